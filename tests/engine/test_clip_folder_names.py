"""Clips renamed on the disk, and takes exported for an editing program."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from sora_desktop.core.problem import Category
from sora_desktop.core.take import TakeId, TakeState, Transfer
from sora_desktop.engine.clip_folder import Renamed, Renamer
from sora_desktop.resources import resource
from sora_desktop.store.clip_recipes import keys_of
from sora_desktop.store.disk import LibraryError, rename_new
from sora_desktop.store.library import ClipLibrary
from tests.core.makers import a_take
from tests.engine.bench import Bench

SAMPLE = resource("demo", "sample_h264.mp4").read_bytes()

# --- new names --------------------------------------------------------------------------------


async def rename(bench: Bench, pattern: str, *ids: TakeId) -> Renamed:
    """Gives the clips of the takes new names."""
    chosen = ids or tuple(take.id for take in bench.store.all())
    return await Renamer(bench.store, bench.library, bench.in_thread).run(chosen, pattern)


def names(bench: Bench) -> list[str]:
    """The files in the folder."""
    return sorted(path.name for path in bench.clips.iterdir())


async def test_clips_get_new_names_and_the_rows_know(bench: Bench) -> None:
    bench.submit("a boat", count=3)
    await bench.finishes()
    waiting = bench.submit("not yet [slow]")
    contents = {t.id: (bench.clips / str(t.clip)).read_bytes() for t in bench.store.all()[:3]}
    assert await rename(bench, "{prompt} {ratio}") == Renamed(renamed=3)
    expected = ["a boat 16x9.mp4", "a boat 16x9 (2).mp4", "a boat 16x9 (3).mp4"]
    rows = [bench.take(take_id) for take_id in contents]
    assert [row.clip for row in rows] == expected
    assert names(bench) == sorted(expected)
    for row in rows:
        assert (bench.clips / str(row.clip)).read_bytes() == contents[row.id]
    # Once more: each has its name.
    assert await rename(bench, "{prompt} {ratio}") == Renamed()
    assert bench.take(waiting).clip is None
    await bench.engine.recovery.scan_clips()
    assert {bench.state(row.id) for row in rows} == {TakeState.READY}


async def test_a_crash_between_file_and_row_is_made_good(bench: Bench) -> None:
    """With the recipe and without one."""
    for recipe in ("Sora Desktop", ""):
        bench.library.recipe_by = recipe
        done = await bench.downloads(bench.submit(f"boat {recipe}"))
        bench.library.rename(done, "{number} new")
        await bench.restart()
        assert bench.take(done.id).clip == done.clip
        await bench.engine.recovery.scan_clips()
        assert bench.state(done.id) is TakeState.READY
        assert bench.take(done.id).clip == f"{done.number:04d} new.mp4"


async def test_what_cannot_be_renamed_keeps_its_name(bench: Bench) -> None:
    done = await bench.downloads(bench.submit())
    other = await bench.downloads(bench.submit("other"))
    (bench.clips / str(done.clip)).rename(bench.folder / "away.mp4")
    found = await rename(bench, "{number}")
    assert found.renamed == 1
    assert [problem.category for problem in found.problems] == [Category.FOLDER_GONE]
    assert bench.take(done.id).clip == done.clip
    assert bench.take(other.id).clip == f"{other.number:04d}.mp4"


async def test_one_name_is_one_file_for_all_folders_and_rows(bench: Bench) -> None:
    """By a pattern without a number: else the bin would throw away another take's clip."""
    bench.library.name_pattern = "{prompt}"
    bench.library.recipe_by = "Sora Desktop"
    first = await bench.downloads(bench.submit("a boat"))
    other = bench.folder / "other"
    other.mkdir()
    bench.library.use(other)
    second = await bench.downloads(bench.submit("a boat"))
    third = await bench.downloads(bench.submit("a car"))
    places = [bench.library.clip_path(str(take.clip)) for take in (first, second)]
    assert [place.parent for place in places] == [bench.clips, other]
    # Taken away, it keeps its name: what comes in its place would be taken for it.
    places[0].rename(bench.folder / "away.mp4")
    assert await rename(bench, "a boat {ratio}", third.id) == Renamed(renamed=1)
    assert await rename(bench, "{prompt}", second.id) == Renamed()
    fourth = await bench.downloads(bench.submit("a boat"))
    clips = [bench.take(take.id).clip for take in (first, second, fourth)]
    assert clips == ["a boat.mp4", "a boat (2).mp4", "a boat (3).mp4"]
    assert await rename(bench, "a boat {ratio}", second.id, fourth.id) == Renamed(renamed=2)
    assert bench.take(fourth.id).clip == "a boat 16x9 (3).mp4"


async def test_a_clip_of_another_take_is_not_adopted(bench: Bench) -> None:
    """Of the same words and the same length, while the bytes of the second one still come."""
    bench.library.name_pattern = "{prompt}"
    first = await bench.downloads(bench.submit("a boat"))
    size = (bench.clips / "a boat.mp4").stat().st_size
    waiting = replace(first, clip=None, transfer=Transfer(url="u", length=size))
    assert bench.library.adopt(waiting) == "a boat.mp4"
    assert bench.library.adopt(waiting, keys_of(bench.store.clip_names())) is None


def test_every_name_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = ClipLibrary(tmp_path, posters=tmp_path)
    (tmp_path / "a.mp4").touch()
    (tmp_path / "0000.mp4").touch()
    monkeypatch.setattr("sora_desktop.store.library.numbered", lambda path: [path])
    with pytest.raises(LibraryError, match="Every file name is in use"):
        library.rename(a_take(clip="a.mp4"), "{number}")


def test_the_same_name_in_other_letters_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a disk that takes `Boat` and `boat` for one: there both are the one name of the file."""
    source, target = tmp_path / "Boat.mp4", tmp_path / "boat.mp4"
    source.write_bytes(b"pictures")
    monkeypatch.setattr("os.path.lexists", lambda path: True)
    monkeypatch.setattr("os.path.samefile", lambda one, other: True)
    rename_new(source, target)
    assert target.read_bytes() == b"pictures"


def test_a_second_name_that_a_crash_left_is_taken_away(tmp_path: Path) -> None:
    source, target = tmp_path / "old.mp4", tmp_path / "new.mp4"
    source.write_bytes(b"pictures")
    os.link(source, target)
    rename_new(source, target)
    assert not source.exists()
    assert target.read_bytes() == b"pictures"
