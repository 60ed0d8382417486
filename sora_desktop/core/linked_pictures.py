"""A picture behind a person's own link: what the beginning of its file says, and whether an input
takes it.

It is sent as it is, so nothing can be made to fit. Sizes are those of the upright picture, as far
as the beginning tells the orientation: the EXIF of a JPEG comes before its size, that of a PNG
usually before its pixels, that of a WebP after them.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sora_desktop.core.mode import Slot
from sora_desktop.core.pictures import PictureKind, Size, exif_orientation, kind_of, orientation
from sora_desktop.core.problem import PictureLinkFlaw

# What a model takes by a link unless the catalogue says otherwise.
USUAL_KINDS = (PictureKind.JPEG, PictureKind.PNG, PictureKind.WEBP)
# A JPEG may have a profile and a small picture before its size.
_MOST_HEAD_BYTES = 1_000_000
_NO_SIZE = frozenset({0xC4, 0xC8, 0xCC})
_APP1 = 0xE1
_PIXELS = frozenset({b"IDAT", b"IEND"})
# From this orientation on, width and height change places.
_LYING = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedPicture:
    """What is known of it; `file_bytes` is None where the host doesn't tell."""

    kind: PictureKind
    size: Size
    file_bytes: int | None = None


def picture_in(head: bytes) -> tuple[PictureKind, Size] | None:
    """Kind and pixels by the beginning of a file; None for no picture, or while that much of it
    doesn't include the size."""
    kind = kind_of(head)
    reader = _SIZES.get(kind) if kind is not None else None
    if kind is None or reader is None:
        return None
    try:
        size = reader(head)
    except (struct.error, IndexError):
        return None
    if size is None or min(size) <= 0:
        return None
    return kind, Size(size.height, size.width) if _turned(kind, head) >= _LYING else size


def is_readable(head: bytes) -> bool:
    """Whether more of the file may tell the size that `picture_in` doesn't find yet, or the
    orientation."""
    kind = kind_of(head)
    return kind in _SIZES and len(head) < _MOST_HEAD_BYTES and not _says_all(head)


def _says_all(head: bytes) -> bool:
    """Whether the size was found, and the EXIF too or the place where it would have been."""
    found = picture_in(head)
    if found is None:
        return False
    if found[0] is PictureKind.PNG:
        return _png_says_all(head)
    if found[0] is PictureKind.WEBP and head[12:16] == b"VP8X" and head[20] & 0x08:
        at = head.find(b"EXIF", 30)
        return at >= 0 and at + 8 + int.from_bytes(head[at + 4 : at + 8], "little") <= len(head)
    return True


def _png_says_all(head: bytes) -> bool:
    at = 8
    while at + 8 <= len(head):
        length, name = int.from_bytes(head[at : at + 4], "big"), head[at + 4 : at + 8]
        if name == b"eXIf":
            return at + 8 + length <= len(head)
        if name in _PIXELS or not name.isalpha():
            return True
        at += 12 + length
    return False


def _turned(kind: PictureKind, head: bytes) -> int:
    if kind is not PictureKind.JPEG:
        return orientation(kind, head)
    for marker, at in _segments(head):
        if marker == _APP1 and head[at : at + 6] == b"Exif\0\0":
            return exif_orientation(head[at : at + _length(head, at)])
    return 1


def misfit(picture: LinkedPicture, slot: Slot) -> PictureLinkFlaw | None:
    """Why the input doesn't take the picture; None when it does.

    Where the catalogue gives no limit, the one that suits every model applies, as for a picture of
    the library.
    """
    limits, size = slot.limits, picture.size
    if picture.kind not in kinds_of(slot):
        return PictureLinkFlaw.WRONG_KIND
    if min(size) < limits.least_side:
        return PictureLinkFlaw.TOO_SMALL
    if max(size) > slot.most_linked_side:
        return PictureLinkFlaw.TOO_MANY_PIXELS
    if limits.ratio is not None and not limits.ratio[0] <= size.ratio <= limits.ratio[1]:
        return PictureLinkFlaw.TOO_NARROW
    if picture.file_bytes is not None and picture.file_bytes > limits.most_bytes:
        return PictureLinkFlaw.TOO_LARGE
    return None


def kinds_of(slot: Slot) -> tuple[PictureKind, ...]:
    """What the input takes by a link."""
    named = {"jpg" if each == "jpeg" else each for each in slot.formats}
    return tuple(kind for kind in PictureKind if kind.value in named) or USUAL_KINDS


def _segments(head: bytes) -> Iterator[tuple[int, int]]:
    """Each segment of a JPEG before its pixels: its marker, and where its content begins."""
    at = 2
    while at + 9 <= len(head) and head[at] == 0xFF:
        marker = head[at + 1]
        if marker == 0xFF:
            at += 1
        else:
            yield marker, at + 4
            at += 2 + int(struct.unpack_from(">H", head, at + 2)[0])


def _length(head: bytes, at: int) -> int:
    """How many bytes long the segment is whose content begins there."""
    return int(struct.unpack_from(">H", head, at - 2)[0]) - 2


def _jpeg_size(head: bytes) -> Size | None:
    for marker, at in _segments(head):
        if 0xC0 <= marker <= 0xCF and marker not in _NO_SIZE:
            height, width = struct.unpack_from(">HH", head, at + 1)
            return Size(width, height)
    return None


def _webp_size(head: bytes) -> Size | None:
    if head[12:16] == b"VP8X":
        sides = (int.from_bytes(head[at : at + 3], "little") + 1 for at in (24, 27))
        return Size(*sides) if len(head) >= 30 else None
    if head[12:16] == b"VP8L":
        bits = int(struct.unpack_from("<I", head, 21)[0])
        return Size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    width, height = struct.unpack_from("<HH", head, 26)
    return Size(width & 0x3FFF, height & 0x3FFF)


def _bmp_size(head: bytes) -> Size:
    old = int(struct.unpack_from("<I", head, 14)[0]) == 12
    width, height = struct.unpack_from("<HH" if old else "<ii", head, 18)
    return Size(width, abs(height))


# No model takes any of the other kinds.
_SIZES: dict[PictureKind, Callable[[bytes], Size | None]] = {
    PictureKind.JPEG: _jpeg_size,
    PictureKind.PNG: lambda head: Size(*struct.unpack_from(">II", head, 16)),
    PictureKind.WEBP: _webp_size,
    PictureKind.BMP: _bmp_size,
}
