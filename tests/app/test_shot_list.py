"""From a list of lines to a film: imported, generated, chosen, played and handed over."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from sora_desktop.core.shot import FIRST_PROJECT, CutShot
from sora_desktop.core.take import Take, TakeState
from sora_desktop.engine.shot_changes import requests_changed
from sora_desktop.ui.actions.declarations import ProjectAction, ShotAction, WindowAction
from sora_desktop.ui.controllers import files
from sora_desktop.ui.dialogs.export import ExportDialog
from sora_desktop.ui.dialogs.import_shots import ImportShotsDialog
from sora_desktop.ui.dialogs.project_settings import ProjectSettingsDialog
from sora_desktop.ui.player.cut.view import CutView
from sora_desktop.ui.widgets.geometry import View
from tests.app.driver import AppDriver, Launcher, until
from tests.core.makers import a_request

pytestmark = pytest.mark.no_qt_log
LINES = ("A lighthouse in a storm", "A paper boat in the gutter", "A tram at dusk")


async def imported(app: AppDriver) -> None:
    """The lines as shots of the project, in the shot list."""
    registry = app.window.registry
    registry.made(WindowAction.SHOT_LIST).trigger()
    registry.made(ShotAction.IMPORT).trigger()
    dialog = await app.dialog(ImportShotsDialog)
    dialog.field.insertPlainText("\n".join(LINES))
    await until(lambda: len(dialog.shots) == len(LINES), "the preview")
    assert app.creates == 0
    dialog.accept()
    await until(lambda: len(app.window.shots.model.rows) == len(LINES), "the rows")


def cut_of(app: AppDriver) -> tuple[CutShot, ...]:
    """The shots in film order, each with its chosen take."""
    return app.running.engine.takes.shots.cut(FIRST_PROJECT)


def test_a_film_from_lines_to_a_folder(
    launcher: Launcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "film"
    out.mkdir()

    async def folder(*_given: object) -> Path:
        return out

    monkeypatch.setattr(files, "choose_folder", folder)

    async def walk(app: AppDriver) -> None:
        page = app.window.shots
        await imported(app)
        page.generate.click()
        question = await app.question()
        assert question.windowTitle() == "Generate for $5.76?"
        said = question.accessibleDescription()
        assert "3 takes of 3 shots." in said
        assert "Balance $25.00, afterwards about $19.24." in said
        next(
            each for each in question.findChildren(QPushButton) if each.text() == "Generate ($5.76)"
        ).click()
        await until(lambda: app.creates == len(LINES), "a create for each shot")
        store = app.running.engine.takes
        await until(lambda: store.count_in(TakeState.READY) == len(LINES), "the clips")
        assert {take.request.prompt for take in app.takes} == set(LINES)
        assert len({take.shot_id for take in app.takes}) == len(LINES)
        assert [shot.undecided for shot in cut_of(app)] == [True] * 3
        row = page.model.rows[0]
        page.table.go_to([row.id])
        page.choose_wanted.emit(row.takes[0].id)
        assert [shot.take is not None for shot in cut_of(app)] == [True] * 3
        assert [shot.undecided for shot in cut_of(app)] == [False, True, True]
        await until(lambda: page.findChild(CutView) is not None, "the player of the cut")
        view = page.findChild(CutView)
        assert isinstance(view, CutView)
        await until(lambda: len(view.player.timeline.spans) == len(LINES), "the cut")
        app.window.registry.made(ShotAction.EXPORT_CUT).trigger()
        dialog = await app.dialog(ExportDialog)
        assert dialog.note.text() == "First take used, none chosen: 2 shots."
        dialog.choose.click()
        await until(lambda: len(list(out.iterdir())) == len(LINES) + 4, "the files")
        copies = sorted(path.name for path in out.glob("*.mp4"))
        assert [name[:3] for name in copies] == ["001", "002", "003"]

    launcher.run(walk)


def test_an_order_names_the_shots_that_it_leaves_out(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        page = app.window.shots
        await imported(app)
        shots = app.running.engine.takes.shots
        row = page.model.rows[1]
        asked = requests_changed(shots, {row.id: a_request(prompt="The {hero} leaves")})
        app.running.engine.arrange(asked)
        assert page.model.rows[1].line == "Fill in {hero}."
        page.generate.click()
        question = await app.question()
        said = question.accessibleDescription()
        assert "2 takes of 2 shots." in said
        assert "Shot 2 is left out. Fill in {hero}." in said
        question.reject()
        assert app.creates == 0

    launcher.run(walk)


def test_undo_works_in_the_shot_list(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        page = app.window.shots
        await imported(app)
        app.window.registry.made(ShotAction.UNDO).trigger()
        assert page.model.rows == []
        app.window.registry.made(ShotAction.REDO).trigger()
        assert len(page.model.rows) == len(LINES)

    launcher.run(walk)


def test_a_take_that_becomes_ready_leaves_the_person_in_the_shot_list(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.generate("A kite")
        app.window.registry.made(WindowAction.SHOT_LIST).trigger()
        take: Take = await app.reaches(TakeState.READY)
        assert app.window.workspace.chosen.view is View.SHOT_LIST
        assert app.window.shots.model.rows[0].takes == [take]
        app.window.registry.made(WindowAction.TAKES).trigger()
        assert not app.window.shots.isVisible()
        assert app.window.composer.prompt.isVisible()

    launcher.run(walk)


def test_a_project_gives_its_budget_and_its_style_to_a_batch(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        page, registry = app.window.shots, app.window.registry
        await imported(app)
        registry.made(ProjectAction.SETTINGS).trigger()
        settings = await app.dialog(ProjectSettingsDialog)
        settings.name.setText("Kite film")
        settings.budget.set_text("6")
        settings.style_edit.setPlainText("Grainy film")
        settings.save_button.click()
        assert page.note.text() == "Project budget $6.00, $6.00 left"
        page.generate.click()
        question = await app.question()
        said = question.accessibleDescription()
        assert "Left of the budget of Kite film afterwards: $0.24." in said
        assert "Style of Kite film is added." in said
        next(
            each for each in question.findChildren(QPushButton) if each.text() == "Generate ($5.76)"
        ).click()
        store = app.running.engine.takes
        await until(lambda: store.count_in(TakeState.READY) == len(LINES), "the clips")
        assert {take.request.prompt for take in app.takes} == {
            f"{line}\nGrainy film" for line in LINES
        }
        assert page.note.text() == "Project budget $6.00, $0.24 left"
        registry.made(WindowAction.TAKES).trigger()
        app.generate("A kite")
        await until(
            lambda: "Over the project budget" in [each.text for each in app.notices],
            "the refusal",
        )
        assert len(app.takes) == app.creates == len(LINES)

    launcher.run(walk)
