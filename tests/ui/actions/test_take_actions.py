"""Which actions a take offers, under which words, and with which price."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.options import rows_text
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import Take, TakeState
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.take_actions import (
    actions_for,
    bulk_actions,
    primary_of,
)
from tests.ui.samples import NOW, dollars, request, sample_take

PRICE = dollars("1.92")
A = TakeAction


def offered(take: Take) -> set[Action]:
    return {item.action for item in actions_for(take, PRICE)}


def label(take: Take, action: Action) -> str:
    return next(item.label for item in actions_for(take, PRICE) if item.action is action)


def failed(category: Category) -> Take:
    return sample_take(TakeState.FAILED, last_error=Problem(category=category))


@pytest.mark.parametrize(
    ("take", "action", "words"),
    [
        (sample_take(TakeState.READY), A.PLAY, "Play"),
        (sample_take(TakeState.UNCONFIRMED), A.CHECK_NOW, "Check now"),
        (sample_take(TakeState.UNKNOWN), A.CHECK_NOW, "Check now"),
        (sample_take(TakeState.COMPLETED, link_dead=True), A.FETCH_AGAIN, "Fetch again (free)"),
        (failed(Category.RENDER_FAILED), A.GENERATE_AGAIN, "Generate again ($1.92)"),
        (failed(Category.MODERATION), A.REUSE, "Edit prompt"),
        (sample_take(TakeState.DRAFT, held=True), A.SEND_NOW, "Send now $1.92"),
        (
            sample_take(TakeState.DRAFT, held=True, estimate_certain=False),
            A.SEND_NOW,
            "Send now from $1.92",
        ),
    ],
)
def test_the_state_calls_for_one_action(take: Take, action: Action, words: str) -> None:
    found = primary_of(actions_for(take, PRICE))
    assert found is not None
    assert (found.action, found.label) == (action, words)


@pytest.mark.parametrize(
    "state",
    [
        TakeState.DRAFT,
        TakeState.SUBMITTING,
        TakeState.PENDING,
        TakeState.PROCESSING,
        TakeState.COMPLETED,
        TakeState.DOWNLOADING,
        TakeState.DISMISSED,
    ],
)
def test_nothing_is_urged_where_waiting_is_all_there_is(state: TakeState) -> None:
    assert primary_of(actions_for(sample_take(state), PRICE)) is None


@pytest.mark.parametrize("state", list(TakeState))
def test_every_state_offers_each_action_once_and_at_most_one_first(state: TakeState) -> None:
    items = actions_for(sample_take(state), PRICE)
    actions = [item.action for item in items]
    assert len(set(actions)) == len(actions)
    assert sum(item.primary for item in items) <= 1
    assert {A.REUSE, A.COPY_PROMPT, A.SHOW_DETAILS} <= set(actions)
    # A star is for a clip; one that was given can be taken away.
    assert (A.STAR in actions) is (state is TakeState.READY)
    starred = [item.action for item in actions_for(sample_take(state, starred=True), PRICE)]
    assert A.UNSTAR in starred
    assert A.STAR not in starred


def test_free_and_paid_are_never_one_button() -> None:
    take = sample_take(TakeState.COMPLETED, last_error=Problem(category=Category.NETWORK_DOWN))
    assert label(take, A.FETCH_AGAIN) == "Fetch again (free)"
    assert label(take, A.GENERATE_AGAIN) == "Generate again ($1.92)"


def test_a_take_that_may_still_turn_up_is_not_paid_again_without_a_question() -> None:
    items = {item.action: item for item in actions_for(sample_take(TakeState.UNCONFIRMED), PRICE)}
    assert A.GENERATE_AGAIN not in items
    again = items[A.SEND_AGAIN]
    assert again.label == "Send again ($1.92, may be charged twice)"
    assert again.action.asks
    assert items[A.DID_NOT_HAPPEN].action.asks
    assert items[A.PICK].label == "Find it in my account\u2026"
    assert A.SEND_AGAIN not in {
        i.action for i in actions_for(sample_take(TakeState.UNCONFIRMED), None)
    }


def test_a_model_that_is_gone_cannot_be_asked_again() -> None:
    take = failed(Category.MODEL_GONE)
    assert A.GENERATE_AGAIN not in {item.action for item in actions_for(take, None)}
    found = primary_of(actions_for(take, None))
    assert found is not None
    assert found.action is A.REUSE


def test_only_a_ready_take_has_a_file() -> None:
    files = {A.REVEAL, A.OPEN_EXTERNAL, A.COPY_FILE}
    assert files <= offered(sample_take(TakeState.READY))
    assert not files & offered(sample_take(TakeState.DOWNLOADING))


def test_only_what_was_not_sent_can_be_taken_back() -> None:
    assert A.TAKE_BACK in offered(sample_take(TakeState.DRAFT))
    assert A.TAKE_BACK in offered(sample_take(TakeState.PREPARING))
    assert A.TAKE_BACK not in offered(sample_take(TakeState.SUBMITTING))


QUEUE = [A.EDIT_QUEUED, A.PAUSE, A.QUEUE_FIRST, A.QUEUE_UP, A.QUEUE_DOWN, A.QUEUE_LAST]


def of_queue(take: Take) -> list[Action]:
    """What it offers of the queue."""
    return [item.action for item in actions_for(take, PRICE) if item.action in (*QUEUE, A.RESUME)]


def test_what_waits_can_be_arranged_and_what_was_sent_cannot() -> None:
    assert of_queue(sample_take(TakeState.DRAFT)) == QUEUE
    paused = sample_take(TakeState.DRAFT, paused=True)
    assert of_queue(paused) == [
        *(A.EDIT_QUEUED, A.RESUME, A.QUEUE_UP, A.QUEUE_DOWN, A.QUEUE_LAST),
    ]
    first = primary_of(actions_for(paused, PRICE))
    assert first is not None
    assert first.action is A.RESUME
    # On hold it waits for the person, and not for its turn.
    assert of_queue(sample_take(TakeState.DRAFT, held=True)) == [A.EDIT_QUEUED]
    assert of_queue(sample_take(TakeState.PREPARING)) == [A.EDIT_QUEUED, A.PAUSE]
    # The prompt of a final is its draft's, and is not sent; a list of shots is made in its place.
    rows = rows_text([{"prompt": "a kite", "duration": 8}])
    for asked in (
        request(inputs=(Input(role=Role.DRAFT, task="task-1"),)),
        request(multi_shots=rows),
    ):
        unused = replace(sample_take(TakeState.DRAFT), request=asked)
        assert of_queue(unused) == QUEUE[1:]
        assert of_queue(replace(unused, held=True)) == []
    for state in set(TakeState) - {TakeState.DRAFT, TakeState.PREPARING}:
        assert of_queue(sample_take(state)) == []


def test_several_are_paused_and_resumed_as_many_as_there_are(qtbot: QtBot) -> None:
    takes = [sample_take(TakeState.DRAFT, paused=paused) for paused in (True, False, False)]
    found = {item.action: item.label for item in bulk_actions(takes)}
    assert found[A.PAUSE] == "Pause: 2 takes"
    assert found[A.RESUME] == "Resume: 1 take"
    assert found[A.QUEUE_LAST] == "Send last: 3 takes"
    assert found[A.EDIT_QUEUED] == "Edit queued prompt\u2026: 3 takes"


def test_a_dismissed_take_that_was_sent_can_still_be_looked_for() -> None:
    assert {A.CHECK_NOW, A.PICK} <= offered(sample_take(TakeState.DISMISSED, sent_at=NOW))
    assert A.CHECK_NOW not in offered(sample_take(TakeState.DISMISSED, sent_at=None))


def test_a_star_can_be_taken_away() -> None:
    assert A.UNSTAR in offered(sample_take(TakeState.READY, starred=True))


def test_the_take_id_is_offered_once_there_is_one() -> None:
    assert A.COPY_TASK_ID in offered(sample_take(TakeState.READY, remote_id="r"))
    assert A.COPY_TASK_ID not in offered(sample_take(TakeState.READY, remote_id=None))


def test_many_takes_offer_only_what_is_free(qtbot: QtBot) -> None:
    takes = [sample_take(TakeState.COMPLETED, link_dead=True), sample_take(TakeState.UNCONFIRMED)]
    found = {item.action: item.label for item in bulk_actions([*takes, takes[0]])}
    assert found == {
        A.FETCH_AGAIN: "Fetch again (free): 2 takes",
        A.CHECK_NOW: "Check now: 1 take",
        A.TAG: "Tags…: 3 takes",
        A.MOVE_TO_SHOT: "Move to shot…: 3 takes",
        A.MOVE_TO_NEW_SHOT: "Move to a new shot: 3 takes",
        A.MOVE_TO_PROJECT: "Move shot to project…: 3 takes",
        A.BIN: "Move to bin: 2 takes",
    }
