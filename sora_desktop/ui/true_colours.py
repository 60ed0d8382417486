"""The colours of a clip as its file means them, also where no graphics card converts them.

Without one (X11 without OpenGL, a picture drawn into memory) Qt takes every clip for BT.601, and
clips in HD are BT.709: a red of #d02030 is shown as #be0a2f (measured, 6.11.3). What was converted
so is put right by a matrix, which is one step of Qt's own colour transforms when the values are
taken for linear ones.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColorSpace, QColorTransform, QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

_SPACES = QVideoFrameFormat.ColorSpace
_FORMATS = QVideoFrameFormat.PixelFormat
_YUV = frozenset(
    {
        *(_FORMATS.Format_YUV420P, _FORMATS.Format_YUV422P, _FORMATS.Format_YV12),
        *(_FORMATS.Format_NV12, _FORMATS.Format_NV21, _FORMATS.Format_P010),
        *(_FORMATS.Format_UYVY, _FORMATS.Format_YUYV, _FORMATS.Format_YUV420P10),
    }
)
# Clips that do not say: HD is BT.709, as Qt has it on the graphics card.
_LARGEST_SD = 576
# Red of BT.709 (81, 90, 240 in BT.601 is another one): the green of it tells which matrix was used.
_PROBE = (63, 102, 240)
# From what BT.601 made of BT.709 to what BT.709 would have made, as the primaries of a colour space
# over those of sRGB: kr, kb are (0.2126, 0.0722) and (0.299, 0.114), ITU-R BT.709-6 and BT.601-7.
_WHITE = QPointF(0.3127, 0.3290)
_SRGB = (QPointF(0.64, 0.33), QPointF(0.30, 0.60), QPointF(0.15, 0.06))
_TAKEN = (
    QPointF(0.6013978632598108, 0.37467108991114617),
    QPointF(0.2882971250489575, 0.6329774553173148),
    QPointF(0.15457019730145807, 0.08674627253129133),
)


class TrueColours:
    """Puts colours right where they are wrong. Whether they are is tried out once."""

    def __init__(self) -> None:
        self._wrong: bool | None = None
        self._way: QColorTransform | None = None

    def picture(self, frame: QVideoFrame, smaller: Callable[[QImage], QImage]) -> QImage:
        """The frame as a picture made smaller, with its true colours; null when Qt makes none."""
        whole = frame.toImage()
        if whole.isNull():
            return whole
        small = smaller(whole)
        return self.mended(small) if self.needed(frame) else small

    def needed(self, frame: QVideoFrame) -> bool:
        """Whether the picture that Qt makes of this frame has wrong colours."""
        form = frame.surfaceFormat()
        if form.pixelFormat() not in _YUV:
            return False
        space, high = form.colorSpace(), form.frameHeight() > _LARGEST_SD
        meant = space == _SPACES.ColorSpace_BT709
        if not meant and not (space == _SPACES.ColorSpace_Undefined and high):
            return False
        if self._wrong is None:
            self._wrong = _takes_all_for_601()
        return self._wrong

    def mended(self, picture: QImage) -> QImage:
        """The picture of such a frame with its true colours."""
        if self._way is None:
            linear = QColorSpace.TransferFunction.Linear
            taken = QColorSpace(_WHITE, *_TAKEN, linear)
            self._way = taken.transformationToColorSpace(QColorSpace(_WHITE, *_SRGB, linear))
        picture.applyColorTransform(self._way)
        return picture


def _takes_all_for_601() -> bool:
    """Has Qt convert a plain red of BT.709, and looks."""
    form = QVideoFrameFormat(QSize(16, 16), _FORMATS.Format_YUV420P)
    form.setColorSpace(_SPACES.ColorSpace_BT709)
    form.setColorRange(QVideoFrameFormat.ColorRange.ColorRange_Video)
    frame = QVideoFrame(form)
    if not frame.map(QVideoFrame.MapMode.WriteOnly):
        return False
    for plane, value in enumerate(_PROBE):
        bits = memoryview(frame.bits(plane))
        bits[:] = bytes([value]) * len(bits)
    frame.unmap()
    # Pure red is 255, 0, 0; taken for BT.601 it is about 234, 0, 0.
    return frame.toImage().pixelColor(8, 8).red() < 245
