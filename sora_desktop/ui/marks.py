"""The part of a clip that is played: from a first frame, up to a last one, or both."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from sora_desktop.ui.scrubber import Scrubber
from sora_desktop.ui.transport import Transport

Part = tuple[int | None, int | None]


class Marks(QObject):
    """Keeps the two marks, has the transport obey them and the scrubber show them."""

    changed = Signal()

    def __init__(self, scrubber: Scrubber, transport: Transport, parent: QObject) -> None:
        super().__init__(parent)
        self._scrubber, self._transport = scrubber, transport
        self.part: Part = (None, None)
        scrubber.part_dragged.connect(self._dragged)

    @property
    def set(self) -> bool:
        """Whether only a part plays."""
        return self.part != (None, None)

    def ends(self) -> tuple[int, int]:
        """The first and the last frame that play."""
        first, last = self.part
        end = self._transport.last_frame
        return first or 0, end if last is None else min(last, end)

    def drive(self, transport: Transport, part: Part = (None, None)) -> None:
        """Marks another transport from now on."""
        self._transport = transport
        self.put(part)

    def mark_in(self, frame: int) -> None:
        """Plays from that frame; a last one before it goes."""
        last = self.part[1]
        self.put((frame, last if last is None or last >= frame else None))

    def mark_out(self, frame: int) -> None:
        """Plays up to that frame; a first one after it goes."""
        first = self.part[0]
        self.put((first if first is None or first <= frame else None, frame))

    def clear(self) -> None:
        """Plays the whole again."""
        self.put((None, None))

    def put(self, part: Part) -> None:
        """Both marks at once."""
        self.part = part
        self._transport.set_part(part[0] or 0, part[1])
        self.show()
        self.changed.emit()

    def show(self) -> None:
        """The marks on the scrubber, for the clip as long as it is now."""
        self._scrubber.show_part(self.ends() if self.set else None)

    def _dragged(self, first: int, last: int) -> None:
        self.part = (first, last)
        self._transport.set_part(first, last)
        self.changed.emit()
