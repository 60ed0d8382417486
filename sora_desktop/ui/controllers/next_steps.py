"""Runs the steps that help with a problem: for a notice, and for a take that offers them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.drafts import with_draft_inputs
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import ProjectId
from sora_desktop.core.take import Take, TakeId
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.messages import STEP_ACTIONS, ReplacementModel, problem_message
from sora_desktop.ui.actions.registry import ActionRegistry
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.compose.chips import ShotTarget
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.controllers.interfaces import Spawn
from sora_desktop.ui.controllers.notices import Notices
from sora_desktop.ui.text.formats import fill, thousands
from sora_desktop.ui.text.problem_lookup import raw_answer, raw_problem
from sora_desktop.ui.text.problem_texts import Step
from sora_desktop.ui.text.project_text import project_overrun
from sora_desktop.ui.widgets.dialogs import Tone, show_message

_TOP_UP_PAGE = "https://piapi.ai/workspace"

translate = QCoreApplication.translate


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
        said = problem_message(problem, take, self._catalogue)
        body = f"{said.body}\n\n{said.next_step}".strip()
        raw = raw_answer(take) if take is not None else raw_problem(problem)
        shown = show_message(self._parent, said.headline, body, raw, Tone.WARNING)
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
