"""Every known price, with its date and how sure it is; and the corrections that charges suggest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.fold import fold
from sora_desktop.core.price_list import Correction, PriceRow
from sora_desktop.ui.spending.tables import SpendingTable, TextTable
from sora_desktop.ui.text.formats import counted, long_date
from sora_desktop.ui.text.spending_text import (
    correction_headline,
    correction_line,
    mode_text,
    price_of,
    settings_text,
    sure_text,
)
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import CONTROL, S1, S2, S3, S4, Theme
from sora_desktop.ui.widgets.layouts import screen_of, text_label

_SIZE = (960, 600)
_MARGIN = 16
# The remaining ones are offered once these are made.
_MOST_CORRECTIONS = 3


class PriceColumn(IntEnum):
    """The columns, from left to right."""

    MODEL = 0
    MODE = 1
    SETTINGS = 2
    PRICE = 3
    CHECKED = 4
    SURE = 5


class PricesModel(TextTable):
    """A row for each price."""

    columns = PriceColumn
    figures = frozenset({int(PriceColumn.PRICE)})

    def __init__(self, labels: Mapping[str, str], parent: QObject) -> None:
        """`labels` are the catalogue's names of options that only some models have."""
        super().__init__(parent)
        self._labels = labels
        self._all: Sequence[PriceRow] = ()
        self._words: list[str] = []
        self.rows: Sequence[PriceRow] = ()

    def show_rows(self, rows: Sequence[PriceRow], wanted: str) -> None:
        """Shows those of the rows that have every word of the text."""
        self._all = self.rows = rows
        columns = range(len(PriceColumn))
        self._words = [
            fold(" ".join([*(self.text(n, c) for c in columns), row.model.family]))
            for n, row in enumerate(rows)
        ]
        self.find(wanted)

    def find(self, wanted: str) -> None:
        """Shows only what has every word of the text; all for an empty one."""
        words = fold(wanted).split()
        self.beginResetModel()
        self.rows = [
            row
            for row, text in zip(self._all, self._words, strict=True)
            if all(word in text for word in words)
        ]
        self.endResetModel()

    @property
    def count(self) -> int:
        return len(self.rows)

    def heading(self, column: int) -> str:
        return {
            PriceColumn.MODEL: self.tr("Model"),
            PriceColumn.MODE: self.tr("Made from"),
            PriceColumn.SETTINGS: self.tr("Settings"),
            PriceColumn.PRICE: self.tr("Price"),
            PriceColumn.CHECKED: self.tr("Checked"),
            PriceColumn.SURE: self.tr("How we know"),
        }[PriceColumn(column)]

    def text(self, row: int, column: int) -> str:
        price = self.rows[row]
        return {
            PriceColumn.MODEL: lambda: price.model.name,
            PriceColumn.MODE: lambda: mode_text(price.mode),
            PriceColumn.SETTINGS: lambda: settings_text(price.rate, self._labels),
            PriceColumn.PRICE: lambda: price_of(price.rate),
            PriceColumn.CHECKED: lambda: long_date(price.mode.price_checked),
            PriceColumn.SURE: lambda: sure_text(price),
        }[PriceColumn(column)]()


class CorrectionRow(QFrame):
    """One offered correction. `wanted` asks for it."""

    wanted = Signal()

    def __init__(self, found: Correction, labels: Mapping[str, str]) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        headline = text_label(correction_headline(found))
        headline.setProperty("strong", True)
        line = text_label(correction_line(found, labels), tone="muted", size="small")
        self.button = QPushButton(self.tr("Correct\u2026"))
        self.button.setAccessibleName(f"{self.button.text()} {found.model.name}")
        self.button.setAccessibleDescription(line.text())
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.setSpacing(S1)
        words.addWidget(headline)
        words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(S3, S2, S3, S2)
        row.setSpacing(S3)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


class PricesDialog(QDialog):
    """`correct_wanted` carries a Correction that the person asks for. Open it with open()."""

    correct_wanted = Signal(object)

    def __init__(
        self,
        rows: Sequence[PriceRow],
        found: Sequence[Correction],
        labels: Mapping[str, str],
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._labels = theme, labels
        self.setObjectName("pricesDialog")
        self.setWindowTitle(self.tr("Model prices"))
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search prices"))
        self.search.setPlaceholderText(self.tr("Search prices"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(CONTROL)
        self._glass = QAction(self.tr("Search"), self)
        self._glass.setIcon(icon("search", theme.tokens.muted, 16))
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.prices = PricesModel(labels, self)
        self.prices.show_rows(rows, "")
        self.table = SpendingTable(
            self.prices,
            PriceColumn.SETTINGS,
            theme,
            self,
            (PriceColumn.CHECKED,),
        )
        self.table.setAccessibleName(self.tr("Model prices"))
        self.count = QLabel()
        self.count.setProperty("tone", "muted")
        self.count.setProperty("textSize", "small")
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setDefault(True)
        some = found[:_MOST_CORRECTIONS]
        self.corrections = [CorrectionRow(each, labels) for each in some]
        for row, each in zip(self.corrections, some, strict=True):
            row.wanted.connect(lambda each=each: self.correct_wanted.emit(each))
        self._lay_out()
        self._say_count()
        self.search.textChanged.connect(self._find)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(S4, S4, S4, S4)
        column.setSpacing(S2)
        column.addWidget(text_label(self.tr("Model prices"), size="title"))
        column.addWidget(
            text_label(
                self.tr(
                    "What we expect PiAPI to charge, from its public pages and apps that use it. "
                    "Each take shows what PiAPI really charged."
                ),
                tone="muted",
                size="small",
            )
        )
        for row in self.corrections:
            column.addWidget(row)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        ends = QHBoxLayout()
        ends.addWidget(self.count)
        ends.addStretch(1)
        ends.addWidget(self.close_button)
        column.addLayout(ends)
        room = screen_of(self).availableGeometry()
        parent = self.parentWidget()
        most = parent.window().size() if parent is not None else room.size()
        self.resize(min(_SIZE[0], most.width() - _MARGIN), min(_SIZE[1], most.height() - _MARGIN))
        self.search.setFocus()

    def _find(self, text: str) -> None:
        self.prices.find(text)
        self._say_count()

    def _say_count(self) -> None:
        count = self.prices.count
        text = counted(self.tr("%n price(s)", "", count), count)
        self.count.setText(text if count else self.tr("No matches."))
        self.search.setAccessibleDescription(self.count.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return closes only from its button: in the search it does nothing."""
        returns = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in returns and self.search.hasFocus():
            return
        super().keyPressEvent(event)
