"""What can be done with a clip, as actions: for the buttons, the menu, the keys and the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.ui.actions.action import Action, Scope
from sora_desktop.ui.media.transport import TransportControls

_action = partial(Action, context="Player", scope=Scope.PLAYER, repeats=True)
_compare = partial(Action, context="Player", scope=Scope.COMPARE, repeats=True)
# Letters that no button takes work in the whole window; a text field still gets them.
_wide = partial(_action, wide=True)


_CLIP = (
    _action(
        id="player.play_pause",
        text=QT_TRANSLATE_NOOP("Player", "Play"),
        full_text=QT_TRANSLATE_NOOP("Player", "Play or pause"),
        keys="Space",
        icon="play",
    ),
    _wide(
        id="player.back",
        text=QT_TRANSLATE_NOOP("Player", "Play backward, again for faster"),
        keys="J",
    ),
    _wide(
        id="player.stop",
        text=QT_TRANSLATE_NOOP("Player", "Pause"),
        keys="K",
    ),
    _wide(
        id="player.forward",
        text=QT_TRANSLATE_NOOP("Player", "Play forward, again for faster"),
        keys="L",
    ),
    _action(
        id="player.step_back",
        text=QT_TRANSLATE_NOOP("Player", "Previous frame"),
        keys="Left",
        icon="step-back",
    ),
    _action(
        id="player.step_forward",
        text=QT_TRANSLATE_NOOP("Player", "Next frame"),
        keys="Right",
        icon="step-forward",
    ),
    _action(
        id="player.second_back",
        text=QT_TRANSLATE_NOOP("Player", "Back 1 s"),
        keys="Shift+Left",
    ),
    _action(
        id="player.second_forward",
        text=QT_TRANSLATE_NOOP("Player", "Forward 1 s"),
        keys="Shift+Right",
    ),
    _action(
        id="player.to_start",
        text=QT_TRANSLATE_NOOP("Player", "First frame"),
        keys="Home",
        icon="skip-start",
    ),
    _action(
        id="player.to_end",
        text=QT_TRANSLATE_NOOP("Player", "Last frame"),
        keys="End",
        icon="skip-end",
    ),
    _action(
        id="player.loop",
        text=QT_TRANSLATE_NOOP("Player", "Loop"),
        keys="R",
        icon="loop",
        checkable=True,
    ),
    _action(
        id="player.slower",
        text=QT_TRANSLATE_NOOP("Player", "Slower"),
        keys="[",
    ),
    _action(
        id="player.faster",
        text=QT_TRANSLATE_NOOP("Player", "Faster"),
        keys="]",
    ),
    _action(
        id="player.mute",
        text=QT_TRANSLATE_NOOP("Player", "Mute"),
        full_text=QT_TRANSLATE_NOOP("Player", "Sound on or off"),
        keys="M",
        icon="volume",
    ),
    _action(
        id="player.full_screen",
        text=QT_TRANSLATE_NOOP("Player", "Full screen"),
        keys="F",
        icon="fullscreen",
        checkable=True,
    ),
    _action(
        id="player.leave_full_screen",
        text=QT_TRANSLATE_NOOP("Player", "Exit full screen / compare"),
        keys="Esc",
    ),
    _wide(
        id="player.zoom",
        text=QT_TRANSLATE_NOOP("Player", "Show at 100 %"),
        keys="Z",
        checkable=True,
    ),
    _wide(
        id="player.mark_in",
        text=QT_TRANSLATE_NOOP("Player", "Mark in"),
        keys="I",
        icon="mark-in",
    ),
    _wide(
        id="player.mark_out",
        text=QT_TRANSLATE_NOOP("Player", "Mark out"),
        keys="O",
        icon="mark-out",
    ),
    _wide(
        id="player.clear_marks",
        text=QT_TRANSLATE_NOOP("Player", "Clear marks"),
        keys="X",
    ),
    _action(
        id="player.previous_take",
        text=QT_TRANSLATE_NOOP("Player", "Previous take"),
        keys="Up",
    ),
    _action(
        id="player.next_take",
        text=QT_TRANSLATE_NOOP("Player", "Next take"),
        keys="Down",
    ),
    _action(
        id="player.previous_shot",
        text=QT_TRANSLATE_NOOP("Player", "Previous shot"),
        keys="Ctrl+Up",
    ),
    _action(
        id="player.next_shot",
        text=QT_TRANSLATE_NOOP("Player", "Next shot"),
        keys="Ctrl+Down",
    ),
    _action(
        id="player.export_frame",
        text=QT_TRANSLATE_NOOP("Player", "Save frame as picture"),
        keys="G",
        icon="camera",
    ),
    _action(
        id="player.star",
        text=QT_TRANSLATE_NOOP("Player", "Star / unstar"),
        keys="S",
    ),
    _action(
        id="player.compare",
        text=QT_TRANSLATE_NOOP("Player", "Compare with another take"),
        keys="C",
    ),
    _wide(
        id="player.export",
        text=QT_TRANSLATE_NOOP("Player", "Export\u2026"),
        keys="Ctrl+Shift+E",
        repeats=False,
    ),
    _action(
        id="player.reveal",
        text=QT_TRANSLATE_NOOP("Player", "Show in folder"),
    ),
    _action(
        id="player.open_external",
        text=QT_TRANSLATE_NOOP("Player", "Open in another app"),
    ),
)
# Only while two takes are compared.
_COMPARED = (
    _compare(
        id="player.compare_wipe",
        text=QT_TRANSLATE_NOOP("Player", "Wipe / side by side"),
        keys="W",
        checkable=True,
    ),
    _compare(
        id="player.wipe_left",
        text=QT_TRANSLATE_NOOP("Player", "Move wipe left"),
        keys="Alt+Left",
    ),
    _compare(
        id="player.wipe_right",
        text=QT_TRANSLATE_NOOP("Player", "Move wipe right"),
        keys="Alt+Right",
    ),
    _compare(
        id="player.hear_first",
        text=QT_TRANSLATE_NOOP("Player", "Sound from A"),
        keys="1",
        checkable=True,
    ),
    _compare(
        id="player.hear_second",
        text=QT_TRANSLATE_NOOP("Player", "Sound from B"),
        keys="2",
        checkable=True,
    ),
    _compare(
        id="player.hear_none",
        text=QT_TRANSLATE_NOOP("Player", "Mute both"),
        keys="0",
        checkable=True,
    ),
    _compare(
        id="player.compare_swap",
        text=QT_TRANSLATE_NOOP("Player", "Swap A and B"),
        keys="Shift+W",
        icon="swap",
    ),
    _compare(
        id="player.keep_first",
        text=QT_TRANSLATE_NOOP("Player", "Keep A, bin B"),
        keys="A",
    ),
    _compare(
        id="player.keep_second",
        text=QT_TRANSLATE_NOOP("Player", "Keep B, bin A"),
        keys="B",
    ),
    _compare(
        id="player.leave_compare",
        text=QT_TRANSLATE_NOOP("Player", "Leave compare"),
    ),
)
COMMANDS = {action.name: action for action in _CLIP}
COMPARE_COMMANDS = {action.name: action for action in _COMPARED}
# What those do that move the clip, or a cut.
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
# Separated by None; what the menu of the picture offers.
MENU = (
    *("play_pause", "step_back", "step_forward", "to_start", "to_end", None),
    *("mark_in", "mark_out", "clear_marks", None, "loop", "slower", "faster", "mute", None),
    *("zoom", "full_screen", None, "previous_take", "next_take"),
    *("previous_shot", "next_shot", None),
    *("export_frame", "reveal", "open_external"),
)


def make_commands(owner: QWidget) -> dict[str, QAction]:
    """The actions by name, those for comparing among them. Their keys work while `owner` or a
    widget in it has the focus, those of some in the whole window."""
    return {name: each.made_for(owner) for name, each in (COMMANDS | COMPARE_COMMANDS).items()}
