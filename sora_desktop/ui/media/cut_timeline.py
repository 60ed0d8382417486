"""The cut as one film: its shots one after the other, each as long as the used part of its clip, or
as its title is shown; and the source of each: a player for its clip, or a clock for its title.
"""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from sora_desktop.ui.media.playback import Playback
from sora_desktop.ui.media.playback_problem import PlaybackFailure, PlaybackProblem, watch
from sora_desktop.ui.media.sound import Sound
from sora_desktop.ui.media.transport import LAST_FRAMES

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
    item: CutItem, lengths: Mapping[Path, ClipLength], problems: Mapping[Path, PlaybackProblem]
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


# The first picture after a seek may be a late one from before it. When no other one comes within
# this time, the wanted frame can't be shown.
_NEAREST_MS = 1000
# Longer than for a single clip: another one plays while the next one opens.
_NO_PICTURE_MS = 4000


class Source(QObject):
    """Shows the frames of one span at a time. Frames are those of its clip or title.

    `moved`: another frame is current. `over`: the last one has been shown for its whole time.
    `changed`: it is at the wanted frame, or never will be.
    """

    moved = Signal()
    over = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.span: Span | None = None
        self.frame = 0
        self._running = False
        self._speed = 1.0
        self._end = QTimer(self, singleShot=True)
        self._end.setTimerType(Qt.TimerType.PreciseTimer)
        self._end.timeout.connect(self._finish)

    @property
    @abstractmethod
    def standing(self) -> bool:
        """Whether there is something to show, at the frame that was wanted last."""

    @property
    def problem(self) -> PlaybackProblem | None:
        """Why the span cannot be shown."""
        return None

    @property
    def problem_at_end(self) -> PlaybackProblem | None:
        """Why it ended before its last frame; None when it did not."""
        return None

    @abstractmethod
    def has(self, span: Span) -> bool:
        """Whether it shows that shot, or is about to, with the same clip."""

    def adopt(self, span: Span) -> None:
        """The same shot with other ends; what is shown goes on."""
        self.span = span
        if self._running:
            self._end.stop()
            if self.frame >= span.last:
                self._show_last()

    @abstractmethod
    def stand(self, span: Span, frame: int) -> None:
        """Shows that frame of it, paused."""

    def play(self, speed: float) -> None:
        """Plays on from the current frame."""
        self.set_speed(speed)
        self._running = True
        if self.span is not None and self.frame >= self.span.last:
            self._show_last()
        else:
            self._play()

    def halt(self) -> None:
        """Pauses at the current frame."""
        self._running = False
        self._end.stop()
        self._pause()

    def set_speed(self, speed: float) -> None:
        self._speed = speed

    @abstractmethod
    def _play(self) -> None:
        """Begins to move."""

    @abstractmethod
    def _pause(self) -> None:
        """Stops moving."""

    def _show_last(self) -> None:
        """The last frame stays as long as every other one."""
        if self.span is not None:
            self._end.start(round(1000 / self.span.fps / self._speed))

    def _finish(self) -> None:
        if self._running:
            self.halt()
            self.over.emit()


class TitleSource(Source):
    """Counts the frames of a title."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QElapsedTimer()
        self._begun = 0
        self._tick = QTimer(self, singleShot=True)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._move)

    @property
    def standing(self) -> bool:
        return self.span is not None

    def has(self, span: Span) -> bool:
        return span.clip is None and self.span == span

    def stand(self, span: Span, frame: int) -> None:
        self.halt()
        self.span, self.frame = span, frame

    def set_speed(self, speed: float) -> None:
        super().set_speed(speed)
        self._begin()

    def _play(self) -> None:
        self._begin()
        self._wait()

    def _pause(self) -> None:
        self._tick.stop()

    def _begin(self) -> None:
        self._begun = self.frame
        self._clock.start()

    def _frame_ms(self) -> float:
        return 1000 / (self.span.fps if self.span is not None else 1) / self._speed

    def _wait(self) -> None:
        due = (self.frame + 1 - self._begun) * self._frame_ms()
        self._tick.start(max(0, round(due - self._clock.elapsed())))

    def _move(self) -> None:
        if self.span is None or not self._running:
            return
        now = self._begun + round(self._clock.elapsed() / self._frame_ms())
        self.frame = min(now, self.span.last)
        if self.frame == self.span.last:
            self._show_last()
        else:
            self._wait()
        self.moved.emit()


class ClipSource(Source):
    """One of the two players of the cut, with its sound. Make it outside any coroutine.

    At the last used frame it emits `over` by a clock of its own: Qt reports the end of a clip up to
    0.2 s late (measured). If that frame is skipped, the one after it triggers it.
    """

    def __init__(self, sound: Sound, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picture = QVideoFrame()
        self._wanted: int | None = None
        # The ways to get there, in the order in which they are tried.
        self._ways: list[Callable[[int], None]] = []
        self._nearest = watch(self, _NEAREST_MS, self._arrive)
        self._sink = QVideoSink(self)
        self.playback = Playback(self._sink, self)
        self.playback.watches[PlaybackFailure.NO_PICTURE].setInterval(_NO_PICTURE_MS)
        # Permanently: a player that gets its sound as it starts stalls (measured).
        sound.give_to(self.playback.media)
        # After the playback's own slot: it knows by then which frame it is.
        self._sink.videoFrameChanged.connect(self._take)
        self.playback.problem_changed.connect(self._on_problem)
        self.playback.playing_changed.connect(self._on_playing)

    @property
    def standing(self) -> bool:
        return self._wanted is None and self.picture.isValid()

    @property
    def problem(self) -> PlaybackProblem | None:
        return self.playback.problem

    @property
    def problem_at_end(self) -> PlaybackProblem | None:
        span, path = self.span, self.playback.path
        if span is None or path is None or self.frame >= span.last - LAST_FRAMES:
            return None
        return self.problem or PlaybackProblem(kind=PlaybackFailure.BROKEN_OFF, path=path)

    def has(self, span: Span) -> bool:
        if self.span is None or span.clip is None or self.problem is not None:
            return False
        return self.span.item.key == span.item.key and self.playback.path == span.clip

    def stand(self, span: Span, frame: int) -> None:
        open_already = self.has(span)
        self.halt()
        self._nearest.stop()
        self.span = span
        if not (open_already and (self.playback.ready or frame == self._wanted)):
            self.picture = QVideoFrame()
            self._wanted = frame
            # From its first frame on: one far inside may take longer than a missing decoder.
            self._ways = [self.playback.show_whole_frame, self.playback.show_frame]
            self.playback.open(span.clip, play=False)
        elif self.playback.ready and not (self.standing and frame == self.frame):
            self._wanted = frame
            self._ways = [self.playback.show_frame]
            self.playback.show_whole_frame(frame)

    def close(self) -> None:
        """Lets go of the file."""
        self.halt()
        self._nearest.stop()
        self.span, self._wanted, self.picture = None, None, QVideoFrame()
        self.playback.open(None, play=False)

    def set_speed(self, speed: float) -> None:
        # Each change makes the player reset its clocks.
        if speed != self._speed:
            super().set_speed(speed)
            self.playback.set_speed(speed)

    def _play(self) -> None:
        play = self.playback
        if self.frame >= play.last_frame:
            # From the last frame of its clip a player would start over.
            self._show_last()
        elif self.frame != play.shown_frame and not play.seeking:
            play.show_frame(self.frame)
            play.play_after_seek()
        else:
            play.play()

    def _pause(self) -> None:
        self.playback.pause()

    def _take(self, frame: QVideoFrame) -> None:
        play, span = self.playback, self.span
        if span is None or not play.accepts(frame):
            return
        if self._wanted is not None:
            if not play.seeking:
                self._keep(frame)
                if self.frame == self._wanted:
                    self._arrive()
                elif self._ways:
                    self._ways.pop(0)(self._wanted)
                else:
                    self._nearest.start()
        elif play.shown_frame > span.last:
            self._finish()
        elif play.shown_frame > self.frame or (self._running and play.shown_frame == self.frame):
            # At the end of its file Qt goes back to the first frame (measured), even while the last
            # one should still be shown for its time.
            self._keep(frame)
            if self._running and self.frame == span.last:
                self._show_last()
            self.moved.emit()

    def _keep(self, frame: QVideoFrame) -> None:
        self.frame, self.picture = self.playback.shown_frame, QVideoFrame(frame)

    def _arrive(self) -> None:
        if self._wanted is not None:
            self._wanted = None
            self.changed.emit()

    def _on_playing(self, on: bool) -> None:
        # At the end of the file, or where it is cut off. Without any picture there is a problem.
        if not on and not self._end.isActive() and self.playback.has_shown:
            self._finish()

    def _on_problem(self, problem: PlaybackProblem | None) -> None:
        if problem is None:
            return
        if self._wanted is not None or not self.playback.has_shown:
            self._wanted, self.picture = None, QVideoFrame()
            self.changed.emit()
        else:
            self._finish()
