"""The controllers of projects as files, and of the person's own file of prices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sora_desktop.app.open_library import PROGRAM
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.ui.controllers.files import reveal
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn
from sora_desktop.ui.controllers.prices import PricesController
from sora_desktop.ui.controllers.project_files import ProjectFilesController
from sora_desktop.ui.controllers.projects import ProjectsController
from sora_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from sora_desktop.engine.engine import Engine


class FileControllers:
    """Builds them; `start` has them listen."""

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
        """`folder` gives where a file is proposed, and `own_models` is the person's own
        ``models.toml``."""
        self._window, self._store, self._clock = window, engine.takes, clock
        self._engine = engine
        self._notices, self._spawn, self._folder = notices, spawn, folder
        self.projects = self._make_projects(projects, clips, pictures)
        self.prices = self._make_prices(own_models)

    def start(self, connections: Connections) -> None:
        self.projects.start(connections)
        self.prices.start(connections)
        self._window.spending_page.when_made(
            lambda page: connections.connect(page.prices_wanted, self.prices.show)
        )

    def _reveal(self, path: Path) -> None:
        reveal(path, self._notices)

    def _make_projects(
        self, projects: ProjectsController, clips: ClipLibrary, pictures: PictureLibrary
    ) -> ProjectFilesController:
        window, store = self._window, self._store
        return ProjectFilesController(
            window,
            window.top.project,
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
        """Everything that asks for a price holds the one catalogue of the window."""
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
