"""The settings dialog: what Save takes over, and what else it asks for; the diagnostics."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.store.credentials import Credentials
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.settings import OnClose, Settings
from sora_desktop.store.settings import Theme as Look
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.controllers import settings as controllers
from sora_desktop.ui.controllers.settings import Defaults, Outcome, SettingsController
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.theme.motion import Motion
from sora_desktop.ui.theme.theme import Mode, Theme
from tests.store.keychains import MemoryKeychain, found
from tests.ui.controllers.parts import Spawner


class Room:
    """The controller with real credentials, clips and theme; what it asks for is kept."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.settings = Settings()
        self.restarts = 0
        self.reconnects = 0
        self.checked: list[str] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.theme, self.spawn = Theme(Mode.DARK), Spawner()
        self.motion = Motion(self.theme, self.window)
        self.clips = ClipLibrary(folder / "clips", posters=folder / "posters")
        self.credentials = Credentials(lambda: found(MemoryKeychain()))
        self.controller = SettingsController(
            self.window,
            self.credentials,
            self,
            self.clips,
            self.theme,
            self.motion,
            ActionRegistry(parent=self.window),
            self.spawn,
            defaults=Defaults(clips=folder / "clips", url="https://example.com"),
            logs=folder / "logs",
            settings=lambda: self.settings,
            save=self._save,
            restart=self._restart,
            reconnect=self._reconnect,
            rebuild=lambda: None,
            diagnostics=lambda: "versions and places",
        )

    def _save(self, settings: Settings) -> None:
        self.settings = settings

    def _restart(self) -> None:
        self.restarts += 1

    async def _reconnect(self) -> None:
        self.reconnects += 1

    async def check(self, text: str) -> Outcome:
        """Every key works."""
        self.checked.append(text)
        return Outcome("The key works.", good=True)

    async def enter(self, text: str) -> Outcome:
        """Every key works."""
        return await self.check(text)

    @property
    def dialog(self) -> SettingsDialog:
        """The one dialog that is open."""
        self.controller.open()
        (dialog,) = [each for each in self.window.findChildren(SettingsDialog) if each.isVisible()]
        return dialog


async def test_save_takes_over_what_was_changed_in_the_dialog_alone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    room = Room(qtbot, tmp_path)
    dialog = room.dialog
    room.settings = replace(room.settings, key_store="Test", on_close=OnClose.QUIT)
    wanted = Settings(
        theme=Look.LIGHT, less_motion=True, clips_folder=str(tmp_path / "new"), proxy="http://p:1"
    )
    dialog.saved.emit(wanted)
    await room.spawn.done()
    settings = room.settings
    assert (settings.key_store, settings.on_close) == ("Test", OnClose.QUIT)
    assert (room.theme.mode, room.theme.less_motion) == (Mode.LIGHT, True)
    assert room.clips.folder == tmp_path / "new"
    assert settings.earlier_folders == (str(tmp_path / "clips"),)
    assert room.reconnects == 1
    room.credentials.close()


@pytest.mark.parametrize("agreed", [True, False])
@pytest.mark.parametrize("wanted", [Settings(language="de"), Settings(scale=150)])
async def test_another_language_or_size_offers_a_restart(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    agreed: bool,
    wanted: Settings,
) -> None:
    asked: list[str] = []

    async def confirm(_parent: object, title: str, _text: str, accept: str, *, refuse: str) -> bool:
        asked.extend((title, accept, refuse))
        return agreed

    monkeypatch.setattr(controllers, "confirm", confirm)
    room = Room(qtbot, tmp_path)
    room.dialog.saved.emit(wanted)
    await room.spawn.done()
    assert asked[0].startswith("Restart for the new")
    assert asked[1:] == ["Restart now", "Later"]
    assert room.restarts == int(agreed)
    room.credentials.close()


async def test_keys_logs_and_diagnostics(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(files_outside, "open_outside", opened.append)
    shown: list[str] = []
    monkeypatch.setattr(SettingsDialog, "show_diagnostics", lambda _self, text: shown.append(text))
    room = Room(qtbot, tmp_path)
    dialog = room.dialog
    dialog.account.check_wanted.emit("")
    dialog.account.entered.emit("k")
    dialog.network.secret_entered.emit("hook")
    dialog.network.log_wanted.emit()
    dialog.network.diagnostics_wanted.emit()
    await room.spawn.done()
    assert room.checked == ["", "k"]
    assert room.credentials.webhook_secret is not None
    assert opened == [tmp_path / "logs"]
    assert shown == ["versions and places"]
    room.credentials.close()


@pytest.mark.parametrize("save", [True, False])
async def test_a_theme_is_looked_at_and_stays_only_when_it_is_saved(
    qtbot: QtBot, tmp_path: Path, save: bool
) -> None:
    room = Room(qtbot, tmp_path)
    room.theme.set_mode(Mode.SYSTEM)
    dialog = room.dialog
    dialog.field("theme").show(Look.LIGHT)
    dialog.general.look_changed.emit(Look.LIGHT)
    assert room.theme.mode is Mode.LIGHT
    (dialog.save.click if save else dialog.reject)()
    await room.spawn.done()
    assert room.theme.mode is (Mode.LIGHT if save else Mode.SYSTEM)
    room.credentials.close()


async def test_the_settings_open_at_one_of_them(qtbot: QtBot, tmp_path: Path) -> None:
    room = Room(qtbot, tmp_path)
    room.controller.open_setting("monthly_budget")
    assert room.dialog.field("monthly_budget").widget.isVisible()
    room.dialog.reject()
    room.credentials.close()
