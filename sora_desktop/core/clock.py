"""The time as a dependency: the wall clock, the monotonic clock and waiting; and which day it is
for a person."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from time import monotonic
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
        return monotonic()

    async def sleep(self, seconds: float) -> None:
        """Waits; Qt's timers may fire up to 5 % early (measured)."""
        # Not at the top: the window is painted before there is an event loop.
        import asyncio

        await asyncio.sleep(seconds)


class LocalDays:
    """Gives the day of a moment, fast enough for many of them."""

    def __init__(self, zone: tzinfo | None = None) -> None:
        """`zone` is where a day begins; None is the system's own zone, with its summer time."""
        self.zone = zone
        self._offsets: dict[date, timedelta | None] = {}

    def day(self, moment: datetime) -> date:
        """The day in the zone. A clock's offset is looked up once for each day on which it does not
        change: asking the system for 100,000 moments takes half a second (measured)."""
        if moment.tzinfo is not UTC:
            return moment.astimezone(self.zone).date()
        day = moment.date()
        if day not in self._offsets:
            self._offsets[day] = self._offset_all_day(day)
        offset = self._offsets[day]
        return (moment.astimezone(self.zone) if offset is None else moment + offset).date()

    def span(self, moment: datetime) -> tuple[date, datetime, datetime]:
        """The day of a moment, a time from which on, and a time before which, every moment is of
        that day too. Takes come in the order of time: most need no more than two comparisons."""
        day, offset = self.day(moment), self._offsets.get(moment.date())
        if moment.tzinfo is not UTC or offset is None:
            return day, moment, moment
        begin = datetime.combine(moment.date(), time.min, UTC)
        midnight = datetime.combine(day, time.min, UTC) - offset
        one = timedelta(days=1)
        return day, max(begin, midnight), min(begin + one, midnight + one)

    def _offset_all_day(self, day: date) -> timedelta | None:
        """The zone's offset on this day of UTC; None when it changes within it."""
        begin = datetime.combine(day, time.min, UTC)
        first = begin.astimezone(self.zone).utcoffset()
        last = (begin + timedelta(days=1)).astimezone(self.zone).utcoffset()
        return first if first == last else None
