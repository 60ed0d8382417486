"""When a take is read again, and how long it is likely to take: functions of age and history.

The numbers are those of a simulation of 4,000 takes: 13 reads each, and a mean wait of 4.5 s for
a clip that is done. Ages, delays and durations are seconds. Chance is handed in.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from sora_desktop.core.request import VideoRequest

# The first read, while fewer than FEWEST durations are known, and its bounds when they are.
FIRST_DELAY = 15.0
SHORTEST_DELAY = 3.0
LONGEST_FIRST_DELAY = 300.0
LONGEST_DELAY = 30.0
SHARE_OF_AGE = 0.06
# A take that is this old is read this often. It is never given up.
OLD_AGE, OLD_DELAY = 3600.0, 60.0
ANCIENT_AGE, ANCIENT_DELAY = 24 * 3600.0, 600.0
JITTER = 0.2
# When the history is searched for a take whose answer was lost, after the loss.
RECONCILE_AFTER = (5.0, 20.0, 60.0, 300.0, 1800.0)
KEPT = 50
FEWEST = 5
# What is said while too little is known: most models of this kind take one to four minutes.
USUAL_LOW, USUAL_HIGH = 60.0, 240.0


class Kind(NamedTuple):
    """What takes about equally long: the durations are kept for each of these."""

    model_id: str
    seconds: int
    resolution: str | None


def kind_of(request: VideoRequest) -> Kind:
    """The kind to which a request belongs."""
    return Kind(request.model_id, request.seconds, request.resolution)


def first_delay(durations: Sequence[float], rng: random.Random) -> float:
    """Seconds from sending to the first read: when one in ten is done by experience, +-20 %."""
    past = usual(durations)
    delay = min(max(past.low, SHORTEST_DELAY), LONGEST_FIRST_DELAY) if past.known else FIRST_DELAY
    return _jittered(delay, rng)


def next_delay(age: float, rng: random.Random) -> float:
    """Seconds to the next read of a take that was sent `age` seconds ago, +-20 %.

    A growing share of the age; an age below zero (a clock was set back) counts as none.
    """
    if age > ANCIENT_AGE:
        return _jittered(ANCIENT_DELAY, rng)
    if age > OLD_AGE:
        return _jittered(OLD_DELAY, rng)
    return _jittered(min(max(SHARE_OF_AGE * age, SHORTEST_DELAY), LONGEST_DELAY), rng)


def reconcile_gap(tries: int) -> float | None:
    """Seconds from the search of that number (0 is the loss itself) to the next; None after the
    last."""
    gaps = [after - before for before, after in pairwise((0.0, *RECONCILE_AFTER))]
    return gaps[tries] if 0 <= tries < len(gaps) else None


def kept(durations: Sequence[float], new: float) -> tuple[float, ...]:
    """The durations with a new one at the end, and no more of them than are looked at. What is no
    duration (a clock was changed meanwhile) is left out."""
    return tuple(_sane((*durations, new)))[-KEPT:]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLeft:
    """How much longer a take is likely to run.

    `low` and `high` are seconds from now. `late` is past what nearly all (95 %) took, and then
    both are 0: nothing honest can be said but "longer than usual".
    """

    low: float
    high: float
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """How long takes of one kind run, in seconds from sending to done.

    `low` to `high` is what eight in ten took. Not `known` means that there are fewer than five to
    go by: then it is "usually 1-4 min" for everything, and no time left is worked out.
    `samples` ascend.
    """

    known: bool = False
    low: float = USUAL_LOW
    median: float = (USUAL_LOW + USUAL_HIGH) / 2
    high: float = USUAL_HIGH
    p95: float = USUAL_HIGH
    samples: tuple[float, ...] = ()

    def left(self, age: float) -> TimeLeft | None:
        """The time left of a take that is so old, by those that ran longer; None if not known."""
        if not self.known:
            return None
        longer = [duration - age for duration in self.samples if duration > age]
        if age > self.p95 or not longer:
            return TimeLeft(low=0.0, high=0.0, late=True)
        return TimeLeft(low=_quantile(longer, 0.1), high=_quantile(longer, 0.9))


def usual(durations: Iterable[float]) -> Usual:
    """What the last 50 durations tell."""
    samples = tuple(sorted(tuple(_sane(durations))[-KEPT:]))
    if len(samples) < FEWEST:
        return Usual(samples=samples)
    return Usual(
        known=True,
        low=_quantile(samples, 0.1),
        median=_quantile(samples, 0.5),
        high=_quantile(samples, 0.9),
        p95=_quantile(samples, 0.95),
        samples=samples,
    )


def _sane(durations: Iterable[float]) -> Iterable[float]:
    return (value for value in durations if math.isfinite(value) and value > 0)


def _quantile(ascending: Sequence[float], share: float) -> float:
    """The value below which that share lies, between the two nearest samples."""
    place = share * (len(ascending) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ascending) - 1)
    return ascending[below] + (ascending[above] - ascending[below]) * (place - below)


def _jittered(delay: float, rng: random.Random) -> float:
    return delay * rng.uniform(1 - JITTER, 1 + JITTER)
