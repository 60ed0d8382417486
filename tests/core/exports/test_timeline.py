"""Which part of a clip is used, and where it is placed."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.exports.edl import edl
from sora_desktop.core.exports.fcpxml import fcpxml
from sora_desktop.core.exports.otio import otio
from sora_desktop.core.exports.timeline import Timeline
from tests.core.exports.films import CLIP, FACTS, GAP, NTSC, SILENT, clip_at, film


@pytest.mark.parametrize(
    ("first", "last", "used", "start", "count"),
    [
        (None, None, (0, 192), 0, 193),
        (5, None, (5, 192), 5, 188),
        (None, 5, (0, 5), 0, 6),
        (7, 7, (7, 7), 7, 1),
        (0, 192, (0, 192), 0, 193),
        # Marks of another clip than this one: nothing is used that is not there.
        (-3, 900, (0, 192), 0, 193),
        (500, None, (192, 192), 192, 1),
        (9, 4, (9, 9), 9, 1),
    ],
)
def test_the_used_part(
    first: int | None, last: int | None, used: tuple[int, int], start: int, count: int
) -> None:
    clip = replace(SILENT, first=first, last=last)
    assert (clip.used, clip.start, clip.count) == (used, start, count)


def test_frames_of_different_lengths_are_cut_where_they_begin() -> None:
    """The third frame lasts as long as two."""
    facts = replace(
        SILENT.facts, length=Fraction(5, 24), begins=(0.0, 1 / 24, 2 / 24, 4 / 24), channels=0
    )
    clip = replace(SILENT, facts=facts, first=1, last=2)
    assert (clip.start, clip.count) == (1, 3)
    assert replace(clip, first=3, last=None).start == 4
    assert replace(clip, first=3, last=None).count == 1


@given(
    st.lists(st.integers(1, 2000), min_size=1, max_size=40),
    st.none() | st.integers(0, 40),
    st.none() | st.integers(0, 40),
)
def test_nothing_of_a_clip_with_frames_of_any_length_is_used_beyond_its_end(
    lengths: list[int], first: int | None, last: int | None
) -> None:
    """Also from a last frame on that is shorter than the others."""
    ends = list(accumulate(lengths))
    facts = replace(
        SILENT.facts,
        frame=Fraction(max(lengths, key=lengths.count), 24_000),
        length=Fraction(ends[-1], 24_000),
        begins=tuple(end / 24_000 for end in (0, *ends[:-1])),
    )
    clip = replace(SILENT, facts=facts, first=first, last=last)
    assert 0 <= clip.start < clip.start + clip.count <= clip.media_count


def test_a_clip_has_a_frame_at_least_and_no_more_than_there_is() -> None:
    assert clip_at(Fraction(24), Fraction(1, 100)).count == 1
    assert CLIP.count == CLIP.media_count == 239


def test_items_follow_each_other_in_whole_frames_of_the_first_clip() -> None:
    timeline = film(GAP, CLIP, SILENT, replace(GAP, seconds=Fraction(0)))
    assert timeline.facts is FACTS
    lengths = [3 // NTSC, 239, Fraction(193, 24) // NTSC, 1]
    assert [each.length for each in timeline.placed] == lengths
    assert [each.at for each in timeline.placed] == [0, 89, 328, 569]
    assert timeline.clips == (CLIP, SILENT)


@pytest.mark.parametrize("write", [fcpxml, otio, edl])
@pytest.mark.parametrize("items", [(), (GAP,)])
def test_without_a_clip_there_is_no_timeline(write: object, items: tuple[object, ...]) -> None:
    assert callable(write)
    with pytest.raises(ValueError, match="at least one"):
        write(Timeline(title="none", items=items))  # type: ignore[arg-type]


@given(st.lists(st.tuples(st.sampled_from([16, 24, 25, 30, 60]), st.integers(1, 400)), min_size=1))
def test_nothing_is_shown_that_a_clip_does_not_have(clips: list[tuple[int, int]]) -> None:
    items = [clip_at(Fraction(rate), Fraction(count, rate)) for rate, count in clips]
    timeline = film(*items)
    end = 0
    for clip, placed in zip(items, timeline.placed, strict=True):
        assert placed.at == end
        assert placed.length == 1 or placed.length * timeline.facts.frame <= clip.facts.length
        end = placed.at + placed.length
