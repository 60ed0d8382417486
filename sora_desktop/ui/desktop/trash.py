"""Moves files to the system's trash: the only way in which this program removes a clip.

Where there is no trash (a network drive, a stick without one) the file stays, and the result says
so; nothing here ever deletes.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFile, QStandardPaths

from sora_desktop.engine.supervisor import run_to_end

translate = QCoreApplication.translate


class Trashed(Enum):
    """What became of one file."""

    MOVED = "moved"
    NOT_THERE = "not_there"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class TrashResult:
    """One file and what became of it; a file that is REFUSED is where it was."""

    path: Path
    outcome: Trashed

    @property
    def gone(self) -> bool:
        """Whether nothing is at the path any more."""
        return self.outcome is not Trashed.REFUSED

    @property
    def words(self) -> str:
        """The message why the file is still there; empty when it is not."""
        if self.gone:
            return ""
        text = translate("Trash", "Couldn't move %1 to the trash. It's still there.")
        return text.replace("%1", self.path.name)


async def move_to_trash(paths: Sequence[Path]) -> tuple[TrashResult, ...]:
    """Moves the files to the trash, one after the other and off the window's thread; a result for
    each, in their order. Close them in the player first: Windows moves no open file."""
    if not paths:
        return ()
    return await run_to_end(asyncio.to_thread(_move_all, tuple(paths)))


def _move_all(paths: Sequence[Path]) -> tuple[TrashResult, ...]:
    _prepare()
    return tuple(TrashResult(path, _move(path)) for path in paths)


def _prepare() -> None:
    """Qt makes the trash of a fresh account, but not the folder in which it lies (measured with
    6.11: without `~/.local/share` it says "bad file descriptor")."""
    if sys.platform == "linux":
        place = QStandardPaths.StandardLocation.GenericDataLocation
        os.makedirs(QStandardPaths.writableLocation(place), mode=0o700, exist_ok=True)


def _move(path: Path) -> Trashed:
    if not os.path.lexists(path):
        return Trashed.NOT_THERE
    file = QFile(str(path))
    # Qt's answer alone is not enough: what counts is that the file is gone.
    if file.moveToTrash() and not os.path.lexists(path):
        return Trashed.MOVED
    return Trashed.REFUSED
