"""A take's note: written in place, kept when the field is left."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from sora_desktop.core.task import LONGEST_NOTE

_MOST_LINES = 5
# Frame and padding of the style sheet, above and below.
_ROUND = 16


class NoteEdit(QPlainTextEdit):
    """As high as its text; `left` tells that the person has gone on, with what is written.

    Ctrl+Z is the field's own undo while it is being written in.
    """

    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteEdit")
        self.setAccessibleName(self.tr("Note on this take"))
        self.setPlaceholderText(self.tr("A note on this take"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)
        self._fit()

    @property
    def note(self) -> str:
        """What is written, as it is kept."""
        return self.toPlainText().strip()[:LONGEST_NOTE]

    def show_note(self, text: str) -> None:
        """Shows another note; what is being written is not taken away."""
        if text != self.note:
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keeps what is written; a menu that pops up is not leaving."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit(self.note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, and Return with Ctrl (Cmd), are done with it."""
        command = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        done = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and command
        if event.key() == Qt.Key.Key_Escape or done:
            self.left.emit(self.note)
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = min(max(1, round(self.document().size().height())), _MOST_LINES)
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        self.setFixedHeight(lines * line + _ROUND)
