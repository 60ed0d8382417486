"""The chip counts what needs the person, and the list behind it has one clear step for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.window import notices
from sora_desktop.ui.window.notices import (
    SHOWN_MS,
    AttentionChip,
    AttentionRow,
    Notice,
    NoticeAction,
    NoticeBoard,
    Rank,
    Severity,
    Toasts,
)

KEY = Notice(
    key="key",
    text="PiAPI refused your key",
    line="2 queued takes are on hold. Nothing is lost.",
    severity=Severity.DANGER,
    priority=Rank.BLOCKER,
    actions=(
        NoticeAction(id="change", label="Change key"),
        NoticeAction(id="details", label="Details"),
    ),
)
LOST = Notice(
    key="lost",
    text="Espresso, take 2",
    line="PiAPI didn't confirm it.",
    severity=Severity.WARNING,
    priority=Rank.UNCONFIRMED,
    actions=(NoticeAction(id="find", label="Find it\u2026"),),
)
OFFLINE = Notice(key="line", text="No connection", priority=Rank.WAITING)


@pytest.fixture
def board(qtbot: QtBot) -> NoticeBoard:
    return NoticeBoard()


@pytest.fixture
def chip(qtbot: QtBot, board: NoticeBoard) -> Iterator[AttentionChip]:
    """The chip in a window of its own."""
    theme = Theme(Mode.DARK)
    window = QWidget()
    window.resize(1280, 800)
    made = AttentionChip(theme, board, window)
    theme.setParent(window)
    column = QVBoxLayout(window)
    column.addWidget(made, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    yield made
    made.list.close()


def rows(chip: AttentionChip) -> list[AttentionRow]:
    return chip.list.rows


def test_it_is_absent_with_nothing_to_tell_and_its_place_stays(
    chip: AttentionChip, board: NoticeBoard
) -> None:
    assert not chip.isVisible()
    assert chip.sizePolicy().retainSizeWhenHidden()
    board.show_notice(LOST)
    assert chip.isVisible()
    board.withdraw("lost")
    assert not chip.isVisible()


def test_it_counts_and_is_red_with_a_blocker(chip: AttentionChip, board: NoticeBoard) -> None:
    board.show_notice(LOST)
    assert (chip.text(), chip.property("attention")) == ("1 needs you", "warn")
    board.show_notice(KEY)
    assert (chip.text(), chip.property("attention")) == ("2 need you", "danger")
    assert chip.accessibleName() == "2 need you"
    board.withdraw("key")
    board.withdraw("lost")
    board.show_notice(OFFLINE)
    assert (chip.text(), chip.property("attention")) == ("No connection", "warn")


def test_the_list_has_blockers_first_and_one_filled_button(
    chip: AttentionChip, board: NoticeBoard
) -> None:
    board.show_notice(LOST)
    board.show_notice(KEY)
    chip.click()
    assert chip.list.isVisible()
    assert [row.notice.key for row in rows(chip)] == ["key", "lost"]
    assert [row.step.text() for row in rows(chip)] == ["Change key", "Find it\u2026"]
    assert [row.step.property("kind") for row in rows(chip)] == ["primary", ""]
    assert rows(chip)[0].accessibleName() == KEY.words
    assert [row.y() for row in rows(chip)] == sorted(row.y() for row in rows(chip))
    chip.list.close()


def test_everything_in_it_is_done_by_keys(
    chip: AttentionChip, board: NoticeBoard, qtbot: QtBot
) -> None:
    board.show_notice(LOST)
    board.show_notice(KEY)
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    first, second = rows(chip)
    qtbot.waitUntil(first.step.hasFocus)
    QTest.keyClick(first.step, Qt.Key.Key_Down)
    assert second.step.hasFocus()
    QTest.keyClick(second.step, Qt.Key.Key_Up)
    assert first.step.hasFocus()
    QTest.keyClick(first.step, Qt.Key.Key_Tab)
    assert first.isAncestorOf(chip.list.focusWidget())
    assert not first.step.hasFocus()
    with qtbot.waitSignal(board.acted) as reported:
        QTest.keyClick(first.step, Qt.Key.Key_Space)
    assert reported.args == ["key", "change"]
    assert not chip.list.isVisible()
    chip.open_list()
    QTest.keyClick(chip.list, Qt.Key.Key_Escape)
    assert not chip.list.isVisible()
    assert chip.hasFocus()


def test_a_row_that_can_be_dismissed_goes_and_the_list_with_the_last(
    chip: AttentionChip, board: NoticeBoard
) -> None:
    board.show_notice(LOST)
    board.show_notice(replace(KEY, closable=False))
    chip.open_list()
    first, second = rows(chip)
    assert not first.dismiss.isVisible()
    second.dismiss.click()
    assert [row.notice.key for row in rows(chip)] == ["key"]
    board.withdraw("key")
    assert not chip.list.isVisible()


def test_a_change_elsewhere_takes_the_focus_from_nobody(
    chip: AttentionChip, board: NoticeBoard, qtbot: QtBot
) -> None:
    board.show_notice(LOST)
    chip.open_list()
    (row,) = rows(chip)
    qtbot.waitUntil(row.step.hasFocus)
    board.show_notice(KEY)
    assert rows(chip)[1] is row
    assert row.step.hasFocus()
    QApplication.processEvents()
    chip.list.close()


def test_each_need_is_read_once(
    chip: AttentionChip, board: NoticeBoard, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(notices, "announce", lambda _widget, text: said.append(text))
    for _ in range(2):
        board.show_notice(KEY)
    board.show_notice(LOST)
    assert said == [KEY.words, LOST.words]


DONE = Notice(
    key="done",
    text="2 takes moved to the bin",
    severity=Severity.GOOD,
    priority=Rank.RESULT,
    actions=(NoticeAction(id="undo", label="Undo"),),
)


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[Toasts]:
    """The card in a window with a field beside it."""
    theme, window = Theme(Mode.DARK), QWidget()
    theme.setParent(window)
    made = Toasts(theme, window)
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit())
    column.addWidget(made)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    made.hide()


def texts(card: Toasts) -> list[str]:
    return [notice.text for notice in card.shown]


def test_it_is_there_while_there_is_something_to_tell(card: Toasts, qtbot: QtBot) -> None:
    assert not card.isVisible()
    card.show_notice(DONE)
    assert card.isVisible()
    assert card.rows[0].accessibleName() == DONE.words
    with qtbot.waitSignal(card.acted) as reported:
        card.rows[0].step.click()
    assert reported.args == ["done", "undo"]
    assert not card.isVisible()


@pytest.mark.parametrize("count", range(3))
def test_every_action_of_a_notice_can_be_pressed(card: Toasts, qtbot: QtBot, count: int) -> None:
    every = (NoticeAction(id="show", label="Show in folder"), NoticeAction(id="why", label="Why?"))
    notice = replace(DONE, actions=every[:count])
    for place in range(count):
        card.show_notice(notice)
        (row,) = card.rows
        buttons = [each for each in (row.step, row.further) if each.isVisible()]
        below = [each.y() > row.headline.geometry().bottom() for each in buttons]
        assert below == [count > 1] * count, "two beside the words leave these no room"
        assert [each.text() for each in buttons] == [each.label for each in notice.actions]
        with qtbot.waitSignal(card.acted) as reported:
            buttons[place].click()
        assert reported.args == [notice.key, notice.actions[place].id]
        assert not card.isVisible()
    card.show_notice(notice)
    assert [card.rows[0].step.isVisible(), card.rows[0].further.isVisible()] == [
        count > 0,
        count > 1,
    ]


def test_the_oldest_of_more_than_three_goes(card: Toasts) -> None:
    for n in range(4):
        card.show_notice(replace(DONE, key=f"{n}", text=f"{n}"))
    assert texts(card) == ["1", "2", "3"]
    card.show_notice(replace(DONE, key="2", text="two"))
    assert texts(card) == ["1", "two", "3"]
    card.rows[0].dismiss.click()
    card.withdraw("never told")
    assert texts(card) == ["two", "3"]


def test_a_row_goes_when_its_time_is_over(card: Toasts) -> None:
    card.show_notice(DONE)
    going = card.rows[0].going
    assert going.isActive()
    assert going.interval() == SHOWN_MS == 6_000
    going.timeout.emit()
    assert not card.isVisible()


def test_it_stays_while_the_pointer_is_in_it(card: Toasts) -> None:
    card.show_notice(DONE)
    at = QPointF(5, 5)
    QApplication.sendEvent(card, QEnterEvent(at, at, at))
    assert not card.rows[0].going.isActive()
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    assert card.rows[0].going.isActive()


def test_it_stays_while_the_focus_is_in_it(card: Toasts) -> None:
    card.show_notice(DONE)
    card.rows[0].step.setFocus()
    assert not card.rows[0].going.isActive()
    card.show_notice(replace(DONE, key="other"))
    assert not card.rows[1].going.isActive()
    field = card.window().findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    assert card.rows[0].going.isActive()


def test_what_is_going_on_stays_and_is_read_once(
    card: Toasts, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(notices, "announce", lambda _widget, text: said.append(text))
    for percent in (10, 20, 30):
        card.show_notice(replace(DONE, text=f"Copying, {percent} %", stays=True))
    assert texts(card) == ["Copying, 30 %"]
    assert not card.rows[0].going.isActive()
    card.show_notice(replace(DONE, text="Exported 2 clips"))
    assert card.rows[0].going.isActive()
    assert said == ["Copying, 10 %", "Exported 2 clips"]
    card.show_notice(replace(DONE, text="Copying, 10 %", stays=True))
    missing = replace(DONE, text="Without a clip: 1 shot", severity=Severity.WARNING, stays=True)
    card.show_notice(missing)
    assert not card.rows[0].going.isActive()
    assert said[2:] == ["Copying, 10 %", "Without a clip: 1 shot"]
