"""A large journal is read slice by slice, and nothing changes before it is whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sora_desktop.core.take import Take, TakeState, new_take_id
from sora_desktop.store import journal as journal_module
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import TakeStore
from tests.fakes import FakeClock
from tests.store.makers import AT, LATER, draft, full
from tests.store.test_journal import raw


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    journal = Journal(path)
    yield journal
    journal.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def read_all(store: TakeStore) -> list[Take]:
    """Reads on to the end; what was told of meanwhile, in the order in which it was told."""
    reported: list[Take] = []
    store.arrived.connect(reported.extend)
    while store.read_on():
        pass
    return reported


def test_the_newest_are_there_first_and_the_rest_follows(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    takes = [full(id=new_take_id(), number=n, remote_id=f"r{n}") for n in range(250)]
    journal.insert(takes, AT)
    raw(path, "UPDATE task SET state = 'flying' WHERE number = 20")
    store = TakeStore(journal, clock, first=10)
    assert (len(store), store.whole, store.all()) == (10, False, tuple(takes[240:]))
    assert store.get(takes[249].id) == takes[249]
    assert list(store.newest_first()) == takes[:239:-1]
    assert store.read_on()
    assert list(store.newest_first()) == list(reversed(store.all()))
    alone: list[object] = []
    store.shots.changed.connect(alone.append)
    reported = read_all(store)
    # Shots are told of with their takes.
    assert alone == []
    assert reported == [*takes[:20], *takes[21:240]]
    assert (store.whole, store.read_on(), store.next_number()) == (True, False, 250)
    assert store.all() == (*takes[:20], *takes[21:])
    assert list(store.newest_first()) == list(reversed(store.all()))
    assert store.in_state(TakeState.DOWNLOADING) == list(store.all())
    assert store.count_in(TakeState.DOWNLOADING) == 249
    assert journal.unreadable == (takes[20].id,)
    owner = store.by_remote_id("r0")
    assert owner is not None
    assert owner.id == takes[0].id
    newer = draft(number=store.next_number())
    store.add([newer])
    assert store.all()[-1] == newer


def test_nothing_changes_before_everything_is_read(journal: Journal, clock: FakeClock) -> None:
    takes = [draft(number=n) for n in range(5)]
    journal.insert(takes, AT)
    store = TakeStore(journal, clock, first=1)
    newest = takes[-1].id
    for change in (
        lambda: store.add([draft()]),
        lambda: store.revise(newest, starred=True),
        lambda: store.move(newest, TakeState.SUBMITTING),
        lambda: store.recover(LATER),
    ):
        with pytest.raises(RuntimeError, match="still being read"):
            change()
    read_all(store)
    assert len(store.recover(LATER)) == 5


def test_what_could_not_be_read_is_never_taken_for_the_whole(
    path: Path, journal: Journal, clock: FakeClock
) -> None:
    journal.insert([draft(number=n) for n in range(5)], AT)
    store = TakeStore(journal, clock, first=1)
    journal.close()
    for _ in range(2):
        with pytest.raises(JournalError):
            store.read_on()
    assert not store.whole


def test_a_large_file_is_checked_later(
    path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.insert([full(remote_id=f"r{n}") for n in range(200)], AT)
    journal.close()
    monkeypatch.setattr(journal_module, "LARGE_FILE", 0)
    later = Journal(path, check_later=True)
    assert later.unchecked
    assert later.check() == ""
    assert not later.unchecked
    later.close()
    data = bytearray(path.read_bytes())
    data[8192:12288] = bytes(4096)
    path.write_bytes(data)
    damaged = Journal(path, check_later=True)
    assert damaged.check()
    assert damaged.unchecked
    damaged.close()
