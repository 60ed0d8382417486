"""Paints a take as a card of the grid: the picture, and under it words where there is room."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from sora_desktop.core.task import Task, TaskId, TaskState
from sora_desktop.ui.take_delegate import (
    LEFT,
    AnyIndex,
    Part,
    TakeDelegate,
    ring,
    rounded,
    texts,
)
from sora_desktop.ui.task_layout import MARK, STAR, Piece, wrapped
from sora_desktop.ui.task_list_model import TaskRole
from sora_desktop.ui.task_row import mark_of, marks_of, price_tag, seconds_chip

# Round the picture, inside the card.
PAD = 5
# From these widths on there is a line of prompt and one of state, and then two of prompt.
WORDS_FROM, MORE_WORDS_FROM = 150, 230
_KEPT_LAYOUTS = 1500
_ELIDE = Qt.TextElideMode.ElideRight


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLayout:
    """The parts of one card, relative to its top left corner."""

    picture: QRect
    star: QRect
    seconds: Piece | None
    price_on_glass: Piece | None
    prompt: tuple[Piece, ...]
    mark: QRect | None
    line: Piece | None
    price: Piece | None
    marks: tuple[tuple[str, QRect], ...]


class CardDelegate(TakeDelegate):
    """Paints cards of a TaskListModel, and knows where in a card its star is."""

    def measure(self) -> None:
        """Takes over the fonts in force."""
        self._layouts: dict[TaskId, tuple[Task, str, int, CardLayout]] = {}
        self._body, self._small = self.theme.font(), self.theme.font("small")
        self._body_metrics = QFontMetrics(self._body)
        self._small_metrics = QFontMetrics(self._small)
        self._low = max(self._small_metrics.height(), MARK)

    @property
    def small_font(self) -> QFont:
        """The font of the words on the picture."""
        return self._small

    def card_height(self, width: int) -> int:
        """The height of every card of that width."""
        high = 2 * PAD + _picture(width).height()
        lines = _prompt_lines(width)
        return high + (6 + lines * self._body_metrics.height() + 2 + self._low if lines else 0)

    def part_at(self, index: AnyIndex, area: QRect, at: QPoint) -> Part | None:
        """The star, or nothing."""
        layout = self.layout_of(index, area.width())
        return Part.STAR if layout.star.contains(at - area.topLeft()) else None

    def picture_in(self, index: AnyIndex, area: QRect) -> QRect:
        """Where the picture is."""
        return _picture(area.width()).translated(area.topLeft())

    def layout_of(self, index: AnyIndex, width: int) -> CardLayout:
        """The layout of a card of that width; kept while its words stay the same."""
        task: Task = index.data(TaskRole.TASK)
        line: str = index.data(TaskRole.STATE_LINE)
        kept = self._layouts.get(task.id)
        if kept is not None and kept[0] is task and kept[1] == line and kept[2] == width:
            return kept[3]
        made = self._arranged(task, line, width)
        if kept is None and len(self._layouts) >= _KEPT_LAYOUTS:
            del self._layouts[next(iter(self._layouts))]
        self._layouts[task.id] = (task, line, width, made)
        return made

    def _arranged(self, task: Task, line: str, width: int) -> CardLayout:
        picture, lines = _picture(width), _prompt_lines(width)
        seconds = self._corner(seconds_chip(task), picture, right=True)
        tag = price_tag(task).short
        price = self._corner(tag, picture, right=False) if tag and not lines else None
        if price is not None and seconds.rect.left() - price.rect.right() < 4:
            price = None
        top = picture.bottom() + 7
        prompt: list[Piece] = []
        if lines:
            prompt, top = self._prompt(task, picture, top, lines)
        said = self._said(task, line) if lines else ""
        low = QRect(picture.left(), top + 2, picture.width(), self._low)
        marks = self._marks(task, low, bool(lines), picture)
        paid = self._paid(tag, low, marks) if lines else None
        return CardLayout(
            picture=picture,
            star=QRect(picture.topLeft() + QPoint(2, 2), QSize(STAR, STAR)),
            seconds=seconds,
            price_on_glass=price,
            prompt=tuple(prompt),
            mark=QRect(low.topLeft(), QSize(MARK, MARK)) if lines else None,
            line=self._line(said, low, paid, marks) if lines else None,
            price=paid,
            marks=marks,
        )

    def _corner(self, text: str, picture: QRect, *, right: bool) -> Piece:
        size = QSize(
            self._small_metrics.horizontalAdvance(text) + 8, self._small_metrics.height() + 2
        )
        at = picture.bottomRight() - QPoint(size.width() + 2, size.height() + 2)
        if not right:
            at.setX(picture.left() + 4)
        return Piece(QRect(at, size), text)

    def _prompt(self, task: Task, picture: QRect, top: int, lines: int) -> tuple[list[Piece], int]:
        high, made = self._body_metrics.height(), []
        text = " ".join(task.request.prompt[:320].split())
        cut = wrapped(text, self._body, self._body_metrics, picture.width(), lines)
        for place, words in enumerate(cut):
            area = QRect(picture.left(), top + place * high, picture.width(), high)
            made.append(Piece(area, words))
        return made, top + len(made) * high

    def _said(self, task: Task, line: str) -> str:
        """The state; of a take that is ready its model, because ready is what it looks like."""
        ready = task.state is TaskState.READY
        return self.model_name(task.request.model_id) if ready else line

    def _marks(
        self, task: Task, low: QRect, words: bool, picture: QRect
    ) -> tuple[tuple[str, QRect], ...]:
        """Of tags and a note: at the end of the line, or on the picture where there is no line."""
        names = marks_of(task)
        right = low.right() + 1 if words else picture.right() - 3
        top = low.top() if words else picture.top() + 5
        begin = right - len(names) * (MARK + 4) + 4
        return tuple(
            (name, QRect(begin + place * (MARK + 4), top, MARK, MARK))
            for place, name in enumerate(names)
        )

    def _paid(self, tag: str, low: QRect, marks: tuple[tuple[str, QRect], ...]) -> Piece | None:
        end = marks[0][1].left() - 6 if marks else low.right() + 1
        wide = self._small_metrics.horizontalAdvance(tag) + 1
        if not tag or end - wide - low.left() < 60:
            return None
        return Piece(QRect(end - wide, low.top(), wide, low.height()), tag)

    def _line(
        self, said: str, low: QRect, paid: Piece | None, marks: tuple[tuple[str, QRect], ...]
    ) -> Piece:
        begin, end = low.left() + MARK + 5, low.right() + 1
        if paid is not None:
            end = paid.rect.left() - 6
        elif marks:
            end = marks[0][1].left() - 4
        area = QRect(begin, low.top(), max(end - begin, 0), low.height())
        return Piece(area, self._small_metrics.elidedText(said, _ELIDE, area.width()))

    # Painting

    def paint_take(self, painter: QPainter, size: QSize, index: AnyIndex, *, hovered: bool) -> None:
        """Paints one card."""
        task: Task = index.data(TaskRole.TASK)
        layout = self.layout_of(index, size.width())
        progress = index.data(TaskRole.PROGRESS)
        self.paint_picture(painter, layout.picture, task, progress, layout.seconds)
        if layout.price_on_glass is not None:
            self.on_glass(painter, layout.price_on_glass)
        if task.starred or hovered:
            self.paint_star(painter, layout.star, task)
        self._words_of(painter, layout, task)

    def paint_ground(
        self, painter: QPainter, size: QSize, state: QStyle.StateFlag, *, ringed: bool
    ) -> None:
        """The card's ground."""
        tokens, card = self.theme.tokens, QRect(QPoint(0, 0), size)
        if state & QStyle.StateFlag.State_Selected:
            # On a card that is all picture a ground alone would hardly be seen.
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(QColor(tokens.selection))
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 7, 7)
            painter.setPen(Qt.PenStyle.NoPen)
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, card, tokens.raised, 8)
        if ringed:
            ring(painter, card.adjusted(2, 2, -2, -2), tokens.text)

    def paint_alarm(self, painter: QPainter, size: QSize) -> None:
        """An amber edge round the picture."""
        painter.setPen(QPen(QColor(self.theme.tokens.warn), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(_picture(size.width()).adjusted(0, 0, -1, -1), 6, 6)

    def _words_of(self, painter: QPainter, layout: CardLayout, task: Task) -> None:
        tokens, mark = self.theme.tokens, mark_of(task)
        for name, box in layout.marks:
            if layout.line is None:
                self.on_glass(painter, Piece(box.adjusted(-2, -2, 2, 2), ""))
                self.paint_on_glass(painter, box.topLeft(), name)
            else:
                self.paint_mark(painter, box.topLeft(), name, "muted")
        painter.setFont(self._body)
        painter.setPen(QColor(tokens.text))
        texts(painter, layout.prompt)
        painter.setFont(self._small)
        if layout.mark is not None:
            self.paint_mark(painter, layout.mark.topLeft(), mark.icon, mark.tone)
        if layout.line is not None:
            said = mark.tone if mark.tone in ("warn", "danger") else "muted"
            painter.setPen(QColor(getattr(tokens, said)))
            painter.drawText(layout.line.rect, LEFT, layout.line.text)
        if layout.price is not None:
            painter.setPen(QColor(tokens.text if task.charged is not None else tokens.muted))
            painter.drawText(layout.price.rect, LEFT, layout.price.text)


def _picture(width: int) -> QRect:
    wide = width - 2 * PAD
    return QRect(PAD, PAD, wide, round(wide * 9 / 16))


def _prompt_lines(width: int) -> int:
    if width < WORDS_FROM:
        return 0
    return 1 if width < MORE_WORDS_FROM else 2
