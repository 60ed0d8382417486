"""An older library: two columns fewer, in a schema of three versions."""

from __future__ import annotations

import sqlite3

from sora_desktop.store.migrations import STEPS, Step


def _older(connection: sqlite3.Connection) -> None:
    for step in STEPS:
        step(connection)
    connection.execute("ALTER TABLE task DROP COLUMN starred")
    connection.execute("ALTER TABLE task DROP COLUMN link_dead")


def _second(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE task ADD COLUMN link_dead INTEGER NOT NULL DEFAULT 0")


def _third(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE task ADD COLUMN starred INTEGER NOT NULL DEFAULT 0")


# Today's schema as the third version of a history that it might have had.
OLDER: tuple[Step, ...] = (_older, _second, _third)


def make_older(connection: sqlite3.Connection) -> None:
    """Takes a library of today's schema back to the first version of `OLDER`."""
    connection.execute("ALTER TABLE task DROP COLUMN starred")
    connection.execute("ALTER TABLE task DROP COLUMN link_dead")
    connection.execute("PRAGMA user_version = 1")
