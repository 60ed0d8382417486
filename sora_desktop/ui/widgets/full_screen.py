"""A part of the window on the whole screen, with controls over it that hide when nobody moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWindow
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from sora_desktop.ui.widgets.layouts import screen_of

# How long the person must be inactive, in milliseconds.
REST_MS = 2000
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


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
        """Enters full screen, or leaves it."""
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
        # On the screen of the window, also where no window manager takes care of it.
        host.setGeometry(screen_of(self._part).geometry())
        host.showFullScreen()
        self._part.setFocus()

    def _leave(self, host: _Host) -> None:
        self._host = None
        if self._home is not None:
            self._home.addWidget(self._part)
        self._part.show()
        host.hide()
        host.deleteLater()
        # The keys keep working.
        self._part.window().activateWindow()
        self._part.setFocus()


class _Host(QWidget):
    """The window over the whole screen; closing it goes back."""

    closed = Signal()

    def __init__(self, owner: QWidget | None) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setProperty("surface", "stage")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that the part doesn't use means what it means in the window it came from."""
        owner = self.parentWidget()
        if owner is not None:
            QApplication.sendEvent(owner, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Goes back instead of closing with the player inside."""
        event.ignore()
        self.closed.emit()


class AutoHideControls(QObject):
    """Takes `controls` out of the layout of `content` while it is active, and lays them over its
    lower edge, so that the picture on the `stage` does not change its size when they come and go.
    `rested` and `woken` are emitted when they do."""

    rested = Signal()
    woken = Signal()

    def __init__(
        self, content: QWidget, layout: QLayout, stage: QWidget, controls: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._layout = layout
        self._content, self._controls = content, controls
        self._stages = [stage]
        self._active = False
        self._last = QPointF()
        self._window: QWindow | None = None
        self._timer = QTimer(self, interval=REST_MS, singleShot=True)
        self._timer.timeout.connect(self._rest)

    def add_stage(self, stage: QWidget) -> None:
        """Another widget that replaces the stage at times."""
        self._stages.append(stage)

    def set_active(self, on: bool) -> None:
        """Puts the controls over the picture, or back under it."""
        if on == self._active:
            return
        self._active = on
        for part in (self._content, *self._stages, self._controls):
            if on:
                part.installEventFilter(self)
            else:
                part.removeEventFilter(self)
        self._watch_keys(on)
        for stage in self._stages:
            stage.setMouseTracking(on or stage.property("tracks") is True)
        if on:
            self._layout.removeWidget(self._controls)
            self._place(self._content.size())
            self.wake()
        else:
            self._timer.stop()
            self._unset_cursors()
            self._layout.addWidget(self._controls)
            self._controls.show()
            self.woken.emit()

    def _watch_keys(self, on: bool) -> None:
        """Keys go to whatever has the focus; the window sees all of them."""
        window = self._content.window().windowHandle() if on else self._window
        if window is not None:
            (window.installEventFilter if on else window.removeEventFilter)(self)
        self._window = window if on else None

    def renew(self) -> None:
        """Lays the controls out again; call it when their height has changed."""
        if self._active:
            self._place(self._content.size())

    def wake(self) -> None:
        """Shows the controls, and restarts the time until they hide."""
        self._controls.show()
        self._controls.raise_()
        self._unset_cursors()
        self._timer.start()
        self.woken.emit()

    def _unset_cursors(self) -> None:
        for stage in self._stages:
            if stage.cursor().shape() is Qt.CursorShape.BlankCursor:
                stage.unsetCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A move of the pointer, a click and Tab show the controls again."""
        if watched is self._content and isinstance(event, QResizeEvent):
            self._place(event.size())
        elif watched is self._controls and event.type() is QEvent.Type.Leave:
            self._timer.start()
        elif self._wakes(event):
            self.wake()
        return super().eventFilter(watched, event)

    def _wakes(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            # Qt repeats the last move when something under the pointer disappears.
            moved = event.globalPosition() != self._last
            self._last = event.globalPosition()
            return moved or event.type() is QEvent.Type.MouseButtonPress
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        # While they are visible every key counts as using them; only Tab shows them again.
        return event.key() in _TABS or not self._controls.isHidden()

    def _rest(self) -> None:
        """Nothing stays over the picture; only an open menu is still in use."""
        if QApplication.activePopupWidget() is not None:
            self._timer.start()
            return
        focused = QApplication.focusWidget()
        if focused is not None and self._controls.isAncestorOf(focused):
            # Tab shows it again; the keys of the player keep working in the meantime.
            self._stages[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._controls.hide()
        self.rested.emit()
        for stage in self._stages:
            stage.setCursor(Qt.CursorShape.BlankCursor)

    def _place(self, size: QSize) -> None:
        height = self._controls.sizeHint().height()
        self._controls.setGeometry(QRect(0, size.height() - height, size.width(), height))
