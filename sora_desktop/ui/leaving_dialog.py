"""The question when the window is closed while takes are under way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sora_desktop.store.settings import OnClose
from sora_desktop.ui.formats import counted
from sora_desktop.ui.settings_form import said
from sora_desktop.ui.theme import S2, S3, S4, S6

_WIDTH = 440


class LeavingDialog(QDialog):
    """`chosen` carries what to do now, and whether to do so from now on without asking."""

    chosen = Signal(OnClose, bool)

    def __init__(self, under_way: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("leavingDialog")
        self.setWindowTitle(self.tr("Takes are under way"))
        title = counted(self.tr("%n take(s) under way", "", under_way), under_way)
        body = self.tr(
            "Keep following in the tray, or quit? If you quit, they go on at PiAPI and are "
            "fetched at the next start. Nothing is paid twice."
        )
        self.setAccessibleDescription(body)
        self.remember = QCheckBox(self.tr("Do this every time (the settings can change it)"))
        self.remember.setChecked(True)
        self.follow = QPushButton(self.tr("Keep in the tray"))
        self.leave = QPushButton(self.tr("Quit"))
        self._lay_out(title, body)
        self.follow.clicked.connect(lambda: self._choose(OnClose.TRAY))
        self.leave.clicked.connect(lambda: self._choose(OnClose.QUIT))
        self.finished.connect(self.deleteLater)
        self.follow.setFocus()

    def _lay_out(self, title: str, body: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S4)
        column.setSpacing(S2)
        column.addWidget(said(title, size="title"))
        column.addWidget(said(body))
        column.addSpacing(S2)
        column.addWidget(self.remember)
        column.addSpacing(S3)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(S2)
        line.addWidget(cancel)
        line.addStretch()
        line.addWidget(self.leave)
        line.addWidget(self.follow)
        column.addLayout(line)
        self.follow.setProperty("kind", "strong")
        self.follow.setDefault(True)
        self.setMinimumWidth(_WIDTH)

    def _choose(self, choice: OnClose) -> None:
        self.accept()
        self.chosen.emit(choice, self.remember.isChecked())
