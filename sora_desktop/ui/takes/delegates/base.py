"""What all rows of the panel are painted with: type, shapes on pictures, and where words go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from sora_desktop.core.take import Take, TakeId
from sora_desktop.ui.theme.icons import pixmap
from sora_desktop.ui.theme.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
ELIDE = Qt.TextElideMode.ElideRight
# On a picture, whatever the picture: white on a dark glass.
GLASS, ON_GLASS = QColor(0, 0, 0, 174), QColor(255, 255, 255)
RADIUS = 4


class Part(Enum):
    """The parts of a row that can be pressed by themselves."""

    BUTTON = "button"
    STAR = "star"
    CANCEL_QUEUED = "cancel_queued"
    PAUSE_QUEUE = "pause_queue"
    HEADER = "header"


class Posters(Protocol):
    """Where the pictures come from: nothing until one is ready, then it is told of elsewhere."""

    def pixmap(self, take_id: TakeId, path: Path, size: QSize, dpr: float) -> QPixmap | None:
        """The picture in the file `path`, fitting into `size` logical pixels."""


class Frames(Protocol):
    """Where the pictures for the hover come from; nothing until they have been made."""

    def pixmap(self, take: Take, share: float, size: QSize, dpr: float) -> QPixmap | None:
        """The picture at that share (0 to 1) of the clip, fitting into `size` logical pixels."""


@dataclass(frozen=True, slots=True)
class Type:
    """A font with its measures."""

    font: QFont
    metrics: QFontMetrics

    def width(self, text: str) -> int:
        return self.metrics.horizontalAdvance(text)

    def cut(self, text: str, room: int) -> str:
        return self.metrics.elidedText(text, ELIDE, max(room, 0))


class Look:
    """The colours and the type of the theme in force."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.label = _type(theme, "label", QFont.Weight.DemiBold)
        self.small = _type(theme, "small", QFont.Weight.Normal)
        self.small_strong = _type(theme, "small", QFont.Weight.Medium)
        self.name = _type(theme, "body", QFont.Weight.Medium)
        self.heading = _type(theme, "body", QFont.Weight.DemiBold)
        # How much larger than usual the type is, because the system's is.
        usual = QFont(self.name.font)
        usual.setPixelSize(13)
        self.growth = max(self.name.metrics.height() / QFontMetrics(usual).height(), 1.0)

    def colour(self, name: str) -> QColor:
        return self.theme.colour(name)

    def icon(self, painter: QPainter, name: str, colour: QColor, at: QPoint, size: int) -> None:
        """An icon with its middle at a point."""
        dpr = painter.device().devicePixelRatioF()
        drawn = pixmap(name, colour, size, dpr)
        painter.drawPixmap(QPointF(at.x() - size / 2 + 0.5, at.y() - size / 2 + 0.5), drawn)


def _type(theme: Theme, size: str, weight: QFont.Weight) -> Type:
    font = theme.font(size)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return Type(font, QFontMetrics(font))


def text(
    painter: QPainter, kind: Type, ink: QColor, box: QRect, words: str, at: Qt.AlignmentFlag
) -> None:
    """Words in a box, cut where they do not fit."""
    painter.setFont(kind.font)
    painter.setPen(ink)
    painter.drawText(box, at, kind.cut(words, box.width()))
    painter.setPen(Qt.PenStyle.NoPen)


def rounded(painter: QPainter, rect: QRect | QRectF, ink: QColor, radius: float = RADIUS) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(rect), radius, radius)


def ring(painter: QPainter, rect: QRect, ink: QColor, radius: float = 6) -> None:
    """An outline of two pixels, two pixels outside of what it is about."""
    painter.setPen(QPen(ink, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)


def arc(painter: QPainter, box: QRectF, track: QColor, ink: QColor, share: float | None) -> None:
    """An empty ring, or one that is filled so far from the top."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(track, 2))
    painter.drawEllipse(box)
    if share:
        painter.setPen(QPen(ink, 2))
        painter.drawArc(box, 90 * 16, -round(360 * 16 * min(share, 1.0)))
    painter.setPen(Qt.PenStyle.NoPen)


def framed(painter: QPainter, box: QRect, shown: QPixmap, stage: QColor) -> None:
    """The whole picture in the middle of its tile; what it leaves free is the stage's colour."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(box), RADIUS, RADIUS)
    size = shown.deviceIndependentSize().toSize()
    size.scale(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(box.center())
    if box.width() - size.width() <= 2 and box.height() - size.height() <= 2:
        place = box  # A 16:9 clip fills its tile to the last pixel.
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(box, stage)
    painter.drawPixmap(place, shown)
    painter.restore()
