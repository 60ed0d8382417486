"""Parts that a damaged copy of the program lacks: told at its start, not when they are needed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImageReader

from sora_desktop.ui.media_plugin import media_plugin_there

translate = QCoreApplication.translate
_PICTURES = frozenset({"jpeg", "png", "svg"})


def missing_parts() -> tuple[str, ...]:
    """One sentence for each part that is not there, with what it costs."""
    told = []
    again = translate(
        "MissingParts", "Install Sora Desktop again; your clips, takes and settings stay."
    )
    if not media_plugin_there():
        lost = translate("MissingParts", "Clips cannot be played: the media plugin is missing.")
        told.append(f"{lost} {again}")
    readable = {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()}
    if not readable >= _PICTURES:
        lost = translate("MissingParts", "Some pictures cannot be shown: a plugin is missing.")
        told.append(f"{lost} {again}")
    return tuple(told)
