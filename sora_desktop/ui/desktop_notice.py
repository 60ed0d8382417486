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
        self._open: list[QProcess] = []

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
        while len(self._open) >= _MOST_AT_ONCE:
            self._open[0].kill()
            self._open.pop(0)
        process = QProcess(self)
        process.finished.connect(lambda code, _status: self._ended(process, code, do, otherwise))
        process.errorOccurred.connect(lambda error: self._failed(process, error, otherwise))
        self._open.append(process)
        process.start(self._program, arguments(title, body, actions))

    def stop(self) -> None:
        """Ends what still waits for a press."""
        for process in self._open:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(1000)
        self._open.clear()

    def _ended(
        self, process: QProcess, code: int, do: _DO, otherwise: Callable[[], object]
    ) -> None:
        if process not in self._open:
            return
        self._open.remove(process)
        pressed = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        if code != 0:
            otherwise()
        elif pressed:
            do(pressed)

    def _failed(
        self,
        process: QProcess,
        error: QProcess.ProcessError,
        otherwise: Callable[[], object],
    ) -> None:
        if error is QProcess.ProcessError.FailedToStart and process in self._open:
            self._open.remove(process)
            process.deleteLater()
            otherwise()


def arguments(title: str, body: str, actions: Mapping[str, str]) -> list[str]:
    """What notify-send is called with. The body may hold markup there, so it is escaped."""
    buttons = [f"--action={id}={label}" for id, label in actions.items()]
    fixed = ["--app-name=Sora Desktop", "--icon=sora-desktop", "--wait"]
    return [*fixed, *buttons, "--", title, html.escape(body, quote=False)]
