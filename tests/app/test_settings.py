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
from tests.app.desk import KEY, Desk, Lab, SampleRenderer, until

pytestmark = pytest.mark.no_qt_log


async def opened(desk: Desk) -> SettingsDialog:
    """The dialog, opened by its button."""
    desk.window.top.settings.click()
    return await desk.dialog(SettingsDialog)


def complaint(dialog: SettingsDialog, name: str) -> str:
    """What is said to be wrong in the field of a setting."""
    field = dialog.field(name).widget
    assert isinstance(field, CheckedField)
    return field.complaint


def there(desk: Desk, take: Take) -> bool:
    """Whether the clip of a take is where the program says."""
    return Path(desk.window.clip_file(take) or "").is_file()


def kept(lab: Lab) -> SettingsStore:
    """The settings on the disk."""
    return SettingsStore(lab.data / "settings.json")


def test_what_is_saved_holds_at_once_and_at_the_next_start(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        dialog = await opened(desk)
        dialog.field("daily_budget").show(Money.from_dollars("7.50"))
        dialog.field("at_once").show(2)
        dialog.save.click()
        await until(lambda: "of $7.50" in desk.window.top.today.text(), "the budget")
        assert desk.running.engine.submitter.rules.at_once == 2

    lab.run(walk)
    assert kept(lab).load().daily_budget == Money.from_dollars("7.50")


def test_another_folder_takes_the_next_clips_and_the_old_ones_still_play(
    lab: Lab, tmp_path: Path
) -> None:
    other = tmp_path / "other clips"
    other.mkdir()

    async def first(desk: Desk) -> None:
        old = await desk.made("the first")
        dialog = await opened(desk)
        dialog.clips.folder.set_text(str(other))
        dialog.save.click()
        new = await desk.made("the second")
        assert Path(desk.window.clip_file(new) or "").parent == other
        assert there(desk, old)

    async def second(desk: Desk) -> None:
        dialog = await opened(desk)
        dialog.save.click()
        assert desk.running.opened.clips.folder == other, "saving what is shown changes nothing"
        assert all(there(desk, take) for take in desk.takes)

    lab.run(first)
    lab.run(second)
    assert kept(lab).load().clips_folder == str(other)


def test_keys_are_checked_kept_and_removed(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        dialog = await opened(desk)
        page = dialog.account
        dialog.key_check_wanted.emit(KEY.reveal())
        await until(lambda: "The key works. Balance $25.00" in page.outcome.text(), "a yes")
        dialog.key_check_wanted.emit("wrong-key-0123456789abcdef")
        await until(lambda: "key works" not in page.outcome.text(), page.outcome.text())
        assert "key" in page.outcome.text().lower(), page.outcome.text()
        dialog.key_entered.emit("no key at all")
        await until(lambda: page.outcome.text(), "a no")
        dialog.key_entered.emit(KEY.reveal())
        await until(lambda: "The key works" in page.outcome.text(), "a yes")
        await until(lambda: "session only" in page.status.text(), "where it is")
        dialog.key_forgotten.emit()
        await until(lambda: desk.running.credentials.key is None, "no key")
        await until(lambda: "No key" in page.status.text(), "the word")
        assert not desk.window.composer.generate.isEnabled()
        dialog.key_check_wanted.emit("")
        await until(lambda: "No key to check." in page.outcome.text())
        dialog.reject()

    lab.key = None
    lab.run(walk)


def test_a_key_that_was_kept_meanwhile_is_not_forgotten_by_save(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        dialog = await opened(desk)
        desk.running._remember_store("Test Keychain")
        dialog.save.click()
        assert desk.running.settings.key_store == "Test Keychain"

    lab.run(walk)


def test_webhook_log_folder_and_diagnostics(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def open_url(url: QUrl) -> bool:
        shown.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)

    async def walk(desk: Desk) -> None:
        dialog = await opened(desk)
        dialog.open_log_folder.emit()
        assert shown[0].endswith("/logs")
        dialog.diagnostics_requested.emit()
        dialog.webhook_secret_entered.emit(" a secret ")
        await until(lambda: desk.running.credentials.webhook_secret is not None, "the secret")
        submitter = desk.running.engine.submitter
        await until(lambda: submitter.rules.config.webhook_secret is not None, "its use")
        dialog.webhook_secret_entered.emit("")
        await until(lambda: desk.running.credentials.webhook_secret is None, "no secret")
        dialog.reject()

    lab.run(walk)
    for file in lab.data.rglob("*"):
        assert not file.is_file() or b"a secret" not in file.read_bytes()


def test_another_address_is_used_from_then_on(lab: Lab, tmp_path: Path) -> None:
    async def walk(desk: Desk) -> None:
        await until(lambda: desk.connection is Connection.ONLINE)
        with Simulator(
            tmp_path / "second", SampleRenderer(), clock=lab.clock, key=KEY.reveal(), speed=10.0
        ) as second:
            dialog = await opened(desk)
            dialog.field("api_url").show(second.base_url)
            dialog.save.click()
            desk.generate()
            await desk.reaches(TakeState.READY)
            assert second.record.count(Call.CREATE) == 1
            assert desk.creates == 0

    lab.data.mkdir()
    settings = SettingsStore(lab.data / "settings.json")
    base = settings.load()
    settings.save(replace(base, api_url=lab.simulator.base_url))
    lab.arguments["api_url"] = None
    lab.run(walk)


def test_an_address_and_a_proxy_that_cannot_be_are_refused_in_the_dialog(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        dialog = await opened(desk)
        dialog.field("api_url").show("http://example.com")
        dialog.save.click()
        assert "https" in complaint(dialog, "api_url")
        dialog.field("api_url").show("")
        dialog.field("proxy").show("socks://nowhere")
        dialog.save.click()
        assert complaint(dialog, "proxy")
        dialog.field("proxy").show("http://127.0.0.1:9")
        dialog.save.click()
        desk.running.engine.refresh_account()
        await until(lambda: desk.running.settings.proxy == "http://127.0.0.1:9", "the proxy")

    lab.run(walk)


def test_what_changed_behind_the_open_dialog_is_not_undone_by_it(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        dialog = await opened(desk)
        desk.running.save(replace(desk.running.settings, on_close=OnClose.QUIT, key_store="X"))
        dialog.field("less_motion").show(True)
        dialog.save.click()
        settings = desk.running.settings
        assert (settings.on_close, settings.key_store) == (OnClose.QUIT, "X")
        assert settings.less_motion
        assert desk.window.theme.less_motion
        assert desk.window.minimumSizeHint().width() <= 640, "300 % on a screen of 1920 x 1080"
        assert desk.window.minimumSizeHint().height() <= 320

    lab.run(walk)
