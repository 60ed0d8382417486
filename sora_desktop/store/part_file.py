"""A download in progress: the ``.part`` file of one take, open for writing."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from sora_desktop.core.problem import Category, Problem
from sora_desktop.store.disk import problem_of, sync_file

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

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
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
