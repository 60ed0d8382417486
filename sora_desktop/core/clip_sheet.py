"""A table of takes as CSV, for a spreadsheet.

UTF-8 with a mark at its front, without which Excel takes it for another encoding. A cell that a
spreadsheet would take for a formula is given an apostrophe in front: a prompt may be anybody's.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

_MARK = "\ufeff"
# OWASP, "CSV injection": with these a cell begins to be a formula.
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
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell
