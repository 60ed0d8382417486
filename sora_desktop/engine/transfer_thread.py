"""A thread with its own event loop, in which clips travel from the network to the disk. The window
doesn't wait for them, and they don't keep it from painting.

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
    """One piece of work in the thread. It can be cancelled before it has begun, too."""

    def __init__(self, work: Coroutine[Any, Any, T]) -> None:
        self._work = work
        self._task: asyncio.Task[Any] | None = None
        self._cancelled = False

    async def run(self) -> T:
        """Does the work."""
        if self._cancelled:
            self._work.close()
            raise asyncio.CancelledError
        self._task = asyncio.current_task()
        return await self._work

    def cancel(self) -> None:
        """Cancels it."""
        self._cancelled = True
        if self._task is not None:
            self._task.cancel()


class TransferThread:
    """The real one. The thread starts with the first work and idles while there is none."""

    def __init__(self) -> None:
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
        loop, job = self._started(), _Job(work)
        ended = asyncio.wrap_future(asyncio.run_coroutine_threadsafe(job.run(), loop))
        try:
            return await asyncio.shield(ended)
        except asyncio.CancelledError:
            if not ended.done():
                # Not the future: once cancelled, it wouldn't tell when the work has ended.
                loop.call_soon_threadsafe(job.cancel)
                await run_to_end(asyncio.wait({ended}))
            raise

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
            self._thread = BackgroundThread(self._run_loop, "transfers")
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
