"""Clips get their names whole, once, and over nobody else's file."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.options import Options
from sora_desktop.core.problem import Category
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import Take, TakeId, TakeState, Transfer
from sora_desktop.store import disk
from sora_desktop.store.disk import LibraryError
from sora_desktop.store.library import ClipLibrary, Space, reserve_of, space_of
from tests.store.makers import clip_bytes, draft, raised

NAME = "2026-11-22 0012 paper boat drifting.mp4"
GIB = 2**30
THEIRS = TakeId("0" * 31 + "1")
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def library(tmp_path: Path, waits: list[float]) -> ClipLibrary:
    (tmp_path / "clips").mkdir()
    return ClipLibrary(
        tmp_path / "clips",
        posters=tmp_path / "posters",
        zone=UTC,
        sleep=waits.append,
        space=lambda folder: Space(100 * GIB, 50 * GIB),
    )


@pytest.fixture
def take() -> Take:
    return draft(number=12, state=TakeState.DOWNLOADING)


def whole_part(library: ClipLibrary, take: Take, data: bytes | None = None) -> disk.PartFile:
    part = library.open_part(take.id, 0)
    part.write(clip_bytes() if data is None else data)
    return part


def names(library: ClipLibrary) -> list[str]:
    return sorted(entry.name for entry in library.folder.iterdir())


def windows_error(code: int) -> OSError:
    error = PermissionError(errno.EACCES, "in use by another process")
    error.__dict__["winerror"] = code
    return error


# Names


def test_the_name_is_ours(library: ClipLibrary, take: Take) -> None:
    assert library.name_for(take) == NAME
    assert library.part_path(take.id) == library.folder / f"{take.id}.part"
    assert library.poster_path(take.id).name == f"{take.id}.jpg"


def test_the_date_is_the_persons(tmp_path: Path, take: Take) -> None:
    east = timezone(timedelta(hours=13))
    library = ClipLibrary(tmp_path, posters=tmp_path, zone=east)
    assert library.name_for(take).startswith("2026-11-23 ")


@given(st.text(max_size=300), st.integers(0, 10**9))
def test_every_prompt_makes_a_name_for_every_system(prompt: str, number: int) -> None:
    library = ClipLibrary(Path("clips"), posters=Path("posters"))
    take = draft(
        request=VideoRequest(model_id="m", prompt=prompt, options=Options(seconds=4)), number=number
    )
    name = library.name_for(take)
    assert Path(name).name == name
    assert len(name.encode()) < 120
    assert not set(name) & set('<>:"/\\|?*')
    assert name.isprintable()
    assert library.clip_path(name) == Path("clips") / name


@pytest.mark.parametrize("name", ["", ".", "..", "../x.mp4", "a/b", "C:\\x", "a\0"])
def test_only_bare_names(library: ClipLibrary, name: str) -> None:
    for call in (library.clip_path, library.part_path, library.poster_path):
        with pytest.raises(ValueError, match="bare"):
            call(TakeId(name))


def test_clips_of_earlier_folders_are_found(library: ClipLibrary, tmp_path: Path) -> None:
    old = library.folder
    (old / "a.mp4").touch()
    library.use(tmp_path / "new")
    assert library.clip_path("a.mp4") == old / "a.mp4"
    assert library.clip_path("b.mp4") == tmp_path / "new" / "b.mp4"
    library.use(tmp_path / "new")
    library.use(old)
    library.use(tmp_path / "third")
    assert library.clip_path("a.mp4") == old / "a.mp4"


# The .part file


def test_a_part_is_resumed(library: ClipLibrary, take: Take) -> None:
    assert library.part_size(take.id) == 0
    with library.open_part(take.id, 0) as part:
        part.write(b"0123456789")
        part.sync()
        assert part.size == 10
    assert library.part_size(take.id) == 10
    with library.open_part(take.id, 4) as part:
        assert part.size == 4
        part.write(b"x")
    part.sync()
    assert part.path.read_bytes() == b"0123x"
    with library.open_part(take.id, 5) as part:
        part.cut(0)
        part.write(b"new")
    assert part.path.read_bytes() == b"new"
    with library.open_part(take.id, 0) as part:
        assert part.size == 0
    assert part.path.read_bytes() == b""


def test_a_part_that_lost_bytes(library: ClipLibrary, take: Take) -> None:
    library.open_part(take.id, 0).close()
    with pytest.raises(LibraryError, match="0 bytes, not 5") as caught:
        library.open_part(take.id, 5)
    assert caught.value.problem.category is Category.FILE_GONE


def test_a_link_under_our_name_is_refused(library: ClipLibrary, take: Take) -> None:
    victim = library.folder.parent / "victim"
    victim.write_bytes(b"precious")
    library.part_path(take.id).symlink_to(victim)
    with pytest.raises(LibraryError):
        library.open_part(take.id, 0)
    assert victim.read_bytes() == b"precious"


class Thrifty:
    """A file that takes three bytes at a time, and none when it is full."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.data = b""

    def write(self, data: bytes) -> int:
        taken = bytes(data)[: min(3, self.room)]
        if not taken:
            raise OSError(errno.ENOSPC, "No space left on device")
        self.room -= len(taken)
        self.data += taken
        return len(taken)

    def truncate(self, size: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    def fileno(self) -> int:
        raise OSError(errno.EIO, "Input/output error")

    closed = False

    def close(self) -> None:
        raise OSError(errno.EIO, "Input/output error")


def thrifty_part(room: int) -> tuple[Thrifty, disk.PartFile]:
    file: Any = Thrifty(room)
    return file, disk.PartFile(Path("x.part"), file, room=lambda size: None)


def test_bytes_are_counted_up_to_the_failure() -> None:
    file, part = thrifty_part(10)
    part.write(b"12345")
    with pytest.raises(LibraryError) as caught:
        part.write(b"67890abc")
    assert caught.value.problem.category is Category.DISK_FULL
    assert part.size == 10
    assert file.data == b"1234567890"


def test_every_failure_of_a_part_is_told() -> None:
    _, part = thrifty_part(10)
    for call in (part.sync, part.close, lambda: part.cut(0)):
        with pytest.raises(LibraryError) as caught:
            call()
        assert caught.value.problem.category is Category.FOLDER_GONE


def test_space_is_looked_at_every_64_megabytes(
    library: ClipLibrary, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "LOOK_EVERY", 10)
    space = [Space(100 * GIB, 50 * GIB)]
    library.space = lambda folder: space[0]
    with library.open_part(take.id, 0) as part:
        part.write(b"0123456789")
        part.write(b"a")
        space[0] = Space(100 * GIB, 3 * GIB)
        part.write(b"b" * 9)
        with pytest.raises(LibraryError, match="MB more space needed"):
            part.write(b"c")
    assert part.size == 20


# Publishing


def test_publish(library: ClipLibrary, take: Take) -> None:
    assert library.publish(take, whole_part(library, take)) == NAME
    assert names(library) == [NAME]
    assert library.clip_path(NAME).read_bytes() == clip_bytes()


def test_another_clip_is_never_replaced(library: ClipLibrary, take: Take) -> None:
    (library.folder / NAME).write_bytes(b"mine")
    second = library.publish(take, whole_part(library, take))
    assert second == "2026-11-22 0012 paper boat drifting (2).mp4"
    third = library.publish(take, whole_part(library, take))
    assert third == "2026-11-22 0012 paper boat drifting (3).mp4"
    assert (library.folder / NAME).read_bytes() == b"mine"


def test_every_name_taken(
    library: ClipLibrary, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    (library.folder / NAME).touch()
    monkeypatch.setattr("sora_desktop.store.library.numbered", lambda path: [path])
    with pytest.raises(LibraryError, match="Every file name"):
        library.publish(take, whole_part(library, take))
    assert library.part_size(take.id)


@pytest.mark.parametrize("data", [b"", b"<html>no</html>", clip_bytes()[:-1], clip_bytes() + b"x"])
def test_what_is_no_clip_gets_no_name(library: ClipLibrary, take: Take, data: bytes) -> None:
    with pytest.raises(LibraryError) as caught:
        library.publish(take, whole_part(library, take, data))
    assert caught.value.problem.category is Category.NOT_A_VIDEO
    assert caught.value.problem.text
    assert names(library) == [f"{take.id}.part"]
    assert library.kept_aside(take.id) is None
    kept = library.set_aside(take.id)
    assert kept.read_bytes() == data
    whole_part(library, take, data).close()
    assert library.set_aside(take.id) == kept == library.kept_aside(take.id)
    whole_part(library, take, data + b"other").close()
    assert library.set_aside(take.id).name == f"{take.id} (2).rejected"
    last = library.kept_aside(take.id)
    assert last is not None
    assert last.read_bytes() == data + b"other"


CALLS = ["fsync", "link", "unlink"]


@needs_posix
@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_a_failure_at_every_call_of_publishing(
    library: ClipLibrary, take: Take, monkeypatch: pytest.MonkeyPatch, name: str, code: int
) -> None:
    part = whole_part(library, take)
    real: Callable[..., Any] = getattr(os, name)
    known = replace(take, transfer=Transfer(url="u", length=len(clip_bytes())))
    published: list[str] = []
    turn = 0
    while not published:
        turn += 1
        left = [turn]

        def fail(*arguments: Any, left: list[int] = left) -> Any:
            left[0] -= 1
            if left[0] == 0:
                raise OSError(code, os.strerror(code))
            return real(*arguments)

        with monkeypatch.context() as patch:
            patch.setattr(os, name, fail)
            error = raised(LibraryError, lambda: published.append(library.publish(take, part)))
        if error is not None:
            full = code == errno.ENOSPC
            wanted = Category.DISK_FULL if full else Category.FOLDER_GONE
            assert error.problem.category is wanted
            if not part.path.exists():
                # Only the folder's sync was left: the clip is found by what is known of it.
                published.append(library.adopt(known) or "")
    assert turn > 1
    assert published == [NAME]
    assert names(library) == [NAME]
    assert (library.folder / NAME).read_bytes() == clip_bytes()


def test_a_part_that_cannot_be_synced_is_let_go(
    library: ClipLibrary, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows could not keep aside, nor fetch anew, what is still open here."""
    part = whole_part(library, take)

    def fails(handle: int) -> None:
        raise OSError(errno.EIO, "input/output error")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(LibraryError):
        library.publish(take, part)
    with pytest.raises(ValueError, match="closed"):
        part.write(b"more")


@pytest.mark.parametrize("code", [5, 32, 33])
def test_a_scanner_that_holds_the_file(
    library: ClipLibrary,
    take: Take,
    monkeypatch: pytest.MonkeyPatch,
    waits: list[float],
    code: int,
) -> None:
    part = whole_part(library, take)
    errors = [windows_error(code) for _ in range(4)]
    real = os.rename

    def rename(source: Path, target: Path) -> None:
        if errors:
            raise errors.pop()
        real(source, target)

    monkeypatch.setattr(disk, "WINDOWS", True)
    monkeypatch.setattr(os, "rename", rename)
    assert library.publish(take, part) == NAME
    assert waits == [0.05, 0.1, 0.2, 0.4]


def test_a_program_that_does_not_let_go(
    library: ClipLibrary, take: Take, monkeypatch: pytest.MonkeyPatch, waits: list[float]
) -> None:
    def rename(source: Path, target: Path) -> None:
        raise windows_error(32)

    monkeypatch.setattr(disk, "WINDOWS", True)
    monkeypatch.setattr(os, "rename", rename)
    with pytest.raises(LibraryError, match="Another app is using"):
        library.publish(take, whole_part(library, take))
    assert 2.4 < sum(waits) < 2.6
    assert library.part_size(take.id) == len(clip_bytes())


@needs_posix
def test_a_disk_without_hard_links(
    library: ClipLibrary, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(source: Path, target: Path) -> None:
        raise OSError(errno.EOPNOTSUPP, "Operation not supported")

    monkeypatch.setattr(os, "link", no_links)
    (library.folder / NAME).write_bytes(b"mine")
    assert library.publish(take, whole_part(library, take)).endswith("(2).mp4")
    assert (library.folder / NAME).read_bytes() == b"mine"
    assert not library.part_size(take.id)


KILLED = """
import os, signal, sys
from pathlib import Path
from sora_desktop.store.library import ClipLibrary
from tests.store.makers import draft
from sora_desktop.core.take import TakeId
step, turn = sys.argv[2], int(sys.argv[3])
real = getattr(os, step)
def maybe(*arguments):
    global turn
    turn -= 1
    if turn == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*arguments)
setattr(os, step, maybe)
library = ClipLibrary(Path(sys.argv[1]), posters=Path(sys.argv[1]))
take = draft(id=TakeId("t"), number=12)
library.publish(take, library.open_part(take.id, library.part_size(take.id)))
"""


@needs_posix
@pytest.mark.parametrize(("step", "turn"), [("fsync", 1), ("link", 1), ("unlink", 1), ("fsync", 2)])
def test_killed_while_publishing(tmp_path: Path, step: str, turn: int) -> None:
    library = ClipLibrary(tmp_path, posters=tmp_path)
    take = draft(id=TakeId("t"), number=12, transfer=Transfer(url="u", length=len(clip_bytes())))
    with library.open_part(take.id, 0) as part:
        part.write(clip_bytes())
    code = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), step, str(turn)], check=False
    ).returncode
    assert code == -9
    name = library.adopt(take)
    if name is None:
        name = library.publish(take, library.open_part(take.id, len(clip_bytes())))
    assert names(library) == [name]
    assert library.check(library.clip_path(name)).whole


# After a crash


def test_adoption(library: ClipLibrary, take: Take) -> None:
    size = len(clip_bytes())
    known = replace(take, transfer=Transfer(url="u", length=size))
    assert library.adopt(known) is None
    (library.folder / NAME).write_bytes(clip_bytes(size + 1))
    assert library.adopt(known) is None
    second = library.folder / NAME.replace(".mp4", " (2).mp4")
    second.write_bytes(clip_bytes())
    assert library.adopt(known) == second.name
    second.write_bytes(b"\0" * size)
    assert library.adopt(known) is None


def test_no_adoption_by_name_alone(library: ClipLibrary, take: Take) -> None:
    (library.folder / NAME).write_bytes(clip_bytes())
    assert library.adopt(take) is None
    assert library.adopt(replace(take, transfer=Transfer(url="u"))) is None


def of_another(library: ClipLibrary, take: Take) -> Path:
    """A clip as another library writes it that has the same folder: its own take, and our name."""
    other = ClipLibrary(library.folder, posters=library.folder, zone=UTC)
    other.recipe_by = "Sora Desktop"
    theirs = replace(take, id=THEIRS)
    return other.clip_path(other.publish(theirs, whole_part(other, theirs)))


def test_a_clip_of_another_library_is_not_adopted(library: ClipLibrary, take: Take) -> None:
    path = of_another(library, take)
    assert path.name == NAME
    known = replace(take, transfer=Transfer(url="u", length=len(clip_bytes())))
    assert library.adopt(known) is None
    assert library.publish(take, whole_part(library, take)) == NAME.replace(".mp4", " (2).mp4")


def test_a_clip_of_another_library_does_not_stand_for_a_lost_one(
    library: ClipLibrary, take: Take
) -> None:
    """The person deleted a file, and another library gave its name to a clip of its own."""
    ready = replace(take, clip=NAME, clip_bytes=len(clip_bytes()))
    path = of_another(library, take)
    assert library.missing(ready)
    assert not library.missing(replace(ready, id=THEIRS))
    assert not library.missing(replace(ready, clip_bytes=path.stat().st_size))
    path.write_bytes(clip_bytes() + b"edited by the person")
    assert not library.missing(ready)


def test_a_part_of_another_content_stays(library: ClipLibrary, take: Take) -> None:
    known = replace(take, transfer=Transfer(url="u", length=len(clip_bytes())))
    (library.folder / NAME).write_bytes(clip_bytes())
    whole_part(library, take, b"half").close()
    assert library.adopt(known) == NAME
    assert library.part_size(take.id) == 4


def test_a_clip_that_is_gone(library: ClipLibrary, take: Take, tmp_path: Path) -> None:
    assert not library.missing(take)
    ready = replace(take, clip=NAME)
    assert library.missing(ready)
    assert not library.is_damaged(ready)
    (library.folder / NAME).touch()
    assert not library.missing(ready)
    assert library.is_damaged(ready), "an empty file is no clip"
    (library.folder / NAME).write_bytes(clip_bytes())
    assert not library.is_damaged(ready)
    assert not library.is_damaged(take)
    library.folder.rename(tmp_path / "unplugged")
    with pytest.raises(LibraryError, match="doesn't exist") as caught:
        library.missing(ready)
    assert caught.value.problem.category is Category.FOLDER_GONE


def test_stray_parts_are_listed(library: ClipLibrary, take: Take) -> None:
    whole_part(library, take).close()
    stray = library.folder / "old.part"
    stray.touch()
    assert library.stray_parts({take.id}) == (stray,)


# The folder is gone


def test_everything_tells_of_a_folder_that_is_gone(
    library: ClipLibrary, take: Take, tmp_path: Path
) -> None:
    part = whole_part(library, take)
    library.space = space_of
    known = replace(take, transfer=Transfer(url="u", length=1))
    library.folder.rename(tmp_path / "unplugged")
    for call in (
        lambda: library.open_part(take.id, 0),
        lambda: library.publish(take, part),
        lambda: library.free_space(),
        lambda: library.check(library.folder / NAME),
        lambda: library.set_aside(take.id),
    ):
        with pytest.raises(LibraryError) as caught:
            call()
        assert caught.value.problem.category is Category.FOLDER_GONE
        assert str(library.folder) in caught.value.problem.text
    part.close()
    assert library.adopt(known) is None
    assert library.stray_parts(()) == ()


def test_a_folder_that_may_not_be_read(
    library: ClipLibrary, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    known = replace(take, transfer=Transfer(url="u", length=1))
    monkeypatch.setattr(Path, "stat", refuse)
    monkeypatch.setattr(Path, "glob", refuse)
    monkeypatch.setattr(Path, "is_dir", lambda path: True)
    for call in (
        lambda: library.part_size(take.id),
        lambda: library.adopt(known),
        lambda: library.stray_parts(()),
    ):
        with pytest.raises(LibraryError, match="Permission denied"):
            call()


# Space


@pytest.mark.parametrize(
    ("total", "reserve"),
    [
        (0, 0),
        (4 * 10**6, 400_000),
        (8 * GIB, 8 * GIB // 10),
        (16 * GIB, GIB),
        (100 * GIB, 5 * GIB),
        (4096 * GIB, 10 * GIB),
    ],
)
def test_the_reserve(total: int, reserve: int) -> None:
    assert reserve_of(total) == reserve


def test_room(library: ClipLibrary) -> None:
    assert library.free_space() == 45 * GIB
    library.require_room(45 * GIB)
    with pytest.raises(LibraryError, match="1 MB more") as caught:
        library.require_room(45 * GIB + 1)
    assert caught.value.problem.category is Category.DISK_FULL
    library.space = lambda folder: Space(100 * GIB, 5 * GIB - 300 * 10**6)
    assert library.free_space() == 0
    with pytest.raises(LibraryError, match="320 MB more"):
        library.require_room(20 * 10**6)


def test_the_space_of_a_real_disk(tmp_path: Path) -> None:
    space = space_of(tmp_path)
    assert 0 < space.free <= space.total
