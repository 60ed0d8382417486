"""The clips of a cut as one MP4: whether they can be joined without encoding, and the writing.

The clips of the library are only read. Both functions block and are called in a thread.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO

from sora_desktop.core.mp4.join import SILENCE, JoinClip, JoinedClips, join, read_clip
from sora_desktop.core.mp4.tracks import MOST_SAMPLES, JoinRefusal, Unjoinable
from sora_desktop.core.mp4.writing import Piece
from sora_desktop.store.disk import Stopped, move_new, numbered, sync_folder, unfinished, write_all

_PIECE = 1 << 20
# Half a day of a film, with its sound. A longer one is no cut, and would fill the memory.
_MOST = 5 * MOST_SAMPLES


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinFile:
    """A clip of the shot with that number. `path` is None where the shot has no clip. `in_frame`
    and `out_frame` are the first and last frame used; None is the clip's own first or last."""

    number: int
    path: Path | None
    in_frame: int | None = None
    out_frame: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why the clip of the shot with that number can't be joined. `frames` are the nearest ones
    where it could begin or end instead."""

    number: int
    reason: JoinRefusal
    frames: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Source:
    """A clip as it was when the plan was made."""

    path: Path
    size: int
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinPlan:
    """What `write_join` writes: a file of `size` bytes with this many `frames` and `seconds`."""

    sources: tuple[_Source, ...]
    joined: JoinedClips

    @property
    def size(self) -> int:
        """Bytes of the whole file."""
        return self.joined.movie.size

    @property
    def frames(self) -> int:
        """How many frames are shown."""
        return self.joined.frames

    @property
    def seconds(self) -> Fraction:
        """How long they last."""
        return self.joined.seconds


def plan_join(files: Sequence[JoinFile]) -> JoinPlan | tuple[Refusal, ...]:
    """The plan for one file, or for each clip that prevents it the reason. ValueError without any
    clip."""
    if not files:
        raise ValueError("there is nothing to join")
    refused: dict[int, Unjoinable] = {}
    clips: dict[int, JoinClip] = {}
    sources: list[_Source] = []
    samples = 0
    for place, file in enumerate(files):
        try:
            clip, source = _read(file)
            samples += len(clip.tracks.picture.sizes)
            samples += 0 if clip.tracks.sound is None else len(clip.tracks.sound.sizes)
            if samples > _MOST:
                refused[place] = Unjoinable(JoinRefusal.TOO_LONG)
                break
            clips[place] = clip
            sources.append(source)
        except Unjoinable as flaw:
            refused[place] = flaw
    # Those that can be read are compared anyway: everything is reported at once.
    joined = join(list(clips.values())) if clips else {}
    if isinstance(joined, JoinedClips) and not refused:
        return JoinPlan(sources=tuple(sources), joined=joined)
    if not isinstance(joined, JoinedClips):
        places = list(clips)
        refused |= {places[place]: flaw for place, flaw in joined.items()}
    return tuple(
        Refusal(number=files[place].number, reason=flaw.reason, frames=flaw.frames)
        for place, flaw in sorted(refused.items())
    )


def _read(file: JoinFile) -> tuple[JoinClip, _Source]:
    if file.path is None:
        raise Unjoinable(JoinRefusal.NO_CLIP)
    try:
        with file.path.open("rb") as reader:
            state = os.fstat(reader.fileno())
            clip = read_clip(reader, state.st_size, file.in_frame, file.out_frame)
    except OSError:
        raise Unjoinable(JoinRefusal.NO_CLIP) from None
    return clip, _Source(file.path, state.st_size, state.st_mtime_ns)


def write_join(
    plan: JoinPlan,
    target: Path,
    on_percent: Callable[[int], None] = lambda percent: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Path:
    """Writes the joined file and gives its path: the target, or a numbered name beside it where
    that is taken. The file gets its name only when it is complete. `on_percent` gets the progress
    in per cent. OSError, also for a clip that has changed since the plan was made, or Stopped:
    nothing is left."""
    part = unfinished(target, f".{os.getpid()}.part")
    part.unlink(missing_ok=True)
    try:
        with part.open("xb", buffering=0) as file:
            _write(plan, file, on_percent, stopped)
            os.fsync(file.fileno())
        for name in numbered(target):
            with contextlib.suppress(FileExistsError):
                move_new(part, name)
                sync_folder(name.parent)
                return name
        raise FileExistsError(f"every name is taken: {target}")
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _write(
    plan: JoinPlan, file: BinaryIO, on_percent: Callable[[int], None], stopped: Callable[[], bool]
) -> None:
    movie = plan.joined.movie
    write_all(file.write, movie.head)
    done, last = len(movie.head), -1
    with contextlib.ExitStack() as open_files:
        bytes_of = _Bytes(plan, open_files)
        for data in _gathered(each for piece in movie.pieces for each in bytes_of(piece)):
            if stopped():
                raise Stopped
            write_all(file.write, data)
            done += len(data)
            if (percent := 100 * done // movie.size) != last:
                last = percent
                on_percent(percent)


def _gathered(parts: Iterator[bytes]) -> Iterator[bytes]:
    """The same bytes in a few large reads: the pieces of sound are small."""
    held, size = [], 0
    for part in parts:
        held.append(part)
        size += len(part)
        if size >= _PIECE:
            yield b"".join(held)
            held, size = [], 0
    if held:
        yield b"".join(held)


class _Bytes:
    """The bytes of the pieces. Only one clip is open at a time: their number has no limit."""

    def __init__(self, plan: JoinPlan, open_files: contextlib.ExitStack) -> None:
        self._plan, self._open_files = plan, open_files
        self._place = SILENCE
        self._reader: BinaryIO | None = None

    def __call__(self, piece: Piece) -> Iterator[bytes]:
        if piece.file == SILENCE:
            yield self._plan.joined.silence
            return
        reader = self._opened(piece.file)
        reader.seek(piece.at)
        left = piece.size
        while left:
            data = reader.read(min(left, _PIECE))
            if not data:
                raise OSError("a clip became shorter")
            left -= len(data)
            yield data

    def _opened(self, place: int) -> BinaryIO:
        if self._reader is None or place != self._place:
            source = self._plan.sources[place]
            self._open_files.close()
            reader = self._open_files.enter_context(source.path.open("rb"))
            state = os.fstat(reader.fileno())
            if (state.st_size, state.st_mtime_ns) != (source.size, source.changed):
                raise OSError("a clip is another one than before")
            self._reader, self._place = reader, place
        return self._reader
