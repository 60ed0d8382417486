"""Tables for spreadsheets: CSV in which no cell is a formula; and those of spending and balance, a
line for each take or each change, with amounts in plain dollars.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from sora_desktop.core.money import Money
from sora_desktop.core.spending import BalanceChange, Difference, Entry

_MARK = "\ufeff"
# OWASP, "CSV injection": a cell that begins with one of these is a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def clip_sheet(columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> bytes:
    """The table, one line of names first; a row without a column has an empty cell there."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_harmless(row.get(column, "")) for column in columns])
    return (_MARK + text.getvalue()).encode("utf-8", "replace")


def _harmless(cell: str) -> str:
    cell = cell.replace("\0", "")
    return f"'{cell}" if _is_formula(cell) else cell


def plain_cell(cell: str) -> str:
    """The text of a cell of such a table before it was escaped."""
    return cell[1:] if cell.startswith("'") and _is_formula(cell[1:]) else cell


def _is_formula(cell: str) -> bool:
    """Earlier apostrophes count too, so that only the one that was added is removed."""
    return cell.lstrip(" '").startswith(_FORMULA)


COLUMNS = (
    *("date", "time", "project", "shot", "take", "model", "seconds", "state"),
    *("estimate", "quoted", "charged", "returned", "expected", "not_confirmed", "imported"),
    *("difference", "task_id"),
)
BALANCE_COLUMNS = (
    *("date", "time", "balance"),
    *("charged", "charged_elsewhere", "returned", "topped_up", "not_explained"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpendingLine:
    """A take, the names of what it belongs to, and why its charge is not its estimate."""

    entry: Entry
    project: str
    shot: str
    model: str
    difference: Difference | None = None

    @property
    def moment(self) -> datetime:
        """When it was sent."""
        return self.entry.take.sent_at or self.entry.take.created_at


def spending_sheet(lines: Sequence[SpendingLine], zone: tzinfo | None) -> bytes:
    """The takes as CSV in the order in which they were sent, with times in the zone.

    The cost of an imported take has a column of its own, so that each adds up as on the page.
    """
    ordered = sorted(lines, key=lambda line: line.moment)
    return clip_sheet(COLUMNS, [_cells(line, zone) for line in ordered])


def _cells(line: SpendingLine, zone: tzinfo | None) -> Mapping[str, str]:
    entry, take = line.entry, line.entry.take
    return {
        "date": entry.day.isoformat(),
        "time": line.moment.astimezone(zone).strftime("%H:%M:%S"),
        "project": line.project,
        "shot": line.shot,
        "take": str(take.shot_number),
        "model": line.model,
        "seconds": str(take.request.seconds or ""),
        "state": take.state.value,
        "estimate": _plain(take.estimate),
        "quoted": _plain(take.quoted),
        "charged": _plain(None if take.imported else take.charged),
        "returned": _plain(Money(entry.returned)),
        "expected": _plain(Money(entry.expected)),
        "not_confirmed": _plain(Money(entry.unsure)),
        "imported": _plain(Money(entry.imported)),
        "difference": line.difference.value if line.difference is not None else "",
        "task_id": take.remote_id or "",
    }


def balance_sheet(changes: Sequence[BalanceChange], zone: tzinfo | None) -> bytes:
    """The changes as CSV in their order, with times in the zone.

    None of the parts of a change is negative, so that each stays a number.
    """
    return clip_sheet(BALANCE_COLUMNS, [_balance_cells(change, zone) for change in changes])


def _balance_cells(change: BalanceChange, zone: tzinfo | None) -> dict[str, str]:
    here = change.reading.at.astimezone(zone)
    return {
        "date": here.date().isoformat(),
        "time": here.strftime("%H:%M:%S"),
        "balance": _plain(change.reading.amount),
        "charged": _plain(change.charged),
        "charged_elsewhere": _plain(change.elsewhere),
        "returned": _plain(change.returned),
        "topped_up": _plain(change.added),
        "not_explained": _plain(change.unexplained),
    }


def _plain(amount: Money | None) -> str:
    """``1.92``: without the sign that would make it a text."""
    return "" if amount is None else format(amount.dollars, "f")
