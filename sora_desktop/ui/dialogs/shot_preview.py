"""The lines of a shot list as a table: what each asks for and costs, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from sora_desktop.core.shot_list.reading import ListedShot, ShotList
from sora_desktop.ui.text.formats import clip_length, cut, price_text, thousands
from sora_desktop.ui.text.shot_list_text import faults_text, note_text
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.labels import plain_tip
from sora_desktop.ui.widgets.layouts import plain_table

Index = QModelIndex | QPersistentModelIndex
# Two lines of text: prompts are long, and so is what is wrong with one.
_MARK, _ROW = 16, 40
_SHOWN, _TIP = 200, 1000
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """The columns. What is wrong with a line takes the place of the last three."""

    LINE = 0
    PROMPT = 1
    MODEL = 2
    SECONDS = 3
    PRICE = 4


_FIGURES = (Column.LINE, Column.SECONDS, Column.PRICE)


class ShotTableModel(QAbstractTableModel):
    """One row for each line of the list."""

    def __init__(self, theme: Theme, labels: Mapping[str, str], parent: QWidget) -> None:
        """`labels` are the names of the options."""
        super().__init__(parent)
        self._theme, self._labels = theme, labels
        self._shots: tuple[ListedShot, ...] = ()
        self._figures = QFont(theme.font("body"))
        self._figures.setFeature(QFont.Tag("tnum"), 1)

    def show(self, found: ShotList) -> None:
        """Shows the lines of another list."""
        self.beginResetModel()
        self._shots = found.shots
        self.endResetModel()

    def is_wrong(self, row: int) -> bool:
        """Whether the line can't be a shot."""
        return self._shots[row].checked is None

    def rowCount(self, parent: Index | None = None) -> int:
        """As many as there are lines."""
        return 0 if parent is not None and parent.isValid() else len(self._shots)

    def columnCount(self, parent: Index | None = None) -> int:
        """Five."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _FIGURES else _LEFT
        names = {
            Column.LINE: self.tr("Line"),
            Column.PROMPT: self.tr("Prompt"),
            Column.MODEL: self.tr("Model"),
            Column.SECONDS: self.tr("Duration"),
            Column.PRICE: self.tr("Price"),
        }
        return names[column] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, and how."""
        shot, column = self._shots[index.row()], Column(index.column())
        wrong = shot.checked is None and column is Column.MODEL
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(shot, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(shot, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _FIGURES else _LEFT
        if role == Qt.ItemDataRole.ForegroundRole and wrong:
            return self._theme.colour("danger")
        if role == Qt.ItemDataRole.FontRole and column in _FIGURES:
            return self._figures
        if role == Qt.ItemDataRole.DecorationRole:
            if wrong:
                return icon("error", self._theme.tokens.danger, _MARK)
            if shot.notes and column is Column.PROMPT:
                return icon("warning", self._theme.tokens.warn, _MARK)
        return None

    def _text(self, shot: ListedShot, column: Column) -> str:
        if column is Column.LINE:
            return thousands(shot.line)
        if column is Column.PROMPT:
            return cut(shot.request.prompt, _SHOWN) or self.tr("no prompt")
        if shot.checked is None:
            return faults_text(shot, self._labels) if column is Column.MODEL else ""
        if column is Column.MODEL:
            return shot.checked.model.name
        if column is Column.SECONDS:
            return clip_length(shot.request.seconds)
        price = shot.price
        return price_text(price.amount, certain=price.certain) if price is not None else ""

    def _tip(self, shot: ListedShot, column: Column) -> str:
        if column is Column.PROMPT:
            notes = [note_text(*each) for each in shot.notes]
            named = [shot.name] if shot.name else []
            return plain_tip("\n".join([*notes, *named, shot.request.prompt[:_TIP]]))
        if column is Column.MODEL and shot.checked is None:
            return plain_tip(faults_text(shot, self._labels))
        return ""


class ShotTable(QTableView):
    """The table. The arrows walk in it; Tab leaves it."""

    def __init__(self, theme: Theme, labels: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importTable")
        self.setAccessibleName(self.tr("Shots in your list"))
        self.lines = ShotTableModel(theme, labels, self)
        self.setModel(self.lines)
        plain_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # As far in as the words of the heading.
        self.setStyleSheet("QTableView::item { padding: 0 8px }")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setMinimumSectionSize(_ROW)
        header = self.horizontalHeader()
        # Columns that change their width with each letter that is typed could not be read.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.PROMPT, QHeaderView.ResizeMode.Stretch)
        width = self.fontMetrics().horizontalAdvance
        for column, sample in _SAMPLES.items():
            self.setColumnWidth(column, width(sample) + 24)

    def show_list(self, found: ShotList) -> None:
        """Shows the lines of another list."""
        self.clearSpans()
        self.lines.show(found)
        for row, shot in enumerate(found.shots):
            if shot.checked is None:
                self.setSpan(row, Column.MODEL, 1, len(Column) - Column.MODEL)

    def next_wrong(self) -> None:
        """Selects the next line with a problem, from the top again after the last."""
        count, start = self.lines.rowCount(), self.currentIndex().row() + 1
        for row in (*range(start, count), *range(start)):
            if row < count and self.lines.is_wrong(row):
                self.setCurrentIndex(self.lines.index(row, Column.MODEL))
                self.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return


_SAMPLES = {
    Column.LINE: "00,000",
    Column.MODEL: "Seedance 2.0 Fast Long",
    Column.SECONDS: "Duration",
    Column.PRICE: "from $00.00",
}
