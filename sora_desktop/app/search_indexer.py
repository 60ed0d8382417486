"""The index of the prompts, started behind the window and kept up to date with the takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from sora_desktop.core.take import TakeChange, TakeId
from sora_desktop.store.search import TakeSearch
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.takes.filter import TakeFilter
from sora_desktop.ui.takes.list_model import TakeListModel


class SearchIndexer:
    """Connects the index, the takes, and the list that is searched."""

    def __init__(
        self, file: Path, store: TakeStore, model: TakeListModel, rows: TakeFilter
    ) -> None:
        """`file` is the path of the index, which is created when it is missing."""
        self.index = TakeSearch(file)
        self._store, self._model, self._rows = store, model, rows
        self._off: Callable[[], None] = lambda: None

    def begin(self) -> None:
        """Updates the index to every text."""
        self._off = self._store.changed.connect(self._changed)
        self.index.begin(self._model.texts())
        self._rows.use_index(self.index.find)
        self._model.renamed.connect(self._renamed)

    def stop(self) -> None:
        """Closes the file."""
        self._off()
        self.index.close()

    def _renamed(self, ids: Sequence[TakeId]) -> None:
        texts = self._model.texts()
        for take_id in ids:
            self.index.put(take_id, texts[take_id])

    def _changed(self, change: TakeChange) -> None:
        take_id = change.after.id
        self.index.put(take_id, self._model.texts()[take_id])
