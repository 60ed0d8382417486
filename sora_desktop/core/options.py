"""What can be chosen for a clip: the options that a model declares, and the chosen values.

A model's entry in the catalogue lists its options. Journal, recipe, settings, composer, details and
export go by that list and name no option themselves. Only those of `WELL_KNOWN` have a name in
code: the player, the price and older files need them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Value = str | int | bool

SECONDS, ASPECT_RATIO, RESOLUTION, SOUND = "seconds", "aspect_ratio", "resolution", "sound"
# Journals, recipes and settings keep each of these in a field of its own.
WELL_KNOWN = (ASPECT_RATIO, RESOLUTION, SECONDS, SOUND)
LONGEST_TEXT = 20_000

# A lone surrogate can be neither sent nor stored (measured), and NUL ends a text elsewhere.
UNREADABLE = re.compile("[\0\ud800-\udfff]")
_LENGTH = re.compile(r"(\d{1,4})(?:\.\d+)?\s*s?", re.IGNORECASE)


class Options(Mapping[str, Value]):
    """The chosen values by the name of the option, without those that have none. Immutable."""

    __slots__ = ("_values",)

    def __init__(
        self, values: Mapping[str, Value | None] | None = None, /, **more: Value | None
    ) -> None:
        both = {**(values or {}), **more}
        self._values = {name: value for name, value in both.items() if value is not None}

    def __getitem__(self, name: str) -> Value:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Options) and self._values == other._values

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __repr__(self) -> str:
        return f"Options({self._values})"

    @property
    def further(self) -> Mapping[str, Value]:
        """Those that have no field of their own in journals, recipes and settings."""
        return {name: value for name, value in self._values.items() if name not in WELL_KNOWN}


class Sure(StrEnum):
    """How sure it is that PiAPI takes a mode, an option or an input; the values are the
    catalogue's."""

    DOCUMENTED = "D"
    SEVERAL = "M"
    ONE_CLIENT = "O"
    ELSEWHERE = "3"
    NOT_FOUND = "X"

    @property
    def offered(self) -> bool:
        """Whether a person can choose it."""
        return self not in (Sure.ELSEWHERE, Sure.NOT_FOUND)

    @property
    def untested(self) -> bool:
        """Whether the person is told before it costs anything that nobody has tried it on PiAPI."""
        return self is Sure.ONE_CLIENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A choice that a model offers.

    `label` is what the window calls it (the well-known have texts of the window's own). `wire` is
    the name of the field in the request's ``input``; None: it is shown and not sent. `words` are
    the API's own words for some values: Kling says ``std`` for 720p. An untested option is sent
    only when it was changed.
    """

    name: str
    label: str = ""
    wire: str | None = None
    words: Mapping[Value, Value] = field(default_factory=dict)
    sure: Sure = Sure.DOCUMENTED

    def sends(self, value: Value | None) -> bool:
        """Whether a request with this value has the field."""
        return self.wire is not None and value is not None

    def allows(self, value: Value | None) -> bool:
        """Whether a request may have this value; None: nothing is chosen."""
        raise NotImplementedError

    def nearest(self, wanted: Value | None) -> Value | None:
        """The wanted value when it is allowed, else the one that comes closest."""
        raise NotImplementedError

    def sent(self, value: Value) -> object:
        """The value as it goes on the wire."""
        return self.words.get(value, value)

    def read(self, sent: object) -> Value | None:
        """The value that was sent like this, not checked against the allowed ones; None: no
        value."""
        for value, word in self.words.items():
            if word == sent and type(word) is type(sent):
                return value
        return sent if isinstance(sent, str | int) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Option):
    """One of some words."""

    values: tuple[str, ...]
    default: str

    def sends(self, value: Value | None) -> bool:
        """Not for an untested option at its default."""
        return Option.sends(self, value) and not (self.sure.untested and value == self.default)

    def allows(self, value: Value | None) -> bool:
        """Only what is in the list."""
        return value in self.values

    def nearest(self, wanted: Value | None) -> str:
        """The default for a word that is not in the list."""
        return wanted if isinstance(wanted, str) and wanted in self.values else self.default

    def read(self, sent: object) -> str:
        """The default when it is no word."""
        value = Option.read(self, sent)
        return value if isinstance(value, str) and value else self.default


@dataclass(frozen=True, slots=True, kw_only=True)
class Seconds(Option):
    """The length of the clip in whole seconds: `values` ascend; a range when `continuous`."""

    name: str = SECONDS
    wire: str | None = "duration"
    values: tuple[int, ...]
    default: int
    continuous: bool = False

    def allows(self, value: Value | None) -> bool:
        """Only a length in the list, and no other type that is equal to it."""
        return type(value) is int and value in self.values

    def nearest(self, wanted: Value | None) -> int:
        """The allowed length closest to the wanted one; of two, the shorter (it costs less)."""
        if not isinstance(wanted, int):
            return self.default
        return min(self.values, key=lambda value: (abs(value - wanted), value))

    def read(self, sent: object) -> int:
        """8 of 8, "8" and "8s"."""
        return seconds_in(sent) or self.default


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch(Option):
    """On or off."""

    default: bool

    @property
    def values(self) -> tuple[bool, ...]:
        """Both."""
        return (True, False)

    def sends(self, value: Value | None) -> bool:
        """Not for an untested option at its default."""
        return Option.sends(self, value) and not (self.sure.untested and value == self.default)

    def allows(self, value: Value | None) -> bool:
        """A boolean only, not a number."""
        return isinstance(value, bool)

    def nearest(self, wanted: Value | None) -> bool:
        """The default for what is no switch."""
        return wanted if isinstance(wanted, bool) else self.default

    def read(self, sent: object) -> bool:
        """The default when it is neither true nor false."""
        value = Option.read(self, sent)
        return value if isinstance(value, bool) else self.default


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Option):
    """Whether the clip is made as a cheap draft, of which a final can be made. A button of its own
    chooses it. It is sent only for a draft, and has no value for any other clip."""

    @property
    def values(self) -> tuple[bool, ...]:
        """Both, as prices tell them apart."""
        return (True, False)

    def sends(self, value: Value | None) -> bool:
        """For a draft only."""
        return self.wire is not None and value is True

    def allows(self, value: Value | None) -> bool:
        """Also nothing: no draft."""
        return value is None or isinstance(value, bool)

    def nearest(self, wanted: Value | None) -> Value | None:
        """Nothing when no draft is wanted, as in requests from before there were drafts."""
        return True if wanted is True else None

    def read(self, sent: object) -> Value | None:
        """Nothing unless a draft was sent."""
        return True if sent is True else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Option):
    """A whole number within bounds, or none: it is sent when it was given."""

    least: int
    most: int

    def allows(self, value: Value | None) -> bool:
        """Nothing, or a number within the bounds."""
        return value is None or (type(value) is int and self.least <= value <= self.most)

    def nearest(self, wanted: Value | None) -> Value | None:
        """None for a value that is not allowed: a number close by would be another request."""
        return wanted if self.allows(wanted) else None

    def read(self, sent: object) -> int | None:
        """The number."""
        return sent if type(sent) is int else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Option):
    """Free text, or none: it is sent when it was written."""

    longest: int = LONGEST_TEXT

    def allows(self, value: Value | None) -> bool:
        """Nothing, or a text that can be sent."""
        if not isinstance(value, str):
            return value is None
        return bool(value.strip()) and len(value) <= self.longest and not UNREADABLE.search(value)

    def nearest(self, wanted: Value | None) -> Value | None:
        """None for what is not allowed."""
        return wanted if self.allows(wanted) else None

    def read(self, sent: object) -> str | None:
        """The text."""
        return sent if isinstance(sent, str) and sent.strip() else None


def seconds_in(value: object) -> int:
    """8 of 8, "8" and "8s"; 0 for anything that is no length."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return 0
    found = _LENGTH.fullmatch(str(value).strip())
    return int(found[1]) if found else 0


Row = Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows(Option):
    """`least` to `most` rows, each with a value for every one of `columns`; or none.

    The sum of the column `seconds` is the length of the clip. `along` are fields that go with it,
    replacing the fixed ones of the same name.
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
        """None for a value that is not allowed: other rows would be another request."""
        return wanted if self.allows(wanted) else None

    def rows(self, value: Value | None) -> tuple[Row, ...] | None:
        """The rows of a value, not checked against the columns; None when there are none."""
        return rows_in(value)

    def length(self, value: Value | None) -> int | None:
        """The seconds of all rows together; None when the rows have none."""
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
