"""What the pointer does over the takes besides pressing: the rubber band, and leafing through."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import Protocol

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen

from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.ui.takes.list_model import TakeRole
from sora_desktop.ui.takes.row_view import RowView, spans_of

_Flag = QItemSelectionModel.SelectionFlag
# How often the view follows the pointer beyond its edge, and by how many pixels at most.
_FOLLOW_MS, _FARTHEST = 30, 40


class RubberBand:
    """Selects the takes that a rectangle touches; with Ctrl or Shift, in addition to the others."""

    def __init__(self, view: RowView, settle: Callable[[], None]) -> None:
        """`settle` is reported when the selection is whole."""
        self._view, self._settle = view, settle
        self._from: QPoint | None = None
        self._at = QPoint()
        self._kept: list[tuple[int, int]] = []
        self._follow = QTimer(view, interval=_FOLLOW_MS)
        self._follow.timeout.connect(self._scroll)

    @property
    def active(self) -> bool:
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
        self._settle()

    def paint(self, painter: QPainter, colour: str) -> None:
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
        view, rows = self._view, self._view.placed.inside(self._area())
        to = self._placed(self._at)
        if self._from == to:
            rows = []
        view.select_rows([*self._kept, *_spans(rows)], _Flag.ClearAndSelect)
        near = view.placed.near(to)
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


# A pointer that only passes over a picture starts nothing.
REST_MS = 120


class ScrubView(Protocol):
    """What scrubbing needs of the view."""

    def picture_at(self, at: QPoint) -> tuple[QModelIndex, QRect] | None:
        """The take whose picture is at a point of the viewport, and where that picture is."""

    def show_scrub(self, scrub: tuple[TakeId, float] | None, before: TakeId | None) -> None:
        """Shows another moment of the clip under the pointer; `before` had one until now."""


class Scrub:
    """Shows moments of a clip while the pointer moves over its picture, where `allowed` permits."""

    def __init__(self, view: ScrubView, parent: QObject) -> None:
        self._view = view
        self.allowed: Callable[[], bool] = lambda: True
        self._shown: tuple[TakeId, float] | None = None
        self._next: tuple[TakeId, float] | None = None
        self.rest = QTimer(parent, singleShot=True, interval=REST_MS)
        self.rest.timeout.connect(lambda: self._show(self._next))

    def follow(self, at: QPoint | None) -> None:
        """The pointer is at that point of the viewport; None when it is not over the takes."""
        found = self._at(at) if at is not None and self.allowed() else None
        self._next = found
        if found is not None and (self._shown is None or self._shown[0] != found[0]):
            self._show(None)
            self.rest.start()
            return
        self.rest.stop()
        self._show(found)

    def _at(self, at: QPoint) -> tuple[TakeId, float] | None:
        found = self._view.picture_at(at)
        if found is None or found[0].data(TakeRole.STATE) is not TakeState.READY:
            return None
        index, picture = found
        return index.data(TakeRole.ID), (at.x() - picture.left()) / max(picture.width() - 1, 1)

    def _show(self, scrub: tuple[TakeId, float] | None) -> None:
        if scrub == self._shown:
            return
        before, self._shown = self._shown, scrub
        self._view.show_scrub(scrub, before[0] if before else None)
