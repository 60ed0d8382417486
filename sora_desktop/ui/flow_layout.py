"""A layout that fills rows from the left and begins a new one where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of widgets in their own sizes, ``gap`` logical pixels apart either way.

    A widget given to ``add_at_end`` stands at the right end of the last row.
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._end: QWidget | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def add_at_end(self, widget: QWidget) -> None:
        """Adds the last widget, which stands apart at the right."""
        self._end = widget
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Adds at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item there, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Takes the item out, or gives None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at that width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Places every item."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """The smallest is enough."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The largest item on its own."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, row = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row + self._gap, 0
            apart = item.widget() is self._end and x > rect.x()
            left = max(x, rect.right() + 1 - size.width()) if apart else x
            if move:
                item.setGeometry(QRect(QPoint(left, y), size))
            x += size.width() + self._gap
            row = max(row, size.height())
        return y + row - rect.y()


def clear(row: QLayout) -> None:
    """Takes every widget out of a layout and lets go of it."""
    while (item := row.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
