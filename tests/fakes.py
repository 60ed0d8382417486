"""Stand-ins that tests hand in where the program takes time and chance from outside."""

from __future__ import annotations

import asyncio
import heapq
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")
START = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)


class FakeClock:
    """A clock that only moves when told; sleepers wake in the order of their time."""

    def __init__(self, start: datetime = START) -> None:
        self._now = start
        self._monotonic = 1000.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = 0

    def now(self) -> datetime:
        """The wall clock as it was set."""
        return self._now

    def monotonic(self) -> float:
        """Seconds that only `advance` moves."""
        return self._monotonic

    @property
    def sleeps(self) -> int:
        """How many waits were begun so far."""
        return self._count

    def jump(self, seconds: float) -> None:
        """Sets the wall clock alone, as a person or a time server does."""
        self._now += timedelta(seconds=seconds)

    def leap(self, seconds: float) -> None:
        """Moves both clocks on at once, as sleep does where the monotonic clock counts it: who
        should have woken meanwhile wakes at the end."""
        self._move(seconds)
        while self._sleepers and self._sleepers[0][0] <= self._monotonic:
            future = heapq.heappop(self._sleepers)[2]
            if not future.done():
                future.set_result(None)

    async def sleep(self, seconds: float) -> None:
        """Waits until the clock has been moved so far."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._count += 1
        heapq.heappush(self._sleepers, (self._monotonic + max(seconds, 0.0), self._count, future))
        await future

    async def advance(self, seconds: float, settle: int = 30) -> None:
        """Moves both clocks on, waking every sleeper at its own time, and lets the rest of the
        program run after each."""
        await self.settle(settle)
        end = self._monotonic + seconds
        while self._sleepers and self._sleepers[0][0] <= end:
            due, _, future = heapq.heappop(self._sleepers)
            if future.done():
                continue
            self._move(max(due - self._monotonic, 0.0))
            future.set_result(None)
            await self.settle(settle)
        self._move(end - self._monotonic)
        await self.settle(settle)

    def _move(self, seconds: float) -> None:
        self._monotonic += seconds
        self._now += timedelta(seconds=seconds)

    @staticmethod
    async def settle(turns: int = 30) -> None:
        """Gives everything that can run its turn."""
        for _ in range(turns):
            await asyncio.sleep(0)


class FastClock:
    """The real clocks `factor` times as fast: a render of a minute and a half is over in seconds,
    and every figure is still a likely one. Any thread may ask it.

    The program and the service that it talks to must be given the same one.
    """

    def __init__(self, factor: float, start: datetime | None = None) -> None:
        """`start` is what time it is now; None for the truth."""
        self._factor = factor
        self._wall = start or datetime.now(UTC)
        self._began = time.monotonic()
        self._held: float | None = None
        self._lost = 0.0

    def now(self) -> datetime:
        """The wall clock, which was right, or as it was set, when this object was made."""
        return self._wall + timedelta(seconds=self.monotonic() - self._began)

    def monotonic(self) -> float:
        """Seconds, so many times more than have passed."""
        now = time.monotonic() if self._held is None else self._held
        return self._began + (now - self._began - self._lost) * self._factor

    async def sleep(self, seconds: float) -> None:
        """Waits the short time that so many of its seconds take."""
        await asyncio.sleep(seconds / self._factor)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Time stands still, so that two pictures of the same moment are the same."""
        self._held = time.monotonic()
        try:
            yield
        finally:
            self._lost += time.monotonic() - self._held
            self._held = None


class SameLoop:
    """Transfers that run in the loop of whoever wants them, so that everything comes in one
    order."""

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """As the thread."""
        return await work

    async def call_engine(self, call: Callable[..., T], *arguments: Any) -> T:
        """As the thread."""
        return call(*arguments)

    def notify_engine(self, call: Callable[..., object], *arguments: Any) -> None:
        """As the thread."""
        call(*arguments)

    async def aclose(self, grace: float) -> None:
        """There is nothing to end."""
