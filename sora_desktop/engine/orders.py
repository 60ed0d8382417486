"""What a person orders: new takes, one shot's or a batch across shots, drafts that were on hold,
and other words for a draft. The budgets are checked here as one sum before anything is written;
whatever is ordered is one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from itertools import repeat
from typing import Any

from sora_desktop.core.ledger import Overrun, Spending
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
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
    Shot,
    ShotChanges,
    Target,
    new_shot_id,
)
from sora_desktop.core.take import UNSENT, NotQueued, ShotId, Take, TakeId, TakeState, new_take_id
from sora_desktop.engine.recovery import EngineParts, KeyMissing, OverBudget


class Orders:
    """Makes drafts and lets them into the queue. It sends nothing."""

    def __init__(self, parts: EngineParts, spent: Callable[[], Spending]) -> None:
        self._parts = parts
        self._store = parts.store
        self._spent = spent

    def one_shot(
        self,
        requests: Sequence[VideoRequest],
        count: int,
        parent_id: TakeId | None,
        into: Target | None,
    ) -> tuple[TakeId, ...]:
        """Writes `count` takes of each request in one shot: that of the parent, unless `into` says
        where."""
        target = self._beside(parent_id) if into is None else into
        if target.shot_id is None:
            target = target._replace(shot_id=new_shot_id())
        rows = [
            BatchRow(request=request, into=target, count=count, parent_id=parent_id)
            for request in requests
        ]
        return self._order(rows, MOST_TAKES, Flaw.COUNT)

    def batch(self, rows: Sequence[BatchRow]) -> tuple[TakeId, ...]:
        """Writes the takes of every row, whatever shots they go into."""
        return self._order(rows, MOST_IN_BATCH, Flaw.BATCH)

    def _order(self, rows: Sequence[BatchRow], most: int, too_many: Flaw) -> tuple[TakeId, ...]:
        checked = [self._checked(row.request, place) for place, row in enumerate(rows)]
        for place, row in enumerate(rows):
            if type(row.count) is not int or not 1 <= row.count <= MOST_TAKES:
                raise InvalidRequest((Flaw.COUNT,), place)
        if not 1 <= sum(row.count for row in rows) <= most:
            raise InvalidRequest((too_many,))
        self._need_key()
        whole = [each for row, own in zip(rows, checked, strict=True) for each in [own] * row.count]
        self._need_room([each.estimate.amount for each in whole])
        takes, also = self._drafts(rows, whole)
        self._store.add(takes, also)
        return tuple(take.id for take in takes)

    def _checked(self, request: VideoRequest, place: int) -> CheckedRequest:
        try:
            return check(request, self._parts.catalogue)
        except InvalidRequest as error:
            raise InvalidRequest(error.flaws, place) from error

    def _drafts(
        self, rows: Sequence[BatchRow], whole: Sequence[CheckedRequest]
    ) -> tuple[Sequence[Take], ShotChanges]:
        """The takes in the shots that are meant, and those of the shots that are new."""
        now, batch_id, first = self._parts.clock.now(), new_take_id(), self._store.next_number()
        shot_ids, new = self._shots(rows, now)
        homes = [
            home
            for row, shot_id in zip(rows, shot_ids, strict=True)
            for home in repeat((shot_id, row.parent_id), row.count)
        ]
        takes = [
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
                **_asked(checked),
            )
            for index, (checked, (shot_id, parent_id)) in enumerate(zip(whole, homes, strict=True))
        ]
        return takes, ShotChanges(shots=new)

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
        # Those that continue another come before the others, which are placed behind them.
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
        """Takes drafts off hold; gives those that were."""
        takes = [self._store.get(take_id) for take_id in dict.fromkeys(ids)]
        held = [take for take in takes if take.state is TakeState.DRAFT and take.held]
        if not held:
            return ()
        self._need_key()
        self._need_room([take.estimate for take in held])
        free = {"held": False, "paused": False, "last_error": None}
        self._store.revise_all({take.id: free for take in held})
        return tuple(take.id for take in held)

    def edit(self, take_id: TakeId, request: VideoRequest) -> Take:
        """Puts another request into a draft. One that is not on hold is counted already, so that
        only what it costs more must find room."""
        take = self._store.get(take_id)
        if take.state not in UNSENT:
            raise NotQueued((take_id,))
        checked = self._checked(request, 0)
        more = checked.estimate.amount - take.estimate
        if not take.held:
            self._need_room([checked.estimate.amount], more)
        return self._store.revise(take_id, **_asked(checked))

    def _need_key(self) -> None:
        if self._parts.credentials.key is None:
            raise KeyMissing

    def _need_room(self, estimates: Collection[Money], more: Money | None = None) -> None:
        """OverBudget unless it fits in beside what is queued; `more` is what is not counted yet,
        as a rule all of it."""
        spent, new = self._spent(), Money.total(estimates) if more is None else more
        # What becomes no dearer takes no room, also where a budget was lowered meanwhile.
        over = spent.room_for(new) if new.units > 0 else None
        problem = _refusal(spent, estimates, over)
        if problem is not None:
            raise OverBudget(problem)

    def refused(self, draft: Take) -> Problem | None:
        """Why a draft on hold cannot be let into the queue, None when it can."""
        spent = self._spent()
        return _refusal(spent, [draft.estimate], spent.room_for(draft.estimate))

    def over_budget_now(self, draft: Take) -> Problem | None:
        """Why a draft of the queue cannot be sent now, None when it can."""
        spent = self._spent()
        return _refusal(spent, [draft.estimate], spent.room_to_send(draft.estimate))


def _asked(checked: CheckedRequest) -> dict[str, Any]:
    """What a request fills in of its take."""
    wire, estimate = checked.wire, checked.estimate
    return {
        "request": checked.request,
        "wire_model": wire.model,
        "task_type": wire.task_type,
        "sent_input": wire.input_json,
        "sent_config": wire.config_json,
        "estimate": estimate.amount,
        "estimate_certain": estimate.certain,
    }


def _refusal(spent: Spending, estimates: Iterable[Money], over: Overrun | None) -> Problem | None:
    """What a budget has against takes. One without an estimate is of a mode whose price nobody
    knows, and under a budget that is refused."""
    if spent.budgets and not all(estimates):
        return Problem(category=Category.PRICE_UNKNOWN)
    if over is None:
        return None
    return Problem(
        category=Category.BUDGET, text=f"{over.budget.value} {over.limit} {over.over_by}"
    )
