"""Asks for another prompt of queued takes. It sends nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.layouts import text_label

_SIZE = (520, 320)
# The note below the field always has this many lines, so that nothing moves.
_LINES = 2


class EditQueuedDialog(QDialog):
    """`edited` carries the prompt at each change, to be answered with `judge`. `save_wanted`
    carries the one to save: the receiver accepts the dialog, or says with `refuse` why it stays
    open. Open it with open(); it is deleted when it closes."""

    edited = Signal(str)
    save_wanted = Signal(str)

    def __init__(self, prompt: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("editQueuedDialog")
        self.setWindowTitle(self.tr("Edit queued prompt"))
        self.field = QPlainTextEdit(prompt)
        self.field.setAccessibleName(self.tr("Prompt"))
        self.field.setTabChangesFocus(True)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.price, self.status = text_label(""), text_label("", tone="muted")
        self.status.setMinimumHeight(_LINES * self.status.fontMetrics().lineSpacing())
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("kind", "strong")
        self.save_button.setDefault(True)
        self._lay_out()
        self.field.textChanged.connect(lambda: self.edited.emit(self.prompt))
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(self.prompt))
        self.cancel_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.resize(*_SIZE)
        self.field.setFocus()

    @property
    def prompt(self) -> str:
        """What is in the field."""
        return self.field.toPlainText()

    def judge(self, price: str, flaw: str) -> None:
        """Shows what the prompt costs, and why it can't be sent; empty when it can."""
        if self.field.isReadOnly():
            return
        self.price.setText(price)
        hint = self.tr("Saving sends nothing. If its turn comes first, the old prompt is sent.")
        self._show_text(flaw or hint, "danger" if flaw else "muted")
        self.save_button.setEnabled(not flaw)

    def refuse(self, text: str) -> None:
        """Shows why it could not be saved."""
        self._show_text(text, "danger")
        announce(self, text)

    def end(self, text: str) -> None:
        """Shows why nothing can be saved any more. The text can still be copied."""
        self.save_button.setEnabled(False)
        self.field.setReadOnly(True)
        self.refuse(text)

    def _show_text(self, text: str, tone: str) -> None:
        self.status.setText(text)
        restyle(self.status, tone=tone)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(S2)
        line.addStretch(1)
        line.addWidget(self.cancel_button)
        line.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S2)
        column.addWidget(text_label(self.tr("Edit queued prompt"), size="title"))
        column.addWidget(self.field, 1)
        column.addSpacing(S1)
        column.addWidget(self.price)
        column.addWidget(self.status)
        column.addSpacing(S3)
        column.addLayout(line)
