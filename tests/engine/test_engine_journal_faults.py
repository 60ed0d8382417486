"""A journal that fails at any step: never a paid request without a row, never a lost id."""

from __future__ import annotations

import logging
import sqlite3
from collections import Counter
from typing import Any

import pytest

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.pictures import PictureKind
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import IN_FLIGHT, TakeId, TakeState
from sora_desktop.simulator import NAMED, Call, Fault
from sora_desktop.simulator.control import ReceivedRequest
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from tests.conftest import LogWatch
from tests.engine.bench import PROMPT, Bench
from tests.engine.parts import picture, with_pictures


class Failing:
    """Lets the journal fail: at the write of that number, and at so many after it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.writes = 0
        self.first = 0
        self.times = 1
        for name in ("insert", "update_all"):
            monkeypatch.setattr(Journal, name, self._failing(getattr(Journal, name)))

    def at(self, write: int, times: int = 1) -> None:
        """The next but so many writes fail, 1 being the next."""
        self.first, self.times = self.writes + write, times

    def _failing(self, real: Any) -> Any:
        def write(journal: Journal, *arguments: Any) -> Any:
            self.writes += 1
            if self.first <= self.writes < self.first + self.times:
                raise JournalError(Problem(category=Category.DISK_FULL, text="no space"))
            return real(journal, *arguments)

        return write


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch) -> Failing:
    """The journal's fault; what is logged of it is expected."""
    logger = logging.getLogger("sora_desktop.engine.supervisor")
    monkeypatch.setattr(logger, "error", lambda *a, **k: 0)
    return Failing(monkeypatch)


async def test_a_press_that_cannot_be_written_sends_nothing(bench: Bench, failing: Failing) -> None:
    failing.at(1)
    with pytest.raises(JournalError):
        bench.submit(count=3)
    await bench.pass_time(60.0, step=5.0)
    assert len(bench.store) == bench.creates() == 0


async def test_a_row_that_cannot_be_marked_is_not_sent_and_tried_later(
    bench: Bench, failing: Failing
) -> None:
    failing.at(2)
    take_id = bench.submit()
    await bench.quiet()
    assert bench.creates() == 0
    assert bench.on_disk() == {take_id: "draft"}
    assert [problem.category for problem in bench.problems] == [Category.DISK_FULL]
    await bench.pass_time(25.0, step=5.0)
    assert bench.creates() == 0
    await bench.pass_time(10.0, step=5.0)
    assert bench.state(take_id) in IN_FLIGHT
    assert bench.creates() == 1


def order_with_a_picture(bench: Bench) -> TakeId:
    """A press of Generate with a first frame, which is uploaded before anything is paid."""
    content = bench.pictures.keep(PictureKind.PNG, picture())
    first = Input(role=Role.FIRST_FRAME, content=content)
    (take_id,) = bench.engine.submit([with_pictures(first)])
    return take_id


@pytest.mark.parametrize("write", [2, 3])
async def test_a_take_whose_pictures_are_ready_is_tried_later_too(
    bench: Bench, failing: Failing, write: int
) -> None:
    """Before the upload, or between it and the request: nothing is sent, and nothing sticks."""
    failing.at(write)
    take_id = order_with_a_picture(bench)
    await bench.quiet()
    assert bench.creates() == 0
    await bench.pass_time(60.0, step=5.0)
    assert bench.state(take_id) in IN_FLIGHT
    assert bench.creates() == 1


async def test_what_was_taken_back_after_a_failed_upload_stays_so(
    bench: Bench, failing: Failing
) -> None:
    """The row could not be made a draft again: nothing of that may be made up for later."""
    bench.simulator.fault(Call.UPLOAD, NAMED["400"])
    failing.at(3)
    take_id = order_with_a_picture(bench)
    await bench.quiet()
    bench.engine.dismiss(take_id)
    await bench.pass_time(60.0, step=5.0)
    assert bench.state(take_id) is TakeState.DISMISSED
    assert bench.creates() == 0


async def test_an_id_that_cannot_be_saved_is_told_kept_and_saved_later(
    bench: Bench, failing: Failing
) -> None:
    failing.at(3, times=2)
    take_id = bench.submit()
    await bench.quiet()
    remote_id = bench.simulator.tasks[0].id
    assert bench.unsaved == [(take_id, remote_id)]
    assert bench.on_disk() == {take_id: "submitting"}
    other = bench.submit("another")
    await bench.quiet()
    # Nothing is sent while the outcome of a create is owed to the journal.
    assert bench.creates() == 1
    await bench.pass_time(40.0)
    assert bench.take(take_id).remote_id == remote_id
    assert bench.on_disk()[take_id] in {"pending", "processing"}
    assert bench.state(other) in IN_FLIGHT
    assert bench.creates() == 2


async def test_an_id_that_was_never_saved_is_found_at_the_next_start(
    bench: Bench, failing: Failing
) -> None:
    failing.at(3, times=1000)
    take_id = bench.submit()
    await bench.pass_time(3.0)
    await bench.stop()
    assert bench.on_disk() == {take_id: "submitting"}
    failing.at(1000)
    await bench.start()
    assert bench.take(take_id).remote_id == bench.simulator.tasks[0].id
    assert bench.creates() == 1


async def test_what_is_owed_is_written_at_the_close(bench: Bench, failing: Failing) -> None:
    failing.at(3, times=2)
    take_id = bench.submit()
    await bench.quiet()
    assert bench.on_disk() == {take_id: "submitting"}
    await bench.stop()
    assert bench.on_disk() == {take_id: "pending"}


@pytest.mark.parametrize("fault", ["400", "429", "lost", "no_id"])
async def test_every_other_outcome_is_written_later_too(
    bench: Bench, failing: Failing, fault: str
) -> None:
    bench.simulator.fault(Call.CREATE, NAMED[fault])
    failing.at(3, times=2)
    take_id = bench.submit()
    await bench.quiet()
    assert bench.state(take_id) is TakeState.SUBMITTING
    await bench.pass_time(40.0)
    assert bench.state(take_id) is not TakeState.SUBMITTING
    await bench.pass_time(10.0)
    assert bench.simulator.charges(PROMPT) <= 1
    assert bench.creates() == (2 if fault == "429" else 1)


async def test_a_hold_that_cannot_be_written_holds_all_the_same(
    bench: Bench, failing: Failing
) -> None:
    """One answer is lost, and so is the note that holds the rest of the press."""
    bench.configure(at_once=9)
    bench.simulator.fault(Call.CREATE, NAMED["dropped"])
    failing.at(4, times=3)
    bench.submit(count=3)
    await bench.pass_time(60.0)
    assert bench.states() == ["unconfirmed", "draft", "draft"]
    assert [take.held for take in bench.store.all()] == [False, True, True]
    assert bench.creates() == 1


async def test_cancelled_while_the_journal_fails_is_found_at_the_next_start(
    bench: Bench, failing: Failing
) -> None:
    bench.simulator.fault(Call.CREATE, Fault(delay=1.0))
    take_id = bench.submit()
    while not bench.creates():
        await bench.clock.settle()
    failing.at(1, times=1000)
    await bench.stop(grace=0.02)
    assert bench.on_disk() == {take_id: "submitting"}
    failing.at(1000)
    await bench.start()
    assert bench.take(take_id).remote_id == bench.simulator.tasks[0].id
    assert bench.creates() == 1


async def test_a_start_that_cannot_be_written_starts_nothing(
    bench: Bench, failing: Failing
) -> None:
    bench.submit(count=2)
    await bench.stop()
    failing.at(1)
    with pytest.raises(JournalError):
        await bench.start()
    bench.journal.close()
    creates = bench.creates()
    await bench.start()
    await bench.pass_time(10.0)
    assert bench.creates() == creates


@pytest.mark.parametrize("write", range(1, 14))
async def test_no_step_of_a_life_is_lost_when_its_write_fails(
    bench: Bench, failing: Failing, monkeypatch: pytest.MonkeyPatch, write: int
) -> None:
    """Two takes from the press to the clip, with the n-th write failing."""
    bench.simulator.rules.speed = 10.0
    rows_at_create: list[Counter[str]] = []
    note = bench.simulator.record.note

    def look(visit: ReceivedRequest) -> None:
        if visit.call is Call.CREATE:
            rows_at_create.append(Counter(bench.on_disk().values()))
        note(visit)

    monkeypatch.setattr(bench.simulator.record, "note", look)
    failing.at(write)
    if write == 1:
        with pytest.raises(JournalError):
            bench.submit(count=2)
    if not len(bench.store):
        bench.submit(count=2)
    await bench.finishes()
    assert all(rows["submitting"] == 1 for rows in rows_at_create)
    assert bench.creates() == bench.simulator.charges(PROMPT) == 2
    assert len(list(bench.clips.iterdir())) == 2
    assert len(bench.problems) == (1 if 1 < write <= failing.writes else 0)
    assert failing.writes >= 13


async def test_a_journal_that_is_locked_by_another_program_sends_nothing(
    closed_bench: Bench, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    await closed_bench.start()
    closed_bench.journal.connection.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(closed_bench.journal_path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(JournalError):
            closed_bench.submit()
    finally:
        other.close()
    await closed_bench.quiet()
    assert closed_bench.creates() == 0
    closed_bench.submit()
    await closed_bench.quiet()
    assert closed_bench.creates() == 1
