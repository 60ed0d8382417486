"""Videos of other kinds than MP4: told by what is in them, and whole or not."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.clips.boxes import BoxReport
from sora_desktop.core.clips.containers import examine
from tests.core.clips.test_boxes import FTYP, MDAT, MOOV, box

WEBM = (Path(__file__).parents[2] / "clips" / "sound_longer.webm").read_bytes()


def report(data: bytes) -> BoxReport:
    """The verdict on the bytes."""
    return examine(io.BytesIO(data), len(data))


def element(kind: int, body: bytes = b"", width: int = 8) -> bytes:
    """An EBML element whose length is so many bytes wide."""
    name = kind.to_bytes((kind.bit_length() + 7) // 8, "big")
    return name + (len(body) | 1 << 7 * width).to_bytes(width, "big") + body


def chunk(kind: bytes, form: bytes, *parts: bytes) -> bytes:
    """A RIFF or LIST chunk."""
    body = form + b"".join(parts)
    return kind + struct.pack("<I", len(body)) + body


HEAD = element(0x1A45DFA3, element(0x4286, b"\x01", 1) + element(0x4282, b"matroska\0", 1))
TRACKS, CLUSTER = element(0x1654AE6B, b"tracks"), element(0x1F43B675, b"pictures", 4)
MKV = HEAD + element(0x18538067, TRACKS + CLUSTER + CLUSTER)
LIVE = HEAD + bytes.fromhex("18538067 01ffffffffffffff") + TRACKS + CLUSTER
AVI = chunk(
    b"RIFF", b"AVI ", chunk(b"LIST", b"hdrl", b"head"), chunk(b"LIST", b"movi", b"pictures" * 9)
)
LONG_AVI = AVI + chunk(b"RIFF", b"AVIX", chunk(b"LIST", b"movi", b"more"))
PICTURE = b"\x21\xf9\x04\0\0\0\0\0" + b"\x2c" + bytes(9) + b"\x02\x02\x44\x01\0"
GIF = b"GIF89a\1\0\1\0\x80\0\0" + bytes(6) + PICTURE + PICTURE + b";"


def page(flags: int, body: bytes) -> bytes:
    """A page of Ogg."""
    parts = [255] * (len(body) // 255) + [len(body) % 255]
    return b"OggS\0" + bytes([flags]) + bytes(20) + bytes([len(parts), *parts]) + body


def tag(kind: int, body: bytes) -> bytes:
    """A part of a Flash video, with its length behind it."""
    length = len(body).to_bytes(3, "big")
    return bytes([kind]) + length + bytes(7) + body + (11 + len(body)).to_bytes(4, "big")


HEARD = page(2, b"\x01vorbis") + page(4, b"sound" * 60)
OGG = page(2, b"\x80theora") + page(2, b"\x01vorbis") + page(0, b"picture" * 90) + page(4, b"end")
FLASH = b"FLV\x01\x05" + (9).to_bytes(4, "big") + bytes(4) + tag(18, b"about") + tag(9, b"picture")
STREAM = (b"\x47" + b"picture"[:7] * 26 + bytes(5)) * 9
QT = box(b"ftyp", b"qt  \0\0\0\0qt  ") + MOOV + MDAT
WHOLE = {
    "webm": (WEBM, ".webm"),
    "matroska": (MKV, ".mkv"),
    "a live recording": (LIVE, ".mkv"),
    "avi": (AVI, ".avi"),
    "long avi": (LONG_AVI, ".avi"),
    "gif": (GIF, ".gif"),
    "ogg": (OGG, ".ogv"),
    "flash": (FLASH, ".flv"),
    "transport stream": (STREAM, ".ts"),
    "quicktime": (QT, ".mov"),
    "old quicktime": (box(b"wide") + MDAT + MOOV, ".mov"),
    "older quicktime": (MOOV + MDAT, ".mov"),
    "mp4": (FTYP + MOOV + MDAT, ".mp4"),
}


@pytest.mark.parametrize(("data", "ending"), WHOLE.values(), ids=WHOLE)
def test_each_kind_is_told_by_what_is_in_it(data: bytes, ending: str) -> None:
    found = report(data)
    assert (found.whole, found.ending, found.reason) == (True, ending, "")


_IN_PARTS = {"long avi", "flash", "transport stream"}
_WITH_AN_END = {name: data for name, (data, _) in WHOLE.items() if name not in _IN_PARTS}


@pytest.mark.parametrize("data", _WITH_AN_END.values(), ids=_WITH_AN_END)
def test_every_truncation_is_seen(data: bytes) -> None:
    step = max(len(data) // 500, 1)
    for size in (*range(0, len(data) - 1, step), len(data) - 1):
        assert not report(data[:size]).whole, size


@pytest.mark.parametrize(
    ("data", "ends"),
    [
        (LONG_AVI, [len(AVI)]),
        (FLASH, [13, len(FLASH) - len(tag(9, b"picture"))]),
        (STREAM, [188 * count for count in range(1, 9)]),
    ],
    ids=["avi", "flash", "transport stream"],
)
def test_other_truncations_are_seen_but_at_the_end_of_a_part(data: bytes, ends: list[int]) -> None:
    assert [size for size in range(len(data)) if report(data[:size]).whole] == ends


STILL = GIF[:19] + PICTURE + b";"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x1aE\xdf\xa3",
        element(0x1A45DFA3, element(0x4282, b"other", 1)) + MKV[len(HEAD) :],
        HEAD + element(0x18538067, TRACKS),
        HEAD + element(0x18538067, CLUSTER),
        HEAD + TRACKS + CLUSTER,
        MKV + b"<html>error</html>",
        MKV + b"\0\0\0\0",
        chunk(b"RIFF", b"AVI ", chunk(b"LIST", b"hdrl")),
        chunk(b"RIFF", b"WAVE", b"sound" * 20),
        AVI + b"<html>gateway error</html>",
        AVI + AVI,
        STILL,
        GIF + b"<html>",
        GIF[:-1] + b"\x99",
        HEARD,
        OGG + b"<html>",
        OGG[:-30] + b"OggX" + OGG[-26:],
        FLASH + b"<html>gateway error</html>",
        FLASH[:4] + b"\x04" + FLASH[5:],
        STREAM + b"<html>",
        STREAM[:-188] + bytes(188),
        b"\x89PNG\r\n\x1a\n" + bytes(60),
        b"<html><body>being prepared</body></html>",
        MOOV + FTYP + MDAT,
        box(b"wide") + MDAT,
    ],
)
def test_what_is_no_whole_video(data: bytes) -> None:
    found = report(data)
    assert not found.whole
    assert found.reason


@given(
    st.sampled_from([MKV, LONG_AVI, GIF, OGG, FLASH, STREAM, QT]),
    st.integers(0, 200),
    st.binary(max_size=60),
)
def test_no_bytes_do_harm(data: bytes, at: int, junk: bytes) -> None:
    found = report(data[:at] + junk + data[at + len(junk) :])
    assert found.whole == (not found.reason)
    report(data[:at] + junk)
