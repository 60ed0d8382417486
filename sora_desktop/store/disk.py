"""Files on the disk: complete or not there, never one over another; and what errors mean;
and the ``.part`` file of a download."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from io import FileIO
from pathlib import Path
from typing import BinaryIO

from sora_desktop.core.problem import Category, Problem

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
# A stick that is pulled out answers EIO or ENXIO, a missing network drive the others.
_GONE = frozenset(
    {errno.ENOENT, errno.ENOTDIR, errno.EACCES, errno.EPERM, errno.EROFS, errno.EIO, errno.ENXIO}
    | {errno.ENODEV, errno.ESTALE, errno.ENOTCONN, errno.EHOSTDOWN}
)
# Windows: disk full, and "device not ready", "path not found", "network name gone" and the like.
_WINDOWS_FULL = frozenset({39, 112})
# Windows: sharing violation, lock violation.
_WINDOWS_HELD = frozenset({32, 33})


def problem_of(error: OSError, path: Path) -> Problem:
    """The problem behind a failed file call: the disk is full, another program holds the file, or
    the folder is not usable.

    The text says which file and the system's own words. An unknown error counts as the folder's.
    """
    words = error.strerror or type(error).__name__
    return Problem(category=_category(error), text=f"{path}: {words}", code=error.errno)


def _category(error: OSError) -> Category:
    windows = getattr(error, "winerror", None)
    if error.errno in _FULL or windows in _WINDOWS_FULL:
        return Category.DISK_FULL
    return Category.FILE_IN_USE if windows in _WINDOWS_HELD else Category.FOLDER_GONE


def folder_is_at_fault(error: OSError) -> bool:
    """Whether the folder, not one file in it, is what can't be used."""
    return error.errno in _GONE


def sync_folder(folder: Path) -> None:
    """Makes file names that were added or removed in the folder survive a power cut.

    Windows has no such call, and keeps the order of names itself (NTFS journal).
    """
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Makes the content of the file survive a power cut.

    After an OSError write it again: the system has forgotten by then which pages it failed to
    write.
    """
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def write_atomically(path: Path, content: bytes, *, mode: int = 0o600) -> None:
    """Writes the content under this name so that a crash leaves the old or the new file.

    The new file has the given mode from its first byte on (POSIX). OSError leaves the old one. A
    link is followed, so that settings kept elsewhere stay there.
    """
    target = Path(os.path.realpath(path))
    temporary = unfinished(target, f".{os.getpid()}.tmp")
    temporary.unlink(missing_ok=True)
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def unfinished(target: Path, ending: str) -> Path:
    """A hidden name in the same folder for a file that gets its own name once it is complete. The
    ending would make a long one too long."""
    name = f".{target.name}{ending}"
    if len(os.fsencode(name)) > _LONGEST_NAME:
        # Not at the top: this module comes before the first paint, and it loads OpenSSL.
        from hashlib import sha256

        name = f".{sha256(os.fsencode(target.name)).hexdigest()}{ending}"
    return target.with_name(name)


def free_name(path: Path) -> Path:
    """This path, or the first free one of ``name (2).ext``, ``name (3).ext`` ..."""
    for candidate in numbered(path):
        if not os.path.lexists(candidate):
            return candidate
    raise FileExistsError(errno.EEXIST, "every name is taken", str(path))


def numbered(path: Path) -> Iterator[Path]:
    """The path and its numbered versions, in the order in which they are tried. A long name is cut
    to make room for the number."""
    yield path
    for number in range(2, 1000):
        ending = f" ({number}){path.suffix}"
        room = _LONGEST_NAME - len(os.fsencode(ending))
        stem = os.fsencode(path.stem)
        cut = path.stem if len(stem) <= room else stem[: max(room, 0)].decode(errors="ignore")
        yield path.with_name(f"{cut}{ending}")


# Bytes in one name, of the usual file systems.
_LONGEST_NAME = 255
_BINARY: int = getattr(os, "O_BINARY", 0)


WINDOWS = os.name == "nt"
# File systems without hard links (FAT, some network drives) say so in different ways.
_NO_LINKS = frozenset(
    {errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EACCES}
)


def move_new(source: Path, target: Path) -> None:
    """Renames the file; FileExistsError when the name exists, however late it appeared.

    A rename replaces the target on POSIX and refuses on Windows; a hard link refuses everywhere,
    but not every file system has them.
    """
    if WINDOWS:
        os.rename(source, target)
        return
    try:
        os.link(source, target)
    except FileExistsError:
        # A crash or an error after the link: the file has both names already.
        if not os.path.samefile(source, target):
            raise
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target) from error
        os.replace(source, target)
        return
    os.unlink(source)


def rename_new(source: Path, target: Path) -> None:
    """The same for a file that must never be lost: where the file system takes the new name for the
    old one in other case, `move_new` would unlink the only name there is."""
    if os.path.lexists(target) and os.path.samefile(source, target) and _names(source) == 1:
        os.rename(source, target)
    else:
        move_new(source, target)


def _names(path: Path) -> int:
    return path.stat().st_nlink


_ENDING = ".rejected"


def set_aside(part: Path) -> Path:
    """Keeps a download under ``<id>.rejected`` or, where there is another one already, ``<id>
    (2).rejected``; gives its path. The same bytes are kept once. OSError."""
    import filecmp

    for kept in numbered(part.with_suffix(_ENDING)):
        if not os.path.lexists(kept):
            move_new(part, kept)
            return kept
        if filecmp.cmp(part, kept, shallow=False):
            part.unlink()
            return kept
    raise OSError(errno.EEXIST, "every name is taken", str(part))


def kept_aside(part: Path) -> Path | None:
    """The last download of a take that was set aside; None without one."""
    last = None
    for kept in numbered(part.with_suffix(_ENDING)):
        if not kept.is_file():
            break
        last = kept
    return last


_PIECE = 1 << 20


class Stopped(Exception):
    """The copy was cancelled; nothing of it is left."""


def copy_new(
    source: Path, wanted: Path, on_bytes: Callable[[int], None], stopped: Callable[[], bool]
) -> Path:
    """Copies the file and gives the copy's path: the target, or a numbered name where that is
    taken. `on_bytes` gets the size of each piece. OSError or Stopped: no copy is left."""
    # Opened first: if the source is gone, no target is created.
    with source.open("rb") as original:
        for target in numbered(wanted):
            try:
                handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
            except FileExistsError:
                continue
            try:
                with os.fdopen(handle, "wb", buffering=0) as copy:
                    _copy(original, copy, on_bytes, stopped)
                with contextlib.suppress(OSError):
                    shutil.copystat(source, target)
            except BaseException:
                with contextlib.suppress(OSError):
                    target.unlink()
                raise
            return target
    raise FileExistsError(errno.EEXIST, "every name is taken", str(wanted))


def _copy(
    original: BinaryIO, copy: FileIO, on_bytes: Callable[[int], None], stopped: Callable[[], bool]
) -> None:
    while piece := original.read(_PIECE):
        if stopped():
            raise Stopped
        write_all(copy.write, piece)
        on_bytes(len(piece))
    os.fsync(copy.fileno())


def write_new(path: Path, content: bytes) -> Path:
    """Writes a new file under this name, or a numbered one where it is taken; gives its path.
    OSError: nothing of it is left."""
    for target in numbered(path):
        try:
            file = target.open("xb")
        except FileExistsError:
            continue
        try:
            with file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            with contextlib.suppress(OSError):
                target.unlink()
            raise
        return target
    raise FileExistsError(errno.EEXIST, "every name is taken", str(path))


def write_all(write: Callable[[memoryview], int | None], data: bytes) -> None:
    """Writes all of it, however little one call of `write` takes."""
    rest = memoryview(data)
    while rest:
        rest = rest[write(rest) or 0 :]


# How many bytes are written between two checks of the free space.
LOOK_EVERY = 64 * 2**20


class LibraryError(Exception):
    """The folder of clips could not be used, or a file is no clip; `problem` says which."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem


class PartFile:
    """An open ``.part`` file; a context manager that closes it and keeps the bytes.

    `size` is how many bytes it has, `synced` how many of them survive a power cut. `room` is called
    every 64 MiB, and raises LibraryError when the disk has no room left.
    """

    def __init__(self, path: Path, file: BinaryIO, *, room: Callable[[int], None]) -> None:
        self.path = path
        self.size = self.synced = 0
        self._file = file
        self._room = room
        self._look_at = LOOK_EVERY

    def __enter__(self) -> PartFile:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def write(self, data: bytes) -> None:
        """Appends the bytes. LibraryError: some of them may be there, `size` says how many."""
        if self.size >= self._look_at:
            self._look_at = self.size + LOOK_EVERY
            self._room(0)
        rest = memoryview(data)
        try:
            while rest:
                written = self._file.write(rest)
                self.size += written
                rest = rest[written:]
        except OSError as error:
            raise LibraryError(problem_of(error, self.path)) from error

    def extend(self, data: bytes) -> bool:
        """Appends all of the bytes or none of them; whether they are there. LibraryError when the
        file can be neither extended nor cut back: it is incomplete then."""
        before = self.size
        try:
            self.write(data)
        except LibraryError:
            self.cut(before)
            return False
        return True

    def cut(self, size: int) -> None:
        """Keeps the first `size` bytes and goes on from there; 0 starts over. LibraryError,
        FILE_GONE when there are fewer."""
        try:
            there = os.fstat(self._file.fileno()).st_size
            if there < size:
                text = f"{self.path.name} has {there} bytes, not {size}."
                raise LibraryError(Problem(category=Category.FILE_GONE, text=text))
            self._file.truncate(size)
            self._file.seek(size)
        except OSError as error:
            raise LibraryError(problem_of(error, self.path)) from error
        # Only the caller knows how much of it was synced before.
        self.size = self.synced = size
        self._look_at = size + LOOK_EVERY

    def sync(self) -> None:
        """Makes the bytes survive a power cut. LibraryError: download it again, don't sync
        again."""
        try:
            if self._file.closed:
                sync_file(self.path)
            else:
                os.fsync(self._file.fileno())
        except OSError as error:
            raise LibraryError(problem_of(error, self.path)) from error
        self.synced = self.size

    def close(self) -> None:
        """Closes the file; a second call does nothing."""
        try:
            self._file.close()
        except OSError as error:
            raise LibraryError(problem_of(error, self.path)) from error


def open_exclusively(path: Path) -> BinaryIO:
    """The file, unbuffered: created by us just now, or a regular file that was there before. A link
    under our name is refused (OSError): it would write somewhere else."""
    common = os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        handle = os.open(path, common | os.O_CREAT | os.O_EXCL, 0o666)
    except FileExistsError:
        handle = os.open(path, common)
    return os.fdopen(handle, "r+b", buffering=0)
