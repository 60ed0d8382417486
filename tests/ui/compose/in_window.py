"""The prompt bar where it stands in the program."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.theme.theme import Mode, Theme


def composer_in_window(qtbot: QtBot, catalogue: Catalogue) -> Composer:
    """The bar at the foot of an active window of 896 x 760."""
    theme, window = Theme(Mode.DARK), QWidget()
    made = Composer(theme, catalogue)
    theme.setParent(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    column.addWidget(made)
    qtbot.addWidget(window)
    window.resize(896, 760)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made
