"""A project from one library to another, in the whole program: nothing is paid on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from sora_desktop.core.money import NOTHING
from sora_desktop.core.take import TakeState
from sora_desktop.ui.actions.window_action import ProjectAction
from sora_desktop.ui.controllers import project_files
from tests.app.desk import KEY, Desk, Lab, until
from tests.secrets.canary import leaks

pytestmark = pytest.mark.no_qt_log


def test_a_project_is_dropped_on_the_window_of_another_library(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = lab.folder / "kite.soraproject"

    async def chosen(*_asked: object) -> Path:
        return target

    monkeypatch.setattr(project_files, "choose_new_file", chosen)
    clips: list[bytes] = []

    async def export(desk: Desk) -> None:
        take = await desk.made()
        assert take.clip is not None
        clips.append((desk.running.opened.clips.folder / take.clip).read_bytes())
        desk.window.registry.made(ProjectAction.EXPORT).trigger()
        await desk.says("My takes exported")

    assert lab.run(export) == 0
    data = target.read_bytes()
    assert KEY.reveal().encode() not in data
    assert str(lab.folder).encode() not in data
    assert leaks(data) == []

    async def bring_in(desk: Desk) -> None:
        creates = desk.creates
        desk.running.controllers.recipe_controller.take_over([target])
        dialog = await desk.question()
        dialog.done(QDialog.DialogCode.Accepted)
        await desk.says("My takes (2) imported")
        take = desk.last
        assert (take.state, take.imported) == (TakeState.READY, True)
        assert take.charged is not None
        assert desk.running.engine.spent().today == NOTHING
        folder = desk.running.opened.clips.folder
        assert (folder / str(take.clip)).read_bytes() == clips[0]
        desk.press("project-file", "Show project")
        await until(lambda: desk.window.top.project.title == "My takes (2)", "the project")
        assert desk.creates == creates

    assert lab.run(bring_in, data_dir=lab.folder / "other") == 0


def test_the_program_started_with_a_project_asks_before_it_imports(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = lab.folder / "kite.soraproject"

    async def chosen(*_asked: object) -> Path:
        return target

    monkeypatch.setattr(project_files, "choose_new_file", chosen)

    async def export(desk: Desk) -> None:
        await desk.made()
        desk.window.registry.made(ProjectAction.EXPORT).trigger()
        await desk.says("My takes exported")

    assert lab.run(export) == 0

    async def refuse(desk: Desk) -> None:
        dialog = await desk.question()
        dialog.done(QDialog.DialogCode.Rejected)
        await until(lambda: not desk.open_dialogs(QDialog), "no dialog")
        assert desk.takes == ()

    assert lab.run(refuse, data_dir=lab.folder / "other", files=(target,)) == 0
