"""Clips that come to the window: dropped on it for their recipe, or opened with the program.

A recipe only ever fills Compose, where the person sees it, and can undo it. Nothing is generated.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.recipe import NoRecipe, Recipe
from sora_desktop.core.task import Task, TaskState
from sora_desktop.engine.scope import to_its_end
from sora_desktop.store.clip_recipes import BESIDE, read_recipe
from sora_desktop.ui.drop_target import KNOWN_ENDS, DropTarget

if TYPE_CHECKING:
    from sora_desktop.ui.intents import IntentParts
    from sora_desktop.ui.notices import Notices

translate = QCoreApplication.translate

# More is a mistake of the hand; one recipe is all that Compose can hold.
_MOST_FILES = 50


class RecipeTalk:
    """Reads recipes of files off the window's thread and says what came of it."""

    def __init__(self, parts: IntentParts, notices: Notices) -> None:
        self._parts = parts
        self._notices = notices
        self._window = parts.window
        self._target = DropTarget(
            parts.window.frame, parts.window.theme, lambda: parts.window.desk_shown
        )

    def start(self) -> Callable[[], None]:
        """Takes what is dropped from now on; gives what ends it."""
        self._target.dropped.connect(self.take_over)
        return self._stop

    def _stop(self) -> None:
        self._target.dropped.disconnect(self.take_over)

    def take_over(self, paths: Sequence[Path]) -> None:
        """Brings the prompt and the settings of the first file with a recipe into Compose."""
        if paths:
            self._parts.spawn(self._take_over(tuple(paths[:_MOST_FILES])), "read a recipe")

    def open_files(self, paths: Sequence[Path]) -> None:
        """Plays the first of the clips that the program was started with; a recipe that was saved
        beside a clip is taken over."""
        if paths:
            self._parts.spawn(self._open(paths[0]), "open a clip")

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
        self._say_none(paths[0].name, unreadable=unreadable)

    def _fill(self, name: str, recipe: Recipe) -> None:
        composer = self._window.composer
        composer.set_request(recipe.request)
        text = translate("Recipe", "Prompt and settings of %1 are in Compose")
        changed = translate("Recipe", "some of them were changed to fit, see below the model")
        self._notices.say(
            text.replace("%1", name),
            changed if composer.settings.change.text() else "",
            action=translate("Recipe", "Undo"),
            do=composer.undo.undo.trigger,
        )
        composer.focus_prompt()

    def _say_none(self, name: str, *, unreadable: bool) -> None:
        if unreadable:
            text = translate("Recipe", "%1 could not be read.")
            self._notices.say(text.replace("%1", name))
            return
        text = translate("Recipe", "There is no recipe in %1")
        why = translate(
            "Recipe", "only clips that were made here carry one, and some programs remove it."
        )
        self._notices.say(text.replace("%1", name), why)

    # --- clips ------------------------------------------------------------------------------

    async def _open(self, path: Path) -> None:
        if path.suffix.lower() == BESIDE:
            await self._take_over((path,))
            return
        if path.suffix.lower() not in KNOWN_ENDS:
            # The trouble of one that cannot be played would offer another program, which for some
            # files means to run them; and a playlist would be fetched from wherever it says.
            self._say_none(path.name, unreadable=False)
            return
        task = await to_its_end(asyncio.to_thread(self._task_of, path))
        if task is not None:
            self._window.show_desk(True)
            self._window.play(task.id)
        elif await to_its_end(asyncio.to_thread(path.is_file)):
            await self._play_foreign(path)
        else:
            text = translate("Recipe", "%1 is not there.")
            self._notices.say(text.replace("%1", str(path)))

    def _task_of(self, path: Path) -> Task | None:
        """The take whose clip the file is."""
        clips = self._parts.clips
        for task in self._parts.engine.tasks.all():
            if task.state is TaskState.READY and task.clip == path.name:
                clip = clips.clip_path(task.clip)
                if clip.is_file() and path.is_file() and clip.samefile(path):
                    return task
        return None

    async def _play_foreign(self, path: Path) -> None:
        window = self._window
        window.show_desk(True)
        window.takes.select(None)
        window.player.show_clip(path, play=True)
        text = translate("Recipe", "%1 is a file from elsewhere; it was not added to your takes.")
        text = text.replace("%1", path.name)
        try:
            recipe = await _recipe(path)
        except (NoRecipe, OSError):
            self._notices.say(text)
            return
        self._notices.say(
            text,
            action=translate("Recipe", "Use its prompt and settings"),
            do=lambda: self._fill(path.name, recipe),
        )


async def _recipe(path: Path) -> Recipe:
    """Off the window's thread: a drive in the network may take its time."""
    return await to_its_end(asyncio.to_thread(_read, path))


def _read(path: Path) -> Recipe:
    # Else a pipe that is called so would be waited for without end.
    if not path.is_file():
        raise NoRecipe("it is no file")
    return read_recipe(path)
