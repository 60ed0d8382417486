"""How fast we may ask: a cap on the rate, and a circuit breaker for a service that doesn't answer.

PiAPI publishes no limit. The one published limit of a comparable service is 5 reads a
second, so ours is 4 with a burst of 8, halved on every 429 and grown back slowly.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from sora_desktop.core.clock import Clock

RATE = 4.0
BURST = 8.0
SLOWEST = 0.2
GROWTH = 0.1
GROWTH_EVERY = 30.0
_A_HAIR = 1e-9
FAILURES_TO_OPEN = 5
FIRST_PROBE = 5.0
LAST_PROBE = 300.0


class RateCap:
    """A token bucket whose rate halves on "too many requests" and grows back by 0.1 a second every
    30 s. Times are monotonic seconds."""

    def __init__(self, clock: Clock, rate: float = RATE, burst: float = BURST) -> None:
        self._clock = clock
        self._full_rate = rate
        self._burst = burst
        self._rate = rate
        self._tokens = burst
        self._filled_at = clock.monotonic()
        self._slowed_at = self._filled_at
        self._closed_until = 0.0

    @property
    def rate(self) -> float:
        """Requests a second that are allowed now."""
        steps = int((self._clock.monotonic() - self._slowed_at) / GROWTH_EVERY)
        return min(self._full_rate, self._rate + GROWTH * steps)

    def delay(self) -> float:
        """Seconds until the next request may leave; 0 when it may leave now."""
        self._fill()
        closed = max(0.0, self._closed_until - self._clock.monotonic())
        missing = max(0.0, (1.0 - self._tokens) / self.rate)
        delay = max(closed, missing)
        # Tokens are fractions: after exactly the announced delay a hair under one counts as one. A
        # wait that short would not advance a clock with a large value, so the caller would wait
        # without end.
        return delay if delay > _A_HAIR else 0.0

    def take(self) -> bool:
        """Takes a token for one request; False when it must wait."""
        if self.delay() > 0.0:
            return False
        self._tokens -= 1.0
        return True

    def too_many(self, retry_after: float | None) -> None:
        """The server said 429: halves the rate, and allows nothing before the time it named."""
        self._fill()
        self._rate = max(SLOWEST, self.rate / 2)
        self._slowed_at = self._clock.monotonic()
        self._tokens = min(self._tokens, 0.0)
        if retry_after is not None:
            self._closed_until = self._slowed_at + retry_after

    def _fill(self) -> None:
        now = self._clock.monotonic()
        self._tokens = min(self._burst, self._tokens + (now - self._filled_at) * self.rate)
        self._filled_at = now


class Breaker:
    """Stops asking a service that failed five times in a row; lets one probe through after 5 s,
    then 10, 20 ... 300 s (full jitter). A refused key opens it until the person acts or the key is
    accepted after all; a refused account (`barred`) until the person acts."""

    def __init__(self, clock: Clock, rng: random.Random, on_change: Callable[[], None]) -> None:
        self._clock = clock
        self._rng = rng
        self._on_change = on_change
        self._failures = 0
        self._opens = 0
        self._probe_at: float | None = None
        self.refused = False
        self.barred = False

    @property
    def open(self) -> bool:
        """Whether requests must wait."""
        return self.refused or self._probe_at is not None

    def delay(self) -> float | None:
        """Seconds until the next probe may leave, 0 when anything may; None when only the person
        can end it."""
        if self.refused:
            return None
        if self._probe_at is None:
            return 0.0
        return max(0.0, self._probe_at - self._clock.monotonic())

    def succeeded(self) -> None:
        """Any real answer of the service closes the breaker, unless the account is barred: then
        some calls are answered and others are not."""
        if self.barred:
            return
        was_open = self.open
        self._failures = self._opens = 0
        self._probe_at = None
        self.refused = False
        if was_open:
            self._on_change()

    def failed(self) -> None:
        """One more request without a real answer."""
        self._failures += 1
        early = self._probe_at is not None and self._clock.monotonic() < self._probe_at
        # What was in flight when it opened is no probe, and doesn't delay the next one.
        if self._failures < FAILURES_TO_OPEN or early:
            return
        longest = min(LAST_PROBE, FIRST_PROBE * 2**self._opens)
        self._opens += 1
        self._probe_at = self._clock.monotonic() + self._rng.uniform(longest / 2, longest)
        self._on_change()

    def refuse(self, *, barred: bool = False) -> None:
        """The key was refused, or with `barred` the account: nothing is asked until `retry`."""
        if not self.refused or barred > self.barred:
            self.refused, self.barred = True, barred
            self._on_change()

    def retry(self) -> None:
        """The person acted (a new key, "try now"), or the network changed."""
        self.refused = self.barred = False
        self._failures = 0
        if self._probe_at is not None:
            self._probe_at = self._clock.monotonic()
        self._on_change()
