"""Whether a file is a whole MP4."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from sora_desktop.core.clips import containers
from sora_desktop.core.clips.containers import BoxReport, inside, outermost, walk
from sora_desktop.resources import resource


def box(kind: bytes, body: bytes = b"") -> bytes:
    """A box with a 32-bit size."""
    return struct.pack(">I4s", 8 + len(body), kind) + body


def long_box(kind: bytes, body: bytes) -> bytes:
    """A box with a 64-bit size."""
    return struct.pack(">I4sQ", 1, kind, 16 + len(body)) + body


def endless(kind: bytes, body: bytes) -> bytes:
    """A box that reaches to the end of the file."""
    return struct.pack(">I4s", 0, kind) + body


def mvhd(scale: int = 1000, length: int = 8042, version: int = 0) -> bytes:
    """A movie header."""
    times = struct.pack(">QQIQ" if version else ">IIII", 0, 0, scale, length)
    return box(b"mvhd", bytes([version, 0, 0, 0]) + times + bytes(80))


def track(width: int, height: int, version: int = 0) -> bytes:
    """A track with its header."""
    before = bytes([version]) + bytes(87 if version else 75)
    return box(b"trak", box(b"tkhd", before + struct.pack(">II", width << 16, height << 16)))


FTYP = box(b"ftyp", b"isom\0\0\2\0isomiso2")
MOOV = box(b"moov", mvhd() + track(0, 0) + track(1280, 720) + track(2, 2))
MDAT = box(b"mdat", b"pictures" * 20)


def report(data: bytes) -> BoxReport:
    """The verdict on the bytes."""
    return walk(io.BytesIO(data), len(data))


@pytest.mark.parametrize(
    "data",
    [
        FTYP + MOOV + MDAT,
        FTYP + box(b"free") + MDAT + MOOV,
        FTYP + box(b"uuid", b"x" * 30) + MOOV + long_box(b"mdat", b"pictures"),
        FTYP + MOOV + endless(b"mdat", b"pictures"),
        FTYP + MOOV + box(b"moof") + MDAT + box(b"moof") + MDAT,
        FTYP + MOOV + box(b"mdat") + MDAT,
    ],
)
def test_whole_files(data: bytes) -> None:
    """The index before or after the pictures, long sizes, a last box without one, fragments."""
    assert report(data) == BoxReport(whole=True, duration=8.042, width=1280, height=720)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"ftyp", "begin like"),
        (b"<html><body>Not found</body></html>", "begin like"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "begin like"),
        (MOOV + FTYP + MDAT, "begin like"),
        (FTYP + MDAT, "index"),
        (FTYP + MOOV, "no pictures"),
        (FTYP + MOOV + box(b"mdat"), "no pictures"),
        (FTYP + MOOV + MDAT + b"junk", "4 bytes at its end"),
        (FTYP + MOOV + MDAT + struct.pack(">I4s", 1, b"mdat"), "8 bytes at its end"),
        (FTYP + MOOV + MDAT + b"<html></html>", "too early"),
        (FTYP + MDAT + MOOV[:-1], "ends 1 bytes too early"),
        (FTYP + MOOV + struct.pack(">I4s", 7, b"mdat") + bytes(20), "damaged"),
        (FTYP + MOOV + struct.pack(">I4sQ", 1, b"mdat", 15) + bytes(20), "damaged"),
        (FTYP + MOOV + struct.pack(">I4sQ", 1, b"mdat", 2**64 - 1) + bytes(20), "too early"),
        (FTYP + MDAT + endless(b"moov", MOOV[8:]), "no length"),
        (FTYP + MOOV + MDAT + bytes(8), "no length"),
        (FTYP + MOOV + MDAT + box(b"free") * 20_000, "more parts"),
    ],
)
def test_files_that_are_not_whole(data: bytes, reason: str) -> None:
    """Each with the reason."""
    verdict = report(data)
    assert not verdict.whole
    assert reason in verdict.reason


@pytest.mark.parametrize(
    "data", [FTYP + MOOV + MDAT, FTYP + MDAT + MOOV, FTYP + MOOV + long_box(b"mdat", b"x" * 40)]
)
def test_every_truncation_is_seen(data: bytes) -> None:
    """At each byte; also when the size is told as if nothing were missing."""
    for size in range(len(data)):
        assert not report(data[:size]).whole
        assert not walk(io.BytesIO(data[:size]), len(data)).whole


def test_an_index_that_ends_while_it_is_read() -> None:
    """The file may shrink between the walk and the look into the index."""

    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return b"" if size is not None and size > 16 else super().read(size)

    data = FTYP + MOOV + MDAT
    assert "shorter" in walk(Shrinking(data), len(data)).reason


def test_a_reader_may_give_less_than_asked_for() -> None:
    """An unbuffered file does."""

    class Dripping(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(min(size or 0, 3))

    data = FTYP + MOOV + MDAT
    assert walk(Dripping(data), len(data)).duration == 8.042


@pytest.mark.parametrize(
    ("index", "duration", "size"),
    [
        (mvhd(24, 96, version=1) + track(720, 1280, version=1), 4.0, (720, 1280)),
        (mvhd(length=2**32 - 1), None, (None, None)),
        (mvhd(version=1, length=2**64 - 1), None, (None, None)),
        (mvhd(length=0), None, (None, None)),
        (mvhd(scale=0), None, (None, None)),
        (box(b"mvhd", bytes(10)), None, (None, None)),
        (mvhd(), 8.042, (None, None)),
        (mvhd() + track(0, 0), 8.042, (None, None)),
        (mvhd() + box(b"trak", box(b"edts") + box(b"tkhd", b"short")), 8.042, (None, None)),
        (mvhd() + struct.pack(">I4s", 4, b"trak"), 8.042, (None, None)),
        (mvhd() + struct.pack(">I4s", 999, b"trak"), 8.042, (None, None)),
        (b"", None, (None, None)),
    ],
)
def test_what_the_index_tells(
    index: bytes, duration: float | None, size: tuple[int | None, int | None]
) -> None:
    """Length and picture where they are told; a damaged index is no reason to refuse the file."""
    verdict = report(FTYP + box(b"moov", index) + MDAT)
    assert verdict.whole
    assert (verdict.duration, (verdict.width, verdict.height)) == (duration, size)


def test_a_huge_index_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is whole all the same."""
    monkeypatch.setattr(containers, "_LARGEST_INDEX", 10)
    assert report(FTYP + MOOV + MDAT) == BoxReport(whole=True)


@given(st.binary(max_size=200), st.sampled_from([b"", FTYP, FTYP + MOOV, FTYP + MOOV + MDAT]))
def test_nothing_in_a_file_makes_it_fail(junk: bytes, head: bytes) -> None:
    """Any bytes get a verdict, and no file that goes on after its last box is whole."""
    verdict = report(head + junk)
    assert verdict.whole == (not verdict.reason)
    report(FTYP + box(b"moov", junk) + MDAT)


WHOLE = FTYP + MOOV + MDAT
STARTS = (0, len(FTYP), len(FTYP + MOOV))


@given(st.sampled_from(STARTS), st.integers(2, 2**32 - 1))
@example(start=len(FTYP), wrong=316)
def test_damage_to_a_size_is_seen(start: int, wrong: int) -> None:
    """A changed length of an outermost box no longer tiles the file, or what was in it stands
    outside. (0 and 1 have a meaning of their own.)"""
    (length,) = struct.unpack_from(">I", WHOLE, start)
    assume(wrong != length)
    assert not report(resized(WHOLE, start, wrong)).whole


def resized(data: bytes, start: int, length: int) -> bytes:
    """The file with another length in the header there."""
    return data[:start] + struct.pack(">I", length) + data[start + 4 :]


def test_no_damage_to_a_size_within_the_file_is_missed() -> None:
    """Every length up to that of the file, of every outermost box."""
    missed = [
        (start, wrong)
        for start in STARTS
        for wrong in range(2, len(WHOLE) + 1)
        if resized(WHOLE, start, wrong) != WHOLE and report(resized(WHOLE, start, wrong)).whole
    ]
    assert missed == []


def test_damage_to_the_index_of_a_real_clip_that_is_not_seen_leaves_its_tracks_alone() -> None:
    """User data may stand outside, as with some cameras, and padding inside."""
    clip = resource("demo", "sample_h264.mp4").read_bytes()
    index = next(b for b in outermost(io.BytesIO(clip), len(clip)) if b.kind == b"moov")

    def tracks(length: int) -> list[bytes]:
        return [b for kind, b in inside(clip[index.start : index.at + length]) if kind == b"trak"]

    whole = tracks(index.end - index.at)
    assert len(whole) == 2
    for wrong in range(2, len(clip) - index.at + 1):
        if report(resized(clip, index.at, wrong)).whole:
            assert tracks(wrong) == whole


def trak(places: bytes, chunks: list[tuple[int, int, int]], sizes: bytes) -> bytes:
    """A track with the tables that say where its samples are (8.7)."""
    rows = b"".join(struct.pack(">3I", *row) for row in chunks)
    table = places + box(b"stsc", struct.pack(">II", 0, len(chunks)) + rows) + box(b"stsz", sizes)
    return box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", table))))


def stco(*places: int) -> bytes:
    """The places of chunks in 32 bits."""
    return box(b"stco", struct.pack(f">II{len(places)}I", 0, len(places), *places))


def co64(*places: int) -> bytes:
    """The places of chunks in 64 bits."""
    return box(b"co64", struct.pack(f">II{len(places)}Q", 0, len(places), *places))


def stsz(*sizes: int) -> bytes:
    """A size for each sample."""
    return struct.pack(f">III{len(sizes)}I", 0, 0, len(sizes), *sizes)


def indexed(table: bytes, pictures: bytes) -> bytes:
    """A whole file whose index comes first."""
    return FTYP + box(b"moov", mvhd() + table) + pictures


def pictures_begin(table: bytes) -> int:
    """Where the contents of its first box of pictures begin."""
    return len(indexed(table, b"")) + 8


# Three chunks: 2 + 2 samples of 5 bytes, then the last with 3 samples of 6, 7 and 8 bytes.
CHUNKS, SIZES = [(1, 2, 1), (3, 3, 1)], stsz(5, 5, 5, 5, 6, 7, 8)
BODY = bytes(range(41))
AT = pictures_begin(trak(stco(0, 0, 0), CHUNKS, SIZES))
FAR = pictures_begin(trak(co64(0, 0, 0), CHUNKS, SIZES))
EVEN = pictures_begin(trak(stco(0), [(1, 4, 1)], struct.pack(">III", 0, 10, 4)))


@pytest.mark.parametrize(
    "data",
    [
        indexed(trak(stco(AT, AT + 10, AT + 20), CHUNKS, SIZES), endless(b"mdat", BODY)),
        indexed(trak(co64(FAR, FAR + 10, FAR + 20), CHUNKS, SIZES), endless(b"mdat", BODY)),
        indexed(trak(stco(EVEN), [(1, 4, 1)], struct.pack(">III", 0, 10, 4)),
                endless(b"mdat", BODY[:40])),
        # The second half lies in a box of its own.
        indexed(trak(stco(AT, AT + 10, AT + 28), CHUNKS, SIZES),
                box(b"mdat", BODY[:20]) + box(b"mdat", BODY[20:])),
    ],
)  # fmt: skip
def test_every_truncation_is_seen_where_the_boxes_do_not_tell(data: bytes) -> None:
    """A last box without a length, or several of them: the tables say what is missing."""
    assert report(data).whole
    for size in range(len(data)):
        assert not report(data[:size]).whole


def sidx(sizes: list[int], first: int = 0, version: int = 0) -> bytes:
    """An index of segments (8.16.3)."""
    head = struct.pack(">II", 1, 24) + struct.pack(">QQ" if version else ">II", 0, first)
    rows = b"".join(struct.pack(">3I", size, 24, 0x90000000) for size in sizes)
    return box(b"sidx", bytes([version, 0, 0, 0]) + head + struct.pack(">HH", 0, len(sizes)) + rows)


SEGMENT = box(b"moof", b"says which") + MDAT


@pytest.mark.parametrize("version", [0, 1])
@pytest.mark.parametrize("between", [b"", box(b"free", b"room")])
def test_every_truncation_of_segments_with_an_index_is_seen(version: int, between: bytes) -> None:
    index = sidx([len(SEGMENT)] * 3, len(between), version)
    data = FTYP + MOOV + index + between + SEGMENT * 3
    assert report(data).whole
    for size in range(len(data)):
        assert not report(data[:size]).whole
    # An index that lies behind what it speaks of, in parts, or cut, is no reason to refuse a file.
    alone = sidx([len(SEGMENT)], 0, version)
    assert report(FTYP + MOOV + (alone + SEGMENT) * 3).whole
    assert report(FTYP + MOOV + box(b"sidx", index[8:30]) + SEGMENT).whole
    assert report(FTYP + MOOV + box(b"sidx", index[8:-1]) + SEGMENT).whole


def test_a_fragment_whose_pictures_are_missing_is_not_whole() -> None:
    data = FTYP + MOOV + SEGMENT * 2
    ends = {len(FTYP + MOOV + SEGMENT), len(data)}
    assert {size for size in range(len(data) + 1) if report(data[:size]).whole} == ends


@given(st.data())
def test_no_table_of_places_can_do_harm(data: st.DataObject) -> None:
    """Whatever is said about where the samples are, the file gets a verdict."""
    table = data.draw(st.binary(max_size=60))
    tables = trak(box(b"stco", table), CHUNKS, data.draw(st.binary(max_size=30)))
    for pictures in (
        endless(b"mdat", BODY),
        MDAT + MDAT,
        sidx([5]) + MDAT,
        box(b"sidx", table) + MDAT,
    ):
        verdict = report(indexed(tables, pictures))
        assert verdict.whole == (not verdict.reason)
