"""The column of takes as a person uses it: pointer, keyboard, search, menu, and what stays put."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.takes.delegates.panel import PanelFacts
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.takes.query import SortOrder, StateFilter, TakeQuery
from sora_desktop.ui.takes.rows import Kind
from sora_desktop.ui.theme.theme import CONTROL, Mode, Theme
from tests.ui.samples import dollars
from tests.ui.take_column import Asked
from tests.ui.take_source import FakeSource, dark_theme, many, numbered, plain_line, take_id, ticks

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


class Column:
    """A TakeList on the screen, with what it has told."""

    def __init__(self, qtbot: QtBot, takes: Sequence[Take]) -> None:
        self.qtbot = qtbot
        self.theme: Theme = dark_theme()
        self.source = FakeSource(takes)
        self.model = TakeListModel(self.source, plain_line)
        self.list = TakeList(
            self.model,
            self.theme,
            facts=PanelFacts(price_of=lambda _take: dollars("1.92")),
            registry=ActionRegistry(self.source.find),
        )
        self.view, self.header = self.list.view, self.list.header
        self.empty = self.list.empty
        self.selected: list[TakeId | None] = []
        asked = Asked(self.list.registry)
        self.activated, self.asked, self.together = asked.played, asked.single, asked.together
        self.list.selected.connect(self.selected.append)
        self.list.resize(340, 640)
        qtbot.addWidget(self.list)
        with qtbot.waitExposed(self.list):
            self.list.show()

    def at(self, n: int, part: str = "") -> QPoint:
        panel = self.list.panel
        index = panel.index_of(take_id(n))
        if part == "star":
            return self.view.visualRect(index).topRight() + QPoint(-10, 12)
        if part == "button":
            place = self.model.place_of(take_id(n))
            rows = [panel.row_at(row) for row in range(panel.rowCount())]
            found = next(
                r for r, row in enumerate(rows) if row == (Kind.PROBLEM, row.slot, (place,))
            )
            return self.view.visualRect(panel.index(found)).bottomRight() + QPoint(-30, -16)
        return self.view.visualRect(index).center()

    def click(self, n: int, part: str = "", **more: Any) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, pos=self.at(n, part), **more)

    def press(self, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, modifier)

    def find(self, text: str) -> None:
        self.header.search.setFocus()
        self.header.search.clear()
        QTest.keyClicks(self.header.search, text)

    def menu(self) -> dict[str, Any]:
        menu = self.list.findChildren(QMenu)[-1]
        return {action.text().partition("\t")[0]: action for action in menu.actions()}


def test_a_click_selects_and_plays(qtbot: QtBot) -> None:
    column = Column(qtbot, many(4))
    column.click(2)
    assert column.selected == [take_id(2)]
    assert column.list.selected_id == take_id(2)
    assert column.activated == [take_id(2)]
    column.click(1, stateKey=Qt.KeyboardModifier.ControlModifier)
    assert column.activated == [take_id(2)], "selecting one more plays nothing"


def test_the_arrow_keys_go_from_take_to_take_and_return_plays(qtbot: QtBot) -> None:
    column = Column(qtbot, many(4))
    column.list.select(take_id(3))
    column.press(Key.Key_Down)
    column.press(Key.Key_Down)
    column.press(Key.Key_Return)
    assert column.selected == [take_id(3), take_id(2)]
    assert column.activated == [take_id(2)]


def test_keys_of_the_list(qtbot: QtBot) -> None:
    column = Column(qtbot, [*many(2), numbered(2, TakeState.UNCONFIRMED, starred=True)])
    column.click(2)
    column.press(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    column.press(Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    column.press(Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    column.press(Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    column.click(1)
    column.press(Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert column.asked == [
        ("check_now", take_id(2)),
        ("details", take_id(2)),
        ("copy_prompt", take_id(2)),
    ]
    assert column.together == [("unstar", [take_id(2)]), ("copy", [take_id(1)])]


def test_a_key_that_is_held_orders_once(qtbot: QtBot) -> None:
    """What a failed take waits for costs money."""
    column = Column(qtbot, [numbered(0, TakeState.FAILED)])
    column.view.select(take_id(0), scroll=False)
    shift = Qt.KeyboardModifier.ShiftModifier
    for held in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, shift, "", held)
        QApplication.sendEvent(column.view, event)
    assert column.asked == [("generate_again", take_id(0))]


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_J])
def test_the_players_keys_are_left_alone(qtbot: QtBot, key: Qt.Key) -> None:
    column = Column(qtbot, many(3))
    column.list.select(take_id(1))
    column.press(key)
    assert (column.selected, column.activated, column.asked) == ([take_id(1)], [], [])


def test_keys_without_a_take_do_nothing(qtbot: QtBot) -> None:
    column = Column(qtbot, [])
    column.press(Key.Key_Return)
    column.view.menu_wanted.emit(QPoint())
    assert (column.activated, column.asked) == ([], [])


def test_the_button_of_a_row_acts_and_selects_nothing(qtbot: QtBot) -> None:
    column = Column(qtbot, [numbered(0, TakeState.FAILED), numbered(1)])
    column.click(0, "button")
    assert column.asked == [("generate_again", take_id(0))]
    assert column.selected == []


def test_a_second_quick_press_is_not_lost_nor_taken_for_playing(qtbot: QtBot) -> None:
    column = Column(qtbot, [numbered(0, TakeState.UNCONFIRMED)])
    QTest.mouseDClick(column.view.viewport(), LEFT, pos=column.at(0, "button"))
    assert column.activated == []


def test_a_button_let_go_elsewhere_does_nothing(qtbot: QtBot) -> None:
    column = Column(qtbot, [numbered(0, TakeState.FAILED)])
    viewport = column.view.viewport()
    QTest.mousePress(viewport, LEFT, pos=column.at(0, "button"))
    QTest.mouseMove(viewport, column.at(0))
    QTest.mouseRelease(viewport, LEFT, pos=column.at(0))
    assert column.asked == []


def test_the_star_is_a_switch(qtbot: QtBot) -> None:
    column = Column(qtbot, many(1))
    column.click(0, "star")
    column.source.revise(0, starred=True)
    column.click(0, "star")
    assert column.together == [("star", [take_id(0)]), ("unstar", [take_id(0)])]


def test_a_take_without_a_clip_gets_no_star(qtbot: QtBot) -> None:
    column = Column(qtbot, [numbered(0), numbered(1, TakeState.FAILED)])
    column.click(1, "star")
    column.list.select(take_id(1))
    column.view.actions_by_key[TakeAction.STAR].trigger()
    assert column.together == []


def test_the_pointer_shows_what_can_be_pressed(qtbot: QtBot) -> None:
    column = Column(qtbot, [numbered(0, TakeState.FAILED)])
    viewport = column.view.viewport()
    QTest.mouseMove(viewport, column.at(0, "button"))
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(viewport, QPoint(200, 500))
    assert viewport.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_first_take_is_selected_and_no_later_one(qtbot: QtBot) -> None:
    column = Column(qtbot, [])
    column.source.put(numbered(0, TakeState.DRAFT))
    column.source.put(numbered(1, TakeState.DRAFT))
    assert column.selected == [take_id(0)]
    assert column.view.currentIndex().row() == 1


def test_the_first_take_of_an_order_is_selected(qtbot: QtBot) -> None:
    column = Column(qtbot, [])
    column.source.add([numbered(n, TakeState.DRAFT) for n in range(5)])
    assert column.selected == [take_id(0)]


def test_a_take_that_leaves_the_filter_stays_selected(qtbot: QtBot) -> None:
    column = Column(qtbot, many(3, TakeState.PENDING))
    column.header.panel.state.setCurrentIndex(
        column.header.panel.state.findData(StateFilter.IN_PROGRESS)
    )
    column.click(1)
    column.source.revise(1, state=TakeState.READY)
    assert column.selected == [take_id(1)]
    assert column.list.selected_id == take_id(1)
    column.list.clear_query()
    assert column.selected == [take_id(1)]
    assert column.view.chosen()[0].id == take_id(1)


def test_nothing_moves_when_the_takes_found_are_counted(qtbot: QtBot) -> None:
    column = Column(qtbot, many(30))
    header = column.header
    before = (header.geometry(), column.view.geometry(), header.search.geometry())
    assert not header.count.isVisible()
    column.find("number 2")
    qtbot.waitUntil(header.count.isVisible)
    assert (header.geometry(), column.view.geometry(), header.search.geometry()) == before
    count, clear = header.count.geometry(), header.search.width() - CONTROL
    assert count.right() < clear, "the button that clears has its room"
    assert header.search.textMargins().right() >= count.width()
    header.clear()
    column.list.clear_query()
    qtbot.waitUntil(header.count.isHidden)
    assert header.search.textMargins().right() == 0


def test_search_follows_the_typing_and_keeps_the_selection(qtbot: QtBot) -> None:
    column = Column(qtbot, many(30))
    column.list.select(take_id(3))
    column.find("number 2")
    qtbot.waitUntil(lambda: column.header.count.text() == "12 of 30")
    assert column.list.selected_id == take_id(3)
    assert not column.view.selectionModel().hasSelection()
    QTest.keyClick(column.header.search, Key.Key_Escape)
    qtbot.waitUntil(lambda: column.header.count.text() == "30 takes")
    assert column.view.chosen()[0].id == take_id(3)
    assert column.selected == [take_id(3)]


def test_from_the_search_one_key_leads_into_what_was_found(qtbot: QtBot) -> None:
    column = Column(qtbot, many(30))
    column.find("number 17")
    QTest.keyClick(column.header.search, Key.Key_Down)
    assert column.selected == [take_id(17)]
    column.find("zzz")
    QTest.keyClick(column.header.search, Key.Key_Return)
    assert column.selected == [take_id(17)]
    column.list.focus_search()
    assert column.header.search.selectedText() == "zzz"


def test_nothing_found_says_so_and_leads_back(qtbot: QtBot) -> None:
    column = Column(qtbot, many(2))
    column.find("zzz")
    qtbot.waitUntil(lambda: not column.view.isVisible())
    assert column.header.count.text() == "0 of 2"
    column.empty.reset.click()
    assert column.view.isVisible()
    assert column.header.search.text() == ""


def test_before_the_first_take_there_is_nothing_to_search(qtbot: QtBot) -> None:
    column = Column(qtbot, [])
    assert not column.header.isVisible()
    assert not column.view.isVisible()
    column.source.put(numbered(0))
    assert column.header.isVisible()
    assert column.view.isVisible()
    assert column.header.count.text() == "1 take"


def test_models_are_offered_once_there_are_takes_of_them(qtbot: QtBot) -> None:
    column = Column(qtbot, many(2))
    picker = column.header.panel.model
    picker.setCurrentIndex(picker.findData("sora"))
    column.source.put(numbered(2, model_id="veo"))
    assert [picker.itemText(row) for row in range(picker.count())] == ["All models", "sora", "veo"]
    assert picker.currentData() == "sora"
    assert column.header.count.text() == "2 of 3"
    column.list.clear_query()
    assert column.header.count.text() == "3 takes"


def test_the_order_is_picked_in_a_menu(qtbot: QtBot) -> None:
    column = Column(qtbot, [numbered(0, charged=dollars("9")), numbered(1)])
    QTest.mouseClick(column.header.sort, LEFT)
    menu = column.header.sort.findChild(QMenu)
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text() == "Price").trigger()
    menu.close()
    assert column.header.sort.order is SortOrder.PRICE
    assert column.header.sort.accessibleName() == "Sort: Price"
    assert column.list.rows.index_of(take_id(0)).row() == 0


def test_rows_that_come_in_above_do_not_move_what_is_looked_at(qtbot: QtBot) -> None:
    column = Column(qtbot, many(100))
    column.list.select(take_id(99))
    bar = column.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = column.view.indexAt(QPoint(20, 50)).data()
    column.source.put(numbered(100))
    assert column.view.indexAt(QPoint(20, 50)).data() == before
    bar.setValue(0)
    column.source.put(numbered(101))
    assert column.view.indexAt(QPoint(20, 50)).data() == "Take number 101"


def test_the_menu_offers_what_the_take_offers(qtbot: QtBot) -> None:
    column = Column(qtbot, [numbered(0, TakeState.UNCONFIRMED), numbered(1)])
    column.click(0)
    reason = QContextMenuEvent.Reason
    event = QContextMenuEvent(reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(column.view.viewport(), event)
    column.menu()["It was never made"].trigger()
    assert column.asked == [("did_not_happen", take_id(0))]
    event = QContextMenuEvent(reason.Mouse, QPoint(5, 600), QPoint())
    before = len(column.list.findChildren(QMenu))
    QApplication.sendEvent(column.view.viewport(), event)
    assert len(column.list.findChildren(QMenu)) == before


def test_a_menu_that_stayed_open_does_not_act_on_what_has_moved_on(qtbot: QtBot) -> None:
    column = Column(qtbot, [numbered(0, TakeState.DRAFT), numbered(1)])
    column.click(0)
    column.view.menu_wanted.emit(QPoint(10, 10))
    column.source.revise(0, state=TakeState.SUBMITTING)
    column.menu()["Remove from queue (free)"].trigger()
    assert column.asked == []


def test_playing_from_the_menu_is_no_action_but_playing(qtbot: QtBot) -> None:
    column = Column(qtbot, many(1))
    column.list.select(take_id(0))
    column.view.menu_wanted.emit(QPoint(10, 10))
    column.menu()["Play"].trigger()
    assert column.activated == [take_id(0)]
    column.press(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert column.activated == [take_id(0)] * 2


def test_several_takes_are_acted_on_at_once(qtbot: QtBot) -> None:
    column = Column(qtbot, many(3))
    column.click(2)
    column.click(1, stateKey=Qt.KeyboardModifier.ControlModifier)
    column.view.menu_wanted.emit(QPoint(10, 10))
    column.menu()["Star: 2 takes"].trigger()
    column.press(Key.Key_S)
    assert column.together == [("star", [take_id(2), take_id(1)])] * 2


def test_seconds_are_counted_only_while_the_list_is_seen(qtbot: QtBot) -> None:
    column = Column(qtbot, many(1, TakeState.PENDING))
    assert ticks(column.model)
    column.list.hide()
    assert not ticks(column.model)


def test_another_theme_and_a_new_picture_repaint(qtbot: QtBot) -> None:
    column = Column(qtbot, many(2))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    column.theme.apply(app)
    before = column.list.grab().toImage()
    column.theme.set_mode(Mode.LIGHT)
    assert column.list.grab().toImage() != before
    column.list.poster_ready(take_id(0))
    column.list.poster_ready(take_id(99))
    column.theme.set_mode(Mode.SYSTEM)


def test_everything_has_a_name_for_machines_and_for_ears(qtbot: QtBot) -> None:
    column = Column(qtbot, many(1))
    header = column.header
    named = [column.view, header.search, header.quick, header.panel.model, header.sort]
    assert [widget.objectName() for widget in named] == [
        "taskList",
        "searchEdit",
        "stateFilter",
        "modelFilter",
        "sortOrder",
    ]
    assert all(widget.accessibleName() for widget in named)


def test_selecting_what_is_not_there_selects_nothing(qtbot: QtBot) -> None:
    column = Column(qtbot, many(2))
    column.list.select(take_id(0))
    column.list.select(None)
    assert column.selected == [take_id(0), None]
    assert column.view.chosen() == []


@pytest.mark.parametrize("width", [260, 420])
def test_the_column_can_be_narrow(qtbot: QtBot, width: int) -> None:
    column = Column(qtbot, many(2))
    column.list.resize(width, 600)
    assert column.list.width() == width
    rect = column.view.visualRect(column.list.rows.index(0))
    assert (rect.left(), rect.width()) == (0, column.view.viewport().width())


def test_held_keys_do_not_unselect_what_is_selected(qtbot: QtBot) -> None:
    """Ctrl+Enter generates: its Ctrl is still down when the new take is selected."""
    column = Column(qtbot, many(3))
    control = Qt.KeyboardModifier.ControlModifier
    window = column.list.windowHandle()
    QTest.keyPress(window, Key.Key_Control, control)
    column.list.select(take_id(1))
    column.list.select(take_id(1))
    QTest.keyRelease(window, Key.Key_Control)
    assert [take.id for take in column.view.chosen()] == [take_id(1)]
    assert column.view.selectionModel().hasSelection()


def test_the_row_at_the_top_is_selected_where_none_is(qtbot: QtBot) -> None:
    column = Column(qtbot, many(3))
    column.list.select_first()
    assert column.selected == [take_id(2)]
    column.list.select(take_id(0))
    column.list.select_first()
    assert column.list.selected_id == take_id(0)


def test_older_takes_that_are_read_later_leave_the_selection_alone(qtbot: QtBot) -> None:
    """Also in an order in which they come in all over the list, which is told of as a new one."""
    takes = [numbered(n, charged=dollars(f"{n % 5}.{n:03}")) for n in range(200)]
    column = Column(qtbot, takes[1::2])
    column.list.rows.set_query(TakeQuery(sort=SortOrder.PRICE))
    column.list.select(take_id(181))
    resets: list[None] = []
    column.list.rows.modelReset.connect(lambda: resets.append(None))
    column.source.read(takes[::2])
    assert resets
    chosen = [take.id for take in column.view.chosen()]
    assert chosen == [take_id(181)]
    assert column.header.count.text().startswith("200")
