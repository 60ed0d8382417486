"""Which takes are shown and in which order: search, state, model, sort.

A proxy of our own, because QSortFilterProxyModel asks `data()` for each row and removes filtered
rows range by range: a letter typed over 100,000 takes then blocks the window for seconds. Here a
query is one pass over folded texts that are kept, and afterwards one change touches one row.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from itertools import compress, groupby, islice
from operator import itemgetter
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractProxyModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sora_desktop.core.fold import fold
from sora_desktop.core.shot import FIRST_PROJECT, ProjectId, ShotChanges
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.store.search import SHORTEST
from sora_desktop.ui.takes.list_model import PAINT_ONLY, TakeListModel
from sora_desktop.ui.takes.query import (
    GONE,
    PLACE_BITS,
    SortOrder,
    TakeQuery,
    marked,
    visibility_of,
)

# The takes that may have the words of a text; None where that is not known.
Find = Callable[[str], set[TakeId] | None]
AnyIndex = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()
# Below this share the found takes are sorted; above it they are picked from all in their order.
_FEW = 8
# The most blocks in which rows that arrive together are inserted; more are a reset.
_MOST_BLOCKS = 20
# Unsent takes come after everything else, in every order: they have no thumbnail.
_APART = 1 << (PLACE_BITS + 120)
_PLACE = (1 << PLACE_BITS) - 1
# In these orders the smallest value is first; the keys of the others are negative.
_ASCENDING = frozenset({SortOrder.OLDEST, SortOrder.FILM})


class Ranks(NamedTuple):
    """Takes in one order: their keys, as in TakeColumns (without the minus they sort in reverse),
    and their places, which are the end of the keys. Those of all takes are kept for each order,
    and what a query shows is picked from them: sorting again takes longer than finding."""

    keys: list[int]
    places: Sequence[int]

    @classmethod
    def of(cls, keys: Iterable[int], sort: SortOrder) -> Ranks:
        """Takes by their keys in that order."""
        ordered = sorted(keys)
        if sort in _ASCENDING:
            return cls(ordered, array("i", [key & _PLACE for key in ordered]))
        return cls(ordered, array("i", [-key & _PLACE for key in ordered]))

    def has(self, key: int) -> bool:
        row = bisect_left(self.keys, key)
        return self.keys[row : row + 1] == [key]


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
        self._keys: list[int] = []
        self._places: list[int] = []
        self._kept: dict[int, int] | None = None
        self._marks = bytearray()
        self._ranks: dict[SortOrder, Ranks] = {}
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
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def index(self, row: int, column: int = 0, parent: AnyIndex = _NO_PARENT) -> QModelIndex:
        if parent.isValid() or column != 0 or not 0 <= row < len(self._keys):
            return QModelIndex()
        return self.createIndex(row, 0)

    def parent(self, child: AnyIndex = _NO_PARENT) -> Any:
        """None of the rows has one; without an argument the QObject's own parent, as in Qt."""
        return QModelIndex()

    def mapToSource(self, index: AnyIndex) -> QModelIndex:
        if not index.isValid() or index.row() >= len(self._keys):
            return QModelIndex()
        return self._source.index(self._source.rowCount() - 1 - self._place(index.row()), 0)

    def mapFromSource(self, index: AnyIndex) -> QModelIndex:
        """The same take here; an invalid index when it is not shown."""
        if not index.isValid():
            return QModelIndex()
        return self._index_at(self._source.rowCount() - 1 - index.row())

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The source's value, without the detour over a source index."""
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        return self._source.value(self._place(index.row()), role)

    def take_at(self, row: int) -> Take:
        """The take in a row, for loops over many of them."""
        return self._source.take_at(self._place(row))

    def index_of(self, take_id: TakeId) -> QModelIndex:
        """The index of a take; an invalid one when it is not shown."""
        place = self._source.place_of(take_id)
        return QModelIndex() if place is None else self._index_at(place)

    @property
    def source(self) -> TakeListModel:
        """The model of all takes."""
        return self._source

    def keys(self) -> list[int]:
        """The sort key of each shown take, in that order."""
        return self._keys[:]

    def places(self) -> list[int]:
        """The places of all shown takes, in their order; unsent ones come last."""
        return self._places[:]

    def place_at(self, row: int) -> int:
        """The place of the take in a row."""
        return self._place(row)

    def keys_of(self, places: Sequence[int]) -> list[int]:
        """The sort key of takes, ascending."""
        return self._keys_for(places)

    def row_of_place(self, place: int) -> int | None:
        """The row of the take at a place; None when it is not shown."""
        index = self._index_at(place)
        return index.row() if index.isValid() else None

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

    def _place(self, row: int) -> int:
        return self._places[row]

    def _index_at(self, place: int) -> QModelIndex:
        if self._kept is not None:
            key = self._kept.get(place)
            return QModelIndex() if key is None else self.index(self._row_for(key))
        key = self._keys_for((place,))[0]
        row = self._row_for(key)
        return self.index(row) if self._keys[row : row + 1] == [key] else QModelIndex()

    @property
    def _shown(self) -> dict[int, int]:
        """The key of each shown place. Computed when the first change needs it: most letters of a
        search are not followed by one."""
        if self._kept is None:
            self._kept = dict(zip(self._places, self._keys, strict=True))
        return self._kept

    # Finding

    def _fill(self) -> None:
        self._kept, shown = None, self._found()
        self._marks = bytearray(shown)
        if shown.count(1) * _FEW <= len(shown):
            few = self._ranked(list(compress(range(len(shown)), shown)))
            self._keys, self._places = few.keys, list(few.places)
            return
        sort = self._query.sort
        ranks = self._ranks.get(sort)
        if ranks is None:
            ranks = self._ranks[sort] = self._ranked(range(len(shown)))
        chosen = picked(shown, ranks.places)
        self._keys = list(compress(ranks.keys, chosen))
        self._places = list(compress(ranks.places, chosen))

    def _ranked(self, places: Sequence[int]) -> Ranks:
        """Takes in the order of the query."""
        return Ranks.of(self._keys_for(places), self._query.sort)

    def _found(self) -> bytes | bytearray:
        """By place which takes should be shown: the index narrows them down, if it can."""
        words = self._query.words
        ids = self._find(self._query.text) if words else None
        if ids is not None:
            known = (self._source.place_of(take_id) for take_id in ids)
            places = (place for place in known if place is not None)
            found = self._fitting(places, [w for w in words if len(w) < SHORTEST])
            return marked(found, len(self._source.takes()))
        shown = self._hidden_by_none()
        for word in words:
            shown = _both(shown, self._source.having(word))
        return shown

    def _hidden_by_none(self) -> bytes | bytearray:
        """By place which takes are shown, whatever their words."""
        source = self._source
        conditions = self._query.conditions(source.columns, source.takes())
        return self._of_project(reduce(_both, (each.mask() for each in conditions)))

    def _of_project(self, shown: bytes | bytearray) -> bytes | bytearray:
        """The mask limited to takes of the current project."""
        own = self._project_slots()
        if own is None:
            return shown
        return _both(shown, bytes(picked(own, self._source.columns.slots)))

    def search(self, text: str, most: int) -> list[Take]:
        """The newest takes that have every word of the text, whatever the list shows."""
        words, source = fold(text).split(), self._source
        ids = self._find(text) if words else None
        if ids is None:
            newest: Iterable[int] = range(len(source.takes()) - 1, -1, -1)
        else:
            known = (source.place_of(take_id) for take_id in ids)
            newest = sorted((place for place in known if place is not None), reverse=True)
            words = [word for word in words if len(word) < SHORTEST]
        texts, takes = source.search_texts(), source.takes()
        visibility = source.columns.visibility
        there = (place for place in newest if not visibility[place] & GONE)
        found = (place for place in there if all(word in texts[place] for word in words))
        return [takes[place] for place in islice(found, most)]

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

    def _fitting(self, places: Iterable[int], words: Sequence[str]) -> list[int]:
        """Those of the places whose takes have the words and are shown."""
        conditions = list(self._query.conditions(self._source.columns, self._source.takes()))
        for word in words:
            texts = self._source.search_texts()
            places = [place for place in places if word in texts[place]]
        for condition in conditions:
            places = filter(condition.holds, places)
        return self._in_project(places)

    def _keys_for(self, places: Sequence[int], sort: SortOrder | None = None) -> list[int]:
        """In an order, or in that of the query."""
        columns, sort = self._source.columns, sort or self._query.sort
        moments = columns.moments
        if sort is SortOrder.OLDEST:
            keys = [(moments[place] << PLACE_BITS) | place for place in places]
        elif sort is SortOrder.FILM:
            orders = self._source.film_orders(places)
            keys = [(n << PLACE_BITS) | place for n, place in zip(orders, places, strict=True)]
        else:
            known = {SortOrder.PRICE: columns.prices, SortOrder.LENGTH: columns.lengths}
            ordered = known.get(sort, columns.newest)
            keys = list(picked(ordered, places))
        if not columns.drafts:
            return keys
        drafts = columns.drafts
        return [key + _APART * (place in drafts) for key, place in zip(keys, places, strict=True)]

    def _key(self, place: int) -> int | None:
        """Where the take belongs now; None when it should not be shown."""
        found = self._fitting((place,), self._query.words)
        return self._keys_for(found)[0] if found else None

    # What happens to single takes

    def _source_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """One new take, or a slice of older ones, which are inserted in as few blocks as
        possible."""
        count = self._source.rowCount()
        self._ranks.clear()
        found = self._fitting(range(count - 1 - last, count - first), self._query.words)
        keys, places = self._ranked(found)
        blocks = [(row, len(list(block))) for row, block in groupby(keys, self._row_for)]
        if len(blocks) > _MOST_BLOCKS:
            self.beginResetModel()
            merged = Ranks.of([*self._keys, *keys], self._query.sort)
            self._keys, self._places = merged.keys, list(merged.places)
            self._kept = None
            self._mark(places)
            self.endResetModel()
            return
        # From the end, so that the rows before keep their positions.
        end = len(keys)
        for row, size in reversed(blocks):
            self._insert(row, keys[end - size : end], places[end - size : end])
            end -= size

    def _source_changed(
        self, top: QModelIndex, bottom: QModelIndex, roles: Sequence[int] = ()
    ) -> None:
        only_paint = bool(roles) and set(roles) <= set(PAINT_ONLY)
        if only_paint and top.row() != bottom.row():
            if self._keys:
                self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1), roles)
            return
        if only_paint:
            index = self._index_at(self._source.rowCount() - 1 - top.row())
            if index.isValid():
                self.dataChanged.emit(index, index, roles)
            return
        for row in range(top.row(), bottom.row() + 1):
            place = self._source.rowCount() - 1 - row
            for sort, ranks in tuple(self._ranks.items()):
                if not ranks.has(self._keys_for((place,), sort)[0]):
                    del self._ranks[sort]
            self._revise(place, self._key(place), roles)

    def _revise(self, place: int, key: int | None, roles: Sequence[int]) -> None:
        before = self._shown.get(place)
        if before is None and key is not None:
            self._insert(self._row_for(key), [key], [place])
        elif before is not None and key is None:
            self._remove(place, before)
        elif before is not None and key is not None:
            if key != before:
                self._move(place, before, key)
            index = self._index_at(place)
            self.dataChanged.emit(index, index, roles)

    def _row_for(self, key: int) -> int:
        return bisect_left(self._keys, key)

    def _insert(self, row: int, keys: Sequence[int], places: Sequence[int]) -> None:
        self.beginInsertRows(_NO_PARENT, row, row + len(keys) - 1)
        self._keys[row:row] = keys
        self._places[row:row] = places
        self._mark(places)
        if self._kept is not None:
            self._kept.update(zip(places, keys, strict=True))
        self.endInsertRows()

    def _mark(self, places: Iterable[int]) -> None:
        self._marks.extend(bytes(len(self._source.takes()) - len(self._marks)))
        for place in places:
            self._marks[place] = 1

    def _remove(self, place: int, key: int) -> None:
        row = bisect_left(self._keys, key)
        self.beginRemoveRows(_NO_PARENT, row, row)
        del self._keys[row], self._places[row]
        del self._shown[place]
        self._marks[place] = 0
        self.endRemoveRows()

    def _move(self, place: int, before: int, key: int) -> None:
        row, target = bisect_left(self._keys, before), bisect_left(self._keys, key)
        self._shown[place] = key
        # Qt counts the target before the row is removed: these two mean no move.
        if target in (row, row + 1):
            self._keys[row] = key
            return
        self.beginMoveRows(_NO_PARENT, row, row, _NO_PARENT, target)
        del self._keys[row], self._places[row]
        self._keys.insert(target - (target > row), key)
        self._places.insert(target - (target > row), place)
        self.endMoveRows()


def picked(column: Sequence[int], places: Sequence[int]) -> Sequence[int]:
    """The values of a column at some places; twice as fast as asking for each (measured)."""
    if len(places) < 2:
        return [column[place] for place in places]
    found: Sequence[int] = itemgetter(*places)(column)
    return found


def _both(one: bytes | bytearray, other: bytes | bytearray) -> bytes:
    """The bits set in both of two equally long columns of zeros and ones."""
    both = int.from_bytes(one, "little") & int.from_bytes(other, "little")
    return both.to_bytes(len(other), "little")
