"""The layout of the player, and its keys and buttons for one clip or for two at once; the player on
the whole screen, with controls over it that hide when nobody moves.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWindow
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QMenu, QVBoxLayout, QWidget

from sora_desktop.ui.media.transport import ClipTransport, TransportControls, timecode
from sora_desktop.ui.player.commands import COMMANDS, MENU, MOVES, make_commands
from sora_desktop.ui.player.compare.view import CompareBar, CompareView
from sora_desktop.ui.player.stage import OverlayText, StageNotice, VideoSurface
from sora_desktop.ui.player.transport_bar import SPEEDS, Scrubber, TransportBar, speed_text
from sora_desktop.ui.theme.theme import S4, VIEWER, Theme
from sora_desktop.ui.widgets.layouts import hbox, screen_of, vbox

# How long the person must be inactive, in milliseconds.
REST_MS = 2000
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class FullScreen(QObject):
    """Moves ``part`` from its layout into a window of its own over the whole screen.

    The same widget moves, so there is no second player and no picture is lost.
    """

    left = Signal()

    def __init__(self, part: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._part = part
        self._home: QLayout | None = None
        self._host: _Host | None = None

    @property
    def active(self) -> bool:
        """Whether the part is on the whole screen."""
        return self._host is not None

    def toggle(self) -> None:
        """Enters full screen, or leaves it."""
        if self._host is None:
            self._enter()
        else:
            self._leave(self._host)

    def _enter(self) -> None:
        owner = self._part.parentWidget()
        self._home = owner.layout() if owner is not None else None
        host = _Host(owner)
        host.closed.connect(self.left)
        host.setWindowTitle(self._part.window().windowTitle())
        vbox(self._part, parent=host, margins=0)
        self._host = host
        # On the screen of the window, also where no window manager takes care of it.
        host.setGeometry(screen_of(self._part).geometry())
        host.showFullScreen()
        self._part.setFocus()

    def _leave(self, host: _Host) -> None:
        self._host = None
        if self._home is not None:
            self._home.addWidget(self._part)
        self._part.show()
        host.hide()
        host.deleteLater()
        # The keys keep working.
        self._part.window().activateWindow()
        self._part.setFocus()


class _Host(QWidget):
    """The window over the whole screen; closing it goes back."""

    closed = Signal()

    def __init__(self, owner: QWidget | None) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setProperty("surface", "stage")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that the part doesn't use means what it means in the window it came from."""
        owner = self.parentWidget()
        if owner is not None:
            QApplication.sendEvent(owner, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Goes back instead of closing with the player inside."""
        event.ignore()
        self.closed.emit()


class AutoHideControls(QObject):
    """Takes `controls` out of the layout of `content` while it is active, and lays them over its
    lower edge, so that the picture on the `stage` does not change its size when they come and go.
    `rested` and `woken` are emitted when they do."""

    rested = Signal()
    woken = Signal()

    def __init__(
        self, content: QWidget, layout: QLayout, stage: QWidget, controls: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._layout = layout
        self._content, self._controls = content, controls
        self._stages = [stage]
        self._active = False
        self._last = QPointF()
        self._window: QWindow | None = None
        self._timer = QTimer(self, interval=REST_MS, singleShot=True)
        self._timer.timeout.connect(self._rest)

    def add_stage(self, stage: QWidget) -> None:
        """Another widget that replaces the stage at times."""
        self._stages.append(stage)

    def set_active(self, on: bool) -> None:
        """Puts the controls over the picture, or back under it."""
        if on == self._active:
            return
        self._active = on
        for part in (self._content, *self._stages, self._controls):
            if on:
                part.installEventFilter(self)
            else:
                part.removeEventFilter(self)
        self._watch_keys(on)
        for stage in self._stages:
            stage.setMouseTracking(on or stage.property("tracks") is True)
        if on:
            self._layout.removeWidget(self._controls)
            self._place(self._content.size())
            self.wake()
        else:
            self._timer.stop()
            self._unset_cursors()
            self._layout.addWidget(self._controls)
            self._controls.show()
            self.woken.emit()

    def _watch_keys(self, on: bool) -> None:
        """Keys go to whatever has the focus; the window sees all of them."""
        window = self._content.window().windowHandle() if on else self._window
        if window is not None:
            (window.installEventFilter if on else window.removeEventFilter)(self)
        self._window = window if on else None

    def renew(self) -> None:
        """Lays the controls out again; call it when their height has changed."""
        if self._active:
            self._place(self._content.size())

    def wake(self) -> None:
        """Shows the controls, and restarts the time until they hide."""
        self._controls.show()
        self._controls.raise_()
        self._unset_cursors()
        self._timer.start()
        self.woken.emit()

    def _unset_cursors(self) -> None:
        for stage in self._stages:
            if stage.cursor().shape() is Qt.CursorShape.BlankCursor:
                stage.unsetCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A move of the pointer, a click and Tab show the controls again."""
        if watched is self._content and isinstance(event, QResizeEvent):
            self._place(event.size())
        elif watched is self._controls and event.type() is QEvent.Type.Leave:
            self._timer.start()
        elif self._wakes(event):
            self.wake()
        return super().eventFilter(watched, event)

    def _wakes(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            # Qt repeats the last move when something under the pointer disappears.
            moved = event.globalPosition() != self._last
            self._last = event.globalPosition()
            return moved or event.type() is QEvent.Type.MouseButtonPress
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        # While they are visible every key counts as using them; only Tab shows them again.
        return event.key() in _TABS or not self._controls.isHidden()

    def _rest(self) -> None:
        """Nothing stays over the picture; only an open menu is still in use."""
        if QApplication.activePopupWidget() is not None:
            self._timer.start()
            return
        focused = QApplication.focusWidget()
        if focused is not None and self._controls.isAncestorOf(focused):
            # Tab shows it again; the keys of the player keep working in the meantime.
            self._stages[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._controls.hide()
        self.rested.emit()
        for stage in self._stages:
            stage.setCursor(Qt.CursorShape.BlankCursor)

    def _place(self, size: QSize) -> None:
        height = self._controls.sizeHint().height()
        self._controls.setGeometry(QRect(0, size.height() - height, size.width(), height))


# The distance from the edge that clears the names of two takes.
_BELOW_NAMES = 44


class PlayerLayout(QWidget):
    """The stage with everything over it, and the buttons: they go to full screen together."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(VIEWER)
        self.commands = make_commands(self)
        self._stage = QWidget(self)
        self.surface = VideoSurface(theme, parent=self._stage)
        self.view = CompareView(theme, self._stage)
        self.notice = StageNotice(theme, self._stage)
        self.word = OverlayText(self._stage)
        self.controls = QWidget(self)
        self.scrubber = Scrubber(theme, self.controls)
        self.compare_bar = CompareBar(self.commands, self.controls)
        self.bar = TransportBar(self.commands, theme, self.controls)
        self.full_screen = FullScreen(self, parent)
        self._lay_out_stage()
        self._lay_out()
        self.menu = self._make_menu(parent)
        self.show_compare(False)

    def show_compare(self, on: bool) -> None:
        """The two takes on the stage and their row of buttons, or the one clip."""
        self.view.setVisible(on)
        self.surface.setVisible(not on)
        self.compare_bar.setVisible(on)
        self._head.setContentsMargins(S4, _BELOW_NAMES if on else S4, S4, S4)
        self.notice.raise_()
        self.word.raise_()
        self.resting.renew()

    def set_low(self, on: bool) -> None:
        """Lower rows in a low window."""
        self.bar.set_low(on)
        self.compare_bar.set_low(on)
        self.resting.renew()

    def _lay_out_stage(self) -> None:
        over = QGridLayout(self._stage)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.surface, 0, 0)
        over.addWidget(self.view, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        # As wide as allowed, centred.
        middle = hbox((None, 1), (self.notice, 100), (None, 1))
        over.addLayout(middle, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self.notice.hide()
        self._head = QVBoxLayout()
        self._head.addWidget(self.word, 0, top | Qt.AlignmentFlag.AlignHCenter)
        over.addLayout(self._head, 0, 0)

    def _lay_out(self) -> None:
        layout = vbox((self._stage, 1), self.controls, parent=self, margins=0, spacing=0)
        self.resting = AutoHideControls(self, layout, self.surface, self.controls, self)
        self.resting.add_stage(self.view)
        self.resting.rested.connect(self.word.hide)
        self.resting.rested.connect(lambda: self.view.rest(True))
        self.resting.woken.connect(lambda: self.view.rest(False))
        vbox(self.scrubber, self.bar, self.compare_bar, parent=self.controls, margins=0, spacing=0)
        for part in (self, self.controls):
            part.setProperty("surface", "viewer")
            part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _make_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for name in MENU:
            if name is None:
                menu.addSeparator()
            else:
                menu.addAction(self.commands[name])
        return menu


Part = tuple[int | None, int | None]


class InOutPoints(QObject):
    """The part of a clip that is played: from a first frame, up to a last one, or both. `edited`
    carries it when the person has set it."""

    changed = Signal()
    edited = Signal(object)

    def __init__(self, scrubber: Scrubber, transport: ClipTransport, parent: QObject) -> None:
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

    def drive(self, transport: ClipTransport, part: Part = (None, None)) -> None:
        """Marks on another transport from now on."""
        self._transport = transport
        self.put(part)

    def mark_in(self, frame: int) -> None:
        """Plays from that frame; a last one before it is removed."""
        last = self.part[1]
        self._edit((frame, last if last is None or last >= frame else None))

    def mark_out(self, frame: int) -> None:
        """Plays up to that frame; a first one after it is removed."""
        first = self.part[0]
        self._edit((first if first is None or first <= frame else None, frame))

    def clear(self) -> None:
        self._edit((None, None))

    def _edit(self, part: Part) -> None:
        self.put(part)
        self.edited.emit(part)

    def put(self, part: Part) -> None:
        self.part = part
        self._transport.set_part(part[0] or 0, part[1])
        self.show()
        self.changed.emit()

    def show(self) -> None:
        """The marks on the scrubber, for the clip's current length."""
        self._scrubber.show_part(self.ends() if self.set else None)

    def _dragged(self, first: int, last: int) -> None:
        self.part = (first, last)
        self._transport.set_part(first, last)
        self.changed.emit()
        self.edited.emit(self.part)


_ALWAYS = frozenset(
    {
        *("loop", "slower", "faster", "mute", "full_screen", "leave_full_screen", "zoom"),
        *("previous_take", "next_take", "previous_shot", "next_shot", "star", "compare", "export"),
    }
)
# Commands of the file need only a file; everything else an open clip.
_FILES = frozenset({"reveal", "open_external"})
_CLIP_ONLY = frozenset(COMMANDS) - _ALWAYS - _FILES


class PlayerControls(TransportControls):
    """Connects the layout to one transport, and to another one when two takes are compared."""

    loop_changed = Signal(bool)
    transport: ClipTransport

    def __init__(self, layout: PlayerLayout, transport: ClipTransport, parent: QObject) -> None:
        super().__init__(transport, parent)
        self._layout, self._commands = layout, layout.commands
        self.marks = InOutPoints(layout.scrubber, transport, self)
        self._connect_commands()
        self._connect_parts()
        self.listen_to(transport)

    @property
    def loop(self) -> bool:
        """Whether the clip begins again at its end."""
        return self._commands["loop"].isChecked()

    def show_loop(self, on: bool) -> None:
        """Sets whether it repeats, without a signal."""
        self._commands["loop"].setChecked(on)
        self.transport.set_loop(on)

    def listen_to(self, transport: ClipTransport) -> None:
        """Shows the state of that transport, while it is the connected one."""

        def is_driven() -> bool:
            return transport is self.transport

        transport.playing_changed.connect(
            lambda _on: self.playing_changed.emit(self.running) if is_driven() else None
        )
        transport.frame_changed.connect(lambda _at: self._show_frame() if is_driven() else None)
        transport.opened.connect(lambda: self.show_state() if is_driven() else None)

    def drive(self, transport: ClipTransport, part: Part = (None, None)) -> None:
        """The buttons control that transport from now on, at the given speed and with the given
        marks."""
        self.transport = transport
        self.shuttle.drive(transport)
        self.marks.drive(transport, part)
        transport.set_speed(self.speed)
        transport.set_loop(self.loop)
        self.show_state()
        self.playing_changed.emit(self.running)

    def show_state(self) -> None:
        """Buttons, scrubber and time for the open clip, or for none."""
        play = self.transport
        for name in _CLIP_ONLY:
            self._commands[name].setEnabled(play.ready)
        self._commands["clear_marks"].setEnabled(play.ready and self.marks.set)
        self._layout.scrubber.set_clip(play.last_frame if play.ready else 0, play.fps)
        self.marks.show()
        if play.ready:
            self._show_frame()
        else:
            self._layout.bar.show_time("", "")

    def _connect_commands(self) -> None:
        marks = self.marks
        slots: dict[str, Callable[[], object]] = {
            **{name: partial(move, self) for name, move in MOVES.items()},
            "slower": lambda: self._other_speed(-1),
            "faster": lambda: self._other_speed(1),
            "mark_in": lambda: marks.mark_in(self.transport.frame),
            "mark_out": lambda: marks.mark_out(self.transport.frame),
            "clear_marks": marks.clear,
        }
        for name, slot in slots.items():
            self._commands[name].triggered.connect(lambda _on, slot=slot: slot())
        self._commands["loop"].triggered.connect(self._set_loop)

    def _connect_parts(self) -> None:
        scrubber = self._layout.scrubber
        scrubber.began.connect(self.begin_scrub)
        scrubber.scrubbed.connect(lambda frame: self.transport.show_frame(frame))
        scrubber.ended.connect(self.end_scrub)
        self._layout.bar.speed_picked.connect(self.pick_speed)
        self.shuttle.changed.connect(self._show_speed)
        self.marks.changed.connect(self._show_marks)

    def pick_speed(self, speed: float) -> None:
        """The speed at which it plays outside the shuttle."""
        self.shuttle.rest()
        self.speed = speed
        self.transport.set_speed(speed)
        self._show_speed(0.0)

    def _other_speed(self, way: int) -> None:
        place = SPEEDS.index(self.speed) + way
        self.pick_speed(SPEEDS[min(max(place, 0), len(SPEEDS) - 1)])
        self._layout.word.show_text(speed_text(self.speed))

    def _set_loop(self, on: bool) -> None:
        self.transport.set_loop(on)
        self.loop_changed.emit(on)

    def _show_speed(self, shuttle: float) -> None:
        self.playing_changed.emit(self.running)
        self._layout.bar.show_speed(shuttle or self.speed)
        # Its own speed needs no text: it is expected.
        worth_telling = shuttle not in (0.0, 1.0)
        self._layout.word.show_text(speed_text(shuttle) if worth_telling else "", stays=True)

    def _show_frame(self) -> None:
        play = self.transport
        self._layout.scrubber.show_frame(play.frame)
        now, whole = (timecode(each, play.fps) for each in (play.frame, play.last_frame + 1))
        self._layout.bar.show_time(now, whole)

    def _show_marks(self) -> None:
        marks, fps = self.marks, self.transport.fps
        self._commands["clear_marks"].setEnabled(self.transport.ready and marks.set)
        if marks.set:
            first, last = marks.ends()
            part = f"{timecode(first, fps)} \u2013 {timecode(last, fps)}"
            self._layout.word.show_text(self.tr("Plays %1").replace("%1", part))
