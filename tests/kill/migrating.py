"""A library of the first release, and a program two versions newer."""

from __future__ import annotations

import sqlite3

from sora_desktop.store.migrations import STEPS, Step

_NEW_COLUMNS = ("tags", "note", "binned_at", "erased_at")


def _next(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE next_release (name TEXT NOT NULL)")


# The steps that were released, and one more, so that it is killed between two of them as well.
NEWER: tuple[Step, ...] = (*STEPS, _next)


def make_older(connection: sqlite3.Connection) -> None:
    """Takes a library of today's schema back to version 1."""
    for column in _NEW_COLUMNS:
        connection.execute(f"ALTER TABLE task DROP COLUMN {column}")
    connection.execute("PRAGMA user_version = 1")
