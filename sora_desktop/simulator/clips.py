"""Clips: what is drawn, who draws it: processes of their own, or a renderer for tests that need no
picture."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Protocol

_SHORT_SIDE = {"480p": 480, "720p": 720, "768p": 768, "1080p": 1080}
_TIMESCALE = 1000
_MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipSpec:
    """A clip to be drawn: `width` and `height` in pixels, both even; `number` counts from 1.

    It begins and ends with the pictures in `first` and `last`, if any, and shows the
    pictures and videos of `references` and the words of `marks`.
    """

    task_id: str
    number: int
    prompt: str
    width: int
    height: int
    seconds: int
    model_name: str
    sound: bool
    first: Path | None = None
    last: Path | None = None
    references: tuple[Path, ...] = ()
    marks: tuple[str, ...] = ()


class ClipRenderer(Protocol):
    """Draws clips. Any exception fails the task, with the exception's text."""

    async def render(self, spec: ClipSpec, target: Path) -> None:
        """Writes a complete MP4 at `target`; may take seconds, and may be cancelled."""


def frame_size(aspect_ratio: str, resolution: str) -> tuple[int, int]:
    """Width and height in pixels, even: the resolution names the shorter side ("720p", 9:16 gives
    720 x 1280). Unknown values count as 16:9 or 720p."""
    short = _SHORT_SIDE.get(resolution, 720)
    try:
        wide, high = (int(part) for part in aspect_ratio.split(":"))
        ratio = Fraction(wide, high)
    except (ValueError, ZeroDivisionError):
        ratio = Fraction(16, 9)
    if not Fraction(1, 4) <= ratio <= 4:
        ratio = Fraction(16, 9)
    long = 2 * round(max(ratio, 1 / ratio) * short / 2)
    return (long, short) if ratio >= 1 else (short, long)


class Damage(Enum):
    """What is wrong with a finished clip's file."""

    NOTHING = "nothing"
    EMPTY = "empty"
    SHORT = "short"
    NO_MOOV = "no_moov"
    NOISE = "noise"
    TRAILING = "trailing"
    HTML = "html"
    PNG = "png"


def damaged(clip: bytes, how: Damage) -> bytes:
    """The bytes of the file with that fault. NOISE keeps the boxes and ruins only the frames."""
    if how is Damage.EMPTY:
        return b""
    if how is Damage.SHORT:
        return clip[: len(clip) * 2 // 3]
    if how is Damage.NO_MOOV:
        return clip.replace(b"moov", b"free")
    if how is Damage.TRAILING:
        return clip + b"<html>gateway error</html>"
    if how is Damage.HTML:
        return b"<html><body>The file you asked for is being prepared.</body></html>"
    if how is Damage.PNG:
        return b"\x89PNG\r\n\x1a\n" + clip[:500]
    return _noisy(clip) if how is Damage.NOISE else clip


def _noisy(clip: bytes) -> bytes:
    position = 0
    while position + 8 <= len(clip):
        size, kind = struct.unpack_from(">I4s", clip, position)
        if kind == b"mdat" and size >= 8:
            noise = hashlib.shake_256(b"noise").digest(size - 8)
            return clip[: position + 8] + noise + clip[position + size :]
        position += max(size, 8)
    return clip


class BoxRenderer:
    """Writes a file with the structure of an MP4 and `size` bytes, without a visible picture.

    The bytes depend on the task alone, so that a test can tell two clips apart.
    """

    def __init__(self, size: int = 20_000) -> None:
        self.size = size

    async def render(self, spec: ClipSpec, target: Path) -> None:
        """Writes the file at once."""
        _write(target, box_clip(spec, self.size))


def _write(target: Path, clip: bytes) -> None:
    target.write_bytes(clip)


def box_clip(spec: ClipSpec, size: int) -> bytes:
    """An MP4 of exactly `size` bytes (at least about 700): ftyp, moov and mdat, one sample."""
    head = _box(b"ftyp", b"isom", struct.pack(">I", 512), b"isommp41")
    room = size - len(head) - len(_moov(spec, 0, 0)) - 8
    frames = hashlib.shake_256(spec.task_id.encode()).digest(max(room, 1))
    first = len(head) + len(_moov(spec, 0, 0)) + 8
    return head + _moov(spec, first, len(frames)) + _box(b"mdat", frames)


def _box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", len(body) + 8, kind) + body


def _full(kind: bytes, *parts: bytes, flags: int = 0) -> bytes:
    return _box(kind, struct.pack(">I", flags), *parts)


def _moov(spec: ClipSpec, offset: int, size: int) -> bytes:
    length = spec.seconds * _TIMESCALE
    times = struct.pack(">4I", 0, 0, _TIMESCALE, length)
    mvhd = _full(
        b"mvhd", times, struct.pack(">IHH8x", 0x10000, 0x100, 0), _MATRIX, bytes(24), b"\0\0\0\2"
    )
    tkhd = _full(
        b"tkhd",
        struct.pack(">5I8x4H", 0, 0, 1, 0, length, 0, 0, 0, 0),
        _MATRIX,
        struct.pack(">II", spec.width << 16, spec.height << 16),
        flags=3,
    )
    mdhd = _full(b"mdhd", times, struct.pack(">HH", 0x55C4, 0))
    hdlr = _full(b"hdlr", struct.pack(">I4s12x", 0, b"vide"), b"clip\0")
    vmhd = _full(b"vmhd", bytes(8), flags=1)
    dinf = _box(b"dinf", _full(b"dref", struct.pack(">I", 1), _full(b"url ", flags=1)))
    minf = _box(b"minf", vmhd, dinf, _stbl(spec, offset, size, length))
    return _box(b"moov", mvhd, _box(b"trak", tkhd, _box(b"mdia", mdhd, hdlr, minf)))


def _stbl(spec: ClipSpec, offset: int, size: int, length: int) -> bytes:
    entry = _box(
        b"mp4v",
        struct.pack(">6xH16xHH", 1, spec.width, spec.height),
        struct.pack(">III", 0x480000, 0x480000, 0),
        struct.pack(">H32xHh", 1, 24, -1),
    )
    return _box(
        b"stbl",
        _full(b"stsd", struct.pack(">I", 1), entry),
        _full(b"stts", struct.pack(">3I", 1, 1, length)),
        _full(b"stsc", struct.pack(">4I", 1, 1, 1, 1)),
        _full(b"stsz", struct.pack(">3I", 0, 1, size)),
        _full(b"stco", struct.pack(">2I", 1, offset)),
    )


ARGUMENT = "--render-clip"
_TAIL = 600
# The longest clip takes about six seconds on one core; the child ends itself after two minutes.
_LIMIT_SECONDS = 150.0


class SubprocessRenderer:
    """Renders clips with ``command``, which gets ``--render-clip SPEC.json OUT.mp4`` added."""

    def __init__(self, command: Sequence[str] | None = None, at_once: int = 1) -> None:
        self._command = tuple(command or this_program())
        self._room = asyncio.Semaphore(at_once)

    async def render(self, spec: ClipSpec, target: Path) -> None:
        """Writes the clip to ``target``, complete or not at all.

        Raises RuntimeError with the last words of the child when it fails. A cancelled call ends
        its child.
        """
        async with self._room:
            with tempfile.TemporaryDirectory(prefix="sora-clip-") as folder:
                await self._run(_described(spec, Path(folder)), target)

    async def _run(self, described: Path, target: Path) -> None:
        process = await asyncio.create_subprocess_exec(
            *self._command,
            ARGUMENT,
            str(described),
            str(target),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=child_environment(os.environ),
            creationflags=_creation_flags(),
        )
        try:
            async with asyncio.timeout(_LIMIT_SECONDS):
                _, output = await process.communicate()
        except TimeoutError as error:
            raise RuntimeError("the clip was not rendered: it took too long") from error
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if process.returncode:
            words = output.decode("utf-8", "replace").strip()[-_TAIL:]
            raise RuntimeError(f"the clip was not rendered ({process.returncode}): {words}")


def _described(spec: ClipSpec, folder: Path) -> Path:
    # A few hundred bytes: not worth a thread.
    file = folder / "spec.json"
    file.write_text(spec_json(spec), encoding="utf-8")
    return file


def spec_json(spec: ClipSpec) -> str:
    """The description that the child reads; a lone surrogate in the prompt is escaped in it."""
    return json.dumps(
        {
            "prompt": spec.prompt,
            "number": spec.number,
            "model_name": spec.model_name,
            "width": spec.width,
            "height": spec.height,
            "seconds": spec.seconds,
            "sound": bool(spec.sound),
            "first": str(spec.first.absolute()) if spec.first else "",
            "last": str(spec.last.absolute()) if spec.last else "",
            "references": [str(file.absolute()) for file in spec.references],
            "marks": list(spec.marks),
        }
    )


def this_program() -> tuple[str, ...]:
    """The command that starts this program again: a frozen one is its own executable."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "sora_desktop")


def child_environment(ours: Mapping[str, str]) -> dict[str, str]:
    """Our environment without a screen and without the encoder's messages.

    Windows keeps its own platform: Qt's offscreen one has no fonts there, and a process that opens
    no window shows none anyway.
    """
    quiet = {"QT_LOGGING_RULES": "qt.multimedia*=false"}
    if sys.platform != "win32":
        quiet["QT_QPA_PLATFORM"] = "offscreen"
    return {**ours, **quiet}


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
    return 0
