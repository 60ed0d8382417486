"""Buttons for what costs money: one press is one order, however long a key is held."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from sora_desktop.ui.widgets.presses import presses

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class DirectButton(QPushButton):
    """Clicked by Enter and Space when they go down. Qt's own button is clicked when Space comes
    up, and a held key comes up again and again under X11."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space, alone; held, they are still one press."""
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif not event.isAutoRepeat():
            self.click()


class PaidButton(DirectButton):
    """`ordered` is emitted once for a press, in place of `clicked`. It is never a dialog's default
    button: only who has gone to it by Tab presses it by Enter."""

    ordered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        presses()
        self.clicked.connect(self.order)

    def order(self) -> None:
        """Orders, unless the button is disabled, on a page that is not shown, or this press has
        ordered already."""
        if self.isEnabled() and self.isVisibleTo(self.window()) and presses().take():
            self.ordered.emit()
