"""Manners: a word when a batch is done, and what happens when the window is closed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from sora_desktop.core.task import Task, TaskChange, TaskId
from sora_desktop.store.settings import OnClose, Settings
from sora_desktop.ui import files_outside
from sora_desktop.ui.announce import announce
from sora_desktop.ui.batches import Batch, BatchWatch
from sora_desktop.ui.desktop_notice import NotifySend, notify_send
from sora_desktop.ui.formats import counted
from sora_desktop.ui.leaving_dialog import LeavingDialog
from sora_desktop.ui.motion import Motion
from sora_desktop.ui.pick_popup import line_of
from sora_desktop.ui.tray import Tray, system_tray

if TYPE_CHECKING:
    from sora_desktop.ui.intents import IntentParts
    from sora_desktop.ui.notices import Notices

translate = QCoreApplication.translate
_PLAY, _REVEAL, _SHOW, _PRESS = "play", "reveal", "show", "default"
_LONGEST_BODY = 120


class MannersTalk:
    """Tells the end of each batch once, and keeps the program in the tray where that is wanted."""

    def __init__(
        self,
        parts: IntentParts,
        notices: Notices,
        make_tray: Callable[[], QSystemTrayIcon | None] | None = None,
        has_tray: Callable[[], bool] | None = None,
    ) -> None:
        self._parts, self._notices = parts, notices
        self._window, self._frame = parts.window, parts.window.frame
        self._watch = BatchWatch(parts.engine.tasks)
        window = parts.window
        there = has_tray or QSystemTrayIcon.isSystemTrayAvailable
        self.tray = Tray(window.theme, make_tray or system_tray, there, window)
        program = notify_send()
        self._desktop = NotifySend(program, window) if program else None
        self.motion = Motion(window.theme, window)
        self._dialog: LeavingDialog | None = None
        self._last: Batch | None = None

    def start(self) -> Callable[[], None]:
        """Begins to listen; gives what ends it."""
        self.tray.opened.connect(self.come_back)
        self.tray.quit_wanted.connect(self._frame.quit_wanted)
        self.tray.lost.connect(self.come_back)
        self.tray.pressed.connect(lambda: self._pressed(self._last, _PRESS))
        self._frame.came.connect(self.tray.hide)
        self.settings_changed(self._parts.settings())
        self.motion.start()
        off = [
            self._watch.start(),
            self._watch.finished.connect(self._finished),
            self._parts.engine.tasks.changed.connect(self._moved),
        ]

        def stop() -> None:
            for each in off:
                each()
            self.tray.hide()
            if self._desktop is not None:
                self._desktop.stop()

        return stop

    def settings_changed(self, settings: Settings) -> None:
        """Takes over what the settings say of manners."""
        self.motion.set_own(settings.less_motion)

    # --- closing ------------------------------------------------------------------------------

    def stays(self) -> bool:
        """The window is to be closed: whether the program goes on in the tray, or asks first."""
        under_way = len(self._watch.under_way())
        choice = self._parts.settings().on_close
        if not under_way or choice is OnClose.QUIT or not self.tray.there:
            return False
        if choice is OnClose.TRAY:
            return self.go_away()
        if self._dialog is None:
            self._dialog = LeavingDialog(under_way, self._window)
            self._dialog.chosen.connect(self._chosen)
            self._dialog.finished.connect(self._answered)
            self._dialog.open()
        return True

    def _answered(self) -> None:
        self._dialog = None

    def _chosen(self, choice: OnClose, remember: bool) -> None:
        if remember:
            self._parts.save(replace(self._parts.settings(), on_close=choice))
        if choice is OnClose.QUIT or not self.go_away():
            self._frame.quit_wanted.emit()

    def go_away(self) -> bool:
        """Hides the window behind the icon in the tray; False where there is none to hide behind,
        and then nothing is hidden."""
        if not self.tray.show(alone=True):
            return False
        self._window.player.commands["stop"].trigger()
        self._frame.hide()
        self._say_what_goes_on()
        return True

    def come_back(self) -> None:
        """Shows the window again."""
        self._frame.come_to_front()

    def _moved(self, _change: TaskChange) -> None:
        if not self._frame.isVisible():
            self._say_what_goes_on()

    def _say_what_goes_on(self) -> None:
        count = len(self._watch.under_way())
        text = translate("Manners", "Nothing is under way")
        if count:
            text = counted(translate("Manners", "%n take(s) under way", None, count), count)
        self.tray.say(text)

    # --- a batch is done ----------------------------------------------------------------------

    def _finished(self, batch: Batch) -> None:
        title, body = words_of(batch)
        if self._in_front():
            announce(self._window, title)
            if len(batch.takes) > 1:
                self._say(batch, title)
            return
        if not self._parts.settings().notices:
            return
        self._last = batch
        if self._desktop is None:
            self._tell_by_tray(title, body)
            return
        self._desktop.tell(
            title,
            body,
            actions_of(batch),
            lambda action: self._pressed(batch, action),
            lambda: self._tell_by_tray(title, body),
        )

    def _in_front(self) -> bool:
        """Whether the person is looking at the program, be it at one of its dialogs."""
        return self._frame.isVisible() and QApplication.activeWindow() is not None

    def _say(self, batch: Batch, title: str) -> None:
        if batch.ready:
            play = translate("Manners", "Play")
            self._notices.say(title, action=play, do=lambda: self._pressed(batch, _PLAY))
        else:
            self._notices.say(title)

    def _tell_by_tray(self, title: str, body: str) -> None:
        self.tray.tell(title, body)

    def _pressed(self, batch: Batch | None, action: str) -> None:
        if batch is None:
            return
        first = (batch.ready or batch.takes)[0]
        if action == _REVEAL:
            self._reveal(first)
            return
        self.come_back()
        if batch.ready:
            self._window.play(TaskId(first.id))
        else:
            self._window.takes.select(TaskId(first.id))

    def _reveal(self, task: Task) -> None:
        file = self._window.clip_file(self._window.task(task.id) or task)
        if file is not None:
            files_outside.reveal(Path(file))


def actions_of(batch: Batch) -> dict[str, str]:
    """The buttons of a notice: what is told back, and what is on them."""
    if not batch.ready:
        show = translate("Manners", "Show")
        return {_PRESS: show, _SHOW: show}
    play = translate("Manners", "Play")
    return {_PRESS: play, _PLAY: play, _REVEAL: translate("Manners", "Show in folder")}


def words_of(batch: Batch) -> tuple[str, str]:
    """Headline and line of a notice: how it went, and which prompt it was."""
    ready, failed, lost = len(batch.ready), batch.failed, batch.unconfirmed
    parts = []
    if ready:
        parts.append(counted(translate("Manners", "%n take(s) ready", None, ready), ready))
    if failed:
        parts.append(counted(translate("Manners", "%n take(s) failed", None, failed), failed))
    if lost:
        parts.append(counted(translate("Manners", "%n take(s) not confirmed", None, lost), lost))
    line = line_of(batch.takes[0].request.prompt)
    cut = line if len(line) <= _LONGEST_BODY else f"{line[:_LONGEST_BODY].rstrip()}\u2026"
    return ", ".join(parts), cut
