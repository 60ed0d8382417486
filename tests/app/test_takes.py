"""What can be done with a finished take, from its menu and from the player."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from sora_desktop.core.task import TaskState
from sora_desktop.simulator import Call
from sora_desktop.ui import files_outside, files_talk
from sora_desktop.ui.message_dialog import MessageDialog
from sora_desktop.ui.settings_dialog import SettingsDialog
from sora_desktop.ui.shortcuts import ShortcutSheet
from sora_desktop.ui.task_actions import TakeAction
from tests.app.desk import Desk, Lab, until

pytestmark = pytest.mark.no_qt_log


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the desktop, which here has nothing to open it with."""
    handed: list[str] = []

    def open_url(url: QUrl) -> bool:
        handed.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return handed


def lose(clip: str | None) -> None:
    """Deletes a clip behind the program's back."""
    assert clip is not None
    Path(clip).unlink()


def test_every_action_of_a_ready_take(lab: Lab, opened: list[str]) -> None:
    async def walk(desk: Desk) -> None:
        task = await desk.made("a red boat")
        clipboard = QGuiApplication.clipboard()
        desk.act(TakeAction.STAR)
        assert desk.last.starred
        desk.act(TakeAction.UNSTAR)
        assert not desk.last.starred
        desk.act(TakeAction.COPY_PROMPT)
        assert clipboard.text() == "a red boat"
        desk.act(TakeAction.COPY_TASK_ID)
        assert clipboard.text() == task.remote_id
        desk.act(TakeAction.COPY_FILE)
        assert clipboard.mimeData().urls()[0].toLocalFile() == desk.window.clip_file(task)
        desk.act(TakeAction.REVEAL)
        desk.act(TakeAction.OPEN_EXTERNAL)
        assert opened[0].endswith("/clips")
        assert opened[1].endswith(".mp4")
        desk.window.composer.draft = "something else"
        desk.act(TakeAction.REUSE)
        assert desk.window.composer.request() == task.request
        desk.act(TakeAction.SHOW_DETAILS)
        (await desk.question()).reject()
        await until(lambda: not desk.open_dialogs(MessageDialog))
        # Nobody can look at a take that is not there.
        desk.window.takes.action_requested.emit("play", "no such take")

    lab.run(walk)


def test_fetching_again_is_free_and_generating_again_is_not(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        task = await desk.made()
        desk.act(TakeAction.FETCH_AGAIN)
        assert desk.state() is TaskState.READY, "it is there"
        lose(desk.window.clip_file(task))
        desk.act(TakeAction.FETCH_AGAIN)
        await until(lambda: desk.state() is not TaskState.READY, "the fetch")
        await desk.reaches(TaskState.READY)
        assert desk.creates == 1
        desk.act(TakeAction.GENERATE_AGAIN)
        await until(lambda: len(desk.tasks) == 2, "a new take")
        assert desk.last.parent_id == task.id
        await desk.reaches(TaskState.READY)
        assert desk.simulator.record.count(Call.CREATE) == 2

    lab.run(walk)


def test_a_second_click_and_a_held_key_pay_for_no_second_take(lab: Lab) -> None:
    """By the strip, by a row or by the next row, which comes under the pointer meanwhile."""

    async def walk(desk: Desk) -> None:
        first = await desk.made("the first")
        second = await desk.made("the second")
        desk.act(TakeAction.GENERATE_AGAIN, second)
        desk.act(TakeAction.GENERATE_AGAIN, second)
        desk.act(TakeAction.GENERATE_AGAIN, first)
        assert len(desk.tasks) == 3
        await asyncio.sleep(QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000 + 0.1)
        desk.act(TakeAction.GENERATE_AGAIN, first)
        assert len(desk.tasks) == 4

    lab.run(walk)


def test_a_desktop_that_opens_nothing_is_told(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files_outside, "open_outside", lambda path: False)

    async def walk(desk: Desk) -> None:
        await desk.made()
        desk.act(TakeAction.REVEAL)
        await desk.says("The folder could not be opened")
        desk.act(TakeAction.OPEN_EXTERNAL)
        await desk.says("No other player could be opened")

    lab.run(walk)


def test_a_frame_is_saved_beside_the_clip(
    lab: Lab, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def walk(desk: Desk) -> None:
        await desk.made()
        player = desk.window.player
        await until(lambda: player.frames_shown > 2, "a picture")
        player.commands["export_frame"].trigger()
        await desk.says("Frame saved")
        (picture,) = desk.running.opened.clips.folder.glob("*.png")
        assert picture.read_bytes().startswith(b"\x89PNG")
        desk.press("word", "Show in folder")
        assert opened[-1].endswith("/clips")

        def full(*_: object) -> Path:
            raise OSError("no room")

        monkeypatch.setattr(files_talk, "save_frame", full)
        player.commands["export_frame"].trigger()
        await desk.says("The frame could not be saved", "no room")

    lab.run(walk)


def test_a_finished_take_does_not_disturb_one_that_is_watched(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        first = await desk.made("the first")
        player = desk.window.player
        await until(lambda: player.playback.playing, "it to play")
        desk.generate("the second")
        await until(lambda: len(desk.tasks) == 2, "another")
        await desk.reaches(TaskState.READY)
        assert str(player.path) == desk.window.clip_file(first)
        assert desk.window.takes.selected_id == first.id
        player.commands["stop"].trigger()
        desk.act(TakeAction.PLAY)
        await until(lambda: player.playback.playing, "the second to play")
        assert str(player.path) == desk.window.clip_file(desk.last)
        # Once more from its beginning.
        desk.window.takes.activated.emit(desk.last.id)
        await until(lambda: player.playback.playing, "the second again")

    lab.run(walk)


def test_the_sheet_of_shortcuts(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.window.shortcuts_wanted.emit()
        sheet = await desk.dialog(ShortcutSheet)
        assert "Ctrl+Return, Ctrl+Enter   Generate" in sheet.accessibleDescription()
        assert "Space   Play" in sheet.accessibleDescription()
        sheet.change.click()
        dialog = await desk.dialog(SettingsDialog)
        page = dialog.shortcuts
        assert page.isVisible()
        page.choose("takes.search")
        QTest.keyClick(page.recorder, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert page.word.text() == "Ctrl+L belongs to \u201cWrite the prompt\u201d."
        page.use_here.click()
        dialog.save.click()
        commands = desk.window.commands
        found = {each.id: each.keys for each in commands.all()}
        assert not [c.id for c in commands.all() if commands.rival(c.id, c.usual, {})]
        assert (found["takes.search"], found["prompt.focus"]) == ("Ctrl+L", "")

    lab.run(walk)
