"""The window: composes the parts, keeps their places, and passes on what the person wants.

It decides nothing. What takes time, asks back or calls the engine is in `intents.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.money import Money
from sora_desktop.core.request import CheckedRequest, InvalidRequest, VideoRequest, fitted
from sora_desktop.core.schedule import Usual
from sora_desktop.core.task import Progress, Task, TaskChange, TaskId, TaskState
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.settings import Settings
from sora_desktop.store.tasks import TaskStore
from sora_desktop.ui.banner import Banner
from sora_desktop.ui.clip_info import ClipInfo, Kin
from sora_desktop.ui.composer import Composer
from sora_desktop.ui.first_start import FirstStartPage
from sora_desktop.ui.frame import Frame
from sora_desktop.ui.frame_strips import FrameStrips
from sora_desktop.ui.icons import icon
from sora_desktop.ui.library_posters import LibraryPosters
from sora_desktop.ui.messages import after_another
from sora_desktop.ui.player import Player
from sora_desktop.ui.player_desk import PlayerDesk
from sora_desktop.ui.posters import PosterCache, PosterMaker
from sora_desktop.ui.room import scrolled
from sora_desktop.ui.status_bar import StatusBar
from sora_desktop.ui.task_facts import facts_of
from sora_desktop.ui.task_filter import in_progress
from sora_desktop.ui.task_list import TaskList
from sora_desktop.ui.task_list_model import TaskListModel
from sora_desktop.ui.task_row import mark_of
from sora_desktop.ui.theme import Theme
from sora_desktop.ui.window_commands import window_commands
from sora_desktop.ui.words import state_line

# Compose, player, takes, in pixels of the default width.
_WIDTHS = (320, 600, 360)
# Who gets the room of a wider window: most of it the clip, and some of it the words of the takes.
_STRETCH = (0, 5, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowParts:
    """What the window shows. `welcome` begins with the page for the key."""

    theme: Theme
    catalogue: Catalogue
    store: TaskStore
    clips: ClipLibrary
    clock: Clock
    settings: Settings
    demo: bool
    welcome: bool


class MainWindow(QWidget):
    """Compose, player and takes side by side; banner above, status below: all in the frame."""

    painted = Signal()
    settings_wanted = Signal()
    shortcuts_wanted = Signal()

    def __init__(self, parts: WindowParts, frame: Frame | None = None) -> None:
        super().__init__()
        self.frame = frame or Frame(parts.settings.geometry)
        self._parts = parts
        self.catalogue, self.theme, self.demo = parts.catalogue, parts.theme, parts.demo
        self._usual: Callable[[Task], Usual | None] = lambda _task: None
        self._search: Callable[[Task], str] = lambda _task: ""
        self.was_painted = False
        self._kept: dict[str, Any] = {}
        self.frame.setWindowTitle(
            self.tr("Sora Desktop \u2013 demo") if parts.demo else self.tr("Sora Desktop")
        )
        self.posters = PosterCache(self)
        self.poster_maker = PosterMaker(self)
        self.frames = FrameStrips(parts.clips.strips, self.clip_file, self)
        self.banner = Banner(parts.theme)
        self.composer = Composer(parts.theme, parts.catalogue)
        self.player = Player(parts.theme)
        self.info = ClipInfo(parts.theme)
        self.takes = self._make_list()
        self.status = StatusBar(parts.theme)
        self.welcome = FirstStartPage(parts.theme)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._restore(parts.settings)
        self.show_desk(not parts.welcome)
        # Last, so that the frame is laid out and polished once.
        self.frame.setCentralWidget(self)

    # --- made once ---------------------------------------------------------------------------

    def _make_list(self) -> TaskList:
        self.model = TaskListModel(
            self._parts.store,
            self._state_line,
            model_name=self.model_name,
            clip_path=self.clip_file,
            parent=self,
        )
        return TaskList(
            self.model,
            self._parts.theme,
            model_name=self.model_name,
            price_of=self.price_of,
            posters=LibraryPosters(self, self.posters, self.task, self.request_poster),
            poster_path=lambda task: self._parts.clips.poster_path(task.id),
            frames=self.frames,
        )

    def _lay_out(self) -> None:
        centre = PlayerDesk(self.player, self.info, self.tr("About this take"))
        for index, widget in enumerate((self.composer, centre, self.takes)):
            self._splitter.addWidget(widget)
            self._splitter.setCollapsible(index, False)
            self._splitter.setStretchFactor(index, _STRETCH[index])
        self.composer.setMinimumWidth(280)
        centre.setMinimumWidth(340)
        self.takes.setMinimumWidth(260)
        self._splitter.setSizes(list(_WIDTHS))
        self._desk = QWidget()
        desk = QVBoxLayout(self._desk)
        desk.setContentsMargins(0, 0, 0, 0)
        desk.setSpacing(0)
        desk.addWidget(self.banner)
        desk.addWidget(scrolled(self._splitter, self.tr("Sora Desktop")), 1)
        desk.addWidget(self.status)
        self._add_settings_button()
        self._pages.addWidget(self._desk)
        self._pages.addWidget(self.welcome)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _add_settings_button(self) -> None:
        """The way to the settings, at the end of the status line."""
        self.settings_button = QToolButton()
        self.settings_button.setObjectName("settingsButton")
        self.settings_button.setAccessibleName(self.tr("Settings"))
        self.settings_button.setFixedSize(28, 28)
        self.settings_button.clicked.connect(self.settings_wanted)
        self.status.add_at_end(self.settings_button)

    def _renew_icons(self) -> None:
        self.settings_button.setIcon(icon("settings", self.theme.tokens.muted, 18))

    def _connect(self) -> None:
        parts = self._parts
        parts.theme.changed.connect(self._renew_icons)
        self._renew_icons()
        self.takes.selected.connect(self._show_take)
        self.painted.connect(self.takes.select_first)
        self.player.muted_changed.connect(lambda on: self._kept.update(muted=on))
        self.player.volume_changed.connect(lambda volume: self._kept.update(volume=volume))
        self.player.loop_changed.connect(lambda on: self._kept.update(loop=on))
        self.posters.ready.connect(lambda task_id: self.takes.poster_ready(TaskId(task_id)))
        self.poster_maker.made.connect(self._poster_made)
        self.frames.ready.connect(lambda task_id: self.takes.poster_ready(TaskId(task_id)))
        self.model.dataChanged.connect(self._rows_changed)
        self._off = parts.store.changed.connect(self._task_changed)
        self.commands = window_commands(self)
        self.commands.use(parts.settings.shortcuts)

    def _restore(self, settings: Settings) -> None:
        self.composer.set_request(self._remembered_request(settings))
        self.composer.takes = settings.last_count
        self.composer.draft = settings.draft_prompt
        # A press would go nowhere before there is an engine; the key's state takes this back.
        self.composer.set_blocked(self.tr("Starting"))
        self.player.set_preferences(
            muted=settings.muted, volume=settings.volume, loop=settings.loop
        )
        self._kept.update(muted=settings.muted, volume=settings.volume, loop=settings.loop)
        self.takes.restore(
            grid=settings.takes_grid,
            card=settings.takes_card,
            sort=settings.takes_sort,
            filters=settings.takes_filters,
        )
        if settings.splitter:
            self._splitter.restoreState(QByteArray.fromBase64(settings.splitter.encode()))
        # One pixel is drawn; Qt itself makes such a handle easier to grab than it is wide. It
        # is kept with the state, so it is set last.
        self._splitter.setHandleWidth(1)

    def _remembered_request(self, settings: Settings) -> VideoRequest:
        """The last request, or the nearest that today's catalogue allows."""
        catalogue = self.catalogue
        model = catalogue.get(settings.last_model_id)
        if model is None or model.retired:
            model = catalogue.default
        wanted = VideoRequest(
            model_id=model.id,
            prompt="",
            seconds=settings.last_seconds or model.seconds.default,
            aspect_ratio=settings.last_aspect_ratio,
            resolution=settings.last_resolution,
            sound=settings.last_sound,
        )
        return fitted(wanted, model)

    # --- what others use ----------------------------------------------------------------------

    def attach(self, usual: Callable[[Task], Usual | None], search: Callable[[Task], str]) -> None:
        """Takes over what only a running engine knows: how long takes usually run, and how the
        search for a lost one stands."""
        self._usual, self._search = usual, search
        self.model.repaint_all()

    def show_desk(self, on: bool) -> None:
        """Shows the working window, or the page that asks for the key."""
        self._pages.setCurrentWidget(self._desk if on else self.welcome)
        if on:
            self.composer.focus_prompt()
        else:
            self.welcome.key.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def desk_shown(self) -> bool:
        """Whether the working window is shown, and not the page that asks for the key."""
        return self._pages.currentWidget() is self._desk

    def remembered(self, settings: Settings) -> Settings:
        """The settings with what the window has learnt since its start."""
        request = self.composer.request()
        splitter = bytes(self._splitter.saveState().toBase64().data()).decode()
        return replace(
            settings,
            geometry=self.frame.place,
            splitter=splitter,
            last_model_id=request.model_id,
            last_aspect_ratio=request.aspect_ratio,
            last_resolution=request.resolution,
            last_seconds=request.seconds,
            last_sound=request.sound,
            last_count=self.composer.takes,
            draft_prompt=self.composer.draft,
            **self._kept,
            **self.takes.kept(),
        )

    def put_away(self) -> None:
        """Hides the window and lets go of every file and of the store, before they end."""
        self.frame.hide()
        self.player.release()
        self.poster_maker.release()
        self.frames.release()
        self.model.disconnect_source()
        self._off()

    def model_name(self, model_id: str) -> str:
        """The name of a model, its id when the catalogue has it no more."""
        model = self.catalogue.get(model_id)
        return model.name if model is not None else model_id

    def price_of(self, task: Task) -> Money | None:
        """What the take's request costs today; None when it cannot be made any more."""
        model = self.catalogue.get(task.request.model_id)
        if model is None:
            return None
        try:
            return CheckedRequest(request=task.request, model=model).estimate.amount
        except InvalidRequest:
            return None

    def facts_of(self, task: Task) -> tuple[str, str]:
        """Headline and lines of what is known of the take."""
        name = self.model_name(task.request.model_id)
        return facts_of(task, name, self._state_line(task, None))

    def clip_file(self, task: Task) -> str | None:
        """The path of a ready take's clip."""
        gone = task.state is not TaskState.READY or task.erased_at is not None
        if gone or task.clip is None:
            return None
        return str(self._parts.clips.clip_path(task.clip))

    def task(self, task_id: TaskId | None) -> Task | None:
        """The take of that id as it is now."""
        return self._parts.store.find(task_id) if task_id is not None else None

    def play(self, task_id: TaskId) -> None:
        """Selects the take and plays its clip from the beginning."""
        task = self.task(task_id)
        file = self.clip_file(task) if task is not None else None
        if file is None:
            return
        again = self.player.path == Path(file)
        self.player.show_clip(Path(file), play=True)
        self.takes.select(task_id)
        if again:
            self.player.playback.show_frame(0)
            self.player.playback.play_after_seek()

    def request_poster(self, task: Task) -> None:
        """Has the take's poster made from its clip."""
        file = self.clip_file(task)
        if file is not None:
            poster = self._parts.clips.poster_path(task.id)
            self.poster_maker.request(task.id, Path(file), poster)

    # --- what happens -------------------------------------------------------------------------

    def _state_line(self, task: Task, progress: Progress | None) -> str:
        line = state_line(task, self._parts.clock.now(), progress, self._usual(task))
        return after_another(line, self._search(task))

    def _show_take(self, task_id: TaskId | None) -> None:
        task = self.task(task_id)
        self._show_info(task)
        file = self.clip_file(task) if task is not None else None
        self.player.show_clip(Path(file) if file else None)
        self._say_state()

    def _rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        chosen = self.model.row_of(self.takes.selected_id) if self.takes.selected_id else None
        if chosen is not None and first.row() <= chosen <= last.row():
            self._say_state()

    def _say_state(self) -> None:
        """What the empty stage says of the selected take, counting on while it is under way."""
        task = self.task(self.takes.selected_id)
        if task is not None and self.clip_file(task) is None:
            soon = self.tr("It plays here as soon as it is ready.") if in_progress(task) else ""
            self.player.say(self._state_line(task, None), soon, mark_of(task).icon)

    def _show_info(self, task: Task | None) -> None:
        if task is None:
            self.info.show_task(None)
        else:
            name = self.model_name(task.request.model_id)
            self.info.show_task(task, name, self.price_of(task))
            self.info.show_kin(self._kin(task))
            self.info.know_tags(self.model.tags())

    def _kin(self, task: Task) -> Kin:
        parent = self.task(task.parent_id)
        number = parent.number if parent is not None and parent.erased_at is None else 0
        return Kin(parent=number, press=self.model.of_press(task.press_id))

    def _task_changed(self, change: TaskChange) -> None:
        task = change.after
        became_ready = task.state is TaskState.READY and (
            change.before is None or change.before.state is not TaskState.READY
        )
        if became_ready:
            self.posters.forget(task.id)
            self.frames.forget(task.id)
            self.request_poster(task)
        if task.id == self.takes.selected_id:
            self._show_take(task.id)

    def _poster_made(self, task_id: str, _path: object) -> None:
        self.posters.forget(TaskId(task_id))
        self.takes.poster_ready(TaskId(task_id))

    # --- Qt's own -----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tells the first paint; everything else is Qt's."""
        done = super().event(event)
        if event.type() is QEvent.Type.Paint and not self.was_painted:
            self.was_painted = True
            self.painted.emit()
        return done
