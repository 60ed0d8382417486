"""The program at work, driven from inside its own loop: it fetches, sends, follows and waits.

How long the window takes to come to what is asked of it is measured with a timer that is due every
five milliseconds: how late it comes is how late a key or a mouse button would be seen.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from sora_desktop.core.shot import BatchRow
from sora_desktop.core.take import UNSENT, TakeState
from sora_desktop.store.journal import connect
from tests.bench.stalls import stalls

if TYPE_CHECKING:
    from sora_desktop.app.program import Program
    from sora_desktop.app.session import Session

Report = Callable[[str], None]
CROWD, PRESSES = 200, 15
SETTLE, QUIET, IDLE = 4.0, 8.0, 20.0
_TICK = 0.005


def figure(name: str, value: float) -> None:
    """Prints a figure for the parent."""
    print("figure", name, value, flush=True)


@asynccontextmanager
async def lateness(name: str) -> AsyncIterator[None]:
    """Figures of this name for as long as it lasts: milliseconds by which each tick was late."""
    late: list[float] = []
    timer, due = QTimer(), [time.perf_counter() + _TICK]
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def tick() -> None:
        now = time.perf_counter()
        late.append(max(now - due[0], 0.0) * 1000)
        due[0] = now + _TICK

    timer.timeout.connect(tick)
    timer.start(round(_TICK * 1000))
    with stalls(name, lambda: time.perf_counter() - due[0]):
        yield
    timer.stop()
    for value in late:
        figure(name, value)


async def _comes(holds: Callable[[], object], seconds: float = 300.0) -> None:
    """Waits until it holds; a measurement that does not come to it has no figures."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            os._exit(1)
        await asyncio.sleep(0.02)


async def _session(program: Program) -> Session:
    await _comes(lambda: program.session is not None)
    assert program.session is not None
    await asyncio.sleep(SETTLE)
    return program.session


async def fetched(program: Program, show_text: Report) -> int:
    """Fetches the clips whose links lie ready in the library."""
    main = asyncio.ensure_future(program.main())
    session = await _session(program)
    takes = session.engine.takes
    links = [take.id for take in takes.in_state(TakeState.COMPLETED)]

    async def fetch() -> None:
        show_text("fetching")
        for take_id in links:
            session.engine.fetch_again(take_id)
        await _comes(lambda: takes.count_in(TakeState.READY) == len(links))
        show_text("fetched")

    if len(links) == 1:
        await fetch()
    else:
        async with lateness("quiet"):
            await asyncio.sleep(QUIET)
        async with lateness("fetching"):
            await fetch()
    program.quit()
    return await main


async def pressed(program: Program, show_text: Report) -> int:
    """Presses Generate again and again; `row` are the milliseconds from each press to its row on
    the disk, `press` the moments of the presses on the system's monotonic clock. `commit` are those
    of one row into another file, in between."""
    main = asyncio.ensure_future(program.main())
    session = await _session(program)
    window, takes, added = program.window, session.engine.takes, list[float]()
    assert window is not None
    assert program.opened is not None
    bare = bare_commits(program.opened.folders.data / "commit.sqlite3")
    await _comes(lambda: "$" in window.top.balance.text())
    takes.changed.connect(
        lambda change: added.append(time.monotonic()) if change.before is None else None
    )
    for number in range(PRESSES):
        window.composer.draft = f"A paper boat {number}"
        # The last press is over, and the balance that it asked for has come.
        await asyncio.sleep(0.7)
        figure("commit", next(bare))
        await asyncio.sleep(0.7)
        added.clear()
        begun = time.monotonic()
        window.composer.generate.click()
        figure("press", begun)
        figure("row", (added[0] - begun) * 1000)
        await _comes(lambda: not takes.in_state(*UNSENT, TakeState.SUBMITTING))
    program.quit()
    return await main


def bare_commits(path: Path) -> Iterator[float]:
    """Milliseconds of commits of one row each, with the journal's own settings."""
    connection = connect(path, 5.0)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("CREATE TABLE row (number INTEGER PRIMARY KEY, text TEXT)")
    while True:
        begun = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO row (text) VALUES (?)", ("x" * 1000,))
        connection.execute("COMMIT")
        yield (time.perf_counter() - begun) * 1000


async def crowd(program: Program, show_text: Report) -> int:
    """Sends 200 takes with one press, follows them with nobody there, and plays a clip then."""
    from sora_desktop.engine.engine import EngineRules

    main = asyncio.ensure_future(program.main())
    session = await _session(program)
    takes, window = session.engine.takes, program.window
    assert window is not None
    rules = EngineRules(at_once=CROWD)
    session.engine.configure(rules)
    window.composer.draft = "A paper boat"
    request = window.composer.request()
    async with lateness("sending"):
        figure("press", time.monotonic())
        session.engine.submit_batch([BatchRow(request=request)] * CROWD)
        while takes.in_state(*UNSENT, TakeState.SUBMITTING):
            await asyncio.sleep(0.05)
            if session.engine.submitter.rules.at_once != CROWD:
                # The program has saved its settings, which allow fewer.
                session.engine.configure(rules)
    await asyncio.sleep(IDLE)
    show_text("idle")
    await asyncio.sleep(IDLE)
    show_text("over")
    window.takes.reveal(takes.in_state(TakeState.READY)[0].id)
    await asyncio.sleep(SETTLE)
    before = window.player.frames_shown
    window.player.commands["play_pause"].trigger()
    await _comes(lambda: window.player.frames_shown > before)
    async with lateness("playing"):
        await asyncio.sleep(QUIET)
    program.quit()
    return await main


async def waits(program: Program, show_text: Report) -> int:
    """A library at rest, after the look at its clips."""
    main = asyncio.ensure_future(program.main())
    session = await _session(program)
    await asyncio.sleep(3 * IDLE)
    show_text("idle")
    await asyncio.sleep(IDLE)
    show_text("over")
    figure("ready", session.engine.takes.count_in(TakeState.READY))
    program.quit()
    return await main
