"""A project from one library to another, in the whole program: nothing is paid on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from sora_desktop.core.money import NOTHING
from sora_desktop.core.take import TakeState
from sora_desktop.ui.actions.declarations import ProjectAction
from sora_desktop.ui.controllers import project_files
from tests.app.driver import KEY, AppDriver, Launcher, until
from tests.secrets.canary import leaks

pytestmark = pytest.mark.no_qt_log


def test_a_project_is_dropped_on_the_window_of_another_library(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = launcher.folder / "kite.soraproject"

    async def chosen(*_asked: object) -> Path:
        return target

    monkeypatch.setattr(project_files, "choose_new_file", chosen)
    clips: list[bytes] = []

    async def export(app: AppDriver) -> None:
        take = await app.made()
        assert take.clip is not None
        clips.append((app.running.opened.clips.folder / take.clip).read_bytes())
        app.window.registry.made(ProjectAction.EXPORT).trigger()
        await app.wait_for_notice("My takes exported")

    assert launcher.run(export) == 0
    data = target.read_bytes()
    assert KEY.reveal().encode() not in data
    assert str(launcher.folder).encode() not in data
    assert leaks(data) == []

    async def bring_in(app: AppDriver) -> None:
        creates = app.creates
        app.running.controllers.recipe_controller.take_over([target])
        dialog = await app.question()
        dialog.done(QDialog.DialogCode.Accepted)
        await app.wait_for_notice("My takes (2) imported")
        take = app.last
        # Nothing was there before: what came is what is listed, and what is shown is of that.
        window = app.window
        await until(lambda: window.top.project.title == "My takes (2)", "the project")
        assert window.takes.rows.rowCount() == 1
        assert window.takes.selected_id == take.id
        assert (take.state, take.imported) == (TakeState.READY, True)
        assert take.charged is not None
        assert app.running.engine.spent().today == NOTHING
        folder = app.running.opened.clips.folder
        assert (folder / str(take.clip)).read_bytes() == clips[0]
        app.press("project-file", "Show project")
        assert window.top.project.title == "My takes (2)"
        assert app.creates == creates

    assert launcher.run(bring_in, data_dir=launcher.folder / "other") == 0


def test_the_program_started_with_a_project_asks_before_it_imports(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = launcher.folder / "kite.soraproject"

    async def chosen(*_asked: object) -> Path:
        return target

    monkeypatch.setattr(project_files, "choose_new_file", chosen)

    async def export(app: AppDriver) -> None:
        await app.made()
        app.window.registry.made(ProjectAction.EXPORT).trigger()
        await app.wait_for_notice("My takes exported")

    assert launcher.run(export) == 0

    async def refuse(app: AppDriver) -> None:
        dialog = await app.question()
        dialog.done(QDialog.DialogCode.Rejected)
        await until(lambda: not app.open_dialogs(QDialog), "no dialog")
        assert app.takes == ()

    assert launcher.run(refuse, data_dir=launcher.folder / "other", files=(target,)) == 0
