"""Transfers run beside the engine's loop, are cancelled to their end, and end with the program."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator

import pytest

from sora_desktop.engine.transfer_thread import TransferThread
from sora_desktop.store.background import wait_for_threads


@pytest.fixture
async def transfers() -> AsyncIterator[TransferThread]:
    """A thread, ended by the test's end."""
    made = TransferThread()
    yield made
    await made.aclose()


async def test_work_runs_in_another_thread_and_calls_the_engine(
    transfers: TransferThread,
) -> None:
    here = threading.get_ident()

    async def work() -> tuple[int, int]:
        return threading.get_ident(), await transfers.call_engine(threading.get_ident)

    there, engine = await transfers.run(work())
    assert there != here
    assert engine == here


async def test_errors_come_through_on_both_ways(transfers: TransferThread) -> None:
    def fail() -> None:
        raise ValueError("in the engine")

    async def work() -> None:
        with pytest.raises(ValueError, match="in the engine"):
            await transfers.call_engine(fail)
        raise KeyError("in the thread")

    with pytest.raises(KeyError, match="in the thread"):
        await transfers.run(work())


async def test_a_cancel_waits_for_what_the_work_still_writes(transfers: TransferThread) -> None:
    written: list[str] = []
    begun = asyncio.Event()

    async def work() -> None:
        try:
            transfers.notify_engine(begun.set)
            await asyncio.Event().wait()
        finally:
            await transfers.call_engine(written.append, "the last bytes")

    running = asyncio.ensure_future(transfers.run(work()))
    await begun.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert written == ["the last bytes"]


async def test_work_that_is_cancelled_before_it_begins_is_not_done(
    transfers: TransferThread,
) -> None:
    done: list[int] = []

    async def work() -> None:
        done.append(1)

    running = asyncio.ensure_future(transfers.run(work()))
    await asyncio.sleep(0)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    # Whatever came of it is over: either it was done before the cancel, or it never is.
    before = list(done)
    await transfers.run(asyncio.sleep(0))
    assert done == before


async def test_nothing_runs_after_the_close_and_no_thread_is_left() -> None:
    transfers = TransferThread()
    await transfers.run(asyncio.sleep(0))
    await transfers.aclose()
    assert wait_for_threads(0.0)
    with pytest.raises(RuntimeError):
        await transfers.run(asyncio.sleep(0))


async def test_the_close_ends_work_that_nobody_cancelled() -> None:
    transfers = TransferThread()
    begun = asyncio.Event()

    async def work() -> None:
        transfers.notify_engine(begun.set)
        await asyncio.Event().wait()

    running = asyncio.ensure_future(transfers.run(work()))
    await begun.wait()
    await transfers.aclose()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert wait_for_threads(0.0)
