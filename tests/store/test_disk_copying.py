"""Copies are whole or not there, and nothing is written over."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from sora_desktop.store import disk
from sora_desktop.store.disk import Stopped, copy_new, write_new

DATA = bytes(range(256)) * 12_000


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A file of three pieces, written long ago."""
    path = tmp_path / "a boat.mp4"
    path.write_bytes(DATA)
    os.utime(path, (1_700_000_000, 1_700_000_000))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where copies go."""
    made = tmp_path / "out"
    made.mkdir()
    return made


def test_a_copy_is_whole_and_writes_nothing_over(source: Path, folder: Path) -> None:
    reported: list[int] = []
    first = copy_new(source, folder / source.name, reported.append, lambda: False)
    second = copy_new(source, folder / source.name, reported.append, lambda: False)
    assert [first.name, second.name] == ["a boat.mp4", "a boat (2).mp4"]
    assert first.read_bytes() == second.read_bytes() == DATA
    assert (sum(reported), len(reported)) == (2 * len(DATA), 6)
    assert first.stat().st_mtime == 1_700_000_000
    assert source.read_bytes() == DATA


def test_a_copy_that_is_stopped_leaves_nothing(source: Path, folder: Path) -> None:
    reported: list[int] = []
    with pytest.raises(Stopped):
        copy_new(source, folder / source.name, reported.append, lambda: len(reported) == 2)
    assert not list(folder.iterdir())


def test_a_full_disk_leaves_nothing_half(
    source: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="no room"):
        copy_new(source, folder / source.name, lambda size: None, lambda: False)
    with pytest.raises(OSError, match="no room"):
        write_new(folder / "a.csv", b"x")
    assert not list(folder.iterdir())


def test_a_file_that_is_gone(folder: Path) -> None:
    with pytest.raises(FileNotFoundError):
        copy_new(folder / "none.mp4", folder / "none.mp4", lambda size: None, lambda: False)
    assert not list(folder.iterdir())


def test_a_new_file_beside_others(folder: Path) -> None:
    assert write_new(folder / "a.csv", b"1").name == "a.csv"
    assert write_new(folder / "a.csv", b"2").read_bytes() == b"2"
    assert sorted(p.name for p in folder.iterdir()) == ["a (2).csv", "a.csv"]


def test_when_every_name_is_taken(
    source: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "numbered", lambda path: [path])
    (folder / source.name).touch()
    (folder / "a.csv").touch()
    with pytest.raises(FileExistsError):
        copy_new(source, folder / source.name, lambda size: None, lambda: False)
    with pytest.raises(FileExistsError):
        write_new(folder / "a.csv", b"x")


def test_what_is_new_is_on_the_disk_before_it_is_told(
    source: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    fsync = os.fsync

    def noted(handle: int) -> None:
        synced.append(os.fstat(handle).st_size)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    write_new(folder / "a.csv", b"written")
    assert synced == [7]
    copy_new(source, folder / "b.mp4", lambda size: None, lambda: False)
    assert synced == [7, source.stat().st_size]


def test_a_disk_that_takes_a_little_at_a_time() -> None:
    taken = bytearray()

    def little(data: memoryview) -> int | None:
        taken.extend(data[:3])
        return min(3, len(data)) if len(taken) % 2 else None if not data else len(data[:3])

    disk.write_all(little, b"0123456789")
    assert bytes(taken) == b"0123456789"
