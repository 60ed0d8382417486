"""Charges that this computer did not make: reads the account's history, reports and imports
them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.remote import HistoryEntry
from sora_desktop.core.shot import ProjectId
from sora_desktop.core.signal import Signal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn
from sora_desktop.ui.spending.charges_dialog import ChargesDialog
from sora_desktop.ui.spending.page import SpendingPage
from sora_desktop.ui.text.spending_text import outcome_line
from sora_desktop.ui.widgets.notice import Severity

if TYPE_CHECKING:
    from sora_desktop.engine.account_history import Charge, HistoryCheck, Imported

translate = QCoreApplication.translate

# The page reads the history unasked no more often than this.
READ_EVERY = timedelta(minutes=10)
# Changes of pages and takes within this time are shown together.
_SETTLING = 100


class History(Protocol):
    """What the account's list says."""

    check: HistoryCheck
    changed: Signal[HistoryCheck]

    def charges(self) -> Sequence[Charge]:
        """The charges that no take explains."""

    def lists(self, remote_id: str) -> bool:
        """Whether the list has the task."""

    async def read(self) -> None:
        """Reads the list."""

    async def read_prompts(self) -> None:
        """Reads the prompts of the newest charges."""


class Importer(Protocol):
    """Makes takes of tasks."""

    async def run(
        self, ids: Sequence[str], project_id: ProjectId, reported: Callable[[int], object]
    ) -> Imported:
        """Imports these."""


class AccountChargesController:
    """Reads when the page is shown, at most every ten minutes, and whenever the person asks."""

    def __init__(
        self,
        parent: QWidget,
        page: SpendingPage,
        store: TakeStore,
        history: History,
        importer: Importer,
        notices: Notifier,
        spawn: Spawn,
        *,
        now: Callable[[], datetime],
        catalogue: Callable[[], Catalogue],
        project_title: Callable[[ProjectId], str],
        project: Callable[[], ProjectId],
        zone: tzinfo | None = None,
    ) -> None:
        """`project` is the current one."""
        self._parent, self._page, self._store = parent, page, store
        self._history, self._importer = history, importer
        self._notices, self._spawn, self._now = notices, spawn, now
        self._catalogue, self._project_title, self._project = catalogue, project_title, project
        self._zone = zone
        self._dialog: ChargesDialog | None = None
        self._reading: asyncio.Task[None] | None = None
        self._prompts: asyncio.Task[None] | None = None
        self._import: asyncio.Task[None] | None = None
        self._asked_at: datetime | None = None
        self._later = QTimer(page, interval=_SETTLING, singleShot=True)
        self._later.timeout.connect(self.refresh)

    def start(self, connections: Connections) -> None:
        """Connects its signals."""
        line = self._page.charges
        connections.connect(self._page.shown_changed, self._shown)
        connections.connect(line.check_wanted, self.read)
        connections.connect(line.stop_wanted, self.stop_reading)
        connections.connect(line.charges_wanted, self.open)
        connections.connect(self._history.changed, lambda _check: self._soon())
        connections.connect(self._store.changed, lambda _change: self._soon())
        connections.on_close(self._later.stop)
        self.refresh()

    def refresh(self) -> None:
        """Shows what is known so far."""
        if not self._page.isVisible() and self._dialog is None:
            return
        check, charges = self._history.check, self._history.charges()
        self._page.charges.show_check(check, charges)
        if self._dialog is not None:
            self._dialog.show_charges(check, charges)

    def _soon(self) -> None:
        if not self._later.isActive():
            self._later.start()

    # --- reading ------------------------------------------------------------------------------

    def _shown(self, on: bool) -> None:
        if not on:
            return
        self.refresh()
        if not any(map(self._is_recent, (self._asked_at, self._history.check.at))):
            self.read()

    def _is_recent(self, moment: datetime | None) -> bool:
        return moment is not None and timedelta() <= self._now() - moment < READ_EVERY

    def read(self) -> None:
        """Reads the account's history now; free. Nothing happens while it is being read."""
        if _runs(self._reading):
            return
        self._asked_at = self._now()
        self._reading = self._spawn(self._history.read(), "read the account's history")

    def stop_reading(self) -> None:
        """Stops the reading; what was read stays."""
        if self._reading is not None:
            self._reading.cancel()

    # --- the list of the charges --------------------------------------------------------------

    def open(self) -> None:
        """Shows the charges, and reads their prompts while they are shown."""
        shots = self._store.shots
        projects = [(each.id, self._project_title(each.id)) for each in shots.projects()]
        dialog = ChargesDialog(
            self._page.theme,
            self._model_name,
            projects,
            self._project(),
            zone=self._zone,
            parent=self._parent,
        )
        self._dialog = dialog
        dialog.bring_in_wanted.connect(self._bring_in)
        dialog.stop_wanted.connect(self._stop_import)
        dialog.finished.connect(lambda _code: self._closed(dialog))
        self.refresh()
        dialog.open()
        self._prompts = self._spawn(self._history.read_prompts(), "read the prompts of charges")

    def _closed(self, dialog: ChargesDialog) -> None:
        """A running import goes on, and reports its end in a notice."""
        if self._prompts is not None:
            self._prompts.cancel()
        self._dialog = None
        dialog.deleteLater()

    def _model_name(self, entry: HistoryEntry) -> str:
        wired = [
            model.name
            for model in self._catalogue().models
            for mode in model.modes
            if (mode.model, mode.task_type) == (entry.model, entry.task_type)
        ]
        return wired[0] if wired else " ".join(filter(None, (entry.model, entry.task_type)))

    # --- bringing in --------------------------------------------------------------------------

    def _bring_in(self, project_id: str) -> None:
        if _runs(self._import):
            return
        # The oldest first, so that shots and takes get their numbers in the order they were made.
        ids = [charge.entry.id for charge in reversed(self._history.charges())]
        if self._prompts is not None:
            self._prompts.cancel()
        self._import = self._spawn(self._run_import(ids, ProjectId(project_id)), "bring charges in")

    def _stop_import(self) -> None:
        if self._import is not None:
            self._import.cancel()

    async def _run_import(self, ids: Sequence[str], project_id: ProjectId) -> None:
        def reported(place: int) -> None:
            if self._dialog is not None:
                self._dialog.show_progress(place, len(ids))

        reported(0)
        try:
            found = await self._importer.run(ids, project_id, reported)
        except asyncio.CancelledError:
            self._end(translate("Charges", "Stopped. What was brought in stays."))
            raise
        except JournalError as error:
            self._end(translate("Charges", "Couldn't save. What was brought in stays."), good=False)
            self._notices.report(error.problem)
            return
        good = not found.unread
        self._end(outcome_line(found), good=good)
        if self._dialog is None:
            severity = Severity.GOOD if good else Severity.WARNING
            self._notices.notify(outcome_line(found), severity=severity)

    def _end(self, text: str, *, good: bool = True) -> None:
        if self._dialog is not None:
            self._dialog.show_end(text, good=good)
        self._soon()


def _runs(task: asyncio.Task[None] | None) -> bool:
    return task is not None and not task.done()
