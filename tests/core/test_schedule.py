"""When a take is read again, and how long it may still run."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.schedule import (
    KEPT,
    RECONCILE_AFTER,
    TimeLeft,
    Usual,
    first_delay,
    kept,
    kind_of,
    next_delay,
    reconcile_gap,
    usual,
)
from tests.core.makers import a_request

TEN = (100.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 110.0, 120.0)
durations = st.lists(st.floats(1, 5000), max_size=80)
rngs = st.integers(0, 2**32).map(random.Random)


class Middle(random.Random):
    """Chance that always falls in the middle."""

    def uniform(self, a: float, b: float) -> float:
        """The middle."""
        return (a + b) / 2


@pytest.mark.parametrize(
    ("age", "delay"),
    [
        (-100, 3),
        (0, 3),
        (50, 3),
        (100, 6),
        (300, 18),
        (500, 30),
        (3600, 30),
        (3601, 60),
        (24 * 3600, 60),
        (24 * 3600 + 1, 600),
        (10**9, 600),
    ],
)
def test_delays_grow_with_the_age_and_never_end(age: float, delay: float) -> None:
    """Six per cent of it from 3 to 30 s, then a minute, then ten minutes, for ever."""
    assert next_delay(age, Middle()) == pytest.approx(delay)


@pytest.mark.parametrize(
    ("past", "delay"),
    [
        ((), 15),
        ((50.0,) * 4, 15),
        ((50.0,) * 5, 50),
        (TEN, 30),
        ((0.5,) * 5, 3),
        ((9000.0,) * 5, 300),
        ((float("nan"), float("inf"), -5.0, 0.0, 50.0), 15),
    ],
)
def test_the_first_delay_is_by_experience(past: tuple[float, ...], delay: float) -> None:
    """When one in ten is done; 15 s while there is too little of it."""
    assert first_delay(past, Middle()) == pytest.approx(delay)


@given(durations, st.floats(0, 10**6), rngs)
def test_chance_spreads_by_a_fifth(past: list[float], age: float, rng: random.Random) -> None:
    """So that two hundred takes of one press are not read in one moment."""
    for delay, middle in (
        (next_delay(age, rng), next_delay(age, Middle())),
        (first_delay(past, rng), first_delay(past, Middle())),
    ):
        assert 0.8 * middle - 1e-9 <= delay <= 1.2 * middle + 1e-9
        assert 2.4 - 1e-9 <= delay <= 720 + 1e-9


def test_the_searches_for_a_lost_answer() -> None:
    """At 5 s, 20 s, 1 min, 5 min and half an hour after the loss."""
    gaps = [reconcile_gap(tries) for tries in range(len(RECONCILE_AFTER))]
    assert gaps == [5, 15, 40, 240, 1500]
    assert reconcile_gap(len(RECONCILE_AFTER)) is None
    assert reconcile_gap(-1) is None


@given(durations, st.floats())
def test_only_the_last_durations_are_kept(past: list[float], new: float) -> None:
    """Fifty, and no nonsense among them."""
    result = kept(past, new)
    assert len(result) <= KEPT
    assert all(value > 0 for value in result)
    if 0 < new < float("inf"):
        assert result[-1] == new
    assert usual(past) == usual(past[-KEPT:])


def test_what_takes_equally_long() -> None:
    """Model, length and size; not the prompt, the shape or the sound."""
    assert kind_of(a_request()) == ("plain", 4, "720p")
    assert kind_of(a_request(prompt="other", sound=False)) == kind_of(a_request())
    assert kind_of(a_request(seconds=8)) != kind_of(a_request())


def test_too_little_experience_is_said_as_such() -> None:
    """One to four minutes, and no time left."""
    few = usual([50.0] * 4)
    assert (few.known, few.low, few.high) == (False, 60, 240)
    assert few.left(10) is None
    assert usual([]) == Usual()


def test_the_usual_time_and_what_is_left_of_it() -> None:
    """Eight in ten took so long; of those that ran longer than the age, the rest."""
    known = usual(TEN)
    assert (known.low, known.median, known.high, known.p95) == (30, 70, 110, 115)
    assert known.left(0) == TimeLeft(low=30, high=110)
    assert known.left(65) == TimeLeft(low=10, high=50)
    assert known.left(114) == TimeLeft(low=6, high=6)
    assert known.left(115.5) == TimeLeft(low=0, high=0, late=True)
    assert usual([50.0] * 5).left(50) == TimeLeft(low=0, high=0, late=True)


@given(durations.filter(lambda past: len(past) >= 5), st.floats(0, 6000))
def test_time_left_is_a_range_ahead(past: list[float], age: float) -> None:
    """Never negative, never the wrong way round, never beyond the longest of the past."""
    left = usual(past).left(age)
    assert left is not None
    assert 0 <= left.low <= left.high + 1e-6
    assert left.high <= max(past)
    assert left.late == (left.low == left.high == 0)
