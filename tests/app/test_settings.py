"""The settings dialog, over the real program: every intent, and what it changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from sora_desktop.core.money import Money
from sora_desktop.core.take import Take, TakeState
from sora_desktop.engine.status import Connection
from sora_desktop.simulator import Call, Simulator
from sora_desktop.store.settings import OnClose, SettingsStore
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.widgets.inputs import CheckedField
from tests.app.driver import KEY, AppDriver, Launcher, SampleRenderer, until

pytestmark = pytest.mark.no_qt_log


async def opened(app: AppDriver) -> SettingsDialog:
    """The dialog, opened by its button."""
    app.window.top.settings.click()
    return await app.dialog(SettingsDialog)


def complaint(dialog: SettingsDialog, name: str) -> str:
    """What is said to be wrong in the field of a setting."""
    field = dialog.field(name).widget
    assert isinstance(field, CheckedField)
    return field.complaint


def there(app: AppDriver, take: Take) -> bool:
    """Whether the clip of a take is where the program says."""
    return Path(app.window.facts.clip_file(take) or "").is_file()


def kept(launcher: Launcher) -> SettingsStore:
    """The settings on the disk."""
    return SettingsStore(launcher.data / "settings.json")


def test_what_is_saved_holds_at_once_and_at_the_next_start(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        dialog = await opened(app)
        dialog.field("daily_budget").show(Money.from_dollars("7.50"))
        dialog.field("at_once").show(2)
        dialog.save.click()
        await until(lambda: "of $7.50" in app.window.top.today.text(), "the budget")
        assert app.running.engine.submitter.rules.at_once == 2

    launcher.run(walk)
    assert kept(launcher).load().daily_budget == Money.from_dollars("7.50")


def test_another_folder_takes_the_next_clips_and_the_old_ones_still_play(
    launcher: Launcher, tmp_path: Path
) -> None:
    other = tmp_path / "other clips"
    other.mkdir()

    async def first(app: AppDriver) -> None:
        old = await app.made("the first")
        dialog = await opened(app)
        dialog.clips.folder.set_text(str(other))
        dialog.save.click()
        new = await app.made("the second")
        assert Path(app.window.facts.clip_file(new) or "").parent == other
        assert there(app, old)

    async def second(app: AppDriver) -> None:
        dialog = await opened(app)
        dialog.save.click()
        assert app.running.opened.clips.folder == other, "saving what is shown changes nothing"
        assert all(there(app, take) for take in app.takes)

    launcher.run(first)
    launcher.run(second)
    assert kept(launcher).load().clips_folder == str(other)


def test_keys_are_checked_kept_and_removed(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        dialog = await opened(app)
        page = dialog.account
        dialog.account.check_wanted.emit(KEY.reveal())
        await until(lambda: "The key works. Balance $25.00" in page.outcome.text(), "a yes")
        dialog.account.check_wanted.emit("wrong-key-0123456789abcdef")
        await until(lambda: "key works" not in page.outcome.text(), page.outcome.text())
        assert "key" in page.outcome.text().lower(), page.outcome.text()
        dialog.account.entered.emit("no key at all")
        await until(lambda: page.outcome.text(), "a no")
        dialog.account.entered.emit(KEY.reveal())
        await until(lambda: "The key works" in page.outcome.text(), "a yes")
        await until(lambda: "session only" in page.status.text(), "where it is")
        dialog.account.forget_wanted.emit()
        await until(lambda: app.running.credentials.key is None, "no key")
        await until(lambda: "No key" in page.status.text(), "the word")
        assert not app.window.composer.generate.isEnabled()
        dialog.account.check_wanted.emit("")
        await until(lambda: "No key to check." in page.outcome.text())
        dialog.reject()

    launcher.key = None
    launcher.run(walk)


def test_a_key_that_was_kept_meanwhile_is_not_forgotten_by_save(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        dialog = await opened(app)
        app.running.save(replace(app.running.settings, key_store="Test Keychain"))
        dialog.save.click()
        assert app.running.settings.key_store == "Test Keychain"

    launcher.run(walk)


def test_webhook_log_folder_and_diagnostics(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def open_url(url: QUrl) -> bool:
        shown.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)

    async def walk(app: AppDriver) -> None:
        dialog = await opened(app)
        dialog.network.log_wanted.emit()
        assert shown[0].endswith("/logs")
        dialog.network.diagnostics_wanted.emit()
        dialog.network.secret_entered.emit(" a secret ")
        await until(lambda: app.running.credentials.webhook_secret is not None, "the secret")
        submitter = app.running.engine.submitter
        await until(lambda: submitter.rules.config.webhook_secret is not None, "its use")
        dialog.network.secret_entered.emit("")
        await until(lambda: app.running.credentials.webhook_secret is None, "no secret")
        dialog.reject()

    launcher.run(walk)
    for file in launcher.data.rglob("*"):
        assert not file.is_file() or b"a secret" not in file.read_bytes()


def test_another_address_is_used_from_then_on(launcher: Launcher, tmp_path: Path) -> None:
    async def walk(app: AppDriver) -> None:
        await until(lambda: app.connection is Connection.ONLINE)
        with Simulator(
            tmp_path / "second",
            SampleRenderer(),
            clock=launcher.clock,
            key=KEY.reveal(),
            speed=10.0,
        ) as second:
            dialog = await opened(app)
            dialog.field("api_url").show(second.base_url)
            dialog.save.click()
            app.generate()
            await app.reaches(TakeState.READY)
            assert second.record.count(Call.CREATE) == 1
            assert app.creates == 0

    launcher.data.mkdir()
    settings = SettingsStore(launcher.data / "settings.json")
    base = settings.load()
    settings.save(replace(base, api_url=launcher.simulator.base_url))
    launcher.arguments["api_url"] = None
    launcher.run(walk)


def test_an_address_and_a_proxy_that_cannot_be_are_refused_in_the_dialog(
    launcher: Launcher,
) -> None:
    async def walk(app: AppDriver) -> None:
        dialog = await opened(app)
        dialog.field("api_url").show("http://example.com")
        dialog.save.click()
        assert "https" in complaint(dialog, "api_url")
        dialog.field("api_url").show("")
        dialog.field("proxy").show("socks://nowhere")
        dialog.save.click()
        assert complaint(dialog, "proxy")
        dialog.field("proxy").show("http://127.0.0.1:9")
        dialog.save.click()
        app.running.engine.refresh_account()
        await until(lambda: app.running.settings.proxy == "http://127.0.0.1:9", "the proxy")

    launcher.run(walk)


def test_what_changed_behind_the_open_dialog_is_not_undone_by_it(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        dialog = await opened(app)
        app.running.save(replace(app.running.settings, on_close=OnClose.QUIT, key_store="X"))
        dialog.field("less_motion").show(True)
        dialog.save.click()
        settings = app.running.settings
        assert (settings.on_close, settings.key_store) == (OnClose.QUIT, "X")
        assert settings.less_motion
        assert app.window.theme.less_motion
        assert app.window.minimumSizeHint().width() <= 640, "300 % on a screen of 1920 x 1080"
        assert app.window.minimumSizeHint().height() <= 320

    launcher.run(walk)
