"""Turns a fault into the wrong answer that it describes."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing
from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from sora_desktop.simulator.faults import Fault
from sora_desktop.simulator.transport import Connections

Act = Callable[[], Awaitable[Response]]


class Streamed(StreamingResponse):
    """An answer in pieces whose source is closed when the reader goes, and not some time later:
    a file that is left open is held, on Windows against its deletion."""

    def __init__(
        self,
        content: AsyncGenerator[bytes, None],
        status_code: int = 200,
        headers: Mapping[str, str] | None = None,
        media_type: str | None = None,
    ) -> None:
        super().__init__(content, status_code, headers, media_type)
        self.source = content

    async def stream_response(self, send: Send) -> None:
        """As starlette's, and closes the source at the end, whichever it is."""
        async with aclosing(self.source):
            await super().stream_response(send)


class Broken(Response):
    """An answer after which, or in the middle of which, the connection ends."""

    def __init__(self, connections: Connections, data: bytes, *, reset: bool) -> None:
        super().__init__()
        self._connections = connections
        self._data = data
        self._reset = reset

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Writes the bytes past uvicorn, ends the connection, and waits until it has ended."""
        transport = self._connections.of(scope)
        if self._reset:
            # Without this the other end sees an orderly close.
            wire: socket.socket = transport.get_extra_info("socket")
            wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
        else:
            transport.write(self._data)
            transport.close()
        while (await receive())["type"] != "http.disconnect":
            pass


async def answer(fault: Fault | None, request: Request, act: Act, wires: Connections) -> Response:
    """The answer to one request: the right one that `act` gives, changed as the fault says."""
    if fault is None:
        return await act()
    right = await act() if fault.processed or not fault.replaces else None
    if fault.delay:
        await asyncio.sleep(fault.delay)
    if fault.drop:
        return Broken(wires, b"", reset=True)
    if fault.raw is not None:
        return Broken(wires, fault.raw, reset=False)
    shown = _given(fault) if fault.status is not None or right is None else right
    _dress(shown, fault)
    return await _delivered(shown, fault, wires)


def _given(fault: Fault) -> Response:
    status = fault.status or 200
    if fault.body is None:
        return Response(b"", status)
    if isinstance(fault.body, bytes):
        return Response(fault.body, status)
    if isinstance(fault.body, str):
        return Response(fault.body, status, media_type="text/html")
    return Response(json.dumps(fault.body), status, media_type="application/json")


def _dress(shown: Response, fault: Fault) -> None:
    # A refusal has none of the fields of a task.
    if (fault.edits or fault.without) and shown.status_code < 400:
        value = json.loads(bytes(shown.body))
        for path, changed in fault.edits.items():
            edit(value, path, changed)
        for path in fault.without:
            edit(value, path)
        shown.body = json.dumps(value).encode()
        shown.headers["content-length"] = str(len(shown.body))
    for name, text in fault.headers.items():
        shown.headers[name] = text


_GONE = object()


def edit(value: Any, path: str, changed: Any = _GONE) -> None:
    """Puts `changed` at a dotted path of a JSON value, or takes out what is there. Digits are
    places in a list. A path that leads nowhere is a KeyError, IndexError or TypeError."""
    *parents, last = path.split(".")
    for step in parents:
        value = value[int(step) if isinstance(value, list) else step]
    key: Any = int(last) if isinstance(value, list) else last
    if changed is _GONE:
        del value[key]
    else:
        value[key] = changed


async def _delivered(shown: Response, fault: Fault, wires: Connections) -> Response:
    if fault.quiet_cut:
        body = await _whole(shown)
        head = f"HTTP/1.1 {shown.status_code} OK\r\nconnection: close\r\ncontent-type: "
        kind = shown.headers.get("content-type", "application/octet-stream")
        part = body[: len(body) // 2 if fault.cut is None else fault.cut]
        return Broken(wires, f"{head}{kind}\r\n\r\n".encode() + part, reset=False)
    if fault.cut is None and not fault.drip and not fault.endless:
        return shown
    source = _chunks(shown)
    if fault.cut is not None:
        source = _cut(source, fault.cut, fault.stall)
    if fault.drip:
        source = _dripped(source, fault.drip)
    if fault.endless:
        source = _without_end(source)
    streamed = Streamed(source, shown.status_code)
    streamed.raw_headers = [
        (name, text)
        for name, text in shown.raw_headers
        if not (fault.endless and name == b"content-length")
    ]
    return Unfinished(streamed, wires) if fault.cut is not None and not fault.stall else streamed


class Unfinished(Response):
    """A streamed answer that ends before its announced length: the connection is closed then."""

    def __init__(self, streamed: Streamed, connections: Connections) -> None:
        super().__init__()
        self.streamed = streamed
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends head and part; the end of the body is never sent."""
        inner = self.streamed
        start = {"type": "http.response.start", "status": inner.status_code}
        await send(start | {"headers": inner.raw_headers})
        async with aclosing(inner.source):
            async for chunk in inner.source:
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
        self._connections.of(scope).close()
        while (await receive())["type"] != "http.disconnect":
            pass


async def _chunks(shown: Response) -> AsyncGenerator[bytes, None]:
    if isinstance(shown, Streamed):
        async with aclosing(shown.source):
            async for chunk in shown.source:
                yield chunk
    else:
        yield bytes(shown.body)


async def _whole(shown: Response) -> bytes:
    return b"".join([chunk async for chunk in _chunks(shown)])


async def _cut(
    source: AsyncGenerator[bytes, None], size: int, stall: float
) -> AsyncGenerator[bytes, None]:
    """The first `size` bytes; with a stall the rest too, after it."""
    left, stalled = size, False
    async with aclosing(source):
        async for chunk in source:
            if stalled:
                yield chunk
                continue
            yield chunk[:left]
            rest, left = chunk[left:], max(left - len(chunk), 0)
            if left == 0 and not stall:
                return
            if left == 0:
                await asyncio.sleep(stall)
                stalled = True
                yield rest


async def _dripped(
    source: AsyncGenerator[bytes, None], seconds: float
) -> AsyncGenerator[bytes, None]:
    async with aclosing(source):
        async for chunk in source:
            for place in range(len(chunk)):
                yield chunk[place : place + 1]
                await asyncio.sleep(seconds)


async def _without_end(source: AsyncGenerator[bytes, None]) -> AsyncGenerator[bytes, None]:
    async with aclosing(source):
        async for chunk in source:
            yield chunk
    while True:
        yield bytes(65_536)
        await asyncio.sleep(0)
