"""What a picture is by its bytes, and which part of it is used in which size."""

from __future__ import annotations

import struct
from fractions import Fraction

import pytest

from sora_desktop.core.pictures import (
    Crop,
    PictureFlaw,
    PictureKind,
    PictureLimits,
    PictureRefused,
    PreparedPicture,
    Size,
    check_size,
    crop_for,
    is_animated,
    is_cut_off,
    kind_of,
    orientation,
    size_of,
)

LIMITS = PictureLimits()
K = PictureKind


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\xff\xd8\xff\xe0", K.JPEG),
        (b"\x89PNG\r\n\x1a\n", K.PNG),
        (b"RIFF\0\0\0\0WEBPVP8 ", K.WEBP),
        (b"RIFF\0\0\0\0WAVEfmt ", None),
        (b"II*\0\x08\0\0\0", K.TIFF),
        (b"MM\0*\0\0\0\x08", K.TIFF),
        (b"II+\0\x08\0\0\0", K.TIFF),
        (b"BM" + bytes(12) + b"\x28\0\0\0", K.BMP),
        (b"BMW drivers of the world", None),
        (b"GIF89a", K.GIF),
        (b"\0\0\0\x18ftypheic", K.HEIC),
        (b"\0\0\0\x18ftypavis", K.HEIC),
        (b"\0\0\0\x18ftypisom", None),
        (b"MZ\x90\0", None),
        (b"<svg ", None),
        (b"", None),
    ],
)
def test_a_kind_is_known_by_its_first_bytes(head: bytes, kind: PictureKind | None) -> None:
    assert kind_of(head) is kind


def test_a_webp_may_move() -> None:
    head = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0"
    assert is_animated(K.WEBP, head + b"\x02" + bytes(9))
    assert not is_animated(K.WEBP, head + b"\x10" + bytes(9))
    assert not is_animated(K.WEBP, head)
    assert not is_animated(K.WEBP, b"RIFF\0\0\0\0WEBPVP8 \x0a\0\0\0\x02\0")


@pytest.mark.parametrize(("frames", "moves"), [(0, False), (1, False), (2, True)])
def test_a_png_may_move(frames: int, moves: bool) -> None:
    start = b"\x89PNG\r\n\x1a\n\0\0\0\x04IHDRabcd\0\0\0\0"
    control = b"\0\0\0\x08acTL" + frames.to_bytes(4, "big") + bytes(8)
    assert is_animated(K.PNG, start + control) is moves
    assert not is_animated(K.PNG, start)
    assert not is_animated(K.TIFF, start + control)


THUMBNAIL = b"\xff\xe1\0\x08\xff\xd8\xff\xd9\0\0"
SCAN = b"\xff\xda\0\x02abc"


@pytest.mark.parametrize(
    ("data", "cut"),
    [
        (b"\xff\xd8" + SCAN + b"\xff\xd9", False),
        (b"\xff\xd8" + THUMBNAIL + SCAN + b"\xff\xd9trailer", False),
        (b"\xff\xd8" + b"\xff" + THUMBNAIL + SCAN + b"\xff\xd9", False),
        (b"\xff\xd8" + THUMBNAIL + SCAN, True),
        (b"\xff\xd8" + THUMBNAIL, True),
        (b"\xff\xd8" + THUMBNAIL + b"\0\0\0\0\xff\xd9", True),
    ],
)
def test_a_jpeg_without_its_end_is_cut_off(data: bytes, cut: bool) -> None:
    assert is_cut_off(K.JPEG, data) is cut
    assert not is_cut_off(K.PNG, data)


def bmp(rows: int, packed: int = 0) -> bytes:
    """Two pixels of 24 bits in a row, padded to 8 bytes; three rows are told."""
    head = struct.pack("<IHHI", 62, 0, 0, 54)
    return b"BM" + head + struct.pack("<IiiHHI20x", 40, 2, -3, 1, 24, packed) + bytes(8 * rows)


def test_a_bmp_without_its_last_rows_is_cut_off() -> None:
    assert not is_cut_off(K.BMP, bmp(3))
    assert is_cut_off(K.BMP, bmp(2))
    assert is_cut_off(K.BMP, bmp(0)[:30])
    # How long a packed one is cannot be told beforehand.
    assert not is_cut_off(K.BMP, bmp(1, packed=1))
    old = bmp(0)[:14] + b"\x0c" + bmp(0)[15:]
    assert not is_cut_off(K.BMP, old)


def exif(value: int, order: str = ">") -> bytes:
    mark = b"MM\0*" if order == ">" else b"II*\0"
    entries = struct.pack(order + "HHIHH", 0x0100, 3, 1, 7, 0)
    entries += struct.pack(order + "HHIHH", 0x0112, 3, 1, value, 0)
    return mark + struct.pack(order + "IH", 8, 2) + entries


def png(content: bytes) -> bytes:
    chunk = struct.pack(">I", 4) + b"IHDR" + bytes(8)
    return b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", len(content)) + b"eXIf" + content


def webp(content: bytes) -> bytes:
    odd = b"VP8 " + struct.pack("<I", 3) + b"abc\0"
    return b"RIFF\0\0\0\0WEBP" + odd + b"EXIF" + struct.pack("<I", len(content)) + content


@pytest.mark.parametrize(
    ("kind", "data", "turned"),
    [
        (K.PNG, png(exif(6)), 6),
        (K.PNG, png(exif(8, "<")), 8),
        (K.WEBP, webp(exif(3)), 3),
        (K.WEBP, webp(b"Exif\0\0" + exif(5)), 5),
        (K.JPEG, png(exif(6)), 1),
        (K.PNG, png(exif(9)), 1),
        (K.PNG, png(exif(6)[:-16]), 1),
        (K.PNG, png(exif(6)[:4]), 1),
        (K.PNG, png(b"what"), 1),
        (K.PNG, png(b"")[:-8], 1),
        (K.PNG, png(b"MM\0*" + struct.pack(">IH", 8, 0)), 1),
    ],
)
def test_how_a_picture_is_turned(kind: PictureKind, data: bytes, turned: int) -> None:
    assert orientation(kind, data) == turned


@pytest.mark.parametrize(
    ("crop", "shape", "part"),
    [
        (None, None, (0, 0, 1000, 500)),
        (None, Fraction(1), (250, 0, 500, 500)),
        (None, Fraction(16, 9), (55, 0, 889, 500)),
        (None, Fraction(4), (0, 125, 1000, 250)),
        (Crop(-50, -50, 200, 200), Fraction(1), (0, 0, 200, 200)),
        (Crop(900, 400, 400, 400), None, (900, 400, 100, 100)),
        (Crop(0, 0, 3, 300), Fraction(300), (0, 149, 3, 1)),
    ],
)
def test_the_part_that_is_used(
    crop: Crop | None, shape: Fraction | None, part: tuple[int, ...]
) -> None:
    assert crop_for(Size(1000, 500), shape, crop) == part


def test_a_part_of_no_size_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no size"):
        crop_for(Size(10, 10), None, Crop(0, 0, 0, 5))


@pytest.mark.parametrize(
    ("sides", "sent"),
    [
        ((1280, 720), (1280, 720)),
        ((8192, 4096), (4096, 2048)),
        ((400, 225), (533, 300)),
        ((300, 300), (300, 300)),
    ],
)
def test_the_size_that_is_sent(sides: tuple[int, int], sent: tuple[int, int]) -> None:
    assert size_of(Crop(0, 0, *sides), LIMITS) == sent


def test_limits_are_kept() -> None:
    for size, flaw in (
        (Size(1, 8000), PictureFlaw.TOO_SMALL),
        (Size(8001, 8000), PictureFlaw.TOO_MANY_PIXELS),
    ):
        with pytest.raises(PictureRefused) as refused:
            check_size(size, LIMITS)
        assert (refused.value.flaw, refused.value.size) == (flaw, size)
    check_size(Size(300, 300), LIMITS)
    with pytest.raises(PictureRefused) as refused:
        size_of(Crop(0, 0, 300, 800), LIMITS)
    assert refused.value.flaw is PictureFlaw.TOO_NARROW
    assert size_of(Crop(0, 0, 300, 800), PictureLimits(ratio=None)) == (300, 800)


def test_a_picture_is_known_by_its_bytes() -> None:
    size = Size(300, 300)
    one, other = (
        PreparedPicture(data=data, kind=K.PNG, size=size, source=size, crop=Crop(0, 0, *size))
        for data in (b"one", b"other")
    )
    assert len(one.content) == 64
    assert one.content != other.content
