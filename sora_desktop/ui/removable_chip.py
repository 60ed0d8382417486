"""A chip with a cross: a press takes it away. Filters and tags are shown so."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from sora_desktop.ui.icons import icon
from sora_desktop.ui.labels import plain_tip
from sora_desktop.ui.theme import Theme

_ICON = 12


def removable_chip(text: str, words: str, theme: Theme, parent: QWidget) -> QPushButton:
    """The chip; `words` say what a press does, for the tool tip and the screen reader."""
    chip = QPushButton(text.replace("&", "&&"), parent)
    chip.setAccessibleName(words)
    chip.setToolTip(plain_tip(words))
    chip.setProperty("chip", True)
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chip.setIcon(cross(theme))
    chip.setIconSize(QSize(_ICON, _ICON))
    return chip


def cross(theme: Theme) -> QIcon:
    """Its cross in the colours in force."""
    return icon("close", theme.tokens.muted, _ICON)
