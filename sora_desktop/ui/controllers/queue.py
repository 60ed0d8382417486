"""The queue of unsent takes: its order, pauses, and edited prompts.

Nothing here sends anything. An edited take keeps its place and is sent in its turn.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Problem
from sora_desktop.core.request import InvalidRequest, VideoRequest, check
from sora_desktop.core.take import UNSENT, NotQueued, Take, TakeId, TakeState, wait_together
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.messages import problem_message
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, QtSignal
from sora_desktop.ui.controllers.library import Step, StepRefused
from sora_desktop.ui.text.formats import Translator, capitalized, counted, price_text
from sora_desktop.ui.text.take_text import why_not
from sora_desktop.ui.window.notices import Severity

if TYPE_CHECKING:
    from sora_desktop.ui.compose.dialogs import EditQueuedDialog

tr = Translator("Queue")
Ids = Collection[TakeId]
Order = Sequence[TakeId]


class TakeQueue(Protocol):
    """The queue of the engine. A failure changes nothing: NotQueued for takes that are not in the
    queue (any more), JournalError for a change that can't be written."""

    @property
    def takes(self) -> TakeStore:
        """Every take."""

    @property
    def queue(self) -> Sequence[Take]:
        """The unsent takes in their order, including those on hold or paused."""

    @property
    def queue_paused(self) -> bool:
        """Whether nothing at all is sent."""

    def pause_queue(self) -> None:
        """Sends nothing more."""

    def resume_queue(self) -> None:
        """Resumes the queue."""

    def pause(self, ids: Iterable[TakeId]) -> None:
        """Pauses takes."""

    def resume(self, ids: Iterable[TakeId]) -> None:
        """Resumes takes."""

    def move_in_queue(self, ids: Iterable[TakeId], before: TakeId | None) -> None:
        """Puts takes before another one; None for the end."""

    def edit_queued(self, take_id: TakeId, request: VideoRequest) -> Take:
        """Puts another request into a take; InvalidRequest or OverBudget when it is refused."""


class QueueCommands(Protocol):
    """The controls for the whole queue."""

    @property
    def pause_queue_wanted(self) -> QtSignal:
        """Asks to pause the queue, or to resume it."""


class QueuePanel(Protocol):
    """Where the queue is listed."""

    @property
    def list_actions(self) -> QueueCommands:
        """The requested action."""

    @property
    def queue_wanted(self) -> QtSignal:
        """Asks to send takes before another one, or after it: their ids, its id, whether after."""

    def show_queue_paused(self, paused: bool) -> None:
        """Shows whether the whole queue is paused."""


class Where(Enum):
    """Where takes go in the queue."""

    FIRST = auto()
    UP = auto()
    DOWN = auto()
    LAST = auto()


class QueueController:
    """A person's changes of the queue, with undo."""

    def __init__(
        self,
        parent: QWidget,
        panel: QueuePanel,
        engine: TakeQueue,
        registry: ActionRegistry,
        notices: Notifier,
        *,
        catalogue: Callable[[], Catalogue],
        remember: Callable[[str, Step, Step], object],
    ) -> None:
        """`remember` keeps a step that can be undone, and reports it."""
        self._parent, self._panel, self._engine = parent, panel, engine
        self._registry, self._notices = registry, notices
        self._catalogue, self._remember = catalogue, remember

    def start(self, connections: Connections) -> None:
        """Registers the actions, and connects the panel."""
        on_takes = self._registry.on_takes
        on_takes(TakeAction.PAUSE, partial(self.pause, True))
        on_takes(TakeAction.RESUME, partial(self.pause, False))
        on_takes(TakeAction.QUEUE_FIRST, partial(self.move, Where.FIRST))
        on_takes(TakeAction.QUEUE_UP, partial(self.move, Where.UP))
        on_takes(TakeAction.QUEUE_DOWN, partial(self.move, Where.DOWN))
        on_takes(TakeAction.QUEUE_LAST, partial(self.move, Where.LAST))
        on_takes(TakeAction.EDIT_QUEUED, self.edit)
        connections.connect(self._panel.list_actions.pause_queue_wanted, self.toggle)
        connections.connect(self._panel.queue_wanted, self.place)
        self._panel.show_queue_paused(self._engine.queue_paused)

    def _show_text(self, text: str, line: str = "") -> None:
        self._notices.notify(text, line, severity=Severity.INFO)

    def _tried(self, step: Step) -> bool:
        """Whether it succeeded; the reason of a failure is reported."""
        try:
            step()
        except StepRefused as error:
            self._show_text(str(error))
            return False
        return True

    def _gone(self, ids: Ids) -> str:
        """Why none of some takes is in the queue any more."""
        if all(self._engine.takes.get(each).state is TakeState.DISMISSED for each in ids):
            return tr("No longer in the queue.")
        if len(ids) == 1:
            return tr("It was already sent.")
        return tr("They were already sent.")

    def _with_queued(self, ids: Ids, do: Callable[[Ids], object]) -> None:
        """Runs it with those of the takes that are still in the queue; StepRefused when none is."""
        try:
            do(ids)
        except NotQueued as error:
            rest = [each for each in ids if each not in error.ids]
            if not rest:
                raise StepRefused(self._gone(ids)) from error
            do(rest)

    # --- pauses ---------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Pauses the whole queue, or resumes it."""
        pausing = not self._engine.queue_paused
        (self._engine.pause_queue if pausing else self._engine.resume_queue)()
        self._panel.show_queue_paused(pausing)
        if pausing:
            line = tr("Nothing is sent until you resume.")
            self._show_text(tr("Queue paused"), line)
        else:
            self._show_text(tr("Queue resumed"))

    def pause(self, on: bool, takes: Sequence[Take]) -> None:
        """Pauses takes, or resumes them."""
        ids = [take.id for take in takes if take.paused is not on]
        if not ids or not self._tried(partial(self._set_paused, ids, on)):
            return
        if on:
            text = tr("%n queued take(s) paused", "", len(ids))
        else:
            text = tr("%n queued take(s) resumed", "", len(ids))
        self._remember(
            counted(text, len(ids)),
            partial(self._set_paused, ids, on),
            partial(self._set_paused, ids, not on),
        )

    def _set_paused(self, ids: Ids, on: bool) -> None:
        self._with_queued(ids, self._engine.pause if on else self._engine.resume)

    # --- order ----------------------------------------------------------------------------------

    def move(self, where: Where, takes: Sequence[Take]) -> None:
        """Moves takes in the queue, in the order they have among each other: up and down by
        listed lines."""
        ids = [take.id for take in takes]
        first = where in (Where.FIRST, Where.UP)
        there = tr("Already first in the queue.")
        if not first:
            there = tr("Already last in the queue.")
        self._put_before(ids, self._mark(where, ids), there)

    def place(self, ids: Ids, other: TakeId, after: bool) -> None:
        """Moves takes directly before another queued one, or after it."""
        order = self._order()
        if other not in order:
            self._show_text(self._gone([other]))
            return
        behind = order[order.index(other) + after :]
        try:
            self._put_before(ids, behind[0] if behind else None)
        except JournalError as error:
            self._notices.report(error.problem)

    def _put_before(self, ids: Ids, mark: TakeId | None, there: str = "") -> None:
        """Moves takes before another one, None for the end; `there` is shown where nothing has to
        move."""
        before = self._order()
        put = partial(self._with_queued, ids, lambda own: self._engine.move_in_queue(own, mark))
        if not self._tried(put):
            return
        after = self._order()
        if after == before:
            if there:
                self._show_text(there)
            return
        self._remember(
            tr("%n take(s) moved in the queue", "", len(ids)),
            partial(self._restore, ids, after),
            partial(self._restore, ids, before),
        )

    def _order(self) -> Order:
        return [take.id for take in self._engine.queue]

    def _mark(self, where: Where, ids: Ids) -> TakeId | None:
        """The take before which these go; None for the end."""
        order, lines = self._order(), self._lines()
        own = [n for n, line in enumerate(lines) if not set(ids).isdisjoint(line)]
        if where is Where.FIRST:
            return order[0] if order else None
        if where is Where.LAST or not own:
            return None
        if where is Where.UP:
            return lines[max(own[0] - 1, 0)][0]
        passed = lines[min(own[-1] + 1, len(lines) - 1)][-1]
        behind = order.index(passed) + 1
        return order[behind] if behind < len(order) else None

    def _lines(self) -> list[list[TakeId]]:
        """The queue as it is listed: without takes on hold, or being prepared."""
        lines: list[list[Take]] = []
        for take in self._engine.queue:
            if take.held or take.state is not TakeState.DRAFT:
                continue
            if lines and wait_together(lines[-1][-1], take):
                lines[-1].append(take)
            else:
                lines.append([take])
        return [[take.id for take in line] for line in lines]

    def _restore(self, ids: Ids, order: Order) -> None:
        """Restores takes to their places in an order, as far as its takes are still queued."""
        there = self._order()
        known, waiting = set(order), set(there)
        if waiting.isdisjoint(ids):
            raise StepRefused(self._gone(ids))
        # What was queued since then stays after them.
        mark = next((each for each in there if each not in known), None)
        runs = groupby((each for each in order if each in waiting), lambda each: each in ids)
        for own, run in reversed([(own, list(run)) for own, run in runs]):
            if own:
                self._engine.move_in_queue(run, mark)
            mark = run[0]

    # --- other prompts --------------------------------------------------------------------------

    def edit(self, takes: Sequence[Take]) -> None:
        """Asks for another prompt of takes that have the same one."""
        from sora_desktop.ui.compose.dialogs import EditQueuedDialog

        prompt = takes[0].request.prompt
        if any(take.request.prompt != prompt for take in takes):
            self._show_text(tr("These takes have different prompts. Edit one at a time."))
            return
        if not self._any_queued(takes):
            self._show_text(self._gone([take.id for take in takes]))
            return
        dialog = EditQueuedDialog(prompt, self._parent)
        dialog.edited.connect(partial(self._judge, dialog, takes))
        dialog.save_wanted.connect(partial(self._save, dialog, takes))
        ends = self._engine.takes.changed.connect(lambda _change: self._watch(dialog, takes))
        dialog.finished.connect(lambda _code: ends())
        self._judge(dialog, takes, prompt)
        dialog.open()

    def _any_queued(self, takes: Sequence[Take]) -> bool:
        get = self._engine.takes.get
        return any(get(take.id).state in UNSENT for take in takes)

    def _watch(self, dialog: EditQueuedDialog, takes: Sequence[Take]) -> None:
        if not self._any_queued(takes):
            dialog.end(self._gone([take.id for take in takes]))

    def _judge(self, dialog: EditQueuedDialog, takes: Sequence[Take], prompt: str) -> None:
        """Shows what the takes cost with a prompt, and why they can't be made with it."""
        wanted = [self._written(take, prompt) for take in takes]
        reasons = map(self._why_not, wanted)
        if reason := next(filter(None, reasons), ""):
            dialog.judge(self._price([take.estimate for take in takes]), reason)
            return
        estimates = [check(each, self._catalogue()).estimate for each in wanted]
        now = Money.total(each.amount for each in estimates)
        was = Money.total(take.estimate for take in takes)
        certain = all(each.certain for each in estimates)
        text = self._price([each.amount for each in estimates], certain=certain)
        if now != was:
            text = tr("{now} (was {before})", now=text, before=was)
        dialog.judge(text, "")

    def _price(self, amounts: Sequence[Money], *, certain: bool = True) -> str:
        if not all(amounts):
            return capitalized(price_text(Money(0)))
        price = price_text(Money.total(amounts), certain=certain)
        if len(amounts) == 1:
            return tr("Estimate: {price}", price=price)
        takes = tr("%n take(s)", "", len(amounts))
        return tr("{takes}, estimate: {price}", takes=takes, price=price)

    def _why_not(self, request: VideoRequest) -> str:
        return why_not(request, self._catalogue().get(request.model_id))

    def _written(self, take: Take, prompt: str) -> VideoRequest:
        """The request of a take with another prompt, and with its inputs from the shelf."""
        shots = self._engine.takes.shots
        written = replace(take.request, prompt=prompt)
        return shots.shelf.named(written, shots.project_of(take.shot_id))

    def _save(self, dialog: EditQueuedDialog, takes: Sequence[Take], prompt: str) -> None:
        """Saves the prompt; a failure is shown in the dialog."""
        before = {take.id: take.request for take in takes}
        wanted = {take.id: self._written(take, prompt) for take in takes}
        if wanted == before:
            dialog.accept()
            return
        try:
            kept = self._put(wanted)
        except StepRefused as error:
            dialog.refuse(str(error))
            return
        except JournalError as error:
            self._notices.report(error.problem)
            dialog.refuse(self._sentence(error.problem))
            return
        dialog.accept()
        self._remember(
            tr("%n queued prompt(s) changed", "", len(kept)),
            partial(self._put, {each: wanted[each] for each in kept}),
            partial(self._put, {each: before[each] for each in kept}),
        )
        sent = len(takes) - len(kept)
        if sent:
            self._show_text(tr("%n take(s) already sent with the old prompt", "", sent))

    def _put(self, wanted: Mapping[TakeId, VideoRequest]) -> Sequence[TakeId]:
        """Puts requests into takes, and gives those that were still in the queue. All of these or
        none: StepRefused, JournalError."""
        done: dict[TakeId, VideoRequest] = {}
        try:
            for take_id, request in wanted.items():
                before = self._engine.takes.get(take_id).request
                with suppress(NotQueued):
                    self._put_one(take_id, request)
                    done[take_id] = before
        except (StepRefused, JournalError):
            with suppress(JournalError):
                for take_id, before in done.items():
                    self._put_one(take_id, before)
            raise
        if not done:
            raise StepRefused(self._gone(list(wanted)))
        return list(done)

    def _put_one(self, take_id: TakeId, request: VideoRequest) -> None:
        # The start imports the engine after the window was painted.
        from sora_desktop.engine.engine import OverBudget

        try:
            self._engine.edit_queued(take_id, request)
        except InvalidRequest as error:
            raise StepRefused(self._why_not(request)) from error
        except OverBudget as error:
            raise StepRefused(self._sentence(error.problem)) from error

    def _sentence(self, problem: Problem) -> str:
        message = problem_message(problem, None, self._catalogue())
        return " ".join(filter(None, (message.body, message.next_step)))
