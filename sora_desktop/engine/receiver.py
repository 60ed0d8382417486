"""Receives the bytes of one clip from the file host into its ``.part``: everything that runs in the
transfer thread.

It knows no take and no journal. What must be recorded, and when, it tells its `TransferRecord`.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Protocol

from sora_desktop.api.files import FileAnswer, FileHost
from sora_desktop.core.clock import Clock
from sora_desktop.core.take import TakeId, Transfer
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.part_file import LibraryError, PartFile
from sora_desktop.store.takes import PROGRESS_SECONDS

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
