"""Runs the hosts and the studio in a daemon thread with a loop of its own.

The window's loop is in the main thread and must not be loaded by what stands in for a server.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any

from starlette.types import ASGIApp

from sora_desktop.simulator.transport import Connections, Host

log = logging.getLogger(__name__)

# Longer than anything takes that is not broken.
_PATIENCE = 30.0


class ServerThread:
    """Serves each app on its socket until `stop`. `work` runs beside them in the same loop.

    `build` is called inside the loop; it gives the apps, one for each socket, and the work.
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
        """Returns when every socket is served; RuntimeError when that cannot be."""
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
