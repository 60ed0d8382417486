"""Changes of existing takes, with undo: star, tags, note, shot, bin.

Nothing here costs money, and nothing touches a file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from sora_desktop.core.shot import ShotChanges
from sora_desktop.core.take import Take, TakeId, with_tags
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.text.formats import counted

tr = partial(QCoreApplication.translate, "LibraryEdits")
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
            text = counted(tr("Tags of %n take(s) changed", "", len(affected)), len(affected))
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
            tr("Note of take %1 changed").replace("%1", str(take.number)),
            lambda: self._library.note(take_id, text),
            lambda: self._library.note(take_id, before),
        )

    def bin(self, ids: Ids) -> Sequence[TakeId]:
        """Moves those of the takes that can go there to the bin; gives those that went."""
        taken = list(self._library.bin(ids))
        if taken:
            text = counted(tr("%n take(s) moved to bin", "", len(taken)), len(taken))

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
        undone = undone or tr("Undone: %1").replace("%1", text)
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
    return counted(tr("%n take(s) restored", "", count), count)


def _starred(count: int) -> str:
    return counted(tr("%n take(s) starred", "", count), count)


def _unstarred(count: int) -> str:
    return counted(tr("%n star(s) removed", "", count), count)
