"""A problem as a message: what happened, what it cost, and what to do now, for every category; and
which steps help with it, the best first, with the labels of their buttons.

Messages, rows, menus and the player all use this, so that the same problem has the same way out
everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, DraftFlaw, LinkFlaw, Part, Problem
from sora_desktop.core.request import VideoRequest, fitted
from sora_desktop.core.take import IN_FLIGHT, RENDERED, UNSENT, Take, TakeState
from sora_desktop.ui.actions.action import Action, ActionItem
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.text.formats import Translator, amount, cut, fill, lowest_rate, price_text
from sora_desktop.ui.text.picture_text import link_refused, link_slot
from sora_desktop.ui.text.problem_lookup import problem_text
from sora_desktop.ui.text.problem_texts import DRAFT_FLAWS, LINK_FLAWS, Step
from sora_desktop.ui.text.project_text import cap_overrun, project_overrun

tr = Translator("Messages")

# The action behind a step for a take.
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
# The steps that need a take, and the states in which they work.
STEPS_OF_TAKES: Mapping[Step, frozenset[TakeState]] = MappingProxyType(
    {
        Step.EDIT_PROMPT: frozenset({TakeState.FAILED, TakeState.DRAFT, TakeState.COMPLETED}),
        Step.SWITCH_MODEL: frozenset({TakeState.FAILED, TakeState.DRAFT}),
        Step.FETCH_AGAIN: frozenset({TakeState.COMPLETED, TakeState.READY}),
        Step.CHECK_NOW: IN_FLIGHT | {TakeState.UNCONFIRMED},
    }
)
# Steps for a take that retries without the person: without them a retry can't succeed.
_WHILE_IT_GOES_ON = frozenset({Step.ENTER_KEY, Step.TOP_UP, Step.CHECK_NOW})


class ReplacementModel(NamedTuple):
    """The model to use instead of a take's own, and what the same take costs with it."""

    model: Model
    request: VideoRequest
    price: Money


def replacement_for(take: Take, catalogue: Catalogue) -> ReplacementModel | None:
    """The live model to offer: the catalogue's successor, else the default one."""
    found = catalogue.replacement(take.request.model_id)
    if found is None and catalogue.offered and catalogue.default.id != take.request.model_id:
        found = catalogue.default
    if found is None:
        return None
    request = fitted(take.request, found)
    inputs, mode = found.usable(request.inputs)
    price = mode.price(request.options, reference_seconds=mode.reference_seconds(inputs)).amount
    return ReplacementModel(model=found, request=request, price=price)


def helping_steps(
    problem: Problem, take: Take | None, instead: ReplacementModel | None
) -> tuple[Step, ...]:
    """The steps that are possible here, best first; `instead` is the model to switch to."""
    steps = problem_text(problem).steps
    return tuple(step for step in steps if _possible(step, take, instead))


def urged_step(take: Take, instead: ReplacementModel | None) -> Step | None:
    """The free step that the take's own problem calls for; None where none of them helps."""
    problem = take.last_error
    if problem is None and take.link_dead:
        problem = Problem(category=Category.LINK_DEAD)
    if problem is None or take.state is TakeState.UNCONFIRMED:
        return None
    steps = _own_steps(problem, take, instead)
    if not steps:
        return None
    waits_for_you = take.needs_attention or take.state is TakeState.COMPLETED
    return steps[0] if waits_for_you or steps[0] in _WHILE_IT_GOES_ON else None


def _own_steps(problem: Problem, take: Take, instead: ReplacementModel | None) -> list[Step]:
    """The steps that help with a problem of the take itself, best first."""
    steps = [step for step in helping_steps(problem, take, instead) if step in STEP_ACTIONS]
    if problem.category in (Category.BUDGET, Category.PRICE_UNKNOWN):
        return steps
    # A problem of the whole program is reported by its notice, not by every take.
    return [step for step in steps if step is not Step.SETTINGS]


def _possible(step: Step, take: Take | None, instead: ReplacementModel | None) -> bool:
    """Whether the step is possible: some need a take, in a state in which it works."""
    if step not in STEPS_OF_TAKES:
        return True
    fits = take is not None and take.state in STEPS_OF_TAKES[step]
    return fits and (step is not Step.SWITCH_MODEL or instead is not None)


def step_label(step: Step, problem: Problem | None, instead: ReplacementModel | None) -> str:
    """The label of a step's button; `problem` is what it helps with."""
    missing = problem is not None and problem.category is Category.KEY_MISSING
    labels = {
        Step.ENTER_KEY: tr("Enter key") if missing else tr("Change key"),
        Step.TOP_UP: tr("Top up"),
        Step.EDIT_PROMPT: tr("Edit prompt"),
        Step.SWITCH_MODEL: tr("Switch to {model} ({price})"),
        Step.RETRY: tr("Try now"),
        Step.FETCH_AGAIN: tr("Fetch again (free)"),
        Step.CHECK_NOW: tr("Check now"),
        Step.CHOOSE_FOLDER: tr("Choose folder"),
        Step.SETTINGS: tr("Settings"),
        Step.PROJECT_SETTINGS: tr("Project settings"),
        Step.DETAILS: tr("Details"),
    }
    if instead is None:
        return labels[step]
    return fill(labels[step], model=instead.model.name, price=price_text(instead.price))


def further_steps(
    problem: Problem | None, take: Take | None, instead: ReplacementModel | None
) -> tuple[Step, ...]:
    """The free steps that help a failed take too, besides the primary one. Where there is none, the
    prompt can be changed before paying again."""
    if problem is None or take is None or take.state is not TakeState.FAILED:
        return ()
    further = problem_text(problem).further
    if not further and not _own_steps(problem, take, instead):
        further = (Step.EDIT_PROMPT,)
    return tuple(step for step in further if _possible(step, take, instead))


def free_step(take: Take, instead: ReplacementModel | None) -> Step | None:
    """The first free step that helps; None where only waiting or paying does."""
    further = further_steps(take.last_error, take, instead)
    return urged_step(take, instead) or next(iter(further), None)


def helping_items(take: Take, instead: ReplacementModel | None) -> list[ActionItem]:
    """The steps that help with the take's problem, the primary one first. Those that are always
    offered are not among them."""
    urged = urged_step(take, instead)
    further = further_steps(take.last_error, take, instead)
    steps = dict.fromkeys((*([urged] if urged is not None else []), *further))
    return [
        ActionItem(
            action=STEP_ACTIONS[step],
            label=step_label(step, take.last_error, instead),
            short=tr("Switch model") if step is Step.SWITCH_MODEL else "",
            helps=True,
        )
        for step in steps
        if STEP_ACTIONS[step].helps
    ]


_MOST_ACTIONS = 2
_NOT_CHARGED = UNSENT | {TakeState.DISMISSED}


class MessageAction(NamedTuple):
    """One button of a message."""

    step: Step
    label: str


class Message(NamedTuple):
    """A message in plain text. `body` says what it cost; `actions` are best first, two at most."""

    headline: str
    body: str
    next_step: str
    actions: tuple[MessageAction, ...] = ()
    quote: str = ""


def problem_message(problem: Problem, take: Take | None, catalogue: Catalogue) -> Message:
    """The window's message for the problem; `task` is the take that met it, if any."""
    show_text = problem_text(problem)
    instead = replacement_for(take, catalogue) if take is not None else None
    steps = helping_steps(problem, take, instead)
    if steps == (Step.DETAILS,):
        steps = (*further_steps(problem, take, instead)[:1], *steps)
    over, cap = project_overrun(problem), cap_overrun(problem)
    fields = {
        "project": over.project if over is not None else "",
        "limit": over.limit if over is not None else cap.limit if cap is not None else "",
        "over": cap.over if cap is not None else "",
        "left": over.left if over is not None else "",
        "flaw": _link_flaw(problem, take, catalogue),
        "model": _model_name(take, catalogue),
        "switch": _switch_words(instead),
        "reason": f"{problem.text.rstrip('.')}." if problem.text else "",
    }
    sentences = [
        fill(tr(show_text.body), **fields).rstrip(),
        _quote(problem) if show_text.quotes else "",
        cost_words(take) if problem.part is Part.CLIPS else "",
    ]
    return Message(
        headline=fill(tr(show_text.headline), **fields),
        body=" ".join(sentence for sentence in sentences if sentence),
        next_step=fill(tr(show_text.next_step), **fields),
        actions=tuple(
            MessageAction(step=step, label=step_label(step, problem, instead))
            for step in steps[:_MOST_ACTIONS]
        ),
        quote=sentences[1],
    )


def after_another(first: str, rest: str) -> str:
    """A line without a full stop, and what follows it, if anything, after one."""
    if not rest:
        return first
    return tr("{headline}. {rest}", headline=first, rest=rest)


def cost_words(take: Take | None) -> str:
    """What the take has cost or will cost, as a sentence; empty without a take."""
    if take is None:
        return ""
    if take.state in _NOT_CHARGED and take.sent_at is None:
        return tr("Nothing was sent or charged.")
    price = amount(take.cost, certain=take.estimate_certain or take.quoted is not None)
    if take.state is TakeState.FAILED:
        return _failed_cost(take, price)
    if take.unsure:
        text = _may_have_been_charged()
    elif take.state in RENDERED:
        text = tr("Already paid ({price}).")
    elif take.state is TakeState.DISMISSED:
        return ""
    else:
        text = tr("The take keeps rendering at PiAPI. It costs {price}, as before.")
    return fill(text, price=price)


def _may_have_been_charged() -> str:
    return tr("You may have been charged {price}, so it counts as spent for now.")


def _failed_cost(take: Take, price: str) -> str:
    """Never "refunded": no page of PiAPI promises it for every model."""
    if take.remote_id is None:
        return tr("PiAPI refused it before rendering, so you weren't charged.")
    hope = tr("PiAPI normally returns the cost. Check your balance.")
    if take.charged is None:
        return f"{fill(_may_have_been_charged(), price=price)} {hope}"
    if not take.charged:
        return tr("Not charged.")
    text = tr("PiAPI still charged {price}.", price=take.charged)
    return f"{text} {hope}"


def _link_flaw(problem: Problem, take: Take | None, catalogue: Catalogue) -> str:
    if problem.category is Category.PICTURE_LINK:
        model = catalogue.get(take.request.model_id) if take is not None else None
        return link_refused(problem, link_slot(take.request, model) if take is not None else None)
    if problem.category is Category.DRAFT and problem.code in set(DraftFlaw):
        flaw = DRAFT_FLAWS[DraftFlaw(problem.code or 0)]
        return tr(flaw)
    known = problem.category is Category.LINK_REFUSED and problem.code in set(LinkFlaw)
    words = LINK_FLAWS[LinkFlaw(problem.code or 0) if known else LinkFlaw.NO_ADDRESS]
    return tr(words)


def _quote(problem: Problem) -> str:
    """The server's own words. Without an answer behind it the text is not the server's."""
    text = cut(problem.text)
    if not text or not (problem.raw or problem.code is not None):
        return ""
    return tr("PiAPI says: \u201c{text}\u201d.", text=text.rstrip("."))


def _model_name(take: Take | None, catalogue: Catalogue) -> str:
    model = catalogue.get(take.request.model_id) if take is not None else None
    return model.name if model is not None else tr("This model")


def _switch_words(instead: ReplacementModel | None) -> str:
    if instead is None:
        return tr("Choose another model and generate again.")
    return tr(
        "{name} comes closest, {price}. Switching is free.",
        name=instead.model.name,
        price=lowest_rate(instead.model.cheapest),
    )
