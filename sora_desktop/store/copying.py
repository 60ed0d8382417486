"""Copies of files beside others: under a name that nothing has, whole or not there at all."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from typing import BinaryIO

from sora_desktop.store.disk import numbered

_PIECE = 1 << 20


class Stopped(Exception):
    """The copy was given up because it was asked for; nothing of it is left."""


def copy_new(
    source: Path, folder: Path, told: Callable[[int], None], stopped: Callable[[], bool]
) -> Path:
    """Copies the file into the folder and gives the copy's path: its own name, or a numbered one
    where that is taken. `told` hears the bytes of each piece. OSError or Stopped: no copy is left.
    """
    # Opened first: where it is gone, no name of it is made.
    with source.open("rb") as original:
        for target in numbered(folder / source.name):
            try:
                handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
            except FileExistsError:
                continue
            try:
                with os.fdopen(handle, "wb", buffering=0) as copy:
                    _copy(original, copy, told, stopped)
                with contextlib.suppress(OSError):
                    shutil.copystat(source, target)
            except BaseException:
                with contextlib.suppress(OSError):
                    target.unlink()
                raise
            return target
    raise FileExistsError(errno.EEXIST, "every name is taken", str(folder / source.name))


def _copy(
    original: BinaryIO, copy: FileIO, told: Callable[[int], None], stopped: Callable[[], bool]
) -> None:
    while piece := original.read(_PIECE):
        if stopped():
            raise Stopped
        _write_all(copy.write, piece)
        told(len(piece))
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


def _write_all(write: Callable[[memoryview], int | None], data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[write(rest) or 0 :]


_BINARY: int = getattr(os, "O_BINARY", 0)
