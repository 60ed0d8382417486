"""The picture of the clip. Texts without one are drawn over it (`stage_notice`).

It draws from a QVideoSink and keeps the last picture, because Qt's own video widget turns black at
the end of a clip and shows nothing in a test (measured).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from sora_desktop.ui.media.true_colours import ShownPicture
from sora_desktop.ui.player.commands import viewer_colour
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.geometry import fitted

# Width of the keyboard focus ring.
_RING = 2


class Zoom:
    """Fitted into its room, or one pixel of the clip on one pixel of the screen.

    The visible centre is kept as shares of the picture, so that two pictures of different sizes can
    be compared at the same place.
    """

    def __init__(self) -> None:
        self.exact = False
        self.centre = QPointF(0.5, 0.5)

    def reset(self) -> None:
        """Fitted, and centred."""
        self.exact = False
        self.centre = QPointF(0.5, 0.5)

    def place(self, size: QSize, room: QRectF, ratio: float) -> QRectF:
        """The rectangle of the picture of that size, in the units of the room; `ratio` is how many
        pixels of the screen one unit has. Where it is larger than the room, it covers it."""
        if not self.exact or size.isEmpty():
            return fitted(size, room)
        width, height = size.width() / ratio, size.height() / ratio
        left = _along(room.left(), room.width(), width, self.centre.x())
        top = _along(room.top(), room.height(), height, self.centre.y())
        # On whole pixels of the screen, otherwise every one of them would mix two.
        return QRectF(round(left * ratio) / ratio, round(top * ratio) / ratio, width, height)

    def can_pan(self, size: QSize, room: QRectF, ratio: float) -> bool:
        """Whether some of the picture is outside."""
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


class VideoSurface(QWidget):
    """Shows the frames of ``sink``; ``accepts`` says which of them should be shown.

    A frame is converted once, when it is painted for the first time: a hidden window costs nothing.
    """

    clicked = Signal()
    double_clicked = Signal()
    dragged = Signal()
    unshowable = Signal()  # a frame came that cannot be made a picture
    filled = Signal(bool)  # there is a picture now, or none

    def __init__(
        self,
        theme: Theme,
        accepts: Callable[[QVideoFrame], bool] = QVideoFrame.isValid,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self._accepts = accepts
        self._theme = theme
        self._shown_picture = ShownPicture()
        self._shown = 0
        self._zoom = Zoom()
        self._pressed: QPointF | None = None
        self._panning = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Clip"))
        self.sink.videoFrameChanged.connect(self._take)

    @property
    def frames_shown(self) -> int:
        return self._shown

    def accept_frames_by(self, accepts: Callable[[QVideoFrame], bool]) -> None:
        """Sets another filter of frames."""
        self._accepts = accepts

    def picture(self) -> QImage:
        """The current frame, at its full size; a null image when there is none."""
        return self._shown_picture.full()

    @property
    def exact(self) -> bool:
        """Whether one pixel of the clip is one pixel of the screen."""
        return self._zoom.exact

    def set_exact(self, on: bool) -> None:
        self._zoom.reset()
        self._zoom.exact = on
        self._renew_cursor()
        self.update()

    def picture_place(self) -> QRectF:
        """The rectangle of the picture on the stage; empty when there is none."""
        return self._zoom.place(self._size(), QRectF(self.rect()), self.devicePixelRatioF())

    @property
    def empty(self) -> bool:
        """Whether there is no picture."""
        return self._shown_picture.size.isEmpty()

    def clear(self) -> None:
        self._shown_picture.clear()
        self.filled.emit(False)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 135)

    def _take(self, frame: QVideoFrame) -> None:
        if self._accepts(frame):
            first = self.empty
            self._shown_picture.take(frame)
            if first:
                self.filled.emit(True)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the picture as large as it fits."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), viewer_colour(self._theme, "stage"))
        new = self._shown_picture.new
        self._shown += new
        place = self.picture_place()
        picture = self._shown_picture.to_draw(place, self.devicePixelRatioF())
        if picture.isNull():
            if new:
                QTimer.singleShot(0, self, self.unshowable.emit)
        else:
            smooth = QPainter.RenderHint.SmoothPixmapTransform
            painter.setRenderHint(smooth, not self._zoom.exact)
            painter.drawImage(place, picture)
        if self.hasFocus() and self.property("ring") and not self.window().isFullScreen():
            painter.setPen(QPen(viewer_colour(self._theme, "accent"), _RING))
            inside = _RING // 2
            painter.drawRect(self.rect().adjusted(inside, inside, -inside, -inside))

    def _size(self) -> QSize:
        return self._shown_picture.size

    def _can_pan(self) -> bool:
        return self._zoom.can_pan(self._size(), QRectF(self.rect()), self.devicePixelRatioF())

    def _renew_cursor(self) -> None:
        if self._can_pan():
            shapes = Qt.CursorShape
            self.setCursor(shapes.ClosedHandCursor if self._panning else shapes.OpenHandCursor)
        else:
            self.unsetCursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a click, or a drag, began."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag takes the clip out of the window, or moves a picture that is larger than the
        stage."""
        if self._pressed is None:
            return
        way = event.position() - self._pressed
        if self._panning or way.manhattanLength() >= QApplication.startDragDistance():
            if self._can_pan():
                self._pan(way, event.position())
            else:
                self._pressed = None
                self.dragged.emit()

    def _pan(self, way: QPointF, at: QPointF) -> None:
        self._panning, self._pressed = True, at
        self._zoom.pan(way, self._size(), QRectF(self.rect()), self.devicePixelRatioF())
        self._renew_cursor()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            if self._panning:
                self._panning = False
                self._renew_cursor()
            else:
                self.clicked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Full screen; the first click of the two was reported already."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit()
