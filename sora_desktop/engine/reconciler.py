"""unconfirmed -> pending: a take whose answer was lost is looked for in the account's list.

Only what can't be mistaken is adopted: one take and one candidate, or equal numbers of both with
equal content. A missing task never means "failed": only the person may say that it did not happen.

`DuplicateGuard` holds back drafts that are equal to such a take until its fate is known: while two
tasks in the account could belong to the same take, they can't be told apart.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, replace
from typing import Any

from sora_desktop.api.errors import ApiError
from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteTask
from sora_desktop.core.schedule import RECONCILE_AFTER, reconcile_gap
from sora_desktop.core.signal import Signal
from sora_desktop.core.take import (
    UNSENT,
    IllegalTransition,
    Take,
    TakeChange,
    TakeId,
    TakeState,
    task_id_noted,
)
from sora_desktop.engine.account_list import (
    CandidateSearch,
    Window,
    another_request,
    content_of,
    groups,
    paired,
    same_request,
    sending,
)
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.supervisor import Alarm, Heartbeat
from sora_desktop.store.takes import TakeStore

log = logging.getLogger(__name__)

# In seconds, for one whole list, however many pages it has. Nothing beats while it is read.
LOOK_PERIOD = 300.0
# Delays after a list that could not be read; the last one repeats.
LIST_FAILED_WAITS = (5.0, 20.0, 60.0, 300.0)
# Delay after the last planned look, while something could not be read.
UNREAD_WAIT = 1800.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """How the search for one take stands: `tries` of `planned`, and its candidates. `problem` says
    why the account's list could not be read at the last look, None when it was. `unread` is how
    many of its tasks, one of which may belong to the take, could not be read."""

    take_id: TakeId
    tries: int
    planned: int = len(RECONCILE_AFTER)
    looking: bool = False
    candidates: tuple[RemoteTask, ...] = ()
    unread: int = 0
    problem: Problem | None = None


class Reconciler:
    """Looks for every unconfirmed take at +5 s, +20 s, +60 s, +5 min and +30 min."""

    def __init__(
        self, store: TakeStore, service: ServiceConnection, clock: Clock, answers: Answers
    ) -> None:
        self._store = store
        self._service = service
        self._clock = clock
        self._answers = answers
        self.heartbeat = Heartbeat(LOOK_PERIOD)
        self._account = CandidateSearch(store, service, self.heartbeat)
        self.alarm = Alarm(clock, self.heartbeat)
        self._due: dict[TakeId, float] = {}
        self._searches: dict[TakeId, Search] = {}
        self._sending: dict[TakeId, Window] = {}
        self._failures = 0
        self.changed: Signal[Search] = Signal()
        store.changed.connect(self._changed)

    def search(self, take_id: TakeId) -> Search | None:
        """How the search for this take stands; None when it is not being looked for."""
        return self._searches.get(take_id)

    def start(self) -> None:
        """At each start every unconfirmed take is looked for at once, and with another key again:
        the account that was looked at may not have been the one that paid."""
        self._account.forget()
        for take in self._store.in_state(TakeState.UNCONFIRMED):
            self._begin(take.id, 0.0)

    def check_now(self, take_id: TakeId) -> None:
        """Looks for this take now, because the person asked. A dismissed one is looked for once."""
        take = self._store.find(take_id)
        if take is None:
            return
        if take.state is TakeState.DISMISSED and take.sent_at is not None:
            self._searches[take_id] = Search(take_id=take_id, tries=0, planned=1)
        if take_id in self._searches:
            self._due[take_id] = self._clock.monotonic()
            self.alarm.wake()

    async def settle(self, ids: Iterable[TakeId]) -> None:
        """Looks for these takes now, and returns when that is done: what can't be mistaken has been
        adopted then. ApiError: the account's list could not be read."""
        for take_id in ids:
            self.check_now(take_id)
        await self._match(self._sought())

    def _changed(self, change: TakeChange) -> None:
        take = change.after
        if take.state is not TakeState.UNCONFIRMED:
            self._due.pop(take.id, None)
            self._searches.pop(take.id, None)
            self._sending.pop(take.id, None)
            if not self._searches:
                self._account.forget()
        elif take.id not in self._searches:
            offset = self._service.client.server_offset
            if offset is not None:
                self._sending[take.id] = sending(take, self._clock.now(), offset)
            self._begin(take.id, RECONCILE_AFTER[0])

    def _begin(self, take_id: TakeId, delay: float) -> None:
        self._searches[take_id] = Search(take_id=take_id, tries=0)
        self._due[take_id] = self._clock.monotonic() + delay
        self.alarm.wake()

    async def run(self) -> None:
        """Looks until it is cancelled."""
        while True:
            now = self._clock.monotonic()
            due = [take_id for take_id, at in self._due.items() if at <= now]
            if due and self._service.breaker.delay() == 0:
                await self._look(due)
                continue
            waits = [at - now for at in self._due.values() if at > now]
            # Nothing is due, or the connection is down: check again on a change, or soon.
            await self.alarm.wait(min(waits) if waits and not due else 5.0 if due else None)

    async def _look(self, due: list[TakeId]) -> None:
        """One look at the list for all takes, since they compete for its tasks."""
        for take_id in due:
            self._report(take_id, looking=True)
        counts, problem = False, None
        try:
            for take in self._sought():
                await self._try_noted_id(take)
            await self._match(self._sought())
            counts = True
        except ApiError as error:
            # A list that fails is not an empty list: nothing follows from it, and the try does not
            # count.
            problem = error.problem
            log.info("the account's list was not had: %s", problem.category.value)
        finally:
            self._failures = 0 if counts else self._failures + 1
            for take_id in due:
                self._later(take_id, counts=counts, problem=problem)

    def _sought(self) -> list[Take]:
        """Every unconfirmed take, and the dismissed ones that the person asks for."""
        found = self._store.in_state(TakeState.UNCONFIRMED)
        asked = [self._store.get(take_id) for take_id in self._due]
        return found + [take for take in asked if take.state is TakeState.DISMISSED]

    def _is_sought(self, take_id: TakeId) -> bool:
        return any(take.id == take_id for take in self._sought())

    def _later(self, take_id: TakeId, *, counts: bool, problem: Problem | None) -> None:
        search = self._searches.get(take_id)
        if search is None:
            return
        tries = min(search.tries + (1 if counts else 0), search.planned)
        if counts:
            last = UNREAD_WAIT if search.unread else None
            gap = (reconcile_gap(tries) or last) if search.planned > 1 else None
        else:
            gap = LIST_FAILED_WAITS[min(self._failures, len(LIST_FAILED_WAITS)) - 1]
        if gap is None:
            self._due.pop(take_id, None)
        else:
            self._due[take_id] = self._clock.monotonic() + gap
        self._report(take_id, looking=False, tries=tries, problem=problem)

    def _report(self, take_id: TakeId, **changes: Any) -> None:
        search = self._searches.get(take_id)
        if search is not None:
            changed = self._searches[take_id] = replace(search, **changes)
            self.changed.emit(changed)

    async def _try_noted_id(self, take: Take) -> None:
        """The answer may have held an id. It is this take's own, unless the task that is read under
        it shows another order. The task need not repeat the prompt."""
        remote_id = task_id_noted(take.evidence)
        if not remote_id or self._store.by_remote_id(remote_id) is not None:
            return
        remote = await self._account.read(remote_id)
        open_still = self._is_sought(take.id)
        free = self._store.by_remote_id(remote_id) is None
        if remote is not None and open_still and free and not another_request(take, remote):
            self.adopt(take.id, remote)

    async def _match(self, lost: list[Take]) -> None:
        for alike in groups(lost):
            found = await self._account.candidates(alike, self._sending)
            free = tuple(c for c in found.takes if self._store.by_remote_id(c.id) is None)
            pairs = [] if self._disputed(alike, free) else paired(alike, free)
            for take, remote in pairs:
                self.adopt(take.id, remote)
            for take in alike:
                self._report(take.id, candidates=free, unread=found.unread)

    def _disputed(self, alike: list[Take], candidates: tuple[RemoteTask, ...]) -> bool:
        """Whether another take may claim one of these: one that is being sent, whose task the list
        may name before its answer arrives, or one that was lost too. Or whether one of the takes
        was settled while the list was read."""
        ids = {take.id for take in alike}
        open_now = self._sought() + self._store.in_state(TakeState.SUBMITTING)
        rivals = [take for take in open_now if take.id not in ids]
        settled = len(rivals) + len(alike) != len(open_now)
        return settled or any(same_request(t, remote) for t in rivals for remote in candidates)

    def adopt(self, take_id: TakeId, remote: RemoteTask) -> Take:
        """Makes the remote task this take's own, and applies what it says. RemoteIdTaken when it is
        another take's; IllegalTransition when this one has its own."""
        state = self._store.get(take_id).state
        if state not in (TakeState.UNCONFIRMED, TakeState.DISMISSED):
            # A take may go from "processing" to "pending" too, but never to another paid task.
            raise IllegalTransition(state, TakeState.PENDING)
        now = self._clock.now()
        take = self._store.move(
            take_id,
            TakeState.PENDING,
            remote_id=remote.id,
            answer=remote,
            quoted=remote.quoted,
            last_contact=now,
        )
        return self._answers.apply(take, remote, now)


_Lost = Mapping[object, Set[TakeId]]
_NONE: frozenset[TakeId] = frozenset()


class DuplicateGuard:
    """Holds such drafts and releases them again."""

    def __init__(
        self, store: TakeStore, clock: Clock, refused: Callable[[Take], Problem | None]
    ) -> None:
        """`refused` says why a draft can't be released: while on hold it did not count towards the
        budgets."""
        self._store = store
        self._clock = clock
        self._refused = refused
        self._held: set[TakeId] = set()
        self._known: dict[TakeId, Set[TakeId]] = {}

    def asked_for(self, ids: Iterable[TakeId]) -> None:
        """The person wants these although equal takes are lost."""
        lost = self._lost()
        for take_id in ids:
            alike = _alike(self._store.get(take_id), lost)
            if alike:
                self._known[take_id] = alike

    def waits(self, draft: Take) -> bool:
        """Whether a draft must not be sent now."""
        return self._is_held_back(draft, self._lost())

    def update(self, hold: Callable[[TakeId, Problem], None]) -> None:
        """Calls `hold` for drafts that are equal to a lost take, and releases those that are not
        any more."""
        lost = self._lost()
        for take_id in self._held.copy():
            self._let_go(self._store.get(take_id), lost)
        if not lost:
            return
        for draft in self._store.in_state(*UNSENT):
            if not draft.held and not draft.paused and self._is_held_back(draft, lost):
                hold(draft.id, Problem(category=Category.HELD, at=self._clock.now()))
                self._held.add(draft.id)

    def _let_go(self, draft: Take, lost: _Lost) -> None:
        ours = draft.state in UNSENT and draft.held and _refers_to_it(draft)
        if ours and self._is_held_back(draft, lost):
            return
        if ours:
            problem = self._refused(draft)
            self._store.revise(draft.id, held=problem is not None, last_error=problem)
        self._held.discard(draft.id)

    def _is_held_back(self, draft: Take, lost: _Lost) -> bool:
        return bool(_alike(draft, lost) - self._known.get(draft.id, _NONE))

    def _lost(self) -> _Lost:
        found: dict[object, set[TakeId]] = {}
        for take in self._store.in_state(TakeState.UNCONFIRMED):
            for sign in _signs(take):
                found.setdefault(sign, set()).add(take.id)
        return found


def _refers_to_it(draft: Take) -> bool:
    return draft.last_error is not None and draft.last_error.category is Category.HELD


def _alike(draft: Take, lost: _Lost) -> Set[TakeId]:
    if not lost:
        return _NONE
    return _NONE.union(*(lost.get(sign, _NONE) for sign in _signs(draft)))


def _signs(take: Take) -> list[object]:
    """Takes that share one of these look the same in the account."""
    signs: list[object] = [content_of(take)]
    if any(each.content for each in take.request.inputs):
        # A draft has no links yet, so it is also compared by what was asked for.
        signs.append(take.request)
    return signs
