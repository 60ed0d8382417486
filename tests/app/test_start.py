"""Starting: the page of the first start, the key, what stands in the way, and starting again."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sora_desktop.app import open_library, session
from sora_desktop.app.program import Program
from sora_desktop.core.problem import Category
from sora_desktop.core.take import TakeState
from sora_desktop.store.credentials import Credentials
from sora_desktop.store.folders import AppFolders
from sora_desktop.store.keychain import Keychain
from sora_desktop.ui.widgets.dialogs import MessageDialog
from tests.app.driver import KEY, AppDriver, Launcher, until
from tests.conftest import LogWatch
from tests.fakes import FakeClock
from tests.store.keychains import HungKeychain, MemoryKeychain, found

pytestmark = pytest.mark.no_qt_log


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> Callable[[Keychain | None], None]:
    """Puts a keychain in the place of the system's."""

    def use(kind: Keychain | None) -> None:
        made = partial(Credentials, lambda: found(kind))
        monkeypatch.setattr(session, "Credentials", made)

    return use


def type_key(app: AppDriver, text: str) -> None:
    """Types into the page of the first start and presses its button."""
    page = app.window.welcome
    page.key.setText(text)
    page.check.click()


# --- the first start ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["two words", "line\nbreak", '"quoted"', "\N{KEY}\N{KEY}\N{KEY}", "k" * 5000]
)
def test_what_is_no_key_is_told_on_the_page(launcher: Launcher, text: str) -> None:
    async def walk(app: AppDriver) -> None:
        page = app.window.welcome
        assert not app.window.workspace_shown
        calls = len(app.simulator.record.received())
        type_key(app, text)
        await until(lambda: page.answer.text(), "an answer")
        await until(lambda: page.check.isEnabled())
        if text != '"quoted"':
            assert len(app.simulator.record.received()) == calls, "nothing was sent"
        assert text not in page.answer.text()
        assert not app.window.workspace_shown
        assert app.running.credentials.key is None

    launcher.key = None
    launcher.run(walk)


def test_a_refused_key_is_told_and_not_kept(
    launcher: Launcher, keychain: Callable[[Keychain | None], None]
) -> None:
    kept = MemoryKeychain()
    keychain(kept)

    async def walk(app: AppDriver) -> None:
        type_key(app, "wrong-key-0123456789abcdef")
        page = app.window.welcome
        await until(lambda: "key" in page.answer.text().lower() and page.check.isEnabled(), "a no")
        assert "refused" in page.answer.text().lower()
        assert app.running.credentials.key is None
        assert kept.entries == {}

    launcher.key = None
    launcher.run(walk)


def test_a_good_key_goes_to_the_keychain_and_is_there_at_the_next_start(
    launcher: Launcher, keychain: Callable[[Keychain | None], None]
) -> None:
    kept = MemoryKeychain()
    keychain(kept)

    async def first(app: AppDriver) -> None:
        page, window = app.window.welcome, app.window
        await until(lambda: "Test Keychain" in page.place.text(), "where it will be kept")
        type_key(app, f"  {KEY.reveal()}\n")
        await until(lambda: not page.start.isHidden(), "a yes")
        assert "$25.00" in page.title.text() + page.answer.text()
        page.start.click()
        assert window.workspace_shown
        assert window.top.badge.isHidden()
        assert list(kept.entries.values()) == [KEY.reveal()]

    async def second(app: AppDriver) -> None:
        assert app.window.workspace_shown
        await until(lambda: app.running.credentials.key is not None, "the kept key")
        await app.made()

    launcher.key = None
    launcher.run(first)
    launcher.run(second)
    written = [
        f
        for f in launcher.data.rglob("*")
        if f.is_file() and KEY.reveal().encode() in f.read_bytes()
    ]
    assert written == []


def test_without_a_keychain_the_key_is_for_the_session_and_a_badge_says_so(
    launcher: Launcher, keychain: Callable[[Keychain | None], None]
) -> None:
    keychain(None)

    async def first(app: AppDriver) -> None:
        page = app.window.welcome
        assert "No keychain" in page.place.text()
        type_key(app, KEY.reveal())
        await until(lambda: not page.start.isHidden(), "a yes")
        page.start.click()
        badge = app.window.top.badge
        await until(lambda: not badge.isHidden(), "the badge")
        assert "forgotten when you quit" in badge.toolTip()

    async def second(app: AppDriver) -> None:
        assert not app.window.workspace_shown

    launcher.key = None
    launcher.run(first)
    launcher.run(second)


def test_the_demo_starts_from_the_page(launcher: Launcher) -> None:
    program = None

    async def walk(app: AppDriver) -> None:
        nonlocal program
        program = app.program
        app.window.welcome.demo.click()
        await until(lambda: app.program.next_arguments is not None)

    launcher.key = None
    launcher.run(walk)
    assert program is not None
    wanted = ["--demo", "--data-dir", str(launcher.data), "--api-url", launcher.simulator.base_url]
    assert program.next_arguments == wanted


def test_a_keychain_that_hangs_keeps_nobody_waiting(
    launcher: Launcher, keychain: Callable[[Keychain | None], None]
) -> None:
    hung = HungKeychain()
    keychain(hung)

    async def walk(app: AppDriver) -> None:
        type_key(app, KEY.reveal())
        await until(lambda: not app.window.welcome.start.isHidden(), "a yes")
        app.window.welcome.start.click()
        await app.made()
        assert hung.entries == {}

    launcher.key = None
    try:
        launcher.run(walk)
    finally:
        hung.go.set()


def test_a_bad_key_of_the_environment_is_told(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await app.wait_for_notice("PIAPI_API_KEY is ignored")
        app.press("key", "Enter key")
        assert not app.window.workspace_shown

    launcher.key = "not a key"
    launcher.run(walk)


# --- what stands in the way -----------------------------------------------------------------


def explained(
    launcher: Launcher, answer: Callable[[MessageDialog], object]
) -> tuple[int, str, Program]:
    """Starts the program over an obstacle, answers its dialog; exit code and what was said."""
    program = launcher.program()
    program.build()
    said = ""

    async def live() -> int:
        nonlocal said
        main = asyncio.create_task(program.main())
        await until(lambda: dialogs() or main.done(), "a dialog")
        (dialog,) = dialogs()
        said = f"{dialog.windowTitle()}\n{dialog.accessibleDescription()}"
        answer(dialog)
        await until(lambda: main.done() or program.session is not None, "an end or a start")
        program.quit()
        return await asyncio.wait_for(main, 60)

    return launcher.drive(program, live), said, program


def dialogs() -> list[MessageDialog]:
    """The open dialogs without a window."""
    found = QApplication.topLevelWidgets()
    return [w for w in found if isinstance(w, MessageDialog) and w.isVisible()]


def test_a_file_where_the_folder_should_be(launcher: Launcher) -> None:
    launcher.data.write_text("in the way")
    code, said, _ = explained(launcher, MessageDialog.reject)
    assert code == 1
    assert "Sora Desktop can't start" in said
    assert "can't use its data folder" in said
    assert str(launcher.data) in said


def test_a_newer_journal(launcher: Launcher) -> None:
    folders = AppFolders.under(launcher.data)
    open_library.open_library(folders, FakeClock()).journal.close()
    with sqlite3.connect(folders.journal_file) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    code, said, _ = explained(launcher, MessageDialog.reject)
    assert code == 1
    assert "newer version" in said
    assert "Nothing was changed" in said


@pytest.mark.parametrize("begin", [True, False])
def test_a_damaged_journal_without_a_copy(
    launcher: Launcher, begin: bool, expected_log: LogWatch
) -> None:
    folders = AppFolders.under(launcher.data)
    folders.create()
    folders.journal_file.write_bytes(b"SQLite format 3\0" + b"rubbish" * 1000)
    answer = MessageDialog.accept if begin else MessageDialog.reject
    code, said, program = explained(launcher, answer)
    assert "Couldn't read your library" in said
    assert code == (0 if begin else 1)
    assert (program.window is not None) == begin
    if begin:
        launcher.run(lambda app: app.made())


def test_a_signal_ends_the_start_over_an_obstacle(launcher: Launcher) -> None:
    launcher.data.write_text("in the way")
    program = launcher.program()
    program.build()

    async def live() -> int:
        main = asyncio.create_task(program.main())
        await until(dialogs)
        program.quit()
        return await asyncio.wait_for(main, 60)

    assert launcher.drive(program, live) == 1
    assert not dialogs()


def test_an_address_that_takes_no_key(launcher: Launcher) -> None:
    launcher.arguments["api_url"] = "http://example.com"
    code, said, _ = explained(launcher, MessageDialog.reject)
    assert code == 1
    assert "must start with https://, because your key is sent there" in said


def test_a_broken_file_of_models_is_told_with_its_line(launcher: Launcher) -> None:
    launcher.data.mkdir()
    (launcher.data / "models.toml").write_text("format = 1\n[[model]]\nid = 5\n", "utf-8")

    async def walk(app: AppDriver) -> None:
        await app.wait_for_notice("models.toml, line ")
        await app.made()

    launcher.run(walk)


def test_rows_that_cannot_be_read_are_told(launcher: Launcher) -> None:
    launcher.run(lambda app: app.made())
    with sqlite3.connect(launcher.data / "journal.sqlite3") as connection:
        connection.execute("UPDATE task SET state = 'nonsense'")
    connection.close()

    async def walk(app: AppDriver) -> None:
        await app.wait_for_notice("Couldn't read 1 take", "Nothing was deleted")

    launcher.run(walk)


def test_a_damaged_settings_file_is_told(launcher: Launcher) -> None:
    launcher.data.mkdir()
    (launcher.data / "settings.json").write_text("{nonsense", "utf-8")

    async def walk(app: AppDriver) -> None:
        assert app.notice_text

    launcher.run(walk)


def test_the_window_is_as_it_was_left(launcher: Launcher) -> None:
    async def first(app: AppDriver) -> None:
        app.window.composer.draft = "half a thought"
        app.window.composer.takes = 2
        app.window.player.commands["loop"].trigger()

    async def second(app: AppDriver) -> None:
        assert app.window.composer.draft == "half a thought"
        assert app.window.composer.takes == 2
        assert not app.running.settings.loop

    launcher.run(first)
    launcher.run(second)


def test_clips_of_a_folder_that_is_away_are_there_again_with_it(
    launcher: Launcher, tmp_path: Path
) -> None:
    launcher.run(lambda app: app.made())
    away = tmp_path / "away"
    shutil.move(launcher.data / "clips", away)

    async def without(app: AppDriver) -> None:
        app.simulator.plan()
        problem = (await app.reaches(TakeState.COMPLETED)).last_error
        assert problem is not None
        assert problem.category is Category.FILE_GONE

    async def back(app: AppDriver) -> None:
        await app.reaches(TakeState.READY)
        app.window.takes.select(app.last.id)
        await until(lambda: app.window.player.playback.ready, "the clip")
        assert app.creates == 1

    launcher.run(without)
    shutil.rmtree(launcher.data / "clips", ignore_errors=True)
    shutil.move(away, launcher.data / "clips")
    launcher.run(back)
