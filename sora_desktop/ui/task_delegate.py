"""Paints a take as a row: picture, prompt, chips, state in words, price, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from sora_desktop.core.task import Task, TaskId
from sora_desktop.ui.take_delegate import (
    CENTRE,
    LEFT,
    AnyIndex,
    Part,
    Posters,
    TakeDelegate,
    ring,
    rounded,
    texts,
)
from sora_desktop.ui.task_actions import TakeAction, primary_action
from sora_desktop.ui.task_layout import EDGE, Piece, RowLayout, RowRuler, RowWords
from sora_desktop.ui.task_list_model import TaskRole
from sora_desktop.ui.task_row import chips, mark_of, marks_of, price_tag, seconds_chip

__all__ = ["Part", "Posters", "TaskDelegate"]

# More rows than any screen shows; beyond it the oldest measure is let go.
_KEPT_LAYOUTS = 400


class TaskDelegate(TakeDelegate):
    """Paints rows of a TaskListModel, and knows where in a row its clickable parts are."""

    def measure(self) -> None:
        """Takes over the fonts in force."""
        self._layouts: dict[TaskId, tuple[Task, str, int, RowLayout]] = {}
        small, strong = self.theme.font("small"), self.theme.font("small", bold=True)
        self._ruler = RowRuler(self.theme.font(), small, strong)

    @property
    def small_font(self) -> QFont:
        """The font of the words on the picture."""
        return self._ruler.small

    def row_height(self, width: int) -> int:
        """The height of every row in a column of that width: that all are as high as each other
        is what makes long lists fast."""
        return self._ruler.row_height(width)

    def set_margin(self, right: int) -> None:
        """How far from the right edge the words end, in pixels."""
        if right != self._ruler.right:
            self._ruler.right = right
            self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """What a row needs at the default width of the column."""
        return QSize(200, self._ruler.row_height(340))

    def part_at(self, index: AnyIndex, area: QRect, at: QPoint) -> Part | None:
        """The clickable part at a point of the view, for the row painted in that rectangle."""
        layout, spot = self.layout_of(index, area.width()), at - area.topLeft()
        if layout.button is not None and layout.button.rect.contains(spot):
            return Part.BUTTON
        return Part.STAR if layout.star.contains(spot) else None

    def picture_in(self, index: AnyIndex, area: QRect) -> QRect:
        """Where the picture is."""
        return self.layout_of(index, area.width()).poster.translated(area.topLeft())

    def layout_of(self, index: AnyIndex, width: int) -> RowLayout:
        """The layout of a row in a column of that width; kept while its words stay the same."""
        task: Task = index.data(TaskRole.TASK)
        line: str = index.data(TaskRole.STATE_LINE)
        kept = self._layouts.get(task.id)
        if kept is not None and kept[0] is task and kept[1] == line and kept[2] == width:
            return kept[3]
        made = self._ruler.arrange(self._words(task, line), width)
        if kept is None and len(self._layouts) >= _KEPT_LAYOUTS:
            del self._layouts[next(iter(self._layouts))]
        self._layouts[task.id] = (task, line, width, made)
        return made

    def _words(self, task: Task, line: str) -> RowWords:
        todo = primary_action(task, self.price_of(task))
        waits = todo is not None and todo.action is not TakeAction.PLAY
        return RowWords(
            prompt=task.request.prompt,
            chips=chips(task, self.model_name(task.request.model_id)),
            price=price_tag(task),
            state=line,
            seconds=seconds_chip(task),
            button=todo.label if todo is not None and waits else "",
            marks=marks_of(task),
        )

    # Painting

    def paint_take(self, painter: QPainter, size: QSize, index: AnyIndex, *, hovered: bool) -> None:
        """Paints one row."""
        task: Task = index.data(TaskRole.TASK)
        layout = self.layout_of(index, size.width())
        progress = index.data(TaskRole.PROGRESS)
        self.paint_picture(painter, layout.poster, task, progress, layout.seconds)
        if task.starred or hovered:
            self.paint_star(painter, layout.star, task)
        self._words_of(painter, layout, task)
        if layout.button is not None:
            self._button(painter, layout.button, task)

    def paint_alarm(self, painter: QPainter, size: QSize) -> None:
        """An amber edge."""
        painter.setPen(Qt.PenStyle.NoPen)
        card = self._card(size)
        edge = QRect(card.left(), card.top() + 6, 3, card.height() - 12)
        rounded(painter, edge, self.theme.tokens.warn, 1.5)

    def paint_ground(
        self, painter: QPainter, size: QSize, state: QStyle.StateFlag, *, ringed: bool
    ) -> None:
        """The row's ground."""
        tokens, card = self.theme.tokens, self._card(size)
        if state & QStyle.StateFlag.State_Selected:
            rounded(painter, card, tokens.selection)
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, card, tokens.raised)
        if ringed:
            ring(painter, card, tokens.accent)

    def _card(self, size: QSize) -> QRect:
        """The ground of a row, a little smaller than the row; beside a scroll bar up to that."""
        right = 4 if self._ruler.right >= EDGE else 0
        return QRect(4, 1, size.width() - 4 - right, size.height() - 2)

    def _words_of(self, painter: QPainter, layout: RowLayout, task: Task) -> None:
        tokens, mark = self.theme.tokens, mark_of(task)
        painter.setFont(self._ruler.body)
        painter.setPen(QColor(tokens.text))
        if layout.right_to_left:
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        texts(painter, layout.prompt)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(self._ruler.small)
        for chip in layout.chips:
            painter.setPen(Qt.PenStyle.NoPen)
            rounded(painter, chip.rect, tokens.hover, 4)
            painter.setPen(QColor(tokens.muted))
            painter.drawText(chip.rect, CENTRE, chip.text)
        if layout.price is not None:
            painter.setPen(QColor(tokens.text if task.charged is not None else tokens.muted))
            painter.drawText(layout.price.rect, LEFT, layout.price.text)
        self.paint_mark(painter, layout.mark.topLeft(), mark.icon, mark.tone)
        for name, box in layout.marks:
            self.paint_mark(painter, box.topLeft(), name, "muted")
        said = mark.tone if mark.tone in ("warn", "danger") else "muted"
        painter.setPen(QColor(getattr(tokens, said)))
        texts(painter, layout.state)

    def _button(self, painter: QPainter, piece: Piece, task: Task) -> None:
        tokens, hot = self.theme.tokens, self.is_hot(task, Part.BUTTON)
        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.setBrush(QColor(tokens.line if hot else tokens.raised))
        painter.drawRoundedRect(piece.rect.adjusted(0, 0, -1, -1), 5, 5)
        painter.setFont(self._ruler.strong)
        painter.setPen(QColor(tokens.text))
        painter.drawText(piece.rect, CENTRE, piece.text)
