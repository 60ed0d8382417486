"""What is found, in which order, and that a change of one take moves one row."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import FIRST_PROJECT, ProjectId
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.engine.shot_changes import new_project, shots_moved
from sora_desktop.ui.takes.filter import TakeFilter
from sora_desktop.ui.takes.list_model import TakeListModel, TakeRole
from sora_desktop.ui.takes.query import SortOrder, StateFilter, TakeQuery
from tests.ui.controllers.parts import store_in
from tests.ui.samples import NOW, dollars
from tests.ui.take_source import FakeSource, many, numbered, plain_line, take_id


class Rows:
    """A source, its model and the filter, watched by Qt's own tester."""

    def __init__(self, takes: list[Take]) -> None:
        self.source = FakeSource(takes)
        self.model = TakeListModel(self.source, plain_line)
        self.filter = TakeFilter(self.model)
        fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
        self.tester = QAbstractItemModelTester(self.filter, fatal)

    def numbers(self) -> list[int]:
        rows = range(self.filter.rowCount())
        return [self.filter.index(row).data(TakeRole.TASK).number for row in rows]


ERROR = Problem(category=Category.NETWORK_DOWN)
MIXED = [
    numbered(0, TakeState.DISMISSED),
    numbered(1, TakeState.READY, starred=True),
    numbered(2, TakeState.FAILED),
    numbered(3, TakeState.UNCONFIRMED),
    numbered(4, TakeState.PENDING, model_id="veo"),
    numbered(5, TakeState.DRAFT),
    numbered(6, TakeState.DRAFT, held=True),
    numbered(7, TakeState.COMPLETED),
    numbered(8, TakeState.COMPLETED, last_error=ERROR),
    numbered(9, TakeState.DOWNLOADING),
]


@pytest.mark.parametrize(
    ("state", "numbers"),
    [
        (StateFilter.ALL, [9, 8, 7, 4, 3, 2, 1, 6, 5]),
        (StateFilter.IN_PROGRESS, [9, 7, 4, 5]),
        (StateFilter.READY, [1]),
        (StateFilter.NEEDS_ATTENTION, [8, 3, 2, 6]),
        (StateFilter.FAILED, [2]),
        (StateFilter.STARRED, [1]),
        (StateFilter.NEW, [1]),
        (StateFilter.QUEUED, [5]),
        (StateFilter.DISMISSED, [0]),
    ],
)
def test_a_state_can_be_picked(qtbot: QtBot, state: StateFilter, numbers: list[int]) -> None:
    rows = Rows(MIXED)
    rows.filter.set_query(TakeQuery(state=state))
    assert rows.numbers() == numbers


def test_every_take_either_moves_or_waits_for_the_person_or_has_ended() -> None:
    for take in MIXED:
        ended = take.state in (TakeState.READY, TakeState.DISMISSED)
        assert take.in_progress + take.needs_attention + ended == 1


def test_a_wait_that_ends_by_itself_needs_nobody() -> None:
    waits = Problem(category=Category.LIMIT, retry_at=NOW)
    assert not numbered(0, TakeState.COMPLETED, last_error=waits).needs_attention


def test_all_words_must_occur_in_any_case(qtbot: QtBot) -> None:
    rows = Rows([numbered(0, prompt="A Paper BOAT"), numbered(1, prompt="paper plane")])
    rows.filter.set_query(TakeQuery(text="boat paper"))
    assert rows.numbers() == [0]
    rows.filter.set_query(TakeQuery(text="paper"))
    assert rows.numbers() == [1, 0]
    rows.filter.set_query(TakeQuery(text="zzz"))
    assert rows.numbers() == []


def test_search_goes_over_every_prompt_ever_written(qtbot: QtBot) -> None:
    rows = Rows(MIXED)
    assert rows.filter.total == 9
    rows.filter.set_query(TakeQuery(text="take"))
    assert 0 in rows.numbers()
    assert rows.filter.total == 10


def test_a_model_can_be_picked(qtbot: QtBot) -> None:
    rows = Rows(MIXED)
    rows.filter.set_query(TakeQuery(model_id="veo"))
    assert rows.numbers() == [4]
    assert rows.filter.query.narrows
    assert not TakeQuery(sort=SortOrder.PRICE).narrows


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
    rows.filter.set_query(TakeQuery(sort=sort))
    assert rows.numbers() == numbers
    rows.source.put(numbered(4, charged=dollars("2"), seconds=6))
    assert sorted(rows.numbers()) == [0, 1, 2, 3, 4]


def test_newest_goes_by_the_date_of_the_take_and_not_of_its_row(qtbot: QtBot) -> None:
    found_again = numbered(3, created_at=NOW - timedelta(days=3))
    rows = Rows([numbered(1), numbered(2, created_at=NOW + timedelta(seconds=1)), found_again])
    assert rows.numbers() == [2, 1, 3]
    rows.filter.set_query(TakeQuery(sort=SortOrder.OLDEST))
    assert rows.numbers() == [3, 1, 2]
    rows.source.put(numbered(4, created_at=NOW - timedelta(days=1)))
    assert rows.numbers() == [3, 4, 1, 2]
    rows.source.revise(4, created_at=NOW + timedelta(days=1))
    assert rows.numbers() == [3, 1, 2, 4]
    assert rows.filter.index_of(take_id(4)).row() == 3


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        (TakeQuery(aspect_ratio="9:16"), [2]),
        (TakeQuery(starred=True), [3, 1]),
        (TakeQuery(starred=True, state=StateFilter.FAILED), [3]),
        (TakeQuery(tag="RIVER"), [2, 1]),
        (TakeQuery(imported=True), [3, 2]),
        (TakeQuery(imported=True, state=StateFilter.FAILED), [3]),
        (TakeQuery(shot_id=ShotId("s")), [4, 3]),
        (TakeQuery(shot_id=ShotId("s"), state=StateFilter.READY), []),
        (TakeQuery(shot_id=ShotId("s"), starred=True), [3]),
        (TakeQuery(text="niGHT"), [2]),
        (TakeQuery(text="cafe"), [1]),
        (TakeQuery(text="#3"), [3]),
        (TakeQuery(text="#"), [4, 3, 2, 1]),
        (TakeQuery(in_bin=True), [7, 5]),
        (TakeQuery(in_bin=True, tag="river"), [5]),
        (TakeQuery(in_bin=True, state=StateFilter.READY), [5]),
        (TakeQuery(text="take"), [4, 3, 2, 1]),
    ],
)
def test_filters_narrow_together(qtbot: QtBot, query: TakeQuery, numbers: list[int]) -> None:
    upright = numbered(2).request.choosing(aspect_ratio="9:16")
    takes = [
        numbered(1, starred=True, tags=("River",), note="the café take"),
        numbered(2, request=upright, tags=("night", "river"), imported=True),
        numbered(3, TakeState.FAILED, starred=True, shot_id=ShotId("s"), imported=True),
        numbered(4, TakeState.DISMISSED, shot_id=ShotId("s"), parent_id=take_id(2)),
        numbered(5, tags=("river",), binned_at=NOW),
        numbered(6, binned_at=NOW, erased_at=NOW),
        numbered(7, TakeState.DISMISSED, binned_at=NOW),
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
    rows.filter.set_query(TakeQuery(since=day, until=day))
    assert rows.numbers() == [2, 1]
    rows.filter.set_query(TakeQuery(since=day))
    assert rows.numbers() == [3, 2, 1]
    rows.filter.set_query(TakeQuery(until=date(2026, 11, 21)))
    assert rows.numbers() == [0]


def test_into_the_bin_and_out_again_is_one_row_each(qtbot: QtBot) -> None:
    rows = Rows(many(3))
    rows.source.revise(1, binned_at=NOW)
    assert (rows.numbers(), rows.filter.total) == ([2, 0], 2)
    rows.filter.set_query(TakeQuery(in_bin=True))
    assert (rows.numbers(), rows.filter.total) == ([1], 1)
    rows.source.revise(2, binned_at=NOW)
    rows.source.revise(1, erased_at=NOW)
    assert (rows.numbers(), rows.filter.total, rows.model.count_outside) == ([2], 1, 1)


def test_a_project_is_shown_alone(qtbot: QtBot) -> None:
    shots = {"kite": ProjectId("film"), "boat": FIRST_PROJECT}
    rows = Rows([numbered(n, shot_id=ShotId("boat" if n % 2 else "kite")) for n in range(5)])
    rows.filter.use_projects(shots.__getitem__)
    query = TakeQuery(project_id=ProjectId("film"))
    rows.filter.set_query(query)
    assert (rows.numbers(), rows.filter.total, query.narrows) == ([4, 2, 0], 3, False)
    rows.filter.set_query(replace(query, text="number 4"))
    assert (rows.numbers(), rows.filter.total) == ([4], 3)
    rows.filter.set_query(query)
    # A take that is moved goes, and comes.
    rows.source.revise(4, shot_id=ShotId("boat"))
    rows.source.revise(1, shot_id=ShotId("kite"))
    rows.source.put(numbered(5, shot_id=ShotId("boat")))
    rows.source.put(numbered(6, shot_id=ShotId("kite")))
    assert (rows.numbers(), rows.filter.total) == ([6, 2, 1, 0], 4)
    rows.source.put(numbered(7, TakeState.DRAFT, shot_id=ShotId("kite")))
    rows.source.put(numbered(8, TakeState.DRAFT, shot_id=ShotId("boat")))
    rows.source.revise(6, seen_at=NOW)
    # What is new and what is queued is counted of what can be shown.
    assert rows.filter.waiting() == (3, 1)
    rows.filter.set_query(TakeQuery())
    assert (len(rows.numbers()), rows.filter.waiting()) == (9, (6, 2))


def test_a_shot_that_is_moved_goes_to_the_takes_of_its_project(
    qtbot: QtBot, tmp_path: Path
) -> None:
    kite, boat = ShotId("1" * 32), ShotId("2" * 32)
    takes = (numbered(n, shot_id=boat if n % 2 else kite, remote_id=f"r{n}") for n in range(5))
    store = store_in(tmp_path, *takes)
    film, changes = new_project(store.shots, "Kite film")
    store.arrange(changes)
    model = TakeListModel(store, plain_line, shots=store.shots)
    rows = TakeFilter(model)
    rows.use_projects(store.shots.project_of)

    def numbers() -> list[int]:
        return [rows.take_at(row).number for row in range(rows.rowCount())]

    rows.set_query(TakeQuery(project_id=film.id))
    assert (numbers(), rows.project_of(take_id(2))) == ([], FIRST_PROJECT)
    undo = store.arrange(shots_moved(store.shots.shots(FIRST_PROJECT)[:1], film.id))
    assert (numbers(), rows.total, rows.project_of(take_id(2))) == ([4, 2, 0], 3, film.id)
    store.arrange(undo)
    assert numbers() == []
    rows.set_query(TakeQuery(project_id=FIRST_PROJECT))
    assert numbers() == [4, 3, 2, 1, 0]


@pytest.mark.parametrize("sort", list(SortOrder))
@pytest.mark.parametrize("text", ["", "take"])
def test_older_takes_that_are_read_later_come_to_where_they_belong(
    qtbot: QtBot, sort: SortOrder, text: str
) -> None:
    def dated(n: int, state: TakeState = TakeState.READY) -> Take:
        day = NOW + timedelta(days=n)
        return numbered(n, state, created_at=day, seconds=4 + n % 3, charged=dollars(str(n % 7)))

    takes = [dated(n) for n in range(150)]
    takes[20] = dated(20, TakeState.UNCONFIRMED)
    takes[21] = dated(21, TakeState.DISMISSED)
    whole, rows = Rows(takes), Rows(takes[100:])
    inserted: list[int] = []
    rows.filter.set_query(TakeQuery(sort=sort, text=text))
    rows.filter.rowsInserted.connect(lambda _p, first, last: inserted.append(last - first + 1))
    rows.source.read(takes[50:100])
    rows.source.read(takes[:50])
    whole.filter.set_query(TakeQuery(sort=sort, text=text))
    assert rows.numbers() == whole.numbers()
    if sort in (SortOrder.NEWEST, SortOrder.OLDEST):
        assert len(inserted) <= 3
    assert rows.filter.total == whole.filter.total
    rows.source.revise(21, note="late")
    rows.source.revise(99, starred=True)
    for number in rows.numbers():
        assert rows.filter.index_of(take_id(number)).data(TakeRole.TASK).number == number


def test_an_index_narrows_down_and_short_words_are_looked_for_all_the_same(qtbot: QtBot) -> None:
    rows = Rows([numbered(8, prompt="a paper boat"), *many(5), numbered(9, prompt="paper kite")])
    asked: list[str] = []

    def find(text: str) -> set[TakeId] | None:
        asked.append(text)
        return {take_id(8), take_id(9), take_id(77)} if "paper" in text else None

    rows.filter.use_index(find)
    rows.filter.set_query(TakeQuery(text="paper"))
    assert sorted(rows.numbers()) == [8, 9]
    rows.filter.set_query(TakeQuery(text="BO paper"))
    assert rows.numbers() == [8]
    rows.filter.set_query(TakeQuery(text="take"))
    assert len(rows.numbers()) == 5
    assert asked == ["paper", "BO paper", "take"]
    rows.source.put(numbered(10, prompt="take a boat"))
    assert len(asked) == 3


def test_indexes_lead_to_the_source_and_back(qtbot: QtBot) -> None:
    rows = Rows(MIXED)
    rows.filter.set_query(TakeQuery(state=StateFilter.NEEDS_ATTENTION))
    index = rows.filter.index_of(take_id(3))
    assert index.row() == 1
    assert rows.filter.mapToSource(index).data(TakeRole.ID) == take_id(3)
    assert rows.filter.mapFromSource(rows.filter.mapToSource(index)) == index
    assert not rows.filter.mapFromSource(rows.model.index_of(take_id(1))).isValid()
    assert not rows.filter.index_of(take_id(77)).isValid()
    nothing = QModelIndex()
    assert not rows.filter.mapToSource(nothing).isValid()
    assert not rows.filter.mapFromSource(nothing).isValid()
    assert not rows.filter.parent(index).isValid()
    assert rows.filter.data(nothing) is None
    assert rows.filter.rowCount(index) == rows.filter.columnCount(index) == 0
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Take number 3"


def test_a_take_comes_and_goes_with_its_state(qtbot: QtBot) -> None:
    rows = Rows(many(2, TakeState.PENDING))
    rows.filter.set_query(TakeQuery(state=StateFilter.READY))
    assert rows.numbers() == []
    rows.source.revise(0, state=TakeState.READY)
    assert rows.numbers() == [0]
    rows.source.revise(0, state=TakeState.COMPLETED)
    assert rows.numbers() == []
    rows.source.revise(0, starred=True)
    assert rows.numbers() == []


def test_a_changed_price_moves_its_row(qtbot: QtBot) -> None:
    rows = Rows([numbered(n, charged=dollars(str(n + 1))) for n in range(4)])
    rows.filter.set_query(TakeQuery(sort=SortOrder.PRICE))
    assert rows.numbers() == [3, 2, 1, 0]
    rows.source.revise(0, charged=dollars("9"))
    assert rows.numbers() == [0, 3, 2, 1]
    rows.source.revise(0, charged=dollars("2.50"))
    assert rows.numbers() == [3, 2, 0, 1]
    rows.source.revise(0, charged=dollars("2.40"))
    assert rows.numbers() == [3, 2, 0, 1]


def test_a_new_take_that_does_not_fit_is_not_shown(qtbot: QtBot) -> None:
    rows = Rows(many(2))
    rows.filter.set_query(TakeQuery(text="boat"))
    rows.source.put(numbered(2, prompt="a plane"))
    rows.source.put(numbered(3, prompt="a boat"))
    assert rows.numbers() == [3]


def test_a_repaint_is_passed_on_as_one(qtbot: QtBot) -> None:
    rows = Rows(many(50))
    with qtbot.waitSignal(rows.filter.dataChanged) as reported:
        rows.model.repaint_all()
    assert reported.args is not None
    assert (reported.args[0].row(), reported.args[1].row()) == (0, 49)
    rows.filter.set_query(TakeQuery(text="nothing like it"))
    with qtbot.assertNotEmitted(rows.filter.dataChanged):
        rows.model.repaint_all()


def test_the_rows_stay_what_a_fresh_query_would_show(qtbot: QtBot) -> None:
    chance = random.Random(7)
    rows = Rows(many(20))
    for sort in SortOrder:
        query = TakeQuery(text="take", state=StateFilter.READY, sort=sort)
        rows.filter.set_query(query)
        for n in range(60):
            if n % 6 == 0:
                rows.source.put(numbered(rows.model.rowCount(), TakeState.READY))
            state = chance.choice([TakeState.READY, TakeState.FAILED])
            price = dollars(str(chance.randrange(5)))
            place = chance.randrange(rows.model.rowCount())
            rows.source.revise(place, state=state, charged=price)
        fresh = TakeFilter(rows.model)
        fresh.set_query(query)
        expected = [fresh.index(row).data(TakeRole.TASK).number for row in range(fresh.rowCount())]
        assert rows.numbers() == expected
        fresh.setParent(rows.filter)


@pytest.mark.parametrize("sort", SortOrder)
def test_what_changes_between_two_queries_shows_in_the_next(qtbot: QtBot, sort: SortOrder) -> None:
    chance = random.Random(11)
    rows = Rows(many(30))
    numbers = chance.sample(range(30), 30)
    for number in (*numbers, *range(30, 40)):
        take = numbered(
            number,
            chance.choice([TakeState.READY, TakeState.DRAFT, TakeState.FAILED]),
            charged=dollars(str(chance.randint(1, 50))),
            seconds=chance.choice((4, 8, 12)),
        )
        # Many takes are picked out of all in their order, few are sorted.
        for text in ("", "number 7"):
            rows.filter.set_query(TakeQuery(text=text, sort=sort))
            fresh = TakeFilter(rows.model)
            fresh.set_query(TakeQuery(text=text, sort=sort))
            assert rows.filter.places() == fresh.places()
            fresh.deleteLater()
            rows.source.put(take)


def test_a_word_is_found_where_it_came_after_the_search_before(qtbot: QtBot) -> None:
    rows = Rows(many(12))

    def found(text: str) -> list[int]:
        rows.filter.set_query(TakeQuery(text=text, sort=SortOrder.OLDEST))
        numbers = rows.numbers()
        rows.filter.set_query(TakeQuery())
        return numbers

    assert found("dusk") == []
    rows.source.revise(3, note="At dusk")
    rows.source.put(numbered(12, TakeState.READY, note="dusk again"))
    assert found("dusk") == [3, 12]
    rows.source.revise(3, note="")
    assert found("dusk") == [12]
    assert found("dusk aga") == [12]
    assert found("dusk nowhere") == []


def test_an_order_holds_when_it_is_chosen_again(qtbot: QtBot) -> None:
    """What happened while another one was chosen shows in it."""
    rows = Rows([numbered(n, TakeState.READY, charged=dollars(str(n))) for n in range(6)])
    for sort in SortOrder:
        rows.filter.set_query(TakeQuery(sort=sort))
    rows.source.revise(1, charged=dollars("9"))
    rows.source.put(numbered(6, TakeState.READY, charged=dollars("8")))
    rows.source.revise(0, charged=dollars("7"))
    for sort in (SortOrder.PRICE, SortOrder.NEWEST, SortOrder.OLDEST, SortOrder.PRICE):
        rows.filter.set_query(TakeQuery(sort=sort))
        fresh = TakeFilter(rows.model)
        fresh.set_query(TakeQuery(sort=sort))
        assert rows.filter.places() == fresh.places()
        fresh.deleteLater()
    assert rows.numbers() == [1, 6, 0, 5, 4, 3, 2]


def test_the_same_query_again_changes_nothing(qtbot: QtBot) -> None:
    rows = Rows(many(2))
    with qtbot.assertNotEmitted(rows.filter.modelReset):
        rows.filter.set_query(TakeQuery())


def test_what_is_finished_stands_above_what_is_queued(qtbot: QtBot) -> None:
    ready = [numbered(n) for n in range(3)]
    queued = [numbered(n, TakeState.DRAFT) for n in range(3, 143)]
    others = [
        numbered(143, TakeState.DRAFT, held=True),
        numbered(144, TakeState.PROCESSING),
        numbered(145, TakeState.FAILED),
    ]
    rows = Rows([*ready, *queued, *others])
    assert rows.numbers()[:6] == [145, 144, 2, 1, 0, 143]
    assert rows.numbers()[5:] == list(range(143, 2, -1))
    rows.source.revise(10, state=TakeState.SUBMITTING)
    assert rows.numbers()[:4] == [145, 144, 10, 2]
    rows.source.revise(10, state=TakeState.READY)
    rows.source.revise(143, held=False)
    assert rows.numbers()[:6] == [145, 144, 10, 2, 1, 0]
    rows.source.put(numbered(146, TakeState.DRAFT))
    assert rows.numbers()[:5] == [145, 144, 10, 2, 1]
    assert rows.numbers()[6] == 146
    rows.filter.set_query(TakeQuery(sort=SortOrder.OLDEST))
    assert rows.numbers()[:4] == [0, 1, 2, 10]


@pytest.mark.parametrize("indexed", [True, False])
def test_a_search_finds_the_newest_whatever_is_shown(qtbot: QtBot, indexed: bool) -> None:
    takes = [numbered(n, prompt=f"A kite {'at night' if n % 2 else ''}") for n in range(8)]
    rows = Rows([*takes, numbered(8, prompt="A kite at night", binned_at=NOW)])
    rows.filter.set_query(TakeQuery(text="a boat"))
    night = {take.id for take in takes[1::2]} | {take_id(8)}
    rows.filter.use_index(lambda text: night if indexed and text == "night kite" else None)
    found = [take.number for take in rows.filter.search("night kite", 3)]
    assert found == [7, 5, 3], "what is in the bin is not found"
    assert rows.filter.search("boat", 3) == []
    assert rows.numbers() == []


QUERIES = [
    *(TakeQuery(state=state) for state in StateFilter),
    *(TakeQuery(state=state, starred=True, text="3") for state in StateFilter),
    TakeQuery(model_id="veo"),
    TakeQuery(model_id="nobody's"),
    TakeQuery(aspect_ratio="16:9"),
    TakeQuery(aspect_ratio="3:2"),
    TakeQuery(tag="River"),
    TakeQuery(since=NOW.date()),
    TakeQuery(since=date(2001, 1, 1), until=NOW.date()),
    TakeQuery(until=date(2001, 1, 1)),
    TakeQuery(in_bin=True),
    TakeQuery(in_bin=True, state=StateFilter.DISMISSED),
    TakeQuery(imported=True),
    TakeQuery(shot_id=ShotId("0" * 32)),
    TakeQuery(text="take 1"),
]


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_one_take_is_judged_as_all_are(qtbot: QtBot, query: TakeQuery) -> None:
    """A query goes over columns, and a change over one take: both must say the same."""
    rng = random.Random(4)
    binned = {"binned_at": NOW, "erased_at": None}
    kinds: list[dict[str, Any]] = [
        {},
        {"starred": True},
        {"tags": ("river",)},
        binned,
        {"seen_at": NOW},
        {"imported": True},
        {"held": True},
    ]
    takes = [
        numbered(
            n,
            rng.choice(list(TakeState)),
            model_id=rng.choice(["veo", "sora"]),
            created_at=NOW - timedelta(days=rng.choice([0, 9000])),
            shot_id=ShotId(f"{n % 3:032x}"),
            **rng.choice(kinds),
        )
        for n in range(120)
    ]
    rows, one_by_one = Rows(takes), Rows([])
    for each in (rows, one_by_one):
        each.filter.set_query(query)
    for take in takes:
        one_by_one.source.put(take)
    assert sorted(one_by_one.numbers()) == sorted(rows.numbers())
