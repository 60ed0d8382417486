"""Asking for a person's own link to a picture: the way for plans that can't upload."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sora_desktop.core.inputs import LONGEST_LINK, as_link
from sora_desktop.ui.theme.theme import S2, S3, S4, S6
from sora_desktop.ui.widgets.labels import text_label

_WIDTH = 460


class LinkDialog(QDialog):
    """`linked` carries the link. Open it with open(); it is deleted when it closes. Whether PiAPI
    can fetch the picture is found out afterwards."""

    linked = Signal(str)

    def __init__(self, link: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("linkDialog")
        self.setWindowTitle(self.tr("Link to a picture"))
        self.field = QLineEdit(link)
        self.field.setObjectName("pictureLink")
        self.field.setAccessibleName(self.tr("Link to a picture"))
        self.field.setPlaceholderText("https://")
        self.field.setMaxLength(LONGEST_LINK)
        self.field.selectAll()
        self.use_button = QPushButton(self.tr("Use link"))
        self.use_button.setProperty("kind", "strong")
        self.use_button.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        line = QHBoxLayout()
        line.setSpacing(S2)
        line.addStretch(1)
        line.addWidget(cancel)
        line.addWidget(self.use_button)
        words = self.tr(
            "PiAPI opens the link itself, so it must be public and stay there until the clip is "
            "ready. JPEG, PNG or WebP, up to 10 MB. The picture isn't cropped."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S2)
        column.addWidget(text_label(self.tr("Link to a picture"), size="title"))
        column.addWidget(text_label(words, tone="muted"))
        column.addSpacing(S2)
        column.addWidget(self.field)
        column.addSpacing(S3)
        column.addLayout(line)
        self.setMinimumWidth(_WIDTH)
        self.field.textChanged.connect(self._offer)
        self.use_button.clicked.connect(self._use)
        cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def _offer(self) -> None:
        self.use_button.setEnabled(as_link(self.field.text()) is not None)

    def _use(self) -> None:
        self.accept()
        self.linked.emit(as_link(self.field.text()))
