"""What was spent today, this month and for a project, and whether the budgets have room for more.

How a budget is kept, although prices are estimates and takes wait for their turn:

1. A press of the button is checked as a whole, with `Spending.room_for(total)`, before a row is
made. Either every take of the batch is let in or none is.

2. A draft that waits for its turn counts as `committed` from the moment it is in the journal, so
the next press sees it, though nothing was sent yet; a paused one too. A held draft waits for a
person, who will be asked and checked again; it does not count. For an edited one, what it costs
more is checked.

3. When a draft's turn comes, perhaps on another day, `Spending.room_to_send(estimate)` checks it
once more against what is spent by then. Its own estimate is not counted twice.

4. What is not confirmed counts as spent until it is known better.

A take counts for the day on which it was sent, in the person's own time zone, and for the project
that its shot is in now: the sums are kept by shot, so that a shot that moves takes its own along.
One that was made elsewhere and imported is in no budget.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import Enum
from functools import lru_cache
from typing import NamedTuple, TypeVar

from sora_desktop.core.clock import LocalDays
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.shot import Project
from sora_desktop.core.take import UNSENT, ShotId, Take, TakeChange, TakeId


class Budget(Enum):
    """The caps that a person can set."""

    DAY = "day"
    MONTH = "month"
    PROJECT = "project"


class Overrun(NamedTuple):
    """A budget that an amount would exceed. `over_by` is by how much, `left` what there is room
    for. `project` is the one whose budget it is."""

    budget: Budget
    limit: Money
    over_by: Money
    left: Money = NOTHING
    project: Project | None = None


def _overrun(
    budget: Budget, limit: Money, spent: int, more: int, project: Project | None = None
) -> Overrun | None:
    """None when `more` fits in beside what is spent."""
    if spent + more <= limit.units:
        return None
    left = Money.limited(max(limit.units - spent, 0))
    over_by = Money.limited(spent + more - limit.units)
    return Overrun(budget=budget, limit=limit, over_by=over_by, left=left, project=project)


def worst(overruns: Iterable[Overrun | None]) -> Overrun | None:
    """The budget that is exceeded most; None where none is."""
    found = (overrun for overrun in overruns if overrun is not None)
    return max(found, key=lambda overrun: overrun.over_by, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSpending:
    """The sums of one project, of all days. `spent` includes what is not confirmed; `committed` is
    what its queued drafts will cost."""

    project: Project
    spent: Money = NOTHING
    committed: Money = NOTHING

    @property
    def left(self) -> Money | None:
        """What is left of the budget after the queue, negative where it is exceeded; None
        without a budget."""
        budget = self.project.budget
        if budget is None:
            return None
        return Money.limited(budget.units - self.spent.units - self.committed.units)

    def room_for(self, amount: Money) -> Overrun | None:
        """None when a new order of that total fits in; queued drafts count as spent."""
        return self._overrun(self.spent.units + self.committed.units, amount)

    def room_to_send(self, amount: Money) -> Overrun | None:
        """The same for a draft whose turn has come."""
        return self._overrun(self.spent.units, amount)

    def _overrun(self, spent: int, amount: Money) -> Overrun | None:
        budget = self.project.budget
        if budget is None:
            return None
        return _overrun(Budget.PROJECT, budget, spent, amount.units, self.project)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spending:
    """The sums at one moment. A budget of None is no budget.

    `today` and `month` include what is not confirmed. `unconfirmed` is all that is not confirmed,
    from earlier months too. `committed` is what the queued drafts will cost; it is in none of the
    others.
    """

    today: Money = NOTHING
    month: Money = NOTHING
    unconfirmed: Money = NOTHING
    committed: Money = NOTHING
    daily_budget: Money | None = None
    monthly_budget: Money | None = None

    @property
    def budgets(self) -> bool:
        """Whether any budget is set: then nothing without a known price is sent."""
        return self.daily_budget is not None or self.monthly_budget is not None

    def room_for(self, amount: Money) -> Overrun | None:
        """None when a new order of that total fits both budgets; else the one that it exceeds more.
        Queued drafts count as spent."""
        return self._worst(self.committed.units, amount.units)

    def room_to_send(self, amount: Money) -> Overrun | None:
        """The same for a draft whose turn has come: `room_for` let it in already, and the other
        queued drafts will be checked at their own turn."""
        return self._worst(0, amount.units)

    def _worst(self, queued: int, more: int) -> Overrun | None:
        caps = (
            (Budget.DAY, self.today, self.daily_budget),
            (Budget.MONTH, self.month, self.monthly_budget),
        )
        return worst(
            _overrun(budget, cap, spent.units + queued, more)
            for budget, spent, cap in caps
            if cap is not None
        )


class _Entry(NamedTuple):
    """What one take adds to the sums. A tuple: there may be a hundred thousand."""

    day: date
    shot: ShotId
    spent: int = 0
    unsure: int = 0
    committed: int = 0


# The takes of a shot are mostly sent on one day, at one price, and share one.
_entry = lru_cache(maxsize=256)(_Entry)
_K = TypeVar("_K", bound=Hashable)


class Ledger:
    """Keeps the sums up to date with every change of a take, however many takes there are."""

    def __init__(self, takes: Iterable[Take] = (), zone: tzinfo | None = None) -> None:
        """`zone` is where a day begins; None is the system's own zone, with its summer time."""
        self._days = LocalDays(zone)
        self._entries: dict[TakeId, _Entry] = {}
        self._spent: defaultdict[date, int] = defaultdict(int)
        self._unsure: defaultdict[date, int] = defaultdict(int)
        self._committed = 0
        # What is spent and what is queued for each shot that has any of it.
        self._spent_for: defaultdict[ShotId, int] = defaultdict(int)
        self._queued_for: defaultdict[ShotId, int] = defaultdict(int)
        self.enter(takes)

    def enter(self, takes: Iterable[Take]) -> None:
        """Counts takes that are new or have changed. Repeating it does no harm."""
        for take in takes:
            self._enter(take)

    def apply(self, change: TakeChange) -> None:
        """Counts a change; to be connected to the store's signal. Repeating it does no harm."""
        self._enter(change.after)

    def spending(
        self, now: datetime, daily_budget: Money | None = None, monthly_budget: Money | None = None
    ) -> Spending:
        """The sums as of that moment.

        What lies in the future, because a clock was set back, counts as of today.
        """
        today = self._days.day(now)
        first = today.replace(day=1)
        return Spending(
            today=_since(self._spent, today),
            month=_since(self._spent, first),
            unconfirmed=_since(self._unsure, date.min),
            committed=Money.limited(self._committed),
            daily_budget=daily_budget,
            monthly_budget=monthly_budget,
        )

    def of_project(self, project: Project, shots: Iterable[ShotId]) -> ProjectSpending:
        """The sums of a project that has these shots."""
        own = tuple(shots)
        return ProjectSpending(
            project=project,
            spent=Money.limited(sum(self._spent_for.get(shot, 0) for shot in own)),
            committed=Money.limited(sum(self._queued_for.get(shot, 0) for shot in own)),
        )

    def _enter(self, take: Take) -> None:
        """Replaces what the take added before."""
        before = self._entries.pop(take.id, None)
        if before is not None:
            self._add(before, -1)
        after = self._entry(take)
        if after.spent or after.committed:
            self._entries[take.id] = after
            self._add(after, 1)

    def _entry(self, take: Take) -> _Entry:
        day = self._days.day(take.sent_at or take.created_at)
        if take.imported:
            return _entry(day, take.shot_id)
        if take.state in UNSENT:
            committed = 0 if take.held else max(take.cost.units, 0)
            return _entry(day, take.shot_id, 0, 0, committed)
        spent = max(take.spent.units, 0)
        return _entry(day, take.shot_id, spent, spent if take.unsure else 0)

    def _add(self, entry: _Entry, sign: int) -> None:
        self._committed += sign * entry.committed
        _count(self._spent_for, entry.shot, sign * entry.spent)
        _count(self._queued_for, entry.shot, sign * entry.committed)
        _count(self._spent, entry.day, sign * entry.spent)
        _count(self._unsure, entry.day, sign * entry.unsure)


def _count(sums: defaultdict[_K, int], key: _K, units: int) -> None:
    if units:
        sums[key] += units
        if not sums[key]:
            del sums[key]


def _since(sums: defaultdict[date, int], first: date) -> Money:
    return Money.limited(sum(units for day, units in sums.items() if day >= first))
