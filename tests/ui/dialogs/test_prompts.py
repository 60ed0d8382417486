"""The dialog for another prompt of takes that wait."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sora_desktop.ui.dialogs.prompts import EditQueuedDialog
from sora_desktop.ui.theme.theme import DARK
from tests.ui.take_source import dark_theme


def opened(qtbot: QtBot) -> EditQueuedDialog:
    """The dialog on the screen."""
    dark_theme()
    dialog = EditQueuedDialog("a paper boat", None)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def ink(dialog: EditQueuedDialog) -> str:
    """The colour of what is said below the field."""
    return dialog.status.palette().color(dialog.status.foregroundRole()).name()


def test_by_keys_alone_and_return_writes_a_line(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    reported: list[str] = []
    saved: list[str] = []
    dialog.edited.connect(reported.append)
    dialog.save_wanted.connect(saved.append)
    dialog.judge("Estimate: $1.92", "")
    # The cursor stands at the end.
    QTest.keyClicks(dialog.field, "!")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert reported == ["a paper boat!", "a paper boat!\n"]
    assert saved == []
    QTest.keyClick(dialog.field, Qt.Key.Key_Tab)
    QTest.keyClick(dialog.field, Qt.Key.Key_Tab)
    focus = dialog.focusWidget()
    assert focus is dialog.save_button
    QTest.keyClick(focus, Qt.Key.Key_Space)
    assert saved == ["a paper boat!\n"]
    assert dialog.isVisible(), "who keeps the prompt closes it"


def test_nothing_moves_and_what_is_wrong_is_red(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    dialog.judge("Estimate: $1.92", "")
    assert ink(dialog) == DARK.muted
    place = dialog.save_button.geometry()
    dialog.refuse("This take would exceed the budget you set. Wait for the next period.")
    qtbot.wait(0)
    assert ink(dialog) == DARK.danger
    assert dialog.save_button.geometry() == place
    dialog.judge("Estimate: $1.92", "Write a prompt first.")
    assert (ink(dialog), dialog.save_button.isEnabled()) == (DARK.danger, False)
    dialog.end("It was already sent.")
    dialog.judge("Estimate: $1.92", "")
    assert dialog.status.text() == "It was already sent."
    assert not dialog.save_button.isEnabled()
