"""What is said of the account's history: charges that this computer did not make, the balance, and
the search for a take whose answer was lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.balance import BalanceChange
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.remote import HISTORY_DAYS, RemoteStatus
from sora_desktop.core.take import Take, TakeState
from sora_desktop.ui.text.formats import amount, counted, cut, fill, thousands
from sora_desktop.ui.text.take_text import short_cause

if TYPE_CHECKING:
    from sora_desktop.engine.account_history import Charge, HistoryCheck, Imported
    from sora_desktop.engine.reconciler import Search

translate = QCoreApplication.translate
_LONGEST_WORD = 24


def charges_line(charges: Sequence[Charge]) -> str:
    """How many there are and what they cost, as far as that is told."""
    sure = [charge for charge in charges if not charge.perhaps_ours]
    known = [charge.entry.usage for charge in sure if charge.entry.usage is not None]
    count = len(sure)
    text = translate("Charges", "%n charge(s) that this computer didn't make", "", count)
    parts = [counted(text, count)]
    if known:
        text = translate("Charges", "{charges}: {amount}")
        parts = [fill(text, charges=parts[0], amount=Money.total(known))]
    unknown = count - len(known)
    if unknown:
        text = translate("Charges", "%n of an unknown amount", "", unknown)
        parts.append(counted(text, unknown))
    perhaps = len(charges) - count
    if perhaps:
        text = translate("Charges", "%n may be a take that isn't confirmed", "", perhaps)
        parts.append(counted(text, perhaps))
    return ", ".join(parts)


def check_line(check: HistoryCheck, charges: Sequence[Charge]) -> str:
    """How the account's history stands against the takes of this library, in a sentence."""
    if check.reading:
        if not check.lines:
            return translate("Charges", "Checking your account's history\u2026")
        text = translate("Charges", "Checking your account's history, {n} tasks so far\u2026")
        return fill(text, n=thousands(check.lines))
    if check.problem is not None:
        text = translate("Charges", "Couldn't check your account's history: {why}.")
        return fill(text, why=short_cause(check.problem))
    if charges:
        return charges_line(charges)
    if check.at is None:
        return translate("Charges", "Your account's history isn't checked yet.")
    text = translate("Charges", "Every charge of the last {n} days belongs to one of your takes.")
    return fill(text, n=HISTORY_DAYS)


def errors_line(check: HistoryCheck) -> str:
    """Where PiAPI's history contradicts itself, in one sentence; empty where it does not."""
    errors = check.errors
    parts = []
    if errors.nameless:
        text = translate("Charges", "%n line(s) without a task ID", "", errors.nameless)
        parts.append(counted(text, errors.nameless))
    if errors.doubled:
        text = translate(
            "Charges", "%n task(s) with two charges (we count the higher)", "", errors.doubled
        )
        parts.append(counted(text, errors.doubled))
    if errors.broken_off:
        parts.append(translate("Charges", "its pages repeat, so some may be missing"))
    if not parts:
        return ""
    text = translate("Charges", "PiAPI's history has errors: {errors}.")
    return fill(text, errors=", ".join(parts))


def status_text(charge: Charge) -> str:
    """Where the task stands; a word that nobody knows as PiAPI wrote it."""
    words = {
        RemoteStatus.WAITING: translate("Charges", "Waiting"),
        RemoteStatus.RUNNING: translate("Charges", "Rendering"),
        RemoteStatus.COMPLETED: translate("Charges", "Done"),
        RemoteStatus.FAILED: translate("Charges", "Failed"),
        RemoteStatus.CANCELLED: translate("Charges", "Canceled"),
    }
    if charge.perhaps_ours:
        return translate("Charges", "May be yours")
    return words.get(charge.status, cut(charge.entry.word, _LONGEST_WORD))


def outcome_line(found: Imported) -> str:
    """What came of an import; what was left is told with its reason."""
    parts = []
    if found.takes:
        text = translate("Charges", "Brought in %n take(s)", "", found.takes)
        parts.append(f"{counted(text, found.takes)} ({found.cost})")
    counts = (
        (found.adopted, translate("Charges", "found {n} of your own takes")),
        (found.unclear, translate("Charges", "{n} may be takes that aren't confirmed")),
        (found.running, translate("Charges", "{n} still rendering")),
        (found.others, translate("Charges", "{n} not a clip")),
    )
    parts += [fill(text, n=thousands(count)) for count, text in counts if count]
    if found.unread:
        text = translate("Charges", "couldn't read {n}: {why}")
        parts.append(fill(text, n=thousands(found.unread), why=short_cause(found.problem)))
    if not parts:
        return translate("Charges", "Nothing to bring in.")
    text = translate("Charges", "{parts}.")
    line = fill(text, parts=", ".join(parts))
    return line[:1].upper() + line[1:]


def change_words(change: BalanceChange) -> str:
    """What a change of the balance was made of."""
    kinds = (
        (change.added, translate("Charges", "topped up {amount}")),
        (change.charged, translate("Charges", "charged {amount}")),
        (change.elsewhere, translate("Charges", "charged elsewhere {amount}")),
        (change.returned, translate("Charges", "returned {amount}")),
        (change.unexplained, translate("Charges", "not explained {amount}")),
    )
    parts = [fill(text, amount=amount) for amount, text in kinds if amount]
    line = ", ".join(parts) or translate("Charges", "first reading")
    return line[:1].upper() + line[1:]


def changes_line(changes: Sequence[BalanceChange]) -> str:
    """All changes of a time together."""
    if not changes:
        return ""

    def whole(name: str) -> Money:
        return Money.total(getattr(change, name) for change in changes)

    names = ("charged", "elsewhere", "returned", "added", "unexplained")
    sums = {name: whole(name) for name in names}
    if not any(sums.values()):
        return ""
    return change_words(BalanceChange(reading=changes[-1].reading, **sums))


def signed(amount: Money) -> str:
    """``+$10.00``, ``-$1.92``; a dash where nothing changed."""
    if not amount:
        return "\u2013"
    return f"+{amount}" if amount > NOTHING else str(amount)


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
