"""``dev.py bench``: start, memory, idle CPU and the first clip, against a bare window, in one run;
then libraries of 10,000 and 100,000 takes against an empty one, and the spending page over 100,000
takes of a month. ``dev.py bench library`` is only the libraries and that page, ``dev.py bench
spending`` only the page, and ``dev.py bench cut`` plays a cut and measures its joins.

Every figure comes from whole processes that are started for it. The screen is an Xvfb of its own
where there is one, else memory. Both find their bytecode written, as after any first start.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sora_desktop.simulator.clips import BoxRenderer
from sora_desktop.simulator.simulator import Simulator
from sora_desktop.simulator.world import Rules
from tests.bench.library import libraries, spending
from tests.bench.measuring import Run, measured, median, report

RUNS = 7


def start_and_memory(folder: Path) -> None:
    """Start to first painted window and resident memory, in turn with the bare window."""
    ours: list[Run] = []
    bare: list[Run] = []
    for number in range(RUNS + 1):
        kinds = [
            (bare, ("-m", "tests.bench.bare", "4")),
            (ours, ("-m", "tests.bench.program", "start", str(folder / "start"))),
        ]
        # In turn each of the two goes first.
        for runs, command in kinds if number % 2 else reversed(kinds):
            run = measured(*command)
            if number:  # the first pair warms the caches and writes the bytecode
                runs.append(run)
    theirs, own = median(bare, "painted"), median(ours, "painted")
    report("bare window, spawn to first paint", f"{theirs * 1000:.0f} ms", f"median of {RUNS}")
    slowest = max(run.moments["painted"] for run in ours)
    note = f"median of {RUNS}, slowest {slowest * 1000:.0f}"
    report("program, spawn to first paint", f"{own * 1000:.0f} ms", note)
    report("  ratio", f"{own / theirs:.2f} x", "aim 1.25 or less")
    whole = median(ours, "complete")
    report(
        "program, spawn to the complete window", f"{whole * 1000:.0f} ms", f"{whole / theirs:.2f} x"
    )
    memory = statistics.median(run.memory for run in ours)
    least = statistics.median(run.memory for run in bare)
    report("bare window, resident memory", f"{least:.0f} MiB", "3 s after the first paint")
    report("program, resident memory", f"{memory:.0f} MiB", f"{memory / least:.2f} x; in the demo")


def idle(folder: Path) -> None:
    """The CPU that ten takes in flight cost, the service being another process's."""
    with Simulator(
        folder / "service", BoxRenderer(), rules=Rules(slots=20), balance=10**12
    ) as service:
        run = measured("-m", "tests.bench.program", "idle", str(folder / "idle"), service.base_url)
    seconds = run.moments["over"] - run.moments["idle"]
    share = (run.cpu["over"] - run.cpu["idle"]) / seconds
    report("idle CPU with ten takes in flight", f"{share * 100:.2f} %", "of a core; aim under 1")


def first_clip(folder: Path) -> None:
    """From the start of the demo to a clip that plays."""
    runs = [
        measured("-m", "tests.bench.program", "first_clip", str(folder / f"clip{number}"))
        for number in range(3)
    ]
    report("demo: start to a playing clip", f"{median(runs, 'playing'):.1f} s", "median of 3")
    waited = median(runs, "playing") - median(runs, "pressed")
    report("demo: press to a playing clip", f"{waited:.1f} s", "1 prompt typed, 1 press")


@contextmanager
def screen() -> Iterator[str]:
    """A screen for the children: an Xvfb of their own where it is installed."""
    if shutil.which("Xvfb") is None:
        yield os.environ.get("DISPLAY") or "memory (offscreen)"
        return
    reader, writer = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        "1920x1080x24",
        "-nolisten",
        "tcp",
    ]
    with subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as pipe:
            os.environ["DISPLAY"] = f":{pipe.readline().strip()}"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        try:
            yield "Xvfb"
        finally:
            server.terminate()


def main() -> int:
    """Prints the table."""
    with screen() as shown, tempfile.TemporaryDirectory(prefix="sora-bench-") as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        report("screen", shown)
        if "cut" in sys.argv[1:]:
            return subprocess.call([sys.executable, "-m", "tests.bench.cut"])
        if "spending" in sys.argv[1:]:
            spending(Path(folder))
            return 0
        if "library" not in sys.argv[1:]:
            start_and_memory(Path(folder))
            idle(Path(folder))
            first_clip(Path(folder))
        libraries(Path(folder))
        spending(Path(folder))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
