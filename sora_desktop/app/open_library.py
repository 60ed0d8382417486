"""Opens a library: its folders, settings, models and journal, with a text for each possible
failure. What the engine needs of the rest is read after the window is painted: `read_library`.
"""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path
from typing import NamedTuple

from sora_desktop import __version__
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import (
    LONGEST_FILE,
    BadCatalogue,
    merge_user,
    parse,
    text_of,
)
from sora_desktop.core.clock import Clock
from sora_desktop.resources import resource
from sora_desktop.store.folders import AppFolders, FolderError
from sora_desktop.store.journal import Journal
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.settings import Settings, SettingsStore
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.text.problem_lookup import settings_flaw_text

log = logging.getLogger(__name__)
USER_MODELS = "models.toml"
# More than the tallest screen shows; older takes are read once these are on it.
FIRST_TAKES = 300
PROGRAM = f"Sora Desktop {__version__}"


class OpenLibrary(NamedTuple):
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
