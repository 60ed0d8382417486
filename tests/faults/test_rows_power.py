"""Row 33: the power goes, at every moment of a take's life, from the press to the clip."""

from __future__ import annotations

import asyncio
import contextlib
import random
import sqlite3
import sys
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.engine import transfer_thread
from sora_desktop.simulator import Fault, Plan
from sora_desktop.store import library as library_module
from sora_desktop.store.disk import PartFile
from sora_desktop.store.journal import Journal
from tests.engine import bench as bench_module
from tests.engine.bench import Bench, make_bench
from tests.fakes import FakeClock
from tests.faults.power import Disk, Image, WatchedSqlite, watched
from tests.kill.runner import quick_folder

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="it asks /proc which file is synced"
)

Reported = dict[TakeId, TakeState]


@dataclass(frozen=True, slots=True)
class Cut:
    """What the disk may hold after a power cut, and what the program had said before it."""

    image: Image
    reported: Reported


@dataclass
class Life:
    """A program on a disk that can lose its power, and the clip that it fetches."""

    bench: Bench
    cuts: list[Cut]
    folders: tuple[Path, ...]
    clip: bytes = b""

    def broken(self) -> set[str]:
        """What does not hold after one of the cuts; empty when the promises are kept."""
        seen: set[tuple[Any, ...]] = set()
        found: set[str] = set()
        for cut in self.cuts:
            key = (tuple(sorted(cut.image.items())), tuple(sorted(cut.reported.items(), key=str)))
            if key not in seen:
                seen.add(key)
                found |= self._broken_after(cut)
        return found

    def _broken_after(self, cut: Cut) -> set[str]:
        with tempfile.TemporaryDirectory(dir=self.bench.folder.parent) as name:
            top = Path(name)
            for folder in self.folders:
                (top / folder.relative_to(self.bench.folder)).mkdir(exist_ok=True)
            for path, content in cut.image.items():
                (top / path.relative_to(self.bench.folder)).write_bytes(content)
            try:
                journal = Journal(top / "journal.sqlite3")
            except Exception as error:
                return {f"the journal does not open: {type(error).__name__}"}
            with contextlib.closing(journal):
                return {*self._rows(journal, cut.reported), *self._files(journal, top / "clips")}

    def _rows(self, journal: Journal, text_of: Reported) -> set[str]:
        if journal.restored is not None:
            return {"the journal is damaged"}
        been = {
            take.id: {step.after for step in journal.transitions(take.id)}
            for take in journal.load()
        }
        lost = {take_id for take_id, state in text_of.items() if state not in been.get(take_id, ())}
        return {"a commit is lost"} if lost else set()

    def _files(self, journal: Journal, clips: Path) -> set[str]:
        found = set()
        if any(path.read_bytes() != self.clip for path in clips.glob("*.mp4")):
            found.add("a clip's name is on something else")
        for take in journal.load():
            if take.clip is not None and not (clips / take.clip).exists():
                found.add("a clip that is told as ready is not there")
            part = clips / f"{take.id}.part"
            if take.transfer is not None and part.exists():
                safe = take.transfer.synced
                if part.read_bytes()[:safe] != self.clip[:safe]:
                    found.add("bytes noted as safe are lost")
        return found


@contextlib.asynccontextmanager
async def a_life(kind: type[sqlite3.Connection] = sqlite3.Connection) -> AsyncIterator[Life]:
    """A take from the press to its clip, whose fetch breaks off once; all the cuts of its life."""
    dice, text_of, cuts = random.Random(33), Reported(), list[Cut]()
    disks: list[Disk] = []

    def on_moment() -> None:
        for share in (0.0, 0.5):
            cuts.append(Cut(disks[0].after_a_cut(dice, share), dict(text_of)))

    with (
        quick_folder() as folder,
        WatchedSqlite(lambda: disks[0] if disks else None) as sqlite,
        pytest.MonkeyPatch.context() as patch,
    ):
        home = folder / "home"
        home.mkdir()
        opened = partial(Journal, connect=partial(sqlite.connect, kind=kind))
        patch.setattr(bench_module, "Journal", opened)
        patch.setattr(transfer_thread, "WRITE_BYTES", 2_000)
        patch.setattr(transfer_thread, "SYNC_BYTES", 4_000)
        patch.setattr(transfer_thread, "SYNC_SECONDS", 0.0)
        bench = make_bench(home, FakeClock())
        bench.simulator.rules.speed = 10.0
        bench.simulator.plan(Plan(files=(Fault(cut=9_000),)))
        try:
            await bench.start()
            bench.store.changed.connect(lambda c: text_of.update({c.after.id: c.after.state}))
            life = Life(bench, cuts, (home, bench.clips))
            disks.append(Disk(life.folders, on_moment))
            with watched(disks[0]):
                take_id = bench.submit()
                await bench.reaches(take_id, TakeState.READY, step=1.0)
                disks[0].moment()
            disks.clear()
            (clip,) = bench.clips.glob("*.mp4")
            life.clip = clip.read_bytes()
            yield life
        finally:
            disks.clear()
            await bench.stop()
            await asyncio.to_thread(bench.simulator.stop)


async def test_row_33_the_power_goes_at_every_moment() -> None:
    async with a_life() as life:
        assert len(life.cuts) > 200
        assert {cut.reported.get(life.bench.store.all()[0].id) for cut in life.cuts} >= {
            *(None, TakeState.DRAFT, TakeState.SUBMITTING, TakeState.DOWNLOADING, TakeState.READY)
        }
        assert life.broken() == set()


class SyncsLess(sqlite3.Connection):
    """Does without the last sync, that of the folder after a commit."""

    how = "synchronous = FULL"

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """As the real one, but for the pragma."""
        return super().execute(sql.replace("synchronous = EXTRA", self.how), parameters)


class SyncsNothing(SyncsLess):
    """Leaves it to the system when anything is written."""

    how = "synchronous = OFF"


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        (SyncsLess, {"a commit is lost"}),
        (SyncsNothing, {"a commit is lost", "the journal is damaged"}),
    ],
)
async def test_row_33_a_journal_that_syncs_less_is_found(
    kind: type[sqlite3.Connection], found: set[str]
) -> None:
    async with a_life(kind) as life:
        assert found & life.broken()


async def test_row_33_a_clip_that_is_not_synced_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def unsynced(part: PartFile) -> None:
        part.synced = part.size

    monkeypatch.setattr(PartFile, "sync", unsynced)
    async with a_life() as life:
        assert life.broken() == {
            "a clip's name is on something else",
            "bytes noted as safe are lost",
        }


async def test_row_33_a_name_that_is_not_synced_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library_module, "sync_folder", lambda folder: None)
    async with a_life() as life:
        assert life.broken() == {"a clip that is told as ready is not there"}
