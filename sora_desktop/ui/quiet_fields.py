"""Fields that leave the wheel to what scrolls around them: scrolling must change no choice."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSlider, QSpinBox


class QuietSlider(QSlider):
    """A slider that the wheel does not move."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for the slider."""
        event.ignore()


class QuietSpinBox(QSpinBox):
    """A number field that the wheel does not count."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for the number."""
        event.ignore()


class QuietComboBox(QComboBox):
    """A choice that the wheel does not turn; its open list still scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for the choice."""
        event.ignore()
