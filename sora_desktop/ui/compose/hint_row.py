"""The row below the options: where the takes go, one hint at a time, and the sum; and the one line
that stands for the whole bar while it is collapsed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from sora_desktop.ui.compose.price_line import PriceLine
from sora_desktop.ui.compose.target_picker import TargetPicker
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.theme import S2, Theme, restyle
from sora_desktop.ui.widgets.labels import ElidedLabel, plain_tip

_BEGINNING = 300


class HintLabel(ElidedLabel):
    """What is said below the prompt, in its tone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("textSize", "small")

    def show_text(self, text: str, tone: str = "") -> None:
        super().show_text(text)
        restyle(self, tone=tone)


class HintRow(QWidget):
    """Keeps its height and its places, whatever there is to say."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.target = TargetPicker(theme, self)
        # Shown once there are shots to choose from.
        self.target.hide()
        self.hint = HintLabel(self)
        self.hint.setObjectName("promptHint")
        self.hint.setAccessibleName(self.tr("Hint"))
        self.price = PriceLine(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(S2)
        row.addWidget(self.target)
        row.addWidget(self.hint, 1)
        row.addWidget(self.price)

    def show_text(self, text: str, tone: str = "muted") -> None:
        """Shows one hint; an empty one leaves its place empty."""
        self.hint.show_text(text, tone)
        self.hint.setAccessibleDescription(text)


class CollapsedLine(QPushButton):
    """A press opens the bar again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("promptBeginning")
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self._line = ""
        self.show_text("")

    def show_text(self, prompt: str) -> None:
        """Shows the beginning of the prompt."""
        self._line = " ".join(prompt[:_BEGINNING].split())
        self.setAccessibleName(fill(self.tr("Prompt: {text}"), text=self._line))
        self.setToolTip(plain_tip(self.tr("Show the prompt bar")))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.rect().adjusted(8, 0, -8, 0)
        text = self._line or self.tr("Describe the shot")
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
