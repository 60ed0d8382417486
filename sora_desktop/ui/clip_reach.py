"""Finds out whether a clip's file can be read at all, without ever keeping the window waiting.

A file on a network drive that has gone away blocks whoever opens it, for minutes and without an
error. Qt would open it in a thread too, but waits for that thread when it is given another file.
"""

from __future__ import annotations

import stat
import threading
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

# As much as every kind of file tells what it is by.
_HEAD = 4096


class ClipReach(QObject):
    """Reads the head of a file in a thread of its own.

    `reached(ticket, readable, said)`: the ticket of `reach`, and when it is not readable what the
    system said. Nothing comes while the file system does not answer.
    """

    reached = Signal(int, bool, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0

    def reach(self, path: Path) -> int:
        """Begins, and gives the number under which the answer comes."""
        self._ticket += 1
        # A daemon, and never joined: what waits for a dead drive must not keep the program.
        task = threading.Thread(
            target=self._look, args=(self._ticket, path), name="clip reach", daemon=True
        )
        task.start()
        return self._ticket

    def _look(self, ticket: int, path: Path) -> None:
        said = said_of(path)
        # The window may have gone while the drive kept silent.
        with suppress(RuntimeError):
            self.reached.emit(ticket, not said, said)


def said_of(path: Path) -> str:
    """Why the file cannot be read, in the words of the system; empty when it can be."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return "not a regular file"
        with path.open("rb") as file:
            file.read(_HEAD)
    except OSError as error:
        return error.strerror or str(error)
    return ""
