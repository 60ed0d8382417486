"""Rows 2 to 9: what can go wrong with a paid request, and what the person reads of it."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from sora_desktop.api.options import ApiLimits
from sora_desktop.core.problem import Category
from sora_desktop.core.take import IN_FLIGHT, TakeId, TakeState
from sora_desktop.simulator import NAMED, Call, Fault
from sora_desktop.store.journal_errors import JournalError
from tests.conftest import LogWatch
from tests.engine.bench import KEY, PRICE, PROMPT, Bench, until
from tests.fault_server import FaultServer, hang_after_read, reply_json
from tests.faults.shown_texts import text_of

ACCOUNT = reply_json({"code": 200, "data": {"equivalent_in_usd": 25.0}})


async def lost(bench: Bench, fault: Fault) -> TakeId:
    """One press whose create meets the fault; checked is what holds for every lost answer."""
    bench.simulator.fault(Call.CREATE, fault)
    take_id = bench.submit()
    await bench.quiet()
    words = text_of(bench, take_id)
    assert "Not confirmed. You may have been charged $1.92" in words
    assert "counts as spent for now" in words
    assert bench.on_disk() == {take_id: "unconfirmed"}
    spending = bench.engine.spent()
    assert spending.today == spending.unconfirmed == PRICE
    return take_id


async def found_again(bench: Bench, take_id: TakeId) -> None:
    """The search after five seconds finds it, and it was paid for once."""
    await bench.pass_time(6.0)
    assert bench.state(take_id) in IN_FLIGHT
    ready = await bench.downloads(take_id)
    assert ready.state is TakeState.READY
    assert bench.creates() == bench.simulator.charges(PROMPT) == 1
    assert bench.engine.spent().today == PRICE


@pytest.mark.parametrize(
    "fault", [NAMED["lost"], Fault(raw=b"", processed=True)], ids=["reset", "closed"]
)
async def test_row_02_connection_ends_after_the_post_was_read(bench: Bench, fault: Fault) -> None:
    await found_again(bench, await lost(bench, fault))


async def test_row_02_connection_hangs_after_the_post_was_read(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with FaultServer() as server:
        server.script(ACCOUNT)
        client = bench.make_client(server.url)
        limits = ApiLimits(connect=1.0, read=1.0, create_read=0.1, create=1.0)
        monkeypatch.setattr(client, "_limits", limits)
        await bench.engine.use(client, bench.engine.service.files)
        await bench.quiet()
        server.script(ACCOUNT, hang_after_read(charge=True))
        take_id = bench.submit()
        await until(lambda: bench.state(take_id) is TakeState.UNCONFIRMED)
        assert "may have been charged $1.92" in text_of(bench, take_id)
        await bench.pass_time(4.0)
        assert server.charges == 1
        assert [seen.method for seen in server.requests].count("POST") == 1


@pytest.mark.parametrize("charged", [True, False], ids=["charged", "not charged"])
@pytest.mark.parametrize("status", [500, 502, 503, 504, 520, 524])
async def test_row_03_server_errors_to_the_post(bench: Bench, status: int, charged: bool) -> None:
    page = "<html><body>Bad gateway</body></html>"
    take_id = await lost(bench, Fault(status=status, body=page, processed=charged))
    if charged:
        await found_again(bench, take_id)
        return
    await bench.pass_time(90.0, step=5.0)
    # Absent is not "it did not happen".
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    assert (bench.creates(), bench.simulator.charges(PROMPT)) == (1, 0)


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("half", '{"code"'),
        ("quiet_half", '{"code"'),
        ("empty", ""),
        ("html", "cloudflare"),
        ("no_id", '"status"'),
    ],
)
async def test_row_04_answers_that_are_none(bench: Bench, name: str, head: str) -> None:
    take_id = await lost(bench, NAMED[name])
    error = bench.take(take_id).last_error
    assert error is not None
    assert head in error.raw.replace('": ', '":')
    assert KEY.reveal() not in error.raw
    await found_again(bench, take_id)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_row_05_redirects_of_the_post_are_not_followed(bench: Bench, status: int) -> None:
    async with FaultServer() as elsewhere:
        location = {"location": f"{elsewhere.url}/api/v1/task"}
        take_id = await lost(bench, Fault(status=status, headers=location, body=""))
        await bench.pass_time(4.0)
        assert bench.creates() == 1
        # Neither the request nor the key went on.
        assert (elsewhere.connections, elsewhere.requests) == (0, [])
        assert bench.state(take_id) is TakeState.UNCONFIRMED


@pytest.mark.parametrize(
    ("header", "least", "most"),
    [
        ("7", 7, 7),
        ("Sun, 22 Nov 2026 12:00:40 GMT", 35, 40),
        ("Thu, 01 Jan 2099 00:00:00 GMT", 900, 900),
        ("-5", 1, 30),
        ("soon", 1, 30),
    ],
    ids=["seconds", "date", "2099", "negative", "garbage"],
)
async def test_row_06_too_many_requests(bench: Bench, header: str, least: int, most: int) -> None:
    busy = replace(NAMED["429"], headers={"retry-after": header})
    bench.simulator.fault(Call.CREATE, busy)
    take_id = bench.submit()
    await bench.quiet()
    words = text_of(bench, take_id)
    assert "Queued" in words
    assert "retrying in" in words
    assert "Nothing was sent or charged" in words
    await bench.pass_time(least - 1.0, step=max(1.0, least / 20))
    assert bench.creates() == 1
    await bench.pass_time(most - least + 3.0)
    assert bench.creates() == 2
    assert bench.state(take_id) in IN_FLIGHT
    assert bench.simulator.charges(PROMPT) == 1


async def test_row_07_a_list_that_is_late_paged_and_fails(bench: Bench) -> None:
    body = {"model": "sora2", "task_type": "sora2-pro-video"}
    shot = {"duration": 8, "aspect_ratio": "16:9", "resolution": "720p"}
    bench.simulator.set_balance(10**12)
    for number in range(110):
        other = {**body, "input": {"prompt": f"another {number}", **shot}}
        bench.simulator.create_elsewhere(other)
    bench.simulator.fault(Call.HISTORY, NAMED["500"])
    take_id = await lost(bench, NAMED["lost"])
    await bench.pass_time(70.0, step=5.0)
    mine = [take.id for take in bench.simulator.tasks if take.prompt == PROMPT]
    assert bench.take(take_id).remote_id == mine[0]
    pages = bench.simulator.record.count(Call.HISTORY)
    assert pages >= 3
    assert bench.creates() == 1


async def test_row_07_look_alikes_are_left_to_the_person(bench: Bench) -> None:
    shot = {"prompt": PROMPT, "duration": 8, "aspect_ratio": "16:9", "resolution": "720p"}
    order = {"model": "sora2", "task_type": "sora2-pro-video", "input": shot}
    bench.simulator.create_elsewhere(order)
    take_id = await lost(bench, NAMED["lost"])
    await bench.pass_time(90.0, step=5.0)
    assert bench.state(take_id) is TakeState.UNCONFIRMED
    search = bench.engine.reconciler.search(take_id)
    assert search is not None
    assert len(search.candidates) == 2
    picked = bench.simulator.tasks[1].id
    assert (await bench.engine.adopt(take_id, picked)).remote_id == picked
    assert bench.creates() == 1


def fill_up(bench: Bench) -> None:
    """Lets the journal's file grow no more: SQLite itself says "database or disk is full"."""
    connection: sqlite3.Connection = bench.journal.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")


def make_room(bench: Bench) -> None:
    """Lets it grow again."""
    bench.journal.connection.execute("PRAGMA max_page_count=1000000")


async def test_row_08_a_row_that_cannot_be_written_is_not_sent(bench: Bench) -> None:
    fill_up(bench)
    with pytest.raises(JournalError) as failed:
        bench.submit("x" * 3_000, count=4)
    assert failed.value.problem.category is Category.DISK_FULL
    await bench.pass_time(60.0, step=5.0)
    assert (bench.creates(), len(bench.store), bench.on_disk()) == (0, 0, {})
    make_room(bench)
    assert bench.state(bench.submit()) is TakeState.DRAFT
    await bench.quiet()
    assert bench.creates() == 1


async def test_row_08_a_row_that_cannot_be_marked_is_not_sent(
    bench: Bench, expected_log: LogWatch
) -> None:
    bench.simulator.fault(Call.ACCOUNT, Fault(delay=0.05))
    take_id = bench.submit()
    await until(lambda: bench.traffic.open)
    with expected_log("create died", level=40):
        connection = sqlite3.connect(bench.journal_path, isolation_level=None)
        bench.journal.connection.execute("PRAGMA busy_timeout=10")
        connection.execute("BEGIN EXCLUSIVE")
        await until(lambda: bench.problems)
        assert bench.creates() == 0
        connection.execute("ROLLBACK")
        connection.close()
    assert bench.on_disk() == {take_id: "draft"}
    await bench.pass_time(40.0)
    assert bench.creates() == bench.simulator.charges(PROMPT) == 1
