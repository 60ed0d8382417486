"""The sheet of shortcuts: what the keyboard does, read from what it really does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from sora_desktop.ui.main_window import MainWindow

translate = QCoreApplication.translate


def shortcut_sheet(window: MainWindow) -> tuple[str, str]:
    """Title and lines of the sheet: those of the window, then those of the player."""
    whole = [
        ("Ctrl+Return", translate("Shortcuts", "Generate")),
        ("Ctrl+L", translate("Shortcuts", "Write the prompt")),
        ("Ctrl+F", translate("Shortcuts", "Search the takes")),
        ("Ctrl+,", translate("Shortcuts", "Settings")),
        ("Ctrl+Q", translate("Shortcuts", "Close the program")),
        ("F1", translate("Shortcuts", "This sheet")),
    ]
    player = [(a.shortcut(), a.text()) for a in window.player.commands.values()]
    lines = [f"{_keys(QKeySequence(keys))}   {what}" for keys, what in whole]
    lines += ["", *(f"{_keys(keys)}   {what}" for keys, what in player if not keys.isEmpty())]
    return translate("Shortcuts", "Keyboard"), "\n".join(lines)


def _keys(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
