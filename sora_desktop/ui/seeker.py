"""Seeks to frames, one at a time: while one is under way only the latest wish is kept.

A seek of a paused clip takes 6-230 ms at 720p, up to a second at 1080p (measured: it depends on
the distance to the key frame before), and a drag along the scrubber asks for sixty in a second.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

# After so long without a picture a seek counts as missed: nothing says that one failed.
_PATIENCE_MS = 1200
# Once the player has read the place, the picture follows within 10 ms (measured), or never.
_READ_PATIENCE_MS = 250


class Seeker(QObject):
    """Keeps at most one seek under way.

    `settled` is emitted when no wish is left: the last frame asked for, and whether a picture came.
    """

    settled = Signal(int, bool)

    def __init__(self, seek: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seek = seek
        self._under_way: int | None = None
        self._next: int | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self.missed)

    @property
    def target(self) -> int | None:
        """The frame that the latest wish asks for; None when there is no wish open."""
        return self._under_way if self._next is None else self._next

    def wish(self, frame: int) -> None:
        """Asks for a frame; the wish before it is dropped when its seek has not begun."""
        if self._under_way is None:
            self._begin(frame)
        elif frame == self._under_way:
            self._next = None
        else:
            self._next = frame

    def arrived(self) -> None:
        """A picture came for the seek under way, if there is one: the latest wish is next."""
        if self._under_way is not None:
            self._end(self._under_way, True)

    def place_read(self) -> None:
        """The player has read the place that is sought: the picture comes soon, or not at all."""
        if self._under_way is not None:
            self._patience.start(_READ_PATIENCE_MS)

    def missed(self) -> None:
        """No picture will come for the seek under way."""
        if self._under_way is not None:
            self._end(self._under_way, False)

    def forget(self) -> None:
        """Drops every wish; another clip is coming."""
        self._under_way = self._next = None
        self._patience.stop()

    def _begin(self, frame: int) -> None:
        self._under_way = frame
        self._patience.start(_PATIENCE_MS)
        self._seek(frame)

    def _end(self, done: int, arrived: bool) -> None:
        frame, self._next = self._next, None
        self._under_way = None
        self._patience.stop()
        if frame is not None:
            self._begin(frame)
        else:
            self.settled.emit(done, arrived)
