"""Comparing two takes in the player's place, and restoring the player afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import QApplication

from sora_desktop.core.take import TakeId
from sora_desktop.ui.media.playback import Playback
from sora_desktop.ui.media.playback_problem import PlaybackProblem
from sora_desktop.ui.media.sound import Sound
from sora_desktop.ui.player.commands import COMPARE_COMMANDS
from sora_desktop.ui.player.compare.pair import ComparePair
from sora_desktop.ui.player.compare.view import LETTERS, CompareView
from sora_desktop.ui.player.controls import PlayerControls, PlayerLayout
from sora_desktop.ui.player.stage import playback_problem_text


class ComparedClip(NamedTuple):
    """A take to compare: its file, its name, and its model and price."""

    path: Path
    name: str
    more: str = ""
    take_id: TakeId | None = None


class Comparison(QObject):
    """Two clips on the view, with a second player that lives only here.

    Make it outside any coroutine; `close` restores everything but the clip of the first player,
    which its owner opens again.
    """

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
        # Qt itself repeats one clip without a gap; two start over together.
        self._first.set_loop(False)
        self._first.set_part(0, None)
        self._first.pause()
        if self._first.path != clips[0].path:
            self._first.open(clips[0].path, play=False)
        self._second.open(clips[1].path, play=False)
        self.pair = ComparePair(first, (self._second, self._sink), self)
        self.pair.shown.connect(self._show)
        self._first.problem_changed.connect(self._renew_words)
        self._second.problem_changed.connect(self._renew_words)
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
        # Qt pauses a playing clip for a second when its sound changes (measured).
        playing = self.pair.playing
        self.pair.pause()
        both = (self._first, self._second)
        self._sound.give_to(None if wanted is None else both[wanted].media)
        self.pair.heard = wanted
        if playing:
            self.pair.play_after_seek()

    def swap(self) -> None:
        """A becomes B; the sound stays."""
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
        """Releases the second file, and the first player where it is."""
        self.pair.close()
        self._first.problem_changed.disconnect(self._renew_words)
        self._sound.give_to(self._first.media)
        self._second.open(None, play=False)
        self._view.clear()
        self.deleteLater()

    def _show(self, first: QVideoFrame, second: QVideoFrame) -> None:
        self._view.show_frames(*((second, first) if self._swapped else (first, second)))

    def _renew_names(self) -> None:
        first, second = self.clips
        self._view.set_names((first.name, first.more), (second.name, second.more))

    def _renew_words(self, _problem: PlaybackProblem | None = None) -> None:
        both = (self._first, self._second)
        for side, playback in enumerate(reversed(both) if self._swapped else both):
            problem = playback.problem
            self._view.set_word(
                side, "\n\n".join(playback_problem_text(problem)) if problem else ""
            )


_WIPE_STEP = 0.02


class PlayerCompare(QObject):
    """Starts and ends comparing, and runs its keys and buttons."""

    leave_wanted = Signal()
    keep_wanted = Signal(object, object)  # the TakeId to keep, and that of the other one
    letters_changed = Signal(object)  # the letter of each TakeId; none while there is one clip

    def __init__(
        self,
        layout: PlayerLayout,
        controls: PlayerControls,
        playback: Playback,
        sound: Sound,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._layout, self._controls = layout, controls
        self._playback, self._sound = playback, sound
        self._made: Comparison | None = None
        self._connect()
        self._renew()

    @property
    def active(self) -> bool:
        return self._made is not None

    @property
    def paths(self) -> tuple[Path, ...]:
        """The two clips, A first; none while there is only one."""
        return tuple(clip.path for clip in self._made.clips) if self._made is not None else ()

    @property
    def comparison(self) -> Comparison | None:
        return self._made

    def begin(self, clips: tuple[ComparedClip, ComparedClip], frame: int, *, play: bool) -> None:
        """Shows the two, starting at that frame of the longer one."""
        self.end()
        first = (self._playback, self._layout.surface.sink)
        self._made = Comparison(first, self._sound, self._layout.view, clips, self)
        pair = self._made.pair
        self._controls.listen_to(pair)
        self._controls.drive(pair)
        pair.begin_at(frame, play=play)
        self._layout.notice.hide()
        self._layout.show_compare(True)
        self._renew()
        self._emit_letters()

    def end(self) -> None:
        """Back to one player; its owner opens its previous clip."""
        made, self._made = self._made, None
        if made is not None:
            made.close()
            focus, layout = QApplication.focusWidget(), self._layout
            hidden = focus is not None and any(
                part is focus or part.isAncestorOf(focus)
                for part in (layout.view, layout.compare_bar)
            )
            layout.show_compare(False)
            if hidden:
                # Qt would give it to a button, which Space presses.
                layout.surface.setFocus(Qt.FocusReason.OtherFocusReason)
            self._renew()
            self._emit_letters()

    def pictures(self) -> list[tuple[QImage, Path, int]]:
        """What is shown: the two pictures, each with its clip and the number of its frame."""
        if self._made is None:
            return []
        shown = zip(
            self._layout.view.pictures(), self._made.clips, self._made.frames(), strict=True
        )
        return [(picture, clip.path, frame) for picture, clip, frame in shown]

    def _connect(self) -> None:
        view, bar, commands = self._layout.view, self._layout.compare_bar, self._layout.commands
        slots: dict[str, Callable[[], object]] = {
            "wipe_left": lambda: view.set_wipe(view.wipe - _WIPE_STEP),
            "wipe_right": lambda: view.set_wipe(view.wipe + _WIPE_STEP),
            "hear_first": lambda: self._hear(0),
            "hear_second": lambda: self._hear(1),
            "hear_none": lambda: self._hear(None),
            "compare_swap": self._swap,
            "keep_first": lambda: self._keep(0),
            "keep_second": lambda: self._keep(1),
            "leave_compare": self.leave_wanted.emit,
        }
        for name, slot in slots.items():
            commands[name].triggered.connect(lambda _on, slot=slot: slot())
        commands["compare_wipe"].triggered.connect(self._set_wiping)
        view.keep_wanted.connect(self._keep)
        view.wiped.connect(bar.show_wipe)
        bar.wipe_moved.connect(view.set_wipe)

    def _set_wiping(self, on: bool) -> None:
        self._layout.view.set_wiping(on)
        self._layout.compare_bar.show_wiping(on)
        self._renew()
        text = self.tr("Wipe") if on else self.tr("Side by side")
        self._layout.word.show_text(text)

    def _hear(self, side: int | None) -> None:
        if self._made is not None:
            self._made.hear(side)
            self._renew()
            words = {0: self.tr("Sound from A"), 1: self.tr("Sound from B")}
            self._layout.word.show_text(self.tr("No sound") if side is None else words[side])

    def _swap(self) -> None:
        if self._made is not None:
            self._made.swap()
            self._renew()
            self._emit_letters()

    def _keep(self, side: int) -> None:
        if self._made is not None:
            kept, other = self._made.clips[side], self._made.clips[1 - side]
            self.keep_wanted.emit(kept.take_id, other.take_id)

    def _emit_letters(self) -> None:
        clips = self._made.clips if self._made is not None else ()
        pairs = zip(clips, LETTERS, strict=False)
        self.letters_changed.emit({clip.take_id: letter for clip, letter in pairs})

    def _renew(self) -> None:
        commands = self._layout.commands
        wiping = commands["compare_wipe"].isChecked()
        for name in COMPARE_COMMANDS:
            edge = name in ("wipe_left", "wipe_right")
            commands[name].setEnabled(self.active and (wiping or not edge))
        if self._made is not None:
            names = {0: "hear_first", 1: "hear_second", None: "hear_none"}
            commands[names[self._made.heard]].setChecked(True)
