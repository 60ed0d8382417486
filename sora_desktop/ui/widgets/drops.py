"""What is dragged, dropped or pasted: files, pictures, links, and takes of the program itself; an
overlay while files hover over the window, and a signal when they are dropped."""

from __future__ import annotations

import binascii
import html
import os
import platform
import re
from base64 import b64decode
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from sora_desktop.core.addresses import file_in
from sora_desktop.core.clips.containers import ENDINGS
from sora_desktop.core.inputs import as_link
from sora_desktop.core.shot import PROJECT_ENDING
from sora_desktop.core.take import TakeId
from sora_desktop.ui.theme.theme import S2, S4, Theme

KNOWN_ENDS = frozenset({*ENDINGS, ".m4v", ".json", PROJECT_ENDING})
# A clip may be a GIF, but a dropped one is meant as a picture: it is refused with the reason.
_CLIP_ENDS = frozenset({*ENDINGS, ".m4v"} - {".gif"})
_LIST_ENDS = frozenset({".csv", ".tsv", ".tab", ".fountain"})
_DROPPED_ENDS = frozenset({*_CLIP_ENDS, *_LIST_ENDS, ".json", PROJECT_ENDING})
_PICTURE_ENDS = frozenset(
    {
        *(".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp"),
        # These are refused with a message when they are dropped.
        *(".gif", ".heic", ".heif", ".avif", ".svg"),
    }
)
# The ids of takes that are dragged within the program, a line each.
TAKES_MIME = "application/x-sora-desktop-takes"
# Possible inputs of a clip: a file, the bytes of one, a pasted picture, or a person's own link.
Source = Path | bytes | QImage | str
_SHOWN = re.compile(
    r"<img\b[^>]*?\bsrc\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE
)
_INLINE = re.compile(r"data:image/[^,]{0,200},", re.IGNORECASE)


def local_files(mime: QMimeData) -> list[Path]:
    """The files of this computer among the dragged or copied data."""
    return [file for url in mime.urls() if (file := _file_of(url)) is not None]


def _file_of(url: QUrl) -> Path | None:
    if os.name == "nt":
        return Path(url.toLocalFile()) if url.isLocalFile() else None
    # Qt would take the name of this computer for a folder, and lose bytes that are not UTF-8.
    return file_in(bytes(url.toEncoded().data()).decode("ascii", "replace"), platform.node())


def files_of(mime: QMimeData) -> list[Path]:
    """The local files among the dragged data that may hold a recipe, a project or a shot list."""
    return [file for file in local_files(mime) if file.suffix.lower() in _DROPPED_ENDS]


def takes_of(mime: QMimeData) -> list[TakeId]:
    """The takes of a drag within the program."""
    text = bytes(mime.data(TAKES_MIME).data()).decode("ascii", "ignore")
    return [TakeId(each) for each in text.split()]


def one_clip_of(mime: QMimeData) -> TakeId | None:
    """The only dragged take, if it has a clip on the disk."""
    takes = takes_of(mime)
    return takes[0] if len(takes) == 1 and mime.urls() else None


def is_project(file: Path) -> bool:
    """Whether it is named like an exported project."""
    return file.suffix.lower() == PROJECT_ENDING


def is_shot_list(file: Path) -> bool:
    """Whether it is named like a table of shots, or a script."""
    return file.suffix.lower() in _LIST_ENDS


def on_clipboard() -> QMimeData | None:
    """What is on the clipboard; some systems have nothing there at all."""
    return QGuiApplication.clipboard().mimeData()


def may_hold_picture(mime: QMimeData | None, *, clips: bool = False) -> bool:
    """Whether it may hold something for a well, with `clips` for one that takes those too; nothing
    is read for that."""
    if mime is None:
        return False
    return mime.hasImage() or _file_in(mime, clips) is not None or bool(_address_in(mime))


def looks_like_picture(mime: QMimeData) -> bool:
    """Whether it has the name of a picture: enough where other things may be dropped too."""
    file = _file_in(mime, False)
    named = file is not None and file.suffix.lower() in _PICTURE_ENDS
    return named or (file is None and may_hold_picture(mime))


def _file_in(mime: QMimeData, clips: bool) -> Path | None:
    """The first file. A clip is for a well that takes clips; elsewhere its settings are meant."""
    files = local_files(mime)
    known = _DROPPED_ENDS - (_CLIP_ENDS if clips else frozenset())
    return files[0] if files and files[0].suffix.lower() not in known else None


def source_in(mime: QMimeData | None, *, clips: bool = False) -> Source | None:
    """The file, picture or link in the dropped or copied data; None where there is none."""
    if mime is None:
        return None
    file = _file_in(mime, clips)
    if file is not None:
        return file
    if mime.hasImage():
        image = mime.imageData()
        return image if isinstance(image, QImage) and not image.isNull() else None
    address = _address_in(mime)
    return _inline(address) if _INLINE.match(address) else address or None


def sources_in(mime: QMimeData, *, clips: bool = False) -> list[Source]:
    """All the files, or the one picture or link."""
    source = source_in(mime, clips=clips)
    if isinstance(source, Path):
        return [*local_files(mime)]
    return [source] if source is not None else []


def _address_in(mime: QMimeData) -> str:
    """The link or ``data:`` address of a picture; empty for none. A picture that leads to another
    page is dragged with the address of that page, and only the HTML names the picture itself."""
    shown = {each for found in _SHOWN.findall(mime.html()) if (each := "".join(found))}
    urls = mime.urls()
    # As it is sent: Qt would show it with spaces, which are no part of any link.
    plain = bytes(urls[0].toEncoded().data()).decode("ascii") if urls else mime.text()
    for each in (*(map(html.unescape, shown) if len(shown) == 1 else ()), plain):
        address = each.strip()
        found = address if _INLINE.match(address) else as_link(address)
        if found is not None:
            return found
    return ""


def _inline(address: str) -> bytes:
    """The bytes in a ``data:`` address; none of them where it is damaged."""
    head, _, rest = address.partition(",")
    data = unquote_to_bytes(rest)
    if not head.lower().endswith(";base64"):
        return data
    try:
        return b64decode(data)
    except binascii.Error:
        return b""


_EDGE, _ROUND, _VEIL, _LARGE = 2.0, 10.0, 235, 1.3


class DropTarget(QObject):
    """Watches one window. `dropped` carries the Paths of files that may hold a recipe, a project or
    a shot list, `picture_dropped` the Source of a picture.

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
        self.veil.cover(files)
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

    def cover(self, files: Sequence[Path]) -> None:
        """Covers the whole window, and says what happens to these files; without any, to a
        picture."""
        self._text = self.tr("Drop to reuse its prompt and settings")
        if not files:
            self._text = self.tr("Drop to add the picture to the prompt bar")
        elif any(map(is_project, files)):
            self._text = self.tr("Drop to import the project")
        elif any(map(is_shot_list, files)):
            self._text = self.tr("Drop to import its shots")
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
