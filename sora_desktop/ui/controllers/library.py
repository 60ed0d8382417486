"""Star, tags, note, shot and bin: the person's actions, the changes behind them, with undo, and the
question before the bin is emptied. Nothing here costs money."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QDialog, QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.shot import ShotChanges
from sora_desktop.core.take import Take, TakeChange, TakeId, TakeState, with_tags
from sora_desktop.engine.shot_changes import final_chosen, take_chosen
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.take_actions import can_be_binned
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn, TakeLookup
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
tr_library_edits = Translator("LibraryEdits")

_MOST_STEPS = 200
Ids = Sequence[TakeId]
Step = Callable[[], object]


class StepRefused(Exception):
    """A step that is no longer possible; the text is the sentence that says why."""


class Library(Protocol):
    """What is needed of the engine; each call is written to the journal or raises JournalError."""

    def star_all(self, ids: Ids, starred: bool, also: ShotChanges | None = None) -> ShotChanges:
        """Stars takes, or removes their stars; gives the changes that restore their shots."""

    def arrange(self, changes: ShotChanges) -> ShotChanges:
        """Changes projects, shots and the places of takes; gives the changes that restore them."""

    def tag(self, ids: Ids, add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        """Adds tags to takes and removes tags."""

    def note(self, take_id: TakeId, text: str) -> None:
        """Writes the note of a take."""

    def bin(self, ids: Ids) -> Sequence[TakeId]:
        """Puts takes into the bin; gives those that it took."""

    def unbin(self, ids: Ids) -> object:
        """Restores takes from the bin."""


class LibraryEdits(QObject):
    """Runs each change, and can undo them in order. `reported` carries a description of the change
    that may be undone; `brought_back` the takes that an undo restored from the bin; `failed` the
    JournalError of a step that could not be written, or StepRefused."""

    reported = Signal(str)
    brought_back = Signal(object)
    failed = Signal(object)

    def __init__(
        self, library: Library, find: Callable[[TakeId], Take | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._find = library, find
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_MOST_STEPS)

    def star(self, ids: Ids, on: bool) -> None:
        """Stars the takes, or removes the stars of those that have one."""
        affected = [take.id for take in self._there(ids) if take.starred is not on]
        if affected:
            text = _starred(len(affected)) if on else _unstarred(len(affected))
            shots = self._library.star_all(affected, on)
            self._keep(
                text,
                lambda: self._star_all(affected, on),
                lambda: self._star_all(affected, not on, shots),
                _unstarred(len(affected)) if on else _starred(len(affected)),
            )
            self._report_many(text, affected)

    def arrange(self, text: str, changes: ShotChanges, undone: str = "") -> bool:
        """Changes projects and shots; whether there was anything to change. `text` describes it,
        and is reported; `undone` is reported when it is undone."""
        if not changes:
            return False
        turn = _Turn(self._library.arrange, self._library.arrange(changes))
        self._keep(text, turn.take, turn.take, undone)
        self.reported.emit(text)
        return True

    def offer_back(self, text: str, changes: ShotChanges, undone: str) -> None:
        """Keeps a change that a person cancelled: Undo makes it, Redo cancels it again. `text` is
        reported, and `undone` once it is made."""
        if changes:
            turn = _Turn(self._library.arrange, changes)
            self._keep(text, turn.take, turn.take, undone)
            self.reported.emit(text)

    def tag(self, ids: Ids, add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        """Changes the tags of the takes; undo gives each of them its own back."""
        before = {take.id: take.tags for take in self._there(ids)}
        after = {each: with_tags(tags, add, remove) for each, tags in before.items()}
        affected = [each for each in before if before[each] != after[each]]
        if affected:
            text = tr_library_edits("Tags of %n take(s) changed", "", len(affected))
            self._do(
                text,
                lambda: self._set_tags({each: after[each] for each in affected}),
                lambda: self._set_tags({each: before[each] for each in affected}),
            )
            self._report_many(text, affected)

    def note(self, take_id: TakeId, text: str) -> None:
        """Writes the note of a take."""
        take = self._find(take_id)
        if take is None or take.note == text:
            return
        before = take.note
        self._do(
            tr_library_edits("Note of take %1 changed").replace("%1", str(take.number)),
            lambda: self._library.note(take_id, text),
            lambda: self._library.note(take_id, before),
        )

    def bin(self, ids: Ids) -> Sequence[TakeId]:
        """Moves those of the takes that can go there to the bin; gives those that went."""
        taken = list(self._library.bin(ids))
        if taken:
            text = tr_library_edits("%n take(s) moved to bin", "", len(taken))

            def back() -> None:
                self._unbin(taken)
                there = [take.id for take in self._there(taken)]
                if there:
                    self.brought_back.emit(there)

            self._keep(text, lambda: self._library.bin(taken), back, _restored(len(taken)))
            self.reported.emit(text)
        return taken

    def keep(self, text: str, chosen: ShotChanges, other: TakeId) -> None:
        """Chooses a take for its shot and moves the one it was compared with to the bin: one step.
        `text` describes it, and is reported."""
        turn = _Turn(self._library.arrange, self._library.arrange(chosen))
        taken = list(self._library.bin([other]))

        def back() -> None:
            self._unbin(taken)
            turn.take()

        def forth() -> None:
            turn.take()
            self._library.bin(taken)

        self._keep(text, forth, back)
        self.reported.emit(text)

    def restore(self, ids: Ids) -> None:
        """Restores the takes from the bin."""
        affected = [take.id for take in self._there(ids) if take.binned_at is not None]
        if affected:
            text = _restored(len(affected))
            self._do(text, lambda: self._unbin(affected), lambda: self._library.bin(affected))
            self.reported.emit(text)

    def remember(self, text: str, forth: Step, back: Step) -> None:
        """Keeps a step that another controller has done, and reports it."""
        self._keep(text, forth, back)
        self.reported.emit(text)

    def undo(self) -> str:
        """Undoes the last edit; gives a description of it, empty where nothing was undone."""
        edit = self.stack.command(self.stack.index() - 1)
        self.stack.undo()
        return edit.undone if isinstance(edit, _Edit) and edit.worked else ""

    def redo(self) -> str:
        """Redoes what was undone last; gives a description of it, like `undo`."""
        edit = self.stack.command(self.stack.index())
        text = self.stack.redoText()
        self.stack.redo()
        return text if isinstance(edit, _Edit) and edit.worked else ""

    # Implementation

    def _do(self, text: str, forth: Step, back: Step) -> None:
        """Runs it, and keeps it only if that succeeded."""
        forth()
        self._keep(text, forth, back)

    def _keep(self, text: str, forth: Step, back: Step, undone: str = "") -> None:
        undone = undone or tr_library_edits("Undone: %1").replace("%1", text)
        self.stack.push(_Edit(text, undone, forth, back, self.failed.emit))

    def _report_many(self, text: str, ids: Ids) -> None:
        """One take itself shows what was done to it."""
        if len(ids) > 1:
            self.reported.emit(text)

    def _there(self, ids: Ids) -> list[Take]:
        """The takes that can be changed: a deleted one is gone permanently."""
        found = [self._find(each) for each in ids]
        return [take for take in found if take is not None and take.erased_at is None]

    def _star_all(self, ids: Ids, on: bool, also: ShotChanges | None = None) -> None:
        self._library.star_all([take.id for take in self._there(ids)], on, also)

    def _unbin(self, ids: Ids) -> None:
        there = [take.id for take in self._there(ids)]
        if there:
            self._library.unbin(there)

    def _set_tags(self, wanted: dict[TakeId, tuple[str, ...]]) -> None:
        """One call for all takes that need the same change."""
        alike: dict[tuple[tuple[str, ...], tuple[str, ...]], list[TakeId]] = {}
        for take in self._there(list(wanted)):
            tags = wanted[take.id]
            add = tuple(tag for tag in tags if tag not in take.tags)
            remove = tuple(tag for tag in take.tags if tag not in tags)
            alike.setdefault((add, remove), []).append(take.id)
        for (add, remove), ids in alike.items():
            self._library.tag(ids, add, remove)


class _Turn:
    """A change that goes back and forth: each time it gives the way back."""

    def __init__(self, arrange: Callable[[ShotChanges], ShotChanges], back: ShotChanges) -> None:
        self._arrange, self._back = arrange, back

    def take(self) -> None:
        """Undoes it, or redoes it."""
        self._back = self._arrange(self._back)


class _Edit(QUndoCommand):
    """One step that has been done already when it is pushed."""

    def __init__(
        self,
        text: str,
        undone: str,
        forth: Step,
        back: Step,
        failed: Callable[[JournalError | StepRefused], object],
    ) -> None:
        super().__init__(text)
        self.undone = undone
        self._forth, self._back, self._failed = forth, back, failed
        self._done = True
        self.worked = True

    def redo(self) -> None:
        """Does it again."""
        if self._done:
            self._done = False
            return
        self._run(self._forth)

    def undo(self) -> None:
        """Takes it back."""
        self._run(self._back)

    def _run(self, step: Step) -> None:
        """A step that fails is dropped; an exception would end in Qt."""
        try:
            step()
        except (JournalError, StepRefused) as error:
            self.worked = False
            self.setObsolete(True)
            self._failed(error)


def _restored(count: int) -> str:
    return tr_library_edits("%n take(s) restored", "", count)


def _starred(count: int) -> str:
    return tr_library_edits("%n take(s) starred", "", count)


def _unstarred(count: int) -> str:
    return tr_library_edits("%n star(s) removed", "", count)


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
        shots = self._engine.takes.shots
        words = tr("Take {kept} kept, take {other} moved to the bin")
        if kept.shot_id != other.shot_id:
            words = tr("Take {kept} of shot {shot} kept, take {other} of shot {left} in the bin")
        text = fill(
            words,
            kept=kept.shot_number,
            shot=shots.of(kept).number,
            other=other.shot_number,
            left=shots.of(other).number,
        )
        chosen = take_chosen(shots, kept)
        self._try(lambda: self.edits.keep(text, chosen, other.id))

    def _binned(self) -> list[Take]:
        return self._engine.takes.in_bin()

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
