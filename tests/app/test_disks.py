"""Disks that are full, away or silent: what the window says, and what then goes on by itself."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from sora_desktop.app.bootstrap import first_frame, remembered_look
from sora_desktop.app.single_instance import SingleInstance
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import TakeState
from sora_desktop.simulator import Call, Fault
from sora_desktop.store.folders import AppFolders, FolderError
from sora_desktop.store.journal import Journal
from sora_desktop.store.settings import SettingsStore
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.dialogs import MessageDialog
from sora_desktop.ui.window.frame import WindowFrame
from tests.app.driver import AppDriver, Launcher, until
from tests.app.test_start import explained

pytestmark = pytest.mark.no_qt_log


class Usage(NamedTuple):
    """As `shutil.disk_usage` gives it."""

    total: int
    used: int
    free: int


@contextmanager
def no_room(folder: Path) -> Iterator[None]:
    """The disk of the clips is full."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda path: Usage(2**40, 2**40 - 2**20, 2**20))
        yield


@contextmanager
def away(folder: Path) -> Iterator[None]:
    """The drive of the clips is unplugged."""
    kept = folder.rename(folder.with_name("unplugged"))
    yield
    kept.rename(folder)


@pytest.mark.parametrize(
    ("lost", "words"),
    [
        (no_room, "The disk of {folder} is full. Downloads continue"),
        (away, "The folder {folder} isn't available. Downloads"),
    ],
)
def test_paid_clips_that_wait_for_the_disk_are_told_once_and_come_by_themselves(
    launcher: Launcher, lost: Callable[[Path], Any], words: str
) -> None:
    async def walk(app: AppDriver) -> None:
        folder = app.running.opened.clips.folder
        waiting = app.running.engine
        with lost(folder):
            app.generate(takes=1)
            await until(lambda: len(waiting.waiting_for_disk) == 1, "the first clip")
            await app.wait_for_notice("1 paid clip ")
            app.generate("another boat")
            await until(lambda: len(waiting.waiting_for_disk) == 2, "the second clip")
            await app.wait_for_notice(words.format(folder=folder))
            assert len([notice for notice in app.notices if "paid clip" in notice.text]) == 1
            asked = {take.id: take.last_error for take in app.takes}
            assert all(asked.values())
        # No restart, and no click.
        await until(lambda: all(t.state is TakeState.READY for t in app.takes), "both clips")
        await until(lambda: "paid clip" not in app.notice_text, "the notice to go")
        assert app.creates == 2

    launcher.run(walk)


# --- what cannot be written -----------------------------------------------------------------


class Unwritable(sqlite3.Connection):
    """SQLite on a disk that is full, or that cannot be written: told at the next change."""

    error: int | None = None

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """As the real one, but that no transaction can be begun to write."""
        if Unwritable.error is not None and sql.startswith("BEGIN IMMEDIATE"):
            failed = sqlite3.OperationalError("the disk says no")
            failed.sqlite_errorcode = Unwritable.error
            raise failed
        return super().execute(sql, parameters)


@pytest.fixture(autouse=True)
def sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every connection may be made unwritable."""
    monkeypatch.setattr(Unwritable, "error", None)
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Unwritable))


@contextmanager
def journal_fails(error: int) -> Iterator[None]:
    """The journal cannot be written."""
    Unwritable.error = error
    try:
        yield
    finally:
        Unwritable.error = None


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (sqlite3.SQLITE_FULL, ("The disk is full. ", "Free up space on this disk.")),
        (sqlite3.SQLITE_IOERR_WRITE, ("The disk is full. ", "Free up space on this disk.")),
        (sqlite3.SQLITE_READONLY, ("The data folder isn't writable", "Make this folder writ")),
        (sqlite3.SQLITE_CANTOPEN, ("The data folder isn't writable", "Make this folder writ")),
        (sqlite3.SQLITE_BUSY, ("Couldn't save", "Close other apps")),
        (sqlite3.SQLITE_IOERR_FSYNC, ("Couldn't save", "restart Sora Desktop")),
    ],
)
def test_a_list_of_takes_that_cannot_be_written_is_told_as_that(
    launcher: Launcher, error: int, words: Sequence[str]
) -> None:
    async def walk(app: AppDriver) -> None:
        with journal_fails(error):
            app.generate()
            await app.wait_for_notice(
                *words, "nothing is sent", str(launcher.data / "journal.sqlite3")
            )
            reported = next(notice for notice in app.notices if "nothing is sent" in notice.words)
            assert "clip" not in reported.words
            assert [action.label for action in reported.actions] == ["Try now"]
        assert app.creates == 0
        await app.made()
        # What was written since then proves that it is over.
        assert "nothing is sent" not in app.notice_text

    launcher.run(walk)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "Free up space on this disk, then save"),
        (errno.EDQUOT, "Free up space on this disk, then save"),
        (errno.EROFS, "Make this folder writable, then save"),
        (errno.EACCES, "Make this folder writable, then save"),
    ],
)
def test_settings_that_cannot_be_written_are_told_as_that(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    real = os.open

    def failing(path: Any, *arguments: Any, **options: Any) -> int:
        if "settings.json" in str(path):
            raise OSError(number, os.strerror(number))
        return real(path, *arguments, **options)

    async def walk(app: AppDriver) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(os, "open", failing)
            app.running.save(replace(app.running.settings, ask_above=None))
            await app.wait_for_notice("Couldn't save your settings", words, "until you quit")
            await app.wait_for_notice(f"settings.json: {os.strerror(number)}")
            reported = next(notice for notice in app.notices if "your settings" in notice.text)
            assert "clip" not in reported.words
            assert [action.label for action in reported.actions] == ["Settings"]
            # It harms nothing else.
            await app.made()

    launcher.run(walk)


def full_log(logs: Path) -> None:
    """A log on a full disk."""
    (logs / "sora-desktop.log").symlink_to("/dev/full")


def no_log(logs: Path) -> None:
    """A folder of logs that cannot be made."""
    logs.rmdir()
    logs.write_text("in the way", "utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no disk that is full")
@pytest.mark.parametrize(
    ("damaged", "words"),
    [(full_log, "Free up space on this disk."), (no_log, "Make this folder writable")],
)
def test_a_log_that_cannot_be_written_is_told_and_harms_nothing(
    launcher: Launcher,
    capfd: pytest.CaptureFixture[str],
    damaged: Callable[[Path], object],
    words: str,
) -> None:
    logs = launcher.data / "logs"
    logs.mkdir(parents=True)
    damaged(logs)

    async def walk(app: AppDriver) -> None:
        logging.getLogger("sora_desktop").info("a line")
        await app.wait_for_notice("Couldn't write the log", "Everything else works", words)
        assert len([n for n in app.notices if "write the log" in n.words]) == 1
        await app.made()

    launcher.run(walk)
    assert "Traceback" not in capfd.readouterr().err


# --- a start on such a disk -----------------------------------------------------------------


def refused_claim(monkeypatch: pytest.MonkeyPatch, category: Category) -> Callable[[], None]:
    """No file can be made, so that the lock cannot be either; gives what makes it well."""
    well = False
    lock = SingleInstance.lock

    def locks(instance: SingleInstance) -> bool:
        if not well:
            raise FolderError(Problem(category=category, text="running.lock: no"))
        return lock(instance)

    def mend() -> None:
        nonlocal well
        well = True

    monkeypatch.setattr(SingleInstance, "lock", locks)
    return mend


def prepared(launcher: Launcher) -> None:
    """A library with a clip, and with a take that a start has to write something about."""

    async def first(app: AppDriver) -> None:
        await app.made("a finished boat")
        app.simulator.fault(Call.CREATE, Fault(status=429, times=-1))
        app.generate("a waiting boat")
        await until(lambda: len(app.takes) == 2, "the second")

    launcher.run(first)
    launcher.simulator.clear()


async def shows_all(app: AppDriver, *words: str) -> None:
    """The library is there to be looked at, and nothing more."""
    await app.wait_for_notice("You can watch clips", *words)
    assert [take.request.prompt for take in app.takes] == ["a finished boat", "a waiting boat"]
    assert app.window.takes.isVisible()
    app.window.takes.select(app.takes[0].id)
    await until(lambda: app.window.player.playback.ready, "the clip")
    creates = app.creates
    app.generate("a third boat")
    await app.wait_for_notice("nothing is sent")
    app.act(TakeAction.STAR, app.takes[0])
    assert len(app.takes) == 2
    assert not app.takes[0].starred
    assert app.creates == creates


STARTS = {
    sqlite3.SQLITE_FULL: (Category.DISK_FULL, "Free up space for {data}"),
    sqlite3.SQLITE_READONLY: (Category.FOLDER_GONE, "Make {data} writable"),
}


@pytest.mark.parametrize("error", STARTS)
@pytest.mark.parametrize("by", ["itself", "a click"])
def test_a_start_where_nothing_can_be_written_shows_the_library(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch, error: int, by: str
) -> None:
    prepared(launcher)
    category, words = STARTS[error]
    mend = refused_claim(monkeypatch, category)

    async def walk(app: AppDriver) -> None:
        with journal_fails(error):
            await shows_all(app, words.format(data=launcher.data))
        await asyncio.sleep(0)
        assert "You can watch clips" in app.notice_text
        mend()
        if by == "a click":
            app.press("read only", "Try now")
        await until(lambda: "You can watch clips" not in app.notice_text, "the start")
        await app.made("a third boat")
        assert [take.request.prompt for take in app.takes if take.held] == ["a waiting boat"]

    launcher.run(walk)
    # It has the library to itself again.
    launcher.run(lambda app: app.made("a fourth boat"))


def test_a_start_whose_first_change_finds_no_room_shows_the_library(launcher: Launcher) -> None:
    """The lock could be made, and then the disk was full."""
    prepared(launcher)

    async def walk(app: AppDriver) -> None:
        await shows_all(app, f"Free up space for {launcher.data}")
        Unwritable.error = None
        await until(lambda: "You can watch clips" not in app.notice_text, "the start")
        await app.made("a third boat")

    with journal_fails(sqlite3.SQLITE_FULL):
        launcher.run(walk)


def test_a_library_that_another_program_changed_meanwhile_stays_as_it_is_shown(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(launcher)
    mend = refused_claim(monkeypatch, Category.DISK_FULL)

    async def walk(app: AppDriver) -> None:
        await app.wait_for_notice("You can watch clips")
        with closing(sqlite3.connect(launcher.data / "journal.sqlite3")) as other, other:
            other.execute("UPDATE task SET starred = 1")
        mend()
        app.press("read only", "Try now")
        await app.wait_for_notice("Another window of Sora Desktop", "Quit and start again")
        assert not any(take.starred for take in app.takes)
        app.generate("a third boat")
        await app.wait_for_notice("nothing is sent")
        assert len(app.takes) == 2

    launcher.run(walk)


def test_a_first_start_on_a_full_disk_says_so(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused_claim(monkeypatch, Category.DISK_FULL)
    code, said, _ = explained(launcher, MessageDialog.reject)
    assert code == 1
    assert "The disk is full, so Sora Desktop can't start. Free up space on this disk" in said
    assert "clip" not in said


def test_a_place_for_clips_that_cannot_be_made_keeps_no_start_back(launcher: Launcher) -> None:
    launcher.data.mkdir()
    (launcher.data / "clips").write_text("in the way", "utf-8")

    async def walk(app: AppDriver) -> None:
        app.generate()
        await app.wait_for_notice("1 paid clip")
        (launcher.data / "clips").unlink()
        (launcher.data / "clips").mkdir()
        await app.reaches(TakeState.READY)

    launcher.run(walk)


# --- a disk that hangs ----------------------------------------------------------------------


def hangs(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str) -> threading.Event:
    """The call does not come back before the event is set."""
    answers, real = threading.Event(), getattr(owner, name)

    def silent(*arguments: Any, **options: Any) -> Any:
        answers.wait()
        return real(*arguments, **options)

    monkeypatch.setattr(owner, name, silent)
    return answers


def labels(frame: QWidget) -> str:
    """What can be read on a window."""
    return "\n".join(label.text() for label in frame.findChildren(QLabel) if label.isVisible())


def while_it_waits(launcher: Launcher, act: Callable[[WindowFrame], object]) -> list[str]:
    """Does something with the painted window once it says what it waits for; what it said."""
    said: list[str] = []

    def look() -> None:
        for frame in launcher.qt.topLevelWidgets():
            if isinstance(frame, WindowFrame) and frame.was_painted and "Waiting" in labels(frame):
                said.append(labels(frame))
                timer.stop()
                # Not left to the garbage collection: its last events would come too late for it.
                launcher.windows.append(frame)
                act(frame)
                return

    timer = QTimer(launcher.qt, interval=20)
    timer.timeout.connect(look)
    timer.start()
    return said


SILENT = {
    "the lock": (QLockFile, "tryLock"),
    "the folders": (AppFolders, "create"),
    "the journal": (Journal, "__init__"),
    "the settings": (SettingsStore, "load"),
}


@pytest.mark.parametrize("what", SILENT)
def test_a_start_on_a_disk_that_hangs_says_what_it_waits_for_and_goes_on(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    answers = hangs(monkeypatch, *SILENT[what])
    said = while_it_waits(launcher, lambda frame: answers.set())

    async def walk(app: AppDriver) -> None:
        assert said == [f"Waiting for the disk of {launcher.data} to respond\u2026"]
        await app.wait_for_notice(
            "didn't respond for 0:0", f"Folder {launcher.data}. Nothing was lost"
        )
        assert "Waiting" not in labels(app.window.frame)
        await app.made()

    launcher.run(walk)


def test_a_start_on_a_disk_that_hangs_can_be_given_up(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = hangs(monkeypatch, AppFolders, "create")
    program = launcher.program()
    while_it_waits(launcher, lambda frame: frame.close())
    try:
        program.build()
        assert program.gave_up
        assert program.window is None
    finally:
        answers.set()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipe to wait at")
def test_settings_that_cannot_be_read_for_now_keep_no_window_back(launcher: Launcher) -> None:
    """A pipe that nobody writes to: whoever opens it waits."""
    launcher.data.mkdir()
    pipe = launcher.data / "settings.json"
    os.mkfifo(pipe)
    frame = first_frame(
        launcher.qt, Theme(), AppFolders.under(launcher.data), remembered_look(pipe)
    )
    try:
        assert frame is not None
        assert frame.was_painted
        frame.deleteLater()
    finally:
        # The one who waits goes on.
        os.close(os.open(pipe, os.O_RDWR | os.O_NONBLOCK))


def test_a_disk_that_hung_while_something_was_written_is_told(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window stood still meanwhile; the take is there, sent and paid once."""
    monkeypatch.setattr("sora_desktop.store.journal.SLOW_SECONDS", 0.0)

    async def walk(app: AppDriver) -> None:
        await app.made()
        await app.wait_for_notice(
            f"didn't respond for 0:00. Folder {launcher.data}. Nothing was lost."
        )
        assert app.creates == 1

    launcher.run(walk)
