"""The row above the buttons while two takes are compared: how they lie, and which is heard."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from sora_desktop.ui.theme import S1, S2, S3, Theme
from sora_desktop.ui.transport_bar import CommandButton

_WIPE_WIDTH = 80
_LEAST_WIDTH = 420


class CompareBar(QWidget):
    """It shows and triggers the commands for comparing; the wipe has a slider of its own, so that
    it can be moved without a pointer."""

    wipe_moved = Signal(float)

    def __init__(
        self, commands: Mapping[str, QAction], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(S2, 0, S2, 0)
        row.setSpacing(S1)
        self._add("compare_wipe")
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setObjectName("wipeSlider")
        self._slider.setAccessibleName(self.tr("Place of the wipe"))
        self._slider.setRange(0, 100)
        self._slider.setPageStep(10)
        self._slider.setFixedWidth(_WIPE_WIDTH)
        self._slider.valueChanged.connect(lambda value: self.wipe_moved.emit(value / 100))
        row.addWidget(self._slider)
        self._add("compare_swap")
        row.addStretch(1)
        self._add_sound(theme)
        row.addSpacing(S3)
        self._add("leave_compare")
        self.show_wipe(0.5)
        self.show_wiping(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the heading out where there is no room for it."""
        super().resizeEvent(event)
        self._label.setVisible(self.width() >= _LEAST_WIDTH)

    def minimumSizeHint(self) -> QSize:
        """What is left when the heading has given way."""
        return QSize(300, super().minimumSizeHint().height())

    def show_wipe(self, part: float) -> None:
        """Moves the slider without telling anybody."""
        self._slider.blockSignals(True)
        self._slider.setValue(round(part * 100))
        self._slider.blockSignals(False)

    def show_wiping(self, on: bool) -> None:
        """The slider is there while there is an edge."""
        self._slider.setVisible(on)

    def _add(self, command: str) -> CommandButton:
        button = CommandButton(self._commands[command], self)
        self._row.addWidget(button)
        return button

    def _add_sound(self, theme: Theme) -> None:
        self._label = QLabel(self.tr("Sound"), self)
        self._label.setProperty("tone", "muted")
        self._row.addWidget(self._label)
        group = QActionGroup(self)
        for name, letter in (("hear_first", "A"), ("hear_second", "B"), ("hear_none", "")):
            group.addAction(self._commands[name])
            button = self._add(name)
            if letter:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
                self._commands[name].setIconText(letter)
                button.setFont(theme.font("small", bold=True))
