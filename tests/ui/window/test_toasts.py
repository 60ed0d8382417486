"""What was just done: at most three rows, which go by themselves but never under the pointer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.notice import Notice, NoticeAction, Rank, Severity
from sora_desktop.ui.window import toasts as module
from sora_desktop.ui.window.toasts import SHOWN_MS, Toasts

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
        card.rows[0].action.click()
    assert reported.args == ["done", "undo"]
    assert not card.isVisible()


@pytest.mark.parametrize("count", range(3))
def test_every_action_of_a_notice_can_be_pressed(card: Toasts, qtbot: QtBot, count: int) -> None:
    every = (NoticeAction(id="show", label="Show in folder"), NoticeAction(id="why", label="Why?"))
    notice = replace(DONE, actions=every[:count])
    for place in range(count):
        card.show_notice(notice)
        (row,) = card.rows
        buttons = [each for each in (row.action, row.second) if each.isVisible()]
        below = [each.y() > row.headline.geometry().bottom() for each in buttons]
        assert below == [count > 1] * count, "two beside the words leave these no room"
        assert [each.text() for each in buttons] == [each.label for each in notice.actions]
        with qtbot.waitSignal(card.acted) as reported:
            buttons[place].click()
        assert reported.args == [notice.key, notice.actions[place].id]
        assert not card.isVisible()
    card.show_notice(notice)
    assert [card.rows[0].action.isVisible(), card.rows[0].second.isVisible()] == [
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
    card.rows[0].action.setFocus()
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
    monkeypatch.setattr(module, "announce", lambda _widget, text: said.append(text))
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
