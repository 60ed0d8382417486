"""Runs: a program is killed at one step, started again twice, and looked at after each."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from tests.kill.checks import Finding, Kind, Row, inspect, rows_in
from tests.kill.child import ERRORS, UNSAVED, Order
from tests.kill.migrating import make_older
from tests.kill.service import PROMPT, Scenario, Service, serving
from tests.kill.steps import OPENING
from tests.kill.wrong import RIGHT

ROOT = Path(__file__).resolve().parents[2]
_MEMORY = Path("/dev/shm")


@contextlib.contextmanager
def quick_folder() -> Iterator[Path]:
    """A folder in memory where the system has one: a kill, unlike a power cut, leaves all that
    was written, and waiting for a disk would be most of a run."""
    memory = _MEMORY if os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="sora-kill-", dir=memory) as folder:
        yield Path(folder)


class Forks:
    """The process that forks the children; a context manager."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.kill.child"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def live(self, order: Order) -> Mapping[str, int]:
        """Lets a child live; gives its exit code, or the signal by which it died."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{order.line()}\n")
        self._process.stdin.flush()
        ended: dict[str, int] = json.loads(self._process.stdout.readline())
        return ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What came of one run. `killed_at` is None when the program ended before that step; `ends`
    are the states of the rows after the last start. `turns` are the numbers of the steps before
    which something changed, on the disk or at the service; empty when nobody looked."""

    scenario: str
    killed_at: str | None
    steps: tuple[str, ...]
    charges: int
    ends: tuple[str, ...]
    findings: tuple[Finding, ...]
    turns: frozenset[int] = frozenset()


@dataclass(slots=True)
class Tally:
    """The numbers of many runs; `unfetched` are charges whose clip is not here at the end."""

    runs: int = 0
    charges: int = 0
    unfetched: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    findings: Counter[Kind] = field(default_factory=Counter)
    first: dict[Kind, str] = field(default_factory=dict)

    def add(self, run: Run) -> None:
        """Counts one more. A kind of finding counts once a run."""
        self.runs += 1
        self.charges += run.charges
        self.unfetched += run.charges - run.ends.count("ready")
        self.ends.update(run.ends or ("no take",))
        if run.killed_at is not None:
            self.kills[run.killed_at] += 1
        for finding in run.findings:
            self.first.setdefault(
                finding.kind, f"{run.scenario}, killed at {run.killed_at}: {finding.text}"
            )
        self.findings.update({finding.kind for finding in run.findings})

    def summary(self) -> dict[str, Any]:
        """The numbers as plain values, for a report."""
        return {
            "runs": self.runs,
            "charges": self.charges,
            "kills": dict(self.kills),
            "ends": dict(self.ends),
            "findings": {kind.value: count for kind, count in self.findings.items()},
        }


class Harness:
    """Runs scenarios with one kind of program."""

    def __init__(self, forks: Forks, folder: Path, variant: str = RIGHT) -> None:
        self._forks, self._folder, self._variant = forks, folder, variant

    def whole(self, scenario: Scenario) -> Run:
        """A run in which nothing is killed: it shows the steps."""
        return self.run(scenario, 0)

    def until_it_passes(
        self, scenario: Scenario, every: int = 1, *, alike: bool = False
    ) -> Iterator[Run]:
        """A run for the n-th step, n = 1, 2 ... until there is none, of those that `scenario`
        is about; before them the one in which nothing is killed. Of steps between which nothing
        changed, neither here nor at the service, only the first one is taken, unless `alike`."""
        whole = self.run(scenario, 0, look=True)
        yield whole
        numbers: Sequence[int] = _numbers(whole.steps, scenario)
        if not alike:
            numbers = [number for number in numbers if number in whole.turns]
        for number in numbers[::every]:
            run = self.run(scenario, number)
            yield run
            if run.killed_at is None:
                return

    def run(self, scenario: Scenario, kill_at: int, look: bool = False) -> Run:
        """The program is killed before step `kill_at` and started twice."""
        with self._watcher(scenario) as watcher:
            killed_at = watcher.live(kill_at=kill_at, takes=scenario.takes, look=look)
            return watcher.start_twice(killed_at)

    def again(self, scenario: Scenario, killed_at: str, every: int = 1) -> Iterator[Run]:
        """The program is killed at the step of that name, and killed again at every step of its
        start before which something changed; then it is started twice."""
        first = self.whole(scenario).steps.index(killed_at) + 1
        with self._watcher(scenario) as watcher:
            watcher.live(kill_at=first, takes=scenario.takes)
            watcher.live(look=True)
            turns = sorted(number - first for number in watcher.turns() if number > first)
        for number in turns[::every]:
            with self._watcher(scenario) as watcher:
                watcher.live(kill_at=first, takes=scenario.takes)
                yield watcher.start_twice(watcher.live(kill_at=number))

    def at_any_moment(self, scenario: Scenario, runs: int) -> Iterator[Run]:
        """The program is killed wherever it is, also inside of a commit, a little later each
        time."""
        began = time.monotonic()
        yield self.whole(scenario)
        # Starting it again took about half of that time.
        longest = (time.monotonic() - began) / 2
        for number in range(runs):
            with self._watcher(scenario) as watcher:
                moment = longest * (number + 1) / runs
                killed_at = watcher.live(kill_after=moment, takes=scenario.takes)
                yield watcher.start_twice(killed_at)

    def full_disk(self, scenario: Scenario, every: int = 1) -> Iterator[tuple[Run, str]]:
        """From the n-th commit on nothing can be written, until the program is started again;
        for every n. With each run the id that was kept outside of the journal."""
        steps = self.whole(scenario).steps
        for number in [n for n, step in enumerate(steps, 1) if _is_a_takes(step)][::every]:
            with self._watcher(scenario) as watcher:
                watcher.live(full_from=number, takes=scenario.takes)
                unsaved = watcher.unsaved()
                yield watcher.start_twice(steps[number - 1]), unsaved

    def migrate(self, scenario: Scenario, live_to: str) -> Iterator[Run]:
        """A library with a paid take is older than the program, which is killed at the n-th step
        of opening it, n = 1, 2 ... until it is open."""
        first = self.whole(scenario).steps.index(live_to) + 1
        for number in itertools.count(1):
            with self._watcher(scenario) as watcher:
                watcher.live(kill_at=first, takes=scenario.takes)
                watcher.make_older()
                killed_at = watcher.live(kill_at=number, newer_schema=True)
                yield watcher.start_twice(killed_at, newer_schema=True)
            if killed_at in (None, "started"):
                return

    @contextlib.contextmanager
    def _watcher(self, scenario: Scenario) -> Iterator[_Watcher]:
        folder = self._folder / "run"
        folder.mkdir()
        try:
            with serving(folder, scenario) as service:
                yield _Watcher(self._forks, folder, service, scenario, self._variant)
        finally:
            shutil.rmtree(folder)


class _Watcher:
    """Lets the program of one run live, and looks at what it left after each life."""

    def __init__(
        self, forks: Forks, folder: Path, service: Service, scenario: Scenario, variant: str
    ) -> None:
        self._forks, self._folder, self._service = forks, folder, service
        self._scenario, self._variant = scenario, variant
        self._rows: tuple[Row, ...] = ()
        self._findings: list[Finding] = []

    def live(self, kill_at: int = 0, kill_after: float = 0.0, **order: Any) -> str | None:
        """One life of the program, and a look at what it left. The step at which it was killed,
        None when it came to its end."""
        ended = self._forks.live(
            Order(
                folder=str(self._folder),
                api_url=self._service.url,
                prompt=PROMPT,
                kill_at=kill_at,
                kill_after=kill_after,
                variant=self._variant,
                create_read=self._scenario.create_read,
                pictures=self._scenario.pictures,
                clip=self._scenario.clip,
                draft=self._service.draft,
                **order,
            )
        )
        wanted = signal.SIGKILL if kill_at else signal.SIGALRM if kill_after else None
        killed = wanted is not None and ended.get("signal") == wanted
        if "full_from" in order:
            (self._folder / ERRORS).unlink()  # that much is certain to go wrong
        elif not killed and ended.get("code") != 0:
            self._findings.append(Finding(Kind.FAILED, f"it ended with {ended}"))
        # A program is not started again within the same moment.
        self._service.clock.pass_time(5.0)
        before, self._rows = self._rows, rows_in(self._folder)
        self._findings += inspect(self._folder, self._service, self._scenario, before, self._rows)
        steps = self._steps()
        return (steps[-1] if steps else "nothing") if killed else None

    def start_twice(self, killed_at: str | None, **order: Any) -> Run:
        """Two more starts, in the second of which the person sends what waits; the result."""
        steps, turns = self._steps(), self.turns()
        self.live(**order)
        self.live(send_held=True, **order)
        return Run(
            scenario=self._scenario.name,
            killed_at=killed_at,
            steps=steps,
            charges=len(self._service.charged) + self._service.phantoms,
            ends=tuple(row.state for row in self._rows),
            findings=tuple(self._findings),
            turns=turns,
        )

    def unsaved(self) -> str:
        """The id of a paid task that the program could not write into the journal."""
        file = self._folder / UNSAVED
        return file.read_text("utf-8") if file.exists() else ""

    def make_older(self) -> None:
        """Takes the journal back to an older schema."""
        with contextlib.closing(sqlite3.connect(self._folder / "journal.sqlite3")) as connection:
            make_older(connection)

    def _noted(self) -> list[tuple[str, str]]:
        """The steps, each with the mark of what was on the disk, empty when nobody looked."""
        file = self._folder / "steps.txt"
        lines = file.read_text("utf-8").splitlines() if file.exists() else ()
        return [(name, mark) for name, _, mark in (line.partition("\t") for line in lines)]

    def _steps(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self._noted())

    def turns(self) -> frozenset[int]:
        before, noted = ("", ""), self._noted()
        turns = set()
        for number, step in enumerate(noted, 1):
            # A paid request changes the service, wherever it is on its way.
            paying = step[0].startswith("create") or before[0].startswith("create")
            if paying or step[1] != before[1] or number == len(noted):
                turns.add(number)
            before = step
        return frozenset(turns)


def _numbers(steps: tuple[str, ...], scenario: Scenario) -> range:
    """The numbers of the steps that the scenario is about, counting from 1."""
    first = _place_of(steps, scenario.first, 0)
    return range(first + 1, _place_of(steps, scenario.last, first) + 2)


def _is_a_takes(step: str) -> bool:
    return step.startswith("commit ") and step != f"commit {OPENING}"


def _place_of(steps: tuple[str, ...], name: str, start: int) -> int:
    """Where a step of that name is, from `start` on; the last one of all if there is none."""
    found = (place for place in range(start, len(steps)) if steps[place].startswith(name))
    return next(found, len(steps) - 1)
