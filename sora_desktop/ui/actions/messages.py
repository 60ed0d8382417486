"""A problem as a message: what happened, what it cost, and what to do now, for every category."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.problem import Category, DraftFlaw, LinkFlaw, Part, Problem
from sora_desktop.core.take import UNSENT, Take, TakeState
from sora_desktop.ui.actions.next_steps import Instead, helping_steps, instead_of, step_label
from sora_desktop.ui.text.formats import amount, cut, fill, lowest_rate
from sora_desktop.ui.text.picture_text import link_refused, link_slot
from sora_desktop.ui.text.problem_lookup import problem_text
from sora_desktop.ui.text.problem_texts import DRAFT_FLAWS, LINK_FLAWS, Step
from sora_desktop.ui.text.project_text import project_overrun

translate = QCoreApplication.translate

_MOST_ACTIONS = 2
_NOT_CHARGED = UNSENT | {TakeState.DISMISSED}
_FREE_TO_FETCH = (TakeState.COMPLETED, TakeState.DOWNLOADING, TakeState.READY)


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageAction:
    """One button of a message."""

    step: Step
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message in plain text. `body` says what it cost; `actions` are best first, two at most."""

    headline: str
    body: str
    next_step: str
    actions: tuple[MessageAction, ...] = ()
    quote: str = ""


def problem_message(problem: Problem, take: Take | None, catalogue: Catalogue) -> Message:
    """What the window says of the problem; `task` is the take that met it, if one did."""
    show_text = problem_text(problem)
    instead = instead_of(take, catalogue) if take is not None else None
    steps = helping_steps(problem, take, instead)[:_MOST_ACTIONS]
    over = project_overrun(problem)
    fields = {
        "project": over.project if over is not None else "",
        "limit": over.limit if over is not None else "",
        "left": over.left if over is not None else "",
        "flaw": _link_flaw(problem, take, catalogue),
        "model": _model_name(take, catalogue),
        "switch": _switch_words(instead),
        "reason": f"{problem.text.rstrip('.')}." if problem.text else "",
    }
    sentences = [
        fill(translate("Messages", show_text.body), **fields).rstrip(),
        _quote(problem) if show_text.quotes else "",
        cost_words(take) if problem.part is Part.CLIPS else "",
    ]
    return Message(
        headline=fill(translate("Messages", show_text.headline), **fields),
        body=" ".join(sentence for sentence in sentences if sentence),
        next_step=fill(translate("Messages", show_text.next_step), **fields),
        actions=tuple(
            MessageAction(step=step, label=step_label(step, problem, instead)) for step in steps
        ),
        quote=sentences[1],
    )


def after_another(first: str, rest: str) -> str:
    """A line that has no full stop, with what follows it, if anything, behind one."""
    if not rest:
        return first
    return fill(translate("Messages", "{headline}. {rest}"), headline=first, rest=rest)


def cost_words(take: Take | None) -> str:
    """What the take has cost or will, as a sentence; empty when there is no take to speak of."""
    if take is None:
        return ""
    if take.state in _NOT_CHARGED and take.sent_at is None:
        return translate("Messages", "Nothing was sent or charged.")
    price = amount(take.cost, certain=take.estimate_certain or take.quoted is not None)
    if take.state is TakeState.FAILED:
        return _failed_cost(take, price)
    if take.unsure:
        text = _may_have_been_charged()
    elif take.state in _FREE_TO_FETCH:
        text = translate("Messages", "Already paid ({price}). Fetching it is free.")
    elif take.state is TakeState.DISMISSED:
        return ""
    else:
        text = translate(
            "Messages", "The take keeps rendering at PiAPI. It costs {price}, as before."
        )
    return fill(text, price=price)


def _may_have_been_charged() -> str:
    return translate(
        "Messages", "You may have been charged {price}, so it counts as spent for now."
    )


def _failed_cost(take: Take, price: str) -> str:
    """Never "refunded": no page of PiAPI promises it for every model (piapi.md 7.3)."""
    if take.remote_id is None:
        return translate("Messages", "PiAPI refused it before rendering, so you weren't charged.")
    hope = translate("Messages", "PiAPI normally returns the cost. Check your balance.")
    if take.charged is None:
        return f"{fill(_may_have_been_charged(), price=price)} {hope}"
    if not take.charged:
        return translate("Messages", "Not charged.")
    said = fill(translate("Messages", "PiAPI still charged {price}."), price=take.charged)
    return f"{said} {hope}"


def _link_flaw(problem: Problem, take: Take | None, catalogue: Catalogue) -> str:
    if problem.category is Category.PICTURE_LINK:
        model = catalogue.get(take.request.model_id) if take is not None else None
        return link_refused(problem, link_slot(take.request, model) if take is not None else None)
    if problem.category is Category.DRAFT and problem.code in set(DraftFlaw):
        return translate("Messages", DRAFT_FLAWS[DraftFlaw(problem.code or 0)])
    known = problem.category is Category.LINK_REFUSED and problem.code in set(LinkFlaw)
    words = LINK_FLAWS[LinkFlaw(problem.code or 0) if known else LinkFlaw.NO_ADDRESS]
    return translate("Messages", words)


def _quote(problem: Problem) -> str:
    """The server's own words. Without an answer behind it the text is not the server's."""
    said = cut(problem.text)
    if not said or not (problem.raw or problem.code is not None):
        return ""
    return fill(translate("Messages", "PiAPI says: \u201c{text}\u201d."), text=said.rstrip("."))


def _model_name(take: Take | None, catalogue: Catalogue) -> str:
    model = catalogue.get(take.request.model_id) if take is not None else None
    return model.name if model is not None else translate("Messages", "This model")


def _switch_words(instead: Instead | None) -> str:
    if instead is None:
        return translate("Messages", "Choose another model and generate again.")
    return fill(
        translate("Messages", "{name} comes closest, {price}. Switching is free."),
        name=instead.model.name,
        price=lowest_rate(instead.model.cheapest),
    )
