"""The index of the prompts in the whole program: built behind the window, followed, and rebuilt."""

from __future__ import annotations

import pytest

from sora_desktop.ui.takes.query import TakeQuery
from tests.app.driver import AppDriver, Launcher, until

pytestmark = pytest.mark.no_qt_log


def test_what_was_written_is_found_by_the_index_and_without_it(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        index, rows = app.running.search_indexer.index, app.window.takes.rows
        await until(lambda: index.ready, "an index", 30)
        app.generate("a lighthouse at night")
        await until(lambda: app.takes, "a take")
        await until(lambda: index.find("lighthouse") == {app.last.id}, "the prompt")
        app.running.engine.tag([app.last.id], ["Café"])
        await until(lambda: index.find("cafe") == {app.last.id}, "the tag")
        rows.set_query(TakeQuery(text="LIGHT cafe"))
        assert rows.rowCount() == 1

    async def again(app: AppDriver) -> None:
        index, rows = app.running.search_indexer.index, app.window.takes.rows
        await until(lambda: index.ready, "an index", 30)
        assert index.find("lighthouse") == {app.last.id}
        index.ready = False
        rows.set_query(TakeQuery(text="LIGHT cafe"))
        assert rows.rowCount() == 1

    launcher.run(walk)
    file = next(launcher.data.rglob("search.sqlite3"))
    launcher.run(again)
    file.write_bytes(b"damaged")
    launcher.run(again)
