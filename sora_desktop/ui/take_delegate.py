"""What rows and cards of takes have in common: the picture with what stands on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.task import Progress, Task, TaskId, TaskState
from sora_desktop.ui.icons import pixmap
from sora_desktop.ui.task_layout import MARK, Piece
from sora_desktop.ui.task_list_model import TaskRole
from sora_desktop.ui.task_row import mark_of
from sora_desktop.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
# Of the mark where there is no picture; beside the length of the clip when the slot is small.
_SMALL_PICTURE = 96
_PLACEHOLDERS = {False: 24, True: 18}
# On the picture, whatever the picture: white on a dark glass.
_GLASS, ON_GLASS = QColor(0, 0, 0, 176), QColor(255, 255, 255)


class Part(Enum):
    """The parts of a take's row or card that can be clicked by themselves."""

    BUTTON = "button"
    STAR = "star"


class Posters(Protocol):
    """Where the pictures come from: nothing until one is ready, then it is told of elsewhere."""

    def pixmap(self, task_id: TaskId, path: Path, size: QSize, dpr: float) -> QPixmap | None:
        """The picture in the file `path`, fitting into `size` logical pixels."""


class Frames(Protocol):
    """Where the pictures for the hover come from; nothing until they have been made."""

    def pixmap(self, task: Task, share: float, size: QSize, dpr: float) -> QPixmap | None:
        """The picture at that share (0 to 1) of the clip, fitting into `size` logical pixels."""


class TakeDelegate(QStyledItemDelegate):
    """Paints the picture of a take; who derives from it lays out the words."""

    def __init__(
        self,
        theme: Theme,
        *,
        model_name: Callable[[str], str] = str,
        price_of: Callable[[Task], Money | None] = lambda _task: None,
        posters: Posters | None = None,
        poster_path: Callable[[Task], Path | None] = lambda _task: None,
        frames: Frames | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`price_of` gives what the same request costs today, None when it cannot be made."""
        super().__init__(parent)
        self.theme = theme
        self.model_name = model_name
        self.price_of = price_of
        self._posters = posters
        self._poster_path = poster_path
        self._frames = frames
        self._hot: tuple[TaskId, Part] | None = None
        self._scrub: tuple[TaskId, float] | None = None
        self.measure()

    # What a row or a card says of itself

    def measure(self) -> None:
        """Takes over the fonts in force."""

    def refresh(self) -> None:
        """Measures anew: fonts, prices or language are others."""
        self.measure()

    def part_at(self, index: AnyIndex, area: QRect, at: QPoint) -> Part | None:
        """The clickable part at a point of the view, of the take painted in that rectangle."""
        return None

    def picture_in(self, index: AnyIndex, area: QRect) -> QRect:
        """Where the picture is, of the take painted in that rectangle."""
        return QRect()

    def set_hot(self, hot: tuple[TaskId, Part] | None) -> None:
        """The clickable part that is under the pointer."""
        self._hot = hot

    def set_scrub(self, scrub: tuple[TaskId, float] | None) -> None:
        """The take over whose picture the pointer is, and at which share (0 to 1) of its width."""
        self._scrub = scrub

    def is_hot(self, task: Task, part: Part) -> bool:
        """Whether the pointer is on that part of the take."""
        return self._hot == (task.id, part)

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paints one take."""
        area = _rect(option)
        painter.save()
        painter.translate(area.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        task: Task = index.data(TaskRole.TASK)
        state = _state(option)
        self.paint_ground(painter, area.size(), state, ringed=_ringed(option))
        if task.state is TaskState.DISMISSED:
            painter.setOpacity(0.75)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self.paint_take(painter, area.size(), index, hovered=hovered)
        painter.setOpacity(1)
        if task.state is TaskState.UNCONFIRMED:
            self.paint_alarm(painter, area.size())
        painter.restore()

    def paint_ground(
        self, painter: QPainter, size: QSize, state: QStyle.StateFlag, *, ringed: bool
    ) -> None:
        """Paints what lies under one take: whether it is chosen, pointed at, has the keys."""

    def paint_take(self, painter: QPainter, size: QSize, index: AnyIndex, *, hovered: bool) -> None:
        """Paints one take at the painter's origin."""

    def paint_alarm(self, painter: QPainter, size: QSize) -> None:
        """Marks a take that may have been charged unseen."""

    def paint_picture(
        self,
        painter: QPainter,
        box: QRect,
        task: Task,
        progress: Progress | None,
        seconds: Piece | None,
    ) -> None:
        """The picture or, where there is none, the shape of the state; the length stands on it."""
        dpr = painter.device().devicePixelRatioF()
        scrubbed = self._scrubbed(task, box.size(), dpr)
        shown = scrubbed or self._poster(task, box.size(), dpr)
        painter.setPen(Qt.PenStyle.NoPen)
        if shown is None:
            self._empty_slot(painter, box, task, dpr)
        else:
            _framed(painter, box, shown, self.theme.tokens.stage)
        if seconds is not None:
            self.on_glass(painter, seconds)
        if progress is not None and progress.total:
            self._bar(painter, box, progress.received / progress.total)
        elif scrubbed is not None and self._scrub is not None:
            self._needle(painter, box, self._scrub[1])

    def _scrubbed(self, task: Task, size: QSize, dpr: float) -> QPixmap | None:
        scrub = self._scrub
        if scrub is None or self._frames is None or scrub[0] != task.id:
            return None
        return self._frames.pixmap(task, scrub[1], size, dpr)

    def _poster(self, task: Task, size: QSize, dpr: float) -> QPixmap | None:
        path = self._poster_path(task) if task.state is TaskState.READY else None
        if self._posters is None or path is None:
            return None
        return self._posters.pixmap(task.id, path, size, dpr)

    def _empty_slot(self, painter: QPainter, box: QRect, task: Task, dpr: float) -> None:
        rounded(painter, box, self.theme.tokens.raised)
        painter.setPen(QPen(QColor(self.theme.tokens.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)
        mark = mark_of(task)
        name = "film" if task.state is TaskState.READY else mark.icon
        tone = "faint" if mark.tone in ("muted", "good") else mark.tone
        small = box.width() < _SMALL_PICTURE
        side = _PLACEHOLDERS[small]
        drawn = pixmap(name, getattr(self.theme.tokens, tone), side, dpr)
        middle = box.center() - QPoint(side // 2 - 1 + (10 if small else 0), side // 2)
        painter.drawPixmap(middle, drawn)

    def on_glass(self, painter: QPainter, piece: Piece) -> None:
        """A word on the picture."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_GLASS)
        painter.drawRoundedRect(piece.rect, 3, 3)
        painter.setFont(self.small_font)
        painter.setPen(ON_GLASS)
        painter.drawText(piece.rect, CENTRE, piece.text)

    @property
    def small_font(self) -> QFont:
        """The font of the words on the picture."""
        return self.theme.font("small")

    def _bar(self, painter: QPainter, box: QRect, share: float) -> None:
        track = QRect(box.left(), box.bottom() + 4, box.width(), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        rounded(painter, track, self.theme.tokens.edge, 1.5)
        track.setWidth(max(round(track.width() * min(max(share, 0.0), 1.0)), 3))
        rounded(painter, track, self.theme.tokens.text, 1.5)

    def _needle(self, painter: QPainter, box: QRect, share: float) -> None:
        """Where in the clip the pointer is: a light line on a dark one, on any picture."""
        left = box.left() + round((box.width() - 1) * share)
        painter.fillRect(QRect(left - 1, box.top(), 3, box.height()), _GLASS)
        painter.fillRect(QRect(left, box.top(), 1, box.height()), ON_GLASS)

    def paint_star(self, painter: QPainter, box: QRect, task: Task) -> None:
        """The star on the picture, as a switch."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 230) if self.is_hot(task, Part.STAR) else _GLASS)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        name = "star-filled" if task.starred else "star"
        drawn = pixmap(name, ON_GLASS, MARK, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.topLeft() + QPoint(4, 4), drawn)

    def paint_mark(self, painter: QPainter, at: QPoint, name: str, tone: str) -> None:
        """A small shape in the colour of a token."""
        dpr = painter.device().devicePixelRatioF()
        painter.drawPixmap(at, pixmap(name, getattr(self.theme.tokens, tone), MARK, dpr))

    def paint_on_glass(self, painter: QPainter, at: QPoint, name: str) -> None:
        """A small shape on the picture."""
        dpr = painter.device().devicePixelRatioF()
        painter.drawPixmap(at, pixmap(name, ON_GLASS, MARK, dpr))


def texts(painter: QPainter, pieces: Sequence[Piece]) -> None:
    """Lines of text, each in its place."""
    for piece in pieces:
        painter.drawText(piece.rect, LEFT, piece.text)


def rounded(painter: QPainter, rect: QRect, colour: str, radius: float = 6) -> None:
    """A ground with round corners."""
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, radius, radius)


def ring(painter: QPainter, rect: QRect, colour: str) -> None:
    """The outline of what has the focus."""
    painter.setPen(QPen(QColor(colour), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
    painter.setPen(Qt.PenStyle.NoPen)


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
    """Whether the take has the focus, and the person goes by the keyboard (see Theme)."""
    view: QWidget | None = option.widget
    by_keys = view is None or bool(view.property("ring"))
    return by_keys and bool(_state(option) & QStyle.StateFlag.State_HasFocus)


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return rect


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = option.state
    return state
