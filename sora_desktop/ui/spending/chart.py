"""Sums as bars, side by side: a click or the arrow keys go to one, and its sum is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sora_desktop.core.money import UNITS_PER_DOLLAR, Money
from sora_desktop.core.spending import Sums
from sora_desktop.ui.text.spending_text import bar_words
from sora_desktop.ui.theme.theme import S1, S2, S4, Theme, mixed
from sora_desktop.ui.widgets.accessibility import announce

_WIDEST_BAR, _SHARE, _SQUARE = 30, 0.75, 10
_LEAST, _USUAL = 132, 240
_STEPS = (1, 2, 5, 10)
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar: what stands under it, what it is called in full, and its sums."""

    label: str
    title: str
    sums: Sums


def top_of(most: Money) -> int:
    """The end of the scale in units, a round amount no lower than `most`."""
    # From a cent on: below it the scale would have more digits than anything else on the page.
    power = UNITS_PER_DOLLAR // 100
    while power * 10 < most.units:
        power *= 10
    return next(power * step for step in _STEPS if power * step >= min(most.units, power * 10))


def _scale_text(units: int) -> str:
    """An amount beside the scale: whole dollars without cents."""
    dollars, rest = divmod(units, UNITS_PER_DOLLAR)
    return f"${dollars:,}" if not rest else str(Money(units))


class SpendingChart(QWidget):
    """`chosen` carries the place of the bar that the person went to, `opened` that what is behind
    it is wanted."""

    chosen = Signal(int)
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: Sequence[Bar] = ()
        self._current = -1
        self.setObjectName("spendingChart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    @property
    def bars(self) -> Sequence[Bar]:
        """The bars, from left to right."""
        return self._bars

    @property
    def current(self) -> int:
        """The place of the bar that is gone to, -1 for none."""
        return self._current

    def show_bars(self, name: str, bars: Sequence[Bar], current: int) -> None:
        """Shows these bars, one of them gone to; `name` is what the chart is called."""
        self.setAccessibleName(name)
        self._bars, self._current = bars, min(current, len(bars) - 1)
        self._describe()

    def _describe(self) -> None:
        if self._current >= 0:
            bar = self._bars[self._current]
            self.setAccessibleDescription(bar_words(bar.title, bar.sums))
        self.update()

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self._bars) and place != self._current:
            self._current = place
            self._describe()
            announce(self, self.accessibleDescription())
            self.chosen.emit(place)

    # --- places ---------------------------------------------------------------------------------

    @property
    def _small(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font("label"))

    @property
    def _top(self) -> int:
        return top_of(max((bar.sums.spent for bar in self._bars), default=Money(0)))

    @property
    def _plot(self) -> QRectF:
        """Where the bars are: below the legend, right of the scale, above the labels."""
        line = self._small.height()
        texts = (_scale_text(self._top), _scale_text(self._top // 2))
        left = max(map(self._small.horizontalAdvance, texts)) + S2
        return QRectF(self.rect()).adjusted(left, 2 * line + S2, 0, -line - S2)

    def _slot(self, place: int) -> QRectF:
        """The column of a bar, over the whole height of the plot."""
        plot = self._plot
        wide = plot.width() / max(len(self._bars), 1)
        return QRectF(plot.x() + place * wide, plot.y(), wide, plot.height())

    def place_at(self, x: float) -> int:
        """The place of the bar in whose column that is, -1 for none."""
        plot = self._plot
        if not self._bars or not plot.left() <= x < plot.right():
            return -1
        return int((x - plot.left()) * len(self._bars) / plot.width())

    # --- painting -------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(600, _USUAL)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, _LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter)
        self._paint_legend(painter)
        for place in range(len(self._bars)):
            self._paint_bar(painter, place)

    def _paint_scale(self, painter: QPainter) -> None:
        plot, top = self._plot, self._top
        painter.setFont(self._theme.font("label"))
        for share in (0, 1, 2):
            y = round(plot.bottom() - plot.height() * share / 2)
            painter.setPen(self._theme.colour("edge" if not share else "line"))
            painter.drawLine(QPointF(plot.left(), y + 0.5), QPointF(plot.right(), y + 0.5))
            painter.setPen(self._theme.colour("muted"))
            high = self._small.height()
            box = QRectF(0, y - high / 2, plot.left() - S2, high)
            painter.drawText(box, _RIGHT | _MIDDLE, _scale_text(top * share // 2))

    def _paint_legend(self, painter: QPainter) -> None:
        """At the top right, read from the right."""
        painter.setFont(self._theme.font("small"))
        right, high = self.width(), painter.fontMetrics().height()
        for ink, text in reversed(self._kinds()):
            wide = painter.fontMetrics().horizontalAdvance(text)
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(QRect(right - wide, 0, wide, high), _LEFT | _MIDDLE, text)
            square = QRectF(right - wide - S2 - _SQUARE, (high - _SQUARE) / 2, _SQUARE, _SQUARE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRoundedRect(square, 2, 2)
            right = int(square.left()) - S4

    def _kinds(self) -> Sequence[tuple[QColor, str]]:
        """The parts of a bar from below: their colors and names."""
        tokens = self._theme.tokens
        return (
            (QColor(tokens.muted), self.tr("Charged")),
            (QColor(mixed(tokens.page, tokens.muted, 0.45)), self.tr("Expected")),
            (QColor(tokens.warn), self.tr("Not confirmed")),
        )

    def _paint_bar(self, painter: QPainter, place: int) -> None:
        bar, slot, current = self._bars[place], self._slot(place), place == self._current
        line = self._small.height()
        if current:
            ring = self.hasFocus() and bool(self.property("ring"))
            painter.setPen(QPen(self._theme.colour("accent"), 2) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(slot.adjusted(1, -line - S1, -1, line + S1), 4, 4)
        wide = min(slot.width() * _SHARE, _WIDEST_BAR)
        bottom = slot.bottom()
        painter.setPen(Qt.PenStyle.NoPen)
        for (ink, _name), amount in zip(
            self._kinds(), (bar.sums.charged, bar.sums.expected, bar.sums.unsure), strict=True
        ):
            # A sum that is there can be seen, however small it is.
            high = max(slot.height() * amount.units / self._top, 2.0) if amount else 0.0
            painter.setBrush(ink)
            painter.drawRect(QRectF(slot.center().x() - wide / 2, bottom - high, wide, high))
            bottom -= high
        self._paint_words(painter, bar, slot, bottom, current=current)

    def _paint_words(
        self, painter: QPainter, bar: Bar, slot: QRectF, top: float, *, current: bool
    ) -> None:
        line = self._small.height()
        painter.setFont(self._theme.font("label", bold=current))
        painter.setPen(self._theme.colour("text" if current else "muted"))
        under = QRectF(slot.x() - S4, slot.bottom() + S1, slot.width() + 2 * S4, line)
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, bar.label)
        if current and bar.sums.takes:
            words = str(bar.sums.spent)
            wide = painter.fontMetrics().horizontalAdvance(words)
            left = min(max(slot.center().x() - wide / 2, 0), self.width() - wide)
            painter.drawText(QRectF(left, top - line - 1, wide + 1, line), _LEFT | _MIDDLE, words)

    # --- mouse and keyboard --------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to(self.place_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, here = len(self._bars) - 1, self._current
        places = {
            Qt.Key.Key_Left: max(here - 1, 0),
            Qt.Key.Key_Right: min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in places:
            self._go_to(places[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The sums of the bar under the pointer, as its tool tip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(event.pos().x())
            bar = self._bars[place] if place >= 0 else None
            text = bar_words(bar.title, bar.sums) if bar is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        if event.type() is QEvent.Type.DynamicPropertyChange:
            self.update()
        return super().event(event)
