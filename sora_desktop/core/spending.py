"""Where the money went: the sums of a time by day, month, project, shot and model, and the takes
behind each of them.

Each take counts here what it counts in the budgets (`core.ledger`), on the same day; only what was
never sent is left out. `spent` is always `charged`, `expected`, `unsure` and `imported` together:

- `charged`: PiAPI said at the end that it charged this.
- `expected`: it was accepted, and PiAPI hasn't said yet what it charged; it counts at the price
  that is known best.
- `unsure`: it may have been charged without our knowing ("not confirmed").
- `imported`: what a take costs that was made elsewhere and brought in. It is in no budget.

The balance over time is here too: PiAPI only tells the balance, so each change is explained by what
is known to have moved it since the one before.

`returned` is what PiAPI named as the price of a failed take and did not charge; it is in none of
the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import Enum
from itertools import accumulate
from typing import Generic, NamedTuple, TypeVar

from sora_desktop.core.clock import LocalDays
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.take import RENDERED, UNSENT, Take, TakeChange, TakeId, TakeState

K = TypeVar("K", bound=Hashable)
_NO_TIME = datetime.min.replace(tzinfo=UTC)


class Entry(NamedTuple):
    """A sent take, its day, and what it adds to each sum, in units. A tuple: there may be a
    hundred thousand."""

    take: Take
    day: date
    charged: int
    expected: int
    unsure: int
    returned: int
    imported: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """The sums of some takes; `takes` is how many there are."""

    takes: int = 0
    estimate: Money = NOTHING
    quoted: Money = NOTHING
    charged: Money = NOTHING
    returned: Money = NOTHING
    expected: Money = NOTHING
    unsure: Money = NOTHING
    imported: Money = NOTHING
    spent: Money = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Generic[K]):
    """What belongs together, and its sums."""

    key: K
    entries: Sequence[Entry]
    sums: Sums


class Difference(Enum):
    """Why the charge of a take is not its estimate."""

    LENGTH = "length"
    REFUNDED = "refunded"
    REFUSED = "refused"
    FAILED = "failed"
    NO_ESTIMATE = "no_estimate"
    OTHER_PRICE = "other_price"
    NOT_KNOWN = "not_known"


class SpendingBook:
    """Every take that was sent, by its day; kept up to date with every change of a take."""

    def __init__(self, takes: Iterable[Take] = (), zone: tzinfo | None = None) -> None:
        """`zone` is where a day begins; None is the system's own zone, with its summer time."""
        self._local = LocalDays(zone)
        self._places: dict[TakeId, date] = {}
        self._days: defaultdict[date, dict[TakeId, Entry]] = defaultdict(dict)
        self.read(takes)

    def read(self, takes: Iterable[Take]) -> None:
        """Counts these takes as they are now.

        Of a hundred thousand nearly all are ready and were charged, on the day of the one before:
        this way those take a third of the time (measured).
        """
        ready, new, places = TakeState.READY, tuple.__new__, self._places
        day, begin, end = date.min, _NO_TIME, _NO_TIME
        of_day: dict[TakeId, Entry] = {}
        for take in takes:
            if take.id in places:
                self._enter(take)
                continue
            charged, sent = take.charged, take.sent_at
            moment = take.created_at if sent is None else sent
            if not begin <= moment < end:
                day, begin, end = self._local.span(moment)
                of_day = self._days[day]
            if take.state is ready and charged is not None and not take.imported:
                units = charged.units
                entry = new(Entry, (take, day, units if units > 0 else 0, 0, 0, 0, 0))
            elif _was_sent(take):
                entry = _entry(take, day)
            else:
                continue
            places[take.id] = day
            of_day[take.id] = entry

    def read_older(self, takes: Iterable[Take]) -> None:
        """Counts these takes, which came before the others; those that are counted already stay as
        they are."""
        newer, self._days = self._days, defaultdict(dict)
        self.read([take for take in takes if take.id not in self._places])
        for day, found in self._days.items():
            newer[day] = {**found, **newer[day]}
        self._days = newer

    def apply(self, change: TakeChange) -> None:
        """Counts a change. Repeating it does no harm."""
        self._enter(change.after)

    @property
    def months(self) -> Sequence[date]:
        """The first days of the months in which anything was sent, the newest first."""
        return sorted({day.replace(day=1) for day, found in self._days.items() if found})[::-1]

    def entries(self, first: date, last: date) -> Sequence[Entry]:
        """What was sent from one day to another, both included, the newest day first; within a day
        in the order in which it came."""
        days = sorted((day for day in self._days if first <= day <= last), reverse=True)
        return [entry for day in days for entry in self._days[day].values()]

    def imported(self, first: date, last: date) -> Money:
        """What was imported of that time, both days included."""
        return Money.limited(sum(entry.imported for entry in self.entries(first, last)))

    def _enter(self, take: Take) -> None:
        day = self._local.day(take.sent_at or take.created_at)
        before = self._places.get(take.id)
        sent = _was_sent(take)
        if before is not None and (before != day or not sent):
            del self._days[before][take.id]
            del self._places[take.id]
        if sent:
            self._places[take.id] = day
            self._days[day][take.id] = _entry(take, day)


def _was_sent(take: Take) -> bool:
    if take.state is TakeState.DISMISSED:
        return take.sent_at is not None
    return take.state not in UNSENT


def _entry(take: Take, day: date) -> Entry:
    if take.imported:
        return Entry(take, day, 0, 0, 0, _returned(take), max(take.spent.units, 0))
    spent = max(take.spent.units, 0)
    if take.unsure:
        return Entry(take, day, 0, 0, spent, 0)
    if take.charged is None and spent:
        return Entry(take, day, 0, spent, 0, 0)
    return Entry(take, day, spent, 0, 0, _returned(take))


def _returned(take: Take) -> int:
    """What a failed take was to cost and did not. A take that was refused before it was accepted
    was never charged, so nothing can be returned."""
    if take.state is not TakeState.FAILED or take.remote_id is None or take.charged is None:
        return 0
    price = take.estimate if take.quoted is None else take.quoted
    return max(price.units - max(take.charged.units, 0), 0)


def sums_of(entries: Iterable[Entry]) -> Sums:
    """The sums of these takes.

    A negative amount counts as zero, and a sum too large to be stored is the largest possible.
    """
    takes = estimate = quoted = charged = expected = unsure = returned = imported = 0
    for take, _day, was_charged, is_expected, is_unsure, was_returned, was_imported in entries:
        takes += 1
        units = take.estimate.units
        estimate += units if units > 0 else 0
        if take.quoted is not None:
            units = take.quoted.units
            quoted += units if units > 0 else 0
        charged += was_charged
        expected += is_expected
        unsure += is_unsure
        returned += was_returned
        imported += was_imported
    return Sums(
        takes=takes,
        estimate=Money.limited(estimate),
        quoted=Money.limited(quoted),
        charged=Money.limited(charged),
        returned=Money.limited(returned),
        expected=Money.limited(expected),
        unsure=Money.limited(unsure),
        imported=Money.limited(imported),
        spent=Money.limited(charged + expected + unsure + imported),
    )


def grouped(entries: Iterable[Entry], key: Callable[[Entry], K]) -> Sequence[Group[K]]:
    """The takes grouped by a key; the group that cost most is first, and of those that cost the
    same the one that came first."""
    found: defaultdict[K, list[Entry]] = defaultdict(list)
    for entry in entries:
        found[key(entry)].append(entry)
    groups = [Group(key=each, entries=own, sums=sums_of(own)) for each, own in found.items()]
    return sorted(groups, key=lambda group: group.sums.spent, reverse=True)


def by_day(entry: Entry) -> date:
    """The day, as a key to group by."""
    return entry.day


def by_month(entry: Entry) -> date:
    """The first day of the month, as a key to group by."""
    return entry.day.replace(day=1)


def difference(take: Take, lengths: Callable[[Take], Mapping[int, Money]]) -> Difference | None:
    """Why the charge is not the estimate; None where it is, and while the take is in flight.

    `lengths` gives what clips of other lengths cost that are otherwise equal; it is called only
    where the charge is none of those named for this take.
    """
    if take.state is TakeState.UNCONFIRMED or take.charge_open:
        return Difference.NOT_KNOWN
    if take.state is TakeState.FAILED:
        return _of_failed(take)
    if take.state not in RENDERED:
        return None
    if take.charged is None:
        return Difference.NOT_KNOWN
    if take.charged == take.estimate:
        return None
    if not take.estimate:
        return Difference.NO_ESTIMATE
    others = (price for n, price in lengths(take).items() if n != take.request.seconds)
    return Difference.LENGTH if take.charged in others else Difference.OTHER_PRICE


def _of_failed(take: Take) -> Difference:
    if take.charged is not None and take.charged.units > 0:
        return Difference.FAILED
    return Difference.REFUSED if take.remote_id is None else Difference.REFUNDED


# How long after something moved the balance it may be read there.
_NEAR = timedelta(minutes=2)


class BalanceReading(NamedTuple):
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


class BalanceChange(NamedTuple):
    """A reading with what changed since the one before: the change is always `returned` and `added`
    less `charged`, `elsewhere` and `unexplained`. None of them is negative. The first reading has
    no change."""

    reading: BalanceReading
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
        back = _money_back(take)
        paid = max(take.spent, NOTHING) + back
        found.append(Movement(take.sent_at or take.created_at, cause, paid))
        if back:
            ended = take.answer.ended_at if take.answer is not None else None
            found.append(Movement(ended or take.changed_at, Cause.RETURNED, back))
    return found


def _money_back(take: Take) -> Money:
    if take.state is not TakeState.FAILED or take.charged is None:
        return NOTHING
    price = take.estimate if take.quoted is None else take.quoted
    return max(price - max(take.charged, NOTHING), NOTHING)


def explained(
    readings: Sequence[BalanceReading], movements: Iterable[Movement]
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


def _change(reading: BalanceReading, units: int, own: Sequence[Movement]) -> BalanceChange:
    left = units - sum(each.effect for each in own)
    return BalanceChange(
        reading=reading,
        change=Money.limited(units),
        charged=_sum(own, Cause.CHARGED),
        elsewhere=_sum(own, Cause.ELSEWHERE),
        returned=_sum(own, Cause.RETURNED),
        added=Money.limited(max(left, 0)),
        unexplained=Money.limited(max(-left, 0)),
    )


def _sum(own: Iterable[Movement], cause: Cause) -> Money:
    return Money.limited(sum(each.amount.units for each in own if each.cause is cause))
