"""A view of rows that a Layout places, which costs the same for ten rows and for 100,000.

Qt's QListView lays out every row again when one changes or the width does (190 to 350 ms at 100,000
rows, measured on 6.11.3). Here a place is computed when it is needed. It is a QListView anyway,
because that makes its rows accessible to a screen reader; none of that class's own behaviour is
left, which is why the methods call those of QAbstractItemView.

Pointer handling over the takes besides pressing, the rubber band and scrubbing, is here too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.ui.takes.layout import NOTHING, Grid, Layout
from sora_desktop.ui.takes.list_model import TakeRole

AnyIndex = QModelIndex | QPersistentModelIndex
_Base = QAbstractItemView
_Flag = QItemSelectionModel.SelectionFlag
_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


# How far beyond its place a row is painted: the ring and the background of the selection.
BEYOND = 6


class RowView(QListView):
    """Rows of a flat model placed by a Layout, which subclasses create in `arrange`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Ours, because to return one that Qt made, PySide creates the class of every kind of widget
        # to see which it is: 8 ms of each start (measured). Set first: it gets what is set below.
        viewport = QWidget()
        # Only opaque pixels can be scrolled; everything else is painted again.
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewport(viewport)
        self._placed = Layout(NOTHING, Grid(columns=1, left=0, right=1, high=1), 1)
        self._pointed = QPersistentModelIndex()
        self._settling = False
        self._room_below = 0
        self._held: tuple[QPersistentModelIndex, int] | None = None
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Sets another model, and watches its removals."""
        if model is not None:
            model.rowsAboutToBeInserted.connect(self._hold_place)
            model.rowsAboutToBeRemoved.connect(self._hold_place)
            model.rowsAboutToBeMoved.connect(self._hold_place)
            model.rowsRemoved.connect(self.doItemsLayout)
            model.rowsMoved.connect(self.doItemsLayout)
            model.layoutAboutToBeChanged.connect(self._hold_place)
            model.layoutChanged.connect(self.doItemsLayout)
        super().setModel(model)
        self.doItemsLayout()

    # What is shown where

    @property
    def placed(self) -> Layout:
        """Where the rows are."""
        return self._placed

    def arrange(self, width: int) -> Layout:
        """The places of all rows in a view of that width; the scroll bar is in its margin."""
        return Layout(NOTHING, Grid(columns=1, left=0, right=width, high=24), width)

    def doItemsLayout(self) -> None:
        """Places everything again; the visible part stays."""
        # While rows come or go, the old places don't match the new rows: then it was anchored
        # before.
        anchor, at = self._anchor() if self._held is None else self._held
        self._held = None
        _Base.doItemsLayout(self)
        if anchor.isValid():
            moved = self._placed.rect(anchor.row()).top() - at
            self.verticalScrollBar().setValue(moved)
        self.viewport().update()

    def updateGeometries(self) -> None:
        """The range of the scroll bar; it is there when the rows are higher than the view."""
        # Qt asks before the subclass is ready, and there is no model yet.
        if self._settling or self.model() is None:
            return
        self._settling = True
        try:
            self._measure()
            _Base.updateGeometries(self)
        finally:
            self._settling = False

    def _measure(self) -> None:
        bar = self.verticalScrollBar()
        self._placed = self.arrange(self.contentsRect().width())
        high = self.viewport().height()
        bar.setPageStep(high)
        bar.setSingleStep(32)
        bar.setRange(0, max(self._placed.height + self._room_below - high, 0))

    def leave_room(self, below: int) -> None:
        """Lets the last rows be scrolled clear of whatever covers the bottom of the view."""
        if below != self._room_below:
            self._room_below = below
            self.doItemsLayout()

    def _hold_place(self) -> None:
        self._held = self._anchor()

    def _anchor(self) -> tuple[QPersistentModelIndex, int]:
        """The row by which the view is anchored when everything moves, and its height in the view:
        the current one if it is visible, else the first visible one; nothing at the very top."""
        model, top = self.model(), self.verticalOffset()
        current = self.currentIndex()
        if not top:
            return QPersistentModelIndex(), 0
        if current.isValid() and self.visualRect(current).intersects(self.viewport().rect()):
            return QPersistentModelIndex(current), self.visualRect(current).top()
        first = self._placed.near(QPoint(0, top))
        if first is None or first >= model.rowCount():
            return QPersistentModelIndex(), 0
        return QPersistentModelIndex(model.index(first, 0)), self._placed.rect(first).top() - top

    def visualRect(self, index: AnyIndex) -> QRect:
        if not index.isValid() or index.row() >= self._placed.count:
            return QRect()
        return self._placed.rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._placed.at(point + QPoint(0, self.verticalOffset()))
        model = self.model()
        return model.index(row, 0) if row is not None else QModelIndex()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def seen(self) -> list[int]:
        """The rows that are visible, at least in part."""
        top = self.verticalOffset()
        area = QRect(0, top, self.viewport().width(), self.viewport().height())
        return self._placed.inside(area)

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible
    ) -> None:
        """Scrolls a row into view, with as little movement as possible."""
        if not index.isValid() or index.row() >= self._placed.count:
            return
        area, high, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        top, bottom = area.top() - BEYOND, area.bottom() + 1 + BEYOND
        if hint is _Hint.PositionAtCenter:
            bar.setValue(bar.value() + area.center().y() - high // 2)
        elif hint is _Hint.PositionAtTop or top < 0:
            bar.setValue(bar.value() + top)
        elif hint is _Hint.PositionAtBottom or bottom > high:
            bar.setValue(bar.value() + bottom - high)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    # What the model tells

    def reset(self) -> None:
        self._pointed = QPersistentModelIndex()
        _Base.reset(self)
        self.doItemsLayout()

    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        """Makes room; the visible part stays, but the top stays the top."""
        _Base.rowsInserted(self, parent, start, end)
        self.doItemsLayout()

    def rowsAboutToBeRemoved(self, parent: AnyIndex, start: int, end: int) -> None:
        _Base.rowsAboutToBeRemoved(self, parent, start, end)

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        _Base.dataChanged(self, first, last, list(roles))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Reports to a screen reader where the person is."""
        _Base.currentChanged(self, current, previous)
        if current.isValid() and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)

    def selectionChanged(self, chosen: QItemSelection, left: QItemSelection) -> None:
        _Base.selectionChanged(self, chosen, left)
        if self.hasFocus() and self.currentIndex().isValid():
            event = QAccessibleEvent(self, QAccessible.Event.SelectionWithin)
            QAccessible.updateAccessibility(event)

    # Choosing

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Selects from the row at one corner to the row at the other, in reading order."""
        down = QPoint(0, self.verticalOffset())
        corners = rect.topLeft() + down, rect.bottomRight() + down
        ends = self._placed.near(corners[0]), self._placed.near(corners[1])
        first, last = ends
        if first is None or last is None or rect == QRect():
            self.selectionModel().select(QItemSelection(), command)
            return
        self.select_rows([(min(first, last), max(first, last))], command)

    def select_rows(
        self, spans: Sequence[tuple[int, int]], command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """Selects rows, given as pairs of a first and a last one."""
        model, wanted = self.model(), QItemSelection()
        for first, last in spans:
            wanted.append(QItemSelectionRange(model.index(first, 0), model.index(last, 0)))
        self.selectionModel().select(wanted, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        seen, region = self.seen(), QRegion()
        top = self.verticalOffset()
        spans = spans_of(selection)
        for row in seen:
            if any(first <= row <= last for first, last in spans):
                region = region.united(_beyond(self._placed.rect(row).translated(0, -top)))
        return region

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads, in two dimensions."""
        model = self.model()
        if not model.rowCount():
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return model.index(0, 0)
        return model.index(self._led(action, current.row(), model.rowCount()), 0)

    def _led(self, action: QAbstractItemView.CursorAction, row: int, count: int) -> int:
        if action in (_Move.MoveHome, _Move.MoveEnd):
            return 0 if action is _Move.MoveHome else count - 1
        if action in (_Move.MoveUp, _Move.MoveDown):
            return self._placed.beside(row, -1 if action is _Move.MoveUp else 1)
        if action in (_Move.MovePageUp, _Move.MovePageDown):
            page = max(self.viewport().height() - 64, 64)
            step = -page if action is _Move.MovePageUp else page
            spot = self._placed.rect(row).center() + QPoint(0, step)
            spot.setY(max(spot.y(), 0))
            found = self._placed.near(spot)
            return count - 1 if found is None else found
        step = -1 if action in (_Move.MoveLeft, _Move.MovePrevious) else 1
        return min(max(row + step, 0), count - 1)

    # Painting and the pointer

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows in the area, and no other."""
        painter, top, model = QPainter(self.viewport()), self.verticalOffset(), self.model()
        area, region = event.rect(), event.region()
        painter.fillRect(area, self.ground())
        wider = _beyond(area)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        delegate, count = self.itemDelegate(), model.rowCount()
        for row in self._placed.inside(wider.translated(0, top)):
            if row < count:
                index, state = model.index(row, 0), self._state_of(row)
                place = self._placed.rect(row).translated(0, -top)
                if region.intersects(place) or self.reaches_beyond(row, state):
                    _fill(option, place, state)
                    delegate.paint(painter, option, index)
        self.paint_over(painter)
        painter.end()

    def reaches_beyond(self, row: int, state: QStyle.StateFlag) -> bool:
        """Whether a row paints beyond its place."""
        return bool(state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus))

    def ground(self) -> QColor:
        """The colour under the rows."""
        return self.palette().base().color()

    def paint_over(self, painter: QPainter) -> None:
        """What lies over the rows."""

    def _plain_state(self) -> QStyle.StateFlag:
        enabled = QStyle.StateFlag.State_Enabled
        return enabled | QStyle.StateFlag.State_Active if self.isActiveWindow() else enabled

    def _state_of(self, row: int) -> QStyle.StateFlag:
        state = self._plain_state()
        if self.selectionModel().isSelected(self.model().index(row, 0)):
            state |= QStyle.StateFlag.State_Selected
        if self._pointed.isValid() and self._pointed.row() == row:
            state |= QStyle.StateFlag.State_MouseOver
        if self.hasFocus() and row == self.currentIndex().row():
            state |= QStyle.StateFlag.State_HasFocus
        return state

    def point_at(self, index: QModelIndex) -> None:
        """Updates which row is under the pointer."""
        if self._pointed == index:
            return
        before, self._pointed = self._pointed, QPersistentModelIndex(index)
        for each in (before, self._pointed):
            if each.isValid():
                self.repaint_row(each)

    def repaint_row(self, index: AnyIndex) -> None:
        """Repaints a row, with its surroundings."""
        if index.isValid():
            self.viewport().update(_beyond(self.visualRect(index)))

    def repaint_rows(self, rows: Iterable[int]) -> None:
        """Repaints the places of rows, without their surroundings."""
        viewport, top = self.viewport(), self.verticalOffset()
        for row in rows:
            viewport.update(self._placed.rect(row).translated(0, -top))

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractScrollArea.resizeEvent(self, event)
        self.doItemsLayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        QAbstractScrollArea.wheelEvent(self, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        _Base.mouseMoveEvent(self, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        _Base.mouseReleaseEvent(self, event)


def _beyond(area: QRect) -> QRect:
    return area.adjusted(-BEYOND, -BEYOND, BEYOND, BEYOND)


def _fill(option: QStyleOptionViewItem, place: QRect, state: QStyle.StateFlag) -> None:
    """The binding tells a type checker neither field."""
    for name, value in (("rect", place), ("state", state)):
        setattr(option, name, value)


def spans_of(selection: QItemSelection) -> list[tuple[int, int]]:
    """The rows of a selection as pairs of a first and a last one, from the top down."""
    parts = [selection.at(place) for place in range(selection.count())]
    return sorted((part.top(), part.bottom()) for part in parts)


# How often the view follows the pointer beyond its edge, and by how many pixels at most.
_FOLLOW_MS, _FARTHEST = 30, 40


class RubberBand:
    """Selects the takes in a rectangle; with Ctrl or Shift, in addition to the others."""

    def __init__(self, view: RowView, settle: Callable[[], None]) -> None:
        """`settle` is called when the selection is complete."""
        self._view, self._settle = view, settle
        self._from: QPoint | None = None
        self._at = QPoint()
        self._kept: list[tuple[int, int]] = []
        self._follow = QTimer(view, interval=_FOLLOW_MS)
        self._follow.timeout.connect(self._scroll)

    @property
    def active(self) -> bool:
        return self._from is not None

    def begin(self, at: QPoint, held: Qt.KeyboardModifier) -> None:
        """The pointer was pressed at that point of the viewport."""
        self._from, self._at = self._placed(at), at
        # The current take changes with the rectangle, and the view would jump after it.
        self._view.setAutoScroll(False)
        more = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self._kept = spans_of(self._view.selectionModel().selection()) if more else []
        self._choose()

    def move_to(self, at: QPoint) -> None:
        """The pointer moved to that point of the viewport."""
        self._at = at
        outside = not 0 <= at.y() < self._view.viewport().height()
        if outside and not self._follow.isActive():
            self._follow.start()
        elif not outside:
            self._follow.stop()
        self._choose()

    def end(self) -> None:
        """The pointer was released; the selection stays."""
        self._follow.stop()
        self._from = None
        self._view.setAutoScroll(True)
        self._view.viewport().update()
        self._settle()

    def paint(self, painter: QPainter, colour: str) -> None:
        if self._from is None:
            return
        area = self._area().translated(0, -self._view.verticalOffset())
        ground = QColor(colour)
        ground.setAlpha(48)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(colour), 1))
        painter.drawRect(area)

    def _placed(self, at: QPoint) -> QPoint:
        return at + QPoint(0, self._view.verticalOffset())

    def _area(self) -> QRect:
        assert self._from is not None
        to = self._placed(self._at)
        left, right = sorted((self._from.x(), to.x()))
        top, bottom = sorted((self._from.y(), to.y()))
        return QRect(QPoint(left, top), QPoint(right, bottom))

    def _choose(self) -> None:
        view, rows = self._view, self._view.placed.inside(self._area())
        to = self._placed(self._at)
        if self._from == to:
            rows = []
        view.select_rows([*self._kept, *_spans(rows)], _Flag.ClearAndSelect)
        near = view.placed.near(to)
        if near in rows:
            index = view.model().index(near, 0)
            view.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        view.viewport().update()

    def _scroll(self) -> None:
        """The view scrolls while the pointer is held beyond its edge."""
        bar, high = self._view.verticalScrollBar(), self._view.viewport().height()
        beyond = self._at.y() if self._at.y() < 0 else self._at.y() - high
        step = max(-_FARTHEST, min(_FARTHEST, beyond // 2 or 1))
        bar.setValue(bar.value() + step)
        self._choose()


def _spans(rows: list[int]) -> list[tuple[int, int]]:
    """Rows in order as pairs of a first and a last one."""
    runs = [list(run) for _, run in groupby(enumerate(rows), lambda each: each[1] - each[0])]
    return [(run[0][1], run[-1][1]) for run in runs]


# A pointer that only passes over a picture starts nothing.
REST_MS = 120


class ScrubView(Protocol):
    """The view's part in scrubbing."""

    def picture_at(self, at: QPoint) -> tuple[QModelIndex, QRect] | None:
        """The take whose picture is at a point of the viewport, and where that picture is."""

    def show_scrub(self, scrub: tuple[TakeId, float] | None, before: TakeId | None) -> None:
        """Shows another moment of the clip under the pointer; `before` was scrubbed until now."""


class Scrub:
    """Shows moments of a clip while the pointer moves over its picture, if `allowed` permits."""

    def __init__(self, view: ScrubView, parent: QObject) -> None:
        self._view = view
        self.allowed: Callable[[], bool] = lambda: True
        self._shown: tuple[TakeId, float] | None = None
        self._next: tuple[TakeId, float] | None = None
        self.rest = QTimer(parent, singleShot=True, interval=REST_MS)
        self.rest.timeout.connect(lambda: self._show(self._next))

    def follow(self, at: QPoint | None) -> None:
        """The pointer is at that point of the viewport; None when it is not over the takes."""
        found = self._at(at) if at is not None and self.allowed() else None
        self._next = found
        if found is not None and (self._shown is None or self._shown[0] != found[0]):
            self._show(None)
            self.rest.start()
            return
        self.rest.stop()
        self._show(found)

    def _at(self, at: QPoint) -> tuple[TakeId, float] | None:
        found = self._view.picture_at(at)
        if found is None or found[0].data(TakeRole.STATE) is not TakeState.READY:
            return None
        index, picture = found
        return index.data(TakeRole.ID), (at.x() - picture.left()) / max(picture.width() - 1, 1)

    def _show(self, scrub: tuple[TakeId, float] | None) -> None:
        if scrub == self._shown:
            return
        before, self._shown = self._shown, scrub
        self._view.show_scrub(scrub, before[0] if before else None)
