"""Controls over the picture: they go while nobody moves, and come back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.ui.widgets.full_screen import AutoHideControls


class Deck:
    """A stage of 400 x 300 with a button under it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.deck, self.stage = QWidget(), QWidget()
        self.column = QVBoxLayout(self.deck)
        self.controls = QPushButton("Play")
        self.stage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addWidget(self.stage, 1)
        self.column.addWidget(self.controls)
        self.resting = AutoHideControls(
            self.deck, self.column, self.stage, self.controls, self.deck
        )
        qtbot.addWidget(self.deck)
        self.deck.resize(400, 300)
        self.deck.show()
        self.stage.setFocus()

    def wait_out(self) -> None:
        """What comes when nothing has happened for long enough."""
        timer = self.resting.findChild(QTimer)
        assert isinstance(timer, QTimer)
        timer.timeout.emit()


@pytest.fixture
def deck(qtbot: QtBot) -> Deck:
    """A deck that fills the screen, so to say."""
    made = Deck(qtbot)
    made.resting.set_active(True)
    return made


def test_they_lie_over_the_lower_edge_and_follow_its_size(deck: Deck) -> None:
    assert deck.column.indexOf(deck.controls) == -1
    deck.deck.resize(500, 400)
    assert deck.controls.geometry().bottom() == 399
    assert deck.controls.width() == 500


def test_they_go_while_nobody_moves_and_a_move_brings_them_back(deck: Deck) -> None:
    deck.wait_out()
    assert deck.controls.isHidden()
    assert deck.stage.cursor().shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(deck.stage, QPoint(40, 40))
    assert not deck.controls.isHidden()
    assert deck.stage.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_a_click_and_tab_bring_them_back(deck: Deck) -> None:
    deck.wait_out()
    QTest.mousePress(deck.stage, Qt.MouseButton.LeftButton)
    assert not deck.controls.isHidden()
    deck.wait_out()
    QTest.keyClick(deck.stage, Qt.Key.Key_Space)
    assert deck.controls.isHidden()
    QTest.keyClick(deck.stage, Qt.Key.Key_Tab)
    assert not deck.controls.isHidden()


def test_they_go_with_the_focus_in_them_which_the_stage_takes(qtbot: QtBot) -> None:
    inside = QWidget()
    button = QPushButton("Play", inside)
    deck = Deck(qtbot)
    inside.setParent(deck.deck)
    resting = AutoHideControls(deck.deck, deck.column, deck.stage, inside, deck.deck)
    resting.set_active(True)
    deck.deck.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    timer = resting.findChild(QTimer)
    assert isinstance(timer, QTimer)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert timer.isActive()
    timer.timeout.emit()
    assert inside.isHidden()
    assert deck.stage.hasFocus()


def test_back_in_the_window_they_stay(deck: Deck) -> None:
    deck.wait_out()
    deck.resting.set_active(True)
    deck.resting.set_active(False)
    assert deck.column.indexOf(deck.controls) == 1
    assert not deck.controls.isHidden()
