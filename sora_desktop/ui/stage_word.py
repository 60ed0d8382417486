"""A word over the picture that goes by itself: the speed, a mark, the size."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from sora_desktop.ui.announce import announce
from sora_desktop.ui.theme import S1, S3

_STAYS_MS = 1600


class StageWord(QLabel):
    """Says one short thing, to the eye and to a screen reader, and takes no room and no clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stageWord")
        self.setProperty("surface", "card")
        self.setProperty("strong", True)
        self.setWordWrap(False)
        self.setContentsMargins(S3, S1, S3, S1)
        self._timer = QTimer(self, interval=_STAYS_MS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, *, stays: bool = False) -> None:
        """Shows the text for a moment, or until the next one; an empty one takes it away."""
        self._timer.stop()
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if not text:
            return
        announce(self, text)
        if not stays:
            self._timer.start()
