"""Rows that were lost come back from the account and from the disk; nothing else is touched."""

from __future__ import annotations

import json
import os
import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Rate
from sora_desktop.core.money import Money
from sora_desktop.core.options import SOUND, Number, Seconds, Switch
from sora_desktop.core.pictures import PictureKind
from sora_desktop.core.problem import Category
from sora_desktop.core.remote import HistoryEntry, RemoteStatus, RemoteTask, Usage
from sora_desktop.core.shot import FIRST_PROJECT
from sora_desktop.core.spending import SpendingBook, sums_of
from sora_desktop.core.take import IN_FLIGHT, Take, TakeState
from sora_desktop.engine.rebuilder import RebuildProgress, Rebuilt
from sora_desktop.engine.rebuilt_rows import (
    clip_of_row,
    clips_of_tasks,
    free_number,
    is_clip,
    mode_of,
    request_of,
    row_of_clip,
    row_of_task,
)
from sora_desktop.simulator import NAMED, Call, Fault, Plan
from sora_desktop.store.clip_recipes import ClipName, FoundClip, read_name, unnamed_clips
from sora_desktop.store.journal import Journal
from tests.core.makers import a_model, a_take, resolutions, shape
from tests.engine.bench import PRICE, PROMPT, SORA, Bench
from tests.engine.parts import KLING as KLING_FRAMES
from tests.engine.parts import picture, with_pictures
from tests.fakes import START
from tests.simulator.caller import body
from tests.store.makers import clip_bytes

KLING = a_model(
    id="kling",
    model="kling",
    task_type="video_generation",
    options=(
        shape("16:9", "9:16"),
        resolutions("720p", "1080p", wire="mode", words={"720p": "std", "1080p": "pro"}),
        Seconds(values=(4, 8), default=4),
        Switch(name=SOUND, wire="enable_audio", default=True),
        Number(name="seed", wire="seed", least=0, most=99),
    ),
    fixed={"version": "3.0"},
)
MODELS = Catalogue([SORA, KLING])


async def rebuild(bench: Bench) -> Rebuilt:
    """Looks for missing takes, as the person's press does."""
    return await bench.engine.recovery.rebuild(None, lambda _progress: None)


async def begin_anew(bench: Bench) -> None:
    """The journal is lost, and a new one is begun beside the clips."""
    await bench.stop()
    bench.journal_path.rename(bench.folder / "lost.sqlite3")
    Journal(bench.journal_path, begin_anew=True).close()
    await bench.start()


async def on_another_computer(bench: Bench) -> None:
    """A new library begins there, with the same account and a copy of the clips."""
    await bench.stop()
    bench.journal_path.rename(bench.folder / "of the first computer.sqlite3")
    bench.journal_path.with_name("journal.sqlite3.exists").unlink()
    await bench.start()


async def test_takes_of_the_account_come_back_with_what_they_were(bench: Bench) -> None:
    running = bench.submit("a slow boat [slow]")
    done = await bench.downloads(bench.submit())
    failed = bench.submit("no boat [failpaid]")
    await bench.downloads(failed)
    kept = {take.remote_id for take in bench.store.all()}
    (bench.clips / str(done.clip)).unlink()
    assert bench.state(running) in IN_FLIGHT
    await begin_anew(bench)
    reported: list[RebuildProgress] = []
    found = await bench.engine.recovery.rebuild(None, reported.append)
    assert found == Rebuilt(from_account=3)
    assert reported[0] == RebuildProgress()
    assert reported[-1] == RebuildProgress(read=2, total=3)
    rows = {take.request.prompt: take for take in bench.store.all()}
    assert {take.remote_id for take in rows.values()} == kept
    back = rows[PROMPT]
    assert back.request == done.request
    assert (back.sent_input, back.wire_model) == (back.answer and back.answer.input, "sora2")
    assert back.charged == PRICE
    assert rows["a slow boat [slow]"].state in IN_FLIGHT
    assert rows["no boat [failpaid]"].state is TakeState.FAILED
    assert rows["no boat [failpaid]"].spent == PRICE
    assert bench.engine.spent().today == PRICE * 3
    assert (await bench.downloads(back.id)).state is TakeState.READY
    assert await rebuild(bench) == Rebuilt()
    assert bench.creates() == 3


async def test_a_clip_that_is_here_is_not_fetched_again(bench: Bench) -> None:
    done = await bench.downloads(bench.submit())
    fetched = bench.simulator.record.count(Call.FILE)
    await begin_anew(bench)
    assert await rebuild(bench) == Rebuilt(from_account=1)
    await bench.pass_time(30.0)
    (take,) = bench.store.all()
    assert (take.state, take.clip, take.number) == (TakeState.READY, done.clip, done.number)
    assert (take.charged, take.clip_bytes) == (PRICE, done.clip_bytes)
    assert take.answer is not None
    assert take.answer.video_url is None
    assert bench.simulator.record.count(Call.FILE) == fetched


async def test_a_clip_that_the_account_forgot_still_has_a_row(bench: Bench) -> None:
    done = await bench.downloads(bench.submit())
    remote_id = bench.simulator.tasks[0].id
    kept = bench.simulator.tasks[0]
    bench.simulator.forget(remote_id)
    (bench.clips / "holiday.mp4").write_bytes((bench.clips / str(done.clip)).read_bytes())
    await begin_anew(bench)
    assert await rebuild(bench) == Rebuilt(from_disk=1)
    (take,) = bench.store.all()
    assert (take.state, take.clip) == (TakeState.READY, done.clip)
    assert take.request.prompt == PROMPT
    assert (take.number, take.remote_id) == (done.number, None)
    assert take.cost == Money(0)
    assert await rebuild(bench) == Rebuilt()
    bench.engine.tag([take.id], ["river"])
    # The account names it after all: the same row learns what it is.
    bench.simulator.account.tasks[remote_id] = kept
    assert await rebuild(bench) == Rebuilt(from_account=1)
    (take,) = bench.store.all()
    assert (take.state, take.clip, take.remote_id) == (TakeState.READY, done.clip, remote_id)
    assert (take.request, take.charged, take.tags) == (done.request, PRICE, ("river",))
    assert sorted(p.name for p in bench.clips.iterdir()) == sorted([str(done.clip), "holiday.mp4"])


async def test_a_lost_take_keeps_its_claim(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    take_id = bench.submit()
    await bench.quiet()
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    assert await rebuild(bench) == Rebuilt()
    await bench.quiet()
    assert bench.take(take_id).remote_id == bench.simulator.tasks[0].id
    assert len(bench.store) == 1


@pytest.mark.parametrize("with_a_picture", [False, True])
async def test_a_draft_of_the_copy_that_was_sent_later_takes_its_own(
    bench: Bench, with_a_picture: bool
) -> None:
    """The copy was made while it waited: sending it now would be paying a second time. It does not
    know the links of pictures that were uploaded later."""
    bench.configure(at_once=1)
    bench.submit("another one [slow]")
    if with_a_picture:
        content = bench.pictures.keep(PictureKind.PNG, picture())
        first = Input(role=Role.FIRST_FRAME, content=content)
        (waiting,) = bench.engine.submit([with_pictures(first)])
    else:
        waiting = bench.submit()
    await bench.quiet()
    assert bench.state(waiting) is TakeState.DRAFT
    copy = bench.journal_path.read_bytes()
    bench.configure(at_once=3)
    await bench.downloads(waiting)
    (bench.clips / str(bench.take(waiting).clip)).unlink()
    await bench.stop()
    bench.journal_path.write_bytes(copy)
    await bench.start()
    assert bench.take(waiting).held
    assert await rebuild(bench) == Rebuilt(from_account=1)
    take = await bench.downloads(waiting)
    assert (take.state, take.held) == (TakeState.READY, False)
    assert len(bench.store) == 2
    assert bench.creates() == 2


async def test_an_older_held_draft_is_not_taken_for_another_request(bench: Bench) -> None:
    bench.simulator.create_elsewhere(body("made elsewhere"))
    bench.configure(at_once=0)
    await bench.quiet()
    assert await rebuild(bench) == Rebuilt(from_account=1)
    assert bench.store.all()[0].request.prompt == "made elsewhere"


NOTHING = Money(0)


def budgeted(bench: Bench) -> tuple[Money, Money]:
    """What counts in the budgets of the day and of the first project."""
    return bench.engine.spent().today, bench.engine.spent_for(FIRST_PROJECT).spent


async def test_what_was_made_elsewhere_is_in_no_budget(bench: Bench) -> None:
    mine = await bench.downloads(bench.submit())
    before = budgeted(bench)
    for prompt in ("a ship", "no ship [failpaid]", "a slow ship [slow]"):
        bench.simulator.create_elsewhere(body(prompt))
    await bench.pass_time(60.0, step=10.0)
    assert await rebuild(bench) == Rebuilt(from_account=3)
    rows: list[Take] = []
    for restart in (False, True):
        if restart:
            await bench.restart()
        assert budgeted(bench) == before == (PRICE, PRICE)
        assert bench.engine.spent().unconfirmed == NOTHING
        rows = [take for take in bench.store.all() if take.id != mine.id]
        assert [(take.imported, take.cost) for take in rows] == [(True, PRICE)] * 3
        assert sums_of(SpendingBook(bench.store.all()).entries(date.min, date.max)).imported == (
            PRICE * 3
        )
    # A failure of long ago is no news, and what still renders is fetched for nothing.
    assert not any(take.new for take in rows if take.state is TakeState.FAILED)
    await bench.downloads(rows[2].id)
    assert budgeted(bench) == before
    assert not bench.take(mine.id).imported
    assert bench.creates() == 1


@pytest.mark.parametrize("from_account", [False, True])
async def test_clips_of_another_computer_are_in_no_budget_here(
    bench: Bench, from_account: bool
) -> None:
    bench.library.recipe_by = "Sora Desktop 1"
    await bench.downloads(bench.submit())
    if not from_account:
        bench.simulator.forget(bench.simulator.tasks[0].id)
    await on_another_computer(bench)
    assert (await rebuild(bench)).found == 1
    (take,) = bench.store.all()
    assert (take.state, take.imported, take.cost) == (TakeState.READY, True, PRICE)
    assert budgeted(bench) == (NOTHING, NOTHING)
    # What is ordered there counts there.
    await bench.downloads(bench.submit("another"))
    assert bench.engine.spent().today == PRICE


async def test_what_an_older_list_lacks_that_was_put_back_counts_as_ours(bench: Bench) -> None:
    """No budget is got round by a backup of the list that a person puts in its place."""
    await bench.downloads(bench.submit("before"))
    await bench.stop()
    backup = bench.journal_path.read_bytes()
    await bench.start()
    await bench.downloads(bench.submit("since"))
    assert bench.engine.spent().today == PRICE * 2
    await bench.stop()
    bench.journal_path.write_bytes(backup)
    await bench.start()
    assert bench.engine.spent().today == PRICE
    assert (await rebuild(bench)).found == 1
    assert bench.engine.spent().today == PRICE * 2
    assert not any(take.imported for take in bench.store.all())


@pytest.mark.parametrize("again", [False, True], ids=["", "after a restart"])
async def test_only_what_the_copy_can_lack_counts_as_ours(bench: Bench, again: bool) -> None:
    bench.simulator.create_elsewhere(body("made elsewhere long ago"))
    await bench.pass_time(600.0, step=100.0)
    await bench.downloads(bench.submit())
    bench.journal.daily_copy(bench.clock.now().date())
    await bench.pass_time(600.0, step=100.0)
    lost = await bench.downloads(bench.submit("ordered after the copy was made"))
    (bench.clips / str(lost.clip)).unlink()
    await bench.stop()
    bench.journal_path.write_bytes(b"damaged")
    await bench.start()
    assert bench.journal.restored is not None
    if again:
        await bench.restart()
        assert bench.journal.restored is None
    assert await rebuild(bench) == Rebuilt(from_account=2)
    marks = {take.request.prompt: take.imported for take in bench.store.all()}
    assert marks == {
        PROMPT: False,
        "made elsewhere long ago": True,
        "ordered after the copy was made": False,
    }
    assert bench.engine.spent().today == PRICE * 2


async def test_a_row_that_cannot_be_read_may_be_any_task(bench: Bench) -> None:
    """Its task would not count at all."""
    lost = await bench.downloads(bench.submit())
    (bench.clips / str(lost.clip)).unlink()
    await bench.stop()
    connection = sqlite3.connect(bench.journal_path)
    with connection:
        connection.execute("UPDATE task SET state = 'no state'")
    connection.close()
    await bench.start()
    assert len(bench.store) == 0
    assert await rebuild(bench) == Rebuilt(from_account=1)
    assert bench.engine.spent().today == PRICE


async def test_charges_that_are_brought_in_follow_the_same_rule(bench: Bench) -> None:
    await bench.downloads(bench.submit("lost with the journal"))
    await begin_anew(bench)
    ids = [task.id for task in bench.simulator.tasks]
    recovery = bench.engine.recovery
    done = await bench.ends(recovery.charge_import.run(ids, FIRST_PROJECT, lambda _n: None))
    assert (done.takes, done.cost) == (1, PRICE)
    assert budgeted(bench) == (PRICE, PRICE)


async def test_a_list_that_fails_is_told_and_the_disk_is_looked_at(bench: Bench) -> None:
    await bench.downloads(bench.submit())
    await begin_anew(bench)
    bench.simulator.fault(Call.HISTORY, NAMED["500"], NAMED["500"], NAMED["500"])
    found = await rebuild(bench)
    assert (found.found, found.from_disk) == (1, 1)
    assert found.problem is not None
    assert found.problem.category is Category.SERVICE_DOWN


async def test_a_take_that_cannot_be_read_is_counted(bench: Bench) -> None:
    for prompt in ("one", "two", "three"):
        bench.simulator.create_elsewhere(body(prompt))
    missing = Fault(status=404, body={"code": 404, "message": "task not found"})
    bench.simulator.fault(Call.READ, missing)
    found = await rebuild(bench)
    assert (found.from_account, found.unread) == (2, 1)
    assert found.problem is not None
    bench.simulator.create_elsewhere(body("four"))
    bench.simulator.fault(Call.READ, NAMED["401"])
    bench.simulator.fault(Call.ACCOUNT, NAMED["401"])
    found = await rebuild(bench)
    assert (found.from_account, found.unread) == (0, 2)
    assert found.problem is not None
    assert found.problem.category is Category.KEY_REFUSED


async def test_what_was_taken_meanwhile_is_left_alone(bench: Bench) -> None:
    """While the account is read a lost take finds its own."""
    bench.simulator.plan(Plan(history_after=3.0))
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    take_id = bench.submit()
    await bench.quiet()
    await bench.pass_time(6.0)
    assert await rebuild(bench) == Rebuilt()
    assert bench.take(take_id).remote_id == bench.simulator.tasks[0].id


# --- pure parts ---------------------------------------------------------------------------


def remote(**changes: Any) -> RemoteTask:
    """A finished clip of the account."""
    take = RemoteTask(
        id="r1",
        status=RemoteStatus.COMPLETED,
        model="sora2",
        task_type="sora2-pro-video",
        input=json.dumps({"prompt": "a boat", "duration": 8, "aspect_ratio": "9:16"}),
        created_at=START,
    )
    return replace(take, **changes)


def clip(name: str = "2026-11-22 0003 a boat.mp4", seconds: float | None = 8.04) -> FoundClip:
    """A clip on disk."""
    reported = read_name(name)
    assert reported is not None
    return FoundClip(name=name, name_parts=reported, size=900, written=START, seconds=seconds)


def test_what_was_asked_for_is_read_from_the_echo() -> None:
    request = request_of(remote(), MODELS)
    assert (request.model_id, request.prompt, request.seconds) == ("sora", "a boat", 8)
    assert (request.aspect_ratio, request.resolution, request.options.get(SOUND)) == (
        "9:16",
        "720p",
        None,
    )
    echo = {"prompt": "x", "duration": "5s", "mode": "pro", "version": "3.0", "enable_audio": False}
    kling = remote(model="kling", task_type="video_generation", input=json.dumps(echo))
    request = request_of(kling, MODELS)
    assert (request.model_id, request.resolution, request.options.get(SOUND)) == (
        "kling",
        "1080p",
        False,
    )
    assert request.seconds == 5
    assert request_of(replace(kling, input="{}"), MODELS).options.get(SOUND) is True
    other = replace(kling, input=json.dumps({**echo, "version": "2.6"}))
    assert mode_of(other, MODELS) is None


def test_a_model_that_nobody_knows_keeps_its_names() -> None:
    echo = {"prompt": " hats ", "duration": 6.5, "resolution": 768, "generate_audio": True}
    strange = remote(model="hailuo", task_type="new_video", input=json.dumps(echo))
    request = request_of(strange, MODELS)
    assert (request.model_id, request.prompt) == ("hailuo/new_video", "hats")
    assert (request.seconds, request.resolution, request.options.get(SOUND)) == (6, None, True)
    entry = HistoryEntry(id="r1", usage=PRICE)
    row = row_of_task(strange, entry, MODELS, 7, START)
    assert (row.wire_model, row.task_type) == ("hailuo", "new_video")
    assert (row.estimate, row.charged, row.estimate_certain) == (PRICE, PRICE, True)
    waiting = row_of_task(replace(strange, status=RemoteStatus.WAITING), entry, MODELS, 7, START)
    assert (waiting.quoted, waiting.charged, row.quoted) == (PRICE, None, None)
    nothing = row_of_task(strange, HistoryEntry(id="r1"), MODELS, 7, START)
    assert (nothing.estimate, nothing.quoted, nothing.estimate_certain) == (Money(0), None, False)
    bare = remote(model="", task_type="", input=json.dumps({"duration": True}))
    assert (request_of(bare, MODELS).model_id, request_of(bare, MODELS).seconds) == ("unknown", 0)


def test_a_length_that_no_model_has_gives_no_estimate() -> None:
    odd = remote(input=json.dumps({"prompt": "a", "duration": 7}), usage=Usage(consume=PRICE))
    row = row_of_task(odd, HistoryEntry(id="r1"), MODELS, 1, START)
    assert (row.estimate, row.charged) == (PRICE, PRICE)
    later = row_of_task(remote(created_at=None), HistoryEntry(id="r1"), MODELS, 1, START)
    assert later.created_at == START
    ahead = remote(created_at=START + timedelta(days=2))
    assert row_of_task(ahead, HistoryEntry(id="r1"), MODELS, 1, START).created_at == START


def test_the_estimate_is_that_of_the_mode_that_made_it() -> None:
    """What was put in is a link by now, so that the request alone looks like one of text."""
    frames = KLING_FRAMES.modes[0]
    text = replace(frames, id="text", slots=(), rates=(Rate(amount=Money.from_dollars("0.01")),))
    echo = {"prompt": "a", "duration": 5, "image_url": "https://x.example/1.png", **frames.fixed}
    made = remote(model="kling", task_type="video_generation", input=json.dumps(echo))
    for modes in ((frames,), (text, frames)):
        catalogue = Catalogue([replace(KLING_FRAMES, modes=modes)])
        row = row_of_task(made, HistoryEntry(id="r1"), catalogue, 1, START)
        assert (row.estimate, row.estimate_certain) == (Money.from_dollars("0.50"), True)
        nobody_knows = tuple(replace(mode, rates=()) for mode in modes)
        unpriced = Catalogue([replace(KLING_FRAMES, modes=nobody_knows)])
        assert not row_of_task(made, HistoryEntry(id="r1"), unpriced, 1, START).estimate


def test_only_clips_become_takes() -> None:
    assert is_clip(remote(), MODELS)
    assert is_clip(remote(model="x", task_type="img2video"), MODELS)
    assert is_clip(remote(model="x", task_type="y", video_url="https://f/x.mp4"), MODELS)
    assert not is_clip(remote(model="Qubico/flux1-dev", task_type="txt2img"), MODELS)


def test_a_clip_without_a_take_has_the_words_of_its_name() -> None:
    row = row_of_clip(clip(), 3, START)
    assert (row.request.prompt, row.request.seconds) == ("a boat", 8)
    assert (row.state, row.clip, row.clip_bytes) == (TakeState.READY, clip().name, 900)
    assert row.spent == Money(0)
    assert row_of_clip(clip(seconds=None), 3, START).request.seconds == 0
    again = clip_of_row(row)
    assert again is not None
    assert (again.name, again.name_parts, again.size) == (clip().name, clip().name_parts, 900)
    assert clip_of_row(replace(row, remote_id="r1")) is None
    assert clip_of_row(replace(row, clip="holiday.mp4")) is None
    assert clip_of_row(a_take()) is None


def test_clips_go_with_takes_of_their_day_and_words_when_they_are_as_many() -> None:
    second = clip("2026-11-22 0004 a boat.mp4")
    later = remote(id="r2", created_at=START + timedelta(minutes=1))
    assert clips_of_tasks([later, remote()], [second, clip()], UTC) == {"r1": clip(), "r2": second}
    assert clips_of_tasks([later, remote()], [clip()], UTC) == {}
    assert clips_of_tasks([remote(status=RemoteStatus.RUNNING)], [clip()], UTC) == {}
    assert clips_of_tasks([remote(created_at=None)], [clip()], UTC) == {}
    tomorrow = remote(created_at=START + timedelta(days=1))
    assert clips_of_tasks([tomorrow], [clip()], UTC) == {}


def test_a_number_is_kept_when_it_is_free() -> None:
    assert free_number(3, {1, 2}, 9) == 3
    assert free_number(3, {3}, 9) == 9
    assert free_number(0, set(), 9) == 9


@pytest.mark.parametrize(
    ("name", "reported"),
    [
        (
            "2026-11-22 0012 paper boat.mp4",
            ClipName(day=START.date(), number=12, words="paper boat"),
        ),
        ("2026-11-22 0012 boat (2).mp4", ClipName(day=START.date(), number=12, words="boat")),
        ("2026-13-22 0012 boat.mp4", None),
        ("2026-11-22 12 boat.mp4", None),
        ("holiday.mp4", None),
        ("2026-11-22 0012 boat.mp4.part", None),
    ],
)
def test_what_a_file_name_tells(name: str, reported: ClipName | None) -> None:
    assert read_name(name) == reported


def test_only_whole_clips_of_ours_are_found(tmp_path: Path) -> None:
    folder, earlier = tmp_path / "clips", tmp_path / "earlier"
    folder.mkdir()
    earlier.mkdir()
    whole = clip_bytes()
    (folder / "2026-11-22 0002 b.mp4").write_bytes(whole)
    (folder / "2026-11-22 0003 half.mp4").write_bytes(whole[:-5])
    (folder / "holiday.mp4").write_bytes(whole)
    (folder / "2026-11-22 0009 folder.mp4").mkdir()
    (folder / "2026-11-22 0004 known.mp4").write_bytes(whole)
    (earlier / "2026-11-21 0001 a.mp4").write_bytes(whole)
    (earlier / "2026-11-22 0002 b.mp4").write_bytes(whole + whole)
    os.utime(earlier / "2026-11-21 0001 a.mp4", (START.timestamp(), START.timestamp()))
    known = {"2026-11-22 0004 known.mp4"}
    found = unnamed_clips((folder, earlier, tmp_path / "away"), known)
    assert [c.name for c in found] == ["2026-11-21 0001 a.mp4", "2026-11-22 0002 b.mp4"]
    assert found[0].written == datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert found[1].size == len(whole)
