"""A library of the first release, and a program with a newer schema."""

from __future__ import annotations

import sqlite3

from sora_desktop.store.migrations import STEPS, Step

_NEW_COLUMNS = (
    *("tags", "note", "binned_at", "erased_at", "options", "shot_id", "shot_number", "seen_at"),
    *("queue_place", "paused", "imported", "inputs", "sent_config", "in_frame", "out_frame"),
)


def _next(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE next_release (name TEXT NOT NULL)")


# The steps that were released, and one more, so that it is killed between two of them as well.
NEWER: tuple[Step, ...] = (*STEPS, _next)


def make_older(connection: sqlite3.Connection) -> None:
    """Takes a library of today's schema back to version 1."""
    for index in ("remote", "clip", "shot", "number", "moment", "open"):
        connection.execute(f"DROP INDEX task_{index}")
    for column in _NEW_COLUMNS:
        connection.execute(f"ALTER TABLE task DROP COLUMN {column}")
    for old, new in (("press_id", "batch_id"), ("press_index", "batch_index")):
        connection.execute(f"ALTER TABLE task RENAME COLUMN {new} TO {old}")
    for table in ("project", "shot", "balance", "shelf"):
        connection.execute(f"DROP TABLE {table}")
    connection.execute("PRAGMA user_version = 1")
