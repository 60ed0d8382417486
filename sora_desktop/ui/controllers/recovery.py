"""Finding what was lost: actions for a take whose answer was lost, with the state of the search for
it; and the search for missing takes, offered after the list was restored and in the settings.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sized
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtWidgets import QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.money import Money
from sora_desktop.core.remote import HistoryEntry
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import IllegalTransition, Take, TakeChange, TakeId, TakeState
from sora_desktop.store.copies import Restored
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import RemoteIdTaken, TakeStore
from sora_desktop.ui.actions.action import Action, ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.messages import after_another, problem_message
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.text.formats import Translator, day_and_time, fill, price_text
from sora_desktop.ui.text.spending_text import lost_note, search_short
from sora_desktop.ui.text.take_text import short_cause
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.dialogs import confirm
from sora_desktop.ui.widgets.layouts import Lazy
from sora_desktop.ui.window.notices import Notice, NoticeAction, Rank, Severity

if TYPE_CHECKING:
    from sora_desktop.engine.account_list import HistoryLine
    from sora_desktop.engine.rebuilder import RebuildProgress, Rebuilt
    from sora_desktop.engine.reconciler import Reconciler, Search
    from sora_desktop.ui.details.take_details import TakeDetails
    from sora_desktop.ui.dialogs.account import AccountDialog

tr = Translator("LostTakes")
tr_rebuild = Translator("Rebuild")

log = logging.getLogger(__name__)

Generate = Callable[[VideoRequest, TakeId], None]
_LOST = (TakeState.UNCONFIRMED, TakeState.DISMISSED)


class Recovery(Protocol):
    """Lists what the account made."""

    async def account_tasks(
        self, take_id: TakeId, on_lines: Callable[[tuple[HistoryLine, ...]], None]
    ) -> tuple[HistoryLine, ...]:
        """What the account made while the take was sent; `on_lines` gets the list as it grows."""


class LostAnswerEngine(Protocol):
    """The engine's part: what it knows about lost takes, and what it does."""

    reconciler: Reconciler

    @property
    def takes(self) -> TakeStore:
        """Every take."""

    @property
    def recovery(self) -> Recovery:
        """Lists what the account made."""

    def check_now(self, take_id: TakeId) -> object:
        """Asks the service about a take, or looks for a lost one, at once."""

    def dismiss(self, take_id: TakeId) -> object:
        """Stops looking for a lost take."""

    def adopt(self, take_id: TakeId, remote_id: str) -> Awaitable[object]:
        """Makes a task of the account the take's own."""


class Rows(Protocol):
    """The rows of the list of takes."""

    def repaint(self, take_id: TakeId) -> object:
        """Repaints the row of a take."""


class LostAnswersController:
    """Shows the state of the search, and runs the lost take's actions."""

    def __init__(
        self,
        parent: QWidget,
        takes: TakeList,
        rows: Rows,
        info: Lazy[TakeDetails],
        engine: LostAnswerEngine,
        notices: Notifier,
        spawn: Spawn,
        *,
        registry: ActionRegistry,
        theme: Theme,
        catalogue: Catalogue,
        price_of: Callable[[Take], Money | None],
        generate: Generate,
        register_paid: Callable[[Action, Callable[[Take], object]], None],
    ) -> None:
        """`generate` orders a take after the question about its price; `register_paid` registers an
        action that spends."""
        self._parent, self._takes, self._rows, self._info = parent, takes, rows, info
        self._engine, self._notices, self._spawn = engine, notices, spawn
        self._theme, self._catalogue, self._price_of = theme, catalogue, price_of
        self._generate = generate
        registry.on_take(TakeAction.CHECK_NOW, lambda take: engine.check_now(take.id))
        registry.on_take(TakeAction.PICK, self.pick)
        registry.on_take(TakeAction.DID_NOT_HAPPEN, self.did_not_happen)
        register_paid(TakeAction.SEND_AGAIN, self.send_again)
        self._asking: set[TakeId] = set()
        self._dialog: AccountDialog | None = None
        self._listing: asyncio.Task[Any] | None = None

    def start(self, connections: Connections) -> None:
        """Connects its signals."""
        connections.connect(self._takes.selected, lambda _take_id: self._show_note())
        connections.connect(self._engine.reconciler.changed, self._looked)
        connections.connect(self._engine.takes.changed, self._take_changed)
        self._info.when_made(lambda _info: self._show_note())

    def row_text(self, take: Take) -> str:
        """The row's addition to the state of the take."""
        if take.state not in _LOST:
            return ""
        return search_short(self._engine.reconciler.search(take.id))

    def _looked(self, search: Search) -> None:
        self._rows.repaint(search.take_id)
        if search.take_id == self._takes.selected_id:
            self._show_note()

    def _take_changed(self, change: TakeChange) -> None:
        if change.after.id == self._takes.selected_id:
            self._show_note()

    def _show_note(self) -> None:
        take = self._find(self._takes.selected_id)
        search = self._engine.reconciler.search(take.id) if take is not None else None
        note = lost_note(take, search) if take is not None else ""
        self._info.if_made(lambda info: info.show_note(note))

    def _find(self, take_id: TakeId | None) -> Take | None:
        return self._engine.takes.find(take_id) if take_id is not None else None

    def _current(self, take_id: TakeId) -> Take | None:
        """The take, while it is still lost."""
        take = self._find(take_id)
        return take if take is not None and take.state in _LOST else None

    # --- it did not happen, send again ------------------------------------------------------

    def did_not_happen(self, take: Take) -> None:
        """Asks, and then stops looking for it."""
        self._ask(take.id, self._confirm_dismiss(take), "did not happen")

    def send_again(self, take: Take) -> None:
        """Asks for a second confirmation, and then sends the same again as a take of its own."""
        self._ask(take.id, self._confirm_again(take), "send again")

    def _ask(self, take_id: TakeId, question: Any, name: str) -> None:
        """One question for a take at a time: a second press while it is open is no second
        confirmation."""
        if take_id in self._asking:
            question.close()
            return
        self._asking.add(take_id)
        asked = self._spawn(question, name)
        asked.add_done_callback(lambda _done: self._asking.discard(take_id))

    async def _confirm_dismiss(self, take: Take) -> None:
        agreed = await confirm(
            self._parent,
            tr("Was this take never made?"),
            tr(
                "We stop searching for this take and no longer count its %1 as spent. Only do "
                "this if PiAPI shows neither the take nor a charge."
            ).replace("%1", str(take.cost)),
            tr("It was never made"),
            danger=True,
        )
        current = self._find(take.id)
        if agreed and current is not None and current.state is TakeState.UNCONFIRMED:
            try:
                self._engine.dismiss(take.id)
            except JournalError as error:
                self._notices.report(error.problem, take)

    async def _confirm_again(self, take: Take) -> None:
        price = self._price_of(take) or Money(0)
        agreed = await confirm(
            self._parent,
            tr("Send this take again?"),
            tr(
                "PiAPI never confirmed the first one. You may have been charged {first}. "
                "If it appears later, you have paid for two takes. Checking your account "
                "first is free.",
                first=take.cost,
            ),
            tr("Send again ({price}, may be charged twice)", price=price_text(price)),
            danger=True,
            paid=True,
            consent=tr("I understand I may pay twice"),
        )
        if not agreed:
            return
        if self._current(take.id) is None:
            self._notices.notify(tr("The first take was found"), tr("Nothing was sent twice"))
            return
        self._generate(take.request, take.id)

    # --- pick from the list -----------------------------------------------------------------

    def pick(self, take: Take) -> None:
        """Opens the account's list for this take, one list at a time."""
        from sora_desktop.ui.dialogs.account import AccountDialog

        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = AccountDialog(take, self._theme, self._model_name, parent=self._parent)
        self._dialog = dialog
        connections = Connections()
        connections.connect(
            self._engine.takes.changed, lambda change: self._settled(change, take.id)
        )
        dialog.refresh_wanted.connect(lambda: self._list(take.id))
        dialog.chosen.connect(lambda remote_id: self._choose(take.id, remote_id))
        dialog.finished.connect(lambda _code: self._closed(connections))
        dialog.open()
        self._list(take.id)

    def _closed(self, connections: Connections) -> None:
        connections.close()
        if self._listing is not None:
            self._listing.cancel()
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._listing = self._dialog = None

    def _settled(self, change: TakeChange, take_id: TakeId) -> None:
        """The search found it while the list was open, or it was just picked."""
        if change.after.id == take_id and change.after.state not in _LOST and self._dialog:
            self._dialog.accept()
            self._notices.notify(tr("The lost take was found"), tr("Nothing was sent twice"))

    def _list(self, take_id: TakeId) -> None:
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self._spawn(self._load(take_id), "account list")

    async def _load(self, take_id: TakeId) -> None:
        from sora_desktop.api.errors import ApiError

        try:
            lines = await self._engine.recovery.account_tasks(take_id, self._growing)
        except ApiError as error:
            self._report(self._reason(error))
        else:
            if self._dialog is not None:
                self._dialog.show_lines(lines, whole=True)

    def _growing(self, lines: tuple[HistoryLine, ...]) -> None:
        if self._dialog is not None and lines:
            self._dialog.show_lines(lines, whole=False)

    def _choose(self, take_id: TakeId, remote_id: str) -> None:
        if self._dialog is not None:
            self._dialog.show_adopting()
        self._ask(take_id, self._adopt(take_id, remote_id), "adopt")

    async def _adopt(self, take_id: TakeId, remote_id: str) -> None:
        from sora_desktop.api.errors import ApiError

        try:
            await self._engine.adopt(take_id, remote_id)
        except ApiError as error:
            self._report(self._reason(error))
        except JournalError as error:
            self._notices.report(error.problem)
            self._report(tr("Couldn't save. Nothing was changed."))
        except RemoteIdTaken:
            self._report(tr("Another take already uses this task."))
        except IllegalTransition:
            log.info("a task was picked too late")

    def _report(self, text: str) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(text)

    def _reason(self, error: Any) -> str:
        message = problem_message(error.problem, None, self._catalogue)
        nothing = tr("The take stays as it is.")
        return after_another(message.headline, f"{message.next_step} {nothing}")

    def _model_name(self, entry: HistoryEntry) -> str:
        models = self._catalogue.models
        names = (
            model.name
            for model in models
            for mode in model.modes
            if mode.task_type == entry.task_type and entry.model in ("", mode.model)
        )
        return next(names, entry.task_type or entry.model)


_KEY, _LOOK, _CANCEL = "rebuild", "look", "cancel"
# Above what only waits, below a take that may have been charged unseen.
_MARGIN = timedelta(days=1)


class Rebuilder(Protocol):
    """Finds takes in the account and in the folder of the clips."""

    async def rebuild(
        self, since: datetime | None, on_progress: Callable[[RebuildProgress], None]
    ) -> Rebuilt:
        """Adds the takes that are missing since then."""


class RebuildController:
    """Offers the search, runs one at a time, and reports its progress and result. `restored` is the
    backup that the list of takes was restored from, `begun_anew` says that an empty one was
    created, `put_back` is the newest change of an older list that a person put in its place."""

    def __init__(
        self,
        rebuilder: Rebuilder,
        takes: Sized,
        notices: Notifier,
        spawn: Spawn,
        *,
        now: Callable[[], datetime],
        restored: Restored | None = None,
        begun_anew: bool = False,
        put_back: datetime | None = None,
    ) -> None:
        self._rebuilder, self._takes, self._notices = rebuilder, takes, notices
        self._spawn, self._now = spawn, now
        self._restored, self._begun_anew, self._put_back = restored, begun_anew, put_back
        self._search: asyncio.Task[None] | None = None
        self._there = 0

    @property
    def running(self) -> bool:
        """Whether a search is running now."""
        return self._search is not None and not self._search.done()

    def start(self) -> None:
        """Offers the search when the list of takes is not the one that was there before."""
        restored = self._restored
        if restored is not None:
            text = tr_rebuild(
                "Your library was damaged. We restored a backup from {time}. Search for "
                "missing takes? It's free."
            )
            self._offer(fill(text, time=self._time_of(restored.copy)))
        elif self._begun_anew:
            text = tr_rebuild(
                "You have a new library. Search your account and clip folder for earlier "
                "takes? It's free."
            )
            self._offer(text)

        elif self._put_back is not None:
            text = tr_rebuild(
                "Your library is an older copy. Search for the takes made since? It's free."
            )
            self._offer(text)

    def look(self) -> None:
        """Searches for missing takes now."""
        if not self.running:
            self._there = len(self._takes)
            self._search = self._spawn(self._look(), "look for missing takes")

    def cancel(self) -> None:
        """Ends the search; the takes found so far stay."""
        if self._search is not None and self._search.cancel():
            found = len(self._takes) - self._there
            text = tr_rebuild("Search canceled.")
            self._report(f"{text} {self._found(found)}" if found else text, (self._again(),))

    def _offer(self, text: str) -> None:
        label = tr_rebuild("Find missing takes")
        action = NoticeAction(id=_LOOK, label=label)
        self._report(text, (action,), Severity.WARNING)

    def _report(
        self,
        text: str,
        actions: tuple[NoticeAction, ...] = (),
        severity: Severity = Severity.INFO,
        *,
        stays: bool = False,
    ) -> None:
        headline, _stop, line = text.partition(". ")
        notice = Notice(
            key=_KEY,
            text=headline,
            line=line,
            severity=severity,
            # A requested search gives a result; an offer waits for the person.
            priority=Rank.PROBLEM if severity is Severity.WARNING else Rank.RESULT,
            actions=actions,
            stays=stays,
            icon="search" if stays else "",
        )
        self._notices.offer(notice, {_LOOK: self.look, _CANCEL: self.cancel})

    async def _look(self) -> None:
        try:
            found = await self._rebuilder.rebuild(self._since(), self._progress)
        except JournalError as error:
            self._notices.withdraw(_KEY)
            self._notices.report(error.problem)
        else:
            self._show(found)

    def _since(self) -> datetime | None:
        """Since when takes are missing: since the backup was made; None: nobody knows."""
        restored = self._restored
        made = _written(restored.copy) if restored is not None else self._put_back
        return None if made is None else made - _MARGIN

    def _progress(self, progress: RebuildProgress) -> None:
        text = tr_rebuild("Searching your account for missing takes\u2026")
        if progress.total:
            text = tr_rebuild(
                "Searching for missing takes ({n} of {count})\u2026",
                n=progress.read + 1,
                count=progress.total,
            )
        cancel = NoticeAction(id=_CANCEL, label=tr_rebuild("Cancel"))
        self._report(text, (cancel,), stays=True)

    def _show(self, found: Rebuilt) -> None:
        text = self._found(found.found)
        if found.problem is None:
            good = Severity.GOOD if found.found else Severity.INFO
            self._report(text, severity=good)
            return
        why = short_cause(found.problem)
        if found.unread:
            missing = tr_rebuild("Couldn't read {n} more: {why}.", n=found.unread, why=why)
        else:
            missing = tr_rebuild("Couldn't search your account: {why}.", why=why)
        self._report(f"{text} {missing}", (self._again(),), Severity.WARNING)

    def _again(self) -> NoticeAction:
        return NoticeAction(id=_LOOK, label=tr_rebuild("Search again"))

    def _found(self, count: int) -> str:
        if not count:
            return tr_rebuild("No missing takes found.")
        if count == 1:
            return tr_rebuild("Found 1 take.")
        return tr_rebuild("Found {n} takes.", n=count)

    def _time_of(self, copy: Path) -> str:
        moment = _written(copy)
        if moment is None:
            return copy.stem
        return day_and_time(moment, self._now())


def _written(copy: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(copy.stat().st_mtime, UTC)
    except OSError:
        return None
