"""Shots in the panel as a person uses them: opening and closing, moving takes, what helps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.ui.actions.declarations import ListAction, TakeAction
from sora_desktop.ui.takes.list_header import QuickFilter
from sora_desktop.ui.takes.rows import Kind
from sora_desktop.ui.widgets.drops import TAKES_MIME
from tests.ui.take_column import CTRL, LEFT, NONE, Column
from tests.ui.take_source import numbered, take_id

S, Key = TakeState, Qt.Key


def of_shot(n: int, shot_id: str, state: TakeState = S.READY, **changes: Any) -> Take:
    """The take of that number in a shot."""
    return numbered(n, state, shot_id=ShotId(shot_id), shot_number=n, **changes)


def column(qtbot: QtBot) -> Column:
    """Two shots, one with a problem, and a queue."""
    takes = [of_shot(1, "a"), of_shot(2, "a", S.FAILED), of_shot(3, "b"), of_shot(4, "b")]
    takes += [of_shot(n, "c", S.DRAFT, prompt="the same") for n in (5, 6)]
    return Column(qtbot, takes, width=384)


def kinds(shown: Column) -> list[str]:
    """What the rows are, from the top down."""
    panel = shown.list.panel
    return [panel.row_at(row).kind.name for row in range(panel.rowCount())]


def place(shown: Column, kind: Kind, nth: int = 0) -> QPoint:
    """The middle of a row of that kind, in the viewport."""
    panel = shown.list.panel
    rows = [row for row in range(panel.rowCount()) if panel.row_at(row).kind is kind]
    return shown.view.visualRect(panel.index(rows[nth])).center()


def press(shown: Column, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    """A click."""
    QTest.mouseClick(shown.view.viewport(), LEFT, held, at)


def test_a_header_opens_and_closes_its_shot_by_pointer_and_by_keys(qtbot: QtBot) -> None:
    shown = column(qtbot)
    whole = kinds(shown)
    assert whole == [
        *("GROUP", "PROGRESS", "SHOT", "TAKE", "TAKE"),
        *("SHOT", "TAKE", "TAKE", "PROBLEM"),
    ]
    press(shown, place(shown, Kind.SHOT))
    assert kinds(shown) == ["GROUP", "PROGRESS", "SHOT", "SHOT", "TAKE", "TAKE", "PROBLEM"]
    press(shown, place(shown, Kind.GROUP))
    assert kinds(shown)[:2] == ["GROUP", "SHOT"]
    shown.view.setCurrentIndex(shown.list.panel.index(1))
    shown.press(Key.Key_Right)
    shown.press(Key.Key_Right)
    assert kinds(shown)[1:4] == ["SHOT", "TAKE", "TAKE"]
    shown.view.setCurrentIndex(shown.list.panel.index(1))
    shown.press(Key.Key_Left)
    assert kinds(shown)[1:3] == ["SHOT", "SHOT"]
    shown.view.setCurrentIndex(shown.list.panel.index(0))
    shown.press(Key.Key_Return)
    shown.view.setCurrentIndex(shown.list.panel.index(2))
    shown.press(Key.Key_Return)
    assert kinds(shown) == whole
    # Only the second key to the right went on, into the shot that was open.
    assert shown.selected == [take_id(3)]


def test_a_take_that_is_asked_for_opens_its_shot(qtbot: QtBot) -> None:
    shown = column(qtbot)
    press(shown, place(shown, Kind.SHOT))
    shown.list.select(take_id(3))
    assert shown.chosen() == [3]


def test_the_keys_go_from_shot_to_shot_and_from_take_to_take(qtbot: QtBot) -> None:
    shown = column(qtbot)
    shown.list.select(take_id(3))
    shown.press(Key.Key_Down, CTRL)
    assert shown.list.selected_id == take_id(1)
    shown.press(Key.Key_Up, CTRL)
    assert shown.list.selected_id == take_id(3)
    shown.press(Key.Key_Right)
    assert shown.list.selected_id == take_id(4)


def test_what_waits_of_one_shot_is_one_line_and_all_of_it_is_chosen(qtbot: QtBot) -> None:
    shown = column(qtbot)
    press(shown, place(shown, Kind.PROGRESS))
    assert shown.chosen() == [5, 6]
    header = shown.list.header
    assert header.quick.buttons[QuickFilter.QUEUED].accessibleName() == "Queued 2"
    assert header.quick.buttons[QuickFilter.NEW].accessibleName() == "New 3"
    header.quick.buttons[QuickFilter.QUEUED].click()
    assert sorted(shown.shown()) == [5, 6]
    header.quick.buttons[QuickFilter.NEW].click()
    assert sorted(shown.shown()) == [1, 3, 4]
    header.quick.buttons[QuickFilter.ALL].click()
    assert len(shown.shown()) == 6


def test_behind_a_take_that_goes_stands_one_of_its_shot_or_one_with_a_clip(qtbot: QtBot) -> None:
    shown = Column(
        qtbot,
        [
            *(of_shot(n, "a", S.FAILED) for n in (1, 2)),
            *(of_shot(n, "b") for n in (3, 4, 5)),
            *(of_shot(6, "c", S.FAILED), of_shot(7, "c")),
        ],
    )
    for going, following in (([3], 4), ([5], 4), ([3, 4, 5], 7), ([1], 2), ([1, 2], 5), ([7], 6)):
        assert shown.list.beside([take_id(n) for n in going]) == take_id(following), going
    assert shown.list.beside([take_id(n) for n in range(1, 8)]) is None


def test_all_queued_are_cancelled_from_the_header(qtbot: QtBot) -> None:
    shown = column(qtbot)
    asked: list[TakeId] = []
    shown.list.registry.on_take(TakeAction.CANCEL_QUEUED, lambda take: asked.append(take.id))
    rect = shown.view.visualRect(shown.list.panel.index(0))
    press(shown, rect.topRight() + QPoint(-40, 16))
    assert asked == [take_id(5)]
    assert "PROGRESS" in kinds(shown), "a press on the command closes nothing"


def test_the_queue_is_paused_from_the_header_and_by_an_action(qtbot: QtBot) -> None:
    shown = column(qtbot)
    asked: list[bool] = []
    shown.list.list_actions.pause_queue_wanted.connect(lambda: asked.append(True))
    index = shown.list.panel.index(0)
    area, words = shown.view.visualRect(index), shown.view.delegate.words
    row = shown.list.panel.row_at(0)

    def boxes() -> list[tuple[QRect, str]]:
        lines = shown.view.delegate.lines
        return lines.commands_in(area, words.group_title(), words.commands(row))

    before = boxes()
    press(shown, before[1][0].center())
    assert asked == [True]
    shown.list.registry.made(ListAction.PAUSE_QUEUE).trigger()
    assert asked == [True] * 2
    shown.list.show_queue_paused(True)
    # Nothing moves.
    assert [box for box, _words in boxes()] == [box for box, _words in before]
    assert boxes()[1][1].startswith("Resume")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "In progress, 2, Queue paused"
    for n in (5, 6):
        shown.source.revise(n, state=S.PENDING)
    # What is paused can be resumed, also while nothing waits.
    row = shown.list.panel.row_at(0)
    assert [(box, bool(words)) for box, words in boxes()] == [
        (before[0][0], False),
        (before[1][0], True),
    ]
    shown.list.show_queue_paused(False)
    assert words.commands(row) == ()


def test_the_queue_is_ordered_by_keys_for_all_that_are_chosen(qtbot: QtBot) -> None:
    shown = Column(qtbot, [of_shot(n, f"s{n}", S.DRAFT) for n in (1, 2, 3)])
    shown.click(2)
    shown.click(3, CTRL)
    shown.press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    shown.press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    chosen = [take_id(2), take_id(3)]
    assert shown.together == [("queue_up", chosen), ("queue_down", chosen)]
    shown.source.revise(3, queue_place=-1.0)
    shown.source.revise(2, queue_place=-2.0)
    assert shown.chosen() == [2, 3]
    shown.source.revise(2, state=S.SUBMITTING)
    shown.press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown.together[2:] == [("queue_up", [take_id(3)])]


def test_the_step_that_helps_is_a_button_and_a_key(qtbot: QtBot) -> None:
    shown = column(qtbot)
    done: list[TakeId] = []
    shown.list.registry.on_take(TakeAction.GENERATE_AGAIN, lambda take: done.append(take.id))
    rect = shown.view.visualRect(shown.list.panel.index(shown.list.panel.rowCount() - 1))
    press(shown, rect.topRight() + QPoint(-40, 20))
    assert done == [take_id(2)]
    shown.view.setCurrentIndex(shown.list.panel.index(shown.list.panel.rowCount() - 1))
    shown.press(Key.Key_Return)
    assert done == [take_id(2)] * 2
    assert shown.selected == []


def menu_of(shown: Column, at: QPoint) -> Sequence[str]:
    """The menu at a point."""
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, at, shown.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(shown.view.viewport(), event)
    menus = shown.list.findChildren(QMenu)
    texts = [action.text().partition("\t")[0] for action in menus[-1].actions()]
    menus[-1].close()
    return texts


def test_a_shot_has_a_menu_and_a_take_moves_to_another_without_a_drag(qtbot: QtBot) -> None:
    shown = column(qtbot)
    texts = menu_of(shown, place(shown, Kind.SHOT))
    assert texts == [
        *("Rename shot…", "Move shot to project…"),
        *("", "Collapse all shots", "Expand all shots"),
    ]
    assert menu_of(shown, place(shown, Kind.GROUP)) == ["Cancel all queued", "Pause queue"]
    shown.list.show_queue_paused(True)
    assert menu_of(shown, place(shown, Kind.GROUP)) == ["Cancel all queued", "Resume queue"]
    shown.list.select(take_id(3))
    assert {"Move to shot…", "Move to a new shot"} <= set(menu_of(shown, place(shown, Kind.TAKE)))


@pytest.mark.parametrize(("number", "moves"), [(1, True), (3, False)])
def test_a_take_is_dragged_to_another_shot(qtbot: QtBot, number: int, moves: bool) -> None:
    shown = column(qtbot)
    reported: list[tuple[object, str]] = []
    shown.list.move_wanted.connect(lambda ids, shot_id: reported.append((ids, shot_id)))
    mime = QMimeData()
    mime.setData(TAKES_MIME, take_id(number).encode())
    at, action = QPointF(place(shown, Kind.SHOT)), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(at.toPoint(), action, mime, LEFT, NONE)
    QApplication.sendEvent(shown.view.viewport(), enter)
    assert enter.isAccepted()
    over = QDragMoveEvent(at.toPoint(), action, mime, LEFT, NONE)
    QApplication.sendEvent(shown.view.viewport(), over)
    assert over.isAccepted() is moves
    drop = QDropEvent(at, action, mime, LEFT, NONE)
    QApplication.sendEvent(shown.view.viewport(), drop)
    assert reported == ([([take_id(number)], "b")] if moves else [])
    assert len(shown.shown()) == 6


@pytest.mark.parametrize("grid", [0, 160])
def test_queued_takes_are_dragged_to_another_place_in_the_queue(qtbot: QtBot, grid: int) -> None:
    takes = [of_shot(1, "a"), of_shot(2, "b", S.PROCESSING)]
    takes += [of_shot(n, f"s{n}", S.DRAFT) for n in (3, 4, 5)]
    shown = Column(qtbot, takes, grid=grid)
    asked: list[tuple[object, str, bool]] = []
    shown.list.queue_wanted.connect(lambda *what: asked.append(what))

    def drag(number: int, to: int, *, below: bool) -> bool:
        mime = shown.list.panel.mimeData([shown.list.panel.index_of(take_id(number))])
        panel = shown.list.panel
        lines = [row for row in range(panel.rowCount()) if panel.row_at(row).kind is Kind.PROGRESS]
        (line,) = (row for row in lines if take_id(to) in panel.ids_in([row]))
        box = shown.view.visualRect(panel.index(line))
        at = QPointF(box.center().x(), box.bottom() - 3 if below else box.top() + 3)
        move, viewport = Qt.DropAction.MoveAction, shown.view.viewport()
        enter = QDragEnterEvent(at.toPoint(), move, mime, LEFT, NONE)
        over = QDragMoveEvent(at.toPoint(), move, mime, LEFT, NONE)
        for event in (enter, over):
            QApplication.sendEvent(viewport, event)
        QApplication.sendEvent(viewport, QDropEvent(at, move, mime, LEFT, NONE))
        return over.isAccepted()

    assert drag(5, 3, below=False)
    assert drag(3, 5, below=True)
    assert asked == [
        ([take_id(5)], take_id(3), False),
        ([take_id(3)], take_id(5), True),
    ]
    # Neither onto itself, nor beside what was sent already, nor a take that is no longer queued.
    assert not drag(4, 4, below=True)
    assert not drag(4, 2, below=True)
    assert not drag(1, 4, below=True)
    assert len(asked) == 2
    flag = Qt.ItemFlag.ItemIsDragEnabled
    rows = shown.list.panel
    line = next(row for row in range(rows.rowCount()) if rows.row_at(row).kind is Kind.PROGRESS)
    assert not rows.flags(rows.index(line)) & flag
    assert rows.flags(rows.index_of(take_id(4))) & flag


def test_what_is_dragged_goes_with_the_pointer(qtbot: QtBot) -> None:
    shown = Column(qtbot, [of_shot(1, "a"), of_shot(2, "a"), of_shot(3, "b", S.DRAFT)])
    rows, view = shown.list.panel, shown.view
    one = view.drag_picture(rows.index_of(take_id(1)), 1)
    two = view.drag_picture(rows.index_of(take_id(1)), 2)
    assert one.size() == two.size()
    assert one.width() == shown.rect(1).width()
    assert one.toImage() != two.toImage(), "how many they are"
    line = view.drag_picture(rows.index_of(take_id(3)), 1)
    assert line.height() == shown.rect(3).height()
    assert line.width() < shown.rect(3).width()


def test_a_line_shows_where_a_drag_puts_a_queued_take(qtbot: QtBot) -> None:
    shown = Column(qtbot, [of_shot(n, f"s{n}", S.DRAFT) for n in (1, 2, 3)])
    viewport = shown.view.viewport()
    mime = shown.list.panel.mimeData([shown.list.panel.index_of(take_id(3))])
    top = shown.rect(2).top()
    accent = QColor(shown.theme.tokens.accent)

    def line_at(height: int) -> bool:
        picture = viewport.grab().toImage()
        return picture.pixelColor(viewport.width() // 2, height) == accent

    assert not line_at(top)
    at = QPoint(viewport.width() // 2, top + 3)
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(viewport, kind(at, Qt.DropAction.MoveAction, mime, LEFT, NONE))
    assert line_at(top)
    QApplication.sendEvent(viewport, QDragLeaveEvent())
    assert not line_at(top)


def test_a_tool_tip_is_about_the_take_and_never_on_it(qtbot: QtBot) -> None:
    shown = column(qtbot)
    words = shown.list.panel.index_of(take_id(3)).data(Qt.ItemDataRole.ToolTipRole)
    assert "Take number 3" in words


def test_takes_that_wait_together_are_not_several(qtbot: QtBot) -> None:
    shown = column(qtbot)
    shown.list.select(take_id(5))
    QApplication.processEvents()
    assert shown.list.selection_bar.made is None


def test_the_last_rows_scroll_clear_of_what_lies_over_them(qtbot: QtBot) -> None:
    shown = Column(qtbot, [of_shot(n, f"s{n}") for n in range(30)], width=384)
    bar = shown.view.verticalScrollBar()
    before = bar.maximum()
    shown.view.leave_room(120)
    assert bar.maximum() == before + 120
    shown.view.leave_room(0)
    assert bar.maximum() == before
