"""The player: the stage, the scrubber and the buttons, over the program's one media player."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QImage
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from sora_desktop.ui.full_screen import FullScreen
from sora_desktop.ui.playback import Playback
from sora_desktop.ui.player_commands import COMMANDS, MENU, make_commands
from sora_desktop.ui.resting_controls import RestingControls
from sora_desktop.ui.scrubber import Scrubber
from sora_desktop.ui.theme import S2, S4, Theme
from sora_desktop.ui.timecode import length, timecode
from sora_desktop.ui.transport_bar import TransportBar, set_icons
from sora_desktop.ui.trouble import PlaybackTrouble
from sora_desktop.ui.trouble_notice import TroubleNotice
from sora_desktop.ui.video_surface import VideoSurface

_FASTEST = 2.0
_NEEDS_CLIP = frozenset(COMMANDS) - {"loop", "mute", "full_screen", "leave_full_screen"}


class Player(QWidget):
    """Shows one clip. Make one for the life of the program, outside of any coroutine.

    Upward it has signals only: what is to be remembered (muted, volume, loop), and what is to be
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
    trouble_changed = Signal(object)  # PlaybackTrouble, or None
    full_screen_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("player")
        self.setAccessibleName(self.tr("Player"))
        self._theme = theme
        self._speed = 1.0
        self._was_playing = False
        self._muted = True
        self._deck = QWidget(self)
        self.commands: dict[str, QAction] = make_commands(self._deck)
        self._surface = VideoSurface(theme, parent=self._deck)
        self.playback = Playback(self._surface.sink, self)
        self._surface.accept_frames_by(self.playback.accepts)
        self._controls = QWidget(self._deck)
        self._scrubber = Scrubber(theme, self._controls)
        self._bar = TransportBar(self.commands, theme, self._controls)
        self._notice = TroubleNotice(theme, self._surface)
        self._full_screen = FullScreen(self._deck, self)
        self._lay_out()
        self._connect_commands()
        self._connect_parts()
        self._renew_icons()
        self.set_preferences(muted=True, volume=1.0, loop=True)
        self._show_clip_state()

    @property
    def path(self) -> Path | None:
        """The clip that is shown."""
        return self.playback.path

    @property
    def frames_shown(self) -> int:
        """How many different frames have been painted since the program began."""
        return self._surface.frames_shown

    def set_preferences(self, *, muted: bool, volume: float, loop: bool) -> None:
        """What was remembered from the last time; nothing is emitted for it."""
        self._bar.show_volume(volume)
        self._bar.show_speed(self._speed)
        self.playback.set_volume(volume)
        self._muted = muted
        self.commands["loop"].setChecked(loop)
        self.playback.set_muted(muted)
        self.playback.set_loop(loop)
        self._renew_mute()

    def show_clip(self, path: Path | None, *, play: bool = False) -> None:
        """Shows a clip at once: still at its first frame, or playing. None empties the stage.

        The clip that is on the stage already is left as it is, unless it had trouble.
        """
        if path is not None and path == self.path and self.playback.trouble is None:
            return
        if path is None:
            self._surface.clear()
        self.playback.open(path, play=play)
        self._show_clip_state()

    def say(self, headline: str, line: str = "", mark: str = "film") -> None:
        """What the stage says while there is no clip, for example that a take is rendering, under
        an icon by its name."""
        self._surface.say(headline, line, mark)

    def release(self) -> None:
        """Lets go of the file, so that it can be moved or deleted on every system."""
        self.playback.open(None, play=False)
        self._show_clip_state()

    def set_full_screen(self, on: bool) -> None:
        """Shows the stage and its buttons on the whole screen, or in the window again."""
        if on != self._full_screen.active:
            self._full_screen.toggle()
            self._resting.set_active(on)
            self.commands["full_screen"].setChecked(on)
            self._renew_icons()
            self.full_screen_changed.emit(on)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Everything that the buttons offer, also where there is no room for them."""
        self._menu.popup(event.globalPos())

    def _lay_out(self) -> None:
        over = QGridLayout(self._surface)
        over.setContentsMargins(S4, S4, S4, S4)
        over.addWidget(self._notice, 0, 0, Qt.AlignmentFlag.AlignCenter)
        self._notice.hide()
        deck = QVBoxLayout(self._deck)
        deck.setContentsMargins(0, 0, 0, 0)
        deck.setSpacing(0)
        deck.addWidget(self._surface, 1)
        deck.addWidget(self._controls)
        parts = (self._deck, deck, self._surface, self._controls)
        self._resting = RestingControls(*parts, self)
        rows = QVBoxLayout(self._controls)
        rows.setContentsMargins(0, S2, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._scrubber)
        rows.addWidget(self._bar)
        self._controls.setProperty("surface", "panel")
        self._controls.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._deck.setProperty("surface", "panel")
        self._deck.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._deck)
        self._menu = QMenu(self)
        for name in MENU:
            if name is None:
                self._menu.addSeparator()
            else:
                self._menu.addAction(self.commands[name])
        self.say(self.tr("Your takes play here"), self.tr("Generate a clip, or pick a take."))

    def _connect_commands(self) -> None:
        play = self.playback
        slots: dict[str, Callable[[], None]] = {
            "play_pause": self._play_pause,
            "back": play.play_backwards,
            "stop": play.pause,
            "forward": self._forward,
            "step_back": lambda: play.step(-1),
            "step_forward": lambda: play.step(1),
            "second_back": lambda: play.show_frame(play.frame - round(play.fps)),
            "second_forward": lambda: play.show_frame(play.frame + round(play.fps)),
            "to_start": lambda: play.show_frame(0),
            "to_end": lambda: play.step(play.last_frame),
            "leave_full_screen": lambda: self.set_full_screen(False),
            "export_frame": self._export_frame,
            "reveal": lambda: self.reveal.emit(self.path),
            "open_external": lambda: self.open_external.emit(self.path),
        }
        for name, slot in slots.items():
            self.commands[name].triggered.connect(lambda _on, slot=slot: slot())
        self.commands["loop"].triggered.connect(self._set_loop)
        self.commands["mute"].triggered.connect(lambda: self._set_muted(not self._muted))
        self.commands["full_screen"].triggered.connect(self.set_full_screen)

    def _connect_parts(self) -> None:
        self.playback.playing_changed.connect(lambda _on: self._renew_play())
        self.playback.frame_changed.connect(self._show_frame)
        self.playback.opened.connect(self._show_clip_state)
        self.playback.troubled.connect(self._show_trouble)
        self._scrubber.began.connect(self._begin_scrub)
        self._scrubber.scrubbed.connect(self.playback.show_frame)
        self._scrubber.ended.connect(self._end_scrub)
        self._bar.volume_picked.connect(self._set_volume)
        self._bar.speed_picked.connect(self._set_speed)
        self._surface.clicked.connect(self._play_pause)
        self._surface.double_clicked.connect(self._double_click)
        self._surface.dragged.connect(self._drag)
        self._notice.elsewhere.connect(lambda: self.open_external.emit(self.path))
        self._notice.again.connect(self._try_again)
        self._full_screen.left.connect(lambda: self.set_full_screen(False))
        self._theme.changed.connect(self._renew_icons)

    def _play_pause(self) -> None:
        if self.playback.playing:
            self.playback.pause()
        else:
            self.playback.play()

    def _forward(self) -> None:
        faster = min(self._speed * 2, _FASTEST) if self.playback.playing else 1.0
        self._set_speed(faster)
        self.playback.play()

    def _double_click(self) -> None:
        self._play_pause()  # undoes what the first click of the two did
        self.set_full_screen(not self._full_screen.active)

    def _begin_scrub(self) -> None:
        self._was_playing = self.playback.playing
        self.playback.pause()

    def _end_scrub(self) -> None:
        if self._was_playing:
            self.playback.play_after_seek()

    def _set_loop(self, on: bool) -> None:
        self.playback.set_loop(on)
        self.loop_changed.emit(on)

    def _set_muted(self, on: bool) -> None:
        self._muted = on
        self.playback.set_muted(on)
        self._renew_mute()
        self.muted_changed.emit(on)

    def _set_volume(self, volume: float) -> None:
        self.playback.set_volume(volume)
        self.volume_changed.emit(volume)
        # Whoever moves the slider wants to hear something.
        if volume > 0 and self._muted:
            self._set_muted(False)

    def _set_speed(self, speed: float) -> None:
        self._speed = speed
        self.playback.set_speed(speed)
        self._bar.show_speed(speed)

    def _export_frame(self) -> None:
        picture = self._surface.picture()
        if not picture.isNull():
            self.export_frame.emit(picture, self.path, self.playback.frame)

    def _drag(self) -> None:
        if self.path is not None:
            self.drag_out.emit(self.path)

    def _try_again(self) -> None:
        path = self.path
        if path is not None:
            self.try_again.emit(path)
            QTimer.singleShot(0, self, lambda: self.show_clip(path))

    def _show_frame(self, frame: int) -> None:
        fps = self.playback.fps
        self._scrubber.show_frame(frame)
        self._bar.show_time(timecode(frame, fps), length(self.playback.last_frame + 1, fps))

    def _show_clip_state(self) -> None:
        """Buttons, scrubber and time for the clip that is open, or for none."""
        ready, there = self.playback.ready, self.path is not None
        for name in _NEEDS_CLIP:
            files = name in ("reveal", "open_external")
            self.commands[name].setEnabled(there if files else ready)
        self._scrubber.set_clip(self.playback.last_frame if ready else 0, self.playback.fps)
        if ready:
            self._show_frame(self.playback.frame)
        elif not there or self.playback.trouble is not None:
            self._bar.show_time("", "")

    def _show_trouble(self, trouble: PlaybackTrouble | None) -> None:
        if trouble is not None:
            self._notice.show_trouble(trouble)
            if not self.playback.ready:
                # The picture of the clip before would be a lie.
                self._surface.clear()
        self._notice.setVisible(trouble is not None)
        self._surface.hush(trouble is not None)
        self._show_clip_state()
        self.trouble_changed.emit(trouble)

    def _renew_icons(self) -> None:
        names = {name: command.icon for name, command in COMMANDS.items() if command.icon}
        names["full_screen"] = "fullscreen-exit" if self._full_screen.active else "fullscreen"
        set_icons(self.commands, names, self._theme)
        self._renew_play()
        self._renew_mute()

    def _renew_play(self) -> None:
        playing = self.playback.playing
        set_icons(self.commands, {"play_pause": "pause" if playing else "play"}, self._theme)
        self.commands["play_pause"].setText(self.tr("Pause") if playing else self.tr("Play"))

    def _renew_mute(self) -> None:
        set_icons(self.commands, {"mute": "mute" if self._muted else "volume"}, self._theme)
        self.commands["mute"].setText(self.tr("Sound on") if self._muted else self.tr("Sound off"))
