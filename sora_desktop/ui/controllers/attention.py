"""Which takes need the person: on hold for want of money, not confirmed, paid but not downloaded,
failed and not yet seen; and the steps that help, for a notice and for a take that offers them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.drafts import with_draft_inputs
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import ProjectId
from sora_desktop.core.take import Take, TakeChange, TakeId, TakeState, queue_order
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.action import Action, ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.messages import (
    STEP_ACTIONS,
    ReplacementModel,
    free_step,
    problem_message,
    step_label,
)
from sora_desktop.ui.compose.chips import ShotTarget
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.controllers.interfaces import Connections, QtSignal, Spawn
from sora_desktop.ui.controllers.notices import Notices
from sora_desktop.ui.text.formats import Translator, cut, fill, thousands
from sora_desktop.ui.text.problem_lookup import raw_answer, raw_problem
from sora_desktop.ui.text.problem_texts import Step
from sora_desktop.ui.text.project_text import project_overrun
from sora_desktop.ui.widgets.dialogs import Tone, show_message
from sora_desktop.ui.window.notices import Notice, NoticeAction, NoticeBoard, Rank, Severity

translate = QCoreApplication.translate
tr = Translator("Needs")

# More takes than these of one kind are combined in one row.
_MOST_ROWS = 3
# Two lines of the list.
_LONGEST_TITLE = 56
_SHOW = "show"
_ON_HOLD = "takes on hold"
_RANKS: Mapping[TakeState, tuple[Rank, Severity, str]] = MappingProxyType(
    {
        TakeState.UNCONFIRMED: (Rank.UNCONFIRMED, Severity.WARNING, ""),
        TakeState.COMPLETED: (Rank.PROBLEM, Severity.WARNING, "download"),
        TakeState.FAILED: (Rank.PROBLEM, Severity.DANGER, ""),
    }
)


class TakeStates(Protocol):
    """What is known of takes."""

    def take(self, take_id: TakeId | None) -> Take | None:
        """The take as it is now."""

    def replacement_for(self, take: Take) -> ReplacementModel | None:
        """The model to switch to when the take's own can't be used."""

    def state_of(self, take: Take) -> str:
        """The state of the take in a line."""


class Selection(Protocol):
    """Which take is opened."""

    @property
    def selected(self) -> QtSignal:
        """Gives the take that was opened."""

    @property
    def selected_id(self) -> TakeId | None:
        """The take that is open."""

    def reveal(self, take_id: TakeId) -> None:
        """Opens a take where it can be seen."""


class TakeAttention:
    """Keeps a notice on the board for each take that needs the person; for a failure until its take
    was opened, in this session or a later one."""

    def __init__(
        self,
        board: NoticeBoard,
        takes: TakeStore,
        states: TakeStates,
        selection: Selection,
        registry: ActionRegistry,
        *,
        waits_for_disk: Callable[[TakeId], bool],
    ) -> None:
        """`waits_for_disk` says which takes another notice covers."""
        self._board, self._takes, self._states = board, takes, states
        self._selection, self._registry = selection, registry
        self._waits_for_disk = waits_for_disk
        self._shown: dict[str, dict[str, Callable[[], object]]] = {}

    def start(self, connections: Connections) -> None:
        """Connects its signals."""
        connections.connect(self._takes.changed, self._changed)
        connections.connect(self._selection.selected, lambda _take_id: self.refresh())
        connections.connect(self._board.acted, self._acted)

    def refresh(self) -> None:
        """Shows what needs the person now, and nothing else."""
        before, self._shown = self._shown, {}
        self._report_unaffordable()
        for state, takes in self._needing().items():
            if len(takes) > _MOST_ROWS:
                self._report_together(state, takes)
            else:
                for take in takes:
                    self._report(state, take)
        for key in set(before) - set(self._shown):
            self._board.withdraw(key)

    def _needing(self) -> dict[TakeState, list[Take]]:
        paid = [
            take
            for take in self._takes.in_state(TakeState.COMPLETED)
            if take.needs_attention and not self._waits_for_disk(TakeId(take.id))
        ]
        failed = [
            take
            for take in self._takes.open_in_state(TakeState.FAILED)
            if take.new and take.binned_at is None and take.id != self._selection.selected_id
        ]
        return {
            TakeState.UNCONFIRMED: self._takes.in_state(TakeState.UNCONFIRMED),
            TakeState.COMPLETED: paid,
            TakeState.FAILED: failed,
        }

    def _changed(self, change: TakeChange) -> None:
        """A failure of the open take is only mentioned: the viewer shows all of it."""
        take, before = change.after, change.before
        failed = before is not None and before.state is not take.state is TakeState.FAILED
        if failed and take.id == self._selection.selected_id:
            self._board.mention(self._notice(TakeState.FAILED, take))

    def _acted(self, key: str, action: str) -> None:
        do = self._shown.get(key, {}).get(action)
        if do is not None:
            do()

    # --- one take -----------------------------------------------------------------------------

    def _report(self, state: TakeState, take: Take) -> None:
        key = f"take {take.id}"
        action, label = self._step(state, take)
        show = NoticeAction(id=_SHOW, label=tr("Show take"))
        actions: tuple[NoticeAction, ...] = (show,)
        doing: dict[str, Callable[[], object]] = {_SHOW: lambda: self._show(take)}
        if action is not None:
            step = NoticeAction(id=action.id, label=label)
            actions = (step, show)
            doing[action.id] = lambda: self._registry.run(action, [take.id])
        self._shown[key] = doing
        self._board.show_notice(replace(self._notice(state, take), actions=actions))

    def title_of(self, take: Take) -> str:
        """The take in a few words: its shot, and its number there."""
        shot = cut(self._takes.shots.title(take.shot_id) or take.request.prompt, _LONGEST_TITLE)
        return tr("{shot}, take {n}", shot=shot, n=take.shot_number or take.number)

    def _notice(self, state: TakeState, take: Take) -> Notice:
        """The texts about the take, without its steps."""
        rank, severity, icon = _RANKS[state]
        return Notice(
            key=f"take {take.id}",
            text=self.title_of(take),
            line=self._line(state, take),
            severity=severity,
            priority=rank,
            icon=icon,
        )

    def _step(self, state: TakeState, take: Take) -> tuple[Action | None, str]:
        """The free step that helps, and the label of its button."""
        if state is TakeState.UNCONFIRMED:
            return TakeAction.PICK, tr("Find it\u2026")
        instead = self._states.replacement_for(take)
        step = free_step(take, instead)
        if step is not None:
            return STEP_ACTIONS[step], step_label(step, take.last_error, instead)
        if state is TakeState.COMPLETED:
            return TakeAction.FETCH_AGAIN, translate("Messages", "Fetch again (free)")
        return None, ""

    def _line(self, state: TakeState, take: Take) -> str:
        if state is not TakeState.UNCONFIRMED:
            return self._states.state_of(take)
        return tr(
            "PiAPI didn't confirm it. You may have been charged {amount}. Checking your account; "
            "nothing will be sent twice.",
            amount=take.cost,
        )

    def _show(self, take: Take) -> None:
        self._selection.reveal(TakeId(take.id))

    # --- many takes ---------------------------------------------------------------------------

    def _report_unaffordable(self) -> None:
        """One blocker for all queued takes that the balance is too low for. What else holds takes
        has a notice of its own."""
        takes = [
            take
            for take in self._takes.in_state(TakeState.DRAFT)
            if take.held
            and take.last_error is not None
            and take.last_error.category is Category.NO_BALANCE
        ]
        if not takes:
            return
        first, top_up = min(takes, key=queue_order), STEP_ACTIONS[Step.TOP_UP]
        self._shown[_ON_HOLD] = {
            top_up.id: lambda: self._registry.run(top_up, [first.id]),
            _SHOW: lambda: self._show(first),
        }
        step = NoticeAction(id=top_up.id, label=step_label(Step.TOP_UP, None, None))
        self._board.show_notice(
            Notice(
                key=_ON_HOLD,
                text=translate("Messages", "Balance too low"),
                line=tr("%n take(s) on hold. Nothing was sent or charged.", "", len(takes)),
                severity=Severity.DANGER,
                priority=Rank.BLOCKER,
                actions=(step, NoticeAction(id=_SHOW, label=tr("Show take"))),
                count=len(takes),
            )
        )

    def _report_together(self, state: TakeState, takes: Sequence[Take]) -> None:
        key = f"takes {state.value}"
        rank, severity, icon = _RANKS[state]
        oldest = min(takes, key=lambda take: take.changed_at)
        self._shown[key] = {_SHOW: lambda: self._show(oldest)}
        text, line = _together(state, takes)
        self._board.show_notice(
            Notice(
                key=key,
                text=text,
                line=line,
                severity=severity,
                priority=rank,
                icon=icon,
                count=len(takes),
                actions=(NoticeAction(id=_SHOW, label=tr("Show take")),),
            )
        )


def _together(state: TakeState, takes: Sequence[Take]) -> tuple[str, str]:
    count = len(takes)
    if state is TakeState.UNCONFIRMED:
        return tr("PiAPI didn't confirm %n take(s)", "", count), tr(
            "You may have been charged up to {amount}. Checking your account; nothing will be "
            "sent twice.",
            amount=Money.total(take.cost for take in takes),
        )
    if state is TakeState.COMPLETED:
        return tr("%n paid clip(s) not downloaded", "", count), tr("Fetching again is free.")
    return tr("%n take(s) failed", "", count), tr("Each says why, and what helps.")


_TOP_UP_PAGE = "https://piapi.ai/workspace"


class NextStepsController:
    """Defines how every step runs, and registers those of takes; the key and the settings add
    their own."""

    def __init__(
        self,
        parent: QWidget,
        composer: Composer,
        catalogue: Catalogue,
        registry: ActionRegistry,
        notices: Notices,
        spawn: Spawn,
        *,
        replacement_for: Callable[[Take], ReplacementModel | None],
        show_details: Callable[[TakeId], object],
        try_now: Callable[[], object],
        target_of: Callable[[Take], ShotTarget],
        set_budget: Callable[[ProjectId], object],
        note: Callable[[], QWidget],
        take_of_task: Callable[[str], Take | None] = lambda _task: None,
    ) -> None:
        """`replacement_for` gives the model to switch to when the take's own can't be used.
        `try_now` has the engine try the service again; `target_of` gives the shot of a take;
        `set_budget` asks for that of a project; `note` gives the field in the details;
        `take_of_task` finds the draft of a final."""
        self._parent, self._composer, self._note = parent, composer, note
        self._take_of_task = take_of_task
        self._replacement_for, self._target_of = replacement_for, target_of
        self._set_budget, self._show_details = set_budget, show_details
        self._catalogue, self._registry = catalogue, registry
        self._notices, self._spawn = notices, spawn
        notices.steps[Step.TOP_UP] = lambda: QDesktopServices.openUrl(QUrl(_TOP_UP_PAGE))
        notices.steps[Step.RETRY] = try_now
        notices.steps_for[Step.DETAILS] = self._report
        notices.steps_for[Step.SWITCH_MODEL] = self._switch_model
        notices.steps_for[Step.PROJECT_SETTINGS] = self._set_budget_of
        registry.on_take(TakeAction.REUSE, self._reuse)
        registry.on_take(TakeAction.SHOW_DETAILS, lambda take: show_details(take.id))
        registry.on_take(TakeAction.NOTE, self._write_note)
        for step, action in STEP_ACTIONS.items():
            if action.helps:
                registry.on_take(action, partial(self._do, step))
            else:
                notices.steps_for[step] = partial(self._with_take, action)

    def _reuse(self, take: Take) -> None:
        self.compose(take, with_draft_inputs(take.request, self._take_of_task))

    def _write_note(self, take: Take) -> None:
        self._show_details(take.id)
        self._note().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _do(self, step: Step, take: Take) -> None:
        self._notices.doer(step, take.last_error or Problem(category=Category.BUG), take)()

    def compose(self, take: Take, request: VideoRequest) -> None:
        """Continues with this prompt and these settings in the prompt bar, in the shot of the
        take."""
        text = translate("Prompts", "Edited from take {n}")
        origin = fill(text, n=thousands(take.shot_number))
        self._composer.set_request(request, self._target_of(take), origin)
        self._composer.focus_prompt()

    def _report(self, problem: Problem, take: Take | None) -> None:
        message = problem_message(problem, take, self._catalogue)
        body = f"{message.body}\n\n{message.next_step}".strip()
        raw = raw_answer(take) if take is not None else raw_problem(problem)
        shown = show_message(self._parent, message.headline, body, raw, Tone.WARNING)
        self._spawn(shown, "details")

    def _with_take(self, action: Action, _problem: Problem, take: Take | None) -> None:
        if take is not None:
            self._registry.run(action, [take.id])

    def _set_budget_of(self, problem: Problem, _take: Take | None) -> None:
        over = project_overrun(problem)
        if over is not None:
            self._set_budget(over.project_id)

    def _switch_model(self, _problem: Problem, take: Take | None) -> None:
        instead = self._replacement_for(take) if take is not None else None
        if instead is not None and take is not None:
            self.compose(take, instead.request)
