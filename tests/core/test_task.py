"""The life of a take."""

from __future__ import annotations

from collections import deque
from datetime import timedelta
from itertools import product

import pytest

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.task import (
    IN_FLIGHT,
    NEXT,
    IllegalTransition,
    TaskState,
    new_task_id,
)
from tests.core.makers import DOLLAR, a_task
from tests.fakes import START

S = TaskState
LATER = START + timedelta(seconds=5)
# Written out once more, from the picture in the architecture, so that a slip in either shows.
ALLOWED = {
    ("draft", "submitting"), ("draft", "dismissed"),
    ("submitting", "draft"), ("submitting", "failed"), ("submitting", "unconfirmed"),
    ("submitting", "pending"),
    ("unconfirmed", "pending"), ("unconfirmed", "dismissed"), ("dismissed", "pending"),
    ("pending", "processing"), ("processing", "pending"),
    ("pending", "unknown"), ("unknown", "pending"),
    ("processing", "unknown"), ("unknown", "processing"),
    ("pending", "completed"), ("processing", "completed"), ("unknown", "completed"),
    ("pending", "failed"), ("processing", "failed"), ("unknown", "failed"),
    ("completed", "downloading"), ("downloading", "completed"), ("downloading", "ready"),
    ("ready", "completed"),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after"), list(product(TaskState, TaskState)))
def test_every_pair_of_states(before: TaskState, after: TaskState) -> None:
    """What the table has is done, and nothing else."""
    task = a_task(state=before)
    if (before.value, after.value) not in ALLOWED:
        with pytest.raises(IllegalTransition, match=f"{before.value} to {after.value}"):
            task.to(after, at=LATER)
        return
    moved = task.to(after, at=LATER)
    assert (moved.state, moved.changed_at, moved.id) == (after, LATER, task.id)


def test_the_table_names_every_state() -> None:
    """And every state can be reached from a draft."""
    assert set(NEXT) == set(TaskState)
    reached, todo = {S.DRAFT}, deque([S.DRAFT])
    while todo:
        new = NEXT[todo.popleft()] - reached
        reached |= new
        todo.extend(new)
    assert reached == set(TaskState)


def test_nothing_unconfirmed_is_ever_sent_again() -> None:
    """From no state after sending is there a way back to a draft but by proof."""
    assert [state for state in TaskState if S.DRAFT in NEXT[state]] == [S.SUBMITTING]
    assert [state for state in TaskState if S.SUBMITTING in NEXT[state]] == [S.DRAFT]
    assert frozenset({S.PENDING, S.PROCESSING, S.UNKNOWN}) == IN_FLIGHT


def test_an_error_belongs_to_the_state_that_is_left() -> None:
    """Unless the change brings one."""
    old, new = Problem(category=Category.NETWORK_DOWN), Problem(category=Category.MODERATION)
    task = a_task(state=S.PENDING, last_error=old)
    assert task.to(S.PROCESSING, at=LATER).last_error is None
    assert task.to(S.FAILED, at=LATER, last_error=new).last_error == new


def test_the_best_known_price() -> None:
    """The charge, else the quote, else the estimate; a charge of nothing is a charge."""
    task = a_task()
    assert task.cost == DOLLAR
    assert a_task(quoted=DOLLAR * 2).cost == DOLLAR * 2
    assert a_task(quoted=DOLLAR * 2, charged=DOLLAR * 3).cost == DOLLAR * 3
    assert a_task(quoted=DOLLAR * 2, charged=Money(0)).cost == Money(0)


@pytest.mark.parametrize("state", list(TaskState))
def test_what_counts_as_spent(state: TaskState) -> None:
    """All that may have been charged, and nothing else."""
    free = {S.DRAFT, S.DISMISSED, S.FAILED}
    task = a_task(state=state)
    assert task.spent == (Money(0) if state in free else DOLLAR)
    assert task.unsure == (state in {S.UNCONFIRMED, S.SUBMITTING})


def test_a_failed_render_counts_what_was_charged() -> None:
    """No refund is documented; a quote alone is not a charge."""
    assert a_task(state=S.FAILED, charged=DOLLAR).spent == DOLLAR
    assert a_task(state=S.FAILED, quoted=DOLLAR).spent == Money(0)


def test_ids_are_fresh() -> None:
    """32 hexadecimal digits, none like another."""
    ids = {new_task_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(len(task_id) == 32 and int(task_id, 16) for task_id in ids)
