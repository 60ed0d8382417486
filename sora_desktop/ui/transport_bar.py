"""The row of buttons under the clip. It knows nothing of clips: it shows and triggers commands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget

from sora_desktop.ui.icons import icon
from sora_desktop.ui.theme import S1, S2, S3, Theme

SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_ICON = 20
_VOLUME_WIDTH = 72
# What gives way first in a narrow window; all of it stays in the menu of the picture.
_LEAST_WIDTHS = {"marks": 760, "files": 640, "volume": 560, "ends": 540, "whole": 420, "loop": 360}


class CommandButton(QToolButton):
    """A tool button for a command: its text, its shortcut and whether it is on come from there."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action.changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        action = self.defaultAction()
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        self.setToolTip(f"{action.text()}  {keys}" if keys else action.text())
        self.setAccessibleName(action.text())


class TransportBar(QWidget):
    """Play, steps, time, loop, sound, speed and what to do with the file.

    ``commands`` are the player's actions by name (see player_commands.py).
    """

    volume_picked = Signal(float)
    speed_picked = Signal(float)

    def __init__(
        self, commands: Mapping[str, QAction], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._commands = commands
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(S2, 0, S2, S2)
        self._row.setSpacing(S1)
        self._ends: list[QWidget] = []
        self._marks: list[QWidget] = []
        self._files: list[QWidget] = []
        self._add_transport()
        self._add_time()
        self._add_sound()
        self._add_speed()
        self._files = [self._add(name) for name in ("export_frame", "reveal", "open_external")]
        self._marks.append(self._add("zoom"))
        self._add("full_screen")
        theme.changed.connect(self.renew_icons)

    def renew_icons(self) -> None:
        """The icons of the speed menu and the buttons in the colours that are in force."""
        self._speed.setFont(self._theme.font("small", bold=True))

    def show_time(self, now: str, whole: str) -> None:
        """The moment that is shown and the length of the clip; both empty for no clip."""
        self._now.setText(now)
        self._whole.setText(f"/ {whole}" if whole else "")

    def show_volume(self, volume: float) -> None:
        """Moves the slider without telling anybody."""
        self._volume.blockSignals(True)
        self._volume.setValue(round(volume * 100))
        self._volume.blockSignals(False)

    def show_speed(self, speed: float) -> None:
        """Says the speed on its button."""
        self._speed.setText(speed_text(speed))
        self._speed.setAccessibleName(self.tr("Speed: %1").replace("%1", speed_text(speed)))
        for action in self._speeds.actions():
            action.setChecked(action.data() == speed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves out what there is no room for."""
        super().resizeEvent(event)
        width = self.width()
        for part in self._ends:
            part.setVisible(width >= _LEAST_WIDTHS["ends"])
        for part in self._marks:
            part.setVisible(width >= _LEAST_WIDTHS["marks"])
        for part in self._files:
            part.setVisible(width >= _LEAST_WIDTHS["files"])
        self._volume.setVisible(width >= _LEAST_WIDTHS["volume"])
        self._whole.setVisible(width >= _LEAST_WIDTHS["whole"])
        self._loop.setVisible(width >= _LEAST_WIDTHS["loop"])

    def minimumSizeHint(self) -> QSize:
        """What is left when everything has given way that can."""
        return QSize(300, super().minimumSizeHint().height())

    def _add(self, command: str, name: str = "") -> CommandButton:
        button = CommandButton(self._commands[command], self)
        button.setObjectName(name)
        self._row.addWidget(button)
        return button

    def _add_transport(self) -> None:
        start = self._add("to_start")
        self._add("step_back")
        self._add("play_pause", "playButton").setIconSize(QSize(_ICON + 4, _ICON + 4))
        self._add("step_forward")
        self._ends = [start, self._add("to_end")]

    def _add_time(self) -> None:
        self._row.addSpacing(S2)
        self._now, self._whole = QLabel(self), QLabel(self)
        self._whole.setProperty("tone", "faint")
        self._now.setAccessibleName(self.tr("Moment that is shown"))
        # Digits of changing width must not push the buttons about.
        self._now.setMinimumWidth(self._now.fontMetrics().horizontalAdvance("0:00.00"))
        self._now.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._now)
        self._row.addWidget(self._whole)
        self._row.addStretch(1)

    def _add_sound(self) -> None:
        self._marks = [self._add("mark_in"), self._add("mark_out")]
        self._loop = self._add("loop", "loopButton")
        self._add("mute", "muteButton")
        self._volume = QSlider(Qt.Orientation.Horizontal, self)
        self._volume.setObjectName("volumeSlider")
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.setRange(0, 100)
        self._volume.setFixedWidth(_VOLUME_WIDTH)
        self._volume.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._volume.valueChanged.connect(lambda value: self.volume_picked.emit(value / 100))
        self._row.addWidget(self._volume)
        self._row.addSpacing(S3)

    def _add_speed(self) -> None:
        self._speed = QToolButton(self)
        self._speed.setObjectName("speedButton")
        self._speed.setToolTip(self.tr("Speed"))
        self._speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._speed.setFont(self._theme.font("small", bold=True))
        self._speed.setMinimumWidth(48)
        self._menu = QMenu(self)
        self._speeds = QActionGroup(self)
        for speed in SPEEDS:
            action = self._speeds.addAction(self._menu.addAction(speed_text(speed)))
            action.setCheckable(True)
            action.setData(speed)
            action.triggered.connect(lambda _on, speed=speed: self.speed_picked.emit(speed))
        self._speed.clicked.connect(self._open_speeds)
        self._row.addWidget(self._speed)

    def _open_speeds(self) -> None:
        above = QPoint(0, -self._menu.sizeHint().height())
        self._menu.popup(self._speed.mapToGlobal(above))


def set_icons(commands: Mapping[str, QAction], names: Mapping[str, str], theme: Theme) -> None:
    """Gives the commands their icons in the theme's colour; `names` are names of the icon set."""
    for command, name in names.items():
        commands[command].setIcon(icon(name, theme.colour("text"), _ICON))


def speed_text(speed: float) -> str:
    """``1x``, ``0.25x``; ``-2x`` backwards."""
    return f"{speed:g}\u00d7".replace("-", "\u2212")
