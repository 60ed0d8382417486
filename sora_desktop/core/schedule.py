"""When a take is read again, and how long it will probably take: functions of age and history.

A take is read when waiting longer would cost more than the read, judged by what takes of its kind
took before: ``dev.py bench polling`` compares that with the best that is possible. Ages, delays and
durations are seconds. Random numbers are passed in.
"""

from __future__ import annotations

import math
import random
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from sora_desktop.core.inputs import Role
from sora_desktop.core.request import VideoRequest

# The first read, while fewer than FEWEST durations are known: refusals come early.
FIRST_DELAY = 24.0
SHORTEST_DELAY = 3.0
LONGEST_FIRST_DELAY = 300.0
LONGEST_DELAY = 30.0
# A read costs as much as this many seconds of a finished clip that nobody knows of. While fewer
# than FEWEST durations are known it is the second figure: with that and FIRST_DELAY a first take
# needs fewer reads than with PiAPI's client and is seen sooner, whatever its model takes.
READ_COST, UNKNOWN_READ_COST = 0.7, 1.0
# A take this many takes ago has half the weight: services change.
HALF_LIFE = 16.0
# Each duration counts for similar ones too: it is spread by these factors.
_BLUR = tuple(math.exp(0.15 * z) for z in (-1.28, -0.52, 0.0, 0.52, 1.28))
# The assumed duration of a model without experience; it has the weight of one take.
PRIOR_SECONDS = 100.0
_PRIOR = tuple((below / (95 - below)) ** 0.35 for below in range(1, 95, 2))
# Once at most this share runs longer, earlier durations say nothing about the rest.
_LEFT_OVER = 0.12
SHARE_OF_AGE = 0.06
# A take of this age is read this often. It is never given up.
OLD_AGE, OLD_DELAY = 3600.0, 60.0
ANCIENT_AGE, ANCIENT_DELAY = 24 * 3600.0, 600.0
JITTER = 0.2
# When the history is searched for a take whose answer was lost, after the loss.
RECONCILE_AFTER = (5.0, 20.0, 60.0, 300.0, 1800.0)
KEPT = 50
FEWEST = 5
# The estimate while too little is known: most models of this kind take one to four minutes.
USUAL_LOW, USUAL_HIGH = 60.0, 240.0


class Kind(NamedTuple):
    """What takes about equally long: the durations are kept for each of these. The roles of inputs
    identify the mode."""

    model_id: str
    seconds: int
    resolution: str | None
    roles: tuple[Role, ...]


def kind_of(request: VideoRequest) -> Kind:
    """The kind to which a request belongs."""
    return Kind(request.model_id, request.seconds, request.resolution, request.roles)


class Forecast(NamedTuple):
    """When takes of one kind are done: ascending seconds from sending, each with its weight.
    Without `known` there is little experience."""

    known: bool
    seconds: tuple[float, ...]
    weights: tuple[float, ...]


def forecast(durations: Iterable[float], prior: float = PRIOR_SECONDS) -> Forecast:
    """What the last 50 durations say, with the last of them weighted most, and with the assumption
    that most takes need from half to twice as long as `prior`."""
    samples = tuple(_sane(durations))[-KEPT:]
    points = [(prior * share, 1 / len(_PRIOR)) for share in _PRIOR]
    for ago, sample in enumerate(reversed(samples)):
        weight = 0.5 ** (ago / HALF_LIFE) / len(_BLUR)
        points += [(sample * share, weight) for share in _BLUR]
    points.sort()
    return Forecast(
        known=len(samples) >= FEWEST,
        seconds=tuple(seconds for seconds, _ in points),
        weights=tuple(weight for _, weight in points),
    )


def read_delay(age: float, expected: Forecast, rng: random.Random) -> float:
    """Seconds to the next read of a take that was sent `age` seconds ago, +-20 %.

    A read is due when the takes that are done by then have waited the cost of a read on average.
    Once nearly all would be done it is a growing share of the age; an age below zero (a clock was
    set back) counts as none.
    """
    age = max(age, 0.0)
    if age == 0.0 and not expected.known:
        return _jittered(FIRST_DELAY, rng)
    learnt = _learnt_delay(age, expected)
    return _jittered(_usual_delay(age) if learnt is None else learnt, rng)


def _learnt_delay(age: float, expected: Forecast) -> float | None:
    """None where experience has nothing to say."""
    begin = bisect_right(expected.seconds, age)
    longer = sum(expected.weights[begin:])
    if longer < _LEFT_OVER * sum(expected.weights):
        return None
    cost = READ_COST if expected.known else UNKNOWN_READ_COST
    allowed, done, moment = cost * longer, 0.0, 0.0
    for seconds, weight in zip(expected.seconds[begin:], expected.weights[begin:], strict=True):
        # This many are done by then; until the next one is, they wait one second a second.
        if done and (allowed + moment) / done <= seconds:
            break
        done, moment = done + weight, moment + weight * seconds
    return min(max((allowed + moment) / done - age, SHORTEST_DELAY), LONGEST_FIRST_DELAY)


def _usual_delay(age: float) -> float:
    if age > ANCIENT_AGE:
        return ANCIENT_DELAY
    if age > OLD_AGE:
        return OLD_DELAY
    return min(max(SHARE_OF_AGE * age, SHORTEST_DELAY), LONGEST_DELAY)


def reconcile_gap(tries: int) -> float | None:
    """Seconds from the search of that number (0 is the loss itself) to the next; None after the
    last."""
    gaps = [after - before for before, after in pairwise((0.0, *RECONCILE_AFTER))]
    return gaps[tries] if 0 <= tries < len(gaps) else None


def kept(durations: Sequence[float], new: float) -> tuple[float, ...]:
    """The durations with a new one at the end, at most as many as are used.

    An impossible duration (a clock was changed in between) is left out.
    """
    return tuple(_sane((*durations, new)))[-KEPT:]


class TimeLeft(NamedTuple):
    """How much longer a take will probably run.

    `low` and `high` are seconds from now. `late` is longer than nearly all (95 %) took, and then
    both are 0: nothing honest can be said but "longer than usual".
    """

    low: float
    high: float
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TypicalDuration:
    """How long takes of one kind run, in seconds from sending to done.

    `low` to `high` is what eight in ten took. Without `known` there are fewer than five to go by:
    then it is "usually 1-4 min" for everything, and no time left is computed. `samples` ascend.
    """

    known: bool = False
    low: float = USUAL_LOW
    median: float = (USUAL_LOW + USUAL_HIGH) / 2
    high: float = USUAL_HIGH
    p95: float = USUAL_HIGH
    samples: tuple[float, ...] = ()

    def left(self, age: float) -> TimeLeft | None:
        """The time left for a take of that age, by those that ran longer; None if not known."""
        if not self.known:
            return None
        longer = [duration - age for duration in self.samples if duration > age]
        if age > self.p95 or not longer:
            return TimeLeft(low=0.0, high=0.0, late=True)
        return TimeLeft(low=_quantile(longer, 0.1), high=_quantile(longer, 0.9))


def usual(durations: Iterable[float]) -> TypicalDuration:
    """What the last 50 durations say."""
    samples = tuple(sorted(tuple(_sane(durations))[-KEPT:]))
    if len(samples) < FEWEST:
        return TypicalDuration(samples=samples)
    return TypicalDuration(
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
    """The value below which that share lies, interpolated between the two nearest samples."""
    place = share * (len(ascending) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ascending) - 1)
    return ascending[below] + (ascending[above] - ascending[below]) * (place - below)


def _jittered(delay: float, rng: random.Random) -> float:
    return delay * rng.uniform(1 - JITTER, 1 + JITTER)
