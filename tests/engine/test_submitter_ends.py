"""How a create can end beside a plain answer: broken lines, bugs, and the close of the program."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from sora_desktop.core.problem import Category
from sora_desktop.core.take import IN_FLIGHT, TakeState, task_id_noted
from sora_desktop.engine.status import Connection
from sora_desktop.simulator import NAMED, Call, Fault
from tests.engine.bench import Bench, until
from tests.fault_server import (
    FaultServer,
    close_after_read,
    hang_after_read,
    raw,
    reply_json,
    reset_after_read,
    reset_before_body,
)

RAW = {
    "reset before the body": reset_before_body(),
    "reset after the request": reset_after_read(charge=True),
    "closed after the request": close_after_read(charge=True),
    "no HTTP": raw(b"hello there\r\n\r\n", charge=True),
    "half a head": raw(b"HTTP/1.1 200 OK\r\nContent-", charge=True),
    "an id in half an answer": raw(
        b'HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"data": {"task_id": "abcdefgh-1"',
        charge=True,
    ),
}


@pytest.mark.parametrize("name", RAW)
async def test_broken_connections_leave_it_unconfirmed(bench: Bench, name: str) -> None:
    async with FaultServer() as server:
        account = reply_json({"code": 200, "data": {"equivalent_in_usd": 25.0}})
        server.script(account, RAW[name])
        await bench.engine.use(bench.make_client(server.url), bench.engine.service.files)
        await bench.quiet()
        server.requests.clear()
        server.script(account, RAW[name])
        take_id = bench.submit()
        await bench.quiet()
        posts = [seen for seen in server.requests if seen.method == "POST"]
        assert len(posts) == 1
        take = bench.take(take_id)
        assert take.state is TakeState.UNCONFIRMED
        assert task_id_noted(take.evidence) == ("abcdefgh-1" if "an id" in name else "")


async def test_nothing_sent_goes_back_in_line_and_waits_longer_each_time(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The free call gets through and the paid one does not: a new connection each time."""
    create = bench.client.create
    tries: list[float] = []

    async def unreachable(*arguments: Any, **options: Any) -> Any:
        tries.append(bench.clock.monotonic())
        if len(tries) < 7:
            other = bench.make_client("http://127.0.0.1:1")
            return await other.create(*arguments, **options)
        return await create(*arguments, **options)

    monkeypatch.setattr(bench.client, "create", unreachable)
    take_id = bench.submit()
    await bench.quiet()
    take = bench.take(take_id)
    assert (take.state, take.held, take.sent_at) == (TakeState.DRAFT, False, None)
    assert take.evidence.startswith("connecting")
    assert take.last_error is not None
    assert take.last_error.category is Category.NETWORK_DOWN
    await bench.reaches(take_id, *IN_FLIGHT, step=0.5)
    gaps = [after - before for before, after in pairwise(tries)]
    assert gaps == pytest.approx([5.0, 10.0, 20.0, 40.0, 60.0, 60.0], abs=0.6)
    assert bench.creates() == 1


async def test_after_any_answer_the_waits_begin_anew(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An order that is refused has reached the service as well as one that is accepted."""
    create, nowhere = bench.client.create, bench.make_client("http://127.0.0.1:1")
    tries: list[float] = []

    async def broken(*arguments: Any, **options: Any) -> Any:
        tries.append(bench.clock.monotonic())
        reached = len(tries) == 4
        return await (create if reached else nowhere.create)(*arguments, **options)

    monkeypatch.setattr(bench.client, "create", broken)
    bench.simulator.fault(Call.CREATE, NAMED["400"])
    refused = bench.submit()
    await bench.reaches(refused, TakeState.FAILED, step=0.5)
    bench.submit("another")
    await bench.pass_time(16.0, step=0.5)
    gaps = [after - before for before, after in pairwise(tries)]
    assert gaps == pytest.approx([5.0, 10.0, 20.0, 0.0, 5.0, 10.0], abs=0.6)


async def test_an_order_that_is_accepted_proves_the_line(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    right, may_go = bench.client.create, asyncio.Event()

    async def held_up(*arguments: Any, **options: Any) -> Any:
        await may_go.wait()
        return await right(*arguments, **options)

    monkeypatch.setattr(bench.client, "create", held_up)
    take_id = bench.submit()
    await bench.quiet()
    bench.simulator.fault(Call.ACCOUNT, replace(NAMED["500"], times=-1))
    for _ in range(5):
        bench.engine.refresh_account()
        await bench.quiet()
    assert bench.engine.service.breaker.open
    may_go.set()
    await until(lambda: bench.state(take_id) in IN_FLIGHT)
    assert not bench.engine.service.breaker.open
    assert bench.connection() is Connection.ONLINE


async def test_the_last_step_of_a_create_stays_with_its_row(bench: Bench) -> None:
    take_id = bench.submit()
    await bench.quiet()
    take = bench.take(take_id)
    assert take.remote_id is not None
    assert task_id_noted(take.evidence) == take.remote_id
    assert take.evidence.startswith("answer: answered 200")


@pytest.mark.parametrize("column", ["sent_input", "sent_config"])
async def test_a_row_without_a_request_is_held_and_not_sent(bench: Bench, column: str) -> None:
    bench.simulator.fault(Call.ACCOUNT, Fault(delay=0.05))
    take_id = bench.submit()
    bench.store.revise(take_id, **{column: "[1]"})
    await bench.quiet()
    take = bench.take(take_id)
    assert take.held
    assert take.last_error is not None
    assert take.last_error.category is Category.BUG
    assert bench.creates() == 0


async def test_the_id_of_another_take_is_not_believed(bench: Bench) -> None:
    first = bench.submit()
    await bench.quiet()
    remote_id = bench.take(first).remote_id
    bench.simulator.fault(Call.CREATE, Fault(edits={"data.task_id": remote_id}))
    second = bench.submit("another")
    await bench.quiet()
    assert bench.state(second) is TakeState.UNCONFIRMED
    error = bench.take(second).last_error
    assert error is not None
    assert "another take" in error.text


async def test_closing_waits_for_the_answer_that_is_on_its_way(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, Fault(delay=0.15))
    take_id = bench.submit()
    await until(lambda: bench.creates())
    await bench.stop(grace=5.0)
    assert bench.on_disk() == {take_id: "pending"}
    await bench.start()
    ready = await bench.downloads(take_id)
    assert ready.state is TakeState.READY
    assert bench.creates() == 1


async def test_closing_leaves_a_create_without_answer_unconfirmed(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, Fault(delay=2.0, processed=True))
    take_id = bench.submit(count=2)
    await until(lambda: bench.creates())
    await bench.stop(grace=0.05)
    assert bench.on_disk()[take_id] == "unconfirmed"
    error = bench.take(take_id).last_error
    assert error is not None
    assert error.category is Category.INTERRUPTED
    await bench.start()
    # It is in the account's list, and found again; the rest of the press waits for the person.
    await bench.pass_time(20.0)
    assert bench.state(take_id) in IN_FLIGHT
    assert bench.store.all()[1].held
    assert bench.creates() == 1


async def test_closing_while_nothing_was_sent_yet_keeps_the_draft(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = asyncio.Event()

    async def connecting(*arguments: Any, on_evidence: Any, **options: Any) -> Any:
        on_evidence("connecting: connect_tcp.started")
        started.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(bench.client, "create", connecting)
    take_id = bench.submit()
    await asyncio.wait_for(started.wait(), 5.0)
    await bench.stop(grace=0.02)
    assert bench.on_disk() == {take_id: "draft"}
    await bench.start()
    assert bench.take(take_id).held


async def test_closing_while_the_line_is_asked_sends_nothing(bench: Bench) -> None:
    bench.simulator.fault(Call.ACCOUNT, Fault(delay=0.1))
    take_id = bench.submit()
    await until(lambda: bench.traffic.open)
    await bench.stop()
    assert bench.on_disk() == {take_id: "draft"}
    assert bench.creates() == 0


async def test_what_is_asked_for_after_the_close_is_not_sent(bench: Bench) -> None:
    await bench.engine.submitter.close(0.05)
    take_id = bench.submit()
    await bench.pass_time(30.0)
    assert bench.state(take_id) is TakeState.DRAFT
    assert bench.creates() == 0


async def test_what_hangs_is_given_up_by_the_client_and_not_sent_again(bench: Bench) -> None:
    async with FaultServer() as server:
        account = reply_json({"code": 200, "data": {"equivalent_in_usd": 25.0}})
        server.script(account)
        await bench.engine.use(bench.make_client(server.url), bench.engine.service.files)
        await bench.quiet()
        server.script(account, hang_after_read(charge=True))
        take_id = bench.submit()
        await until(lambda: server.charges)
        await bench.stop(grace=0.05)
        assert server.charges == 1
        assert bench.on_disk() == {take_id: "unconfirmed"}
