"""The rows of the panel: the takes in progress, the shots with their thumbnails, and their problems
below; or all thumbnails as one grid.

A model over TakeFilter, which decides which takes are shown and in which order. For every take it
keeps whether it is shown, for every shot how many of its takes are; everything else is looked up
when a row is painted.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from itertools import accumulate, compress, islice, repeat
from operator import add
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.ui.takes.filter import Key, TakeFilter
from sora_desktop.ui.takes.layout import Outline
from sora_desktop.ui.takes.query import picked
from sora_desktop.ui.widgets.drops import TAKES_MIME

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
NOBODY = -1
_Role = Qt.ItemDataRole
_WORDS = frozenset(
    {
        _Role.DisplayRole,
        _Role.ToolTipRole,
        _Role.AccessibleTextRole,
        _Role.AccessibleDescriptionRole,
    }
)
# For how many shots it is remembered that they are closed.
_MOST_KEPT = 300
# Above this many takes that need the person, the shot shows only their number.
MOST_PROBLEMS = 2


class Kind(IntEnum):
    GROUP = 0
    PROGRESS = 1
    SHOT = 2
    TAKE = 3
    PROBLEM = 4
    PROBLEMS = 5


class Row(NamedTuple):
    """One row. `slot` is the number of its shot in TakeColumns, `places` are its takes: those of
    the group or of the shot too, for their headers."""

    kind: Kind
    slot: int
    places: Sequence[int]


# The text of a row in one of Qt's roles for texts.
Speak = Callable[["Row", int], str | None]


class RowRole(IntEnum):
    """The roles of the panel beyond those of the takes."""

    ROW = Qt.ItemDataRole.UserRole + 30


class Closed:
    """Which parts show only their header: the takes in progress, and which shots."""

    def __init__(self) -> None:
        self.group = False
        self._all = False
        self._others: dict[str, None] = {}

    @property
    def any_shot(self) -> bool:
        return self._all or bool(self._others)

    def shot(self, shot_id: str) -> bool:
        return (shot_id in self._others) is not self._all

    def put(self, shot_id: str, closing: bool) -> None:
        self._others.pop(shot_id, None)
        if closing is not self._all:
            self._others[shot_id] = None

    def put_all(self, closing: bool) -> None:
        self._all = closing
        self._others.clear()

    def kept(self) -> dict[str, str]:
        """As texts by name, for the settings: of many shots the last that were closed."""
        kept = {"group": "closed"} if self.group else {}
        if self._all:
            kept["shots"] = "closed"
        if self._others:
            kept["others"] = " ".join(list(self._others)[-_MOST_KEPT:])
        return kept

    def restore(self, kept: Mapping[str, str]) -> None:
        """Restores them from the settings."""
        self.group = kept.get("group") == "closed"
        self._all = kept.get("shots") == "closed"
        self._others = dict.fromkeys(kept.get("others", "").split())


class RowTable(QAbstractListModel):
    """The rows of the panel. Those of takes and of progress can be selected, and stand for takes;
    headers and problems can only be the current row."""

    def __init__(self, takes: TakeFilter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.takes, self._source = takes, takes.source
        self._grid = False
        self.closed = Closed()
        self.speak: Speak = lambda _row, _role: None
        self._in_full: set[int] = set()
        self._outline: Outline | None = None
        self._known_members: tuple[int, list[int]] = (NOBODY, [])
        self._fill()

    # What is shown

    @property
    def is_grid(self) -> bool:
        return self._grid

    def outline(self) -> Outline:
        """The input of the layout."""
        if self._outline is None:
            self._outline = self._made_outline()
        return self._outline

    def row_at(self, row: int) -> Row:
        """The kind of a row, and its takes."""
        group = self._group_rows
        if row < group:
            if row:
                return Row(Kind.PROGRESS, self._slot(row - 1), self._progress[row - 1])
            return Row(Kind.GROUP, NOBODY, [place for each in self._progress for place in each])
        starts = self._row_starts()
        block = bisect_right(starts, row) - 1
        if self._grid:
            place = self._flat[row - group]
            return Row(Kind.TAKE, self._slots[place], (place,))
        slot, inner = self._order[block], row - starts[block] - 1
        members = self.members_of(slot)
        if inner < 0:
            return Row(Kind.SHOT, slot, members)
        if inner < len(members):
            return Row(Kind.TAKE, slot, (members[inner],))
        wrong = self._problems[slot]
        if self._problem_rows(slot) < len(wrong):
            return Row(Kind.PROBLEMS, slot, wrong)
        return Row(Kind.PROBLEM, slot, (wrong[inner - len(members)],))

    def members_of(self, slot: int) -> list[int]:
        """The takes of a shot that have a thumbnail here, by their number."""
        if self._known_members[0] != slot:
            own = filter(self._is_shown, self._source.columns.members(slot))
            self._known_members = slot, sorted(own, key=self._source.number_in_shot)
        return self._known_members[1]

    def take_at(self, row: int) -> Take | None:
        """The take that a row stands for; None for a header."""
        found = self.row_at(row)
        one = found.kind in (Kind.TAKE, Kind.PROGRESS, Kind.PROBLEM)
        return self._source.take_at(found.places[0]) if one else None

    def ids_in(self, rows: Iterable[int]) -> set[TakeId]:
        """The takes that the texts of these rows are about, except for the headers."""
        found = (self.row_at(row) for row in rows)
        places = (
            each.places if each.kind is Kind.PROGRESS else each.places[:1]
            for each in found
            if each.kind in (Kind.TAKE, Kind.PROGRESS, Kind.PROBLEM)
        )
        return {self._source.take_at(place).id for some in places for place in some}

    def takes_at(self, row: int) -> list[Take]:
        """The takes that are selected with a row."""
        found = self.row_at(row)
        chosen = found.places if found.kind in (Kind.TAKE, Kind.PROGRESS) else ()
        return [self._source.take_at(place) for place in chosen]

    def queued_at(self, row: int) -> list[Take]:
        """The takes of a line of progress whose place in the queue can be changed; none for every
        other row."""
        found = self.row_at(row)
        if found.kind is not Kind.PROGRESS:
            return []
        return [take for take in self.takes_at(row) if self.is_queued(take.id)]

    def is_queued(self, take_id: TakeId) -> bool:
        """Whether a take waits in the queue, and not for the person."""
        place = self._source.place_of(take_id)
        take = None if place is None else self._source.take_at(place)
        return take is not None and take.state is TakeState.DRAFT and not take.held

    def takes_in(self, spans: Sequence[tuple[int, int]]) -> list[Take]:
        """The takes of some ranges of rows, from the top down, each once."""
        return [self._source.take_at(place) for place in dict.fromkeys(self._places_in(spans))]

    def has_several(self, spans: Sequence[tuple[int, int]]) -> bool:
        """Whether some ranges have more than one selectable row. Takes that wait together are
        one."""
        rows = (row for first, last in spans for row in range(first, last + 1))
        kinds = (Kind.TAKE, Kind.PROGRESS)
        found = (row for row in rows if self.row_at(row).kind in kinds)
        return next(islice(found, 1, None), None) is not None

    def _places_in(self, spans: Sequence[tuple[int, int]]) -> Iterator[int]:
        group, starts = self._group_rows, self._row_starts()
        for first, last in spans:
            for row in range(max(first, 1), min(last + 1, group)):
                yield from self._progress[row - 1]
            if self._grid:
                begin = max(first - group, 0)
                yield from self._flat[begin : max(last + 1 - group, begin)]
                continue
            block = max(bisect_right(starts, first) - 1, 0)
            while block < len(self._order) and starts[block] <= last:
                head, end = starts[block], starts[block + 1]
                if end - head > 1:
                    members = self.members_of(self._order[block])
                    yield from members[max(first - head - 1, 0) : max(last - head, 0)]
                block += 1

    def slot_of(self, take_id: TakeId) -> int | None:
        """The number of the shot of a take."""
        place = self._source.place_of(take_id)
        return None if place is None else self._slots[place]

    def beside_take(self, row: int, step: int) -> QModelIndex:
        """The next thumbnail after a row, or the one before it."""
        rows = range(row + step, self.rowCount() if step > 0 else -1, step)
        found = (each for each in rows if self.row_at(each).kind is Kind.TAKE)
        there = next(found, None)
        return QModelIndex() if there is None else self.index(there)

    def beside_shot(self, row: int, step: int) -> QModelIndex:
        """The first thumbnail of the next shot, or of the one before; its header where it is
        closed."""
        starts = self._row_starts()
        if self._grid or not self._order:
            return self.beside_take(row, step)
        block = bisect_right(starts, row) - 1 + step
        if not 0 <= block < len(self._order):
            return QModelIndex()
        return self.index(starts[block] + (0 if self.is_closed(self._order[block]) else 1))

    def index_of(self, take_id: TakeId) -> QModelIndex:
        """The row of a take: its thumbnail, else its line of progress; an invalid index where
        neither is shown."""
        place = self._source.place_of(take_id)
        return QModelIndex() if place is None else self.index_at(place)

    def index_at(self, place: int) -> QModelIndex:
        """The same by place."""
        row = self._tile_row(place)
        if row is None:
            row = self._progress_row(place)
        return QModelIndex() if row is None else self.index(row)

    def rows_of(self, place: int) -> list[int]:
        """The rows that show a take: its thumbnail, and its line of progress."""
        found = self._tile_row(place), self._progress_row(place)
        return [row for row in found if row is not None]

    def header_of(self, slot: int) -> QModelIndex:
        """The header of a shot; an invalid index where it is not shown."""
        if self._grid or slot not in self._counts:
            return QModelIndex()
        return self.index(self._row_starts()[self._block_of(slot)])

    def first_take(self) -> QModelIndex:
        """The first row that stands for a take."""
        rows = range(self.rowCount())
        found = (row for row in rows if self.row_at(row).kind is Kind.TAKE)
        row = next(found, 1 if self._group_rows > 1 else None)
        return QModelIndex() if row is None else self.index(row)

    def is_closed(self, slot: int) -> bool:
        """Whether a shot shows its header alone."""
        return not self._grid and self.closed.shot(self._source.columns.shots[slot])

    # The model's own duties

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._row_starts()[-1]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or the value of the row's take in that role."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        row = self.row_at(index.row())
        if role == RowRole.ROW:
            return row
        if role in _WORDS:
            return self.speak(row, role)
        if row.kind in (Kind.TAKE, Kind.PROGRESS, Kind.PROBLEM):
            return self._source.value(row.places[0], role)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Takes can be selected; those of a shot, and the queued ones, can be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        kind = self.row_at(index.row()).kind
        if kind in (Kind.TAKE, Kind.PROGRESS):
            flags |= Qt.ItemFlag.ItemIsSelectable
        if kind is Kind.TAKE or self.queued_at(index.row()):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if kind in (Kind.TAKE, Kind.SHOT) and not self._grid:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Files, as every editor and file browser accepts them; and takes, for our own shots."""
        return ["text/uri-list", TAKES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The clips of the ready takes among the indexes, and which takes they are."""
        takes = [take for index in indexes for take in self.takes_at(index.row())]
        mime = QMimeData()
        paths = [self._source.clip_path(take) for take in takes]
        mime.setUrls([QUrl.fromLocalFile(path) for path in paths if path])
        mime.setData(TAKES_MIME, "\n".join(take.id for take in takes).encode())
        return mime

    # Put together anew

    def _fill(self) -> None:
        columns = self._source.columns
        places, drafts = self.takes.places(), columns.drafts
        # Unsent takes come after everything else.
        while places and places[-1] in drafts:
            places.pop()
        self._slots = slots = columns.slots
        self._shown = self.takes.marks()
        for place in drafts:
            self._put_shown(place, False)
        self._flat = places if self._grid else array("i")
        # It counts in the order in which it finds them.
        self._counts = Counter(() if self._grid else map(slots.__getitem__, places))
        self._order = array("i", self._counts)
        self._problems: dict[int, list[int]] = {}
        if not self._grid:
            self._find_problems()
        self._progress = self._in_progress()
        self._forget()

    def _is_shown(self, place: int) -> bool:
        """Whether the rows have a thumbnail of a take."""
        return place < len(self._shown) and bool(self._shown[place])

    def _put_shown(self, place: int, shown: bool) -> None:
        self._shown.extend(bytes(max(place + 1 - len(self._shown), 0)))
        self._shown[place] = shown

    def _find_problems(self) -> None:
        slots, wrong = self._slots, self._source.open_problems()
        for place in compress(wrong, picked(self._shown, wrong)):
            self._problems.setdefault(slots[place], []).append(place)

    def _again(self, row: Row) -> QModelIndex:
        """Where a row is now."""
        if row.kind in (Kind.TAKE, Kind.PROGRESS):
            return self.index_at(row.places[0])
        if row.kind is Kind.SHOT:
            return self.header_of(row.slot)
        return QModelIndex()

    def _forget(self) -> None:
        """Values computed from the rows are outdated."""
        self._outline = None
        self._blocks: array[int] | None = None
        self._known_members = (NOBODY, [])

    # Where rows are

    @property
    def _group_rows(self) -> int:
        if not self._progress:
            return 0
        return 1 + (0 if self.closed.group else len(self._progress))

    def _row_starts(self) -> Sequence[int]:
        """The first row of each block, and the number of all rows."""
        return self.outline().starts

    def _made_outline(self) -> Outline:
        progress = self._group_rows - 1 if self._progress else None
        first = self._group_rows
        if self._grid:
            tiles = [len(self._flat)] if self._flat else []
            return Outline(progress, tiles, (), [first, first + len(self._flat)], headers=False)
        tiles = list(map(self._counts.__getitem__, self._order))
        if self.closed.any_shot:
            closed = map(self.is_closed, self._order)
            tiles = [0 if each else n for n, each in zip(tiles, closed, strict=True)]
        rows = map((1).__add__, tiles)
        if not self._problems:
            return Outline(progress, tiles, (), array("i", accumulate(rows, initial=first)))
        # As `_problem_rows`, which would take a call for each shot.
        wrong = {
            slot: len(places) if len(places) <= MOST_PROBLEMS or slot in self._in_full else 1
            for slot, places in self._problems.items()
        }
        problems = list(map(wrong.get, self._order, repeat(0)))
        if self.closed.any_shot:
            problems = [n if tile else 0 for n, tile in zip(problems, tiles, strict=True)]
        rows = map(add, rows, problems)
        return Outline(progress, tiles, problems, array("i", accumulate(rows, initial=first)))

    def _problem_rows(self, slot: int) -> int:
        count = len(self._problems.get(slot, ()))
        return count if count <= MOST_PROBLEMS or slot in self._in_full else 1

    def _block_rows(self, slot: int) -> int:
        if self.is_closed(slot):
            return 1
        return 1 + self._counts[slot] + self._problem_rows(slot)

    def _tile_row(self, place: int) -> int | None:
        if not self._is_shown(place):
            return None
        if self._grid:
            row = self.takes.row_of_place(place)
            return None if row is None else self._group_rows + row
        slot = self._slots[place]
        if self.is_closed(slot):
            return None
        start = self._row_starts()[self._block_of(slot)]
        return start + 1 + self.members_of(slot).index(place)

    def _progress_row(self, place: int) -> int | None:
        if self.closed.group or place not in self._source.columns.moving:
            return None
        found = (row for row, own in enumerate(self._progress, 1) if place in own)
        return next(found, None)

    def _slot(self, line: int) -> int:
        return self._slots[self._progress[line][0]]

    def _block_of(self, slot: int) -> int:
        """The block of a shot that is shown."""
        if self._blocks is None:
            self._blocks = array("i", bytes(4 * len(self._source.columns.shots)))
            for block, each in enumerate(self._order):
                self._blocks[each] = block
        return self._blocks[slot]

    def _key(self, slot: int) -> Key:
        """Sorts the shots that are shown: the least key of its takes."""
        own = filter(self._is_shown, self._source.columns.members(slot))
        return min(map(self.takes.key, own))

    # The takes in progress

    def _in_progress(self) -> list[tuple[int, ...]]:
        """The lines of progress: takes in flight, then the queue, then those on hold. Takes of one
        shot and prompt that wait after each other share a line."""
        source = self._source
        moving = self.takes.shown_among(source.columns.moving)
        moving.sort(key=source.progress_order)
        drafts, lines = source.columns.drafts, list[tuple[int, ...]]()
        for place in moving:
            last = lines[-1][0] if lines else None
            if last is not None and source.waits_with(last, place) and place in drafts:
                lines[-1] = (*lines[-1], place)
            else:
                lines.append((place,))
        return lines
