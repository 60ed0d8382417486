"""Handing clips to the rest of the desktop: file manager, players, clipboard, a drag."""

from __future__ import annotations

import subprocess
import sys
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


def file_mime(path: Path) -> QMimeData:
    """The file as other programs take it, by paste or drop."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    mime.setText(str(path))
    return mime


def copy_file(path: Path) -> None:
    """Puts the file on the clipboard."""
    QGuiApplication.clipboard().setMimeData(file_mime(path))


def copy_text(text: str) -> None:
    """Puts a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def drag_out(source: QWidget, path: Path) -> None:
    """Drags the file out of the window; it is only ever copied, never moved away."""
    drag = QDrag(source)
    drag.setMimeData(file_mime(path))
    # Qt has no other way to drag. It is called from the mouse's own event, never from a
    # coroutine, where it would keep other tasks from ever running again.
    drag.exec(Qt.DropAction.CopyAction)
