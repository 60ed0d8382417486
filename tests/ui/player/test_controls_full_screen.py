"""Controls over the picture: they go while nobody moves, and come back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.ui.player.controls import AutoHideControls


class Content:
    """A stage of 400 x 300 with a button under it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.content, self.stage = QWidget(), QWidget()
        self.column = QVBoxLayout(self.content)
        self.controls = QPushButton("Play")
        self.stage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addWidget(self.stage, 1)
        self.column.addWidget(self.controls)
        self.resting = AutoHideControls(
            self.content, self.column, self.stage, self.controls, self.content
        )
        qtbot.addWidget(self.content)
        self.content.resize(400, 300)
        self.content.show()
        self.stage.setFocus()

    def wait_out(self) -> None:
        """What comes when nothing has happened for long enough."""
        timer = self.resting.findChild(QTimer)
        assert isinstance(timer, QTimer)
        timer.timeout.emit()


@pytest.fixture
def content(qtbot: QtBot) -> Content:
    """A content that fills the screen, so to say."""
    made = Content(qtbot)
    made.resting.set_active(True)
    return made


def test_they_lie_over_the_lower_edge_and_follow_its_size(content: Content) -> None:
    assert content.column.indexOf(content.controls) == -1
    content.content.resize(500, 400)
    assert content.controls.geometry().bottom() == 399
    assert content.controls.width() == 500


def test_they_go_while_nobody_moves_and_a_move_brings_them_back(content: Content) -> None:
    content.wait_out()
    assert content.controls.isHidden()
    assert content.stage.cursor().shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(content.stage, QPoint(40, 40))
    assert not content.controls.isHidden()
    assert content.stage.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_a_click_and_tab_bring_them_back(content: Content) -> None:
    content.wait_out()
    QTest.mousePress(content.stage, Qt.MouseButton.LeftButton)
    assert not content.controls.isHidden()
    content.wait_out()
    QTest.keyClick(content.stage, Qt.Key.Key_Space)
    assert content.controls.isHidden()
    QTest.keyClick(content.stage, Qt.Key.Key_Tab)
    assert not content.controls.isHidden()


def test_they_go_with_the_focus_in_them_which_the_stage_takes(qtbot: QtBot) -> None:
    inside = QWidget()
    button = QPushButton("Play", inside)
    content = Content(qtbot)
    inside.setParent(content.content)
    resting = AutoHideControls(
        content.content, content.column, content.stage, inside, content.content
    )
    resting.set_active(True)
    content.content.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    timer = resting.findChild(QTimer)
    assert isinstance(timer, QTimer)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert timer.isActive()
    timer.timeout.emit()
    assert inside.isHidden()
    assert content.stage.hasFocus()


def test_back_in_the_window_they_stay(content: Content) -> None:
    content.wait_out()
    content.resting.set_active(True)
    content.resting.set_active(False)
    assert content.column.indexOf(content.controls) == 1
    assert not content.controls.isHidden()
