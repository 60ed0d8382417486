"""An edit decision list, read back by OpenTimelineIO's adapter and line by line."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.exports.edl import MOST_EVENTS, edl, items_in_edl
from sora_desktop.core.exports.timeline import Timeline
from tests.core.exports.films import CLIP, FACTS, FILM, GAP, SILENT, clip_at, film

_EVENT = re.compile(
    r"(?P<number>\d{3})  (?P<reel>AX|BL)       (?P<channel>[VA])     C        "
    r"(\d\d:\d\d:\d\d:\d\d) (\d\d:\d\d:\d\d:\d\d) (\d\d:\d\d:\d\d:\d\d) (\d\d:\d\d:\d\d:\d\d)"
)
# One of 24 frames in a second with sound.
BOAT = replace(CLIP, facts=replace(FACTS, frame=FILM))


def lines(timeline: Timeline) -> list[str]:
    """The lines without their ends, each of which is that of the format."""
    text = edl(timeline).decode("ascii")
    assert text.count("\n") == text.count("\r\n")
    return text.splitlines()


def events(timeline: Timeline) -> list[tuple[str, ...]]:
    """Reel, channel and the four timecodes of each event; the numbers follow each other."""
    found = [match for line in lines(timeline) if (match := _EVENT.fullmatch(line))]
    assert [int(match["number"]) for match in found] == list(range(1, len(found) + 1))
    return [match.groups()[1:] for match in found]


def test_the_whole_list() -> None:
    timeline = film(replace(BOAT, first=12, last=35), GAP, replace(SILENT, last=23))
    assert lines(timeline) == [
        "TITLE: The boat",
        "FCM: NON-DROP FRAME",
        "",
        "001  AX       V     C        00:00:00:12 00:00:01:12 00:00:00:00 00:00:01:00",
        "* FROM CLIP NAME: a boat.mp4",
        "002  AX       A     C        00:00:00:12 00:00:01:12 00:00:00:00 00:00:01:00",
        "* FROM CLIP NAME: a boat.mp4",
        "003  BL       V     C        00:00:00:00 00:00:03:00 00:00:01:00 00:00:04:00",
        "* COMMENT: no take",
        "004  AX       V     C        00:00:00:00 00:00:01:00 00:00:04:00 00:00:05:00",
        "* FROM CLIP NAME: a cat.mp4",
    ]


def test_it_can_be_read_back() -> None:
    library = pytest.importorskip("opentimelineio")
    pytest.importorskip("otio_cmx3600_adapter")
    timeline = film(SILENT, replace(BOAT, first=12, last=35), GAP, SILENT)
    found = library.adapters.read_from_string(edl(timeline).decode(), "cmx_3600", rate=24)
    assert found.name == "The boat"
    video, sound = found.tracks
    assert (video.name, sound.name) == ("V", "A1")
    assert [video[place].name for place in (0, 1, 3)] == ["a cat.mp4", "a boat.mp4", "a cat.mp4"]
    assert [each.duration().value for each in video] == [193, 24, 72, 193]
    assert video[1].source_range.start_time.value == 12
    assert video[2].media_reference.generator_kind == "black"
    # The adapter keeps in this way that the first sound comes late.
    assert (sound.source_range.start_time.value, sound[0].duration().value) == (-193, 24)


def test_a_rate_that_is_no_whole_number_is_counted_without_drops_and_told() -> None:
    timeline = film(clip_at(Fraction(30000, 1001), Fraction(120)), CLIP)
    whole = 120 // FACTS.frame
    minutes, rest = divmod(whole, 1800)
    code = f"00:{minutes:02d}:{rest // 30:02d}:{rest % 30:02d}"
    assert events(timeline)[0][2:] == ("00:00:00:00", code, "00:00:00:00", code)
    assert lines(timeline)[7] == "* COMMENT: 29.970 FPS, COUNTED AS 30 WITHOUT DROPPED FRAMES"
    assert len(lines(film(BOAT))) == 7


def test_source_times_of_another_rate_are_those_of_the_timeline() -> None:
    """Frame 30 of 60 in a second is half a second, 12 frames of 24."""
    timeline = film(BOAT, replace(clip_at(Fraction(60)), first=30, last=89))
    assert events(timeline)[2] == (
        *("AX", "V", "00:00:00:12", "00:00:01:12"),
        *("00:00:08:00", "00:00:09:00"),
    )


def test_a_timeline_too_fast_for_two_digits_counts_every_second_frame() -> None:
    timeline = film(clip_at(Fraction(120)), replace(GAP, seconds=Fraction(1)), SILENT)
    assert events(timeline)[2][4:] == ("00:00:08:00", "00:00:09:00")


def test_it_ends_where_the_format_does() -> None:
    assert items_in_edl(film(*[SILENT] * MOST_EVENTS)) == MOST_EVENTS
    timeline = film(*[BOAT] * 600)
    assert items_in_edl(timeline) == 499
    assert len(events(timeline)) == 998
    assert items_in_edl(film(*[BOAT] * 499, GAP, GAP)) == 500


def test_hours() -> None:
    timeline = film(BOAT, replace(GAP, seconds=Fraction(3600 * 25)), BOAT)
    assert events(timeline)[3][4] == "01:00:08:00"


@given(st.text(), st.text())
def test_a_name_is_one_line_of_ascii(name: str, title: str) -> None:
    gap = replace(GAP, name=f"{name}\r\nFCM: DROP FRAME\u2028é猫\ud800")
    found = lines(film(gap, BOAT, title=f"{title}\nÜber"))
    assert len(found) == 9
    assert found[4].endswith("FCM: DROP FRAME e__")
    assert len(found[0]) <= 77
    assert all(line.isprintable() for line in found)


def test_names_of_files_are_as_on_the_disk() -> None:
    clip = replace(BOAT, url="file:///a/001_shot1_caf%C3%A9%23%2F2.mp4")
    assert "* FROM CLIP NAME: 001_shot1_cafe#/2.mp4" in lines(film(clip))
