"""The takes themselves, by shots or as a grid: the meaning of pointer and keys on them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPixmap,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QWidget

from sora_desktop.core.take import Take, TakeId
from sora_desktop.ui.actions.declarations import LIST_ACTIONS
from sora_desktop.ui.desktop.files_outside import drag_data
from sora_desktop.ui.takes.delegates.base import Part
from sora_desktop.ui.takes.delegates.panel import PanelDelegate
from sora_desktop.ui.takes.layout import EDGE, Grid, Heights, Layout, Outline, columns_for
from sora_desktop.ui.takes.list_model import TakeRole
from sora_desktop.ui.takes.panel_rows import PanelRows
from sora_desktop.ui.takes.row_view import RowView, RubberBand, Scrub, spans_of
from sora_desktop.ui.takes.rows import Kind, Row, RowRole
from sora_desktop.ui.theme.theme import restyle
from sora_desktop.ui.widgets.drops import TAKES_MIME, takes_of

_Flag = QItemSelectionModel.SelectionFlag
_ONLY = _Flag.ClearAndSelect
_KEYS = Qt.Key
_Mod = Qt.KeyboardModifier
# A line of progress is as wide as the panel, and would hide where it is dragged to.
_WIDEST_DRAG, _BADGE = 240, 22
_OPENS = (_KEYS.Key_Return, _KEYS.Key_Enter)
_WALKS = frozenset(
    {_KEYS.Key_Up, _KEYS.Key_Down, _KEYS.Key_Left, _KEYS.Key_Right, _KEYS.Key_Home, _KEYS.Key_End}
    | {_KEYS.Key_PageUp, _KEYS.Key_PageDown}
)


class TakeView(RowView):
    """The rows of PanelRows. Reports what the person wants; does little of it.

    `moved_to` is emitted when the person or a first take changes the current take, never because
    rows come, go or move. `chosen_changed` follows every change of the selection. `part_pressed`
    carries a row and the part that was pressed. `sizing` asks for thumbnails of the grid that many
    steps larger. `dropped_on` carries the takes to move to a shot, by its number; `queued_at` those
    to send directly before another queued take, or after it.
    """

    moved_to = Signal(object)
    chosen_changed = Signal()
    opened = Signal(object)
    part_pressed = Signal(object, object)  # Row, Part
    menu_wanted = Signal(QPoint)
    header_menu_wanted = Signal(QPoint, object)  # the Row
    shown_or_hidden = Signal(bool)
    key_action = Signal(object)  # one of LIST_ACTIONS
    sizing = Signal(int)
    dropped_on = Signal(object, int)  # the ids of takes, the shot
    queued_at = Signal(object, str, bool)  # the ids of takes, the other take, whether after it

    def __init__(
        self, rows: PanelRows, delegate: PanelDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("taskList")
        self.setAccessibleName(self.tr("Takes"))
        self._rows, self._delegate = rows, delegate
        self._wanted_width = 0
        self._laid_out: tuple[Outline | None, Grid | None, Heights | None, Layout]
        self._laid_out = None, None, None, self.placed
        self._pressed: tuple[QModelIndex, Part] | None = None
        self._plays: QModelIndex | None = None
        self._hot: tuple[int, Part] | None = None
        # Where a drag would put takes in the queue: between two lines of the progress.
        self._gap: int | None = None
        self._changing = self._follows = False
        self.actions_by_key = {action: action.made_for(self) for action in LIST_ACTIONS}
        for action, made in self.actions_by_key.items():
            made.triggered.connect(lambda _on=False, action=action: self.key_action.emit(action))
        self.band = RubberBand(self, self._settle)
        self.scrub = Scrub(self, self)
        self._watch_rows(rows)
        self.setModel(rows)
        rows.rowsAboutToBeMoved.connect(self._see_current)
        rows.rowsMoved.connect(self._follow_current)
        self.setItemDelegate(delegate)
        self._look_like_a_list()
        self.selectionModel().currentChanged.connect(self._settle)
        self.selectionModel().selectionChanged.connect(self._settle)
        self.selectionModel().selectionChanged.connect(self._count_chosen)

    def _look_like_a_list(self) -> None:
        restyle(self.verticalScrollBar(), slim=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _see_current(self, _parent: QModelIndex, first: int, last: int) -> None:
        current = self.currentIndex()
        seen = self.visualRect(current).intersects(self.viewport().rect())
        self._follows = seen and first <= current.row() <= last

    def _follow_current(self) -> None:
        """The visible take stays in sight where its shot goes."""
        if self._follows:
            self.scrollTo(self.currentIndex())

    # How the takes are shown

    @property
    def is_grid(self) -> bool:
        return self._rows.is_grid

    def show_shots(self) -> None:
        """The takes by shots."""
        self._rows.set_grid(False)
        self.doItemsLayout()

    def show_grid(self, width: int) -> None:
        """All takes as one grid, of about that width in logical pixels."""
        self._wanted_width = width
        self._rows.set_grid(True)
        self.doItemsLayout()

    @property
    def delegate(self) -> PanelDelegate:
        return self._delegate

    def measure(self) -> None:
        """Applies the delegate's new sizes."""
        self.doItemsLayout()

    def arrange(self, width: int) -> Layout:
        left, right = EDGE, width - EDGE
        wanted = self._wanted_width if self._rows.is_grid else 0
        columns = columns_for(right - left, wanted)
        probe = Grid(columns=columns, left=left, right=right, high=1)
        high = self._delegate.tile_height(probe.rect(0).width())
        grid = Grid(columns=columns, left=left, right=right, high=high)
        heights = Heights.grown(self._delegate.look.growth, width)
        outline = self._rows.outline()
        # Qt asks more than once for one change.
        if self._laid_out[0] is not outline or self._laid_out[1:3] != (grid, heights):
            self._laid_out = outline, grid, heights, Layout(outline, grid, width, heights)
        return self._laid_out[3]

    def reaches_beyond(self, row: int, state: QStyle.StateFlag) -> bool:
        """Also the take in the viewer, and those that are compared, have a ring."""
        if super().reaches_beyond(row, state):
            return True
        take = self._rows.take_at(row)
        return take is not None and take.id == self._delegate.viewed

    def show_viewed(self, take_id: TakeId | None, letters: Mapping[TakeId, str]) -> None:
        """Marks the take in the viewer, and those that are compared as A and B."""
        if (take_id, letters) != (self._delegate.viewed, self._delegate.letters):
            self._delegate.viewed, self._delegate.letters = take_id, letters
            self.viewport().update()

    # Selection

    def select(self, take_id: TakeId | None, *, scroll: bool) -> bool:
        """Selects only this take, without a signal; False when it is not shown."""
        index = self._rows.index_of(take_id) if take_id is not None else QModelIndex()
        self._changing = True
        try:
            if index.isValid():
                # Not setCurrentIndex(): that checks which keys are held, and the Ctrl of Ctrl+Enter
                # would toggle the selection instead of setting it.
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

    def chosen(self) -> list[Take]:
        """The selected takes from the top down; the current one alone when none is selected."""
        spans = spans_of(self.selectionModel().selection())
        takes = self._rows.takes_in(spans)
        current = self.currentIndex()
        if not takes and current.isValid():
            own = self._rows.take_at(current.row())
            takes = [own] if own is not None else []
        return takes

    @property
    def several(self) -> bool:
        """Whether more than one take is selected."""
        return self._rows.has_several(spans_of(self.selectionModel().selection()))

    def _count_chosen(self) -> None:
        several = self.several
        if several is not self._delegate.several:
            self._delegate.several = several
            self.viewport().update()
        self.chosen_changed.emit()

    def _settle(self) -> None:
        """Qt makes the first row current when the focus comes: only a selected one was chosen."""
        current = self.currentIndex()
        chosen = current.isValid() and self.selectionModel().isSelected(current)
        if chosen and not self._changing and not self.band.active:
            self.moved_to.emit(current.data(TakeRole.ID))

    def _watch_rows(self, rows: PanelRows) -> None:
        """Qt moves the current row to a neighbour when a row goes, which nobody asked for.
        Connected before the model is set, so that it is called before the selection model acts."""
        rows.rowsAboutToBeRemoved.connect(self._hold)
        rows.rowsRemoved.connect(self._release)
        rows.modelAboutToBeReset.connect(self._hold)
        rows.modelReset.connect(self._release)
        rows.layoutAboutToBeChanged.connect(self._hold)
        rows.layoutChanged.connect(self._release)

    def _hold(self) -> None:
        self._changing = True
        self._pressed = self._plays = None

    def _release(self) -> None:
        self._changing = False

    # Pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Highlights the part under the pointer, and scrubs the clip under it."""
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
        self._light(None)
        self.scrub.follow(None)
        self.point_at(QModelIndex())
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a button, a star or a header is theirs, and selects nothing; between the
        thumbnails it starts a rubber band."""
        at = event.position().toPoint()
        found, index = self._part_at(at), self.indexAt(at)
        left = event.button() is Qt.MouseButton.LeftButton
        self.scrub.follow(None)
        self._plays = None
        if found is not None and left:
            self._pressed = found
        elif left and not index.isValid():
            self.band.begin(at, event.modifiers())
        else:
            if left and event.modifiers() == _Mod.NoModifier:
                self._plays = index
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press counts when the pointer is released on the same part; a take is played."""
        pressed, self._pressed = self._pressed, None
        plays, self._plays = self._plays, None
        at = event.position().toPoint()
        if self.band.active:
            self.band.end()
        elif pressed is not None:
            if pressed == self._part_at(at):
                self.part_pressed.emit(pressed[0].data(RowRole.ROW), pressed[1])
        else:
            super().mouseReleaseEvent(event)
            if plays is not None and plays == self.indexAt(at):
                self._open(plays)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click plays already; on a button a double click is a second press."""
        if self._part_at(event.position().toPoint()) is not None:
            self.mousePressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """A dragged take is not played; its picture goes with the pointer."""
        self._plays = None
        chosen, rows = self.selectionModel().selectedIndexes(), self._rows
        dragged = [each for each in chosen if rows.flags(each) & Qt.ItemFlag.ItemIsDragEnabled]
        if dragged:
            picture = self.drag_picture(self.currentIndex(), len(dragged))
            drag_data(self, rows.mimeData(dragged), picture, actions)

    def drag_picture(self, index: QModelIndex, count: int) -> QPixmap:
        """A row as it is dragged: its picture, or its line; with the number of rows, if several."""
        place = self.visualRect(index)
        found = self._delegate.picture_of(index, place) or place
        wide = min(found.width(), _WIDEST_DRAG)
        picture: QPixmap = self.viewport().grab(QRect(found.topLeft(), QSize(wide, found.height())))
        if count > 1:
            theme = self._delegate.theme
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            badge = QRect(wide - _BADGE - 4, 4, _BADGE, _BADGE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawEllipse(badge)
            painter.setPen(Qt.GlobalColor.black)
            painter.setFont(theme.font("label", bold=True))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(count))
            painter.end()
        return picture

    def _open(self, index: QModelIndex) -> None:
        row: Row = index.data(RowRole.ROW)
        if row.kind in (Kind.TAKE, Kind.PROGRESS):
            self.opened.emit(index.data(TakeRole.ID))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl (Cmd) the thumbnails of the grid become larger or smaller."""
        turned = event.angleDelta().y()
        if event.modifiers() & _Mod.ControlModifier and turned:
            self.sizing.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def picture_at(self, at: QPoint) -> tuple[QModelIndex, QRect] | None:
        """The take whose picture is at a point of the viewport, and where that picture is."""
        index = self.indexAt(at)
        if not index.isValid():
            return None
        picture = self._delegate.picture_of(index, self.visualRect(index))
        return (index, picture) if picture is not None and picture.contains(at) else None

    def _part_at(self, at: QPoint) -> tuple[QModelIndex, Part] | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        part = self._delegate.part_at(index, self.visualRect(index), at)
        return None if part is None else (index, part)

    def _light(self, found: tuple[QModelIndex, Part] | None) -> None:
        hot = None if found is None else (found[0].row(), found[1])
        if hot == self._hot:
            return
        self._hot = hot
        self._delegate.set_hot(hot)
        plain = hot is None or hot[1] is Part.HEADER
        self.viewport().setCursor(
            Qt.CursorShape.ArrowCursor if plain else Qt.CursorShape.PointingHandCursor
        )
        self.viewport().update()

    def show_scrub(self, scrub: tuple[TakeId, float] | None, before: TakeId | None) -> None:
        """Shows another moment of the clip under the pointer; `before` was scrubbed until now."""
        self._delegate.set_scrub(scrub)
        for take_id in (before, scrub[0] if scrub else None):
            if take_id is not None:
                self.repaint_row(self._rows.index_of(take_id))

    def ground(self) -> QColor:
        return self._delegate.theme.colour("panel")

    def paint_over(self, painter: QPainter) -> None:
        tokens, end = self._delegate.theme.tokens, self.placed.group_end
        if end is not None:
            line = QRect(0, end - self.verticalOffset(), self.viewport().width(), 1)
            painter.fillRect(line, QColor(tokens.line))
        if self._gap is not None:
            wide = self.viewport().width() - 2 * EDGE
            painter.fillRect(QRect(EDGE, self._gap - 1, wide, 2), QColor(tokens.accent))
        self.band.paint(painter, tokens.accent)

    # Takes that are dragged to another shot, or to another place in the queue

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(TAKES_MIME):
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The list scrolls while the pointer is held near its edge."""
        super().dragMoveEvent(event)
        target, spot = self._target_at(event), self._spot_at(event)
        self._aim(target, None if spot is None else self._gap_at(*spot))
        if target is None and spot is None:
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes go to the shot that they are dropped on, and queued ones to the place between two
        lines; nothing else is accepted here."""
        target, spot = self._target_at(event), self._spot_at(event)
        self._aim(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if target is None and spot is None:
            event.ignore()
            return
        # As a copy, because the model must not remove takes that only change their place.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if spot is not None:
            line, after = spot
            own = self._rows.takes_at(line)
            self.queued_at.emit(takes_of(event.mimeData()), own[-1 if after else 0].id, after)
        elif target is not None:
            self.dropped_on.emit(takes_of(event.mimeData()), target)

    def _target_at(self, event: QDropEvent) -> int | None:
        """The shot under the pointer, unless all of the takes belong to it already."""
        if not event.mimeData().hasFormat(TAKES_MIME) or self.is_grid:
            return None
        row: Row | None = self.indexAt(event.position().toPoint()).data(RowRole.ROW)
        if row is None or row.kind not in (Kind.SHOT, Kind.TAKE):
            return None
        homes = {self._rows.slot_of(take_id) for take_id in takes_of(event.mimeData())}
        return row.slot if homes - {row.slot, None} else None

    def _spot_at(self, event: QDropEvent) -> tuple[int, bool] | None:
        """The queued line under the pointer, and whether queued takes go after it; None for other
        takes, and for a line of the takes themselves."""
        at, ids = event.position().toPoint(), takes_of(event.mimeData())
        index = self.indexAt(at)
        own = self._rows.queued_at(index.row()) if index.isValid() else []
        if not own or not ids or not all(map(self._rows.is_queued, ids)):
            return None
        if not set(ids).isdisjoint(take.id for take in own):
            return None
        return index.row(), at.y() > self.visualRect(index).center().y()

    def _gap_at(self, line: int, after: bool) -> int:
        """The height in the viewport at which one line ends and the next begins."""
        place = self.visualRect(self._rows.index(line))
        return place.bottom() + 1 if after else place.top()

    def _aim(self, target: int | None, gap: int | None = None) -> None:
        if (target, gap) != (self._delegate.target, self._gap):
            self._delegate.target, self._gap = target, gap
            self.viewport().update()

    # Keyboard

    def event(self, event: QEvent) -> bool:
        """Keys that mean something to the takes are theirs before they are the window's."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~(_Mod.KeypadModifier | _Mod.ShiftModifier)
            walks = event.key() in _WALKS and held in (_Mod.NoModifier, _Mod.ControlModifier)
            if walks or self._meant_by(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Runs the row's keys, then the actions with keys; Escape leaves one of several selected.
        Space and single letters are left to the player's shortcuts."""
        row: Row | None = self.currentIndex().data(RowRole.ROW)
        if row is not None and self._key_of_row(event, row):
            return
        if self.use_key(event):
            return
        if event.key() == _KEYS.Key_Escape and self.several:
            self.select_only_current()
        elif event.key() in (_KEYS.Key_Space, _KEYS.Key_Escape) or _is_letter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def use_key(self, event: QKeyEvent) -> bool:
        """Runs the action that has a key which nothing else has used; whether there is one."""
        wanted = self._meant_by(event)
        if wanted is not None and (wanted.autoRepeat() or not event.isAutoRepeat()):
            wanted.trigger()
        return wanted is not None

    def _meant_by(self, event: QKeyEvent) -> QAction | None:
        """The action that has the key; None for a key without a meaning here."""
        keypad = _Mod.KeypadModifier
        pressed = QKeySequence(event.keyCombination().toCombined() & ~keypad.value)
        made = self.actions_by_key.values()
        return next((each for each in made if pressed in each.shortcuts()), None)

    def _key_of_row(self, event: QKeyEvent, row: Row) -> bool:
        """Left and Right close and open; Return presses; Ctrl goes from shot to shot."""
        key, held = event.key(), event.modifiers() & ~_Mod.KeypadModifier
        if held == _Mod.ControlModifier and key in (_KEYS.Key_Up, _KEYS.Key_Down):
            self.go_to_shot(1 if key == _KEYS.Key_Down else -1)
            return True
        if row.kind in (Kind.GROUP, Kind.SHOT):
            closed = self._rows.is_closed(row.slot)
            if row.kind is Kind.GROUP:
                closed = self._rows.closed.group
            ways = {_KEYS.Key_Left: closed, _KEYS.Key_Right: not closed}
            if key in ways and held in (_Mod.NoModifier, _Mod.AltModifier):
                if not ways[_KEYS(key)]:
                    self.part_pressed.emit(row, Part.HEADER)
                    return True
            elif key in _OPENS and not event.isAutoRepeat():
                self.part_pressed.emit(row, Part.HEADER)
                return True
        if row.kind in (Kind.PROBLEM, Kind.PROBLEMS) and key in _OPENS:
            # A step may cost money: a held key presses once.
            if not event.isAutoRepeat():
                self.part_pressed.emit(row, Part.BUTTON)
            return True
        return False

    def go_to_shot(self, step: int) -> None:
        """To the first take of the next shot, or of the one before."""
        there = self._rows.beside_shot(self.currentIndex().row(), step)
        if there.isValid():
            self.selectionModel().setCurrentIndex(there, _ONLY)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu at the pointer, or beside the current row when a key asked for it."""
        at = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        index = self.indexAt(at)
        if not index.isValid():
            return
        row: Row = index.data(RowRole.ROW)
        place = self.viewport().mapToGlobal(at)
        if row.kind in (Kind.GROUP, Kind.SHOT):
            self.header_menu_wanted.emit(place, row)
        else:
            self.menu_wanted.emit(place)

    # Being seen

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown_or_hidden.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown_or_hidden.emit(False)


def _is_letter(event: QKeyEvent) -> bool:
    command = event.modifiers() & _Mod.ControlModifier
    return bool(event.text().strip()) and not command
