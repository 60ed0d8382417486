"""The named steps at which the program can be killed: its real parts, each saying where it is.

Nothing of this is in the package; the parts are wrapped where the child puts them together.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import sqlite3
import zlib
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO
from unittest import mock

from sora_desktop.api.client import PiapiClient
from sora_desktop.api.files import FileAnswer, FileHost
from sora_desktop.api.options import ApiLimits, ApiOptions, CreateConfig
from sora_desktop.core.clock import Clock
from sora_desktop.core.remote import Account, HistoryEntry, RemoteTask
from sora_desktop.core.request import WireRequest
from sora_desktop.core.secret import Secret
from sora_desktop.core.shot import NO_CHANGES, ShotChanges
from sora_desktop.core.spending import BalanceReading
from sora_desktop.core.take import Take, Transfer
from sora_desktop.store.disk import PartFile
from sora_desktop.store.journal import Journal
from sora_desktop.store.migrations import Step

OPENING = "opening"
# What is in the folder of a run and is not the program's.
_NOT_ITS = frozenset({"steps.txt", "clock"})
_CALLS = ("open", "fsync", "link", "unlink", "replace", "rename", "mkdir")


class Steps:
    """Counts the steps, writes the name of each to a file, and kills at the wanted one."""

    def __init__(
        self, log: Path, kill_at: int = 0, full_from: int = 0, library: Path | None = None
    ) -> None:
        """`kill_at` counts from 1; 0 never kills. From `full_from` on the disk takes no commit.
        With `library` each step also notes what is on the disk then."""
        self._library = library
        self._log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._count = 0
        self._kill_at, self._full_from = kill_at, full_from
        self.on_the_way = 0

    def __call__(self, name: str) -> None:
        """The program is about to do this, or has just done it."""
        noted = f"{name}\t{fingerprint(self._library)}" if self._library is not None else name
        os.write(self._log, f"{noted}\n".encode())
        self._count += 1
        if self._count == self._kill_at:
            os.kill(os.getpid(), signal.SIGKILL)
        if 0 < self._full_from <= self._count and name.startswith("commit "):
            raise sqlite3.OperationalError("database or disk is full")

    @contextlib.contextmanager
    def call(self) -> Iterator[None]:
        """Time stands still while a call is on its way."""
        self.on_the_way += 1
        try:
            yield
        finally:
            self.on_the_way -= 1


def fingerprint(library: Path) -> int:
    """A number that is another one whenever another thing is on the disk."""
    found = 0
    for path in sorted(library.rglob("*")):
        if path.is_file() and path.name not in _NOT_ITS and "service" not in path.parts:
            found = zlib.crc32(path.read_bytes(), zlib.crc32(str(path).encode(), found))
    return found


class SteppedConnection(sqlite3.Connection):
    """Says when a transaction is about to be committed and when it has been."""

    steps: Steps
    doing = OPENING

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """As the real one."""
        if sql == "COMMIT":
            self.steps(f"commit {self.doing}")
            cursor = super().execute(sql)
            self.steps(f"committed {self.doing}")
            return cursor
        if self.doing == OPENING and not sql.lstrip().startswith("SELECT"):
            self.steps(f"{OPENING} {' '.join(sql.split()[:3])}")
        return super().execute(sql, parameters)


class SteppedJournal(Journal):
    """The real journal over a connection that says where it is."""

    def __init__(self, path: Path, steps: Steps, schema: Sequence[Step]) -> None:
        self._stepped: SteppedConnection | None = None
        super().__init__(path, connect=partial(self._connect_stepped, steps), steps=schema)

    def _connect_stepped(self, steps: Steps, path: Path, lock: float) -> sqlite3.Connection:
        made = sqlite3.connect(path, timeout=lock, isolation_level=None, factory=SteppedConnection)
        assert isinstance(made, SteppedConnection)
        made.steps = steps
        self._stepped = made
        return made

    def _name(self, takes: Sequence[Take]) -> None:
        assert self._stepped is not None
        self._stepped.doing = "+".join(sorted({take.state.value for take in takes}))

    def note_balance(self, reading: BalanceReading, most: int) -> None:
        """As the real one."""
        assert self._stepped is not None
        self._stepped.doing = "balance"
        super().note_balance(reading, most)

    def insert(
        self, takes: Sequence[Take], at: datetime, note: str = "", also: ShotChanges = NO_CHANGES
    ) -> list[int]:
        """As the real one."""
        self._name(takes)
        return super().insert(takes, at, note, also)

    def update_all(
        self, takes: Sequence[Take], at: datetime, note: str = "", also: ShotChanges = NO_CHANGES
    ) -> None:
        """As the real one."""
        self._name(takes)
        super().update_all(takes, at, note, also)


class SteppedClient(PiapiClient):
    """The real client, saying each event of a create's transport before it happens."""

    def __init__(
        self, url: str, key: Secret, clock: Clock, steps: Steps, create_read: float = 10.0
    ) -> None:
        """`create_read` are the real seconds for which the answer to a create is waited for."""
        limits = ApiLimits(create_read=create_read)
        super().__init__(ApiOptions(base_url=url), key=lambda: key, clock=clock, limits=limits)
        self._steps = steps

    async def create(
        self,
        wire: WireRequest,
        config: CreateConfig,
        *,
        on_evidence: Callable[[str], None] | None = None,
    ) -> RemoteTask:
        """As the real one."""

        def evidence(word: str) -> None:
            self._steps(f"create {word.split(', task ')[0]}")
            if on_evidence is not None:
                on_evidence(word)

        try:
            with self._steps.call():
                return await super().create(wire, config, on_evidence=evidence)
        finally:
            self._steps("create over")

    async def upload(self, file_name: str, data: bytes) -> str:
        """As the real one."""
        self._steps("upload")
        with self._steps.call():
            link = await super().upload(file_name, data)
        self._steps("upload over")
        return link

    async def read(self, remote_id: str) -> RemoteTask:
        """As the real one."""
        self._steps("read")
        with self._steps.call():
            take = await super().read(remote_id)
        self._steps("read over")
        return take

    async def account(self, key: Secret | None = None) -> Account:
        """As the real one."""
        with self._steps.call():
            return await super().account(key)

    async def history(self, start: datetime, end: datetime) -> tuple[HistoryEntry, ...]:
        """As the real one."""
        self._steps("history")
        with self._steps.call():
            entries = await super().history(start, end)
        self._steps("history over")
        return entries


@dataclass(frozen=True, slots=True, kw_only=True)
class SteppedAnswer(FileAnswer):
    """A file that says when each piece of it has come."""

    real: FileAnswer
    steps: Steps

    async def chunks(self) -> AsyncIterator[bytes]:
        """As the real one."""
        async for chunk in self.real.chunks():
            self.steps("file piece")
            yield chunk
        self.steps("file over")


class SteppedFiles(FileHost):
    """The real file host, saying where it is."""

    def __init__(self, clock: Clock, steps: Steps) -> None:
        super().__init__(None, None, True, clock)
        self._steps = steps

    @asynccontextmanager
    async def open(
        self,
        url: str,
        resume: Transfer | None = None,
        offset: int = 0,
        *,
        limit: int | None = None,
    ) -> AsyncIterator[FileAnswer]:
        """As the real one."""
        self._steps("file")
        with self._steps.call():
            async with super().open(url, resume, offset, limit=limit) as answer:
                self._steps("file opened")
                yield SteppedAnswer(
                    offset=answer.offset,
                    total=answer.total,
                    etag=answer.etag,
                    last_modified=answer.last_modified,
                    already_whole=answer.already_whole,
                    real=answer,
                    steps=self._steps,
                )


class SteppedPart(PartFile):
    """The real half file, which can be killed in the middle of a write."""

    steps: Steps

    def __init__(self, path: Path, file: BinaryIO, *, room: Callable[[int], None]) -> None:
        super().__init__(path, file, room=room)
        self.steps("part opened")

    def write(self, data: bytes) -> None:
        """As the real one, in two halves."""
        half = len(data) // 2
        super().write(data[:half])
        self.steps("part half written")
        super().write(data[half:])
        self.steps("part written")

    def cut(self, size: int) -> None:
        """As the real one."""
        self.steps("part cut")
        super().cut(size)


@contextlib.contextmanager
def stepped_system(steps: Steps, folder: Path) -> Iterator[None]:
    """Every call of the system that makes, names or syncs a file in the folder is a step."""
    with contextlib.ExitStack() as stack:
        for name in _CALLS:
            real = getattr(os, name)
            stack.enter_context(mock.patch.object(os, name, _stepped(name, real, steps, folder)))
        yield


def _stepped(name: str, real: Callable[..., Any], steps: Steps, folder: Path) -> Callable[..., Any]:
    def call(*arguments: Any, **options: Any) -> Any:
        first = arguments[0]
        text = f"/proc/self/fd/{first}" if isinstance(first, int) else os.fspath(first)
        path = Path(os.readlink(text) if isinstance(first, int) else text)
        if path.is_relative_to(folder):
            steps(f"{name} {_role(path)}")
        return real(*arguments, **options)

    return call


def _role(path: Path) -> str:
    """The file's name without what differs from run to run."""
    if path.is_dir():
        return f"folder {path.name}"
    if path.suffix in (".part", ".mp4", ".rejected", ".png"):
        return path.suffix
    return re.sub(r"^\.[0-9a-f]{64}|\.\d+(?=\.tmp$)", "", path.name)
