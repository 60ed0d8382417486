"""One process started, watched, and its figures read."""

from __future__ import annotations

import json
import math
import os
import re
import statistics
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil

# No measurement takes longer; a process that hangs is ended, and the figure is not there.
_LONGEST = 600.0
_MIB = 2**20
# The memory of a process of that kind is read three seconds after that moment.
_WEIGHED = {("4", "painted"), ("start", "usable")}
# Names the file that the lines of a table are added to, each as JSON.
KEPT_IN = "SORA_BENCH_JSON"


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
            at, _, cpu = moment.partition(" ")
            run.moments[name] = (int(at) - began) / 1e9
            run.cpu[name] = float(cpu)
            if (command[2], name) in _WEIGHED:
                time.sleep(3.0)
                run.memory = watched.memory_info().rss / _MIB
        watchdog.cancel()
    if process.returncode:
        raise SystemExit(f"python {' '.join(command)} ended with {process.returncode}: no figures")
    return run


def median(runs: list[Run], name: str) -> float:
    """The median of a moment over the runs that came to it, in seconds; nan when none did."""
    found = [run.moments[name] for run in runs if name in run.moments]
    return statistics.median(found) if found else math.nan


def spent(runs: list[Run], name: str) -> float:
    """The median of the processor time at a moment, in seconds."""
    return statistics.median(run.cpu[name] for run in runs)


def report(name: str, value: str, note: str = "") -> None:
    """One line of the table, and of the file that is kept of it."""
    print(f"{name:<44} {value:>14}  {note}".rstrip(), flush=True)
    if kept := os.environ.get(KEPT_IN):
        with open(kept, "a", encoding="utf-8") as file:
            file.write(json.dumps({"name": name, "value": value, "note": note}) + "\n")


def compared(one: Path, other: Path) -> None:
    """Prints the figures of two runs beside each other, and what the second has of the first."""
    before, after = _rows(one), _rows(other)
    for name, value in before.items():
        old, new = _number(value), _number(after.get(name, ""))
        change = f"{new / old:.2f} x" if old and new is not None else ""
        print(f"{name:<44} {value:>14} {after.get(name, '-'):>14}  {change}".rstrip())


def _rows(file: Path) -> dict[str, str]:
    lines = map(json.loads, file.read_text("utf-8").splitlines())
    return {line["name"]: line["value"] for line in lines}


def _number(text: str) -> float | None:
    found = re.search(r"\d+(?:\.\d+)?", text.replace(",", ""))
    return float(found.group()) if found else None
