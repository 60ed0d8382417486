"""Texts about money: sums, days and months, prices, charges that are not the estimate or that this
computer did not make, the balance, and the search for a take whose answer was lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from sora_desktop.core.mode import Mode, Rate
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.options import Sure
from sora_desktop.core.price_list import Correction, PriceRow
from sora_desktop.core.remote import HISTORY_DAYS, RemoteStatus
from sora_desktop.core.spending import BalanceChange, Difference, Sums
from sora_desktop.core.take import IN_FLIGHT, Take, TakeState
from sora_desktop.ui.text.formats import (
    Translator,
    amount,
    capitalized,
    counted,
    cut,
    fill,
    rate_text,
    thousands,
)
from sora_desktop.ui.text.picture_text import role_name
from sora_desktop.ui.text.take_text import option_text, option_title, short_cause

if TYPE_CHECKING:
    from sora_desktop.engine.account_history import Charge, HistoryCheck, Imported
    from sora_desktop.engine.reconciler import Search

tr = Translator("Charges")
tr_search = Translator("Search")
tr_spending = Translator("Spending")
tr_prices = Translator("Prices")
_LONGEST_WORD = 24


def charges_line(charges: Sequence[Charge]) -> str:
    """How many there are and what they cost, as far as that is known."""
    sure = [charge for charge in charges if not charge.perhaps_ours]
    known = [charge.entry.usage for charge in sure if charge.entry.usage is not None]
    count = len(sure)
    parts = [tr("%n charge(s) that this computer didn't make", "", count)]
    if known:
        parts = [tr("{charges}: {amount}", charges=parts[0], amount=Money.total(known))]
    unknown = count - len(known)
    if unknown:
        parts.append(tr("%n of an unknown amount", "", unknown))
    perhaps = len(charges) - count
    if perhaps:
        parts.append(tr("%n may be a take that isn't confirmed", "", perhaps))
    return ", ".join(parts)


def check_line(check: HistoryCheck, charges: Sequence[Charge]) -> str:
    """How the account's history matches the takes of this library, in a sentence."""
    if check.reading:
        if not check.lines:
            return tr("Checking your account's history\u2026")
        return tr(
            "Checking your account's history, {n} tasks so far\u2026", n=thousands(check.lines)
        )
    if check.problem is not None:
        return tr("Couldn't check your account's history: {why}.", why=short_cause(check.problem))
    if charges:
        return charges_line(charges)
    if check.at is None:
        return tr("Your account's history isn't checked yet.")
    return tr("Every charge of the last {n} days belongs to one of your takes.", n=HISTORY_DAYS)


def errors_line(check: HistoryCheck) -> str:
    """Where PiAPI's history contradicts itself, in one sentence; empty when it does not."""
    errors = check.errors
    parts = []
    if errors.nameless:
        parts.append(tr("%n line(s) without a task ID", "", errors.nameless))
    if errors.doubled:
        parts.append(tr("%n task(s) with two charges (we count the higher)", "", errors.doubled))
    if errors.absurd:
        parts.append(tr("%n task(s) with a charge that can't be right", "", errors.absurd))
    if errors.broken_off:
        parts.append(tr("its pages repeat, so some may be missing"))
    if not parts:
        return ""
    return tr("PiAPI's history has errors: {errors}.", errors=", ".join(parts))


def status_text(charge: Charge) -> str:
    """The status of the task; an unknown word as PiAPI wrote it."""
    words = {
        RemoteStatus.WAITING: tr("Waiting"),
        RemoteStatus.RUNNING: tr("Rendering"),
        RemoteStatus.COMPLETED: tr("Done"),
        RemoteStatus.FAILED: tr("Failed"),
        RemoteStatus.CANCELLED: tr("Canceled"),
    }
    if charge.perhaps_ours:
        return tr("May be yours")
    return words.get(charge.status, cut(charge.entry.word, _LONGEST_WORD))


def outcome_line(found: Imported) -> str:
    """The result of an import; skipped tasks with their reasons."""
    parts = []
    if found.takes:
        text = tr("Brought in %n take(s)", "", found.takes)
        parts.append(f"{counted(text, found.takes)} ({found.cost})")
    counts = (
        (found.adopted, tr("found {n} of your own takes")),
        (found.unclear, tr("{n} may be takes that aren't confirmed")),
        (found.running, tr("{n} still rendering")),
        (found.others, tr("{n} not a clip")),
    )
    parts += [fill(text, n=thousands(count)) for count, text in counts if count]
    if found.unread:
        parts.append(
            tr(
                "couldn't read {n}: {why}",
                n=thousands(found.unread),
                why=short_cause(found.problem),
            )
        )
    if not parts:
        return tr("Nothing to bring in.")
    line = tr("{parts}.", parts=", ".join(parts))
    return line[:1].upper() + line[1:]


def change_words(change: BalanceChange) -> str:
    """The parts of a change of the balance."""
    kinds = (
        (change.added, tr("topped up {amount}")),
        (change.charged, tr("charged {amount}")),
        (change.elsewhere, tr("charged elsewhere {amount}")),
        (change.returned, tr("returned {amount}")),
        (change.unexplained, tr("not explained {amount}")),
    )
    parts = [fill(text, amount=amount) for amount, text in kinds if amount]
    line = ", ".join(parts) or tr("first reading")
    return line[:1].upper() + line[1:]


def changes_line(changes: Sequence[BalanceChange]) -> str:
    """All changes of a period together."""
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
    """Added to the row about something that may have been charged; empty when there is nothing
    to add."""
    if search is None:
        return ""
    if search.looking:
        text = tr_search("Checking ({n} of {count})")
        if _over(search):
            text = tr_search("Checking")
        return fill(text, n=search.tries + 1, count=search.planned)
    if search.problem is not None:
        return tr_search("Couldn't reach your account")
    if search.candidates:
        one, many = (tr_search("1 possible match"), tr_search("{n} possible matches"))
        return _times(len(search.candidates), one, many)
    if search.unread:
        return tr_search("%n task(s) couldn't be read", "", search.unread)
    if not search.tries:
        return ""
    once, often = (tr_search("Not found yet (1 check)"), tr_search("Not found yet ({n} checks)"))
    return _times(search.tries, once, often)


def search_line(search: Search | None) -> str:
    """In full, for the strip under the player; empty when nothing is being done."""
    if search is None:
        return ""
    if search.looking:
        text = tr_search("Checking your account ({n} of {count})\u2026")
        if _over(search):
            text = tr_search("Checking your account\u2026")
        return fill(text, n=search.tries + 1, count=search.planned)
    if search.problem is not None:
        return tr_search(
            "Couldn't load your account's tasks: {why}. Retrying automatically.",
            why=short_cause(search.problem),
        )
    if search.candidates:
        return _found(search)
    if not search.tries:
        return tr_search("Checking your account\u2026")
    once = tr_search("Not found yet (1 check).")
    looked = _times(search.tries, once, tr_search("Not found yet ({n} checks)."))
    more = tr_search("It may still appear.")
    if search.tries < search.planned or search.unread:
        more = tr_search("Checking again automatically.")
    return f"{looked} {more} {_unread(search)}".strip()


def lost_note(take: Take, search: Search | None) -> str:
    """The text of the strip above the prompt of a lost take; empty for any other."""
    if take.state is TakeState.DISMISSED:
        return search_line(search)
    if take.state is not TakeState.UNCONFIRMED:
        return ""
    lost = tr_search(
        "PiAPI never confirmed this take. You may have been charged {price}, so it counts as "
        "spent for now.",
        price=amount(take.cost, certain=take.estimate_certain),
    )
    return f"{lost} {search_line(search)}".strip()


def _over(search: Search) -> bool:
    """Whether the person asked for this search, beyond the planned ones."""
    return search.tries >= search.planned or search.planned == 1


def _found(search: Search) -> str:
    count = len(search.candidates)
    if count == 1:
        return tr_search("1 task in your account looks like this take. Pick it if it's the one.")
    return tr_search("{n} tasks in your account look like this take. Pick the right one.", n=count)


def _unread(search: Search) -> str:
    if not search.unread:
        return ""
    return tr_search(
        "We couldn't read %n task(s) in your account. This may include your take.",
        "",
        search.unread,
    )


def _times(count: int, once: str, often: str) -> str:
    return once if count == 1 else fill(often, n=count)


DASH = "\u2013"


def day_title(day: date) -> str:
    """A day in full: ``Sunday, November 29, 2026``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def month_title(month: date) -> str:
    """A month with its year: ``November 2026``."""
    form = tr_spending("MMMM yyyy", "a month in Qt's letters, such as November 2026")
    return capitalized(QLocale().toString(QDate(month.year, month.month, 1), form))


def month_label(month: date) -> str:
    """A month under its bar: ``Nov``."""
    return QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)


def sums_line(sums: Sums) -> str:
    """The sums in a line, each with its kind; zero ones are often left out."""
    takes = tr_spending("%n take(s)", "", sums.takes)
    parts = [
        takes,
        tr_spending("estimate {amount}", amount=sums.estimate),
        tr_spending("charged {amount}", amount=sums.charged),
    ]
    further = (
        (sums.expected, tr_spending("expected {amount}")),
        (sums.unsure, tr_spending("not confirmed {amount}")),
        (sums.returned, tr_spending("returned {amount}")),
        (sums.imported, tr_spending("imported {amount}")),
    )
    parts += [fill(text, amount=amount) for amount, text in further if amount]
    return ", ".join(parts)


def bar_words(title: str, sums: Sums) -> str:
    """What a screen reader says of a day or a month: ``November 2026: $4.80. 5 takes, ...``"""
    if not sums.takes:
        return tr_spending("{title}: nothing spent", title=title)
    return f"{title}: {sums.spent}. {sums_line(sums)}"


def quoted_text(take: Take) -> str:
    """What PiAPI named as the price before the end."""
    if take.quoted is not None:
        return str(take.quoted)
    return tr_spending("unknown") if take.unsure else DASH


def charged_text(take: Take) -> str:
    """What PiAPI charged; "unknown" where it should have said so and has not."""
    if take.charged is not None and not take.unsure:
        return str(take.charged)
    if take.state in IN_FLIGHT or not take.spent:
        return DASH
    return tr_spending("unknown")


def estimate_text(estimate: Money, *, certain: bool) -> str:
    """Our own price for it."""
    if estimate:
        return str(estimate)
    return str(estimate) if certain else tr_spending("unknown")


def difference_text(why: Difference, take: Take) -> str:
    """Why the charge is not the estimate."""
    texts = {
        Difference.LENGTH: tr_spending("Charged like a clip of another duration."),
        Difference.REFUNDED: tr_spending("Failed, and PiAPI returned the cost."),
        Difference.REFUSED: tr_spending("PiAPI refused it before rendering."),
        Difference.FAILED: tr_spending("Failed, and PiAPI still charged for it."),
        Difference.NO_ESTIMATE: tr_spending("We had no price for it."),
        Difference.OTHER_PRICE: tr_spending("PiAPI's price isn't the one we know."),
        Difference.NOT_KNOWN: tr_spending("PiAPI hasn't said what it charged."),
    }
    if why is Difference.OTHER_PRICE and take.quoted is not None and take.quoted == take.charged:
        return tr_spending("PiAPI quoted this price, not the one we know.")
    return texts[why]


def mode_text(mode: Mode) -> str:
    """What a mode makes clips from: ``Text``, or ``First frame, Last frame``."""
    if not mode.slots:
        return tr_prices("Text")
    return ", ".join(role_name(slot.role) for slot in mode.slots)


def settings_text(rate: Rate | None, labels: Mapping[str, str]) -> str:
    """The settings of a price: ``720p, Sound on``; for all of them where there is no condition."""
    words = []
    for name, value in (rate.when if rate is not None else {}).items():
        text = option_text(name, value) or ""
        title = option_title(name, labels.get(name, ""))
        words.append(f"{title} {text}" if isinstance(value, bool) else text)
    return ", ".join(words) or tr_prices("All settings")


def price_of(rate: Rate | None) -> str:
    """The price itself: ``$0.24/s``, ``from $0.24/s`` where it is not sure."""
    if rate is None or rate.certain:
        return rate_text(rate)
    return tr_prices("from {price}", price=rate_text(rate))


def sure_text(row: PriceRow) -> str:
    """How sure the price is, and whether it can be chosen. For a person's own model, whose it
    is."""
    texts = {
        Sure.DOCUMENTED: tr_prices("Documented"),
        Sure.SEVERAL: tr_prices("Several apps agree"),
        Sure.ONE_CLIENT: tr_prices("Untested"),
        Sure.ELSEWHERE: tr_prices("Other vendors"),
        Sure.NOT_FOUND: tr_prices("Not found"),
    }
    text = tr_prices("Your models.toml") if row.own else texts[row.mode.sure]
    if row.offered:
        return text
    return tr_prices("{source}, not offered", source=text)


def correction_headline(found: Correction) -> str:
    """Says that PiAPI charges another price than we show."""
    more = found.amount > found.rate.amount
    text = tr_prices("{model} costs less than we say")
    if more:
        text = tr_prices("{model} costs more than we say")
    return fill(text, model=found.model.name)


def correction_line(found: Correction, labels: Mapping[str, str]) -> str:
    """What was charged, and what we show."""
    count = len(found.takes)
    return tr_prices(
        "Your last %n take(s) ({settings}): {new} charged, our price {old}.",
        "",
        count,
        settings=settings_text(found.rate, labels),
        new=new_price(found),
        old=rate_text(found.rate),
    )


def new_price(found: Correction) -> str:
    """The price that the charges suggest."""
    return rate_text(Rate(amount=found.amount, per=found.rate.per))
