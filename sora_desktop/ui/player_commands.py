"""What can be done with a clip, as actions: for the buttons, the menu, the keys and the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from sora_desktop.ui.formats import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its text in English, its keys, its icon (empty for none), and whether it is
    one that is on or off."""

    text: str
    keys: str = ""
    icon: str = ""
    checkable: bool = False


COMMANDS = {
    "play_pause": Command(QT_TRANSLATE_NOOP("Player", "Play"), "Space", "play"),
    "back": Command(QT_TRANSLATE_NOOP("Player", "Play backwards"), "J"),
    "stop": Command(QT_TRANSLATE_NOOP("Player", "Pause"), "K"),
    "forward": Command(QT_TRANSLATE_NOOP("Player", "Play forwards, faster with each press"), "L"),
    "step_back": Command(QT_TRANSLATE_NOOP("Player", "One frame back"), ",", "step-back"),
    "step_forward": Command(QT_TRANSLATE_NOOP("Player", "One frame on"), ".", "step-forward"),
    "second_back": Command(QT_TRANSLATE_NOOP("Player", "One second back"), "Left"),
    "second_forward": Command(QT_TRANSLATE_NOOP("Player", "One second on"), "Right"),
    "to_start": Command(QT_TRANSLATE_NOOP("Player", "To the first frame"), "Home", "skip-start"),
    "to_end": Command(QT_TRANSLATE_NOOP("Player", "To the last frame"), "End", "skip-end"),
    "loop": Command(QT_TRANSLATE_NOOP("Player", "Repeat"), "R", "loop", checkable=True),
    "mute": Command(QT_TRANSLATE_NOOP("Player", "Mute"), "M", "volume"),
    "full_screen": Command(
        QT_TRANSLATE_NOOP("Player", "Full screen"), "F", "fullscreen", checkable=True
    ),
    "leave_full_screen": Command(QT_TRANSLATE_NOOP("Player", "Leave full screen"), "Esc"),
    "export_frame": Command(
        QT_TRANSLATE_NOOP("Player", "Save this frame as a picture"), "", "camera"
    ),
    "reveal": Command(QT_TRANSLATE_NOOP("Player", "Show in folder"), "", "folder"),
    "open_external": Command(QT_TRANSLATE_NOOP("Player", "Open in another player"), "", "external"),
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
