"""What is late, missed or silent where one shot of a cut follows another: ``python -m
tests.bench.cut``, also as ``dev.py bench cut``.

Twenty-one clips of this repository play one after the other. For each of the 20 joins: how much
longer or shorter than it should the last picture stayed, which frames were left out or shown twice,
and how long no sound came from either player. Where a clip spells its frame numbers, they are read.
On a screen: ``DISPLAY=:0``.
"""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferOutput, QVideoFrame
from PySide6.QtWidgets import QApplication

from sora_desktop.app import arguments
from sora_desktop.demo.clip_picture import frame_number
from sora_desktop.resources import resource
from sora_desktop.ui.media.cut_player import CutPlayer
from sora_desktop.ui.media.cut_timeline import CutItem
from sora_desktop.ui.player.stage import VideoSurface
from sora_desktop.ui.theme.theme import Mode, Theme

SHOTS = 21
_LONGEST_S = 90
_CLIPS = Path(__file__).parent.parent / "clips"
_SPELT = ("sample_h264.mp4",)
# The clip, its first and its last frame that are used.
_USED: tuple[tuple[Path, int | None, int | None], ...] = (
    (resource("demo", "sample_h264.mp4"), None, None),
    (resource("demo", "sample_h264.mp4"), 7, 30),
    (_CLIPS / "sound_much_longer.mp4", None, None),
    (resource("demo", "sample.mp4"), 30, 59),
    (resource("demo", "sample_h264.mp4"), 20, None),
    (_CLIPS / "sound_longer.mp4", 3, 19),
    (resource("demo", "sample_h264.mp4"), None, 23),
)


@dataclass(frozen=True, slots=True)
class Shown:
    """One picture on its way to the screen: when, of which shot, and which frame of its clip."""

    at: float
    key: str
    frame: int
    spelt: int


class Ears(QObject):
    """When each player gave sound out: from and to, in seconds."""

    def __init__(self, player: CutPlayer) -> None:
        super().__init__()
        self.heard: list[tuple[float, float]] = []
        self._outputs = [QAudioBufferOutput(self) for _each in player.playbacks]
        for output, playback in zip(self._outputs, player.playbacks, strict=True):
            output.audioBufferReceived.connect(self._take)
            playback.media.setAudioBufferOutput(output)

    def _take(self, sound: QAudioBuffer) -> None:
        now = time.monotonic()
        self.heard.append((now, now + sound.duration() / 1_000_000))

    def silence(self, near: float) -> float:
        """The longest time without any sound within a quarter of a second around that moment."""
        end, longest = None, 0.0
        for begins, ends in sorted(self.heard):
            if end is not None and begins > near - 0.25 and end < near + 0.25:
                longest = max(longest, begins - end)
            end = ends if end is None else max(end, ends)
        return longest


def main() -> int:
    """Prints the figures; 1 when a join is worse than the aim."""
    app = QApplication(sys.argv)
    surface = VideoSurface(Theme(Mode.DARK))
    surface.resize(560, 315)
    surface.show()
    player = CutPlayer()
    ears = Ears(player)
    shown = _played(player, surface)
    worst = _report(player, shown, ears)
    player.release()
    app.quit()
    return worst


def _played(player: CutPlayer, surface: VideoSurface) -> list[Shown]:
    shown: list[Shown] = []

    def look(frame: QVideoFrame) -> None:
        surface.sink.setVideoFrame(frame)
        shot, number = player.timeline.place_of(player.frame)
        span = player.timeline.spans[shot]
        near = min(number - span.first, span.last - number) < 4
        reads = near and span.clip is not None and span.clip.name in _SPELT
        spelt = frame_number(frame.toImage()) if reads else number
        shown.append(Shown(time.monotonic(), span.item.key, number, spelt))

    player.set_items(_items())
    _wait(1.0)
    player.shown.connect(look)
    begun = time.monotonic()
    player.play()
    while player.playing and time.monotonic() - begun < _LONGEST_S:
        _wait(0.1)
    player.shown.disconnect(look)
    return shown


def _items() -> list[CutItem]:
    used = [_USED[number % len(_USED)] for number in range(SHOTS)]
    return [
        CutItem(
            key=str(number),
            title=clip.stem,
            number=number,
            clip=clip,
            in_frame=first,
            out_frame=last,
            seconds=1.0,
        )
        for number, (clip, first, last) in enumerate(used, 1)
    ]


def _report(player: CutPlayer, shown: list[Shown], ears: Ears) -> int:
    print(f"platform {QApplication.platformName()}, {SHOTS} shots, {player.timeline.seconds:.1f} s")
    print("join      late ms  left out  twice  silence ms")
    spans = {span.item.key: span for span in player.timeline.spans}
    worst_late, worst_silence, lost = 0.0, 0.0, 0
    for before, after in pairwise(str(number) for number in range(1, SHOTS + 1)):
        old = [each for each in shown if each.key == before]
        new = [each for each in shown if each.key == after]
        if not old or not new:
            print(f"{before:>3}-{after:<3}   never came")
            return 1
        late = 1000 * (new[0].at - old[-1].at - 1 / spans[before].fps)
        near = [*(each.frame for each in old[-5:]), *(each.frame for each in new[:5])]
        wanted = {spans[before].last - back for back in range(4)}
        left_out = len(wanted - set(near[:5])) + len(
            {spans[after].first + on for on in range(4)} - {each.frame for each in new[:5]}
        )
        twice = sum(a.frame == b.frame for part in (old, new) for a, b in pairwise(part))
        silence = 1000 * ears.silence(new[0].at)
        both_heard = all(
            spans[key].item.title.startswith(("sample", "sound")) for key in (before, after)
        )
        print(f"{before:>3}-{after:<3}    {late:7.1f}  {left_out:8}  {twice:5}  {silence:10.1f}")
        worst_late = max(worst_late, abs(late))
        worst_silence = max(worst_silence, silence if both_heard else 0.0)
        lost += left_out + twice
    misread = sum(each.frame != each.spelt for each in shown)
    print(f"worst     {worst_late:7.1f} ms late or early, {worst_silence:.1f} ms of silence")
    print(f"frames    {lost} left out or twice near a join, {misread} other than they spell")
    return int(worst_late > 1000 / 24 or worst_silence > 50 or lost > SHOTS or misread > 0)


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    arguments.quiet_media(os.environ)
    raise SystemExit(main())
