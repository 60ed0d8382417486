"""The index of the prompts in the whole program: built behind the window, followed, and rebuilt."""

from __future__ import annotations

import pytest

from sora_desktop.ui.takes.filter import TakeQuery
from tests.app.desk import Desk, Lab, until

pytestmark = pytest.mark.no_qt_log


def test_what_was_written_is_found_by_the_index_and_without_it(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        index, rows = desk.running.finding.index, desk.window.takes.rows
        await until(lambda: index.ready, "an index", 30)
        desk.generate("a lighthouse at night")
        await until(lambda: desk.takes, "a take")
        await until(lambda: index.find("lighthouse") == {desk.last.id}, "the prompt")
        desk.running.engine.tag([desk.last.id], ["Café"])
        await until(lambda: index.find("cafe") == {desk.last.id}, "the tag")
        rows.set_query(TakeQuery(text="LIGHT cafe"))
        assert rows.rowCount() == 1

    async def again(desk: Desk) -> None:
        index, rows = desk.running.finding.index, desk.window.takes.rows
        await until(lambda: index.ready, "an index", 30)
        assert index.find("lighthouse") == {desk.last.id}
        index.ready = False
        rows.set_query(TakeQuery(text="LIGHT cafe"))
        assert rows.rowCount() == 1

    lab.run(walk)
    file = next(lab.data.rglob("search.sqlite3"))
    lab.run(again)
    file.write_bytes(b"damaged")
    lab.run(again)
