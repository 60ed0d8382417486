"""The index of the prompts, brought to life behind the window and kept in step with the takes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from sora_desktop.core.task import TaskChange
from sora_desktop.store.search import TaskSearch
from sora_desktop.store.tasks import TaskStore
from sora_desktop.ui.task_filter import TaskFilter
from sora_desktop.ui.task_list_model import TaskListModel

# So many texts are folded at a time: well within a frame of the screen.
_AT_ONCE = 250


class Finding:
    """Joins the index, the takes, and the list that is searched."""

    def __init__(
        self, file: Path, store: TaskStore, model: TaskListModel, rows: TaskFilter
    ) -> None:
        """`file` is that of the index, which is made when it is missing."""
        self.index = TaskSearch(file)
        self._store, self._model, self._rows = store, model, rows
        self._off: Callable[[], None] = lambda: None

    async def begin(self) -> None:
        """Folds every text, in slices, and has the index brought in step with them."""
        more = True
        while more:
            more = self._model.fold_texts(_AT_ONCE)
            await asyncio.sleep(0)
        self._off = self._store.changed.connect(self._changed)
        texts = zip(self._model.tasks(), self._model.search_texts(), strict=True)
        self.index.begin({task.id: text for task, text in texts})
        self._rows.use_index(self.index.find)

    def stop(self) -> None:
        """Lets go of the file."""
        self._off()
        self.index.close()

    def _changed(self, change: TaskChange) -> None:
        task_id = change.after.id
        self.index.put(task_id, self._model.search_text_of(task_id))
