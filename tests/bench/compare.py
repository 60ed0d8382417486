"""How far apart two compared takes are on the screen: ``python -m tests.bench.compare``.

Two clips of 720p with 24 frames a second play for ten seconds; what is painted spells its own frame
numbers, so nothing that the player says of itself is believed. On a screen: ``DISPLAY=:0``.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from sora_desktop.app import arguments
from sora_desktop.demo.clip_picture import frame_number
from sora_desktop.demo.clip_renderer import render_clip
from sora_desktop.ui.player.compare.view import CompareView
from sora_desktop.ui.player.comparison import ComparedClip
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.theme.theme import Mode, Theme

SECONDS = 10
_CLIP = {"model_name": "Sora 2", "width": 1280, "height": 720, "seconds": 12, "sound": True}


def main() -> int:
    """Prints the figures; 1 when the two were ever a frame or more apart."""
    app = QApplication(sys.argv)
    with tempfile.TemporaryDirectory(prefix="sora-compare-") as folder:
        clips = [_rendered(Path(folder), number) for number in (1, 2)]
        player = Player(Theme(Mode.DARK))
        player.resize(1000, 640)
        player.show()
        apart = _measure(player, clips)
        player.release()
    app.quit()
    return 1 if apart else 0


def _rendered(folder: Path, number: int) -> Path:
    spec, out = folder / f"{number}.json", folder / f"{number}.mp4"
    prompt = f"A paper boat on a still lake {number}"
    spec.write_text(json.dumps(_CLIP | {"prompt": prompt, "number": number}), encoding="utf-8")
    render_clip(spec, out)
    return out


def _measure(player: Player, clips: list[Path]) -> int:
    first, second = (ComparedClip(path=clip, name=clip.stem) for clip in clips)
    player.compare(first, second)
    made, view = player.comparison, player.findChild(CompareView)
    assert made is not None
    assert isinstance(view, CompareView)
    _wait(1.0)
    pairs: list[tuple[float, int, int]] = []
    gaps: list[float] = []

    def look() -> None:
        view.repaint()
        one, other = view.pictures()
        pairs.append((time.monotonic(), frame_number(one), frame_number(other)))
        gaps.append(abs(made.pair.gap))

    made.pair.shown.connect(look)
    player.commands["play_pause"].trigger()
    before, begun = os.times(), time.monotonic()
    _wait(SECONDS)
    after, ended = os.times(), time.monotonic()
    player.commands["stop"].trigger()
    busy = (after.user + after.system - before.user - before.system) / (ended - begun)
    between = sorted(1000 * (b[0] - a[0]) for a, b in pairwise(pairs))
    apart = max(abs(one - other) for _at, one, other in pairs)
    print(f"platform              {QApplication.platformName()}")
    print(f"pairs painted         {len(pairs)} in {SECONDS} s")
    print(f"apart on the screen   {apart} frames at most")
    print(f"the players apart     {max(gaps):.1f} ms at most, {gaps[-1]:.1f} ms at the end")
    print(
        f"between two pairs     {_part(between, 0.5):.0f} ms median, {_part(between, 0.99):.0f} p99"
    )
    print(f"CPU                   {100 * busy:.0f} % of one core")
    return apart


def _part(sorted_values: list[float], part: float) -> float:
    return sorted_values[int(len(sorted_values) * part)]


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    arguments.quiet_media(os.environ)
    raise SystemExit(main())
