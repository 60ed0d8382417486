"""Files that are either the old or the new ones, and what the system's errors mean to a person."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from sora_desktop.core.problem import Category, Problem

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
# A stick that is pulled out answers EIO or ENXIO, a network drive that is gone the others.
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

    The text says which file and the system's own words. What is none counts as the folder's.
    """
    words = error.strerror or type(error).__name__
    return Problem(category=_category(error), text=f"{path}: {words}", code=error.errno)


def _category(error: OSError) -> Category:
    windows = getattr(error, "winerror", None)
    if error.errno in _FULL or windows in _WINDOWS_FULL:
        return Category.DISK_FULL
    return Category.FILE_IN_USE if windows in _WINDOWS_HELD else Category.FOLDER_GONE


def folder_is_at_fault(error: OSError) -> bool:
    """Whether the folder, not one file in it, is what cannot be used."""
    return error.errno in _GONE


def sync_folder(folder: Path) -> None:
    """Makes names that were given or taken in the folder survive a power cut.

    Windows has no such call, and keeps the order of names by itself (NTFS journal).
    """
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Makes what is in the file survive a power cut. After an OSError write it anew: the system
    has forgotten by then which pages it failed to write."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def write_atomically(path: Path, content: bytes, *, mode: int = 0o600) -> None:
    """Puts the content under this name so that a crash leaves the old or the new file.

    The new file has the given mode from its first byte on (POSIX). OSError leaves the old one.
    A link is followed, so that settings kept elsewhere stay there.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
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


def free_name(path: Path) -> Path:
    """This path, or the first of ``name (2).ext``, ``name (3).ext`` ... that nothing has."""
    for candidate in numbered(path):
        if not os.path.lexists(candidate):
            return candidate
    raise FileExistsError(errno.EEXIST, "every name is taken", str(path))


def numbered(path: Path) -> Iterator[Path]:
    """The path and its numbered versions, in the order in which they are tried."""
    yield path
    for number in range(2, 1000):
        yield path.with_name(f"{path.stem} ({number}){path.suffix}")


_BINARY: int = getattr(os, "O_BINARY", 0)
