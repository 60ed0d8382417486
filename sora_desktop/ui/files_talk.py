"""What is done to the clips of takes: shown, copied, renamed, exported, described."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.recipe import Recipe, recipe_of
from sora_desktop.core.task import Task, TaskId
from sora_desktop.engine.renamer import Renamed, Renamer
from sora_desktop.engine.scope import to_its_end
from sora_desktop.store.clip_recipes import save_beside
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui import files_outside
from sora_desktop.ui.dialogs import ask
from sora_desktop.ui.export_talk import ExportTalk
from sora_desktop.ui.formats import counted, fill
from sora_desktop.ui.frame_file import save_frame
from sora_desktop.ui.rename_dialog import RenameDialog
from sora_desktop.ui.task_actions import SEVERAL, TakeAction
from sora_desktop.ui.words import short_cause

if TYPE_CHECKING:
    from sora_desktop.ui.intents import IntentParts
    from sora_desktop.ui.notices import Notices

translate = QCoreApplication.translate


class FilesTalk:
    """Carries out the actions of SEVERAL; of takes without a clip on disk it leaves those out."""

    def __init__(self, parts: IntentParts, notices: Notices) -> None:
        self._parts = parts
        self._notices = notices
        self.export_talk = ExportTalk(parts, notices, self.reveal)
        self._doing: Mapping[TakeAction, Callable[[Sequence[Task]], object]] = {
            TakeAction.COPY_FILE: lambda tasks: files_outside.copy_files(self.files(tasks)),
            TakeAction.COPY_PATH: lambda tasks: files_outside.copy_paths(self.files(tasks)),
            TakeAction.SAVE_RECIPE: self._save_recipes,
            TakeAction.RENAME_ON_DISK: self._rename,
            TakeAction.EXPORT_FOR_EDITING: lambda tasks: self.export_talk.start(
                [(task, file) for task in tasks if (file := self.file(task)) is not None]
            ),
        }

    # --- one file ---------------------------------------------------------------------------

    def reveal_take(self, task: Task) -> None:
        """Shows the take's clip in its folder."""
        self._with_file(task, self.reveal)

    def open_take_elsewhere(self, task: Task) -> None:
        """Opens the take's clip with the player of the system."""
        self._with_file(task, self.open_elsewhere)

    def _with_file(self, task: Task, use: Callable[[Path], object]) -> None:
        file = self._parts.window.clip_file(task)
        if file is None:
            return
        if not Path(file).is_file():
            self._notices.tell(Problem(category=Category.FILE_GONE, text=Path(file).name), task)
            return
        use(Path(file))

    def reveal(self, path: Path) -> None:
        """Shows a file in its folder, or says that it cannot be done."""
        if not files_outside.reveal(path):
            self._notices.say(
                translate("Intents", "The folder could not be opened"), str(path.parent)
            )

    def open_elsewhere(self, path: Path) -> None:
        """Opens a file with the player of the system, or says that there is none."""
        if not files_outside.open_outside(path):
            self._notices.say(translate("Intents", "No other player could be opened"), str(path))

    def save_frame(self, picture: QImage, clip: Path, frame: int) -> None:
        """Saves the picture beside its clip, and says where."""
        try:
            saved = save_frame(picture, clip, frame)
        except OSError as error:
            self._notices.say(translate("Intents", "The frame could not be saved"), str(error))
        else:
            self._notices.say(
                translate("Intents", "Frame saved"),
                saved.name,
                action=translate("Intents", "Show in folder"),
                do=lambda: self.reveal(saved),
            )

    # --- one or many ------------------------------------------------------------------------

    def act(self, action: TakeAction, tasks: Sequence[Task]) -> None:
        """Does one of SEVERAL to all of the takes together. What cannot be done is told."""
        assert action in SEVERAL
        there = [task for task in tasks if self.file(task) is not None]
        if there:
            self._doing[action](there)
        elif tasks:
            name = tasks[0].clip or ""
            self._notices.tell(Problem(category=Category.FILE_GONE, text=name), tasks[0])

    def file(self, task: Task) -> Path | None:
        """Where the take's clip is; None while it is not on disk."""
        name = self._parts.window.clip_file(task)
        return Path(name) if name is not None and Path(name).is_file() else None

    def files(self, tasks: Sequence[Task]) -> list[Path]:
        """The clips of the takes, as far as they are on disk, in the order of the takes."""
        return [file for task in tasks if (file := self.file(task)) is not None]

    # --- recipes beside the clips -------------------------------------------------------------

    def _save_recipes(self, tasks: Sequence[Task]) -> None:
        program = f"{QCoreApplication.applicationName()} {QCoreApplication.applicationVersion()}"
        pairs = [(file, recipe_of(task, program)) for task in tasks if (file := self.file(task))]
        self._parts.spawn(self._save_all(pairs), "save recipes")

    async def _save_all(self, pairs: Sequence[tuple[Path, Recipe]]) -> None:
        try:
            saved = await to_its_end(asyncio.to_thread(_save, pairs))
        except (OSError, ValueError) as error:
            self._notices.say(translate("Files", "The recipe could not be saved"), str(error))
            return
        count = len(saved)
        text = counted(translate("Files", "%n recipe(s) saved beside the clips", "", count), count)
        self._notices.say(
            text,
            saved[0].name if count == 1 else "",
            action=translate("Files", "Show in folder"),
            do=lambda: self.reveal(saved[0]),
        )

    # --- new names ----------------------------------------------------------------------------

    def _rename(self, tasks: Sequence[Task]) -> None:
        self._parts.spawn(self._ask_and_rename(tuple(tasks)), "rename on disk")

    async def _ask_and_rename(self, tasks: Sequence[Task]) -> None:
        parts = self._parts
        dialog = RenameDialog(tasks, parts.settings().name_pattern, parts.window)
        try:
            accepted = await ask(dialog) == RenameDialog.DialogCode.Accepted
            pattern = dialog.pattern
        finally:
            dialog.deleteLater()
        if accepted:
            await self._rename_all([task.id for task in tasks], pattern)

    async def _rename_all(self, task_ids: Sequence[TaskId], pattern: str) -> None:
        parts, player = self._parts, self._parts.window.player
        tasks = [task for task_id in task_ids if (task := parts.window.task(task_id)) is not None]
        # An open file cannot be renamed on Windows; the player goes on with it under its new name.
        back = {task.id: player.release_file(file) for task in tasks if (file := self.file(task))}
        renamer = Renamer(parts.engine.tasks, parts.clips, asyncio.to_thread)

        def give_back(task: Task, name: str) -> None:
            if task.id in back:
                back.pop(task.id)(parts.clips.clip_path(name))

        try:
            self._tell_renamed(await renamer.run(task_ids, pattern, give_back))
        except JournalError as error:
            self._notices.tell(error.problem)
        finally:
            for task in tasks:
                give_back(task, task.clip or "")

    def _tell_renamed(self, done: Renamed) -> None:
        count = done.renamed
        text = counted(translate("Files", "%n clip(s) renamed", "", count), count)
        if not done.problems:
            self._notices.say(text)
            return
        why = translate("Files", "%n kept the old name: {why}.", "", len(done.problems))
        self._notices.say(text, fill(why, why=short_cause(done.problems[0])))


def _save(pairs: Sequence[tuple[Path, Recipe]]) -> list[Path]:
    return [save_beside(clip, recipe) for clip, recipe in pairs]
