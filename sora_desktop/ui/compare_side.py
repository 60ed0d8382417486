"""One of two clips that are compared."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from sora_desktop.ui.playback import Playback


class Side(QObject):
    """One of the two clips: who plays it, and its pictures as they come in the window's thread."""

    came = Signal(QVideoFrame)
    said = Signal()

    def __init__(self, playback: Playback, sink: QVideoSink, parent: QObject) -> None:
        super().__init__(parent)
        self.playback = playback
        self.still: tuple[float, QVideoFrame] | None = None
        # A method of an object of this thread: Qt calls from the decoder's.
        sink.videoFrameChanged.connect(self._take)
        for told in (playback.opened, playback.settled, playback.troubled):
            told.connect(self._tell)
        playback.playing_changed.connect(self._tell)

    @property
    def usable(self) -> bool:
        """Whether the clip is open and nothing is wrong with it."""
        return self.playback.ready and self.playback.trouble is None

    @property
    def milliseconds(self) -> float:
        """The length of the clip."""
        return (self.playback.last_frame + 1) * 1000 / self.playback.fps

    def frame_at(self, milliseconds: float) -> int:
        """The frame that is shown at that moment; the last one after the end."""
        frame = int(milliseconds * self.playback.fps / 1000 + 1e-6)
        return min(frame, self.playback.last_frame)

    def _take(self, frame: QVideoFrame) -> None:
        if self.playback.accepts(frame):
            self.came.emit(frame)

    def _tell(self) -> None:
        self.said.emit()
