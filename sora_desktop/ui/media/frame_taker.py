"""One exact frame of a clip as a picture, to go into another clip.

It has a player of its own without sound, which seeks as the viewer's does.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from sora_desktop.ui.media.playback import Playback
from sora_desktop.ui.media.playback_problem import PlaybackProblem
from sora_desktop.ui.media.true_colours import TrueColours

# A seek in a large clip takes seconds on a slow machine.
_WATCH_MS = 15_000


class FrameTaker(QObject):
    """Takes one frame at a time; a new request takes the place of the one before.

    ``taken(clip, frame, picture)`` with the number of the frame and a picture in its own size,
    ``failed(clip)`` when there is none: never another frame in its place.
    """

    taken = Signal(object, int, object)  # Path, int, QImage
    failed = Signal(object)  # Path

    def __init__(self, parent: QObject | None = None) -> None:
        """Make it outside of any coroutine."""
        super().__init__(parent)
        self._clip: Path | None = None
        self._frame: int | None = None
        self._colours = TrueColours()
        self._sink = QVideoSink(self)
        self._playback = Playback(self._sink, self)
        self._playback.opened.connect(self._seek)
        self._playback.problem_changed.connect(self._on_problem)
        # After the playback's own slot: it knows by then which frame it is.
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._watch = QTimer(self, singleShot=True, interval=_WATCH_MS)
        self._watch.timeout.connect(self._fail)

    def request(self, clip: Path, frame: int | None = None) -> None:
        """Wants that frame of the clip, counting from 0; None for its last one."""
        self._clip, self._frame = clip, frame
        self._watch.start()
        self._playback.open(clip, play=False)

    def release(self) -> None:
        """Lets go of the file and forgets what was wanted."""
        self._clip = None
        self._watch.stop()
        self._playback.open(None, play=False)

    @property
    def _wanted(self) -> int:
        # A file may have fewer pictures than it promises: found out on the way.
        last = self._playback.last_frame
        return last if self._frame is None else self._frame

    def _seek(self) -> None:
        if self._wanted > self._playback.last_frame:
            self._fail()
        else:
            self._playback.show_frame(self._wanted)

    def _on_frame(self, frame: QVideoFrame) -> None:
        playback = self._playback
        if self._clip is None or playback.seeking or not playback.accepts(frame):
            return
        if playback.shown_frame != self._wanted:
            return
        picture = self._colours.picture(frame, lambda whole: whole)
        if picture.isNull():
            self._fail()
            return
        clip, number = self._clip, self._wanted
        self._end()
        self.taken.emit(clip, number, picture)

    def _on_problem(self, problem: PlaybackProblem | None) -> None:
        if problem is not None:
            self._fail()

    def _fail(self) -> None:
        clip = self._clip
        if clip is not None:
            self._end()
            self.failed.emit(clip)

    def _end(self) -> None:
        self._clip = None
        self._watch.stop()
        # From the event loop: a source is not changed inside the player's own signal.
        QTimer.singleShot(0, self, self._let_go)

    def _let_go(self) -> None:
        if self._clip is None:
            self._playback.open(None, play=False)
