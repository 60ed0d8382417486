"""What can keep a clip from playing: its file, its drive, or the plugin that decodes."""

from __future__ import annotations

import ctypes
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QObject, Signal
from PySide6.QtMultimedia import QMediaFormat

from sora_desktop.core.clips.clip_facts import ClipFacts, clip_facts
from sora_desktop.store.background import BackgroundThread

# FFmpeg's AV_LOG_FATAL. Below it each frame that a decoder cannot make is a line or three, up to
# 5 MB in a second (measured), and says nothing that the player does not say to the person.
_FATAL_ONLY = 8


def media_plugin_there() -> bool:
    """False when a clip can be neither played nor made: Qt itself says nothing, and waits."""
    return bool(QMediaFormat().supportedFileFormats(QMediaFormat.ConversionMode.Decode))


@cache
def quiet_decoders() -> None:
    """Keeps FFmpeg's lines about single frames off stderr, which stays free for what matters.

    To be called when the first player has been made: only then is the library there. Whoever sets
    Qt's own QT_FFMPEG_DEBUG sees everything.
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
    """The kinds of problems with a clip that a person can do different things about."""

    MISSING = "missing"
    EMPTY = "empty"
    NOT_A_CLIP = "not_a_clip"
    BROKEN_OFF = "broken_off"
    NO_PICTURE = "no_picture"
    STALLED = "stalled"
    NO_ANSWER = "no_answer"


# The beginning of a file that tells its type.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaybackProblem:
    """One problem with one clip. `text` is Qt's own sentence, when it had one."""

    kind: PlaybackFailure
    path: Path
    text: str = ""


def problem_with_file(path: Path, text: str) -> PlaybackProblem:
    """What the disk says about a file that Qt could not open; `text` is what Qt said."""
    try:
        size = path.stat().st_size
    except OSError:
        return PlaybackProblem(kind=PlaybackFailure.MISSING, path=path, text=text)
    kind = PlaybackFailure.NOT_A_CLIP if size else PlaybackFailure.EMPTY
    return PlaybackProblem(kind=kind, path=path, text=text)


class ClipProbe(QObject):
    """Reads the head and the index of a file in a thread of its own.

    A file on a network drive that has gone away blocks whoever opens it, for minutes and without an
    error. Qt would open it in a thread too, but waits for that thread when it gets another file.

    `probed(ticket, facts, said)`: the ticket of `probe`, the facts of the clip or None, and when
    the file is not readable what the system said. Nothing comes while the file system does not
    answer.
    """

    probed = Signal(int, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0

    def probe(self, path: Path) -> int:
        """Begins, and gives the number under which the answer comes."""
        self._ticket += 1
        # In the background: what waits for a dead drive must not keep the program.
        BackgroundThread(partial(self._look, self._ticket, path), "clip reach").start()
        return self._ticket

    def _look(self, ticket: int, path: Path) -> None:
        said = flaw_of_file(path)
        facts = None if said else _facts_of(path)
        # The window may have gone while the drive kept silent.
        with suppress(RuntimeError):
            self.probed.emit(ticket, facts, said)


def _facts_of(path: Path) -> ClipFacts | None:
    """What its index says; None when that cannot be read, or it is no MP4."""
    try:
        with path.open("rb") as file:
            return clip_facts(file, path.stat().st_size)
    except OSError:
        return None


def flaw_of_file(path: Path) -> str:
    """Why the file cannot be read, in the words of the system; empty when it can be."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return "not a regular file"
        with path.open("rb") as file:
            file.read(_HEAD)
    except OSError as error:
        return error.strerror or str(error)
    return ""
