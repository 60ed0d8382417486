"""Clips in the folder that no row names: told by the recipe in them, or by a name of ours.

A folder of clips may be a person's folder of all videos, so a file counts only when it carries a
recipe or the name that `ClipLibrary.name_for` gives by the usual pattern, and is only ever read.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import BinaryIO

from sora_desktop.core.boxes import walk
from sora_desktop.core.clip_meta import recipe_in
from sora_desktop.core.names import slug
from sora_desktop.core.recipe import NoRecipe, Recipe
from sora_desktop.core.task import Task, TaskId

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
    """A whole clip of `size` bytes, last written at `written` (UTC); `seconds` None: not told.

    `told` is what its name tells or, under another name, what its recipe does. `recipe` may be
    anybody's: see `core.recipe`.
    """

    name: str
    told: ClipName
    size: int
    written: datetime
    seconds: float | None
    recipe: Recipe | None = None


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


def unnamed_clips(
    folders: Iterable[Path], known: Collection[str], zone: tzinfo | None = None
) -> tuple[FoundClip, ...]:
    """The whole clips of ours that are not among the `known` names, oldest first.

    Blocks; OSError of a folder or a file leaves that one out. Of equal names in two folders the
    first counts, as in `ClipLibrary.clip_path`. `zone` is where the day of a recipe begins.
    """
    found = []
    for path in _unknown(folders, known):
        file = _look_at(path)
        told = _told(file, zone) if file is not None else None
        if file is not None and told is not None:
            found.append(_as_found(file, told))
    return tuple(sorted(found, key=lambda clip: (clip.told.day, clip.told.number)))


def renamed_clips(
    folders: Iterable[Path], known: Collection[str], lost: Sequence[Task]
) -> Mapping[TaskId, str]:
    """Under which names the clips of takes are found whose files are gone.

    By the take's id in the recipe; without a recipe by the exact size, where only one file and
    only one of the takes has it. Blocks; OSError leaves a folder or a file out.
    """
    ids = {task.id for task in lost}
    found: dict[TaskId, str] = {}
    bare: list[_File] = []
    for path in _unknown(folders, known):
        file = _look_at(path)
        if file is None:
            continue
        take_id = TaskId(file.recipe.take_id or "") if file.recipe is not None else None
        if take_id in ids:
            found.setdefault(take_id, path.name)
        elif file.recipe is None:
            bare.append(file)
    sizes = Counter(file.size for file in bare)
    wanted = [task for task in lost if task.id not in found]
    askers = Counter(task.clip_bytes for task in wanted)
    by_size = {file.size: file.path.name for file in bare if sizes[file.size] == 1}
    for task in wanted:
        size = task.clip_bytes
        if size is not None and askers[size] == 1 and size in by_size:
            found[task.id] = by_size[size]
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """A whole clip as it lies on the disk."""

    path: Path
    size: int
    written: datetime
    seconds: float | None
    recipe: Recipe | None


def _unknown(folders: Iterable[Path], known: Collection[str]) -> Iterator[Path]:
    """The files that end like a clip and have no known name, by name in each folder."""
    seen = set(known)
    for folder in folders:
        for name in sorted(_names_in(folder)):
            if name not in seen and name.lower().endswith(".mp4"):
                seen.add(name)
                yield folder / name


def _names_in(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries if entry.is_file()]
    except OSError:
        return []


def _look_at(path: Path) -> _File | None:
    """The file if it is a whole clip, else None."""
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            report = walk(file, status.st_size)
            if not report.whole:
                return None
            recipe = _recipe(file, status.st_size)
        written = datetime.fromtimestamp(status.st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        # Some disks hold years that no calendar of Python's has.
        return None
    return _File(
        path=path,
        size=status.st_size,
        written=written,
        seconds=report.duration,
        recipe=recipe,
    )


def _recipe(file: BinaryIO, size: int) -> Recipe | None:
    try:
        return recipe_in(file, size)
    except NoRecipe:
        return None


def _told(file: _File, zone: tzinfo | None) -> ClipName | None:
    """By the name of the file, else by its recipe."""
    by_name, recipe = read_name(file.path.name), file.recipe
    if by_name is not None or recipe is None:
        return by_name
    made = (recipe.created_at or file.written).astimezone(zone)
    return ClipName(day=made.date(), number=recipe.number, words=slug(recipe.request.prompt))


def _as_found(file: _File, told: ClipName) -> FoundClip:
    return FoundClip(
        name=file.path.name,
        told=told,
        size=file.size,
        written=file.written,
        seconds=file.seconds,
        recipe=file.recipe,
    )
