"""The cut on the screen: the stage, a scrubber with a segment for each shot, the transport, and the
title in place of a shot without a clip."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.media.cut_player import CutPlayer
from sora_desktop.ui.media.cut_timeline import CutItem, Span, Timeline
from sora_desktop.ui.media.playback_problem import PlaybackProblem
from sora_desktop.ui.media.sound import SoundDevices
from sora_desktop.ui.media.transport import TransportControls, timecode
from sora_desktop.ui.player.commands import (
    BUTTON,
    COMMANDS,
    MOVES,
    CommandButton,
    no_device_text,
    run_by_key,
    set_icons,
    show_mute,
    show_play,
    viewer_colour,
)
from sora_desktop.ui.player.controls import AutoHideControls, FullScreen
from sora_desktop.ui.player.stage import OverlayText, VideoSurface, playback_problem_text
from sora_desktop.ui.player.transport_bar import (
    HEIGHT,
    PLAY_WIDTH,
    Scrubber,
    TimeReadout,
    speed_text,
)
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, VIEWER, Theme
from sora_desktop.ui.widgets.geometry import SHAPE
from sora_desktop.ui.widgets.layouts import ElidedLabel, hbox, plain_tip, props, vbox

# Between two shots, as long as most of them are wider than the second figure.
_GAP, _WIDE = 2, 6
_LONGEST_TIP = 60


class CutScrubber(Scrubber):
    """A segment for each shot, proportional to its length; those without a clip are dimmer. Its
    frames are those of the whole cut."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._timeline = Timeline()

    def set_timeline(self, timeline: Timeline, fps: float) -> None:
        """The shots; `fps` is how many frames a page of the wheel has."""
        self._timeline = timeline
        self.set_clip(max(0, timeline.frames - 1), fps)
        self.update()

    def x_of(self, frame: int) -> float:
        whole = self._timeline.seconds
        return self.x_at(self._timeline.seconds_at(frame) / whole if whole else 0.0)

    def frame_at(self, x: float) -> int:
        return self._timeline.frame_at(self.part_at(x) * self._timeline.seconds)

    def tip_at(self, frame: int) -> str:
        """The time, and which shot it is."""
        if not self._timeline.spans:
            return ""
        span = self._timeline.spans[self._timeline.place_of(frame).shot]
        title = span.item.title
        if len(title) > _LONGEST_TIP:
            title = title[:_LONGEST_TIP].rstrip() + "\u2026"
        shot = fill(self.tr("Shot {n}"), n=span.item.number)
        time = cut_timecode(self._timeline, frame, span.fps)
        return plain_tip(f"{time}   {shot}   {title}".rstrip())

    def paint_track(self, painter: QPainter) -> None:
        timeline = self._timeline
        whole, count = timeline.seconds, len(timeline.spans)
        if not count:
            super().paint_track(painter)
            return
        gap = _GAP if (self.x_at(1.0) - self.x_at(0.0)) / count >= _WIDE else 0
        now = self.x_of(self.value())
        for at, span in enumerate(timeline.spans):
            left = self.x_at(timeline.begin_of(at) / whole)
            right = self.x_at(timeline.begin_of(at + 1) / whole) - (gap if at + 1 < count else 0)
            self.paint_line(painter, "part" if span.clip is not None else "edge", left, right)
            if left < now:
                self.paint_line(painter, "text", left, min(now, right))


def cut_timecode(timeline: Timeline, frame: int, fps: float) -> str:
    """When a frame of the cut begins, as a timecode at that rate; the number of frames gives the
    total running time."""
    # What rounding has lost is less than a thousandth of a frame.
    return timecode(int(timeline.seconds_at(frame) * fps + 0.001), fps)


class TitleCard(QWidget):
    """Number and sentence of a shot on the stage, and the problem of its clip. The pointer goes
    through it to the stage."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = self._sentence = self._problem = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("titleCard")

    def show_span(self, span: Span) -> None:
        """The title of that shot."""
        problem = ""
        if span.problem is not None:
            shot = fill(self.tr("Shot {n}"), n=span.item.number)
            problem = f"{shot}: {playback_problem_text(span.problem)[0]}"
        self._show_text(str(span.item.number), " ".join(span.item.title.split()), problem)

    def show_text(self, words: str) -> None:
        """The text while there is no shot."""
        self._show_text("", words, "")

    def _show_text(self, number: str, sentence: str, problem: str) -> None:
        self._number, self._sentence, self._problem = number, sentence, problem
        self.setAccessibleName(". ".join(text for text in (number, sentence, problem) if text))
        self.update()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), viewer_colour(self._theme, "stage"))
        room = QRectF(self.rect()).adjusted(2 * S4, S4, -2 * S4, -S4)
        large = min(max(self.height() / 10, 20), 56)
        lines = [
            (self._number, _font(self._theme, large, bold=True), "muted", 1),
            (self._sentence, _font(self._theme, large * 0.65, bold=True), "text", 3),
            (self._problem, _font(self._theme, max(13, large * 0.5)), "warn", 2),
        ]
        placed = []
        top = 0.0
        for text, font, colour, most in lines:
            if not text:
                continue
            metrics = QFontMetrics(font)
            # Nearly as much as fits: wrapped words leave some of each line empty.
            elide, width = Qt.TextElideMode.ElideRight, int(room.width() * (most - 0.3))
            text = metrics.elidedText(text, elide, width)
            height = metrics.boundingRect(room.toRect(), _WRAPPED, text).height()
            placed.append((text, font, colour, top, float(height)))
            top += height + large * 0.4
        first = room.center().y() - (top - large * 0.4) / 2
        for text, font, colour, at, high in placed:
            painter.setFont(font)
            painter.setPen(viewer_colour(self._theme, colour))
            painter.drawText(QRectF(room.left(), first + at, room.width(), high), _WRAPPED, text)


_WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)


def _font(theme: Theme, pixels: float, *, bold: bool = False) -> QFont:
    font = theme.font("body", bold=bold)
    font.setPixelSize(round(pixels))
    return font


# The player's commands that the cut has too, with the same keys.
_SHARED = (*MOVES, "mute", "full_screen", "leave_full_screen")
# Shots are to the cut what takes are to the viewer.
_SHOTS = {
    "previous_shot": replace(
        COMMANDS["previous_take"],
        text=QT_TRANSLATE_NOOP("Player", "Previous shot"),
        icon="skip-start",
    ),
    "next_shot": replace(
        COMMANDS["next_take"], text=QT_TRANSLATE_NOOP("Player", "Next shot"), icon="skip-end"
    ),
}
_ALWAYS = frozenset({"mute", "full_screen", "leave_full_screen"})
_HEADER = 48


def _commands() -> dict[str, Action]:
    """By name. Their keys work only with the focus, even those that are the viewer's in the
    whole window."""
    every = {name: COMMANDS[name] for name in _SHARED} | _SHOTS
    return {name: replace(action, wide=False) for name, action in every.items()}


class _CutLayout(QWidget):
    """The stage with everything over it, and the buttons: they go to full screen together."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(VIEWER)
        self.declared = _commands()
        self.commands = {name: each.made_for(self) for name, each in self.declared.items()}
        self._stage = QWidget(self)
        self.surface = VideoSurface(theme, parent=self._stage)
        self.card = TitleCard(theme, self._stage)
        self.word = OverlayText(self._stage)
        self.controls = QWidget(self)
        self.scrubber = CutScrubber(theme, self.controls)
        self.time = TimeReadout(theme, self.controls)
        self._lay_out()

    def _lay_out(self) -> None:
        over = QGridLayout(self._stage)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.surface, 0, 0)
        over.addWidget(self.card, 0, 0)
        head = vbox(margins=(S4, S4, S4, S4))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        head.addWidget(self.word, 0, top)
        over.addLayout(head, 0, 0)
        self.word.raise_()
        layout = vbox((self._stage, 1), self.controls, parent=self, margins=0, spacing=0)
        self.resting = AutoHideControls(self, layout, self.surface, self.controls, self)
        self.resting.rested.connect(self.word.hide)
        vbox(self.scrubber, self._transport(), parent=self.controls, margins=0, spacing=0)
        for part in (self, self.controls):
            part.setProperty("surface", "viewer")
            part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _transport(self) -> QHBoxLayout:
        row = hbox(self.time, (None, 1), margins=(S3, 0, S2, 0), spacing=S1)
        names = {"play_pause": "playButton", "mute": "muteButton"}
        for name in ("previous_shot", "play_pause", "next_shot", "mute", "full_screen"):
            button = CommandButton(self.commands[name], self.controls)
            button.setObjectName(names.get(name, ""))
            button.setFixedSize(PLAY_WIDTH if name == "play_pause" else BUTTON, BUTTON)
            button.setProperty("raised", name == "play_pause")
            row.addWidget(button)
        # As high as the row, whatever the buttons are.
        row.addStrut(HEIGHT)
        return row


class _SameKeys(QObject):
    """Gives an action the keys of another one, while its parent exists."""

    def __init__(self, made: QAction, other: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._made, self._other = made, other
        other.changed.connect(self._take)
        self._take()

    def _take(self) -> None:
        self._made.setShortcuts(self._other.shortcuts())


class CutView(QWidget):
    """Plays a cut, 400 to 560 wide. Make one for the life of the program, outside any coroutine.

    `item_changed` carries the key of the current shot, empty without any; `go_wanted` the one whose
    row a person wants to see.
    """

    item_changed = Signal(str)
    go_wanted = Signal(str)
    export_wanted = Signal()
    muted_changed = Signal(bool)
    full_screen_changed = Signal(bool)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, devices: SoundDevices | None = None
    ) -> None:
        super().__init__(parent)
        props(self, objectName="cutView", accessibleName=self.tr("Cut"))
        self._theme = theme
        self._muted = True
        self._layout = _CutLayout(theme, self)
        self.commands: Mapping[str, QAction] = self._layout.commands
        self.player = CutPlayer(self, devices=devices)
        self.controls = TransportControls(self.player, self)
        self._full_screen = FullScreen(self._layout, self)
        self._holder = QWidget(self)
        self.here = QPushButton()
        self.undecided = ElidedLabel()
        self.export = QPushButton(self.tr("Export cut\u2026"))
        self._lay_out()
        self._connect_commands()
        self._connect_parts()
        self.set_preferences(muted=True, volume=1.0)
        self._renew_icons()
        self._renew()

    # --- what others use ----------------------------------------------------------------------

    def set_cut(self, items: Iterable[CutItem]) -> None:
        """The shots in their order. The current position is kept where possible."""
        self.player.set_items(items)

    def set_preferences(self, *, muted: bool, volume: float) -> None:
        """Restores the saved state, without signals."""
        self.player.set_volume(volume)
        self._muted = muted
        self.player.set_muted(muted)
        self._renew_mute()

    def follow_keys(self, commands: Mapping[str, QAction]) -> None:
        """Follows the keys of the viewer's commands, now and whenever a person changes them."""
        for name, made in self.commands.items():
            _SameKeys(made, commands[self._layout.declared[name].name], self)

    def use_key(self, event: QKeyEvent) -> bool:
        """Uses a key that nothing else on the page has used."""
        return run_by_key(self.commands.values(), event)

    def stop(self) -> None:
        """Pauses where it is."""
        self.controls.stop()

    def release(self) -> None:
        """Releases every file, so that they can be moved or deleted on every system. Its picture
        stays, and it opens them again when it is played."""
        self.controls.stop()
        self.player.release()

    def set_full_screen(self, on: bool) -> None:
        """Shows the stage and its buttons in full screen, or in the window again."""
        if on != self._full_screen.active:
            self._full_screen.toggle()
            self._layout.resting.set_active(on)
            self.commands["full_screen"].setChecked(on)
            self.commands["leave_full_screen"].setEnabled(on)
            self._renew_icons()
            self.full_screen_changed.emit(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stage has the shape of most clips."""
        super().resizeEvent(event)
        rows = self._layout.controls.sizeHint().height()
        self._holder.setFixedHeight(round(self.width() / SHAPE) + rows)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing plays where nobody sees it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.controls.stop()

    # --- wiring -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        # Full screen takes the layout out of its holder and brings it back.
        vbox(self._layout, parent=self._holder, margins=0)
        title = QLabel(self.tr("The cut"))
        title.setFont(self._theme.font("body", bold=True))
        props(self.here, objectName="cutShotButton", kind="quiet")
        self.here.hide()
        self.here.setToolTip(self.tr("Go to this shot in the list"))
        props(self.undecided, tone="muted", textSize="small")
        props(self.export, objectName="exportCutButton", accessibleName=self.export.text())
        self.export.setProperty("bar", True)
        row = hbox(title, self.here, (self.undecided, 1), margins=(S3, 0, S3, 0), spacing=S2)
        row.addWidget(self.export)
        row.addStrut(_HEADER)
        vbox(self._holder, row, parent=self, margins=0, spacing=0)

    def _connect_commands(self) -> None:
        player = self.player
        slots: dict[str, Callable[[], object]] = {
            **{name: partial(move, self.controls) for name, move in MOVES.items()},
            # A second of time, even where the rates of two shots differ.
            "second_back": lambda: player.show_seconds(player.seconds - 1),
            "second_forward": lambda: player.show_seconds(player.seconds + 1),
            "previous_shot": player.previous_item,
            "next_shot": player.next_item,
            "mute": lambda: self._set_muted(not self._muted),
            "leave_full_screen": lambda: self.set_full_screen(False),
        }
        for name, slot in slots.items():
            self.commands[name].triggered.connect(lambda _on=False, slot=slot: slot())
        self.commands["full_screen"].triggered.connect(self.set_full_screen)
        # With nothing to leave, Escape is for the window.
        self.commands["leave_full_screen"].setEnabled(False)

    def _connect_parts(self) -> None:
        player, layout, controls = self.player, self._layout, self.controls
        player.shown.connect(layout.surface.sink.setVideoFrame)
        player.shown.connect(layout.card.hide)
        player.titled.connect(layout.card.show_span)
        player.item_changed.connect(self._report_item)
        player.timeline_changed.connect(self._renew)
        player.frame_changed.connect(lambda _frame: self._show_frame())
        player.playing_changed.connect(lambda _on: self._renew_play())
        player.broke_off.connect(self._show_broken)
        player.sound_changed.connect(self._renew_mute)
        controls.shuttle.changed.connect(self._show_speed)
        layout.scrubber.began.connect(controls.begin_scrub)
        layout.scrubber.scrubbed.connect(player.show_frame)
        layout.scrubber.ended.connect(controls.end_scrub)
        layout.surface.clicked.connect(controls.play_pause)
        layout.surface.double_clicked.connect(self._double_click)
        layout.surface.unshowable.connect(player.refuse_pictures)
        self._full_screen.left.connect(lambda: self.set_full_screen(False))
        self._theme.changed.connect(self._renew_icons)
        self.here.clicked.connect(self._go_here)
        self.export.clicked.connect(self.export_wanted)

    def _double_click(self) -> None:
        self.controls.play_pause()  # undoes what the first click of the two did
        self.set_full_screen(not self._full_screen.active)

    def _set_muted(self, on: bool) -> None:
        self._muted = on
        self.player.set_muted(on)
        self._renew_mute()
        if not on and not self.player.sound.has_device:
            self._layout.word.show_text(no_device_text(self.player.sound))
        self.muted_changed.emit(on)

    def _report_item(self, key: str) -> None:
        item = self.player.item
        shot = "" if item is None else self._shot(item)
        self._layout.scrubber.setAccessibleDescription(f"{shot}. {item.title}" if item else "")
        self.here.setText(shot)
        self.here.setVisible(item is not None)
        self._show_undecided()
        self.item_changed.emit(key)

    def _show_undecided(self) -> None:
        """Shows which take plays where nobody has chosen one; the same shot may get a choice."""
        item = self.player.item
        number = item.undecided if item is not None else 0
        text = self.tr("Take {n}, not chosen")
        self.undecided.show_text(fill(text, n=number) if number else "")

    def _go_here(self) -> None:
        item = self.player.item
        if item is not None:
            self.go_wanted.emit(item.key)

    def _shot(self, item: CutItem) -> str:
        return fill(self.tr("Shot {n}"), n=item.number)

    def _show_broken(self, item: CutItem, problem: PlaybackProblem) -> None:
        self._layout.word.show_text(f"{self._shot(item)}: {playback_problem_text(problem)[0]}")

    def _show_speed(self, speed: float) -> None:
        self._renew_play()
        # Its own speed needs no text: it is expected.
        worth_telling = speed not in (0.0, 1.0)
        self._layout.word.show_text(speed_text(speed) if worth_telling else "", stays=True)

    def _renew(self) -> None:
        """Buttons, scrubber and time for the current shots."""
        player, layout = self.player, self._layout
        for name, command in self.commands.items():
            if name not in _ALWAYS:
                command.setEnabled(player.ready)
        layout.scrubber.set_timeline(player.timeline, player.fps)
        self._show_undecided()
        self.export.setEnabled(any(span.item.clip is not None for span in player.timeline.spans))
        if not player.ready:
            layout.surface.clear()
            layout.card.show_text(self.tr("No shots to play yet"))
        self._show_frame()

    def _show_frame(self) -> None:
        player, layout = self.player, self._layout
        layout.scrubber.show_frame(player.frame)
        if not player.ready:
            layout.time.show_time("", "")
            return
        frames = (player.frame, player.timeline.frames)
        now, whole = (cut_timecode(player.timeline, each, player.fps) for each in frames)
        layout.time.show_time(now, whole)

    def _renew_icons(self) -> None:
        icons = {name: each.icon for name, each in self._layout.declared.items() if each.icon}
        icons["full_screen"] = "fullscreen-exit" if self._full_screen.active else "fullscreen"
        set_icons(self.commands, icons, self._theme)
        self._renew_play()
        self._renew_mute()

    def _renew_play(self) -> None:
        show_play(self.commands["play_pause"], self._theme, running=self.controls.running)

    def _renew_mute(self) -> None:
        show_mute(self.commands["mute"], self.player.sound, self._theme, muted=self._muted)
