"""What the balance was, and what each change of it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.money import MAX_UNITS, NOTHING, Money
from sora_desktop.core.remote import RemoteStatus, RemoteTask
from sora_desktop.core.spending import (
    BalanceChange,
    BalanceReading,
    Cause,
    Movement,
    explained,
    movements_of,
)
from sora_desktop.core.take import TakeState
from tests.core.makers import DOLLAR, a_take
from tests.fakes import START

S = TakeState
MINUTE = timedelta(minutes=1)


def at(minutes: float) -> datetime:
    return START + MINUTE * minutes


def readings(*amounts: int) -> Sequence[BalanceReading]:
    """Balances in dollars, one an hour."""
    return [BalanceReading(at(60 * n), DOLLAR * amount) for n, amount in enumerate(amounts)]


def kinds(change: BalanceChange) -> dict[str, Money]:
    """What the change is made of, without what is nothing."""
    names = ("charged", "elsewhere", "returned", "added", "unexplained")
    return {name: getattr(change, name) for name in names if getattr(change, name)}


def test_a_change_is_what_takes_cost_or_got_back() -> None:
    moved = [
        Movement(at(30), Cause.CHARGED, DOLLAR * 2),
        Movement(at(70), Cause.CHARGED, DOLLAR),
        Movement(at(80), Cause.ELSEWHERE, DOLLAR * 4),
        Movement(at(150), Cause.RETURNED, DOLLAR),
    ]
    first, *others = explained(readings(20, 18, 13, 14), moved)
    assert (first.change, kinds(first)) == (NOTHING, {})
    assert [kinds(change) for change in others] == [
        {"charged": DOLLAR * 2},
        {"charged": DOLLAR, "elsewhere": DOLLAR * 4},
        {"returned": DOLLAR},
    ]
    assert [change.change for change in others] == [DOLLAR * -2, DOLLAR * -5, DOLLAR]


def test_the_rest_of_a_rise_is_a_top_up_and_of_a_fall_not_explained() -> None:
    moved = [Movement(at(30), Cause.CHARGED, DOLLAR * 2)]
    _, rise, fall = explained(readings(5, 13, 10), moved)
    assert kinds(rise) == {"charged": DOLLAR * 2, "added": DOLLAR * 10}
    assert kinds(fall) == {"unexplained": DOLLAR * 3}


@pytest.mark.parametrize("early", [-30.0, 60.0])
def test_a_charge_near_the_reading_is_in_the_one_that_it_explains(early: float) -> None:
    """Two takes are sent at once, and the balance is read when only one is charged; or PiAPI's
    clock is ahead."""
    moved = [
        Movement(at(59), Cause.CHARGED, DOLLAR),
        Movement(at(60) + timedelta(seconds=early), Cause.CHARGED, DOLLAR * 2),
    ]
    less, later = explained(readings(9, 8, 6), moved)[1:]
    assert (kinds(less), kinds(later)) == ({"charged": DOLLAR}, {"charged": DOLLAR * 2})
    both = explained([*readings(9), BalanceReading(at(60), DOLLAR * 6)], moved)[1]
    assert kinds(both) == {"charged": DOLLAR * 3}


def test_what_takes_moved() -> None:
    ended = at(5)
    answer = RemoteTask(id="r", status=RemoteStatus.FAILED, ended_at=ended)
    sent = a_take(state=S.READY, remote_id="r", charged=DOLLAR, sent_at=START)
    failed = replace(sent, state=S.FAILED, quoted=DOLLAR * 3, answer=answer)
    assert movements_of([sent]) == [Movement(START, Cause.CHARGED, DOLLAR)]
    assert movements_of([failed]) == [
        Movement(START, Cause.CHARGED, DOLLAR * 3),
        Movement(ended, Cause.RETURNED, DOLLAR * 2),
    ]
    assert movements_of([replace(failed, charged=None)])[0].amount == DOLLAR * 3
    refused = replace(sent, state=S.FAILED, remote_id=None, charged=NOTHING)
    assert movements_of([refused, a_take(state=S.DRAFT)]) == []


def test_an_imported_take_moved_only_the_balance_of_its_own_account() -> None:
    """What a project file brings may be of anybody's account, and tells no more than its task."""
    answer = RemoteTask(id="r", status=RemoteStatus.COMPLETED)
    of_file = a_take(state=S.READY, remote_id="r", charged=DOLLAR, sent_at=START, imported=True)
    moved = [Movement(START, Cause.ELSEWHERE, DOLLAR)]
    assert movements_of([of_file]) == []
    assert movements_of([of_file], {"another"}.__contains__) == []
    assert movements_of([of_file], {"r"}.__contains__) == moved
    assert movements_of([replace(of_file, answer=answer)]) == moved
    assert movements_of([replace(of_file, remote_id=None)], {"r"}.__contains__) == []


def test_mad_balances_break_nothing() -> None:
    huge = Money(MAX_UNITS)
    moved = [Movement(at(1), Cause.CHARGED, huge), Movement(at(2), Cause.CHARGED, huge)]
    ends = [BalanceReading(at(0), Money(-MAX_UNITS)), BalanceReading(at(60), huge)]
    assert explained(ends, moved)[1].change == huge
    assert explained([], moved) == []


amounts = st.integers(0, 50).map(Money)
moments = st.integers(0, 600).map(lambda n: START + MINUTE * n / 2)
moves = st.lists(st.builds(Movement, moments, st.sampled_from(Cause), amounts), max_size=12)
reads = st.lists(st.builds(BalanceReading, moments, amounts), max_size=8)


@given(reads, moves)
def test_every_change_adds_up_and_every_movement_counts_once(
    found: list[BalanceReading], moved: list[Movement]
) -> None:
    changes = explained(sorted(found), moved)
    assert [change.reading for change in changes] == sorted(found)
    for change in changes:
        gain = change.returned + change.added
        assert gain - change.charged - change.elsewhere - change.unexplained == change.change
        assert min(kinds(change).values(), default=NOTHING) >= NOTHING
    for cause in Cause:
        reported = Money.total(getattr(change, cause.value) for change in changes)
        assert reported <= Money.total(each.amount for each in moved if each.cause is cause)
