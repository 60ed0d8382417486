"""The icon in the system tray: it reports takes without a window, and shows notices."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import Theme

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
