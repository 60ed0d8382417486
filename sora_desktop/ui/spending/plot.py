"""A drawn chart: places side by side that a click or the arrow keys go to, and a scale of money."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sora_desktop.core.money import UNITS_PER_DOLLAR, Money
from sora_desktop.ui.theme.theme import S1, S2, S4, Theme
from sora_desktop.ui.widgets.accessibility import announce

_LEAST, _USUAL, _SQUARE = 132, 240, 10
_STEPS = (1, 2, 5, 10)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def top_of(most: Money) -> int:
    """The end of the scale in units, a round amount no lower than `most`; a dollar for nothing."""
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
    """`chosen` carries the place that the person went to, `opened` that what is behind it is
    wanted."""

    chosen = Signal(int)
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    # --- what a chart says of itself ------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many places there are."""
        raise NotImplementedError

    def words(self, place: int) -> str:
        """What a place says in full."""
        raise NotImplementedError

    def place_at(self, x: float) -> int:
        """The place that is there, -1 for none."""
        raise NotImplementedError

    @property
    def most(self) -> Money:
        """The largest amount that is drawn."""
        raise NotImplementedError

    # --- going from place to place --------------------------------------------------------------

    @property
    def current(self) -> int:
        """The place that is gone to, -1 for none."""
        return self._current

    def begin(self, name: str, current: int) -> None:
        """Takes that name, and goes to that place without a word."""
        self.setAccessibleName(name)
        self._current = min(current, self.count - 1)
        self._describe()

    def _describe(self) -> None:
        here = self._current
        self.setAccessibleDescription(self.words(here) if here >= 0 else "")
        self.update()

    def go_to(self, place: int) -> None:
        """Goes to a place without a word."""
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
        """The end of the scale in units."""
        return top_of(self.most)

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
        """Lines at nothing, half and the whole, with their amounts on the left."""
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
        """Colors and what they stand for, at the top right."""
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
        """The pen of what is gone to: a ring while the keyboard is here."""
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
        """What the place under the pointer says, as a tool tip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self.words(place) if place >= 0 else "", self)
            return True
        if event.type() is QEvent.Type.DynamicPropertyChange:
            self.update()
        return super().event(event)
