"""The colours that a clip's file specifies, also without a graphics card that converts them.

Without one (X11 without OpenGL, offscreen) Qt treats every clip as BT.601, although HD clips are
BT.709: a red of #d02030 is shown as #be0a2f (measured, 6.11.3). Such a conversion is corrected by a
matrix, which is one step of Qt's own colour transforms when the values are treated as linear.
Formats that Qt does not convert there at all are turned into a plain frame first.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColorSpace, QColorTransform, QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

_FORMATS = QVideoFrameFormat.PixelFormat
_RANGES = QVideoFrameFormat.ColorRange
_MODES = QVideoFrame.MapMode
# 10 bits low in each 16, and the most significant bits high in them.
_LOW = frozenset({_FORMATS.Format_YUV420P10})
_HIGH = frozenset({_FORMATS.Format_P010, _FORMATS.Format_P016})
_EIGHT_BITS = (
    *(_FORMATS.Format_YUV420P, _FORMATS.Format_YUV422P, _FORMATS.Format_YV12),
    *(_FORMATS.Format_NV12, _FORMATS.Format_NV21),
)
_PLAIN = {
    **{kind: _FORMATS.Format_YUV420P for kind in _LOW},
    **{kind: _FORMATS.Format_NV12 for kind in _HIGH},
    **{kind: kind for kind in _EIGHT_BITS},
}
# Values of the full range in that of video (ITU-T H.273, 8.3).
_LUMA = bytes(round(16 + value * 219 / 255) for value in range(256))
_CHROMA = bytes(min(max(round(128 + (value - 128) * 224 / 255), 16), 240) for value in range(256))


def is_plain(frame: QVideoFrame) -> bool:
    """Whether Qt converts it correctly, or nothing here would help."""
    form = frame.surfaceFormat()
    full = form.colorRange() == _RANGES.ColorRange_Full
    return form.pixelFormat() not in (_PLAIN if full else _LOW)


def plain_frame(frame: QVideoFrame) -> QVideoFrame:
    """The same picture in a frame that Qt converts; an invalid frame when it can't be read.

    Without a graphics card Qt converts no planes of 10 bits, and treats full range as video range
    (measured, 6.11.3). Whole planes are converted at once, by operations of Python on all their
    bytes: 8 bits a value, in video range.
    """
    old = frame.surfaceFormat()
    form = QVideoFrameFormat(frame.size(), _PLAIN[old.pixelFormat()])
    form.setColorSpace(old.colorSpace())
    form.setColorTransfer(old.colorTransfer())
    form.setColorRange(_RANGES.ColorRange_Video)
    form.setViewport(old.viewport())
    form.setScanLineDirection(old.scanLineDirection())
    form.setRotation(old.rotation())
    form.setMirrored(old.isMirrored())
    made = QVideoFrame(form)
    made.setRotation(frame.rotation())
    made.setMirrored(frame.mirrored())
    if not frame.map(_MODES.ReadOnly):
        return QVideoFrame()
    try:
        return made if _copied(frame, made) else QVideoFrame()
    finally:
        frame.unmap()


def _copied(old: QVideoFrame, made: QVideoFrame) -> bool:
    if not made.map(_MODES.WriteOnly):
        return False
    form = old.surfaceFormat()
    full = form.colorRange() == _RANGES.ColorRange_Full
    for plane in range(made.planeCount()):
        values = _eight_bits(bytes(old.bits(plane)), form.pixelFormat())
        if full:
            values = values.translate(_CHROMA if plane else _LUMA)
        wide = old.bytesPerLine(plane) // (2 if form.pixelFormat() in _LOW | _HIGH else 1)
        _put(values, wide, memoryview(made.bits(plane)), made.bytesPerLine(plane))
    made.unmap()
    return True


def _eight_bits(values: bytes, kind: QVideoFrameFormat.PixelFormat) -> bytes:
    """The eight most significant bits of each value."""
    if kind in _HIGH:
        return values[1::2]
    if kind in _LOW:
        # All of them as one number: bits shifted into the value before are in the byte that is
        # dropped.
        return (int.from_bytes(values, "little") >> 2).to_bytes(len(values), "little")[::2]
    return values


def _put(values: bytes, wide: int, place: memoryview, line: int) -> None:
    """Lines of `wide` bytes into lines of `line` bytes."""
    if wide == line:
        count = min(len(values), len(place))
        place[:count] = values[:count]
        return
    count = min(wide, line)
    for at in range(min(len(values) // wide, len(place) // line)):
        place[at * line : at * line + count] = values[at * wide : at * wide + count]


_SPACES = QVideoFrameFormat.ColorSpace
_YUV = frozenset(
    {
        *(_FORMATS.Format_YUV420P, _FORMATS.Format_YUV422P, _FORMATS.Format_YV12),
        *(_FORMATS.Format_NV12, _FORMATS.Format_NV21, _FORMATS.Format_P010),
        *(_FORMATS.Format_UYVY, _FORMATS.Format_YUYV, _FORMATS.Format_YUV420P10),
        _FORMATS.Format_P016,
    }
)
# Clips without colour information: HD is BT.709, as Qt treats it on the graphics card.
_LARGEST_SD = 576
# Red of BT.709 (81, 90, 240 in BT.601 is another one): the green of it tells which matrix was used.
_PROBE = (63, 102, 240)
# From what BT.601 made of a clip to what its own standard would have made, as the primaries of a
# colour space over those of sRGB: kr, kb are (0.299, 0.114) in ITU-R BT.601-7, (0.2126, 0.0722) in
# BT.709-6 and (0.2627, 0.0593) in BT.2020-2.
_WHITE = QPointF(0.3127, 0.3290)
_SRGB = (QPointF(0.64, 0.33), QPointF(0.30, 0.60), QPointF(0.15, 0.06))
_TAKEN = {
    _SPACES.ColorSpace_BT709: (
        QPointF(0.6013978632598108, 0.37467108991114617),
        QPointF(0.2882971250489575, 0.6329774553173148),
        QPointF(0.15457019730145807, 0.08674627253129133),
    ),
    _SPACES.ColorSpace_BT2020: (
        QPointF(0.6316939272246391, 0.35767474795212745),
        QPointF(0.2998796707729912, 0.6292266470943451),
        QPointF(0.15891807937806932, 0.09628862417442294),
    ),
}


class TrueColours:
    """Makes pictures of frames, with their colours corrected. Whether Qt has a graphics card that
    converts is tried once."""

    def __init__(self) -> None:
        self._without_card: bool | None = None

    def picture(self, frame: QVideoFrame, smaller: Callable[[QImage], QImage]) -> QImage:
        """The frame as a smaller picture, with its true colours; null when there is none."""
        whole = self.converted(frame)
        if whole.isNull():
            return whole
        return mended(smaller(whole), self.correction(frame))

    def converted(self, frame: QVideoFrame) -> QImage:
        """The frame as a picture without the correction; null for none."""
        if is_plain(frame) or not self._converts_without_card():
            return frame.toImage()
        return plain_frame(frame).toImage()

    def correction(self, frame: QVideoFrame) -> QColorTransform | None:
        """The correction for the colours of the converted frame; None when they are right."""
        form = frame.surfaceFormat()
        space = form.colorSpace()
        if space == _SPACES.ColorSpace_Undefined and form.frameHeight() > _LARGEST_SD:
            space = _SPACES.ColorSpace_BT709
        if form.pixelFormat() not in _YUV or space not in _TAKEN:
            return None
        return _way_from_601(space) if self._converts_without_card() else None

    def _converts_without_card(self) -> bool:
        if self._without_card is None:
            self._without_card = _takes_all_for_601()
        return self._without_card


def mended(picture: QImage, correction: QColorTransform | None) -> QImage:
    if correction is not None:
        picture.applyColorTransform(correction)
    return picture


@cache
def _way_from_601(space: QVideoFrameFormat.ColorSpace) -> QColorTransform:
    linear = QColorSpace.TransferFunction.Linear
    taken = QColorSpace(_WHITE, *_TAKEN[space], linear)
    return taken.transformationToColorSpace(QColorSpace(_WHITE, *_SRGB, linear))


def _takes_all_for_601() -> bool:
    """Has Qt convert a plain red of BT.709, and compares."""
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
    # Pure red is 255, 0, 0; treated as BT.601 it is about 234, 0, 0.
    return frame.toImage().pixelColor(8, 8).red() < 245


class ShownPicture:
    """One frame of a clip for the screen.

    It is converted when it is painted for the first time: at the painted size, which is cheaper
    while it plays, or at full size on request.
    """

    def __init__(self) -> None:
        self._colours = TrueColours()
        self._frame: QVideoFrame | None = None
        self._full, self._drawn = QImage(), QImage()
        self._correction: QColorTransform | None = None

    @property
    def new(self) -> bool:
        return self._frame is not None

    @property
    def size(self) -> QSize:
        return self._frame.size() if self._frame is not None else self._full.size()

    def take(self, frame: QVideoFrame) -> None:
        """Sets another frame to show; an invalid one shows nothing."""
        self._frame = QVideoFrame(frame)

    def clear(self) -> None:
        self._frame = None
        self._full, self._drawn = QImage(), QImage()

    def full(self) -> QImage:
        """The picture in its own size; a null image when there is none."""
        self._convert()
        self._full = mended(self._full, self._correction)
        self._correction = None
        return self._full

    def to_draw(self, place: QRectF, ratio: float) -> QImage:
        """The picture for a place of that size; `ratio` is device pixels for each logical one."""
        self._convert()
        size = (place.size() * ratio).toSize()
        if self._correction is None or size.width() >= self._full.width():
            return self.full()
        if self._drawn.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = self._full.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._drawn = mended(scaled, self._correction)
        return self._drawn

    def _convert(self) -> None:
        if self._frame is not None:
            frame, self._frame = self._frame, None
            self._full = self._colours.converted(frame) if frame.isValid() else QImage()
            self._drawn = QImage()
            self._correction = None if self._full.isNull() else self._colours.correction(frame)
