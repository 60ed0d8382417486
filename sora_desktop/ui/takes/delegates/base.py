"""The shared parts of painting (type, shapes on pictures, places of texts), and the full-width rows
of the panel: headers, progress, problems of a take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from sora_desktop.core.take import Take, TakeId
from sora_desktop.ui.takes.layout import EDGE
from sora_desktop.ui.takes.row_text import Command
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
    """The source of pictures: nothing until one is ready, which is reported elsewhere."""

    def pixmap(self, take_id: TakeId, path: Path, size: QSize, dpr: float) -> QPixmap | None:
        """The picture in the file `path`, scaled to fit `size` logical pixels."""


class Frames(Protocol):
    """The source of pictures for scrubbing; nothing until they have been made."""

    def pixmap(self, take: Take, share: float, size: QSize, dpr: float) -> QPixmap | None:
        """The picture at that share (0 to 1) of the clip, scaled to fit `size` logical pixels."""


@dataclass(frozen=True, slots=True)
class Type:
    """A font with its metrics."""

    font: QFont
    metrics: QFontMetrics

    def width(self, text: str) -> int:
        return self.metrics.horizontalAdvance(text)

    def cut(self, text: str, room: int) -> str:
        return self.metrics.elidedText(text, ELIDE, max(room, 0))


class Look:
    """The colours and fonts of the current theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.label = _type(theme, "label", QFont.Weight.DemiBold)
        self.small = _type(theme, "small", QFont.Weight.Normal)
        self.small_strong = _type(theme, "small", QFont.Weight.Medium)
        self.name = _type(theme, "body", QFont.Weight.Medium)
        self.heading = _type(theme, "body", QFont.Weight.DemiBold)
        # How much larger than usual the font is, because the system's is.
        usual = QFont(self.name.font)
        usual.setPixelSize(13)
        self.growth = max(self.name.metrics.height() / QFontMetrics(usual).height(), 1.0)

    def colour(self, name: str) -> QColor:
        return self.theme.colour(name)

    def icon(self, painter: QPainter, name: str, colour: QColor, at: QPoint, size: int) -> None:
        """An icon centred on a point."""
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
    """Text in a box, cut where it does not fit."""
    painter.setFont(kind.font)
    painter.setPen(ink)
    painter.drawText(box, at, kind.cut(words, box.width()))
    painter.setPen(Qt.PenStyle.NoPen)


def rounded(painter: QPainter, rect: QRect | QRectF, ink: QColor, radius: float = RADIUS) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(rect), radius, radius)


def ring(painter: QPainter, rect: QRect, ink: QColor, radius: float = 6) -> None:
    """An outline of two pixels, two pixels outside of the box."""
    painter.setPen(QPen(ink, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)


def arc(painter: QPainter, box: QRectF, track: QColor, ink: QColor, share: float | None) -> None:
    """An empty ring, or one that is filled to that share, from the top."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(track, 2))
    painter.drawEllipse(box)
    if share:
        painter.setPen(QPen(ink, 2))
        painter.drawArc(box, 90 * 16, -round(360 * 16 * min(share, 1.0)))
    painter.setPen(Qt.PenStyle.NoPen)


def broken(kind: Type, words: str, room: int) -> tuple[str, str]:
    """The part that fits on the first line, and the rest; a word that is too long is not broken."""
    if kind.width(words) <= room:
        return words, ""
    end = words.find(" ")
    while (after := words.find(" ", end + 1)) >= 0 and kind.width(words[:after]) <= room:
        end = after
    if end < 0 or kind.width(words[:end]) > room:
        return words, ""
    return words[:end], words[end + 1 :]


def framed(painter: QPainter, box: QRect, shown: QPixmap, stage: QColor) -> None:
    """The whole picture, centred in its tile; the rest has the stage's colour."""
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


_CHEVRON = 12
_AFTER_CHEVRON = 20
_BUTTON, _AROUND, _GAP = 28, 20, 12
# The most that a line has whose step is beside both of its texts.
_BESIDE = 48
# The scroll bar is in the margin at the right.
_BAR = 9
# This much of a line of progress is left for the name at least.
_NAME_LEAST = 48
# This much of a name is worth more than a long form of the words beside it.
_NAME_GOOD = 96
# Beside the commands of a header, this much is left for a count.
_COUNT_LEAST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A header: `number` and `right` may be empty; `commands` are at the right, `hot` is the one
    under the pointer."""

    title: str
    number: str = ""
    count: str = ""
    right: str = ""
    commands: tuple[Command, ...] = ()
    closed: bool = False
    hot: Command | None = None
    focused: bool = False
    target: bool = False


class ProgressLine(NamedTuple):
    """A take in progress, or several of a shot that wait. `share` fills the ring; `shape` is an
    icon instead of the ring. The first part of the `name` is cut where it does not fit; the second
    form of the `words` is used where the first does not fit, if there is one."""

    name: tuple[str, str]
    words: tuple[str, str]
    share: float | None = None
    shape: str = ""
    tone: str = "muted"
    viewed: bool = False
    selected: bool = False
    focused: bool = False
    hovered: bool = False


class ProblemLine(NamedTuple):
    """A problem, and the one step that helps: in full, and where that has no room."""

    title: str
    detail: str
    tone: str
    button: tuple[str, str] = ("", "")
    hot: bool = False
    focused: bool = False


class LinePainter:
    """Paints whole lines, and knows where their pressable parts are."""

    def __init__(self, look: Look) -> None:
        self.look = look

    # Headers

    def commands_in(
        self, area: QRect, title: str, commands: Sequence[Command]
    ) -> list[tuple[QRect, str]]:
        """Where the commands of a header with that title are, and their texts there: as many of
        them in full as have room, the last ones first."""
        room = area.width() - 2 * EDGE - _AFTER_CHEVRON - _COUNT_LEAST
        room -= self.look.heading.width(title)
        short = 0
        while short < len(commands) and self._whole(commands, short) > room:
            short += 1
        found, right = list[tuple[QRect, str]](), area.right() - EDGE + 5
        for n, each in enumerate(commands):
            wide = self._widest(each, int(n < short))
            box = QRect(right - wide, area.top() + 2, wide, area.height() - 4)
            found.append((box, each.words[n < short]))
            right = box.left() - 1
        return found

    def _whole(self, commands: Sequence[Command], short: int) -> int:
        """The widths of commands, with that many of the first in short."""
        return sum(self._widest(each, int(n < short)) for n, each in enumerate(commands))

    def _widest(self, command: Command, form: int) -> int:
        """The width of a command in full (0) or in short (1), whatever it says at the time."""
        return max(self.look.small_strong.width(words[form]) for words in command.forms) + 12

    def header(self, painter: QPainter, area: QRect, line: Header) -> None:
        look, ink = self.look, self.look.colour
        inside = area.adjusted(EDGE, 0, -EDGE, 0)
        if line.target:
            rounded(painter, area.adjusted(4, 2, -_BAR, -2), ink("selection"), 6)
        if line.focused:
            ring(painter, area.adjusted(7, 4, -_BAR - 2, -4), ink("accent"))
        shape = "chevron-right" if line.closed else "chevron-down"
        middle = QPoint(inside.left() + _CHEVRON // 2, area.center().y())
        look.icon(painter, shape, ink("muted"), middle, 14)
        inside.setLeft(inside.left() + _AFTER_CHEVRON)
        if line.commands:
            inside.setRight(self._commands(painter, area, line) - 8)
        elif line.right:
            wide = look.small.width(line.right)
            text(painter, look.small, ink("muted"), inside, line.right, RIGHT)
            inside.setRight(inside.right() - wide - 12)
        if line.number:
            wide = look.heading.width(line.number)
            text(painter, look.heading, ink("muted"), inside, line.number, LEFT)
            inside.setLeft(inside.left() + wide + 8)
        title = look.heading.cut(line.title, inside.width())
        text(painter, look.heading, ink("text"), inside, title, LEFT)
        if line.count:
            inside.setLeft(inside.left() + look.heading.width(title) + 8)
            text(painter, look.name, ink("muted"), inside, line.count, LEFT)

    def _commands(self, painter: QPainter, area: QRect, line: Header) -> int:
        """Gives where the first of them begins."""
        look, found = self.look, self.commands_in(area, line.title, line.commands)
        for command, (box, words) in zip(line.commands, found, strict=True):
            if command is line.hot:
                rounded(painter, box, look.colour("hover"))
            text(painter, look.small_strong, look.colour("text"), box, words, CENTRE)
        return min(box.left() for box, _words in found)

    # Progress

    def progress(self, painter: QPainter, area: QRect, line: ProgressLine) -> None:
        look, ink = self.look, self.look.colour
        ground = area.adjusted(4, 1, -_BAR, -1)
        if line.selected:
            rounded(painter, ground, ink("selection"), 6)
        elif line.hovered:
            rounded(painter, ground, ink("hover"), 6)
        if line.focused or line.viewed:
            ring(painter, ground.adjusted(2, 2, -2, -2), ink("accent"))
        left = area.left() + EDGE + _AFTER_CHEVRON
        self._state(painter, QPoint(left + 8, area.center().y()), line)
        inside = QRect(left + 24, area.top(), area.right() - EDGE - left - 23, area.height())
        kind, (shot, behind) = look.small_strong, line.name
        whole = kind.width(shot) + kind.width(behind)
        room = inside.width() - min(_NAME_LEAST + kind.width(behind), whole) - 12
        good = inside.width() - min(_NAME_GOOD + kind.width(behind), whole) - 12
        full, brief = line.words
        words = brief if brief and look.small.width(full) > good else look.small.cut(full, room)
        second = "text" if line.selected else "muted"
        text(painter, look.small, ink(second), inside, words, RIGHT)
        inside.setRight(inside.right() - look.small.width(words) - 12)
        name = kind.cut(shot, inside.width() - kind.width(behind)) + behind
        text(painter, kind, ink("text"), inside, name, LEFT)

    def _state(self, painter: QPainter, middle: QPoint, line: ProgressLine) -> None:
        ink = self.look.colour
        if line.shape:
            self.look.icon(painter, line.shape, ink(line.tone), middle, 16)
            return
        box = QRectF(0, 0, 12, 12)
        box.moveCenter(QRectF(middle.x(), middle.y(), 1, 1).center())
        arc(painter, box, ink("edge"), ink("text"), line.share)

    # What is wrong

    def button_in(
        self, area: QRect, button: tuple[str, str], said: tuple[str, str] = ("", "")
    ) -> tuple[QRect, str]:
        """Where the step of a line is, and its text there: the short one where the other would cut
        what is said beside it, in the upper and in the lower half. A high line has the upper text
        above the step."""
        kind, most = self.look.small_strong, area.width() * 3 // 5
        high = self._stacked(area)
        beside = max(0 if high else kind.width(said[0]), self.look.small.width(said[1]))
        room = min(most, area.width() - 2 * EDGE - _GAP - beside)
        words = button[0]
        if kind.width(words) + _AROUND > room and button[1]:
            words = button[1]
        wide = min(kind.width(words) + _AROUND, most)
        top = area.bottom() - _BUTTON - 2 if high else area.center().y() - _BUTTON // 2 + 1
        return QRect(area.right() - EDGE - wide + 1, top, wide, _BUTTON), words

    def _stacked(self, area: QRect) -> bool:
        """Whether a line is high enough for a step below the first of its texts."""
        return area.height() > round(_BESIDE * self.look.growth)

    def problem(self, painter: QPainter, area: QRect, line: ProblemLine) -> None:
        look, ink = self.look, self.look.colour
        inside, whole = area.adjusted(EDGE, 0, -EDGE, 0), area.width() - 2 * EDGE
        if line.button[0]:
            box, words = self.button_in(area, line.button, (line.title, line.detail))
            self._button(painter, box, words, line)
            inside.setRight(box.left() - _GAP)
        high = area.height() // 2
        first = QRect(inside.left(), area.top() + 1, inside.width(), high)
        second = first.translated(0, high - 1)
        if self._stacked(area):
            first.setSize(QSize(whole, area.height() - _BUTTON - 8))
            second = QRect(inside.left(), area.bottom() - _BUTTON - 2, inside.width(), _BUTTON)
        elif not line.detail:
            first = inside
        text(painter, look.small_strong, ink(line.tone), first, line.title, LEFT)
        text(painter, look.small, ink("muted"), second, line.detail, LEFT)

    def _button(self, painter: QPainter, box: QRect, words: str, line: ProblemLine) -> None:
        look = self.look
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.setBrush(look.colour("hover" if line.hot else "raised"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        inside = box.adjusted(8, 0, -8, 0)
        text(painter, look.small_strong, look.colour("text"), inside, words, CENTRE)
        if line.focused:
            ring(painter, box, look.colour("accent"), 8)
