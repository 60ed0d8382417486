"""Every sum on the spending page, checked against the journal's own file by SQL that shares nothing
with the program: over 10,000 takes of every kind, in two time zones."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sora_desktop.core.ledger import Ledger
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteStatus, RemoteTask, Usage
from sora_desktop.core.shot import FIRST_PROJECT, Project, ProjectId, Shot, ShotChanges
from sora_desktop.core.spending import SpendingBook, Sums, difference
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.store.journal import Journal
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.spending.chart import Unit
from sora_desktop.ui.spending.page import SpendingPage, Tab
from sora_desktop.ui.spending.tables import Names, SumColumn
from tests.fakes import FakeClock
from tests.ui.samples import request
from tests.ui.spending.parts import open_tab
from tests.ui.take_source import dark_theme

COUNT = 10_000
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MODELS = ("sora", "veo", "kling", "old", "gone", "")
STATES = tuple(TakeState)
# Half of them are done, as in a library that is in use; the others are in every state.
WEIGHTS = [40 if state is TakeState.READY else 5 for state in STATES]

# What a take adds to each sum, said once more in another language. `price` is what is best known
# while nobody has said what was charged.
VIEW = """
CREATE TEMP VIEW live AS
WITH named AS (
    SELECT *, max(ifnull(json_extract(answer, '$.usage[1]'), 0),
                  ifnull(json_extract(answer, '$.usage[2]'), 0)) AS told
    FROM task
), priced AS (
    SELECT *, coalesce(charged, nullif(max(ifnull(quoted, 0), told), 0), estimate) AS price,
           state = 'failed' AND remote_id IS NOT NULL AND charged IS NULL AS open
    FROM named
), spent AS (
    SELECT *, CASE
        WHEN state IN ('draft', 'preparing', 'dismissed') THEN 0
        WHEN state = 'failed' AND NOT open THEN ifnull(charged, 0)
        ELSE price END AS cost,
        NOT imported AND (open OR state IN ('unconfirmed', 'submitting')) AS doubtful
    FROM priced
)
SELECT
    spent.id AS id, imported AS brought_in, project_id AS project,
    spent.shot_id AS shot, model_id AS model,
    date(coalesce(sent_at, spent.created_at), :zone) AS day,
    estimate, ifnull(quoted, 0) AS quoted,
    CASE WHEN imported OR doubtful OR charged IS NULL THEN 0 ELSE cost END AS charged,
    CASE WHEN state = 'failed' AND remote_id IS NOT NULL AND charged IS NOT NULL
         THEN max(ifnull(quoted, estimate) - charged, 0) ELSE 0 END AS returned,
    CASE WHEN imported OR doubtful OR charged IS NOT NULL THEN 0 ELSE cost END AS expected,
    CASE WHEN doubtful THEN cost ELSE 0 END AS unsure,
    CASE WHEN imported THEN cost ELSE 0 END AS imported,
    cost AS spent
FROM spent JOIN shot ON shot.id = spent.shot_id
WHERE state NOT IN ('draft', 'preparing') AND NOT (state = 'dismissed' AND sent_at IS NULL)
"""
SUMS = "count(*), " + ", ".join(
    f"ifnull(sum({name}), 0)"
    for name in (
        *("estimate", "quoted", "charged", "returned"),
        *("expected", "unsure", "imported", "spent"),
    )
)


def random_takes(rng: random.Random, shots: Sequence[Shot]) -> Iterator[Take]:
    """Takes in every state, with every figure known or not, over fourteen months."""

    def some(units: int | None) -> Money | None:
        return None if units is None else Money(units)

    for n in range(COUNT):
        state = rng.choices(STATES, WEIGHTS)[0]
        made = NOW - timedelta(seconds=rng.uniform(0, 426 * 86400))
        sent = made + timedelta(seconds=rng.uniform(0, 90_000)) if rng.random() < 0.8 else None
        usage = Usage(
            frozen=some(rng.choice((None, 0, rng.randrange(10**9)))),
            consume=some(rng.choice((None, 0, rng.randrange(10**9)))),
        )
        answer = RemoteTask(id=f"r{n}", status=RemoteStatus.RUNNING, usage=usage)
        yield Take(
            id=TakeId(f"{n:032x}"),
            state=state,
            request=request(model_id=rng.choice(MODELS)),
            wire_model="w",
            task_type="t",
            sent_input="{}",
            created_at=made,
            changed_at=made,
            sent_at=sent,
            estimate=Money(rng.choice((0, rng.randrange(10**9)))),
            quoted=some(rng.choice((None, 0, rng.randrange(10**9)))),
            charged=some(rng.choice((None, 0, rng.randrange(10**9)))),
            remote_id=f"r{n}" if rng.random() < 0.8 else None,
            answer=answer if rng.random() < 0.5 else None,
            last_error=Problem(category=Category.RENDER_FAILED) if rng.random() < 0.2 else None,
            shot_id=rng.choice(shots).id,
            imported=rng.random() < 0.1,
            binned_at=made if rng.random() < 0.1 else None,
        )


@dataclass
class Books:
    """The page over a journal, and the file of that journal."""

    page: SpendingPage
    sql: sqlite3.Connection

    def sums(self, where: str = "1", **given: object) -> tuple[int, ...]:
        """Takes and sums by SQL."""
        (row,) = self.sql.execute(f"SELECT {SUMS} FROM money WHERE {where}", given).fetchall()
        return tuple(row)

    def grouped(self, column: str, where: str) -> dict[str, tuple[int, ...]]:
        """The same for each value of a column."""
        query = f"SELECT {column}, {SUMS} FROM money WHERE {where} GROUP BY 1"
        return {key: tuple(sums) for key, *sums in self.sql.execute(query)}

    def in_period(self) -> str:
        """The condition of the time that is shown."""
        period = self.page.period
        return f"day BETWEEN '{period.first}' AND '{period.last}'"


def written(sums: Sequence[int]) -> list[str]:
    """Takes and sums as the table writes them."""
    count, *units = sums
    return [f"{count:,}", *(str(Money(each)) for each in units)]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[TakeStore, Path]]:
    """The takes, written by the program, and the file that they are in."""
    rng, path = random.Random(7), tmp_path_factory.mktemp("sums") / "journal.sqlite3"
    homes = [FIRST_PROJECT, *(ProjectId(f"{n:032x}") for n in range(1, 5))]
    shots = [
        Shot(id=ShotId(f"{n:032x}"), project_id=rng.choice(homes), name=f"s{n}", created_at=NOW)
        for n in range(120)
    ]
    journal = Journal(path)
    made = TakeStore(journal, FakeClock())
    projects = tuple(Project(id=each, name=each[-1]) for each in homes[1:])
    made.arrange(ShotChanges(projects=projects, shots=tuple(shots)))
    made.add(list(random_takes(rng, shots)))
    yield made, path
    journal.close()


@pytest.fixture(params=[0, 330], ids=["UTC", "Kolkata"])
def books(
    request: pytest.FixtureRequest, qtbot: QtBot, store: tuple[TakeStore, Path]
) -> Iterator[Books]:
    minutes: int = request.param
    zone, (takes, path) = timezone(timedelta(minutes=minutes)), store
    names = Names(
        model=str,
        shot=str,
        project=str,
        project_of=takes.shots.project_of,
        state=lambda take: take.state.value,
        difference=lambda take: difference(take, lambda _take: {}),
    )
    theme = dark_theme()
    page = SpendingPage(theme, zone)
    theme.setParent(page)
    qtbot.addWidget(page)
    page.use(SpendingBook(takes.all(), zone), names)
    page.show_money(Ledger(takes.all(), zone).spending(NOW), 1, None)
    page.refresh(NOW.astimezone(zone).date())
    with closing(sqlite3.connect(path)) as sql:
        sql.execute(VIEW.replace(":zone", f"'{minutes:+d} minutes'"))
        # Worked out once: it is asked some thousand times.
        sql.execute("CREATE TEMP TABLE money AS SELECT * FROM live")
        yield Books(page, sql)


def test_the_takes_are_of_every_kind(books: Books) -> None:
    kinds = "SELECT count(DISTINCT state), count(*), sum(imported) FROM task"
    states, count, imported = books.sql.execute(kinds).fetchone()
    assert (states, count) == (len(STATES), COUNT)
    assert imported > 500
    takes, *sums = books.sums()
    assert 8000 < takes < COUNT
    assert all(units > 0 for units in sums)


def test_the_figures_at_the_top(books: Books) -> None:
    today = books.page.period.last.replace(day=NOW.day)
    own = "NOT brought_in AND "
    for tile, where in (
        (books.page.today, f"{own}day >= '{today}'"),
        (books.page.month, f"{own}day >= '{today.replace(day=1)}'"),
    ):
        assert tile.amount.text() == str(Money(books.sums(where)[-1]))
    assert books.page.unsure.amount.text() == str(Money(books.sums("1")[-3]))


def every_period(page: SpendingPage) -> Iterator[str]:
    """Goes to each time that can be chosen, and gives its name."""
    for row in range(page.period_box.count()):
        page.period_box.setCurrentIndex(row)
        page.period_box.activated.emit(row)
        yield page.period.name


def test_every_bar_of_every_time(books: Books) -> None:
    page, seen = books.page, []
    length = {Unit.DAY: 10, Unit.MONTH: 7, Unit.YEAR: 4}
    for name in every_period(page):
        seen.append(name)
        cut = length[page.period.unit]
        found = books.grouped(f"substr(day, 1, {cut})", books.in_period())
        for day, bar in zip(page.period.days, page.chart.bars, strict=True):
            reported = bar.sums.takes, *(each.units for each in _amounts(bar.sums))
            assert reported == found.pop(day.isoformat()[:cut], (0,) * 9), (name, bar.title)
        assert found == {}
    assert seen[-3:] == ["2026", "2025", "all"]
    assert len(seen) > 14


def _amounts(sums: Sums) -> Iterator[Money]:
    yield from (sums.estimate, sums.quoted, sums.charged, sums.returned)
    yield from (sums.expected, sums.unsure, sums.imported, sums.spent)


@pytest.mark.parametrize(
    ("tab", "column"), [(Tab.PROJECT, "project"), (Tab.SHOT, "shot"), (Tab.MODEL, "model")]
)
def test_every_row_of_every_table(books: Books, tab: Tab, column: str) -> None:
    page = books.page
    open_tab(page, tab)
    figures = range(SumColumn.TAKES, len(SumColumn))
    for name in every_period(page):
        found = books.grouped(column, books.in_period())
        reported = {
            page.sums.groups[row].key: [page.sums.text(row, figure) for figure in figures]
            for row in range(page.sums.count)
        }
        assert reported == {key: written(sums) for key, sums in found.items()}, name
        spent = [group.sums.spent for group in page.sums.groups]
        assert spent == sorted(spent, reverse=True)


def test_every_sum_opens_into_its_takes(books: Books) -> None:
    page = books.page
    page.period_box.setCurrentIndex(page.period_box.count() - 1)
    page.period_box.activated.emit(page.period_box.count() - 1)
    for tab, column in ((Tab.PROJECT, "project"), (Tab.MODEL, "model")):
        open_tab(page, tab)
        for row in range(page.sums.count):
            page.sums_table.go_to(row)
            key = page.sums.groups[row].key
            ids = books.sql.execute(f"SELECT id FROM money WHERE {column} = ?", (key,))
            assert {entry.take.id for entry in page.takes.entries} == {each for (each,) in ids}
            count, estimate, _, charged, *_rest = books.sums(f"{column} = :key", key=key)
            line = f"{count:,} takes, estimate {Money(estimate)}, charged {Money(charged)}"
            assert page.line.text().startswith(line)


def test_a_wrong_figure_would_be_seen(books: Books) -> None:
    """The check checks: one charge in the file is another one, and the sums differ."""
    same = "SELECT count(*) FROM (SELECT * FROM live EXCEPT SELECT * FROM money)"
    assert books.sql.execute(same).fetchone() == (0,)
    charged = "SELECT id FROM money WHERE charged > 0 LIMIT 1"
    books.sql.execute(f"UPDATE task SET charged = charged + 1 WHERE id = ({charged})")
    assert books.sql.execute(same).fetchone() == (1,)
    books.sql.rollback()
