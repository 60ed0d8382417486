"""The tables of the spending page: sums by project, shot or model, the takes behind a sum, the
changes of the balance, and charges made elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from sora_desktop.core.remote import HistoryEntry
from sora_desktop.core.shot import ProjectId
from sora_desktop.core.spending import BalanceChange, Difference, Entry, Group
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.ui.text.formats import cut, fill
from sora_desktop.ui.text.spending_text import (
    change_words,
    charged_text,
    difference_text,
    estimate_text,
    quoted_text,
    signed,
    status_text,
)
from sora_desktop.ui.theme.theme import S2, S3, Theme
from sora_desktop.ui.widgets.layouts import plain_table, plain_tip

if TYPE_CHECKING:
    from sora_desktop.engine.account_history import Charge

_Index = QModelIndex
_ROOT = QModelIndex()
_SIDE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SIDE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROW = 36
# How many rows are measured for the widths of their columns.
_MEASURED = 200
_WIDEST, _WIDEST_LAST, _LEAST_LAST, _LEAST = 190, 300, 120, 170


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Names, and where a take belongs. `difference` says why a take's charge is not its estimate,
    None where it is; `version` says of a draft and of a final that it is one."""

    model: Callable[[str], str]
    shot: Callable[[ShotId], str]
    project: Callable[[ProjectId], str]
    project_of: Callable[[ShotId], ProjectId]
    state: Callable[[Take], str]
    difference: Callable[[Take], Difference | None]
    version: Callable[[Take], str] = lambda _take: ""


class SumColumn(IntEnum):
    """The columns of the sums, from left to right."""

    NAME = 0
    TAKES = 1
    ESTIMATE = 2
    QUOTED = 3
    CHARGED = 4
    RETURNED = 5
    EXPECTED = 6
    UNSURE = 7
    IMPORTED = 8
    SPENT = 9


class TakeColumn(IntEnum):
    """The columns of the takes, from left to right. The last one says why the charge differs from
    the estimate, where that is the question."""

    TIME = 0
    SHOT = 1
    TAKE = 2
    MODEL = 3
    ESTIMATE = 4
    QUOTED = 5
    CHARGED = 6
    STATE = 7


_FIGURES = frozenset({TakeColumn.TAKE, *range(TakeColumn.ESTIMATE, TakeColumn.STATE)})


class TextTable(QAbstractTableModel):
    """A model whose cells are texts that subclasses give."""

    columns: type[IntEnum]
    figures: frozenset[int]
    # Columns that are empty in every row.
    empty: frozenset[int] = frozenset()
    # Columns that are hidden before the text of the last one is cut.
    spare: Sequence[int] = ()

    @property
    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def heading(self, column: int) -> str:
        """What stands above a column."""
        raise NotImplementedError

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        raise NotImplementedError

    def tell_all(self) -> None:
        """Reports that every cell may have changed, in the same rows."""
        self.dataChanged.emit(self.index(0, 0), self.index(self.count - 1, len(self.columns) - 1))

    def rowCount(self, parent: _Index = _ROOT) -> int:  # type: ignore[override]
        return 0 if parent.isValid() else self.count

    def columnCount(self, parent: _Index = _ROOT) -> int:  # type: ignore[override]
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _SIDE_RIGHT if section in self.figures else _SIDE_LEFT
        return self.heading(section) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _SIDE_RIGHT if index.column() in self.figures else _SIDE_LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.text(index.row(), index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # A figure without its label says nothing.
            words = self.text(index.row(), index.column())
            return f"{self.heading(index.column())}: {words}" if words else ""
        return None


class SumsModel(TextTable):
    """A row for each project, shot or model, with its sums."""

    columns = SumColumn
    figures = frozenset(range(SumColumn.TAKES, len(SumColumn)))

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.groups: Sequence[Group[str]] = ()
        self._title = ""
        self._name_of: Callable[[str], str] = str

    def show_groups(
        self, title: str, groups: Sequence[Group[str]], name_of: Callable[[str], str]
    ) -> None:
        """Shows these groups; `title` names them. The same groups keep their rows."""
        same = [each.key for each in groups] == [each.key for each in self.groups]
        imported = any(group.sums.imported for group in groups)
        empty = frozenset() if imported else frozenset({SumColumn.IMPORTED})
        same = same and (title, empty) == (self._title, self.empty)
        if not same:
            self.beginResetModel()
        self._title, self.groups, self._name_of, self.empty = title, groups, name_of, empty
        if not same:
            self.endResetModel()
        elif groups:
            self.tell_all()

    @property
    def count(self) -> int:
        return len(self.groups)

    def heading(self, column: int) -> str:
        return {
            SumColumn.NAME: self._title,
            SumColumn.TAKES: self.tr("Takes"),
            SumColumn.ESTIMATE: self.tr("Estimate"),
            SumColumn.QUOTED: self.tr("Quoted"),
            SumColumn.CHARGED: self.tr("Charged"),
            SumColumn.RETURNED: self.tr("Returned"),
            SumColumn.EXPECTED: self.tr("Expected"),
            SumColumn.UNSURE: self.tr("Not confirmed"),
            SumColumn.IMPORTED: self.tr("Imported"),
            SumColumn.SPENT: self.tr("Spent"),
        }[SumColumn(column)]

    def name(self, row: int) -> str:
        """What the group of a row is called."""
        return self._name_of(self.groups[row].key)

    def text(self, row: int, column: int) -> str:
        sums = self.groups[row].sums
        if column == SumColumn.NAME:
            return self.name(row)
        return {
            SumColumn.TAKES: QLocale().toString(sums.takes),
            SumColumn.ESTIMATE: str(sums.estimate),
            SumColumn.QUOTED: str(sums.quoted),
            SumColumn.CHARGED: str(sums.charged),
            SumColumn.RETURNED: str(sums.returned),
            SumColumn.EXPECTED: str(sums.expected),
            SumColumn.UNSURE: str(sums.unsure),
            SumColumn.IMPORTED: str(sums.imported),
            SumColumn.SPENT: str(sums.spent),
        }[SumColumn(column)]


class TakesModel(TextTable):
    """A row for each take behind a sum."""

    columns = TakeColumn
    figures = _FIGURES

    def __init__(self, theme: Theme, zone: tzinfo | None, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._zone = theme, zone
        self.names: Names | None = None
        self.entries: Sequence[Entry] = ()
        self.dated, self.explained = False, False

    def show_entries(
        self, entries: Sequence[Entry], *, dated: bool, explained: bool = False
    ) -> None:
        """Shows these takes, with their dates or only their times, and why their charge differs
        from the estimate or only their state. The same takes keep their rows."""
        same = [each.take.id for each in entries] == [each.take.id for each in self.entries]
        same = same and (dated, explained) == (self.dated, self.explained)
        if not same:
            self.beginResetModel()
        self.entries, self.dated, self.explained = entries, dated, explained
        self.spare = (TakeColumn.QUOTED, TakeColumn.TAKE) if explained else ()
        if not same:
            self.endResetModel()
        elif entries:
            self.tell_all()

    @property
    def count(self) -> int:
        return len(self.entries)

    def heading(self, column: int) -> str:
        return {
            TakeColumn.TIME: self.tr("Date") if self.dated else self.tr("Time"),
            TakeColumn.SHOT: self.tr("Shot"),
            TakeColumn.TAKE: self.tr("Take"),
            TakeColumn.MODEL: self.tr("Model"),
            TakeColumn.ESTIMATE: self.tr("Estimate"),
            TakeColumn.QUOTED: self.tr("Quoted"),
            TakeColumn.CHARGED: self.tr("Charged"),
            TakeColumn.STATE: self.tr("Why") if self.explained else self.tr("State"),
        }[TakeColumn(column)]

    def text(self, row: int, column: int) -> str:
        take, names = self.entries[row].take, self.names
        if names is None:
            return ""
        texts: dict[int, Callable[[], str]] = {
            TakeColumn.TIME: lambda: self._time(take),
            TakeColumn.SHOT: lambda: names.shot(take.shot_id),
            TakeColumn.TAKE: lambda: str(take.shot_number),
            TakeColumn.MODEL: lambda: self._model(take, names),
            TakeColumn.ESTIMATE: lambda: estimate_text(
                take.estimate, certain=take.estimate_certain
            ),
            TakeColumn.QUOTED: lambda: quoted_text(take),
            TakeColumn.CHARGED: lambda: charged_text(take),
            TakeColumn.STATE: lambda: self._state(take, names),
        }
        return texts[column]()

    def _model(self, take: Take, names: Names) -> str:
        """The model's name; for a draft or a final also that, because it changes the price."""
        model, version = names.model(take.request.model_id), names.version(take)
        text = self.tr("{model} ({version})")
        return fill(text, model=model, version=version) if version else model

    def _state(self, take: Take, names: Names) -> str:
        why = names.difference(take) if self.explained else None
        state = names.state(take) if why is None else difference_text(why, take)
        if not take.imported:
            return state
        if take.state is TakeState.READY and why is None:
            return self.tr("Imported")
        return fill(self.tr("Imported. {state}"), state=state)

    def _time(self, take: Take) -> str:
        here = (take.sent_at or take.created_at).astimezone(self._zone)
        return date_and_time(here) if self.dated else clock_text(here)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        """Something that may have been charged unseen has the color of a warning."""
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == TakeColumn.STATE:
            unsure = self.entries[index.row()].take.unsure
            return self._theme.colour("warn" if unsure else "muted")
        return super().data(index, role)


def clock_text(here: datetime) -> str:
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)


def date_and_time(here: datetime) -> str:
    """A moment of that zone in short: ``11/22/26, 2:36 PM``."""
    moment = QDateTime(QDate(here.year, here.month, here.day), QTime(here.hour, here.minute))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


class SpendingTable(QTableView):
    """Rows that can be selected and opened. `opened` carries the row."""

    opened = Signal(int)

    def __init__(
        self,
        model: TextTable,
        stretched: int,
        theme: Theme,
        parent: QWidget,
        optional: Sequence[int] = (),
    ) -> None:
        """`stretched` is the column that takes the remaining room; where that is too little, those
        of `optional` are hidden, the first of them first."""
        super().__init__(parent)
        self._table, self._stretched, self._optional = model, stretched, optional
        self._widths: dict[int, int] = {}
        # First: the header keeps the look that it had when it was first measured.
        self.setProperty("sums", True)
        self.setModel(model)
        plain_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(1)
        model.modelReset.connect(self.measure)
        theme.changed.connect(self.measure)
        self.measure()

    def measure(self) -> None:
        """Makes the columns as wide as their headings and their first rows need."""
        self.verticalHeader().setDefaultSectionSize(max(_ROW, self.fontMetrics().height() + 12))
        for column in range(self._table.columnCount()):
            self.setColumnHidden(column, column in self._table.empty)
        unused = {self._stretched, *self._table.empty}
        columns = (n for n in range(self._table.columnCount()) if n not in unused)
        self._widths = {column: self._width(column) for column in columns}
        for column, width in self._widths.items():
            self.setColumnWidth(column, width)
        self._fit()

    def _fit(self) -> None:
        """Hides columns, and narrows a last one with text, until the stretched one has room for
        its own."""
        least = min(self._width(self._stretched), _LEAST)
        room, widths = self.viewport().width() - least, dict(self._widths)
        spare, last = self._table.spare, self._table.columnCount() - 1
        taken = self._hide(spare, widths, sum(widths.values()), room)
        narrows = last in widths and last not in self._table.figures
        least = min(widths[last], _LEAST_LAST) if narrows else 0
        needed = taken - (widths[last] - least) if narrows else taken
        needed = self._hide([n for n in self._optional if n not in spare], widths, needed, room)
        if narrows:
            self.setColumnWidth(last, min(least + max(room - needed, 0), widths[last]))

    def _hide(
        self, columns: Sequence[int], widths: Mapping[int, int], taken: int, room: int
    ) -> int:
        """Hides those of the columns for which there is no room; gives the width that is used
        then."""
        for column in columns:
            short = taken > room
            self.setColumnHidden(column, short)
            taken -= widths[column] if short else 0
        return taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _width(self, column: int) -> int:
        texts = {self._table.text(row, column) for row in range(min(self._table.count, _MEASURED))}
        widest = max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        heading = (
            self.horizontalHeader().fontMetrics().horizontalAdvance(self._table.heading(column))
        )
        last = self._table.columnCount() - 1
        most = _WIDEST_LAST if column == last else _WIDEST
        return max(min(widest, most), heading) + 2 * S3 + S2

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if not event.isAutoRepeat():
                self.opened.emit(index.row())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """The first column is no name that a person would start typing."""

    def go_to(self, row: int) -> None:
        """Selects a row, none for -1."""
        index = self._table.index(row, self._stretched) if row >= 0 else _ROOT
        self.setCurrentIndex(index)


def row_of(entries: Sequence[Entry], take_id: TakeId | None) -> int:
    """The row of a take, -1 when it is not there."""
    return next((n for n, entry in enumerate(entries) if entry.take.id == take_id), -1)


_WORDS = 120


class BalanceColumn(IntEnum):
    """The columns of the balances, from left to right."""

    TIME = 0
    BALANCE = 1
    CHANGE = 2
    CAUSE = 3


class BalanceModel(TextTable):
    """A row for each change of the balance, the newest first."""

    columns = BalanceColumn
    figures = frozenset({BalanceColumn.BALANCE, BalanceColumn.CHANGE})

    def __init__(self, zone: tzinfo | None, parent: QObject) -> None:
        super().__init__(parent)
        self._zone = zone
        self.changes: Sequence[BalanceChange] = ()

    def show_changes(self, changes: Sequence[BalanceChange]) -> None:
        """Shows these changes, which come in the order of time."""
        self.beginResetModel()
        self.changes = changes[::-1]
        self.endResetModel()

    @property
    def count(self) -> int:
        return len(self.changes)

    def heading(self, column: int) -> str:
        return {
            BalanceColumn.TIME: self.tr("Date"),
            BalanceColumn.BALANCE: self.tr("Balance"),
            BalanceColumn.CHANGE: self.tr("Change"),
            BalanceColumn.CAUSE: self.tr("What changed it"),
        }[BalanceColumn(column)]

    def text(self, row: int, column: int) -> str:
        change = self.changes[row]
        texts: dict[int, Callable[[], str]] = {
            BalanceColumn.TIME: lambda: date_and_time(change.reading.at.astimezone(self._zone)),
            BalanceColumn.BALANCE: lambda: str(change.reading.amount),
            BalanceColumn.CHANGE: lambda: signed(change.change),
            BalanceColumn.CAUSE: lambda: change_words(change),
        }
        return texts[column]()


class ChargeColumn(IntEnum):
    """The columns of the charges, from left to right."""

    TIME = 0
    PROMPT = 1
    MODEL = 2
    STATUS = 3
    COST = 4


class ChargesModel(TextTable):
    """A row for each charge that no take follows."""

    columns = ChargeColumn
    figures = frozenset({ChargeColumn.COST})

    def __init__(
        self, model_name: Callable[[HistoryEntry], str], zone: tzinfo | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model_name, self._zone = model_name, zone
        self.charges: Sequence[Charge] = ()

    def show_charges(self, charges: Sequence[Charge]) -> None:
        """Shows these charges. The same ones keep their rows."""
        same = [each.entry.id for each in charges] == [each.entry.id for each in self.charges]
        if not same:
            self.beginResetModel()
        self.charges = charges
        if not same:
            self.endResetModel()
        elif charges:
            self.tell_all()

    @property
    def count(self) -> int:
        return len(self.charges)

    def heading(self, column: int) -> str:
        return {
            ChargeColumn.TIME: self.tr("Date"),
            ChargeColumn.PROMPT: self.tr("Prompt"),
            ChargeColumn.MODEL: self.tr("Model"),
            ChargeColumn.STATUS: self.tr("State"),
            ChargeColumn.COST: self.tr("Charged"),
        }[ChargeColumn(column)]

    def text(self, row: int, column: int) -> str:
        charge = self.charges[row]
        made, cost = charge.entry.created_at, charge.entry.usage
        unknown = self.tr("unknown")
        texts: dict[int, Callable[[], str]] = {
            ChargeColumn.TIME: lambda: (
                unknown if made is None else date_and_time(made.astimezone(self._zone))
            ),
            ChargeColumn.PROMPT: lambda: cut(charge.prompt or "", _WORDS) or unknown,
            ChargeColumn.MODEL: lambda: self._model_name(charge.entry) or unknown,
            ChargeColumn.STATUS: lambda: status_text(charge) or unknown,
            ChargeColumn.COST: lambda: unknown if cost is None else str(cost),
        }
        return texts[column]()
