"""An id that the journal could not take comes back at the next start, and is never thrown away."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sora_desktop.core.task import TaskId, TaskState
from sora_desktop.simulator import NAMED, Call, Plan
from sora_desktop.store.journal import Journal
from sora_desktop.store.tasks import TaskStore
from sora_desktop.unsaved_ids import NAME, keep, read, take_over
from tests.conftest import LogWatch
from tests.core.makers import a_task
from tests.engine.bench import Bench, make_bench
from tests.fakes import START, FakeClock


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    """A bench with a running engine."""
    made = make_bench(tmp_path, FakeClock())
    try:
        await made.start()
        yield made
    finally:
        await made.stop()
        made.simulator.stop()


def test_what_the_file_says() -> None:
    text = (
        f"{START.isoformat()} take aa is task r-1\n"
        "half a li\n"
        f"{START.isoformat()} take bb is task r-2\n"
        f"{START.isoformat()} take aa is task r-3\n"
    )
    assert read(text) == {"aa": "r-3", "bb": "r-2"}
    assert read("") == {}


async def test_a_noted_id_is_read_and_adopted_at_the_next_start(
    bench: Bench, tmp_path: Path
) -> None:
    bench.simulator.plan(Plan(history_after=float("inf")))
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    task_id = bench.submit()
    await bench.quiet()
    assert bench.state(task_id) is TaskState.UNCONFIRMED
    remote_id = bench.simulator.tasks[0].id
    keep(tmp_path, bench.clock.now(), task_id, remote_id)
    await bench.stop()
    bench.open()
    bench.engine.start()
    bench.running = True
    assert take_over(tmp_path, bench.store) == 1
    await bench.quiet()
    assert bench.task(task_id).remote_id == remote_id
    assert not (tmp_path / NAME).exists()
    assert remote_id in (tmp_path / "unsaved-task-ids.done").read_text("utf-8")


def test_what_is_settled_or_not_here_is_left_alone(tmp_path: Path) -> None:
    with_id = a_task(id=TaskId("a"), state=TaskState.PENDING, remote_id="r-1")
    other = a_task(id=TaskId("b"), state=TaskState.UNCONFIRMED)
    journal = Journal(tmp_path / "journal.sqlite3")
    store = TaskStore(journal, FakeClock())
    store.add([with_id, other])
    for task_id, remote_id in (("a", "r-2"), ("b", "r-1"), ("nobody", "r-3")):
        keep(tmp_path, START, task_id, remote_id)
    assert take_over(tmp_path, store) == 0
    assert store.all() == (with_id, other)
    keep(tmp_path, START, "b", "r-4")
    assert take_over(tmp_path, store) == 1
    assert store.get(TaskId("b")).evidence.endswith(", task r-4")
    assert (tmp_path / "unsaved-task-ids (2).done").exists()
    assert take_over(tmp_path, store) == 0
    journal.close()


def test_a_file_that_cannot_be_put_away_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    journal = Journal(tmp_path / "journal.sqlite3")
    keep(tmp_path, START, "b", "r-4")

    def refuse(_self: Path, _target: Path) -> Path:
        raise PermissionError

    monkeypatch.setattr(Path, "rename", refuse)
    with expected_log("unsaved ids stays", level=logging.WARNING):
        assert take_over(tmp_path, TaskStore(journal, FakeClock())) == 0
    assert os.path.lexists(tmp_path / NAME)
    journal.close()
