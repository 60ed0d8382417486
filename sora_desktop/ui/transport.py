"""What the buttons of the player drive: one clip, or two clips that are compared."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QObject, Signal


class Transport(QObject):
    """Plays, stands still and goes to frames. Frames count from 0, in the transport's own `fps`."""

    playing_changed = Signal(bool)
    frame_changed = Signal(int)
    opened = Signal()
    # No seek is under way any more; what is shown is what was asked for.
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
        """Whether a seek is under way."""

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
        """Plays on; from the beginning when it stands at the end."""

    @abstractmethod
    def play_after_seek(self) -> None:
        """Plays on from where the latest seek goes, as soon as it is there."""

    @abstractmethod
    def pause(self) -> None:
        """Stands still at the frame that is shown."""

    @abstractmethod
    def show_frame(self, frame: int) -> None:
        """Goes to a frame, exactly; the nearest one there is when it is out of range."""

    @abstractmethod
    def set_loop(self, on: bool) -> None:
        """Whether it begins again at the end."""

    @abstractmethod
    def set_part(self, first: int, last: int | None) -> None:
        """Plays only from the first to the last frame, both included; None for up to the end."""

    @abstractmethod
    def set_speed(self, speed: float) -> None:
        """The speed, 1 for the clip's own."""

    def step(self, frames: int) -> None:
        """Pauses and goes that many frames on, or back when negative."""
        self.pause()
        self.show_frame(self.frame + frames)
