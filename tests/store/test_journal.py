"""The journal on a real file: what it keeps, and what it does when the file or disk fails."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sora_desktop.core.options import Options
from sora_desktop.core.problem import Category
from sora_desktop.core.take import TakeState
from sora_desktop.store.copies import Lost
from sora_desktop.store.journal import Journal, connect
from sora_desktop.store.journal_errors import JournalDamaged, JournalError, NewerJournal
from sora_desktop.store.journal_reader import Transition
from sora_desktop.store.migrations import STEPS
from tests.store.makers import AT, LATER, draft, full, raised

DAY = date(2026, 11, 22)
Opener = Callable[..., Journal]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def opened(path: Path) -> Iterator[Opener]:
    """Opens the journal; closes every one at the end."""
    journals: list[Journal] = []

    def make(**options: Any) -> Journal:
        journal = Journal(path, **({"lock_seconds": 0.05} | options))
        journals.append(journal)
        return journal

    yield make
    for journal in journals:
        journal.close()


def raw(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_takes_come_back_in_their_order(opened: Opener) -> None:
    takes = [full(), draft(), full(remote_id="remote-2")]
    journal = opened()
    journal.insert(takes, AT)
    journal.close()
    again = opened()
    assert again.load() == takes
    assert again.unreadable == ()
    assert again.restored is None


def test_durability_is_asked_for(opened: Opener) -> None:
    made: list[sqlite3.Connection] = []

    def kept(path: Path, lock_seconds: float) -> sqlite3.Connection:
        made.append(connect(path, lock_seconds))
        return made[-1]

    opened(connect=kept)
    ask = made[-1].execute
    assert ask("PRAGMA journal_mode").fetchone() == ("delete",)
    assert ask("PRAGMA synchronous").fetchone() == (3,)
    assert ask("PRAGMA foreign_keys").fetchone() == (1,)


def test_every_change_of_state_has_its_line(opened: Opener) -> None:
    journal = opened()
    take = draft()
    journal.insert([take], AT, "pressed\0")
    sent = take.to(TakeState.SUBMITTING, at=LATER)
    journal.update(sent, LATER, "going out")
    journal.update(replace(sent, starred=True), LATER, "no change of state")
    assert journal.load() == [replace(sent, starred=True)]
    assert journal.transitions(take.id) == [
        Transition(AT, None, TakeState.DRAFT, "pressed\ufffd"),
        Transition(LATER, TakeState.DRAFT, TakeState.SUBMITTING, "going out"),
    ]


def test_a_take_that_is_not_there_cannot_be_updated(opened: Opener) -> None:
    journal = opened()
    known = draft()
    journal.insert([known], AT)
    with pytest.raises(JournalError, match="not in the journal"):
        journal.update_all([known.to(TakeState.SUBMITTING, at=AT), draft()], AT)
    assert journal.load() == [known]
    assert len(journal.transitions(known.id)) == 1


def test_the_same_id_twice_writes_nothing(opened: Opener) -> None:
    journal = opened()
    take = draft()
    with pytest.raises(JournalError) as caught:
        journal.insert([take, take], AT)
    assert caught.value.problem.category is Category.JOURNAL
    assert journal.load() == []


def test_a_number_too_large_for_a_column(opened: Opener) -> None:
    journal = opened()
    with pytest.raises(JournalError):
        journal.insert([draft(number=2**63)], AT)
    assert journal.load() == []


def test_a_closed_journal_says_so(opened: Opener) -> None:
    journal = opened()
    journal.close()
    with pytest.raises(JournalError):
        journal.insert([draft()], AT)


# A newer file, a locked one, one without a folder


def test_a_newer_file_is_refused_untouched(path: Path, opened: Opener) -> None:
    opened().close()
    raw(path, f"PRAGMA user_version = {len(STEPS) + 1}")
    before = {entry.name: entry.read_bytes() for entry in path.parent.iterdir()}
    with pytest.raises(NewerJournal, match="newer version"):
        opened()
    assert {entry.name: entry.read_bytes() for entry in path.parent.iterdir()} == before


def test_a_locked_file_is_told(path: Path, opened: Opener) -> None:
    journal = opened()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(JournalError, match="locked") as caught:
        journal.insert([draft()], AT)
    assert caught.value.problem.category is Category.JOURNAL
    with pytest.raises(JournalError, match="locked"):
        opened()
    other.execute("ROLLBACK")
    other.close()
    journal.insert([draft()], AT)
    assert len(journal.load()) == 1


def test_without_its_folder(tmp_path: Path) -> None:
    with pytest.raises(JournalError) as caught:
        Journal(tmp_path / "gone" / "journal.sqlite3")
    assert caught.value.problem.category is Category.FOLDER_GONE


def test_a_marker_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sora_desktop.store.copies.write_atomically", fail)
    with pytest.raises(JournalError) as caught:
        Journal(tmp_path / "journal.sqlite3")
    assert caught.value.problem.category is Category.DISK_FULL


# Damage


def filled(opened: Opener, *, copy: bool) -> Journal:
    """A journal of 50 takes; with a copy of them when asked for."""
    journal = opened()
    journal.insert([full(remote_id=str(n)) for n in range(50)], AT)
    if copy:
        journal.daily_copy(DAY)
    journal.close()
    return journal


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "header": lambda data: b"\xff" * 100 + data[100:],
    "cut": lambda data: data[: len(data) // 2],
    "cut in a page": lambda data: data[:5000],
    "zeroed page": lambda data: data[:4096] + b"\0" * 4096 + data[8192:],
    "another file": lambda data: b"<html>" * 100,
    "version 0": lambda data: data[:60] + b"\0\0\0\0" + data[64:],
    "wild version": lambda data: data[:60] + b"\xff\0\0\0" + data[64:],
    "schema": lambda data: data.replace(b"CREATE TABLE task", b"CREATE TABLE t\0sk"),
    "a name that is no text": lambda data: data.replace(
        b"CREATE TABLE task", b"CREATE TABLE t\xcesk"
    ),
    "a column that is no text": lambda data: data.replace(b"batch_id TEXT", b"batch_i\xce TEXT"),
    "file format": lambda data: data[:44] + b"\0\0\0\x09" + data[48:],
    "renamed column": lambda data: data.replace(b"batch_index INT", b"batch_iNNex INT"),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_seen_and_the_copy_comes_back(path: Path, opened: Opener, name: str) -> None:
    filled(opened, copy=True)
    damaged = DAMAGE[name](path.read_bytes())
    path.write_bytes(damaged)
    journal = opened()
    assert len(journal.load()) == 50
    assert journal.restored is not None
    assert journal.restored.kept is not None
    assert journal.restored.kept.read_bytes() == damaged
    assert journal.restored.copy.name == "journal-2026-11-22.sqlite3"


def test_what_sqlite_kept_beside_the_file_goes_with_it(path: Path, opened: Opener) -> None:
    filled(opened, copy=True)
    path.write_bytes(b"")
    beside = path.with_name("journal.sqlite3-journal")
    beside.write_bytes(b"the rest of a transaction")
    assert len(opened().load()) == 50
    assert not beside.exists()
    kept = path.with_name("journal.damaged-1.sqlite3-journal")
    assert kept.read_bytes() == b"the rest of a transaction"


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_without_a_copy_is_an_error(path: Path, opened: Opener, name: str) -> None:
    filled(opened, copy=False)
    damaged = DAMAGE[name](path.read_bytes())
    path.write_bytes(damaged)
    with pytest.raises(JournalDamaged, match="kept it as") as caught:
        opened()
    kept = caught.value.kept
    assert kept is not None
    assert kept.read_bytes() == damaged
    # And so at the next start, until somebody says otherwise.
    with pytest.raises(JournalDamaged, match="empty or missing") as caught:
        opened()
    assert caught.value.kept is None
    assert opened(begin_anew=True).load() == []
    assert kept.read_bytes() == damaged


def test_a_missing_file_comes_back_from_its_copy(path: Path, opened: Opener) -> None:
    filled(opened, copy=True)
    path.unlink()
    journal = opened()
    assert len(journal.load()) == 50
    assert journal.restored is not None
    assert journal.restored.kept is None


def test_of_which_time_rows_were_lost_is_known_from_then_on(path: Path, opened: Opener) -> None:
    journal = opened()
    journal.insert([full()], AT)
    assert journal.lost is None
    journal.daily_copy(DAY)
    journal.insert([full(id="b" * 32, remote_id="remote-2")], LATER)
    journal.close()
    path.write_bytes(b"damaged")
    before = datetime.now(UTC)
    lost = opened().lost
    assert lost is not None
    # The copy has all that was written up to its newest change.
    assert lost.first == AT
    assert before <= lost.last <= datetime.now(UTC)
    assert opened().lost == lost


def test_two_losses_are_one_time(path: Path, opened: Opener) -> None:
    journal = opened()
    journal.insert([full()], AT)
    journal.daily_copy(DAY)
    journal.close()
    path.unlink()
    first = opened()
    first.insert([full(id="b" * 32, remote_id="remote-2")], LATER)
    first.daily_copy(date(2026, 11, 23))
    first.close()
    path.write_bytes(b"damaged")
    second = opened()
    assert first.lost is not None
    assert second.lost is not None
    assert second.lost.first == first.lost.first == AT
    assert second.lost.last >= first.lost.last


def test_a_library_that_is_begun_anew_may_lack_everything(path: Path, opened: Opener) -> None:
    filled(opened, copy=False)
    path.write_bytes(b"damaged")
    lost = opened(begin_anew=True).lost
    assert lost is not None
    assert lost.first is None
    path.write_bytes(b"")
    assert opened(begin_anew=True).lost == Lost(None, ANY)


def test_an_older_file_that_a_person_puts_back_lacks_what_came_since(
    path: Path, opened: Opener
) -> None:
    """What it lacks was made by this library: found later, it counts in its budgets."""
    journal = opened()
    journal.insert([full()], AT)
    journal.close()
    backup = path.read_bytes()
    later = opened()
    assert later.put_back is None
    later.insert([full(id="b" * 32, remote_id="remote-2")], LATER)
    later.close()
    path.write_bytes(backup)
    before = datetime.now(UTC)
    older = opened()
    assert (older.put_back, older.restored) == (AT, None)
    assert older.lost is not None
    assert older.lost.first == AT
    assert before <= older.lost.last <= datetime.now(UTC)
    older.close()
    again = opened()
    assert (again.put_back, again.lost) == (None, older.lost)


def test_a_file_that_was_not_closed_in_order_is_no_older_one(path: Path, opened: Opener) -> None:
    journal = opened()
    journal.insert([full()], AT)
    journal.connection.close()
    newer = opened()
    assert (newer.put_back, newer.lost) == (None, None)
    newer.insert([full(id="b" * 32, remote_id="remote-2")], LATER)
    newer.close()
    assert opened().put_back is None


@pytest.mark.parametrize("text", ["", "Rows were lost from \n", "Rows were lost from x until y\n"])
def test_a_marker_that_tells_nothing_is_none(path: Path, opened: Opener, text: str) -> None:
    filled(opened, copy=False)
    path.with_name(f"{path.name}.exists").write_text(text)
    assert opened().lost is None


def test_the_newest_good_copy_is_taken(path: Path, opened: Opener) -> None:
    journal = opened()
    for day in range(1, 5):
        journal.insert([draft()], AT)
        assert journal.daily_copy(date(2026, 11, day)) is not None
    journal.close()
    copies = sorted((path.parent / "copies").iterdir())
    copies[3].write_bytes(copies[3].read_bytes()[:6000])
    copies[2].unlink()
    copies[2].mkdir()
    path.write_bytes(b"")
    assert len(opened().load()) == 2


def test_a_copy_of_another_shape_is_not_tried_for_ever(path: Path, opened: Opener) -> None:
    filled(opened, copy=True)
    copy = path.parent / "copies" / "journal-2026-11-22.sqlite3"
    raw(copy, "ALTER TABLE task DROP COLUMN clip_bytes")
    path.write_bytes(b"")
    with pytest.raises(JournalDamaged):
        opened()


def test_one_copy_a_day_and_five_of_them(path: Path, opened: Opener) -> None:
    journal = opened()
    copies = [journal.daily_copy(date(2026, 11, day)) for day in range(1, 9)]
    assert None not in copies
    assert journal.daily_copy(date(2026, 11, 8)) is None
    names = sorted(entry.name for entry in (path.parent / "copies").iterdir())
    assert names == [f"journal-2026-11-0{day}.sqlite3" for day in range(4, 9)]


def test_a_copy_that_fails_changes_nothing(
    path: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = opened()
    (path.parent / "copies").write_bytes(b"in the way")
    with pytest.raises(JournalError):
        journal.daily_copy(DAY)
    journal.insert([draft()], AT)


def test_a_row_that_cannot_be_read_costs_no_other(path: Path, opened: Opener) -> None:
    journal = opened()
    takes = [full(remote_id=str(n)) for n in range(3)]
    journal.insert(takes, AT)
    raw(path, f"UPDATE task SET state = 'flying' WHERE id = '{takes[1].id}'")
    assert journal.load() == [takes[0], takes[2]]
    assert journal.unreadable == (takes[1].id,)


def test_a_text_that_is_no_text_costs_one_character(path: Path, opened: Opener) -> None:
    journal = opened()
    takes = [draft(), draft()]
    journal.insert(takes, AT)
    raw(path, f"UPDATE task SET prompt = CAST(x'61ff62' AS TEXT) WHERE id = '{takes[0].id}'")
    first, second = journal.load()
    assert first.request.prompt == "a\ufffdb"
    assert second == takes[1]


def test_a_damaged_line_of_the_history(path: Path, opened: Opener) -> None:
    journal = opened()
    take = draft()
    journal.insert([take], AT)
    raw(path, "UPDATE transition SET after = 'flying'")
    with pytest.raises(JournalError):
        journal.transitions(take.id)


# Migrations


def test_a_migration_copies_first(path: Path, opened: Opener) -> None:
    take = draft()
    journal = opened()
    journal.insert([take], AT)
    journal.close()

    def second(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE folder (name TEXT NOT NULL)")

    newer = opened(steps=(*STEPS, second))
    assert newer.load() == [take]
    newer.close()
    copy = path.parent / "copies" / f"journal-schema-{len(STEPS)}.sqlite3"
    assert copy.exists()
    with pytest.raises(NewerJournal):
        opened()
    # The copy serves when the migrated file is lost, and is migrated again.
    path.unlink()
    again = opened(steps=(*STEPS, second))
    assert again.load() == [take]
    assert again.restored is not None
    assert again.restored.copy == copy


@pytest.mark.parametrize("error", [sqlite3.OperationalError, KeyboardInterrupt])
def test_a_migration_that_breaks_off_is_undone(
    path: Path, opened: Opener, error: type[BaseException]
) -> None:
    take = draft()
    journal = opened()
    journal.insert([take], AT)
    journal.close()

    def broken(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE task DROP COLUMN clip_bytes")
        raise error("stopped")

    expected = JournalError if error is sqlite3.OperationalError else error
    with pytest.raises(expected):
        opened(steps=(*STEPS, broken))
    assert opened().load() == [take]


def test_a_migration_whose_commit_fails_is_undone(path: Path, opened: Opener) -> None:
    def ends_it(connection: sqlite3.Connection) -> None:
        connection.execute("ROLLBACK")

    with pytest.raises(JournalError):
        opened(steps=(ends_it,))


def fixture_files() -> list[Path]:
    return sorted((Path(__file__).parent / "schemas").glob("v*.sql"))


@pytest.mark.parametrize("dump", fixture_files(), ids=lambda dump: dump.stem)
def test_every_released_schema_opens(path: Path, opened: Opener, dump: Path) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(dump.read_text(encoding="utf-8"))
    connection.close()
    journal = opened()
    assert journal.unreadable == ()
    assert [take.request.prompt for take in journal.load()] == ["paper boat", "ein Boot \U0001f6f6"]
    assert journal.restored is None


def test_a_library_of_the_first_release_takes_tags_and_notes(path: Path, opened: Opener) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(fixture_files()[0].read_text(encoding="utf-8"))
    connection.close()
    journal = opened()
    first = journal.load()[0]
    assert (first.tags, first.note, first.binned_at, first.erased_at) == ((), "", None, None)
    marked = replace(first, tags=("boat", "river"), note="the best", binned_at=LATER)
    journal.update(marked, LATER)
    journal.close()
    assert opened().load()[0] == marked
    assert (path.parent / "copies" / "journal-schema-1.sqlite3").exists()


def test_options_without_a_column_are_kept(path: Path, opened: Opener) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(fixture_files()[1].read_text(encoding="utf-8"))
    connection.close()
    journal = opened()
    old = journal.load()[1]
    assert old.request.options == Options(
        seconds=8, aspect_ratio="16:9", resolution="720p", sound=False
    )
    seeded = replace(old, request=old.request.choosing(seed=42, loop=True, avoid="blur \u96e8"))
    journal.update(seeded, LATER)
    journal.close()
    assert opened().load()[1] == seeded


def test_there_is_a_fixture_of_every_schema() -> None:
    assert [dump.stem for dump in fixture_files()] == [f"v{n + 1}" for n in range(len(STEPS))]


# Failing at the n-th call


class Failing(sqlite3.Connection):
    """Fails at the call whose turn it is, with the error that was asked for."""

    left = 10**9
    code = sqlite3.SQLITE_FULL

    def _turn(self, statement: str) -> None:
        self.left -= 1
        if self.left == 0 and not statement.startswith("ROLLBACK"):
            error = sqlite3.OperationalError("it failed")
            error.sqlite_errorcode = self.code
            raise error

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        self._turn(sql)
        return super().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Any, /) -> sqlite3.Cursor:
        self._turn(sql)
        return super().executemany(sql, parameters)


class FailingConnections:
    """Opens connections that can fail; `last` is the one that was opened last."""

    last: Failing

    def __call__(self, path: Path, lock_seconds: float) -> Failing:
        self.last = sqlite3.connect(path, isolation_level=None, factory=Failing)
        return self.last


@pytest.mark.parametrize(
    ("code", "category"),
    [
        (sqlite3.SQLITE_FULL, Category.DISK_FULL),
        (sqlite3.SQLITE_IOERR_WRITE, Category.DISK_FULL),
        (sqlite3.SQLITE_READONLY, Category.FOLDER_GONE),
        (sqlite3.SQLITE_READONLY_DBMOVED, Category.FOLDER_GONE),
        (sqlite3.SQLITE_CANTOPEN, Category.FOLDER_GONE),
        (sqlite3.SQLITE_IOERR_FSYNC, Category.JOURNAL),
        (sqlite3.SQLITE_BUSY, Category.JOURNAL),
        (sqlite3.SQLITE_CORRUPT, Category.JOURNAL),
    ],
)
def test_a_failure_at_every_call_changes_nothing(
    opened: Opener, code: int, category: Category
) -> None:
    connections = FailingConnections()
    journal = opened(connect=connections)
    connection = connections.last
    connection.code = code
    take = draft()
    journal.insert([take], AT)
    changed = take.to(TakeState.SUBMITTING, at=AT)
    turn = 0
    error: JournalError | None
    while True:
        turn += 1
        connection.left = turn
        error = raised(JournalError, lambda: journal.update(changed, AT))
        connection.left = 10**9
        if error is None:
            break
        assert error.problem.category is category
        assert journal.load() == [take]
        assert len(journal.transitions(take.id)) == 1
    assert turn == 5
    assert journal.load() == [changed]


def test_a_failure_at_every_call_of_opening(path: Path, opened: Opener) -> None:
    filled(opened, copy=False)
    turn = 0
    while True:
        turn += 1

        def fails(path: Path, lock_seconds: float, turn: int = turn) -> sqlite3.Connection:
            connection = FailingConnections()(path, lock_seconds)
            connection.left = turn
            return connection

        error = raised(JournalError, partial(opened, connect=fails))
        if error is None:
            break
        assert error.problem.category is Category.DISK_FULL
    assert turn > 5
    assert len(opened().load()) == 50
    assert not list(path.parent.glob("*damaged*"))


@settings(max_examples=150)
@given(
    cut=st.integers(0, 60_000), at=st.integers(0, 60_000), flips=st.binary(min_size=1, max_size=64)
)
def test_no_damage_makes_it_fail_in_another_way(
    tmp_path_factory: pytest.TempPathFactory, cut: int, at: int, flips: bytes
) -> None:
    folder = Path(tempfile.mkdtemp(dir=tmp_path_factory.getbasetemp()))
    path = folder / "journal.sqlite3"
    journal = Journal(path)
    journal.insert([full(remote_id=str(n)) for n in range(20)], AT)
    journal.close()
    data = bytearray(path.read_bytes())
    for place, flip in enumerate(flips, at % len(data)):
        data[place % len(data)] ^= flip
    path.write_bytes(data[: len(data) - cut % len(data)] if cut % 3 == 0 else data)
    damaged = path.read_bytes()
    opened: list[Journal] = []
    error = raised(JournalError, lambda: opened.append(Journal(path)))
    for journal in opened:
        raised(JournalError, journal.load)
        journal.close()
    if isinstance(error, JournalDamaged):
        assert error.kept is not None
        assert error.kept.read_bytes() == damaged


FULL = """
import resource, sys
from pathlib import Path
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from tests.store.makers import AT, draft

import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
journal = Journal(Path(sys.argv[1]))
first = draft()
journal.insert([first], AT)
limit = Path(sys.argv[1]).stat().st_size + 20_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    journal.insert([draft(evidence="x" * 1000) for _ in range(200)], AT)
except JournalError as error:
    print(error.problem.category.value, journal.load() == [first])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE is POSIX")
def test_a_file_that_may_not_grow(path: Path, opened: Opener) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["disk_full", "True"], done.stderr
    assert len(opened().load()) == 1


KILLED = """
import os, signal, sqlite3, sys
from pathlib import Path
from sora_desktop.core.take import TakeState
from sora_desktop.store.journal import Journal
from tests.store.makers import AT, draft

class Dying(sqlite3.Connection):
    left = 10**9
    def execute(self, *arguments):
        Dying.left -= 1
        if Dying.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().execute(*arguments)

def connect(path, lock_seconds):
    return sqlite3.connect(path, isolation_level=None, factory=Dying)

journal = Journal(Path(sys.argv[1]), connect=connect)
take = draft()
journal.insert([take], AT)
Dying.left = int(sys.argv[2])
journal.update(take.to(TakeState.SUBMITTING, at=AT), AT)
Dying.left = 10**9
print("written")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("turn", range(1, 6))
def test_killed_at_every_step_of_a_change(path: Path, opened: Opener, turn: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), str(turn)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == (0 if turn == 5 else -9), done.stderr
    journal = opened()
    (take,) = journal.load()
    states = [line.after for line in journal.transitions(take.id)]
    assert states[-1] is take.state
    assert take.state is (TakeState.SUBMITTING if turn == 5 else TakeState.DRAFT)
    assert journal.restored is None
