"""The one QMediaPlayer of the program, with workarounds for its measured behaviour.

Nothing here is a widget: it plays a file, counts in frames, and reports in `problem_changed` what
Qt does not report (no decoder, a stall, a file that is cut off).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

from sora_desktop.ui.media.playback_problem import (
    ClipProbe,
    PlaybackFailure,
    PlaybackProblem,
    quiet_decoders,
    refusal_of_player,
    set_source,
    watch,
)
from sora_desktop.ui.media.transport import LAST_FRAMES, Approach, ClipTimes, ClipTransport

if TYPE_CHECKING:
    from sora_desktop.core.clips.clip_facts import ClipFacts

# How long a seek delays the next one, and how long it is waited for when there is no next one.
# Taking long proves nothing: on a slow machine the picture may still come.
_PATIENCE_MS = 1200
_LONGEST_MS = 12_000


class Seeker(QObject):
    """Seeks to frames, one at a time: while one is running only the latest request is kept.

    A seek of a paused clip takes 6-230 ms at 720p, up to a second at 1080p (measured: it depends on
    the distance to the key frame before), and dragging the scrubber asks for sixty in a second.
    `settled` is emitted when no request is left: the last frame asked for, and whether the player
    has answered; False when it took too long.
    """

    settled = Signal(int, bool)

    def __init__(self, seek: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seek = seek
        self._under_way: int | None = None
        self._next: int | None = None
        self._patience = watch(self, _PATIENCE_MS, self._begin_next)
        self._longest = watch(self, _LONGEST_MS, lambda: self._end(answered=False))

    @property
    def target(self) -> int | None:
        """The frame of the latest request; None when there is none."""
        return self._under_way if self._next is None else self._next

    @property
    def under_way(self) -> int | None:
        """The frame of the running seek."""
        return self._under_way

    def request_frame(self, frame: int) -> None:
        """Requests a frame; an earlier request is dropped if its seek has not started."""
        if self._under_way is None:
            self._begin(frame)
        elif frame == self._under_way:
            self._next = None
        else:
            self._next = frame
            if not self._patience.isActive():
                self._begin_next()

    def answered(self) -> None:
        """A picture came for the running seek, or the player said that there is none."""
        self._end(answered=True)

    def forget(self) -> None:
        """Drops every request; another clip is coming."""
        self._under_way = self._next = None
        self._patience.stop()
        self._longest.stop()

    def _begin(self, frame: int) -> None:
        self._under_way, self._next = frame, None
        self._patience.start()
        self._longest.start()
        self._seek(frame)

    def _begin_next(self) -> None:
        if self._next is not None:
            self._begin(self._next)

    def _end(self, *, answered: bool) -> None:
        if self._next is not None:
            self._begin(self._next)
        elif self._under_way is not None:
            done = self._under_way
            self.forget()
            self.settled.emit(done, answered)


# A clip without a decoder runs silently to its end without a picture (AV1, measured).
_NO_PICTURE_MS = 1500
# When the sound server dies, the position stops and no error comes (measured).
_STALL_MS = 3000
# How long the last frame is looked for when a clip ended early, before its rest counts as missing.
_REST_MS = 1500
# Usually the end of the clip is reported right after the empty frame.
_EMPTY_MS = 100
# A file on a drive that does not answer gives no error either.
_NO_ANSWER_MS = 8000
_Status = QMediaPlayer.MediaStatus
_State = QMediaPlayer.PlaybackState


class Playback(ClipTransport):
    """Plays one clip at a time into ``sink``. Frames count from 0, positions are milliseconds.

    Make it outside any coroutine. It has no sound until `media` gets an audio output. `watches` are
    the timers that detect each problem that Qt doesn't report.
    """

    problem_changed = Signal(object)  # PlaybackProblem, or None when it is over
    _paused = Signal()
    # The output that is muted while a frame is approached; another player may have it by the end.
    _hushed: QAudioOutput | None = None

    def __init__(self, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._part: tuple[int, int | None] = (0, None)
        self._whole: int | None = None
        self._loop = False
        self._ticket = self._begin_at = self._frame = self._pauses = 0
        self._ready = self._playing = self._autoplay = self._seen = False
        self._play_when_settled = self._ended_early = False
        self._problem: PlaybackProblem | None = None
        self._player = QMediaPlayer(self)
        self._times = ClipTimes(self._player)
        self._approach = Approach(self._times)
        # While it is played on to a frame that no seek shows.
        self._approaching = False
        self._speed = 1.0
        quiet_decoders()
        self._player.setVideoSink(sink)
        self._probe = ClipProbe(self)
        self._probe.probed.connect(self._on_probed)
        self._seeker = Seeker(self._go_to, self)
        self._seeker.settled.connect(self._on_settled)
        self.watches = {
            PlaybackFailure.NO_PICTURE: watch(
                self, _NO_PICTURE_MS, lambda: self._fail(PlaybackFailure.NO_PICTURE)
            ),
            PlaybackFailure.STALLED: watch(self, _STALL_MS, self._on_stall),
            PlaybackFailure.BROKEN_OFF: watch(
                self, _REST_MS, lambda: self._fail(PlaybackFailure.BROKEN_OFF)
            ),
            PlaybackFailure.NO_ANSWER: watch(
                self, _NO_ANSWER_MS, lambda: self._fail(PlaybackFailure.NO_ANSWER)
            ),
        }
        # With sound that lasts longer, only an empty frame tells that a seek has found no picture.
        self._empty = watch(self, _EMPTY_MS, self._on_nothing_there)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.playbackStateChanged.connect(self._on_state)
        self._player.positionChanged.connect(self._on_position)
        self._player.errorOccurred.connect(self._on_error)
        sink.videoFrameChanged.connect(self._on_frame)
        # Comes after the pictures that the decoder's thread had sent before the pause.
        self._paused.connect(self._on_paused, Qt.ConnectionType.QueuedConnection)

    @property
    def media(self) -> QMediaPlayer:
        """Qt's player, for the code that decides which one is heard."""
        return self._player

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def ready(self) -> bool:
        return self._ready

    @property
    def frame(self) -> int:
        target = self._seeker.target
        return self._frame if target is None else target

    @property
    def shown_frame(self) -> int:
        """The frame whose picture came last, even while a seek goes elsewhere."""
        return self._frame

    @property
    def has_shown(self) -> bool:
        """Whether a picture of this clip has come."""
        return self._seen

    @property
    def seeking(self) -> bool:
        return self._seeker.target is not None

    @property
    def fps(self) -> float:
        """Frames in a second, as the file says; 24 when it does not."""
        return self._times.fps

    @property
    def last_frame(self) -> int:
        return self._times.last_frame

    @property
    def problem(self) -> PlaybackProblem | None:
        return self._problem

    def accepts(self, frame: QVideoFrame) -> bool:
        """Whether a frame from the sink should be shown: it is valid, and of this clip."""
        # While the next clip opens, an arriving frame is a late one of the clip before; after a
        # pause it may have been sent before it: a seek has not shown that one.
        if not (frame.isValid() and self._ready) or self._pauses:
            return False
        number = self._times.number_of(frame)
        if self._approaching:
            return number == self._seeker.under_way
        # The picture after the part has been decoded already when it is time to go back.
        return not self._playing or not self._is_beyond(number)

    def shows(self, frame: QVideoFrame) -> bool:
        """Whether a frame from the sink is the one that was shown last."""
        return frame.isValid() and self._ready and self._times.number_of(frame) == self._frame

    def seconds_of(self, frame: QVideoFrame) -> float:
        """How long after the first picture of the clip a frame from the sink is shown."""
        return self._times.seconds_of(frame)

    def open(self, path: Path | None, *, play: bool, frame: int = 0) -> None:
        """Shows another clip, from that frame on; None shows none and closes the file. Playing then
        starts where the frame starts, with the sound of the whole frame."""
        # Stopping reports the old clip as loaded: without a path that is ignored.
        self._reset()
        self._player.stop()
        self._player.setSource(QUrl())
        self._path = path
        self._autoplay = play
        self._begin_at = frame
        self._set_playing(play and path is not None)
        if path is not None:
            self._ticket = self._probe.probe(path)
            self.watches[PlaybackFailure.NO_ANSWER].start()

    def play(self) -> None:
        """Plays on; from the beginning when it is at the end. A clip that is still being opened
        plays as soon as it can."""
        if not self._ready or self._path is None:
            self._autoplay = self._path is not None and self._problem is None
            self._set_playing(self._autoplay)
            return
        if self.frame >= self._end:
            self._seeker.forget()
            self._seek(self._part[0])
        self._stop_approach()
        self._set_playing(True)
        if not self._seen:
            self.watches[PlaybackFailure.NO_PICTURE].start()
        self.watches[PlaybackFailure.STALLED].start()
        self._set_loops()
        self._player.play()

    def play_after_seek(self) -> None:
        if self._seeker.target is None:
            self.play()
        else:
            self._play_when_settled = True

    def pause(self) -> None:
        self._play_when_settled = self._autoplay = False
        if self._playing:
            self._pauses += 1
            self._paused.emit()
        self._set_playing(False)
        if self._can_stand:
            self._player.pause()

    def _on_paused(self) -> None:
        self._pauses -= 1

    @property
    def _can_stand(self) -> bool:
        """Whether there is a picture to show, or one may come."""
        return self._ready and (self._seen or self._problem is None)

    def show_frame(self, frame: int) -> None:
        if not self._can_stand:
            return
        self._seeker.request_frame(min(max(frame, 0), self.last_frame))
        self.frame_changed.emit(self.frame)

    def show_whole_frame(self, frame: int) -> None:
        """Goes to a frame as `show_frame` does. Playing then starts where the frame starts, with
        its sound, and not in the middle of it."""
        self._whole = frame
        self.show_frame(frame)

    def refuse_pictures(self) -> None:
        """The frames of this clip arrive, but can't be shown: it has no picture."""
        self._seen = False
        self._fail(PlaybackFailure.NO_PICTURE)

    def set_loop(self, on: bool) -> None:
        self._loop = on
        self._set_loops()

    def set_part(self, first: int, last: int | None) -> None:
        self._part = (first, last)
        self._set_loops()

    def _set_loops(self) -> None:
        # Qt repeats the whole without a gap; a part is repeated by a seek. Only while it plays: a
        # seek past the last picture would show the first one.
        whole = self._playing and self._loop and self._part == (0, None)
        loops = QMediaPlayer.Loops.Infinite if whole else QMediaPlayer.Loops.Once
        self._player.setLoops(loops.value)

    @property
    def _end(self) -> int:
        last = self._part[1]
        return self.last_frame if last is None else min(last, self.last_frame)

    def _is_beyond(self, frame: int) -> bool:
        return self._part[1] is not None and frame > self._part[1]

    def set_speed(self, speed: float) -> None:
        self._speed = speed
        if not self._approaching:
            self._player.setPlaybackRate(speed)

    def _reset(self) -> None:
        self._stop_watches()
        self._stop_approach()
        self._part = (0, None)
        self._set_loops()
        self._ticket = self._frame = 0
        self._seeker.forget()
        self._path = self._whole = None
        self._times.forget()
        self._ready = self._seen = self._play_when_settled = self._ended_early = False
        self._set_problem(None)

    def _on_probed(
        self, ticket: int, facts: ClipFacts | None, problem: PlaybackProblem | None
    ) -> None:
        if ticket != self._ticket or self._path is None:
            return
        self._times.facts = facts
        if problem is None:
            set_source(self._player, self._path)
        else:
            self._stop_for(problem)

    def _on_status(self, status: _Status) -> None:
        if status == _Status.LoadedMedia and not self._ready and self._path is not None:
            self._ready = True
            self.watches[PlaybackFailure.NO_ANSWER].stop()
            if self._problem and self._problem.kind is PlaybackFailure.NO_ANSWER:
                self._set_problem(None)
            self.opened.emit()
            self.watches[PlaybackFailure.NO_PICTURE].start()
            if self._begin_at:
                self.show_frame(self._begin_at)
                self._play_when_settled = self._autoplay
            elif self._autoplay:
                self.play()
            else:
                self._player.pause()
        elif status == _Status.EndOfMedia:
            self._on_end()

    def _on_end(self) -> None:
        # Qt sends an empty frame here and rewinds on pause(): show the last frame instead.
        self._empty.stop()
        self.watches[PlaybackFailure.STALLED].stop()
        if self._seeker.target is not None:
            self._on_nothing_there()
        elif self._seen and self._problem is None:
            self._ended_early = not self._times.is_near_end(self._frame)
            if self._loop and not self._ended_early:
                self._seek(self._part[0])
                self._set_loops()
                self._player.play()
                return
            self.show_frame(self.last_frame)
            if self._ended_early:
                self.watches[PlaybackFailure.BROKEN_OFF].start()
        elif not self._seen:
            self._fail(PlaybackFailure.NO_PICTURE)
        self._set_playing(False)

    def _on_state(self, state: _State) -> None:
        if state != _State.PlayingState:
            self.watches[PlaybackFailure.STALLED].stop()

    def _on_position(self, _position: int) -> None:
        if self._player.playbackState() == _State.PlayingState:
            self.watches[PlaybackFailure.STALLED].start()
            if self._problem and self._problem.kind is PlaybackFailure.STALLED:
                self._set_problem(None)

    def _on_frame(self, frame: QVideoFrame) -> None:
        if not self.accepts(frame):
            if not frame.isValid() and self._ready and self.seeking and not self._playing:
                self._empty.start(_EMPTY_MS)
            elif self._approaching:
                self._end_approach(frame)
            elif frame.isValid() and self._ready and not self._pauses:
                self._turn_back()
            return
        self._empty.stop()
        self.watches[PlaybackFailure.NO_PICTURE].stop()
        if not (self._seen or self._playing or self.seeking):
            self._times.begin_with(frame)
        self._seen = True
        self._frame = self._times.number_of(frame)
        # Problems that an arriving picture disproves.
        late = self._ended_early and self._times.is_near_end(self._frame)
        if self._problem and (late or self._problem.kind is PlaybackFailure.NO_PICTURE):
            self._set_problem(None)
        if self._approaching:
            self._hold()
        elif self._approaches(frame):
            return
        # Paused, every picture belongs to a seek, and only one seek is running.
        self._seeker.answered()
        self.frame_changed.emit(self.frame)

    def _approaches(self, frame: QVideoFrame) -> bool:
        """Whether another way is tried to the frame that was wanted: this one came instead."""
        wanted = self._seeker.under_way
        known = self._times.facts is not None and bool(self._times.facts.begins)
        newest = wanted == self._seeker.target and not (self._playing or self._ended_early)
        if wanted is None or not (known and newest) or self._frame == wanted:
            self._approach.forget()
            return False
        place = self._approach.next_place(wanted, self._frame, frame)
        if place is not None:
            self._player.setPosition(place)
            return True
        if not self._approach.may_play_to(wanted, self._frame):
            return False
        self._approaching = True
        # Qt's stubs do not know that there is none while another player is heard.
        output: QAudioOutput | None = self._player.audioOutput()
        if output is not None and not output.isMuted():
            output.setMuted(True)
            self._hushed = output
        self._player.setPlaybackRate(self._approach.speed)
        self._player.play()
        return True

    def _end_approach(self, frame: QVideoFrame) -> None:
        """Gives up when the player has gone past the frame that was wanted."""
        wanted = self._seeker.under_way
        if wanted is not None and not self._pauses:
            number = self._times.number_of(frame)
            if number > wanted:
                self._hold()
                self._frame = number
                self._seeker.answered()
                self.frame_changed.emit(self.frame)

    def _hold(self) -> None:
        """Stands at the frame that it was played on to. Those that are on their way are not it."""
        self._stop_approach()
        self._pauses += 1
        self._player.pause()
        self._paused.emit()

    def _stop_approach(self) -> None:
        self._approach.forget()
        if not self._approaching:
            return
        self._approaching = False
        self._player.setPlaybackRate(self._speed)
        if self._hushed is not None:
            self._hushed.setMuted(False)
        self._hushed = None

    def _turn_back(self) -> None:
        """At the end of the part: repeats it, or stops at its last frame."""
        if self._seeker.target is not None:
            return
        if self._loop:
            self._seeker.request_frame(self._part[0])
        else:
            self.pause()
            self.show_frame(self._end)

    def _on_nothing_there(self) -> None:
        """A seek has read to the end of the file, which has fewer pictures than it promises."""
        frame = self._seeker.under_way
        newest = frame == self._seeker.target and not self._ended_early
        if frame is not None and newest and self._frame < frame and self._times.is_near_end(frame):
            place = self._approach.place_at_end(frame)
            if place is not None:
                self._player.pause()
                self._player.setPosition(place)
                # A second empty frame does not come.
                self._empty.start(_PATIENCE_MS)
                return
            self._seeker.forget()
            self._times.end_before(frame)
            self.show_frame(self.last_frame)
            self._empty.start(_PATIENCE_MS)
        else:
            self._seeker.answered()

    def _on_settled(self, frame: int, answered: bool) -> None:
        self._set_loops()
        if self._ended_early and answered:
            if self._frame < frame - LAST_FRAMES:
                self._fail(PlaybackFailure.BROKEN_OFF)
            self.watches[PlaybackFailure.BROKEN_OFF].stop()
            self._ended_early = False
        elif self._play_when_settled:
            self._play_when_settled = False
            self.play()
        if not self.seeking:
            self.settled.emit()

    def _on_stall(self) -> None:
        # Not Qt's own state: it may never have started to play.
        if self._path is not None and self._playing:
            self._set_problem(PlaybackProblem(kind=PlaybackFailure.STALLED, path=self._path))

    def _on_error(self, _error: QMediaPlayer.Error, text: str) -> None:
        if self._path is None:
            return
        if self._seen:
            self._fail(PlaybackFailure.BROKEN_OFF, text)
        elif self._ready and self._times.codec_unknown:
            self._fail(PlaybackFailure.NO_PICTURE)
        else:
            self._stop_for(refusal_of_player(self._path, text))

    def _fail(self, kind: PlaybackFailure, text: str = "") -> None:
        if self._path is not None:
            self._stop_for(PlaybackProblem(kind=kind, path=self._path, text=text))

    def _stop_for(self, problem: PlaybackProblem) -> None:
        self.pause()
        self._stop_watches()
        self._seeker.forget()
        self._set_problem(problem)
        self._stop_without_picture()
        # If the player's own call reported it, it plays on after that.
        QTimer.singleShot(0, self, self._stop_without_picture)

    def _stop_watches(self) -> None:
        self._empty.stop()
        for timer in self.watches.values():
            timer.stop()

    def _stop_without_picture(self) -> None:
        # Paused it would keep looking for a first picture, using a whole processor.
        if self._ready and not self._playing and not self._can_stand:
            self._player.stop()

    def _set_problem(self, problem: PlaybackProblem | None) -> None:
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)

    def _set_playing(self, on: bool) -> None:
        if on != self._playing:
            self._playing = on
            self.playing_changed.emit(on)

    def _go_to(self, frame: int) -> None:
        if self._approaching:
            self._hold()
        # From the stopped state no seek gives a picture.
        if self._player.playbackState() == _State.StoppedState:
            self._player.pause()
        self._seek(frame)

    def _seek(self, frame: int) -> None:
        self._player.setLoops(QMediaPlayer.Loops.Once.value)
        self._empty.stop()
        whole, self._whole = frame == self._whole, None
        place = self._times.begin_of(frame) if whole else self._times.place_of(frame)
        self._player.setPosition(place)
