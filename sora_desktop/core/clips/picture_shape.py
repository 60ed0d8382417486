"""The size in which the picture of an MP4 is shown, and whether a player survives a picture.

ISO/IEC 14496-12: `pasp` has the shape of the pixels (12.1.4), the matrix in `tkhd` turns the
picture and may stretch it (8.3.2).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from fractions import Fraction
from math import hypot
from typing import BinaryIO

from sora_desktop.core.clips.containers import outermost, track_size
from sora_desktop.core.clips.matroska import picture_shape

_PICTURE_ENTRY = 78
_LARGEST_INDEX = 16 * 2**20
_LARGEST_NUMBER = 2**31 - 1
_LARGEST_SIDE = 2**15 - 1
# FFmpeg takes pixels for square whose sides differ by less than this.
_SQUARE = Fraction(1, 100)
# Taken for the stored picture where nothing tells its size: a player may know it all the same.
_UNKNOWN = 8192, 8192
_ONE = 1 << 16
# Where the matrix begins in `tkhd` and `mvhd`, in the first version and in the second.
_OF_TRACK, _OF_MOVIE = (40, 52), (36, 48)
Matrix = tuple[int, int, int, int]


def shown_size(header: bytes, described: bytes) -> tuple[int, int]:
    """Width and height in which a picture is shown, by the contents of `tkhd` and `stsd`: of the
    stored picture with the shape of its pixels, else of the track, stretched and turned as the
    matrix says; zeros where nothing does."""
    stored, shape = _stored(described), _pixels(described)
    across, down, up, along = _matrix(header)
    if stored is not None and shape is not None:
        size = round(stored[0] * shape), stored[1]
    else:
        size = track_size(header) or (0, 0)
        if not down and not up and across and along:
            stretch = abs(Fraction(across, along))
            if abs(stretch - 1) > _SQUARE:
                size = round(size[0] * stretch), size[1]
    return (size[1], size[0]) if abs(down) > abs(across) else size


def can_be_shown(reader: BinaryIO, size: int) -> bool:
    """False for a picture at whose shape Qt's player ends the process: its two numbers are
    multiplied with the pixels in 32 bits (measured, Qt 6.11.3). An OSError of the reader goes
    through."""
    index = next((box for box in outermost(reader, size) if box.kind == b"moov"), None)
    if index is None:
        shape = picture_shape(reader, size)
        return shape is None or _fits(*shape)
    if index.end - index.start > _LARGEST_INDEX:
        return True
    reader.seek(index.start)
    body = reader.read(index.end - index.start)
    movie = _matrix(dict(_boxes(body)).get(b"mvhd", b""), _OF_MOVIE)
    return all(
        _is_safe(_product(_matrix(header), movie), described) for header, described in _tracks(body)
    )


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and contents of the boxes inside a box, read as players do: one that doesn't fit ends
    where the box around it does."""
    at = 0
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        start = at + 8
        if length == 1 and start + 8 <= len(data):
            (length,) = struct.unpack_from(">Q", data, start)
            start += 8
        if 0 < length < start - at:
            return
        end = at + length if length else len(data)
        yield kind, data[start:end]
        at = end


def _tracks(index: bytes) -> Iterator[tuple[bytes, bytes]]:
    """What `tkhd` and `stsd` hold, of each track."""
    for kind, track in _boxes(index):
        if kind == b"trak":
            boxes = dict(_boxes(track))
            header, table = boxes.get(b"tkhd", b""), boxes
            for name in (b"mdia", b"minf", b"stbl"):
                table = dict(_boxes(table.get(name, b"")))
            yield header, table.get(b"stsd", b"")


def _is_safe(matrix: Matrix, described: bytes) -> bool:
    stored = _stored(described) or _UNKNOWN
    across, down, up, along = matrix
    wide, high = hypot(across, up), hypot(down, along)
    if (across or along) and (down or up) and high and abs(wide / high - 1) > _SQUARE:
        # Neither upright nor turned by a right angle: no two small numbers have this shape.
        return False
    straight = [(across, along), (up, down)]
    shapes = [abs(Fraction(one, other)) for one, other in straight if one and other]
    return all(_fits(*stored, shape) for shape in (*shapes, _pixels(described)) if shape)


def _fits(width: int, height: int, shape: Fraction) -> bool:
    """Whether the picture can be made wider, or higher, by that."""
    side, factor, divisor = width, shape.numerator, shape.denominator
    if shape < 1:
        side, factor, divisor = height, divisor, factor
    return side * factor <= min(_LARGEST_NUMBER, _LARGEST_SIDE * divisor)


def _matrix(header: bytes, place: tuple[int, int] = _OF_TRACK) -> Matrix:
    """The four numbers by which a point is turned and stretched, in 65536ths; those of an upright
    picture where the header is cut."""
    at = place[header[:1] == b"\x01"]
    if len(header) < at + 20:
        return _ONE, 0, 0, _ONE
    across, down, _, up, along = struct.unpack_from(">5i", header, at)
    return across, down, up, along


def _product(track: Matrix, movie: Matrix) -> Matrix:
    """Turned and stretched by the track, and then by the whole movie."""
    a, b, c, d = track
    e, f, g, h = movie
    products = (a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h)
    across, down, up, along = (each >> 16 for each in products)
    return across, down, up, along


def _entry(described: bytes) -> bytes:
    """The first way in which the picture is stored."""
    return next(_boxes(described[8:]), (b"", b""))[1]


def _stored(described: bytes) -> tuple[int, int] | None:
    """Width and height of the stored picture; None where they are not given."""
    entry = _entry(described)
    if len(entry) < _PICTURE_ENTRY:
        return None
    width, height = struct.unpack_from(">HH", entry, 24)
    return (width, height) if width and height else None


def _pixels(described: bytes) -> Fraction | None:
    """Width by height of a pixel; None where that is not given."""
    entry = _entry(described)
    shape = next((body for kind, body in _boxes(entry[_PICTURE_ENTRY:]) if kind == b"pasp"), b"")
    if len(shape) < 8:
        return None
    wide, high = struct.unpack_from(">II", shape)
    known = 0 < wide <= _LARGEST_NUMBER and 0 < high <= _LARGEST_NUMBER
    return Fraction(wide, high) if known else None
