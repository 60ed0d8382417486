"""Input fields: some ignore the wheel, because scrolling a page must change no value; some show
what is wrong with their entry below it; segmented buttons offer a few choices side by side as one
tab stop, each a radio button to a screen reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from sora_desktop.core.money import Money
from sora_desktop.ui.theme.theme import S1, S2, Theme, restyle
from sora_desktop.ui.widgets.layouts import hbox, props, text_label, vbox

# Gives the text for what is wrong with an entry; empty when it is fine.
Check = Callable[[str], str]

_MONEY_WIDTH = 120
_COUNT_WIDTH, _STEPS = 88, 64
_TIMES = "\u00d7"
_AMOUNT = re.compile(r"\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,6})(?:[.,](\d{1,4}))?\s*\$?")


class NoWheelSpinBox(QSpinBox):
    """A number field that the wheel does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CountStepper(NoWheelSpinBox):
    """How many takes, from one to `most`: "x2" between a minus and a plus."""

    def __init__(self, theme: Theme, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        props(self, accessibleName=name, toolTip=name)
        self.setRange(1, most)
        self.setPrefix(_TIMES)
        self.setProperty("stepper", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        letters = QFontMetrics(theme.font())
        self.setFixedWidth(max(_COUNT_WIDTH, _STEPS + letters.horizontalAdvance(f"{_TIMES}00")))

    def stepBy(self, steps: int) -> None:
        """Qt marks the number, as for typing another: after a press of the mouse nobody types."""
        super().stepBy(steps)
        if QGuiApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            self.lineEdit().deselect()


class NoWheelComboBox(QComboBox):
    """A combo box that the wheel does not change; its open list still scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CheckedField(QWidget):
    """A text field that shows what is wrong with its entry below it, from when the person leaves
    the field until the entry is right."""

    changed = Signal()

    def __init__(
        self, name: str, accessible: str, check: Check, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = props(QLineEdit(), objectName=name, accessibleName=accessible)
        self.setAccessibleName(accessible)
        self.setFocusProxy(self.edit)
        self._check = check
        self._flaw = text_label("", tone="danger", size="small")
        self._flaw.hide()
        vbox(self.edit, self._flaw, parent=self, margins=0, spacing=S1)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self.validate)

    @property
    def text(self) -> str:
        """The entry without surrounding white space."""
        return self.edit.text().strip()

    @property
    def complaint(self) -> str:
        """The current error; empty when there is none."""
        return self._flaw.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)
        self.complain("")

    def validate(self) -> bool:
        """Checks the entry and shows what is wrong; True when nothing is."""
        self.complain(self._check(self.text))
        return not self.complaint

    def complain(self, flaw: str) -> None:
        """Shows an error, also one from outside the field's own check."""
        self._flaw.setText(flaw)
        self._flaw.setVisible(bool(flaw))
        self.edit.setAccessibleDescription(flaw)
        restyle(self.edit, invalid=bool(flaw))

    def _typed(self) -> None:
        if self.complaint and not self._check(self.text):
            self.complain("")
        self.changed.emit()


class MoneyField(CheckedField):
    """An amount in dollars; empty stands for none."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(name, accessible, self._wrong, parent)
        self.edit.setMaximumWidth(_MONEY_WIDTH)
        self.edit.setPlaceholderText(self.tr("Off"))

    @property
    def amount(self) -> Money | None:
        """The amount; None when the field is empty. ValueError when it is no amount."""
        return money_of(self.text)

    def set_amount(self, amount: Money | None) -> None:
        self.set_text("" if amount is None else str(amount))

    def _wrong(self, text: str) -> str:
        try:
            amount = money_of(text)
        except ValueError:
            return self.tr("Enter an amount such as 20 or 7.50, or leave it empty.")
        if amount is not None and amount.units <= 0:
            return self.tr("Enter an amount above $0, or leave it empty.")
        return ""


def money_of(text: str) -> Money | None:
    """The amount that a person wrote: ``20``, ``$7.50``, ``7,50``, ``1,000``; None for nothing.

    A comma before exactly three digits groups thousands, as in the way that we write amounts; any
    other comma is a decimal one. ValueError when it is no amount.
    """
    if not text.strip():
        return None
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"not an amount: {text!r}")
    whole, parts = found.group(1).replace(",", ""), found.group(2)
    return Money.from_dollars(f"{whole}.{parts or '0'}")


# The side of the square into which a ratio's shape is drawn.
_SHAPE = 18
_HEIGHT, _TALL = 28, 52
_INSET = 2
_THUMB_RADIUS = 6.0


class SegmentChoice(NamedTuple):
    """One choice. `name` is what a screen reader says; `ratio` is width over height of the shape
    that is drawn above the label, None for no shape."""

    value: str
    label: str
    name: str = ""
    ratio: float | None = None


class Segment(QRadioButton):
    """One of the buttons; draws itself, and otherwise is a radio button."""

    def __init__(self, theme: Theme, choice: SegmentChoice, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self._theme = theme
        self.setText(choice.label.replace("&", "&&"))
        props(self, accessibleName=choice.name or choice.label, toolTip=choice.name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Wide enough for the chosen, bolder label."""
        width = QFontMetrics(self._font(bold=True)).horizontalAdvance(self.choice.label)
        return QSize(width + 2 * S2, _HEIGHT if self.choice.ratio is None else _TALL)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the label."""
        return self.sizeHint() - QSize(2 * S1, 0)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole segment can be pressed, not only the radio button's indicator."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the thumb of the chosen segment, the focus ring and the label."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        ink = self._ink()
        label = self.rect()
        if self.choice.ratio is not None:
            self._draw_shape(painter, ink)
            label = QRect(0, _TALL - 23, self.width(), 19)
        painter.setFont(self._font(bold=self.isChecked()))
        painter.setPen(ink)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self.choice.label)

    def _font(self, *, bold: bool) -> QFont:
        return self._theme.font("small" if self.choice.ratio is not None else "body", bold=bold)

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return self._theme.colour("faint")
        strong = self.isChecked() or self.underMouse()
        return self._theme.colour("text" if strong else "muted")

    def _draw_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            tokens = self._theme.tokens
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.thumb))
            painter.drawRoundedRect(box, _THUMB_RADIUS, _THUMB_RADIUS)
        if self.hasFocus() and self.property("ring"):
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                box.adjusted(0.5, 0.5, -0.5, -0.5), _THUMB_RADIUS, _THUMB_RADIUS
            )

    def _draw_shape(self, painter: QPainter, ink: QColor) -> None:
        ratio = self.choice.ratio or 1.0
        width, height = (_SHAPE, _SHAPE / ratio) if ratio >= 1 else (_SHAPE * ratio, _SHAPE)
        # On whole pixels, so that the outline stays one crisp line.
        width, height = max(round(width), 5), max(round(height), 5)
        left, top = (self.width() - width) // 2, 7 + (_SHAPE - height) // 2
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(self._theme.colour("accent") if self._lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left, top, width, height), 2, 2)

    @property
    def _lit(self) -> bool:
        return self.isChecked() and self.isEnabled()


class SegmentedPicker(QWidget):
    """A row of segments. `chosen` is emitted when a person chooses, not when it is set."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._setting = False
        # Not the click: a screen reader toggles a button without one.
        self._group.buttonToggled.connect(self._toggled)
        self._row = hbox(parent=self, margins=(_INSET, _INSET, _INSET, _INSET), spacing=_INSET)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The buttons, from left to right."""
        return tuple(b for b in self._group.buttons() if isinstance(b, Segment))

    @property
    def values(self) -> tuple[str, ...]:
        """The values, from left to right."""
        return tuple(segment.choice.value for segment in self.segments)

    @property
    def comfortable_width(self) -> int:
        """Wide enough for every label, the segments as wide as the widest of them."""
        widest = max((segment.sizeHint().width() for segment in self.segments), default=0)
        return len(self.segments) * (widest + _INSET) + _INSET

    def set_choices(self, choices: Sequence[SegmentChoice], value: str | None) -> None:
        """Sets other choices with one of them chosen; unchanged ones keep their buttons and the
        focus."""
        if [segment.choice for segment in self.segments] != list(choices):
            for segment in self.segments:
                self._group.removeButton(segment)
                self._row.removeWidget(segment)
                # Hidden first: a button that is not in the layout yet would appear as a window.
                segment.hide()
                segment.setParent(None)
                segment.deleteLater()
            for choice in choices:
                self._add(choice)
        self.set_value(value)

    def value(self) -> str | None:
        """The chosen value; None before the first choice."""
        checked = self._group.checkedButton()
        return checked.choice.value if isinstance(checked, Segment) else None

    def set_value(self, value: str | None) -> None:
        """Chooses without a signal: None chooses none, and a value that is not among the choices
        changes nothing."""
        self._setting = True
        checked = self._group.checkedButton()
        if value is None and checked is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)
        for segment in self.segments:
            if segment.choice.value == value:
                segment.setChecked(True)
        self._setting = False
        self._one_tab_stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.setBrush(self._theme.colour("track"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _THUMB_RADIUS + _INSET, _THUMB_RADIUS + _INSET)

    def _one_tab_stop(self) -> None:
        """Tab goes to the chosen segment. Qt does that only once one of them has the focus."""
        nothing = self._group.checkedButton() is None
        for segment in self.segments:
            stop = nothing or segment.isChecked()
            policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)

    def _add(self, choice: SegmentChoice) -> None:
        segment = Segment(self._theme, choice, self)
        self._group.addButton(segment)
        self._row.addWidget(segment)

    def _toggled(self, button: QAbstractButton, checked: bool) -> None:
        if checked and not self._setting and isinstance(button, Segment):
            self._one_tab_stop()
            self.chosen.emit(button.choice.value)
