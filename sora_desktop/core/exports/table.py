"""Tables for spreadsheets: CSV, in which no cell is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

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
