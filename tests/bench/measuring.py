"""One process started, watched, and its figures read."""

from __future__ import annotations

import math
import statistics
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field

import psutil

# No measurement takes longer; a process that hangs is ended, and the figure is not there.
_LONGEST = 120.0
_MIB = 2**20


@dataclass(slots=True)
class Run:
    """One process: its moments in seconds since it was spawned, its memory, its CPU seconds, and
    the figures that it measured itself."""

    moments: dict[str, float] = field(default_factory=dict)
    memory: float = 0.0
    cpu: dict[str, float] = field(default_factory=dict)
    figures: dict[str, list[float]] = field(default_factory=dict)


def measured(*command: str) -> Run:
    """Runs ``python *command`` and reads the moments that it prints."""
    run, began = Run(), time.monotonic_ns()
    with subprocess.Popen(
        [sys.executable, *command], stdout=subprocess.PIPE, text=True, stderr=subprocess.DEVNULL
    ) as process:
        watchdog = threading.Timer(_LONGEST, process.kill)
        watchdog.start()
        watched = psutil.Process(process.pid)
        assert process.stdout is not None
        for line in process.stdout:
            name, _, moment = line.partition(" ")
            if name == "figure":
                what, _, value = moment.partition(" ")
                run.figures.setdefault(what, []).append(float(value))
                continue
            run.moments[name] = (int(moment) - began) / 1e9
            if name == "painted" and command[2] in ("4", "start"):
                time.sleep(3.0)
                run.memory = watched.memory_info().rss / _MIB
            else:
                run.cpu[name] = sum(watched.cpu_times()[:2])
        watchdog.cancel()
    if process.returncode:
        raise SystemExit(f"python {' '.join(command)} ended with {process.returncode}: no figures")
    return run


def median(runs: list[Run], name: str) -> float:
    """The median of a moment over the runs that came to it, in seconds; nan when none did."""
    found = [run.moments[name] for run in runs if name in run.moments]
    return statistics.median(found) if found else math.nan


def report(name: str, value: str, note: str = "") -> None:
    """One line of the table."""
    print(f"{name:<44} {value:>14}  {note}".rstrip(), flush=True)
