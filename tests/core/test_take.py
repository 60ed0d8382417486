"""The life of a take."""

from __future__ import annotations

from collections import deque
from dataclasses import MISSING, fields, replace
from datetime import timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteStatus, RemoteTask, Usage
from sora_desktop.core.take import (
    IN_FLIGHT,
    LONGEST_NOTE,
    LONGEST_TAG,
    MOST_TAGS,
    NEXT,
    IllegalTransition,
    NotQueued,
    ShotId,
    Take,
    TakeId,
    TakeState,
    Transfer,
    clean_tag,
    clean_tags,
    clock_noted,
    new_take_id,
    queue_order,
    task_id_noted,
    wait_together,
    with_clock,
    with_tags,
    with_task_id,
    without_task_id,
)
from tests.core.makers import DOLLAR, a_request, a_take
from tests.fakes import START

S = TakeState
LATER = START + timedelta(seconds=5)
# Written out once more, from the picture in the architecture, so that a slip in either shows.
ALLOWED = {
    ("draft", "submitting"), ("draft", "dismissed"), ("draft", "preparing"),
    ("preparing", "draft"), ("preparing", "submitting"), ("preparing", "dismissed"),
    ("submitting", "draft"), ("submitting", "failed"), ("submitting", "unconfirmed"),
    ("submitting", "pending"),
    ("unconfirmed", "pending"), ("unconfirmed", "dismissed"), ("dismissed", "pending"),
    ("dismissed", "draft"),
    ("pending", "processing"), ("processing", "pending"),
    ("pending", "unknown"), ("unknown", "pending"),
    ("processing", "unknown"), ("unknown", "processing"),
    ("pending", "completed"), ("processing", "completed"), ("unknown", "completed"),
    ("pending", "failed"), ("processing", "failed"), ("unknown", "failed"),
    ("completed", "downloading"), ("downloading", "completed"), ("downloading", "ready"),
    ("ready", "completed"),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after"), list(product(TakeState, TakeState)))
def test_every_pair_of_states(before: TakeState, after: TakeState) -> None:
    """What the table has is done, and nothing else."""
    take = a_take(state=before)
    if (before.value, after.value) not in ALLOWED:
        with pytest.raises(IllegalTransition, match=f"{before.value} to {after.value}"):
            take.to(after, at=LATER)
        return
    moved = take.to(after, at=LATER)
    assert (moved.state, moved.changed_at, moved.id) == (after, LATER, take.id)


def test_the_table_names_every_state() -> None:
    """And every state can be reached from a draft."""
    assert set(NEXT) == set(TakeState)
    reached, todo = {S.DRAFT}, deque([S.DRAFT])
    while todo:
        new = NEXT[todo.popleft()] - reached
        reached |= new
        todo.extend(new)
    assert reached == set(TakeState)


def test_nothing_unconfirmed_is_ever_sent_again() -> None:
    """From no state after sending is there a way back to a draft but by proof."""
    drafts = [s for s in TakeState if S.DRAFT in NEXT[s]]
    assert drafts == [S.PREPARING, S.SUBMITTING, S.DISMISSED]
    assert [s for s in TakeState if S.SUBMITTING in NEXT[s]] == [S.DRAFT, S.PREPARING]
    assert frozenset({S.PENDING, S.PROCESSING, S.UNKNOWN}) == IN_FLIGHT


@pytest.mark.parametrize("sent", [{"sent_at": START}, {"remote_id": "r"}])
def test_only_what_was_never_sent_is_queued_again(sent: dict[str, object]) -> None:
    """A take that the person said was never made may still turn up, and be paid for."""
    assert a_take(state=S.DISMISSED).to(S.DRAFT, at=LATER).state is S.DRAFT
    with pytest.raises(IllegalTransition, match="dismissed to draft"):
        a_take(state=S.DISMISSED, **sent).to(S.DRAFT, at=LATER)


@pytest.mark.parametrize("state", S)
@pytest.mark.parametrize("sent", [{}, {"sent_at": START}, {"remote_id": "r1"}], ids=str)
def test_only_what_was_dismissed_after_its_sending_is_no_draft_again(
    state: TakeState, sent: dict[str, Any]
) -> None:
    left_out = {S.DRAFT} if sent and state is S.DISMISSED else set()
    assert a_take(state=state, **sent).allowed_states == NEXT[state] - left_out


def test_an_error_belongs_to_the_state_that_is_left() -> None:
    """Unless the change brings one."""
    old, new = Problem(category=Category.NETWORK_DOWN), Problem(category=Category.MODERATION)
    take = a_take(state=S.PENDING, last_error=old)
    assert take.to(S.PROCESSING, at=LATER).last_error is None
    assert take.to(S.FAILED, at=LATER, last_error=new).last_error == new


def test_the_best_known_price() -> None:
    """The charge, else the quote, else the estimate; a charge of nothing is a charge."""
    take = a_take()
    assert take.cost == DOLLAR
    assert a_take(quoted=DOLLAR * 2).cost == DOLLAR * 2
    assert a_take(quoted=DOLLAR * 2, charged=DOLLAR * 3).cost == DOLLAR * 3
    assert a_take(quoted=DOLLAR * 2, charged=Money(0)).cost == Money(0)


def test_before_the_end_the_highest_figure_counts() -> None:
    """A zero that is named while it runs is no promise, nor is a figure that falls."""
    answer = RemoteTask(id="r", status=RemoteStatus.RUNNING, usage=Usage(consume=DOLLAR * 3))
    assert a_take(quoted=Money(0)).cost == DOLLAR
    assert a_take(quoted=DOLLAR * 2, answer=answer).cost == DOLLAR * 3
    assert a_take(quoted=DOLLAR * 4, answer=answer).cost == DOLLAR * 4


@pytest.mark.parametrize("state", list(TakeState))
def test_what_counts_as_spent(state: TakeState) -> None:
    """All that may have been charged, and nothing else."""
    free = {S.DRAFT, S.PREPARING, S.DISMISSED, S.FAILED}
    take = a_take(state=state)
    assert take.spent == (Money(0) if state in free else DOLLAR)
    assert take.unsure == (state in {S.UNCONFIRMED, S.SUBMITTING})


def test_a_failed_render_counts_what_was_charged() -> None:
    """No refund is documented: while no charge is named, the price counts, and is not certain."""
    assert a_take(state=S.FAILED, quoted=DOLLAR).spent == Money(0)
    for charged, spent in ((DOLLAR, DOLLAR), (Money(0), Money(0)), (None, DOLLAR * 2)):
        take = a_take(state=S.FAILED, remote_id="r", quoted=DOLLAR * 2, charged=charged)
        assert take.spent == spent
        assert take.unsure == take.charge_open == (charged is None)
    assert a_take(state=S.FAILED, remote_id="r").spent == DOLLAR


@pytest.mark.parametrize("state", list(TakeState))
def test_what_came_to_its_end_is_new_until_it_is_opened(state: TakeState) -> None:
    take = a_take(state=state)
    assert take.new is (state in {S.READY, S.FAILED})
    assert take.unplayed is (state is S.READY)
    assert not a_take(state=state, seen_at=LATER).new


@pytest.mark.parametrize(
    ("other", "together"),
    [
        ({}, True),
        ({"shot_id": ShotId("s2")}, False),
        ({"held": True}, False),
        ({"paused": True}, False),
        ({"request": a_request(prompt="another")}, False),
    ],
)
def test_which_drafts_wait_for_the_same(other: dict[str, Any], together: bool) -> None:
    draft = a_take(shot_id=ShotId("s1"))
    assert wait_together(draft, replace(draft, id=TakeId("t2"), **other)) is together
    alone = a_take(shot_id=ShotId(""))
    assert not wait_together(alone, replace(alone, id=TakeId("t2")))


def test_a_new_take_has_nothing_yet() -> None:
    take = a_take()
    assert take.estimate_certain
    assert not any((take.held, take.starred, take.link_dead, take.batch_index, take.number))
    assert Transfer(url="https://x.test/v.mp4").synced == 0


@pytest.mark.parametrize("state", list(TakeState))
def test_who_moves_a_take_on(state: TakeState) -> None:
    """Either it goes on, or the person decides, or it is over; over is what the bin takes."""
    take = a_take(state=state)
    assert take.needs_attention == (state in {S.UNCONFIRMED, S.FAILED})
    assert take.in_progress == (state not in {S.UNCONFIRMED, S.FAILED, S.READY, S.DISMISSED})
    assert take.at_rest == (state in {S.READY, S.FAILED, S.DISMISSED})
    held = a_take(state=state, held=True)
    assert held.needs_attention == (take.needs_attention or state is S.DRAFT)
    assert held.in_progress == (take.in_progress and state is not S.DRAFT)


def test_a_finished_clip_that_cannot_be_fetched_waits_for_the_person() -> None:
    """Unless another try is due; it is over when nothing is left to fetch."""
    gone = Problem(category=Category.FILE_GONE)
    full = Problem(category=Category.DISK_FULL)
    again = Problem(category=Category.NETWORK_DOWN, retry_at=LATER)
    for changes, needs_attention, at_rest in (
        ({"last_error": again}, False, False),
        ({"last_error": full}, True, False),
        ({"last_error": full, "clip": "a.mp4"}, True, False),
        ({"last_error": gone}, True, False),
        ({"last_error": gone, "clip": "a.mp4"}, True, True),
        ({"clip": "a.mp4"}, False, False),
        ({"link_dead": True}, True, True),
    ):
        take = a_take(state=S.COMPLETED, **changes)
        assert (take.needs_attention, take.in_progress, take.at_rest) == (
            needs_attention,
            not needs_attention,
            at_rest,
        )


def test_nothing_can_be_done_for_an_imported_take_whose_link_is_dead() -> None:
    take = a_take(state=S.COMPLETED, link_dead=True, imported=True)
    assert (take.needs_attention, take.in_progress, take.at_rest) == (False, False, True)
    failed = a_take(state=S.FAILED, remote_id="r", imported=True)
    assert (failed.spent, failed.unsure) == (DOLLAR, False)


def test_a_take_that_turns_out_to_be_under_way_leaves_the_bin() -> None:
    take = a_take(state=S.DISMISSED, binned_at=START, erased_at=START)
    found = take.to(S.PENDING, at=LATER)
    assert (found.binned_at, found.erased_at) == (None, None)
    dismissed = a_take(state=S.UNCONFIRMED, binned_at=START).to(S.DISMISSED, at=LATER)
    assert dismissed.binned_at == START


def test_ids_are_fresh() -> None:
    """32 hexadecimal digits, none like another."""
    ids = {new_take_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(len(take_id) == 32 and int(take_id, 16) for take_id in ids)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("  river  ", "river"),
        ("night,  shot\n", "night shot"),
        ("a\x00b\u2028c\ud800", "a b c"),
        ("夜の川", "夜の川"),
        (" ,\t, ", ""),
        ("x" * 60, "x" * LONGEST_TAG),
        ("x" * 39 + " y", "x" * 39),
    ],
)
def test_a_tag_is_one_short_line(text: str, tag: str) -> None:
    assert clean_tag(text) == tag


def test_tags_are_sorted_and_each_once_whatever_its_case() -> None:
    assert clean_tags(["Zoo", "boat", "BOAT", "", "Äpfel"]) == ("boat", "Zoo", "Äpfel")
    assert len(clean_tags(str(n) for n in range(MOST_TAGS + 9))) == MOST_TAGS


def test_adding_and_removing() -> None:
    tags = ("boat", "Night")
    assert with_tags(tags, ["river"], [" NIGHT "]) == ("boat", "river")
    assert with_tags(tags, ["night"]) == tags
    assert with_tags(tags, ["night"], ["Night"]) == ("boat", "night")
    assert with_tags(tags, remove=["boat", "Night", "none"]) == ()


@given(st.lists(st.text(max_size=50), max_size=60))
def test_what_is_clean_stays_as_it_is(texts: list[str]) -> None:
    tags = clean_tags(texts)
    assert clean_tags(tags) == tags
    assert all(tag and "," not in tag and tag.isprintable() for tag in tags)


def test_a_draft_moves_on_unless_it_is_held_or_paused() -> None:
    assert a_take().in_progress
    assert not a_take(paused=True).in_progress
    assert not a_take(held=True).in_progress
    assert a_take(state=S.PENDING, paused=True).in_progress


def test_what_was_written_by_earlier_versions_still_fits() -> None:
    assert (LONGEST_NOTE, LONGEST_TAG, MOST_TAGS) == (4000, 40, 50)


def test_a_take_that_is_in_no_order_and_no_shot_has_no_place_there() -> None:
    plain = Take(
        **{f.name: getattr(a_take(), f.name) for f in fields(Take) if f.default is MISSING}
    )
    assert (plain.number, plain.shot_number, plain.batch_index) == (0, 0, 0)
    assert plain.estimate_certain
    flags = (plain.held, plain.paused, plain.link_dead, plain.starred, plain.imported)
    assert flags == (False,) * 5


def test_the_queue_goes_by_place_and_then_by_age() -> None:
    places = [(None, 1), (0.5, 2), (0.0, 3), (-1.0, 4), (None, 5), (1.0, 6)]
    takes = [a_take(queue_place=place, number=number) for place, number in places]
    assert [take.number for take in sorted(takes, key=queue_order)] == [4, 3, 2, 6, 1, 5]


def test_what_is_not_queued_is_counted() -> None:
    refused = NotQueued([TakeId("a"), TakeId("b")])
    assert (len(refused.ids), str(refused)) == (2, "2 of the takes are not in the queue")


@given(st.text(min_size=1, max_size=40), st.integers(-(10**9), 10**9))
def test_what_is_noted_of_a_create_is_read_back(remote_id: str, seconds: int) -> None:
    """The id of a task comes last, whatever is noted in which order."""
    told, ahead = "answer: answered 500", timedelta(seconds=seconds)
    worth_it = ahead if abs(seconds) >= 2 else timedelta()
    for evidence in (
        with_task_id(with_clock(told, ahead), remote_id),
        with_clock(with_task_id(told, remote_id), ahead),
    ):
        assert (task_id_noted(evidence), clock_noted(evidence)) == (remote_id, worth_it)
        assert evidence.startswith(told)
        assert task_id_noted(without_task_id(evidence)) == ""
        assert clock_noted(without_task_id(evidence)) == worth_it
    assert (task_id_noted(told), clock_noted(told)) == ("", timedelta())
