"""What the program is measured against: a window of PySide6 with a media player, and no more."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Prints the moment of its first paint."""

    def __init__(self, stay: float) -> None:
        super().__init__()
        self._stay = stay
        self._painted = False
        self._sink, self._audio, self._player = QVideoSink(self), QAudioOutput(), QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._player.setAudioOutput(self._audio)
        self.resize(1280, 800)

    def event(self, event: QEvent) -> bool:
        """Notes the first paint, then stays as long as it was told."""
        done = super().event(event)
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = True
            print("painted", time.monotonic_ns(), time.process_time(), flush=True)
            QTimer.singleShot(round(self._stay * 1000), QApplication.quit)
        return done


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = BareWindow(float(sys.argv[1]))
    window.show()
    application.exec()
