"""The icon in the tray, what it tells, and a system without one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from sora_desktop.ui.desktop.notifications import Tray
from tests.ui.take_source import dark_theme


# The platform without a screen has no signal for trays, and Qt says so.
@pytest.mark.no_qt_log
class TestTray:
    def test_it_says_so_when_it_was_all_that_could_be_seen_and_goes(self, qtbot: QtBot) -> None:
        there = [True]
        theme = dark_theme()
        tray = Tray(theme, QSystemTrayIcon, lambda: there[0])
        assert tray.show(alone=True)
        tray.show_text("2 takes under way")
        with qtbot.assertNotEmitted(tray.lost):
            tray.look()
        there[0] = False
        with qtbot.waitSignal(tray.lost):
            tray.look()
        assert not tray.show(alone=True)
        assert not tray.show_message("t", "b")

    def test_no_prompt_is_markup_to_a_tray(self, monkeypatch: pytest.MonkeyPatch) -> None:
        reported: list[str] = []
        monkeypatch.setattr(
            QSystemTrayIcon,
            "showMessage",
            lambda _icon, _title, body, *_rest: reported.append(body),
        )
        tray = Tray(dark_theme(), QSystemTrayIcon, lambda: True)
        assert tray.show_message("1 take ready", '<img src="file:///etc/passwd"> & boat')
        assert reported == ['\u2039img src="file:///etc/passwd"> & boat']

    def test_a_system_without_a_tray(self) -> None:
        tray = Tray(dark_theme(), lambda: None, lambda: True)
        assert not tray.show()
        tray.show_text("nothing to say it on")
        tray.hide()
