"""The account's history: which charges the takes of this library do not explain.

It is read page by page at the pace of the rate cap, and only when somebody asks. What was read
stays until the end of the program; a read that fails or is stopped takes nothing away. All of it
is free.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sora_desktop.api.client import PageCall
from sora_desktop.api.errors import ApiError, RateLimited, Unauthorized
from sora_desktop.api.wire import STATUS_WORDS, HistoryPage
from sora_desktop.core.clock import Clock
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import HISTORY_DAYS, HistoryEntry, RemoteStatus, RemoteTask
from sora_desktop.core.signal import Signal
from sora_desktop.engine.account_list import CLOCK_ROUNDING, claimants, perhaps_ours, prompt_of
from sora_desktop.engine.service_connection import ServiceConnection, not_reached
from sora_desktop.store.takes import TakeStore

log = logging.getLogger(__name__)

_PAST = timedelta(days=HISTORY_DAYS)
# So many tasks are read for their prompts, the newest first.
MOST_PROMPTS = 100
# So often a page is asked for that PiAPI refuses because of too many requests.
MOST_TRIES = 5
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryErrors:
    """Where the account's list contradicts itself: `nameless` lines have no task id, `doubled`
    tasks are listed with two charges, of which the higher one counts. `broken_off` when its pages
    repeat or never end: then there may be more than was read."""

    nameless: int = 0
    doubled: int = 0
    broken_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryCheck:
    """How the reading stands: `lines` were read by now, `at` is when the list was last read to its
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
    """Keeps what the account's list told; `changed` after each page and each prompt."""

    def __init__(self, store: TakeStore, service: ServiceConnection, clock: Clock) -> None:
        self._store, self._service, self._clock = store, service, clock
        self.check = HistoryCheck()
        self.changed: Signal[HistoryCheck] = Signal()
        self._entries: dict[str, HistoryEntry] = {}
        self._doubled: set[str] = set()
        self._read: dict[str, RemoteTask] = {}
        self._unreadable: set[str] = set()

    def forget(self) -> None:
        """The key is another one: what was read may be another account's."""
        for known in (self._entries, self._doubled, self._read, self._unreadable):
            known.clear()
        self._report(lines=0, at=None, errors=HistoryErrors(), problem=None)

    def entry(self, remote_id: str) -> HistoryEntry:
        """The task's line in the list, a bare one when it is not known."""
        return self._entries.get(remote_id) or HistoryEntry(id=remote_id)

    def lists(self, remote_id: str) -> bool:
        """Whether the list, as far as it was read, has the task."""
        return remote_id in self._entries

    def charges(self) -> Sequence[Charge]:
        """What was charged, or may have been, and belongs to no take; the newest first."""
        free = [entry for entry in self._entries.values() if self._is_open(entry)]
        free.sort(key=lambda entry: entry.created_at or _LONG_AGO, reverse=True)
        offset = self._offset
        unread = (entry for entry in free if entry.id not in self._read)
        ours = {
            *perhaps_ours(self._store, unread, offset),
            *(each.id for each in self._read.values() if claimants(self._store, each, offset)),
        }
        return [self._charge(entry, perhaps=entry.id in ours) for entry in free]

    def _is_open(self, entry: HistoryEntry) -> bool:
        charged = entry.usage is None or entry.usage > NOTHING
        return charged and self._store.by_remote_id(entry.id) is None

    def _charge(self, entry: HistoryEntry, *, perhaps: bool) -> Charge:
        read = self._read.get(entry.id)
        return Charge(
            entry=entry,
            status=STATUS_WORDS.get(entry.word.casefold(), RemoteStatus.UNKNOWN),
            prompt=None if read is None else prompt_of(read),
            perhaps_ours=perhaps,
        )

    @property
    def _offset(self) -> timedelta:
        return self._service.client.server_offset or timedelta()

    # --- reading ------------------------------------------------------------------------------

    async def read(self) -> None:
        """Reads the list to its end; what comes of it is in `check`. One at a time."""
        if self.check.reading:
            return
        self._report(reading=True, lines=0, problem=None)
        seen: dict[str, HistoryEntry] = {}
        try:
            await self._read_pages(seen)
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

    async def _read_pages(self, seen: dict[str, HistoryEntry]) -> None:
        client, now = self._service.client, self._clock.now() + self._offset
        nameless, broken_off = 0, False
        first, last = now - _PAST, now + CLOCK_ROUNDING
        async with aclosing(client.history_pages(first, last, self._ask)) as pages:
            async for page in pages:
                before = len(seen) + nameless
                nameless += page.length - len(page.entries)
                self._take_in(page.entries, seen)
                broken_off |= page.length > 0 and len(seen) + nameless == before
                errors = HistoryErrors(
                    nameless=nameless, doubled=len(self._doubled), broken_off=broken_off
                )
                self._report(lines=self.check.lines + page.length, errors=errors)

    async def _ask(self, call: PageCall) -> HistoryPage:
        """One page in its turn. PiAPI may have enough of a long list: then it comes more slowly."""
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
            known = [each for each in (before, entry) if each is not None]
            seen[entry.id] = self._entries[entry.id] = max(known, key=_amount)

    async def read_prompts(self) -> None:
        """Reads the newest of the open charges, which tells what they were made from."""
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
