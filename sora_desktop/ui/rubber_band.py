"""Choosing cards by drawing a rectangle round them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen

from sora_desktop.ui.cell_view import spans_of

if TYPE_CHECKING:
    from sora_desktop.ui.task_view import TaskView

_Flag = QItemSelectionModel.SelectionFlag
# How often the view follows the pointer beyond its edge, and by how many pixels at most.
_FOLLOW_MS, _FARTHEST = 30, 40


class RubberBand:
    """One band on one view; what it touches is selected, with Ctrl or Shift beside what was."""

    def __init__(self, view: TaskView) -> None:
        self._view = view
        self._from: QPoint | None = None
        self._at = QPoint()
        self._kept: list[tuple[int, int]] = []
        self._follow = QTimer(view, interval=_FOLLOW_MS)
        self._follow.timeout.connect(self._scroll)

    @property
    def active(self) -> bool:
        """Whether a band is being drawn."""
        return self._from is not None

    def begin(self, at: QPoint, held: Qt.KeyboardModifier) -> None:
        """The pointer went down at that point of the viewport."""
        self._from, self._at = self._placed(at), at
        # The current take changes with the band, and the view would jump after it.
        self._view.setAutoScroll(False)
        more = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self._kept = spans_of(self._view.selectionModel().selection()) if more else []
        self._choose()

    def move_to(self, at: QPoint) -> None:
        """The pointer moved to that point of the viewport."""
        self._at = at
        outside = not 0 <= at.y() < self._view.viewport().height()
        if outside and not self._follow.isActive():
            self._follow.start()
        elif not outside:
            self._follow.stop()
        self._choose()

    def end(self) -> None:
        """The pointer was let go; the selection stays."""
        self._follow.stop()
        self._from = None
        self._view.setAutoScroll(True)
        self._view.viewport().update()
        self._view.settle()

    def paint(self, painter: QPainter, colour: str) -> None:
        """The band over the cards."""
        if self._from is None:
            return
        area = self._area().translated(0, -self._view.verticalOffset())
        ground = QColor(colour)
        ground.setAlpha(48)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(colour), 1))
        painter.drawRect(area)

    def _placed(self, at: QPoint) -> QPoint:
        return at + QPoint(0, self._view.verticalOffset())

    def _area(self) -> QRect:
        assert self._from is not None
        to = self._placed(self._at)
        left, right = sorted((self._from.x(), to.x()))
        top, bottom = sorted((self._from.y(), to.y()))
        return QRect(QPoint(left, top), QPoint(right, bottom))

    def _choose(self) -> None:
        view, rows = self._view, self._view.cells.inside(self._area())
        to = self._placed(self._at)
        if self._from == to:
            rows = []
        view.select_rows([*self._kept, *_spans(rows)], _Flag.ClearAndSelect)
        near = view.cells.near(to)
        if near in rows:
            index = view.model().index(near, 0)
            view.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        view.viewport().update()

    def _scroll(self) -> None:
        """The view goes on while the pointer is held beyond its edge."""
        bar, high = self._view.verticalScrollBar(), self._view.viewport().height()
        beyond = self._at.y() if self._at.y() < 0 else self._at.y() - high
        step = max(-_FARTHEST, min(_FARTHEST, beyond // 2 or 1))
        bar.setValue(bar.value() + step)
        self._choose()


def _spans(rows: list[int]) -> list[tuple[int, int]]:
    """Rows in order as pairs of a first and a last one."""
    runs = [list(run) for _, run in groupby(enumerate(rows), lambda each: each[1] - each[0])]
    return [(run[0][1], run[-1][1]) for run in runs]
