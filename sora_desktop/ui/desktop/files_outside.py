"""Handing clips to the rest of the desktop: file manager, players, clipboard, a drag, and the
trash.

The trash is the only way in which this program removes a clip. Where there is none (a network
drive, a stick without one) the file stays, and the result says so; nothing here ever deletes.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QFile,
    QMimeData,
    QPoint,
    QStandardPaths,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication, QPixmap
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)
_TRIES, _AGAIN_MS = 8, 60
_COPIES = "copies"
_NAME = "org.freedesktop.FileManager1"
_PATH = "/org/freedesktop/FileManager1"
# A file manager that is started by the call needs a moment.
_PATIENCE_MS = 5_000


def show_item(path: Path, otherwise: Callable[[], object]) -> bool:
    """Asks to show the folder with the file selected. False when nobody can be asked; `otherwise`
    is called on an error, or without an answer."""
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
    except ImportError:
        return False
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    call = QDBusMessage.createMethodCall(_NAME, _PATH, _NAME, "ShowItems")
    call.setArguments([[path.as_uri()], ""])
    watcher = QDBusPendingCallWatcher(
        bus.asyncCall(call, _PATIENCE_MS), QCoreApplication.instance()
    )

    def answered(done: QDBusPendingCallWatcher) -> None:
        done.deleteLater()
        if done.isError():
            otherwise()

    watcher.finished.connect(answered)
    return True


def open_outside(path: Path) -> bool:
    """Opens a file or folder with the system's program for it; False if there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def reveal(path: Path) -> bool:
    """Shows the file in the system's file manager, selected where the system can do that."""
    if sys.platform == "darwin":
        return _started(["open", "-R", str(path)])
    if sys.platform == "win32":
        # Explorer wants its argument in exactly this form, quotes included, and always returns 1.
        return _started(f'explorer /select,"{path}"')
    if show_item(path, lambda: open_outside(path.parent)):
        return True
    return open_outside(path.parent)


def _started(command: list[str] | str) -> bool:
    try:
        subprocess.Popen(command)
    except OSError:
        return False
    return True


def files_mime(paths: Sequence[Path]) -> QMimeData:
    """The files as data for the clipboard or a drag."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText(_lines(paths))
    return mime


def copy_files(paths: Sequence[Path]) -> None:
    """Puts the files on the clipboard."""
    _put_on_clipboard(lambda: _copied_mime(paths))


def _copied_mime(paths: Sequence[Path]) -> QMimeData:
    mime = files_mime(paths)
    # GNOME's file manager and similar ones paste a file only with this.
    names = [
        "copy",
        *(url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in mime.urls()),
    ]
    mime.setData("x-special/gnome-copied-files", "\n".join(names).encode())
    return mime


def copy_paths(paths: Sequence[Path]) -> None:
    """Puts the paths of the files on the clipboard, one per line."""
    copy_text(_lines(paths))


def _lines(paths: Sequence[Path]) -> str:
    return "\n".join(str(path) for path in paths)


def copy_text(text: str) -> None:
    """Puts a text on the clipboard."""

    def mime() -> QMimeData:
        data = QMimeData()
        data.setText(text)
        return data

    _put_on_clipboard(mime)


def _put_on_clipboard(mime: Callable[[], QMimeData], tries: int = _TRIES) -> None:
    """Sets the clipboard and checks that it worked: after a drag, X11 may refuse Qt because of the
    time stamp that Qt sends, and the clipboard keeps its content (measured, 6.11.3)."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(mime())
    if QGuiApplication.platformName() != "xcb":
        return
    copies = int(clipboard.property(_COPIES) or 0) + 1
    clipboard.setProperty(_COPIES, copies)
    if not _is_ours():
        _renew_time_stamp()
    # Even when it seems to be ours: Qt may not have heard yet that another program took it.
    QTimer.singleShot(_AGAIN_MS, lambda: _make_sure(mime, copies, tries))


def _make_sure(mime: Callable[[], QMimeData], copies: int, tries: int) -> None:
    """Sets the clipboard again if that was refused, unless something else was copied."""
    if _is_ours() or QGuiApplication.clipboard().property(_COPIES) != copies:
        return
    if tries:
        _put_on_clipboard(mime, tries - 1)
    else:
        log.warning("the clipboard could not be taken from another program")


def _is_ours() -> bool:
    clipboard = QGuiApplication.clipboard()
    clipboard.text()  # Only now Qt asks who has it.
    return clipboard.ownsClipboard()


def _renew_time_stamp() -> None:
    for window in QGuiApplication.topLevelWindows():
        if window.isVisible():
            # The answer of the X server gives Qt a new time stamp.
            title = window.title()
            window.setTitle(f"{title}\u200b")
            window.setTitle(title)


def drag_out(source: QWidget, path: Path) -> None:
    """Drags the file out of the window; it is copied, never moved."""
    drag_data(source, files_mime([path]), QPixmap(), Qt.DropAction.CopyAction)


def drag_data(source: QWidget, data: QMimeData, picture: QPixmap, actions: Qt.DropAction) -> None:
    """Drags the data, with a picture under the pointer, which may be null. What becomes of it is up
    to the target: nothing is removed here."""
    drag = QDrag(source)
    drag.setMimeData(data)
    if not picture.isNull():
        middle = picture.deviceIndependentSize() / 2
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(round(middle.width()), round(middle.height())))
    # Qt has no other way to drag. It is called from the mouse's own event, never from a coroutine,
    # where it would block other tasks permanently.
    drag.exec(actions, Qt.DropAction.CopyAction)


translate = QCoreApplication.translate


class Trashed(Enum):
    """What happened to one file."""

    MOVED = "moved"
    NOT_THERE = "not_there"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class TrashResult:
    """One file and what happened to it; a REFUSED file is where it was."""

    path: Path
    outcome: Trashed

    @property
    def gone(self) -> bool:
        """Whether nothing exists at the path any more."""
        return self.outcome is not Trashed.REFUSED

    @property
    def words(self) -> str:
        """The reason why the file is still there; empty when it is not."""
        if self.gone:
            return ""
        text = translate("Trash", "Couldn't move %1 to the trash. It's still there.")
        return text.replace("%1", self.path.name)


async def move_to_trash(paths: Sequence[Path]) -> tuple[TrashResult, ...]:
    """Moves the files to the trash, one after the other and off the window's thread; a result for
    each, in their order. Close them in the player first: Windows can't move an open file."""
    if not paths:
        return ()
    # Not at the top: the window is painted before there is an event loop.
    import asyncio

    from sora_desktop.engine.supervisor import run_to_end

    return await run_to_end(asyncio.to_thread(_move_all, tuple(paths)))


def _move_all(paths: Sequence[Path]) -> tuple[TrashResult, ...]:
    _prepare()
    return tuple(TrashResult(path, _move(path)) for path in paths)


def _prepare() -> None:
    """Qt creates the trash of a new account, but not its parent folder (measured with 6.11: without
    `~/.local/share` it says "bad file descriptor")."""
    if sys.platform == "linux":
        place = QStandardPaths.StandardLocation.GenericDataLocation
        os.makedirs(QStandardPaths.writableLocation(place), mode=0o700, exist_ok=True)


def _move(path: Path) -> Trashed:
    if not os.path.lexists(path):
        return Trashed.NOT_THERE
    file = QFile(str(path))
    # Qt's answer alone is not enough: what counts is that the file is gone.
    if file.moveToTrash() and not os.path.lexists(path):
        return Trashed.MOVED
    return Trashed.REFUSED
