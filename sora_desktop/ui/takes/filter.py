"""Which takes are shown and in which order: search, state, model, sort.

A proxy of our own, because QSortFilterProxyModel asks `data()` for each row and removes filtered
rows range by range: a letter typed over 100,000 takes then blocks the window for seconds. Here a
query is one pass over folded texts that are kept, and afterwards one change touches one row.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial, reduce
from itertools import compress, groupby, islice
from typing import Any

from PySide6.QtCore import QAbstractProxyModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sora_desktop.core.fold import fold
from sora_desktop.core.shot import FIRST_PROJECT, ProjectId, ShotChanges
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.store.search import SHORTEST
from sora_desktop.ui.takes.list_model import PAINT_ONLY, TakeListModel
from sora_desktop.ui.takes.query import (
    GONE,
    SortOrder,
    TakeQuery,
    both,
    marked,
    picked,
    visibility_of,
)

# The takes that may have the words of a text; None where that is not known.
Find = Callable[[str], set[TakeId] | None]
# Sorts the takes in an order: unsent ones come after everything else, and the place decides between
# equals.
Key = tuple[int, ...]
AnyIndex = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()
# Below this share the found takes are sorted; above it they are picked from all in their order.
_FEW = 64
# The most blocks in which rows that arrive together are inserted; more are a reset.
_MOST_BLOCKS = 20


class TakeFilter(QAbstractProxyModel):
    """The rows of a TakeListModel that match the query, in its order.

    A new query resets this model (the view keeps its selection by id); a change of a single take
    afterwards inserts, moves, removes or repaints one row.
    """

    def __init__(self, source: TakeListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._query = TakeQuery()
        self._project_of: Callable[[ShotId], ProjectId] = lambda _shot_id: FIRST_PROJECT
        self._own_slots = bytearray()
        self._find: Find = lambda _text: None
        self._places = array("i")
        self._marks = bytearray()
        self._ranks: dict[SortOrder, list[int]] = {}
        self.setSourceModel(source)
        source.dataChanged.connect(self._source_changed)
        source.rowsInserted.connect(self._source_inserted)
        source.shots_changed.connect(self._shots_changed)
        self._fill()

    @property
    def query(self) -> TakeQuery:
        return self._query

    @property
    def total(self) -> int:
        """The total number of takes: of those in the bin, or of all others. Dismissed ones count
        only where they can show."""
        if self._project_slots() is not None:
            visible = self._query.visible(self._source.columns)
            return self._of_project(visible.mask()).count(1)
        if self._query.in_bin:
            return self._source.count_in_bin
        if self._query.goes_over_all:
            return self._source.count_outside
        return self._source.count_outside - self._source.count_in(TakeState.DISMISSED)

    def use_index(self, find: Find) -> None:
        """Uses an index from now on, where it knows an answer. The shown rows don't change."""
        self._find = find

    def use_projects(self, project_of: Callable[[ShotId], ProjectId]) -> None:
        """Asks there from now on to which project a shot belongs."""
        self._project_of = project_of
        self._own_slots.clear()
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def set_query(self, query: TakeQuery) -> None:
        """Shows what matches the query, in one pass over all takes."""
        if query == self._query:
            return
        self.beginResetModel()
        if query.project_id != self._query.project_id:
            self._own_slots.clear()
        self._query = query
        self._fill()
        self.endResetModel()

    def project_of(self, take_id: TakeId) -> ProjectId | None:
        """The project of a take; None for an unknown one."""
        place, columns = self._source.place_of(take_id), self._source.columns
        return None if place is None else self._project_of(columns.shots[columns.slots[place]])

    def waiting(self) -> tuple[int, int]:
        """For the current project: how many clips nobody has played yet, and how many takes are
        queued."""
        own, columns = self._project_slots(), self._source.columns
        new = sum(count for slot, count in columns.unplayed.items() if own is None or own[slot])
        drafts = map(self._source.take_at, self._in_project(columns.drafts))
        return new, sum(not (take.held or visibility_of(take)) for take in drafts)

    def _shots_changed(self, changes: ShotChanges) -> None:
        """The order of the film may have changed, or the project of a shot."""
        wanted, own = self._query.project_id, self._own_slots
        moved = False
        for shot in changes.shots:
            slot = self._source.columns.slot_of(shot.id)
            if slot is not None and slot < len(own):
                moved |= own[slot] != (shot.project_id == wanted)
                own[slot] = shot.project_id == wanted
        self._ranks.pop(SortOrder.FILM, None)
        if moved or self._query.sort is SortOrder.FILM:
            self.beginResetModel()
            self._fill()
            self.endResetModel()

    # The proxy's own duties

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def index(self, row: int, column: int = 0, parent: AnyIndex = _NO_PARENT) -> QModelIndex:
        if parent.isValid() or column != 0 or not 0 <= row < len(self._places):
            return QModelIndex()
        return self.createIndex(row, 0)

    def parent(self, child: AnyIndex = _NO_PARENT) -> Any:
        """None of the rows has one; without an argument the QObject's own parent, as in Qt."""
        return QModelIndex()

    def mapToSource(self, index: AnyIndex) -> QModelIndex:
        if not index.isValid() or index.row() >= len(self._places):
            return QModelIndex()
        return self._source.index(self._source.rowCount() - 1 - self._places[index.row()], 0)

    def mapFromSource(self, index: AnyIndex) -> QModelIndex:
        """The same take here; an invalid index when it is not shown."""
        if not index.isValid():
            return QModelIndex()
        return self._index_at(self._source.rowCount() - 1 - index.row())

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The source's value, without the detour over a source index."""
        if not index.isValid() or index.row() >= len(self._places):
            return None
        return self._source.value(self._places[index.row()], role)

    def take_at(self, row: int) -> Take:
        """The take in a row, for loops over many of them."""
        return self._source.take_at(self._places[row])

    def index_of(self, take_id: TakeId) -> QModelIndex:
        """The index of a take; an invalid one when it is not shown."""
        place = self._source.place_of(take_id)
        return QModelIndex() if place is None else self._index_at(place)

    @property
    def source(self) -> TakeListModel:
        """The model of all takes."""
        return self._source

    def places(self) -> array[int]:
        """The places of all shown takes, in their order; unsent ones come last."""
        return self._places[:]

    def place_at(self, row: int) -> int:
        """The place of the take in a row."""
        return self._places[row]

    def row_of_place(self, place: int) -> int | None:
        """The row of the take at a place; None when it is not shown."""
        return self._row_before(place) if self.shows(place) else None

    def shows(self, place: int) -> bool:
        """Whether the take at a place is shown."""
        return place < len(self._marks) and bool(self._marks[place])

    def shown_among(self, places: Iterable[int]) -> list[int]:
        """Those of the places whose takes are shown, in the same order."""
        return [place for place in places if self.shows(place)]

    def marks(self) -> bytearray:
        """By place whether each take is shown, as ones and zeros; a copy."""
        self._mark(())
        return self._marks[:]

    def _index_at(self, place: int) -> QModelIndex:
        row = self.row_of_place(place)
        return QModelIndex() if row is None else self.index(row)

    # Finding

    def _fill(self) -> None:
        shown = self._found()
        self._marks = bytearray(shown)
        drafts = [place for place in self._source.columns.drafts if shown[place]]
        if drafts:
            shown = bytearray(shown)
            for place in drafts:
                shown[place] = 0
        if shown.count(1) * _FEW <= len(shown):
            found = sorted(compress(range(len(shown)), shown), key=self.key)
        else:
            ranked = self._ranked(self._query.sort)
            found = list(compress(ranked, map(shown.__getitem__, ranked)))
        self._places = array("i", found)
        self._places.extend(sorted(drafts, key=self.key))

    def _ranked(self, sort: SortOrder) -> list[int]:
        """The places of all takes in an order. Those of each order are kept, and what a query shows
        is picked from them: sorting again takes longer than finding. They are lists: an array makes
        a new number of each value that is read, which takes half as long again (measured)."""
        known = self._ranks.get(sort)
        if known is None:
            known = self._ranks[sort] = list(self._sorted(sort))
        return known

    def _sorted(self, sort: SortOrder) -> Iterable[int]:
        columns, everyone = self._source.columns, range(len(self._source.ids()))
        if sort is SortOrder.NEWEST:
            return reversed(sorted(everyone, key=columns.moments.__getitem__))
        if sort is SortOrder.OLDEST:
            return reversed(self._ranked(SortOrder.NEWEST))
        if sort is SortOrder.FILM:
            return sorted(everyone, key=self._source.film_orders(everyone).__getitem__)
        values = columns.prices if sort is SortOrder.PRICE else columns.lengths
        newest = self._ranked(SortOrder.NEWEST)
        return sorted(newest, key=values.__getitem__, reverse=True)

    def key(self, place: int) -> Key:
        """Sorts the takes in the order of the query."""
        return place in self._source.columns.drafts, *self._rank_key(self._query.sort, place)

    def _rank_key(self, sort: SortOrder, place: int) -> Key:
        columns = self._source.columns
        moment = columns.moments[place]
        if sort is SortOrder.NEWEST:
            return -moment, -place
        if sort is SortOrder.OLDEST:
            return moment, place
        if sort is SortOrder.FILM:
            return self._source.film_orders((place,))[0], place
        values = columns.prices if sort is SortOrder.PRICE else columns.lengths
        return -values[place], -moment, -place

    def _found(self) -> bytes | bytearray:
        """By place which takes should be shown: the index narrows them down, if it can."""
        words = self._query.words
        ids = self._find(self._query.text) if words else None
        if ids is not None:
            found = self._fitting(self._places_of(ids), _not_indexed(words))
            return marked(found, len(self._source.ids()))
        shown = self._hidden_by_none()
        for word in words:
            shown = both(shown, self._source.having(word))
        return shown

    def _hidden_by_none(self) -> bytes | bytearray:
        """By place which takes are shown, whatever their words."""
        source = self._source
        conditions = self._query.conditions(source.columns)
        return self._of_project(reduce(both, (each.mask() for each in conditions)))

    def _of_project(self, shown: bytes | bytearray) -> bytes | bytearray:
        """The mask limited to takes of the current project."""
        own = self._project_slots()
        if own is None:
            return shown
        return both(shown, bytes(picked(own, self._source.columns.slots)))

    def search(self, text: str, most: int) -> list[Take]:
        """The newest takes that have every word of the text, whatever the list shows."""
        words, source = fold(text).split(), self._source
        ids = self._find(text) if words else None
        if ids is None:
            shown = reduce(both, map(source.having, words), b"\1" * len(source.ids()))
            newest: Iterable[int] = reversed(list(compress(range(len(shown)), shown)))
        else:
            newest = self._having(sorted(self._places_of(ids), reverse=True), _not_indexed(words))
        visibility = source.columns.visibility
        there = (place for place in newest if not visibility[place] & GONE)
        return [source.take_at(place) for place in islice(there, most)]

    def _in_project(self, places: Iterable[int]) -> list[int]:
        """Those of the places whose takes belong to the current project."""
        own, slots = self._project_slots(), self._source.columns.slots
        if own is None:
            return list(places)
        return [place for place in places if own[slots[place]]]

    def _project_slots(self) -> bytearray | None:
        """Which shots belong to the current project, by their numbers in TakeColumns; None where
        that leaves nothing out. Each shot is asked about once."""
        wanted, own = self._query.project_id, self._own_slots
        if wanted is None:
            return None
        shots = self._source.columns.shots
        own.extend(self._project_of(shot_id) == wanted for shot_id in shots[len(own) :])
        return own if 0 in own else None

    def _places_of(self, ids: Iterable[TakeId]) -> Iterator[int]:
        known = map(self._source.place_of, ids)
        return (place for place in known if place is not None)

    def _having(self, places: Iterable[int], words: Sequence[str]) -> Iterable[int]:
        """Those of the places whose takes have every word."""
        if not words:
            return places
        text = self._source.search_text
        return (place for place in places if all(map(text(place).__contains__, words)))

    def _fitting(self, places: Iterable[int], words: Sequence[str]) -> list[int]:
        """Those of the places whose takes have the words and are shown."""
        places = self._having(places, words)
        for condition in self._query.conditions(self._source.columns):
            places = filter(condition.holds, places)
        return self._in_project(places)

    # What happens to single takes

    def _source_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """One new take, or a slice of older ones, which are inserted in as few blocks as
        possible."""
        count = self._source.rowCount()
        new = range(count - 1 - last, count - first)
        self._rank(new)
        found = sorted(self._fitting(new, self._query.words), key=self.key)
        blocks = self._blocks(found)
        if len(blocks) > _MOST_BLOCKS:
            self.beginResetModel()
            self._fill()
            self.endResetModel()
            return
        # From the end, so that the rows before keep their positions.
        for row, places in reversed(blocks):
            self._insert(row, places)

    def _blocks(self, new: Sequence[int]) -> list[tuple[int, list[int]]]:
        """The rows before which new takes belong, with those that belong there. Mostly all belong
        before the same."""
        if new and self._row_for(new[0]) == self._row_for(new[-1]):
            return [(self._row_for(new[0]), list(new))]
        return [(row, list(block)) for row, block in groupby(new, self._row_for)]

    def _rank(self, new: Sequence[int]) -> None:
        """Adds new takes to the kept orders, or forgets these where it is as fast to sort again."""
        if len(new) > _MOST_BLOCKS:
            self._ranks.clear()
        for sort, ranked in self._ranks.items():
            key = partial(self._rank_key, sort)
            for place in new:
                ranked.insert(bisect_left(ranked, key(place), key=key), place)

    def _source_changed(
        self, top: QModelIndex, bottom: QModelIndex, roles: Sequence[int] = ()
    ) -> None:
        only_paint = bool(roles) and set(roles) <= set(PAINT_ONLY)
        if only_paint and top.row() != bottom.row():
            if self._places:
                self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1), roles)
            return
        if only_paint:
            index = self._index_at(self._source.rowCount() - 1 - top.row())
            if index.isValid():
                self.dataChanged.emit(index, index, roles)
            return
        for row in range(top.row(), bottom.row() + 1):
            place = self._source.rowCount() - 1 - row
            for sort in tuple(self._ranks):
                if not _has(self._ranks[sort], place, partial(self._rank_key, sort)):
                    del self._ranks[sort]
            self._revise(place, bool(self._fitting((place,), self._query.words)), roles)

    def _revise(self, place: int, wanted: bool, roles: Sequence[int]) -> None:
        if not self.shows(place):
            if wanted:
                self._insert(self._row_for(place), [place])
            return
        row = self._row_before(place)
        if wanted:
            row = self._move(row, place)
            self.dataChanged.emit(self.index(row), self.index(row), roles)
        else:
            self.beginRemoveRows(_NO_PARENT, row, row)
            del self._places[row]
            self._marks[place] = 0
            self.endRemoveRows()

    def _row_for(self, place: int) -> int:
        """Where the take belongs among the others."""
        return bisect_left(self._places, self.key(place), key=self.key)

    def _row_before(self, place: int) -> int:
        """The row of a shown take that may have changed and belong elsewhere now."""
        row = self._row_for(place)
        if row < len(self._places) and self._places[row] == place:
            return row
        return self._places.index(place)

    def _insert(self, row: int, places: Sequence[int]) -> None:
        self.beginInsertRows(_NO_PARENT, row, row + len(places) - 1)
        self._places[row:row] = array("i", places)
        self._mark(places)
        self.endInsertRows()

    def _mark(self, places: Iterable[int]) -> None:
        self._marks.extend(bytes(len(self._source.ids()) - len(self._marks)))
        for place in places:
            self._marks[place] = 1

    def _move(self, row: int, place: int) -> int:
        """Moves a take to where it belongs now; gives its row."""
        places, key = self._places, self.key(place)
        # Qt counts the target before the row is removed: these two mean no move.
        target = row
        if row and key < self.key(places[row - 1]):
            target = bisect_left(places, key, 0, row, key=self.key)
        elif row + 1 < len(places) and self.key(places[row + 1]) < key:
            target = bisect_left(places, key, row + 1, key=self.key)
        if target in (row, row + 1):
            return row
        self.beginMoveRows(_NO_PARENT, row, row, _NO_PARENT, target)
        del places[row]
        target -= target > row
        places.insert(target, place)
        self.endMoveRows()
        return target


def _has(ranked: Sequence[int], place: int, key: Callable[[int], Key]) -> bool:
    """Whether a take is where it belongs in an order."""
    own, row = key(place), bisect_left(ranked, key(place), key=key)
    there = row < len(ranked) and ranked[row] == place
    return there and not (row + 1 < len(ranked) and key(ranked[row + 1]) < own)


def _not_indexed(words: Iterable[str]) -> list[str]:
    """The words that are too short for the index."""
    return [word for word in words if len(word) < SHORTEST]
