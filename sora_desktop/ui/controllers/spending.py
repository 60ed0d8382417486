"""The spending page: keeps its sums up to date while it is shown, and writes them into a file."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.ledger import Spending
from sora_desktop.core.money import Money
from sora_desktop.core.options import SECONDS, Options
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
from sora_desktop.ui.controllers.account_charges import (
    AccountChargesController,
    History,
    Importer,
)
from sora_desktop.ui.controllers.files import choose_table, write_table
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn
from sora_desktop.ui.spending.page import SpendingPage, Tab
from sora_desktop.ui.spending.tables import Names
from sora_desktop.ui.text.formats import counted
from sora_desktop.ui.text.take_text import version_text
from sora_desktop.ui.widgets.notice import Severity

if TYPE_CHECKING:
    from sora_desktop.core.exports.table import SpendingLine
    from sora_desktop.engine.account_history import HistoryCheck

translate = QCoreApplication.translate

# Several takes change at once, and summing up a hundred thousand takes a third of a second.
_SETTLING = 300


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
        self._shown = False
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
            self._book = SpendingBook(self._store.all(), self._zone)
            self._page.use(self._book, self._names, self._balance_changes)
        # The catalogue may have changed.
        self._prices.clear()
        status = self._money.status
        unconfirmed = sum(1 for take in self._unsure() if take.unsure)
        balance = status.account.balance if status.account is not None else None
        self._page.show_money(self._money.spent(), unconfirmed, balance, status.account_at)
        self._page.refresh(self._now().astimezone(self._zone).date())

    def _unsure(self) -> Sequence[Take]:
        states = (TakeState.UNCONFIRMED, TakeState.SUBMITTING, TakeState.FAILED)
        return self._store.in_state(*states)

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
            self._book.read(takes)
            self._soon()

    def _open(self, take_id: str) -> None:
        take = self._store.find(TakeId(take_id))
        if take is None or take.erased_at is not None or take.binned_at is not None:
            self._notices.notify(
                translate("Spending", "This take is in the bin or deleted"),
                translate("Spending", "Its cost stays in your totals."),
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
        moved = [*movements_of(self._store.all(), self._history.lists)]
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
            title=translate("Spending", "Save balance"),
            nothing=translate("Spending", "No balance to save in this period"),
        )
        if path is None:
            return
        saved = translate("Spending", "Saved %n balance(s)", "", len(changes))
        await write_table(
            path,
            lambda: balance_sheet(changes, self._zone),
            self._notices,
            saved=counted(saved, len(changes)),
            failed=translate("Spending", "Couldn't save the balance"),
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
            title=translate("Spending", "Save spending"),
            nothing=translate("Spending", "No takes to save in this period"),
        )
        if path is None:
            return
        lines = self._lines(entries)
        saved = translate("Spending", "Saved %n take(s)", "", len(entries))
        await write_table(
            path,
            lambda: spending_sheet(lines, self._zone),
            self._notices,
            saved=counted(saved, len(entries)),
            failed=translate("Spending", "Couldn't save the spending"),
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
