"""What the person can do about a take whose answer was lost, and what is said of the search."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.money import Money
from sora_desktop.core.remote import HistoryEntry
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.task import IllegalTransition, Task, TaskChange, TaskId, TaskState
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.tasks import RemoteIdTaken
from sora_desktop.ui.account_dialog import AccountDialog
from sora_desktop.ui.dialogs import confirm
from sora_desktop.ui.formats import fill
from sora_desktop.ui.messages import after_another, problem_message
from sora_desktop.ui.search_words import lost_note, search_short

if TYPE_CHECKING:
    from sora_desktop.engine.account_list import HistoryLine
    from sora_desktop.engine.reconciler import Search
    from sora_desktop.ui.intents import IntentParts
    from sora_desktop.ui.notices import Notices

log = logging.getLogger(__name__)
translate = QCoreApplication.translate

Generate = Callable[[VideoRequest, int, TaskId], None]
_LOST = (TaskState.UNCONFIRMED, TaskState.DISMISSED)


class LostTalk:
    """Shows how the search stands, and does what the lost take's actions ask for."""

    def __init__(self, parts: IntentParts, notices: Notices, generate: Generate) -> None:
        """`generate` puts a take in line after the question that its price asks for."""
        self._parts = parts
        self._window, self._engine = parts.window, parts.engine
        self._notices = notices
        self._generate = generate
        self._asking: set[TaskId] = set()
        self._dialog: AccountDialog | None = None
        self._listing: asyncio.Task[Any] | None = None

    def start(self) -> tuple[Callable[[], None], ...]:
        """Listens; gives what ends that."""
        self._window.takes.selected.connect(lambda _task_id: self._show_note())
        self._show_note()
        return (
            self._engine.reconciler.changed.connect(self._looked),
            self._engine.tasks.changed.connect(self._task_changed),
        )

    def row_words(self, task: Task) -> str:
        """What the row adds to the state of the take."""
        if task.state not in _LOST:
            return ""
        return search_short(self._engine.reconciler.search(task.id))

    def _looked(self, search: Search) -> None:
        self._window.model.repaint(search.task_id)
        if search.task_id == self._window.takes.selected_id:
            self._show_note()

    def _task_changed(self, change: TaskChange) -> None:
        if change.after.id == self._window.takes.selected_id:
            self._show_note()

    def _show_note(self) -> None:
        task = self._window.task(self._window.takes.selected_id)
        search = self._engine.reconciler.search(task.id) if task is not None else None
        self._window.info.show_note(lost_note(task, search) if task is not None else "")

    def _current(self, task_id: TaskId) -> Task | None:
        """The take, as long as it is still lost."""
        task = self._window.task(task_id)
        return task if task is not None and task.state in _LOST else None

    # --- it did not happen, send again ------------------------------------------------------

    def did_not_happen(self, task: Task) -> None:
        """Asks, and then looks for it no more."""
        self._ask(task.id, self._confirm_dismiss(task), "did not happen")

    def send_again(self, task: Task) -> None:
        """Asks for a second yes, and then sends the same once more as a take of its own."""
        self._ask(task.id, self._confirm_again(task), "send again")

    def _ask(self, task_id: TaskId, question: Any, name: str) -> None:
        """One question for a take at a time: a second press while it is open is no second yes."""
        if task_id in self._asking:
            question.close()
            return
        self._asking.add(task_id)
        asked = self._parts.spawn(question, name)
        asked.add_done_callback(lambda _done: self._asking.discard(task_id))

    async def _confirm_dismiss(self, task: Task) -> None:
        agreed = await confirm(
            self._window,
            translate("Intents", "It did not happen?"),
            translate(
                "Intents",
                "Sora Desktop stops looking for this take and no longer counts its %1 as spent. "
                "Say so only if your account at PiAPI shows neither the take nor a charge.",
            ).replace("%1", str(task.cost)),
            translate("Intents", "It did not happen"),
            danger=True,
        )
        current = self._window.task(task.id)
        if agreed and current is not None and current.state is TaskState.UNCONFIRMED:
            try:
                self._engine.dismiss(task.id)
            except JournalError as error:
                self._notices.tell(error.problem, task)

    async def _confirm_again(self, task: Task) -> None:
        price = self._window.price_of(task) or Money(0)
        agreed = await confirm(
            self._window,
            translate("Intents", "Send this take again?"),
            fill(
                translate(
                    "Intents",
                    "The answer to the first send was lost, and it may have been charged {first}. "
                    "If it turns up, you have paid for two takes. Checking your account's list "
                    "first costs nothing.",
                ),
                first=task.cost,
            ),
            fill(translate("Intents", "Send again ({price})"), price=price),
            danger=True,
            consent=translate("Intents", "I may pay a second time, and I want that"),
        )
        if not agreed:
            return
        if self._current(task.id) is None:
            self._notices.say(
                translate("Intents", "The first take was found meanwhile"),
                translate("Intents", "nothing was sent again"),
            )
            return
        self._generate(task.request, 1, task.id)

    # --- pick from the list -----------------------------------------------------------------

    def pick(self, task: Task) -> None:
        """Opens the account's list for this take, one list at a time."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = AccountDialog(task, self._window.theme, self._model_name, parent=self._window)
        self._dialog = dialog
        off = self._engine.tasks.changed.connect(lambda change: self._settled(change, task.id))
        dialog.refresh_wanted.connect(lambda: self._list(task.id))
        dialog.chosen.connect(lambda remote_id: self._choose(task.id, remote_id))
        dialog.finished.connect(lambda _code: self._closed(off))
        dialog.open()
        self._list(task.id)

    def _closed(self, off: Callable[[], None]) -> None:
        off()
        if self._listing is not None:
            self._listing.cancel()
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._listing = self._dialog = None

    def _settled(self, change: TaskChange, task_id: TaskId) -> None:
        """The search found it by itself while the list was open, or it was just picked."""
        if change.after.id == task_id and change.after.state not in _LOST and self._dialog:
            self._dialog.accept()
            self._notices.say(
                translate("Intents", "The lost take was found"),
                translate("Intents", "it goes on, and nothing was sent again"),
            )

    def _list(self, task_id: TaskId) -> None:
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self._parts.spawn(self._load(task_id), "account list")

    async def _load(self, task_id: TaskId) -> None:
        from sora_desktop.api.errors import ApiError

        try:
            lines = await self._engine.recovery.account_tasks(task_id, self._growing)
        except ApiError as error:
            self._tell(self._reason(error))
        else:
            if self._dialog is not None:
                self._dialog.show_lines(lines, whole=True)

    def _growing(self, lines: tuple[HistoryLine, ...]) -> None:
        if self._dialog is not None and lines:
            self._dialog.show_lines(lines, whole=False)

    def _choose(self, task_id: TaskId, remote_id: str) -> None:
        if self._dialog is not None:
            self._dialog.show_adopting()
        self._ask(task_id, self._adopt(task_id, remote_id), "adopt")

    async def _adopt(self, task_id: TaskId, remote_id: str) -> None:
        from sora_desktop.api.errors import ApiError

        try:
            await self._engine.adopt(task_id, remote_id)
        except ApiError as error:
            self._tell(self._reason(error))
        except JournalError as error:
            self._notices.tell(error.problem)
            self._tell(translate("Intents", "It could not be written down. Nothing was changed."))
        except RemoteIdTaken:
            self._tell(translate("Intents", "Another take follows this task already."))
        except IllegalTransition:
            log.info("a task was picked too late")

    def _tell(self, text: str) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(text)

    def _reason(self, error: Any) -> str:
        said = problem_message(error.problem, None, self._window.catalogue)
        nothing = translate("Intents", "Nothing is concluded from that.")
        return after_another(said.headline, f"{said.next_step} {nothing}")

    def _model_name(self, entry: HistoryEntry) -> str:
        models = self._window.catalogue.models
        names = (
            model.name
            for model in models
            if model.task_type == entry.task_type and entry.model in ("", model.model)
        )
        return next(names, entry.task_type or entry.model)
