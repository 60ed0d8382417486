"""The page of the settings for how the window behaves: size, motion, closing, notices."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from sora_desktop.store.settings import OnClose, Settings
from sora_desktop.ui.formats import fill
from sora_desktop.ui.quiet_fields import QuietComboBox
from sora_desktop.ui.settings_pages import SettingsPage

SCALES = (75, 100, 125, 150, 175, 200, 250, 300)


class WindowPage(SettingsPage):
    """Size of the contents, less motion, what closing does, and the notice at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, title=self.tr("Window"))
        self.scale = QuietComboBox()
        self.scale.setObjectName("scalePicker")
        for scale in SCALES:
            self.scale.addItem(fill(self.tr("{n} %"), n=scale), scale)
        hint = self.tr("On top of the size that the system gives. Holds from the next start on.")
        self.add_row(self.tr("Size"), self.scale, hint)
        self.on_close = QuietComboBox()
        self.on_close.setObjectName("onClosePicker")
        for choice, name in self._choices().items():
            self.on_close.addItem(name, choice)
        hint = self.tr("Takes go on at PiAPI in any case, and are fetched at the next start.")
        self.add_row(self.tr("On closing"), self.on_close, hint)
        self.notices = QCheckBox(self.tr("Tell me when takes are done"))
        self.notices.setObjectName("noticesToggle")
        hint = self.tr("Once for each press, and only while the window is not in front.")
        self.add_row(self.tr("Notices"), self.notices, hint)
        self.less_motion = QCheckBox(self.tr("Less motion"))
        self.less_motion.setObjectName("lessMotionToggle")
        hint = self.tr("Nothing moves or plays by itself. Without it, your system decides.")
        self.add_row(self.tr("Motion"), self.less_motion, hint)

    def _choices(self) -> dict[OnClose, str]:
        return {
            OnClose.ASK: self.tr("Ask while takes are under way"),
            OnClose.TRAY: self.tr("Follow takes in the tray"),
            OnClose.QUIT: self.tr("Always quit"),
        }

    def show_settings(self, settings: Settings) -> None:
        """Shows what is chosen; a size that is not in the list is the nearest one."""
        nearest = min(SCALES, key=lambda scale: abs(scale - settings.scale))
        self.scale.setCurrentIndex(SCALES.index(nearest))
        self.on_close.setCurrentIndex(list(self._choices()).index(settings.on_close))
        self.notices.setChecked(settings.notices)
        self.less_motion.setChecked(settings.less_motion)

    def taken_over(self, settings: Settings) -> Settings:
        """With what is chosen."""
        return replace(
            settings,
            scale=self.scale.currentData(),
            on_close=list(self._choices())[self.on_close.currentIndex()],
            notices=self.notices.isChecked(),
            less_motion=self.less_motion.isChecked(),
        )
