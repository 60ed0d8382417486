"""Two clips played as one: one transport, and always pictures of one moment on the screen.

How they are kept together: both seek to the same moment before they play and whenever they pause;
they start together; the one that is ahead waits for the other before it is painted (`Pairing`), and
the muted one is played a little faster or slower until the gap is closed (`Gap`). A gap that is too
large for that ends with a seek of both.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from sora_desktop.ui.media.playback import Playback, Seeker
from sora_desktop.ui.media.transport import ClipTransport

P = TypeVar("P")

# The rounding error of times in files, as a part of a frame.
_ROUNDING = 0.1
# Times in a file are rounded to its own ticks; two that are this near are one (milliseconds).
_SAME_MS = 4.0
# How many pictures may wait; more would starve a decoder that has only a few buffers.
MOST_WAITING = 6
_MOST_KEPT = MOST_WAITING + 2
# Below the first nothing is corrected, from the second the correction starts (milliseconds).
_GOOD_MS, _APART_MS = 3.0, 8.0
# The most by which a clip is played faster or slower to close a gap.
_MOST_CORRECTION = 0.08
# The time in which a gap should be closed, about (milliseconds).
_MAKE_GOOD_MS = 500.0
_SMOOTH = 0.2


class Pairing(Generic[P]):
    """Which pictures of two clips, 0 and 1, are shown together, by numbers alone; times are
    milliseconds in the clip.

    Two players never deliver at the same moment. The one that is ahead waits here, so that one
    moment of both clips is painted.
    """

    def __init__(self) -> None:
        self._waiting: tuple[deque[tuple[float, P]], deque[tuple[float, P]]] = (deque(), deque())
        self._ended = [False, False]

    def clear(self) -> None:
        """Drops every picture; both clips continue elsewhere."""
        for lane in self._waiting:
            lane.clear()
        self._ended = [False, False]

    def add(self, side: int, start: float, picture: P) -> None:
        """A picture has come, to be shown from that moment on."""
        lane = self._waiting[side]
        # A clip that starts over, or a seek: later pictures will not be shown.
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
        return all(self._ended)

    @property
    def one_ended(self) -> bool:
        return any(self._ended)

    @property
    def apart(self) -> bool:
        """Whether one is so far ahead of the other that waiting doesn't help any more."""
        return any(len(lane) > MOST_WAITING for lane in self._waiting)

    def due(self, frame: float) -> tuple[tuple[float, P], tuple[float, P]] | None:
        """The two pictures of the latest moment that both clips have reached, each with its time;
        None while one of them has none for that moment, because its player skipped some. `frame` is
        how long a picture of the slower clip is shown."""
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
        # Only the last picture of one that has ended stays while the other goes on. One that is
        # ahead waits, ended or not: a busy computer plays a short clip to its end much sooner.
        behind = int(second[0] < first[0])
        over = self._ended[behind] and len(self._waiting[behind]) == 1
        return None if apart and not over else (first, second)


class Gap:
    """How far clip 1 is ahead of clip 0, from when their pictures come."""

    def __init__(self) -> None:
        self._clocks: list[float | None] = [None, None]
        self._smooth: float | None = None
        self._correcting = False

    def clear(self) -> None:
        """Resets: both start over."""
        self._clocks = [None, None]
        self._smooth = None
        self._correcting = False

    def came(self, side: int, start: float, now: float, speed: float) -> None:
        """A picture for the moment `start` of the clip arrived at the moment `now`
        (milliseconds)."""
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
        """The speed factor of clip 1 that closes the gap; 1 when it is small."""
        gap = self.milliseconds
        self._correcting = abs(gap) > (_GOOD_MS if self._correcting else _APART_MS)
        if not self._correcting:
            return 1.0
        wanted = min(max(-gap / _MAKE_GOOD_MS, -_MOST_CORRECTION), _MOST_CORRECTION)
        # In steps: each change makes the player reset its clocks.
        return 1.0 + round(wanted, 2)


class Side(QObject):
    """One of the two clips: its player, and its pictures as they arrive in the window's thread."""

    came = Signal(QVideoFrame)
    reported = Signal()

    def __init__(self, playback: Playback, sink: QVideoSink, parent: QObject) -> None:
        super().__init__(parent)
        self.playback = playback
        self.still: tuple[float, QVideoFrame] | None = None
        # A method of an object of this thread: Qt calls from the decoder's.
        sink.videoFrameChanged.connect(self._take)
        for signal in (playback.opened, playback.settled, playback.problem_changed):
            signal.connect(self._report)
        playback.playing_changed.connect(self._report)

    @property
    def usable(self) -> bool:
        """Whether the clip is open and nothing is wrong with it."""
        return self.playback.ready and self.playback.problem is None

    @property
    def milliseconds(self) -> float:
        return (self.playback.last_frame + 1) * 1000 / self.playback.fps

    def frame_at(self, milliseconds: float) -> int:
        """The frame that is shown at that moment; the last one after the end."""
        frame = int(milliseconds * self.playback.fps / 1000 + 1e-6)
        return min(frame, self.playback.last_frame)

    def _take(self, frame: QVideoFrame) -> None:
        if self.playback.accepts(frame):
            self.came.emit(frame)

    def _report(self) -> None:
        self.reported.emit()


class ComparePair(ClipTransport):
    """The transport over two clips. `shown` carries the two pictures to paint, always both
    together, and `moments` their moments in their clips (milliseconds)."""

    shown = Signal(QVideoFrame, QVideoFrame)

    def __init__(
        self,
        first: tuple[Playback, QVideoSink],
        second: tuple[Playback, QVideoSink],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.sides: Sequence[Side] = [Side(*each, self) for each in (first, second)]
        self.moments = (0.0, 0.0)
        self.heard: int | None = 0
        self._pairing: Pairing[QVideoFrame] = Pairing()
        self._nothing = (0.0, QVideoFrame())
        self._gap = Gap()
        self._frame = self._begin_frame = 0
        self._speed = 1.0
        self._speeds = [1.0, 1.0]
        self._part: tuple[int, int | None] = (0, None)
        self._loop = self._playing = self._ready = self._closed = False
        self._play_when_settled = False
        self._seeker = Seeker(self._seek, self)
        self._seeker.settled.connect(self._on_settled)
        # Signals of both within one turn of the event loop are handled once.
        self._look = QTimer(self, interval=0, singleShot=True)
        self._look.timeout.connect(self._look_at_both)
        for number, side in enumerate(self.sides):
            side.came.connect(lambda frame, number=number: self._on_frame(number, frame))
            side.reported.connect(self._look.start)
        self._look.start()

    # --- what it shows ------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """Whether both clips are open, or one is and the other never will be."""
        return self._ready

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def frame(self) -> int:
        target = self._seeker.target
        return self._frame if target is None else target

    @property
    def seeking(self) -> bool:
        return self._seeker.target is not None

    @property
    def fps(self) -> float:
        """The frames in a second of the clip that has more of them."""
        return max((side.playback.fps for side in self._usable), default=24.0)

    @property
    def last_frame(self) -> int:
        longest = max((side.milliseconds for side in self._usable), default=0.0)
        return max(0, round(longest * self.fps / 1000) - 1)

    @property
    def gap(self) -> float:
        """How far the second clip's player is ahead of the first one's, in milliseconds; the
        pictures on the screen are not: the one that is ahead waits."""
        return self._gap.milliseconds

    @property
    def _usable(self) -> list[Side]:
        return [side for side in self.sides if side.usable]

    @property
    def _end(self) -> int:
        last = self._part[1]
        return self.last_frame if last is None else min(last, self.last_frame)

    # --- what is wanted of it -----------------------------------------------------------------

    def play(self) -> None:
        if not self._ready:
            return
        self._set_playing(True)
        if self.frame >= self._end:
            self._go_and_play(self._part[0])
        elif self.seeking:
            self._play_when_settled = True
        else:
            self._begin()

    def begin_at(self, frame: int, *, play: bool) -> None:
        """Shows that frame, and plays on from it, as soon as both clips are open."""
        self._begin_frame = frame
        self._set_playing(play)
        self._look.start()

    def play_after_seek(self) -> None:
        self.play()

    def pause(self) -> None:
        """Pauses both at the current moment."""
        self._play_when_settled = False
        if self._playing:
            self._stand()
            self._set_playing(False)
            if self._ready:
                self._seeker.request_frame(self.frame)

    def show_frame(self, frame: int) -> None:
        """Goes to the moment of that frame in both; the nearest one there is."""
        if not self._ready:
            return
        self._stand()
        self._play_when_settled = self._playing
        self._seeker.request_frame(min(max(frame, 0), self.last_frame))
        self.frame_changed.emit(self.frame)

    def set_loop(self, on: bool) -> None:
        """Whether both start over when the longer one has ended."""
        self._loop = on

    def set_part(self, first: int, last: int | None) -> None:
        self._part = (first, last)

    def set_speed(self, speed: float) -> None:
        self._speed = speed
        self._set_speeds(1.0)

    def close(self) -> None:
        """Pauses and releases both players, and disconnects."""
        self._closed = True
        self._stand()
        self._look.stop()
        self._seeker.forget()
        self._set_speeds(1.0)
        # A picture of 720p is more than a megabyte, and this object may live until it is collected.
        self._pairing.clear()
        for side in self.sides:
            side.still = None

    # --- how it does it -----------------------------------------------------------------------

    def _stand(self) -> None:
        self._play_when_settled = False
        for side in self._usable:
            side.playback.pause()

    def _go_and_play(self, frame: int) -> None:
        self._stand()
        self._play_when_settled = True
        self._seeker.request_frame(frame)

    def _begin(self) -> None:
        """Both from the moment at which they stand."""
        self._pairing.clear()
        self._gap.clear()
        self._set_speeds(1.0)
        for number, side in enumerate(self.sides):
            still = self._still_of(side)
            if still is not None:
                self._pairing.add(number, *still)
            if not side.usable or side.playback.frame >= side.playback.last_frame:
                self._pairing.end(number)
            else:
                side.playback.play()
        if self._pairing.ended:
            self._on_end()

    def _seek(self, frame: int) -> None:
        # The middle of the frame, so that no rounding makes it the one before.
        moment = (frame + 0.5) * 1000 / self.fps
        for side in self._usable:
            wanted = side.frame_at(moment)
            if side.still is None or side.playback.shown_frame != wanted or side.playback.seeking:
                side.playback.show_frame(wanted)
        self._look.start()

    def _on_frame(self, number: int, frame: QVideoFrame) -> None:
        if self._closed:
            return
        side = self.sides[number]
        start = side.playback.seconds_of(frame) * 1000
        over = self._playing and not self.seeking and not side.playback.playing
        if over and start < self.moments[number]:
            # Qt shows the first picture of a clip that has ended before it shows the last one.
            return
        side.still = (start, frame)
        if not self._playing or self.seeking:
            self._look.start()
            return
        self._pairing.add(number, start, frame)
        if side.playback.shown_frame >= side.playback.last_frame - 1:
            # Qt reports the end up to 0.2 s after the last frame, and the length of the sound may
            # promise a frame that is not there (measured).
            self._pairing.end(number)
        if side.playback.playing:
            self._gap.came(number, start, time.monotonic() * 1000, self._speed)
        self._show_due()

    def _show_due(self) -> None:
        slower = min((side.playback.fps for side in self._usable), default=24.0)
        due = self._pairing.due(1000 / slower)
        if due is not None:
            frame = self._number(max(due[0][0], due[1][0]))
            if self._part[1] is not None and frame > self._part[1]:
                self._on_end()
                return
            if (due[0][0], due[1][0]) != self.moments:
                self._show(due)
        if self._pairing.apart:
            self._go_and_play(self._frame)
        elif not self._pairing.one_ended:
            self._set_speeds(self._gap.correction())

    def _show(self, both: Sequence[tuple[float, QVideoFrame]]) -> None:
        moments = (both[0][0], both[1][0])
        self._frame = self._number(max(moments))
        self.moments = moments
        self.shown.emit(both[0][1], both[1][1])
        self.frame_changed.emit(self.frame)

    def _number(self, milliseconds: float) -> int:
        return int(milliseconds * self.fps / 1000 + _ROUNDING)

    def _look_at_both(self) -> None:
        self._renew_ready()
        moving = any(side.playback.seeking for side in self._usable)
        if self._ready and self._playing and not self.seeking:
            self._look_for_ends(moving)
        elif self._ready and not moving:
            self._show_still()
            self._seeker.answered()

    def _renew_ready(self) -> None:
        answered = all(side.usable or side.playback.problem for side in self.sides)
        if answered and self._usable and not self._ready:
            self._ready = True
            self.opened.emit()
            self._play_when_settled = self._playing
            self._seeker.request_frame(min(self._begin_frame, self.last_frame))

    def _show_still(self) -> None:
        """A paused picture is shown when both are paused."""
        both = [still for still in map(self._still_of, self.sides) if still is not None]
        if len(both) == len(self.sides):
            self._show(both)

    def _still_of(self, side: Side) -> tuple[float, QVideoFrame] | None:
        """A clip that cannot be shown has an empty picture."""
        return side.still if side.usable else self._nothing

    def _look_for_ends(self, moving: bool) -> None:
        """A clip that has ended keeps nobody waiting; when both have, at their last frames, it
        is over."""
        running = [side.playback.playing for side in self.sides]
        for number, side in enumerate(self.sides):
            if not side.usable:
                self._pairing.add(number, *self._nothing)
            if not running[number]:
                self._pairing.end(number)
        self._show_due()
        if self._playing and not self.seeking and not moving and not any(running):
            self._on_end()

    def _on_end(self) -> None:
        if self._loop and self._usable:
            self._go_and_play(self._part[0])
        else:
            self._stand()
            self._set_playing(False)
            self._seeker.request_frame(self._end)

    def _on_settled(self, frame: int, _answered: bool) -> None:
        self._frame = frame
        self.frame_changed.emit(frame)
        if self._play_when_settled:
            self._play_when_settled = False
            self._begin()
        self.settled.emit()

    def _set_playing(self, on: bool) -> None:
        if on != self._playing:
            self._playing = on
            self.playing_changed.emit(on)

    def _set_speeds(self, factor: float) -> None:
        """The muted one closes the gap; a change of pitch would be heard."""
        if self.heard == 1:
            speeds = [self._speed / factor, self._speed]
        else:
            speeds = [self._speed, self._speed * factor]
        if speeds != self._speeds:
            self._speeds = speeds
            for side, speed in zip(self.sides, speeds, strict=True):
                side.playback.set_speed(speed)
