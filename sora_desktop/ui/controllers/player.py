"""The player's connections to the rest of the program: files, the takes beside this one,
comparing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import Take, TakeChange, TakeId, TakeState
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.controllers.files import FilesController
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, QtSignal, TakeLookup
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.media.playback_problem import FETCH_HELPS, PlaybackFailure, PlaybackProblem
from sora_desktop.ui.player.comparison import ComparedClip, Comparison
from sora_desktop.ui.player.controls import Part
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.text.formats import Translator
from sora_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from sora_desktop.ui.player.compare.picker import PictureOf

tr = Translator("Player")
# How many takes of other shots are offered; every other one is reached by selecting two.
_MOST_OFFERED = 30
_KEEP_MS = 400


class Viewer(Protocol):
    """The working window, which plays the clips of takes."""

    def play(self, take_id: TakeId) -> None:
        """Selects the take and plays its clip."""

    @property
    def in_sight(self) -> bool:
        """Whether the player can be seen."""


class PlayerController:
    """Answers the player's signals, and plays a take that has just become ready."""

    def __init__(
        self,
        parent: QWidget,
        player: Player,
        viewer: Viewer,
        lookup: TakeLookup,
        list_: TakeList,
        takes: TakeStore,
        registry: ActionRegistry,
        files: FilesController,
        notices: Notifier,
        *,
        theme: Theme,
        picture_of: PictureOf,
        pictures_ready: QtSignal,
        may_play: Callable[[], bool],
        look_for_clip: Callable[[TakeId], object],
        use_part: Callable[[TakeId, int | None, int | None], object],
    ) -> None:
        """`picture_of` gives the poster of a take, and `pictures_ready` is emitted when one was
        read. `may_play` says whether a ready take plays automatically; `look_for_clip` has the
        engine check whether the clip of a take is gone, and `use_part` save its in and out
        points."""
        self._parent, self._player, self._viewer, self._lookup = parent, player, viewer, lookup
        self._list, self._takes = list_, takes
        self._registry, self._files, self._notices = registry, files, notices
        self._theme = theme
        self._picture_of, self._pictures_ready = picture_of, pictures_ready
        self._may_play, self._look_for_clip = may_play, look_for_clip
        self._use_part = use_part
        self._edited: tuple[TakeId, Part] | None = None
        # A mark that is dragged changes many times a second.
        self._keep_soon = QTimer(parent, singleShot=True, interval=_KEEP_MS)
        self._keep_soon.timeout.connect(self._keep_part)
        registry.on_take(TakeAction.PLAY, lambda take: viewer.play(take.id))
        registry.on_takes(TakeAction.COMPARE, self.compare)
        registry.on_take(TakeAction.COMPARE_WITH, self.compare_with)

    def start(self, connections: Connections) -> None:
        """Connects the player and takes that become ready."""
        player = self._player
        player.actions_row.key_of = self._registry.first_key
        connections.connect(player.reveal, self._files.reveal)
        connections.connect(player.open_external, self._files.open_elsewhere)
        connections.connect(player.export_frame, self._files.save_frame)
        connections.connect(player.drag_out, lambda path: files_outside.drag_out(player, path))
        connections.connect(player.problem_changed, self._clip_problem)
        connections.connect(player.take_wanted, self.step)
        connections.connect(player.shot_wanted, self.step_shot)
        connections.connect(player.part_edited, self._part_edited)
        connections.on_close(self._keep_part)
        connections.connect(player.keep_wanted, lambda kept, _other: self._left_with(kept))
        connections.connect(self._takes.changed, self._changed)
        # The take at the top was opened with the window's first paint.
        self._clip_problem(player.playback.problem)

    def _clip_problem(self, problem: PlaybackProblem | None) -> None:
        """A clip that is gone or broken can be downloaded again where its problem is reported."""
        take = self._lookup.take(self._list.selected_id)
        if problem is None or take is None or problem.kind not in FETCH_HELPS:
            return
        if self._lookup.clip_file(take) != str(problem.path):
            return
        if problem.kind is PlaybackFailure.MISSING:
            self._look_for_clip(take.id)
        if self._lookup.clip_file(take) == str(problem.path):
            self._player.offer_fetch()

    # --- which take is shown --------------------------------------------------------------

    def step(self, way: int) -> None:
        """Shows the next take of the shot (1), or the one before (-1); it plays if the previous one
        was playing. While two are compared, it takes the place of B."""
        if self._player.comparison is not None:
            self._step_compared(self._player.comparison, way)
            return
        take = self._lookup.take(self._list.selected_id)
        takes = self._takes.shots.takes(take.shot_id) if take is not None else []
        at = next((place for place, own in enumerate(takes) if own == take), None)
        if at is None or not 0 <= at + way < len(takes):
            self._player.show_word(tr("No more takes"))
        else:
            self._show(takes[at + way])

    def step_shot(self, way: int) -> None:
        """Shows the next shot of the film (1), or the one before (-1), by its chosen take, or
        its newest."""
        take, shots = self._lookup.take(self._list.selected_id), self._takes.shots
        film = shots.shots(shots.of(take).project_id) if take is not None else ()
        ids = [shot.id for shot in film if shots.takes(shot.id)]
        at = ids.index(take.shot_id) + way if take is not None and take.shot_id in ids else -1
        if 0 <= at < len(ids):
            self._show(shots.in_cut(ids[at]) or shots.takes(ids[at])[-1])
        else:
            self._player.show_word(tr("No more shots"))

    def _show(self, take: Take) -> None:
        if self._player.playing and self._lookup.clip_file(take) is not None:
            self._viewer.play(take.id)
        else:
            self._player.leave_compare()
            self._list.select(take.id)
        self._player.show_word(_name(take))

    def _changed(self, change: TakeChange) -> None:
        """A take that has just become ready plays by itself, unless something else is playing."""
        take, before = change.after, change.before
        if take.state is not TakeState.READY or before is None or before.state is take.state:
            return
        free = not self._player.playing and self._player.comparison is None
        # In the tray nobody would see it, but might hear it.
        if not (self._may_play() and free and self._viewer.in_sight):
            return
        if self._list.selected_id in (None, take.id):
            self._viewer.play(take.id)

    def show_ordered(self, take_id: TakeId) -> None:
        """After the person's own press: the new take is shown, and played unless they are
        watching another."""
        self._list.unhide(take_id)
        if not self._player.playing:
            self._list.select(take_id)

    # --- in and out points ----------------------------------------------------------------

    def _part_edited(self, part: Part) -> None:
        take = self._lookup.take(self._list.selected_id)
        file = self._lookup.clip_file(take) if take is not None else None
        if take is None or self._player.comparison is not None or file != str(self._player.path):
            return
        if self._edited is not None and self._edited[0] != take.id:
            self._keep_part()
        self._edited = take.id, part
        self._keep_soon.start()

    def _keep_part(self) -> None:
        if self._edited is None:
            return
        (take_id, part), self._edited = self._edited, None
        self._keep_soon.stop()
        try:
            self._use_part(take_id, *part)
        except JournalError as error:
            self._notices.report(error.problem)

    # --- comparing ------------------------------------------------------------------------

    def compare(self, takes: Sequence[Take], _on: bool = False) -> None:
        """Shows two takes in the player's place."""
        apart = len({take.shot_id for take in takes[:2]}) > 1
        clips = [self._clip(take, with_shot=apart) for take in takes[:2]]
        gone = [take for take, clip in zip(takes, clips, strict=False) if clip is None]
        first, second = clips
        if gone:
            text = gone[0].clip or ""
            self._notices.report(Problem(category=Category.FILE_GONE, text=text), gone[0])
        elif first is not None and second is not None:
            # Outside any coroutine: it creates a second player.
            player = self._player
            QTimer.singleShot(0, self._parent, lambda: player.compare(first, second))

    def _clip(self, take: Take, *, with_shot: bool) -> ComparedClip | None:
        file = self._files.file(take)
        if file is None:
            return None
        model = self._lookup.model_name(take.request.model_id)
        more = f"{model}, {take.cost}" if take.cost else model
        name = f"{self._shot_name(take)}, {_name(take)}" if with_shot else _name(take)
        return ComparedClip(path=file, name=name, more=more, take_id=take.id)

    def compare_with(self, take: Take) -> None:
        """Asks for the other take by its picture: those of the shot first, then the latest. Two
        selected takes are compared at once."""
        pair = self._list.view.chosen()
        ready_pair = len(pair) == 2 and all(each.state is TakeState.READY for each in pair)
        if ready_pair and take.id in {each.id for each in pair}:
            self.compare(pair)
            return
        from sora_desktop.ui.player.compare.picker import ComparePicker

        def offered(other: Take) -> bool:
            return other.state is TakeState.READY and other.binned_at is None

        same = [t for t in self._takes.shots.takes(take.shot_id) if offered(t) and t.id != take.id]
        others = (t for t in self._takes.newest_first() if offered(t) and t.shot_id != take.shot_id)
        picker = ComparePicker(
            self._theme,
            sorted(same, key=lambda each: each.shot_number),
            list(islice(others, _MOST_OFFERED)),
            self._picture_of,
            self._shot_name,
            self._parent,
        )
        shown = self._pictures_ready.connect(picker.show_picture)
        picker.destroyed.connect(lambda: QObject.disconnect(shown))
        picker.picked.connect(lambda other: self._compare_picked(take.id, other))
        button = self._player.actions_row.compare
        picker.pop_up(button.mapToGlobal(QPoint(0, 0)))

    def _compare_picked(self, first: TakeId, second: TakeId) -> None:
        takes = [self._takes.find(each) for each in (first, second)]
        self.compare([take for take in takes if take is not None])

    def _step_compared(self, comparison: Comparison, way: int) -> None:
        kept, left = (self._lookup.take(clip.take_id) for clip in comparison.clips)
        takes = self._takes.shots.takes(left.shot_id) if left is not None else []
        ready = [take for take in takes if take.state is TakeState.READY and take != kept]
        at = ready.index(left) + way if left in ready else -1
        if kept is None or not 0 <= at < len(ready):
            self._player.show_word(tr("No more takes"))
        else:
            self.compare([kept, ready[at]])

    def _shot_name(self, take: Take) -> str:
        number = self._takes.shots.of(take).number
        return tr("Shot %1").replace("%1", str(number))

    def _left_with(self, kept: TakeId | None) -> None:
        """One of two was kept: it is shown from now on."""
        self._player.leave_compare()
        self._list.select(kept)


def _name(take: Take) -> str:
    return tr("Take %1").replace("%1", str(take.shot_number or take.number))
