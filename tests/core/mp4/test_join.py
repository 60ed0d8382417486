"""Clips joined without encoding: nothing but the index is new, and nothing drifts."""

from __future__ import annotations

import io
import struct
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.clips.clip_facts import ClipFacts, clip_facts
from sora_desktop.core.mp4.join import SILENCE, JoinedClips
from sora_desktop.core.mp4.tracks import JoinRefusal, Unjoinable
from sora_desktop.core.mp4.writing import NewTrack, Piece, new_movie
from sora_desktop.resources import resource
from tests.core.clips.test_containers_mp4 import box
from tests.core.mp4.clips import (
    ESDS,
    Part,
    a_picture,
    a_sound,
    clip,
    joined,
    picture_entry,
    planned,
    reasons,
    samples,
    sound_entry,
    tracks,
)

CLIPS = Path(__file__).parents[2] / "clips"
REAL = [
    resource("demo", "sample_h264.mp4"),
    resource("demo", "sample.mp4"),
    *(
        CLIPS / f"{name}.mp4"
        for name in ("av1", "sound_longer", "sound_much_longer", "ten_bit", "ten_bit_hevc")
    ),
]
FRAME = 1024


def facts(data: bytes) -> ClipFacts:
    found = clip_facts(io.BytesIO(data), len(data))
    assert found is not None
    return found


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_real_clips_three_times(path: Path) -> None:
    """Every frame byte for byte, at its own time after the beginning of its clip."""
    data = path.read_bytes()
    whole = joined([data] * 3)
    own, new = tracks(data).picture, tracks(whole).picture
    assert samples(whole, new) == samples(data, own) * 3
    one, three = facts(data), facts(whole)
    assert three.length == 3 * one.length
    begins = [float(place * one.length) + at for place in range(3) for at in one.begins]
    assert three.begins == pytest.approx(begins, abs=1e-9)
    assert (three.width, three.height) == (one.width, one.height)
    assert (three.frame, three.channels, three.sample_rate) == (
        one.frame,
        one.channels,
        one.sample_rate,
    )
    assert new.keys == {place * len(own.sizes) + key for place in range(3) for key in own.keys}


def test_the_sound_of_real_clips_is_copied_byte_for_byte() -> None:
    data = resource("demo", "sample_h264.mp4").read_bytes()
    own, new = tracks(data).sound, tracks(joined([data] * 3)).sound
    assert own is not None
    assert new is not None
    theirs = samples(data, own)
    copied = samples(joined([data] * 3), new)
    # One frame before each clip makes its first one whole: it takes the place of the last one.
    assert [theirs.index(each) for each in copied[:96]] == [*range(94), 0, 1]
    assert set(copied) <= set(theirs)
    assert set(new.ticks) == {FRAME}


def test_in_and_out_points() -> None:
    data = clip(a_picture(48), a_sound(95))
    parts: list[Part] = [(12, 30), (24, None), (None, 6)]
    whole = joined([data] * 3, parts)
    own, new = samples(data, tracks(data).picture), samples(whole, tracks(whole).picture)
    assert new == own[12:31] + own[24:] + own[:7]
    assert facts(whole).length == Fraction(19 + 24 + 7, 24)


@pytest.mark.parametrize(
    ("part", "reason", "frames"),
    [
        ((13, None), JoinRefusal.IN_POINT, (12, 24)),
        ((47, None), JoinRefusal.IN_POINT, (36,)),
        ((48, None), JoinRefusal.RANGE, ()),
        ((24, 23), JoinRefusal.RANGE, ()),
        ((-1, None), JoinRefusal.RANGE, ()),
        ((0, 48), JoinRefusal.RANGE, ()),
    ],
)
def test_points_that_cannot_be(part: Part, reason: JoinRefusal, frames: tuple[int, ...]) -> None:
    with pytest.raises(Unjoinable) as flaw:
        planned([clip(a_picture(48))], [part])
    assert (flaw.value.reason, flaw.value.frames) == (reason, frames)


def with_b_frames(groups: int, scale: int = 24) -> NewTrack:
    """I0 P3 B1 B2, again and again: each I is a key frame; decoded a frame before it is shown."""
    shifts = [1, 3, 0, 0] * groups
    keys = list(range(0, 4 * groups, 4))
    return a_picture(4 * groups, scale, 1, shifts=shifts, keys=keys, shown_from=1)


def test_b_frames_are_cut_where_no_frame_needs_a_later_one() -> None:
    data = clip(with_b_frames(3))
    for last, allowed in ((3, True), (4, True), (7, True), (5, False), (6, False)):
        if allowed:
            assert facts(joined([data] * 2, [(0, last)] * 2)).length == Fraction(2 * (last + 1), 24)
            continue
        with pytest.raises(Unjoinable) as flaw:
            planned([data], [(0, last)])
        assert (flaw.value.reason, flaw.value.frames) == (JoinRefusal.OUT_POINT, (4, 7))


def test_clips_with_and_without_b_frames_and_of_other_scales_keep_their_times() -> None:
    parts = [
        clip(with_b_frames(3)),
        clip(a_picture(12, 90_000, 3750)),
        clip(a_picture(10, 30_000, 1001)),
        clip(with_b_frames(2, 25)),
    ]
    whole = joined(parts)
    expected: list[float] = []
    start = Fraction(0)
    for count, length in (
        (12, Fraction(1, 24)),
        (12, Fraction(1, 24)),
        (10, Fraction(1001, 30_000)),
        (8, Fraction(1, 25)),
    ):
        expected += [float(start + frame * length) for frame in range(count)]
        start += count * length
    assert facts(whole).length == start
    assert facts(whole).begins == pytest.approx(expected, abs=1e-12)
    new = tracks(whole).picture
    assert new.shown_from == min(
        at + shift for at, shift in zip(new.begins, new.shifts, strict=True)
    )
    assert new.shown is None or new.shown == start


# Lengths of clips in frames of a 24th of a second; 2000 ticks of sound each.
LENGTHS = st.lists(st.integers(1, 30), min_size=1, max_size=9)


@given(LENGTHS, st.booleans(), st.integers(-3, 3))
def test_the_sound_of_each_clip_begins_with_its_picture(
    lengths: list[int], primed: bool, more: int
) -> None:
    """However often it is joined, it is never off by more than half a frame of sound."""
    counts = [max(-(-n * 2000 // FRAME) + primed + more, 1) for n in lengths]
    files = [
        clip(a_picture(n), a_sound(count, primed), mark=mark)
        for mark, (n, count) in enumerate(zip(lengths, counts, strict=True))
    ]
    whole = joined(files)
    sound = tracks(whole).sound
    if sound is None:
        return
    assert set(sound.ticks) == {FRAME}
    places = {sample: at for at, sample in enumerate(samples(whole, sound))}
    start = 0
    for data, length in zip(files, lengths, strict=True):
        own = tracks(data).sound
        assert own is not None
        for number, sample in enumerate(samples(data, own)):
            wanted = start + number * FRAME - own.shown_from
            if start <= wanted and wanted + 2 * FRAME <= start + length * 2000:
                place = places[sample] * FRAME - sound.shown_from
                assert abs(place - wanted) <= FRAME // 2 + 1
        start += length * 2000


def test_a_clip_without_sound_among_others_is_filled_with_silence() -> None:
    heard = clip(a_picture(24), a_sound(48))
    for files in ([heard, clip(a_picture(24)), heard], [clip(a_picture(24)), heard]):
        plan = planned(files)
        assert isinstance(plan, JoinedClips)
        silent = sum(piece.file == SILENCE for piece in plan.movie.pieces)
        assert abs(silent * FRAME - 48_000) <= FRAME
        sound = tracks(joined(files)).sound
        assert sound is not None
        assert abs(sum(sound.ticks) - sound.shown_from - len(files) * 48_000) <= FRAME


def test_sound_without_known_silence() -> None:
    entry: dict[str, Any] = {"codec": b"Opus", "entry": sound_entry(esds=b"")}
    heard = clip(a_picture(24), a_sound(48, **entry))
    assert reasons([heard, clip(a_picture(24))]) == {1: JoinRefusal.NO_SOUND}
    short = clip(a_picture(24), a_sound(45, **entry))
    sound = tracks(joined([short, heard])).sound
    assert sound is not None
    assert sorted(set(sound.ticks))[0] == FRAME
    assert len(set(sound.ticks)) == 2
    much_shorter = clip(a_picture(48), a_sound(10, **entry))
    assert reasons([much_shorter, heard]) == {0: JoinRefusal.SOUND_GAP}


def test_sound_longer_than_the_picture_ends_with_it() -> None:
    data = (CLIPS / "sound_much_longer.mp4").read_bytes()
    whole = joined([data] * 4)
    sound = tracks(whole).sound
    assert sound is not None
    assert sound.shown is not None
    assert sound.shown == pytest.approx(4 * 0.8, abs=1e-3)


OTHER_PIXELS = box(b"pasp", struct.pack(">II", 4, 3))
TURNED = struct.pack(">9i", 0, 1 << 16, 0, -1 << 16, 0, 0, 0, 0, 1 << 30)


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (clip(a_picture(codec=b"av01")), JoinRefusal.CODEC),
        (clip(a_picture(entry=picture_entry((360, 640)))), JoinRefusal.SIZE),
        (
            clip(
                a_picture(entry=picture_entry((640, 360), box(b"pasp", struct.pack(">II", 4, 3))))
            ),
            JoinRefusal.SIZE,
        ),
        (clip(a_picture(matrix=TURNED)), JoinRefusal.TURNED),
        (
            clip(a_picture(entry=picture_entry((640, 360), box(b"colr", b"nclx")))),
            JoinRefusal.SETTINGS,
        ),
        (clip(a_picture(), a_sound(entry=sound_entry(1))), JoinRefusal.SOUND),
        (clip(a_picture(), a_sound(codec=b"Opus")), JoinRefusal.SOUND),
    ],
)
def test_the_clips_that_differ_from_most_are_named(other: bytes, reason: JoinRefusal) -> None:
    usual = clip(a_picture(), a_sound())
    assert reasons([other, usual, usual]) == {0: reason}
    assert reasons([usual, usual, other, usual, other]) == {2: reason, 4: reason}


def test_bit_rates_and_names_of_encoders_are_no_difference() -> None:
    faster = bytearray(ESDS)
    faster[16:24] = bytes(range(8))
    files = [
        clip(a_picture(), a_sound()),
        clip(
            a_picture(entry=picture_entry((640, 360), box(b"btrt", bytes(12)))),
            a_sound(entry=sound_entry(esds=bytes(faster)) + box(b"btrt", bytes(12))),
        ),
    ]
    assert b"btrt" not in joined(files[::-1])


def test_a_large_file_has_long_places() -> None:
    """More than 4 GB: the places and the length of the pictures have 64 bits."""
    large = 2**31
    track = a_picture(3)
    track.pieces.extend(Piece(0, place * large, large) for place in range(3))
    movie = new_movie([track])
    assert movie.size == len(movie.head) + 3 * large
    assert struct.pack(">I4sQ", 1, b"mdat", 3 * large + 16) == movie.head[-16:]
    assert b"co64" in movie.head
    assert b"stco" not in movie.head
