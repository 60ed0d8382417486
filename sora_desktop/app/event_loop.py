"""The program's event loop: qasync's, with its own queue of ready callbacks and its own timers.

qasync starts a Qt timer for every callback, even for one that should run at once (42 to 87 us each,
measured), and keeps cancelled timers until they expire. A request takes tens of callbacks and
leaves cancelled timeouts of 30 s, and the window was repainted between its steps.
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

# Callbacks run this many seconds before Qt may paint and handle input: a quarter of a frame.
TURN_SECONDS = 0.004
# Cancelled timers are removed once there are this many timers, then each time they have doubled.
_SWEEP_FROM = 64
# Shorter delays run at once, as in qasync.
_SOONEST = 0.001


def event_loop(qt: QApplication, turn: float = TURN_SECONDS) -> asyncio.AbstractEventLoop:
    """A new asyncio loop on top of the application's. `turn` is for tests."""
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(qt)
    callbacks = Callbacks(loop, turn)
    # qasync's own call_soon checks and logs every callback.
    vars(loop).update(_timer=callbacks, call_soon=callbacks.call_soon)
    return loop


class Callbacks(QObject):
    """The callbacks of a loop; replaces qasync's timer object and has its methods.

    Ready callbacks run in order, including those that they add, before the window is painted. After
    `turn` seconds Qt paints and handles input first.
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
        # Unlike a posted event, a timer lets Qt paint and handle input first.
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._run_ready)
        self._alarm = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._time_came)

    @property
    def waiting(self) -> Sequence[asyncio.Handle]:
        """The delayed callbacks, including cancelled ones that were not removed yet."""
        return [handle for _, _, handle in self._later]

    def call_soon(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Adds a callback that runs as soon as possible."""
        handle = asyncio.Handle(callback, args, self._loop, context)
        self._ready.append(handle)
        self._ask_for_turn()
        return handle

    def add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        """Adds a callback that runs after `delay` seconds."""
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
        """Drops all callbacks; none is run any more."""
        self._stopped = True
        self._alarm.stop()
        self._ready.clear()
        self._later.clear()

    def set_debug(self, enabled: bool) -> None:
        """Part of qasync's interface; debug mode changes nothing here."""

    def customEvent(self, _event: QEvent) -> None:
        self._asked = False
        self._run_ready()

    def _ask_for_turn(self) -> None:
        if self._stopped:
            return
        if self._in_turn:
            # Only a nested Qt loop needs it: otherwise the current turn runs the callback.
            if not self._next_turn.isActive():
                self._next_turn.start()
        elif not self._asked:
            self._asked = True
            # Handled before repaints, which Qt posts with a lower priority.
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
                # The first callback does not count: what it added must not wait for its length.
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
