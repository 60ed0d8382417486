"""The question when the window is closed while takes are in progress."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sora_desktop.store.settings import OnClose
from sora_desktop.ui.text.formats import counted
from sora_desktop.ui.theme.theme import S2, S3, S4, S6
from sora_desktop.ui.widgets.layouts import text_label

_WIDTH = 440


class LeavingDialog(QDialog):
    """`chosen` carries what to do now, and whether to do it without asking from now on. Where the
    system has no `tray`, the choice is to quit or to stay."""

    chosen = Signal(OnClose, bool)

    def __init__(self, under_way: int, *, tray: bool, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("leavingDialog")
        self.setWindowTitle(self.tr("Takes in progress"))
        title = counted(self.tr("%n take(s) in progress", "", under_way), under_way)
        body = (
            self.tr(
                "Keep running in the tray, or quit? If you quit, takes keep rendering at PiAPI "
                "and download next time you open Sora Desktop. Nothing is paid twice."
            )
            if tray
            else self.tr(
                "If you quit, takes keep rendering at PiAPI and download next time you open "
                "Sora Desktop. Nothing is paid twice."
            )
        )
        self.setAccessibleDescription(body)
        self.remember = QCheckBox(self.tr("Always do this (change it in Settings)"))
        self.remember.setChecked(tray)
        self.stay = QPushButton(self.tr("Cancel"), self)
        self.follow = QPushButton(self.tr("Keep in the tray"), self)
        self.leave = QPushButton(self.tr("Quit"), self)
        self.follow.setVisible(tray)
        self.first = self.follow if tray else self.stay
        self._lay_out(title, body)
        self.follow.clicked.connect(lambda: self._choose(OnClose.TRAY))
        self.leave.clicked.connect(lambda: self._choose(OnClose.QUIT))
        self.finished.connect(self.deleteLater)
        self.first.setFocus()

    def _lay_out(self, title: str, body: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S4)
        column.setSpacing(S2)
        column.addWidget(text_label(title, size="title"))
        column.addWidget(text_label(body))
        column.addSpacing(S2)
        column.addWidget(self.remember)
        column.addSpacing(S3)
        self.stay.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(S2)
        line.addWidget(self.stay)
        line.addStretch()
        line.addWidget(self.leave)
        line.addWidget(self.follow)
        column.addLayout(line)
        self.first.setProperty("kind", "strong")
        self.first.setDefault(True)
        self.setMinimumWidth(_WIDTH)

    def _choose(self, choice: OnClose) -> None:
        self.accept()
        self.chosen.emit(choice, self.remember.isChecked())
