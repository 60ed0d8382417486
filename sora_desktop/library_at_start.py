"""Opening a library: its folders, settings, models and journal, with words for what can fail."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from sora_desktop import __version__
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import BadCatalogue, merge_user, parse
from sora_desktop.core.clock import Clock
from sora_desktop.resources import resource
from sora_desktop.store.folders import AppFolders
from sora_desktop.store.journal import Journal
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.settings import Settings, SettingsStore
from sora_desktop.store.tasks import TaskStore
from sora_desktop.ui.start_words import settings_flaw_text, unreadable_text

log = logging.getLogger(__name__)
USER_MODELS = "models.toml"
# More than the tallest screen shows; what is older is read once these are on it.
FIRST_TAKES = 300
PROGRAM = f"Sora Desktop {__version__}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLibrary:
    """What a start has opened, with the newest takes: the others are read by `store.read_on`."""

    folders: AppFolders
    settings_store: SettingsStore
    settings: Settings
    catalogue: Catalogue
    journal: Journal
    store: TaskStore
    clips: ClipLibrary
    told: tuple[str, ...]

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences for the person, none when all is well; once everything has been read."""
        told = (*self.told, unreadable_text(len(self.journal.unreadable)))
        return tuple(text for text in told if text)


def read_catalogue(config: Path) -> tuple[Catalogue, str]:
    """The built-in models with the person's own, and why those were not taken (empty: they were).

    A broken file of the person's is told by line and reason, and the built-in models are used.
    """
    builtin = parse(resource("models.toml").read_text("utf-8"))
    own = config / USER_MODELS
    try:
        return merge_user(builtin, own.read_text("utf-8")), ""
    except FileNotFoundError:
        return builtin, ""
    except BadCatalogue as error:
        return builtin, f"{own.name}, line {error.line}: {error.reason}"
    except (OSError, UnicodeDecodeError) as error:
        return builtin, f"{own.name}: {error}"


def open_library(
    folders: AppFolders, clock: Clock, *, begin_anew: bool = False, check_later: bool = False
) -> OpenLibrary:
    """Opens everything. FolderError or JournalError say what is in the way; nothing is lost.

    With `check_later` a large journal is looked through by `journal.check`, and not here.
    """
    folders.create(clips=False)
    settings_store = SettingsStore(folders.settings_file)
    settings = settings_store.load()
    flaw = settings_store.flaw
    chosen = folders.with_clips(settings.clips_folder)
    if settings.clips_folder is None:
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
        store=TaskStore(journal, clock, first=FIRST_TAKES),
        clips=clips,
        told=(settings_flaw_text(flaw) if flaw is not None else "", model_warning),
    )


def describe_clips(clips: ClipLibrary, settings: Settings) -> None:
    """Tells the folder of clips how new ones are called, and whether they carry their recipe."""
    clips.name_pattern = settings.name_pattern
    clips.recipe_by = PROGRAM if settings.write_recipe else ""
