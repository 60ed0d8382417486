"""What a Matroska or WebM file says about its picture and sound (RFC 9559; EBML is RFC 8794).

The elements are walked in the order in which they are stored, and only the heads of blocks are
read: nothing is decoded.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from math import floor
from typing import BinaryIO, NamedTuple

EBML, SEGMENT, TRACKS, CLUSTER = 0x1A45DFA3, 0x18538067, 0x1654AE6B, 0x1F43B675
_INFO, _SCALE, _CLUSTER_TIME = 0x1549A966, 0x2AD7B1, 0xE7
_BLOCK_GROUP, _SIMPLE_BLOCK, _BLOCK, _BLOCK_DURATION = 0xA0, 0xA3, 0xA1, 0x9B
_TRACK, _NUMBER, _KIND, _CODEC, _FRAME_DURATION = 0xAE, 0xD7, 0x83, 0x86, 0x23E383
_PICTURE, _WIDTH, _HEIGHT, _SHOWN_WIDTH, _SHOWN_HEIGHT = 0xE0, 0xB0, 0xBA, 0x54B0, 0x54BA
_CROPPED_ACROSS, _CROPPED_DOWN = (0x54CC, 0x54DD), (0x54AA, 0x54BB)
_PROJECTION, _ROLL = 0x7670, 0x7675
_SOUND, _CHANNELS, _RATE, _OUTPUT_RATE, _CODEC_DELAY = 0xE1, 0x9F, 0xB5, 0x78B5, 0x56AA
_OPENED = frozenset({SEGMENT, CLUSTER, _BLOCK_GROUP})
_PICTURES, _SOUNDS = 1, 2
# Of a block: it is not shown, and it holds several frames.
_INVISIBLE, _LACED = 0x08, 0x06
_VP8_SHOWN = 0x10
_NANO = 10**9
_USUAL_SCALE = 1_000_000
_LARGEST = 2**20
# More than two hours at 24 frames in a second, with their sound.
_MOST = 600_000
ANY_LENGTH = -1


class BrokenFile(Exception):
    """The file is not whole; the message says why."""


def exactly(reader: BinaryIO, at: int, count: int) -> bytes:
    """So many bytes from there; BrokenFile when there are fewer."""
    reader.seek(at)
    data = reader.read(count)
    if len(data) < count:
        raise BrokenFile("the file ends too early")
    return data


def element(reader: BinaryIO, at: int, limit: int) -> tuple[int, int, int]:
    """Kind, begin and end of the element there. One without a length (of a live recording) reaches
    to the limit: whether such a file is whole cannot be told. BrokenFile."""
    head = exactly(reader, at, min(12, limit - at))
    kind, width = _number(head, keep_mark=True, longest=4)
    length, more = _number(head[width:], keep_mark=False, longest=8)
    start = at + width + more
    end = limit if length == ANY_LENGTH else start + length
    if end > limit:
        raise BrokenFile(f"the file ends {end - limit} bytes too early")
    return kind, start, end


def _number(data: bytes, *, keep_mark: bool, longest: int) -> tuple[int, int]:
    """A number of variable width, and its width; all ones are "not known"."""
    width = 9 - data[0].bit_length() if data and data[0] else 9
    if width > longest or width > len(data):
        raise BrokenFile("a part of it is damaged")
    value = int.from_bytes(data[:width], "big")
    if keep_mark:
        return value, width
    value &= (1 << 7 * width) - 1
    return (ANY_LENGTH if value == (1 << 7 * width) - 1 else value), width


@dataclass(slots=True)
class _Read:
    """What was read so far. Times are in ticks of `scale` nanoseconds; those of blocks are by the
    number of their track, and `lasts` is how long a block of the picture says that it lasts."""

    scale: int = _USUAL_SCALE
    picture: Mapping[int, bytes] = field(default_factory=dict)
    sound: Mapping[int, bytes] = field(default_factory=dict)
    times: dict[int, list[int]] = field(default_factory=dict)
    lasts: dict[int, int] = field(default_factory=dict)


class MatroskaFacts(NamedTuple):
    """The frames in the order in which they are shown: when each begins and how long the last one
    lasts, in ticks of `tick` seconds. `frame` is how long one lasts where the file says it.
    `sound_begins` is the tick of the first sound, with the run-up of its decoder; None without
    any."""

    size: tuple[int, int]
    tick: Fraction
    begins: tuple[int, ...]
    last_ticks: int
    frame: Fraction | None
    sound_begins: int | None
    channels: int
    sample_rate: int


def matroska_facts(reader: BinaryIO, size: int) -> MatroskaFacts | None:
    """The facts of a whole file; None when it does not tell them, or is no such file. OSError of
    the reader."""
    try:
        return _facts(_read(reader, size))
    except (BrokenFile, struct.error):
        return None


def picture_shape(reader: BinaryIO, size: int) -> tuple[int, int, Fraction] | None:
    """Width and height of the stored picture, and width by height of one of its pixels; None where
    the file doesn't tell, or is no such file. Only its head is read. OSError of the reader."""
    try:
        picture = dict(_inside(_read(reader, size, only_head=True).picture.get(_PICTURE, b"")))
    except (BrokenFile, struct.error):
        return None
    width, height = _unsigned(picture, _WIDTH), _unsigned(picture, _HEIGHT)
    wide, high = _unsigned(picture, _SHOWN_WIDTH), _unsigned(picture, _SHOWN_HEIGHT)
    if not (width and height and wide and high):
        return None
    return width, height, Fraction(height * wide, width * high)


def _facts(read: _Read) -> MatroskaFacts | None:
    begins = sorted(read.times.get(_unsigned(read.picture, _NUMBER), []))
    size = _shown_size(read.picture)
    if not begins or size is None or read.scale <= 0:
        return None
    tick = Fraction(read.scale, _NANO)
    lasting = _unsigned(read.picture, _FRAME_DURATION)
    frame = Fraction(lasting, _NANO) if lasting else None
    differences = [after - before for before, after in pairwise(begins)]
    usual = round(frame / tick) if frame else 0
    if differences and not usual:
        usual = sorted(differences)[len(differences) // 2]
    sound = dict(_inside(read.sound.get(_SOUND, b"")))
    heard = min(read.times.get(_unsigned(read.sound, _NUMBER), []), default=None)
    if heard is not None:
        # A decoder's run-up, with which players begin.
        heard -= floor(Fraction(_unsigned(read.sound, _CODEC_DELAY), _NANO) / tick + Fraction(1, 2))
    return MatroskaFacts(
        size=size,
        tick=tick,
        begins=tuple(begins),
        last_ticks=read.lasts.get(begins[-1]) or usual,
        frame=frame,
        sound_begins=heard if read.sound else None,
        channels=(_unsigned(sound, _CHANNELS) or 1) if read.sound else 0,
        sample_rate=round(_float(sound, _OUTPUT_RATE) or _float(sound, _RATE)),
    )


def _read(reader: BinaryIO, size: int, *, only_head: bool = False) -> _Read:
    read = _Read()
    kind, _, at = element(reader, 0, size)
    if kind != EBML:
        raise BrokenFile("it does not begin like a video")
    cluster = 0
    last_block: int | None = None
    for _ in range(_MOST):
        if at >= size or (only_head and read.picture):
            return read
        kind, start, end = element(reader, at, size)
        # What is in these is met like what follows them.
        at = start if kind in _OPENED else end
        if kind in (_INFO, TRACKS) and end - start <= _LARGEST:
            _describe(read, kind, exactly(reader, start, end - start))
        elif kind == _CLUSTER_TIME:
            cluster = int.from_bytes(exactly(reader, start, min(end - start, 8)), "big")
        elif kind in (_SIMPLE_BLOCK, _BLOCK):
            head = exactly(reader, start, min(end - start, 12))
            last_block = _note_block(read, head, cluster)
        elif kind == _BLOCK_DURATION:
            lasts = int.from_bytes(exactly(reader, start, min(end - start, 8)), "big")
            if last_block is not None:
                read.lasts[last_block] = lasts
    raise BrokenFile("it has more parts than any clip")


def _describe(read: _Read, kind: int, body: bytes) -> None:
    """Notes the length of a tick, or the first picture and the first sound."""
    if kind == _INFO:
        read.scale = _unsigned(dict(_inside(body)), _SCALE) or _USUAL_SCALE
        return
    tracks = [dict(_inside(each)) for name, each in _inside(body) if name == _TRACK]
    kinds = {_PICTURES: read.picture, _SOUNDS: read.sound}
    for wanted in kinds:
        kinds[wanted] = next((t for t in tracks if _unsigned(t, _KIND) == wanted), {})
    read.picture, read.sound = kinds[_PICTURES], kinds[_SOUNDS]


def _note_block(read: _Read, head: bytes, cluster: int) -> int | None:
    """Notes when a block begins that is shown or heard; gives that time for one of the picture."""
    track, width = _number(head, keep_mark=False, longest=8)
    since, flags = struct.unpack_from(">hB", head, width)
    begins = cluster + int(since)
    pictured = track == _unsigned(read.picture, _NUMBER)
    if pictured and flags & _LACED:
        raise BrokenFile("its frames have no times of their own")
    if pictured and (flags & _INVISIBLE or _is_hidden(read.picture, head[width + 3 :])):
        return None
    read.times.setdefault(track, []).append(begins)
    return begins if pictured else None


def _is_hidden(track: Mapping[int, bytes], frame: bytes) -> bool:
    """Whether a frame of VP8 is only there for others (RFC 6386, 9.1)."""
    vp8 = track.get(_CODEC, b"").rstrip(b"\0") == b"V_VP8"
    return vp8 and bool(frame) and not frame[0] & _VP8_SHOWN


def _shown_size(track: Mapping[int, bytes]) -> tuple[int, int] | None:
    """Width and height as shown: the part that is left, with the shape of its pixels, turned."""
    picture = dict(_inside(track.get(_PICTURE, b"")))
    width = _unsigned(picture, _WIDTH) - sum(_unsigned(picture, c) for c in _CROPPED_ACROSS)
    height = _unsigned(picture, _HEIGHT) - sum(_unsigned(picture, c) for c in _CROPPED_DOWN)
    if width <= 0 or height <= 0:
        return None
    wide, high = _unsigned(picture, _SHOWN_WIDTH), _unsigned(picture, _SHOWN_HEIGHT)
    if wide and high:
        width = max(round(Fraction(height * wide, high)), 1)
    roll = _float(dict(_inside(picture.get(_PROJECTION, b""))), _ROLL)
    return (height, width) if round(abs(roll)) % 180 == 90 else (width, height)


def _inside(body: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and contents of the elements inside another; BrokenFile."""
    at = 0
    while at < len(body):
        kind, width = _number(body[at : at + 4], keep_mark=True, longest=4)
        length, more = _number(body[at + width : at + width + 8], keep_mark=False, longest=8)
        start = at + width + more
        if length == ANY_LENGTH or start + length > len(body):
            raise BrokenFile("a part of it is damaged")
        yield kind, body[start : start + length]
        at = start + length


def _unsigned(elements: Mapping[int, bytes], kind: int) -> int:
    return int.from_bytes(elements.get(kind, b""), "big")


def _float(elements: Mapping[int, bytes], kind: int) -> float:
    """0 without one."""
    body = elements.get(kind, b"")
    shape = {4: ">f", 8: ">d"}.get(len(body))
    value = float(struct.unpack(shape, body)[0]) if shape else 0.0
    return value if abs(value) < _NANO else 0.0
