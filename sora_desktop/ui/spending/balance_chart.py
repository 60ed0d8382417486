"""The balance as a line of steps: the arrow keys go from change to change, and each is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from sora_desktop.core.money import NOTHING, Money
from sora_desktop.ui.spending.plot import Plot
from sora_desktop.ui.theme.theme import S1, Theme

_DOT, _LARGE_DOT, _LINE, _GROUND = 2.5, 4.5, 1.6, 10
_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class BalancePoint:
    """A change of the balance: how many labels it is from the left, what the balance was from then
    on, what is said of it, and the token of its color, empty for none of its own."""

    at: float
    amount: Money
    words: str
    tone: str = ""


class BalanceChart(Plot):
    """A step for each change of the balance."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._points: Sequence[BalancePoint] = ()
        self._labels: Sequence[str] = ()
        self._before: Money | None = None
        self._end = 0.0
        self.setObjectName("balanceChart")

    @property
    def points(self) -> Sequence[BalancePoint]:
        """The changes, from left to right."""
        return self._points

    def show_line(
        self,
        name: str,
        labels: Sequence[str],
        points: Sequence[BalancePoint],
        *,
        before: Money | None,
        end: float,
        current: int,
    ) -> None:
        """Shows the line over these labels; `before` is the balance before the first change, None
        when it is not known. The line goes on to `end`, counted in labels."""
        self._labels, self._points, self._before, self._end = labels, points, before, end
        self.begin(name, current)

    @property
    def count(self) -> int:
        return len(self._points)

    def words(self, place: int) -> str:
        return self._points[place].words

    @property
    def most(self) -> Money:
        return max([point.amount for point in self._points] + [self._before or NOTHING])

    def _x(self, at: float) -> float:
        area = self.area
        return area.left() + area.width() * at / max(len(self._labels), 1)

    def _y(self, amount: Money) -> float:
        area = self.area
        return area.bottom() - area.height() * max(amount.units, 0) / self.top

    def place_at(self, x: float) -> int:
        """The nearest change, -1 where there is none."""
        places = range(len(self._points))
        return min(places, key=lambda place: abs(self._x(self._points[place].at) - x), default=-1)

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_scale(painter)
        wide = self.area.width() / max(len(self._labels), 1)
        for place, text in enumerate(self._labels):
            slot = QRectF(self._x(place), self.area.y(), wide, self.area.height())
            self.paint_label(painter, slot, text, strong=False)
        self._paint_legend(painter)
        if 0 <= self._current < len(self._points):
            self._paint_ground(painter, self._x(self._points[self._current].at))
        if self._points or self._before is not None:
            painter.setPen(QPen(self._theme.colour("muted"), _LINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(self._line())
        for place, point in enumerate(self._points):
            self._paint_point(painter, point, current=place == self._current)

    def _line(self) -> QPolygonF:
        amount, found = self._before, list[QPointF]()
        if amount is not None:
            found.append(QPointF(self._x(0), self._y(amount)))
        for point in self._points:
            x = self._x(point.at)
            if amount is not None:
                found.append(QPointF(x, self._y(amount)))
            amount = point.amount
            found.append(QPointF(x, self._y(amount)))
        if amount is not None:
            last = max([self._end, *(point.at for point in self._points[-1:])])
            found.append(QPointF(self._x(last), self._y(amount)))
        return QPolygonF(found)

    def _paint_point(self, painter: QPainter, point: BalancePoint, *, current: bool) -> None:
        x, y = self._x(point.at), self._y(point.amount)
        size = _LARGE_DOT if current or point.tone else _DOT
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(point.tone or ("text" if current else "muted")))
        painter.drawEllipse(QPointF(x, y), size, size)
        if current:
            self._paint_amount(painter, x, str(point.amount))

    def _paint_legend(self, painter: QPainter) -> None:
        tones = {point.tone for point in self._points}
        names = {"good": self.tr("Topped up"), "warn": self.tr("Not explained")}
        self.paint_legend(
            painter, [(self._theme.colour(tone), names[tone]) for tone in names if tone in tones]
        )

    def _paint_ground(self, painter: QPainter, x: float) -> None:
        """The change that is gone to stands out; with a ring where the keyboard is."""
        self.set_ring(painter)
        painter.setBrush(self._theme.colour("hover"))
        wide = 2 * _GROUND
        box = QRectF(x - _GROUND, self.area.y() - S1, wide, self.area.height() + 2 * S1)
        painter.drawRoundedRect(box, 4, 4)

    def _paint_amount(self, painter: QPainter, x: float, words: str) -> None:
        """Above the chart, where no line is."""
        painter.setFont(self._theme.font("label", bold=True))
        painter.setPen(self._theme.colour("text"))
        wide, line = painter.fontMetrics().horizontalAdvance(words), self.small.height()
        left = min(max(x - wide / 2, 0), self.width() - wide)
        above = QRectF(left, self.area.y() - line - 2 * S1, wide + 1, line)
        painter.drawText(above, _LEFT_MIDDLE, words)
