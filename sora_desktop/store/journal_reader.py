"""What is asked of the journal: takes and shots by slice, state, shot, task or clip, and texts of
many rows without the takes."""

from __future__ import annotations

import contextlib
import gc
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from sora_desktop.core.inputs import Input
from sora_desktop.core.shot import Project, ProjectId, ShelfEntry, Shot
from sora_desktop.core.spending import BalanceReading
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.store.disk import problem_of as problem_of_os_error
from sora_desktop.store.journal_errors import JournalError, UnreadableRow, problem_of
from sora_desktop.store.rows import NOT_OURS, Row, clean, decode, inputs_in
from sora_desktop.store.shot_rows import (
    ProjectRow,
    ShelfRow,
    ShotRow,
    decode_entry,
    decode_project,
    decode_reading,
    decode_shot,
)

_COLUMNS = ", ".join(Row._fields)
_SHOT_COLUMNS, _PROJECT_COLUMNS = ", ".join(ShotRow._fields), ", ".join(ProjectRow._fields)
# Placed after `seq`; SQLite takes no more values at once than its build allows.
_SHOT_ID, _MOST_VALUES = Row._fields.index("shot_id") + 1, 500
# Of the takes that are over, only these can still need attention or count in a budget: the rest can
# be read later. Each half is an index, which SQLite takes only for exactly these words.
_URGENT = """seq IN (
    SELECT seq FROM task WHERE state NOT IN ('ready', 'failed', 'dismissed')
    OR state = 'failed' AND (seen_at IS NULL OR remote_id IS NOT NULL AND charged IS NULL)
    UNION ALL SELECT seq FROM task WHERE coalesce(sent_at, created_at) >= ?
)"""
_EMPTY_SHOTS = (
    f"SELECT {_SHOT_COLUMNS} FROM shot WHERE id NOT IN (SELECT shot_id FROM task) ORDER BY seq"
)
_SHELF = f"SELECT {', '.join(ShelfRow._fields)} FROM shelf ORDER BY seq"
_LARGEST_SEQ, _PROMPTS_AT_ONCE = 2**63 - 1, 2000


class Slice(NamedTuple):
    """Some takes in the order they were made, and the shots that they belong to. `places` are
    numbers that grow in that order, over the whole file."""

    takes: Sequence[Take]
    shots: Sequence[Shot]
    places: Sequence[int] = ()


class Transition(NamedTuple):
    """One change of state as it was written; `before` is None for a take's first state."""

    at: datetime
    before: TakeState | None
    after: TakeState
    note: str


class JournalReader:
    """The questions to an open journal. Each raises JournalError when the file can't be read; a row
    that holds nothing of ours is left out, and `unreadable` has the ids of such takes."""

    path: Path
    connection: sqlite3.Connection
    unreadable: tuple[str, ...]

    def load(self) -> list[Take]:
        """Every take in the order they were made. A row that can't be read stays in the file as it
        is, and its id is in `unreadable`."""
        return list(next(self.slices()).takes)

    def projects(self) -> list[Project]:
        """Every project in order; one that can't be read is left out."""
        return _readable(
            decode_project, self._fetched(f"SELECT {_PROJECT_COLUMNS} FROM project ORDER BY seq")
        )

    def shelf(self) -> list[ShelfEntry]:
        """Every entry of the shelf, oldest first; one that can't be read is left out."""
        return _readable(decode_entry, self._fetched(_SHELF))

    def balances(self) -> list[BalanceReading]:
        """The balance at each change, in the order in which it was read; a row that can't be read
        is left out."""
        rows = self._fetched("SELECT at, amount FROM balance ORDER BY rowid")
        return _readable(decode_reading, rows)

    def slices(self, first: int | None = None, others: int = 1) -> Iterator[Slice]:
        """The takes in slices, the newest first, each slice in the order they were made. The first
        slice has `first` rows of the file (None: all), every other has `others`; the last has no
        takes, but the shots that have none. A shot that can't be read is left out. JournalError
        when the next one is asked for.

        Rows changed in between are in a later slice, except for new takes.
        """
        self.unreadable = ()
        # To SQLite no limit is one below zero.
        size, before, known = -1 if first is None else first, _LARGEST_SEQ, set[str]()
        query = f"SELECT seq, {_COLUMNS} FROM task WHERE seq < ? ORDER BY seq DESC LIMIT ?"
        while True:
            with _without_collector():
                rows = self._fetched(query, before, size)
                if not rows:
                    break
                before, size = rows[-1][0], others
                part = self._slice(rows[::-1], known)
            yield part
        yield Slice((), _readable(decode_shot, self._fetched(_EMPTY_SHOTS)))

    def urgent(self, since: datetime) -> Slice:
        """The takes that are not over, those that failed and that nobody has seen or whose charge
        is not known, and all that were sent since then."""
        return self._where(_URGENT, text_of_moment(since))

    def take(self, take_id: TakeId) -> Slice:
        """One take with its shot; empty when it can't be read."""
        return self._where("id = ?", take_id)

    def takes_at(self, places: Sequence[int]) -> list[Take]:
        """The takes at these places, at most 500 of them."""
        marks = ", ".join("?" * len(places))
        query = f"SELECT seq, {_COLUMNS} FROM task WHERE seq IN ({marks})"
        return self._decoded(self._fetched(query, *places))[0]

    def takes_of(self, shot_id: ShotId) -> Slice:
        """The takes of one shot."""
        return self._where("shot_id = ?", shot_id)

    def ids_of(self, shot_id: ShotId) -> list[TakeId]:
        """The takes of one shot in the order of their numbers, readable or not."""
        query = "SELECT id FROM task WHERE shot_id = ? ORDER BY shot_number, seq"
        return [TakeId(str(own)) for (own,) in self._fetched(query, shot_id)]

    def takes_of_task(self, remote_id: str) -> Slice:
        """The takes that follow this task of the API: one, unless the file is damaged."""
        return self._where("remote_id = ?", clean(remote_id))

    def takes_of_clip(self, name: str) -> Slice:
        """The takes whose clip has this name."""
        return self._where("clip = ?", clean(name))

    def clip_names(self, but: TakeId | None = None) -> list[str]:
        """The clip names in the rows of all takes `but` one, readable or not."""
        query = "SELECT clip FROM task WHERE clip IS NOT NULL"
        found = self._fetched(f"{query} AND id <> ?", but) if but else self._fetched(query)
        return [str(clip) for (clip,) in found]

    def prompts(self, *, hidden: bool = False) -> Iterator[str]:
        """The prompts of the takes, newest first, some more than once; with `hidden` also those of
        takes in the bin."""
        shown = "" if hidden else "AND binned_at IS NULL AND erased_at IS NULL"
        query = f"SELECT seq, prompt FROM task WHERE seq < ? {shown} ORDER BY seq DESC LIMIT ?"
        before = _LARGEST_SEQ
        while some := self._fetched(query, before, _PROMPTS_AT_ONCE):
            yield from (str(prompt) for _, prompt in some)
            before = some[-1][0]

    def inputs(self) -> set[Input]:
        """What was put into takes; JournalError too when a row's can't be read."""
        found = self._fetched("SELECT DISTINCT inputs FROM task WHERE inputs <> '{}'")
        try:
            return {each for (inputs,) in found for each in inputs_in(inputs)}
        except NOT_OURS as error:
            raise JournalError(problem_of(error, self.path)) from error

    def gone(self, take_id: TakeId) -> JournalError:
        """The error for a row that could be read once and can't be read now."""
        return JournalError(problem_of(UnreadableRow(f"the take {take_id}"), self.path))

    def shot(self, shot_id: ShotId) -> Shot | None:
        """One shot, None when it can't be read."""
        return next(iter(_readable(decode_shot, self._shots([shot_id]))), None)

    def shots_after(self, shot_id: ShotId) -> list[Shot]:
        """The shots that continue this one."""
        query = f"SELECT {_SHOT_COLUMNS} FROM shot WHERE previous_id = ?"
        return _readable(decode_shot, self._fetched(query, shot_id))

    def highest_number(self) -> int:
        """The highest number of a take, 0 without one."""
        found = self._fetched(
            "SELECT number FROM task WHERE typeof(number) = 'integer' ORDER BY number DESC LIMIT 1"
        )
        return int(found[0][0]) if found else 0

    def last_places(self) -> list[tuple[ProjectId, int, float]]:
        """The highest number and position of the shots of each project."""
        found = self._fetched(
            "SELECT project_id, max(number), max(position) FROM shot"
            " WHERE typeof(number) = 'integer' AND typeof(position) IN ('integer', 'real')"
            " GROUP BY project_id"
        )
        return [(ProjectId(str(own)), number, float(position)) for own, number, position in found]

    def _where(self, condition: str, *values: object) -> Slice:
        query = f"SELECT seq, {_COLUMNS} FROM task WHERE {condition} ORDER BY seq"
        with _without_collector():
            return self._slice(self._fetched(query, *values), set())

    def _slice(self, rows: Sequence[tuple[Any, ...]], known: set[str]) -> Slice:
        """The takes of these rows, with their shots except those that are `known` already."""
        shots = self._shots({row[_SHOT_ID] for row in rows} - known)
        known.update(shot[0] for shot in shots)
        takes, places = self._decoded(rows)
        return Slice(takes, _readable(decode_shot, shots), places)

    def _shots(self, ids: Collection[str]) -> list[tuple[Any, ...]]:
        found, wanted = [], iter(ids)
        while some := tuple(islice(wanted, _MOST_VALUES)):
            marks = ", ".join("?" * len(some))
            query = f"SELECT {_SHOT_COLUMNS} FROM shot WHERE id IN ({marks})"
            found += self._fetched(query, *some)
        return found

    def _decoded(self, rows: Iterable[tuple[Any, ...]]) -> tuple[list[Take], list[int]]:
        takes: list[Take] = []
        places: list[int] = []
        unreadable: dict[str, None] = {}
        for place, *columns in rows:
            try:
                takes.append(decode(columns))
                places.append(place)
            except UnreadableRow:
                unreadable[str(columns[0])] = None
        if unreadable:
            self.unreadable = tuple(dict.fromkeys((*self.unreadable, *unreadable)))
        return takes, places

    def transitions(self, take_id: TakeId) -> list[Transition]:
        """The states that a take went through, oldest first."""
        query = "SELECT at, before, after, note FROM transition WHERE task_id = ? ORDER BY seq"
        with self._errors():
            found = self.connection.execute(query, (take_id,)).fetchall()
        try:
            return [_transition(*columns) for columns in found]
        except ValueError as error:
            raise JournalError(problem_of(error, self.path)) from error

    def _fetched(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with self._errors(), _without_collector():
            try:
                return self.connection.execute(query, values).fetchall()
            except sqlite3.OperationalError as error:
                # One flipped bit makes a text invalid UTF-8; it must not cost all other rows.
                if "decode" not in str(error):
                    raise
            self.connection.text_factory = _tolerant
            try:
                return self.connection.execute(query, values).fetchall()
            finally:
                self.connection.text_factory = str

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise JournalError(problem_of_os_error(error, self.path)) from error
        except (sqlite3.Error, OverflowError) as error:
            raise JournalError(problem_of(error, self.path)) from error


_T = TypeVar("_T")


def _readable(decoder: Callable[[Iterable[Any]], _T], rows: Iterable[tuple[Any, ...]]) -> list[_T]:
    found: list[_T] = []
    for row in rows:
        try:
            found.append(decoder(row))
        except UnreadableRow:
            continue
    return found


def _tolerant(data: bytes) -> str:
    return data.decode(errors="replace")


def text_of_moment(moment: datetime) -> str:
    """As the journal has moments: UTC, to the microsecond."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _transition(at: str, before: str | None, after: str, note: str) -> Transition:
    old = None if before is None else TakeState(before)
    return Transition(datetime.fromisoformat(at), old, TakeState(after), note)


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """Reading 100,000 takes creates a million objects, all of which stay: looking for garbage among
    them takes a third of the time (measured)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
