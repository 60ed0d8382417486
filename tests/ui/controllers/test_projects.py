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
from sora_desktop.engine.shot_changes import Annotations
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.settings import Settings
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import ProjectAction, TakeAction
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.library import LibraryEdits
from sora_desktop.ui.controllers.projects import ProjectsController
from sora_desktop.ui.dialogs.project_settings import ProjectSettingsDialog, ProjectValues
from sora_desktop.ui.text.project_text import project_title
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.naming import NameDialog
from sora_desktop.ui.window.top_bar import ProjectPicker
from tests.fakes import START, FakeClock
from tests.ui.controllers.parts import FakeNotifier, store_in
from tests.ui.samples import CATALOGUE, request
from tests.ui.take_source import numbered, take_id

BAR = request(prompt="A draft", seconds=4, sound=True)
KITE, BOAT = ShotId("1" * 32), ShotId("2" * 32)


class Rig:
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
        self.edits = LibraryEdits(Annotations(self.store, FakeClock()), self.store.find)
        self.reported: list[str] = []
        self.edits.reported.connect(self.reported.append)
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
def rig(qtbot: QtBot, tmp_path: Path) -> Rig:
    made = Rig(tmp_path)
    qtbot.addWidget(made.window)
    return made


def test_a_project_is_made_and_shown(rig: Rig) -> None:
    changed: list[int] = []
    rig.controller.changed.connect(lambda: changed.append(1))
    assert (rig.controller.current, rig.shown) == (FIRST_PROJECT, [FIRST_PROJECT])
    rig.registry.made(ProjectAction.NEW).trigger()
    rig.answer("Kite film")
    made = rig.controller.current
    assert (rig.names, rig.reported) == (["My takes", "Kite film"], ["Project Kite film created"])
    assert (rig.settings.project, rig.shown[-1]) == (made, made)
    assert rig.edits.undo() == "Undone: project Kite film removed"
    assert (rig.names, rig.controller.current) == (["My takes"], FIRST_PROJECT)
    assert (rig.shown[-1], rig.picker.title) == (FIRST_PROJECT, "My takes")
    rig.edits.stack.redo()
    assert rig.controller.current == made
    rig.registry.made(ProjectAction.ALL_TAKES).trigger()
    assert (rig.controller.view, rig.controller.current, rig.shown[-1]) == (None, made, None)
    rig.controller.show(FIRST_PROJECT)
    assert rig.controller.view == FIRST_PROJECT
    assert changed


def test_projects_are_renamed_and_put_away_with_undo(rig: Rig) -> None:
    rig.controller.create("Kite film")
    made = rig.controller.current
    rig.registry.made(ProjectAction.RENAME).trigger()
    rig.answer("Red kite")
    assert rig.names == ["My takes", "Red kite"]
    rig.registry.made(ProjectAction.ARCHIVE).trigger()
    # What was put away is not where new shots go, and comes back by undo.
    assert (rig.names, rig.controller.current) == (["My takes"], FIRST_PROJECT)
    assert rig.shown[-1] == FIRST_PROJECT
    rig.edits.stack.undo()
    assert (rig.names[1], rig.controller.current, rig.shown[-1]) == ("Red kite", made, made)
    rig.controller.archive(made)
    rig.controller.unarchive(made)
    assert rig.names == ["My takes", "Red kite"]
    for _ in range(4):
        rig.edits.stack.undo()
    assert (rig.names, rig.controller.current) == (["My takes"], FIRST_PROJECT)
    rig.controller.create(" ")
    rig.controller.archive(FIRST_PROJECT)
    assert rig.notices.notified == [
        "My takes can't be archived: Takes without another project go there."
    ]
    assert rig.names == ["My takes"]
    assert not rig.edits.stack.canUndo()


def test_the_first_project_can_get_a_name(rig: Rig) -> None:
    rig.controller.ask_name(FIRST_PROJECT)
    rig.answer("Tests")
    assert rig.names == ["Tests"]


def test_a_shot_is_renamed(rig: Rig) -> None:
    rig.registry.run(TakeAction.RENAME_SHOT, [take_id(1)])
    rig.answer("Red kite")
    assert rig.store.shots.title(KITE) == "Red kite"
    rig.edits.stack.undo()
    assert rig.store.shots.title(KITE) == "Take number 1"


def test_takes_are_moved_to_a_shot_that_is_picked(rig: Rig) -> None:
    picker = rig.controller.picker.get()
    rig.registry.run(TakeAction.MOVE_TO_SHOT, [take_id(1), take_id(2)])
    assert picker.isVisible()
    lines = [picker.model.data(picker.model.index(n)) for n in range(picker.model.rowCount())]
    assert lines == ["Shot 2   Take number 3"]
    picker.list.activated.emit(picker.model.index(0))
    assert (rig.shots, rig.reported) == ([BOAT] * 4, ["2 takes moved to shot 2"])
    assert [rig.take(n).shot_number for n in range(1, 5)] == [3, 4, 1, 2]
    rig.edits.stack.undo()
    assert rig.shots == [KITE, KITE, BOAT, BOAT]
    assert [rig.take(n).shot_number for n in range(1, 5)] == [1, 2, 1, 2]
    rig.edits.stack.redo()
    assert rig.shots == [BOAT] * 4


def test_takes_are_moved_to_a_new_shot(rig: Rig) -> None:
    rig.registry.run(TakeAction.MOVE_TO_NEW_SHOT, [take_id(2), take_id(3)])
    assert rig.shots[1] == rig.shots[2]
    assert len(set(rig.shots)) == 3
    rig.edits.stack.undo()
    assert rig.shots == [KITE, KITE, BOAT, BOAT]
    rig.registry.run(TakeAction.MOVE_TO_SHOT, [take_id(4)])
    rig.controller.picker.get().buttons[0].click()
    assert len(set(rig.shots)) == 3
    # By a drag: to where they are already, and to a shot that went meanwhile.
    rig.controller.move([take_id(1)], KITE)
    rig.controller.move([take_id(1)], ShotId("none"))
    rig.controller.move([take_id(1), take_id(99)], BOAT)
    assert rig.reported[-1] == "1 take moved to shot 2"


def test_shots_are_moved_to_a_project_that_is_picked(rig: Rig) -> None:
    rig.controller.create("Kite film")
    film = rig.controller.current
    rig.controller.show(FIRST_PROJECT)
    picker, home = rig.controller.home_picker.get(), rig.store.shots.project_of
    rig.registry.run(TakeAction.MOVE_TO_PROJECT, [take_id(3), take_id(4)])
    assert picker.isVisible()
    lines = [picker.model.data(picker.model.index(n)) for n in range(picker.model.rowCount())]
    assert lines == ["Kite film"]
    picker.list.activated.emit(picker.model.index(0))
    assert (home(KITE), home(BOAT)) == (FIRST_PROJECT, film)
    assert rig.reported[-1] == "1 shot moved to Kite film"
    rig.edits.stack.undo()
    assert home(BOAT) == FIRST_PROJECT
    # A new project and what goes there are one step.
    rig.registry.run(TakeAction.MOVE_TO_PROJECT, [take_id(1), take_id(3)])
    picker.buttons[0].click()
    rig.answer("Night market")
    assert rig.names == ["My takes", "Kite film", "Night market"]
    assert home(KITE) == home(BOAT) != FIRST_PROJECT
    assert rig.reported[-1] == "2 shots moved to Night market"
    rig.edits.stack.undo()
    assert rig.names == ["My takes", "Kite film"]
    assert home(KITE) == home(BOAT) == FIRST_PROJECT


def test_a_take_can_go_to_the_shots_of_every_project_where_all_takes_are_shown(rig: Rig) -> None:
    rig.controller.create("Kite film")
    film = rig.store.shots.project(rig.controller.current)
    assert film is not None
    rig.controller.move_shots(rig.store.shots.shots(FIRST_PROJECT)[1:], film)
    rig.controller.show(None)
    picker = rig.controller.picker.get()
    rig.registry.run(TakeAction.MOVE_TO_SHOT, [take_id(1)])
    lines = [picker.model.data(picker.model.index(n)) for n in range(picker.model.rowCount())]
    assert lines == ["Kite film   Shot 1   Take number 3"]
    picker.list.activated.emit(picker.model.index(0))
    assert (rig.shots, rig.reported[-1]) == ([BOAT, KITE, BOAT, BOAT], "1 take moved to shot 1")
    rig.edits.stack.undo()
    assert rig.shots == [KITE, KITE, BOAT, BOAT]
    # In a project, its own shots alone are offered.
    rig.controller.show(FIRST_PROJECT)
    rig.registry.run(TakeAction.MOVE_TO_SHOT, [take_id(1)])
    assert picker.model.rowCount() == 0


def test_a_take_is_chosen_for_the_cut_and_taken_out(rig: Rig) -> None:
    chosen = rig.store.shots.chosen
    rig.registry.run(TakeAction.CHOOSE, [take_id(2)])
    assert (chosen(KITE), rig.reported) == (rig.take(2), ["Take 2 is the chosen take"])
    rig.registry.run(TakeAction.CHOOSE, [take_id(2)])
    assert chosen(KITE) is None
    rig.edits.stack.undo()
    assert chosen(KITE) == rig.take(2)
    rig.edits.stack.undo()
    assert chosen(KITE) is None
    failed = numbered(5, TakeState.FAILED, shot_id=KITE, remote_id="r5")
    rig.store.add([failed])
    rig.controller.choose(failed)
    assert chosen(KITE) is None


def test_the_first_star_chooses_and_undo_takes_both_back(rig: Rig) -> None:
    rig.edits.star([take_id(1)], True)
    assert rig.store.shots.chosen(KITE) == rig.take(1)
    rig.edits.stack.undo()
    assert (rig.store.shots.chosen(KITE), rig.take(1).starred) == (None, False)
    rig.edits.stack.redo()
    assert rig.store.shots.chosen(KITE) == rig.take(1)


def test_a_shot_is_shown_in_its_project(rig: Rig) -> None:
    rig.registry.run(TakeAction.SHOW_SHOT, [take_id(3)])
    assert rig.shown[-1] == (BOAT, 2)
    rig.controller.create("Kite film")
    rig.registry.run(TakeAction.SHOW_SHOT, [take_id(3)])
    assert rig.shown[-2:] == [FIRST_PROJECT, (BOAT, 2)]


def test_what_the_settings_name_and_is_not_there(qtbot: QtBot, tmp_path: Path) -> None:
    rig = Rig(tmp_path, Settings(project="gone", all_takes=True))
    qtbot.addWidget(rig.window)
    assert (rig.controller.current, rig.shown) == (FIRST_PROJECT, [None])


def test_a_journal_that_fails_is_told(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise JournalError(Problem(category=Category.DISK_FULL))

    before = rig.settings
    monkeypatch.setattr(Journal, "update_all", full)
    rig.controller.create("Kite film")
    rig.controller.move([take_id(1)], BOAT)
    assert [problem.category for problem in rig.notices.reported] == [Category.DISK_FULL] * 2
    assert (rig.settings, rig.reported) == (replace(before), [])
    assert not rig.edits.stack.canUndo()


def test_the_picker_shows_and_changes_what_is_open(rig: Rig) -> None:
    assert rig.picker.title == "My takes"
    rig.controller.create("Kite film")
    assert rig.picker.title == "Kite film"
    rig.picker.picked.emit(None)
    assert rig.picker.title == "All takes"
    rig.picker.picked.emit(rig.controller.current)
    assert rig.picker.title == "Kite film"
    kite = rig.controller.current
    rig.picker.archive_wanted.emit()
    assert rig.picker.title == "My takes"
    rig.picker.restored.emit(kite)
    assert {each.id for each in rig.store.shots.projects()} == {FIRST_PROJECT, kite}


def test_the_settings_of_a_project_are_saved_with_undo(rig: Rig) -> None:
    rig.registry.made(ProjectAction.SETTINGS).trigger()
    (dialog,) = rig.window.findChildren(ProjectSettingsDialog)
    assert dialog.name.text() == "My takes"
    dialog.budget.set_text("60")
    dialog.style_edit.setPlainText(" Grainy film\n")
    dialog.use_button.click()
    assert dialog.defaults.text() == "Sora 2 Pro, 4 s, 16:9, 720p, Sound on"
    dialog.save_button.click()
    project = rig.store.shots.project(FIRST_PROJECT)
    assert project is not None
    assert (project.budget, project.style) == (Money.from_dollars(60), "Grainy film")
    assert project.defaults == replace(BAR, prompt="")
    # The name that the window gives it is not its own: it changes with the language.
    assert (project.name, rig.reported) == ("", ["Project settings changed"])
    assert rig.edits.undo() == "Undone: Project settings changed"
    assert rig.store.shots.project(FIRST_PROJECT) == Project(id=FIRST_PROJECT)


def test_the_menu_of_the_projects_leads_to_the_settings(rig: Rig) -> None:
    rig.controller.create("Kite film")
    rig.picker.settings_wanted.emit()
    (dialog,) = rig.window.findChildren(ProjectSettingsDialog)
    dialog.name.setText("Red kite")
    dialog.save_button.click()
    assert rig.names == ["My takes", "Red kite"]


def test_settings_that_cannot_be_written_are_told(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise JournalError(Problem(category=Category.DISK_FULL))

    monkeypatch.setattr(Journal, "update_all", full)
    values = ProjectValues(name="Kite", budget=None, style="", defaults=None)
    rig.controller.set_up(FIRST_PROJECT, values)
    assert rig.names == ["My takes"]
    assert [problem.category for problem in rig.notices.reported] == [Category.DISK_FULL]
