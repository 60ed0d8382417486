"""J, K and L: back and forth, faster with each press."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from sora_desktop.ui.transport import Transport

SPEEDS = (1.0, 2.0, 4.0)
# Backwards it goes by seeks, of which a clip of 720p takes about this many in a second.
_BACK_MS = 83


class Shuttle(QObject):
    """Drives a transport. `changed` tells the speed, negative for backwards, 0 for none."""

    changed = Signal(float)

    def __init__(self, transport: Transport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._transport = transport
        self._speed = 0.0
        self._timer = QTimer(self, interval=_BACK_MS)
        self._timer.timeout.connect(self._step_back)

    @property
    def speed(self) -> float:
        """The speed of the shuttle, negative for backwards; 0 while it rests."""
        return self._speed

    def drive(self, transport: Transport) -> None:
        """Drives another transport from now on, and rests."""
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
    return next((each for each in SPEEDS if each > speed), SPEEDS[-1])
