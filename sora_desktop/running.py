"""What runs behind the window once it is painted: key, service, engine, and what joins them."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from sora_desktop import UPDATE_ADDRESS, demo, unsaved_ids
from sora_desktop.core.problem import Category, Problem
from sora_desktop.engine.engine import Engine, EngineParts
from sora_desktop.engine.scope import Scope
from sora_desktop.finding import Finding
from sora_desktop.library_at_start import OpenLibrary, describe_clips
from sora_desktop.network import DEFAULT_URL, make_clients, newest_version, rules_of
from sora_desktop.simulator.simulator import Simulator
from sora_desktop.store.credentials import Credentials
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.settings import Settings, SettingsError
from sora_desktop.ui.crash_talk import tell_of_crash
from sora_desktop.ui.intents import IntentParts, Intents
from sora_desktop.ui.main_window import MainWindow
from sora_desktop.ui.missing_parts import missing_parts
from sora_desktop.ui.task_query import in_progress
from sora_desktop.ui.update_notice import tell_update
from sora_desktop.update_watch import UpdateWatch

if TYPE_CHECKING:
    from sora_desktop.app import Program

log = logging.getLogger(__name__)

# The demo's service is this much faster than a real one, and its takes are read so much oftener.
_DEMO_HASTE = demo.SPEED
_SCAN_AFTER = 5.0
_UNSAVED = "unsaved-task-ids.txt"


class Running:
    """One library with its engine; `start` brings it to life, `stop` ends it in order."""

    def __init__(
        self, program: Program, opened: OpenLibrary, window: MainWindow, scope: Scope
    ) -> None:
        self.program = program
        self.opened = opened
        self.window = window
        self.scope = scope
        self.settings = opened.settings
        self._off: list[Callable[[], None]] = []
        self.simulator = self._make_simulator()
        self.credentials = self._make_credentials()
        self.engine = self._make_engine()
        self.finding = Finding(
            opened.folders.cache / "search.sqlite3", opened.store, window.model, window.takes.rows
        )
        self.intents = Intents(
            IntentParts(
                window=window,
                engine=self.engine,
                credentials=self.credentials,
                clips=opened.clips,
                folders=opened.folders,
                clock=program.clock,
                settings=lambda: self.settings,
                save=self.save,
                spawn=scope.spawn,
                restart=program.restart_as,
                reconnect=self.reconnect,
                default_url=program.arguments.api_url or DEFAULT_URL,
                usual_clips=program.folders.clips,
                restored=opened.journal.restored,
                begun_anew=opened.journal.begun_anew,
            )
        )

    @property
    def _simulated(self) -> bool:
        return self.program.arguments.demo or self.program.arguments.self_test

    def _make_simulator(self) -> Simulator | None:
        if not self._simulated:
            return None
        fast = self.program.arguments.self_test
        folder = self.opened.folders.data / "service"
        return demo.demo_service(folder, speed=demo.SELF_TEST_SPEED if fast else demo.SPEED)

    def _make_credentials(self) -> Credentials:
        if self._simulated:
            # The demo must not even look at the person's keychain.
            key = demo.demo_key().reveal()
            return Credentials(lambda: (None, ""), environment_key=key)
        return Credentials(
            environment_key=self.program.arguments.environment_key,
            remembered_store=self.settings.key_store,
            remember_store=self._remember_store,
        )

    def _make_engine(self) -> Engine:
        url = self.program.arguments.api_url
        if self.simulator is not None:
            url = self.simulator.start()
        client, files = make_clients(
            self.settings, url, lambda: self.credentials.key, self.program.clock
        )
        haste = 1.0
        if self._simulated:
            fast = self.program.arguments.self_test
            haste = demo.SELF_TEST_SPEED if fast else _DEMO_HASTE
        parts = EngineParts(
            store=self.opened.store,
            library=self.opened.clips,
            catalogue=self.opened.catalogue,
            credentials=self.credentials,
            client=client,
            files=files,
            clock=self.program.clock,
            rng=random.Random(),
            zone=None,
            unsaved=self._keep_unsaved,
            haste=haste,
        )
        return Engine(parts, rules_of(self.settings, self.credentials.webhook_secret))

    def start(self) -> None:
        """Starts the engine and joins it to the window; the keychain is asked behind both, since
        one that hangs must keep nobody waiting. JournalError: nothing was started."""
        self._mask_secrets()
        try:
            self.engine.start()
        except JournalError:
            if self.simulator is not None:
                self.simulator.stop()
            raise
        unsaved_ids.take_over(self.opened.folders.data, self.opened.store)
        self._off.append(self.credentials.changed.connect(self._key_changed))
        self.intents.start((*missing_parts(), *self.opened.warnings))
        self._open_files()
        if self.program.crash_report is not None:
            tell_of_crash(
                self.window, self.intents.notices, self.scope.spawn, self.program.crash_report
            )
        self._key_changed()
        self.scope.spawn(self.credentials.load(), "load the key")
        self.scope.spawn(self._copy_journal(), "daily copy")
        self.scope.spawn(self._scan_clips(), "look at the clips")
        if UPDATE_ADDRESS and not self._simulated:
            self.scope.spawn(self.update_watch(UPDATE_ADDRESS).run(), "look for a newer version")
        self.scope.spawn(self.finding.begin(), "index the takes")

    def update_watch(self, address: str) -> UpdateWatch:
        """What looks at this address for a newer version; still to be run."""
        store = self.opened.store
        return UpdateWatch(
            clock=self.program.clock,
            settings=lambda: self.settings,
            save=self.save,
            busy=lambda: any(in_progress(task) for task in store.all()),
            ask=lambda: newest_version(self.settings, address),
            tell=lambda newest: tell_update(self.intents.notices, newest),
        )

    def _open_files(self) -> None:
        """What the program was started with, and what comes while it runs."""
        self.program.files.begin(self.intents.recipe_talk.open_files)
        self._off.append(self.program.files.end)

    async def stop(self) -> None:
        """Closes every dialog, hides the window, lets go of the clip, and ends the engine with its
        grace for a create. A question that was open counts as answered with no."""
        for off in self._off:
            off()
        self.intents.stop()
        await self.scope.close()
        self.finding.stop()
        self.save(self.window.remembered(self.settings))
        self.window.put_away()
        await self.engine.stop()
        if self.simulator is not None:
            self.simulator.stop()

    def save(self, settings: Settings) -> None:
        """Takes over and keeps these settings. What cannot be kept still holds until the end."""
        self.settings = settings
        describe_clips(self.opened.clips, settings)
        try:
            self.opened.settings_store.save(settings)
        except SettingsError as error:
            self.engine.trouble.emit(error.problem)
        self.engine.configure(rules_of(settings, self.credentials.webhook_secret))

    def tell_of_a_bug(self, kind: str) -> None:
        """Tells that something of ours failed and was logged; the program goes on."""
        self.engine.trouble.emit(Problem(category=Category.BUG, text=kind))

    async def reconnect(self) -> None:
        """Puts new clients in place, for another address, proxy or authority."""
        url = self.simulator.base_url if self.simulator else self.program.arguments.api_url
        client, files = make_clients(
            self.settings, url, lambda: self.credentials.key, self.program.clock
        )
        await self.engine.use(client, files)

    def _remember_store(self, name: str) -> None:
        self.save(replace(self.settings, key_store=name))

    def _key_changed(self, _status: object = None) -> None:
        self._mask_secrets()
        self.engine.configure(rules_of(self.settings, self.credentials.webhook_secret))
        self.engine.key_changed()
        self.intents.key_changed()

    def _mask_secrets(self) -> None:
        self.program.keep_out_of_logs(self.credentials.key)
        self.program.keep_out_of_logs(self.credentials.webhook_secret)

    def _keep_unsaved(self, task_id: str, remote_id: str) -> None:
        """The journal could not take a paid task's id: a plain file beside it may. The log has it
        in any case, for it may be all that is known of what was paid."""
        unsaved_ids.keep(self.opened.folders.data, self.program.clock.now(), task_id, remote_id)

    async def _scan_clips(self) -> None:
        """Looks once for clips that were taken away, when the window has long been usable."""
        await self.program.clock.sleep(_SCAN_AFTER)
        await self.engine.recovery.scan_clips()

    async def _copy_journal(self) -> None:
        """A copy a day; it waits until the first minute's work is done."""
        await self.program.clock.sleep(20.0)
        try:
            self.opened.journal.daily_copy(self.program.clock.now().astimezone().date())
        except JournalError as error:
            log.warning("no copy of the journal was made today: %s", error)
