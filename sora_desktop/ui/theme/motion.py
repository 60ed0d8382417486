"""Motion: popovers, the drawer and toasts fade in within 120 ms, and nothing else moves. With less
motion, by the setting of the program or else of the system, nothing moves at all.

Linux: the desktop portal, asked without waiting (`reduced-motion` of org.freedesktop.appearance;
GNOME's `enable-animations`), and watched. Windows: SPI_GETCLIENTAREAANIMATION. macOS: NSWorkspace's
accessibilityDisplayShouldReduceMotion. The last two are read at the start only, and were never
tried on their systems. Qt 6.11 knows about contrast, but not about motion (looked up).
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from typing import Any

from PySide6.QtCore import SLOT, QByteArray, QEasingCurve, QObject, QPropertyAnimation, Qt, Slot
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QWidget

from sora_desktop.ui.theme.theme import Theme

_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_SETTINGS = "org.freedesktop.portal.Settings"
# Namespace and key of the portal, and which values mean less motion.
_KEYS: dict[tuple[str, str], object] = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
}
_SPI_GETCLIENTAREAANIMATION = 0x1042
APPEARS_MS = 120
_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Motion(QObject):
    """Sets `theme.less_motion` and Qt's effects by the settings of the program and the system."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._own = False
        self._system: set[object] = set()
        self._usual = [effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect)]
        self._asked: list[QObject] = []

    def start(self, platform: str = sys.platform) -> None:
        """Asks the system; on Linux the answer comes later."""
        if platform == "win32":
            self.system_setting("windows", windows_wants_less())
        elif platform == "darwin":
            self.system_setting("macos", macos_wants_less())
        else:
            self._ask_portal()

    def set_own(self, less: bool) -> None:
        """Sets the program's own setting; without it the system's applies."""
        self._own = less
        self._apply()

    def system_setting(self, source: object, less: bool) -> None:
        """Stores the value of one of the system's settings."""
        if less:
            self._system.add(source)
        else:
            self._system.discard(source)
        self._apply()

    def _apply(self) -> None:
        less = self._own or bool(self._system)
        self._theme.less_motion = less
        self._theme.appears_in = 0 if less else APPEARS_MS
        for effect in self._usual:
            QApplication.setEffectEnabled(effect, not less)

    def _ask_portal(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
        except ImportError:
            return
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        for source in _KEYS:
            message = QDBusMessage.createMethodCall(*_PORTAL, _SETTINGS, "Read")
            message.setArguments(list(source))
            watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
            watcher.finished.connect(lambda done, source=source: self._answered(done, source))
            self._asked.append(watcher)
        # The stubs want bytes here, and what is behind them takes only what SLOT gives.
        connect: Any = bus.connect
        slot = SLOT("setting_changed(QDBusMessage)")
        connect(*_PORTAL, _SETTINGS, "SettingChanged", self, slot)

    def _answered(self, watcher: Any, source: tuple[str, str]) -> None:
        reply = watcher.reply()
        watcher.deleteLater()
        # A desktop without this key, or without a portal, answers with an error: no preference.
        if reply.type() is reply.MessageType.ReplyMessage and reply.arguments():
            self.portal_setting(source, reply.arguments()[0])

    @Slot("QDBusMessage")
    def setting_changed(self, message: Any) -> None:
        """A setting of the desktop has changed while the program runs."""
        arguments = message.arguments()
        if len(arguments) == 3:
            self.portal_setting((str(arguments[0]), str(arguments[1])), arguments[2])

    def portal_setting(self, source: tuple[str, str], value: Any) -> None:
        """The value of a setting of the desktop, as it comes over the bus."""
        if source in _KEYS:
            while hasattr(value, "variant"):
                value = value.variant()
            self.system_setting(source, value == _KEYS[source])


def appear(widget: QWidget, theme: Theme) -> None:
    """Fades in a widget that has just been shown.

    A window fades itself; a widget inside a window gets an effect that is removed with the
    animation.
    """
    if not theme.appears_in:
        return
    if widget.isWindow():
        _fade(widget, b"windowOpacity", widget, theme.appears_in)
        return
    effect = QGraphicsOpacityEffect(widget)
    widget.setGraphicsEffect(effect)
    done = _fade(effect, b"opacity", widget, theme.appears_in)
    done.finished.connect(lambda: _take_off(widget, effect))


def _fade(target: QObject, name: bytes, owner: QWidget, milliseconds: int) -> QPropertyAnimation:
    animation = QPropertyAnimation(target, QByteArray(name), owner)
    animation.setDuration(milliseconds)
    animation.setEasingCurve(QEasingCurve.Type.OutCubic)
    animation.setStartValue(0.0)
    animation.setEndValue(1.0)
    animation.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
    return animation


def _take_off(widget: QWidget, effect: QGraphicsOpacityEffect) -> None:
    """Unless it was shown again in between, with a new effect."""
    if widget.graphicsEffect() is effect:
        widget.setGraphicsEffect(None)  # type: ignore[arg-type]


def windows_wants_less() -> bool:
    libraries = getattr(ctypes, "windll", None)
    if libraries is None:
        return False
    animated = ctypes.c_int(1)
    ask = libraries.user32.SystemParametersInfoW
    ask(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
    return not animated.value


def macos_wants_less() -> bool:
    """Through Objective-C's runtime: AppKit is loaded, because Qt uses it."""
    library = ctypes.util.find_library("objc")
    if library is None:
        return False
    objc = ctypes.cdll.LoadLibrary(library)
    named = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_char_p)
    get_class, selector = named(("objc_getClass", objc)), named(("sel_registerName", objc))
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    ask = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
    shared = selector(b"sharedWorkspace")
    workspace = send(("objc_msgSend", objc))(get_class(b"NSWorkspace"), shared)
    wanted = selector(b"accessibilityDisplayShouldReduceMotion")
    return bool(workspace) and ask(("objc_msgSend", objc))(workspace, wanted)
