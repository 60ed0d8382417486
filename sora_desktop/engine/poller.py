"""One loop that reads the tasks whose time has come: a heap by due time, not a timer for each."""

from __future__ import annotations

import heapq
import logging
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sora_desktop.api.errors import ApiError, NotFound, RateLimited, Unauthorized
from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.schedule import first_delay, next_delay
from sora_desktop.core.task import IN_FLIGHT, Task, TaskChange, TaskId, TaskState
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.line import Line
from sora_desktop.engine.pulse import Pulse
from sora_desktop.engine.scope import LONGEST_WAIT, Alarm, Scope
from sora_desktop.store.tasks import TaskStore

log = logging.getLogger(__name__)

AT_ONCE = 4
# The client gives a read up far sooner than three of these, in seconds.
READ_PERIOD = 60.0
# What is due all at once is spread over so many seconds: at a start or when the person asks, and
# after sleep, when the network is only coming back.
START_SPREAD = 2.0
WAKE_SPREAD = 10.0
# A task of ours that the server does not know is told so after three such answers over ten
# minutes; it is never failed for it (reliability.md 5.2).
NOT_FOUND_TELL = 3
NOT_FOUND_OVER = 600.0


@dataclass(slots=True)
class _Missing:
    """How often, and since when, the server has said that it does not know a take."""

    since: float
    answers: int = 0


class Poller:
    """Reads every take that the server is at work on, until it has finished."""

    def __init__(
        self,
        store: TaskStore,
        line: Line,
        clock: Clock,
        scope: Scope,
        rng: random.Random,
        *,
        answers: Answers,
        past_durations: Callable[[Task], Sequence[float]],
        haste: float = 1.0,
    ) -> None:
        """`haste` divides every wait: the demo's renders are that much faster than real ones."""
        self._store = store
        self._line = line
        self._clock = clock
        self._scope = scope
        self._rng = rng
        self._answers = answers
        self._past = past_durations
        self._haste = haste
        self._due: dict[TaskId, float] = {}
        self._heap: list[tuple[float, TaskId]] = []
        self._reading: set[TaskId] = set()
        self._not_found: dict[TaskId, _Missing] = {}
        self.pulse = Pulse(LONGEST_WAIT)
        self._alarm = Alarm(clock, self.pulse)
        store.changed.connect(self._changed)

    def _changed(self, change: TaskChange) -> None:
        task = change.after
        entered = change.before is None or change.before.state not in IN_FLIGHT
        if task.state not in IN_FLIGHT:
            self._due.pop(task.id, None)
            self._not_found.pop(task.id, None)
        elif entered:
            self._schedule(task.id, first_delay(self._past(task), self._rng) / self._haste)

    def start(self) -> None:
        """Everything that was in flight when the program ended is due."""
        for task in self._store.in_state(*IN_FLIGHT):
            self._schedule(task.id, self._rng.uniform(0.0, START_SPREAD))

    def woke(self, spread: float) -> None:
        """All is due, over `spread` seconds so that no storm breaks loose."""
        for task_id in list(self._due):
            self._schedule(task_id, self._rng.uniform(0.0, spread))

    def check_now(self, task_id: TaskId) -> None:
        """Reads this take as soon as the rate cap lets it."""
        if task_id in self._due:
            self._schedule(task_id, 0.0)

    def ring(self) -> None:
        """The line changed: look again whether something may be read."""
        self._alarm.ring()

    async def run(self) -> None:
        """Reads until it is cancelled."""
        while True:
            wait = self._seconds_to_next()
            if wait is None or wait > 0:
                await self._alarm.wait(wait)
                continue
            due, task_id = heapq.heappop(self._heap)
            if self._due.get(task_id) != due or task_id in self._reading:
                continue
            if self._line.cap.take():
                self._reading.add(task_id)
                self._scope.spawn(self._read(task_id), f"read {task_id}", Pulse(READ_PERIOD))
            else:
                heapq.heappush(self._heap, (due, task_id))

    def _seconds_to_next(self) -> float | None:
        """Seconds until something may be read; None when only a change can bring that about."""
        while self._heap and self._due.get(self._heap[0][1]) != self._heap[0][0]:
            heapq.heappop(self._heap)
        closed = self._line.breaker.delay()
        most = 1 if self._line.breaker.open else AT_ONCE
        if not self._heap or closed is None or len(self._reading) >= most:
            return None
        due = self._heap[0][0] - self._clock.monotonic()
        if due > 0:
            return max(due, closed)
        return max(closed, self._line.cap.delay(), 0.0)

    def _schedule(self, task_id: TaskId, delay: float) -> None:
        due = self._clock.monotonic() + delay
        self._due[task_id] = due
        heapq.heappush(self._heap, (due, task_id))
        self._alarm.ring()

    async def _read(self, task_id: TaskId) -> None:
        try:
            await self._read_once(task_id)
        finally:
            self._reading.discard(task_id)
            task = self._store.find(task_id)
            if task is not None and task.state in IN_FLIGHT:
                self._schedule(task_id, next_delay(self._age(task), self._rng) / self._haste)
            self._alarm.ring()

    async def _read_once(self, task_id: TaskId) -> None:
        task = self._store.get(task_id)
        remote_id = task.remote_id
        if task.state not in IN_FLIGHT or remote_id is None:
            return
        try:
            remote = await self._line.ask(lambda: self._line.client.read(remote_id))
        except NotFound as error:
            self._missing(task_id, error)
        except (Unauthorized, RateLimited):
            return  # told once for all takes by the line, as a barred account is
        except ApiError as error:
            if not self._line.breaker.barred:
                self._store.revise(task_id, last_error=error.problem)
        else:
            self._not_found.pop(task_id, None)
            self._answers.apply(self._store.get(task_id), remote, self._clock.now())

    def _missing(self, task_id: TaskId, error: ApiError) -> None:
        now, task = self._clock.monotonic(), self._store.get(task_id)
        missing = self._not_found.setdefault(task_id, _Missing(since=now))
        missing.answers += 1
        told = task.last_error is not None and task.last_error.category is Category.NOT_KNOWN
        if told or missing.answers < NOT_FOUND_TELL or now - missing.since < NOT_FOUND_OVER:
            return
        problem = Problem(
            category=Category.NOT_KNOWN,
            text=error.problem.text,
            raw=error.problem.raw,
            at=self._clock.now(),
        )
        self._store.revise(task_id, last_error=problem)

    def _age(self, task: Task) -> float:
        sent = task.sent_at or task.created_at
        # A clock that was set back must not make a take younger than new.
        return max(0.0, (self._clock.now() - sent).total_seconds())


def render_seconds(task: Task) -> float | None:
    """How long a finished take took from the press to the end of the render; None if unknown."""
    answer = task.answer
    if task.state not in (TaskState.COMPLETED, TaskState.DOWNLOADING, TaskState.READY):
        return None
    if answer is None or answer.ended_at is None or answer.created_at is None:
        return None
    seconds = (answer.ended_at - answer.created_at).total_seconds()
    return seconds if seconds > 0 else None
