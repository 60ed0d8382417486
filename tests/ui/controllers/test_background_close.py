"""Closing the window while takes are under way: quit, the tray, or a question."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from sora_desktop.store.settings import OnClose, Settings
from sora_desktop.ui.controllers.background import CloseBehaviour, LeavingDialog
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.desktop.notifications import Tray
from sora_desktop.ui.window.frame import WindowFrame
from tests.ui.controllers.parts import store_in
from tests.ui.take_source import dark_theme

# The platform without a screen has no signal for trays, and Qt says so.
pytestmark = pytest.mark.no_qt_log


class House:
    """A window with so many takes under way, and a tray that may be there."""

    def __init__(self, qtbot: QtBot, folder: Path, on_close: OnClose, *, tray: bool = True) -> None:
        self.settings = Settings(on_close=on_close)
        self.under_way = ["a take"]
        self.paused = 0
        self.quits = 0
        self.frame = WindowFrame()
        qtbot.addWidget(self.frame)
        self.frame.show()
        self.frame.quit_wanted.connect(self._quit)
        self.tray = Tray(dark_theme(), QSystemTrayIcon, lambda: tray)
        self.connections = Connections()
        self.closing = CloseBehaviour(
            self.frame,
            self.frame,
            self.tray,
            store_in(folder),
            under_way=lambda: self.under_way,
            settings=lambda: self.settings,
            save=self._save,
            pause=self._pause,
        )
        self.closing.start(self.connections)

    def _save(self, settings: Settings) -> None:
        self.settings = settings

    def _pause(self) -> None:
        self.paused += 1

    def _quit(self) -> None:
        self.quits += 1

    @property
    def dialogs(self) -> list[LeavingDialog]:
        """The open questions."""
        return [each for each in self.frame.findChildren(LeavingDialog) if each.isVisible()]


@pytest.mark.parametrize("on_close", list(OnClose))
def test_nothing_under_way_is_nobodys_question(
    qtbot: QtBot, tmp_path: Path, on_close: OnClose
) -> None:
    house = House(qtbot, tmp_path, on_close)
    house.under_way.clear()
    assert not house.closing.stays()
    assert house.dialogs == []


def test_into_the_tray_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    house = House(qtbot, tmp_path, OnClose.TRAY)
    assert house.closing.stays()
    assert not house.frame.isVisible()
    assert house.paused == 1
    house.tray.opened.emit()
    assert house.frame.isVisible()
    house.tray.quit_wanted.emit()
    assert house.quits == 1
    house.connections.close()
    house.tray.quit_wanted.emit()
    assert house.quits == 1


def test_the_answer_is_kept_only_when_that_is_ticked(qtbot: QtBot, tmp_path: Path) -> None:
    house = House(qtbot, tmp_path, OnClose.ASK)
    assert house.closing.stays()
    assert house.closing.stays()
    (dialog,) = house.dialogs
    dialog.remember.setChecked(True)
    dialog.follow.click()
    assert house.settings.on_close is OnClose.TRAY
    assert not house.frame.isVisible()
    house.settings = replace(house.settings, on_close=OnClose.ASK)
    house.tray.lost.emit()
    assert house.frame.isVisible()
    assert house.closing.stays()
    house.dialogs[0].leave.click()
    assert house.quits == 1


def test_without_a_tray_it_asks(qtbot: QtBot, tmp_path: Path) -> None:
    house = House(qtbot, tmp_path, OnClose.TRAY, tray=False)
    assert house.closing.stays()
    assert house.frame.isVisible()
    assert house.paused == 0
    assert not house.dialogs[0].follow.isVisible()
