"""Transfers run beside the engine's loop, are cancelled to their end, and end with the program.
What a clip brings is flushed to the disk now and then."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from sora_desktop.api.files import FileAnswer, FileHost
from sora_desktop.core.take import Transfer, new_take_id
from sora_desktop.engine import transfer_thread
from sora_desktop.engine.transfer_thread import Receiver, TransferThread
from sora_desktop.store.background import wait_for_threads
from sora_desktop.store.library import ClipLibrary
from tests.fakes import FakeClock


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
    with pytest.raises(RuntimeError, match="closed its transfers"):
        transfers.notify_engine(list)


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


STEADY_FILE = bytes(range(200)) * 100


@dataclass(frozen=True, slots=True, kw_only=True)
class SteadyAnswer(FileAnswer):
    """A file of which a thousand bytes arrive each second."""

    clock: FakeClock

    async def chunks(self) -> AsyncIterator[bytes]:
        """What is missing of it."""
        assert self.total is not None
        for at in range(self.offset, self.total, 1000):
            self.clock.leap(1.0)
            yield STEADY_FILE[at : at + 1000]


class SteadyHost(FileHost):
    """Sends the rest of a file of 20 000 bytes."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(None, None, True, clock)
        self._time = clock

    @asynccontextmanager
    async def open(
        self, url: str, resume: Transfer | None = None, offset: int = 0, *, limit: int | None = None
    ) -> AsyncIterator[FileAnswer]:
        """As the real one."""
        yield SteadyAnswer(offset=offset, total=len(STEADY_FILE), clock=self._time)


class ListedRecord:
    """What was recorded of a clip."""

    def __init__(self) -> None:
        self.flushed: list[int] = []
        self.rates: list[float] = []

    async def described(self, transfer: Transfer) -> None:
        """Not of interest."""

    async def synced(self, size: int) -> None:
        """Lists it."""
        self.flushed.append(size)

    def received(self, size: int, total: int | None, rate: float) -> None:
        """Lists the speed."""
        self.rates.append(rate)


@pytest.mark.parametrize(
    ("most", "flushed"),
    [(4_000, [8_000, 13_000, 18_000]), (7_000, [10_000, 17_000])],
    ids=["five seconds", "so many bytes"],
)
async def test_what_arrives_is_flushed_when_it_is_much_and_some_seconds_have_passed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, flushed: list[int]
) -> None:
    """Of a download that goes on where it was, in pieces that are too much for one write; its speed
    is that of what arrives now."""
    monkeypatch.setattr(transfer_thread, "SYNC_BYTES", most)
    monkeypatch.setattr(transfer_thread, "WRITE_BYTES", 300)
    clock, record, take_id = FakeClock(), ListedRecord(), new_take_id()
    library = ClipLibrary(tmp_path, posters=tmp_path / "posters")
    with library.open_part(take_id, 0) as part:
        part.write(STEADY_FILE[:3_000])
    receiver = Receiver(
        take_id=take_id,
        known=Transfer(url="https://files.example/clip.mp4", synced=3_000),
        files=SteadyHost(clock),
        library=library,
        clock=clock,
        record=record,
    )
    (await receiver.receive()).close()
    assert record.flushed == flushed
    assert library.part_path(take_id).read_bytes() == STEADY_FILE
    assert record.rates == [0.0, *[1_000.0] * 18]
