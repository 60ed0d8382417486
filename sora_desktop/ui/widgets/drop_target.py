"""Files dropped on the window: a veil while they hover, a signal when they are dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from sora_desktop.core.containers import ENDINGS
from sora_desktop.core.project_file import ENDING
from sora_desktop.ui.theme.theme import S2, S4, Theme

_EDGE, _ROUND, _VEIL, _LARGE = 2.0, 10.0, 235, 1.3
KNOWN_ENDS = frozenset({*ENDINGS, ".m4v", ".json", ENDING})


class DropTarget(QObject):
    """Watches one window. `dropped` carries the Paths of files that may hold a recipe or a project.

    Drags from the program itself are ignored. `open_now` says whether files are accepted now.
    """

    dropped = Signal(list)

    def __init__(self, window: QWidget, theme: Theme, open_now: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._open_now = open_now
        self.veil = DropVeil(window, theme)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handles the four events of a drag over the window."""
        if isinstance(event, QDropEvent) and not isinstance(event, QDragMoveEvent):
            return self._drop(event)
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if event.type() is QEvent.Type.DragMove and isinstance(event, QDragMoveEvent):
            event.acceptProposedAction()
            return True
        if event.type() is QEvent.Type.DragLeave:
            self.veil.hide()
        elif event.type() is QEvent.Type.Resize and self.veil.isVisible():
            self.veil.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> bool:
        files = files_of(event.mimeData())
        if event.source() is not None or not self._open_now() or not files:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.veil.cover(project=any(path.suffix.lower() == ENDING for path in files))
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self.veil.hide()
        files = files_of(event.mimeData())
        # Never a move: the file belongs to whoever dragged it.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(files)
        return True


def files_of(mime: QMimeData) -> list[Path]:
    """The files of this computer among what is dragged that may hold a recipe or a project."""
    names = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    return [Path(name) for name in names if Path(name).suffix.lower() in KNOWN_ENDS]


class DropVeil(QWidget):
    """Covers the window while a file hovers over it, and says what a drop does."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("dropVeil")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window, self._theme = window, theme
        self._text = ""
        self.hide()

    def cover(self, *, project: bool) -> None:
        """Covers the whole window; what hovers is a project, or may hold a recipe."""
        self._text = self.tr("Drop to reuse its prompt and settings")
        if project:
            self._text = self.tr("Drop to import the project")
        self.setAccessibleName(self._text)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil in the colour of the window, a frame, and one line."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tokens.window)
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(tokens.accent), _EDGE))
        inner = self.rect().adjusted(S4, S4, -S4, -S4)
        painter.drawRoundedRect(inner, _ROUND, _ROUND)
        painter.setPen(QColor(tokens.text))
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _LARGE)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inner.adjusted(S2, S2, -S2, -S2), flags, self._text)
