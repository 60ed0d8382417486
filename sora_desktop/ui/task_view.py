"""The list of takes itself: a table of one column, because only that stays fast.

A QListView lays out all rows again at every dataChanged (190 ms at 100,000 rows, measured on
6.11.3); a QTableView with rows of a fixed height repaints one (0.04 ms).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from sora_desktop.core.task import Task, TaskId
from sora_desktop.ui.task_delegate import Part, TaskDelegate
from sora_desktop.ui.task_filter import TaskFilter
from sora_desktop.ui.task_list_model import TaskRole

_KEYS = Qt.Key
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
# Cmd on macOS.
_COMMAND = Qt.KeyboardModifier.ControlModifier


class TaskView(QTableView):
    """Rows of a TaskFilter. Tells what the person wants; does none of it.

    `moved_to` is emitted when the person or a first take changes the current row, never because
    rows come, go or change their place.
    """

    moved_to = Signal(object)
    opened = Signal(object)
    part_clicked = Signal(object, object)
    menu_wanted = Signal(QPoint)
    shown_or_hidden = Signal(bool)
    key_action = Signal(str)

    def __init__(
        self, rows: TaskFilter, delegate: TaskDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("taskList")
        self.setAccessibleName(self.tr("Takes"))
        self._rows = rows
        self._delegate = delegate
        self._pressed: tuple[QModelIndex, Part] | None = None
        self._hot: tuple[TaskId, Part] | None = None
        self._changing = False
        self._watch_rows(rows)
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self._look_like_a_list()
        self.selectionModel().currentChanged.connect(self._settle)
        self.selectionModel().selectionChanged.connect(self._settle)

    def _look_like_a_list(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        # Without this a column is never narrower than its heading would be.
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.measure()
        self.setShowGrid(False)
        # The delegate paints the selection as a card; Qt would put a plain band under it.
        self.setStyleSheet("#taskList { selection-background-color: transparent; }")
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def measure(self) -> None:
        """Takes over the height of a row from the delegate."""
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)
        self.verticalScrollBar().setSingleStep(self._delegate.row_height // 2)
        self.viewport().update()

    # Selection

    def select(self, task_id: TaskId | None, *, scroll: bool) -> bool:
        """Makes the take the only selected one, without telling; False when it is not shown."""
        index = self._rows.index_of(task_id) if task_id is not None else QModelIndex()
        self._changing = True
        try:
            if index.isValid():
                # Not setCurrentIndex(): that asks which keys are held, and the Ctrl of Ctrl+Enter
                # would toggle what is selected instead of selecting it.
                self.selectionModel().setCurrentIndex(index, _ONLY)
                if scroll:
                    self.scrollTo(index)
            else:
                self.selectionModel().clear()
        finally:
            self._changing = False
        return index.isValid()

    def chosen(self) -> list[Task]:
        """The selected takes from the top down; the current one alone when none is selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [self._rows.index(row).data(TaskRole.TASK) for row in rows]
        current = self.currentIndex()
        return found or ([current.data(TaskRole.TASK)] if current.isValid() else [])

    def _settle(self) -> None:
        """Qt makes the first row current when the focus comes: only a selected one was chosen."""
        current = self.currentIndex()
        chosen = current.isValid() and self.selectionModel().isSelected(current)
        if chosen and not self._changing:
            self.moved_to.emit(current.data(TaskRole.ID))

    def _watch_rows(self, rows: TaskFilter) -> None:
        """Qt moves the current row to a neighbour when a row goes: that is nobody's wish.

        Connected before the model is set, so that it is heard before the selection model acts.
        """
        rows.rowsAboutToBeRemoved.connect(self._hold)
        rows.rowsRemoved.connect(self._release)
        rows.modelAboutToBeReset.connect(self._hold)
        rows.modelReset.connect(self._release)
        rows.rowsInserted.connect(self._stay_in_place)

    def _hold(self) -> None:
        self._changing = True
        self._pressed = None

    def _release(self) -> None:
        self._changing = False

    def _stay_in_place(self, _parent: QModelIndex, first: int, last: int) -> None:
        """What is being looked at stays where it is when rows come in above it."""
        bar = self.verticalScrollBar()
        height = self._delegate.row_height
        if bar.value() > 0 and first * height < bar.value():
            value = bar.value() + (last - first + 1) * height
            self.updateGeometries()
            bar.setValue(value)

    # Pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights up the part under the pointer."""
        self._light(self._part_at(event.position().toPoint()))
        if self._pressed is None:
            super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._light(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a button of a row is the button's, and selects nothing."""
        found = self._part_at(event.position().toPoint())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = found
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A button counts when the pointer is let go on it."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._part_at(event.position().toPoint()):
            self.part_clicked.emit(pressed[0].data(TaskRole.ID), pressed[1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click plays; on a button it is no more than a second press."""
        at = event.position().toPoint()
        if self._part_at(at) is not None:
            self.mousePressEvent(event)
        elif self.indexAt(at).isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(self.indexAt(at).data(TaskRole.ID))

    def _part_at(self, at: QPoint) -> tuple[QModelIndex, Part] | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        part = self._delegate.part_at(index, self.visualRect(index), at)
        return None if part is None else (index, part)

    def _light(self, found: tuple[QModelIndex, Part] | None) -> None:
        hot = None if found is None else (found[0].data(TaskRole.ID), found[1])
        if hot == self._hot:
            return
        self._hot = hot
        self._delegate.set_hot(hot)
        self.viewport().setCursor(
            Qt.CursorShape.ArrowCursor if hot is None else Qt.CursorShape.PointingHandCursor
        )
        self.viewport().update()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, with Shift it does what the row's button does; Delete does nothing.

        Space and single letters are left to the player's shortcuts.
        """
        wanted = _key_action(event.key(), event.modifiers())
        if wanted is not None:
            self.key_action.emit(wanted)
        elif event.key() in (_KEYS.Key_Space, _KEYS.Key_Delete) or _is_letter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu at the pointer, or beside the current row when a key asked for it."""
        at = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        elif not self.indexAt(at).isValid():
            return
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    # Being seen

    def showEvent(self, event: QShowEvent) -> None:
        """Tells that somebody looks."""
        super().showEvent(event)
        self.shown_or_hidden.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tells that nobody looks."""
        super().hideEvent(event)
        self.shown_or_hidden.emit(False)


def _is_letter(event: QKeyEvent) -> bool:
    return bool(event.text().strip()) and not event.modifiers() & _COMMAND


def _key_action(key: int, modifiers: Qt.KeyboardModifier) -> str | None:
    """What a key stands for: ``open``, ``primary``, ``details``, ``star``, ``copy`` or nothing."""
    if key in (_KEYS.Key_Return, _KEYS.Key_Enter):
        held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
        return _RETURN.get(held)
    if modifiers == _COMMAND:
        return {_KEYS.Key_D: "star", _KEYS.Key_C: "copy"}.get(_KEYS(key))
    return None


_RETURN: dict[Qt.KeyboardModifier, str] = {
    Qt.KeyboardModifier.NoModifier: "open",
    Qt.KeyboardModifier.ShiftModifier: "primary",
    Qt.KeyboardModifier.AltModifier: "details",
}
