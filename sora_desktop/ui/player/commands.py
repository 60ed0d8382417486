"""The player's commands as actions: for the buttons, the menu, the keys and the window; and the
look of the viewer, neutral and dark in both themes, so that colours can be judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.ui.actions.action import Action, Scope
from sora_desktop.ui.media.sound import Sound
from sora_desktop.ui.media.transport import TransportControls
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import BETWEEN_MARKS, Theme

tr_noop = partial(QT_TRANSLATE_NOOP, "Player")
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_action = partial(Action, context="Player", scope=Scope.PLAYER, repeats=True)
_compare = partial(Action, context="Player", scope=Scope.COMPARE, repeats=True)
# Letters that no button takes work in the whole window; a text field still gets them.
_wide = partial(_action, wide=True)


_CLIP = (
    _action(
        id="player.play_pause",
        text=tr_noop("Play"),
        full_text=tr_noop("Play or pause"),
        keys="Space",
        icon="play",
    ),
    _wide(id="player.back", text=tr_noop("Play backward, again for faster"), keys="J"),
    _wide(id="player.stop", text=tr_noop("Pause"), keys="K"),
    _wide(id="player.forward", text=tr_noop("Play forward, again for faster"), keys="L"),
    _action(id="player.step_back", text=tr_noop("Previous frame"), keys="Left", icon="step-back"),
    _action(
        id="player.step_forward", text=tr_noop("Next frame"), keys="Right", icon="step-forward"
    ),
    _action(id="player.second_back", text=tr_noop("Back 1 s"), keys="Shift+Left"),
    _action(id="player.second_forward", text=tr_noop("Forward 1 s"), keys="Shift+Right"),
    _action(id="player.to_start", text=tr_noop("First frame"), keys="Home", icon="skip-start"),
    _action(id="player.to_end", text=tr_noop("Last frame"), keys="End", icon="skip-end"),
    _action(id="player.loop", text=tr_noop("Loop"), keys="R", icon="loop", checkable=True),
    _action(id="player.slower", text=tr_noop("Slower"), keys="["),
    _action(id="player.faster", text=tr_noop("Faster"), keys="]"),
    _action(
        id="player.mute",
        text=tr_noop("Mute"),
        full_text=tr_noop("Sound on or off"),
        keys="M",
        icon="volume",
    ),
    _action(
        id="player.full_screen",
        text=tr_noop("Full screen"),
        keys="F",
        icon="fullscreen",
        checkable=True,
    ),
    _action(id="player.leave_full_screen", text=tr_noop("Exit full screen / compare"), keys="Esc"),
    _wide(id="player.zoom", text=tr_noop("Show at 100 %"), keys="Z", checkable=True),
    _wide(id="player.mark_in", text=tr_noop("Mark in"), keys="I", icon="mark-in"),
    _wide(id="player.mark_out", text=tr_noop("Mark out"), keys="O", icon="mark-out"),
    _wide(id="player.clear_marks", text=tr_noop("Clear marks"), keys="X"),
    _action(id="player.previous_take", text=tr_noop("Previous take"), keys="Up"),
    _action(id="player.next_take", text=tr_noop("Next take"), keys="Down"),
    _action(id="player.previous_shot", text=tr_noop("Previous shot"), keys="Ctrl+Up"),
    _action(id="player.next_shot", text=tr_noop("Next shot"), keys="Ctrl+Down"),
    _action(
        id="player.export_frame", text=tr_noop("Save frame as picture"), keys="G", icon="camera"
    ),
    _action(id="player.star", text=tr_noop("Star / unstar"), keys="S"),
    _action(id="player.compare", text=tr_noop("Compare with another take"), keys="C"),
    _wide(id="player.export", text=tr_noop("Export\u2026"), keys="Ctrl+Shift+E", repeats=False),
    _action(id="player.reveal", text=tr_noop("Show in folder")),
    _action(id="player.open_external", text=tr_noop("Open in another app")),
)
# Only while two takes are compared.
_COMPARED = (
    _compare(
        id="player.compare_wipe", text=tr_noop("Wipe / side by side"), keys="W", checkable=True
    ),
    _compare(id="player.wipe_left", text=tr_noop("Move wipe left"), keys="Alt+Left"),
    _compare(id="player.wipe_right", text=tr_noop("Move wipe right"), keys="Alt+Right"),
    _compare(id="player.hear_first", text=tr_noop("Sound from A"), keys="1", checkable=True),
    _compare(id="player.hear_second", text=tr_noop("Sound from B"), keys="2", checkable=True),
    _compare(id="player.hear_none", text=tr_noop("Mute both"), keys="0", checkable=True),
    _compare(id="player.compare_swap", text=tr_noop("Swap A and B"), keys="Shift+W", icon="swap"),
    _compare(id="player.keep_first", text=tr_noop("Keep A, bin B"), keys="A"),
    _compare(id="player.keep_second", text=tr_noop("Keep B, bin A"), keys="B"),
    _compare(id="player.leave_compare", text=tr_noop("Leave compare")),
)
COMMANDS = {action.name: action for action in _CLIP}
COMPARE_COMMANDS = {action.name: action for action in _COMPARED}
# The commands that move the clip, or a cut.
MOVES: Mapping[str, Callable[[TransportControls], object]] = MappingProxyType(
    {
        "play_pause": lambda controls: controls.play_pause(),
        "back": lambda controls: controls.shuttle.back(),
        "stop": lambda controls: controls.stop(),
        "forward": lambda controls: controls.shuttle.forward(),
        "step_back": lambda controls: controls.step(-1),
        "step_forward": lambda controls: controls.step(1),
        "second_back": lambda controls: controls.jump(-1),
        "second_forward": lambda controls: controls.jump(1),
        "to_start": lambda controls: controls.transport.show_frame(0),
        "to_end": lambda controls: controls.step(controls.transport.last_frame),
    }
)
# Separated by None; the menu of the picture.
MENU = (
    *("play_pause", "step_back", "step_forward", "to_start", "to_end", None),
    *("mark_in", "mark_out", "clear_marks", None, "loop", "slower", "faster", "mute", None),
    *("zoom", "full_screen", None, "previous_take", "next_take"),
    *("previous_shot", "next_shot", None),
    *("export_frame", "reveal", "open_external"),
)


def make_commands(owner: QWidget) -> dict[str, QAction]:
    """The actions by name, including those for comparing. Their keys work while `owner` or a widget
    in it has the focus, those of some in the whole window."""
    return {name: each.made_for(owner) for name, each in (COMMANDS | COMPARE_COMMANDS).items()}


def run_by_key(commands: Iterable[QAction], event: QKeyEvent) -> bool:
    """Runs the command that has a key which nothing else has used; whether there is one. Escape is
    left alone."""
    pressed = QKeySequence(event.keyCombination().toCombined() & ~_KEYPAD.value)
    found = (each for each in commands if each.isEnabled() and pressed in each.shortcuts())
    command = next(found, None)
    if command is None or event.key() == Qt.Key.Key_Escape:
        return False
    if command.autoRepeat() or not event.isAutoRepeat():
        command.trigger()
    return True


ICON = 20
# A button of the transport.
BUTTON = 32


def viewer_colour(theme: Theme, name: str) -> QColor:
    """A colour of the viewer by the name of its token, the same in both themes."""
    return QColor(BETWEEN_MARKS if name == "part" else str(getattr(theme.viewer, name)))


class CommandButton(QToolButton):
    """A tool button for a command, which gives it its text, its shortcut and its state."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setIconSize(QSize(ICON, ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action.changed.connect(self._show_text)
        self._show_text()

    def _show_text(self) -> None:
        action = self.defaultAction()
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        self.setToolTip(f"{action.text()}  {keys}" if keys else action.text())
        self.setAccessibleName(action.text())


def set_icons(commands: Mapping[str, QAction], names: Mapping[str, str], theme: Theme) -> None:
    """Gives the commands their icons for the viewer; `names` are names of the icon set. Menus have
    the theme's colours and show none."""
    for command, name in names.items():
        commands[command].setIcon(icon(name, viewer_colour(theme, "text"), ICON))
        commands[command].setIconVisibleInMenu(False)


def show_mute(command: QAction, sound: Sound, theme: Theme, *, muted: bool) -> None:
    """Updates icon and text of the command of the sound."""
    silent = muted or not sound.has_device
    set_icons({"mute": command}, {"mute": "mute" if silent else "volume"}, theme)
    translate = QCoreApplication.translate
    text = translate("Player", "Sound on") if muted else translate("Player", "Sound off")
    command.setText(no_device_text(sound) if sound.lost else text)


def show_play(command: QAction, theme: Theme, *, running: bool) -> None:
    """Updates icon and text of the command that plays and pauses."""
    set_icons({"play": command}, {"play": "pause" if running else "play"}, theme)
    translate = QCoreApplication.translate
    command.setText(translate("Player", "Pause") if running else translate("Player", "Play"))


def no_device_text(sound: Sound) -> str:
    """Why nothing can be heard."""
    translate = QCoreApplication.translate
    if sound.lost:
        return translate("Player", "The sound system stopped. Restart Sora Desktop for sound.")
    return translate("Player", "No audio device")
