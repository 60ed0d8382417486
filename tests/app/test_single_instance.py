"""The claim to a library: one process has it, a second asks the first to show itself."""

from __future__ import annotations

import errno
import os
import socket
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread

import pytest
from pytestqt.qtbot import QtBot

from sora_desktop.app.single_instance import SingleInstance
from sora_desktop.core.problem import Category
from sora_desktop.store.folders import AppFolders, FolderError


@pytest.fixture
def folders(tmp_path: Path) -> AppFolders:
    """A library's folders, made."""
    made = AppFolders.under(tmp_path / "library")
    made.create()
    return made


def test_a_library_has_one_owner(qtbot: QtBot, folders: AppFolders) -> None:
    first, second = SingleInstance(folders), SingleInstance(folders)
    assert first.claim()
    assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_two_libraries_have_two_owners(qtbot: QtBot, tmp_path: Path) -> None:
    owners = []
    for name in ("one", "two"):
        folders = AppFolders.under(tmp_path / name)
        folders.create()
        owners.append(SingleInstance(folders))
    assert [owner.claim() for owner in owners] == [True, True]
    for owner in owners:
        owner.release()


def test_nobody_to_wake(qtbot: QtBot, folders: AppFolders) -> None:
    assert not SingleInstance(folders).wake_other(100)


def test_an_owner_that_hangs_is_not_waited_for(qtbot: QtBot) -> None:
    with TemporaryDirectory(prefix="i") as short, socket.socket(socket.AF_UNIX) as listener:
        folders = AppFolders.under(Path(short))
        folders.create()
        listener.bind(str(folders.lock_file.with_suffix(".socket")))
        listener.listen()  # and never answers
        assert not SingleInstance(folders).wake_other(100)


def test_an_owner_that_does_not_listen_yet_is_asked_again(qtbot: QtBot) -> None:
    # Between the lock and the socket of a program that starts lie a few milliseconds, or many.
    with TemporaryDirectory(prefix="i") as short, socket.socket(socket.AF_UNIX) as listener:
        folders = AppFolders.under(Path(short))
        folders.create()
        path = str(folders.lock_file.with_suffix(".socket"))

        def listen_late() -> None:
            Event().wait(0.3)
            listener.bind(path)
            listener.listen()
            visitor, _ = listener.accept()
            with visitor:
                visitor.sendall(b"raised\n")
                visitor.recv(100)

        owner = Thread(target=listen_late)
        owner.start()
        assert SingleInstance(folders).wake_other(30_000)
        owner.join(5)


def test_an_answer_that_comes_before_it_is_waited_for_is_heard(qtbot: QtBot) -> None:
    # Qt takes in what comes while it still writes, and then waits for more of it in vain.
    with TemporaryDirectory(prefix="i") as short, socket.socket(socket.AF_UNIX) as listener:
        folders = AppFolders.under(Path(short))
        folders.create()
        listener.bind(str(folders.lock_file.with_suffix(".socket")))
        listener.listen()

        def answer_unasked() -> None:
            visitor, _ = listener.accept()
            with visitor:
                visitor.sendall(b"raised\n")
                visitor.recv(100)

        owner = Thread(target=answer_unasked)
        owner.start()
        assert SingleInstance(folders).wake_other(2000)
        owner.join(5)


def test_a_deep_folder_has_a_short_name_for_its_socket(qtbot: QtBot, tmp_path: Path) -> None:
    folders = AppFolders.under(tmp_path / ("deep" * 20) / ("deeper" * 10))
    folders.create()
    owner = SingleInstance(folders)
    assert owner.claim()
    with qtbot.waitSignal(owner.raised):
        assert SingleInstance(folders).wake_other(2000)
    owner.release()


def test_a_lock_that_cannot_be_made_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    folders = AppFolders.under(tmp_path / "not made")
    with pytest.raises(FolderError, match=r"running\.lock"):
        SingleInstance(folders).claim()


@pytest.mark.parametrize(
    ("number", "category"),
    [
        (errno.ENOSPC, Category.DISK_FULL),
        (errno.EDQUOT, Category.DISK_FULL),
        (errno.EROFS, Category.FOLDER_GONE),
    ],
)
def test_a_lock_that_cannot_be_made_says_why(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    category: Category,
) -> None:
    def failing(*_arguments: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "write_text", failing)
    with pytest.raises(FolderError, match=os.strerror(number)) as failed:
        SingleInstance(AppFolders.under(tmp_path / "not made")).claim()
    assert failed.value.problem.category is category
