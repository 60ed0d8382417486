"""What is found, in which order, and that a change of one take moves one row."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.task import Task, TaskId, TaskState
from sora_desktop.ui.task_filter import (
    SortOrder,
    StateFilter,
    TaskFilter,
    TaskQuery,
    in_progress,
    needs_you,
)
from sora_desktop.ui.task_list_model import TaskListModel, TaskRole
from tests.ui.samples import NOW, dollars
from tests.ui.take_source import FakeSource, many, numbered, plain_line, task_id


class Rows:
    """A source, its model and the filter, watched by Qt's own tester."""

    def __init__(self, tasks: list[Task]) -> None:
        self.source = FakeSource(tasks)
        self.model = TaskListModel(self.source, plain_line)
        self.filter = TaskFilter(self.model)
        fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
        self.tester = QAbstractItemModelTester(self.filter, fatal)

    def numbers(self) -> list[int]:
        rows = range(self.filter.rowCount())
        return [self.filter.index(row).data(TaskRole.TASK).number for row in rows]


ERROR = Problem(category=Category.NETWORK_DOWN)
MIXED = [
    numbered(0, TaskState.DISMISSED),
    numbered(1, TaskState.READY, starred=True),
    numbered(2, TaskState.FAILED),
    numbered(3, TaskState.UNCONFIRMED),
    numbered(4, TaskState.PENDING, model_id="veo"),
    numbered(5, TaskState.DRAFT),
    numbered(6, TaskState.DRAFT, held=True),
    numbered(7, TaskState.COMPLETED),
    numbered(8, TaskState.COMPLETED, last_error=ERROR),
    numbered(9, TaskState.DOWNLOADING),
]


@pytest.mark.parametrize(
    ("state", "numbers"),
    [
        (StateFilter.ALL, [3, 9, 8, 7, 6, 5, 4, 2, 1]),
        (StateFilter.IN_PROGRESS, [9, 7, 5, 4]),
        (StateFilter.READY, [1]),
        (StateFilter.NEEDS_YOU, [3, 8, 6, 2]),
        (StateFilter.FAILED, [2]),
        (StateFilter.STARRED, [1]),
        (StateFilter.DISMISSED, [0]),
    ],
)
def test_a_state_can_be_picked(qtbot: QtBot, state: StateFilter, numbers: list[int]) -> None:
    rows = Rows(MIXED)
    rows.filter.set_query(TaskQuery(state=state))
    assert rows.numbers() == numbers


def test_every_take_either_moves_or_waits_for_the_person_or_has_ended() -> None:
    for task in MIXED:
        ended = task.state in (TaskState.READY, TaskState.DISMISSED)
        assert in_progress(task) + needs_you(task) + ended == 1


def test_a_wait_that_ends_by_itself_needs_nobody() -> None:
    waits = Problem(category=Category.LIMIT, retry_at=NOW)
    assert not needs_you(numbered(0, TaskState.COMPLETED, last_error=waits))


def test_all_words_must_occur_in_any_case(qtbot: QtBot) -> None:
    rows = Rows([numbered(0, prompt="A Paper BOAT"), numbered(1, prompt="paper plane")])
    rows.filter.set_query(TaskQuery(text="boat paper"))
    assert rows.numbers() == [0]
    rows.filter.set_query(TaskQuery(text="paper"))
    assert rows.numbers() == [1, 0]
    rows.filter.set_query(TaskQuery(text="zzz"))
    assert rows.numbers() == []


def test_search_goes_over_every_prompt_ever_written(qtbot: QtBot) -> None:
    rows = Rows(MIXED)
    assert rows.filter.total == 9
    rows.filter.set_query(TaskQuery(text="take"))
    assert 0 in rows.numbers()
    assert rows.filter.total == 10


def test_a_model_can_be_picked(qtbot: QtBot) -> None:
    rows = Rows(MIXED)
    rows.filter.set_query(TaskQuery(model_id="veo"))
    assert rows.numbers() == [4]
    assert rows.filter.query.narrows
    assert not TaskQuery(sort=SortOrder.PRICE).narrows


@pytest.mark.parametrize(
    ("sort", "numbers"),
    [
        (SortOrder.NEWEST, [3, 2, 1, 0]),
        (SortOrder.OLDEST, [0, 1, 2, 3]),
        (SortOrder.PRICE, [1, 3, 0, 2]),
        (SortOrder.LENGTH, [2, 3, 1, 0]),
    ],
)
def test_the_order_can_be_picked(qtbot: QtBot, sort: SortOrder, numbers: list[int]) -> None:
    takes = [
        numbered(0, charged=dollars("1"), seconds=4),
        numbered(1, charged=dollars("3"), seconds=4),
        numbered(2, charged=dollars("0.5"), seconds=12),
        numbered(3, charged=dollars("1"), seconds=8),
    ]
    rows = Rows(takes)
    rows.filter.set_query(TaskQuery(sort=sort))
    assert rows.numbers() == numbers
    rows.source.put(numbered(4, charged=dollars("2"), seconds=6))
    assert sorted(rows.numbers()) == [0, 1, 2, 3, 4]


def test_newest_goes_by_the_date_of_the_take_and_not_of_its_row(qtbot: QtBot) -> None:
    found_again = numbered(3, created_at=NOW - timedelta(days=3))
    rows = Rows([numbered(1), numbered(2, created_at=NOW + timedelta(seconds=1)), found_again])
    assert rows.numbers() == [2, 1, 3]
    rows.filter.set_query(TaskQuery(sort=SortOrder.OLDEST))
    assert rows.numbers() == [3, 1, 2]
    rows.source.put(numbered(4, created_at=NOW - timedelta(days=1)))
    assert rows.numbers() == [3, 4, 1, 2]
    rows.source.revise(4, created_at=NOW + timedelta(days=1))
    assert rows.numbers() == [3, 1, 2, 4]
    assert rows.filter.index_of(task_id(4)).row() == 3


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        (TaskQuery(aspect_ratio="9:16"), [2]),
        (TaskQuery(starred=True), [3, 1]),
        (TaskQuery(starred=True, state=StateFilter.FAILED), [3]),
        (TaskQuery(tag="RIVER"), [2, 1]),
        (TaskQuery(press_id="p"), [4, 3]),
        (TaskQuery(press_id="p", state=StateFilter.READY), []),
        (TaskQuery(lineage_of=task_id(1)), [4, 2, 1]),
        (TaskQuery(lineage_of=task_id(4), starred=True), [1]),
        (TaskQuery(text="niGHT"), [2]),
        (TaskQuery(text="cafe"), [1]),
        (TaskQuery(text="#3"), [3]),
        (TaskQuery(in_bin=True), [7, 5]),
        (TaskQuery(in_bin=True, tag="river"), [5]),
        (TaskQuery(in_bin=True, state=StateFilter.READY), [5]),
        (TaskQuery(text="take"), [4, 3, 2, 1]),
    ],
)
def test_filters_narrow_together(qtbot: QtBot, query: TaskQuery, numbers: list[int]) -> None:
    upright = replace(numbered(2).request, aspect_ratio="9:16")
    takes = [
        numbered(1, starred=True, tags=("River",), note="the café take"),
        numbered(2, request=upright, tags=("night", "river"), parent_id=task_id(1)),
        numbered(3, TaskState.FAILED, starred=True, press_id="p"),
        numbered(4, TaskState.DISMISSED, press_id="p", parent_id=task_id(2)),
        numbered(5, tags=("river",), binned_at=NOW),
        numbered(6, binned_at=NOW, erased_at=NOW),
        numbered(7, TaskState.DISMISSED, binned_at=NOW),
    ]
    rows = Rows(takes)
    assert (rows.numbers(), rows.filter.total) == ([3, 2, 1], 3)
    rows.filter.set_query(query)
    assert rows.numbers() == numbers
    assert query.narrows or query.in_bin
    assert rows.filter.total == (2 if query.in_bin else 4 if query.goes_over_all else 3)


def test_days_are_the_persons_own(qtbot: QtBot) -> None:
    day = date(2026, 11, 22)
    midnight = datetime(2026, 11, 22).astimezone()
    moments = [midnight + timedelta(hours=hours) for hours in (-1, 0, 23, 24)]
    rows = Rows([numbered(n, created_at=moment) for n, moment in enumerate(moments)])
    rows.filter.set_query(TaskQuery(since=day, until=day))
    assert rows.numbers() == [2, 1]
    rows.filter.set_query(TaskQuery(since=day))
    assert rows.numbers() == [3, 2, 1]
    rows.filter.set_query(TaskQuery(until=date(2026, 11, 21)))
    assert rows.numbers() == [0]


def test_into_the_bin_and_out_again_is_one_row_each(qtbot: QtBot) -> None:
    rows = Rows(many(3))
    rows.source.revise(1, binned_at=NOW)
    assert (rows.numbers(), rows.filter.total) == ([2, 0], 2)
    rows.filter.set_query(TaskQuery(in_bin=True))
    assert (rows.numbers(), rows.filter.total) == ([1], 1)
    rows.source.revise(2, binned_at=NOW)
    rows.source.revise(1, erased_at=NOW)
    assert (rows.numbers(), rows.filter.total, rows.model.count_outside) == ([2], 1, 1)


def test_what_is_made_from_a_family_joins_it(qtbot: QtBot) -> None:
    rows = Rows(many(2))
    rows.filter.set_query(TaskQuery(lineage_of=task_id(1)))
    rows.source.put(numbered(2, parent_id=task_id(1)))
    rows.source.put(numbered(3, parent_id=task_id(2)))
    rows.source.put(numbered(4, parent_id=task_id(0)))
    assert rows.numbers() == [3, 2, 1]


@pytest.mark.parametrize("sort", list(SortOrder))
@pytest.mark.parametrize("text", ["", "take"])
def test_older_takes_that_are_read_later_come_to_where_they_belong(
    qtbot: QtBot, sort: SortOrder, text: str
) -> None:
    def dated(n: int, state: TaskState = TaskState.READY) -> Task:
        day = NOW + timedelta(days=n)
        return numbered(n, state, created_at=day, seconds=4 + n % 3, charged=dollars(str(n % 7)))

    takes = [dated(n) for n in range(150)]
    takes[20] = dated(20, TaskState.UNCONFIRMED)
    takes[21] = dated(21, TaskState.DISMISSED)
    whole, rows = Rows(takes), Rows(takes[100:])
    inserted: list[int] = []
    rows.filter.set_query(TaskQuery(sort=sort, text=text))
    rows.filter.rowsInserted.connect(lambda _p, first, last: inserted.append(last - first + 1))
    rows.source.read(takes[50:100])
    rows.source.read(takes[:50])
    whole.filter.set_query(TaskQuery(sort=sort, text=text))
    assert rows.numbers() == whole.numbers()
    if sort in (SortOrder.NEWEST, SortOrder.OLDEST):
        assert len(inserted) <= 3
    assert rows.filter.total == whole.filter.total
    rows.source.revise(21, note="late")
    rows.source.revise(99, starred=True)
    for number in rows.numbers():
        assert rows.filter.index_of(task_id(number)).data(TaskRole.TASK).number == number


def test_an_index_narrows_down_and_short_words_are_looked_for_all_the_same(qtbot: QtBot) -> None:
    rows = Rows([numbered(8, prompt="a paper boat"), *many(5), numbered(9, prompt="paper kite")])
    asked: list[str] = []

    def find(text: str) -> set[TaskId] | None:
        asked.append(text)
        return {task_id(8), task_id(9), task_id(77)} if "paper" in text else None

    rows.filter.use_index(find)
    rows.filter.set_query(TaskQuery(text="paper"))
    assert sorted(rows.numbers()) == [8, 9]
    rows.filter.set_query(TaskQuery(text="BO paper"))
    assert rows.numbers() == [8]
    rows.filter.set_query(TaskQuery(text="take"))
    assert len(rows.numbers()) == 5
    assert asked == ["paper", "BO paper", "take"]
    rows.source.put(numbered(10, prompt="take a boat"))
    assert len(asked) == 3


def test_indexes_lead_to_the_source_and_back(qtbot: QtBot) -> None:
    rows = Rows(MIXED)
    rows.filter.set_query(TaskQuery(state=StateFilter.NEEDS_YOU))
    index = rows.filter.index_of(task_id(3))
    assert index.row() == 0
    assert rows.filter.mapToSource(index).data(TaskRole.ID) == task_id(3)
    assert rows.filter.mapFromSource(rows.filter.mapToSource(index)) == index
    assert not rows.filter.mapFromSource(rows.model.index_of(task_id(1))).isValid()
    assert not rows.filter.index_of(task_id(77)).isValid()
    nothing = QModelIndex()
    assert not rows.filter.mapToSource(nothing).isValid()
    assert not rows.filter.mapFromSource(nothing).isValid()
    assert not rows.filter.parent(index).isValid()
    assert rows.filter.data(nothing) is None
    assert rows.filter.rowCount(index) == rows.filter.columnCount(index) == 0
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Take number 3"


def test_a_take_comes_and_goes_with_its_state(qtbot: QtBot) -> None:
    rows = Rows(many(2, TaskState.PENDING))
    rows.filter.set_query(TaskQuery(state=StateFilter.READY))
    assert rows.numbers() == []
    rows.source.revise(0, state=TaskState.READY)
    assert rows.numbers() == [0]
    rows.source.revise(0, state=TaskState.COMPLETED)
    assert rows.numbers() == []
    rows.source.revise(0, starred=True)
    assert rows.numbers() == []


def test_what_may_have_been_charged_stands_first_until_it_is_clear(qtbot: QtBot) -> None:
    rows = Rows(many(4))
    rows.source.revise(1, state=TaskState.UNCONFIRMED)
    rows.source.revise(0, state=TaskState.UNCONFIRMED)
    assert rows.numbers() == [1, 0, 3, 2]
    rows.source.put(numbered(4))
    assert rows.numbers() == [1, 0, 4, 3, 2]
    rows.source.revise(1, state=TaskState.PENDING)
    assert rows.numbers() == [0, 4, 3, 2, 1]
    rows.filter.set_query(TaskQuery(sort=SortOrder.OLDEST))
    assert rows.numbers() == [0, 1, 2, 3, 4]


def test_a_changed_price_moves_its_row(qtbot: QtBot) -> None:
    rows = Rows([numbered(n, charged=dollars(str(n + 1))) for n in range(4)])
    rows.filter.set_query(TaskQuery(sort=SortOrder.PRICE))
    assert rows.numbers() == [3, 2, 1, 0]
    rows.source.revise(0, charged=dollars("9"))
    assert rows.numbers() == [0, 3, 2, 1]
    rows.source.revise(0, charged=dollars("2.50"))
    assert rows.numbers() == [3, 2, 0, 1]
    rows.source.revise(0, charged=dollars("2.40"))
    assert rows.numbers() == [3, 2, 0, 1]


def test_a_new_take_that_does_not_fit_is_not_shown(qtbot: QtBot) -> None:
    rows = Rows(many(2))
    rows.filter.set_query(TaskQuery(text="boat"))
    rows.source.put(numbered(2, prompt="a plane"))
    rows.source.put(numbered(3, prompt="a boat"))
    assert rows.numbers() == [3]


def test_a_repaint_is_passed_on_as_one(qtbot: QtBot) -> None:
    rows = Rows(many(50))
    with qtbot.waitSignal(rows.filter.dataChanged) as told:
        rows.model.repaint_all()
    assert told.args is not None
    assert (told.args[0].row(), told.args[1].row()) == (0, 49)
    rows.filter.set_query(TaskQuery(text="nothing like it"))
    with qtbot.assertNotEmitted(rows.filter.dataChanged):
        rows.model.repaint_all()


def test_the_rows_stay_what_a_fresh_query_would_show(qtbot: QtBot) -> None:
    chance = random.Random(7)
    rows = Rows(many(20))
    for sort in SortOrder:
        query = TaskQuery(text="take", state=StateFilter.READY, sort=sort)
        rows.filter.set_query(query)
        for n in range(60):
            if n % 6 == 0:
                rows.source.put(numbered(rows.model.rowCount(), TaskState.READY))
            state = chance.choice([TaskState.READY, TaskState.FAILED])
            price = dollars(str(chance.randrange(5)))
            place = chance.randrange(rows.model.rowCount())
            rows.source.revise(place, state=state, charged=price)
        fresh = TaskFilter(rows.model)
        fresh.set_query(query)
        expected = [fresh.index(row).data(TaskRole.TASK).number for row in range(fresh.rowCount())]
        assert rows.numbers() == expected
        fresh.setParent(rows.filter)


def test_the_same_query_again_changes_nothing(qtbot: QtBot) -> None:
    rows = Rows(many(2))
    with qtbot.assertNotEmitted(rows.filter.modelReset):
        rows.filter.set_query(TaskQuery())
