"""What is said of sums, of days and months, and of charges that are not the estimate."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sora_desktop.core.money import Money
from sora_desktop.core.spending import Difference, Sums
from sora_desktop.core.take import IN_FLIGHT, Take
from sora_desktop.ui.text.formats import capitalized, counted, fill

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
