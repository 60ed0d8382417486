"""The schedule as a machine: any number of takes, any answers, sleep and outages, in any order.
The rate is kept in every second, nobody starves, and sleep is followed by no storm."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from sora_desktop.api.client import PiapiClient
from sora_desktop.api.errors import RateLimited, Transient
from sora_desktop.api.options import ApiOptions
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import Account, HistoryEntry, RemoteStatus, RemoteTask
from sora_desktop.core.secret import Secret
from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.engine import engine as engine_module
from sora_desktop.engine.engine import Engine, EngineParts, EngineRules
from sora_desktop.engine.poller import WAKE_SPREAD
from sora_desktop.engine.service_connection import BURST, RATE, RateCap
from sora_desktop.engine.supervisor import LONGEST_WAIT
from sora_desktop.store.journal import Journal
from sora_desktop.store.library import ClipLibrary, Space
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.takes import TakeStore
from tests.core.makers import a_take
from tests.engine.bench import SORA, Keys
from tests.engine.test_engine_machine import NoFiles
from tests.fakes import FakeClock

GONE = Problem(category=Category.SERVICE_DOWN)
# As many as the schedule carries at its full rate.
MOST = 40
# After a failure the breaker probes up to 300 s later; after a 429 the rate is the full one again
# when it has grown back, 0.1 each 30 s.
UP_AFTER_FAILURE, UP_AFTER_BUSY = 300.0, 1200.0
STARVED = 60.0


class Service:
    """Answers reads as told, and notes when each came."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.reads: list[float] = []
        self.calls: list[float] = []
        self.latency = 0.0
        self.failing = False
        self.busy: list[float | None] = []
        self.up_since = clock.monotonic()
        self.resets = 0
        self.server_offset = timedelta()

    async def read(self, remote_id: str) -> RemoteTask:
        """A task that is at work, after a while; or the problem that was drawn."""
        self.reads.append(self.clock.monotonic())
        self.calls.append(self.clock.monotonic())
        if self.latency:
            await self.clock.sleep(self.latency)
        if self.failing:
            self.up_since = self.clock.monotonic() + UP_AFTER_FAILURE
            raise Transient(GONE)
        if self.busy:
            self.up_since = self.clock.monotonic() + UP_AFTER_BUSY
            raise RateLimited(GONE, retry_after=self.busy.pop())
        return RemoteTask(id=remote_id, status=RemoteStatus.RUNNING)

    async def account(self, key: Secret | None = None) -> Account:
        """Free, and under the cap too."""
        self.calls.append(self.clock.monotonic())
        return Account(balance=Money(10**9))

    async def history(self, start: datetime, end: datetime) -> tuple[HistoryEntry, ...]:
        """Nothing."""
        return ()

    async def reset_connections(self) -> None:
        """Counted."""
        self.resets += 1

    async def aclose(self) -> None:
        """Nothing is open."""


class Schedule(RuleBasedStateMachine):
    """The engine over a model of the service, with takes that never end."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.temporary = tempfile.TemporaryDirectory()
        self.clock = FakeClock()
        self.service = Service(self.clock)
        self.journal = Journal(Path(self.temporary.name) / "journal.sqlite3")
        self.store = TakeStore(self.journal, self.clock)
        self.perform(self._start())

    def perform(self, work: Coroutine[Any, Any, Any]) -> None:
        self.loop.run_until_complete(work)

    async def _start(self) -> None:
        client = PiapiClient(
            ApiOptions(base_url="http://127.0.0.1:1"), key=lambda: None, clock=self.clock
        )
        for name in ("read", "account", "history", "reset_connections", "aclose"):
            object.__setattr__(client, name, getattr(self.service, name))
        folder = Path(self.temporary.name)
        library = ClipLibrary(folder, posters=folder, space=lambda _: Space(2**40, 2**39))
        self.engine = Engine(
            EngineParts(
                store=self.store,
                library=library,
                pictures=PictureLibrary(folder),
                catalogue=Catalogue([SORA]),
                credentials=Keys(),
                clients=lambda: (client, NoFiles(self.clock)),
                clock=self.clock,
                rng=random.Random(3),
                zone=UTC,
                unsaved=lambda take_id, remote_id: None,
            ),
            EngineRules(),
        )
        self.engine.start()
        await self.clock.settle()

    @rule(count=st.integers(1, 15))
    def takes_are_sent(self, count: int) -> None:
        """More takes at the service's work, up to the most."""
        first, now = len(self.store), self.clock.now()
        count = min(count, MOST - first)
        takes = [
            a_take(
                id=TakeId(f"{number:032x}"),
                number=number,
                state=TakeState.PENDING,
                remote_id=f"r{number}",
                created_at=now,
                sent_at=now,
            )
            for number in range(first + 1, first + 1 + count)
        ]
        if takes:
            self.store.add(takes)
        self.perform(self.clock.settle())

    @rule(seconds=st.sampled_from([0.3, 1.0, 7.0, 60.0, 400.0]))
    def time_passes(self, seconds: float) -> None:
        """Awake."""
        self.perform(self.clock.advance(seconds, settle=8))

    @rule(latency=st.sampled_from([0.0, 0.2, 0.5]))
    def answers_take(self, latency: float) -> None:
        """So long, from now on."""
        self.service.latency = latency

    @rule()
    def everything_is_asked_for(self) -> None:
        """The person presses "check now" on every take."""
        for take in self.store.all():
            self.engine.check_now(take.id)
        self.perform(self.clock.settle())

    @rule(seconds=st.sampled_from([5.0, 130.0]))
    def the_service_is_down(self, seconds: float) -> None:
        """For so long."""
        self.service.failing = True
        self.perform(self.clock.advance(seconds, settle=8))
        self.service.failing = False
        self.service.up_since = self.clock.monotonic() + UP_AFTER_FAILURE

    @rule(retry_after=st.none() | st.sampled_from([1.0, 20.0]))
    def too_many(self, retry_after: float | None) -> None:
        """The next read is refused."""
        self.service.busy = [retry_after]

    @rule(hours=st.sampled_from([0.1, 8.0, 50.0]), counted=st.booleans())
    def the_machine_sleeps(self, hours: float, counted: bool) -> None:
        """And wakes: bounded work, and the connections of before are dropped once."""
        (self.clock.leap if counted else self.clock.jump)(hours * 3600)
        resets, reads, start = self.service.resets, len(self.service.reads), self.clock.monotonic()
        self.service.up_since = max(self.service.up_since, start + STARVED)
        self.perform(self.clock.advance(WAKE_SPREAD + LONGEST_WAIT, settle=8))
        assert self.service.resets == resets + 1
        most = BURST + RATE * (WAKE_SPREAD + LONGEST_WAIT)
        assert len(self.service.reads) - reads <= most

    @invariant()
    def no_second_sees_more_than_burst_and_rate(self) -> None:
        """Of all free calls together."""
        calls = self.service.calls
        for at, first in enumerate(calls):
            within = sum(1 for other in calls[at : at + 40] if other < first + 1.0 - 1e-6)
            assert within <= BURST + RATE
        del calls[:-40]

    @invariant()
    def nobody_starves_while_the_line_is_up(self) -> None:
        """What is due is read within a minute."""
        now, poller = self.clock.monotonic(), self.engine.poller
        if now < self.service.up_since + STARVED or self.service.busy:
            return
        late = [now - due for due in poller.due.values() if due < now]
        assert max(late, default=0.0) <= STARVED

    def teardown(self) -> None:
        """A quiet quarter of an hour at the end shows whether anybody starves."""
        try:
            self.service.busy, self.service.failing = [], False
            self.perform(self.clock.advance(1500.0, settle=4))
            self.nobody_starves_while_the_line_is_up()
        finally:
            self.perform(self.engine.stop(0.0))
            self.journal.close()
            self.loop.close()
            self.temporary.cleanup()


QUICK = settings(
    max_examples=12,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
)

# To find a planted fault it need not be made small.
FINDING = settings(QUICK, max_examples=200, phases=[Phase.generate], derandomize=True)


def test_the_schedule_keeps_the_rate_and_starves_nobody() -> None:
    run_state_machine_as_test(Schedule, settings=QUICK)


def test_the_machine_finds_a_cap_that_lets_everything_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RateCap, "take", lambda cap: True)
    monkeypatch.setattr(RateCap, "delay", lambda cap: 0.0)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Schedule, settings=FINDING)


class Keeping(set[TakeId]):
    """The planted fault: a place for a read that is never given back."""

    def discard(self, element: object) -> None:
        """Forgotten."""


class Leaking(engine_module.Engine):
    """An engine whose poller loses a place at every read."""

    def start(self) -> None:
        """As the real one."""
        self.poller.reading = Keeping()
        super().start()


def test_the_machine_finds_a_poller_that_runs_out_of_places(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(globals(), "Engine", Leaking)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Schedule, settings=FINDING)


def test_the_machine_finds_a_sleep_that_nobody_notices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "SLEPT", 1e12)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Schedule, settings=FINDING)
