"""Small pictures: posters of clips for the list of takes, single frames that a person saves, and
thumbnails of inputs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSaveFile, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QImageReader, QImageWriter, QPainter, QPixmap
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from sora_desktop.core.recent import Recent
from sora_desktop.core.take import Take, TakeId
from sora_desktop.ui.media.playback_problem import (
    quiet_decoders,
    refusal_of_player,
    set_unprobed_source,
)
from sora_desktop.ui.media.true_colours import TrueColours

# Twice the largest width in the list: sharp on a screen at 200 %.
POSTER_WIDTH = 480
_JPEG_QUALITY = 86
# Level 3 of 9 by Qt's scale: a third of the time for a tenth more bytes.
_PNG_QUALITY = 70
_WATCH_MS = 5000
_MOST_KEPT = 400
_Status = QMediaPlayer.MediaStatus


class _Order(NamedTuple):
    take_id: TakeId
    clip: Path
    poster: Path


class PosterMaker(QObject):
    """Makes posters one after the other with one player that has no sound.

    ``made(take_id, poster_path)`` when the file is there, ``failed(take_id, reason)`` when the clip
    gives no picture; the reason is for the log. A poster takes 20-120 ms (measured).
    """

    made = Signal(str, object)  # TakeId, Path
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Order] = deque()
        self._order: _Order | None = None
        self._colours = TrueColours()
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        quiet_decoders()
        self._player.setVideoSink(self._sink)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._on_error)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._watch = QTimer(self, singleShot=True, interval=_WATCH_MS)
        self._watch.timeout.connect(lambda: self._fail("no picture came"))
        # The next one starts from the event loop: a source is not changed inside its own signal.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next)

    def request(self, take_id: TakeId, clip_path: Path, poster_path: Path) -> None:
        """Queues a poster, unless this take is queued already."""
        order = _Order(take_id, clip_path, poster_path)
        if order != self._order and order not in self._waiting:
            self._waiting.append(order)
            self._turn.start()

    def release(self) -> None:
        """Clears the queue and closes the file."""
        self._waiting.clear()
        self._order = None
        self._watch.stop()
        self._turn.start()

    def _next(self) -> None:
        if self._order is not None:
            return
        if not self._waiting:
            self._player.setSource(QUrl())
            return
        self._order = self._waiting.popleft()
        self._watch.start()
        # Setting the same file again would be no change for Qt.
        self._player.setSource(QUrl())
        set_unprobed_source(self._player, self._order.clip)

    def _on_status(self, status: _Status) -> None:
        if status == _Status.LoadedMedia and self._order is not None:
            self._player.pause()
        elif status == _Status.EndOfMedia:
            self._fail("no picture came")

    def _on_error(self, _error: QMediaPlayer.Error, text: str) -> None:
        if self._order is not None:
            found = refusal_of_player(self._order.clip, text)
            self._fail(f"{found.kind.value}: {text}")

    def _on_frame(self, frame: QVideoFrame) -> None:
        if self._order is None or not frame.isValid() or not self._belongs():
            return
        picture = self._colours.picture(frame, at_poster_size)
        if picture.isNull():
            self._fail("the picture could not be converted")
            return
        reason = write_picture(picture, self._order.poster)
        if reason:
            self._fail(reason)
        else:
            order = self._end()
            self.made.emit(order.take_id, order.poster)

    def _belongs(self) -> bool:
        return self._player.mediaStatus() not in (_Status.LoadingMedia, _Status.NoMedia)

    def _fail(self, reason: str) -> None:
        if self._order is not None:
            self.failed.emit(self._end().take_id, reason)

    def _end(self) -> _Order:
        order = self._order
        assert order is not None
        self._order = None
        self._watch.stop()
        self._turn.start()
        return order


def at_poster_size(picture: QImage) -> QImage:
    """The picture, no wider than POSTER_WIDTH."""
    width = min(POSTER_WIDTH, picture.width())
    return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def write_picture(picture: QImage, target: Path) -> str:
    """Writes the picture as a JPEG, complete or not at all; gives the reason of a failure, empty
    when it is written. Creates the folder if necessary."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return str(error)
    return _write(picture, target, b"jpeg", _JPEG_QUALITY)


def _write(picture: QImage, target: Path, form: bytes, quality: int) -> str:
    file = QSaveFile(str(target))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        return file.errorString()
    writer = QImageWriter(file, QByteArray(form))
    writer.setQuality(quality)
    if not writer.write(picture):
        file.cancelWriting()
    return "" if file.commit() else file.errorString() or "the picture could not be written"


_Key = tuple[TakeId, int, int, float]


class PosterCache(QObject):
    """Posters as pixmaps for painting, with the most recently used ones cached.

    A poster is read at its small size in about a millisecond, one at each turn of the event loop,
    so that no thread is needed and no scrolling waits. ``ready(take_id)`` requests a repaint.
    """

    ready = Signal(str)

    def __init__(self, parent: QObject | None = None, most: int = _MOST_KEPT) -> None:
        super().__init__(parent)
        self._kept: Recent[_Key, QPixmap] = Recent(most)
        # What was requested last is on the screen now: it is read first.
        self._wanted: Recent[_Key, Path] = Recent(most)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._load_one)

    def pixmap(self, take_id: TakeId, path: Path, size: QSize, dpr: float) -> QPixmap | None:
        """The poster at ``path``, scaled to fit ``size`` logical pixels; None until it is read.

        A poster that can't be read is not tried again until `forget` is called for its take.
        """
        key = (take_id, size.width(), size.height(), dpr)
        found = self._kept.use(key)
        if found is not None:
            return None if found.isNull() else found
        self._wanted[key] = path
        if not self._turn.isActive():
            self._turn.start()
        return None

    def forget(self, take_id: TakeId) -> None:
        """Reads this take's poster again when it is next requested: it has changed."""
        for key in [key for key in self._kept if key[0] == take_id]:
            del self._kept[key]
        self.ready.emit(take_id)

    def __len__(self) -> int:
        return len(self._kept)

    def _load_one(self) -> None:
        if not self._wanted:
            return
        key, path = self._wanted.popitem(last=True)
        take_id, width, height, dpr = key
        self._kept[key] = read_poster(path, QSize(round(width * dpr), round(height * dpr)), dpr)
        if not self._kept[key].isNull():
            self.ready.emit(take_id)
        if self._wanted:
            self._turn.start()


# How a file of each kind begins that needs a plugin of Qt: posters, and the icons of the style.
_BEGINS = {b"jpeg": b"\xff\xd8\xff", b"svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>'}


def picture_plugins_there() -> bool:
    """Whether Qt can read posters and icons.

    Its list of all formats would tell too, and load the library of each, even that of PDF: 3 ms and
    2.5 MiB of every start (measured).
    """
    return all(_can_read(kind, begin) for kind, begin in _BEGINS.items())


def _can_read(kind: bytes, begin: bytes) -> bool:
    content = QByteArray(begin)
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    return QImageReader(buffer, QByteArray(kind)).canRead()


def read_poster(path: Path, room: QSize, dpr: float) -> QPixmap:
    """The picture at ``path``, scaled to fit ``room`` device pixels; a null pixmap for none."""
    reader = QImageReader(str(path))
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    picture = QPixmap.fromImage(reader.read())
    picture.setDevicePixelRatio(dpr)
    return picture


class LibraryPosters(QObject):
    """The posters for the list of takes: a missing one is ordered, once.

    `take` finds a take by its id, `order` makes its poster from its clip.
    """

    def __init__(
        self,
        parent: QObject,
        cache: PosterCache,
        take: Callable[[TakeId], Take | None],
        order: Callable[[Take], None],
    ) -> None:
        super().__init__(parent)
        self._cache, self._take, self._order = cache, take, order
        self._seen: set[TakeId] = set()

    def pixmap(self, take_id: TakeId, path: Path, size: QSize, dpr: float) -> QPixmap | None:
        """The poster of a take, None while it is being made or read."""
        if take_id not in self._seen:
            self._seen.add(take_id)
            take = self._take(take_id)
            if take is not None and not path.exists():
                self._order(take)
        return self._cache.pixmap(take_id, path, size, dpr)


def save_frame(picture: QImage, clip: Path, frame: int) -> Path:
    """Writes the picture as ``<clip> frame 0084.png`` beside the clip, complete or not at all.

    The same frame again gives the same file. Raises OSError when it can't be written.
    """
    target = clip.with_name(f"{clip.stem} frame {frame:04}.png")
    reason = _write(picture, target, b"png", _PNG_QUALITY)
    if reason:
        raise OSError(reason)
    return target


# Sharp in a well at 200 %, and in the details.
SIZE = QSize(320, 240)
_MOST_THUMBNAILS = 200


class Thumbnails(QObject):
    """`wanted` carries the hash of a picture that should be read, once; `ready` that of one that is
    there now."""

    wanted = Signal(str)
    ready = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: Recent[str, QPixmap] = Recent(_MOST_THUMBNAILS)
        self._asked: dict[str, None] = {}

    def pixmap(self, content: str) -> QPixmap | None:
        """The picture; None while it is read, or when the library doesn't have it any more."""
        found = self._kept.use(content)
        if found is not None:
            return None if found.isNull() else found
        if content not in self._asked:
            self._asked[content] = None
            self.wanted.emit(content)
        return None

    @property
    def asked(self) -> tuple[str, ...]:
        """What was requested and has not come, for a reader that is connected later."""
        return tuple(self._asked)

    def put(self, content: str, picture: QImage) -> None:
        """Delivers a picture; a null one where there is none."""
        self._asked.pop(content, None)
        self._kept[content] = QPixmap.fromImage(small(picture))
        self.ready.emit(content)


def small(picture: QImage) -> QImage:
    """The picture, no larger than a thumbnail; may be called in any thread."""
    if picture.isNull() or (picture.width() <= SIZE.width() and picture.height() <= SIZE.height()):
        return picture
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(SIZE, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def boxed(
    picture: QPixmap | None, size: QSize, ground: QColor, mark: QPixmap | None = None
) -> QIcon:
    """The picture as the icon of a row: centred in a box of that size, so that the texts of several
    rows line up; only the background while there is none, with the `mark` of its kind."""
    box = QPixmap(size * 2)
    box.fill(Qt.GlobalColor.transparent if picture is not None else ground)
    shown = picture or mark
    if shown is not None:
        smooth = Qt.TransformationMode.SmoothTransformation
        room = box.size() if picture is not None else box.size() / 2
        fitting = shown.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        painter = QPainter(box)
        left, top = box.width() - fitting.width(), box.height() - fitting.height()
        painter.drawPixmap(left // 2, top // 2, fitting)
        painter.end()
    box.setDevicePixelRatio(2)
    icon = QIcon(box)
    # Qt would tint that of the chosen row.
    icon.addPixmap(box, QIcon.Mode.Selected)
    return icon
