"""Bytes -> a JSON object, or `BadReply`: nothing that a server sends raises anything else.

Refused are: what is not UTF-8 (a byte order mark is tolerated), NaN and infinities, numbers of
absurd length, a key that stands twice, nesting that overflows the stack, more than 4 MB, and
whatever is not an object at the top.
"""

from __future__ import annotations

import json
import math

LONGEST_BODY = 4 * 1024 * 1024
LONGEST_NUMBER = 100

JsonObject = dict[str, object]


class BadReply(ValueError):
    """An answer that is not what the API describes; the text says why, without quoting it."""


def parse_object(body: bytes) -> JsonObject:
    """The JSON object in these bytes; BadReply says why there is none."""
    if len(body) > LONGEST_BODY:
        raise BadReply("the answer is too long")
    try:
        value = _DECODER.decode(body.decode("utf-8-sig"))
    except BadReply:
        raise
    except UnicodeDecodeError:
        raise BadReply("the answer is not UTF-8 text") from None
    except RecursionError:
        raise BadReply("the answer is nested too deep") from None
    except ValueError:
        raise BadReply("the answer is not JSON") from None
    if not isinstance(value, dict):
        raise BadReply("the answer is not an object")
    return value


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
    object_pairs_hook=_object,
    parse_constant=_constant,
    parse_int=_whole,
    parse_float=_fraction,
)
