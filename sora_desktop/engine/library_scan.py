"""A look at the folder of clips after the start: what is gone, what is back, what is left over.

Nothing is deleted, and nothing is fetched by itself: a clip that the person took away is theirs
to ask for again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.task import Task, TaskId, TaskState
from sora_desktop.engine.scope import Worker, to_its_end
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.part_file import LibraryError
from sora_desktop.store.tasks import TaskStore

T = TypeVar("T")
log = logging.getLogger(__name__)

# So many files are looked at in one visit to the worker's thread.
_AT_ONCE = 500


class LibraryScan:
    """Compares the rows with the files. `strays` are half files that belong to no take."""

    def __init__(
        self, store: TaskStore, library: ClipLibrary, clock: Clock, off_thread: Worker
    ) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._worker = off_thread
        self.strays: tuple[Path, ...] = ()

    async def run(self) -> None:
        """Looks once. While a folder is away nothing is concluded from what is not there."""
        if await self._off_thread(self._library.away):
            log.info("a folder of clips is away: its clips were not looked for")
            return
        await self._find_strays()
        ready = [t for t in self._store.in_state(TaskState.READY) if t.erased_at is None]
        for first in range(0, len(ready), _AT_ONCE):
            gone = await self._off_thread(self._gone, ready[first : first + _AT_ONCE])
            names = await self._renamed(gone)
            for task_id in gone:
                self._note_gone(task_id, names.get(task_id))
                await asyncio.sleep(0)
        away = [t for t in self._store.in_state(TaskState.COMPLETED) if clip_gone(t)]
        away = [task for task in away if task.erased_at is None]
        back = await self._off_thread(self._back, away)
        for task_id in back:
            self._note_back(task_id)
        still = [task.id for task in away if task.id not in back]
        for task_id, name in (await self._renamed(still)).items():
            self._note_back(task_id, name)

    async def _off_thread(
        self, call: Callable[..., Sequence[T]], *arguments: object
    ) -> Sequence[T]:
        found: Sequence[T] = await to_its_end(self._worker(call, *arguments))
        return found

    async def _find_strays(self) -> None:
        known = {task.id for task in self._store.all()}
        try:
            self.strays = await to_its_end(self._worker(self._library.stray_parts, known))
        except LibraryError as error:
            log.info("half files were not looked for: %s", error.problem.category.value)
        for path in self.strays:
            log.info("a half file of no take, left as it is: %s", path.name)

    def _gone(self, tasks: Sequence[Task]) -> list[TaskId]:
        return [task.id for task in tasks if _asked(self._library.missing, task)]

    async def _renamed(self, gone: Sequence[TaskId]) -> Mapping[TaskId, str]:
        """Which of them were only given another name, by a person or before a crash."""
        if not gone:
            return {}
        lost = [self._store.get(task_id) for task_id in gone]
        known = {task.clip for task in self._store.all() if task.clip is not None}
        names: Mapping[TaskId, str] = await to_its_end(
            self._worker(self._library.renamed, lost, known)
        )
        return names

    def _back(self, tasks: Sequence[Task]) -> list[TaskId]:
        return [task.id for task in tasks if _asked(self._whole, task)]

    def _whole(self, task: Task) -> bool:
        if task.clip is None or self._library.missing(task):
            return False
        return self._library.check(self._library.clip_path(task.clip)).whole

    def _note_gone(self, task_id: TaskId, name: str | None) -> None:
        """Notes under which name the clip is now, or that it is gone."""
        task = self._store.get(task_id)
        if task.state is not TaskState.READY or task.erased_at is not None:
            return
        if name is not None:
            self._store.revise(task_id, clip=name)
        else:
            gone = Problem(category=Category.FILE_GONE, at=self._clock.now())
            self._store.move(task_id, TaskState.COMPLETED, last_error=gone)

    def _note_back(self, task_id: TaskId, name: str | None = None) -> None:
        task = self._store.get(task_id)
        if clip_gone(task):
            self._store.move(task_id, TaskState.DOWNLOADING, note="the file is back")
            self._store.move(task_id, TaskState.READY, clip=name or task.clip)


def clip_gone(task: Task) -> bool:
    """Whether its clip was here and was taken away: it is fetched again only when asked for."""
    error = task.last_error
    gone = error is not None and error.category is Category.FILE_GONE
    return task.state is TaskState.COMPLETED and task.clip is not None and gone


def _asked(question: Callable[[Task], bool], task: Task) -> bool:
    try:
        return question(task)
    except LibraryError:
        return False
