"""Closing the window while takes are in progress: quits, goes on in the tray, or asks."""

from __future__ import annotations

from collections.abc import Callable, Sized
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget

from sora_desktop.store.settings import OnClose, Settings
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.desktop.notifications import Tray
from sora_desktop.ui.text.formats import counted
from sora_desktop.ui.theme.theme import S2, S3, S4, S6
from sora_desktop.ui.widgets.layouts import hbox, props, text_label, vbox
from sora_desktop.ui.window.frame import WindowFrame

_WIDTH = 440


class LeavingDialog(QDialog):
    """`chosen` carries what to do now, and whether to do it without asking from now on. Where the
    system has no `tray`, the choice is to quit or to stay."""

    chosen = Signal(OnClose, bool)

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
