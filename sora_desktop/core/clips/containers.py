"""Which kind of video file a download is, and whether it is whole.

MP4 and QuickTime are looked through by `boxes`. The others are known by their first bytes, and by
their own lengths whether something is missing at the end. Nothing is decoded.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO

from sora_desktop.core.clips.boxes import BoxReport, walk

# The endings that clips have.
ENDINGS = (".mp4", ".mov", ".webm", ".mkv", ".avi", ".gif", ".ogv", ".flv", ".ts")
_HEAD = 64
_EBML = 0x1A45DFA3
_DOC_TYPE, _SEGMENT, _TRACKS, _CLUSTER = 0x4282, 0x18538067, 0x1654AE6B, 0x1F43B675
_DOC_TYPES = {b"webm": ".webm", b"matroska": ".mkv"}
# A clip of an hour has some thousands of clusters.
_MOST_PARTS = 50_000
_ANY_LENGTH = -1


class _BrokenError(Exception):
    """The file is not whole; the message says why."""


def examine(reader: BinaryIO, size: int) -> BoxReport:
    """The verdict on a file of `size` bytes: whole, and with which ending, or why not.

    Never raises for what the file holds; an OSError of the reader goes through.
    """
    reader.seek(0)
    head = reader.read(_HEAD)
    try:
        if head.startswith(_EBML.to_bytes(4, "big")):
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
        if size >= _PACKET and all(_packets(reader, range(min(size // _PACKET, _SEEN)))):
            _stream(reader, size)
            return BoxReport(whole=True, ending=".ts")
    except _BrokenError as flaw:
        return BoxReport(whole=False, reason=str(flaw))
    return walk(reader, size)


def _exactly(reader: BinaryIO, at: int, count: int) -> bytes:
    reader.seek(at)
    data = reader.read(count)
    if len(data) < count:
        raise _BrokenError("the file ends too early")
    return data


# --- Matroska and WebM (RFC 9559; EBML is RFC 8794) -------------------------------------------


def _matroska(reader: BinaryIO, size: int) -> str:
    """The ending of a whole file."""
    kind, start, end = _element(reader, 0, size)
    if kind != _EBML:
        raise _BrokenError("it does not begin like a video")
    doc_type, at = b"", start
    while at < end:
        inner, begin, after = _element(reader, at, end)
        if inner == _DOC_TYPE:
            doc_type = _exactly(reader, begin, min(after - begin, 20)).rstrip(b"\0")
        at = after
    if doc_type not in _DOC_TYPES:
        raise _BrokenError("it is of a kind that holds no video")
    found, at = set(), end
    for _ in range(_MOST_PARTS):
        if at >= size:
            break
        kind, start, end = _element(reader, at, size)
        found.add(kind)
        # What is in the segment is looked at like what follows it.
        at = start if kind == _SEGMENT else end
    if at < size:
        raise _BrokenError("it has more parts than any clip")
    if not {_SEGMENT, _TRACKS, _CLUSTER} <= found:
        raise _BrokenError("its pictures or their description are missing")
    return _DOC_TYPES[doc_type]


def _element(reader: BinaryIO, at: int, limit: int) -> tuple[int, int, int]:
    """Kind, begin and end of the element there. One without a length (of a live recording) reaches
    to the limit: whether such a file is whole cannot be told."""
    head = _exactly(reader, at, min(12, limit - at))
    kind, width = _number(head, keep_mark=True, longest=4)
    length, more = _number(head[width:], keep_mark=False, longest=8)
    start = at + width + more
    end = limit if length == _ANY_LENGTH else start + length
    if end > limit:
        raise _BrokenError(f"the file ends {end - limit} bytes too early")
    return kind, start, end


def _number(data: bytes, *, keep_mark: bool, longest: int) -> tuple[int, int]:
    """A number of variable width, and its width; all ones are "not known"."""
    width = 9 - data[0].bit_length() if data and data[0] else 9
    if width > longest or width > len(data):
        raise _BrokenError("a part of it is damaged")
    value = int.from_bytes(data[:width], "big")
    if keep_mark:
        return value, width
    value &= (1 << 7 * width) - 1
    return (_ANY_LENGTH if value == (1 << 7 * width) - 1 else value), width


# --- AVI --------------------------------------------------------------------------------------


def _avi(reader: BinaryIO, size: int) -> None:
    at, first = 0, True
    while at < size:
        kind, length, form = struct.unpack("<4sI4s", _exactly(reader, at, 12))
        if kind != b"RIFF" or form != (b"AVI " if first else b"AVIX"):
            raise _BrokenError(f"{size - at} bytes at its end belong to no part")
        if at + 8 + length > size:
            raise _BrokenError(f"the file ends {at + 8 + length - size} bytes too early")
        if first and not {b"hdrl", b"movi"} <= _lists(reader, at + 12, at + 8 + length):
            raise _BrokenError("its pictures or their description are missing")
        at, first = min(at + 8 + length + length % 2, size), False


def _lists(reader: BinaryIO, at: int, end: int) -> set[bytes]:
    found = set()
    while at + 12 <= end:
        kind, length, form = struct.unpack("<4sI4s", _exactly(reader, at, 12))
        if kind == b"LIST":
            found.add(form)
        at += 8 + length + length % 2
    return found


# --- GIF --------------------------------------------------------------------------------------

_TRAILER, _IMAGE, _EXTENSION = 0x3B, 0x2C, 0x21


def _gif(reader: BinaryIO, size: int) -> None:
    """Moving pictures: two at least."""
    at = 13 + _palette(_exactly(reader, 0, 13)[10])
    pictures = 0
    while (kind := _exactly(reader, at, 1)[0]) != _TRAILER:
        if kind == _IMAGE:
            pictures += 1
            at = _past_blocks(reader, at + 11 + _palette(_exactly(reader, at, 10)[9]))
        elif kind == _EXTENSION:
            at = _past_blocks(reader, at + 2)
        else:
            raise _BrokenError(f"the part at byte {at} is damaged")
    if at + 1 != size:
        raise _BrokenError(f"{size - at - 1} bytes at its end belong to no part")
    if pictures < 2:
        raise _BrokenError("it is a still picture")


def _palette(flags: int) -> int:
    return 3 * 2 ** (1 + flags % 8) if flags & 0x80 else 0


def _past_blocks(reader: BinaryIO, at: int) -> int:
    while length := _exactly(reader, at, 1)[0]:
        at += 1 + length
    return at + 1


# --- Ogg (RFC 3533) ---------------------------------------------------------------------------

_PAGE, _FIRST, _LAST = 27, 0x02, 0x04
_OGG_PICTURES = (b"\x80theora", b"OVP80", b"BBCD")


def _ogg(reader: BinaryIO, size: int) -> None:
    at, pictures, flags = 0, False, 0
    while at < size:
        page = _exactly(reader, at, _PAGE)
        if not page.startswith(b"OggS"):
            raise _BrokenError(f"the part at byte {at} is damaged")
        flags, parts = page[5], page[26]
        start = at + _PAGE + parts
        at = start + sum(_exactly(reader, at + _PAGE, parts))
        if flags & _FIRST:
            reader.seek(start)
            pictures = pictures or reader.read(8).startswith(_OGG_PICTURES)
    if at > size or not flags & _LAST:
        raise _BrokenError("the file ends too early")
    if not pictures:
        raise _BrokenError("its pictures or their description are missing")


# --- Flash video ------------------------------------------------------------------------------

_HAS_PICTURES = 0x01


def _flash(reader: BinaryIO, size: int) -> None:
    """A head, and parts that are each followed by their length."""
    head = _exactly(reader, 0, 9)
    at = int.from_bytes(head[5:9], "big") + 4
    while at < size:
        part = _exactly(reader, at, 11)
        length = len(part) + int.from_bytes(part[1:4], "big")
        if int.from_bytes(_exactly(reader, at + length, 4), "big") != length:
            raise _BrokenError(f"the part at byte {at} is damaged")
        at += length + 4
    if at > size or not head[4] & _HAS_PICTURES:
        raise _BrokenError("its pictures or their description are missing")


# --- MPEG transport stream (ISO/IEC 13818-1) --------------------------------------------------

_PACKET, _SYNC, _SEEN = 188, 0x47, 5


def _packets(reader: BinaryIO, numbers: range) -> Iterator[bool]:
    """Whether each of these packets begins as one does."""
    return (_exactly(reader, number * _PACKET, 1)[0] == _SYNC for number in numbers)


def _stream(reader: BinaryIO, size: int) -> None:
    """One that was cut between two packets cannot be told from a whole one."""
    count, rest = divmod(size, _PACKET)
    if rest:
        raise _BrokenError(f"the file ends {_PACKET - rest} bytes too early")
    if not all(_packets(reader, range(max(count - _SEEN, 0), count))):
        raise _BrokenError("a part of it is damaged")
