"""The owner of the coroutines, and the wait that can be rung."""

from __future__ import annotations

import asyncio
import logging

import pytest

from sora_desktop.engine.supervisor import LONGEST_WAIT, Alarm, Supervisor, run_to_end
from tests.conftest import LogWatch
from tests.fakes import FakeClock


async def test_a_spawned_coroutine_gives_its_result() -> None:
    supervisor = Supervisor(FakeClock())

    async def answer() -> int:
        return 42

    assert await supervisor.spawn(answer(), "answer") == 42
    await supervisor.close()


async def test_close_cancels_what_runs_and_nothing_starts_after_it() -> None:
    supervisor = Supervisor(FakeClock())
    ended: list[str] = []

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("ended")

    supervisor.spawn(endless(), "endless")
    await asyncio.sleep(0)
    await supervisor.close()
    assert ended == ["ended"]
    with pytest.raises(RuntimeError, match="late"):
        supervisor.spawn(endless(), "late")


async def test_a_worker_that_dies_is_told_and_started_again(expected_log: LogWatch) -> None:
    clock = FakeClock()
    reported: list[tuple[str, str]] = []
    supervisor = Supervisor(clock, lambda name, error: reported.append((name, str(error))))
    starts: list[float] = []

    async def frail() -> None:
        starts.append(clock.monotonic())
        if len(starts) < 4:
            raise ValueError(f"death {len(starts)}")

    with expected_log("frail died", level=logging.ERROR):
        supervisor.keep(frail, "frail")
        await clock.advance(100.0)
    assert reported == [("frail", "death 1"), ("frail", "death 2"), ("frail", "death 3")]
    assert [later - starts[0] for later in starts] == [0.0, 1.0, 6.0, 36.0]
    await supervisor.close()


async def test_the_death_of_a_spawned_take_is_told(expected_log: LogWatch) -> None:
    reported: list[str] = []
    supervisor = Supervisor(FakeClock(), lambda name, error: reported.append(f"{name}: {error}"))

    async def bad() -> None:
        raise ValueError("a bug")

    with expected_log("bad died", level=logging.ERROR):
        take = supervisor.spawn(bad(), "bad")
        with pytest.raises(ValueError, match="a bug"):
            await take
        await asyncio.sleep(0)
    assert reported == ["bad: a bug"]
    await supervisor.close()


async def test_an_alarm_ends_by_time_or_by_ring() -> None:
    clock = FakeClock()
    supervisor = Supervisor(clock)
    alarm = Alarm(clock)
    after_sleep: list[float] = []

    async def waiter(*waits: float | None) -> None:
        for wait in waits:
            await alarm.wait(wait)
            after_sleep.append(clock.monotonic() - 1000.0)

    supervisor.spawn(waiter(2.0, None, 5.0), "waiter")
    await clock.advance(2.0)
    assert after_sleep == [2.0]
    await clock.advance(1.0)
    alarm.wake()
    await clock.settle()
    assert after_sleep == [2.0, 3.0]
    alarm.wake()
    await clock.settle()
    assert after_sleep == [2.0, 3.0, 3.0]
    await supervisor.close()


async def test_no_single_wait_is_longer_than_the_longest() -> None:
    clock = FakeClock()
    supervisor = Supervisor(clock)
    alarm = Alarm(clock)
    take = supervisor.spawn(alarm.wait(86_400.0), "waiter")
    await clock.advance(LONGEST_WAIT)
    assert take.done()
    await supervisor.close()


async def test_an_alarm_rung_before_the_wait_ends_it_at_once() -> None:
    clock = FakeClock()
    alarm = Alarm(clock)
    alarm.wake()
    await asyncio.wait_for(alarm.wait(None), 1.0)


async def test_work_in_a_thread_is_waited_for_also_when_cancelled() -> None:
    supervisor = Supervisor(FakeClock())
    going, seen = asyncio.Event(), []

    async def work(fails: bool) -> str:
        await going.wait()
        seen.append("written")
        if fails:
            raise ValueError("told to nobody")
        return "done"

    assert not going.is_set()
    for fails in (False, True):
        going.clear()
        take = supervisor.spawn(run_to_end(work(fails)), "writer")
        await FakeClock.settle(3)
        take.cancel()
        await FakeClock.settle(3)
        assert not take.done()
        going.set()
        with pytest.raises(asyncio.CancelledError):
            await take
    assert seen == ["written", "written"]
    assert await run_to_end(work(False)) == "done"

    async def gives_up() -> None:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await run_to_end(gives_up())
    await supervisor.close()
