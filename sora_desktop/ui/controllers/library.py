"""Star, tags, note, bin: the person's actions, with undo; and the question before the bin is
emptied."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QDialog, QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.take import Take, TakeChange, TakeId, TakeState
from sora_desktop.engine.shot_changes import final_chosen, take_chosen
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.registry import ActionRegistry
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.actions.take_actions import can_be_binned
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn, TakeLookup
from sora_desktop.ui.controllers.library_edits import Library, LibraryEdits, StepRefused
from sora_desktop.ui.desktop.files_outside import move_to_trash
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.text.formats import Translator, fill, size, thousands
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.annotations import TagDialog
from sora_desktop.ui.widgets.dialogs import ask, confirm
from sora_desktop.ui.widgets.layouts import Lazy
from sora_desktop.ui.window.notices import Notice, NoticeAction, Rank, Severity

if TYPE_CHECKING:
    from sora_desktop.ui.details.take_details import TakeDetails

tr = Translator("LibraryController")
# The notice about the last action.
_EDITED, _UNDO = "edited", "undo"


class LibraryEngine(Library, Protocol):
    """What is needed of the engine: annotations, the bin, and deleting."""

    @property
    def takes(self) -> TakeStore:
        """Every take."""

    def erase(self, ids: Sequence[TakeId]) -> object:
        """Deletes binned takes permanently."""

    def seen(self, ids: Sequence[TakeId]) -> object:
        """Records that takes are not new any more."""


class LibraryController:
    """Does everything that changes only the library, and empties the bin once that is confirmed."""

    def __init__(
        self,
        parent: QWidget,
        takes: TakeList,
        info: Lazy[TakeDetails],
        lookup: TakeLookup,
        engine: LibraryEngine,
        player: Player,
        registry: ActionRegistry,
        notices: Notifier,
        spawn: Spawn,
        *,
        theme: Theme,
        known_tags: Callable[[], Sequence[str]],
        release_pictures: Callable[[], object],
    ) -> None:
        """`release_pictures` closes the clips that posters and strips are being made of."""
        self._parent, self._takes, self._info, self._lookup = parent, takes, info, lookup
        self._engine, self._player, self._registry = engine, player, registry
        self._notices, self._spawn, self._theme = notices, spawn, theme
        self._known_tags, self._release_pictures = known_tags, release_pictures
        self._asking = False
        self.edits = LibraryEdits(engine, lookup.take, parent)
        self.edits.reported.connect(self._show_text)
        self.edits.brought_back.connect(self._select_again)
        self.edits.failed.connect(self._report_failed)

    def start(self, connections: Connections) -> None:
        """Registers the actions, and connects its signals."""
        takes, registry = self._takes, self._registry
        registry.on_takes(TakeAction.STAR, lambda takes: self.edits.star(_ids(takes), True))
        registry.on_takes(TakeAction.UNSTAR, lambda takes: self.edits.star(_ids(takes), False))
        registry.on_takes(TakeAction.RESTORE, lambda takes: self.edits.restore(_ids(takes)))
        registry.on_takes(TakeAction.BIN, self._bin)
        registry.on_takes(TakeAction.TAG, lambda takes: self._spawn(self._ask_tags(takes), "tags"))
        connections.connect(takes.list_actions.undo_wanted, self.undo)
        connections.connect(takes.list_actions.redo_wanted, self.redo)
        connections.connect(takes.empty_bin_wanted, self._ask_to_empty)
        connections.connect(takes.bin_size_wanted, self._report_bin)
        self._info.when_made(lambda info: self._listen_to(info, connections))
        connections.connect(self._player.keep_wanted, self._keep)
        player = self._player
        connections.connect(player.controls.playing_changed, lambda _on: self._opened())
        connections.connect(player.letters_changed, lambda _letters: self._opened())
        connections.connect(player.playback.frame_changed, self._frame_shown)
        connections.connect(takes.selected, lambda _take_id: self._opened())
        connections.connect(self._engine.takes.changed, self._changed)

    def _listen_to(self, info: TakeDetails, connections: Connections) -> None:
        connections.connect(info.tagged, lambda take_id, *tags: self._tag([take_id], *tags))
        connections.connect(
            info.noted, lambda take_id, text: self._try(lambda: self.edits.note(take_id, text))
        )

    def _opened(self) -> None:
        """A clip is not new once it was played, alone or in a comparison, and a failure once it was
        looked at."""
        made = self._player.comparison
        ids = [clip.take_id for clip in made.clips] if made else [self._takes.selected_id]
        for take in map(self._lookup.take, ids):
            if take is not None and (self._player.playing or take.state is TakeState.FAILED):
                self.seen([take])

    def _frame_shown(self, frame: int) -> None:
        """Somebody who stepped through a clip to its end by hand has seen it too."""
        last, take = self._player.playback.last_frame, self._lookup.take(self._takes.selected_id)
        if not 0 < last <= frame or take is None or not take.new:
            return
        if self._lookup.clip_file(take) == str(self._player.path):
            self.seen([take])

    def seen(self, takes: Iterable[Take]) -> None:
        """They are not new any more."""
        new = [take.id for take in takes if take.new]
        if new:
            self._try(lambda: self._engine.seen(new))

    def _select_again(self, ids: Sequence[TakeId]) -> None:
        """After an undo of deleting, the restored take is selected."""
        if not self._takes.in_bin:
            self._takes.reveal(ids[0])

    def _report_failed(self, error: JournalError | StepRefused) -> None:
        if isinstance(error, JournalError):
            self._notices.report(error.problem)
        else:
            self._notices.notify(str(error), severity=Severity.INFO)

    def undo(self) -> None:
        """Undoes the last step."""
        if self.edits.stack.canUndo() and (text := self.edits.undo()):
            self._show_text(text, undo=False)

    def redo(self) -> None:
        """Redoes what was undone last."""
        if self.edits.stack.canRedo():
            selected = self._lookup.take(self._takes.selected_id)
            following = self._takes.beside([selected.id]) if selected is not None else None
            text = self.edits.redo()
            now = self._lookup.take(self._takes.selected_id)
            if now is not None and now.binned_at is not None and not self._takes.in_bin:
                self._takes.select(following)
            if text:
                self._show_text(text)

    def _show_text(self, text: str, *, undo: bool = True) -> None:
        """The last action, and its undo: the step before it can only be undone after it."""
        action = NoticeAction(id=_UNDO, label=tr("Undo"))
        notice = Notice(
            key=_EDITED,
            text=text,
            severity=Severity.GOOD if undo else Severity.INFO,
            priority=Rank.RESULT,
            actions=(action,) if undo else (),
            icon="" if undo else "undo",
        )
        self._notices.offer(notice, {_UNDO: self.undo})

    def _try(self, edit: Callable[[], object]) -> None:
        try:
            edit()
        except JournalError as error:
            self._notices.report(error.problem)

    def _tag(self, ids: Sequence[TakeId], add: Sequence[str], remove: Sequence[str]) -> None:
        self._try(lambda: self.edits.tag(ids, add, remove))

    async def _ask_tags(self, takes: Sequence[Take]) -> None:
        """The tags that all of them have can be changed for all of them."""
        of_each = [set(take.tags) for take in takes]
        common, all_of_them = set.intersection(*of_each), set.union(*of_each)
        dialog = TagDialog(
            self._theme,
            len(takes),
            sorted(common, key=str.casefold),
            sorted(all_of_them - common, key=str.casefold),
            self._known_tags(),
            self._parent,
        )
        try:
            if await ask(dialog) == QDialog.DialogCode.Accepted:
                self._tag([take.id for take in takes], dialog.add, dialog.remove)
        finally:
            dialog.deleteLater()

    # --- the bin ------------------------------------------------------------------------------

    def _bin(self, takes: Sequence[Take]) -> None:
        """Takes in progress that may cost money stay visible, and that is reported."""
        fit = [take.id for take in takes if can_be_binned(take)]
        staying = [take for take in takes if take.binned_at is None and not can_be_binned(take)]
        taken: Sequence[TakeId] = ()
        following = self._takes.beside(fit)
        try:
            taken = self.edits.bin(fit) if fit else ()
        except JournalError as error:
            self._notices.report(error.problem)
            return
        if self._takes.selected_id in taken:
            # Somebody who goes through many takes wants the next one, and not the one that is gone.
            self._takes.select(following)
        if staying:
            words = tr("%n take(s) not moved: unfinished, may be charged", "", len(staying))
            done = self.edits.stack.undoText() if taken else ""
            self._show_text(". ".join(filter(None, (done, words))), undo=bool(taken))

    def _keep(self, kept_id: TakeId | None, other_id: TakeId | None) -> None:
        """Of two compared takes one is chosen, and the other one can go."""
        kept, other = self._lookup.take(kept_id), self._lookup.take(other_id)
        if kept is None or other is None:
            return
        text = tr(
            "Take {kept} kept, take {other} moved to the bin",
            kept=kept.shot_number,
            other=other.shot_number,
        )
        chosen = take_chosen(self._engine.takes.shots, kept)
        self._try(lambda: self.edits.keep(text, chosen, other.id))

    def _binned(self) -> list[Take]:
        return [
            take
            for take in self._engine.takes.all()
            if take.binned_at is not None and take.erased_at is None
        ]

    def _report_bin(self) -> None:
        takes = self._binned()
        self._takes.show_bin(len(takes), sum(take.clip_bytes or 0 for take in takes))

    def _changed(self, change: TakeChange) -> None:
        before, after = change.before, change.after
        if self._takes.in_bin and (before is None or before.binned_at != after.binned_at):
            self._report_bin()
        failed = after.state is TakeState.FAILED
        if failed and after.id == self._takes.selected_id:
            self.seen([after])
        came = before is not None and before.state is not after.state is TakeState.READY
        # A clip that is fetched again was judged already.
        if came and after.new:
            self._choose_final(after)

    def _choose_final(self, take: Take) -> None:
        shots = self._engine.takes.shots
        asked = final_chosen(shots, take)
        text = tr("The final of shot {n} replaced its draft in the cut")
        said = fill(text, n=thousands(shots.of(take).number))
        self._try(lambda: self.edits.arrange(said, asked))

    def _ask_to_empty(self) -> None:
        if not self._asking:
            self._asking = True
            self._spawn(self._empty_bin(), "empty bin")

    async def _empty_bin(self) -> None:
        try:
            takes = self._binned()
            if takes and await self._agreed(takes):
                await self._throw_away([take.id for take in takes])
        finally:
            self._asking = False

    async def _agreed(self, takes: Sequence[Take]) -> bool:
        there = [path for take in takes if (path := self._file(take)) is not None]
        used = sum(path.stat().st_size for path in there if path.exists())
        files = tr("%n file(s) (%1) will move to the system trash.", "", len(there)).replace(
            "%1", size(used)
        )
        rows = tr("This can't be undone. Their cost (%1) stays in your totals.").replace(
            "%1", str(Money.total(take.spent for take in takes))
        )
        title = tr("Empty the bin (%n take(s))?", "", len(takes))
        accept = tr("Empty bin")
        return await confirm(self._parent, title, f"{files} {rows}", accept, danger=True)

    async def _throw_away(self, ids: Sequence[TakeId]) -> None:
        """Files first; a take whose file stays keeps its row, and that is reported."""
        takes = [take for take in map(self._lookup.take, ids) if take is not None]
        files = {take.id: self._file(take) for take in takes if take.binned_at is not None}
        paths = [path for path in files.values() if path is not None]
        # Windows can't move a file while it is being played or read.
        self._release_pictures()
        give_back = {path: self._player.release_file(path) for path in paths}
        results = await move_to_trash(paths)
        stayed = {result.path: result for result in results if not result.gone}
        gone = [each for each, path in files.items() if path not in stayed]
        if self._takes.selected_id in gone:
            self._takes.select(None)
        self._try(lambda: self._engine.erase(gone))
        for path, back in give_back.items():
            back(path if path in stayed else None)
        for result in stayed.values():
            self._notices.notify(result.words, str(result.path))

    def _file(self, take: Take) -> Path | None:
        name = self._lookup.clip_file(take)
        return Path(name) if name is not None else None


def _ids(takes: Sequence[Take]) -> list[TakeId]:
    return [take.id for take in takes]
