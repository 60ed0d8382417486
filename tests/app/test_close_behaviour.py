"""Closing while takes are under way, and the notice when they are done."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from sora_desktop.core.take import TakeState
from sora_desktop.store.settings import OnClose, SettingsStore
from sora_desktop.ui.dialogs.leaving_dialog import LeavingDialog
from tests.app.desk import Desk, Lab, until

pytestmark = pytest.mark.no_qt_log


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A tray that is there; what was told on it."""
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(
        QSystemTrayIcon,
        "showMessage",
        lambda _self, title, body, *_: said.append(f"{title}: {body}"),
    )
    return said


def kept(lab: Lab) -> OnClose:
    """What the settings on the disk say of closing."""
    return SettingsStore(lab.data / "settings.json").load().on_close


def test_asked_once_it_follows_in_the_tray_tells_the_end_and_comes_back(
    lab: Lab, told: list[str]
) -> None:
    async def walk(desk: Desk) -> None:
        frame, tray = desk.window.frame, desk.running.controllers.tray
        desk.generate("a boat", takes=2)
        await until(lambda: len(desk.takes) == 2, "two takes")
        frame.close()
        frame.close()
        dialog = await desk.dialog(LeavingDialog)
        assert len(desk.open_dialogs(LeavingDialog)) == 1
        dialog.reject()
        assert frame.isVisible()
        frame.close()
        (await desk.dialog(LeavingDialog)).follow.click()
        assert not frame.isVisible()
        assert kept(lab) is OnClose.TRAY
        await until(lambda: told, "the notice", 25)
        assert told == ["2 takes ready: a boat"]
        assert len(desk.running.engine.takes.in_state(TakeState.READY)) == 2
        assert not desk.window.player.playing, "nobody would see it"
        tray.pressed.emit()
        assert frame.isVisible()
        assert desk.window.player.path is not None
        # Nothing is under way: closing is the end, and nobody is asked.
        frame.close()
        assert desk.program.ending

    lab.run(walk)


def test_quit_is_remembered_too_and_a_lost_tray_brings_the_window_back(
    lab: Lab, told: list[str]
) -> None:
    async def walk(desk: Desk) -> None:
        frame, tray = desk.window.frame, desk.running.controllers.tray
        desk.generate("a boat [slow]")
        await until(lambda: desk.takes, "a take")
        frame.close()
        dialog = await desk.dialog(LeavingDialog)
        dialog.remember.setChecked(False)
        dialog.follow.click()
        assert not frame.isVisible()
        assert desk.running.settings.on_close is OnClose.ASK
        tray.lost.emit()
        assert frame.isVisible()
        frame.close()
        (await desk.dialog(LeavingDialog)).leave.click()
        assert desk.program.ending
        assert kept(lab) is OnClose.QUIT

    lab.run(walk)


@pytest.mark.parametrize("choice", [OnClose.ASK, OnClose.TRAY])
def test_without_a_tray_it_is_asked_and_nothing_hides(lab: Lab, choice: OnClose) -> None:
    async def walk(desk: Desk) -> None:
        frame = desk.window.frame
        desk.generate("a boat [slow]")
        await until(lambda: desk.takes, "a take")
        desk.running.save(replace(desk.running.settings, on_close=choice))
        frame.close()
        dialog = await desk.dialog(LeavingDialog)
        assert not dialog.follow.isVisible(), "there is nowhere to keep it"
        assert dialog.stay.isDefault()
        dialog.stay.click()
        await until(lambda: not desk.open_dialogs(LeavingDialog), "the answer")
        assert frame.isVisible()
        assert not desk.program.ending
        frame.close()
        (await desk.dialog(LeavingDialog)).leave.click()
        assert desk.program.ending
        assert kept(lab) is choice, "Quit is not remembered unless that is ticked"


def test_without_a_tray_nobody_is_asked_while_nothing_is_under_way(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await desk.made("a boat")
        desk.window.frame.close()
        assert desk.program.ending

    lab.run(walk)


def test_in_front_the_window_says_it_and_switched_off_nobody_does(
    lab: Lab, told: list[str]
) -> None:
    async def walk(desk: Desk) -> None:
        desk.window.frame.activateWindow()
        await until(desk.window.frame.isActiveWindow, "the window in front")
        desk.generate("two boats", takes=2)
        await desk.says("2 takes ready")
        assert told == []
        desk.running.save(replace(desk.running.settings, notices=False))
        desk.window.frame.hide()
        desk.generate("another boat")
        await until(lambda: len(desk.takes) == 3 and desk.state() is TakeState.READY, "ready")
        assert told == []

    lab.run(walk)
