"""Charts: sums as bars by day or month, and the balance as a step line. A click or the arrow keys
select a place and show its sum."""

from __future__ import annotations

import calendar
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sora_desktop.core.money import NOTHING, UNITS_PER_DOLLAR, Money
from sora_desktop.core.spending import Entry, Sums, by_day, by_month
from sora_desktop.ui.text.spending_text import bar_words, day_title, month_label, month_title
from sora_desktop.ui.theme.theme import S1, S2, S4, Theme, mixed
from sora_desktop.ui.widgets.accessibility import announce

_LEAST, _USUAL, _SQUARE = 132, 240, 10
_STEPS = (1, 2, 5, 10)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def top_of(most: Money) -> int:
    """The top of the scale in units, a round amount no lower than `most`; a dollar for zero."""
    if not most:
        return UNITS_PER_DOLLAR
    # From a cent on: below it the scale would have more digits than anything else on the page.
    power = UNITS_PER_DOLLAR // 100
    while power * 10 < most.units:
        power *= 10
    return next(power * step for step in _STEPS if power * step >= min(most.units, power * 10))


def _scale_text(units: int) -> str:
    """An amount beside the scale: whole dollars without cents."""
    dollars, rest = divmod(units, UNITS_PER_DOLLAR)
    return f"${dollars:,}" if not rest else str(Money(units))


class Plot(QWidget):
    """`chosen` carries the place that the person selected, `opened` asks for what is behind it."""

    chosen = Signal(int)
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current = -1
        self._most = NOTHING
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    # --- what each chart defines ----------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many places there are."""
        raise NotImplementedError

    def words(self, place: int) -> str:
        """The full text of a place."""
        raise NotImplementedError

    def place_at(self, x: float) -> int:
        """The current place, -1 for none."""
        raise NotImplementedError

    # --- going from place to place --------------------------------------------------------------

    @property
    def current(self) -> int:
        """The selected place, -1 for none."""
        return self._current

    def begin(self, name: str, current: int, amounts: Iterable[Money]) -> None:
        """Sets the name and the scale for these amounts, and selects that place without a
        signal."""
        self.setAccessibleName(name)
        self._most = max(amounts, default=NOTHING)
        self._current = min(current, self.count - 1)
        self._describe()

    def _describe(self) -> None:
        here = self._current
        self.setAccessibleDescription(self.words(here) if here >= 0 else "")
        self.update()

    def go_to(self, place: int) -> None:
        """Selects a place without a signal."""
        if 0 <= place < self.count and place != self._current:
            self._current = place
            self._describe()

    def _choose(self, place: int) -> None:
        """The person goes to a place."""
        if 0 <= place < self.count and place != self._current:
            self.go_to(place)
            announce(self, self.accessibleDescription())
            self.chosen.emit(place)

    # --- places on the screen -------------------------------------------------------------------

    @property
    def small(self) -> QFontMetrics:
        """The measures of the labels."""
        return QFontMetrics(self._theme.font("label"))

    @property
    def top(self) -> int:
        """The top of the scale in units."""
        return top_of(self._most)

    @property
    def area(self) -> QRectF:
        """Where the chart is: below the legend, right of the scale, above the labels."""
        line = self.small.height()
        texts = (_scale_text(self.top), _scale_text(self.top // 2))
        left = max(map(self.small.horizontalAdvance, texts)) + S2
        return QRectF(self.rect()).adjusted(left, 2 * line + S2, 0, -line - S2)

    def sizeHint(self) -> QSize:
        return QSize(600, _USUAL)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, _LEAST)

    def paint_scale(self, painter: QPainter) -> None:
        """Lines at zero, half and the whole, with their amounts on the left."""
        area, top, high = self.area, self.top, self.small.height()
        painter.setFont(self._theme.font("label"))
        for share in (0, 1, 2):
            y = round(area.bottom() - area.height() * share / 2)
            painter.setPen(self._theme.colour("edge" if not share else "line"))
            painter.drawLine(QPointF(area.left(), y + 0.5), QPointF(area.right(), y + 0.5))
            painter.setPen(self._theme.colour("muted"))
            box = QRectF(0, y - high / 2, area.left() - S2, high)
            painter.drawText(box, _RIGHT, _scale_text(top * share // 2))

    def paint_legend(self, painter: QPainter, kinds: Sequence[tuple[QColor, str]]) -> None:
        """Colors and their meanings, at the top right."""
        painter.setFont(self._theme.font("small"))
        right, high = self.width(), painter.fontMetrics().height()
        for ink, text in reversed(kinds):
            wide = painter.fontMetrics().horizontalAdvance(text)
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(QRect(right - wide, 0, wide, high), _LEFT, text)
            square = QRectF(right - wide - S2 - _SQUARE, (high - _SQUARE) / 2, _SQUARE, _SQUARE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRoundedRect(square, 2, 2)
            right = int(square.left()) - S4

    def set_ring(self, painter: QPainter) -> None:
        """The pen of the selected place: a ring with keyboard focus."""
        ring = self.hasFocus() and bool(self.property("ring"))
        painter.setPen(QPen(self._theme.colour("accent"), 2) if ring else Qt.PenStyle.NoPen)

    def paint_label(self, painter: QPainter, slot: QRectF, text: str, *, strong: bool) -> None:
        """The label under a part of the chart."""
        painter.setFont(self._theme.font("label", bold=strong))
        painter.setPen(self._theme.colour("text" if strong else "muted"))
        under = QRectF(
            slot.x() - S4, slot.bottom() + S1, slot.width() + 2 * S4, self.small.height()
        )
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, text)

    # --- hands ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self.place_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, here = self.count - 1, self._current
        places = {
            Qt.Key.Key_Left: max(here - 1, 0),
            Qt.Key.Key_Right: min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in places:
            self._choose(places[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The text of the place under the pointer, as a tool tip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self.words(place) if place >= 0 else "", self)
            return True
        if event.type() is QEvent.Type.DynamicPropertyChange:
            self.update()
        return super().event(event)


_WIDEST_BAR, _SHARE = 30, 0.75
_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar: its label, its full name, and its sums."""

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
        """Shows these bars, with one selected; `name` is the name of the chart."""
        self._bars = bars
        self.begin(name, current, (bar.sums.spent for bar in bars))

    @property
    def count(self) -> int:
        return len(self._bars)

    def words(self, place: int) -> str:
        bar = self._bars[place]
        return bar_words(bar.title, bar.sums)

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
            # A sum above zero is visible, however small it is.
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


_DOT, _LARGE_DOT, _LINE, _GROUND = 2.5, 4.5, 1.6, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class BalancePoint:
    """A change of the balance: how many labels it is from the left, the balance from then on, its
    text, and the token of its color, empty for the default."""

    at: float
    amount: Money
    words: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where a change is in the `area` of so many `labels`, whose top is an amount in units."""

    area: QRectF
    labels: int
    top: int

    def x(self, at: float) -> float:
        return self.area.left() + self.area.width() * at / max(self.labels, 1)

    def y(self, amount: Money) -> float:
        return self.area.bottom() - self.area.height() * max(amount.units, 0) / self.top


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
        self.begin(name, current, [*(point.amount for point in points), before or NOTHING])

    @property
    def count(self) -> int:
        return len(self._points)

    def words(self, place: int) -> str:
        return self._points[place].words

    @property
    def _scale(self) -> _Scale:
        """Measured once for all points: there may be ten thousand."""
        return _Scale(self.area, len(self._labels), self.top)

    def place_at(self, x: float) -> int:
        """The nearest change, -1 where there is none."""
        scale, places = self._scale, range(len(self._points))
        return min(places, key=lambda place: abs(scale.x(self._points[place].at) - x), default=-1)

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, scale = QPainter(self), self._scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_scale(painter)
        area, wide = scale.area, scale.x(1) - scale.x(0)
        for place, text in enumerate(self._labels):
            slot = QRectF(scale.x(place), area.y(), wide, area.height())
            self.paint_label(painter, slot, text, strong=False)
        self._paint_legend(painter)
        if 0 <= self._current < len(self._points):
            self._paint_ground(painter, scale, self._points[self._current])
        if self._points or self._before is not None:
            painter.setPen(QPen(self._theme.colour("muted"), _LINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(self._line(scale))
        for place, point in enumerate(self._points):
            self._paint_point(painter, scale, point, current=place == self._current)

    def _line(self, scale: _Scale) -> QPolygonF:
        amount, found = self._before, list[QPointF]()
        if amount is not None:
            found.append(QPointF(scale.x(0), scale.y(amount)))
        for point in self._points:
            x = scale.x(point.at)
            if amount is not None:
                found.append(QPointF(x, scale.y(amount)))
            amount = point.amount
            found.append(QPointF(x, scale.y(amount)))
        if amount is not None:
            last = max([self._end, *(point.at for point in self._points[-1:])])
            found.append(QPointF(scale.x(last), scale.y(amount)))
        return QPolygonF(found)

    def _paint_point(
        self, painter: QPainter, scale: _Scale, point: BalancePoint, *, current: bool
    ) -> None:
        x, y = scale.x(point.at), scale.y(point.amount)
        size = _LARGE_DOT if current or point.tone else _DOT
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(point.tone or ("text" if current else "muted")))
        painter.drawEllipse(QPointF(x, y), size, size)
        if current:
            self._paint_amount(painter, scale, point)

    def _paint_legend(self, painter: QPainter) -> None:
        tones = {point.tone for point in self._points}
        names = {"good": self.tr("Topped up"), "warn": self.tr("Not explained")}
        self.paint_legend(
            painter, [(self._theme.colour(tone), names[tone]) for tone in names if tone in tones]
        )

    def _paint_ground(self, painter: QPainter, scale: _Scale, point: BalancePoint) -> None:
        """The selected change stands out; with a ring with keyboard focus."""
        self.set_ring(painter)
        painter.setBrush(self._theme.colour("hover"))
        area, wide = scale.area, 2 * _GROUND
        box = QRectF(scale.x(point.at) - _GROUND, area.y() - S1, wide, area.height() + 2 * S1)
        painter.drawRoundedRect(box, 4, 4)

    def _paint_amount(self, painter: QPainter, scale: _Scale, point: BalancePoint) -> None:
        """Above the chart, where no line is."""
        words = str(point.amount)
        painter.setFont(self._theme.font("label", bold=True))
        painter.setPen(self._theme.colour("text"))
        wide, line = painter.fontMetrics().horizontalAdvance(words), self.small.height()
        left = min(max(scale.x(point.at) - wide / 2, 0), self.width() - wide)
        above = QRectF(left, scale.area.y() - line - 2 * S1, wide + 1, line)
        painter.drawText(above, _LEFT_MIDDLE, words)


translate = QCoreApplication.translate


class Unit(Enum):
    """What one bar of the chart is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days from `first` to `last`, both included, in bars of a unit."""

    first: date
    last: date
    unit: Unit

    @property
    def title(self) -> str:
        """Its title: ``November 2026``, ``2026``, ``All time``."""
        if self.unit is Unit.DAY:
            return month_title(self.first)
        return (
            str(self.first.year) if self.unit is Unit.MONTH else translate("Spending", "All time")
        )

    @property
    def name(self) -> str:
        """A short one for files: ``2026-11``, ``2026``, ``all``."""
        if self.unit is Unit.DAY:
            return self.first.isoformat()[:7]
        return str(self.first.year) if self.unit is Unit.MONTH else "all"

    @property
    def key(self) -> Callable[[Entry], date]:
        """The first day of the bar to which a take belongs."""
        return {Unit.DAY: by_day, Unit.MONTH: by_month, Unit.YEAR: _by_year}[self.unit]

    @property
    def days(self) -> Sequence[date]:
        """The first day of every bar."""
        if self.unit is Unit.DAY:
            return [self.first.replace(day=n) for n in range(1, self.last.day + 1)]
        if self.unit is Unit.MONTH:
            return [self.first.replace(month=n) for n in range(1, 13)]
        return [date(year, 1, 1) for year in range(self.first.year, self.last.year + 1)]

    def place(self, moment: datetime) -> float:
        """Where a moment of the person's zone is in the chart, in bars from the left."""
        day, days = moment.date(), self.days
        at = max(bisect_right(days, day) - 1, 0)
        ends = [*days[1:], self.last + timedelta(days=1)]
        length = (ends[at] - days[at]).days
        hours = moment.hour + moment.minute / 60
        return at + ((day - days[at]).days + hours / 24) / length

    def bars(self, sums: Mapping[date, Sums]) -> Sequence[Bar]:
        """A bar for each day, month or year, including those without spending."""
        return [self._bar(day, sums.get(day, Sums())) for day in self.days]

    def _bar(self, day: date, sums: Sums) -> Bar:
        return {
            Unit.DAY: lambda: Bar(label=str(day.day), title=day_title(day), sums=sums),
            Unit.MONTH: lambda: Bar(label=month_label(day), title=month_title(day), sums=sums),
            Unit.YEAR: lambda: Bar(label=str(day.year), title=str(day.year), sums=sums),
        }[self.unit]()


def _by_year(entry: Entry) -> date:
    return date(entry.day.year, 1, 1)


def month_of(day: date) -> Period:
    """The month of a day."""
    last = calendar.monthrange(day.year, day.month)[1]
    return Period(first=day.replace(day=1), last=day.replace(day=last), unit=Unit.DAY)


def periods(months: Sequence[date], today: date) -> Sequence[Period]:
    """The months with takes and the current one, then their years, then all time; the newest
    first."""
    found = sorted({*months, today.replace(day=1)}, reverse=True)
    years = sorted({month.year for month in found}, reverse=True)
    return [
        *map(month_of, found),
        *(Period(first=date(y, 1, 1), last=date(y, 12, 31), unit=Unit.MONTH) for y in years),
        Period(first=date(years[-1], 1, 1), last=date(years[0], 12, 31), unit=Unit.YEAR),
    ]
