"""Sums as bars, side by side: a click or the arrow keys go to one, and its sum is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.spending import Sums
from sora_desktop.ui.spending.plot import Plot
from sora_desktop.ui.text.spending_text import bar_words
from sora_desktop.ui.theme.theme import S1, Theme, mixed

_WIDEST_BAR, _SHARE = 30, 0.75
_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar: what stands under it, what it is called in full, and its sums."""

    label: str
    title: str
    sums: Sums


class SpendingChart(Plot):
    """A bar for each place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._bars: Sequence[Bar] = ()
        self.setObjectName("spendingChart")

    @property
    def bars(self) -> Sequence[Bar]:
        """The bars, from left to right."""
        return self._bars

    def show_bars(self, name: str, bars: Sequence[Bar], current: int) -> None:
        """Shows these bars, one of them gone to; `name` is what the chart is called."""
        self._bars = bars
        self.begin(name, current)

    @property
    def count(self) -> int:
        return len(self._bars)

    def words(self, place: int) -> str:
        bar = self._bars[place]
        return bar_words(bar.title, bar.sums)

    @property
    def most(self) -> Money:
        return max((bar.sums.spent for bar in self._bars), default=Money(0))

    def _slot(self, place: int) -> QRectF:
        """The column of a bar, over the whole height of the plot."""
        area = self.area
        wide = area.width() / max(len(self._bars), 1)
        return QRectF(area.x() + place * wide, area.y(), wide, area.height())

    def place_at(self, x: float) -> int:
        """The place of the bar in whose column that is, -1 for none."""
        area = self.area
        if not self._bars or not area.left() <= x < area.right():
            return -1
        return int((x - area.left()) * len(self._bars) / area.width())

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_scale(painter)
        imported = any(bar.sums.imported for bar in self._bars)
        self.paint_legend(painter, self._kinds()[: None if imported else -1])
        for place in range(len(self._bars)):
            self._paint_bar(painter, place)

    def _kinds(self) -> Sequence[tuple[QColor, str]]:
        """The parts of a bar from below: their colors and names."""
        tokens = self._theme.tokens
        return (
            (QColor(tokens.muted), self.tr("Charged")),
            (QColor(mixed(tokens.page, tokens.muted, 0.45)), self.tr("Expected")),
            (QColor(tokens.warn), self.tr("Not confirmed")),
            (QColor(mixed(tokens.page, tokens.accent, 0.6)), self.tr("Imported")),
        )

    def _paint_bar(self, painter: QPainter, place: int) -> None:
        bar, slot, current = self._bars[place], self._slot(place), place == self._current
        line = self.small.height()
        if current:
            self.set_ring(painter)
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(slot.adjusted(1, -line - S1, -1, line + S1), 4, 4)
        wide = min(slot.width() * _SHARE, _WIDEST_BAR)
        bottom, sums = slot.bottom(), bar.sums
        painter.setPen(Qt.PenStyle.NoPen)
        parts = (sums.charged, sums.expected, sums.unsure, sums.imported)
        for (ink, _name), amount in zip(self._kinds(), parts, strict=True):
            # A sum that is there can be seen, however small it is.
            high = max(slot.height() * amount.units / self.top, 2.0) if amount else 0.0
            painter.setBrush(ink)
            painter.drawRect(QRectF(slot.center().x() - wide / 2, bottom - high, wide, high))
            bottom -= high
        self.paint_label(painter, slot, bar.label, strong=current)
        if current and sums.takes:
            words = str(sums.spent)
            wide = painter.fontMetrics().horizontalAdvance(words)
            left = min(max(slot.center().x() - wide / 2, 0), self.width() - wide)
            painter.drawText(QRectF(left, bottom - line - 1, wide + 1, line), _LEFT_MIDDLE, words)
