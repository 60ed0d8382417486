"""The one button that spends money: it carries the total, and one press is one order."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class GenerateButton(QPushButton):
    """`ordered` is emitted once for a press: a second click of a double click, and a key that is
    held, do not order again. It is armed again a moment after the button was let go."""

    ordered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("generateButton")
        self.setProperty("kind", "primary")
        self.setAutoDefault(False)
        self._armed = True
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._rearm)
        self.clicked.connect(self.order)

    @property
    def armed(self) -> bool:
        """Whether a press would order."""
        return self._armed

    def order(self) -> None:
        """Orders, unless the button is disabled, on a page that is not shown (its keys work in the
        whole window), or was pressed a moment ago."""
        if not self.isEnabled() or not self.isVisibleTo(self.window()):
            return
        self._pause.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
        if self._armed:
            self._armed = False
            self.ordered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press the button; held, they are still one press."""
        if event.key() not in _KEYS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        event.accept()
        if not event.isAutoRepeat():
            self.click()
            # click() lets go by itself; the key is still held.
            self.setDown(self.isEnabled())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A release that is no repetition lets the button go."""
        if event.key() in _KEYS and not event.isAutoRepeat():
            self.setDown(False)
        event.accept()

    def _rearm(self) -> None:
        if self.isDown():
            self._pause.start()
        else:
            self._armed = True
