"""Whether a file is a whole MP4 or QuickTime file: a walk over its outermost boxes (ISO/IEC
14496-12, 4.2).

A truncated download, an HTML page named ``.mp4`` and a clip with its index missing all look fine
to a file manager and black to a player. The boxes must tile the file exactly, begin with ``ftyp``
(older QuickTime files have none) and have ``moov`` (the index) and ``mdat`` (the pictures); what
belongs in the index does not stand outside it. Nothing is decoded, and the only thing read is the
given reader.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

# A clip has a handful of outermost boxes; a fragmented one of an hour has some thousands.
_MOST_BOXES = 20_000
# The index of a clip of a minute is some tens of kilobytes; what is larger is not read for facts.
_LARGEST_INDEX = 16 * 2**20
# These are never outermost (ISO/IEC 14496-12, table 1). Where one seems to be, the length of the
# box that it belongs in is damaged, although the file may still be tiled.
_NEVER_OUTERMOST = frozenset(
    b"mvhd trak tkhd edts elst mdia mdhd hdlr minf vmhd smhd nmhd dinf dref stbl stsd stts ctts"
    b" stsc stsz stz2 stco co64 stss sdtp sgpd sbgp mvex mehd trex iods ilst mfhd traf tfhd tfdt"
    b" trun".split()
)
# With these begins a QuickTime file that is older than ``ftyp``.
_FIRST = frozenset(b"ftyp moov mdat wide free skip pnot".split())
_QUICKTIME = b"qt  "
_HEADER = 8
_LONG_HEADER = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxReport:
    """What the walk found. `reason` says why the file is not whole, empty when it is.

    `ending` is how the name of such a file ends. `duration` in
    seconds, `width` and `height` in pixels as shown; None when the index does not
    tell. They are only looked for in a whole file.
    """

    whole: bool
    reason: str = ""
    ending: str = ".mp4"
    duration: float | None = None
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """One outermost box: its header begins at byte `at`, its contents at `start`. One that is
    `endless` says no length: it reaches to the end of the file, whatever is appended."""

    kind: bytes
    at: int
    start: int
    end: int
    endless: bool = False


class _NotWhole(Exception):
    """The reason is the message."""


def walk(reader: BinaryIO, size: int) -> BoxReport:
    """The verdict on a file of `size` bytes behind a seekable reader.

    Never raises for what the file holds; an OSError of the reader goes through.
    """
    try:
        boxes = _outermost(reader, size)
        index = next(box for box in boxes if box.kind == b"moov")
        length = index.end - index.start
        facts = _read(reader, index.start, length) if length <= _LARGEST_INDEX else b""
        quicktime = boxes[0].kind != b"ftyp" or _read(reader, boxes[0].start, 4) == _QUICKTIME
    except _NotWhole as flaw:
        return BoxReport(whole=False, reason=str(flaw))
    return _with_facts(BoxReport(whole=True, ending=".mov" if quicktime else ".mp4"), facts)


def outermost(reader: BinaryIO, size: int) -> tuple[Box, ...]:
    """The outermost boxes of a file of `size` bytes, in their order; none when it is not whole.

    An OSError of the reader goes through.
    """
    try:
        return tuple(_outermost(reader, size))
    except _NotWhole:
        return ()


def _outermost(reader: BinaryIO, size: int) -> list[Box]:
    """The outermost boxes of the file when it is whole, else _NotWhole."""
    if size <= 0:
        raise _NotWhole("the file is empty")
    _read(reader, size - 1, 1)  # The last byte is there: only headers are read from here on.
    boxes: list[Box] = []
    at = 0
    while at < size:
        box = _box_at(reader, at, size)
        if box.kind in _NEVER_OUTERMOST or min(box.kind) < ord(" "):
            raise _NotWhole(f"the part before byte {at} is damaged")
        boxes.append(box)
        if len(boxes) > _MOST_BOXES:
            raise _NotWhole("it has more parts than any clip")
        at = box.end
    found = {box.kind for box in boxes}
    if boxes[0].kind != b"ftyp" and b"ftyp" in found:
        raise _NotWhole("it does not begin like an MP4 file")
    if b"moov" not in found:
        raise _NotWhole("its index (moov) is missing")
    if not any(box.kind == b"mdat" and box.end > box.start for box in boxes):
        raise _NotWhole("it has no pictures (mdat)")
    return boxes


def _box_at(reader: BinaryIO, at: int, size: int) -> Box:
    """The box that begins there; _NotWhole when it does not fit into the file."""
    head = _read(reader, at, min(_LONG_HEADER, size - at))
    if not at and head[4:8] not in _FIRST:
        raise _NotWhole("it does not begin like an MP4 file")
    if len(head) < _HEADER:
        raise _NotWhole(f"{size - at} bytes at its end belong to no part")
    length, kind = struct.unpack_from(">I4s", head)
    header, endless = _HEADER, length == 0
    if endless:
        length = _to_the_end(kind, size - at)
    elif length == 1:
        if len(head) < _LONG_HEADER:
            raise _NotWhole(f"{size - at} bytes at its end belong to no part")
        (length,) = struct.unpack_from(">Q", head, _HEADER)
        header = _LONG_HEADER
    if length < header:
        raise _NotWhole(f"the part at byte {at} is damaged")
    if at + length > size:
        raise _NotWhole(f"the file ends {at + length - size} bytes too early")
    return Box(kind, at, at + header, at + length, endless)


def _to_the_end(kind: bytes, rest: int) -> int:
    """The length of a box that says "to the end of the file".

    Only for pictures: with it no truncation could be seen, so such a file is whole only if its
    index came before, which `_outermost` asks for.
    """
    if kind != b"mdat":
        raise _NotWhole("a part other than the pictures has no length")
    return rest


def _read(reader: BinaryIO, at: int, count: int) -> bytes:
    """So many bytes from there, fewer only at the real end of the file."""
    reader.seek(at)
    data = reader.read(count)
    while len(data) < count:
        more = reader.read(count - len(data))
        if not more:
            raise _NotWhole("the file is shorter than it was said to be")
        data += more
    return data


def _with_facts(report: BoxReport, index: bytes) -> BoxReport:
    """The report with length and size of the picture, as far as the index tells them."""
    for kind, body in inside(index):
        if kind == b"mvhd":
            report = replace(report, duration=_duration(body))
        elif kind == b"trak" and report.width is None:
            width, height = _picture(body)
            report = replace(report, width=width, height=height)
    return report


def inside(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and contents of the boxes inside a box, until one does not fit."""
    at = 0
    while at + _HEADER <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        if length < _HEADER or at + length > len(data):
            return
        yield kind, data[at + _HEADER : at + length]
        at += length


def _duration(body: bytes) -> float | None:
    """Seconds by a movie header (8.2.2); None when it is cut, or says "not known" or nothing."""
    scale, length = scale_and_length(body)
    return length / scale if scale and length else None


def scale_and_length(body: bytes) -> tuple[int, int]:
    """Ticks in a second, and ticks in all, of a movie or media header; "not known" is 0."""
    long = body[:1] == b"\x01"
    shape, at, unknown = (">IQ", 20, 2**64 - 1) if long else (">II", 12, 2**32 - 1)
    if len(body) < at + struct.calcsize(shape):
        return 0, 0
    scale, length = struct.unpack_from(shape, body, at)
    return scale, 0 if length == unknown else length


def _picture(track: bytes) -> tuple[int | None, int | None]:
    """Width and height of a track as shown (8.3.2, 16.16 fixed point); None for sound."""
    for kind, body in inside(track):
        size = track_size(body) if kind == b"tkhd" else None
        if size is not None:
            return size if all(size) else (None, None)
    return None, None


def track_size(header: bytes) -> tuple[int, int] | None:
    """Width and height in whole pixels by a track header (8.3.2); None when it is cut."""
    at = 88 if header[:1] == b"\x01" else 76
    if len(header) < at + 8:
        return None
    width, height = struct.unpack_from(">II", header, at)
    return width >> 16, height >> 16
