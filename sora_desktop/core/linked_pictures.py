"""A picture behind a link of the person's own: what its file says at its beginning, and whether an
input takes it. It is sent as it is, so nothing can be made to fit.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass

from sora_desktop.core.mode import Slot
from sora_desktop.core.pictures import PictureKind, Size, kind_of
from sora_desktop.core.problem import PictureLinkFlaw

# What a model takes by a link when nobody says more.
USUAL_KINDS = (PictureKind.JPEG, PictureKind.PNG, PictureKind.WEBP)
# A JPEG may have a profile and a small picture before its size.
_MOST_HEAD_BYTES = 1_000_000
_NO_SIZE = frozenset({0xC4, 0xC8, 0xCC})


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedPicture:
    """What is known of it; `file_bytes` is None where the host doesn't tell."""

    kind: PictureKind
    size: Size
    file_bytes: int | None = None


def picture_in(head: bytes) -> tuple[PictureKind, Size] | None:
    """Kind and pixels by the beginning of a file; None for no picture, or while its size doesn't
    stand in so much of it."""
    kind = kind_of(head)
    reader = _SIZES.get(kind) if kind is not None else None
    if kind is None or reader is None:
        return None
    try:
        size = reader(head)
    except (struct.error, IndexError):
        return None
    return (kind, size) if size is not None and min(size) > 0 else None


def is_readable(head: bytes) -> bool:
    """Whether more of the file may tell what `picture_in` doesn't find yet."""
    return kind_of(head) in _SIZES and len(head) < _MOST_HEAD_BYTES


def misfit(picture: LinkedPicture, slot: Slot) -> PictureLinkFlaw | None:
    """Why the input doesn't take the picture; None when it does, for all that its limits say. What
    nobody states is no limit here."""
    limits, stated, size = slot.limits, slot.stated, picture.size
    if picture.kind not in kinds_of(slot):
        return PictureLinkFlaw.WRONG_KIND
    if "least_side" in stated and min(size) < limits.least_side:
        return PictureLinkFlaw.TOO_SMALL
    if "most_side" in stated and max(size) > limits.most_side:
        return PictureLinkFlaw.TOO_MANY_PIXELS
    if limits.ratio is not None and (
        ("narrowest" in stated and size.ratio < limits.ratio[0])
        or ("widest" in stated and size.ratio > limits.ratio[1])
    ):
        return PictureLinkFlaw.TOO_NARROW
    if picture.file_bytes is not None and picture.file_bytes > limits.most_bytes:
        return PictureLinkFlaw.TOO_LARGE
    return None


def kinds_of(slot: Slot) -> tuple[PictureKind, ...]:
    """What the input takes by a link."""
    named = {"jpg" if each == "jpeg" else each for each in slot.formats}
    return tuple(kind for kind in PictureKind if kind.value in named) or USUAL_KINDS


def _jpeg_size(head: bytes) -> Size | None:
    at = 2
    while at + 9 <= len(head):
        if head[at] != 0xFF:
            return None
        marker = head[at + 1]
        if marker == 0xFF:
            at += 1
        elif 0xC0 <= marker <= 0xCF and marker not in _NO_SIZE:
            height, width = struct.unpack_from(">HH", head, at + 5)
            return Size(width, height)
        else:
            at += 2 + int(struct.unpack_from(">H", head, at + 2)[0])
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


# Of the other kinds no model takes any.
_SIZES: dict[PictureKind, Callable[[bytes], Size | None]] = {
    PictureKind.JPEG: _jpeg_size,
    PictureKind.PNG: lambda head: Size(*struct.unpack_from(">II", head, 16)),
    PictureKind.WEBP: _webp_size,
    PictureKind.BMP: _bmp_size,
}
