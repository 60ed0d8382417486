"""Where a take stands, in plain words: what is happening, and what it has cost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.catalogue import Model
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.request import LONGEST_PROMPT, Flaw
from sora_desktop.core.schedule import Usual
from sora_desktop.core.task import Progress, Task, TaskState
from sora_desktop.ui.formats import about, amount, cut, elapsed, fill, size, speed, thousands

translate = QCoreApplication.translate

_LONGEST_WORD = 40


def state_line(task: Task, now: datetime, progress: Progress | None, usual: Usual | None) -> str:
    """One line on the take's state, as the list shows it.

    `progress` is the download's, if any; `usual` how long takes of its kind run. No percentage is
    invented: only a download has one, and only when its size is known.
    """
    age = (now - (task.sent_at or task.changed_at)).total_seconds()
    lines: dict[TaskState, Callable[[], str]] = {
        TaskState.DRAFT: lambda: _draft(task, now),
        TaskState.SUBMITTING: lambda: translate("Words", "Sending"),
        TaskState.UNCONFIRMED: lambda: fill(
            translate("Words", "Not confirmed: may have been charged {price}"),
            price=amount(task.cost, certain=_certain(task)),
        ),
        TaskState.PENDING: lambda: fill(
            translate("Words", "Waiting for a slot, {time}{trouble}"),
            time=elapsed(age),
            trouble=_trouble(task),
        ),
        TaskState.PROCESSING: lambda: _rendering(task, age, usual),
        TaskState.UNKNOWN: lambda: _unknown(task, age),
        TaskState.COMPLETED: lambda: _completed(task),
        TaskState.DOWNLOADING: lambda: _downloading(progress),
        TaskState.READY: lambda: translate("Words", "Ready"),
        TaskState.FAILED: lambda: fill(
            translate("Words", "Failed: {why}, {charge}"),
            why=short_cause(task.last_error),
            charge=charge_words(task),
        ),
        TaskState.DISMISSED: lambda: _dismissed(task),
    }
    return lines[task.state]()


def _certain(task: Task) -> bool:
    return task.estimate_certain or task.quoted is not None or task.charged is not None


def _draft(task: Task, now: datetime) -> str:
    error = task.last_error
    if task.held:
        if error is None or error.category is Category.HELD:
            return translate("Words", "Not sent. Nothing was charged")
        text = translate("Words", "Not sent: {why}. Nothing was charged")
        return fill(text, why=short_cause(error))
    if error is None:
        return translate("Words", "In line, not sent yet")
    if error.retry_at is None or error.retry_at <= now:
        return fill(translate("Words", "In line, not sent yet: {why}"), why=short_cause(error))
    wait = elapsed((error.retry_at - now).total_seconds())
    text = translate("Words", "In line, not sent yet: {why}, next try in {time}")
    return fill(text, why=short_cause(error), time=wait)


def _rendering(task: Task, age: float, usual: Usual | None) -> str:
    return fill(
        translate("Words", "Rendering, {time}{usual}{trouble}"),
        time=elapsed(age),
        usual=_usually(age, usual),
        trouble=_trouble(task),
    )


def _usually(age: float, usual: Usual | None) -> str:
    if usual is None or not usual.known:
        return ""
    text = translate("Words", " (usually about {time})")
    if age > usual.p95:
        text = translate("Words", " (longer than usual, about {time})")
    return fill(text, time=about(usual.median))


def _trouble(task: Task) -> str:
    """What the last poll met, behind the state: the take itself goes on at PiAPI."""
    if task.last_error is None:
        return ""
    return fill(translate("Words", ". Asking again: {why}"), why=short_cause(task.last_error))


def _unknown(task: Task, age: float) -> str:
    word = cut(task.answer.word, _LONGEST_WORD) if task.answer is not None else ""
    if not word:
        return fill(translate("Words", "No clear answer, still asking, {time}"), time=elapsed(age))
    text = translate("Words", "PiAPI says \u201c{word}\u201d, still asking, {time}")
    return fill(text, word=word, time=elapsed(age))


def _completed(task: Task) -> str:
    if task.link_dead:
        return translate("Words", "Rendered and paid, but its link has expired")
    if task.last_error is None:
        return translate("Words", "Rendered, waiting to download")
    text = translate("Words", "Rendered and paid, not downloaded: {why}")
    return fill(text, why=short_cause(task.last_error))


def _downloading(progress: Progress | None) -> str:
    if progress is None:
        return translate("Words", "Downloading")
    rate = speed(progress.bytes_per_second)
    if not progress.total:
        text = translate("Words", "Downloading {size}, {speed}")
        return fill(text, size=size(progress.received), speed=rate)
    share = min(int(100 * progress.received / progress.total), 100)
    return fill(translate("Words", "Downloading {n} %, {speed}"), n=share, speed=rate)


def _dismissed(task: Task) -> str:
    if task.sent_at is None:
        return translate("Words", "Taken back. Nothing was charged")
    return translate("Words", "Set aside: you said that it did not happen")


def charge_words(task: Task) -> str:
    """What a failed take cost, as far as it is known; never a promise of money back."""
    if task.remote_id is None:
        return translate("Words", "nothing was charged")
    if task.charged:
        return fill(translate("Words", "PiAPI names a charge of {price}"), price=task.charged)
    return translate("Words", "not charged as far as we know")


def short_cause(problem: Problem | None) -> str:
    """The problem in a few words that fit into the middle of a line."""
    if problem is None:
        return translate("Words", "no reason given")
    return _causes()[problem.category]


def _causes() -> dict[Category, str]:
    """Built at each use: the language may have changed."""
    return {
        Category.KEY_MISSING: translate("Words", "no API key"),
        Category.KEY_REFUSED: translate("Words", "API key refused"),
        Category.ACCOUNT_REFUSED: translate("Words", "account refused"),
        Category.NO_BALANCE: translate("Words", "balance too low"),
        Category.MODERATION: translate("Words", "refused by moderation"),
        Category.MODEL_GONE: translate("Words", "the model is gone"),
        Category.LIMIT: translate("Words", "PiAPI has too much to do"),
        Category.SERVICE_DOWN: translate("Words", "PiAPI has trouble"),
        Category.NETWORK_DOWN: translate("Words", "no connection"),
        Category.CERTIFICATE: translate("Words", "the connection is not safe"),
        Category.PROXY: translate("Words", "the proxy refused"),
        Category.SIGN_IN: translate("Words", "this network wants a sign-in"),
        Category.DISK_FULL: translate("Words", "the disk is full"),
        Category.FOLDER_GONE: translate("Words", "the clips folder is gone"),
        Category.FILE_GONE: translate("Words", "the file is gone"),
        Category.FILE_IN_USE: translate("Words", "the file is in use by another program"),
        Category.NOT_A_VIDEO: translate("Words", "the file was no video"),
        Category.LINK_DEAD: translate("Words", "its link has expired"),
        Category.NO_LINK: translate("Words", "PiAPI gave no link"),
        Category.NOT_KNOWN: translate("Words", "PiAPI does not know this take"),
        Category.NOT_UNDERSTOOD: translate("Words", "the answer was not understood"),
        Category.ANSWER_LOST: translate("Words", "the answer was lost"),
        Category.INTERRUPTED: translate("Words", "the program was closed while sending"),
        Category.REFUSED: translate("Words", "refused by PiAPI"),
        Category.RENDER_FAILED: translate("Words", "the render did not work"),
        Category.CANCELLED: translate("Words", "cancelled at PiAPI"),
        Category.BUDGET: translate("Words", "over your budget"),
        Category.HELD: translate("Words", "held back for you"),
        Category.JOURNAL: translate("Words", "it could not be written down"),
        Category.BUG: translate("Words", "a fault of this program"),
    }


def good_for(model: Model) -> str:
    """What the model is good for. Of a person's own models it is as they wrote it."""
    return translate("Models", model.good_for)


def model_note(model: Model) -> str:
    """What to know before choosing the model; empty when there is nothing."""
    return translate("Models", model.note) if model.note else ""


def flaw_text(flaw: Flaw, model: Model | None) -> str:
    """Why Generate cannot be pressed, as a sentence that says what to do."""
    name = model.name if model is not None else ""
    limit = (model.prompt_limit if model is not None else None) or LONGEST_PROMPT
    texts = {
        Flaw.UNKNOWN_MODEL: translate("Words", "Choose a model: this one is not in the list."),
        Flaw.RETIRED_MODEL: translate("Words", "Choose another model: {model} is gone."),
        Flaw.EMPTY_PROMPT: translate("Words", "Write a prompt first."),
        Flaw.LONG_PROMPT: translate(
            "Words", "The prompt is too long: shorten it to {limit} characters."
        ),
        Flaw.UNREADABLE_PROMPT: translate(
            "Words", "The prompt holds a sign that cannot be sent. Type that part again."
        ),
        Flaw.ASPECT_RATIO: translate("Words", "Choose a shape that {model} makes."),
        Flaw.RESOLUTION: translate("Words", "Choose a resolution that {model} makes."),
        Flaw.SECONDS: translate("Words", "Choose a length that {model} makes."),
        Flaw.SOUND: translate("Words", "Choose a sound setting that {model} takes."),
        Flaw.COUNT: translate("Words", "Choose from 1 to 20 takes."),
    }
    return fill(texts[flaw], model=name, limit=thousands(limit))
