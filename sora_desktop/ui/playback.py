"""The one QMediaPlayer of the program, with what was measured about it built in.

Nothing here is a widget: it plays a file, counts in frames, and says in `troubled` what Qt does
not say (no decoder, a stall, a file that ends in the middle).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QMediaMetaData, QMediaPlayer, QVideoFrame, QVideoSink

from sora_desktop.ui.clip_reach import ClipReach
from sora_desktop.ui.seeker import Seeker
from sora_desktop.ui.transport import Transport
from sora_desktop.ui.trouble import PlaybackTrouble, Trouble, trouble_with_file

_FALLBACK_FPS = 24.0
# A clip whose decoder is missing runs silently to its end without a picture (AV1, measured).
_NO_PICTURE_MS = 1500
# When the sound server dies, the position stops and no error comes (measured).
_STALL_MS = 3000
# The container may be longer than the pictures in it: so far back the last one is looked for.
_LAST_FRAMES = 12
# A file on a drive that does not answer gives no error either.
_NO_ANSWER_MS = 8000
_Status = QMediaPlayer.MediaStatus
_State = QMediaPlayer.PlaybackState


class Playback(Transport):
    """Plays one clip at a time into ``sink``. Frames count from 0, moments are milliseconds.

    Make it outside of any coroutine. It has no sound until `media` is given an audio output.
    """

    troubled = Signal(object)  # PlaybackTrouble, or None when it is over

    def __init__(self, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._frame = 0
        self._last: int | None = None
        self._part: tuple[int, int | None] = (0, None)
        self._loop = False
        self._ticket = self._begin_at = 0
        self._ready = self._playing = self._autoplay = self._seen = False
        self._play_when_settled = self._ended_early = False
        self._trouble: PlaybackTrouble | None = None
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(sink)
        self._reach = ClipReach(self)
        self._reach.reached.connect(self._on_reached)
        self._seeker = Seeker(self._seek, self)
        self._seeker.settled.connect(self._on_settled)
        self._picture_watch = QTimer(self, singleShot=True, interval=_NO_PICTURE_MS)
        self._picture_watch.timeout.connect(self._on_no_picture)
        self._stall_watch = QTimer(self, singleShot=True, interval=_STALL_MS)
        self._stall_watch.timeout.connect(self._on_stall)
        self._answer_watch = QTimer(self, singleShot=True, interval=_NO_ANSWER_MS)
        self._answer_watch.timeout.connect(self._on_no_answer)
        self._connect(sink)

    def _connect(self, sink: QVideoSink) -> None:
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.playbackStateChanged.connect(self._on_state)
        self._player.positionChanged.connect(self._on_position)
        self._player.errorOccurred.connect(self._on_error)
        sink.videoFrameChanged.connect(self._on_frame)

    @property
    def media(self) -> QMediaPlayer:
        """Qt's player, for who decides which one is heard."""
        return self._player

    @property
    def path(self) -> Path | None:
        """The clip that is shown."""
        return self._path

    @property
    def playing(self) -> bool:
        """Whether it plays, or will as soon as it is open."""
        return self._playing

    @property
    def ready(self) -> bool:
        """Whether the clip is open: it can be played and sought in."""
        return self._ready

    @property
    def frame(self) -> int:
        """The frame that is shown, or that the latest seek will show."""
        target = self._seeker.target
        return self._frame if target is None else target

    @property
    def shown_frame(self) -> int:
        """The frame whose picture came last, also while a seek goes elsewhere."""
        return self._frame

    @property
    def seeking(self) -> bool:
        """Whether a seek is under way."""
        return self._seeker.target is not None

    @property
    def fps(self) -> float:
        """Frames in a second, as the file says; 24 when it does not."""
        told = self._player.metaData().value(QMediaMetaData.Key.VideoFrameRate)
        return float(told) if isinstance(told, (int, float)) and told > 0 else _FALLBACK_FPS

    @property
    def last_frame(self) -> int:
        """The last frame: as seen when the end was reached, before that by the length."""
        return self._last_by_length if self._last is None else self._last

    @property
    def _last_by_length(self) -> int:
        return max(0, round(self._player.duration() * self.fps / 1000) - 1)

    @property
    def trouble(self) -> PlaybackTrouble | None:
        """What is wrong with the clip, if anything."""
        return self._trouble

    def accepts(self, frame: QVideoFrame) -> bool:
        """Whether a frame from the sink belongs on the screen: it is one, and of this clip."""
        # While the next clip opens, a frame that comes is a late one of the clip before.
        if not (frame.isValid() and self._ready):
            return False
        # The picture after the part has been decoded already when it is time to turn back.
        return not self._playing or not self._is_beyond(self._number(frame))

    def open(self, path: Path | None, *, play: bool, frame: int = 0) -> None:
        """Shows another clip, from that frame on; None shows none and lets go of the file."""
        # Stopping tells of the old clip that it is loaded: with no path that goes unheard.
        self._reset()
        self._player.stop()
        self._player.setSource(QUrl())
        self._path = path
        self._autoplay = play
        self._begin_at = frame
        self._set_playing(play and path is not None)
        if path is not None:
            self._ticket = self._reach.reach(path)
            self._answer_watch.start()

    def play(self) -> None:
        """Plays on; from the beginning when it stands at the end. A clip that is still being
        opened plays as soon as it can."""
        if not self._ready or self._path is None:
            self._autoplay = self._path is not None and self._trouble is None
            self._set_playing(self._autoplay)
            return
        if self.frame >= self._end:
            self._seeker.forget()
            self._seek(self._part[0])
        self._set_playing(True)
        self._picture_watch.start()
        self._stall_watch.start()
        self._player.play()

    def play_after_seek(self) -> None:
        """Plays on from where the latest seek goes, as soon as it is there."""
        if self._seeker.target is None:
            self.play()
        else:
            self._play_when_settled = True

    def pause(self) -> None:
        """Stands still at the frame that is shown."""
        self._play_when_settled = self._autoplay = False
        self._set_playing(False)
        if self._ready:
            self._player.pause()

    def show_frame(self, frame: int) -> None:
        """Goes to a frame, exactly; the nearest one there is when it is out of range."""
        if not self._ready:
            return
        # Out of the stopped state no seek gives a picture.
        if self._player.playbackState() == _State.StoppedState:
            self._player.pause()
        self._seeker.wish(min(max(frame, 0), self.last_frame))
        self.frame_changed.emit(self.frame)

    def set_loop(self, on: bool) -> None:
        """Whether it begins again at the end."""
        self._loop = on
        self._set_loops()

    def set_part(self, first: int, last: int | None) -> None:
        """Plays only from the first to the last frame, both included; None for up to the end."""
        self._part = (first, last)
        self._set_loops()

    def _set_loops(self) -> None:
        # Qt repeats the whole without a gap; a part is turned back by a seek.
        whole = self._loop and self._part == (0, None)
        loops = QMediaPlayer.Loops.Infinite if whole else QMediaPlayer.Loops.Once
        self._player.setLoops(loops.value)

    @property
    def _end(self) -> int:
        last = self._part[1]
        return self.last_frame if last is None else min(last, self.last_frame)

    def _is_beyond(self, frame: int) -> bool:
        return self._part[1] is not None and frame > self._part[1]

    def set_speed(self, speed: float) -> None:
        """The speed, 1 for the clip's own."""
        self._player.setPlaybackRate(speed)

    def _reset(self) -> None:
        for timer in (self._picture_watch, self._stall_watch, self._answer_watch):
            timer.stop()
        self._part = (0, None)
        self._set_loops()
        self._ticket = 0
        self._seeker.forget()
        self._path = None
        self._frame = 0
        self._last = None
        self._ready = self._seen = self._play_when_settled = self._ended_early = False
        self._set_trouble(None)

    def _on_reached(self, ticket: int, readable: bool, said: str) -> None:
        if ticket != self._ticket or self._path is None:
            return
        if readable:
            self._player.setSource(QUrl.fromLocalFile(str(self._path)))
        else:
            self._stop_for(trouble_with_file(self._path, said))

    def _on_no_answer(self) -> None:
        if self._path is not None:
            self._stop_for(PlaybackTrouble(kind=Trouble.NO_ANSWER, path=self._path))

    def _on_status(self, status: _Status) -> None:
        if status == _Status.LoadedMedia and not self._ready and self._path is not None:
            self._ready = True
            self._answer_watch.stop()
            if self._trouble and self._trouble.kind is Trouble.NO_ANSWER:
                self._set_trouble(None)
            self.opened.emit()
            self._picture_watch.start()
            if self._begin_at:
                self.show_frame(self._begin_at)
                self._play_when_settled = self._autoplay
            elif self._autoplay:
                self.play()
            else:
                self._player.pause()
        elif status == _Status.LoadedMedia:
            self._seeker.place_read()
        elif status == _Status.EndOfMedia:
            self._on_end()

    def _on_end(self) -> None:
        # Qt sends an empty frame here and rewinds on pause(): stand on the last frame instead.
        self._stall_watch.stop()
        if self._seeker.target is not None:
            self._seeker.missed()
        elif self._seen and self._trouble is None:
            if self._is_near_end(self._frame):
                self._last = self._frame
            else:
                self._ended_early = True
            if self._loop and self._part != (0, None) and not self._ended_early:
                self._seek(self._part[0])
                self._player.play()
                return
            self.show_frame(self.last_frame)
        self._set_playing(False)

    def _on_state(self, state: _State) -> None:
        if state != _State.PlayingState:
            self._stall_watch.stop()

    def _on_position(self, _position: int) -> None:
        if self._player.playbackState() == _State.PlayingState:
            self._stall_watch.start()
            if self._trouble and self._trouble.kind is Trouble.STALLED:
                self._set_trouble(None)

    def _number(self, frame: QVideoFrame) -> int:
        return max(0, round(frame.startTime() * self.fps / 1_000_000))

    def _on_frame(self, frame: QVideoFrame) -> None:
        if not self.accepts(frame):
            if frame.isValid() and self._ready:
                self._turn_back()
            return
        self._picture_watch.stop()
        self._seen = True
        if self._trouble and self._trouble.kind is Trouble.NO_PICTURE:
            self._set_trouble(None)
        self._frame = self._number(frame)
        # Paused, every picture is a seek's, and only one seek is under way.
        self._seeker.arrived()
        self.frame_changed.emit(self.frame)

    def _turn_back(self) -> None:
        """At the end of the part: once more, or stand on its last frame."""
        if self._seeker.target is not None:
            return
        if self._loop:
            self._seeker.wish(self._part[0])
        else:
            self.pause()
            self.show_frame(self._end)

    def _on_settled(self, frame: int, arrived: bool) -> None:
        early, self._ended_early = self._ended_early, False
        # Where the rest of a file is missing, a seek gives nothing, or some frame before.
        if early and self._path is not None and self._frame < frame - _LAST_FRAMES:
            self._stop_for(PlaybackTrouble(kind=Trouble.BROKEN_OFF, path=self._path))
        # No picture for the last frame: the sound is longer, the one before is the last.
        elif not arrived and self._is_near_end(frame) and frame > self._frame:
            self._last = frame - 1
            self.show_frame(self._last)
        elif self._play_when_settled:
            self._play_when_settled = False
            self.play()
        if not self.seeking:
            self.settled.emit()

    def _is_near_end(self, frame: int) -> bool:
        return frame > self._last_by_length - _LAST_FRAMES

    def _on_no_picture(self) -> None:
        if not self._seen and self._path is not None:
            self._stop_for(PlaybackTrouble(kind=Trouble.NO_PICTURE, path=self._path))

    def _on_stall(self) -> None:
        # Not Qt's own state: it may never have begun to play.
        if self._path is not None and self._playing:
            self._set_trouble(PlaybackTrouble(kind=Trouble.STALLED, path=self._path))

    def _on_error(self, _error: QMediaPlayer.Error, text: str) -> None:
        if self._path is None:
            return
        if self._seen:
            broken = PlaybackTrouble(kind=Trouble.BROKEN_OFF, path=self._path, text=text)
            self._stop_for(broken)
        else:
            self._stop_for(trouble_with_file(self._path, text))

    def _stop_for(self, trouble: PlaybackTrouble) -> None:
        self.pause()
        self._stall_watch.stop()
        self._picture_watch.stop()
        self._answer_watch.stop()
        self._set_trouble(trouble)

    def _set_trouble(self, trouble: PlaybackTrouble | None) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self.troubled.emit(trouble)

    def _set_playing(self, on: bool) -> None:
        if on != self._playing:
            self._playing = on
            self.playing_changed.emit(on)

    def _seek(self, frame: int) -> None:
        # The middle of a frame: at its very beginning Qt shows the one before (measured).
        self._player.setPosition(int((frame + 0.5) * 1000 / self.fps))
