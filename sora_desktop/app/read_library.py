"""Reads the rest of a library behind its window, and makes the index of its prompts.

What the engine needs is read after the window is painted, and the pages of a large file are checked
in a thread. Nothing is sent before that is done: there is no engine until then, and the store
accepts no change. Takes that are over are read while the engine runs already, slice by slice.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from sora_desktop.app.open_library import OpenLibrary
from sora_desktop.app.process import keep_for_good
from sora_desktop.core.take import TakeChange, TakeId
from sora_desktop.engine.supervisor import Worker, run_to_end
from sora_desktop.store.search import TakeSearch
from sora_desktop.store.settings import SettingsError
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.takes.filter import TakeFilter
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.window.main_window import MainWindow

# In seconds: how long to read at a time while the window must respond.
FRAME_SECONDS = 0.008


def leave_early(opened: OpenLibrary, window: MainWindow) -> int:
    """The person closed the window before everything was read: its layout and the prompt are saved.
    The exit code."""
    with contextlib.suppress(SettingsError):
        opened.settings_store.save(window.remembered.added_to(opened.settings))
    window.put_away()
    return 0


def _read_a_while(store: TakeStore) -> bool:
    """Reads for as long as a frame of the screen may take; whether there is more."""
    until = time.monotonic() + FRAME_SECONDS
    while store.read_on():
        if time.monotonic() > until:
            return True
    return False


async def read_first(
    opened: OpenLibrary, stopped: Callable[[], bool], worker: Worker = asyncio.to_thread
) -> bool:
    """Checks the pages of a large file, and reads what the engine needs, and all of a library that
    is not large; False when the file is damaged, and must be opened again with a check of all of it
    first. Ends early once it is `stopped`. JournalError: an undamaged file can't be read."""
    journal = opened.journal
    if journal.unchecked and not stopped():
        await run_to_end(worker(journal.check))
    if stopped():
        return True
    if journal.unchecked:
        return False
    opened.store.read_urgent()
    _read_a_while(opened.store)
    return True


async def read_older(store: TakeStore) -> None:
    """Reads every remaining take, a frame of the screen at a time. JournalError: not all of them
    could be read."""
    while _read_a_while(store):
        # What was read stays to the end: the collector need not look at it again, which takes a
        # tenth of a second each time with 100,000 takes (measured).
        keep_for_good()
        await asyncio.sleep(0)


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
