"""What is being done about a take whose answer was lost, in plain words: short and in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.take import Take, TakeState
from sora_desktop.ui.text.formats import amount, counted, fill
from sora_desktop.ui.text.take_text import short_cause

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
        return translate("Search", "Couldn't reach your account")
    if search.candidates:
        one, many = (
            translate("Search", "1 possible match"),
            translate("Search", "{n} possible matches"),
        )
        return _times(len(search.candidates), one, many)
    if search.unread:
        text = translate("Search", "%n task(s) couldn't be read", "", search.unread)
        return counted(text, search.unread)
    if not search.tries:
        return ""
    once, often = (
        translate("Search", "Not found yet (1 check)"),
        translate("Search", "Not found yet ({n} checks)"),
    )
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
            "Search", "Couldn't load your account's tasks: {why}. Retrying automatically."
        )
        return fill(text, why=short_cause(search.problem))
    if search.candidates:
        return _found(search)
    if not search.tries:
        return translate("Search", "Checking your account\u2026")
    once = translate("Search", "Not found yet (1 check).")
    looked = _times(search.tries, once, translate("Search", "Not found yet ({n} checks)."))
    more = translate("Search", "It may still appear.")
    if search.tries < search.planned or search.unread:
        more = translate("Search", "Checking again automatically.")
    return f"{looked} {more} {_unread(search)}".strip()


def lost_note(take: Take, search: Search | None) -> str:
    """What the strip says above the prompt of a lost take; empty for any other."""
    if take.state is TakeState.DISMISSED:
        return search_line(search)
    if take.state is not TakeState.UNCONFIRMED:
        return ""
    text = translate(
        "Search",
        "PiAPI never confirmed this take. You may have been charged {price}, so it counts as "
        "spent for now.",
    )
    lost = fill(text, price=amount(take.cost, certain=take.estimate_certain))
    return f"{lost} {search_line(search)}".strip()


def _over(search: Search) -> bool:
    """Whether this look is one that the person asked for, beyond those that come by themselves."""
    return search.tries >= search.planned or search.planned == 1


def _found(search: Search) -> str:
    count = len(search.candidates)
    if count == 1:
        return translate(
            "Search", "1 task in your account looks like this take. Pick it if it's the one."
        )
    text = translate("Search", "{n} tasks in your account look like this take. Pick the right one.")
    return fill(text, n=count)


def _unread(search: Search) -> str:
    if not search.unread:
        return ""
    text = translate(
        "Search",
        "We couldn't read %n task(s) in your account. This may include your take.",
        "",
        search.unread,
    )
    return counted(text, search.unread)


def _times(count: int, once: str, often: str) -> str:
    return once if count == 1 else fill(often, n=count)
