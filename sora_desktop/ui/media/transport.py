"""The frames and moments of a clip, by the index of its file or by what Qt found; and the transport
that keys and scrubber move through them: of one clip, of two at once or of a whole cut. Nothing
here is a widget."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtMultimedia import QMediaFormat, QMediaMetaData, QMediaPlayer, QVideoFrame

if TYPE_CHECKING:
    from sora_desktop.core.clips.clip_facts import ClipFacts


class Transport(QObject):
    """Plays, pauses and seeks to frames. Frames count from 0, in the transport's own `fps`."""

    playing_changed = Signal(bool)
    frame_changed = Signal(int)
    opened = Signal()
    # No seek is running any more; the requested frame is shown.
    settled = Signal()

    @property
    @abstractmethod
    def ready(self) -> bool:
        """Whether it is open: it can be played and sought in."""

    @property
    @abstractmethod
    def playing(self) -> bool:
        """Whether it plays, or will as soon as it is open."""

    @property
    @abstractmethod
    def frame(self) -> int:
        """The frame that is shown, or that the latest seek will show."""

    @property
    @abstractmethod
    def seeking(self) -> bool:
        """Whether a seek is running."""

    @property
    @abstractmethod
    def fps(self) -> float:
        """Frames in a second."""

    @property
    @abstractmethod
    def last_frame(self) -> int:
        """The last frame there is."""

    @abstractmethod
    def play(self) -> None:
        """Plays on; from the beginning when it is at the end."""

    @abstractmethod
    def play_after_seek(self) -> None:
        """Plays on from the target of the latest seek, as soon as it gets there."""

    @abstractmethod
    def pause(self) -> None:
        """Pauses at the current frame."""

    @abstractmethod
    def show_frame(self, frame: int) -> None:
        """Goes to a frame, exactly; the nearest one there is when it is out of range."""

    @abstractmethod
    def set_speed(self, speed: float) -> None:
        """The speed, 1 for the clip's own."""

    def step(self, frames: int) -> None:
        """Pauses and steps that many frames forward, or back when negative."""
        self.pause()
        self.show_frame(self.frame + frames)


class ClipTransport(Transport):
    """One that can loop, and play only a part."""

    @abstractmethod
    def set_loop(self, on: bool) -> None:
        """Whether it starts over at the end."""

    @abstractmethod
    def set_part(self, first: int, last: int | None) -> None:
        """Plays only from the first to the last frame, both included; None for up to the end."""


_SHUTTLE_SPEEDS = (1.0, 2.0, 4.0)
# Backwards it moves by seeks, of which a clip of 720p takes about this many in a second.
_BACK_MS = 83


class Shuttle(QObject):
    """J, K and L: back and forth, faster with each press. `changed` carries the speed, negative for
    backwards, 0 for none."""

    changed = Signal(float)

    def __init__(self, transport: Transport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._transport = transport
        self._speed = 0.0
        self._timer = QTimer(self, interval=_BACK_MS)
        self._timer.timeout.connect(self._step_back)

    @property
    def speed(self) -> float:
        """The speed of the shuttle, negative for backwards; 0 while it is off."""
        return self._speed

    def drive(self, transport: Transport) -> None:
        """Controls another transport from now on, and turns off."""
        self.rest()
        self._transport = transport

    def forward(self) -> None:
        """Plays at the clip's own speed, and faster when it is pressed while it runs."""
        if not self._transport.ready:
            return
        self._timer.stop()
        running = self._transport.playing
        self._set(_faster(self._speed or 1.0) if running and self._speed >= 0 else 1.0)
        self._transport.set_speed(self._speed)
        if not running:
            self._transport.play()

    def back(self) -> None:
        """Runs back, and faster with each press."""
        if not self._transport.ready:
            return
        self._set(-_faster(-self._speed) if self._speed < 0 else -1.0)
        self._transport.pause()
        self._timer.start()

    def rest(self) -> None:
        """Ends the shuttle; the transport is left as it is."""
        self._timer.stop()
        self._set(0.0)

    def _set(self, speed: float) -> None:
        if speed != self._speed:
            self._speed = speed
            self.changed.emit(speed)

    def _step_back(self) -> None:
        play = self._transport
        if play.frame <= 0:
            self.rest()
        elif not play.seeking:
            frames = max(1, round(play.fps * _BACK_MS / 1000 * -self._speed))
            play.show_frame(play.frame - frames)


def _faster(speed: float) -> float:
    return next((each for each in _SHUTTLE_SPEEDS if each > speed), _SHUTTLE_SPEEDS[-1])


class TransportControls(QObject):
    """What the keys, the buttons and the scrubber do to a transport."""

    playing_changed = Signal(bool)

    def __init__(self, transport: Transport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.transport = transport
        self.speed = 1.0
        self._was_playing = False
        self.shuttle = Shuttle(transport, self)

    @property
    def running(self) -> bool:
        """Whether it moves, forth or back."""
        return self.transport.playing or self.shuttle.speed != 0

    def play_pause(self) -> None:
        running = self.running
        self.rest()
        if running:
            self.transport.pause()
        else:
            self.transport.play()

    def stop(self) -> None:
        self.rest()
        self.transport.pause()

    def rest(self) -> None:
        """Ends the shuttle: what plays goes on at normal speed."""
        self.shuttle.rest()
        self.transport.set_speed(self.speed)

    def step(self, frames: int) -> None:
        """Pauses and steps that many frames forward, or back when negative."""
        self.rest()
        self.transport.step(frames)

    def begin_scrub(self) -> None:
        """The scrubber is held: pauses until `end_scrub`."""
        self.rest()
        self._was_playing = self.transport.playing
        self.transport.pause()

    def end_scrub(self) -> None:
        if self._was_playing:
            self.transport.play_after_seek()

    def jump(self, seconds: int) -> None:
        """Goes that many seconds on, or back when negative."""
        play = self.transport
        play.show_frame(play.frame + seconds * round(play.fps))


# The file may promise more frames than it has: the last one is looked for this far back.
LAST_FRAMES = 12
_FALLBACK_FPS = 24.0
# Qt shows a frame from this long after its start on, not the one before (measured: 1 ms is enough).
_JUST_AFTER_MS = 2
_Key = QMediaMetaData.Key


# Shown instead of a timecode while there is no clip.
NO_TIMECODE = "--:--:--:--"


def timecode(frame: int, fps: float) -> str:
    """``00:00:03:12`` is the 12th frame of the fourth second, at the clip's own rate; frames count
    from 0. A rate such as 23.976 is counted non-drop, as editors do: 24 a second."""
    whole = max(1, round(fps))
    seconds, rest = divmod(frame, whole)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}:{rest:02}"


class ClipTimes:
    """The frames of the clip that a player has open. `facts` are those of its file, None where they
    could not be read."""

    def __init__(self, player: QMediaPlayer) -> None:
        self._player = player
        self.facts: ClipFacts | None = None
        self._last: int | None = None
        self._first_at, self._highest = 0.0, 0

    def forget(self) -> None:
        self.facts = self._last = None
        self._first_at, self._highest = 0.0, 0

    def begin_with(self, frame: QVideoFrame) -> None:
        """Without an index, the first frame itself tells when it is shown."""
        self._first_at = max(0.0, frame.startTime() / 1_000_000)

    @property
    def _start(self) -> float:
        """When the player shows the first frame, in seconds: it may come after the sound."""
        return self._first_at if self.facts is None else self.facts.start

    @property
    def fps(self) -> float:
        """Frames in a second; 24 when nothing tells."""
        if self.facts is not None:
            return float(1 / self.facts.frame)
        rate = self._player.metaData().value(_Key.VideoFrameRate)
        return float(rate) if isinstance(rate, (int, float)) and rate > 0 else _FALLBACK_FPS

    @property
    def last_frame(self) -> int:
        """The last frame by the length of the picture, or the one before an end that was found."""
        return self._last_by_length if self._last is None else self._last

    @property
    def _last_by_length(self) -> int:
        if self.facts is not None:
            return self.facts.last_frame
        # The sound may last longer than the picture.
        tracks = (track.value(_Key.Duration) for track in self._player.videoTracks())
        length = next((each for each in tracks if each), self._player.duration())
        # A recording that was sent while it was made says no length: it ends where it has been.
        return max(0, round(length * self.fps / 1000) - 1) if length else self._highest

    def is_near_end(self, frame: int) -> bool:
        """Whether it is one of the last frames."""
        return frame > self._last_by_length - LAST_FRAMES

    def end_before(self, frame: int) -> None:
        """The player has found no picture for that frame, nor after it."""
        self._last = frame - 1

    def seconds_of(self, frame: QVideoFrame) -> float:
        """How long after the first picture the player shows a frame."""
        return frame.startTime() / 1_000_000 - self._start

    def number_of(self, frame: QVideoFrame) -> int:
        """The number of a frame that the player shows."""
        seconds, facts = self.seconds_of(frame), self.facts
        number = max(0, round(seconds * self.fps) if facts is None else facts.frame_at(seconds))
        self._highest = max(self._highest, number)
        return number

    def place_of(self, frame: int) -> int:
        """The position in milliseconds at which a player shows that frame."""
        # With the first clip, as the rest of that module.
        from sora_desktop.core.clips.clip_facts import WITHIN

        # Within the frame: at its very beginning Qt shows the one before (measured).
        facts = self.facts
        moment = (frame + float(WITHIN)) / self.fps if facts is None else facts.moment_in(frame)
        return int((self._start + moment) * 1000)

    def begin_of(self, frame: int) -> int:
        """The earliest position at which that frame is certainly shown; its middle where the starts
        of frames are not known."""
        facts = self.facts
        if facts is None or not 0 < frame < len(facts.begins):
            return self.place_of(frame)
        begin = int((self._start + facts.begins[frame]) * 1000)
        return min(begin + _JUST_AFTER_MS, self.place_of(frame))

    def place_by_length(self, frame: int, shown: QVideoFrame) -> int | None:
        """The position at which a player shows that frame if it takes each to last as long as the
        `shown` one; None where that is the usual position."""
        facts, lasts = self.facts, (shown.endTime() - shown.startTime()) / 1_000_000
        if facts is None or not frame < len(facts.begins) or lasts <= 0:
            return None
        if frame == 0:
            return int(self._start * 1000)
        before, begins = facts.begins[frame - 1], facts.begins[frame]
        place = int((self._start + (before + begins) / 2 + lasts) * 1000)
        near = (begins - before) * 1000 / 4
        return None if abs(place - self.place_of(frame)) <= near else place

    def place_before(self, frame: int) -> int | None:
        """A position between the beginnings of the frame before and of that one: there a player
        shows it if it takes each to last no time; None where they are not known."""
        facts = self.facts
        if facts is None or not 0 < frame < len(facts.begins):
            return None
        return int((self._start + (facts.begins[frame - 1] + facts.begins[frame]) / 2) * 1000)

    @property
    def codec_unknown(self) -> bool:
        """Whether the picture has a codec that no part of Qt has a name for."""
        codec = self._player.metaData().value(_Key.VideoCodec)
        return bool(codec == QMediaFormat.VideoCodec.Unspecified)


# So far before a frame it is tried in turn: a frame can need as many that are decoded before it.
_STEPS_BACK = (2, 4, 8, 16)
# Each frame is shown long enough for the player to be stopped at it.
_SLOW_FRAME = 0.08
_SLOWEST = 0.25


class Approach:
    """The other ways to a frame whose seek has shown another one, in their order.

    Of a clip whose frames differ in length, Qt may take all to last as long as one on average. And
    where a key frame is decoded before frames that are shown earlier, a seek to one of these shows
    the key frame (HEVC, fragments, MP4 without an edit list; measured, 6.11.3): it can only be
    played to from an earlier frame.
    """

    def __init__(self, times: ClipTimes) -> None:
        self._times = times
        self._at_end: int | None = None
        self.forget()

    def forget(self) -> None:
        self._frame: int | None = None
        self._by_length = True
        self._back = list(_STEPS_BACK)

    def next_place(self, frame: int, shown_number: int, shown: QVideoFrame) -> int | None:
        """The next position to try for that frame; None where there is none. `shown` came in its
        place."""
        if frame != self._frame:
            self.forget()
            self._frame = frame
        if self._by_length:
            self._by_length = False
            place = self._times.place_by_length(frame, shown)
            if place is not None:
                return place
        if shown_number < frame or not self._back or frame < self._back[0]:
            return None
        return self._times.place_of(frame - self._back.pop(0))

    def place_at_end(self, frame: int) -> int | None:
        """The position to try, once, for a frame when a seek to it has found the end."""
        tried, self._at_end = self._at_end, frame
        return self._times.place_before(frame) if tried != frame else None

    def may_play_to(self, frame: int, shown_number: int) -> bool:
        """Whether the frame comes soon when it is played on."""
        return 0 < frame - shown_number <= _STEPS_BACK[-1]

    @property
    def speed(self) -> float:
        """How fast it is played on, 1 being the usual speed."""
        return min(max(1 / (self._times.fps * _SLOW_FRAME), _SLOWEST), 1.0)
