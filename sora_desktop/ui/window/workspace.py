"""The working window: places its parts by the geometry, lets the panel be dragged, and remembers
their arrangement from one start to the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QToolButton, QWidget

from sora_desktop.core.options import SECONDS
from sora_desktop.core.request import VideoRequest, offered
from sora_desktop.store.settings import Settings
from sora_desktop.store.shots import ShotStore
from sora_desktop.ui.actions.action import digit_of
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.motion import appear
from sora_desktop.ui.theme.theme import S2, S3, S4, Theme, restyle
from sora_desktop.ui.widgets.geometry import (
    SCRUBBER,
    SMALLEST,
    Arrangement,
    Places,
    View,
    bounded_panel,
    panel_width,
    places,
    row_height,
)
from sora_desktop.ui.widgets.layouts import (
    Lazy,
    PagePlace,
    hbox,
    props,
    scroll_area,
    tab_stops,
    vbox,
)
from sora_desktop.ui.window.frame import WindowFrame
from sora_desktop.ui.window.notices import Toasts

# One line is drawn, and this much is easy to grab.
_GRAB = 7
_HEAD = 48


class DetailsDrawer(QFrame):
    """The details of a take, over the takes panel: created when it is first opened. `close_wanted`
    asks to hide it."""

    close_wanted = Signal()

    def __init__(self, theme: Theme, content: Lazy[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        props(self, objectName="detailsDrawer", surface="panel", accessibleName=self.tr("Details"))
        self.title, self.line = QLabel(self), QLabel(self)
        self.title.setProperty("textSize", "title")
        props(self.line, tone="muted", textSize="small")
        self.close_button = props(QToolButton(self), accessibleName=self.tr("Close details"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.setFixedSize(28, 28)
        self.close_button.clicked.connect(self.close_wanted)
        self._content = content
        area = scroll_area(self.tr("Details"))
        content.when_made(area.setWidget)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = hbox(self.title, self.line, (None, 1), margins=(S4, 0, S2, 0), spacing=S2)
        head.addWidget(self.close_button)
        rule = QFrame(self)
        rule.setProperty("rule", True)
        vbox(head, rule, (area, 1), parent=self, margins=(1, 0, 0, 0), spacing=0)
        head.addStrut(_HEAD)
        theme.changed.connect(self._renew)
        self._renew()

    def prepare(self) -> None:
        """The person opens it: creates its content if necessary."""
        self._content.get()

    def show_text(self, title: str, line: str = "") -> None:
        """The title, for example the take and its shot."""
        self.title.setText(title)
        self.line.setText(line)

    def _renew(self) -> None:
        self.close_button.setIcon(icon("close", self._theme.tokens.muted, 16))


class PanelEdge(QWidget):
    """The line between viewer and takes, grabbed on the viewer's side. `dragged` carries how far to
    the right of its place it was dragged, `reset_wanted` asks for the default width."""

    dragged = Signal(int)
    reset_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._held = 0
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = round(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(round(event.position().x()) - self._held)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.reset_wanted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        ink = self._theme.colour("faint" if self.underMouse() else "line")
        QPainter(self).fillRect(_GRAB - 1, 0, 1, self.height(), ink)


class Workspace(QWidget):
    """Top bar, viewer, prompt bar and takes, with the details over them; or one of `pages` below
    the top bar. `arranged` carries the Arrangement after the person changed it, `back_wanted` is
    emitted when Escape leaves the spending, `number_pressed` carries a digit from 1 on that nobody
    typed into a field, among the takes."""

    arranged = Signal(object)
    back_wanted = Signal()
    number_pressed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        top: QWidget,
        viewer: QWidget,
        prompt: QWidget,
        takes: QWidget,
        details: DetailsDrawer,
        pages: Mapping[View, PagePlace],
        toasts: Toasts,
    ) -> None:
        super().__init__()
        self._top, self._viewer, self._prompt, self._takes = top, viewer, prompt, takes
        self._pages, self._theme = pages, theme
        self.details, self.toasts = details, toasts
        self._chosen = Arrangement()
        # Whether the viewer has used a key that the part with the focus had no use for.
        self.use_key: Callable[[QKeyEvent], bool] = lambda _event: False
        # The widget that gets the focus when a part is reached; else the first tab stop.
        self.first_in: dict[QWidget, QWidget] = {}
        # The order for Tab and a screen reader, with later ones on top.
        for part in (top, viewer, prompt):
            part.setParent(self)
        self.edge = PanelEdge(theme, self)
        for part in (takes, details, *pages.values(), toasts):
            part.setParent(self)
        details.hide()
        for page in pages.values():
            page.hide()
        prompt.installEventFilter(self)
        self.edge.dragged.connect(self._drag)
        self.edge.reset_wanted.connect(lambda: self.arrange(replace(self._chosen, panel=0)))
        toasts.resized.connect(self._place_toasts)
        details.close_wanted.connect(lambda: self.arrange(replace(self._chosen, details=False)))

    @property
    def chosen(self) -> Arrangement:
        """What is shown, and how wide the takes are."""
        return self._chosen

    def arrange(self, chosen: Arrangement) -> None:
        """Shows or hides the parts."""
        if chosen != self._chosen:
            before, self._chosen = self._chosen, chosen
            if chosen.view in self._pages:
                self._pages[chosen.view].prepare()
            if chosen.details:
                self.details.prepare()
            self.place()
            self.arranged.emit(chosen)
            if before.view is not chosen.view:
                self._notify_pages(before.view, chosen.view)

    def _notify_pages(self, left: View, shown: View) -> None:
        for view in (left, shown):
            if view in self._pages:
                self._pages[view].shown_changed.emit(view is shown)

    def places(self) -> Places:
        """Where every part is now."""
        least = self._prompt.minimumSizeHint().height()
        return places(self.size(), self._chosen, max(least, self._prompt.minimumHeight()))

    def place(self) -> None:
        """Puts every part in its place."""
        found = self.places()
        shown, pages = self._chosen.view, self._pages.items()
        parts = (
            (self._top, found.top),
            (self._viewer, found.viewer),
            (self._prompt, found.prompt),
            (self._takes, found.panel),
            (self.details, found.details),
            *((page, found.page if view is shown else QRect()) for view, page in pages),
        )
        opened = self.details.isHidden() and not found.details.isEmpty()
        for part, place in parts:
            if not place.isEmpty():
                part.setGeometry(place)
            part.setVisible(not place.isEmpty())
        if opened:
            appear(self.details, self._theme)
        line = found.panel if found.details.isEmpty() else found.details
        self.edge.setGeometry(QRect(line.x() - _GRAB, line.y(), _GRAB, line.height()))
        self.edge.setVisible(not found.panel.isEmpty())
        self._place_toasts()

    def _place_toasts(self) -> None:
        """Over the bottom of the takes; where these are hidden, over that of the picture."""
        found = self.places()
        room = found.panel
        if not found.page.isEmpty():
            least = panel_width(self.size())
            room = found.page.adjusted(found.page.width() - least, 0, 0, 0)
        elif room.isEmpty():
            least = panel_width(self.size())
            below = SCRUBBER + 2 * row_height(self.height())
            room = found.viewer.adjusted(found.viewer.width() - least, 0, 0, -below)
        room = room.adjusted(S3, S3, -S3, -S3)
        high = min(self.toasts.heightForWidth(room.width()), room.height())
        self.toasts.setGeometry(room.x(), room.bottom() + 1 - high, room.width(), high)

    def go_to_region(self, by: int) -> None:
        """Moves the focus to the next part of the window, or back to the one before."""
        own = (self._viewer, self._prompt, self._takes, self.details, *self._pages.values())
        parts = (self._top, *own)
        shown = [part for part in parts if part.isVisible()]
        if self._takes_covered:
            shown.remove(self._takes)
        focus = QApplication.focusWidget()
        here = [n for n, part in enumerate(shown) if focus and part.isAncestorOf(focus)]
        start = here[0] if here else (-1 if by > 0 else 0)
        for step in range(1, len(shown) + 1):
            stop = self._first_stop(shown[(start + by * step) % len(shown)])
            if stop is not None:
                stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
                # It came by a key, which the theme does not see for a shortcut.
                restyle(stop, ring=True)
                return

    @property
    def _takes_covered(self) -> bool:
        """Whether the details cover the takes, where no focus would be visible."""
        return self.details.isVisible() and self.details.geometry() == self._takes.geometry()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab skips covered widgets."""
        moved = super().focusNextPrevChild(next)
        first = focus = QApplication.focusWidget()
        while moved and focus is not None and self._takes_covered:
            if not self._takes.isAncestorOf(focus):
                break
            moved = super().focusNextPrevChild(next)
            focus = QApplication.focusWidget()
            if focus is first:
                break
        return moved

    def _first_stop(self, part: QWidget) -> QWidget | None:
        """The widget that gets the focus in a part; None where nothing takes it."""
        named = self.first_in.get(part)
        if named is not None and named.isVisible() and named.isEnabled():
            return named
        stops = (stop for stop in tab_stops(part) if stop.isVisible() and stop.isEnabled())
        return next(stops, None)

    def minimumSizeHint(self) -> QSize:
        return SMALLEST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, if nobody else uses it, closes what covers the window. The shot list covers
        nothing: it is a view like the takes, and Escape there ends a sentence or a selection."""
        chosen, number = self._chosen, digit_of(event)
        if chosen.view is View.TAKES and self.use_key(event):
            return
        if number and chosen.view is View.TAKES:
            self.number_pressed.emit(number)
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif chosen.viewer_only:
            self.arrange(replace(chosen, viewer_only=False))
        elif chosen.view is View.SPENDING:
            self.back_wanted.emit()
        elif chosen.view is View.TAKES and chosen.details:
            self.arrange(replace(chosen, details=False))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Gives the prompt bar more room where its fonts need it."""
        done = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.place()
        return done

    def _drag(self, by: int) -> None:
        wanted = self.places().panel.width() - by
        self.arrange(replace(self._chosen, panel=bounded_panel(wanted, self.width())))


# The length of the first clip of the demo.
_SHORT = 4


class RememberedState:
    """Reads the state of the window's parts, and restores it."""

    def __init__(
        self,
        frame: WindowFrame,
        workspace: Workspace,
        composer: Composer,
        player: Player,
        takes: TakeList,
        shots: ShotStore,
    ) -> None:
        self._frame, self._workspace, self._composer = frame, workspace, composer
        self._player, self._takes, self._shots = player, takes, shots
        self._playing: dict[str, Any] = {}
        player.muted_changed.connect(lambda on: self._playing.update(muted=on))
        player.volume_changed.connect(lambda volume: self._playing.update(volume=volume))
        player.loop_changed.connect(lambda on: self._playing.update(loop=on))

    def restore(self, settings: Settings) -> None:
        """Shows everything as the settings have it."""
        model_id, options = settings.last_model_id, settings.last_options
        request = VideoRequest(model_id=model_id, prompt="", options=options)
        last = offered(request, self._composer.catalogue)
        self._composer.set_request(replace(last, inputs=settings.draft_inputs))
        self._composer.takes = settings.last_count
        self._composer.draft = settings.draft_prompt
        self._playing.update(muted=settings.muted, volume=settings.volume, loop=settings.loop)
        self._player.set_preferences(**self._playing)
        self._takes.rows.use_projects(self._shots.project_of)
        in_use = self._shots.in_use(settings.project)
        self._takes.show_project(None if settings.all_takes else in_use)
        self._takes.restore(
            grid=settings.takes_grid,
            card=settings.takes_card,
            sort=settings.takes_sort,
            filters=settings.takes_filters,
            closed=settings.takes_closed,
        )
        self._workspace.arrange(
            Arrangement(
                panel=settings.panel_width,
                panel_shown=settings.panel_shown,
                prompt_shown=settings.prompt_shown,
                viewer_only=settings.viewer_only,
            )
        )

    def propose_first(self, prompt: str) -> None:
        """A new person only needs to press Generate: a prompt is there, and a short clip is
        chosen."""
        request = self._composer.request()
        self._composer.set_request(request.choosing(**{SECONDS: _SHORT}))
        self._composer.draft = prompt

    def added_to(self, settings: Settings) -> Settings:
        """The settings with what the window has learnt since its start."""
        request, chosen = self._composer.request(), self._workspace.chosen
        return replace(
            settings,
            geometry=self._frame.place,
            panel_width=chosen.panel,
            panel_shown=chosen.panel_shown,
            prompt_shown=chosen.prompt_shown,
            viewer_only=chosen.viewer_only,
            last_model_id=request.model_id,
            last_options=request.options,
            last_count=self._composer.takes,
            draft_prompt=self._composer.draft,
            draft_inputs=self._composer.pictures.put_in,
            **self._playing,
            **self._takes.kept(),
        )
