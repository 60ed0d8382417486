"""Paints a take: picture, prompt, chips, state in words with its mark, price, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.task import Progress, Task, TaskId, TaskState
from sora_desktop.ui.icons import pixmap
from sora_desktop.ui.task_actions import TakeAction, primary_action
from sora_desktop.ui.task_layout import MARK, Piece, RowLayout, RowRuler, RowWords
from sora_desktop.ui.task_list_model import TaskRole
from sora_desktop.ui.task_row import chips, mark_of, price_tag, seconds_chip
from sora_desktop.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
# More rows than any screen shows; beyond it the oldest measure is let go.
_KEPT_LAYOUTS = 400
# Of the mark where there is no picture; beside the length of the clip when the slot is small.
_SMALL_PICTURE = 96
_PLACEHOLDERS = {False: 24, True: 18}
# On the picture, whatever the picture: white on a dark glass.
_GLASS, _ON_GLASS = QColor(0, 0, 0, 176), QColor(255, 255, 255)


class Part(Enum):
    """The parts of a row that can be clicked by themselves."""

    BUTTON = "button"
    STAR = "star"


class Posters(Protocol):
    """Where the pictures come from: nothing until one is ready, then it is told of elsewhere."""

    def pixmap(self, task_id: TaskId, path: Path, size: QSize, dpr: float) -> QPixmap | None:
        """The picture in the file `path`, fitting into `size` logical pixels."""


class TaskDelegate(QStyledItemDelegate):
    """Paints rows of a TaskListModel, and knows where in a row its clickable parts are."""

    def __init__(
        self,
        theme: Theme,
        *,
        model_name: Callable[[str], str] = str,
        price_of: Callable[[Task], Money | None] = lambda _task: None,
        posters: Posters | None = None,
        poster_path: Callable[[Task], Path | None] = lambda _task: None,
        parent: QObject | None = None,
    ) -> None:
        """`price_of` gives what the same request costs today, None when it cannot be made."""
        super().__init__(parent)
        self._theme = theme
        self._model_name = model_name
        self._price_of = price_of
        self._posters = posters
        self._poster_path = poster_path
        self._layouts: dict[TaskId, tuple[Task, str, int, RowLayout]] = {}
        self._hot: tuple[TaskId, Part] | None = None
        self._ruler = self._new_ruler()

    @property
    def row_height(self) -> int:
        """The height of every row in the fonts in force."""
        return self._ruler.row_height

    def refresh(self) -> None:
        """Measures anew: fonts, prices or language are others."""
        self._layouts.clear()
        self._ruler = self._new_ruler()

    def set_hot(self, hot: tuple[TaskId, Part] | None) -> None:
        """The clickable part that is under the pointer."""
        self._hot = hot

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Every row is as high as every other: that is what makes long lists fast."""
        return QSize(200, self._ruler.row_height)

    def part_at(self, index: AnyIndex, row: QRect, at: QPoint) -> Part | None:
        """The clickable part at a point of the view, for the row painted in that rectangle."""
        layout, spot = self.layout_of(index, row.width()), at - row.topLeft()
        if layout.button is not None and layout.button.rect.contains(spot):
            return Part.BUTTON
        return Part.STAR if layout.star.contains(spot) else None

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

    def _new_ruler(self) -> RowRuler:
        small = self._theme.font("small")
        return RowRuler(self._theme.font(), small, self._theme.font("small", bold=True))

    def _words(self, task: Task, line: str) -> RowWords:
        todo = primary_action(task, self._price_of(task))
        waits = todo is not None and todo.action is not TakeAction.PLAY
        return RowWords(
            prompt=task.request.prompt,
            chips=chips(task, self._model_name(task.request.model_id)),
            price=price_tag(task),
            state=line,
            seconds=seconds_chip(task),
            button=todo.label if todo is not None and waits else "",
        )

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paints one row."""
        area, state = _rect(option), _state(option)
        task: Task = index.data(TaskRole.TASK)
        layout = self.layout_of(index, area.width())
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.translate(area.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area.size(), state, task, ringed=_ringed(option))
        if task.state is TaskState.DISMISSED:
            painter.setOpacity(0.75)
        self._picture(painter, layout, task, index.data(TaskRole.PROGRESS))
        if task.starred or hovered:
            self._star(painter, layout.star, task)
        self._words_of(painter, layout, task)
        if layout.button is not None:
            self._button(painter, layout.button, task)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        size: QSize,
        state: QStyle.StateFlag,
        task: Task,
        *,
        ringed: bool,
    ) -> None:
        tokens, card = self._theme.tokens, QRect(QPoint(4, 1), size).adjusted(0, 0, -8, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            _rounded(painter, card, tokens.selection)
        elif state & QStyle.StateFlag.State_MouseOver:
            _rounded(painter, card, tokens.raised)
        if task.state is TaskState.UNCONFIRMED:
            edge = QRect(card.left(), card.top() + 6, 3, card.height() - 12)
            _rounded(painter, edge, tokens.warn, 1.5)
        if ringed:
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 6, 6)

    def _picture(
        self, painter: QPainter, layout: RowLayout, task: Task, progress: Progress | None
    ) -> None:
        box, dpr = layout.poster, painter.device().devicePixelRatioF()
        shown = self._poster(task, box.size(), dpr)
        painter.setPen(Qt.PenStyle.NoPen)
        if shown is None:
            _rounded(painter, box, self._theme.tokens.raised)
            painter.setPen(QPen(QColor(self._theme.tokens.line), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)
            self._placeholder(painter, box, task, dpr)
        else:
            _framed(painter, box, shown, self._theme.tokens.stage)
        self._on_glass(painter, layout.seconds)
        if progress is not None and progress.total:
            self._bar(painter, box, progress.received / progress.total)

    def _poster(self, task: Task, size: QSize, dpr: float) -> QPixmap | None:
        path = self._poster_path(task) if task.state is TaskState.READY else None
        if self._posters is None or path is None:
            return None
        return self._posters.pixmap(task.id, path, size, dpr)

    def _placeholder(self, painter: QPainter, box: QRect, task: Task, dpr: float) -> None:
        """The state's own shape where there is no picture yet."""
        mark = mark_of(task)
        name = "film" if task.state is TaskState.READY else mark.icon
        tone = "faint" if mark.tone in ("muted", "good") else mark.tone
        small = box.width() < _SMALL_PICTURE
        side = _PLACEHOLDERS[small]
        drawn = pixmap(name, getattr(self._theme.tokens, tone), side, dpr)
        middle = box.center() - QPoint(side // 2 - 1 + (10 if small else 0), side // 2)
        painter.drawPixmap(middle, drawn)

    def _on_glass(self, painter: QPainter, piece: Piece) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_GLASS)
        painter.drawRoundedRect(piece.rect, 3, 3)
        painter.setFont(self._ruler.small)
        painter.setPen(_ON_GLASS)
        painter.drawText(piece.rect, _CENTRE, piece.text)

    def _bar(self, painter: QPainter, box: QRect, share: float) -> None:
        track = QRect(box.left(), box.bottom() + 4, box.width(), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        _rounded(painter, track, self._theme.tokens.edge, 1.5)
        track.setWidth(max(round(track.width() * min(max(share, 0.0), 1.0)), 3))
        _rounded(painter, track, self._theme.tokens.text, 1.5)

    def _star(self, painter: QPainter, box: QRect, task: Task) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        hot = self._hot == (task.id, Part.STAR)
        painter.setBrush(QColor(0, 0, 0, 230) if hot else _GLASS)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        name = "star-filled" if task.starred else "star"
        drawn = pixmap(name, _ON_GLASS, MARK, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.topLeft() + QPoint(4, 4), drawn)

    def _words_of(self, painter: QPainter, layout: RowLayout, task: Task) -> None:
        tokens, mark = self._theme.tokens, mark_of(task)
        painter.setFont(self._ruler.body)
        painter.setPen(QColor(tokens.text))
        if layout.right_to_left:
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        _texts(painter, layout.prompt)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(self._ruler.small)
        for chip in layout.chips:
            painter.setPen(Qt.PenStyle.NoPen)
            _rounded(painter, chip.rect, tokens.hover, 4)
            painter.setPen(QColor(tokens.muted))
            painter.drawText(chip.rect, _CENTRE, chip.text)
        if layout.price is not None:
            painter.setPen(QColor(tokens.text if task.charged is not None else tokens.muted))
            painter.drawText(layout.price.rect, _LEFT, layout.price.text)
        drawn = pixmap(
            mark.icon, getattr(tokens, mark.tone), MARK, painter.device().devicePixelRatioF()
        )
        painter.drawPixmap(layout.mark.topLeft(), drawn)
        said = mark.tone if mark.tone in ("warn", "danger") else "muted"
        painter.setPen(QColor(getattr(tokens, said)))
        _texts(painter, layout.state)

    def _button(self, painter: QPainter, piece: Piece, task: Task) -> None:
        tokens, hot = self._theme.tokens, self._hot == (task.id, Part.BUTTON)
        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.setBrush(QColor(tokens.line if hot else tokens.raised))
        painter.drawRoundedRect(piece.rect.adjusted(0, 0, -1, -1), 5, 5)
        painter.setFont(self._ruler.strong)
        painter.setPen(QColor(tokens.text))
        painter.drawText(piece.rect, _CENTRE, piece.text)


def _texts(painter: QPainter, pieces: Sequence[Piece]) -> None:
    for piece in pieces:
        painter.drawText(piece.rect, _LEFT, piece.text)


def _rounded(painter: QPainter, rect: QRect, colour: str, radius: float = 6) -> None:
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, radius, radius)


def _framed(painter: QPainter, box: QRect, shown: QPixmap, stage: str) -> None:
    """The picture in the middle of its slot; what it leaves free is the stage's colour."""
    path = QPainterPath()
    path.addRoundedRect(box, 6, 6)
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(box, QColor(stage))
    size = (
        shown.deviceIndependentSize()
        .toSize()
        .scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    )
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(box.center())
    painter.drawPixmap(place, shown)
    painter.restore()


def _ringed(option: QStyleOptionViewItem) -> bool:
    """Whether the row has the focus, and the person goes by the keyboard (see Theme)."""
    view: QWidget | None = option.widget
    by_keys = view is None or bool(view.property("ring"))
    return by_keys and bool(_state(option) & QStyle.StateFlag.State_HasFocus)


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return rect


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = option.state
    return state
