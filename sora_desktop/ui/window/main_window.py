"""The window: composes the parts, restores their places, and passes on requests.

It decides nothing. Whatever takes time, asks questions or calls the engine is in the controllers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.request import estimate_of
from sora_desktop.core.schedule import TypicalDuration
from sora_desktop.core.take import Take, TakeChange, TakeId, TakeState
from sora_desktop.resources import resource
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.settings import Settings
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.action import Action, ActionRegistry, shown_keys
from sora_desktop.ui.actions.declarations import PromptAction, TakeAction, WindowAction
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.media.posters import Thumbnails
from sora_desktop.ui.player.actions_row import place_of
from sora_desktop.ui.player.commands import COMMANDS, COMPARE_COMMANDS
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.player.stage import stage_text
from sora_desktop.ui.takes.delegates.base import Look
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.text.formats import day_and_time, fill
from sora_desktop.ui.theme.theme import S6, Theme
from sora_desktop.ui.widgets.geometry import Arrangement, View
from sora_desktop.ui.widgets.layouts import Lazy, PagePlace, scroll_area, vbox
from sora_desktop.ui.window.frame import WindowFrame
from sora_desktop.ui.window.notices import NoticeBoard, Toasts
from sora_desktop.ui.window.take_facts import TakeFacts
from sora_desktop.ui.window.top_bar import TopBar, demo_badge
from sora_desktop.ui.window.workspace import DetailsDrawer, RememberedState, Workspace

if TYPE_CHECKING:
    from sora_desktop.ui.details.take_details import TakeDetails
    from sora_desktop.ui.shots.page import ShotListPage
    from sora_desktop.ui.spending.page import SpendingPage
    from sora_desktop.ui.widgets.palette import CommandPalette
    from sora_desktop.ui.window.first_start import FirstStartPage


class WindowParts(NamedTuple):
    """The window's dependencies. `welcome` starts with the page that asks for the key."""

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

    def __init__(self, parts: WindowParts, frame: WindowFrame | None = None) -> None:
        super().__init__()
        self.frame = frame or WindowFrame(parts.settings.geometry, demo=parts.demo)
        self._parts = parts
        self.catalogue, self.theme, self.demo = parts.catalogue, parts.theme, parts.demo
        self.was_painted = False
        self._stated = ""
        self._before_spending = View.TAKES
        self.facts = TakeFacts(parts.catalogue, parts.store, parts.clips, parts.clock, self)
        self.registry = ActionRegistry(self.facts.take, self)
        self.thumbnails = Thumbnails(self)
        self.board = NoticeBoard(self)
        self.toasts = Toasts(parts.theme)
        self.composer = Composer(parts.theme, parts.catalogue, demo=parts.demo)
        self.player = Player(parts.theme)
        self.takes = self._make_list()
        self.top = TopBar(parts.theme, self.board)
        if parts.demo:
            self.top.set_badge(*demo_badge())
        self.details = Lazy(self._make_details)
        self.drawer = DetailsDrawer(parts.theme, self.details)
        self.shot_page, self.spending_page = Lazy(self._make_shot_list), Lazy(self._make_spending)
        self.pages = {
            View.SHOT_LIST: PagePlace(self.shot_page),
            View.SPENDING: PagePlace(self.spending_page),
        }
        self.workspace = self._make_workspace()
        self.remembered = RememberedState(
            self.frame, self.workspace, self.composer, self.player, self.takes, parts.store.shots
        )
        self.first_start = Lazy(self._make_first_start)
        self.palette_popup = Lazy(self._make_palette)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._restore(parts.settings)
        self.show_workspace(not parts.welcome)
        # One of them is always visible, with the viewer alone and at the first start too.
        first = (self.welcome,) if parts.welcome else ()
        self._painted_parts = (self.top, self.player.actions_row, *first)
        for part in self._painted_parts:
            part.installEventFilter(self)
        # Last, so that the frame is laid out and polished once.
        self.frame.setCentralWidget(self)

    # --- made once ---------------------------------------------------------------------------

    def _make_workspace(self) -> Workspace:
        parts = (self.top, self.player, self.composer, self.takes, self.drawer)
        workspace = Workspace(self.theme, *parts, self.pages, self.toasts)
        workspace.first_in = {self.composer: self.composer.prompt, self.takes: self.takes.view}

        def begin(view: View, first: QWidget) -> None:
            workspace.first_in[self.pages[view]] = first

        self.shot_page.when_made(lambda page: begin(View.SHOT_LIST, page.table))
        self.spending_page.when_made(lambda page: begin(View.SPENDING, page.chart))
        return workspace

    def _make_list(self) -> TakeList:
        facts = self.facts
        self.model = TakeListModel(
            self._parts.store,
            facts.state_of,
            model_name=facts.model_name,
            clip_path=facts.clip_file,
            shots=self._parts.store.shots,
            parent=self,
        )
        return TakeList(
            self.model,
            self._parts.theme,
            facts=facts.panel,
            model_name=facts.model_name,
            registry=self.registry,
        )

    def _make_details(self) -> TakeDetails:
        from sora_desktop.ui.details.take_details import TakeDetails

        details = TakeDetails(self.theme)
        details.acted.connect(lambda take_id, action: self.registry.run(action, [take_id]))
        details.pictures.thumbnail = self.thumbnails.pixmap
        self.thumbnails.ready.connect(lambda _content: details.pictures.renew())
        self._fill_details(details, self._selected)
        return details

    def _make_first_start(self) -> FirstStartPage:
        from sora_desktop.ui.window.first_start import FirstStartPage, typical_prices

        page = FirstStartPage(self.theme, prices=typical_prices(self.catalogue))
        page.sample.follow(self.player, muted=self.player.muted)
        self._add_page(page)
        return page

    def _make_palette(self) -> CommandPalette:
        from sora_desktop.ui.widgets.palette import CommandPalette

        palette = CommandPalette(self.theme, self)
        self.facts.posters.ready.connect(lambda _take_id: palette.renew_pictures())
        return palette

    def _make_spending(self) -> SpendingPage:
        from sora_desktop.ui.spending.page import SpendingPage

        return SpendingPage(self.theme)

    def _make_shot_list(self) -> ShotListPage:
        from sora_desktop.ui.shots.model import ShotListModel
        from sora_desktop.ui.shots.page import ShotListPage
        from sora_desktop.ui.text.take_text import why_not

        parts = self._parts
        model = ShotListModel(
            parts.store,
            estimate_of=lambda request: estimate_of(request, self.catalogue),
            why_not=lambda request: why_not(request, self.catalogue.get(request.model_id)),
            model_name=self.facts.model_name,
            parent=self,
        )
        page = ShotListPage(parts.theme, model, self.facts.panel.tiles(Look(parts.theme)))
        self.facts.posters.ready.connect(lambda _take_id: page.repaint_pictures())
        self.facts.frames.ready.connect(lambda _take_id: page.takes.repaint_tiles())
        return page

    def _lay_out(self) -> None:
        # From the outside in: a widget that gets a parent is polished again with all its children.
        vbox(self._pages, parent=self, margins=0)
        self._add_page(self.workspace)

    def _add_page(self, page: QWidget) -> None:
        area = scroll_area(self.tr("Sora Desktop"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages.addWidget(area)
        # As large as it is going to be: the scroll bars of a smaller one would be painted once.
        area.resize(self.frame.size())
        area.setWidget(page)

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
            lambda on: self.workspace.arrange(replace(self.workspace.chosen, details=on))
        )
        self.workspace.arranged.connect(self._arranged)
        self.workspace.use_key = self._use_key
        self.workspace.number_pressed.connect(self._play_number)
        self.workspace.back_wanted.connect(lambda: self.show_view(self._before_spending))
        self.painted.connect(self.takes.select_first)
        self.player.letters_changed.connect(self.takes.compare)
        self.toasts.resized.connect(
            lambda: self.takes.view.leave_room(
                self.toasts.height() + S6 if self.toasts.shown else 0
            )
        )
        self.model.dataChanged.connect(self._rows_changed)
        self.model.ticked.connect(lambda _ids: self._count_on())
        self._offs = (
            parts.store.changed.connect(self._take_changed),
            parts.store.arrived.connect(lambda _: self._show_actions(self._selected)),
            parts.store.shots.changed.connect(lambda _: self._shots_changed()),
        )
        self._connect_pictures()
        self._register_actions()
        self.registry.explain(self.top.settings, WindowAction.SETTINGS)
        self.registry.use(parts.settings.shortcuts)
        # Their targets are created later: the texts have their room from the first paint on.
        own = parts.settings.shortcuts.get(WindowAction.PALETTE.id, WindowAction.PALETTE.keys)
        self.top.set_palette_keys(shown_keys(own))

    def _connect_pictures(self) -> None:
        self.facts.posters.ready.connect(lambda take_id: self.takes.poster_ready(TakeId(take_id)))
        self.composer.wells.thumbnail = self.thumbnails.pixmap
        self.thumbnails.ready.connect(lambda _content: self.composer.pictures.show())
        self.facts.poster_maker.made.connect(
            lambda take_id, _path: self.takes.poster_ready(TakeId(take_id))
        )
        self.facts.frames.ready.connect(lambda take_id: self.takes.poster_ready(TakeId(take_id)))

    def _register_actions(self) -> None:
        """Those that are known when the window is created."""
        add, adopt, composer = self.registry.add, self.registry.adopt, self.composer
        add(PromptAction.GENERATE, composer.order_by_key, owner=composer)
        add(PromptAction.FOCUS, partial(self._in_takes, composer.focus_prompt), owner=self)
        add(PromptAction.MODEL, partial(self._in_takes, composer.choose_model), owner=self)
        add(WindowAction.SEARCH, partial(self._in_takes, self.takes.focus_search), owner=self)
        add(WindowAction.BIN, self._open_bin, owner=self)
        add(WindowAction.SETTINGS, self.settings_wanted.emit, owner=self)
        add(WindowAction.QUIT, self.frame.quit_wanted.emit, owner=self)
        add(WindowAction.SHORTCUTS, self.shortcuts_wanted.emit, owner=self)
        add(WindowAction.HELP, self._open_help, owner=self)
        add(WindowAction.DETAILS, partial(self._switch, "details"), owner=self)
        add(WindowAction.PANEL, partial(self._switch, "panel_shown"), owner=self)
        add(PromptAction.BAR, partial(self._switch, "prompt_shown"), owner=self)
        add(WindowAction.VIEWER_ONLY, partial(self._switch, "viewer_only"), owner=self)
        add(WindowAction.TAKES, partial(self.show_view, View.TAKES), owner=self)
        add(WindowAction.SHOT_LIST, partial(self.show_view, View.SHOT_LIST), owner=self)
        add(WindowAction.SPENDING, partial(self.show_view, View.SPENDING), owner=self)
        add(WindowAction.NEEDS, self.top.attention.open_list, owner=self)
        add(WindowAction.ACCOUNT, self.top.open_account, owner=self)
        add(WindowAction.NEXT_REGION, partial(self.workspace.go_to_region, 1), owner=self)
        add(WindowAction.PREVIOUS_REGION, partial(self.workspace.go_to_region, -1), owner=self)
        adopt(PromptAction.UNDO, composer.undo.undo)
        adopt(PromptAction.REDO, composer.undo.redo)
        for name, action in (COMMANDS | COMPARE_COMMANDS).items():
            adopt(action, self.player.commands[name])
        self.registry.explain(self.player.actions_row.details, WindowAction.DETAILS)
        self.registry.explain(composer.generate, PromptAction.GENERATE)

    def show_view(self, view: View) -> None:
        """Shows viewer, prompt and takes, or a page instead of them."""
        before = self.workspace.chosen.view
        if view is before:
            return
        if before is View.TAKES:
            self.player.stop()
        if view is View.SPENDING:
            self._before_spending = before
        self.workspace.arrange(replace(self.workspace.chosen, view=view, viewer_only=False))
        self.top.show_view(view)
        self.pages.get(view, self).focus_first()

    def _arranged(self, chosen: Arrangement) -> None:
        self.player.actions_row.show_details(chosen.details)
        self.composer.set_collapsed(not chosen.prompt_shown)

    def _in_takes(self, run: Callable[[], object]) -> None:
        """Runs an action of viewer, prompt or takes, where these are visible."""
        self.show_view(View.TAKES)
        run()

    def _switch(self, part: str) -> None:
        """Shows a part of the workspace, or hides it."""
        chosen = self.workspace.chosen
        if chosen.view is View.TAKES:
            switched: dict[str, Any] = {part: not getattr(chosen, part)}
            self.workspace.arrange(replace(chosen, **switched))

    def _open_help(self) -> None:
        from sora_desktop.ui.dialogs.help import HelpDialog

        shown = HelpDialog(self)
        shown.shortcuts_wanted.connect(self.shortcuts_wanted)
        shown.open()

    def _open_bin(self) -> None:
        self.show_view(View.TAKES)
        chosen = self.workspace.chosen
        self.workspace.arrange(replace(chosen, panel_shown=True, viewer_only=False, details=False))
        self.takes.open_bin()

    def _collapse(self, collapsed: bool) -> None:
        chosen = self.workspace.chosen
        self.workspace.arrange(replace(chosen, prompt_shown=not collapsed))

    def _restore(self, settings: Settings) -> None:
        self.remembered.restore(settings)
        if self.demo and not settings.draft_prompt and not len(self._parts.store):
            first = self.tr("A red kite climbs over winter dunes, low sun, slow push in")
            self.remembered.propose_first(first)
        # Before there is an engine a press would do nothing; the key's state resets this.
        self.composer.set_blocked(self.tr("Starting"))

    # --- what others use ----------------------------------------------------------------------

    def show_in_frame(self) -> None:
        """Shows the window laid out. In a frame that is on the screen already Qt would show it a
        turn later, and lay it out only after its first paint."""
        self.frame.show()
        layout = self.frame.layout()
        if layout is not None:
            layout.activate()
        self.show()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.focus_first()

    def attach(
        self, usual: Callable[[Take], TypicalDuration | None], search: Callable[[Take], str]
    ) -> None:
        """Connects what only a running engine knows: how long takes usually run, and the state of
        the search for a lost one."""
        self.facts.usual_of, self.facts.search_of = usual, search
        self.model.repaint_all()

    @property
    def shots(self) -> ShotListPage:
        """The shot list; creates it."""
        return self.shot_page.get()

    @property
    def spending(self) -> SpendingPage:
        """The spending page; creates it."""
        return self.spending_page.get()

    @property
    def info(self) -> TakeDetails:
        """The details; creates them."""
        return self.details.get()

    @property
    def welcome(self) -> FirstStartPage:
        """The page that asks for the key; creates it."""
        return self.first_start.get()

    def show_workspace(self, on: bool) -> None:
        """Shows the working window, or the page that asks for the key."""
        if not on:
            self.first_start.get()
        self._pages.setCurrentIndex(0 if on else 1)
        # Players must not be created within a coroutine.
        QTimer.singleShot(0, self, self._play_sample)
        self.focus_first()

    def _play_sample(self) -> None:
        """The page of the first start borrows the player, and returns it unchanged."""
        sample, open_ = resource("demo", "sample.mp4"), self.player.path
        if not self.workspace_shown:
            self.player.show_clip(sample, play=not self.theme.less_motion)
        elif open_ == sample:
            self.player.show_clip(None)
            self._show_take(self.takes.selected_id)

    def focus_first(self) -> None:
        """Puts the cursor where a person starts. A field that is not on the screen yet would lose
        it again while its window is put together."""
        if self.workspace_shown and self.composer.collapsed:
            self.composer.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.workspace_shown:
            self.composer.focus_first()
        else:
            self.welcome.key.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def workspace_shown(self) -> bool:
        """Whether the working window is shown, and not the page that asks for the key."""
        return self._pages.currentIndex() == 0

    @property
    def in_sight(self) -> bool:
        """Whether the viewer can be seen, and the window is not hidden in the tray."""
        takes = self.workspace_shown and self.workspace.chosen.view is View.TAKES
        return takes and self.frame.isVisible()

    def put_away(self) -> None:
        """Hides the window and releases every file and the store, before they end."""
        self.frame.hide()
        self.player.release()
        self.facts.release_pictures()
        self.model.disconnect_source()
        self.shot_page.if_made(lambda page: page.model.disconnect_source())
        for off in self._offs:
            off()

    def play(self, take_id: TakeId) -> None:
        """Selects the take and plays its clip from the beginning."""
        self.show_view(View.TAKES)
        take = self.facts.take(take_id)
        file = self.facts.clip_file(take) if take is not None else None
        if take is None or file is None:
            return
        again = self.player.path == Path(file)
        # First, because listeners take a playing clip for that of the selected take.
        self.takes.select(take_id)
        self.player.show_clip(Path(file), play=True, part=take.part)
        if not again:
            self.player.playback.play()
        else:
            self.player.playback.show_frame(take.in_frame or 0)
            self.player.playback.play_after_seek()

    def _use_key(self, event: QKeyEvent) -> bool:
        """A key that the part with the focus has no use for is the viewer's; in the viewer, one of
        the takes is meant for the take that it shows. Return stays with the list: what a take waits
        for may cost money."""
        if self.player.use_key(event):
            return True
        focus, full = QApplication.focusWidget(), self.player.commands["full_screen"].isChecked()
        inside = full or (focus is not None and self.player.isAncestorOf(focus))
        paid = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return inside and not paid and self.takes.view.use_key(event)

    def _play_number(self, number: int) -> None:
        """Plays the take of that number in the shot of the selected one: takes of one shot are
        judged one after the other, and back again."""
        shown = self._selected
        if shown is None or self.player.comparison is not None:
            return
        own = self._parts.store.shots.takes(shown.shot_id)
        for take in own:
            if take.shot_number == number and take.state is TakeState.READY:
                self.registry.run(TakeAction.PLAY, [take.id])

    def play_foreign(self, path: Path) -> None:
        """Plays a clip that belongs to no take."""
        self.show_view(View.TAKES)
        self.show_workspace(True)
        self.takes.select(None)
        self.player.show_clip(path, play=True)

    # --- what happens -------------------------------------------------------------------------

    def _show_take(self, take_id: TakeId | None) -> None:
        take = self.facts.take(take_id)
        self._show_info(take)
        file = self.facts.clip_file(take) if take is not None else None
        part = take.part if take is not None else (None, None)
        self.player.show_clip(Path(file) if file else None, part=part)
        self._show_actions(take)
        self._show_state()

    @property
    def _selected(self) -> Take | None:
        return self.facts.take(self.takes.selected_id)

    def _show_actions(self, take: Take | None) -> None:
        """What can be done with the take, and its place in its shot."""
        items = self.facts.offered(take) if take is not None else ()
        place = place_of(take, self._parts.store.shots) if take is not None else None
        final = self.facts.final_of(take) if take is not None else None
        self.player.actions_row.show_take(items, place, final)

    def _shots_changed(self) -> None:
        self._show_actions(self._selected)
        self._show_info(self._selected)

    def refresh_prices(self) -> None:
        """Updates everything that shows what a take would cost: the catalogue has other prices."""
        self.composer.set_catalogue(self.catalogue)
        self.takes.refresh()
        self._show_actions(self._selected)
        self.shot_page.if_made(lambda page: page.model.read())

    def show_details(self, take_id: TakeId) -> None:
        """Shows what is known of a take."""
        self.show_view(View.TAKES)
        self.takes.select(take_id)
        self.workspace.arrange(replace(self.workspace.chosen, details=True))

    def _rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        chosen = self.model.row_of(self.takes.selected_id) if self.takes.selected_id else None
        if chosen is not None and first.row() <= chosen <= last.row():
            self._show_state()

    def _count_on(self) -> None:
        """A second has passed for a take under way."""
        take = self._selected
        if take is not None and take.in_progress and self.facts.state_of(take) != self._stated:
            self._show_state()

    def _show_state(self) -> None:
        """The text of the empty stage about the selected take, counting on while it is in
        progress."""
        take, facts = self._selected, self.facts
        if take is not None and facts.clip_file(take) is None:
            self._stated = facts.state_of(take)
            text = stage_text(take, self._stated, facts.offered(take), self.catalogue)
            self.player.explain(text)
        elif take is None:
            self.player.show_text(
                self.tr("Your clip plays here"), self.tr("Generate one or pick a take.")
            )

    def _take_step(self, action: Action) -> None:
        take_id = self.takes.selected_id
        if take_id is not None:
            self.registry.run(action, [take_id])

    def _show_info(self, take: Take | None) -> None:
        if take is None:
            self.drawer.show_text(self.tr("Details"))
        else:
            shot = self._parts.store.shots.of(take).number
            moment = day_and_time(take.created_at, self._parts.clock.now())
            line = fill(self.tr("Shot {n}, {time}"), n=shot, time=moment)
            self.drawer.show_text(fill(self.tr("Take {n}"), n=take.shot_number), line)
        self.details.if_made(lambda details: self._fill_details(details, take))

    def _fill_details(self, details: TakeDetails, take: Take | None) -> None:
        from sora_desktop.ui.details.take_details import shot_links

        if take is None:
            details.show_take(None)
        else:
            name = self.facts.model_name(take.request.model_id)
            links = shot_links(take, self._parts.store.shots)
            details.show_take(take, name, self.catalogue.labels, links)
            details.know_tags(self.model.tags())

    def _take_changed(self, change: TakeChange) -> None:
        self.facts.renew_pictures(change)
        take, shown = change.after, self._selected
        if shown is None:
            return
        if take.id == shown.id:
            self._show_take(take.id)
        elif shown.shot_id in (take.shot_id, change.before and change.before.shot_id):
            self._show_actions(shown)

    # --- Qt's own -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reports the first paint of a part: the parts cover the window itself."""
        if event.type() is QEvent.Type.Paint:
            for part in self._painted_parts:
                part.removeEventFilter(self)
            QTimer.singleShot(0, self, self._report_painted)
        return super().eventFilter(watched, event)

    def _report_painted(self) -> None:
        """Sets the flag with the signal: whoever starts long work once the flag is set must not do
        so before the signal."""
        self.was_painted = True
        self.painted.emit()
