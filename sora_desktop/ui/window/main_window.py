"""The window: composes the parts, keeps their places, and passes on what is asked for.

It decides nothing. What takes time, asks back or calls the engine is in the controllers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.money import Money
from sora_desktop.core.options import SECONDS
from sora_desktop.core.request import VideoRequest, estimate_of, offered
from sora_desktop.core.schedule import Usual
from sora_desktop.core.take import Progress, Take, TakeChange, TakeId, TakeState
from sora_desktop.resources import resource
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.settings import Settings
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.messages import after_another
from sora_desktop.ui.actions.next_steps import Instead, instead_of
from sora_desktop.ui.actions.registry import ActionRegistry
from sora_desktop.ui.actions.take_action import ActionItem
from sora_desktop.ui.actions.take_actions import actions_for
from sora_desktop.ui.actions.window_action import PromptAction, WindowAction
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.details.take_details import TakeDetails
from sora_desktop.ui.details.take_pictures import shot_links
from sora_desktop.ui.dialogs.help import HelpDialog
from sora_desktop.ui.media.frame_strips import FrameStrips
from sora_desktop.ui.media.posters import LibraryPosters, PosterCache, PosterMaker
from sora_desktop.ui.media.thumbnails import Thumbnails
from sora_desktop.ui.player.actions_row import place_of
from sora_desktop.ui.player.commands import COMMANDS, COMPARE_COMMANDS
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.player.stage_words import take_words
from sora_desktop.ui.shots.model import ShotListModel
from sora_desktop.ui.shots.page import ShotListPage
from sora_desktop.ui.spending.page import SpendingPage
from sora_desktop.ui.takes.delegates.base import Look
from sora_desktop.ui.takes.delegates.panel import PanelFacts
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.text.formats import day_and_time, fill
from sora_desktop.ui.text.take_text import state_line
from sora_desktop.ui.theme.theme import S6, Theme
from sora_desktop.ui.widgets.geometry import Arrangement, View
from sora_desktop.ui.widgets.layouts import scrolled
from sora_desktop.ui.widgets.notice import NoticeBoard
from sora_desktop.ui.widgets.page import Page
from sora_desktop.ui.widgets.palette import CommandPalette
from sora_desktop.ui.window.desk import Desk, DetailsDrawer
from sora_desktop.ui.window.first_start import FirstStartPage, typical_prices
from sora_desktop.ui.window.frame import Frame
from sora_desktop.ui.window.toasts import Toasts
from sora_desktop.ui.window.top_bar import TopBar, demo_badge

# The length of the first clip of the demo.
_SHORT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowParts:
    """What the window shows. `welcome` begins with the page for the key."""

    theme: Theme
    catalogue: Catalogue
    store: TakeStore
    clips: ClipLibrary
    clock: Clock
    settings: Settings
    demo: bool
    welcome: bool


class MainWindow(QWidget):
    """Top bar, viewer, prompt bar, takes and details: all in the frame."""

    painted = Signal()
    settings_wanted = Signal()
    shortcuts_wanted = Signal()

    def __init__(self, parts: WindowParts, frame: Frame | None = None) -> None:
        super().__init__()
        self.frame = frame or Frame(parts.settings.geometry, demo=parts.demo)
        self._parts = parts
        self.catalogue, self.theme, self.demo = parts.catalogue, parts.theme, parts.demo
        self._usual: Callable[[Take], Usual | None] = lambda _take: None
        self._search: Callable[[Take], str] = lambda _take: ""
        self.was_painted = False
        self._kept: dict[str, Any] = {}
        self.registry = ActionRegistry(self.take, self)
        self.posters, self.poster_maker = PosterCache(self), PosterMaker(self)
        self._library_posters = LibraryPosters(self, self.posters, self.take, self.request_poster)
        self.thumbnails = Thumbnails(self)
        self.frames = FrameStrips(parts.clips.strips, self.clip_file, self)
        self.board = NoticeBoard(self)
        self.toasts = Toasts(parts.theme)
        self.composer = Composer(parts.theme, parts.catalogue)
        self.player = Player(parts.theme)
        self.info = TakeDetails(parts.theme)
        self.takes = self._make_list()
        self.top = TopBar(parts.theme, self.board)
        if parts.demo:
            self.top.set_badge(*demo_badge())
        self.drawer = DetailsDrawer(parts.theme, self.info)
        self.shots = self._make_shot_list()
        self.spending = SpendingPage(parts.theme)
        self.pages: Mapping[View, Page] = {View.SHOT_LIST: self.shots, View.SPENDING: self.spending}
        self.desk = self._make_desk()
        self.welcome = FirstStartPage(parts.theme, prices=typical_prices(parts.catalogue))
        self._pages = QStackedWidget()
        self.command_palette = CommandPalette(parts.theme, self)
        self._lay_out()
        self._connect()
        self.welcome.sample.follow(self.player, muted=parts.settings.muted)
        self._restore(parts.settings)
        self.show_desk(not parts.welcome)
        # Last, so that the frame is laid out and polished once.
        self.frame.setCentralWidget(self)

    # --- made once ---------------------------------------------------------------------------

    def _make_desk(self) -> Desk:
        parts = (self.top, self.player, self.composer, self.takes, self.drawer)
        desk = Desk(self.theme, *parts, self.pages, self.toasts)
        desk.first_in = {
            self.composer: self.composer.prompt,
            self.takes: self.takes.view,
            self.shots: self.shots.table,
            self.spending: self.spending.chart,
        }
        return desk

    def _make_list(self) -> TakeList:
        self.model = TakeListModel(
            self._parts.store,
            self._state_line,
            model_name=self.model_name,
            clip_path=self.clip_file,
            shots=self._parts.store.shots,
            parent=self,
        )
        self._facts = PanelFacts(
            price_of=self.price_of,
            instead_of=self.instead_of,
            usual_of=lambda take: self._usual(take),
            search_of=lambda take: self._search(take),
            now=self._parts.clock.now,
            posters=self._library_posters,
            poster_path=lambda take: self._parts.clips.poster_path(take.id),
            frames=self.frames,
        )
        return TakeList(
            self.model,
            self._parts.theme,
            facts=self._facts,
            model_name=self.model_name,
            registry=self.registry,
        )

    def _make_shot_list(self) -> ShotListPage:
        parts = self._parts
        model = ShotListModel(
            parts.store,
            estimate_of=lambda request: estimate_of(request, self.catalogue),
            model_name=self.model_name,
            parent=self,
        )
        return ShotListPage(parts.theme, model, self._facts.tiles(Look(parts.theme)))

    def _lay_out(self) -> None:
        # Where the screen is smaller than the window may be, it scrolls.
        for page in (self.desk, self.welcome):
            area = scrolled(page, self.tr("Sora Desktop"))
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._pages.addWidget(area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        parts = self._parts
        self.top.settings_wanted.connect(self.settings_wanted)
        self.top.view_wanted.connect(self.show_view)
        self.top.project.bin_wanted.connect(self._open_bin)
        self.takes.selected.connect(self._show_take)
        self.composer.collapsed_changed.connect(self._collapse)
        self.player.step_wanted.connect(self._take_step)
        row = self.player.actions_row
        row.acted.connect(self._take_step)
        row.details_wanted.connect(
            lambda on: self.desk.arrange(replace(self.desk.chosen, details=on))
        )
        self.desk.arranged.connect(self._arranged)
        self.info.acted.connect(lambda take_id, action: self.registry.run(action, [take_id]))
        self.painted.connect(self.takes.select_first)
        self.player.letters_changed.connect(self.takes.compare)
        self.toasts.resized.connect(
            lambda: self.takes.view.leave_room(
                self.toasts.height() + S6 if self.toasts.shown else 0
            )
        )
        self.player.muted_changed.connect(lambda on: self._kept.update(muted=on))
        self.player.volume_changed.connect(lambda volume: self._kept.update(volume=volume))
        self.player.loop_changed.connect(lambda on: self._kept.update(loop=on))
        self.model.dataChanged.connect(self._rows_changed)
        self._offs = (
            parts.store.changed.connect(self._take_changed),
            parts.store.arrived.connect(lambda _: self._show_actions(self._selected)),
            parts.store.shots.changed.connect(lambda _: self._shots_changed()),
        )
        self._connect_pictures()
        self._register_actions()
        self.registry.explain(self.top.settings, WindowAction.SETTINGS)
        self.registry.use(parts.settings.shortcuts)

    def _connect_pictures(self) -> None:
        self.posters.ready.connect(lambda take_id: self.takes.poster_ready(TakeId(take_id)))
        self.posters.ready.connect(lambda _take_id: self.command_palette.renew_pictures())
        self.posters.ready.connect(lambda _take_id: self.shots.repaint_pictures())
        self.composer.wells.thumbnail = self.thumbnails.pixmap
        self.info.pictures.thumbnail = self.thumbnails.pixmap
        self.thumbnails.ready.connect(lambda _content: self.composer.pictures.show())
        self.thumbnails.ready.connect(lambda _content: self.info.pictures.renew())
        self.poster_maker.made.connect(self._poster_made)
        self.frames.ready.connect(lambda take_id: self.takes.poster_ready(TakeId(take_id)))

    def _register_actions(self) -> None:
        """Those that are known when the window is made."""
        add, adopt, composer = self.registry.add, self.registry.adopt, self.composer
        add(PromptAction.GENERATE, composer.generate.order, owner=composer)
        add(PromptAction.FOCUS, partial(self._in_takes, composer.focus_prompt), owner=self)
        add(PromptAction.MODEL, partial(self._in_takes, composer.choose_model), owner=self)
        add(WindowAction.SEARCH, partial(self._in_takes, self.takes.focus_search), owner=self)
        add(WindowAction.BIN, self._open_bin, owner=self)
        add(WindowAction.SETTINGS, self.settings_wanted.emit, owner=self)
        add(WindowAction.QUIT, self.frame.quit_wanted.emit, owner=self)
        add(WindowAction.SHORTCUTS, self.shortcuts_wanted.emit, owner=self)
        add(WindowAction.HELP, lambda: HelpDialog(self).open(), owner=self)
        add(WindowAction.DETAILS, partial(self._switch, "details"), owner=self)
        add(WindowAction.PANEL, partial(self._switch, "panel_shown"), owner=self)
        add(PromptAction.BAR, partial(self._switch, "prompt_shown"), owner=self)
        add(WindowAction.VIEWER_ONLY, partial(self._switch, "viewer_only"), owner=self)
        add(WindowAction.TAKES, partial(self.show_view, View.TAKES), owner=self)
        add(WindowAction.SHOT_LIST, partial(self.show_view, View.SHOT_LIST), owner=self)
        add(WindowAction.SPENDING, partial(self.show_view, View.SPENDING), owner=self)
        add(WindowAction.NEEDS, self.top.attention.open_list, owner=self)
        add(WindowAction.ACCOUNT, self.top.account.open, owner=self)
        add(WindowAction.NEXT_REGION, partial(self.desk.go_to_region, 1), owner=self)
        add(WindowAction.PREVIOUS_REGION, partial(self.desk.go_to_region, -1), owner=self)
        adopt(PromptAction.UNDO, composer.undo.undo)
        adopt(PromptAction.REDO, composer.undo.redo)
        for name, action in (COMMANDS | COMPARE_COMMANDS).items():
            adopt(action, self.player.commands[name])
        self.registry.explain(self.player.actions_row.details, WindowAction.DETAILS)
        self.registry.explain(composer.generate, PromptAction.GENERATE)

    def show_view(self, view: View) -> None:
        """Shows viewer, prompt and takes, or a page in the place of them."""
        if view is self.desk.chosen.view:
            return
        if self.desk.chosen.view is View.TAKES:
            self.player.stop()
        self.desk.arrange(replace(self.desk.chosen, view=view, viewer_only=False))
        self.top.show_view(view)
        self.pages.get(view, self).focus_first()

    def _arranged(self, chosen: Arrangement) -> None:
        self.player.actions_row.show_details(chosen.details)
        self.composer.set_collapsed(not chosen.prompt_shown)

    def _in_takes(self, run: Callable[[], object]) -> None:
        """Does what is about viewer, prompt or takes, where these are seen."""
        self.show_view(View.TAKES)
        run()

    def _switch(self, part: str) -> None:
        """Shows a part of the desk, or hides it."""
        chosen = self.desk.chosen
        if chosen.view is View.TAKES:
            switched: dict[str, Any] = {part: not getattr(chosen, part)}
            self.desk.arrange(replace(chosen, **switched))

    def _open_bin(self) -> None:
        self.show_view(View.TAKES)
        chosen = self.desk.chosen
        self.desk.arrange(replace(chosen, panel_shown=True, viewer_only=False, details=False))
        self.takes.open_bin()

    def _collapse(self, collapsed: bool) -> None:
        chosen = self.desk.chosen
        self.desk.arrange(replace(chosen, prompt_shown=not collapsed))

    def _restore(self, settings: Settings) -> None:
        model_id, options = settings.last_model_id, settings.last_options
        last = offered(VideoRequest(model_id=model_id, prompt="", options=options), self.catalogue)
        self.composer.set_request(replace(last, inputs=settings.draft_inputs))
        self.composer.takes = settings.last_count
        self.composer.draft = settings.draft_prompt
        if self.demo and not settings.draft_prompt and not len(self._parts.store):
            self._propose_first()
        # A press would go nowhere before there is an engine; the key's state takes this back.
        self.composer.set_blocked(self.tr("Starting"))
        self.player.set_preferences(
            muted=settings.muted, volume=settings.volume, loop=settings.loop
        )
        self._kept.update(muted=settings.muted, volume=settings.volume, loop=settings.loop)
        shots = self._parts.store.shots
        self.takes.rows.use_projects(shots.project_of)
        self.takes.show_project(None if settings.all_takes else shots.in_use(settings.project))
        self.takes.restore(
            grid=settings.takes_grid,
            card=settings.takes_card,
            sort=settings.takes_sort,
            filters=settings.takes_filters,
            closed=settings.takes_closed,
        )
        self.desk.arrange(
            Arrangement(
                panel=settings.panel_width,
                panel_shown=settings.panel_shown,
                prompt_shown=settings.prompt_shown,
                viewer_only=settings.viewer_only,
            )
        )

    def _propose_first(self) -> None:
        """A new person needs only to press Generate: words that are there, and a short clip."""
        composer = self.composer
        composer.set_request(composer.request().choosing(**{SECONDS: _SHORT}))
        composer.draft = self.tr("A red kite climbs over winter dunes, low sun, slow push in")

    # --- what others use ----------------------------------------------------------------------

    def attach(self, usual: Callable[[Take], Usual | None], search: Callable[[Take], str]) -> None:
        """Takes over what only a running engine knows: how long takes usually run, and how the
        search for a lost one stands."""
        self._usual, self._search = usual, search
        self.model.repaint_all()

    def show_desk(self, on: bool) -> None:
        """Shows the working window, or the page that asks for the key."""
        self._pages.setCurrentIndex(0 if on else 1)
        # Players are not made within a coroutine.
        QTimer.singleShot(0, self, self._play_sample)
        self.focus_first()

    def _play_sample(self) -> None:
        """The page of the first start borrows the player, and gives it back as it was."""
        sample, open_ = resource("demo", "sample.mp4"), self.player.path
        if not self.desk_shown:
            self.player.show_clip(sample, play=not self.theme.less_motion)
        elif open_ == sample:
            self.player.show_clip(None)
            self._show_take(self.takes.selected_id)

    def focus_first(self) -> None:
        """Puts the cursor where a person begins. A field that is not on the screen yet would lose
        it again while its window is put together."""
        if self.desk_shown and self.composer.collapsed:
            self.composer.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.desk_shown:
            self.composer.focus_first()
        else:
            self.welcome.key.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def desk_shown(self) -> bool:
        """Whether the working window is shown, and not the page that asks for the key."""
        return self._pages.currentIndex() == 0

    @property
    def in_sight(self) -> bool:
        """Whether the viewer can be seen, and the window is not hidden in the tray."""
        takes = self.desk_shown and self.desk.chosen.view is View.TAKES
        return takes and self.frame.isVisible()

    def release_pictures(self) -> None:
        """Closes the clips that posters and strips are being made of."""
        self.poster_maker.release()
        self.frames.release()

    def remembered(self, settings: Settings) -> Settings:
        """The settings with what the window has learnt since its start."""
        request = self.composer.request()
        chosen = self.desk.chosen
        return replace(
            settings,
            geometry=self.frame.place,
            panel_width=chosen.panel,
            panel_shown=chosen.panel_shown,
            prompt_shown=chosen.prompt_shown,
            viewer_only=chosen.viewer_only,
            last_model_id=request.model_id,
            last_options=request.options,
            last_count=self.composer.takes,
            draft_prompt=self.composer.draft,
            draft_inputs=self.composer.pictures.put_in,
            **self._kept,
            **self.takes.kept(),
        )

    def put_away(self) -> None:
        """Hides the window and lets go of every file and of the store, before they end."""
        self.frame.hide()
        self.player.release()
        self.release_pictures()
        self.model.disconnect_source()
        self.shots.model.disconnect_source()
        for off in self._offs:
            off()

    def model_name(self, model_id: str) -> str:
        """The name of a model, its id when the catalogue has it no more."""
        model = self.catalogue.get(model_id)
        return model.name if model is not None else model_id

    def price_of(self, take: Take) -> Money | None:
        """What the take's request costs today; None when it cannot be made any more."""
        estimate = estimate_of(take.request, self.catalogue)
        return estimate.amount if estimate is not None else None

    def instead_of(self, take: Take) -> Instead | None:
        """The model to switch to where the take's own does not do."""
        return instead_of(take, self.catalogue)

    def state_of(self, take: Take) -> str:
        """The state of the take in a line."""
        return self._state_line(take, None)

    def offered(self, take: Take) -> Sequence[ActionItem]:
        """What can be done with the take now."""
        chosen = self._parts.store.shots.of(take).chosen_id == take.id
        return actions_for(take, self.price_of(take), self.instead_of(take), chosen=chosen)

    def poster(self, take: Take, size: QSize, ratio: float) -> QPixmap | None:
        """A picture of the take's clip; None until there is one."""
        path = self._parts.clips.poster_path(take.id)
        return self.posters.pixmap(take.id, path, size, ratio)

    def clip_file(self, take: Take) -> str | None:
        gone = take.state is not TakeState.READY or take.erased_at is not None
        if gone or take.clip is None:
            return None
        return str(self._parts.clips.clip_path(take.clip))

    def take(self, take_id: TakeId | None) -> Take | None:
        return self._parts.store.find(take_id) if take_id is not None else None

    def play(self, take_id: TakeId) -> None:
        """Selects the take and plays its clip from the beginning."""
        self.show_view(View.TAKES)
        take = self.take(take_id)
        file = self.clip_file(take) if take is not None else None
        if file is None:
            return
        again = self.player.path == Path(file)
        part = (take.in_frame, take.out_frame) if take is not None else (None, None)
        self.player.show_clip(Path(file), play=True, part=part)
        self.takes.select(take_id)
        if again:
            self.player.playback.show_frame(part[0] or 0)
            self.player.playback.play_after_seek()

    def play_foreign(self, path: Path) -> None:
        """Plays a clip that belongs to no take."""
        self.show_view(View.TAKES)
        self.show_desk(True)
        self.takes.select(None)
        self.player.show_clip(path, play=True)

    def picture_of(self, take: Take, size: QSize, ratio: float) -> QPixmap | None:
        """The poster of a take; None while it is being read."""
        path = self._parts.clips.poster_path(take.id)
        return self._library_posters.pixmap(take.id, path, size, ratio)

    def request_poster(self, take: Take) -> None:
        file = self.clip_file(take)
        if file is not None:
            poster = self._parts.clips.poster_path(take.id)
            self.poster_maker.request(take.id, Path(file), poster)

    # --- what happens -------------------------------------------------------------------------

    def _state_line(self, take: Take, progress: Progress | None) -> str:
        line = state_line(take, self._parts.clock.now(), progress, self._usual(take))
        return after_another(line, self._search(take))

    def _show_take(self, take_id: TakeId | None) -> None:
        take = self.take(take_id)
        self._show_info(take)
        file = self.clip_file(take) if take is not None else None
        part = (take.in_frame, take.out_frame) if take is not None else (None, None)
        self.player.show_clip(Path(file) if file else None, part=part)
        self._show_actions(take)
        self._say_state()

    @property
    def _selected(self) -> Take | None:
        return self.take(self.takes.selected_id)

    def _show_actions(self, take: Take | None) -> None:
        """What can be done with the take, and its place in its shot."""
        items = self.offered(take) if take is not None else ()
        place = place_of(take, self._parts.store.shots) if take is not None else None
        self.player.actions_row.show_take(items, place)

    def _shots_changed(self) -> None:
        self._show_actions(self._selected)
        self._show_info(self._selected)

    def show_details(self, take_id: TakeId) -> None:
        """Shows what is known of a take."""
        self.show_view(View.TAKES)
        self.takes.select(take_id)
        self.desk.arrange(replace(self.desk.chosen, details=True))

    def _rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        chosen = self.model.row_of(self.takes.selected_id) if self.takes.selected_id else None
        if chosen is not None and first.row() <= chosen <= last.row():
            self._say_state()

    def _say_state(self) -> None:
        """What the empty stage says of the selected take, counting on while it is under way."""
        take = self.take(self.takes.selected_id)
        if take is not None and self.clip_file(take) is None:
            items = self.offered(take)
            line = self._state_line(take, None)
            self.player.explain(take_words(take, line, items, self.catalogue))
        elif take is None:
            self.player.say(
                self.tr("Your clip plays here"), self.tr("Generate one or pick a take.")
            )

    def _take_step(self, action: Action) -> None:
        take_id = self.takes.selected_id
        if take_id is not None:
            self.registry.run(action, [take_id])

    def _show_info(self, take: Take | None) -> None:
        if take is None:
            self.drawer.say(self.tr("Details"))
            self.info.show_take(None)
        else:
            shot = self._parts.store.shots.of(take).number
            moment = day_and_time(take.created_at, self._parts.clock.now())
            line = fill(self.tr("Shot {n}, {time}"), n=shot, time=moment)
            self.drawer.say(fill(self.tr("Take {n}"), n=take.shot_number), line)
            name = self.model_name(take.request.model_id)
            links = shot_links(take, self._parts.store.shots)
            self.info.show_take(take, name, self.catalogue.labels, links)
            self.info.know_tags(self.model.tags())

    def _take_changed(self, change: TakeChange) -> None:
        take = change.after
        became_ready = take.state is TakeState.READY and (
            change.before is None or change.before.state is not TakeState.READY
        )
        if became_ready:
            self.posters.forget(take.id)
            self.frames.forget(take.id)
            self.request_poster(take)
        shown = self._selected
        if shown is None:
            return
        if take.id == shown.id:
            self._show_take(take.id)
        elif shown.shot_id in (take.shot_id, change.before and change.before.shot_id):
            self._show_actions(shown)

    def _poster_made(self, take_id: str, _path: object) -> None:
        self.posters.forget(TakeId(take_id))
        self.takes.poster_ready(TakeId(take_id))

    # --- Qt's own -----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tells the first paint; everything else is Qt's."""
        done = super().event(event)
        if event.type() is QEvent.Type.Paint and not self.was_painted:
            self.was_painted = True
            self.painted.emit()
        return done
