"""The takes in memory, written through to the journal, and the signals that tell of changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import Any

from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.signal import Signal
from sora_desktop.core.task import Progress, Task, TaskChange, TaskId, TaskState
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.rows import decode, encode

# Ten signals a second are smooth to the eye; a fast download would tell of thousands.
PROGRESS_SECONDS = 0.1
# So many rows are read in one go: about as long as a frame of the screen may take.
_SLICE = 100
# Whoever listens has a list to sort and a picture to paint.
_TOLD_AT_ONCE = 2000


class RemoteIdTaken(ValueError):
    """The remote id is another take's already: two rows must never follow one paid task."""


class TaskStore:
    """Every take of the library.

    A change is committed before it is seen: a JournalError leaves memory, file and listeners as
    they were. What is kept in memory is what the journal would read back, to the last character.
    """

    def __init__(self, journal: Journal, clock: Clock, *, first: int | None = None) -> None:
        """Reads the journal; JournalError when that fails.

        With `first` it reads only so many of the newest takes, and the others slice by slice as
        `read_on` is called. Until it is `whole` nothing can be changed: neither the sums nor the
        search for a task that two takes would follow could be right.
        """
        self.changed: Signal[TaskChange] = Signal()
        self.arrived: Signal[Sequence[Task]] = Signal()
        self.progressed: Signal[Progress] = Signal()
        self._journal = journal
        self._clock = clock
        self._tasks: dict[TaskId, Task] = {}
        self._places: dict[TaskId, int] = {}
        self._lowest, self._next = 0, 0
        self._read: list[Sequence[Task]] = []
        self._untold: list[Task] = []
        self._broken: JournalError | None = None
        self._by_state: dict[TaskState, set[TaskId]] = {state: set() for state in TaskState}
        self._by_remote: dict[str, TaskId] = {}
        self._highest = 0
        self._shown: dict[TaskId, float] = {}
        self._waiting: dict[TaskId, Progress] = {}
        self._slices = journal.slices(-1 if first is None else first, _SLICE)
        self.whole = first is None
        for task in next(self._slices, ()):
            self._keep(None, task)

    def __len__(self) -> int:
        return len(self._tasks)

    def get(self, task_id: TaskId) -> Task:
        """The take of that id; KeyError when there is none."""
        return self._tasks[task_id]

    @property
    def unreadable(self) -> Set[str]:
        """The ids of rows that are in the journal and cannot be read; no take can have one."""
        return frozenset(self._journal.unreadable)

    def find(self, task_id: TaskId) -> Task | None:
        """The take of that id, None when there is none."""
        return self._tasks.get(task_id)

    def all(self) -> tuple[Task, ...]:
        """Every take, oldest first."""
        if not self.whole:
            return tuple(self._tasks[task_id] for task_id in self._in_order(self._tasks))
        return tuple(self._tasks.values())

    def newest_first(self) -> Iterator[Task]:
        """Every take, the newest first; nothing may be added meanwhile."""
        return reversed(self.all()) if not self.whole else reversed(self._tasks.values())

    def in_state(self, *states: TaskState) -> list[Task]:
        """The takes in any of these states, oldest first; costs no more than there are of them."""
        ids = [task_id for state in set(states) for task_id in self._by_state[state]]
        return [self._tasks[task_id] for task_id in self._in_order(ids)]

    def count_in(self, state: TaskState) -> int:
        """How many takes are in a state."""
        return len(self._by_state[state])

    def _in_order(self, ids: Iterable[TaskId]) -> list[TaskId]:
        return sorted(ids, key=self._places.__getitem__)

    def read_on(self) -> bool:
        """Reads one more slice of the older takes; False once everything is read. `arrived` tells
        of many slices at once. JournalError: what was read until then stays.
        """
        if self.whole:
            return False
        if self._broken:
            raise self._broken
        try:
            older = next(self._slices, None)
        except JournalError as error:
            # The slices have come to their end by that, which must not be taken for the whole.
            self._broken = error
            raise
        if older is None:
            newest = self._tasks.values()
            slices = chain(reversed(self._read), [newest])
            self._tasks = {task.id: task for some in slices for task in some}
            self._read.clear()
            self.whole = True
            self._tell_of_older()
            return False
        self._lowest -= len(older)
        for place, task in enumerate(older, self._lowest):
            self._keep(None, task)
            self._places[task.id] = place
        self._read.append(older)
        self._untold[:0] = older
        if len(self._untold) >= _TOLD_AT_ONCE:
            self._tell_of_older()
        return True

    def _tell_of_older(self) -> None:
        if self._untold:
            older, self._untold = self._untold, []
            self.arrived.emit(older)

    def _refuse_while_reading(self) -> None:
        if not self.whole:
            raise RuntimeError("the journal is still being read")

    def by_remote_id(self, remote_id: str) -> Task | None:
        """The take that follows this task of the API, None when none does."""
        task_id = self._by_remote.get(remote_id)
        return None if task_id is None else self._tasks[task_id]

    def next_number(self) -> int:
        """The number for the next new take, counting from 1."""
        return self._highest + 1

    def add(self, tasks: Sequence[Task]) -> None:
        """Writes new takes in one transaction, then tells of each.

        ValueError when an id is known already, RemoteIdTaken; JournalError: none was added.
        """
        self._refuse_while_reading()
        ids = [task.id for task in tasks]
        if len(set(ids)) < len(ids) or any(task_id in self._tasks for task_id in ids):
            raise ValueError("a take is added once")
        kept = [_as_kept(task) for task in tasks]
        for task in kept:
            self._refuse_taken(task)
        if kept:
            self._journal.insert(kept, self._clock.now())
        self._accept([(None, task) for task in kept])

    def move(self, task_id: TaskId, state: TaskState, *, note: str = "", **changes: Any) -> Task:
        """Takes a take to another state and gives it as it is then.

        `note` goes into the journal's history of the take. IllegalTransition, KeyError,
        RemoteIdTaken, JournalError: nothing was changed.
        """
        before = self._tasks[task_id]
        now = self._clock.now()
        return self._write(before, before.to(state, at=now, **changes), now, note)

    def revise(self, task_id: TaskId, **changes: Any) -> Task:
        """Changes a take without changing its state, and gives it as it is then.

        Where nothing differs nothing is written or told. ValueError for id or state; KeyError,
        RemoteIdTaken, JournalError: nothing was changed.
        """
        self.revise_all({task_id: changes})
        return self._tasks[task_id]

    def revise_all(self, changes: Mapping[TaskId, Mapping[str, Any]]) -> tuple[Task, ...]:
        """The same for several takes in one transaction; gives those in which anything differs."""
        self._refuse_while_reading()
        found: list[tuple[Task | None, Task]] = []
        for task_id, new in changes.items():
            if not {"id", "state"}.isdisjoint(new):
                raise ValueError("a take keeps its id, and its state is changed by move")
            before = self._tasks[task_id]
            after = replace(before, **new)
            if after != before:
                kept = _as_kept(after)
                self._refuse_taken(kept)
                found.append((before, kept))
        after_all = tuple(after for _, after in found)
        if found:
            self._journal.update_all(after_all, self._clock.now())
        self._accept(found)
        return after_all

    def recover(self, now: datetime) -> tuple[Task, ...]:
        """What a start does to what the last run left behind, in one transaction.

        A take that was being sent is unconfirmed, a broken download can be taken up again, and
        drafts wait for the person: a press before a restart is never sent by itself. Gives the
        takes that changed. JournalError: nothing was changed.
        """
        self._refuse_while_reading()
        lost = Problem(category=Category.INTERRUPTED, at=now)
        states = (TaskState.SUBMITTING, TaskState.DOWNLOADING, TaskState.DRAFT)
        changes: list[tuple[Task | None, Task]] = []
        for before in self.in_state(*states):
            after = _as_kept(_after_restart(before, now, lost))
            if after != before:
                changes.append((before, after))
        after_all = tuple(after for _, after in changes)
        if changes:
            self._journal.update_all(after_all, now, "the program was started again")
        self._accept(changes)
        return after_all

    def progress(self, progress: Progress) -> None:
        """Tells how far a download is, at most ten times a second for each take.

        A word that comes too soon waits for the next one, which replaces it, or for the next
        change of the take, before which it is told.
        """
        now = self._clock.monotonic()
        last = self._shown.get(progress.task_id)
        if last is not None and now - last < PROGRESS_SECONDS:
            self._waiting[progress.task_id] = progress
            return
        self._shown[progress.task_id] = now
        self._waiting.pop(progress.task_id, None)
        self.progressed.emit(progress)

    def _write(self, before: Task, after: Task, now: datetime, note: str) -> Task:
        self._refuse_while_reading()
        kept = _as_kept(after)
        self._refuse_taken(kept)
        self._journal.update(kept, now, note)
        self._accept([(before, kept)])
        return kept

    def _accept(self, changes: Sequence[tuple[Task | None, Task]]) -> None:
        """Takes into memory what is in the journal, all of it, and only then tells of it."""
        for before, after in changes:
            self._keep(before, after)
        for before, after in changes:
            self._tell_last_progress(after)
            self.changed.emit(TaskChange(before, after))

    def _tell_last_progress(self, task: Task) -> None:
        waiting = self._waiting.pop(task.id, None)
        if waiting is not None:
            self.progressed.emit(waiting)
        if task.state is not TaskState.DOWNLOADING:
            self._shown.pop(task.id, None)

    def _keep(self, before: Task | None, after: Task) -> None:
        if before is None:
            self._places[after.id] = self._next
            self._next += 1
            self._highest = max(self._highest, after.number)
        else:
            self._by_state[before.state].discard(after.id)
            if before.remote_id is not None and before.remote_id != after.remote_id:
                self._by_remote.pop(before.remote_id, None)
        self._tasks[after.id] = after
        self._by_state[after.state].add(after.id)
        if after.remote_id is not None:
            self._by_remote.setdefault(after.remote_id, after.id)

    def _refuse_taken(self, task: Task) -> None:
        if task.remote_id is not None:
            owner = self._by_remote.get(task.remote_id, task.id)
            if owner != task.id:
                raise RemoteIdTaken(f"{task.remote_id} belongs to another take")


def _as_kept(task: Task) -> Task:
    """The take as the journal will read it back: without what SQLite cannot keep."""
    return decode(encode(task))


def _after_restart(task: Task, now: datetime, lost: Problem) -> Task:
    if task.state is TaskState.SUBMITTING:
        return task.to(TaskState.UNCONFIRMED, at=now, last_error=lost)
    if task.state is TaskState.DOWNLOADING:
        return task.to(TaskState.COMPLETED, at=now)
    return replace(task, held=True)
