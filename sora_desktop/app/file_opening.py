"""Files that the program should open: from the arguments, from a second start, or from macOS as an
event for each one that is dropped on the icon or opened with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileOpening:
    """Keeps files until there is a receiver: they may come before the window does."""

    def __init__(self) -> None:
        self._waiting: list[Path] = []
        self._take: Callable[[Sequence[Path]], object] | None = None

    def begin(self, take: Callable[[Sequence[Path]], object]) -> None:
        """Passes on what came so far, and from now on everything as it comes."""
        self._take = take
        self.put([])

    def end(self) -> None:
        """Passes nothing on any more."""
        self._take = None

    def put(self, paths: Sequence[Path]) -> None:
        """Passes these files on, now or once there is a receiver."""
        self._waiting += paths
        if self._take is not None and self._waiting:
            waiting, self._waiting = self._waiting, []
            self._take(waiting)


class DesktopApplication(QApplication):
    """The application object; `files` gets what the system asks it to open.

    The event comes to this object itself. A filter would see it too, but along with every other
    event of the program, each of them through Python.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.files = FileOpening()

    def event(self, event: QEvent) -> bool:
        """Accepts files only; an address of another kind is not ours to open."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.files.put([Path(event.file())])
            return True
        return super().event(event)
