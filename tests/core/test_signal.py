"""Signals without Qt."""

from __future__ import annotations

import pytest

from sora_desktop.core.signal import Signal
from tests.conftest import LogWatch


def test_listeners_hear_in_the_order_in_which_they_connected() -> None:
    """And before emit returns."""
    heard: list[tuple[str, int]] = []
    signal: Signal[int] = Signal()
    signal.connect(lambda value: heard.append(("first", value)))
    signal.connect(lambda value: heard.append(("second", value)))
    signal.emit(7)
    assert heard == [("first", 7), ("second", 7)]


def test_a_listener_that_fails_is_logged_and_passed_over(expected_log: LogWatch) -> None:
    """The next one still hears of it."""
    heard: list[int] = []
    signal: Signal[int] = Signal()

    def fails(value: int) -> None:
        raise ValueError(value)

    signal.connect(fails)
    signal.connect(heard.append)
    with expected_log("a listener failed", level=40):
        signal.emit(1)
    assert heard == [1]


def test_what_ends_the_program_is_not_swallowed() -> None:
    """Only errors are passed over, not cancellation or the keyboard."""
    signal: Signal[int] = Signal()

    def stops(value: int) -> None:
        raise KeyboardInterrupt

    signal.connect(stops)
    with pytest.raises(KeyboardInterrupt):
        signal.emit(1)


def test_disconnecting_twice_leaves_the_other_connection_alone() -> None:
    """Each connection is its own, also of one and the same listener."""
    heard: list[int] = []
    signal: Signal[int] = Signal()
    disconnect = signal.connect(heard.append)
    signal.connect(heard.append)
    disconnect()
    disconnect()
    signal.emit(1)
    assert heard == [1]


def test_one_that_is_disconnected_meanwhile_is_not_called() -> None:
    """A widget that another listener has just closed must not be reached any more."""
    heard: list[int] = []
    signal: Signal[int] = Signal()
    signal.connect(lambda value: disconnect())
    disconnect = signal.connect(heard.append)
    signal.emit(1)
    assert heard == []


def test_one_that_connects_meanwhile_hears_from_the_next_on() -> None:
    """Or a listener that connects another would never end."""
    heard: list[int] = []
    signal: Signal[int] = Signal()
    signal.connect(lambda value: void(signal.connect(heard.append)))
    signal.emit(1)
    assert heard == []
    signal.emit(2)
    assert heard == [2]


def void(value: object) -> None:
    """Drops the value."""
