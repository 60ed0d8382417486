"""The four sums at the top of the spending page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from sora_desktop.core.money import NOTHING, Money
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.theme import S1, restyle
from sora_desktop.ui.widgets.labels import ElidedLabel, small_label

_BAR, _WHOLE = 4, 1000


class SumTile(QWidget):
    """A word, its sum and a line about it; below it a bar for a budget, or a link."""

    def __init__(self, name: str, link: str = "") -> None:
        super().__init__()
        self.name, self.line = small_label(name), ElidedLabel()
        self.line.setProperty("textSize", "small")
        self.amount = QLabel()
        self.amount.setTextFormat(Qt.TextFormat.PlainText)
        self.amount.setProperty("textSize", "total")
        self.amount.setAccessibleName(name)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(name)
        self.bar.setRange(0, _WHOLE)
        self.bar.setFixedHeight(_BAR)
        self.link = QPushButton(link)
        self.link.setProperty("kind", "link")
        self.link.setProperty("dense", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S1)
        for part in (self.name, self.amount, self.line, self.bar):
            column.addWidget(part)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.bar.hide()
        self.link.setVisible(bool(link))

    def show_text(self, amount: str, line: str = "", *, tone: str = "muted") -> None:
        """Shows the sum and the line."""
        self.amount.setText(amount)
        self.amount.setAccessibleDescription(f"{amount} {line}".strip())
        self.line.show_text(line)
        restyle(self.line, tone=tone)

    def show_sum(self, spent: Money, budget: Money | None, imported: Money = NOTHING) -> None:
        """Shows what was spent of a budget, what is left of it, and what was `imported` beside
        it."""
        self.bar.setVisible(budget is not None)
        if budget is None:
            self.show_text(str(spent), self._beside(self.tr("No budget"), imported))
            return
        left = max(budget - spent, NOTHING)
        text = fill(self.tr("of {budget}, {left} left"), budget=budget, left=left)
        self.show_text(str(spent), self._beside(text, imported), tone="muted" if left else "warn")
        share = min(spent.units * _WHOLE // budget.units, _WHOLE) if budget else _WHOLE
        self.bar.setValue(share)

    def _beside(self, text: str, imported: Money) -> str:
        if not imported:
            return text
        return fill(self.tr("{text}, imported {amount}"), text=text, amount=imported)
