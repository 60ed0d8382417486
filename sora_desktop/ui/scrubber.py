"""The line along which a person moves through a clip: a click goes there, a drag shows pictures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QToolTip, QWidget

from sora_desktop.ui.theme import S4, Theme
from sora_desktop.ui.timecode import timecode

_HEIGHT = 24
_LINE, _LINE_HOT = 4, 6
_KNOB, _KNOB_HOT = 6, 8
# How near to the end of the part the pointer must be, and how high its mark is.
_GRAB = 7
_MARK = 14


class Scrubber(QSlider):
    """A slider over the frames of the clip, from 0 to the last one.

    ``scrubbed(frame)`` is emitted while it is dragged or clicked, between ``began`` and ``ended``.
    Where only a part is to play, its two ends are shown and can be dragged.
    """

    began = Signal()
    scrubbed = Signal(int)
    ended = Signal()
    part_dragged = Signal(int, int)  # the first and the last frame of the part that plays

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._fps = 24.0
        self._hot = False
        self._part: tuple[int, int] | None = None
        self._end_dragged: int | None = None
        self.setObjectName("scrubber")
        self.setAccessibleName(self.tr("Position in the clip"))
        self.setMouseTracking(True)
        self.setFixedHeight(_HEIGHT)
        self.setEnabled(False)
        self.setRange(0, 0)
        theme.changed.connect(self.update)
        # Screen readers and the wheel move the slider itself.
        self.actionTriggered.connect(lambda _action: self.scrubbed.emit(self.sliderPosition()))

    def set_clip(self, last_frame: int, fps: float) -> None:
        """The clip's length; 0 frames for none."""
        self._fps = fps
        self.setRange(0, last_frame)
        self.setPageStep(max(1, round(fps)))
        self.setEnabled(last_frame > 0)

    def show_frame(self, frame: int) -> None:
        """Follows the clip, unless the person is dragging."""
        if not self.isSliderDown():
            self.setValue(frame)

    @property
    def part(self) -> tuple[int, int] | None:
        """The first and the last frame of the part that plays; None for the whole clip."""
        return self._part

    def show_part(self, part: tuple[int, int] | None) -> None:
        """Marks the part that plays; None for the whole clip."""
        self._part = part
        self.update()

    def x_of(self, frame: int) -> float:
        """The place of a frame along the line."""
        line = self._line()
        return line.left() + line.width() * frame / max(1, self.maximum())

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(320, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the smallest window."""
        return QSize(80, _HEIGHT)

    def frame_at(self, x: float) -> int:
        """The frame at that place along the line."""
        line = self._line()
        part = (x - line.left()) / max(1.0, line.width())
        return round(self.maximum() * min(max(part, 0.0), 1.0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to the frame under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._end_dragged = self._end_at(event.position().x())
        if self._end_dragged is None:
            self.setSliderDown(True)
            self.began.emit()
            self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follows a drag; otherwise says what moment is under the pointer."""
        if self._end_dragged is not None:
            self._drag_end(self.frame_at(event.position().x()))
        elif self.isSliderDown():
            self._go(event)
        elif self.isEnabled():
            over = self._end_at(event.position().x()) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.ArrowCursor)
            text = timecode(self.frame_at(event.position().x()), self._fps)
            QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends the drag."""
        self._end_dragged = None
        if self.isSliderDown() and event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)
            self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves the keys to the player, whose shortcuts count in frames."""
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Grows a little under the pointer."""
        self._hot = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Shrinks again."""
        self._hot = False
        self.update()
        super().leaveEvent(event)

    def _end_at(self, x: float) -> int | None:
        """0 for the beginning of the part and 1 for its end, where one is under the pointer."""
        if self._part is None or not self.isEnabled():
            return None
        # The knob wins where it stands on an end: it is what is grabbed most.
        if abs(x - self.x_of(self.value())) <= _KNOB:
            return None
        far = [abs(x - self.x_of(frame)) for frame in self._part]
        nearest = far.index(min(far))
        return nearest if far[nearest] <= _GRAB else None

    def _drag_end(self, frame: int) -> None:
        if self._part is None or self._end_dragged is None:
            return
        first, last = self._part
        part = (min(frame, last), last) if self._end_dragged == 0 else (first, max(frame, first))
        if part != self._part:
            self.show_part(part)
            self.part_dragged.emit(*part)

    def _go(self, event: QMouseEvent) -> None:
        frame = self.frame_at(event.position().x())
        self.setSliderPosition(frame)
        self.setValue(frame)
        self.scrubbed.emit(frame)

    def _line(self) -> QRectF:
        hot = self.isEnabled() and (self._hot or self.isSliderDown())
        thick = _LINE_HOT if hot else _LINE
        return QRectF(S4, (self.height() - thick) / 2, self.width() - 2 * S4, thick)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, the part that has been played, and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        line = self._line()
        round_end = line.height() / 2
        painter.setBrush(self._theme.colour("edge"))
        painter.drawRoundedRect(line, round_end, round_end)
        if not self.isEnabled():
            return
        done = QRectF(line)
        done.setWidth(line.width() * self.value() / max(1, self.maximum()))
        painter.setBrush(self._theme.colour("muted"))
        painter.drawRoundedRect(done, round_end, round_end)
        self._paint_part(painter, line)
        self._paint_knob(painter, QPointF(done.right(), done.center().y()))

    def _paint_part(self, painter: QPainter, line: QRectF) -> None:
        """A bracket at each end, and a line above the part: told by its form, not its colour."""
        if self._part is None:
            return
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("text"), 2))
        middle = line.center().y()
        left, right = (self.x_of(frame) for frame in self._part)
        for x, way in ((left, 4), (right, -4)):
            top, bottom = middle - _MARK / 2, middle + _MARK / 2
            painter.drawPolyline(
                [
                    QPointF(x + way, top),
                    QPointF(x, top),
                    QPointF(x, bottom),
                    QPointF(x + way, bottom),
                ]
            )
        painter.restore()

    def _paint_knob(self, painter: QPainter, centre: QPointF) -> None:
        size = _KNOB_HOT if self._hot or self.isSliderDown() else _KNOB
        painter.setBrush(self._theme.colour("text"))
        if self.hasFocus() and self.property("ring"):
            painter.setBrush(self._theme.colour("panel"))
            painter.setPen(QPen(self._theme.colour("text"), 3))
        painter.drawEllipse(centre, size, size)
