"""The facade that the window calls: everything a person can ask for, and what it answers."""

from __future__ import annotations

import json
import logging
import random
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo

from sora_desktop.api.client import CreateConfig, PiapiClient
from sora_desktop.api.errors import ApiError
from sora_desktop.api.files import FileHost
from sora_desktop.api.problems import problem_of
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.ledger import Ledger, Overrun, Spending
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import Account
from sora_desktop.core.request import MOST_TAKES, CheckedRequest, Flaw, InvalidRequest, VideoRequest
from sora_desktop.core.request import check as check_request
from sora_desktop.core.schedule import KEPT, Kind, Usual, kind_of, usual
from sora_desktop.core.secret import Secret
from sora_desktop.core.signal import Signal
from sora_desktop.core.task import Task, TaskChange, TaskId, TaskState, new_task_id
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.downloader import Downloader
from sora_desktop.engine.line import EngineStatus, Line
from sora_desktop.engine.poller import Poller, render_seconds
from sora_desktop.engine.reconciler import Reconciler
from sora_desktop.engine.scope import Scope
from sora_desktop.engine.submitter import SubmitRules, Submitter, wire_from
from sora_desktop.store.credentials import Credentials
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.part_file import LibraryError
from sora_desktop.store.tasks import TaskStore

log = logging.getLogger(__name__)

HEARTBEAT = 5.0
# Wall and monotonic clock further apart than this since the last beat: the machine slept.
SLEPT = 15.0
CREATE_GRACE = 10.0


class KeyMissing(Exception):
    """There is no API key, so nothing can be asked for."""


class OverBudget(Exception):
    """The press would go over a budget; `problem` says which and by how much. Nothing was sent."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineRules:
    """What the settings say: how much at once, how much money, and what goes with a create."""

    at_once: int = 3
    daily_budget: Money | None = None
    monthly_budget: Money | None = None
    config: CreateConfig = field(default_factory=CreateConfig)


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineParts:
    """What the engine stands on; `app.py` builds it."""

    store: TaskStore
    library: ClipLibrary
    catalogue: Catalogue
    credentials: Credentials
    client: PiapiClient
    files: FileHost
    clock: Clock
    rng: random.Random
    zone: tzinfo
    unsaved: Callable[[TaskId, str], None]
    haste: float = 1.0


class Engine:
    """Owns the workers; every call returns at once, what comes of it is seen in the store."""

    def __init__(self, parts: EngineParts, rules: EngineRules) -> None:
        self._parts = parts
        self.tasks = parts.store
        self.trouble: Signal[Problem] = Signal()
        self.line = Line(parts.client, parts.files, parts.clock, parts.rng)
        self.status_changed = self.line.changed
        self._scope = Scope(parts.clock, self._worker_failed)
        self._past: dict[Kind, deque[float]] = {}
        self._ledger = Ledger(parts.store.all(), parts.zone)
        answers = Answers(parts.store, problem_of)
        self._make_workers(parts, answers)
        for task in parts.store.all():
            self._learn(task)
        parts.store.changed.connect(self._task_changed)
        self._ledger_off = parts.store.changed.connect(self._ledger.apply)
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
            parts.store, parts.library, line, clock, scope, answers=answers
        )
        self.reconciler = Reconciler(parts.store, line, clock, answers)

    # --- life -------------------------------------------------------------------------------

    def start(self) -> None:
        """Brings back what the last run left, and starts the workers. Needs a running loop."""
        self._parts.store.recover(self._parts.clock.now())
        self.poller.start()
        self.downloader.start()
        self.reconciler.start()
        for worker, name in (
            (self.poller.run, "poller"),
            (self.downloader.run, "downloader"),
            (self.reconciler.run, "reconciler"),
            (self.submitter.run, "submitter"),
            (self._beat, "heartbeat"),
        ):
            self._scope.keep(worker, name)
        self.key_changed()

    async def stop(self, grace: float = CREATE_GRACE) -> None:
        """Refuses new work, gives an open create its grace, ends all else, closes the line."""
        await self.submitter.close(grace)
        await self._scope.close()
        await self.line.client.aclose()

    def configure(self, rules: EngineRules) -> None:
        """Takes over what the settings say, from the next press and send on."""
        self._rules = rules
        self.submitter.rules = SubmitRules(at_once=rules.at_once, config=rules.config)
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
        self.submitter.ring()
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
        self.submitter.ring()

    def dismiss(self, task_id: TaskId) -> None:
        """Takes back a draft, or records the person's word that an unconfirmed take did not
        happen. Nothing is deleted."""
        self.tasks.move(task_id, TaskState.DISMISSED)
        self.submitter.ring()

    def fetch_again(self, task_id: TaskId) -> None:
        """Fetches the clip of a finished render once more. Free."""
        self.downloader.fetch_again(task_id)

    def check_now(self, task_id: TaskId) -> None:
        """Reads the task, or looks for it in the account, now."""
        self.line.retry()
        self.poller.check_now(task_id)
        self.reconciler.check_now(task_id)

    async def adopt(self, task_id: TaskId, remote_id: str) -> Task:
        """Makes a task of the account this take's own: the person picked it. ApiError as a read."""
        remote = await self.line.ask(lambda: self.line.client.read(remote_id))
        return self.reconciler.adopt(task_id, remote)

    def star(self, task_id: TaskId, starred: bool) -> None:
        """Marks a take as one to keep, or not."""
        self.tasks.revise(task_id, starred=starred)

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
        """Asks for the balance; what is learnt is seen in `status`."""
        if self._parts.credentials.key is not None:
            self._scope.spawn(self._ask_account(), "account")

    async def _ask_account(self) -> None:
        try:
            await self.line.account()
        except ApiError as error:
            log.info("no balance: %s", error.problem.category.value)

    def try_now(self) -> None:
        """The network may be back: everything that waits is due, without a storm."""
        self.line.retry()
        self.poller.woke()
        self.downloader.woke()
        self.submitter.ring()

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
        task = change.after
        if change.before is not None and change.before.state is not task.state:
            if task.state is TaskState.COMPLETED:
                self._learn(task)
            if task.state in (TaskState.COMPLETED, TaskState.FAILED):
                self.refresh_account()
            self.submitter.ring()

    def _learn(self, task: Task) -> None:
        seconds = render_seconds(task)
        if seconds is not None:
            past = self._past.setdefault(kind_of(task.request), deque(maxlen=KEPT))
            past.append(seconds)

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
            await clock.sleep(HEARTBEAT)
            gap = (clock.now() - wall).total_seconds() - (clock.monotonic() - mono)
            wall, mono = clock.now(), clock.monotonic()
            if abs(gap) > SLEPT:
                await self.line.client.reset_connections()
                self.try_now()


def _over_budget(over: Overrun) -> Problem:
    return Problem(
        category=Category.BUDGET, text=f"{over.budget.value} {over.limit} {over.over_by}"
    )
