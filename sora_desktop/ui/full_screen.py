"""Shows a part of the window on the whole screen, and puts it back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget


class FullScreen(QObject):
    """Moves ``part`` from its layout into a window of its own over the whole screen.

    The same widget moves, so there is no second player and no picture is lost.
    """

    left = Signal()

    def __init__(self, part: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._part = part
        self._home: QLayout | None = None
        self._host: _Host | None = None

    @property
    def active(self) -> bool:
        """Whether the part is on the whole screen."""
        return self._host is not None

    def toggle(self) -> None:
        """There, or back again."""
        if self._host is None:
            self._enter()
        else:
            self._leave(self._host)

    def _enter(self) -> None:
        owner = self._part.parentWidget()
        self._home = owner.layout() if owner is not None else None
        host = _Host(owner)
        host.closed.connect(self.left)
        host.setWindowTitle(self._part.window().windowTitle())
        room = QVBoxLayout(host)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self._part)
        self._host = host
        # On the screen that the window is on, also where no window manager sees to it.
        host.setGeometry(self._part.screen().geometry())
        host.showFullScreen()
        self._part.setFocus()

    def _leave(self, host: _Host) -> None:
        self._host = None
        if self._home is not None:
            self._home.addWidget(self._part)
        self._part.show()
        host.hide()
        host.deleteLater()
        # The keys go on working where they did.
        self._part.window().activateWindow()
        self._part.setFocus()


class _Host(QWidget):
    """The window over the whole screen; closing it means going back."""

    closed = Signal()

    def __init__(self, owner: QWidget | None) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setProperty("surface", "stage")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Goes back instead of closing with the player inside."""
        event.ignore()
        self.closed.emit()
