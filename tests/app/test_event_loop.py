"""The program's event loop: callbacks run in order, and Qt is not kept waiting."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from sora_desktop.app.event_loop import Callbacks, event_loop
from tests.app.driver import until

Run = Callable[[Coroutine[Any, Any, None], float], None]
# Turns without a limit, and turns of two callbacks.
WHOLE, SHORT = math.inf, 0.0


@pytest.fixture
def run(qapp: QApplication) -> Run:
    """Runs a coroutine to its end on such a loop."""

    def whole(work: Coroutine[Any, Any, None], turn: float) -> None:
        with asyncio.Runner(loop_factory=lambda: event_loop(qapp, turn)) as runner:
            runner.run(work)

    return whole


class Painted(QWidget):
    """A widget that counts its paintings."""

    count = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.count += 1


async def restless_until(over: asyncio.Event) -> None:
    """Always asks for another turn."""
    while not over.is_set():
        await turns(1)


async def turns(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


def handle_of(call: Callable[[], object] = lambda: None) -> asyncio.Handle:
    return asyncio.get_running_loop().call_soon(call)


@pytest.mark.parametrize("turn", [WHOLE, SHORT])
def test_what_is_to_be_called_at_once_is_called_in_its_order(run: Run, turn: float) -> None:
    seen: list[int] = []

    async def work() -> None:
        loop = asyncio.get_running_loop()
        loop.call_soon(lambda: loop.call_soon(seen.append, 3))
        loop.call_soon(seen.append, 1)
        loop.call_soon(seen.append, 9).cancel()
        loop.call_soon_threadsafe(seen.append, 2)
        await turns(4)

    run(work(), turn)
    assert seen == [1, 2, 3]


def test_what_has_a_time_is_called_in_the_order_of_the_times(run: Run) -> None:
    seen: list[str] = []

    async def work() -> None:
        loop = asyncio.get_running_loop()
        done = asyncio.Event()
        loop.call_later(0.06, done.set)
        loop.call_later(0.04, seen.append, "late")
        loop.call_later(0.02, seen.append, "early")
        loop.call_later(0.01, seen.append, "never").cancel()
        loop.call_at(loop.time() - 5, seen.append, "past")
        await done.wait()

    run(work(), WHOLE)
    assert seen == ["past", "early", "late"]


def test_the_steps_of_a_request_come_before_the_window_is_painted(run: Run) -> None:
    painted: list[int] = []

    async def work() -> None:
        widget = Painted()
        widget.show()
        await until(lambda: widget.count > 0)
        await asyncio.sleep(0.05)
        before = widget.count
        widget.update()
        await turns(10)
        painted.append(widget.count - before)
        await until(lambda: widget.count > before)
        widget.close()

    run(work(), WHOLE)
    assert painted == [0]


def test_a_coroutine_that_never_rests_keeps_nobody_waiting(run: Run) -> None:
    """Qt has its turn: its timers, and the painting of its windows."""

    async def work() -> None:
        widget, fired, over = Painted(), asyncio.Event(), asyncio.Event()
        widget.show()
        QTimer.singleShot(0, fired.set)
        restless = asyncio.create_task(restless_until(over))
        await fired.wait()
        await until(lambda: widget.count > 0)
        over.set()
        await restless
        widget.close()

    run(work(), SHORT)


def test_a_loop_of_qt_inside_of_a_callback_goes_on_with_the_others(run: Run) -> None:
    seen: list[str] = []

    async def work() -> None:
        loop = asyncio.get_running_loop()
        inner = QEventLoop()

        def nest() -> None:
            loop.call_soon(seen.append, "asked inside")
            loop.call_soon(inner.quit)
            inner.exec()
            seen.append("after")

        loop.call_soon(nest)
        loop.call_soon(seen.append, "asked before")
        await turns(5)

    run(work(), WHOLE)
    assert seen == ["asked before", "asked inside", "after"]


def test_cancelled_limits_of_time_do_not_pile_up(run: Run) -> None:
    async def work() -> None:
        callbacks = Callbacks(asyncio.get_running_loop())
        for _ in range(1000):
            callbacks.add_callback(handle_of(), 30.0).cancel()
        kept = handle_of()
        callbacks.add_callback(kept, 30.0)
        assert kept in callbacks.waiting
        assert len(callbacks.waiting) < 100
        callbacks.stop()
        assert not callbacks.waiting

    run(work(), WHOLE)


def test_a_failure_of_one_takes_no_other_along(run: Run) -> None:
    told: list[object] = []
    seen: list[int] = []

    async def work() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _loop, context: told.append(context["exception"]))
        failure = ValueError("a bug")

        def fail() -> None:
            raise failure

        loop.call_soon(fail)
        loop.call_soon(seen.append, 1)
        await turns(3)
        assert told == [failure]

    run(work(), WHOLE)
    assert seen == [1]
