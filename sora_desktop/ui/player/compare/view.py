"""Two pictures of one moment, side by side or with a wipe, and the row of buttons for them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from sora_desktop.ui.media.true_colours import ShownPicture
from sora_desktop.ui.player.commands import CommandButton, viewer_colour
from sora_desktop.ui.player.stage import Zoom
from sora_desktop.ui.player.transport_bar import HEIGHT, LOW_HEIGHT
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.theme import S1, S2, S3, Theme
from sora_desktop.ui.widgets.geometry import fitted
from sora_desktop.ui.widgets.layouts import props

LETTERS = ("A", "B")
_SPACE = 4
# Above each picture its name, and below it the button that keeps it.
_HEAD, _FOOT = 32, 56
_BUTTON = 28
_GRAB = 12
_GRIP = 15
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT, _RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignLeft, _MIDDLE | Qt.AlignmentFlag.AlignRight
# Over any picture, in both themes.
_VEIL, _INK = QColor(0, 0, 0, 170), QColor(255, 255, 255)


class CompareView(QWidget):
    """Shows two pictures. `wipe` is the position of the edge, from 0 (all of B) to 1 (all of A)."""

    clicked = Signal()
    double_clicked = Signal()
    wiped = Signal(float)
    keep_wanted = Signal(int)  # 0 for A, 1 for B

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        props(self, objectName="compareView", accessibleName=self.tr("Two takes compared"))
        self._theme = theme
        self._latest = (QVideoFrame(), QVideoFrame())
        self._pictures = (ShownPicture(), ShownPicture())
        self._names = (("", ""), ("", ""))
        self.words = ["", ""]
        self._wiping = False
        self._wipe = 0.5
        self._zoom = Zoom()
        self._pressed: QPointF | None = None
        self._drag = ""
        self._shown = 0
        self._resting = False
        self.keep = tuple(self._keep_button(side) for side in range(2))
        props(self, tracks=True, mouseTracking=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    # --- its state ----------------------------------------------------------------------------

    def set_names(self, first: tuple[str, str], second: tuple[str, str]) -> None:
        """The two takes: the name of each, and its model and price."""
        self._names = (first, second)
        names = [f"{letter}: {', '.join(filter(None, each))}." for letter, each in self._lettered()]
        self.setAccessibleDescription(" ".join(names))
        text = self.tr("{kept} becomes the chosen take. {other} moves to the bin.")
        for side, button in enumerate(self.keep):
            kept, other = self._names[side][0], self._names[1 - side][0]
            button.setToolTip(fill(text, kept=kept, other=other))
            button.setAccessibleDescription(button.toolTip())
        self.update()

    def rest(self, on: bool) -> None:
        """In full screen only the pictures stay while nobody moves."""
        self._resting = on
        for button in self.keep:
            button.setVisible(not on)
        self.update()

    def _lettered(self) -> zip[tuple[str, tuple[str, str]]]:
        return zip(LETTERS, self._names, strict=True)

    def _keep_button(self, side: int) -> QPushButton:
        kept, other = LETTERS[side], LETTERS[1 - side]
        text = fill(self.tr("Keep {kept}, bin {other}"), kept=kept, other=other)
        button = props(QPushButton(text, self), objectName=("keepFirst", "keepSecond")[side])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.keep_wanted.emit(side))
        return button

    def set_word(self, side: int, text: str) -> None:
        """The text in place of a picture that can't be shown; empty for none."""
        self.words[side] = text
        self.update()

    def show_frames(self, first: QVideoFrame, second: QVideoFrame) -> None:
        """The two frames; converted when they are painted."""
        self._latest = (QVideoFrame(first), QVideoFrame(second))
        for picture, frame in zip(self._pictures, self._latest, strict=True):
            picture.take(frame)
        self._place_buttons()
        self.update()

    def frames(self) -> tuple[QVideoFrame, QVideoFrame]:
        return self._latest

    def clear(self) -> None:
        """Drops every picture and text."""
        self._latest = (QVideoFrame(), QVideoFrame())
        for picture in self._pictures:
            picture.clear()
        self.words = ["", ""]
        self._zoom.reset()

    def set_wiping(self, on: bool) -> None:
        """One over the other, or side by side."""
        self._wiping = on
        self._place_buttons()
        self.update()

    @property
    def wipe(self) -> float:
        """The position of the edge, as a share of the picture's width."""
        return self._wipe

    def set_wipe(self, part: float) -> None:
        """Moves the edge, without a signal if it is there already."""
        part = min(max(part, 0.0), 1.0)
        if part != self._wipe:
            self._wipe = part
            self.wiped.emit(part)
            self.update()

    def set_exact(self, on: bool) -> None:
        self._zoom.reset()
        self._zoom.exact = on
        self.update()

    @property
    def frames_shown(self) -> int:
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
        around = _HEAD + _FOOT
        beside = (
            QRectF(0, _HEAD, width, whole.height() - around),
            QRectF(width + _SPACE, _HEAD, width, whole.height() - around),
        )
        above = (
            QRectF(0, _HEAD, whole.width(), height - around),
            QRectF(0, height + _SPACE + _HEAD, whole.width(), height - around),
        )
        return above if self._seen(above) > self._seen(beside) * 1.2 else beside

    def _seen(self, rooms: tuple[QRectF, QRectF]) -> float:
        sizes = [self._size(0), self._size(1)]
        places = [fitted(size, room) for size, room in zip(sizes, rooms, strict=True)]
        return sum(place.width() * place.height() for place in places)

    def _size(self, side: int) -> QSize:
        return self._pictures[side].size

    def places(self) -> tuple[QRectF, QRectF]:
        rooms, ratio = self.rooms(), self.devicePixelRatioF()
        return (
            self._zoom.place(self._size(0), rooms[0], ratio),
            self._zoom.place(self._size(1), rooms[1], ratio),
        )

    def edge(self) -> float:
        """The position of the edge along the view."""
        both = self._both()
        return both.left() + both.width() * self._wipe

    def _both(self) -> QRectF:
        first, second = self.places()
        both = first.united(second).intersected(QRectF(self.rect()))
        return QRectF(self.rect()) if both.isEmpty() else both

    # --- the picture --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), viewer_colour(self._theme, "stage"))
        self._shown += any(picture.new for picture in self._pictures)
        smooth = QPainter.RenderHint.SmoothPixmapTransform
        painter.setRenderHint(smooth, not self._zoom.exact)
        ratio = self.devicePixelRatioF()
        for side, (shown, place) in enumerate(zip(self._pictures, self.places(), strict=True)):
            painter.save()
            painter.setClipRect(self._part_of(side))
            painter.drawImage(place, shown.to_draw(place, ratio))
            if self.words[side]:
                self._paint_word(painter, self._part_of(side), self.words[side])
            painter.restore()
        if self._wiping:
            self._paint_edge(painter)
        if not (self._resting and self._wiping):
            self._paint_names(painter)

    def _part_of(self, side: int) -> QRectF:
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
        painter.setPen(viewer_colour(self._theme, "muted"))
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
        """Above each picture its letter and name, and at the right its model and price; over the
        wipe in a corner each."""
        for side, (letter, (name, more)) in enumerate(self._lettered()):
            room = self.rooms()[side]
            if self._wiping:
                self._paint_label(painter, room, f"{letter}   {name}", right=side == 1)
                continue
            top = max(self.places()[side].top(), room.top()) - _HEAD
            line = QRectF(room.left() + S2, top, room.width() - 2 * S2, _HEAD)
            painter.setFont(self._theme.font("body", bold=True))
            painter.setPen(viewer_colour(self._theme, "text"))
            text = f"{letter}  {name}"
            painter.drawText(line, _LEFT, text)
            line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(text) + S3)
            painter.setFont(self._theme.font("small"))
            painter.setPen(viewer_colour(self._theme, "muted"))
            elide = Qt.TextElideMode.ElideRight
            more = painter.fontMetrics().elidedText(more, elide, int(line.width()))
            painter.drawText(line, _RIGHT, more)

    def _paint_label(self, painter: QPainter, room: QRectF, text: str, *, right: bool) -> None:
        painter.setFont(self._theme.font("small", bold=True))
        metrics = painter.fontMetrics()
        widest = round(room.width() / 2) - 2 * (S2 + S3)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, widest)
        wide = metrics.horizontalAdvance(text) + 2 * S2
        left = room.right() - S3 - wide if right else room.left() + S3
        box = QRectF(left, room.top() + S3, wide, metrics.height() + 2 * S1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_VEIL)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(_INK)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _place_buttons(self) -> None:
        """Centred under its picture; over the wipe in a lower corner each."""
        for side, button in enumerate(self.keep):
            size, room = button.sizeHint(), self.rooms()[side]
            if self._wiping:
                left = room.right() - S3 - size.width() if side else room.left() + S3
                top = room.bottom() - S3 - size.height()
            else:
                left = room.center().x() - size.width() / 2
                place = self.places()[side]
                under = room.bottom() if place.isEmpty() else min(place.bottom(), room.bottom())
                top = under + S3
            button.setGeometry(round(left), round(top), size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 135)

    # --- the pointer --------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The start of a click, or of a drag of the edge or the picture."""
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
        if self._pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            if not self._drag:
                self.clicked.emit()
            self._drag = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Full screen; the first click of the two was reported already."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit()


_WIPE_WIDTH, _LEAST_WIPE_WIDTH = 80, 40


class CompareBar(QWidget):
    """The row while two takes are compared, in the place of the take's actions: their arrangement,
    and which is heard. The wipe has a slider of its own, so that it can be moved without a pointer.
    """

    wipe_moved = Signal(float)

    def __init__(self, commands: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(S2, 0, S2, 0)
        row.setSpacing(S1)
        self._beside = QToolButton(self)
        self._beside.setText(self.tr("Side by side"))
        self._beside.setAccessibleName(self._beside.text())
        self._beside.setCheckable(True)
        self._beside.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._beside.setFixedHeight(_BUTTON)
        # Either of the two toggles; the command is on for the wipe.
        self._beside.toggled.connect(self._lay_beside)
        row.addWidget(self._beside)
        self._add("compare_wipe", self.tr("Wipe"))
        self._add_slider()
        self._add("compare_swap", self.tr("Swap"))
        row.addSpacing(S2)
        self._add_sound()
        row.addStretch(1)
        self._add("leave_compare", self.tr("Done")).setProperty("raised", True)
        self.set_low(False)
        self.show_wipe(0.5)
        self.show_wiping(False)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, super().minimumSizeHint().height())

    def set_low(self, on: bool) -> None:
        """Lower in a low window."""
        self.setFixedHeight(LOW_HEIGHT if on else HEIGHT)

    def show_wipe(self, part: float) -> None:
        """Moves the slider without a signal."""
        self._slider.blockSignals(True)
        self._slider.setValue(round(part * 100))
        self._slider.blockSignals(False)

    def show_wiping(self, on: bool) -> None:
        """The slider works while there is an edge."""
        self._slider.setEnabled(on)
        self._beside.setChecked(not on)

    def _lay_beside(self, on: bool) -> None:
        if on is self._commands["compare_wipe"].isChecked():
            self._commands["compare_wipe"].trigger()

    def _add(self, command: str, words: str) -> CommandButton:
        self._commands[command].setIconText(words)
        button = CommandButton(self._commands[command], self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFixedHeight(_BUTTON)
        self._row.addWidget(button)
        return button

    def _add_slider(self) -> None:
        self._slider = props(QSlider(Qt.Orientation.Horizontal, self), objectName="wipeSlider")
        self._slider.setAccessibleName(self.tr("Wipe position"))
        self._slider.setRange(0, 100)
        self._slider.setPageStep(10)
        self._slider.setMinimumWidth(_LEAST_WIPE_WIDTH)
        self._slider.setMaximumWidth(_WIPE_WIDTH)
        self._slider.valueChanged.connect(lambda value: self.wipe_moved.emit(value / 100))
        self._row.addWidget(self._slider)

    def _add_sound(self) -> None:
        label = props(QLabel(self.tr("Sound"), self), tone="muted")
        self._row.addWidget(label)
        group = QActionGroup(self)
        for name, word in (("hear_first", "A"), ("hear_second", "B"), ("hear_none", "")):
            group.addAction(self._commands[name])
            self._add(name, word or self.tr("None"))
