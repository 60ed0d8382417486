"""Notices of the system: by ``notify-send`` where Linux has it, else by the icon in the tray.

``notify-send`` speaks to the desktop's own service with every type in its place, which Qt's D-Bus
cannot do from Python (an int always goes as ``i``, and the service wants a ``u``; measured), needs
no tray, and tells which button was pressed. Where it is too old for buttons or has no service it
ends with an error, and the tray takes over.
"""

from __future__ import annotations

import html
import shutil
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QProcess

_DO = Callable[[str], object]
_MOST_AT_ONCE = 5


def notify_send(platform: str = sys.platform) -> str | None:
    """The program that tells the desktop; None where there is none."""
    return shutil.which("notify-send") if platform.startswith("linux") else None


class NotifySend(QObject):
    """One process for each notice that is open; it says which button was pressed and ends."""

    def __init__(self, program: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._open: list[_Notice] = []

    def tell(
        self,
        title: str,
        body: str,
        actions: Mapping[str, str],
        do: _DO,
        otherwise: Callable[[], object],
    ) -> None:
        """Shows a notice; `do` is told the id of the action that was pressed ("default" for the
        notice itself), `otherwise` is called when it cannot be shown."""
        self._open = [notice for notice in self._open if not notice.over]
        while len(self._open) >= _MOST_AT_ONCE:
            self._open.pop(0).end()
        notice = _Notice(do, otherwise, self)
        self._open.append(notice)
        notice.process.start(self._program, arguments(title, body, actions))

    def stop(self) -> None:
        """Ends what still waits for a press."""
        for notice in self._open:
            notice.end()
        self._open.clear()


class _Notice(QObject):
    """One notice and its process. It stays until its owner goes: a process that is deleted while
    it tells of its own end takes the program with it (seen once in three runs)."""

    def __init__(self, do: _DO, otherwise: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.over = False
        self._do, self._otherwise = do, otherwise
        self.process = QProcess(self)
        self.process.finished.connect(self._ended)
        self.process.errorOccurred.connect(self._failed)

    def end(self) -> None:
        """Ends it without a word."""
        if not self.over:
            self.over = True
            self.process.kill()
            self.process.waitForFinished(1000)

    def _ended(self, code: int, _status: QProcess.ExitStatus) -> None:
        if self.over:
            return
        self.over = True
        told = bytes(self.process.readAllStandardOutput().data())
        pressed = told.decode("utf-8", "replace").strip()
        if code != 0:
            self._otherwise()
        elif pressed:
            self._do(pressed)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and not self.over:
            self.over = True
            self._otherwise()


def arguments(title: str, body: str, actions: Mapping[str, str]) -> list[str]:
    """What notify-send is called with. The body may hold markup there, so it is escaped."""
    buttons = [f"--action={id}={label}" for id, label in actions.items()]
    fixed = ["--app-name=Sora Desktop", "--icon=sora-desktop", "--wait"]
    return [*fixed, *buttons, "--", title, html.escape(body, quote=False)]
