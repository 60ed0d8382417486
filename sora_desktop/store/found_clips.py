"""Clips in the folder that no row names: told by the names that `ClipLibrary.name_for` gives.

A folder of clips may be a person's folder of all videos, so a file counts only when its name is
one of ours, and is only ever read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from sora_desktop.core.boxes import walk

# ``2026-11-22 0012 paper boat drifting.mp4``, and " (2)" before the ending for a second one.
_NAME = re.compile(r"(\d{4}-\d\d-\d\d) (\d{4,9}) (.+?)(?: \(\d{1,4}\))?\.mp4", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipName:
    """What the name of a clip tells: the day (in the zone it was made in), number and words."""

    day: date
    number: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundClip:
    """A whole clip of `size` bytes, last written at `written` (UTC); `seconds` None: not told."""

    name: str
    told: ClipName
    size: int
    written: datetime
    seconds: float | None


def read_name(name: str) -> ClipName | None:
    """What the file name tells, None when it is not one that we give."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        day = date.fromisoformat(found[1])
    except ValueError:
        return None
    return ClipName(day=day, number=int(found[2]), words=found[3])


def unnamed_clips(folders: Iterable[Path], known: Collection[str]) -> tuple[FoundClip, ...]:
    """The whole clips with names of ours that are not among the `known` names, oldest first.

    Blocks; OSError of a folder or a file leaves that one out. Of equal names in two folders the
    first counts, as in `ClipLibrary.clip_path`.
    """
    found: dict[str, FoundClip] = {}
    for folder in folders:
        for name in sorted(_names_in(folder)):
            told = read_name(name)
            if told is None or name in known or name in found:
                continue
            clip = _look_at(folder / name, told)
            if clip is not None:
                found[name] = clip
    return tuple(sorted(found.values(), key=lambda clip: (clip.told.day, clip.told.number)))


def _names_in(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries if entry.is_file()]
    except OSError:
        return []


def _look_at(path: Path, told: ClipName) -> FoundClip | None:
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            report = walk(file, status.st_size)
    except OSError:
        return None
    if not report.whole:
        return None
    return FoundClip(
        name=path.name,
        told=told,
        size=status.st_size,
        written=datetime.fromtimestamp(status.st_mtime, UTC),
        seconds=report.duration,
    )
