"""draft -> pending: the only place that creates a paid task.

The rules that keep money safe are all here: the row is `submitting` on disk before the first
byte leaves, with no await in between; creates go one at a time; none is ever repeated unless it
is proved that the service never took it (reliability.md 4.1); and a lost answer is `unconfirmed`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
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
from sora_desktop.core.task import IN_FLIGHT, Task, TaskId, TaskState
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.line import Line
from sora_desktop.engine.scope import Alarm, Scope
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.tasks import TaskStore

log = logging.getLogger(__name__)

# After so many "too many requests" for one take the person is asked (reliability.md 4.1).
BUSY_TRIES = 3
BUSY_WAIT = 30.0
# Waits between looks at a line that is down, while drafts are in line; the last one repeats.
LINE_DOWN_WAITS = (5.0, 10.0, 20.0, 40.0, 60.0)
# How long sending rests after a row could not be written, unless the person does something.
JOURNAL_WAIT = 30.0
_HOLDING = (TaskState.SUBMITTING, *IN_FLIGHT)


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
        self._alarm = Alarm(clock)
        self._busy: dict[TaskId, int] = {}
        self._not_before = 0.0
        self._line_downs = 0
        self._sending: asyncio.Task[None] | None = None
        self._closing = False
        self.rules = SubmitRules()

    def ring(self) -> None:
        """Something changed: a new draft, a free place, a key, a budget, the network."""
        self._not_before = 0.0
        self._alarm.ring()

    async def run(self) -> None:
        """Sends until it is cancelled."""
        while not self._closing:
            draft = self._next()
            if draft is None or not await self._ready(draft):
                await self._alarm.wait(self._wait_seconds())
                continue
            # The send has a life of its own: cancelling this worker must not cut it short.
            self._sending = self._scope.spawn(self._send(draft.id), "create")
            try:
                await asyncio.shield(self._sending)
            except JournalError as error:
                # Told by the scope. Nothing more is sent until the disk has had time to be freed.
                self._not_before = self._clock.monotonic() + JOURNAL_WAIT
                log.info("the line of drafts waits: %s", error.problem.category.value)

    async def close(self, grace: float) -> None:
        """Sends nothing more; gives a create that is on its way `grace` seconds to be answered.

        After that it is cancelled, which leaves it `unconfirmed`.
        """
        self._closing = True
        self._alarm.ring()
        sending = self._sending
        if sending is None or sending.done():
            return
        _, late = await asyncio.wait({sending}, timeout=grace)
        for task in late:
            task.cancel()
            await asyncio.wait({task}, timeout=1.0)

    def _wait_seconds(self) -> float | None:
        left = self._not_before - self._clock.monotonic()
        return left if left > 0 else None

    def _next(self) -> Task | None:
        drafts = [t for t in self._store.in_state(TaskState.DRAFT) if not t.held]
        if not drafts or self._clock.monotonic() < self._not_before:
            return None
        if len(self._store.in_state(*_HOLDING)) >= self.rules.at_once:
            return None
        return min(drafts, key=lambda task: (task.created_at, task.number))

    async def _ready(self, draft: Task) -> bool:
        """Whether the draft may be sent now: budget, then a free call that proves key and line.

        The free call wakes name service, TLS and proxy, so that the paid one is less likely to
        be lost on the way (reliability.md 4.2).
        """
        over = self._over_budget(draft)
        if over is not None:
            self._hold(draft, over)
            return False
        try:
            account = await self._line.account()
        except Unauthorized as error:
            self._hold(draft, error.problem)
            return False
        except (RateLimited, ApiError) as error:
            self._wait_for_line(draft, error)
            return False
        self._line_downs = 0
        if account.balance is not None and account.balance < draft.estimate:
            self._hold(draft, _no_balance(account.balance, draft.estimate))
            return False
        current = self._store.find(draft.id)
        return (
            not self._closing
            and current is not None
            and current.state is TaskState.DRAFT
            and not current.held
        )

    def _hold(self, draft: Task, problem: Problem) -> None:
        self._store.revise(draft.id, held=True, last_error=problem)

    def _wait_for_line(self, draft: Task, error: ApiError) -> None:
        wait = LINE_DOWN_WAITS[min(self._line_downs, len(LINE_DOWN_WAITS) - 1)]
        self._line_downs += 1
        if isinstance(error, RateLimited) and error.retry_after is not None:
            wait = error.retry_after
        self._not_before = self._clock.monotonic() + wait
        self._store.revise(draft.id, last_error=error.problem)

    async def _send(self, task_id: TaskId) -> None:
        """One paid request for one row. Everything that can come of it is written down."""
        steps: list[str] = []
        if self._store.get(task_id).state is not TaskState.DRAFT:
            return  # taken back in the very last moment
        task = self._store.move(task_id, TaskState.SUBMITTING, sent_at=self._clock.now())
        # No await may come between the line above and the call below.
        try:
            remote = await self._line.client.create(
                self._wire_of(task), self.rules.config, on_evidence=steps.append
            )
        except ApiError as error:
            self._not_accepted(task, error)
        except BaseException as error:
            self._broken_off(task, error, steps[-1] if steps else "")
            raise
        else:
            self._accepted(task, remote, steps[-1] if steps else "")

    def _accepted(self, task: Task, remote: RemoteTask, evidence: str) -> None:
        self._line.answered()
        try:
            pending = self._store.move(
                task.id,
                TaskState.PENDING,
                remote_id=remote.id,
                answer=remote,
                quoted=remote.usage.quoted,
                evidence=evidence,
                last_contact=self._clock.now(),
            )
        except JournalError:
            # The id is worth the money that it cost: keep it wherever it can be kept.
            self._unsaved(task.id, remote.id)
            raise
        self._busy.pop(task.id, None)
        self._answers.apply(pending, remote, self._clock.now())

    def _broken_off(self, task: Task, error: BaseException, evidence: str) -> None:
        """Cancelled at shutdown, or a bug of ours: only what the transport saw can tell."""
        category = Category.BUG if isinstance(error, Exception) else Category.INTERRUPTED
        problem = Problem(category=category, text=type(error).__name__, at=self._clock.now())
        if proves_not_sent(evidence):
            self._store.move(
                task.id,
                TaskState.DRAFT,
                sent_at=None,
                held=True,
                last_error=problem,
                evidence=evidence,
            )
        else:
            self._lost(task, problem, evidence)

    def _not_accepted(self, task: Task, error: ApiError) -> None:
        changes: dict[str, Any] = {"last_error": error.problem, "evidence": error.evidence}
        if isinstance(error, Unconfirmed):
            # An id in half an answer is the first thing that the reconciler looks at.
            noted = f", task {error.maybe_id}" if error.maybe_id else ""
            self._lost(task, error.problem, error.evidence + noted)
        elif isinstance(error, NotSent):
            self._wait_after(error)
            self._store.move(task.id, TaskState.DRAFT, sent_at=None, **changes)
        elif isinstance(error, RateLimited):
            self._too_busy(task, error)
        elif isinstance(error, Refused):
            self._store.move(task.id, TaskState.FAILED, charged=Money(0), **changes)
        else:
            self._lost(task, error.problem, error.evidence)

    def _wait_after(self, error: ApiError) -> None:
        self._line_downs += 1
        self._not_before = self._clock.monotonic() + LINE_DOWN_WAITS[0]
        log.info("nothing was sent: %s", error.problem.category.value)

    def _too_busy(self, task: Task, error: RateLimited) -> None:
        tries = self._busy[task.id] = self._busy.get(task.id, 0) + 1
        wait = error.retry_after if error.retry_after is not None else BUSY_WAIT
        held = tries >= BUSY_TRIES
        problem = Problem(
            category=Category.LIMIT,
            text=error.problem.text,
            raw=error.problem.raw,
            code=error.problem.code,
            at=self._clock.now(),
            retry_at=None if held else self._clock.now() + timedelta(seconds=wait),
        )
        self._not_before = self._clock.monotonic() + wait
        self._store.move(task.id, TaskState.DRAFT, sent_at=None, held=held, last_error=problem)

    def _lost(self, task: Task, problem: Problem, evidence: str) -> None:
        self._store.move(task.id, TaskState.UNCONFIRMED, last_error=problem, evidence=evidence)
        # A match in the account's list is only unique while nothing like it is sent after it.
        for other in self._store.in_state(TaskState.DRAFT):
            if other.press_id == task.press_id and not other.held:
                self._hold(other, Problem(category=Category.HELD, at=self._clock.now()))


def _no_balance(balance: Money, estimate: Money) -> Problem:
    return Problem(category=Category.NO_BALANCE, text=f"{balance} of {estimate}")


def wire_from(task: Task, decode: Callable[[str], Mapping[str, str | int | bool]]) -> WireRequest:
    """The request as it stands in the row, so that what is sent is what was committed."""
    return WireRequest(
        model=task.wire_model, task_type=task.task_type, input=decode(task.sent_input)
    )
