"""The journal's schema, as ordered steps from one ``PRAGMA user_version`` to the next.

A step is never changed once it was released; a new schema is a new function at the end of `STEPS`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

Step = Callable[[sqlite3.Connection], None]


def _first(connection: sqlite3.Connection) -> None:
    """Version 1: the takes, and every change of state that each went through."""
    connection.execute(
        """
        CREATE TABLE task (
            seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
            state TEXT NOT NULL, number INTEGER NOT NULL,
            created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
            model_id TEXT NOT NULL, prompt TEXT NOT NULL, seconds INTEGER NOT NULL,
            aspect_ratio TEXT, resolution TEXT, sound INTEGER,
            wire_model TEXT NOT NULL, task_type TEXT NOT NULL, sent_input TEXT NOT NULL,
            estimate INTEGER NOT NULL, estimate_certain INTEGER NOT NULL,
            press_id TEXT NOT NULL, press_index INTEGER NOT NULL, parent_id TEXT,
            held INTEGER NOT NULL, sent_at TEXT, evidence TEXT NOT NULL,
            remote_id TEXT, quoted INTEGER, charged INTEGER,
            answer TEXT, last_error TEXT, last_contact TEXT, transfer TEXT,
            clip TEXT, clip_bytes INTEGER, link_dead INTEGER NOT NULL, starred INTEGER NOT NULL
        )
        """
    )
    # `before` is null for the first state of a take. Moments are those of the change.
    connection.execute(
        """
        CREATE TABLE transition (
            seq INTEGER PRIMARY KEY,
            task_id TEXT NOT NULL REFERENCES task (id), at TEXT NOT NULL,
            before TEXT, after TEXT NOT NULL, note TEXT NOT NULL
        )
        """
    )
    connection.execute("CREATE INDEX transition_task ON transition (task_id)")


def _second(connection: sqlite3.Connection) -> None:
    """Version 2: tags, a note, and the bin. No row is written anew for it."""
    for column in (
        "tags TEXT NOT NULL DEFAULT ''",
        "note TEXT NOT NULL DEFAULT ''",
        "binned_at TEXT",
        "erased_at TEXT",
    ):
        connection.execute(f"ALTER TABLE task ADD COLUMN {column}")


STEPS: tuple[Step, ...] = (_first, _second)


def version_of(connection: sqlite3.Connection) -> int:
    """The schema version of the open file; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> None:
    """Takes the file to the newest version, each step with its number in one transaction.

    A kill in between leaves the file at the last whole step. sqlite3.Error undoes the step.
    """
    for number in range(version_of(connection), len(steps)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            steps[number](connection)
            connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
