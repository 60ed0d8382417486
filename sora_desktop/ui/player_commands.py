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
    "leave_full_screen": Command(
        QT_TRANSLATE_NOOP("Player", "Leave full screen, then compare"), "Esc"
    ),
    "zoom": Command(QT_TRANSLATE_NOOP("Player", "Show at 100 %"), "Z", "zoom", checkable=True),
    "mark_in": Command(QT_TRANSLATE_NOOP("Player", "Play from here only"), "I", "mark-in"),
    "mark_out": Command(QT_TRANSLATE_NOOP("Player", "Play up to here only"), "O", "mark-out"),
    "clear_marks": Command(QT_TRANSLATE_NOOP("Player", "Play the whole clip again"), "X"),
    "previous_take": Command(QT_TRANSLATE_NOOP("Player", "Previous take"), "PgUp", "take-back"),
    "next_take": Command(QT_TRANSLATE_NOOP("Player", "Next take"), "PgDown", "take-on"),
    "export_frame": Command(
        QT_TRANSLATE_NOOP("Player", "Save this frame as a picture"), "Shift+S", "camera"
    ),
    "reveal": Command(QT_TRANSLATE_NOOP("Player", "Show in folder"), "", "folder"),
    "open_external": Command(QT_TRANSLATE_NOOP("Player", "Open in another player"), "", "external"),
}
# Only while two takes are compared.
COMPARE_COMMANDS = {
    "compare_wipe": Command(
        QT_TRANSLATE_NOOP("Player", "Wipe instead of side by side"), "W", "wipe", checkable=True
    ),
    "wipe_left": Command(QT_TRANSLATE_NOOP("Player", "Wipe to the left"), "["),
    "wipe_right": Command(QT_TRANSLATE_NOOP("Player", "Wipe to the right"), "]"),
    "hear_first": Command(QT_TRANSLATE_NOOP("Player", "Hear take A"), "1", checkable=True),
    "hear_second": Command(QT_TRANSLATE_NOOP("Player", "Hear take B"), "2", checkable=True),
    "hear_none": Command(
        QT_TRANSLATE_NOOP("Player", "Hear neither"), "0", "no-sound", checkable=True
    ),
    "compare_swap": Command(QT_TRANSLATE_NOOP("Player", "Swap A and B"), "S", "swap"),
    "leave_compare": Command(QT_TRANSLATE_NOOP("Player", "Leave compare"), "", "close"),
}
# Separated by None; what the menu of the picture offers.
MENU = (
    *("play_pause", "step_back", "step_forward", "to_start", "to_end", None),
    *("loop", "mark_in", "mark_out", "clear_marks", None, "mute", "zoom", "full_screen", None),
    *("previous_take", "next_take", None, "export_frame", "reveal", "open_external"),
)


def make_commands(owner: QWidget) -> dict[str, QAction]:
    """The actions by name, those for comparing among them. Their keys work while ``owner`` or a
    widget in it has the focus; the window may give them other keys, or a wider reach."""
    made = {}
    for name, command in (COMMANDS | COMPARE_COMMANDS).items():
        action = QAction(QCoreApplication.translate("Player", command.text), owner)
        action.setObjectName(name)
        action.setCheckable(command.checkable)
        action.setShortcut(QKeySequence(command.keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner.addAction(action)
        made[name] = action
    return made
