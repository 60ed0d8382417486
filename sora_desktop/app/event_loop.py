"""The event loop of the program: qasync's over Qt's, with a queue and an alarm of our own.

qasync starts a Qt timer for each callback, also for one that is to run at once, and keeps those
that were cancelled until their time has come. A read of a task takes some thirty callbacks and
leaves four cancelled timers of 30 s behind: the timers took more of a read than its parsing, and
the window was painted between any two steps of a request.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextvars import Context
from heapq import heapify, heappop, heappush
from itertools import count
from math import ceil
from typing import Any

# PySide6 must be imported before qasync, which otherwise takes the first binding it finds.
import qasync
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

# So long callbacks may follow each other before Qt has its turn, in seconds: a quarter of a frame.
TURN_SECONDS = 0.004
# Cancelled callbacks are swept out when they may be half of so many.
_SWEEP_FROM = 64
_SOONEST = 0.001


def event_loop(qt: QApplication, turn: float = TURN_SECONDS) -> asyncio.AbstractEventLoop:
    """A new loop for asyncio over that of the application. `turn` is for tests."""
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(qt)
    callbacks = Callbacks(loop, turn)
    # Its own checks the callback and logs, each time.
    vars(loop).update(_timer=callbacks, call_soon=callbacks.call_soon)
    return loop


class Callbacks(QObject):
    """What a loop is to call: in place of qasync's object of that kind, whose methods it has.

    What is to be called at once is called in its order, with everything that it asks for in turn,
    before the window is painted, but not for longer than `turn` seconds: then Qt has its turn.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, turn: float = TURN_SECONDS) -> None:
        super().__init__()
        self._loop = loop
        self._turn = turn
        self._ready: deque[asyncio.Handle] = deque()
        self._later: list[tuple[float, int, asyncio.Handle]] = []
        self._numbers = count()
        self._sweep_at = _SWEEP_FROM
        self._asked = self._in_turn = self._stopped = False
        # Unlike a posted event, a timer lets Qt paint and hear the person first.
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._run_ready)
        self._alarm = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._time_came)

    @property
    def waiting(self) -> Sequence[asyncio.Handle]:
        """What is to be called at its time, the cancelled ones among it."""
        return [handle for _, _, handle in self._later]

    def call_soon(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Calls it as soon as may be."""
        handle = asyncio.Handle(callback, args, self._loop, context)
        self._ready.append(handle)
        self._ask_for_turn()
        return handle

    def add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        """Calls it after so many seconds."""
        if delay < _SOONEST:
            self._ready.append(handle)
            self._ask_for_turn()
            return handle
        if len(self._later) >= self._sweep_at:
            self._sweep()
        entry = (time.monotonic() + delay, next(self._numbers), handle)
        heappush(self._later, entry)
        if self._later[0] is entry:
            self._set_alarm()
        return handle

    def stop(self) -> None:
        """Calls nothing more."""
        self._stopped = True
        self._alarm.stop()
        self._ready.clear()
        self._later.clear()

    def set_debug(self, enabled: bool) -> None:
        """Nothing more is told of a loop in debug mode."""

    def customEvent(self, _event: QEvent) -> None:
        self._asked = False
        self._run_ready()

    def _ask_for_turn(self) -> None:
        if self._stopped:
            return
        if self._in_turn:
            # For a loop of Qt's inside of a callback: this turn comes to it otherwise.
            if not self._next_turn.isActive():
                self._next_turn.start()
        elif not self._asked:
            self._asked = True
            # Before the painting of windows, which Qt posts with less urgency.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def _run_ready(self) -> None:
        outer, self._in_turn = self._in_turn, True
        ready, end = self._ready, 0.0
        try:
            while ready:
                handle = ready.popleft()
                if not handle.cancelled():
                    handle._run()
                now = time.monotonic()
                # What a long callback has asked for is not kept waiting for its length.
                end = end or now + self._turn
                if now >= end:
                    break
        finally:
            self._in_turn = outer
            if ready and not self._stopped:
                self._next_turn.start()
            else:
                self._next_turn.stop()

    def _time_came(self) -> None:
        now = time.monotonic()
        while self._later and (self._later[0][0] <= now or self._later[0][2].cancelled()):
            handle = heappop(self._later)[2]
            if not handle.cancelled():
                self._ready.append(handle)
        self._set_alarm()
        self._run_ready()

    def _set_alarm(self) -> None:
        if self._later and not self._stopped:
            left = self._later[0][0] - time.monotonic()
            self._alarm.start(min(max(ceil(left * 1000), 0), 2**31 - 1))

    def _sweep(self) -> None:
        self._later = [entry for entry in self._later if not entry[2].cancelled()]
        heapify(self._later)
        self._sweep_at = max(2 * len(self._later), _SWEEP_FROM)
