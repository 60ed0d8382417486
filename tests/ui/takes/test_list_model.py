"""The rows over the store: what they say, and how little a change moves."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import Shot
from sora_desktop.core.take import Progress, ShotId, Take, TakeId, TakeState
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.takes.list_model import PAINT_ONLY, NoShots, TakeListModel, TakeRole
from tests.conftest import LogWatch
from tests.ui.samples import NOW, dollars
from tests.ui.take_source import FakeSource, many, numbered, plain_line, take_id, ticks


class Reported:
    """Writes down what a model tells its views."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.inserted: list[tuple[int, int]] = []
        self.changed: list[tuple[int, int]] = []
        self.resets = 0
        model.rowsInserted.connect(lambda _p, first, last: self.inserted.append((first, last)))
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(self._reset)

    def _changed(self, top: QModelIndex, bottom: QModelIndex) -> None:
        self.changed.append((top.row(), bottom.row()))

    def _reset(self) -> None:
        self.resets += 1


def model_over(takes: list[Take]) -> tuple[FakeSource, TakeListModel]:
    source = FakeSource(takes)
    return source, TakeListModel(source, plain_line, model_name=str.upper)


class NamedShots(NoShots):
    """One shot has the name Harbour."""

    def shot(self, shot_id: ShotId) -> Shot | None:
        known = shot_id == "2" * 32
        return Shot(id=shot_id, name="Harbour", created_at=NOW) if known else None


def qt_tester(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_an_order_of_many_takes_comes_in_one_block(qtbot: QtBot) -> None:
    """Each block makes every list over the model go through all rows."""
    source, model = model_over(many(3))
    reported = Reported(model)
    source.add([numbered(n) for n in range(3, 503)])
    assert (reported.inserted, reported.changed, reported.resets) == ([(0, 499)], [], 0)
    assert model.index(0).data(TakeRole.ID) == take_id(502)


def test_the_newest_is_on_top(qtbot: QtBot) -> None:
    _source, model = model_over(many(3))
    assert [model.index(row).data(TakeRole.ID) for row in range(3)] == [
        take_id(2),
        take_id(1),
        take_id(0),
    ]
    assert model.index_of(take_id(0)).row() == 2
    assert model.row_of(take_id(9)) is None
    assert not model.index_of(take_id(9)).isValid()
    assert model.place_of(take_id(9)) is None


def test_the_rules_of_models_hold_while_takes_come_and_change(qtbot: QtBot) -> None:
    source, model = model_over(many(3))
    tester = qt_tester(model)
    source.put(numbered(3, TakeState.PENDING))
    source.revise(1, starred=True)
    source.revise(3, state=TakeState.PROCESSING)
    assert tester.model() is model
    assert model.rowCount() == 4
    assert model.rowCount(model.index(0)) == 0


def test_one_take_moves_one_row(qtbot: QtBot) -> None:
    source, model = model_over(many(5))
    reported = Reported(model)
    source.put(numbered(5))
    source.revise(1, starred=True)
    assert (reported.inserted, reported.changed, reported.resets) == ([(0, 0)], [(4, 4)], 0)
    assert model.index(4).data(TakeRole.TASK).starred


def test_values_are_native(qtbot: QtBot) -> None:
    _source, model = model_over([numbered(0, charged=dollars("1.20"), seconds=12)])
    index = model.index(0)
    assert index.data(TakeRole.STATE) is TakeState.READY
    assert index.data(TakeRole.PRICE) == 12_000_000
    assert index.data(TakeRole.LENGTH) == 12
    assert index.data(TakeRole.DATE) == NOW.timestamp()
    assert index.data(TakeRole.SEARCH) == "take number 0\nsora\n#0"
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Take number 0"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.flags(QModelIndex()) is Qt.ItemFlag.NoItemFlags


def test_a_screen_reader_hears_prompt_state_price_and_settings(qtbot: QtBot) -> None:
    _source, model = model_over([numbered(0, charged=dollars("1.92"), starred=True)])
    index = model.index(0)
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Take number 0. ready. charged $1.92"
    described = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == "SORA, 720p, 16:9, 8 s, starred"
    _source, model = model_over([numbered(0, TakeState.FAILED, imported=True)])
    described = model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == "SORA, 720p, 16:9, 8 s, imported"


def test_a_tool_tip_shows_a_prompt_with_tags_as_words(qtbot: QtBot) -> None:
    _source, model = model_over([numbered(0, prompt="<img src=x>\nrain " + "long " * 400)])
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img src=x&gt;<br>rain" in tip
    assert "…" in tip
    assert "ready" in tip


def test_a_download_tells_how_far_it_is_until_it_ends(qtbot: QtBot) -> None:
    source, model = model_over([numbered(0, TakeState.DOWNLOADING)])
    progress = Progress(take_id(0), 40, 100, 1.0)
    source.progressed.emit(progress)
    assert model.index(0).data(TakeRole.PROGRESS) == progress
    assert model.index(0).data(TakeRole.STATE_LINE) == "downloading 40"
    source.revise(0, state=TakeState.READY)
    source.progressed.emit(progress)
    assert model.index(0).data(TakeRole.PROGRESS) is None


def ticked(model: TakeListModel) -> list[TakeId]:
    """The takes that show another time after one more second."""
    told: list[list[TakeId]] = []
    model.ticked.connect(told.append)
    model.tick()
    model.ticked.disconnect(told.append)
    (ids,) = told
    return sorted(ids)


def test_seconds_are_counted_only_in_flight_and_only_when_seen(qtbot: QtBot) -> None:
    source, model = model_over([*many(3), numbered(3, TakeState.PENDING)])
    assert not ticks(model)
    model.set_watched(True)
    assert ticks(model)
    assert ticked(model) == [take_id(3)]
    model.set_watched(False)
    assert not ticks(model)
    model.set_watched(True)
    source.revise(3, state=TakeState.READY)
    assert not ticks(model)


def test_a_line_that_reads_the_same_is_not_painted_again(qtbot: QtBot) -> None:
    lines = iter(["1 min", "1 min", "2 min", "2 min"])
    source = FakeSource([numbered(0, TakeState.PENDING)])
    model = TakeListModel(source, lambda _take, _progress: next(lines))
    own = [take_id(0)]
    assert [ticked(model) for _ in range(3)] == [own, [], own]
    source.revise(0, note="another take now")
    assert ticked(model) == own


def test_only_what_is_in_sight_is_worded_anew(qtbot: QtBot) -> None:
    worded: list[TakeId] = []
    source = FakeSource([numbered(n, TakeState.PENDING) for n in range(200)])

    def line(take: Take, _progress: Progress | None) -> str:
        worded.append(take.id)
        return str(len(worded))

    model = TakeListModel(source, line)
    seen = [take_id(0), take_id(1)]
    model.in_sight = lambda: seen
    assert ticked(model) == sorted(worded) == seen
    seen.pop()
    worded.clear()
    model.tick()
    assert worded == seen


def test_what_waits_for_one_that_renders_comes_nearer(qtbot: QtBot) -> None:
    source = FakeSource([numbered(0, TakeState.PENDING), numbered(1, TakeState.DRAFT)])
    model = TakeListModel(source, lambda _take, _progress: "the same")
    waits = iter(["in 20 s", "in 20 s", "in 10 s"])
    model.in_sight = lambda: [take_id(1)]
    model.times_of = lambda _place: next(waits)
    assert [ticked(model) for _ in range(3)] == [[take_id(1)], [], [take_id(1)]]


def test_a_wait_for_the_next_try_is_counted_too(qtbot: QtBot) -> None:
    waits = Problem(category=Category.LIMIT, retry_at=NOW)
    _source, model = model_over([numbered(0, TakeState.DRAFT, last_error=waits)])
    model.set_watched(True)
    assert ticks(model)


def test_everything_can_be_painted_again(qtbot: QtBot) -> None:
    _source, model = model_over([])
    reported = Reported(model)
    model.repaint_all()
    assert reported.changed == []
    source, model = model_over(many(4))
    roles: list[list[int]] = []
    model.dataChanged.connect(lambda _t, _b, told_roles: roles.append(told_roles))
    model.repaint_all()
    assert roles == [list(PAINT_ONLY)]
    model.disconnect_source()
    source.put(numbered(9))
    assert model.rowCount() == 4


@pytest.mark.parametrize("count", [0, 1])
def test_counts_and_models_are_kept(qtbot: QtBot, count: int) -> None:
    source, model = model_over(many(count))
    source.put(numbered(5, TakeState.DRAFT, model_id="veo"))
    assert model.count_in(TakeState.DRAFT) == 1
    source.revise(5, state=TakeState.DISMISSED)
    assert model.count_in(TakeState.DRAFT) == 0
    assert model.count_in(TakeState.DISMISSED) == 1
    assert list(model.model_ids()) == ["sora"] * count + ["veo"]


def test_search_texts_follow_the_takes(qtbot: QtBot) -> None:
    source, model = model_over(many(2))
    source.put(numbered(2, prompt="ÄRGER"))
    assert model.search_text(2).startswith("arger")
    assert list(model.having("arger")) == [0, 0, 1]
    source.put(numbered(0, prompt="Other words"))
    assert model.search_text(0).startswith("other words")
    assert list(model.having("other")) == [1, 0, 0]


def test_a_take_that_cannot_be_read_is_an_empty_row(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    """It is logged once, not each time that the row is painted."""
    source = FakeSource(many(2))
    problem = Problem(category=Category.JOURNAL)

    def fails(_wanted: TakeId) -> Take:
        raise JournalError(problem)

    monkeypatch.setattr(source, "find", fails)
    model = TakeListModel(source, plain_line)
    for row in range(2):
        with expected_log("a take can't be shown: journal", level=logging.ERROR):
            assert model.index(row).data() == ""
        assert model.index(row).data(TakeRole.ID) == take_id(1 - row)
        assert model.index(row).data(TakeRole.TASK).id == take_id(1 - row)
        assert model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) is not None


def test_the_text_of_a_new_take_of_a_named_shot_follows_a_search(qtbot: QtBot) -> None:
    """Texts that were found are kept from letter to letter, and a take comes in between."""
    shots = NamedShots()
    source = FakeSource(many(2))
    model = TakeListModel(source, plain_line, shots=shots)
    assert sum(model.having("harbour")) == 0
    source.put(numbered(2, shot_id=ShotId("2" * 32)))
    assert list(model.having("harbour")) == [0, 0, 1]
    assert dict(model.texts())[take_id(2)].endswith("harbour")
