"""JSON -> values of one type and a sane size: texts, numbers, money and moments.

`parse_object` is strict and raises `BadReply`, and nothing else, for what is not a sane object:
bytes that are not UTF-8 (a byte order mark is tolerated), NaN and infinities, numbers of absurd
length, a repeated key, nesting that overflows the stack, more than 4 MB. `parse_list` leaves such
values out where it can: one damaged line of a list must not hide the others.

The other functions take any value and never raise: what doesn't fit becomes the empty value. Texts
come out safe for a database: no NUL, no lone surrogates (both raise on insert, measured).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import ROUND_FLOOR, Decimal
from typing import Any

from sora_desktop.core.money import MAX_UNITS, UNITS_PER_DOLLAR, Money
from sora_desktop.core.remote import RemoteStatus

LONGEST_BODY = 4 * 1024 * 1024
LONGEST_NUMBER = 100

JsonObject = dict[str, object]

# The words of the API for the status of a task.
STATUS_WORDS: Mapping[str, RemoteStatus] = {
    "pending": RemoteStatus.WAITING,
    "staged": RemoteStatus.WAITING,
    "queued": RemoteStatus.WAITING,
    "processing": RemoteStatus.RUNNING,
    "running": RemoteStatus.RUNNING,
    "retry": RemoteStatus.RUNNING,
    "starting": RemoteStatus.RUNNING,
    "in_progress": RemoteStatus.RUNNING,
    "completed": RemoteStatus.COMPLETED,
    "complete": RemoteStatus.COMPLETED,
    "success": RemoteStatus.COMPLETED,
    "succeeded": RemoteStatus.COMPLETED,
    "succeed": RemoteStatus.COMPLETED,
    "done": RemoteStatus.COMPLETED,
    "finished": RemoteStatus.COMPLETED,
    "failed": RemoteStatus.FAILED,
    "fail": RemoteStatus.FAILED,
    "failure": RemoteStatus.FAILED,
    "error": RemoteStatus.FAILED,
    "rejected": RemoteStatus.FAILED,
    "cancelled": RemoteStatus.CANCELLED,
    "canceled": RemoteStatus.CANCELLED,
}


def status_of(word: str) -> RemoteStatus:
    """What a status word means, whatever its case and whatever stands between its parts."""
    return STATUS_WORDS.get("_".join(re.split(r"[\W_]+", word.casefold())), RemoteStatus.UNKNOWN)


class BadReply(ValueError):
    """An answer that the API does not describe; the text says why, without quoting it."""


def parse_object(body: bytes) -> JsonObject:
    """The JSON object in these bytes; BadReply says why there is none."""
    value = _decoded(_DECODER, body, "strict")
    if not isinstance(value, dict):
        raise BadReply("the answer is not an object")
    return value


def parse_list(body: bytes) -> JsonObject:
    """The JSON object in these bytes, or its bare list under ``data``, without what nobody can be
    sure of: names with several values, and numbers that are none. BadReply."""
    value = _decoded(_TOLERANT, body, "replace")
    if isinstance(value, list) and value:
        return {"data": value}
    if not isinstance(value, dict):
        raise BadReply("the answer is not an object")
    return value


def json_in(text: str, parse: Callable[[bytes], JsonObject]) -> JsonObject | None:
    """The JSON that a text within an answer consists of, read by one of the two above; None for any
    other text."""
    try:
        return parse(text.encode("utf-8", "surrogatepass"))
    except BadReply:
        return None


def _decoded(decoder: json.JSONDecoder, body: bytes, errors: str) -> object:
    if len(body) > LONGEST_BODY:
        raise BadReply("the answer is too long")
    try:
        return decoder.decode(body.decode("utf-8-sig", errors))
    except BadReply:
        raise
    except UnicodeDecodeError:
        raise BadReply("the answer is not UTF-8 text") from None
    except RecursionError:
        raise BadReply("the answer is nested too deep") from None
    except ValueError:
        raise BadReply("the answer is not JSON") from None


def _object(pairs: list[tuple[str, object]]) -> JsonObject:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadReply("a name stands twice in the answer")
    return found


def _constant(word: str) -> object:
    raise BadReply(f"{word} is no JSON number")


def _whole(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER:
        raise BadReply("a number is too long")
    return int(digits)


def _fraction(digits: str) -> float:
    if len(digits) > LONGEST_NUMBER:
        raise BadReply("a number is too long")
    value = float(digits)
    if not math.isfinite(value):
        raise BadReply("a number is too large")
    return value


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_constant=_constant, parse_int=_whole, parse_float=_fraction
)


def _sure(pairs: list[tuple[str, object]]) -> object:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    unsure = {name for name, value in pairs if found[name] != value}
    return {name: value for name, value in found.items() if name not in unsure}


def _or_none(parse: Callable[[str], object]) -> Callable[[str], Any]:
    def parsed(digits: str) -> object:
        try:
            return parse(digits)
        except BadReply:
            return None

    return parsed


_TOLERANT = json.JSONDecoder(
    object_pairs_hook=_sure,
    parse_constant=_or_none(_constant),
    parse_int=_or_none(_whole),
    parse_float=_or_none(_fraction),
)


SHORTEST_WAIT = 1.0
LONGEST_WAIT = 900.0
# Go writes its zero time for "not yet"; anything older than the service is not a real moment.
_EARLIEST_YEAR = 2000
_LATEST_YEAR = 9000
_SECONDS = re.compile(r"[0-9]{1,9}", re.ASCII)
_UNIX = re.compile(r"[0-9]{10,13}", re.ASCII)
# Unix times above this are in milliseconds (or after the year 5000).
_MILLISECONDS = 1e11


def parse_time(value: object) -> datetime | None:
    """A moment in ISO 8601 with 0 to 9 digits of fraction and any offset, or in Unix seconds, as a
    number or a text.

    None for ``""``, null, the zero time of year 1 and anything that is no moment. Without an offset
    it counts as UTC, like the API's samples.
    """
    try:
        if isinstance(value, str) and _UNIX.fullmatch(value.strip()):
            value = int(value)
        if isinstance(value, str):
            moment = datetime.fromisoformat(value.strip())
        elif isinstance(value, int | float) and not isinstance(value, bool):
            moment = _from_unix(value)
        else:
            return None
        # The year first: year 1 can't be moved to another zone (OverflowError, measured).
        if not _EARLIEST_YEAR <= moment.year <= _LATEST_YEAR:
            return None
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _from_unix(seconds: int | float) -> datetime:
    return datetime.fromtimestamp(seconds / 1000 if seconds > _MILLISECONDS else seconds, UTC)


def parse_http_date(value: str | None) -> datetime | None:
    """The moment in a ``Date`` header."""
    if not value or not value.isascii():
        return None
    # It comes with most of the package for mails: not before there is a header to read.
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(value)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def parse_retry_after(value: str | None, server_now: datetime) -> float | None:
    """Seconds to wait by a ``Retry-After`` header, from 1 to 900; None when it says nothing.

    `server_now` is the server's time, from its ``Date`` header: its dates are relative to its own
    clock. ``int()`` would accept ``30_000`` and Arabic digits, so plain digits are required.
    """
    text = (value or "").strip()
    if _SECONDS.fullmatch(text):
        return _clamped(float(text))
    if text.isascii() and text.isdigit():
        return LONGEST_WAIT
    moment = parse_http_date(text)
    return None if moment is None else _clamped((moment - server_now).total_seconds())


def _clamped(seconds: float) -> float:
    return min(max(seconds, SHORTEST_WAIT), LONGEST_WAIT)


_LARGEST_WHOLE = 2**53
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_DIGITS = re.compile(r"-?[0-9]{1,18}", re.ASCII)
_DECIMAL = re.compile(
    r"-?[0-9]{1,18}(?:\.[0-9]{1,30})?(?:e[+-]?[0-9]{1,3})?", re.ASCII | re.IGNORECASE
)


def clean(text: str, limit: int) -> str:
    """The first `limit` characters, with marks in place of those that can't be stored or shown."""
    return _UNFIT.sub("\ufffd", text[:limit].replace("\r\n", "\n"))


def text_of(value: object, limit: int) -> str:
    """Any value as text: a string as it is, nothing for null, JSON for the rest."""
    if isinstance(value, str):
        return clean(value, limit)
    if value == {} or value == []:
        return ""
    return json_text(value, limit)


def word_of(value: object, limit: int) -> str:
    """A name or an id: a string without surrounding white space, or a whole number; else
    nothing."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)[:limit]
    return clean(value.strip(), limit) if isinstance(value, str) else ""


def json_text(value: object, limit: int) -> str:
    """The value as JSON text, cut (and then no longer JSON); nothing for null."""
    if value is None:
        return ""
    try:
        return clean(json.dumps(value, ensure_ascii=False), limit)
    except RecursionError:
        # What the C reader could still parse, the writer may find too deep.
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
    """An amount in API units; None for anything else, or a negative one."""
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
    return _floor(Decimal(text)) if _DECIMAL.fullmatch(text) else None


def _floor(dollars: Decimal) -> Money | None:
    # Compared first: the digits of a large power of ten take minutes to write out.
    if abs(dollars) > MAX_UNITS:
        return None
    units = int((dollars * UNITS_PER_DOLLAR).to_integral_value(ROUND_FLOOR))
    return Money(units) if abs(units) <= MAX_UNITS else None


def code_of(value: object) -> int:
    """An error code: 0 for none, -1 for one that is not a number."""
    if value is None or value is False or value == "":
        return 0
    code = whole_of(value)
    return -1 if code is None else code
