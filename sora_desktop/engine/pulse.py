"""The sign of life of one worker: whoever stops giving it for three periods is wedged."""

from __future__ import annotations

# So many periods of its own without a beat, and a worker counts as wedged (reliability.md 9.2).
WEDGED_AFTER = 3


class Pulse:
    """`period` is the longest time in seconds that the work takes between two beats when all is
    well. Silence is counted in time that somebody watched, so that sleep of the machine, which no
    worker can beat through, is nobody's fault."""

    def __init__(self, period: float) -> None:
        self.period = period
        self.silence = 0.0

    def beat(self) -> None:
        """The worker is alive."""
        self.silence = 0.0

    def rest(self, seconds: float) -> None:
        """So long, from now on, silence is meant."""
        self.silence = -seconds

    def missed(self, seconds: float) -> bool:
        """So much time was watched without a beat; whether the worker is wedged by now."""
        self.silence += seconds
        return self.silence >= WEDGED_AFTER * self.period
