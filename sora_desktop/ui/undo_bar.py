"""A line at the foot of the takes that says what was done, with the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from sora_desktop.ui.announce import announce
from sora_desktop.ui.icons import icon
from sora_desktop.ui.theme import S1, S2, S3, Theme

# Long enough to be read and to be reached; the undo itself stays on its key after that.
_SHOWN_MS = 12_000


class UndoBar(QFrame):
    """Shown for a while, and as long as the pointer or the focus is on it."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "bar")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setObjectName("undoButton")
        self.undo.setAccessibleName(self.tr("Undo"))
        self.undo.setProperty("dense", True)
        self.close_button = QPushButton()
        self.close_button.setAccessibleName(self.tr("Dismiss this line"))
        self.close_button.setToolTip(self.tr("Dismiss this line"))
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setProperty("dense", True)
        self.close_button.setIconSize(QSize(14, 14))
        line = QHBoxLayout(self)
        line.setContentsMargins(S3, S1 + 2, S1, S1 + 2)
        line.setSpacing(S2)
        line.addWidget(self.words, 1)
        line.addWidget(self.undo)
        line.addWidget(self.close_button)
        self._gone = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._gone.timeout.connect(self._rest)
        self.undo.clicked.connect(self.undo_wanted)
        self.undo.clicked.connect(self.hide)
        self.close_button.clicked.connect(self.hide)
        self.repaint_icons()
        self.hide()

    def say(self, text: str, *, undo: bool = True) -> None:
        """Says what was done; without `undo` only why something was not."""
        self.words.setText(text)
        self.undo.setVisible(undo)
        self.show()
        announce(self, text)
        self._gone.start()

    def repaint_icons(self) -> None:
        """Draws the icon in the colours in force."""
        self.close_button.setIcon(icon("close", self._theme.tokens.muted, 14))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stays while the pointer is on it."""
        super().enterEvent(event)
        self._gone.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Goes a while after the pointer."""
        super().leaveEvent(event)
        self._gone.start()

    def _rest(self) -> None:
        if self.undo.hasFocus() or self.close_button.hasFocus():
            self._gone.start()
        else:
            self.hide()
