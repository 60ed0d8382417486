"""The journal's schema, as ordered steps from one ``PRAGMA user_version`` to the next.

A step is never changed once it was released; a new schema is a new function at the end of `STEPS`.
"""

from __future__ import annotations

import re
import sqlite3
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from sora_desktop.core.shot import FIRST_PROJECT

_ID = re.compile(r"[0-9a-f]{32}")
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
    """Version 2: tags, a note, and the bin. No row is rewritten for it."""
    for column in (
        "tags TEXT NOT NULL DEFAULT ''",
        "note TEXT NOT NULL DEFAULT ''",
        "binned_at TEXT",
        "erased_at TEXT",
    ):
        connection.execute(f"ALTER TABLE task ADD COLUMN {column}")


def _third(connection: sqlite3.Connection) -> None:
    """Version 3: the options that have no column of their own, so that none needs one."""
    connection.execute("ALTER TABLE task ADD COLUMN options TEXT NOT NULL DEFAULT '{}'")


def _fourth(connection: sqlite3.Connection) -> None:
    """Version 4: projects and shots.

    Takes that were ordered together, or made one from the other, become one shot of the first
    project. The columns that nothing fills yet are for the queue, pictures in requests, the shot
    list and the spending page.
    """
    for statement in _FOURTH:
        connection.execute(statement)
    connection.execute("INSERT INTO project (id) VALUES (?)", (FIRST_PROJECT,))
    text_factory = connection.text_factory
    # One flipped bit makes a text invalid UTF-8; it must not keep the library shut.
    connection.text_factory = lambda data: data.decode(errors="replace")
    try:
        query = "SELECT seq, id, batch_id, parent_id, starred, created_at FROM task ORDER BY seq"
        takes = [_OldTake._make(columns) for columns in connection.execute(query)]
    finally:
        connection.text_factory = text_factory
    shots = {_shot_id(takes[0].id): takes for takes in _joined(takes)}
    connection.executemany(
        "INSERT INTO shot (project_id, number, position, id, chosen_id, last_number, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (FIRST_PROJECT, number, number, shot_id, _chosen(own), len(own), own[0].created_at)
            for number, (shot_id, own) in enumerate(shots.items(), 1)
        ],
    )
    connection.executemany(
        "UPDATE task SET shot_id = ?, shot_number = ?, seen_at = changed_at WHERE seq = ?",
        [
            (shot_id, place, take.seq)
            for shot_id, own in shots.items()
            for place, take in enumerate(own, 1)
        ],
    )


_FOURTH = (
    "ALTER TABLE task RENAME COLUMN press_id TO batch_id",
    "ALTER TABLE task RENAME COLUMN press_index TO batch_index",
    "ALTER TABLE task ADD COLUMN shot_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE task ADD COLUMN shot_number INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE task ADD COLUMN seen_at TEXT",
    "ALTER TABLE task ADD COLUMN queue_place REAL",
    "ALTER TABLE task ADD COLUMN paused INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE task ADD COLUMN imported INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE task ADD COLUMN inputs TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE task ADD COLUMN sent_config TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE task ADD COLUMN in_frame INTEGER",
    "ALTER TABLE task ADD COLUMN out_frame INTEGER",
    """
    CREATE TABLE project (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT '', position REAL NOT NULL DEFAULT 0,
        archived_at TEXT, budget INTEGER,
        style TEXT NOT NULL DEFAULT '', defaults TEXT NOT NULL DEFAULT '{}'
    )
    """,
    """
    CREATE TABLE shot (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        project_id TEXT NOT NULL, number INTEGER NOT NULL, position REAL NOT NULL,
        name TEXT NOT NULL DEFAULT '', chosen_id TEXT, last_number INTEGER NOT NULL,
        created_at TEXT NOT NULL, previous_id TEXT,
        sentence TEXT NOT NULL DEFAULT '', settings TEXT NOT NULL DEFAULT '{}',
        inputs TEXT NOT NULL DEFAULT '{}', note TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE TABLE balance (at TEXT PRIMARY KEY, amount INTEGER NOT NULL)",
)


def _fifth(connection: sqlite3.Connection) -> None:
    """Version 5: names for prompts. An empty project means all of them."""
    connection.execute(
        """
        CREATE TABLE shelf (
            seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
            project_id TEXT NOT NULL DEFAULT '', name TEXT NOT NULL, kind TEXT NOT NULL,
            media TEXT NOT NULL, content TEXT NOT NULL, milliseconds INTEGER NOT NULL,
            created_at TEXT NOT NULL
        )
        """
    )


def _sixth(connection: sqlite3.Connection) -> None:
    """Version 6: takes can be found by their task, clip, shot and number without going through all
    rows, and so can those that a start needs."""
    for statement in (
        "CREATE INDEX task_remote ON task (remote_id) WHERE remote_id IS NOT NULL",
        "CREATE INDEX task_clip ON task (clip) WHERE clip IS NOT NULL",
        "CREATE INDEX task_shot ON task (shot_id)",
        "CREATE INDEX task_number ON task (number)",
        "CREATE INDEX task_moment ON task (coalesce(sent_at, created_at))",
        "CREATE INDEX task_open ON task (state) WHERE state NOT IN ('ready', 'failed', 'dismissed')"
        " OR state = 'failed' AND (seen_at IS NULL OR remote_id IS NOT NULL AND charged IS NULL)",
    ):
        connection.execute(statement)


class _OldTake(NamedTuple):
    seq: int
    id: str
    batch_id: str
    parent_id: str | None
    starred: int
    created_at: str


def _joined(takes: Sequence[_OldTake]) -> Iterable[Sequence[_OldTake]]:
    """The takes that belong together, each in the order they were made. A missing take still joins
    those that were made from it, and a cycle (a damaged row) does no harm."""
    joined: dict[str, str] = {}

    def root(key: str) -> str:
        while (above := joined.setdefault(key, key)) != key:
            joined[key] = joined[above]
            key = above
        return key

    def keys(take: _OldTake) -> Iterator[str]:
        yield f"take {take.id}"
        if take.batch_id:
            yield f"batch {take.batch_id}"
        if take.parent_id:
            yield f"take {take.parent_id}"

    for take in takes:
        first, *others = (root(key) for key in keys(take))
        for other in others:
            joined[other] = first
    shots: dict[str, list[_OldTake]] = {}
    for take in takes:
        shots.setdefault(root(f"take {take.id}"), []).append(take)
    return shots.values()


def _chosen(takes: Sequence[_OldTake]) -> str | None:
    return next((take.id for take in takes if take.starred), None)


def _shot_id(take_id: str) -> str:
    """The id of the shot that begins with this take: always the same one, so that two copies of a
    library agree."""
    return take_id if _ID.fullmatch(take_id) else uuid.uuid5(uuid.NAMESPACE_OID, take_id).hex


STEPS: tuple[Step, ...] = (_first, _second, _third, _fourth, _fifth, _sixth)


def version_of(connection: sqlite3.Connection) -> int:
    """The schema version of the open file; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> None:
    """Migrates the file to the newest version, each step with its number in one transaction.

    A kill in between leaves the file at the last complete step. sqlite3.Error undoes the step.
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
