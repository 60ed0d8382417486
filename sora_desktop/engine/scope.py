"""The owner of every coroutine that runs beside the one that is awaited.

This is the only module that may start tasks: what is started here is named, watched, restarted
when it was meant to run for ever, and ended at shutdown. A bug in one worker is logged and told;
it neither takes its neighbours along nor dies quietly.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from sora_desktop.core.clock import Clock

log = logging.getLogger(__name__)
T = TypeVar("T")
# Runs what blocks off the loop's thread: ``await worker(function, *arguments)``.
Worker = Callable[..., Awaitable[Any]]

# How late a worker that died on a bug is started again; the last figure repeats.
RESTART_AFTER = (1.0, 5.0, 30.0)
# Timers of Qt's loop live on until they would have fired, even when nobody waits any more
# (measured), so no single wait is longer than this.
LONGEST_WAIT = 30.0


class Scope:
    """Owns tasks; `close` ends them all.

    `on_failure` is told the name and the error of every task that died on a bug.
    """

    def __init__(
        self, clock: Clock, on_failure: Callable[[str, Exception], None] | None = None
    ) -> None:
        self._clock = clock
        self._on_failure = on_failure
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    def spawn(self, coroutine: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Starts a coroutine and keeps hold of it until it ends; RuntimeError after `close`."""
        if self._closed:
            coroutine.close()
            raise RuntimeError(f"{name}: nothing is started after the close")
        task = asyncio.get_running_loop().create_task(coroutine, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def keep(self, worker: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        """Starts a worker that is started again, later each time, whenever it dies on a bug."""
        self.spawn(self._kept(worker, name), name)

    async def _kept(self, worker: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        deaths = 0
        while True:
            try:
                return await worker()
            except Exception as error:
                self._tell(name, error)
            await self._clock.sleep(RESTART_AFTER[min(deaths, len(RESTART_AFTER) - 1)])
            deaths += 1

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, Exception):
            self._tell(task.get_name(), error)

    def _tell(self, name: str, error: Exception) -> None:
        log.error("%s died", name, exc_info=error)
        if self._on_failure is not None:
            self._on_failure(name, error)

    async def close(self, grace: float = 3.0) -> None:
        """Cancels everything and waits up to `grace` real seconds for it to end."""
        self._closed = True
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=grace)


class Alarm:
    """A wait that ends at a time or when it is rung, whichever comes first."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Ends the wait that is on, or the next one at once."""
        self._rung.set()

    async def wait(self, seconds: float | None = None) -> None:
        """Waits until rung, or about so many seconds; without a number, until rung or for the
        longest single wait. May come back early: look at the clock again."""
        longest = LONGEST_WAIT if seconds is None else min(max(seconds, 0.0), LONGEST_WAIT)
        await _first(self._rung.wait(), self._clock.sleep(longest))
        self._rung.clear()


async def to_its_end(work: Awaitable[T]) -> T:
    """The value of work that cannot be stopped half-way, such as a call in a thread.

    Cancelled meanwhile, this waits for its end all the same before it lets the cancel through: a
    file must not be closed under a thread that writes to it.
    """
    running = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait({running})
        if not running.cancelled():
            running.exception()  # looked at: nobody is left to be told
        raise


async def _first(*waits: Coroutine[Any, Any, Any]) -> None:
    loop = asyncio.get_running_loop()
    tasks = [loop.create_task(wait) for wait in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
