"""The day of a moment, for a person in a zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from sora_desktop.core.local_days import LocalDays

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
