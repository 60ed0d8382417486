"""Whether the plugin that decodes and encodes clips is in this copy of the program."""

from __future__ import annotations

from PySide6.QtMultimedia import QMediaFormat


def media_plugin_there() -> bool:
    """False when a clip can be neither played nor made: Qt itself says nothing, and waits."""
    return bool(QMediaFormat().supportedFileFormats(QMediaFormat.ConversionMode.Decode))
