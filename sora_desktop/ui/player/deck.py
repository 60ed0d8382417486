"""The look of the viewer: neutral and dark in both themes, so that colours can be judged.

Scrubber, transport and what lies over the stage take their colours from here, and none from the
theme in force.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from string import Template

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QToolButton, QWidget

from sora_desktop.resources import resource
from sora_desktop.ui.media.sound import Sound
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import BETWEEN_MARKS, Theme

ICON = 20
# A button of the transport.
BUTTON = 32


def deck_colour(theme: Theme, name: str) -> QColor:
    """A colour of the viewer by the name of its token, the same in both themes."""
    return QColor(BETWEEN_MARKS if name == "part" else str(getattr(theme.deck, name)))


def style_deck(widget: QWidget, theme: Theme) -> None:
    """Gives a widget and everything in it the dark look, and keeps it in step."""
    template = Template(resource("style", "deck.qss").read_text(encoding="utf-8"))

    def dress() -> None:
        sheet = template.substitute(asdict(theme.deck), off=BETWEEN_MARKS)
        if sheet != widget.styleSheet():
            widget.setStyleSheet(sheet)

    theme.changed.connect(dress)
    dress()


class CommandButton(QToolButton):
    """A tool button for a command: its text, its shortcut and whether it is on come from there."""

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
    """Gives the commands their icons for the dark deck; `names` are names of the icon set. Menus
    are in the theme's colours and show none."""
    for command, name in names.items():
        commands[command].setIcon(icon(name, deck_colour(theme, "text"), ICON))
        commands[command].setIconVisibleInMenu(False)


def show_mute(command: QAction, sound: Sound, theme: Theme, *, muted: bool) -> None:
    """Gives the command of the sound the icon and the text for how it is now."""
    silent = muted or not sound.has_device
    set_icons({"mute": command}, {"mute": "mute" if silent else "volume"}, theme)
    translate = QCoreApplication.translate
    text = translate("Player", "Sound on") if muted else translate("Player", "Sound off")
    command.setText(no_device_text(sound) if sound.lost else text)


def show_play(command: QAction, theme: Theme, *, running: bool) -> None:
    """Gives the command that plays and pauses the icon and the text for how it is now."""
    set_icons({"play": command}, {"play": "pause" if running else "play"}, theme)
    translate = QCoreApplication.translate
    command.setText(translate("Player", "Pause") if running else translate("Player", "Play"))


def no_device_text(sound: Sound) -> str:
    """Why nothing can be heard."""
    translate = QCoreApplication.translate
    if sound.lost:
        return translate("Player", "The sound system stopped. Restart Sora Desktop for sound.")
    return translate("Player", "No audio device")
