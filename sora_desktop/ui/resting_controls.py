"""On the whole screen the controls lie over the picture, and go while nobody moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QWidget

# How long nothing has to happen, in milliseconds.
REST_MS = 2000
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class RestingControls(QObject):
    """Takes `controls` out of the layout of `deck` while it is active, and lays them over its lower
    edge, so that the picture on the `stage` does not change its size when they come and go."""

    def __init__(
        self, deck: QWidget, layout: QLayout, stage: QWidget, controls: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._layout = layout
        self._deck, self._controls = deck, controls
        self._stages = [stage]
        self._active = False
        self._last = QPointF()
        self._timer = QTimer(self, interval=REST_MS, singleShot=True)
        self._timer.timeout.connect(self._rest)

    def add_stage(self, stage: QWidget) -> None:
        """Another widget that takes the place of the stage at times."""
        self._stages.append(stage)

    def set_active(self, on: bool) -> None:
        """Over the picture, or under it in the layout again."""
        if on == self._active:
            return
        self._active = on
        for part in (self._deck, *self._stages, self._controls):
            if on:
                part.installEventFilter(self)
            else:
                part.removeEventFilter(self)
        for stage in self._stages:
            stage.setMouseTracking(on or stage.property("tracks") is True)
        if on:
            self._layout.removeWidget(self._controls)
            self._place(self._deck.size())
            self.wake()
        else:
            self._timer.stop()
            self._unset_cursors()
            self._layout.addWidget(self._controls)
            self._controls.show()

    def renew(self) -> None:
        """The controls have another height."""
        if self._active:
            self._place(self._deck.size())

    def wake(self) -> None:
        """Shows the controls, and counts anew until they go."""
        self._controls.show()
        self._controls.raise_()
        self._unset_cursors()
        self._timer.start()

    def _unset_cursors(self) -> None:
        for stage in self._stages:
            if stage.cursor().shape() is Qt.CursorShape.BlankCursor:
                stage.unsetCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A move of the pointer, a click and Tab bring the controls back."""
        if watched is self._deck and isinstance(event, QResizeEvent):
            self._place(event.size())
        elif watched is self._controls and event.type() is QEvent.Type.Leave:
            self._timer.start()
        elif self._wakes(event):
            self.wake()
        return super().eventFilter(watched, event)

    def _wakes(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            # Qt repeats the last move when something under the pointer goes.
            moved = event.globalPosition() != self._last
            self._last = event.globalPosition()
            return moved or event.type() is QEvent.Type.MouseButtonPress
        return isinstance(event, QKeyEvent) and event.key() in _TABS

    def _rest(self) -> None:
        """Not while they are being used: under the pointer, with a menu open, with the focus."""
        focused = QApplication.focusWidget()
        busy = focused is not None and self._controls.isAncestorOf(focused)
        if busy or self._controls.underMouse() or QApplication.activePopupWidget() is not None:
            self._timer.start()
            return
        self._controls.hide()
        for stage in self._stages:
            stage.setCursor(Qt.CursorShape.BlankCursor)

    def _place(self, size: QSize) -> None:
        height = self._controls.sizeHint().height()
        self._controls.setGeometry(QRect(0, size.height() - height, size.width(), height))
