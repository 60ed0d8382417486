"""A clip that cannot be fetched now: disk, folder, crash and close; and fetching it once more."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any

import pytest

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import Take, TakeChange, TakeId, TakeState, Transfer
from sora_desktop.engine.downloader import LOOK_EVERY, fitting_ids
from sora_desktop.simulator import NAMED, Call, Damage, Fault, Plan
from sora_desktop.store.disk import LibraryError, PartFile, problem_of
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.library import Space, reserve_of
from tests.conftest import LogWatch
from tests.core.makers import a_take
from tests.engine.bench import Bench, until
from tests.engine.clips import ENDED, category, fetches, whole

HEAD = "HTTP/1.1 200 OK\r\ncontent-type: video/mp4\r\ncontent-length: {}\r\n\r\n"
LONGEST = 4 * 2**30


@pytest.fixture(autouse=True)
def quick_renders(bench: Bench) -> None:
    """What is fetched is done soon."""
    bench.simulator.rules.speed = 10.0


async def test_a_full_disk_waits_for_room_and_goes_on_by_itself(bench: Bench) -> None:
    bench.space = Space(2**40, 2**20)
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    assert category(bench.take(take_id)) is Category.DISK_FULL
    assert set(bench.engine.waiting_for_disk) == {take_id}
    await bench.pass_time(2000.0, step=100.0)
    assert len(fetches(bench)) == 1
    bench.space = Space(2**40, 2**39)
    await bench.pass_time(60.0, step=5.0)
    assert bench.state(take_id) is TakeState.READY
    assert set(bench.engine.waiting_for_disk) == set()
    assert bench.creates() == 1


async def test_room_at_the_first_look_is_used_at_once(bench: Bench) -> None:
    bench.space = Space(2**40, 2**20)
    take_id = bench.submit()
    while not bench.engine.waiting_for_disk:
        await bench.pass_time(1.0)
    bench.space = Space(2**40, 2**39)
    await bench.pass_time(LOOK_EVERY)
    assert bench.state(take_id) is TakeState.READY


async def test_room_for_one_of_several_is_used_for_one(bench: Bench) -> None:
    bench.configure(at_once=9)
    bench.space = Space(2**40, 2**20)
    bench.submit(count=3)
    while len(bench.engine.waiting_for_disk) < 3:
        await bench.pass_time(1.0)
    await bench.pass_time(60.0, step=5.0)
    asked = len(fetches(bench))
    bench.space = Space(2**40, reserve_of(2**40) + 30_000)
    await bench.pass_time(16.0, step=1.0)
    assert sorted(bench.states()) == ["completed", "completed", "ready"]
    assert len(fetches(bench)) == asked + 1


async def test_room_ends_a_long_wait(bench: Bench) -> None:
    """The tries before it failed for other reasons, and the next one was far off."""
    bench.simulator.plan(Plan(files=(NAMED["500"],) * 4))
    take_id = bench.submit()
    while len(fetches(bench)) < 4:
        await bench.pass_time(1.0)
    bench.space = Space(2**40, 2**20)
    while not bench.engine.waiting_for_disk:
        await bench.pass_time(1.0)
    await bench.pass_time(40.0, step=1.0)
    bench.space = Space(2**40, 2**39)
    await bench.pass_time(40.0, step=1.0)
    assert bench.state(take_id) is TakeState.READY


@pytest.mark.parametrize(("room", "fits"), [(11_000, True), (10_999, False)])
async def test_only_the_bytes_that_are_missing_need_room(
    bench: Bench, room: int, fits: bool
) -> None:
    bench.simulator.plan(Plan(files=(Fault(cut=9_000),)))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    bench.space = Space(2**40, reserve_of(2**40) + room)
    await bench.pass_time(5.0)
    assert len(fetches(bench)) == 2
    assert (bench.state(take_id) is TakeState.READY) is fits
    assert set(bench.engine.waiting_for_disk) == (set() if fits else {take_id})


async def test_one_that_comes_to_wait_puts_no_look_at_the_disk_off(bench: Bench) -> None:
    second = bench.submit()
    clip = (await whole(bench, second)).clip
    bench.space = Space(2**40, 2**20)
    first = bench.submit()
    while not bench.engine.waiting_for_disk:
        await bench.pass_time(1.0)
    await bench.pass_time(25.0)
    (bench.clips / str(clip)).unlink()
    bench.engine.fetch_again(second)
    await bench.pass_time(1.0)
    assert set(bench.engine.waiting_for_disk) == {first, second}
    bench.space = Space(2**40, 2**39)
    await bench.pass_time(5.0)
    assert bench.state(first) is TakeState.READY


async def test_one_that_is_tried_does_not_wait_for_the_disk_any_more(bench: Bench) -> None:
    bench.space = Space(2**40, 2**20)
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    assert set(bench.engine.waiting_for_disk) == {take_id}
    bench.space = Space(2**40, 2**39)
    bench.simulator.fault(Call.FILE, NAMED["500"])
    while len(fetches(bench)) < 2:
        await bench.pass_time(1.0)
    assert bench.state(take_id) is TakeState.COMPLETED
    assert set(bench.engine.waiting_for_disk) == set()


async def test_one_of_unknown_length_fits_where_there_is_any_room(bench: Bench) -> None:
    takes = [a_take(id=TakeId(name), transfer=Transfer(url="https://x.test/v")) for name in "ab"]
    takes.append(a_take(id=TakeId("c")))
    bench.space = Space(2**40, reserve_of(2**40) + 2)
    assert fitting_ids(bench.library, takes) == {"a", "b"}
    bench.space = Space(2**40, 0)
    assert fitting_ids(bench.library, takes) == set()
    # Of one whose length is known, only what is not here yet counts.
    known = a_take(id=TakeId("d"), transfer=Transfer(url="https://x.test/v", length=20_000))
    bench.library.part_path(known.id).write_bytes(bytes(9_000))
    bench.space = Space(2**40, reserve_of(2**40) + 11_000)
    assert fitting_ids(bench.library, [known]) == {"d"}
    bench.space = Space(2**40, reserve_of(2**40) + 10_999)
    assert fitting_ids(bench.library, [known]) == set()


async def test_a_folder_that_is_gone_goes_on_when_it_is_back(bench: Bench) -> None:
    bench.clips.rmdir()
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    assert category(bench.take(take_id)) is Category.FOLDER_GONE
    assert set(bench.engine.waiting_for_disk) == {take_id}
    await bench.pass_time(2000.0, step=100.0)
    bench.clips.mkdir()
    await bench.pass_time(60.0, step=5.0)
    assert bench.state(take_id) is TakeState.READY
    assert bench.creates() == 1


async def test_another_folder_is_used_at_once(bench: Bench) -> None:
    """The person chose one on another disk; nobody asks for the clip."""
    bench.clips.rmdir()
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    await bench.pass_time(60.0, step=5.0)
    other = bench.folder / "other"
    other.mkdir()
    bench.library.use(other)
    await bench.pass_time(60.0, step=5.0)
    assert bench.state(take_id) is TakeState.READY
    assert len(list(other.glob("*.mp4"))) == 1


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS])
async def test_a_disk_that_refuses_although_it_has_room_is_tried_later_and_later(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """A quota, or rights: nothing that can be looked at says when it is over."""
    take_id = bench.submit()

    def refused(*arguments: object) -> None:
        error = OSError(number, os.strerror(number))
        raise LibraryError(problem_of(error, bench.clips))

    with monkeypatch.context() as patch:
        patch.setattr(PartFile, "write", refused)
        await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
        await bench.pass_time(3000.0, step=5.0)
        assert 5 <= len(fetches(bench)) <= 12
        assert set(bench.engine.waiting_for_disk) == {take_id}
    await bench.pass_time(700.0, step=50.0)
    assert bench.state(take_id) is TakeState.READY


@pytest.mark.parametrize(("length", "waits"), [(LONGEST, True), (LONGEST + 1, False)])
async def test_what_is_too_large_for_any_disk_does_not_wait_for_room(
    bench: Bench, length: int, waits: bool
) -> None:
    bench.space = Space(2**40, 2**20)
    bench.simulator.plan(Plan(files=(Fault(raw=HEAD.format(length).encode()),)))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    await bench.pass_time(100.0, step=5.0)
    assert set(bench.engine.waiting_for_disk) == ({take_id} if waits else set())
    assert len(fetches(bench)) == 1


async def test_a_journal_that_was_full_too_keeps_no_clip_waiting(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    """One disk for everything: neither the clip nor what came of it can be written."""
    take_id = bench.submit()
    await bench.quiet()
    real = Journal.update_all

    def full(journal: Journal, takes: Sequence[Take], *arguments: Any) -> None:
        if any(take.state is TakeState.DOWNLOADING for take in takes):
            raise JournalError(Problem(category=Category.DISK_FULL, text="no space"))
        real(journal, takes, *arguments)

    with monkeypatch.context() as patch, expected_log("fetch .* died", level=40):
        patch.setattr(Journal, "update_all", full)
        await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
        await bench.pass_time(3000.0, step=5.0)
    await bench.pass_time(40.0, step=5.0)
    assert bench.state(take_id) is TakeState.READY


async def test_a_clip_that_is_fetched_again_counts_as_alive_at_once(bench: Bench) -> None:
    """Its link is dead by the row, and the program is closed before there is a word of it."""
    bench.simulator.plan(Plan(link_dead=True))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    await bench.pass_time(1300.0, step=50.0)
    assert bench.take(take_id).link_dead
    changes: list[TakeChange] = []
    bench.store.changed.connect(changes.append)
    bench.engine.fetch_again(take_id)
    assert not bench.take(take_id).link_dead
    assert len(changes) == 1
    bench.engine.fetch_again(take_id)
    assert len(changes) == 1
    asked = len(fetches(bench))
    await bench.restart()
    await bench.pass_time(5.0)
    assert len(fetches(bench)) > asked


async def test_a_disk_that_fills_while_writing_keeps_what_is_there(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_id = bench.submit()
    await bench.quiet()

    def full(*arguments: object) -> None:
        raise LibraryError(Problem(category=Category.DISK_FULL))

    monkeypatch.setattr(PartFile, "write", full)
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    assert category(bench.take(take_id)) is Category.DISK_FULL
    monkeypatch.undo()
    bench.engine.fetch_again(take_id)
    await bench.reaches(take_id, *ENDED)


async def test_an_unsafe_link_is_not_followed_and_told_for_good(bench: Bench) -> None:
    elsewhere = Fault(status=302, headers={"location": "file:///etc/passwd"})
    bench.simulator.plan(Plan(files=(elsewhere,)))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    assert bench.take(take_id).last_error is not None
    await bench.pass_time(1000.0, step=100.0)
    assert len(fetches(bench)) == 1
    assert bench.state(take_id) is TakeState.COMPLETED


async def test_a_clip_that_was_deleted_can_be_fetched_again(bench: Bench) -> None:
    take_id = bench.submit()
    take = await whole(bench, take_id)
    bench.engine.fetch_again(take_id)
    assert bench.state(take_id) is TakeState.READY
    assert take.clip is not None
    (bench.clips / take.clip).unlink()
    bench.engine.fetch_again(take_id)
    assert bench.state(take_id) is TakeState.COMPLETED
    assert category(bench.take(take_id)) is Category.FILE_GONE
    # Asked once more before anything came of it.
    bench.engine.fetch_again(take_id)
    await whole(bench, take_id)
    assert bench.creates() == 1
    # What is told of durations was learnt from the render, not from each fetch.
    assert len(bench.engine.usual(take).samples) == 1


async def test_a_clip_that_was_taken_away_is_fetched_only_when_asked_for(bench: Bench) -> None:
    take_id = bench.submit()
    take = await whole(bench, take_id)
    (bench.clips / str(take.clip)).unlink()
    gone = Problem(category=Category.FILE_GONE)
    bench.store.move(take_id, TakeState.COMPLETED, last_error=gone)
    before = len(fetches(bench))
    await bench.pass_time(60.0, step=5.0)
    await bench.restart()
    await bench.pass_time(60.0, step=5.0)
    assert (bench.state(take_id), len(fetches(bench))) == (TakeState.COMPLETED, before)
    bench.engine.fetch_again(take_id)
    await whole(bench, take_id)


async def test_a_clip_on_a_drive_that_is_away_is_not_called_lost(bench: Bench) -> None:
    take_id = bench.submit()
    await whole(bench, take_id)
    bench.clips.rename(bench.folder / "away")
    with pytest.raises(LibraryError):
        bench.engine.fetch_again(take_id)
    assert bench.state(take_id) is TakeState.READY


async def with_a_clip_of_unknown_length(bench: Bench) -> TakeId:
    """A take whose clip comes next, without its length."""
    bench.simulator.plan(Plan(files=(NAMED["500"],)))
    take_id = bench.submit()
    await bench.quiet()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    clip = bench.simulator.clip_path(bench.take(take_id).remote_id or "").read_bytes()
    bench.simulator.fault(Call.FILE, Fault(raw=b"HTTP/1.1 200 OK\r\n\r\n" + clip))
    return take_id


async def test_a_folder_that_goes_while_the_length_is_counted_is_waited_for(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_id = await with_a_clip_of_unknown_length(bench)

    def gone(path: Path) -> None:
        raise LibraryError(Problem(category=Category.FOLDER_GONE))

    with monkeypatch.context() as patch:
        patch.setattr(bench.library, "check", gone)
        await bench.pass_time(4.0)
    take = bench.take(take_id)
    assert take.state is TakeState.COMPLETED
    assert take.last_error is not None
    assert take.last_error.category is Category.FOLDER_GONE
    await whole(bench, take_id)
    assert bench.problems == []


@pytest.mark.parametrize("told", [True, False], ids=["with a length", "without a length"])
async def test_a_clip_renamed_before_a_crash_is_adopted(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch, told: bool
) -> None:
    """Without a length its file is known again by how many bytes came."""
    if told:
        take_id = bench.submit()
        await bench.quiet()
    else:
        take_id = await with_a_clip_of_unknown_length(bench)
        await bench.pass_time(1.0)
    before = len(fetches(bench))
    publish = bench.library.publish

    def crash(*arguments: Any) -> str:
        publish(*arguments)
        raise RuntimeError("the power is cut")

    monkeypatch.setattr(bench.library, "publish", crash)
    with expected_log("fetch .* died", level=40):
        while not bench.problems:
            await bench.pass_time(1.0)
    await bench.restart()
    await bench.quiet()
    take = await whole(bench, take_id)
    assert len(fetches(bench)) == before + 1
    assert [path.name for path in bench.clips.iterdir()] == [take.clip]


async def test_a_file_that_cannot_be_kept_aside_does_not_spin(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    bench.simulator.plan(Plan(damage=Damage.NO_MOOV))
    take_id = bench.submit()

    def stuck(take_id: TakeId) -> None:
        raise LibraryError(Problem(category=Category.FOLDER_GONE))

    monkeypatch.setattr(bench.library, "set_aside", stuck)
    with expected_log("fetch .* died", level=40):
        await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
        await bench.pass_time(100.0, step=2.0)
    assert 2 <= len(fetches(bench)) <= 5
    assert bench.problems[0].category is Category.FOLDER_GONE


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
    order: list[TakeId] = []
    most = 0

    def count(change: TakeChange) -> None:
        nonlocal most
        most = max(most, len(bench.store.in_state(TakeState.DOWNLOADING)))
        if change.after.state is TakeState.DOWNLOADING and change.after.id not in order:
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
    take_id = bench.submit()
    await bench.quiet()
    while not fetches(bench):
        await bench.clock.advance(5.0)
        await until(lambda: bench.traffic.open == 0 or fetches(bench))
    await until(bench.library.part_path(take_id).exists)
    await bench.clock.settle()
    await bench.stop()
    assert bench.on_disk() == {take_id: "completed"}
    have = bench.library.part_path(take_id).stat().st_size
    assert 0 < have < 200_000
    bench.simulator.rules.bytes_per_second = None
    await bench.start()
    await whole(bench, take_id)
    assert fetches(bench)[-1].headers["range"] == f"bytes={have}-"


async def test_a_long_clip_is_written_piece_by_piece(bench: Bench) -> None:
    bench.renderer.size = 3_500_000
    await whole(bench, bench.submit())


async def test_a_part_that_came_in_the_instant_of_a_cancel_is_closed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[PartFile] = []
    open_part, run = bench.library.open_part, bench.transfers.run

    def noted(take_id: TakeId, resume_at: int) -> PartFile:
        opened.append(open_part(take_id, resume_at))
        return opened[-1]

    async def cut(work: Coroutine[Any, Any, Any]) -> Any:
        monkeypatch.setattr(bench.transfers, "run", run)
        await run(work)
        raise asyncio.CancelledError

    monkeypatch.setattr(bench.library, "open_part", noted)
    monkeypatch.setattr(bench.transfers, "run", cut)
    take_id = bench.submit()
    while not opened:
        await bench.pass_time(1.0)
    with pytest.raises(ValueError, match="closed file"):
        opened[0].write(b"more")
    await whole(bench, take_id)


async def test_a_clip_comes_although_older_rows_cannot_be_read(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is paid must be here before its link dies; the names in those rows are of less worth."""

    def broken() -> tuple[Take, ...]:
        raise JournalError(Problem(category=Category.JOURNAL))

    monkeypatch.setattr(bench.store, "all", broken)
    take_id = bench.submit()
    await whole(bench, take_id)
