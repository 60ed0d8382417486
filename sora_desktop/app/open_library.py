"""Opens a library: its folders, settings, models and journal, with a text for each possible
failure; and the index of its prompts, which is made behind the window.

What the engine needs of the rest is read after the window is painted, and the pages of a large file
are checked in a thread. Nothing is sent before that is done: there is no engine until then, and the
store accepts no change. Takes that are over are read while the engine runs already, slice by slice.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sora_desktop import __version__
from sora_desktop.app.process import keep_for_good
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import (
    LONGEST_FILE,
    BadCatalogue,
    merge_user,
    parse,
    text_of,
)
from sora_desktop.core.clock import Clock
from sora_desktop.core.take import TakeChange, TakeId
from sora_desktop.engine.supervisor import Worker, run_to_end
from sora_desktop.resources import resource
from sora_desktop.store.folders import AppFolders, FolderError
from sora_desktop.store.journal import Journal
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.search import TakeSearch
from sora_desktop.store.settings import Settings, SettingsError, SettingsStore
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.takes.filter import TakeFilter
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.text.problem_lookup import settings_flaw_text
from sora_desktop.ui.window.main_window import MainWindow

log = logging.getLogger(__name__)
USER_MODELS = "models.toml"
# More than the tallest screen shows; older takes are read once these are on it.
FIRST_TAKES = 300
PROGRAM = f"Sora Desktop {__version__}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLibrary:
    """The result of opening, with the newest takes. `texts` are sentences for the person, none when
    all is well."""

    folders: AppFolders
    settings_store: SettingsStore
    settings: Settings
    catalogue: Catalogue
    journal: Journal
    store: TakeStore
    clips: ClipLibrary
    pictures: PictureLibrary
    texts: tuple[str, ...]


def read_catalogue(config: Path) -> tuple[Catalogue, str]:
    """The built-in models with the person's own, and why those were not used (empty: they were).

    A broken file of the person's is reported by line and reason, and the built-in models are used.
    """
    builtin = parse(resource("models.toml").read_text("utf-8"))
    own = config / USER_MODELS
    try:
        # A named pipe would be waited for without end.
        if own.exists() and not own.is_file():
            return builtin, f"{own.name}: this isn't a file"
        with own.open("rb") as file:
            content = file.read(4 * LONGEST_FILE + 1)
        return merge_user(builtin, text_of(content)), ""
    except FileNotFoundError:
        return builtin, ""
    except BadCatalogue as error:
        return builtin, f"{own.name}, line {error.line}: {error.reason}"
    except OSError as error:
        return builtin, f"{own.name}: {error.strerror or error}"


def open_library(
    folders: AppFolders, clock: Clock, *, begin_anew: bool = False, check_later: bool = False
) -> OpenLibrary:
    """Opens everything. FolderError or JournalError say what prevents it; nothing is lost.

    With `check_later` a large journal is checked by `journal.check`, and not here.
    """
    folders.create(clips=False)
    settings_store = SettingsStore(folders.settings_file)
    settings = settings_store.load()
    flaw = settings_store.flaw
    chosen = folders.with_clips(settings.clips_folder)
    if settings.clips_folder is None:
        # Without a place for clips the library is shown anyway, and they wait.
        with contextlib.suppress(FolderError):
            chosen.create()
    catalogue, model_warning = read_catalogue(folders.config)
    journal = Journal(folders.journal_file, begin_anew=begin_anew, check_later=check_later)
    if journal.restored is not None:
        log.info("the journal %s", journal.restored.reason)
    clips = ClipLibrary(
        chosen.clips,
        posters=chosen.posters,
        earlier=[Path(folder) for folder in settings.earlier_folders],
    )
    describe_clips(clips, settings)
    return OpenLibrary(
        folders=chosen,
        settings_store=settings_store,
        settings=settings,
        catalogue=catalogue,
        journal=journal,
        store=TakeStore(journal, clock, first=FIRST_TAKES),
        clips=clips,
        pictures=PictureLibrary(chosen.pictures),
        texts=tuple(filter(None, (settings_flaw_text(flaw) if flaw else "", model_warning))),
    )


def describe_clips(clips: ClipLibrary, settings: Settings) -> None:
    """Tells the folder of clips how new ones are named, and whether they carry their recipe."""
    clips.name_pattern = settings.name_pattern
    clips.recipe_by = PROGRAM if settings.write_recipe else ""


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


# How many texts are folded at a time: well within a frame of the screen.
_AT_ONCE = 250


class SearchIndexer:
    """Connects the index, the takes, and the list that is searched."""

    def __init__(
        self, file: Path, store: TakeStore, model: TakeListModel, rows: TakeFilter
    ) -> None:
        """`file` is the path of the index, which is created when it is missing."""
        self.index = TakeSearch(file)
        self._store, self._model, self._rows = store, model, rows
        self._off: Callable[[], None] = lambda: None

    async def begin(self) -> None:
        """Folds every text, in slices, and updates the index to them."""
        more = True
        while more:
            more = self._model.fold_texts(_AT_ONCE)
            await asyncio.sleep(0)
        self._off = self._store.changed.connect(self._changed)
        texts = zip(self._model.takes(), self._model.search_texts(), strict=True)
        self.index.begin({take.id: text for take, text in texts})
        self._rows.use_index(self.index.find)
        self._model.renamed.connect(self._renamed)

    def stop(self) -> None:
        """Closes the file."""
        self._off()
        self.index.close()

    def _renamed(self, ids: Sequence[TakeId]) -> None:
        for take_id in ids:
            self.index.put(take_id, self._model.search_text_of(take_id))

    def _changed(self, change: TakeChange) -> None:
        take_id = change.after.id
        self.index.put(take_id, self._model.search_text_of(take_id))
