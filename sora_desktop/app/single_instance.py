"""One running program for one library: a lock, and a way to show the first one's window.

Two programs over one journal could both send the queued takes, and pay for them twice.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QLockFile, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from sora_desktop.core.problem import Category, Problem
from sora_desktop.store.disk import problem_of
from sora_desktop.store.folders import AppFolders, FolderError

# One line of JSON: what the second start was asked to open.
_LONGEST_HELLO = 64 * 1024
_MOST_FILES = 50
_DONE = b"raised\n"
# The first program may still be starting, and answers only when its event loop runs.
_PATIENCE_MS = 10_000
_TURN_MS = 20
# A socket's path has at most 108 bytes on Linux and 104 on macOS, and Qt first creates it in a
# folder beside its place, with a longer name (measured: 85 bytes are too many).
_LONGEST_PATH = 64


class SingleInstance(QObject):
    """This process's claim to one library.

    `raised` asks for the window to come to the front: somebody started the program again. `opened`
    carries the Paths that it was asked to open.
    """

    raised = Signal()
    opened = Signal(list)

    def __init__(self, folders: AppFolders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folders.lock_file
        self._name = _server_name(folders.lock_file)
        self._lock = QLockFile(str(folders.lock_file))
        # Never stale by its age: a program may run for weeks. A dead process's lock is taken over.
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._visited)

    def claim(self) -> bool:
        """Claims the library; False when another process has it. Its folder must exist.

        FolderError when the lock can be neither taken nor read.
        """
        if not self.lock():
            return False
        self.listen()
        return True

    def lock(self) -> bool:
        """The part of `claim` that waits for the disk: it may run in another thread."""
        if not self._lock.tryLock(0):
            if self._lock.error() is QLockFile.LockError.LockFailedError:
                return False
            raise FolderError(_why_unwritable(self._file))
        return True

    def listen(self) -> None:
        """Listens from now on for others that are started over this library."""
        # What a killed program left behind is ours now. Without a server the only loss is that a
        # second start can't show this window.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def wake_other(self, patience_ms: int = _PATIENCE_MS, files: Sequence[Path] = ()) -> bool:
        """Asks the process that has the library to show its window, and to open these files;
        whether it answered.

        One that has just taken the lock does not listen yet: retries until the time is up.
        """
        deadline = time.monotonic() + patience_ms / 1000
        socket = QLocalSocket()
        while not _connected(socket, self._name, deadline):
            if time.monotonic() >= deadline:
                return False
            QThread.msleep(_TURN_MS)
        socket.write(_hello(files))
        # The answer does not wait for it: it must be sent before this process ends.
        socket.flush()
        # Not with Qt's waitForReadyRead: sometimes it doesn't see an answer that comes while the
        # question is being written until its time is over (measured on a busy machine).
        while socket.bytesAvailable() < len(_DONE) and time.monotonic() < deadline:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _TURN_MS)
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                break
        return bytes(socket.readAll().data()) == _DONE

    def release(self) -> None:
        self._server.close()
        self._lock.unlock()

    def _visited(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._listen)
            socket.write(_DONE)
            socket.flush()
            self.raised.emit()
            self._hear(socket)

    def _listen(self) -> None:
        # Not a slot for each visitor: holding on to a socket that Qt deletes ends the process.
        for socket in self._server.findChildren(QLocalSocket):
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        """Waits for the whole line. Only programs of the same person can connect, and all they can
        do is to name files that this program plays or reads a recipe from."""
        if socket.canReadLine():
            files = files_in(bytes(socket.readLine(_LONGEST_HELLO).data()))
            if files:
                self.opened.emit(files)
        elif socket.bytesAvailable() >= _LONGEST_HELLO:
            socket.abort()


def _why_unwritable(file: Path) -> Problem:
    """The system's error when something is written beside that file: Qt does not report it."""
    probe = file.with_suffix(".probe")
    try:
        probe.write_text("Sora Desktop\n", "utf-8")
    except OSError as error:
        return problem_of(error, file)
    finally:
        with contextlib.suppress(OSError):
            probe.unlink()
    text = f"{file}: couldn't write the file"
    return Problem(category=Category.FOLDER_GONE, text=text)


def _hello(files: Sequence[Path]) -> bytes:
    names = [str(path) for path in files[:_MOST_FILES]]
    return json.dumps({"open": names}).encode("ascii") + b"\n"


def files_in(line: bytes) -> list[Path]:
    """The absolute paths that the line names; none when it is not one of ours."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return []
    names = message.get("open") if isinstance(message, dict) else None
    if not isinstance(names, list):
        return []
    paths = [Path(name) for name in names[:_MOST_FILES] if isinstance(name, str) and name]
    return [path for path in paths if path.is_absolute() and "\0" not in str(path)]


def _connected(socket: QLocalSocket, name: str, deadline: float) -> bool:
    """Whether the socket has reached the listener, tried once."""
    socket.connectToServer(name)
    return socket.waitForConnected(max(_TURN_MS, int(1000 * (deadline - time.monotonic()))))


def _server_name(lock_file: Path) -> str:
    """Where the first program listens: inside the library's own folder, which nobody else may
    enter, or under a name derived from it where there are no such files or its path is too long."""
    beside = str(lock_file.with_suffix(".socket"))
    if sys.platform != "win32" and len(beside.encode()) <= _LONGEST_PATH:
        return beside
    return "sora-desktop-" + hashlib.sha256(str(lock_file).encode()).hexdigest()[:24]
