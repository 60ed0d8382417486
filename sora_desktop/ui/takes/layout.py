"""Where the rows of the takes panel are: headers, lines of progress, thumbnails, problems.

Every height depends only on the kind of the row, so that a place is computed when it is needed: the
panel costs the same for ten takes and for 100,000.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import add
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect

# The margins of the panel and the gap between thumbnails, in logical pixels.
EDGE, GAP = 12, 12
# Under the lines of progress, and between the thumbnails and what is wrong with them.
_BELOW_PROGRESS, _ABOVE_PROBLEM = 9, 4
# A narrower panel has no room for what is wrong beside the step that helps, which is below it then.
_NARROW, _STACKED = 360, 56


class Heights(NamedTuple):
    """The height of each kind of row; larger with a larger system font."""

    header: int = 32
    progress: int = 28
    problem: int = 40

    @classmethod
    def grown(cls, growth: float, width: int = _NARROW) -> Heights:
        """For a font that is larger by that much, in a panel of that width."""
        usual = cls() if width >= _NARROW * growth else cls(problem=_STACKED)
        return cls(*(round(high * growth) for high in usual))


class Outline(NamedTuple):
    """What has to be placed. `progress` is how many lines of progress are open, None without that
    group. `tiles` is how many thumbnails each block shows; `problems` how many lines each has
    below, empty where no block has any, and `starts` the first row of each, followed by the number
    of all rows. Without `headers` the blocks are bare, as the one of the grid."""

    progress: int | None
    tiles: Sequence[int]
    problems: Sequence[int]
    starts: Sequence[int]
    headers: bool = True


NOTHING = Outline(None, (), (), (0,))
PLAIN = Heights()


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """How thumbnails are placed side by side: from `left` to `right`, `high` including their
    text."""

    columns: int
    left: int
    right: int
    high: int

    def rect(self, number: int) -> QRect:
        """The place of a thumbnail below the header of its block."""
        line, column = divmod(number, self.columns)
        begin, end = self._edge(column), self._edge(column + 1) - GAP
        return QRect(begin, line * (self.high + GAP), end - begin, self.high)

    def lines(self, tiles: int) -> int:
        return -(-tiles // self.columns)

    def column_at(self, x: int) -> int:
        column = 0
        while column + 1 < self.columns and self._edge(column + 1) <= x:
            column += 1
        return column

    def _edge(self, column: int) -> int:
        return self.left + column * (self.right - self.left + GAP) // self.columns


def columns_for(inner: int, wanted: int = 0) -> int:
    """How many thumbnails are side by side: at least three, or as many as come nearest to a
    wanted width."""
    if not wanted:
        return max(3, (inner + GAP) // 124)
    fits = (inner + GAP) / (wanted + GAP)
    fewer = max(int(fits), 1)
    return fewer + 1 if fits * fits > fewer * (fewer + 1) else fewer


class Layout:
    """The places of all rows in a panel of that width; row numbers are those of PanelRows."""

    def __init__(self, outline: Outline, grid: Grid, width: int, heights: Heights = PLAIN) -> None:
        self.grid, self._high = grid, heights
        self._outline, self._width = outline, width
        self._head = 1 if outline.headers else 0
        self._group = 0 if outline.progress is None else 1 + outline.progress
        self._tiles = outline.tiles
        head = self._high.header if outline.headers else GAP
        blocks = {n: head + self._tiles_high(n) for n in set(outline.tiles)}
        if outline.headers:
            blocks[0] = head
        high: Iterable[int] = map(blocks.__getitem__, outline.tiles)
        if outline.problems:
            below = {n: n * self._high.problem + _ABOVE_PROBLEM for n in set(outline.problems)}
            below[0] = 0
            high = map(add, high, map(below.__getitem__, outline.problems))
        self._tops = array("q", accumulate(high, initial=self._group_high))
        self._starts = outline.starts

    @property
    def height(self) -> int:
        return self._tops[-1]

    @property
    def count(self) -> int:
        """How many rows are placed."""
        return self._starts[-1]

    @property
    def _group_high(self) -> int:
        if not self._group:
            return 0
        return (
            self._high.header
            + (self._group - 1) * self._high.progress
            + (_BELOW_PROGRESS if self._group > 1 else 1)
        )

    @property
    def group_end(self) -> int | None:
        """The separator below the takes in progress; None without them."""
        return self._group_high - 1 if self._group else None

    def _tiles_high(self, tiles: int) -> int:
        return self.grid.lines(tiles) * (self.grid.high + GAP)

    def rect(self, row: int) -> QRect:
        """Where a row is."""
        if row < self._group:
            top = self._high.header + (row - 1) * self._high.progress if row else 0
            return QRect(0, top, self._width, self._high.progress if row else self._high.header)
        block = bisect_right(self._starts, row) - 1
        inner, top = row - self._starts[block] - self._head, self._tops[block]
        if inner < 0:
            return QRect(0, top, self._width, self._high.header)
        below = top + (self._high.header if self._head else GAP)
        tiles = self._tiles[block]
        if inner < tiles:
            return self.grid.rect(inner).translated(0, below)
        below += self._tiles_high(tiles) - GAP + _ABOVE_PROBLEM
        return QRect(
            0, below + (inner - tiles) * self._high.problem, self._width, self._high.problem
        )

    def at(self, spot: QPoint) -> int | None:
        """The row at a point; None beside all of them."""
        row = self.near(spot)
        return row if row is not None and self.rect(row).contains(spot) else None

    def near(self, spot: QPoint) -> int | None:
        """The row at a point, or in the gap before it; None when there is none."""
        if not self.count:
            return None
        line = next(iter(self._lines(spot.y(), spot.y())), range(0))
        if not line:
            return 0 if spot.y() < 0 else self.count - 1
        if len(line) == 1:
            return line.start
        return min(line.start + self.grid.column_at(spot.x()), line.stop - 1)

    def rows_between(self, top: int, bottom: int) -> Iterator[int]:
        """The rows in a range of heights, from the top down."""
        for line in self._lines(top, bottom):
            yield from line

    def inside(self, area: QRect) -> list[int]:
        """The rows that a rectangle touches."""
        rows = self.rows_between(area.top(), area.bottom())
        return [row for row in rows if self.rect(row).intersects(area)]

    def beside(self, row: int, lines: int) -> int:
        """The row that many lines above or below, in the same column as far as there is one."""
        x = self.rect(row).center().x()
        there = row
        for _ in range(abs(lines)):
            found = self._next_line(there, 1 if lines > 0 else -1)
            if found is None:
                break
            there = found.start
            if len(found) > 1 or self._is_tile(there):
                there = min(found.start + self.grid.column_at(x), found.stop - 1)
        return there

    def _is_tile(self, row: int) -> bool:
        if row < self._group:
            return False
        block = bisect_right(self._starts, row) - 1
        return 0 <= row - self._starts[block] - self._head < self._tiles[block]

    def _next_line(self, row: int, step: int) -> range | None:
        here = self._line_of(row)
        there = here.stop if step > 0 else here.start - 1
        return self._line_of(there) if 0 <= there < self.count else None

    def _line_of(self, row: int) -> range:
        """The rows beside a row."""
        if not self._is_tile(row):
            return range(row, row + 1)
        block = bisect_right(self._starts, row) - 1
        first = self._starts[block] + self._head
        begin = first + (row - first) // self.grid.columns * self.grid.columns
        return range(begin, min(begin + self.grid.columns, first + self._tiles[block]))

    def _lines(self, top: int, bottom: int) -> Iterator[range]:
        """The lines of rows in a range; the gap above a line belongs to it."""
        row = self._first_at(top)
        while row < self.count:
            line = self._line_of(row)
            yield line
            row = line.stop
            if row < self.count and self.rect(row).top() > bottom:
                return

    def _first_at(self, y: int) -> int:
        """The first row whose line ends below a height."""
        if y < self._tops[0]:
            row = (
                max(y - self._high.header, 0) // self._high.progress + 1
                if y >= self._high.header
                else 0
            )
            return min(row, max(self._group - 1, 0))
        block = bisect_right(self._tops, y) - 1
        if block >= len(self._tiles):
            return self.count
        first, inner = self._starts[block], y - self._tops[block]
        inner -= self._high.header if self._head else GAP
        if inner < 0:
            return first
        first += self._head
        tiles = self._tiles[block]
        line = inner // (self.grid.high + GAP)
        if line < self.grid.lines(tiles):
            return first + line * self.grid.columns
        inner -= self._tiles_high(tiles) - GAP + _ABOVE_PROBLEM
        row = first + tiles + max(inner, 0) // self._high.problem
        return min(row, self._starts[block + 1])
