"""What a person changes about takes that are there, with undo: star, tags, note, bin.

Nothing here costs money, and nothing touches a file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from sora_desktop.core.tags import with_tags
from sora_desktop.core.task import Task, TaskId
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.formats import counted

translate = QCoreApplication.translate
_MOST_STEPS = 200
Ids = Sequence[TaskId]
Step = Callable[[], object]


class Library(Protocol):
    """What is needed of the engine; each call is written to the journal or raises JournalError."""

    def star_all(self, ids: Ids, starred: bool) -> None:
        """Gives takes a star, or takes it away."""

    def tag(self, ids: Ids, add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        """Gives takes tags and takes tags away."""

    def note(self, task_id: TaskId, text: str) -> None:
        """Writes the note of a take."""

    def bin(self, ids: Ids) -> Sequence[TaskId]:
        """Puts takes into the bin; gives those that it took."""

    def unbin(self, ids: Ids) -> object:
        """Takes takes out of the bin."""


class LibraryEdits(QObject):
    """Does it, and can undo it in order. `told` says in words what was done and may be undone;
    `failed` carries the JournalError of a step that could not be written."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        find: Callable[[TaskId], Task | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._find = library, find
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_MOST_STEPS)

    def star(self, ids: Ids, on: bool) -> None:
        """Gives the takes a star, or takes it away from those that have one."""
        concerned = [task.id for task in self._there(ids) if task.starred is not on]
        if concerned:
            text = _starred(len(concerned)) if on else _unstarred(len(concerned))
            self._do(
                text,
                lambda: self._star_all(concerned, on),
                lambda: self._star_all(concerned, not on),
            )
            self._tell_of_many(text, concerned)

    def tag(self, ids: Ids, add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        """Changes the tags of the takes; undo gives each of them back its own."""
        before = {task.id: task.tags for task in self._there(ids)}
        after = {each: with_tags(tags, add, remove) for each, tags in before.items()}
        concerned = [each for each in before if before[each] != after[each]]
        if concerned:
            text = counted(
                translate("LibraryEdits", "Tags of %n take(s) changed", "", len(concerned)),
                len(concerned),
            )
            self._do(
                text,
                lambda: self._set_tags({each: after[each] for each in concerned}),
                lambda: self._set_tags({each: before[each] for each in concerned}),
            )
            self._tell_of_many(text, concerned)

    def note(self, task_id: TaskId, text: str) -> None:
        """Writes the note of a take."""
        task = self._find(task_id)
        if task is None or task.note == text:
            return
        before = task.note
        self._do(
            translate("LibraryEdits", "Note of take %1 changed").replace("%1", str(task.number)),
            lambda: self._library.note(task_id, text),
            lambda: self._library.note(task_id, before),
        )

    def bin(self, ids: Ids) -> Sequence[TaskId]:
        """Moves the takes to the bin, as far as they can go there; gives those that went."""
        taken = list(self._library.bin(ids))
        if taken:
            text = counted(
                translate("LibraryEdits", "%n take(s) moved to the bin", "", len(taken)),
                len(taken),
            )
            self._keep(text, lambda: self._library.bin(taken), lambda: self._unbin(taken))
            self.told.emit(text)
        return taken

    def restore(self, ids: Ids) -> None:
        """Takes the takes out of the bin."""
        concerned = [task.id for task in self._there(ids) if task.binned_at is not None]
        if concerned:
            count = len(concerned)
            text = counted(translate("LibraryEdits", "%n take(s) restored", "", count), count)
            self._do(text, lambda: self._unbin(concerned), lambda: self._library.bin(concerned))
            self.told.emit(text)

    # How it is done

    def _do(self, text: str, forth: Step, back: Step) -> None:
        """Does it, and keeps it only if that went well."""
        forth()
        self._keep(text, forth, back)

    def _keep(self, text: str, forth: Step, back: Step) -> None:
        self.stack.push(_Edit(text, forth, back, self.failed.emit))

    def _tell_of_many(self, text: str, ids: Ids) -> None:
        """One take shows by itself what was done to it."""
        if len(ids) > 1:
            self.told.emit(text)

    def _there(self, ids: Ids) -> list[Task]:
        """The takes that can be changed: one that was thrown away is gone for good."""
        found = [self._find(each) for each in ids]
        return [task for task in found if task is not None and task.erased_at is None]

    def _star_all(self, ids: Ids, on: bool) -> None:
        self._library.star_all([task.id for task in self._there(ids)], on)

    def _unbin(self, ids: Ids) -> None:
        there = [task.id for task in self._there(ids)]
        if there:
            self._library.unbin(there)

    def _set_tags(self, wanted: dict[TaskId, tuple[str, ...]]) -> None:
        """One call for all takes that differ in the same way from what is wanted."""
        alike: dict[tuple[tuple[str, ...], tuple[str, ...]], list[TaskId]] = {}
        for task in self._there(list(wanted)):
            tags = wanted[task.id]
            add = tuple(tag for tag in tags if tag not in task.tags)
            remove = tuple(tag for tag in task.tags if tag not in tags)
            alike.setdefault((add, remove), []).append(task.id)
        for (add, remove), ids in alike.items():
            self._library.tag(ids, add, remove)


class _Edit(QUndoCommand):
    """One step that has been done already when it is pushed."""

    def __init__(
        self, text: str, forth: Step, back: Step, failed: Callable[[JournalError], object]
    ) -> None:
        super().__init__(text)
        self._forth, self._back, self._failed = forth, back, failed
        self._done = True

    def redo(self) -> None:
        """Does it again."""
        if self._done:
            self._done = False
            return
        self._run(self._forth)

    def undo(self) -> None:
        """Takes it back."""
        self._run(self._back)

    def _run(self, step: Step) -> None:
        """A step that cannot be written is no step any more; an exception would end in Qt."""
        try:
            step()
        except JournalError as error:
            self.setObsolete(True)
            self._failed(error)


def _starred(count: int) -> str:
    return counted(translate("LibraryEdits", "%n take(s) starred", "", count), count)


def _unstarred(count: int) -> str:
    return counted(translate("LibraryEdits", "%n star(s) removed", "", count), count)
