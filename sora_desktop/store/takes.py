"""The takes of the library, written through to the journal, and the signals that report changes.

Those about which something is open are in memory; of all others there are only the id, the place in
the file and the state, some 150 bytes each. They are read when somebody asks for them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain, islice
from typing import Any

from sora_desktop.core.clock import Clock
from sora_desktop.core.inputs import Input
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.recent import Recent
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
from sora_desktop.store.journal import BalanceHistory, Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.journal_reader import Slice
from sora_desktop.store.rows import decode, encode
from sora_desktop.store.shots import Planner, ShotStore

# A bar that is updated four times a second looks smooth; a fast download would report thousands.
PROGRESS_SECONDS = 0.25
# How many rows are read in one go: about as long as a frame of the screen may take.
_SLICE = 100
# How many that are over stay in memory after they were last asked for: more than a screen shows,
# and than most films have. At most 4 MB (measured).
_RECENT = 2000
# Takes that are asked for one after the other are read together, more at a time as it goes on.
_FEWEST_READ, _MOST_READ = 16, 500
# A mark is the place of a take in the file, then whether it is in the bin, then its state.
_PLACE_BITS, _IN_BIN, _STATE_BITS = 5, 16, 15
_NUMBERS = {state: number for number, state in enumerate(TakeState)}
# Each listener has a list to sort and a picture to paint.
_REPORTED_AT_ONCE = 1000
# A budget of this month counts nothing that was sent longer ago, wherever a month begins.
_MONTH = timedelta(days=33)
# These are over; while the journal is being read, not all of them are known.
_NOT_REVISED = frozenset({"id", "state", "shot_id", "shot_number"})


class RemoteIdTaken(ValueError):
    """The remote id is another take's already: two rows must never follow one paid task."""


class TakeStore:
    """Every take of the library.

    A change is committed before it is visible: a JournalError leaves memory, file and listeners as
    they were. What is asked for is what the journal has; where it can't be read, JournalError.
    """

    def __init__(self, journal: Journal, clock: Clock, *, first: int | None = None) -> None:
        """Reads the journal; JournalError when that fails.

        With `first` it reads only that many of the newest takes, and knows no others. From
        `read_urgent` on, which reads what is not over, takes can be changed, and every question is
        answered for all takes and shots: whatever was not read yet is read for it. `read_on` reads
        the others, slice by slice; until it is `whole`, `loaded` are those that were read so far.
        """
        self.changed: Signal[TakeChange] = Signal()
        # New takes, those of one order together, before `changed` reports each.
        self.added: Signal[Sequence[Take]] = Signal()
        self.arrived: Signal[Sequence[Take]] = Signal()
        self.progressed: Signal[Progress] = Signal()
        self._journal = journal
        self._clock = clock
        # Every take that was read so far.
        self._marks: dict[TakeId, int] = {}
        # The takes in memory: those about which something is open, those of which `arrived` has not
        # told yet, and those that were asked for last.
        self._open: dict[TakeId, Take] = {}
        self._untold: dict[TakeId, Take] = {}
        self._recent: Recent[TakeId, Take] = Recent(_RECENT)
        # Until all are read, their order: the newest, and before them the slices that were read
        # later, the newest of these first. Afterwards it is that of the marks.
        self._newest: list[TakeId] = []
        self._older: list[Sequence[TakeId]] = []
        self._unreported: list[TakeId] = []
        self._broken: JournalError | None = None
        self._counts: Counter[TakeState] = Counter()
        self._by_state: dict[TakeState, set[TakeId]] = {state: set() for state in TakeState}
        self._all_numbers = first is None
        self._highest = 0
        self._shown: dict[TakeId, float] = {}
        self._waiting: dict[TakeId, Progress] = {}
        self.whole = self._ready = first is None
        self.shots = ShotStore(self.get, journal.projects(), journal.shelf(), self)
        self.balances = BalanceHistory(journal)
        self._slices = journal.slices(first, _SLICE)
        for newest in islice(self._slices, None if self.whole else 1):
            for take in self._take_in(newest):
                self._newest.append(take.id)
                self._remember(take)

    def __len__(self) -> int:
        return len(self._marks)

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
        found = self._in_memory(take_id)
        if found is not None:
            return found
        if take_id in self._marks:
            (found,) = self.several((take_id,))
            self._remember(found)
        elif self.more:
            self._take_in_early(self._journal.take(take_id))
            found = self._in_memory(take_id)
        return found

    def _in_memory(self, take_id: TakeId) -> Take | None:
        found = self._open.get(take_id) or self._untold.get(take_id)
        return self._recent.use(take_id) if found is None else found

    def _remember(self, take: Take) -> None:
        if take.id not in self._open:
            self._recent[take.id] = take

    def several(self, ids: Iterable[TakeId]) -> Iterator[Take]:
        """Takes in that order, each as it is when its turn comes. KeyError for an unknown one."""
        rest, size = iter(ids), _FEWEST_READ
        while some := tuple(islice(rest, size)):
            away = [each for each in some if self._in_memory(each) is None]
            places = [self._marks[each] >> _PLACE_BITS for each in away]
            read = {take.id: take for take in self._journal.takes_at(places)} if places else {}
            for take_id in some:
                found = self._in_memory(take_id) or read.get(take_id)
                if found is None:
                    raise self._journal.gone(take_id)
                yield found
            size = min(size * 2, _MOST_READ)

    def loaded(self) -> tuple[Take, ...]:
        """The takes that were read so far, oldest first: those that `arrived` does not report."""
        return tuple(self.several(each for each in self._ids() if each not in self._untold))

    def all(self) -> tuple[Take, ...]:
        """Every take, oldest first."""
        return tuple(self.each())

    def each(self) -> Iterator[Take]:
        """Every take, oldest first, for those who need only one after the other."""
        self.read_rest()
        yield from self.several(self._ids())

    def ids(self) -> Sequence[TakeId]:
        """The id of every take, oldest first."""
        self.read_rest()
        return self._ids()

    def _ids(self) -> list[TakeId]:
        return list(self._marks) if self.whole else self._in_order(self._marks)

    def newest_first(self) -> Iterator[Take]:
        """Every take, the newest first; nothing may be added during the iteration."""
        yield from self.several(self._newest_ids())

    def _newest_ids(self) -> Iterator[TakeId]:
        if self.whole:
            yield from reversed(self._ids())
            return
        older, done = self._older, 0
        yield from reversed(self._newest)
        while done < len(older) or (self.more and self.read_on()):
            if done < len(older):
                yield from reversed(older[done])
                done += 1

    def in_state(self, *states: TakeState) -> list[Take]:
        """The takes in any of these states, oldest first. Without those that are over the cost
        depends only on their number."""
        if OVER.isdisjoint(states):
            return self.open_in_state(*states)
        return list(self.several(self.ids_in_state(*states)))

    def ids_in_state(self, *states: TakeState) -> Sequence[TakeId]:
        """The ids of the takes in any of these states, oldest first."""
        wanted, marks = {_NUMBERS[state] for state in states}, self._marks
        return [each for each in self.ids() if marks[each] & _STATE_BITS in wanted]

    def open_in_state(self, *states: TakeState) -> list[Take]:
        """Those in any of these states about which something is open, oldest first: takes that are
        not over, failures that nobody has seen, and failures whose charge is not known. All of them
        are known from `read_urgent` on."""
        ids = [take_id for state in set(states) for take_id in self._by_state[state]]
        return [self._open[take_id] for take_id in self._in_order(ids)]

    def in_bin(self) -> list[Take]:
        """The takes in the bin, without those that were thrown away with it."""
        found = self.several(each for each in self.ids() if self._marks[each] & _IN_BIN)
        return [take for take in found if take.erased_at is None]

    def clip_names(self, but: TakeId | None = None) -> list[str]:
        """The names of the clips of all takes `but` one, whether the rows can be read or not."""
        return self._journal.clip_names(but)

    def of_clip(self, name: str) -> list[Take]:
        """The takes whose clip has this name, with those in the bin."""
        return self._known(self._journal.takes_of_clip(name))

    def inputs(self) -> Set[Input]:
        """What was put into any take. JournalError: some of it can't be read."""
        return self._journal.inputs()

    def prompts(self, *, hidden: bool = False) -> Iterator[str]:
        """The prompts of all takes, newest first, some more than once; with `hidden` also those of
        takes in the bin."""
        return self._journal.prompts(hidden=hidden)

    def count_in(self, state: TakeState) -> int:
        """How many takes are in a state."""
        if state in OVER:
            self.read_rest()
        return self._counts[state]

    def _in_order(self, ids: Iterable[TakeId]) -> list[TakeId]:
        return sorted(ids, key=self._marks.__getitem__)

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
            order = chain(*reversed(self._older), self._newest)
            self._marks = {take_id: self._marks[take_id] for take_id in order}
            self._older, self._newest = [], []
            self.whole = self._ready = self._all_numbers = True
            self._report_older()
            return False
        if not older.takes and (found := self.shots.read(older.shots)):
            self.shots.changed.emit(ShotChanges(shots=found))
        self._take_in_early(older)
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

    def ids_of(self, shot_id: ShotId) -> Sequence[TakeId]:
        """The takes of a shot in the order of their numbers, read if they were not yet."""
        found = self._journal.ids_of(shot_id)
        if self.more and not all(each in self._marks for each in found):
            self._take_in_early(self._journal.takes_of(shot_id))
        return [each for each in found if each in self._marks]

    def _take_in(self, part: Slice) -> list[Take]:
        """Notes what was read, except for takes that are known already and may have changed since.
        Gives those that were new."""
        self.shots.read(part.shots)
        fresh = []
        for take, place in zip(part.takes, part.places, strict=True):
            if take.id not in self._marks:
                self._keep(None, take, place)
                fresh.append(take)
        return fresh

    def _take_in_early(self, part: Slice) -> None:
        """The same for takes that are reported when their turn comes."""
        self._untold.update((take.id, take) for take in self._take_in(part))

    def _report_older(self) -> None:
        older, self._unreported = self._unreported, []
        self._tell(older)

    def _tell(self, ids: Iterable[TakeId]) -> None:
        told = [self._untold.pop(take_id) for take_id in ids if take_id in self._untold]
        if told:
            self.arrived.emit(told)

    def _refuse_while_reading(self) -> None:
        if not self._ready:
            raise RuntimeError("the journal is still being read")

    def by_remote_id(self, remote_id: str) -> Take | None:
        """The take that follows this task of the API, None when none does."""
        return next(iter(self._known(self._journal.takes_of_task(remote_id))), None)

    def _known(self, found: Slice) -> list[Take]:
        """Takes that were looked for, read with them if they were not yet."""
        if self.more:
            self._take_in_early(found)
        return [self.get(take.id) for take in found.takes if take.id in self._marks]

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
            self._refuse_taken(None, take)
        also = Planner(self.shots, also).plan((), kept).changes
        kept = [_placed(take, also) for take in kept]
        places = self._journal.insert(kept, self._clock.now(), "", also) if kept else ()
        self._accept([(None, take) for take in kept], also, places)

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
            self._refuse_taken(before, after)
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
        return self.get(take_id)

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
                self._refuse_taken(before, kept)
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
        self._refuse_taken(before, kept)
        self._journal.update(kept, now, note)
        self._accept([(before, kept)])
        return kept

    def _accept(
        self,
        changes: Sequence[tuple[Take | None, Take]],
        also: ShotChanges = NO_CHANGES,
        places: Iterable[int] = (),
    ) -> None:
        """Notes what is in the journal, all of it, and only then reports it. `places` are those of
        new takes."""
        self.shots.apply(also)
        new = iter(places)
        for before, after in changes:
            if before is None and not self.whole:
                self._newest.append(after.id)
            place = next(new) if before is None else self._marks[after.id] >> _PLACE_BITS
            self._keep(before, after, place)
            self._remember(after)
        # As they were before their first change that any listener gets.
        self._tell([before.id for before, _ in changes if before is not None])
        added = [after for before, after in changes if before is None]
        if added:
            self.added.emit(added)
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

    def _keep(self, before: Take | None, after: Take, place: int) -> None:
        """Notes a take that is at this place of the file."""
        take_id, state = after.id, after.state
        if before is None:
            self._highest = max(self._highest, after.number)
        else:
            self._counts[before.state] -= 1
            self._by_state[before.state].discard(take_id)
        self._counts[state] += 1
        in_bin = 0 if after.binned_at is None and after.erased_at is None else _IN_BIN
        self._marks[take_id] = place << _PLACE_BITS | in_bin | _NUMBERS[state]
        if _is_open(after):
            self._open[take_id] = after
            self._by_state[state].add(take_id)
            self._recent.pop(take_id, None)
        else:
            self._open.pop(take_id, None)
        self.shots.keep(before, after)

    def _refuse_taken(self, before: Take | None, take: Take) -> None:
        if take.remote_id is None or (before is not None and before.remote_id == take.remote_id):
            return
        owner = self.by_remote_id(take.remote_id)
        if owner is not None and owner.id != take.id:
            raise RemoteIdTaken(f"{take.remote_id} belongs to another take")


def _is_open(take: Take) -> bool:
    """Whether a take stays in memory."""
    unseen = take.state is TakeState.FAILED and take.seen_at is None
    return take.state not in OVER or unseen or take.charge_open


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
