"""One frame of a clip on its way to the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from sora_desktop.ui.true_colours import TrueColours


class ShownPicture:
    """Becomes a picture when it is painted for the first time, and has true colours: at the size
    that is painted, which is cheaper while it plays, and at its full size when that is asked for.
    """

    def __init__(self) -> None:
        self._colours = TrueColours()
        self._frame: QVideoFrame | None = None
        self._full, self._drawn = QImage(), QImage()
        self._wrong = False

    @property
    def new(self) -> bool:
        """Whether the frame has not been painted yet."""
        return self._frame is not None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return self._frame is None and self._full.isNull()

    @property
    def size(self) -> QSize:
        """The size of the clip's picture."""
        return self._frame.size() if self._frame is not None else self._full.size()

    def take(self, frame: QVideoFrame) -> None:
        """Another frame is the one to show; an invalid one shows nothing."""
        self._frame = QVideoFrame(frame)

    def clear(self) -> None:
        """Nothing is to be shown."""
        self._frame = None
        self._full, self._drawn = QImage(), QImage()

    def full(self) -> QImage:
        """The picture in its own size; a null image when there is none."""
        self._convert()
        if self._wrong:
            self._full = self._colours.mended(self._full)
            self._wrong = False
        return self._full

    def to_draw(self, place: QRectF, ratio: float) -> QImage:
        """The picture for a place of that size; `ratio` is pixels of the screen for each unit."""
        self._convert()
        size = (place.size() * ratio).toSize()
        if not self._wrong or size.width() >= self._full.width():
            return self.full()
        if self._drawn.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = self._full.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._drawn = self._colours.mended(scaled)
        return self._drawn

    def _convert(self) -> None:
        if self._frame is not None:
            frame, self._frame = self._frame, None
            self._full = frame.toImage() if frame.isValid() else QImage()
            self._drawn = QImage()
            self._wrong = not self._full.isNull() and self._colours.needed(frame)
