"""What is being done about a take whose answer was lost, in plain words: short and in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.task import Task, TaskState
from sora_desktop.ui.formats import amount, fill
from sora_desktop.ui.words import short_cause

if TYPE_CHECKING:
    from sora_desktop.engine.reconciler import Search

translate = QCoreApplication.translate


def search_short(search: Search | None) -> str:
    """For the row, behind what may have been charged; empty when there is nothing to add."""
    if search is None:
        return ""
    if search.looking:
        text = translate("Search", "Checking ({n} of {count})")
        if _over(search):
            text = translate("Search", "Checking")
        return fill(text, n=search.tries + 1, count=search.planned)
    if search.problem is not None:
        return translate("Search", "Account not reached")
    if search.candidates:
        one, many = (
            translate("Search", "One looks like it"),
            translate("Search", "{n} look like it"),
        )
        return _times(len(search.candidates), one, many)
    if not search.tries:
        return ""
    once, often = translate("Search", "Looked once"), translate("Search", "Looked {n} times")
    return _times(search.tries, once, often)


def search_line(search: Search | None) -> str:
    """In full, for the strip under the player; empty when nothing is being done."""
    if search is None:
        return ""
    if search.looking:
        text = translate("Search", "Checking your account ({n} of {count})\u2026")
        if _over(search):
            text = translate("Search", "Checking your account\u2026")
        return fill(text, n=search.tries + 1, count=search.planned)
    if search.problem is not None:
        text = translate(
            "Search", "Your account's list could not be had: {why}. It is asked again by itself."
        )
        return fill(text, why=short_cause(search.problem))
    if search.candidates:
        return _found(search)
    if not search.tries:
        return translate("Search", "It is looked for in your account in a moment.")
    once = translate("Search", "Looked once, not found yet.")
    looked = _times(search.tries, once, translate("Search", "Looked {n} times, not found yet."))
    more = translate("Search", "It may still turn up.")
    if search.tries < search.planned:
        more = translate("Search", "It is looked for again by itself.")
    return f"{looked} {more}"


def lost_note(task: Task, search: Search | None) -> str:
    """What the strip says above the prompt of a lost take; empty for any other."""
    if task.state is TaskState.DISMISSED:
        return search_line(search)
    if task.state is not TaskState.UNCONFIRMED:
        return ""
    text = translate(
        "Search",
        "We lost the answer. This may have been charged ({price}), and counts as spent until that "
        "is clear.",
    )
    lost = fill(text, price=amount(task.cost, certain=task.estimate_certain))
    return f"{lost} {search_line(search)}".strip()


def _over(search: Search) -> bool:
    """Whether this look is one that the person asked for, beyond those that come by themselves."""
    return search.tries >= search.planned or search.planned == 1


def _found(search: Search) -> str:
    count = len(search.candidates)
    if count == 1:
        return translate(
            "Search", "One task of your account looks like it: pick it if it is the one."
        )
    text = translate("Search", "{n} tasks of your account look like it: pick the right one.")
    return fill(text, n=count)


def _times(count: int, once: str, often: str) -> str:
    return once if count == 1 else fill(often, n=count)
