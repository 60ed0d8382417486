"""A library made anew from the folder of clips alone, and clips found under other names."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import pytest

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import Money
from sora_desktop.core.pictures import PictureKind
from sora_desktop.core.recipe import Recipe, appendix, recipe_of
from sora_desktop.core.shot import FIRST_PROJECT, Project, ShotChanges, Target, new_project_id
from sora_desktop.core.take import Take, TakeId, TakeState, new_take_id
from sora_desktop.engine.rebuilder import Rebuilt
from sora_desktop.engine.rebuilt_rows import row_of_recipe, with_clip
from sora_desktop.simulator import NAMED, Call, Plan
from sora_desktop.store.clip_recipes import ClipName, FoundClip, renamed_clips, unnamed_clips
from tests.core.makers import a_request, a_take
from tests.engine.bench import PRICE, PROMPT, REQUEST, Bench
from tests.engine.parts import picture, with_pictures
from tests.engine.test_rebuilder import begin_anew, rebuild
from tests.fakes import START
from tests.store.makers import clip_bytes

PROGRAM = "Sora Desktop 1.0"
# What a row made from a recipe cannot know: how the engine came to it.
_ON_THE_WAY: dict[str, Any] = {
    "answer": None,
    "last_contact": None,
    "evidence": "",
    "transfer": None,
}


async def described(bench: Bench, pattern: str = "{prompt} {number}") -> None:
    """Clips get a recipe and a name that tells nothing of us."""
    bench.library.recipe_by, bench.library.name_pattern = PROGRAM, pattern


async def gone_from_the_account(bench: Bench) -> None:
    """The account has forgotten every task."""
    for take in list(bench.simulator.tasks):
        bench.simulator.forget(take.id)


async def test_the_folder_alone_brings_back_every_take(bench: Bench) -> None:
    await described(bench)
    first = bench.submit("a boat\nin the rain", count=2)
    await bench.finishes()
    second = bench.engine.submit([bench.take(first).request], 1, first)[0]
    await bench.downloads(second)
    before = {take.id: take for take in bench.store.all()}
    await gone_from_the_account(bench)
    await begin_anew(bench)
    assert len(bench.store) == 0
    assert await rebuild(bench) == Rebuilt(from_disk=3)
    for row in bench.store.all():
        was = before[row.id]
        kept: dict[str, Any] = {
            "changed_at": was.changed_at,
            "estimate_certain": was.estimate_certain,
            "seen_at": was.seen_at,
        }
        assert replace(row, **_ON_THE_WAY, **kept) == replace(was, **_ON_THE_WAY)
    assert bench.engine.spent().today == PRICE * 3
    assert await rebuild(bench) == Rebuilt()


@pytest.mark.parametrize("from_account", [False, True])
async def test_the_folder_brings_back_shots_and_projects(bench: Bench, from_account: bool) -> None:
    await described(bench)
    kite = Project(id=new_project_id(), name="Kite film", position=1.0)
    bench.store.arrange(ShotChanges(projects=(kite,)))
    alone = bench.submit("a boat")
    (first,) = bench.engine.submit([bench.take(alone).request], into=Target(None, kite.id))
    named = replace(bench.store.shots.of(bench.take(first)), name="Opening")
    bench.store.arrange(ShotChanges(shots=(named,)))
    await bench.finishes()
    (second,) = bench.engine.submit([bench.take(first).request], parent_id=first)
    await bench.downloads(second)
    before = {take.id: (take.shot_id, take.shot_number) for take in bench.store.all()}
    if not from_account:
        await gone_from_the_account(bench)
    await begin_anew(bench)
    assert (await rebuild(bench)).found == 3
    shots = bench.store.shots
    assert {take.id: (take.shot_id, take.shot_number) for take in bench.store.all()} == before
    assert [project.name for project in shots.projects()] == ["", "Kite film"]
    assert shots.shots(kite.id) == (replace(named, last_number=2),)
    assert [shot.number for shot in shots.shots(FIRST_PROJECT)] == [1]


async def test_the_journal_wins_over_what_a_clip_tells(bench: Bench) -> None:
    """A clip tells what held at its download; since then the shot got another name and project."""
    await described(bench)
    first, second = bench.engine.submit([REQUEST], 2)
    await bench.finishes()
    await gone_from_the_account(bench)
    await bench.stop()
    with contextlib.closing(sqlite3.connect(bench.journal_path)) as damaged:
        damaged.execute("DELETE FROM transition WHERE task_id = ?", (second,))
        damaged.execute("DELETE FROM task WHERE id = ?", (second,))
        damaged.execute("UPDATE shot SET name = 'Closing', number = 7")
        damaged.commit()
    await bench.start()
    await described(bench)
    assert await rebuild(bench) == Rebuilt(from_disk=1)
    shot = bench.store.shots.of(bench.take(second))
    assert (shot.name, shot.number) == ("Closing", 7)
    assert list(bench.store.shots.take_ids(shot.id)) == [first, second]


async def test_clips_of_an_earlier_version_become_shots_by_batch_and_origin(bench: Bench) -> None:
    batch, one = new_take_id(), new_take_id()
    made: list[dict[str, Any]] = [
        {"id": one, "batch_id": batch},
        {"batch_id": batch},
        {"parent_id": one},
        {"parent_id": "9" * 32},
        {"id": TakeId("9" * 32)},
        {},
    ]
    for number, changes in enumerate(made, 1):
        take = replace(a_take(id=new_take_id(), number=number), **changes)
        data = clip_bytes() + appendix(recipe_of(take, PROGRAM))
        (bench.clips / f"{number}.mp4").write_bytes(data)
    assert (await rebuild(bench)).from_disk == 6
    shots = bench.store.shots
    names = [[take.clip for take in shots.takes(s.id)] for s in shots.shots(FIRST_PROJECT)]
    assert sorted(names, key=str) == [["1.mp4", "2.mp4", "3.mp4"], ["4.mp4", "5.mp4"], ["6.mp4"]]


@pytest.mark.parametrize("from_account", [False, True])
async def test_a_row_that_cannot_be_read_does_not_stand_in_the_way_of_its_clip(
    bench: Bench, from_account: bool
) -> None:
    """Its id is in the journal still, and cannot be given twice."""
    await described(bench)
    done = await bench.downloads(bench.submit("a boat"))
    if not from_account:
        await gone_from_the_account(bench)
    await bench.stop()
    with contextlib.closing(sqlite3.connect(bench.journal_path)) as damaged:
        damaged.execute("UPDATE task SET state = 'reedy'")
        damaged.commit()
    await bench.start()
    assert len(bench.store) == 0
    assert (await rebuild(bench)).found == 1
    (row,) = bench.store.all()
    assert (row.clip, row.remote_id, row.id != done.id) == (done.clip, done.remote_id, True)
    assert bench.engine.spent().today == PRICE


async def test_a_clip_is_found_although_another_take_wants_its_name(bench: Bench) -> None:
    """A failed take never gets a clip, so no clip is kept for it."""
    await described(bench, "{prompt}")
    done = await bench.downloads(bench.submit("a boat"))
    await gone_from_the_account(bench)
    await begin_anew(bench)
    await described(bench, "{prompt}")
    failed = replace(done, id=new_take_id(), state=TakeState.FAILED, clip=None, remote_id=None)
    bench.store.add([replace(failed, number=99)])
    assert await rebuild(bench) == Rebuilt(from_disk=1)


async def test_the_account_knows_its_clips_by_their_recipes(bench: Bench) -> None:
    """Under any name, and with what only this library knew."""
    await described(bench)
    done = await bench.downloads(bench.submit())
    fetched = bench.simulator.record.count(Call.FILE)
    (bench.clips / str(done.clip)).rename(bench.clips / "holiday.mp4")
    await begin_anew(bench)
    assert await rebuild(bench) == Rebuilt(from_account=1)
    (row,) = bench.store.all()
    assert (row.id, row.batch_id, row.clip) == (done.id, done.batch_id, "holiday.mp4")
    assert (row.state, row.charged, row.remote_id) == (TakeState.READY, PRICE, done.remote_id)
    assert bench.simulator.record.count(Call.FILE) == fetched


async def test_a_clip_whose_prompt_has_names_is_known_too(bench: Bench) -> None:
    """The account has the prompt in the model's words, the clip as it was written."""
    await described(bench)
    content = bench.pictures.keep(PictureKind.PNG, picture())
    mara = Input(role=Role.REFERENCE, content=content, name="mara")
    (take_id,) = bench.engine.submit([with_pictures(mara, prompt="@mara waits")])
    done = await bench.downloads(take_id)
    await begin_anew(bench)
    assert await rebuild(bench) == Rebuilt(from_account=1)
    (row,) = bench.store.all()
    assert (row.id, row.clip) == (done.id, done.clip)
    assert (row.request.prompt, row.request.inputs) == ("@mara waits", (mara,))


async def test_a_copy_of_a_clip_is_no_second_take(bench: Bench) -> None:
    await described(bench)
    done = await bench.downloads(bench.submit())
    shutil.copy(bench.clips / str(done.clip), bench.clips / "copy.mp4")
    assert await rebuild(bench) == Rebuilt()
    await gone_from_the_account(bench)
    await begin_anew(bench)
    assert await rebuild(bench) == Rebuilt(from_disk=1)
    assert bench.engine.spent().today == PRICE


async def test_a_file_that_claims_a_take_of_the_account_needs_its_words(bench: Bench) -> None:
    done = await bench.downloads(bench.submit())
    clip = bench.clips / str(done.clip)
    lie = replace(recipe_of(done, PROGRAM), request=replace(done.request, prompt="another"))
    clip.write_bytes(clip_bytes() + appendix(lie))
    clip.rename(bench.clips / "lie.mp4")
    await begin_anew(bench)
    assert await rebuild(bench) == Rebuilt(from_account=1)
    row = await bench.downloads(bench.store.all()[0].id)
    assert (row.request.prompt, row.clip) == (PROMPT, done.clip)


async def test_a_recipe_of_a_lost_take_does_not_make_a_second_one(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    take = bench.take(bench.submit())
    await bench.quiet()
    (bench.clips / "x.mp4").write_bytes(clip_bytes() + appendix(recipe_of(take, PROGRAM)))
    assert (await rebuild(bench)).from_disk == 0
    assert len(bench.store) == 1


async def test_a_draft_of_an_older_journal_whose_clip_is_here_is_not_paid_twice(
    bench: Bench,
) -> None:
    """Told by the clip alone: the account has forgotten the task."""
    await described(bench)
    bench.configure(at_once=1)
    bench.submit("another one [slow]")
    waiting = bench.submit()
    await bench.quiet()
    copy = bench.journal_path.read_bytes()
    bench.configure(at_once=3)
    done = await bench.downloads(waiting)
    await gone_from_the_account(bench)
    await bench.stop()
    bench.journal_path.write_bytes(copy)
    await bench.start()
    assert (bench.state(waiting), bench.take(waiting).held) == (TakeState.DRAFT, True)
    assert (await rebuild(bench)).from_disk == 1
    take = bench.take(waiting)
    assert (take.state, take.clip, take.charged) == (TakeState.READY, done.clip, PRICE)
    assert (take.remote_id, take.held) == (done.remote_id, False)
    assert (await rebuild(bench)).from_disk == 0
    assert bench.creates() == 2


async def test_an_unconfirmed_take_whose_clip_is_here_is_settled(bench: Bench) -> None:
    bench.simulator.plan(Plan(history_after=10_000.0))
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    take = bench.take(bench.submit())
    await bench.quiet()
    assert bench.state(take.id) is TakeState.UNCONFIRMED
    other = replace(take, request=replace(take.request, prompt="another"), remote_id="r-9")
    (bench.clips / "a lie.mp4").write_bytes(clip_bytes() + appendix(recipe_of(other, PROGRAM)))
    assert (await rebuild(bench)).from_disk == 0
    mine = replace(take, remote_id="r-1", charged=PRICE)
    (bench.clips / "mine.mp4").write_bytes(clip_bytes() + appendix(recipe_of(mine, PROGRAM)))
    assert (await rebuild(bench)).from_disk == 1
    row = bench.take(take.id)
    assert (row.state, row.remote_id, row.clip) == (TakeState.READY, "r-1", "mine.mp4")


def found(recipe: Recipe | None) -> FoundClip:
    """A clip on disk that was written a day ago."""
    clip = unnamed_clip()
    return replace(clip, recipe=recipe, written=START - timedelta(days=1))


def unnamed_clip() -> FoundClip:
    """A clip with a name of ours."""
    reported = ClipName(day=START.date(), number=3, words="a boat")
    return FoundClip(name="a.mp4", name_parts=reported, size=900, written=START, seconds=8.0)


def test_a_recipe_that_tells_little_makes_a_modest_row() -> None:
    row = row_of_recipe(found(Recipe(request=a_request())), 3, START)
    assert (row.created_at, row.spent, row.remote_id) == (START - timedelta(days=1), Money(0), None)
    ahead = Recipe(request=a_request(), created_at=START + timedelta(days=9), charged=PRICE)
    row = row_of_recipe(found(ahead), 3, START)
    assert (row.created_at, row.sent_at, row.spent) == (START, START, PRICE)
    assert row_of_recipe(found(None), 3, START).request.prompt == "a boat"


# --- under another name ---------------------------------------------------------------------


@pytest.mark.parametrize("recipe", [PROGRAM, ""])
async def test_a_clip_with_another_name_is_found_again(bench: Bench, recipe: str) -> None:
    """Renamed by a person, or by us before a crash: by its recipe, else by its exact size."""
    bench.library.recipe_by = recipe
    done = await bench.downloads(bench.submit())
    old = bench.clips / str(done.clip)
    old.rename(bench.clips / "best one.mp4")
    await bench.engine.recovery.scan_clips()
    take = bench.take(done.id)
    assert (take.state, take.clip) == (TakeState.READY, "best one.mp4")
    # Away for one look, and back under a third name.
    (bench.clips / "best one.mp4").rename(bench.folder / "elsewhere.mp4")
    await bench.engine.recovery.scan_clips()
    assert bench.state(done.id) is TakeState.COMPLETED
    (bench.folder / "elsewhere.mp4").rename(bench.clips / "third.mp4")
    await bench.engine.recovery.scan_clips()
    take = bench.take(done.id)
    assert (take.state, take.clip) == (TakeState.READY, "third.mp4")
    assert bench.creates() == 1


def lost(**changes: Any) -> Take:
    """A ready take whose file is gone."""
    take = a_take(id=new_take_id(), state=TakeState.READY, clip="gone.mp4", clip_bytes=500)
    return replace(take, **changes)


def test_what_could_be_two_is_none(tmp_path: Path) -> None:
    """A size alone is believed only when nothing else has it."""
    (tmp_path / "a.mp4").write_bytes(clip_bytes(500))
    one, two = lost(), lost()
    assert renamed_clips([tmp_path], (), [one]) == {one.id: "a.mp4"}
    assert renamed_clips([tmp_path], (), [one, two]) == {}
    assert renamed_clips([tmp_path], ["a.mp4"], [one]) == {}
    assert renamed_clips([tmp_path, tmp_path / "away"], (), [lost(clip_bytes=None)]) == {}
    (tmp_path / "b.mp4").write_bytes(clip_bytes(500))
    assert renamed_clips([tmp_path], (), [one]) == {}
    mine = clip_bytes(500) + appendix(recipe_of(two, PROGRAM))
    (tmp_path / "c.MP4").write_bytes(mine)
    (tmp_path / "d.mp4").write_bytes(mine)
    (tmp_path / "half.mp4").write_bytes(clip_bytes(500)[:-1])
    assert renamed_clips([tmp_path], (), [one, two]) == {two.id: "c.MP4"}


async def test_a_mad_length_or_date_of_one_clip_costs_no_other_its_row(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither can be kept: seconds beyond 64 bits, a year after 9999."""
    mad, late, good = (bench.clips / f"2026-11-22 000{n} boat {n}.mp4" for n in range(3))
    header = bytes([0, 0, 0, 40]) + b"mvhd" + b"\1" + bytes(22) + b"\1" + b"\xff" * 7 + b"\xfe"
    moov = bytes([0, 0, 0, 8]) + b"moov"
    mad.write_bytes(clip_bytes().replace(moov, bytes([0, 0, 0, 48]) + b"moov" + header))
    for path in (late, good):
        path.write_bytes(clip_bytes())
    late_file, real = late.stat().st_ino, os.fstat

    def fstat(handle: int) -> os.stat_result:
        found = real(handle)
        return os.stat_result([*found[:7], *[10**12] * 3]) if found.st_ino == late_file else found

    monkeypatch.setattr(os, "fstat", fstat)
    assert await rebuild(bench) == Rebuilt(from_disk=2)


def test_a_clip_with_a_recipe_is_ours_under_any_name(tmp_path: Path) -> None:
    take = lost(number=7, created_at=START)
    (tmp_path / "any name.mp4").write_bytes(clip_bytes() + appendix(recipe_of(take, PROGRAM)))
    bare = Recipe(request=a_request(prompt="no date"))
    (tmp_path / "bare.mp4").write_bytes(clip_bytes() + appendix(bare))
    (tmp_path / "holiday.mp4").write_bytes(clip_bytes())
    clips = {clip.name: clip for clip in unnamed_clips([tmp_path], (), UTC)}
    assert set(clips) == {"any name.mp4", "bare.mp4"}
    reported = clips["any name.mp4"].name_parts
    assert (reported.day, reported.number, reported.words) == (START.date(), 7, "a paper boat")
    assert clips["bare.mp4"].name_parts.day == clips["bare.mp4"].written.date()
    recipe = clips["any name.mp4"].recipe
    assert recipe is not None
    assert TakeId(recipe.take_id or "") == take.id


def test_what_was_put_in_comes_back_with_the_clip() -> None:
    put_in = a_request(inputs=(Input(role=Role.FIRST_FRAME, content="ab" * 32),))
    clip = found(Recipe(request=put_in))
    assert row_of_recipe(clip, 3, START).request == put_in
    # The task that the account still has names only the link to the picture.
    assert with_clip(a_take(), clip).request == put_in
