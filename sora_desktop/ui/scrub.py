"""Leafing through a clip by moving the pointer over its picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer

from sora_desktop.core.task import TaskId, TaskState
from sora_desktop.ui.task_list_model import TaskRole

if TYPE_CHECKING:
    from sora_desktop.ui.task_view import TaskView

# A pointer that only passes over a picture starts nothing.
REST_MS = 120


class Scrub:
    """Follows the pointer over the pictures of one view, where `allowed` says that it may."""

    def __init__(self, view: TaskView) -> None:
        self._view = view
        self.allowed: Callable[[], bool] = lambda: True
        self._shown: tuple[TaskId, float] | None = None
        self._next: tuple[TaskId, float] | None = None
        self._rest = QTimer(view, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(lambda: self._show(self._next))

    def follow(self, at: QPoint | None) -> None:
        """The pointer is at that point of the viewport; None when it is not over the takes."""
        found = self._at(at) if at is not None and self.allowed() else None
        self._next = found
        if found is not None and (self._shown is None or self._shown[0] != found[0]):
            self._show(None)
            self._rest.start()
            return
        self._rest.stop()
        self._show(found)

    def _at(self, at: QPoint) -> tuple[TaskId, float] | None:
        found = self._view.picture_at(at)
        if found is None or found[0].data(TaskRole.STATE) is not TaskState.READY:
            return None
        index, picture = found
        return index.data(TaskRole.ID), (at.x() - picture.left()) / max(picture.width() - 1, 1)

    def _show(self, scrub: tuple[TaskId, float] | None) -> None:
        if scrub == self._shown:
            return
        before, self._shown = self._shown, scrub
        self._view.show_scrub(scrub, before[0] if before else None)
