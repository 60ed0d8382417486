"""Labels, notes of one line with an icon, and chips."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S1, Theme

_MARK, _CROSS = 14, 12


def plain_tip(text: str) -> str:
    """The text for a tool tip that is never read as markup. A tip has no text format: Qt guesses,
    and of a prompt with a tag in it would load what the tag names."""
    return f"<p>{html.escape(text)}</p>".replace("\n", "<br>") if "<" in text else text


def text_label(text: str, *, tone: str = "", size: str = "") -> QLabel:
    """A label of plain text that wraps."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if tone:
        label.setProperty("tone", tone)
    if size:
        label.setProperty("textSize", size)
    return label


class ElidedLabel(QLabel):
    """One line, cut where it has no room; the tool tip has the whole of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def show_text(self, text: str) -> None:
        """Shows the text."""
        self.setText(text)
        self.setToolTip(plain_tip(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), int(middle), text)


def small_label(text: str, tone: str = "muted", parent: QWidget | None = None) -> QLabel:
    """A label in the small size; its text is never read as markup."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("textSize", "small")
    label.setProperty("tone", tone)
    return label


def field(title: str, control: QWidget, parent: QWidget) -> QWidget:
    """A control under its title."""
    made = QWidget(parent)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S1)
    label = small_label(title)
    # What a screen reader says before a control without a name of its own.
    label.setBuddy(control)
    column.addWidget(label)
    column.addWidget(control)
    return made


def removable_chip(text: str, words: str, theme: Theme, parent: QWidget) -> QPushButton:
    """A button with a cross that removes something. `words` say what a press does, for the tool tip
    and the screen reader."""
    chip = QPushButton(text.replace("&", "&&"), parent)
    chip.setAccessibleName(words)
    chip.setToolTip(plain_tip(words))
    chip.setProperty("chip", True)
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chip.setIcon(cross(theme))
    chip.setIconSize(QSize(_CROSS, _CROSS))
    return chip


def cross(theme: Theme) -> QIcon:
    """The icon of a removable chip in the colours of the theme."""
    return icon("close", theme.tokens.muted, _CROSS)
