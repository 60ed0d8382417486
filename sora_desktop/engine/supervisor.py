"""Owns every coroutine that runs in the background.

This is the only module that may start tasks. What is started here is named, watched, restarted when
it is meant to run until the end, and cancelled at shutdown. A bug in one worker is logged and
reported; it neither stops the others nor goes unnoticed. A worker without a heartbeat is cancelled
and, when meant to run until the end, restarted.
"""

from __future__ import annotations

import asyncio
import logging
import math
import traceback
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from sora_desktop.core.clock import Clock

# A worker that misses its heartbeat for this many periods counts as wedged.
WEDGED_AFTER = 3


class Heartbeat:
    """`period` is the longest time in seconds between two beats when all is well. Only time in
    which the supervisor was awake counts as silence, so sleep of the machine is nobody's fault."""

    def __init__(self, period: float) -> None:
        self.period = period
        self.silence = 0.0

    def beat(self) -> None:
        """The worker is alive."""
        self.silence = 0.0

    def rest(self, seconds: float) -> None:
        """No beat is expected for this long, from now on."""
        self.silence = -seconds

    def missed(self, seconds: float) -> bool:
        """Adds watched time without a beat; whether the worker counts as wedged now."""
        self.silence += seconds
        return self.silence >= WEDGED_AFTER * self.period


log = logging.getLogger(__name__)
T = TypeVar("T")
# Runs blocking work off the loop's thread: ``await worker(function, *arguments)``.
Worker = Callable[..., Awaitable[Any]]

# Delays before a worker that died on a bug is restarted; the last one repeats.
RESTART_AFTER = (1.0, 5.0, 30.0)
# Timers of Qt's loop live on until they would have fired, even when nobody waits any more
# (measured), so no single wait is longer than this.
LONGEST_WAIT = 30.0
# How often heartbeats are checked; three periods of any heartbeat are longer. A gap of more than
# twice this was sleep of the machine.
LOOK_EVERY = 15.0


class WorkerStopped(Exception):
    """A task ended, or was ended, without an error of its own; the text says how."""


@dataclass(slots=True, kw_only=True)
class _Watched:
    """One task: the coroutine function to restart it with if it is meant to run until the end, its
    heartbeat, how often it died, and whether its end was reported already."""

    name: str
    again: Callable[[], Coroutine[Any, Any, None]] | None = None
    heartbeat: Heartbeat | None = None
    deaths: int = 0
    reported: bool = False


class Supervisor:
    """Owns tasks; `close` ends them all. `on_failure` gets the name and the error of every task
    that died on a bug, that was found wedged (WorkerStopped), or that was meant to run until the
    end and was cancelled by someone else."""

    def __init__(
        self, clock: Clock, on_failure: Callable[[str, Exception], None] | None = None
    ) -> None:
        self._clock = clock
        self._on_failure = on_failure
        self._tasks: dict[asyncio.Task[Any], _Watched] = {}
        self._watching = False
        self._closed = False

    def spawn(
        self, coroutine: Coroutine[Any, Any, T], name: str, heartbeat: Heartbeat | None = None
    ) -> asyncio.Task[T]:
        """Starts a coroutine and keeps hold of it until it ends; RuntimeError after `close`. With a
        `heartbeat` it is cancelled and reported when that shows it wedged."""
        if self._closed:
            coroutine.close()
            raise RuntimeError(f"{name}: nothing is started after the close")
        return self._start(coroutine, _Watched(name=name, heartbeat=heartbeat))

    def keep(
        self,
        worker: Callable[[], Coroutine[Any, Any, None]],
        name: str,
        heartbeat: Heartbeat | None = None,
    ) -> None:
        """Starts a worker that is restarted, with growing delays, whenever it dies on a bug, is
        cancelled by someone else, or is wedged by its `heartbeat`. One that returns is done."""
        self._start_kept(_Watched(name=name, again=worker, heartbeat=heartbeat))

    def _start(self, coroutine: Coroutine[Any, Any, T], watched: _Watched) -> asyncio.Task[T]:
        task = asyncio.get_running_loop().create_task(coroutine, name=watched.name)
        self._tasks[task] = watched
        task.add_done_callback(self._ended)
        if watched.heartbeat is not None:
            watched.heartbeat.beat()
            if not self._watching:
                self._watching = True
                self.keep(self._watch, "supervisor")
        return task

    def _start_kept(self, watched: _Watched) -> None:
        assert watched.again is not None
        self._start(self._life(watched, watched.again), watched)

    async def _life(
        self, watched: _Watched, worker: Callable[[], Coroutine[Any, Any, None]]
    ) -> None:
        if watched.deaths:
            rest = RESTART_AFTER[min(watched.deaths, len(RESTART_AFTER)) - 1]
            if watched.heartbeat is not None:
                watched.heartbeat.rest(rest)
            await self._clock.sleep(rest)
        if watched.heartbeat is not None:
            watched.heartbeat.beat()
        await worker()

    def _ended(self, task: asyncio.Task[Any]) -> None:
        watched = self._tasks.pop(task)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, Exception):
            self._report(watched.name, error)
        kept = watched.again is not None and not self._closed
        if not kept or not (task.cancelled() or isinstance(error, Exception)):
            return
        if task.cancelled() and not watched.reported:
            self._report(watched.name, WorkerStopped("it was cancelled from outside"))
        watched.deaths += 1
        watched.reported = False
        self._start_kept(watched)

    def _report(self, name: str, error: Exception) -> None:
        log.error("%s died", name, exc_info=error)
        if self._on_failure is not None:
            self._on_failure(name, error)

    async def _watch(self) -> None:
        """Cancels workers without a heartbeat. One that doesn't end then is never started a second
        time: two that send would be worse than none."""
        before = self._clock.monotonic()
        while True:
            await self._clock.sleep(LOOK_EVERY)
            now = self._clock.monotonic()
            passed, before = min(now - before, 2 * LOOK_EVERY), now
            for task, watched in list(self._tasks.items()):
                if watched.heartbeat is not None and watched.heartbeat.missed(passed):
                    self._end_wedged(task, watched, watched.heartbeat)

    def _end_wedged(self, task: asyncio.Task[Any], watched: _Watched, heartbeat: Heartbeat) -> None:
        silent = f"no sign of life for {heartbeat.silence:.0f} s"
        heartbeat.beat()
        where = "".join(
            line for frame in task.get_stack() for line in traceback.format_stack(frame, 1)
        )
        error = WorkerStopped(silent)
        log.error("%s: %s; it stands at\n%s", watched.name, silent, where, exc_info=error)
        again = watched.reported
        watched.reported = True
        task.cancel()
        if not again and self._on_failure is not None:
            self._on_failure(watched.name, error)

    async def close(self, grace: float = 3.0) -> None:
        """Cancels everything and waits up to `grace` real seconds for it to end."""
        self._closed = True
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=grace)


class Alarm:
    """A wait that ends at a time or when it is woken, whichever comes first. A worker that keeps
    waiting here is alive: each wait beats the `heartbeat`."""

    def __init__(self, clock: Clock, heartbeat: Heartbeat | None = None) -> None:
        self._clock = clock
        self._heartbeat = heartbeat
        self._woken = False
        self._waiting: asyncio.Future[None] | None = None
        # One sleep serves several waits: a worker is woken often, and a timer of Qt's loop that was
        # cancelled still wakes the program.
        self._sleep: asyncio.Task[None] | None = None
        self._rings_at = math.inf

    def wake(self) -> None:
        """Ends the current wait, or the next one at once."""
        self._woken = True
        self._end_wait()

    async def wait(self, seconds: float | None = None) -> None:
        """Waits until woken, or about this many seconds; without a number, until woken or for the
        longest single wait. May return early: check the clock again."""
        longest = LONGEST_WAIT if seconds is None else min(max(seconds, 0.0), LONGEST_WAIT)
        if self._heartbeat is not None:
            self._heartbeat.beat()
        waiting = self._waiting = asyncio.get_running_loop().create_future()
        try:
            # The waiter runs one turn after the wake. Waiting for two tasks takes six turns
            # (measured), and the window may be painted before each turn of Qt's loop.
            if self._woken:
                await asyncio.sleep(0)
            else:
                self._ring_after(longest)
                await waiting
        except asyncio.CancelledError:
            self._stop_sleep()
            raise
        self._woken = False

    def _ring_after(self, seconds: float) -> None:
        rings_at = self._clock.monotonic() + seconds
        if self._sleep is not None and not self._sleep.done() and self._rings_at <= rings_at:
            return
        self._stop_sleep()
        self._rings_at = rings_at
        self._sleep = asyncio.get_running_loop().create_task(self._ring(seconds))

    def _stop_sleep(self) -> None:
        if self._sleep is not None:
            self._sleep.cancel()

    async def _ring(self, seconds: float) -> None:
        await self._clock.sleep(seconds)
        self._end_wait()

    def _end_wait(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)


async def run_to_end(work: Awaitable[T]) -> T:
    """The result of work that can't be stopped half-way, such as a call in a thread. When
    cancelled, it waits for the work's end before the cancellation goes on: a file must not be
    closed under a thread that writes to it."""
    running = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait({running})
        if not running.cancelled():
            running.exception()  # retrieved, so that asyncio does not warn
        raise
