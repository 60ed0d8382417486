"""Clips renamed on the disk, and takes exported for an editing program."""

from __future__ import annotations

import csv
import io
import os
import struct
from collections import namedtuple
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlparse
from xml.etree.ElementTree import fromstring

import pytest

from sora_desktop.core.options import Options
from sora_desktop.core.problem import Category
from sora_desktop.core.take import Take, TakeId, TakeState, Transfer
from sora_desktop.engine import exporter
from sora_desktop.engine.exporter import COLUMNS, Export, Exported
from sora_desktop.engine.renamer import Renamed, Renamer
from sora_desktop.resources import resource
from sora_desktop.store.disk import rename_new
from sora_desktop.store.found_clips import named_by
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.part_file import LibraryError
from tests.core.makers import a_request, a_take
from tests.engine.bench import Bench
from tests.fragmenting import fragmented
from tests.store.makers import clip_bytes

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
    assert bench.library.adopt(waiting, named_by(bench.store.all())) is None


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


# --- export -----------------------------------------------------------------------------------


class Studio:
    """Takes with clips, and a folder to export them into."""

    def __init__(self, folder: Path) -> None:
        self.clips, self.out = folder / "clips", folder / "weiß & 猫"
        self.clips.mkdir()
        self.out.mkdir()
        self.told: list[tuple[int, int, int]] = []
        self.on_progress: Callable[[int], None] = lambda place: None

    def take(self, number: int, data: bytes = SAMPLE, prompt: str = "a boat") -> tuple[Take, Path]:
        """A take with its clip."""
        take = a_take(id=TakeId(f"t{number}"), number=number, request=a_request(prompt=prompt))
        path = self.clips / f"{number} boat & <sail>.mp4"
        path.write_bytes(data)
        return replace(take, clip=path.name, tags=("a", "b"), note="=1"), path

    def export(self, *clips: tuple[Take, Path], always_sound: bool = False) -> Export:
        """One export of them."""
        return Export(
            clips,
            self.out,
            "Sora Desktop 2026-11-22",
            model_name=str.upper,
            labels={"seed": "Seed"},
            always_sound=lambda _take: always_sound,
            told=self.tell,
        )

    def tell(self, place: int, count: int, percent: int) -> None:
        """Notes how far the export is."""
        self.told.append((place, count, percent))
        self.on_progress(place)

    def names(self) -> list[str]:
        """What is in the folder."""
        return sorted(path.name for path in self.out.iterdir())


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    """An empty one."""
    return Studio(tmp_path)


MATRIX = slice(204, 240)
QUARTER = struct.pack(">9i", 0, 1 << 16, 0, -1 << 16, 0, 0, 0, 0, 1 << 30)


def test_the_timeline_has_size_rate_and_channels_as_they_are(studio: Studio) -> None:
    """Of a clip in fragments, one that is turned by a quarter, and one with six channels."""
    turned = bytearray(SAMPLE)
    turned[MATRIX] = QUARTER
    six = SAMPLE.replace(b"\x11\x88\x56\xe5", b"\x11\xb0\x56\xe5")
    clips = [fragmented(SAMPLE), bytes(turned), six]
    takes = [studio.take(number, clip) for number, clip in enumerate(clips, 1)]
    done = studio.export(*takes).run()
    assert (done.copied, done.untimed) == (3, 0)
    assert done.timeline is not None
    assert done.table is not None
    root = fromstring(done.timeline.read_bytes())
    formats = [(each.get("width"), each.get("height")) for each in root.iter("format")]
    assert formats == [("640", "360"), ("360", "640")]
    assert {each.get("frameDuration") for each in root.iter("format")} == {"1/24s"}
    assert [each.get("audioChannels") for each in root.iter("asset")] == [None, "1", "6"]
    rows = list(csv.DictReader(io.StringIO(done.table.read_text("utf-8-sig"))))
    told = [(row["Width"], row["Height"], row["Frames per second"]) for row in rows]
    assert told == [("640", "360", "24"), ("360", "640", "24"), ("640", "360", "24")]


def test_takes_are_copied_with_a_timeline_and_a_table(studio: Studio) -> None:
    takes = [studio.take(1, prompt="=HYPERLINK(1)"), studio.take(2, clip_bytes(5000))]
    done = studio.export(*takes).run()
    assert (done.copied, done.problems, done.untimed, done.stopped) == (2, (), 1, False)
    assert studio.told[0] == (1, 2, 86)
    assert studio.told[-1] == (2, 2, 100)
    for _, path in takes:
        assert (studio.out / path.name).read_bytes() == path.read_bytes()
    assert done.timeline is not None
    root = fromstring(done.timeline.read_bytes())
    (media,) = root.iter("media-rep")
    assert Path(unquote(urlparse(media.get("src", "")).path)) == studio.out / takes[0][1].name
    (item,) = root.iter("asset-clip")
    assert (item.get("duration"), item.get("name")) == ("2s", "1 boat & <sail>")
    assert done.table is not None
    table = io.StringIO(done.table.read_bytes().decode("utf-8-sig"), newline="")
    header, first, second = csv.reader(table)
    assert tuple(header) == COLUMNS
    row = dict(zip(header, first, strict=True))
    assert (row["File"], row["Model"], row["Prompt"]) == (
        "1 boat & <sail>.mp4",
        "PLAIN",
        "'=HYPERLINK(1)",
    )
    assert (row["Width"], row["Frames per second"], row["Cost in USD"]) == ("640", "24", "1.0000")
    assert (row["Sound"], row["Tags"], row["Note"]) == ("yes", "a, b", "'=1")
    assert second[header.index("Width")] == ""


def test_sound_that_nobody_asked_for_is_in_the_table(studio: Studio) -> None:
    take, path = studio.take(1)
    silent = replace(take, request=replace(take.request, options=Options(seconds=4)))
    for always, said in ((True, "yes"), (False, "")):
        done = studio.export((silent, path), always_sound=always).run()
        assert done.table is not None
        (row,) = csv.DictReader(io.StringIO(done.table.read_text("utf-8-sig")))
        assert row["Sound"] == said


def test_options_that_only_some_models_have_get_columns(studio: Studio) -> None:
    first, second = studio.take(1), studio.take(2)
    seeded = replace(first[0], request=a_request(seed=42, loop=True))
    done = studio.export((seeded, first[1]), second).run()
    assert done.table is not None
    rows = list(csv.DictReader(io.StringIO(done.table.read_text("utf-8-sig"))))
    assert [(row["Seed"], row["loop"], row["Seconds"]) for row in rows] == [
        ("42", "yes", "4"),
        ("", "", "4"),
    ]


def test_nothing_is_written_over(studio: Studio) -> None:
    take = studio.take(1)
    silent = replace(take[0], request=a_request(sound=None), starred=True)
    studio.export(take).run()
    mine = (studio.out / "1 boat & <sail>.mp4").read_bytes()
    done = studio.export((silent, take[1])).run()
    assert studio.names() == [
        "1 boat & <sail> (2).mp4",
        "1 boat & <sail>.mp4",
        "Sora Desktop 2026-11-22 (2).csv",
        "Sora Desktop 2026-11-22 (2).fcpxml",
        "Sora Desktop 2026-11-22.csv",
        "Sora Desktop 2026-11-22.fcpxml",
    ]
    assert (studio.out / "1 boat & <sail>.mp4").read_bytes() == mine
    assert done.timeline is not None
    assert b"%20%282%29.mp4" in done.timeline.read_bytes()


def test_an_export_can_be_stopped(studio: Studio) -> None:
    export = studio.export(studio.take(1), studio.take(2, SAMPLE * 100))
    studio.on_progress = lambda place: export.stop() if place == 2 else None
    assert export.run() == Exported(copied=1, stopped=True)
    assert studio.names() == ["1 boat & <sail>.mp4"]


def test_without_room_nothing_is_begun(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda folder: usage(100, 90, 10))
    done = studio.export(studio.take(1)).run()
    assert [problem.category for problem in done.problems] == [Category.DISK_FULL]
    assert "1 MB more" in done.problems[0].text
    assert not studio.names()


def fails_with(number: int) -> Callable[..., Path]:
    """A disk that answers every write so."""

    def fails(*arguments: object) -> Path:
        raise OSError(number, "no")

    return fails


def test_a_disk_that_becomes_full_ends_it(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporter, "copy_new", fails_with(28))
    done = studio.export(studio.take(1), studio.take(2)).run()
    assert [problem.category for problem in done.problems] == [Category.DISK_FULL]
    assert (done.copied, done.timeline, done.table) == (0, None, None)


def test_a_clip_that_is_gone_does_not_end_it(studio: Studio) -> None:
    gone = studio.take(1)
    gone[1].unlink()
    done = studio.export(gone, studio.take(2)).run()
    assert (done.copied, len(done.problems)) == (1, 1)
    assert done.timeline is not None


def test_a_table_that_cannot_be_written_is_told(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporter, "write_new", fails_with(5))
    done = studio.export(studio.take(1)).run()
    assert (done.copied, done.table, len(done.problems)) == (1, None, 1)


def test_a_folder_that_is_gone(studio: Studio) -> None:
    studio.out.rmdir()
    done = studio.export(studio.take(1)).run()
    assert [problem.category for problem in done.problems] == [Category.FOLDER_GONE]
