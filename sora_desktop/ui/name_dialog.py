"""Asks for one name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sora_desktop.ui.settings_form import said
from sora_desktop.ui.theme import S2, S3, S4, S6

_WIDTH = 380
_LONGEST = 80


class NameDialog(QDialog):
    """`named` carries what was written, without white space round it; never an empty text. To be
    opened with open(); it goes when it is closed."""

    named = Signal(str)

    def __init__(self, title: str, label: str, proposed: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = QLineEdit(proposed[:_LONGEST])
        self.field.setObjectName("nameEdit")
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(label)
        self.field.selectAll()
        self.keep = QPushButton(self.tr("Save"))
        self.keep.setProperty("kind", "strong")
        self.keep.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S2)
        column.addWidget(said(label))
        column.addWidget(self.field)
        column.addSpacing(S3)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(cancel)
        line.addWidget(self.keep)
        column.addLayout(line)
        self.setMinimumWidth(_WIDTH)
        self.field.textChanged.connect(self._offer)
        self.keep.clicked.connect(self._keep)
        cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def _offer(self) -> None:
        self.keep.setEnabled(bool(self.field.text().strip()))

    def _keep(self) -> None:
        self.accept()
        self.named.emit(self.field.text().strip())
