"""Pictures are kept by what is in them: once, whole, and never another one in their place."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from sora_desktop.core.inputs import Role
from sora_desktop.core.media import MediaFlaw, MediaRefused
from sora_desktop.core.mode import Kind, Slot
from sora_desktop.core.pictures import PictureKind
from sora_desktop.core.problem import Category
from sora_desktop.store.disk import LibraryError
from sora_desktop.store.pictures import (
    KeptPicture,
    PictureLibrary,
    UploadedLink,
    media_kind_of,
)

DATA = b"\x89PNG\r\n\x1a\n picture"
CONTENT = sha256(DATA).hexdigest()
# Files have the moments of the system.
NOW = datetime.now(UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "pictures"


@pytest.fixture
def pictures(folder: Path) -> PictureLibrary:
    return PictureLibrary(folder)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_picture_is_kept_once(pictures: PictureLibrary, folder: Path) -> None:
    assert pictures.path(CONTENT) is None
    for _ in range(2):
        assert pictures.keep(PictureKind.PNG, DATA) == CONTENT
    assert files(folder) == [f"{CONTENT}.png"]
    assert pictures.read(CONTENT) == KeptPicture(PictureKind.PNG, DATA)
    assert pictures.path(CONTENT) == folder / f"{CONTENT}.png"
    jpeg = pictures.keep(PictureKind.JPEG, b"\xff\xd8\xff")
    assert pictures.read(jpeg).kind is PictureKind.JPEG


@pytest.mark.parametrize("content", [b"", DATA[:-1], DATA + b"!", DATA.replace(b"pic", b"pig")])
def test_a_damaged_picture_is_never_given(
    pictures: PictureLibrary, folder: Path, content: bytes
) -> None:
    pictures.keep(PictureKind.PNG, DATA)
    (folder / f"{CONTENT}.png").write_bytes(content)
    with pytest.raises(LibraryError) as damaged:
        pictures.read(CONTENT)
    assert damaged.value.problem.category is Category.PICTURE_GONE
    # Put in again, it is whole again.
    pictures.keep(PictureKind.PNG, DATA)
    assert pictures.read(CONTENT).data == DATA


def test_a_picture_that_is_not_there(pictures: PictureLibrary, folder: Path) -> None:
    with pytest.raises(LibraryError) as gone:
        pictures.read(CONTENT)
    assert gone.value.problem.category is Category.PICTURE_GONE
    pictures.keep(PictureKind.PNG, DATA)
    (folder / f"{CONTENT}.png").unlink()
    (folder / f"{CONTENT}.png").mkdir()
    with pytest.raises(LibraryError):
        pictures.read(CONTENT)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipe to wait at")
@pytest.mark.parametrize("name", ["clip.mp4", "sound.wav", "any"])
def test_a_pipe_or_a_folder_is_no_clip_and_is_not_waited_for(
    pictures: PictureLibrary, tmp_path: Path, name: str
) -> None:
    pipe, folder = tmp_path / name, tmp_path / f"folder {name}"
    os.mkfifo(pipe)
    folder.mkdir()
    slot = Slot(role=Role.REFERENCE_VIDEO, wire="any", kind=Kind.VIDEO, formats=("mp4",))
    for path in (pipe, folder):
        assert media_kind_of(path) is None
        with pytest.raises(MediaRefused) as refused:
            pictures.keep_media(path, slot)
        assert refused.value.flaw is MediaFlaw.NO_MEDIA


@pytest.mark.parametrize("content", ["", "../../etc/passwd", "/" * 64])
def test_what_is_no_hash_names_no_file(pictures: PictureLibrary, content: str) -> None:
    with pytest.raises(ValueError, match="hash"):
        pictures.path(content)


@pytest.mark.parametrize("call", ["open", "fsync", "replace"])
def test_what_cannot_be_kept_leaves_nothing(
    pictures: PictureLibrary, folder: Path, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    folder.mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        with pytest.raises(LibraryError) as full:
            pictures.keep(PictureKind.PNG, DATA)
    assert full.value.problem.category is Category.DISK_FULL
    assert files(folder) == []


def test_only_what_nothing_refers_to_is_removed(pictures: PictureLibrary, folder: Path) -> None:
    used, kept, unused = (pictures.keep(PictureKind.PNG, DATA + bytes([n])) for n in range(3))
    (folder / "notes.txt").write_text("mine")
    (folder / "holiday.png").write_bytes(DATA)
    old = (NOW - timedelta(days=60)).timestamp()
    for path in folder.iterdir():
        os.utime(path, (old, old))
    # It was put in again since.
    pictures.keep(PictureKind.PNG, DATA + bytes([1]))
    assert pictures.remove_unused({used}, NOW - timedelta(days=90)) == 0
    assert pictures.remove_unused({used}, NOW - timedelta(days=30)) == 1
    assert files(folder) == sorted([f"{used}.png", f"{kept}.png", "holiday.png", "notes.txt"])
    assert pictures.path(unused) is None


def test_what_cannot_be_deleted_stays(
    pictures: PictureLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = pictures.keep(PictureKind.PNG, DATA)

    def fail(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "unlink", fail)
    assert pictures.remove_unused((), NOW + timedelta(days=10_000)) == 0
    assert pictures.path(content) is not None


def test_nothing_was_ever_kept(pictures: PictureLibrary) -> None:
    assert pictures.remove_unused((), NOW) == 0


UPLOADED = UploadedLink(link="https://x.example/1.png", since=NOW, host="https://up.example/")


def test_the_link_of_a_picture_is_kept_with_it(pictures: PictureLibrary, folder: Path) -> None:
    pictures.keep(PictureKind.PNG, DATA)
    assert pictures.link(CONTENT) is None
    pictures.keep_link(CONTENT, replace(UPLOADED, link="https://x.example/0.png"))
    pictures.keep_link(CONTENT, UPLOADED)
    assert PictureLibrary(folder).link(CONTENT) == UPLOADED
    # It is no picture, and goes with it.
    assert pictures.path(CONTENT) == folder / f"{CONTENT}.png"
    assert pictures.remove_unused((), NOW + timedelta(days=10_000)) == 1
    assert files(folder) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "[" * 100_000,
        '{"link": "https://x.example/1.png", "host": "https://up.example/"}',
        '{"link": 1, "since": "2026-11-30T00:00:00+00:00", "host": ""}',
        '{"link": "file:///etc/passwd", "since": "2026-11-30T00:00:00+00:00", "host": ""}',
        '{"link": "https://x.example/1.png", "since": "yesterday", "host": ""}',
        '{"link": "https://x.example/1.png", "since": "2026-11-30T00:00:00", "host": ""}',
        '{"link": "https://x.example/1.png", "since": "2026-11-30T00:00:00+00:00", "host": 1}',
    ],
)
def test_a_damaged_link_is_none(pictures: PictureLibrary, folder: Path, text: str) -> None:
    pictures.keep(PictureKind.PNG, DATA)
    (folder / f"{CONTENT}.link").write_text(text)
    assert pictures.link(CONTENT) is None


def test_a_link_that_cannot_be_kept(
    pictures: PictureLibrary, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    pictures.keep(PictureKind.PNG, DATA)
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", fail)
        with pytest.raises(LibraryError):
            pictures.keep_link(CONTENT, UPLOADED)
    assert files(folder) == [f"{CONTENT}.png"]
