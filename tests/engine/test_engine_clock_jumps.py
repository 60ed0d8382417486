"""Clocks that jump and machines that sleep, at every state of a take (rows 40 and 41)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sora_desktop.core.take import IN_FLIGHT, TakeState
from sora_desktop.engine.engine import ACTIVE_FOR, HEARTBEAT
from sora_desktop.engine.supervisor import LONGEST_WAIT
from sora_desktop.simulator import NAMED, BoxRenderer, Call, Plan, Simulator
from tests.engine.bench import KEY, Bench, until
from tests.fakes import START, FakeClock

DAY = 86_400.0
TO_1970 = (datetime(1970, 1, 2, tzinfo=UTC) - START).total_seconds()
JUMPS = {"a day on": DAY, "a day back": -DAY, "to 1970": TO_1970, "an hour on": 3600.0}


class ServiceClock:
    """The service's time: no jump of this computer's clock moves it."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self._begin = clock.monotonic()

    def now(self) -> datetime:
        """The wall clock of the service."""
        return START + timedelta(seconds=self.monotonic() - self._begin)

    def monotonic(self) -> float:
        """Seconds."""
        return self._clock.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Waits."""
        await self._clock.sleep(seconds)


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    """A running engine over a service with a clock of its own."""
    clock, renderer = FakeClock(), BoxRenderer()
    simulator = Simulator(
        tmp_path / "service", renderer, clock=ServiceClock(clock), key=KEY.reveal(), seed=7
    )
    with simulator:
        made = Bench(tmp_path, simulator, renderer, clock)
        await made.start()
        yield made
        await made.stop()


def of_seconds(jump: float) -> str:
    """The jump's name."""
    return next(name for name, seconds in JUMPS.items() if seconds == jump)


@pytest.mark.parametrize("jump", JUMPS.values(), ids=of_seconds)
@pytest.mark.parametrize("state", ["draft", "in flight", "rendered", "unconfirmed"])
async def test_a_take_comes_home_whatever_the_clock_does(
    bench: Bench, jump: float, state: str
) -> None:
    """The wall clock of this computer jumps; the service's own goes on as it did."""
    if state == "draft":
        for call in (Call.ACCOUNT, Call.HISTORY):
            bench.simulator.fault(call, NAMED["500"], NAMED["500"])
    if state == "unconfirmed":
        bench.simulator.fault(Call.CREATE, NAMED["lost"])
    if state == "rendered":
        bench.simulator.plan(Plan(files=(NAMED["dropped"],)))
    take_id = bench.submit()
    await bench.quiet()
    if state == "rendered":
        await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    bench.clock.jump(jump)
    await bench.pass_time(2 * HEARTBEAT)
    again = bench.submit("pressed after the jump")
    await bench.downloads(again)
    await bench.downloads(take_id)
    assert bench.state(take_id) is bench.state(again) is TakeState.READY
    assert bench.problems == []
    assert sorted(bench.simulator.account.charges.values()) == [1, 1]


@pytest.mark.parametrize("jump", JUMPS.values(), ids=of_seconds)
async def test_a_clock_that_jumps_between_two_runs(bench: Bench, jump: float) -> None:
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    lost = bench.submit("lost")
    flying = bench.submit("in flight")
    await bench.quiet()
    await bench.stop()
    bench.clock.jump(jump)
    await bench.start()
    await bench.downloads(flying)
    await bench.downloads(lost)
    assert bench.states() == ["ready", "ready"]
    assert sorted(bench.simulator.account.charges.values()) == [1, 1]


@pytest.mark.parametrize("jump", JUMPS.values(), ids=of_seconds)
@pytest.mark.parametrize("when", ["asked since", "list fails", "restart", "wrong before", "crash"])
async def test_a_lost_take_is_found_whatever_the_clock_says_by_then(
    bench: Bench, jump: float, when: str
) -> None:
    """By the first look the program has heard the service's time since the clock was set."""
    if when in ("wrong before", "crash"):
        bench.clock.jump(-max(jump, -3 * DAY))
        bench.engine.refresh_account()
        await bench.quiet()
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    take_id = bench.submit()
    await until(lambda: bench.state(take_id) is TakeState.SUBMITTING)
    snapshot = bench.journal_path.read_bytes()
    await bench.quiet()
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    if when in ("list fails", "restart"):
        bench.simulator.fault(Call.HISTORY, NAMED["500"])
    if when in ("restart", "crash"):
        await bench.stop()
        bench.clock.jump(jump)
        if when == "crash":
            bench.journal_path.write_bytes(snapshot)
        await bench.start()
    else:
        bench.clock.jump(jump)
        bench.engine.refresh_account()
        await bench.quiet()
    await bench.pass_time(30.0, step=5.0)
    assert bench.take(take_id).remote_id == bench.simulator.tasks[0].id
    assert bench.creates() == 1


@pytest.mark.parametrize("counted", [True, False])
@pytest.mark.parametrize("hours", [0.1, 8.0])
async def test_sleep_in_the_middle_of_everything(bench: Bench, counted: bool, hours: float) -> None:
    bench.configure(at_once=8)
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    bench.submit("lost")
    for number in range(4):
        bench.submit(f"boat {number}")
    await bench.pass_time(20.0)
    resets = bench.client.resets
    (bench.clock.leap if counted else bench.clock.jump)(hours * 3600.0)
    await bench.pass_time(2 * HEARTBEAT)
    assert bench.client.resets == resets + 1
    for take in bench.store.all():
        await bench.downloads(take.id)
    assert set(bench.states()) == {"ready"}
    assert bench.problems == []
    assert sorted(bench.simulator.account.charges.values()) == [1] * 5


async def test_the_network_goes_and_comes_back(bench: Bench) -> None:
    flying = bench.submit("in flight")
    await bench.quiet()
    bench.simulator.stop()
    waiting = bench.submit("pressed without a network")
    await bench.pass_time(300.0, step=10.0)
    assert bench.state(flying) in IN_FLIGHT
    assert bench.state(waiting) is TakeState.DRAFT
    bench.simulator.start()
    bench.engine.try_now()
    await bench.downloads(flying)
    await bench.downloads(waiting)
    assert bench.states() == ["ready", "ready"]
    assert bench.creates() == 2


async def test_with_nothing_under_way_it_rests(bench: Bench) -> None:
    """Each of the five workers waits as long as one may, the supervisor a quarter of a minute:
    less than one wait in four seconds, and no request."""
    take_id = bench.submit()
    await bench.downloads(take_id)
    await bench.pass_time(ACTIVE_FOR + LONGEST_WAIT, step=LONGEST_WAIT)
    sleeps = bench.clock.sleeps
    asked = [bench.simulator.record.count(call) for call in Call]
    await bench.pass_time(600.0, step=LONGEST_WAIT)
    assert bench.clock.sleeps - sleeps <= 600 / 4
    assert [bench.simulator.record.count(call) for call in Call] == asked


async def test_a_press_after_a_long_rest_is_watched_over_at_once(bench: Bench) -> None:
    await bench.pass_time(2 * ACTIVE_FOR, step=LONGEST_WAIT)
    take_id = bench.submit()
    await bench.quiet()
    resets = bench.client.resets
    bench.clock.jump(3600.0)
    await bench.pass_time(2 * HEARTBEAT)
    assert bench.client.resets == resets + 1
    await bench.downloads(take_id)
    assert list(bench.simulator.account.charges.values()) == [1]


async def test_sleep_with_nothing_under_way_is_noticed_too(bench: Bench) -> None:
    await bench.pass_time(2 * ACTIVE_FOR, step=LONGEST_WAIT)
    resets = bench.client.resets
    bench.clock.jump(3600.0)
    await bench.pass_time(LONGEST_WAIT + 1.0, step=LONGEST_WAIT)
    assert bench.client.resets == resets + 1
