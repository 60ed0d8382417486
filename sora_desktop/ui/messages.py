"""A problem as a message: what happened, what it cost, and what to do now, for every category."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.problem import Problem
from sora_desktop.core.task import Task, TaskState
from sora_desktop.ui.certificate_words import saying_of
from sora_desktop.ui.formats import amount, cut, fill, from_per_second
from sora_desktop.ui.message_table import Step

translate = QCoreApplication.translate

_MOST_ACTIONS = 2
_FREE_TO_FETCH = (TaskState.COMPLETED, TaskState.DOWNLOADING, TaskState.READY)


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageAction:
    """One button of a message; `model_id` is the model to switch to."""

    step: Step
    label: str
    model_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message in plain text. `body` says what it cost; `actions` are best first, two at most."""

    headline: str
    body: str
    next_step: str
    actions: tuple[MessageAction, ...] = ()


def problem_message(problem: Problem, task: Task | None, catalogue: Catalogue) -> Message:
    """What the window says of the problem; `task` is the take that met it, if one did."""
    say = saying_of(problem)
    instead = _instead(task, catalogue)
    fields = {
        "model": _model_name(task, catalogue),
        "switch": _switch_words(instead),
    }
    sentences = [
        fill(translate("Messages", say.body), **fields),
        _quote(problem) if say.quotes else "",
        cost_words(task),
    ]
    return Message(
        headline=fill(translate("Messages", say.headline), **fields),
        body=" ".join(sentence for sentence in sentences if sentence),
        next_step=fill(translate("Messages", say.next_step), **fields),
        actions=_actions(say.steps, task, instead),
    )


def in_one_line(message: Message) -> str:
    """All of the message's words, one sentence after the other."""
    rest = " ".join(text for text in (message.body, message.next_step) if text)
    return after_another(message.headline, rest)


def after_another(first: str, rest: str) -> str:
    """A line that has no full stop, with what follows it, if anything, behind one."""
    if not rest:
        return first
    return fill(translate("Messages", "{headline}. {rest}"), headline=first, rest=rest)


def cost_words(task: Task | None) -> str:
    """What the take has cost or will, as a sentence; empty when there is no take to speak of."""
    if task is None:
        return ""
    if task.state in (TaskState.DRAFT, TaskState.DISMISSED) and task.sent_at is None:
        return translate("Messages", "Nothing was sent and nothing was charged.")
    price = amount(task.cost, certain=task.estimate_certain or task.quoted is not None)
    if task.unsure:
        text = translate(
            "Messages", "It may have been charged: {price} counts as spent until that is clear."
        )
    elif task.state is TaskState.FAILED:
        return _failed_cost(task)
    elif task.state in _FREE_TO_FETCH:
        text = translate("Messages", "The take is paid for: {price}. Fetching it costs nothing.")
    elif task.state is TaskState.DISMISSED:
        return ""
    else:
        text = translate("Messages", "The take goes on at PiAPI. It costs {price}, as ordered.")
    return fill(text, price=price)


def _failed_cost(task: Task) -> str:
    """Never "refunded": no page of PiAPI promises it for every model (piapi.md 7.3)."""
    if task.remote_id is None:
        return translate("Messages", "PiAPI refused it at once, so nothing was charged.")
    hope = translate(
        "Messages", "PiAPI normally returns the cost of a failed task; check your balance."
    )
    if not task.charged:
        return hope
    charge = translate("Messages", "PiAPI names a charge of {price}.")
    return f"{fill(charge, price=task.charged)} {hope}"


def _quote(problem: Problem) -> str:
    """The server's own words. Without an answer behind it the text is not the server's."""
    said = cut(problem.text)
    if not said or not (problem.raw or problem.code is not None):
        return ""
    return fill(translate("Messages", "PiAPI says: \u201c{text}\u201d."), text=said.rstrip("."))


def _model_name(task: Task | None, catalogue: Catalogue) -> str:
    model = catalogue.get(task.request.model_id) if task is not None else None
    return model.name if model is not None else translate("Messages", "This model")


def _instead(task: Task | None, catalogue: Catalogue) -> Model | None:
    """The live model to offer: the catalogue's, else the one that it begins with."""
    if task is None:
        return None
    found = catalogue.replacement(task.request.model_id)
    if found is None and catalogue.offered and catalogue.default.id != task.request.model_id:
        found = catalogue.default
    return found


def _switch_words(instead: Model | None) -> str:
    if instead is None:
        return translate("Messages", "Choose another model and generate again.")
    return fill(
        translate("Messages", "{name} is the nearest that works, {price}. Switching is free."),
        name=instead.name,
        price=from_per_second(instead.cheapest),
    )


def _actions(
    steps: tuple[Step, ...], task: Task | None, instead: Model | None
) -> tuple[MessageAction, ...]:
    """The steps that make sense here: some need a take, one needs a model to switch to."""
    needs_task = {Step.FETCH_AGAIN, Step.CHECK_NOW, Step.EDIT_PROMPT}
    offered = [step for step in steps if task is not None or step not in needs_task]
    if instead is None:
        offered = [step for step in offered if step is not Step.SWITCH_MODEL]
    model = instead if instead is not None and Step.SWITCH_MODEL in offered else None
    return tuple(_action(step, model) for step in offered[:_MOST_ACTIONS])


def _action(step: Step, instead: Model | None) -> MessageAction:
    labels = {
        Step.ENTER_KEY: translate("Messages", "Enter key"),
        Step.TOP_UP: translate("Messages", "Top up at PiAPI"),
        Step.EDIT_PROMPT: translate("Messages", "Edit and try again"),
        Step.SWITCH_MODEL: translate("Messages", "Switch to {model}"),
        Step.RETRY: translate("Messages", "Try now"),
        Step.FETCH_AGAIN: translate("Messages", "Fetch again (free)"),
        Step.CHECK_NOW: translate("Messages", "Check now"),
        Step.CHOOSE_FOLDER: translate("Messages", "Choose folder"),
        Step.SETTINGS: translate("Messages", "Settings"),
        Step.DETAILS: translate("Messages", "Details"),
    }
    if step is not Step.SWITCH_MODEL or instead is None:
        return MessageAction(step=step, label=labels[step])
    label = fill(labels[step], model=instead.name)
    return MessageAction(step=step, label=label, model_id=instead.id)
