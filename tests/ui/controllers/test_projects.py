"""Projects, shots and moving takes by the controller alone, over a real journal and real undo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.ledger import ProjectSpending
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import FIRST_PROJECT, Project, ProjectId
from sora_desktop.core.take import ShotId, Take, TakeState
from sora_desktop.engine.annotations import Marks
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.settings import Settings
from sora_desktop.ui.actions.registry import ActionRegistry
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.actions.window_action import ProjectAction
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.library_edits import LibraryEdits
from sora_desktop.ui.controllers.projects import ProjectsController
from sora_desktop.ui.dialogs.project_settings import ProjectSettingsDialog, ProjectValues
from sora_desktop.ui.text.project_text import project_title
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.naming import NameDialog
from sora_desktop.ui.window.project_picker import ProjectPicker
from tests.fakes import START, FakeClock
from tests.ui.controllers.parts import FakeNotifier, store_in
from tests.ui.samples import CATALOGUE, request
from tests.ui.take_source import numbered, take_id

BAR = request(prompt="A draft", seconds=4, sound=True)
KITE, BOAT = ShotId("1" * 32), ShotId("2" * 32)


class Desk:
    """The controller over two shots of two takes each; `shown` is what the list of takes shows."""

    def __init__(self, folder: Path, settings: Settings | None = None) -> None:
        shots = (KITE, KITE, BOAT, BOAT)
        takes = [
            numbered(n, shot_id=shot_id, remote_id=f"r{n}") for n, shot_id in enumerate(shots, 1)
        ]
        self.store = store_in(folder, *takes)
        self.window = QWidget()
        self.window.show()
        self.registry = ActionRegistry(self.store.find)
        self.notices = FakeNotifier()
        self.settings = settings or Settings()
        self.edits = LibraryEdits(Marks(self.store, FakeClock()), self.store.find)
        self.told: list[str] = []
        self.edits.told.connect(self.told.append)
        self.shown: list[object] = []
        self.picker = ProjectPicker(self.window)
        self.controller = ProjectsController(
            self.window,
            self.store,
            self,
            self.edits,
            self.registry,
            self.notices,
            Theme(Mode.DARK),
            near=self.window,
            shown=self.picker,
            now=lambda: START,
            settings=lambda: self.settings,
            save=self.save,
            prompt_settings=lambda: BAR,
            spent_for=self.spent_for,
            catalogue=lambda: CATALOGUE,
        )
        self.controller.start(Connections())

    def spent_for(self, project_id: ProjectId) -> ProjectSpending:
        """The same in every project."""
        project = self.store.shots.project(project_id)
        assert project is not None
        return ProjectSpending(project=project, spent=Money.from_dollars("26.96"))

    def save(self, settings: Settings) -> None:
        """Keeps the settings, as the program does."""
        self.settings = settings

    def show_project(self, project_id: ProjectId | None) -> None:
        """As the list of takes."""
        self.shown.append(project_id)

    def show_shot(self, shot_id: ShotId, number: int) -> None:
        """As the list of takes."""
        self.shown.append((shot_id, number))

    @property
    def shots(self) -> list[ShotId]:
        """The shots of the four takes."""
        return [self.take(n).shot_id for n in range(1, 5)]

    @property
    def names(self) -> list[str]:
        """The projects as they are called."""
        return [project_title(each) for each in self.store.shots.projects()]

    def take(self, number: int) -> Take:
        """One of the takes."""
        return self.store.get(take_id(number))

    def answer(self, name: str) -> None:
        """Writes a name into the dialog that is open, and saves."""
        (dialog,) = self.window.findChildren(NameDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(name)
        dialog.keep.click()
        dialog.deleteLater()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    qtbot.addWidget(made.window)
    return made


def test_a_project_is_made_and_shown(desk: Desk) -> None:
    changed: list[int] = []
    desk.controller.changed.connect(lambda: changed.append(1))
    assert (desk.controller.current, desk.shown) == (FIRST_PROJECT, [FIRST_PROJECT])
    desk.registry.made(ProjectAction.NEW).trigger()
    desk.answer("Kite film")
    made = desk.controller.current
    assert (desk.names, desk.told) == (["My takes", "Kite film"], ["Project Kite film created"])
    assert (desk.settings.project, desk.shown[-1]) == (made, made)
    assert desk.edits.undo() == "Undone: project Kite film removed"
    assert (desk.names, desk.controller.current) == (["My takes"], FIRST_PROJECT)
    assert (desk.shown[-1], desk.picker.title) == (FIRST_PROJECT, "My takes")
    desk.edits.stack.redo()
    assert desk.controller.current == made
    desk.registry.made(ProjectAction.ALL_TAKES).trigger()
    assert (desk.controller.view, desk.controller.current, desk.shown[-1]) == (None, made, None)
    desk.controller.show(FIRST_PROJECT)
    assert desk.controller.view == FIRST_PROJECT
    assert changed


def test_projects_are_renamed_and_put_away_with_undo(desk: Desk) -> None:
    desk.controller.create("Kite film")
    made = desk.controller.current
    desk.registry.made(ProjectAction.RENAME).trigger()
    desk.answer("Red kite")
    assert desk.names == ["My takes", "Red kite"]
    desk.registry.made(ProjectAction.ARCHIVE).trigger()
    # What was put away is not where new shots go, and comes back by undo.
    assert (desk.names, desk.controller.current) == (["My takes"], FIRST_PROJECT)
    assert desk.shown[-1] == FIRST_PROJECT
    desk.edits.stack.undo()
    assert (desk.names[1], desk.controller.current, desk.shown[-1]) == ("Red kite", made, made)
    desk.controller.archive(made)
    desk.controller.unarchive(made)
    assert desk.names == ["My takes", "Red kite"]
    for _ in range(4):
        desk.edits.stack.undo()
    assert (desk.names, desk.controller.current) == (["My takes"], FIRST_PROJECT)
    desk.controller.create(" ")
    desk.controller.archive(FIRST_PROJECT)
    assert desk.notices.said == [
        "My takes can't be archived: Takes without another project go there."
    ]
    assert desk.names == ["My takes"]
    assert not desk.edits.stack.canUndo()


def test_the_first_project_can_get_a_name(desk: Desk) -> None:
    desk.controller.ask_name(FIRST_PROJECT)
    desk.answer("Tests")
    assert desk.names == ["Tests"]


def test_a_shot_is_renamed(desk: Desk) -> None:
    desk.registry.run(TakeAction.RENAME_SHOT, [take_id(1)])
    desk.answer("Red kite")
    assert desk.store.shots.title(KITE) == "Red kite"
    desk.edits.stack.undo()
    assert desk.store.shots.title(KITE) == "Take number 1"


def test_takes_are_moved_to_a_shot_that_is_picked(desk: Desk) -> None:
    picker = desk.controller.picker
    desk.registry.run(TakeAction.MOVE_TO_SHOT, [take_id(1), take_id(2)])
    assert picker.isVisible()
    lines = [picker.model.data(picker.model.index(n)) for n in range(picker.model.rowCount())]
    assert lines == ["Shot 2   Take number 3"]
    picker.list.activated.emit(picker.model.index(0))
    assert (desk.shots, desk.told) == ([BOAT] * 4, ["2 takes moved to shot 2"])
    assert [desk.take(n).shot_number for n in range(1, 5)] == [3, 4, 1, 2]
    desk.edits.stack.undo()
    assert desk.shots == [KITE, KITE, BOAT, BOAT]
    assert [desk.take(n).shot_number for n in range(1, 5)] == [1, 2, 1, 2]
    desk.edits.stack.redo()
    assert desk.shots == [BOAT] * 4


def test_takes_are_moved_to_a_new_shot(desk: Desk) -> None:
    desk.registry.run(TakeAction.MOVE_TO_NEW_SHOT, [take_id(2), take_id(3)])
    assert desk.shots[1] == desk.shots[2]
    assert len(set(desk.shots)) == 3
    desk.edits.stack.undo()
    assert desk.shots == [KITE, KITE, BOAT, BOAT]
    desk.registry.run(TakeAction.MOVE_TO_SHOT, [take_id(4)])
    desk.controller.new_shot.click()
    assert len(set(desk.shots)) == 3
    # By a drag: to where they are already, and to a shot that went meanwhile.
    desk.controller.move([take_id(1)], KITE)
    desk.controller.move([take_id(1)], ShotId("none"))
    desk.controller.move([take_id(1), take_id(99)], BOAT)
    assert desk.told[-1] == "1 take moved to shot 2"


def test_shots_are_moved_to_a_project_that_is_picked(desk: Desk) -> None:
    desk.controller.create("Kite film")
    film = desk.controller.current
    desk.controller.show(FIRST_PROJECT)
    picker, home = desk.controller.home_picker, desk.store.shots.project_of
    desk.registry.run(TakeAction.MOVE_TO_PROJECT, [take_id(3), take_id(4)])
    assert picker.isVisible()
    lines = [picker.model.data(picker.model.index(n)) for n in range(picker.model.rowCount())]
    assert lines == ["Kite film"]
    picker.list.activated.emit(picker.model.index(0))
    assert (home(KITE), home(BOAT)) == (FIRST_PROJECT, film)
    assert desk.told[-1] == "1 shot moved to Kite film"
    desk.edits.stack.undo()
    assert home(BOAT) == FIRST_PROJECT
    # A new project and what goes there are one step.
    desk.registry.run(TakeAction.MOVE_TO_PROJECT, [take_id(1), take_id(3)])
    desk.controller.new_home.click()
    desk.answer("Night market")
    assert desk.names == ["My takes", "Kite film", "Night market"]
    assert home(KITE) == home(BOAT) != FIRST_PROJECT
    assert desk.told[-1] == "2 shots moved to Night market"
    desk.edits.stack.undo()
    assert desk.names == ["My takes", "Kite film"]
    assert home(KITE) == home(BOAT) == FIRST_PROJECT


def test_a_take_can_go_to_the_shots_of_every_project_where_all_takes_are_shown(desk: Desk) -> None:
    desk.controller.create("Kite film")
    film = desk.store.shots.project(desk.controller.current)
    assert film is not None
    desk.controller.move_shots(desk.store.shots.shots(FIRST_PROJECT)[1:], film)
    desk.controller.show(None)
    picker = desk.controller.picker
    desk.registry.run(TakeAction.MOVE_TO_SHOT, [take_id(1)])
    lines = [picker.model.data(picker.model.index(n)) for n in range(picker.model.rowCount())]
    assert lines == ["Kite film   Shot 1   Take number 3"]
    picker.list.activated.emit(picker.model.index(0))
    assert (desk.shots, desk.told[-1]) == ([BOAT, KITE, BOAT, BOAT], "1 take moved to shot 1")
    desk.edits.stack.undo()
    assert desk.shots == [KITE, KITE, BOAT, BOAT]
    # In a project, its own shots alone are offered.
    desk.controller.show(FIRST_PROJECT)
    desk.registry.run(TakeAction.MOVE_TO_SHOT, [take_id(1)])
    assert picker.model.rowCount() == 0


def test_a_take_is_chosen_for_the_cut_and_taken_out(desk: Desk) -> None:
    chosen = desk.store.shots.chosen
    desk.registry.run(TakeAction.CHOOSE, [take_id(2)])
    assert (chosen(KITE), desk.told) == (desk.take(2), ["Take 2 is the chosen take"])
    desk.registry.run(TakeAction.CHOOSE, [take_id(2)])
    assert chosen(KITE) is None
    desk.edits.stack.undo()
    assert chosen(KITE) == desk.take(2)
    desk.edits.stack.undo()
    assert chosen(KITE) is None
    failed = numbered(5, TakeState.FAILED, shot_id=KITE, remote_id="r5")
    desk.store.add([failed])
    desk.controller.choose(failed)
    assert chosen(KITE) is None


def test_the_first_star_chooses_and_undo_takes_both_back(desk: Desk) -> None:
    desk.edits.star([take_id(1)], True)
    assert desk.store.shots.chosen(KITE) == desk.take(1)
    desk.edits.stack.undo()
    assert (desk.store.shots.chosen(KITE), desk.take(1).starred) == (None, False)
    desk.edits.stack.redo()
    assert desk.store.shots.chosen(KITE) == desk.take(1)


def test_a_shot_is_shown_in_its_project(desk: Desk) -> None:
    desk.registry.run(TakeAction.SHOW_SHOT, [take_id(3)])
    assert desk.shown[-1] == (BOAT, 2)
    desk.controller.create("Kite film")
    desk.registry.run(TakeAction.SHOW_SHOT, [take_id(3)])
    assert desk.shown[-2:] == [FIRST_PROJECT, (BOAT, 2)]


def test_what_the_settings_name_and_is_not_there(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path, Settings(project="gone", all_takes=True))
    qtbot.addWidget(desk.window)
    assert (desk.controller.current, desk.shown) == (FIRST_PROJECT, [None])


def test_a_journal_that_fails_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise JournalError(Problem(category=Category.DISK_FULL))

    before = desk.settings
    monkeypatch.setattr(Journal, "update_all", full)
    desk.controller.create("Kite film")
    desk.controller.move([take_id(1)], BOAT)
    assert [problem.category for problem in desk.notices.told] == [Category.DISK_FULL] * 2
    assert (desk.settings, desk.told) == (replace(before), [])
    assert not desk.edits.stack.canUndo()


def test_the_picker_shows_and_changes_what_is_open(desk: Desk) -> None:
    assert desk.picker.title == "My takes"
    desk.controller.create("Kite film")
    assert desk.picker.title == "Kite film"
    desk.picker.picked.emit(None)
    assert desk.picker.title == "All takes"
    desk.picker.picked.emit(desk.controller.current)
    assert desk.picker.title == "Kite film"
    kite = desk.controller.current
    desk.picker.archive_wanted.emit()
    assert desk.picker.title == "My takes"
    desk.picker.restored.emit(kite)
    assert {each.id for each in desk.store.shots.projects()} == {FIRST_PROJECT, kite}


def test_the_settings_of_a_project_are_saved_with_undo(desk: Desk) -> None:
    desk.registry.made(ProjectAction.SETTINGS).trigger()
    (dialog,) = desk.window.findChildren(ProjectSettingsDialog)
    assert dialog.name.text() == "My takes"
    dialog.budget.set_text("60")
    dialog.style_edit.setPlainText(" Grainy film\n")
    dialog.use_button.click()
    assert dialog.defaults.text() == "Sora 2 Pro, 4 s, 16:9, 720p, Sound on"
    dialog.save_button.click()
    project = desk.store.shots.project(FIRST_PROJECT)
    assert project is not None
    assert (project.budget, project.style) == (Money.from_dollars(60), "Grainy film")
    assert project.defaults == replace(BAR, prompt="")
    # The name that the window gives it is not its own: it changes with the language.
    assert (project.name, desk.told) == ("", ["Project settings changed"])
    assert desk.edits.undo() == "Undone: Project settings changed"
    assert desk.store.shots.project(FIRST_PROJECT) == Project(id=FIRST_PROJECT)


def test_the_menu_of_the_projects_leads_to_the_settings(desk: Desk) -> None:
    desk.controller.create("Kite film")
    desk.picker.settings_wanted.emit()
    (dialog,) = desk.window.findChildren(ProjectSettingsDialog)
    dialog.name.setText("Red kite")
    dialog.save_button.click()
    assert desk.names == ["My takes", "Red kite"]


def test_settings_that_cannot_be_written_are_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise JournalError(Problem(category=Category.DISK_FULL))

    monkeypatch.setattr(Journal, "update_all", full)
    values = ProjectValues(name="Kite", budget=None, style="", defaults=None)
    desk.controller.set_up(FIRST_PROJECT, values)
    assert desk.names == ["My takes"]
    assert [problem.category for problem in desk.notices.told] == [Category.DISK_FULL]
