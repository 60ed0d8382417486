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
    """What a row has to say; `button` empty for a take that needs nothing. `marks` are the icons
    of what the person added: tags, a note."""

    prompt: str
    chips: Sequence[str]
    price: PriceTag
    state: str
    seconds: str
    button: str
    marks: Sequence[str] = ()


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
    marks: Sequence[tuple[str, QRect]] = ()


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
        # How far from the right edge the words end.
        self.right = EDGE

    def row_height(self, width: int) -> int:
        """The height of every row in a column of that width; a narrow one has a line more."""
        text = self._text_lines(width)
        calm = 2 * self._line + self._chip + (text - 2) * self._low + 2 * SMALL_GAP
        busy = self._line + (text - 1) * self._low + BUTTON + 2 * SMALL_GAP
        return max(calm, busy) + 2 * PAD

    def _text_lines(self, width: int) -> int:
        """How many lines prompt and state have together."""
        return 3 if self._room(width) >= NARROWEST_WORDS else 4

    def _room(self, width: int) -> int:
        """How much of a row is left for words, as if it did not scroll."""
        return width - EDGE - self._poster_width(width) - GAP - self.right

    def arrange(self, words: RowWords, width: int) -> RowLayout:
        """The layout of one row in a column of so many pixels."""
        high, poster = self.row_height(width), self._poster(width)
        left, room = poster.right() + 1 + GAP, max(self._room(width), 40)
        text = self._text_lines(width)
        lines = self._busy(words, room, text) if words.button else self._calm(words, room, text)
        top = (high - lines.height) // 2
        return lines.placed(QPoint(left, top), poster, self._seconds(words.seconds, poster))

    def _poster_width(self, width: int) -> int:
        least, most = POSTER_WIDTHS
        return min(max(width - EDGE - self.right - GAP - NARROWEST_WORDS, least), most)

    def _poster(self, width: int) -> QRect:
        wide = self._poster_width(width)
        size = QSize(wide, round(wide * 9 / 16))
        return QRect(QPoint(EDGE, (self.row_height(width) - size.height()) // 2), size)

    def _seconds(self, text: str, poster: QRect) -> Piece:
        size = QSize(self._small.horizontalAdvance(text) + 8, self._small.height() + 2)
        corner = poster.bottomRight() - QPoint(size.width() + 3, size.height() + 3)
        return Piece(QRect(corner, size), text)

    def _calm(self, words: RowWords, room: int, text: int) -> _Lines:
        """Prompt on up to two lines, chips with the price, and the state on what lines are left:
        what a take is doing is never cut for the sake of its prompt."""
        lines = _Lines()
        state = self._wrapped_state(words, room, 2)
        self._prompt(lines, words.prompt, room, most=min(2, text - len(state)))
        self._chips_and_price(lines, words, room)
        self._state(lines, state)
        self._marks(lines, words.marks, state, room)
        return lines

    def _busy(self, words: RowWords, room: int, text: int) -> _Lines:
        """One line of prompt; the state may take the room of the chips; then what to do."""
        lines = _Lines()
        self._prompt(lines, words.prompt, room, most=1)
        state = self._wrapped_state(words, room, text - 1)
        fits = len(state) == 1
        if fits:
            self._chips_and_price(lines, words, room)
        self._state(lines, state)
        self._marks(lines, words.marks, state, room)
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

    def _wrapped_state(self, words: RowWords, room: int, most: int) -> list[str]:
        """The lines of the state; beside the marks where they are on its first line alone."""
        whole = room - MARK - 5
        beside = whole - len(words.marks) * (MARK + 4)
        one = wrapped(words.state, self.small, self._small, beside, most)
        return one if len(one) == 1 else wrapped(words.state, self.small, self._small, whole, most)

    def _state(self, lines: _Lines, state: Sequence[str]) -> None:
        lines.mark = QRect(0, lines.height + (self._low - MARK) // 2, MARK, MARK)
        for text in state:
            wide = self._small.horizontalAdvance(text) + 1
            lines.state.append(Piece(QRect(MARK + 5, lines.height, wide, self._low), text))
            lines.height += self._low
        lines.height += SMALL_GAP

    def _marks(self, lines: _Lines, marks: Sequence[str], state: Sequence[str], room: int) -> None:
        """At the right of the state's last line, where that leaves them room."""
        last = lines.state[-1].rect
        begin = room - len(marks) * (MARK + 4) + 4
        if last.right() + 4 > begin:
            return
        for place, name in enumerate(marks):
            top = last.top() + (self._low - MARK) // 2
            lines.marks.append((name, QRect(begin + place * (MARK + 4), top, MARK, MARK)))


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
        self.marks: list[tuple[str, QRect]] = []

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
            marks=[(name, box.translated(by)) for name, box in self.marks],
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
