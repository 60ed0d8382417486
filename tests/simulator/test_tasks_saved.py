"""What survives a restart, and what happens when it cannot be saved or read."""

from __future__ import annotations

import asyncio
import logging
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from sora_desktop.core.clock import SystemClock
from sora_desktop.simulator import BoxRenderer, ClipSpec, Simulator
from tests.conftest import LogWatch
from tests.simulator.caller import KEY, Caller, HandClock


class NeverDone:
    """Draws for ever."""

    async def render(self, spec: ClipSpec, target: Path) -> None:
        """Never returns."""
        await asyncio.Event().wait()


def again(
    folder: Path, clock: HandClock, renderer: BoxRenderer | NeverDone | None = None
) -> Simulator:
    """A simulator over the same folder."""
    return Simulator(folder, renderer or BoxRenderer(), key=KEY, clock=clock, keep=True)


def test_tasks_in_flight_and_links_survive_a_restart(tmp_path: Path, clock: HandClock) -> None:
    with again(tmp_path, clock, NeverDone()) as first, closing(Caller(first, clock)) as caller:
        failed = caller.finished("[moderation] boat")["task_id"]
        running, waiting = caller.made("running"), None
        clock.forward(10)
        assert caller.read(running)["status"] == "processing"
        waiting = caller.made("[unknown] waiting")
        with pytest.raises(httpx.ReadError):
            caller.create("[lost]")
        left, address = first.balance, first.base_url
    with again(tmp_path, clock) as second, closing(Caller(second, clock)) as caller:
        assert (second.balance, second.base_url) == (left, address)
        assert [task.number for task in second.tasks] == [1, 2, 3, 4]
        assert caller.read(failed)["error"]["code"] == 10003
        assert caller.read(waiting)["status"] == "hibernating"
        clock.forward(3600)
        done = caller.read(running)
        assert done["status"] == "completed"
        link = done["output"]["video"]
        assert caller.made("another") not in (failed, running, waiting)
    with again(tmp_path, clock) as third, closing(Caller(third, clock)) as caller:
        assert caller.files.get(link).status_code == 200


def test_a_clip_that_was_drawn_is_not_drawn_again(tmp_path: Path, clock: HandClock) -> None:
    with again(tmp_path, clock, NeverDone()) as first, closing(Caller(first, clock)) as caller:
        task_id = caller.made()
        clock.forward(10)
        caller.read(task_id)
        first.clip_path(task_id).parent.mkdir(exist_ok=True)  # the drawing may not have begun
        first.clip_path(task_id).write_bytes(b"drawn")
    with again(tmp_path, clock, NeverDone()) as second, closing(Caller(second, clock)) as caller:
        clock.forward(3600)
        assert caller.read(task_id)["status"] == "completed"
        assert second.clip_path(task_id).read_bytes() == b"drawn"


@pytest.mark.parametrize("text", ["{", "[]", '{"format": 9}', '{"format": 1}'])
def test_a_state_that_cannot_be_read_is_put_aside(tmp_path: Path, text: str) -> None:
    state = tmp_path / "simulator.json"
    state.write_text(text, encoding="utf-8")
    simulator = Simulator(tmp_path, BoxRenderer(), keep=True)
    assert simulator.tasks == []
    assert (tmp_path / "simulator.json.broken").read_text(encoding="utf-8") == text


def test_a_state_that_cannot_be_saved_is_told_of(
    tmp_path: Path, clock: HandClock, expected_log: LogWatch
) -> None:
    (tmp_path / "simulator.json.new").mkdir()
    with (
        expected_log("could not be saved"),
        again(tmp_path, clock) as simulator,
        closing(Caller(simulator, clock)) as caller,
    ):
        caller.made()


def test_a_taken_port_is_replaced_by_a_free_one(tmp_path: Path) -> None:
    with Simulator(tmp_path, BoxRenderer()) as first:
        port = int(first.base_url.rpartition(":")[2])
        with Simulator(tmp_path, BoxRenderer(), port=port) as second:
            assert second.base_url != first.base_url


def test_without_keep_nothing_is_written(tmp_path: Path, clock: HandClock) -> None:
    with (
        Simulator(tmp_path, BoxRenderer(), key=KEY, clock=clock) as simulator,
        closing(Caller(simulator, clock)) as caller,
    ):
        caller.made()
    assert not (tmp_path / "simulator.json").exists()


def test_a_mistake_of_its_own_is_logged(
    caller: Caller, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    monkeypatch.setattr(caller.simulator.account, "create", None)
    with expected_log("failed to answer /api/v1/task", level=logging.ERROR):
        assert caller.create().status_code == 500
        # The log comes after the answer: this waits for it.
        caller.simulator.stop()


def test_a_start_that_fails_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    simulator = Simulator(tmp_path, BoxRenderer())
    monkeypatch.setattr(simulator, "_build", lambda: 1 / 0)
    with (
        expected_log("the simulator ended", level=logging.ERROR),
        pytest.raises(RuntimeError, match="did not start"),
    ):
        simulator.start()
    simulator.stop()


async def test_the_system_clock() -> None:
    clock = SystemClock()
    before = clock.monotonic()
    await clock.sleep(0)
    assert clock.monotonic() >= before
    assert clock.now().tzinfo is not None
