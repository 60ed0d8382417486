"""A paid clip is fetched at once, resumed after any break, and only ever whole under its name."""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from sora_desktop.core.problem import Category
from sora_desktop.core.take import Progress, TakeState
from sora_desktop.engine import transfer_thread
from sora_desktop.engine.supervisor import Supervisor
from sora_desktop.simulator import NAMED, Call, Damage, Fault, Plan
from sora_desktop.simulator.control import ReceivedRequest
from tests.engine.bench import Bench, until
from tests.engine.clips import ENDED, category, fetches, parts, whole


@pytest.fixture(autouse=True)
def quick_renders(bench: Bench) -> None:
    """What is fetched is done soon."""
    bench.simulator.rules.speed = 10.0


async def test_bytes_go_to_the_part_file_at_once_and_progress_is_told(bench: Bench) -> None:
    reported: list[Progress] = []
    bench.store.progressed.connect(reported.append)
    bench.simulator.plan(Plan(files=(Fault(cut=9_000, stall=0.2),)))
    take_id = bench.submit()
    await bench.quiet()
    while not fetches(bench):
        await bench.clock.advance(5.0)
        await until(lambda: bench.traffic.open == 0 or fetches(bench))
    await until(lambda: (bench.clips / f"{take_id}.part").exists())
    assert bench.state(take_id) is TakeState.DOWNLOADING
    assert bench.on_disk() == {take_id: "downloading"}
    await whole(bench, take_id)
    assert reported[-1].received == reported[-1].total == 20_000


async def test_only_what_changes_is_written_of_a_download_and_progress_is_not(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many pieces it comes in, while no time passes: that it begins, which file it is, and
    that it is here."""
    monkeypatch.setattr(transfer_thread, "SYNC_BYTES", 100_000)
    bench.renderer.size = 1_000_000
    reported: list[Progress] = []
    states: list[TakeState] = []
    bench.store.progressed.connect(reported.append)
    bench.store.changed.connect(lambda change: states.append(change.after.state))
    await whole(bench, bench.submit())
    fetching = [state for state in states if state in (TakeState.DOWNLOADING, TakeState.READY)]
    assert fetching == [TakeState.DOWNLOADING, TakeState.DOWNLOADING, TakeState.READY]
    assert [progress.received for progress in reported] == [0, 1_000_000]


async def test_a_break_is_resumed_where_it_was(bench: Bench) -> None:
    bench.simulator.plan(Plan(files=(Fault(cut=9_000), Fault(cut=5_000))))
    take_id = bench.submit()
    await whole(bench, take_id)
    ranges = [visit.headers.get("range") for visit in fetches(bench)]
    assert ranges == [None, "bytes=9000-", "bytes=14000-"]
    assert all("if-range" in visit.headers for visit in fetches(bench)[1:])


PART = "HTTP/1.1 206 OK\r\ncontent-range: bytes 9000-19999/20000\r\ncontent-length: 11000\r\n\r\n"
WHOLE = "HTTP/1.1 200 OK\r\ncontent-length: 20000\r\n\r\n"


@pytest.mark.parametrize(
    ("head", "first", "third"),
    [(PART, 9_000, "bytes=14000-"), (WHOLE, 0, None)],
    ids=["a part", "the whole file"],
)
async def test_only_a_part_need_not_name_its_file_again(
    bench: Bench, head: str, first: int, third: str | None
) -> None:
    """What is no part may be another file: without a name of its own it cannot be resumed."""
    bench.simulator.plan(Plan(files=(Fault(cut=9_000),)))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    remote_id = bench.take(take_id).remote_id
    assert remote_id is not None
    clip = bench.simulator.clip_path(remote_id).read_bytes()
    bench.simulator.fault(Call.FILE, Fault(raw=head.encode() + clip[first : first + 5_000]))
    await whole(bench, take_id)
    asked = [visit.headers for visit in fetches(bench)]
    assert [headers.get("range") for headers in asked] == [None, "bytes=9000-", third]
    assert asked[2].get("if-range") == (asked[1]["if-range"] if third else None)


async def test_a_try_that_brought_bytes_was_not_in_vain(bench: Bench) -> None:
    bench.simulator.plan(Plan(files=(Fault(cut=2_000),) * 6))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.DOWNLOADING, *ENDED, TakeState.COMPLETED, step=1.0)
    before = bench.clock.monotonic()
    await whole(bench, take_id)
    assert bench.clock.monotonic() - before < 6 * 4.0
    assert len(fetches(bench)) == 7


async def test_tries_in_vain_come_later_and_later(bench: Bench) -> None:
    bench.simulator.plan(Plan(files=(NAMED["dropped"],) * 5))
    times: list[float] = []
    note = bench.simulator.record.note

    def timed(visit: ReceivedRequest) -> None:
        if visit.call is Call.FILE:
            times.append(bench.clock.monotonic())
        note(visit)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bench.simulator.record, "note", timed)
        await whole(bench, bench.submit())
    gaps = [round(after - before) for before, after in pairwise(times)]
    assert gaps == [3, 10, 30, 120, 600]


@pytest.mark.parametrize(
    "second",
    [Fault(shift=7), Fault(ignore_range=True), Fault(status=416, body={}), NAMED["502"]],
    ids=["wrong offset", "range ignored", "416", "gateway"],
)
async def test_a_lying_answer_to_a_range_spoils_nothing(bench: Bench, second: Fault) -> None:
    bench.simulator.plan(Plan(files=(Fault(cut=9_000), second)))
    await whole(bench, bench.submit())


async def test_a_file_that_changed_meanwhile_is_fetched_from_its_beginning(bench: Bench) -> None:
    bench.simulator.plan(Plan(files=(Fault(cut=9_000),)))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    remote_id = bench.take(take_id).remote_id
    assert remote_id is not None
    path = bench.simulator.clip_path(remote_id)
    changed = path.read_bytes().replace(b"mdat", b"mdat")
    path.write_bytes(changed[:-4] + b"\1\2\3\4")
    os.utime(path, ns=(1, 1))
    await whole(bench, take_id)


async def test_bytes_that_a_power_cut_may_have_lost_are_fetched_again(bench: Bench) -> None:
    bench.simulator.plan(Plan(files=(Fault(cut=9_000),)))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    remote_id = bench.take(take_id).remote_id
    assert remote_id is not None
    part = bench.library.part_path(take_id)
    # As after a kill or a power cut: the file is longer than what was noted as being on the disk.
    first = bench.simulator.clip_path(remote_id).read_bytes()[:9_000]
    part.write_bytes(first + bytes(11_000))
    await whole(bench, take_id)
    assert fetches(bench)[-1].headers["range"] == "bytes=9000-"


async def test_a_part_that_lost_bytes_is_begun_anew(bench: Bench) -> None:
    bench.simulator.plan(Plan(files=(Fault(cut=9_000), Fault(cut=1, delay=0.1))))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    bench.library.part_path(take_id).write_bytes(b"")
    await whole(bench, take_id)


@pytest.mark.parametrize(
    "how", [Damage.SHORT, Damage.NO_MOOV, Damage.TRAILING, Damage.HTML, Damage.PNG]
)
async def test_what_is_no_video_is_kept_aside_and_not_fetched_for_ever(
    bench: Bench, how: Damage
) -> None:
    bench.simulator.plan(Plan(damage=how))
    take_id = bench.submit()
    await bench.pass_time(1500.0, step=20.0)
    take = bench.take(take_id)
    assert take.state is TakeState.COMPLETED
    assert category(take) is Category.NOT_A_VIDEO
    assert parts(bench) == [".rejected"]
    assert len(fetches(bench)) == 3
    assert bench.take(take_id).charged == take.quoted


@pytest.mark.parametrize(
    "fault",
    [
        Fault(status=200, body="<html>sign in</html>", times=2),
        Fault(status=200, body=b"", headers={"content-type": "video/mp4"}, times=2),
        Fault(quiet_cut=True, cut=0, times=2),
    ],
    ids=["page", "zero bytes", "zero bytes without a length"],
)
async def test_pages_and_nothing_are_tried_again(bench: Bench, fault: Fault) -> None:
    bench.simulator.plan(Plan(files=(replace(fault, times=1),) * 2))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    assert category(bench.take(take_id)) is Category.NOT_A_VIDEO
    await whole(bench, take_id)


async def test_a_quiet_cut_is_caught_by_its_boxes(bench: Bench) -> None:
    bench.simulator.plan(Plan(files=(Fault(quiet_cut=True, cut=9_000),)))
    take_id = bench.submit()
    take = await bench.reaches(take_id, *ENDED, step=1.0)
    assert take.state is TakeState.READY
    assert take.clip_bytes == 20_000
    assert parts(bench) == [".rejected"]


async def test_a_dead_link_is_renewed_once_and_the_rest_fetched(bench: Bench) -> None:
    bench.simulator.plan(Plan(files=(Fault(cut=9_000), NAMED["expired"])))
    take_id = bench.submit()
    await whole(bench, take_id)
    assert not bench.take(take_id).link_dead
    ranges = [visit.headers.get("range") for visit in fetches(bench)]
    # The fresh link leads to the same file, so that what was here is kept.
    assert ranges == [None, "bytes=9000-", "bytes=9000-"]


async def test_links_that_expired_while_the_program_was_off_are_renewed(bench: Bench) -> None:
    bench.simulator.plan(Plan(files=(Fault(cut=9_000),)))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    await bench.stop()
    bench.simulator.expire_links()
    await bench.start()
    await whole(bench, take_id)
    assert len({visit.query for visit in fetches(bench)}) == 2


async def test_a_link_that_stays_dead_is_told_and_left(bench: Bench) -> None:
    bench.simulator.plan(Plan(link_dead=True))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    await bench.pass_time(1300.0, step=50.0)
    take = bench.take(take_id)
    assert (take.state, take.link_dead) == (TakeState.COMPLETED, True)
    assert category(take) is Category.LINK_DEAD
    assert len(fetches(bench)) == 2
    # Neither a star nor a restart fetches it again; the person does.
    bench.engine.star(take_id, True)
    await bench.pass_time(5.0)
    await bench.restart()
    await bench.pass_time(5.0)
    bench.engine.star(take_id, False)
    bench.engine.try_now()
    await bench.pass_time(5.0)
    assert len(fetches(bench)) == 2
    bench.engine.fetch_again(take_id)
    await bench.quiet()
    assert len(fetches(bench)) == 4
    assert bench.take(take_id).link_dead


async def test_a_renewal_that_fails_is_tried_again_before_the_link_counts_as_dead(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.simulator.plan(Plan(files=(NAMED["expired"], NAMED["expired"])))
    note = bench.simulator.record.note

    def no_fresh_link(visit: ReceivedRequest) -> None:
        if visit.call is Call.FILE and not fetches(bench):
            bench.simulator.fault(Call.READ, NAMED["500"])
        note(visit)

    monkeypatch.setattr(bench.simulator.record, "note", no_fresh_link)
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    assert not bench.take(take_id).link_dead
    assert category(bench.take(take_id)) is Category.SERVICE_DOWN
    await whole(bench, take_id)
    assert len(fetches(bench)) == 3


async def test_a_take_that_is_gone_takes_its_link_along(bench: Bench) -> None:
    bench.simulator.plan(Plan(files=(NAMED["dropped"],)))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    bench.simulator.forget(bench.simulator.tasks[0].id)
    await bench.pass_time(10.0)
    take = bench.take(take_id)
    assert take.link_dead
    assert take.remote_id is not None
    assert category(take) is Category.LINK_DEAD


async def test_a_finished_take_without_a_link_is_asked_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[str] = []
    spawn = Supervisor.spawn

    def noted(supervisor: Supervisor, work: Any, name: str, *arguments: Any) -> Any:
        tries.extend([name] if name.startswith("fetch ") else [])
        return spawn(supervisor, work, name, *arguments)

    monkeypatch.setattr(Supervisor, "spawn", noted)
    bench.simulator.plan(Plan(no_link=True))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    await bench.pass_time(60.0)
    assert 3 <= len(tries) <= 5
    take = bench.take(take_id)
    assert (take.state, category(take)) == (TakeState.COMPLETED, Category.NO_LINK)
    assert fetches(bench) == []
    reads = bench.simulator.record.count(Call.READ)
    bench.keys.key = None
    bench.engine.key_changed()
    del tries[:]
    await bench.pass_time(1300.0, step=50.0)
    assert bench.simulator.record.count(Call.READ) == reads
    assert len(tries) <= 4


async def test_a_busy_host_is_given_the_time_it_asks_for(bench: Bench) -> None:
    busy = Fault(status=429, body={}, headers={"retry-after": "40"})
    bench.simulator.plan(Plan(files=(busy,)))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    await bench.pass_time(38.0)
    assert len(fetches(bench)) == 1
    await whole(bench, take_id)
