"""Time for a killed program and its service: it stands still while anything is on its way, and
leaps to the next thing that is waited for when nothing is. Half an hour takes milliseconds, and a
run goes the same way on a slow machine as on a fast one."""

from __future__ import annotations

import asyncio
import heapq
import mmap
import selectors
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

START = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)


class SharedClock:
    """A clock in a file of eight bytes, so that it outlives the process that moves it."""

    def __init__(self, path: Path) -> None:
        """Begins at `START` where the file is new."""
        if not path.exists():
            path.write_bytes(bytes(8))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 8)
        self._passed = memoryview(self._memory).cast("d")
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = 0

    def now(self) -> datetime:
        """The wall clock of both sides."""
        return START + timedelta(seconds=self._passed[0])

    def monotonic(self) -> float:
        """Seconds that only `skip` and `pass_time` move."""
        return 1000.0 + self._passed[0]

    def pass_time(self, seconds: float) -> None:
        """Moves the clock on, waking nobody."""
        self._passed[0] += seconds

    async def sleep(self, seconds: float) -> None:
        """Waits until the clock has been moved so far."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._count += 1
        heapq.heappush(self._sleepers, (self._passed[0] + max(seconds, 0.0), self._count, future))
        await future

    def skip(self) -> bool:
        """Moves on to the next sleeper and wakes it; False when nobody sleeps."""
        while self._sleepers:
            due, _, future = heapq.heappop(self._sleepers)
            if not future.done():
                self._passed[0] = max(self._passed[0], due)
                future.set_result(None)
                return True
        return False

    def close(self) -> None:
        """Lets go of the file."""
        self._passed.release()
        self._memory.close()


class IdleSelector(selectors.DefaultSelector):
    """A selector that, instead of letting the loop wait, asks whether time can be moved."""

    def __init__(self, on_idle: Callable[[], bool]) -> None:
        """`on_idle` gives True when it has made something ready to run."""
        super().__init__()
        self._on_idle = on_idle

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """As the real one, but for the asking."""
        if timeout is None or timeout > 0:
            ready = super().select(0)
            if ready or self._on_idle():
                return ready
        return super().select(timeout)
