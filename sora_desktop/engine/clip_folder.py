"""The folder of clips: what a scan after the start finds there, and the renaming of clips.

The scan says which clips are gone, which are back, and which files are left over. Nothing is
deleted, and nothing is downloaded unasked: a clip that the person removed is theirs to ask for
again. Once after an update, it repairs signed clips whose signature an earlier version broke.

A clip is renamed because a person asked for it: the file first, then the row. After a crash between
the two the scan finds the clip under its new name, by its recipe or its size.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.engine.supervisor import Worker, run_to_end
from sora_desktop.store.clip_recipes import Repair, key_of, keys_of
from sora_desktop.store.disk import LibraryError
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.takes import TakeStore

T = TypeVar("T")
log = logging.getLogger(__name__)

# Files per visit to the worker thread. Changes found among them are one transaction: whoever
# listens to so many at once blocks the window only briefly.
_AT_ONCE = 100


class LibraryScan:
    """Compares the rows with the files. `strays` are part files that belong to no take."""

    def __init__(
        self, store: TakeStore, library: ClipLibrary, clock: Clock, off_thread: Worker
    ) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._worker = off_thread
        self.strays: tuple[Path, ...] = ()

    async def run(self) -> None:
        """Scans once. While a folder is away, missing files prove nothing."""
        if await self._off_thread(self._library.away):
            log.info("a folder of clips is away: its clips were not looked for")
            return
        await self._find_strays()
        ready = self._store.ids_in_state(TakeState.READY)
        for first in range(0, len(ready), _AT_ONCE):
            some = list(self._store.several(ready[first : first + _AT_ONCE]))
            gone = await self._off_thread(self._gone, list(filter(self._is_here, some)))
            names = await self._renamed(gone)
            self._note_gone(gone, names)
            await asyncio.sleep(0)
        away = [t for t in self._store.in_state(TakeState.COMPLETED) if clip_gone(t)]
        away = [take for take in away if take.erased_at is None]
        back = await self._off_thread(self._back, away)
        for take_id in back:
            self._note_back(take_id)
        still = [take.id for take in away if take.id not in back]
        for take_id, name in (await self._renamed(still)).items():
            self._note_back(take_id, name)

    def look(self, take_id: TakeId) -> None:
        """Records that the clip of one take is gone, if it is; not while its folder is away."""
        if _asked(self._library.missing, self._store.get(take_id)):
            self._note_gone((take_id,), {})

    async def _off_thread(
        self, call: Callable[..., Sequence[T]], *arguments: object
    ) -> Sequence[T]:
        found: Sequence[T] = await run_to_end(self._worker(call, *arguments))
        return found

    async def _find_strays(self) -> None:
        known = set(self._store.ids())
        try:
            self.strays = await run_to_end(self._worker(self._library.stray_parts, known))
        except LibraryError as error:
            log.info("half files were not looked for: %s", error.problem.category.value)
        for path in self.strays:
            log.info("a half file of no take, left as it is: %s", path.name)

    def _gone(self, takes: Sequence[Take]) -> list[TakeId]:
        return [take.id for take in takes if _asked(self._library.missing, take)]

    async def _renamed(self, gone: Sequence[TakeId]) -> Mapping[TakeId, str]:
        """Which of them were only renamed, by a person or before a crash."""
        if not gone:
            return {}
        lost = [self._store.get(take_id) for take_id in gone]
        known = set(self._store.clip_names())
        names: Mapping[TakeId, str] = await run_to_end(
            self._worker(self._library.renamed, lost, known)
        )
        return names

    def _back(self, takes: Sequence[Take]) -> list[TakeId]:
        return [take.id for take in takes if _asked(self._whole, take)]

    def _whole(self, take: Take) -> bool:
        if take.clip is None or self._library.missing(take):
            return False
        return self._library.check(self._library.clip_path(take.clip)).whole

    def _note_gone(self, ids: Sequence[TakeId], names: Mapping[TakeId, str]) -> None:
        """Records the current names of the clips, or that they are gone."""
        lost = {take_id for take_id in ids if self._is_here(self._store.get(take_id))}
        renamed = {take_id: {"clip": names[take_id]} for take_id in lost & names.keys()}
        gone = {"last_error": Problem(category=Category.FILE_GONE, at=self._clock.now())}
        self._store.revise_all(renamed)
        missing = [take_id for take_id in ids if take_id in lost and take_id not in renamed]
        self._store.move_all(TakeState.COMPLETED, dict.fromkeys(missing, gone))

    @staticmethod
    def _is_here(take: Take) -> bool:
        """As far as we know. In between it may have been deleted, or is being downloaded again."""
        return take.state is TakeState.READY and take.erased_at is None

    def _note_back(self, take_id: TakeId, name: str | None = None) -> None:
        take = self._store.get(take_id)
        if clip_gone(take):
            self._store.move(take_id, TakeState.DOWNLOADING, note="the file is back")
            self._store.move(take_id, TakeState.READY, clip=name or take.clip)


def clip_gone(take: Take) -> bool:
    """Whether its clip was here and was removed: it is downloaded again only when asked for."""
    error = take.last_error
    gone = error is not None and error.category is Category.FILE_GONE
    return take.state is TakeState.COMPLETED and take.clip is not None and gone


def _asked(question: Callable[[Take], bool], take: Take) -> bool:
    try:
        return question(take)
    except LibraryError:
        return False


class Repaired(NamedTuple):
    """How many clips were repaired, the names of those that could not be, and why some were
    skipped: a later scan looks at them again."""

    repaired: int = 0
    left: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class ClipRepairer:
    """Goes through all clips, one after the other."""

    def __init__(self, store: TakeStore, library: ClipLibrary, off_thread: Worker) -> None:
        self._store = store
        self._library = library
        self._worker = off_thread

    async def run(self) -> Repaired:
        """Repairs what can be repaired. JournalError: a clip is repaired, but its size was not
        saved."""
        repaired, left, problems = 0, [], []
        for take in self._store.several(self._store.ids_in_state(TakeState.READY)):
            if take.clip is None or take.erased_at is not None:
                continue
            try:
                outcome: Repair = await run_to_end(self._worker(self._library.repair, take))
                size = self._library.size_of(take.clip)
            except LibraryError as error:
                problems.append(error.problem)
                continue
            if outcome is Repair.DONE:
                repaired += 1
                self._store.revise(take.id, clip_bytes=size)
            elif outcome is Repair.LEFT:
                left.append(take.clip)
        if repaired or left:
            log.info("signatures of clips: %d repaired, %d left", repaired, len(left))
        return Repaired(repaired=repaired, left=tuple(left), problems=tuple(problems))


OnRenamed = Callable[[Take, str], None]


class Renamed(NamedTuple):
    """How many clips have new names, and why others do not."""

    renamed: int = 0
    problems: tuple[Problem, ...] = ()


class Renamer:
    """Renames clips one after the other."""

    def __init__(self, store: TakeStore, library: ClipLibrary, off_thread: Worker) -> None:
        self._store = store
        self._library = library
        self._worker = off_thread

    async def run(
        self,
        take_ids: Sequence[TakeId],
        pattern: str,
        on_renamed: OnRenamed = lambda take, name: None,
    ) -> Renamed:
        """Gives the clips of these takes the names that the pattern makes. One that has its name
        already is left alone, and one that can't be renamed keeps its own. `on_renamed` gets each
        take as it was, with the name that its file has, before the row does. JournalError: the file
        has its new name, and the row finds it at the next scan."""
        renamed, problems = 0, []
        named = keys_of(self._store.clip_names())
        for take_id in take_ids:
            take = self._store.get(take_id)
            if take.state is not TakeState.READY or take.clip is None:
                continue
            name = take.clip
            _let_go(named, name)
            try:
                name = await run_to_end(self._worker(self._library.rename, take, pattern, named))
            except LibraryError as error:
                problems.append(error.problem)
            named[key_of(name)] += 1
            on_renamed(take, name)
            if name != take.clip:
                self._store.revise(take_id, clip=name)
                renamed += 1
        return Renamed(renamed=renamed, problems=tuple(problems))


def _let_go(named: Counter[str], name: str) -> None:
    """A take's own name does not stand in its way."""
    key = key_of(name)
    named[key] -= 1
    if named[key] <= 0:
        del named[key]
