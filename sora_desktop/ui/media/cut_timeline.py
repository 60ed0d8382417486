"""The cut as one film: its shots one after the other, each as long as the used part of its clip, or
as its title is shown. Only numbers; nothing here plays."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from sora_desktop.ui.media.playback_problem import PlaybackProblem

# Frames in a second of a title, and of a clip without a known rate.
TITLE_FPS = 24.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CutItem:
    """One shot of the cut: `key` identifies it, `number` and `title` are shown. `in_frame` and
    `out_frame` are the first and last used frame of its clip, None for the clip's own. Without a
    clip its title is shown for `seconds`. `undecided` is the number of the take that plays because
    nobody has chosen one, else 0."""

    key: str
    title: str
    number: int
    clip: Path | None
    in_frame: int | None
    out_frame: int | None
    seconds: float
    undecided: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipLength:
    """How many frames a clip has in a second, and its last frame."""

    fps: float
    last_frame: int


class Place(NamedTuple):
    """A shot by its place in the cut, and a frame of its clip or title."""

    shot: int
    frame: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One shot on the timeline: the frames `first` to `last` of its clip, or of its title when it
    has no clip or a `problem` with it."""

    item: CutItem
    first: int
    last: int
    fps: float
    problem: PlaybackProblem | None = None

    @property
    def clip(self) -> Path | None:
        """The clip that plays; None for a title."""
        return None if self.problem else self.item.clip

    @property
    def frames(self) -> int:
        return self.last - self.first + 1

    @property
    def seconds(self) -> float:
        return self.frames / self.fps

    def nearest(self, frame: int) -> int:
        """The used frame that is nearest."""
        return min(max(frame, self.first), self.last)


class Timeline:
    """The shots of a cut in their order. Its frames count from 0 over all of them, each at the rate
    of its own clip."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self.spans: Sequence[Span] = tuple(spans)
        self._starts = [0, *accumulate(span.frames for span in self.spans)]
        self._begins = [0.0, *accumulate(span.seconds for span in self.spans)]

    @property
    def frames(self) -> int:
        return self._starts[-1]

    @property
    def seconds(self) -> float:
        """The running time of all shots."""
        return self._begins[-1]

    def index_of(self, key: str) -> int | None:
        """The index of a shot in the cut; None when it is not in it."""
        return next((at for at, each in enumerate(self.spans) if each.item.key == key), None)

    def start_of(self, index: int) -> int:
        """The first frame of a shot."""
        return self._starts[index]

    def begin_of(self, index: int) -> float:
        """When a shot begins, in seconds; for the number of shots it is when the last one ends."""
        return self._begins[index]

    def place_of(self, frame: int) -> Place:
        """The shot that a frame belongs to; the nearest one when it is out of range. There must be
        a shot."""
        frame = min(max(frame, 0), self.frames - 1)
        index = bisect_right(self._starts, frame) - 1
        return Place(index, self.spans[index].first + frame - self._starts[index])

    def frame_of(self, place: Place) -> int:
        span = self.spans[place.shot]
        return self._starts[place.shot] + span.nearest(place.frame) - span.first

    def seconds_at(self, frame: int) -> float:
        """When a frame begins; for the number of frames it is when the last one ends."""
        if frame >= self.frames:
            return self.seconds
        index, number = self.place_of(frame)
        span = self.spans[index]
        return self._begins[index] + (number - span.first) / span.fps

    def frame_at(self, seconds: float) -> int:
        """The frame that is shown at that time; the first or the last one out of range."""
        if not self.spans or seconds >= self.seconds:
            return max(0, self.frames - 1)
        index = max(0, bisect_right(self._begins, seconds) - 1)
        span = self.spans[index]
        # Half a millisecond for what rounding has lost.
        within = int((max(0.0, seconds - self._begins[index]) + 0.0005) * span.fps)
        return self._starts[index] + min(within, span.frames - 1)

    def kept(self, before: Timeline, place: Place) -> Place:
        """The place in this timeline for one in an earlier timeline: at the same frame of the same
        clip, with another clip at the same time of the shot, without the shot at the same time of
        the cut."""
        if not before.spans or not self.spans:
            return self.place_of(0) if self.spans else Place(0, 0)
        was = before.spans[place.shot]
        index = self.index_of(was.item.key)
        if index is None:
            return self.place_of(self.frame_at(before.seconds_at(before.frame_of(place))))
        now, frame = self.spans[index], place.frame
        if now.clip != was.clip:
            frame = now.first + int((place.frame - was.first) / was.fps * now.fps)
        return Place(index, now.nearest(frame))


def timeline_of(
    items: Iterable[CutItem],
    lengths: Mapping[Path, ClipLength],
    problems: Mapping[Path, PlaybackProblem],
) -> Timeline:
    """The timeline by what is known of the clips so far. One whose length is not known yet counts
    with the seconds planned for its shot."""
    return Timeline(_span(item, lengths, problems) for item in items)


def _span(
    item: CutItem,
    lengths: Mapping[Path, ClipLength],
    problems: Mapping[Path, PlaybackProblem],
) -> Span:
    title = max(0, round(item.seconds * TITLE_FPS) - 1)
    problem = problems.get(item.clip) if item.clip is not None else None
    if item.clip is None or problem is not None:
        return Span(item=item, first=0, last=title, fps=TITLE_FPS, problem=problem)
    first, last, known = item.in_frame or 0, item.out_frame, lengths.get(item.clip)
    if known is None:
        last = first + title if last is None else last
        return Span(item=item, first=first, last=max(first, last), fps=TITLE_FPS)
    # A clip that was downloaded again may be shorter than its in and out points.
    first = min(first, known.last_frame)
    last = known.last_frame if last is None else min(last, known.last_frame)
    return Span(item=item, first=first, last=max(first, last), fps=known.fps)
