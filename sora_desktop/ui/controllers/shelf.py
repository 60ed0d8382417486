"""The shelf: opened, filled from files, wells and frames, changed with Undo, and available to the
prompt. Nothing here is uploaded or paid for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from sora_desktop.core.inputs import REFERENCES, Role
from sora_desktop.core.media import MediaRefused
from sora_desktop.core.mode import Kind
from sora_desktop.core.pictures import PictureRefused
from sora_desktop.core.prompt import suggested
from sora_desktop.core.shelf import flaw_of_name, is_full, kinds_for, taken_names
from sora_desktop.core.shot import ProjectId, ShelfEntry, ShotChanges, new_shelf_id
from sora_desktop.core.take import Take
from sora_desktop.store.disk import LibraryError
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.shots import ShotStore
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import PromptAction, TakeAction
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.compose.inputs import Suggestion
from sora_desktop.ui.compose.picture_wells import Ask
from sora_desktop.ui.controllers.files import FilesController
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, ShotArranger, Spawn
from sora_desktop.ui.controllers.pictures import Material, PicturesController
from sora_desktop.ui.media.posters import Thumbnails
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.text.formats import Translator
from sora_desktop.ui.text.picture_text import (
    about_entry,
    added_text,
    full_text,
    mention,
    name_refused,
)
from sora_desktop.ui.text.project_text import project_title
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.dialogs import choose_file
from sora_desktop.ui.widgets.drops import Source
from sora_desktop.ui.window.notices import Severity

if TYPE_CHECKING:
    from sora_desktop.ui.dialogs.shelf import ShelfDialog

translate = QCoreApplication.translate
tr = Translator("Shelf")


class _Kept(NamedTuple):
    """What is in the library now."""

    content: str
    media: Kind = Kind.PICTURE
    milliseconds: int = 0


class ShelfController:
    """Manages the shelf of the current project."""

    def __init__(
        self,
        parent: QWidget,
        composer: Composer,
        shots: ShotStore,
        library: PictureLibrary,
        thumbnails: Thumbnails,
        pictures: PicturesController,
        files: FilesController,
        player: Player,
        edits: ShotArranger,
        registry: ActionRegistry,
        notices: Notifier,
        spawn: Spawn,
        *,
        theme: Theme,
        now: Callable[[], datetime],
        project: Callable[[], ProjectId],
    ) -> None:
        self._parent, self._composer, self._shots = parent, composer, shots
        self._library, self._thumbnails, self._pictures = library, thumbnails, pictures
        self._files, self._player, self._edits = files, player, edits
        self._registry, self._notices, self._spawn = registry, notices, spawn
        self._theme, self._now, self._project = theme, now, project
        self.dialog: ShelfDialog | None = None
        registry.on_take(TakeAction.FRAME_TO_SHELF, self.add_frame)

    def start(self, connections: Connections) -> None:
        """Registers the action that opens it, and connects its signals."""
        shelf = self._composer.field.shelf
        self._registry.add(PromptAction.SHELF, self.open, owner=self._parent)
        self._registry.explain(shelf, PromptAction.SHELF)
        connections.connect(shelf.clicked, self.open)
        connections.connect(self._composer.wells.asked, self._asked)
        connections.connect(self._shots.changed, lambda _changes: self.refresh())
        connections.connect(self._thumbnails.ready, lambda _content: self._show_pictures())
        self.refresh()

    def refresh(self, _project: object = None) -> None:
        """The shelf, or the current project, has changed."""
        self._composer.names.set_shelf(self._shots.shelf.inputs(self._project()), self._suggest)
        self._show()

    def deleted(self, take: Take) -> int:
        """How many of a take's references are gone: their file is missing, or the shelf doesn't
        have their name any more."""
        there = {entry.content for entry in self._shots.shelf.all()}
        return sum(
            self._library.path(each.content) is None
            or bool(each.name and each.content not in there)
            for each in take.request.inputs
            if each.role in REFERENCES and each.content
        )

    def open(self) -> None:
        """Shows the shelf beside the prompt."""
        if self.dialog is None:
            from sora_desktop.ui.dialogs.shelf import ShelfDialog

            dialog = ShelfDialog(self._theme, self._thumbnails.pixmap, self._parent)
            dialog.add_wanted.connect(lambda: self._spawn(self._choose(), "choose a picture"))
            dialog.given.connect(self.add)
            dialog.use_wanted.connect(self._use)
            dialog.edit_wanted.connect(self._edit)
            dialog.remove_wanted.connect(self._remove)
            self.dialog = dialog
        self._show()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        (self.dialog.list if self.dialog.list.count() else self.dialog.add).setFocus()

    def _show_pictures(self) -> None:
        self._show()
        self._composer.names.completion.renew()

    def _show(self) -> None:
        if self.dialog is None:
            return
        project = self._shots.project(self._project())
        title = project_title(project) if project is not None else ""
        entries = self._shots.shelf.of(self._project())
        self.dialog.show_entries(title, entries, lambda each: self._library.path(each) is None)

    def _suggest(self) -> list[Suggestion]:
        return [
            Suggestion(
                name=entry.name,
                about=about_entry(entry),
                picture=self._thumbnails.pixmap(entry.content),
                media=entry.media,
            )
            for entry in self._shots.shelf.of(self._project())
        ]

    # --- adding -----------------------------------------------------------------------------

    def add(self, sources: Sequence[Source]) -> None:
        """Puts pictures on the shelf: for one it asks for the name, several get those of their
        files."""
        usable = [each for each in sources if not isinstance(each, str)]
        if len(usable) < len(sources):
            self._warn(tr("The shelf can't keep links. Add a file."))
        named = [(each, each.stem if isinstance(each, Path) else "") for each in usable]
        if named:
            self._spawn(self._add(named), "add to the shelf")

    def add_frame(self, take: Take) -> None:
        """Puts the frame under the playhead on the shelf."""
        clip, standing = self._files.file(take), self._player.standing
        if clip is None or standing is None or self._player.path != clip:
            self._warn(tr("Show the take in the viewer, at the frame you want."))
            return
        title = self._shots.title(take.shot_id)
        self._spawn(self._add([(standing[0], " ".join(title.split()[:2]))]), "add to the shelf")

    def _asked(self, role: Role, ask: Ask) -> None:
        if ask is Ask.SHELF:
            self.open()
        here = self._composer.pictures.of(role)
        if ask is Ask.TO_SHELF and here is not None and here.content:
            self._begin(_Kept(here.content), "", self._ask)

    async def _choose(self) -> None:
        kinds = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.mp4 *.mp3 *.wav"
        filters = [
            tr("Pictures, clips and sounds ({kinds})", kinds=kinds),
            translate("Pictures", "All files (*)"),
        ]
        path = await choose_file(self.dialog, tr("Add to shelf"), filters)
        if path is not None:
            await self._add([(path, path.stem)])

    async def _add(self, named: Sequence[tuple[Material, str]]) -> None:
        """Unreadable files are reported, the rest is added."""
        kept: list[tuple[_Kept, str]] = []
        for source, name in named:
            try:
                kept.append((await self._keep(source), name))
            except (PictureRefused, MediaRefused, LibraryError) as error:
                self._warn(self._pictures.why_not(error))
        if len(named) == 1:
            for each, name in kept:
                self._begin(each, name, self._ask)
            return
        made: list[ShelfEntry] = []
        for each, name in kept:
            self._begin(each, name, made.append, made)
        if made:
            text = added_text([mention(entry.name) for entry in made])
            self._edits.arrange(text, ShotChanges(shelf=tuple(made)))

    async def _keep(self, source: Material) -> _Kept:
        """A clip or sound as it is, anything else as a picture."""
        found = await self._pictures.keep_media(source) if isinstance(source, Path) else None
        if found is None:
            return _Kept(await self._pictures.keep(source))
        content, media = found
        return _Kept(content, media.kind.kind, media.milliseconds)

    def _begin(
        self,
        kept: _Kept,
        name: str,
        go_on: Callable[[ShelfEntry], object],
        beside: Sequence[ShelfEntry] = (),
    ) -> None:
        """Continues with an entry of that picture under a free name, unless the shelf is full."""
        home, there = self._project(), (*self._shots.shelf.all(), *beside)
        if is_full(there, home):
            self._warn(full_text())
            return
        free = suggested(name, taken_names(there, home), tr("picture"))
        go_on(
            ShelfEntry(
                id=new_shelf_id(),
                project_id=home,
                name=free,
                kind=kinds_for(kept.media)[0],
                media=kept.media,
                content=kept.content,
                milliseconds=kept.milliseconds,
                created_at=self._now(),
            )
        )

    def _ask(self, entry: ShelfEntry) -> None:
        self._open_entry(entry, tr("Add to shelf"), self._put)

    def _put(self, entry: ShelfEntry) -> None:
        text = added_text([mention(entry.name)])
        self._edits.arrange(text, ShotChanges(shelf=(entry,)))
        if self.dialog is not None:
            self.dialog.choose(entry.id)

    # --- using and changing -----------------------------------------------------------------

    def _use(self, entry: ShelfEntry) -> None:
        self._composer.focus_prompt()
        self._composer.names.use(entry.name)
        self._parent.window().activateWindow()

    def _edit(self, entry: ShelfEntry) -> None:
        self._open_entry(entry, tr("Edit shelf picture"), self._save)

    def _save(self, entry: ShelfEntry) -> None:
        before = self._shots.shelf.get(entry.id)
        if before is not None and before != entry:
            text = tr("Changed {name}", name=mention(entry.name))
            self._edits.arrange(text, ShotChanges(shelf=(entry,)))

    def _remove(self, entry: ShelfEntry) -> None:
        text = tr("Removed {name} from the shelf", name=mention(entry.name))
        self._edits.arrange(text, ShotChanges(off_shelf=(entry.id,)))

    def _open_entry(
        self, entry: ShelfEntry, title: str, saved: Callable[[ShelfEntry], object]
    ) -> None:
        from sora_desktop.ui.dialogs.shelf import EntryDialog

        home = entry.project_id or self._project()
        above = self.dialog if self.dialog is not None and self.dialog.isVisible() else self._parent
        picture: QPixmap | None = self._thumbnails.pixmap(entry.content)
        dialog = EntryDialog(entry, picture, self._flaw, home, title, above)
        dialog.saved.connect(saved)
        dialog.open()

    def _flaw(self, entry: ShelfEntry) -> str:
        flaw = flaw_of_name(self._shots.shelf.all(), entry)
        return name_refused(flaw) if flaw is not None else ""

    def _warn(self, text: str) -> None:
        self._notices.notify(text, severity=Severity.WARNING)
