"""What stands in the place of the takes when there are none to show: why, and the way out."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sora_desktop.ui.icons import pixmap
from sora_desktop.ui.theme import S1, S3, S6, Theme


class Why(Enum):
    """Why there is nothing to see."""

    NEW = "film"
    FILTERED = "search"
    BIN = "trash"


class EmptyTakes(QWidget):
    """Says why there is nothing; `reset_wanted` asks for every take again."""

    reset_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._why = Why.NEW
        self._picture, self._headline, self._body = QLabel(), QLabel(), QLabel()
        self.reset = QPushButton()
        self.reset.setObjectName("showAllTakes")
        self.reset.clicked.connect(self.reset_wanted)
        self._lay_out()
        self.explain(Why.NEW)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S6)
        column.setSpacing(S1)
        column.addStretch(2)
        for label in (self._picture, self._headline, self._body):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._picture)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self._headline.setProperty("strong", True)
        self._body.setProperty("tone", "muted")
        column.addSpacing(S3)
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def explain(self, why: Why) -> None:
        """Nothing was found, the bin is empty, or there is no take yet."""
        self._why = why
        headline, body, reset = {
            Why.FILTERED: (
                self.tr("Nothing found"),
                self.tr("No take fits this search and these filters."),
                self.tr("Clear search and filters"),
            ),
            Why.BIN: (
                self.tr("The bin is empty"),
                self.tr("Takes that you move to the bin wait here until it is emptied."),
                self.tr("Back to the takes"),
            ),
            Why.NEW: (
                self.tr("No takes yet"),
                self.tr("Write a prompt and press Generate. Every take is kept here."),
                "",
            ),
        }[why]
        self._headline.setText(headline)
        self._body.setText(body)
        self.reset.setText(reset)
        self.reset.setAccessibleName(reset)
        self.reset.setVisible(bool(reset))
        self.repaint_icon()

    def repaint_icon(self) -> None:
        """Draws the picture in the colours in force."""
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(pixmap(self._why.value, self._theme.tokens.faint, 32, ratio))
