"""The facade that the window calls: everything a person can ask for, and what it answers."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import deque
from collections.abc import Sequence
from itertools import islice

from sora_desktop.api.client import PiapiClient
from sora_desktop.api.errors import ApiError
from sora_desktop.api.files import FileHost
from sora_desktop.api.problems import problem_of
from sora_desktop.core.ledger import Ledger, Overrun, Spending
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import Account
from sora_desktop.core.request import MOST_TAKES, CheckedRequest, Flaw, InvalidRequest, VideoRequest
from sora_desktop.core.request import check as check_request
from sora_desktop.core.schedule import KEPT, Kind, Usual, kind_of, usual
from sora_desktop.core.secret import Secret
from sora_desktop.core.signal import Signal
from sora_desktop.core.task import IN_FLIGHT, Task, TaskChange, TaskId, TaskState, new_task_id
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.downloader import Downloader
from sora_desktop.engine.line import Line
from sora_desktop.engine.marks import Marks
from sora_desktop.engine.parts import EngineParts, EngineRules, KeyHolder, KeyMissing, OverBudget
from sora_desktop.engine.poller import (
    READ_PERIOD,
    START_SPREAD,
    WAKE_SPREAD,
    Poller,
    render_seconds,
)
from sora_desktop.engine.pulse import Pulse
from sora_desktop.engine.reconciler import Reconciler
from sora_desktop.engine.recovery import Recovery
from sora_desktop.engine.scope import Scope
from sora_desktop.engine.status import Connection, EngineStatus
from sora_desktop.engine.submitter import SubmitRules, Submitter, wire_from
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.part_file import LibraryError

__all__ = ["Engine", "EngineParts", "EngineRules", "KeyHolder", "KeyMissing", "OverBudget"]

log = logging.getLogger(__name__)

HEARTBEAT = 5.0
# Wall and monotonic clock further apart than this since the last beat: the machine slept.
SLEPT = 15.0
CREATE_GRACE = 10.0
# How long a kind takes is learnt from so many of the last takes: a start must not go through all.
_LEARNT_FROM = 5000
_DOWN = (Connection.OFFLINE, Connection.SERVICE_DOWN)


class Engine(Marks):
    """Owns the workers; every call returns at once, what comes of it is seen in the store."""

    def __init__(self, parts: EngineParts, rules: EngineRules) -> None:
        super().__init__(parts.store, parts.clock)
        self._parts = parts
        self.trouble: Signal[Problem] = Signal()
        self.line = Line(parts.client, parts.files, parts.clock, parts.rng)
        self.status_changed = self.line.changed
        self._scope = Scope(parts.clock, self._worker_failed)
        self._past: dict[Kind, deque[float]] = {}
        self._ledger = Ledger(parts.store.all(), parts.zone)
        answers = Answers(parts.store, problem_of)
        self._make_workers(parts, answers)
        for task in islice(parts.store.newest_first(), _LEARNT_FROM):
            self._learn(task, older=True)
        self._account_asked: asyncio.Task[None] | None = None
        self._account_wanted = False
        self._pulse = Pulse(HEARTBEAT)
        self._connection = self.line.status.connection
        parts.store.changed.connect(self._ledger.apply)
        self._disconnects = (
            parts.store.changed.connect(self._task_changed),
            self.line.changed.connect(self._line_changed),
        )
        self.configure(rules)

    def _make_workers(self, parts: EngineParts, answers: Answers) -> None:
        line, clock, scope = self.line, parts.clock, self._scope
        self.submitter = Submitter(
            parts.store,
            line,
            clock,
            scope,
            answers=answers,
            over_budget=self._over_budget_now,
            wire_of=lambda task: wire_from(task, json.loads),
            unsaved=parts.unsaved,
        )
        self.poller = Poller(
            parts.store,
            line,
            clock,
            scope,
            parts.rng,
            answers=answers,
            past_durations=self.past_durations,
            haste=parts.haste,
        )
        self.downloader = Downloader(
            parts.store,
            parts.library,
            line,
            clock,
            scope,
            answers=answers,
            off_thread=parts.off_thread,
        )
        self.reconciler = Reconciler(parts.store, line, clock, answers)
        self.recovery = Recovery(parts, line, answers, self.reconciler)

    # --- life -------------------------------------------------------------------------------

    def start(self) -> None:
        """Brings back what the last run left, and starts the workers. Needs a running loop.

        JournalError: nothing was started.
        """
        self._parts.store.recover(self._parts.clock.now())
        self.poller.start()
        self.downloader.start()
        self.reconciler.start()
        for worker, name, pulse in (
            (self.poller.run, "poller", self.poller.pulse),
            (self.downloader.run, "downloader", self.downloader.pulse),
            (self.reconciler.run, "reconciler", self.reconciler.pulse),
            (self.submitter.run, "submitter", self.submitter.pulse),
            (self._beat, "heartbeat", self._pulse),
        ):
            self._scope.keep(worker, name, pulse)
        self.key_changed()

    async def stop(self, grace: float = CREATE_GRACE) -> None:
        """Refuses new work, gives an open create its grace, ends all else, closes the line."""
        await self.submitter.close(grace)
        for disconnect in self._disconnects:
            disconnect()
        await self._scope.close()
        await self.line.client.aclose()

    def configure(self, rules: EngineRules) -> None:
        """Takes over what the settings say, from the next press and send on."""
        self._rules = rules
        self.submitter.rules = SubmitRules(at_once=max(rules.at_once, 1), config=rules.config)
        self.submitter.ring()

    async def use(self, client: PiapiClient, files: FileHost) -> None:
        """Puts another line in place: a new address, proxy or authority. What is under way on
        the old one ends as if its connection had been cut."""
        old_client = self.line.client
        self.line.client, self.line.files = client, files
        self.try_now()
        await old_client.aclose()

    # --- what a person can ask for ----------------------------------------------------------

    def submit(
        self, request: VideoRequest, count: int = 1, parent_id: TaskId | None = None
    ) -> tuple[TaskId, ...]:
        """Puts `count` takes in line: that many rows with that many prices, on disk on return.

        InvalidRequest, KeyMissing, OverBudget or JournalError: then there is no row at all.
        """
        checked = check_request(request, self._parts.catalogue)
        if type(count) is not int or not 1 <= count <= MOST_TAKES:
            raise InvalidRequest((Flaw.COUNT,))
        if self._parts.credentials.key is None:
            raise KeyMissing
        self._check_budget(checked.estimate.amount * count)
        tasks = self._drafts(checked, count, parent_id)
        self.tasks.add(tasks)
        self._pressed()
        return tuple(task.id for task in tasks)

    def _check_budget(self, total: Money) -> None:
        over = self.spent().room_for(total)
        if over is not None:
            raise OverBudget(_over_budget(over))

    def _drafts(
        self, checked: CheckedRequest, count: int, parent_id: TaskId | None
    ) -> Sequence[Task]:
        now, press, first = self._parts.clock.now(), new_task_id(), self.tasks.next_number()
        wire, estimate = checked.wire, checked.estimate
        return [
            Task(
                id=new_task_id(),
                state=TaskState.DRAFT,
                request=checked.request,
                wire_model=wire.model,
                task_type=wire.task_type,
                sent_input=wire.input_json,
                created_at=now,
                changed_at=now,
                estimate=estimate.amount,
                estimate_certain=estimate.certain,
                press_id=press,
                press_index=index,
                number=first + index,
                parent_id=parent_id,
            )
            for index in range(count)
        ]

    def send(self, task_id: TaskId) -> None:
        """Puts a held draft back in line; KeyMissing or OverBudget when it could not be sent."""
        task = self.tasks.get(task_id)
        if task.state is not TaskState.DRAFT or not task.held:
            return
        if self._parts.credentials.key is None:
            raise KeyMissing
        self._check_budget(task.estimate)
        self.tasks.revise(task_id, held=False, last_error=None)
        self._pressed()

    def _pressed(self) -> None:
        """Somebody wants a take: perhaps the account that was turned away is in order again."""
        if self.line.breaker.barred:
            self.line.retry()
        self.submitter.retry()

    def dismiss(self, task_id: TaskId) -> None:
        """Takes back a draft, or records the person's word that an unconfirmed take did not
        happen. Nothing is deleted."""
        self.tasks.move(task_id, TaskState.DISMISSED)
        self.submitter.ring()

    def fetch_again(self, task_id: TaskId) -> None:
        """Fetches the clip of a finished render once more. Free; nothing happens while the clip
        is in its place. LibraryError when its folder is not there."""
        self.downloader.fetch_again(task_id)

    def check_now(self, task_id: TaskId) -> None:
        """Reads the task, or looks for it in the account, now."""
        self.line.retry()
        self.poller.check_now(task_id)
        self.reconciler.check_now(task_id)

    async def adopt(self, task_id: TaskId, remote_id: str) -> Task:
        """Makes a task of the account this take's own: the person picked it.

        ApiError as a read; RemoteIdTaken when another take follows it; IllegalTransition when
        this take is neither unconfirmed nor dismissed.
        """
        remote = await self.line.ask(lambda: self.line.client.read(remote_id))
        return self.reconciler.adopt(task_id, remote)

    async def check_key(self, key: Secret) -> Account:
        """The account behind a key, by a free call; ApiError says why there is none."""
        return await self.line.client.account(key)

    def key_changed(self) -> None:
        """A key was given or forgotten: what waited for one goes on, or stops."""
        if self._parts.credentials.key is None:
            self.line.key_missing()
            return
        self.try_now()
        self.refresh_account()

    def refresh_account(self) -> None:
        """Asks for the balance; what is learnt is seen in `status`. Once for many who ask."""
        if self._parts.credentials.key is None:
            return
        self._account_wanted = True
        if self._account_asked is None or self._account_asked.done():
            pulse = Pulse(READ_PERIOD)
            self._account_asked = self._scope.spawn(self._ask_account(pulse), "account", pulse)

    async def _ask_account(self, pulse: Pulse) -> None:
        while self._account_wanted:
            await self.line.turn(pulse)
            self._account_wanted = False
            try:
                await self.line.account()
            except ApiError as error:
                log.info("no balance: %s", error.problem.category.value)

    def try_now(self) -> None:
        """The network may be back: everything that waits is due, without a storm."""
        self._resume(START_SPREAD)

    def _resume(self, spread: float) -> None:
        self.line.retry()
        self.poller.woke(spread)
        self.downloader.woke()
        self.submitter.retry()

    # --- what it tells ----------------------------------------------------------------------

    @property
    def status(self) -> EngineStatus:
        """How the service answers, and the account."""
        return self.line.status

    def spent(self) -> Spending:
        """What was spent, with the budgets."""
        rules = self._rules
        return self._ledger.spending(
            self._parts.clock.now(), rules.daily_budget, rules.monthly_budget
        )

    def past_durations(self, task: Task) -> Sequence[float]:
        """Seconds that past renders of this kind took, oldest first."""
        return tuple(self._past.get(kind_of(task.request), ()))

    def usual(self, task: Task) -> Usual:
        """How long renders of this kind usually take."""
        return usual(self.past_durations(task))

    # --- inside -----------------------------------------------------------------------------

    def _over_budget_now(self, task: Task) -> Problem | None:
        over = self.spent().room_to_send(task.estimate)
        return None if over is None else _over_budget(over)

    def _task_changed(self, change: TaskChange) -> None:
        before, task = change.before, change.after
        if before is None or before.state is task.state:
            return
        self.submitter.ring()
        # A clip that is fetched again was learnt from before.
        if before.state in IN_FLIGHT and task.state is TaskState.COMPLETED:
            self._learn(task)
        if (before.state in IN_FLIGHT) != (task.state in IN_FLIGHT):
            self.refresh_account()

    def _line_changed(self, status: EngineStatus) -> None:
        before, self._connection = self._connection, status.connection
        self.poller.ring()
        self.submitter.ring()
        if before in _DOWN and status.connection is Connection.ONLINE:
            # What waited for the line to come back need not wait to its end.
            self.downloader.woke()
            self.submitter.retry()

    def _learn(self, task: Task, *, older: bool = False) -> None:
        """Keeps how long it took; one that is `older` than all others is only kept for want of
        them."""
        seconds = render_seconds(task)
        if seconds is not None:
            past = self._past.setdefault(kind_of(task.request), deque(maxlen=KEPT))
            if not older:
                past.append(seconds)
            elif len(past) < KEPT:
                past.appendleft(seconds)

    def _worker_failed(self, name: str, error: Exception) -> None:
        if isinstance(error, (JournalError, LibraryError)):
            self.trouble.emit(error.problem)
        else:
            self.trouble.emit(
                Problem(category=Category.BUG, text=f"{name}: {type(error).__name__}")
            )

    async def _beat(self) -> None:
        """Notices that the machine slept: Linux does not count sleep in a wait (measured), so
        only the two clocks together tell."""
        clock = self._parts.clock
        wall, mono = clock.now(), clock.monotonic()
        while True:
            self._pulse.beat()
            await clock.sleep(HEARTBEAT)
            passed = clock.monotonic() - mono
            gap = (clock.now() - wall).total_seconds() - passed
            wall, mono = clock.now(), clock.monotonic()
            # Windows and some others do count it: there the wait itself was far too long.
            if abs(gap) > SLEPT or passed > HEARTBEAT + SLEPT:
                await self.line.client.reset_connections()
                self._resume(WAKE_SPREAD)


def _over_budget(over: Overrun) -> Problem:
    return Problem(
        category=Category.BUDGET, text=f"{over.budget.value} {over.limit} {over.over_by}"
    )
