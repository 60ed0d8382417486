"""What can be done with a clip, as actions: for the buttons, the menu, the keys and the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its text in English, its keys, its icon (empty for none), and whether it is
    one that is on or off."""

    text: str
    keys: str = ""
    icon: str = ""
    checkable: bool = False


# QT_TRANSLATE_NOOP is not needed: the texts are looked up in the context "Player".
COMMANDS = {
    "play_pause": Command("Play", "Space", "play"),
    "back": Command("Play backwards", "J"),
    "stop": Command("Pause", "K"),
    "forward": Command("Play forwards, faster with each press", "L"),
    "step_back": Command("One frame back", ",", "step-back"),
    "step_forward": Command("One frame on", ".", "step-forward"),
    "second_back": Command("One second back", "Left"),
    "second_forward": Command("One second on", "Right"),
    "to_start": Command("To the first frame", "Home", "skip-start"),
    "to_end": Command("To the last frame", "End", "skip-end"),
    "loop": Command("Repeat", "R", "loop", checkable=True),
    "mute": Command("Mute", "M", "volume"),
    "full_screen": Command("Full screen", "F", "fullscreen", checkable=True),
    "leave_full_screen": Command("Leave full screen", "Esc"),
    "export_frame": Command("Save this frame as a picture", "", "camera"),
    "reveal": Command("Show in folder", "", "folder"),
    "open_external": Command("Open in another player", "", "external"),
}
# Separated by None; what the menu of the picture offers.
MENU = (
    *("play_pause", "step_back", "step_forward", "to_start", "to_end", None),
    *("loop", "mute", "full_screen", None, "export_frame", "reveal", "open_external"),
)


def make_commands(owner: QWidget) -> dict[str, QAction]:
    """The actions by name. Their keys work while ``owner`` or a widget in it has the focus; the
    window may give them other keys, or a wider reach."""
    made = {}
    for name, command in COMMANDS.items():
        action = QAction(QCoreApplication.translate("Player", command.text), owner)
        action.setObjectName(name)
        action.setCheckable(command.checkable)
        action.setShortcut(QKeySequence(command.keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner.addAction(action)
        made[name] = action
    return made
