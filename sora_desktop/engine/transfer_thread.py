"""A thread with its own event loop. In one of them clips travel from the file host into their
``.part`` files, in another the calls of the API: the window doesn't wait for them, and they don't
keep it from painting. asyncio's own loop costs a tenth of Qt's for each step of a request
(measured).

What is known of takes stays in the engine's loop. Work that learns something reports it there
through `call_engine` or `notify_engine`, and touches nothing else of the engine.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from sora_desktop.api.files import FileAnswer, FileHost
from sora_desktop.core.clock import Clock
from sora_desktop.core.take import TakeId, Transfer
from sora_desktop.engine.supervisor import run_to_end
from sora_desktop.store.background import BackgroundThread
from sora_desktop.store.disk import LibraryError, PartFile
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.takes import PROGRESS_SECONDS

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


# Most bytes that are handed to the disk at once.
WRITE_BYTES = 1 << 20
# At most this many bytes, or the bytes of this many seconds, are downloaded again after a power
# cut.
SYNC_BYTES, SYNC_SECONDS = 16 << 20, 5.0
# No clip of a few seconds is longer; a server that says so is wrong.
LONGEST_CLIP = 4 * 2**30


class TransferRecord(Protocol):
    """Records what is known of the clip."""

    async def described(self, transfer: Transfer) -> None:
        """What the file host says of the file. It must be on disk before any of its bytes."""

    async def synced(self, size: int) -> None:
        """How many bytes survive a power cut."""

    def received(self, size: int, total: int | None, rate: float) -> None:
        """How many bytes are here, and the speed in bytes a second."""


@dataclass(slots=True, kw_only=True)
class Receiver:
    """Brings the missing bytes of one clip into its ``.part``, once."""

    take_id: TakeId
    known: Transfer
    files: FileHost
    library: ClipLibrary
    clock: Clock
    record: TransferRecord
    _part: PartFile | None = field(default=None, init=False)

    def close(self) -> None:
        """Releases the ``.part`` when nobody received it from `receive`, which has ended."""
        if self._part is not None:
            with contextlib.suppress(LibraryError):
                self._part.close()

    def _opened(self, size: int) -> PartFile:
        self._part = self.library.open_part(self.take_id, size)
        return self._part

    async def receive(self) -> PartFile:
        """The ``.part``, complete and open. Existing bytes are kept when they are truly the
        beginning of the same file. ApiError, LibraryError. Even when cancelled, what was received
        is kept."""
        known = self.known
        have = min(self.library.part_size(self.take_id), known.synced)
        if 0 < have == known.length:
            # All bytes arrived before, and only its final name could not be given.
            return self._opened(have)
        opened = self.files.open(known.url, resume=known, offset=have, limit=LONGEST_CLIP)
        async with opened as answer:
            await self.record.described(self._description(answer))
            self.library.require_room((answer.total or answer.offset) - answer.offset)
            start = have if answer.already_whole else answer.offset
            part = self._opened(start)
            try:
                await self._write_all(part, answer.chunks(), answer.total)
            except BaseException:
                part.close()
                raise
            return part

    def _description(self, answer: FileAnswer) -> Transfer:
        known = self.known
        return Transfer(
            url=known.url,
            # A partial answer need not repeat what the whole file was named.
            etag=answer.etag or (known.etag if answer.offset else ""),
            last_modified=answer.last_modified,
            length=answer.total,
            synced=min(known.synced, answer.offset),
        )

    async def _write_all(
        self, part: PartFile, chunks: AsyncIterator[bytes], total: int | None
    ) -> None:
        try:
            await self._write(part, chunks, total)
        except asyncio.CancelledError:
            with contextlib.suppress(LibraryError):
                await self._keep(part)
            raise
        except Exception:
            await self._keep(part)
            raise

    async def _write(self, part: PartFile, chunks: AsyncIterator[bytes], total: int | None) -> None:
        monotonic, write = self.clock.monotonic, part.write
        first, started = part.size, monotonic()
        reported = synced = started
        self.record.received(first, total, 0.0)
        async for chunk in chunks:
            for at in range(0, len(chunk), WRITE_BYTES):
                write(chunk if len(chunk) <= WRITE_BYTES else chunk[at : at + WRITE_BYTES])
            now = monotonic()
            if part.size - part.synced >= SYNC_BYTES and now - synced >= SYNC_SECONDS:
                await self._keep(part)
                synced = monotonic()
            if now - reported >= PROGRESS_SECONDS:
                reported = now
                self.record.received(part.size, total, (part.size - first) / (now - started))
        seconds = max(monotonic() - started, 0.001)
        self.record.received(part.size, total, (part.size - first) / seconds)

    async def _keep(self, part: PartFile) -> None:
        """Flushes what was received to the disk and then records it, so that it need not be
        downloaded again. Before that, a power cut may leave zeros in its place."""
        part.sync()
        await self.record.synced(part.size)
