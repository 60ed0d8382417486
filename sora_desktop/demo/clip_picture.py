"""The moving picture of a demo clip: a drifting landscape, different for every take.

Everything follows from the hash of prompt and number, so a take looks the same whenever it is
rendered. The picture carries its own frame number twice: as words, and as a row of marks that a
test can read back from the decoded frame.
"""

from __future__ import annotations

import hashlib
import math
import random
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QLinearGradient,
    QPainter,
    QPolygonF,
    QRadialGradient,
)

FPS = 24
MARKS = 10
# The soft sky is painted at this fraction of its size and only on every third frame: it drifts too
# slowly for that to be seen, and it was half of the time that a frame takes (measured).
_SOFT = 6
_SKY_EVERY = 3
_SKY_PART = 0.68
_RIDGES = 5
_MOST_REFERENCES = 12
# Hues that look good for a landscape; those in between look muddy.
_HUES = (206, 262, 328, 14, 34, 176, 228, 288)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoTake:
    """What is written on the picture, and its size in pixels. `bare` omits the writing. `first` and
    `last` are the files of pictures that the clip begins and ends with, `references` the
    pictures or frames of videos that it shows; `marks` describe other inputs."""

    prompt: str
    number: int
    model_name: str
    width: int
    height: int
    seconds: int
    bare: bool = False
    first: str = ""
    last: str = ""
    references: tuple[str | QImage, ...] = ()
    marks: tuple[str, ...] = ()

    @property
    def frames(self) -> int:
        """How many frames the clip has: 24 a second, exactly."""
        return self.seconds * FPS

    @property
    def seed(self) -> int:
        """The seed of everything in the picture."""
        text = f"{self.number}\n{self.prompt}".encode("utf-8", "replace")
        return int.from_bytes(hashlib.sha256(text).digest()[:8], "big")


@dataclass(frozen=True, slots=True)
class _Ridge:
    """One range of hills; `depth` from 0 (far) to 1 (near)."""

    depth: float
    base: float
    waves: tuple[tuple[float, float, float], ...]
    colour: QColor


@dataclass(frozen=True, slots=True)
class _Mote:
    """One speck of light; x, y, radius and drift are parts of the picture's size."""

    x: float
    y: float
    radius: float
    drift: float
    phase: float


def marks_rect(width: int, height: int) -> QRectF:
    """Where the row of marks is in a picture of that size, the lowest bit at the right."""
    unit = min(width, height) / 45
    margin = min(width, height) / 18
    row = unit * 1.5 * MARKS
    return QRectF(width - margin - row, height - margin - unit, row, unit)


def _filling(file: str | QImage, size: QSize) -> QImage:
    """A picture scaled to fill that size; an empty one for none."""
    if not file:
        return QImage()
    whole = QImage(file).scaled(
        size,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    part = whole.rect()
    left, top = (part.width() - size.width()) // 2, (part.height() - size.height()) // 2
    return whole.copy(left, top, size.width(), size.height())


def reference_rect(width: int, height: int, place: int) -> QRect:
    """The rectangle of that reference in a picture of that size: a row of squares from the left,
    vertically centred."""
    side = width // (_MOST_REFERENCES + 1)
    return QRect(side // 2 + place * side, (height - side) // 2, side - side // 8, side - side // 8)


class Landscape:
    """Paints the frames of one take, in any order."""

    def __init__(self, take: DemoTake) -> None:
        self._take = take
        dice = random.Random(take.seed)
        # Five and eight have no common factor: adjacent takes never share a hue.
        self._hue = _HUES[(take.number * 5) % len(_HUES)] + dice.uniform(-10, 10)
        self._turn = dice.choice((-1, 1)) * dice.uniform(28, 60)
        self._sun = (dice.uniform(0.22, 0.78), dice.uniform(0.24, 0.42), dice.uniform(0.10, 0.17))
        self._way = dice.choice((-1, 1)) * dice.uniform(0.7, 1.3)
        self._clouds = [(dice.random(), dice.uniform(0, 0.7), dice.random()) for _ in range(4)]
        self._ridges = [self._ridge(dice, index / (_RIDGES - 1)) for index in range(_RIDGES)]
        self._motes = [_mote(dice) for _ in range(16)]
        self._glow = _glow(96, self._colour(0.15, 0.35, 1.0))
        small = max(2, take.width // _SOFT), max(2, take.height // _SOFT)
        self._soft = QImage(*small, QImage.Format.Format_RGB32)
        self._sky = QImage(take.width, round(take.height * _SKY_PART), QImage.Format.Format_RGB32)
        self._sky_index = -1
        self._picture = QImage(take.width, take.height, QImage.Format.Format_RGB32)
        self._words = self._paint_words()
        size = QSize(take.width, take.height)
        self._ends = {0: _filling(take.first, size), take.frames - 1: _filling(take.last, size)}
        places = [reference_rect(take.width, take.height, n) for n in range(len(take.references))]
        self._references = [
            (place, _filling(file, place.size()))
            for place, file in zip(places, take.references, strict=True)
        ]

    def frame(self, index: int) -> QImage:
        """The frame of that index, in a picture that the next call paints over."""
        second = index / FPS
        self._renew_sky(index // _SKY_EVERY * _SKY_EVERY)
        painter = QPainter(self._picture)
        painter.drawImage(0, 0, self._sky)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._paint_sun(painter, second)
        bottoms = [ridge.base + 0.1 for ridge in self._ridges[1:]] + [1.0]
        for ridge, bottom in zip(self._ridges, bottoms, strict=True):
            self._paint_ridge(painter, ridge, second, bottom)
        self._paint_motes(painter, second)
        if not self._take.bare:
            painter.drawImage(0, 0, self._words)
            self._paint_clock(painter, index)
        for place, picture in self._references:
            painter.drawImage(place.topLeft(), picture)
        self._paint_ends(painter, index)
        painter.end()
        return self._picture

    def _paint_ends(self, painter: QPainter, index: int) -> None:
        """At its end of the clip only the input picture is seen, and it fades within a second."""
        for place, picture in self._ends.items():
            strength = 1.0 - abs(index - place) / FPS
            if strength > 0.0 and not picture.isNull():
                painter.setOpacity(strength)
                painter.drawImage(0, 0, picture)
        painter.setOpacity(1.0)

    def _colour(self, turn: float, saturation: float, value: float, alpha: float = 1.0) -> QColor:
        hue = (self._hue + self._turn * turn) % 360 / 360
        return QColor.fromHsvF(hue, min(1.0, saturation), min(1.0, value), alpha)

    def _ridge(self, dice: random.Random, depth: float) -> _Ridge:
        waves = tuple(
            (dice.uniform(0.6, 1.4) * count, dice.uniform(0, math.tau), 0.055 / count)
            for count in (1.0, 2.3, 5.1)
        )
        haze = 1 - depth
        colour = self._colour(0.5 - depth, 0.30 + 0.42 * depth, 0.10 + 0.52 * haze**1.3)
        return _Ridge(depth, 0.56 + 0.32 * depth, waves, colour)

    def _renew_sky(self, index: int) -> None:
        if index == self._sky_index:
            return
        self._sky_index = index
        self._paint_sky(index / FPS)
        painter = QPainter(self._sky)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(0, 0, self._take.width, self._take.height)
        painter.drawImage(whole, self._soft, QRectF(self._soft.rect()))
        painter.end()

    def _paint_sky(self, second: float) -> None:
        width, height = self._soft.width(), self._soft.height()
        painter = QPainter(self._soft)
        sky = QLinearGradient(0, 0, 0, height)
        sky.setColorAt(0.0, self._colour(0.9, 0.72, 0.30))
        sky.setColorAt(0.45, self._colour(0.35, 0.55, 0.66))
        sky.setColorAt(0.75, self._colour(-0.25, 0.38, 0.95))
        painter.fillRect(self._soft.rect(), sky)
        for place, high, phase in self._clouds:
            swing = math.sin(second * 0.5 + phase * math.tau)
            x = ((place + second * 0.03 * self._way) % 1.4 - 0.2) * width
            centre = QPointF(x, (high + 0.04 * swing) * height)
            painter.fillRect(self._soft.rect(), self._halo(centre, 0.42 * width, phase, 0.40))
        centre, radius = self._sun_at(second, width, height)
        painter.fillRect(self._soft.rect(), self._halo(centre, radius * 4.5, 0.0, 0.75))
        painter.end()

    def _sun_at(self, second: float, width: int, height: int) -> tuple[QPointF, float]:
        x, y, size = self._sun
        centre = QPointF((x + 0.012 * self._way * second) * width, (y - 0.006 * second) * height)
        return centre, size * min(width, height)

    def _paint_sun(self, painter: QPainter, second: float) -> None:
        centre, radius = self._sun_at(second, self._take.width, self._take.height)
        painter.setBrush(self._colour(-0.3, 0.10, 1.0, 0.95))
        painter.drawEllipse(centre, radius, radius)

    def _halo(self, centre: QPointF, radius: float, turn: float, alpha: float) -> QBrush:
        halo = QRadialGradient(centre, radius)
        halo.setColorAt(0.0, self._colour(-0.4 + turn, 0.35, 1.0, alpha))
        halo.setColorAt(0.4, self._colour(-0.4 + turn, 0.45, 1.0, alpha * 0.35))
        halo.setColorAt(1.0, self._colour(-0.4 + turn, 0.45, 1.0, 0.0))
        return QBrush(halo)

    def _paint_ridge(self, painter: QPainter, ridge: _Ridge, second: float, bottom: float) -> None:
        width, height = self._take.width, self._take.height
        moved = second * self._way * (0.02 + 0.16 * ridge.depth**2)
        points = []
        for step in range(49):
            x = step / 48
            rise = sum(
                size * math.sin((x + moved) * count * math.tau + phase)
                for count, phase, size in ridge.waves
            )
            points.append(QPointF(x * width, (ridge.base - rise) * height))
        shade = QLinearGradient(0, (ridge.base - 0.12) * height, 0, height)
        shade.setColorAt(0, ridge.colour.lighter(128))
        shade.setColorAt(1, ridge.colour.darker(150))
        painter.setBrush(shade)
        low = min(1.0, bottom) * height
        painter.drawPolygon(QPolygonF([*points, QPointF(width, low), QPointF(0, low)]))

    def _paint_motes(self, painter: QPainter, second: float) -> None:
        width, height = self._take.width, self._take.height
        for mote in self._motes:
            radius = mote.radius * min(width, height)
            sway = 0.02 * math.sin(second * 1.3 + mote.phase)
            x = (mote.x + sway + second * 0.02 * self._way) % 1.1 - 0.05
            y = (mote.y - second * mote.drift) % 1.1 - 0.05
            painter.setOpacity(0.35 + 0.3 * math.sin(second * 2 + mote.phase * 3))
            corner = QPointF(x * width - radius, y * height - radius)
            painter.drawImage(QRectF(corner.x(), corner.y(), 2 * radius, 2 * radius), self._glow)
        painter.setOpacity(1)

    def _paint_words(self) -> QImage:
        """Everything that stays the same: painted once, drawn over each frame."""
        take = self._take
        side = min(take.width, take.height)
        margin = side / 18
        layer = QImage(take.width, take.height, QImage.Format.Format_ARGB32_Premultiplied)
        layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QLinearGradient(0, take.height * 0.62, 0, take.height)
        veil.setColorAt(0, QColor(0, 0, 0, 0))
        veil.setColorAt(1, QColor(0, 0, 0, 150))
        painter.fillRect(layer.rect(), veil)
        painter.setPen(QColor(255, 255, 255, 235))
        painter.setFont(_font(side / 24, QFont.Weight.DemiBold))
        box = QRectF(margin, 0, take.width - 2 * margin, take.height - margin - side / 11)
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(box, int(flags), _short(take.prompt))
        painter.setFont(_font(side / 36, QFont.Weight.Medium))
        top = QRectF(margin, margin, take.width - 2 * margin, side / 20)
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(top, centre, f"Clip {take.number}   {take.model_name}")
        painter.drawText(top.translated(0, top.height()), centre, "   ".join(take.marks))
        self._paint_badge(painter, QRectF(top.right() - side / 8, margin, side / 8, side / 20))
        painter.end()
        return layer

    def _paint_badge(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 110))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(255, 255, 255, 220))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "DEMO")

    def _paint_clock(self, painter: QPainter, index: int) -> None:
        row = marks_rect(self._take.width, self._take.height)
        step = row.width() / MARKS
        for bit in range(MARKS):
            lit = index >> bit & 1
            painter.setBrush(QColor(255, 255, 255, 230) if lit else QColor(0, 0, 0, 70))
            left = row.right() - (bit + 1) * step + step / 6
            painter.drawRect(QRectF(left, row.top(), row.height(), row.height()))
        painter.setPen(QColor(255, 255, 255, 215))
        side = min(self._take.width, self._take.height)
        painter.setFont(_font(side / 36, QFont.Weight.Medium))
        seconds, rest = divmod(index, FPS)
        text = f"{seconds // 60}:{seconds % 60:02}.{rest:02}   frame {index}"
        box = QRectF(side / 18, row.top() - side / 60, row.left(), row.height() + side / 30)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(Qt.PenStyle.NoPen)


def frame_number(picture: QImage) -> int:
    """The frame number that the marks of a decoded frame spell, at whatever scale it is."""
    row = marks_rect(picture.width(), picture.height())
    step = row.width() / MARKS
    number = 0
    for bit in range(MARKS):
        x = row.right() - (bit + 1) * step + step / 6 + row.height() / 2
        if picture.pixelColor(int(x), int(row.center().y())).lightness() > 127:
            number |= 1 << bit
    return number


def _mote(dice: random.Random) -> _Mote:
    radius = 0.008 + 0.05 * dice.random() ** 3
    return _Mote(
        dice.random() * 1.1, dice.random() * 1.1, radius, 0.02 + radius, dice.uniform(0, math.tau)
    )


def _glow(size: int, colour: QColor) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    light = QRadialGradient(size / 2, size / 2, size / 2)
    clear = QColor(colour)
    clear.setAlpha(0)
    light.setColorAt(0.0, colour)
    light.setColorAt(0.35, QColor(colour.red(), colour.green(), colour.blue(), 130))
    light.setColorAt(1.0, clear)
    painter = QPainter(image)
    painter.fillRect(image.rect(), light)
    painter.end()
    return image


def _font(pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setPixelSize(max(8, round(pixels)))
    font.setWeight(weight)
    return font


def _short(prompt: str) -> str:
    text = " ".join(prompt.split())
    return text if len(text) <= 120 else text[:117].rstrip() + "..."
