"""Clips have the colours that their files mean, also where no graphics card converts them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from PySide6.QtWidgets import QApplication

from sora_desktop.ui.posters import at_poster_size
from sora_desktop.ui.shown_picture import ShownPicture
from sora_desktop.ui.true_colours import TrueColours

SPACES = QVideoFrameFormat.ColorSpace
# A red of #d02030 in both standards, by their own formulas, as an HD and as an SD file has it.
RED = {SPACES.ColorSpace_BT709: (77, 117, 205), SPACES.ColorSpace_BT601: (90, 109, 204)}


def plain(space: QVideoFrameFormat.ColorSpace, values: tuple[int, ...]) -> QVideoFrame:
    """A frame of one colour."""
    kind = QVideoFrameFormat.PixelFormat.Format_YUV420P
    form = QVideoFrameFormat(QSize(64, 32), kind)
    form.setColorSpace(space)
    form.setColorRange(QVideoFrameFormat.ColorRange.ColorRange_Video)
    frame = QVideoFrame(form)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for plane, value in enumerate(values):
        bits = memoryview(frame.bits(plane))
        bits[:] = bytes([value]) * len(bits)
    frame.unmap()
    return frame


@pytest.mark.parametrize("space", list(RED))
def test_a_poster_has_that_red_too(qapp: QApplication, space: QVideoFrameFormat.ColorSpace) -> None:
    picture = TrueColours().picture(plain(space, RED[space]), at_poster_size)
    colour = picture.pixelColor(5, 5)
    got = (colour.red(), colour.green(), colour.blue())
    assert all(abs(a - b) <= 6 for a, b in zip(got, (0xD0, 0x20, 0x30), strict=True)), got


@pytest.mark.parametrize("space", list(RED))
@pytest.mark.parametrize("small", [True, False])
def test_a_red_is_that_red(
    qapp: QApplication, space: QVideoFrameFormat.ColorSpace, small: bool
) -> None:
    shown = ShownPicture()
    shown.take(plain(space, RED[space]))
    assert shown.size == QSize(64, 32)
    place = QRectF(0, 0, 32, 16)
    picture = shown.to_draw(place, 1.0) if small else shown.full()
    colour = picture.pixelColor(5, 5)
    got = (colour.red(), colour.green(), colour.blue())
    assert all(abs(a - b) <= 6 for a, b in zip(got, (0xD0, 0x20, 0x30), strict=True)), got
