"""A thread with its own event loop. In one of them clips travel from the network to the disk, in
another the calls of the API: the window doesn't wait for them, and they don't keep it from
painting. asyncio's own loop costs a tenth of Qt's for each step of a request (measured).

What is known of takes stays in the engine's loop. Work that learns something reports it there
through `call_engine` or `notify_engine`, and touches nothing else of the engine.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, Generic, Protocol, TypeVar

from sora_desktop.engine.supervisor import run_to_end
from sora_desktop.store.background import BackgroundThread

log = logging.getLogger(__name__)
T = TypeVar("T")


class TransferLoop(Protocol):
    """Where transfers run."""

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs the work and gives its result. When cancelled, cancels the work and waits for its
        end before the cancellation goes on."""

    async def call_engine(self, call: Callable[..., T], *arguments: Any) -> T:
        """Called by the work: runs this call in the loop that called `run`, and gives its result or
        raises its error."""

    def notify_engine(self, call: Callable[..., object], *arguments: Any) -> None:
        """The same without waiting for it."""

    async def aclose(self, grace: float) -> None:
        """Ends the loop within this many seconds, or abandons it. Nothing runs after it."""


class _Job(Generic[T]):
    """One piece of work in the thread, for the loop that makes it: `ended` is set there. It can be
    cancelled before it has begun, too."""

    def __init__(self, work: Coroutine[Any, Any, T], loop: asyncio.AbstractEventLoop) -> None:
        self._work, self._loop = work, loop
        self._waiting_loop = asyncio.get_running_loop()
        self._task: asyncio.Task[T] | None = None
        self.ended = self._waiting_loop.create_future()
        loop.call_soon_threadsafe(self._begin)

    def _begin(self) -> None:
        self._task = self._loop.create_task(self._work)
        self._task.add_done_callback(self._report)

    def _report(self, _task: object) -> None:
        # The waiting loop is closed already when the program ends before the work.
        with contextlib.suppress(RuntimeError):
            self._waiting_loop.call_soon_threadsafe(self._end)

    def _end(self) -> None:
        if not self.ended.done():
            self.ended.set_result(None)

    @property
    def is_over(self) -> bool:
        """Whether nothing of it runs any more."""
        return self._task is not None and self._task.done()

    def result(self) -> T:
        """What it gave, once it is over; raises its error."""
        assert self._task is not None
        return self._task.result()

    async def cancel(self) -> None:
        """Cancels it, and waits for its end."""
        self.ended = self._waiting_loop.create_future()
        self._loop.call_soon_threadsafe(lambda: self._task is not None and self._task.cancel())
        await self.ended


class TransferThread:
    """The real one. The thread starts with the first work and idles while there is none."""

    def __init__(self, name: str = "transfers") -> None:
        self._name = name
        self._engine_loop: asyncio.AbstractEventLoop | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: BackgroundThread | None = None
        self._ended: Future[None] = Future()
        self._closed = False

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """As in the protocol; RuntimeError after `aclose`."""
        if self._closed:
            work.close()
            raise RuntimeError("nothing is transferred after the close")
        job = _Job(work, self._started())
        try:
            await job.ended
        except asyncio.CancelledError:
            if not job.is_over:
                # The work may be in the middle of a file.
                await run_to_end(job.cancel())
            raise
        return job.result()

    async def call_engine(self, call: Callable[..., T], *arguments: Any) -> T:
        """As in the protocol; RuntimeError after `aclose`."""
        answer: Future[T] = Future()

        def act() -> None:
            try:
                answer.set_result(call(*arguments))
            except BaseException as error:
                answer.set_exception(error)

        self.notify_engine(act)
        return await asyncio.shield(asyncio.wrap_future(answer))

    def notify_engine(self, call: Callable[..., object], *arguments: Any) -> None:
        """As in the protocol; RuntimeError after `aclose`."""
        if self._closed or self._engine_loop is None:
            raise RuntimeError("the engine has closed its transfers")
        self._engine_loop.call_soon_threadsafe(call, *arguments)

    async def aclose(self, grace: float = 3.0) -> None:
        """As in the protocol. A thread that a drive still blocks is a `BackgroundThread`, so the
        end of the process doesn't wait for it."""
        self._closed = True
        loop, thread = self._loop, self._thread
        if loop is None or thread is None:
            return
        with contextlib.suppress(RuntimeError):  # It has ended by itself.
            loop.call_soon_threadsafe(loop.stop)
        ended = asyncio.wrap_future(self._ended)
        await asyncio.wait({ended}, timeout=grace)
        if ended.done():
            thread.join()
        else:
            log.warning("a transfer does not end: it is left to itself")

    def _started(self) -> asyncio.AbstractEventLoop:
        self._engine_loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = BackgroundThread(self._run_loop, self._name)
            self._thread.start()
        return self._loop

    def _run_loop(self) -> None:
        loop = self._loop
        assert loop is not None
        try:
            with asyncio.Runner(loop_factory=lambda: loop) as runner:
                # The runner cancels what is left and closes the loop.
                runner.get_loop().run_forever()
        finally:
            self._ended.set_result(None)
