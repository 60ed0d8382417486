"""Star, tags, note, bin: what the person asks for, done with undo; and the question before the bin
is emptied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from sora_desktop.core.money import Money
from sora_desktop.core.task import Task, TaskChange, TaskId
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.dialogs import ask, confirm
from sora_desktop.ui.formats import counted, size
from sora_desktop.ui.library_edits import LibraryEdits
from sora_desktop.ui.tag_editor import TagDialog
from sora_desktop.ui.task_actions import TakeAction, can_be_binned
from sora_desktop.ui.trash import move_to_trash

if TYPE_CHECKING:
    from sora_desktop.ui.intents import IntentParts
    from sora_desktop.ui.notices import Notices

translate = QCoreApplication.translate


class LibraryTalk:
    """Does what changes the library alone, and empties the bin once that has been confirmed."""

    def __init__(self, parts: IntentParts, notices: Notices) -> None:
        self._parts, self._notices = parts, notices
        self._window, self._engine = parts.window, parts.engine
        self._takes = parts.window.takes
        self._asking = False
        self.edits = LibraryEdits(parts.engine, parts.window.task, parts.window)
        self.edits.told.connect(self._takes.undo_bar.say)
        self.edits.failed.connect(lambda error: notices.tell(error.problem))

    def start(self) -> tuple[Callable[[], None], ...]:
        """Listens; gives what ends that."""
        takes, info = self._takes, self._window.info
        takes.undo_wanted.connect(self.undo)
        takes.undo_bar.undo_wanted.connect(self.undo)
        takes.redo_wanted.connect(self.redo)
        takes.empty_bin_wanted.connect(self._ask_to_empty)
        takes.bin_size_wanted.connect(self._say_bin)
        info.tagged.connect(lambda task_id, add, remove: self._tag([task_id], add, remove))
        info.noted.connect(lambda task_id, text: self._try(lambda: self.edits.note(task_id, text)))
        return (self._engine.tasks.changed.connect(self._changed),)

    def act(self, action: TakeAction, tasks: Sequence[Task]) -> None:
        """Does one of EDITS to all of the takes as one step."""
        ids = [task.id for task in tasks]
        if action is TakeAction.TAG:
            self._parts.spawn(self._ask_tags(tasks), "tags")
        elif action is TakeAction.BIN:
            self._bin(tasks)
        elif action is TakeAction.RESTORE:
            self._try(lambda: self.edits.restore(ids))
        else:
            self._try(lambda: self.edits.star(ids, action is TakeAction.STAR))

    def undo(self) -> None:
        """Takes back the last step."""
        if self.edits.stack.canUndo():
            text = self.edits.stack.undoText()
            self.edits.stack.undo()
            self._takes.undo_bar.say(
                translate("LibraryTalk", "Undone: %1").replace("%1", text), undo=False
            )

    def redo(self) -> None:
        """Does again what was taken back last."""
        if self.edits.stack.canRedo():
            text = self.edits.stack.redoText()
            self.edits.stack.redo()
            self._takes.undo_bar.say(text)

    def _try(self, edit: Callable[[], object]) -> None:
        try:
            edit()
        except JournalError as error:
            self._notices.tell(error.problem)

    def _tag(self, ids: Sequence[TaskId], add: Sequence[str], remove: Sequence[str]) -> None:
        self._try(lambda: self.edits.tag(ids, add, remove))

    async def _ask_tags(self, tasks: Sequence[Task]) -> None:
        """The tags that all of them have can be changed for all of them."""
        of_each = [set(task.tags) for task in tasks]
        common, all_of_them = set.intersection(*of_each), set.union(*of_each)
        dialog = TagDialog(
            self._window.theme,
            len(tasks),
            sorted(common, key=str.casefold),
            sorted(all_of_them - common, key=str.casefold),
            self._window.model.tags(),
            self._window,
        )
        try:
            if await ask(dialog) == QDialog.DialogCode.Accepted:
                self._tag([task.id for task in tasks], dialog.add, dialog.remove)
        finally:
            dialog.deleteLater()

    # --- the bin ------------------------------------------------------------------------------

    def _bin(self, tasks: Sequence[Task]) -> None:
        """What is under way and may cost money stays in sight, and that is said."""
        fit = [task.id for task in tasks if can_be_binned(task)]
        staying = [task for task in tasks if task.binned_at is None and not can_be_binned(task)]
        taken: Sequence[TaskId] = ()
        following = self._takes.beside(fit)
        try:
            taken = self.edits.bin(fit) if fit else ()
        except JournalError as error:
            self._notices.tell(error.problem)
            return
        if self._takes.selected_id in taken:
            # Who goes through many takes wants the next one, and not the one that is gone.
            self._takes.select(following)
        if staying:
            words = counted(
                translate(
                    "LibraryTalk",
                    "%n take(s) left here: not finished, may cost money",
                    "",
                    len(staying),
                ),
                len(staying),
            )
            done = self.edits.stack.undoText() if taken else ""
            self._takes.undo_bar.say(". ".join(filter(None, (done, words))), undo=bool(taken))

    def _binned(self) -> list[Task]:
        return [
            task
            for task in self._engine.tasks.all()
            if task.binned_at is not None and task.erased_at is None
        ]

    def _say_bin(self) -> None:
        tasks = self._binned()
        self._takes.header.bin_bar.say(len(tasks), sum(task.clip_bytes or 0 for task in tasks))

    def _changed(self, change: TaskChange) -> None:
        before, after = change.before, change.after
        if self._takes.in_bin and (before is None or before.binned_at != after.binned_at):
            self._say_bin()

    def _ask_to_empty(self) -> None:
        if not self._asking:
            self._asking = True
            self._parts.spawn(self._empty_bin(), "empty bin")

    async def _empty_bin(self) -> None:
        try:
            tasks = self._binned()
            if tasks and await self._agreed(tasks):
                await self._throw_away([task.id for task in tasks])
        finally:
            self._asking = False

    async def _agreed(self, tasks: Sequence[Task]) -> bool:
        there = [path for task in tasks if (path := self._file(task)) is not None]
        used = sum(path.stat().st_size for path in there if path.exists())
        files = counted(
            translate(
                "LibraryTalk", "%n file(s) (%1) will go to the system's trash.", "", len(there)
            ),
            len(there),
        ).replace("%1", size(used))
        rows = translate(
            "LibraryTalk",
            "The takes are gone from the list for good. What they cost (%1) stays in the account "
            "of what you spent.",
        ).replace("%1", str(Money.total(task.spent for task in tasks)))
        title = counted(
            translate("LibraryTalk", "Empty the bin of %n take(s)?", "", len(tasks)), len(tasks)
        )
        accept = translate("LibraryTalk", "Empty bin")
        return await confirm(self._window, title, f"{files} {rows}", accept, danger=True)

    async def _throw_away(self, ids: Sequence[TaskId]) -> None:
        """Files first; a take whose file stays keeps its row, and that is said."""
        tasks = [task for task in map(self._window.task, ids) if task is not None]
        files = {task.id: self._file(task) for task in tasks if task.binned_at is not None}
        paths = [path for path in files.values() if path is not None]
        # No file can be moved on Windows while it is being played or looked at.
        self._window.poster_maker.release()
        self._window.frames.release()
        give_back = {path: self._window.player.release_file(path) for path in paths}
        results = await move_to_trash(paths)
        stayed = {result.path: result for result in results if not result.gone}
        gone = [each for each, path in files.items() if path not in stayed]
        if self._takes.selected_id in gone:
            self._takes.select(None)
        self._try(lambda: self._engine.erase(gone))
        for path, back in give_back.items():
            back(path if path in stayed else None)
        for result in stayed.values():
            self._notices.say(result.words, str(result.path))

    def _file(self, task: Task) -> Path | None:
        name = self._window.clip_file(task)
        return Path(name) if name is not None else None
