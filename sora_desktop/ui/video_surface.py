"""Where the clip is seen: letterboxed on the stage, and never black without a word.

It draws from a QVideoSink and keeps the last picture, because Qt's own video widget turns black at
the end of a clip and shows nothing under a test (measured).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from sora_desktop.ui.icons import pixmap
from sora_desktop.ui.shown_picture import ShownPicture
from sora_desktop.ui.theme import S1, S2, S3, Theme
from sora_desktop.ui.zoom import Zoom

_ICON = 40
_WIDEST_WORDS = 480
_WORDS = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class VideoSurface(QWidget):
    """Shows the frames of ``sink``; ``accepts`` says which of them belong on the screen.

    A frame is turned into a picture once, when it is painted for the first time: a hidden window
    costs nothing.
    """

    clicked = Signal()
    double_clicked = Signal()
    dragged = Signal()

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
        self._quiet_words = ("", "")
        self._mark = "film"
        self._hushed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture of the clip"))
        self.sink.videoFrameChanged.connect(self._take)
        theme.changed.connect(self.update)

    @property
    def frames_shown(self) -> int:
        """How many different frames have been painted since the program began."""
        return self._shown

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture of the clip on the stage."""
        return not self._shown_picture.empty

    def accept_frames_by(self, accepts: Callable[[QVideoFrame], bool]) -> None:
        """Another judge of which frames belong on the screen."""
        self._accepts = accepts

    def picture(self) -> QImage:
        """The frame that is shown, at its full size; a null image when there is none."""
        return self._shown_picture.full()

    @property
    def exact(self) -> bool:
        """Whether one pixel of the clip is one pixel of the screen."""
        return self._zoom.exact

    def set_exact(self, on: bool) -> None:
        """Pixel by pixel, or fitted."""
        self._zoom.reset()
        self._zoom.exact = on
        self._renew_cursor()
        self.update()

    def picture_place(self) -> QRectF:
        """Where the picture lies on the stage; empty when there is none."""
        return self._zoom.place(self._size(), QRectF(self.rect()), self.devicePixelRatioF())

    def clear(self) -> None:
        """Takes the picture off the stage."""
        self._shown_picture.clear()
        self.update()

    def say(self, headline: str, line: str = "", mark: str = "film") -> None:
        """The quiet words for when there is no picture, under an icon by its name; an empty
        headline for a bare stage."""
        self._quiet_words = (headline, line)
        self._mark = mark
        self.update()

    def hush(self, on: bool) -> None:
        """Leaves the quiet words out while something else speaks over the stage."""
        self._hushed = on
        self.update()

    def sizeHint(self) -> QSize:
        """A 16:9 stage."""
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        """Small enough for the smallest window."""
        return QSize(240, 135)

    def _take(self, frame: QVideoFrame) -> None:
        if self._accepts(frame):
            self._shown_picture.take(frame)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the picture as large as it fits, or the quiet words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("stage"))
        self._shown += self._shown_picture.new
        place = self.picture_place()
        picture = self._shown_picture.to_draw(place, self.devicePixelRatioF())
        if picture.isNull():
            self._paint_words(painter)
            return
        smooth = QPainter.RenderHint.SmoothPixmapTransform
        painter.setRenderHint(smooth, not self._zoom.exact)
        painter.drawImage(place, picture)

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

    def _paint_words(self, painter: QPainter) -> None:
        headline, line = self._quiet_words
        if self._hushed or not headline:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.rect().center()
        mark = pixmap(self._mark, self._theme.colour("faint"), _ICON, self.devicePixelRatioF())
        painter.drawPixmap(middle.x() - _ICON // 2, middle.y() - _ICON - S3, mark)
        wide = min(self.width() - 2 * S3, _WIDEST_WORDS)
        box = QRectF(middle.x() - wide / 2, middle.y() + S1, wide, self.height() / 2)
        for text, size, tone in ((headline, "title", "muted"), (line, "body", "faint")):
            painter.setFont(self._theme.font(size))
            painter.setPen(self._theme.colour(tone))
            used = painter.boundingRect(box, _WORDS, text)
            painter.drawText(box, _WORDS, text)
            box.setTop(used.bottom() + S2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a click, or a drag, began."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag takes the clip out of the window, or moves what is larger than the stage."""
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
        """A click that was no drag."""
        if self._pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            if self._panning:
                self._panning = False
                self._renew_cursor()
            else:
                self.clicked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What did not fit may fit now."""
        super().resizeEvent(event)
        self._renew_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Full screen; the first click of the two has been told already."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Paints again when the font grows."""
        if event.type() == QEvent.Type.FontChange:
            self.update()
        super().changeEvent(event)
