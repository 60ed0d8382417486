"""The order in which drafts are sent, and which are paused.

A draft has a place only once somebody has moved one: until then they are sent in the order they
were made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise

from sora_desktop.core.take import UNSENT, NotQueued, Take, TakeId, queue_order
from sora_desktop.store.takes import TakeStore


class Queue:
    """Every draft that was not sent. JournalError, NotQueued: nothing was changed."""

    def __init__(self, store: TakeStore) -> None:
        self._store = store

    def takes(self) -> list[Take]:
        """In the order in which they are sent. One on hold, or paused, keeps its place."""
        return sorted(self._store.in_state(*UNSENT), key=queue_order)

    def pause(self, ids: Iterable[TakeId], paused: bool) -> None:
        """Pauses takes, or resumes them."""
        wanted = list(ids)
        self._need_queued(wanted)
        self._store.revise_all({take_id: {"paused": paused} for take_id in wanted})

    def move(self, ids: Iterable[TakeId], before: TakeId | None) -> None:
        """Puts takes, in the order they have among each other, directly before another one; None
        for the end."""
        chosen = set(ids)
        self._need_queued(chosen if before is None else chosen | {before})
        order = self.takes()
        moved = [take for take in order if take.id in chosen]
        behind = [take.id for take in order]
        # When the target itself is among the moved ones, the next one that stays takes its role.
        marks = behind[behind.index(before) :] if before is not None else []
        mark = next((take_id for take_id in marks if take_id not in chosen), None)
        rest = [take for take in order if take.id not in chosen]
        at = next((n for n, take in enumerate(rest) if take.id == mark), len(rest))
        places = _places(rest, at, moved)
        self._store.revise_all({i: {"queue_place": place} for i, place in places.items()})

    def _need_queued(self, ids: Collection[TakeId]) -> None:
        others = [take_id for take_id in ids if self._store.get(take_id).state not in UNSENT]
        if others:
            raise NotQueued(others)


def _places(rest: Sequence[Take], at: int, moved: Sequence[Take]) -> Mapping[TakeId, float]:
    """The places that put `moved` between those that stay: only theirs change when there is room
    between their neighbors, otherwise all do."""
    low = rest[at - 1].queue_place if at else None
    high = rest[at].queue_place if at < len(rest) else None
    if at == 0 or low is not None:
        own = _between(low, high, len(moved))
        if own:
            return {take.id: place for take, place in zip(moved, own, strict=True)}
    whole = [*rest[:at], *moved, *rest[at:]]
    return {take.id: float(place) for place, take in enumerate(whole, 1)}


def _between(low: float | None, high: float | None, count: int) -> Sequence[float]:
    """This many places between two; empty when those are too close to each other."""
    first = (high or 0.0) - count - 1 if low is None else low
    last = first + count + 1 if high is None else high
    found = [first + (last - first) * n / (count + 1) for n in range(1, count + 1)]
    rises = all(one < other for one, other in pairwise([first, *found, last]))
    return found if rises else ()
