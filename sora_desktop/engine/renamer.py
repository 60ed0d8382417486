"""Renames clips on the disk because a person asked for it.

The file first, then the row: after a crash between the two the scan of the folder finds the clip
under its new name, by its recipe or its size (`store.found_clips`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sora_desktop.core.problem import Problem
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.engine.supervisor import Worker, run_to_end
from sora_desktop.store.clip_recipes import key_of, named_by
from sora_desktop.store.disk import LibraryError
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.takes import TakeStore

OnRenamed = Callable[[Take, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed:
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
        named = named_by(self._store.all())
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
