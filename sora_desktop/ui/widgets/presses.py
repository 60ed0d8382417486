"""One physical press is one order: which keys are down, which press has ordered already, and the
buttons for what costs money.

`isAutoRepeat` does not tell a held key from many presses. Under X11 the server repeats a key as a
release and a press with the same time, and Qt's plugin marks them only if both are in its queue
already; most are not (measured with 6.11.3). So every key is followed here, in all windows of the
program: a press that comes right after a release of the same key belongs to the press before.

What spends money asks `take()` where the order is given: a button when it is clicked, an action of
a take when it is done. In a modal window (a question, above all one about money) a key that was
down when the window came does nothing until it was let go of and stayed up.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

# How long a key must stay up to have been let go of, in milliseconds. Repeats have no gap at all;
# who presses a key twice as fast as they can leaves about this.
SETTLE_MS = 100
_WRAP = 1 << 32
_FIRST = "pressesBefore"
_DOWN = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


@dataclass(slots=True)
class _Press:
    """One key from its being pressed until it was let go of; `number` counts them.

    `at` is the time of its last event, as the system told it, and `seen` the same by our own clock.
    `lost` means that another window has the focus since, so that its release may have gone there.
    """

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
    """Follows the keys in every window that has the focus; `presses()` gives the only one."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self._keys: dict[int, _Press] = {}
        self._count = 0
        # What the latest input was: a key, or None for the mouse.
        self._latest: _Press | None = None
        self._asked: float | None = None
        parent.focusWindowChanged.connect(self._watch)
        self._watch(parent.focusWindow())

    @property
    def rested(self) -> bool:
        """Whether a new press would be taken: the latest key is up again, and the time of a double
        click has passed since somebody asked to order."""
        return self._paused and not (self._latest is not None and self._latest.held)

    @property
    def repeats(self) -> bool:
        """Whether the latest key is held, and has come again already."""
        return self._latest is not None and self._latest.repeated and self._latest.held

    @property
    def _paused(self) -> bool:
        pause = QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000
        return self._asked is None or monotonic() - self._asked >= pause

    def take(self) -> bool:
        """Whether what the person has just pressed may order; the same press may not once more.

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
        """Follows the keys there too; releases of the keys that are down may be told elsewhere."""
        for press in self._keys.values():
            press.lost = True
        if window is None:
            return
        window.removeEventFilter(self)
        window.installEventFilter(self)
        if window.modality() is not Qt.WindowModality.NonModal and window.property(_FIRST) is None:
            window.setProperty(_FIRST, self._count)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes keys and clicks as they come to a window, before anything in it is reported."""
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
        """The press that an event of a key belongs to, with what it tells."""
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
    """Whether a press of the same key at that time is another one."""
    return press.lost if press.down else (at - press.at) % _WRAP >= SETTLE_MS


def presses() -> Presses:
    """The one of the application."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    found = qt.findChild(Presses, options=direct)
    return found if isinstance(found, Presses) else Presses(qt)


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
