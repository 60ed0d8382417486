"""The top-level window itself, empty: on the screen before anything in it has been imported."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

_SIZE = (1280, 800)
_SMALLEST = (960, 600)


class Frame(QMainWindow):
    """Shows the ground colour until it is given its content. Closing is only a wish; `quit_wanted`
    is the wish that the program ends. `came` is told when the window is shown."""

    close_wanted = Signal()
    quit_wanted = Signal()
    came = Signal()

    def __init__(self, geometry: str = "") -> None:
        """`geometry` is where it was the last time, as `place` gave it; empty for the usual."""
        super().__init__()
        self.was_painted = False
        self.setWindowTitle("Sora Desktop")
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))

    @property
    def place(self) -> str:
        """Where it is and how large, as a text to be kept."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def come_to_front(self) -> None:
        """Shows the window above the others: the program was started once more."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def event(self, event: QEvent) -> bool:
        """Notes the first paint; everything else is Qt's."""
        done = super().event(event)
        if event.type() is QEvent.Type.Paint:
            self.was_painted = True
        elif event.type() is QEvent.Type.Show:
            self.came.emit()
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window does not close by itself: the program ends in its own order."""
        event.ignore()
        self.close_wanted.emit()
