"""Small pictures of what was put into clips, kept by the hash of the picture.

Somebody else reads them, off the window's thread: `wanted` asks for one, `put` brings it.
"""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

# Sharp in a well at 200 %, and in the details.
SIZE = QSize(320, 240)
_MOST_KEPT = 200


class Thumbnails(QObject):
    """`wanted` carries the hash of a picture that is to be read, once; `ready` that of one that is
    there now."""

    wanted = Signal(str)
    ready = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: OrderedDict[str, None] = OrderedDict()

    def pixmap(self, content: str) -> QPixmap | None:
        """The picture; None while it is read, or where the library has it no more."""
        found = self._kept.get(content)
        if found is not None:
            self._kept.move_to_end(content)
            return None if found.isNull() else found
        if content not in self._asked:
            self._asked[content] = None
            self.wanted.emit(content)
        return None

    @property
    def asked(self) -> tuple[str, ...]:
        """What was wanted and has not come, for who begins to read later."""
        return tuple(self._asked)

    def put(self, content: str, picture: QImage) -> None:
        """Brings a picture; a null one where there is none."""
        self._asked.pop(content, None)
        self._kept[content] = QPixmap.fromImage(small(picture))
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(content)


def small(picture: QImage) -> QImage:
    """The picture, no larger than a thumbnail; may be called in any thread."""
    if picture.isNull() or (picture.width() <= SIZE.width() and picture.height() <= SIZE.height()):
        return picture
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(SIZE, Qt.AspectRatioMode.KeepAspectRatio, smooth)
