"""Prepares a person's picture for sending: upright, sRGB, cropped, small enough, without metadata.

It runs in a worker thread and touches neither widgets nor the network. The same file and crop give
the same bytes, so that a picture is identified by their hash.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QColorSpace,
    QImage,
    QImageReader,
    QImageWriter,
    QPainter,
    QTransform,
)

from sora_desktop.core.pictures import (
    HEAD_BYTES,
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
    packed_tiff,
    size_of,
    unreadable_kind,
)

# 16 bits a channel take twice the memory. It applies to the whole program, whose own pictures are
# small.
_MOST_MEGABYTES = 512
# Tried in turn until the file is small enough.
_JPEG_QUALITIES = (95, 90, 85, 75, 60, 40)
_PNG_QUALITY = 70
# 72 dots an inch: Qt would write the screen's resolution.
_DOTS_PER_METER = 2835
# How EXIF describes the orientation: mirrored first, then turned clockwise.
_TURNS = {2: (-1, 0), 3: (1, 180), 4: (-1, 180), 5: (-1, 270), 6: (1, 90), 7: (-1, 90), 8: (1, 270)}
_Format = QImage.Format


def prepare(
    source: Path | bytes | QImage,
    limits: PictureLimits,
    shape: Fraction | None = None,
    crop: Crop | None = None,
) -> PreparedPicture:
    """The picture for a clip of that shape (width by height; None keeps its own).

    A `QImage` is a pasted picture, or a frame of a clip. `crop` is the part to use; a part of
    another shape is cropped around its middle. PictureRefused says why it can't be used.
    """
    image, lossy = _opened(source, limits)
    whole = Size(image.width(), image.height())
    check_size(whole, limits)
    part = crop_for(whole, shape, crop)
    size = size_of(part, limits)
    kind, data = _encoded(_plain(image, part, size), lossy or not limits.png, limits)
    return PreparedPicture(data=data, kind=kind, size=size, source=whole, crop=part)


def open_picture(source: Path | bytes, limits: PictureLimits) -> QImage:
    """The upright picture as it is, for choosing the part to use. PictureRefused."""
    image, _ = _opened(source, limits)
    check_size(Size(image.width(), image.height()), limits)
    return image


def _opened(source: Path | bytes | QImage, limits: PictureLimits) -> tuple[QImage, bool]:
    if isinstance(source, QImage):
        if source.isNull():
            raise PictureRefused(PictureFlaw.DAMAGED, limits)
        return source, False
    data = source if isinstance(source, bytes) else _read(source, limits)
    if len(data) > limits.most_file_bytes:
        raise PictureRefused(PictureFlaw.TOO_MANY_BYTES, limits, file_bytes=len(data))
    kind = _allowed(data, limits)
    return _decoded(data, kind, limits), kind is PictureKind.JPEG


def _read(path: Path, limits: PictureLimits) -> bytes:
    """The whole file, unless it is too large or no picture; never more of it than necessary."""
    try:
        # Opening a named pipe would block.
        if path.exists() and not path.is_file():
            raise PictureRefused(PictureFlaw.NO_PICTURE, limits)
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
            _known(head, limits)
            size = path.stat().st_size
            if size > limits.most_file_bytes:
                raise PictureRefused(PictureFlaw.TOO_MANY_BYTES, limits, file_bytes=size)
            return head + file.read(limits.most_file_bytes)
    except FileNotFoundError:
        raise PictureRefused(PictureFlaw.GONE, limits) from None
    except OSError:
        raise PictureRefused(PictureFlaw.UNREADABLE, limits) from None


def _allowed(data: bytes, limits: PictureLimits) -> PictureKind:
    kind, other = _known(data, limits), unreadable_kind(data)
    if other:
        raise PictureRefused(PictureFlaw.OTHER_KIND, limits, kind=other)
    if is_animated(kind, data):
        raise PictureRefused(PictureFlaw.ANIMATED, limits)
    return kind


def _known(head: bytes, limits: PictureLimits) -> PictureKind:
    """The kind by the first bytes; PictureRefused where they are enough for that."""
    kind = kind_of(head[:HEAD_BYTES])
    # Only some systems could read HEIC, and a picture must work everywhere.
    if kind is None or kind is PictureKind.HEIC:
        other = unreadable_kind(head)
        flaw = PictureFlaw.OTHER_KIND if other else PictureFlaw.NO_PICTURE
        raise PictureRefused(flaw, limits, kind=other)
    return kind


def _decoded(data: bytes, kind: PictureKind, limits: PictureLimits) -> QImage:
    """The upright picture; its size is checked before a pixel of it is decoded."""
    if is_cut_off(kind, data):
        raise PictureRefused(PictureFlaw.DAMAGED, limits)
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    image = _read_image(buffer, kind, limits)
    if image.isNull():
        packed = packed_tiff(data) if kind is PictureKind.TIFF else ""
        if packed:
            raise PictureRefused(PictureFlaw.OTHER_KIND, limits, kind=packed)
        # Qt can't read many kinds of TIFF for print, intact or not.
        flaw = PictureFlaw.UNREADABLE if kind is PictureKind.TIFF else PictureFlaw.DAMAGED
        raise PictureRefused(flaw, limits)
    mirrored, turned = _TURNS.get(orientation(kind, data), (1, 0))
    return image.transformed(QTransform().rotate(turned).scale(mirrored, 1))


def _read_image(buffer: QBuffer, kind: PictureKind, limits: PictureLimits) -> QImage:
    """A function of its own: the reader must be gone before its buffer is."""
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    # By name, so that no other format of Qt's (an SVG, a PDF) is tried.
    reader = QImageReader(buffer, QByteArray(kind.value.encode()))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    given = reader.size()
    try:
        if given.isValid():
            check_size(Size(given.width(), given.height()), limits)
        return reader.read()
    finally:
        # A traceback would keep it longer than the buffer.
        del reader


def _plain(image: QImage, part: Crop, size: Size) -> QImage:
    """That part in that size, in sRGB, on white, without anything but pixels."""
    image = _in_srgb(image.copy(QRect(*part)))
    if (image.width(), image.height()) != size:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(*size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    plain = QImage(*size, _Format.Format_RGB32)
    plain.setDotsPerMeterX(_DOTS_PER_METER)
    plain.setDotsPerMeterY(_DOTS_PER_METER)
    plain.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(plain)
    # Device pixels: a frame from a screen at 200 % keeps its full size.
    image.setDevicePixelRatio(1.0)
    painter.drawImage(0, 0, image)
    painter.end()
    return plain


def _in_srgb(image: QImage) -> QImage:
    """The picture in sRGB. One without a profile, or with an unreadable one, counts as sRGB; CMYK
    without a profile is converted by plain subtraction."""
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if image.colorSpace().isValid() and image.colorSpace() != srgb:
        converted = image.convertedToColorSpace(srgb, _with_alpha(image))
        if not converted.isNull():
            return converted
    return image.convertToFormat(_with_alpha(image))


def _with_alpha(image: QImage) -> QImage.Format:
    return _Format.Format_ARGB32 if image.hasAlphaChannel() else _Format.Format_RGB32


def _encoded(image: QImage, lossy: bool, limits: PictureLimits) -> tuple[PictureKind, bytes]:
    """Lossless pictures as PNG if that is small enough; others as JPEG."""
    ways = [(PictureKind.JPEG, quality) for quality in _JPEG_QUALITIES]
    size = 0
    for kind, quality in ways if lossy else [(PictureKind.PNG, _PNG_QUALITY), *ways]:
        data = _written(image, kind, quality)
        size = len(data)
        if size <= limits.most_bytes:
            return kind, data
    raise PictureRefused(PictureFlaw.TOO_MANY_BYTES, limits, file_bytes=size)


def _written(image: QImage, kind: PictureKind, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.value.encode()))
    writer.setQuality(quality)
    if not writer.write(image):
        raise OSError(writer.errorString())
    return bytes(buffer.data().data())
