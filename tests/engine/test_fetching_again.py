"""A clip that cannot be fetched now: disk, folder, crash and close; and fetching it once more."""

from __future__ import annotations

from typing import Any

import pytest

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.task import TaskChange, TaskId, TaskState
from sora_desktop.simulator import Call, Fault, Plan, Spoil
from sora_desktop.store.library import Space
from sora_desktop.store.part_file import LibraryError, PartFile
from tests.conftest import LogWatch
from tests.engine.bench import Bench, until
from tests.engine.clips import ENDED, category, fetches, whole


@pytest.fixture(autouse=True)
def quick_renders(bench: Bench) -> None:
    """What is fetched is done soon."""
    bench.simulator.rules.speed = 10.0


async def test_a_full_disk_waits_for_the_person(bench: Bench) -> None:
    bench.space = Space(2**40, 2**20)
    task_id = bench.submit()
    await bench.reaches(task_id, TaskState.COMPLETED, step=1.0)
    assert category(bench.task(task_id)) is Category.DISK_FULL
    await bench.pass_time(2000.0, step=100.0)
    assert len(fetches(bench)) == 1
    bench.space = Space(2**40, 2**39)
    bench.engine.fetch_again(task_id)
    await whole(bench, task_id)


async def test_a_folder_that_is_gone_waits_for_the_person(bench: Bench) -> None:
    bench.clips.rmdir()
    task_id = bench.submit()
    await bench.reaches(task_id, TaskState.COMPLETED, step=1.0)
    assert category(bench.task(task_id)) is Category.FOLDER_GONE
    await bench.pass_time(2000.0, step=100.0)
    bench.clips.mkdir()
    bench.engine.fetch_again(task_id)
    await whole(bench, task_id)
    assert bench.creates() == 1


async def test_a_disk_that_fills_while_writing_keeps_what_is_there(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    task_id = bench.submit()
    await bench.quiet()

    def full(*arguments: object) -> None:
        raise LibraryError(Problem(category=Category.DISK_FULL))

    monkeypatch.setattr(PartFile, "write", full)
    await bench.reaches(task_id, TaskState.COMPLETED, step=1.0)
    assert category(bench.task(task_id)) is Category.DISK_FULL
    monkeypatch.undo()
    bench.engine.fetch_again(task_id)
    await bench.reaches(task_id, *ENDED)


async def test_an_unsafe_link_is_not_followed_and_told_for_good(bench: Bench) -> None:
    elsewhere = Fault(status=302, headers={"location": "file:///etc/passwd"})
    bench.simulator.plan(Plan(files=(elsewhere,)))
    task_id = bench.submit()
    await bench.reaches(task_id, TaskState.COMPLETED, step=1.0)
    assert bench.task(task_id).last_error is not None
    await bench.pass_time(1000.0, step=100.0)
    assert len(fetches(bench)) == 1
    assert bench.state(task_id) is TaskState.COMPLETED


async def test_a_clip_that_was_deleted_can_be_fetched_again(bench: Bench) -> None:
    task_id = bench.submit()
    task = await whole(bench, task_id)
    bench.engine.fetch_again(task_id)
    assert bench.state(task_id) is TaskState.READY
    assert task.clip is not None
    (bench.clips / task.clip).unlink()
    bench.engine.fetch_again(task_id)
    assert bench.state(task_id) is TaskState.COMPLETED
    assert category(bench.task(task_id)) is Category.FILE_GONE
    await whole(bench, task_id)
    assert bench.creates() == 1
    # What is told of durations was learnt from the render, not from each fetch.
    assert len(bench.engine.past_durations(task)) == 1


async def test_a_clip_on_a_drive_that_is_away_is_not_called_lost(bench: Bench) -> None:
    task_id = bench.submit()
    await whole(bench, task_id)
    bench.clips.rename(bench.folder / "away")
    with pytest.raises(LibraryError):
        bench.engine.fetch_again(task_id)
    assert bench.state(task_id) is TaskState.READY


async def test_a_clip_renamed_before_a_crash_is_adopted(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    task_id = bench.submit()
    await bench.quiet()
    publish = bench.library.publish

    def crash(*arguments: Any) -> str:
        publish(*arguments)
        raise RuntimeError("the power is cut")

    monkeypatch.setattr(bench.library, "publish", crash)
    with expected_log("fetch .* died", level=40):
        await bench.reaches(task_id, TaskState.COMPLETED, step=1.0)
    await bench.restart()
    await bench.quiet()
    await whole(bench, task_id)
    assert len(fetches(bench)) == 1


async def test_a_file_that_cannot_be_kept_aside_does_not_spin(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    bench.simulator.plan(Plan(spoiled=Spoil.NO_MOOV))
    task_id = bench.submit()

    def stuck(task_id: TaskId) -> None:
        raise LibraryError(Problem(category=Category.FOLDER_GONE))

    monkeypatch.setattr(bench.library, "set_aside", stuck)
    with expected_log("fetch .* died", level=40):
        await bench.reaches(task_id, TaskState.COMPLETED, step=1.0)
        await bench.pass_time(100.0, step=2.0)
    assert 2 <= len(fetches(bench)) <= 5
    assert bench.troubles[0].category is Category.FOLDER_GONE


async def test_three_at_once_and_the_oldest_first(bench: Bench) -> None:
    bench.configure(at_once=9)
    bench.simulator.rules.slots = 9
    bench.clips.rmdir()
    ids = []
    for number in range(5):
        ids.append(bench.submit(f"boat {number}"))
        await bench.pass_time(1.0)
    await bench.pass_time(300.0, step=20.0)
    assert bench.states() == ["completed"] * 5
    await bench.stop()
    bench.clips.mkdir()
    bench.simulator.record.clear()
    bench.simulator.fault(Call.FILE, Fault(delay=0.05, times=5))
    order: list[TaskId] = []
    most = 0

    def count(change: TaskChange) -> None:
        nonlocal most
        most = max(most, len(bench.store.in_state(TaskState.DOWNLOADING)))
        if change.after.state is TaskState.DOWNLOADING and change.after.id not in order:
            order.append(change.after.id)

    bench.open()
    bench.store.changed.connect(count)
    bench.engine.start()
    bench.running = True
    await bench.quiet()
    assert bench.states() == ["ready"] * 5
    assert most == 3
    assert order == ids


async def test_closing_in_the_middle_keeps_the_bytes_and_the_next_start_goes_on(
    bench: Bench,
) -> None:
    bench.renderer.size = 200_000
    bench.simulator.rules.bytes_per_second = 100_000
    task_id = bench.submit()
    await bench.quiet()
    while not fetches(bench):
        await bench.clock.advance(5.0)
        await until(lambda: bench.traffic.open == 0 or fetches(bench))
    await until(bench.library.part_path(task_id).exists)
    await bench.clock.settle()
    await bench.stop()
    assert bench.on_disk() == {task_id: "completed"}
    have = bench.library.part_path(task_id).stat().st_size
    assert 0 < have < 200_000
    bench.simulator.rules.bytes_per_second = None
    await bench.start()
    await whole(bench, task_id)
    assert fetches(bench)[-1].headers["range"] == f"bytes={have}-"


async def test_a_long_clip_is_written_piece_by_piece(bench: Bench) -> None:
    bench.renderer.size = 3_500_000
    await whole(bench, bench.submit())
