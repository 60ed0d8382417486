"""What the keyboard does in the whole window, and the actions of its parts in the same table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from sora_desktop.ui.commands import Commands, Reach
from sora_desktop.ui.player_commands import COMPARE_COMMANDS

if TYPE_CHECKING:
    from sora_desktop.ui.main_window import MainWindow

translate = QCoreApplication.translate
# Letters that no button takes work in the whole window; a text field still gets them.
_WIDE = (
    *("back", "stop", "forward", "step_back", "step_forward"),
    *("mark_in", "mark_out", "clear_marks", "zoom"),
)


def window_commands(window: MainWindow) -> Commands:
    """The table of the window, with everything in it that is known when the window is made."""
    commands = Commands(window)
    # Qt's names for the usual keys (Find, Preferences, Quit) stand for no keys on some systems and
    # for these very ones on others, where the same keys twice would work for neither.
    add = commands.add
    text, order = translate("Commands", "Generate"), window.composer.generate.order
    add("generate", text, "Ctrl+Return; Ctrl+Enter", order, owner=window)
    text = translate("Commands", "Write the prompt")
    add("prompt.focus", text, "Ctrl+L", window.composer.focus_prompt, owner=window)
    text = translate("Commands", "Search the takes")
    add("takes.search", text, "Ctrl+F", window.takes.focus_search, owner=window)
    text = translate("Commands", "Settings")
    add("settings", text, "Ctrl+,", window.settings_wanted.emit, owner=window)
    text = translate("Commands", "Close the program")
    add("quit", text, "Ctrl+Q", window.frame.quit_wanted.emit, owner=window)
    text = translate("Commands", "Show the shortcuts")
    add("shortcuts", text, "F1", window.shortcuts_wanted.emit, owner=window)
    undo = window.composer.undo
    text = translate("Commands", "Undo, also what was chosen")
    commands.take("compose.undo", undo.undo, Reach.COMPOSE, text)
    commands.take("compose.redo", undo.redo, Reach.COMPOSE, translate("Commands", "Redo"))
    _take_player(commands, window)
    for word, action in window.takes.view.commands.items():
        commands.take(f"takes.{word}", action, Reach.TAKES)
    commands.explain(window.composer.generate, "generate")
    commands.explain(window.settings_button, "settings")
    return commands


def _take_player(commands: Commands, window: MainWindow) -> None:
    changing = {
        "play_pause": translate("Commands", "Play or pause"),
        "mute": translate("Commands", "Sound on or off"),
    }
    for name, action in window.player.commands.items():
        if name in _WIDE:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        reach = Reach.COMPARE if name in COMPARE_COMMANDS else Reach.PLAYER
        commands.take(f"player.{name}", action, reach, changing.get(name, ""))
