"""One request and its answer, bounded in time and size; and the connections that reads share."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import httpx

from sora_desktop.api.attempt import Attempt
from sora_desktop.api.failures import BodyRefused
from sora_desktop.api.times import parse_http_date
from sora_desktop.api.trust import SetupFailed
from sora_desktop.core.problem import Category, Problem

# Slots of the pool above what the gate lets in. httpcore may lose a slot with every request that
# is cancelled, so after this many the client is replaced.
SPARE = 8
POOL_TIMEOUTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A whole answer. `date` is the server's clock, if it told it."""

    status: int
    headers: httpx.Headers
    body: bytes
    date: datetime | None


async def exchange(
    http: httpx.AsyncClient, request: httpx.Request, attempt: Attempt, longest: int
) -> Answer:
    """Sends once and reads the answer as it comes, without unpacking anything.

    Raises httpx.HTTPError, BodyRefused over `longest` bytes or for an encoded body; what came
    before that is in `attempt`.
    """
    request.extensions["trace"] = attempt.trace
    response = await http.send(request, stream=True, auth=None, follow_redirects=False)
    try:
        attempt.status = response.status_code
        if is_packed(response.headers):
            raise BodyRefused("The answer is packed, which was not asked for.")
        async for piece in response.aiter_raw():
            attempt.body += piece[: longest + 1 - len(attempt.body)]
            if len(attempt.body) > longest:
                raise BodyRefused("The answer is too long.")
        attempt.answered(response.status_code)
        return Answer(
            status=response.status_code,
            headers=response.headers,
            body=bytes(attempt.body),
            date=parse_http_date(response.headers.get("date")),
        )
    finally:
        await response.aclose()


def is_packed(headers: httpx.Headers) -> bool:
    """Whether the body is encoded, although nothing but "identity" was asked for."""
    return headers.get("content-encoding", "").strip().casefold() not in ("identity", "")


def settle_the_loop() -> None:
    """Says once and for all that there is no `sniffio`, where it is not loaded.

    httpcore imports it several times a request to learn which loop runs, and takes asyncio when it
    is missing; each time Python looks for it on the disk, a fifth of what a read costs (measured).
    """
    modules: dict[str, Any] = sys.modules
    modules.setdefault("sniffio", None)


@dataclass(slots=True)
class _Held:
    """A client with those who use it and the slots that it may have lost."""

    http: httpx.AsyncClient
    users: int = 0
    torn: int = 0
    pool_timeouts: int = 0

    @property
    def worn(self) -> bool:
        """Whether it may soon have no free slot."""
        return self.torn >= SPARE or self.pool_timeouts >= POOL_TIMEOUTS


class Connections:
    """Lends one client to at most `at_once` users; replaces it before its slots run out.

    The gate stands before the pool, so no request is ever cancelled while it waits for a slot
    (reliability.md, decision 2). The pool needs `at_once + SPARE` slots.
    """

    def __init__(self, make: Callable[[], Awaitable[httpx.AsyncClient]], at_once: int) -> None:
        settle_the_loop()
        self._make = make
        self._gate = asyncio.Semaphore(at_once)
        self._making = asyncio.Lock()
        self._held: _Held | None = None
        self._retired: list[_Held] = []
        self._closed = False

    @contextlib.asynccontextmanager
    async def lend(self) -> AsyncIterator[httpx.AsyncClient]:
        """A client for one request. SetupFailed after the close, or when none can be made."""
        async with self._gate:
            held = await self._current()
            held.users += 1
            try:
                yield held.http
                held.pool_timeouts = 0
            except httpx.PoolTimeout:
                held.pool_timeouts += 1
                raise
            except (asyncio.CancelledError, TimeoutError):
                held.torn += 1
                raise
            finally:
                held.users -= 1
                if held.worn:
                    self._retire(held)
                await self._close_retired()

    async def reset(self) -> None:
        """The next request gets fresh connections; requests that are under way keep theirs."""
        if self._held is not None:
            self._retire(self._held)
        await self._close_retired()

    async def aclose(self) -> None:
        """Ends it. Requests that are under way are broken off."""
        self._closed = True
        if self._held is not None:
            self._retire(self._held)
        for held in self._retired:
            held.users = 0
        await self._close_retired()

    async def _current(self) -> _Held:
        async with self._making:
            if self._closed:
                closed = Problem(category=Category.INTERRUPTED, text="The program is closing.")
                raise SetupFailed(closed)
            if self._held is None:
                self._held = _Held(await self._make())
            return self._held

    def _retire(self, held: _Held) -> None:
        if self._held is held:
            self._held = None
            self._retired.append(held)

    async def _close_retired(self) -> None:
        """Closes the replaced clients that nobody uses. One whose closing is cancelled stays in
        the list for the next time."""
        for held in tuple(self._retired):
            if held.users <= 0:
                await held.http.aclose()
                if held in self._retired:
                    self._retired.remove(held)
