"""What a person notes down: kept, told, and never at the cost of the money or of a clip."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import LONGEST_NOTE, TakeChange, TakeId, TakeState
from sora_desktop.simulator import NAMED, Call, Plan
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from tests.engine.bench import PRICE, Bench


async def test_tags_notes_and_stars_are_kept_and_told(bench: Bench) -> None:
    first, second = bench.submit(), bench.submit()
    changes: list[TakeChange] = []
    bench.store.changed.connect(changes.append)
    bench.engine.tag([first, second, first], ["River", "  night "])
    bench.engine.tag([first], remove=["river"])
    bench.engine.note(second, "  the best one " + "x" * LONGEST_NOTE)
    bench.engine.star_all([first, second], True)
    bench.engine.star(second, False)
    bench.engine.tag([first], ["NIGHT"], [])
    assert len(changes) == 7
    await bench.restart()
    assert bench.take(first).tags == ("night",)
    assert bench.take(second).tags == ("night", "River")
    assert bench.take(second).note.startswith("the best one x")
    assert len(bench.take(second).note) == LONGEST_NOTE
    assert [take.starred for take in bench.store.all()] == [True, False]


async def test_only_what_is_over_goes_into_the_bin(bench: Bench) -> None:
    ready = (await bench.downloads(bench.submit())).id
    bench.simulator.plan(Plan(stuck=True))
    going = bench.submit()
    await bench.reaches(going, TakeState.PROCESSING)
    held = bench.submit()
    bench.store.revise(held, held=True)
    assert bench.engine.bin([going, ready, held, ready]) == (ready,)
    assert bench.engine.bin([ready]) == ()
    assert bench.engine.erase([going, held]) == ()
    assert bench.take(ready).binned_at == bench.clock.now()
    assert bench.engine.unbin([ready, going]) == (ready,)
    assert bench.take(ready).binned_at is None


async def test_what_is_not_confirmed_never_hides_and_a_found_take_comes_back(
    bench: Bench,
) -> None:
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    lost = bench.submit()
    await bench.quiet()
    assert bench.state(lost) is TakeState.UNCONFIRMED
    assert bench.engine.bin([lost]) == ()
    bench.engine.dismiss(lost)
    assert bench.engine.bin([lost]) == (lost,)
    assert bench.engine.erase([lost]) == (lost,)
    await bench.engine.adopt(lost, bench.simulator.tasks[0].id)
    found = bench.take(lost)
    assert (found.binned_at, found.erased_at) == (None, None)
    assert bench.engine.spent().today == PRICE


async def test_erased_takes_count_and_are_not_missed(bench: Bench) -> None:
    take = await bench.downloads(bench.submit())
    bench.engine.bin([take.id])
    (bench.clips / str(take.clip)).unlink()
    assert bench.engine.erase([take.id]) == (take.id,)
    assert bench.engine.unbin([take.id]) == ()
    await bench.engine.recovery.scan_clips()
    await bench.restart()
    await bench.engine.recovery.scan_clips()
    kept = bench.take(take.id)
    assert (kept.state, kept.last_error) == (TakeState.READY, None)
    assert bench.engine.spent().today == PRICE
    rebuilt = await bench.engine.recovery.rebuild(None, lambda _progress: None)
    assert (rebuilt.found, len(bench.store)) == (0, 1)


async def test_a_clip_that_was_gone_already_is_not_looked_for(bench: Bench) -> None:
    take = await bench.downloads(bench.submit())
    clip = bench.clips / str(take.clip)
    whole = clip.read_bytes()
    clip.unlink()
    await bench.engine.recovery.scan_clips()
    assert bench.engine.bin([take.id]) == (take.id,)
    assert bench.engine.erase([take.id]) == (take.id,)
    clip.write_bytes(whole)
    await bench.engine.recovery.scan_clips()
    assert bench.state(take.id) is TakeState.COMPLETED


async def test_a_mass_action_is_all_or_nothing(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [bench.submit(), bench.submit()]
    before = bench.store.all()

    def full(*_arguments: object) -> None:
        raise JournalError(Problem(category=Category.DISK_FULL))

    monkeypatch.setattr(Journal, "update_all", full)
    with pytest.raises(JournalError):
        bench.engine.star_all(ids, True)
    assert bench.store.all() == before
    with pytest.raises(KeyError):
        bench.engine.tag([TakeId("none")], ["a"])


def test_at_rest_means_that_nothing_is_owed(bench: Bench) -> None:
    gone = Problem(category=Category.FILE_GONE)
    take = bench.take(bench.submit())
    done = replace(take, state=TakeState.COMPLETED)
    assert not done.at_rest
    assert not replace(done, last_error=gone).at_rest
    assert replace(done, last_error=gone, clip="a.mp4").at_rest
    assert replace(done, link_dead=True).at_rest
