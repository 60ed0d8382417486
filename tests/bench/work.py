"""``dev.py bench work``: what the program costs while it fetches, sends and waits, each beside its
yardstick in the same run.

``python -m tests.bench.work URL FILE [CA]`` is the yardstick of a download: plain asyncio httpx.
"""

from __future__ import annotations

import asyncio
import shutil
import ssl
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import httpx

from sora_desktop.core.take import TakeState, Transfer
from sora_desktop.resources import resource
from sora_desktop.store.folders import AppFolders
from sora_desktop.store.journal import Journal
from sora_desktop.store.settings import Settings, SettingsStore
from tests.bench.measuring import Run, measured, report
from tests.bench.servers import Host, certify, host
from tests.bench.takes import make_library, sample_takes
from tests.bench.working import CROWD, PRESSES

SIZE, RUNS, AT_ONCE, POSTS = 500 * 10**6, 3, 3, 30
NOWHERE = "http://127.0.0.1:9"
CLIPS_AWAY = 10_000


def work(folder: Path) -> None:
    """Every row of it."""
    for ca_file in (None, certify(folder / "tls")):
        downloads(folder, ca_file)
    three_downloads(folder)
    presses(folder)
    crowd(folder)
    away(folder)


def downloads(folder: Path, ca_file: Path | None) -> None:
    """One large clip, in turn by the program and by plain httpx."""
    name, tls = ("TLS", (str(folder / "tls"),)) if ca_file else ("http", ())
    ours: list[Run] = []
    plain: list[Run] = []
    with host("clip", str(SIZE), *tls) as server:
        for number in range(RUNS):
            out = folder / "plain.mp4"
            command = ("-m", "tests.bench.work", server.url, str(out), str(ca_file or ""))
            plain.append(measured(*command))
            out.unlink()
            ours.append(_fetched(folder / f"{name}{number}", server.url, 1, ca_file))
    (rate, cost), (their_rate, their_cost) = _rates(ours), _rates(plain)
    note = f"{rate / 1e6:.0f} MB/s of {their_rate / 1e6:.0f}; aim 0.9; plain httpx to a file"
    report(f"download of 500 MB over {name}: rate", f"{rate / their_rate:.2f} x", note)
    note = f"{cost:.2f} s of {their_cost:.2f}; aim 1.3"
    report("  processor time a GB", f"{cost / their_cost:.2f} x", note)


def _rates(runs: Sequence[Run]) -> tuple[float, float]:
    """Median bytes a second and processor seconds a GB."""
    rates = [SIZE / (run.moments["fetched"] - run.moments["fetching"]) for run in runs]
    costs = [(run.cpu["fetched"] - run.cpu["fetching"]) / SIZE * 1e9 for run in runs]
    return statistics.median(rates), statistics.median(costs)


def _fetched(home: Path, url: str, count: int, ca_file: Path | None = None) -> Run:
    folders = _library(home, Settings(ca_file=str(ca_file or "")))
    journal = Journal(folders.journal_file)
    takes = [
        replace(
            take,
            state=TakeState.COMPLETED,
            clip=None,
            clip_bytes=None,
            link_dead=True,
            transfer=Transfer(url=url),
        )
        for take in sample_takes(count)
    ]
    journal.insert(takes, takes[0].created_at)
    journal.close()
    run = _driven("fetched", home, NOWHERE)
    shutil.rmtree(home)
    return run


def three_downloads(folder: Path) -> None:
    """How late the window is, quiet and with three downloads at full speed."""
    with host("clip", str(SIZE)) as server:
        run = _fetched(folder / "three", server.url, AT_ONCE)
    _late("window latency, quiet", run.figures["quiet"], "the yardstick of the two others")
    _late("  three downloads at full speed", run.figures["fetching"], "aim 16 / 50 ms")


def presses(folder: Path) -> None:
    """From a press of Generate to its row on the disk, and to the first byte of its create."""
    with host("api") as server:
        post = _post_ms(server)
        _library(folder / "press", Settings(at_once=20, ask_above=None))
        run = _driven("pressed", folder / "press", server.url)
        creates = server.first(PRESSES)
    row, commit = (statistics.median(run.figures[name]) for name in ("row", "commit"))
    note = f"{row:.1f} ms; one SQLite commit {commit:.1f}; aim 2"
    report("press to row on disk", f"{row / commit:.1f} x", note)
    byte = statistics.median(
        (at - begun) * 1000 for at, begun in zip(creates, run.figures["press"], strict=True)
    )
    note = f"{byte:.1f} ms; one httpx POST {post:.1f}; aim 3"
    report("press to first byte of the create", f"{byte / post:.1f} x", note)


def crowd(folder: Path) -> None:
    """200 takes: sent with one press, followed, and followed while a clip plays."""
    home = folder / "crowd"
    folders = _library(home, Settings())
    (take,) = sample_takes(1)
    journal = Journal(folders.journal_file)
    journal.insert([replace(take, state=TakeState.READY, clip="clip.mp4")], take.created_at)
    journal.close()
    folders.clips.mkdir(parents=True, exist_ok=True)
    shutil.copy(resource("demo", "sample_h264.mp4"), folders.clips / "clip.mp4")
    with host("api") as server:
        run = _driven("crowd", home, server.url)
        seconds = server.first(CROWD)[-1] - run.figures["press"][0]
    note = f"{seconds / CROWD * 1000:.0f} ms a create, at a service without a limit"
    report(f"{CROWD} takes: press to all creates sent", f"{seconds:.1f} s", note)
    _late("  window latency meanwhile", run.figures["sending"], "aim p99 16 ms")
    report(f"idle CPU with {CROWD} takes in flight", _share(run), "of a core; aim 1.5")
    name = f"window latency, {CROWD} polls and playback"
    _late(name, run.figures["playing"], "aim 16 / 50 ms")


def away(folder: Path) -> None:
    """What 10,000 takes cost whose clips are on a drive that is away, and on one that is there."""
    shares: list[str] = []
    for name in ("there", "away"):
        home = folder / name
        clips = folder / f"drive-{name}" / "clips"
        folders = _library(home, Settings(clips_folder=str(clips)))
        make_library(folders.journal_file, CLIPS_AWAY)
        if name == "there":
            clips.mkdir(parents=True)
            for take in sample_takes(CLIPS_AWAY):
                if take.clip is not None:
                    (clips / take.clip).touch()
        shares.append(_share(_driven("waits", home, NOWHERE)))
    note = f"of a core; {shares[0]} with it there; aim: equal"
    report(f"idle CPU, {CLIPS_AWAY:,} clips on a drive that is away", shares[1], note)


def _library(home: Path, settings: Settings) -> AppFolders:
    folders = AppFolders.under(home)
    folders.create()
    SettingsStore(folders.settings_file).save(settings)
    return folders


def _driven(what: str, home: Path, url: str) -> Run:
    return measured("-m", "tests.bench.program", what, str(home), url)


def _share(run: Run) -> str:
    seconds = run.moments["over"] - run.moments["idle"]
    return f"{(run.cpu['over'] - run.cpu['idle']) / seconds * 100:.2f} %"


def _late(name: str, values: Sequence[float], note: str) -> None:
    p99 = statistics.quantiles(values, n=100)[-1]
    report(name, f"{p99:.0f} / {max(values):.0f} ms", f"p99 / worst; {note}")


def _post_ms(server: Host) -> float:
    """The median from a new client to the first byte of its POST, as any program would send it."""

    async def posts() -> list[float]:
        begun, trust = [], ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        for _ in range(POSTS):
            await asyncio.sleep(0.2)
            begun.append(time.monotonic())
            async with httpx.AsyncClient(verify=trust, trust_env=False) as http:
                await http.post(f"{server.url}/api/v1/task", json={"input": {"prompt": "A boat"}})
        return begun

    begun = asyncio.run(posts())
    moments = zip(server.first(POSTS), begun, strict=True)
    return statistics.median((at - before) * 1000 for at, before in moments)


async def plain(url: str, out: str, ca_file: str) -> None:
    """Plain asyncio httpx to a file."""

    def show(name: str) -> None:
        print(name, time.monotonic_ns(), time.process_time(), flush=True)

    trust = ssl.create_default_context(cafile=ca_file) if ca_file else True
    async with httpx.AsyncClient(verify=trust, trust_env=False) as http:
        show("fetching")
        async with http.stream("GET", url) as answer:
            with open(out, "wb") as file:  # noqa: ASYNC230
                async for piece in answer.aiter_raw():
                    file.write(piece)
        show("fetched")


if __name__ == "__main__":
    asyncio.run(plain(*sys.argv[1:4]))
