"""Importing shots: pasted lines, a pasted table or a file, shown with their prices before they are
added.

Changes nothing itself and costs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)

from sora_desktop.core.shot_list.columns import Encoding, Form
from sora_desktop.core.shot_list.reading import ListedShot, ShotList
from sora_desktop.ui.text.formats import clip_length, counted, cut, fill, price_text, thousands
from sora_desktop.ui.text.shot_list_text import (
    faults_text,
    note_text,
    notes_text,
    problems_text,
    sum_text,
)
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6, Theme, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.drops import local_files
from sora_desktop.ui.widgets.layouts import (
    hbox,
    plain_table,
    plain_tip,
    props,
    small_label,
    text_label,
    vbox,
)

Index = QModelIndex | QPersistentModelIndex
# Two lines of text: prompts are long, and so is what is wrong with one.
_MARK, _ROW = 16, 40
_SHOWN, _TIP = 200, 1000
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """The columns. The problem of a line replaces the last three."""

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
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
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
        """The text and look of a cell."""
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
    """The table. The arrows move in it; Tab leaves it."""

    def __init__(self, theme: Theme, labels: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        props(self, objectName="importTable", accessibleName=self.tr("Shots in your list"))
        self.lines = ShotTableModel(theme, labels, self)
        self.setModel(self.lines)
        plain_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # Aligned with the text of the heading: Qt adds 3 px to that of an item.
        self.setStyleSheet("QTableView::item { padding: 0 5px }")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setMinimumSectionSize(_ROW)
        header = self.horizontalHeader()
        # Columns that change their width with each typed letter could not be read.
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
        """Selects the next line with a problem, starting over after the last."""
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


_SIZE = (900, 680)
_FIELD, _NOTES = 104, 36
# A longer text is shown only as a table: nobody edits it in a field of five lines.
_LONGEST_SHOWN = 200_000
# Delay between two letters of one word.
_PAUSE_MS = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class ListText:
    """A text to read. From a file it has its `name` and its `encoding`, and the `form` that the
    name says."""

    text: str
    name: str = ""
    encoding: Encoding | None = None
    form: Form = Form.ANY


class ImportShotsDialog(QDialog):
    """`read_wanted` carries a ListText, to be answered with `show_list`; `file_wanted` asks for a
    file to be chosen, and `dropped` carries the Path of one.

    Open it with open(); accepted, `shots` are those to add.
    """

    read_wanted = Signal(object)
    file_wanted = Signal()
    dropped = Signal(object)

    def __init__(
        self, project: str, theme: Theme, labels: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """`project` is the name of the project that gets the shots, `labels` are the names of the
        options."""
        super().__init__(parent)
        props(self, objectName="importShotsDialog", windowTitle=self.tr("Import shots"))
        self.setAcceptDrops(True)
        self._source = ListText(text="")
        self._found = ShotList()
        self.field, self.table = QPlainTextEdit(), ShotTable(theme, labels, self)
        self.file_label = text_label("", tone="muted", size="small")
        self.notes = text_label("", tone="muted", size="small")
        self.sum, self.problems = text_label(""), text_label("", tone="danger")
        self.choose_button = QPushButton(self.tr("Choose file\u2026"))
        self.next_button = QPushButton(self.tr("Next problem"))
        self.add_button, self.cancel_button = QPushButton(), QPushButton(self.tr("Cancel"))
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(lambda: self.read_wanted.emit(self._source))
        self.finished.connect(self._pause.stop)
        self._prepare_field()
        self._lay_out(project)
        self.choose_button.clicked.connect(self.file_wanted)
        self.next_button.clicked.connect(self.table.next_wrong)
        self.add_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.resize(*_SIZE)
        self._show()
        self.field.setFocus()

    @property
    def shots(self) -> tuple[ListedShot, ...]:
        """The lines that can be shots, in their order."""
        return self._found.usable

    # --- what is read -----------------------------------------------------------------------

    def show_text(self, source: ListText) -> None:
        """Shows the text of a file, to be read and, unless it is very long, edited."""
        long = len(source.text) > _LONGEST_SHOWN
        blocked = self.field.blockSignals(True)
        self.field.setPlainText("" if long else source.text)
        self.field.blockSignals(blocked)
        self._pause.stop()
        self._await(source)
        if long:
            text = self.tr("{name}. Too long to edit here")
            self.file_label.setText(fill(text, name=self.file_label.text()))
        self.read_wanted.emit(source)

    def show_list(self, source: ListText, found: ShotList) -> None:
        """Shows the result for this text; an older one is ignored."""
        if source is not self._source:
            return
        self._found = found
        self.table.show_list(found)
        self._show()
        announce(self, " ".join(filter(None, (sum_text(found), problems_text(found)))))

    def show_problem(self, text: str) -> None:
        """Shows why a file could not be read; the previous content stays, and its source is
        named, so that nobody takes it for that of the file."""
        if self._source.name:
            still = self.tr("{problem} The shots below are still from {name}.")
            text = fill(still, problem=text, name=self._source.name)
        self.file_label.setText(text)
        restyle(self.file_label, tone="danger")
        announce(self, text)

    def _edited(self) -> None:
        """From now on it is the person's own text; its form stays until the field is emptied."""
        text = self.field.toPlainText()
        self._await(ListText(text=text, form=self._source.form if text else Form.ANY))
        self._pause.start()

    def _await(self, source: ListText) -> None:
        """Nothing can be added until the text was read."""
        self._source = source
        self.add_button.setEnabled(False)
        file = source.name
        if source.encoding is not None:
            text = self.tr("{name}, {encoding}")
            file = fill(text, name=file, encoding=source.encoding.value)
        self.file_label.setText(file)
        restyle(self.file_label, tone="muted")

    # --- what is shown ----------------------------------------------------------------------

    def _show(self) -> None:
        found, count = self._found, len(self._found.usable)
        problems = problems_text(found)
        self.pages.setCurrentIndex(1 if found.shots else 0)
        self.notes.setText(notes_text(found))
        self.sum.setText(sum_text(found))
        self.problems.setText(problems)
        self.next_button.setEnabled(count < len(found.shots))
        self.add_button.setEnabled(count > 0)
        text = counted(self.tr("Add %n shot(s)", "", count), count)
        self.add_button.setText(text if count else self.tr("Add shots"))
        self.add_button.setAccessibleDescription(" ".join((self.sum.text(), problems)).strip())

    def _prepare_field(self) -> None:
        field = self.field
        props(field, objectName="importText", accessibleName=self.tr("Shots as text"))
        field.setPlaceholderText(self.tr("Paste your shots here, or drop a file"))
        field.setTabChangesFocus(True)
        field.setFixedHeight(_FIELD)
        # The dialog takes drops: the field would insert the address of a file.
        field.setAcceptDrops(False)
        field.textChanged.connect(self._edited)

    def _lay_out(self, project: str) -> None:
        title = text_label(
            fill(self.tr("Import shots into {project}"), project=project), size="title"
        )
        about = self.tr(
            "One prompt a line, or a table with columns such as Prompt, Model and Duration. CSV, "
            "TSV, text and Fountain files work too."
        )
        self.empty = QLabel(self.tr("Your shots appear here, with the price of each"))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("tone", "muted")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        self.notes.setMinimumHeight(_NOTES)
        self.notes.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.sum.setProperty("strong", True)
        column = vbox(parent=self, margins=(S6, S4, S6, S4), spacing=S2)
        for part in (title, text_label(about, tone="muted"), self.field):
            column.addWidget(part)
        column.addLayout(_row(self.choose_button, self.file_label))
        column.addSpacing(S1)
        column.addWidget(self.pages, 1)
        for part in (self.notes, self.sum, self.problems):
            column.addWidget(part)
        column.addSpacing(S3)
        footer = _row(self.next_button)
        footer.addStretch()
        footer.addWidget(small_label(self.tr("Adding shots is free")))
        self.add_button.setProperty("kind", "strong")
        # Return in the field is a new line, in the table it does nothing.
        for button in (self.choose_button, self.next_button, self.cancel_button, self.add_button):
            button.setAutoDefault(False)
        for button in (self.cancel_button, self.add_button):
            footer.addWidget(button)
        column.addLayout(footer)

    # --- what is dropped --------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accepts a file or a text."""
        if _file_in(event.mimeData()) is not None or event.mimeData().hasText():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Reads a file, or puts a text into the field."""
        file = _file_in(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if file is not None:
            self.dropped.emit(file)
        else:
            self.field.insertPlainText(event.mimeData().text())


def _file_in(mime: QMimeData) -> Path | None:
    """The first local file among the dragged data."""
    files = local_files(mime)
    return files[0] if files else None


def _row(*widgets: QWidget) -> QHBoxLayout:
    line = hbox(spacing=S2)
    for place, each in enumerate(widgets):
        line.addWidget(each, place)
    return line
