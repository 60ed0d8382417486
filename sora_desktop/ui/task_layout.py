"""Where the parts of a row are and how their texts are cut: measured once, painted many times."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from sora_desktop.ui.task_row import PriceTag

PAD, GAP, SMALL_GAP = 8, 12, 4
# The picture and the price stand in line with the fields above the list.
EDGE = 12
# The picture grows with the column, but only once the words beside it have room to be read.
NARROWEST_WORDS = 200
POSTER_WIDTHS = (64, 128)
MARK = 14
BUTTON = 24
STAR = 22
CHIP_PAD = 6
# Two lines never show more of a prompt than this, and measuring 20,000 characters takes long.
_SEEN_OF_PROMPT = 320
_ELIDE = Qt.TextElideMode.ElideRight


@dataclass(frozen=True, slots=True)
class Piece:
    """A text at its place."""

    rect: QRect
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWords:
    """What a row has to say; `button` empty for a take that needs nothing."""

    prompt: str
    chips: Sequence[str]
    price: PriceTag
    state: str
    seconds: str
    button: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLayout:
    """The parts of one row, relative to its top left corner."""

    poster: QRect
    star: QRect
    seconds: Piece
    prompt: Sequence[Piece]
    right_to_left: bool
    chips: Sequence[Piece]
    price: Piece | None
    mark: QRect
    state: Sequence[Piece]
    button: Piece | None


class RowRuler:
    """Measures rows in the given fonts."""

    def __init__(self, body: QFont, small: QFont, strong: QFont) -> None:
        """`body` for the prompt, `small` for everything else, `strong` for the button."""
        self.body, self.small, self.strong = body, small, strong
        self._body, self._small = QFontMetrics(body), QFontMetrics(small)
        self._strong = QFontMetrics(strong)
        self._line = self._body.height()
        self._low = max(self._small.height(), MARK)
        self._chip = self._small.height() + 4
        calm = 2 * self._line + self._chip + self._low + 2 * SMALL_GAP
        busy = self._line + 2 * self._low + BUTTON + 2 * SMALL_GAP
        self.row_height = max(calm, busy) + 2 * PAD

    def arrange(self, words: RowWords, width: int) -> RowLayout:
        """The layout of one row in a column of so many pixels."""
        poster = self._poster(width)
        left = poster.right() + 1 + GAP
        room = max(width - left - EDGE, 40)
        lines = self._busy(words, room) if words.button else self._calm(words, room)
        top = (self.row_height - lines.height) // 2
        return lines.placed(QPoint(left, top), poster, self._seconds(words.seconds, poster))

    def _poster(self, width: int) -> QRect:
        least, most = POSTER_WIDTHS
        wide = min(max(width - 2 * EDGE - GAP - NARROWEST_WORDS, least), most)
        size = QSize(wide, round(wide * 9 / 16))
        return QRect(QPoint(EDGE, (self.row_height - size.height()) // 2), size)

    def _seconds(self, text: str, poster: QRect) -> Piece:
        size = QSize(self._small.horizontalAdvance(text) + 8, self._small.height() + 2)
        corner = poster.bottomRight() - QPoint(size.width() + 3, size.height() + 3)
        return Piece(QRect(corner, size), text)

    def _calm(self, words: RowWords, room: int) -> _Lines:
        """Prompt on up to two lines, chips with the price, and one line of state."""
        lines = _Lines()
        self._prompt(lines, words.prompt, room, most=2)
        self._chips_and_price(lines, words, room)
        self._state(lines, words.state, room, most=1)
        return lines

    def _busy(self, words: RowWords, room: int) -> _Lines:
        """One line of prompt; the state may take the room of the chips; then what to do."""
        lines = _Lines()
        self._prompt(lines, words.prompt, room, most=1)
        fits = self._small.horizontalAdvance(words.state) <= room - MARK - 5
        if fits:
            self._chips_and_price(lines, words, room)
        self._state(lines, words.state, room, most=1 if fits else 2)
        wide = min(self._strong.horizontalAdvance(words.button) + 2 * 9, room)
        label = self._strong.elidedText(words.button, _ELIDE, wide - 8)
        lines.button = Piece(QRect(0, lines.height, wide, BUTTON), label)
        if not fits:
            self._price(lines, words.price, lines.height, BUTTON, wide, room)
        lines.height += BUTTON
        return lines

    def _prompt(self, lines: _Lines, prompt: str, room: int, most: int) -> None:
        text = " ".join(prompt[:_SEEN_OF_PROMPT].split())
        lines.right_to_left = reads_right_to_left(text)
        for line in wrapped(text, self.body, self._body, room, most):
            lines.prompt.append(Piece(QRect(0, lines.height, room, self._line), line))
            lines.height += self._line
        lines.height += SMALL_GAP

    def _chips_and_price(self, lines: _Lines, words: RowWords, room: int) -> None:
        # The seconds stand on the picture, so they are the first to go when it gets narrow.
        free = room - self._price(lines, words.price, lines.height, self._chip, 96, room)
        left = 0
        for place, chip in enumerate(words.chips):
            text = chip if place else self._small.elidedText(chip, _ELIDE, free - 2 * CHIP_PAD)
            wide = self._small.horizontalAdvance(text) + 2 * CHIP_PAD
            if left + wide > free:
                break
            lines.chips.append(Piece(QRect(left, lines.height, wide, self._chip), text))
            left += wide + 4
        lines.height += self._chip + SMALL_GAP

    def _price(
        self, lines: _Lines, price: PriceTag, top: int, high: int, taken: int, room: int
    ) -> int:
        """Puts the price at the right where `taken` pixels are left alone; gives what it uses."""
        for text in (price.long, price.short):
            wide = self._small.horizontalAdvance(text)
            last_resort = text == price.short and wide <= room - 40
            if text and (wide + 8 <= room - taken or (last_resort and not lines.button)):
                lines.price = Piece(QRect(room - wide, top, wide, high), text)
                return wide + 8
        return 0

    def _state(self, lines: _Lines, state: str, room: int, most: int) -> None:
        lines.mark = QRect(0, lines.height + (self._low - MARK) // 2, MARK, MARK)
        left = MARK + 5
        for text in wrapped(state, self.small, self._small, room - left, most):
            lines.state.append(Piece(QRect(left, lines.height, room - left, self._low), text))
            lines.height += self._low
        lines.height += SMALL_GAP


class _Lines:
    """The words of a row while they are being stacked from the top."""

    def __init__(self) -> None:
        self.height = 0
        self.right_to_left = False
        self.prompt: list[Piece] = []
        self.chips: list[Piece] = []
        self.state: list[Piece] = []
        self.price: Piece | None = None
        self.button: Piece | None = None
        self.mark = QRect()

    def placed(self, by: QPoint, poster: QRect, seconds: Piece) -> RowLayout:
        """The same at its place in the row."""
        return RowLayout(
            poster=poster,
            star=QRect(poster.topLeft() + QPoint(1, 1), QSize(STAR, STAR)),
            seconds=seconds,
            prompt=[_moved(piece, by) for piece in self.prompt],
            right_to_left=self.right_to_left,
            chips=[_moved(piece, by) for piece in self.chips],
            price=_moved(self.price, by) if self.price else None,
            mark=self.mark.translated(by),
            state=[_moved(piece, by) for piece in self.state],
            button=_moved(self.button, by) if self.button else None,
        )


def _moved(piece: Piece, by: QPoint) -> Piece:
    return Piece(piece.rect.translated(by), piece.text)


def wrapped(text: str, font: QFont, metrics: QFontMetrics, room: int, most: int) -> list[str]:
    """The text in at most so many lines, broken where its script breaks, the last one cut."""
    if most == 1 or metrics.horizontalAdvance(text) <= room:
        return [metrics.elidedText(text, _ELIDE, room)]
    layout = QTextLayout(text, font)
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    # Positions count UTF-16 units: an emoji is two of them, and one character of a Python text.
    first = text.encode("utf-16-le")[: 2 * line.textLength()].decode("utf-16-le", "ignore")
    layout.endLayout()
    rest = text[len(first) :].strip()
    return [first.strip(), *(wrapped(rest, font, metrics, room, most - 1) if rest else [])]


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is of a script that runs to the left."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False
