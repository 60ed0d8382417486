"""The takes in memory, written through to the journal, and the signals that tell of changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain, islice
from typing import Any

from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import NO_CHANGES, ShotChanges
from sora_desktop.core.signal import Signal
from sora_desktop.core.take import UNSENT, Progress, Take, TakeChange, TakeId, TakeState
from sora_desktop.store.balances import BalanceHistory
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.rows import decode, encode
from sora_desktop.store.shots import Planner, ShotStore

# A bar that grows four times a second moves; a fast download would tell of thousands.
PROGRESS_SECONDS = 0.25
# So many rows are read in one go: about as long as a frame of the screen may take.
_SLICE = 100
# Whoever listens has a list to sort and a picture to paint.
_REPORTED_AT_ONCE = 2000
_NOT_REVISED = frozenset({"id", "state", "shot_id", "shot_number"})


class RemoteIdTaken(ValueError):
    """The remote id is another take's already: two rows must never follow one paid task."""


class TakeStore:
    """Every take of the library.

    A change is committed before it is seen: a JournalError leaves memory, file and listeners as
    they were. What is kept in memory is what the journal would read back, to the last character.
    """

    def __init__(self, journal: Journal, clock: Clock, *, first: int | None = None) -> None:
        """Reads the journal; JournalError when that fails.

        With `first` it reads only so many of the newest takes, and the others slice by slice as
        `read_on` is called. Until it is `whole` nothing can be changed: neither the sums nor the
        search for a task that two takes would follow could be right.
        """
        self.changed: Signal[TakeChange] = Signal()
        self.arrived: Signal[Sequence[Take]] = Signal()
        self.progressed: Signal[Progress] = Signal()
        self._journal = journal
        self._clock = clock
        self._takes: dict[TakeId, Take] = {}
        self._places: dict[TakeId, int] = {}
        self._lowest, self._next = 0, 0
        self._read: list[Sequence[Take]] = []
        self._unreported: list[Take] = []
        self._broken: JournalError | None = None
        self._by_state: dict[TakeState, set[TakeId]] = {state: set() for state in TakeState}
        self._by_remote: dict[str, TakeId] = {}
        self._highest = 0
        self._shown: dict[TakeId, float] = {}
        self._waiting: dict[TakeId, Progress] = {}
        self.shots = ShotStore(self.get, journal.projects(), journal.shelf())
        self.balances = BalanceHistory(journal)
        self._slices = journal.slices(-1 if first is None else first, _SLICE)
        self.whole = first is None
        for newest in islice(self._slices, None if self.whole else 1):
            self.shots.read(newest.shots)
            for take in newest.takes:
                self._keep(None, take)

    def __len__(self) -> int:
        return len(self._takes)

    def get(self, take_id: TakeId) -> Take:
        """The take of that id; KeyError when there is none."""
        return self._takes[take_id]

    @property
    def unreadable(self) -> Set[str]:
        """The ids of rows that are in the journal and cannot be read; no take can have one."""
        return frozenset(self._journal.unreadable)

    def may_lack(self, moment: datetime, doubt: timedelta) -> bool:
        """Whether the row of a take that was sent then, give or take the `doubt`, may be missing:
        the journal has lost rows of that time, or has some that it can't read. Otherwise there is
        a row of all that this library ever sent."""
        lost = self._journal.lost
        if lost is None:
            return bool(self.unreadable)
        begun = lost.first is None or lost.first - doubt <= moment
        return bool(self.unreadable) or (begun and moment <= lost.last + doubt)

    def find(self, take_id: TakeId) -> Take | None:
        """The take of that id, None when there is none."""
        return self._takes.get(take_id)

    def all(self) -> tuple[Take, ...]:
        """Every take, oldest first."""
        if not self.whole:
            return tuple(self._takes[take_id] for take_id in self._in_order(self._takes))
        return tuple(self._takes.values())

    def newest_first(self) -> Iterator[Take]:
        """Every take, the newest first; nothing may be added meanwhile."""
        return reversed(self.all()) if not self.whole else reversed(self._takes.values())

    def in_state(self, *states: TakeState) -> list[Take]:
        """The takes in any of these states, oldest first; costs no more than there are of them."""
        ids = [take_id for state in set(states) for take_id in self._by_state[state]]
        return [self._takes[take_id] for take_id in self._in_order(ids)]

    def count_in(self, state: TakeState) -> int:
        """How many takes are in a state."""
        return len(self._by_state[state])

    def _in_order(self, ids: Iterable[TakeId]) -> list[TakeId]:
        return sorted(ids, key=self._places.__getitem__)

    def read_on(self) -> bool:
        """Reads one more slice of the older takes; False once everything is read. `arrived` tells
        of many slices at once. JournalError: what was read until then stays.
        """
        if self.whole:
            return False
        if self._broken:
            raise self._broken
        try:
            older = next(self._slices, None)
        except JournalError as error:
            # The slices have come to their end by that, which must not be taken for the whole.
            self._broken = error
            raise
        if older is None:
            newest = self._takes.values()
            slices = chain(reversed(self._read), [newest])
            self._takes = {take.id: take for some in slices for take in some}
            self._read.clear()
            self.whole = True
            self._report_older()
            return False
        found, takes = self.shots.read(older.shots), older.takes
        if found and not takes:
            self.shots.changed.emit(ShotChanges(shots=found))
        self._lowest -= len(takes)
        for place, take in enumerate(takes, self._lowest):
            self._keep(None, take)
            self._places[take.id] = place
        self._read.append(takes)
        self._unreported[:0] = takes
        if len(self._unreported) >= _REPORTED_AT_ONCE:
            self._report_older()
        return True

    def _report_older(self) -> None:
        if self._unreported:
            older, self._unreported = self._unreported, []
            self.arrived.emit(older)

    def _refuse_while_reading(self) -> None:
        if not self.whole:
            raise RuntimeError("the journal is still being read")

    def by_remote_id(self, remote_id: str) -> Take | None:
        """The take that follows this task of the API, None when none does."""
        take_id = self._by_remote.get(remote_id)
        return None if take_id is None else self._takes[take_id]

    def next_number(self) -> int:
        """The number for the next new take, counting from 1."""
        return self._highest + 1

    def add(self, takes: Sequence[Take], also: ShotChanges = NO_CHANGES) -> None:
        """Writes new takes in one transaction with what changes in shots, then tells of each.

        A take gets the next number of its shot; one whose shot is not known gets that shot, in
        the first project. ValueError when an id is known already, RemoteIdTaken; JournalError:
        none was added.
        """
        self._refuse_while_reading()
        ids = [take.id for take in takes]
        if len(set(ids)) < len(ids) or any(take_id in self._takes for take_id in ids):
            raise ValueError("a take is added once")
        kept = [_as_kept(take) for take in takes]
        for take in kept:
            self._refuse_taken(take)
        also = Planner(self.shots, also).plan((), kept).changes
        kept = [_placed(take, also) for take in kept]
        if kept:
            self._journal.insert(kept, self._clock.now(), "", also)
        self._accept([(None, take) for take in kept], also)

    def move(self, take_id: TakeId, state: TakeState, *, note: str = "", **changes: Any) -> Take:
        """Takes a take to another state and gives it as it is then.

        `note` goes into the journal's history of the take. IllegalTransition, KeyError,
        RemoteIdTaken, JournalError: nothing was changed.
        """
        before = self._takes[take_id]
        now = self._clock.now()
        return self._write(before, before.to(state, at=now, **changes), now, note)

    def move_all(self, state: TakeState, changes: Mapping[TakeId, Mapping[str, Any]]) -> None:
        """Takes several takes to one state in one transaction; fails as `move` does, for all."""
        self._refuse_while_reading()
        now = self._clock.now()
        moved: list[tuple[Take | None, Take]] = []
        for take_id, new in changes.items():
            before = self._takes[take_id]
            after = _as_kept(before.to(state, at=now, **new))
            self._refuse_taken(after)
            moved.append((before, after))
        if moved:
            self._journal.update_all([after for _, after in moved], now)
        self._accept(moved)

    def revise(self, take_id: TakeId, **changes: Any) -> Take:
        """Changes a take without changing its state, and gives it as it is then.

        Where nothing differs nothing is written or told. ValueError for id, state or shot;
        KeyError, RemoteIdTaken, JournalError: nothing was changed.
        """
        self.revise_all({take_id: changes})
        return self._takes[take_id]

    def revise_all(self, changes: Mapping[TakeId, Mapping[str, Any]]) -> tuple[Take, ...]:
        """The same for several takes in one transaction; gives those in which anything differs."""
        return self._revise(changes, NO_CHANGES)[0]

    def change(self, changes: Mapping[TakeId, Mapping[str, Any]], also: ShotChanges) -> ShotChanges:
        """The same, with what changes in shots; gives what brings the shots back."""
        return self._revise(changes, also)[1]

    def arrange(self, asked: ShotChanges) -> ShotChanges:
        """Changes projects, shots, the shelf and the places of takes in one transaction, as far as
        it makes sense: each number is given once, and a shot without a name goes with its last
        take. Gives what brings everything back. KeyError, JournalError: nothing was changed.
        """
        return self._revise({}, asked)[1]

    def _revise(
        self, changes: Mapping[TakeId, Mapping[str, Any]], asked: ShotChanges
    ) -> tuple[tuple[Take, ...], ShotChanges]:
        self._refuse_while_reading()
        if any(not _NOT_REVISED.isdisjoint(new) for new in changes.values()):
            raise ValueError(
                "a take keeps its id; its state is changed by move, its shot by arrange"
            )
        moved = [self._takes[take_id] for take_id in asked.places]
        plan = Planner(self.shots, asked).plan(moved)
        found: list[tuple[Take | None, Take]] = []
        for take_id in {**changes, **plan.changes.places}:
            before = self._takes[take_id]
            after = _placed(replace(before, **changes.get(take_id, {})), plan.changes)
            if after != before:
                kept = _as_kept(after)
                self._refuse_taken(kept)
                found.append((before, kept))
        after_all = tuple(after for _, after in found)
        if found or plan.changes:
            self._journal.update_all(after_all, self._clock.now(), "", plan.changes)
        self._accept(found, plan.changes)
        return after_all, plan.undo

    def recover(self, now: datetime) -> tuple[Take, ...]:
        """What a start does to what the last run left behind, in one transaction.

        A take that was being sent is unconfirmed, a broken download can be taken up again, and
        drafts wait for the person: a press before a restart is never sent by itself. Gives the
        takes that changed. JournalError: nothing was changed.
        """
        self._refuse_while_reading()
        lost = Problem(category=Category.INTERRUPTED, at=now)
        states = (TakeState.SUBMITTING, TakeState.DOWNLOADING, *UNSENT)
        changes: list[tuple[Take | None, Take]] = []
        for before in self.in_state(*states):
            after = _as_kept(_after_restart(before, now, lost))
            if after != before:
                changes.append((before, after))
        after_all = tuple(after for _, after in changes)
        if changes:
            self._journal.update_all(after_all, now, "the program was started again")
        self._accept(changes)
        return after_all

    def progress(self, progress: Progress) -> None:
        """Reports how far a download is, at most four times a second for each take.

        A word that comes too soon waits for the next one, which replaces it, or for the next
        change of the take, before which it is reported.
        """
        now = self._clock.monotonic()
        last = self._shown.get(progress.take_id)
        if last is not None and now - last < PROGRESS_SECONDS:
            self._waiting[progress.take_id] = progress
            return
        self._shown[progress.take_id] = now
        self._waiting.pop(progress.take_id, None)
        self.progressed.emit(progress)

    def _write(self, before: Take, after: Take, now: datetime, note: str) -> Take:
        self._refuse_while_reading()
        kept = _as_kept(after)
        self._refuse_taken(kept)
        self._journal.update(kept, now, note)
        self._accept([(before, kept)])
        return kept

    def _accept(
        self, changes: Sequence[tuple[Take | None, Take]], also: ShotChanges = NO_CHANGES
    ) -> None:
        """Takes into memory what is in the journal, all of it, and only then tells of it."""
        self.shots.apply(also)
        for before, after in changes:
            self._keep(before, after)
        for before, after in changes:
            self._report_last_progress(after)
            self.changed.emit(TakeChange(before, after))
        if also:
            self.shots.changed.emit(also)

    def _report_last_progress(self, take: Take) -> None:
        waiting = self._waiting.pop(take.id, None)
        if waiting is not None:
            self.progressed.emit(waiting)
        if take.state is not TakeState.DOWNLOADING:
            self._shown.pop(take.id, None)

    def _keep(self, before: Take | None, after: Take) -> None:
        if before is None:
            self._places[after.id] = self._next
            self._next += 1
            self._highest = max(self._highest, after.number)
        else:
            self._by_state[before.state].discard(after.id)
            if before.remote_id is not None and before.remote_id != after.remote_id:
                self._by_remote.pop(before.remote_id, None)
        self._takes[after.id] = after
        self.shots.keep(before, after)
        self._by_state[after.state].add(after.id)
        if after.remote_id is not None:
            self._by_remote.setdefault(after.remote_id, after.id)

    def _refuse_taken(self, take: Take) -> None:
        if take.remote_id is not None:
            owner = self._by_remote.get(take.remote_id, take.id)
            if owner != take.id:
                raise RemoteIdTaken(f"{take.remote_id} belongs to another take")


def _placed(take: Take, changes: ShotChanges) -> Take:
    place = changes.places.get(take.id)
    if place is None:
        return take
    return replace(take, shot_id=place.shot_id, shot_number=place.number)


def _as_kept(take: Take) -> Take:
    """The take as the journal will read it back: without what SQLite cannot keep."""
    return decode(encode(take))


def _after_restart(take: Take, now: datetime, lost: Problem) -> Take:
    if take.state is TakeState.SUBMITTING:
        return take.to(TakeState.UNCONFIRMED, at=now, last_error=lost)
    if take.state is TakeState.DOWNLOADING:
        return take.to(TakeState.COMPLETED, at=now)
    if take.state is TakeState.PREPARING:
        take = take.to(TakeState.DRAFT, at=now)
    error = take.last_error
    if error is not None and error.category is Category.HELD:
        # It would have gone on by itself once the take that it is like was found; now it waits.
        take = replace(take, last_error=None)
    return replace(take, held=True)
