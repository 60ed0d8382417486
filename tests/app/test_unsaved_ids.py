"""An id that the journal could not take comes back at the next start, and is never thrown away."""

from __future__ import annotations

import errno
import logging
import logging.handlers
import os
import random
import stat
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from sora_desktop.app.logs import Logs
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.secret import SecretFilter
from sora_desktop.core.take import TakeId, TakeState, task_id_noted
from sora_desktop.simulator import NAMED, Call, Plan
from sora_desktop.store.folders import AppFolders
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import TakeStore
from sora_desktop.store.unsaved_ids import NAME, UnsavedIds, read, spare_folders
from tests.app.driver import AppDriver, Launcher
from tests.app.driver import until as until_seen
from tests.conftest import LogWatch
from tests.core.makers import a_take
from tests.engine.bench import Bench, make_bench
from tests.fakes import START, FakeClock
from tests.faults.power import Disk, watched
from tests.kill.runner import quick_folder

OWN = ("data", "config", "cache", "logs")
PLACES = (*OWN, "clips", "spare", "second spare")
TAKE = TakeId("aa")


@pytest.fixture
def expected(expected_log: LogWatch) -> Iterator[None]:
    """What is kept is in the log too."""
    with expected_log("not in the journal: .* is task "):
        yield


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    """A bench with a running engine."""
    made = make_bench(tmp_path, FakeClock())
    try:
        await made.start()
        yield made
    finally:
        await made.stop()
        made.simulator.stop()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[TakeStore]:
    """A library with one take whose answer was lost."""
    journal = Journal(tmp_path / "journal.sqlite3")
    store = TakeStore(journal, FakeClock())
    store.add([a_take(id=TAKE, state=TakeState.UNCONFIRMED)])
    yield store
    journal.close()


def folders_in(top: Path) -> AppFolders:
    """The folders of a program that has them all apart, made."""
    made = {name: top / name for name in (*OWN, "clips")}
    for folder in made.values():
        folder.mkdir(exist_ok=True)
    return AppFolders(**made)


def ids_in(top: Path) -> UnsavedIds:
    """What keeps ids there."""
    return UnsavedIds(folders_in(top), (top / "spare", top / "second spare"))


Refuses = Callable[[Path], bool]


@contextmanager
def full(refuses: Refuses, room: int = 0) -> Iterator[None]:
    """Disks on which what is written comes to its end after `room` bytes, at the sync as at the
    write: the rest of a record is cut off, as a full disk does it."""
    real = os.fsync

    def fsync(handle: int) -> None:
        path = Path(os.readlink(f"/proc/self/fd/{handle}"))
        if path.is_file() and refuses(path):
            before = sizes.get(path, 0)
            os.truncate(path, min(path.stat().st_size, before + room))
            sizes[path] = path.stat().st_size
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(handle)

    sizes: dict[Path, int] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", fsync)
        yield


def but(place: Path) -> Refuses:
    """Everything is full but this folder."""
    return lambda path: path.parent != place


def evidence(store: TakeStore) -> str:
    """What is noted of the take."""
    return store.get(TAKE).evidence


def test_what_the_file_says(tmp_path: Path, expected: None) -> None:
    ids = ids_in(tmp_path)
    for take_id, remote_id in (("aa", "r-1"), ("bb", "r-2")):
        ids.keep(START, TakeId(take_id), remote_id)
    ids.keep(START.replace(year=START.year + 1), TAKE, "r-3")
    texts = [(tmp_path / name / NAME).read_text("utf-8") for name in OWN]
    assert [read([text]) for text in texts] == [{"aa": "r-3", "bb": "r-2"}] * len(OWN)
    # In whatever order the places are read.
    assert read(reversed([f"{texts[0]}half a li", *texts[0].split("\n\n")])) == read(texts)
    assert read([""]) == {}


@pytest.mark.parametrize(
    "remote_id", ["a.b", "a:b", "QWxp+/8=", "a/b", "two words", "100%", "\u00e9"]
)
def test_an_id_of_any_form_comes_back(
    tmp_path: Path, store: TakeStore, expected: None, remote_id: str
) -> None:
    ids = ids_in(tmp_path)
    assert ids.keep(START, TAKE, remote_id)
    assert ids.take_over(store) == 1
    assert task_id_noted(evidence(store)) == remote_id
    assert ids.take_over(store) == 0


def test_what_an_earlier_version_wrote_is_read(tmp_path: Path, store: TakeStore) -> None:
    ids = ids_in(tmp_path)
    (tmp_path / "data" / NAME).write_text(f"{START.isoformat()} take {TAKE} is task r-9\n", "utf-8")
    assert ids.take_over(store) == 1
    assert evidence(store).endswith(", task r-9")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it asks /proc which file it is")
@pytest.mark.parametrize("place", PLACES)
def test_one_place_that_can_be_written_is_enough(
    tmp_path: Path, store: TakeStore, expected: None, place: str
) -> None:
    ids = ids_in(tmp_path)
    with full(but(tmp_path / place), room=40):
        assert ids.keep(START, TAKE, "r-1")
    assert ids_in(tmp_path).take_over(store) == 1
    assert evidence(store).endswith(", task r-1")
    # What could be written is put away, and what could not says nothing.
    assert ids_in(tmp_path).take_over(store) == 0


@pytest.mark.parametrize("place", [*OWN, "clips", "spare"])
def test_a_place_whose_folder_cannot_be_used_keeps_none_back(
    tmp_path: Path, store: TakeStore, expected: None, place: str
) -> None:
    ids = ids_in(tmp_path)
    for name in PLACES:
        if name != place:
            # A file in the place of the folder: the super-user is not let in either.
            folder = tmp_path / name
            if folder.exists():
                folder.rmdir()
            folder.write_text("", "utf-8")
    assert ids.keep(START, TAKE, "r-1")
    assert ids.take_over(store) == 1
    assert evidence(store).endswith(", task r-1")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it asks /proc which file it is")
def test_the_log_is_a_place_too(tmp_path: Path, store: TakeStore, expected: None) -> None:
    ids = ids_in(tmp_path)
    logs = Logs(tmp_path / "logs", SecretFilter(lambda: ()))
    try:
        with full(lambda path: True):
            assert ids.keep(START, TAKE, "r-1")
    finally:
        logs.close()
    assert ids_in(tmp_path).take_over(store) == 1
    assert evidence(store).endswith(", task r-1")
    assert ids_in(tmp_path).take_over(store) == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it asks /proc which file it is")
@pytest.mark.parametrize("room", [0, 1, 9, 30, 60, 80, 81, 83])
def test_a_torn_record_spoils_no_other(
    tmp_path: Path, store: TakeStore, expected: None, room: int
) -> None:
    """Whatever of it came before the disk was full: it is not taken for a shorter id, and the next
    record is read."""
    ids = ids_in(tmp_path)
    with full(lambda path: True, room=room):
        ids.keep(START, TakeId("bb"), "r-1234567890-1234567890-1234567890")
    torn = (tmp_path / "data" / NAME).read_bytes()
    assert ids.keep(START, TAKE, "r-2")
    assert (tmp_path / "data" / NAME).read_bytes().startswith(torn)
    found = read([(tmp_path / "data" / NAME).read_text("utf-8")])
    assert found[TAKE] == "r-2"
    assert found.get(TakeId("bb"), "r-1234567890-1234567890-1234567890").endswith("-1234567890")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it asks /proc which file it is")
def test_what_no_place_took_is_put_down_later(
    tmp_path: Path, store: TakeStore, expected: None
) -> None:
    ids = ids_in(tmp_path)
    with full(lambda path: True):
        assert not ids.keep(START, TAKE, "r-1")
        assert not ids.try_again(START, store)
    assert ids.try_again(START, store)
    assert ids_in(tmp_path).take_over(store) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it asks /proc which file it is")
def test_what_the_journal_took_later_needs_no_other_place(
    tmp_path: Path, store: TakeStore, expected: None
) -> None:
    ids = ids_in(tmp_path)
    with full(lambda path: True):
        ids.keep(START, TAKE, "r-1")
        store.move(TAKE, TakeState.PENDING, remote_id="r-1")
        assert ids.try_again(START, store)


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="it asks /proc which file is synced"
)
@pytest.mark.parametrize("others_too", [False, True])
def test_what_is_kept_survives_a_power_cut(expected: None, others_too: bool) -> None:
    with quick_folder() as top:
        ids = ids_in(top)
        if others_too:
            ids.keep(START, TakeId("bb"), "r-0")
        disk = Disk([top / name for name in OWN], lambda: None)
        with watched(disk):
            assert ids.keep(START, TAKE, "r-1")
        image = disk.after_a_cut(random.Random(17), 0.0)
        texts = [image.get(top / name / NAME, b"").decode("utf-8", "replace") for name in OWN]
        assert [read([text]).get(TAKE) for text in texts] == ["r-1"] * len(OWN)


async def test_a_noted_id_is_read_and_adopted_at_the_next_start(
    bench: Bench, tmp_path: Path, expected: None
) -> None:
    bench.simulator.plan(Plan(history_after=float("inf")))
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    take_id = bench.submit()
    await bench.quiet()
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    remote_id = bench.simulator.tasks[0].id
    ids = ids_in(tmp_path)
    ids.keep(bench.clock.now(), take_id, remote_id)
    await bench.stop()
    bench.open()
    bench.engine.start()
    bench.running = True
    assert ids.take_over(bench.store) == 1
    await bench.quiet()
    assert bench.take(take_id).remote_id == remote_id
    for name in OWN:
        assert not (tmp_path / name / NAME).exists()
        assert remote_id in (tmp_path / name / "unsaved-task-ids.done").read_text("utf-8")


def test_what_is_settled_or_not_here_is_left_alone(tmp_path: Path, expected: None) -> None:
    with_id = a_take(id=TakeId("a"), state=TakeState.PENDING, remote_id="r-1")
    other = a_take(id=TakeId("b"), state=TakeState.UNCONFIRMED)
    journal = Journal(tmp_path / "journal.sqlite3")
    store = TakeStore(journal, FakeClock())
    store.add([with_id, other])
    before = store.all()
    ids = ids_in(tmp_path)
    for take_id, remote_id in (("a", "r-2"), ("b", "r-1")):
        ids.keep(START, TakeId(take_id), remote_id)
    assert ids.take_over(store) == 0
    assert store.all() == before
    ids.keep(START, TakeId("b"), "r-4")
    assert ids.take_over(store) == 1
    assert store.get(TakeId("b")).evidence.endswith(", task r-4")
    assert (tmp_path / "data" / "unsaved-task-ids (2).done").exists()
    assert ids.take_over(store) == 0
    # Of another library, which shares a place with this one: that one is to find it.
    ids.keep(START, TakeId("nobody"), "r-3")
    assert ids.take_over(store) == 0
    assert read([(tmp_path / "logs" / NAME).read_text("utf-8")]) == {"nobody": "r-3"}
    journal.close()


def test_a_file_that_cannot_be_put_away_stays_and_is_noted_once(
    tmp_path: Path,
    store: TakeStore,
    monkeypatch: pytest.MonkeyPatch,
    expected: None,
    expected_log: LogWatch,
) -> None:
    ids = ids_in(tmp_path)
    ids.keep(START, TAKE, "r-4")

    def refuse(_self: Path, _target: Path) -> Path:
        raise PermissionError

    monkeypatch.setattr(Path, "rename", refuse)
    with expected_log("unsaved ids stays", level=logging.WARNING):
        assert ids.take_over(store) == 1
        assert ids.take_over(store) == 0
    assert evidence(store).count("r-4") == 1
    assert os.path.lexists(tmp_path / "data" / NAME)


def test_a_journal_that_is_still_full_leaves_every_file(
    tmp_path: Path,
    store: TakeStore,
    monkeypatch: pytest.MonkeyPatch,
    expected: None,
    expected_log: LogWatch,
) -> None:
    ids = ids_in(tmp_path)
    ids.keep(START, TAKE, "r-4")

    def fail(*_: Any) -> None:
        raise JournalError(Problem(category=Category.DISK_FULL, text="no space"))

    with monkeypatch.context() as patch, expected_log("the unsaved ids stay"):
        patch.setattr(Journal, "update_all", fail)
        assert ids.take_over(store) == 0
    assert ids.take_over(store) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it asks /proc which file it is")
def test_a_spare_place_that_somebody_else_made_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected: None
) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    spare = spare_folders()[0]
    assert spare.parent == tmp_path
    ids = UnsavedIds(folders_in(tmp_path), (spare,))
    with full(but(spare)):
        assert ids.keep(START, TAKE, "r-1")
        assert stat.S_IMODE(spare.stat().st_mode) == 0o700
        monkeypatch.setattr(os, "getuid", lambda: spare.stat().st_uid + 1)
        assert not ids.keep(START, TAKE, "r-2")
    assert read([(spare / NAME).read_text("utf-8")]) == {TAKE: "r-1"}


@pytest.mark.no_qt_log
def test_the_window_tells_an_id_that_no_place_took(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    """The disk is full exactly while a create is open, and so is every other."""
    real = Journal.update_all
    disk_is_full = False

    def update_all(journal: Journal, *arguments: Any) -> None:
        if disk_is_full:
            raise JournalError(Problem(category=Category.DISK_FULL, text="no space"))
        real(journal, *arguments)

    monkeypatch.setattr(Journal, "update_all", update_all)
    monkeypatch.setattr("sora_desktop.app.session.spare_folders", lambda: ())
    monkeypatch.setattr(logging.handlers.RotatingFileHandler, "emit", lambda *_: None)

    async def walk(app: AppDriver) -> None:
        nonlocal disk_is_full
        create = app.running.engine.service.client.create

        async def fills(*arguments: Any, **options: Any) -> Any:
            nonlocal disk_is_full
            try:
                return await create(*arguments, **options)
            finally:
                disk_is_full = True

        monkeypatch.setattr(app.running.engine.service.client, "create", fills)
        with full(lambda path: True), expected_log("not in the journal"):
            app.generate()
            await until_seen(lambda: app.simulator.tasks, "the create")
            remote_id = app.simulator.tasks[0].id
            await until_seen(lambda: remote_id in app.notice_text, "the id in a notice")
        disk_is_full = False

    with expected_log("died", level=logging.ERROR):
        launcher.run(walk)

    async def after(app: AppDriver) -> None:
        await app.reaches(TakeState.READY)
        assert app.creates == 1

    launcher.run(after)


def test_the_spare_folders_of_each_system(monkeypatch: pytest.MonkeyPatch) -> None:
    assert all(folder.parent.is_dir() for folder in spare_folders())
    monkeypatch.setattr(sys, "platform", "win32")
    assert spare_folders() == (Path(tempfile.gettempdir()) / "Sora Desktop",)
