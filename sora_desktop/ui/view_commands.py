"""What the keyboard does while the takes have the focus, as actions: for the keys, the menus and
the table of commands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from sora_desktop.ui.formats import QT_TRANSLATE_NOOP

# What each is called and its usual keys, by the word that the view tells.
COMMANDS: Mapping[str, tuple[str, str]] = {
    "open": (QT_TRANSLATE_NOOP("TakeCommand", "Play the take"), "Return; Enter"),
    "primary": (
        QT_TRANSLATE_NOOP("TakeCommand", "Do what the take waits for"),
        "Shift+Return; Shift+Enter",
    ),
    "details": (QT_TRANSLATE_NOOP("TakeCommand", "Details of the take"), "Alt+Return; Alt+Enter"),
    "star": (QT_TRANSLATE_NOOP("TakeCommand", "Star, or take the star away"), "S; Ctrl+D"),
    "tag": (QT_TRANSLATE_NOOP("TakeCommand", "Tags\u2026"), "Ctrl+T"),
    "bin": (QT_TRANSLATE_NOOP("TakeCommand", "Move to the bin"), "Del; Ctrl+Backspace"),
    "undo": (QT_TRANSLATE_NOOP("TakeCommand", "Undo star, tag, note or bin"), "Ctrl+Z"),
    "redo": (QT_TRANSLATE_NOOP("TakeCommand", "Redo"), "Ctrl+Shift+Z; Ctrl+Y"),
    "copy": (QT_TRANSLATE_NOOP("TakeCommand", "Copy the file, or the prompt"), "Ctrl+C"),
    "grid": (QT_TRANSLATE_NOOP("TakeCommand", "List or grid"), "Ctrl+G"),
    "larger": (QT_TRANSLATE_NOOP("TakeCommand", "Larger pictures"), "Ctrl++; Ctrl+="),
    "smaller": (QT_TRANSLATE_NOOP("TakeCommand", "Smaller pictures"), "Ctrl+-"),
}


def make_view_commands(owner: QWidget) -> dict[str, QAction]:
    """The actions by word; their keys work while ``owner`` has the focus."""
    made = {}
    for word, (text, keys) in COMMANDS.items():
        action = QAction(QCoreApplication.translate("TakeCommand", text), owner)
        action.setShortcuts(QKeySequence.listFromString(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        # What a take waits for may cost money.
        action.setAutoRepeat(word != "primary")
        owner.addAction(action)
        made[word] = action
    return made


def meant_by(event: QKeyEvent, commands: Mapping[str, QAction]) -> QAction | None:
    """The action that has the key; None for a key that means nothing here."""
    keypad = Qt.KeyboardModifier.KeypadModifier
    pressed = QKeySequence(event.keyCombination().toCombined() & ~keypad.value)
    return next((each for each in commands.values() if pressed in each.shortcuts()), None)
