"""JSON values -> texts, numbers and money of one type and a sane size.

Each takes any value at all and never raises: what does not fit becomes the empty value. Texts
come out fit for a database: no NUL, no lone surrogates (both raise on insert, measured).
"""

from __future__ import annotations

import json
import re
from decimal import ROUND_FLOOR, Decimal

from sora_desktop.api.strict_json import JsonObject
from sora_desktop.core.money import MAX_UNITS, UNITS_PER_DOLLAR, Money

_LARGEST_WHOLE = 2**53
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_DIGITS = re.compile(r"-?[0-9]{1,18}", re.ASCII)
_DECIMAL = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,30})?", re.ASCII)


def clean(text: str, limit: int) -> str:
    """The first `limit` characters, with marks in place of what cannot be kept or shown."""
    return _UNFIT.sub("\ufffd", text[:limit].replace("\r\n", "\n"))


def text_of(value: object, limit: int) -> str:
    """Any value as text: a string as it is, nothing for null, JSON for the rest."""
    if isinstance(value, str):
        return clean(value, limit)
    if value is None or value == {} or value == []:
        return ""
    return json_text(value, limit)


def word_of(value: object, limit: int) -> str:
    """A name or an id: a string without white space round it, or a whole number; else nothing."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)[:limit]
    return clean(value.strip(), limit) if isinstance(value, str) else ""


def json_text(value: object, limit: int) -> str:
    """The value as JSON text, cut (and then no JSON any more); nothing for null."""
    if value is None:
        return ""
    try:
        return clean(json.dumps(value, ensure_ascii=False), limit)
    except RecursionError:
        # What the C reader could still open, the writer may find too deep.
        return ""


def object_of(value: object) -> JsonObject:
    """The object, or an empty one."""
    return value if isinstance(value, dict) else {}


def list_of(value: object) -> list[object]:
    """The list, or an empty one."""
    return value if isinstance(value, list) else []


def whole_of(value: object) -> int | None:
    """A whole number within what every system counts exactly, also from ``8.0`` and ``"8"``."""
    if isinstance(value, str) and _DIGITS.fullmatch(value.strip()):
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value if abs(value) <= _LARGEST_WHOLE else None


def units_of(value: object) -> Money | None:
    """An amount in API units; None for what is none, or negative."""
    units = whole_of(value)
    return Money(units) if units is not None and units >= 0 else None


def dollars_of(value: object) -> Money | None:
    """An amount in US dollars as a number or a text, rounded down to whole units; may be negative.

    The API writes balances as JSON fractions, whose last binary digits are noise.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        value = repr(value) if abs(value) < MAX_UNITS else ""
    if not isinstance(value, str):
        return None
    text = value.strip()
    if "e" not in text and not _DECIMAL.fullmatch(text):
        return None
    return _floor(text)


def _floor(text: str) -> Money | None:
    try:
        units = int((Decimal(text) * UNITS_PER_DOLLAR).to_integral_value(ROUND_FLOOR))
    except ArithmeticError:
        return None
    return Money(units) if abs(units) <= MAX_UNITS else None


def code_of(value: object) -> int:
    """An error code: 0 for none at all, -1 for one that is no number."""
    if value is None or value is False or value == "":
        return 0
    code = whole_of(value)
    return -1 if code is None else code
