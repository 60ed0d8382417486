"""The spending page: keeps its sums up to date while it is shown, writes them into a file, and
finds charges that this computer did not make: reads the account's history, reports and imports
them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.ledger import Spending
from sora_desktop.core.money import Money
from sora_desktop.core.options import SECONDS, Options
from sora_desktop.core.remote import HistoryEntry
from sora_desktop.core.request import VideoRequest, estimate_of
from sora_desktop.core.shot import ProjectId
from sora_desktop.core.signal import Signal
from sora_desktop.core.spending import (
    BalanceChange,
    Cause,
    Entry,
    Movement,
    SpendingBook,
    difference,
    explained,
    movements_of,
)
from sora_desktop.core.take import ShotId, Take, TakeChange, TakeId, TakeState
from sora_desktop.engine.status import EngineStatus
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.controllers.files import choose_table, write_table
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn
from sora_desktop.ui.spending.dialogs import ChargesDialog
from sora_desktop.ui.spending.page import SpendingPage, Tab
from sora_desktop.ui.spending.tables import Names
from sora_desktop.ui.text.formats import Translator
from sora_desktop.ui.text.spending_text import outcome_line
from sora_desktop.ui.text.take_text import version_text
from sora_desktop.ui.window.notices import Severity

if TYPE_CHECKING:
    from sora_desktop.core.exports.table import SpendingLine
    from sora_desktop.engine.account_history import Charge, HistoryCheck, Imported

translate = QCoreApplication.translate
tr = Translator("Spending")


# The page reads the history on its own at most this often.
READ_EVERY = timedelta(minutes=10)
# Changes of pages and takes within this time are shown together.
_CHECKS_SETTLING = 100


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
        self._charges: Sequence[Charge] = ()
        self._dialog: ChargesDialog | None = None
        self._reading: asyncio.Task[None] | None = None
        self._prompts: asyncio.Task[None] | None = None
        self._import: asyncio.Task[None] | None = None
        self._asked_at: datetime | None = None
        self._later = QTimer(page, interval=_CHECKS_SETTLING, singleShot=True)
        self._later.timeout.connect(self.refresh)

    def start(self, connections: Connections) -> None:
        """Connects its signals."""
        line = self._page.charges
        connections.connect(self._page.shown_changed, self._shown)
        connections.connect(line.check_wanted, self.read)
        connections.connect(line.stop_wanted, self.stop_reading)
        connections.connect(line.charges_wanted, self.open)
        connections.connect(self._history.changed, self._checked)
        connections.connect(self._store.changed, lambda _change: self._soon())
        connections.on_close(self._later.stop)
        self.refresh()

    def refresh(self) -> None:
        """Shows what is known so far."""
        if not self._page.isVisible() and self._dialog is None:
            return
        check, self._charges = self._history.check, self._history.charges()
        self._page.charges.show_check(check, self._charges)
        if self._dialog is not None:
            self._dialog.show_charges(check, self._charges)

    def _checked(self, check: HistoryCheck) -> None:
        """Of a list that is being read only the number of its lines is new: it may have a thousand
        pages. At its beginning what was known may be gone, as that of another key is."""
        if check.reading and check.lines:
            self._page.charges.show_check(check, self._charges)
        else:
            self._soon()

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


# Several takes change at once, and summing up a hundred thousand takes a third of a second.
_SETTLING = 300
# So many takes are counted before the page is shown, and then so many at a time: a few milliseconds
# each (measured).
_AT_FIRST, _AT_ONCE = 1000, 250


class SpendingStatus(Protocol):
    """The engine's part in money."""

    status_changed: Signal[EngineStatus]

    @property
    def status(self) -> EngineStatus:
        """How the service answers, and the account."""

    def spent(self) -> Spending:
        """What was spent, with the budgets."""


class AccountRecovery(Protocol):
    """The engine's part in charges that no take explains."""

    @property
    def history(self) -> History:
        """The account's list."""

    @property
    def charge_import(self) -> Importer:
        """Makes takes of them."""


class SpendingController:
    """Reads the takes when the page is first shown, and follows them from then on."""

    def __init__(
        self,
        parent: QWidget,
        page: SpendingPage,
        store: TakeStore,
        money: SpendingStatus,
        notices: Notifier,
        spawn: Spawn,
        *,
        now: Callable[[], datetime],
        catalogue: Callable[[], Catalogue],
        model_name: Callable[[str], str],
        state_of: Callable[[Take], str],
        project_title: Callable[[ProjectId], str],
        folder: Callable[[], Path],
        reveal: Callable[[Path], object],
        open_take: Callable[[Take], object],
        recovery: AccountRecovery,
        project: Callable[[], ProjectId],
        zone: tzinfo | None = None,
    ) -> None:
        """`folder` is where a file is proposed; `reveal` shows a file in its folder; `open_take`
        shows a take among the takes; `project` is the current one. `zone` is where a day begins,
        None the system's own."""
        self._parent, self._page, self._store = parent, page, store
        self._money, self._notices, self._spawn = money, notices, spawn
        self._now, self._catalogue, self._zone = now, catalogue, zone
        self._folder, self._reveal, self._open_take = folder, reveal, open_take
        self._history = recovery.history
        self._account_charges = self._made(recovery, project_title, project)
        self._book: SpendingBook | None = None
        self._shown, self._all_counted = False, asyncio.Event()
        self._prices: dict[Hashable, Mapping[int, Money]] = {}
        self._names = Names(
            model=model_name,
            shot=self._shot_title,
            project=project_title,
            project_of=store.shots.project_of,
            state=state_of,
            difference=partial(difference, lengths=self._lengths),
            version=lambda take: version_text(take.request, catalogue()),
        )
        self._later = QTimer(page, interval=_SETTLING, singleShot=True)
        self._later.timeout.connect(self.refresh)

    def _made(
        self,
        recovery: AccountRecovery,
        project_title: Callable[[ProjectId], str],
        project: Callable[[], ProjectId],
    ) -> AccountChargesController:
        return AccountChargesController(
            self._parent,
            self._page,
            self._store,
            recovery.history,
            recovery.charge_import,
            self._notices,
            self._spawn,
            now=self._now,
            catalogue=self._catalogue,
            project_title=project_title,
            project=project,
            zone=self._zone,
        )

    def start(self, connections: Connections) -> None:
        """Connects its signals."""
        page, store = self._page, self._store
        connections.connect(page.shown_changed, self._show)
        connections.connect(page.open_wanted, self._open)
        connections.connect(
            page.save_wanted, lambda: self._spawn(self._save(), "save the spending")
        )
        connections.connect(store.changed, self._take_changed)
        connections.connect(store.arrived, self._takes_read)
        connections.connect(store.shots.changed, lambda _changes: self._soon())
        connections.connect(self._money.status_changed, lambda _status: self._soon())
        connections.connect(store.balances.changed, lambda _reading: self._soon())
        connections.connect(self._history.changed, self._history_read)
        connections.on_close(self._later.stop)
        self._account_charges.start(connections)

    def refresh(self) -> None:
        """Shows the sums as they are now."""
        if not self._shown:
            return
        if self._book is None:
            self._begin()
        # The catalogue may have changed.
        self._prices.clear()
        status = self._money.status
        unconfirmed = sum(1 for take in self._unsure() if take.unsure)
        balance = status.account.balance if status.account is not None else None
        self._page.show_counting(not self._all_counted.is_set())
        self._page.show_money(self._money.spent(), unconfirmed, balance, status.account_at)
        self._page.refresh(self._now().astimezone(self._zone).date())

    def _begin(self) -> None:
        """Counts the newest takes at once, all of most libraries, and the others later."""
        self._book = SpendingBook(zone=self._zone)
        self._page.use(self._book, self._names, self._balance_changes)
        self._all_counted.clear()
        newest_first = self._store.newest_first()
        try:
            self._count(newest_first, _AT_FIRST)
        except JournalError as error:
            self._give_up(error)
        if not self._all_counted.is_set():
            self._spawn(self._count_others(newest_first), "count the takes for the spending page")

    def _count(self, newest_first: Iterator[Take], most: int) -> None:
        some = list(islice(newest_first, most))
        if self._book is not None:
            self._book.read_older(reversed(some))
        if len(some) < most:
            self._all_counted.set()

    async def _count_others(self, newest_first: Iterator[Take]) -> None:
        try:
            while not self._all_counted.is_set():
                await asyncio.sleep(0)
                self._count(newest_first, _AT_ONCE)
            self.refresh()
        except JournalError as error:
            self._give_up(error)

    def _give_up(self, error: JournalError) -> None:
        """Shows no sums rather than those of some takes; they are counted again when the page is
        next shown."""
        self._book = None
        self._all_counted.set()
        self._page.use(SpendingBook(zone=self._zone), self._names)
        self._page.show_counting(False, failed=True)
        self._page.refresh()
        self._notices.report(error.problem)

    def _unsure(self) -> Sequence[Take]:
        states = (TakeState.UNCONFIRMED, TakeState.SUBMITTING, TakeState.FAILED)
        return self._store.open_in_state(*states)

    # --- what happens -------------------------------------------------------------------------

    def _show(self, on: bool) -> None:
        self._shown = on
        self.refresh()

    def _soon(self) -> None:
        if self._shown and not self._later.isActive():
            self._later.start()

    def _take_changed(self, change: TakeChange) -> None:
        if self._book is not None:
            self._book.apply(change)
            self._soon()

    def _history_read(self, check: HistoryCheck) -> None:
        """Only the balance shows it, and a list has a hundred pages."""
        if not check.reading and self._page.tab is Tab.BALANCE:
            self._soon()

    def _takes_read(self, takes: Sequence[Take]) -> None:
        if self._book is not None:
            self._book.read_older(takes)
            self._soon()

    def _open(self, take_id: str) -> None:
        take = self._store.find(TakeId(take_id))
        if take is None or take.erased_at is not None or take.binned_at is not None:
            self._notices.notify(
                tr("This take is in the bin or deleted"),
                tr("Its cost stays in your totals."),
                severity=Severity.WARNING,
            )
            return
        self._open_take(take)

    # --- what is known ------------------------------------------------------------------------

    def _shot_title(self, shot_id: ShotId) -> str:
        shot, title = self._store.shots.shot(shot_id), self._store.shots.title(shot_id)
        return title if shot is None else f"{shot.number}  {title}"

    def _lengths(self, take: Take) -> Mapping[int, Money]:
        """The price today of the same clip in every length that its model offers."""
        asked = take.request
        key = (asked.model_id, asked.options, asked.inputs)
        if key not in self._prices:
            self._prices[key] = _prices_of(asked, self._catalogue())
        return self._prices[key]

    def _balance_changes(self) -> Sequence[BalanceChange]:
        """Every saved balance, with the reason for its change."""
        sent = self._book.entries(date.min, date.max) if self._book is not None else ()
        moved = [*movements_of((entry.take for entry in sent), self._history.lists)]
        for charge in self._history.charges():
            entry = charge.entry
            if entry.created_at is not None and entry.usage is not None:
                moved.append(Movement(entry.created_at, Cause.ELSEWHERE, entry.usage))
        try:
            return explained(self._store.balances.readings(), moved)
        except JournalError as error:
            self._notices.report(error.problem)
            return ()

    # --- into a file --------------------------------------------------------------------------

    def _lines(self, entries: Sequence[Entry]) -> Sequence[SpendingLine]:
        from sora_desktop.core.exports.table import SpendingLine

        names, shots = self._names, self._store.shots
        ids = {entry.take.shot_id for entry in entries}
        homes = {each: (names.project(shots.project_of(each)), shots.title(each)) for each in ids}
        return [
            SpendingLine(
                entry=entry,
                project=homes[entry.take.shot_id][0],
                shot=homes[entry.take.shot_id][1],
                model=names.model(entry.take.request.model_id),
                difference=names.difference(entry.take),
            )
            for entry in entries
        ]

    async def _save(self) -> None:
        await self._all_counted.wait()
        if self._page.tab is Tab.BALANCE:
            await self._save_balance()
        else:
            await self._save_takes()

    async def _save_balance(self) -> None:
        from sora_desktop.core.exports.table import balance_sheet

        changes = self._page.changes
        path = await self._choose_file(
            "balance",
            changes,
            title=tr("Save balance"),
            nothing=tr("No balance to save in this period"),
        )
        if path is None:
            return
        await write_table(
            path,
            lambda: balance_sheet(changes, self._zone),
            self._notices,
            saved=tr("Saved %n balance(s)", "", len(changes)),
            failed=tr("Couldn't save the balance"),
            reveal=self._reveal,
        )

    async def _choose_file(
        self, name: str, rows: Sequence[object], *, title: str, nothing: str
    ) -> Path | None:
        """The file for a table of these rows; `nothing` is reported where there are none."""
        if not rows:
            self._notices.notify(nothing, severity=Severity.WARNING)
            return None
        start = self._folder() / f"{name}-{self._page.period.name}.csv"
        return await choose_table(self._parent, title, start)

    async def _save_takes(self) -> None:
        from sora_desktop.core.exports.table import spending_sheet

        entries = self._page.entries
        path = await self._choose_file(
            "spending",
            entries,
            title=tr("Save spending"),
            nothing=tr("No takes to save in this period"),
        )
        if path is None:
            return
        lines = self._lines(entries)
        await write_table(
            path,
            lambda: spending_sheet(lines, self._zone),
            self._notices,
            saved=tr("Saved %n take(s)", "", len(entries)),
            failed=tr("Couldn't save the spending"),
            reveal=self._reveal,
        )


def _prices_of(asked: VideoRequest, catalogue: Catalogue) -> Mapping[int, Money]:
    model = catalogue.get(asked.model_id)
    if model is None:
        return {}
    found = {
        n: estimate_of(replace(asked, options=Options({**asked.options, SECONDS: n})), catalogue)
        for n in model.usable(asked.inputs)[1].seconds.values
    }
    return {n: price.amount for n, price in found.items() if price is not None and price.known}
