"""Closing while takes are under way, and the notice when they are done."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from sora_desktop.core.take import TakeState
from sora_desktop.store.settings import OnClose, SettingsStore
from sora_desktop.ui.controllers.background import LeavingDialog
from tests.app.driver import AppDriver, Launcher, until

pytestmark = pytest.mark.no_qt_log


@pytest.fixture
def reported(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A tray that is there; what was told on it."""
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(
        QSystemTrayIcon,
        "showMessage",
        lambda _self, title, body, *_: said.append(f"{title}: {body}"),
    )
    return said


def kept(launcher: Launcher) -> OnClose:
    """What the settings on the disk say of closing."""
    return SettingsStore(launcher.data / "settings.json").load().on_close


def test_asked_once_it_follows_in_the_tray_tells_the_end_and_comes_back(
    launcher: Launcher, reported: list[str]
) -> None:
    async def walk(app: AppDriver) -> None:
        frame, tray = app.window.frame, app.running.controllers.tray
        app.generate("a boat", takes=2)
        await until(lambda: len(app.takes) == 2, "two takes")
        frame.close()
        frame.close()
        dialog = await app.dialog(LeavingDialog)
        assert len(app.open_dialogs(LeavingDialog)) == 1
        dialog.reject()
        assert frame.isVisible()
        frame.close()
        (await app.dialog(LeavingDialog)).follow.click()
        assert not frame.isVisible()
        assert kept(launcher) is OnClose.TRAY
        await until(lambda: reported, "the notice", 25)
        assert reported == ["2 takes ready: a boat"]
        assert len(app.running.engine.takes.in_state(TakeState.READY)) == 2
        assert not app.window.player.playing, "nobody would see it"
        tray.pressed.emit()
        assert frame.isVisible()
        assert app.window.player.path is not None
        # Nothing is under way: closing is the end, and nobody is asked.
        frame.close()
        assert app.program.ending

    launcher.run(walk)


def test_quit_is_remembered_too_and_a_lost_tray_brings_the_window_back(
    launcher: Launcher, reported: list[str]
) -> None:
    async def walk(app: AppDriver) -> None:
        frame, tray = app.window.frame, app.running.controllers.tray
        app.generate("a boat [slow]")
        await until(lambda: app.takes, "a take")
        frame.close()
        dialog = await app.dialog(LeavingDialog)
        dialog.remember.setChecked(False)
        dialog.follow.click()
        assert not frame.isVisible()
        assert app.running.settings.on_close is OnClose.ASK
        tray.lost.emit()
        assert frame.isVisible()
        frame.close()
        (await app.dialog(LeavingDialog)).leave.click()
        assert app.program.ending
        assert kept(launcher) is OnClose.QUIT

    launcher.run(walk)


@pytest.mark.parametrize("choice", [OnClose.ASK, OnClose.TRAY])
def test_without_a_tray_it_is_asked_and_nothing_hides(launcher: Launcher, choice: OnClose) -> None:
    async def walk(app: AppDriver) -> None:
        frame = app.window.frame
        app.generate("a boat [slow]")
        await until(lambda: app.takes, "a take")
        app.running.save(replace(app.running.settings, on_close=choice))
        frame.close()
        dialog = await app.dialog(LeavingDialog)
        assert not dialog.follow.isVisible(), "there is nowhere to keep it"
        assert dialog.stay.isDefault()
        dialog.stay.click()
        await until(lambda: not app.open_dialogs(LeavingDialog), "the answer")
        assert frame.isVisible()
        assert not app.program.ending
        frame.close()
        (await app.dialog(LeavingDialog)).leave.click()
        assert app.program.ending
        assert kept(launcher) is choice, "Quit is not remembered unless that is ticked"


def test_without_a_tray_nobody_is_asked_while_nothing_is_under_way(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await app.made("a boat")
        app.window.frame.close()
        assert app.program.ending

    launcher.run(walk)


def test_in_front_the_window_says_it_and_switched_off_nobody_does(
    launcher: Launcher, reported: list[str]
) -> None:
    async def walk(app: AppDriver) -> None:
        app.window.frame.activateWindow()
        await until(app.window.frame.isActiveWindow, "the window in front")
        app.generate("two boats", takes=2)
        await app.wait_for_notice("2 takes ready")
        assert reported == []
        app.running.save(replace(app.running.settings, notices=False))
        app.window.frame.hide()
        app.generate("another boat")
        await until(lambda: len(app.takes) == 3 and app.state() is TakeState.READY, "ready")
        assert reported == []

    launcher.run(walk)
