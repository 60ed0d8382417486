"""The day of a moment, for a person in a zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest

from sora_desktop.core.clock import LocalDays

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize("changes", [datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25)])
@pytest.mark.parametrize("zone", [BERLIN, ZoneInfo("Pacific/Chatham"), UTC], ids=str)
def test_every_half_hour_round_a_change_of_the_clocks(changes: datetime, zone: ZoneInfo) -> None:
    days = LocalDays(zone)
    first = changes.replace(tzinfo=UTC) - timedelta(days=3)
    for half_hours in range(6 * 48):
        moment = first + timedelta(minutes=30 * half_hours)
        assert days.day(moment) == moment.astimezone(zone).date()


def test_a_moment_may_be_told_in_any_zone() -> None:
    days = LocalDays(BERLIN)
    moment = datetime(2026, 11, 22, 0, 30, tzinfo=ZoneInfo("Pacific/Auckland"))
    assert days.day(moment) == moment.astimezone(BERLIN).date() != moment.date()


INDIA = timezone(timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("zone", "hour", "day", "first", "last"),
    [
        (UTC, 12, 22, 0, 24),
        (INDIA, 12, 22, 0, 18.5),
        (INDIA, 20, 23, 18.5, 24),
        (timezone(-timedelta(hours=8)), 3, 21, 0, 8),
        (timezone(-timedelta(hours=8)), 9, 22, 8, 24),
    ],
)
def test_a_span_is_the_part_of_a_day_of_utc_that_is_one_day_there(
    zone: tzinfo, hour: int, day: int, first: float, last: float
) -> None:
    """The longer it is, the more takes need no more than two comparisons."""
    midnight = datetime(2026, 11, 22, tzinfo=UTC)
    begin, end = (midnight + timedelta(hours=hours) for hours in (first, last))
    found = LocalDays(zone).span(midnight + timedelta(hours=hour))
    assert found == (date(2026, 11, day), begin, end)


def test_there_is_no_span_where_the_clock_changes_or_the_moment_is_of_another_zone() -> None:
    changes = datetime(2026, 3, 29, 12, tzinfo=UTC)
    assert LocalDays(BERLIN).span(changes) == (date(2026, 3, 29), changes, changes)
    noon = datetime(2026, 11, 22, 12, tzinfo=INDIA)
    days = LocalDays(UTC)
    days.day(datetime(2026, 11, 22, 12, tzinfo=UTC))
    assert days.span(noon) == (date(2026, 11, 22), noon, noon)
