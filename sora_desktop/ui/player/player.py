"""The player: the stage, the scrubber and the buttons, over the program's one media player."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QImage, QKeyEvent, QResizeEvent
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtWidgets import QWidget

from sora_desktop.ui.media.playback import Playback
from sora_desktop.ui.media.playback_problem import PlaybackProblem
from sora_desktop.ui.media.sound import Sound, SoundDevices
from sora_desktop.ui.player.actions_row import ViewerActions
from sora_desktop.ui.player.commands import (
    COMMANDS,
    COMPARE_COMMANDS,
    no_device_text,
    run_by_key,
    set_icons,
    show_mute,
    show_play,
)
from sora_desktop.ui.player.comparison import ComparedClip, Comparison, PlayerCompare
from sora_desktop.ui.player.controls import Part, PlayerControls, PlayerLayout
from sora_desktop.ui.player.stage import StageText
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.layouts import props, vbox

_LOW_WINDOW = 800


class _Place(NamedTuple):
    """Where the player was before its clip was released."""

    path: Path | None
    frame: int
    playing: bool
    part: Part


class Player(QWidget):
    """Shows one clip, or compares two. Make one for the life of the program, outside any coroutine.

    It reports by signals only: what should be remembered (muted, volume, loop), and what should be
    done with the file.
    """

    muted_changed = Signal(bool)
    volume_changed = Signal(float)
    loop_changed = Signal(bool)
    export_frame = Signal(QImage, object, int)  # the picture, Path of the clip, frame number
    reveal = Signal(object)  # Path
    open_external = Signal(object)  # Path
    drag_out = Signal(object)  # Path
    try_again = Signal(object)  # Path
    problem_changed = Signal(object)  # PlaybackProblem, or None
    step_wanted = Signal(object)  # the Action that helps where there is no picture
    full_screen_changed = Signal(bool)
    part_edited = Signal(object)  # Part, when the person has set in or out
    take_wanted = Signal(int)  # 1 for the next take, -1 for the one before
    shot_wanted = Signal(int)  # the same for shots
    comparing_changed = Signal(bool)
    keep_wanted = Signal(object, object)  # the TakeId to keep, and that of the other one
    letters_changed = Signal(object)  # A or B for each TakeId that is compared

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, devices: SoundDevices | None = None
    ) -> None:
        super().__init__(parent)
        props(self, objectName="player", accessibleName=self.tr("Player"))
        self._theme = theme
        self._muted, self._volume = True, 1.0
        self._words = StageText(headline="")
        self._layout = PlayerLayout(theme, self)
        self.commands: dict[str, QAction] = self._layout.commands
        self.menu = self._layout.menu
        self._surface = self._layout.surface
        self.actions_row = ViewerActions(theme, self)
        self._sound = Sound(self, devices)
        self.playback = Playback(self._surface.sink, self)
        self._sound.give_to(self.playback.media)
        self._surface.accept_frames_by(self.playback.accepts)
        self.controls = PlayerControls(self._layout, self.playback, self)
        parts = (self._layout, self.controls, self.playback, self._sound)
        self._compare = PlayerCompare(*parts, self)
        self._before = _Place(None, 0, False, (None, None))
        self._lay_out()
        self.show_text(self.tr("Your clip plays here"), self.tr("Generate one or pick a take."))
        self._connect_commands()
        self._connect_parts()
        self._connect_actions()
        self._renew_icons()
        self.set_preferences(muted=True, volume=1.0, loop=True)
        self._show_clip_state()

    # --- what others use ----------------------------------------------------------------------

    def use_key(self, event: QKeyEvent) -> bool:
        """Uses a key that nothing else has used: somebody who has just clicked on a take means its
        clip by Space."""
        return run_by_key(self.commands.values(), event)

    @property
    def path(self) -> Path | None:
        """The current clip; while two are compared, the one before."""
        return self._before.path if self._compare.active else self.playback.path

    @property
    def playing(self) -> bool:
        """Whether anything plays: a clip, or two, forth or back."""
        return self.controls.running

    @property
    def muted(self) -> bool:
        """Whether clips play without sound."""
        return self._muted

    @property
    def volume(self) -> float:
        """How loud they play, from 0 to 1."""
        return self._volume

    @property
    def comparison(self) -> Comparison | None:
        """The running comparison; None while there is one clip or none."""
        return self._compare.comparison

    @property
    def sink(self) -> QVideoSink:
        """The sink for the clip's frames."""
        return self._surface.sink

    @property
    def frames_shown(self) -> int:
        return self._surface.frames_shown

    @property
    def standing(self) -> tuple[QImage, int, float] | None:
        """The frame under the playhead at its full size, its number and the clip's rate; None where
        there is no picture of one clip."""
        picture = self._surface.picture()
        if self._compare.active or self.playback.path is None or picture.isNull():
            return None
        return picture, self.playback.shown_frame, self.playback.fps

    def set_preferences(self, *, muted: bool, volume: float, loop: bool) -> None:
        """Restores the saved state, without signals."""
        self._layout.bar.show_volume(volume)
        self._layout.bar.show_speed(self.controls.speed)
        self._sound.set_volume(volume)
        self._muted, self._volume = muted, volume
        self._sound.set_muted(muted)
        self.controls.show_loop(loop)
        self._renew_mute()

    def show_clip(
        self, path: Path | None, *, play: bool = False, part: Part = (None, None)
    ) -> None:
        """Shows a clip at once: paused at its first frame, or playing; only that part of it plays.
        None empties the stage. The clip that is on the stage already is left as it is, unless it
        had a problem. Another one ends a comparison."""
        if self._compare.active:
            if not play and path in (self._before.path, *self._compare.paths):
                return
            self.leave_compare()
        if path is not None and path == self.path and self.playback.problem is None:
            return
        if path is None:
            self._surface.clear()
        self._open(path, play=play, part=part)

    def show_text(self, headline: str, line: str = "") -> None:
        """The text of the stage while there is no clip and no take."""
        self.explain(StageText(headline=headline, body=line))

    def explain(self, words: StageText) -> None:
        """Why there is no picture, for example that a take is rendering or was refused."""
        self._words = words
        self._renew_notice()

    def offer_fetch(self) -> None:
        """Offers to download the clip with a problem again."""
        self._layout.notice.offer_fetch()

    def show_word(self, text: str) -> None:
        """Shows a short text over the picture for a moment, and to a screen reader."""
        self._layout.word.show_text(text)

    def release(self) -> None:
        """Releases every file, so that they can be moved or deleted on every system."""
        self.leave_compare()
        self._open(None)

    def stop(self) -> None:
        """Pauses what plays: one clip, or the two that are compared."""
        self.commands["stop"].trigger()

    def release_file(self, path: Path) -> Callable[[Path | None], None]:
        """Releases that file if it is open, so that it can be moved, renamed or deleted on every
        system; its last picture stays. Call the returned function when that is done, with the path
        that the file has now: the player continues where it was. None for a file that is gone."""
        if path in self._compare.paths:
            self.leave_compare()
        if self.playback.path != path:
            return lambda _now: None
        place = self._place()
        self._open(None)

        def give_back(now: Path | None) -> None:
            # Somebody may have selected another take in between.
            if self.playback.path is not None or self._compare.active:
                return
            if now is None:
                self._surface.clear()
            else:
                self._put(_Place(now, place.frame, place.playing, place.part))

        return give_back

    def compare(self, first: ComparedClip, second: ComparedClip) -> None:
        """Shows two takes under one transport, until `leave_compare` or another clip is shown. Not
        to be called from within a coroutine: it creates a second media player."""
        place = self._before if self._compare.active else self._place()
        same = place.path == first.path
        self._before = place
        clips = (first, second)
        self._compare.begin(clips, place.frame if same else 0, play=place.playing)
        self._layout.view.setFocus()
        self.comparing_changed.emit(True)

    def leave_compare(self) -> None:
        """Restores the player: its clip, at its frame, paused or playing."""
        if self._compare.active:
            self._compare.end()
            self._put(self._before)
            self.comparing_changed.emit(False)

    def set_full_screen(self, on: bool) -> None:
        """Shows the stage and its buttons in full screen, or in the window again."""
        if on != self._layout.full_screen.active:
            self._layout.full_screen.toggle()
            self._layout.resting.set_active(on)
            self.commands["full_screen"].setChecked(on)
            self._renew_icons()
            self.full_screen_changed.emit(on)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """All commands of the buttons, also those without room."""
        self.menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has lower rows."""
        super().resizeEvent(event)
        low = self.window().height() < _LOW_WINDOW
        self._layout.set_low(low)
        self.actions_row.set_low(low)

    # --- wiring -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        whole = vbox(parent=self, margins=0, spacing=0)
        # Full screen takes the layout out of its holder and brings it back.
        holder = QWidget(self)
        vbox(self._layout, parent=holder, margins=0)
        whole.addWidget(holder, 1)
        whole.addWidget(self.actions_row)
        # A screen reader follows the order of the children.
        self.actions_row.raise_()

    def _connect_actions(self) -> None:
        row = self.actions_row
        buttons = {"star": row.star, "compare": row.compare, "export": row.export}
        for name, button in buttons.items():
            self.commands[name].triggered.connect(lambda _on=False, button=button: button.click())
        row.take_wanted.connect(self.take_wanted)
        # Comparing has a row of its own in the same place.
        for changed in (self.full_screen_changed, self.comparing_changed):
            changed.connect(lambda _on: self._renew_leave())
        self._renew_leave()
        self.comparing_changed.connect(lambda on: row.setVisible(not on))

    def _connect_commands(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "leave_full_screen": self._leave,
            "previous_take": lambda: self.take_wanted.emit(-1),
            "next_take": lambda: self.take_wanted.emit(1),
            "previous_shot": lambda: self.shot_wanted.emit(-1),
            "next_shot": lambda: self.shot_wanted.emit(1),
            "export_frame": self._export_frame,
            "reveal": lambda: self.reveal.emit(self.path),
            "open_external": lambda: self.open_external.emit(self.path),
        }
        for name, slot in slots.items():
            self.commands[name].triggered.connect(lambda _on, slot=slot: slot())
        self.commands["mute"].triggered.connect(lambda: self._set_muted(not self._muted))
        self.commands["full_screen"].triggered.connect(self.set_full_screen)
        self.commands["zoom"].triggered.connect(self._set_exact)

    def _connect_parts(self) -> None:
        self.playback.problem_changed.connect(self._show_problem)
        self.playback.opened.connect(self._show_clip_state)
        self.controls.playing_changed.connect(lambda _on: self._renew_play())
        self.controls.loop_changed.connect(self.loop_changed)
        self._compare.leave_wanted.connect(self.leave_compare)
        self._compare.keep_wanted.connect(self.keep_wanted)
        self.controls.marks.edited.connect(self.part_edited)
        self._compare.letters_changed.connect(self.letters_changed)
        self._layout.bar.volume_picked.connect(self._set_volume)
        for stage in (self._surface, self._layout.view):
            stage.clicked.connect(self.controls.play_pause)
            stage.double_clicked.connect(self._double_click)
        self._surface.dragged.connect(self._drag)
        self._surface.unshowable.connect(self.playback.refuse_pictures)
        self._surface.filled.connect(lambda _on: self._renew_notice())
        self._layout.notice.pressed.connect(self.step_wanted)
        self._layout.notice.elsewhere.connect(lambda: self.open_external.emit(self.path))
        self._layout.notice.again.connect(self._try_again)
        self._layout.full_screen.left.connect(lambda: self.set_full_screen(False))
        self._sound.device_changed.connect(self._renew_mute)
        self._theme.changed.connect(self._renew_icons)

    def _place(self) -> _Place:
        play = self.playback
        return _Place(play.path, play.frame, play.playing, self.controls.marks.part)

    def _put(self, place: _Place) -> None:
        """The player as it was at that place."""
        if place.path is None:
            self._surface.clear()
        if place.path != self.playback.path:
            self._open(place.path, play=place.playing, frame=place.frame)
        else:
            self.playback.pause()
            self.playback.show_frame(place.frame)
            if place.playing:
                self.playback.play_after_seek()
        self.controls.drive(self.playback, place.part)
        self._show_problem(self.playback.problem)

    def _open(
        self,
        path: Path | None,
        *,
        play: bool = False,
        frame: int | None = None,
        part: Part = (None, None),
    ) -> None:
        self.controls.shuttle.rest()
        begin = part[0] or 0 if frame is None else frame
        self.playback.open(path, play=play, frame=begin)
        self.controls.drive(self.playback, part)
        self._show_clip_state()

    def _renew_leave(self) -> None:
        """With nothing to leave, Escape is for the window."""
        there = self._layout.full_screen.active or self._compare.active
        self.commands["leave_full_screen"].setEnabled(there)

    def _leave(self) -> None:
        if self._layout.full_screen.active:
            self.set_full_screen(False)
        else:
            self.leave_compare()

    def _double_click(self) -> None:
        self.controls.play_pause()  # undoes what the first click of the two did
        self.set_full_screen(not self._layout.full_screen.active)

    def _set_exact(self, on: bool) -> None:
        self._surface.set_exact(on)
        self._layout.view.set_exact(on)
        self._layout.word.show_text(self.tr("100 %") if on else self.tr("Fitted"))

    def _set_muted(self, on: bool) -> None:
        self._muted = on
        self._sound.set_muted(on)
        self._renew_mute()
        if not on and not self._sound.has_device:
            self._layout.word.show_text(no_device_text(self._sound))
        self.muted_changed.emit(on)

    def _set_volume(self, volume: float) -> None:
        self._volume = volume
        self._sound.set_volume(volume)
        self.volume_changed.emit(volume)
        # Somebody who moves the slider wants to hear something.
        if volume > 0 and self._muted:
            self._set_muted(False)

    def _export_frame(self) -> None:
        if self._compare.active:
            shown = self._compare.pictures()
        elif self.playback.path is not None:
            # While a seek is running the current frame is the visible one, not the target.
            picture = self._surface.picture()
            shown = [(picture, self.playback.path, self.playback.shown_frame)]
        else:
            shown = []
        for picture, path, frame in shown:
            if not picture.isNull():
                self.export_frame.emit(picture, path, frame)

    def _drag(self) -> None:
        if self.path is not None:
            self.drag_out.emit(self.path)

    def _try_again(self) -> None:
        path = self.path
        if path is not None:
            self.try_again.emit(path)
            QTimer.singleShot(0, self, lambda: self.show_clip(path))

    def _show_clip_state(self) -> None:
        """Buttons, scrubber and time for the open clip, or for none."""
        self.controls.show_state()
        for name in ("reveal", "open_external"):
            self.commands[name].setEnabled(self.path is not None)

    def _show_problem(self, problem: PlaybackProblem | None) -> None:
        if self._compare.active:
            # It is shown in the place of its picture.
            return
        if problem is not None and not self.playback.has_shown:
            # The picture of the previous clip would be wrong.
            self._surface.clear()
        self._renew_notice()
        self._show_clip_state()
        self.problem_changed.emit(problem)

    def _renew_notice(self) -> None:
        """The text over the stage: the problem of the clip, else why there is none."""
        notice, problem = self._layout.notice, self.playback.problem
        if self._compare.active:
            notice.hide()
            return
        if problem is not None:
            notice.show_problem(problem, card=not self._surface.empty)
        elif self.playback.path is None:
            notice.show_stage_text(self._words)
        notice.setVisible(problem is not None or self._nothing_to_show)

    @property
    def _nothing_to_show(self) -> bool:
        return self.playback.path is None and self._surface.empty and bool(self._words.headline)

    def _renew_icons(self) -> None:
        known = COMMANDS | COMPARE_COMMANDS
        names = {name: command.icon for name, command in known.items() if command.icon}
        names["full_screen"] = (
            "fullscreen-exit" if self._layout.full_screen.active else "fullscreen"
        )
        set_icons(self.commands, names, self._theme)
        self._renew_play()
        self._renew_mute()

    def _renew_play(self) -> None:
        show_play(self.commands["play_pause"], self._theme, running=self.playing)

    def _renew_mute(self) -> None:
        show_mute(self.commands["mute"], self._sound, self._theme, muted=self._muted)
