"""The journal: every take and every change of its state, in one SQLite file.

One process, one connection, ``journal_mode=DELETE`` with ``synchronous=EXTRA``. Measured here, one
change (row and transition) in a table of 2,000 rows: 1.0 ms, against 0.2 ms with WAL + FULL; WAL +
NORMAL takes 0.04 ms and loses the last commits at a power cut. A take changes some ten times in its
life, so nobody notices the millisecond. In return there is one file, with no ``-wal`` that a person
or a sync client leaves behind when the file is copied, and none of WAL's own bugs.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import cached_property, partial
from pathlib import Path

from sora_desktop.core.problem import Problem
from sora_desktop.core.shot import NO_CHANGES, ShotChanges
from sora_desktop.core.signal import Signal
from sora_desktop.core.spending import BalanceReading
from sora_desktop.core.take import Take
from sora_desktop.store import copies as files
from sora_desktop.store.copies import JournalCopies, Lost, Marker, Restored
from sora_desktop.store.journal_errors import (
    JournalDamaged,
    JournalError,
    NewerJournal,
    is_damage,
)
from sora_desktop.store.journal_reader import JournalReader, text_of_moment
from sora_desktop.store.migrations import STEPS, Step, migrate, version_of
from sora_desktop.store.rows import Row, clean, encode
from sora_desktop.store.shot_rows import (
    ProjectRow,
    ShelfRow,
    ShotRow,
    encode_entry,
    encode_project,
    encode_shot,
)

# A file larger than this (30,000 takes) is checked after the start, not before it.
LARGE_FILE = 64 * 2**20
# How long another program (a backup, a sync client) may lock the file before we report it.
LOCK_SECONDS = 5.0
# A change that takes longer was delayed by the disk: another program's lock gives an error.
SLOW_SECONDS = LOCK_SECONDS + 1.0


def _upsert(table: str, names: Sequence[str]) -> str:
    """Columns that are not named keep their values."""
    return (
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))}) "
        f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{n} = excluded.{n}' for n in names[1:])}"
    )


_COLUMNS = ", ".join(Row._fields)
_INSERT = f"INSERT INTO task ({_COLUMNS}) VALUES ({', '.join('?' * len(Row._fields))})"
_UPDATE = f"UPDATE task SET {', '.join(f'{name} = ?' for name in Row._fields)} WHERE id = ?"
# Written before the row itself, so that the old state can be read from there.
_TRANSITION = """
    INSERT INTO transition (task_id, at, before, after, note)
    SELECT id, ?, state, ?, ? FROM task WHERE id = ? AND state <> ?
"""
_PUT_SHOT = _upsert("shot", ShotRow._fields)
_PUT_PROJECT = _upsert("project", ProjectRow._fields)
_PUT_ON_SHELF = _upsert("shelf", ShelfRow._fields)
# Enough for some years of daily work, and half a megabyte.
MOST_BALANCES = 10_000
_PUT_BALANCE = "INSERT OR REPLACE INTO balance (at, amount) VALUES (?, ?)"
_DROP_BALANCES = "DELETE FROM balance WHERE rowid <= (SELECT max(rowid) FROM balance) - ?"
_FIRST_STATE = "INSERT INTO transition (task_id, at, after, note) VALUES (?, ?, ?, ?)"

Connect = Callable[[Path, float], sqlite3.Connection]


def connect(path: Path, lock_seconds: float) -> sqlite3.Connection:
    """A connection that begins no transaction implicitly. It may be opened in one thread and used
    in another, never in two at once."""
    return sqlite3.connect(
        path, timeout=lock_seconds, isolation_level=None, check_same_thread=False
    )


class Journal(JournalReader):
    """The open journal at `path`; its folder must exist.

    Opening checks the file, and migrates an older schema after a backup was made. A damaged, empty
    or missing file of a library that should exist is replaced by the newest good backup: `restored`
    describes that (`begun_anew`: there was none, and an empty one was created; `put_back`: a person
    replaced it by an older one, and this is its newest change), and `lost` says at every later
    start too from which time rows are missing. A marker beside the file (``.exists``) says that a
    library should exist, because SQLite opens an empty file as a new library without an error
    (measured).

    With `check_later` the pages of a file larger than `LARGE_FILE` are checked by
    `check`, which can take seconds, and not while opening.

    Raises NewerJournal, JournalDamaged (no good backup; `begin_anew` starts an empty library beside
    what was kept), and JournalError for everything else.
    """

    def __init__(
        self,
        path: Path,
        *,
        begin_anew: bool = False,
        check_later: bool = False,
        connect: Connect = connect,
        lock_seconds: float = LOCK_SECONDS,
        steps: Sequence[Step] = STEPS,
    ) -> None:
        self.path = path
        self.restored: Restored | None = None
        self.begun_anew = False
        self.put_back: datetime | None = None
        self.unreadable: tuple[str, ...] = ()
        self.unchecked = False
        # Set while this process may only read: the library is not its own.
        self.read_only: Problem | None = None
        # Called with the seconds that a change took when the disk delayed it for long.
        self.on_slow: Callable[[float], object] = lambda seconds: None
        self._check_later = check_later
        self._copies = JournalCopies(path)
        self._marker = Marker(path)
        self._steps = steps
        self._connect = partial(connect, path, lock_seconds)
        self._tried: set[Path] = set()
        with self._errors():
            self.connection = self._opened(begin_anew)
            self._mark()
            self._version = self._data_version()

    def _mark(self) -> None:
        """Writes the marker by which a later start knows that the file should exist, and from which
        time it has lost rows."""
        lost = None
        older = not self.begun_anew and self._changes() < self._marker.changes
        if self.restored is not None or self.begun_anew or older:
            newest = None if self.begun_anew else self._newest_change()
            self.put_back = newest if self.restored is None else None
            lost = Lost(newest, datetime.now(UTC))
        elif self._marker:
            return
        try:
            self._marker.put(lost, self._changes())
        except BaseException:
            self.connection.close()
            raise

    def _newest_change(self) -> datetime | None:
        found = self._fetched("SELECT max(at) FROM transition")[0][0]
        try:
            return datetime.fromisoformat(found)
        except (TypeError, ValueError):
            return None

    def _changes(self) -> int:
        ((last,),) = self._fetched("SELECT max(seq) FROM transition")
        return int(last or 0)

    @cached_property
    def lost(self) -> Lost | None:
        """From which time rows were lost; None: the file has every row that was ever written."""
        return self._marker.lost

    def changed_by_others(self) -> bool:
        """Whether another program has written to the file since it was opened here."""
        with self._errors():
            return self._data_version() != self._version

    def _data_version(self) -> int:
        return int(self.connection.execute("PRAGMA data_version").fetchone()[0])

    def insert(
        self, takes: Sequence[Take], at: datetime, note: str = "", also: ShotChanges = NO_CHANGES
    ) -> list[int]:
        """Writes new takes with what changes in shots by them, all or none; gives the place of
        each. JournalError: nothing was written."""
        rows = [encode(take) for take in takes]
        moment = text_of_moment(at)
        with self._transaction() as connection:
            _change_shots(connection, also)
            places = [int(connection.execute(_INSERT, row).lastrowid or 0) for row in rows]
            connection.executemany(
                _FIRST_STATE, [(row.id, moment, row.state, clean(note)) for row in rows]
            )
        return places

    def update(self, take: Take, at: datetime, note: str = "") -> None:
        """Writes one changed take, with a transition when its state changed."""
        self.update_all((take,), at, note)

    def update_all(
        self, takes: Sequence[Take], at: datetime, note: str = "", also: ShotChanges = NO_CHANGES
    ) -> None:
        """Writes changed takes and what changes in shots by them, all or none. JournalError:
        nothing was written."""
        rows = [encode(take) for take in takes]
        moment = text_of_moment(at)
        with self._transaction() as connection:
            _change_shots(connection, also)
            for row in rows:
                step = (moment, row.state, clean(note), row.id, row.state)
                connection.execute(_TRANSITION, step)
                if connection.execute(_UPDATE, (*row, row.id)).rowcount != 1:
                    raise sqlite3.IntegrityError(f"the take {row.id} is not in the journal")

    def check(self) -> str:
        """What is wrong with the pages of the file, empty when nothing is. Takes seconds for a
        large one, in any thread: it has a connection of its own. Not while something is written."""
        flaw = files.flaw_of(self.path, len(self._steps))
        self.unchecked = bool(flaw)
        return flaw

    def note_balance(self, reading: BalanceReading, most: int) -> None:
        """Saves a balance, and keeps only the last `most` of them. JournalError: nothing was
        written."""
        with self._transaction() as connection:
            connection.execute(_PUT_BALANCE, (text_of_moment(reading.at), reading.amount.units))
            connection.execute(_DROP_BALANCES, (most,))

    def daily_copy(self, today: date) -> Path | None:
        """Backs up the journal once a day and keeps five; None when today's backup was there.
        Blocks: about 1 s for 100,000 takes. JournalError: there is no backup, nothing else changed.
        """
        with self._errors():
            return self._copies.daily(self.connection, today)

    def close(self) -> None:
        """Closes the file. Everything is in it already; the marker records the number of changes,
        by which a later start notices that somebody put an older file in its place."""
        with self._errors():
            with contextlib.suppress(OSError, JournalError):
                if self.read_only is None and (changes := self._changes()) != self._marker.changes:
                    self._marker.put(changes=changes)
            self.connection.close()

    def _opened(self, begin_anew: bool) -> sqlite3.Connection:
        empty = not self.path.exists() or self.path.stat().st_size == 0
        if empty and self._marker:
            return self._after_damage("is empty or missing", begin_anew)
        if not empty:
            version = files.version_on_disk(self.path)
            if version is None:
                return self._after_damage("is damaged (no SQLite header)", begin_anew)
            if version > len(self._steps):
                raise NewerJournal(self.path, version, len(self._steps))
        connection = self._connect()
        try:
            flaw = self._prepared(connection)
        except sqlite3.Error as error:
            connection.close()
            if not is_damage(error):
                raise
            flaw = f"is damaged ({error})"
        except BaseException:
            connection.close()
            raise
        if flaw:
            connection.close()
            return self._after_damage(flaw, begin_anew)
        return connection

    def _prepared(self, connection: sqlite3.Connection) -> str:
        """Checks and migrates the file; gives what is wrong with it, empty when it is fine."""
        self.unchecked = self._check_later and self.path.stat().st_size > LARGE_FILE
        flaw = "" if self.unchecked else files.flaw_in(connection)
        if flaw:
            return flaw
        for pragma in ("journal_mode = DELETE", "synchronous = EXTRA"):
            connection.execute(f"PRAGMA {pragma}")
        version = version_of(connection)
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if (version == 0) != (tables == 0):
            return "is damaged (its version does not fit its tables)"
        if 0 < version < len(self._steps):
            self._copies.before_migration(connection, version)
        migrate(connection, self._steps)
        # Not before: it would break a migration that rebuilds a table.
        connection.execute("PRAGMA foreign_keys = ON")
        return files.shape_flaw(connection)

    def _after_damage(self, reason: str, begin_anew: bool) -> sqlite3.Connection:
        kept = self._copies.set_aside()
        copy = self._copies.restore(len(self._steps), self._tried)
        if copy is not None:
            self._tried.add(copy)
            self.restored = Restored(copy, kept, reason)
        elif begin_anew:
            self._marker.remove()
            self.begun_anew = True
        else:
            # The marker stays or is written again, so that the next start does not create an empty
            # library unasked.
            self._marker.put()
            raise JournalDamaged(self.path, reason, kept)
        return self._opened(begin_anew)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        if self.read_only is not None:
            raise JournalError(self.read_only)
        begun = time.monotonic()
        with self._errors():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                # Some errors have rolled back the transaction already.
                if self.connection.in_transaction:
                    with contextlib.suppress(sqlite3.Error):
                        self.connection.execute("ROLLBACK")
                raise
        seconds = time.monotonic() - begun
        if seconds > SLOW_SECONDS:
            self.on_slow(seconds)


def _change_shots(connection: sqlite3.Connection, changes: ShotChanges) -> None:
    for project in changes.projects:
        connection.execute(_PUT_PROJECT, encode_project(project))
    for shot in changes.shots:
        connection.execute(_PUT_SHOT, encode_shot(shot))
    for shot_id in changes.gone_shots:
        connection.execute("DELETE FROM shot WHERE id = ?", (shot_id,))
    for project_id in changes.gone_projects:
        connection.execute("DELETE FROM project WHERE id = ?", (project_id,))
    for entry in changes.shelf:
        connection.execute(_PUT_ON_SHELF, encode_entry(entry))
    for entry_id in changes.off_shelf:
        connection.execute("DELETE FROM shelf WHERE id = ?", (entry_id,))


class BalanceHistory:
    """The account's balances, a row for each change; `changed` is emitted for each new one. They
    are read when somebody asks first."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self.changed: Signal[BalanceReading] = Signal()

    @cached_property
    def _kept(self) -> list[BalanceReading]:
        return self._journal.balances()

    def readings(self) -> Sequence[BalanceReading]:
        """All that are saved, in order of time. JournalError."""
        return sorted(self._kept)

    def note(self, reading: BalanceReading) -> None:
        """Saves the reading if the balance has changed since the last one. JournalError: it is not
        saved, and the next one counts."""
        if self._kept and self._kept[-1].amount == reading.amount:
            return
        self._journal.note_balance(reading, MOST_BALANCES)
        self._kept.append(reading)
        del self._kept[:-MOST_BALANCES]
        self.changed.emit(reading)
