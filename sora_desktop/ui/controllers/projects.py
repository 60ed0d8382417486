"""Projects, shots and the places of takes: what a person arranges, with undo.

Nothing here costs money or touches a file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.ledger import ProjectSpending
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    NO_CHANGES,
    CutShot,
    Project,
    ProjectId,
    Shot,
    ShotChanges,
)
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.engine.shot_changes import (
    new_project,
    project_archived,
    project_named,
    project_set,
    shot_named,
    shots_moved,
    take_chosen,
    takes_moved,
    takes_moved_out,
)
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.settings import Settings
from sora_desktop.store.shots import ShotStore
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import ProjectAction, TakeAction
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, ShotArranger
from sora_desktop.ui.text.formats import Translator, fill
from sora_desktop.ui.text.project_text import project_title
from sora_desktop.ui.text.take_text import option_text, option_title
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.layouts import Lazy
from sora_desktop.ui.widgets.pick_popup import PickPopup
from sora_desktop.ui.window.notices import Severity
from sora_desktop.ui.window.top_bar import ProjectChoice, ProjectPicker

if TYPE_CHECKING:
    from sora_desktop.ui.dialogs.project_settings import ProjectSettingsDialog, ProjectValues

tr = Translator("Projects")


class View(Protocol):
    """What shows the takes."""

    def show_project(self, project_id: ProjectId | None) -> object:
        """Shows the takes of a project, or (None) of every project."""

    def show_shot(self, shot_id: ShotId, number: int) -> object:
        """Shows the takes of one shot alone."""


class ProjectsController(QObject):
    """`current` is the project that new shots go into, `view` the one that is shown, None for all
    takes. `changed` is emitted when one of them, or the list of projects, has changed."""

    changed = Signal()

    def __init__(
        self,
        parent: QWidget,
        takes: TakeStore,
        view: View,
        edits: ShotArranger,
        registry: ActionRegistry,
        notices: Notifier,
        theme: Theme,
        *,
        near: QWidget,
        shown: ProjectPicker,
        now: Callable[[], datetime],
        settings: Callable[[], Settings],
        save: Callable[[Settings], object],
        prompt_settings: Callable[[], VideoRequest],
        spent_for: Callable[[ProjectId], ProjectSpending],
        catalogue: Callable[[], Catalogue],
    ) -> None:
        """The list of shots to move takes to opens above `near`; `shown` shows the current project,
        and offers the others. `prompt_settings` is the prompt bar's current request, `spent_for`
        what a project has cost so far."""
        super().__init__(parent)
        self._parent, self._takes, self._view = parent, takes, view
        self._edits, self._registry, self._notices = edits, registry, notices
        self._near, self._now, self._shown = near, now, shown
        self._settings, self._save = settings, save
        self._prompt_settings, self._spent_for = prompt_settings, spent_for
        self._catalogue = catalogue
        self._moving: tuple[Take, ...] = ()
        self._offered: tuple[Shot, ...] = ()
        self._moving_shots: tuple[Shot, ...] = ()
        self._homes: tuple[Project, ...] = ()
        self.picker = Lazy(lambda: PickPopup(theme, tr("Move to shot"), parent))
        self.home_picker = Lazy(lambda: PickPopup(theme, tr("Move shot to project"), parent))

    @property
    def shots(self) -> ShotStore:
        """Every project and shot."""
        return self._takes.shots

    @property
    def current(self) -> ProjectId:
        """The project that new shots go into."""
        return self.shots.in_use(self._settings().project)

    def title(self, project_id: ProjectId) -> str:
        """The name of a project."""
        project = self.shots.project(project_id)
        return project_title(project) if project is not None else ""

    @property
    def cut(self) -> tuple[Sequence[CutShot], str]:
        """The cut of the current project, and its name."""
        return self.shots.cut(self.current), self.title(self.current)

    @property
    def view(self) -> ProjectId | None:
        """The project that is shown, None for all takes."""
        return None if self._settings().all_takes else self.current

    def start(self, connections: Connections) -> None:
        """Registers the actions, and connects its signals."""
        registry = self._registry
        registry.on_take(TakeAction.SHOW_SHOT, self._show_shot)
        registry.on_take(TakeAction.CHOOSE, self.choose)
        registry.on_take(TakeAction.RENAME_SHOT, lambda take: self.ask_shot_name(take.shot_id))
        registry.on_takes(TakeAction.MOVE_TO_SHOT, self.ask_shot)
        registry.on_takes(TakeAction.MOVE_TO_NEW_SHOT, self.move_out)
        registry.on_takes(TakeAction.MOVE_TO_PROJECT, self.ask_project)
        for action, run in (
            (ProjectAction.NEW, self.ask_new),
            (ProjectAction.RENAME, lambda: self.ask_name(self.current)),
            (ProjectAction.SETTINGS, lambda: self.ask_settings(self.current)),
            (ProjectAction.ARCHIVE, lambda: self.archive(self.current)),
            (ProjectAction.ALL_TAKES, lambda: self.show(None)),
        ):
            registry.add(action, run, owner=self._parent)
        self.picker.when_made(lambda popup: self._join_shots(popup, connections))
        self.home_picker.when_made(lambda popup: self._join_homes(popup, connections))
        connections.connect(self.shots.changed, self._shots_changed)
        self._join_picker(connections)
        self._view.show_project(self.view)

    def _join_shots(self, popup: PickPopup, connections: Connections) -> None:
        connections.connect(popup.picked, self._picked)
        new_shot = popup.add_action(tr("New shot"))
        connections.connect(new_shot.clicked, lambda: self.move_out(self._moving))

    def _join_homes(self, popup: PickPopup, connections: Connections) -> None:
        connections.connect(popup.picked, self._home_picked)
        new_home = popup.add_action(tr("New project\u2026"))
        connections.connect(new_home.clicked, self._ask_new_home)

    def _join_picker(self, connections: Connections) -> None:
        shown = self._shown
        connections.connect(shown.picked, self.show)
        connections.connect(shown.restored, self.unarchive)
        connections.connect(shown.new_wanted, self.ask_new)
        connections.connect(shown.rename_wanted, lambda: self.ask_name(self.current))
        connections.connect(shown.settings_wanted, lambda: self.ask_settings(self.current))
        connections.connect(shown.archive_wanted, lambda: self.archive(self.current))
        self._show_projects()

    def _show_projects(self) -> None:
        used, archived = (
            [
                ProjectChoice(each.id, project_title(each), each.id == FIRST_PROJECT)
                for each in self.shots.projects(archived=a)
            ]
            for a in (False, True)
        )
        self._shown.show_projects(used, archived, self.view)

    # --- projects -----------------------------------------------------------------------------

    def show(self, project_id: ProjectId | None) -> None:
        """Goes to a project, which new shots go into from now on; None shows all takes."""
        settings = self._settings()
        if project_id is None:
            self._save(replace(settings, all_takes=True))
        else:
            self._save(replace(settings, all_takes=False, project=project_id))
        self._renew()

    def show_home(self, project_id: ProjectId) -> None:
        """Goes to where the takes of a project can be seen, even when it is archived."""
        self.show(project_id if self.shots.in_use(project_id) == project_id else None)

    def create(self, name: str) -> None:
        """Creates a project and goes there."""
        made, asked = new_project(self.shots, name)
        text = tr("Project {name} created", name=made.name)
        undone = tr("Undone: project {name} removed", name=made.name)
        if self.arrange(text, asked, undone):
            self.show(made.id)

    def rename(self, project_id: ProjectId, name: str) -> None:
        """Gives a project another name."""
        self.arrange(tr("Project renamed"), project_named(self.shots, project_id, name))

    def archive(self, project_id: ProjectId) -> None:
        """Archives a project; its takes stay where they are. The first one can't be archived."""
        if project_id == FIRST_PROJECT:
            text = tr("{name} can't be archived")
            message = fill(text, name=self.title(project_id))
            line = tr("Takes without another project go there.")
            self._notices.notify(message, line, severity=Severity.WARNING)
            return
        text = tr("Project archived")
        self.arrange(text, project_archived(self.shots, project_id, self._now()))

    def unarchive(self, project_id: ProjectId) -> None:
        """Restores a project."""
        text = tr("Project restored")
        self.arrange(text, project_archived(self.shots, project_id, None))

    def ask_new(self) -> None:
        """Asks for the name of a new project."""
        title = tr("New project")
        self._ask(title, tr("Name of the project"), "", self.create)

    def ask_name(self, project_id: ProjectId) -> None:
        """Asks for another name of a project."""
        project = self.shots.project(project_id)
        if project is not None:
            self._ask(
                tr("Rename project"),
                tr("Name of the project"),
                project_title(project),
                lambda name: self.rename(project_id, name),
            )

    def ask_settings(self, project_id: ProjectId) -> None:
        """Asks for a project's defaults for its shots."""
        project = self.shots.project(project_id)
        if project is not None:
            self._settings_dialog(project).open()

    def ask_budget(self, project_id: ProjectId) -> None:
        """The same, with the focus on the budget."""
        project = self.shots.project(project_id)
        if project is not None:
            dialog = self._settings_dialog(project)
            dialog.budget.setFocus()
            dialog.open()

    def _settings_dialog(self, project: Project) -> ProjectSettingsDialog:
        from sora_desktop.ui.dialogs.project_settings import ProjectSettingsDialog, ProjectValues

        values = ProjectValues(
            name=project_title(project),
            budget=project.budget,
            style=project.style,
            defaults=project.defaults,
        )
        spent = tr("Spent so far: {amount}.", amount=self._spent_for(project.id).spent)
        dialog = ProjectSettingsDialog(
            values, spent, self._prompt_settings, self._described, self._parent
        )
        dialog.saved.connect(lambda values: self.set_up(project.id, values))
        return dialog

    def set_up(self, project_id: ProjectId, values: ProjectValues) -> None:
        """Gives a project other settings."""
        project = self.shots.project(project_id)
        # The first project's placeholder is not stored as its name.
        named = project is None or values.name != project_title(project)
        asked = project_set(
            self.shots,
            project_id,
            name=values.name if named else "",
            budget=values.budget,
            style=values.style,
            defaults=values.defaults,
        )
        self.arrange(tr("Project settings changed"), asked)

    def _described(self, request: VideoRequest) -> str:
        """Model and options in words."""
        catalogue, words = self._catalogue(), []
        model = catalogue.get(request.model_id)
        for name, value in request.options.items():
            text = option_text(name, value) or ""
            switch = isinstance(value, bool)
            title = option_title(name, catalogue.labels.get(name, ""))
            words.append(f"{title} {text}" if switch else text)
        name = model.name if model is not None else request.model_id
        return ", ".join([name, *filter(None, words)])

    # --- shots --------------------------------------------------------------------------------

    def rename_shot(self, shot_id: ShotId, name: str) -> None:
        """Gives a shot another name; with an empty one it is named by its first prompt."""
        self.arrange(tr("Shot renamed"), shot_named(self.shots, shot_id, name))

    def ask_shot_name(self, shot_id: ShotId) -> None:
        """Asks for another name of a shot."""
        title = tr("Rename shot")
        label, name = tr("Name of the shot"), self.shots.title(shot_id)
        self._ask(title, label, name, lambda name: self.rename_shot(shot_id, name))

    def choose(self, take: Take) -> None:
        """Chooses a take with a clip for its shot, or no longer."""
        if take.state is not TakeState.READY:
            return
        on = self.shots.of(take).chosen_id != take.id
        text = tr("Take {n} is no longer chosen")
        if on:
            text = tr("Take {n} is the chosen take")
        message = fill(text, n=take.shot_number)
        self.arrange(message, take_chosen(self.shots, take, on))

    def move(self, take_ids: Sequence[TakeId], shot_id: ShotId) -> None:
        """Moves takes to another shot."""
        shot, takes = self.shots.shot(shot_id), self._there(take_ids)
        if shot is not None:
            asked = takes_moved(takes, shot_id)
            message = tr("%n take(s) moved to shot {n}", "", len(asked.places), n=shot.number)
            self.arrange(message, asked)

    def move_out(self, takes: Sequence[Take]) -> None:
        """Moves takes to a new shot of the project that the first of them is in."""
        takes = self._there([take.id for take in takes])
        if takes:
            _, asked = takes_moved_out(takes, self.shots.of(takes[0]).project_id, self._now())
            self.arrange(tr("%n take(s) moved to a new shot", "", len(takes)), asked)

    def ask_shot(self, takes: Sequence[Take]) -> None:
        """Offers the shots to which takes can go, newest first: those of the same project, and
        those of the others too where all takes are shown."""
        self._moving = tuple(takes)
        here = {take.shot_id for take in takes}
        own = self.shots.of(takes[0]).project_id
        others = [] if self.view is not None else [each.id for each in self.shots.projects()]
        shots = [
            shot
            for project_id in dict.fromkeys((own, *others))
            for shot in reversed(self.shots.shots(project_id))
        ]
        left = here if len(here) == 1 else set()
        self._offered = tuple(shot for shot in shots if shot.id not in left)
        named = len({shot.project_id for shot in self._offered} | {own}) > 1
        lines = [self._line(shot, with_project=named) for shot in self._offered]
        self.picker.get().open_above(
            self._near, lines, lines.__getitem__, empty=tr("No other shots yet.")
        )

    def _picked(self, place: int) -> None:
        self.move([take.id for take in self._moving], self._offered[place].id)

    def _line(self, shot: Shot, *, with_project: bool) -> str:
        line = tr("Shot {n}   {name}", n=shot.number, name=self.shots.title(shot.id))
        project = self.shots.project(shot.project_id)
        return f"{project_title(project)}   {line}" if with_project and project else line

    def ask_project(self, takes: Sequence[Take]) -> None:
        """Offers the projects to which the shots of takes can go."""
        shots = {shot.id: shot for shot in map(self.shots.of, takes)}
        self._moving_shots = tuple(shots.values())
        left = {shot.project_id for shot in self._moving_shots}
        left = left if len(left) == 1 else set()
        self._homes = tuple(each for each in self.shots.projects() if each.id not in left)
        titles = [project_title(each) for each in self._homes]
        self.home_picker.get().open_above(
            self._near, titles, titles.__getitem__, empty=tr("No other projects yet.")
        )

    def _home_picked(self, place: int) -> None:
        self.move_shots(self._moving_shots, self._homes[place])

    def _ask_new_home(self) -> None:
        shots = self._moving_shots
        self._ask(
            tr("New project"),
            tr("Name of the project"),
            "",
            lambda name: self._move_to_new(shots, name),
        )

    def _move_to_new(self, shots: Sequence[Shot], name: str) -> None:
        made, asked = new_project(self.shots, name)
        if asked:
            self.move_shots(shots, made, asked)

    def move_shots(
        self, shots: Sequence[Shot], home: Project, also: ShotChanges = NO_CHANGES
    ) -> None:
        """Moves whole shots to another project; `also` creates it if it is new."""
        now = [shot for shot in map(self.shots.shot, (each.id for each in shots)) if shot]
        moved = shots_moved(now, home.id)
        if moved:
            count = len(moved.shots)
            message = tr("%n shot(s) moved to {project}", "", count, project=project_title(home))
            self.arrange(message, replace(moved, projects=also.projects))

    def _show_shot(self, take: Take) -> None:
        shot = self.shots.of(take)
        if self.view not in (None, shot.project_id):
            self.show_home(shot.project_id)
        self._view.show_shot(shot.id, shot.number)

    # --- how it is done -----------------------------------------------------------------------

    def _there(self, take_ids: Sequence[TakeId]) -> list[Take]:
        """The takes that still exist, once each."""
        found = map(self._takes.find, dict.fromkeys(take_ids))
        return [take for take in found if take is not None and take.erased_at is None]

    def arrange(self, text: str, changes: ShotChanges, undone: str = "") -> bool:
        """Changes projects and shots, with undo; whether there was anything to change. A failure to
        write it is reported."""
        try:
            return self._edits.arrange(text, changes, undone)
        except JournalError as error:
            self._notices.report(error.problem)
            return False

    def offer_back(self, text: str, changes: ShotChanges, undone: str) -> None:
        """Reports that a change was cancelled; Undo makes it."""
        self._edits.offer_back(text, changes, undone)

    def _ask(self, title: str, label: str, name: str, named: Callable[[str], object]) -> None:
        from sora_desktop.ui.widgets.naming import NameDialog

        dialog = NameDialog(title, label, name, self._parent)
        dialog.named.connect(named)
        dialog.open()

    def _shots_changed(self, changes: ShotChanges) -> None:
        """The project that was shown may have been archived, or be gone after an undo."""
        if changes.projects or changes.gone_projects:
            self._renew()

    def _renew(self) -> None:
        self._view.show_project(self.view)
        self._show_projects()
        self.changed.emit()
