"""How often takes are read, and how long a clip that is done waits to be seen: ``dev.py bench
polling``. Our schedule, cold and warm, beside PiAPI's client and beside the best possible.

Six ways in which a service may take its time are simulated; all who read see the same takes: chance
in when they read draws from numbers of its own. The best possible knows the
distribution; it is found by dynamic programming, and given at the delay that ours has.
"""

from __future__ import annotations

import math
import random
import statistics
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate

from sora_desktop.core.schedule import (
    KEPT,
    PRIOR_SECONDS,
    SHORTEST_DELAY,
    Forecast,
    forecast,
    read_delay,
)
from tests.bench.measuring import report

SIGMA = 0.35
WARM_AFTER, TAKES, RUNS = 50, 200, 3
COLD_TAKES, KNOWN_TAKES = 1500, 1500
# What one read costs in seconds of delay; each gives a point of the best possible.
COSTS = (0.3, 0.6, 1.0, 1.6, 2.5, 4.0)
Durations = Callable[[random.Random, int], float]
Reads = Callable[[float], float]


def lognormal(median: float) -> Durations:
    """Around a median."""
    return lambda rng, _n: median * math.exp(rng.gauss(0, SIGMA))


def with_tail(rng: random.Random, _n: int) -> float:
    """Around 100 s, and one in twenty takes 4 to 15 times as long."""
    seconds = 100 * math.exp(rng.gauss(0, SIGMA))
    return seconds * rng.uniform(4, 15) if rng.random() < 0.05 else seconds


def bimodal(rng: random.Random, _n: int) -> float:
    """Half of them around 30 s, half around 300 s."""
    return rng.choice((30, 300)) * math.exp(rng.gauss(0, SIGMA))


def drifting(rng: random.Random, n: int) -> float:
    """From 60 s to 240 s over 200 takes."""
    return (60 + 180 * min(n / TAKES, 1)) * math.exp(rng.gauss(0, SIGMA))


# With what the catalogue says of such a model beforehand.
DISTRIBUTIONS: Mapping[str, tuple[Durations, float]] = {
    "100 s with a tail": (with_tail, PRIOR_SECONDS),
    "30 or 300 s": (bimodal, PRIOR_SECONDS),
    "Sora, 90 s": (lognormal(90), 90),
    "Veo, 60 s": (lognormal(60), 60),
    "Kling, 240 s": (lognormal(240), 240),
    "drift 60 to 240 s": (drifting, PRIOR_SECONDS),
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """Reads a take and the mean seconds from done to seen."""

    reads: float
    delay: float


def ours(known: Forecast, rng: random.Random) -> Reads:
    """Our own next delay at an age."""
    return lambda age: read_delay(age, known, rng)


def by_experience(prior: float, past: list[float], rng: random.Random) -> Reads:
    """Our schedule for a model of which that is believed."""
    return ours(forecast(past, prior), rng)


def client() -> Reads:
    """PiAPI's client: a second, then half as long again each time, up to 30 s."""
    delays = iter(accumulate(range(10**6), lambda delay, _: min(delay * 1.5, 30.0), initial=1.0))
    return lambda _age: next(delays)


def watched(seconds: float, delay: Reads) -> tuple[int, float]:
    """How often a take of that duration is read, and how late it is seen."""
    age, reads = 0.0, 0
    while age < seconds:
        age, reads = age + delay(age), reads + 1
    return reads, age - seconds


def mean(seen: Sequence[tuple[int, float]]) -> Outcome:
    """Over all takes."""
    reads, delays = zip(*seen, strict=True)
    return Outcome(statistics.mean(reads), statistics.mean(delays))


def warm(durations: Durations, follow: Callable[[list[float], random.Random], Reads]) -> Outcome:
    """Of the takes after the first 50; of a drift from the first on."""
    made, rng, seen = random.Random(5), random.Random(6), []
    first = 0 if durations is drifting else WARM_AFTER
    for _ in range(RUNS):
        past: list[float] = []
        for n in range(TAKES):
            seconds = durations(made, n)
            if n >= first:
                seen.append(watched(seconds, follow(past[-KEPT:], rng)))
            past.append(seconds)
    return mean(seen)


def cold(durations: Durations, follow: Callable[[list[float], random.Random], Reads]) -> Outcome:
    """Of first takes alone."""
    made, rng = random.Random(5), random.Random(6)
    return mean(
        [watched(durations(made, 0), follow([], rng)) for _ in range(COLD_TAKES)],
    )


def moments(last: float) -> Iterator[float]:
    """When a take may be read: close enough to each other not to matter."""
    moment = SHORTEST_DELAY
    while moment < last:
        yield moment
        moment += max(0.8, 0.025 * moment)
    yield moment


def best(ascending: Sequence[float], cost: float) -> Outcome:
    """The best possible where the distribution is known and a read costs so many seconds."""
    count, sums = len(ascending), list(accumulate(ascending, initial=0.0))
    at = [0.0, *moments(ascending[-1])]
    done = [bisect_right(ascending, moment) for moment in at]
    worth, then = [0.0] * len(at), [0] * len(at)
    for here in range(len(at) - 1, -1, -1):
        if done[here] == count:
            continue
        least = math.inf
        for there in range(here + 1, len(at)):
            between = done[there] - done[here]
            waited = between * at[there] - (sums[done[there]] - sums[done[here]])
            whole = (count - done[here]) * cost + waited + worth[there]
            if whole < least:
                least, then[here] = whole, there
            elif whole > 1.5 * least:
                break
        worth[here] = least
    reads, delay, here = 0, 0.0, 0
    while done[here] < count:
        there = then[here]
        reads += count - done[here]
        between = done[there] - done[here]
        delay += between * at[there] - (sums[done[there]] - sums[done[here]])
        here = there
    return Outcome(reads / count, delay / count)


def best_reads(durations: Durations, delay: float) -> float:
    """The fewest reads with which one can have that delay."""
    rng = random.Random(1)
    known = sorted(durations(rng, n % TAKES) for n in range(KNOWN_TAKES))
    points = sorted((best(known, cost) for cost in COSTS), key=lambda each: each.delay)
    below = max((p for p in points if p.delay <= delay), key=lambda p: p.delay, default=points[0])
    above = min((p for p in points if p.delay >= delay), key=lambda p: p.delay, default=points[-1])
    if above.delay == below.delay:
        return below.reads
    share = (delay - below.delay) / (above.delay - below.delay)
    return below.reads + share * (above.reads - below.reads)


def polling() -> None:
    """Prints a line for each distribution and state of experience."""
    for name, (durations, prior) in DISTRIBUTIONS.items():
        for state, over in (("warm", warm), ("cold", cold)):
            own = over(durations, partial(by_experience, prior))
            theirs = over(durations, lambda _past, _rng: client())
            note = f"client {theirs.reads:.1f}, {theirs.delay:.1f} s"
            if state == "warm":
                least = best_reads(durations, own.delay)
                note += f"; best {least:.1f} at our delay, {own.reads / least:.2f} x; aim 1.3 x"
            else:
                note += "; aim: less on both"
            report(f"{name}, {state}: reads, delay", f"{own.reads:.1f}, {own.delay:.1f} s", note)
