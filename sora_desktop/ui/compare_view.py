"""Two pictures of one moment: side by side, or one over the other with an edge that one drags."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from sora_desktop.ui.shown_picture import ShownPicture
from sora_desktop.ui.theme import S1, S2, S3, Theme
from sora_desktop.ui.zoom import Zoom, fitted

_LETTERS = ("A", "B")
_SPACE = 2
_GRAB = 12
_GRIP = 15
# Over any picture, in both themes.
_VEIL, _INK = QColor(0, 0, 0, 170), QColor(255, 255, 255)


class CompareView(QWidget):
    """Shows two pictures. `wipe` is where the edge is, from 0 (all of B) to 1 (all of A)."""

    clicked = Signal()
    double_clicked = Signal()
    wiped = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareView")
        self.setAccessibleName(self.tr("Two takes compared"))
        self._theme = theme
        self._latest = (QVideoFrame(), QVideoFrame())
        self._pictures = (ShownPicture(), ShownPicture())
        self._names = ("", "")
        self._words = ["", ""]
        self._wiping = False
        self._wipe = 0.5
        self._zoom = Zoom()
        self._pressed: QPointF | None = None
        self._drag = ""
        self._shown = 0
        self.setProperty("tracks", True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    # --- what it is told ----------------------------------------------------------------------

    def set_names(self, first: str, second: str) -> None:
        """The two takes in a few words each."""
        self._names = (first, second)
        self.setAccessibleDescription(f"A: {first}. B: {second}.")
        self.update()

    def set_word(self, side: int, text: str) -> None:
        """What is said in place of a picture that cannot be shown; empty for nothing."""
        self._words[side] = text
        self.update()

    def show_frames(self, first: QVideoFrame, second: QVideoFrame) -> None:
        """The two pictures; turned into ones to paint when they are painted."""
        self._latest = (QVideoFrame(first), QVideoFrame(second))
        for picture, frame in zip(self._pictures, self._latest, strict=True):
            picture.take(frame)
        self.update()

    def frames(self) -> tuple[QVideoFrame, QVideoFrame]:
        """The two that are shown."""
        return self._latest

    def clear(self) -> None:
        """Lets go of every picture and word."""
        self._latest = (QVideoFrame(), QVideoFrame())
        for picture in self._pictures:
            picture.clear()
        self._words = ["", ""]
        self._zoom.reset()

    def set_wiping(self, on: bool) -> None:
        """One over the other, or side by side."""
        self._wiping = on
        self.update()

    @property
    def wipe(self) -> float:
        """Where the edge is, as a part of the width of the picture."""
        return self._wipe

    def set_wipe(self, part: float) -> None:
        """Moves the edge; nothing is emitted when it is there already."""
        part = min(max(part, 0.0), 1.0)
        if part != self._wipe:
            self._wipe = part
            self.wiped.emit(part)
            self.update()

    def set_exact(self, on: bool) -> None:
        """Pixel by pixel, or fitted."""
        self._zoom.reset()
        self._zoom.exact = on
        self.update()

    @property
    def frames_shown(self) -> int:
        """How many pairs have been painted."""
        return self._shown

    def pictures(self) -> tuple[QImage, QImage]:
        """The two pictures that are shown, each in its full size."""
        return self._pictures[0].full(), self._pictures[1].full()

    # --- where things are ---------------------------------------------------------------------

    def rooms(self) -> tuple[QRectF, QRectF]:
        """The room of each picture: side by side, or one above the other where that shows more."""
        whole = QRectF(self.rect())
        if self._wiping:
            return whole, whole
        width, height = (whole.width() - _SPACE) / 2, (whole.height() - _SPACE) / 2
        beside = (
            QRectF(0, 0, width, whole.height()),
            QRectF(width + _SPACE, 0, width, whole.height()),
        )
        above = (
            QRectF(0, 0, whole.width(), height),
            QRectF(0, height + _SPACE, whole.width(), height),
        )
        return above if self._seen(above) > self._seen(beside) * 1.2 else beside

    def _seen(self, rooms: tuple[QRectF, QRectF]) -> float:
        sizes = [self._size(0), self._size(1)]
        places = [fitted(size, room) for size, room in zip(sizes, rooms, strict=True)]
        return sum(place.width() * place.height() for place in places)

    def _size(self, side: int) -> QSize:
        return self._pictures[side].size

    def places(self) -> tuple[QRectF, QRectF]:
        """Where the two pictures lie."""
        rooms, ratio = self.rooms(), self.devicePixelRatioF()
        return (
            self._zoom.place(self._size(0), rooms[0], ratio),
            self._zoom.place(self._size(1), rooms[1], ratio),
        )

    def edge(self) -> float:
        """The place of the edge along the view."""
        both = self._both()
        return both.left() + both.width() * self._wipe

    def _both(self) -> QRectF:
        first, second = self.places()
        both = first.united(second).intersected(QRectF(self.rect()))
        return QRectF(self.rect()) if both.isEmpty() else both

    # --- the picture --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Both pictures, the edge, and which is which."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("stage"))
        self._shown += any(picture.new for picture in self._pictures)
        smooth = QPainter.RenderHint.SmoothPixmapTransform
        painter.setRenderHint(smooth, not self._zoom.exact)
        ratio = self.devicePixelRatioF()
        for side, (shown, place) in enumerate(zip(self._pictures, self.places(), strict=True)):
            painter.save()
            painter.setClipRect(self._part_of(side))
            painter.drawImage(place, shown.to_draw(place, ratio))
            if self._words[side]:
                self._paint_word(painter, self._part_of(side), self._words[side])
            painter.restore()
        if self._wiping:
            self._paint_edge(painter)
        self._paint_names(painter)

    def _part_of(self, side: int) -> QRectF:
        """What of the view belongs to that side."""
        if not self._wiping:
            return self.rooms()[side]
        whole, edge = QRectF(self.rect()), self.edge()
        if side == 0:
            whole.setRight(edge)
        else:
            whole.setLeft(edge)
        return whole

    def _paint_word(self, painter: QPainter, room: QRectF, text: str) -> None:
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(room.adjusted(S3, S3, -S3, -S3), flags, text)

    def _paint_edge(self, painter: QPainter) -> None:
        both, x = self._both(), self.edge()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_VEIL, 4))
        painter.drawLine(QPointF(x, both.top()), QPointF(x, both.bottom()))
        painter.setPen(QPen(_INK, 2))
        painter.drawLine(QPointF(x, both.top()), QPointF(x, both.bottom()))
        centre = QPointF(x, both.center().y())
        painter.setBrush(_VEIL)
        painter.drawEllipse(centre, _GRIP, _GRIP)
        for way in (-1, 1):
            tip = QPointF(x + way * 9, centre.y())
            painter.drawLine(tip, tip + QPointF(-way * 4, -4))
            painter.drawLine(tip, tip + QPointF(-way * 4, 4))

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font("small"))
        metrics = painter.fontMetrics()
        for side, name in enumerate(self._names):
            room = self.rooms()[side]
            text = f"{_LETTERS[side]}   {name}" if name else _LETTERS[side]
            widest = room.width() / (2 if self._wiping else 1) - 2 * (S2 + S3)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(widest))
            wide = metrics.horizontalAdvance(text) + 2 * S2
            right = self._wiping and side == 1
            left = room.right() - S3 - wide if right else room.left() + S3
            box = QRectF(left, room.top() + S3, wide, metrics.height() + 2 * S1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_VEIL)
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(_INK)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def sizeHint(self) -> QSize:
        """A 16:9 stage."""
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        """Small enough for the smallest window."""
        return QSize(240, 135)

    # --- the pointer --------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The beginning of a click, or of a drag of the edge or the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            near = self._wiping and abs(event.position().x() - self.edge()) <= _GRAB
            self._drag = "edge" if near else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the edge; a picture that is larger than its room is moved by a drag beside it."""
        at = event.position()
        if self._pressed is None:
            near = self._wiping and abs(at.x() - self.edge()) <= _GRAB
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
            return
        way = at - self._pressed
        if not self._drag and way.manhattanLength() < QApplication.startDragDistance():
            return
        if not self._drag:
            self._drag = "edge" if self._wiping and not self._zoom.exact else "picture"
        if self._drag == "edge":
            both = self._both()
            self.set_wipe((at.x() - both.left()) / max(1.0, both.width()))
        elif self._zoom.exact:
            self._pressed = at
            self._zoom.pan(way, self._size(0), self.rooms()[0], self.devicePixelRatioF())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that was no drag."""
        if self._pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            if not self._drag:
                self.clicked.emit()
            self._drag = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Full screen; the first click of the two has been told already."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit()
