"""Files that claim more than they have are refused at once, whatever their tables say."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sora_desktop.core.clips.containers import inside, outermost
from sora_desktop.core.mp4.join import join, read_clip
from sora_desktop.core.mp4.tracks import JoinRefusal, Unjoinable, read_tracks, starts_anew
from sora_desktop.resources import resource
from tests.core.clips.test_containers_mp4 import box
from tests.core.mp4.clips import a_picture, a_sound, clip, picture_entry, tracks
from tests.fragmenting import fragmented

CLIPS = Path(__file__).parents[2] / "clips"
SAMPLE = resource("demo", "sample_h264.mp4").read_bytes()
MANY = 2**32 - 1


def refusal(data: bytes) -> JoinRefusal:
    """Why a file is refused, which takes no time and no memory."""
    began = time.monotonic()
    tracemalloc.start()
    try:
        with pytest.raises(Unjoinable) as flaw:
            read_clip(io.BytesIO(data), len(data), None, None)
        assert tracemalloc.get_traced_memory()[1] < 50 * 2**20
    finally:
        tracemalloc.stop()
    assert time.monotonic() - began < 5
    return flaw.value.reason


def changed(kind: bytes, body: bytes, path: tuple[bytes, ...] = (b"moov", b"trak")) -> bytes:
    """A clip whose first track has this in place of that box."""

    def rebuilt(data: bytes, left: tuple[bytes, ...]) -> bytes:
        parts, done = [], False
        for name, old in inside(data):
            if name == kind and not left:
                parts.append(box(name, body))
            elif left and name == left[0] and not done:
                done = True
                parts.append(box(name, rebuilt(old, left[1:])))
            else:
                parts.append(box(name, old))
        return b"".join(parts)

    # The samples are where a table says that they are, or further on.
    return rebuilt(clip(a_picture()), path) + box(b"free", bytes(500))


TABLE = (b"moov", b"trak", b"mdia", b"minf", b"stbl")
FULL = bytes(4)


@pytest.mark.parametrize(
    ("kind", "body", "reason"),
    [
        (b"stsz", FULL + struct.pack(">II", 0, MANY), JoinRefusal.TOO_LONG),
        (b"stsz", FULL + struct.pack(">II", 1, MANY), JoinRefusal.TOO_LONG),
        (b"stsz", FULL + struct.pack(">II", 0, 100_000), JoinRefusal.DAMAGED),
        (b"stsz", FULL + struct.pack(">II", MANY, 24), JoinRefusal.DAMAGED),
        (b"stsz", b"", JoinRefusal.DAMAGED),
        (b"stts", FULL + struct.pack(">III", 1, MANY, 1), JoinRefusal.DAMAGED),
        (b"stts", FULL + struct.pack(">III", MANY, 24, 1), JoinRefusal.DAMAGED),
        (b"stts", FULL + struct.pack(">III", 1, 23, 1), JoinRefusal.DAMAGED),
        (b"stts", FULL + struct.pack(">III", 1, 24, MANY), JoinRefusal.TOO_LONG),
        (b"stts", FULL + struct.pack(">III", 1, 24, 0), JoinRefusal.UNEVEN),
        (b"stsc", FULL + struct.pack(">IIII", 1, 1, MANY, 1), JoinRefusal.DAMAGED),
        (b"stsc", FULL + struct.pack(">IIII", 1, 2, 12, 1), JoinRefusal.DAMAGED),
        (b"stsc", FULL + struct.pack(">IIII", 1, 1, 0, 1), JoinRefusal.DAMAGED),
        (b"stsc", FULL + struct.pack(">IIII", 1, 1, 12, 2), JoinRefusal.DAMAGED),
        (b"stco", FULL + struct.pack(">III", 2, 10**6, 10**6), JoinRefusal.DAMAGED),
        (b"stco", FULL + struct.pack(">I", MANY), JoinRefusal.DAMAGED),
        (b"stss", FULL + struct.pack(">II", 1, 25), JoinRefusal.DAMAGED),
        (b"stss", FULL + struct.pack(">II", 1, 0), JoinRefusal.DAMAGED),
        (b"stss", FULL + struct.pack(">I", 0), JoinRefusal.IN_POINT),
        (b"stsd", FULL + struct.pack(">I", 1), JoinRefusal.DAMAGED),
        (b"stsd", FULL + struct.pack(">I", 1) + box(b"encv", bytes(78)), JoinRefusal.PROTECTED),
        (b"stsd", FULL + struct.pack(">I", 2) + 2 * box(b"mp4v", bytes(78)), JoinRefusal.EDITED),
    ],
)
def test_tables_that_lie(kind: bytes, body: bytes, reason: JoinRefusal) -> None:
    assert refusal(changed(kind, body, TABLE)) is reason


@pytest.mark.parametrize(
    "rows",
    [
        [(12_000, 0, 1), (12_000, 12_000, 1)],
        [(24_000, 0, 2)],
        [(24_000, 1000, 1)],
        [(12_000, 0, 1)],
        [(100, -1, 1)],
        [(24_000, -2, 1)],
    ],
)
def test_edits_that_leave_frames_out_or_change_their_order(rows: list[tuple[int, ...]]) -> None:
    body = struct.pack(">II", 0, len(rows))
    for length, at, rate in rows:
        body += struct.pack(">IiI", length, at, rate << 16)
    path = (b"moov", b"trak", b"edts")
    assert refusal(changed(b"elst", body, path)) is JoinRefusal.EDITED


def test_a_plain_wait_is_kept() -> None:
    body = struct.pack(">IIIiIIiI", 0, 2, 6000, -1, 1 << 16, 24_000, 0, 1 << 16)
    found = tracks(changed(b"elst", body, (b"moov", b"trak", b"edts"))).picture
    assert (float(found.delay), found.shown_from) == (0.25, 0)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", JoinRefusal.DAMAGED),
        (b"<html></html>", JoinRefusal.DAMAGED),
        ((CLIPS / "ten_bit.webm").read_bytes(), JoinRefusal.NOT_MP4),
        (fragmented(SAMPLE), JoinRefusal.FRAGMENTED),
        (clip(a_sound()), JoinRefusal.DAMAGED),
    ],
)
def test_other_files(data: bytes, reason: JoinRefusal) -> None:
    assert refusal(data) is reason


def test_every_cut_of_a_clip_is_refused() -> None:
    for size in range(0, len(SAMPLE), 997):
        with pytest.raises(Unjoinable):
            read_tracks(io.BytesIO(SAMPLE[:size]), size)


INDEX = next(each for each in outermost(io.BytesIO(SAMPLE), len(SAMPLE)) if each.kind == b"moov")


@given(
    st.lists(
        st.tuples(st.integers(INDEX.at, INDEX.end - 4), st.binary(min_size=1, max_size=4)),
        min_size=1,
        max_size=6,
    )
)
@example([(252, b"\x00"), (778, b"\x11")])
def test_no_damage_to_the_index_makes_it_fail_in_another_way(
    changes: list[tuple[int, bytes]],
) -> None:
    """What is planned all the same copies only bytes that the file has."""
    data = bytearray(SAMPLE)
    for at, more in changes:
        data[at : at + len(more)] = more
    try:
        damaged = read_clip(io.BytesIO(bytes(data)), len(data), None, None)
    except Unjoinable:
        return
    plan = join([damaged, damaged])
    if not isinstance(plan, dict):
        pieces = plan.movie.pieces
        copied = sum(piece.size for piece in pieces if piece.file >= 0)
        # Two clips with two tracks each, none of which has more bytes than the file.
        assert copied <= 4 * len(SAMPLE)
        assert all(piece.file < 0 or piece.at + piece.size <= len(data) for piece in pieces)


def units(*kinds: int) -> bytes:
    """A sample of units of these kinds, each with four bytes that say its length."""
    return b"".join(struct.pack(">I", 3) + bytes((kind, 1, 2)) for kind in kinds)


@pytest.mark.parametrize(
    ("codec", "settings", "kinds", "anew"),
    [
        (b"avc1", box(b"avcC", b"\1\x64\0\x1e\xff"), (9, 6, 0x65), True),
        (b"avc1", box(b"avcC", b"\1\x64\0\x1e\xff"), (6, 0x41), False),
        (b"avc1", box(b"avcC", b"\1\x64\0\x1e\xff"), (6,), False),
        (b"hvc1", box(b"hvcC", bytes(21) + b"\3"), (0x40, 19 << 1), True),
        (b"hvc1", box(b"hvcC", bytes(21) + b"\3"), (21 << 1,), False),
        (b"av01", b"", (0,), True),
    ],
)
def test_key_frames_that_need_what_was_before(
    codec: bytes, settings: bytes, kinds: tuple[int, ...], anew: bool
) -> None:
    """An IDR begins anew; a recovery point of H.264 and a CRA of HEVC do not."""
    sample = units(*kinds)
    data = clip(a_picture(1, codec=codec, entry=picture_entry((640, 360), settings)))
    picture = replace(tracks(data).picture, offsets=(5,), sizes=(len(sample),))
    reader = io.BytesIO(bytes(5) + sample + bytes(100))
    assert starts_anew(reader, picture, 0) is anew
