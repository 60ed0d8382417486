"""A copy of the program that lacks a plugin says so at its start, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImageReader

from sora_desktop.ui.controllers import notices as controller
from tests.app.driver import AppDriver, Launcher

pytestmark = pytest.mark.no_qt_log


def test_nothing_is_missing_here() -> None:
    assert controller.missing_parts() == ()


def test_the_window_tells_each_missing_part(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "media_plugin_there", lambda: False)
    monkeypatch.setattr(QImageReader, "canRead", lambda _reader: False)

    async def walk(app: AppDriver) -> None:
        await app.wait_for_notice("Can't play clips", "Can't show some pictures")

    launcher.run(walk)
