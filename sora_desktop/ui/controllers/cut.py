"""Playing the cut: gives the page of the shot list its player, and keeps both at the same shot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction

from sora_desktop.core.shot import CutShot, ProjectId
from sora_desktop.core.take import ShotId, Take, TakeChange, TakeId, TakeState
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.shots.page import ShotListPage
from sora_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from sora_desktop.ui.media.cut_timeline import CutItem
    from sora_desktop.ui.player.cut.view import CutView


class CutController:
    """`view` is the player of the cut, None until the shot list is first shown: it has two
    decoders, which most starts never need."""

    def __init__(
        self,
        page: ShotListPage,
        takes: TakeStore,
        viewer: Player,
        theme: Theme,
        *,
        project: Callable[[], ProjectId],
        clip: Callable[[Take], Path | None],
        look_for_clip: Callable[[TakeId], object],
        export: Callable[[], object],
        seen: Callable[[Iterable[Take]], object],
    ) -> None:
        """`clip` is where the clip of a take is or was, None without one; `look_for_clip` has the
        engine see whether it is still there. `export` hands the cut over; `seen` notes that takes
        were played. Sound and keys are those of the viewer."""
        self._page, self._takes, self._viewer, self._theme = page, takes, viewer, theme
        self._project, self._clip, self._look_for_clip = project, clip, look_for_clip
        self._export, self._seen = export, seen
        self._played: dict[TakeId, Take] = {}
        self.view: CutView | None = None
        # The shot that a person has gone to and that the cut doesn't have yet.
        self._wanted: ShotId | None = None
        self._items: Sequence[CutItem] | None = None
        # Many changes at once are one change of the cut. Players must not be created within a
        # coroutine.
        self._soon = QTimer(page, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_cut)

    def start(self, connections: Connections) -> None:
        """Connects the page, and everything that may change the cut."""
        page = self._page
        connections.connect(page.shown_changed, self._shown)
        connections.connect(page.table.current_changed, self._go_to)
        connections.connect(page.model.modelReset, self.refresh)
        connections.connect(page.model.dataChanged, lambda *_: self.refresh())
        connections.connect(self._takes.changed, self._take_changed)
        connections.connect(self._viewer.muted_changed, lambda _on: self._take_over_sound())
        connections.connect(self._viewer.volume_changed, lambda _volume: self._take_over_sound())
        connections.on_close(self.release)

    def refresh(self) -> None:
        """The cut may have changed."""
        if self._page.isVisible():
            self._soon.start()

    def _take_changed(self, change: TakeChange) -> None:
        """A clip that has come back is where it was: the same cut has to be read anew for it."""
        take, before = change.after, change.before
        came = _is_ready(take) and not _is_ready(before)
        if came and self._takes.shots.in_cut(take.shot_id) == take:
            self._items = None
            self.refresh()

    def release(self) -> None:
        """Closes every clip."""
        self._soon.stop()
        if self.view is not None:
            self.view.release()

    def _shown(self, on: bool) -> None:
        if on:
            # Other programs may have changed files in between.
            self._wanted, self._items = self._page.table.current, None
            self._soon.start()
        else:
            self.release()

    def _show_cut(self) -> None:
        view = self.view or self._make()
        cut = self._takes.shots.cut(self._project())
        items = [self._item(each) for each in cut]
        if items != self._items:
            # Most changes of takes don't change the cut, and a change means checking every clip
            # again.
            self._items = items
            view.set_cut(items)
        wanted, self._wanted = self._wanted, None
        if not view.controls.running:
            self._go_to(wanted)
        item = view.player.item
        self._mark(item.key if item is not None else "")

    def _make(self) -> CutView:
        from sora_desktop.ui.player.cut.view import CutView

        view = self.view = CutView(self._theme)
        self._page.use_cut(view)
        self._page.use_key = view.use_key
        viewer: Mapping[str, QAction] = self._viewer.commands
        view.follow_keys(viewer)
        self._take_over_sound()
        view.muted_changed.connect(self._muted)
        view.export_wanted.connect(self._export)
        view.item_changed.connect(self._mark)
        view.item_changed.connect(lambda _key: self._note_played())
        view.player.playing_changed.connect(lambda _on: self._note_played())
        view.player.timeline_changed.connect(self._look_for_missing)
        view.go_wanted.connect(lambda key: self._page.table.go_to([ShotId(key)]))
        return view

    def _item(self, each: CutShot) -> CutItem:
        from sora_desktop.ui.media.cut_timeline import CutItem

        take = each.take
        return CutItem(
            key=each.shot.id,
            title=each.title,
            number=each.shot.number,
            clip=self._clip(take) if take is not None else None,
            in_frame=take.in_frame if take is not None else None,
            out_frame=take.out_frame if take is not None else None,
            seconds=float(each.seconds),
            undecided=take.shot_number if take is not None and each.undecided else 0,
        )

    def _look_for_missing(self) -> None:
        """A clip that was not found: its take is told to be without one, and may be fetched."""
        from sora_desktop.ui.media.playback_problem import PlaybackFailure

        spans = self.view.player.timeline.spans if self.view is not None else ()
        for span in spans:
            if span.problem is not None and span.problem.kind is PlaybackFailure.MISSING:
                take = self._takes.shots.in_cut(ShotId(span.item.key))
                if take is not None and _is_ready(take):
                    self._look_for_clip(take.id)

    # --- the same shot in both ------------------------------------------------------------------

    def _go_to(self, shot_id: ShotId | None) -> None:
        """A person has gone to a shot in the table."""
        view = self.view
        if view is None or shot_id is None or view.player.timeline.index_of(shot_id) is None:
            self._wanted = shot_id
            return
        item = view.player.item
        if item is None or item.key != shot_id:
            view.player.show_item(shot_id)

    def _mark(self, key: str) -> None:
        """Marks where the cut is. The selection stays where the person has put it: their next
        action is meant for that shot, and not for the one that happens to play."""
        self._page.mark(ShotId(key) if key else None)

    def _note_played(self) -> None:
        """The takes that were played, reported once it is paused: a change of a take would
        disturb a join."""
        player = self.view.player if self.view is not None else None
        if player is None or not player.playing:
            played, self._played = self._played, {}
            if played:
                self._seen(played.values())
        elif player.item is not None:
            take = self._takes.shots.in_cut(ShotId(player.item.key))
            if take is not None:
                self._played[take.id] = take

    # --- sound ----------------------------------------------------------------------------------

    def _take_over_sound(self) -> None:
        if self.view is not None:
            self.view.set_preferences(muted=self._viewer.muted, volume=self._viewer.volume)

    def _muted(self, on: bool) -> None:
        if self._viewer.muted is not on:
            self._viewer.commands["mute"].trigger()


def _is_ready(take: Take | None) -> bool:
    return take is not None and take.state is TakeState.READY
