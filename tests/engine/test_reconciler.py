"""A take whose answer was lost is found again, and never taken for another one."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from sora_desktop.api.errors import NotFound, proves_not_sent
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.problem import Category
from sora_desktop.core.remote import RemoteStatus, RemoteTask
from sora_desktop.core.take import (
    IN_FLIGHT,
    IllegalTransition,
    TakeId,
    TakeState,
    with_clock,
)
from sora_desktop.engine.account_list import in_window, paired, same_request
from sora_desktop.engine.status import Connection
from sora_desktop.simulator import NAMED, Call, Fault, Plan
from sora_desktop.simulator.control import ReceivedRequest
from sora_desktop.simulator.plans import RENDER_FAILED
from sora_desktop.store.takes import RemoteIdTaken
from tests.core.makers import a_take
from tests.engine.bench import PRICE, PROMPT, Bench, until
from tests.fakes import START
from tests.simulator.caller import body

LOST = NAMED["lost"]
NEVER = Plan(history_after=float("inf"))


def lists(bench: Bench) -> int:
    """How often the account's list was asked for."""
    return bench.simulator.record.count(Call.HISTORY)


async def lose(bench: Bench, prompt: str = PROMPT, fault: Fault = LOST) -> TakeId:
    """Presses, and the answer is lost."""
    bench.simulator.fault(Call.CREATE, fault)
    take_id = bench.submit(prompt)
    await bench.quiet()
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    return take_id


async def test_a_lost_answer_is_found_after_five_seconds(bench: Bench) -> None:
    take_id = await lose(bench)
    assert bench.engine.spent().unconfirmed == PRICE
    await bench.pass_time(4.0)
    assert lists(bench) == 0
    await bench.pass_time(1.5)
    take = bench.take(take_id)
    assert take.state in IN_FLIGHT
    assert take.remote_id == bench.simulator.tasks[0].id
    assert take.quoted == PRICE
    assert bench.engine.spent().unconfirmed.units == 0
    assert bench.engine.reconciler.search(take_id) is None
    ready = await bench.downloads(take_id)
    assert ready.state is TakeState.READY
    assert bench.creates() == bench.simulator.charges(PROMPT) == 1


async def test_it_is_looked_for_five_times_and_absent_is_never_failed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.simulator.plan(NEVER)
    times: list[float] = []
    note = bench.simulator.record.note

    def timed(visit: ReceivedRequest) -> None:
        if visit.call is Call.HISTORY:
            times.append(bench.clock.monotonic() - lost_at)
        note(visit)

    monkeypatch.setattr(bench.simulator.record, "note", timed)
    lost_at = bench.clock.monotonic()
    take_id = await lose(bench)
    await bench.pass_time(100.0, step=0.5)
    await bench.pass_time(4000.0, step=10.0)
    assert times == pytest.approx([5, 20, 60, 300, 1800], abs=15.0)
    assert times[:3] == pytest.approx([5, 20, 60], abs=1.6)
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert (search.tries, search.planned, search.looking) == (5, 5, False)
    # The person's own looks do not end, and are not counted beyond what was planned.
    bench.engine.check_now(take_id)
    await bench.quiet()
    assert lists(bench) == 6
    assert bench.engine.reconciler.search(take_id) == search
    await bench.restart()
    assert lists(bench) == 7
    assert bench.engine.spent().unconfirmed == PRICE
    assert bench.creates() == 1


async def test_a_list_that_is_late_is_waited_for(bench: Bench) -> None:
    bench.simulator.plan(Plan(history_after=40.0))
    take_id = await lose(bench)
    await bench.pass_time(30.0)
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    await bench.pass_time(35.0)
    assert bench.state(take_id) in IN_FLIGHT


async def test_a_list_that_fails_is_no_try_and_no_proof(bench: Bench) -> None:
    bench.simulator.fault(Call.HISTORY, NAMED["500"], NAMED["html"], NAMED["403"])
    take_id = await lose(bench)
    await bench.pass_time(28.0)
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert (search.tries, lists(bench)) == (0, 2)
    await bench.pass_time(60.0)
    assert bench.state(take_id) in {TakeState.UNCONFIRMED, *IN_FLIGHT}
    await bench.pass_time(120.0)
    await bench.pass_time(320.0, step=5.0)
    assert bench.state(take_id) is not TakeState.UNCONFIRMED


@pytest.fixture
def times(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The moments at which the account's list was asked for."""
    found: list[float] = []
    note = bench.simulator.record.note

    def timed(visit: ReceivedRequest) -> None:
        if visit.call is Call.HISTORY:
            found.append(bench.clock.monotonic())
        note(visit)

    monkeypatch.setattr(bench.simulator.record, "note", timed)
    return found


async def test_a_list_that_keeps_failing_is_asked_for_less_and_less(
    bench: Bench, times: list[float]
) -> None:
    # A definite "no" is no outage: the line counts as there.
    bench.simulator.fault(Call.HISTORY, replace(NAMED["404"], times=-1))
    await lose(bench)
    await bench.pass_time(1_100.0, step=1.0)
    gaps = [after - before for before, after in pairwise(times)]
    assert gaps == [pytest.approx(wait, abs=0.5) for wait in (5, 20, 60, 300, 300, 300)]


async def test_a_server_that_never_told_its_time_is_taken_by_our_clock(bench: Bench) -> None:
    take_id = await lose(bench)
    bench.client.server_offset = None
    await bench.pass_time(6.0)
    assert bench.state(take_id) in IN_FLIGHT


async def test_while_the_line_is_down_nothing_is_looked_for(bench: Bench) -> None:
    take_id = await lose(bench)
    bench.simulator.stop()
    for _ in range(6):
        bench.engine.refresh_account()
        await bench.quiet()
    assert bench.engine.service.breaker.open
    await bench.pass_time(30.0)
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert search.tries == 0
    bench.simulator.start()
    bench.engine.check_now(take_id)
    await bench.pass_time(6.0)
    assert bench.state(take_id) is not TakeState.UNCONFIRMED


async def test_a_look_that_the_line_held_up_does_not_wait_for_another_take(bench: Bench) -> None:
    """Its time came while the line was down, and the next look for the other one is far off."""
    await lose(bench, "never made", NAMED["dropped"])
    await bench.pass_time(100.0, step=5.0)
    take_id = await lose(bench)
    bench.simulator.stop()
    for _ in range(5):
        bench.engine.refresh_account()
        await bench.quiet()
    while (search := bench.engine.reconciler.search(take_id)) and search.problem is None:
        await bench.pass_time(0.5)
    bench.simulator.start()
    await bench.pass_time(5.5, step=0.5)
    assert bench.engine.service.breaker.open
    await bench.pass_time(5.0, step=0.5)
    assert bench.state(take_id) in IN_FLIGHT


async def test_what_was_read_once_is_not_read_again_while_anything_is_sought(bench: Bench) -> None:
    other = bench.simulator.create_elsewhere(body("another"))
    await lose(bench, "never made", NAMED["dropped"])
    await bench.pass_time(6.0)
    await bench.downloads(bench.submit("one more"))
    await bench.pass_time(400.0, step=20.0)
    assert lists(bench) == 4
    read = [visit for visit in bench.simulator.record.received(Call.READ) if other in visit.path]
    assert len(read) == 1


async def test_two_that_look_alike_are_shown_and_not_adopted(bench: Bench) -> None:
    bench.simulator.create_elsewhere(body())
    take_id = await lose(bench)
    await bench.pass_time(6.0)
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert {c.id for c in search.candidates} == {t.id for t in bench.simulator.tasks}
    assert bench.searches[-1] == search
    picked = bench.simulator.tasks[1].id
    take = await bench.engine.adopt(take_id, picked)
    assert take.remote_id == picked
    assert bench.state(take_id) in IN_FLIGHT
    with pytest.raises(IllegalTransition):
        await bench.engine.adopt(take_id, bench.simulator.tasks[0].id)


async def test_others_of_the_account_are_no_candidates(bench: Bench) -> None:
    bench.simulator.create_elsewhere(body(), plan=None)
    await bench.pass_time(400.0, step=50.0)
    bench.simulator.create_elsewhere(body("another prompt"))
    bench.simulator.create_elsewhere(body(duration=4))
    bench.simulator.create_elsewhere(body(task_type="sora2-video"))
    take_id = await lose(bench)
    await bench.pass_time(6.0)
    assert bench.take(take_id).remote_id == bench.simulator.tasks[-1].id


async def foreign(bench: Bench, count: int, seconds: float, **changes: Any) -> None:
    """So many tasks of another program, one after the other over so many seconds."""
    bench.simulator.set_balance(10**12)
    for n in range(count):
        bench.simulator.create_elsewhere(body(f"another {n}", **changes))
        bench.clock.jump(seconds / count)


def reads(bench: Bench) -> int:
    """How often a task was read."""
    return bench.simulator.record.count(Call.READ)


@pytest.mark.parametrize(
    ("seconds", "changes"),
    [(100.0, {}), (0.0, {"duration": 4}), (0.0, {"task_type": "sora2-video"})],
    ids=["at other times", "at another price", "of another kind"],
)
async def test_few_of_many_are_read(bench: Bench, seconds: float, changes: dict[str, Any]) -> None:
    await foreign(bench, 60, seconds, **changes)
    take_id = await lose(bench)
    lost = bench.simulator.tasks[-1].id
    await foreign(bench, 60, seconds, **changes)
    await bench.pass_time(6.0)
    assert bench.take(take_id).remote_id == lost
    assert reads(bench) <= 10


async def test_many_just_like_it_but_for_their_words_are_all_read(bench: Bench) -> None:
    """Nothing in the list tells them apart, and one of them may be a twin."""
    await foreign(bench, 6, 0.0)
    take_id = await lose(bench)
    lost = bench.simulator.tasks[-1].id
    await foreign(bench, 6, 0.0)
    bench.simulator.create_elsewhere(body())
    await bench.pass_time(12.0)
    assert reads(bench) == 14
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert [c.id for c in search.candidates] == [bench.simulator.tasks[-1].id, lost]


@pytest.mark.parametrize("seconds", [-60.0, 60.0])
async def test_a_twin_of_another_minute_is_not_ours(bench: Bench, seconds: float) -> None:
    async def twin() -> None:
        bench.simulator.create_elsewhere(body())

    if seconds < 0:
        await twin()
        bench.clock.jump(-seconds)
    take_id = await lose(bench)
    lost = bench.simulator.tasks[-1].id
    if seconds > 0:
        bench.clock.jump(seconds)
        await twin()
    await bench.pass_time(6.0)
    assert bench.take(take_id).remote_id == lost


async def test_after_a_restart_a_twin_of_another_minute_may_be_ours(bench: Bench) -> None:
    """The clock may have been set meanwhile: the whole window counts again."""
    bench.simulator.create_elsewhere(body())
    bench.clock.jump(60.0)
    take_id = await lose(bench)
    await bench.restart()
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert len(search.candidates) == 2


async def test_a_twin_that_failed_is_a_twin_whatever_it_cost(bench: Bench) -> None:
    bench.simulator.create_elsewhere(body(), Plan(failure=RENDER_FAILED))
    take_id = await lose(bench)
    await bench.pass_time(2.0)
    surcharge = {"data.data.1.status": "Failed", "data.data.1.usage": 192_000}
    bench.simulator.fault(Call.HISTORY, Fault(edits=surcharge))
    await bench.pass_time(4.0)
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert len(search.candidates) == 2


async def test_a_twin_of_which_the_list_names_no_amount_is_a_twin(bench: Bench) -> None:
    bench.simulator.create_elsewhere(body())
    take_id = await lose(bench)
    await bench.pass_time(2.0)
    unnamed = {"data.data.0.usage": None, "data.data.1.usage": 30_000_000}
    bench.simulator.fault(Call.HISTORY, Fault(edits=unnamed))
    await bench.pass_time(4.0)
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert len(search.candidates) == 2


async def test_neither_takes_of_ours_nor_other_kinds_are_read(bench: Bench) -> None:
    bench.submit()
    await bench.quiet()
    bench.simulator.create_elsewhere(body(task_type="sora2-video", resolution=None))
    take_id = await lose(bench)
    lost = bench.simulator.tasks[-1].id
    unnamed = {f"data.data.{n}.usage": None for n in range(3)}
    bench.simulator.fault(Call.HISTORY, Fault(edits=unnamed))
    bench.engine.check_now(take_id)
    await bench.quiet()
    assert bench.take(take_id).remote_id == lost
    read = bench.simulator.record.received(Call.READ)
    assert [visit.path.rpartition("/")[-1] for visit in read] == [lost]


async def test_the_list_is_asked_for_in_its_turn(bench: Bench) -> None:
    take_id = await lose(bench)
    bench.engine.service.cap.too_many(60.0)
    await bench.pass_time(50.0)
    assert lists(bench) == 0
    await bench.pass_time(20.0)
    assert bench.state(take_id) in IN_FLIGHT


async def test_as_many_lost_as_found_are_interchangeable(bench: Bench) -> None:
    bench.configure(at_once=9)
    first = await lose(bench)
    second = await lose(bench)
    await bench.pass_time(6.0)
    ids = [take.id for take in bench.simulator.tasks]
    assert [bench.take(first).remote_id, bench.take(second).remote_id] == ids
    assert bench.creates() == 2


async def test_one_of_two_lost_is_not_guessed(bench: Bench) -> None:
    first = await lose(bench)
    second = await lose(bench, fault=NAMED["dropped"])
    await bench.pass_time(6.0)
    assert bench.states() == ["unconfirmed", "unconfirmed"]
    for take_id in (first, second):
        search = bench.engine.reconciler.search(take_id)
        assert search is not None
        assert [c.id for c in search.candidates] == [bench.simulator.tasks[0].id]
    # The person knows which did not happen; then the other is clear.
    bench.engine.dismiss(second)
    await bench.pass_time(20.0)
    assert bench.take(first).remote_id == bench.simulator.tasks[0].id
    with pytest.raises(RemoteIdTaken):
        await bench.engine.adopt(second, bench.simulator.tasks[0].id)
    assert bench.engine.spent().today == PRICE


async def test_what_is_being_sent_may_claim_what_the_list_names(bench: Bench) -> None:
    """The list may name a task whose own answer is still on its way to us."""
    bench.configure(at_once=9)
    lost = await lose(bench, fault=NAMED["dropped"])
    bench.simulator.fault(Call.CREATE, Fault(delay=0.4, processed=True))
    twin = bench.submit()
    await until(lambda: bench.simulator.tasks)
    bench.engine.check_now(lost)
    await until(lambda: lists(bench) == 1)
    await until(lambda: bench.traffic.open == 1)
    await bench.clock.settle()
    assert bench.state(lost) is TakeState.UNCONFIRMED
    assert bench.state(twin) is TakeState.SUBMITTING
    await bench.quiet()
    assert bench.take(twin).remote_id == bench.simulator.tasks[0].id
    await bench.pass_time(30.0)
    assert bench.state(lost) is TakeState.UNCONFIRMED
    assert bench.simulator.charges(PROMPT) == 1


async def test_a_take_settled_while_the_list_was_on_its_way_is_left_alone(bench: Bench) -> None:
    take_id = await lose(bench)
    bench.simulator.fault(Call.HISTORY, Fault(delay=0.1))
    bench.engine.check_now(take_id)
    await until(lambda: lists(bench) == 1)
    bench.engine.dismiss(take_id)
    await bench.quiet()
    assert bench.state(take_id) is TakeState.DISMISSED
    assert bench.engine.spent().today.units == 0


async def test_an_id_in_half_an_answer_is_read_first(bench: Bench) -> None:
    bench.simulator.plan(NEVER)
    take_id = await lose(bench, fault=replace(NAMED["half"], cut=120))
    assert bench.take(take_id).evidence.endswith(bench.simulator.tasks[0].id)
    await bench.pass_time(6.0)
    assert bench.take(take_id).remote_id == bench.simulator.tasks[0].id


async def test_a_take_settled_while_its_noted_id_was_read_is_left_alone(bench: Bench) -> None:
    bench.simulator.plan(NEVER)
    take_id = await lose(bench, fault=replace(NAMED["half"], cut=120))
    bench.simulator.fault(Call.READ, Fault(delay=0.1))
    bench.engine.check_now(take_id)
    await until(lambda: reads(bench) == 1)
    bench.engine.dismiss(take_id)
    await bench.quiet()
    assert bench.state(take_id) is TakeState.DISMISSED


async def test_an_id_that_another_take_got_while_it_was_read_is_left_to_it(bench: Bench) -> None:
    bench.simulator.plan(NEVER)
    first = await lose(bench, fault=replace(NAMED["half"], cut=120))
    second = await lose(bench, fault=NAMED["dropped"])
    bench.simulator.fault(Call.READ, Fault(delay=0.1))
    before = reads(bench)
    bench.engine.check_now(first)
    await until(lambda: reads(bench) > before)
    task = bench.simulator.tasks[0]
    bench.engine.reconciler.adopt(second, RemoteTask(id=task.id, status=RemoteStatus.RUNNING))
    await bench.quiet()
    assert bench.take(second).remote_id == task.id
    assert bench.state(first) is TakeState.UNCONFIRMED


async def test_a_noted_id_that_another_take_has_is_not_read(bench: Bench) -> None:
    bench.simulator.plan(NEVER)
    take_id = await lose(bench, fault=replace(NAMED["half"], cut=120))
    other = await lose(bench, fault=NAMED["dropped"])
    task = RemoteTask(id=bench.simulator.tasks[0].id, status=RemoteStatus.FAILED)
    bench.engine.reconciler.adopt(other, task)
    bench.simulator.record.clear()
    bench.engine.check_now(take_id)
    await bench.quiet()
    assert (lists(bench), reads(bench)) == (1, 0)


async def test_a_noted_id_of_something_else_proves_nothing(bench: Bench) -> None:
    other = bench.simulator.create_elsewhere(body("another prompt"))
    bench.simulator.plan(NEVER)
    take_id = await lose(bench)
    bench.store.revise(take_id, evidence=f"answer: answered 200, task {other}")
    await bench.pass_time(6.0)
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    bench.store.revise(take_id, evidence="answer: answered 200, task not-there-1")
    bench.engine.check_now(take_id)
    await bench.quiet()
    assert bench.state(take_id) is TakeState.UNCONFIRMED


async def test_a_candidate_that_is_gone_is_passed_over(bench: Bench) -> None:
    missing = Fault(status=404, body={"code": 404, "message": "task not found"})
    bench.simulator.plan(Plan(reads=(missing,)))
    take_id = await lose(bench)
    await bench.pass_time(6.0)
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    await bench.pass_time(20.0)
    assert bench.state(take_id) in IN_FLIGHT


TWICE = b'{"code": 200, "data": {"task_id": "a", "task_id": "b"}}'
UNREADABLE = {
    "a name twice": Fault(status=200, body=TWICE),
    "too long": NAMED["endless"],
    "no JSON": NAMED["portal"],
    "too deep": Fault(status=200, body=b'{"data":' * 60_000),
    "another id": NAMED["wrong_id"],
    "no id": NAMED["no_id"],
    "half": NAMED["half"],
    "broken off": NAMED["dropped"],
    "500": NAMED["500"],
    "503": NAMED["503"],
    "gone": NAMED["404"],
    "not for us": NAMED["403"],
    "not for this key": NAMED["401"],
}


@pytest.mark.parametrize("fault", UNREADABLE.values(), ids=UNREADABLE)
async def test_what_cannot_be_read_beside_it_ends_no_search(bench: Bench, fault: Fault) -> None:
    others = [bench.simulator.create_elsewhere(body(f"another {n}")) for n in range(6)]
    for other in others:
        bench.simulator.fault(Call.READ, replace(fault, times=-1, match=other))
    lost = await lose(bench)
    missing = await lose(bench, "never made", NAMED["dropped"])
    await bench.pass_time(14.0)
    assert bench.take(lost).remote_id == bench.simulator.tasks[-1].id
    search = bench.engine.reconciler.search(missing)
    assert search is not None
    assert (search.tries, search.unread, search.problem) == (1, 6, None)
    assert bench.connection() is Connection.ONLINE


async def test_one_that_is_always_too_much_ends_no_search(bench: Bench) -> None:
    """A busy service ends a look, for it may be meant of all; but not each look."""
    other = bench.simulator.create_elsewhere(body("another"))
    bench.simulator.fault(Call.READ, replace(NAMED["429"], times=-1, match=other))
    lost = await lose(bench)
    await bench.pass_time(8.0)
    assert bench.state(lost) is TakeState.UNCONFIRMED
    await bench.pass_time(60.0, step=2.0)
    assert bench.take(lost).remote_id == bench.simulator.tasks[-1].id


async def test_while_something_cannot_be_read_the_search_goes_on(bench: Bench) -> None:
    """The one that cannot be read may be the take's own."""
    bench.simulator.fault(Call.READ, replace(NAMED["500"], times=9))
    take_id = await lose(bench)
    await bench.pass_time(100.0, step=2.0)
    await bench.pass_time(8_000.0, step=60.0)
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    await bench.pass_time(4_000.0, step=60.0)
    assert bench.state(take_id) is not TakeState.UNCONFIRMED


async def test_a_noted_id_that_cannot_be_read_ends_no_search(bench: Bench) -> None:
    lost = await lose(bench)
    noted = await lose(bench, "a noted one", NAMED["dropped"])
    bench.store.revise(noted, evidence="answer: answered 200, task cannot-be-read")
    bench.simulator.fault(Call.READ, replace(NAMED["500"], times=-1, match="cannot-be-read"))
    await bench.pass_time(6.0)
    assert bench.take(lost).remote_id == bench.simulator.tasks[-1].id


async def test_a_network_that_goes_ends_the_look(bench: Bench) -> None:
    """Whatever is left unread then says nothing of the tasks."""
    for n in range(2):
        bench.simulator.create_elsewhere(body(f"another {n}"))
    take_id = await lose(bench)
    bench.simulator.fault(Call.READ, Fault(delay=3.0))
    bench.engine.check_now(take_id)
    await until(lambda: bench.simulator.record.count(Call.READ) == 1)
    bench.simulator.stop()
    await bench.quiet()
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert (search.tries, search.unread) == (0, 0)
    assert search.problem is not None
    assert search.problem.category is Category.NETWORK_DOWN


async def test_a_key_that_is_refused_ends_the_look(bench: Bench) -> None:
    take_id = await lose(bench)
    bench.simulator.fault(Call.READ, NAMED["401"])
    bench.simulator.fault(Call.ACCOUNT, NAMED["401"])
    await bench.pass_time(30.0)
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert search.tries == 0
    bench.engine.check_now(take_id)
    await bench.quiet()
    assert bench.state(take_id) in IN_FLIGHT


async def test_another_key_begins_the_search_anew(bench: Bench) -> None:
    """The first one was of an account that has no such task."""
    nothing = Fault(edits={"data.data": [], "data.total": 0}, times=-1)
    bench.simulator.fault(Call.HISTORY, nothing)
    take_id = await lose(bench)
    await bench.pass_time(2_500.0, step=20.0)
    assert lists(bench) == 5
    bench.simulator.script.clear()
    bench.engine.key_changed()
    await bench.quiet()
    assert bench.take(take_id).remote_id == bench.simulator.tasks[0].id


async def test_picking_what_is_not_there_changes_nothing(bench: Bench) -> None:
    take_id = await lose(bench)
    with pytest.raises(NotFound):
        await bench.engine.adopt(take_id, "not-there")
    assert bench.state(take_id) is TakeState.UNCONFIRMED


async def test_a_dismissed_take_is_looked_for_when_the_person_asks(bench: Bench) -> None:
    take_id = await lose(bench)
    bench.engine.dismiss(take_id)
    await bench.pass_time(10.0)
    assert bench.state(take_id) is TakeState.DISMISSED
    assert lists(bench) == 0
    bench.engine.check_now(take_id)
    await bench.quiet()
    assert bench.take(take_id).remote_id == bench.simulator.tasks[0].id
    assert bench.engine.spent().today == PRICE
    ready = await bench.downloads(take_id)
    assert ready.state is TakeState.READY


async def test_a_dismissed_take_is_looked_for_once(bench: Bench) -> None:
    bench.simulator.plan(NEVER)
    take_id = await lose(bench)
    bench.engine.dismiss(take_id)
    bench.simulator.fault(Call.HISTORY, NAMED["500"])
    bench.engine.check_now(take_id)
    await bench.quiet()
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert search.problem is not None
    assert search.problem.category is Category.SERVICE_DOWN
    await bench.pass_time(6.0)
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert (search.tries, search.planned, search.problem) == (1, 1, None)
    await bench.pass_time(400.0, step=50.0)
    assert lists(bench) == 2
    assert bench.state(take_id) is TakeState.DISMISSED
    # Picked from the list, it is followed all the same.
    take = await bench.engine.adopt(take_id, bench.simulator.tasks[0].id)
    assert take.state is TakeState.COMPLETED


async def test_one_that_was_taken_back_unsent_is_not_looked_for(bench: Bench) -> None:
    bench.configure(at_once=1)
    bench.submit("the one before [slow]")
    take_id = bench.submit()
    await bench.quiet()
    bench.engine.dismiss(take_id)
    bench.engine.check_now(take_id)
    bench.engine.check_now(TakeId("nobody"))
    await bench.quiet()
    assert lists(bench) == 0


async def test_after_a_crash_in_the_middle_of_sending_it_is_found(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, Fault(delay=0.3, processed=True))
    take_id = bench.submit()
    await until(lambda: bench.simulator.tasks)
    assert bench.on_disk() == {take_id: "submitting"}
    snapshot = bench.journal_path.read_bytes()
    await bench.stop()
    bench.journal_path.write_bytes(snapshot)
    await bench.start()
    assert bench.take(take_id).remote_id == bench.simulator.tasks[0].id
    error = bench.take(take_id).last_error
    assert error is None or error.category is Category.INTERRUPTED
    assert bench.creates() == 1


IN_DETAIL = {"task_id": "", "model": "sora2", "task_type": "sora2-pro-video"}
ENTRY = "data.data.0"
# Edits of the one entry in the account's list, and what is taken out of the answer.
SHAPES: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "capitals": ({f"{ENTRY}.action": "SORA2-PRO-VIDEO", f"{ENTRY}.task_model": "Sora2"}, ()),
    "underscores": ({f"{ENTRY}.action": "Sora2_Pro_Video"}, ()),
    "other words": ({f"{ENTRY}.action": "text to video"}, ()),
    "id in detail": ({f"{ENTRY}.detail": IN_DETAIL}, (f"{ENTRY}.task_id",)),
    "id in a text": ({f"{ENTRY}.detail": "text"}, (f"{ENTRY}.task_id", f"{ENTRY}.action")),
    "id null": ({f"{ENTRY}.detail": IN_DETAIL, f"{ENTRY}.task_id": None}, ()),
    "id empty": ({f"{ENTRY}.task_id": "", f"{ENTRY}.id": 7, f"{ENTRY}.data": IN_DETAIL}, ()),
    "plain id": ({f"{ENTRY}.id": "id"}, (f"{ENTRY}.task_id",)),
    "nothing but the id": (
        {},
        (f"{ENTRY}.action", f"{ENTRY}.task_model", f"{ENTRY}.created_at", "data.total"),
    ),
    "no total": ({}, ("data.total", "data.size")),
    "total in words": ({"data.total": "many"}, ()),
    "total of nothing": ({"data.total": 0}, ()),
    "list": ({"data.list": "list"}, ("data.data", "data.total")),
}


def _with_id(value: Any, remote_id: str, entry: dict[str, Any]) -> Any:
    """The edit with the id of the lost task where it is to stand."""
    shown = {
        "text": json.dumps({**IN_DETAIL, "task_id": remote_id}),
        "id": remote_id,
        "list": [entry],
    }
    if isinstance(value, dict):
        return {**value, "task_id": remote_id}
    return shown.get(value, value) if isinstance(value, str) else value


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
async def test_a_list_in_another_shape_is_read(
    bench: Bench, shape: tuple[dict[str, Any], tuple[str, ...]]
) -> None:
    edits, without = shape
    take_id = await lose(bench)
    lost = bench.simulator.tasks[-1].id
    entry = {"task_id": lost, "action": "sora2-pro-video"}
    given = {path: _with_id(value, lost, entry) for path, value in edits.items()}
    bench.simulator.fault(Call.HISTORY, Fault(edits=given, without=without))
    await bench.pass_time(6.0)
    assert bench.take(take_id).remote_id == lost


async def test_a_crash_in_the_second_try_is_not_told_by_what_the_first_one_saw(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was sent at first; then it was, and the program died before it could note that."""
    create = bench.client.create

    async def unreachable(*arguments: Any, **options: Any) -> Any:
        monkeypatch.setattr(bench.client, "create", create)
        return await bench.make_client("http://127.0.0.1:1").create(*arguments, **options)

    monkeypatch.setattr(bench.client, "create", unreachable)
    bench.simulator.fault(Call.CREATE, Fault(delay=0.3, processed=True))
    take_id = bench.submit()
    await bench.quiet()
    assert proves_not_sent(bench.take(take_id).evidence)
    bench.engine.try_now()
    await until(lambda: bench.simulator.tasks)
    snapshot = bench.journal_path.read_bytes()
    await bench.stop()
    bench.journal_path.write_bytes(snapshot)
    bench.simulator.plan(NEVER)
    await bench.start()
    # What is noted with the row says how far the second try went, of which nothing is known.
    assert not proves_not_sent(bench.take(take_id).evidence)
    await bench.pass_time(30.0)
    assert bench.state(take_id) is not TakeState.DRAFT
    assert bench.creates() == bench.simulator.charges(PROMPT) == 1


def remote(**changes: Any) -> RemoteTask:
    """A task of the account as it is read."""
    take = RemoteTask(
        id="r1",
        status=RemoteStatus.WAITING,
        task_type="plain-video",
        input='{"prompt": "a boat", "duration": 8}',
        created_at=START,
    )
    return replace(take, **changes)


SENT = a_take(
    sent_input='{"prompt": " a boat ", "duration": 8, "ratio": null}',
    created_at=START - timedelta(hours=1),
    sent_at=START,
)


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({}, True),
        ({"task_type": ""}, True),
        ({"task_type": "other"}, False),
        ({"task_type": "Plain_Video"}, True),
        ({"input": '{"prompt": "a boat", "duration": "8s", "extra": 1}'}, True),
        ({"input": '{"prompt": "a boat", "duration": 4}'}, False),
        ({"input": '{"prompt": "a boat", "ratio": ""}'}, True),
        ({"input": '{"prompt": "a ship"}'}, False),
        ({"input": '{"duration": 8}'}, False),
        ({"input": '["a boat"]'}, False),
        ({"input": "not json"}, False),
    ],
)
def test_what_counts_as_the_same_request(changes: dict[str, Any], same: bool) -> None:
    assert same_request(SENT, remote(**changes)) is same


@pytest.mark.parametrize("listed", [False, True], ids=["alone", "in a list"])
def test_a_link_is_not_compared_with_what_only_stands_for_it(listed: bool) -> None:
    put_in = Input(role=Role.FIRST_FRAME, content="c" * 64)
    request = replace(SENT.request, inputs=(put_in,))

    def fields(link: str, prompt: str = "a boat") -> str:
        return json.dumps({"prompt": prompt, "image": [link] if listed else link})

    take = replace(SENT, request=request, sent_input=fields(put_in.stand_in))
    assert same_request(take, remote(input=fields("https://h.test/a.png")))
    named = replace(take, sent_input=fields(put_in.stand_in, prompt=put_in.stand_in))
    assert not same_request(named, remote(input=fields("https://h.test/a.png")))


def test_an_echo_without_a_prompt_proves_nothing() -> None:
    assert not same_request(a_take(), remote(input="{}"))


@pytest.mark.parametrize(
    ("seconds", "inside"), [(-121, False), (-120, True), (300, True), (301, False)]
)
def test_how_far_from_its_sending_a_take_may_be_made(seconds: int, inside: bool) -> None:
    made = remote(created_at=START + timedelta(seconds=seconds))
    assert in_window(SENT, made) is inside
    for ahead in (90, -90):
        by_its_clock = remote(created_at=START + timedelta(seconds=seconds + ahead))
        noted = with_clock("sent: x", timedelta(seconds=ahead))
        assert in_window(replace(SENT, evidence=noted), by_its_clock) is inside


def test_pairs_are_only_made_inside_their_own_windows() -> None:
    later = replace(SENT, sent_at=START + timedelta(hours=2))
    between = remote(id="r2", created_at=START + timedelta(hours=1))
    assert paired([SENT, later], [between, remote()]) == []
    second = remote(id="r3", created_at=START + timedelta(hours=2, seconds=5))
    for candidates in ([second, remote()], [remote(), second]):
        found = paired([SENT, later], candidates)
        assert [(t.sent_at, r.id) for t, r in found] == [(START, "r1"), (later.sent_at, "r3")]
    assert in_window(SENT, remote(created_at=None))
    assert paired([SENT, later], [remote(created_at=None), remote(id="r4")]) != []
