"""Recipes on the disk: in a clip that is being published, beside one, and read from any file.

A recipe is in the clip unless that would break the clip's signature; then it is in a file beside
it. Clips whose signature an earlier version broke are repaired, and clips that no row names are
identified by their recipe or by a name of ours.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from enum import Enum
from pathlib import Path
from typing import BinaryIO, NamedTuple

from sora_desktop.core.clips.clip_names import slug
from sora_desktop.core.clips.containers import ENDINGS, examine, outermost
from sora_desktop.core.clips.content_credentials import Signature, signature_of
from sora_desktop.core.recipe import (
    LARGEST,
    NoRecipe,
    Recipe,
    Written,
    appendix,
    boxed,
    can_append,
    from_json,
    recipe_in,
    to_json,
    written_in,
)
from sora_desktop.core.take import Take, TakeId
from sora_desktop.store.disk import (
    PartFile,
    free_name,
    sync_folder,
    unfinished,
    write_atomically,
)

log = logging.getLogger(__name__)

BESIDE = ".json"


def add_recipe(recipe: Recipe, part: PartFile) -> Recipe | None:
    """Appends the recipe to a complete download; gives it when it must be beside the clip.

    A failure here never costs the clip: LibraryError only when the file could not be cut back to
    what it was.
    """
    try:
        more = appendix(recipe)
        with part.path.open("rb") as file:
            fixed = signature_of(file, part.size) is Signature.FIXED
            fits = can_append(file, part.size)
    except (OSError, ValueError) as error:
        log.info("a clip goes without its recipe: %s", type(error).__name__)
        return None
    if fixed or not fits:
        return recipe
    part.extend(more)
    return None


def fetched_size(path: Path, size: int) -> int:
    """How many bytes of a clip of this size were downloaded: all but its recipe. OSError."""
    with path.open("rb") as file:
        found = written_in(file, size)
    return found.begin if found is not None and found.end == size else size


def read_recipe(path: Path) -> Recipe:
    """The recipe in a clip or beside it, or of a file that was saved beside one, whoever wrote it.
    NoRecipe says why there is none; OSError when the file can't be read."""
    with path.open("rb") as file:
        if path.suffix.lower() == BESIDE:
            return from_json(file.read(LARGEST + 1))
        try:
            return recipe_in(file, os.fstat(file.fileno()).st_size)
        except NoRecipe:
            # Otherwise a pipe of that name would block without end.
            if not beside(path).is_file():
                raise
    return read_recipe(beside(path))


def recipe_of_clip(path: Path) -> Recipe | None:
    """The same, None for no recipe and for a file that cannot be read."""
    try:
        return read_recipe(path)
    except (NoRecipe, OSError):
        return None


def is_of_another(clip: Path, take_id: TakeId) -> bool:
    """Whether the recipe of a clip names another take. False without a recipe."""
    recipe = recipe_of_clip(clip)
    return recipe is not None and recipe.take_id not in (None, take_id)


def beside(clip: Path) -> Path:
    """Where the recipe of a clip is that is not in it."""
    return clip.with_suffix(BESIDE)


def own_beside(clip: Path, take_id: TakeId) -> Path | None:
    """The recipe file beside a clip, None unless it is of this take."""
    path = beside(clip)
    recipe = recipe_of_clip(path) if path.is_file() else None
    return path if recipe is not None and recipe.take_id == take_id else None


def is_taken(path: Path, own: Path | None = None) -> bool:
    """Whether a file other than our own has this name."""
    if not os.path.lexists(path):
        return False
    return own is None or not path.exists() or not path.samefile(own)


def put_beside(clip: Path, recipe: Recipe) -> None:
    """Writes the recipe beside a clip. A failure here never costs the clip."""
    try:
        save_beside(clip, recipe)
    except (OSError, ValueError) as error:
        log.info("a clip goes without its recipe: %s", type(error).__name__)


def save_beside(clip: Path, recipe: Recipe) -> Path:
    """Writes the recipe as ``<name of the clip>.json`` and gives its path.

    Another file of that name is never replaced, but one with this very recipe is. OSError;
    ValueError if too large.
    """
    content = to_json(recipe)
    path = beside(clip)
    if recipe_of_clip(path) != recipe:
        path = free_name(path)
    write_atomically(path, content, mode=0o644)
    return path


_PIECE = 2**20


class Repair(Enum):
    """The result. LEFT: the signature is broken, and the file is not as we left it."""

    NOT_NEEDED = "not_needed"
    DONE = "done"
    LEFT = "left"


def repair(clip: Path, noted: int | None, room: Callable[[int], None]) -> Repair:
    """Repairs a clip whose size the journal has `noted`, with or without the recipe. `room` raises
    when the disk has no room for that many bytes.

    The repaired file is written separately, read back and compared; until then the old one stays as
    it is. A crash at any point leaves one or the other. OSError leaves the old one.
    """
    clip = Path(os.path.realpath(clip))
    with clip.open("rb") as old:
        size = os.fstat(old.fileno()).st_size
        found = written_in(old, size)
        if found is None or not found.earlier_form:
            return Repair.NOT_NEEDED
        signature = signature_of(old, size)
        if signature is Signature.NONE:
            return Repair.NOT_NEEDED
        begin = _fetched(old, found)
        try:
            recipe = from_json(found.recipe)
        except NoRecipe:
            return Repair.LEFT
        if noted not in (size, begin):
            return Repair.LEFT
        room(size)
        if signature is Signature.FIXED:
            save_beside(clip, recipe)
        more = boxed(found.recipe) if signature is Signature.ALLOWS_FREE else b""
        new = unfinished(clip, ".repair")
        try:
            _write(old, new, begin, more)
            shutil.copystat(clip, new)
            if not _is_right(old, new, begin, more):
                return Repair.LEFT
            old.close()  # Windows can't replace an open file.
            os.replace(new, clip)
        finally:
            new.unlink(missing_ok=True)
    sync_folder(clip.parent)
    return Repair.DONE


def _fetched(file: BinaryIO, found: Written) -> int:
    """Where the first thing begins that we appended."""
    begin = found.begin
    while (earlier := written_in(file, begin)) is not None and earlier.end == begin:
        begin = earlier.begin
    return begin


def _write(old: BinaryIO, new: Path, size: int, more: bytes) -> None:
    new.unlink(missing_ok=True)  # Left by a crash.
    with new.open("xb") as file:
        for piece in _pieces(old, size):
            file.write(piece)
        file.write(more)
        file.flush()
        os.fsync(file.fileno())


def _is_right(old: BinaryIO, new: Path, size: int, more: bytes) -> bool:
    """Whether the new file equals the old one up to there, has what was to be added, and is
    complete."""
    with new.open("rb") as file:
        whole = os.fstat(file.fileno()).st_size
        for piece in _pieces(old, size):
            if file.read(len(piece)) != piece:
                return False
        if file.read() != more or not outermost(file, whole):
            return False
        found = written_in(file, whole)
        return found.begin == size if found is not None else not more


def _pieces(file: BinaryIO, size: int) -> Iterator[bytes]:
    """The first `size` bytes; OSError when there are fewer."""
    file.seek(0)
    while size:
        piece = file.read(min(size, _PIECE))
        if not piece:
            raise OSError("the file became shorter")
        size -= len(piece)
        yield piece


def keys_of(names: Iterable[str]) -> Counter[str]:
    """The names as `key_of` gives them, and how many takes have each."""
    return Counter(map(key_of, names))


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


class ClipName(NamedTuple):
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


class _File(NamedTuple):
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
        path=path, size=status.st_size, written=written, seconds=report.duration, recipe=recipe
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
