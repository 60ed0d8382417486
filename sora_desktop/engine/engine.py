"""The facade that the window calls: everything a person can ask for, and what it answers."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections import deque
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from sora_desktop.api.errors import ApiError, problem_of
from sora_desktop.core.ledger import Ledger, ProjectSpending, Spending
from sora_desktop.core.media import Media
from sora_desktop.core.pictures import LinkedPicture
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import Account
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.schedule import (
    KEPT,
    PRIOR_SECONDS,
    Forecast,
    Kind,
    TypicalDuration,
    forecast,
    kind_of,
    usual,
)
from sora_desktop.core.secret import Secret
from sora_desktop.core.shot import BatchRow, Project, ProjectId, Target
from sora_desktop.core.signal import Signal
from sora_desktop.core.spending import BalanceReading
from sora_desktop.core.take import IN_FLIGHT, OVER, Take, TakeChange, TakeId, TakeState
from sora_desktop.engine.answers import Answers, BalanceProof
from sora_desktop.engine.downloader import Downloader
from sora_desktop.engine.orders import Orders, Queue
from sora_desktop.engine.parts import (
    EngineParts,
    EngineRules,
    KeyHolder,
    KeyMissing,
    OverBudget,
)
from sora_desktop.engine.picture_links import PictureLinks
from sora_desktop.engine.poller import (
    READ_PERIOD,
    START_SPREAD,
    WAKE_SPREAD,
    Poller,
    render_seconds,
)
from sora_desktop.engine.reconciler import DuplicateGuard, Reconciler
from sora_desktop.engine.recovery import Recovery
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.shot_changes import Annotations
from sora_desktop.engine.status import Connection, EngineStatus
from sora_desktop.engine.submitter import SubmitRules, Submitter, wire_from
from sora_desktop.engine.supervisor import LONGEST_WAIT, Alarm, Heartbeat, Supervisor
from sora_desktop.store.disk import LibraryError
from sora_desktop.store.journal_errors import JournalError

if TYPE_CHECKING:
    from sora_desktop.api.client import PiapiClient
    from sora_desktop.api.files import FileHost

__all__ = ["Engine", "EngineParts", "EngineRules", "KeyHolder", "KeyMissing", "OverBudget"]

log = logging.getLogger(__name__)

# How often the clocks are compared: while anything is in flight, or may have left a connection open
# that would be used again.
HEARTBEAT, ACTIVE_FOR = 5.0, 60.0
_UNDER_WAY = frozenset(TakeState) - OVER
# When wall and monotonic clock have moved this far apart since the last beat, the machine slept.
SLEPT = 15.0
CREATE_GRACE = 10.0
# How long a disk may keep the transfer thread busy at the end.
TRANSFER_GRACE = 3.0
# How many of the last takes teach how long a kind takes: a start must not go through all.
_LEARNT_FROM = 5000
_DOWN = (Connection.OFFLINE, Connection.SERVICE_DOWN)


def _submit_rules(rules: EngineRules) -> SubmitRules:
    return SubmitRules(at_once=max(rules.at_once, 1), config=rules.config)


class Engine(Annotations):
    """Owns the workers. Every call returns at once; its results are seen in the store."""

    def __init__(self, parts: EngineParts, rules: EngineRules) -> None:
        super().__init__(parts.store, parts.clock)
        self._parts, self._rules = parts, rules
        self.problem_found: Signal[Problem] = Signal()
        self.service = ServiceConnection(parts.clients, parts.clock, parts.rng, parts.proved_for)
        self.status_changed = self.service.changed
        self._supervisor = Supervisor(parts.clock, self._worker_failed)
        self._past: dict[Kind, deque[float]] = {}
        self._usual: dict[Kind, TypicalDuration] = {}
        self._forecasts: dict[Kind, Forecast] = {}
        self._ledger = Ledger(parts.store.loaded(), parts.zone)
        self._orders = Orders(parts, self.spent, self.budget_for)
        self._queue = Queue(parts.store)
        self._links = PictureLinks(
            parts.pictures, self.service, parts.catalogue, parts.clock, parts.off_thread
        )
        self._duplicate_guard = DuplicateGuard(parts.store, parts.clock, self._orders.refused)
        answers = Answers(parts.store, problem_of)
        self._make_workers(parts, answers)
        self._learnt = 0
        self._learn_from(parts.store.loaded())
        self._account_asked: asyncio.Task[None] | None = None
        self._account_wanted = False
        self._heartbeat = Heartbeat(LONGEST_WAIT)
        self._next_beat = Alarm(parts.clock, self._heartbeat)
        self._active_at = parts.clock.monotonic()
        self._connection = self.service.status.connection
        parts.library.home_of = parts.store.shots.home
        parts.store.changed.connect(self._ledger.apply)
        self._disconnects = (
            parts.store.arrived.connect(self._takes_read),
            parts.store.changed.connect(self._take_changed),
            self.service.changed.connect(self._service_changed),
        )
        self.configure(rules)

    def _make_workers(self, parts: EngineParts, answers: Answers) -> None:
        service, clock, supervisor = self.service, parts.clock, self._supervisor
        self.submitter = Submitter(
            parts.store,
            service,
            clock,
            supervisor,
            answers=answers,
            links=self._links,
            duplicate_guard=self._duplicate_guard,
            over_budget=self._orders.over_budget_now,
            wire_of=lambda take: wire_from(take, json.loads),
            unsaved=parts.unsaved,
            rules=_submit_rules(self._rules),
        )
        self.poller = Poller(
            parts.store,
            service,
            clock,
            supervisor,
            parts.rng,
            answers=answers,
            expected=self._expected,
            speed=parts.speed,
        )
        self.downloader = Downloader(
            parts.store,
            parts.library,
            service,
            clock,
            supervisor,
            answers=answers,
            off_thread=parts.off_thread,
            transfers=parts.transfers,
        )
        self.reconciler = Reconciler(parts.store, service, clock, answers)
        self._balance_proof = BalanceProof(parts.store, service, clock)
        self.recovery = Recovery(parts, service, answers, self.reconciler)

    # --- life -------------------------------------------------------------------------------

    def start(self) -> None:
        """Restores what the last run left, and starts the workers. Needs a running loop.
        JournalError: nothing was started."""
        self._parts.store.recover(self._parts.clock.now())
        self.poller.start()
        self.downloader.start()
        self.reconciler.start()
        for worker, name, heartbeat in (
            (self.poller.run, "poller", self.poller.heartbeat),
            (self.downloader.run, "downloader", self.downloader.heartbeat),
            (self.reconciler.run, "reconciler", self.reconciler.heartbeat),
            (self.submitter.run, "submitter", self.submitter.heartbeat),
            (self._beat, "heartbeat", self._heartbeat),
        ):
            self._supervisor.keep(worker, name, heartbeat)
        self.key_changed()

    async def stop(self, grace: float = CREATE_GRACE) -> None:
        """Refuses new work, gives an open create its grace, and closes everything else."""
        await self.submitter.close(grace)
        for disconnect in self._disconnects:
            disconnect()
        await self._supervisor.close()
        await self._parts.transfers.aclose(TRANSFER_GRACE)
        await self.service.aclose()

    def configure(self, rules: EngineRules) -> None:
        """Applies the settings from the next press and send on. Whoever shows a budget is told."""
        before, self._rules = self._rules, rules
        self.submitter.rules = _submit_rules(rules)
        self.submitter.wake()
        if rules != before:
            self.status_changed.emit(self.status)

    async def use(self, client: PiapiClient, files: FileHost) -> None:
        """Replaces the connection: a new address, proxy or authority. Requests in flight on the old
        one end as if their connection had been cut."""
        self._balance_proof.forget()
        before = self.service.use(client, files)
        self.try_now()
        if before is not None:
            await before.aclose()

    # --- what a person can ask for ----------------------------------------------------------

    def submit(
        self,
        requests: Sequence[VideoRequest],
        count: int = 1,
        parent_id: TakeId | None = None,
        into: Target | None = None,
    ) -> tuple[TakeId, ...]:
        """Queues a batch of `count` takes of each request. Each has a row with its price, on disk
        on return. They go into one shot: that of the take that they are made from, unless `into`
        names another. InvalidRequest, KeyMissing, OverBudget or JournalError: then there is no row
        at all."""
        made = self._orders.one_shot(requests, count, parent_id, into)
        # The window has asked about a lost take that is equal to one of these.
        self._duplicate_guard.asked_for(made)
        self._pressed()
        return made

    def submit_batch(self, rows: Sequence[BatchRow]) -> tuple[TakeId, ...]:
        """Queues the takes of many shots as one order: at most `MOST_IN_BATCH`, all of them or
        none, and their sum within the budgets. Those equal to a lost take wait for it.
        InvalidRequest (with the row), KeyMissing, OverBudget or JournalError: then there is no row
        at all."""
        made = self._orders.batch(rows)
        self._pressed()
        return made

    def send(self, take_id: TakeId) -> None:
        """Queues a held draft again; KeyMissing or OverBudget when it could not be sent."""
        self.send_all((take_id,))

    def send_all(self, ids: Iterable[TakeId]) -> None:
        """The same for several, all of them or none; those not on hold stay as they are."""
        released = self._orders.release(ids)
        if released:
            self._duplicate_guard.asked_for(released)
            self._pressed()

    def _pressed(self) -> None:
        """Somebody wants a take: perhaps the account that was turned away is in order again."""
        if self.service.sends_nothing:
            self.service.retry()
        self.submitter.retry()

    def dismiss(self, take_id: TakeId) -> None:
        """Takes back a draft, or records that the person says an unconfirmed take did not happen.
        Nothing is deleted."""
        self.takes.move(take_id, TakeState.DISMISSED)
        self.submitter.wake()

    def queue_again(self, ids: Iterable[TakeId]) -> None:
        """Queues again what was taken back from the queue; what was ever sent stays dismissed."""
        for take_id in ids:
            if TakeState.DRAFT in self.takes.get(take_id).allowed_states:
                self.takes.move(take_id, TakeState.DRAFT)
        self.submitter.wake()

    @property
    def queue(self) -> list[Take]:
        """Unsent takes in the order in which they will be sent. Those on hold or paused keep their
        places."""
        return self._queue.takes()

    @property
    def queue_paused(self) -> bool:
        """Whether nothing is sent until `resume_queue`, or a restart, after which everything that
        was queued is on hold."""
        return self.submitter.paused

    def pause_queue(self) -> None:
        """Sends nothing more. A create in flight is still answered."""
        self.submitter.paused = True

    def resume_queue(self) -> None:
        self.submitter.paused = False
        self.submitter.wake()

    def pause(self, ids: Iterable[TakeId]) -> None:
        """Pauses drafts of the queue, which keep their places and count towards the budgets.
        NotQueued when one of them is not queued, JournalError: then nothing was changed."""
        self._queue.pause(ids, True)

    def resume(self, ids: Iterable[TakeId]) -> None:
        """Resumes paused drafts; fails as `pause` does."""
        self._queue.pause(ids, False)
        self.submitter.wake()

    def move_in_queue(self, ids: Iterable[TakeId], before: TakeId | None) -> None:
        """Puts drafts directly before another one, None for the end of the queue; fails as `pause`
        does."""
        self._queue.move(ids, before)

    def edit_queued(self, take_id: TakeId, request: VideoRequest) -> Take:
        """Puts another request into a draft, with its price, and gives the take as it is then.
        NotQueued when it is being sent or was; InvalidRequest, OverBudget, JournalError: then it is
        unchanged, and may be sent so."""
        take = self._orders.edit(take_id, request)
        self.submitter.wake()
        return take

    def fetch_again(self, take_id: TakeId) -> None:
        """Downloads the clip of a finished render once more. Free; nothing happens while the clip
        is in its place. LibraryError when its folder is not there."""
        self.downloader.fetch_again(take_id)

    def check_now(self, take_id: TakeId) -> None:
        """Reads the task, or looks for it in the account, now."""
        self.service.retry()
        self.poller.check_now(take_id)
        self.reconciler.check_now(take_id)

    async def adopt(self, take_id: TakeId, remote_id: str) -> Take:
        """Makes a task of the account this take's own, because the person picked it. ApiError as a
        read; RemoteIdTaken when another take follows it; IllegalTransition when this take is
        neither unconfirmed nor dismissed."""
        remote = await self.service.ask(lambda: self.service.client.read(remote_id))
        return self.reconciler.adopt(take_id, remote)

    async def check_key(self, key: Secret) -> Account:
        """The account behind a key, by a free call; ApiError says why there is none."""
        return await self.service.client.account(key)

    async def check_link(self, link: str) -> LinkedPicture:
        """What is behind a person's own link; LinkRefused says why it can't be used. The key stays
        here."""
        return await self._links.check(link)

    async def check_media_link(self, link: str) -> Media:
        """The same for a link to a video or sound."""
        return await self._links.check_media(link)

    def key_changed(self) -> None:
        """A key was given or forgotten: what waited for one goes on, or stops."""
        self.recovery.forget_history()
        self._balance_proof.forget()
        if self._parts.credentials.key is None:
            self.service.key_missing()
            return
        self.try_now()
        self.reconciler.start()
        self.refresh_account()

    def refresh_account(self) -> None:
        """Asks for the balance; the answer is seen in `status`. One call serves all who ask at
        once."""
        if self._parts.credentials.key is None:
            return
        self._account_wanted = True
        if self._account_asked is None or self._account_asked.done():
            heartbeat = Heartbeat(READ_PERIOD)
            self._account_asked = self._supervisor.spawn(
                self._ask_account(heartbeat), "account", heartbeat
            )

    async def _ask_account(self, heartbeat: Heartbeat) -> None:
        while self._account_wanted:
            await self.service.turn(heartbeat)
            self._account_wanted = False
            try:
                await self.service.account()
            except ApiError as error:
                log.info("no balance: %s", error.problem.category.value)

    def try_now(self) -> None:
        """The network may be back: everything that waits is due, spread over some seconds."""
        self._resume(START_SPREAD)

    def _resume(self, spread: float) -> None:
        self.service.retry()
        self.poller.after_sleep(spread)
        self.downloader.after_sleep()
        self.submitter.retry()

    # --- what it tells ----------------------------------------------------------------------

    @property
    def status(self) -> EngineStatus:
        """How the service answers, and the account."""
        return self.service.status

    def spent(self) -> Spending:
        """What was spent, with the budgets."""
        rules = self._rules
        return self._ledger.spending(
            self._parts.clock.now(), rules.daily_budget, rules.monthly_budget
        )

    def spent_for(self, project_id: ProjectId) -> ProjectSpending:
        """What the takes of a project have cost so far, with its budget."""
        shots = self._parts.store.shots
        project, ids = self._project(project_id), shots.ids_in(project_id)
        return self._ledger.of_project(project, ids)

    def budget_for(self, project_id: ProjectId) -> ProjectSpending:
        """The same for callers that only ask for the room left: without a budget nothing is added
        up."""
        project = self._project(project_id)
        if project.budget is None:
            return ProjectSpending(project=project)
        return self.spent_for(project_id)

    def _project(self, project_id: ProjectId) -> Project:
        return self._parts.store.shots.project(project_id) or Project(id=project_id)

    @property
    def waiting_for_disk(self) -> Collection[TakeId]:
        """Paid clips that wait for room on the disk, or for their folder."""
        return self.downloader.room.held

    def usual(self, take: Take) -> TypicalDuration:
        """How long renders of this kind usually take."""
        kind = kind_of(take.request)
        known = self._usual.get(kind)
        if known is None:
            known = self._usual[kind] = usual(self._past.get(kind, ()))
        return known

    # --- inside -----------------------------------------------------------------------------

    def _expected(self, take: Take) -> Forecast:
        """When the take is likely to be done, on the scale of real renders."""
        kind = kind_of(take.request)
        known = self._forecasts.get(kind)
        if known is None:
            past = (seconds * self._parts.speed for seconds in self._past.get(kind, ()))
            model = self._parts.catalogue.get(kind.model_id)
            usual_seconds = model.render_seconds if model is not None else 0
            known = forecast(past, usual_seconds or PRIOR_SECONDS)
            self._forecasts[kind] = known
        return known

    def _take_changed(self, change: TakeChange) -> None:
        self._note_activity()
        before, take = change.before, change.after
        if before is None or before.state is take.state:
            return
        self.submitter.wake()
        # A clip that is downloaded again was counted before.
        if before.state in IN_FLIGHT and take.state is TakeState.COMPLETED:
            self._learn(take)
        if (before.state in IN_FLIGHT) != (take.state in IN_FLIGHT):
            # It has moved the balance, which is more than a hint: see `BalanceProof`.
            self.service.doubt()
            self.refresh_account()

    def _note_activity(self) -> None:
        """Something happens: from now on sleep is noticed soon."""
        rested = self._rests
        self._active_at = self._parts.clock.monotonic()
        if rested:
            self._next_beat.wake()

    @property
    def _rests(self) -> bool:
        """Whether nothing is in flight that sleep of the machine would affect."""
        quiet_for = self._parts.clock.monotonic() - self._active_at
        return quiet_for > ACTIVE_FOR and not any(map(self.takes.count_in, _UNDER_WAY))

    def _service_changed(self, status: EngineStatus) -> None:
        self._note_activity()
        before, self._connection = self._connection, status.connection
        self._note_balance(status.account)
        self.poller.wake()
        self.submitter.wake()
        if before in _DOWN and status.connection is Connection.ONLINE:
            # What waited for the connection to come back need not wait to its end.
            self.downloader.after_sleep()
            self.submitter.retry()

    def _note_balance(self, account: Account | None) -> None:
        if account is None or account.balance is None:
            return
        # A proof that can't be written now is not lost: the next balance proves it again.
        with contextlib.suppress(JournalError):
            self.takes.balances.note(BalanceReading(self._parts.clock.now(), account.balance))

    def _takes_read(self, takes: Sequence[Take]) -> None:
        """Takes that are over were loaded after the start: they are in no budget of this month."""
        self._ledger.enter(takes)
        self._learn_from(takes)

    def _learn_from(self, takes: Sequence[Take]) -> None:
        """Learns from takes that are older than those before; not from all of a large library."""
        newest = takes[::-1][: max(_LEARNT_FROM - self._learnt, 0)]
        self._learnt += len(newest)
        for take in newest:
            self._learn(take, older=True)

    def _learn(self, take: Take, *, older: bool = False) -> None:
        """Keeps how long it took; one that is `older` than all others is only kept while there are
        few."""
        seconds = render_seconds(take)
        if seconds is not None:
            kind = kind_of(take.request)
            self._usual.pop(kind, None)
            self._forecasts.pop(kind, None)
            past = self._past.setdefault(kind, deque(maxlen=KEPT))
            if not older:
                past.append(seconds)
            elif len(past) < KEPT:
                past.appendleft(seconds)

    def _worker_failed(self, name: str, error: Exception) -> None:
        if isinstance(error, (JournalError, LibraryError)):
            self.problem_found.emit(error.problem)
        else:
            self.problem_found.emit(
                Problem(category=Category.BUG, text=f"{name}: {type(error).__name__}")
            )

    async def _beat(self) -> None:
        """Notices that the machine slept. Linux does not count sleep in a wait (measured), so only
        the two clocks together tell."""
        clock = self._parts.clock
        wall, mono = clock.now(), clock.monotonic()
        while True:
            rest = LONGEST_WAIT if self._rests else HEARTBEAT
            await self._next_beat.wait(rest)
            passed = clock.monotonic() - mono
            gap = (clock.now() - wall).total_seconds() - passed
            wall, mono = clock.now(), clock.monotonic()
            # Windows and some others do count it: there the wait itself was far too long.
            if abs(gap) > SLEPT or passed > rest + SLEPT:
                await self.service.client.reset_connections()
                self._resume(WAKE_SPREAD)
