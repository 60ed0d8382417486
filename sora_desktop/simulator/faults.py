"""What can go wrong with one request: as data, queued by tests, and turned into a wrong answer by a
web server whose connections can be broken on purpose."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import socket
import struct
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from typing import Any, cast

import uvicorn
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol


class Connections:
    """The open connections by the address of their other end."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, int], asyncio.Transport] = {}

    def add(self, transport: asyncio.Transport) -> None:
        """Records a new connection."""
        self._open[tuple(transport.get_extra_info("peername"))] = transport

    def remove(self, transport: asyncio.Transport) -> None:
        """Drops one that is closed."""
        self._open = {peer: t for peer, t in self._open.items() if t is not transport}

    def of(self, scope: Scope) -> asyncio.Transport:
        """The connection on which a request came."""
        return self._open[tuple(scope["client"])]

    def abort_all(self) -> None:
        """Resets every connection."""
        for transport in tuple(self._open.values()):
            transport.abort()

    def protocol(self) -> type[H11Protocol]:
        """uvicorn's protocol, recording its connections here."""
        connections = self

        class Noted(H11Protocol):
            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                wire = cast("asyncio.Transport", transport)
                connections.add(wire)
                super().connection_made(wire)

            def connection_lost(self, exc: Exception | None) -> None:
                connections.remove(self.transport)
                super().connection_lost(exc)

        return Noted


class Host(uvicorn.Server):
    """One listening port. `serve` runs until `leave`, and then ends without waiting for anyone."""

    def __init__(self, app: ASGIApp, connections: Connections, ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http=connections.protocol(),
                lifespan="off",
                log_config=None,
                # The app logs whatever goes wrong in it; the rest is on purpose.
                log_level="critical",
                access_log=False,
                # The Date header comes from the simulator's own clock.
                date_header=False,
                server_header=False,
                timeout_keep_alive=75,
            )
        )
        self._connections = connections
        self._ready = ready
        self._left = asyncio.Event()

    def leave(self) -> None:
        """Ends `serve`. Call it in the loop's thread."""
        self._left.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listens, and reports it."""
        await super().startup(sockets)
        self._ready()

    async def main_loop(self) -> None:
        """Waits for `leave`; uvicorn's own looks ten times a second."""
        await self._left.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stops listening, resets the connections and cancels what is being answered."""
        loop = asyncio.get_running_loop()
        for listener in [each for server in self.servers for each in server.sockets]:
            with suppress(NotImplementedError):  # on Windows
                loop.remove_reader(listener)
        # What was just accepted becomes a connection in two turns of the loop. A server that is
        # closed meanwhile loses it, with its socket open (CPython issue 109564).
        for _turn in range(2):
            await asyncio.sleep(0)
        for server in self.servers:
            server.close()
        open_tasks = tuple(self.server_state.tasks)
        for task in open_tasks:
            task.cancel()
        await asyncio.gather(*open_tasks, return_exceptions=True)
        self._connections.abort_all()


def listening_socket(port: int) -> socket.socket:
    """A loopback socket at that port, or at a free one when it is 0 or taken.

    Its connections inherit that answers are sent at once: asyncio leaves Nagle's algorithm on for
    what `create_server` accepts, and each answer on a kept connection takes 44 ms then (measured).
    """
    try:
        listener = socket.create_server(("127.0.0.1", port))
    except OSError:
        listener = socket.create_server(("127.0.0.1", 0))
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


log = logging.getLogger(__name__)

# Longer than anything takes that works.
_PATIENCE = 30.0


class ServerThread:
    """Serves each app on its socket until `stop`.

    `work` runs beside them in the same loop. `build` is called inside the loop; it gives the apps,
    one for each socket, and the work.
    """

    def __init__(
        self,
        build: Callable[[], tuple[Sequence[ASGIApp], Coroutine[Any, Any, None]]],
        listeners: Sequence[socket.socket],
        connections: Connections,
    ) -> None:
        self._build, self._listeners, self._connections = build, listeners, connections
        self._ready = threading.Event()
        self._waiting = len(listeners)
        self._hosts: list[Host] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="simulator", daemon=True)

    def start(self) -> None:
        """Returns when every socket is served; RuntimeError when that fails."""
        self._thread.start()
        self._ready.wait(_PATIENCE)
        if self._waiting:
            raise RuntimeError("the simulator did not start")

    def stop(self) -> None:
        """Ends the service, in the middle of answers too, and returns when it has ended."""
        with suppress(RuntimeError):
            # The loop may be closed already when the thread has died.
            self._loop.call_soon_threadsafe(self._leave)
        self._thread.join(_PATIENCE)

    def _leave(self) -> None:
        for host in self._hosts:
            host.leave()

    def _run(self) -> None:
        try:
            asyncio.set_event_loop(self._loop)
            self._loop.run_until_complete(self._serve())
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        except Exception:
            log.exception("the simulator ended")
        finally:
            for listener in self._listeners:
                listener.close()
            self._loop.close()
            self._ready.set()

    async def _serve(self) -> None:
        apps, work = self._build()
        self._hosts = [Host(app, self._connections, self._note_ready) for app in apps]
        serving = [
            host.serve([listener])
            for host, listener in zip(self._hosts, self._listeners, strict=True)
        ]
        working = asyncio.gather(work)
        try:
            await asyncio.gather(*serving)
        finally:
            working.cancel()
            with suppress(asyncio.CancelledError):
                await working

    def _note_ready(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self._ready.set()


class Call(Enum):
    """The kinds of requests that faults are queued for."""

    CREATE = "create"
    READ = "read"
    ACCOUNT = "account"
    HISTORY = "history"
    UPLOAD = "upload"
    DELETE = "delete"
    ACTIVE = "active"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One wrong answer. With no field set, the right answer is given.

    Instead of the right answer: `status` with `body` (a text is sent as HTML unless `headers` say
    otherwise; a mapping or list as JSON), `raw` (these bytes are the whole answer, head and all,
    then the connection ends), or `drop` (the connection is reset without a byte). `processed`
    carries the request out first: the task is made and charged, and only the answer is lost. With
    `status` and no `body` it is then the right answer, under that status.

    To any answer, right or wrong: `headers` replace its own; `edits` changes its JSON at dotted
    paths ("data.status"), `without` removes such paths; `delay` waits real seconds first; `cut`
    ends the connection after that many bytes of the body, `quiet_cut` with an orderly close and no
    length, so that the reader can't tell; `stall` waits that long at the cut; `drip` sends one byte
    at that interval in seconds; `endless` never ends.

    For files: `ignore_range` answers 200 to a range; `shift` starts a range at another byte.

    `times` is how often it applies (-1: always); `match` limits it to requests whose path, prompt
    or task id contains the text.
    """

    status: int | None = None
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    drop: bool = False
    processed: bool = False
    edits: Mapping[str, Any] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    delay: float = 0.0
    cut: int | None = None
    quiet_cut: bool = False
    stall: float = 0.0
    drip: float = 0.0
    endless: bool = False
    ignore_range: bool = False
    shift: int = 0
    times: int = 1
    match: str = ""

    @property
    def replaces(self) -> bool:
        """Whether the right answer is not sent at all."""
        return self.status is not None or self.raw is not None or self.drop


_HTML = "<html><head><title>Error</title></head><body>cloudflare</body></html>"

# The faults by name, for the control endpoint and the words in prompts.
NAMED: Mapping[str, Fault] = {
    "lost": Fault(drop=True, processed=True),
    "dropped": Fault(drop=True),
    "half": Fault(cut=60),
    "quiet_half": Fault(quiet_cut=True, cut=60),
    "empty": Fault(status=200, body="", processed=True),
    "html": Fault(status=200, body=_HTML, processed=True),
    "no_id": Fault(without=("data.task_id",)),
    "wrong_id": Fault(edits={"data.task_id": "ffffffff-0000-4000-8000-000000000000"}),
    "400": Fault(status=400, body={"code": 400, "message": "invalid model"}),
    "401": Fault(status=401, body={"code": 401, "message": "Invalid API key"}),
    "402": Fault(status=402, body={"code": 402, "message": "insufficient credits"}),
    "403": Fault(status=403, body={"code": 403, "message": "plan not allowed"}),
    "404": Fault(status=404, body="404 page not found", headers={"content-type": "text/plain"}),
    "429": Fault(
        status=429, body={"code": 429, "message": "too many requests"}, headers={"retry-after": "2"}
    ),
    "500": Fault(status=500, body={"code": 500, "message": "internal server error"}),
    "502": Fault(status=502, body=_HTML),
    "500_charged": Fault(
        status=500, body={"code": 500, "message": "internal server error"}, processed=True
    ),
    "500_task": Fault(status=500, processed=True),
    "503": Fault(status=503, body={"code": 503, "message": "model is under maintenance"}),
    "524": Fault(status=524, body=_HTML, processed=True),
    "307": Fault(status=307, headers={"location": "https://example.com/api/v1/task"}),
    "staged": Fault(edits={"data.status": "Staged"}),
    "unknown_status": Fault(edits={"data.status": "hibernating"}),
    "portal": Fault(status=200, body="<html><body>Sign in to the hotel network</body></html>"),
    "slow": Fault(delay=3.0),
    "endless": Fault(endless=True),
    "ignore_range": Fault(ignore_range=True),
    "wrong_offset": Fault(shift=7),
    "expired": Fault(status=403, body="<Error><Code>AccessDenied</Code></Error>"),
}


def fault_from_json(given: Mapping[str, Any]) -> Fault:
    """The fault of a control request: ``name`` picks one of `NAMED`, other fields are those of
    Fault (`raw` in base64). ValueError says what is not understood."""
    wanted = dict(given)
    name = wanted.pop("name", None)
    if name is not None and name not in NAMED:
        raise ValueError(f"no fault of that name: {name}")
    unknown = set(wanted) - {f.name for f in fields(Fault)}
    if unknown:
        raise ValueError(f"not fields of a fault: {sorted(unknown)}")
    if "raw" in wanted:
        wanted["raw"] = base64.b64decode(wanted["raw"])
    if "without" in wanted:
        wanted["without"] = tuple(wanted["without"])
    return replace(NAMED[name] if name else Fault(), **wanted)


class Script:
    """The queued faults, one queue for each kind of call. Any thread may use it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queues: dict[Call, list[Fault]] = {call: [] for call in Call}

    def add(self, call: Call, *faults: Fault) -> None:
        """Appends the faults to those that wait: the next such call gets the first that matches."""
        with self._lock:
            self._queues[call] += faults

    def take(self, call: Call, *about: str) -> Fault | None:
        """The fault for a call with these texts, used up once."""
        with self._lock:
            queue = self._queues[call]
            for place, fault in enumerate(queue):
                if fault.match and not any(fault.match in text for text in about):
                    continue
                if fault.times == 1:
                    del queue[place]
                elif fault.times > 1:
                    queue[place] = replace(fault, times=fault.times - 1)
                return fault
        return None

    def waiting(self, call: Call) -> int:
        """How many faults are queued for that call."""
        with self._lock:
            return len(self._queues[call])

    def clear(self) -> None:
        """Drops every fault."""
        with self._lock:
            for queue in self._queues.values():
                queue.clear()


Act = Callable[[], Awaitable[Response]]


class Streamed(StreamingResponse):
    """An answer in pieces whose source is closed as soon as the reader goes: a file that is left
    open is locked, on Windows against its deletion."""

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
    """The answer to one request: the right one from `act`, changed by the fault."""
    if fault is None:
        return await act()
    right = await act() if fault.processed or not fault.replaces else None
    if fault.delay:
        await asyncio.sleep(fault.delay)
    if fault.drop:
        return Broken(wires, b"", reset=True)
    if fault.raw is not None:
        return Broken(wires, fault.raw, reset=False)
    if right is not None and fault.status is not None and fault.body is None:
        right.status_code = fault.status
        return await _delivered(right, fault, wires)
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
    """Sets a dotted path of a JSON value to `changed`, or removes it.

    Digits are places in a list. A path that leads nowhere is a KeyError, IndexError or TypeError.
    """
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
