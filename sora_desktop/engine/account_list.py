"""The account's list of tasks: which task a take paid for, found by us or picked by the person.

The list does not hold prompts, so a task is read and its input compared with what was sent. Tasks
made while the take was being sent come first, and when they settle the question the others are not
read. For the person, every task that no take follows is read. All of it is free.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from sora_desktop.api.errors import ApiError, RateLimited, Unauthorized
from sora_desktop.api.fields import status_of
from sora_desktop.core.money import Money
from sora_desktop.core.remote import (
    PROMPT,
    HistoryEntry,
    RemoteStatus,
    RemoteTask,
    differing,
    fields_of,
    prompt_words,
    same_name,
)
from sora_desktop.core.take import NOT_CONFIRMED, Take, TakeId, TakeState, clock_noted
from sora_desktop.engine.service_connection import ServiceConnection, not_reached
from sora_desktop.engine.supervisor import Heartbeat
from sora_desktop.store.takes import TakeStore

# The window is widened by this much on both sides, for clocks that differ.
CLOCK_DOUBT = timedelta(seconds=120)
# How far the two clocks may differ right after the server told its time, and the list's rounding.
CLOCK_ROUNDING = timedelta(seconds=5)
# A create is given up after this long; what the account made later was never ours.
LONGEST_CREATE = timedelta(seconds=180)
Window = tuple[datetime, datetime]
_NO_TIME = datetime.max.replace(tzinfo=UTC)


def content_of(take: Take) -> tuple[str, str, str]:
    """What makes a take equal to another one in the account."""
    return (take.wire_model, take.task_type, _canonical(take.sent_input))


def groups(takes: Iterable[Take]) -> list[list[Take]]:
    """The takes by equal content, each group in the order of sending."""
    found: dict[tuple[str, str, str], list[Take]] = {}
    for take in sorted(takes, key=lambda t: (t.sent_at or t.created_at, t.number)):
        found.setdefault(content_of(take), []).append(take)
    return list(found.values())


def window(take: Take) -> Window:
    """From when to when, by the server's clock, the account can have made this take's task. What
    our clock says today proves nothing: it may have been set since."""
    sent = (take.sent_at or take.created_at) + clock_noted(take.evidence)
    return sent - CLOCK_DOUBT, sent + LONGEST_CREATE + CLOCK_DOUBT


def sending(take: Take, lost_at: datetime, offset: timedelta) -> Window:
    """From when to when it was made, if it was, by the server's clock as it was known then."""
    sent = take.sent_at or take.created_at
    return sent + offset - CLOCK_ROUNDING, lost_at + offset + CLOCK_ROUNDING


def in_window(take: Take, remote: RemoteTask | HistoryEntry) -> bool:
    """Whether the remote task was made in the take's window; one without a time may have been."""
    first, last = window(take)
    return remote.created_at is None or first <= remote.created_at <= last


def paired(
    alike: Sequence[Take], candidates: Sequence[RemoteTask]
) -> list[tuple[Take, RemoteTask]]:
    """Which take belongs to which task, when there are as many equal takes as equal candidates;
    otherwise empty. In the order of time, and each only inside its own window."""
    if len(candidates) != len(alike):
        return []
    # The account's list comes newest first: that order decides between equal times.
    oldest_first = reversed(candidates)
    ordered = sorted(oldest_first, key=lambda c: (c.created_at is None, c.created_at or _NO_TIME))
    pairs = list(zip(alike, ordered, strict=True))
    return pairs if all(in_window(take, remote) for take, remote in pairs) else []


def same_model(take: Take, entry: HistoryEntry) -> bool:
    """Whether the task was made by the take's model, as far as the list's line tells."""
    return not entry.model or same_name(entry.model, take.wire_model)


def same_kind(take: Take, entry: HistoryEntry) -> bool:
    """Whether the take may have paid for it, by the names in the list's line."""
    told = entry.task_type
    return same_model(take, entry) and (not told or same_name(told, take.task_type))


def same_request(take: Take, remote: RemoteTask) -> bool:
    """Whether the remote task was made from what this take sent. Every field that the answer echoes
    must be equal, and a prompt must be among them, or the task of the draft that it is the final
    of: nothing else proves it."""
    sent = prompt_words(fields_of(take.sent_input).get(PROMPT))
    proved = bool(sent and prompt_of(remote)) or _same_draft(take, remote)
    return proved and not another_request(take, remote)


def _same_draft(take: Take, remote: RemoteTask) -> bool:
    tasks = {each.task for each in take.request.inputs if each.task}
    return any(isinstance(v, str) and v in tasks for v in fields_of(remote.input).values())


def claimants(store: TakeStore, remote: RemoteTask, *, dismissed: bool = False) -> list[Take]:
    """The takes without a task that may have paid for this one: unconfirmed ones, which the
    reconciler decides, and with `dismissed` also those that the person said were never made."""
    takes = store.in_state(*NOT_CONFIRMED)
    if dismissed:
        takes += [take for take in store.in_state(TakeState.DISMISSED) if take.sent_at is not None]
    return [take for take in takes if same_request(take, remote) and in_window(take, remote)]


def perhaps_ours(store: TakeStore, entries: Iterable[HistoryEntry]) -> frozenset[str]:
    """The ids of the lines that an unconfirmed take may have paid for, as far as the list tells."""
    takes = store.in_state(*NOT_CONFIRMED)
    if not takes:
        return frozenset()
    # Nearly all of a long list were made at another time, which costs least to see.
    windows = [window(take) for take in takes]
    some = (entry for entry in entries if _made_in(entry, windows))
    return frozenset(
        entry.id
        for entry in some
        if any(same_kind(take, entry) and in_window(take, entry) for take in takes)
    )


def another_request(take: Take, remote: RemoteTask) -> bool:
    """Whether the remote task shows that it was made from something else than this take sent."""
    if remote.task_type and not same_name(remote.task_type, take.task_type):
        return True
    return bool(differing(_known_fields(take), fields_of(remote.input)))


def _known_fields(take: Take) -> dict[str, object]:
    """What was sent, without the placeholders of links: a draft of a restored backup may have been
    sent since, with a link that the backup does not know."""
    unknown = [each.stand_in for each in take.request.inputs if each.content]

    def is_known(name: str, value: object) -> bool:
        parts = value if isinstance(value, list) else [value]
        return name == PROMPT or not any(part in unknown for part in parts)

    return {n: value for n, value in fields_of(take.sent_input).items() if is_known(n, value)}


def prompt_of(remote: RemoteTask) -> str:
    """The prompt that the task echoes, empty when it echoes none."""
    return prompt_words(fields_of(remote.input).get(PROMPT))


def canonical_words(prompt: str) -> str:
    """A prompt as it is compared: in NFC, without leading and trailing space."""
    return prompt_words(prompt)


@lru_cache(maxsize=4096)
def _canonical(sent_input: str) -> str:
    """Compared with every lost take after each create, for queues of hundreds: so it is cached."""
    value = fields_of(sent_input)
    prompt = {PROMPT: prompt_words(value.get(PROMPT))}
    return json.dumps({**value, **prompt}, sort_keys=True, default=str)


log = logging.getLogger(__name__)

_ENDED_BADLY = frozenset({RemoteStatus.FAILED, RemoteStatus.CANCELLED})


class Candidates(NamedTuple):
    """Tasks that equal the takes, newest first, and how many could not be read."""

    takes: tuple[RemoteTask, ...]
    unread: int


class CandidateSearch:
    """Finds the tasks that a lost take may have paid for. A task's input never changes, so each is
    read once."""

    def __init__(self, store: TakeStore, service: ServiceConnection, heartbeat: Heartbeat) -> None:
        self._store = store
        self._service = service
        self._heartbeat = heartbeat
        self._read: dict[str, RemoteTask] = {}
        self._busy: set[str] = set()

    def forget(self) -> None:
        """Ends the search: forgets what was read."""
        self._read.clear()
        self._busy.clear()

    async def candidates(
        self, alike: Sequence[Take], sending: Mapping[TakeId, Window]
    ) -> Candidates:
        """What the account has in the windows of takes of equal content, and is not ours yet.
        `sending` is when they were sent, by the server's clock, where that is known exactly."""
        entries = await self._entries(alike)
        near = [sending[take.id] for take in alike if take.id in sending]
        decisive = near if len(near) == len(alike) else []
        found: dict[str, RemoteTask] = {}
        costs: set[Money] = set()
        unread = 0
        for entry in _likely_first(entries, near, alike):
            kind = same_kind(alike[0], entry)
            far = not kind or bool(decisive and not _made_in(entry, decisive))
            if far and len(found) == len(alike):
                break
            if costs and not costs >= _costs(entry):
                continue
            remote = await self.read(entry.id)
            if remote is None:
                unread += kind
            elif _equals(alike, remote):
                found[entry.id] = remote
                costs |= _costs(entry)
        in_order = (found[entry.id] for entry in entries if entry.id in found)
        return Candidates(takes=tuple(in_order), unread=unread)

    async def _entries(self, alike: Sequence[Take]) -> list[HistoryEntry]:
        windows = [window(take) for take in alike]
        first, last = min(begin for begin, _ in windows), max(end for _, end in windows)
        await self._service.turn(self._heartbeat)
        entries = await self._service.ask(lambda: self._service.client.history(first, last))
        return [entry for entry in entries if self._possible(entry, alike[0])]

    def _possible(self, entry: HistoryEntry, take: Take) -> bool:
        return self._store.by_remote_id(entry.id) is None and same_model(take, entry)

    async def read(self, remote_id: str) -> RemoteTask | None:
        """The task of that id, None when it can't be read. ApiError when the connection is the
        reason; "too many requests" is, but not again for the same task."""
        if remote_id not in self._read:
            try:
                self._read[remote_id] = await self._service.listed(remote_id, self._heartbeat)
            except Unauthorized:
                raise
            except RateLimited:
                if remote_id not in self._busy:
                    self._busy.add(remote_id)
                    raise
                return None
            except ApiError as error:
                if not_reached(error):
                    raise
                log.info("a task of the list was not had: %s", error.problem.category.value)
                return None
        return self._read[remote_id]


def _likely_first(
    entries: Iterable[HistoryEntry], near: Sequence[Window], alike: Sequence[Take]
) -> list[HistoryEntry]:
    """A line may call the kind of a task by other words than the API does: those come last."""
    take = alike[0]

    def unlikely(entry: HistoryEntry) -> tuple[bool, bool, bool]:
        other_kind, far = not same_kind(take, entry), not _made_in(entry, near)
        return other_kind, far, entry.usage != take.estimate

    return sorted(entries, key=unlikely)


def _made_in(entry: HistoryEntry, windows: Iterable[Window]) -> bool:
    """Whether it was made then; one without a time may have been."""
    made: datetime | None = entry.created_at
    return made is None or any(first <= made <= last for first, last in windows)


def _costs(entry: HistoryEntry) -> set[Money]:
    """What it costs, where that tells what was asked for: equal takes cost the same, unless one
    failed or names no cost yet."""
    ended_badly = status_of(entry.word) in _ENDED_BADLY
    return {entry.usage} if entry.usage and not ended_badly else set()


def _equals(alike: Sequence[Take], remote: RemoteTask) -> bool:
    inside = any(in_window(take, remote) for take in alike)
    return inside and same_request(alike[0], remote)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One task of the account. `owner` is the take that follows it already.

    `prompt` is empty until the task was read (`read`), or when it could not be (`unread`).
    `matches` when it was made from what the take sent.
    """

    entry: HistoryEntry
    status: RemoteStatus
    cost: Money | None = None
    owner: TakeId | None = None
    prompt: str = ""
    read: bool = False
    unread: bool = False
    matches: bool = False


OnLines = Callable[[tuple[HistoryLine, ...]], None]


class AccountList:
    """Lists what the account made while a take was being sent."""

    def __init__(self, store: TakeStore, service: ServiceConnection) -> None:
        self._store = store
        self._service = service

    async def lines(self, take: Take, on_lines: OnLines) -> tuple[HistoryLine, ...]:
        """The tasks in the window of the take's sending, newest first. `on_lines` gets the lines as
        soon as they are listed and after each that was read. ApiError: the list could not be read,
        or the key was refused."""
        first, last = window(take)
        await self._service.turn()
        entries = await self._service.ask(lambda: self._service.client.history(first, last))
        lines = [self._line_of(entry) for entry in entries]
        on_lines(tuple(lines))
        for place, line in enumerate(lines):
            if line.owner is None:
                lines[place] = await self._with_prompt(line, take)
                on_lines(tuple(lines))
        return tuple(lines)

    def _line_of(self, entry: HistoryEntry) -> HistoryLine:
        owner = self._store.by_remote_id(entry.id)
        return HistoryLine(
            entry=entry,
            status=status_of(entry.word),
            cost=entry.usage,
            owner=owner.id if owner is not None else None,
            prompt=owner.request.prompt if owner is not None else "",
            read=owner is not None,
        )

    async def _with_prompt(self, line: HistoryLine, take: Take) -> HistoryLine:
        try:
            remote = await self._service.listed(line.entry.id)
        except Unauthorized:
            raise
        except ApiError as error:
            log.info("a task of the list was not had: %s", error.problem.category.value)
            return replace(line, unread=True)
        return _read(line, remote, take)


def _read(line: HistoryLine, remote: RemoteTask, take: Take) -> HistoryLine:
    named = remote.usage.named
    return replace(
        line,
        read=True,
        status=remote.status,
        cost=named if named is not None else line.cost,
        prompt=prompt_of(remote),
        matches=same_request(take, remote),
    )
