"""A server of raw asyncio sockets that does exactly what a test says, also what no server should.

    async with FaultServer() as server:
        server.script(reset_after_read(charge=True), reply(200, b"{}"))
        ... talk to server.url ...
        assert server.charges == 1 and len(server.requests) == 1

Every request takes the next action of the script; the last one repeats. An action is a coroutine
function of an `Exchange`, by which it reads the body, writes any bytes, drips, hangs, resets.
Counted are the connections, the requests whose head came (with their bodies, as far as read), and
the charges: an action made with ``charge=True`` counts one when the whole request was read.

`at_accept` holds actions for connections, taken before a byte is read. With `tls` it speaks TLS.
It is a proxy too: a CONNECT is a request like any other (see `tunnel`).
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

Action = Callable[["Exchange"], Awaitable[None]]


@dataclass(slots=True)
class Seen:
    """A request as it came: `complete` when its whole body was read."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""
    complete: bool = False


@dataclass(slots=True)
class Exchange:
    """One request and the means to answer it."""

    server: FaultServer
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    seen: Seen
    keep: bool = field(default=True)

    async def read(self, *, charge: bool = False) -> bytes:
        """Reads the body by its Content-Length; counts a charge when all of it came."""
        length = int(self.seen.headers.get("content-length", "0"))
        self.seen.body = await self.reader.readexactly(length)
        self.seen.complete = True
        if charge:
            self.server.charges += 1
        return self.seen.body

    async def write(self, data: bytes) -> None:
        """Sends bytes as they are."""
        self.writer.write(data)
        await self.writer.drain()

    async def drip(self, data: bytes, size: int, pause: float) -> None:
        """Sends bytes in small pieces with a pause after each."""
        for at in range(0, len(data), size):
            await self.write(data[at : at + size])
            await asyncio.sleep(pause)

    async def hang(self) -> None:
        """Does nothing more until the client goes or the server closes."""
        self.keep = False
        while await self.reader.read(65536):
            pass

    def close(self) -> None:
        """Ends the connection in order, after what was written."""
        self.keep = False

    def reset(self) -> None:
        """Breaks the connection off with a RST."""
        self.keep = False
        reset(self.writer)


def reset(writer: asyncio.StreamWriter) -> None:
    """Breaks a connection off so that the other side sees "connection reset"."""
    raw = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


class FaultServer:
    """Listens on loopback; an async context manager."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Seen] = []
        self.connections = 0
        self.charges = 0
        self.at_accept: list[Action] = []
        self.port = 0
        self._tls = tls
        self._actions: list[Action] = [reply(200, b"{}")]
        self._running: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    @property
    def url(self) -> str:
        """The address, such as ``http://127.0.0.1:43210``; by name with TLS."""
        return f"https://localhost:{self.port}" if self._tls else f"http://127.0.0.1:{self.port}"

    def script(self, *actions: Action) -> None:
        """What the next requests get; the last action repeats."""
        self._actions = list(actions)

    @contextlib.asynccontextmanager
    async def deaf(self) -> AsyncIterator[None]:
        """Nobody listens for a while: connections are refused."""
        assert self._server is not None
        self._server.close()
        yield
        await self._listen()

    async def __aenter__(self) -> Self:
        await self._listen()
        return self

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(
            self._connected,
            "127.0.0.1",
            self.port,
            limit=1 << 20,
            ssl=self._tls,
            # Clients do not say goodbye; nobody waits half a minute for it.
            ssl_shutdown_timeout=0.1 if self._tls else None,
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def __aexit__(self, *_error: object) -> None:
        if self._server is not None:
            self._server.close()
        for take in tuple(self._running):
            take.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        take = asyncio.current_task()
        assert take is not None
        self._running.add(take)
        self.connections += 1
        try:
            with contextlib.suppress(OSError, EOFError, asyncio.CancelledError):
                await self._serve(reader, writer)
        finally:
            self._running.discard(take)
            writer.close()
            with contextlib.suppress(OSError, asyncio.CancelledError):
                await writer.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.at_accept:
            greeting = Exchange(self, reader, writer, Seen("", "", {}))
            await self.at_accept.pop(0)(greeting)
            if not greeting.keep:
                return
        while True:
            seen = _head(await reader.readuntil(b"\r\n\r\n"))
            self.requests.append(seen)
            action = self._actions.pop(0) if len(self._actions) > 1 else self._actions[0]
            exchange = Exchange(self, reader, writer, seen)
            await action(exchange)
            if not exchange.keep or seen.headers.get("connection") == "close":
                return


def _head(raw: bytes) -> Seen:
    first, *lines = raw.decode("latin-1").rstrip("\r\n").split("\r\n")
    method, target, _ = first.split(" ", 2)
    pairs = (line.split(":", 1) for line in lines)
    return Seen(method, target, {name.strip().lower(): value.strip() for name, value in pairs})


def head(status: int, headers: Mapping[str, str | int] | None = None) -> bytes:
    """The first lines of an answer, with exactly these headers."""
    lines = [f"HTTP/1.1 {status} Scripted"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def reply(
    status: int,
    body: bytes = b"",
    headers: Mapping[str, str | int] | None = None,
    *,
    length: int | str | None = -1,
    charge: bool = False,
) -> Action:
    """A whole answer. `length` is what Content-Length says: -1 for the truth, None for none at
    all (the end of the connection is the end of the body)."""

    async def action(exchange: Exchange) -> None:
        await exchange.read(charge=charge)
        reported = (
            {} if length is None else {"Content-Length": len(body) if length == -1 else length}
        )
        await exchange.write(head(status, {**(headers or {}), **reported}) + body)
        if length != -1:
            exchange.close()

    return action


def reply_json(
    value: object,
    status: int = 200,
    headers: Mapping[str, str | int] | None = None,
    *,
    charge: bool = False,
) -> Action:
    """A whole answer in JSON."""
    kind = {"Content-Type": "application/json", **(headers or {})}
    return reply(status, json.dumps(value).encode(), kind, charge=charge)


def reset_before_body() -> Action:
    """Breaks off when the head has come and nothing else."""

    async def action(exchange: Exchange) -> None:
        exchange.reset()

    return action


def reset_after_read(*, charge: bool = False) -> Action:
    """Reads the whole request, perhaps charges, and breaks off without an answer."""

    async def action(exchange: Exchange) -> None:
        await exchange.read(charge=charge)
        exchange.reset()

    return action


def close_after_read(*, charge: bool = False) -> Action:
    """Reads the whole request and closes in order without an answer."""

    async def action(exchange: Exchange) -> None:
        await exchange.read(charge=charge)
        exchange.close()

    return action


def hang_after_read(*, charge: bool = False) -> Action:
    """Reads the whole request and never answers."""

    async def action(exchange: Exchange) -> None:
        await exchange.read(charge=charge)
        await exchange.hang()

    return action


def hang_at_once() -> Action:
    """For `at_accept`: takes the connection and reads nothing."""

    async def action(exchange: Exchange) -> None:
        await exchange.hang()

    return action


def raw(data: bytes, *, charge: bool = False, then: str = "close") -> Action:
    """Any bytes as the answer, then "close", "reset", "hang" or "keep"."""

    async def action(exchange: Exchange) -> None:
        await exchange.read(charge=charge)
        await exchange.write(data)
        if then == "hang":
            await exchange.hang()
        elif then == "reset":
            # What was written must be on its way before the reset drops it.
            await asyncio.sleep(0.02)
            exchange.reset()
        elif then == "close":
            exchange.close()

    return action


def chunked(
    parts: Sequence[bytes],
    headers: Mapping[str, str] | None = None,
    *,
    finish: bool = True,
    status: int = 200,
) -> Action:
    """A body in chunks; cut off after the last part unless `finish`."""
    body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)
    fields = {**(headers or {}), "Transfer-Encoding": "chunked"}
    return raw(head(status, fields) + body + (b"0\r\n\r\n" if finish else b""))


def drip(data: bytes, size: int, pause: float, *, charge: bool = False) -> Action:
    """The given bytes, head and all, a few at a time: a slow loris."""

    async def action(exchange: Exchange) -> None:
        await exchange.read(charge=charge)
        await exchange.drip(data, size, pause)
        exchange.close()

    return action


def endless(first: bytes, piece: bytes) -> Action:
    """The first bytes, then the same piece for ever."""

    async def action(exchange: Exchange) -> None:
        await exchange.read()
        await exchange.write(first)
        while not exchange.writer.is_closing():
            await exchange.write(piece)

    return action


def gzip_bomb(size: int = 64 * 1024 * 1024) -> Action:
    """A small packed body that unpacks to `size` bytes."""
    packed = gzip.compress(bytes(size), 9)
    return reply(200, packed, {"Content-Encoding": "gzip", "Content-Type": "application/json"})


def redirect(location: str, status: int = 302) -> Action:
    """Sends the client elsewhere."""
    return reply(status, b"", {"Location": location})


def tunnel(port: int) -> Action:
    """As a proxy: connects a CONNECT, whatever its name, to this port on loopback."""

    async def action(exchange: Exchange) -> None:
        exchange.keep = False
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        await exchange.write(head(200))
        try:
            await asyncio.gather(_pump(exchange.reader, writer), _pump(reader, exchange.writer))
        finally:
            writer.close()

    return action


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()
