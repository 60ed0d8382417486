"""Closing while takes are under way, and the notice when they are done."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from sora_desktop.core.task import TaskState
from sora_desktop.store.settings import OnClose, SettingsStore
from sora_desktop.ui import files_outside
from sora_desktop.ui.leaving_dialog import LeavingDialog
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
    lab: Lab, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    revealed: list[str] = []
    monkeypatch.setattr(files_outside, "reveal", lambda path: revealed.append(path.name))

    async def walk(desk: Desk) -> None:
        frame, manners = desk.window.frame, desk.running.intents.manners
        desk.generate("a boat", takes=2)
        await until(lambda: len(desk.tasks) == 2, "two takes")
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
        assert len(desk.running.engine.tasks.in_state(TaskState.READY)) == 2
        assert not desk.window.player.playing, "nobody would see it"
        manners._pressed(manners._last, "reveal")
        assert revealed
        manners.tray.pressed.emit()
        assert frame.isVisible()
        assert desk.window.player.path is not None
        # Nothing is under way: closing is the end, and nobody is asked.
        frame.close()
        assert desk.program._closing.is_set()

    lab.run(walk)


def test_quit_is_remembered_too_and_a_lost_tray_brings_the_window_back(
    lab: Lab, told: list[str]
) -> None:
    async def walk(desk: Desk) -> None:
        frame, manners = desk.window.frame, desk.running.intents.manners
        desk.generate("a boat [slow]")
        await until(lambda: desk.tasks, "a take")
        frame.close()
        dialog = await desk.dialog(LeavingDialog)
        dialog.remember.setChecked(False)
        dialog.follow.click()
        assert not frame.isVisible()
        assert desk.running.settings.on_close is OnClose.ASK
        manners.tray.lost.emit()
        assert frame.isVisible()
        frame.close()
        (await desk.dialog(LeavingDialog)).leave.click()
        assert desk.program._closing.is_set()
        assert kept(lab) is OnClose.QUIT

    lab.run(walk)


def test_without_a_tray_nothing_is_asked_and_nothing_hides(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.generate("a boat [slow]")
        await until(lambda: desk.tasks, "a take")
        desk.running.save(replace(desk.running.settings, on_close=OnClose.TRAY))
        desk.window.frame.close()
        assert desk.program._closing.is_set()

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
        await until(lambda: len(desk.tasks) == 3 and desk.state() is TaskState.READY, "ready")
        assert told == []

    lab.run(walk)
