"""The posters as the list of takes wants them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPixmap

from sora_desktop.core.task import Task, TaskId
from sora_desktop.ui.posters import PosterCache


class LibraryPosters(QObject):
    """Where there is no poster yet one is ordered, once; `task` finds a take, `order` makes its
    poster from its clip."""

    def __init__(
        self,
        parent: QObject,
        cache: PosterCache,
        task: Callable[[TaskId], Task | None],
        order: Callable[[Task], None],
    ) -> None:
        super().__init__(parent)
        self._cache, self._task, self._order = cache, task, order
        self._seen: set[TaskId] = set()

    def pixmap(self, task_id: TaskId, path: Path, size: QSize, dpr: float) -> QPixmap | None:
        """The poster of a take, None while it is being made or read."""
        if task_id not in self._seen:
            self._seen.add(task_id)
            task = self._task(task_id)
            if task is not None and not path.exists():
                self._order(task)
        return self._cache.pixmap(task_id, path, size, dpr)
