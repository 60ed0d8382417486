"""Tasks made elsewhere become takes: one task is one take, and nothing is ever sent for it."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from sora_desktop.core.money import Money
from sora_desktop.core.shot import FIRST_PROJECT, Project, ProjectId, ShotChanges
from sora_desktop.core.take import Take, TakeState
from sora_desktop.engine.account_history import Imported
from sora_desktop.simulator import MODERATION, NAMED, RENDER_FAILED, Call, Fault, Plan
from tests.engine.bench import PRICE, PROMPT, Bench, make_bench, until
from tests.fakes import FakeClock
from tests.simulator.caller import body

FILMS = ProjectId("f" * 32)


async def checked(bench: Bench) -> list[str]:
    """Reads the account; the tasks that no take follows, oldest first."""
    await bench.ends(bench.engine.recovery.history.read())
    charges = bench.engine.recovery.history.charges()
    return [charge.entry.id for charge in reversed(charges)]


async def brought_in(bench: Bench, project: ProjectId = FIRST_PROJECT) -> Imported:
    """Reads the account and imports what no take follows."""
    return await imported(bench, await checked(bench), project)


async def imported(bench: Bench, ids: list[str], project: ProjectId = FIRST_PROJECT) -> Imported:
    run = bench.engine.recovery.charge_import.run(ids, project, lambda _place: None)
    return await bench.ends(run)


async def made_elsewhere(bench: Bench, *prompts: str, **plan: object) -> list[str]:
    """Finished tasks of another program, oldest first."""
    ids = []
    bench.simulator.rules.slots = 20
    for prompt in prompts:
        whole = Plan(**plan)  # type: ignore[arg-type]
        ids.append(bench.simulator.create_elsewhere(body(prompt), whole))
        await bench.pass_time(2.0)
    await bench.pass_time(600.0, step=300.0)
    return ids


def by_prompt(bench: Bench) -> dict[str, Take]:
    return {take.request.prompt: take for take in bench.store.all()}


async def test_finished_and_failed_tasks_become_takes_in_no_budget(bench: Bench) -> None:
    bench.configure(daily_budget=PRICE)
    await bench.downloads(bench.submit())
    ids = await made_elsewhere(bench, "a ship", "a train")
    ids += await made_elsewhere(bench, "no", failure=RENDER_FAILED, refund=False)
    assert await brought_in(bench) == Imported(takes=3, cost=PRICE * 3)
    assert bench.engine.recovery.history.charges() == []
    ship = await bench.downloads(by_prompt(bench)["a ship"].id)
    assert (ship.state, ship.imported, ship.charged) == (TakeState.READY, True, PRICE)
    assert (bench.clips / str(ship.clip)).is_file()
    assert ship.remote_id == ids[0]
    assert ship.unplayed
    failed = by_prompt(bench)["no"]
    assert (failed.state, failed.spent, failed.new) == (TakeState.FAILED, PRICE, False)
    assert bench.engine.spent().today == PRICE
    assert bench.engine.spent().unconfirmed == Money(0)
    assert bench.engine.spent_for(FIRST_PROJECT).spent == PRICE
    assert bench.creates() == 1


async def test_it_goes_into_the_project_that_was_chosen_one_shot_a_prompt(bench: Bench) -> None:
    bench.store.arrange(ShotChanges(projects=(Project(id=FILMS, name="Films", position=1.0),)))
    await made_elsewhere(bench, "a ship", "a train", " a ship ")
    assert (await brought_in(bench, FILMS)).takes == 3
    shots = bench.store.shots.shots(FILMS)
    assert [bench.store.shots.title(shot.id) for shot in shots] == ["a ship", "a train"]
    assert [len(bench.store.shots.takes(shot.id)) for shot in shots] == [2, 1]
    await made_elsewhere(bench, "a train")
    assert (await brought_in(bench, FILMS)).takes == 1
    assert [len(bench.store.shots.takes(shot.id)) for shot in shots] == [2, 2]
    assert (await made_elsewhere(bench, "a train")) != []
    assert (await brought_in(bench)).takes == 1
    assert len(bench.store.shots.shots(FIRST_PROJECT)) == 1


async def test_pressed_twice_and_at_once_it_is_one_take(bench: Bench) -> None:
    await made_elsewhere(bench, "a ship", "a train")
    ids = await checked(bench)

    async def both() -> tuple[Imported, ...]:
        run = bench.engine.recovery.charge_import.run
        press = [run(ids, FIRST_PROJECT, lambda _place: None) for _ in range(2)]
        return tuple(await asyncio.gather(*press))

    found = await bench.ends(both())
    assert sum(each.takes for each in found) == 2
    assert not any(each.adopted for each in found)
    assert await imported(bench, ids) == Imported()
    assert len(bench.store) == 2


async def test_what_is_still_rendering_waits_until_it_is_done(bench: Bench) -> None:
    bench.simulator.create_elsewhere(body("a ship"))
    assert await brought_in(bench) == Imported(running=1)
    assert len(bench.store) == 0
    await bench.pass_time(600.0, step=300.0)
    assert (await brought_in(bench)).takes == 1


async def test_what_is_no_clip_stays_a_charge(bench: Bench) -> None:
    await made_elsewhere(bench, "a picture")
    picture = Fault(
        edits={"data.model": "Qubico/flux1-dev", "data.task_type": "txt2img", "data.output": None}
    )
    bench.simulator.fault(Call.READ, picture)
    assert await brought_in(bench) == Imported(others=1)
    assert len(bench.engine.recovery.history.charges()) == 1


async def test_our_own_take_that_was_not_confirmed_is_adopted(bench: Bench) -> None:
    """Also where its own search had given up, or the person had said that it was never made."""
    for dismissed in (False, True):
        prompt = f"a boat {dismissed}"
        bench.simulator.plan(Plan(history_after=4000.0))
        bench.simulator.fault(Call.CREATE, NAMED["lost"])
        take_id = bench.submit(prompt)
        await bench.pass_time(4100.0, step=100.0)
        assert bench.state(take_id) is TakeState.UNCONFIRMED
        if dismissed:
            bench.engine.dismiss(take_id)
        assert await brought_in(bench) == Imported(adopted=1)
        take = await bench.downloads(take_id)
        assert (take.imported, take.charged) == (False, PRICE)
    assert len(bench.store) == 2
    assert bench.engine.spent().today == PRICE * 2


async def test_what_two_may_have_paid_for_is_left_to_the_person(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, NAMED["dropped"])
    take_id = bench.submit()
    await bench.quiet()
    await bench.pass_time(2.0)
    ids = await made_elsewhere(bench, PROMPT, PROMPT)
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    assert await brought_in(bench) == Imported(unclear=2)
    assert len(bench.store) == 1
    await bench.engine.adopt(take_id, ids[0])
    assert (await brought_in(bench)).takes == 1
    takes = bench.store.all()
    assert Counter(take.remote_id for take in takes) == Counter(ids)
    assert [take.imported for take in takes] == [False, True]


async def test_one_that_cannot_be_read_is_counted_and_comes_later(bench: Bench) -> None:
    await made_elsewhere(bench, "one", "two", "three")
    missing = Fault(status=404, body={"code": 404, "message": "task not found"})
    bench.simulator.fault(Call.READ, missing)
    found = await brought_in(bench)
    assert (found.takes, found.unread) == (2, 1)
    assert found.problem is not None
    assert (await brought_in(bench)).takes == 1
    await made_elsewhere(bench, "four", "five")
    ids = await checked(bench)
    bench.simulator.fault(Call.READ, NAMED["401"])
    bench.simulator.fault(Call.ACCOUNT, NAMED["401"])
    found = await imported(bench, ids)
    assert (found.takes, found.unread) == (0, 2)


async def test_a_link_that_is_dead_needs_nobody(bench: Bench) -> None:
    await made_elsewhere(bench, "a ship", link_dead=True)
    assert (await brought_in(bench)).takes == 1
    await bench.pass_time(60.0)
    (take,) = bench.store.all()
    assert (take.state, take.link_dead) == (TakeState.COMPLETED, True)
    assert (take.needs_attention, take.in_progress, take.spent) == (False, False, PRICE)


async def test_the_task_itself_tells_what_the_list_lied_about(bench: Bench) -> None:
    await made_elsewhere(bench, "a ship", lines=({"usage": "USD", "task_model": "?"},))
    await made_elsewhere(bench, "a train", lines=({"usage": 10**9}, {"usage": 1}))
    assert await brought_in(bench) == Imported(takes=2, cost=PRICE * 2)
    assert [take.charged for take in bench.store.all()] == [PRICE, PRICE]


async def test_a_task_that_names_no_amount_costs_what_the_list_says(bench: Bench) -> None:
    await made_elsewhere(bench, "a ship")
    bench.simulator.fault(Call.READ, Fault(edits={"data.meta.usage": {"consume": -5}}))
    assert (await brought_in(bench)).cost == PRICE


async def test_blocked_ones_cost_nothing_and_are_no_charges(bench: Bench) -> None:
    await made_elsewhere(bench, "no", failure=MODERATION)
    assert await checked(bench) == []


async def test_stopped_half_way_what_was_imported_stays(bench: Bench) -> None:
    await made_elsewhere(bench, *(f"boat {n}" for n in range(6)))
    ids = await checked(bench)
    places: list[int] = []
    run = asyncio.ensure_future(
        bench.engine.recovery.charge_import.run(ids, FIRST_PROJECT, places.append)
    )
    await until(lambda: len(bench.store) >= 3)
    run.cancel()
    with pytest.raises(asyncio.CancelledError):
        await run
    there = len(bench.store)
    assert (await imported(bench, ids)).takes == 6 - there
    assert len({take.remote_id for take in bench.store.all()}) == len(bench.store) == 6
    # Their clips are on their way, and the end would break them off.
    await bench.quiet()


def marker_of(bench: Bench) -> Path:
    """The file beside the journal that says whether it was closed."""
    return Path(f"{bench.journal_path}.exists")


async def test_killed_after_every_commit_each_task_is_one_take(
    tmp_path: Path, clock: FakeClock
) -> None:
    """The journal as it was at each commit is what a kill leaves behind, and the marker beside it
    as it was at the start: only a normal end writes that."""
    bench = make_bench(tmp_path, clock)
    await bench.start()
    mark = marker_of(bench).read_bytes()
    try:
        bench.simulator.fault(Call.CREATE, NAMED["lost"])
        bench.simulator.plan(Plan(history_after=300.0))
        bench.submit("ours")
        await bench.pass_time(200.0, step=50.0)
        elsewhere = await made_elsewhere(bench, "a ship", "a train")
        elsewhere += await made_elsewhere(bench, "kept", failure=RENDER_FAILED, refund=False)
        left: list[bytes] = [bench.journal_path.read_bytes()]
        bench.store.changed.connect(lambda _change: left.append(bench.journal_path.read_bytes()))
        await brought_in(bench)
        await bench.pass_time(120.0, step=10.0)
        whole = {take.remote_id: (take.imported, take.spent) for take in bench.store.all()}
        assert len(left) > 10
        for copy in left:
            await bench.stop()
            bench.journal_path.write_bytes(copy)
            marker_of(bench).write_bytes(mark)
            for clip in bench.clips.iterdir():
                clip.unlink()
            await bench.start()
            await brought_in(bench)
            await bench.pass_time(120.0, step=30.0)
            takes = bench.store.all()
            assert {take.remote_id: (take.imported, take.spent) for take in takes} == whole
            assert len(takes) == len(whole) == 4
            states = Counter(take.state for take in takes)
            assert states == {TakeState.READY: 3, TakeState.FAILED: 1}
        assert bench.creates() == 1
    finally:
        await bench.stop()
        bench.simulator.stop()
