"""Says to a screen reader what is only shown, away from where the person is."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Has the text read out if a screen reader is there, after what it is saying now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
