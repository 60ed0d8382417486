"""Files that come to the window: clips that are dropped on it for their recipe, or opened with the
program, projects and shot lists.

A recipe only ever fills the prompt bar, where the person sees it, and can undo it. Nothing is
generated.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.recipe import NoRecipe, Recipe
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.engine.supervisor import run_to_end
from sora_desktop.store.clip_recipes import BESIDE, read_recipe
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn
from sora_desktop.ui.widgets.drops import KNOWN_ENDS, DropTarget, is_project, is_shot_list
from sora_desktop.ui.widgets.notice import Severity

translate = QCoreApplication.translate

# More is a mistake; the prompt bar can hold only one recipe.
_MOST_FILES = 50


class Viewer(Protocol):
    """Shows a clip in the working window."""

    def show_workspace(self, on: bool) -> None:
        """Shows the working window."""

    def play(self, take_id: TakeId) -> None:
        """Selects the take and plays its clip."""

    def play_foreign(self, path: Path) -> None:
        """Plays a clip that belongs to no take."""


class RecipeController:
    """Reads recipes of files off the window's thread and reports the result."""

    def __init__(
        self,
        target: DropTarget,
        composer: Composer,
        viewer: Viewer,
        takes: TakeStore,
        notices: Notifier,
        spawn: Spawn,
        *,
        clip_path: Callable[[str], Path],
        import_project: Callable[[Path], object],
        import_shots: Callable[[Path], object],
    ) -> None:
        """Clips come from `target`; `clip_path` gives the file of a take's clip. A project file
        goes to `import_project`, a shot list to `import_shots`."""
        self._target, self._composer, self._viewer = target, composer, viewer
        self._takes, self._notices, self._spawn = takes, notices, spawn
        self._clip_path = clip_path
        self._import_project, self._import_shots = import_project, import_shots

    def start(self, connections: Connections) -> None:
        """Accepts drops from now on."""
        connections.connect(self._target.dropped, self.take_over)
        connections.connect(self._target.picture_dropped, self._composer.give_picture)

    def take_over(self, paths: Sequence[Path]) -> None:
        """Loads the prompt and the settings of the first file with a recipe into the prompt bar, or
        asks to import the first project, or the first shot list."""
        project = next(filter(is_project, paths), None)
        shots = next(filter(is_shot_list, paths), None)
        if project is not None:
            self._import_project(project)
        elif shots is not None:
            self._import_shots(shots)
        elif paths:
            self._spawn(self._take_over(tuple(paths[:_MOST_FILES])), "read a recipe")

    def open_files(self, paths: Sequence[Path]) -> None:
        """Plays the first of the clips that the program was started with; a saved recipe file is
        loaded, and a project is imported once the person agrees."""
        if paths and is_project(paths[0]):
            self._import_project(paths[0])
        elif paths:
            self._spawn(self._open(paths[0]), "open a clip")

    # --- recipes ----------------------------------------------------------------------------

    async def _take_over(self, paths: Sequence[Path]) -> None:
        unreadable = False
        for path in paths:
            try:
                recipe = await _recipe(path)
            except NoRecipe:
                continue
            except OSError:
                unreadable = True
                continue
            self._fill(path.name, recipe)
            return
        self._report_none(paths[0].name, unreadable=unreadable)

    def _fill(self, name: str, recipe: Recipe) -> None:
        composer = self._composer
        composer.set_request(recipe.request)
        text = translate("Recipe", "Prompt and settings loaded from %1")
        changed = translate("Recipe", "Some were adjusted for the model")
        self._notices.notify(
            text.replace("%1", name),
            changed if composer.settings.change else "",
            action=translate("Recipe", "Undo"),
            do=composer.undo.undo.trigger,
        )
        composer.focus_prompt()

    def _report_none(self, name: str, *, unreadable: bool) -> None:
        if unreadable:
            text = translate("Recipe", "Couldn't read %1.")
            self._notices.notify(text.replace("%1", name))
            return
        text = translate("Recipe", "No prompt or settings in %1")
        why = translate("Recipe", "Only clips made here have them, and some apps remove them.")
        self._notices.notify(text.replace("%1", name), why, severity=Severity.INFO)

    # --- clips ------------------------------------------------------------------------------

    async def _open(self, path: Path) -> None:
        if path.suffix.lower() == BESIDE:
            await self._take_over((path,))
            return
        if path.suffix.lower() not in KNOWN_ENDS:
            # The problem of an unplayable file would offer another program, which for some files
            # means to run them; and a playlist would be downloaded from any address in it.
            self._report_none(path.name, unreadable=False)
            return
        take = await run_to_end(asyncio.to_thread(self._take_of, path))
        if take is not None:
            self._viewer.show_workspace(True)
            self._viewer.play(take.id)
        elif await run_to_end(asyncio.to_thread(path.is_file)):
            await self._play_foreign(path)
        else:
            text = translate("Recipe", "%1 doesn't exist.")
            self._notices.notify(text.replace("%1", str(path)), severity=Severity.WARNING)

    def _take_of(self, path: Path) -> Take | None:
        """The take whose clip the file is."""
        for take in self._takes.all():
            if take.state is TakeState.READY and take.clip == path.name:
                clip = self._clip_path(take.clip)
                if clip.is_file() and path.is_file() and clip.samefile(path):
                    return take
        return None

    async def _play_foreign(self, path: Path) -> None:
        self._viewer.play_foreign(path)
        text = translate("Recipe", "%1 is from elsewhere and isn't one of your takes.")
        text = text.replace("%1", path.name)
        try:
            recipe = await _recipe(path)
        except (NoRecipe, OSError):
            self._notices.notify(text)
            return
        self._notices.notify(
            text,
            action=translate("Recipe", "Use its prompt and settings"),
            do=lambda: self._fill(path.name, recipe),
        )


async def _recipe(path: Path) -> Recipe:
    """Off the window's thread: a network drive may take its time."""
    return await run_to_end(asyncio.to_thread(_read, path))


def _read(path: Path) -> Recipe:
    # Otherwise a pipe of that name would block without end.
    if not path.is_file():
        raise NoRecipe("it is no file")
    return read_recipe(path)
