"""What stands above the takes of the bin: how much it is, and the way to empty it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from sora_desktop.ui.formats import counted, size
from sora_desktop.ui.theme import S1, S2


class BinBar(QFrame):
    """Says what is in the bin; `empty_wanted` asks for the question before it is emptied."""

    empty_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "inset")
        self.words = QLabel()
        self.words.setProperty("textSize", "small")
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.empty = QPushButton(self.tr("Empty bin\u2026"))
        self.empty.setObjectName("emptyBin")
        self.empty.setAccessibleName(self.tr("Empty bin\u2026"))
        self.empty.setProperty("kind", "danger")
        self.empty.setProperty("dense", True)
        self.empty.clicked.connect(self.empty_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(S2, S1, S1, S1)
        line.setSpacing(S2)
        line.addWidget(self.words, 1)
        line.addWidget(self.empty)

    def say(self, takes: int, used: int) -> None:
        """How many takes are in the bin, and how many bytes their clips have."""
        words = counted(self.tr("%n take(s) in the bin", "", takes), takes)
        self.words.setText(f"{words}, {size(used)}" if used else words)
        self.empty.setEnabled(bool(takes))
