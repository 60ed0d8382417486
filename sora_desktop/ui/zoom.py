"""How large a picture is on the stage, and which part of it: fitted, or pixel by pixel."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt


def fitted(size: QSize, room: QRectF) -> QRectF:
    """The largest place in the room for a picture of that size, in its middle."""
    scaled = size.toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, scaled.width(), scaled.height())
    place.moveCenter(room.center())
    return place


class Zoom:
    """Fitted into its room, or one pixel of the clip on one pixel of the screen.

    The middle of what is seen is kept in parts of the picture, so that two pictures of other sizes
    can be looked at in the same place.
    """

    def __init__(self) -> None:
        self.exact = False
        self.centre = QPointF(0.5, 0.5)

    def reset(self) -> None:
        """Fitted, and the middle of the picture in the middle."""
        self.exact = False
        self.centre = QPointF(0.5, 0.5)

    def place(self, size: QSize, room: QRectF, ratio: float) -> QRectF:
        """Where the picture of that size lies, in the units of the room; `ratio` is how many pixels
        of the screen one unit has. Where it is larger than the room, it covers it."""
        if not self.exact or size.isEmpty():
            return fitted(size, room)
        width, height = size.width() / ratio, size.height() / ratio
        left = _along(room.left(), room.width(), width, self.centre.x())
        top = _along(room.top(), room.height(), height, self.centre.y())
        # On whole pixels of the screen, else every one of them would be a mixture of two.
        return QRectF(round(left * ratio) / ratio, round(top * ratio) / ratio, width, height)

    def can_pan(self, size: QSize, room: QRectF, ratio: float) -> bool:
        """Whether some of the picture lies outside."""
        place = self.place(size, room, ratio)
        return self.exact and (place.width() > room.width() or place.height() > room.height())

    def pan(self, way: QPointF, size: QSize, room: QRectF, ratio: float) -> None:
        """Moves the picture with the pointer, not beyond its edges."""
        if size.isEmpty():
            return
        x = self.centre.x() - way.x() * ratio / size.width()
        y = self.centre.y() - way.y() * ratio / size.height()
        half_x = min(0.5, room.width() * ratio / size.width() / 2)
        half_y = min(0.5, room.height() * ratio / size.height() / 2)
        self.centre = QPointF(min(max(x, half_x), 1 - half_x), min(max(y, half_y), 1 - half_y))


def _along(start: float, room: float, length: float, centre: float) -> float:
    if length <= room:
        return start + (room - length) / 2
    wanted = start + room / 2 - centre * length
    return min(max(wanted, start + room - length), start)
