"""The window while the keychain is locked, waits for somebody or does not answer."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sora_desktop.store.folders import AppFolders
from sora_desktop.store.settings import SettingsStore
from tests.app.driver import KEY, AppDriver, Launcher, until
from tests.session_bus import session_bus
from tests.store.secret_service import FakeSecretService

pytestmark = [
    pytest.mark.no_qt_log,
    pytest.mark.skipif(sys.platform != "linux", reason="Secret Service is Linux's"),
]

NAME = "Sora Desktop: PiAPI key"
WAITING = "Waiting for your keychain"


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeSecretService]:
    """A locked keychain that holds the key."""
    with session_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        made = FakeSecretService(address, locked=True)
        made.store(NAME, "api-key", KEY.reveal())
        yield made
        made.end()


@pytest.fixture
def used(launcher: Launcher) -> Launcher:
    """A library whose key was in the keychain at the last run."""
    folders = AppFolders.under(launcher.data)
    folders.create()
    store = SettingsStore(folders.settings_file)
    store.save(replace(store.load(), key_store="Secret Service"))
    launcher.key = None
    return launcher


def let_wait(service: FakeSecretService) -> None:
    """Nobody answers the prompt."""


def dismiss(service: FakeSecretService) -> None:
    """Somebody closes the prompt."""
    service.dismiss()


@pytest.mark.parametrize("react", [let_wait, dismiss])
def test_it_waits_and_goes_on_when_the_keychain_is_unlocked(
    used: Launcher, service: FakeSecretService, react: Callable[[FakeSecretService], None]
) -> None:
    async def walk(app: AppDriver) -> None:
        window = app.window
        await until(lambda: service.open_prompts, "the prompt")
        assert window.composer.reason == WAITING
        react(service)
        await app.wait_for_notice(WAITING)
        assert "no API key" not in app.notice_text
        assert "paste your" not in app.notice_text.lower()
        service.locked = False
        await until(lambda: app.running.credentials.key is not None, "the key")
        await until(lambda: WAITING not in app.notice_text, "an end of the notice")
        assert len(service.prompts) == 1
        await app.made()

    used.run(walk)


def test_try_again_asks_again(used: Launcher, service: FakeSecretService) -> None:
    async def walk(app: AppDriver) -> None:
        await until(lambda: service.open_prompts, "the prompt")
        service.dismiss()
        await app.wait_for_notice(WAITING)
        app.press("key", "Try again")
        await until(lambda: len(service.prompts) == 2, "another prompt")
        service.unlock()
        await until(lambda: app.running.credentials.key is not None, "the key")

    used.run(walk)


def test_one_that_hangs(used: Launcher, service: FakeSecretService) -> None:
    service.locked = False
    service.running.clear()

    async def walk(app: AppDriver) -> None:
        await app.wait_for_notice(WAITING)
        app.press("key", "Try again")
        await app.wait_for_notice(WAITING)
        service.running.set()
        await until(lambda: app.running.credentials.key is not None, "the key")

    used.run(walk)


def test_the_page_says_it_and_goes_away_with_the_key(
    launcher: Launcher, service: FakeSecretService
) -> None:
    async def walk(app: AppDriver) -> None:
        page = app.window.welcome
        await until(lambda: page.waiting.isVisible(), "the word")
        assert page.waiting.text().startswith(WAITING)
        await until(lambda: service.open_prompts, "the prompt")
        service.dismiss()
        await until(lambda: "unlock" in page.waiting.text(), "that it is locked")
        QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
        await until(lambda: len(service.prompts) == 2, "another prompt")
        service.unlock()
        await until(lambda: app.window.workspace_shown, "the workspace")
        assert not page.waiting.text()

    launcher.key = None
    launcher.run(walk)


def test_the_page_can_be_left_and_found_again(
    launcher: Launcher, service: FakeSecretService
) -> None:
    service.items.clear()
    service.locked = False

    async def walk(app: AppDriver) -> None:
        window = app.window
        await until(lambda: not app.running.credentials.status.pending, "an empty keychain")
        for _ in range(2):
            assert not window.workspace_shown
            QTest.mouseClick(window.welcome.leave, Qt.MouseButton.LeftButton)
            assert window.workspace_shown
            await app.wait_for_notice("API key")
            app.press("line", "Enter key")
        QTest.keyClick(window.welcome.key, Qt.Key.Key_Escape)
        assert window.workspace_shown

    launcher.key = None
    launcher.run(walk)


def test_what_is_typed_stays_when_the_keychain_opens(
    launcher: Launcher, service: FakeSecretService
) -> None:
    async def walk(app: AppDriver) -> None:
        page = app.window.welcome
        await until(lambda: service.open_prompts, "the prompt")
        page.key.setText("half a key")
        service.unlock()
        await until(lambda: app.running.credentials.key is not None, "the key")
        assert not app.window.workspace_shown
        assert page.key.text() == "half a key"

    launcher.key = None
    launcher.run(walk)
