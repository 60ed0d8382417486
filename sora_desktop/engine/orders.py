"""What a person orders: new takes for one shot or a batch across shots, drafts released from hold,
edits of a draft, and the order of the queue.

The budgets are checked here as one sum before anything is written. Each order is one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from sora_desktop.core.drafts import flaw_of
from sora_desktop.core.ledger import Overrun, ProjectSpending, Spending, worst
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, DraftFlaw, Problem
from sora_desktop.core.request import (
    MOST_IN_BATCH,
    MOST_TAKES,
    CheckedRequest,
    Flaw,
    InvalidRequest,
    VideoRequest,
    check,
)
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    BatchRow,
    ProjectId,
    Shot,
    ShotChanges,
    Target,
    new_shot_id,
)
from sora_desktop.core.take import (
    UNSENT,
    NotQueued,
    ShotId,
    Take,
    TakeId,
    TakeState,
    new_take_id,
    queue_order,
)
from sora_desktop.engine.parts import EngineParts, KeyMissing, OverBudget
from sora_desktop.store.takes import TakeStore

_DRAFT_FLAWS = {DraftFlaw.TOO_OLD: Flaw.DRAFT_TOO_OLD, DraftFlaw.NOT_READY: Flaw.DRAFT_NOT_READY}


class _Cost(NamedTuple):
    """What one take adds to its project's costs: its estimate, zero when nobody knows the price,
    and how much of that is not counted yet."""

    project_id: ProjectId
    estimate: Money
    more: Money


class Orders:
    """Creates drafts and lets them into the queue. Sends nothing."""

    def __init__(
        self,
        parts: EngineParts,
        spent: Callable[[], Spending],
        budget_for: Callable[[ProjectId], ProjectSpending],
    ) -> None:
        self._parts = parts
        self._store = parts.store
        self._spent, self._budget_for = spent, budget_for

    def one_shot(
        self,
        requests: Sequence[VideoRequest],
        count: int,
        parent_id: TakeId | None,
        into: Target | None,
    ) -> tuple[TakeId, ...]:
        """Writes `count` takes of each request into one shot: the parent's, unless `into` names
        another."""
        target = self._beside(parent_id) if into is None else into
        if target.shot_id is None:
            target = target._replace(shot_id=new_shot_id())
        rows = [
            BatchRow(request=request, into=target, count=count, parent_id=parent_id)
            for request in requests
        ]
        return self._order(rows, MOST_TAKES, Flaw.COUNT)

    def batch(self, rows: Sequence[BatchRow]) -> tuple[TakeId, ...]:
        """Writes the takes of every row, whichever shots they go into."""
        return self._order(rows, MOST_IN_BATCH, Flaw.BATCH)

    def _order(self, rows: Sequence[BatchRow], most: int, too_many: Flaw) -> tuple[TakeId, ...]:
        checked = [self._checked(row.request, place) for place, row in enumerate(rows)]
        for place, row in enumerate(rows):
            if type(row.count) is not int or not 1 <= row.count <= MOST_TAKES:
                raise InvalidRequest((Flaw.COUNT,), place)
        if not 1 <= sum(row.count for row in rows) <= most:
            raise InvalidRequest((too_many,))
        self._need_key()
        now = self._parts.clock.now()
        shot_ids, new = self._shots(rows, now)
        whole = [
            (own, (shot_id, row.parent_id))
            for row, own, shot_id in zip(rows, checked, shot_ids, strict=True)
            for _ in range(row.count)
        ]
        projects = {shot.id: shot.project_id for shot in new}
        self._need_room(
            _new_cost(projects.get(shot_id) or self._project_of(shot_id), own.estimate.amount)
            for own, (shot_id, _) in whole
        )
        takes = self._drafts(whole, now)
        self._store.add(takes, ShotChanges(shots=new))
        return tuple(take.id for take in takes)

    def _checked(self, request: VideoRequest, place: int) -> CheckedRequest:
        try:
            checked = check(request, self._parts.catalogue)
        except InvalidRequest as error:
            raise InvalidRequest(error.flaws, place) from error
        drafts = [self._store.by_remote_id(each.task) for each in request.inputs if each.task]
        flaws = (flaw_of(request, draft, self._parts.clock.now()) for draft in drafts)
        flaw = next(filter(None, flaws), None)
        if flaw is not None:
            raise InvalidRequest((_DRAFT_FLAWS[flaw],), place)
        return checked

    def _drafts(
        self, whole: Sequence[tuple[CheckedRequest, tuple[ShotId, TakeId | None]]], now: datetime
    ) -> Sequence[Take]:
        """A take of each request, in its shot and beside its parent."""
        batch_id, first = new_take_id(), self._store.next_number()
        return [
            Take(
                id=new_take_id(),
                state=TakeState.DRAFT,
                created_at=now,
                changed_at=now,
                batch_id=batch_id,
                batch_index=index,
                number=first + index,
                shot_id=shot_id,
                parent_id=parent_id,
                **checked.row,
            )
            for index, (checked, (shot_id, parent_id)) in enumerate(whole)
        ]

    def _shots(
        self, rows: Sequence[BatchRow], now: datetime
    ) -> tuple[Sequence[ShotId], tuple[Shot, ...]]:
        """The shot of each row, and those that are new."""
        new: dict[ShotId, Shot] = {}
        found: list[ShotId] = []
        for row in rows:
            wanted = row.into.shot_id
            if wanted is None or (wanted not in self._store.shots and wanted not in new):
                shot = self._new_shot(row.into, now)
                wanted = shot.id if wanted is None else wanted
                new[wanted] = shot
            found.append(new[wanted].id if wanted in new else wanted)
        # Shots that others continue come first: what continues them is placed after them.
        return found, tuple(sorted(new.values(), key=lambda shot: shot.previous_id is None))

    def _new_shot(self, into: Target, now: datetime) -> Shot:
        shots = self._store.shots
        known = shots.project(into.project_id) is not None
        project_id = into.project_id if known else FIRST_PROJECT
        shot = Shot(id=new_shot_id(), project_id=project_id, created_at=now)
        return shots.continuing(shot, into.previous_id)

    def _beside(self, parent_id: TakeId | None) -> Target:
        parent = self._store.find(parent_id) if parent_id else None
        if parent is None:
            return Target()
        return Target(parent.shot_id, self._store.shots.of(parent).project_id)

    def release(self, ids: Iterable[TakeId]) -> tuple[TakeId, ...]:
        """Releases takes from hold; gives those that were on hold."""
        takes = [self._store.get(take_id) for take_id in dict.fromkeys(ids)]
        held = [take for take in takes if take.state is TakeState.DRAFT and take.held]
        if not held:
            return ()
        self._need_key()
        self._need_room(self._cost(take) for take in held)
        free = {"held": False, "paused": False, "last_error": None}
        self._store.revise_all({take.id: free for take in held})
        return tuple(take.id for take in held)

    def edit(self, take_id: TakeId, request: VideoRequest) -> Take:
        """Puts another request into a draft. One that is not on hold is counted already, so only
        what it costs more must fit the budget."""
        take = self._store.get(take_id)
        if take.state not in UNSENT:
            raise NotQueued((take_id,))
        checked = self._checked(request, 0)
        more = checked.estimate.amount - take.estimate
        if not take.held:
            project_id = self._project_of(take.shot_id)
            self._need_room([_Cost(project_id, checked.estimate.amount, more)])
        return self._store.revise(take_id, **checked.row)

    def _need_key(self) -> None:
        if self._parts.credentials.key is None:
            raise KeyMissing

    def _project_of(self, shot_id: ShotId) -> ProjectId:
        return self._store.shots.project_of(shot_id)

    def _cost(self, take: Take) -> _Cost:
        return _new_cost(self._project_of(take.shot_id), take.estimate)

    def _need_room(self, costs: Iterable[_Cost]) -> None:
        """Raises OverBudget unless everything fits in beside what is queued, as one sum and as one
        for each project."""
        own: dict[ProjectId, list[_Cost]] = {}
        for cost in costs:
            own.setdefault(cost.project_id, []).append(cost)
        whole = [cost for each in own.values() for cost in each]
        spent = self._spent()
        rooms: list[tuple[Spending | ProjectSpending, Sequence[_Cost]]]
        rooms = [(spent, whole), *((self._budget_for(each), there) for each, there in own.items())]
        # What becomes no dearer needs no room, even where a budget was lowered in between.
        over = [room.room_for(more) for room, there in rooms if (more := _more(there)).units > 0]
        problem = _refusal(self._without_price(spent, whole), worst(over))
        if problem is not None:
            raise OverBudget(problem)

    def _without_price(self, spent: Spending, costs: Iterable[_Cost]) -> bool:
        """Whether a budget is set and the price of one of these is unknown."""
        return any(
            not cost.estimate
            and (spent.budgets or self._budget_for(cost.project_id).project.budget is not None)
            for cost in costs
        )

    def refused(self, draft: Take) -> Problem | None:
        """Why a draft on hold can't be let into the queue; None when it can."""
        spent, cost = self._spent(), self._cost(draft)
        own = self._budget_for(cost.project_id)
        over = worst([spent.room_for(cost.more), own.room_for(cost.more)])
        return _refusal(self._without_price(spent, [cost]), over)

    def over_budget_now(self, draft: Take) -> Problem | None:
        """Why a queued draft can't be sent now; None when it can."""
        spent, cost = self._spent(), self._cost(draft)
        own = self._budget_for(cost.project_id)
        over = worst([spent.room_to_send(cost.more), own.room_to_send(cost.more)])
        return _refusal(self._without_price(spent, [cost]), over)


def _new_cost(project_id: ProjectId, estimate: Money) -> _Cost:
    return _Cost(project_id, estimate, estimate)


def _more(costs: Iterable[_Cost]) -> Money:
    return Money.total(cost.more for cost in costs)


def _refusal(without_price: bool, over: Overrun | None) -> Problem | None:
    """What the budgets have against these takes. Under a budget, a take without a known price is
    refused."""
    if without_price:
        return Problem(category=Category.PRICE_UNKNOWN)
    if over is None:
        return None
    if over.project is not None:
        own = f"{over.project.id} {over.project.name}"
        text = f"{over.budget.value} {over.limit} {over.left} {own}"
    else:
        text = f"{over.budget.value} {over.limit} {over.over_by}"
    return Problem(category=Category.BUDGET, text=text)


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
