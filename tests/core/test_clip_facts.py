"""Frame rate, length, size and sound, from the index of a clip."""

from __future__ import annotations

import io
import struct
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.clip_facts import ClipFacts, clip_facts
from sora_desktop.resources import resource
from tests.core.test_boxes import FTYP, MDAT, box, mvhd


def mdhd(scale: int, length: int, version: int = 0) -> bytes:
    """A media header."""
    times = struct.pack(">QQIQ" if version else ">IIII", 0, 0, scale, length)
    return box(b"mdhd", bytes([version, 0, 0, 0]) + times + bytes(4))


def stts(*runs: tuple[int, int]) -> bytes:
    """How long the frames are: so many of so many ticks."""
    body = b"".join(struct.pack(">II", *run) for run in runs)
    return box(b"stts", struct.pack(">II", 0, len(runs)) + body)


def trak(kind: bytes, header: bytes, table: bytes, size: tuple[int, int] = (0, 0)) -> bytes:
    """A track of a version that its number begins with."""
    tkhd = bytes(12) + struct.pack(">I", 1) + bytes(60)
    tkhd += struct.pack(">II", size[0] << 16, size[1] << 16)
    hdlr = box(b"hdlr", bytes(8) + kind + bytes(13))
    media = box(b"mdia", header + hdlr + box(b"minf", box(b"stbl", table)))
    return box(b"trak", box(b"tkhd", tkhd) + media)


def picture(table: bytes, scale: int = 12288, length: int = 24576, version: int = 0) -> bytes:
    """A picture of 1280 x 720."""
    return trak(b"vide", mdhd(scale, length, version), table, (1280, 720))


SOUND = trak(
    b"soun",
    mdhd(44100, 88200),
    box(b"stsd", bytes(8) + bytes(24) + struct.pack(">H", 1) + bytes(8)),
)


def facts(*inside: bytes) -> ClipFacts | None:
    """What is told of a clip with this in its index."""
    data = FTYP + box(b"moov", b"".join(inside)) + MDAT
    return clip_facts(io.BytesIO(data), len(data))


def test_a_plain_clip() -> None:
    found = facts(mvhd(), SOUND, picture(stts((48, 512))))
    assert found == ClipFacts(
        width=1280,
        height=720,
        frame=Fraction(1, 24),
        length=Fraction(2),
        channels=1,
        sample_rate=44100,
    )
    silent = facts(picture(stts((240, 1001)), 30000, version=1))
    assert silent is not None
    assert (silent.frame, silent.length) == (Fraction(1001, 30000), Fraction(240240, 30000))
    assert (silent.channels, silent.sample_rate) == (0, 0)


def test_the_real_sample() -> None:
    data = resource("demo", "sample_h264.mp4").read_bytes()
    found = clip_facts(io.BytesIO(data), len(data))
    assert found is not None
    assert (found.width, found.height, found.frame) == (640, 360, Fraction(1, 24))
    assert (found.length, found.sample_rate) == (Fraction(2), 48000)


def test_a_last_frame_of_another_length_does_not_change_the_rate() -> None:
    found = facts(picture(stts((47, 512), (1, 600))))
    assert found is not None
    assert found.frame == Fraction(1, 24)
    assert found.length == Fraction(47 * 512 + 600, 12288)
    mixed = facts(picture(stts((2, 512), (2, 256))))
    assert mixed is not None
    assert mixed.frame == Fraction(384, 12288)


def trex(track: int, ticks: int) -> bytes:
    """The usual length of a frame in the fragments."""
    return box(b"trex", struct.pack(">IIIIII", 0, track, 1, ticks, 0, 0))


def test_a_clip_in_fragments() -> None:
    more = box(b"mvex", box(b"mehd", struct.pack(">II", 0, 2000)) + trex(2, 1) + trex(1, 512))
    found = facts(mvhd(1000, 0), picture(stts(), length=0), more)
    assert found is not None
    assert (found.frame, found.length) == (Fraction(1, 24), Fraction(2))
    long = box(b"mvex", box(b"mehd", struct.pack(">IQ", 1 << 24, 3000)) + trex(1, 512))
    found = facts(mvhd(1000, 0), picture(stts(), length=2**32 - 1), long)
    assert found is not None
    assert found.length == Fraction(3)
    assert facts(mvhd(), picture(stts()), box(b"mvex", trex(2, 512))) is None


@pytest.mark.parametrize(
    "inside",
    [
        b"",
        SOUND,
        mvhd(),
        picture(stts(), length=0),
        picture(stts((48, 512)), scale=0),
        picture(stts((48, 0))),
        trak(b"vide", mdhd(24, 48), stts((48, 1))),
        trak(b"vide", box(b"mdhd", b"short"), stts((48, 1)), (1, 1)),
        picture(box(b"stts", b"short")),
        box(b"trak", box(b"tkhd", b"")),
        picture(box(b"stsd", b"short"), length=0),
    ],
)
def test_an_index_that_does_not_tell(inside: bytes) -> None:
    assert facts(inside) is None


@given(st.binary(max_size=300))
def test_no_index_can_do_harm(inside: bytes) -> None:
    facts(inside)
    whole = mvhd() + picture(stts((48, 512)))
    facts(whole[: len(inside)] + inside)


def test_what_is_no_clip() -> None:
    assert clip_facts(io.BytesIO(b"no clip"), 7) is None
    huge = FTYP + box(b"moov", bytes(2**24 + 8)) + MDAT
    assert clip_facts(io.BytesIO(huge), len(huge)) is None
