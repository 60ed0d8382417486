"""What is said of sums, of days and months, of prices, and of charges that are not the estimate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sora_desktop.core.mode import Mode
from sora_desktop.core.money import Money
from sora_desktop.core.options import Sure
from sora_desktop.core.price import Rate
from sora_desktop.core.price_list import Correction, PriceRow
from sora_desktop.core.spending import Difference, Sums
from sora_desktop.core.take import IN_FLIGHT, Take
from sora_desktop.ui.text.formats import capitalized, counted, fill, rate_text
from sora_desktop.ui.text.picture_text import role_name
from sora_desktop.ui.text.take_text import option_text, option_title

translate = QCoreApplication.translate
DASH = "\u2013"


def day_title(day: date) -> str:
    """A day in full: ``Sunday, November 29, 2026``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def month_title(month: date) -> str:
    """A month with its year: ``November 2026``."""
    form = translate("Spending", "MMMM yyyy", "a month in Qt's letters, such as November 2026")
    return capitalized(QLocale().toString(QDate(month.year, month.month, 1), form))


def month_label(month: date) -> str:
    """A month under its bar: ``Nov``."""
    return QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)


def sums_line(sums: Sums) -> str:
    """The sums in a line, each with its kind; of some kinds there is often nothing to say."""
    takes = counted(translate("Spending", "%n take(s)", "", sums.takes), sums.takes)
    parts = [
        takes,
        fill(translate("Spending", "estimate {amount}"), amount=sums.estimate),
        fill(translate("Spending", "charged {amount}"), amount=sums.charged),
    ]
    further = (
        (sums.expected, translate("Spending", "expected {amount}")),
        (sums.unsure, translate("Spending", "not confirmed {amount}")),
        (sums.returned, translate("Spending", "returned {amount}")),
        (sums.imported, translate("Spending", "imported {amount}")),
    )
    parts += [fill(text, amount=amount) for amount, text in further if amount]
    return ", ".join(parts)


def bar_words(title: str, sums: Sums) -> str:
    """What a screen reader says of a day or a month: ``November 2026: $4.80. 5 takes, ...``"""
    if not sums.takes:
        return fill(translate("Spending", "{title}: nothing spent"), title=title)
    return f"{title}: {sums.spent}. {sums_line(sums)}"


def quoted_text(take: Take) -> str:
    """What PiAPI named as the price before the end."""
    if take.quoted is not None:
        return str(take.quoted)
    return translate("Spending", "unknown") if take.unsure else DASH


def charged_text(take: Take) -> str:
    """What PiAPI charged; "unknown" where it should have said so and has not."""
    if take.charged is not None and not take.unsure:
        return str(take.charged)
    if take.state in IN_FLIGHT or not take.spent:
        return DASH
    return translate("Spending", "unknown")


def estimate_text(estimate: Money, *, certain: bool) -> str:
    """What we said that it costs."""
    if estimate:
        return str(estimate)
    return str(estimate) if certain else translate("Spending", "unknown")


def difference_text(why: Difference, take: Take) -> str:
    """Why the charge is not the estimate."""
    texts = {
        Difference.LENGTH: translate("Spending", "Charged like a clip of another duration."),
        Difference.REFUNDED: translate("Spending", "Failed, and PiAPI returned the cost."),
        Difference.REFUSED: translate("Spending", "PiAPI refused it before rendering."),
        Difference.FAILED: translate("Spending", "Failed, and PiAPI still charged for it."),
        Difference.NO_ESTIMATE: translate("Spending", "We had no price for it."),
        Difference.OTHER_PRICE: translate("Spending", "PiAPI's price isn't the one we know."),
        Difference.NOT_KNOWN: translate("Spending", "PiAPI hasn't said what it charged."),
    }
    if why is Difference.OTHER_PRICE and take.quoted is not None and take.quoted == take.charged:
        return translate("Spending", "PiAPI quoted this price, not the one we know.")
    return texts[why]


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
