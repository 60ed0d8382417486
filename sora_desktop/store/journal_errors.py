"""What can go wrong with the journal, as something to tell a person."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

from sora_desktop.core.problem import Category, Part, Problem

# Primary result codes (sqlite.org/rescode.html). A full disk gives FULL, a limit on the size of a
# file IOERR_WRITE, a read-only folder CANTOPEN (measured).
_FULL = frozenset({sqlite3.SQLITE_FULL})
_FOLDER = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_WHOLE_FOLDER = frozenset({sqlite3.SQLITE_IOERR_DIR_FSYNC, sqlite3.SQLITE_IOERR_FSTAT})


class JournalError(Exception):
    """The journal could not be read or written; `problem` says why. Nothing was changed."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = replace(problem, part=Part.JOURNAL)


class UnreadableRow(ValueError):
    """A row that this program can't have written: damaged on the disk, or edited."""


class NewerJournal(JournalError):
    """The file was written by a newer version of the program. It was not touched."""

    def __init__(self, path: Path, version: int, newest: int) -> None:
        text = f"A newer version of Sora Desktop made {path} ({version}; this one reads {newest})."
        super().__init__(Problem(category=Category.JOURNAL, text=text))
        self.path = path


class JournalDamaged(JournalError):
    """The file can't be used, or is missing, and there is no good backup of it.

    `kept` is where the damaged file was moved, unchanged; None when there was no file. Only
    ``Journal(path, begin_anew=True)`` creates an empty library in its place.
    """

    def __init__(self, path: Path, reason: str, kept: Path | None) -> None:
        where = f" We kept it as {kept.name}." if kept else ""
        text = f"The library {path} {reason}, and there is no good backup.{where}"
        super().__init__(Problem(category=Category.JOURNAL, text=text))
        self.path, self.reason, self.kept = path, reason, kept


def code_of(error: sqlite3.Error) -> int:
    """SQLite's extended result code, 0 when the error comes from Python's side."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the error says that the file itself is damaged."""
    return code_of(error) & 0xFF in _DAMAGED


def problem_of(error: Exception, path: Path) -> Problem:
    """The problem behind a failed call: disk full, folder gone, or the journal's own."""
    code = code_of(error) if isinstance(error, sqlite3.Error) else 0
    category, words = Category.JOURNAL, str(error)
    if code & 0xFF in _FULL or code == sqlite3.SQLITE_IOERR_WRITE:
        category = Category.DISK_FULL
    elif code & 0xFF in _FOLDER or code in _WHOLE_FOLDER:
        category = Category.FOLDER_GONE
    elif code & 0xFF in _LOCKED:
        words = "another app has locked it"
    return Problem(category=category, text=f"{path}: {words}", code=code or None)
