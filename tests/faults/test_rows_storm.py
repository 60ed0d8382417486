"""Row 17: the service fails for hundreds of takes at once, and comes back."""

from __future__ import annotations

import pytest

from sora_desktop.core.take import IN_FLIGHT
from sora_desktop.engine.status import Connection, EngineStatus
from tests.faults.shown_texts import message
from tests.machines import test_schedule
from tests.machines.test_schedule import Schedule


def connection(world: Schedule) -> Connection:
    """How the line stands now."""
    return world.engine.status.connection


def test_row_17_a_storm_of_errors_for_200_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(test_schedule, "MOST", 200)
    world = Schedule()
    reported: list[EngineStatus] = []
    try:
        world.engine.status_changed.connect(reported.append)
        for _ in range(14):
            world.takes_are_sent(15)
        world.time_passes(60.0)
        world.no_second_sees_more_than_burst_and_rate()
        del world.service.reads[:]
        world.service.failing = True
        world.perform(world.clock.advance(300.0, settle=8))
        # Five failures, what was under way then, and one probe after 5, 10, 20 ... s.
        assert len(world.service.reads) <= 5 + 4 + 9
        assert connection(world) is Connection.SERVICE_DOWN
        assert "PiAPI has a problem" in message(world.engine.status.problem)
        # One banner, whose time is that of the beginning.
        assert len({status.since for status in reported if status.problem is not None}) == 1
        world.service.failing = False
        world.perform(world.clock.advance(330.0, settle=8))
        world.no_second_sees_more_than_burst_and_rate()
        assert connection(world) is Connection.ONLINE
        assert {take.state for take in world.store.all()} <= IN_FLIGHT
        assert len(world.store) == 200
    finally:
        monkeypatch.undo()
        world.perform(world.engine.stop(0.0))
        world.journal.close()
        world.loop.close()
        world.temporary.cleanup()
