"""The takes as cards: places, keys in two dimensions, the rubber band, sizes; and what is the same
in the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import TakeState
from sora_desktop.ui.takes.delegates.panel import PanelDelegate
from tests.ui.take_column import CTRL, LEFT, Column
from tests.ui.take_source import many, numbered, take_id

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_arrows_go_in_two_dimensions(qtbot: QtBot) -> None:
    column = Column(qtbot, many(20), grid=140)
    across = column.view.placed.grid.columns
    assert across > 2
    column.click(19)
    column.press(Key.Key_Right)
    column.press(Key.Key_Down)
    assert column.chosen() == [19 - 1 - across]
    column.press(Key.Key_Left)
    column.press(Key.Key_Up)
    column.press(Key.Key_Up)
    assert column.chosen() == [19]
    column.press(Key.Key_End)
    assert column.chosen() == [0]
    column.press(Key.Key_Down)
    assert column.chosen() == [0]
    column.press(Key.Key_Home)
    column.press(Key.Key_PageDown)
    assert column.chosen() == [0]
    column.press(Key.Key_PageUp)
    assert column.chosen() == [19 - 19 % across]
    column.press(Key.Key_Return)
    assert column.activated[-1] == take_id(19 - 19 % across)


def test_down_from_above_a_short_last_line_goes_to_its_end(qtbot: QtBot) -> None:
    column = Column(qtbot, many(6), grid=140)
    across = column.view.placed.grid.columns
    assert 6 % across
    above = across * (6 // across) - 1
    column.click(5 - above)
    column.press(Key.Key_Down)
    assert column.chosen() == [0]


def test_shift_selects_in_reading_order_and_ctrl_adds(qtbot: QtBot) -> None:
    column = Column(qtbot, many(12), grid=140)
    column.click(11)
    column.click(7, SHIFT)
    assert column.chosen() == [11, 10, 9, 8, 7]
    column.click(3, CTRL)
    assert column.chosen() == [11, 10, 9, 8, 7, 3]
    column.press(Key.Key_A, CTRL)
    assert len(column.chosen()) == 12
    column.press(Key.Key_Escape)
    assert column.chosen() == [3]


def test_a_rubber_band_selects_what_it_touches(qtbot: QtBot) -> None:
    column = Column(qtbot, many(9), grid=180)
    across = column.view.placed.grid.columns
    column.click(8)
    column.selected.clear()
    below = column.rect(0).bottomRight() + QPoint(6, 60)
    column.drag(QPoint(column.rect(0).center().x(), below.y()), column.rect(across).center())
    touched = {
        n for n in range(9) if column.rect(n).center().y() >= column.rect(across).center().y()
    }
    chosen = set(column.chosen())
    assert chosen
    assert chosen <= touched
    assert 8 not in chosen
    # The player is told once, where it ended, and not of each take on the way.
    assert len(column.selected) == 1
    before = chosen
    column.drag(below, column.rect(0).center() + QPoint(0, 400), CTRL)
    assert set(column.chosen()) == before
    assert not column.view.band.active


def move_beyond(column: Column, at: QPoint) -> None:
    """The pointer is held down and goes to a point outside, which QTest cannot do."""
    viewport = column.view.viewport()
    kind, none = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
    place = QPointF(at)
    event = QMouseEvent(kind, place, viewport.mapToGlobal(place), LEFT, LEFT, none)
    QApplication.sendEvent(viewport, event)


def test_the_view_follows_a_band_that_leaves_it(qtbot: QtBot) -> None:
    column = Column(qtbot, many(200), grid=180)
    viewport = column.view.viewport()
    gap = QPoint(2, 5)
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, gap)
    move_beyond(column, QPoint(300, viewport.height() + 80))
    qtbot.waitUntil(lambda: column.view.verticalOffset() > viewport.height(), timeout=30_000)
    QTest.mouseRelease(viewport, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(300, 20))
    assert len(column.chosen()) > 2 * column.view.placed.grid.columns
    column.view.grab()


def wheel(column: Column, turned: int, held: Qt.KeyboardModifier) -> None:
    at = QPointF(column.view.viewport().rect().center())
    event = QWheelEvent(
        at,
        column.view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(column.view.viewport(), event)


def test_ctrl_and_the_wheel_or_plus_and_minus_change_the_size(qtbot: QtBot) -> None:
    column = Column(qtbot, many(60), grid=150)
    look, before = column.header.look, column.view.placed.grid.columns
    wheel(column, 120, CTRL)
    column.press(Key.Key_Plus, CTRL)
    column.press(Key.Key_Equal, CTRL)
    assert look.card_width == 150 + 3 * 27
    assert column.view.placed.grid.columns < before
    assert column.view.verticalOffset() == 0
    column.press(Key.Key_Minus, CTRL)
    wheel(column, -240, CTRL)
    assert look.card_width == 150 + 27
    wheel(column, -120, Qt.KeyboardModifier.NoModifier)
    assert column.view.verticalOffset() > 0
    column.press(Key.Key_G, CTRL)
    assert not column.view.is_grid
    column.press(Key.Key_Plus, CTRL)
    assert look.card_width == 150 + 27, "the list has one size"


def test_what_is_looked_at_stays_when_everything_moves(qtbot: QtBot) -> None:
    column = Column(qtbot, many(400), grid=150)
    column.list.select(take_id(150))
    changes: list[Callable[[], object]] = [
        lambda: column.header.look.set_width(320),
        lambda: column.list.resize(400, 640),
        column.header.look.toggle,
        column.header.look.toggle,
    ]
    for change in changes:
        change()
        assert column.view.viewport().rect().intersects(column.rect(150))
    y = column.rect(150).top()
    for n in range(400, 413):
        column.source.put(numbered(n))
    assert column.rect(150).top() == y


def test_what_is_painted_does_not_grow_with_the_library(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    paint = PanelDelegate.paint

    def noted(self: Any, painter: Any, option: Any, index: Any) -> None:
        painted.append(index.row())
        paint(self, painter, option, index)

    monkeypatch.setattr(PanelDelegate, "paint", noted)
    column = Column(qtbot, many(20_000), grid=110)
    bar = column.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    column.view.grab()
    painted.clear()
    column.view.grab()
    seen = column.view.seen()
    assert set(painted) == set(seen)
    assert len(seen) < 100
    QApplication.processEvents()
    painted.clear()
    # One that changes is painted alone.
    n = 20_000 - 1 - seen[0]
    column.source.revise(n, starred=True)
    qtbot.waitUntil(lambda: bool(painted), timeout=30_000)
    assert set(painted) <= {seen[0], seen[0] + 1, seen[0] + column.view.placed.grid.columns}


def test_a_second_paints_only_the_rows_that_show_another_time(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    paint = PanelDelegate.paint

    def noted(self: Any, painter: Any, option: Any, index: Any) -> None:
        painted.append(index.row())
        paint(self, painter, option, index)

    monkeypatch.setattr(PanelDelegate, "paint", noted)
    # A shot each, so that their thumbnails are not beside each other.
    takes = [numbered(n, TakeState.PROCESSING, shot_id=f"shot {n}") for n in range(4)]
    column = Column(qtbot, takes)
    column.list.select(take_id(3))
    times = [0, 0, 0, 0]
    column.model.times_of = lambda place: times[place]
    column.model.tick()
    column.view.grab()
    QApplication.processEvents()
    painted.clear()
    times[0] = times[1] = 1
    column.model.tick()
    qtbot.waitUntil(lambda: bool(painted), timeout=30_000)
    rows = {row for place in (0, 1) for row in column.list.panel.rows_of(place)}
    assert len(rows) == 4
    # The take in the viewer has a ring around it, which may reach into other rows.
    assert rows <= set(painted) <= rows | set(column.list.panel.rows_of(3))


def test_thumbnails_end_where_the_header_ends_with_and_without_a_scroll_bar(qtbot: QtBot) -> None:
    few, lots = (Column(qtbot, many(count), width=340) for count in (2, 60))
    assert not few.view.verticalScrollBar().isVisible()
    assert lots.view.verticalScrollBar().isVisible()
    for column in (few, lots):
        look = column.header.look
        right = look.mapTo(column.list, look.rect().topRight()).x()
        for grid in (False, True):
            if grid:
                look.toggle()
            tiles = [column.rect(n) for n in range(2)]
            bound = max(tile.right() for tile in tiles)
            assert column.view.viewport().mapTo(column.list, QPoint(bound, 0)).x() <= right


def test_the_star_is_a_switch_and_a_click_plays(qtbot: QtBot) -> None:
    column = Column(qtbot, many(4), grid=200)
    star = column.rect(2).topRight() + QPoint(-10, 12)
    QTest.mouseClick(column.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, star)
    assert column.together == [("star", [take_id(2)])]
    assert column.activated == []
    column.click(1)
    assert column.activated == [take_id(1)]
    QTest.mouseDClick(column.view.viewport(), LEFT, pos=column.rect(1).center())
    assert column.activated == [take_id(1)], "the second click of two plays nothing anew"


@pytest.mark.parametrize("grid", [0, 180])
def test_a_screen_reader_finds_every_take_with_state_and_selection(qtbot: QtBot, grid: int) -> None:
    takes = [numbered(0, TakeState.FAILED), numbered(1, starred=True, tags=("hero",), note="dark")]
    column = Column(qtbot, takes, grid=grid)
    column.click(0)
    seen = QAccessible.queryAccessibleInterface(column.view)
    assert seen.text(QAccessible.Text.Name) == "Takes"
    rows = [seen.child(n) for n in range(seen.childCount())]
    names = [row.text(QAccessible.Text.Name) for row in rows]
    if not grid:
        assert names[0] == "Take number 1, 1 take"
        assert rows[0].text(QAccessible.Text.Description) == "expanded"
        assert names[4].endswith("Generate again ($1.92)")
        names, rows = [names[1], names[3]], [rows[1], rows[3]]
    assert names[0].startswith("Take 1. Ready")
    assert names[0].endswith("Take number 1")
    assert "Take 0 failed" in names[1]
    assert [bool(row.state().selected) for row in rows] == [False, True]
    said = column.list.panel.index_of(take_id(1)).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert said.endswith("starred, tags: hero, note: dark")
    # The mark of an imported take is heard too.
    column.source.revise(1, imported=True)
    assert rows[0].text(QAccessible.Text.Name).endswith("imported. Take number 1")
    column.list.select(take_id(1))
    assert [bool(row.state().selected) for row in rows] == [True, False]


def test_the_look_is_remembered(qtbot: QtBot) -> None:
    column = Column(qtbot, many(3), grid=301)
    column.header.sort.choose(type(column.header.sort.order)("price"))
    column.header.panel.state.setCurrentIndex(2)
    column.list.panel.toggle_group()
    kept = column.list.kept()
    again = Column(qtbot, many(3))
    again.list.restore(
        grid=kept["takes_grid"],
        card=kept["takes_card"],
        sort=kept["takes_sort"],
        filters=kept["takes_filters"],
        closed=kept["takes_closed"],
    )
    assert again.list.kept() == kept
    assert again.view.is_grid
    assert again.header.query() == column.header.query()
