"""The field for the prompt: plain text only, grows with what is written, and undo works."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_FEWEST_LINES, _MOST_LINES = 5, 14
# Frame, padding of the style sheet and the document's own margin, above and below.
_ROUND = 24


class PromptEdit(QPlainTextEdit):
    """Plain text only. The keys that generate are a command of the window, not the field's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("promptEdit")
        self.setAccessibleName(self.tr("Prompt"))
        self.setPlaceholderText(
            self.tr(
                "A paper boat drifts down a rainy street at dusk, neon in the puddles, "
                "slow dolly shot, soft piano"
            )
        )
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """What is written."""
        return self.toPlainText()

    def replace_text(self, text: str) -> None:
        """Puts another text in place of this one; undo brings the old one back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Only what has a text; files and pictures dropped here are not a prompt."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes the plain text, whatever else the clipboard holds; a zero byte ends no text."""
        if self.canInsertFromMimeData(source):
            self.insertPlainText(source.text().replace("\0", ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        """As high as the text, between five lines and fourteen."""
        lines = min(max(self._lines(), _FEWEST_LINES), _MOST_LINES)
        # A line is drawn in whole pixels, rounded up.
        line = ceil(QFontMetricsF(self.font()).lineSpacing())
        return QSize(super().sizeHint().width(), lines * line + _ROUND)

    def minimumSizeHint(self) -> QSize:
        """Never lower than its text asks for; the column scrolls instead."""
        return QSize(0, self.sizeHint().height())

    def _lines(self) -> int:
        """How many lines are drawn; QPlainTextEdit's document counts its height in lines."""
        return round(self.document().size().height())

    def _grow(self) -> None:
        """Asks the layout for the height; setting it here would break the lines while they are
        being broken."""
        self.updateGeometry()
