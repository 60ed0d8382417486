"""The takes as cards: places, keys in two dimensions, the rubber band, sizes; and what is the same
in the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from sora_desktop.core.task import Progress, Task, TaskState
from sora_desktop.ui.card_delegate import CardDelegate
from sora_desktop.ui.cells import Cells, columns_for
from sora_desktop.ui.task_delegate import TaskDelegate
from sora_desktop.ui.task_list_model import TaskListModel
from tests.ui.samples import dollars
from tests.ui.take_column import CTRL, LEFT, Column
from tests.ui.take_source import FakeSource, dark_theme, many, numbered, plain_line, task_id

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("columns", [1, 2, 5, 7])
def test_cells_fill_the_band_and_are_found_where_they_are(columns: int) -> None:
    cells = Cells(count=23, columns=columns, left=8, right=251, high=40, gap=6, top=4)
    rects = [cells.rect(row) for row in range(23)]
    assert rects[0].left() == 8
    assert rects[columns - 1].right() == 250
    assert [cells.at(rect.center()) for rect in rects] == list(range(23))
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[n + 1 :])
    assert max(rect.bottom() for rect in rects) + 1 + 4 == cells.height
    for area in (QRect(0, 0, 400, 30), QRect(60, 100, 90, 120), QRect(0, 5000, 9, 9)):
        touched = [row for row, rect in enumerate(rects) if rect.intersects(area)]
        assert cells.inside(area) == touched
    assert cells.at(QPoint(2, 10)) is None
    assert cells.near(QPoint(9999, 9999)) == 22
    assert Cells().near(QPoint(0, 0)) is None


def test_cards_come_as_near_to_the_wanted_width_as_the_room_allows() -> None:
    for room in range(100, 1200, 7):
        columns = columns_for(room, 200, 6)
        widths = [(room + 6) / n - 6 for n in (columns, columns + 1, max(columns - 1, 1))]
        off = [max(each / 200, 200 / each) for each in widths if each > 0]
        assert off[0] <= min(off) * 1.05


def test_the_arrows_go_in_two_dimensions(qtbot: QtBot) -> None:
    column = Column(qtbot, many(20), grid=140)
    across = column.view.cells.columns
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
    assert column.activated == [task_id(19 - 19 % across)]


def test_down_from_above_a_short_last_line_goes_to_its_end(qtbot: QtBot) -> None:
    column = Column(qtbot, many(6), grid=140)
    across = column.view.cells.columns
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
    across = column.view.cells.columns
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
    assert len(column.chosen()) > 2 * column.view.cells.columns
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
    look, before = column.header.look, column.view.cells.columns
    wheel(column, 120, CTRL)
    column.press(Key.Key_Plus, CTRL)
    column.press(Key.Key_Equal, CTRL)
    assert look.card_width == 150 + 3 * 27
    assert column.view.cells.columns < before
    assert column.view.verticalOffset() == 0
    column.press(Key.Key_Minus, CTRL)
    wheel(column, -240, CTRL)
    assert look.card_width == 150 + 27
    wheel(column, -120, Qt.KeyboardModifier.NoModifier)
    assert column.view.verticalOffset() > 0
    column.press(Key.Key_G, CTRL)
    assert not column.view.is_grid
    assert not look.slider.isVisible()
    column.press(Key.Key_Plus, CTRL)
    assert look.card_width == 150 + 27, "the list has one size"


def test_what_is_looked_at_stays_when_everything_moves(qtbot: QtBot) -> None:
    column = Column(qtbot, many(400), grid=150)
    column.list.select(task_id(150))
    changes: list[Callable[[], object]] = [
        lambda: column.header.look.slider.setValue(320),
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
    paint = CardDelegate.paint

    def noted(self: Any, painter: Any, option: Any, index: Any) -> None:
        painted.append(index.row())
        paint(self, painter, option, index)

    monkeypatch.setattr(CardDelegate, "paint", noted)
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
    n = 20_000 - 1 - seen.start
    column.source.revise(n, starred=True)
    qtbot.waitUntil(lambda: bool(painted), timeout=30_000)
    assert painted == [seen.start]


def test_words_end_where_the_search_field_ends_with_and_without_a_scroll_bar(qtbot: QtBot) -> None:
    def edge(column: Column, n: int) -> int:
        delegate, rect = column.view.delegate, column.rect(n)
        assert isinstance(delegate, TaskDelegate)
        price = delegate.layout_of(column.list.rows.index_of(task_id(n)), rect.width()).price
        assert price is not None
        return column.view.viewport().mapTo(column.list, QPoint(price.rect.right(), 0)).x()

    few, lots = (
        Column(qtbot, many(count, charged=dollars("1.92")), width=width)
        for count, width in ((2, 340), (60, 340))
    )
    assert not few.view.verticalScrollBar().isVisible()
    assert lots.view.verticalScrollBar().isVisible()
    right = few.header.filter.geometry().right()
    assert edge(few, 0) == edge(lots, 59) == right
    lots.header.look.toggle()
    cards = [lots.rect(n) for n in range(60)]
    assert max(card.right() for card in cards) < lots.view.viewport().width()


@pytest.mark.parametrize("width", [86, 118, 160, 230, 420])
def test_everything_stays_inside_its_card(qtbot: QtBot, width: int) -> None:
    line = "Failed: refused by moderation, not charged as far as we know"
    task = numbered(0, TaskState.FAILED, charged=dollars("12.50"), tags=("a",), note="b")
    model = TaskListModel(FakeSource([task]), lambda _task, _progress: line)
    delegate = CardDelegate(dark_theme())
    layout = delegate.layout_of(model.index(0), width)
    card = QRect(0, 0, width, delegate.card_height(width))
    rects = [layout.picture, layout.star, *(box for _, box in layout.marks)]
    pieces = (layout.seconds, layout.price_on_glass, layout.line, layout.price, *layout.prompt)
    rects += [piece.rect for piece in pieces if piece is not None]
    assert all(card.contains(rect) for rect in rects)
    words = [piece.rect for piece in (layout.line, layout.price, *layout.prompt) if piece]
    assert not any(a.intersects(b) for n, a in enumerate(words) for b in words[n + 1 :])
    assert bool(layout.prompt) is (width >= 150)


@pytest.mark.parametrize("width", [110, 260])
def test_a_card_shows_state_star_selection_and_focus(qtbot: QtBot, width: int) -> None:
    delegate = CardDelegate(dark_theme())

    def painted(task: Task, state: QStyle.StateFlag = QStyle.StateFlag.State_None) -> QImage:
        source = FakeSource([task])
        model = TaskListModel(source, plain_line)
        source.progressed.emit(Progress(task_id(0), 40, 100, 1.0))
        image = QImage(width, delegate.card_height(width), QImage.Format.Format_RGB32)
        image.fill(0)
        option = QStyleOptionViewItem()
        option.rect, option.state = image.rect(), state
        painter = QPainter(image)
        delegate.paint(painter, option, model.index(0))
        painter.end()
        return image

    flag = QStyle.StateFlag
    states = (flag.State_None, flag.State_Selected, flag.State_MouseOver, flag.State_HasFocus)
    images = [painted(numbered(0), state) for state in states]
    images += [painted(numbered(0, state)) for state in TaskState if state is not TaskState.READY]
    images += [painted(numbered(0, starred=True)), painted(numbered(0, tags=("a",)))]
    # Pending and draft wait with the same clock; all others differ.
    assert len({bytes(image.constBits()) for image in images}) >= len(images) - 1
    delegate.refresh()


def test_the_star_of_a_card_is_a_switch_and_a_double_click_plays(qtbot: QtBot) -> None:
    column = Column(qtbot, many(4), grid=200)
    star = column.rect(2).topLeft() + QPoint(14, 14)
    QTest.mouseClick(column.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, star)
    assert column.together == [("star", [task_id(2)])]
    QTest.mouseDClick(column.view.viewport(), LEFT, pos=column.rect(1).center())
    assert column.activated == [task_id(1)]
    assert (
        column.view.delegate.part_at(
            column.list.rows.index_of(task_id(1)), column.rect(1), column.rect(1).center()
        )
        is None
    )


@pytest.mark.parametrize("grid", [0, 180])
def test_a_screen_reader_finds_every_take_with_state_and_selection(qtbot: QtBot, grid: int) -> None:
    tasks = [numbered(0, TaskState.FAILED), numbered(1, starred=True, tags=("hero",), note="dark")]
    column = Column(qtbot, tasks, grid=grid)
    column.click(0)
    seen = QAccessible.queryAccessibleInterface(column.view)
    assert seen.text(QAccessible.Text.Name) == "Takes"
    rows = [seen.child(n) for n in range(seen.childCount())]
    names = [row.text(QAccessible.Text.Name) for row in rows]
    assert names[0].startswith("Take number 1. ready")
    assert "failed" in names[1]
    assert [bool(row.state().selected) for row in rows] == [False, True]
    said = column.list.rows.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert said.endswith("starred, tags: hero, note: dark")
    column.press(Key.Key_Left if grid else Key.Key_Up)
    assert [bool(seen.child(n).state().selected) for n in range(2)] == [True, False]


def test_the_look_is_remembered(qtbot: QtBot) -> None:
    column = Column(qtbot, many(3), grid=301)
    column.header.sort.choose(type(column.header.sort.order)("price"))
    column.header.state.setCurrentIndex(2)
    kept = column.list.kept()
    again = Column(qtbot, many(3))
    again.list.restore(
        grid=kept["takes_grid"],
        card=kept["takes_card"],
        sort=kept["takes_sort"],
        filters=kept["takes_filters"],
    )
    assert again.list.kept() == kept
    assert again.view.is_grid
    assert again.header.query() == column.header.query()
