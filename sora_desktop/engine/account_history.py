"""The account's history: which charges the takes of this library do not explain, and how those
tasks become takes.

It is read page by page within the rate limit, and only when somebody asks. What was read stays
until the end of the program; a read that fails or is stopped removes nothing. All of it is free.

One task is one take, however often and wherever an import ends: a row is written with its task's
id, and no id is given twice. A task that one of our own takes may have paid for is never imported:
it belongs to that take, or the person decides. Nothing is ever sent.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sora_desktop.api.errors import ApiError, RateLimited, Unauthorized
from sora_desktop.api.fields import status_of
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import HISTORY_DAYS, HistoryEntry, RemoteStatus, RemoteTask
from sora_desktop.core.shot import NO_CHANGES, ProjectId, Shot, ShotChanges, new_shot_id
from sora_desktop.core.signal import Signal
from sora_desktop.core.take import ShotId, TakeChange, TakeId
from sora_desktop.engine.account_list import (
    CLOCK_ROUNDING,
    canonical_words,
    claimants,
    perhaps_ours,
    prompt_of,
)
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.rebuilt_rows import is_clip, row_of_task, told_apart
from sora_desktop.engine.reconciler import Reconciler
from sora_desktop.engine.service_connection import ServiceConnection, not_reached
from sora_desktop.store.takes import TakeStore

if TYPE_CHECKING:
    from sora_desktop.api.client import PageCall
    from sora_desktop.api.wire import HistoryPage

log = logging.getLogger(__name__)

_PAST = timedelta(days=HISTORY_DAYS)
# How many tasks are read for their prompts, the newest first.
MOST_PROMPTS = 100
# How often a page is asked for again when PiAPI says "too many requests".
MOST_TRIES = 5
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryErrors:
    """Where the account's list contradicts itself: `nameless` lines have no task id, `doubled`
    tasks are listed with two charges, of which the higher one counts, and `absurd` ones with a
    charge that is no amount. `broken_off` when its pages repeat or never end: there may be more
    than was read."""

    nameless: int = 0
    doubled: int = 0
    absurd: int = 0
    broken_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryCheck:
    """How the reading stands: `lines` were read so far, `at` is when the list was last read to its
    end, `problem` why it was not this time."""

    reading: bool = False
    lines: int = 0
    at: datetime | None = None
    errors: HistoryErrors = HistoryErrors()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """A task that no take follows. `prompt` is None until the task was read. `perhaps_ours` while
    a take that isn't confirmed may have paid for it."""

    entry: HistoryEntry
    status: RemoteStatus
    prompt: str | None = None
    perhaps_ours: bool = False


class AccountHistory:
    """Keeps what the account's list says; `changed` is emitted after each page and each prompt."""

    def __init__(self, store: TakeStore, service: ServiceConnection, clock: Clock) -> None:
        self._store, self._service, self._clock = store, service, clock
        self.check = HistoryCheck()
        self.changed: Signal[HistoryCheck] = Signal()
        # How many keys there were before this one.
        self._key = 0
        self._entries: dict[str, HistoryEntry] = {}
        # Those of them that cost something and have no take: a list may have a hundred thousand.
        self._open: dict[str, HistoryEntry] = {}
        self._doubled: set[str] = set()
        self._absurd: set[str] = set()
        self._read: dict[str, RemoteTask] = {}
        self._unreadable: set[str] = set()
        store.changed.connect(self._take_changed)

    def forget(self) -> None:
        """The key has changed: what was read may be another account's. A list that is being read is
        begun again."""
        self._key += 1
        for known in (self._entries, self._open, self._read):
            known.clear()
        for ids in (self._doubled, self._absurd, self._unreadable):
            ids.clear()
        self._report(lines=0, at=None, errors=HistoryErrors(), problem=None)

    def entry(self, remote_id: str) -> HistoryEntry:
        """The task's line in the list, a bare one when it is not known."""
        return self._entries.get(remote_id) or HistoryEntry(id=remote_id)

    def lists(self, remote_id: str) -> bool:
        """Whether the list, as far as it was read, has the task."""
        return remote_id in self._entries

    def charges(self) -> Sequence[Charge]:
        """What was charged, or may have been, and belongs to no take; the newest first."""
        free = sorted(self._open.values(), key=_made, reverse=True)
        unread = (entry for entry in free if entry.id not in self._read)
        ours = {
            *perhaps_ours(self._store, unread),
            *(each.id for each in self._read.values() if claimants(self._store, each)),
        }
        return [self._charge(entry, perhaps=entry.id in ours) for entry in free]

    def _take_changed(self, change: TakeChange) -> None:
        self._open.pop(change.after.remote_id or "", None)

    def _is_open(self, entry: HistoryEntry) -> bool:
        charged = entry.usage is None or entry.usage > NOTHING
        return charged and self._store.by_remote_id(entry.id) is None

    def _charge(self, entry: HistoryEntry, *, perhaps: bool) -> Charge:
        read = self._read.get(entry.id)
        return Charge(
            entry=entry,
            status=status_of(entry.word),
            prompt=None if read is None else prompt_of(read),
            perhaps_ours=perhaps,
        )

    @property
    def _offset(self) -> timedelta:
        return self._service.client.server_offset or timedelta()

    # --- reading ------------------------------------------------------------------------------

    async def read(self) -> None:
        """Reads the list to its end; the result is in `check`. One read at a time."""
        if self.check.reading:
            return
        self._report(reading=True, lines=0, problem=None)
        seen: dict[str, HistoryEntry] = {}
        try:
            while not await self._read_pages(seen):
                seen.clear()
            self._report(at=self._clock.now())
        except ApiError as error:
            log.info("the account's history was not had: %s", error.problem.category.value)
            if seen and error.problem.category is Category.NOT_UNDERSTOOD:
                errors = replace(self.check.errors, broken_off=True)
                self._report(at=self._clock.now(), errors=errors)
            else:
                self._report(problem=error.problem)
        finally:
            self._report(reading=False)

    async def _read_pages(self, seen: dict[str, HistoryEntry]) -> bool:
        """Whether all of it is of the account that the key is of by now."""
        client, now = self._service.client, self._clock.now() + self._offset
        nameless, broken_off, key = 0, False, self._key
        first, last = now - _PAST, now + CLOCK_ROUNDING
        async with aclosing(client.history_pages(first, last, self._ask)) as pages:
            async for page in pages:
                if key != self._key:
                    return False
                before = len(seen) + nameless
                nameless += page.length - len(page.entries)
                self._take_in(page.entries, seen)
                broken_off |= page.length > 0 and len(seen) + nameless == before
                errors = HistoryErrors(
                    nameless=nameless,
                    doubled=len(self._doubled),
                    absurd=len(self._absurd),
                    broken_off=broken_off,
                )
                self._report(lines=self.check.lines + page.length, errors=errors)
        return key == self._key

    async def _ask(self, call: PageCall) -> HistoryPage:
        """One page in its turn. PiAPI may refuse to send a long list fast: then it is read more
        slowly."""
        tries = 0
        while True:
            await self._service.turn()
            try:
                return await self._service.ask(call)
            except RateLimited:
                tries += 1
                if tries == MOST_TRIES:
                    raise

    def _take_in(self, entries: Iterable[HistoryEntry], seen: dict[str, HistoryEntry]) -> None:
        for entry in entries:
            before = seen.get(entry.id)
            amounts = {each.usage for each in (before, entry) if each is not None and each.usage}
            if len(amounts) > 1:
                self._doubled.add(entry.id)
            if entry.absurd:
                self._absurd.add(entry.id)
            known = [each for each in (before, entry) if each is not None]
            seen[entry.id] = self._entries[entry.id] = best = max(known, key=_amount)
            if self._is_open(best):
                self._open[entry.id] = best
            else:
                self._open.pop(entry.id, None)

    async def read_prompts(self) -> None:
        """Reads the newest of the open charges for their prompts."""
        for charge in self.charges()[:MOST_PROMPTS]:
            remote_id = charge.entry.id
            if remote_id in self._read or remote_id in self._unreadable:
                continue
            try:
                self._read[remote_id] = await self._service.listed(remote_id)
            except ApiError as error:
                if isinstance(error, Unauthorized) or not_reached(error):
                    return
                self._unreadable.add(remote_id)
            self.changed.emit(self.check)

    def _report(self, **changes: Any) -> None:
        self.check = replace(self.check, **changes)
        self.changed.emit(self.check)


def _amount(entry: HistoryEntry) -> Money:
    return entry.usage or NOTHING


def _made(entry: HistoryEntry) -> datetime:
    return entry.created_at or _LONG_AGO


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """The result: how many `takes` were imported and what they cost together; how many tasks were
    our own unconfirmed takes (`adopted`), may be (`unclear`), are still `running`, are no clips
    (`others`), or could not be read (`unread`), with the last `problem`."""

    takes: int = 0
    cost: Money = NOTHING
    adopted: int = 0
    unclear: int = 0
    running: int = 0
    others: int = 0
    unread: int = 0
    problem: Problem | None = None


Reported = Callable[[int], object]


class ChargeImport:
    """Imports tasks by their ids."""

    def __init__(
        self,
        store: TakeStore,
        catalogue: Catalogue,
        service: ServiceConnection,
        clock: Clock,
        *,
        answers: Answers,
        reconciler: Reconciler,
        history: AccountHistory,
    ) -> None:
        self._store, self._catalogue = store, catalogue
        self._service, self._clock, self._answers = service, clock, answers
        self._reconciler, self._history = reconciler, history
        self._shots: dict[tuple[ProjectId, str], ShotId] = {}

    async def run(self, ids: Sequence[str], project_id: ProjectId, reported: Reported) -> Imported:
        """Imports the tasks into a project, one after the other; `reported` gets how many were
        looked at. When it ends half-way, what was imported so far stays. JournalError: the same."""
        found = Imported()
        self._know_shots()
        settled: set[frozenset[TakeId]] = set()
        for place, remote_id in enumerate(ids):
            reported(place)
            if self._store.by_remote_id(remote_id) is not None:
                continue
            try:
                remote = await self._service.listed(remote_id)
                await self._settle(remote, settled)
            except ApiError as error:
                log.info("a task of the history was not had: %s", error.problem.category.value)
                found = replace(found, unread=found.unread + 1, problem=error.problem)
                if isinstance(error, Unauthorized) or not_reached(error):
                    return replace(found, unread=found.unread + len(ids) - place - 1)
                continue
            found = self._sorted_out(remote, project_id, found)
        return found

    async def _settle(self, remote: RemoteTask, settled: set[frozenset[TakeId]]) -> None:
        """Lets the reconciler look for the takes that may have paid for the task first."""
        claims = frozenset(self._claimants(remote))
        if claims and claims not in settled:
            settled.add(claims)
            await self._reconciler.settle(claims)

    def _claimants(self, remote: RemoteTask) -> Sequence[TakeId]:
        return [t.id for t in claimants(self._store, remote, dismissed=True)]

    def _sorted_out(self, remote: RemoteTask, project_id: ProjectId, found: Imported) -> Imported:
        owner = self._store.by_remote_id(remote.id)
        if owner is not None:
            return replace(found, adopted=found.adopted + (not owner.imported))
        if self._claimants(remote):
            return replace(found, unclear=found.unclear + 1)
        if not remote.ended:
            return replace(found, running=found.running + 1)
        if not is_clip(remote, self._catalogue):
            return replace(found, others=found.others + 1)
        cost = self._add(remote, project_id)
        return replace(found, takes=found.takes + 1, cost=found.cost + cost)

    def _add(self, remote: RemoteTask, project_id: ProjectId) -> Money:
        now, store = self._clock.now(), self._store
        entry = self._history.entry(remote.id)
        found = row_of_task(remote, entry, self._catalogue, store.next_number(), now)
        row = told_apart(found, store)
        shot_id, new = self._shot_for(row.request.prompt, project_id)
        store.add([replace(row, shot_id=shot_id)], new)
        return self._answers.apply(store.get(row.id), remote, now).spent

    def _shot_for(self, prompt: str, project_id: ProjectId) -> tuple[ShotId, ShotChanges]:
        """The shot of the project that was imported with the same prompt, or a new one."""
        words = canonical_words(prompt)
        known = self._shots.get((project_id, words)) if words else None
        if known is not None and self._store.shots.project_of(known) == project_id:
            return known, NO_CHANGES
        shot = Shot(id=new_shot_id(), project_id=project_id, created_at=self._clock.now())
        self._shots[project_id, words] = shot.id
        return shot.id, ShotChanges(shots=(shot,))

    def _know_shots(self) -> None:
        """Takes made with the same prompt are takes of one shot."""
        project_of = self._store.shots.project_of
        self._shots = {
            (project_of(take.shot_id), canonical_words(take.request.prompt)): take.shot_id
            for take in self._store.each()
            if take.imported
        }
