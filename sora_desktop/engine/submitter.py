"""draft -> pending: the only place that creates a paid task.

The rules that keep money safe are all here. The row is `submitting` on disk before the first byte
leaves, with no await in between. Creates go one at a time. None is ever repeated unless it is
proved that the service took nothing. A lost answer is `unconfirmed`.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any, NamedTuple

from sora_desktop.api.errors import (
    ApiError,
    NotSent,
    RateLimited,
    Refused,
    Transient,
    Unauthorized,
    Unconfirmed,
    proves_not_sent,
)
from sora_desktop.api.options import CreateConfig
from sora_desktop.core.clock import Clock
from sora_desktop.core.inputs import Input
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import PROMPT, RemoteTask
from sora_desktop.core.request import WireRequest
from sora_desktop.core.schedule import ANCIENT_AGE
from sora_desktop.core.take import (
    IN_FLIGHT,
    UNSENT,
    Take,
    TakeId,
    TakeState,
    queue_order,
    with_clock,
    with_task_id,
)
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.picture_links import PictureLinks
from sora_desktop.engine.reconciler import DuplicateGuard
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.supervisor import Alarm, Heartbeat, Supervisor
from sora_desktop.store.disk import LibraryError
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import RemoteIdTaken, TakeStore

log = logging.getLogger(__name__)

# How often an upload is tried before the person is asked.
UPLOAD_TRIES = 3
# How many times "too many requests" is accepted for one take before the person is asked.
BUSY_TRIES = 3
BUSY_WAIT = 30.0
PAYMENT_REQUIRED = 402
# Delays between checks of a connection that is down while drafts are queued; the last one repeats.
OUTAGE_WAITS = (5.0, 10.0, 20.0, 40.0, 60.0)
# In seconds. One free call goes before a create; the client gives it up sooner.
LOOK_PERIOD = 60.0
# How long sending pauses after a row could not be written, unless the person does something.
JOURNAL_WAIT = 30.0
_HOLDING = (TakeState.SUBMITTING, *IN_FLIGHT)
# A take that was not sent for one of these is not retried automatically: it would never stop.
_NEEDS_PERSON = frozenset({Category.BUG, Category.KEY_MISSING})


class SubmitRules(NamedTuple):
    """What the settings say about sending."""

    at_once: int
    config: CreateConfig


class Submitter:
    """Sends the queued drafts one at a time, in the order of the queue. While it is `paused` it
    sends none."""

    def __init__(
        self,
        store: TakeStore,
        service: ServiceConnection,
        clock: Clock,
        supervisor: Supervisor,
        *,
        answers: Answers,
        links: PictureLinks,
        duplicate_guard: DuplicateGuard,
        over_budget: Callable[[Take], Problem | None],
        wire_of: Callable[[Take], WireRequest],
        unsaved: Callable[[TakeId, str], None],
        rules: SubmitRules,
    ) -> None:
        self._store = store
        self._service = service
        self._clock = clock
        self._supervisor = supervisor
        self._answers = answers
        self._links = links
        self._duplicate_guard = duplicate_guard
        self._over_budget = over_budget
        self._wire_of = wire_of
        self._unsaved = unsaved
        self.heartbeat = Heartbeat(LOOK_PERIOD)
        self.alarm = Alarm(clock, self.heartbeat)
        self._busy: dict[TakeId, int] = {}
        self._failed_uploads: dict[TakeId, int] = {}
        # The row's request without links, in case the one with links was not sent.
        self._unlinked = ""
        # How far the server's clock was ahead of ours when the row was committed.
        self._ahead = timedelta()
        self._busy_until = self._not_before = -math.inf
        self._outages = 0
        # Results of creates that could not be written yet. Nothing is sent before they are.
        self._owed: list[Callable[[], object]] = []
        self._sending: asyncio.Task[None] | None = None
        self._uploading: asyncio.Task[None] | None = None
        self._closing = False
        self.paused = False
        self.rules = rules

    def wake(self) -> None:
        """Something changed: a new draft, a free place, a budget. Checks again."""
        self.alarm.wake()

    def retry(self) -> None:
        """Retries now what waits for a lost connection, because the person or the network gives
        reason to. A wait that the service asked for goes on."""
        self._not_before = -math.inf
        self.alarm.wake()

    async def run(self) -> None:
        """Sends until it is cancelled. JournalError when a row can't be written."""
        while not self._closing:
            # A send that outlived the worker before this one is still the only one.
            await self._sent()
            self._settle()
            self._duplicate_guard.update(self._hold)
            draft = self._next()
            if draft is None:
                await self.alarm.wait(self._wait_seconds())
            elif await self._ready(draft.id) and await self._prepared(draft.id):
                # The send is a task of its own, so that it can outlive this worker.
                self._sending = self._supervisor.spawn(self._send(draft.id), "create")
            # A draft that is not ready is on hold now, or all wait for the connection: check again.

    async def _sent(self) -> None:
        """Waits until no create is in flight, however long that takes. Only the client gives a
        create up, and cancelling this worker must not cut it short."""
        sending = self._sending
        if sending is None:
            return
        self.heartbeat.rest(math.inf)
        try:
            await asyncio.wait({sending})
        finally:
            self.heartbeat.beat()
        self._sending = None
        error = None if sending.cancelled() else sending.exception()
        if error is not None:
            # The supervisor reports it. Nothing more is sent until somebody had time to free disk
            # space.
            self._not_before = self._clock.monotonic() + JOURNAL_WAIT
            log.info("the line of drafts waits: %s", type(error).__name__)

    async def close(self, grace: float) -> None:
        """Sends nothing more, and gives a create in flight `grace` seconds to be answered.

        After that it is cancelled, which leaves it `unconfirmed`.
        """
        self._closing = True
        self.alarm.wake()
        sending = self._sending
        if sending is not None:
            _, late = await asyncio.wait({sending}, timeout=grace)
            for take in late:
                take.cancel()
                await asyncio.wait({take}, timeout=1.0)
        # What can't be written even now is `unconfirmed` at the next start.
        with contextlib.suppress(JournalError):
            self._settle()

    def _wait_seconds(self) -> float | None:
        left = max(self._not_before, self._busy_until) - self._clock.monotonic()
        return left if left > 0 else None

    def _next(self) -> Take | None:
        if self.paused or self._wait_seconds() is not None or self._service.sends_nothing:
            return None
        return next(iter(self._next_ones()), None)

    def _next_ones(self) -> Sequence[Take]:
        """The drafts that there is room for, in the order of the queue."""
        drafts = [take for take in self._store.in_state(*UNSENT) if _in_queue(take)]
        if not drafts:
            return ()
        taken = sum(map(self._takes_place, self._store.in_state(*_HOLDING)))
        return sorted(drafts, key=queue_order)[: max(self.rules.at_once - taken, 0)]

    def _takes_place(self, take: Take) -> bool:
        """Whether the service is probably working on it. A task that it no longer knows, or that
        has stood still for a day, must not keep others from being sent."""
        if take.last_error is not None and take.last_error.category is Category.NOT_KNOWN:
            return False
        sent = take.sent_at or take.created_at
        return (self._clock.now() - sent).total_seconds() < ANCIENT_AGE

    async def _ready(self, take_id: TakeId) -> bool:
        """Whether the draft may be sent now: budget, then a free call that proves the connection.

        The free call warms up name service, TLS and proxy, so that the paid one is less likely to
        be lost on the way. A call that was answered within the last minute,
        with nothing against it since, counts.
        """
        draft = self._store.get(take_id)
        if not self._affordable(draft):
            return False
        try:
            account = await self._service.look(self.heartbeat, draft.estimate)
        except Unauthorized as error:
            self._hold(take_id, error.problem)
            return False
        except ApiError as error:
            self._wait_for_service(take_id, error)
            return False
        if account is not None and account.balance is not None:
            self._hold_above(account.balance)
        # While the connection was checked, the draft may have been taken back, or a budget lowered.
        return self._may_go(take_id)

    async def _prepared(self, take_id: TakeId) -> bool:
        """Whether every input has a link. Uploads are free; one that fails leaves an unsent draft
        with its reason."""
        request = self._store.get(take_id).request
        self._upload_ahead(take_id)
        if self._links.of(request) is not None:
            return True
        if self._store.get(take_id).state is TakeState.DRAFT:
            self._store.move(take_id, TakeState.PREPARING)
        self.heartbeat.rest(math.inf)
        try:
            await self._links.prepare(request)
        except (ApiError, LibraryError) as error:
            if self._store.get(take_id).request == request:
                self._not_prepared(take_id, error)
            else:
                # It was edited in between, so what is wrong with these inputs doesn't matter.
                self._unprepare(take_id)
            return False
        except BaseException:
            with contextlib.suppress(JournalError):
                self._unprepare(take_id)
            raise
        finally:
            self.heartbeat.beat()
        self._failed_uploads.pop(take_id, None)
        # In between it may have been taken back, paused or edited, or a budget lowered.
        ready = self._may_go(take_id)
        if not ready:
            self._unprepare(take_id)
        return ready

    def _upload_ahead(self, take_id: TakeId) -> None:
        """Starts uploading the inputs of the next drafts that there is room for."""
        busy = self._uploading is not None and not self._uploading.done()
        after = [
            take.request.inputs
            for take in self._next_ones()
            if take.id != take_id and self._over_budget(take) is None
        ]
        inputs = [each for inputs in after for each in inputs]
        if not busy and self._links.needs_upload(inputs):
            self._uploading = self._supervisor.spawn(self._uploaded_ahead(inputs), "upload ahead")

    async def _uploaded_ahead(self, inputs: Sequence[Input]) -> None:
        try:
            await self._links.upload(inputs)
        except (ApiError, LibraryError) as error:
            # Its draft retries the upload when its turn comes, and reports what is wrong.
            log.info("an upload ahead of its turn failed: %s", error.problem.category.value)

    def _not_prepared(self, take_id: TakeId, error: ApiError | LibraryError) -> None:
        self._unprepare(take_id)
        if isinstance(error, Unauthorized):
            self._service.refused(error.problem)
        tries = self._failed_uploads.get(take_id, 0) + 1
        if isinstance(error, RateLimited | Transient) and tries < UPLOAD_TRIES:
            self._failed_uploads[take_id] = tries
            self._wait_for_service(take_id, error)
        else:
            # Drafts without pictures must not wait for an upload host that is down.
            self._failed_uploads.pop(take_id, None)
            self._hold(take_id, self._dated(error.problem, None))

    def _unprepare(self, take_id: TakeId) -> None:
        """Makes it a draft again if its pictures were being uploaded. If that can't be written, it
        stays queued as it is, and nothing is lost: the person can still take it back."""
        if self._store.get(take_id).state is TakeState.PREPARING:
            self._store.move(take_id, TakeState.DRAFT)

    def _may_go(self, take_id: TakeId) -> bool:
        """Whether it may be sent as it is now, as far as this program knows."""
        draft = self._store.get(take_id)
        if self._closing or self.paused or not self._affordable(draft):
            return False
        return not self._duplicate_guard.waits(draft)

    def _affordable(self, draft: Take) -> bool:
        """Whether it is still queued and within the budgets; otherwise it is put on hold."""
        over = self._over_budget(draft)
        if over is not None:
            self._hold(draft.id, over)
        return over is None and _in_queue(draft)

    def _hold(self, take_id: TakeId, problem: Problem) -> None:
        self._unprepare(take_id)
        if _in_queue(self._store.get(take_id)):
            self._store.revise(take_id, held=True, last_error=problem)

    def _hold_above(self, balance: Money) -> None:
        """Holds every draft that the balance is too low for, not only this one: each would ask
        again."""
        for draft in self._store.in_state(*UNSENT):
            if balance < draft.estimate:
                self._hold(draft.id, _no_balance(balance, draft.estimate))

    def _wait_for_service(self, take_id: TakeId, error: ApiError) -> None:
        if isinstance(error, RateLimited):
            wait = BUSY_WAIT if error.retry_after is None else error.retry_after
            self._busy_until = self._clock.monotonic() + wait
        else:
            wait = self._wait_longer()
        if _in_queue(self._store.get(take_id)):
            self._store.revise(take_id, last_error=self._dated(error.problem, wait))

    def _wait_longer(self) -> float:
        wait = OUTAGE_WAITS[min(self._outages, len(OUTAGE_WAITS) - 1)]
        self._outages += 1
        self._not_before = self._clock.monotonic() + wait
        return wait

    def _dated(self, problem: Problem, wait: float | None) -> Problem:
        now = self._clock.now()
        again = None if wait is None else now + timedelta(seconds=wait)
        return replace(problem, at=now, retry_at=again)

    async def _send(self, take_id: TakeId) -> None:
        """One paid request for one row. Every possible outcome is written down."""
        steps: list[str] = []
        wire = self._begun(take_id)
        if wire is None:
            return
        # No await may come between the commit in the line above and the call below.
        try:
            remote = await self._service.client.create(
                wire, self.rules.config, on_evidence=steps.append
            )
        except ApiError as error:
            self._service.doubt()
            self._outages = self._outages if isinstance(error, NotSent) else 0
            self._not_accepted(take_id, error)
        except BaseException as error:
            # A row that can't be written now is written later; the error itself must be raised.
            with contextlib.suppress(JournalError):
                self._broken_off(take_id, error, steps[-1] if steps else "")
            raise
        else:
            self._outages = 0
            self._accepted(take_id, remote, steps[-1] if steps else "")

    def _begun(self, take_id: TakeId) -> WireRequest | None:
        """Commits the row as `submitting`; gives what is to be sent, None when it must not be."""
        draft = self._store.get(take_id)
        links = self._links.of(draft.request)
        if links is None or not self._may_go(take_id):
            # It was taken back or edited at the last moment, or the links belong to another
            # connection.
            self._unprepare(take_id)
            return None
        try:
            wire = with_links(self._wire_of(draft), links)
        except ValueError as error:
            self._hold(take_id, Problem(category=Category.BUG, text=str(error)))
            return None
        self._unlinked = draft.sent_input
        self._ahead = self._service.client.server_offset or timedelta()
        sent: dict[str, Any] = {"sent_input": wire.input_json} if links else {}
        evidence = with_clock("", self._ahead)
        self._store.move(
            take_id, TakeState.SUBMITTING, sent_at=self._clock.now(), evidence=evidence, **sent
        )
        return wire

    def _accepted(self, take_id: TakeId, remote: RemoteTask, evidence: str) -> None:
        self._service.answered()
        self._busy.pop(take_id, None)
        try:
            self._write(partial(self._taken, take_id, remote, evidence))
        except JournalError:
            # The id is worth the money that the take cost: save it wherever it can be saved.
            self._unsaved(take_id, remote.id)
            raise
        take = self._answers.apply(self._store.get(take_id), remote, self._clock.now())
        if take.state is TakeState.FAILED and remote.usage.named is None:
            # A task that fails in the very answer to its order never ran, and nothing is held.
            self._store.revise(take_id, charged=Money(0))

    def _taken(self, take_id: TakeId, remote: RemoteTask, evidence: str) -> None:
        try:
            self._store.move(
                take_id,
                TakeState.PENDING,
                remote_id=remote.id,
                answer=remote,
                quoted=remote.quoted,
                evidence=evidence,
                last_contact=self._clock.now(),
            )
        except RemoteIdTaken:
            text = "PiAPI replied with the ID of another take."
            self._lost(take_id, Problem(category=Category.ANSWER_LOST, text=text), evidence)

    def _broken_off(self, take_id: TakeId, error: BaseException, evidence: str) -> None:
        """Cancelled at shutdown, or a bug of ours: only what the transport saw can tell."""
        category = Category.BUG if isinstance(error, Exception) else Category.INTERRUPTED
        problem = Problem(category=category, text=type(error).__name__, at=self._clock.now())
        if proves_not_sent(evidence):
            self._back_in_queue(take_id, held=True, last_error=problem, evidence=evidence)
        else:
            self._write(partial(self._lost, take_id, problem, evidence))

    def _not_accepted(self, take_id: TakeId, error: ApiError) -> None:
        if isinstance(error, NotSent):
            self._not_sent(take_id, error)
        elif isinstance(error, RateLimited):
            self._too_busy(take_id, error)
        elif isinstance(error, Refused):
            if isinstance(error, Unauthorized):
                self._service.refused(error.problem)
            elif error.status == PAYMENT_REQUIRED:
                self._service.payment_refused(error.problem)
            refused = partial(self._store.move, take_id, TakeState.FAILED, charged=Money(0))
            self._write(partial(refused, last_error=error.problem, evidence=error.evidence))
        else:
            # An id in an incomplete answer is the first thing that the reconciler checks.
            maybe = error.maybe_id if isinstance(error, Unconfirmed) else ""
            evidence = with_task_id(error.evidence, maybe) if maybe else error.evidence
            self._write(partial(self._lost, take_id, error.problem, evidence))

    def _not_sent(self, take_id: TakeId, error: NotSent) -> None:
        held = error.problem.category in _NEEDS_PERSON
        problem = self._dated(error.problem, None if held else self._wait_longer())
        log.info("nothing was sent: %s", problem.category.value)
        self._back_in_queue(take_id, held=held, last_error=problem, evidence=error.evidence)

    def _too_busy(self, take_id: TakeId, error: RateLimited) -> None:
        tries = self._busy[take_id] = self._busy.get(take_id, 0) + 1
        wait = error.retry_after if error.retry_after is not None else BUSY_WAIT
        held = tries >= BUSY_TRIES
        if held:
            del self._busy[take_id]
        self._busy_until = self._clock.monotonic() + wait
        limit = replace(error.problem, category=Category.LIMIT)
        problem = self._dated(limit, None if held else wait)
        self._back_in_queue(take_id, held=held, last_error=problem, evidence=error.evidence)

    def _back_in_queue(self, take_id: TakeId, **changes: Any) -> None:
        back = {"sent_at": None, "sent_input": self._unlinked, **changes}
        self._write(partial(self._store.move, take_id, TakeState.DRAFT, **back))

    def _lost(self, take_id: TakeId, problem: Problem, evidence: str) -> None:
        take = self._store.get(take_id)
        if take.state is TakeState.SUBMITTING:
            noted = with_clock(evidence, self._ahead)
            self._store.move(take_id, TakeState.UNCONFIRMED, last_error=problem, evidence=noted)

    def _write(self, change: Callable[[], object]) -> None:
        """Writes the result of a create; what can't be written now is kept and retried."""
        try:
            change()
        except JournalError:
            self._owed.append(change)
            raise

    def _settle(self) -> None:
        while self._owed:
            self._owed[0]()
            del self._owed[0]


def _in_queue(take: Take) -> bool:
    return take.state in UNSENT and not take.held and not take.paused


def _no_balance(balance: Money, estimate: Money) -> Problem:
    return Problem(category=Category.NO_BALANCE, text=f"{balance} of {estimate}")


def wire_from(take: Take, decode: Callable[[str], Any]) -> WireRequest:
    """The request as it stands in the row, so that what is sent is what was committed. ValueError
    when the row does not hold one."""
    fields, config = decode(take.sent_input), decode(take.sent_config)
    if not isinstance(fields, dict) or not isinstance(config, dict):
        raise ValueError("the row holds no request")
    return WireRequest(model=take.wire_model, task_type=take.task_type, input=fields, config=config)


def with_links(wire: WireRequest, links: Mapping[Input, str]) -> WireRequest:
    """The request with links in place of their placeholders. ValueError when any input has no place
    in it: a clip without its picture would be paid for."""
    by_stand_in = {each.stand_in: link for each, link in links.items()}
    placed: set[str] = set()

    def linked(value: Any) -> Any:
        if isinstance(value, list):
            return [linked(each) for each in value]
        if isinstance(value, str) and value in by_stand_in:
            placed.add(value)
            return by_stand_in[value]
        return value

    fields = {
        name: value if name == PROMPT else linked(value) for name, value in wire.input.items()
    }
    if placed != by_stand_in.keys():
        raise ValueError("the row holds no place for what was put in")
    return replace(wire, input=fields)
