"""Clips in the folder that no row names, identified by the recipe in them or by a name of ours.

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

from sora_desktop.core.clips.clip_names import slug
from sora_desktop.core.clips.containers import ENDINGS, examine
from sora_desktop.core.recipe import Recipe
from sora_desktop.core.take import Take, TakeId
from sora_desktop.store.clip_recipes import recipe_of_clip


def named_by(takes: Iterable[Take], but: TakeId | None = None) -> Counter[str]:
    """The clip names in the rows, as `key_of` gives them, and how many have each; those of all
    takes `but` one."""
    return Counter(key_of(take.clip) for take in takes if take.clip is not None and take.id != but)


def key_of(name: str) -> str:
    """The name in the form that is compared: some disks treat `Boat` and `boat` as one."""
    return name.casefold()


def unshared(
    paths: Iterable[Path], folders: Sequence[Path], named: Collection[str]
) -> Iterator[Path]:
    """Those of the paths whose name no row has (`named`), and no file in the other folders."""
    for path in paths:
        others = (folder / path.name for folder in folders if folder != path.parent)
        if key_of(path.name) not in named and not any(map(os.path.lexists, others)):
            yield path


def bare(name: str) -> str:
    """The name if it is only a name; ValueError for a path, which the journal never holds."""
    if not name or name in (".", "..") or "/" in name or "\\" in name or "\0" in name:
        raise ValueError("a bare file name is expected")
    return name


# ``2026-11-22 0012 paper boat drifting.mp4``, and " (2)" before the ending for a second one.
_ENDING = "|".join(map(re.escape, ENDINGS))
_NAME = re.compile(
    rf"(\d{{4}}-\d\d-\d\d) (\d{{4,9}}) (.+?)(?: \(\d{{1,4}}\))?(?:{_ENDING})", re.DOTALL
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipName:
    """What the name of a clip says: the day (in the zone it was made in), number and words."""

    day: date
    number: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundClip:
    """A complete clip of `size` bytes, last written at `written` (UTC); `seconds` None: not known.

    `name_parts` comes from its name or, under another name, from its recipe. `recipe` may be
    anybody's: see `core.recipe`.
    """

    name: str
    name_parts: ClipName
    size: int
    written: datetime
    seconds: float | None
    recipe: Recipe | None = None


def read_name(name: str) -> ClipName | None:
    """What the file name says, None when it is not one that we give."""
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
    """The complete clips of ours that are not among the `known` names, oldest first.

    Blocks; OSError of a folder or a file leaves that one out. Of equal names in two folders the
    first counts, as in `ClipLibrary.clip_path`. `zone` is where the day of a recipe begins.
    """
    found = []
    for path in _unknown(folders, known):
        file = _look_at(path)
        name_parts = _name_parts(file, zone) if file is not None else None
        if file is not None and name_parts is not None:
            found.append(_as_found(file, name_parts))
    return tuple(sorted(found, key=lambda clip: (clip.name_parts.day, clip.name_parts.number)))


def renamed_clips(
    folders: Iterable[Path], known: Collection[str], lost: Sequence[Take]
) -> Mapping[TakeId, str]:
    """The current names of clips whose files are gone.

    By the take's id in the recipe; without a recipe by the exact size, where only one file and only
    one of the takes has it. Blocks; OSError leaves a folder or a file out.
    """
    ids = {take.id for take in lost}
    found: dict[TakeId, str] = {}
    bare: list[_File] = []
    for path in _unknown(folders, known):
        file = _look_at(path)
        if file is None:
            continue
        take_id = TakeId(file.recipe.take_id or "") if file.recipe is not None else None
        if take_id in ids:
            found.setdefault(take_id, path.name)
        elif file.recipe is None:
            bare.append(file)
    sizes = Counter(file.size for file in bare)
    wanted = [take for take in lost if take.id not in found]
    askers = Counter(take.clip_bytes for take in wanted)
    by_size = {file.size: file.path.name for file in bare if sizes[file.size] == 1}
    for take in wanted:
        size = take.clip_bytes
        if size is not None and askers[size] == 1 and size in by_size:
            found[take.id] = by_size[size]
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """A complete clip as it is on the disk."""

    path: Path
    size: int
    written: datetime
    seconds: float | None
    recipe: Recipe | None


def _unknown(folders: Iterable[Path], known: Collection[str]) -> Iterator[Path]:
    """The files with a clip's suffix and no known name, by name in each folder."""
    seen = set(known)
    for folder in folders:
        for name in sorted(_names_in(folder)):
            if name not in seen and name.lower().endswith(ENDINGS):
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
            report = examine(file, status.st_size)
            if not report.whole:
                return None
        recipe = recipe_of_clip(path)
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


def _name_parts(file: _File, zone: tzinfo | None) -> ClipName | None:
    """By the name of the file, else by its recipe."""
    by_name, recipe = read_name(file.path.name), file.recipe
    if by_name is not None or recipe is None:
        return by_name
    made = (recipe.created_at or file.written).astimezone(zone)
    return ClipName(day=made.date(), number=recipe.number, words=slug(recipe.request.prompt))


def _as_found(file: _File, name_parts: ClipName) -> FoundClip:
    return FoundClip(
        name=file.path.name,
        name_parts=name_parts,
        size=file.size,
        written=file.written,
        seconds=file.seconds,
        recipe=file.recipe,
    )
