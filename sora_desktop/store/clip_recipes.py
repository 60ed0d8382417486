"""Recipes on the disk: put into a clip that is being published, read from any file, kept beside."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from sora_desktop.core.clip_meta import appendix, can_append, recipe_in, written_in
from sora_desktop.core.recipe import LARGEST, NoRecipe, Recipe, from_json, recipe_of, to_json
from sora_desktop.core.task import Task
from sora_desktop.store.disk import free_name, write_atomically
from sora_desktop.store.part_file import PartFile

log = logging.getLogger(__name__)

BESIDE = ".json"


def add_recipe(task: Task, part: PartFile, program: str) -> bool:
    """Appends the take's recipe to a whole download; whether it is there. What keeps it out never
    costs the clip: LibraryError only when the file could not be cut back to what it was."""
    try:
        more = appendix(recipe_of(task, program))
        with part.path.open("rb") as file:
            fits = can_append(file, part.size)
    except (OSError, ValueError) as error:
        log.info("a clip goes without its recipe: %s", type(error).__name__)
        return False
    return fits and part.extend(more)


def fetched_size(path: Path, size: int) -> int:
    """How many bytes of a clip of this size were fetched: all but its recipe. OSError."""
    with path.open("rb") as file:
        found = written_in(file, size)
    return found.begin if found is not None else size


def read_recipe(path: Path) -> Recipe:
    """The recipe in a clip, or of a file that was saved beside one; whoever wrote it.

    NoRecipe says why there is none; OSError when the file cannot be read.
    """
    with path.open("rb") as file:
        if path.suffix.lower() == BESIDE:
            return from_json(file.read(LARGEST + 1))
        return recipe_in(file, os.fstat(file.fileno()).st_size)


def recipe_of_clip(path: Path) -> Recipe | None:
    """The same, None for no recipe and for a file that cannot be read."""
    try:
        return read_recipe(path)
    except (NoRecipe, OSError):
        return None


def save_beside(clip: Path, recipe: Recipe) -> Path:
    """Writes the recipe as ``<name of the clip>.json`` and gives its path. Another file of that
    name is never replaced, but one with this very recipe is. OSError; ValueError if too large."""
    content = to_json(recipe)
    path = clip.with_suffix(BESIDE)
    if recipe_of_clip(path) != recipe:
        path = free_name(path)
    write_atomically(path, content, mode=0o644)
    return path
