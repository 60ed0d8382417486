"""A library of many takes in use: scrolled, searched letter by letter, and weighed."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from sora_desktop.ui.actions.declarations import WindowAction
from sora_desktop.ui.takes.query import SortOrder, TakeQuery
from tests.bench.takes import CJK, COMMON, RARE

if TYPE_CHECKING:
    from sora_desktop.app.program import Program

Report = Callable[[str], None]
_MIB = 2**20
# Typed one letter after the other: what many takes have, what few have, what none has.
TYPED = (COMMON, RARE, CJK, "take none", "ba lo", f"{COMMON} {RARE}", "kelu", "#77", "veo bo")
_FRAMES = 300


def figure(name: str, value: float) -> None:
    """Prints a figure for the parent."""
    print("figure", name, value, flush=True)


async def opened(program: Program, show_text: Report) -> int:
    """A start, until takes can be made."""
    loop = asyncio.get_running_loop()

    def watch() -> None:
        if program.session is None:
            loop.call_later(0.005, watch)
        else:
            show_text("usable")
            loop.call_later(0.1, program.quit)

    watch()
    return await program.main()


async def browsed(program: Program, show_text: Report) -> int:
    """A start, and then what a person does with the list."""
    # Imported before the window is there, it would count as part of it.
    import psutil

    main = asyncio.ensure_future(program.main())
    began = time.monotonic()
    await comes(lambda: program.session is not None)
    assert program.session is not None
    index = program.session.search_indexer.index
    await comes(lambda: index.ready)
    figure("index", time.monotonic() - began)
    await asyncio.sleep(1.0)
    figure("memory", psutil.Process().memory_info().rss / _MIB)
    assert program.window is not None
    for value in _frames(program):
        figure("frame", value)
        await asyncio.sleep(0)
    figure("indexed", float(index.ready))
    for value in searches(program):
        figure("search", value)
        await asyncio.sleep(0)
    program.window.takes.rows.use_index(lambda _text: None)
    for value in searches(program):
        figure("scan", value)
        await asyncio.sleep(0)
    program.quit()
    return await main


async def spent(program: Program, show_text: Report) -> int:
    """A start, and then the spending page with each of its tabs."""
    # As above.
    from sora_desktop.ui.spending.page import Tab

    main = asyncio.ensure_future(program.main())
    await comes(lambda: program.session is not None)
    await asyncio.sleep(2.0)
    window = program.window
    assert window is not None
    assert program.session is not None
    store = program.session.opened.store
    page, registry = window.spending, window.registry

    def timed(name: str, do: Callable[[], object]) -> None:
        began, worked = time.perf_counter(), time.process_time()
        do()
        page.repaint()
        figure(name, (time.perf_counter() - began) * 1000)
        figure(f"{name}-cpu", (time.process_time() - worked) * 1000)

    began, worked = time.perf_counter(), time.process_time()
    timed("open", registry.made(WindowAction.SPENDING).trigger)
    await comes(lambda: len(page.entries) == len(store))
    figure("all", (time.perf_counter() - began) * 1000)
    figure("all-cpu", (time.process_time() - worked) * 1000)
    registry.made(WindowAction.TAKES).trigger()
    timed("again", registry.made(WindowAction.SPENDING).trigger)
    for place, tab in enumerate(Tab):
        if tab is not Tab.TIME:
            timed(tab.value, page.tabs.segments[place].click)
            await asyncio.sleep(0.1)
    program.quit()
    return await main


async def comes(holds: Callable[[], bool]) -> None:
    """Waits until it holds, or for so long that it will not."""
    for _ in range(5000):
        if holds():
            return
        await asyncio.sleep(0.02)


def _frames(program: Program) -> Iterator[float]:
    """Milliseconds for each frame: a wheel's turns down the list, then a thumb that jumps."""
    assert program.window is not None
    view = program.window.takes.view
    bar = view.verticalScrollBar()
    rng = random.Random(3)
    jumps = [rng.randint(0, max(bar.maximum(), 1)) for _ in range(_FRAMES // 3)]
    for value in [60 * n for n in range(_FRAMES)] + jumps:
        began = time.perf_counter()
        bar.setValue(value)
        view.viewport().repaint()
        yield (time.perf_counter() - began) * 1000


def searches(program: Program) -> Iterator[float]:
    """Milliseconds of the window's thread from each letter to the painted list that it leaves."""
    assert program.window is not None
    rows, view = program.window.takes.rows, program.window.takes.view
    for order in (SortOrder.NEWEST, SortOrder.PRICE):
        for word in TYPED:
            for end in range(1, len(word) + 1):
                began = time.thread_time()
                rows.set_query(TakeQuery(text=word[:end], sort=order))
                view.viewport().repaint()
                yield (time.thread_time() - began) * 1000
            rows.set_query(TakeQuery())
