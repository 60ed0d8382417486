"""A day of work: takes come and go, and descriptors, timers, tasks, connections and memory do not
grow. The short day runs at every commit; the long one, 1,000 takes over 24 hours, at night."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from sora_desktop.core.take import TakeState
from tests.engine.bench import Bench, make_bench
from tests.fakes import FakeClock

MOVING = {"draft", "submitting", "pending", "processing", "unknown", "completed", "downloading"}


@dataclass(frozen=True)
class Figures:
    """What is open and in use at one moment, with no take under way; memory in KB."""

    descriptors: int
    timers: int
    takes: int
    connections: int
    threads: int
    objects: int
    memory: int


def figures() -> Figures:
    """The figures of this moment; those that only Linux tells are 0 elsewhere."""
    gc.collect()
    loop: Any = asyncio.get_running_loop()
    links: list[str] = []
    memory = 0
    if sys.platform == "linux":
        for name in os.listdir("/proc/self/fd"):
            path = Path("/proc/self/fd", name)
            if path.is_symlink():
                links.append(os.readlink(path))
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
        memory = int(pages) * os.sysconf("SC_PAGE_SIZE") // 1024
    return Figures(
        descriptors=len(links),
        timers=len(timers_of(loop)),
        takes=len(asyncio.all_tasks()),
        connections=sum(link.startswith("socket:") for link in links),
        threads=threading.active_count(),
        objects=len(gc.get_objects()),
        memory=memory,
    )


def timers_of(loop: Any) -> list[object]:
    """What is still to be called at its time, of asyncio's own loop or of Qt's.

    Qt's keeps a timer that was cancelled until it would have fired (measured), so that of the
    time limits of calls, 30 s each, some hundred are always there; they call nobody.
    """
    timers: Any = getattr(loop, "_scheduled", ())
    if isinstance(loop, qasync.QEventLoop):
        timers = vars(loop._timer)["_SimpleTimer__callbacks"].values()
    return [timer for timer in timers if not timer.cancelled()]


async def day(bench: Bench, takes: int, hours: float, looks: int) -> list[Figures]:
    """Sends the takes evenly over so many hours; the figures at so many moments of rest."""
    seen: list[Figures] = []
    batches = takes // 4
    gap = hours * 3600 / batches
    for number in range(batches):
        bench.submit(f"a take of batch {number}", count=4)
        await rest(bench, gap)
        if (number + 1) % (batches // looks) == 0:
            seen.append(await at_rest(bench))
    return seen


async def rest(bench: Bench, seconds: float) -> None:
    """Lets the time pass in large steps."""
    left = seconds
    while left > 0:
        step = min(left, 20.0)
        await bench.clock.advance(step, settle=4)
        await bench.quiet()
        left -= step


async def at_rest(bench: Bench) -> Figures:
    """Waits until every take has ended and the spare connections are closed; the figures then."""
    for _ in range(100):
        if not MOVING & set(bench.states()):
            break
        await rest(bench, 20.0)
    assert set(bench.states()) == {TakeState.READY.value}
    await bench.client.reset_connections()
    await asyncio.sleep(0.05)
    return figures()


def check_flat(seen: list[Figures], takes: int) -> None:
    """The first look is the measure: caches and threads are warm by then."""
    first, last = seen[0], seen[-1]
    assert last.descriptors <= first.descriptors + 4
    assert last.connections <= first.connections + 4
    assert last.timers <= first.timers + 20
    assert last.takes <= first.takes + 2
    assert last.threads <= first.threads + 4
    # A take that is kept is about a hundred objects here and in the stand-in, and a few KB.
    assert last.objects - first.objects <= 300 * takes
    assert last.memory - first.memory <= 30_000 + 20 * takes


def make_roomy(bench: Bench) -> None:
    """Small clips, and money for all of them."""
    bench.configure(at_once=4)
    bench.renderer.size = 2_000
    bench.simulator.set_balance(10**13)


@pytest.fixture
async def roomy(bench: Bench) -> Bench:
    """A bench for many takes."""
    make_roomy(bench)
    return bench


async def test_a_short_day_leaves_nothing_behind(roomy: Bench) -> None:
    seen = await day(roomy, takes=20, hours=0.3, looks=5)
    check_flat(seen, 20)
    assert roomy.creates() == 20


@pytest.mark.night
async def test_a_thousand_takes_in_a_day(roomy: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    start = roomy.clock.monotonic()
    seen = await day(roomy, takes=1_000, hours=24.0, looks=10)
    with capsys.disabled():
        hours = (roomy.clock.monotonic() - start) / 3600
        print(f"\n{len(roomy.store)} takes in {hours:.1f} simulated hours")
        for one in seen:
            print(one)
    check_flat(seen, 1_000)
    assert roomy.creates() == 1_000
    clips = list(roomy.clips.glob("*.mp4"))
    assert len(clips) == 1_000


@pytest.mark.parametrize(
    ("takes", "hours", "looks"),
    [(20, 0.3, 5), pytest.param(1_000, 24.0, 10, marks=pytest.mark.night)],
)
def test_on_the_loop_of_the_window(
    qapp: QApplication,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    takes: int,
    hours: float,
    looks: int,
) -> None:
    """As the program runs: Qt's loop has timers and sockets of its own."""
    seen: list[Figures] = []

    async def whole() -> None:
        bench = make_bench(tmp_path, FakeClock())
        try:
            await bench.start()
            make_roomy(bench)
            seen.extend(await day(bench, takes, hours, looks))
            assert bench.creates() == takes
        finally:
            await bench.stop()
            bench.simulator.stop()

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
        runner.run(whole())
    if takes > 100:
        with capsys.disabled():
            print(f"\n{takes} takes on Qt's loop: {seen[0]} to {seen[-1]}")
    check_flat(seen, takes)
