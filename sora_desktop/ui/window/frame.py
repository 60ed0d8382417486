"""The top-level window: on the screen before any of its content has been imported."""

from __future__ import annotations

import sys
from functools import partial, reduce

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QMainWindow, QMenuBar, QWidget

from sora_desktop.ui.theme.theme import S2, S4
from sora_desktop.ui.widgets.geometry import SMALLEST, TOP_BAR
from sora_desktop.ui.widgets.layouts import TITLE_BAR, props, room_of, screen_of, text_label, vbox

translate = QCoreApplication.translate
tr = partial(QCoreApplication.translate, "MainWindow")

# The share of the screen that a new window takes.
_SHARE = 0.85
# How much of a window must be visible to grab it.
_LEAST_SEEN = 100


class WindowFrame(QMainWindow):
    """Shows that it starts until it gets its content. Closing is only a request; `quit_wanted` asks
    for the program to end. `came` is emitted when the window is shown."""

    close_wanted = Signal()
    quit_wanted = Signal()
    came = Signal()

    def __init__(self, geometry: str = "", *, demo: bool = False) -> None:
        """`geometry` is its last one, as `place` gave it; empty for the default."""
        super().__init__()
        self.was_painted = False
        self.setWindowTitle(tr("Sora Desktop \u2013 demo") if demo else "Sora Desktop")
        self.badge = props(QLabel(translate("Notices", "Demo") if demo else ""), badge=True)
        self.badge.setVisible(demo)
        self.word = text_label(tr("Starting"), tone="muted")
        self.word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(self._ground())
        add_to_system_menu(self)
        # Of several screens the smallest: the window may be moved there.
        rooms = [screen.availableGeometry().size() for screen in QGuiApplication.screens()]
        room = reduce(QSize.boundedTo, rooms) - QSize(0, TITLE_BAR)
        self.setMinimumSize(SMALLEST.boundedTo(room))
        usual = screen_of(self).availableGeometry().size() * _SHARE
        self.resize(usual.expandedTo(self.minimumSize()).boundedTo(room_of(self)))
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))
            self._come_onto_a_screen()

    def _come_onto_a_screen(self) -> None:
        """A screen may be gone since, or be smaller: a window out of reach is useless."""
        rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        seen = [room.intersected(self.geometry()) for room in rooms]
        if any(part.width() >= _LEAST_SEEN and part.height() >= _LEAST_SEEN for part in seen):
            return
        room = screen_of(self).availableGeometry()
        self.resize(self.size().boundedTo(room_of(self)))
        self.move(room.topLeft())

    @property
    def place(self) -> str:
        """Its position and size, as a text to store."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def show_text(self, text: str) -> None:
        """Shows a sentence in place of the content; empty for the one that it starts."""
        self.word.setText(text or tr("Starting"))

    def _ground(self) -> QWidget:
        """The sentence in the middle, and the badge about where the top bar will have it."""
        ground = QWidget(self)
        column = vbox(parent=ground, margins=(S4, S2, S4, TOP_BAR))
        column.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.word, 1)
        return ground

    def come_to_front(self) -> None:
        """Shows the window above the others: the program was started once more."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def event(self, event: QEvent) -> bool:
        """Records the first paint; everything else is Qt's."""
        done = super().event(event)
        if event.type() is QEvent.Type.Paint:
            self.was_painted = True
        elif event.type() is QEvent.Type.Show:
            self.came.emit()
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window does not close itself: the program ends in its own order."""
        event.ignore()
        self.close_wanted.emit()


def add_to_system_menu(frame: QMainWindow, platform: str = sys.platform) -> QAction | None:
    """On macOS, where people look for it in the program's own menu; None elsewhere."""
    if platform != "darwin":
        return None
    bar = QMenuBar(frame)
    about = QAction(translate("AboutDialog", "About Sora Desktop"), frame)
    about.setMenuRole(QAction.MenuRole.AboutRole)
    about.triggered.connect(lambda: _about(frame))
    bar.addMenu(translate("AboutDialog", "Help")).addAction(about)
    frame.setMenuBar(bar)
    return about


def _about(frame: QMainWindow) -> None:
    from sora_desktop.ui.settings.dialog import AboutDialog

    AboutDialog(frame).open()
