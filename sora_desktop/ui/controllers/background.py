"""While the person is elsewhere: one report when all takes of an order have ended, in the window or
on the desktop; and closing the window while takes are in progress: quits, goes on in the tray, or
asks."""

from __future__ import annotations

from collections.abc import Callable, Sized
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton, QWidget

from sora_desktop.core.signal import Signal
from sora_desktop.core.take import OVER, Take, TakeChange, TakeId, TakeState
from sora_desktop.engine.clip_folder import clip_gone
from sora_desktop.store.settings import OnClose, Settings
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, TakeLookup
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.desktop.notifications import DesktopNotices, Tray
from sora_desktop.ui.text.formats import Translator, counted, cut
from sora_desktop.ui.theme.theme import S2, S3, S4, S6
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.layouts import hbox, props, text_label, vbox
from sora_desktop.ui.widgets.pick_popup import line_of
from sora_desktop.ui.window.frame import WindowFrame

tr = Translator("Notifications")
_S = TakeState
_MOVING = frozenset(TakeState) - OVER - {TakeState.UNCONFIRMED}
_PLAY, _REVEAL, _SHOW, _PRESS = "play", "reveal", "show", "default"
# A line of a toast in a panel of the usual width has some 34 letters.
_LONGEST_BODY, _LONGEST_LINE = 120, 32


def is_moving(take: Take) -> bool:
    """Whether the take will change without the person."""
    waits = take.held or take.paused
    stuck = waits or (take.state is _S.COMPLETED and take.link_dead) or clip_gone(take)
    return take.state in _MOVING and not stuck


@dataclass(frozen=True, slots=True)
class EndedOrder:
    """The takes of one order that have ended, in the order in which they did."""

    takes: tuple[Take, ...]

    @property
    def ready(self) -> tuple[Take, ...]:
        """Those that can be played."""
        return tuple(take for take in self.takes if take.state is _S.READY)

    @property
    def failed(self) -> int:
        """How many failed."""
        return sum(take.state in (_S.FAILED, _S.COMPLETED) for take in self.takes)

    @property
    def unconfirmed(self) -> int:
        """How many had their answer lost; they may still turn up."""
        return sum(take.state is _S.UNCONFIRMED for take in self.takes)


class BatchWatch:
    """`finished` carries an order whose last take has ended, once.

    Takes that were in progress when the program started count with the rest of their order. One
    that was taken back is not reported.
    """

    def __init__(self, takes: TakeStore) -> None:
        self.finished: Signal[EndedOrder] = Signal()
        self._takes = takes
        self._moving: dict[str, set[TakeId]] = {}
        self._ended: dict[str, dict[TakeId, Take]] = {}

    def start(self, connections: Connections) -> None:
        """Connects its signals."""
        for take in self.under_way():
            self._moving.setdefault(_order_of(take), set()).add(take.id)
        connections.connect(self._takes.changed, self._changed)

    def under_way(self) -> list[Take]:
        """The takes that will change without the person, oldest first."""
        return [take for take in self._takes.in_state(*_MOVING) if is_moving(take)]

    def _changed(self, change: TakeChange) -> None:
        take, order = change.after, _order_of(change.after)
        if take.imported:
            # The person has just imported them, perhaps hundreds, and gets one report about all.
            return
        if is_moving(take):
            self._moving.setdefault(order, set()).add(take.id)
            self._ended.get(order, {}).pop(take.id, None)
            return
        moving = self._moving.get(order)
        if moving is None or take.id not in moving:
            return
        moving.discard(take.id)
        ended = self._ended.setdefault(order, {})
        if take.state is not _S.DISMISSED and not (take.held or take.paused):
            ended[take.id] = take
        if not moving:
            del self._moving[order], self._ended[order]
            if ended:
                self.finished.emit(EndedOrder(tuple(ended.values())))


def _order_of(take: Take) -> str:
    return take.batch_id or take.id


class CompletionNotifications:
    """Reports the end of each order: in a toast while the person looks at the program, else by a
    notification of the desktop or, where there is none, of the tray."""

    def __init__(
        self,
        watch: BatchWatch,
        takes: TakeStore,
        lookup: TakeLookup,
        notices: Notifier,
        window: QWidget,
        frame: WindowFrame,
        tray: Tray,
        desktop: DesktopNotices | None,
        *,
        wanted: Callable[[], bool],
        play: Callable[[TakeId], object],
        select: Callable[[TakeId], object],
    ) -> None:
        """`wanted` says whether the person wants notifications outside of the window."""
        self._watch, self._takes, self._lookup = watch, takes, lookup
        self._notices, self._tray, self._desktop = notices, tray, desktop
        self._window, self._frame = window, frame
        self._wanted, self._play, self._select = wanted, play, select
        self._last: EndedOrder | None = None

    def start(self, connections: Connections) -> None:
        """Connects its signals."""
        self._watch.start(connections)
        connections.connect(self._watch.finished, self._finished)
        connections.connect(self._takes.changed, self._changed)
        connections.connect(self._tray.pressed, lambda: self._press_last(_PRESS))
        if self._desktop is not None:
            connections.on_close(self._desktop.stop)

    def _changed(self, change: TakeChange) -> None:
        take, before = change.after, change.before
        begun = take.state is TakeState.PROCESSING
        if begun and (before is None or before.state is not take.state) and self._in_front():
            text = tr("Take %1 is rendering")
            announce(self._window, text.replace("%1", str(take.number)))

    def _finished(self, order: EndedOrder) -> None:
        title, body = texts_of(order)
        if self._in_front():
            self._show_text(order, title, cut(body, _LONGEST_LINE))
            return
        if not self._wanted():
            return
        self._last = order
        if self._desktop is None:
            self._tray.show_message(title, body)
            return
        self._desktop.show_message(
            title,
            body,
            actions_of(order),
            lambda action: self._pressed(order, action),
            lambda: self._tray.show_message(title, body),
        )

    def _in_front(self) -> bool:
        """Whether the person is looking at the program, including its dialogs."""
        return self._frame.isVisible() and QApplication.activeWindow() is not None

    def _show_text(self, order: EndedOrder, title: str, body: str) -> None:
        """Failed and unconfirmed takes are in the list of things that need the person."""
        if order.ready:
            play = tr("Play")
            self._notices.notify(title, body, action=play, do=lambda: self._pressed(order, _PLAY))

    def _press_last(self, action: str) -> None:
        if self._last is not None:
            self._pressed(self._last, action)

    def _pressed(self, order: EndedOrder, action: str) -> None:
        first = (order.ready or order.takes)[0]
        if action == _REVEAL:
            self._reveal(first)
            return
        self._frame.come_to_front()
        if order.ready:
            self._play(first.id)
        else:
            self._select(first.id)

    def _reveal(self, take: Take) -> None:
        file = self._lookup.clip_file(self._lookup.take(take.id) or take)
        if file is not None:
            files_outside.reveal(Path(file))


def actions_of(order: EndedOrder) -> dict[str, str]:
    """The buttons of a notification: action id -> label."""
    if not order.ready:
        show = tr("Show")
        return {_PRESS: show, _SHOW: show}
    play = tr("Play")
    return {_PRESS: play, _PLAY: play, _REVEAL: tr("Show in folder")}


def texts_of(order: EndedOrder) -> tuple[str, str]:
    """Title and body of a notification: the result of the order, and its prompt."""
    ready, failed, lost = len(order.ready), order.failed, order.unconfirmed
    parts = []
    if ready:
        parts.append(tr("%n take(s) ready", None, ready))
    if failed:
        parts.append(tr("%n take(s) failed", None, failed))
    if lost:
        parts.append(tr("%n take(s) not confirmed", None, lost))
    line = line_of(order.takes[0].request.prompt)
    return ", ".join(parts), cut(line, _LONGEST_BODY)


_WIDTH = 440


class LeavingDialog(QDialog):
    """`chosen` carries what to do now, and whether to do it without asking from now on. Where the
    system has no `tray`, the choice is to quit or to stay."""

    chosen = QtSignal(OnClose, bool)

    def __init__(self, under_way: int, *, tray: bool, parent: QWidget | None) -> None:
        super().__init__(parent)
        props(self, objectName="leavingDialog", windowTitle=self.tr("Takes in progress"))
        title = counted(self.tr("%n take(s) in progress", "", under_way), under_way)
        body = (
            self.tr(
                "Keep running in the tray, or quit? If you quit, takes keep rendering at PiAPI "
                "and download next time you open Sora Desktop. Nothing is paid twice."
            )
            if tray
            else self.tr(
                "If you quit, takes keep rendering at PiAPI and download next time you open "
                "Sora Desktop. Nothing is paid twice."
            )
        )
        self.setAccessibleDescription(body)
        self.remember = QCheckBox(self.tr("Always do this (change it in Settings)"))
        self.remember.setChecked(tray)
        self.stay = QPushButton(self.tr("Cancel"), self)
        self.follow = QPushButton(self.tr("Keep in the tray"), self)
        self.leave = QPushButton(self.tr("Quit"), self)
        self.follow.setVisible(tray)
        self.first = self.follow if tray else self.stay
        self._lay_out(title, body)
        self.follow.clicked.connect(lambda: self._choose(OnClose.TRAY))
        self.leave.clicked.connect(lambda: self._choose(OnClose.QUIT))
        self.finished.connect(self.deleteLater)
        self.first.setFocus()

    def _lay_out(self, title: str, body: str) -> None:
        column = vbox(parent=self, margins=(S6, S6, S6, S4), spacing=S2)
        column.addWidget(text_label(title, size="title"))
        column.addWidget(text_label(body))
        column.addSpacing(S2)
        column.addWidget(self.remember)
        column.addSpacing(S3)
        self.stay.clicked.connect(self.reject)
        line = hbox(self.stay, None, self.leave, self.follow, spacing=S2)
        column.addLayout(line)
        self.first.setProperty("kind", "strong")
        self.first.setDefault(True)
        self.setMinimumWidth(_WIDTH)

    def _choose(self, choice: OnClose) -> None:
        self.accept()
        self.chosen.emit(choice, self.remember.isChecked())


translate = QCoreApplication.translate


class CloseBehaviour:
    """Keeps the program in the tray where the person wants that, and asks where it is undecided."""

    def __init__(
        self,
        parent: QWidget,
        frame: WindowFrame,
        tray: Tray,
        takes: TakeStore,
        *,
        under_way: Callable[[], Sized],
        settings: Callable[[], Settings],
        save: Callable[[Settings], object],
        pause: Callable[[], object],
    ) -> None:
        """`pause` stops the player: in the tray nobody would see the clip."""
        self._parent, self._frame, self._tray, self._takes = parent, frame, tray, takes
        self._under_way, self._settings, self._save = under_way, settings, save
        self._pause = pause
        self._dialog: LeavingDialog | None = None

    def start(self, connections: Connections) -> None:
        """Connects its signals."""
        connections.connect(self._tray.opened, self._frame.come_to_front)
        connections.connect(self._tray.lost, self._frame.come_to_front)
        connections.connect(self._tray.quit_wanted, self._frame.quit_wanted.emit)
        connections.connect(self._frame.came, self._tray.hide)
        connections.connect(self._takes.changed, self._changed)
        connections.on_close(self._tray.hide)

    def stays(self) -> bool:
        """The window is being closed: whether the program goes on in the tray, or asks first."""

        under_way = len(self._under_way())
        choice = self._settings().on_close
        if not under_way or choice is OnClose.QUIT:
            return False
        if choice is OnClose.TRAY and self._go_away():
            return True
        if self._dialog is None:
            self._dialog = LeavingDialog(under_way, tray=self._tray.there, parent=self._parent)
            self._dialog.chosen.connect(self._chosen)
            self._dialog.finished.connect(self._answered)
            self._dialog.open()
        return True

    def _answered(self) -> None:
        self._dialog = None

    def _chosen(self, choice: OnClose, remember: bool) -> None:
        if remember:
            self._save(replace(self._settings(), on_close=choice))
        if choice is OnClose.QUIT or not self._go_away():
            self._frame.quit_wanted.emit()

    def _go_away(self) -> bool:
        """Hides the window behind the icon in the tray; False where there is no tray, and then
        nothing is hidden."""
        if not self._tray.show(alone=True):
            return False
        self._pause()
        self._frame.hide()
        self._show_count()
        return True

    def _changed(self, _change: object) -> None:
        if not self._frame.isVisible():
            self._show_count()

    def _show_count(self) -> None:
        count = len(self._under_way())
        text = translate("CloseBehaviour", "No takes in progress")
        if count:
            text = counted(
                translate("CloseBehaviour", "%n take(s) in progress", None, count), count
            )
        self._tray.show_text(text)
