"""The program as a process of its own that also answers a test's questions about its window.

The keys and the mouse are the X server's. A test asks here only for what a person sees: where a
button is, what has the focus, which dialogs are open. One question a line, in JSON, each with one
line of answer: ``["place", "generateButton"]``.

It reads a take soon: the service of these tests makes clips in two seconds, and the time to the
first read was most of what they took. The full walk (test_walk.py) has the program as it is.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget

from sora_desktop.__main__ import main
from sora_desktop.core import schedule
from sora_desktop.ui.widgets.presses import presses


class KeyCounter(QObject):
    """Counts the presses that Qt reports; each repetition of a held key is one more."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Counts them where they come to a window, and changes nothing."""
        reported = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if reported and isinstance(watched, QWindow):
            self.presses += 1
        return False


class Answers(QObject):
    """Answers in the thread of the window; `asked` carries a line of the test."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._counter: KeyCounter | None = None
        self.asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Waits for questions until the test closes the line."""
        for line in sys.stdin:
            self.asked.emit(line)

    def _answer(self, line: str) -> None:
        name, *arguments = json.loads(line)
        ways: dict[str, Callable[..., Any]] = {
            "dialogs": _dialogs,
            "focus": _give_focus,
            "focused": _focused,
            "menu": _menu,
            "place": _place,
            "popup": lambda: QApplication.activePopupWidget() is not None,
            "presses": self._presses,
            "rested": lambda: presses().rested,
            "text": _text,
        }
        sys.stdout.write(json.dumps(ways[name](*arguments)) + "\n")
        sys.stdout.flush()

    def _presses(self) -> int:
        """How many presses came since the first question for them."""
        qt = QApplication.instance()
        if self._counter is None and qt is not None:
            self._counter = KeyCounter()
            qt.installEventFilter(self._counter)
        return self._counter.presses if self._counter is not None else 0


def _seen(name: str) -> Iterator[QWidget]:
    """Visible widgets of that object name, or buttons with that text on them."""
    for widget in QApplication.allWidgets():
        if widget.isVisible() and name in (widget.objectName(), _label(widget)):
            yield widget


def _label(widget: QWidget | None) -> str:
    return " ".join(widget.text().split()) if isinstance(widget, QAbstractButton) else ""


def _place(name: str) -> list[int] | None:
    """The middle of the widget on the screen; None while it is not to be seen or disabled. While a
    question is open, what is behind it cannot be pressed."""
    modal = QApplication.activeModalWidget()
    for widget in _seen(name):
        if modal is not None and not modal.isAncestorOf(widget):
            continue
        middle = widget.mapToGlobal(widget.rect().center())
        return [middle.x(), middle.y()] if widget.isEnabled() else None
    return None


def _give_focus(name: str) -> bool:
    """Puts the focus there, as Tab does."""
    for widget in _seen(name):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        return widget.hasFocus()
    return False


def _focused() -> str:
    """Object name of what has the focus, or else its text or its class."""
    widget = QApplication.focusWidget()
    if widget is None:
        return ""
    return widget.objectName() or _label(widget) or type(widget).__name__


def _text(name: str) -> str | None:
    """What is written in a field."""
    for widget in _seen(name):
        return str(widget.property("plainText") or widget.property("text") or "")
    return None


def _menu() -> str | None:
    """What is chosen in the menu that is open; None where there is none."""
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return None
    chosen = menu.activeAction()
    return "".join(action.text() for action in menu.actions() if action == chosen)


def _dialogs() -> list[str]:
    """The titles of the dialogs that are open."""
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
    return [dialog.windowTitle() for dialog in found if dialog.isVisible()]


if __name__ == "__main__":
    vars(schedule).update(FIRST_DELAY=1.0, SHORTEST_DELAY=0.5, LONGEST_FIRST_DELAY=0.5)
    answers = Answers()
    threading.Thread(target=answers.listen, daemon=True).start()
    raise SystemExit(main())
