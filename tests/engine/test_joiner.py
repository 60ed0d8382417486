"""The joined file on the disk: whole under its name, or not there at all."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from sora_desktop.core.clips.clip_facts import clip_facts
from sora_desktop.core.mp4.tracks import JoinRefusal
from sora_desktop.engine.joiner import JoinFile, JoinPlan, Refusal, plan_join, write_join
from sora_desktop.resources import resource
from sora_desktop.store.disk import Stopped
from tests.core.mp4.clips import a_picture, a_sound, clip, joined

SAMPLE = resource("demo", "sample_h264.mp4")


def cut(*paths: Path) -> JoinPlan:
    """The plan for whole clips."""
    plan = plan_join([JoinFile(number=place, path=path) for place, path in enumerate(paths, 1)])
    assert isinstance(plan, JoinPlan)
    return plan


def test_what_is_written_is_what_was_planned(tmp_path: Path) -> None:
    plan = cut(SAMPLE, SAMPLE, SAMPLE)
    reported: list[int] = []
    path = write_join(plan, tmp_path / "Cut.mp4", reported.append)
    data = path.read_bytes()
    assert (path.name, len(data)) == ("Cut.mp4", plan.size)
    assert data == joined([SAMPLE.read_bytes()] * 3)
    facts = clip_facts(io.BytesIO(data), len(data))
    assert facts is not None
    assert facts.last_frame + 1 == plan.frames == 144
    assert facts.length == plan.seconds == 6
    assert reported == sorted(reported)
    assert reported[-1] == 100
    assert os.listdir(tmp_path) == ["Cut.mp4"]


def test_silence_between_clips(tmp_path: Path) -> None:
    clips = [
        clip(a_picture(24), a_sound(48)),
        clip(a_picture(24)),
        clip(a_picture(24), a_sound(48)),
    ]
    paths = [tmp_path / f"{place}.mp4" for place in range(3)]
    for path, data in zip(paths, clips, strict=True):
        path.write_bytes(data)
    assert write_join(cut(*paths), tmp_path / "Cut.mp4").read_bytes() == joined(clips)


def test_a_file_of_that_name_stays(tmp_path: Path) -> None:
    target = tmp_path / "Cut.mp4"
    target.write_bytes(b"mine")
    names = [write_join(cut(SAMPLE), target).name for _ in range(2)]
    assert names == ["Cut (2).mp4", "Cut (3).mp4"]
    assert target.read_bytes() == b"mine"


@pytest.mark.parametrize("after", [0, 1])
def test_stopped_nothing_is_left(tmp_path: Path, after: int) -> None:
    calls: list[bool] = []

    def stopped() -> bool:
        calls.append(True)
        return len(calls) > after

    paths = [resource("demo", "sample.mp4")] * 4
    with pytest.raises(Stopped):
        write_join(cut(*paths), tmp_path / "Cut.mp4", stopped=stopped)
    assert os.listdir(tmp_path) == []


def test_a_clip_that_changed_since_it_was_looked_at(tmp_path: Path) -> None:
    own = tmp_path / "clip.mp4"
    own.write_bytes(SAMPLE.read_bytes())
    plan = cut(SAMPLE, own)
    own.write_bytes(SAMPLE.read_bytes() + bytes(8))
    with pytest.raises(OSError, match="another one"):
        write_join(plan, tmp_path / "Cut.mp4")
    own.unlink()
    with pytest.raises(FileNotFoundError):
        write_join(plan, tmp_path / "Cut.mp4")
    assert os.listdir(tmp_path) == []


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_join(cut(SAMPLE), tmp_path / "gone" / "Cut.mp4")


def test_every_clip_that_is_in_the_way_is_named(tmp_path: Path) -> None:
    other = resource("demo", "sample.mp4")
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(SAMPLE.read_bytes()[:-1])
    files = [
        JoinFile(number=1, path=SAMPLE),
        JoinFile(number=2, path=None),
        JoinFile(number=3, path=tmp_path / "gone.mp4"),
        JoinFile(number=5, path=broken),
        JoinFile(number=8, path=other),
        JoinFile(number=9, path=SAMPLE, in_frame=5),
        JoinFile(number=10, path=SAMPLE, out_frame=13),
        JoinFile(number=11, path=SAMPLE),
        JoinFile(number=12, path=tmp_path),
    ]
    assert plan_join(files) == (
        Refusal(number=2, reason=JoinRefusal.NO_CLIP),
        Refusal(number=3, reason=JoinRefusal.NO_CLIP),
        Refusal(number=5, reason=JoinRefusal.DAMAGED),
        Refusal(number=8, reason=JoinRefusal.SIZE),
        Refusal(number=9, reason=JoinRefusal.IN_POINT, frames=(0,)),
        Refusal(number=10, reason=JoinRefusal.OUT_POINT, frames=(11, 15)),
        Refusal(number=12, reason=JoinRefusal.NO_CLIP),
    )


def test_nothing_to_join() -> None:
    with pytest.raises(ValueError, match="nothing"):
        plan_join([])
