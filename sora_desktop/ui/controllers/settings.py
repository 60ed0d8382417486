"""The settings dialog: opens it and does what it asks for; its diagnostics. And the key, wherever
it is typed: checked by a free call, then stored in the keychain."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtWidgets import QWidget

from sora_desktop import __version__
from sora_desktop.api.errors import ApiError
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import Account
from sora_desktop.core.secret import NotAKey, Secret, clean_key, redact
from sora_desktop.core.take import TakeState
from sora_desktop.store.credentials import KeyPlace
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.settings import Settings, SettingsPageId
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.messages import after_another, problem_message
from sora_desktop.ui.controllers.interfaces import Connections, Spawn
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.text.formats import Translator
from sora_desktop.ui.text.problem_lookup import key_failure_text, key_flaw_text
from sora_desktop.ui.theme.motion import Motion
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.dialogs import confirm
from sora_desktop.ui.widgets.layouts import Lazy

if TYPE_CHECKING:
    from sora_desktop.engine.recovery import Recovery
    from sora_desktop.engine.status import EngineStatus
    from sora_desktop.store.credentials import Credentials
    from sora_desktop.store.takes import TakeStore
    from sora_desktop.ui.settings.dialog import SettingsDialog
    from sora_desktop.ui.window.first_start import FirstStartPage

tr = Translator("Language")
tr_key = Translator("Key")


_KEY_PAGE = "https://piapi.ai/workspace/key"


class Outcome(NamedTuple):
    """The result for a key, for the person to read."""

    text: str
    good: bool
    account: Account | None = None


class WindowPages(Protocol):
    """The working window, or the page that asks for the key."""

    @property
    def workspace_shown(self) -> bool:
        """Whether the working window is shown."""

    def show_workspace(self, on: bool) -> None:
        """Shows the working window, or the page for the key."""


class KeyController:
    """Asks for the key when it is missing, checks and stores it wherever it is typed."""

    def __init__(
        self,
        page: Lazy[FirstStartPage],
        pages: WindowPages,
        credentials: Credentials,
        catalogue: Catalogue,
        spawn: Spawn,
        *,
        account_of: Callable[[Secret], Awaitable[Account]],
        block: Callable[[str | None], object],
        sleep: Callable[[float], Awaitable[None]],
        start_demo: Callable[[], object],
    ) -> None:
        """`account_of` is a free call with a key. `block` says why nothing can be generated;
        None: it can."""
        self._page, self._pages = page, pages
        self._credentials, self._catalogue, self._spawn = credentials, catalogue, spawn
        self._account_of, self._block, self._sleep = account_of, block, sleep
        self._start_demo = start_demo

    def start(self, connections: Connections) -> None:
        """Connects the page of the first start."""
        self._page.when_made(lambda page: self._listen_to(page, connections))
        self.key_changed()

    def _listen_to(self, page: FirstStartPage, connections: Connections) -> None:
        connections.connect(page.key_entered, self._entered)
        connections.connect(page.demo_requested, self._start_demo)
        connections.connect(page.key_page_requested, _open_key_page)
        connections.connect(page.again_requested, self.try_again)
        connections.connect(page.finished, lambda: self._pages.show_workspace(True))
        self._show_state(page)

    def _show_state(self, page: FirstStartPage) -> None:
        status = self._credentials.status
        page.set_store(self._credentials.keychain_name)
        # An immediate answer must not make the page jump.
        waits = status.pending and status.failure is not None
        page.show_waiting(key_failure_text(status) if waits else "")

    def ask(self) -> None:
        """Shows the page that asks for the key."""
        self._page.get().show_idle()
        self._pages.show_workspace(False)

    def try_again(self) -> None:
        """Asks the keychain for the key, and keeps trying until it could be read."""
        self._spawn(self._credentials.load_when_open(self._sleep), "load the key")

    def key_changed(self) -> None:
        """Without a key nothing can be generated, and the button says so."""
        credentials, pages, page = self._credentials, self._pages, self._page.made
        status = credentials.status
        self._page.if_made(self._show_state)
        untouched = page is not None and page.untouched
        blocked = None
        if status.pending:
            blocked = tr_key("Waiting for your keychain")
        elif credentials.key is None:
            blocked = tr_key("Enter your key first.")
        elif status.place is KeyPlace.KEYCHAIN and untouched and not pages.workspace_shown:
            pages.show_workspace(True)
        self._block(blocked)

    async def check(self, text: str) -> Outcome:
        """Whether the key opens an account, by a free call. An empty text is the key in use."""
        try:
            key = clean_key(text) if text.strip() else self._credentials.key
        except NotAKey as error:
            return Outcome(key_flaw_text(error), good=False)
        if key is None:
            return Outcome(tr_key("No key to check."), good=False)
        return await self._checked(key)

    async def enter(self, text: str) -> Outcome:
        """Checks the key, and stores it when the service accepts it."""
        try:
            key = clean_key(text)
        except NotAKey as error:
            return Outcome(key_flaw_text(error), good=False)
        outcome = await self._checked(key)
        if outcome.good:
            await self._credentials.save(key)
        return outcome

    async def _checked(self, key: Secret) -> Outcome:
        try:
            account = await self._account_of(key)
        except ApiError as error:
            return Outcome(self._refusal_text(error.problem), good=False)
        balance = str(account.balance) if account.balance is not None else "?"
        text = tr_key("The key works. Balance {balance}.", balance=balance)
        return Outcome(text, good=True, account=account)

    def _refusal_text(self, problem: Problem) -> str:
        """Why the key was not accepted. What the message says about waiting is true for takes, not
        for a key: only the person tries that again."""
        message = problem_message(problem, None, self._catalogue)
        headline = message.headline.rstrip(".")
        if problem.category in (Category.KEY_REFUSED, Category.KEY_MISSING):
            return after_another(headline, message.next_step)
        again = tr_key("We couldn't check your key, so we didn't save it. Try again.")
        return after_another(headline, again)

    def _entered(self, text: str) -> None:
        self._page.get().show_checking()
        self._spawn(self._enter_from_page(text), "enter key")

    async def _enter_from_page(self, text: str) -> None:
        outcome = await self.enter(text)
        if not outcome.good or outcome.account is None:
            self._page.get().show_refused(outcome.text)
            return
        balance = outcome.account.balance
        shown = str(balance) if balance is not None else tr_key("unknown")
        self._page.get().show_accepted(shown, self._place())

    def _place(self) -> str:
        status = self._credentials.status
        if status.place is KeyPlace.KEYCHAIN:
            return status.store_name
        return tr_key("memory until you quit")


def _open_key_page() -> None:
    QDesktopServices.openUrl(QUrl(_KEY_PAGE))


_LOG_LINES = 60


class Keys(Protocol):
    """Checks keys."""

    async def check(self, text: str) -> Outcome:
        """Whether a key works; an empty text is the key in use."""

    async def enter(self, text: str) -> Outcome:
        """Checks a key, and stores it when it works."""


class Defaults(NamedTuple):
    """The defaults where the settings say nothing, and whether this is the demo."""

    clips: Path
    url: str
    demo: bool = False


class SettingsController:
    """Opens the dialog, one at a time, and carries out what it asks for."""

    def __init__(
        self,
        parent: QWidget,
        credentials: Credentials,
        keys: Keys,
        clips: ClipLibrary,
        theme: Theme,
        motion: Motion,
        registry: ActionRegistry,
        spawn: Spawn,
        *,
        defaults: Defaults,
        logs: Path,
        settings: Callable[[], Settings],
        save: Callable[[Settings], object],
        restart: Callable[[], object],
        reconnect: Callable[[], Coroutine[Any, Any, None]],
        rebuild: Callable[[], object],
        diagnostics: Callable[[], str],
    ) -> None:
        """`logs` is the folder of the log. `restart` starts the program again as it is, `reconnect`
        installs a new connection, `rebuild` looks for missing takes."""
        self._parent, self._credentials, self._keys, self._clips = parent, credentials, keys, clips
        self._theme, self._motion, self._registry, self._spawn = theme, motion, registry, spawn
        self._defaults, self._logs = defaults, logs
        self._settings, self._save = settings, save
        self._restart, self._reconnect, self._rebuild = restart, reconnect, rebuild
        self._diagnostics = diagnostics
        self._dialog: SettingsDialog | None = None
        self._shown = Settings()

    def start(self) -> None:
        """Applies the settings of motion."""
        self._motion.set_own(self._settings().less_motion)
        self._motion.start()

    def open(self) -> None:
        """Opens the settings, or brings the open ones to the front."""
        from sora_desktop.ui.settings.dialog import SettingsDialog

        if self._dialog is not None:
            self._dialog.raise_()
            return
        self._shown = self._settings()
        dialog = SettingsDialog(
            self._shown,
            self._credentials.status,
            self._theme,
            default_folder=self._defaults.clips,
            free_space=_free_space,
            default_url=self._defaults.url,
            registry=self._registry,
            demo=self._defaults.demo,
            webhook_secret=self._credentials.webhook_secret is not None,
            parent=self._parent,
        )
        self._dialog = dialog
        account, network = dialog.account, dialog.network
        dialog.saved.connect(self._saved)
        dialog.general.look_changed.connect(lambda theme: self._theme.set_mode(Mode(theme.value)))
        account.entered.connect(self._key_entered)
        account.check_wanted.connect(self._key_check)
        account.forget_wanted.connect(self._key_forgotten)
        network.secret_entered.connect(self._webhook_secret)
        network.diagnostics_wanted.connect(self._show_diagnostics)
        network.rebuild_wanted.connect(self._rebuild)
        network.log_wanted.connect(lambda: files_outside.open_outside(self._logs))
        dialog.finished.connect(self._closed)
        dialog.open()
        if self._credentials.webhook_secret is None:
            self._spawn(self._look_for_webhook_secret(), "look for the webhook secret")

    def open_shortcuts(self) -> None:
        """Opens the settings at the page of the shortcuts."""
        self.open()
        if self._dialog is not None:
            self._dialog.show_page(SettingsPageId.SHORTCUTS)

    def show_shortcuts(self) -> None:
        """Shows every key, and on demand the page where they are changed."""
        from sora_desktop.ui.dialogs.help import ShortcutSheet

        sheet = ShortcutSheet(self._registry, self._parent)
        sheet.change_wanted.connect(self.open_shortcuts)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def open_setting(self, name: str) -> None:
        """Opens the settings at one of them."""
        self.open()
        if self._dialog is not None:
            self._dialog.show_setting(name)

    def open_clips(self) -> None:
        """Opens the settings at the page of the clips, where their folder is chosen."""
        self.open()
        if self._dialog is not None:
            self._dialog.show_page(SettingsPageId.CLIPS)

    def _closed(self) -> None:
        """A preview is reverted."""
        kept = Mode(self._settings().theme.value)
        if self._theme.mode is not kept:
            self._theme.set_mode(kept)
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _saved(self, settings: Settings) -> None:
        """Applies everything at once; connects to another address of the service."""
        before = self._settings()
        settings = replace(before, **_changes(self._shown, settings))
        if settings.clips_folder != before.clips_folder:
            self._clips.use(Path(settings.clips_folder or self._defaults.clips))
            old = before.clips_folder or str(self._defaults.clips)
            earlier = (old, *(f for f in before.earlier_folders if f != old))
            settings = replace(settings, earlier_folders=earlier)
        self._save(settings)
        self._theme.set_mode(Mode(settings.theme.value))
        if settings.language != before.language:
            self._spawn(self._offer_restart_for_language(), "offer a restart")
        elif settings.scale != before.scale:
            self._spawn(self._offer_restart_for_size(), "offer a restart")
        self._registry.use(settings.shortcuts)
        self._motion.set_own(settings.less_motion)
        line = ("api_url", "proxy", "ca_file")
        if any(getattr(settings, name) != getattr(before, name) for name in line):
            self._spawn(self._reconnect(), "reconnect")

    async def _offer_restart_for_language(self) -> None:
        await self._offer_restart(
            tr("Restart for the new language?"),
            tr("A restart takes a second. Sent takes keep rendering. Nothing is sent twice."),
        )

    async def _offer_restart_for_size(self) -> None:
        await self._offer_restart(
            tr("Restart for the new size?"),
            tr("A restart takes a second. Sent takes keep rendering. Nothing is sent twice."),
        )

    async def _offer_restart(self, title: str, text: str) -> None:
        accept = tr("Restart now")
        later = tr("Later")
        if await confirm(self._parent, title, text, accept, refuse=later):
            self._restart()

    def _key_entered(self, text: str) -> None:
        self._spawn(self._enter_key(text), "enter key")

    async def _enter_key(self, text: str) -> None:
        outcome = await self._keys.enter(text)
        self._show(outcome.text, good=outcome.good)

    def _key_check(self, text: str) -> None:
        self._spawn(self._check_key(text), "check key")

    async def _check_key(self, text: str) -> None:
        outcome = await self._keys.check(text)
        self._show(outcome.text, good=outcome.good)

    def _key_forgotten(self) -> None:
        self._spawn(self._forget_key(), "forget key")

    async def _forget_key(self) -> None:
        await self._credentials.forget()
        if self._dialog is not None:
            self._dialog.account.show_status(self._credentials.status)

    def _show(self, text: str, *, good: bool) -> None:
        """The dialog may have been closed before the answer came."""
        if self._dialog is not None:
            self._dialog.account.show_status(self._credentials.status)
            self._dialog.account.show_outcome(text, good=good)

    def _webhook_secret(self, text: str) -> None:
        secret = Secret(text.strip()) if text.strip() else None
        self._spawn(self._keep_webhook_secret(secret), "webhook secret")

    async def _look_for_webhook_secret(self) -> None:
        if await self._credentials.look_for_webhook_secret() and self._dialog is not None:
            self._dialog.network.show_secret(True)

    async def _keep_webhook_secret(self, secret: Secret | None) -> None:
        await self._credentials.save_webhook_secret(secret)
        self._save(self._settings())

    def _show_diagnostics(self) -> None:
        if self._dialog is not None:
            self._dialog.show_diagnostics(self._diagnostics())


def _changes(shown: Settings, wanted: Settings) -> dict[str, Any]:
    """What the person changed in the dialog. The rest may have changed behind it while it was open:
    a key was stored, a question was answered."""
    names = [field.name for field in fields(Settings)]
    return {name: getattr(wanted, name) for name in names if _differ(shown, wanted, name)}


def _differ(one: Settings, other: Settings, name: str) -> bool:
    return bool(getattr(one, name) != getattr(other, name))


def _free_space(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


# --- diagnostics ----------------------------------------------------------------------------------


class Diagnosed(Protocol):
    """What the diagnostics read from the engine."""

    @property
    def status(self) -> EngineStatus:
        """How the service answers."""

    @property
    def takes(self) -> TakeStore:
        """Every take."""

    @property
    def recovery(self) -> Recovery:
        """Knows the part files that belong to no take."""


def diagnostics(
    engine: Diagnosed, credentials: Credentials, *, clips: Path, data: Path, logs: Path
) -> str:
    """Versions, places, counts and the last lines of the log, for somebody who helps: no prompt and
    no link, and all secrets masked."""
    key = credentials.key
    secrets = [key.reveal()] if key is not None else []
    lines = [
        f"Sora Desktop {__version__}",
        f"Python {platform.python_version()}, PySide6 {pyside_version}, Qt {qVersion()}",
        f"{platform.platform()}, {QGuiApplication.platformName()}",
        f"Frozen: {'yes' if getattr(sys, 'frozen', False) else 'no'}",
        f"Audio outputs: {len(QMediaDevices.audioOutputs())}",
        f"Key: {credentials.status.place.value} {credentials.status.store_name}",
        f"Service: {engine.status.connection.value}",
        f"Takes: {len(engine.takes)}, {_counts(engine.takes)}",
        f"Clips: {clips}",
        f"Half files of no take: {len(engine.recovery.strays)}",
        f"Data: {data}",
        "",
        *_log_tail(logs),
    ]
    return redact("\n".join(lines), secrets)


def _counts(takes: TakeStore) -> str:
    found = {state: takes.count_in(state) for state in TakeState}
    return ", ".join(f"{state.value} {count}" for state, count in found.items() if count)


def _log_tail(logs: Path) -> list[str]:
    try:
        text = (logs / "sora-desktop.log").read_text("utf-8", "replace")
    except OSError as error:
        return [f"The log could not be read: {error}"]
    return text.splitlines()[-_LOG_LINES:]
