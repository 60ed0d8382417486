"""Time that runs faster than it is: a render of a minute and a half is over in seconds."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta


class FastClock:
    """The real clocks `factor` times as fast, so that every figure in a picture is a likely one.

    The program and the service that it talks to must be given the same one.
    """

    def __init__(self, factor: float) -> None:
        self._factor = factor
        self._wall = datetime.now(UTC)
        self._began = time.monotonic()
        self._held: float | None = None
        self._lost = 0.0

    def now(self) -> datetime:
        """The wall clock, which was right when this object was made."""
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
