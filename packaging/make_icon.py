"""Draws the program's icon in every size and form: run it once, commit what it writes.

    .venv/bin/python packaging/make_icon.py

The one source is ``resources/icon/sora-desktop.svg``. From it come the PNG files beside it, which
the window and the Linux packages take, ``windows/app.ico`` and ``macos/app.icns``.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from icon_sizes import ICO_SIZES, PNG_SIZES

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent / "resources" / "icon" / "sora-desktop.svg"
# Apple's four-letter types of PNG pictures, by their width in pixels; some stand for twice the
# density of a smaller one.
ICNS_TYPES = (
    ("icp4", 16),
    ("icp5", 32),
    ("ic11", 32),
    ("ic12", 64),
    ("ic07", 128),
    ("ic13", 256),
    ("ic08", 256),
    ("ic14", 512),
    ("ic09", 512),
    ("ic10", 1024),
)
_LARGEST_BITMAP = 64  # readers of Windows' older kind know no PNG in small pictures


def drawn(size: int) -> QImage:
    """The icon, ``size`` pixels wide and high."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    return picture


def png(picture: QImage) -> bytes:
    """The picture as a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(content.data())


def bitmap(picture: QImage) -> bytes:
    """The picture as the bitmap of an .ico entry: header, rows from below, an empty mask."""
    size = picture.width()
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    pixels = bytes(picture.constBits())
    rows = [pixels[y * size * 4 : (y + 1) * size * 4] for y in reversed(range(size))]
    mask = bytes((size + 31) // 32 * 4 * size)
    return header + b"".join(rows) + mask


def ico(sizes: Sequence[int]) -> bytes:
    """An .ico file (Windows) with these sizes."""
    entries, contents = [], []
    offset = 6 + 16 * len(sizes)
    for size in sizes:
        picture = drawn(size)
        content = bitmap(picture) if size <= _LARGEST_BITMAP else png(picture)
        width = size % 256  # 0 stands for 256
        entries.append(struct.pack("<BBBBHHII", width, width, 0, 0, 1, 32, len(content), offset))
        contents.append(content)
        offset += len(content)
    return struct.pack("<HHH", 0, 1, len(sizes)) + b"".join(entries) + b"".join(contents)


def icns() -> bytes:
    """An .icns file (macOS)."""
    parts = []
    for kind, size in ICNS_TYPES:
        content = png(drawn(size))
        parts.append(kind.encode("ascii") + struct.pack(">I", 8 + len(content)) + content)
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> int:
    """Writes every file; always 0."""
    application = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    for size in PNG_SIZES:
        (SOURCE.parent / f"sora-desktop-{size}.png").write_bytes(png(drawn(size)))
    (HERE / "windows" / "app.ico").write_bytes(ico(ICO_SIZES))
    (HERE / "macos" / "app.icns").write_bytes(icns())
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
