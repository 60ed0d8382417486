"""The real time."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime


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
