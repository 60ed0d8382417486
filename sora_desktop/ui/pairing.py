"""Which pictures of two clips belong on the screen together. No Qt: numbers and rules only.

Two players never deliver at the same moment. Whoever is ahead waits here, so that what is painted
is always one moment of both clips; how far they are apart is told, so that it can be made good.
"""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar

P = TypeVar("P")

# Times in a file are rounded to its own ticks; two that are this near are one (milliseconds).
_SAME_MS = 4.0
# So many pictures may wait; more would starve a decoder that has only a few buffers.
MOST_WAITING = 6
_MOST_KEPT = MOST_WAITING + 2
# Nearer than this nothing is corrected, and from here the correction begins (milliseconds).
_GOOD_MS, _APART_MS = 3.0, 8.0
# A clip is never played more than this part faster or slower to make up for a gap.
_MOST_CORRECTION = 0.08
# The gap is to be gone after about so long (milliseconds).
_MAKE_GOOD_MS = 500.0
_SMOOTH = 0.2


class Pairing(Generic[P]):
    """The pictures of two clips, 0 and 1, that have come; times are milliseconds in the clip."""

    def __init__(self) -> None:
        self._waiting: tuple[deque[tuple[float, P]], deque[tuple[float, P]]] = (deque(), deque())
        self._ended = [False, False]

    def clear(self) -> None:
        """Forgets every picture; both clips go on from somewhere else."""
        for lane in self._waiting:
            lane.clear()
        self._ended = [False, False]

    def add(self, side: int, start: float, picture: P) -> None:
        """A picture has come, to be shown from that moment on."""
        lane = self._waiting[side]
        # A clip that begins again, or a seek: what is later than this will not be shown.
        while lane and lane[-1][0] >= start:
            lane.pop()
        lane.append((start, picture))
        while len(lane) > _MOST_KEPT:
            lane.popleft()

    def end(self, side: int) -> None:
        """No more pictures come from that clip: its last one stays."""
        self._ended[side] = True

    @property
    def ended(self) -> bool:
        """Whether both clips have ended."""
        return all(self._ended)

    @property
    def one_ended(self) -> bool:
        """Whether one of them has ended."""
        return any(self._ended)

    @property
    def apart(self) -> bool:
        """Whether one is so far ahead of the other that waiting does not help any more."""
        return any(len(lane) > MOST_WAITING for lane in self._waiting)

    def due(self, frame: float) -> tuple[tuple[float, P], tuple[float, P]] | None:
        """The two pictures of the latest moment that both clips have reached, each with its time;
        None while one of them has none for that moment, because its player left some out. `frame`
        is how long a picture of the slower clip is shown."""
        if not all(self._waiting):
            return None
        running = [s[-1][0] for s, end in zip(self._waiting, self._ended, strict=True) if not end]
        latest = [lane[-1][0] for lane in self._waiting]
        moment = min(running) if running else max(latest)
        for lane in self._waiting:
            while len(lane) > 1 and lane[1][0] <= moment + _SAME_MS:
                lane.popleft()
        first, second = self._waiting[0][0], self._waiting[1][0]
        apart = abs(first[0] - second[0]) > frame - _SAME_MS
        return None if apart and not self.one_ended else (first, second)


class Gap:
    """How far clip 1 is ahead of clip 0, from when their pictures come."""

    def __init__(self) -> None:
        self._clocks: list[float | None] = [None, None]
        self._smooth: float | None = None
        self._correcting = False

    def clear(self) -> None:
        """Nothing is known: both begin anew."""
        self._clocks = [None, None]
        self._smooth = None
        self._correcting = False

    def came(self, side: int, start: float, now: float, speed: float) -> None:
        """A picture for the moment `start` of the clip came at the moment `now` (milliseconds)."""
        self._clocks[side] = start - now * speed
        first, second = self._clocks
        if first is None or second is None:
            return
        gap = second - first
        before = self._smooth
        self._smooth = gap if before is None else before + _SMOOTH * (gap - before)

    @property
    def milliseconds(self) -> float:
        """How far clip 1 is ahead, smoothed over some pictures; 0 while it is not known."""
        return self._smooth or 0.0

    def correction(self) -> float:
        """By what factor clip 1 is to be played so that the gap closes; 1 when it is small."""
        gap = self.milliseconds
        self._correcting = abs(gap) > (_GOOD_MS if self._correcting else _APART_MS)
        if not self._correcting:
            return 1.0
        wanted = min(max(-gap / _MAKE_GOOD_MS, -_MOST_CORRECTION), _MOST_CORRECTION)
        # In steps: each change makes the player set its clocks anew.
        return 1.0 + round(wanted, 2)
