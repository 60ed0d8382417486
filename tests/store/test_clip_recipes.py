"""Recipes in published clips and beside them; nothing about them ever costs a clip."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import UTC
from pathlib import Path

import pytest

from sora_desktop.core.clips.containers import outermost
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.recipe import LARGEST, NoRecipe, recipe_of
from sora_desktop.core.take import Take, Transfer, new_take_id
from sora_desktop.store import library as library_module
from sora_desktop.store.clip_recipes import read_recipe, recipe_of_clip, save_beside
from sora_desktop.store.disk import LibraryError, PartFile
from sora_desktop.store.library import ClipLibrary
from tests.core.clips.test_containers_mp4 import box
from tests.core.clips.test_content_credentials import C2PA
from tests.store.makers import clip_bytes, draft

PROGRAM = "Sora Desktop 1.0"
CLIP = clip_bytes(3000)


@pytest.fixture
def library(tmp_path: Path) -> ClipLibrary:
    """A folder of clips that carry their recipe."""
    made = ClipLibrary(tmp_path, posters=tmp_path / "posters", zone=UTC)
    made.recipe_by = PROGRAM
    return made


def fetched(library: ClipLibrary, take: Take, data: bytes = CLIP) -> PartFile:
    """A whole download."""
    part = library.open_part(take.id, 0)
    part.write(data)
    return part


def test_a_published_clip_carries_its_recipe(library: ClipLibrary) -> None:
    take = draft(number=12, batch_id=new_take_id(), sent_at=draft().created_at, remote_id="r-1")
    part = fetched(library, take)
    name = library.publish(take, part)
    path = library.clip_path(name)
    data = path.read_bytes()
    assert data.startswith(CLIP)
    assert read_recipe(path) == recipe_of(take, PROGRAM)
    assert library.check(path).whole
    assert part.size == len(data) == library.size_of(name)
    assert part.synced == len(CLIP)
    assert not library.part_path(take.id).exists()
    # Renamed and not noted before a crash: what was fetched has the length that was announced.
    noted = draft(id=take.id, number=12, transfer=Transfer(url="u", length=len(CLIP)))
    assert library.adopt(noted) == name
    assert library.adopt(draft(transfer=Transfer(url="u", length=len(data)))) is None


def test_switched_off_the_clip_is_as_it_came(library: ClipLibrary) -> None:
    library.recipe_by = ""
    name = library.publish(take := draft(), fetched(library, take))
    assert library.clip_path(name).read_bytes() == CLIP
    assert recipe_of_clip(library.clip_path(name)) is None
    assert library.size_of("another.mp4") is None


WRITE = PartFile.write


def full_disk(part: PartFile, data: bytes) -> None:
    """Writes half of it, and then the disk is full."""
    WRITE(part, data[: len(data) // 2])
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
        ("sora_desktop.store.disk.PartFile.write", full_disk),
        ("sora_desktop.core.recipe.to_json", too_large),
        ("sora_desktop.store.clip_recipes.can_append", unreadable),
    ],
)
def test_what_keeps_a_recipe_out_does_not_cost_the_clip(
    library: ClipLibrary,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
    does: Callable[..., object],
) -> None:
    part = fetched(library, take := draft())
    monkeypatch.setattr(place, does)
    published = library.publish(take, part)
    assert library.clip_path(published).read_bytes() == CLIP


HEAD = outermost(io.BytesIO(CLIP), len(CLIP))[-1].at
ENDLESS = CLIP[:HEAD] + b"\0\0\0\0mdat" + b"\x55" * 50
SIGNED_UNKNOWN = CLIP + box(b"uuid", C2PA + b"a manifest of tomorrow")


@pytest.mark.parametrize("clip", [ENDLESS, SIGNED_UNKNOWN])
def test_what_nothing_may_be_added_to_has_its_recipe_beside_it(
    library: ClipLibrary, clip: bytes
) -> None:
    """It goes along when the clip is renamed, and is found again with it."""
    take = draft(number=7, remote_id="r-1")
    other = library.folder / library.name_for(take)
    other.with_suffix(".json").write_text("somebody else's")
    name = library.publish(take, fetched(library, take, clip))
    assert library.clip_path(name).read_bytes() == clip
    assert name == f"{other.stem} (2).mp4"
    recipe = recipe_of(take, PROGRAM)
    assert read_recipe(library.clip_path(name)) == recipe
    (found,) = library.unnamed_clips(())
    assert (found.name, found.recipe) == (name, recipe)
    (library.folder / "boat 0007.json").write_text("somebody else's too")
    renamed = library.rename(draft(id=take.id, number=7, clip=name), "boat {number}")
    assert renamed == "boat 0007 (2).mp4"
    assert read_recipe(library.clip_path(renamed)) == recipe
    assert {path.name for path in library.folder.glob("*.json")} == {
        f"{other.stem}.json",
        "boat 0007.json",
        "boat 0007 (2).json",
    }
    assert other.with_suffix(".json").read_text() == "somebody else's"


def test_a_recipe_beside_that_a_crash_prevented_is_written_when_the_clip_is_adopted(
    library: ClipLibrary,
) -> None:
    take = draft(transfer=Transfer(url="u", length=len(SIGNED_UNKNOWN)))
    path = library.folder / library.name_for(take)
    path.write_bytes(SIGNED_UNKNOWN)
    assert library.adopt(take) == path.name
    assert read_recipe(path) == recipe_of(take, PROGRAM)


def test_a_recipe_beside_that_cannot_be_written_does_not_cost_the_clip(
    library: ClipLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes, *, mode: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sora_desktop.store.clip_recipes.write_atomically", full)
    name = library.publish(take := draft(), fetched(library, take, SIGNED_UNKNOWN))
    assert library.clip_path(name).read_bytes() == SIGNED_UNKNOWN


def test_a_name_that_could_not_be_given_is_given_later(
    library: ClipLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next try begins with what was fetched, and the recipe is in the clip once."""

    def held(source: Path, target: Path) -> None:
        raise PermissionError(13, "denied")

    take = draft()
    with monkeypatch.context() as patch:
        patch.setattr(library_module, "move_new", held)
        part = fetched(library, take)
        with pytest.raises(LibraryError):
            library.publish(take, part)
    assert part.synced == len(CLIP)
    name = library.publish(take, library.open_part(take.id, part.synced))
    path = library.clip_path(name)
    kinds = [box.kind for box in outermost(io.BytesIO(path.read_bytes()), path.stat().st_size)]
    assert kinds == [b"ftyp", b"moov", b"mdat", b"free"]


def test_a_file_that_can_neither_grow_nor_shrink_is_not_published(
    library: ClipLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = fetched(library, take := draft())

    def broken(part: PartFile, size: int) -> None:
        raise LibraryError(Problem(category=Category.FOLDER_GONE))

    monkeypatch.setattr(PartFile, "write", full_disk)
    monkeypatch.setattr(PartFile, "cut", broken)
    with pytest.raises(LibraryError):
        library.publish(take, part)
    assert not list(library.folder.glob("*.mp4"))


def test_a_recipe_beside_the_clip(tmp_path: Path) -> None:
    recipe = recipe_of(draft(batch_id=new_take_id()), PROGRAM)
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
