"""Nothing that runs beside the window dies or hangs quietly (row 47 of the fault table)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import pytest

from sora_desktop.core.problem import Category
from sora_desktop.core.take import IN_FLIGHT, TakeState
from sora_desktop.engine.engine import HEARTBEAT
from sora_desktop.engine.poller import READ_PERIOD
from sora_desktop.engine.supervisor import (
    LONGEST_WAIT,
    RESTART_AFTER,
    WEDGED_AFTER,
    Heartbeat,
    Supervisor,
    WorkerStopped,
)
from sora_desktop.simulator import NAMED, Call
from tests.conftest import LogWatch
from tests.engine.bench import Bench
from tests.fakes import FakeClock

WORKERS = ["poller", "downloader", "reconciler", "submitter", "heartbeat"]
ERROR = logging.ERROR


def living(name: str) -> list[asyncio.Task[Any]]:
    """The tasks of that name that have not ended."""
    return [take for take in asyncio.all_tasks() if take.get_name() == name]


def hang_once(monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> list[str]:
    """Makes a coroutine method hang for ever at its next call; gives a list of what became of
    that call."""
    right = getattr(owner, name)
    calls: list[str] = []

    async def wrong(*arguments: Any, **options: Any) -> Any:
        if calls:
            return await right(*arguments, **options)
        calls.append("hangs")
        try:
            await asyncio.Event().wait()
        finally:
            calls.append("cancelled")

    monkeypatch.setattr(owner, name, wrong)
    return calls


async def everything_works(bench: Bench) -> None:
    """A new take goes all the way, one whose answer is lost is found, and sleep is noticed."""
    good = bench.submit("all is well")
    await bench.quiet()
    assert bench.state(good) in IN_FLIGHT
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    lost = bench.submit("lost and found")
    await bench.downloads(lost)
    await bench.downloads(good)
    assert bench.state(good) is bench.state(lost) is TakeState.READY
    resets = bench.client.resets
    bench.clock.jump(3600.0)
    await bench.pass_time(2 * HEARTBEAT)
    assert bench.client.resets == resets + 1
    assert set(bench.simulator.account.charges.values()) == {1}


@pytest.mark.parametrize("name", WORKERS)
async def test_a_worker_that_is_killed_comes_back(
    bench: Bench, name: str, expected_log: LogWatch
) -> None:
    with expected_log(f"{name} died", level=ERROR):
        for death, rest in enumerate((*RESTART_AFTER, RESTART_AFTER[-1])):
            (take,) = living(name)
            take.cancel()
            await bench.clock.settle()
            assert [problem.text for problem in bench.problems] == [f"{name}: WorkerStopped"] * (
                death + 1
            )
            await bench.pass_time(rest)
    assert {problem.category for problem in bench.problems} == {Category.BUG}
    assert all(len(living(worker)) == 1 for worker in WORKERS)
    await everything_works(bench)
    assert len(bench.problems) == 4


@pytest.mark.parametrize("name", WORKERS)
async def test_a_worker_that_dies_on_a_bug_leaves_the_others_alone(
    bench: Bench, name: str, expected_log: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def bug(*_arguments: Any) -> None:
        monkeypatch.undo()
        raise ValueError("a bug")

    if name == "heartbeat":
        monkeypatch.setattr(bench.client, "reset_connections", bug)
        bench.clock.jump(3600.0)
    else:
        worker = getattr(bench.engine, name)
        monkeypatch.setattr(worker.alarm, "wait", bug)
        worker.alarm.wake()
    with expected_log(f"{name} died", level=ERROR):
        await bench.pass_time(HEARTBEAT + 1.0)
    assert [problem.text for problem in bench.problems] == [f"{name}: ValueError"]
    await bench.pass_time(RESTART_AFTER[0])
    await everything_works(bench)
    assert len(bench.problems) == 1


@pytest.mark.parametrize("name", WORKERS)
async def test_a_wedged_worker_is_ended_told_and_started_again(
    bench: Bench, name: str, expected_log: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "heartbeat":
        period = LONGEST_WAIT
        calls = hang_once(monkeypatch, bench.client, "reset_connections")
        bench.clock.jump(3600.0)
    else:
        worker = getattr(bench.engine, name)
        period = worker.heartbeat.period
        calls = hang_once(monkeypatch, worker.alarm, "wait")
        worker.alarm.wake()
    (first,) = living(name)
    await bench.pass_time(WEDGED_AFTER * period - 1.0, step=5.0)
    assert calls == ["hangs"]
    assert bench.problems == []
    with expected_log(f"{name}: no sign of life for .* it stands at\n", level=ERROR):
        await bench.pass_time(15.0)
    assert calls == ["hangs", "cancelled"]
    assert [problem.text for problem in bench.problems] == [f"{name}: WorkerStopped"]
    (second,) = living(name)
    assert second is not first
    await everything_works(bench)
    assert len(bench.problems) == 1


async def test_a_read_that_hangs_is_ended_and_made_again(
    bench: Bench, expected_log: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_id = bench.submit()
    await bench.quiet()
    calls = hang_once(monkeypatch, bench.client, "read")
    with expected_log("read .*: no sign of life", level=ERROR):
        await bench.pass_time(WEDGED_AFTER * READ_PERIOD + 30.0, step=5.0)
    assert calls == ["hangs", "cancelled"]
    await bench.downloads(take_id)
    assert bench.state(take_id) is TakeState.READY


async def test_a_fetch_that_hangs_is_ended_and_made_again(
    bench: Bench, expected_log: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = hang_once(monkeypatch, bench.engine.downloader, "receive")
    take_id = bench.submit()
    with expected_log("fetch .*: no sign of life", level=ERROR):
        await bench.downloads(take_id)
    assert calls == ["hangs", "cancelled"]
    assert bench.state(take_id) is TakeState.READY


async def test_a_question_for_the_balance_that_hangs_keeps_no_other_back(
    bench: Bench, expected_log: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = hang_once(monkeypatch, bench.client, "account")
    bench.engine.refresh_account()
    with expected_log("account: no sign of life", level=ERROR):
        await bench.pass_time(WEDGED_AFTER * READ_PERIOD + 10.0, step=5.0)
    assert calls == ["hangs", "cancelled"]
    before = bench.simulator.record.count(Call.ACCOUNT)
    bench.engine.refresh_account()
    await bench.quiet()
    assert bench.simulator.record.count(Call.ACCOUNT) == before + 1


@pytest.mark.parametrize("killed", [False, True])
async def test_an_open_create_is_never_cut_short(
    bench: Bench, killed: bool, expected_log: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long it takes, and also when the worker that began it is ended: no other create
    goes out beside it, and its answer counts."""
    right, answered = bench.client.create, asyncio.Event()
    begun: list[str] = []

    async def slow(wire: Any, *arguments: Any, **options: Any) -> Any:
        begun.append(wire.input["prompt"])
        await answered.wait()
        return await right(wire, *arguments, **options)

    monkeypatch.setattr(bench.client, "create", slow)
    first, second = bench.submit("first"), bench.submit("second")
    await bench.pass_time(10.0)
    if killed:
        with expected_log("submitter died", level=ERROR):
            (take,) = living("submitter")
            take.cancel()
            await bench.clock.settle()
    await bench.pass_time(WEDGED_AFTER * bench.engine.submitter.heartbeat.period * 10, step=60.0)
    assert begun == ["first"]
    assert bench.state(first) is TakeState.SUBMITTING
    assert bench.state(second) is TakeState.DRAFT
    answered.set()
    await bench.quiet()
    assert begun == ["first", "second"]
    assert bench.state(first) in IN_FLIGHT
    assert bench.state(second) in IN_FLIGHT
    assert len(bench.problems) == killed


async def test_a_killed_create_is_unconfirmed_and_the_next_is_sent(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    hang_once(monkeypatch, bench.client, "create")
    first = bench.submit("first")
    await bench.quiet()
    (take,) = living("create")
    take.cancel()
    await bench.quiet()
    assert bench.state(first) is TakeState.UNCONFIRMED
    second = bench.submit("second")
    await bench.quiet()
    assert bench.state(second) in IN_FLIGHT


@pytest.mark.parametrize("counted", [True, False])
async def test_sleep_of_the_machine_is_nobodys_wedge(bench: Bench, counted: bool) -> None:
    await bench.pass_time(7.0)
    for _ in range(3):
        (bench.clock.leap if counted else bench.clock.jump)(8 * 3600.0)
        await bench.pass_time(12.0)
    assert bench.problems == []
    await everything_works(bench)


async def test_hours_of_idleness_are_no_wedge(bench: Bench) -> None:
    await bench.pass_time(3600.0, step=30.0)
    assert bench.problems == []


# --- the supervisor alone ------------------------------------------------------------------------


async def test_what_does_not_end_when_cancelled_is_never_doubled(expected_log: LogWatch) -> None:
    clock, reported = FakeClock(), list[str]()
    supervisor = Supervisor(clock, lambda name, error: reported.append(f"{name}: {error}"))
    starts, stubborn = [0], asyncio.Event()

    async def worker() -> None:
        starts[0] += 1
        while not stubborn.is_set():
            try:
                await stubborn.wait()
            except asyncio.CancelledError:
                continue

    supervisor.keep(worker, "stubborn", Heartbeat(10.0))
    with expected_log("stubborn: no sign of life", level=ERROR):
        await clock.advance(200.0)
    assert starts == [1]
    assert reported == ["stubborn: no sign of life for 30 s"]
    stubborn.set()
    await clock.settle()
    await supervisor.close()


async def test_the_supervisor_itself_comes_back(expected_log: LogWatch) -> None:
    clock, reported = FakeClock(), list[str]()
    supervisor = Supervisor(clock, lambda name, error: reported.append(name))

    async def forever() -> None:
        await asyncio.Event().wait()

    supervisor.keep(forever, "worker", Heartbeat(10.0))
    await clock.settle()
    with expected_log("supervisor died", level=ERROR):
        living("supervisor")[0].cancel()
        await clock.settle()
    with expected_log("worker: no sign of life", level=ERROR):
        await clock.advance(40.0)
    assert reported == ["supervisor", "worker"]
    await supervisor.close()
    assert living("worker") == living("supervisor") == []


async def test_what_is_spawned_is_ended_but_not_started_again(expected_log: LogWatch) -> None:
    clock, reported = FakeClock(), list[Exception]()
    supervisor = Supervisor(clock, lambda name, error: reported.append(error))
    take = supervisor.spawn(asyncio.Event().wait(), "job", Heartbeat(10.0))
    with expected_log("job: no sign of life", level=ERROR):
        await clock.advance(100.0)
    assert take.cancelled()
    assert living("job") == []
    assert [type(error) for error in reported] == [WorkerStopped]
    await supervisor.close()


@pytest.mark.parametrize(
    ("do", "wedged_after"),
    [
        (lambda heartbeat: None, 15.0),
        (Heartbeat.beat, 15.0),
        (lambda heartbeat: heartbeat.rest(20.0), 35.0),
    ],
)
def test_silence_is_counted_from_the_last_beat(
    do: Callable[[Heartbeat], None], wedged_after: float
) -> None:
    heartbeat, passed = Heartbeat(5.0), 0.0
    do(heartbeat)
    while not heartbeat.missed(1.0):
        passed += 1.0
    assert passed + 1.0 == wedged_after
