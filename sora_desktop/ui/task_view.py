"""The takes themselves, as rows or as cards: what pointer and keys on them mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from sora_desktop.core.task import Task, TaskId
from sora_desktop.ui.card_delegate import CardDelegate
from sora_desktop.ui.cell_view import CellView, spans_of
from sora_desktop.ui.cells import Cells, columns_for
from sora_desktop.ui.rubber_band import RubberBand
from sora_desktop.ui.scrub import Scrub
from sora_desktop.ui.take_delegate import Part, TakeDelegate
from sora_desktop.ui.task_delegate import TaskDelegate
from sora_desktop.ui.task_filter import TaskFilter
from sora_desktop.ui.task_layout import EDGE
from sora_desktop.ui.task_list_model import TaskRole
from sora_desktop.ui.view_commands import make_view_commands, meant_by

_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect
_KEYS = Qt.Key
_GAP = 6


class TaskView(CellView):
    """Rows or cards of a TaskFilter. Tells what the person wants; does none of it.

    `moved_to` is emitted when the person or a first take changes the current row, never because
    rows come, go or change their place. `chosen_changed` follows every change of the selection.
    `sizing` asks for cards so many steps larger.
    """

    moved_to = Signal(object)
    chosen_changed = Signal()
    opened = Signal(object)
    part_clicked = Signal(object, object)
    menu_wanted = Signal(QPoint)
    shown_or_hidden = Signal(bool)
    key_action = Signal(str)  # a word of view_commands
    sizing = Signal(int)

    def __init__(
        self,
        rows: TaskFilter,
        delegate: TaskDelegate,
        cards: CardDelegate | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("taskList")
        self.setAccessibleName(self.tr("Takes"))
        self._rows = rows
        self._as_rows, self._as_cards = delegate, cards or CardDelegate(delegate.theme)
        self._card_width = 0
        self._pressed: tuple[QModelIndex, Part] | None = None
        self._hot: tuple[TaskId, Part] | None = None
        self._changing = False
        self.commands = make_view_commands(self)
        for word, action in self.commands.items():
            action.triggered.connect(lambda _on=False, word=word: self.key_action.emit(word))
        self.band = RubberBand(self)
        self.scrub = Scrub(self)
        self._watch_rows(rows)
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self._look_like_a_list()
        self.selectionModel().currentChanged.connect(self._settle)
        self.selectionModel().selectionChanged.connect(self._settle)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)

    def _look_like_a_list(self) -> None:
        # The delegate paints the selection as a card; Qt would put a plain band under it.
        # The scroll bar has to fit into the margin beside the words.
        self.setStyleSheet(
            "#taskList { selection-background-color: transparent; } QScrollBar { width: 8px; }"
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    # How the takes are shown

    @property
    def is_grid(self) -> bool:
        """Whether the takes are shown as cards."""
        return bool(self._card_width)

    def show_rows(self) -> None:
        """The takes as rows with all their words."""
        self._show(0, self._as_rows)

    def show_cards(self, width: int) -> None:
        """The takes as cards of about that width in logical pixels."""
        self._show(width, self._as_cards)

    def _show(self, card_width: int, delegate: TakeDelegate) -> None:
        if card_width == self._card_width and delegate is self.itemDelegate():
            return
        self._card_width = card_width
        if delegate is not self.itemDelegate():
            self.setItemDelegate(delegate)
        self.doItemsLayout()

    @property
    def delegate(self) -> TakeDelegate:
        """What paints the takes at the moment."""
        return self._as_cards if self._card_width else self._as_rows

    def measure(self) -> None:
        """Takes over the sizes that the delegates have measured anew."""
        self.doItemsLayout()

    def arrange(self, width: int, bar: int, count: int) -> Cells:
        """The scroll bar lies in the margin: words and cards end where the search field ends."""
        if not self._card_width:
            self._as_rows.set_margin(EDGE - bar)
            high = self._as_rows.row_height(width - bar)
            return Cells(count=count, left=0, right=width - bar, high=high)
        left, right = EDGE - 4, width - EDGE + 4 - (2 if bar else 0)
        columns = columns_for(right - left, self._card_width, _GAP)
        probe = Cells(count=1, columns=columns, left=left, right=right, gap=_GAP)
        high = self._as_cards.card_height(probe.rect(0).width())
        return Cells(
            count=count, columns=columns, left=left, right=right, high=high, gap=_GAP, top=4
        )

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

    def select_only_current(self) -> None:
        """Of several the current one stays selected."""
        current = self.currentIndex()
        if current.isValid():
            self.selectionModel().setCurrentIndex(current, _ONLY)

    def chosen(self) -> list[Task]:
        """The selected takes from the top down; the current one alone when none is selected."""
        spans = spans_of(self.selectionModel().selection())
        rows = [row for first, last in spans for row in range(first, last + 1)]
        current = self.currentIndex()
        if not rows and current.isValid():
            rows = [current.row()]
        return [self._rows.task_at(row) for row in rows]

    @property
    def chosen_count(self) -> int:
        """How many takes are selected."""
        spans = spans_of(self.selectionModel().selection())
        return sum(last - first + 1 for first, last in spans)

    def _settle(self) -> None:
        """Qt makes the first row current when the focus comes: only a selected one was chosen."""
        current = self.currentIndex()
        chosen = current.isValid() and self.selectionModel().isSelected(current)
        if chosen and not self._changing and not self.band.active:
            self.moved_to.emit(current.data(TaskRole.ID))

    def settle(self) -> None:
        """Tells where a selection that was made step by step has ended."""
        self._settle()

    def _watch_rows(self, rows: TaskFilter) -> None:
        """Qt moves the current row to a neighbour when a row goes: that is nobody's wish.

        Connected before the model is set, so that it is heard before the selection model acts.
        """
        rows.rowsAboutToBeRemoved.connect(self._hold)
        rows.rowsRemoved.connect(self._release)
        rows.modelAboutToBeReset.connect(self._hold)
        rows.modelReset.connect(self._release)

    def _hold(self) -> None:
        self._changing = True
        self._pressed = None

    def _release(self) -> None:
        self._changing = False

    # Pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights up the part under the pointer, and leafs through the clip under it."""
        at = event.position().toPoint()
        if self.band.active:
            self.band.move_to(at)
            return
        self.point_at(self.indexAt(at))
        self._light(self._part_at(at))
        free = event.buttons() == Qt.MouseButton.NoButton and self._hot is None
        self.scrub.follow(at if free else None)
        if self._pressed is None:
            super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._light(None)
        self.scrub.follow(None)
        self.point_at(QModelIndex())
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a button of a row is the button's, and selects nothing; between the cards
        it begins a rubber band."""
        at = event.position().toPoint()
        found = self._part_at(at)
        left = event.button() is Qt.MouseButton.LeftButton
        self.scrub.follow(None)
        if found is not None and left:
            self._pressed = found
        elif left and self.is_grid and not self.indexAt(at).isValid():
            self.band.begin(at, event.modifiers())
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A button counts when the pointer is let go on it."""
        pressed, self._pressed = self._pressed, None
        if self.band.active:
            self.band.end()
        elif pressed is None:
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

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl (Cmd) the cards become larger or smaller."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.sizing.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def picture_at(self, at: QPoint) -> tuple[QModelIndex, QRect] | None:
        """The take whose picture is at a point of the viewport, and where that picture is."""
        index = self.indexAt(at)
        if not index.isValid():
            return None
        picture = self.delegate.picture_in(index, self.visualRect(index))
        return (index, picture) if picture.contains(at) else None

    def _part_at(self, at: QPoint) -> tuple[QModelIndex, Part] | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        part = self.delegate.part_at(index, self.visualRect(index), at)
        return None if part is None else (index, part)

    def _light(self, found: tuple[QModelIndex, Part] | None) -> None:
        hot = None if found is None else (found[0].data(TaskRole.ID), found[1])
        if hot == self._hot:
            return
        self._hot = hot
        self._as_rows.set_hot(hot)
        self._as_cards.set_hot(hot)
        self.viewport().setCursor(
            Qt.CursorShape.ArrowCursor if hot is None else Qt.CursorShape.PointingHandCursor
        )
        self.viewport().update()

    def show_scrub(self, scrub: tuple[TaskId, float] | None, before: TaskId | None) -> None:
        """Shows another moment of the clip under the pointer; `before` had one until now."""
        self._as_rows.set_scrub(scrub)
        self._as_cards.set_scrub(scrub)
        for task_id in (before, scrub[0] if scrub else None):
            index = QModelIndex() if task_id is None else self._rows.index_of(task_id)
            if index.isValid():
                self.viewport().update(self.visualRect(index))

    def ground(self) -> QColor:
        """The panel's."""
        return QColor(self.delegate.theme.tokens.panel)

    def paint_over(self, painter: QPainter) -> None:
        """The rubber band."""
        self.band.paint(painter, self.delegate.theme.tokens.accent)

    # Keyboard

    def event(self, event: QEvent) -> bool:
        """Keys that the takes have a meaning for are theirs before they are the window's."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and meant_by(event, self.commands):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the commands say; Escape leaves one of several selected.

        Space and single letters are left to the player's shortcuts.
        """
        wanted = meant_by(event, self.commands)
        if wanted is not None:
            if wanted.autoRepeat() or not event.isAutoRepeat():
                wanted.trigger()
        elif event.key() == _KEYS.Key_Escape and self.chosen_count > 1:
            self.select_only_current()
        elif event.key() in (_KEYS.Key_Space, _KEYS.Key_Escape) or _is_letter(event):
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
    command = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(event.text().strip()) and not command
