"""The balance of the account over time, and the reason for each change.

PiAPI only tells the balance, so a change is explained by what is known to have moved it since the
reading before: charges of takes, charges made elsewhere, and refunds. What is left of a rise is a
top-up; what is left of a fall is unexplained.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from itertools import accumulate
from typing import NamedTuple

from sora_desktop.core.money import MAX_UNITS, NOTHING, Money
from sora_desktop.core.take import Take, TakeState

# How long after something moved the balance it may be read there.
_NEAR = timedelta(minutes=2)


class Reading(NamedTuple):
    """The balance when it was read; until then it was what the reading before says."""

    at: datetime
    amount: Money


class Cause(Enum):
    """What moves a balance."""

    CHARGED = "charged"
    ELSEWHERE = "elsewhere"
    RETURNED = "returned"


class Movement(NamedTuple):
    """Something that moved the balance; the amount is never negative."""

    at: datetime
    cause: Cause
    amount: Money

    @property
    def effect(self) -> int:
        """What it adds to the balance, in units."""
        return self.amount.units * (1 if self.cause is Cause.RETURNED else -1)


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceChange:
    """A reading with what changed since the one before: the change is always `returned` and `added`
    less `charged`, `elsewhere` and `unexplained`. None of them is negative. The first reading has
    no change."""

    reading: Reading
    change: Money = NOTHING
    charged: Money = NOTHING
    elsewhere: Money = NOTHING
    returned: Money = NOTHING
    added: Money = NOTHING
    unexplained: Money = NOTHING


def movements_of(
    takes: Iterable[Take], listed: Callable[[str], bool] = lambda remote_id: False
) -> Sequence[Movement]:
    """The movements of these takes. A failed one was charged its price, and got back what it was
    not charged in the end. An imported one moved this balance only if its task is of this account:
    PiAPI told of it, or the account's list has it (`listed`). A project file tells what its takes
    cost somebody once."""
    found: list[Movement] = []
    for take in takes:
        if take.remote_id is None:
            continue
        if take.imported and take.answer is None and not listed(take.remote_id):
            continue
        cause = Cause.ELSEWHERE if take.imported else Cause.CHARGED
        back = _returned(take)
        paid = max(take.spent, NOTHING) + back
        found.append(Movement(take.sent_at or take.created_at, cause, paid))
        if back:
            ended = take.answer.ended_at if take.answer is not None else None
            found.append(Movement(ended or take.changed_at, Cause.RETURNED, back))
    return found


def _returned(take: Take) -> Money:
    if take.state is not TakeState.FAILED or take.charged is None:
        return NOTHING
    price = take.estimate if take.quoted is None else take.quoted
    return max(price - max(take.charged, NOTHING), NOTHING)


def explained(
    readings: Sequence[Reading], movements: Iterable[Movement]
) -> Sequence[BalanceChange]:
    """The readings in their order, each with its change explained; every movement explains one
    change at most."""
    waiting = sorted((each for each in movements if each.amount), key=lambda each: each.at)
    found: list[BalanceChange] = []
    begin = 0
    for before, reading in zip([None, *readings], readings, strict=False):
        if before is None:
            begin = _count(waiting, 0, reading.at)
            found.append(BalanceChange(reading=reading))
            continue
        units = reading.amount.units - before.amount.units
        end = _end(units, waiting, begin, reading.at)
        found.append(_change(reading, units, waiting[begin:end]))
        begin = end
    return found


def _count(waiting: Sequence[Movement], begin: int, at: datetime) -> int:
    """The index after the last movement up to that moment."""
    while begin < len(waiting) and waiting[begin].at <= at:
        begin += 1
    return begin


def _end(units: int, waiting: Sequence[Movement], begin: int, at: datetime) -> int:
    """The index after the last movement that explains the change. Usually that is the last one up
    to its moment, unless a few more or fewer explain the change exactly: PiAPI's clock differs, and
    a charge can reach the balance a little later."""
    usual = _count(waiting, begin, at)
    least = max(begin, _count(waiting, begin, at - _NEAR))
    most = _count(waiting, usual, at + _NEAR)
    nearest = sorted(range(least, most + 1), key=lambda end: abs(end - usual))
    sums = list(accumulate((each.effect for each in waiting[begin:most]), initial=0))
    return next((end for end in nearest if sums[end - begin] == units), usual)


def _change(reading: Reading, units: int, own: Sequence[Movement]) -> BalanceChange:
    left = units - sum(each.effect for each in own)
    return BalanceChange(
        reading=reading,
        change=_money(units),
        charged=_sum(own, Cause.CHARGED),
        elsewhere=_sum(own, Cause.ELSEWHERE),
        returned=_sum(own, Cause.RETURNED),
        added=_money(max(left, 0)),
        unexplained=_money(max(-left, 0)),
    )


def _sum(own: Iterable[Movement], cause: Cause) -> Money:
    return _money(sum(each.amount.units for each in own if each.cause is cause))


def _money(units: int) -> Money:
    """The amount, limited to the largest that can be stored."""
    return Money(max(min(units, MAX_UNITS), -MAX_UNITS))
