"""``dev.py bench``: start, memory, idle CPU and the first clip, against a bare window, in one run;
then start, memory and list from 100 to 100,000 takes, libraries of 10,000 and 100,000 takes against
an empty one, and the spending page over 100,000 takes of a month. ``dev.py bench start`` is only
start, memory and what the program costs while nothing is in flight, ``growth`` only
the second (``--plot FILE`` draws it), ``library`` the libraries and that page, ``spending`` only
the page; ``work`` is only what it costs to fetch, send and wait; ``cut`` plays a cut and measures
its joins, and ``polling`` simulates how often takes are read.

Every figure comes from whole processes that are started for it. The screen is an Xvfb of its own
where there is one, else memory. Both find their bytecode written, as after any first start.
"""

from __future__ import annotations

import argparse
import gc
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sora_desktop.core.clock import SystemClock
from sora_desktop.simulator.account import Rules
from sora_desktop.simulator.clips import BoxRenderer
from sora_desktop.simulator.simulator import Simulator
from sora_desktop.store.journal import Journal
from sora_desktop.store.takes import TakeStore
from tests.bench.growth import growth
from tests.bench.library import libraries, spending
from tests.bench.measuring import KEPT_IN, Run, compared, measured, median, report, spent
from tests.bench.polling import polling
from tests.bench.takes import make_library
from tests.bench.work import work

RUNS = 7
WEIGHED = 5000
# Nobody listens there.
NOWHERE = "http://127.0.0.1:9"


def start_and_memory(folder: Path) -> None:
    """Processor time of a start and resident memory, in turn with the bare window."""
    ours: list[Run] = []
    bare: list[Run] = []
    for number in range(RUNS + 1):
        kinds = [
            (bare, ("-m", "tests.bench.bare", "4")),
            (ours, ("-m", "tests.bench.program", "start", str(folder / "start"), NOWHERE)),
        ]
        # In turn each of the two goes first.
        for runs, command in kinds if number % 2 else reversed(kinds):
            run = measured(*command)
            if number:  # the first pair warms the caches and writes the bytecode
                runs.append(run)
    yardstick = spent(bare, "painted")
    report("bare window, spawn to first paint", f"{yardstick * 1000:.0f} ms", f"median of {RUNS}")
    for name, what, aim in (
        ("painted", "first paint", 1.15),
        ("complete", "the complete window", 2.2),
        ("usable", "a take that can be made", 3.0),
    ):
        own = spent(ours, name)
        note = f"{own * 1000:.0f} ms; aim {aim}; on the clock {median(ours, name) * 1000:.0f} ms"
        report(f"program, spawn to {what}", f"{own / yardstick:.2f} x", note)
    memory = statistics.median(run.memory for run in ours)
    least = statistics.median(run.memory for run in bare)
    report("bare window, resident memory", f"{least:.0f} MiB", "3 s after that")
    report("program, resident memory", f"{memory:.0f} MiB", f"{memory / least:.2f} x; aim 1.5")


def takes_in_memory(folder: Path) -> None:
    """Memory of the takes in the store, by tracemalloc: without the window's rows of them."""
    journal_file = folder / "weighed.sqlite3"
    make_library(journal_file, WEIGHED)
    gc.collect()
    tracemalloc.start()
    store = TakeStore(Journal(journal_file), SystemClock())
    gc.collect()
    used = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    report("store: memory of 1,000 takes", f"{used * 1000 / len(store) / 2**20:.2f} MiB", "aim 1")


def idle(folder: Path) -> None:
    """The CPU that ten takes in flight cost, the service being another process's."""
    with Simulator(
        folder / "service", BoxRenderer(), rules=Rules(slots=20), balance=10**12
    ) as service:
        run = measured("-m", "tests.bench.program", "idle", str(folder / "idle"), service.base_url)
    seconds = run.moments["over"] - run.moments["idle"]
    share = (run.cpu["over"] - run.cpu["idle"]) / seconds
    report("idle CPU with ten takes in flight", f"{share * 100:.2f} %", "of a core; aim 0.4")


def rest(folder: Path) -> None:
    """What the program costs while nothing is under way."""
    with Simulator(folder / "quiet", BoxRenderer()) as service:
        run = measured("-m", "tests.bench.program", "rest", str(folder / "rest"), service.base_url)
    share = (run.cpu["rested"] - run.cpu["resting"]) / (
        run.moments["rested"] - run.moments["resting"]
    )
    report("CPU with nothing under way", f"{share * 100:.2f} %", "of a core")
    report("  wake-ups a second", f"{run.figures['wakes'][0]:.2f}", "aim 0.2; a bare window: 0")


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
        # One that starts over when its last window goes may turn the next child away.
        "-noreset",
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


def arguments() -> argparse.Namespace:
    """What is to be measured, and what is done with the figures."""
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parts = ("start", "library", "growth", "spending", "work", "cut", "polling")
    parser.add_argument("part", nargs="?", choices=parts)
    parser.add_argument(
        "--plot", type=Path, metavar="FILE", help="draw the growth with the takes, as SVG or PNG"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep the figures in this file")
    parser.add_argument("--compare", type=Path, nargs=2, metavar="FILE", help="two kept files")
    return parser.parse_args()


def main() -> int:
    """Prints the table."""
    asked = arguments()
    if asked.compare:
        compared(*asked.compare)
        return 0
    if asked.json:
        asked.json.unlink(missing_ok=True)
        os.environ[KEPT_IN] = str(asked.json.resolve())
    if asked.part == "polling":
        polling()
        return 0
    with screen() as shown, tempfile.TemporaryDirectory(prefix="sora-bench-") as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        report("screen", shown)
        if asked.part == "cut":
            return subprocess.call([sys.executable, "-m", "tests.bench.cut"])
        if asked.part == "start":
            start_and_memory(Path(folder))
            takes_in_memory(Path(folder))
            rest(Path(folder))
            return 0
        if asked.part == "growth":
            growth(Path(folder), asked.plot)
            return 0
        if asked.part == "spending":
            spending(Path(folder))
            return 0
        if asked.part == "work":
            work(Path(folder))
            return 0
        if asked.part != "library":
            start_and_memory(Path(folder))
            takes_in_memory(Path(folder))
            idle(Path(folder))
            rest(Path(folder))
            first_clip(Path(folder))
            work(Path(folder))
            growth(Path(folder), asked.plot)
        libraries(Path(folder))
        spending(Path(folder))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
