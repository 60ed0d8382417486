"""Rows 12 to 20 and 22: the line to the service, and what it answers while takes are made."""

from __future__ import annotations

import resource
import socket
import ssl
import sys
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from sora_desktop.api.client import PiapiClient
from sora_desktop.api.network import Trust
from sora_desktop.api.options import ApiLimits, ApiOptions
from sora_desktop.core.take import IN_FLIGHT, TakeId, TakeState
from sora_desktop.engine.status import Connection
from sora_desktop.simulator import NAMED, Call, Fault, Plan
from tests.engine.bench import KEY, PROMPT, Bench, CountedClient, until
from tests.fault_server import Action, FaultServer, close_after_read, gzip_bomb, reply, reply_json
from tests.faults.shown_texts import connection_text, text_of

SHORT = ApiLimits(connect=0.3, read=0.3, create_read=0.3, create=0.5)
STUCK = Plan(stuck=True)
SIGN_IN = "<html><body>Welcome to the hotel. Sign in</body></html>"


def client_of(
    bench: Bench, url: str, *, proxy: str | None = None, trust: Trust | None = None
) -> PiapiClient:
    """A client with short limits, as the engine takes it."""
    return PiapiClient(
        ApiOptions(base_url=url, proxy=proxy),
        key=lambda: bench.keys.key,
        clock=bench.clock,
        trust=trust,
        limits=SHORT,
    )


async def over(bench: Bench, client: PiapiClient) -> TakeId:
    """Puts the client in place and presses Generate over it; what is told of it must be there."""
    await bench.engine.use(client, bench.engine.service.files)
    take_id = bench.submit()
    await until(lambda: bench.take(take_id).last_error)
    words = text_of(bench, take_id)
    assert "Queued" in words
    assert "Nothing was sent or charged" in words
    assert bench.on_disk() == {take_id: "draft"}
    assert bench.connection() is Connection.OFFLINE
    return take_id


async def comes_back(bench: Bench, take_id: TakeId) -> None:
    """With the old line back, the draft is sent, once."""
    await bench.engine.use(bench.make_client(), bench.engine.service.files)
    await bench.pass_time(1.0)
    assert bench.state(take_id) in IN_FLIGHT
    assert bench.connection() is Connection.ONLINE
    assert bench.creates() == bench.simulator.charges(PROMPT) == 1


@pytest.mark.parametrize("how", ["refused", "no such name", "unreachable"])
async def test_row_12_nobody_there(bench: Bench, how: str) -> None:
    async with FaultServer() as server:
        refused = server.url
    # To the address of a broadcast no connection has a route: ENETUNREACH from the system.
    urls = {"no such name": "https://api.invalid", "unreachable": "https://255.255.255.255"}
    client = client_of(bench, urls.get(how, refused), trust=Trust())
    take_id = await over(bench, client)
    assert "No connection. We can't reach PiAPI" in text_of(bench, take_id)
    await comes_back(bench, take_id)


async def test_row_12_what_is_sent_is_dropped(bench: Bench) -> None:
    """A listener whose queue is full answers to nobody: the connection is waited for in vain."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        for _ in range(8):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(address)
        take_id = await over(bench, client_of(bench, f"http://127.0.0.1:{address[1]}"))
        assert "No connection. We can't reach PiAPI" in text_of(bench, take_id)
    await comes_back(bench, take_id)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(drop=True, times=-1),
        Fault(raw=b"", times=-1),
        Fault(raw=b"HTTP/1.1 200 O", times=-1),
        Fault(cut=40, times=-1),
    ],
    ids=["reset", "closed", "half a head", "half a body"],
)
async def test_row_12_reads_that_break_off(bench: Bench, fault: Fault) -> None:
    """What was sent is safe at the service: only reading it fails for a while."""
    bench.simulator.plan(Plan(pace=2.0))
    take_id = bench.submit()
    await bench.quiet()
    bench.simulator.fault(Call.READ, fault)
    await bench.pass_time(30.0)
    words = text_of(bench, take_id)
    assert "We can't reach PiAPI" in words
    assert "Retrying automatically" in words
    for wrong in ("quit while", "Not confirmed", "generate it again"):
        assert wrong not in words
    await bench.pass_time(150.0, step=5.0)
    assert bench.connection() is Connection.OFFLINE
    assert "We can't reach PiAPI" in connection_text(bench)
    bench.simulator.script.clear()
    assert (await bench.downloads(take_id)).state is TakeState.READY
    assert bench.creates() == bench.simulator.charges(PROMPT) == 1


async def test_row_12_one_read_that_breaks_off_is_no_outage(bench: Bench) -> None:
    bench.simulator.fault(Call.READ, Fault(drop=True))
    bench.submit()
    connections: list[Connection] = []
    bench.engine.status_changed.connect(lambda status: connections.append(status.connection))
    await bench.pass_time(60.0, step=5.0)
    assert Connection.OFFLINE not in connections


def certificates(authority: trustme.CA) -> dict[str, trustme.LeafCert]:
    """Four that must not be believed, by the words that the person reads of each."""
    day, long_ago = timedelta(days=1), datetime(2000, 1, 1, tzinfo=UTC)
    far_off = datetime(2200, 1, 1, tzinfo=UTC)
    return {
        "unknown issuer": trustme.CA().issue_cert("localhost"),
        "expired certificate": authority.issue_cert(
            "localhost", not_before=long_ago, not_after=long_ago + day
        ),
        "certificate not valid yet": authority.issue_cert(
            "localhost", not_before=far_off, not_after=far_off + day
        ),
        "wrong site": authority.issue_cert("other.example.com"),
    }


@pytest.mark.parametrize(
    ("word", "advice"),
    [
        ("unknown issuer", "On a company network, add its CA certificate in Settings"),
        ("expired certificate", "Check this computer's date and time"),
        ("certificate not valid yet", "Check this computer's date and time"),
        ("wrong site", "check the API address and proxy in Settings"),
    ],
)
async def test_row_13_a_certificate_that_is_not_believed(
    bench: Bench, word: str, advice: str, tmp_path: Path
) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates(authority)[word].configure_cert(context)
    async with FaultServer(context) as server:
        take_id = await over(bench, client_of(bench, server.url, trust=Trust(tmp_path / "ca.pem")))
        # The key did not leave.
        assert server.requests == []
    assert f"Couldn't verify PiAPI's identity: {word}" in text_of(bench, take_id)
    assert advice in text_of(bench, take_id)
    await comes_back(bench, take_id)


@pytest.mark.parametrize("status", [200, 302, 511])
async def test_row_14_a_captive_portal(bench: Bench, status: int) -> None:
    bench.simulator.plan(STUCK)
    running = bench.submit("running")
    await bench.quiet()
    before = bench.take(running)
    headers = {"location": "http://192.0.2.1/login"} if status == 302 else {}
    portal = Fault(status=status, body=SIGN_IN, headers=headers, times=-1)
    for call in (Call.READ, Call.ACCOUNT, Call.HISTORY, Call.CREATE):
        bench.simulator.fault(call, portal)
    waiting = bench.submit()
    await bench.pass_time(40.0, step=5.0)
    assert "This network needs you to sign in" in text_of(bench, waiting)
    assert "sign in to the network" in connection_text(bench)
    assert bench.state(running) is before.state
    assert bench.state(waiting) is TakeState.DRAFT
    assert bench.creates() == 1
    bench.simulator.script.clear()
    await bench.pass_time(70.0, step=5.0)
    assert bench.state(waiting) in IN_FLIGHT


@pytest.mark.parametrize(
    "action",
    [reply(407), reply(502), close_after_read(), None],
    ids=["407", "502", "drops", "refused"],
)
async def test_row_15_a_proxy_that_fails(bench: Bench, action: Action | None) -> None:
    async with FaultServer() as server:
        if action is None:
            await server.__aexit__(None, None, None)
        else:
            server.script(action)
        proxy = f"http://me:pass-word@127.0.0.1:{server.port}"
        client = client_of(bench, "https://api.example.com", proxy=proxy, trust=Trust())
        take_id = await over(bench, client)
        error = bench.take(take_id).last_error
    assert error is not None
    # It is named, and its password is not.
    assert f"127.0.0.1:{server.port}" in error.text
    assert "pass-word" not in error.text
    assert "The proxy blocked the connection" in text_of(bench, take_id)
    await comes_back(bench, take_id)


async def test_row_16_answers_that_drip(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    client = bench.engine.service.client
    assert isinstance(client, CountedClient)
    monkeypatch.setattr(client, "_limits", replace(SHORT, create_read=0.2))
    drip = Fault(drip=0.05, times=2)
    bench.simulator.plan(replace(STUCK, reads=(drip, replace(drip, times=1))))
    bench.simulator.fault(Call.CREATE, Fault(drip=0.05))
    take_id = bench.submit()
    await until(lambda: bench.state(take_id) is TakeState.UNCONFIRMED)
    assert "may have been charged" in text_of(bench, take_id)
    await bench.pass_time(70.0, step=5.0)
    assert bench.state(take_id) in IN_FLIGHT
    assert bench.creates() == bench.simulator.charges(PROMPT) == 1


@pytest.mark.parametrize(
    ("word", "line"),
    [
        ("hibernating", "PiAPI says \u201chibernating\u201d, checking again"),
        ("Staged", "Waiting at PiAPI"),
        ("PROCESSING", "Rendering"),
    ],
)
async def test_row_18_words_nobody_knows(bench: Bench, word: str, line: str) -> None:
    bench.simulator.plan(STUCK)
    take_id = bench.submit()
    await bench.quiet()
    bench.simulator.fault(Call.READ, Fault(edits={"data.status": word}, times=-1))
    await bench.pass_time(30.0, step=5.0)
    assert text_of(bench, take_id).startswith(line)
    bench.simulator.script.clear()
    bench.simulator.fault(Call.READ, Fault(edits={"data.status": "Completed"}, times=-1))
    await bench.pass_time(60.0, step=5.0)
    assert bench.state(take_id) is TakeState.COMPLETED
    bench.simulator.script.clear()
    # The end stays the end, whatever later answers say.
    bench.simulator.fault(Call.READ, Fault(edits={"data.status": "pending"}, times=-1))
    bench.engine.fetch_again(take_id)
    await bench.pass_time(30.0, step=5.0)
    assert bench.state(take_id) is TakeState.COMPLETED


async def test_row_18_the_answer_of_another_task(bench: Bench) -> None:
    bench.simulator.plan(STUCK)
    take_id = bench.submit()
    await bench.quiet()
    other = {"data.task_id": "ffffffff-0000-4000-8000-000000000000", "data.status": "failed"}
    bench.simulator.fault(Call.READ, Fault(edits=other, times=-1))
    await bench.pass_time(60.0, step=5.0)
    assert bench.state(take_id) in IN_FLIGHT
    assert bench.take(take_id).remote_id == bench.simulator.tasks[0].id


async def test_row_19_a_task_that_vanished(bench: Bench) -> None:
    bench.simulator.plan(replace(STUCK, vanishes=True))
    take_id = bench.submit()
    await bench.pass_time(750.0, step=10.0)
    take = bench.take(take_id)
    assert "PiAPI can't find this take" in text_of(bench, take_id)
    assert take.state in IN_FLIGHT
    assert take.request.prompt == PROMPT
    assert take.remote_id == bench.simulator.tasks[0].id


async def test_row_20_the_key_is_refused_in_mid_run(bench: Bench) -> None:
    bench.simulator.plan(*(STUCK,) * 5)
    bench.configure(at_once=9)
    bench.submit(count=5)
    await bench.quiet()
    told_of: list[Connection] = []
    bench.engine.status_changed.connect(lambda status: told_of.append(status.connection))
    refused = replace(NAMED["401"], times=-1)
    bench.simulator.fault(Call.READ, refused)
    bench.simulator.fault(Call.ACCOUNT, refused)
    waiting = bench.submit("another")
    await bench.pass_time(120.0, step=5.0)
    assert bench.connection() is Connection.KEY_REFUSED
    assert "PiAPI refused your key" in connection_text(bench)
    first = told_of.index(Connection.KEY_REFUSED)
    assert set(told_of[first:]) == {Connection.KEY_REFUSED}
    assert {bench.state(take.id) for take in bench.store.all()[:5]} <= IN_FLIGHT
    assert bench.state(waiting) is TakeState.DRAFT
    assert bench.creates() == 5
    bench.simulator.script.clear()
    bench.engine.key_changed()
    await bench.pass_time(70.0, step=5.0)
    assert bench.connection() is Connection.ONLINE
    assert bench.simulator.record.count(Call.READ) > 10


@pytest.mark.parametrize("name", ["402", "403"])
async def test_row_20_money_or_plan_ended_in_mid_run(bench: Bench, name: str) -> None:
    bench.simulator.plan(*(STUCK,) * 5)
    bench.configure(at_once=9)
    bench.submit("running", count=5)
    await bench.quiet()
    told_of: list[Connection] = []
    bench.engine.status_changed.connect(lambda status: told_of.append(status.connection))
    bench.simulator.fault(Call.READ, replace(NAMED[name], times=-1))
    await bench.pass_time(40.0, step=5.0)
    asked = bench.simulator.record.count(Call.READ)
    await bench.pass_time(300.0, step=10.0)
    # One prompt for all of them, and nothing is asked until somebody acts.
    assert bench.connection() is Connection.ACCOUNT_REFUSED
    assert "PiAPI blocked this account" in connection_text(bench)
    assert told_of.count(Connection.ACCOUNT_REFUSED) == len(
        told_of[told_of.index(Connection.ACCOUNT_REFUSED) :]
    )
    assert bench.simulator.record.count(Call.READ) == asked <= 8
    assert set(bench.states()) == {"pending"}
    bench.simulator.script.clear()
    bench.engine.try_now()
    await bench.pass_time(70.0, step=5.0)
    assert bench.connection() is Connection.ONLINE
    assert bench.simulator.record.count(Call.READ) > asked + 10
    assert all(take.last_error is None for take in bench.store.all())


@pytest.mark.parametrize(("takes", "barred"), [(2, False), (3, True)])
async def test_row_20_three_refusals_in_a_row_speak_of_the_account(
    bench: Bench, takes: int, barred: bool
) -> None:
    bench.simulator.plan(*(STUCK,) * takes)
    bench.configure(at_once=9)
    bench.submit("running", count=takes)
    await bench.quiet()
    bench.simulator.fault(Call.READ, replace(NAMED["403"], times=takes))
    await bench.pass_time(40.0, step=5.0)
    assert (bench.connection() is Connection.ACCOUNT_REFUSED) is barred


async def test_row_20_what_is_queued_waits_for_an_account_that_is_turned_away(
    bench: Bench,
) -> None:
    bench.simulator.plan(*(STUCK,) * 3)
    bench.configure(at_once=9)
    bench.submit("running", count=3)
    await bench.quiet()
    bench.engine.pause_queue()
    queued = bench.submit("queued")
    bench.simulator.fault(Call.READ, replace(NAMED["403"], times=-1))
    await bench.pass_time(40.0, step=5.0)
    assert bench.connection() is Connection.ACCOUNT_REFUSED
    bench.engine.resume_queue()
    await bench.pass_time(60.0, step=5.0)
    assert bench.creates() == 3
    assert (bench.state(queued), bench.take(queued).held) == (TakeState.DRAFT, False)
    bench.simulator.script.clear()
    bench.engine.try_now()
    await bench.pass_time(5.0)
    assert bench.creates() == 4


ACCOUNT_REFUSED = {
    "402": NAMED["402"],
    "403": NAMED["403"],
    "403 page": Fault(status=403, body="<html><body>Forbidden</body></html>"),
    "403 empty": Fault(status=403, body=""),
    "code 402": Fault(status=200, body={"code": 402, "message": "insufficient credits"}),
    "code 403": Fault(status=200, body={"code": 403, "message": "plan not allowed"}),
}


@pytest.mark.parametrize("fault", ACCOUNT_REFUSED.values(), ids=ACCOUNT_REFUSED)
async def test_row_20_an_account_call_that_is_refused_stops_nothing(
    bench: Bench, fault: Fault
) -> None:
    """It says that the balance can't be read, and nothing of an order."""
    bench.simulator.fault(Call.ACCOUNT, replace(fault, times=-1))
    told_of: list[Connection] = []
    bench.engine.status_changed.connect(lambda status: told_of.append(status.connection))
    bench.configure(at_once=9)
    takes = [bench.submit(count=3)]
    for _ in range(4):
        bench.engine.refresh_account()
        await bench.quiet()
    takes.append(bench.submit("another"))
    await bench.pass_time(30.0, step=5.0)
    assert {bench.state(take.id) for take in bench.store.all()} <= IN_FLIGHT
    assert bench.creates() == 4
    assert bench.engine.status.account_unread
    assert Connection.ACCOUNT_REFUSED not in told_of
    assert bench.connection() is Connection.ONLINE
    for take_id in takes:
        await bench.downloads(take_id)


@pytest.mark.parametrize("account", [Fault(), replace(NAMED["403"], times=-1)], ids=["", "403"])
async def test_row_20_an_order_refused_for_payment_stops_the_queue(
    bench: Bench, account: Fault
) -> None:
    bench.simulator.plan(Plan())
    bench.simulator.fault(Call.ACCOUNT, account)
    running = bench.submit("running")
    await bench.quiet()
    bench.simulator.fault(Call.CREATE, NAMED["402"])
    refused = bench.submit(count=3)
    await bench.pass_time(30.0, step=5.0)
    assert bench.connection() is Connection.ACCOUNT_REFUSED
    assert "Nothing more is sent" in connection_text(bench)
    assert bench.creates() == 2
    assert bench.state(refused) is TakeState.FAILED
    waiting = bench.store.all()[2:]
    assert [(take.state, take.held) for take in waiting] == [(TakeState.DRAFT, False)] * 2
    # What was paid is read and fetched as ever, and is no word about the next order.
    await bench.downloads(running)
    assert bench.connection() is Connection.ACCOUNT_REFUSED
    assert bench.creates() == 2
    bench.engine.try_now()
    await bench.pass_time(10.0)
    assert {bench.state(take.id) for take in waiting} <= IN_FLIGHT
    assert bench.connection() is Connection.ONLINE
    assert bench.creates() == 4


async def test_row_20_a_stop_for_payment_outlives_a_line_that_was_down(bench: Bench) -> None:
    bench.simulator.plan(STUCK)
    bench.submit("running")
    await bench.quiet()
    bench.simulator.fault(Call.CREATE, NAMED["402"])
    bench.submit(count=2)
    await bench.quiet()
    bench.simulator.fault(Call.READ, replace(NAMED["500"], times=6))
    await bench.pass_time(300.0, step=5.0)
    assert bench.connection() is Connection.ACCOUNT_REFUSED
    assert bench.creates() == 2
    # Another press is reason enough to look again.
    bench.submit("another")
    await bench.pass_time(5.0)
    assert bench.creates() == 4
    assert bench.connection() is Connection.ONLINE


@pytest.mark.parametrize("name", ["400", "403", "404"])
async def test_row_20_another_refusal_of_an_order_speaks_of_that_order(
    bench: Bench, name: str
) -> None:
    bench.simulator.fault(Call.CREATE, NAMED[name])
    bench.submit(count=3)
    await bench.pass_time(5.0)
    assert bench.states()[0] == "failed"
    assert {take.state for take in bench.store.all()[1:]} <= IN_FLIGHT
    assert bench.connection() is Connection.ONLINE


async def test_row_20_one_take_that_may_not_be_read_stops_no_others(bench: Bench) -> None:
    bench.simulator.plan(Plan(stuck=True, reads=(NAMED["403"],) * 50), *(STUCK,) * 3)
    bench.configure(at_once=9)
    bench.submit("running", count=4)
    await bench.pass_time(120.0, step=5.0)
    assert bench.connection() is Connection.ONLINE
    first, *others = bench.store.all()
    assert first.last_error is not None
    assert all(take.last_error is None and take.state is TakeState.PROCESSING for take in others)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(endless=True),
        Fault(raw=b"HTTP/1.1 200 OK\r\nx-a: " + b"a" * 300_000 + b"\r\n\r\n{}"),
        Fault(status=200, body=b'{"code": NaN, "data": {"task_id": 1e999}}'),
        Fault(status=200, body=b'{"data": {"task_id": ' + b"9" * 5_000 + b"}}"),
        Fault(status=200, body=b"[" * 100_000),
        Fault(status=200, body=b'{"data": {"status": "completed", "status": "failed"}}'),
        Fault(status=200, body='{"data": {}}'.encode("utf-16")),
        Fault(status=200, body=b'{"data": "\xff\xfe"}'),
    ],
    ids=["endless", "300 KB header", "NaN", "long number", "deep", "twice", "UTF-16", "no UTF-8"],
)
async def test_row_21_22_answers_that_cannot_be_understood(bench: Bench, fault: Fault) -> None:
    bench.simulator.plan(STUCK)
    take_id = bench.submit()
    await bench.quiet()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    bench.simulator.fault(Call.READ, replace(fault, times=-1))
    await bench.pass_time(30.0, step=5.0)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    assert sys.platform != "linux" or grown < 100 * 1024
    assert bench.state(take_id) in IN_FLIGHT
    assert "Retrying" in text_of(bench, take_id)
    bench.simulator.script.clear()
    await bench.pass_time(60.0, step=5.0)
    assert bench.take(take_id).last_error is None


@pytest.mark.parametrize("text", ["\\ud800 \\u0000", "\\ufeff", '<img src=\\"file:///x\\">\\u202e'])
async def test_row_21_texts_that_a_database_cannot_keep(bench: Bench, text: str) -> None:
    bench.simulator.plan(STUCK)
    take_id = bench.submit()
    await bench.quiet()
    remote_id = bench.take(take_id).remote_id
    body = (
        f'{{"code": 200, "data": {{"task_id": "{remote_id}", "status": "failed", '
        f'"logs": ["{text}"], "error": {{"code": 1, "message": "{text}"}}}}}}'
    )
    bench.simulator.fault(Call.READ, Fault(status=200, body=body.encode(), times=-1))
    await bench.pass_time(30.0, step=5.0)
    assert bench.state(take_id) is TakeState.FAILED
    await bench.restart()
    assert bench.state(take_id) is TakeState.FAILED
    assert text_of(bench, take_id).encode().decode() == text_of(bench, take_id)


async def test_row_22_a_bomb(bench: Bench) -> None:
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    async with FaultServer() as server:
        server.script(reply_json({"code": 200, "data": {"equivalent_in_usd": 25.0}}))
        await bench.engine.use(client_of(bench, server.url), bench.engine.service.files)
        await bench.quiet()
        server.script(gzip_bomb(256 * 1024 * 1024))
        take_id = bench.submit()
        await until(lambda: bench.take(take_id).last_error)
        assert "Nothing was sent" in text_of(bench, take_id)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    # The bomb itself is made here, packed: what it unpacks to must not be seen.
    assert sys.platform != "linux" or grown < 300 * 1024
    assert KEY.reveal() not in text_of(bench, take_id)
