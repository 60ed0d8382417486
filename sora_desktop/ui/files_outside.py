"""Handing clips to the rest of the desktop: file manager, players, clipboard, a drag."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget


def open_outside(path: Path) -> bool:
    """Opens a file or folder with the program that the system has for it; False if it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def reveal(path: Path) -> bool:
    """Shows the file in the system's file manager, selected where the system can do that."""
    if sys.platform == "darwin":
        return _started(["open", "-R", str(path)])
    if sys.platform == "win32":
        # Explorer wants its argument in just this form, quotes included, and always returns 1.
        return _started(f'explorer /select,"{path}"')
    return open_outside(path.parent)


def _started(command: list[str] | str) -> bool:
    try:
        subprocess.Popen(command)
    except OSError:
        return False
    return True


def files_mime(paths: Sequence[Path]) -> QMimeData:
    """The files as other programs take them, by paste or drop."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText(_lines(paths))
    return mime


def copy_files(paths: Sequence[Path]) -> None:
    """Puts the files on the clipboard."""
    mime = files_mime(paths)
    # What the file managers of GNOME and its kin want before they paste a file.
    names = [
        "copy",
        *(url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in mime.urls()),
    ]
    mime.setData("x-special/gnome-copied-files", "\n".join(names).encode())
    QGuiApplication.clipboard().setMimeData(mime)


def copy_paths(paths: Sequence[Path]) -> None:
    """Puts where the files are on the clipboard, one a line, as the system writes paths."""
    copy_text(_lines(paths))


def _lines(paths: Sequence[Path]) -> str:
    return "\n".join(str(path) for path in paths)


def copy_text(text: str) -> None:
    """Puts a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def drag_out(source: QWidget, path: Path) -> None:
    """Drags the file out of the window; it is only ever copied, never moved away."""
    drag = QDrag(source)
    drag.setMimeData(files_mime([path]))
    # Qt has no other way to drag. It is called from the mouse's own event, never from a
    # coroutine, where it would keep other tasks from ever running again.
    drag.exec(Qt.DropAction.CopyAction)
