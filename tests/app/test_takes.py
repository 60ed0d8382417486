"""What can be done with a finished take, from its menu and from the player."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.simulator import Call
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.take_actions import actions_for, primary_of
from sora_desktop.ui.controllers import files
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.dialogs.help import ShortcutSheet
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.widgets.presses import presses
from tests.app.driver import AppDriver, Launcher, until

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


def test_every_action_of_a_ready_take(launcher: Launcher, opened: list[str]) -> None:
    async def walk(app: AppDriver) -> None:
        take = await app.made("a red boat")
        clipboard = QGuiApplication.clipboard()
        app.act(TakeAction.STAR)
        assert app.last.starred
        app.act(TakeAction.UNSTAR)
        assert not app.last.starred
        app.act(TakeAction.COPY_PROMPT)
        assert clipboard.text() == "a red boat"
        app.act(TakeAction.COPY_TASK_ID)
        assert clipboard.text() == take.remote_id
        app.act(TakeAction.COPY_FILE)
        assert clipboard.mimeData().urls()[0].toLocalFile() == app.window.facts.clip_file(take)
        app.act(TakeAction.REVEAL)
        app.act(TakeAction.OPEN_EXTERNAL)
        assert opened[0].endswith("/clips")
        assert opened[1].endswith(".mp4")
        app.window.composer.draft = "something else"
        app.act(TakeAction.REUSE)
        assert app.window.composer.request() == take.request
        app.act(TakeAction.SHOW_DETAILS)
        await until(lambda: app.window.info.isVisible(), "the details")
        assert take.remote_id in app.window.info.ids.texts().values()
        # Nobody can look at a take that is not there.
        app.window.registry.run(TakeAction.PLAY, [TakeId("no such take")])

    launcher.run(walk)


def test_fetching_again_is_free_and_generating_again_is_not(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        take = await app.made()
        app.act(TakeAction.FETCH_AGAIN)
        assert app.state() is TakeState.READY, "it is there"
        lose(app.window.facts.clip_file(take))
        app.act(TakeAction.FETCH_AGAIN)
        await until(lambda: app.state() is not TakeState.READY, "the fetch")
        await app.reaches(TakeState.READY)
        assert app.creates == 1
        app.act(TakeAction.GENERATE_AGAIN)
        await until(lambda: len(app.takes) == 2, "a new take")
        assert app.last.parent_id == take.id
        await app.reaches(TakeState.READY)
        assert app.simulator.record.count(Call.CREATE) == 2

    launcher.run(walk)


def test_a_clip_whose_file_is_gone_is_fetched_again_first(launcher: Launcher) -> None:
    """Also where it goes while the program runs, and is missed when it is to be played."""

    async def walk(app: AppDriver) -> None:
        window = app.window
        lost, other = await app.made("the lost one"), await app.made("the other")
        window.takes.select(other.id)
        lose(window.facts.clip_file(lost))
        window.takes.select(lost.id)
        await until(lambda: app.takes[0].state is TakeState.COMPLETED, "the file to be missed")
        gone = app.takes[0]
        first = primary_of(
            actions_for(gone, window.facts.price_of(gone), window.facts.replacement_for(gone))
        )
        assert first is not None
        assert first.action is TakeAction.FETCH_AGAIN
        app.act(first.action, gone)
        await until(lambda: app.takes[0].state is TakeState.READY, "the fetch")
        assert app.creates == 2

    launcher.run(walk)


def test_a_second_click_pays_for_no_second_take(launcher: Launcher, double_clicks: None) -> None:
    """By the strip, by a row or by the next row, which comes under the pointer meanwhile."""

    async def walk(app: AppDriver) -> None:
        first = await app.made("the first")
        await until(lambda: presses().rested, "the next click")
        second = await app.made("the second")
        await until(lambda: presses().rested, "the next click")
        app.act(TakeAction.GENERATE_AGAIN, second)
        app.act(TakeAction.GENERATE_AGAIN, second)
        app.act(TakeAction.GENERATE_AGAIN, first)
        assert len(app.takes) == 3
        await until(lambda: presses().rested, "the next click")
        app.act(TakeAction.GENERATE_AGAIN, first)
        assert len(app.takes) == 4

    launcher.run(walk)


def test_a_desktop_that_opens_nothing_is_told(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files_outside, "open_outside", lambda path: False)

    async def walk(app: AppDriver) -> None:
        await app.made()
        app.act(TakeAction.REVEAL)
        await app.wait_for_notice("Couldn't open the folder")
        app.act(TakeAction.OPEN_EXTERNAL)
        await app.wait_for_notice("Couldn't open another app")

    launcher.run(walk)


def test_a_frame_is_saved_beside_the_clip(
    launcher: Launcher, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def walk(app: AppDriver) -> None:
        await app.made()
        player = app.window.player
        await until(lambda: player.frames_shown > 2, "a picture")
        player.commands["export_frame"].trigger()
        await app.wait_for_notice("Frame saved")
        (picture,) = app.running.opened.clips.folder.glob("*.png")
        assert picture.read_bytes().startswith(b"\x89PNG")
        app.press("said", "Show in folder")
        assert opened[-1].endswith("/clips")

        def full(*_: object) -> Path:
            raise OSError("no room")

        monkeypatch.setattr(files, "save_frame", full)
        player.commands["export_frame"].trigger()
        await app.wait_for_notice("Couldn't save the frame", "no room")

    launcher.run(walk)


def test_a_finished_take_does_not_disturb_one_that_is_watched(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        first = await app.made("the first")
        player = app.window.player
        await until(lambda: player.playback.playing, "it to play")
        app.generate("the second")
        await until(lambda: len(app.takes) == 2, "another")
        await app.reaches(TakeState.READY)
        assert str(player.path) == app.window.facts.clip_file(first)
        assert app.window.takes.selected_id == first.id
        player.commands["stop"].trigger()
        app.act(TakeAction.PLAY)
        await until(lambda: player.playback.playing, "the second to play")
        assert str(player.path) == app.window.facts.clip_file(app.last)
        # Once more from its beginning.
        app.act(TakeAction.PLAY)
        await until(lambda: player.playback.playing, "the second again")

    launcher.run(walk)


def test_the_sheet_of_shortcuts(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.window.shortcuts_wanted.emit()
        sheet = await app.dialog(ShortcutSheet)
        assert "Ctrl+Return, Ctrl+Enter   Generate" in sheet.accessibleDescription()
        assert "Space   Play" in sheet.accessibleDescription()
        sheet.change.click()
        dialog = await app.dialog(SettingsDialog)
        page = dialog.shortcuts
        assert page.isVisible()
        page.choose("takes.search")
        QTest.keyClick(page.recorder, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert page.word.text() == "Ctrl+L is used by \u201cFocus prompt\u201d."
        page.use_here.click()
        dialog.save.click()
        registry = app.window.registry
        found = {each.id: registry.keys(each) for each in registry.all()}
        assert not [each for each in registry.all() if registry.rival(each, each.keys, {})]
        assert (found["takes.search"], found["prompt.focus"]) == ("Ctrl+L", "")

    launcher.run(walk)
