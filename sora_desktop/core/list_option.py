"""An option that is a list: Kling's shots, each with a sentence and its seconds.

The chosen value is the JSON text of the list, because journals, recipes, settings and exports keep
one scalar for each option. On the wire it is a list of objects.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sora_desktop.core.options import Number, Option, Text, Value

Row = Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows(Option):
    """`least` to `most` rows, each with a value for every one of `columns`; or none.

    The sum of the column `seconds` is the length of the clip. `along` are fields that go with it,
    in place of the fixed ones of the same name.
    """

    columns: tuple[Number | Text, ...]
    least: int = 1
    most: int
    seconds: str = ""
    along: Mapping[str, Value] = field(default_factory=dict)

    def allows(self, value: Value | None) -> bool:
        """Nothing, or rows of which every value is allowed."""
        if value is None:
            return True
        rows = self.rows(value)
        if rows is None or not self.least <= len(rows) <= self.most:
            return False
        names = {column.name for column in self.columns}
        return all(row.keys() == names for row in rows) and all(
            column.allows(row[column.name]) for row in rows for column in self.columns
        )

    def nearest(self, wanted: Value | None) -> Value | None:
        """None for what is not allowed: other rows would be another wish."""
        return wanted if self.allows(wanted) else None

    def rows(self, value: Value | None) -> tuple[Row, ...] | None:
        """The rows of a value, not checked against the columns; None when it has none."""
        return rows_in(value)

    def length(self, value: Value | None) -> int | None:
        """The seconds of all rows together; None when they tell none."""
        rows = self.rows(value) if self.seconds and self.allows(value) else None
        if not rows:
            return None
        return sum(each for row in rows if isinstance(each := row[self.seconds], int))

    def sent(self, value: Value) -> object:
        """A list of objects, with the columns under their names on the wire."""
        return [
            {column.wire or column.name: column.sent(row[column.name]) for column in self.columns}
            for row in self.rows(value) or ()
        ]

    def read(self, sent: object) -> Value | None:
        """The rows that were sent so; None when they are no list of objects."""
        if not isinstance(sent, list) or not all(isinstance(each, dict) for each in sent):
            return None
        rows = [
            {
                column.name: column.read(each.get(column.wire or column.name))
                for column in self.columns
            }
            for each in sent
        ]
        known = [{name: value for name, value in row.items() if value is not None} for row in rows]
        return rows_text(known) if known else None


def rows_text(rows: Iterable[Row]) -> str:
    """The rows as the value of an option."""
    return json.dumps([dict(row) for row in rows], ensure_ascii=False)


def rows_in(value: Value | None) -> tuple[Row, ...] | None:
    """The rows in the value of an option; None when it is another one."""
    if not isinstance(value, str) or not value.startswith("["):
        return None
    try:
        rows = json.loads(value)
    except (ValueError, RecursionError):
        return None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        return None
    if not all(isinstance(each, str | int) for row in rows for each in row.values()):
        return None
    return tuple(rows)
