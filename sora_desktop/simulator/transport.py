"""uvicorn with two additions: connections can be broken on purpose, and it stops at once.

Hosts and queue run in a daemon thread with a loop of its own: the window's loop is in the main
thread and must not carry the load of a server.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp, Scope
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
