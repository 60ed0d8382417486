"""What the number of takes costs, from inside the program: a start, and then filters, orders and
searches over all of them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from tests.bench.browsing import comes, figure, searches

if TYPE_CHECKING:
    from sora_desktop.app.program import Program
    from sora_desktop.ui.takes.query import TakeQuery

Report = Callable[[str], None]
_MIB = 2**20
_TIMES = 7


async def grown(program: Program, show_text: Report) -> int:
    """Says when a take can be made, weighs the program once everything is read and indexed, and
    measures the list."""
    main = asyncio.ensure_future(program.main())
    await comes(lambda: program.session is not None)
    show_text("usable")
    assert program.session is not None
    opened, index = program.session.opened, program.session.search_indexer.index
    await comes(lambda: opened.store.whole and index.ready)
    # Imported before the window is there, it would count as part of it.
    import psutil

    await asyncio.sleep(1.0)
    figure("memory", psutil.Process().memory_info().rss / _MIB)
    for name, values in (
        ("filter", _queries(program, _filters())),
        ("order", _queries(program, _orders())),
        ("search", searches(program)),
    ):
        for value in values:
            figure(name, value)
            await asyncio.sleep(0)
    program.quit()
    return await main


def _filters() -> list[TakeQuery]:
    from sora_desktop.ui.takes.query import StateFilter, TakeQuery

    states = [TakeQuery(state=state) for state in StateFilter]
    return [*states[1:], TakeQuery(model_id="veo-3.1"), TakeQuery(tag="river")]


def _orders() -> list[TakeQuery]:
    from sora_desktop.ui.takes.query import SortOrder, TakeQuery

    orders = (SortOrder.OLDEST, SortOrder.PRICE, SortOrder.LENGTH)
    return [TakeQuery(sort=order) for order in orders]


def _queries(program: Program, queries: list[TakeQuery]) -> Iterator[float]:
    """Milliseconds of the window's thread from each choice to the painted list, from the plain
    list on."""
    from sora_desktop.ui.takes.query import TakeQuery

    assert program.window is not None
    rows, view = program.window.takes.rows, program.window.takes.view
    for query in queries * _TIMES:
        rows.set_query(TakeQuery())
        began = time.thread_time()
        rows.set_query(query)
        view.viewport().repaint()
        yield (time.thread_time() - began) * 1000
