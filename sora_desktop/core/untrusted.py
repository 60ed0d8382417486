"""Values of a file that may come from anybody: each is checked for its type and its size, and is
None, or empty, when it is invalid."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from sora_desktop.core.money import Money
from sora_desktop.core.options import UNREADABLE
from sora_desktop.core.request import LONGEST_PROMPT

_LONGEST_WORD = 200
_LONGEST_MOMENT = 40
# No clip costs a thousand dollars; a stranger's file must not use up a budget.
_MOST = Money.from_dollars("1000")
_ID = re.compile(r"[0-9a-f]{32}")
_FIRST = datetime(2020, 1, 1, tzinfo=UTC)
_LAST = datetime(2120, 1, 1, tzinfo=UTC)
_FARTHEST = 10**9

T = TypeVar("T")


def no_constant(word: str) -> float:
    """For `json.loads`, which reads NaN and Infinity as numbers: ValueError."""
    raise ValueError(f"{word} is no JSON")


def an_object(value: object) -> Mapping[str, Any]:
    """An object of JSON; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def a_text(value: object, longest: int) -> str:
    """A text that can be stored and is not longer than that; empty for anything else."""
    if not isinstance(value, str) or len(value) > longest or UNREADABLE.search(value):
        return ""
    return value


def a_prompt(value: object) -> str:
    """A text as long as a prompt may be, empty for anything else."""
    text = a_text(value, LONGEST_PROMPT)
    return text if text.strip() else ""


def a_word(value: object) -> str | None:
    """A short text on one line."""
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_WORD:
        return None
    return value if value.isprintable() else None


def an_id(value: object) -> str | None:
    """A local id: 32 hexadecimal digits."""
    return value if isinstance(value, str) and _ID.fullmatch(value) else None


def a_whole(value: object, lowest: int, highest: int) -> int | None:
    """A whole number within bounds."""
    return value if type(value) is int and lowest <= value <= highest else None


def an_amount(value: object) -> Money | None:
    """What a clip may cost, from its units."""
    units = a_whole(value, 0, _MOST.units)
    return None if units is None else Money(units)


def units_of(amount: Money | None) -> int | None:
    """The units of an amount, to be written into a file."""
    return None if amount is None else amount.units


def moment_text(moment: datetime | None) -> str | None:
    """A moment, to be written into a file."""
    return None if moment is None else moment.astimezone(UTC).isoformat()


def a_moment(value: object) -> datetime | None:
    """An aware moment in UTC, from 2020 to 2120."""
    if not isinstance(value, str) or len(value) > _LONGEST_MOMENT:
        return None
    found = without_error(lambda: datetime.fromisoformat(value))
    if found is None or found.tzinfo is None or not _FIRST <= found <= _LAST:
        return None
    return found.astimezone(UTC)


def without_error(call: Callable[[], T]) -> T | None:
    """What the call gives, None where it raises."""
    try:
        return call()
    except (ValueError, OverflowError):
        return None


def a_position(value: object) -> float:
    """An index; 0 for anything else."""
    if not isinstance(value, int | float) or isinstance(value, bool) or abs(value) > _FARTHEST:
        return 0.0
    return float(value)
