"""The text that a person can copy for somebody who is to help: no key, no prompt, no link."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaDevices

from sora_desktop import __version__
from sora_desktop.core.redact import redact
from sora_desktop.core.task import TaskState

if TYPE_CHECKING:
    from sora_desktop.ui.intents import IntentParts

_LOG_LINES = 60


def diagnostics(parts: IntentParts) -> str:
    """Versions, places, counts and the last lines of the log, all secrets masked."""
    key = parts.credentials.key
    secrets = [key.reveal()] if key is not None else []
    lines = [
        f"Sora Desktop {__version__}",
        f"Python {platform.python_version()}, PySide6 {pyside_version}, Qt {qVersion()}",
        f"{platform.platform()}, {QGuiApplication.platformName()}",
        f"Frozen: {'yes' if getattr(sys, 'frozen', False) else 'no'}",
        f"Audio outputs: {len(QMediaDevices.audioOutputs())}",
        f"Key: {parts.credentials.status.place.value} {parts.credentials.status.store_name}",
        f"Service: {parts.engine.status.connection.value}",
        f"Takes: {len(parts.engine.tasks)}, {_counts(parts)}",
        f"Clips: {parts.clips.folder}",
        f"Half files of no take: {len(parts.engine.recovery.strays)}",
        f"Data: {parts.folders.data}",
        "",
        *_log_tail(parts),
    ]
    return redact("\n".join(lines), secrets)


def _counts(parts: IntentParts) -> str:
    found = {state: len(parts.engine.tasks.in_state(state)) for state in TaskState}
    return ", ".join(f"{state.value} {count}" for state, count in found.items() if count)


def _log_tail(parts: IntentParts) -> list[str]:
    try:
        text = (parts.folders.logs / "sora-desktop.log").read_text("utf-8", "replace")
    except OSError as error:
        return [f"The log could not be read: {error}"]
    return text.splitlines()[-_LOG_LINES:]
