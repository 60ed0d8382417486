"""The transport of one clip, of two at once or of a whole cut, and what keys and scrubber do to it.
Nothing here is a widget."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QObject, QTimer, Signal


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
