"""Takes and cuts exported for an editing program: real files, read back."""

from __future__ import annotations

import csv
import io
import re
import struct
from collections import namedtuple
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlparse
from xml.etree.ElementTree import fromstring

import pytest

from sora_desktop.core.clips.clip_facts import clip_facts
from sora_desktop.core.exports.formats import Format
from sora_desktop.core.options import Options
from sora_desktop.core.problem import Category
from sora_desktop.core.shot import CutShot, Shot
from sora_desktop.core.take import ShotId, Take, TakeId
from sora_desktop.engine import exporter
from sora_desktop.engine.exporter import (
    COLUMNS,
    CUT_COLUMNS,
    Export,
    Exported,
    ExportItem,
    Remark,
    Tables,
    cut_to_export,
    takes_to_export,
)
from sora_desktop.resources import resource
from tests.core.makers import a_request, a_take
from tests.fakes import START
from tests.fragmenting import fragmented
from tests.store.makers import clip_bytes

# What stands beside the clips; one clip of all is asked for where that is tested.
TIMELINES = tuple(each for each in Format if each is not Format.MP4)
SAMPLE = resource("demo", "sample_h264.mp4").read_bytes()
CLIPS = Path(__file__).parents[1] / "clips"
TITLE = "Sora Desktop 2026-11-22"


class RenderQueue:
    """Takes with clips, and a folder to export them into."""

    def __init__(self, folder: Path) -> None:
        self.clips, self.out = folder / "clips", folder / "weiß & 猫"
        self.clips.mkdir()
        self.out.mkdir()
        self.reported: list[tuple[int, int, int]] = []
        self.on_progress: Callable[[int], None] = lambda place: None

    def take(self, number: int, data: bytes = SAMPLE, prompt: str = "a boat") -> tuple[Take, Path]:
        """A take with its clip."""
        take = a_take(id=TakeId(f"t{number}"), number=number, request=a_request(prompt=prompt))
        path = self.clips / f"{number} boat & <sail>.mp4"
        path.write_bytes(data)
        return replace(take, clip=path.name, tags=("a", "b"), note="=1"), path

    def export(self, *clips: tuple[Take, Path], always_sound: bool = False) -> Export:
        """One export of takes."""
        items = takes_to_export(clips)
        return self.of(items, (Format.FCPXML, Format.CSV), TITLE, always_sound=always_sound)

    def of(
        self,
        items: tuple[ExportItem, ...],
        formats: Collection[Format] = TIMELINES,
        title: str = "The boat",
        *,
        always_sound: bool = False,
    ) -> Export:
        """One export."""
        tables = Tables(
            model_name=str.upper,
            labels={"seed": "Seed"},
            always_sound=lambda _take: always_sound,
        )
        return Export(items, self.out, title, formats, tables, on_progress=self.note_progress)

    def note_progress(self, place: int, count: int, percent: int) -> None:
        """Notes how far the export is."""
        self.reported.append((place, count, percent))
        self.on_progress(place)

    def names(self) -> list[str]:
        """What is in the folder."""
        return sorted(path.name for path in self.out.iterdir())


@pytest.fixture
def studio(tmp_path: Path) -> RenderQueue:
    """An empty one."""
    return RenderQueue(tmp_path)


def kinds(done: Exported) -> list[tuple[int, Remark]]:
    """What is remarked on which line."""
    return [(remark.line, remark.kind) for remark in done.remarks]


def rows(done: Exported) -> list[dict[str, str]]:
    """The rows of the table."""
    text = done.files[Format.CSV].read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


MATRIX = slice(204, 240)
QUARTER = struct.pack(">9i", 0, 1 << 16, 0, -1 << 16, 0, 0, 0, 0, 1 << 30)


def test_the_timeline_has_size_rate_and_channels_as_they_are(studio: RenderQueue) -> None:
    """Of a clip in fragments, one that is turned by a quarter, and one with six channels."""
    turned = bytearray(SAMPLE)
    turned[MATRIX] = QUARTER
    six = SAMPLE.replace(b"\x11\x88\x56\xe5", b"\x11\xb0\x56\xe5")
    clips = [fragmented(SAMPLE), bytes(turned), six]
    takes = [studio.take(number, clip) for number, clip in enumerate(clips, 1)]
    done = studio.export(*takes).run()
    assert (done.copied, kinds(done)) == (3, [(2, Remark.OTHER_SIZE)])
    root = fromstring(done.files[Format.FCPXML].read_bytes())
    formats = [(each.get("width"), each.get("height")) for each in root.iter("format")]
    assert formats == [("640", "360"), ("360", "640")]
    assert {each.get("frameDuration") for each in root.iter("format")} == {"1/24s"}
    assert [each.get("audioChannels") for each in root.iter("asset")] == [None, "1", "6"]
    rows = list(csv.DictReader(io.StringIO(done.files[Format.CSV].read_text("utf-8-sig"))))
    reported = [(row["Width"], row["Height"], row["Frames per second"]) for row in rows]
    assert reported == [("640", "360", "24"), ("360", "640", "24"), ("640", "360", "24")]


def test_takes_are_copied_with_a_timeline_and_a_table(studio: RenderQueue) -> None:
    takes = [studio.take(1, prompt="=HYPERLINK(1)"), studio.take(2, clip_bytes(5000))]
    done = studio.export(*takes).run()
    assert (done.copied, done.problems, done.stopped) == (2, (), False)
    assert kinds(done) == [(2, Remark.UNTIMED)]
    assert studio.reported[0] == (1, 2, 86)
    assert studio.reported[-1] == (2, 2, 100)
    for _, path in takes:
        assert (studio.out / path.name).read_bytes() == path.read_bytes()
    root = fromstring(done.files[Format.FCPXML].read_bytes())
    (media,) = root.iter("media-rep")
    assert Path(unquote(urlparse(media.get("src", "")).path)) == studio.out / takes[0][1].name
    (item,) = root.iter("asset-clip")
    assert (item.get("duration"), item.get("name")) == ("2s", "1 boat & <sail>")
    table = io.StringIO(done.files[Format.CSV].read_bytes().decode("utf-8-sig"), newline="")
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


def test_sound_that_nobody_asked_for_is_in_the_table(studio: RenderQueue) -> None:
    take, path = studio.take(1)
    silent = replace(take, request=replace(take.request, options=Options(seconds=4)))
    for always, said in ((True, "yes"), (False, "")):
        done = studio.export((silent, path), always_sound=always).run()
        (row,) = csv.DictReader(io.StringIO(done.files[Format.CSV].read_text("utf-8-sig")))
        assert row["Sound"] == said


def test_options_that_only_some_models_have_get_columns(studio: RenderQueue) -> None:
    first, second = studio.take(1), studio.take(2)
    seeded = replace(first[0], request=a_request(seed=42, loop=True))
    done = studio.export((seeded, first[1]), second).run()
    rows = list(csv.DictReader(io.StringIO(done.files[Format.CSV].read_text("utf-8-sig"))))
    assert [(row["Seed"], row["loop"], row["Seconds"]) for row in rows] == [
        ("42", "yes", "4"),
        ("", "", "4"),
    ]


def test_nothing_is_written_over(studio: RenderQueue) -> None:
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
    assert b"%20%282%29.mp4" in done.files[Format.FCPXML].read_bytes()


def test_an_export_can_be_stopped(studio: RenderQueue) -> None:
    export = studio.export(studio.take(1), studio.take(2, SAMPLE * 100))
    studio.on_progress = lambda place: export.stop() if place == 2 else None
    assert export.run() == Exported(copied=1, stopped=True)
    assert studio.names() == ["1 boat & <sail>.mp4"]


def test_without_room_nothing_is_begun(
    studio: RenderQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
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


def test_a_disk_that_becomes_full_ends_it(
    studio: RenderQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporter, "copy_new", fails_with(28))
    done = studio.export(studio.take(1), studio.take(2)).run()
    assert [problem.category for problem in done.problems] == [Category.DISK_FULL]
    assert (done.copied, done.files) == (0, {})
    assert kinds(done) == [(1, Remark.NOT_COPIED), (2, Remark.NOT_COPIED)]


def test_a_clip_that_is_gone_does_not_end_it(studio: RenderQueue) -> None:
    gone = studio.take(1)
    gone[1].unlink()
    done = studio.export(gone, studio.take(2)).run()
    assert (done.copied, len(done.problems)) == (1, 1)


def test_a_copy_that_cannot_be_read_back_is_a_gap(
    studio: RenderQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporter, "clip_facts", fails_with(5))
    done = studio.export(studio.take(1)).run()
    assert (done.copied, kinds(done), list(done.files)) == (
        1,
        [(1, Remark.UNTIMED)],
        [Format.CSV],
    )


def test_a_table_that_cannot_be_written_is_told(
    studio: RenderQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporter, "write_new", fails_with(5))
    done = studio.export(studio.take(1)).run()
    assert (done.copied, done.files, len(done.problems)) == (1, {}, 1)


def test_a_folder_that_is_gone(studio: RenderQueue) -> None:
    studio.out.rmdir()
    done = studio.export(studio.take(1)).run()
    assert [problem.category for problem in done.problems] == [Category.FOLDER_GONE]


# --- a cut ------------------------------------------------------------------------------------


def shot(number: int, take: Take | None, title: str = "a boat", seconds: int = 6) -> CutShot:
    """A shot of a film."""
    own = Shot(id=ShotId(f"s{number}"), number=number, created_at=START)
    return CutShot(shot=own, title=title, take=take, seconds=seconds)


@pytest.fixture
def film(studio: RenderQueue) -> tuple[ExportItem, ...]:
    """Six shots: a part of a clip, one without a take, one whose file is gone, one of another rate
    and one of another size with a number that was there before, and one that is asked for only."""
    part, gone, fast, high = (studio.take(number) for number in (1, 3, 4, 5))
    files: Mapping[TakeId, Path] = {take.id: path for take, path in (part, fast, high)}
    fast[1].write_bytes(SAMPLE.replace(struct.pack(">I", 512), struct.pack(">I", 410)))
    turned = bytearray(SAMPLE)
    turned[MATRIX] = QUARTER
    high[1].write_bytes(turned)
    asked = shot(9, None, "", 0)
    written = replace(asked.shot, request=a_request(prompt="a dog", seed=7))
    cut = [
        shot(7, replace(part[0], in_frame=12, out_frame=35)),
        shot(2, None, "caf\u00e9 \u732b"),
        shot(3, gone[0], "=cmd"),
        shot(4, fast[0]),
        shot(7, high[0], "\u00c9t\u00e9 \u732b!"),
        replace(asked, shot=written),
    ]
    return cut_to_export(cut, lambda take: files.get(take.id))


def test_a_cut_is_written_in_every_format(
    studio: RenderQueue, film: tuple[ExportItem, ...]
) -> None:
    done = studio.of(film).run()
    assert (done.copied, done.problems) == (3, ())
    assert studio.names() == [
        "001_shot7_a-boat.mp4",
        "004_shot4_a-boat.mp4",
        "005_shot7_Ete.mp4",
        *(f"The boat.{ending}" for ending in ("csv", "edl", "fcpxml", "otio")),
    ]
    root = fromstring(done.files[Format.FCPXML].read_bytes())
    spine = root.find(".//spine")
    assert spine is not None
    names = [item.get("name") for item in spine]
    assert names == [
        "001_shot7_a-boat",
        "002_shot2_caf\u00e9-\u732b",
        "003_shot3_cmd",
        "004_shot4_a-boat",
        "005_shot7_\u00c9t\u00e9-\u732b",
        "006_shot9",
    ]
    edl = done.files[Format.EDL].read_text("ascii")
    named = re.findall(r"FROM CLIP NAME: (.*)", edl)
    # Each has picture and sound; the files are found by these names.
    assert dict.fromkeys(named) == dict.fromkeys(studio.names()[:3])
    kinds_of = [item.tag for item in spine]
    assert kinds_of == ["asset-clip", "gap", "gap", "asset-clip", "asset-clip", "gap"]
    assert (spine[0].get("start"), spine[0].get("duration")) == ("1/2s", "1s")
    # What the shot list says, what was asked of the take, and the usual where nobody asked.
    assert [spine[place].get("duration") for place in (1, 2, 5)] == ["6s", "4s", "4s"]


@pytest.mark.parametrize("name", ["uneven.webm", "uneven_b_frames.mkv"])
def test_a_clip_in_another_container_is_no_gap(studio: RenderQueue, name: str) -> None:
    source = CLIPS / name
    take, path = studio.take(1, source.read_bytes())
    clip = path.rename(path.with_suffix(source.suffix))
    done = studio.of(cut_to_export([shot(7, take)], lambda _take: clip)).run()
    assert Remark.UNTIMED not in {remark.kind for remark in done.remarks}
    root = fromstring(done.files[Format.FCPXML].read_bytes())
    (shape,) = root.iter("format")
    assert (shape.get("width"), shape.get("height")) == ("320", "180")
    assert [item.tag for item in root.iter() if item.tag in ("asset-clip", "gap")] == ["asset-clip"]


@pytest.mark.parametrize("suffix", [".webm", ".mov", ".mkv", ".avi"])
def test_a_copy_has_the_suffix_of_its_clip(studio: RenderQueue, suffix: str) -> None:
    take, path = studio.take(1)
    clip = path.rename(path.with_suffix(suffix))
    done = studio.of(cut_to_export([shot(7, take)], lambda _take: clip)).run()
    assert done.copied == 1
    assert f"001_shot7_a-boat{suffix}" in studio.names()
    assert f"001_shot7_a-boat{suffix}" in done.files[Format.EDL].read_text("ascii")


def test_what_a_cut_lacks_is_told_by_line(
    studio: RenderQueue, film: tuple[ExportItem, ...]
) -> None:
    done = studio.of(film).run()
    assert [(each.line, each.number, each.kind) for each in done.remarks] == [
        (2, 2, Remark.NO_TAKE),
        (3, 3, Remark.FILE_GONE),
        (4, 4, Remark.OTHER_RATE),
        (5, 7, Remark.OTHER_SIZE),
        (5, 7, Remark.SAME_NUMBER),
        (6, 9, Remark.NO_TAKE),
    ]
    assert all(each.of_cut for each in done.remarks)
    assert [each.detail for each in done.remarks if each.detail[0]] == [
        ("29.971", "24"),
        ("360 x 640", "640 x 360"),
    ]


def test_the_table_of_a_cut(studio: RenderQueue, film: tuple[ExportItem, ...]) -> None:
    found = rows(studio.of(film).run())
    assert tuple(found[0]) == CUT_COLUMNS
    assert [row["Order"] for row in found] == list("123456")
    assert [row["Shot"] for row in found] == list("723479")
    assert [row["Title"] for row in found[1:3]] == ["caf\u00e9 \u732b", "'=cmd"]
    part, empty, gone, _, _, asked = found
    assert part["File"] == "001_shot7_a-boat.mp4"
    assert (part["In frame"], part["Out frame"]) == ("12", "35")
    assert (part["Take"], part["Chosen"], empty["Take"], empty["Chosen"]) == ("0", "yes", "", "")
    assert (part["Seconds"], part["Cost in USD"], part["Model"]) == ("1", "1.0000", "PLAIN")
    assert (empty["File"], empty["Seconds"], empty["Cost in USD"]) == ("", "6", "")
    assert (gone["File"], gone["Prompt"], gone["In frame"]) == ("", "a boat", "")
    assert (asked["Prompt"], asked["Model"]) == ("a dog", "PLAIN")
    assert "Seed: 7" in asked["Options"]


def test_a_take_that_nobody_has_chosen_is_handed_over_and_told(studio: RenderQueue) -> None:
    take, path = studio.take(1)
    cut = [replace(shot(3, take), takes=2, chosen=False), shot(4, take), shot(5, None)]
    done = studio.of(cut_to_export(cut, lambda _take: path)).run()
    assert kinds(done) == [(1, Remark.UNDECIDED), (3, Remark.NO_TAKE)]
    assert done.remarks[0].detail == (str(take.shot_number), "2")
    assert [row["Chosen"] for row in rows(done)] == ["", "yes", ""]


def test_a_film_without_any_clip_is_a_table(studio: RenderQueue) -> None:
    items = cut_to_export([shot(1, None), shot(2, None)], lambda take: None)
    done = studio.of(items).run()
    assert list(done.files) == [Format.CSV]
    assert len(rows(done)) == 2
    assert kinds(done) == [(1, Remark.NO_TAKE), (2, Remark.NO_TAKE)]


def test_only_what_was_chosen_is_written(studio: RenderQueue, film: tuple[ExportItem, ...]) -> None:
    assert list(studio.of(film, (Format.EDL,)).run().files) == [Format.EDL]
    assert studio.of(film, ()).run().files == {}


def test_the_title_of_a_film_may_be_no_name_of_a_file(
    studio: RenderQueue, film: tuple[ExportItem, ...]
) -> None:
    done = studio.of(film, (Format.FCPXML,), '../a: "b" <c>?').run()
    path = done.files[Format.FCPXML]
    assert path.parent == studio.out
    assert path.name == "a b c.fcpxml"
    event = fromstring(path.read_bytes()).find("event")
    assert event is not None
    assert event.get("name") == '../a: "b" <c>?'


def test_copies_of_a_long_film_sort_in_its_order() -> None:
    take = a_take()
    items = cut_to_export([shot(1, take)] * 1200, lambda _take: Path("a.mp4"))
    names = [item.name for item in items]
    assert names == sorted(names)
    assert names[0] == "0001_shot1_a-boat.mp4"


def test_shots_beyond_the_events_of_an_edl_are_told(studio: RenderQueue) -> None:
    take, path = studio.take(1)
    cut = [shot(1, take), *(shot(number, None) for number in range(2, 1001))]
    items = cut_to_export(cut, lambda _take: path)
    done = studio.of(items, (Format.EDL,)).run()
    beyond = [each.number for each in done.remarks if each.kind is Remark.BEYOND_EDL]
    assert beyond == [999, 1000]
    done = studio.of(items, (Format.OTIO,)).run()
    assert not any(each.kind is Remark.BEYOND_EDL for each in done.remarks)


def test_nothing_of_a_cut_is_lost_when_the_disk_becomes_full(
    studio: RenderQueue, film: tuple[ExportItem, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[Path] = []

    def full_after_one(source: Path, wanted: Path, *_: object) -> Path:
        if copied:
            raise OSError(28, "no")
        copied.append(wanted)
        wanted.write_bytes(source.read_bytes())
        return wanted

    monkeypatch.setattr(exporter, "copy_new", full_after_one)
    done = studio.of(film).run()
    assert (done.copied, len(done.problems)) == (1, 1)
    assert [remark.line for remark in done.remarks if remark.kind is Remark.NOT_COPIED] == [4, 5]
    assert len(rows(done)) == 6


def test_a_cut_of_one_kind_becomes_one_clip(studio: RenderQueue) -> None:
    """Shots without a clip are left out of it, and told as for the others."""
    first, second = (studio.take(number) for number in (1, 2))
    files: Mapping[TakeId, Path] = {take.id: path for take, path in (first, second)}
    cut = [shot(1, first[0]), shot(2, None), shot(3, second[0])]
    items = cut_to_export(cut, lambda take: files.get(take.id))
    done = studio.of(items, formats=[Format.MP4]).run()
    assert (done.unjoined, done.problems) == ((), ())
    movie = done.files[Format.MP4]
    assert movie.name == "The boat.mp4"
    with movie.open("rb") as file:
        facts = clip_facts(file, movie.stat().st_size)
    assert facts is not None
    single = clip_facts(io.BytesIO(SAMPLE), len(SAMPLE))
    assert single is not None
    assert facts.length == 2 * single.length


def test_why_a_cut_can_not_become_one_clip_is_told(
    studio: RenderQueue, film: tuple[ExportItem, ...]
) -> None:
    done = studio.of(film, formats=[Format.MP4, Format.CSV]).run()
    assert Format.MP4 not in done.files
    assert Format.CSV in done.files, "the others are written all the same"
    assert {refusal.number for refusal in done.unjoined} <= {4, 7}
    assert done.unjoined
    assert not any(path.suffix == ".part" for path in studio.out.iterdir())
