"""The line between the killed program and its service: raw sockets that do what no server should.

Every request goes through a `FaultServer`, which hands it on and brings the answer back, but for
those that the scenario spoils. What is charged on the line and never shown by the service (the
worst that a gateway can do) is counted here.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from tests.fault_server import (
    Action,
    Exchange,
    FaultServer,
    hang_after_read,
    raw,
    reset_after_read,
    reset_before_body,
)

Ask = Callable[[Exchange], Awaitable[bytes]]
Damaged = Callable[[Exchange, Ask], Awaitable[None]]
# What a TLS server says to somebody who does not speak TLS.
_TLS_ALERT = b"\x15\x03\x03\x00\x02\x02\x28"
# The shared clock is in a file: nobody tells when it moves.
_LONGEST_DEAF_MS = 20_000
_CREATE, _READ = ("POST", "/api/v1/task"), ("GET", "/api/v1/task/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wiring:
    """What the line spoils: the first paid requests, the first reads of a task, the connections
    (counting from 1) that are reset before a byte is read; and for how many seconds after the
    first answer nobody listens."""

    creates: tuple[Damaged, ...] = ()
    reads: tuple[Damaged, ...] = ()
    reset_at_accept: tuple[int, ...] = ()
    deaf_seconds: float = 0.0


def swallowed(action: Action) -> Damaged:
    """The request never reaches the service; the action answers, and perhaps charges."""

    async def spoiled(exchange: Exchange, ask: Ask) -> None:
        await action(exchange)

    return spoiled


def cut(share: float, *, reset: bool = False) -> Damaged:
    """The service answers, and that share of its answer comes through."""

    async def spoiled(exchange: Exchange, ask: Ask) -> None:
        answer = await ask(exchange)
        await exchange.write(answer[: int(len(answer) * share)])
        exchange.close()
        if reset:
            exchange.reset()

    return spoiled


TLS_GARBAGE = swallowed(raw(_TLS_ALERT))
RESET_IN_THE_HEAD = swallowed(reset_before_body())
CHARGED_AND_RESET = swallowed(reset_after_read(charge=True))
CHARGED_AND_SILENT = swallowed(hang_after_read(charge=True))
HALF_AN_ANSWER = cut(0.6)
HALF_A_HEAD = cut(0.05, reset=True)


@dataclass(slots=True)
class Wire:
    """A running line; `url` is what the program is told."""

    server: FaultServer
    service_port: int
    creates: list[Damaged]
    reads: list[Damaged]
    on_create: Callable[[], None]
    swallowed: int = 0
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def phantoms(self) -> int:
        """Charges of which no list of the service will ever tell."""
        return self.server.charges

    async def dispatch(self, exchange: Exchange) -> None:
        """Spoils the request, or hands it on."""
        method, path = exchange.seen.method, exchange.seen.target.split("?")[0]
        if (method, path) == _CREATE and self.creates:
            self.on_create()
            self.swallowed += 1
            # In case that it is handed on, the service counts it.
            await self.creates.pop(0)(exchange, self._ask_counted)
        elif method == _READ[0] and path.startswith(_READ[1]) and self.reads:
            await self.reads.pop(0)(exchange, self._ask)
        else:
            await exchange.write(await self._ask(exchange))
        self.answered.set()

    async def _ask_counted(self, exchange: Exchange) -> bytes:
        self.swallowed -= 1
        return await self._ask(exchange)

    async def _ask(self, exchange: Exchange) -> bytes:
        """The service's answer, as it is."""
        body, seen = await exchange.read(), exchange.seen
        reader, writer = await asyncio.open_connection("127.0.0.1", self.service_port)
        try:
            lines = [f"{seen.method} {seen.target} HTTP/1.1"]
            lines += [f"{name}: {value}" for name, value in seen.headers.items()]
            writer.write("\r\n".join([*lines, "", ""]).encode("latin-1") + body)
            head = await reader.readuntil(b"\r\n\r\n")
            fields = dict(
                line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:] if b": " in line
            )
            return head + await reader.readexactly(int(fields[b"content-length"]))
        finally:
            writer.close()


async def _nothing(exchange: Exchange) -> None:
    """A connection that is taken as it comes."""


async def _reset(exchange: Exchange) -> None:
    exchange.reset()


async def _go_deaf(wire: Wire, over: Callable[[], bool]) -> None:
    """After the first answer nobody listens, until it is over."""
    await wire.answered.wait()
    async with wire.server.deaf():
        for _ in range(_LONGEST_DEAF_MS):
            if over():
                break
            await asyncio.sleep(0.001)


@contextlib.contextmanager
def wired(
    service_url: str,
    wiring: Wiring,
    seconds: Callable[[], float],
    on_create: Callable[[], None],
) -> Iterator[Wire]:
    """A line to that service, in a thread of its own. `seconds` is the shared clock; `on_create`
    is called for each paid request that is spoiled, before anything is done with it."""
    port = urlsplit(service_url).port
    assert port is not None
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    def run(work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, loop).result(10.0)

    server = FaultServer()
    wire = Wire(server, port, list(wiring.creates), list(wiring.reads), on_create)
    server.script(wire.dispatch)
    last = max(wiring.reset_at_accept, default=0)
    server.at_accept = [
        _reset if number in wiring.reset_at_accept else _nothing for number in range(1, last + 1)
    ]
    run(server.__aenter__())
    try:
        if wiring.deaf_seconds:
            end = seconds() + wiring.deaf_seconds
            deaf = _go_deaf(wire, lambda: seconds() >= end)
            asyncio.run_coroutine_threadsafe(deaf, loop)
        yield wire
    finally:
        run(server.__aexit__(None, None, None))
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
