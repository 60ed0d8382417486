"""Frames of a clip as pictures: a few for scrubbing with the pointer, taken once and kept as one
picture; and one exact frame, as an input of another clip.

The frames come from a separate player without sound, one clip at a time, in the background; a take
without frames yet shows its poster.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from sora_desktop.core.take import Take, TakeId
from sora_desktop.ui.media.playback import Playback
from sora_desktop.ui.media.playback_problem import (
    PlaybackProblem,
    quiet_decoders,
    set_unprobed_source,
)
from sora_desktop.ui.media.posters import write_picture
from sora_desktop.ui.media.true_colours import TrueColours

FRAMES = 8
# Each frame fits into this: sharp enough for a moving pointer, and small enough for a thousand.
FRAME_SIZE = QSize(320, 240)
# For the takes that were scrubbed last: at most 24 x 8 x 300 kB in memory, and 400 files of about
# 80 kB on disk.
_MOST_KEPT = 24
_MOST_FILES = 400
_WATCH_MS = 6000
_Status = QMediaPlayer.MediaStatus


class StripMaker(QObject):
    """Takes frames from one clip at a time; the clip that was requested last comes next.

    ``made(task_id, strip)`` with the frames side by side, ``failed(task_id)`` when there are none.
    """

    made = Signal(str, object)  # TakeId, QImage
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._next: tuple[TakeId, Path] | None = None
        self._now: TakeId | None = None
        self._taken: list[QImage] = []
        self._loaded = False
        self._colours = TrueColours()
        self._sink: QVideoSink | None = None
        self._player: QMediaPlayer | None = None
        self._watch = QTimer(self, singleShot=True, interval=_WATCH_MS)
        self._watch.timeout.connect(self._give_up)
        # From the event loop: neither source nor position is changed inside the player's own
        # signal.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    def request(self, take_id: TakeId, clip: Path) -> None:
        """Requests the frames of a clip, replacing a request that was waiting."""
        if take_id != self._now:
            self._next = (take_id, clip)
            self._turn.start()

    def release(self) -> None:
        """Closes the file and drops the request."""
        self._next = self._now = None
        self._taken = []
        self._watch.stop()
        if self._player is not None:
            self._player.setSource(QUrl())

    def _ready_player(self) -> QMediaPlayer:
        """Created with the first clip that is scrubbed: the start doesn't need it."""
        if self._player is None:
            self._sink = QVideoSink(self)
            self._player = QMediaPlayer(self)
            quiet_decoders()
            self._player.setVideoSink(self._sink)
            self._player.mediaStatusChanged.connect(self._on_status)
            self._player.errorOccurred.connect(lambda _error, _text: self._end(None))
            self._sink.videoFrameChanged.connect(self._on_frame)
        return self._player

    def _go_on(self) -> None:
        player = self._ready_player()
        if self._now is not None:
            player.setPosition(self._place(len(self._taken)))
            return
        player.setSource(QUrl())
        if self._next is None:
            return
        (self._now, clip), self._next = self._next, None
        self._taken, self._loaded = [], False
        self._watch.start()
        set_unprobed_source(player, clip)

    def _on_status(self, status: _Status) -> None:
        # A seek passes through this status as well.
        first = status == _Status.LoadedMedia and not self._loaded
        if first and self._now is not None and self._player is not None:
            self._loaded = True
            self._player.pause()
            self._turn.start()
        elif status == _Status.EndOfMedia:
            self._give_up()

    def _place(self, number: int) -> int:
        """The position of a frame in milliseconds: the middle of its share of the clip."""
        assert self._player is not None
        return round((number + 0.5) / FRAMES * self._player.duration())

    def _on_frame(self, frame: QVideoFrame) -> None:
        if self._now is None or not frame.isValid() or not self._wanted(frame):
            return
        picture = self._colours.picture(frame, _at_frame_size)
        if picture.isNull():
            self._end(None)
            return
        self._taken.append(picture)
        if len(self._taken) == FRAMES:
            self._end(_side_by_side(self._taken))
        else:
            self._turn.start()

    def _wanted(self, frame: QVideoFrame) -> bool:
        """Whether it is the requested frame: sometimes the one before comes once more."""
        assert self._player is not None
        begin, share = frame.startTime(), self._player.duration() / FRAMES
        if begin < 0 or self._player.duration() <= 0:
            return self._player.duration() > 0
        return abs(begin / 1000 - self._place(len(self._taken))) <= share / 2

    def _give_up(self) -> None:
        """Some frames are better than none; a clip that gives no frame at all has no strip."""
        self._end(_side_by_side(self._taken) if self._taken else None)

    def _end(self, strip: QImage | None) -> None:
        take_id, self._now = self._now, None
        self._watch.stop()
        self._turn.start()
        if take_id is None:
            return
        if strip is None:
            self.failed.emit(take_id)
        else:
            self.made.emit(take_id, strip)


class FrameStrips(QObject):
    """The frames for the list: nothing until they are there, then ``ready(task_id)``."""

    ready = Signal(str)

    def __init__(
        self, folder: Path, clip_file: Callable[[Take], str | None], parent: QObject | None = None
    ) -> None:
        """`folder` is a cache: its contents can be made again. `clip_file` is the path of a ready
        take's clip."""
        super().__init__(parent)
        self._folder, self._clip_file = folder, clip_file
        self._kept: OrderedDict[TakeId, list[QPixmap]] = OrderedDict()
        self._asked: set[TakeId] = set()
        self.maker = StripMaker(self)
        self.maker.made.connect(self._made)

    def pixmap(self, take: Take, share: float, size: QSize, dpr: float) -> QPixmap | None:
        """The frame at that share of the clip; None while there is none, which requests it."""
        frames = self._kept.get(take.id)
        if frames is None:
            self._order(take)
            return None
        self._kept.move_to_end(take.id)
        return frames[min(int(max(share, 0.0) * len(frames)), len(frames) - 1)]

    def forget(self, take_id: TakeId) -> None:
        """The take has another clip now."""
        self._kept.pop(take_id, None)
        self._asked.discard(take_id)
        with suppress(OSError):
            self._file(take_id).unlink(missing_ok=True)

    def release(self) -> None:
        """Closes the file that frames are being taken from."""
        self.maker.release()
        self._asked.clear()

    def __len__(self) -> int:
        return len(self._kept)

    def _file(self, take_id: TakeId) -> Path:
        return self._folder / f"{take_id}.jpg"

    def _order(self, take: Take) -> None:
        """Once for each take, until another clip comes."""
        if take.id in self._asked:
            return
        self._asked.add(take.id)
        kept = QImage(str(self._file(take.id)))
        if not kept.isNull():
            self._take(take.id, kept)
            return
        clip = self._clip_file(take)
        if clip is not None:
            # The replaced request may be made again.
            self._asked = {take.id}
            self.maker.request(take.id, Path(clip))

    def _made(self, take_id: str, strip: QImage) -> None:
        self._take(TakeId(take_id), strip)
        write_picture(strip, self._file(TakeId(take_id)))
        self._prune()

    def _take(self, take_id: TakeId, strip: QImage) -> None:
        wide, whole = strip.width() // FRAMES, QPixmap.fromImage(strip)
        self._kept[take_id] = [
            whole.copy(QRect(place * wide, 0, wide, strip.height())) for place in range(FRAMES)
        ]
        while len(self._kept) > _MOST_KEPT:
            gone, _ = self._kept.popitem(last=False)
            self._asked.discard(gone)
        self.ready.emit(take_id)

    def _prune(self) -> None:
        """Keeps the folder small: the newest files stay."""
        with suppress(OSError):
            files = sorted(self._folder.glob("*.jpg"), key=lambda file: file.stat().st_mtime)
            for file in files[:-_MOST_FILES]:
                file.unlink(missing_ok=True)


def _side_by_side(frames: list[QImage]) -> QImage:
    """One picture of FRAMES cells; missing ones at the end repeat the last frame."""
    cell = frames[0].size()
    strip = QImage(cell.width() * FRAMES, cell.height(), QImage.Format.Format_RGB32)
    painter = QPainter(strip)
    for place in range(FRAMES):
        painter.drawImage(place * cell.width(), 0, frames[min(place, len(frames) - 1)])
    painter.end()
    return strip


def _at_frame_size(picture: QImage) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(FRAME_SIZE, Qt.AspectRatioMode.KeepAspectRatio, smooth)


# A seek in a large clip takes seconds on a slow machine.
_TAKING_MS = 15_000


class FrameTaker(QObject):
    """Takes one frame at a time; a new request replaces the one before.

    ``taken(clip, frame, picture)`` with the number of the frame and a picture in its own size,
    ``failed(clip)`` when there is none: never another frame in its place.
    """

    taken = Signal(object, int, object)  # Path, int, QImage
    failed = Signal(object)  # Path

    def __init__(self, parent: QObject | None = None) -> None:
        """Make it outside any coroutine."""
        super().__init__(parent)
        self._clip: Path | None = None
        self._frame: int | None = None
        self._colours = TrueColours()
        self._sink = QVideoSink(self)
        self._playback = Playback(self._sink, self)
        self._playback.opened.connect(self._seek)
        self._playback.problem_changed.connect(self._on_problem)
        # After the playback's own slot: it knows by then which frame it is.
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._watch = QTimer(self, singleShot=True, interval=_TAKING_MS)
        self._watch.timeout.connect(self._fail)

    def request(self, clip: Path, frame: int | None = None) -> None:
        """Requests that frame of the clip, counting from 0; None for its last one."""
        self._clip, self._frame = clip, frame
        self._watch.start()
        self._playback.open(clip, play=False)

    def release(self) -> None:
        """Closes the file and drops the request."""
        self._clip = None
        self._watch.stop()
        self._playback.open(None, play=False)

    @property
    def _wanted(self) -> int:
        # A file may have fewer frames than it promises: found out on the way.
        last = self._playback.last_frame
        return last if self._frame is None else self._frame

    def _seek(self) -> None:
        if self._wanted > self._playback.last_frame:
            self._fail()
        else:
            self._playback.show_frame(self._wanted)

    def _on_frame(self, frame: QVideoFrame) -> None:
        playback = self._playback
        # Not `accepts`: where the clip was played on to the frame, its pause is under way by now.
        if self._clip is None or playback.seeking or not playback.shows(frame):
            return
        if playback.shown_frame != self._wanted:
            return
        picture = self._colours.picture(frame, lambda whole: whole)
        if picture.isNull():
            self._fail()
            return
        clip, number = self._clip, self._wanted
        self._end()
        self.taken.emit(clip, number, picture)

    def _on_problem(self, problem: PlaybackProblem | None) -> None:
        if problem is not None:
            self._fail()

    def _fail(self) -> None:
        clip = self._clip
        if clip is not None:
            self._end()
            self.failed.emit(clip)

    def _end(self) -> None:
        self._clip = None
        self._watch.stop()
        # From the event loop: a source is not changed inside the player's own signal.
        QTimer.singleShot(0, self, self._let_go)

    def _let_go(self) -> None:
        if self._clip is None:
            self._playback.open(None, play=False)


class FrameRequests(QObject):
    """Takes frames on request, one at a time. Its FrameTaker is created with the first one: the
    start doesn't need it, and a player must not be created within a coroutine."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._taker: FrameTaker | None = None
        self._wanted: tuple[Path, int | None, Callable[[QImage | None], object]] | None = None

    def request(
        self, clip: Path, frame: int | None, done: Callable[[QImage | None], object]
    ) -> None:
        """Requests that frame of the clip, None for its last one. `done` gets it, a null picture
        where the clip has none, and None once another request or `drop` ends this one."""
        self.drop()
        self._wanted = clip, frame, done
        QTimer.singleShot(0, self, self._begin)

    def drop(self) -> None:
        """Ends the request."""
        self._end(None)

    def release(self) -> None:
        """Closes the file and ends the request."""
        if self._taker is not None:
            self._taker.release()
        self.drop()

    def _begin(self) -> None:
        if self._taker is None:
            self._taker = FrameTaker(self)
            self._taker.taken.connect(lambda _clip, _number, picture: self._end(picture))
            self._taker.failed.connect(lambda _clip: self._end(QImage()))
        if self._wanted is not None:
            self._taker.request(*self._wanted[:2])

    def _end(self, picture: QImage | None) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted[2](picture)
