"""Moments as the API and HTTP write them -> aware UTC, or None; nothing here raises."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

SHORTEST_WAIT = 1.0
LONGEST_WAIT = 900.0
# Go writes its zero time for "not yet"; nothing that is older than the service is a moment of it.
_EARLIEST_YEAR = 2000
_LATEST_YEAR = 9000
_SECONDS = re.compile(r"[0-9]{1,9}", re.ASCII)
# Unix times above this are in milliseconds (or after the year 5000).
_MILLISECONDS = 1e11


def parse_time(value: object) -> datetime | None:
    """A moment in ISO 8601 with 0 to 9 digits of fraction and any offset, or in Unix seconds.

    None for ``""``, null, the zero time of year 1 and whatever is no moment. Without an offset it
    is taken for UTC, as the API's samples are.
    """
    try:
        if isinstance(value, str):
            moment = datetime.fromisoformat(value.strip())
        elif isinstance(value, int | float) and not isinstance(value, bool):
            moment = _from_unix(value)
        else:
            return None
        # The year first: year 1 cannot be moved to another zone (OverflowError, measured).
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
    try:
        moment = parsedate_to_datetime(value)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def parse_retry_after(value: str | None, server_now: datetime) -> float | None:
    """Seconds to wait by a ``Retry-After`` header, within 1 and 900; None when it says nothing.

    `server_now` is the time of the server, from its ``Date`` header: its dates are relative to
    its own clock. ``int()`` would take ``30_000`` and Arabic digits, so plain digits are demanded.
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
