"""Which steps help with a problem, the best first, and what their buttons say.

Messages, rows, menus and the player all ask here, so that the same problem has the same way out
everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.request import VideoRequest, fitted
from sora_desktop.core.take import IN_FLIGHT, Take, TakeState
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.take_action import ActionItem, TakeAction
from sora_desktop.ui.text.formats import fill, price_text
from sora_desktop.ui.text.problem_lookup import problem_text
from sora_desktop.ui.text.problem_texts import Step

translate = QCoreApplication.translate

# What a step is when it is done with a take.
STEP_ACTIONS: Mapping[Step, Action] = MappingProxyType(
    {
        Step.ENTER_KEY: TakeAction.ENTER_KEY,
        Step.TOP_UP: TakeAction.TOP_UP,
        Step.EDIT_PROMPT: TakeAction.REUSE,
        Step.SWITCH_MODEL: TakeAction.SWITCH_MODEL,
        Step.FETCH_AGAIN: TakeAction.FETCH_AGAIN,
        Step.CHECK_NOW: TakeAction.CHECK_NOW,
        Step.CHOOSE_FOLDER: TakeAction.CHOOSE_FOLDER,
        Step.SETTINGS: TakeAction.SETTINGS,
        Step.PROJECT_SETTINGS: TakeAction.PROJECT_SETTINGS,
    }
)
# The steps that need a take, and in which of its states they can be done.
STEPS_OF_TAKES: Mapping[Step, frozenset[TakeState]] = MappingProxyType(
    {
        Step.EDIT_PROMPT: frozenset({TakeState.FAILED, TakeState.DRAFT, TakeState.COMPLETED}),
        Step.SWITCH_MODEL: frozenset({TakeState.FAILED, TakeState.DRAFT}),
        Step.FETCH_AGAIN: frozenset({TakeState.COMPLETED, TakeState.READY}),
        Step.CHECK_NOW: IN_FLIGHT | {TakeState.UNCONFIRMED},
    }
)
# What a take that goes on by itself urges: without these steps it would go on for nothing.
_WHILE_IT_GOES_ON = frozenset({Step.ENTER_KEY, Step.TOP_UP, Step.CHECK_NOW})


@dataclass(frozen=True, slots=True, kw_only=True)
class Instead:
    """The model to use in place of a take's own, and what the same take costs with it."""

    model: Model
    request: VideoRequest
    price: Money


def instead_of(take: Take, catalogue: Catalogue) -> Instead | None:
    """The live model to offer: the catalogue's successor, else the one that it begins with."""
    found = catalogue.replacement(take.request.model_id)
    if found is None and catalogue.offered and catalogue.default.id != take.request.model_id:
        found = catalogue.default
    if found is None:
        return None
    request = fitted(take.request, found)
    _, mode = found.usable(request.inputs)
    return Instead(model=found, request=request, price=mode.price(request.options).amount)


def helping_steps(problem: Problem, take: Take | None, instead: Instead | None) -> tuple[Step, ...]:
    """The steps that can be taken here, best first; `instead` is what can be switched to."""
    steps = problem_text(problem).steps
    return tuple(step for step in steps if _possible(step, take, instead))


def urged_step(take: Take, instead: Instead | None) -> Step | None:
    """The free step that the take's own problem calls for; None where none of them helps."""
    problem = take.last_error
    if problem is None and take.link_dead:
        problem = Problem(category=Category.LINK_DEAD)
    if problem is None or take.state is TakeState.UNCONFIRMED:
        return None
    steps = [s for s in helping_steps(problem, take, instead) if s in STEP_ACTIONS]
    if problem.category not in (Category.BUDGET, Category.PRICE_UNKNOWN):
        # What is wrong with the whole program is reported by its notice, not by every take.
        steps = [step for step in steps if step is not Step.SETTINGS]
    if not steps:
        return None
    waits_for_you = take.needs_attention or take.state is TakeState.COMPLETED
    return steps[0] if waits_for_you or steps[0] in _WHILE_IT_GOES_ON else None


def _possible(step: Step, take: Take | None, instead: Instead | None) -> bool:
    """Whether the step leads anywhere: some need a take, in a state in which it can be done."""
    if step not in STEPS_OF_TAKES:
        return True
    fits = take is not None and take.state in STEPS_OF_TAKES[step]
    return fits and (step is not Step.SWITCH_MODEL or instead is not None)


def step_label(step: Step, problem: Problem | None, instead: Instead | None) -> str:
    """What the button of a step says; `problem` is what it helps with."""
    missing = problem is not None and problem.category is Category.KEY_MISSING
    labels = {
        Step.ENTER_KEY: translate("Messages", "Enter key")
        if missing
        else translate("Messages", "Change key"),
        Step.TOP_UP: translate("Messages", "Top up"),
        Step.EDIT_PROMPT: translate("Messages", "Edit prompt"),
        Step.SWITCH_MODEL: translate("Messages", "Switch to {model} ({price})"),
        Step.RETRY: translate("Messages", "Try now"),
        Step.FETCH_AGAIN: translate("Messages", "Fetch again (free)"),
        Step.CHECK_NOW: translate("Messages", "Check now"),
        Step.CHOOSE_FOLDER: translate("Messages", "Choose folder"),
        Step.SETTINGS: translate("Messages", "Settings"),
        Step.PROJECT_SETTINGS: translate("Messages", "Project settings"),
        Step.DETAILS: translate("Messages", "Details"),
    }
    if instead is None:
        return labels[step]
    return fill(labels[step], model=instead.model.name, price=price_text(instead.price))


def helping_items(take: Take, instead: Instead | None) -> list[ActionItem]:
    """The step that the take's problem calls for, where it is nothing that is offered anyhow."""
    step = urged_step(take, instead)
    if step is None or not STEP_ACTIONS[step].helps:
        return []
    label = step_label(step, take.last_error, instead)
    short = translate("Messages", "Switch model") if step is Step.SWITCH_MODEL else ""
    return [ActionItem(action=STEP_ACTIONS[step], label=label, short=short)]
