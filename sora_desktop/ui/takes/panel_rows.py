"""Changes of the takes, as rows of the panel that are inserted, removed and moved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject

from sora_desktop.ui.takes.filter import TakeFilter
from sora_desktop.ui.takes.list_model import PAINT_ONLY
from sora_desktop.ui.takes.rows import Row, RowTable

_NO_PARENT = QModelIndex()
# From this many new takes at once on, all rows are rebuilt.
_MANY = 30


class PanelRows(RowTable):
    """Keeps the rows of the panel in step with a TakeFilter. A change of one take inserts, moves or
    removes the few rows that it concerns."""

    def __init__(self, takes: TakeFilter, parent: QObject | None = None) -> None:
        super().__init__(takes, parent)
        self._leaving: list[int] = []
        self._anew = False
        self._before: list[QModelIndex] = []
        self._meant: list[Row] = []
        self._watch()

    def _watch(self) -> None:
        takes = self.takes
        takes.modelAboutToBeReset.connect(self.beginResetModel)
        takes.modelReset.connect(self._reset_done)
        takes.rowsInserted.connect(self._inserted)
        takes.rowsAboutToBeRemoved.connect(self._removing)
        takes.rowsRemoved.connect(self._removed)
        takes.rowsMoved.connect(self._moved)
        takes.dataChanged.connect(self._changed)
        self._source.regrouping.connect(self._begin_anew)
        self._source.regrouped.connect(self._end_anew)
        self._source.shots_changed.connect(self.repaint_all)

    def renew(self) -> None:
        """Rebuilds all rows; the selection stays."""
        self._begin_anew()
        self._end_anew()

    def _begin_anew(self) -> None:
        """Until `_end_anew`, signals of the takes are ignored."""
        self._anew = True
        self.layoutAboutToBeChanged.emit()
        self._before = self.persistentIndexList()
        self._meant = [self.row_at(index.row()) for index in self._before]

    def _end_anew(self) -> None:
        self._fill()
        self.changePersistentIndexList(self._before, [self._again(row) for row in self._meant])
        self._anew = False
        self.layoutChanged.emit()

    def set_grid(self, grid: bool) -> None:
        """All thumbnails as one block, in the order of the takes; or by shots."""
        if grid != self._grid:
            self._begin_anew()
            self._grid = grid
            self._end_anew()

    def _reset_done(self) -> None:
        self._fill()
        self.endResetModel()

    # What happens to single takes

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self._anew:
            return
        if last - first >= _MANY:
            self.renew()
            return
        places = [self.takes.place_at(row) for row in range(first, last + 1)]
        for place in places:
            self._settle(place)

    def _removing(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._leaving = [self.takes.place_at(row) for row in range(first, last + 1)]

    def _removed(self) -> None:
        for place in self._leaving:
            self._settle(place)

    def _moved(self, _from: QModelIndex, first: int, _last: int, _to: QModelIndex, at: int) -> None:
        if self._anew:
            return
        place = self.takes.place_at(at - (at > first))
        if self._grid and self._is_shown(place):
            self._leave_grid(first)
        self._settle(place)

    def _changed(self, top: QModelIndex, bottom: QModelIndex, roles: Sequence[int] = ()) -> None:
        if self._anew:
            return
        if roles and set(roles) <= set(PAINT_ONLY):
            self._repaint(top, bottom, roles)
            return
        for row in range(top.row(), bottom.row() + 1):
            place = self.takes.place_at(row)
            self._settle(place)
            self._report_all(place, roles)

    def _repaint(self, top: QModelIndex, bottom: QModelIndex, roles: Sequence[int]) -> None:
        if top.row() != bottom.row():
            self.repaint_all()
            return
        self._report_all(self.takes.place_at(top.row()), roles)

    def repaint_all(self) -> None:
        if self.rowCount():
            roles = [int(role) for role in PAINT_ONLY]
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1), roles)

    def _report_all(self, place: int, roles: Sequence[int]) -> None:
        """Every row whose text depends on the take. What can be done with the queue is in the
        header of the group."""
        for row in self.rows_of(place):
            self._report(row, roles)
        if self._progress_row(place) is not None:
            self._report(0, PAINT_ONLY)
        slot = self._slots[place]
        if place in self._problems.get(slot, ()) and not (self._grid or self.is_closed(slot)):
            end = self._row_starts()[self._block_of(slot) + 1]
            for row in range(end - self._problem_rows(slot), end):
                self._report(row, roles)

    def _report(self, row: int | None, roles: Sequence[int] = ()) -> None:
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index, list(roles))

    def _settle(self, place: int) -> None:
        """Updates the rows of one take."""
        if self._anew:
            return
        columns = self._source.columns
        wanted = place not in columns.drafts and self.takes.shows(place)
        known = self._is_shown(place)
        if self._grid:
            if wanted and not known:
                self._enter_grid(place)
            elif known and not wanted:
                self._leave_grid(self._flat.index(place))
        else:
            slot = self._slots[place]
            if wanted and not known:
                self._enter(place, slot)
            elif known and not wanted:
                self._leave(place, slot)
            elif wanted:
                self._reorder(slot)
            self._settle_problems(slot)
        self._settle_progress()

    def _enter_grid(self, place: int) -> None:
        at = self.takes.row_of_place(place)
        assert at is not None
        row = self._group_rows + at
        self.beginInsertRows(_NO_PARENT, row, row)
        self._flat.insert(at, place)
        self._put_shown(place, True)
        self._forget()
        self.endInsertRows()

    def _leave_grid(self, at: int) -> None:
        row = self._group_rows + at
        self.beginRemoveRows(_NO_PARENT, row, row)
        self._put_shown(self._flat.pop(at), False)
        self._forget()
        self.endRemoveRows()

    def _enter(self, place: int, slot: int) -> None:
        if slot not in self._counts:
            at = bisect_left(self._order, self.takes.key(place), key=self._key)
            begin = self._row_starts()[at]
            rows = 1 if self.is_closed(slot) else 2
            self.beginInsertRows(_NO_PARENT, begin, begin + rows - 1)
            self._order.insert(at, slot)
            self._counts[slot] = 1
            self._put_shown(place, True)
            self._forget()
            self.endInsertRows()
            return
        start = self._row_starts()[self._block_of(slot)]
        own = sorted([*self.members_of(slot), place], key=self._source.number_in_shot)
        self._change_tiles(slot, start + 1 + own.index(place), place, 1)
        self._reorder(slot)

    def _leave(self, place: int, slot: int) -> None:
        block = self._block_of(slot)
        begin = self._row_starts()[block]
        if self._counts[slot] == 1:
            self.beginRemoveRows(_NO_PARENT, begin, begin + self._block_rows(slot) - 1)
            del self._order[block], self._counts[slot]
            self._problems.pop(slot, None)
            self._put_shown(place, False)
            self._forget()
            self.endRemoveRows()
            return
        # Problems go first: their rows come after the thumbnails.
        self._put_problems(slot, [p for p in self._problems.get(slot, ()) if p != place])
        self._change_tiles(slot, begin + 1 + self.members_of(slot).index(place), place, -1)
        self._reorder(slot)

    def _change_tiles(self, slot: int, row: int, place: int, step: int) -> None:
        """One thumbnail more, or fewer; the header has the count."""
        seen = not self.is_closed(slot)
        if seen:
            begin = self.beginInsertRows if step > 0 else self.beginRemoveRows
            begin(_NO_PARENT, row, row)
        self._put_shown(place, step > 0)
        self._counts[slot] += step
        self._forget()
        if seen:
            (self.endInsertRows if step > 0 else self.endRemoveRows)()
        self._report(self._row_starts()[self._block_of(slot)])

    def _reorder(self, slot: int) -> None:
        """Moves a shot to where its takes now belong."""
        order, here, key = self._order, self._block_of(slot), self._key(slot)
        there = here
        if here and key < self._key(order[here - 1]):
            there = bisect_left(order, key, 0, here, key=self._key)
        elif here + 1 < len(order) and self._key(order[here + 1]) < key:
            there = bisect_left(order, key, here + 1, key=self._key)
        if there in (here, here + 1):
            return
        starts = self._row_starts()
        first, last = starts[here], starts[here + 1] - 1
        self.beginMoveRows(_NO_PARENT, first, last, _NO_PARENT, starts[there])
        at = there - (there > here)
        del order[here]
        order.insert(at, slot)
        self._forget()
        self.endMoveRows()

    def _settle_problems(self, slot: int) -> None:
        if slot in self._counts:
            wrong, is_settled = self._source.columns.problems, self._source.is_settled
            places = [p for p in self.members_of(slot) if p in wrong and not is_settled(p)]
            self._put_problems(slot, places)

    def _put_problems(self, slot: int, wanted: list[int]) -> None:
        if self._problems.get(slot, []) == wanted:
            return
        closed = self.is_closed(slot)
        end = self._row_starts()[self._block_of(slot) + 1]
        old = 0 if closed else self._problem_rows(slot)
        if old:
            self.beginRemoveRows(_NO_PARENT, end - old, end - 1)
        self._problems.pop(slot, None)
        self._forget()
        if old:
            self.endRemoveRows()
        if not wanted:
            self._in_full.discard(slot)
            return
        self._problems[slot] = wanted
        new = 0 if closed else self._problem_rows(slot)
        del self._problems[slot]
        if new:
            self.beginInsertRows(_NO_PARENT, end - old, end - old + new - 1)
        self._problems[slot] = wanted
        self._forget()
        if new:
            self.endInsertRows()

    def show_all_problems(self, slot: int) -> None:
        """Shows every problem of a shot, even many."""
        wanted = self._problems.get(slot, [])
        self._put_problems(slot, [])
        self._in_full.add(slot)
        self._put_problems(slot, wanted)

    def _settle_progress(self) -> None:
        old, new = self._progress, self._in_progress()
        if old == new:
            return
        if bool(old) != bool(new):
            self._group_comes_or_goes(new)
        elif self.closed.group:
            self._progress = new
        elif _places(old) == _places(new):
            self._put_in_order(new)
        else:
            same = _same_at_the_start(old, new)
            end = _same_at_the_start(old[same:][::-1], new[same:][::-1])
            added = new[same : len(new) - end]
            # Insertions first: without any line the header would go too.
            self._add_progress(same, added)
            self._cut_progress(same + len(added), len(old) - end + len(added))
        self._report(0 if new else None)

    def _group_comes_or_goes(self, new: list[tuple[int, ...]]) -> None:
        opens = 0 if self.closed.group else max(len(new), len(self._progress))
        (self.beginInsertRows if new else self.beginRemoveRows)(_NO_PARENT, 0, opens)
        self._progress = new
        self._forget()
        (self.endInsertRows if new else self.endRemoveRows)()

    def _put_in_order(self, new: list[tuple[int, ...]]) -> None:
        """The same takes in another order, or on other lines: each stays selected."""
        self.layoutAboutToBeChanged.emit()
        before, old = self.persistentIndexList(), self._progress
        rows = [index.row() for index in before]
        self._progress = new
        self._forget()
        line_of = {place: row for row, line in enumerate(new, 1) for place in line}
        further = len(new) - len(old)
        after = [
            line_of[old[row - 1][0]] if 1 <= row <= len(old) else row + further if row else row
            for row in rows
        ]
        self.changePersistentIndexList(before, [self.index(row) for row in after])
        self.layoutChanged.emit()

    def _cut_progress(self, first: int, end: int) -> None:
        if end > first:
            self.beginRemoveRows(_NO_PARENT, first + 1, end)
            self._progress = self._progress[:first] + self._progress[end:]
            self._forget()
            self.endRemoveRows()

    def _add_progress(self, at: int, lines: list[tuple[int, ...]]) -> None:
        if lines:
            self.beginInsertRows(_NO_PARENT, at + 1, at + len(lines))
            self._progress = self._progress[:at] + lines + self._progress[at:]
            self._forget()
            self.endInsertRows()

    # Opening and closing

    def toggle_group(self) -> None:
        """Shows the lines of progress, or only their header."""
        lines = len(self._progress)
        closing = not self.closed.group
        if lines:
            (self.beginRemoveRows if closing else self.beginInsertRows)(_NO_PARENT, 1, lines)
        self.closed.group = closing
        self._forget()
        if lines:
            (self.endRemoveRows if closing else self.endInsertRows)()
            self._report(0)

    def close_shot(self, slot: int, closing: bool) -> None:
        """Shows only the header of a shot, or its takes too."""
        if self._grid or slot not in self._counts or self.is_closed(slot) is closing:
            return
        start = self._row_starts()[self._block_of(slot)]
        rows = self._counts[slot] + self._problem_rows(slot)
        shot_id = self._source.columns.shots[slot]
        (self.beginRemoveRows if closing else self.beginInsertRows)(
            _NO_PARENT, start + 1, start + rows
        )
        self.closed.put(shot_id, closing)
        self._forget()
        (self.endRemoveRows if closing else self.endInsertRows)()
        self._report(start)

    def close_all(self, closing: bool) -> None:
        """The same for every shot."""
        self.closed.put_all(closing)
        self.renew()


def _places(lines: Sequence[Sequence[int]]) -> set[int]:
    return {place for line in lines for place in line}


def _same_at_the_start(one: Sequence[object], other: Sequence[object]) -> int:
    """How many of the first are equal."""
    same = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        same += 1
    return same
