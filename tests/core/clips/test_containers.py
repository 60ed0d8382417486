"""Videos of other kinds than MP4: told by what is in them, and whole or not."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.clips.containers import BoxReport, examine
from tests.core.clips.test_containers_mp4 import FTYP, MDAT, MOOV, box

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
TIMED = (b"time\x47" + b"picture"[:7] * 26 + bytes(5)) * 9


def wm_object(kind: str, body: bytes) -> bytes:
    """An object of Windows Media."""
    return bytes.fromhex(kind) + (24 + len(body)).to_bytes(8, "little") + body


WM_HEADER, WM_DATA = "3026b2758e66cf11a6d900aa0062ce6c", "3626b2758e66cf11a6d900aa0062ce6c"
WM_PICTURES = bytes.fromhex("c0ef19bc4d5bcf11a8fd00805f5c442b")
WM_DATA_OBJECT = wm_object(WM_DATA, b"pictures" * 20)
WINDOWS_MEDIA = wm_object(WM_HEADER, bytes(6) + WM_PICTURES + bytes(40)) + WM_DATA_OBJECT
PACK_1, PACK_2 = b"\0\0\1\xba\x21" + bytes(7), b"\0\0\1\xba\x44" + bytes(8) + b"\xfa\0\0"


def packet(stream: int, body: bytes) -> bytes:
    """A packet of a program stream."""
    return b"\0\0\1" + bytes([stream]) + len(body).to_bytes(2, "big") + body


SEEN, LISTENED = packet(0xE0, b"picture" * 40), packet(0xC0, b"sound" * 40)
PROGRAM = PACK_1 + packet(0xBB, b"about") + SEEN + PACK_2 + LISTENED + SEEN
PROGRAM_ENDS = [len(PACK_1 + packet(0xBB, b"about") + SEEN)]
PROGRAM_ENDS += [PROGRAM_ENDS[0] + len(PACK_2), len(PROGRAM) - len(SEEN)]


def triplet(key: str, body: bytes, long: bool = False) -> bytes:
    """A value of MXF with its key and length."""
    width = (0x83).to_bytes(1, "big") + len(body).to_bytes(3, "big") if long else b""
    return bytes.fromhex(key) + (width or len(body).to_bytes(1, "big")) + body


MXF_BEGIN = triplet("060e2b34020501010d01020101020400", b"partition")
MXF_SOUND = triplet("060e2b34010201010d01030116010100", b"sound" * 9, long=True)
MXF_PICTURE = triplet("060e2b34010201010d01030115010500", b"picture" * 90, long=True)
MXF = MXF_BEGIN + MXF_SOUND + MXF_PICTURE
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
    "transport stream with times": (TIMED, ".m2ts"),
    "windows media": (WINDOWS_MEDIA, ".wmv"),
    "program stream": (PROGRAM, ".mpg"),
    "program stream with an end": (PROGRAM + b"\0\0\1\xb9", ".mpg"),
    "mxf": (MXF, ".mxf"),
    "quicktime": (QT, ".mov"),
    "old quicktime": (box(b"wide") + MDAT + MOOV, ".mov"),
    "older quicktime": (MOOV + MDAT, ".mov"),
    "mp4": (FTYP + MOOV + MDAT, ".mp4"),
}


@pytest.mark.parametrize(("data", "ending"), WHOLE.values(), ids=WHOLE)
def test_each_kind_is_told_by_what_is_in_it(data: bytes, ending: str) -> None:
    found = report(data)
    assert (found.whole, found.ending, found.reason) == (True, ending, "")


_IN_PARTS = {"long avi", "flash"}
_WITH_AN_END = {
    name: data
    for name, (data, _) in WHOLE.items()
    if name not in _IN_PARTS and "stream" not in name
}


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
        (TIMED, [192 * count for count in range(1, 9)]),
        (PROGRAM, PROGRAM_ENDS),
    ],
    ids=["avi", "flash", "transport stream", "with times", "program stream"],
)
def test_other_truncations_are_seen_but_at_the_end_of_a_part(data: bytes, ends: list[int]) -> None:
    assert [size for size in range(len(data)) if report(data[:size]).whole] == ends


def test_a_first_box_of_442_bytes_is_no_program_stream() -> None:
    found = report(box(b"ftyp", b"isom" + bytes(430)) + MOOV + MDAT)
    assert (found.whole, found.ending) == (True, ".mp4")


CLIPS = Path(__file__).parents[2] / "clips"


@pytest.mark.parametrize("name", ["windows_media.wmv", "program_stream.mpg", "key_frames.avi"])
def test_a_file_of_another_kind_as_ffmpeg_writes_it(name: str) -> None:
    data = (CLIPS / name).read_bytes()
    assert (report(data).whole, report(data).ending) == (True, Path(name).suffix)
    assert not report(data[:-1]).whole
    assert not report(data + b"<html>gateway error</html>").whole


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
        TIMED + b"<html>",
        wm_object(WM_HEADER, bytes(60)) + WM_DATA_OBJECT,
        wm_object(WM_HEADER, bytes(6) + WM_PICTURES),
        WINDOWS_MEDIA + bytes(40),
        WINDOWS_MEDIA + b"<html>gateway error</html>",
        PACK_1 + LISTENED,
        PROGRAM + b"<html>gateway error</html>",
        PROGRAM + b"\0\0\1\xb9<html>",
        MXF_BEGIN + MXF_SOUND,
        MXF + b"<html>gateway error</html>",
        MXF + bytes.fromhex("060e2b34") + bytes(12),
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
    st.sampled_from(
        [MKV, LONG_AVI, GIF, OGG, FLASH, STREAM, TIMED, WINDOWS_MEDIA, PROGRAM, MXF, QT]
    ),
    st.integers(0, 200),
    st.binary(max_size=60),
)
def test_no_bytes_do_harm(data: bytes, at: int, junk: bytes) -> None:
    found = report(data[:at] + junk + data[at + len(junk) :])
    assert found.whole == (not found.reason)
    report(data[:at] + junk)
