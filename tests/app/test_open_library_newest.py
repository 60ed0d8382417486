"""A library of very many takes: the newest are shown first, and what is over is read last."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from dataclasses import replace

import pytest

from sora_desktop.app import open_library, read_library
from sora_desktop.app.bootstrap import folders_of
from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.engine.engine import Engine
from sora_desktop.store import journal as journal_module
from sora_desktop.store.journal import Journal
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


def test_the_engine_starts_with_what_is_not_over_and_the_rest_follows(
    many: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(folders_of(many.program().arguments).journal_file)
    oldest = journal.load()[0]
    journal.update(replace(oldest, state=TakeState.PENDING), oldest.changed_at)
    journal.close()
    under_way: list[list[TakeId]] = []
    # Nothing is read behind the window before the engine has begun.
    monkeypatch.setattr(read_library, "FRAME_SECONDS", 0.0)
    start: Callable[[Engine], None] = Engine.start

    def note(engine: Engine) -> None:
        assert not engine.takes.whole
        under_way.append([take.id for take in engine.takes.in_state(TakeState.PENDING)])
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
        await until(lambda: bool(under_way), "a start")
        assert under_way == [[oldest.id]]
        running = program.session
        assert running is not None
        app = AppDriver(program, running, many.simulator)
        store = running.opened.store
        await until(lambda: store.whole, "everything")
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
