"""The account's history against our takes: what this computer did not charge, and every lie."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category
from sora_desktop.core.take import Take, TakeState
from sora_desktop.engine.account_history import MOST_TRIES, Charge, HistoryCheck, HistoryErrors
from sora_desktop.simulator import NAMED, RENDER_FAILED, Call, Fault, Plan
from tests.engine.bench import PRICE, PROMPT, Bench
from tests.simulator.caller import body


async def checked(bench: Bench) -> Sequence[Charge]:
    """What the account's list says that no take explains."""
    history = bench.engine.recovery.history
    await bench.ends(history.read())
    return history.charges()


def make_elsewhere(bench: Bench, count: int) -> None:
    """So many tasks of another program, which go on for ever and need no drawing."""
    bench.simulator.set_balance(10**15)
    fields = body("elsewhere", task_type="sora2-video", duration=4)
    for _ in range(count):
        bench.simulator.create_elsewhere(fields, Plan(stuck=True))


def check(bench: Bench) -> HistoryCheck:
    return bench.engine.recovery.history.check


def costs(charges: Sequence[Charge]) -> list[Money | None]:
    return [charge.entry.usage for charge in charges]


async def test_only_what_no_take_follows_is_told_newest_first(bench: Bench) -> None:
    await bench.downloads(bench.submit())
    first = bench.simulator.create_elsewhere(body("a ship"))
    await bench.pass_time(100.0, step=50.0)
    second = bench.simulator.create_elsewhere(body("a train"))
    reported: list[int] = []
    bench.engine.recovery.history.changed.connect(lambda check: reported.append(check.lines))
    charges = await checked(bench)
    assert [charge.entry.id for charge in charges] == [second, first]
    assert costs(charges) == [PRICE, PRICE]
    assert [charge.prompt for charge in charges] == [None, None]
    history = bench.engine.recovery.history
    assert all(history.lists(task.id) for task in bench.simulator.tasks)
    assert not history.lists("another")
    assert not any(charge.perhaps_ours for charge in charges)
    assert check(bench) == HistoryCheck(lines=3, at=bench.clock.now())
    assert sorted(set(reported)) == [0, 3]
    await bench.ends(bench.engine.recovery.history.read_prompts())
    charges = bench.engine.recovery.history.charges()
    assert [charge.prompt for charge in charges] == ["a train", "a ship"]
    reads = bench.simulator.record.count(Call.READ)
    await bench.ends(bench.engine.recovery.history.read_prompts())
    assert bench.simulator.record.count(Call.READ) == reads


async def test_what_cost_nothing_is_no_charge(bench: Bench) -> None:
    bench.simulator.create_elsewhere(body("refunded"), Plan(failure=RENDER_FAILED))
    kept = Plan(failure=RENDER_FAILED, refund=False)
    bench.simulator.create_elsewhere(body("kept"), kept)
    await bench.pass_time(600.0, step=300.0)
    assert costs(await checked(bench)) == [PRICE]


async def test_what_an_unconfirmed_take_may_have_paid_for_is_marked(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, NAMED["dropped"])
    take_id = bench.submit()
    await bench.quiet()
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    bench.simulator.create_elsewhere(body("a ship"))
    bench.simulator.create_elsewhere(body(task_type="sora2-video", resolution=None))
    assert [charge.perhaps_ours for charge in await checked(bench)] == [False, True]
    await bench.ends(bench.engine.recovery.history.read_prompts())
    charges = bench.engine.recovery.history.charges()
    assert [charge.perhaps_ours for charge in charges] == [False, False]
    bench.engine.dismiss(take_id)
    assert not any(charge.perhaps_ours for charge in charges)


LIES: dict[str, tuple[tuple[dict[str, Any], ...], list[Money | None], HistoryErrors]] = {
    "negative": (({"usage": -19_200_000},), [None], HistoryErrors(absurd=1)),
    "a currency word": (({"usage": "USD"},), [None], HistoryErrors(absurd=1)),
    "a sign": (({"usage": "$1.92"},), [None], HistoryErrors(absurd=1)),
    "no amount": (({"usage": None},), [None], HistoryErrors()),
    "a fraction": (({"usage": 1.5},), [None], HistoryErrors(absurd=1)),
    "endless": (({"usage": 10**40},), [None], HistoryErrors(absurd=1)),
    "two charges": (({}, {"usage": 57_600_000}), [PRICE * 3], HistoryErrors(doubled=1)),
    "two charges, the first higher": (
        ({"usage": 57_600_000}, {}),
        [PRICE * 3],
        HistoryErrors(doubled=1),
    ),
    "twice the same": (({}, {}), [PRICE], HistoryErrors()),
    "no amount yet": (({"usage": ""},), [None], HistoryErrors()),
    "one without an amount": (({"usage": "USD"}, {}), [PRICE], HistoryErrors(absurd=1)),
    "given back under a sign": (({}, {"usage": -19_200_000}), [PRICE], HistoryErrors(absurd=1)),
    "an object": (({"usage": {"consume": 1}},), [None], HistoryErrors(absurd=1)),
    "no id": (({"task_id": None, "detail": None}, {}), [PRICE], HistoryErrors(nameless=1)),
    "an unknown model": (({"task_model": "x" * 900, "action": "?"},), [PRICE], HistoryErrors()),
    "no names": (({"task_model": None, "action": None},), [PRICE], HistoryErrors()),
    "no time": (({"created_at": "soon"},), [PRICE], HistoryErrors()),
    "no status": (({"status": None},), [PRICE], HistoryErrors()),
}


@pytest.mark.parametrize("lie", LIES)
async def test_a_list_that_lies_loses_and_doubles_nothing(bench: Bench, lie: str) -> None:
    lines, expected, errors = LIES[lie]
    bench.simulator.create_elsewhere(body(), Plan(lines=lines))
    for _twice in range(2):
        assert costs(await checked(bench)) == expected
        assert check(bench).errors == errors
        assert check(bench).problem is None


async def test_a_lie_about_a_take_of_ours_is_told_too(bench: Bench) -> None:
    """Every charge belongs to a take, and yet the list has an error."""
    bench.simulator.plan(Plan(lines=({"usage": -1}, {"usage": "EUR 3"})))
    await bench.downloads(bench.submit())
    assert await checked(bench) == []
    assert check(bench).errors == HistoryErrors(absurd=1)
    bench.engine.key_changed()
    assert check(bench).errors == HistoryErrors()


async def test_pages_that_repeat_are_told_and_what_was_read_stays(bench: Bench) -> None:
    make_elsewhere(bench, 101)
    assert len(await checked(bench)) == 101
    make_elsewhere(bench, 49)
    bench.simulator.rules.history_repeats = True
    assert len(await checked(bench)) == 150
    assert check(bench).errors == HistoryErrors(broken_off=True)
    assert check(bench).at == bench.clock.now()
    bench.simulator.rules.history_repeats = False
    assert len(await checked(bench)) == 150
    assert check(bench).errors == HistoryErrors()


@pytest.mark.unmeasured
async def test_ten_thousand_lines_are_read_at_the_pace_of_the_cap(bench: Bench) -> None:
    make_elsewhere(bench, 10_000)
    begun = bench.clock.monotonic()
    assert len(await checked(bench)) == 10_000
    assert check(bench).errors == HistoryErrors()
    # Four pages a second, after a burst of eight.
    assert 20.0 < bench.clock.monotonic() - begun < 30.0
    assert bench.simulator.record.count(Call.HISTORY) == 100


async def test_the_journal_is_asked_once_about_each_line(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not at each look: a list has a hundred thousand lines. What a take follows since is left out
    all the same."""
    make_elsewhere(bench, 130)
    store, asked = bench.store, list[str]()
    find = store.by_remote_id

    def asking(remote_id: str) -> Take | None:
        asked.append(remote_id)
        return find(remote_id)

    monkeypatch.setattr(store, "by_remote_id", asking)
    charges = await checked(bench)
    assert len(asked) == 130
    for _look in range(5):
        assert bench.engine.recovery.history.charges() == charges
    assert len(asked) == 130
    take_id = bench.submit()
    await bench.quiet()
    store.revise(take_id, remote_id=charges[7].entry.id)
    rest = bench.engine.recovery.history.charges()
    assert rest == [*charges[:7], *charges[8:]]


async def test_a_list_that_fails_on_its_way_takes_nothing_away(bench: Bench) -> None:
    make_elsewhere(bench, 120)
    assert len(await checked(bench)) == 120
    at = check(bench).at
    await bench.pass_time(60.0, step=30.0)
    make_elsewhere(bench, 1)
    bench.simulator.fault(Call.HISTORY, Fault(), NAMED["500"])
    charges = await checked(bench)
    # The new one came with the first page.
    assert len(charges) == 121
    problem = check(bench).problem
    assert problem is not None
    assert problem.category is Category.SERVICE_DOWN
    assert (check(bench).at, check(bench).reading) == (at, False)


async def test_a_list_that_is_too_much_for_piapi_comes_more_slowly(bench: Bench) -> None:
    make_elsewhere(bench, 250)
    bench.simulator.fault(Call.HISTORY, Fault(), NAMED["429"], NAMED["429"])
    assert len(await checked(bench)) == 250
    assert check(bench).problem is None
    assert bench.simulator.record.count(Call.HISTORY) == 5
    bench.simulator.fault(Call.HISTORY, *[NAMED["429"]] * MOST_TRIES)
    await checked(bench)
    problem = check(bench).problem
    assert problem is not None
    assert problem.category is Category.LIMIT


async def test_it_can_be_stopped_and_runs_once_at_a_time(bench: Bench) -> None:
    make_elsewhere(bench, 300)
    history = bench.engine.recovery.history
    reading = asyncio.ensure_future(history.read())
    await asyncio.sleep(0)
    assert history.check.reading
    await history.read()
    assert history.check.reading
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert not history.check.reading
    assert history.check.at is None
    assert len(await checked(bench)) == 300


async def test_another_key_forgets_what_was_read(bench: Bench) -> None:
    bench.simulator.create_elsewhere(body())
    assert await checked(bench)
    bench.engine.key_changed()
    assert bench.engine.recovery.history.charges() == []
    assert check(bench) == HistoryCheck()


async def test_another_key_begins_a_list_again_that_is_being_read(bench: Bench) -> None:
    """Its first pages were those of another account, and the next one may still be."""
    make_elsewhere(bench, 350)
    history = bench.engine.recovery.history
    changed: list[int] = []

    def change_key(found: HistoryCheck) -> None:
        if found.lines == 200 and not changed:
            changed.append(found.lines)
            bench.engine.key_changed()

    history.changed.connect(change_key)
    await bench.ends(history.read())
    assert changed == [200]
    assert len(history.charges()) == check(bench).lines == 350
    assert check(bench).errors == HistoryErrors()


async def test_a_prompt_that_cannot_be_read_is_asked_for_once(bench: Bench) -> None:
    missing = Fault(status=404, body={"code": 404, "message": "task not found"})
    bench.simulator.create_elsewhere(body("gone"))
    bench.simulator.create_elsewhere(body("there"))
    await checked(bench)
    history = bench.engine.recovery.history
    bench.simulator.fault(Call.READ, missing)
    for _twice in range(2):
        await bench.ends(history.read_prompts())
    assert [charge.prompt for charge in history.charges()] == [None, "gone"]
    assert bench.simulator.record.count(Call.READ) == 2
    bench.simulator.create_elsewhere(body("later"))
    await checked(bench)
    bench.simulator.fault(Call.READ, NAMED["401"])
    bench.simulator.fault(Call.ACCOUNT, NAMED["401"])
    await bench.ends(history.read_prompts())
    assert history.charges()[0].prompt is None


async def test_the_list_reaches_back_for_three_months(bench: Bench) -> None:
    bench.simulator.create_elsewhere(body("old"))
    bench.clock.jump(timedelta(days=89).total_seconds())
    assert len(await checked(bench)) == 1
    bench.engine.key_changed()
    bench.clock.jump(timedelta(days=2).total_seconds())
    assert await checked(bench) == []


async def test_a_take_of_ours_is_never_among_them(bench: Bench) -> None:
    await bench.downloads(bench.submit(PROMPT))
    assert await checked(bench) == []
