"""Equal cells in rows from the left: where each is, without asking any other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """`count` cells, `columns` of them side by side, in logical pixels.

    `left` to `right` is the band that a row of cells fills to the last pixel; `gap` lies between
    the cells either way, `top` above the first row and below the last.
    """

    count: int = 0
    columns: int = 1
    left: int = 0
    right: int = 1
    high: int = 1
    gap: int = 0
    top: int = 0

    @property
    def lines(self) -> int:
        """How many rows of cells there are."""
        return -(-self.count // self.columns)

    @property
    def height(self) -> int:
        """The height of everything."""
        inner = self.lines * (self.high + self.gap) - self.gap
        return 2 * self.top + inner if self.count else 0

    def rect(self, row: int) -> QRect:
        """Where the cell of that number is."""
        line, column = divmod(row, self.columns)
        begin, end = self._edge(column), self._edge(column + 1) - self.gap
        return QRect(begin, self.top + line * (self.high + self.gap), end - begin, self.high)

    def at(self, spot: QPoint) -> int | None:
        """The number of the cell at a point, None beside all of them."""
        row = self.near(spot)
        return row if row is not None and self.rect(row).contains(spot) else None

    def near(self, spot: QPoint) -> int | None:
        """The number of the cell at a point or in the gap before it; None when there is none."""
        if not self.count:
            return None
        line = min(max(spot.y() - self.top, 0) // (self.high + self.gap), self.lines - 1)
        column = 0
        while column + 1 < self.columns and self._edge(column + 1) <= spot.x():
            column += 1
        return min(line * self.columns + column, self.count - 1)

    def lines_between(self, top: int, bottom: int) -> range:
        """The numbers of the cells in the rows that a band of heights touches."""
        pitch = self.high + self.gap
        first = max(top - self.top, 0) // pitch
        last = (bottom - self.top) // pitch
        return range(
            min(first * self.columns, self.count),
            min(max(last + 1, 0) * self.columns, self.count),
        )

    def inside(self, area: QRect) -> list[int]:
        """The numbers of the cells that a rectangle touches."""
        rows = self.lines_between(area.top(), area.bottom())
        return [row for row in rows if self.rect(row).intersects(area)]

    def _edge(self, column: int) -> int:
        """Where a column begins; the last one ends a gap before the next would."""
        return self.left + column * (self.right - self.left + self.gap) // self.columns


def columns_for(room: int, wanted: int, gap: int) -> int:
    """How many cells side by side come nearest to the wanted width; at least one."""
    fits = (room + gap) / (wanted + gap)
    fewer = max(int(fits), 1)
    return fewer + 1 if fits * fits > fewer * (fewer + 1) else fewer
