"""The takes in memory, written through to the journal, and the signals that report changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain, count, islice
from typing import Any

from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import NO_CHANGES, ShotChanges
from sora_desktop.core.signal import Signal
from sora_desktop.core.take import (
    AFTER_RESTART,
    OVER,
    UNSENT,
    Progress,
    ShotId,
    Take,
    TakeChange,
    TakeId,
    TakeState,
)
from sora_desktop.store.balances import BalanceHistory
from sora_desktop.store.journal import Journal, Slice
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.rows import decode, encode
from sora_desktop.store.shots import Planner, ShotStore

# A bar that is updated four times a second looks smooth; a fast download would report thousands.
PROGRESS_SECONDS = 0.25
# How many rows are read in one go: about as long as a frame of the screen may take.
_SLICE = 100
# Each listener has a list to sort and a picture to paint.
_REPORTED_AT_ONCE = 2000
# A budget of this month counts nothing that was sent longer ago, wherever a month begins.
_MONTH = timedelta(days=33)
# These are over; while the journal is being read, not all of them are known.
_NOT_REVISED = frozenset({"id", "state", "shot_id", "shot_number"})


class RemoteIdTaken(ValueError):
    """The remote id is another take's already: two rows must never follow one paid task."""


class TakeStore:
    """Every take of the library.

    A change is committed before it is visible: a JournalError leaves memory, file and listeners as
    they were. Memory holds exactly what the journal would read back.
    """

    def __init__(self, journal: Journal, clock: Clock, *, first: int | None = None) -> None:
        """Reads the journal; JournalError when that fails.

        With `first` it reads only that many of the newest takes, and knows no others. From
        `read_urgent` on, which reads what is not over, takes can be changed, and every question is
        answered for all takes and shots: whatever is not in memory yet is read for it. `read_on`
        reads the others, slice by slice; until it is `whole`, `loaded` are those that were read so
        far.
        """
        self.changed: Signal[TakeChange] = Signal()
        self.arrived: Signal[Sequence[Take]] = Signal()
        self.progressed: Signal[Progress] = Signal()
        self._journal = journal
        self._clock = clock
        self._takes: dict[TakeId, Take] = {}
        self._places: dict[TakeId, int] = {}
        # The known takes in the order they were made: the newest, and before them the slices that
        # were read later, the newest of these first.
        self._newest: list[TakeId] = []
        self._older: list[Sequence[TakeId]] = []
        self._unreported: list[TakeId] = []
        self._untold: set[TakeId] = set()
        self._broken: JournalError | None = None
        self._by_state: dict[TakeState, set[TakeId]] = {state: set() for state in TakeState}
        self._by_remote: dict[str, TakeId] = {}
        self._all_remote = self._all_numbers = first is None
        self._highest = 0
        self._shown: dict[TakeId, float] = {}
        self._waiting: dict[TakeId, Progress] = {}
        self.whole = self._ready = first is None
        self.shots = ShotStore(self.get, journal.projects(), journal.shelf(), self)
        self.balances = BalanceHistory(journal)
        self._slices = journal.slices(first, _SLICE)
        for newest in islice(self._slices, None if self.whole else 1):
            self._newest += self._take_in(newest)
        # In the order of the file, after its rows.
        self._next = count(max(self._places.values(), default=0) + 1)

    def __len__(self) -> int:
        return len(self._takes)

    def get(self, take_id: TakeId) -> Take:
        """The take of that id; KeyError when there is none."""
        found = self.find(take_id)
        if found is None:
            raise KeyError(take_id)
        return found

    @property
    def unreadable(self) -> Set[str]:
        """The ids of rows in the journal that can't be read; no take can have one."""
        self.read_rest()
        return frozenset(self._journal.unreadable)

    def may_lack(self, moment: datetime, doubt: timedelta) -> bool:
        """Whether the row of a take that was sent at that time, give or take the `doubt`, may be
        missing: the journal has lost rows of that time, or has unreadable ones. Otherwise there is
        a row of everything that this library ever sent."""
        lost = self._journal.lost
        if lost is None:
            return bool(self.unreadable)
        begun = lost.first is None or lost.first - doubt <= moment
        return bool(self.unreadable) or (begun and moment <= lost.last + doubt)

    def find(self, take_id: TakeId) -> Take | None:
        """The take of that id, None when there is none."""
        found = self._takes.get(take_id)
        if found is None and self.more:
            self._take_in_early(self._journal.take(take_id))
            found = self._takes.get(take_id)
        return found

    def loaded(self) -> tuple[Take, ...]:
        """The takes that were read so far, oldest first: those that `arrived` does not report."""
        told = self._takes.keys() - self._untold if self._untold else self._takes.keys()
        if self.whole:
            return tuple(self._takes.values())
        return tuple(self._takes[take_id] for take_id in self._in_order(told))

    def all(self) -> tuple[Take, ...]:
        """Every take, oldest first."""
        self.read_rest()
        if self.whole:
            return tuple(self._takes.values())
        return tuple(self._takes[take_id] for take_id in self._in_order(self._takes))

    def newest_first(self) -> Iterator[Take]:
        """Every take, the newest first; nothing may be added during the iteration."""
        yield from map(self._takes.__getitem__, reversed(self._newest))
        done = 0
        while done < len(self._older) or (self.more and self.read_on()):
            if done < len(self._older):
                yield from map(self._takes.__getitem__, reversed(self._older[done]))
                done += 1

    def in_state(self, *states: TakeState) -> list[Take]:
        """The takes in any of these states, oldest first; the cost depends only on their number."""
        if not OVER.isdisjoint(states):
            self.read_rest()
        return self.loaded_in_state(*states)

    def loaded_in_state(self, *states: TakeState) -> list[Take]:
        """The same for the takes that were read so far. Takes that are not over are among them, and
        unseen failures."""
        ids = [take_id for state in set(states) for take_id in self._by_state[state]]
        return [self._takes[take_id] for take_id in self._in_order(ids)]

    def count_in(self, state: TakeState) -> int:
        """How many takes are in a state."""
        if state in OVER:
            self.read_rest()
        return len(self._by_state[state])

    def _in_order(self, ids: Iterable[TakeId]) -> list[TakeId]:
        return sorted(ids, key=self._places.__getitem__)

    # --- reading what a start has left -------------------------------------------------------

    def read_urgent(self) -> None:
        """Reads everything that is not over or counts in a budget of this month; from then on takes
        can be changed. JournalError: that failed, and nothing can be changed."""
        if self._ready:
            return
        self.shots.read_places(self._journal.last_places())
        self._take_in_early(self._journal.urgent(self._clock.now() - _MONTH))
        self._ready = True
        self._tell(self._in_order(self._untold))

    def read_on(self) -> bool:
        """Reads one more slice of the older takes; False once everything is read. `arrived` reports
        several slices at once. JournalError: what was read so far stays."""
        if self.whole:
            return False
        if self._broken:
            raise self._broken
        try:
            older = next(self._slices, None)
        except JournalError as error:
            # The slices end with that, which must not be mistaken for completeness.
            self._broken = error
            raise
        if older is None:
            order = [*chain.from_iterable(reversed(self._older)), *self._newest]
            self._takes = {take_id: self._takes[take_id] for take_id in order}
            self.whole = self._ready = self._all_remote = self._all_numbers = True
            self._report_older()
            return False
        if not older.takes and (found := self.shots.read(older.shots)):
            self.shots.changed.emit(ShotChanges(shots=found))
        self._untold.update(self._take_in(older))
        ids = [take.id for take in older.takes]
        self._older.append(ids)
        self._unreported[:0] = [take_id for take_id in ids if take_id in self._untold]
        if len(self._unreported) >= _REPORTED_AT_ONCE:
            self._report_older()
        return True

    def read_rest(self) -> None:
        """Reads everything that is left, in one go. JournalError: what was read so far stays."""
        while self.more:
            self.read_on()

    @property
    def more(self) -> bool:
        """Whether anything is left that can be read now."""
        return self._ready and not self.whole

    def read_shot(self, shot_id: ShotId) -> None:
        """Reads one shot without its takes, if it exists."""
        found = self._journal.shot(shot_id)
        self.shots.read([found] if found is not None else [])

    def read_following(self, shot_id: ShotId) -> None:
        """Reads the shots that continue this one, without their takes."""
        self.shots.read(self._journal.shots_after(shot_id))

    def read_takes_of(self, shot_id: ShotId) -> None:
        """Reads all takes of one shot."""
        self._take_in_early(self._journal.takes_of(shot_id))

    def _take_in(self, part: Slice) -> list[TakeId]:
        """Loads what was read into memory, except for takes that are there already and may have
        changed since. Gives the ids of those that were new."""
        self.shots.read(part.shots)
        fresh = []
        for take, place in zip(part.takes, part.places, strict=True):
            if take.id not in self._takes:
                self._places[take.id] = place
                self._keep(None, take)
                fresh.append(take.id)
        return fresh

    def _take_in_early(self, part: Slice) -> None:
        """The same for takes that are read before their turn, and reported when that comes."""
        self._untold.update(self._take_in(part))

    def _report_older(self) -> None:
        older, self._unreported = self._unreported, []
        self._tell([take_id for take_id in older if take_id in self._untold])

    def _tell(self, ids: Sequence[TakeId]) -> None:
        self._untold.difference_update(ids)
        if ids:
            self.arrived.emit([self._takes[take_id] for take_id in ids])

    def _refuse_while_reading(self) -> None:
        if not self._ready:
            raise RuntimeError("the journal is still being read")

    def by_remote_id(self, remote_id: str) -> Take | None:
        """The take that follows this task of the API, None when none does."""
        if remote_id not in self._by_remote and self.more and not self._all_remote:
            for remote, owner in self._journal.remote_ids():
                self._by_remote.setdefault(remote, owner)
            self._all_remote = True
        take_id = self._by_remote.get(remote_id)
        found = None if take_id is None else self.find(take_id)
        if found is None:
            # An unreadable row must not take the place of another one.
            self._by_remote.pop(remote_id, None)
        return found

    def next_number(self) -> int:
        """The number for the next new take, counting from 1."""
        if not self._all_numbers:
            self._highest = max(self._highest, self._journal.highest_number())
            self._all_numbers = True
        return self._highest + 1

    def add(self, takes: Sequence[Take], also: ShotChanges = NO_CHANGES) -> None:
        """Writes new takes in one transaction with the changes of shots, then reports each.

        A take gets the next number of its shot; one whose shot does not exist gets that shot, in
        the first project. ValueError when an id is known already, RemoteIdTaken; JournalError: none
        was added.
        """
        self._refuse_while_reading()
        ids = [take.id for take in takes]
        if len(set(ids)) < len(ids) or any(self.find(take_id) for take_id in ids):
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
        """Moves a take to another state and gives it as it is then.

        `note` goes into the journal's history of the take. IllegalTransition, KeyError,
        RemoteIdTaken, JournalError: nothing was changed.
        """
        before = self.get(take_id)
        now = self._clock.now()
        return self._write(before, before.to(state, at=now, **changes), now, note)

    def move_all(self, state: TakeState, changes: Mapping[TakeId, Mapping[str, Any]]) -> None:
        """Moves several takes to one state in one transaction; fails as `move` does, for all."""
        self._refuse_while_reading()
        now = self._clock.now()
        moved: list[tuple[Take | None, Take]] = []
        for take_id, new in changes.items():
            before = self.get(take_id)
            after = _as_kept(before.to(state, at=now, **new))
            self._refuse_taken(after)
            moved.append((before, after))
        if moved:
            self._journal.update_all([after for _, after in moved], now)
        self._accept(moved)

    def revise(self, take_id: TakeId, **changes: Any) -> Take:
        """Changes a take without changing its state, and gives it as it is then.

        Without a difference nothing is written or reported. ValueError for id, state or shot;
        KeyError, RemoteIdTaken, JournalError: nothing was changed.
        """
        self.revise_all({take_id: changes})
        return self._takes[take_id]

    def revise_all(self, changes: Mapping[TakeId, Mapping[str, Any]]) -> tuple[Take, ...]:
        """The same for several takes in one transaction; gives those that changed."""
        return self._revise(changes, NO_CHANGES)[0]

    def change(self, changes: Mapping[TakeId, Mapping[str, Any]], also: ShotChanges) -> ShotChanges:
        """The same, with changes of shots; gives the changes that restore the shots."""
        return self._revise(changes, also)[1]

    def arrange(self, changes: ShotChanges) -> ShotChanges:
        """Changes projects, shots, the shelf and the places of takes in one transaction, made
        consistent: each number is given once, and a shot without a name goes with its last take.

        Gives the changes that undo everything. KeyError, JournalError: nothing was changed.
        """
        return self._revise({}, changes)[1]

    def _revise(
        self, changes: Mapping[TakeId, Mapping[str, Any]], asked: ShotChanges
    ) -> tuple[tuple[Take, ...], ShotChanges]:
        self._refuse_while_reading()
        if any(not _NOT_REVISED.isdisjoint(new) for new in changes.values()):
            raise ValueError(
                "a take keeps its id; its state is changed by move, its shot by arrange"
            )
        moved = [self.get(take_id) for take_id in asked.places]
        plan = Planner(self.shots, asked).plan(moved)
        found: list[tuple[Take | None, Take]] = []
        for take_id in {**changes, **plan.changes.places}:
            before = self.get(take_id)
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
        """Puts what the last run left behind in order at a start, in one transaction.

        A take that was being sent is unconfirmed, an interrupted download can be resumed, and
        drafts wait for the person: a press before a restart is never sent without them. Gives the
        takes that changed. JournalError: nothing was changed.
        """
        self._refuse_while_reading()
        lost = Problem(category=Category.INTERRUPTED, at=now)
        changes: list[tuple[Take | None, Take]] = []
        for before in self.in_state(*AFTER_RESTART, *UNSENT):
            after = _as_kept(_after_restart(before, now, lost))
            if after != before:
                changes.append((before, after))
        after_all = tuple(after for _, after in changes)
        if changes:
            self._journal.update_all(after_all, now, "the program was started again")
        self._accept(changes)
        return after_all

    def progress(self, progress: Progress) -> None:
        """Reports the progress of a download, at most four times a second for each take.

        A report that comes too soon waits for the next one, which replaces it, or for the next
        change of the take, before which it is emitted.
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
        """Loads what is in the journal into memory, all of it, and only then reports it."""
        self.shots.apply(also)
        for before, after in changes:
            if before is None:
                self._newest.append(after.id)
                self._places[after.id] = next(self._next)
            self._keep(before, after)
        self._tell_before([before for before, _ in changes if before is not None])
        for before, after in changes:
            self._report_last_progress(after)
            self.changed.emit(TakeChange(before, after))
        if also:
            self.shots.changed.emit(also)

    def _tell_before(self, changed: Sequence[Take]) -> None:
        """Reports takes as they were before their first change that any listener gets."""
        untold = [take for take in changed if take.id in self._untold]
        if untold:
            self._untold.difference_update(take.id for take in untold)
            self.arrived.emit(untold)

    def _report_last_progress(self, take: Take) -> None:
        waiting = self._waiting.pop(take.id, None)
        if waiting is not None:
            self.progressed.emit(waiting)
        if take.state is not TakeState.DOWNLOADING:
            self._shown.pop(take.id, None)

    def _keep(self, before: Take | None, after: Take) -> None:
        if before is None:
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
            owner = self.by_remote_id(take.remote_id)
            if owner is not None and owner.id != take.id:
                raise RemoteIdTaken(f"{take.remote_id} belongs to another take")


def _placed(take: Take, changes: ShotChanges) -> Take:
    place = changes.places.get(take.id)
    if place is None:
        return take
    return replace(take, shot_id=place.shot_id, shot_number=place.number)


def _as_kept(take: Take) -> Take:
    """The take as the journal will read it back: without anything that SQLite can't store."""
    return decode(encode(take))


def _after_restart(take: Take, now: datetime, lost: Problem) -> Take:
    state = AFTER_RESTART.get(take.state)
    if state is TakeState.UNCONFIRMED:
        return take.to(state, at=now, last_error=lost)
    if state is not None:
        take = take.to(state, at=now)
    if take.state is not TakeState.DRAFT:
        return take
    error = take.last_error
    if error is not None and error.category is Category.HELD:
        # It would have been sent once the take that it equals was found; now it waits.
        take = replace(take, last_error=None)
    return replace(take, held=True)
