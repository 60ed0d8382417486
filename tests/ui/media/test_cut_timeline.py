"""The shots of a cut on one timeline: which frame is which, and what is kept in another list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sora_desktop.ui.media.cut_timeline import ClipLength, CutItem, Place, Timeline, timeline_of
from sora_desktop.ui.media.playback_problem import PlaybackFailure, PlaybackProblem

CLIP, QUICK = Path("clip.mp4"), Path("quick.mp4")
LENGTHS = {CLIP: ClipLength(fps=24, last_frame=95), QUICK: ClipLength(fps=30, last_frame=29)}


def item(
    key: str,
    clip: Path | None = CLIP,
    *,
    used: tuple[int | None, int | None] = (None, None),
    seconds: float = 2.0,
) -> CutItem:
    return CutItem(
        key=key,
        title=f"Shot {key}",
        number=1,
        clip=clip,
        in_frame=used[0],
        out_frame=used[1],
        seconds=seconds,
    )


def made(*items: CutItem) -> Timeline:
    return timeline_of(items, LENGTHS, {})


def test_each_shot_counts_at_its_own_rate() -> None:
    cut = made(item("a", used=(12, 35)), item("b", QUICK), item("c", None, seconds=0.5))
    assert (cut.frames, cut.seconds) == (24 + 30 + 12, 2.5)
    assert [cut.place_of(frame) for frame in (-3, 0, 23, 24, 53, 54, 99)] == [
        (0, 12),
        (0, 12),
        (0, 35),
        (1, 0),
        (1, 29),
        (2, 0),
        (2, 11),
    ]
    assert [cut.seconds_at(frame) for frame in (0, 12, 24, 39, 54, 66)] == [0, 0.5, 1, 1.5, 2, 2.5]
    assert all(cut.frame_at(cut.seconds_at(frame)) == frame for frame in range(cut.frames))
    assert (cut.frame_at(-1), cut.frame_at(99)) == (0, 65)
    assert all(cut.frame_of(cut.place_of(frame)) == frame for frame in range(cut.frames))


@pytest.mark.parametrize(
    ("used", "ends"),
    [
        ((None, None), (0, 95)),
        ((90, None), (90, 95)),
        ((None, 10), (0, 10)),
        ((40, 400), (40, 95)),  # The clip that was fetched again is shorter.
        ((400, 500), (95, 95)),
        ((50, 20), (50, 50)),  # Never less than one frame.
    ],
)
def test_marks_are_kept_within_the_clip(
    used: tuple[int | None, int | None], ends: tuple[int, int]
) -> None:
    (span,) = made(item("a", used=used)).spans
    assert (span.first, span.last) == ends


def test_a_clip_whose_length_is_not_known_yet_counts_as_the_shot_says() -> None:
    whole, marked = made(
        item("a", Path("new.mp4")), item("b", Path("new.mp4"), used=(10, 21))
    ).spans
    assert (whole.first, whole.last, whole.seconds) == (0, 47, 2.0)
    assert (marked.first, marked.last, marked.seconds) == (10, 21, 0.5)


def test_a_clip_with_a_problem_is_a_title_of_the_seconds_of_its_shot() -> None:
    problem = PlaybackProblem(kind=PlaybackFailure.MISSING, path=CLIP)
    (span,) = timeline_of([item("a", seconds=0)], LENGTHS, {CLIP: problem}).spans
    assert (span.clip, span.problem, span.frames) == (None, problem, 1)


@pytest.mark.parametrize(
    ("after", "kept"),
    [
        ([item("b"), item("a")], Place(1, 30)),  # another order
        ([item("a", used=(40, 50)), item("b")], Place(0, 40)),  # other marks
        ([item("a", QUICK), item("b")], Place(0, 29)),  # another take, which is shorter
        ([item("a", None, seconds=4), item("b")], Place(0, 30)),  # no take any more
        ([item("b", used=(24, 95)), item("c")], Place(0, 54)),  # the shot is gone
        ([], Place(0, 0)),
    ],
)
def test_the_place_in_another_list(after: list[CutItem], kept: Place) -> None:
    before = made(item("a"), item("b"))
    assert made(*after).kept(before, Place(0, 30)) == kept


def test_another_take_goes_on_at_the_same_time_of_the_shot() -> None:
    before = made(item("a", used=(24, 95)))
    after = made(replace(item("a", QUICK), in_frame=6))
    assert after.kept(before, Place(0, 24 + 12)) == Place(0, 6 + 15)
