"""Clips have the colours that their files mean, also where no graphics card converts them."""

from __future__ import annotations

from itertools import cycle, islice, product

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from PySide6.QtWidgets import QApplication

from sora_desktop.ui.media.posters import at_poster_size
from sora_desktop.ui.media.true_colours import ShownPicture, TrueColours

SPACES = QVideoFrameFormat.ColorSpace
RANGES = QVideoFrameFormat.ColorRange
FORMATS = QVideoFrameFormat.PixelFormat
RED = (0xD0, 0x20, 0x30)
# The parts of red and blue in the brightness: ITU-R BT.601-7, BT.709-6, BT.2020-2.
SHARES = {
    SPACES.ColorSpace_BT601: (0.299, 0.114),
    SPACES.ColorSpace_BT709: (0.2126, 0.0722),
    SPACES.ColorSpace_BT2020: (0.2627, 0.0593),
}
# How each stores its values: which of them in which plane, bytes for each, and bits below the
# lowest one.
Y, U, V = range(3)
KINDS: dict[QVideoFrameFormat.PixelFormat, tuple[tuple[tuple[int, ...], ...], int, int]] = {
    FORMATS.Format_YUV420P: (((Y,), (U,), (V,)), 1, 0),
    FORMATS.Format_YUV422P: (((Y,), (U,), (V,)), 1, 0),
    FORMATS.Format_NV12: (((Y,), (U, V)), 1, 0),
    FORMATS.Format_NV21: (((Y,), (V, U)), 1, 0),
    FORMATS.Format_YUV420P10: (((Y,), (U,), (V,)), 2, 0),
    FORMATS.Format_P010: (((Y,), (U, V)), 2, 6),
    FORMATS.Format_P016: (((Y,), (U, V)), 2, 0),
}
BITS = {FORMATS.Format_YUV420P10: 10, FORMATS.Format_P010: 10, FORMATS.Format_P016: 16}
CASES = list(product(KINDS, SHARES, (RANGES.ColorRange_Video, RANGES.ColorRange_Full)))
# A width that no line of memory ends with, too.
SIZES = [QSize(64, 32), QSize(90, 50)]


def values(
    space: QVideoFrameFormat.ColorSpace, scope: QVideoFrameFormat.ColorRange, bits: int
) -> tuple[int, int, int]:
    """RED as a file has it, by the formulas of the standards."""
    red, green, blue = (each / 255 for each in RED)
    of_red, of_blue = SHARES[space]
    luma = of_red * red + (1 - of_red - of_blue) * green + of_blue * blue
    u, v = (blue - luma) / (2 - 2 * of_blue), (red - luma) / (2 - 2 * of_red)
    if scope == RANGES.ColorRange_Full:
        most = 2**bits - 1
        return round(luma * most), *(round(each * most + 2 ** (bits - 1)) for each in (u, v))
    step = 2 ** (bits - 8)
    return round((16 + 219 * luma) * step), *(round((128 + 224 * each) * step) for each in (u, v))


def plain(
    kind: QVideoFrameFormat.PixelFormat,
    space: QVideoFrameFormat.ColorSpace,
    scope: QVideoFrameFormat.ColorRange,
    size: QSize,
) -> QVideoFrame:
    """A frame that is RED all over."""
    form = QVideoFrameFormat(size, kind)
    form.setColorSpace(space)
    form.setColorRange(scope)
    frame = QVideoFrame(form)
    planes, wide, low = KINDS[kind]
    stored = values(space, scope, BITS.get(kind, 8))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for plane, which in enumerate(planes):
        pattern = b"".join((stored[each] << low).to_bytes(wide, "little") for each in which)
        bits = memoryview(frame.bits(plane))
        bits[:] = bytes(islice(cycle(pattern), len(bits)))
    frame.unmap()
    return frame


def is_red(colour: QColor) -> bool:
    """Whether it is RED, but for rounding."""
    got = (colour.red(), colour.green(), colour.blue())
    return all(abs(a - b) <= 6 for a, b in zip(got, RED, strict=True))


@pytest.mark.parametrize(("kind", "space", "scope"), CASES)
@pytest.mark.parametrize("size", SIZES)
def test_a_red_is_that_red_in_every_corner(
    qapp: QApplication,
    kind: QVideoFrameFormat.PixelFormat,
    space: QVideoFrameFormat.ColorSpace,
    scope: QVideoFrameFormat.ColorRange,
    size: QSize,
) -> None:
    shown = ShownPicture()
    shown.take(plain(kind, space, scope, size))
    assert shown.size == size
    small = shown.to_draw(QRectF(0, 0, 32, 16), 1.0)
    assert is_red(small.pixelColor(5, 5))
    full = shown.full()
    assert full.size() == size
    right, bottom = size.width() - 1, size.height() - 1
    for x, y in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
        assert is_red(full.pixelColor(x, y)), full.pixelColor(x, y).name()


@pytest.mark.parametrize(("kind", "space", "scope"), CASES)
def test_a_poster_has_that_red_too(
    qapp: QApplication,
    kind: QVideoFrameFormat.PixelFormat,
    space: QVideoFrameFormat.ColorSpace,
    scope: QVideoFrameFormat.ColorRange,
) -> None:
    picture = TrueColours().picture(plain(kind, space, scope, SIZES[0]), at_poster_size)
    assert is_red(picture.pixelColor(5, 5)), picture.pixelColor(5, 5).name()
