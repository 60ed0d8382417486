"""Finds out whether this build decodes a clip: for the self-test."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from sora_desktop.ui.playback import Playback
from sora_desktop.ui.trouble import PlaybackTrouble


class FrameProbe(QObject):
    """Plays a clip with the one player and counts its valid frames.

    ``finished(frames, reason)``: the reason is empty when the clip ran to its end or the time was
    over, and frames came.
    """

    finished = Signal(int, str)

    def __init__(self, playback: Playback, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._frames = 0
        self._running = False
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(lambda: self._end(""))
        sink.videoFrameChanged.connect(self._count)
        playback.troubled.connect(self._on_trouble)
        playback.playing_changed.connect(self._on_playing)

    def start(self, path: Path, seconds: float) -> None:
        """Plays ``path`` from the beginning, for at most so long."""
        self._frames = 0
        self._running = True
        self._playback.open(None, play=False)
        self._playback.open(path, play=True)
        self._limit.start(round(seconds * 1000))

    def _count(self, frame: QVideoFrame) -> None:
        if self._running and frame.isValid():
            self._frames += 1

    def _on_trouble(self, trouble: PlaybackTrouble | None) -> None:
        if trouble is not None:
            self._end(f"{trouble.kind.value} {trouble.text}".strip())

    def _on_playing(self, playing: bool) -> None:
        if not playing and self._playback.ready:
            self._end("")

    def _end(self, reason: str) -> None:
        if self._running:
            self._running = False
            self._limit.stop()
            nothing = "" if self._frames else "no frame was decoded"
            self.finished.emit(self._frames, reason or nothing)
