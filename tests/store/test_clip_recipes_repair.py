"""Signed clips that an earlier version appended a recipe to become what was fetched again."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from sora_desktop.core.clips.containers import outermost
from sora_desktop.core.problem import Category
from sora_desktop.core.recipe import appendix, recipe_of
from sora_desktop.core.take import Take
from sora_desktop.resources import resource
from sora_desktop.store.clip_recipes import Repair, read_recipe
from sora_desktop.store.disk import LibraryError
from sora_desktop.store.library import ClipLibrary, Space
from tests.core.clips.test_containers_mp4 import box
from tests.core.clips.test_content_credentials import C2PA
from tests.core.makers import earlier_appendix
from tests.signing import signed, verdict
from tests.store.makers import clip_bytes, draft, raised

NAME = "boat.mp4"
RECIPE = recipe_of(draft(number=3), "Sora Desktop 0.9")
EARLIER = earlier_appendix(RECIPE)
UNKNOWN = clip_bytes(3000) + box(b"uuid", C2PA + b"a manifest of tomorrow")


@cache
def fetched() -> bytes:
    """A clip that came signed."""
    return signed(resource("demo", "sample_h264.mp4").read_bytes())


@pytest.fixture
def library(tmp_path: Path) -> ClipLibrary:
    """A folder of clips."""
    return ClipLibrary(tmp_path, posters=tmp_path / "posters")


def sample_take(library: ClipLibrary, data: bytes, noted: int | None) -> Take:
    """A take with this clip, of which so many bytes were noted."""
    (library.folder / NAME).write_bytes(data)
    os.utime(library.folder / NAME, (1_700_000_000, 1_700_000_000))
    return draft(clip=NAME, clip_bytes=noted)


def files(library: ClipLibrary) -> list[str]:
    """What is in the folder."""
    return sorted(path.name for path in library.folder.iterdir())


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("with_recipe", [True, False])
def test_a_broken_signature_is_valid_again(
    library: ClipLibrary, times: int, with_recipe: bool
) -> None:
    """Whether the size was noted with or without the recipe."""
    broken = fetched() + EARLIER * times
    assert verdict(broken) == "Invalid"
    take = sample_take(library, broken, len(broken) if with_recipe else len(fetched()))
    (library.folder / f".{NAME}.repair").write_bytes(b"left by a crash")
    assert library.repair(take) is Repair.DONE
    path = library.folder / NAME
    data = path.read_bytes()
    assert data == fetched() + appendix(RECIPE)
    assert verdict(data) == "Valid"
    assert read_recipe(path) == RECIPE
    assert (path.stat().st_mtime, files(library)) == (1_700_000_000, [NAME])
    assert library.repair(take) is Repair.NOT_NEEDED


def test_where_a_signature_allows_nothing_the_recipe_goes_beside(library: ClipLibrary) -> None:
    take = sample_take(library, UNKNOWN + EARLIER, len(UNKNOWN + EARLIER))
    assert library.repair(take) is Repair.DONE
    assert (library.folder / NAME).read_bytes() == UNKNOWN
    assert read_recipe(library.folder / NAME) == RECIPE
    assert files(library) == ["boat.json", NAME]


def unsigned() -> bytes:
    """A clip without a signature."""
    return clip_bytes(900) + EARLIER


def in_order() -> bytes:
    """A clip of this version."""
    return fetched() + appendix(RECIPE)


@pytest.mark.parametrize("data", [unsigned, in_order, fetched, lambda: b"no clip"])
def test_nothing_else_is_touched(library: ClipLibrary, data: Callable[[], bytes]) -> None:
    take = sample_take(library, data(), len(data()))
    assert library.repair(take) is Repair.NOT_NEEDED
    assert (library.folder / NAME).read_bytes() == data()


@pytest.mark.parametrize(
    ("data", "noted"),
    [
        (lambda: fetched() + EARLIER, None),
        (lambda: fetched() + EARLIER, 12345),
        (lambda: fetched() + box(b"free", b"x" * 30) + EARLIER, 0),
        (lambda: signed(resource("demo", "sample_h264.mp4").read_bytes() + EARLIER), 31356),
        (lambda: fetched() + EARLIER.replace(b"prompt", b"prompz", 1), 0),
    ],
)
def test_what_is_not_as_we_left_it_is_left_alone(
    library: ClipLibrary, data: Callable[[], bytes], noted: int | None
) -> None:
    """Changed since, signed by the person afterwards, or with a recipe that nobody can read."""
    before = data()
    take = sample_take(library, before, len(fetched() + EARLIER) if noted == 0 else noted)
    assert library.repair(take) is Repair.LEFT
    assert (library.folder / NAME).read_bytes() == before
    assert files(library) == [NAME]


def no_room(folder: Path) -> Space:
    """A disk that is full."""
    return Space(2**40, 0)


def test_a_full_disk_is_told_before_anything_is_written(tmp_path: Path) -> None:
    library = ClipLibrary(tmp_path, posters=tmp_path / "posters", space=no_room)
    take = sample_take(library, fetched() + EARLIER, len(fetched() + EARLIER))
    error = raised(LibraryError, lambda: library.repair(take))
    assert error is not None
    assert error.problem.category is Category.DISK_FULL
    assert (tmp_path / NAME).read_bytes() == fetched() + EARLIER
    assert files(library) == [NAME]


@pytest.mark.parametrize("step", ["fsync", "replace", "utime"])
def test_an_error_at_any_step_leaves_the_old_clip(
    library: ClipLibrary, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = fetched() + EARLIER
    take = sample_take(library, before, len(before))

    def fails(*arguments: object, **named: object) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(os, step, fails)
        with pytest.raises(LibraryError):
            library.repair(take)
    assert (library.folder / NAME).read_bytes() == before
    assert files(library) == [NAME]
    assert library.repair(take) is Repair.DONE


def test_what_was_written_wrongly_does_not_take_the_clips_place(
    library: ClipLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As by a disk that loses what was written."""
    before = fetched() + EARLIER
    take = sample_take(library, before, len(before))

    def damages(handle: int) -> None:
        os.pwrite(handle, b"\xff", outermost(io.BytesIO(before), len(before))[-3].start)

    monkeypatch.setattr(os, "fsync", damages)
    assert library.repair(take) is Repair.LEFT
    assert (library.folder / NAME).read_bytes() == before
    assert files(library) == [NAME]
