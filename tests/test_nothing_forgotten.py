"""What is added to one list has its place in every other: words, icon, filter, count, handler.

Each test walks an enum. Where it fails after a new member, it names the place that waits for it.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, LinkFlaw, Problem
from sora_desktop.core.take import (
    AFTER_RESTART,
    IN_FLIGHT,
    MOVING,
    NEXT,
    NOT_CONFIRMED,
    OVER,
    RENDERED,
    UNSENT,
    WITHOUT_CLIP,
    ShotId,
    TakeId,
    TakeState,
)
from sora_desktop.resources import resource
from sora_desktop.store.journal import Journal
from sora_desktop.ui.actions.messages import step_label
from sora_desktop.ui.takes.filter_panel import (
    FilterState,
    When,
    choices_from,
    state_names,
    without,
)
from sora_desktop.ui.takes.list_header import TakeListHeader
from sora_desktop.ui.takes.query import SortOrder, StateFilter, TakeColumns, TakeQuery
from sora_desktop.ui.text.panel_text import mark_of, progress_words
from sora_desktop.ui.text.problem_texts import LINK_FLAWS, PROBLEM_TEXTS, Step
from sora_desktop.ui.text.project_text import OVER_PROJECT
from sora_desktop.ui.text.take_text import short_cause, state_line
from sora_desktop.ui.theme.languages import LANGUAGES
from sora_desktop.ui.theme.theme import Theme
from tests.core.makers import a_take
from tests.fakes import START

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
def test_something_is_at_work_on_a_state_or_nothing_is(state: TakeState) -> None:
    """Those that are waiting for their turn or for the person are named here."""
    waiting = {TakeState.DRAFT, TakeState.UNCONFIRMED, TakeState.COMPLETED}
    assert sum(state in group for group in (waiting, IN_FLIGHT, AFTER_RESTART, OVER)) == 1
    if state in AFTER_RESTART:
        assert AFTER_RESTART[state] in NEXT[state] & waiting


@pytest.mark.parametrize("state", TakeState)
def test_a_start_reads_the_takes_that_are_not_over(tmp_path: Path, state: TakeState) -> None:
    """The journal names the states that are over in SQL, in the same words as its index."""
    take = a_take(id=TakeId("1" * 32), number=1, state=state, seen_at=START)
    with closing(Journal(tmp_path / "journal.sqlite3")) as journal:
        journal.insert([take], START)
        read = journal.urgent(START + timedelta(days=99)).takes

    assert bool(read) is (state not in OVER)


@pytest.mark.parametrize("state", sorted(MOVING - {TakeState.UNKNOWN}, key=str))
def test_a_row_says_what_is_being_done(state: TakeState) -> None:
    words, unclear = (
        progress_words(a_take(state=each), START, None, None) for each in (state, TakeState.UNKNOWN)
    )
    assert words != unclear


@pytest.mark.parametrize("state", TakeState)
def test_a_filter_shows_a_state(state: TakeState) -> None:
    take = a_take(state=state, starred=False)
    columns = TakeColumns()
    columns.add([take])
    others = [each for each in StateFilter if each is not StateFilter.ALL]

    conditions = [list(TakeQuery(state=each).conditions(columns)) for each in others]
    assert any(all(each.holds(0) for each in needed) for needed in conditions)


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


# A value of each filter that leaves something out; the switches are True.
FILTERED: dict[str, object] = {
    "state": StateFilter.FAILED,
    "model_id": "a model",
    "aspect_ratio": "9:16",
    "tag": "sky",
    "when": When.TODAY,
    "since": date(2026, 11, 1),
    "until": date(2026, 11, 30),
    "shot_id": ShotId("a shot"),
    "number": 3,
    "in_bin": True,
}
# Not kept for the next start, and what belongs to another filter.
NOT_KEPT = {"shot_id", "number", "in_bin"}
PARTS = {"since": "when", "until": "when", "number": "shot_id"}


@pytest.mark.parametrize("name", [each.name for each in fields(FilterState)])
def test_a_filter_is_asked_shown_removed_and_kept(qtbot: QtBot, name: str) -> None:
    header = TakeListHeader(Theme())
    qtbot.addWidget(header)
    value = FILTERED.get(name, True)
    whole: dict[str, Any] = {name: value}
    if PARTS.get(name) == "when":
        whole["when"] = When.BETWEEN
    elif name == "number":
        whole["shot_id"] = ShotId("a shot")
    chosen = FilterState(**whole)
    header.choose(chosen)

    assert header.query().narrows or name == "in_bin"
    if name not in NOT_KEPT:
        assert choices_from(chosen.kept()) == chosen
    if name not in ("in_bin", "starred"):  # The bin and the quick filters show these.
        assert PARTS.get(name, name) in dict(header.chips.shown)
    assert without(chosen, PARTS.get(name, name)) == FilterState()
