"""The rows of the panel: what they are, and that they stay so whatever happens to the takes."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import Shot, ShotChanges
from sora_desktop.core.signal import Signal
from sora_desktop.core.take import ShotId, Take, TakeState
from sora_desktop.ui.takes.delegates.panel import PanelFacts
from sora_desktop.ui.takes.filter import TakeFilter
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.takes.panel_rows import PanelRows
from sora_desktop.ui.takes.query import SortOrder, StateFilter, TakeQuery
from sora_desktop.ui.takes.row_text import RowText
from sora_desktop.ui.takes.rows import Closed, Kind, RowTable
from sora_desktop.ui.widgets.drops import TAKES_MIME
from tests.ui.samples import NOW, dollars, request
from tests.ui.take_source import FakeSource, numbered, plain_line, take_id

S = TakeState


class Shelf:
    """Shots by id, as the store keeps them."""

    def __init__(self, *shots: Shot) -> None:
        self.changed: Signal[ShotChanges] = Signal()
        self._shots = {shot.id: shot for shot in shots}

    def shot(self, shot_id: ShotId) -> Shot | None:
        """The shot as it is now."""
        return self._shots.get(shot_id)

    def put(self, shot: Shot) -> None:
        """Changes a shot, and tells it."""
        self._shots[shot.id] = shot
        self.changed.emit(ShotChanges(shots=(shot,)))


def shot(shot_id: str, number: int, **more: object) -> Shot:
    """A shot whose id is a short word."""
    made = Shot(id=ShotId(shot_id), number=number, position=float(number), created_at=NOW)
    return replace(made, **more)  # type: ignore[arg-type]


def of_shot(n: int, shot_id: str, state: TakeState = S.READY, **changes: object) -> Take:
    """The take of that number in a shot; later takes were made later."""
    made = {"created_at": NOW + timedelta(minutes=n), "shot_id": ShotId(shot_id)}
    return numbered(n, state, **(made | {"shot_number": n} | changes))


class Panel:
    """PanelRows over takes and shots."""

    def __init__(self, *takes: Take, shots: Shelf | None = None) -> None:
        self.source = FakeSource(takes)
        self.model = TakeListModel(
            self.source, plain_line, shots=shots, clip_path=lambda take: f"/clips/{take.number}"
        )
        self.found = TakeFilter(self.model)
        self.rows = PanelRows(self.found)

    def seen(self, rows: RowTable | None = None) -> list[str]:
        """Every row in short: its kind, and the numbers of the takes that it is about."""
        table = rows or self.rows
        return [
            f"{row.kind.name} {' '.join(str(self._number(place)) for place in row.places)}"
            for row in map(table.row_at, range(table.rowCount()))
        ]

    def _number(self, place: int) -> int:
        return self.model.take_at(place).number


def test_progress_stands_first_then_shots_with_takes_and_what_is_wrong(qtbot: QtBot) -> None:
    panel = Panel(
        of_shot(1, "a"),
        of_shot(2, "b", S.FAILED),
        of_shot(3, "a", S.PROCESSING),
        of_shot(4, "c", S.DRAFT, prompt="the same"),
        of_shot(5, "c", S.DRAFT, prompt="the same"),
        of_shot(6, "b", S.DRAFT, held=True),
    )
    assert panel.seen() == [
        "GROUP 3 4 5 6",
        "PROGRESS 3",
        "PROGRESS 4 5",
        "PROGRESS 6",
        "SHOT 1 3",
        "TAKE 1",
        "TAKE 3",
        "SHOT 2",
        "TAKE 2",
        "PROBLEM 2",
    ]
    panel.source.revise(4, state=S.SUBMITTING)
    assert panel.seen()[:7] == [
        "GROUP 3 4 5 6",
        "PROGRESS 3",
        "PROGRESS 4",
        "PROGRESS 5",
        "PROGRESS 6",
        "SHOT 4",
        "TAKE 4",
    ]


def test_a_shot_rises_with_its_newest_take(qtbot: QtBot) -> None:
    panel = Panel(of_shot(1, "a"), of_shot(2, "b"), of_shot(3, "a", S.FAILED))
    assert [row for row in panel.seen() if "SHOT" in row] == ["SHOT 1 3", "SHOT 2"]
    panel.source.put(of_shot(4, "b"))
    assert [row for row in panel.seen() if "SHOT" in row] == ["SHOT 2 4", "SHOT 1 3"]
    panel.found.set_query(TakeQuery(sort=SortOrder.OLDEST))
    assert [row for row in panel.seen() if "SHOT" in row] == ["SHOT 1 3", "SHOT 2 4"]


def test_shots_can_stand_as_in_the_film(qtbot: QtBot) -> None:
    shelf = Shelf(shot("a", 1), shot("b", 2))
    panel = Panel(of_shot(1, "b"), of_shot(2, "a"), of_shot(3, "b"), shots=shelf)
    panel.found.set_query(TakeQuery(sort=SortOrder.FILM))
    assert panel.seen()[0] == "SHOT 2"
    shelf.put(shot("b", 2, position=0.5))
    assert panel.seen()[0] == "SHOT 1 3"


def test_of_many_problems_only_their_number_is_told_until_somebody_asks(qtbot: QtBot) -> None:
    takes = [of_shot(n, "a", S.FAILED) for n in range(1, 4)]
    panel = Panel(*takes)
    assert panel.seen()[-1] == "PROBLEMS 1 2 3"
    panel.rows.show_all_problems(0)
    assert panel.seen()[-3:] == ["PROBLEM 1", "PROBLEM 2", "PROBLEM 3"]
    panel.source.revise(2, binned_at=NOW)
    assert panel.seen()[-2:] == ["PROBLEM 1", "PROBLEM 3"]


def test_headers_close_what_is_below_them(qtbot: QtBot) -> None:
    panel = Panel(of_shot(1, "a"), of_shot(2, "b"), of_shot(3, "b", S.PENDING))
    panel.rows.toggle_group()
    panel.rows.close_shot(0, True)
    assert panel.seen() == ["GROUP 3", "SHOT 2 3", "TAKE 2", "TAKE 3", "SHOT 1"]
    kept = panel.rows.closed.kept()
    again = Panel(of_shot(1, "a"), of_shot(2, "b"), of_shot(3, "b", S.PENDING))
    again.rows.closed.restore(kept)
    again.rows.renew()
    assert again.seen() == panel.seen()
    panel.rows.close_all(True)
    assert panel.seen() == ["GROUP 3", "SHOT 2 3", "SHOT 1"]
    panel.rows.close_shot(1, False)
    assert panel.seen() == ["GROUP 3", "SHOT 2 3", "TAKE 2", "TAKE 3", "SHOT 1"]


def test_of_many_closed_shots_the_last_are_remembered() -> None:
    closed = Closed()
    for n in range(900):
        closed.put(f"{n:032x}", True)
    again = Closed()
    again.restore(closed.kept())
    assert again.shot(f"{899:032x}")
    assert not again.shot(f"{0:032x}")
    assert len(closed.kept()["others"]) < 10_000


def test_the_grid_has_all_takes_in_their_order(qtbot: QtBot) -> None:
    panel = Panel(
        of_shot(1, "a"), of_shot(2, "b", S.FAILED), of_shot(3, "a"), of_shot(4, "a", S.DRAFT)
    )
    chosen = QPersistentModelIndex(panel.rows.index_of(take_id(1)))
    panel.rows.set_grid(True)
    assert panel.seen() == ["GROUP 4", "PROGRESS 4", "TAKE 3", "TAKE 2", "TAKE 1"]
    assert chosen.row() == 4
    panel.source.revise(4, state=S.SUBMITTING)
    assert panel.seen()[2:] == ["TAKE 4", "TAKE 3", "TAKE 2", "TAKE 1"]
    panel.source.revise(3, binned_at=NOW)
    assert panel.seen()[2:] == ["TAKE 4", "TAKE 2", "TAKE 1"]


def test_a_take_that_goes_to_another_shot_stays_selected(qtbot: QtBot) -> None:
    panel = Panel(of_shot(1, "a"), of_shot(2, "b"), of_shot(3, "a"))
    chosen = QPersistentModelIndex(panel.rows.index_of(take_id(3)))
    panel.source.revise(3, shot_id=ShotId("b"), shot_number=7)
    assert panel.seen() == ["SHOT 2 3", "TAKE 2", "TAKE 3", "SHOT 1", "TAKE 1"]
    assert chosen.row() == 2


def test_takes_can_be_dragged_as_files_and_as_takes(qtbot: QtBot) -> None:
    panel = Panel(of_shot(1, "a"), of_shot(2, "a"))
    rows = [panel.rows.index_of(take_id(n)) for n in (1, 2)]
    mime = panel.rows.mimeData([panel.rows.index(0), *rows])
    assert [url.toLocalFile() for url in mime.urls()] == ["/clips/1", "/clips/2"]
    assert bytes(mime.data(TAKES_MIME).data()).decode().split() == [take_id(1), take_id(2)]
    assert set(panel.rows.mimeTypes()) == {"text/uri-list", TAKES_MIME}
    flag = Qt.ItemFlag
    assert not panel.rows.flags(panel.rows.index(0)) & flag.ItemIsSelectable
    assert panel.rows.flags(rows[0]) & (flag.ItemIsSelectable | flag.ItemIsDragEnabled)


def test_a_shot_is_found_by_its_name_also_after_it_was_renamed(qtbot: QtBot) -> None:
    shelf = Shelf(shot("a", 1, name="Harbour"))
    panel = Panel(of_shot(1, "a"), of_shot(2, "b"), shots=shelf)
    panel.found.set_query(TakeQuery(text="harb"))
    assert panel.seen() == ["SHOT 1", "TAKE 1"]
    renamed: list[object] = []
    panel.model.renamed.connect(renamed.append)
    shelf.put(shot("a", 1, name="Pier"))
    assert panel.seen() == []
    assert renamed == [[take_id(1)]]
    panel.found.set_query(TakeQuery(text="pier"))
    assert panel.seen() == ["SHOT 1", "TAKE 1"]


def test_a_failure_that_was_seen_and_made_good_keeps_only_its_thumbnail(qtbot: QtBot) -> None:
    panel = Panel(of_shot(1, "a"), of_shot(2, "a", S.FAILED), of_shot(3, "a", S.PENDING))
    reported = ["PROBLEM 2"]
    panel.source.revise(2, seen_at=NOW)
    assert panel.seen()[-1:] == reported, "no newer take is ready"
    panel.source.revise(3, state=S.READY)
    assert panel.seen() == ["SHOT 1 2 3", "TAKE 1", "TAKE 2", "TAKE 3"]
    assert Panel(*panel.source.loaded()).seen() == panel.seen()
    panel.source.revise(2, seen_at=None)
    assert panel.seen()[-1:] == reported, "nobody has seen it"
    panel.source.revise(2, seen_at=NOW)
    panel.source.revise(3, binned_at=NOW)
    assert panel.seen()[-1:] == reported, "what made it good is gone"


def test_what_is_new_and_what_is_queued_is_counted(qtbot: QtBot) -> None:
    panel = Panel(
        *(of_shot(1, "a"), of_shot(2, "a", seen_at=NOW), of_shot(3, "a", S.PENDING)),
        *(of_shot(4, "b", S.DRAFT), of_shot(5, "b", S.DRAFT, held=True), of_shot(6, "b", S.FAILED)),
    )
    # What failed is no new clip.
    assert panel.found.waiting() == (1, 1)
    panel.source.revise(3, state=S.READY)
    panel.source.revise(4, state=S.PENDING)
    assert panel.found.waiting() == (2, 0)
    panel.source.revise(1, seen_at=NOW)
    panel.source.revise(3, shot_id=ShotId("b"))
    assert panel.found.waiting() == (1, 0)
    panel.source.revise(3, binned_at=NOW)
    assert panel.found.waiting() == (0, 0)


def queue(*shots: str) -> Panel:
    """A queue of takes from 1 on, each of that shot, behind one that is under way."""
    drafts = [of_shot(n, shot, S.DRAFT, prompt=shot) for n, shot in enumerate(shots, 1)]
    return Panel(of_shot(9, "z", S.PROCESSING), *drafts)


def test_drafts_are_listed_in_the_order_of_the_queue(qtbot: QtBot) -> None:
    panel = queue("a", "b", "c")
    assert panel.seen()[1:5] == ["PROGRESS 9", "PROGRESS 1", "PROGRESS 2", "PROGRESS 3"]
    panel.source.revise(3, queue_place=-1.0)
    panel.source.revise(2, queue_place=2.0)
    assert panel.seen()[1:5] == ["PROGRESS 9", "PROGRESS 3", "PROGRESS 2", "PROGRESS 1"]
    panel.source.revise(3, held=True)
    assert panel.seen()[1:5] == ["PROGRESS 9", "PROGRESS 2", "PROGRESS 1", "PROGRESS 3"]


def test_a_paused_take_and_one_with_another_prompt_have_lines_of_their_own(qtbot: QtBot) -> None:
    panel = queue("a", "a", "a", "b")
    assert panel.seen()[2:4] == ["PROGRESS 1 2 3", "PROGRESS 4"]
    panel.source.revise(2, paused=True)
    assert panel.seen()[2:6] == ["PROGRESS 1", "PROGRESS 2", "PROGRESS 3", "PROGRESS 4"]
    panel.source.revise(2, paused=False)
    assert panel.seen()[2:4] == ["PROGRESS 1 2 3", "PROGRESS 4"]
    request = panel.source.loaded()[3].request
    panel.source.revise(3, request=replace(request, prompt="another"))
    assert panel.seen()[2:5] == ["PROGRESS 1 2", "PROGRESS 3", "PROGRESS 4"]


@pytest.mark.parametrize("closed", [False, True])
def test_a_row_stays_itself_where_the_queue_is_ordered(qtbot: QtBot, closed: bool) -> None:
    panel = queue("a", "b", "b", "c")
    rows = panel.rows
    if closed:
        rows.toggle_group()
    kept = {row: QPersistentModelIndex(rows.index(row)) for row in range(rows.rowCount())}
    before = {row: panel.seen()[row] for row in kept}
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.source.revise(4, queue_place=-9.0)
    if not closed:
        assert panel.seen()[2:5] == ["PROGRESS 4", "PROGRESS 1", "PROGRESS 2 3"]
    # Now the line of two parts, and what was selected with it goes with its first take.
    panel.source.revise(2, queue_place=-10.0)
    after = {row: panel.seen()[index.row()] for row, index in kept.items()}
    if not closed:
        assert panel.seen()[2:6] == ["PROGRESS 2", "PROGRESS 4", "PROGRESS 1", "PROGRESS 3"]
        assert (before[3], after[3]) == ("PROGRESS 2 3", "PROGRESS 2")
        del before[3], after[3]
    before[0] = after[0] = ""
    assert after == before
    assert tester.model() is rows


class Chance:
    """A panel to which anything may happen."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.next = 100
        first = [self.take(n) for n in range(self.random.randint(0, 25))]
        self.panel = Panel(*first)
        self.known = [take.number for take in first]

    def take(self, n: int) -> Take:
        some = self.random
        return of_shot(
            n,
            f"s{some.randint(0, 6)}",
            some.choice(list(S)),
            created_at=NOW + timedelta(minutes=some.randint(0, 500)),
            shot_number=some.randint(1, 9),
            charged=dollars(str(some.randint(0, 3))),
            held=some.random() < 0.2,
            prompt="the same",
        )

    def happen(self) -> None:
        """One thing, often one that happens to a take."""
        some, source, rows = self.random, self.panel.source, self.panel.rows
        what = some.random()
        n = some.choice(self.known) if self.known else None
        if what < 0.25 or n is None:
            source.put(self.take(self.next))
            self.known.append(self.next)
            self.next += 1
        elif what < 0.4:
            place = some.choice([None, *range(9)])
            source.revise(n, queue_place=place, paused=some.random() < 0.2)
        elif what < 0.7:
            state, held = some.choice(list(S)), some.random() < 0.2
            source.revise(n, state=state, held=held, starred=some.random() < 0.5)
        elif what < 0.76:
            shot_id, number = ShotId(f"s{some.randint(0, 6)}"), some.randint(1, 9)
            source.revise(n, shot_id=shot_id, shot_number=number)
        elif what < 0.8:
            source.revise(n, binned_at=some.choice([None, NOW]))
        elif what < 0.84:
            rows.toggle_group()
        elif what < 0.9:
            rows.close_shot(some.randint(0, 8), some.random() < 0.5)
        elif what < 0.92:
            rows.close_all(some.random() < 0.4)
        elif what < 0.95:
            rows.show_all_problems(some.randint(0, 6))
        elif what < 0.97:
            rows.set_grid(some.random() < 0.4)
        else:
            states = [*[StateFilter.ALL] * 3, StateFilter.READY, StateFilter.IN_PROGRESS]
            query = TakeQuery(sort=some.choice(list(SortOrder)), state=some.choice(states))
            self.panel.found.set_query(query)


@pytest.mark.parametrize("seed", range(12))
def test_the_rows_stay_what_they_would_be_if_they_were_made_anew(qtbot: QtBot, seed: int) -> None:
    chance = Chance(seed)
    panel, rows = chance.panel, chance.panel.rows
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(rows, mode)
    for _ in range(100):
        chance.happen()
        before = panel.seen()
        rows.renew()
        assert before == panel.seen()
        for take in panel.source.loaded():
            index, place = rows.index_of(take.id), panel.model.place_of(take.id)
            assert not index.isValid() or place in rows.row_at(index.row()).places
    assert tester.model() is rows


def test_each_prompt_of_a_shot_with_choices_has_its_own_line(qtbot: QtBot) -> None:
    chosen = shot("a", 1, request=request(prompt="A {red|blue} kite"))
    named = shot("b", 2, name="Kites", request=request(prompt="A {red|blue} kite"))
    takes = [
        of_shot(n, "ab"[n > 3], S.DRAFT, shot_number=n, prompt=f"A {colour} kite")
        for n, colour in enumerate(("red", "red", "blue", "red", "blue"), 1)
    ]
    panel = Panel(*takes, shots=Shelf(chosen, named))
    words = RowText(panel.rows, PanelFacts())
    rows = map(panel.rows.row_at, range(panel.rows.rowCount()))
    lines = ["".join(words.name(row)) for row in rows if row.kind is Kind.PROGRESS]
    assert lines == [
        "A red kite, 2 takes",
        "A blue kite, take 3",
        "Kites, take 4",
        "Kites, take 5",
    ]


def reported(panel: Panel, *, change: Take) -> set[str]:
    """The kinds of the rows that are painted anew with another state of a take."""
    found: set[str] = set()

    def note(first: QModelIndex, last: QModelIndex) -> None:
        rows = range(first.row(), last.row() + 1)
        found.update(panel.rows.row_at(row).kind.name for row in rows)

    panel.rows.dataChanged.connect(note)
    panel.source.put(change)
    panel.rows.dataChanged.disconnect(note)
    return found


def test_a_take_that_is_put_on_hold_is_painted_so_at_once(qtbot: QtBot) -> None:
    """Nothing ticks any more in its line, and the group has no queue to pause."""
    queued = of_shot(1, "a", S.DRAFT)
    panel = Panel(queued)
    held = replace(queued, held=True, last_error=Problem(category=Category.NO_BALANCE))
    assert reported(panel, change=held) == {"GROUP", "PROGRESS"}
    assert reported(panel, change=queued) == {"GROUP", "PROGRESS"}


def test_a_problem_that_becomes_another_is_painted_anew(qtbot: QtBot) -> None:
    offline = Problem(category=Category.NETWORK_DOWN)
    paid = of_shot(1, "a", S.COMPLETED, last_error=offline)
    panel = Panel(paid, of_shot(2, "a"))
    kinds = {"TAKE", "PROBLEM"}
    assert reported(panel, change=replace(paid, link_dead=True)) == kinds
    with qtbot.waitSignal(panel.rows.dataChanged):
        panel.model.repaint(paid.id)
