"""What is added to one list has its place in every other: words, icon, filter, count, handler.

Each test walks an enum. Where it fails after a new member, it names the place that waits for it.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, LinkFlaw, Problem
from sora_desktop.core.take import (
    IN_FLIGHT,
    NEXT,
    NOT_CONFIRMED,
    RENDERED,
    UNSENT,
    WITHOUT_CLIP,
    TakeState,
)
from sora_desktop.resources import resource
from sora_desktop.ui.actions.messages import step_label
from sora_desktop.ui.takes.filter_panel import state_names
from sora_desktop.ui.takes.list_header import TakeListHeader
from sora_desktop.ui.takes.query import SortOrder, StateFilter, TakeColumns, TakeQuery
from sora_desktop.ui.text.panel_text import mark_of
from sora_desktop.ui.text.problem_texts import LINK_FLAWS, PROBLEM_TEXTS, Step
from sora_desktop.ui.text.project_text import OVER_PROJECT
from sora_desktop.ui.text.take_text import short_cause, state_line
from sora_desktop.ui.theme.languages import LANGUAGES
from sora_desktop.ui.theme.theme import Theme
from tests.core.makers import a_take
from tests.fakes import START

# The states that the status bar leaves out: nothing moves, or other places tell of it.
UNCOUNTED = {
    TakeState.UNCONFIRMED,
    TakeState.COMPLETED,
    TakeState.READY,
    TakeState.FAILED,
    TakeState.DISMISSED,
}
# What the notice about the key does by itself: no problem offers it.
NOT_OFFERED = {Step.KEYCHAIN}


@pytest.mark.parametrize("state", TakeState)
def test_a_state_has_its_changes_words_and_icon(state: TakeState) -> None:
    take = a_take(state=state)

    assert state in NEXT
    assert state_line(take, START + timedelta(seconds=9), None, None)
    assert resource("icons", f"{mark_of(take).icon}.svg").is_file()


@pytest.mark.parametrize("state", TakeState)
def test_a_state_is_in_one_phase(state: TakeState) -> None:
    phases = (UNSENT, NOT_CONFIRMED, IN_FLIGHT, RENDERED, WITHOUT_CLIP)
    assert sum(state in phase for phase in phases) == 1


@pytest.mark.parametrize("state", TakeState)
def test_a_filter_shows_a_state(state: TakeState) -> None:
    take = a_take(state=state, starred=False)
    columns = TakeColumns()
    columns.add([take])
    others = [each for each in StateFilter if each is not StateFilter.ALL]

    assert any(TakeQuery(state=each).fits(0, columns, take) for each in others)


def test_every_filter_and_order_has_a_name(qtbot: QtBot) -> None:
    header = TakeListHeader(Theme())
    qtbot.addWidget(header)

    assert set(state_names()) == set(StateFilter) - {StateFilter.STARRED}
    orders = [each for each in header.sort.findChildren(QMenu)[0].actions() if each.isCheckable()]
    assert len(orders) == len(SortOrder)


@pytest.mark.parametrize("category", Category)
def test_a_problem_has_its_words_and_steps(category: Category) -> None:
    assert PROBLEM_TEXTS[category].headline
    assert PROBLEM_TEXTS[category].steps
    assert short_cause(Problem(category=category))


def test_every_flaw_of_a_link_has_its_words() -> None:
    assert set(LINK_FLAWS) == set(LinkFlaw)


@pytest.mark.parametrize("step", sorted(set(Step) - NOT_OFFERED, key=str))
def test_a_step_has_its_words_and_is_offered(step: Step) -> None:
    """`tests/app/test_next_steps.py` presses each and sees that it is done."""
    assert step_label(step, None, None)
    assert any(step in text.steps for text in (*PROBLEM_TEXTS.values(), OVER_PROJECT))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_its_texts(code: str) -> None:
    for ending in ("ts", "qm"):
        assert resource("translations", f"sora_desktop_{code}.{ending}").is_file()
