"""Which actions a take offers, under which words, and with which price."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.task import Task, TaskState
from sora_desktop.ui.task_actions import (
    GROUPS,
    TakeAction,
    actions_for,
    bulk_actions,
    primary_action,
)
from tests.ui.samples import NOW, dollars, take

PRICE = dollars("1.92")
A = TakeAction


def offered(task: Task) -> set[TakeAction]:
    return {item.action for item in actions_for(task, PRICE)}


def label(task: Task, action: TakeAction) -> str:
    return next(item.label for item in actions_for(task, PRICE) if item.action is action)


def failed(category: Category) -> Task:
    return take(TaskState.FAILED, last_error=Problem(category=category))


@pytest.mark.parametrize(
    ("task", "action", "words"),
    [
        (take(TaskState.READY), A.PLAY, "Play"),
        (take(TaskState.UNCONFIRMED), A.CHECK_NOW, "Check now"),
        (take(TaskState.UNKNOWN), A.CHECK_NOW, "Check now"),
        (take(TaskState.COMPLETED, link_dead=True), A.FETCH_AGAIN, "Fetch again (free)"),
        (failed(Category.RENDER_FAILED), A.GENERATE_AGAIN, "Generate again ($1.92)"),
        (failed(Category.MODERATION), A.REUSE, "Edit and try again"),
        (take(TaskState.DRAFT, held=True), A.SEND_NOW, "Send now $1.92"),
        (
            take(TaskState.DRAFT, held=True, estimate_certain=False),
            A.SEND_NOW,
            "Send now from $1.92",
        ),
    ],
)
def test_the_state_calls_for_one_action(task: Task, action: TakeAction, words: str) -> None:
    found = primary_action(task, PRICE)
    assert found is not None
    assert (found.action, found.label) == (action, words)


@pytest.mark.parametrize(
    "state",
    [
        TaskState.DRAFT,
        TaskState.SUBMITTING,
        TaskState.PENDING,
        TaskState.PROCESSING,
        TaskState.COMPLETED,
        TaskState.DOWNLOADING,
        TaskState.DISMISSED,
    ],
)
def test_nothing_is_urged_where_waiting_is_all_there_is(state: TaskState) -> None:
    assert primary_action(take(state), PRICE) is None


@pytest.mark.parametrize("state", list(TaskState))
def test_every_state_offers_each_action_once_and_at_most_one_first(state: TaskState) -> None:
    items = actions_for(take(state), PRICE)
    actions = [item.action for item in items]
    assert len(set(actions)) == len(actions)
    assert sum(item.primary for item in items) <= 1
    assert {A.REUSE, A.COPY_PROMPT, A.STAR, A.SHOW_DETAILS} <= set(actions)
    assert set(actions) <= frozenset().union(*GROUPS)


def test_free_and_paid_are_never_one_button() -> None:
    task = take(TaskState.COMPLETED, last_error=Problem(category=Category.NETWORK_DOWN))
    assert label(task, A.FETCH_AGAIN) == "Fetch again (free)"
    assert label(task, A.GENERATE_AGAIN) == "Generate again ($1.92)"


def test_a_take_that_may_still_turn_up_is_not_paid_again_without_a_question() -> None:
    items = {item.action: item for item in actions_for(take(TaskState.UNCONFIRMED), PRICE)}
    assert A.GENERATE_AGAIN not in items
    again = items[A.SEND_AGAIN]
    assert again.label == "Send again (may charge a second time) ($1.92)"
    assert again.needs_confirmation
    assert items[A.DID_NOT_HAPPEN].needs_confirmation
    assert items[A.PICK].label == "Pick from the account's list\u2026"
    assert A.SEND_AGAIN not in {i.action for i in actions_for(take(TaskState.UNCONFIRMED), None)}


def test_a_model_that_is_gone_cannot_be_asked_again() -> None:
    task = failed(Category.MODEL_GONE)
    assert A.GENERATE_AGAIN not in {item.action for item in actions_for(task, None)}
    found = primary_action(task, None)
    assert found is not None
    assert found.action is A.REUSE


def test_only_a_ready_take_has_a_file() -> None:
    files = {A.REVEAL, A.OPEN_EXTERNAL, A.COPY_FILE}
    assert files <= offered(take(TaskState.READY))
    assert not files & offered(take(TaskState.DOWNLOADING))


def test_only_what_was_not_sent_can_be_taken_back() -> None:
    assert A.TAKE_BACK in offered(take(TaskState.DRAFT))
    assert A.TAKE_BACK not in offered(take(TaskState.SUBMITTING))


def test_a_dismissed_take_that_was_sent_can_still_be_looked_for() -> None:
    assert {A.CHECK_NOW, A.PICK} <= offered(take(TaskState.DISMISSED, sent_at=NOW))
    assert A.CHECK_NOW not in offered(take(TaskState.DISMISSED, sent_at=None))


def test_a_star_can_be_taken_away() -> None:
    assert A.UNSTAR in offered(take(TaskState.READY, starred=True))


def test_the_task_id_is_offered_once_there_is_one() -> None:
    assert A.COPY_TASK_ID in offered(take(TaskState.READY, remote_id="r"))
    assert A.COPY_TASK_ID not in offered(take(TaskState.READY, remote_id=None))


def test_many_takes_offer_only_what_is_free(qtbot: QtBot) -> None:
    tasks = [take(TaskState.COMPLETED, link_dead=True), take(TaskState.UNCONFIRMED)]
    found = {item.action: item.label for item in bulk_actions([*tasks, tasks[0]])}
    assert found == {
        A.FETCH_AGAIN: "Fetch again (free): 2 takes",
        A.CHECK_NOW: "Check now: 1 take",
        A.STAR: "Star: 3 takes",
        A.TAG: "Tags…: 3 takes",
        A.BIN: "Move to the bin: 2 takes",
    }
