"""Recipes on the disk: in a clip that is being published, beside one, and read from any file.

A recipe is in the clip unless that would break the clip's signature; then it is in a file beside
it. Clips whose signature an earlier version broke are repaired.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from sora_desktop.core.clips.boxes import outermost
from sora_desktop.core.clips.clip_meta import (
    Written,
    appendix,
    boxed,
    can_append,
    recipe_in,
    written_in,
)
from sora_desktop.core.clips.content_credentials import Signature, signature_of
from sora_desktop.core.recipe import LARGEST, NoRecipe, Recipe, from_json, to_json
from sora_desktop.core.take import TakeId
from sora_desktop.store.disk import free_name, sync_folder, write_atomically
from sora_desktop.store.part_file import PartFile

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
        new = clip.with_name(f".{clip.name}.repair")
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
