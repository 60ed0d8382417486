"""Rows 40 and 41: clocks that jump and machines that sleep."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sora_desktop.core.take import IN_FLIGHT, TakeState
from sora_desktop.engine.engine import OverBudget
from sora_desktop.simulator import NAMED, Call, Fault, Plan
from tests.core.test_ledger import CHANGE, Autumn
from tests.engine.bench import PRICE, PROMPT, Bench, make_bench, until
from tests.engine.clips import whole
from tests.fakes import START, FakeClock
from tests.faults.shown_texts import text_of

DAY = 86_400.0
START_OF_DAY = datetime(2026, 10, 24, 22, 30, tzinfo=UTC)
TO_1970 = (datetime(1970, 1, 2, tzinfo=UTC) - START).total_seconds()


class OurClock(FakeClock):
    """The time of the engine: the service's, but for what somebody set our wall clock wrong by."""

    def __init__(self, server: FakeClock) -> None:
        super().__init__()
        self._server = server
        self._wrong = timedelta()

    def now(self) -> datetime:
        """Wrong by so much."""
        return self._server.now() + self._wrong

    def monotonic(self) -> float:
        """The same for both."""
        return self._server.monotonic()

    def jump(self, seconds: float) -> None:
        """Sets our clock, and not the service's."""
        self._wrong += timedelta(seconds=seconds)

    async def sleep(self, seconds: float) -> None:
        """The same for both."""
        await self._server.sleep(seconds)

    async def advance(self, seconds: float, settle: int = 30) -> None:
        """Moves both."""
        await self._server.advance(seconds, settle)


@pytest.fixture
async def set_apart(closed_bench: Bench) -> Bench:
    """A bench whose engine has a clock of its own."""
    closed_bench.clock = OurClock(closed_bench.clock)
    await closed_bench.start()
    return closed_bench


async def test_row_40_a_day_of_25_hours(tmp_path: Path) -> None:
    """The clocks go back while a take is made: budget, file names and ages take it as it is."""
    clock = FakeClock(START_OF_DAY)
    bench = make_bench(tmp_path, clock)
    bench.zone = Autumn()
    bench.rules = replace(bench.rules, daily_budget=PRICE + PRICE)
    try:
        await bench.start()
        first = bench.submit("half past midnight")
        await bench.reaches(first, TakeState.READY)
        minutes = (clock.now() - START_OF_DAY).total_seconds() / 60
        clock.leap((149.0 - minutes) * 60)
        await bench.quiet()
        # It is pressed at 02:59, and is ready some minutes after 02:00.
        second = bench.submit("before three")
        await bench.reaches(second, TakeState.READY)
        assert bench.take(second).changed_at > CHANGE > bench.take(second).created_at
        clock.leap((START_OF_DAY - clock.now()).total_seconds() + 86_400.0)
        await bench.quiet()
        with pytest.raises(OverBudget):
            bench.submit("half past eleven, 24 hours later")
        names = sorted(path.name[:10] for path in bench.clips.glob("*.mp4"))
        assert names == ["2026-10-25", "2026-10-25"]
        clock.leap(3600.0)
        bench.submit("half past midnight again")
        await bench.quiet()
        assert bench.engine.spent().today == PRICE
    finally:
        await bench.stop()
        bench.simulator.stop()


@pytest.mark.parametrize("jump", [DAY, -DAY, TO_1970], ids=["+1 day", "-1 day", "1970"])
async def test_row_40_the_clock_is_set_while_a_take_is_made(set_apart: Bench, jump: float) -> None:
    bench = set_apart
    take_id = bench.submit()
    await bench.quiet()
    bench.clock.jump(jump)
    await bench.pass_time(10.0)
    words = text_of(bench, take_id)
    # No age below zero.
    assert "-" not in words.split("|")[0]
    take = await whole(bench, take_id)
    assert take.state is TakeState.READY
    assert bench.creates() == bench.simulator.charges(PROMPT) == 1
    await bench.restart()
    assert bench.state(take_id) is TakeState.READY
    # A clock that was set back hides nothing that was spent.
    if jump < 0:
        assert bench.engine.spent().month == PRICE


async def test_row_40_a_lost_answer_is_looked_for_in_server_time(set_apart: Bench) -> None:
    """Our clock is a day late all along, and is set right while the answer is lost."""
    bench = set_apart
    bench.clock.jump(-DAY)
    bench.engine.refresh_account()
    await bench.quiet()
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    take_id = bench.submit()
    await bench.quiet()
    bench.clock.jump(DAY)
    await bench.pass_time(400.0, step=10.0)
    assert bench.state(take_id) is not TakeState.UNCONFIRMED
    assert bench.creates() == 1


@pytest.mark.parametrize("hours", [5 / 60, 8])
@pytest.mark.parametrize("counted", [True, False], ids=["counted", "not counted"])
async def test_row_41_sleep_while_a_take_is_made(bench: Bench, hours: float, counted: bool) -> None:
    bench.simulator.plan(Plan(pace=3.0))
    take_id = bench.submit()
    await bench.quiet()
    sleep = bench.clock.leap if counted else bench.clock.jump
    sleep(hours * 3600)
    await bench.pass_time(20.0)
    assert bench.client.resets == 1
    await whole(bench, take_id)
    assert bench.creates() == 1


async def test_row_41_sleep_while_a_take_is_sent(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, Fault(delay=0.1, processed=True))
    take_id = bench.submit()
    await until(lambda: bench.state(take_id) is TakeState.SUBMITTING)
    bench.clock.leap(8 * 3600.0)
    await bench.quiet()
    await bench.pass_time(30.0, step=5.0)
    assert bench.state(take_id) in {*IN_FLIGHT, TakeState.COMPLETED, TakeState.READY}
    assert bench.creates() == bench.simulator.charges(PROMPT) == 1


async def test_row_41_sleep_while_a_clip_is_fetched(bench: Bench) -> None:
    bench.simulator.rules.speed = 10.0
    bench.simulator.plan(Plan(files=(Fault(cut=9_000, stall=0.3), Fault(cut=5_000))))
    take_id = bench.submit()
    while bench.state(take_id) is not TakeState.DOWNLOADING:
        await bench.clock.advance(1.0)
        await until(lambda: not bench.traffic.open or bench.state(take_id) is TakeState.DOWNLOADING)
    bench.clock.leap(3600.0)
    await whole(bench, take_id)
    assert bench.creates() == 1
