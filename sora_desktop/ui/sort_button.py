"""A small button that says the order of the list and offers the others in a menu."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from sora_desktop.ui.task_filter import SortOrder
from sora_desktop.ui.theme import S3


class SortButton(QToolButton):
    """Shows the chosen order; the menu is its own and pops up without a loop of its own."""

    picked = Signal()

    def __init__(self, names: Mapping[SortOrder, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sortOrder")
        self._names = names
        self._chosen = SortOrder.NEWEST
        self._narrow = False
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._menu = QMenu(self)
        group = QActionGroup(self)
        for order, name in names.items():
            action = group.addAction(self._menu.addAction(name))
            action.setCheckable(True)
            action.setChecked(order is self._chosen)
            action.triggered.connect(lambda _checked, order=order: self.choose(order))
        self.clicked.connect(self._open)
        self._say()

    @property
    def order(self) -> SortOrder:
        """The order that is chosen."""
        return self._chosen

    def choose(self, order: SortOrder) -> None:
        """Chooses an order and tells it."""
        self.show_order(order)
        self.picked.emit()

    def show_order(self, order: SortOrder) -> None:
        """Takes over an order, and tells nothing."""
        self._chosen = order
        self._menu.actions()[list(self._names).index(order)].setChecked(True)
        self._say()

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow column the icon stands alone, and the tool tip has the word."""
        if narrow != self._narrow:
            self._narrow = narrow
            style = Qt.ToolButtonStyle
            self.setToolButtonStyle(
                style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
            )
            self._say()

    def _say(self) -> None:
        name = self._names[self._chosen]
        self.setText(name)
        # Qt leaves room for more than it draws; the words are to end where the fields end.
        words = 0 if self._narrow else self.fontMetrics().horizontalAdvance(name)
        self.setFixedWidth(self.iconSize().width() + words + (S3 if self._narrow else 2 * S3))
        self.setToolTip(self.tr("Order of the takes: %1").replace("%1", name))
        self.setAccessibleName(self.tr("Order of the takes: %1").replace("%1", name))

    def _open(self) -> None:
        below = self.rect().bottomRight() - QPoint(self._menu.sizeHint().width(), 0)
        self._menu.popup(self.mapToGlobal(below))
