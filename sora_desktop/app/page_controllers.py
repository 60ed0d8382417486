"""The controllers of the pages that replace the takes: the shot list, with the cut of
a project and what is made of it, and the spending page; of projects as files, and of the person's
own file of prices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sora_desktop.app.open_library import PROGRAM
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.take import Take
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.ui.actions.declarations import ProjectAction, ShotAction
from sora_desktop.ui.controllers.files import ExportController, FilesController, reveal
from sora_desktop.ui.controllers.generate import GenerateController
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn
from sora_desktop.ui.controllers.library import LibraryController
from sora_desktop.ui.controllers.notices import Notices
from sora_desktop.ui.controllers.prices import PricesController
from sora_desktop.ui.controllers.projects import ProjectsController
from sora_desktop.ui.widgets.geometry import View
from sora_desktop.ui.widgets.layouts import Lazy
from sora_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from sora_desktop.engine.engine import Engine
    from sora_desktop.ui.controllers.contact_sheet import ContactSheetController
    from sora_desktop.ui.controllers.cut import CutController
    from sora_desktop.ui.controllers.project_files import ProjectFilesController
    from sora_desktop.ui.controllers.shot_import import ShotImportController
    from sora_desktop.ui.controllers.shot_list import ShotListController
    from sora_desktop.ui.controllers.spending import SpendingController
    from sora_desktop.ui.shots.page import ShotListPage
    from sora_desktop.ui.spending.page import SpendingPage

# What is done to the shots that are selected in the list.
_TO_SHOTS = (
    *(ShotAction.EDIT, ShotAction.DUPLICATE, ShotAction.SPLIT, ShotAction.FILL_DOWN),
    *(ShotAction.UP, ShotAction.DOWN, ShotAction.RENAME, ShotAction.REMOVE),
    *(ShotAction.OPEN, ShotAction.GENERATE),
)
_IN_SHOT_LIST = (
    *(ShotAction.ADD, *_TO_SHOTS, ShotAction.UNDO, ShotAction.REDO),
    *(ShotAction.IMPORT, ShotAction.PASTE, ShotAction.EXPORT_LIST),
    *(ShotAction.EXPORT_CUT, ShotAction.CONTACT_SHEET),
)


class Shared(NamedTuple):
    """The controllers of the whole program that the pages use."""

    export: ExportController
    files: FilesController
    generate: GenerateController
    library: LibraryController
    projects: ProjectsController


class PageControllers:
    """Builds them when their page is made; `stop` ends what they are doing."""

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        clips: ClipLibrary,
        clock: Clock,
        notices: Notices,
        spawn: Spawn,
        shared: Shared,
    ) -> None:
        self._window, self._engine, self._clips, self._clock = window, engine, clips, clock
        self._notices, self._spawn, self._shared = notices, spawn, shared
        self._contact_sheet: ContactSheetController | None = None
        self._cut: CutController | None = None
        self._shot_import: ShotImportController | None = None

    def _make_shot_list(self, page: ShotListPage) -> ShotListController:
        from sora_desktop.ui.controllers.shot_list import ShotListController

        window, engine, shared = self._window, self._engine, self._shared
        return ShotListController(
            window,
            page,
            engine.takes,
            shared.projects,
            window.registry,
            self._notices,
            catalogue=lambda: window.catalogue,
            project=lambda: shared.projects.current,
            usual=shared.generate.usual,
            spent_for=engine.spent_for,
            generate=shared.generate.generate_shots,
            offered=window.facts.offered,
            open_shot=self._open_take,
            rename=shared.projects.ask_shot_name,
            undo=shared.library.undo,
            redo=shared.library.redo,
            now=self._clock.now,
        )

    def _make_cut(self, page: ShotListPage) -> CutController:
        from sora_desktop.ui.controllers.cut import CutController

        window, shared = self._window, self._shared
        return CutController(
            page,
            self._engine.takes,
            window.player,
            window.theme,
            project=lambda: shared.projects.current,
            clip=self._clip_path,
            look_for_clip=self._engine.recovery.look_for_clip,
            export=self._export_cut,
            seen=shared.library.seen,
        )

    def _clip_path(self, take: Take) -> Path | None:
        """Where the clip of a take is, or was; None where it never came, or was thrown away."""
        gone = take.clip is None or take.erased_at is not None
        return None if gone else self._clips.clip_path(take.clip or "")

    def _make_contact_sheet(self) -> ContactSheetController:
        from sora_desktop.ui.controllers.contact_sheet import ContactSheetController

        return ContactSheetController(
            self._window,
            self._notices,
            self._spawn,
            now=self._clock.now,
            clip_file=self._shared.files.file,
            poster=lambda take: self._clips.poster_path(take.id),
            cost=lambda cut: self._engine.takes.shots.spent(cut.shot.id),
            folder=self._shared.export.first_folder,
            reveal=self._reveal,
        )

    def _make_shot_import(self) -> ShotImportController:
        from sora_desktop.ui.controllers.shot_import import ShotImportController

        window, shared = self._window, self._shared
        return ShotImportController(
            window,
            window.theme,
            self._engine.takes.shots,
            shared.projects,
            self._notices,
            self._spawn,
            now=self._clock.now,
            catalogue=lambda: window.catalogue,
            base=shared.generate.usual,
            project=lambda: shared.projects.current,
            folder=shared.export.first_folder,
            reveal=self._reveal,
        )

    def _make_spending(self, page: SpendingPage) -> SpendingController:
        from sora_desktop.ui.controllers.spending import SpendingController

        window, engine = self._window, self._engine
        return SpendingController(
            window,
            page,
            engine.takes,
            engine,
            self._notices,
            self._spawn,
            now=self._clock.now,
            catalogue=lambda: window.catalogue,
            model_name=window.facts.model_name,
            state_of=window.facts.state_of,
            project_title=self._shared.projects.title,
            folder=self._shared.export.first_folder,
            reveal=self._reveal,
            open_take=self._open_take,
            recovery=engine.recovery,
            project=lambda: self._shared.projects.current,
        )

    def start(self, connections: Connections) -> None:
        """Has them begin with their pages. What the shot list offers can be asked for before."""
        window = self._window
        for action in _IN_SHOT_LIST:
            made = window.registry.promise(
                action, window.shot_page.get, owner=window.pages[View.SHOT_LIST]
            )
            made.setEnabled(action not in _TO_SHOTS)
        window.shot_page.when_made(lambda page: self._begin_shot_list(page, connections))
        window.spending_page.when_made(lambda page: self._make_spending(page).start(connections))

    def _begin_shot_list(self, page: ShotListPage, connections: Connections) -> None:
        registry, projects = self._window.registry, self._shared.projects
        shot_list = self._make_shot_list(page)
        shot_import = self._shot_import = self._make_shot_import()
        self._cut, self._contact_sheet = self._make_cut(page), self._make_contact_sheet()
        sheet = self._contact_sheet
        shot_list.start(connections)
        self._cut.start(connections)
        for action, run in (
            (ShotAction.IMPORT, lambda: shot_import.open(page.table.current)),
            (ShotAction.PASTE, lambda: shot_import.paste(page.table.current)),
            (ShotAction.EXPORT_LIST, shot_import.export_csv),
            (ShotAction.EXPORT_CUT, self._export_cut),
            (ShotAction.CONTACT_SHEET, lambda: sheet.make(*projects.cut)),
        ):
            registry.add(action, run, owner=page)
        more = (ShotAction.EXPORT_CUT, ShotAction.CONTACT_SHEET, ShotAction.EXPORT_LIST)
        page.use_actions(
            add=registry.made(ShotAction.ADD),
            import_=registry.made(ShotAction.IMPORT),
            more=[registry.made(each) for each in more],
        )
        connections.connect(projects.changed, shot_list.project_changed)

    def import_shots(self, file: Path) -> None:
        """Asks to import the shots of a file into the current project, where they will be seen."""
        self._window.show_workspace(True)
        self._window.show_view(View.SHOT_LIST)
        self._window.shot_page.get()
        if self._shot_import is not None:
            self._shot_import.open(file=file)

    def stop(self) -> None:
        """Cancels a contact sheet that is being made."""
        if self._contact_sheet is not None:
            self._contact_sheet.stop()

    def release_pictures(self) -> None:
        """Releases the clips that the cut holds open."""
        if self._cut is not None:
            self._cut.release()

    def _open_take(self, take: Take) -> None:
        self._window.show_view(View.TAKES)
        self._window.takes.reveal(take.id)

    def _reveal(self, path: Path) -> None:
        reveal(path, self._notices)

    def _export_cut(self) -> None:
        cut, title = self._shared.projects.cut
        self._shared.export.export_cut(cut, self._shared.files.file, title)


class FileControllers:
    """Builds them; `start` connects them."""

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        clips: ClipLibrary,
        pictures: PictureLibrary,
        clock: Clock,
        notices: Notifier,
        spawn: Spawn,
        projects: ProjectsController,
        *,
        folder: Callable[[], Path],
        own_models: Path,
    ) -> None:
        """`folder` gives the folder that is proposed for a file, and `own_models` is the person's
        own ``models.toml``."""
        self._window, self._store, self._clock = window, engine.takes, clock
        self._engine = engine
        self._notices, self._spawn, self._folder = notices, spawn, folder
        self._projects = Lazy(lambda: self._make_projects(projects, clips, pictures))
        self.prices = self._make_prices(own_models)

    def start(self, connections: Connections) -> None:
        """Registers and connects them; that of projects as files is made when one is exported or
        imported."""
        self._projects.when_made(lambda controller: controller.start(connections))
        picker = self._window.top.project
        for action, wanted in (
            (ProjectAction.EXPORT, picker.export_wanted),
            (ProjectAction.IMPORT, picker.import_wanted),
        ):
            made = self._window.registry.promise(action, self._projects.get, owner=self._window)
            connections.connect(wanted, made.trigger)
        self.prices.start(connections)
        self._window.spending_page.when_made(
            lambda page: connections.connect(page.prices_wanted, self.prices.show)
        )
        self._window.first_start.when_made(
            lambda page: connections.connect(page.prices_requested, self.prices.show)
        )

    def import_project(self, path: Path) -> None:
        """Checks the file of a project, and asks before anything of it is added."""
        self._projects.get().import_file(path)

    def _reveal(self, path: Path) -> None:
        reveal(path, self._notices)

    def _make_projects(
        self, projects: ProjectsController, clips: ClipLibrary, pictures: PictureLibrary
    ) -> ProjectFilesController:
        from sora_desktop.ui.controllers.project_files import ProjectFilesController

        window, store = self._window, self._store
        return ProjectFilesController(
            window,
            projects,
            store,
            clips,
            pictures,
            self._engine.recovery.project_importer,
            window.registry,
            self._notices,
            self._spawn,
            program=PROGRAM,
            folder=self._folder,
            reveal=self._reveal,
        )

    def _use_catalogue(self, catalogue: Catalogue) -> None:
        """Everything that asks for a price uses the one catalogue of the window."""
        self._window.catalogue.take_over(catalogue)
        self._window.refresh_prices()

    def _make_prices(self, own_models: Path) -> PricesController:
        window = self._window
        models = window.composer.settings.models
        return PricesController(
            window,
            self._store,
            window.registry,
            self._notices,
            self._spawn,
            window.theme,
            wanted=(models.prices_wanted,),
            catalogue=lambda: window.catalogue,
            use=self._use_catalogue,
            own_file=own_models,
            today=lambda: self._clock.now().astimezone().date(),
        )
