"""Small labels: titles of fields, and notes of one line with an icon."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sora_desktop.ui.icons import pixmap
from sora_desktop.ui.theme import S1, Theme

_MARK = 14


class Note(QWidget):
    """An icon and a small wrapped line; hidden while there is nothing to say."""

    def __init__(self, theme: Theme, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._tone = theme, icon, tone
        self._mark = QLabel(self)
        self.label = small_label("", tone)
        self.label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S1 + 2)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        theme.changed.connect(self._paint)
        self._paint()
        self.say("")

    def say(self, text: str) -> None:
        """Shows the text; an empty one hides the line."""
        self.label.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What is shown."""
        return self.label.text()

    def _paint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(pixmap(self._icon, self._theme.colour(self._tone), _MARK, ratio))


def plain_tip(text: str) -> str:
    """The text for a tool tip that is never read as markup. A tip has no text format: Qt guesses,
    and of a prompt with a tag in it would load what the tag names."""
    return f"<p>{html.escape(text)}</p>".replace("\n", "<br>") if "<" in text else text


def small_label(text: str, tone: str = "muted") -> QLabel:
    """A label in the small size; its text is never read as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("textSize", "small")
    label.setProperty("tone", tone)
    return label


def field(title: str, control: QWidget) -> QWidget:
    """A control under its title."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S1)
    label = small_label(title)
    # What a screen reader says before a choice, whose name is what is chosen.
    label.setBuddy(control)
    column.addWidget(label)
    column.addWidget(control)
    return made
