"""What runs behind the window once it is painted: key, service, engine, and their connections."""

from __future__ import annotations

import asyncio
import logging
import random
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sora_desktop import UPDATE_ADDRESS
from sora_desktop.app.arguments import Arguments
from sora_desktop.app.bootstrap import FileOpening
from sora_desktop.app.clients import (
    DEFAULT_URL,
    UpdateCheck,
    make_clients,
    newest_version,
    rules_of,
)
from sora_desktop.app.controllers import Controllers
from sora_desktop.app.logs import Logs
from sora_desktop.app.open_library import OpenLibrary, describe_clips
from sora_desktop.app.read_library import SearchIndexer, read_older
from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.secret import Secret
from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.engine.engine import TRANSFER_GRACE, Engine, EngineParts
from sora_desktop.engine.supervisor import Alarm, Supervisor
from sora_desktop.engine.transfer_thread import TransferThread
from sora_desktop.store.credentials import Credentials
from sora_desktop.store.folders import AppFolders, FolderError
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.settings import Settings, SettingsError
from sora_desktop.store.unsaved_ids import UnsavedIds, spare_folders
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.notices import (
    READ_ONLY,
    UNSAVED_ID,
    missing_parts,
    report_crash,
    report_read_only,
    report_repaired,
    report_silent,
    report_unsaved_id,
    report_update,
)
from sora_desktop.ui.controllers.settings import Defaults
from sora_desktop.ui.text.problem_lookup import unreadable_text
from sora_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from sora_desktop.api.client import PiapiClient
    from sora_desktop.api.files import FileHost
    from sora_desktop.simulator.simulator import Simulator

log = logging.getLogger(__name__)

_SCAN_AFTER = 5.0
# Delay before the next search for a place for the id of a paid task.
_UNSAVED_WAIT = 10.0
# How often a library that can't be written is retried.
_UNWRITABLE_WAIT = 10.0


class Host(Protocol):
    """What a session uses of the program that it runs in."""

    arguments: Arguments
    files: FileOpening
    folders: AppFolders
    logs: Logs | None
    crash_report: Path | None

    @property
    def clock(self) -> Clock:
        """The program's clock."""

    @property
    def waited(self) -> float:
        """How many seconds the disk delayed the start."""

    def claim(self) -> bool:
        """Claims the library for this process; FolderError when nothing can be written there."""

    def restart_as(self, demo: bool) -> None:
        """Ends this run and starts another, with or without the demo."""

    def keep_out_of_logs(self, secret: Secret | None) -> None:
        """Masks this secret in the log from now on."""


class Session:
    """One library with its engine; `start` starts it, `stop` ends it in order."""

    def __init__(
        self, program: Host, opened: OpenLibrary, window: MainWindow, supervisor: Supervisor
    ) -> None:
        self.program = program
        self.opened = opened
        self.window = window
        self.supervisor = supervisor
        self.settings = opened.settings
        self._connections = Connections()
        self._unsaved = UnsavedIds(opened.folders, spare_folders())
        self._unkept = asyncio.Event()
        self._look = Alarm(program.clock)
        self._all_read = asyncio.Event()
        # Not the thread of the downloads: a drive that hangs must not delay a create's answer.
        self._calls = TransferThread("calls")
        self.simulator = self._make_simulator()
        self.credentials = self._make_credentials()
        self.engine = self._make_engine()
        self.search_indexer = SearchIndexer(
            opened.folders.cache / "search.sqlite3", opened.store, window.model, window.takes.rows
        )
        self.controllers = Controllers(
            window,
            self.engine,
            self.credentials,
            opened.clips,
            opened.pictures,
            opened.folders,
            program.clock,
            supervisor.spawn,
            defaults=Defaults(
                clips=program.folders.clips,
                url=program.arguments.api_url or DEFAULT_URL,
                demo=window.demo,
            ),
            settings=lambda: self.settings,
            save=self.save,
            restart=program.restart_as,
            reconnect=self.reconnect,
            restored=opened.journal.restored,
            begun_anew=opened.journal.begun_anew,
            put_back=opened.journal.put_back,
        )

    @property
    def _simulated(self) -> bool:
        return self.program.arguments.demo or self.program.arguments.self_test

    def _make_simulator(self) -> Simulator | None:
        if not self._simulated:
            return None
        # Its web server is imported only by those who need it.
        from sora_desktop.demo.service import SELF_TEST_SPEED, SPEED, demo_service

        fast = self.program.arguments.self_test
        folder = self.opened.folders.data / "service"
        return demo_service(folder, speed=SELF_TEST_SPEED if fast else SPEED)

    def _make_credentials(self) -> Credentials:
        if self._simulated:
            from sora_desktop.demo.service import demo_key

            # The demo must not even look at the person's keychain.
            key = demo_key().reveal()
            return Credentials(lambda: (None, ""), environment_key=key)
        return Credentials(
            environment_key=self.program.arguments.environment_key,
            remembered_store=self.settings.key_store,
            remember_store=self._remember_store,
            webhook_used=lambda: bool(self.settings.webhook_endpoint),
        )

    def _make_engine(self) -> Engine:
        url = self.program.arguments.api_url
        if self.simulator is not None:
            url = self.simulator.start()
        parts = EngineParts(
            store=self.opened.store,
            library=self.opened.clips,
            pictures=self.opened.pictures,
            catalogue=self.opened.catalogue,
            credentials=self.credentials,
            clients=lambda: self._make_clients(url),
            clock=self.program.clock,
            rng=random.Random(),
            zone=None,
            unsaved=self._keep_unsaved,
            # A faster service is read more often, by the same factor.
            speed=self.simulator.rules.speed if self.simulator is not None else 1.0,
        )
        return Engine(parts, rules_of(self.settings, self.credentials.webhook_secret))

    def start(self) -> None:
        """Starts the engine and connects it to the window; the keychain is asked after both, since
        one that hangs must keep nobody waiting. A library that can't be written is shown without
        the engine. JournalError: nothing was started."""
        self._mask_secrets()
        unwritable = self._begin_or_read_only()
        self._connections.connect(self.credentials.changed, self._key_changed)
        self.controllers.start((*missing_parts(), *self.opened.texts))
        self._open_files()
        silent = partial(report_silent, self.controllers.notices, self.opened.folders.data)
        self.opened.journal.on_slow = silent
        if self.program.waited:
            silent(self.program.waited)
        if unwritable is not None:
            self.supervisor.spawn(self._begin_later(unwritable), "wait for the disk")
        if self.program.logs is not None:
            self.program.logs.report_to(self.engine.problem_found.emit, asyncio.get_running_loop())
        if self.program.crash_report is not None:
            report_crash(
                self.window,
                self.controllers.notices,
                self.supervisor.spawn,
                self.program.crash_report,
            )
        self._key_changed()
        self.controllers.key_controller.try_again()
        self.supervisor.spawn(self._keep_later(), "keep the ids of paid tasks")
        self.supervisor.spawn(self._copy_journal(), "daily copy")
        self.supervisor.spawn(self._scan_clips(), "look at the clips")
        if UPDATE_ADDRESS and not self._simulated:
            self.supervisor.spawn(
                self.update_watch(UPDATE_ADDRESS).run(), "look for a newer version"
            )
        self.supervisor.spawn(self._read_older(), "read the older takes")

    async def _read_older(self) -> None:
        """Reads the takes that are over, and then does what needs all of them."""
        try:
            await read_older(self.opened.store)
        except JournalError as error:
            self.engine.problem_found.emit(error.problem)
            return
        unreadable = unreadable_text(len(self.opened.journal.unreadable))
        if unreadable:
            self.controllers.notices.warn(unreadable)
        self._all_read.set()
        self.search_indexer.begin()

    def _begin_or_read_only(self) -> Problem | None:
        """Starts the engine; the problem when the library can't be written for now."""
        try:
            self._begin()
        except (FolderError, JournalError) as error:
            if error.problem.category in (Category.DISK_FULL, Category.FOLDER_GONE):
                return error.problem
            if self.simulator is not None:
                self.simulator.stop()
            raise
        return None

    def _begin(self) -> None:
        """Starts the engine. FolderError or JournalError: it was not started."""
        journal = self.opened.journal
        if not self.program.claim() or (journal.read_only and journal.changed_by_others()):
            raise JournalError(Problem(category=Category.JOURNAL, text="another window changed it"))
        journal.read_only = None
        self.engine.start()
        self._unsaved.take_over(self.opened.store)

    async def _begin_later(self, problem: Problem) -> None:
        """Starts the engine once the library can be written."""
        while True:
            report_read_only(
                self.controllers.notices, problem, self.opened.folders.data, self._look.wake
            )
            await self._look.wait(_UNWRITABLE_WAIT)
            try:
                self._begin()
            except (FolderError, JournalError) as error:
                problem = error.problem
            else:
                break
        self.controllers.notices.withdraw(READ_ONLY)

    def update_watch(self, address: str) -> UpdateCheck:
        """The worker that checks this address for a newer version; not running yet."""
        store = self.opened.store
        return UpdateCheck(
            clock=self.program.clock,
            settings=lambda: self.settings,
            save=self.save,
            busy=lambda: any(take.in_progress for take in store.open_in_state(*TakeState)),
            ask=lambda: newest_version(self.settings, address),
            report=lambda newest: report_update(self.controllers.notices, newest),
        )

    def _open_files(self) -> None:
        """What the program was started with, and what comes while it runs."""
        self.program.files.begin(self.controllers.recipe_controller.open_files)
        self._connections.on_close(self.program.files.end)

    async def stop(self) -> None:
        """Closes every dialog, hides the window, releases the clip, and ends the engine with its
        grace for a create. An open question counts as answered with "no"."""
        self._connections.close()
        self.controllers.stop()
        await self.supervisor.close()
        self.search_indexer.stop()
        self.save(self.window.remembered.added_to(self.settings))
        self.window.put_away()
        await self.engine.stop()
        await self._calls.aclose(TRANSFER_GRACE)
        self._unsaved.try_again(self.program.clock.now(), self.opened.store)
        if self.simulator is not None:
            self.simulator.stop()
        self.credentials.close()

    def save(self, settings: Settings) -> None:
        """Applies and saves these settings. Those that can't be saved hold until the end."""
        self.settings = settings
        describe_clips(self.opened.clips, settings)
        try:
            self.opened.settings_store.save(settings)
        except SettingsError as error:
            self.engine.problem_found.emit(error.problem)
        self.engine.configure(rules_of(settings, self.credentials.webhook_secret))

    def report_bug(self, kind: str) -> None:
        """Reports that something of ours failed and was logged; the program goes on."""
        self.engine.problem_found.emit(Problem(category=Category.BUG, text=kind))

    async def reconnect(self) -> None:
        """Installs new clients, for another address, proxy or authority."""
        url = self.simulator.base_url if self.simulator else self.program.arguments.api_url
        await self.engine.use(*self._make_clients(url))

    def _make_clients(self, url: str | None) -> tuple[PiapiClient, FileHost]:
        return make_clients(
            self.settings, url, lambda: self.credentials.key, self.program.clock, self._calls
        )

    def _remember_store(self, name: str) -> None:
        self.save(replace(self.settings, key_store=name))

    def _key_changed(self, _status: object = None) -> None:
        self._mask_secrets()
        self.engine.configure(rules_of(self.settings, self.credentials.webhook_secret))
        self.engine.key_changed()
        self.controllers.key_changed()

    def _mask_secrets(self) -> None:
        self.program.keep_out_of_logs(self.credentials.key)
        self.program.keep_out_of_logs(self.credentials.webhook_secret)

    def _keep_unsaved(self, take_id: TakeId, remote_id: str) -> None:
        """The journal could not save a paid task's id: any other place may."""
        if not self._unsaved.keep(self.program.clock.now(), take_id, remote_id):
            report_unsaved_id(self.controllers.notices, remote_id)
            self._unkept.set()

    async def _keep_later(self) -> None:
        """Retries to save an id while no place has it."""
        while True:
            await self._unkept.wait()
            await self.program.clock.sleep(_UNSAVED_WAIT)
            if self._unsaved.try_again(self.program.clock.now(), self.opened.store):
                self._unkept.clear()
                self.controllers.notices.withdraw(UNSAVED_ID)

    async def _scan_clips(self) -> None:
        """Looks once for clips that were removed, when the window has long been usable, and after
        an update for clips whose signature an earlier version broke."""
        pictures = self.window.composer.pictures
        # Undo can restore what was in the prompt bar when it opened.
        shown = {each.content for each in pictures.put_in}
        await self._all_read.wait()
        await self.program.clock.sleep(_SCAN_AFTER)
        await self.engine.recovery.scan_clips()
        journal, edits = self.opened.journal, self.controllers.library_controller.edits
        may_come_back = journal.restored or journal.begun_anew or journal.put_back
        # What no row refers to may be referred to again, by a recovered take or by Undo. The next
        # start can remove it.
        if not (may_come_back or edits.stack.count()):
            shown |= {each.content for each in pictures.put_in}
            await self.engine.recovery.remove_unused_pictures(shown)
        if not self.settings.signed_clips_checked:
            done = await self.engine.recovery.repair_clips()
            report_repaired(self.controllers.notices, done)
            if not done.problems:
                self.save(replace(self.settings, signed_clips_checked=True))

    async def _copy_journal(self) -> None:
        """A backup a day; it waits until the first minute's work is done."""
        await self.program.clock.sleep(20.0)
        try:
            self.opened.journal.daily_copy(self.program.clock.now().astimezone().date())
        except JournalError as error:
            log.warning("no copy of the journal was made today: %s", error)
