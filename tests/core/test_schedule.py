"""When a take is read again, and how long it may still run."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.schedule import (
    FIRST_DELAY,
    KEPT,
    RECONCILE_AFTER,
    TimeLeft,
    TypicalDuration,
    forecast,
    kept,
    kind_of,
    read_delay,
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
        (500, 30),
        (3600, 30),
        (3601, 60),
        (24 * 3600, 60),
        (24 * 3600 + 1, 600),
        (10**9, 600),
    ],
)
@pytest.mark.parametrize("past", [(), (50.0,) * 3, (90.0,) * 50])
def test_past_what_is_known_delays_grow_with_the_age_and_never_end(
    age: float, delay: float, past: tuple[float, ...]
) -> None:
    """Six per cent of it up to 30 s, then a minute, then ten minutes, for ever."""
    assert read_delay(age, forecast(past), Middle()) == pytest.approx(delay)


def test_while_little_is_known_the_first_read_comes_soon() -> None:
    """What is refused is refused within seconds."""
    for few in ((), (50.0,) * 4, (float("nan"), float("inf"), -5.0, 0.0, 50.0)):
        assert read_delay(0, forecast(few), Middle()) == FIRST_DELAY
        assert read_delay(-100, forecast(few), Middle()) == FIRST_DELAY
    assert read_delay(0, forecast((50.0,) * 5), Middle()) > FIRST_DELAY


def reads_of(duration: float, past: list[float]) -> list[float]:
    """At which ages a take of that duration is read."""
    known, ages = forecast(past), [0.0]
    while ages[-1] < duration:
        ages.append(ages[-1] + read_delay(ages[-1], known, Middle()))
    return ages[1:]


def test_it_is_seldom_read_where_nothing_ends() -> None:
    """Half of them take 30 s, half 300 s: between the two there is next to nothing to see."""
    ages = reads_of(301, [30.0, 300.0] * 25)
    assert len([age for age in ages if 45 < age < 180]) <= 2
    assert len([age for age in ages if 20 < age < 45]) >= 2
    assert len([age for age in ages if 250 < age < 310]) >= 2


def test_what_changes_is_learnt_again() -> None:
    """After a few takes that run much longer there are few reads at the old time."""
    before, after = [60.0] * 50, [60.0] * 30 + [240.0] * 20
    early = [len([age for age in reads_of(240, past) if age < 100]) for past in (before, after)]
    assert early[1] < early[0]
    assert min(abs(age - 240) for age in reads_of(240, after)) < 12


@given(durations, st.floats(0, 10**6), rngs)
def test_chance_spreads_by_a_fifth(past: list[float], age: float, rng: random.Random) -> None:
    """So that two hundred takes of one press are not read in one moment."""
    known = forecast(past)
    delay, middle = read_delay(age, known, rng), read_delay(age, known, Middle())
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
    """Model, length, size and mode; not the prompt, the shape or the sound."""
    assert kind_of(a_request()) == ("plain", 4, "720p", ())
    assert kind_of(a_request(prompt="other", sound=False)) == kind_of(a_request())
    assert kind_of(a_request(seconds=8)) != kind_of(a_request())


def test_too_little_experience_is_said_as_such() -> None:
    """One to four minutes, and no time left."""
    few = usual([50.0] * 4)
    assert (few.known, few.low, few.high) == (False, 60, 240)
    assert few.left(10) is None
    assert usual([]) == TypicalDuration()


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
