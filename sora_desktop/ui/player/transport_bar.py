"""The scrubber, flush with the picture, and the transport under it. Neither knows the clip."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QEnterEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QToolButton,
    QToolTip,
    QWidget,
)

from sora_desktop.ui.media.transport import NO_TIMECODE, timecode
from sora_desktop.ui.player.commands import BUTTON, CommandButton, viewer_colour
from sora_desktop.ui.theme.theme import S1, S2, S3, Theme
from sora_desktop.ui.widgets.layouts import hbox, props

SCRUBBER = 16
_LINE = 4
_KNOB, _KNOB_HOT = 6, 7
# How near to the end of the part the pointer must be, and how high its mark is.
_GRAB = 7
_MARK = 14


class Scrubber(QSlider):
    """A slider over the frames of the clip, from 0 to the last one.

    ``scrubbed(frame)`` is emitted while it is dragged or clicked, between ``began`` and ``ended``.
    If only a part plays, its two ends are shown and can be dragged.
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
        props(self, objectName="scrubber", accessibleName=self.tr("Position"), mouseTracking=True)
        self.setFixedHeight(SCRUBBER)
        self.setEnabled(False)
        self.setRange(0, 0)
        # Screen readers and the wheel move the slider itself.
        self.actionTriggered.connect(lambda _action: self.scrubbed.emit(self.sliderPosition()))

    def set_clip(self, last_frame: int, fps: float) -> None:
        """The clip's length; 0 frames for none."""
        self._fps = fps
        self.setRange(0, last_frame)
        self.setPageStep(max(1, round(fps)))
        self.setEnabled(last_frame > 0)

    def show_frame(self, frame: int) -> None:
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
        """The position of a frame along the line."""
        return self.x_at(frame / max(1, self.maximum()))

    def x_at(self, part: float) -> float:
        """The position of a share along the line."""
        line = self._line()
        return line.left() + line.width() * part

    def sizeHint(self) -> QSize:
        return QSize(320, SCRUBBER)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, SCRUBBER)

    def frame_at(self, x: float) -> int:
        """The frame at that position along the line."""
        return round(self.maximum() * self.part_at(x))

    def part_at(self, x: float) -> float:
        """The share from 0 to 1 at that position."""
        line = self._line()
        return min(max((x - line.left()) / max(1.0, line.width()), 0.0), 1.0)

    def tip_at(self, frame: int) -> str:
        """The text about a frame under the pointer."""
        return timecode(frame, self._fps)

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
        """Follows a drag; otherwise shows which moment is under the pointer."""
        if self._end_dragged is not None:
            self._drag_end(self.frame_at(event.position().x()))
        elif self.isSliderDown():
            self._go(event)
        elif self.isEnabled():
            over = self._end_at(event.position().x()) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.ArrowCursor)
            text = self.tip_at(self.frame_at(event.position().x()))
            QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end_dragged = None
        if self.isSliderDown() and event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)
            self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves the keys to the player, whose shortcuts count in frames."""
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hot = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hot = False
        self.update()
        super().leaveEvent(event)

    def _end_at(self, x: float) -> int | None:
        """0 for the beginning of the part and 1 for its end, if one is under the pointer."""
        if self._part is None or not self.isEnabled():
            return None
        # The knob wins where it covers an end: it is grabbed most.
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
        return QRectF(S3, (self.height() - _LINE) / 2, self.width() - 2 * S3, _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The track, the part, the played part, the brackets, and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self.paint_track(painter)
        if self.isEnabled():
            middle = self._line().center().y()
            self._paint_brackets(painter, middle)
            self._paint_knob(painter, QPointF(self.x_of(self.value()), middle))

    def paint_track(self, painter: QPainter) -> None:
        """The line under the knob, by the part that is played."""
        line = self._line()
        self.paint_line(painter, "edge", line.left(), line.right())
        if not self.isEnabled():
            return
        now, start = self.x_of(self.value()), line.left()
        if self._part is not None:
            start, end = (self.x_of(frame) for frame in self._part)
            self.paint_line(painter, "part", start, end)
            now = min(now, end)
        if now > start:
            self.paint_line(painter, "text", start, now)

    def paint_line(self, painter: QPainter, colour: str, left: float, right: float) -> None:
        """A piece of the line in a colour of the viewer."""
        line = self._line()
        painter.setBrush(viewer_colour(self._theme, colour))
        painter.drawRoundedRect(
            QRectF(left, line.top(), right - left, line.height()), _LINE / 2, _LINE / 2
        )

    def _paint_brackets(self, painter: QPainter, middle: float) -> None:
        """One at each end of the part: distinguished by shape too, not only by colour."""
        if self._part is None:
            return
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(viewer_colour(self._theme, "accent"), 2))
        left, right = (self.x_of(frame) for frame in self._part)
        top, bottom = middle - _MARK / 2 + 1, middle + _MARK / 2 - 1
        for x, way in ((left, 4), (right, -4)):
            corners = ((x + way, top), (x, top), (x, bottom), (x + way, bottom))
            painter.drawPolyline([QPointF(*corner) for corner in corners])
        painter.restore()

    def _paint_knob(self, painter: QPainter, centre: QPointF) -> None:
        size = _KNOB_HOT if self._hot or self.isSliderDown() else _KNOB
        painter.setBrush(viewer_colour(self._theme, "text"))
        if self.hasFocus() and self.property("ring"):
            painter.setPen(QPen(viewer_colour(self._theme, "accent"), 2))
        painter.drawEllipse(centre, size, size)


SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
PLAY_WIDTH = 36
_SPEED_WIDTH = 48
_VOLUME_WIDTH = 72
# Below this the slider is hidden: the mute button stays, and its menu has the volume.
_ROOM_FOR_VOLUME = 780
_VOLUMES = (100, 75, 50, 25)
HEIGHT, LOW_HEIGHT = 40, 36


class TimeReadout(QHBoxLayout):
    """The current moment and the total length, as labels of `owner`."""

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__()
        self.setSpacing(S1)
        self._now, self._whole = QLabel(owner), QLabel(owner)
        self._now.setObjectName("moment")
        props(self._whole, objectName="clipLength", tone="muted")
        translate = QCoreApplication.translate
        self._now.setAccessibleName(translate("TransportBar", "Position"))
        self._whole.setAccessibleName(translate("TransportBar", "Duration"))
        for label, bold in ((self._now, True), (self._whole, False)):
            label.setFont(_even_figures(theme.font("body", bold=bold)))
            self.addWidget(label)
        # Digits of changing width must not move the widgets beside them.
        self._now.setMinimumWidth(self._now.fontMetrics().horizontalAdvance("00:00:00:00"))

    def show_time(self, now: str, whole: str) -> None:
        """Both empty while there is nothing."""
        self._now.setText(now or NO_TIMECODE)
        self._now.setEnabled(bool(now))
        self._whole.setText(f"/ {whole}" if whole else "")


class TransportBar(QWidget):
    """The moment on the left, play and steps in the middle, and on the right how it plays.
    ``commands`` are the player's actions by name (see `commands`)."""

    volume_picked = Signal(float)
    speed_picked = Signal(float)

    def __init__(
        self, commands: Mapping[str, QAction], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        whole = QGridLayout(self)
        whole.setContentsMargins(S3, 0, S2, 0)
        whole.setHorizontalSpacing(S2)
        # The middle is centred whatever the two sides contain.
        whole.setColumnStretch(0, 1)
        whole.setColumnStretch(2, 1)
        self._row = self._group(whole, 0, Qt.AlignmentFlag.AlignLeft)
        self._time = TimeReadout(theme, self)
        self._row.addLayout(self._time)
        self._row = self._group(whole, 1, Qt.AlignmentFlag.AlignHCenter)
        self._add_transport()
        self._row = self._group(whole, 2, Qt.AlignmentFlag.AlignRight)
        self._add("loop", "loopButton")
        self._add_speed(theme)
        self._add_sound()
        self._add("export_frame")
        self._add("full_screen")
        self.set_low(False)

    def set_low(self, on: bool) -> None:
        """Lower in a low window."""
        self.setFixedHeight(LOW_HEIGHT if on else HEIGHT)

    def show_time(self, now: str, whole: str) -> None:
        """The current moment and the length of the clip; both empty for no clip."""
        self._time.show_time(now, whole)

    def show_volume(self, volume: float) -> None:
        """Moves the slider without a signal."""
        self._volume.blockSignals(True)
        self._volume.setValue(round(volume * 100))
        self._volume.blockSignals(False)

    def show_speed(self, speed: float) -> None:
        self._speed.setText(speed_text(speed))
        self._speed.setAccessibleName(self.tr("Speed: %1").replace("%1", speed_text(speed)))
        for action in self._speeds.actions():
            action.setChecked(action.data() == speed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._volume.setVisible(self.width() >= _ROOM_FOR_VOLUME)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, super().minimumSizeHint().height())

    def _group(self, whole: QGridLayout, column: int, where: Qt.AlignmentFlag) -> QHBoxLayout:
        row = hbox(spacing=S1)
        whole.addLayout(row, 0, column, where | Qt.AlignmentFlag.AlignVCenter)
        return row

    def _add(self, command: str, name: str = "", width: int = BUTTON) -> CommandButton:
        button = CommandButton(self._commands[command], self)
        button.setObjectName(name)
        button.setFixedSize(width, BUTTON)
        self._row.addWidget(button)
        return button

    def _add_transport(self) -> None:
        self._add("mark_in")
        self._add("to_start")
        self._add("step_back")
        self._add("play_pause", "playButton", PLAY_WIDTH).setProperty("raised", True)
        self._add("step_forward")
        self._add("to_end")
        self._add("mark_out")

    def _add_sound(self) -> None:
        mute = self._add("mute", "muteButton")
        self._volume = props(QSlider(Qt.Orientation.Horizontal, self), objectName="volumeSlider")
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.setRange(0, 100)
        self._volume.setFixedWidth(_VOLUME_WIDTH)
        self._volume.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._volume.valueChanged.connect(lambda value: self.volume_picked.emit(value / 100))
        self._row.addWidget(self._volume)
        mute.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._volumes = props(QMenu(self), objectName="volumeMenu")
        for percent in _VOLUMES:
            action = self._volumes.addAction(f"{percent} %")
            action.triggered.connect(lambda _on, percent=percent: self._volume.setValue(percent))
        mute.customContextMenuRequested.connect(lambda _at: self._open(self._volumes, mute))

    def _add_speed(self, theme: Theme) -> None:
        self._speed = props(QToolButton(self), objectName="speedButton", toolTip=self.tr("Speed"))
        self._speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._speed.setFont(_even_figures(theme.font("body", bold=True)))
        self._speed.setFixedHeight(BUTTON)
        self._speed.setMinimumWidth(_SPEED_WIDTH)
        self._menu = QMenu(self)
        self._speeds = QActionGroup(self)
        for speed in SPEEDS:
            action = self._speeds.addAction(self._menu.addAction(speed_text(speed)))
            action.setCheckable(True)
            action.setData(speed)
            action.triggered.connect(lambda _on, speed=speed: self.speed_picked.emit(speed))
        self._speed.clicked.connect(lambda: self._open(self._menu, self._speed))
        self._row.addWidget(self._speed)

    def _open(self, menu: QMenu, button: QWidget) -> None:
        above = QPoint(0, -menu.sizeHint().height())
        menu.popup(button.mapToGlobal(above))


def _even_figures(font: QFont) -> QFont:
    """The same font with figures of equal width, if it has them."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def speed_text(speed: float) -> str:
    """``1x``, ``0.25x``; ``-2x`` backwards."""
    return f"{speed:g}\u00d7".replace("-", "\u2212")
