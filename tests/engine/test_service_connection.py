"""What is asked of the service before something is sent, and what its answers say of the line."""

from __future__ import annotations

import asyncio
import random
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qs

import pytest

from sora_desktop.api.client import PiapiClient
from sora_desktop.api.errors import Refused
from sora_desktop.api.files import FileHost
from sora_desktop.core.problem import Category
from sora_desktop.core.take import IN_FLIGHT, TakeState
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.status import Connection
from sora_desktop.engine.supervisor import LONGEST_WAIT, Heartbeat
from sora_desktop.simulator import NAMED, Call
from tests.engine.bench import Bench


@pytest.mark.parametrize("ahead", [timedelta(hours=3), None], ids=["ahead", "unknown"])
async def test_the_newest_tasks_are_those_of_the_servers_last_minute(
    bench: Bench, ahead: timedelta | None
) -> None:
    """They are asked for where the account cannot be read, and its clock may be another one."""
    bench.simulator.fault(Call.ACCOUNT, NAMED["dropped"])
    bench.client.server_offset = ahead
    now = bench.clock.now() + (ahead or timedelta())
    take_id = bench.submit()
    await bench.quiet()
    assert bench.state(take_id) in IN_FLIGHT
    (asked,) = bench.simulator.record.received(Call.HISTORY)
    times = parse_qs(asked.query)
    begin, end = (int(times[name][0]) for name in ("start_time", "end_time"))
    assert (begin, end) == (end - 60, int(now.timestamp()))


async def test_where_nobody_is_reached_nothing_more_is_asked(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = bench.make_client("http://127.0.0.1:1")
    with monkeypatch.context() as patch:
        patch.setattr(bench.client, "account", nowhere.account)
        take_id = bench.submit()
        await bench.quiet()
        assert bench.simulator.record.count(Call.HISTORY) == bench.creates() == 0
        error = bench.take(take_id).last_error
        assert error is not None
        assert error.category is Category.NETWORK_DOWN
    await nowhere.aclose()
    await bench.pass_time(6.0)
    assert bench.state(take_id) in IN_FLIGHT


async def test_a_refused_key_is_not_tried_on_another_call(bench: Bench) -> None:
    bench.simulator.fault(Call.ACCOUNT, NAMED["401"])
    take_id = bench.submit()
    await bench.quiet()
    assert bench.simulator.record.count(Call.HISTORY) == bench.creates() == 0
    assert bench.take(take_id).held
    assert bench.connection() is Connection.KEY_REFUSED


async def test_an_account_that_turns_out_to_be_turned_away_sends_nothing(bench: Bench) -> None:
    """The third refusal in a row is found just before an order."""
    bench.simulator.fault(Call.READ, replace(NAMED["403"], times=2))
    for _ in range(2):
        with pytest.raises(Refused):
            await bench.engine.service.ask(lambda: bench.client.read("a task"))
    bench.simulator.fault(Call.ACCOUNT, NAMED["500"])
    bench.simulator.fault(Call.HISTORY, NAMED["403"])
    take_id = bench.submit()
    await bench.quiet()
    assert bench.connection() is Connection.ACCOUNT_REFUSED
    assert bench.state(take_id) is TakeState.DRAFT
    assert bench.creates() == 0


async def test_one_sign_in_page_is_told_at_once(bench: Bench) -> None:
    bench.simulator.fault(Call.ACCOUNT, NAMED["portal"])
    bench.engine.refresh_account()
    await bench.quiet()
    assert bench.connection() is Connection.OFFLINE
    assert not bench.engine.service.breaker.open


@pytest.mark.parametrize("heartbeat", [Heartbeat(LONGEST_WAIT), None], ids=["watched", "alone"])
async def test_a_long_wait_for_a_turn_is_no_silence(
    bench: Bench, heartbeat: Heartbeat | None
) -> None:
    bench.engine.service.cap.too_many(600.0)
    waiting = asyncio.ensure_future(bench.engine.service.turn(heartbeat))
    for _ in range(39):
        await bench.pass_time(15.0, step=15.0)
        assert heartbeat is None or not heartbeat.missed(15.0)
    assert not waiting.done()
    await bench.pass_time(30.0, step=5.0)
    assert waiting.done()
    assert heartbeat is None or heartbeat.silence == 0.0


async def test_the_clients_are_made_once_and_only_when_they_are_needed(bench: Bench) -> None:
    made: list[PiapiClient] = []

    def make() -> tuple[PiapiClient, FileHost]:
        made.append(bench.make_client())
        return made[-1], bench.engine.service.files

    service = ServiceConnection(make, bench.clock, random.Random(1))
    await service.aclose()
    assert made == []
    assert service.client is service.client
    assert service.files is bench.engine.service.files
    assert len(made) == 1
    other = bench.make_client()
    assert service.use(other, service.files) is made[0]
    assert service.client is other
    for client in (*made, other):
        await client.aclose()
