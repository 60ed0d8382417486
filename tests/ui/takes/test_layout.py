"""Where the rows of the panel are: nothing lies on anything, and everything is found again."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from itertools import accumulate

import pytest
from PySide6.QtCore import QPoint, QRect

from sora_desktop.ui.takes.layout import Grid, Heights, Layout, Outline, columns_for

WIDTH = 384


def outline(
    progress: int | None,
    tiles: Sequence[int],
    problems: Mapping[int, int] | None = None,
    *,
    headers: bool = True,
) -> Outline:
    """With the rows counted."""
    wrong = [(problems or {}).get(block, 0) for block in range(len(tiles))]
    rows = [int(headers) + count + below for count, below in zip(tiles, wrong, strict=True)]
    first = 0 if progress is None else 1 + progress
    starts = list(accumulate(rows, initial=first))
    return Outline(progress, tiles, wrong if any(wrong) else (), starts, headers)


def some_layout(chance: random.Random) -> Layout:
    """A panel of any kind."""
    tiles = [chance.randint(0, 9) for _ in range(chance.randint(0, 6))]
    problems = {n: chance.randint(1, 3) for n, count in enumerate(tiles) if count % 3 == 1}
    headers = chance.random() < 0.7
    if not headers:
        tiles, problems = [max(count, 1) for count in tiles[:1]], {}
    progress = chance.choice([None, 0, 1, 4])
    grid = Grid(columns=chance.randint(1, 5), left=12, right=372, high=chance.randint(20, 70))
    return Layout(outline(progress, tiles, problems, headers=headers), grid, WIDTH)


@pytest.mark.parametrize("seed", range(60))
def test_rows_lie_beside_each_other_and_are_found_where_they_are(seed: int) -> None:
    chance = random.Random(seed)
    placed = some_layout(chance)
    rects = [placed.rect(row) for row in range(placed.count)]
    assert [placed.at(rect.center()) for rect in rects] == list(range(len(rects)))
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[n + 1 :])
    assert max((rect.bottom() for rect in rects), default=-1) < max(placed.height, 1)
    for _ in range(20):
        at, side = QPoint(chance.randint(0, 380), chance.randint(-50, 600)), chance.randint(1, 200)
        area = QRect(at.x(), at.y(), side, side)
        touched = [row for row, rect in enumerate(rects) if rect.intersects(area)]
        assert placed.inside(area) == touched


def test_thumbnails_have_the_sizes_of_the_design() -> None:
    for width, columns, wide in ((336, 3, 96), (384, 3, 112), (520, 4, 115)):
        inner = width - 24
        grid = Grid(columns=columns_for(inner), left=12, right=width - 12, high=1)
        assert grid.columns == columns
        assert grid.rect(0).width() == wide
        assert grid.rect(columns - 1).right() == width - 13


def test_thumbnails_of_the_grid_come_as_near_to_the_wanted_width_as_there_is_room() -> None:
    for room in range(100, 1200, 7):
        columns = columns_for(room, 200)
        widths = [(room + 12) / n - 12 for n in (columns, columns + 1, max(columns - 1, 1))]
        off = [max(each / 200, 200 / each) for each in widths if each > 0]
        assert off[0] <= min(off) * 1.05


def test_heights_are_those_of_the_design_and_grow_with_the_font() -> None:
    grid = Grid(columns=3, left=12, right=372, high=63)
    placed = Layout(outline(3, [5, 3], {1: 1}), grid, WIDTH)
    tops = [placed.rect(row).top() for row in range(placed.count)]
    group, shot = [0, 32, 60, 88], 125
    first = [shot, *[shot + 32] * 3, *[shot + 107] * 2]
    second = shot + 32 + 2 * 75
    assert tops == [*group, *first, second, *[second + 32] * 3, second + 99]
    assert placed.rect(placed.count - 1).height() == 40
    assert placed.height == second + 32 + 75 + 4 + 40
    assert placed.group_end == shot - 1
    assert Heights.grown(1, 336).problem == 56, "what is wrong is above the step that helps"
    assert Heights.grown(1, 384) == Heights()
    large = Layout(outline(None, [1]), grid, WIDTH, Heights.grown(1.4))
    assert large.rect(0).height() == 45
    assert large.group_end is None


def test_a_step_up_or_down_keeps_the_column() -> None:
    grid = Grid(columns=3, left=12, right=372, high=63)
    placed = Layout(outline(1, [5, 2], {0: 1}), grid, WIDTH)
    # 0 group, 1 progress, 2 shot, 3-7 takes, 8 problem, 9 shot, 10-11 takes
    assert placed.beside(4, 1) == 7
    assert placed.beside(5, 1) == 7
    assert placed.beside(7, 1) == 8
    assert placed.beside(8, 1) == 9
    assert placed.beside(9, 1) == 11
    assert placed.beside(11, 1) == 11
    assert placed.beside(3, -1) == 2
    assert placed.beside(2, -1) == 1
    assert placed.beside(0, -1) == 0
    assert placed.beside(0, 3) == 4
