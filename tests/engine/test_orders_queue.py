"""The queue: its order, pauses, and other words for a draft, up to the moment of the sending."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.pictures import PictureKind
from sora_desktop.core.problem import Category
from sora_desktop.core.request import InvalidRequest, VideoRequest
from sora_desktop.core.take import IN_FLIGHT, IllegalTransition, NotQueued, TakeId, TakeState
from sora_desktop.engine.engine import OverBudget
from sora_desktop.engine.status import EngineStatus
from sora_desktop.simulator import NAMED, Call, Fault
from tests.engine.bench import PRICE, REQUEST, Bench, until
from tests.engine.parts import picture, with_pictures

S = TakeState


def other(prompt: str, **options: Any) -> VideoRequest:
    """Another request."""
    return replace(REQUEST, prompt=prompt).choosing(**options)


def came(bench: Bench) -> list[str]:
    """The prompts of the creates, in the order in which they came."""
    return [visit.prompt for visit in bench.simulator.record.received(Call.CREATE)]


def order_of(bench: Bench) -> str:
    return "".join(take.request.prompt for take in bench.engine.queue)


@pytest.fixture
async def queue(bench: Bench) -> tuple[Bench, list[TakeId]]:
    """A queue of five that is paused: a to e."""
    bench.configure(at_once=99)
    bench.engine.pause_queue()
    return bench, [bench.submit(prompt) for prompt in "abcde"]


Queued = tuple[Bench, list[TakeId]]


async def test_a_paused_queue_sends_nothing_until_it_goes_on(queue: Queued) -> None:
    bench, _ids = queue
    await bench.pass_time(10.0, step=5.0)
    assert (bench.creates(), bench.engine.queue_paused) == (0, True)
    assert bench.engine.spent().committed == PRICE * 5
    bench.engine.resume_queue()
    await bench.quiet()
    assert came(bench) == list("abcde")
    assert (bench.engine.queue, bench.engine.queue_paused) == ([], False)


@pytest.mark.parametrize(
    ("moves", "order"),
    [
        ([("e", "a")], "eabcd"),
        ([("a", None)], "bcdea"),
        ([("d", "b")], "adbce"),
        # Several keep the order that they have among them.
        ([("ea", "c")], "baecd"),
        ([("bd", "b")], "abdce"),
        ([("cab", None)], "deabc"),
        ([("e", "a"), ("e", None)], "abcde"),
        ([("c", "c")], "abcde"),
        ([("b", "a"), ("c", "b"), ("d", "c"), ("e", "d")], "edcba"),
        # So often between the same two that no number is left between them.
        ([("c", "b"), ("b", "c")] * 60, "abcde"),
    ],
)
async def test_drafts_are_sent_in_the_order_of_the_queue(
    queue: Queued, moves: Sequence[tuple[str, str | None]], order: str
) -> None:
    bench, ids = queue
    named = dict(zip("abcde", ids, strict=True))
    for moved, before in moves:
        mark = None if before is None else named[before]
        bench.engine.move_in_queue([named[name] for name in moved], mark)
    assert order_of(bench) == order
    # A new one is behind all others.
    bench.submit("f")
    assert order_of(bench) == order + "f"
    bench.engine.resume_queue()
    await bench.quiet()
    assert "".join(came(bench)) == order + "f"


async def test_the_order_and_the_pauses_stay_over_a_restart(queue: Queued) -> None:
    bench, (a, b, c, d, e) = queue
    bench.engine.move_in_queue([e], a)
    bench.engine.pause([c, d])
    await bench.restart()
    assert order_of(bench) == "eabcd"
    assert [take.paused for take in bench.engine.queue] == [False, False, False, True, True]
    # A press of before the restart waits for the person, the queue itself goes on.
    await bench.quiet()
    assert (bench.creates(), bench.engine.queue_paused) == (0, False)
    bench.engine.send_all([a, e])
    bench.engine.resume([d])
    await bench.quiet()
    assert came(bench) == ["e", "a"]
    # Sent by the person it is not paused any more.
    bench.engine.send_all([b, c, d])
    await bench.quiet()
    assert came(bench) == ["e", "a", "b", "c", "d"]


async def test_paused_drafts_are_passed_over_and_count(queue: Queued) -> None:
    bench, (a, b, c, d, e) = queue
    bench.configure(daily_budget=PRICE * 5)
    bench.engine.pause([a, c])
    bench.engine.resume_queue()
    await bench.quiet()
    assert came(bench) == list("bde")
    assert not any(bench.take(take_id).in_progress for take_id in (a, c))
    assert not any(bench.take(take_id).needs_attention for take_id in (a, c))
    with pytest.raises(OverBudget):
        bench.submit("one more")
    bench.engine.resume([a, c])
    await bench.quiet()
    assert came(bench) == list("bdeac")
    assert bench.engine.spent().today == PRICE * 5
    assert {bench.state(take_id) for take_id in (a, b, c, d, e)} <= IN_FLIGHT


async def test_a_paused_draft_can_be_taken_back(queue: Queued) -> None:
    bench, (a, *_) = queue
    bench.engine.pause([a])
    bench.engine.dismiss(a)
    bench.engine.resume_queue()
    await bench.quiet()
    assert (bench.state(a), came(bench)) == (S.DISMISSED, list("bcde"))


# --- other words for a draft ----------------------------------------------------------------


async def test_an_edited_draft_is_sent_as_it_is_then(queue: Queued) -> None:
    bench, (a, b, *_) = queue
    take = bench.engine.edit_queued(a, other("an anchor", seconds=12))
    assert (take.id, take.number, take.state, take.held) == (a, 1, S.DRAFT, False)
    assert take.estimate == Money.from_dollars("2.88")
    assert bench.engine.spent().committed == PRICE * 4 + take.estimate
    with pytest.raises(InvalidRequest):
        bench.engine.edit_queued(b, other("b", seconds=5))
    bench.engine.resume_queue()
    await bench.quiet()
    assert came(bench) == ["an anchor", *"bcde"]
    sent = json.loads(bench.take(a).sent_input)
    assert (sent["prompt"], sent["duration"]) == ("an anchor", 12)
    assert bench.take(a).quoted == take.estimate
    assert bench.creates() == 5


async def test_an_edit_is_checked_against_the_budget(queue: Queued) -> None:
    bench, (a, *_) = queue
    bench.configure(daily_budget=PRICE * 5 + Money(1))
    was = bench.take(a)
    with pytest.raises(OverBudget) as refused:
        bench.engine.edit_queued(a, other("a", seconds=12))
    assert refused.value.problem.category is Category.BUDGET
    assert bench.take(a) == was
    bench.engine.edit_queued(a, other("a", seconds=4))
    # What becomes cheaper is no problem, also while the rest is too much.
    bench.configure(daily_budget=PRICE)
    bench.engine.edit_queued(a, other("anchor", seconds=4))
    bench.configure(daily_budget=PRICE * 5)
    bench.engine.edit_queued(a, other("anchor"))
    bench.engine.resume_queue()
    await bench.quiet()
    assert bench.engine.spent().today == PRICE * 5
    assert bench.creates() == 5


async def test_an_edited_draft_on_hold_is_checked_when_it_is_sent(bench: Bench) -> None:
    bench.engine.pause_queue()
    take_id = bench.submit("a")
    await bench.restart()
    bench.configure(daily_budget=PRICE)
    bench.engine.edit_queued(take_id, other("a", seconds=12))
    assert bench.take(take_id).held
    with pytest.raises(OverBudget):
        bench.engine.send(take_id)
    bench.engine.edit_queued(take_id, other("a"))
    bench.engine.send(take_id)
    await bench.quiet()
    assert bench.creates() == 1


async def test_an_edit_while_the_line_is_asked_is_what_is_sent(bench: Bench) -> None:
    bench.simulator.fault(Call.ACCOUNT, Fault(delay=0.1))
    take_id = bench.submit("a")
    await until(lambda: bench.traffic.open)
    bench.engine.edit_queued(take_id, other("anchor"))
    await bench.quiet()
    assert came(bench) == ["anchor"]


async def test_a_balance_that_an_edit_goes_beyond_costs_nothing(bench: Bench) -> None:
    bench.simulator.set_balance(PRICE.units)
    bench.simulator.fault(Call.ACCOUNT, Fault(delay=0.1))
    take_id = bench.submit("a")
    await until(lambda: bench.traffic.open)
    bench.engine.edit_queued(take_id, other("a", seconds=12))
    await bench.quiet()
    assert bench.simulator.charges("a") == 0
    assert bench.engine.spent().today == NOTHING


HALTS: dict[str, Callable[[Bench, TakeId], object]] = {
    "paused": lambda bench, take_id: bench.engine.pause([take_id]),
    "the queue paused": lambda bench, _take_id: bench.engine.pause_queue(),
    "taken back": lambda bench, take_id: bench.engine.dismiss(take_id),
}


@pytest.mark.parametrize("how", HALTS)
@pytest.mark.parametrize("when", ["the line is asked", "its picture is uploaded"])
async def test_halted_in_the_last_moment_it_is_not_sent(bench: Bench, how: str, when: str) -> None:
    content = bench.pictures.keep(PictureKind.PNG, picture())
    request = with_pictures(Input(role=Role.FIRST_FRAME, content=content))
    uploaded = when == "its picture is uploaded"
    bench.simulator.fault(Call.UPLOAD if uploaded else Call.ACCOUNT, Fault(delay=0.1))
    (take_id,) = bench.engine.submit([request])
    if uploaded:
        await until(lambda: bench.state(take_id) is S.PREPARING)
    else:
        await until(lambda: bench.traffic.open)
    HALTS[how](bench, take_id)
    await bench.quiet()
    assert bench.creates() == 0
    assert bench.state(take_id) is (S.DISMISSED if how == "taken back" else S.DRAFT)
    if how == "taken back":
        bench.engine.queue_again([take_id])
    bench.engine.resume([take_id])
    bench.engine.resume_queue()
    await bench.quiet()
    assert bench.state(take_id) in IN_FLIGHT
    assert bench.creates() == 1


@pytest.mark.parametrize("fault", [Fault(delay=0.1), replace(NAMED["400"], delay=0.1)])
async def test_another_picture_while_the_first_is_uploaded(bench: Bench, fault: Fault) -> None:
    """Whatever comes of the first one, it is the second that goes into the clip."""
    first, second = (
        Input(role=Role.FIRST_FRAME, content=bench.pictures.keep(PictureKind.PNG, picture(shade)))
        for shade in (1, 2)
    )
    bench.simulator.fault(Call.UPLOAD, fault)
    (take_id,) = bench.engine.submit([with_pictures(first)])
    await until(lambda: bench.state(take_id) is S.PREPARING)
    bench.engine.edit_queued(take_id, with_pictures(second))
    await bench.quiet()
    take = bench.take(take_id)
    assert take.state in IN_FLIGHT
    link = str(json.loads(take.sent_input)["image_url"])
    stored = bench.simulator.uploads.find(link)
    assert stored is not None
    assert stored.read_bytes() == picture(2)
    assert bench.creates() == 1


def dearer(bench: Bench, take_id: TakeId) -> None:
    """A longer clip, for which a new budget has no room."""
    bench.engine.edit_queued(take_id, other("anchor", seconds=12))
    bench.configure(daily_budget=PRICE * 2)


LAST_MOMENT: dict[str, Callable[[Bench, TakeId], object]] = {
    **HALTS,
    "a lower budget": lambda bench, _take_id: bench.configure(daily_budget=PRICE - Money(1)),
    "edited": lambda bench, take_id: bench.engine.edit_queued(take_id, other("anchor")),
    "like a lost one": lambda bench, take_id: bench.engine.edit_queued(take_id, other("lost")),
    "dearer under a budget": lambda bench, take_id: dearer(bench, take_id),
}


@pytest.mark.parametrize("what", LAST_MOMENT)
async def test_between_the_free_call_and_the_paid_one_everything_counts(
    bench: Bench, what: str
) -> None:
    bench.configure(at_once=9)
    bench.simulator.fault(Call.CREATE, NAMED["dropped"])
    bench.submit("lost")
    await bench.quiet()
    loop, asked = asyncio.get_running_loop(), list[str]()

    def once() -> None:
        if not asked:
            asked.append(bench.state(take_id).value)
            LAST_MOMENT[what](bench, take_id)

    def soon(_status: EngineStatus) -> None:
        loop.call_soon(once)

    # The answer to the free call is told before the submitter goes on, and this comes just after.
    bench.engine.status_changed.connect(soon)
    take_id = bench.submit("a")
    await bench.quiet()
    assert asked == ["draft"]
    assert came(bench) == ["lost", *(["anchor"] if what == "edited" else [])]
    assert not bench.problems


# --- what is on its way ---------------------------------------------------------------------

TOO_LATE: dict[str, Callable[[Bench, TakeId, TakeId], object]] = {
    "pause": lambda bench, gone, here: bench.engine.pause([here, gone]),
    "resume": lambda bench, gone, here: bench.engine.resume([here, gone]),
    "move": lambda bench, gone, here: bench.engine.move_in_queue([here, gone], None),
    "move before": lambda bench, gone, here: bench.engine.move_in_queue([here], gone),
    "edit": lambda bench, gone, _here: bench.engine.edit_queued(gone, other("another")),
}


@pytest.mark.parametrize("action", TOO_LATE)
@pytest.mark.parametrize("state", [S.SUBMITTING, S.UNCONFIRMED, S.PENDING, S.DISMISSED])
async def test_what_left_the_queue_is_refused_and_nothing_is_half_done(
    bench: Bench, action: str, state: TakeState
) -> None:
    answer = NAMED["dropped"] if state is S.UNCONFIRMED else Fault(delay=0.2)
    bench.simulator.fault(Call.CREATE, answer)
    gone = bench.submit("gone")
    if state is S.DISMISSED:
        bench.engine.dismiss(gone)
    await until(lambda: bench.state(gone) is state)
    bench.engine.pause_queue()
    here = bench.submit("here")
    before = bench.store.all()
    with pytest.raises(NotQueued) as refused:
        TOO_LATE[action](bench, gone, here)
    assert list(refused.value.ids) == [gone]
    assert bench.store.all() == before
    if state is S.SUBMITTING:
        with pytest.raises(IllegalTransition):
            bench.engine.dismiss(gone)
    bench.engine.resume_queue()
    await bench.quiet()
    assert bench.creates() == (1 if state is S.DISMISSED else 2)
    assert bench.state(here) in IN_FLIGHT


async def test_a_pause_of_the_queue_lets_the_answer_come(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, Fault(delay=0.1))
    bench.submit("a")
    bench.submit("b")
    await until(lambda: bench.creates())
    bench.engine.pause_queue()
    await bench.pass_time(5.0)
    assert bench.states()[0] in {state.value for state in IN_FLIGHT}
    assert (bench.states()[1], bench.creates()) == ("draft", 1)
