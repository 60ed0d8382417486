"""The self-test: the real window makes one clip against the simulator and plays it.

It is what CI runs and what a person can run in a packaged build; it needs neither key nor network.
Into its folder go the clip, a screenshot and ``report.json``.
"""

from __future__ import annotations

import asyncio
import json
import logging
import platform
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import __version__ as pyside_version
from PySide6.QtGui import QGuiApplication

from sora_desktop import __version__
from sora_desktop.api.trust import Trust
from sora_desktop.core.task import Task, TaskChange, TaskId, TaskState
from sora_desktop.resources import resource

if TYPE_CHECKING:
    from sora_desktop.running import Running

log = logging.getLogger(__name__)

PROMPT = "A paper boat drifting down a rainy gutter, macro lens, evening light"
SAMPLE = ("demo", "sample_h264.mp4")
# Frames that must have been painted before a clip counts as playing.
ENOUGH_FRAMES = 12
RENDER_SECONDS = 90.0
PLAY_SECONDS = 20.0
_LOOK_EVERY = 0.05


class SelfTestFailed(Exception):
    """A check that did not hold; the text is the reason that is reported."""


@dataclass(slots=True)
class Report:
    """What was found, as it goes into ``report.json``."""

    ok: bool = False
    reason: str = ""
    checks: dict[str, Any] = field(default_factory=dict)

    def write(self, folder: Path) -> None:
        """Writes the report beside what it speaks of."""
        facts = {
            "ok": self.ok,
            "reason": self.reason,
            "version": __version__,
            "python": platform.python_version(),
            "pyside": pyside_version,
            "system": platform.platform(),
            "screen": QGuiApplication.platformName(),
            "frozen": bool(getattr(sys, "frozen", False)),
            "checks": self.checks,
        }
        text = json.dumps(facts, indent=2, ensure_ascii=False) + "\n"
        (folder / "report.json").write_text(text, encoding="utf-8")


async def self_test(running: Running, folder: Path | None) -> int:
    """Runs every check; 0 and a line on stdout when all hold, else 1 and the reason on stderr."""
    assert folder is not None
    report = Report()
    try:
        await _run(running, folder, report)
        report.ok = True
    except SelfTestFailed as error:
        report.reason = str(error)
    except Exception as error:
        log.exception("the self-test broke off")
        report.reason = f"{type(error).__name__}: {error}"
    report.write(folder)
    if report.ok and sys.stdout is not None:
        names = "clip.mp4, screenshot.png and report.json"
        sys.stdout.write(f"self-test passed: {names} are in {folder}\n")
    if report.reason and sys.stderr is not None:
        sys.stderr.write(f"self-test failed: {report.reason}\n")
    return 0 if report.ok else 1


async def _run(running: Running, folder: Path, report: Report) -> None:
    Trust(None).context()
    report.checks["tls"] = "context made"
    task = await _generate(running, report)
    clip = running.opened.clips.clip_path(task.clip or "")
    shutil.copyfile(clip, folder / "clip.mp4")
    report.checks["clip_bytes"] = clip.stat().st_size
    report.checks["clip_frames"] = await _frames(running, clip)
    await _until(
        lambda: running.opened.clips.poster_path(task.id).exists(), PLAY_SECONDS, "no poster"
    )
    _screenshot(running, folder)
    sample = resource(*SAMPLE)
    running.window.player.show_clip(sample, play=True)
    report.checks["h264_frames"] = await _frames(running, sample)


async def _generate(running: Running, report: Report) -> Task:
    """Presses Generate as a person does, and waits for the clip."""
    arrived: list[TaskId] = []

    def note(change: TaskChange) -> None:
        if change.before is None:
            arrived.append(change.after.id)

    composer, store = running.window.composer, running.opened.store
    off = store.changed.connect(note)
    running.window.show_desk(True)
    composer.draft = PROMPT
    await _until(composer.generate.isEnabled, 10.0, "Generate stayed disabled")
    started = time.monotonic()
    composer.generate.click()
    await _until(lambda: bool(arrived), 5.0, "the press made no take")
    off()

    def over() -> bool:
        return store.get(arrived[0]).state in (TaskState.READY, TaskState.FAILED)

    await _until(over, RENDER_SECONDS, "the take did not come to an end")
    task = store.get(arrived[0])
    report.checks["state"] = task.state.value
    report.checks["seconds"] = round(time.monotonic() - started, 2)
    report.checks["estimate"] = str(task.estimate)
    report.checks["charged"] = str(task.charged)
    if task.state is not TaskState.READY:
        raise SelfTestFailed(f"the take failed: {task.last_error}")
    if task.charged != task.estimate:
        raise SelfTestFailed(f"{task.charged} was charged, {task.estimate} was shown")
    return task


async def _frames(running: Running, clip: Path) -> int:
    """Plays the clip until enough of its frames have been painted; how many there were."""
    player = running.window.player
    player.show_clip(clip, play=True)
    player.playback.play()
    before = player.frames_shown
    await _until(
        lambda: player.frames_shown - before >= ENOUGH_FRAMES,
        PLAY_SECONDS,
        f"{clip.name} showed no moving picture",
    )
    return player.frames_shown - before


def _screenshot(running: Running, folder: Path) -> None:
    if not running.window.grab().save(str(folder / "screenshot.png")):
        raise SelfTestFailed("the screenshot could not be written")


async def _until(holds: Callable[[], bool], seconds: float, otherwise: str) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise SelfTestFailed(f"{otherwise} within {seconds:.0f} s")
        await asyncio.sleep(_LOOK_EVERY)
