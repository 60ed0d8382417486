"""What is asked of the service before something is sent, and what its answers say of the line."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import parse_qs

import pytest

from sora_desktop.core.problem import Category
from sora_desktop.core.take import IN_FLIGHT
from sora_desktop.engine.status import Connection
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
