"""Dialogs of the spending page: every known price, with its date and how sure it is, and the
corrections that charges suggest; the charges that this computer did not make, which can be imported
as takes. They change nothing themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import tzinfo
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from sora_desktop.core.fold import fold
from sora_desktop.core.price_list import Correction, PriceRow
from sora_desktop.core.remote import HISTORY_DAYS, HistoryEntry
from sora_desktop.core.shot import ProjectId
from sora_desktop.ui.spending.tables import ChargeColumn, ChargesModel, SpendingTable, TextTable
from sora_desktop.ui.text.formats import counted, fill, long_date, thousands
from sora_desktop.ui.text.spending_text import (
    charges_line,
    check_line,
    correction_headline,
    correction_line,
    errors_line,
    mode_text,
    price_of,
    settings_text,
    sure_text,
)
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import CONTROL, S1, S2, S3, S4, S6, Theme, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.inputs import NoWheelComboBox
from sora_desktop.ui.widgets.layouts import ElidedLabel, hbox, props, screen_of, text_label, vbox

if TYPE_CHECKING:
    from sora_desktop.engine.account_history import Charge, HistoryCheck

_PRICES_SIZE = (1180, 680)
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
        words = vbox(headline, line, spacing=S1)
        row = hbox((words, 1), parent=self, margins=(S3, S2, S3, S2), spacing=S3)
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
        props(self, objectName="pricesDialog", windowTitle=self.tr("Model prices"))
        self.search = props(QLineEdit(), accessibleName=self.tr("Search prices"))
        self.search.setPlaceholderText(self.tr("Search prices"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(CONTROL)
        self._glass = QAction(self.tr("Search"), self, icon=icon("search", theme.tokens.muted, 16))
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.prices = PricesModel(labels, self)
        self.prices.show_rows(rows, "")
        self.table = SpendingTable(
            self.prices, PriceColumn.SETTINGS, theme, self, (PriceColumn.CHECKED,)
        )
        self.table.setAccessibleName(self.tr("Model prices"))
        self.count = props(QLabel(), tone="muted", textSize="small")
        self.close_button = QPushButton(self.tr("Close"), default=True)
        some = found[:_MOST_CORRECTIONS]
        self.corrections = [CorrectionRow(each, labels) for each in some]
        for row, each in zip(self.corrections, some, strict=True):
            row.wanted.connect(lambda each=each: self.correct_wanted.emit(each))
        self._lay_out()
        self._say_count()
        self.search.textChanged.connect(self._find)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = vbox(parent=self, margins=(S4, S4, S4, S4), spacing=S2)
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
        ends = hbox(self.count, (None, 1), self.close_button)
        column.addLayout(ends)
        room = screen_of(self).availableGeometry()
        parent = self.parentWidget()
        most = parent.window().size() if parent is not None else room.size()
        self.resize(
            min(_PRICES_SIZE[0], most.width() - _MARGIN),
            min(_PRICES_SIZE[1], most.height() - _MARGIN),
        )
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


_CHARGES_SIZE = (820, 520)


class ChargesDialog(QDialog):
    """Shows what `show_charges` gives it; `bring_in_wanted` carries the chosen project,
    `stop_wanted` ends what is running. To be opened with open()."""

    bring_in_wanted = Signal(str)
    stop_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        model_name: Callable[[HistoryEntry], str],
        projects: Sequence[tuple[ProjectId, str]],
        project: ProjectId,
        *,
        zone: tzinfo | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`projects` are the ids and names to choose from; `project` is chosen at first."""
        super().__init__(parent)
        props(self, objectName="chargesDialog", windowTitle=self.tr("Charges made elsewhere"))
        self._running = False
        self.title = text_label("", size="title")
        about = self.tr(
            "They were made with your key on another computer or in another program, in the last "
            "{n} days. Bringing them in is free and sends nothing. What they cost is in no budget."
        )
        self.about = text_label(fill(about, n=HISTORY_DAYS), tone="muted")
        self.errors = text_label("", tone="warn", size="small")
        self.model = ChargesModel(model_name, zone, self)
        self.table = SpendingTable(
            self.model, ChargeColumn.PROMPT, theme, self, (ChargeColumn.STATUS, ChargeColumn.MODEL)
        )
        self.table.setAccessibleName(self.tr("Charges"))
        self.project_box = NoWheelComboBox()
        self.project_box.setAccessibleName(self.tr("Project"))
        for project_id, name in projects:
            self.project_box.addItem(name, project_id)
        self.project_box.setCurrentIndex(max(self.project_box.findData(project), 0))
        self.state = text_label("", tone="muted")
        self.bring_in = QPushButton(self.tr("Bring them in"))
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self.bring_in.clicked.connect(self._press)
        self.close_button.clicked.connect(self.reject)
        self.resize(*_CHARGES_SIZE)

    def _lay_out(self) -> None:
        column = vbox(parent=self, margins=(S6, S6, S6, S3 + S2), spacing=S2)
        for part in (self.title, self.about, self.errors):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.state)
        line = hbox(spacing=S2)
        label = QLabel(self.tr("Bring them into"))
        label.setBuddy(self.project_box)
        line.addWidget(label)
        line.addWidget(self.project_box)
        line.addStretch()
        line.addWidget(self.close_button)
        line.addWidget(self.bring_in)
        column.addLayout(line)
        # Return moves through the list; it never presses a button elsewhere.
        self.bring_in.setProperty("kind", "strong")
        for button in (self.close_button, self.bring_in):
            button.setAutoDefault(False)

    # --- what is shown --------------------------------------------------------------------------

    def show_charges(self, check: HistoryCheck, charges: Sequence[Charge]) -> None:
        """Shows these charges, and where the history contradicts itself."""
        self.title.setText(charges_line(charges) if charges else check_line(check, ()))
        self.about.setVisible(bool(charges))
        self.errors.setText(errors_line(check))
        self.errors.setVisible(bool(self.errors.text()))
        self.model.show_charges(charges)
        self._offer()

    def show_progress(self, done: int, count: int) -> None:
        """Shows how many of the charges were looked at."""
        self._running = True
        text = self.tr("Bringing in {n} of {count}\u2026")
        self.show_text(fill(text, n=thousands(min(done + 1, count)), count=thousands(count)))
        self._offer()

    def show_end(self, text: str, *, good: bool = True) -> None:
        """Shows the result."""
        self._running = False
        self.show_text(text, tone="muted" if good else "danger")
        announce(self, text)
        self._offer()

    def show_text(self, text: str, tone: str = "muted") -> None:
        """Shows this in the line below the list."""
        self.state.setText(text)
        restyle(self.state, tone=tone)

    def _offer(self) -> None:
        stop, begin = self.tr("Stop"), self.tr("Bring them in")
        self.bring_in.setText(stop if self._running else begin)
        self.bring_in.setEnabled(self._running or self.model.count > 0)
        self.project_box.setEnabled(not self._running)

    def _press(self) -> None:
        if self._running:
            self.stop_wanted.emit()
        else:
            self.bring_in_wanted.emit(self.project_box.currentData())


class ChargesLine(QWidget):
    """`check_wanted` asks to read the history again, `stop_wanted` to stop reading it,
    `charges_wanted` for the list of the charges."""

    check_wanted = Signal()
    stop_wanted = Signal()
    charges_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words, self.errors = ElidedLabel(), ElidedLabel()
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for label in (self.words, self.errors):
            label.setProperty("textSize", "small")
        self.errors.setProperty("tone", "warn")
        self.show_button = _link(self.tr("Show charges\u2026"))
        self.check_button = _link(self.tr("Check again"))
        self.stop_button = _link(self.tr("Stop"))
        line = hbox(self.words, parent=self, margins=0, spacing=S3)
        for button in (self.show_button, self.check_button, self.stop_button):
            line.addWidget(button)
        line.addWidget(self.errors, 1)
        self.stop_button.hide()
        self.show_button.clicked.connect(self.charges_wanted)
        self.check_button.clicked.connect(self.check_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)

    def show_check(self, check: HistoryCheck, charges: Sequence[Charge]) -> None:
        """Shows the state of the history, and its charges that no take explains."""
        text, errors = check_line(check, charges), errors_line(check)
        if not self.stop_button.isHidden() and not check.reading:
            announce(self, f"{text} {errors}".strip())
        self.words.show_text(text)
        self.words.setAccessibleDescription(errors)
        self.errors.show_text(errors)
        found = bool(charges) or check.problem is not None
        restyle(self.words, tone="warn" if found and not check.reading else "muted")
        self.show_button.setVisible(bool(charges))
        self.check_button.setVisible(not check.reading)
        self.stop_button.setVisible(check.reading)


def _link(text: str) -> QPushButton:
    button = props(QPushButton(text), kind="link", dense=True)
    return button
