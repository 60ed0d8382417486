"""The rest of a large library, read behind the painted window: rows slice by slice, and the pages
of the file looked through in a thread.

Nothing is sent before it is over: there is no engine until then, and the store takes no change.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import time
from collections.abc import Callable

from sora_desktop.engine.scope import Worker, to_its_end
from sora_desktop.library_at_start import OpenLibrary
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.settings import SettingsError
from sora_desktop.store.tasks import TaskStore
from sora_desktop.ui.main_window import MainWindow

_FRAME = 0.008


def leave_early(opened: OpenLibrary, window: MainWindow) -> int:
    """The person closed the window before everything was read: its places and the prompt are kept.
    The exit code."""
    with contextlib.suppress(SettingsError):
        opened.settings_store.save(window.remembered(opened.settings))
    window.put_away()
    return 0


def _read_a_while(store: TaskStore) -> bool:
    """Reads for as long as a frame of the screen may take; whether there is more."""
    until = time.monotonic() + _FRAME
    while store.read_on():
        if time.monotonic() > until:
            return True
    return False


async def read_whole(
    opened: OpenLibrary, stopped: Callable[[], bool], worker: Worker = asyncio.to_thread
) -> bool:
    """Reads every take; False when the file turned out to be damaged, and must be opened again
    with a look at all of it first. Ends early once it is `stopped`.

    JournalError: a file whose pages are in order cannot be read.
    """
    journal = opened.journal
    try:
        while not stopped() and _read_a_while(opened.store):
            # What was read stays to the end: the collector need not look at it again, which takes
            # a tenth of a second each time with 100,000 takes (measured).
            gc.freeze()
            await asyncio.sleep(0)
    except JournalError:
        if not journal.unchecked:
            raise
        return False
    if journal.unchecked and not stopped():
        await to_its_end(worker(journal.check))
    return stopped() or not journal.unchecked
