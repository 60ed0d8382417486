"""Frame rate, length, size and sound, from the index of a clip."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.clips.clip_facts import ClipFacts, channels_of, clip_facts
from sora_desktop.resources import resource
from tests.core.clips.test_containers_mp4 import FTYP, MDAT, box, mvhd


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
    box(b"stsd", bytes(8) + box(b"mp4a", bytes(16) + struct.pack(">H", 1) + bytes(10))),
)


def facts(*inside: bytes) -> ClipFacts | None:
    """What is told of a clip with this in its index."""
    data = FTYP + box(b"moov", b"".join(inside)) + MDAT
    return clip_facts(io.BytesIO(data), len(data))


def test_a_plain_clip() -> None:
    found = facts(mvhd(), SOUND, picture(stts((48, 512))))
    assert found is not None
    assert len(found.begins) == 48
    assert replace(found, begins=()) == ClipFacts(
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


@pytest.mark.parametrize(
    ("entry", "rate"),
    [
        (struct.pack(">8xH6xHHIHH", 0, 2, 16, 0, 48000, 0), 48000),
        # A place of 16 bits can't hold it.
        (struct.pack(">8xH6xHHIHH", 0, 2, 16, 0, 0, 0), 10_000_000),
        (struct.pack(">8xH6xHHhHIIdI20x", 2, 3, 16, -2, 0, 65536, 72, 96000.0, 2), 96000),
        (struct.pack(">8xH6xHHhHIIdI20x", 2, 3, 16, -2, 0, 65536, 72, -1.0, 2), 10_000_000),
    ],
)
def test_the_rate_of_the_sound_is_not_its_time_scale(entry: bytes, rate: int) -> None:
    """Some writers give every track the same one."""
    described = box(b"stsd", bytes(8) + box(b"mp4a", entry))
    found = facts(trak(b"soun", mdhd(10_000_000, 1), described), picture(stts((48, 512))))
    assert found is not None
    assert found.sample_rate == rate


def test_a_last_frame_of_another_length_does_not_change_the_rate() -> None:
    found = facts(picture(stts((47, 512), (1, 600))))
    assert found is not None
    assert found.frame == Fraction(1, 24)
    assert found.length == Fraction(47 * 512 + 600, 12288)
    mixed = facts(picture(stts((2, 512), (2, 256))))
    assert mixed is not None
    assert mixed.frame == Fraction(384, 12288)


@pytest.mark.parametrize(
    ("runs", "number", "begins", "ends"),
    [
        ([(48, 512)], 47, 47 * 512, 48 * 512),
        ([(47, 512), (1, 600)], 47, 47 * 512, 47 * 512 + 600),
        ([(47, 512), (1, 2048)], 47, 47 * 512, 51 * 512),
        ([(47, 512), (1, 20)], 47, 47 * 512, 47 * 512 + 20),
        ([(47, 512), (1, 20), (0, 512)], 47, 47 * 512, 47 * 512 + 20),
        ([(2, 512), (2, 256)], 3, 1280, 1536),
        ([(1, 512)], 0, 0, 512),
    ],
)
def test_the_last_frame_and_a_moment_in_it(
    runs: list[tuple[int, int]], number: int, begins: int, ends: int
) -> None:
    found = facts(mvhd(), SOUND, picture(stts(*runs), length=10**6))
    assert found is not None
    assert found.last_frame == number == found.frame_at(begins / 12288)
    for frame in (number, number + 1, number + 500):
        assert begins / 12288 < found.moment_in(frame) < ends / 12288
    assert found.moment_in(0) == pytest.approx(runs[0][1] / 12288 / 2, rel=0.3)


@pytest.mark.parametrize("rate", [10, 12, 16, 20, 24, 25, 30, 48, 50, 60, 100, 120])
def test_a_moment_in_a_frame_is_nearer_to_its_beginning_than_to_its_end(rate: int) -> None:
    """Rounded to ticks that are as long as a frame, in whole milliseconds, it is that frame's."""
    found = facts(mvhd(), picture(stts((40, 1)), scale=rate, length=10**6))
    assert found is not None
    for frame in range(40):
        milliseconds = int(found.moment_in(frame) * 1000)
        assert round(milliseconds * rate / 1000 + 1e-9) == frame
        assert milliseconds / 1000 > frame / rate


def trex(track: int, ticks: int) -> bytes:
    """The usual length of a frame in the fragments."""
    return box(b"trex", struct.pack(">IIIIII", 0, track, 1, ticks, 0, 0))


def trun(flags: int, *rows: tuple[int, ...], version: int = 0) -> bytes:
    """Frames in a fragment; negative numbers in version 1."""
    head = struct.pack(">II", version << 24 | flags, len(rows))
    head += bytes(4 * bool(flags & 0x1) + 4 * bool(flags & 0x4))
    return box(b"trun", head + b"".join(struct.pack(f">{len(row)}i", *row) for row in rows))


def moof(*runs: bytes, track: int = 1, usual: int = 0, begins: int | None = None) -> bytes:
    """A fragment, with its pictures behind it."""
    flags = 0x20008 if usual else 0x20000
    reported = struct.pack(">I", usual) if usual else b""
    head = box(b"tfhd", struct.pack(">II", flags, track) + reported)
    if begins is not None:
        head += box(b"tfdt", struct.pack(">IQ", 1 << 24, begins))
    return box(b"moof", box(b"mfhd", bytes(8)) + box(b"traf", head + b"".join(runs))) + MDAT


def fragmented(*fragments: bytes, extension: bytes = trex(1, 512), runs: bytes = b"") -> ClipFacts:
    """What is told of a clip in fragments; `runs` is what is in its index."""
    index = box(
        b"moov", mvhd(1000, 0) + picture(runs or stts(), length=0) + box(b"mvex", extension)
    )
    data = FTYP + index + box(b"sidx", bytes(24)) + b"".join(fragments) + box(b"mfra")
    found = clip_facts(io.BytesIO(data), len(data))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("fragments", "begins", "end", "usual"),
    [
        # The length of each frame by itself, by the track, by the fragment; the first one longer.
        ([moof(trun(0x305, (798, 9), (512, 8), *[(512, 7)] * 30))], [0, 798, 1310], 16670, 512),
        ([moof(trun(0x201, *[(9,)] * 4)), moof(trun(0x1, (), ()))], [0, 512, 1024], 3072, 512),
        ([moof(trun(0, (), (), ()), usual=400)], [0, 400, 800], 1200, 400),
        ([moof(trun(0, (), ()), usual=400), moof(trun(0, ()))], [0, 400, 800], 1312, 400),
        # Where a fragment says when it begins, that counts; also when the first is not at 0.
        ([moof(trun(0, ())), moof(trun(0, ()), begins=2048)], [0, 2048], 2560, 512),
        ([moof(trun(0, (), ()), begins=9000), moof(trun(0, ()))], [0, 512, 1024], 1536, 512),
        # Shown in another order than they are stored.
        ([moof(trun(0x801, (512,), (1536,), (0,), (0,)))], [0, 512, 1024], 2048, 512),
        (
            [moof(trun(0x900, (512, 0), (512, 512), (512, -512), (512, 0), version=1))],
            [0, 512, 1024],
            2048,
            512,
        ),
        # Other tracks, two runs, and boxes of tomorrow.
        (
            [moof(trun(0, ()), track=2), moof(trun(0, ()), box(b"next"), trun(0, (), ()))],
            [0, 512, 1024],
            1536,
            512,
        ),
    ],
)
def test_clips_in_fragments(
    fragments: list[bytes], begins: list[int], end: int, usual: float
) -> None:
    found = fragmented(*fragments)
    ticks = [round(each * 12288) for each in found.begins]
    assert ticks[: len(begins)] == begins
    assert found.length == Fraction(end, 12288)
    assert float(found.frame) == pytest.approx(usual / 12288)
    for number, each in enumerate(found.begins):
        assert found.frame_at(each) == number == found.frame_at(each + 0.001)
        assert each < found.moment_in(number) < float(found.length)
        assert found.frame_at(found.moment_in(number)) in (number, number + 1)
    assert found.last_frame == len(found.begins) - 1


def edited(track: bytes, *rows: tuple[int, int], version: int = 0) -> bytes:
    """The track with an edit list: so many ticks of the movie, from that tick of the track on."""
    shape = ">Qqi" if version else ">Iii"
    body = struct.pack(">BxxxI", version, len(rows))
    body += b"".join(struct.pack(shape, *row, 1 << 16) for row in rows)
    return box(b"trak", track[8:] + box(b"edts", box(b"elst", body)))


def ctts(*runs: tuple[int, int]) -> bytes:
    """How much later than decoded the frames are shown: so many by so many ticks."""
    body = b"".join(struct.pack(">II", *run) for run in runs)
    return box(b"ctts", struct.pack(">II", 0, len(runs)) + body)


LATE = picture(stts((48, 512)) + ctts((48, 1024)))


@pytest.mark.parametrize(
    ("tracks", "start"),
    [
        ((SOUND, LATE), 1024 / 12288),
        # Nothing is heard before it: it is where the player begins.
        ((LATE,), 0.0),
        ((SOUND, edited(LATE, (2000, 1024))), 0.0),
        ((SOUND, edited(LATE, (2000, 1024), version=1)), 0.0),
        ((SOUND, edited(LATE, (300, -1), (2000, 1024))), 0.3),
        ((SOUND, edited(LATE, (300, -1), (2000, 1024), version=1)), 0.3),
        ((edited(SOUND, (300, -1), (2000, 0)), edited(LATE, (300, -1), (2000, 1024))), 0.0),
        # The sound may begin later.
        ((edited(SOUND, (300, -1), (2000, 0)), edited(LATE, (2000, 1024))), 0.0),
        # Nothing waits before the first frame of a part.
        ((edited(SOUND, (2000, 1024)), edited(LATE, (3000, 0))), 0.0),
        ((SOUND, edited(LATE)), 1024 / 12288),
    ],
)
def test_when_the_picture_begins(tracks: tuple[bytes, ...], start: float) -> None:
    found = facts(mvhd(1000, 2000), *tracks)
    assert found is not None
    assert found.start == pytest.approx(start)
    assert (found.begins[0], found.last_frame) == (0.0, 47)


@pytest.mark.parametrize(
    ("rows", "last", "start", "gap"),
    [
        # Cut off at the beginning, at the end, at both; in the middle of a frame.
        ([(1750, 1024 + 6 * 512)], 41, 0.0, ()),
        ([(1750, 1024)], 41, 0.0, ()),
        ([(1000, 1024 + 6 * 512)], 23, 0.0, ()),
        ([(1000, 1024 + 6 * 512 + 256)], 23, 0.0, ()),
        ([(990, 1024)], 23, 0.0, ()),
        ([(2000, 0)], 45, 0.0, ()),
        # A wait, and a part.
        ([(500, -1), (1000, 1024 + 512)], 23, 0.5, ()),
        # Two parts, also in another order; and a pause between them.
        ([(500, 1024), (500, 1024 + 24 * 512)], 23, 0.0, ()),
        ([(500, 1024 + 24 * 512), (500, 1024)], 23, 0.0, ()),
        ([(500, 1024), (250, -1), (500, 1024 + 24 * 512)], 23, 0.0, (12,)),
        # Lists that can't be followed change nothing.
        ([(0, 1024 + 512)], 47, 0.0, ()),
        ([(1000, 10**6)], 47, 0.0, ()),
        ([(500, -1)], 47, 0.5, ()),
        ([(2000, 1024)] * 101, 47, 0.0, ()),
    ],
)
def test_what_an_edit_list_leaves_out_is_no_frame(
    rows: list[tuple[int, int]], last: int, start: float, gap: tuple[int, ...]
) -> None:
    found = facts(mvhd(1000, 2000), SOUND, edited(LATE, *rows))
    assert found is not None
    assert (found.last_frame, found.frame) == (last, Fraction(1, 24))
    steps = [b - a for a, b in pairwise(found.begins)]
    expected = [7 / 24 if number in gap else 1 / 24 for number in range(1, last + 1)]
    assert steps == pytest.approx(expected, abs=1e-4)
    assert found.start == pytest.approx(start + (1024 / 12288 if rows == [(500, -1)] else 0))


@pytest.mark.parametrize(
    ("runs", "start"),
    [
        # As FFmpeg does: no frame is shown before it is decoded.
        ([trun(0x900, (512, 0), (512, 1024), (512, -512), version=1)], 512),
        ([trun(0x900, (512, 512), (512, 1536), (512, 0), version=1)], 512),
        ([trun(0, (), ())], 0),
    ],
)
def test_when_the_picture_of_a_clip_in_fragments_begins(runs: list[bytes], start: int) -> None:
    number = SOUND.index(b"tkhd") + 16
    heard = SOUND[:number] + struct.pack(">I", 2) + SOUND[number + 4 :]
    index = [mvhd(1000, 0), picture(stts(), length=0), heard, box(b"mvex", trex(1, 512))]
    data = FTYP + box(b"moov", b"".join(index)) + moof(*runs)
    found = clip_facts(io.BytesIO(data), len(data))
    assert found is not None
    assert found.start == start / 12288


def test_frames_in_the_index_come_before_those_in_fragments() -> None:
    found = fragmented(moof(trun(0, (), ())), runs=stts((2, 256)))
    assert [round(each * 12288) for each in found.begins] == [0, 256, 512, 1024]


@pytest.mark.parametrize(
    "fragment",
    [
        moof(trun(0, ()), track=7),
        moof(box(b"trun", b"short")),
        moof(box(b"trun", struct.pack(">II", 0x100, 2**32 - 1) + bytes(3))),
        moof(trun(0, ())).replace(b"tfhd", b"next"),
    ],
)
def test_fragments_that_do_not_tell(fragment: bytes) -> None:
    index = box(b"moov", picture(stts(), length=0) + box(b"mvex", trex(1, 512)))
    data = FTYP + index + fragment
    assert clip_facts(io.BytesIO(data), len(data)) is None


def test_the_frames_of_a_table_may_be_shown_in_another_order() -> None:
    shifts = box(b"ctts", struct.pack(">II6I", 0, 3, 1, 512, 1, 1024, 2, 0))
    found = facts(picture(stts((4, 512)) + shifts))
    assert found is not None
    assert [round(each * 12288) for each in found.begins] == [0, 512, 1024, 1024]


def test_lengths_that_differ_by_rounding_alone_have_a_rate_between_them() -> None:
    found = facts(picture(stts(*[(2, 33), (1, 34)] * 10), scale=1000))
    assert found is not None
    assert found.frame == Fraction(1, 30)
    rounded = facts(picture(stts((47, 512), (1, 511))))
    assert rounded is not None
    assert rounded.frame == Fraction(1, 24)


# --- size -----------------------------------------------------------------------------------

TURNS = {
    "upright": (1, 0, 0, 1),
    "right": (0, 1, -1, 0),
    "left": (0, -1, 1, 0),
    "on its head": (-1, 0, 0, -1),
    "mirrored": (-1, 0, 0, 1),
}


def shown(
    turn: tuple[int, int, int, int] = (1, 0, 0, 1),
    track: tuple[int, int] = (1280, 720),
    stored: tuple[int, int] = (1280, 720),
    pixels: tuple[int, int] | None = None,
    version: int = 0,
) -> tuple[int, int] | None:
    """Width and height that are told of a picture."""
    across, down, up, along = (each << 16 for each in turn)
    matrix = struct.pack(">9i", across, down, 0, up, along, 0, 0, 0, 1 << 30)
    head = bytes([version]) + bytes(51 if version else 39)
    tkhd = box(b"tkhd", head + matrix + struct.pack(">II", track[0] << 16, track[1] << 16))
    shape = box(b"pasp", struct.pack(">II", *pixels)) if pixels is not None else b""
    entry = bytes(24) + struct.pack(">HH", *stored) + bytes(50) + box(b"avcC", b"x") + shape
    table = box(b"stsd", struct.pack(">II", 0, 1) + box(b"avc1", entry)) + stts((48, 512))
    hdlr = box(b"hdlr", bytes(8) + b"vide" + bytes(13))
    media = box(b"mdia", mdhd(12288, 0) + hdlr + box(b"minf", box(b"stbl", table)))
    found = facts(box(b"trak", tkhd + media))
    return None if found is None else (found.width, found.height)


@pytest.mark.parametrize("version", [0, 1])
@pytest.mark.parametrize("turn", TURNS.values(), ids=TURNS)
def test_the_size_is_that_in_which_the_picture_is_shown(
    turn: tuple[int, int, int, int], version: int
) -> None:
    size = (720, 1280) if turn[1] else (1280, 720)
    assert shown(turn, version=version) == size


def test_pixels_need_not_be_square() -> None:
    assert shown(stored=(720, 576), track=(720, 576), pixels=(64, 45)) == (1024, 576)
    assert shown(stored=(720, 576), track=(1024, 576), pixels=(64, 45)) == (1024, 576)
    assert shown(stored=(720, 576), track=(0, 0), pixels=(1, 1)) == (720, 576)
    assert shown(TURNS["right"], stored=(720, 576), pixels=(64, 45)) == (576, 1024)
    assert shown(stored=(1440, 1080), track=(1920, 1080)) == (1920, 1080)
    assert shown(stored=(1440, 1080), track=(1920, 1080), pixels=(0, 3)) == (1920, 1080)
    assert shown(track=(0, 0)) is None


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


def descriptor(tag: int, body: bytes, *, wide: bool = False) -> bytes:
    """One of MPEG-4's descriptors; `wide` with a length of four bytes."""
    length = bytes([0x80, 0x80, 0x80, len(body)]) if wide else bytes([len(body)])
    return bytes([tag]) + length + body


def esds(config: str, *, wide: bool = False, flags: int = 0) -> bytes:
    """The box with the configuration of AAC."""
    own = descriptor(5, bytes.fromhex(config), wide=wide)
    decoder = descriptor(4, b"\x40\x15" + bytes(11) + own, wide=wide)
    more = bytes(2 * bool(flags & 0x80)) + (b"\x03url" if flags & 0x40 else b"")
    more += bytes(2 * bool(flags & 0x20))
    whole = descriptor(3, bytes([0, 2, flags]) + more + decoder + b"\x06\x01\x02", wide=wide)
    return box(b"esds", bytes(4) + whole)


def sound(*configuration: bytes, legacy: int = 2, version: int = 0) -> int:
    """What is told of a sound whose sample entry has `legacy` channels."""
    head = (
        bytes(8) + struct.pack(">H6xHHI", version, legacy, 16, 0) + struct.pack(">I", 44100 << 16)
    )
    longer = {0: 0, 1: 16, 2: 36}[version]
    entry = box(b"mp4a", head + bytes(longer) + b"".join(configuration))
    return channels_of(struct.pack(">II", 0, 1) + entry)


def packed(bits: str) -> bytes:
    """Bits as bytes."""
    bits = bits.replace(" ", "")
    return int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")


@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("flags", [0, 0x80, 0x40, 0x20, 0xE0])
@pytest.mark.parametrize(
    ("config", "channels"),
    [
        ("120856e500", 1),
        ("1210", 2),
        ("123056e500", 6),
        ("1238", 8),
        ("1240", 2),  # A configuration that says nothing: the sample entry's.
        ("1278", 2),
        (packed("00010 1111 000000001010110001000100 0110 000").hex(), 6),
        ("eb8a08", 2),
        ("2b0a088000", 1),
        ("f9488010", 4),
    ],
)
def test_aac(config: str, channels: int, wide: bool, flags: int) -> None:
    assert sound(esds(config, wide=wide, flags=flags)) == channels


@pytest.mark.parametrize("version", [1, 2])
def test_aac_in_a_quicktime_file(version: int) -> None:
    wave = box(b"wave", box(b"frma", b"mp4a") + esds("1230"))
    assert sound(wave, version=version) == 6
    assert sound(esds("1208"), version=version) == 1


@pytest.mark.parametrize(
    ("kind", "body", "channels"),
    [
        (b"dac3", packed("00 01000 000 111 1 01111 00000"), 6),
        (b"dac3", packed("00 01000 000 010 0 01111 00000"), 2),
        (b"dac3", packed("00 01000 000 001 0 01111 00000"), 1),
        (b"dec3", packed("0000110000000 000 00 10000 0 0 000 111 1 000 0000 0"), 6),
        (b"dec3", packed("0000110000000 000 00 10000 0 0 000 111 1 000 0001 000000010"), 8),
        (b"dOps", bytes([0, 6]) + bytes(9), 6),
        (b"dOps", bytes([0, 1]) + bytes(9), 1),
        (b"dfLa", bytes(8 + 10) + packed("00001010110001000100 101 01111"), 6),
        (b"alac", bytes(4) + struct.pack(">IBBBBBB", 4096, 0, 16, 40, 10, 14, 6), 6),
    ],
)
def test_other_codecs(kind: bytes, body: bytes, channels: int) -> None:
    assert sound(box(kind, body), legacy=9) == channels
    assert sound(box(b"btrt", bytes(12)), box(kind, body), legacy=9) == channels


@pytest.mark.parametrize(
    "configuration", [b"", box(b"dac3"), box(b"esds", b"short"), box(b"dOps", b"\0"), esds("")]
)
def test_without_a_configuration_the_sample_entry_counts(configuration: bytes) -> None:
    assert sound(configuration, legacy=4) == 4


def test_quicktime_has_another_place_for_the_channels() -> None:
    """Version 2 of its sample entry says 3 in the usual one."""
    head = bytes(8) + struct.pack(">H6xHHhHIIdI", 2, 3, 16, -2, 0, 65536, 72, 48000.0, 6)
    assert channels_of(bytes(8) + box(b"lpcm", head + bytes(20))) == 6


def test_a_description_that_is_cut() -> None:
    assert channels_of(b"") == 0
    assert channels_of(bytes(8) + box(b"mp4a", bytes(20))) == 0


@given(st.sampled_from([b"esds", b"dac3", b"dec3", b"dOps", b"dfLa", b"alac"]), st.binary())
def test_no_configuration_does_harm(kind: bytes, body: bytes) -> None:
    assert sound(box(kind, body)) >= 0
