"""Pictures of every kind that people have, good and bad, made here."""

from __future__ import annotations

import random
import struct
import zlib

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageWriter

RED, BLUE = QColor(200, 40, 30), QColor(20, 60, 210)


def halves(width: int, height: int) -> QImage:
    """Red on the left, blue on the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    for y in range(height):
        for x in range(width // 2, width):
            image.setPixelColor(x, y, BLUE)
    return image


def noise(width: int, height: int, seed: int = 1) -> QImage:
    """Nothing that packs well."""
    data = random.Random(seed).randbytes(width * height * 4)
    return QImage(data, width, height, width * 4, QImage.Format.Format_RGB32).copy()


def encoded(image: QImage, kind: str, quality: int = -1) -> bytes:
    """The image as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(quality)
    assert writer.write(image), writer.errorString()
    return bytes(buffer.data().data())


def decoded(data: bytes) -> QImage:
    """The image in a file."""
    image = QImage.fromData(data)
    assert not image.isNull()
    return image


def _exif(orientation: int) -> bytes:
    text = b"Jane Doe, 52.5163 N 13.3777 E\0"
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    entries += struct.pack(">HHII", 0x013B, 2, len(text), 38)
    return b"MM\0*" + struct.pack(">IH", 8, 2) + entries + bytes(4) + text


def turned_jpeg(image: QImage, orientation: int) -> bytes:
    """A JPEG whose EXIF says how it is to be turned, and much about the person."""
    data, exif = encoded(image, "jpeg", 95), b"Exif\0\0" + _exif(orientation)
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:]


def turned_png(image: QImage, orientation: int) -> bytes:
    """A PNG with the same."""
    data = encoded(image, "png")
    return data[:33] + _chunk(b"eXIf", _exif(orientation)) + data[33:]


def turned_webp(image: QImage, orientation: int) -> bytes:
    """A WebP with the same."""
    exif, sides = _exif(orientation), (image.width() - 1, image.height() - 1)
    more = b"\x08\0\0\0" + b"".join(side.to_bytes(3, "little") for side in sides)
    body = b"WEBPVP8X" + struct.pack("<I", 10) + more + encoded(image, "webp", 95)[12:]
    body += b"EXIF" + struct.pack("<I", len(exif)) + exif
    return b"RIFF" + struct.pack("<I", len(body)) + body


def cmyk_jpeg(width: int = 400, height: int = 400) -> bytes:
    """A JPEG for the press."""
    return encoded(halves(width, height).convertToFormat(QImage.Format.Format_CMYK8888), "jpeg")


def in_profile(image: QImage, name: QColorSpace.NamedColorSpace) -> QImage:
    """The same colours, written in another profile."""
    srgb = image.copy()
    srgb.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return srgb.convertedToColorSpace(QColorSpace(name))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, rows: bytes) -> bytes:
    """A grey PNG that says this size, whatever `rows` it has."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def tiff(
    width: int, height: int, ink: int = 1, more: tuple[tuple[int, int, int], ...] = ()
) -> bytes:
    """A TIFF, not packed, of one byte a pixel: grey, or of what `ink` stands for. `more` are
    further tags: number, kind and value."""
    usual = (
        *((0x100, 4, width), (0x101, 4, height), (0x102, 3, 8), (0x103, 3, 1), (0x106, 3, ink)),
        *((0x115, 3, 1), (0x116, 4, height), (0x117, 4, width * height)),
    )
    count = len(usual) + len(more) + 1
    tags = sorted((*usual, *more, (0x111, 4, 14 + 12 * count)))
    entries = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in tags)
    return b"II*\0" + struct.pack("<IH", 8, count) + entries + bytes(4) + bytes(width * height)


ANIMATED_GIF = (
    b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
    b"!\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0"
    b"!\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02L\x01\0;"
)
STILL_GIF = ANIMATED_GIF[:19] + ANIMATED_GIF[38:61] + b";"
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200)
AVIF = b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf" + bytes(200)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400">'
    b'<script>fetch("http://127.0.0.1/")</script><rect width="400" height="400"/></svg>'
)
PROGRAM = b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff" + bytes(4000)
ANIMATED_WEBP = b"RIFF\x2a\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\x8f\x01\0\x8f\x01\0" + bytes(20)
