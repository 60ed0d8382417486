"""A power cut, as a model: what was synced is on the disk, of all else any part may be.

`Disk` watches a folder while the real program writes to it: each call that syncs a file or a
folder, and each that gives or takes a name. SQLite's own calls are seen through a VFS that is
SQLite's own but for two of its methods. At every such moment `Disk` can tell how the folder might
look after a power cut:

- a file has what was synced last, and of what was written since any of its sectors of 512 bytes,
  zeros where a sector behind the old end did not come;
- a folder has the names of any moment since it was synced last (names change in their order, as
  journaling file systems keep them).

Sources: sqlite.org/c3ref/vfs.html, sqlite.org/c3ref/io_methods.html, sqlite.org/atomiccommit.html.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import random
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from unittest import mock

SECTOR = 512
_NAMING = ("open", "link", "unlink", "replace", "rename", "mkdir")
_numbers = count(1)

Names = dict[str, int]
Image = dict[Path, bytes]


class Disk:
    """What the folders hold on the disk, and what only in memory. `on_moment` is called whenever
    something is about to change.

    Files are told apart by their inodes: the folders must be on a file system that does not give
    a number twice, such as the one in memory.
    """

    def __init__(self, folders: Sequence[Path], on_moment: Callable[[], None]) -> None:
        """Everything that is there at the beginning is on the disk."""
        self._on_moment = on_moment
        self._lock = threading.RLock()
        self._synced: dict[int, bytes] = {}
        self._names: dict[Path, list[Names]] = {}
        for path in folders:
            names = _names_in(path)
            self._names[path] = [names]
            self._synced |= {number: _content(path / name) for name, number in names.items()}

    def holds(self, path: Path) -> bool:
        """Whether this is one of the folders, or a file in one."""
        return path in self._names or path.parent in self._names

    def moment(self) -> None:
        """Something is about to change, or has just been changed."""
        with self._lock:
            self._look()
            self._on_moment()

    def file_synced(self, path: Path) -> None:
        """What is in the file is on the disk now; its name need not be."""
        with self._lock, contextlib.suppress(FileNotFoundError):
            self._synced[path.stat().st_ino] = path.read_bytes()
            self.moment()

    def folder_synced(self, path: Path) -> None:
        """The names in the folder are on the disk now."""
        with self._lock:
            if path in self._names:
                self._names[path] = [_names_in(path)]
                self.moment()

    def after_a_cut(self, dice: random.Random, share: float) -> Image:
        """How the folder might look: of what is not synced about that share has come."""
        with self._lock:
            self._look()
            live = {
                number: path / name
                for path, moments in self._names.items()
                for name, number in moments[-1].items()
            }
            image: Image = {}
            for path, moments in self._names.items():
                names = moments[0] if share == 0.0 else dice.choice(moments)
                for name, number in names.items():
                    now = _content(live[number]) if number in live else None
                    before = self._synced.get(number, b"")
                    image[path / name] = _torn(before, before if now is None else now, dice, share)
            return image

    def _look(self) -> None:
        for path, moments in self._names.items():
            names = _names_in(path)
            if names != moments[-1]:
                moments.append(names)


def _names_in(path: Path) -> Names:
    with os.scandir(path) as entries:
        return {entry.name: entry.inode() for entry in entries if entry.is_file()}


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _torn(before: bytes, now: bytes, dice: random.Random, share: float) -> bytes:
    """Of the sectors written since the sync about that share, the others as they were."""
    if before == now or share == 1.0:
        return now
    size = len(now) if dice.random() < share else len(before)
    old = before.ljust(size, b"\0")
    sectors = (
        (now if dice.random() < share else old)[at : at + SECTOR] for at in range(0, size, SECTOR)
    )
    return b"".join(sectors).ljust(size, b"\0")[:size]


@contextlib.contextmanager
def watched(disk: Disk) -> Iterator[None]:
    """The calls of this process that sync and name files in the folder are seen."""
    with contextlib.ExitStack() as stack:
        for name in _NAMING:
            call = partial(_named, disk, getattr(os, name))
            stack.enter_context(mock.patch.object(os, name, call))
        stack.enter_context(mock.patch.object(os, "fsync", partial(_synced, disk, os.fsync)))
        yield


def _named(disk: Disk, real: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    if not disk.holds(Path(arguments[0])):
        return real(*arguments, **options)
    disk.moment()
    try:
        return real(*arguments, **options)
    finally:
        disk.moment()


def _synced(disk: Disk, real: Callable[[int], None], handle: int) -> None:
    path = Path(os.readlink(f"/proc/self/fd/{handle}"))
    disk.moment()
    real(handle)
    if disk.holds(path):
        (disk.folder_synced if path.is_dir() else disk.file_synced)(path)


# --- SQLite's calls -------------------------------------------------------------------------------

_OPEN = ctypes.CFUNCTYPE(
    ctypes.c_int,
    *(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p),
)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
_POINTER = ctypes.sizeof(ctypes.c_void_p)
# The methods of an open file: a version, then 18 functions, of which the fifth syncs.
_METHODS_SIZE, _SYNC_AT = 19 * _POINTER, 5 * _POINTER


class _Vfs(ctypes.Structure):
    """``sqlite3_vfs``; what is not touched here is kept as plain pointers."""

    _fields_ = (
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("open", _OPEN),
        ("delete", _DELETE),
        ("others", ctypes.c_void_p * 14),
    )


def _library() -> ctypes.CDLL:
    """The very library that Python's module uses."""
    lines = Path("/proc/self/maps").read_text("utf-8").splitlines()
    paths = dict.fromkeys(line.rpartition(" ")[2] for line in lines if "sqlite3" in line)
    for path in (*paths, None):
        library = ctypes.CDLL(path)
        if hasattr(library, "sqlite3_vfs_find"):
            return library
    raise AssertionError("this Python hides its SQLite")


def _path(name: int) -> Path:
    return Path(os.fsdecode(ctypes.string_at(name)))


class WatchedSqlite:
    """Connections whose syncs and deletions a `Disk` sees; a context manager."""

    def __init__(self, disk: Callable[[], Disk | None]) -> None:
        """`disk` gives None while nobody watches."""
        self._disk = disk
        self._library = _library()
        self._library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        self._real: _Vfs = self._library.sqlite3_vfs_find(None).contents
        self._vfs = _Vfs.from_buffer_copy(self._real)
        self.name = f"watched{next(_numbers)}"
        self._vfs.name = self.name.encode()
        self._vfs.open, self._vfs.delete = _OPEN(self._open), _DELETE(self._delete)
        self._kept: list[Any] = []

    def __enter__(self) -> WatchedSqlite:
        assert self._library.sqlite3_vfs_register(ctypes.byref(self._vfs), 0) == 0
        return self

    def __exit__(self, *ended: object) -> None:
        self._library.sqlite3_vfs_unregister(ctypes.byref(self._vfs))

    def connect(
        self, path: Path, lock_seconds: float, kind: type[sqlite3.Connection]
    ) -> sqlite3.Connection:
        """As the journal does it, over the watched calls."""
        return sqlite3.connect(
            f"{path.as_uri()}?vfs={self.name}",
            uri=True,
            timeout=lock_seconds,
            isolation_level=None,
            check_same_thread=False,
            factory=kind,
        )

    def _moment(self) -> None:
        disk = self._disk()
        if disk is not None:
            disk.moment()

    # Names are handed on as pointers: SQLite holds on to them while the file is open.

    def _open(self, vfs: int, name: int | None, file: int, flags: int, out_flags: int) -> int:
        self._moment()
        code = int(self._real.open(vfs, name, file, flags, out_flags))
        if code == 0 and name is not None:
            self._moment()
            self._wrap(_path(name), file)
        return code

    def _wrap(self, path: Path, file: int) -> None:
        """Puts a copy of the file's methods in place, with another one for syncs."""
        methods = ctypes.c_void_p.from_address(file)
        copy = ctypes.create_string_buffer(ctypes.string_at(methods.value or 0, _METHODS_SIZE))
        place = ctypes.c_void_p.from_buffer(copy, _SYNC_AT)
        real = _SYNC(place.value or 0)

        def sync(opened: int, flags: int) -> int:
            self._moment()
            code = int(real(opened, flags))
            disk = self._disk()
            if disk is not None and code == 0:
                disk.file_synced(path)
                # SQLite syncs the folder along with a rollback journal that it has just made.
                if path.name.endswith("-journal"):
                    disk.folder_synced(path.parent)
            return code

        callback = _SYNC(sync)
        place.value = ctypes.cast(callback, ctypes.c_void_p).value
        methods.value = ctypes.addressof(copy)
        self._kept += [copy, callback, real]

    def _delete(self, vfs: int, name: int, sync_folder: int) -> int:
        self._moment()
        code = int(self._real.delete(vfs, name, sync_folder))
        disk = self._disk()
        if disk is not None:
            disk.moment()
            if sync_folder and code == 0:
                disk.folder_synced(_path(name).parent)
        return code
