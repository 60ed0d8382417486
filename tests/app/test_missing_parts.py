"""A copy of the program that lacks a plugin says so at its start, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImageReader

from sora_desktop.ui import missing_parts
from tests.app.desk import Desk, Lab

pytestmark = pytest.mark.no_qt_log


def test_nothing_is_missing_here() -> None:
    assert missing_parts.missing_parts() == ()


def test_the_window_tells_each_missing_part(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(missing_parts, "media_plugin_there", lambda: False)
    monkeypatch.setattr(QImageReader, "supportedImageFormats", lambda: [QByteArray(b"png")])

    async def walk(desk: Desk) -> None:
        await desk.says("Clips cannot be played", "Some pictures cannot be shown")

    lab.run(walk)
