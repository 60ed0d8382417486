"""A take whose answer was lost is found again, and never taken for another one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from sora_desktop.api.errors import NotFound
from sora_desktop.core.problem import Category
from sora_desktop.core.remote import RemoteStatus, RemoteTask
from sora_desktop.core.task import IN_FLIGHT, IllegalTransition, TaskId, TaskState
from sora_desktop.engine.matching import in_window, paired, same_request
from sora_desktop.simulator import NAMED, Call, Fault, Plan
from sora_desktop.simulator.record import Visit
from sora_desktop.store.tasks import RemoteIdTaken
from tests.core.makers import a_task
from tests.engine.bench import PRICE, PROMPT, Bench, until
from tests.fakes import START
from tests.simulator.caller import body

LOST = NAMED["lost"]
NEVER = Plan(history_after=float("inf"))


def lists(bench: Bench) -> int:
    """How often the account's list was asked for."""
    return bench.simulator.record.count(Call.HISTORY)


async def lose(bench: Bench, prompt: str = PROMPT, fault: Fault = LOST) -> TaskId:
    """Presses, and the answer is lost."""
    bench.simulator.fault(Call.CREATE, fault)
    task_id = bench.submit(prompt)
    await bench.quiet()
    assert bench.state(task_id) is TaskState.UNCONFIRMED
    return task_id


async def test_a_lost_answer_is_found_after_five_seconds(bench: Bench) -> None:
    task_id = await lose(bench)
    assert bench.engine.spent().unconfirmed == PRICE
    await bench.pass_time(4.0)
    assert lists(bench) == 0
    await bench.pass_time(1.5)
    task = bench.task(task_id)
    assert task.state in IN_FLIGHT
    assert task.remote_id == bench.simulator.tasks[0].id
    assert task.quoted == PRICE
    assert bench.engine.spent().unconfirmed.units == 0
    assert bench.engine.reconciler.search(task_id) is None
    ready = await bench.downloads(task_id)
    assert ready.state is TaskState.READY
    assert bench.creates() == bench.simulator.charges(PROMPT) == 1


async def test_it_is_looked_for_five_times_and_absent_is_never_failed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.simulator.plan(NEVER)
    times: list[float] = []
    note = bench.simulator.record.note

    def timed(visit: Visit) -> None:
        if visit.call is Call.HISTORY:
            times.append(bench.clock.monotonic() - lost_at)
        note(visit)

    monkeypatch.setattr(bench.simulator.record, "note", timed)
    lost_at = bench.clock.monotonic()
    task_id = await lose(bench)
    await bench.pass_time(100.0, step=0.5)
    await bench.pass_time(4000.0, step=10.0)
    assert times == pytest.approx([5, 20, 60, 300, 1800], abs=15.0)
    assert times[:3] == pytest.approx([5, 20, 60], abs=1.6)
    assert bench.state(task_id) is TaskState.UNCONFIRMED
    search = bench.engine.reconciler.search(task_id)
    assert search is not None
    assert (search.tries, search.planned, search.looking) == (5, 5, False)
    # The person's own looks do not end, and are not counted beyond what was planned.
    bench.engine.check_now(task_id)
    await bench.quiet()
    assert lists(bench) == 6
    assert bench.engine.reconciler.search(task_id) == search
    await bench.restart()
    assert lists(bench) == 7
    assert bench.engine.spent().unconfirmed == PRICE
    assert bench.creates() == 1


async def test_a_list_that_is_late_is_waited_for(bench: Bench) -> None:
    bench.simulator.plan(Plan(history_after=40.0))
    task_id = await lose(bench)
    await bench.pass_time(30.0)
    assert bench.state(task_id) is TaskState.UNCONFIRMED
    await bench.pass_time(35.0)
    assert bench.state(task_id) in IN_FLIGHT


async def test_a_list_that_fails_is_no_try_and_no_proof(bench: Bench) -> None:
    bench.simulator.fault(Call.HISTORY, NAMED["500"], NAMED["html"], NAMED["403"])
    task_id = await lose(bench)
    await bench.pass_time(28.0)
    search = bench.engine.reconciler.search(task_id)
    assert search is not None
    assert (search.tries, lists(bench)) == (0, 2)
    await bench.pass_time(60.0)
    assert bench.state(task_id) in {TaskState.UNCONFIRMED, *IN_FLIGHT}
    await bench.pass_time(120.0)
    await bench.pass_time(320.0, step=5.0)
    assert bench.state(task_id) is not TaskState.UNCONFIRMED


async def test_while_the_line_is_down_nothing_is_looked_for(bench: Bench) -> None:
    task_id = await lose(bench)
    bench.simulator.stop()
    for _ in range(6):
        bench.engine.refresh_account()
        await bench.quiet()
    assert bench.engine.line.breaker.open
    await bench.pass_time(30.0)
    search = bench.engine.reconciler.search(task_id)
    assert search is not None
    assert search.tries == 0
    bench.simulator.start()
    bench.engine.check_now(task_id)
    await bench.pass_time(6.0)
    assert bench.state(task_id) is not TaskState.UNCONFIRMED


async def test_two_that_look_alike_are_shown_and_not_adopted(bench: Bench) -> None:
    bench.simulator.create_elsewhere(body())
    task_id = await lose(bench)
    await bench.pass_time(6.0)
    assert bench.state(task_id) is TaskState.UNCONFIRMED
    search = bench.engine.reconciler.search(task_id)
    assert search is not None
    assert {c.id for c in search.candidates} == {t.id for t in bench.simulator.tasks}
    assert bench.searches[-1] == search
    picked = bench.simulator.tasks[1].id
    task = await bench.engine.adopt(task_id, picked)
    assert task.remote_id == picked
    assert bench.state(task_id) in IN_FLIGHT
    with pytest.raises(IllegalTransition):
        await bench.engine.adopt(task_id, bench.simulator.tasks[0].id)


async def test_others_of_the_account_are_no_candidates(bench: Bench) -> None:
    bench.simulator.create_elsewhere(body(), plan=None)
    await bench.pass_time(400.0, step=50.0)
    bench.simulator.create_elsewhere(body("another prompt"))
    bench.simulator.create_elsewhere(body(duration=4))
    bench.simulator.create_elsewhere(body(task_type="sora2-video"))
    task_id = await lose(bench)
    await bench.pass_time(6.0)
    assert bench.task(task_id).remote_id == bench.simulator.tasks[-1].id


async def test_as_many_lost_as_found_are_interchangeable(bench: Bench) -> None:
    bench.configure(at_once=9)
    first = await lose(bench)
    second = await lose(bench)
    await bench.pass_time(6.0)
    ids = [task.id for task in bench.simulator.tasks]
    assert [bench.task(first).remote_id, bench.task(second).remote_id] == ids
    assert bench.creates() == 2


async def test_one_of_two_lost_is_not_guessed(bench: Bench) -> None:
    first = await lose(bench)
    second = await lose(bench, fault=NAMED["dropped"])
    await bench.pass_time(6.0)
    assert bench.states() == ["unconfirmed", "unconfirmed"]
    for task_id in (first, second):
        search = bench.engine.reconciler.search(task_id)
        assert search is not None
        assert [c.id for c in search.candidates] == [bench.simulator.tasks[0].id]
    # The person knows which did not happen; then the other is clear.
    bench.engine.dismiss(second)
    await bench.pass_time(20.0)
    assert bench.task(first).remote_id == bench.simulator.tasks[0].id
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
    assert bench.state(lost) is TaskState.UNCONFIRMED
    assert bench.state(twin) is TaskState.SUBMITTING
    await bench.quiet()
    assert bench.task(twin).remote_id == bench.simulator.tasks[0].id
    await bench.pass_time(30.0)
    assert bench.state(lost) is TaskState.UNCONFIRMED
    assert bench.simulator.charges(PROMPT) == 1


async def test_a_take_settled_while_the_list_was_on_its_way_is_left_alone(bench: Bench) -> None:
    task_id = await lose(bench)
    bench.simulator.fault(Call.HISTORY, Fault(delay=0.1))
    bench.engine.check_now(task_id)
    await until(lambda: lists(bench) == 1)
    bench.engine.dismiss(task_id)
    await bench.quiet()
    assert bench.state(task_id) is TaskState.DISMISSED
    assert bench.engine.spent().today.units == 0


async def test_an_id_in_half_an_answer_is_read_first(bench: Bench) -> None:
    bench.simulator.plan(NEVER)
    task_id = await lose(bench, fault=replace(NAMED["half"], cut=120))
    assert bench.task(task_id).evidence.endswith(bench.simulator.tasks[0].id)
    await bench.pass_time(6.0)
    assert bench.task(task_id).remote_id == bench.simulator.tasks[0].id


async def test_a_noted_id_of_something_else_proves_nothing(bench: Bench) -> None:
    other = bench.simulator.create_elsewhere(body("another prompt"))
    bench.simulator.plan(NEVER)
    task_id = await lose(bench)
    bench.store.revise(task_id, evidence=f"answer: answered 200, task {other}")
    await bench.pass_time(6.0)
    assert bench.state(task_id) is TaskState.UNCONFIRMED
    bench.store.revise(task_id, evidence="answer: answered 200, task not-there-1")
    bench.engine.check_now(task_id)
    await bench.quiet()
    assert bench.state(task_id) is TaskState.UNCONFIRMED


async def test_a_candidate_that_is_gone_is_passed_over(bench: Bench) -> None:
    missing = Fault(status=404, body={"code": 404, "message": "task not found"})
    bench.simulator.plan(Plan(reads=(missing,)))
    task_id = await lose(bench)
    await bench.pass_time(6.0)
    assert bench.state(task_id) is TaskState.UNCONFIRMED
    await bench.pass_time(20.0)
    assert bench.state(task_id) in IN_FLIGHT


async def test_a_key_that_is_refused_ends_the_look(bench: Bench) -> None:
    task_id = await lose(bench)
    bench.simulator.fault(Call.READ, NAMED["401"])
    await bench.pass_time(30.0)
    search = bench.engine.reconciler.search(task_id)
    assert search is not None
    assert search.tries == 0
    bench.engine.check_now(task_id)
    await bench.quiet()
    assert bench.state(task_id) in IN_FLIGHT


async def test_picking_what_is_not_there_changes_nothing(bench: Bench) -> None:
    task_id = await lose(bench)
    with pytest.raises(NotFound):
        await bench.engine.adopt(task_id, "not-there")
    assert bench.state(task_id) is TaskState.UNCONFIRMED


async def test_a_dismissed_take_is_looked_for_when_the_person_asks(bench: Bench) -> None:
    task_id = await lose(bench)
    bench.engine.dismiss(task_id)
    await bench.pass_time(10.0)
    assert bench.state(task_id) is TaskState.DISMISSED
    assert lists(bench) == 0
    bench.engine.check_now(task_id)
    await bench.quiet()
    assert bench.task(task_id).remote_id == bench.simulator.tasks[0].id
    assert bench.engine.spent().today == PRICE
    ready = await bench.downloads(task_id)
    assert ready.state is TaskState.READY


async def test_a_dismissed_take_is_looked_for_once(bench: Bench) -> None:
    bench.simulator.plan(NEVER)
    task_id = await lose(bench)
    bench.engine.dismiss(task_id)
    bench.simulator.fault(Call.HISTORY, NAMED["500"])
    bench.engine.check_now(task_id)
    await bench.quiet()
    search = bench.engine.reconciler.search(task_id)
    assert search is not None
    assert search.problem is not None
    assert search.problem.category is Category.SERVICE_DOWN
    await bench.pass_time(6.0)
    search = bench.engine.reconciler.search(task_id)
    assert search is not None
    assert (search.tries, search.planned, search.problem) == (1, 1, None)
    await bench.pass_time(400.0, step=50.0)
    assert lists(bench) == 2
    assert bench.state(task_id) is TaskState.DISMISSED
    # Picked from the list, it is followed all the same.
    task = await bench.engine.adopt(task_id, bench.simulator.tasks[0].id)
    assert task.state is TaskState.COMPLETED


async def test_one_that_was_taken_back_unsent_is_not_looked_for(bench: Bench) -> None:
    bench.configure(at_once=1)
    bench.submit("the one before [slow]")
    task_id = bench.submit()
    await bench.quiet()
    bench.engine.dismiss(task_id)
    bench.engine.check_now(task_id)
    bench.engine.check_now(TaskId("nobody"))
    await bench.quiet()
    assert lists(bench) == 0


async def test_after_a_crash_in_the_middle_of_sending_it_is_found(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, Fault(delay=0.3, processed=True))
    task_id = bench.submit()
    await until(lambda: bench.simulator.tasks)
    assert bench.on_disk() == {task_id: "submitting"}
    snapshot = bench.journal_path.read_bytes()
    await bench.stop()
    bench.journal_path.write_bytes(snapshot)
    await bench.start()
    assert bench.task(task_id).remote_id == bench.simulator.tasks[0].id
    error = bench.task(task_id).last_error
    assert error is None or error.category is Category.INTERRUPTED
    assert bench.creates() == 1


def remote(**changes: Any) -> RemoteTask:
    """A task of the account as it is read."""
    task = RemoteTask(
        id="r1",
        status=RemoteStatus.WAITING,
        task_type="plain-video",
        input='{"prompt": "a boat", "duration": 8}',
        created_at=START,
    )
    return replace(task, **changes)


SENT = a_task(sent_input='{"prompt": " a boat ", "duration": 8, "ratio": null}', sent_at=START)


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({}, True),
        ({"task_type": ""}, True),
        ({"task_type": "other"}, False),
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


def test_an_echo_without_a_prompt_proves_nothing() -> None:
    assert not same_request(a_task(), remote(input="{}"))


def test_pairs_are_only_made_inside_their_own_windows() -> None:
    none = timedelta()
    later = replace(SENT, sent_at=START + timedelta(hours=2))
    between = remote(id="r2", created_at=START + timedelta(hours=1))
    assert paired([SENT, later], [between, remote()], none) == []
    second = remote(id="r3", created_at=START + timedelta(hours=2, seconds=5))
    found = paired([SENT, later], [second, remote()], none)
    assert [(t.sent_at, r.id) for t, r in found] == [(START, "r1"), (later.sent_at, "r3")]
    assert in_window(SENT, remote(created_at=None), none)
    assert paired([SENT, later], [remote(created_at=None), remote(id="r4")], none) != []
