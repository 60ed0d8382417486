"""Which takes are shown and in which order: search, state, model, sort.

An own proxy, because QSortFilterProxyModel asks `data()` for each row and removes what does not
fit range by range: a letter typed over 100,000 takes then blocks the window for seconds. Here a
query is one pass over texts that are kept folded, and afterwards one change touches one row.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import compress, groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractProxyModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from sora_desktop.core.lineage import family_of
from sora_desktop.core.task import Task, TaskId, TaskState
from sora_desktop.store.search import SHORTEST
from sora_desktop.ui.task_columns import PLACE_BITS
from sora_desktop.ui.task_list_model import PAINT_ONLY, TaskListModel
from sora_desktop.ui.task_query import SortOrder, StateFilter, TaskQuery, in_progress, needs_you

__all__ = ["SortOrder", "StateFilter", "TaskFilter", "TaskQuery", "in_progress", "needs_you"]

# The takes that may have the words of a text; None where it is not known.
Find = Callable[[str], set[TaskId] | None]
AnyIndex = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()
# Keys are as in `task_columns`. Without the minus they sort the other way round.
_PLACE_MASK = (1 << PLACE_BITS) - 1
# Rows that come at once are told of in so many blocks at most, else as a whole new list.
_MOST_BLOCKS = 20
# What may have been charged unseen stands above all that is newer, in the usual order.
_PINNED = 1 << (PLACE_BITS + 40)


class TaskFilter(QAbstractProxyModel):
    """The rows of a TaskListModel that fit the query, in its order.

    A new query resets this model (the view keeps its selection by id); what happens to a single
    take afterwards inserts, moves, removes or repaints one row.
    """

    def __init__(self, source: TaskListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._query = TaskQuery()
        self._fits = self._query.tests()
        self._family: set[TaskId] = set()
        self._find: Find = lambda _text: None
        self._keys: list[int] = []
        self._kept: dict[int, int] | None = None
        self.setSourceModel(source)
        source.dataChanged.connect(self._source_changed)
        source.rowsInserted.connect(self._source_inserted)
        self._fill()

    @property
    def query(self) -> TaskQuery:
        """What is shown at the moment."""
        return self._query

    @property
    def total(self) -> int:
        """Of how many takes these are some: of those in the bin, or of all others. Those taken
        back count only where they can show."""
        if self._query.in_bin:
            return self._source.count_in_bin
        if self._query.goes_over_all:
            return self._source.count_outside
        return self._source.count_outside - self._source.count_in(TaskState.DISMISSED)

    def use_index(self, find: Find) -> None:
        """Asks an index from now on, where it knows an answer. Nothing shown is changed by it."""
        self._find = find

    def set_query(self, query: TaskQuery) -> None:
        """Shows what fits the query, in one pass over all takes."""
        if query == self._query:
            return
        self.beginResetModel()
        self._query = query
        self._fill()
        self.endResetModel()

    # The proxy's own duties

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """How many takes fit."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """One."""
        return 0 if parent.isValid() else 1

    def index(self, row: int, column: int = 0, parent: AnyIndex = _NO_PARENT) -> QModelIndex:
        """The index of a row; an invalid one outside."""
        if parent.isValid() or column != 0 or not 0 <= row < len(self._keys):
            return QModelIndex()
        return self.createIndex(row, 0)

    def parent(self, child: AnyIndex = _NO_PARENT) -> Any:
        """None of the rows has one; without an argument the QObject's own parent, as in Qt."""
        return QModelIndex()

    def mapToSource(self, index: AnyIndex) -> QModelIndex:
        """The same take in the source."""
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

    def task_at(self, row: int) -> Task:
        """The take in a row, for who goes through many of them."""
        return self._source.task_at(self._place(row))

    def index_of(self, task_id: TaskId) -> QModelIndex:
        """The index of a take; an invalid one when it is not shown."""
        place = self._source.place_of(task_id)
        return QModelIndex() if place is None else self._index_at(place)

    def _place(self, row: int) -> int:
        return self._place_of(self._keys[row])

    def _place_of(self, key: int) -> int:
        return (key if self._query.sort is SortOrder.OLDEST else -key) & _PLACE_MASK

    def _index_at(self, place: int) -> QModelIndex:
        if self._kept is not None:
            key = self._kept.get(place)
            return QModelIndex() if key is None else self.index(self._row_for(key))
        key = self._keys_for((place,))[0]
        row = self._row_for(key)
        return self.index(row) if self._keys[row : row + 1] == [key] else QModelIndex()

    @property
    def _shown(self) -> dict[int, int]:
        """The key of each place that is shown. Made when the first change asks for it: not every
        letter of a search is followed by one."""
        if self._kept is None:
            self._kept = {self._place_of(key): key for key in self._keys}
        return self._kept

    # Finding

    def _fill(self) -> None:
        tasks = self._source.tasks()
        self._fits = self._query.tests()
        start = self._query.lineage_of
        self._family = set() if start is None else family_of(start, tasks)
        self._keys = sorted(self._keys_for(self._found()))
        self._kept = None

    def _found(self) -> list[int]:
        """The places of all takes that are to be shown: the index narrows them down, if it can."""
        words, flags = self._query.words, self._source.columns.flags
        mask, wanted = self._query.flags
        table = bytes(flag & mask == wanted for flag in range(256))
        everything = compress(range(len(flags)), flags.translate(table))
        ids = self._find(self._query.text) if words else None
        if ids is None:
            return self._fitting(everything, words)
        known = (self._source.place_of(task_id) for task_id in ids)
        places = (place for place in known if place is not None)
        return self._fitting(places, [word for word in words if len(word) < SHORTEST])

    def _fitting(self, places: Iterable[int], words: Sequence[str]) -> list[int]:
        """Those of the places whose takes have the words and are to be shown."""
        tasks, flags = self._source.tasks(), self._source.columns.flags
        for word in words:
            texts = self._source.search_texts()
            places = [place for place in places if word in texts[place]]
        mask, wanted = self._query.flags
        places = [place for place in places if flags[place] & mask == wanted]
        if self._query.lineage_of is not None:
            places = [place for place in places if self._of_family(tasks[place])]
        for fits in self._fits:
            places = [place for place in places if fits(tasks[place])]
        return list(places)

    def _keys_for(self, places: Sequence[int]) -> list[int]:
        columns, sort = self._source.columns, self._query.sort
        moments = columns.moments
        if sort in (SortOrder.PRICE, SortOrder.LENGTH):
            keys = columns.prices if sort is SortOrder.PRICE else columns.lengths
            return [keys[place] for place in places]
        if sort is SortOrder.OLDEST:
            return [(moments[place] << PLACE_BITS) | place for place in places]
        newest, lost = columns.newest, columns.lost
        if not lost:
            return [newest[place] for place in places]
        return [newest[place] - (_PINNED if place in lost else 0) for place in places]

    def _key(self, place: int) -> int | None:
        """Where the take belongs now; None when it is not to be shown."""
        found = self._fitting((place,), self._query.words)
        return self._keys_for(found)[0] if found else None

    def _of_family(self, task: Task) -> bool:
        """Whether the lineage that is shown, if any, has it; what is new joins its parent."""
        if self._query.lineage_of is None or task.id in self._family:
            return True
        if task.parent_id in self._family:
            self._family.add(task.id)
            return True
        return False

    # What happens to single takes

    def _source_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """One new take, or a slice of older ones: these come in as few blocks as they fall into."""
        count = self._source.rowCount()
        places = self._fitting(range(count - 1 - last, count - first), self._query.words)
        keys = sorted(self._keys_for(places))
        blocks = [(row, list(block)) for row, block in groupby(keys, self._row_for)]
        if len(blocks) > _MOST_BLOCKS:
            self.beginResetModel()
            self._keys = sorted([*self._keys, *keys])
            self._kept = None
            self.endResetModel()
            return
        # From the end, so that the rows before stay where they were found.
        for row, block in reversed(blocks):
            self._insert(row, block)

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
            self._revise(place, self._key(place), roles)

    def _revise(self, place: int, key: int | None, roles: Sequence[int]) -> None:
        before = self._shown.get(place)
        if before is None and key is not None:
            self._insert(self._row_for(key), [key])
        elif before is not None and key is None:
            self._remove(place, before)
        elif before is not None and key is not None:
            if key != before:
                self._move(place, before, key)
            index = self._index_at(place)
            self.dataChanged.emit(index, index, roles)

    def _row_for(self, key: int) -> int:
        return bisect_left(self._keys, key)

    def _insert(self, row: int, keys: Sequence[int]) -> None:
        self.beginInsertRows(_NO_PARENT, row, row + len(keys) - 1)
        self._keys[row:row] = keys
        if self._kept is not None:
            self._kept |= {self._place_of(key): key for key in keys}
        self.endInsertRows()

    def _remove(self, place: int, key: int) -> None:
        row = bisect_left(self._keys, key)
        self.beginRemoveRows(_NO_PARENT, row, row)
        del self._keys[row]
        del self._shown[place]
        self.endRemoveRows()

    def _move(self, place: int, before: int, key: int) -> None:
        row, target = bisect_left(self._keys, before), bisect_left(self._keys, key)
        self._shown[place] = key
        # Qt counts the target before the row is taken out: these two are where it is already.
        if target in (row, row + 1):
            self._keys[row] = key
            return
        self.beginMoveRows(_NO_PARENT, row, row, _NO_PARENT, target)
        del self._keys[row]
        self._keys.insert(target - (target > row), key)
        self.endMoveRows()
