"""The engine with all its real parts over the stand-in service: HTTP, SQLite and files are real,
only the time is moved by the test."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import aclosing, asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any, TypeVar

from sora_desktop.api.client import AskPage, PageCall, PiapiClient
from sora_desktop.api.files import FileAnswer, FileHost
from sora_desktop.api.options import ApiLimits, ApiOptions, CreateConfig
from sora_desktop.api.wire import HistoryPage
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Problem
from sora_desktop.core.remote import Account, HistoryEntry, RemoteTask
from sora_desktop.core.request import WireRequest
from sora_desktop.core.secret import Secret
from sora_desktop.core.take import Take, TakeId, TakeState, Transfer
from sora_desktop.engine.engine import Engine, EngineParts, EngineRules
from sora_desktop.engine.reconciler import Search
from sora_desktop.engine.status import Connection
from sora_desktop.engine.transfer_thread import TransferThread
from sora_desktop.simulator import BoxRenderer, Call, Simulator
from sora_desktop.store.journal import Journal
from sora_desktop.store.library import ClipLibrary, Space
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.takes import TakeStore
from tests.engine.parts import KEY, KLING, PRICE, PROMPT, REQUEST, SORA, Keys
from tests.fakes import FakeClock

T = TypeVar("T")
# A test that waits so long in real time is stuck, on a busy machine too.
STUCK_SECONDS = 90.0

__all__ = ["KEY", "PRICE", "PROMPT", "REQUEST", "SORA", "Bench", "Keys", "make_bench", "until"]


class Traffic:
    """How many calls are on their way, in any thread, so that a test can wait until the line is
    quiet."""

    def __init__(self) -> None:
        self.open = 0
        self._lock = threading.Lock()

    @contextmanager
    def call(self) -> Iterator[None]:
        """One more, as long as this lasts."""
        with self._lock:
            self.open += 1
        try:
            yield
        finally:
            with self._lock:
                self.open -= 1

    async def counted(self, call: Coroutine[Any, Any, T]) -> T:
        """The call's value."""
        with self.call():
            return await call


async def at_once(call: PageCall) -> HistoryPage:
    """Asks for a page without waiting for a turn."""
    return await call()


class CountedClient(PiapiClient):
    """The real client, counting what is on its way."""

    def __init__(
        self, base_url: str, keys: Keys, clock: Clock, traffic: Traffic, patience: float = 5.0
    ) -> None:
        limits = ApiLimits(connect=2.0, read=5.0, create_read=patience, create=patience + 1.0)
        super().__init__(
            ApiOptions(base_url=base_url), key=lambda: keys.key, clock=clock, limits=limits
        )
        self.traffic = traffic
        self.resets = 0

    async def create(
        self,
        wire: WireRequest,
        config: CreateConfig,
        *,
        on_evidence: Callable[[str], None] | None = None,
    ) -> RemoteTask:
        """As the real one."""
        return await self.traffic.counted(super().create(wire, config, on_evidence=on_evidence))

    async def read(self, remote_id: str) -> RemoteTask:
        """As the real one."""
        return await self.traffic.counted(super().read(remote_id))

    async def account(self, key: Secret | None = None) -> Account:
        """As the real one."""
        return await self.traffic.counted(super().account(key))

    async def history(self, start: datetime, end: datetime) -> tuple[HistoryEntry, ...]:
        """As the real one."""
        return await self.traffic.counted(super().history(start, end))

    async def history_pages(
        self, start: datetime, end: datetime, ask: AskPage = at_once
    ) -> AsyncGenerator[HistoryPage, None]:
        """As the real one."""

        def counted(call: PageCall) -> Awaitable[HistoryPage]:
            return ask(lambda: self.traffic.counted(call()))

        async with aclosing(super().history_pages(start, end, counted)) as pages:
            async for page in pages:
                yield page

    async def upload(self, file_name: str, data: bytes) -> str:
        """As the real one."""
        return await self.traffic.counted(super().upload(file_name, data))

    async def reset_connections(self) -> None:
        """As the real one."""
        self.resets += 1
        await super().reset_connections()


class CountedFiles(FileHost):
    """The real file host, counting what is on its way."""

    def __init__(self, clock: Clock, traffic: Traffic) -> None:
        super().__init__(None, None, True, clock)
        self.traffic = traffic

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
        with self.traffic.call():
            async with super().open(url, resume, offset, limit=limit) as answer:
                yield answer


class CountedTransfers(TransferThread):
    """The real thread, counting what is on its way."""

    def __init__(self, traffic: Traffic) -> None:
        super().__init__()
        self.traffic = traffic

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """As the real one."""
        return await self.traffic.counted(super().run(work))


async def until(predicate: Callable[[], object], seconds: float = STUCK_SECONDS) -> None:
    """Lets everything run, in real time, until the predicate holds."""
    deadline = time.monotonic() + seconds
    while not predicate():
        assert time.monotonic() < deadline, "it did not come to pass"
        await asyncio.sleep(0.001)


@dataclass
class Bench:
    """One program's life: `start` and `stop` can be called again and again on the same files."""

    folder: Path
    simulator: Simulator
    renderer: BoxRenderer
    clock: FakeClock
    rules: EngineRules = field(default_factory=EngineRules)
    keys: Keys = field(default_factory=Keys)
    space: Space = field(default_factory=lambda: Space(2**40, 2**39))
    catalogue: Catalogue = field(default_factory=lambda: Catalogue([SORA, KLING]))
    speed: float = 1.0
    # So that each create is preceded by the account call, however little time has passed.
    proved_for: float = 0.0
    # How many real seconds the answer to a create is waited for.
    patience: float = 5.0
    zone: tzinfo = UTC
    api_url: str = ""
    unsaved: list[tuple[TakeId, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    searches: list[Search] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.traffic = Traffic()
        self.clips = self.folder / "clips"
        self.clips.mkdir(exist_ok=True)
        self.posters = self.folder / "posters"
        self.journal_path = self.folder / "journal.sqlite3"
        self.running = False

    def open(self) -> None:
        """Builds everything anew from what is on the disk."""
        self.journal = Journal(self.journal_path)
        self.store = TakeStore(self.journal, self.clock)
        self.library = ClipLibrary(
            self.clips, posters=self.posters, zone=self.zone, space=lambda folder: self.space
        )
        self.pictures = PictureLibrary(self.folder / "pictures")
        self.client = self.make_client()
        self.transfers = CountedTransfers(self.traffic)
        self.engine = Engine(
            EngineParts(
                store=self.store,
                library=self.library,
                pictures=self.pictures,
                catalogue=self.catalogue,
                credentials=self.keys,
                clients=lambda: (self.client, CountedFiles(self.clock, self.traffic)),
                clock=self.clock,
                rng=random.Random(7),
                zone=self.zone,
                unsaved=lambda take_id, remote_id: self.unsaved.append((take_id, remote_id)),
                speed=self.speed,
                proved_for=self.proved_for,
                off_thread=self.in_thread,
                transfers=self.transfers,
            ),
            self.rules,
        )
        self.engine.problem_found.connect(self.problems.append)
        self.engine.reconciler.changed.connect(self.searches.append)

    async def in_thread(self, call: Callable[..., Any], *arguments: Any) -> Any:
        return await self.traffic.counted(asyncio.to_thread(call, *arguments))

    def make_client(self, url: str = "") -> CountedClient:
        """A client of the stand-in, or of the given address."""
        address = url or self.api_url or self.simulator.base_url
        return CountedClient(address, self.keys, self.clock, self.traffic, self.patience)

    async def start(self) -> None:
        """Opens the library and starts the engine."""
        self.open()
        self.engine.start()
        self.running = True
        await self.quiet()

    async def stop(self, grace: float = 0.05) -> None:
        """Ends the program in order."""
        if self.running:
            self.running = False
            await self.engine.stop(grace)
            self.journal.close()

    async def restart(self) -> None:
        """Ends it and starts it again."""
        await self.stop()
        await self.start()

    def configure(self, **changes: Any) -> None:
        """Changes the rules."""
        self.rules = replace(self.rules, **changes)
        self.engine.configure(self.rules)

    def submit(self, prompt: str = PROMPT, count: int = 1, **options: Any) -> TakeId:
        """Presses Generate; the first take's id."""
        request = replace(REQUEST, prompt=prompt).choosing(**options)
        return self.engine.submit([request], count)[0]

    def take(self, take_id: TakeId) -> Take:
        """The take as it stands."""
        return self.store.get(take_id)

    def state(self, take_id: TakeId) -> TakeState:
        """Where the take stands."""
        return self.take(take_id).state

    def connection(self) -> Connection:
        """How the line stands."""
        return self.engine.status.connection

    def states(self) -> list[str]:
        """Where every take stands, oldest first."""
        return [take.state.value for take in self.store.all()]

    async def ends(self, work: Coroutine[Any, Any, T], limit: float = 3600.0) -> T:
        """Moves the clock on until the work is done; its value."""
        task, passed = asyncio.ensure_future(work), 0.0
        while not task.done():
            await self.quiet()
            if not task.done():
                assert passed < limit, "it does not end"
                await self.clock.advance(0.5, settle=10)
                passed += 0.5
        return await task

    async def quiet(self) -> None:
        """Lets everything run until nothing is on its way and nothing happens any more."""
        still = 0
        deadline = time.monotonic() + STUCK_SECONDS
        while still < 20:
            await asyncio.sleep(0.0005 if self.traffic.open else 0)
            still = 0 if self.traffic.open else still + 1
            assert time.monotonic() < deadline, "the line does not become quiet"

    async def pass_time(self, seconds: float, step: float = 1.0) -> None:
        """Moves the clock on in steps, letting the line become quiet after each."""
        left = seconds
        while left > 1e-9:
            await self.clock.advance(min(step, left), settle=10)
            await self.quiet()
            left -= step

    async def reaches(
        self, take_id: TakeId, *states: TakeState, limit: float = 900.0, step: float = 5.0
    ) -> Take:
        """Moves the clock on until the take is in one of these states; the take."""
        passed = 0.0
        while self.state(take_id) not in states:
            assert passed < limit, f"still {self.state(take_id)} after {passed} s"
            await self.clock.advance(step, settle=10)
            passed += step
            await self.quiet()
        return self.take(take_id)

    async def downloads(self, take_id: TakeId) -> Take:
        """Brings the take to its end; a finished one is ready, with its clip in the folder."""
        return await self.reaches(take_id, TakeState.READY, TakeState.FAILED)

    async def finishes(self, limit: float = 1200.0) -> None:
        """Moves the clock on until every clip is here."""
        passed = 0.0
        while set(self.states()) != {"ready"}:
            assert passed < limit, self.states()
            await self.pass_time(10.0, step=10.0)
            passed += 10.0

    def creates(self) -> int:
        """How many paid requests have come to the service."""
        return self.simulator.record.count(Call.CREATE)

    def on_disk(self) -> dict[str, str]:
        """The state of every row, read from the file as another program would."""
        connection = sqlite3.connect(f"{self.journal_path.as_uri()}?mode=ro", uri=True)
        try:
            return dict(connection.execute("SELECT id, state FROM task").fetchall())
        finally:
            connection.close()


def make_bench(folder: Path, clock: FakeClock) -> Bench:
    """A bench with a running service."""
    renderer = BoxRenderer()
    simulator = Simulator(folder / "service", renderer, clock=clock, key=KEY.reveal(), seed=7)
    simulator.start()
    return Bench(folder=folder, simulator=simulator, renderer=renderer, clock=clock)
