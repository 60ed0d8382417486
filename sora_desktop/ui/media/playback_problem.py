"""Opens a clip in a player, and tells what can keep it from playing: its file, its drive, or the
decoder plugin."""

from __future__ import annotations

import ctypes
import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import Enum
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QFile,
    QFileDevice,
    QIODevice,
    QLibraryInfo,
    QObject,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtMultimedia import QMediaFormat, QMediaPlayer

from sora_desktop.store.background import BackgroundThread

if TYPE_CHECKING:
    from sora_desktop.core.clips.clip_facts import ClipFacts

# FFmpeg's AV_LOG_FATAL. Below it each frame that can't be decoded is a line or three, up to 5 MB in
# a second (measured), and says nothing that the player does not tell the person.
_FATAL_ONLY = 8


def media_plugin_there() -> bool:
    """Whether clips can be played and made at all: without the plugin Qt itself says nothing,
    and waits."""
    return bool(QMediaFormat().supportedFileFormats(QMediaFormat.ConversionMode.Decode))


def watch(parent: QObject, milliseconds: int, expired: Callable[[], None]) -> QTimer:
    """A timer that fires when nothing has come for a while."""
    timer = QTimer(parent, singleShot=True, interval=milliseconds)
    timer.timeout.connect(expired)
    return timer


@cache
def quiet_decoders() -> None:
    """Keeps FFmpeg's lines about single frames off stderr, which stays readable.

    Call it once the first player exists: only then is the library loaded. With Qt's own
    QT_FFMPEG_DEBUG set, everything is shown.
    """
    if "QT_FFMPEG_DEBUG" in os.environ:
        return
    for file in _loaded_libraries():
        with suppress(OSError, AttributeError):
            ctypes.CDLL(str(file)).av_log_set_level(_FATAL_ONLY)
            return


def _loaded_libraries() -> Iterator[Path]:
    """Where the library that holds the level may have been loaded from, the likeliest first."""
    if sys.platform == "linux":
        # Loading it from any other place would be another copy, with a level of its own.
        lines = Path("/proc/self/maps").read_text("utf-8", "replace").splitlines()
        yield from (Path(line[line.index("/") :]) for line in lines if "/libavutil" in line)
        return
    places = QLibraryInfo.LibraryPath.LibrariesPath, QLibraryInfo.LibraryPath.BinariesPath
    for folder in map(QLibraryInfo.path, places):
        yield from sorted(Path(folder).glob("*avutil*"))


class PlaybackFailure(Enum):
    """The kinds of problems with a clip that need different steps of a person."""

    MISSING = "missing"
    EMPTY = "empty"
    NOT_A_CLIP = "not_a_clip"
    BROKEN_OFF = "broken_off"
    NO_PICTURE = "no_picture"
    STALLED = "stalled"
    NO_ANSWER = "no_answer"


# How much of a file tells its type.
_HEAD = 4096
# With these the file itself is at fault, and the service may still have a good one.
FETCH_HELPS = frozenset(
    {
        PlaybackFailure.MISSING,
        PlaybackFailure.EMPTY,
        PlaybackFailure.NOT_A_CLIP,
        PlaybackFailure.BROKEN_OFF,
    }
)


class PlaybackProblem(NamedTuple):
    """One problem with one clip. `text` is Qt's own sentence, when it had one."""

    kind: PlaybackFailure
    path: Path
    text: str = ""


def set_source(player: QMediaPlayer, path: Path) -> None:
    """Gives a file in which `ClipProbe` found no problem to the player, which must have none open.
    Qt can't name a file in which bytes are not UTF-8: such a one is opened here."""
    if not _is_unnameable(path):
        player.setSource(QUrl.fromLocalFile(str(path)))
        return
    file = QFile(player)
    # An error is the player's to tell.
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        file.open(
            handle, QIODevice.OpenModeFlag.ReadOnly, QFileDevice.FileHandleFlag.AutoCloseHandle
        )
    player.setSourceDevice(file, QUrl.fromLocalFile(path.name))
    # It is closed once the player has another file, or none.
    player.sourceChanged.connect(file.deleteLater)


def set_unprobed_source(player: QMediaPlayer, path: Path) -> None:
    """The same for a file that nobody has probed; one that would end the process is not given. It
    waits for the disk."""
    if _can_be_shown(path):
        set_source(player, path)


def _can_be_shown(path: Path) -> bool:
    from sora_desktop.core.clips.picture_shape import can_be_shown

    try:
        with path.open("rb") as file:
            return can_be_shown(file, path.stat().st_size)
    except OSError:
        # The player will say so.
        return True


def _is_unnameable(path: Path) -> bool:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return True
    return False


def problem_with_file(path: Path) -> PlaybackProblem | None:
    """Why nothing of the file can be read, by the disk and as of now; None when its head can be.
    It waits for the disk."""
    kind = PlaybackFailure.MISSING
    try:
        regular = stat.S_ISREG(path.stat().st_mode)
        kind, text = PlaybackFailure.NOT_A_CLIP, "not a regular file"
        if regular:
            with path.open("rb") as file:
                if file.read(_HEAD):
                    return None
            kind, text = PlaybackFailure.EMPTY, ""
    except OSError as error:
        if isinstance(error, FileNotFoundError):
            kind = PlaybackFailure.MISSING
        text = error.strerror or str(error)
    return PlaybackProblem(kind=kind, path=path, text=text)


def refusal_of_player(path: Path, text: str) -> PlaybackProblem:
    """Why Qt could not open the file, which said `text`: what the disk says, or else it is no
    clip."""
    found = problem_with_file(path)
    kind = found.kind if found is not None else PlaybackFailure.NOT_A_CLIP
    return PlaybackProblem(kind=kind, path=path, text=text)


class ClipProbe(QObject):
    """Reads the head and the index of a file in a thread of its own.

    A file on a network drive that has gone away blocks whoever opens it, for minutes and without an
    error. Qt would open it in a thread too, but waits for that thread when it gets another file.
    `probed(ticket, facts, problem)`: the ticket of `probe`, the facts of the clip or None, and the
    PlaybackProblem of a file that is not readable, else None. Nothing comes while the file system
    does not answer.
    """

    probed = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0

    def probe(self, path: Path) -> int:
        """Starts, and gives the number under which the answer comes."""
        self._ticket += 1
        # In the background: a thread that waits for a dead drive must not keep the program alive.
        BackgroundThread(partial(self._look, self._ticket, path), "clip reach").start()
        return self._ticket

    def _look(self, ticket: int, path: Path) -> None:
        problem = problem_with_file(path)
        if problem is None and not _can_be_shown(path):
            problem = PlaybackProblem(kind=PlaybackFailure.NO_PICTURE, path=path)
        facts = None if problem else _facts_of(path)
        # The window may have gone while the drive was silent.
        with suppress(RuntimeError):
            self.probed.emit(ticket, facts, problem)


def _facts_of(path: Path) -> ClipFacts | None:
    """The facts from its index; None when that can't be read, or it is no MP4."""
    # With the first clip, and in this thread: a window without one doesn't wait for it.
    from sora_desktop.core.clips.clip_facts import clip_facts

    try:
        with path.open("rb") as file:
            return clip_facts(file, path.stat().st_size)
    except OSError:
        return None
