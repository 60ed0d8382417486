"""Files dropped on the window: a veil while they hover, a signal when they are dropped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
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

from sora_desktop.ui.theme.theme import S2, S4, Theme
from sora_desktop.ui.widgets.dropped import files_of, is_project, looks_like_picture, source_in

_EDGE, _ROUND, _VEIL, _LARGE = 2.0, 10.0, 235, 1.3


class DropTarget(QObject):
    """Watches one window. `dropped` carries the Paths of files that may hold a recipe or a project,
    `picture_dropped` the Source of a picture.

    Drags from the program itself are ignored. `open_now` says whether files are accepted now.
    """

    dropped = Signal(list)
    picture_dropped = Signal(object)

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
        mime = event.mimeData()
        files = files_of(mime)
        if event.source() is not None or not self._open_now():
            return False
        if not files and not looks_like_picture(mime):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.veil.cover(picture=not files, project=any(map(is_project, files)))
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self.veil.hide()
        files = files_of(event.mimeData())
        source = None if files else source_in(event.mimeData())
        # Never a move: the file belongs to whoever dragged it.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if source is not None:
            self.picture_dropped.emit(source)
        else:
            self.dropped.emit(files)
        return True


class DropVeil(QWidget):
    """Covers the window while a file hovers over it, and says what a drop does."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("dropVeil")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window, self._theme = window, theme
        self._text = ""
        self.hide()

    def cover(self, *, picture: bool, project: bool) -> None:
        """Covers the whole window, and says what becomes of a clip, a picture or a project."""
        self._text = self.tr("Drop to reuse its prompt and settings")
        if picture:
            self._text = self.tr("Drop to add the picture to the prompt bar")
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
