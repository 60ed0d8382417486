"""What is said of prices: which model and mode, what for, how sure, and what charges say."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.mode import Mode
from sora_desktop.core.options import Sure
from sora_desktop.core.price import Rate
from sora_desktop.core.prices.corrections import Correction
from sora_desktop.core.prices.rows import PriceRow
from sora_desktop.ui.text.formats import counted, fill, rate_text
from sora_desktop.ui.text.picture_text import role_name
from sora_desktop.ui.text.take_text import option_text, option_title

translate = QCoreApplication.translate


def mode_text(mode: Mode) -> str:
    """What a mode makes clips from: ``Text``, or ``First frame, Last frame``."""
    if not mode.slots:
        return translate("Prices", "Text")
    return ", ".join(role_name(slot.role) for slot in mode.slots)


def settings_text(rate: Rate | None, labels: Mapping[str, str]) -> str:
    """For which settings a price is: ``720p, Sound on``; for all of them where it says none."""
    words = []
    for name, value in (rate.when if rate is not None else {}).items():
        text = option_text(name, value) or ""
        title = option_title(name, labels.get(name, ""))
        words.append(f"{title} {text}" if isinstance(value, bool) else text)
    return ", ".join(words) or translate("Prices", "All settings")


def price_of(rate: Rate | None) -> str:
    """The price itself: ``$0.24/s``, ``from $0.24/s`` where it is not sure."""
    if rate is None or rate.certain:
        return rate_text(rate)
    return fill(translate("Prices", "from {price}"), price=rate_text(rate))


def sure_text(row: PriceRow) -> str:
    """How sure the price is, and whether it can be chosen. Of a person's own model, whose it is."""
    texts = {
        Sure.DOCUMENTED: translate("Prices", "Documented"),
        Sure.SEVERAL: translate("Prices", "Several apps agree"),
        Sure.ONE_CLIENT: translate("Prices", "Untested"),
        Sure.ELSEWHERE: translate("Prices", "Other vendors"),
        Sure.NOT_FOUND: translate("Prices", "Not found"),
    }
    said = translate("Prices", "Your models.toml") if row.own else texts[row.mode.sure]
    if row.offered:
        return said
    return fill(translate("Prices", "{source}, not offered"), source=said)


def correction_headline(found: Correction) -> str:
    """That PiAPI charges another price than we say."""
    more = found.amount > found.rate.amount
    text = translate("Prices", "{model} costs less than we say")
    if more:
        text = translate("Prices", "{model} costs more than we say")
    return fill(text, model=found.model.name)


def correction_line(found: Correction, labels: Mapping[str, str]) -> str:
    """What was charged, and what we say."""
    count = len(found.takes)
    text = translate(
        "Prices", "Your last %n take(s) ({settings}): {new} charged, our price {old}.", "", count
    )
    return fill(
        counted(text, count),
        settings=settings_text(found.rate, labels),
        new=new_price(found),
        old=rate_text(found.rate),
    )


def new_price(found: Correction) -> str:
    """The price that charges speak for."""
    return rate_text(Rate(amount=found.amount, per=found.rate.per))
