"""One physical press is one order: which keys are down, which press has ordered already, and the
buttons for what costs money.

`isAutoRepeat` does not tell a held key from many presses. Under X11 the server repeats a key as a
release and a press with the same time, and Qt's plugin marks them only if both are in its queue
already; most are not (measured with 6.11.3). So every key is followed here, in all windows of the
program: a press that comes right after a release of the same key belongs to the press before.

Code that spends money calls `take()` where the order is given: a button when it is clicked, an
action of a take when it runs. In a modal window (a question, above all one about money) a key that
was down when the window opened does nothing until it was released and stayed up.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

# How long a key must stay up to count as released, in milliseconds. Repeats have no gap at all;
# somebody who presses a key twice as fast as possible leaves about this.
SETTLE_MS = 100
_WRAP = 1 << 32
_FIRST = "pressesBefore"
_DOWN = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


@dataclass(slots=True)
class _Press:
    """One key from its press until it was released; `number` counts them. `at` is the time of its
    last event, as the system reported it, and `seen` the same by our own clock. `lost` means that
    another window has the focus since, so that its release may have gone there."""

    number: int
    at: int
    seen: float
    down: bool = True
    repeated: bool = False
    spent: bool = False
    lost: bool = False

    @property
    def held(self) -> bool:
        """Whether it is down, or has not been up for long enough to be sure."""
        down = self.down and not self.lost
        return down or (monotonic() - self.seen) * 1000 < SETTLE_MS


class Presses(QObject):
    """Follows the keys in every window that has the focus; `presses()` gives the only instance."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self._keys: dict[int, _Press] = {}
        self._count = 0
        # The latest input: a key, or None for the mouse.
        self._latest: _Press | None = None
        self._asked: float | None = None
        parent.focusWindowChanged.connect(self._watch)
        self._watch(parent.focusWindow())

    @property
    def rested(self) -> bool:
        """Whether a new press would be accepted: the latest key is up again, and the time of a
        double click has passed since the last order."""
        return self._paused and not (self._latest is not None and self._latest.held)

    @property
    def repeats(self) -> bool:
        """Whether the latest key is held, and has repeated already."""
        return self._latest is not None and self._latest.repeated and self._latest.held

    @property
    def _paused(self) -> bool:
        pause = QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000
        return self._asked is None or monotonic() - self._asked >= pause

    def take(self) -> bool:
        """Whether the current press may order; the same press may not order again.

        False for a key that is held, for a press that ordered already, and for the second click of
        a double click, wherever it lands.
        """
        paused, press = self._paused, self._latest
        self._asked = monotonic()
        if press is None or not press.held:
            return paused
        used = press.spent or press.repeated
        press.spent = True
        return paused and not used

    def _watch(self, window: QWindow | None) -> None:
        """Follows the keys there too; releases of the keys that are down may be reported
        elsewhere."""
        for press in self._keys.values():
            press.lost = True
        if window is None:
            return
        window.removeEventFilter(self)
        window.installEventFilter(self)
        if window.modality() is not Qt.WindowModality.NonModal and window.property(_FIRST) is None:
            window.setProperty(_FIRST, self._count)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Records keys and clicks as they come to a window, before its widgets get them."""
        kind = event.type()
        if kind in _MOUSE:
            self._latest = None
        elif kind is QEvent.Type.Hide:
            watched.setProperty(_FIRST, None)
        elif isinstance(event, QKeyEvent):
            press = self._latest = self._followed(event)
            first = watched.property(_FIRST)
            return first is not None and press.number <= first
        return False

    def _followed(self, event: QKeyEvent) -> _Press:
        """The press that an event of a key belongs to, updated by it."""
        code, at = event.nativeScanCode() or event.key(), event.timestamp()
        at = at or round(monotonic() * 1000)
        press = self._keys.get(code)
        if event.type() not in _DOWN:
            if press is None:
                press = self._new(code, at)
            press.down = event.isAutoRepeat()
        elif press is None or (_is_new(press, at) and not event.isAutoRepeat()):
            press = self._new(code, at)
        elif not press.down or at != press.at or event.isAutoRepeat():
            # A shortcut's event and the press itself have the same time.
            press.down = press.repeated = True
        press.at, press.seen, press.lost = at, monotonic(), False
        return press

    def _new(self, code: int, at: int) -> _Press:
        self._count += 1
        press = self._keys[code] = _Press(self._count, at, monotonic())
        return press


def _is_new(press: _Press, at: int) -> bool:
    """Whether a press of the same key at that time is a new one."""
    return press.lost if press.down else (at - press.at) % _WRAP >= SETTLE_MS


def presses() -> Presses:
    """The application's only instance."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    found = qt.findChild(Presses, options=direct)
    return found if isinstance(found, Presses) else Presses(qt)


_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class DirectButton(QPushButton):
    """Clicked by Enter and Space when they go down.

    Qt's own button is clicked when Space comes up, and a held key comes up again and again under
    X11.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space, without modifiers; held, they are still one press."""
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif not event.isAutoRepeat():
            self.click()


class PaidButton(DirectButton):
    """`ordered` is emitted once for a press, in place of `clicked`. It is never a dialog's default
    button: Enter presses it only after somebody went to it by Tab."""

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
