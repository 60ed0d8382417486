"""The stage: the picture of the clip, and the texts over it: why there is no picture and what
helps, and short texts such as the speed. Never an old picture in place of a clip that can't be
shown, and never black without a text. It draws from a QVideoSink and keeps the last picture,
because Qt's own video widget turns black at the end of a clip and shows nothing in a test
(measured).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.take import Take, TakeState
from sora_desktop.ui.actions.action import ActionItem, Section
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.messages import cost_words, problem_message, step_label
from sora_desktop.ui.media.playback_problem import PlaybackFailure, PlaybackProblem
from sora_desktop.ui.media.true_colours import ShownPicture
from sora_desktop.ui.player.commands import viewer_colour
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.text.panel_text import mark_of, problem_with
from sora_desktop.ui.text.problem_texts import Step
from sora_desktop.ui.theme.icons import pixmap
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6, Theme, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.geometry import fitted
from sora_desktop.ui.widgets.layouts import hbox, props, vbox
from sora_desktop.ui.widgets.presses import DirectButton

_STAYS_MS = 1600


class OverlayText(QLabel):
    """A short text such as the speed, also for a screen reader; it takes no room and no clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        props(self, objectName="stageWord", surface="card", strong=True)
        self.setWordWrap(False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self, interval=_STAYS_MS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_text(self, text: str, *, stays: bool = False) -> None:
        """Shows the text for a moment, or until the next one; an empty one hides it."""
        self._timer.stop()
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if not text:
            return
        announce(self, text)
        if not stays:
            self._timer.start()


@dataclass(frozen=True, slots=True, kw_only=True)
class StageText:
    """Shown in place of a picture: an icon by its name in one of the tones, a headline, what it
    cost and what to do, buttons for it, the best first, and PiAPI's words."""

    headline: str
    body: str = ""
    icon: str = "film"
    tone: str = "faint"
    items: tuple[ActionItem, ...] = ()
    quote: str = ""


# Only the person's own step continues with these.
_SERIOUS = frozenset({"warn", "danger"})
_MOST_STEPS = 3


def stage_text(
    take: Take, line: str, items: Sequence[ActionItem], catalogue: Catalogue
) -> StageText:
    """Why a take has no clip to show. `line` is its state in one line, `items` are its actions."""
    mark, number = mark_of(take), take.shot_number or take.number
    name = fill(QCoreApplication.translate("Stage", "Take {n}"), n=number)
    if mark.tone not in _SERIOUS:
        soon = QCoreApplication.translate("Stage", "It plays here as soon as it's ready.")
        met = take.last_error is not None
        ways = (TakeAction.TAKE_BACK, TakeAction.RESUME)
        offered = [item for item in items if item.action in ways or (item.primary and met)]
        offered.sort(key=lambda item: not item.primary)
        return StageText(
            headline=line,
            body=soon if take.in_progress else "",
            icon=mark.icon,
            items=tuple(offered),
        )
    steps = [item for item in items if item.helps or item.action.section is Section.NEXT]
    # The primary one, then the one that changes the prompt, before another model.
    steps.sort(
        key=lambda item: (not item.primary, not item.helps, item.action.section is Section.NEXT)
    )
    headline, body, quote = f"{name}: {line}", cost_words(take), ""
    if take.state is TakeState.UNCONFIRMED:
        # Its line names the charge too, which the body explains.
        headline = problem_with(take, number).title
    elif take.last_error is not None:
        message = problem_message(take.last_error, take, catalogue)
        headline, quote = f"{name}: {message.headline}", message.quote
        # PiAPI's words are separate, and say more than our own sentence.
        what = (body,) if quote else (message.body,)
        body = " ".join(text for text in (*what, message.next_step) if text)
    return StageText(
        headline=headline,
        body=body,
        icon=mark.icon,
        tone=mark.tone,
        items=tuple(steps[:_MOST_STEPS]),
        quote=quote,
    )


_ICON = 28
_WIDEST = 480


class StageNotice(QFrame):
    """Shows why there is no picture, centred on the stage, with the steps that help. `pressed`
    carries the action of a step, `again` and `elsewhere` may help with the problem of a file. Over
    the picture of an interrupted clip it is a card."""

    pressed = Signal(object)
    again = Signal()
    elsewhere = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stageNotice")
        self._theme = theme
        self._words, self._card = StageText(headline=""), False
        self._mark, self._headline, self._body = QLabel(self), QLabel(self), QLabel(self)
        props(self._headline, objectName="stageHeadline", textSize="page")
        self._body.setProperty("tone", "muted")
        self._body.setContentsMargins(0, S1, 0, 0)
        self._quote = props(QLabel(self), tone="faint", textSize="small")
        for label in (self._headline, self._body, self._quote):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._steps: list[QPushButton] = []
        self._again = QPushButton(self.tr("Try again"), self)
        self._elsewhere = QPushButton(self.tr("Open in another app"), self)
        self._again.clicked.connect(self.again)
        self._elsewhere.clicked.connect(self.elsewhere)
        self._lay_out()

    def show_stage_text(self, words: StageText) -> None:
        """Shows why the stage is empty."""
        self._again.hide()
        self._elsewhere.hide()
        self._show(words, card=False)

    def show_problem(self, problem: PlaybackProblem, *, card: bool) -> None:
        """Shows what is wrong with the file; `card` sets it off from a picture that stays."""
        headline, body = playback_problem_text(problem)
        words = StageText(headline=headline, body=body, icon="warning", tone="warn")
        stalled = problem.kind is PlaybackFailure.STALLED
        self._again.setText(self.tr("Start again") if stalled else self.tr("Try again"))
        self._again.show()
        self._elsewhere.setVisible(
            problem.kind not in (PlaybackFailure.MISSING, PlaybackFailure.EMPTY)
        )
        self._show(words, card=card)

    def offer_fetch(self) -> None:
        """Offers to download the clip again, in addition to the text."""
        label = step_label(Step.FETCH_AGAIN, None, None)
        item = ActionItem(action=TakeAction.FETCH_AGAIN, label=label)
        self._show(replace(self._words, items=(item,)), card=self._card)

    def _show(self, words: StageText, *, card: bool) -> None:
        self._card = card
        restyle(self, surface="card" if card else "")
        self._headline.setText(words.headline)
        self._body.setText(words.body)
        self._body.setVisible(bool(words.body))
        self._quote.setText(words.quote)
        self._quote.setVisible(bool(words.quote))
        parts = (words.headline, words.body, words.quote)
        self.setAccessibleName(" ".join(text for text in parts if text))
        ratio, colour = self.devicePixelRatioF(), viewer_colour(self._theme, words.tone)
        self._mark.setPixmap(pixmap(words.icon, colour, _ICON, ratio))
        # Buttons that stay the same keep the focus.
        if words.items != self._words.items:
            self._offer(words.items)
        self._words = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As wide as the buttons need, which are below each other where there is no room. Wrapped
        texts are as high as their width requires; a centred layout asks for less."""
        every = (*self._steps, self._elsewhere, self._again)
        widths = [each.sizeHint().width() + S2 for each in every if each.isVisibleTo(self)]
        wanted = sum(widths) + 2 * S6
        stage = self.parentWidget()
        beside = stage is None or wanted <= stage.width()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self.setMaximumWidth(max(_WIDEST, wanted) if beside else _WIDEST)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _offer(self, items: Sequence[ActionItem]) -> None:
        for button in self._steps:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._steps = []
        for place, item in enumerate(items):
            button = DirectButton(self) if item.action.spends else QPushButton(self)
            button.setObjectName(f"stage-{item.action.name}")
            button.setText(item.label)
            button.setProperty("first", place == 0)
            button.clicked.connect(lambda _on=False, action=item.action: self.pressed.emit(action))
            self._row.insertWidget(place + 1, button)
            button.show()
            self._steps.append(button)

    def _lay_out(self) -> None:
        self._row = hbox((None, 1), self._elsewhere, self._again, margins=(0, S3, 0, 0), spacing=S2)
        self._row.addStretch(1)
        column = vbox(parent=self, margins=(S6, S4, S6, S4), spacing=S1)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(S2)
        column.addWidget(self._headline)
        column.addWidget(self._body)
        column.addLayout(self._row)
        self._quote.setContentsMargins(0, S2, 0, 0)
        column.addWidget(self._quote)


def playback_problem_text(problem: PlaybackProblem) -> tuple[str, str]:
    """Headline and sentence for a problem."""
    translate, name = QCoreApplication.translate, problem.path.name
    words = {
        PlaybackFailure.MISSING: (
            translate("Player", "File not found"),
            translate("Player", "%1 is no longer in its folder. Fetch the take again (free)."),
        ),
        PlaybackFailure.EMPTY: (
            translate("Player", "The file is empty"),
            translate("Player", "%1 is empty. Fetch the take again (free)."),
        ),
        PlaybackFailure.NOT_A_CLIP: (
            translate("Player", "The file isn't a video, or it's damaged"),
            translate("Player", "Couldn't open %1. Fetch the take again (free)."),
        ),
        PlaybackFailure.BROKEN_OFF: (
            translate("Player", "The file is damaged from here on"),
            translate("Player", "The rest of %1 is damaged. Fetch the take again (free)."),
        ),
        PlaybackFailure.NO_PICTURE: (
            translate("Player", "This video format isn't supported"),
            translate("Player", "The file is complete, but Sora Desktop has no decoder for it."),
        ),
        PlaybackFailure.STALLED: (
            translate("Player", "Playback stopped"),
            translate("Player", "The audio device may be disconnected. The file is complete."),
        ),
        PlaybackFailure.NO_ANSWER: (
            translate("Player", "The file doesn't respond"),
            translate(
                "Player", "The drive with %1 may be asleep or disconnected. Nothing is lost."
            ),
        ),
    }
    headline, body = words[problem.kind]
    return headline, body.replace("%1", name)


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
