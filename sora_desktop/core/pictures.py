"""Pictures as inputs: what a file is by its content, what is allowed, and which part of it is used.

Nothing here draws; `ui/media/picture_preparing.py` does. A picture behind a person's own link is
sent as it is, so nothing can be made to fit: the beginning of its file says whether an input takes
it (`Slot.link_flaw` in `core.mode`). Sizes are those of the upright picture, as far as the
beginning tells the orientation: the EXIF of a JPEG comes before its size, that of a PNG usually
before its pixels, that of a WebP after them.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from hashlib import sha256
from typing import NamedTuple

# What an upload takes.
MOST_SENT_BYTES = 10_000_000
# This much of a file is enough to tell its kind.
HEAD_BYTES = 32


class PictureKind(Enum):
    """The known kinds of pictures; the values are file suffixes."""

    JPEG = "jpg"
    PNG = "png"
    WEBP = "webp"
    TIFF = "tiff"
    BMP = "bmp"
    GIF = "gif"
    HEIC = "heic"


# The brands of pictures in boxes (MIAF, HEIF and AVIF).
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_HEIC_BRANDS = frozenset(
    {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"mif2", b"msf1"}
)
# Pictures that can't be read, by how they begin.
_OTHERS = {
    b"\xff\x0a": "JPEG XL",
    b"\0\0\0\x0cJXL ": "JPEG XL",
    b"\0\0\0\x0cjP  \r\n": "JPEG 2000",
    b"\xff\x4f\xff\x51": "JPEG 2000",
    b"8BPS": "Photoshop",
    b"v/1\x01": "OpenEXR",
    b"#?RADIANCE": "Radiance HDR",
    b"%PDF-": "PDF",
    b"%!PS": "PostScript",
    b"\xc5\xd0\xd3\xc6": "PostScript",
    b"DDS ": "DDS",
    b"\0\0\1\0": "ICO",
    b"FUJIFILMCCD-RAW": "camera raw",
}
_CANON_RAW, _PANASONIC_RAW, _OLYMPUS_RAW = b"CR", b"IIU\0", (b"IIRO", b"MMOR", b"IIRS")
_LONG = 4
_SMALL_COPY, _PHOTOMETRIC, _SENSOR, _DNG_VERSION = 0x00FE, 0x0106, 32803, 0xC612

_ORIENTATION = 0x0112
_BMP_HEADERS = (12, 40, 108, 124)
# A JPEG may have a profile and a small picture before its size.
_MOST_HEAD_BYTES = 1_000_000
_NO_SIZE = frozenset({0xC4, 0xC8, 0xCC})
_APP1 = 0xE1
_PIXELS = frozenset({b"IDAT", b"IEND"})
# From this orientation on, width and height change places.
_LYING = 5


def kind_of(head: bytes) -> PictureKind | None:
    """The kind of a file by its first bytes, whatever its name says; None for no picture."""
    starts = {
        b"\xff\xd8\xff": PictureKind.JPEG,
        b"\x89PNG\r\n\x1a\n": PictureKind.PNG,
        b"GIF87a": PictureKind.GIF,
        b"GIF89a": PictureKind.GIF,
        b"II*\0": PictureKind.TIFF,
        b"MM\0*": PictureKind.TIFF,
        b"II+\0": PictureKind.TIFF,
        b"MM\0+": PictureKind.TIFF,
    }
    for start, kind in starts.items():
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return PictureKind.WEBP
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS | _AVIF_BRANDS:
        return PictureKind.HEIC
    # Two letters alone begin many a text, so the length of the second header is checked too.
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return PictureKind.BMP
    return None


def unreadable_kind(data: bytes) -> str:
    """What a picture is that can't be read here, as people call it; empty for others. The first
    bytes are enough for most."""
    for start, name in _OTHERS.items():
        if data.startswith(start):
            return name
    if data[4:8] == b"ftyp" and data[8:12] == b"crx ":
        return "camera raw"
    kind = kind_of(data)
    if kind is PictureKind.HEIC:
        brands = {data[at : at + 4] for at in (8, 16, 20, 24, 28)}
        return "AVIF" if brands & _AVIF_BRANDS else "HEIC"
    if kind is PictureKind.GIF and _is_still(data):
        return "GIF"
    if kind is PictureKind.TIFF or data[:4] in (_PANASONIC_RAW, *_OLYMPUS_RAW):
        return "camera raw" if _is_raw(data) else ""
    return _unusual_jpeg(data) if kind is PictureKind.JPEG else ""


def _is_still(gif: bytes) -> bool:
    """Whether a GIF has one picture: only an animated one says how long each is shown."""
    return gif.count(b"\x21\xf9\x04") < 2


def _is_raw(data: bytes) -> bool:
    """Cameras put a small copy first, or say what the sensor saw."""
    if data[:4] in (_PANASONIC_RAW, *_OLYMPUS_RAW) or data[8:10] == _CANON_RAW:
        return True
    tags = dict(_tags(data))
    small = tags.get(_SMALL_COPY, 0) & 1
    return bool(small) or _DNG_VERSION in tags or tags.get(_PHOTOMETRIC) == _SENSOR


def _unusual_jpeg(data: bytes) -> str:
    """Medical and scientific ones: more than eight bits a colour, or without loss."""
    at = 2
    while at + 5 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            if marker == 0xC3:
                return "lossless JPEG"
            return f"{data[at + 4]}-bit JPEG" if data[at + 4] != 8 else ""
        at += 1 if marker == 0xFF else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return ""


def is_animated(kind: PictureKind, data: bytes) -> bool:
    """Whether a GIF, PNG or WebP is animated; every GIF counts as animated."""
    if kind is PictureKind.PNG:
        return int.from_bytes(_chunk(data, 8, b"acTL", ">I4x", 4)[:4], "big") > 1
    if kind is not PictureKind.WEBP:
        return kind is PictureKind.GIF
    return data[12:16] == b"VP8X" and len(data) > 20 and bool(data[20] & 0x02)


def is_cut_off(kind: PictureKind, data: bytes) -> bool:
    """Whether the end of a picture is missing, for the kinds that Qt completes silently."""
    if kind is PictureKind.JPEG:
        return _jpeg_is_cut_off(data)
    return kind is PictureKind.BMP and _bmp_is_cut_off(data)


def _jpeg_is_cut_off(data: bytes) -> bool:
    """A scan without an end marker. A thumbnail inside has an end marker of its own, so the
    segments before the scan are skipped."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xDA:
            return data.find(b"\xff\xd9", at) < 0
        if marker == 0xFF:
            at += 1
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return True


def _bmp_is_cut_off(data: bytes) -> bool:
    if len(data) < 34 or data[14] == 12:
        return len(data) < 34
    head: tuple[int, ...] = struct.unpack_from("<IIiiHHI", data, 10)
    start, _, width, height, _, bits, packed = head
    if packed not in (0, 3):
        return False
    return len(data) < start + (width * bits + 31) // 32 * 4 * abs(height)


def orientation(kind: PictureKind, data: bytes) -> int:
    """The EXIF orientation of a PNG or WebP, 1 to 8; 1 for the other kinds, which Qt rotates
    itself, and where there is none."""
    if kind is PictureKind.PNG:
        return exif_orientation(_chunk(data, 8, b"eXIf", ">I4x", 4))
    if kind is PictureKind.WEBP:
        return exif_orientation(_chunk(data, 12, b"EXIF", "<4xI", 0))
    return 1


def exif_orientation(exif: bytes) -> int:
    """The orientation in a block of EXIF data, 1 to 8; 1 where it says nothing."""
    value = dict(_tags(exif.removeprefix(b"Exif\0\0"))).get(_ORIENTATION, 1)
    return value if 1 <= value <= 8 else 1


def _tags(data: bytes) -> Iterator[tuple[int, int]]:
    """The tags of the first directory of a TIFF with their values, as far as these are short
    numbers, until one is cut."""
    order = {b"MM": ">", b"II": "<"}.get(data[:2])
    if order is None:
        return
    try:
        (start,) = struct.unpack_from(order + "I", data, 4)
        (count,) = struct.unpack_from(order + "H", data, start)
        for place in range(start + 2, start + 2 + 12 * count, 12):
            tag, kind, _, value = struct.unpack_from(order + "HHIH", data, place)
            if kind == _LONG:
                (value,) = struct.unpack_from(order + "I", data, place + 8)
            yield tag, value
    except struct.error:
        return


def _chunk(data: bytes, at: int, name: bytes, head: str, check: int) -> bytes:
    """The content of the first chunk of that name; empty when there is none. `head` reads its
    length from the eight bytes before it, `check` is how many bytes follow it."""
    while at + 8 <= len(data):
        (length,) = struct.unpack_from(head, data, at)
        if name in data[at : at + 8]:
            return data[at + 8 : at + 8 + length]
        # RIFF chunks are padded to an even length.
        at += 8 + length + (check or length % 2)
    return b""


class Size(NamedTuple):
    """Pixels across and down."""

    width: int
    height: int

    @property
    def ratio(self) -> Fraction:
        """Width by height."""
        return Fraction(self.width, self.height)


class Crop(NamedTuple):
    """The part of a picture that is used, in pixels of the upright picture."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureLimits:
    """The limits of a picture. Sides are pixels, `ratio` is width by height, the least and the
    most. A picture over `most_side` is scaled down. Without `png` it is sent as a JPEG."""

    least_side: int = 300
    most_side: int = 4096
    ratio: tuple[Fraction, Fraction] | None = (Fraction(2, 5), Fraction(5, 2))
    png: bool = True
    most_bytes: int = MOST_SENT_BYTES
    # Of the person's file. This many pixels take 256 MB while they are processed.
    most_file_bytes: int = 30_000_000
    most_pixels: int = 64_000_000


class PictureFlaw(Enum):
    """Why a picture can't be used; the window has a sentence for each."""

    GONE = "gone"
    UNREADABLE = "unreadable"
    NO_PICTURE = "no_picture"
    OTHER_KIND = "other_kind"
    ANIMATED = "animated"
    DAMAGED = "damaged"
    TOO_MANY_BYTES = "too_many_bytes"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_SMALL = "too_small"
    TOO_NARROW = "too_narrow"


class PictureRefused(ValueError):
    """A picture that can't be used: the flaw, the limits, and what is known of the picture. `kind`
    is the name of an OTHER_KIND."""

    def __init__(
        self,
        flaw: PictureFlaw,
        limits: PictureLimits,
        *,
        size: Size | None = None,
        file_bytes: int = 0,
        kind: str = "",
    ) -> None:
        super().__init__(flaw.value)
        self.flaw, self.limits, self.size, self.file_bytes = flaw, limits, size, file_bytes
        self.kind = kind


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedPicture:
    """A picture as it is stored and uploaded: `kind` is JPEG or PNG. `source` is the size of the
    upright original, `crop` the part of it that is used."""

    data: bytes
    kind: PictureKind
    size: Size
    source: Size
    crop: Crop

    @property
    def content(self) -> str:
        """The SHA-256 of the bytes, which identifies it in the library."""
        return sha256(self.data).hexdigest()


def check_size(size: Size, limits: PictureLimits) -> None:
    """PictureRefused for a picture of too many or too few pixels."""
    if size.width * size.height > limits.most_pixels:
        raise PictureRefused(PictureFlaw.TOO_MANY_PIXELS, limits, size=size)
    if min(size) < limits.least_side:
        raise PictureRefused(PictureFlaw.TOO_SMALL, limits, size=size)


def crop_for(source: Size, shape: Fraction | None, crop: Crop | None = None) -> Crop:
    """The largest part of the given shape inside `crop` (None: the whole picture), centred; all of
    it without a shape."""
    x, y, width, height = crop or Crop(0, 0, *source)
    x, y = min(max(x, 0), source.width - 1), min(max(y, 0), source.height - 1)
    width, height = min(width, source.width - x), min(height, source.height - y)
    if width < 1 or height < 1:
        raise ValueError("a part of no size")
    if shape is None:
        return Crop(x, y, width, height)
    across = min(width, max(1, round(height * shape)))
    down = min(height, max(1, round(width / shape)))
    return Crop(x + (width - across) // 2, y + (height - down) // 2, across, down)


def size_of(crop: Crop, limits: PictureLimits) -> Size:
    """The size in which a part is sent: scaled down where it is over the most, and up where the
    crop has made it smaller than the least. PictureRefused when its sides are too unequal."""
    part = Size(crop.width, crop.height)
    if limits.ratio is not None and not limits.ratio[0] <= part.ratio <= limits.ratio[1]:
        raise PictureRefused(PictureFlaw.TOO_NARROW, limits, size=part)
    scale = min(Fraction(1), Fraction(limits.most_side, max(part)))
    scale = max(scale, Fraction(limits.least_side, min(part)))
    return Size(*(max(limits.least_side, round(side * scale)) for side in part))


class LinkedPicture(NamedTuple):
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
