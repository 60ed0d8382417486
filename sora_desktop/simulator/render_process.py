"""Renders demo clips in processes of their own, one or two at a time, at a low priority.

It knows no Qt: the simulator's server uses it, and the child is the one that loads the encoder.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

ARGUMENT = "--render-clip"
_TAIL = 600
# The longest clip takes about six seconds on one core; the child ends itself after two minutes.
_LIMIT_SECONDS = 150.0


class ClipSpec(Protocol):
    """What a clip is to look like; sizes in pixels."""

    @property
    def prompt(self) -> str:
        """The words that are written on the picture."""

    @property
    def number(self) -> int:
        """Which take it is: another number gives another picture."""

    @property
    def model_name(self) -> str:
        """The model's name, as people know it."""

    @property
    def width(self) -> int:
        """Width of the picture."""

    @property
    def height(self) -> int:
        """Height of the picture."""

    @property
    def seconds(self) -> int:
        """Length of the clip."""

    @property
    def sound(self) -> bool:
        """Whether it has a sound track."""

    @property
    def first(self) -> Path | None:
        """The picture that it begins with."""

    @property
    def last(self) -> Path | None:
        """The picture that it ends with."""

    @property
    def references(self) -> Sequence[Path]:
        """The pictures and videos that are seen in it."""

    @property
    def marks(self) -> Sequence[str]:
        """Words about what else went in."""


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
                _, said = await process.communicate()
        except TimeoutError as error:
            raise RuntimeError("the clip was not rendered: it took too long") from error
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if process.returncode:
            words = said.decode("utf-8", "replace").strip()[-_TAIL:]
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
