"""How a row is laid out and painted: nothing is lost at any width, and colour is never alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.task import Progress, Task, TaskState
from sora_desktop.ui.style import contrast
from sora_desktop.ui.task_delegate import Part, TaskDelegate
from sora_desktop.ui.task_layout import RowLayout, reads_right_to_left
from sora_desktop.ui.task_list_model import TaskListModel
from sora_desktop.ui.task_row import PriceTag, mark_of, price_tag
from sora_desktop.ui.theme import DARK, LIGHT
from tests.ui.samples import dollars, take
from tests.ui.take_source import FakeSource, dark_theme, numbered, plain_line, task_id

LONG = "A paper boat drifting down a rain-soaked gutter at dusk, low tracking shot, warm light"
EVERY = [
    *(numbered(0, state) for state in TaskState),
    numbered(0, TaskState.DRAFT, held=True),
    numbered(0, TaskState.COMPLETED, last_error=Problem(category=Category.NETWORK_DOWN)),
]


class Solid:
    """Gives the same plain picture for every take, and writes down what was asked for."""

    def __init__(self, size: QSize) -> None:
        self.size = size
        self.asked: list[Path] = []

    def pixmap(self, task_id: str, path: Path, size: QSize, dpr: float) -> QPixmap | None:
        self.asked.append(path)
        drawn = QPixmap(self.size)
        drawn.fill(QColor("#ff00ff"))
        return drawn


def laid_out(task: Task, width: int, line: str = "Ready") -> RowLayout:
    model = TaskListModel(FakeSource([task]), lambda _task, _progress: line)
    delegate = TaskDelegate(dark_theme(), price_of=lambda _task: dollars("1.92"))
    return delegate.layout_of(model.index(0), width)


def painted(
    task: Task,
    *,
    state: QStyle.StateFlag = QStyle.StateFlag.State_None,
    posters: Solid | None = None,
    progress: Progress | None = None,
) -> QImage:
    source = FakeSource([task])
    model = TaskListModel(source, plain_line)
    if progress is not None:
        source.progressed.emit(progress)
    delegate = TaskDelegate(
        dark_theme(),
        price_of=lambda _task: dollars("1.92"),
        posters=posters,
        poster_path=lambda task: Path(f"{task.id}.jpg"),
    )
    delegate.set_hot((task.id, Part.BUTTON))
    image = QImage(340, delegate.row_height(340), QImage.Format.Format_RGB32)
    image.fill(QColor(DARK.panel))
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    option.state = state
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image


@pytest.mark.parametrize("width", [240, 260, 300, 340, 420, 640])
@pytest.mark.parametrize("task", EVERY, ids=lambda task: task.state.value)
def test_everything_stays_inside_its_row(qtbot: QtBot, task: Task, width: int) -> None:
    line = "Failed: refused by moderation, not charged as far as we know"
    layout = laid_out(task, width, line)
    height = TaskDelegate(dark_theme()).row_height(width)
    row = QRect(0, 0, width, height)
    rects = [layout.poster, layout.star, layout.seconds.rect, layout.mark]
    pieces = [*layout.prompt, *layout.chips, *layout.state]
    rects += [piece.rect for piece in pieces]
    rects += [piece.rect for piece in (layout.price, layout.button) if piece is not None]
    assert all(row.contains(rect) for rect in rects)


@pytest.mark.parametrize("width", [260, 340, 420])
@pytest.mark.parametrize("task", EVERY, ids=lambda task: task.state.value)
def test_words_do_not_lie_on_words(qtbot: QtBot, task: Task, width: int) -> None:
    layout = laid_out(task, width, "Rendered and paid, not downloaded: no connection")
    rects = [piece.rect for piece in (*layout.prompt, *layout.chips, *layout.state)]
    rects += [piece.rect for piece in (layout.price, layout.button) if piece is not None]
    crossing = [(a, b) for n, a in enumerate(rects) for b in rects[n + 1 :] if a.intersects(b)]
    assert crossing == []


def test_a_button_with_a_price_is_never_cut_at_the_narrowest(qtbot: QtBot) -> None:
    layout = laid_out(numbered(0, TaskState.FAILED), 260)
    assert layout.button is not None
    assert layout.button.text == "Generate again ($1.92)"
    assert layout.button.rect.height() >= 24


def test_a_long_prompt_takes_two_lines_and_the_last_is_cut(qtbot: QtBot) -> None:
    layout = laid_out(numbered(0, prompt=f"{LONG} " * 300), 340)
    assert len(layout.prompt) == 2
    assert layout.prompt[1].text.endswith("…")
    assert LONG.startswith(layout.prompt[0].text)


def test_an_emoji_is_not_torn_apart_at_the_end_of_a_line(qtbot: QtBot) -> None:
    layout = laid_out(numbered(0, prompt="🚀" * 60), 340)
    assert set("".join(piece.text for piece in layout.prompt)) <= {"🚀", "…"}


def test_a_prompt_that_runs_to_the_left_is_painted_so(qtbot: QtBot) -> None:
    assert laid_out(numbered(0, prompt="سفينة ورقية"), 340).right_to_left
    assert not laid_out(numbered(0, prompt="12 boats"), 340).right_to_left
    assert not reads_right_to_left("12 !")
    painted(numbered(0, prompt="سفينة ورقية"))


def test_a_narrow_row_keeps_the_price_and_drops_its_kind(qtbot: QtBot) -> None:
    wide, narrow = (laid_out(numbered(0, charged=dollars("1.92")), w) for w in (420, 260))
    assert wide.price is not None
    assert narrow.price is not None
    assert (wide.price.text, narrow.price.text) == ("charged $1.92", "$1.92")
    assert len(wide.chips) > len(narrow.chips) >= 1


@pytest.mark.parametrize(
    ("task", "tag"),
    [
        (take(TaskState.PENDING), PriceTag("~$1.92", "estimate ~$1.92")),
        (
            take(TaskState.PENDING, estimate_certain=False),
            PriceTag("from $1.92", "estimate from $1.92"),
        ),
        (take(TaskState.PENDING, quoted=dollars("2")), PriceTag("$2.00", "quoted $2.00")),
        (take(TaskState.FAILED, charged=dollars("0")), PriceTag("$0.00", "charged $0.00")),
        (take(TaskState.FAILED), PriceTag()),
        (take(TaskState.DISMISSED), PriceTag()),
    ],
)
def test_a_price_says_what_it_is(task: Task, tag: PriceTag) -> None:
    assert price_tag(task) == tag


def test_states_that_ask_for_different_things_have_different_shapes() -> None:
    shapes = {mark_of(task).icon for task in EVERY if mark_of(task).tone not in ("muted", "faint")}
    urgent = [TaskState.UNCONFIRMED, TaskState.FAILED, TaskState.READY, TaskState.UNKNOWN]
    assert len({mark_of(take(state)).icon for state in urgent}) == len(urgent)
    assert shapes == {"warning", "error", "check", "info", "pause"}


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("tone", ["text", "muted", "warn", "danger"])
def test_words_can_be_read_on_every_ground_of_a_row(tokens: object, tone: str) -> None:
    for ground in ("panel", "raised", "selection"):
        assert contrast(getattr(tokens, ground), getattr(tokens, tone)) >= 4.5


@pytest.mark.parametrize("task", EVERY, ids=lambda task: task.state.value)
def test_every_state_can_be_painted(qtbot: QtBot, task: Task) -> None:
    assert painted(task) != painted(numbered(0, TaskState.READY, prompt="another"))


def test_selection_hover_and_focus_can_be_seen(qtbot: QtBot) -> None:
    flag, task = QStyle.StateFlag, numbered(0)
    states = [flag.State_None, flag.State_Selected, flag.State_MouseOver, flag.State_HasFocus]
    images = [painted(task, state=state) for state in states]
    assert all(a != b for n, a in enumerate(images) for b in images[n + 1 :])


def test_only_the_unconfirmed_have_an_amber_edge(qtbot: QtBot) -> None:
    def edge(task: Task) -> str:
        return painted(task).pixelColor(5, 40).name()

    assert edge(numbered(0, TaskState.UNCONFIRMED)) == DARK.warn
    assert edge(numbered(0, TaskState.FAILED)) == DARK.panel


def test_a_portrait_picture_stands_in_the_middle_of_its_slot(qtbot: QtBot) -> None:
    posters = Solid(QSize(90, 160))
    image = painted(numbered(0), posters=posters)
    layout = laid_out(numbered(0), 340)
    assert image.pixelColor(layout.poster.center()).name() == "#ff00ff"
    assert image.pixelColor(layout.poster.topRight() + QPoint(-8, 8)).name() == DARK.stage
    assert posters.asked == [Path(f"{task_id(0)}.jpg")]


def test_no_picture_is_asked_for_before_there_is_a_clip(qtbot: QtBot) -> None:
    posters = Solid(QSize(160, 90))
    painted(numbered(0, TaskState.PROCESSING), posters=posters)
    assert posters.asked == []


def test_only_a_known_size_draws_a_bar(qtbot: QtBot) -> None:
    task = numbered(0, TaskState.DOWNLOADING)
    under = laid_out(task, 340).poster.bottomLeft() + QPoint(10, 5)
    some = painted(task, progress=Progress(task.id, 50, 100, 1.0))
    unknown = painted(task, progress=Progress(task.id, 50, None, 1.0))
    assert some.pixelColor(under).name() == DARK.text
    assert unknown.pixelColor(under).name() == DARK.panel


def test_a_layout_is_kept_until_something_differs(qtbot: QtBot) -> None:
    source = FakeSource([numbered(n) for n in range(500)])
    model = TaskListModel(source, plain_line)
    delegate = TaskDelegate(dark_theme())
    first = delegate.layout_of(model.index(0), 340)
    assert delegate.layout_of(model.index(0), 340) is first
    assert delegate.layout_of(model.index(0), 341) is not first
    for row in range(500):
        delegate.layout_of(model.index(row), 340)
    assert delegate.layout_of(model.index(0), 341) is not first
    delegate.refresh()
    assert delegate.sizeHint(QStyleOptionViewItem(), model.index(0)).height() >= 80


def test_the_parts_of_a_row_are_where_they_are_painted(qtbot: QtBot) -> None:
    model = TaskListModel(FakeSource([numbered(0, TaskState.UNCONFIRMED)]), plain_line)
    delegate = TaskDelegate(dark_theme())
    row = QRect(0, 200, 340, delegate.row_height(340))
    layout = delegate.layout_of(model.index(0), 340)
    assert layout.button is not None
    assert (
        delegate.part_at(model.index(0), row, layout.button.rect.center() + row.topLeft())
        is Part.BUTTON
    )
    assert delegate.part_at(model.index(0), row, layout.star.center() + row.topLeft()) is Part.STAR
    assert delegate.part_at(model.index(0), row, row.topLeft()) is None
