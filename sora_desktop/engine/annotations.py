"""What a person records about takes: stars, tags, notes, shots, and the bin.

Nothing here touches a file or the service. A bulk action is one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sora_desktop.core.clock import Clock
from sora_desktop.core.shot import NO_CHANGES, ShotChanges
from sora_desktop.core.take import LONGEST_NOTE, Take, TakeId, with_tags
from sora_desktop.engine.shot_changes import first_starred
from sora_desktop.store.takes import TakeStore


class Annotations:
    """The part of the engine's facade that only writes rows. JournalError: nothing was changed."""

    def __init__(self, store: TakeStore, clock: Clock) -> None:
        self.takes = store
        self._marks_clock = clock

    def star(self, take_id: TakeId, starred: bool) -> None:
        """Stars a take, or removes its star."""
        self.star_all((take_id,), starred)

    def arrange(self, changes: ShotChanges) -> ShotChanges:
        """Changes projects, shots and the places of takes; gives the changes that undo it."""
        return self.takes.arrange(changes)

    def star_all(
        self, ids: Iterable[TakeId], starred: bool, also: ShotChanges | None = None
    ) -> ShotChanges:
        """The same for several. The first star of a shot chooses its take, unless `also` says what
        changes in shots; gives the changes that restore the shots."""
        takes = self._of(ids)
        if also is None:
            also = first_starred(self.takes.shots, takes) if starred else NO_CHANGES
        return self.takes.change({take.id: {"starred": starred} for take in takes}, also)

    def seen(self, ids: Iterable[TakeId]) -> None:
        """Records that the person opened finished takes: they are not new."""
        now = self._marks_clock.now()
        new = (take.id for take in self._of(ids) if take.new)
        self._mark(new, lambda _take: {"seen_at": now})

    def tag(
        self, ids: Iterable[TakeId], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        """Adds tags to takes and removes others; `clean_tags` says what a tag can be."""
        self._mark(ids, lambda take: {"tags": with_tags(take.tags, add, remove)})

    def note(self, take_id: TakeId, text: str) -> None:
        """Keeps a note with a take, in place of the one before; cut to `LONGEST_NOTE`."""
        self._mark((take_id,), lambda _take: {"note": text.strip()[:LONGEST_NOTE]})

    def use_part(self, take_id: TakeId, first: int | None, last: int | None) -> None:
        """Keeps which frames of a clip are used, both included; None for its own ends."""
        self._mark((take_id,), lambda _take: {"in_frame": first, "out_frame": last})

    def bin(self, ids: Iterable[TakeId]) -> tuple[TakeId, ...]:
        """Puts takes into the bin, and gives those that are newly there. Takes in flight,
        unconfirmed ones and those that wait for the person stay where they are. No file is touched,
        and what was spent stays spent."""
        now = self._marks_clock.now()
        return self._mark(
            (take.id for take in self._of(ids) if take.at_rest and take.binned_at is None),
            lambda _take: {"binned_at": now},
        )

    def unbin(self, ids: Iterable[TakeId]) -> tuple[TakeId, ...]:
        """Takes them out of the bin again, and gives those that are out now."""
        found = (t.id for t in self._of(ids) if t.binned_at is not None and t.erased_at is None)
        return self._mark(found, lambda _take: {"binned_at": None})

    def erase(self, ids: Iterable[TakeId]) -> tuple[TakeId, ...]:
        """Records that the clips of takes in the bin went to the system's trash, and gives those
        that are now shown nowhere. Their rows stay, because they were paid for."""
        now = self._marks_clock.now()
        found = (t.id for t in self._of(ids) if t.binned_at is not None and t.erased_at is None)
        return self._mark(found, lambda _take: {"erased_at": now})

    def _of(self, ids: Iterable[TakeId]) -> list[Take]:
        return [self.takes.get(take_id) for take_id in dict.fromkeys(ids)]

    def _mark(
        self, ids: Iterable[TakeId], change: Callable[[Take], Mapping[str, Any]]
    ) -> tuple[TakeId, ...]:
        changes = {take.id: change(take) for take in self._of(ids)}
        return tuple(take.id for take in self.takes.revise_all(changes))
