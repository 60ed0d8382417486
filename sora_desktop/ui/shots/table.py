"""The table of shots: selection, order by drag, and what a click on a cell means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from sora_desktop.core.shot import ProjectId
from sora_desktop.core.take import ShotId
from sora_desktop.ui.shots.delegate import PICTURE, ShotDelegate
from sora_desktop.ui.shots.model import Column, ShotListModel
from sora_desktop.ui.shots.rows import ShotRow
from sora_desktop.ui.theme.theme import S2, Theme
from sora_desktop.ui.widgets.layouts import plain_table

# Below this width model, length and number of takes have no columns of their own.
_WIDE = 760
_WIDEST_MODEL = 150
_IN_SHORT = (Column.MODEL, Column.LENGTH, Column.TAKES)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Unfinished(NamedTuple):
    """A sentence that is being written, and the ends of what is selected in it."""

    shot_id: ShotId
    words: str
    anchor: int
    position: int


class ShotTable(QTableView):
    """`current_changed` carries the shot that is gone to, None for none; `selection_changed` tells
    that others are selected; `choose_wanted` carries the shot whose take is to be chosen, and
    `open_wanted` the one that is to be seen among the takes; `menu_wanted` where its menu is."""

    current_changed = Signal(object)
    selection_changed = Signal()
    choose_wanted = Signal(str)
    open_wanted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(
        self, model: ShotListModel, delegate: ShotDelegate, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._shots, self._delegate = model, delegate
        self._kept: tuple[list[ShotId], ShotId | None, int] = ([], None, 0)
        self._listed: ProjectId | None = None
        self._unfinished: _Unfinished | None = None
        self._reported: ShotId | None = None
        # The rows that were measured, and the widest text of each column among them.
        self._measured: dict[ShotId, ShotRow] = {}
        self._widest: dict[Column, int] = {}
        self.setObjectName("shotTable")
        self.setAccessibleName(self.tr("Shots"))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._prepare()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._bring_back)
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell_current())
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        model.totals_changed.connect(self._fit)
        theme.changed.connect(self._measure)
        self._measure()

    def _prepare(self) -> None:
        plain_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.PROMPT, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(1)

    # --- which shots ----------------------------------------------------------------------------

    @property
    def current(self) -> ShotId | None:
        """The shot that is gone to."""
        return self._id(self.currentIndex())

    @property
    def chosen_rows(self) -> Sequence[ShotRow]:
        """The selected rows, in film order."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._shots.rows[place] for place in places]

    def go_to(self, ids: Iterable[ShotId], current: ShotId | None = None) -> None:
        """Selects these shots, as far as they are listed, and goes to `current` or the first."""
        places = sorted(n for n in map(self._shots.row_of, ids) if n >= 0)
        here = self._shots.row_of(current) if current is not None else -1
        here = here if here >= 0 else (places[0] if places else -1)
        flags = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for place in places:
            selection.select(self._shots.index(place, 0), self._shots.index(place, 0))
        if here >= 0:
            index = self._shots.index(here, Column.PROMPT)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.scrollTo(index)
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    @property
    def writing(self) -> bool:
        """Whether a sentence is being written."""
        return self.state() is QAbstractItemView.State.EditingState

    def write(self, shot_id: ShotId) -> None:
        """Opens the sentence of a shot to be written."""
        place = self._shots.row_of(shot_id)
        if place >= 0:
            self.go_to([shot_id])
            self.edit(self._shots.index(place, Column.PROMPT))

    def finish_writing(self) -> None:
        """Keeps what is being written, and closes its field."""
        editor = self._editor
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    @property
    def _editor(self) -> QPlainTextEdit | None:
        found = self.indexWidget(self.currentIndex()) if self.writing else None
        return found if isinstance(found, QPlainTextEdit) else None

    def _id(self, index: QModelIndex) -> ShotId | None:
        return self._shots.rows[index.row()].id if index.isValid() else None

    def _keep(self) -> None:
        if not self._shots.rows:
            return  # It was away; what was kept before still holds.
        place = self.currentIndex().row()
        self._kept = ([row.id for row in self.chosen_rows], self.current, max(0, place))
        editor = self._editor
        if editor is not None and self.current is not None:
            cursor = editor.textCursor()
            ends = (cursor.anchor(), cursor.position())
            self._unfinished = _Unfinished(self.current, editor.toPlainText(), *ends)

    def _bring_back(self) -> None:
        if self._shots.project not in (self._listed, None):
            self._listed, self._kept = self._shots.project, ([], None, 0)
            self._measured, self._widest = {}, {}
        ids, current, place = self._kept
        self.go_to(ids, current)
        if self.current is None and self._shots.rows:
            self.go_to([self._shots.rows[min(place, len(self._shots.rows) - 1)].id])
        self._go_on_writing()
        self._tell_current()

    def _tell_current(self) -> None:
        """Not when the same shot has come to another row."""
        current = self.current
        if current != self._reported:
            self._reported = current
            self.current_changed.emit(current)

    def _go_on_writing(self) -> None:
        """Opens the sentence again that was being written when the rows changed."""
        kept, self._unfinished = self._unfinished, None
        if kept is None:
            return
        # Qt has taken the editor away, and the focus went on to what stands beside the table.
        self.setFocus()
        if self.current != kept.shot_id:
            return
        self.write(kept.shot_id)
        editor = self._editor
        if editor is not None:
            cursor = editor.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(kept.words)
            cursor.setPosition(kept.anchor)
            cursor.setPosition(kept.position, QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)

    # --- sizes ----------------------------------------------------------------------------------

    def _measure(self) -> None:
        self._delegate.measure()
        self._measured, self._widest = {}, {}
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)
        self._fit()
        self.viewport().update()

    def _fit(self) -> None:
        short = self.viewport().width() < _WIDE
        self._delegate.short = short
        self._measure_new()
        for column in Column:
            self.setColumnHidden(column, short and column in _IN_SHORT)
            if column is not Column.PROMPT:
                self.setColumnWidth(column, self._width(column))

    def _measure_new(self) -> None:
        """Only the rows that are new or others than before: of a long list, most stay. No column
        gets narrower while a project is open, so that nothing moves."""
        rows, width = self._shots.rows, self._delegate.look.name.width
        new = [row for row in rows if self._measured.get(row.id) is not row]
        for column in Column:
            if new and column not in (Column.PICTURE, Column.PROMPT):
                # Models of the same few names, and figures of the same few lengths.
                texts = {self._shots.text(row, column) for row in new}
                self._widest[column] = max(self._widest.get(column, 0), *map(width, texts))
        self._measured = {row.id: row for row in rows}

    def _width(self, column: Column) -> int:
        """As wide as its heading and its figures need."""
        if column is Column.PICTURE:
            return PICTURE.width() + 2 * S2
        heading = self.horizontalHeader().fontMetrics()
        words = str(self._shots.headerData(column, Qt.Orientation.Horizontal))
        widest = self._widest.get(column, 0)
        if column is Column.MODEL:
            widest = min(widest, _WIDEST_MODEL)
        else:
            widest = max(widest, self._delegate.look.name.width("000"))
        edge = S2 if column in (Column.NUMBER, Column.TO_GO) else 0
        return max(widest, heading.horizontalAdvance(words)) + 2 * S2 + 2 + edge

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- mouse and keyboard --------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() is Qt.MouseButton.LeftButton
        if index.isValid() and left and plain and index.column() == Column.CHOSEN:
            row = self._shots.rows[index.row()]
            if row.chosen is None and row.ready:
                self.choose_wanted.emit(row.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        if index.column() == Column.PICTURE:
            self.open_wanted.emit(self._shots.rows[index.row()].id)
        elif index.column() == Column.PROMPT:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return writes the sentence; a letter searches nothing here."""
        index = self.currentIndex()
        alone = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() in _RETURN and alone and index.isValid():
            if not event.isAutoRepeat():
                self.edit(self._shots.index(index.row(), Column.PROMPT))
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """The sentences are no names that a person would type the beginning of."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(box.center())
        self.menu_wanted.emit(place)
