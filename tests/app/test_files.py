"""What a person does with the files of chosen takes: copy, rename, describe, export."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.engine.exporter import Exported
from sora_desktop.store.clip_recipes import read_recipe
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.controllers import files
from sora_desktop.ui.controllers.files import FilesController
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.dialogs.export import ExportDialog
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.widgets.naming import RenameDialog
from tests.app.driver import AppDriver, Launcher, until


def talk_of(app: AppDriver) -> FilesController:
    """What does it."""
    return app.running.controllers.files_controller


def on_several(app: AppDriver, action: Action) -> list[Take]:
    """Chooses an action for all takes, as the menu of several does."""
    takes = list(app.takes)
    app.window.registry.run(action, [take.id for take in takes])
    return takes


def clips_of(app: AppDriver) -> list[Path]:
    """Where the clips of the takes are."""
    return [Path(str(app.window.facts.clip_file(take))) for take in app.takes]


async def two_takes(app: AppDriver) -> list[Path]:
    """Two ready takes; their clips."""
    await app.made("the first")
    await app.made("the second")
    return clips_of(app)


def shown_by(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What is shown in its folder from now on."""
    shown: list[Path] = []

    def reveal(path: Path) -> bool:
        shown.append(path)
        return True

    monkeypatch.setattr(files_outside, "reveal", reveal)
    return shown


def test_files_and_paths_are_copied_and_recipes_saved(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = shown_by(monkeypatch)

    async def walk(app: AppDriver) -> None:
        clips = await two_takes(app)
        on_several(app, TakeAction.COPY_FILE)
        copied = QGuiApplication.clipboard().mimeData()
        assert copied.urls() == [QUrl.fromLocalFile(str(clip)) for clip in clips]
        on_several(app, TakeAction.COPY_PATH)
        assert QGuiApplication.clipboard().text() == "\n".join(map(str, clips))
        # The picture is as the service sent it, and the recipe is behind it.
        recipe = read_recipe(clips[1])
        assert recipe.request == app.last.request
        assert (recipe.remote_id, recipe.charged) == (app.last.remote_id, app.last.charged)
        theirs = app.simulator.clip_path(str(app.last.remote_id)).read_bytes()
        assert clips[1].read_bytes().startswith(theirs)
        app.act(TakeAction.SAVE_RECIPE)
        await app.wait_for_notice("Saved 1 settings file", clips[1].with_suffix(".json").name)
        app.press("said", "Show in folder")
        assert shown == [clips[1].with_suffix(".json")]
        on_several(app, TakeAction.SAVE_RECIPE)
        await app.wait_for_notice("Saved 2 settings files")
        assert read_recipe(clips[0].with_suffix(".json")).request == app.takes[0].request
        monkeypatch.setattr(files, "save_beside", _no_room)
        app.act(TakeAction.SAVE_RECIPE)
        await app.wait_for_notice("Couldn't save the settings file. ", "no room")
        clips[1].unlink()
        app.act(TakeAction.COPY_FILE)
        await app.wait_for_notice("File not found", "moved or deleted outside Sora Desktop")
        on_several(app, TakeAction.COPY_FILE)
        copied = QGuiApplication.clipboard().mimeData()
        assert copied.urls() == [QUrl.fromLocalFile(str(clips[0]))]

    launcher.run(walk)


def _no_room(*_: object) -> Path:
    raise OSError("no room")


def test_takes_are_renamed_on_disk_while_one_of_them_plays(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def walk(app: AppDriver) -> None:
        clips = await two_takes(app)
        player = app.window.player
        app.window.takes.select(app.last.id)
        await until(lambda: player.path == clips[1], "the clip")
        await until(lambda: player.playback.ready, "its pictures")
        player.playback.pause()
        player.playback.show_frame(20)
        await until(lambda: player.playback.frame == 20, "the frame")
        on_several(app, TakeAction.RENAME_ON_DISK)
        dialog = await app.dialog(RenameDialog)
        edit = dialog.findChild(QLineEdit, "clipNamePattern")
        assert edit is not None
        assert dialog.names.preview.text().endswith("0001 the first.mp4")
        edit.setText("{promt}")
        assert not dialog.rename.isEnabled()
        assert dialog.names.preview.text() == ""
        edit.setText("{number} {prompt}")
        assert dialog.names.preview.text() == "For example: 0001 the first.mp4"
        assert dialog.rename.text() == "Rename 2 clips"
        dialog.rename.click()
        await app.wait_for_notice("Renamed 2 clips")
        assert [take.clip for take in app.takes] == ["0001 the first.mp4", "0002 the second.mp4"]
        assert all(clip.is_file() for clip in clips_of(app))
        assert not any(clip.exists() for clip in clips)
        await until(lambda: player.path == clips_of(app)[1], "the clip under its new name")
        await until(lambda: player.playback.frame == 20, "the frame that was shown")
        # Away before it could be done: it keeps its name, and that is said.
        moved = clips_of(app)[0]
        monkeypatch.setattr(FilesController, "file", lambda self, take: moved)
        moved.rename(moved.with_suffix(".away"))
        on_several(app, TakeAction.RENAME_ON_DISK)
        dialog = await app.dialog(RenameDialog)
        dialog.names.set_pattern("{number}")
        dialog.rename.click()
        await app.wait_for_notice("Renamed 1 clip", "1 clip not renamed")
        app.act(TakeAction.RENAME_ON_DISK)
        (await app.dialog(RenameDialog)).reject()

    launcher.run(walk)


def test_a_journal_that_fails_while_renaming_is_told(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Failing:
        def __init__(self, *_: object) -> None:
            """As the real one."""

        async def run(self, ids: list[TakeId], pattern: str, reported: object) -> None:
            """Fails."""
            raise JournalError(Problem(category=Category.JOURNAL))

    monkeypatch.setattr(files, "Renamer", Failing)

    async def walk(app: AppDriver) -> None:
        await app.made()
        clip = clips_of(app)[0]
        await until(lambda: app.window.player.path == clip, "the clip")
        app.act(TakeAction.RENAME_ON_DISK)
        (await app.dialog(RenameDialog)).rename.click()
        await until(lambda: any("journal" in n.key for n in app.notices), app.notice_text)
        assert app.window.player.path == clip

    launcher.run(walk)


def test_takes_are_exported_for_editing(
    launcher: Launcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, shown = tmp_path / "for the edit", shown_by(monkeypatch)
    out.mkdir()
    answers: list[Path | None] = [None, out]

    async def choose(*_: object) -> Path | None:
        return answers.pop(0)

    monkeypatch.setattr(files, "choose_folder", choose)

    async def walk(app: AppDriver) -> None:
        clips = await two_takes(app)
        on_several(app, TakeAction.EXPORT_FOR_EDITING)
        on_several(app, TakeAction.EXPORT_FOR_EDITING)
        (await app.dialog(ExportDialog)).cancel.click()
        await until(lambda: not app.running.controllers.export_controller.asking, "the first end")
        assert len(answers) == 2
        on_several(app, TakeAction.EXPORT_FOR_EDITING)
        (await app.dialog(ExportDialog)).choose.click()
        await until(lambda: len(answers) == 1, "the folder that was not chosen")
        await until(
            lambda: not app.running.controllers.export_controller.asking, "the end of the question"
        )
        assert not list(out.iterdir())
        on_several(app, TakeAction.EXPORT_FOR_EDITING)
        (await app.dialog(ExportDialog)).choose.click()
        await app.wait_for_notice("Exported 2 clips with FCPXML, OTIO, EDL, and CSV.")
        kinds = sorted(path.suffix for path in out.iterdir())
        assert kinds == [".csv", ".edl", ".fcpxml", ".mp4", ".mp4", ".otio"]
        for clip in clips:
            assert (out / clip.name).read_bytes() == clip.read_bytes()
        app.press("export", "Show in folder")
        assert [path.suffix for path in shown] == [".csv"]

    launcher.run(walk)


def test_an_export_can_be_stopped_and_ends_with_the_program(
    launcher: Launcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk waits for the person's press, so that there is something to stop."""

    async def walk(app: AppDriver) -> None:
        controller = app.running.controllers.export_controller
        controller.stop()
        app.running.supervisor.spawn(controller.run([], tmp_path), "export")
        await app.wait_for_notice("Exporting clip 1 of 0, 0 %")
        app.press("export", "Cancel")
        assert stops == [1]
        controller.start([])
        await app.wait_for_notice("Export canceled. Exported 1 clip.")
        app.running.supervisor.spawn(controller.run([], tmp_path), "export")
        await app.wait_for_notice("Exporting clip 1 of 0, 0 %")

    stops: list[int] = []
    monkeypatch.setattr("sora_desktop.engine.exporter.Export", _Waiting)
    monkeypatch.setattr(_Waiting, "stops", stops)
    launcher.run(walk)
    assert stops == [1, 1]


class _Waiting:
    """An export that goes on until it is stopped."""

    stops: ClassVar[list[int]] = []

    def __init__(self, *_: object, **__: object) -> None:
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ends it."""
        self.stops.append(1)
        self._stop.set()

    def run(self) -> Exported:
        """Waits."""
        self._stop.wait(30)
        return Exported(copied=1, stopped=True)


def test_names_and_recipes_are_chosen_in_the_settings(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.window.settings_wanted.emit()
        dialog = await app.dialog(SettingsDialog)
        page = dialog.clips
        assert page.names.preview.text().endswith("0012 A paper boat on a rainy street.mp4")
        page.names.set_pattern("no blank")
        dialog.save.click()
        assert dialog.isVisible()
        assert page.names.field.complaint == "Use at least one blank."
        page.names.set_pattern("{bad}")
        assert not page.names.validate()
        assert page.names.field.complaint == "{bad} isn't a blank."
        page.names.set_pattern("{prompt}")
        dialog.field("write_recipe").show(False)
        dialog.save.click()
        await asyncio.sleep(0)
        await app.made("bare boat")
        assert app.last.clip == "bare boat.mp4"
        theirs = app.simulator.clip_path(str(app.last.remote_id)).read_bytes()
        assert clips_of(app)[-1].read_bytes() == theirs
        assert app.state() is TakeState.READY

    launcher.run(walk)
