"""The program's own icon, drawn by packaging/make_icon.py in every size that systems ask for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from sora_desktop.resources import resource

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def icon_file(size: int) -> Path:
    """The PNG file of that many pixels."""
    return resource("icon", f"sora-desktop-{size}.png")


def app_icon() -> QIcon:
    """The icon; a file is read only when its size is wanted."""
    found = QIcon()
    for size in SIZES:
        found.addFile(str(icon_file(size)), QSize(size, size))
    return found
