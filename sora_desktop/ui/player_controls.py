"""The keys and buttons by which a person moves through a clip, or through two at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from sora_desktop.ui.marks import Marks, Part
from sora_desktop.ui.player_commands import COMMANDS
from sora_desktop.ui.player_deck import PlayerDeck
from sora_desktop.ui.shuttle import Shuttle
from sora_desktop.ui.timecode import length, timecode
from sora_desktop.ui.transport import Transport
from sora_desktop.ui.transport_bar import speed_text

_ALWAYS = frozenset(
    {"loop", "mute", "full_screen", "leave_full_screen", "zoom", "previous_take", "next_take"}
)
# What has to do with the file needs only a file; everything else an open clip.
_FILES = frozenset({"reveal", "open_external"})
_MOVES = frozenset(COMMANDS) - _ALWAYS - _FILES


class PlayerControls(QObject):
    """Joins the deck to one transport, and to another one when two takes are compared."""

    loop_changed = Signal(bool)
    playing_changed = Signal(bool)

    def __init__(self, deck: PlayerDeck, transport: Transport, parent: QObject) -> None:
        super().__init__(parent)
        self._deck, self._commands = deck, deck.commands
        self.transport = transport
        self.speed = 1.0
        self._was_playing = False
        self.shuttle = Shuttle(transport, self)
        self.marks = Marks(deck.scrubber, transport, self)
        self._connect_commands()
        self._connect_parts()
        self.listen_to(transport)

    @property
    def loop(self) -> bool:
        """Whether the clip begins again at its end."""
        return self._commands["loop"].isChecked()

    @property
    def running(self) -> bool:
        """Whether it moves by itself, forth or back."""
        return self.transport.playing or self.shuttle.speed != 0

    def show_loop(self, on: bool) -> None:
        """Takes over whether it repeats; nothing is emitted."""
        self._commands["loop"].setChecked(on)
        self.transport.set_loop(on)

    def listen_to(self, transport: Transport) -> None:
        """Shows what that transport tells, while it is the one that is driven."""

        def is_driven() -> bool:
            return transport is self.transport

        transport.playing_changed.connect(
            lambda _on: self.playing_changed.emit(self.running) if is_driven() else None
        )
        transport.frame_changed.connect(lambda _at: self._show_frame() if is_driven() else None)
        transport.opened.connect(lambda: self.show_state() if is_driven() else None)

    def drive(self, transport: Transport, part: Part = (None, None)) -> None:
        """The buttons work on that transport from now on, at the speed and with the marks given."""
        self.transport = transport
        self.shuttle.drive(transport)
        self.marks.drive(transport, part)
        transport.set_speed(self.speed)
        transport.set_loop(self.loop)
        self.show_state()
        self.playing_changed.emit(self.running)

    def show_state(self) -> None:
        """Buttons, scrubber and time for what is open, or for nothing."""
        play = self.transport
        for name in _MOVES:
            self._commands[name].setEnabled(play.ready)
        self._commands["clear_marks"].setEnabled(play.ready and self.marks.set)
        self._deck.scrubber.set_clip(play.last_frame if play.ready else 0, play.fps)
        self.marks.show()
        if play.ready:
            self._show_frame()
        else:
            self._deck.bar.show_time("", "")

    def play_pause(self) -> None:
        """Plays at the speed that was picked, or stands still."""
        running = self.running
        self.shuttle.rest()
        self.transport.set_speed(self.speed)
        if running:
            self.transport.pause()
        else:
            self.transport.play()

    def stop(self) -> None:
        """Stands still."""
        self.shuttle.rest()
        self.transport.set_speed(self.speed)
        self.transport.pause()

    def _connect_commands(self) -> None:
        marks = self.marks
        slots: dict[str, Callable[[], object]] = {
            "play_pause": self.play_pause,
            "back": self.shuttle.back,
            "stop": self.stop,
            "forward": self.shuttle.forward,
            "step_back": lambda: self._step(-1),
            "step_forward": lambda: self._step(1),
            "second_back": lambda: self._jump(-1),
            "second_forward": lambda: self._jump(1),
            "to_start": lambda: self.transport.show_frame(0),
            "to_end": lambda: self._step(self.transport.last_frame),
            "mark_in": lambda: marks.mark_in(self.transport.frame),
            "mark_out": lambda: marks.mark_out(self.transport.frame),
            "clear_marks": marks.clear,
        }
        for name, slot in slots.items():
            self._commands[name].triggered.connect(lambda _on, slot=slot: slot())
        self._commands["loop"].triggered.connect(self._set_loop)

    def _connect_parts(self) -> None:
        scrubber = self._deck.scrubber
        scrubber.began.connect(self._begin_scrub)
        scrubber.scrubbed.connect(lambda frame: self.transport.show_frame(frame))
        scrubber.ended.connect(self._end_scrub)
        self._deck.bar.speed_picked.connect(self.pick_speed)
        self.shuttle.changed.connect(self._show_speed)
        self.marks.changed.connect(self._say_marks)

    def pick_speed(self, speed: float) -> None:
        """The speed at which it plays when it is no shuttle."""
        self.shuttle.rest()
        self.speed = speed
        self.transport.set_speed(speed)
        self._show_speed(0.0)

    def _step(self, frames: int) -> None:
        self.shuttle.rest()
        self.transport.set_speed(self.speed)
        self.transport.step(frames)

    def _jump(self, seconds: int) -> None:
        play = self.transport
        play.show_frame(play.frame + seconds * round(play.fps))

    def _begin_scrub(self) -> None:
        self.shuttle.rest()
        self.transport.set_speed(self.speed)
        self._was_playing = self.transport.playing
        self.transport.pause()

    def _end_scrub(self) -> None:
        if self._was_playing:
            self.transport.play_after_seek()

    def _set_loop(self, on: bool) -> None:
        self.transport.set_loop(on)
        self.loop_changed.emit(on)

    def _show_speed(self, shuttle: float) -> None:
        self.playing_changed.emit(self.running)
        self._deck.bar.show_speed(shuttle or self.speed)
        # Its own speed needs no word: it is what is expected.
        worth_telling = shuttle not in (0.0, 1.0)
        self._deck.word.say(speed_text(shuttle) if worth_telling else "", stays=True)

    def _show_frame(self) -> None:
        play = self.transport
        self._deck.scrubber.show_frame(play.frame)
        now = timecode(play.frame, play.fps)
        self._deck.bar.show_time(now, length(play.last_frame + 1, play.fps))

    def _say_marks(self) -> None:
        marks, fps = self.marks, self.transport.fps
        self._commands["clear_marks"].setEnabled(self.transport.ready and marks.set)
        if marks.set:
            first, last = marks.ends()
            part = f"{timecode(first, fps)} \u2013 {timecode(last, fps)}"
            self._deck.word.say(self.tr("Plays %1").replace("%1", part))
