"""Comparing two takes in the player's place, and giving the player back as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from sora_desktop.ui.comparison import ComparedClip, Comparison
from sora_desktop.ui.playback import Playback
from sora_desktop.ui.player_commands import COMPARE_COMMANDS
from sora_desktop.ui.player_controls import PlayerControls
from sora_desktop.ui.player_deck import PlayerDeck
from sora_desktop.ui.sound import Sound

_WIPE_STEP = 0.02


class PlayerCompare(QObject):
    """Begins and ends the comparing, and does what its keys and buttons say."""

    leave_wanted = Signal()

    def __init__(
        self,
        deck: PlayerDeck,
        controls: PlayerControls,
        playback: Playback,
        sound: Sound,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._deck, self._controls = deck, controls
        self._playback, self._sound = playback, sound
        self._made: Comparison | None = None
        self._connect()
        self._renew()

    @property
    def active(self) -> bool:
        """Whether two takes are compared."""
        return self._made is not None

    @property
    def paths(self) -> tuple[Path, ...]:
        """The two clips, A first; none while there is only one."""
        return tuple(clip.path for clip in self._made.clips) if self._made is not None else ()

    @property
    def comparison(self) -> Comparison | None:
        """What is compared now."""
        return self._made

    def begin(self, clips: tuple[ComparedClip, ComparedClip], frame: int, *, play: bool) -> None:
        """Shows the two from that frame of the longer one on."""
        self.end()
        first = (self._playback, self._deck.surface.sink)
        self._made = Comparison(first, self._sound, self._deck.view, clips, self)
        pair = self._made.pair
        self._controls.listen_to(pair)
        self._controls.drive(pair)
        pair.begin_at(frame, play=play)
        self._deck.notice.hide()
        self._deck.show_compare(True)
        self._renew()

    def end(self) -> None:
        """One player again; its owner opens in it what was there before."""
        made, self._made = self._made, None
        if made is not None:
            made.close()
            self._deck.show_compare(False)
            self._renew()

    def pictures(self) -> list[tuple[QImage, Path, int]]:
        """What is shown: the two pictures, each with its clip and the number of its frame."""
        if self._made is None:
            return []
        shown = zip(self._deck.view.pictures(), self._made.clips, self._made.frames(), strict=True)
        return [(picture, clip.path, frame) for picture, clip, frame in shown]

    def _connect(self) -> None:
        view, bar, commands = self._deck.view, self._deck.compare_bar, self._deck.commands
        slots: dict[str, Callable[[], object]] = {
            "wipe_left": lambda: view.set_wipe(view.wipe - _WIPE_STEP),
            "wipe_right": lambda: view.set_wipe(view.wipe + _WIPE_STEP),
            "hear_first": lambda: self._hear(0),
            "hear_second": lambda: self._hear(1),
            "hear_none": lambda: self._hear(None),
            "compare_swap": self._swap,
            "leave_compare": self.leave_wanted.emit,
        }
        for name, slot in slots.items():
            commands[name].triggered.connect(lambda _on, slot=slot: slot())
        commands["compare_wipe"].triggered.connect(self._set_wiping)
        view.wiped.connect(bar.show_wipe)
        bar.wipe_moved.connect(view.set_wipe)

    def _set_wiping(self, on: bool) -> None:
        self._deck.view.set_wiping(on)
        self._deck.compare_bar.show_wiping(on)
        self._renew()
        said = self.tr("Wipe") if on else self.tr("Side by side")
        self._deck.word.say(said)

    def _hear(self, side: int | None) -> None:
        if self._made is not None:
            self._made.hear(side)
            self._renew()
            words = {0: self.tr("Hearing A"), 1: self.tr("Hearing B")}
            self._deck.word.say(self.tr("Hearing neither") if side is None else words[side])

    def _swap(self) -> None:
        if self._made is not None:
            self._made.swap()
            self._renew()

    def _renew(self) -> None:
        """Which commands work, and which of them are on."""
        commands = self._deck.commands
        wiping = commands["compare_wipe"].isChecked()
        for name in COMPARE_COMMANDS:
            edge = name in ("wipe_left", "wipe_right")
            commands[name].setEnabled(self.active and (wiping or not edge))
        if self._made is not None:
            names = {0: "hear_first", 1: "hear_second", None: "hear_none"}
            commands[names[self._made.heard]].setChecked(True)
