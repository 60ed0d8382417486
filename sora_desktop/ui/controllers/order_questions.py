"""The questions before something is paid for: that it is untested, that an equal take may be paid
already, that its price is high, or not known."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.drafts import FinalOffer, FinalsOffer
from sora_desktop.core.money import Money
from sora_desktop.ui.controllers.prompt import Question
from sora_desktop.ui.text.formats import counted, fill, price_text
from sora_desktop.ui.text.take_text import deleted_text, offer_words

tr = partial(QCoreApplication.translate, "Generate")


def unknown_price(notes: Sequence[str] = ()) -> Question:
    """The question about an unknown price, with further lines."""
    text = tr(
        "We don't know what PiAPI charges for these settings. You see the price once PiAPI "
        "names it, and by then it is spent."
    )
    return Question(
        title=tr("Generate without a known price?"),
        text="\n".join([text, *notes]),
        accept=tr("Generate (price unknown)"),
    )


def untested(model: str, price: str, *, offer: FinalOffer | None = None) -> Question:
    """The question before something untested on PiAPI is paid for; with an `offer` it is the final
    of a draft, with its days and saving."""
    lines = [_untested_words(model), *(offer_words(offer) if offer is not None else ())]
    return Question(title=tr("Untested on PiAPI"), text="\n".join(lines), accept=_anyway(price))


def finals(offer: FinalsOffer, model: str, gone: int, left: Sequence[str]) -> Question:
    """The question before the finals of several drafts are ordered: their sum, and what to know of
    all of them; `gone` of their references were deleted since."""
    count = len(offer.drafts)
    title = counted(tr("Make %n final(s)?", "", count), count)
    days = tr("PiAPI uses only the drafts. Days left for the oldest: {days}.")
    lines = [
        *([_untested_words(model)] if offer.untested else []),
        *([deleted_text(gone)] if gone else []),
        fill(days, days=offer.days),
    ]
    accept = tr("Make the finals ({total})")
    return Question(
        title=title,
        text="\n".join([*lines, *left]),
        accept=fill(accept, total=price_text(offer.price)),
    )


def _untested_words(model: str) -> str:
    text = tr(
        "{model} is listed for PiAPI, but nobody has confirmed that it works this way. It may "
        "be refused, and a failed take may be charged."
    )
    return fill(text, model=model)


def deleted(price: str, offer: FinalOffer) -> Question:
    """The question before the final of a draft whose reference was deleted since."""
    return Question(
        title=tr("A reference was deleted"),
        text="\n".join(offer_words(offer)),
        accept=_anyway(price),
    )


def lost(charged: Money, price: str) -> Question:
    """The question before a take is paid for that is equal to an unconfirmed one."""
    text = tr(
        "PiAPI never confirmed a take with these settings. You may have been charged {lost}, "
        "and we are still checking. If you generate now, you may pay twice."
    )
    return Question(
        title=tr("A take just like this isn't confirmed"),
        text=fill(text, lost=charged),
        accept=_anyway(price),
    )


def above(total: Money, limit: Money, takes: int, left: Sequence[str]) -> Question:
    """The question before spending more than the person's limit for asking."""
    text = tr(
        "{takes} at {total}. We ask before spending more than {limit} at once. You can "
        "change this limit in Settings."
    )
    many = counted(tr("%n take(s)", "", takes), takes)
    return Question(
        title=fill(tr("Generate for {total}?"), total=total),
        text="\n".join([fill(text, takes=many, total=total, limit=limit), *left]),
        accept=fill(tr("Generate ({total})"), total=total),
    )


def of_shots(total: Money, takes: int, shots: int, notes: Sequence[str]) -> Question:
    """The question before takes of several shots are ordered."""
    return Question(
        title=fill(tr("Generate for {total}?"), total=total),
        text="\n".join([takes_of(takes, shots), *notes]),
        accept=fill(tr("Generate ({total})"), total=total),
    )


def takes_of(takes: int, shots: int) -> str:
    """How many takes of how many shots are ordered."""
    return fill(
        tr("{takes} of {shots}."),
        takes=counted(tr("%n take(s)", "", takes), takes),
        shots=counted(tr("%n shot(s)", "", shots), shots),
    )


def _anyway(price: str) -> str:
    return fill(tr("Generate anyway ({total})"), total=price)
