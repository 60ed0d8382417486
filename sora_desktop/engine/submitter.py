"""draft -> pending: the only place that creates a paid task.

The rules that keep money safe are all here: the row is `submitting` on disk before the first
byte leaves, with no await in between; creates go one at a time; none is ever repeated unless it
is proved that the service never took it (reliability.md 4.1); and a lost answer is `unconfirmed`.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Any

from sora_desktop.api.client import CreateConfig, proves_not_sent
from sora_desktop.api.errors import (
    ApiError,
    NotSent,
    RateLimited,
    Refused,
    Unauthorized,
    Unconfirmed,
)
from sora_desktop.core.clock import Clock
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteTask
from sora_desktop.core.request import WireRequest
from sora_desktop.core.schedule import ANCIENT_AGE
from sora_desktop.core.task import IN_FLIGHT, Task, TaskId, TaskState
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.line import Line
from sora_desktop.engine.pulse import Pulse
from sora_desktop.engine.scope import Alarm, Scope
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.tasks import RemoteIdTaken, TaskStore

log = logging.getLogger(__name__)

# After so many "too many requests" for one take the person is asked (reliability.md 4.1).
BUSY_TRIES = 3
BUSY_WAIT = 30.0
# Waits between looks at a line that is down, while drafts are in line; the last one repeats.
LINE_DOWN_WAITS = (5.0, 10.0, 20.0, 40.0, 60.0)
# One free call goes before a create, in seconds; the client gives it up sooner.
LOOK_PERIOD = 60.0
# How long sending rests after a row could not be written, unless the person does something.
JOURNAL_WAIT = 30.0
_HOLDING = (TaskState.SUBMITTING, *IN_FLIGHT)
# What was not sent for one of these is not tried again by itself: it would go on for ever.
_NEEDS_PERSON = frozenset({Category.BUG, Category.KEY_MISSING})


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitRules:
    """What the settings say about sending."""

    at_once: int = 3
    config: CreateConfig = field(default_factory=CreateConfig)


class Submitter:
    """Sends the drafts that are in line, one at a time, oldest press first."""

    def __init__(
        self,
        store: TaskStore,
        line: Line,
        clock: Clock,
        scope: Scope,
        *,
        answers: Answers,
        over_budget: Callable[[Task], Problem | None],
        wire_of: Callable[[Task], WireRequest],
        unsaved: Callable[[TaskId, str], None],
    ) -> None:
        self._store = store
        self._line = line
        self._clock = clock
        self._scope = scope
        self._answers = answers
        self._over_budget = over_budget
        self._wire_of = wire_of
        self._unsaved = unsaved
        self.pulse = Pulse(LOOK_PERIOD)
        self._alarm = Alarm(clock, self.pulse)
        self._busy: dict[TaskId, int] = {}
        self._busy_until = 0.0
        self._not_before = 0.0
        self._line_downs = 0
        # What came of creates and could not be written yet: nothing is sent before it is.
        self._owed: list[Callable[[], None]] = []
        self._sending: asyncio.Task[None] | None = None
        self._closing = False
        self.rules = SubmitRules()

    def ring(self) -> None:
        """Something changed: a new draft, a free place, a budget. Looks again."""
        self._alarm.ring()

    def retry(self) -> None:
        """The person or the network gives reason to try now what waits for a line that is down.
        What the service asked us to wait is still waited."""
        self._not_before = 0.0
        self._alarm.ring()

    async def run(self) -> None:
        """Sends until it is cancelled. JournalError when a row cannot be written."""
        while not self._closing:
            # A send that outlived the worker before this one is still the only one.
            await self._sent()
            self._settle()
            draft = self._next()
            if draft is None:
                await self._alarm.wait(self._wait_seconds())
            elif await self._ready(draft.id):
                # The send has a life of its own, so that it may outlive this worker.
                self._sending = self._scope.spawn(self._send(draft.id), "create")
            # One that is not ready is held now, or all of them wait for the line: look again.

    async def _sent(self) -> None:
        """Waits until nothing is on its way, however long that takes: the client alone gives a
        create up, and cancelling this worker must not cut it short."""
        sending = self._sending
        if sending is None:
            return
        self.pulse.rest(math.inf)
        try:
            await asyncio.wait({sending})
        finally:
            self.pulse.beat()
        self._sending = None
        error = None if sending.cancelled() else sending.exception()
        if error is not None:
            # Told by the scope. Nothing more is sent until the disk has had time to be freed.
            self._not_before = self._clock.monotonic() + JOURNAL_WAIT
            log.info("the line of drafts waits: %s", type(error).__name__)

    async def close(self, grace: float) -> None:
        """Sends nothing more; gives a create that is on its way `grace` seconds to be answered.

        After that it is cancelled, which leaves it `unconfirmed`.
        """
        self._closing = True
        self._alarm.ring()
        sending = self._sending
        if sending is not None and not sending.done():
            _, late = await asyncio.wait({sending}, timeout=grace)
            for task in late:
                task.cancel()
                await asyncio.wait({task}, timeout=1.0)
        # What cannot be written even now is `unconfirmed` at the next start.
        with contextlib.suppress(JournalError):
            self._settle()

    def _wait_seconds(self) -> float | None:
        left = max(self._not_before, self._busy_until) - self._clock.monotonic()
        return left if left > 0 else None

    def _next(self) -> Task | None:
        drafts = [t for t in self._store.in_state(TaskState.DRAFT) if not t.held]
        if not drafts or self._wait_seconds() is not None or self._line.breaker.barred:
            return None
        if sum(map(self._takes_place, self._store.in_state(*_HOLDING))) >= self.rules.at_once:
            return None
        return min(drafts, key=lambda task: (task.created_at, task.number))

    def _takes_place(self, task: Task) -> bool:
        """Whether the service is likely to be at work on it: a take that it no longer knows, or
        that stands still for a day, must not keep the others from being sent."""
        if task.last_error is not None and task.last_error.category is Category.NOT_KNOWN:
            return False
        sent = task.sent_at or task.created_at
        return (self._clock.now() - sent).total_seconds() < ANCIENT_AGE

    async def _ready(self, task_id: TaskId) -> bool:
        """Whether the draft may be sent now: budget, then a free call that proves key and line.

        The free call wakes name service, TLS and proxy, so that the paid one is less likely to
        be lost on the way (reliability.md 4.2).
        """
        if not self._affordable(self._store.get(task_id)):
            return False
        try:
            account = await self._line.account()
        except Unauthorized as error:
            self._hold(task_id, error.problem)
            return False
        except ApiError as error:
            self._wait_for_line(task_id, error)
            return False
        if account.balance is not None:
            self._hold_above(account.balance)
        draft = self._store.get(task_id)
        # While the line was asked, the draft may have been taken back, or a budget lowered.
        return not self._closing and self._affordable(draft)

    def _affordable(self, draft: Task) -> bool:
        """Whether it is still a draft in line, and within the budgets; else it is held."""
        over = self._over_budget(draft)
        if over is not None:
            self._hold(draft.id, over)
        return over is None and _in_line(draft)

    def _hold(self, task_id: TaskId, problem: Problem) -> None:
        if _in_line(self._store.get(task_id)):
            self._store.revise(task_id, held=True, last_error=problem)

    def _hold_above(self, balance: Money) -> None:
        """What the balance is too low for, and not this one alone: each would ask for it anew."""
        for draft in self._store.in_state(TaskState.DRAFT):
            if balance < draft.estimate:
                self._hold(draft.id, _no_balance(balance, draft.estimate))

    def _wait_for_line(self, task_id: TaskId, error: ApiError) -> None:
        if isinstance(error, RateLimited):
            wait = BUSY_WAIT if error.retry_after is None else error.retry_after
            self._busy_until = self._clock.monotonic() + wait
        else:
            wait = self._wait_longer()
        if _in_line(self._store.get(task_id)):
            self._store.revise(task_id, last_error=self._dated(error.problem, wait))

    def _wait_longer(self) -> float:
        wait = LINE_DOWN_WAITS[min(self._line_downs, len(LINE_DOWN_WAITS) - 1)]
        self._line_downs += 1
        self._not_before = self._clock.monotonic() + wait
        return wait

    def _dated(self, problem: Problem, wait: float | None) -> Problem:
        now = self._clock.now()
        again = None if wait is None else now + timedelta(seconds=wait)
        return replace(problem, at=now, retry_at=again)

    async def _send(self, task_id: TaskId) -> None:
        """One paid request for one row. Everything that can come of it is written down."""
        steps: list[str] = []
        wire = self._begun(task_id)
        if wire is None:
            return
        # No await may come between the commit in the line above and the call below.
        try:
            remote = await self._line.client.create(
                wire, self.rules.config, on_evidence=steps.append
            )
        except ApiError as error:
            self._line_downs = self._line_downs if isinstance(error, NotSent) else 0
            self._not_accepted(task_id, error)
        except BaseException as error:
            # A row that cannot be written now is owed; the error itself must go on its way.
            with contextlib.suppress(JournalError):
                self._broken_off(task_id, error, steps[-1] if steps else "")
            raise
        else:
            self._line_downs = 0
            self._accepted(task_id, remote, steps[-1] if steps else "")

    def _begun(self, task_id: TaskId) -> WireRequest | None:
        """Commits the row as `submitting`; gives what is to be sent, None when it must not be."""
        draft = self._store.get(task_id)
        if not _in_line(draft) or self._closing:
            return None  # taken back in the very last moment
        try:
            wire = self._wire_of(draft)
        except ValueError as error:
            self._hold(task_id, Problem(category=Category.BUG, text=str(error)))
            return None
        self._store.move(task_id, TaskState.SUBMITTING, sent_at=self._clock.now(), evidence="")
        return wire

    def _accepted(self, task_id: TaskId, remote: RemoteTask, evidence: str) -> None:
        self._line.answered()
        self._busy.pop(task_id, None)
        try:
            self._write(partial(self._taken, task_id, remote, evidence))
        except JournalError:
            # The id is worth the money that it cost: keep it wherever it can be kept.
            self._unsaved(task_id, remote.id)
            raise
        self._answers.apply(self._store.get(task_id), remote, self._clock.now())

    def _taken(self, task_id: TaskId, remote: RemoteTask, evidence: str) -> None:
        try:
            self._store.move(
                task_id,
                TaskState.PENDING,
                remote_id=remote.id,
                answer=remote,
                quoted=remote.usage.quoted,
                evidence=evidence,
                last_contact=self._clock.now(),
            )
        except RemoteIdTaken:
            text = "The service answered with the id of another take."
            self._lost(task_id, Problem(category=Category.ANSWER_LOST, text=text), evidence)

    def _broken_off(self, task_id: TaskId, error: BaseException, evidence: str) -> None:
        """Cancelled at shutdown, or a bug of ours: only what the transport saw can tell."""
        category = Category.BUG if isinstance(error, Exception) else Category.INTERRUPTED
        problem = Problem(category=category, text=type(error).__name__, at=self._clock.now())
        if proves_not_sent(evidence):
            self._back_in_line(task_id, held=True, last_error=problem, evidence=evidence)
        else:
            self._write(partial(self._lost, task_id, problem, evidence))

    def _not_accepted(self, task_id: TaskId, error: ApiError) -> None:
        if isinstance(error, NotSent):
            self._not_sent(task_id, error)
        elif isinstance(error, RateLimited):
            self._too_busy(task_id, error)
        elif isinstance(error, Refused):
            if isinstance(error, Unauthorized):
                self._line.refused(error.problem)
            refusal = {"charged": Money(0), "last_error": error.problem, "evidence": error.evidence}
            self._write(partial(self._move, task_id, TaskState.FAILED, refusal))
        else:
            # An id in half an answer is the first thing that the reconciler looks at.
            maybe = error.maybe_id if isinstance(error, Unconfirmed) else ""
            evidence = error.evidence + (f", task {maybe}" if maybe else "")
            self._write(partial(self._lost, task_id, error.problem, evidence))

    def _not_sent(self, task_id: TaskId, error: NotSent) -> None:
        held = error.problem.category in _NEEDS_PERSON
        problem = self._dated(error.problem, None if held else self._wait_longer())
        log.info("nothing was sent: %s", problem.category.value)
        self._back_in_line(task_id, held=held, last_error=problem, evidence=error.evidence)

    def _too_busy(self, task_id: TaskId, error: RateLimited) -> None:
        tries = self._busy[task_id] = self._busy.get(task_id, 0) + 1
        wait = error.retry_after if error.retry_after is not None else BUSY_WAIT
        held = tries >= BUSY_TRIES
        if held:
            del self._busy[task_id]
        self._busy_until = self._clock.monotonic() + wait
        limit = replace(error.problem, category=Category.LIMIT)
        problem = self._dated(limit, None if held else wait)
        self._back_in_line(task_id, held=held, last_error=problem, evidence=error.evidence)

    def _back_in_line(self, task_id: TaskId, **changes: Any) -> None:
        self._write(partial(self._move, task_id, TaskState.DRAFT, {"sent_at": None, **changes}))

    def _lost(self, task_id: TaskId, problem: Problem, evidence: str) -> None:
        task = self._store.get(task_id)
        if task.state is TaskState.SUBMITTING:
            self._store.move(task_id, TaskState.UNCONFIRMED, last_error=problem, evidence=evidence)
        # A match in the account's list is only unique while nothing like it is sent after it.
        for other in self._store.in_state(TaskState.DRAFT):
            if _goes_with(other, task):
                self._hold(other.id, Problem(category=Category.HELD, at=self._clock.now()))

    def _move(self, task_id: TaskId, state: TaskState, changes: Mapping[str, Any]) -> None:
        self._store.move(task_id, state, **changes)

    def _write(self, change: Callable[[], None]) -> None:
        """Writes what came of a create; what cannot be written now is owed, and tried again."""
        try:
            change()
        except JournalError:
            self._owed.append(change)
            raise

    def _settle(self) -> None:
        while self._owed:
            self._owed[0]()
            del self._owed[0]


def _in_line(task: Task) -> bool:
    return task.state is TaskState.DRAFT and not task.held


def _goes_with(draft: Task, lost: Task) -> bool:
    """Whether it is of the same press, or would be just like it in the account."""
    alike = (draft.wire_model, draft.task_type, draft.sent_input) == (
        lost.wire_model,
        lost.task_type,
        lost.sent_input,
    )
    return alike or (bool(lost.press_id) and draft.press_id == lost.press_id)


def _no_balance(balance: Money, estimate: Money) -> Problem:
    return Problem(category=Category.NO_BALANCE, text=f"{balance} of {estimate}")


def wire_from(task: Task, decode: Callable[[str], Mapping[str, str | int | bool]]) -> WireRequest:
    """The request as it stands in the row, so that what is sent is what was committed.

    ValueError when the row does not hold one.
    """
    fields = decode(task.sent_input)
    if not isinstance(fields, dict):
        raise ValueError("the row holds no request")
    return WireRequest(model=task.wire_model, task_type=task.task_type, input=fields)
