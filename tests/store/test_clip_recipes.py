"""Recipes in published clips and beside them; nothing about them ever costs a clip."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import UTC
from pathlib import Path

import pytest

from sora_desktop.core.boxes import outermost
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.recipe import LARGEST, NoRecipe, recipe_of
from sora_desktop.core.task import Task, Transfer, new_task_id
from sora_desktop.store import library as library_module
from sora_desktop.store.clip_recipes import read_recipe, recipe_of_clip, save_beside
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.part_file import LibraryError, PartFile
from tests.store.makers import clip_bytes, draft

PROGRAM = "Sora Desktop 1.0"
CLIP = clip_bytes(3000)


@pytest.fixture
def library(tmp_path: Path) -> ClipLibrary:
    """A folder of clips that carry their recipe."""
    made = ClipLibrary(tmp_path, posters=tmp_path / "posters", zone=UTC)
    made.recipe_by = PROGRAM
    return made


def fetched(library: ClipLibrary, task: Task, data: bytes = CLIP) -> PartFile:
    """A whole download."""
    part = library.open_part(task.id, 0)
    part.write(data)
    return part


def test_a_published_clip_carries_its_recipe(library: ClipLibrary) -> None:
    task = draft(number=12, press_id=new_task_id(), sent_at=draft().created_at, remote_id="r-1")
    part = fetched(library, task)
    name = library.publish(task, part)
    path = library.clip_path(name)
    data = path.read_bytes()
    assert data.startswith(CLIP)
    assert read_recipe(path) == recipe_of(task, PROGRAM)
    assert library.check(path).whole
    assert part.size == len(data) == library.size_of(name)
    assert part.synced == len(CLIP)
    assert not library.part_path(task.id).exists()
    # Renamed and not noted before a crash: what was fetched has the length that was announced.
    noted = draft(id=task.id, number=12, transfer=Transfer(url="u", length=len(CLIP)))
    assert library.adopt(noted) == name
    assert library.adopt(draft(transfer=Transfer(url="u", length=len(data)))) is None


def test_switched_off_the_clip_is_as_it_came(library: ClipLibrary) -> None:
    library.recipe_by = ""
    name = library.publish(task := draft(), fetched(library, task))
    assert library.clip_path(name).read_bytes() == CLIP
    assert recipe_of_clip(library.clip_path(name)) is None
    assert library.size_of("another.mp4") is None


def full_disk(part: PartFile, data: bytes) -> None:
    """Writes half of it, and then the disk is full."""
    part._file.write(data[: len(data) // 2])
    raise LibraryError(Problem(category=Category.DISK_FULL))


def too_large(recipe: object) -> bytes:
    """As of a recipe beyond all measure."""
    raise ValueError


def unreadable(reader: object, size: int) -> bool:
    """As of a drive that is pulled out."""
    raise OSError


@pytest.mark.parametrize(
    ("place", "does"),
    [
        ("sora_desktop.store.part_file.PartFile.write", full_disk),
        ("sora_desktop.core.clip_meta.to_json", too_large),
        ("sora_desktop.store.clip_recipes.can_append", unreadable),
    ],
)
def test_what_keeps_a_recipe_out_does_not_cost_the_clip(
    library: ClipLibrary,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
    does: Callable[..., object],
) -> None:
    part = fetched(library, task := draft())
    monkeypatch.setattr(place, does)
    published = library.publish(task, part)
    assert library.clip_path(published).read_bytes() == CLIP


def test_pictures_without_an_end_stay_alone(library: ClipLibrary) -> None:
    head = outermost(io.BytesIO(CLIP), len(CLIP))[-1].at
    endless = CLIP[:head] + b"\0\0\0\0mdat" + b"\x55" * 50
    name = library.publish(task := draft(), fetched(library, task, endless))
    assert library.clip_path(name).read_bytes() == endless


def test_a_name_that_could_not_be_given_is_given_later(
    library: ClipLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next try begins with what was fetched, and the recipe is in the clip once."""

    def held(source: Path, target: Path) -> None:
        raise PermissionError(13, "denied")

    task = draft()
    with monkeypatch.context() as patch:
        patch.setattr(library_module, "move_new", held)
        part = fetched(library, task)
        with pytest.raises(LibraryError):
            library.publish(task, part)
    assert part.synced == len(CLIP)
    name = library.publish(task, library.open_part(task.id, part.synced))
    path = library.clip_path(name)
    kinds = [box.kind for box in outermost(io.BytesIO(path.read_bytes()), path.stat().st_size)]
    assert kinds == [b"ftyp", b"moov", b"mdat", b"meta", b"uuid"]


def test_a_file_that_can_neither_grow_nor_shrink_is_not_published(
    library: ClipLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = fetched(library, task := draft())

    def broken(part: PartFile, size: int) -> None:
        raise LibraryError(Problem(category=Category.FOLDER_GONE))

    monkeypatch.setattr(PartFile, "write", full_disk)
    monkeypatch.setattr(PartFile, "cut", broken)
    with pytest.raises(LibraryError):
        library.publish(task, part)
    assert not list(library.folder.glob("*.mp4"))


def test_a_recipe_beside_the_clip(tmp_path: Path) -> None:
    recipe = recipe_of(draft(press_id=new_task_id()), PROGRAM)
    clip = tmp_path / "boat.mp4"
    path = save_beside(clip, recipe)
    assert path == tmp_path / "boat.json"
    assert read_recipe(path) == recipe
    assert json.loads(path.read_text("utf-8"))["prompt"] == "paper boat drifting"
    assert save_beside(clip, recipe) == path
    path.write_text("somebody else's")
    assert save_beside(clip, recipe) == tmp_path / "boat (2).json"
    assert path.read_text() == "somebody else's"


@pytest.mark.parametrize("content", [b"", b"{}", b"x" * (LARGEST + 10), b"\0" * 100])
def test_files_without_a_recipe(tmp_path: Path, content: bytes) -> None:
    for name in ("a.json", "a.JSON", "a.mp4", "a"):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(NoRecipe):
            read_recipe(tmp_path / name)
        assert recipe_of_clip(tmp_path / name) is None
    assert recipe_of_clip(tmp_path / "none.mp4") is None
    with pytest.raises(OSError, match="none"):
        read_recipe(tmp_path / "none.mp4")
