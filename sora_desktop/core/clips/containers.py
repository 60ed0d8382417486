"""Which kind of video file a download is, and whether it is whole.

MP4 and QuickTime are checked by a walk over their outermost boxes (ISO/IEC 14496-12, 4.2). The
others are known by their first bytes, and by their own lengths whether something is missing at the
end. Nothing is decoded.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO, NamedTuple

from sora_desktop.core.clips.matroska import (
    CLUSTER,
    EBML,
    SEGMENT,
    TRACKS,
    BrokenFile,
    element,
    exactly,
)

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

    `ending` is how the name of such a file ends. `duration` in seconds, `width` and `height` in
    pixels as shown; None when the index does not tell. They are only looked for in a whole file.
    """

    whole: bool
    reason: str = ""
    ending: str = ".mp4"
    duration: float | None = None
    width: int | None = None
    height: int | None = None


class Box(NamedTuple):
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
        _check_pictures(reader, boxes, facts, size)
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


def _check_pictures(reader: BinaryIO, boxes: list[Box], index: bytes, size: int) -> None:
    """_NotWhole when the file ends between two of its boxes, or within a last one without a length:
    the boxes tile it, but something speaks of pictures that are not there."""
    pictures = [box for box in boxes if box.kind == b"mdat"]
    if any(box.kind == b"moof" and box.at > pictures[-1].at for box in boxes):
        raise _NotWhole("the pictures of its last part are missing")
    indexes = [
        box for box in boxes if box.kind == b"sidx" and box.end - box.start <= _LARGEST_INDEX
    ]
    ends = [_segments_end(_read(reader, b.start, b.end - b.start), b.end) for b in indexes]
    ends += [_samples_end(body) for kind, body in inside(index) if kind == b"trak"]
    missing = max(ends, default=0) - size
    if missing > 0:
        raise _NotWhole(f"the file ends {missing} bytes too early")


def _segments_end(body: bytes, after: int) -> int:
    """Where the last segment ends of which a segment index tells (8.16.3) that ends at `after`; 0
    where it is cut."""
    head, shape = (28, ">Q") if body[:1] == b"\x01" else (20, ">I")
    if len(body) < head + 4:
        return 0
    (first,) = struct.unpack_from(shape, body, head - struct.calcsize(shape))
    (count,) = struct.unpack_from(">H", body, head + 2)
    rows = body[head + 4 : head + 4 + 12 * count]
    if len(rows) < 12 * count:
        return 0
    return int(
        after + first + sum(row & 0x7FFFFFFF for row, _, _ in struct.iter_unpack(">3I", rows))
    )


def _samples_end(track: bytes) -> int:
    """Where the last sample of a track ends by its tables (8.7); 0 where they don't tell."""
    table = dict(inside(track))
    for kind in (b"mdia", b"minf", b"stbl"):
        table = dict(inside(table.get(kind, b"")))
    long = b"co64" in table
    places, chunks, sizes = (
        table.get(k, b"") for k in (b"co64" if long else b"stco", b"stsc", b"stsz")
    )
    wide = 8 if long else 4
    if len(places) < 8 + wide or len(chunks) < 20 or len(sizes) < 12:
        return 0
    (at,) = struct.unpack(">Q" if long else ">I", places[-wide:])
    (_, many, _) = struct.unpack(">3I", chunks[-12:])
    each, count = struct.unpack_from(">II", sizes, 4)
    if each:
        return int(at + each * min(many, count))
    last = sizes[12:][-4 * min(many, count) :] if many else b""
    return int(at + sum(struct.unpack(f">{len(last) // 4}I", last[: len(last) // 4 * 4])))


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


# The endings that clips have.
ENDINGS = (
    *(".mp4", ".mov", ".webm", ".mkv", ".avi", ".gif", ".ogv", ".flv", ".ts", ".m2ts"),
    *(".wmv", ".mpg", ".mxf"),
)
_HEAD = 64
_DOC_TYPE = 0x4282
_DOC_TYPES = {b"webm": ".webm", b"matroska": ".mkv"}
# A clip of an hour has some thousands of clusters.
_MOST_PARTS = 50_000


def examine(reader: BinaryIO, size: int) -> BoxReport:
    """The verdict on a file of `size` bytes: whole, and with which ending, or why not.

    Never raises for what the file holds; an OSError of the reader goes through.
    """
    reader.seek(0)
    head = reader.read(_HEAD)
    try:
        if head.startswith(EBML.to_bytes(4, "big")):
            return BoxReport(whole=True, ending=_matroska(reader, size))
        if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
            _avi(reader, size)
            return BoxReport(whole=True, ending=".avi")
        if head[:6] in (b"GIF87a", b"GIF89a"):
            _gif(reader, size)
            return BoxReport(whole=True, ending=".gif")
        if head.startswith(b"OggS"):
            _ogg(reader, size)
            return BoxReport(whole=True, ending=".ogv")
        if head.startswith(b"FLV"):
            _flash(reader, size)
            return BoxReport(whole=True, ending=".flv")
        if head.startswith(_ASF_HEADER):
            _windows_media(reader, size)
            return BoxReport(whole=True, ending=".wmv")
        # A box of 442 bytes begins an MP4 with the same bytes, and its name.
        if head.startswith(_PACK) and not head[4:8].isalpha():
            _program(reader, size)
            return BoxReport(whole=True, ending=".mpg")
        if head.startswith(_MXF_BEGIN):
            _material(reader, size)
            return BoxReport(whole=True, ending=".mxf")
        for ending, packets in _STREAMS.items():
            if packets.begin(reader, range(min(size // packets.length, _SEEN))):
                packets.examine(reader, size)
                return BoxReport(whole=True, ending=ending)
    except BrokenFile as flaw:
        return BoxReport(whole=False, reason=str(flaw))
    return walk(reader, size)


# --- Matroska and WebM (RFC 9559; EBML is RFC 8794) -------------------------------------------


def _matroska(reader: BinaryIO, size: int) -> str:
    """The ending of a whole file."""
    kind, start, end = element(reader, 0, size)
    if kind != EBML:
        raise BrokenFile("it does not begin like a video")
    doc_type, at = b"", start
    while at < end:
        inner, begin, after = element(reader, at, end)
        if inner == _DOC_TYPE:
            doc_type = exactly(reader, begin, min(after - begin, 20)).rstrip(b"\0")
        at = after
    if doc_type not in _DOC_TYPES:
        raise BrokenFile("it is of a kind that holds no video")
    found, at = set(), end
    for _ in range(_MOST_PARTS):
        if at >= size:
            break
        kind, start, end = element(reader, at, size)
        found.add(kind)
        # What is in the segment is checked like what follows it.
        at = start if kind == SEGMENT else end
    if at < size:
        raise BrokenFile("it has more parts than any clip")
    if not {SEGMENT, TRACKS, CLUSTER} <= found:
        raise BrokenFile("its pictures or their description are missing")
    return _DOC_TYPES[doc_type]


# --- AVI --------------------------------------------------------------------------------------


def _avi(reader: BinaryIO, size: int) -> None:
    at, first = 0, True
    while at < size:
        kind, length, form = struct.unpack("<4sI4s", exactly(reader, at, 12))
        if kind != b"RIFF" or form != (b"AVI " if first else b"AVIX"):
            raise BrokenFile(f"{size - at} bytes at its end belong to no part")
        if at + 8 + length > size:
            raise BrokenFile(f"the file ends {at + 8 + length - size} bytes too early")
        if first and not {b"hdrl", b"movi"} <= _lists(reader, at + 12, at + 8 + length):
            raise BrokenFile("its pictures or their description are missing")
        at, first = min(at + 8 + length + length % 2, size), False


def _lists(reader: BinaryIO, at: int, end: int) -> set[bytes]:
    found = set()
    while at + 12 <= end:
        kind, length, form = struct.unpack("<4sI4s", exactly(reader, at, 12))
        if kind == b"LIST":
            found.add(form)
        at += 8 + length + length % 2
    return found


# --- GIF --------------------------------------------------------------------------------------

_TRAILER, _IMAGE, _EXTENSION = 0x3B, 0x2C, 0x21


def _gif(reader: BinaryIO, size: int) -> None:
    """Moving pictures: two at least."""
    at = 13 + _palette(exactly(reader, 0, 13)[10])
    pictures = 0
    while (kind := exactly(reader, at, 1)[0]) != _TRAILER:
        if kind == _IMAGE:
            pictures += 1
            at = _past_blocks(reader, at + 11 + _palette(exactly(reader, at, 10)[9]))
        elif kind == _EXTENSION:
            at = _past_blocks(reader, at + 2)
        else:
            raise BrokenFile(f"the part at byte {at} is damaged")
    if at + 1 != size:
        raise BrokenFile(f"{size - at - 1} bytes at its end belong to no part")
    if pictures < 2:
        raise BrokenFile("it is a still picture")


def _palette(flags: int) -> int:
    return 3 * 2 ** (1 + flags % 8) if flags & 0x80 else 0


def _past_blocks(reader: BinaryIO, at: int) -> int:
    while length := exactly(reader, at, 1)[0]:
        at += 1 + length
    return at + 1


# --- Ogg (RFC 3533) ---------------------------------------------------------------------------

_PAGE, _BEGIN, _END = 27, 0x02, 0x04
_OGG_PICTURES = (b"\x80theora", b"OVP80", b"BBCD")


def _ogg(reader: BinaryIO, size: int) -> None:
    at, pictures, flags = 0, False, 0
    while at < size:
        page = exactly(reader, at, _PAGE)
        if not page.startswith(b"OggS"):
            raise BrokenFile(f"the part at byte {at} is damaged")
        flags, parts = page[5], page[26]
        start = at + _PAGE + parts
        at = start + sum(exactly(reader, at + _PAGE, parts))
        if flags & _BEGIN:
            reader.seek(start)
            pictures = pictures or reader.read(8).startswith(_OGG_PICTURES)
    if at > size or not flags & _END:
        raise BrokenFile("the file ends too early")
    if not pictures:
        raise BrokenFile("its pictures or their description are missing")


# --- Flash video ------------------------------------------------------------------------------

_HAS_PICTURES = 0x01


def _flash(reader: BinaryIO, size: int) -> None:
    """A head, and parts that are each followed by their length."""
    head = exactly(reader, 0, 9)
    at = int.from_bytes(head[5:9], "big") + 4
    while at < size:
        part = exactly(reader, at, 11)
        length = len(part) + int.from_bytes(part[1:4], "big")
        if int.from_bytes(exactly(reader, at + length, 4), "big") != length:
            raise BrokenFile(f"the part at byte {at} is damaged")
        at += length + 4
    if at > size or not head[4] & _HAS_PICTURES:
        raise BrokenFile("its pictures or their description are missing")


# --- Windows Media (ASF specification 1.2, sections 2 and 3) ----------------------------------

_ASF_HEADER = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_ASF_DATA = bytes.fromhex("3626b2758e66cf11a6d900aa0062ce6c")
_ASF_PICTURES = bytes.fromhex("c0ef19bc4d5bcf11a8fd00805f5c442b")
_ASF_LARGEST_HEADER = 2**20


def _windows_media(reader: BinaryIO, size: int) -> None:
    """Objects that are each preceded by their kind and length."""
    at, pictures, found = 0, False, set()
    while at < size:
        head = exactly(reader, at, 24)
        kind, length = head[:16], int.from_bytes(head[16:], "little")
        if length < len(head):
            raise BrokenFile(f"the part at byte {at} is damaged")
        if at + length > size:
            raise BrokenFile(f"the file ends {at + length - size} bytes too early")
        if kind == _ASF_HEADER:
            pictures = _ASF_PICTURES in exactly(reader, at, min(length, _ASF_LARGEST_HEADER))
        found.add(kind)
        at += length
    if not pictures or _ASF_DATA not in found:
        raise BrokenFile("its pictures or their description are missing")


# --- MPEG program stream (ISO/IEC 11172-1, ISO/IEC 13818-1) -----------------------------------

_PACK, _PROGRAM_END = b"\0\0\1\xba", b"\0\0\1\xb9"
_PICTURE_STREAMS = range(0xE0, 0xF0)
# Some gigabytes of packets.
_MOST_PACKETS = 4_000_000


def _program(reader: BinaryIO, size: int) -> None:
    """Packets with their lengths. One that was cut between two of them can't be told from a whole
    one, unless its end is marked."""
    at, pictures = 0, False
    for _ in range(_MOST_PACKETS):
        if at >= size:
            break
        head = exactly(reader, at, min(14, size - at))
        if head.startswith(_PROGRAM_END):
            at += len(_PROGRAM_END)
        elif head.startswith(_PACK):
            # Of MPEG-1 or of MPEG-2, which has up to 7 bytes of padding.
            at += 12 if head[4:5] < b"\x40" else 14 + (head + bytes(14))[13] % 8
        elif head.startswith(b"\0\0\1") and len(head) >= 6 and head[3] > _PACK[3]:
            pictures = pictures or head[3] in _PICTURE_STREAMS
            at += 6 + int.from_bytes(head[4:6], "big")
        else:
            raise BrokenFile(f"the part at byte {at} is damaged")
    if at != size:
        raise BrokenFile(f"the file ends {at - size} bytes too early")
    if not pictures:
        raise BrokenFile("its pictures or their description are missing")


# --- MXF (SMPTE ST 377-1) ---------------------------------------------------------------------

_MXF_BEGIN = bytes.fromhex("060e2b34020501010d0102")
_MXF_KEY, _MXF_LABEL = 16, bytes.fromhex("060e2b34")
# Essence elements of pictures (SMPTE ST 379-2): of the system that was used, the kind of item.
_MXF_ESSENCE, _MXF_PICTURES = bytes.fromhex("0d010301"), (0x05, 0x15)


def _material(reader: BinaryIO, size: int) -> None:
    """Values that are each preceded by a key and their length."""
    at, pictures = 0, False
    for _ in range(_MOST_PACKETS):
        if at >= size:
            break
        head = exactly(reader, at, min(_MXF_KEY + 9, size - at))
        if not head.startswith(_MXF_LABEL) or len(head) <= _MXF_KEY:
            raise BrokenFile(f"the part at byte {at} is damaged")
        pictures = pictures or (head[8:12] == _MXF_ESSENCE and head[12] in _MXF_PICTURES)
        width = head[_MXF_KEY] & 0x7F if head[_MXF_KEY] & 0x80 else 0
        length = head[_MXF_KEY + 1 : _MXF_KEY + 1 + width] if width else head[_MXF_KEY:][:1]
        at += _MXF_KEY + 1 + width + int.from_bytes(length, "big")
    if at != size:
        raise BrokenFile(f"the file ends {at - size} bytes too early")
    if not pictures:
        raise BrokenFile("its pictures or their description are missing")


# --- MPEG transport stream (ISO/IEC 13818-1) --------------------------------------------------

_SYNC, _SEEN = 0x47, 5


@dataclass(frozen=True, slots=True)
class _Packets:
    """Packets of a `length`, each with a mark at its byte `mark`."""

    length: int
    mark: int = 0

    def begin(self, reader: BinaryIO, numbers: range) -> bool:
        """Whether there are some of these packets, and each begins as one does."""
        marks = (exactly(reader, n * self.length + self.mark, 1)[0] == _SYNC for n in numbers)
        return len(numbers) > 0 and all(marks)

    def examine(self, reader: BinaryIO, size: int) -> None:
        """One that was cut between two packets cannot be told from a whole one."""
        count, rest = divmod(size, self.length)
        if rest:
            raise BrokenFile(f"the file ends {self.length - rest} bytes too early")
        if not self.begin(reader, range(max(count - _SEEN, 0), count)):
            raise BrokenFile("a part of it is damaged")


# Blu-ray and camcorders put the time before each packet.
_STREAMS = {".ts": _Packets(188), ".m2ts": _Packets(192, 4)}
