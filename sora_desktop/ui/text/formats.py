"""Numbers as people read them: times, lengths, sizes, speeds, dates; and filling in texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from sora_desktop.core.mode import Per, Rate
from sora_desktop.core.money import Money

tr = partial(QCoreApplication.translate, "Formats")

# Server text is shown cut: all of it is under "Details".
LONGEST_SERVER_TEXT = 200
# Above this it is not "just now" any more.
_JUST_NOW = 60
_KILO = 1000
_UNITS = ("kB", "MB", "GB", "TB")
# From gigabytes on a digit after the point matters.
_GIGA = 3
_FIELD = re.compile(r"\{(\w+)\}")


def fill(text: str, /, **values: object) -> str:
    """The text with ``{name}`` replaced, in one pass: a value that holds braces stays as it is, and
    a field that a translation invented stays visible instead of raising."""
    return _FIELD.sub(lambda field: str(values.get(field[1], field[0])), text)


def counted(text: str, count: int) -> str:
    """A translated text with ``%n``: Qt doesn't group the thousands of its number, and without a
    translation, it leaves the ``(s)`` of the English source as it is."""
    text = text.replace(str(count), thousands(count), 1)
    return text.replace("(s)", "" if count == 1 else "s")


class Translator:
    """Gives the texts of one context in the person's language::

    tr = Translator("Generate")
    tr("Settings of {project}", project=title)
    tr("%n take(s) queued", "", count)
    """

    def __init__(self, context: str) -> None:
        self._context = context

    def __call__(
        self, text: str, comment: str | None = None, count: int = -1, /, **values: object
    ) -> str:
        """The text, with its numeral for `count` and the values in its fields. `comment` tells
        translators which of several equal texts it is."""
        shown = QCoreApplication.translate(self._context, text, comment, count)
        if count >= 0:
            shown = counted(shown, count)
        return fill(shown, **values) if values else shown


def elapsed(seconds: float) -> str:
    """A time that counts up: ``0:12``, ``1:31``, ``1:02:03``. A clock set back shows ``0:00``."""
    whole = max(int(seconds), 0)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def so_far(seconds: float) -> str:
    """How long something has taken, formatted like `elapsed`: from a minute on in steps of 5 s,
    because each step paints every take under way again."""
    whole = int(seconds)
    return elapsed(whole if whole < 60 else whole - whole % 5)


def about_seconds(seconds: float) -> int:
    """A time rounded to the precision of an estimate: 5 s below two minutes, else 30 s."""
    step = 5 if seconds < 120 else 30
    return max(round(seconds / step) * step, step)


def about(seconds: float) -> str:
    """Such a time, formatted like `elapsed`."""
    return elapsed(about_seconds(seconds))


def clip_length(seconds: float) -> str:
    """The length of a clip: ``8 s``; with a tenth where it is not whole: ``5.3 s``."""
    whole = abs(seconds - round(seconds)) < 0.05
    text = str(round(seconds)) if whole else QLocale().toString(float(seconds), "f", 1)
    return fill(tr("{n} s"), n=text)


def size(count: int) -> str:
    """Bytes as ``812 kB``, ``43 MB``, ``1.2 GB`` (decimal, as file managers and shops count). No
    line breaks between number and unit."""
    if count < _KILO:
        return fill(tr("{n} bytes"), n=count)
    # 999,500 kB would be written as 1000 kB: the half rounds up into the next unit.
    power = 1
    while power < len(_UNITS) and count >= (_KILO - 0.5) * _KILO**power:
        power += 1
    number = count / _KILO**power
    digits = 1 if power >= _GIGA and number < 10 else 0
    return f"{QLocale().toString(number, 'f', digits)}\u00a0{_UNITS[power - 1]}"


def speed(bytes_per_second: float) -> str:
    """A speed of transfer: ``3 MB/s``."""
    return fill(tr("{size}/s"), size=size(max(int(bytes_per_second), 0)))


def rate_text(rate: Rate | None) -> str:
    """A price of the catalogue: ``$0.24/s``, ``$0.23 per clip``."""
    if rate is None:
        return tr("price unknown")
    texts = {
        Per.SECOND: tr("{price}/s"),
        Per.CLIP: tr("{price} per clip"),
        Per.PICTURE: tr("{price} per picture"),
    }
    return fill(texts[rate.per], price=rate.amount.precise)


def lowest_rate(rate: Rate | None) -> str:
    """The lowest price of a model: ``from $0.24/s``."""
    if rate is None:
        return rate_text(rate)
    return fill(tr("from {price}"), price=rate_text(rate))


def price_text(money: Money, *, certain: bool = True) -> str:
    """The price of an order; "unknown" for an amount of zero."""
    return amount(money, certain=certain) if money else tr("price unknown")


def amount(money: Money, *, certain: bool = True) -> str:
    """``$1.92``, or ``from $1.92`` where the price is not sure."""
    return str(money) if certain else fill(tr("from {price}"), price=money)


def long_date(day: date) -> str:
    """A day inside a sentence: ``22 Nov 2026``."""
    form = tr("d MMM yyyy", "a date in Qt's letters, such as 22 Nov 2026")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def thousands(count: int) -> str:
    """A count with its thousands grouped, by the rules of the person's language."""
    # QLocale has no whole numbers of more than 64 bits, which the choices of a prompt can make.
    return QLocale().toString(count) if count.bit_length() < 64 else f"{count:,}"


def day_and_time(moment: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """``just now``, ``4 min ago``, ``14:32``, ``yesterday 14:32``, ``Tuesday 14:32`` or a date, in
    the person's own time zone."""
    age = (now - moment).total_seconds()
    if 0 <= age < _JUST_NOW:
        return tr("just now")
    if 0 <= age < 3600:
        return fill(tr("{n} min ago"), n=int(age // 60))
    here, today = moment.astimezone(zone), now.astimezone(zone).date()
    clock = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    days = (today - here.date()).days
    if days == 0:
        return clock
    return fill(tr("{day} {time}"), day=_day(here, days), time=clock)


def _day(here: datetime, days: int) -> str:
    if days == 1:
        return tr("yesterday")
    if 1 < days < 7:
        return QLocale().dayName(here.isoweekday())
    date = QDate(here.year, here.month, here.day)
    return QLocale().toString(date, QLocale.FormatType.ShortFormat)


def cut(text: str, limit: int = LONGEST_SERVER_TEXT) -> str:
    """Server text on one line, without control characters, no longer than the limit."""
    plain = " ".join("".join(c if c.isprintable() else " " for c in text[: limit * 4]).split())
    return plain if len(plain) <= limit else plain[: limit - 1].rstrip() + "\u2026"


def capitalized(text: str) -> str:
    """The text with a capital first letter, for the start of a sentence."""
    return text[:1].upper() + text[1:]


def listed(parts: Sequence[str]) -> str:
    """The parts as one enumeration: ``a, b and c``, by the rules of the person's language."""
    return QLocale().createSeparatedList(list(parts))
