"""A view of equal cells, in one column or in many, that costs the same for ten rows and 100,000.

Qt's QListView lays out every row anew when one changes or the width does (190 to 350 ms at 100,000
rows, measured on 6.11.3). Here a place is worked out when it is asked for. It is a QListView all
the same, because that is what tells a screen reader of its rows; of what that class does itself
nothing is left, which is why the methods call those of QAbstractItemView.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
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

from sora_desktop.ui.cells import Cells

AnyIndex = QModelIndex | QPersistentModelIndex
_Base = QAbstractItemView
_Flag = QItemSelectionModel.SelectionFlag
_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class CellView(QListView):
    """Rows of a flat model as equal cells. Who derives from it says how, in `arrange`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = Cells()
        self._pointed = QPersistentModelIndex()
        self._settling = False
        self._held: tuple[QPersistentModelIndex, int] | None = None
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        # Only what is opaque is moved as it is by scrolling; all else is painted anew.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Takes another model, and hears of what goes from it."""
        if model is not None:
            model.rowsAboutToBeInserted.connect(self._hold_place)
            model.rowsAboutToBeRemoved.connect(self._hold_place)
            model.rowsRemoved.connect(self.doItemsLayout)
            model.rowsMoved.connect(self.viewport().update)
        super().setModel(model)
        self.doItemsLayout()

    # What is shown where

    @property
    def cells(self) -> Cells:
        """The places in force."""
        return self._cells

    def arrange(self, width: int, bar: int, count: int) -> Cells:
        """The places of so many cells in a viewport of that width, of whose right edge `bar`
        pixels are taken by the scroll bar."""
        return Cells(count=count, left=0, right=width - bar, high=24)

    def doItemsLayout(self) -> None:
        """Places everything anew; what is looked at stays where it is."""
        # While rows come or go, the old places do not fit the new rows: then it was held before.
        anchor, at = self._anchor() if self._held is None else self._held
        self._held = None
        _Base.doItemsLayout(self)
        if anchor.isValid():
            moved = self._cells.rect(anchor.row()).top() - at
            self.verticalScrollBar().setValue(moved)
        self.viewport().update()

    def updateGeometries(self) -> None:
        """The range of the scroll bar; it is there when the cells are higher than the view."""
        # Qt asks before whoever derives from this class is ready, and there is no model yet.
        if self._settling or self.model() is None:
            return
        self._settling = True
        try:
            self._measure()
            _Base.updateGeometries(self)
        finally:
            self._settling = False

    def _measure(self) -> None:
        model, bar = self.model(), self.verticalScrollBar()
        count = model.rowCount()
        whole, high = self.contentsRect().width(), self.viewport().height()
        thick = bar.sizeHint().width()
        free = self.arrange(whole, 0, count)
        scrolls = free.height > high
        self._cells = self.arrange(whole, thick, count) if scrolls else free
        bar.setPageStep(high)
        bar.setSingleStep(max(self._cells.high // 2, 24))
        bar.setRange(0, max(self._cells.height - high, 0))

    def _hold_place(self) -> None:
        self._held = self._anchor()

    def _anchor(self) -> tuple[QPersistentModelIndex, int]:
        """The cell by which the view is held when everything moves, and its height in the view:
        the current one if it can be seen, else the first that can; nothing at the very top."""
        model, top = self.model(), self.verticalOffset()
        current = self.currentIndex()
        if not top:
            return QPersistentModelIndex(), 0
        if current.isValid() and self.visualRect(current).intersects(self.viewport().rect()):
            return QPersistentModelIndex(current), self.visualRect(current).top()
        first = self._cells.near(QPoint(self._cells.left, top))
        if first is None or first >= model.rowCount():
            return QPersistentModelIndex(), 0
        return QPersistentModelIndex(model.index(first, 0)), self._cells.rect(first).top() - top

    def visualRect(self, index: AnyIndex) -> QRect:
        """Where the cell is in the viewport."""
        if not index.isValid() or index.row() >= self._cells.count:
            return QRect()
        return self._cells.rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        row = self._cells.at(point + QPoint(0, self.verticalOffset()))
        model = self.model()
        return model.index(row, 0) if row is not None else QModelIndex()

    def horizontalOffset(self) -> int:
        """Never to the side."""
        return 0

    def verticalOffset(self) -> int:
        """How far it is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def seen(self) -> range:
        """The rows that can be seen, at least in part."""
        top = self.verticalOffset()
        return self._cells.lines_between(top, top + self.viewport().height() - 1)

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible
    ) -> None:
        """Brings a row into view, with as little movement as that takes."""
        if not index.isValid() or index.row() >= self._cells.count:
            return
        area, high, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        top, bottom = area.top() - self._cells.top, area.bottom() + 1 + self._cells.top
        if hint is _Hint.PositionAtCenter:
            bar.setValue(bar.value() + area.center().y() - high // 2)
        elif hint is _Hint.PositionAtTop or top < 0:
            bar.setValue(bar.value() + top)
        elif hint is _Hint.PositionAtBottom or bottom > high:
            bar.setValue(bar.value() + bottom - high)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Moves what is painted, and paints what comes into view."""
        self.viewport().scroll(0, dy)

    # What the model tells

    def reset(self) -> None:
        """Everything is another."""
        self._pointed = QPersistentModelIndex()
        _Base.reset(self)
        self.doItemsLayout()

    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        """Makes room; what is looked at stays where it is, but the top stays the top."""
        _Base.rowsInserted(self, parent, start, end)
        self.doItemsLayout()

    def rowsAboutToBeRemoved(self, parent: AnyIndex, start: int, end: int) -> None:
        """Nothing of QListView's own."""
        _Base.rowsAboutToBeRemoved(self, parent, start, end)

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Paints one row again, or all that can be seen."""
        _Base.dataChanged(self, first, last, list(roles))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tells a screen reader where the person is."""
        _Base.currentChanged(self, current, previous)
        if current.isValid() and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)

    def selectionChanged(self, chosen: QItemSelection, left: QItemSelection) -> None:
        """Paints what was chosen and what was left."""
        _Base.selectionChanged(self, chosen, left)
        if self.hasFocus() and self.currentIndex().isValid():
            event = QAccessibleEvent(self, QAccessible.Event.SelectionWithin)
            QAccessible.updateAccessibility(event)

    # Choosing

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Chooses from the cell at one corner to the cell at the other, as they are read."""
        down = QPoint(0, self.verticalOffset())
        ends = self._cells.near(rect.topLeft() + down), self._cells.near(rect.bottomRight() + down)
        first, last = ends
        if first is None or last is None or rect == QRect():
            self.selectionModel().select(QItemSelection(), command)
            return
        self.select_rows([(min(first, last), max(first, last))], command)

    def select_rows(
        self, spans: Sequence[tuple[int, int]], command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """Chooses rows, given as pairs of a first and a last one."""
        model, wanted = self.model(), QItemSelection()
        for first, last in spans:
            wanted.append(QItemSelectionRange(model.index(first, 0), model.index(last, 0)))
        self.selectionModel().select(wanted, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What of a selection can be seen."""
        seen, region = self.seen(), QRegion()
        top = self.verticalOffset()
        for first, last in spans_of(selection):
            for row in range(max(first, seen.start), min(last + 1, seen.stop)):
                region = region.united(self._cells.rect(row).translated(0, -top))
        return region

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads: in two dimensions when there is more than one column."""
        model = self.model()
        if not model.rowCount():
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return model.index(0, 0)
        return model.index(self._led(action, current.row(), model.rowCount()), 0)

    def _led(self, action: QAbstractItemView.CursorAction, row: int, count: int) -> int:
        across = self._cells.columns
        pages = max(self.viewport().height() // (self._cells.high + self._cells.gap), 1)
        page = max(pages - 1, 1) * across
        if action in (_Move.MoveHome, _Move.MoveEnd):
            return 0 if action is _Move.MoveHome else count - 1
        steps = {
            _Move.MoveUp: -across,
            _Move.MoveDown: across,
            _Move.MoveLeft: -1 if across > 1 else 0,
            _Move.MoveRight: 1 if across > 1 else 0,
            _Move.MovePrevious: -1,
            _Move.MoveNext: 1,
            _Move.MovePageUp: -page,
            _Move.MovePageDown: page,
        }
        there = row + steps[action]
        if 0 <= there < count:
            return there
        if action is _Move.MoveDown and row // across == (count - 1) // across:
            return row  # It is in the last line already.
        if action is _Move.MoveUp:
            return row
        return min(max(there, row % across if there < 0 else 0), count - 1)

    # Painting and the pointer

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the cells that the area touches, and no other."""
        painter, top, model = QPainter(self.viewport()), self.verticalOffset(), self.model()
        area = event.rect()
        painter.fillRect(area, self.ground())
        rows = self._cells.lines_between(area.top() + top, area.bottom() + top)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        delegate = self.itemDelegate()
        for row in rows:
            place = self._cells.rect(row).translated(0, -top)
            if place.intersects(area):
                index = model.index(row, 0)
                _fill(option, place, self._state_of(row, index))
                delegate.paint(painter, option, index)
        self.paint_over(painter)
        painter.end()

    def ground(self) -> QColor:
        """The colour under the cells."""
        return self.palette().base().color()

    def paint_over(self, painter: QPainter) -> None:
        """What lies over the cells."""

    def _plain_state(self) -> QStyle.StateFlag:
        enabled = QStyle.StateFlag.State_Enabled
        return enabled | QStyle.StateFlag.State_Active if self.isActiveWindow() else enabled

    def _state_of(self, row: int, index: QModelIndex) -> QStyle.StateFlag:
        state = self._plain_state()
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if self._pointed.isValid() and self._pointed.row() == row:
            state |= QStyle.StateFlag.State_MouseOver
        if self.hasFocus() and row == self.currentIndex().row():
            state |= QStyle.StateFlag.State_HasFocus
        return state

    def point_at(self, index: QModelIndex) -> None:
        """Takes over which cell is under the pointer."""
        if self._pointed == index:
            return
        before, self._pointed = self._pointed, QPersistentModelIndex(index)
        for each in (before, self._pointed):
            if each.isValid():
                self.viewport().update(self.visualRect(each))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places everything anew."""
        QAbstractScrollArea.resizeEvent(self, event)
        self.doItemsLayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls."""
        QAbstractScrollArea.wheelEvent(self, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """As every view has it."""
        _Base.mouseMoveEvent(self, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As every view has it."""
        _Base.mouseReleaseEvent(self, event)


def _fill(option: QStyleOptionViewItem, place: QRect, state: QStyle.StateFlag) -> None:
    """The binding tells a type checker of neither field."""
    for name, value in (("rect", place), ("state", state)):
        setattr(option, name, value)


def spans_of(selection: QItemSelection) -> list[tuple[int, int]]:
    """The rows of a selection as pairs of a first and a last one, from the top down."""
    parts = [selection.at(place) for place in range(selection.count())]
    return sorted((part.top(), part.bottom()) for part in parts)
