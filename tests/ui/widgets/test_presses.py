"""Which keys are down, as each system tells it, and the buttons that order once for a press."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.ui.widgets.presses import SETTLE_MS, DirectButton, PaidButton, presses

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
# What comes, when, and whether it is marked as a repetition.
Reported = tuple[QEvent.Type, int, bool]


class Rig:
    """A window with a button that costs money, and what was ordered."""

    def __init__(self, qtbot: QtBot) -> None:
        self.orders = 0
        self.window, self.paid, self.other = QWidget(), PaidButton(), QPushButton("other")
        column = QVBoxLayout(self.window)
        column.addWidget(self.paid)
        column.addWidget(self.other)
        self.paid.ordered.connect(self._count)
        qtbot.addWidget(self.window)
        show(qtbot, self.window)
        # A test before this one may have left a button down, as QTest's double click does.
        for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            QTest.mouseRelease(self.window.windowHandle(), button)
        self.paid.setFocus()

    def _count(self) -> None:
        self.orders += 1


def show(qtbot: QtBot, window: QWidget) -> None:
    """Shows the window and waits until it has the focus."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def send_keys(window: QWindow, key: Qt.Key, events: Iterable[Reported]) -> None:
    """Sends the events of a key as the platform does: to the window, a shortcut's first."""
    for kind, at, marked in events:
        for reported in (QEvent.Type.ShortcutOverride, DOWN) if kind is DOWN else (UP,):
            event = QKeyEvent(reported, key, NONE, "", marked)
            event.setTimestamp(at)
            QCoreApplication.sendEvent(window, event)


def repeated(at: int, *, marked: bool, gap: int = 0, every: int = 40) -> list[Reported]:
    """A key that is pressed and then held: releases and presses, the first after a while."""
    again = range(at + 660, at + 3000, every)
    pairs = [reported for t in again for reported in ((UP, t, marked), (DOWN, t + gap, marked))]
    return [(DOWN, at, False), *pairs]


HELD = {
    "X11, none marked": repeated(10_000, marked=False),
    "X11 by way of another computer": repeated(10_000, marked=False, gap=SETTLE_MS // 2),
    "X11, slow": repeated(10_000, marked=False, every=900),
    "Wayland": repeated(10_000, marked=True),
    "Windows, macOS": [t for t in repeated(10_000, marked=True) if t[0] is DOWN],
    "presses alone, none marked": [t for t in repeated(10_000, marked=False) if t[0] is DOWN],
}


@pytest.fixture
def rig(qtbot: QtBot) -> Rig:
    return Rig(qtbot)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
@pytest.mark.parametrize("held", HELD.values(), ids=HELD)
def test_a_held_key_orders_once_and_the_next_press_again(
    rig: Rig, held: list[Reported], key: Qt.Key
) -> None:
    window = rig.window.windowHandle()
    send_keys(window, key, held)
    assert rig.orders == 1
    send_keys(window, key, [(UP, 20_000, False), (DOWN, 20_000 + SETTLE_MS, False)])
    assert rig.orders == 2
    send_keys(window, key, [(UP, 30_000, False), (DOWN, 30_000 + SETTLE_MS - 1, False)])
    assert rig.orders == 2, "it bounced"


def test_a_key_that_was_held_before_it_came_to_the_button_orders_nothing(rig: Rig) -> None:
    rig.other.setFocus()
    window = rig.window.windowHandle()
    send_keys(window, Key.Key_Return, HELD["X11, none marked"])
    rig.paid.setFocus()
    send_keys(window, Key.Key_Return, [(UP, 13_000, False), (DOWN, 13_000, False)])
    assert rig.orders == 0


def test_a_key_whose_release_another_window_was_told_orders_by_its_next_press(
    rig: Rig, qtbot: QtBot
) -> None:
    """It opens a file manager, say, and is let go of there."""
    window = rig.window.windowHandle()
    send_keys(window, Key.Key_Return, [(DOWN, 10_000, False)])
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    show(qtbot, elsewhere)
    show(qtbot, rig.window)
    send_keys(window, Key.Key_Return, [(DOWN, 20_000, False)])
    assert rig.orders == 2


def test_the_mouse_orders_whatever_key_is_down(rig: Rig) -> None:
    rig.other.setFocus()
    send_keys(rig.window.windowHandle(), Key.Key_A, HELD["X11, none marked"])
    at = rig.paid.mapTo(rig.window, rig.paid.rect().center())
    QTest.mouseClick(rig.window.windowHandle(), Qt.MouseButton.LeftButton, NONE, at)
    assert rig.orders == 1


def test_a_double_click_orders_once(rig: Rig, qtbot: QtBot, double_clicks: None) -> None:
    QTest.mouseClick(rig.paid, Qt.MouseButton.LeftButton)
    # QTest's double click ends with the button held down.
    QTest.mouseDClick(rig.paid, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(rig.paid, Qt.MouseButton.LeftButton)
    assert rig.orders == 1
    qtbot.waitUntil(lambda: presses().rested)
    QTest.mouseClick(rig.paid, Qt.MouseButton.LeftButton)
    assert rig.orders == 2


def test_a_key_that_was_down_when_a_dialog_came_does_nothing_in_it_until_it_was_let_go(
    rig: Rig, qtbot: QtBot
) -> None:
    dialog = QDialog(rig.window)
    done: list[int] = []
    dialog.finished.connect(done.append)
    QVBoxLayout(dialog).addWidget(DirectButton(dialog))
    send_keys(rig.window.windowHandle(), Key.Key_Escape, [(DOWN, 10_000, False)])
    dialog.open()
    show(qtbot, dialog)
    window = dialog.windowHandle()
    send_keys(window, Key.Key_Escape, HELD["X11, none marked"][1:])
    send_keys(
        window, Key.Key_Escape, [(UP, 20_000, False), (DOWN, 20_050, False), (UP, 20_060, False)]
    )
    assert done == []
    send_keys(window, Key.Key_Escape, [(DOWN, 21_000, False)])
    assert done == [QDialog.DialogCode.Rejected.value]


def test_a_disabled_button_and_other_keys_order_nothing(rig: Rig) -> None:
    QTest.keyClick(rig.paid, Key.Key_A)
    QTest.keyClick(rig.paid, Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    rig.paid.setEnabled(False)
    rig.paid.order()
    assert rig.orders == 0
