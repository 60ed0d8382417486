"""Calls that wait for a disk, made in a thread: the window stays alive and says what it waits for.

Only at the start: nothing exists yet that could be kept waiting besides the window.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from sora_desktop.store.background import BackgroundThread
from sora_desktop.ui.window.frame import WindowFrame

T = TypeVar("T")
# In seconds. A disk that answers within this needs no message.
_AT_ONCE, _SOON, _TURN = 0.25, 2.0, 0.02


class WaitCancelled(Exception):
    """The person closed the waiting window, or the system asked to end."""


class DiskWait:
    """Waits for `folder`; `seconds` is its longest delay, 0 when there is none to report.

    `frame` is the window on the screen; if there is none yet, one is created to say it.
    """

    def __init__(self, qt: QApplication, folder: Path, frame: WindowFrame | None) -> None:
        self.frame = frame
        self.seconds = 0.0
        self._qt = qt
        self._folder = folder
        self._closed = False

    def run(self, call: Callable[[], T]) -> T:
        """The call's result or error; it runs in a thread. WaitCancelled when somebody closes the
        window first: the thread is abandoned to the disk."""
        outcome: list[Callable[[], T]] = []

        def work() -> None:
            outcome.append(_outcome(call))

        thread = BackgroundThread(work, "opening the library")
        begun = time.monotonic()
        thread.start()
        thread.join(_AT_ONCE)
        while thread.is_alive() and time.monotonic() - begun < _SOON and not self._closed:
            self._qt.processEvents()
            thread.join(_TURN)
        if thread.is_alive():
            self._wait_in_window(thread)
            self.seconds = max(self.seconds, time.monotonic() - begun)
        return outcome[0]()

    def _wait_in_window(self, thread: BackgroundThread) -> None:
        if self._closed:
            raise WaitCancelled
        if self.frame is None:
            self.frame = WindowFrame()
            self.frame.show()
        text = QCoreApplication.translate("Start", "Waiting for the disk of %1 to respond\u2026")
        self.frame.show_text(text.replace("%1", str(self._folder)))
        self.frame.close_wanted.connect(self.give_up)
        while thread.is_alive() and not self._closed:
            self._qt.processEvents()
            thread.join(_TURN)
        self.frame.close_wanted.disconnect(self.give_up)
        self.frame.show_text("")
        if thread.is_alive():
            self.frame.hide()
            raise WaitCancelled

    def give_up(self) -> None:
        """Stops waiting, now and for later calls."""
        self._closed = True


def _outcome(call: Callable[[], Any]) -> Callable[[], Any]:
    """Returns or raises what the call did, in whatever thread it is read."""
    try:
        value = call()
    except BaseException as error:
        raised = error

        def fail() -> Any:
            raise raised

        return fail
    return lambda: value
