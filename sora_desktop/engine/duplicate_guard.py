"""Holds back drafts that are equal to a take whose answer was lost, until its fate is known: while
two tasks in the account could belong to the same take, they can't be told apart.
Everything else goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set

from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import UNSENT, Take, TakeId, TakeState
from sora_desktop.engine.account_list import content_of
from sora_desktop.store.takes import TakeStore

_Lost = Mapping[object, Set[TakeId]]
_NONE: frozenset[TakeId] = frozenset()


class DuplicateGuard:
    """Holds such drafts and releases them again."""

    def __init__(
        self, store: TakeStore, clock: Clock, refused: Callable[[Take], Problem | None]
    ) -> None:
        """`refused` says why a draft can't be released: while on hold it did not count towards the
        budgets."""
        self._store = store
        self._clock = clock
        self._refused = refused
        self._held: set[TakeId] = set()
        self._known: dict[TakeId, Set[TakeId]] = {}

    def asked_for(self, ids: Iterable[TakeId]) -> None:
        """The person wants these although equal takes are lost."""
        lost = self._lost()
        for take_id in ids:
            alike = _alike(self._store.get(take_id), lost)
            if alike:
                self._known[take_id] = alike

    def waits(self, draft: Take) -> bool:
        """Whether a draft must not be sent now."""
        return self._is_held_back(draft, self._lost())

    def update(self, hold: Callable[[TakeId, Problem], None]) -> None:
        """Calls `hold` for drafts that are equal to a lost take, and releases those that are not
        any more."""
        lost = self._lost()
        for take_id in self._held.copy():
            self._let_go(self._store.get(take_id), lost)
        if not lost:
            return
        for draft in self._store.in_state(*UNSENT):
            if not draft.held and not draft.paused and self._is_held_back(draft, lost):
                hold(draft.id, Problem(category=Category.HELD, at=self._clock.now()))
                self._held.add(draft.id)

    def _let_go(self, draft: Take, lost: _Lost) -> None:
        ours = draft.state in UNSENT and draft.held and _refers_to_it(draft)
        if ours and self._is_held_back(draft, lost):
            return
        if ours:
            problem = self._refused(draft)
            self._store.revise(draft.id, held=problem is not None, last_error=problem)
        self._held.discard(draft.id)

    def _is_held_back(self, draft: Take, lost: _Lost) -> bool:
        return bool(_alike(draft, lost) - self._known.get(draft.id, _NONE))

    def _lost(self) -> _Lost:
        found: dict[object, set[TakeId]] = {}
        for take in self._store.in_state(TakeState.UNCONFIRMED):
            for sign in _signs(take):
                found.setdefault(sign, set()).add(take.id)
        return found


def _refers_to_it(draft: Take) -> bool:
    return draft.last_error is not None and draft.last_error.category is Category.HELD


def _alike(draft: Take, lost: _Lost) -> Set[TakeId]:
    if not lost:
        return _NONE
    return _NONE.union(*(lost.get(sign, _NONE) for sign in _signs(draft)))


def _signs(take: Take) -> list[object]:
    """Takes that share one of these look the same in the account."""
    signs: list[object] = [content_of(take)]
    if any(each.content for each in take.request.inputs):
        # A draft has no links yet, so it is also compared by what was asked for.
        signs.append(take.request)
    return signs
