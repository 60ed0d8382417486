"""Where the money went: the sums agree with the ledger, and every sum has its takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.clock import LocalDays
from sora_desktop.core.ledger import Ledger
from sora_desktop.core.money import MAX_UNITS, NOTHING, Money
from sora_desktop.core.spending import (
    Difference,
    SpendingBook,
    Sums,
    by_day,
    by_month,
    difference,
    grouped,
    sums_of,
)
from sora_desktop.core.take import ShotId, Take, TakeChange, TakeId, TakeState
from tests.core.makers import DOLLAR, a_take
from tests.core.test_ledger import NEW_YORK
from tests.fakes import START

S = TakeState
ALWAYS = (date.min, date.max)
TODAY = START.date()

amounts = st.none() | st.integers(-(10**8), 10**8).map(Money)


def sent(number: int = 1, **changes: Any) -> Take:
    """A take that was sent at START and accepted, for one dollar."""
    whole = {"state": S.READY, "sent_at": START, "remote_id": f"r{number}"} | changes
    return a_take(id=TakeId(f"t{number}"), **whole)


@st.composite
def takes(draw: st.DrawFn) -> list[Take]:
    """Takes in any state, of some months, with any amounts."""
    found = []
    for number in range(draw(st.integers(0, 12))):
        at = START - timedelta(minutes=draw(st.integers(0, 100_000)))
        found.append(
            sent(
                number,
                state=draw(st.sampled_from(S)),
                created_at=at,
                sent_at=draw(st.sampled_from([None, at, at + timedelta(hours=9)])),
                remote_id=draw(st.sampled_from([None, f"r{number}"])),
                estimate=draw(amounts) or NOTHING,
                quoted=draw(amounts),
                charged=draw(amounts),
                shot_id=ShotId(draw(st.sampled_from("ab"))),
                imported=draw(st.booleans()),
            )
        )
    return found


def sums(*found: Take) -> Sums:
    return sums_of(SpendingBook(found, UTC).entries(*ALWAYS))


@given(takes())
def test_every_day_and_month_is_that_of_the_ledger(found: list[Take]) -> None:
    """What a moment's budget says is the sum of its day and of its month here, without what was
    made elsewhere."""
    ledger, book = Ledger(found, NEW_YORK), SpendingBook(found, NEW_YORK)
    entries = book.entries(*ALWAYS)
    for days, key in ((by_day, "today"), (by_month, "month")):
        for group in grouped(entries, days):
            later = [entry for entry in entries if days(entry) >= group.key]
            moment = max(entry.take.sent_at or entry.take.created_at for entry in group.entries)
            whole = sums_of(later)
            assert getattr(ledger.spending(moment), key) == whole.spent - whole.imported
    whole = sums_of(entries)
    assert whole.unsure == ledger.spending(START).unconfirmed


@given(takes())
def test_the_kinds_of_money_add_up_in_every_group(found: list[Take]) -> None:
    entries = SpendingBook(found, UTC).entries(*ALWAYS)
    whole = sums_of(entries)
    assert whole.spent == whole.charged + whole.expected + whole.unsure + whole.imported
    for key in (by_day, by_month, lambda entry: entry.take.shot_id):
        groups = grouped(entries, key)
        for name in Sums.__slots__:
            parts = [getattr(group.sums, name) for group in groups]
            whole_of = sum if name == "takes" else Money.total
            assert whole_of(parts) == getattr(whole, name)
        assert sum(len(group.entries) for group in groups) == len(entries)
        spent = [group.sums.spent for group in groups]
        assert spent == sorted(spent, reverse=True)


@given(takes(), st.data())
def test_changes_one_by_one_give_what_all_at_once_give(
    found: list[Take], data: st.DataObject
) -> None:
    """Whatever a take was before, on whichever day; told twice or once."""
    book = SpendingBook(zone=UTC)
    for take in found:
        before = replace(take, state=data.draw(st.sampled_from(S)), sent_at=None)
        book.apply(TakeChange(None, before))
        for _twice in range(data.draw(st.integers(1, 2))):
            book.apply(TakeChange(before, take))
    fresh = SpendingBook(found, UTC)
    assert set(book.entries(*ALWAYS)) == set(fresh.entries(*ALWAYS))
    assert book.months == fresh.months


def test_each_kind_of_money_is_kept_apart() -> None:
    found = (
        sent(1, charged=DOLLAR, quoted=DOLLAR),
        sent(2, state=S.PROCESSING, quoted=DOLLAR * 2),
        sent(3, state=S.UNCONFIRMED, remote_id=None),
        sent(4, state=S.FAILED, quoted=DOLLAR * 3, charged=NOTHING),
        sent(5, state=S.FAILED, quoted=DOLLAR * 3, charged=DOLLAR),
        sent(6, state=S.FAILED),
        sent(7, state=S.FAILED, remote_id=None, charged=NOTHING),
        sent(8),
        sent(9, charged=DOLLAR * 4, imported=True),
        sent(10, state=S.FAILED, imported=True),
        sent(11, state=S.FAILED, quoted=DOLLAR * 3, charged=NOTHING, imported=True),
    )
    assert sums(*found) == Sums(
        takes=11,
        estimate=DOLLAR * 11,
        quoted=DOLLAR * 12,
        charged=DOLLAR * 2,
        returned=DOLLAR * 8,
        expected=DOLLAR * 3,
        unsure=DOLLAR * 2,
        imported=DOLLAR * 5,
        spent=DOLLAR * 12,
    )


def test_what_was_never_sent_is_nowhere() -> None:
    never = [S.DRAFT, S.PREPARING, S.DISMISSED]
    assert sums(*(sent(n, state=s, sent_at=None) for n, s in enumerate(never))) == Sums()
    assert sums(sent(state=S.DISMISSED)).takes == 1


def test_a_sum_has_the_takes_behind_it_the_newest_day_first() -> None:
    found = [sent(n, sent_at=START - timedelta(days=n % 3)) for n in range(6)]
    book = SpendingBook(found, UTC)
    entries = book.entries(TODAY - timedelta(days=1), TODAY)
    days = [(day, [e.take.id for e in own]) for day, own in groupby(entries, by_day)]
    assert days == [(TODAY, ["t0", "t3"]), (TODAY - timedelta(days=1), ["t1", "t4"])]
    assert book.months == [TODAY.replace(day=1)]


def test_mad_amounts_do_not_break_the_sums() -> None:
    """Too large is the largest there is; below nothing is nothing."""
    huge = Money(MAX_UNITS)
    mad = [sent(n, charged=huge, quoted=huge, estimate=huge) for n in range(3)]
    found = sums(*mad)
    assert found.spent == found.charged == found.quoted == found.estimate == huge
    below = sums(sent(charged=DOLLAR * -1, quoted=DOLLAR * -1, estimate=DOLLAR * -1))
    assert below == Sums(takes=1)
    assert sums(sent(state=S.FAILED, charged=DOLLAR * -1)).returned == DOLLAR


def lengths(_take: Take) -> Mapping[int, Money]:
    """Eight seconds for two dollars, twelve for three."""
    return {8: DOLLAR * 2, 12: DOLLAR * 3}


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"charged": DOLLAR}, None),
        ({"charged": DOLLAR * 3}, Difference.LENGTH),
        ({"charged": DOLLAR * 5}, Difference.OTHER_PRICE),
        ({"charged": DOLLAR * -1}, Difference.OTHER_PRICE),
        ({"charged": DOLLAR, "estimate": NOTHING}, Difference.NO_ESTIMATE),
        ({"charged": None}, Difference.NOT_KNOWN),
        ({"state": S.COMPLETED, "charged": None}, Difference.NOT_KNOWN),
        ({"state": S.PROCESSING}, None),
        ({"state": S.SUBMITTING, "remote_id": None}, None),
        ({"state": S.UNCONFIRMED, "remote_id": None}, Difference.NOT_KNOWN),
        ({"state": S.FAILED, "charged": None}, Difference.NOT_KNOWN),
        ({"state": S.FAILED, "charged": NOTHING}, Difference.REFUNDED),
        ({"state": S.FAILED, "charged": DOLLAR}, Difference.FAILED),
        ({"state": S.FAILED, "charged": NOTHING, "remote_id": None}, Difference.REFUSED),
        ({"state": S.DISMISSED}, None),
    ],
)
def test_a_charge_that_is_not_the_estimate_has_its_reason(
    changes: dict[str, Any], why: Difference | None
) -> None:
    assert difference(sent(**changes), lengths) is why


def test_the_price_of_its_own_length_is_no_other_length() -> None:
    """A price that changed since is another price."""
    take = sent(charged=DOLLAR * 3)
    own = take.request.seconds
    assert difference(take, lambda _take: {own: DOLLAR * 3}) is Difference.OTHER_PRICE


@pytest.mark.unmeasured
def test_a_hundred_thousand_takes_in_one_month() -> None:
    """As exact as a few."""
    found = [
        sent(
            n, charged=DOLLAR, sent_at=START - timedelta(seconds=7 * n), shot_id=ShotId(str(n % 9))
        )
        for n in range(100_000)
    ]
    entries = SpendingBook(found, UTC).entries(*ALWAYS)
    assert sums_of(entries).charged == DOLLAR * 100_000
    assert len(grouped(entries, lambda entry: entry.take.shot_id)) == 9


ZONES = [UTC, NEW_YORK, ZoneInfo("Asia/Beirut"), ZoneInfo("Pacific/Chatham"), None]


@given(
    # Round both changes of the clocks of a year, and the end of that.
    st.sampled_from([datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC), START]),
    st.lists(st.integers(-3 * 86_400, 3 * 86_400), min_size=2, max_size=6),
    st.sampled_from(ZONES),
)
def test_moments_of_one_span_are_of_one_day(
    about: datetime, seconds: list[int], zone: tzinfo | None
) -> None:
    days = LocalDays(zone)
    for first in (about + timedelta(seconds=each) for each in seconds):
        day, begin, end = days.span(first)
        assert day == first.astimezone(zone).date()
        others = (about + timedelta(seconds=each) for each in seconds)
        for each in (begin, end - timedelta(seconds=1), *others):
            if begin <= each < end:
                assert each.astimezone(zone).date() == day
    found = [
        sent(n, charged=DOLLAR, sent_at=about + timedelta(seconds=each))
        for n, each in enumerate(seconds)
    ]
    for entry in SpendingBook(found, zone).entries(*ALWAYS):
        assert entry.take.sent_at is not None
        assert entry.day == entry.take.sent_at.astimezone(zone).date()


def test_an_imported_take_counts_what_it_cost_and_nothing_of_it_is_unsure() -> None:
    paid, failed = sent(charged=DOLLAR * 3, imported=True), sent(2, state=S.FAILED, imported=True)
    found = sums(paid, failed)
    assert (found.charged, found.expected, found.unsure) == (NOTHING, NOTHING, NOTHING)
    assert found.imported == found.spent == DOLLAR * 4
    assert not failed.unsure
    assert replace(failed, imported=False).unsure
