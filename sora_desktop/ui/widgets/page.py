"""A page that stands in the place of viewer, prompt and takes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """`shown_changed` tells whether the person went to it or left it; hiding the whole window is
    neither."""

    shown_changed = Signal(bool)

    def focus_first(self) -> None:
        """Puts the focus where a person begins."""
        raise NotImplementedError
