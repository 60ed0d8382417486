"""Notifications outside of the window: org.freedesktop.Notifications over the session bus, and the
icon in the system tray, which also reports takes without a window.

Not through Qt's D-Bus: from Python it always sends an int as ``i``, and the service wants a ``u``
(measured). Without a bus or such a service, the icon in the tray takes over.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from sora_desktop.ui.theme.icons import icon, icon_file
from sora_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

_DO = Callable[[str], object]
_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
# The name of the desktop entry and of the icon in the packages.
_ENTRY = "sora-desktop"
_ICON_SIZE = 128
_EVER = -1
# A service that is started by the call needs a moment; the tray takes over after this.
_PATIENCE_MS = 5_000


@dataclass(frozen=True, slots=True)
class _Notice:
    do: _DO
    otherwise: Callable[[], object]


class DesktopNotices(QObject):
    """Shows notices and reports which button was pressed. Reads only when there is data."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: DBusConnection | None = None
        self._listening: QSocketNotifier | None = None
        # By the number of the call, until the service answers; then by the notice's own.
        self._asked: dict[int, _Notice] = {}
        self._shown: dict[int, _Notice] = {}

    def show_message(
        self,
        title: str,
        body: str,
        actions: Mapping[str, str],
        do: _DO,
        otherwise: Callable[[], object],
    ) -> None:
        """Shows a notice; `do` gets the id of the action that was pressed ("default" for the notice
        itself), `otherwise` is called when it can't be shown."""
        try:
            serial = self._send(title, body, actions)
        except Exception:
            # No bus, a closed one, or an invalid address.
            self.stop()
            otherwise()
            return
        self._asked[serial] = _Notice(do, otherwise)
        QTimer.singleShot(_PATIENCE_MS, self, lambda: self._not_shown(serial))

    def stop(self) -> None:
        """Disconnects from the bus; presses are no longer reported."""
        if self._listening is not None:
            self._listening.setEnabled(False)
            self._listening.deleteLater()
        if self._bus is not None:
            self._bus.close()
        self._bus = self._listening = None
        self._asked.clear()
        self._shown.clear()

    def _send(self, title: str, body: str, actions: Mapping[str, str]) -> int:
        from jeepney import DBusAddress, new_method_call

        bus = self._bus or self._connect()
        buttons = [word for action in actions.items() for word in action]
        hints = {"desktop-entry": ("s", _ENTRY), "category": ("s", "transfer.complete")}
        # The body may hold markup there, so it is escaped.
        # As in the tips of takes, it comes with every entity of HTML.
        from html import escape

        text = escape(body, quote=False)
        arguments = ("Sora Desktop", 0, _icon(), title, text, buttons, hints, _EVER)
        call = new_method_call(
            DBusAddress(_PATH, _NAME, _NAME), "Notify", "susssasa{sv}i", arguments
        )
        serial: int = next(bus.outgoing_serial)
        bus.send(call, serial=serial)
        return serial

    def _connect(self) -> DBusConnection:
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        bus = open_dbus_connection()
        Proxy(message_bus, bus, timeout=1.0).AddMatch(
            MatchRule(type="signal", interface=_NAME, path=_PATH)
        )
        self._bus = bus
        self._listening = QSocketNotifier(bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._listening.activated.connect(self._read)
        return bus

    def _read(self) -> None:
        while self._bus is not None:
            try:
                message = self._bus.receive(timeout=0)
            except TimeoutError:
                return
            except OSError:
                waiting = list(self._asked.values())
                self.stop()
                for notice in waiting:
                    notice.otherwise()
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        fields: Mapping[Any, Any] = message.header.fields
        kind = message.header.message_type
        if kind is MessageType.signal:
            self._heard(str(fields.get(HeaderFields.member)), message.body)
            return
        serial = fields.get(HeaderFields.reply_serial, 0)
        if kind is MessageType.error:
            self._not_shown(serial)
        elif serial in self._asked:
            self._shown[message.body[0]] = self._asked.pop(serial)

    def _heard(self, signal: str, body: tuple[Any, ...]) -> None:
        """A press or the end of a notice, ours or another program's."""
        if signal == "ActionInvoked" and body[0] in self._shown:
            self._shown[body[0]].do(str(body[1]))
        elif signal == "NotificationClosed":
            self._shown.pop(body[0], None)

    def _not_shown(self, serial: int) -> None:
        notice = self._asked.pop(serial, None)
        if notice is not None:
            notice.otherwise()


def desktop_notices(parent: QObject, platform: str = sys.platform) -> DesktopNotices | None:
    """The notifications of a Linux desktop; None on other systems."""
    return DesktopNotices(parent) if platform.startswith("linux") else None


def _icon() -> str:
    """The icon's name if a theme has it, else its file: a checkout installs none."""
    if QIcon.hasThemeIcon(_ENTRY):
        return _ENTRY
    return icon_file(_ICON_SIZE).as_uri()


# How often to check that the tray is still there while the window is hidden.
_LOOK_MS = 3000
_NOTICE_MS = 10_000


def system_tray() -> QSystemTrayIcon | None:
    """An icon for the tray; None where the system has none."""
    return QSystemTrayIcon() if QSystemTrayIcon.isSystemTrayAvailable() else None


class Tray(QObject):
    """`opened` requests the window, `quit_wanted` the end of the program; `lost` is emitted when
    the tray went away while no window was visible. `pressed` is a press on the notice."""

    opened = Signal()
    quit_wanted = Signal()
    pressed = Signal()
    lost = Signal()

    def __init__(
        self,
        theme: Theme,
        make: Callable[[], QSystemTrayIcon | None],
        is_there: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`make` gives an icon where there is a tray, `is_there` says whether there is one now."""
        super().__init__(parent)
        self._theme, self._make, self._is_there = theme, make, is_there
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._word = QAction(self)
        self._word.setEnabled(False)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)

    @property
    def there(self) -> bool:
        """Whether the system has a tray now."""
        return self._is_there()

    def show(self, *, alone: bool = False) -> bool:
        """Shows the icon; False where that is impossible. `alone`: no window is visible, so that
        the end of the tray must be noticed."""
        if not self._is_there():
            self.hide()
            return False
        if self._icon is None:
            self._icon = self._made()
        if self._icon is None:
            return False
        self._icon.show()
        if alone:
            self._look.start()
        return True

    def hide(self) -> None:
        """Removes the icon."""
        self._look.stop()
        if self._icon is not None:
            self._icon.hide()

    def show_text(self, word: str) -> None:
        """Shows the status as the tool tip and at the top of the menu."""
        self._word.setText(word)
        if self._icon is not None:
            self._icon.setToolTip(f"Sora Desktop\n{word}")

    def show_message(self, title: str, body: str) -> bool:
        """Shows a notice; False where that is not possible."""
        if not self.show() or self._icon is None:
            return False
        # Some trays of Linux read markup there and others do not, so nothing can be escaped.
        plain = body.replace("<", "\u2039")
        self._icon.showMessage(title, plain, self._icon.icon(), _NOTICE_MS)
        return True

    def look(self) -> None:
        """Checks whether the tray is still there."""
        if not self._is_there():
            self.hide()
            self.lost.emit()

    def _made(self) -> QSystemTrayIcon | None:
        made = self._make()
        if made is None:
            return None
        made.setParent(self)
        made.setIcon(self._picture())
        self._menu = QMenu()
        self._menu.addAction(self._word)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Show window")).triggered.connect(self.opened)
        self._menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)
        made.setContextMenu(self._menu)
        made.activated.connect(self._activated)
        made.messageClicked.connect(self.pressed)
        return made

    def _picture(self) -> QIcon:
        own = QApplication.windowIcon()
        return icon("film", self._theme.tokens.accent, 32) if own.isNull() else own

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()
