"""Input fields: some ignore the wheel, because scrolling a page must change no value; some show
below themselves what is wrong with their entry."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from sora_desktop.core.money import Money
from sora_desktop.ui.theme.theme import S1, Theme, restyle
from sora_desktop.ui.widgets.labels import text_label

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
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setRange(1, most)
        self.setPrefix(_TIMES)
        self.setProperty("stepper", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        letters = QFontMetrics(theme.font())
        self.setFixedWidth(max(_COUNT_WIDTH, _STEPS + letters.horizontalAdvance(f"{_TIMES}00")))


class NoWheelComboBox(QComboBox):
    """A combo box that the wheel does not change; its open list still scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CheckedField(QWidget):
    """A text field that shows below itself what is wrong with its entry, from when the person
    leaves the field until the entry is right."""

    changed = Signal()

    def __init__(
        self, name: str, accessible: str, check: Check, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(accessible)
        self.setAccessibleName(accessible)
        self.setFocusProxy(self.edit)
        self._check = check
        self._flaw = text_label("", tone="danger", size="small")
        self._flaw.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S1)
        column.addWidget(self.edit)
        column.addWidget(self._flaw)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self.validate)

    @property
    def text(self) -> str:
        """The entry without white space around it."""
        return self.edit.text().strip()

    @property
    def complaint(self) -> str:
        """The error that is shown; empty when there is none."""
        return self._flaw.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)
        self.complain("")

    def validate(self) -> bool:
        """Checks the entry and shows what is wrong; True when nothing is."""
        self.complain(self._check(self.text))
        return not self.complaint

    def complain(self, flaw: str) -> None:
        """Shows an error, also one that the check of the field does not know."""
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
