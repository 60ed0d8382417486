"""The facade: what the window asks for, what it is told, and every life over a restart."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from dataclasses import replace
from typing import Any

import pytest

from sora_desktop.api.errors import Unauthorized
from sora_desktop.api.options import CreateConfig
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.request import Flaw, InvalidRequest
from sora_desktop.core.secret import Secret
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    Project,
    ShotChanges,
    Target,
    new_project_id,
    new_shot_id,
)
from sora_desktop.core.take import IN_FLIGHT, IllegalTransition, TakeState
from sora_desktop.engine.engine import KeyMissing, OverBudget
from sora_desktop.engine.status import Connection, EngineStatus
from sora_desktop.simulator import NAMED, START_BALANCE, Call, Fault, Plan
from tests.conftest import LogWatch
from tests.engine.bench import KEY, PRICE, REQUEST, Bench, until


@pytest.mark.parametrize("count", [0, -1, 10**6, True])
async def test_a_press_that_cannot_be_is_refused(bench: Bench, count: int) -> None:
    with pytest.raises(InvalidRequest) as refused:
        bench.engine.submit([REQUEST], count)
    assert refused.value.flaws == (Flaw.COUNT,)
    with pytest.raises(InvalidRequest):
        bench.engine.submit([REQUEST.choosing(seconds=5)])
    with pytest.raises(InvalidRequest):
        bench.engine.submit([replace(REQUEST, model_id="none")])
    assert len(bench.store) == 0


async def test_an_order_of_several_prompts_is_made_whole_or_not_at_all(bench: Bench) -> None:
    prompts = ["a red kite", "a blue kite", "a green kite"]
    requests = [replace(REQUEST, prompt=prompt) for prompt in prompts]
    for many, count in (([], 1), (requests, 7), ([*requests, REQUEST.choosing(seconds=5)], 1)):
        with pytest.raises(InvalidRequest):
            bench.engine.submit(many, count)
    bench.configure(daily_budget=PRICE * 5)
    with pytest.raises(OverBudget):
        bench.engine.submit(requests, 2)
    assert len(bench.store) == 0
    bench.engine.submit(requests)
    await bench.finishes()
    takes = bench.store.all()
    assert [take.request.prompt for take in takes] == prompts
    assert [json.loads(take.sent_input)["prompt"] for take in takes] == prompts
    assert len({take.shot_id for take in takes}) == len({take.batch_id for take in takes}) == 1
    assert [take.shot_number for take in takes] == [1, 2, 3]
    assert bench.simulator.record.count(Call.CREATE) == 3


async def test_a_take_made_again_knows_its_parent(bench: Bench) -> None:
    first = bench.submit()
    (second,) = bench.engine.submit([REQUEST], parent_id=first)
    assert bench.take(second).parent_id == first
    assert [take.number for take in bench.store.all()] == [1, 2]


async def test_an_order_goes_into_a_shot(bench: Bench) -> None:
    shots = bench.store.shots
    one, two = bench.engine.submit([REQUEST], 2)
    (again,) = bench.engine.submit([REQUEST], parent_id=one)
    (other,) = bench.engine.submit([REQUEST])
    assert [bench.take(each).shot_number for each in (one, two, again, other)] == [1, 2, 3, 1]
    assert list(shots.take_ids(bench.take(one).shot_id)) == [one, two, again]
    assert [shot.number for shot in shots.shots(FIRST_PROJECT)] == [1, 2]
    # The person chose where it goes: a shot, or a new one in a project of theirs.
    (chosen,) = bench.engine.submit(
        [REQUEST], parent_id=one, into=Target(bench.take(other).shot_id)
    )
    assert bench.take(chosen).shot_id == bench.take(other).shot_id
    kite = Project(id=new_project_id(), name="Kite film", position=1.0)
    bench.store.arrange(ShotChanges(projects=(kite,)))
    (new,) = bench.engine.submit([REQUEST], parent_id=one, into=Target(None, kite.id))
    assert [shot.id for shot in shots.shots(kite.id)] == [bench.take(new).shot_id]
    # What is not there any more is no reason to order nothing.
    gone = Target(new_shot_id(), new_project_id())
    (last,) = bench.engine.submit([REQUEST], into=gone)
    assert shots.of(bench.take(last)).project_id == FIRST_PROJECT
    assert shots.of(bench.take(last)).number == 3


async def test_a_shot_that_continues_another_comes_after_it_in_the_film(bench: Bench) -> None:
    shots = bench.store.shots
    one, two = (bench.take(bench.submit()).shot_id for _ in range(2))
    made = []
    for previous in (one, two, one, new_shot_id()):
        (take,) = bench.engine.submit([REQUEST], into=Target(None, FIRST_PROJECT, previous))
        made.append(bench.take(take).shot_id)
    first, last, again, alone = made
    film = [shot.id for shot in shots.shots(FIRST_PROJECT)]
    assert film == [one, again, first, two, last, alone]
    assert [shot.id for shot in shots.continuations(one)] == [first, again]
    assert [shots.of(bench.take(take.id)).previous_id for take in bench.store.all()] == [
        *(None, None),
        *(one, two, one, None),
    ]
    with contextlib.closing(sqlite3.connect(bench.journal_path)) as journal:
        kept = journal.execute("SELECT previous_id FROM shot ORDER BY number").fetchall()
    assert [previous for (previous,) in kept] == [None, None, one, two, one, None]


async def test_take_and_shot_are_on_disk_before_anything_is_sent(bench: Bench) -> None:
    take_id = bench.submit()
    with contextlib.closing(sqlite3.connect(bench.journal_path)) as journal:
        query = "SELECT state, shot.number FROM task JOIN shot ON shot.id = shot_id"
        assert journal.execute(query).fetchall() == [("draft", 1)]
    assert bench.simulator.record.count(Call.CREATE) == 0
    assert bench.take(take_id).state is TakeState.DRAFT


async def test_the_settings_of_a_create_go_along(bench: Bench) -> None:
    bench.configure(config=CreateConfig(service_mode="private"))
    bench.submit()
    await bench.quiet()
    assert b'"service_mode": "private"' in bench.simulator.record.received(Call.CREATE)[0].body
    assert bench.engine.takes is bench.store


async def test_a_draft_is_taken_back_and_what_is_paid_is_not(bench: Bench) -> None:
    bench.configure(at_once=1)
    bench.submit(count=2)
    await bench.quiet()
    first, second = (take.id for take in bench.store.all())
    bench.engine.dismiss(second)
    assert bench.state(second) is TakeState.DISMISSED
    with pytest.raises(IllegalTransition):
        bench.engine.dismiss(first)
    await bench.downloads(first)
    assert bench.creates() == 1
    assert bench.engine.spent().committed == Money(0)


async def test_what_was_taken_back_can_be_queued_again_and_is_sent_once(bench: Bench) -> None:
    first, second = bench.submit(), bench.submit()
    bench.engine.dismiss(second)
    await bench.downloads(first)
    assert bench.creates() == 1
    bench.engine.queue_again([second])
    await bench.downloads(second)
    assert bench.creates() == 2
    bench.engine.queue_again([first, second])
    await bench.quiet()
    assert bench.creates() == 2


async def test_check_now_reads_at_once(bench: Bench) -> None:
    bench.simulator.plan(Plan(stuck=True))
    take_id = bench.submit()
    await bench.quiet()
    reads = bench.simulator.record.count(Call.READ)
    bench.engine.check_now(take_id)
    await bench.quiet()
    assert bench.simulator.record.count(Call.READ) == reads + 1
    await bench.reaches(take_id, TakeState.PROCESSING)


async def test_the_status_tells_of_line_and_balance(bench: Bench) -> None:
    reported: list[EngineStatus] = []
    bench.engine.status_changed.connect(reported.append)
    assert bench.connection() is Connection.ONLINE
    account = bench.engine.status.account
    assert account is not None
    assert account.balance == Money(250_000_000)
    bench.submit()
    await bench.quiet()
    account = bench.engine.status.account
    assert account is not None
    # Charged at once, and asked for once more.
    assert account.balance == Money(250_000_000) - PRICE
    assert reported[-1] == bench.engine.status
    bench.simulator.fault(Call.ACCOUNT, NAMED["500"])
    bench.engine.refresh_account()
    bench.engine.refresh_account()
    await bench.quiet()
    assert bench.connection() is Connection.ONLINE


async def test_many_ends_ask_for_the_balance_once(bench: Bench) -> None:
    before = bench.simulator.record.count(Call.ACCOUNT)
    for _ in range(20):
        bench.engine.refresh_account()
    await bench.quiet()
    assert bench.simulator.record.count(Call.ACCOUNT) == before + 1


async def test_a_key_is_tried_before_it_is_kept(bench: Bench) -> None:
    account = await bench.engine.check_key(KEY)
    assert account.name == "demo"
    with pytest.raises(Unauthorized):
        await bench.engine.check_key(Secret("wrong-key-0123456789"))
    assert bench.connection() is Connection.ONLINE


async def test_without_a_key_at_the_start(closed_bench: Bench) -> None:
    closed_bench.keys.key = None
    await closed_bench.start()
    assert closed_bench.connection() is Connection.KEY_MISSING
    closed_bench.engine.refresh_account()
    with pytest.raises(KeyMissing):
        closed_bench.submit()
    await closed_bench.pass_time(20.0)
    assert closed_bench.simulator.record.received() == []
    closed_bench.keys.key = KEY
    closed_bench.engine.key_changed()
    await closed_bench.quiet()
    assert closed_bench.connection() is Connection.ONLINE
    take_id = closed_bench.submit()
    await closed_bench.quiet()
    assert closed_bench.state(take_id) in IN_FLIGHT


async def test_another_line_is_put_in_place_while_takes_run(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, Fault(delay=0.1))
    take_id = bench.submit()
    await until(lambda: bench.creates())
    old = bench.client
    bench.client = bench.make_client()
    await bench.engine.use(bench.client, bench.engine.service.files)
    assert bench.engine.service.client is not old
    ready = await bench.downloads(take_id)
    assert ready.state is TakeState.READY
    assert bench.creates() == 1


async def test_a_line_that_comes_back_ends_the_waits(bench: Bench) -> None:
    bench.simulator.plan(Plan(files=(NAMED["dropped"],) * 4))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    await bench.pass_time(50.0)
    bench.simulator.stop()
    bench.engine.refresh_account()
    await bench.quiet()
    assert bench.connection() is Connection.OFFLINE
    waiting = bench.submit("another")
    await bench.pass_time(70.0)
    bench.simulator.start()
    bench.engine.refresh_account()
    await bench.quiet()
    assert bench.connection() is Connection.ONLINE
    assert bench.state(waiting) in IN_FLIGHT
    assert bench.state(take_id) is TakeState.READY


async def test_a_bug_is_told_and_the_rest_goes_on(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    broken = bench.submit()
    await bench.quiet()
    read = bench.client.read
    bad_id = bench.take(broken).remote_id

    async def bad(remote_id: str) -> Any:
        if remote_id == bad_id:
            raise KeyError("a bug")
        return await read(remote_id)

    monkeypatch.setattr(bench.client, "read", bad)
    other = bench.submit("another")
    with expected_log("read .* died", level=40):
        await bench.downloads(other)
    assert bench.state(other) is TakeState.READY
    assert bench.state(broken) in IN_FLIGHT
    assert {problem.category for problem in bench.problems} == {Category.BUG}
    assert bench.problems[0].text == f"read {broken}: KeyError"


async def test_a_bug_while_sending_leaves_it_unconfirmed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    async def bad(*arguments: Any, **options: Any) -> Any:
        raise KeyError("a bug")

    monkeypatch.setattr(bench.client, "create", bad)
    with expected_log("create died", level=40):
        take_id = bench.submit()
        await bench.quiet()
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    assert [problem.category for problem in bench.problems] == [Category.BUG]
    monkeypatch.undo()
    other = bench.submit("another")
    await bench.pass_time(31.0)
    assert bench.state(other) in IN_FLIGHT


async def test_nothing_is_sent_after_the_close(bench: Bench) -> None:
    bench.configure(at_once=1)
    first = bench.submit(count=2)
    await bench.quiet()
    await bench.engine.stop(0.05)
    bench.engine.takes.revise(first, starred=True)
    bench.submit("late")
    await bench.pass_time(100.0, step=10.0)
    assert bench.creates() == 1
    bench.running = False
    bench.journal.close()
    await bench.start()
    assert [take.held for take in bench.store.all()] == [False, True, True]
    assert bench.take(first).starred


@pytest.mark.parametrize("moment", range(0, 200, 11))
async def test_ended_and_started_again_at_any_moment(bench: Bench, moment: int) -> None:
    """Closes in order after so many turns of the loop or seconds of the clock; nothing is lost,
    nothing is sent twice, and what was not sent waits for the person."""
    take_id = bench.submit(count=2)
    if moment < 100:
        await bench.clock.settle(moment * 4)
    else:
        await bench.quiet()
        await bench.pass_time(float(moment - 100), step=7.0)
    await bench.stop(grace=2.0)
    assert "submitting" not in bench.on_disk().values()
    creates = bench.creates()
    await bench.start()
    await bench.pass_time(10.0)
    assert bench.creates() == creates
    for take in bench.store.all():
        if take.held:
            bench.engine.send(take.id)
    await bench.finishes()
    assert bench.creates() == sum(bench.simulator.account.charges.values()) == 2
    assert bench.take(take_id).number == 1


async def test_each_balance_that_is_another_is_kept_over_restarts(bench: Bench) -> None:
    await bench.downloads(bench.submit())
    bench.simulator.set_balance(10 * PRICE.units)
    bench.engine.refresh_account()
    await bench.quiet()
    bench.engine.refresh_account()
    await bench.quiet()
    await bench.restart()
    amounts = [reading.amount for reading in bench.store.balances.readings()]
    assert amounts == [Money(START_BALANCE), Money(START_BALANCE) - PRICE, PRICE * 10]


async def test_a_journal_that_takes_no_balance_stops_nothing(bench: Bench) -> None:
    bench.journal.read_only = Problem(category=Category.JOURNAL)
    bench.simulator.set_balance(PRICE.units)
    bench.engine.refresh_account()
    await bench.quiet()
    bench.journal.read_only = None
    assert bench.engine.status.account is not None
    assert bench.engine.status.account.balance == PRICE
    assert len(bench.store.balances.readings()) == 1
