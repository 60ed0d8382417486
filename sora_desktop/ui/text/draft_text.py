"""What is said of a draft and its final: the days that are left, and what is saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.drafts import KEPT_DAYS, OFFERED_DAYS, FinalOffer
from sora_desktop.ui.text.formats import counted, fill, price_text

translate = QCoreApplication.translate


def days_text(days: int) -> str:
    """So many days."""
    return counted(translate("Drafts", "%n day(s)", "", days), days)


def too_old_text() -> str:
    """Why no final is offered of a draft any more."""
    text = translate(
        "Drafts",
        "A final can be made for {offered} days after its draft (PiAPI keeps drafts for {kept}). "
        "Make a new draft.",
    )
    return fill(text, offered=OFFERED_DAYS, kept=KEPT_DAYS)


def offer_words(offer: FinalOffer) -> Sequence[str]:
    """What to know of the final, each a sentence: the days that are left, and the saving where
    there is one."""
    if not offer.days:
        return (too_old_text(),)
    left = translate("Drafts", "PiAPI uses only the draft. Days left for its final: {days}.")
    said = [fill(left, days=offer.days)]
    if offer.saving:
        text = translate("Drafts", "Drafts save you {amount} in this shot.")
        said.append(fill(text, amount=price_text(offer.saving)))
    return said


def draft_price_text(price: str) -> str:
    """What stands on the button that makes a draft."""
    return fill(translate("Drafts", "Draft  {price}"), price=price)


def draft_hint() -> str:
    """What the button that makes a draft is for."""
    return translate(
        "Drafts",
        "A cheap draft in 480p. Make the final of the one that you like, in full quality.\n"
        "Untested on PiAPI. We ask before anything is paid.",
    )


def final_hint(offer: FinalOffer) -> str:
    """The tip of the button that makes the final."""
    untested = translate("Drafts", "Untested on PiAPI. We ask before anything is paid.")
    return "\n".join([*offer_words(offer), *([untested] if offer.days else [])])
