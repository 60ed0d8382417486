"""One comparing of two takes, from its beginning to its end: the second player lives only here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from sora_desktop.ui.compare_pair import ComparePair
from sora_desktop.ui.compare_view import CompareView
from sora_desktop.ui.playback import Playback
from sora_desktop.ui.sound import Sound
from sora_desktop.ui.trouble import PlaybackTrouble
from sora_desktop.ui.trouble_notice import trouble_words


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedClip:
    """A take to be compared: its file, and its name in a few words."""

    path: Path
    name: str


class Comparison(QObject):
    """Shows two clips on the view. Make it outside of any coroutine; `close` gives everything back
    but the clip of the first player, which its owner opens again."""

    def __init__(
        self,
        first: tuple[Playback, QVideoSink],
        sound: Sound,
        view: CompareView,
        clips: tuple[ComparedClip, ComparedClip],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.clips = clips
        self._first, self._sound, self._view = first[0], sound, view
        self._sink = QVideoSink(self)
        self._second = Playback(self._sink, self)
        self._swapped = False
        # Qt alone repeats one clip without a gap; two begin again together.
        self._first.set_loop(False)
        self._first.set_part(0, None)
        self._first.pause()
        if self._first.path != clips[0].path:
            self._first.open(clips[0].path, play=False)
        self._second.open(clips[1].path, play=False)
        self.pair = ComparePair(first, (self._second, self._sink), self)
        self.pair.shown.connect(self._show)
        self._first.troubled.connect(self._renew_words)
        self._second.troubled.connect(self._renew_words)
        self._renew_names()
        self._renew_words()

    @property
    def heard(self) -> int | None:
        """Which one is heard: 0 for A, 1 for B, None for neither."""
        heard = self.pair.heard
        return heard if heard is None or not self._swapped else 1 - heard

    def hear(self, side: int | None) -> None:
        """Gives the sound to A (0), to B (1), or to neither."""
        wanted = side if side is None or not self._swapped else 1 - side
        if wanted == self.pair.heard:
            return
        # Qt stops a clip that plays for a second when its sound changes (measured).
        playing = self.pair.playing
        self.pair.pause()
        both = (self._first, self._second)
        self._sound.give_to(None if wanted is None else both[wanted].media)
        self.pair.heard = wanted
        if playing:
            self.pair.play_after_seek()

    def swap(self) -> None:
        """A becomes B; what is heard stays."""
        self._swapped = not self._swapped
        self.clips = (self.clips[1], self.clips[0])
        first, second = self._view.frames()
        self._view.show_frames(second, first)
        self._renew_names()
        self._renew_words()

    def frames(self) -> tuple[int, int]:
        """The numbers of the two frames that are shown."""
        both = (self._first, self._second)
        numbers = [
            round(moment * each.fps / 1000)
            for moment, each in zip(self.pair.moments, both, strict=True)
        ]
        return (numbers[1], numbers[0]) if self._swapped else (numbers[0], numbers[1])

    def close(self) -> None:
        """Lets go of the second file, and of the first player where it stands."""
        self.pair.close()
        self._first.troubled.disconnect(self._renew_words)
        self._sound.give_to(self._first.media)
        self._second.open(None, play=False)
        self._view.clear()
        self.deleteLater()

    def _show(self, first: QVideoFrame, second: QVideoFrame) -> None:
        self._view.show_frames(*((second, first) if self._swapped else (first, second)))

    def _renew_names(self) -> None:
        self._view.set_names(self.clips[0].name, self.clips[1].name)

    def _renew_words(self, _trouble: PlaybackTrouble | None = None) -> None:
        both = (self._first, self._second)
        for side, playback in enumerate(reversed(both) if self._swapped else both):
            trouble = playback.trouble
            self._view.set_word(side, "\n\n".join(trouble_words(trouble)) if trouble else "")
