"""The settings dialog, from opening it to what each of its intents does."""

from __future__ import annotations

import shutil
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sora_desktop.core.secret import Secret
from sora_desktop.core.signal import Signal
from sora_desktop.store.settings import Settings
from sora_desktop.ui import files_outside
from sora_desktop.ui.diagnostics import diagnostics
from sora_desktop.ui.language_talk import offer_restart, offer_restart_for_size
from sora_desktop.ui.settings_dialog import SettingsDialog
from sora_desktop.ui.theme import Mode

if TYPE_CHECKING:
    from sora_desktop.ui.intents import IntentParts
    from sora_desktop.ui.key_talk import KeyTalk
    from sora_desktop.ui.rebuild_talk import RebuildTalk


class SettingsTalk:
    """Opens the dialog, one at a time, and carries out what it asks for."""

    def __init__(self, parts: IntentParts, key_talk: KeyTalk, rebuild_talk: RebuildTalk) -> None:
        self._parts = parts
        self._key_talk = key_talk
        self._rebuild_talk = rebuild_talk
        self._dialog: SettingsDialog | None = None
        self._shown = Settings()
        self.saved: Signal[Settings] = Signal()

    def open(self) -> None:
        """Opens the settings, or brings the open ones to the front."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        parts = self._parts
        self._shown = parts.settings()
        dialog = SettingsDialog(
            self._shown,
            parts.credentials.status,
            parts.window.theme,
            default_folder=parts.usual_clips,
            free_space=_free_space,
            default_url=parts.default_url,
            commands=parts.window.commands,
            demo=parts.window.demo,
            webhook_secret=parts.credentials.webhook_secret is not None,
            parent=parts.window,
        )
        self._dialog = dialog
        dialog.saved.connect(self._saved)
        dialog.key_entered.connect(self._key_entered)
        dialog.key_check_wanted.connect(self._key_check)
        dialog.key_forgotten.connect(self._key_forgotten)
        dialog.webhook_secret_entered.connect(self._webhook_secret)
        dialog.diagnostics_requested.connect(self._diagnostics)
        dialog.rebuild_wanted.connect(self._rebuild_talk.look)
        dialog.open_log_folder.connect(lambda: files_outside.open_outside(parts.folders.logs))
        dialog.finished.connect(self._closed)
        dialog.open()

    def open_shortcuts(self) -> None:
        """Opens the settings at the page of the shortcuts."""
        self.open()
        if self._dialog is not None:
            self._dialog.show_page(self._dialog.shortcuts)

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _saved(self, settings: Settings) -> None:
        """Takes over everything at once; what needs a new line to the service gets one."""
        parts, before = self._parts, self._parts.settings()
        settings = replace(before, **_changes(self._shown, settings))
        if settings.clips_folder != before.clips_folder:
            parts.clips.use(Path(settings.clips_folder or parts.usual_clips))
            old = before.clips_folder or str(parts.usual_clips)
            earlier = (old, *(f for f in before.earlier_folders if f != old))
            settings = replace(settings, earlier_folders=earlier)
        parts.save(settings)
        parts.window.theme.set_mode(Mode(settings.theme.value))
        if settings.language != before.language:
            parts.spawn(offer_restart(parts), "offer a restart")
        elif settings.scale != before.scale:
            parts.spawn(offer_restart_for_size(parts), "offer a restart")
        parts.window.commands.use(settings.shortcuts)
        self.saved.emit(settings)
        line = ("api_url", "proxy", "ca_file")
        if any(getattr(settings, name) != getattr(before, name) for name in line):
            parts.spawn(parts.reconnect(), "reconnect")

    def _key_entered(self, text: str) -> None:
        self._parts.spawn(self._enter_key(text), "enter key")

    async def _enter_key(self, text: str) -> None:
        outcome = await self._key_talk.enter(text)
        self._show(outcome.text, good=outcome.good)

    def _key_check(self, text: str) -> None:
        self._parts.spawn(self._check_key(text), "check key")

    async def _check_key(self, text: str) -> None:
        outcome = await self._key_talk.check(text)
        self._show(outcome.text, good=outcome.good)

    def _key_forgotten(self) -> None:
        self._parts.spawn(self._forget_key(), "forget key")

    async def _forget_key(self) -> None:
        await self._parts.credentials.forget()
        if self._dialog is not None:
            self._dialog.show_key_status(self._parts.credentials.status)

    def _show(self, text: str, *, good: bool) -> None:
        """The dialog may have been closed while the answer was on its way."""
        if self._dialog is not None:
            self._dialog.show_key_status(self._parts.credentials.status)
            self._dialog.show_key_outcome(text, good=good)

    def _webhook_secret(self, text: str) -> None:
        secret = Secret(text.strip()) if text.strip() else None
        self._parts.spawn(self._keep_webhook_secret(secret), "webhook secret")

    async def _keep_webhook_secret(self, secret: Secret | None) -> None:
        await self._parts.credentials.save_webhook_secret(secret)
        self._parts.save(self._parts.settings())

    def _diagnostics(self) -> None:
        if self._dialog is not None:
            self._dialog.show_diagnostics(diagnostics(self._parts))


def _changes(shown: Settings, wanted: Settings) -> dict[str, Any]:
    """What the person changed in the dialog. The rest may have changed behind it while it was
    open: a key was kept, a question was answered."""
    names = [field.name for field in fields(Settings)]
    return {name: getattr(wanted, name) for name in names if _differ(shown, wanted, name)}


def _differ(one: Settings, other: Settings, name: str) -> bool:
    return bool(getattr(one, name) != getattr(other, name))


def _free_space(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
