"""The picture and the sound of an MP4, sample by sample, as far as copying them needs it.

ISO/IEC 14496-12: `stts` and `ctts` have the times of samples (8.6.1), `stss` says from which of
them decoding can begin (8.6.2), `stsz`, `stsc` and `stco` where they are (8.7), `elst` which part
is shown when (8.6.6). What a file claims is checked against its size before it is believed, so
that no claim makes us read, loop or allocate more than the file has bytes for.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from itertools import accumulate, pairwise, repeat
from typing import BinaryIO, NamedTuple

from sora_desktop.core.clips.clip_facts import decoder_of
from sora_desktop.core.clips.containers import Box, examine, inside, outermost, scale_and_length

# Two hours at 24 frames in a second, and an hour of AAC.
MOST_SAMPLES = 200_000
_LARGEST_INDEX = 16 * 2**20
_LONGEST = 24 * 3600
_NORMAL_RATE = 0x10000
_UPRIGHT = struct.pack(">9i", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)


class JoinRefusal(Enum):
    """Why a clip cannot be one of a joined file."""

    NO_CLIP = "no_clip"
    NOT_MP4 = "not_mp4"
    DAMAGED = "damaged"
    FRAGMENTED = "fragmented"
    PROTECTED = "protected"
    TOO_LONG = "too_long"
    EDITED = "edited"
    UNEVEN = "uneven"
    RANGE = "range"
    IN_POINT = "in_point"
    OUT_POINT = "out_point"
    CODEC = "codec"
    SIZE = "size"
    TURNED = "turned"
    SETTINGS = "settings"
    SOUND = "sound"
    NO_SOUND = "no_sound"
    SOUND_GAP = "sound_gap"


class Unjoinable(Exception):
    """The clip cannot be joined. `frames` are those nearest to what was asked for where it could
    begin or end instead."""

    def __init__(self, reason: JoinRefusal, frames: tuple[int, ...] = ()) -> None:
        super().__init__(reason.value)
        self.reason, self.frames = reason, frames


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """Samples in the order of decoding. `begins` is when each is decoded and `ticks` how long it
    lasts, `shifts` how much later it is shown, all in ticks of 1/`scale` s. `keys` are those at
    which decoding can begin. `entry` is how they are stored, a whole box of kind `codec`. The tick
    `shown_from` is shown `delay` seconds after the clip begins, and `shown` seconds from there on;
    None is all. `matrix` and `size` are those of the track header."""

    scale: int
    codec: bytes
    entry: bytes
    offsets: tuple[int, ...]
    sizes: tuple[int, ...]
    begins: tuple[int, ...]
    ticks: tuple[int, ...]
    shifts: tuple[int, ...]
    keys: frozenset[int]
    shown_from: int = 0
    delay: Fraction = Fraction(0)
    shown: Fraction | None = None
    matrix: bytes = _UPRIGHT
    size: bytes = bytes(8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracks:
    """What a clip has."""

    picture: Track
    sound: Track | None


def read_tracks(reader: BinaryIO, size: int) -> Tracks:
    """The tracks of a clip of `size` bytes. Unjoinable says why they cannot be copied; OSError of
    the reader."""
    boxes = _index(reader, size)
    scale = next((scale_and_length(body)[0] for kind, body in boxes if kind == b"mvhd"), 0)
    if not scale:
        raise Unjoinable(JoinRefusal.DAMAGED)
    found: dict[bytes, Track] = {}
    for kind, body in boxes:
        handler = _handler(body) if kind == b"trak" else b""
        if handler in (b"vide", b"soun") and handler not in found:
            found[handler] = _track(body, scale, size)
    if b"vide" not in found or not found[b"vide"].sizes:
        raise Unjoinable(JoinRefusal.DAMAGED)
    sound = found.get(b"soun")
    return Tracks(picture=found[b"vide"], sound=sound if sound and sound.sizes else None)


def _index(reader: BinaryIO, size: int) -> list[tuple[bytes, bytes]]:
    """The boxes in the index of a whole file."""
    report = examine(reader, size)
    if not report.whole:
        raise Unjoinable(JoinRefusal.DAMAGED)
    outer = outermost(reader, size)
    index = next((box for box in outer if box.kind == b"moov"), None)
    if index is None:
        raise Unjoinable(JoinRefusal.NOT_MP4)
    if index.end - index.start > _LARGEST_INDEX:
        raise Unjoinable(JoinRefusal.TOO_LONG)
    boxes = _children(_content(reader, index))
    if any(box.kind == b"moof" for box in outer) or b"mvex" in dict(boxes):
        raise Unjoinable(JoinRefusal.FRAGMENTED)
    return boxes


def _content(reader: BinaryIO, box: Box) -> bytes:
    reader.seek(box.start)
    return reader.read(box.end - box.start)


def _children(data: bytes) -> list[tuple[bytes, bytes]]:
    """The boxes in a box, which they have to fill but for QuickTime's four zero bytes."""
    boxes = list(inside(data))
    if len(data) - sum(8 + len(body) for _, body in boxes) not in (0, 4):
        raise Unjoinable(JoinRefusal.DAMAGED)
    return boxes


def _child(data: bytes, *path: bytes) -> bytes:
    """What is in the first box of that path; DAMAGED without one."""
    for name in path:
        body = next((body for kind, body in inside(data) if kind == name), None)
        if body is None:
            raise Unjoinable(JoinRefusal.DAMAGED)
        data = body
    return data


def _handler(track: bytes) -> bytes:
    return _child(track, b"mdia", b"hdlr")[8:12]


def _track(data: bytes, movie_scale: int, size: int) -> Track:
    media = _child(data, b"mdia")
    scale = scale_and_length(_child(media, b"mdhd"))[0]
    table = dict(_children(_child(media, b"minf", b"stbl")))
    codec, entry = _entry(table.get(b"stsd", b""))
    sizes = _sizes(table, size)
    ticks = _runs(table.get(b"stts", b""), ">II", len(sizes))
    if not scale or sum(ticks) > _LONGEST * scale:
        raise Unjoinable(JoinRefusal.TOO_LONG if scale else JoinRefusal.DAMAGED)
    shown_from, delay, shown = _edit(data, movie_scale)
    matrix, shape = _header(_child(data, b"tkhd"))
    return Track(
        scale=scale,
        codec=codec,
        entry=entry,
        offsets=tuple(_offsets(table, sizes, size)),
        sizes=tuple(sizes),
        begins=(0, *accumulate(ticks[:-1])) if ticks else (),
        ticks=tuple(ticks),
        shifts=tuple(_shifts(table, len(sizes))),
        keys=_keys(table, len(sizes)),
        shown_from=shown_from,
        delay=delay,
        shown=shown,
        matrix=matrix,
        size=shape,
    )


def _entry(described: bytes) -> tuple[bytes, bytes]:
    """The one way in which all samples are stored."""
    entries = _children(described[8:])
    if len(entries) != 1:
        raise Unjoinable(JoinRefusal.EDITED if entries else JoinRefusal.DAMAGED)
    codec, body = entries[0]
    if codec.startswith(b"enc"):
        raise Unjoinable(JoinRefusal.PROTECTED)
    return codec, body


def _header(header: bytes) -> tuple[bytes, bytes]:
    """How a track is turned and in which size it is shown (8.3.2)."""
    at = 52 if header[:1] == b"\x01" else 40
    if len(header) < at + 44:
        raise Unjoinable(JoinRefusal.DAMAGED)
    return header[at : at + 36], header[at + 36 : at + 44]


_Table = Mapping[bytes, bytes]


def _rows(body: bytes, shape: str, head: int = 4) -> Iterator[tuple[int, ...]]:
    """The rows of a table, whose number is at `head`; DAMAGED when they are not all there."""
    count = int.from_bytes(body[head : head + 4], "big")
    start, width = head + 4, struct.calcsize(shape)
    if len(body) < start + count * width:
        raise Unjoinable(JoinRefusal.DAMAGED)
    return struct.iter_unpack(shape, body[start : start + count * width])


def _runs(body: bytes, shape: str, wanted: int) -> list[int]:
    """The values of a table of runs, one for each sample."""
    values: list[int] = []
    for count, value in _rows(body, shape):
        if count > wanted - len(values):
            raise Unjoinable(JoinRefusal.DAMAGED)
        values.extend(repeat(value, count))
    if len(values) != wanted:
        raise Unjoinable(JoinRefusal.DAMAGED)
    return values


def _sizes(table: _Table, size: int) -> list[int]:
    body = table.get(b"stsz", b"")
    if len(body) < 12:
        # Small sizes in `stz2` are found nowhere in practice.
        raise Unjoinable(JoinRefusal.DAMAGED)
    alike, count = struct.unpack_from(">II", body, 4)
    if count > MOST_SAMPLES:
        raise Unjoinable(JoinRefusal.TOO_LONG)
    sizes = [alike] * count if alike else [each for (each,) in _rows(body, ">I", 8)]
    if sum(sizes) > size:
        raise Unjoinable(JoinRefusal.DAMAGED)
    return sizes


def _shifts(table: _Table, count: int) -> list[int]:
    body = table.get(b"ctts")
    if body is None:
        return [0] * count
    return _runs(body, ">Ii" if body[:1] == b"\x01" else ">II", count)


def _keys(table: _Table, count: int) -> frozenset[int]:
    if b"stss" not in table:
        return frozenset(range(count))
    keys = frozenset(number - 1 for (number,) in _rows(table[b"stss"], ">I"))
    if keys and not (min(keys) >= 0 and max(keys) < count):
        raise Unjoinable(JoinRefusal.DAMAGED)
    return keys


def _offsets(table: _Table, sizes: list[int], size: int) -> Iterator[int]:
    """Where each sample begins, which is in the file with all of it."""
    kind = b"co64" if b"co64" in table else b"stco"
    chunks = [at for (at,) in _rows(table.get(kind, b""), ">Q" if kind == b"co64" else ">I")]
    runs = [*_rows(table.get(b"stsc", b""), ">III"), (len(chunks) + 1, 0, 1)]
    place = 0
    for (first, count, way), (after, _, _) in pairwise(runs):
        if not (1 <= first < after <= len(chunks) + 1 and count and way == 1):
            raise Unjoinable(JoinRefusal.DAMAGED)
        if (after - first) * count > len(sizes) - place:
            raise Unjoinable(JoinRefusal.DAMAGED)
        for at in chunks[first - 1 : after - 1]:
            for _ in range(count):
                yield at
                at += sizes[place]
                place += 1
            if at > size:
                raise Unjoinable(JoinRefusal.DAMAGED)
    if place != len(sizes) or (chunks and runs[0][0] != 1):
        raise Unjoinable(JoinRefusal.DAMAGED)


def _edit(track: bytes, scale: int) -> tuple[int, Fraction, Fraction | None]:
    """From which tick the track is shown, how many seconds later than the clip, and how many
    seconds of it. Only plain edit lists can be kept: a wait, then one part at its own speed."""
    edits = next((body for kind, body in inside(track) if kind == b"edts"), b"")
    body = next((body for kind, body in inside(edits) if kind == b"elst"), b"")
    if not body:
        return 0, Fraction(0), None
    rows = list(_rows(body, ">Qqi" if body[:1] == b"\x01" else ">Iii"))
    delay = Fraction(0)
    while rows and rows[0][1] == -1:
        delay += Fraction(rows.pop(0)[0], scale)
    if not rows and not delay:
        return 0, delay, None
    if len(rows) != 1 or rows[0][1] < 0 or rows[0][2] != _NORMAL_RATE or delay > _LONGEST:
        raise Unjoinable(JoinRefusal.EDITED)
    length, at, _ = rows[0]
    return at, delay, Fraction(length, scale) if length else None


# Where the configuration says how long the lengths of its units are, how the kind of a unit is
# read, which kinds are pictures, and which of them refer to nothing decoded before.
_UNITS: Mapping[bytes, tuple[bytes, int, int, int, range, range]] = {
    b"avc1": (b"avcC", 4, 0, 0x1F, range(1, 6), range(5, 6)),
    b"avc3": (b"avcC", 4, 0, 0x1F, range(1, 6), range(5, 6)),
    b"hvc1": (b"hvcC", 21, 1, 0x3F, range(32), range(16, 21)),
    b"hev1": (b"hvcC", 21, 1, 0x3F, range(32), range(16, 21)),
}
_MOST_UNITS = 200
# A sample entry of a picture has so many bytes before its boxes (12.1.3), one of sound (12.2.3).
PICTURE_ENTRY, SOUND_ENTRY = 78, 28


def starts_anew(reader: BinaryIO, picture: Track, sample: int) -> bool:
    """Whether decoding can begin there whatever was decoded before. H.264 and HEVC also have key
    frames at which pictures of before are still referred to (recovery points, CRA)."""
    if sample not in picture.keys:
        return False
    if picture.codec not in _UNITS:
        return True
    name, place, shift, mask, pictures, fresh = _UNITS[picture.codec]
    settings = dict(inside(picture.entry[PICTURE_ENTRY:])).get(name, b"")
    if len(settings) <= place:
        raise Unjoinable(JoinRefusal.DAMAGED)
    width = (settings[place] & 3) + 1
    at = picture.offsets[sample]
    end = at + picture.sizes[sample]
    for _ in range(_MOST_UNITS):
        reader.seek(at)
        head = reader.read(width + 1)
        if at >= end or len(head) <= width:
            break
        kind = head[width] >> shift & mask
        if kind in pictures:
            return kind in fresh
        at += width + int.from_bytes(head[:width], "big")
    return False


class PictureFormat(NamedTuple):
    """How a picture is stored; alike in all clips of a file."""

    codec: bytes
    size: bytes
    matrix: bytes
    settings: tuple[tuple[bytes, object], ...]


# What is said where one of them differs.
DIFFERENT = (JoinRefusal.CODEC, JoinRefusal.SIZE, JoinRefusal.TURNED, JoinRefusal.SETTINGS)
_SHAPE = b"pasp"
_BIT_RATE = b"btrt"


def picture_format(picture: Track) -> PictureFormat:
    """How its picture is stored."""
    if len(picture.entry) < PICTURE_ENTRY:
        raise Unjoinable(JoinRefusal.DAMAGED)
    boxes = list(inside(picture.entry[PICTURE_ENTRY:]))
    shape = b"".join(body for kind, body in boxes if kind == _SHAPE)
    return PictureFormat(
        codec=picture.codec,
        size=picture.entry[24:28] + shape,
        matrix=picture.matrix,
        settings=_settings([each for each in boxes if each[0] != _SHAPE]),
    )


def _settings(boxes: Sequence[tuple[bytes, bytes]]) -> tuple[tuple[bytes, object], ...]:
    """What a decoder is given, without the bit rates, which differ in every clip."""
    settings: list[tuple[bytes, object]] = []
    for kind, body in boxes:
        if kind == b"esds":
            try:
                settings.append((kind, decoder_of(body[4:])))
            except IndexError:
                raise Unjoinable(JoinRefusal.DAMAGED) from None
        elif kind != _BIT_RATE:
            settings.append((kind, body))
    return tuple(sorted(settings, key=lambda each: each[0]))


def sound_format(sound: Track) -> tuple[object, ...]:
    """How sound is stored; alike in all clips of a file."""
    # QuickTime's longer entries have no place in an MP4.
    if len(sound.entry) < SOUND_ENTRY or sound.entry[8:10] != bytes(2) or any(sound.shifts):
        raise Unjoinable(JoinRefusal.SOUND)
    settings = _settings(list(inside(sound.entry[SOUND_ENTRY:])))
    return sound.codec, sound.entry[16:SOUND_ENTRY], settings


def without_rate(entry: bytes, head: int) -> bytes:
    """A sample entry without the bit rate, which is that of one clip."""
    boxes = (
        (8 + len(body)).to_bytes(4, "big") + kind + body
        for kind, body in inside(entry[head:])
        if kind != _BIT_RATE
    )
    return entry[:head] + b"".join(boxes)
