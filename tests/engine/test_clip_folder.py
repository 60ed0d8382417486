"""What was taken away is noted and never fetched unasked; what is left over is only listed."""

from __future__ import annotations

import shutil

import pytest

from sora_desktop.core.problem import Category
from sora_desktop.core.take import Take, TakeState
from sora_desktop.simulator import Call
from tests.engine.bench import Bench


async def ready(bench: Bench) -> Take:
    """A take with its clip in the folder."""
    take = await bench.downloads(bench.submit())
    assert take.state is TakeState.READY
    return take


def category(take: Take) -> Category | None:
    """What the take's last error is about."""
    return take.last_error.category if take.last_error is not None else None


async def test_a_clip_that_was_deleted_is_noted_and_waits_for_the_person(bench: Bench) -> None:
    take = await ready(bench)
    kept = await bench.downloads(bench.submit("another"))
    (bench.clips / str(take.clip)).unlink()
    fetched = bench.simulator.record.count(Call.FILE)
    await bench.engine.recovery.scan_clips()
    assert bench.state(take.id) is TakeState.COMPLETED
    assert category(bench.take(take.id)) is Category.FILE_GONE
    assert bench.state(kept.id) is TakeState.READY
    await bench.pass_time(60.0, step=10.0)
    await bench.restart()
    await bench.pass_time(60.0, step=10.0)
    assert bench.simulator.record.count(Call.FILE) == fetched
    bench.engine.fetch_again(take.id)
    assert (await bench.downloads(take.id)).state is TakeState.READY


async def test_a_clip_that_is_put_back_is_ready_again(bench: Bench) -> None:
    take = await ready(bench)
    clip, away = bench.clips / str(take.clip), bench.folder / "away.mp4"
    clip.rename(away)
    await bench.engine.recovery.scan_clips()
    clip.write_bytes(b"no clip at all")
    await bench.engine.recovery.scan_clips()
    assert bench.state(take.id) is TakeState.COMPLETED
    away.replace(clip)
    await bench.engine.recovery.scan_clips()
    back = bench.take(take.id)
    assert (back.state, back.clip, back.last_error) == (TakeState.READY, take.clip, None)


async def test_while_the_folder_is_away_nothing_is_concluded(bench: Bench) -> None:
    take = await ready(bench)
    bench.clips.rename(bench.folder / "unplugged")
    await bench.engine.recovery.scan_clips()
    assert bench.state(take.id) is TakeState.READY
    bench.library.use(bench.folder / "other")
    (bench.folder / "other").mkdir()
    await bench.engine.recovery.scan_clips()
    assert bench.state(take.id) is TakeState.READY


async def test_half_files_of_no_take_are_listed_and_left(bench: Bench) -> None:
    take = await ready(bench)
    stray = bench.clips / "0123456789abcdef.part"
    stray.write_bytes(b"half")
    (bench.clips / f"{take.id}.part").write_bytes(b"half")
    await bench.engine.recovery.scan_clips()
    assert bench.engine.recovery.strays == (stray,)
    assert stray.read_bytes() == b"half"


async def test_a_folder_that_goes_in_the_middle_says_nothing(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = await ready(bench)
    monkeypatch.setattr(bench.library, "away", lambda: ())
    shutil.rmtree(bench.clips)
    await bench.engine.recovery.scan_clips()
    assert bench.state(take.id) is TakeState.READY
    assert bench.engine.recovery.strays == ()
