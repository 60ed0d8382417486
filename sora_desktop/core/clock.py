"""The time as a dependency: the wall clock, the monotonic clock and waiting."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """The source of time for every part of the program; tests pass one that they move."""

    def now(self) -> datetime:
        """The wall clock, aware, in UTC: for moments that are stored or shown."""

    def monotonic(self) -> float:
        """Seconds that never run backwards: for durations and deadlines."""

    async def sleep(self, seconds: float) -> None:
        """Waits about this long. Never a lower bound: Qt's coarse timers fire up to 5 % early."""


class SystemClock:
    """The clocks of this machine; waits on the running event loop."""

    def now(self) -> datetime:
        """The wall clock in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some moment, never backwards. On Linux it stands still during sleep."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Waits; Qt's timers may fire up to 5 % early (measured)."""
        await asyncio.sleep(seconds)
