"""The grid in which settings stand, and fields that say beside themselves what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from sora_desktop.core.money import Money
from sora_desktop.ui.key_words import address_flaw_text
from sora_desktop.ui.style import restyle
from sora_desktop.ui.theme import S1, S2, S3, S4, S6

_LABEL_WIDTH = 132
_MONEY_WIDTH = 120

# What is wrong with a text, in words; empty when it is fine.
Check = Callable[[str], str]


class Form(QWidget):
    """A page: a title, a line on what it is about, and rows of label, field and hint."""

    def __init__(self, title: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S4)
        column.setSpacing(S1)
        column.addWidget(said(title, size="title"))
        if about:
            column.addWidget(said(about, tone="muted"))
        column.addSpacing(S4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(S4)
        self._grid.setVerticalSpacing(S1)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        column.addStretch(1)

    def add_row(self, label: str, field: QWidget, hint: str = "") -> QLabel:
        """Adds a field with its label and a hint below it; gives the label."""
        row = self._grid.rowCount()
        shown = said(label)
        shown.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        top = Qt.AlignmentFlag.AlignTop
        # The text of the label stands on the line of the text in the field.
        shown.setContentsMargins(0, S2 - 1, 0, 0)
        self._grid.addWidget(shown, row, 0, top)
        self._grid.addWidget(field, row, 1)
        if hint:
            field.setAccessibleDescription(hint)
            self._grid.addWidget(said(hint, tone="muted", size="small"), row + 1, 1)
        self._grid.setRowMinimumHeight(self._grid.rowCount(), S3)
        return shown

    def add_wide(self, field: QWidget) -> None:
        """Adds something that needs no label, in the column of the fields."""
        row = self._grid.rowCount()
        self._grid.addWidget(field, row, 1)
        self._grid.setRowMinimumHeight(row + 1, S3)

    def add_broad(self, field: QWidget) -> None:
        """Adds something that takes the width of labels and fields."""
        self._grid.addWidget(field, self._grid.rowCount(), 0, 1, 2)


class CheckedField(QWidget):
    """A text field with what is wrong about it below. It complains once the person has left it,
    and takes a complaint back while they type."""

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
        self._flaw = said("", tone="danger", size="small")
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
        """What is in the field, without white space round it."""
        return self.edit.text().strip()

    @property
    def complaint(self) -> str:
        """What is shown as wrong; empty when nothing is."""
        return self._flaw.text()

    def set_text(self, text: str) -> None:
        """Puts a text into the field."""
        self.edit.setText(text)
        self.complain("")

    def validate(self) -> bool:
        """Checks and says what is wrong; True when nothing is."""
        self.complain(self._check(self.text))
        return not self.complaint

    def complain(self, flaw: str) -> None:
        """Shows what is wrong, also what only somebody else could find out."""
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
        """Shows an amount, or nothing."""
        self.set_text("" if amount is None else str(amount))

    def _wrong(self, text: str) -> str:
        try:
            amount = money_of(text)
        except ValueError:
            return self.tr("Write an amount such as 20 or 7.50, or leave it empty.")
        if amount is not None and amount.units <= 0:
            return self.tr("Write an amount above $0, or leave it empty.")
        return ""


_AMOUNT = re.compile(r"\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,6})(?:[.,](\d{1,4}))?\s*\$?")


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


def flaw_of(check: Callable[[str], object]) -> Check:
    """A check of the store (gives the value, or raises ValueError with a sentence) as a Check."""

    def flaw(text: str) -> str:
        try:
            check(text)
        except ValueError as error:
            return address_flaw_text(error)
        return ""

    return flaw


def said(text: str, *, tone: str = "", size: str = "") -> QLabel:
    """A label of plain text that wraps."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if tone:
        label.setProperty("tone", tone)
    if size:
        label.setProperty("textSize", size)
    return label
