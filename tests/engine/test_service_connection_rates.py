"""The cap on the rate of requests, and the breaker."""

from __future__ import annotations

import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sora_desktop.engine.service_connection import BURST, RATE, SLOWEST, Breaker, RateCap
from tests.fakes import FakeClock


class Hand(FakeClock):
    """A clock that a plain test moves."""

    def move(self, seconds: float) -> None:
        """Moves both clocks; nobody sleeps on this one."""
        self._move(seconds)


def taken(cap: RateCap, most: int = 100) -> int:
    """How many requests leave at this very moment."""
    return next(count for count in range(most) if not cap.take())


def test_a_burst_leaves_at_once_and_then_the_rate_holds() -> None:
    """Below five a second, the limit that a comparable service names."""
    clock = Hand()
    cap = RateCap(clock)
    assert taken(cap) == BURST == 8
    assert cap.delay() == pytest.approx(1 / RATE)
    clock.move(1.0)
    assert taken(cap) == RATE == 4


@given(st.lists(st.floats(0.0, 2.0), min_size=1, max_size=60))
def test_no_second_ever_sees_more_than_burst_and_rate(gaps: list[float]) -> None:
    clock = Hand()
    cap = RateCap(clock)
    left: list[float] = []
    for gap in gaps:
        clock.move(gap)
        left += [clock.monotonic()] * taken(cap)
    for start in left:
        in_window = [moment for moment in left if start <= moment < start + 1.0]
        assert len(in_window) <= BURST + RATE


@given(st.floats(0.0, 1e7), st.booleans(), st.lists(st.floats(0.0, 0.6), max_size=20))
@example(15382.016318457647, True, [0.0, 0.0])
def test_a_wait_of_the_told_delay_is_enough(start: float, slow: bool, gaps: list[float]) -> None:
    """Also where the clock is too far on to tell so short a wait: nobody may wait for ever."""
    clock = Hand()
    clock.move(start)
    cap = RateCap(clock)
    taken(cap)
    if slow:
        cap.too_many(None)
    for gap in gaps:
        clock.move(gap)
        for _request in range(3):
            while (delay := cap.delay()) > 0.0:
                assert clock.monotonic() + delay > clock.monotonic()
                clock.move(delay)
            assert cap.take()


def test_too_many_halves_the_rate_and_waits_as_told() -> None:
    clock = Hand()
    cap = RateCap(clock)
    cap.too_many(20.0)
    assert cap.delay() == 20.0
    assert not cap.take()
    clock.move(20.0)
    assert cap.take()
    assert cap.rate == RATE / 2
    clock.move(60.0)
    assert cap.rate == pytest.approx(RATE / 2 + 0.2)
    clock.move(10_000.0)
    assert cap.rate == RATE


def test_too_many_without_a_time_empties_the_bucket() -> None:
    clock = Hand()
    cap = RateCap(clock)
    cap.too_many(None)
    assert cap.delay() == pytest.approx(1 / (RATE / 2))
    for _ in range(20):
        cap.too_many(None)
    assert cap.rate == SLOWEST


def breaker(clock: Hand, seed: int = 1) -> tuple[Breaker, list[bool]]:
    """A breaker, and what it told."""
    reported: list[bool] = []
    made = Breaker(clock, random.Random(seed), lambda: reported.append(made.open))
    return made, reported


def test_five_failures_open_it_and_probes_come_later_each_time() -> None:
    clock = Hand()
    gate, reported = breaker(clock)
    for _ in range(4):
        gate.failed()
    assert not gate.open
    assert gate.delay() == 0.0
    gate.failed()
    assert reported == [True]
    waits: list[float] = []
    for _ in range(9):
        wait = gate.delay()
        assert wait is not None
        waits.append(wait)
        clock.move(wait)
        assert gate.delay() == 0.0
        gate.failed()
    assert 2.5 <= waits[0] <= 5.0
    assert 150.0 <= waits[-1] <= 300.0
    gate.succeeded()
    assert not gate.open
    assert reported[-1] is False


def test_the_first_probe_comes_some_time_in_the_second_half_of_five_seconds() -> None:
    """So that not every program asks a service that is back at the same moment."""
    clock = Hand()
    waits: list[float] = []
    for seed in range(100):
        gate, _ = breaker(clock, seed)
        for _ in range(5):
            gate.failed()
        waits.append(gate.delay() or 0.0)
    assert 2.5 <= min(waits) <= 2.6
    assert 4.9 <= max(waits) <= 5.0


def test_a_refused_key_is_only_mended_by_the_person() -> None:
    clock = Hand()
    gate, reported = breaker(clock)
    gate.refuse()
    gate.refuse()
    assert gate.open
    assert gate.delay() is None
    assert reported == [True]
    gate.retry()
    assert not gate.open


def test_retry_lets_a_probe_through_at_once() -> None:
    clock = Hand()
    gate, _ = breaker(clock)
    for _ in range(5):
        gate.failed()
    assert gate.delay() != 0.0
    gate.retry()
    assert gate.delay() == 0.0
    assert gate.open
