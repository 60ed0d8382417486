"""Libraries of very many takes, against an empty one in the same run."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from pathlib import Path

from sora_desktop.store.folders import AppFolders
from tests.bench.measuring import Run, measured, median, report
from tests.bench.takes import make_library, make_month

COUNTS = (0, 10_000, 100_000)
RUNS = 5
_KIB = 1024


def libraries(folder: Path) -> None:
    """Start, scrolling, searching and memory, each with none, 10,000 and 100,000 takes."""
    starts: dict[int, list[Run]] = {count: [] for count in COUNTS}
    for count in COUNTS:
        demo = AppFolders.under(_folder(folder, count)).demo()
        demo.create()
        make_library(demo.journal_file, count)
    for number in range(RUNS + 1):
        # In turn each of them goes first; the first round writes the bytecode.
        for count in COUNTS if number % 2 else reversed(COUNTS):
            run = _run("opened", folder, count)
            if number:
                starts[count].append(run)
    for count in COUNTS:
        _report_start(count, starts[count], starts[0])
    bare = _run("browsed", folder, 0).figures["memory"][0]
    for count in COUNTS[1:]:
        _report_use(count, _run("browsed", folder, count), bare)


def spending(folder: Path) -> None:
    """The spending page over 100,000 takes of one month."""
    count = COUNTS[-1]
    demo = AppFolders.under(folder / "month").demo()
    demo.create()
    make_month(demo.journal_file, count)
    runs = [
        measured("-m", "tests.bench.program", "spent", str(folder / "month")) for _ in range(RUNS)
    ]
    for name, note in (
        ("open", f"key to painted page; aim 1000 ms; median of {RUNS}"),
        ("all", "key to the sums of all takes: the newest 1,000 are counted at once"),
        ("again", "once it was shown"),
        ("project", "click to painted sums"),
        ("shot", "33,334 sums"),
        ("model", "click to painted sums"),
        ("differences", "why each charge is another one"),
    ):
        own, work = (
            statistics.median(run.figures[what][0] for run in runs)
            for what in (name, f"{name}-cpu")
        )
        what = f"{count:,} takes in a month: spending" if name == "open" else f"  {name}"
        report(what, f"{own:.0f} ms", f"{work:.0f} ms of processor time; {note}")


def _folder(folder: Path, count: int) -> Path:
    return folder / f"library{count}"


def _run(what: str, folder: Path, count: int) -> Run:
    return measured("-m", "tests.bench.program", what, str(_folder(folder, count)))


def _report_start(count: int, runs: Sequence[Run], none: Sequence[Run]) -> None:
    shown, empty = median(list(runs), "complete"), median(list(none), "complete")
    report(
        f"{count:,} takes: spawn to the first painted list",
        f"{shown * 1000:.0f} ms",
        f"{shown / empty:.2f} x the empty library; aim 1.2; median of {RUNS}",
    )
    own, theirs = (statistics.median(run.cpu["complete"] for run in some) for some in (runs, none))
    note = f"{own / theirs:.2f} x; says more where other programs run"
    report("  processor time of that", f"{own * 1000:.0f} ms", note)
    usable = median(list(runs), "usable") * 1000
    report("  to the first take that can be made", f"{usable:.0f} ms", "everything read by then")


def _report_use(count: int, run: Run, bare: float) -> None:
    figures = run.figures
    report(f"{count:,} takes: frame while scrolling", _spread(figures["frame"]), "aim 16 ms")
    note = (
        "letter to painted list; aim 50 ms" if figures["indexed"][0] else "the index was not ready"
    )
    report("  search with the index", _spread(figures["search"]), note)
    report("  search without it", _spread(figures["scan"]), "while it is built, or without FTS5")
    report("  start to a ready index", f"{figures['index'][0]:.1f} s", "in a thread of its own")
    each = (figures["memory"][0] - bare) * _KIB / count
    report("  memory", f"{figures['memory'][0]:.0f} MiB", f"{each:.1f} KiB a take")


def _spread(values: Sequence[float]) -> str:
    """The 99th of a hundred, in milliseconds."""
    return f"p99 {statistics.quantiles(values, n=100)[-1]:.1f} ms"
