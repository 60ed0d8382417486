"""Libraries of earlier versions: takes that belong together become one shot."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.shot import FIRST_PROJECT
from sora_desktop.core.take import ShotId, TakeId
from sora_desktop.store.journal import Journal
from sora_desktop.store.migrations import STEPS, migrate
from sora_desktop.store.takes import TakeStore
from tests.fakes import FakeClock

SCHEMA = Path(__file__).parent / "schemas" / "v3.sql"
AT = "2026-11-22T12:00:00.000000+00:00"
# A take of the older library: its batch and the take that it was made from; "" for none.
Old = tuple[str, str]


def take_id(number: int) -> TakeId:
    """The id of the take with this number."""
    return TakeId(f"{number:032x}")


def older(
    connection: sqlite3.Connection, takes: Sequence[Old], starred: Sequence[int] = ()
) -> None:
    """Fills a library of version 3 with these takes, numbered from 1."""
    connection.executescript(SCHEMA.read_text(encoding="utf-8"))
    connection.execute("DELETE FROM transition")
    connection.execute("DELETE FROM task WHERE seq = 2")
    columns = [row[1] for row in connection.execute("PRAGMA table_info(task)")]
    given = {"seq", "id", "number", "press_id", "parent_id", "starred"}
    others = ", ".join(name for name in columns if name not in given)
    connection.executemany(
        f"INSERT INTO task (id, number, press_id, parent_id, starred, {others}) "
        f"SELECT ?, ?, ?, ?, ?, {others} FROM task WHERE seq = 1",
        [
            (take_id(number), number, batch, parent or None, int(number in starred))
            for number, (batch, parent) in enumerate(takes, 1)
        ],
    )
    connection.execute("DELETE FROM task WHERE seq = 1")
    connection.execute("UPDATE task SET state = 'failed'")
    connection.commit()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path)
    yield connection
    connection.close()


def opened(path: Path) -> TakeStore:
    """The library as this version reads it."""
    return TakeStore(Journal(path), FakeClock())


def test_takes_that_belong_together_become_one_shot(
    path: Path, connection: sqlite3.Connection
) -> None:
    takes = [
        *[("a", ""), ("a", ""), ("", "")],  # A batch of two, and one alone.
        *[("b", take_id(2)), ("b", take_id(2))],  # Made from the second.
        *[("", "gone"), ("", "gone")],  # Made from one that is not there any more.
        *[("c", take_id(9)), ("c", take_id(8))],  # A ring.
    ]
    older(connection, takes, starred=(4, 5, 7))
    connection.close()
    store = opened(path)
    shots = store.shots.shots(FIRST_PROJECT)
    numbers = [[take.number for take in store.shots.takes(shot.id)] for shot in shots]
    assert numbers == [[1, 2, 4, 5], [3], [6, 7], [8, 9]]
    assert [shot.number for shot in shots] == [1, 2, 3, 4]
    assert [shot.last_number for shot in shots] == [4, 1, 2, 2]
    assert [TakeId(shot.id) for shot in shots] == [take_id(n) for n in (1, 3, 6, 8)]
    assert [shot.chosen_id for shot in shots] == [take_id(4), None, take_id(7), None]
    fifth = store.get(take_id(5))
    assert (fifth.shot_number, fifth.batch_id, fifth.parent_id) == (4, "b", take_id(2))
    assert not any(take.new for take in store.all())
    assert [project.name for project in store.shots.projects()] == [""]
    assert (path.parent / "copies" / "journal-schema-3.sqlite3").exists()


def test_a_text_that_is_no_text_keeps_the_library_open(
    path: Path, connection: sqlite3.Connection
) -> None:
    older(connection, [("a", ""), ("a", "")])
    connection.execute("UPDATE task SET id = CAST(x'ce00' AS TEXT) WHERE number = 1")
    connection.commit()
    connection.close()
    store = opened(path)
    assert [take.shot_number for take in store.all()] == [1, 2]
    (shot,) = store.shots.shots(FIRST_PROJECT)
    assert len(store.shots.takes(shot.id)) == 2


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "a", "b", "c"]), st.sampled_from(["", *map(take_id, range(9))])
        ),
        max_size=8,
    )
)
def test_every_take_gets_one_shot_and_relatives_the_same(takes: Sequence[Old]) -> None:
    connection = sqlite3.connect(":memory:")
    older(connection, takes)
    connection.isolation_level = None
    migrate(connection)
    rows = connection.execute("SELECT id, batch_id, parent_id, shot_id, shot_number FROM task")
    shots: dict[str, ShotId] = {}
    batches: dict[str, ShotId] = {}
    numbers: dict[ShotId, list[int]] = {}
    relatives: list[tuple[ShotId, str]] = []
    for own, batch, parent, shot_id, number in rows:
        shots[own] = shot_id
        numbers.setdefault(shot_id, []).append(number)
        if batch:
            assert batches.setdefault(batch, shot_id) == shot_id
        if parent:
            relatives.append((shot_id, parent))
    assert all(shots.get(parent, shot_id) == shot_id for shot_id, parent in relatives)
    assert all(own == list(range(1, len(own) + 1)) for own in numbers.values())
    known = connection.execute("SELECT id, last_number FROM shot ORDER BY number").fetchall()
    connection.close()
    assert known == [(shot_id, len(own)) for shot_id, own in numbers.items()]


def test_a_new_library_has_its_first_project(path: Path) -> None:
    store = opened(path)
    (project,) = store.shots.projects()
    assert (project.id, project.name, project.archived) == (FIRST_PROJECT, "", False)
    assert store.shots.shelf.all() == ()
    assert len(STEPS) == 6
