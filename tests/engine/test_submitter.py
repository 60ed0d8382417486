"""Exactly one paid request a row, whatever comes of it, and the row says what is known."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any, NamedTuple

import pytest

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category
from sora_desktop.core.take import IN_FLIGHT, TakeId, TakeState
from sora_desktop.engine.engine import KeyMissing, OverBudget
from sora_desktop.engine.status import Connection
from sora_desktop.simulator import NAMED, Call, Fault
from sora_desktop.simulator.control import ReceivedRequest
from tests.core.makers import a_take
from tests.engine.bench import PRICE, PROMPT, Bench, until

NOTHING = Money(0)


async def test_the_row_is_on_disk_before_the_request_arrives(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[dict[str, str]] = []
    note = bench.simulator.record.note

    def look(visit: ReceivedRequest) -> None:
        if visit.call is Call.CREATE:
            seen.append(bench.on_disk())
        note(visit)

    monkeypatch.setattr(bench.simulator.record, "note", look)
    take_id = bench.submit()
    await bench.quiet()
    assert seen == [{take_id: "submitting"}]


class Outcome(NamedTuple):
    """What a create is answered with, and what must come of it."""

    fault: Fault
    state: TakeState
    category: Category
    charged: int = 0


REFUSED = [
    ("400", Category.MODEL_GONE),
    ("401", Category.KEY_REFUSED),
    ("402", Category.NO_BALANCE),
    ("403", Category.REFUSED),
    ("404", Category.REFUSED),
]
LOST = Category.ANSWER_LOST
OUTCOMES = {
    **{name: Outcome(NAMED[name], TakeState.FAILED, category) for name, category in REFUSED},
    "413": Outcome(Fault(status=413, body={}), TakeState.FAILED, Category.REFUSED),
    "422": Outcome(Fault(status=422, body={}), TakeState.FAILED, Category.REFUSED),
    "408": Outcome(Fault(status=408, body={}), TakeState.UNCONFIRMED, LOST),
    "409": Outcome(Fault(status=409, body={}), TakeState.UNCONFIRMED, LOST),
    "425": Outcome(Fault(status=425, body={}), TakeState.UNCONFIRMED, LOST),
    "500": Outcome(NAMED["500"], TakeState.UNCONFIRMED, LOST),
    "500 charged": Outcome(NAMED["500_charged"], TakeState.UNCONFIRMED, LOST, 1),
    "502": Outcome(NAMED["502"], TakeState.UNCONFIRMED, LOST),
    "503": Outcome(NAMED["503"], TakeState.UNCONFIRMED, LOST),
    "524": Outcome(NAMED["524"], TakeState.UNCONFIRMED, LOST, 1),
    "dropped": Outcome(NAMED["dropped"], TakeState.UNCONFIRMED, LOST),
    "lost": Outcome(NAMED["lost"], TakeState.UNCONFIRMED, LOST, 1),
    "half": Outcome(NAMED["half"], TakeState.UNCONFIRMED, LOST, 1),
    "quiet half": Outcome(NAMED["quiet_half"], TakeState.UNCONFIRMED, LOST, 1),
    "empty": Outcome(NAMED["empty"], TakeState.UNCONFIRMED, LOST, 1),
    "html": Outcome(NAMED["html"], TakeState.UNCONFIRMED, LOST, 1),
    "no id": Outcome(NAMED["no_id"], TakeState.UNCONFIRMED, LOST, 1),
    "307": Outcome(NAMED["307"], TakeState.UNCONFIRMED, LOST),
}


@pytest.mark.parametrize("outcome", OUTCOMES.values(), ids=OUTCOMES)
async def test_one_request_for_every_outcome(bench: Bench, outcome: Outcome) -> None:
    bench.simulator.fault(Call.CREATE, outcome.fault)
    take_id = bench.submit()
    await bench.quiet()
    take = bench.take(take_id)
    assert take.state is outcome.state
    assert take.last_error is not None
    assert take.last_error.category is outcome.category
    assert bench.on_disk() == {take_id: outcome.state.value}
    assert take.evidence.startswith(("answer", "sent"))
    unsure = outcome.state is TakeState.UNCONFIRMED
    assert take.charged == (None if unsure else NOTHING)
    spending = bench.engine.spent()
    assert spending.today == spending.unconfirmed == (PRICE if unsure else NOTHING)
    await bench.pass_time(4.0)
    await bench.restart()
    assert bench.creates() == 1
    assert bench.simulator.charges(PROMPT) == outcome.charged


async def test_a_refused_key_stops_the_line_and_holds_the_rest(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, NAMED["401"])
    bench.simulator.fault(Call.ACCOUNT, Fault(), replace(NAMED["401"], times=-1))
    first = bench.submit(count=3)
    await bench.quiet()
    assert bench.states() == ["failed", "draft", "draft"]
    assert bench.take(first).charged == NOTHING
    assert all(take.held for take in bench.store.all()[1:])
    assert bench.connection() is Connection.KEY_REFUSED
    assert bench.creates() == 1


@pytest.mark.parametrize("retry_after", ["7", None])
async def test_too_many_requests_waits_and_then_asks(bench: Bench, retry_after: str | None) -> None:
    headers = {} if retry_after is None else {"retry-after": retry_after}
    busy = Fault(status=429, body={"code": 429, "message": "slow down"}, headers=headers, times=3)
    bench.simulator.fault(Call.CREATE, busy)
    wait = 7.0 if retry_after else 30.0
    take_id = bench.submit(count=2)
    await bench.quiet()
    for tries in (1, 2):
        take = bench.take(take_id)
        assert bench.creates() == tries
        assert (take.state, take.held, take.sent_at) == (TakeState.DRAFT, False, None)
        assert take.last_error is not None
        assert take.last_error.category is Category.LIMIT
        assert take.last_error.retry_at is not None
        left = (take.last_error.retry_at - bench.clock.now()).total_seconds()
        assert left == pytest.approx(wait, abs=0.6)
        # Neither another press nor a change of other takes shortens what the service asked for.
        bench.engine.star(take_id, True)
        bench.engine.configure(bench.rules)
        bench.engine.try_now()
        await bench.pass_time(wait - 1.0)
        assert bench.creates() == tries
        await bench.pass_time(1.5)
    take = bench.take(take_id)
    assert (bench.creates(), take.held, take.state) == (3, True, TakeState.DRAFT)
    assert take.last_error is not None
    assert take.last_error.retry_at is None
    assert bench.engine.spent().today == NOTHING
    await bench.pass_time(wait + 1.0)
    # The other take goes on; the person lets this one go on too.
    assert bench.creates() == 4
    bench.engine.send(take_id)
    await bench.quiet()
    assert bench.state(take_id) in IN_FLIGHT
    assert bench.creates() == 5
    assert bench.simulator.charges(PROMPT) == 2


async def test_a_busy_account_call_is_waited_for_too(bench: Bench) -> None:
    bench.simulator.fault(Call.ACCOUNT, NAMED["429"], Fault(status=429, body={}))
    take_id = bench.submit()
    await bench.quiet()
    assert bench.creates() == 0
    await bench.pass_time(2.5)
    assert bench.creates() == 0
    await bench.pass_time(30.0)
    assert bench.creates() == 1
    assert bench.state(take_id) in IN_FLIGHT


@pytest.mark.parametrize(
    "change",
    [
        lambda bench, take_id: bench.engine.dismiss(take_id),
        lambda bench, take_id: bench.engine.pause([take_id]),
        lambda bench, take_id: bench.engine.pause_queue(),
    ],
    ids=["taken back", "paused", "all paused"],
)
async def test_what_is_stopped_in_the_very_last_moment_is_not_sent(
    bench: Bench, change: Callable[[Bench, TakeId], object]
) -> None:
    take_id = bench.submit()
    loop = asyncio.get_running_loop()

    def reported(_status: object) -> None:
        # The balance was asked; what is called now comes just before the take is sent.
        if bench.state(take_id) is TakeState.DRAFT and not stopped:
            stopped.append(loop.call_soon(change, bench, take_id))

    stopped: list[object] = []
    bench.engine.status_changed.connect(reported)
    await bench.pass_time(5.0)
    assert stopped
    assert bench.creates() == 0
    assert bench.take(take_id).sent_at is None


async def test_an_account_call_that_stays_busy_stops_nothing(bench: Bench) -> None:
    bench.simulator.fault(Call.ACCOUNT, Fault(status=429, body={}, times=-1))
    first = bench.submit()
    await bench.pass_time(55.0, step=5.0)
    assert bench.creates() == 0
    await bench.pass_time(10.0)
    assert bench.state(first) in IN_FLIGHT
    assert bench.engine.status.account_unread
    # The next take does not wait all over again.
    second = bench.submit("another")
    await bench.quiet()
    assert bench.state(second) in IN_FLIGHT


ACCOUNT_BROKEN = {
    "500": NAMED["500"],
    "502 page": NAMED["502"],
    "404": NAMED["404"],
    "400": NAMED["400"],
    "another shape": Fault(status=200, body={"code": 200, "data": {"credits": 5}}),
    "a list": Fault(status=200, body=[1, 2]),
    "code 500": Fault(status=200, body={"code": 500, "message": "down"}),
    "empty": NAMED["empty"],
    "half": NAMED["half"],
    "a page": NAMED["portal"],
    "dropped": NAMED["dropped"],
    "endless": NAMED["endless"],
}


@pytest.mark.parametrize("fault", ACCOUNT_BROKEN.values(), ids=ACCOUNT_BROKEN)
async def test_an_account_that_cannot_be_read_stops_nothing(bench: Bench, fault: Fault) -> None:
    reported: list[bool] = []
    bench.engine.status_changed.connect(lambda status: reported.append(status.account_unread))
    bench.simulator.fault(Call.ACCOUNT, replace(fault, times=-1))
    first = bench.submit()
    await bench.quiet()
    second = bench.submit("another")
    await bench.pass_time(10.0)
    assert {bench.state(first), bench.state(second)} <= IN_FLIGHT
    assert bench.creates() == 2
    assert sum(unread and not before for before, unread in pairwise([False, *reported])) == 1
    bench.simulator.script.clear()
    bench.engine.refresh_account()
    await bench.quiet()
    assert not bench.engine.status.account_unread


@pytest.mark.parametrize("list_fault", [NAMED["400"], NAMED["404"], NAMED["empty"]])
async def test_any_answer_proves_the_line(bench: Bench, list_fault: Fault) -> None:
    bench.simulator.fault(Call.ACCOUNT, NAMED["500"])
    bench.simulator.fault(Call.HISTORY, list_fault)
    take_id = bench.submit()
    await bench.quiet()
    assert bench.state(take_id) in IN_FLIGHT


@pytest.mark.parametrize("name", ["500", "502", "dropped", "portal", "401", "429"])
async def test_a_service_without_any_answer_is_waited_for(bench: Bench, name: str) -> None:
    """A create to a service that is down as a whole would only be lost."""
    bench.simulator.fault(Call.ACCOUNT, replace(NAMED["500"], times=-1))
    bench.simulator.fault(Call.HISTORY, replace(NAMED[name], times=-1))
    take_id = bench.submit()
    await bench.pass_time(20.0)
    assert bench.creates() == 0
    assert bench.take(take_id).last_error is not None
    assert not bench.engine.status.account_unread
    bench.simulator.script.clear()
    bench.engine.send(take_id) if bench.take(take_id).held else bench.engine.try_now()
    await bench.pass_time(70.0, step=5.0)
    assert bench.state(take_id) in IN_FLIGHT


async def test_a_line_that_is_down_is_waited_for_and_nothing_is_sent_twice(bench: Bench) -> None:
    bench.simulator.stop()
    take_id = bench.submit(count=2)
    await bench.quiet()
    take = bench.take(take_id)
    assert (take.state, take.held) == (TakeState.DRAFT, False)
    assert take.last_error is not None
    assert take.last_error.category is Category.NETWORK_DOWN
    assert take.last_error.retry_at is not None
    assert bench.connection() is Connection.OFFLINE
    await bench.pass_time(40.0, step=5.0)
    port = int(bench.simulator.base_url.rsplit(":", 1)[1])
    assert bench.simulator.start().endswith(str(port))
    await bench.pass_time(120.0, step=5.0)
    assert bench.connection() is Connection.ONLINE
    assert bench.creates() == bench.simulator.charges(PROMPT) == 2


async def test_a_press_looks_at_a_line_that_was_down_at_once(bench: Bench) -> None:
    for call in (Call.ACCOUNT, Call.HISTORY):
        bench.simulator.fault(call, *[NAMED["dropped"]] * 3)
    bench.submit()
    await bench.quiet()
    assert bench.creates() == 0
    bench.engine.try_now()
    await bench.quiet()
    bench.submit("another")
    await bench.quiet()
    bench.submit("a third")
    await bench.quiet()
    assert bench.creates() == 3


async def test_a_batch_is_sent_serially_as_rows_with_their_own_prices(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.configure(at_once=9)
    most = 0
    create = bench.client.create
    open_now = 0

    async def watched(*arguments: Any, **options: Any) -> Any:
        nonlocal most, open_now
        open_now += 1
        most = max(most, open_now)
        try:
            return await create(*arguments, **options)
        finally:
            open_now -= 1

    monkeypatch.setattr(bench.client, "create", watched)
    bench.submit(count=4)
    assert len(bench.on_disk()) == 4
    assert bench.engine.spent().committed == PRICE * 4
    await bench.quiet()
    takes = bench.store.all()
    assert most == 1
    assert [take.number for take in takes] == [1, 2, 3, 4]
    assert [take.batch_index for take in takes] == [0, 1, 2, 3]
    assert len({take.batch_id for take in takes}) == 1
    assert len({take.remote_id for take in takes}) == 4
    assert [take.quoted for take in takes] == [PRICE] * 4
    assert bench.engine.spent().today == PRICE * 4
    assert bench.creates() == 4


async def test_one_lost_answer_holds_the_rest_of_the_press_and_what_is_like_it(
    bench: Bench,
) -> None:
    bench.configure(at_once=9)
    bench.simulator.fault(Call.CREATE, Fault(), NAMED["lost"])
    bench.submit(count=4)
    twin = bench.submit()
    other = bench.submit("something else")
    await bench.quiet()
    assert bench.states()[:4] == ["pending", "unconfirmed", "draft", "draft"]
    held = [take for take in bench.store.all() if take.held]
    assert [take.number for take in held] == [3, 4, 5]
    assert all(t.last_error and t.last_error.category is Category.HELD for t in held)
    assert bench.take(twin).held
    assert bench.state(other) in IN_FLIGHT
    bench.engine.send(twin)
    bench.engine.send(twin)
    bench.engine.send(other)
    await bench.quiet()
    assert bench.state(twin) in IN_FLIGHT
    assert bench.creates() == 4


async def test_no_more_at_once_than_allowed(bench: Bench) -> None:
    bench.configure(at_once=2)
    bench.submit(count=3)
    await bench.quiet()
    assert bench.states().count("draft") == 1
    bench.configure(at_once=3)
    await bench.quiet()
    assert bench.states().count("draft") == 0
    last = bench.submit("one more")
    await bench.quiet()
    assert bench.state(last) is TakeState.DRAFT
    await bench.reaches(last, *IN_FLIGHT)
    assert bench.creates() == 4


async def test_takes_that_the_service_forgot_keep_no_place(bench: Bench) -> None:
    bench.configure(at_once=1)
    first = bench.submit()
    await bench.quiet()
    bench.simulator.forget(bench.simulator.tasks[0].id)
    second = bench.submit("another")
    await bench.pass_time(700.0, step=20.0)
    error = bench.take(first).last_error
    assert error is not None
    assert error.category is Category.NOT_KNOWN
    assert bench.state(first) in IN_FLIGHT
    bench.engine.try_now()
    await bench.quiet()
    assert bench.creates() == 2
    assert bench.state(second) is not TakeState.DRAFT


@pytest.mark.parametrize(("hours", "waits"), [(1, True), (23, True), (25, False)])
async def test_a_take_that_was_sent_elsewhere_has_its_place_for_a_day(
    bench: Bench, hours: int, waits: bool
) -> None:
    """A row made anew from the account knows when it was made, and not when it was sent."""
    bench.configure(at_once=1)
    made = bench.clock.now() - timedelta(hours=hours)
    rebuilt = a_take(state=TakeState.PENDING, remote_id="r-1", number=1, created_at=made)
    assert rebuilt.sent_at is None
    bench.store.add([rebuilt])
    take_id = bench.submit()
    await bench.quiet()
    assert (bench.state(take_id) is TakeState.DRAFT) is waits
    assert bench.creates() == (0 if waits else 1)


async def test_a_take_that_waited_for_days_has_its_place_once_sent(bench: Bench) -> None:
    bench.configure(at_once=1)
    made = bench.clock.now() - timedelta(days=3)
    sent = a_take(
        state=TakeState.PENDING,
        remote_id="r-1",
        number=1,
        created_at=made,
        sent_at=bench.clock.now(),
    )
    bench.store.add([sent])
    take_id = bench.submit()
    await bench.quiet()
    assert bench.state(take_id) is TakeState.DRAFT
    assert bench.creates() == 0


async def test_the_budget_is_kept_at_the_press_and_again_at_the_sending(bench: Bench) -> None:
    bench.configure(daily_budget=PRICE * 3, at_once=1)
    with pytest.raises(OverBudget) as refused:
        bench.submit(count=4)
    assert refused.value.problem.category is Category.BUDGET
    assert len(bench.store) == 0
    bench.submit(count=3)
    with pytest.raises(OverBudget):
        bench.submit()
    await bench.quiet()
    bench.configure(daily_budget=PRICE * 2, at_once=9)
    await bench.quiet()
    assert bench.creates() == 2
    held = bench.store.all()[2]
    assert held.held
    assert held.last_error is not None
    assert held.last_error.category is Category.BUDGET
    with pytest.raises(OverBudget):
        bench.engine.send(held.id)
    bench.configure(daily_budget=None, monthly_budget=PRICE * 3)
    bench.engine.send(held.id)
    await bench.quiet()
    assert bench.creates() == 3


async def test_a_budget_lowered_while_the_line_is_asked_still_holds(bench: Bench) -> None:
    bench.simulator.fault(Call.ACCOUNT, Fault(delay=0.1))
    take_id = bench.submit()
    await until(lambda: bench.traffic.open)
    bench.configure(daily_budget=PRICE - Money(1))
    await bench.quiet()
    assert bench.take(take_id).held
    assert bench.creates() == 0


async def test_a_draft_taken_back_while_the_line_is_asked_is_not_sent(bench: Bench) -> None:
    bench.simulator.fault(Call.ACCOUNT, Fault(delay=0.1), NAMED["500"])
    take_id = bench.submit()
    await until(lambda: bench.traffic.open)
    bench.engine.dismiss(take_id)
    other = bench.submit("another")
    await until(lambda: bench.take(other).last_error or bench.creates())
    assert bench.state(take_id) is TakeState.DISMISSED
    await bench.pass_time(20.0)
    assert bench.state(other) in IN_FLIGHT
    assert bench.simulator.charges(PROMPT) == 0


async def test_a_balance_that_is_too_low_holds(bench: Bench) -> None:
    bench.simulator.set_balance(PRICE.units - 1)
    take_id = bench.submit()
    await bench.quiet()
    take = bench.take(take_id)
    assert take.held
    assert take.last_error is not None
    assert take.last_error.category is Category.NO_BALANCE
    assert take.last_error.text == "$1.92 of $1.92"
    assert bench.creates() == 0
    bench.simulator.set_balance(PRICE.units)
    bench.engine.send(take_id)
    await bench.quiet()
    assert bench.creates() == 1


async def test_behind_one_that_the_budget_holds_the_next_goes_at_once(bench: Bench) -> None:
    bench.simulator.fault(Call.ACCOUNT, Fault(delay=0.1))
    dear = bench.submit("dear", seconds=12)
    cheap = bench.submit("cheap", seconds=4)
    bench.configure(daily_budget=PRICE)
    await bench.quiet()
    assert bench.take(dear).held
    assert bench.state(cheap) in IN_FLIGHT


async def test_behind_one_that_the_balance_holds_the_next_goes_at_once(bench: Bench) -> None:
    bench.simulator.set_balance(PRICE.units)
    before = bench.simulator.record.count(Call.ACCOUNT)
    dear = bench.submit("dear", seconds=12, count=3)
    cheap = bench.submit("cheap", seconds=4)
    await bench.quiet()
    assert bench.state(cheap) in IN_FLIGHT
    held = [take for take in bench.store.all() if take.held]
    assert held[0].id == dear
    assert {take.last_error.text for take in held if take.last_error} == {"$1.92 of $2.88"}
    assert len(held) == 3
    # One question for the balance holds all that are above it; the others are for the cheap one.
    assert bench.simulator.record.count(Call.ACCOUNT) - before <= 3


async def test_without_a_key_nothing_is_asked(bench: Bench) -> None:
    held = bench.submit()
    await bench.quiet()
    bench.keys.key = None
    bench.engine.key_changed()
    with pytest.raises(KeyMissing):
        bench.submit()
    assert bench.connection() is Connection.KEY_MISSING
    bench.engine.check_now(held)
    await bench.quiet()
    assert bench.connection() is Connection.KEY_MISSING


async def test_a_key_lost_while_drafts_wait_holds_them(bench: Bench) -> None:
    bench.configure(at_once=1)
    bench.submit(count=2)
    await bench.quiet()
    last = bench.store.all()[1].id
    bench.keys.key = None
    bench.engine.key_changed()
    bench.configure(at_once=2)
    await bench.quiet()
    take = bench.take(last)
    assert take.held
    assert take.last_error is not None
    assert take.last_error.category is Category.KEY_MISSING
    with pytest.raises(KeyMissing):
        bench.engine.send(last)


async def test_a_key_lost_in_the_very_last_moment_holds_too(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = bench.client.create

    async def without_key(*arguments: Any, **options: Any) -> Any:
        bench.keys.key = None
        return await create(*arguments, **options)

    monkeypatch.setattr(bench.client, "create", without_key)
    take_id = bench.submit()
    await bench.quiet()
    take = bench.take(take_id)
    assert (take.state, take.held, take.evidence) == (TakeState.DRAFT, True, "nothing")
    assert bench.creates() == 0
