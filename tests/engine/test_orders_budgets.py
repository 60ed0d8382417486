"""What a project's takes may cost: kept for every way to order, and once more at the sending."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.problem import Category
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    BatchRow,
    Place,
    Project,
    ProjectId,
    ShotChanges,
    Target,
    new_project_id,
)
from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.engine.engine import OverBudget
from sora_desktop.engine.shot_changes import project_set, shots_moved
from sora_desktop.simulator import NAMED, Call
from tests.engine.bench import PRICE, REQUEST, SORA, Bench

S = TakeState
KITE = Project(id=new_project_id(), name="Kite film", position=1.0)


def allow(bench: Bench, budget: Money | None, project: Project = KITE) -> None:
    """The project may cost so much."""
    bench.engine.arrange(ShotChanges(projects=(replace(project, budget=budget),)))


def order(bench: Bench, count: int = 1, project_id: ProjectId = KITE.id) -> tuple[TakeId, ...]:
    return bench.engine.submit([REQUEST], count, into=Target(None, project_id))


def refused(bench: Bench, count: int = 1) -> str:
    """What the budget says against so many takes."""
    before = len(bench.store)
    with pytest.raises(OverBudget) as error:
        order(bench, count)
    assert error.value.problem.category is Category.BUDGET
    assert len(bench.store) == before
    return error.value.problem.text


def why(bench: Bench, take_id: TakeId) -> Category | None:
    problem = bench.take(take_id).last_error
    return None if problem is None else problem.category


async def test_a_single_order_is_within_the_budget_of_its_project(bench: Bench) -> None:
    allow(bench, PRICE * 3)
    assert refused(bench, 4) == f"project {PRICE * 3} {PRICE * 3} {KITE.id} Kite film"
    made = order(bench, 2)
    assert refused(bench, 2) == f"project {PRICE * 3} {PRICE} {KITE.id} Kite film"
    # Another project has no budget, and what is spent there takes nothing from this one.
    order(bench, 9, FIRST_PROJECT)
    order(bench)
    assert refused(bench).startswith(f"project {PRICE * 3} {NOTHING} ")
    with pytest.raises(OverBudget):
        bench.engine.submit([REQUEST], 1, made[0])
    there = bench.engine.spent_for(KITE.id)
    assert there.spent + there.committed == PRICE * 3


async def test_a_batch_is_one_sum_for_each_project(bench: Bench) -> None:
    other = Project(id=new_project_id(), name="Tests", position=2.0)
    allow(bench, PRICE * 2)
    allow(bench, PRICE * 2, other)

    def rows(*projects: ProjectId) -> list[BatchRow]:
        return [BatchRow(request=REQUEST, into=Target(None, each)) for each in projects]

    with pytest.raises(OverBudget) as error:
        bench.engine.submit_batch(rows(KITE.id, other.id, other.id, FIRST_PROJECT, other.id))
    assert error.value.problem.text.endswith("Tests")
    assert len(bench.store) == 0
    bench.engine.submit_batch(rows(KITE.id, other.id, other.id, FIRST_PROJECT))
    with pytest.raises(OverBudget):
        bench.engine.submit_batch(rows(KITE.id, KITE.id))
    # A project that is not there any more is the first one.
    bench.engine.submit_batch(rows(new_project_id(), KITE.id))
    first = bench.engine.spent_for(FIRST_PROJECT)
    assert first.spent + first.committed == PRICE * 2


async def test_a_shot_counts_for_the_project_that_it_is_in(bench: Bench) -> None:
    """Whatever project the order names beside the shot."""
    allow(bench, PRICE)
    (made,) = order(bench)
    shot = bench.take(made).shot_id
    with pytest.raises(OverBudget):
        bench.engine.submit([REQUEST], 1, into=Target(shot, FIRST_PROJECT))
    row = BatchRow(request=REQUEST, into=Target(shot, FIRST_PROJECT))
    with pytest.raises(OverBudget):
        bench.engine.submit_batch([row])


async def test_continuing_a_shot_counts_for_its_project(bench: Bench) -> None:
    allow(bench, PRICE)
    (made,) = order(bench)
    with pytest.raises(OverBudget):
        bench.engine.submit([REQUEST], 1, into=Target(None, KITE.id, bench.take(made).shot_id))


async def test_what_is_not_confirmed_is_spent(bench: Bench) -> None:
    allow(bench, PRICE)
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    bench.simulator.fault(Call.HISTORY, *[NAMED["500"]] * 9)
    (made,) = order(bench)
    await bench.reaches(made, S.UNCONFIRMED)
    refused(bench)
    await bench.restart()
    refused(bench)


async def test_a_dearer_edit_needs_room_in_the_project(bench: Bench) -> None:
    allow(bench, PRICE)
    bench.engine.pause_queue()
    (made,) = order(bench)
    with pytest.raises(OverBudget):
        bench.engine.edit_queued(made, REQUEST.choosing(seconds=12))
    allow(bench, NOTHING)
    # What becomes no dearer can be written, and is not sent.
    bench.engine.edit_queued(made, replace(REQUEST, prompt="a boat"))
    bench.engine.resume_queue()
    await bench.quiet()
    assert (bench.creates(), why(bench, made)) == (0, Category.BUDGET)


async def test_a_lowered_budget_stops_what_is_queued(bench: Bench) -> None:
    bench.configure(at_once=1)
    allow(bench, PRICE * 3)
    made = order(bench, 3)
    await bench.reaches(made[0], S.PENDING)
    allow(bench, PRICE)
    bench.configure(at_once=9)
    await bench.quiet()
    assert bench.creates() == 1
    assert [why(bench, each) for each in made[1:]] == [Category.BUDGET] * 2
    with pytest.raises(OverBudget):
        bench.engine.send(made[1])
    allow(bench, PRICE * 2)
    with pytest.raises(OverBudget):
        bench.engine.send_all(made[1:])
    bench.engine.send(made[1])
    await bench.quiet()
    assert bench.creates() == 2


async def test_a_queued_take_that_moves_is_checked_where_it_is_then(bench: Bench) -> None:
    allow(bench, PRICE)
    bench.engine.pause_queue()
    free = order(bench, 2, FIRST_PROJECT)
    shot = bench.store.shots.of(bench.take(free[0]))
    bench.engine.arrange(shots_moved([shot], KITE.id))
    assert bench.engine.spent_for(KITE.id).left == Money(-PRICE.units)
    bench.engine.resume_queue()
    await bench.quiet()
    assert bench.creates() == 1
    assert why(bench, free[1]) is Category.BUDGET
    # A take that moves into a shot of the project is stopped as well.
    bench.engine.pause_queue()
    (late,) = order(bench, 1, FIRST_PROJECT)
    bench.engine.arrange(ShotChanges(places={late: Place(shot.id)}))
    bench.engine.resume_queue()
    await bench.quiet()
    assert (bench.creates(), why(bench, late)) == (1, Category.BUDGET)
    # In its old project it may go.
    moved = bench.store.shots.of(bench.take(late))
    bench.engine.arrange(shots_moved([moved], FIRST_PROJECT))
    bench.engine.send(late)
    await bench.quiet()
    assert bench.creates() == 2


async def test_without_a_known_price_nothing_is_ordered_under_a_project_budget(
    closed_bench: Bench,
) -> None:
    bench = closed_bench
    (mode,) = SORA.modes
    strange = replace(SORA, id="strange", modes=(replace(mode, rates=()),))
    bench.catalogue = Catalogue([SORA, strange])
    await bench.start()
    allow(bench, PRICE * 100)
    unknown = replace(REQUEST, model_id="strange")
    with pytest.raises(OverBudget) as error:
        bench.engine.submit([unknown], 1, into=Target(None, KITE.id))
    assert error.value.problem.category is Category.PRICE_UNKNOWN
    # One that was let in elsewhere is not sent from there.
    bench.engine.pause_queue()
    (made,) = bench.engine.submit([unknown], 1, into=Target(None, FIRST_PROJECT))
    shot = bench.store.shots.of(bench.take(made))
    bench.engine.arrange(shots_moved([shot], KITE.id))
    bench.engine.resume_queue()
    await bench.quiet()
    assert (bench.creates(), why(bench, made)) == (0, Category.PRICE_UNKNOWN)


def test_the_settings_of_a_project_are_one_change(bench: Bench) -> None:
    shots = bench.store.shots
    allow(bench, None)
    asked = project_set(shots, KITE.id, name=" ", budget=PRICE, style=" Grainy ", defaults=REQUEST)
    back = bench.engine.arrange(asked)
    now = shots.project(KITE.id)
    assert now is not None
    assert (now.name, now.budget, now.style) == ("Kite film", PRICE, "Grainy")
    assert now.defaults == replace(REQUEST, prompt="", inputs=())
    again = project_set(
        shots, KITE.id, name="Kite film", budget=PRICE, style="Grainy", defaults=REQUEST
    )
    assert not again
    assert not project_set(shots, new_project_id(), name="X", budget=None, style="", defaults=None)
    bench.engine.arrange(back)
    assert shots.project(KITE.id) == KITE
