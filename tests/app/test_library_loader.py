"""A library of very many takes: the newest are shown first, and nothing is sent before the end."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable

import pytest

from sora_desktop.app import open_library
from sora_desktop.app.bootstrap import folders_of
from sora_desktop.core.take import TakeState
from sora_desktop.engine.engine import Engine
from sora_desktop.store import journal as journal_module
from sora_desktop.store.settings import SettingsStore
from tests.app.driver import AppDriver, Launcher, until
from tests.bench.takes import make_library

pytestmark = pytest.mark.no_qt_log
COUNT = 350


@pytest.fixture
def many(launcher: Launcher, monkeypatch: pytest.MonkeyPatch) -> Launcher:
    """A library of which a start shows ten takes, and whose file counts as a large one."""
    monkeypatch.setattr(open_library, "FIRST_TAKES", 10)
    monkeypatch.setattr(journal_module, "LARGE_FILE", 0)
    folders = folders_of(launcher.program().arguments)
    folders.create()
    make_library(folders.journal_file, COUNT)
    return launcher


def test_the_newest_are_there_at_once_and_the_rest_before_anything_is_sent(
    many: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_at_start: list[int] = []
    start: Callable[[Engine], None] = Engine.start

    def note(engine: Engine) -> None:
        read_at_start.append(len(engine.takes))
        start(engine)

    monkeypatch.setattr(Engine, "start", note)
    program = many.program()
    program.build()
    assert program.window is not None
    rows = program.window.takes.rows
    assert rows.rowCount() <= 10
    assert not program.window.composer.generate.isEnabled()

    async def walk() -> int:
        main = asyncio.create_task(program.main())
        await until(lambda: program.session is not None, "a start")
        assert read_at_start == [COUNT]
        running = program.session
        assert running is not None
        app = AppDriver(program, running, many.simulator)
        shown = [row for row in app.takes if row.state is not TakeState.DISMISSED]
        assert rows.rowCount() == len(shown)
        app.generate("after the old ones")
        await until(lambda: len(app.takes) > COUNT, "one more")
        assert app.last.number == COUNT + 1
        program.quit()
        return await main

    assert many.drive(program, walk) == 0


def test_closing_before_everything_is_read_keeps_the_prompt(many: Launcher) -> None:
    program = many.program()
    program.build()
    window = program.window
    assert window is not None
    window.composer.draft = "half a thought"
    program.quit()
    assert many.drive(program, program.main) == 0
    assert program.session is None
    kept = SettingsStore(program.folders.settings_file).load()
    assert kept.draft_prompt == "half a thought"


def test_damage_that_is_found_behind_the_window_is_mended_from_the_copy(many: Launcher) -> None:
    file = folders_of(many.program().arguments).journal_file
    copies = file.with_name("copies")
    copies.mkdir()
    shutil.copyfile(file, copies / f"{file.stem}-2026-11-21.sqlite3")
    data = bytearray(file.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = bytes(4096)
    file.write_bytes(data)

    async def walk(app: AppDriver) -> None:
        assert len(app.takes) == COUNT
        await app.wait_for_notice("We restored a backup from")
        assert not app.running.opened.journal.unchecked

    many.run(walk)
