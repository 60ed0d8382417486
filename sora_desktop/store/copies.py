"""Backups of the journal: one a day and one before each migration; and restoring from them.

The backups are in the folder ``copies`` beside the journal. A damaged journal is moved aside with
what SQLite keeps beside it, never deleted. A marker beside the journal says that there is one, and
from which time it has lost rows.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from sora_desktop.store.disk import sync_file, sync_folder, write_atomically
from sora_desktop.store.journal_errors import code_of
from sora_desktop.store.rows import Row
from sora_desktop.store.shot_rows import ProjectRow, ShelfRow, ShotRow

# Every table with its columns, to detect a damaged schema.
_TABLES: Mapping[str, frozenset[str]] = {
    "task": frozenset(("seq", *Row._fields)),
    "shot": frozenset(("seq", *ShotRow._fields, "note")),
    "project": frozenset(("seq", *ProjectRow._fields)),
    "balance": frozenset(("at", "amount")),
    "shelf": frozenset(("seq", *ShelfRow._fields)),
}
KEPT = 5
# No release ever wrote a header with a version beyond this: the file is damaged.
_LARGEST_VERSION = 10_000
_MAGIC = b"SQLite format 3\x00"
_BESIDE = ("-journal", "-wal", "-shm")
_LOST = "Rows were lost from "
_CHANGES = "Changes so far: "


class Restored(NamedTuple):
    """The journal was restored from a backup. `kept` is the damaged file, None if it was
    missing."""

    copy: Path
    kept: Path | None
    reason: str


@dataclass(frozen=True, slots=True)
class Lost:
    """From which time the journal has lost rows: from the newest change in the backup that it was
    restored from (None: from its beginning) until the restore."""

    first: datetime | None
    last: datetime

    def with_earlier(self, earlier: Lost | None) -> Lost:
        """One span for this loss and an earlier one."""
        if earlier is None:
            return self
        begins = (self.first, earlier.first)
        first = None if None in begins else min(filter(None, begins))
        return Lost(first, max(self.last, earlier.last))


class Marker:
    """The file ``.exists`` beside a journal."""

    def __init__(self, journal: Path) -> None:
        self._path = journal.with_name(f"{journal.name}.exists")

    def __bool__(self) -> bool:
        return self._path.exists()

    def put(self, lost: Lost | None = None, changes: int = 0) -> None:
        """Writes it, keeping what it says of rows that were lost earlier. `changes` is how many the
        journal has had. OSError."""
        known = self.lost
        lost = lost.with_earlier(known) if lost is not None else known
        text = f"A library is kept beside this file.\n{_CHANGES}{changes}\n"
        if lost is not None:
            first = lost.first.isoformat() if lost.first is not None else ""
            text += f"{_LOST}{first} until {lost.last.isoformat()}\n"
        write_atomically(self._path, text.encode())

    def remove(self) -> None:
        """Lets the next start create an empty library. OSError."""
        self._path.unlink(missing_ok=True)

    @property
    def lost(self) -> Lost | None:
        """From which time rows were lost; None: none were, as far as the file can be read."""
        try:
            first, last = self._said(_LOST).split(" until ")
            return Lost(_moment(first) if first else None, _moment(last))
        except (OSError, ValueError):
            return None

    @property
    def changes(self) -> int:
        """How many changes the journal had had when it was closed last; 0 where that is not
        known."""
        try:
            return int(self._said(_CHANGES))
        except (OSError, ValueError):
            return 0

    def _said(self, what: str) -> str:
        """The rest of the line that begins so. OSError, ValueError."""
        lines = self._path.read_text("utf-8").splitlines()
        return next((line.removeprefix(what) for line in lines if line.startswith(what)), "")


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


class JournalCopies:
    """The backups of one journal."""

    def __init__(self, journal: Path) -> None:
        self._journal = journal
        self.folder = journal.with_name("copies")

    def daily(self, connection: sqlite3.Connection, today: date) -> Path | None:
        """Makes today's backup unless there is one, and deletes all but the newest five. Gives its
        path, None when today's was there. OSError, sqlite3.Error: no backup was made."""
        target = self.folder / f"{self._journal.stem}-{today.isoformat()}.sqlite3"
        if target.exists():
            return None
        self._copy(connection, target)
        for old in self._daily()[KEPT:]:
            old.unlink(missing_ok=True)
        return target

    def before_migration(self, connection: sqlite3.Connection, version: int) -> Path:
        """Makes the backup before the schema changes, which is never deleted."""
        target = self.folder / f"{self._journal.stem}-schema-{version}.sqlite3"
        self._copy(connection, target)
        return target

    def restore(self, newest_version: int, tried: Collection[Path] = ()) -> Path | None:
        """Restores the newest good backup that was not tried yet; None if there is none."""
        for copy in [*self._daily(), *self._before_migrations()]:
            if copy not in tried and flaw_of(copy, newest_version) == "":
                temporary = self._journal.with_name(f"{self._journal.name}.restoring")
                shutil.copyfile(copy, temporary)
                sync_file(temporary)
                os.replace(temporary, self._journal)
                sync_folder(self._journal.parent)
                return copy
        return None

    def set_aside(self) -> Path | None:
        """Renames the journal, and the files that SQLite would read with it. Left in place, an old
        ``-journal`` would be replayed into the next file of the same name."""
        kept = self._damaged_name()
        for ending in ("", *_BESIDE):
            source = self._journal.with_name(self._journal.name + ending)
            if os.path.lexists(source):
                os.rename(source, kept.with_name(kept.name + ending))
        sync_folder(self._journal.parent)
        return kept if kept.exists() else None

    def _copy(self, connection: sqlite3.Connection, target: Path) -> None:
        self.folder.mkdir(mode=0o700, exist_ok=True)
        temporary = target.with_suffix(".tmp")
        temporary.unlink(missing_ok=True)
        # VACUUM INTO does not sync what it writes (sqlite.org/lang_vacuum.html).
        connection.execute("VACUUM INTO ?", (str(temporary),))
        sync_file(temporary)
        os.replace(temporary, target)
        sync_folder(self.folder)

    def _daily(self) -> list[Path]:
        pattern = f"{self._journal.stem}-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].sqlite3"
        return sorted(self.folder.glob(pattern), reverse=True)

    def _before_migrations(self) -> list[Path]:
        return sorted(self.folder.glob(f"{self._journal.stem}-schema-*.sqlite3"), reverse=True)

    def _damaged_name(self) -> Path:
        number = 1
        while any(self._journal.parent.glob(f"{self._journal.stem}.damaged-{number}.sqlite3*")):
            number += 1
        return self._journal.with_name(f"{self._journal.stem}.damaged-{number}.sqlite3")


def version_on_disk(path: Path) -> int | None:
    """The schema version in the file's header, read without SQLite so that nothing is touched.

    None when the file has no such header. OSError when it cannot be read.
    """
    with path.open("rb") as file:
        header = file.read(100)
    version = int.from_bytes(header[60:64], "big")
    whole = len(header) == 100 and header.startswith(_MAGIC) and version <= _LARGEST_VERSION
    return version if whole else None


def flaw_in(connection: sqlite3.Connection) -> str:
    """What is wrong with the pages of an open journal, empty when nothing is. sqlite3.Error when
    the check itself fails, for damage and for other reasons."""
    try:
        found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except UnicodeDecodeError:
        # SQLite's own message quotes a name of the schema in which a bit has flipped.
        found = "its schema is no text"
    except sqlite3.OperationalError as error:
        if code_of(error) != sqlite3.SQLITE_ERROR:
            raise
        found = str(error)  # "unsupported file format" has the most general code.
    return "" if found == "ok" else f"is damaged ({found[:200]})"


def shape_flaw(connection: sqlite3.Connection) -> str:
    """Whether the tables of the newest schema are missing or differ from ours; empty if not."""
    connection.text_factory = bytes  # A damaged name need not be a text.
    columns = {
        table: {
            row[1].decode(errors="replace")
            for row in connection.execute(f"PRAGMA table_info({table})")
        }
        for table in _TABLES
    }
    connection.text_factory = str
    return "" if columns == _TABLES else "has not the tables that it should have"


def flaw_of(path: Path, newest_version: int) -> str:
    """What is wrong with a backup, empty when it can be restored. Never raises."""
    try:
        if version_on_disk(path) not in range(1, newest_version + 1):
            return "is of no version known here"
        with _reading(path) as connection:
            return flaw_in(connection)
    except (OSError, sqlite3.Error) as error:
        return str(error) or type(error).__name__


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        yield connection
    finally:
        connection.close()
