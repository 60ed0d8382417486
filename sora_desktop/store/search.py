"""The index of every prompt ever written: SQLite's FTS5 over groups of three letters.

It is a convenience in a file of its own, beside the posters, and can be deleted at any time. No
take depends on it: until it is built, where SQLite has no FTS5, or when it is damaged, the caller
searches the texts themselves. Everything is written by one thread of its own.

Measured with 100,000 takes of 200 letters: built once in some 8 s, 76 MiB; a word that few takes
have is found in 0.2 ms, against 14 ms by searching the texts (60 ms if these are four times as
long). Kept in memory the index takes 84 MiB, and would be built at every start.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
import zlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from queue import Empty, SimpleQueue

from sora_desktop.core.fold import fold
from sora_desktop.core.take import TakeId
from sora_desktop.store.journal_errors import code_of

log = logging.getLogger(__name__)

# Shorter words are in no group of three letters.
SHORTEST = 3
# Another schema, or another way of folding the texts.
_VERSION = 1
# A word that this many takes have occurs early in many a text: searching the texts is as fast.
MOST_FOUND = 5000
_AT_ONCE = 500
_GONE = -1
_LOCK_SECONDS = 1.0
# A person who types does not wait for the thread to finish writing.
_READ_SECONDS = 0.01
_SCHEMA = (
    "CREATE TABLE take (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, print INTEGER NOT NULL)",
    "CREATE VIRTUAL TABLE word USING fts5(text, tokenize = 'trigram case_sensitive 1')",
    f"PRAGMA user_version = {_VERSION}",
)


class TakeSearch:
    """The index at `path`; its folder must exist.

    `begin` gives it every text, `put` a change. All texts are folded already (`core.fold`). `find`
    may be called by one thread only.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.ready = False
        self._texts: Mapping[TakeId, str] = {}
        self._behind: dict[TakeId, str] = {}
        self._orders: SimpleQueue[TakeId | None] = SimpleQueue()
        self._stopped, self._failed = threading.Event(), threading.Event()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._live, name="search index", daemon=True)
        self._reader: sqlite3.Connection | None = None

    def begin(self, texts: Mapping[TakeId, str]) -> None:
        """Updates the index to these texts, in the background: they are asked for there, and may
        change meanwhile if `put` is called too."""
        self._texts = texts
        self._thread.start()

    def put(self, take_id: TakeId, text: str) -> None:
        """A new or changed text; it can be found at once."""
        with self._lock:
            self._behind[take_id] = text
        self._orders.put(take_id)

    def find(self, text: str) -> set[TakeId] | None:
        """The takes that have every word of the text, ignoring words of fewer than three letters.

        None when the index doesn't know, or is no faster than searching the texts: the caller
        searches itself. Never raises.
        """
        words = [word for word in fold(text).split() if len(word) >= SHORTEST]
        if not self.ready or not words or not all(map(str.isprintable, words)):
            return None
        with self._lock:
            behind = dict(self._behind)
        try:
            found = self._found(words)
        except sqlite3.Error as error:
            if code_of(error) == sqlite3.SQLITE_BUSY:
                return None
            log.info("the search index failed: %s", error)
            self._let_go()
            self._failed.set()
            self._orders.put(None)
            return None
        if found is None:
            return None
        fresh = (i for i, own in behind.items() if all(word in own for word in words))
        return found.difference(behind).union(fresh)

    def close(self) -> None:
        """Ends the thread and closes the file. An unfinished build goes on next time."""
        self._stopped.set()
        self._orders.put(None)
        if self._thread.ident is not None:
            self._thread.join()
        self._let_go()

    def _found(self, words: Sequence[str]) -> set[TakeId] | None:
        if self._reader is None:
            self._reader = sqlite3.connect(
                f"{self.path.absolute().as_uri()}?mode=ro", uri=True, timeout=_READ_SECONDS
            )
        asked = " ".join('"{}"'.format(word.replace('"', '""')) for word in words)
        query = "SELECT rowid FROM word WHERE word MATCH ? LIMIT ?"
        rows = self._reader.execute(query, (asked, MOST_FOUND + 1)).fetchall()
        if len(rows) > MOST_FOUND:
            return None
        numbers = ", ".join(str(int(row)) for (row,) in rows)
        found = self._reader.execute(f"SELECT id FROM take WHERE row IN ({numbers})")
        return {TakeId(name) for (name,) in found}

    def _let_go(self) -> None:
        self.ready = False
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    # --- in the thread ------------------------------------------------------------------------

    def _live(self) -> None:
        try:
            try:
                self._build_and_follow()
            except sqlite3.DatabaseError as error:
                # Damaged, or of another version: it is rebuilt, once.
                self.ready = False
                self._failed.clear()
                log.info("the search index is made anew: %s", error)
                self._throw_away()
                self._build_and_follow()
        except (sqlite3.Error, OSError) as error:
            self.ready = False
            log.info("there is no search index: %s", error)

    def _build_and_follow(self) -> None:
        with contextlib.closing(self._opened()) as connection:
            self._catch_up(connection)
            while not self._stopped.is_set():
                self.ready = True
                self._write(connection, self._next_orders())
                if self._failed.is_set():
                    raise sqlite3.DatabaseError("a search failed")

    def _opened(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_LOCK_SECONDS, isolation_level=None)
        try:
            # Not WAL, which maps a file into memory: where the disk fails under it the whole
            # program dies.
            for pragma in ("journal_mode = TRUNCATE", "synchronous = NORMAL"):
                connection.execute(f"PRAGMA {pragma}")
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, _VERSION):
                raise sqlite3.DatabaseError(f"it is of version {version}")
            if version == 0:
                for statement in _SCHEMA:
                    connection.execute(statement)
            flaw = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if flaw != "ok":
                raise sqlite3.DatabaseError(flaw)
        except BaseException:
            connection.close()
            raise
        return connection

    def _catch_up(self, connection: sqlite3.Connection) -> None:
        """Writes what differs from the texts: everything the first time, usually nothing."""
        for ids in _parts(self._known(connection)):
            self._forget(connection, [each for each in ids if each not in self._texts])
        for ids in _parts(iter(list(self._texts))):
            if self._stopped.is_set():
                return
            self._write(connection, ids)

    def _known(self, connection: sqlite3.Connection) -> Iterator[TakeId]:
        """The takes that the file has, read bit by bit."""
        query, last = "SELECT row, id FROM take WHERE row > ? AND print <> ? LIMIT ?", 0
        while some := connection.execute(query, (last, _GONE, _AT_ONCE)).fetchall():
            yield from (TakeId(name) for _, name in some)
            last = some[-1][0]

    def _next_orders(self) -> list[TakeId]:
        """Waits for a change, and takes everything else that is there."""
        orders = [self._orders.get()]
        with contextlib.suppress(Empty):
            while len(orders) < _AT_ONCE:
                orders.append(self._orders.get_nowait())
        return [take_id for take_id in dict.fromkeys(orders) if take_id is not None]

    def _write(self, connection: sqlite3.Connection, ids: Sequence[TakeId]) -> None:
        """Writes the texts of these takes that the file has differently."""
        with self._lock:
            fresh = {take_id: self._behind.get(take_id) for take_id in ids}
        texts = {
            take_id: self._texts[take_id] if text is None else text
            for take_id, text in fresh.items()
        }
        marks = ", ".join("?" * len(texts))
        query = f"SELECT id, row, print FROM take WHERE id IN ({marks})"
        known = {name: (row, own) for name, row, own in connection.execute(query, tuple(texts))}
        stale = [
            take_id
            for take_id, text in texts.items()
            if take_id not in known or known[take_id][1] != _print_of(text)
        ]
        if stale:
            connection.execute("BEGIN IMMEDIATE")
            for take_id in stale:
                row, _ = known.get(take_id, (None, 0))
                self._put(connection, take_id, row, texts[take_id])
            connection.execute("COMMIT")
        with self._lock:
            for take_id, text in fresh.items():
                if text is not None and self._behind.get(take_id) is text:
                    del self._behind[take_id]

    @staticmethod
    def _put(connection: sqlite3.Connection, take_id: TakeId, known: int | None, text: str) -> None:
        if known is not None:
            connection.execute("DELETE FROM word WHERE rowid = ?", (known,))
        put = "INSERT OR REPLACE INTO take (row, id, print) VALUES (?, ?, ?)"
        row = connection.execute(put, (known, take_id, _print_of(text))).lastrowid
        encodable = text.encode("utf-8", "replace").decode("utf-8")
        connection.execute("INSERT INTO word (rowid, text) VALUES (?, ?)", (row, encodable))

    def _forget(self, connection: sqlite3.Connection, ids: Sequence[TakeId]) -> None:
        if not ids:
            return
        connection.execute("BEGIN IMMEDIATE")
        for take_id in ids:
            connection.execute(
                "DELETE FROM word WHERE rowid = (SELECT row FROM take WHERE id = ?)", (take_id,)
            )
            connection.execute("UPDATE take SET print = ? WHERE id = ?", (_GONE, take_id))
        connection.execute("COMMIT")

    def _throw_away(self) -> None:
        for ending in ("", "-journal"):
            self.path.with_name(self.path.name + ending).unlink(missing_ok=True)


def _print_of(text: str) -> int:
    """A fingerprint of a text: 32 bits are enough to notice a change."""
    return zlib.crc32(text.encode("utf-8", "replace"))


def _parts(ids: Iterator[TakeId]) -> Iterator[Sequence[TakeId]]:
    while some := tuple(islice(ids, _AT_ONCE)):
        yield some
