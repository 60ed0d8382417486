"""OpenTimelineIO reads back what we write for it."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.exports.otio import SPACE, otio
from sora_desktop.core.exports.timeline import Timeline
from tests.core.exports.films import CLIP, FACTS, GAP, SILENT, film

library = pytest.importorskip("opentimelineio")


def read(timeline: Timeline) -> Any:
    """What the library makes of it."""
    found = library.adapters.read_from_string(otio(timeline).decode(), "otio_json")
    assert isinstance(found, library.schema.Timeline)
    return found


def test_names_order_and_what_is_used() -> None:
    found = read(film(CLIP, GAP, replace(SILENT, first=24, last=71)))
    assert found.name == "The boat"
    (video,) = found.video_tracks()
    (sound,) = found.audio_tracks()
    boat, gap, cat = video
    assert [each.name for each in video] == ["a boat", "no take", "a cat"]
    assert [type(each).__name__ for each in video] == ["Clip", "Gap", "Clip"]
    assert [type(each).__name__ for each in sound] == ["Clip", "Gap", "Gap"]
    assert boat.media_reference.target_url == CLIP.url
    assert boat.media_reference.metadata[SPACE] == {"width": 1280, "height": 720, "channels": 2}
    assert (boat.source_range.start_time.value, boat.source_range.duration.value) == (0, 239)
    assert boat.source_range.duration.rate == pytest.approx(30000 / 1001)
    assert (cat.source_range.start_time.value, cat.source_range.duration.value) == (24, 48)
    assert cat.source_range.duration.rate == 24
    assert cat.available_range().duration.value == 193
    assert gap.duration().to_seconds() == pytest.approx(3, abs=0.04)
    assert sound[2].duration().to_seconds() == cat.duration().to_seconds() == 2


def test_notes_are_metadata() -> None:
    found = read(film(CLIP, GAP, SILENT))
    boat, gap, cat = found.video_tracks()[0]
    assert (boat.metadata[SPACE]["note"], gap.metadata[SPACE]["note"]) == ("a boat", "a dog barks")
    assert SPACE not in cat.metadata


def test_without_any_sound_there_is_no_track_for_it() -> None:
    found = read(film(SILENT, GAP))
    assert [track.kind for track in found.tracks] == ["Video"]


def test_both_tracks_are_equally_long() -> None:
    mono = replace(CLIP, facts=replace(FACTS, channels=1, frame=Fraction(1, 25)))
    found = read(film(SILENT, CLIP, GAP, mono))
    video, sound = found.tracks
    assert video.duration().almost_equal(sound.duration(), 1e-6)


def test_releases_before_version_2_of_a_clip_can_read_it() -> None:
    kinds = json.loads(otio(film(CLIP)))["tracks"]["children"][0]["children"]
    assert [each["OTIO_SCHEMA"] for each in kinds] == ["Clip.1"]


@given(st.text(), st.text(), st.text())
def test_every_text_can_be_read_back(name: str, note: str, title: str) -> None:
    """Also quotes, what JSON escapes, and half characters."""
    clip = replace(CLIP, name=f'"\\{name}\0', note=f"'{note}\x0b\ud800")
    found = read(film(clip, title=title))
    kept = found.video_tracks()[0][0].metadata[SPACE]["note"]
    assert len(kept) == len(note) + 3
    assert kept.startswith("'")
