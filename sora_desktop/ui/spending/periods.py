"""The times that the spending page can show: a month by its days, a year by its months, or all."""

from __future__ import annotations

import calendar
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.spending import Entry, Sums, by_day, by_month
from sora_desktop.ui.spending.chart import Bar
from sora_desktop.ui.text.spending_text import day_title, month_label, month_title

translate = QCoreApplication.translate


class Unit(Enum):
    """What one bar of the chart is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days from `first` to `last`, both included, in bars of a unit."""

    first: date
    last: date
    unit: Unit

    @property
    def title(self) -> str:
        """What it is called: ``November 2026``, ``2026``, ``All time``."""
        if self.unit is Unit.DAY:
            return month_title(self.first)
        return (
            str(self.first.year) if self.unit is Unit.MONTH else translate("Spending", "All time")
        )

    @property
    def name(self) -> str:
        """A short one for files: ``2026-11``, ``2026``, ``all``."""
        if self.unit is Unit.DAY:
            return self.first.isoformat()[:7]
        return str(self.first.year) if self.unit is Unit.MONTH else "all"

    @property
    def key(self) -> Callable[[Entry], date]:
        """The first day of the bar to which a take belongs."""
        return {Unit.DAY: by_day, Unit.MONTH: by_month, Unit.YEAR: _by_year}[self.unit]

    @property
    def days(self) -> Sequence[date]:
        """The first day of every bar."""
        if self.unit is Unit.DAY:
            return [self.first.replace(day=n) for n in range(1, self.last.day + 1)]
        if self.unit is Unit.MONTH:
            return [self.first.replace(month=n) for n in range(1, 13)]
        return [date(year, 1, 1) for year in range(self.first.year, self.last.year + 1)]

    def place(self, moment: datetime) -> float:
        """Where a moment of the person's zone is in the chart, in bars from the left."""
        day, days = moment.date(), self.days
        at = max(bisect_right(days, day) - 1, 0)
        ends = [*days[1:], self.last + timedelta(days=1)]
        length = (ends[at] - days[at]).days
        hours = moment.hour + moment.minute / 60
        return at + ((day - days[at]).days + hours / 24) / length

    def bars(self, sums: Mapping[date, Sums]) -> Sequence[Bar]:
        """A bar for each day, month or year, also where nothing was spent."""
        return [self._bar(day, sums.get(day, Sums())) for day in self.days]

    def _bar(self, day: date, sums: Sums) -> Bar:
        return {
            Unit.DAY: lambda: Bar(label=str(day.day), title=day_title(day), sums=sums),
            Unit.MONTH: lambda: Bar(label=month_label(day), title=month_title(day), sums=sums),
            Unit.YEAR: lambda: Bar(label=str(day.year), title=str(day.year), sums=sums),
        }[self.unit]()


def _by_year(entry: Entry) -> date:
    return date(entry.day.year, 1, 1)


def month_of(day: date) -> Period:
    """The month of a day."""
    last = calendar.monthrange(day.year, day.month)[1]
    return Period(first=day.replace(day=1), last=day.replace(day=last), unit=Unit.DAY)


def periods(months: Sequence[date], today: date) -> Sequence[Period]:
    """The months in which anything was sent and the one of today, then their years, then all time;
    the newest first."""
    found = sorted({*months, today.replace(day=1)}, reverse=True)
    years = sorted({month.year for month in found}, reverse=True)
    return [
        *map(month_of, found),
        *(Period(first=date(y, 1, 1), last=date(y, 12, 31), unit=Unit.MONTH) for y in years),
        Period(first=date(years[-1], 1, 1), last=date(years[0], 12, 31), unit=Unit.YEAR),
    ]
