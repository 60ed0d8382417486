"""Orders across shots: all or none, within the budgets as one sum, each row sent once whatever
comes of it, and a lost answer in the way of nothing but what is just like it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from sora_desktop.api.options import CreateConfig
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteTask
from sora_desktop.core.request import MOST_IN_BATCH, MOST_TAKES, Flaw, InvalidRequest, WireRequest
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    BatchRow,
    Project,
    Shot,
    ShotChanges,
    Target,
    new_project_id,
    new_shot_id,
)
from sora_desktop.core.take import IN_FLIGHT, UNSENT, Take, TakeState
from sora_desktop.engine.engine import KeyMissing, OverBudget
from sora_desktop.simulator import NAMED, Call, Fault, Plan
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from tests.engine.bench import KEY, PRICE, REQUEST, SORA, Bench, CountedClient, Keys
from tests.fakes import START, FakeClock

S = TakeState


def row(prompt: str, count: int = 1, into: Target | None = None, **options: Any) -> BatchRow:
    """A row of the shot list, in a shot of its own unless `into` says where."""
    request = replace(REQUEST, prompt=prompt).choosing(**options)
    return BatchRow(request=request, into=into or Target(), count=count)


def problem_of(take: Take) -> Category | None:
    return None if take.last_error is None else take.last_error.category


async def test_each_row_goes_into_its_shot(bench: Bench) -> None:
    shots = bench.store.shots
    bench.configure(at_once=1)
    film = Project(id=new_project_id(), name="Film", position=1.0)
    opening = Shot(id=new_shot_id(), project_id=film.id, name="Opening", created_at=START)
    bench.engine.arrange(ShotChanges(projects=(film,), shots=(opening,)))
    gone = Target(new_shot_id(), film.id)
    rows = [
        row("a kite", 2, Target(opening.id, film.id)),
        row("a boat", 1, Target(None, film.id)),
        row("a red barn", 1, gone),
        row("a blue barn", 2, gone),
        row("a street", 1, Target(None, new_project_id())),
        row("the kite again", 1, Target(None, film.id, opening.id)),
    ]
    made = bench.engine.submit_batch(rows)
    takes = [bench.take(take_id) for take_id in made]
    prompts = [each.request.prompt for each in rows for _ in range(each.count)]
    assert [take.request.prompt for take in takes] == prompts
    assert [take.shot_number for take in takes] == [1, 2, 1, 1, 2, 3, 1, 1]
    assert [take.number for take in takes] == list(range(1, 9))
    assert len({take.batch_id for take in takes}) == 1
    assert takes[0].shot_id == takes[1].shot_id == opening.id
    # What named one shot that is gone is in one new shot.
    assert len({take.shot_id for take in takes[3:6]}) == 1
    titles = [shots.title(shot.id) for shot in shots.shots(film.id)]
    assert titles == ["Opening", "the kite again", "a boat", "a red barn"]
    assert [shots.title(shot.id) for shot in shots.shots(FIRST_PROJECT)] == ["a street"]
    assert bench.on_disk() == dict.fromkeys(made, "draft")
    assert bench.engine.spent().committed == PRICE * 8


@pytest.mark.parametrize(
    ("rows", "flaw", "place"),
    [
        ([], Flaw.BATCH, 0),
        ([row("a", MOST_TAKES)] * (MOST_IN_BATCH // MOST_TAKES) + [row("b")], Flaw.BATCH, 0),
        ([row("a"), row("b", MOST_TAKES + 1)], Flaw.COUNT, 1),
        ([row("a"), row("b", 0)], Flaw.COUNT, 1),
        ([row("a"), row("b", True)], Flaw.COUNT, 1),
        ([row("a"), row("b"), row(" ")], Flaw.EMPTY_PROMPT, 2),
        ([row("a"), row("b", seconds=5)], Flaw.SECONDS, 1),
    ],
)
async def test_a_batch_that_cannot_be_is_refused_whole(
    bench: Bench, rows: Sequence[BatchRow], flaw: Flaw, place: int
) -> None:
    with pytest.raises(InvalidRequest) as refused:
        bench.engine.submit_batch(rows)
    assert (refused.value.flaws, refused.value.row) == ((flaw,), place)
    assert len(bench.store) == len(bench.on_disk()) == 0


async def test_a_batch_without_a_key_or_a_journal_leaves_nothing(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [row(f"shot {number}") for number in range(5)]
    bench.keys.key = None
    with pytest.raises(KeyMissing):
        bench.engine.submit_batch(rows)
    bench.keys.key = KEY
    bench.engine.key_changed()

    def full(*_arguments: Any) -> None:
        raise JournalError(Problem(category=Category.DISK_FULL))

    monkeypatch.setattr(Journal, "insert", full)
    with pytest.raises(JournalError):
        bench.engine.submit_batch(rows)
    await bench.quiet()
    assert len(bench.store) == bench.creates() == 0
    assert bench.store.shots.shots(FIRST_PROJECT) == ()


async def test_a_batch_is_one_sum_for_the_budget(bench: Bench) -> None:
    bench.configure(daily_budget=PRICE * 4)
    rows = [row("a"), row("b", 2), row("c", seconds=12)]
    with pytest.raises(OverBudget) as refused:
        bench.engine.submit_batch(rows)
    assert refused.value.problem.category is Category.BUDGET
    assert len(bench.store) == 0
    bench.engine.submit_batch(rows[:2])
    with pytest.raises(OverBudget):
        bench.engine.submit_batch([row("d"), row("e")])
    bench.engine.submit_batch([row("d")])
    await bench.pass_time(2.0)
    assert bench.engine.spent().today + bench.engine.spent().committed == PRICE * 4


async def test_whoever_shows_a_budget_is_told_of_another_one(bench: Bench) -> None:
    told: list[Money | None] = []
    bench.engine.status_changed.connect(
        lambda _status: told.append(bench.engine.spent().daily_budget)
    )
    bench.configure(daily_budget=PRICE)
    bench.configure(daily_budget=PRICE)
    bench.configure(daily_budget=None)
    assert told == [PRICE, None]


async def test_a_row_without_a_price_is_refused_under_a_budget(closed_bench: Bench) -> None:
    bench = closed_bench
    (mode,) = SORA.modes
    strange = replace(SORA, id="strange", modes=(replace(mode, rates=()),))
    bench.catalogue = Catalogue([SORA, strange])
    await bench.start()
    unknown = BatchRow(request=replace(REQUEST, model_id="strange"))
    bench.configure(monthly_budget=PRICE * 100)
    with pytest.raises(OverBudget) as refused:
        bench.engine.submit_batch([row("a"), unknown])
    assert refused.value.problem.category is Category.PRICE_UNKNOWN
    assert len(bench.store) == 0
    bench.configure(monthly_budget=None)
    bench.engine.submit_batch([row("a"), unknown])
    # One that was let in without a budget is not sent under one.
    bench.configure(daily_budget=PRICE * 100)
    await bench.quiet()
    assert [problem_of(take) for take in bench.store.all()] == [None, Category.PRICE_UNKNOWN]
    assert bench.creates() == 1


async def test_the_largest_batch_is_made_at_once(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []
    insert = Journal.insert

    def counted(journal: Journal, takes: Sequence[Take], *more: Any, **options: Any) -> list[int]:
        written.append(len(takes))
        return insert(journal, takes, *more, **options)

    monkeypatch.setattr(Journal, "insert", counted)
    bench.engine.pause_queue()
    rows = [row(f"shot {number}") for number in range(MOST_IN_BATCH)]
    bench.engine.submit_batch(rows)
    assert written == [MOST_IN_BATCH]
    numbers = [shot.number for shot in bench.store.shots.shots(FIRST_PROJECT)]
    assert numbers == list(range(1, MOST_IN_BATCH + 1))


# --- a lost answer ------------------------------------------------------------------------


async def test_a_lost_answer_holds_back_only_what_is_just_like_it(bench: Bench) -> None:
    bench.configure(at_once=99)
    bench.simulator.fault(Call.CREATE, Fault(), NAMED["lost"])
    made = bench.engine.submit_batch([row("a"), row("b", 3), row("c", 2), row("b ", seconds=4)])
    await bench.quiet()
    takes = [bench.take(take_id) for take_id in made]
    assert [take.state in IN_FLIGHT for take in takes] == [True, *[False] * 3, *[True] * 3]
    assert takes[1].state is S.UNCONFIRMED
    assert all(take.held and problem_of(take) is Category.HELD for take in takes[2:4])
    assert bench.creates() == 5
    # Found in the account after five seconds: what was like it goes on by itself, once each.
    await bench.pass_time(8.0)
    assert all(bench.state(take_id) in IN_FLIGHT for take_id in made)
    assert bench.creates() == 7
    assert bench.simulator.charges("b") == 3
    assert all(take.last_error is None and not take.held for take in bench.store.all())


LET_GO: dict[str, Callable[[Bench, Take, Take], None]] = {
    "the person says that it did not happen": lambda b, lost, _: b.engine.dismiss(lost.id),
    "the person sends it all the same": lambda b, _, twin: b.engine.send(twin.id),
    "it becomes another one": lambda b, _, twin: (
        b.engine.edit_queued(twin.id, replace(REQUEST, prompt="another")),
        None,
    )[1],
}


@pytest.mark.parametrize("way", LET_GO)
async def test_what_waits_for_a_lost_one_is_let_go(bench: Bench, way: str) -> None:
    bench.simulator.plan(Plan(history_after=float("inf")))
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    lost, twin = bench.engine.submit_batch([row("a", 2)])
    await bench.pass_time(30.0, step=5.0)
    assert bench.take(twin).held
    LET_GO[way](bench, bench.take(lost), bench.take(twin))
    await bench.quiet()
    assert bench.state(twin) in IN_FLIGHT
    assert bench.creates() == 2


@pytest.mark.parametrize(
    "problem",
    [Problem(category=Category.NO_BALANCE), None],
    ids=["the balance", "the person"],
)
async def test_what_is_on_hold_for_another_reason_by_now_stays_there(
    bench: Bench, problem: Problem | None
) -> None:
    bench.simulator.plan(Plan(history_after=float("inf")))
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    lost, twin = bench.engine.submit_batch([row("a", 2)])
    await bench.quiet()
    assert problem_of(bench.take(twin)) is Category.HELD
    held = bench.store.revise(twin, last_error=problem)
    bench.engine.dismiss(lost)
    await bench.quiet()
    assert bench.take(twin) == held
    assert bench.creates() == 1
    assert bench.problems == []


async def test_what_comes_into_the_queue_later_waits_too(bench: Bench) -> None:
    bench.simulator.plan(Plan(history_after=float("inf")))
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    (lost,) = bench.engine.submit_batch([row("a")])
    await bench.quiet()
    (twin,) = bench.engine.submit_batch([row("a")])
    bench.engine.pause_queue()
    (edited, undone) = bench.engine.submit_batch([row("b"), row("a")])
    bench.engine.edit_queued(edited, replace(REQUEST, prompt="a"))
    bench.engine.dismiss(undone)
    bench.engine.queue_again([undone])
    bench.engine.resume_queue()
    # The window has asked the person whether this one is wanted although one like it is lost.
    wanted = bench.submit("a")
    await bench.pass_time(10.0)
    assert [bench.state(each) for each in (lost, twin, edited, undone)] == [
        S.UNCONFIRMED,
        *[S.DRAFT] * 3,
    ]
    assert all(problem_of(bench.take(each)) is Category.HELD for each in (twin, edited, undone))
    assert bench.state(wanted) in IN_FLIGHT
    assert bench.creates() == 2


async def test_what_was_held_back_finds_the_budget_used_up(bench: Bench) -> None:
    """On hold it did not count, and others took its room."""
    bench.configure(daily_budget=PRICE * 3)
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    lost, twin = bench.engine.submit_batch([row("a", 2)])
    await bench.quiet()
    bench.engine.submit_batch([row("b"), row("c")])
    await bench.pass_time(8.0)
    assert bench.state(lost) in IN_FLIGHT
    assert problem_of(bench.take(twin)) is Category.BUDGET
    assert bench.take(twin).held
    assert bench.engine.spent().today == PRICE * 3
    assert bench.creates() == 3


async def test_after_a_restart_nothing_goes_on_by_itself(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    lost, twin = bench.engine.submit_batch([row("a", 2)])
    await bench.quiet()
    assert bench.take(twin).held
    await bench.restart()
    await bench.pass_time(30.0, step=5.0)
    assert bench.state(lost) in IN_FLIGHT
    assert (bench.state(twin), bench.take(twin).held) == (S.DRAFT, True)
    assert problem_of(bench.take(twin)) is None
    bench.engine.send_all([lost, twin])
    await bench.quiet()
    assert bench.creates() == 2


async def test_all_that_is_on_hold_is_sent_or_none(bench: Bench) -> None:
    bench.engine.pause_queue()
    made = bench.engine.submit_batch([row("a"), row("b"), row("c")])
    await bench.restart()
    bench.configure(daily_budget=PRICE * 2)
    with pytest.raises(OverBudget):
        bench.engine.send_all(made)
    assert all(take.held for take in bench.store.all())
    bench.engine.send_all(made[:2])
    await bench.quiet()
    assert bench.creates() == 2
    assert bench.engine.spent().today == PRICE * 2


# --- 500 rows -----------------------------------------------------------------------------

ROWS = 500
PATIENCE = 0.3
KINDS = (
    NAMED["400"],
    NAMED["500_task"],
    NAMED["dropped"],
    NAMED["lost"],
    NAMED["half"],
    Fault(delay=3 * PATIENCE, processed=True),
    NAMED["500_charged"],
    NAMED["429"],
    NAMED["500"],
    NAMED["no_id"],
)
EVERY_TENTH = tuple(fault for kind in KINDS * (ROWS // 50) for fault in (*[Fault()] * 9, kind))


@pytest.fixture
def unsent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The prompts of those creates of which every 97th finds nobody to send to."""
    create, tries, prompts = CountedClient.create, Counter[str](), list[str]()

    async def sometimes(
        client: CountedClient,
        wire: WireRequest,
        config: CreateConfig,
        *,
        on_evidence: Callable[[str], None] | None = None,
    ) -> RemoteTask:
        tries["all"] += 1
        if tries["all"] % 97 == 0:
            prompts.append(str(wire.input["prompt"]))
            client = CountedClient("http://127.0.0.1:1", Keys(), FakeClock(), client.traffic)
        return await create(client, wire, config, on_evidence=on_evidence)

    monkeypatch.setattr(CountedClient, "create", sometimes)
    return prompts


async def drained(bench: Bench) -> None:
    """Moves the clock on until everything in the queue was sent, or waits for the person."""
    for _ in range(60):
        await bench.quiet()
        if all(take.held for take in bench.store.in_state(*UNSENT)):
            return
        await bench.pass_time(2.0)
    raise AssertionError("the queue does not come to its end")


async def found(bench: Bench) -> None:
    """Moves the clock on until every task of the account has its take: the searches share the
    rate with the reads of all that renders, so how long they take depends on their order."""
    for _ in range(400):
        await bench.pass_time(10.0, step=10.0)
        if all(bench.store.by_remote_id(task.id) for task in bench.simulator.tasks):
            return
    raise AssertionError("not every task was found")


async def killed(bench: Bench) -> None:
    """The program is gone at once: what it would still have written is not on the disk."""
    kept = bench.journal_path.read_bytes()
    await bench.stop(grace=0.0)
    bench.journal_path.write_bytes(kept)


@pytest.mark.unmeasured
async def test_500_rows_with_a_fault_on_every_tenth_create(
    closed_bench: Bench, unsent: list[str]
) -> None:
    bench = closed_bench
    bench.patience = PATIENCE
    bench.simulator.set_balance(PRICE.units * 2 * ROWS)
    bench.simulator.fault(Call.CREATE, *EVERY_TENTH)
    bench.simulator.plan(*[Plan(stuck=True)] * ROWS)
    await bench.start()
    bench.configure(at_once=ROWS, daily_budget=PRICE * ROWS)
    prompts = [f"shot {number:03}" for number in range(ROWS)]
    made = bench.engine.submit_batch([row(prompt) for prompt in prompts])
    # In the middle of one that is made: no tenth one.
    while bench.creates() < ROWS // 2 + 5:
        await asyncio.sleep(0)
        if not bench.traffic.open:
            await bench.clock.advance(0.02, settle=1)
    await killed(bench)
    sent_before = bench.creates()
    await bench.start()
    # Nothing that was pressed before the restart is sent by itself.
    await bench.pass_time(10.0, step=5.0)
    assert bench.creates() == sent_before
    bench.engine.send_all(made)
    await drained(bench)
    await found(bench)
    check(bench, prompts)
    assert len(unsent) >= ROWS // 97


def check(bench: Bench, prompts: Sequence[str]) -> None:
    """Not one double, not one lost."""
    came = bench.simulator.record.creates_by_prompt
    struck = EVERY_TENTH[: len(EVERY_TENTH) - bench.simulator.script.waiting(Call.CREATE)]
    turned_away = sum(fault.status == 429 for fault in struck)
    again = sum(count - 1 for count in came.values())
    # Of every row a create came, and again only of those that were proved not to be taken.
    assert came.keys() == set(prompts)
    assert max(came.values()) <= 2
    assert again == turned_away
    assert max(bench.simulator.charges(prompt) for prompt in prompts) == 1
    takes = {take.request.prompt: take for take in bench.store.all()}
    assert len(takes) == len(bench.store) == ROWS
    assert not bench.store.in_state(*UNSENT, S.SUBMITTING)
    # Each task of the account is followed by its own row, and by no other.
    tasks = {task.prompt: task.id for task in bench.simulator.tasks}
    followed = {prompt: take.remote_id for prompt, take in takes.items() if take.remote_id}
    assert followed == tasks
    assert len(set(followed.values())) == len(tasks)
    refused = [take for take in takes.values() if take.state is S.FAILED]
    lost = [take for take in takes.values() if take.state is S.UNCONFIRMED]
    kinds = Counter(KINDS.index(fault) for fault in struck if fault in KINDS)
    assert len(refused) == kinds[0]
    # What was never made is not found, and not called failed.
    assert len(lost) == kinds[2] + kinds[8]
    assert len(refused) + len(lost) + len(followed) == ROWS
    spent = bench.engine.spent()
    assert spent.today == PRICE * (len(followed) + len(lost))
    assert (spent.unconfirmed, spent.committed) == (PRICE * len(lost), Money(0))
