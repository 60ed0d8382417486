"""What was spent, and whether there is room for more."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.ledger import Budget, Ledger, Overrun, Spending
from sora_desktop.core.money import MAX_UNITS, NOTHING, Money
from sora_desktop.core.shot import Project, ProjectId
from sora_desktop.core.take import ShotId, Take, TakeChange, TakeId, TakeState, new_take_id
from tests.core.makers import DOLLAR, a_take
from tests.fakes import START

S = TakeState
CHANGE = datetime(2026, 10, 25, 1, tzinfo=UTC)


class Autumn(tzinfo):
    """Berlin round the end of its summer time; not from the system, which may not have it."""

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """Two hours before three o'clock of that day by the wall, one after it."""
        wall = CHANGE.replace(tzinfo=None) + timedelta(hours=1)
        return timedelta(hours=2 if moment and moment.replace(tzinfo=None) < wall else 1)

    def dst(self, moment: datetime | None) -> timedelta | None:
        """Not told."""

    def tzname(self, moment: datetime | None) -> str | None:
        """None."""

    def fromutc(self, moment: datetime) -> datetime:
        """The wall's time."""
        return moment + timedelta(hours=2 if moment.replace(tzinfo=UTC) < CHANGE else 1)


NEW_YORK = timezone(timedelta(hours=-5))


def sent(at: datetime = START, number: int = 1, **changes: object) -> Take:
    """A take that was sent at that moment, for one dollar."""
    changes = {"state": S.PENDING, "created_at": at, "sent_at": at} | changes
    return a_take(id=TakeId(f"t{number}"), **changes)


def test_sums_of_today_and_this_month() -> None:
    """What is not confirmed counts, and is shown apart; drafts in line are shown apart too."""
    ledger = Ledger(
        [
            sent(number=1),
            sent(number=2, state=S.UNCONFIRMED),
            sent(START - timedelta(days=1), number=3, charged=DOLLAR * 2),
            sent(START - timedelta(days=1), number=4, state=S.UNCONFIRMED),
            sent(START - timedelta(days=40), number=5),
            sent(START - timedelta(days=40), number=6, state=S.SUBMITTING),
            sent(number=7, state=S.FAILED),
            sent(number=8, state=S.DISMISSED),
            sent(number=9, state=S.DRAFT),
            sent(number=10, state=S.DRAFT, held=True),
            sent(number=11, state=S.PREPARING),
        ],
        UTC,
    )
    assert ledger.spending(START, DOLLAR, DOLLAR * 2) == Spending(
        today=DOLLAR * 2,
        month=DOLLAR * 5,
        unconfirmed=DOLLAR * 3,
        committed=DOLLAR * 2,
        daily_budget=DOLLAR,
        monthly_budget=DOLLAR * 2,
    )


def test_a_day_is_a_persons_day() -> None:
    """At three in the morning UTC it is still yesterday in New York, and still last month."""
    early = datetime(2026, 12, 1, 3, tzinfo=UTC)
    for zone, today in ((UTC, DOLLAR), (NEW_YORK, NOTHING)):
        ledger = Ledger([sent(early)], zone)
        assert ledger.spending(early + timedelta(hours=3), None).today == today
        assert ledger.spending(early + timedelta(hours=3)).month == today


def test_the_day_on_which_the_clocks_change() -> None:
    """25 hours belong to it."""
    first = datetime(2026, 10, 24, 22, 30, tzinfo=UTC)
    last = datetime(2026, 10, 25, 22, 30, tzinfo=UTC)
    ledger = Ledger([sent(first, 1), sent(last, 2)], Autumn())
    assert ledger.spending(last).today == DOLLAR * 2


def test_the_systems_own_zone_is_used_when_none_is_given() -> None:
    """Whatever it is: a moment ago was today or yesterday, and this month or the last."""
    assert Ledger([sent()]).spending(START).today == DOLLAR


def test_a_clock_that_was_set_back_hides_nothing() -> None:
    """What was sent tomorrow counts today."""
    ledger = Ledger([sent(START + timedelta(days=45))], UTC)
    assert ledger.spending(START).today == DOLLAR
    assert ledger.spending(START).month == DOLLAR


def test_a_take_counts_for_the_day_on_which_it_was_sent() -> None:
    """Not for that on which it was put in line."""
    take = sent(created_at=START - timedelta(days=1))
    assert Ledger([take], UTC).spending(START).today == DOLLAR
    unsent = a_take(state=S.UNCONFIRMED, created_at=START - timedelta(days=1))
    assert Ledger([unsent], UTC).spending(START).today == NOTHING


def test_mad_amounts_do_not_break_the_sums() -> None:
    """Too large is the largest there is; below nothing is nothing."""
    huge = Money(MAX_UNITS)
    ledger = Ledger([sent(number=n, quoted=huge) for n in (1, 2)], UTC)
    spending = ledger.spending(START, DOLLAR)
    assert spending.today == huge
    assert spending.room_for(huge) == Overrun(budget=Budget.DAY, limit=DOLLAR, over_by=huge)
    assert Ledger([sent(charged=DOLLAR * -1)], UTC).spending(START) == Spending()
    assert Ledger([sent(state=S.DRAFT, estimate=DOLLAR * -1)], UTC).spending(START) == Spending()


def test_room_up_to_the_last_cent() -> None:
    """A budget may be met, not exceeded; the one that is exceeded by more is named."""
    spending = Spending(
        today=DOLLAR * 3, month=DOLLAR * 9, daily_budget=DOLLAR * 5, monthly_budget=DOLLAR * 10
    )
    assert spending.room_for(DOLLAR) is None
    assert spending.room_for(DOLLAR * 2) == Overrun(
        budget=Budget.MONTH, limit=DOLLAR * 10, over_by=DOLLAR, left=DOLLAR
    )
    by_day = Spending(today=DOLLAR * 6, daily_budget=DOLLAR * 5, monthly_budget=DOLLAR * 5)
    assert by_day.room_for(NOTHING) == Overrun(budget=Budget.DAY, limit=DOLLAR * 5, over_by=DOLLAR)
    assert Spending(today=DOLLAR * 10**6).room_for(DOLLAR * 10**6) is None


def test_drafts_in_line_take_room_from_a_press_and_not_from_themselves() -> None:
    """A budget of five dollars: four in line let one more in, and each of them out."""
    ledger = Ledger([sent(number=n, state=S.DRAFT) for n in range(4)], UTC)
    spending = ledger.spending(START, DOLLAR * 5)
    assert spending.room_for(DOLLAR) is None
    assert spending.room_for(DOLLAR * 2) is not None
    assert spending.room_to_send(DOLLAR) is None


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("press"), st.integers(1, 4), st.integers(1, 3)),
            st.tuples(st.just("send"), st.just(0), st.just(0)),
            st.tuples(st.just("lose"), st.just(0), st.just(0)),
        ),
        max_size=30,
    )
)
def test_no_order_of_presses_and_sends_gets_over_a_budget(
    steps: list[tuple[str, int, int]],
) -> None:
    """With the design of the module's head, one by one or in batches, lost answers or not."""
    budget = DOLLAR * 7
    ledger, numbers, drafts = Ledger(zone=UTC), count(), list[Take]()
    for step, takes, price in steps:
        spending = ledger.spending(START, budget)
        if step == "press" and spending.room_for(DOLLAR * price * takes) is None:
            new = [
                sent(number=next(numbers), state=S.DRAFT, estimate=DOLLAR * price)
                for _ in range(takes)
            ]
            drafts += new
            for take in new:
                ledger.apply(TakeChange(None, take))
        elif step != "press" and drafts:
            draft = drafts.pop()
            assert spending.room_to_send(draft.estimate) is None
            going = draft.to(S.SUBMITTING, at=START)
            ledger.apply(TakeChange(draft, going))
            after = going.to(S.UNCONFIRMED if step == "lose" else S.PENDING, at=START)
            ledger.apply(TakeChange(going, after))
        after_step = ledger.spending(START, budget)
        assert after_step.today + after_step.committed <= budget


@given(st.data())
def test_changes_one_by_one_give_the_same_sums_as_all_at_once(data: st.DataObject) -> None:
    """Any number of takes on any way through their lives, with changes told twice."""
    ledger = Ledger(zone=NEW_YORK)
    takes: dict[int, Take] = {}
    for _ in range(data.draw(st.integers(0, 25))):
        number = data.draw(st.integers(0, 4))
        before = takes.get(number)
        if before is None:
            at = START + timedelta(hours=data.draw(st.integers(-1500, 30)))
            after = sent(at, number, state=S.DRAFT, sent_at=None)
        else:
            ways = sorted(before.allowed_states, key=lambda state: state.value)
            if not ways:
                continue
            quoted = data.draw(st.none() | st.integers(0, 10**8).map(Money))
            after = before.to(
                data.draw(st.sampled_from(ways)), at=START, quoted=quoted, sent_at=START
            )
        takes[number] = after
        for _twice in range(data.draw(st.integers(1, 2))):
            ledger.apply(TakeChange(before, after))
    fresh = Ledger(takes.values(), NEW_YORK)
    for moment in (START, START - timedelta(days=20)):
        assert ledger.spending(moment) == fresh.spending(moment)


@pytest.mark.parametrize("state", list(TakeState))
def test_every_state_is_counted_as_the_take_says(state: TakeState) -> None:
    """The ledger adds up what `Take.spent` says, and nothing of its own."""
    take = sent(state=state)
    assert Ledger([take], UTC).spending(START).today == take.spent


def test_days_are_those_of_the_zone_also_when_its_clock_changes() -> None:
    zone = Autumn()
    moments = [CHANGE + timedelta(minutes=17 * n) for n in range(-300, 300)]
    takes = [a_take(id=new_take_id(), sent_at=m, state=TakeState.READY) for m in moments]
    ledger = Ledger(takes, zone)
    days = Counter(moment.astimezone(zone).date() for moment in moments)
    price = takes[0].cost.units
    for day in days:
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=zone)
        since = sum(number for other, number in days.items() if other >= day)
        assert ledger.spending(noon).today.units == since * price


A, B = ShotId("a"), ShotId("b")
KITE = Project(id=ProjectId("kite"), name="Kite film", budget=DOLLAR * 5)


def test_the_sums_of_a_project_are_those_of_its_shots() -> None:
    """Of all days and with what is not confirmed; what is queued is apart, what is held is not."""
    ledger = Ledger(
        [
            sent(START - timedelta(days=400), number=1, shot_id=A),
            sent(number=2, state=S.UNCONFIRMED, shot_id=B),
            sent(number=3, state=S.DRAFT, sent_at=None, shot_id=A),
            sent(number=4, state=S.DRAFT, sent_at=None, shot_id=A, held=True),
            sent(number=5, state=S.FAILED, charged=NOTHING, shot_id=A),
            sent(number=6, shot_id=ShotId("c")),
        ],
        UTC,
    )
    there = ledger.of_project(KITE, [A, B, ShotId("empty")])
    assert (there.spent, there.committed, there.left) == (DOLLAR * 2, DOLLAR, DOLLAR * 2)
    assert ledger.of_project(Project(id=KITE.id), [A, B]).left is None
    assert ledger.of_project(KITE, []).left == DOLLAR * 5


def test_a_take_in_another_shot_takes_its_cost_along() -> None:
    take, draft = sent(shot_id=A), sent(number=2, state=S.DRAFT, sent_at=None, shot_id=A)
    ledger = Ledger([take, draft], UTC)
    for each in (take, draft):
        ledger.apply(TakeChange(each, replace(each, shot_id=B)))
    assert ledger.of_project(KITE, [A]).left == DOLLAR * 5
    there = ledger.of_project(KITE, [B])
    assert (there.spent, there.committed) == (DOLLAR, DOLLAR)


def test_room_in_the_budget_of_a_project() -> None:
    """What is queued counts for a new order, not for one whose turn has come."""
    takes = [sent(number=n, shot_id=A) for n in range(2)]
    takes += [sent(number=n, state=S.DRAFT, sent_at=None, shot_id=A) for n in range(2, 4)]
    there = Ledger(takes, UTC).of_project(KITE, [A])
    assert there.room_for(DOLLAR) is None
    assert there.room_for(DOLLAR * 3) == Overrun(
        budget=Budget.PROJECT, limit=DOLLAR * 5, over_by=DOLLAR * 2, left=DOLLAR, project=KITE
    )
    assert there.room_to_send(DOLLAR * 3) is None
    assert there.room_to_send(DOLLAR * 4) is not None
    huge = Ledger([sent(number=n, quoted=Money(MAX_UNITS), shot_id=A) for n in range(3)], UTC)
    full = huge.of_project(KITE, [A])
    assert full.left is not None
    assert full.left < NOTHING
    refused = full.room_for(DOLLAR)
    assert refused is not None
    assert refused.left == NOTHING


@pytest.mark.parametrize("state", S)
def test_an_imported_take_counts_for_no_budget(state: TakeState) -> None:
    take = sent(state=state, remote_id="r", imported=True, shot_id=ShotId("a"))
    ledger = Ledger([sent(number=2, shot_id=ShotId("a")), take])
    spending = ledger.spending(START)
    assert (spending.today, spending.month, spending.unconfirmed) == (DOLLAR, DOLLAR, NOTHING)
    assert spending.committed == NOTHING
    own = ledger.of_project(Project(id=ProjectId("p")), [ShotId("a")])
    assert (own.spent, own.committed) == (DOLLAR, NOTHING)


@pytest.mark.parametrize(
    ("day", "month", "any_budget"),
    [(None, None, False), (DOLLAR, None, True), (None, DOLLAR, True), (DOLLAR, DOLLAR, True)],
)
def test_whether_any_budget_is_set(
    day: Money | None, month: Money | None, any_budget: bool
) -> None:
    assert Spending(daily_budget=day, monthly_budget=month).budgets is any_budget
