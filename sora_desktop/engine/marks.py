"""What a person notes down about takes: stars, tags, notes, and the bin.

Nothing here touches a file or the service. A mass action is one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sora_desktop.core.clock import Clock
from sora_desktop.core.tags import with_tags
from sora_desktop.core.task import LONGEST_NOTE, Task, TaskId
from sora_desktop.store.tasks import TaskStore


class Marks:
    """The part of the engine's facade that only writes rows. JournalError: nothing was changed."""

    def __init__(self, store: TaskStore, clock: Clock) -> None:
        self.tasks = store
        self._marks_clock = clock

    def star(self, task_id: TaskId, starred: bool) -> None:
        """Marks a take as one to keep, or not."""
        self.star_all((task_id,), starred)

    def star_all(self, ids: Iterable[TaskId], starred: bool) -> None:
        """The same for several."""
        self._mark(ids, lambda _task: {"starred": starred})

    def tag(
        self, ids: Iterable[TaskId], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        """Gives takes some tags and takes others away; `core.tags` says what a tag can be."""
        self._mark(ids, lambda task: {"tags": with_tags(task.tags, add, remove)})

    def note(self, task_id: TaskId, text: str) -> None:
        """Keeps a note with a take, in place of the one before; cut to `LONGEST_NOTE`."""
        self._mark((task_id,), lambda _task: {"note": text.strip()[:LONGEST_NOTE]})

    def bin(self, ids: Iterable[TaskId]) -> tuple[TaskId, ...]:
        """Puts takes into the bin, and gives those that are newly there.

        What is under way, not confirmed or waits for the person stays where it is. No file is
        touched, and what was spent stays spent.
        """
        now = self._marks_clock.now()
        return self._mark(
            (task.id for task in self._of(ids) if task.at_rest and task.binned_at is None),
            lambda _task: {"binned_at": now},
        )

    def unbin(self, ids: Iterable[TaskId]) -> tuple[TaskId, ...]:
        """Takes them out of the bin again, and gives those that are out now."""
        found = (t.id for t in self._of(ids) if t.binned_at is not None and t.erased_at is None)
        return self._mark(found, lambda _task: {"binned_at": None})

    def erase(self, ids: Iterable[TaskId]) -> tuple[TaskId, ...]:
        """Notes that the clips of takes in the bin went to the system's trash, and gives those
        that are now shown nowhere. Their rows stay, because they were paid for."""
        now = self._marks_clock.now()
        found = (t.id for t in self._of(ids) if t.binned_at is not None and t.erased_at is None)
        return self._mark(found, lambda _task: {"erased_at": now})

    def _of(self, ids: Iterable[TaskId]) -> list[Task]:
        return [self.tasks.get(task_id) for task_id in dict.fromkeys(ids)]

    def _mark(
        self, ids: Iterable[TaskId], change: Callable[[Task], Mapping[str, Any]]
    ) -> tuple[TaskId, ...]:
        changes = {task.id: change(task) for task in self._of(ids)}
        return tuple(task.id for task in self.tasks.revise_all(changes))
