"""Files are the old or the new ones, whatever fails in between."""

from __future__ import annotations

import errno
import os
import random
import stat
import sys
from pathlib import Path

import pytest

from sora_desktop.core.problem import Category
from sora_desktop.store import disk
from tests.faults.power import Disk, watched
from tests.kill.runner import quick_folder


def test_content_and_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    disk.write_atomically(path, b"one")
    disk.write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_half_file_of_a_crash_is_in_nobodys_way(tmp_path: Path) -> None:
    half = tmp_path / f".a.json.{os.getpid()}.tmp"
    half.write_bytes(b"half")
    disk.write_atomically(tmp_path / "a.json", b"one")
    assert (tmp_path / "a.json").read_bytes() == b"one"
    assert not half.exists()


LONG = [
    "x" * 251 + ".mp4",
    "x" * 240 + ".csv",
    "\u00e9" * 125 + ".json",
    "." + "x" * 254,
    "\u732b" * 85,
]


@pytest.mark.skipif(sys.platform == "win32", reason="the path would be too long as well")
@pytest.mark.parametrize("name", LONG, ids=len)
def test_a_name_may_be_as_long_as_the_disk_allows(tmp_path: Path, name: str) -> None:
    """A number, or the mark of a file that isn't complete, makes it no longer."""
    path = tmp_path / name
    disk.write_atomically(path, b"old")
    disk.write_atomically(path, b"one")
    second = disk.write_new(path, b"two")
    third = disk.copy_new(second, path, lambda _size: None, lambda: False)
    found = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    assert found == {name: b"one", second.name: b"two", third.name: b"two"}
    assert (second.suffix, third.suffix) == (path.suffix, path.suffix)
    assert (second.stem[-4:], third.stem[-4:]) == (" (2)", " (3)")


def test_files_that_are_not_complete_share_no_name(tmp_path: Path) -> None:
    names = {disk.unfinished(tmp_path / ("x" * 250 + end), ".1.tmp").name for end in "ab"}
    assert len(names) == 2
    assert disk.unfinished(tmp_path / "a.json", ".1.tmp") == tmp_path / ".a.json.1.tmp"


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link.json").symlink_to(tmp_path / "real" / "a.json")
    disk.write_atomically(tmp_path / "link.json", b"x")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real" / "a.json").read_bytes() == b"x"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it asks /proc what is synced")
@pytest.mark.parametrize("before", [None, b"old"])
def test_what_was_written_survives_a_power_cut(before: bytes | None) -> None:
    """On return; at every moment before, the file is the old or the new one."""
    with quick_folder() as folder:
        path = folder / "a.json"
        if before is not None:
            disk.write_atomically(path, before)
        dice, seen = random.Random(89), list[bytes | None]()
        watch = Disk(
            [folder],
            lambda: seen.extend(watch.after_a_cut(dice, share).get(path) for share in (0.0, 0.5)),
        )
        with watched(watch):
            disk.write_atomically(path, b"new")
        assert watch.after_a_cut(dice, 0.0) == {path: b"new"}
        assert set(seen) == {before, b"new"}


@pytest.mark.parametrize("name", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = tmp_path / "a.json"
    disk.write_atomically(path, b"old")

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, name, fail)
    with pytest.raises(OSError, match="Input/output"):
        disk.write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("number", "category"),
    [
        (errno.ENOSPC, Category.DISK_FULL),
        (errno.EDQUOT, Category.DISK_FULL),
        (errno.EROFS, Category.FOLDER_GONE),
        (errno.ENOENT, Category.FOLDER_GONE),
        (errno.EMFILE, Category.FOLDER_GONE),
    ],
)
def test_what_an_error_means(number: int, category: Category) -> None:
    problem = disk.problem_of(OSError(number, "the system's words"), Path("clip"))
    assert (problem.category, problem.code) == (category, number)
    assert problem.text == "clip: the system's words"


@pytest.mark.parametrize(
    ("number", "category"),
    [
        (39, Category.DISK_FULL),
        (112, Category.DISK_FULL),
        (32, Category.FILE_IN_USE),
        (33, Category.FILE_IN_USE),
        (21, Category.FOLDER_GONE),
    ],
)
def test_windows_has_its_own_numbers(number: int, category: Category) -> None:
    error = OSError("no words")
    error.__dict__["winerror"] = number
    problem = disk.problem_of(error, Path("clip"))
    assert problem.category is category
    assert problem.text == "clip: OSError"


def test_whether_the_folder_is_at_fault() -> None:
    assert disk.folder_is_at_fault(OSError(errno.EROFS, "read-only"))
    assert not disk.folder_is_at_fault(OSError(errno.ENOSPC, "full"))


def test_free_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.mp4"
    assert disk.free_name(path) == path
    path.touch()
    assert disk.free_name(path) == tmp_path / "a (2).mp4"
    (tmp_path / "a (2).mp4").symlink_to("nowhere")
    assert disk.free_name(path) == tmp_path / "a (3).mp4"
    assert list(disk.numbered(path))[-1] == tmp_path / "a (999).mp4"
    monkeypatch.setattr(os.path, "lexists", lambda _: True)
    with pytest.raises(FileExistsError):
        disk.free_name(path)


def test_what_is_set_aside_is_kept_once_and_replaces_nothing(tmp_path: Path) -> None:
    part = tmp_path / "a.part"
    assert disk.kept_aside(part) is None
    for content, name in (
        (b"one", "a.rejected"),
        (b"two", "a (2).rejected"),
        (b"one", "a.rejected"),
        (b"three", "a (3).rejected"),
    ):
        part.write_bytes(content)
        assert disk.set_aside(part) == tmp_path / name
        assert not part.exists()
        assert (tmp_path / name).read_bytes() == content
    assert disk.kept_aside(part) == tmp_path / "a (3).rejected"


def test_windows_syncs_no_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    disk.sync_folder(tmp_path / "is not even there")


def test_a_name_in_other_case_is_given_where_the_disk_takes_both_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "boat.mp4", tmp_path / "Boat.mp4"
    source.write_bytes(b"clip")
    exists, same = os.path.lexists, os.path.samefile
    monkeypatch.setattr(os.path, "lexists", lambda path: path == target or exists(path))
    monkeypatch.setattr(
        os.path, "samefile", lambda one, other: target in (one, other) or same(one, other)
    )
    disk.rename_new(source, target)
    assert [path.name for path in tmp_path.iterdir()] == ["Boat.mp4"]
    assert target.read_bytes() == b"clip"
