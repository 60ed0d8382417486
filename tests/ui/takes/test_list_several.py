"""Several takes at once, filters as chips, the bin's view: the column as a person uses it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import ShotId, Take, TakeState
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.take_actions import actions_for
from sora_desktop.ui.takes.filter_panel import FilterState, When, choices_from, state_names, without
from sora_desktop.ui.takes.list_actions import selection_text
from sora_desktop.ui.takes.list_header import QuickFilter
from sora_desktop.ui.takes.query import SortOrder, StateFilter
from tests.ui.samples import NOW, dollars, request
from tests.ui.take_column import CTRL, Column
from tests.ui.take_source import many, numbered, take_id

Key = Qt.Key


def chips(column: Column) -> dict[str, QPushButton]:
    """The chips that can be seen, by their text."""
    found = column.header.chips.findChildren(QPushButton)
    return {chip.text(): chip for chip in found if not chip.isHidden()}


def menu(column: Column) -> dict[str, str]:
    """What the menu of the chosen takes offers, with its keys."""
    column.view.menu_wanted.emit(QPoint(10, 10))
    made = column.list.findChildren(QMenu)[-1]
    pairs = [action.text().partition("\t") for action in made.actions() if action.text()]
    made.close()
    return {text: keys for text, _, keys in pairs}


# Several


def test_the_bar_says_what_is_selected_and_acts_on_all_of_it(qtbot: QtBot) -> None:
    takes = many(4, charged=dollars("1.92"))
    column = Column(qtbot, [*takes, numbered(4, TakeState.COMPLETED, link_dead=True)])
    column.click(4)
    column.click(3, CTRL)
    column.click(2, CTRL)
    bar = column.list.selection_bar.get()
    qtbot.waitUntil(bar.isVisible)
    assert bar.words.text() == "3 takes selected, 0:24, $5.76"
    column.source.revise(2, charged=dollars("2.92"))
    qtbot.waitUntil(lambda: bar.words.text().endswith("$6.76"))
    offered = {action for action, button in bar.buttons.items() if button.isVisible()}
    assert {TakeAction.STAR, TakeAction.TAG, TakeAction.FETCH_AGAIN, TakeAction.BIN} <= offered
    assert TakeAction.RESTORE not in offered
    assert not any("enerate" in button.accessibleName() for button in bar.buttons.values())
    assert bar.buttons[TakeAction.FETCH_AGAIN].accessibleName() == "Fetch again (free): 1 take"
    bar.buttons[TakeAction.STAR].click()
    bar.buttons[TakeAction.BIN].click()
    ids = [take_id(4), take_id(3), take_id(2)]
    # What has no clip yet gets no star.
    assert column.together == [("star", ids[1:]), ("bin", ids)]
    bar.leave.click()
    assert column.chosen() == [2]
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_the_sums_count_what_was_spent() -> None:
    free = numbered(0, TakeState.FAILED, charged=dollars("0"))
    paid = numbered(1, charged=dollars("1"))
    assert selection_text([free, paid]) == "2 takes selected, 0:16, $1.00"


def test_the_sums_count_a_charge_that_is_not_known() -> None:
    unknown = numbered(0, TakeState.FAILED, estimate=dollars("1.92"))
    assert selection_text([unknown]) == "1 take selected, 0:08, $1.92"


def test_nothing_that_costs_money_is_offered_for_several(qtbot: QtBot) -> None:
    states = [TakeState.READY, TakeState.FAILED, TakeState.UNCONFIRMED]
    column = Column(qtbot, [*(numbered(n, state) for n, state in enumerate(states))])
    column.press(Key.Key_A, CTRL)
    offered = menu(column)
    assert "Move to bin: 2 takes" in offered
    assert not any("$" in text or "enerate" in text for text in offered)


def test_keys_act_on_all_that_is_selected(qtbot: QtBot) -> None:
    column = Column(qtbot, many(3))
    undone: list[str] = []
    column.list.list_actions.undo_wanted.connect(lambda: undone.append("undo"))
    column.list.list_actions.redo_wanted.connect(lambda: undone.append("redo"))
    column.click(2)
    column.press(Key.Key_A, CTRL)
    for key, held in ((Key.Key_T, CTRL), (Key.Key_Delete, Qt.KeyboardModifier.NoModifier)):
        column.press(key, held)
    column.press(Key.Key_Z, CTRL)
    column.press(Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    ids = [take_id(2), take_id(1), take_id(0)]
    assert column.together == [("tag", ids), ("bin", ids)]
    assert undone == ["undo", "redo"]


def test_the_menu_shows_the_keys_in_force(qtbot: QtBot) -> None:
    column = Column(qtbot, many(1))
    column.click(0)
    assert menu(column)["Star"] == "S"
    assert menu(column)["Move to bin"] == "Del"
    column.view.actions_by_key[TakeAction.STAR].setShortcuts([QKeySequence("Ctrl+B")])
    assert menu(column)["Star"] == "Ctrl+B"
    column.press(Key.Key_S)
    column.press(Key.Key_B, CTRL)
    assert column.together == [("star", [take_id(0)])]


# Filters


def sample() -> list[Take]:
    shape = request(aspect_ratio="9:16", prompt="Take number 2")
    return [
        numbered(0, TakeState.FAILED, tags=("Hero",)),
        numbered(1, model_id="veo", starred=True, tags=("hero", "sky")),
        numbered(2, request=shape, created_at=NOW - timedelta(days=400)),
        numbered(3, shot_id=ShotId("s"), parent_id=take_id(1)),
        numbered(4, shot_id=ShotId("s")),
        numbered(5, binned_at=NOW),
    ]


def test_filters_are_chips_that_can_be_taken_away(qtbot: QtBot) -> None:
    column = Column(qtbot, sample())
    panel = column.header.panel
    assert column.header.count.text() == "5 takes"
    assert not chips(column)
    column.header.filter.click()
    assert panel.isVisible()
    assert panel.tag.itemText(0) == "All tags"
    panel.tag.setCurrentIndex(panel.tag.findData("hero"))
    assert column.shown() == [1, 0]
    assert column.header.count.text() == "2 of 5"
    panel.switches["starred"].click()
    assert column.shown() == [1]
    # What the row above shows needs no chip.
    assert set(chips(column)) == {"hero", "Clear all"}
    assert column.header.quick.buttons[QuickFilter.STARRED].isChecked()
    chips(column)["hero"].click()
    assert not chips(column)
    assert panel.tag.currentIndex() == 0
    panel.ratio.setCurrentIndex(panel.ratio.findData("9:16"))
    assert column.shown() == []
    assert column.empty.isVisible()
    column.empty.reset.click()
    assert (column.header.choices, len(column.shown())) == (FilterState(), 5)
    panel.state.setCurrentIndex(panel.state.findData(StateFilter.FAILED))
    panel.model.setCurrentIndex(panel.model.findData("sora"))
    assert column.shown() == [0]
    chips(column)["Clear all"].click()
    assert len(column.shown()) == 5


def test_the_panel_shows_the_filters_that_were_there_before_it(qtbot: QtBot) -> None:
    column = Column(qtbot, sample())
    header = column.header
    header.choose(FilterState(tag="hero", model_id="sora"))
    assert header.filters.made is None
    assert set(chips(column)) == {"hero", "sora", "Clear all"}
    header.filter.click()
    panel = header.panel
    assert panel.isVisible()
    assert (panel.tag.currentData(), panel.model.currentData()) == ("hero", "sora")
    assert panel.bin.text() == "Bin (1)"
    header.clear_filters()
    assert panel.tag.currentIndex() == 0
    panel.switches["starred"].click()
    assert header.choices == FilterState(starred=True)


def test_imported_takes_can_be_looked_at_alone(qtbot: QtBot) -> None:
    column = Column(qtbot, sample())
    column.source.revise(1, imported=True)
    column.source.revise(4, imported=True)
    panel = column.header.panel
    column.header.filter.click()
    panel.switches["imported"].click()
    assert column.shown() == [4, 1]
    assert set(chips(column)) == {"Imported", "Clear all"}
    # It goes together with the others, and follows what changes.
    panel.switches["starred"].click()
    assert column.shown() == [1]
    panel.switches["starred"].click()
    column.source.revise(0, imported=True)
    assert column.shown() == [4, 1, 0]
    chips(column)["Imported"].click()
    assert len(column.shown()) == 5
    assert not panel.switches["imported"].isChecked()


def test_days_can_be_picked_and_mean_the_same_tomorrow(qtbot: QtBot) -> None:
    today = date(2026, 11, 22)
    spans = {
        When.ANY: (None, None),
        When.TODAY: (today, None),
        When.WEEK: (date(2026, 11, 16), None),
        When.MONTH: (date(2026, 11, 1), None),
    }
    assert {when: FilterState(when=when).days(today) for when in spans} == spans
    column = Column(qtbot, sample())
    panel = column.header.panel
    panel.when.setCurrentIndex(panel.when.findData(When.BETWEEN))
    panel.since.setDate(QDate(2025, 10, 1))
    panel.until.setDate(QDate(2025, 10, 31))
    assert column.shown() == [2]
    assert any("2025" in text or "25" in text for text in chips(column))
    kept = column.header.choices.kept()
    assert choices_from(kept) == column.header.choices
    column.header.choose(without(column.header.choices, "when"))
    assert len(column.shown()) == 5


def test_what_cannot_be_read_is_not_filtered_by() -> None:
    assert choices_from({"state": "?", "when": "?", "since": "?", "x": "y"}) == FilterState()
    assert choices_from({"state": "starred"}) == FilterState(starred=True)
    whole = FilterState(
        state=StateFilter.READY,
        model_id="sora",
        aspect_ratio="9:16",
        starred=True,
        imported=True,
        tag="a",
    )
    assert choices_from(whole.kept()) == whole
    assert FilterState(in_bin=True, shot_id=ShotId("s"), number=3).kept() == {}


def test_a_tag_that_is_filtered_by_stays_chosen_when_its_last_take_loses_it(qtbot: QtBot) -> None:
    column = Column(qtbot, sample())
    column.header.choose(FilterState(tag="sky"))
    column.source.revise(1, tags=())
    assert column.header.choices.tag == "sky"
    assert column.header.panel.tag.currentData() == "sky"
    assert column.shown() == []


def test_a_take_leads_to_its_shot_and_to_what_it_was_made_from(qtbot: QtBot) -> None:
    column = Column(qtbot, sample())
    take = column.model.take_at(3)
    column.list.show_shot(take.shot_id, 6)
    assert column.shown() == [4, 3]
    assert next(iter(chips(column))) == "Shot 6"
    column.header.choose(FilterState(state=StateFilter.FAILED))
    column.list.registry.run(TakeAction.SHOW_PARENT, [take.id])
    assert column.list.selected_id == take_id(1)
    assert column.chosen() == [1]
    column.click(3)
    offered = menu(column)
    assert {"Go to original take", "Show shot"} <= set(offered)


def test_the_menu_says_what_a_chosen_take_is_for(qtbot: QtBot) -> None:
    column = Column(qtbot, many(2))
    column.click(1)
    column.view.menu_wanted.emit(QPoint(10, 10))
    made = column.list.findChildren(QMenu)[-1]
    choose = next(each for each in made.actions() if each.data() is TakeAction.CHOOSE)
    assert made.toolTipsVisible()
    assert choose.text() == "Choose for the cut\tShift+S"
    assert "stands for its shot" in choose.toolTip()
    made.close()
    offered = actions_for(numbered(1), None, chosen=True)
    (off,) = [item.label for item in offered if item.action is TakeAction.CHOOSE]
    assert off == "Don't choose"


def test_a_take_is_chosen_for_the_cut_by_its_key(qtbot: QtBot) -> None:
    ready, failed = numbered(1), numbered(2, TakeState.FAILED)
    column = Column(qtbot, [ready, failed])
    for number in (1, 2):
        column.click(number)
        column.press(Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert column.single == [("choose", take_id(1))], "a take without a clip can't be chosen"


def test_the_bin_is_a_view_of_its_own(qtbot: QtBot) -> None:
    column = Column(qtbot, sample())
    header, emptied = column.header, []
    column.list.empty_bin_wanted.connect(lambda: emptied.append(1))
    header.filter.click()
    assert header.panel.bin.text() == "Bin (1)"
    header.panel.bin.click()
    assert not header.panel.window().isVisible()
    assert column.list.in_bin
    assert column.shown() == [5]
    assert header.count.text() == "1 take"
    header.bin_bar.show_text(1, 2_400_000)
    assert header.bin_bar.words.text() == "1 take in the bin, 2\u00a0MB"
    header.bin_bar.empty.click()
    assert emptied == [1]
    column.click(5)
    assert "Restore" in menu(column)
    assert "Move to bin" not in menu(column)
    column.press(Key.Key_Delete)
    assert column.together == []
    column.press(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert column.together == [("restore", [take_id(5)])]
    column.source.revise(5, binned_at=None)
    assert column.empty.isVisible()
    column.empty.reset.click()
    assert not column.list.in_bin
    header.filter.click()
    assert (header.panel.bin.isVisible(), header.panel.bin.text()) == (True, "Bin (0)")
    header.panel.window().hide()
    assert len(column.shown()) == 6


def test_the_bin_opens_over_any_search_and_is_not_taken_for_what_was_canceled(
    qtbot: QtBot,
) -> None:
    column = Column(qtbot, sample())
    column.header.search.setText("nothing has these words")
    column.list.open_bin()
    assert (column.list.in_bin, column.shown()) == (True, [5])
    assert column.list.view.hasFocus()
    column.source.revise(5, binned_at=None)
    column.list.open_bin()
    assert column.empty.reset.hasFocus()
    names = state_names()
    assert names[StateFilter.DISMISSED] == "Canceled"


def test_takes_can_be_sorted_by_date_price_and_length(qtbot: QtBot) -> None:
    column = Column(qtbot, sample())
    for order, first in ((SortOrder.OLDEST, 2), (SortOrder.NEWEST, 4)):
        column.header.sort.choose(order)
        assert column.shown()[0] == first


@pytest.mark.parametrize("width", [260, 340, 520, 1200])
def test_the_header_fits_any_width(qtbot: QtBot, width: int) -> None:
    column = Column(qtbot, many(1204), width=width, grid=150)
    column.header.filter.click()
    column.header.choose(FilterState(state=StateFilter.READY, model_id="sora", when=When.BETWEEN))
    column.press(Key.Key_A, CTRL)
    QTest.qWait(0)
    assert column.list.width() == width
    assert column.header.minimumSizeHint().width() <= width
    assert column.list.selection_bar.get().minimumSizeHint().width() <= width
    for child in (column.header.look, column.header.sort, column.header.filter):
        assert child.mapTo(column.list, child.rect().topRight()).x() <= width - 12
