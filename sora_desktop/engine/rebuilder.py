"""Rebuilds rows that a damaged journal lost, from the account and from the clips on disk.

Free, and only when the person asks. Nothing is deleted, renamed or sent; a task that a take follows
never goes to another one.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from sora_desktop.api.errors import ApiError, Unauthorized
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Problem
from sora_desktop.core.remote import HistoryEntry, RemoteTask
from sora_desktop.core.take import Take, TakeId, TakeState, new_take_id
from sora_desktop.engine.account_list import CLOCK_DOUBT, canonical_words, claimants, same_request
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.rebuilt_rows import (
    ShotInference,
    clip_of_row,
    clips_by_recipe,
    clips_of_tasks,
    free_number,
    home_of,
    is_clip,
    row_of_clip,
    row_of_recipe,
    row_of_task,
    told_apart,
    with_clip,
)
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.supervisor import Worker, run_to_end
from sora_desktop.store.clip_recipes import FoundClip
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.takes import TakeStore

log = logging.getLogger(__name__)

# How far back the account is read when nothing says since when rows are missing.
USUAL_PAST = timedelta(days=30)
# What a row that was made from its clip alone keeps when its task is found: the person's own.
_KEPT = frozenset(
    (
        *("id", "state", "number", "clip", "parent_id", "shot_id", "shot_number"),
        *("starred", "seen_at", "tags", "note", "binned_at", "erased_at"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RebuildProgress:
    """How many of the account's tasks were read, of how many; `total` is 0 while they are
    listed."""

    read: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """The result: takes found in the account, clips found on disk, tasks that could not be read or
    saved, and why the account was not read to its end (None: it was)."""

    from_account: int = 0
    from_disk: int = 0
    unread: int = 0
    problem: Problem | None = None

    @property
    def found(self) -> int:
        """How many takes were recovered."""
        return self.from_account + self.from_disk


OnProgress = Callable[[RebuildProgress], None]
_Found = tuple[RemoteTask, HistoryEntry]


class Rebuilder:
    """Looks for takes that have no row."""

    def __init__(
        self,
        store: TakeStore,
        library: ClipLibrary,
        catalogue: Catalogue,
        service: ServiceConnection,
        clock: Clock,
        *,
        answers: Answers,
        off_thread: Worker,
        zone: tzinfo | None,
    ) -> None:
        self._store = store
        self._library = library
        self._catalogue = catalogue
        self._service = service
        self._clock = clock
        self._answers = answers
        self._worker = off_thread
        self._zone = zone
        self._taken: set[int] = set()
        self._relatives = ShotInference(())

    async def run(self, since: datetime | None, on_progress: OnProgress) -> Rebuilt:
        """Goes through the account since that moment (None: the usual past), then through the
        clips, and gives what it found. JournalError: what was found until then has its rows."""
        found, outcome = await self._in_account(since, on_progress)
        fresh = await self._fresh()
        takes = self._store.all()
        self._taken = {take.number for take in takes}
        self._relatives = ShotInference(takes)
        pairs = self._pairs(found, fresh)
        added = 0
        for remote, entry in found:
            added += self._add_take(remote, entry, pairs.get(remote.id))
            await asyncio.sleep(0)
        used = {clip.name for clip in pairs.values()} | self._named()
        on_disk = 0
        for clip in fresh:
            if clip.name in used:
                continue
            if not self._is_copy(clip):
                self._add_clip(clip)
                on_disk += 1
            else:
                on_disk += self._settle(clip)
            await asyncio.sleep(0)
        log.info("looked for missing takes: %d in the account, %d on disk", added, on_disk)
        return replace(outcome, from_account=added, from_disk=on_disk)

    def _pairs(
        self, found: Sequence[_Found], fresh: Sequence[FoundClip]
    ) -> Mapping[str, FoundClip]:
        """Matches clips with takes: those just found, and those whose rows know only the file."""
        proved = clips_by_recipe((remote for remote, _ in found), fresh)
        rows = [clip_of_row(take) for take in self._store.in_state(TakeState.READY)]
        # A clip that names its task needs no guess.
        clips = [clip for clip in fresh if clip.recipe is None or clip.recipe.remote_id is None]
        clips += [clip for clip in rows if clip is not None]
        rest = (remote for remote, _ in found if remote.id not in proved)
        return {**clips_of_tasks(rest, clips, self._zone), **proved}

    # --- the account ------------------------------------------------------------------------

    async def _in_account(
        self, since: datetime | None, on_progress: OnProgress
    ) -> tuple[Sequence[_Found], Rebuilt]:
        """The clips of the account that no take follows, oldest first."""
        on_progress(RebuildProgress())
        try:
            entries = await self._entries(since)
            return await self._read_all(entries, on_progress)
        except ApiError as error:
            log.info("the account was not looked through: %s", error.problem.category.value)
            return [], Rebuilt(problem=error.problem)

    async def _entries(self, since: datetime | None) -> Sequence[HistoryEntry]:
        await self._service.turn()
        now = self._clock.now() + (self._service.client.server_offset or timedelta())
        first = (since if since is not None else now - USUAL_PAST) - CLOCK_DOUBT
        history = await self._service.ask(
            lambda: self._service.client.history(first, now + CLOCK_DOUBT)
        )
        return [e for e in reversed(history) if self._store.by_remote_id(e.id) is None]

    async def _read_all(
        self, entries: Sequence[HistoryEntry], on_progress: OnProgress
    ) -> tuple[Sequence[_Found], Rebuilt]:
        found: list[_Found] = []
        unread, problem = 0, None
        for place, entry in enumerate(entries):
            on_progress(RebuildProgress(read=place, total=len(entries)))
            try:
                remote = await self._service.listed(entry.id)
            except Unauthorized as error:
                unread, problem = unread + len(entries) - place, error.problem
                break
            except ApiError as error:
                unread, problem = unread + 1, error.problem
                continue
            if is_clip(remote, self._catalogue):
                found.append((remote, entry))
        return found, Rebuilt(unread=unread, problem=problem)

    def _add_take(self, remote: RemoteTask, entry: HistoryEntry, clip: FoundClip | None) -> bool:
        """Gives the task a row, unless it has one by now or a lost take may claim it."""
        if self._store.by_remote_id(remote.id) is not None or self._claimed(remote):
            return False
        draft = self._draft_of(remote)
        if draft is not None:
            self._take_over(draft, remote)
            return True
        now = self._clock.now()
        row = row_of_task(remote, entry, self._catalogue, self._number(clip), now)
        if clip is None:
            self._add(row, None)
            self._answers.apply(row, remote, now)
        else:
            known = {*self._store.ids(), *self._store.unreadable}
            self._add_with_clip(with_clip(row, clip, known), clip)
        return True

    def _add(self, row: Take, clip: FoundClip | None) -> None:
        """Adds the row, in the shot that its clip or a relative names."""
        row = self._relatives.with_shot(told_apart(row, self._store))
        self._store.add([row], home_of(clip, self._store.shots))
        self._relatives.add(self._store.get(row.id))

    def _add_with_clip(self, row: Take, clip: FoundClip) -> None:
        """Adds the row, or completes the one that was made from the clip alone."""
        ready = self._store.in_state(TakeState.READY)
        known = next((t for t in ready if t.clip == row.clip and t.remote_id is None), None)
        if known is None:
            self._add(row, clip)
            return
        row = told_apart(row, self._store)
        changes = {f.name: getattr(row, f.name) for f in fields(row) if f.name not in _KEPT}
        self._store.revise(known.id, **changes)

    def _claimed(self, remote: RemoteTask) -> bool:
        """Whether an unconfirmed take may have paid for it: the reconciler decides that."""
        return bool(claimants(self._store, remote))

    def _draft_of(self, remote: RemoteTask) -> Take | None:
        """The held draft that was sent after the journal's backup was made: the backup does not
        know that, and sending it now would pay a second time."""
        made = remote.created_at
        held = [take for take in self._store.in_state(TakeState.DRAFT) if take.held]
        older = [t for t in held if made is not None and t.created_at <= made + CLOCK_DOUBT]
        return next((take for take in older if same_request(take, remote)), None)

    def _take_over(self, draft: Take, remote: RemoteTask) -> None:
        now = self._clock.now()
        self._store.move(draft.id, TakeState.SUBMITTING, held=False, sent_at=remote.created_at)
        take = self._store.move(
            draft.id,
            TakeState.PENDING,
            note="found in the account",
            remote_id=remote.id,
            answer=remote,
            quoted=remote.quoted,
            last_contact=now,
        )
        self._answers.apply(take, remote, now)

    # --- the disk ---------------------------------------------------------------------------

    async def _fresh(self) -> Sequence[FoundClip]:
        """The clips that no row has. One without a recipe may belong to a take whose row does not
        know it yet, when it has the name that this take will give."""
        named = self._named()
        fresh: Sequence[FoundClip] = await run_to_end(
            self._worker(self._library.unnamed_clips, named)
        )
        waiting = (take for take in self._store.each() if take.state is not TakeState.READY)
        wanted = {Path(self._library.name_for(take)).stem for take in waiting}
        return [c for c in fresh if c.recipe is not None or Path(c.name).stem not in wanted]

    def _named(self) -> set[str]:
        """The files that rows name which can be read: a clip whose row can't be gets another."""
        return {take.clip for take in self._store.each() if take.clip is not None}

    def _is_copy(self, clip: FoundClip) -> bool:
        """Whether it belongs to a take that has its row: a person may have copied the file."""
        recipe = clip.recipe
        if recipe is None:
            return False
        ours = recipe.take_id is not None and self._store.find(TakeId(recipe.take_id)) is not None
        paid = recipe.remote_id is not None and self._store.by_remote_id(recipe.remote_id)
        return ours or bool(paid)

    def _settle(self, clip: FoundClip) -> bool:
        """A take that the journal's backup has as unsent or unconfirmed, and whose clip is here: it
        was sent and paid for, and sending it now would pay a second time."""
        recipe = clip.recipe
        take = self._store.find(TakeId(recipe.take_id or "")) if recipe is not None else None
        if recipe is None or recipe.remote_id is None or take is None:
            return False
        words = canonical_words(take.request.prompt), canonical_words(recipe.request.prompt)
        open_still = take.state is TakeState.UNCONFIRMED or (
            take.state is TakeState.DRAFT and take.held
        )
        taken = self._store.by_remote_id(recipe.remote_id) is not None
        if not open_still or taken or words[0] != words[1]:
            return False
        sent = recipe.sent_at or take.created_at
        if take.state is TakeState.DRAFT:
            self._store.move(take.id, TakeState.SUBMITTING, held=False, sent_at=sent)
        self._store.move(
            take.id,
            TakeState.PENDING,
            note="its clip is on the disk",
            remote_id=recipe.remote_id,
            quoted=recipe.quoted,
        )
        self._store.move(take.id, TakeState.COMPLETED, charged=recipe.charged)
        self._store.move(take.id, TakeState.DOWNLOADING)
        self._store.move(take.id, TakeState.READY, clip=clip.name, clip_bytes=clip.size)
        return True

    def _add_clip(self, clip: FoundClip) -> None:
        make = row_of_clip if clip.recipe is None else row_of_recipe
        row = make(clip, self._number(clip), self._clock.now())
        if row.id in self._store.unreadable:
            row = replace(row, id=new_take_id())
        self._add(row, clip)

    def _number(self, clip: FoundClip | None) -> int:
        wanted = clip.name_parts.number if clip is not None else 0
        number = free_number(wanted, self._taken, self._store.next_number())
        self._taken.add(number)
        return number
