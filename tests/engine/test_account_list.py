"""The account's list as the person sees it: what was made while a take was being sent."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from sora_desktop.api.errors import ApiError, Unauthorized
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.remote import HistoryEntry, RemoteStatus, RemoteTask
from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.engine.account_list import (
    HistoryLine,
    claimants,
    groups,
    perhaps_ours,
    same_request,
    sending,
)
from sora_desktop.simulator import NAMED, Call, Fault, Plan
from tests.core.makers import a_request, a_take
from tests.engine.bench import PRICE, PROMPT, Bench
from tests.fakes import START
from tests.simulator.caller import body

Lines = tuple[HistoryLine, ...]


async def lose(bench: Bench) -> TakeId:
    """A take whose answer was lost, and that its own search does not find."""
    bench.simulator.fault(Call.CREATE, NAMED["dropped"])
    take_id = bench.submit()
    await bench.quiet()
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    return take_id


async def listed(bench: Bench, take_id: TakeId) -> tuple[Lines, list[Lines]]:
    """The lines at the end, and each time they were told."""
    reported: list[Lines] = []
    return await bench.engine.recovery.account_tasks(take_id, reported.append), reported


async def test_the_list_names_owners_and_prompts_and_what_matches(bench: Bench) -> None:
    bench.simulator.create_elsewhere(body("from long ago"))
    await bench.pass_time(400.0, step=100.0)
    bench.submit("mine already [stuck]")
    await bench.quiet()
    take_id = await lose(bench)
    await bench.pass_time(1.0)
    bench.simulator.create_elsewhere(body("a ship"))
    bench.simulator.create_elsewhere(body(), Plan(stuck=True))
    lines, reported = await listed(bench, take_id)
    assert {line.prompt: line.matches for line in lines} == {
        "mine already [stuck]": False,
        "a ship": False,
        PROMPT: True,
    }
    assert [line.owner is not None for line in lines].count(True) == 1
    assert all(line.read and line.cost == PRICE for line in lines)
    assert len(reported) == 3
    assert [line.read for line in reported[0] if line.owner is None] == [False, False]
    assert not any(line.unread or line.matches for line in reported[0])
    assert reported[-1] == lines
    match = next(line for line in lines if line.matches)
    assert match.status is RemoteStatus.WAITING
    take = await bench.engine.adopt(take_id, match.entry.id)
    assert take.remote_id == match.entry.id
    again, _ = await listed(bench, take_id)
    assert {line.owner for line in again if line.entry.id == match.entry.id} == {take_id}


async def test_nothing_there_is_an_empty_list(bench: Bench) -> None:
    take_id = await lose(bench)
    assert await listed(bench, take_id) == ((), [()])


async def test_a_list_before_the_server_told_its_time(bench: Bench) -> None:
    take_id = await lose(bench)
    bench.client.server_offset = None
    assert await listed(bench, take_id) == ((), [()])


def test_takes_are_grouped_in_the_order_of_their_sending() -> None:
    """A row made anew from the account knows when it was made, and not when it was sent."""
    made = a_take(id=TakeId("made"), created_at=START + timedelta(seconds=5))
    first = a_take(id=TakeId("first"), sent_at=START, number=3)
    twin = a_take(id=TakeId("twin"), sent_at=START, number=2)
    last = a_take(id=TakeId("last"), sent_at=START + timedelta(seconds=9))
    other = a_take(id=TakeId("other"), sent_input='{"prompt": "another"}')
    found = groups([last, other, made, first, twin])
    assert [[take.id for take in alike] for alike in found] == [
        ["other"],
        ["twin", "first", "made", "last"],
    ]


def test_when_it_was_made_is_known_to_some_seconds() -> None:
    """By the server's clock; a row that does not know when it was sent was made with it."""
    take = a_take(created_at=START - timedelta(hours=1), sent_at=START)
    lost_at, minute = START + timedelta(seconds=10), timedelta(minutes=1)
    begin, end = START + timedelta(seconds=55), START + timedelta(seconds=75)
    assert sending(take, lost_at, minute) == (begin, end)
    unsent = replace(take, created_at=START, sent_at=None)
    assert sending(unsent, lost_at, minute) == (begin, end)


async def test_who_may_have_paid_for_a_task(bench: Bench) -> None:
    lost = await lose(bench)
    take, offset = bench.take(lost), timedelta(seconds=30)
    assert take.sent_at is not None
    ours = RemoteTask(
        id="r1",
        status=RemoteStatus.COMPLETED,
        task_type=take.task_type,
        input=take.sent_input,
        created_at=take.sent_at + offset,
    )
    entry = HistoryEntry(id="r1", model=take.wire_model, created_at=ours.created_at)

    def payers(remote: RemoteTask, *, dismissed: bool = False) -> list[TakeId]:
        takes = claimants(bench.store, remote)
        if dismissed:
            takes = claimants(bench.store, remote, dismissed=True)
        return [each.id for each in takes]

    def marked(entry: HistoryEntry) -> bool:
        return perhaps_ours(bench.store, [entry]) == {entry.id}

    assert payers(ours) == payers(ours, dismissed=True) == [lost]
    assert payers(replace(ours, input='{"prompt": "a ship"}')) == []
    assert payers(replace(ours, created_at=START - timedelta(days=1))) == []
    assert marked(entry)
    assert not marked(replace(entry, model="other"))
    assert not marked(replace(entry, created_at=START - timedelta(days=1)))
    bench.engine.dismiss(lost)
    assert (payers(ours), payers(ours, dismissed=True), marked(entry)) == ([], [lost], False)


async def test_one_that_was_never_sent_paid_for_nothing(bench: Bench) -> None:
    bench.configure(at_once=1)
    bench.submit("the one before [slow]")
    take_id = bench.submit()
    await bench.quiet()
    take = bench.take(take_id)
    ours = RemoteTask(
        id="r1", status=RemoteStatus.COMPLETED, input=take.sent_input, created_at=START
    )
    bench.engine.dismiss(take_id)
    assert claimants(bench.store, ours, dismissed=True) == []


async def test_a_list_that_fails_is_no_empty_list(bench: Bench) -> None:
    take_id = await lose(bench)
    bench.simulator.fault(Call.HISTORY, NAMED["500"])
    with pytest.raises(ApiError):
        await listed(bench, take_id)


async def test_one_that_cannot_be_read_stays_without_its_words(bench: Bench) -> None:
    take_id = await lose(bench)
    bench.simulator.create_elsewhere(body("one"))
    bench.simulator.create_elsewhere(body("two"))
    missing = Fault(status=404, body={"code": 404, "message": "task not found"})
    bench.simulator.fault(Call.READ, missing)
    lines, _ = await listed(bench, take_id)
    assert sorted((line.prompt, line.unread) for line in lines)[0] == ("", True)
    assert sum(line.read for line in lines) == 1
    bench.simulator.fault(Call.READ, NAMED["401"])
    bench.simulator.fault(Call.ACCOUNT, NAMED["401"])
    with pytest.raises(Unauthorized):
        await listed(bench, take_id)


FINAL = a_take(
    request=a_request(inputs=(Input(role=Role.DRAFT, task="draft-1"),)),
    sent_input='{"draft_task_id": "draft-1"}',
    sent_at=START,
)


@pytest.mark.parametrize(
    ("echoed", "same"),
    [
        ({"draft_task_id": "draft-1"}, True),
        ({"draft_task_id": "draft-1", "mode": "final"}, True),
        ({"draft_task_id": "draft-2"}, False),
        ({"mode": "draft"}, False),
        ({"prompt": "a boat"}, False),
        ({}, False),
    ],
)
def test_a_final_is_known_by_its_draft_and_by_nothing_else(
    echoed: dict[str, str], same: bool
) -> None:
    """Its own prompt was never sent, so that one in the account is somebody else's."""
    task = RemoteTask(
        id="r1", status=RemoteStatus.WAITING, task_type=FINAL.task_type, input=json.dumps(echoed)
    )
    assert same_request(FINAL, task) is same
