"""What can be done with a finished take, from its menu and from the player."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.simulator import Call
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.actions.take_actions import actions_for, primary_of
from sora_desktop.ui.controllers import files
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.dialogs.shortcuts import ShortcutSheet
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.widgets.presses import presses
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
        take = await desk.made("a red boat")
        clipboard = QGuiApplication.clipboard()
        desk.act(TakeAction.STAR)
        assert desk.last.starred
        desk.act(TakeAction.UNSTAR)
        assert not desk.last.starred
        desk.act(TakeAction.COPY_PROMPT)
        assert clipboard.text() == "a red boat"
        desk.act(TakeAction.COPY_TASK_ID)
        assert clipboard.text() == take.remote_id
        desk.act(TakeAction.COPY_FILE)
        assert clipboard.mimeData().urls()[0].toLocalFile() == desk.window.clip_file(take)
        desk.act(TakeAction.REVEAL)
        desk.act(TakeAction.OPEN_EXTERNAL)
        assert opened[0].endswith("/clips")
        assert opened[1].endswith(".mp4")
        desk.window.composer.draft = "something else"
        desk.act(TakeAction.REUSE)
        assert desk.window.composer.request() == take.request
        desk.act(TakeAction.SHOW_DETAILS)
        await until(lambda: desk.window.info.isVisible(), "the details")
        assert take.remote_id in desk.window.info.ids.texts().values()
        # Nobody can look at a take that is not there.
        desk.window.registry.run(TakeAction.PLAY, [TakeId("no such take")])

    lab.run(walk)


def test_fetching_again_is_free_and_generating_again_is_not(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        take = await desk.made()
        desk.act(TakeAction.FETCH_AGAIN)
        assert desk.state() is TakeState.READY, "it is there"
        lose(desk.window.clip_file(take))
        desk.act(TakeAction.FETCH_AGAIN)
        await until(lambda: desk.state() is not TakeState.READY, "the fetch")
        await desk.reaches(TakeState.READY)
        assert desk.creates == 1
        desk.act(TakeAction.GENERATE_AGAIN)
        await until(lambda: len(desk.takes) == 2, "a new take")
        assert desk.last.parent_id == take.id
        await desk.reaches(TakeState.READY)
        assert desk.simulator.record.count(Call.CREATE) == 2

    lab.run(walk)


def test_a_clip_whose_file_is_gone_is_fetched_again_first(lab: Lab) -> None:
    """Also where it goes while the program runs, and is missed when it is to be played."""

    async def walk(desk: Desk) -> None:
        window = desk.window
        lost, other = await desk.made("the lost one"), await desk.made("the other")
        window.takes.select(other.id)
        lose(window.clip_file(lost))
        window.takes.select(lost.id)
        await until(lambda: desk.takes[0].state is TakeState.COMPLETED, "the file to be missed")
        gone = desk.takes[0]
        first = primary_of(actions_for(gone, window.price_of(gone), window.instead_of(gone)))
        assert first is not None
        assert first.action is TakeAction.FETCH_AGAIN
        desk.act(first.action, gone)
        await until(lambda: desk.takes[0].state is TakeState.READY, "the fetch")
        assert desk.creates == 2

    lab.run(walk)


def test_a_second_click_pays_for_no_second_take(lab: Lab, double_clicks: None) -> None:
    """By the strip, by a row or by the next row, which comes under the pointer meanwhile."""

    async def walk(desk: Desk) -> None:
        first = await desk.made("the first")
        await until(lambda: presses().rested, "the next click")
        second = await desk.made("the second")
        await until(lambda: presses().rested, "the next click")
        desk.act(TakeAction.GENERATE_AGAIN, second)
        desk.act(TakeAction.GENERATE_AGAIN, second)
        desk.act(TakeAction.GENERATE_AGAIN, first)
        assert len(desk.takes) == 3
        await until(lambda: presses().rested, "the next click")
        desk.act(TakeAction.GENERATE_AGAIN, first)
        assert len(desk.takes) == 4

    lab.run(walk)


def test_a_desktop_that_opens_nothing_is_told(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files_outside, "open_outside", lambda path: False)

    async def walk(desk: Desk) -> None:
        await desk.made()
        desk.act(TakeAction.REVEAL)
        await desk.says("Couldn't open the folder")
        desk.act(TakeAction.OPEN_EXTERNAL)
        await desk.says("Couldn't open another app")

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
        desk.press("said", "Show in folder")
        assert opened[-1].endswith("/clips")

        def full(*_: object) -> Path:
            raise OSError("no room")

        monkeypatch.setattr(files, "save_frame", full)
        player.commands["export_frame"].trigger()
        await desk.says("Couldn't save the frame", "no room")

    lab.run(walk)


def test_a_finished_take_does_not_disturb_one_that_is_watched(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        first = await desk.made("the first")
        player = desk.window.player
        await until(lambda: player.playback.playing, "it to play")
        desk.generate("the second")
        await until(lambda: len(desk.takes) == 2, "another")
        await desk.reaches(TakeState.READY)
        assert str(player.path) == desk.window.clip_file(first)
        assert desk.window.takes.selected_id == first.id
        player.commands["stop"].trigger()
        desk.act(TakeAction.PLAY)
        await until(lambda: player.playback.playing, "the second to play")
        assert str(player.path) == desk.window.clip_file(desk.last)
        # Once more from its beginning.
        desk.act(TakeAction.PLAY)
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
        assert page.word.text() == "Ctrl+L is used by \u201cFocus prompt\u201d."
        page.use_here.click()
        dialog.save.click()
        registry = desk.window.registry
        found = {each.id: registry.keys(each) for each in registry.all()}
        assert not [each for each in registry.all() if registry.rival(each, each.keys, {})]
        assert (found["takes.search"], found["prompt.focus"]) == ("Ctrl+L", "")

    lab.run(walk)
