"""The canary key through everything that the service can answer, also with the key in it."""

from __future__ import annotations

import contextlib
import io
import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sora_desktop.api.errors import ApiError
from sora_desktop.app.logs import Logs
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.pictures import PictureKind
from sora_desktop.core.secret import Secret, SecretFilter
from sora_desktop.core.take import IN_FLIGHT, TakeState
from sora_desktop.simulator import NAMED, BoxRenderer, Call, Fault, Plan, Simulator
from sora_desktop.simulator.plans import Failure
from tests.conftest import LogWatch
from tests.engine.bench import Bench, Keys
from tests.engine.parts import picture, with_pictures
from tests.fakes import FakeClock
from tests.fault_server import (
    Action,
    Exchange,
    FaultServer,
    chunked,
    close_after_read,
    gzip_bomb,
    raw,
    redirect,
    reply_json,
    reset_after_read,
    reset_before_body,
)
from tests.secrets.canary import CANARY, Search

FREE = (Call.READ, Call.ACCOUNT, Call.HISTORY)
# It only waits, three real seconds.
NAMES = sorted(set(NAMED) - {"slow"})
SHOWN = f"{CANARY[:12]}…{CANARY[-9:]}"
ECHOES = {
    "message": Fault(status=400, body={"code": 400, "message": f"no such key: {CANARY}"}),
    "a part of it": Fault(status=401, body={"code": 401, "message": f"Invalid key {SHOWN}"}),
    "page": Fault(status=502, body=f"<html><pre>X-API-Key: {CANARY}</pre></html>"),
    "headers": Fault(status=500, headers={"x-echo": CANARY, "retry-after": CANARY}),
    "redirect": Fault(status=307, headers={"location": f"https://example.com/?k={CANARY}"}),
    "raw": Fault(raw=f"HTTP/1.1 {CANARY} {CANARY}\r\n{CANARY}\r\n\r\n{CANARY}".encode()),
    "status": Fault(edits={"data.status": CANARY[:20]}),
    "error": Fault(edits={"data.error": {"code": 1, "message": CANARY, "raw_message": SHOWN}}),
    "logs": Fault(edits={"data.logs": [CANARY, {"at": CANARY}]}),
    "code": Fault(edits={"code": CANARY, "message": CANARY}),
    "link": Fault(edits={"data.url": f"https://example.com/{CANARY}.png"}),
}


class Watched:
    """A bench whose every artefact is looked through at the end."""

    def __init__(self, bench: Bench, logs: Logs, unfiltered: io.StringIO) -> None:
        self.bench, self.logs, self.unfiltered = bench, logs, unfiltered
        self.errors: list[BaseException] = []

    def note_errors(self, patch: pytest.MonkeyPatch) -> None:
        """Keeps every error of the API's client and of the file host's."""
        counted, receive = self.bench.traffic.counted, self.bench.engine.downloader.receive

        async def watched(call: Any) -> Any:
            try:
                return await counted(call)
            except Exception as error:
                self.errors.append(error)
                raise

        async def received(take_id: Any) -> Any:
            try:
                return await receive(take_id)
            except Exception as error:
                self.errors.append(error)
                raise

        patch.setattr(self.bench.traffic, "counted", watched)
        patch.setattr(self.bench.engine.downloader, "receive", received)

    def search(self) -> Search:
        """Looks through everything."""
        bench, search = self.bench, Search()
        bench.journal.daily_copy(date(2026, 11, 22))
        search.look_at_files(bench.folder, [bench.folder / "service"])
        for error in self.errors:
            search.look_at_error(error)
        search.look("unfiltered log", self.unfiltered.getvalue())
        for name in ("problems", "searches", "unsaved", "client", "keys", "engine"):
            search.look(name, repr(getattr(bench, name)))
        search.look("status", repr(bench.engine.status))
        for take in bench.store.all():
            search.look(f"task {take.number}", repr(take))
            search.look(f"way of {take.number}", repr(bench.journal.transitions(take.id)))
        for visit in bench.simulator.record.received():
            headers = dict(visit.headers)
            if visit.call is not Call.FILE:
                assert headers.pop("x-api-key") == CANARY
            search.look(f"{visit.call} request", f"{visit.path}?{visit.query} {headers}")
            search.look(f"{visit.call} body", visit.body)
        assert not bench.simulator.record.key_seen_by_file_host
        return search


@pytest.fixture
async def watched(
    tmp_path: Path, hooks: None, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> Any:
    """A running engine with the canary for its key and the program's own log."""
    clock = FakeClock()
    folder = tmp_path / "library"
    (folder / "logs").mkdir(parents=True)
    logs = Logs(folder / "logs", SecretFilter(lambda: [CANARY]))
    unfiltered = io.StringIO()
    # Before the filter, too, no line of ours may hold the key; and at every level.
    raw = logging.StreamHandler(unfiltered)
    ours = logging.getLogger("sora_desktop")
    ours.addHandler(raw)
    level = ours.level
    ours.setLevel(logging.DEBUG)
    simulator = Simulator(folder / "service", BoxRenderer(), clock=clock, key=CANARY, seed=7)
    simulator.start()
    bench = Bench(folder, simulator, BoxRenderer(), clock, keys=Keys(Secret(CANARY)))
    await bench.start()
    made = Watched(bench, logs, unfiltered)
    made.note_errors(monkeypatch)
    yield made
    await bench.stop()
    simulator.stop()
    ours.removeHandler(raw)
    ours.setLevel(level)
    logs.close()
    # What was told is looked through as well; that it was told is another test's matter.
    search = Search()
    for record in expected_log.records:
        search.look(record.name, record.getMessage() + str(record.exc_text))
    expected_log.records.clear()
    assert search.found == {}


def faults(call: Call) -> Iterator[tuple[str, Fault]]:
    """Every wrong answer that there is, and those that hold the key. A file without end would be
    fetched to its last gigabyte."""
    yield from ((name, NAMED[name]) for name in NAMES if (call, name) != (Call.FILE, "endless"))
    yield from ECHOES.items()


async def send_all_that_wait(bench: Bench) -> None:
    """A person sends what is held, once."""
    for take in bench.store.in_state(TakeState.DRAFT):
        if take.held:
            bench.engine.send(take.id)
    await bench.quiet()


def order(bench: Bench, call: Call, name: str, shade: int) -> None:
    """A press of Generate, with a new picture where uploads are to fail."""
    prompt = f"a boat, {name}"
    if call is not Call.UPLOAD:
        bench.submit(prompt)
        return
    content = bench.pictures.keep(PictureKind.PNG, picture(shade))
    first = Input(role=Role.FIRST_FRAME, content=content)
    bench.engine.submit([with_pictures(first, prompt=prompt)])


@pytest.mark.parametrize(
    "call", [Call.CREATE, *FREE, Call.FILE, Call.UPLOAD], ids=lambda call: call.value
)
async def test_no_answer_brings_the_key_anywhere(watched: Watched, call: Call) -> None:
    bench = watched.bench
    bench.configure(at_once=64)
    for shade, (name, fault) in enumerate(faults(call)):
        bench.simulator.script.clear()
        if call is Call.HISTORY:
            bench.simulator.fault(Call.CREATE, NAMED["lost"])
        bench.simulator.fault(call, replace(fault, times=1))
        order(bench, call, name, shade)
        if call is Call.ACCOUNT:
            bench.engine.refresh_account()
        await bench.quiet()
        bench.engine.try_now()
        await bench.pass_time(31.0, step=8.0)
        await send_all_that_wait(bench)
    bench.simulator.script.clear()
    await bench.pass_time(400.0, step=25.0)
    assert len(watched.errors) >= 8
    search = watched.search()
    assert search.looked > 100
    assert search.found == {}


def repeats(*, charge: bool = False, cut: int | None = None, then: str = "close") -> Action:
    """Says back what it was asked, headers and all, wherever an answer has room for it."""

    async def action(exchange: Exchange) -> None:
        await exchange.read(charge=charge)
        heard = "\r\n".join(f"x-{name}: {text}" for name, text in exchange.seen.headers.items())
        body = json.dumps({"code": 400, "message": heard, "data": {"task_id": CANARY}})
        answer = f"HTTP/1.1 400 {CANARY}\r\n{heard}\r\ncontent-length: {len(body)}\r\n\r\n{body}"
        await exchange.write(answer.encode()[:cut])
        exchange.close()
        if then == "reset":
            exchange.reset()

    return action


RAW = {
    "said back": repeats(),
    "said back and cut": repeats(charge=True, cut=300),
    "said back and reset": repeats(charge=True, cut=700, then="reset"),
    "reset": reset_after_read(charge=True),
    "reset in the head": reset_before_body(),
    "closed": close_after_read(charge=True),
    "TLS garbage": raw(b"\x15\x03\x03\x00\x02\x02\x28"),
    "the key for a status line": raw(f"{CANARY}\r\n\r\n".encode(), charge=True),
    "a header without end": raw(b"HTTP/1.1 200 OK\r\nx: " + CANARY.encode() * 3_000),
    "sent elsewhere": redirect(f"https://{CANARY}.example.com/{CANARY}"),
    "half a chunk": chunked([CANARY.encode()], finish=False),
    "a bomb": gzip_bomb(1 << 20),
}


async def test_no_raw_answer_brings_the_key_anywhere(watched: Watched) -> None:
    """Below HTTP too, where a stand-in that knows HTTP does not come."""
    bench = watched.bench
    bench.configure(at_once=64)
    account = reply_json({"code": 200, "data": {"equivalent_in_usd": 25.0}})
    async with FaultServer() as server:
        await bench.engine.use(bench.make_client(server.url), bench.engine.service.files)
        for name, action in RAW.items():
            for order in ((account, account, action), (action,)):
                server.script(*order)
                bench.submit(f"a boat, {name}")
                bench.engine.refresh_account()
                await bench.quiet()
                bench.engine.try_now()
                await bench.pass_time(31.0, step=8.0)
                await send_all_that_wait(bench)
        assert {seen.headers["x-api-key"] for seen in server.requests} == {CANARY}
        assert server.charges
        assert len(watched.errors) >= len(RAW)
        search = watched.search()
        await bench.engine.use(bench.make_client(), bench.engine.service.files)
    assert search.looked > 50
    assert search.found == {}


@pytest.mark.parametrize("name", sorted(ECHOES))
async def test_a_service_that_repeats_the_key_for_ever(watched: Watched, name: str) -> None:
    bench = watched.bench
    take_id = bench.submit()
    await bench.quiet()
    for call in FREE:
        bench.simulator.fault(call, replace(ECHOES[name], times=-1))
    bench.engine.check_now(take_id)
    bench.submit("another")
    await bench.pass_time(120.0, step=10.0)
    assert watched.search().found == {}


async def test_what_a_render_says_of_its_failure(watched: Watched) -> None:
    bench = watched.bench
    failure = Failure(message=f"bad {CANARY}", raw_message=SHOWN, logs=(CANARY, SHOWN))
    bench.simulator.plan(Plan(failure=failure))
    await bench.reaches(bench.submit(), TakeState.FAILED, TakeState.READY)
    assert watched.search().found == {}


async def test_a_key_that_is_refused_is_as_secret_as_one_that_is_used(watched: Watched) -> None:
    """The key that a person tries is not the one in use, and is repeated by the answer."""
    bench = watched.bench
    bench.keys.key = Secret("another-key-in-use-0123456789")
    for fault in ECHOES.values():
        bench.simulator.fault(Call.ACCOUNT, fault)
        with contextlib.suppress(ApiError):
            await bench.engine.check_key(Secret(CANARY))
    assert len(watched.errors) >= len(ECHOES) / 2
    search = Search()
    for error in watched.errors:
        search.look_at_error(error)
    search.look("unfiltered log", watched.unfiltered.getvalue())
    search.look_at_files(bench.folder, [bench.folder / "service"])
    assert search.found == {}


async def test_a_planted_leak_is_found(watched: Watched) -> None:
    """The search of this file sees what it is to see."""
    bench = watched.bench
    take_id = bench.submit(f"a prompt with {CANARY}")
    await bench.quiet()
    assert bench.state(take_id) in IN_FLIGHT
    watched.errors.append(ValueError(CANARY[4:11]))
    logging.getLogger("sora_desktop.engine").debug("sent with %s", CANARY)
    found = watched.search().found
    assert {"unfiltered log", "ValueError in words", "task 1"} <= set(found)
    assert any(name.endswith((".sqlite3", "-wal")) for name in found)
    log_file = str(watched.logs.file)
    assert log_file not in found, "what is logged passes the filter"
