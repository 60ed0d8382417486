"""The download as a machine: a server that cuts, lies and changes its file; a program that ends
and starts again at any moment. What has a clip's name is whole, or there is none."""

from __future__ import annotations

import asyncio
import hashlib
import random
import re
import tempfile
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from sora_desktop.api import files
from sora_desktop.api.client import PiapiClient
from sora_desktop.api.files import FileHost
from sora_desktop.api.options import ApiOptions, FileLimits
from sora_desktop.core.clips import containers
from sora_desktop.core.clips.containers import BoxReport
from sora_desktop.core.remote import RemoteStatus, RemoteTask
from sora_desktop.core.take import TakeId, TakeState, Transfer
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.downloader import Downloader
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.supervisor import Supervisor
from sora_desktop.simulator.clips import ClipSpec, box_clip
from sora_desktop.store.journal import Journal
from sora_desktop.store.library import ClipLibrary, Space
from sora_desktop.store.takes import TakeStore
from tests.core.makers import a_take
from tests.fakes import FakeClock, SameLoop
from tests.fault_server import Exchange, FaultServer, head

TASK = TakeId("a" * 32)
VIDEO = "video/mp4"
# How the server answers one request.
HONEST = ("honest",)
LIES = st.one_of(
    st.just(HONEST),
    st.tuples(st.sampled_from(["cut", "quiet cut", "hang"]), st.integers(0, 5_000)),
    st.tuples(st.just("length"), st.sampled_from([-900, -1, 1, 700, 10**6])),
    st.tuples(st.just("offset"), st.integers(-3_000, 3_000)),
    st.tuples(st.just("beyond"), st.sampled_from([-1, 0, 1, 4_000])),
    st.tuples(st.just("status"), st.sampled_from([204, 302, 403, 404, 429, 500, 503])),
    st.sampled_from([("range ignored",), ("if-range ignored",), ("page",), ("page as video",)]),
    st.sampled_from([("trailing",), ("empty",), ("reset",)]),
)


def _film(seed: int) -> bytes:
    spec = ClipSpec(
        task_id=f"film {seed}",
        number=1,
        prompt="",
        width=64,
        height=36,
        seconds=4,
        model_name="",
        sound=False,
    )
    return box_clip(spec, 4_000)


class Host:
    """A file in versions, and the lies about it that are still to be told."""

    def __init__(self) -> None:
        self.versions: list[bytes] = []
        self.lies: list[tuple[Any, ...]] = []
        self.change()

    def change(self) -> None:
        """Another film of the same length under the same address."""
        self.versions.append(_film(len(self.versions)))

    @property
    def tag(self) -> str:
        """The version's strong ETag."""
        return '"' + hashlib.sha256(self.versions[-1]).hexdigest()[:16] + '"'

    async def answer(self, exchange: Exchange) -> None:
        """One answer, as the next lie says."""
        lie = self.lies.pop(0) if self.lies else HONEST
        exchange.close()
        simple: dict[str, Callable[[], bytes]] = {
            "reset": lambda: b"",
            "page": lambda: head(200, {"Content-Type": "text/html"}) + b"<html>",
            "page as video": lambda: head(200, {"Content-Type": VIDEO}) + b"<html>" * 99,
            "empty": lambda: head(200, {"Content-Type": VIDEO, "Content-Length": 0}),
            "status": lambda: head(lie[1], {"Content-Length": 0}),
        }
        if lie[0] in simple:
            await exchange.write(simple[lie[0]]())
        else:
            await self._file(exchange, *lie)

    async def _file(self, exchange: Exchange, lie: str, number: int = 0) -> None:
        data, asked = self.versions[-1], exchange.seen.headers
        wanted = re.fullmatch(r"bytes=(\d+)-", asked.get("range", ""))
        same = asked.get("if-range") == self.tag or lie == "if-range ignored"
        ranged = wanted is not None and same and lie != "range ignored"
        start = int(wanted[1]) if wanted and ranged else 0
        if ranged and (start >= len(data) or lie == "beyond"):
            size = len(data) + (number if lie == "beyond" else 0)
            reported = {"Content-Range": f"bytes */{size}", "Content-Length": "0", "ETag": self.tag}
            await exchange.write(head(416, {**reported}))
            return
        if ranged and lie == "offset":
            start = min(max(start + number, 0), len(data) - 1)
        body = data[start:] + (b"<html>junk</html>" if lie == "trailing" else b"")
        reported = {"ETag": self.tag, "Content-Type": VIDEO}
        if ranged:
            reported["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        if lie != "quiet cut":
            reported["Content-Length"] = str(max(len(body) + (number if lie == "length" else 0), 0))
        sent = body[:number] if lie in ("cut", "quiet cut", "hang") else body
        await exchange.write(head(206 if ranged else 200, {**reported}) + sent)
        if lie == "hang":
            await exchange.hang()


class Download(RuleBasedStateMachine):
    """One take whose clip is fetched, over many runs of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        self.clock, self.host, self.server = FakeClock(), Host(), FaultServer()
        self.server.script(self.host.answer)
        self._run(self.server.__aenter__())
        self.link = f"{self.server.url}/clip.mp4"
        self._begin()
        take = a_take(
            id=TASK,
            state=TakeState.COMPLETED,
            remote_id="r1",
            transfer=Transfer(url=self.link + "?token=1"),
        )
        self.store.add([take])

    def _run(self, work: Coroutine[Any, Any, Any]) -> None:
        self.loop.run_until_complete(work)

    def _begin(self) -> None:
        self.journal = Journal(self.folder / "journal.sqlite3")
        self.store = TakeStore(self.journal, self.clock)
        self.library = ClipLibrary(
            self.folder, posters=self.folder, space=lambda _: Space(2**40, 2**39)
        )
        self._run(self._start())

    async def _start(self) -> None:
        self.supervisor = Supervisor(self.clock)
        self.store.recover(self.clock.now())
        client = PiapiClient(
            ApiOptions(base_url="http://127.0.0.1:1"), key=lambda: None, clock=self.clock
        )
        object.__setattr__(client, "read", self._read)
        limits = FileLimits(connect=2.0, slow_seconds=0.1)
        host = FileHost(None, None, True, self.clock, limits=limits)
        self.downloader = Downloader(
            self.store,
            self.library,
            ServiceConnection(lambda: (client, host), self.clock, random.Random(1)),
            self.clock,
            self.supervisor,
            answers=Answers(self.store, lambda remote: pytest.fail("no failure is told")),
            off_thread=self._at_once,
            transfers=SameLoop(),
        )
        self.downloader.start()
        self.supervisor.keep(self.downloader.run, "downloader")

    @staticmethod
    async def _at_once(call: Callable[..., Any], *arguments: Any) -> Any:
        return call(*arguments)

    async def _read(self, remote_id: str) -> RemoteTask:
        """A fresh link: only its signature differs."""
        fresh = f"{self.link}?token={self.clock.monotonic()}"
        return RemoteTask(id=remote_id, status=RemoteStatus.COMPLETED, video_url=fresh)

    async def _tries(self, seconds: float) -> None:
        """Lets a try that is due come, and waits for its end."""
        left = seconds
        while left > 0:
            # In steps: the time of the program must not run away from a real connection.
            await self.clock.advance(min(left, 25.0), settle=5)
            left -= 25.0
            if self.downloader.fetching:
                await self._until(lambda: not self.downloader.fetching)

    async def _until(self, ended: Callable[[], object]) -> None:
        deadline, quiet = time.monotonic() + 5.0, 0
        while quiet < 5:
            await asyncio.sleep(0.0005)
            quiet = quiet + 1 if ended() else 0
            assert time.monotonic() < deadline, "the try does not end"

    async def _begins(self, cut: int) -> None:
        """Lets a try come that the server leaves hanging, if one is due."""
        asked, self.host.lies = len(self.server.requests), [("hang", cut)]
        for _ in range(28):
            await self.clock.advance(25.0, settle=5)
            if self.downloader.fetching:
                await self._until(
                    lambda: not self.downloader.fetching or len(self.server.requests) > asked
                )
                return

    async def _end(self) -> None:
        await self.supervisor.close(0.5)

    @rule(lies=st.lists(LIES, min_size=1, max_size=3), seconds=st.sampled_from([5.0, 40.0, 700.0]))
    def time_passes(self, lies: list[tuple[Any, ...]], seconds: float) -> None:
        """The next answers are these, and whatever is due is tried."""
        self.host.lies = lies
        self._run(self._tries(seconds))

    @rule()
    def the_file_changes(self) -> None:
        """The server has another film from now on."""
        self.host.change()

    @rule(kill=st.booleans(), cut=st.none() | st.integers(0, 5_000))
    def the_program_ends_and_starts(self, kill: bool, cut: int | None) -> None:
        """In order, or with the journal as it was in the very middle; at rest or at work."""
        if cut is not None:
            self._run(self._begins(cut))
        kept = self.journal.path.read_bytes()
        self._run(self._end())
        self.journal.close()
        if kill:
            self.journal.path.write_bytes(kept)
        self._begin()

    @rule(cut=st.integers(1, 3_900), lie=st.sampled_from(["honest", "if-range ignored"]))
    def the_file_changes_in_the_middle(self, cut: int, lie: str) -> None:
        """A beginning of one film is here when the rest of another is offered."""
        self.the_person_asks()
        self.time_passes([("cut", cut)], 1.0)
        self.host.change()
        self.time_passes([(lie,)], 700.0)

    @rule()
    def the_person_asks(self) -> None:
        """Fetch it again."""
        if self.store.get(TASK).state in (TakeState.COMPLETED, TakeState.READY):
            self.downloader.fetch_again(TASK)

    @rule()
    def the_clip_is_deleted(self) -> None:
        """Outside of the program."""
        take = self.store.get(TASK)
        if take.state is TakeState.READY and take.clip is not None:
            (self.folder / take.clip).unlink(missing_ok=True)

    @rule(size=st.integers(0, 6_000))
    def the_part_loses_bytes(self, size: int) -> None:
        """As a power cut may have it; never while somebody writes."""
        part = self.library.part_path(TASK)
        if part.exists() and not self.downloader.fetching:
            part.write_bytes(part.read_bytes()[:size])

    @invariant()
    def what_has_a_clips_name_is_a_whole_version(self) -> None:
        """The heart of it."""
        for path in self.folder.glob("*.mp4"):
            assert path.read_bytes() in self.host.versions

    def teardown(self) -> None:
        """With a server that tells the truth, the clip comes home."""
        try:
            self.host.lies = []
            self._run(self._end())
            self.journal.close()
            self._begin()
            self.the_person_asks()
            for _ in range(3):
                self._run(self._tries(700.0))
            self.what_has_a_clips_name_is_a_whole_version()
            assert self.store.get(TASK).state is TakeState.READY
            assert list(self.folder.glob("*.mp4"))
        finally:
            self._run(self._end())
            self.journal.close()
            self._run(self.server.__aexit__(None, None, None))
            self.loop.close()
            self.temporary.cleanup()


QUICK = settings(
    max_examples=15,
    stateful_step_count=8,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
)

# To find a planted fault it need not be made small.
FINDING = settings(QUICK, max_examples=200, phases=[Phase.generate], derandomize=True)


def test_no_lie_puts_a_wrong_file_under_a_clips_name() -> None:
    run_state_machine_as_test(Download, settings=QUICK)


def believe_any_part(body: Any, wish: Any) -> Any:
    """The planted fault: what comes is taken for the rest of what is here."""
    return files.FileAnswer(
        offset=wish.offset, total=wish.length, _body=replace(body, offset=wish.offset)
    )


def test_the_machine_finds_a_client_that_believes_any_part(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(files, "_part", believe_any_part)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Download, settings=FINDING)


def test_the_machine_finds_a_library_that_checks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(containers, "walk", lambda file, size: BoxReport(whole=True))
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Download, settings=FINDING)
