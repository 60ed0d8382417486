"""unconfirmed -> pending: a take whose answer was lost is looked for in the account's list.

The list does not hold prompts, so every candidate is read and its input compared with what was
sent. Adopted is only what cannot be mistaken: one take and one candidate, or equal numbers of
both that are equal in content. Absent is never "failed": only the person may say that it did not
happen (reliability.md 4.3).
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sora_desktop.api.client import task_id_noted
from sora_desktop.api.errors import ApiError, Refused, Unauthorized
from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Problem
from sora_desktop.core.remote import HistoryEntry, RemoteTask
from sora_desktop.core.schedule import RECONCILE_AFTER, reconcile_gap
from sora_desktop.core.signal import Signal
from sora_desktop.core.task import IllegalTransition, Task, TaskChange, TaskId, TaskState
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.line import Line
from sora_desktop.engine.matching import (
    groups,
    in_window,
    paired,
    same_request,
    window,
)
from sora_desktop.engine.pulse import Pulse
from sora_desktop.engine.scope import Alarm
from sora_desktop.store.tasks import TaskStore

log = logging.getLogger(__name__)

# One whole list, however many pages it has, in seconds; nothing beats while it is brought.
LOOK_PERIOD = 300.0
# Waits after a list that could not be had; the last one repeats.
LIST_FAILED_WAITS = (5.0, 20.0, 60.0, 300.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """How the looking for one take stands: `tries` of `planned`, and what might be it.

    `problem` is why the account's list could not be had at the last look, None when it was.
    """

    task_id: TaskId
    tries: int
    planned: int = len(RECONCILE_AFTER)
    looking: bool = False
    candidates: tuple[RemoteTask, ...] = ()
    problem: Problem | None = None


class Reconciler:
    """Looks for every unconfirmed take at +5 s, +20 s, +60 s, +5 min and +30 min."""

    def __init__(self, store: TaskStore, line: Line, clock: Clock, answers: Answers) -> None:
        self._store = store
        self._line = line
        self._clock = clock
        self._answers = answers
        self.pulse = Pulse(LOOK_PERIOD)
        self._alarm = Alarm(clock, self.pulse)
        self._due: dict[TaskId, float] = {}
        self._searches: dict[TaskId, Search] = {}
        self._read: dict[str, RemoteTask] = {}
        self._failures = 0
        self.changed: Signal[Search] = Signal()
        store.changed.connect(self._changed)

    def search(self, task_id: TaskId) -> Search | None:
        """How the looking for this take stands; None when it is not being looked for."""
        return self._searches.get(task_id)

    def start(self) -> None:
        """At each start every unconfirmed take is looked for at once."""
        for task in self._store.in_state(TaskState.UNCONFIRMED):
            self._begin(task.id, 0.0)

    def check_now(self, task_id: TaskId) -> None:
        """The person asked: looks for this take now.

        One of which the person had said that it did not happen is looked for once.
        """
        task = self._store.find(task_id)
        if task is None:
            return
        if task.state is TaskState.DISMISSED and task.sent_at is not None:
            self._searches[task_id] = Search(task_id=task_id, tries=0, planned=1)
        if task_id in self._searches:
            self._due[task_id] = self._clock.monotonic()
            self._alarm.ring()

    def _changed(self, change: TaskChange) -> None:
        task = change.after
        if task.state is not TaskState.UNCONFIRMED:
            self._due.pop(task.id, None)
            self._searches.pop(task.id, None)
            if not self._searches:
                self._read.clear()
        elif task.id not in self._searches:
            self._begin(task.id, RECONCILE_AFTER[0])

    def _begin(self, task_id: TaskId, delay: float) -> None:
        self._searches[task_id] = Search(task_id=task_id, tries=0)
        self._due[task_id] = self._clock.monotonic() + delay
        self._alarm.ring()

    async def run(self) -> None:
        """Looks until it is cancelled."""
        while True:
            now = self._clock.monotonic()
            due = [task_id for task_id, at in self._due.items() if at <= now]
            if due and self._line.breaker.delay() == 0:
                await self._look(due)
                continue
            waits = [at - now for at in self._due.values() if at > now]
            # Nothing is due, or the line is down: look again when something changes, or soon.
            await self._alarm.wait(min(waits) if waits and not due else 5.0 if due else None)

    async def _look(self, due: list[TaskId]) -> None:
        """One look at the list for all takes, since they compete for what is there."""
        for task_id in due:
            self._tell(task_id, looking=True)
        counts, problem = False, None
        try:
            for task in self._sought():
                await self._try_noted_id(task)
            await self._match(self._sought())
            counts = True
        except ApiError as error:
            # A list that fails is not an empty list: nothing is concluded, the try does not count.
            problem = error.problem
            log.info("the account's list was not had: %s", problem.category.value)
        finally:
            self._failures = 0 if counts else self._failures + 1
            for task_id in due:
                self._later(task_id, counts=counts, problem=problem)

    def _sought(self) -> list[Task]:
        """Every unconfirmed take, and those set aside that the person asks for all the same."""
        found = self._store.in_state(TaskState.UNCONFIRMED)
        asked = [self._store.get(task_id) for task_id in self._due]
        return found + [task for task in asked if task.state is TaskState.DISMISSED]

    def _is_sought(self, task_id: TaskId) -> bool:
        return any(task.id == task_id for task in self._sought())

    def _later(self, task_id: TaskId, *, counts: bool, problem: Problem | None) -> None:
        search = self._searches.get(task_id)
        if search is None:
            return
        tries = min(search.tries + (1 if counts else 0), search.planned)
        if counts:
            gap = reconcile_gap(tries) if search.planned > 1 else None
        else:
            gap = LIST_FAILED_WAITS[min(self._failures, len(LIST_FAILED_WAITS)) - 1]
        if gap is None:
            self._due.pop(task_id, None)
        else:
            self._due[task_id] = self._clock.monotonic() + gap
        self._tell(task_id, looking=False, tries=tries, problem=problem)

    def _tell(self, task_id: TaskId, **changes: Any) -> None:
        search = self._searches.get(task_id)
        if search is not None:
            changed = self._searches[task_id] = replace(search, **changes)
            self.changed.emit(changed)

    async def _try_noted_id(self, task: Task) -> None:
        """Half an answer may have held an id: read as a task, it proves itself or not."""
        remote_id = task_id_noted(task.evidence)
        if not remote_id or self._store.by_remote_id(remote_id) is not None:
            return
        remote = await self._read_one(remote_id)
        open_still = self._is_sought(task.id)
        free = self._store.by_remote_id(remote_id) is None
        if remote is not None and open_still and free and same_request(task, remote):
            self.adopt(task.id, remote)

    async def _match(self, lost: list[Task]) -> None:
        offset = self._line.client.server_offset or timedelta()
        for alike in groups(lost):
            found = await self._candidates(alike, offset)
            free = tuple(c for c in found if self._store.by_remote_id(c.id) is None)
            pairs = [] if self._disputed(alike, free) else paired(alike, free, offset)
            for task, remote in pairs:
                self.adopt(task.id, remote)
            for task in alike:
                self._tell(task.id, candidates=free)

    def _disputed(self, alike: list[Task], candidates: tuple[RemoteTask, ...]) -> bool:
        """Whether another take may claim one of these: one that is being sent, whose answer is
        on its way while the list names its task already, or one that was lost too. Or whether
        one of the takes was settled while the list was on its way."""
        ids = {task.id for task in alike}
        open_now = self._sought() + self._store.in_state(TaskState.SUBMITTING)
        rivals = [task for task in open_now if task.id not in ids]
        settled = len(rivals) + len(alike) != len(open_now)
        return settled or any(same_request(t, remote) for t in rivals for remote in candidates)

    async def _candidates(self, alike: list[Task], offset: timedelta) -> tuple[RemoteTask, ...]:
        """What the account has in the takes' windows that is not ours yet and equals them."""
        first = min(window(task, offset)[0] for task in alike)
        last = max(window(task, offset)[1] for task in alike)
        await self._line.turn(self.pulse)
        entries = await self._line.ask(lambda: self._line.client.history(first, last))
        possible = [entry.id for entry in entries if self._possible(entry, alike[0])]
        read = [await self._read_one(remote_id) for remote_id in possible]
        return tuple(
            remote
            for remote in read
            if remote is not None
            and same_request(alike[0], remote)
            and any(in_window(task, remote, offset) for task in alike)
        )

    def _possible(self, entry: HistoryEntry, task: Task) -> bool:
        if self._store.by_remote_id(entry.id) is not None:
            return False
        if entry.task_type and entry.task_type != task.task_type:
            return False
        return not entry.model or entry.model == task.wire_model

    async def _read_one(self, remote_id: str) -> RemoteTask | None:
        """The task of that id; None when it is not to be had. Its input never changes, so it is
        read once."""
        if remote_id not in self._read:
            await self._line.turn(self.pulse)
            try:
                self._read[remote_id] = await self._line.ask(
                    lambda: self._line.client.read(remote_id)
                )
            except Unauthorized:
                raise
            except Refused:
                return None
        return self._read[remote_id]

    def adopt(self, task_id: TaskId, remote: RemoteTask) -> Task:
        """Makes the remote task this take's own, and applies what it says.

        RemoteIdTaken when it is another take's; IllegalTransition when this one has its own.
        """
        state = self._store.get(task_id).state
        if state not in (TaskState.UNCONFIRMED, TaskState.DISMISSED):
            # Also from "processing" one may go to "pending", but never to another paid task.
            raise IllegalTransition(state, TaskState.PENDING)
        now = self._clock.now()
        task = self._store.move(
            task_id,
            TaskState.PENDING,
            remote_id=remote.id,
            answer=remote,
            quoted=remote.usage.quoted,
            last_contact=now,
        )
        return self._answers.apply(task, remote, now)
