"""The takes as rows, newest first: row inserts at the top and one-row changes, never a reset."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtCore import Signal as QtSignal

from sora_desktop.core.money import NOTHING
from sora_desktop.core.options import Options
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import Shot, ShotChanges
from sora_desktop.core.signal import Signal
from sora_desktop.core.take import (
    IN_FLIGHT,
    Progress,
    ShotId,
    Take,
    TakeChange,
    TakeId,
    TakeState,
    queue_order,
    wait_together,
)
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.takes.query import TakeColumns, number_of, shot_id_of
from sora_desktop.ui.takes.search_texts import SearchTexts, TextsOfTakes
from sora_desktop.ui.text.panel_text import chips, price_tag


class Shots(Protocol):
    """The store of shots. `changed` reports what is in the journal already."""

    changed: Signal[ShotChanges]

    def shot(self, shot_id: ShotId) -> Shot | None:
        """The shot as it is now; None for one that is not known."""


class NoShots:
    """Used where there are only takes."""

    def __init__(self) -> None:
        self.changed: Signal[ShotChanges] = Signal()

    def shot(self, shot_id: ShotId) -> Shot | None:
        return None


log = logging.getLogger(__name__)

AnyIndex = QModelIndex | QPersistentModelIndex
StateLine = Callable[[Take, Progress | None], str]

_NO_PARENT = QModelIndex()
_TICK_MS = 1000
# Shots may lie between two others, and a shot has fewer takes than this many bits can count.
_NUMBER_BITS = 24
_FILM_STEPS, _FILM_BEGINS = 1024, 1 << 40
_LONGEST_TIP = 1200
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
_SECONDS_COUNT = IN_FLIGHT | {TakeState.SUBMITTING}


class TakeRole(IntEnum):
    """The roles beyond Qt's own. DATE is a Unix time, PRICE is in API units, LENGTH in seconds."""

    TASK = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2
    STATE = Qt.ItemDataRole.UserRole + 3
    SEARCH = Qt.ItemDataRole.UserRole + 4
    DATE = Qt.ItemDataRole.UserRole + 5
    PRICE = Qt.ItemDataRole.UserRole + 6
    LENGTH = Qt.ItemDataRole.UserRole + 7
    PROGRESS = Qt.ItemDataRole.UserRole + 8
    STATE_LINE = Qt.ItemDataRole.UserRole + 9


# Only the painting has changed, not where the row belongs: the filter need not check it again.
PAINT_ONLY: Sequence[int] = (TakeRole.PROGRESS, TakeRole.STATE_LINE)


class TakeSource(Protocol):
    """The model's part of the store of takes."""

    arrived: Signal[Sequence[Take]]
    added: Signal[Sequence[Take]]
    changed: Signal[TakeChange]
    progressed: Signal[Progress]

    def loaded(self) -> Sequence[Take]:
        """Every take that `arrived` does not tell of yet, oldest first."""

    def find(self, take_id: TakeId) -> Take | None:
        """The take of that id as it is now. JournalError: it can't be read."""


class TakeListModel(QAbstractListModel):
    """Rows over the store's takes.

    A take keeps its *place* (0 is the oldest) permanently, so that finding a row by id costs the
    same with 100,000 rows although every new row is inserted at the top: row = count - 1 - place.

    `regrouping` and `regrouped` are emitted around a change of the shot or number of a take.
    `shots_changed` is emitted when shots have another name, chosen take or place, and `renamed`
    carries the takes of those whose texts have changed. `ticked` carries each second the takes
    whose rows show another time than before.
    """

    regrouping = QtSignal()
    regrouped = QtSignal()
    shots_changed = QtSignal(object)  # the ShotChanges
    renamed = QtSignal(object)
    ticked = QtSignal(object)

    def __init__(
        self,
        source: TakeSource,
        line: StateLine,
        *,
        model_name: Callable[[str], str] = str,
        clip_path: Callable[[Take], str | None] = lambda _take: None,
        shots: Shots | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`line` gives the state in words, `model_name` the name of a model's id, and `clip_path`
        the file of a ready take (for dragging it out)."""
        super().__init__(parent)
        self._line = line
        self._model_name = model_name
        self.clip_path = clip_path
        self.shots = shots or NoShots()
        self._find = source.find
        self._unreadable: set[TakeId] = set()
        self._ids: list[TakeId] = []
        self._place: dict[TakeId, int] = {}
        self.columns = TakeColumns()
        self._texts = SearchTexts(self.columns, model_name)
        self._settled: dict[int, bool] = {}
        self._open: list[int] | None = None
        self._models: dict[str, None] = {}
        self._progress: dict[TakeId, Progress] = {}
        self._ticking: set[TakeId] = set()
        self._take_in(source.loaded())
        self._timed: dict[TakeId, object] = {}
        self._watched = False
        # What the row of the take at a place shows of the time: nothing has to be painted while
        # that is equal.
        self.times_of: Callable[[int], object] = self._state_line
        # The visible takes; None for all, and for a view that does not report it.
        self.in_sight: Callable[[], Iterable[TakeId]] | None = None
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._stop = (
            source.arrived.connect(self._add),
            source.added.connect(self._add),
            source.changed.connect(self._changed),
            source.progressed.connect(self._moved),
            self.shots.changed.connect(self._shots_changed),
        )

    def disconnect_source(self) -> None:
        """Disconnects from the store; for a window that goes before the store does."""
        for stop in self._stop:
            stop()
        self._timer.stop()

    # Looking up

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def place_of(self, take_id: TakeId) -> int | None:
        """The place of a take, which never changes; None for an unknown one."""
        return self._place.get(take_id)

    def take_at(self, place: int) -> Take:
        """The current take at a place. Where it can't be read there is an empty one of that id,
        which nothing can be done with: rows are painted whatever the disk does."""
        take_id = self._ids[place]
        try:
            found = self._find(take_id)
        except JournalError as error:
            if take_id not in self._unreadable:
                self._unreadable.add(take_id)
                log.error("a take can't be shown: %s", error.problem.category.value)
            found = None
        return _unread(take_id) if found is None else found

    def progress_of(self, take_id: TakeId) -> Progress | None:
        """How far the download of a take is."""
        return self._progress.get(take_id)

    def number_in_shot(self, place: int) -> tuple[int, int]:
        """The number of a take in its shot; with its place, which decides between equals."""
        return self.columns.numbers[place], place

    def is_settled(self, place: int) -> bool:
        """Whether a take failed, the person has seen that, and a newer take of its shot is ready:
        then nothing is left to be done about it."""
        known = self._settled.get(place)
        if known is None:
            known = self._settled[place] = self.columns.is_settled(place)
        return known

    def open_problems(self) -> Sequence[int]:
        """The places of the takes that need attention, except settled ones: by shot, and by number
        in their shot."""
        if self._open is None:
            slots, wrong = self.columns.slots, sorted(self.columns.problems)
            wrong = [place for place in wrong if not self.is_settled(place)]
            wrong.sort(key=lambda place: (slots[place], *self.number_in_shot(place)))
            self._open = wrong
        return self._open

    def progress_order(self, place: int) -> tuple[int, float, int]:
        """Where a take in progress is: sent ones, the queue in its order, and those on hold."""
        take = self.take_at(place)
        if take.state is not TakeState.DRAFT:
            return 0, take.created_at.timestamp(), take.number
        return 2 if take.held else 1, *queue_order(take)

    def waits_with(self, one: int, other: int) -> bool:
        """Whether two takes wait and share a line."""
        drafts = self.columns.drafts
        both = one in drafts and other in drafts
        return both and wait_together(self.take_at(one), self.take_at(other))

    def film_orders(self, places: Sequence[int]) -> list[int]:
        """Where takes are in the film: by their shot, then by their number."""
        columns, begins = self.columns, dict[int, int]()
        numbers, slots = columns.numbers, columns.slots
        for slot in {slots[place] for place in places}:
            shot = self.shots.shot(columns.shots[slot])
            position = 0.0 if shot is None else shot.position
            steps = int(position * _FILM_STEPS) + _FILM_BEGINS
            begins[slot] = max(steps, 0) << _NUMBER_BITS
        return [begins[slots[place]] | numbers[place] for place in places]

    def having(self, word: str) -> bytearray:
        """By place whether the searched text contains a folded word, as ones and zeros."""
        return self._texts.having(word)

    def search_text(self, place: int) -> str:
        """The searched text of the take at a place."""
        return self._texts.text(place)

    def texts(self) -> Mapping[TakeId, str]:
        """The searched text of every take, put together when it is asked for, in any thread."""
        return TextsOfTakes(self._place, self._texts)

    def ids(self) -> Sequence[TakeId]:
        """The id of every take by place; not to be changed."""
        return self._ids

    def count_in(self, state: TakeState) -> int:
        return self.columns.count_in(state)

    @property
    def count_in_bin(self) -> int:
        return self.columns.in_bin

    @property
    def count_outside(self) -> int:
        """How many takes are not in the bin, and were not thrown away with it."""
        return self.columns.outside

    def tags(self) -> Sequence[str]:
        return self.columns.tags()

    def ratios(self) -> Sequence[str]:
        return self.columns.ratio_names()

    def model_ids(self) -> Sequence[str]:
        """The ids of the models of which there are takes, the first used first."""
        return list(self._models)

    def name_of_model(self, take: Take) -> str:
        """The shown name of the model of a take."""
        return self._model_name(take.request.model_id)

    def row_of(self, take_id: TakeId) -> int | None:
        """The row of a take; None for one that is not here."""
        place = self._place.get(take_id)
        return None if place is None else len(self._ids) - 1 - place

    def index_of(self, take_id: TakeId) -> QModelIndex:
        """The index of a take; an invalid one for one that is not here."""
        row = self.row_of(take_id)
        return QModelIndex() if row is None else self.index(row)

    # Data

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value of one role; see TakeRole."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        return self.value(len(self._ids) - 1 - index.row(), role)

    def value(self, place: int, role: int) -> Any:
        """The same by place, without an index: what the filter asks while rows are painted."""
        if role == TakeRole.ID:
            return self._ids[place]
        if role == TakeRole.SEARCH:
            return self.search_text(place)
        take = self.take_at(place)
        if role == TakeRole.TASK:
            return take
        if role == TakeRole.STATE_LINE:
            return self._state_line(place)
        if role == TakeRole.PROGRESS:
            return self._progress.get(take.id)
        read = _READ.get(role)
        if read is not None:
            return read(take)
        return self._spoken(take, role)

    def _state_line(self, place: int) -> str:
        take = self.take_at(place)
        return self._line(take, self._progress.get(take.id))

    def _spoken(self, take: Take, role: int) -> str | None:
        """The full texts that the row may have to cut, for the tool tip and for a screen reader."""
        if role == Qt.ItemDataRole.ToolTipRole:
            line = self._line(take, self._progress.get(take.id))
            own = self._own_words(take)
            return _tool_tip(take, " · ".join(p for p in (line, price_tag(take).long, *own) if p))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = self._line(take, self._progress.get(take.id))
            parts = (take.request.prompt.strip(), line, price_tag(take).long)
            return ". ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            words = (*chips(take, self.name_of_model(take)), *self._own_words(take))
            return ", ".join(word for word in words if word)
        return None

    def _own_words(self, take: Take) -> tuple[str, ...]:
        """What the person added to a take, where it comes from, and where they put it."""
        return (
            # The line of a ready one says it already.
            self.tr("imported") if take.imported and take.state is not TakeState.READY else "",
            self.tr("starred") if take.starred else "",
            self.tr("tags: %1").replace("%1", ", ".join(take.tags)) if take.tags else "",
            self.tr("note: %1").replace("%1", take.note) if take.note else "",
            self.tr("in the bin") if take.binned_at is not None else "",
        )

    # Changing

    def _changed(self, change: TakeChange) -> None:
        if change.before is None:  # `added` has reported it
            return
        take, columns = change.after, self.columns
        place = self._place[take.id]
        if take.state is not TakeState.DOWNLOADING:
            self._progress.pop(take.id, None)
        shot_id = columns.shots[columns.slots[place]]
        regrouped = shot_id != shot_id_of(take) or columns.numbers[place] != number_of(take)
        if regrouped:
            self.regrouping.emit()
        self._unsettle(columns.slots[place])
        columns.change(place, take)
        self._name_shots(columns.slots[place])
        self._unsettle(columns.slots[place])
        self._texts.change(place, take)
        self._tick_for(take)
        self._report(take.id)
        if regrouped:
            self.regrouped.emit()

    def _shots_changed(self, changes: ShotChanges) -> None:
        """The name of a shot is searched too, so the texts of its takes follow."""
        renamed: list[TakeId] = []
        for shot in changes.shots:
            slot = self.columns.slot_of(shot.id)
            if slot is None or self._texts.is_named(slot, shot.name):
                continue
            self._texts.name_shot(slot, shot.name)
            renamed += [self._ids[place] for place in self.columns.members(slot)]
        if renamed:
            self.renamed.emit(renamed)
        for take_id in renamed:
            self._report(take_id)
        self.shots_changed.emit(changes)

    def _add(self, takes: Sequence[Take]) -> None:
        """Adds new takes, or older ones that were read later: the filter decides where a row
        belongs."""
        self.beginInsertRows(_NO_PARENT, 0, len(takes) - 1)
        first = len(self._ids)
        self._take_in(takes)
        for slot in set(self.columns.slots[first:]):
            self._unsettle(slot)
        self.endInsertRows()
        self._run_timer()

    def _take_in(self, takes: Sequence[Take]) -> None:
        known = len(self.columns.shots)
        self.columns.add(takes)
        self._texts.add(takes)
        self._name_shots(*range(known, len(self.columns.shots)))
        # The index asks from its thread for the text of every take that has a place.
        for place, take in enumerate(takes, len(self._ids)):
            self._ids.append(take.id)
            self._place[take.id] = place
            self._models.setdefault(take.request.model_id)
            if _counts_seconds(take):
                self._ticking.add(take.id)

    def _name_shots(self, *slots: int) -> None:
        """The shots may be new here."""
        for slot in slots:
            shot = self.shots.shot(self.columns.shots[slot])
            if shot is not None and not self._texts.is_named(slot, shot.name):
                self._texts.name_shot(slot, shot.name)

    def _unsettle(self, slot: int) -> None:
        """What is settled in a shot has to be computed again."""
        self._open = None
        for each in self.columns.members(slot):
            self._settled.pop(each, None)

    def _tick_for(self, take: Take) -> None:
        (self._ticking.add if _counts_seconds(take) else self._ticking.discard)(take.id)
        self._timed.pop(take.id, None)
        self._run_timer()

    def _moved(self, progress: Progress) -> None:
        place = self._place.get(progress.take_id)
        if place is None or self.take_at(place).state is not TakeState.DOWNLOADING:
            return
        self._progress[progress.take_id] = progress
        self._report(progress.take_id, PAINT_ONLY)

    def _report(self, take_id: TakeId, roles: Sequence[int] = ()) -> None:
        index = self.index_of(take_id)
        self.dataChanged.emit(index, index, [int(role) for role in roles])

    # The passing of time

    def set_watched(self, watched: bool) -> None:
        """Whether the rows are visible: a hidden window needs no updates."""
        self._watched = watched
        self._run_timer()

    def tick(self) -> None:
        """Reports the visible takes that show another time than before: those under way, and those
        that wait for one."""
        counted: Iterable[TakeId] = self._ticking
        if self.in_sight is not None:
            drafts = self.columns.drafts
            seen = set(self.in_sight())
            counted = [n for n in seen if n in self._ticking or self._place[n] in drafts]
        changed: list[TakeId] = []
        for take_id in counted:
            times = self.times_of(self._place[take_id])
            if self._timed.get(take_id) != times:
                self._timed[take_id] = times
                changed.append(take_id)
        self.ticked.emit(changed)

    def repaint(self, take_id: TakeId) -> None:
        """Repaints one row: the texts beyond the take itself have changed."""
        if take_id in self._place:
            self._report(take_id, PAINT_ONLY)

    def repaint_all(self) -> None:
        """Repaints every row, as after a change of language or of usual times."""
        if self._ids:
            last = self.index(len(self._ids) - 1)
            self.dataChanged.emit(self.index(0), last, [int(role) for role in PAINT_ONLY])

    def _run_timer(self) -> None:
        wanted = self._watched and bool(self._ticking)
        if wanted != self._timer.isActive():
            (self._timer.start if wanted else self._timer.stop)()


def _counts_seconds(take: Take) -> bool:
    """Whether its line shows a time that passes: how long it takes, or until the next try."""
    waits = take.last_error is not None and take.last_error.retry_at is not None
    return take.state in _SECONDS_COUNT or (waits and take.state is not TakeState.FAILED)


def _unread(take_id: TakeId) -> Take:
    return Take(
        id=take_id,
        state=TakeState.DISMISSED,
        request=VideoRequest(model_id="", prompt="", options=Options()),
        wire_model="",
        task_type="",
        sent_input="",
        created_at=_LONG_AGO,
        changed_at=_LONG_AGO,
        estimate=NOTHING,
    )


def _first_line(take: Take) -> str:
    return take.request.prompt.strip().partition("\n")[0]


def _tool_tip(take: Take, below: str) -> str:
    """The prompt and a line below it, as rich text without any markup of their own: plain text
    would not wrap, and for a prompt with a tag in it Qt would load what the tag names."""
    # It comes with every entity of HTML: not before there is a tip to show.
    from html import escape

    words = escape(take.request.prompt.strip()[:_LONGEST_TIP])
    cut = "…" if len(take.request.prompt) > _LONGEST_TIP else ""
    return f"<p>{words}{cut}</p><p>{escape(below)}</p>".replace("\n", "<br>")


_READ: dict[int, Callable[[Take], Any]] = {
    Qt.ItemDataRole.DisplayRole: _first_line,
    TakeRole.STATE: lambda take: take.state,
    TakeRole.DATE: lambda take: take.created_at.timestamp(),
    TakeRole.PRICE: lambda take: take.cost.units,
    TakeRole.LENGTH: lambda take: take.request.seconds,
}
