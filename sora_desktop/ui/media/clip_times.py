"""Frames and moments of a clip: by the index of its file, or by what Qt found."""

from __future__ import annotations

from PySide6.QtMultimedia import QMediaFormat, QMediaMetaData, QMediaPlayer, QVideoFrame

from sora_desktop.core.clips.clip_facts import WITHIN, ClipFacts

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
