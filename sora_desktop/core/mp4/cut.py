"""The part of a clip that goes into a joined file."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, count, islice, pairwise
from typing import BinaryIO

from sora_desktop.core.mp4.tracks import (
    JoinRefusal,
    Track,
    Tracks,
    Unjoinable,
    read_tracks,
    starts_anew,
)

# Key frames that are looked at to find the one nearest to an in point.
_MOST_LOOKS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinClip:
    """The part of a clip that is joined: the samples from `first` up to and without `end`, which
    are shown from the tick `opens` on for `shown` ticks."""

    tracks: Tracks
    first: int
    end: int
    opens: int
    shown: int


def read_clip(reader: BinaryIO, size: int, first: int | None, last: int | None) -> JoinClip:
    """The frames from `first` to `last` of a clip of `size` bytes, counted from 0 in the order in
    which they are shown; None is the clip's own first and last. Unjoinable; OSError of the
    reader."""
    tracks = read_tracks(reader, size)
    picture = tracks.picture
    times = [at + shift for at, shift in zip(picture.begins, picture.shifts, strict=True)]
    order = sorted(range(len(times)), key=times.__getitem__)
    shown = [times[sample] for sample in order]
    shown.append(shown[-1] + picture.ticks[order[-1]])
    if any(after <= before for before, after in pairwise(shown)):
        raise Unjoinable(JoinRefusal.UNEVEN)
    _check_edit(picture, shown)
    first, last = first or 0, len(order) - 1 if last is None else last
    if not 0 <= first <= last < len(order):
        raise Unjoinable(JoinRefusal.RANGE)
    begin = _begin(reader, picture, times, order, first)
    end = begin + last - first + 1
    ends = _ends(order, begin, first)
    if last not in ends:
        place = bisect_left(ends, last)
        raise Unjoinable(JoinRefusal.OUT_POINT, tuple(ends[max(place - 1, 0) : place + 1]))
    return JoinClip(
        tracks=tracks,
        first=begin,
        end=end,
        opens=shown[first],
        shown=shown[last + 1] - shown[first],
    )


def _ends(order: Sequence[int], begin: int, first: int) -> list[int]:
    """The frames that can be the last: all samples up to there are those of the frames up to
    there. Of the others some refer to frames shown later, which would have to be hidden. Edit
    lists could, but players get lost in them (FFmpeg repeats or drops whole clips; measured)."""
    frame_of = sorted(range(len(order)), key=order.__getitem__)
    latest = accumulate(frame_of[begin:], max)
    return [frame for frame, counted in zip(latest, count(first), strict=False) if frame == counted]


def _check_edit(picture: Track, shown: Sequence[int]) -> None:
    """An edit list that leaves frames out counts them otherwise than the player does."""
    late = Fraction(shown[-2] - picture.shown_from, picture.scale)
    if picture.shown_from > shown[0] or (picture.shown is not None and late >= picture.shown):
        raise Unjoinable(JoinRefusal.EDITED)


def _begin(
    reader: BinaryIO, picture: Track, times: Sequence[int], order: Sequence[int], first: int
) -> int:
    """The sample with which that frame begins; IN_POINT when it needs those before it."""
    # Nothing that is decoded later may be shown earlier.
    earliest = list(accumulate(reversed(times), min))[::-1]
    starts = [
        frame
        for frame, sample in enumerate(order)
        if times[sample] == earliest[sample] and sample in picture.keys
    ]
    place = bisect_left(starts, first)
    if first in starts[place : place + 1] and starts_anew(reader, picture, order[first]):
        return order[first]
    if not first and starts_anew(reader, picture, 0):
        return 0

    def nearest(frames: Iterator[int]) -> tuple[int, ...]:
        looked = islice(frames, _MOST_LOOKS)
        found = (frame for frame in looked if starts_anew(reader, picture, order[frame]))
        return tuple(islice(found, 1))

    after = (frame for frame in starts[place:] if frame != first)
    raise Unjoinable(JoinRefusal.IN_POINT, nearest(reversed(starts[:place])) + nearest(after))


class AtClip(Exception):
    """The clip at `place` is in the way."""

    def __init__(self, place: int, reason: JoinRefusal) -> None:
        super().__init__(reason.value)
        self.place, self.why = place, Unjoinable(reason)
