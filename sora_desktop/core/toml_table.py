"""A strict and friendly reader for a table of a settings file that people write by hand.

Every method names the type that it wants, every refusal says in plain words what to write instead,
and `done` refuses whatever was not read.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from sora_desktop.core.money import Money

# A path in the document: names of tables and keys, and places in arrays.
Path = tuple[str | int, ...]

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)+")
_SPACE = re.compile(r"[ \t]+")
_SCALAR = re.compile(r"[^,\]}#\n]+")


def lines_of(text: str) -> Mapping[Path, int]:
    """The line, from 1, on which each table, key and array element of the document begins."""
    return _Scan(text).run()


def spans_of(text: str) -> Mapping[Path, tuple[int, int]]:
    """Where the value of each key and array element begins and ends in the text."""
    scan = _Scan(text)
    scan.run()
    return scan.spans


def line_of(lines: Mapping[Path, int], path: Path) -> int:
    """The line of the value, or of the nearest thing round it that has one; 1 for the document."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


class _Scan:
    """One pass through a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        self._lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self.spans: dict[Path, tuple[int, int]] = {}

    def run(self) -> Mapping[Path, int]:
        table: Path = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            if self._peek("["):
                table = self._header()
            else:
                self._pair(table)
            self._skip(_BLANK)
        return self._lines

    def _peek(self, what: str) -> bool:
        return self._text.startswith(what, self._at)

    def _skip(self, pattern: re.Pattern[str]) -> str:
        """Skips what the pattern matches here, and gives it."""
        match = pattern.match(self._text, self._at)
        if match is None:
            return ""
        self._at = match.end()
        return match.group()

    def _mark(self, path: Path, at: int) -> None:
        """A table that is opened twice (``[a.b]``, then ``[a]``) keeps its first line."""
        self._lines.setdefault(path, bisect_left(self._breaks, at) + 1)

    def _header(self) -> Path:
        """A ``[table]`` or ``[[element]]``; gives the path to it."""
        start = self._at
        brackets = 2 if self._peek("[[") else 1
        self._at += brackets
        keys = self._keys()
        self._at += brackets
        path = self._resolved(keys[:-1]) + keys[-1:]
        if brackets == 2:
            count = self._counts.get(path, 0)
            self._counts[path] = count + 1
            path = (*path, count)
        self._mark(path, start)
        return self._resolved(keys)

    def _resolved(self, keys: Path) -> Path:
        """The keys with the last element of every array of tables on the way."""
        path: Path = ()
        for key in keys:
            path = (*path, key)
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
        return path

    def _keys(self) -> Path:
        """A dotted key, with the space round its parts."""
        keys: list[str | int] = []
        while True:
            self._skip(_SPACE)
            bare = self._skip(_BARE)
            keys.append(bare or _unquoted(self._skip(_STRING)))
            self._skip(_SPACE)
            if not self._peek("."):
                return tuple(keys)
            self._at += 1

    def _pair(self, table: Path) -> None:
        start = self._at
        path = table + self._keys()
        self._mark(path, start)
        self._at += 1  # the equals sign
        self._skip(_SPACE)
        self._value(path)

    def _value(self, path: Path) -> None:
        start = self._at
        if self._peek("["):
            self._array(path)
        elif self._peek("{"):
            self._inline_table(path)
        elif not self._skip(_STRING):
            self._skip(_SCALAR)
        self.spans[path] = start, self._at

    def _array(self, path: Path) -> None:
        self._at += 1
        self._skip(_BLANK)
        count = 0
        while not self._peek("]") and self._at < len(self._text):
            self._mark((*path, count), self._at)
            self._value((*path, count))
            count += 1
            self._skip(_BLANK)
            self._at += self._peek(",")
            self._skip(_BLANK)
        self._at += 1

    def _inline_table(self, path: Path) -> None:
        self._at += 1
        self._skip(_BLANK)
        while not self._peek("}") and self._at < len(self._text):
            self._pair(path)
            self._skip(_BLANK)
            self._at += self._peek(",")
            self._skip(_BLANK)
        self._at += 1


def _unquoted(string: str) -> str:
    """The text of a quoted key, by the parser that took it before."""
    (key,) = tomllib.loads(f"{string} = 0") if string else ("",)
    return key


_LONGEST_TEXT = 500
_FRACTION = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,6})?(?::[1-9][0-9]{0,3})?")
_PRICE = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,7})?")


class BadValue(ValueError):
    """A value in the table that is refused; `path` leads to it from the document's root."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(reason)
        self.path = path
        self.reason = reason


class Table:
    """One table, and the path to it. Every method raises BadValue.

    With a table `below`, its own values win over those of that one.
    """

    def __init__(
        self, values: Mapping[str, Any], path: Path = (), below: Table | None = None
    ) -> None:
        self._values = values
        self._path = path
        self._below = below
        self._asked: set[str] = set()

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*(self._below or ()), *self._values)))

    def __contains__(self, key: str) -> bool:
        self.ask(key)
        return self._holder(key)._values.get(key) is not None

    def over(self, below: Table) -> Table:
        """This table over another one."""
        return Table(self._values, self._path, below)

    def owns(self, key: str) -> bool:
        """Whether the key is in this table itself, not in a table below."""
        return key in self._values

    def _holder(self, key: str) -> Table:
        """The table in which the key is; this one for none."""
        below = self._below
        return self if key in self._values or below is None else below._holder(key)

    def refuse(self, reason: str, *keys: str | int) -> BadValue:
        """The refusal of something below this table, or of the table itself; to be raised."""
        holder = self._holder(str(keys[0])) if keys else self
        return BadValue(holder._path + keys, reason)

    def done(self) -> None:
        """Refuses the first key that was not read: a typing error must not be silent."""
        if self._below is not None:
            self._below.done()
        for key in self._values:
            if key not in self._asked:
                # Imported when needed, which is only for the person's own file.
                from difflib import get_close_matches

                near = get_close_matches(key, self._asked, 1)
                hint = f'; did you mean "{near[0]}"?' if near else ""
                raise self.refuse(f'unknown setting "{key}"{hint}', key)

    def text(self, key: str, default: str | None = None, *, longest: int = _LONGEST_TEXT) -> str:
        """A text on one line; without a default it must be there and not be empty."""
        value = self._get(key, default)
        if not isinstance(value, str):
            raise self.refuse(f'"{key}" must be a text in quotes', key)
        if not value.strip() and default is None:
            raise self.refuse(f'"{key}" is empty', key)
        if len(value) > longest:
            raise self.refuse(f'"{key}" is longer than {longest} characters', key)
        if not value.isprintable():
            raise self.refuse(f'"{key}" has a line break or a character that cannot be shown', key)
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        """True or false."""
        value = self._get(key, default)
        if not isinstance(value, bool):
            raise self.refuse(f'"{key}" must be true or false, without quotes', key)
        return value

    def whole(self, key: str, lowest: int, highest: int, default: int | None = None) -> int:
        """A whole number within bounds; without a default it must be there."""
        value = self._get(key, default)
        if not _is_whole(value):
            raise self.refuse(f'"{key}" must be a whole number, without quotes', key)
        if not lowest <= value <= highest:
            raise self.refuse(f'"{key}" must be from {lowest} to {highest}', key)
        return int(value)

    def day(self, key: str) -> date:
        """A date without a time."""
        value = self._get(key)
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.refuse(f'"{key}" must be a date such as 2026-11-22, without quotes', key)
        return value

    def fraction(
        self, key: str, least: Fraction, most: Fraction, default: str | None = None
    ) -> Fraction:
        """An exact share or ratio: plain digits, or two of them with a colon between; without a
        default it must be there."""
        value = self._get(key, default)
        if not isinstance(value, str) or not _FRACTION.fullmatch(value):
            raise self.refuse(f'"{key}" must be digits in quotes, such as "0.5" or "2:5"', key)
        over, _, under = value.partition(":")
        number = Fraction(over) / Fraction(under or "1")
        if not least <= number <= most:
            raise self.refuse(f'"{key}" must be from {least} to {most}', key)
        return number

    def price(self, key: str, most: Money) -> Money:
        """An exact amount of dollars above zero; a float is refused."""
        value = self._get(key)
        if not isinstance(value, str) or not _PRICE.fullmatch(value):
            raise self.refuse(
                f'"{key}" must be dollars as plain digits in quotes, such as "0.24"', key
            )
        amount = Money.from_dollars(value)
        if not Money(0) < amount <= most:
            raise self.refuse(f'"{key}" must be more than $0 and at most {most}', key)
        return amount

    def one_of(self, key: str, words: Collection[str], default: str | None = None) -> str:
        """One of the given words; without a default it must be there."""
        value = self.text(key, default)
        if value not in words:
            raise self.refuse(f'"{key}" must be one of: {", ".join(words)}', key)
        return value

    def table(self, key: str, default: Mapping[str, Any] | None = None) -> Table:
        """The table of that name; without a default it must be there."""
        value = self._get(key, default)
        if not isinstance(value, Mapping):
            raise self.refuse(f'"{key}" must be a table: {{ name = value, ... }}', key)
        return Table(value, (*self._holder(key)._path, key))

    def layered(self, key: str) -> Table:
        """The table of that name over the one of the same name below; empty when there is none."""
        self.ask(key)
        if self._below is None:
            return self.table(key, {})
        own = self.table(key) if self.owns(key) else Table({}, (*self._path, key))
        return own.over(self._below.layered(key))

    def tables(self, key: str) -> list[Table]:
        """The tables of a list, which must be there; it may be empty."""
        value = self._get(key)
        if not isinstance(value, list):
            raise self.refuse(f'"{key}" must be a list of tables', key)
        for number, row in enumerate(value):
            if not isinstance(row, dict):
                raise self.refuse(f'every row of "{key}" must be {{ ... }}', key, number)
        path = self._holder(key)._path
        return [Table(row, (*path, key, number)) for number, row in enumerate(value)]

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of different texts, at least one."""
        values = self._list(key)
        for number, value in enumerate(values):
            if not isinstance(value, str) or not value.strip() or not value.isprintable():
                raise self.refuse(f'every entry of "{key}" must be a text in quotes', key, number)
            if len(value) > _LONGEST_TEXT:
                raise self.refuse(f'an entry of "{key}" is too long', key, number)
        return self._different(key, values)

    def wholes(self, key: str, lowest: int, highest: int) -> tuple[int, ...]:
        """A list of different whole numbers within bounds, at least one."""
        values = self._list(key)
        for number, value in enumerate(values):
            if not _is_whole(value) or not lowest <= value <= highest:
                raise self.refuse(
                    f'every entry of "{key}" must be a whole number from {lowest} to {highest}',
                    key,
                    number,
                )
        return self._different(key, values)

    def is_false(self, key: str) -> bool:
        """Whether the value is the plain word false."""
        self.ask(key)
        return self._holder(key)._values.get(key) is False

    def is_word(self, key: str, word: str) -> bool:
        """Whether the value is that text, where another kind of value is usual."""
        found = self._holder(key)._values.get(key) == word
        if found:
            self.ask(key)
        return found

    def is_table(self, key: str) -> bool:
        return isinstance(self._holder(key)._values.get(key), Mapping)

    def ask(self, key: str) -> None:
        """The key may be there; `done` accepts it."""
        self._asked.add(key)
        if self._below is not None:
            self._below.ask(key)

    def scalar(self, key: str) -> str | int | bool:
        """A text, a whole number, or true or false."""
        value = self._get(key)
        if isinstance(value, bool):
            return value
        return self.whole(key, -(2**53), 2**53) if _is_whole(value) else self.text(key)

    def _get(self, key: str, default: Any = None) -> Any:
        self.ask(key)
        value = self._holder(key)._values.get(key, default)
        if value is None:
            raise self.refuse(f'"{key}" is missing')
        return value

    def _list(self, key: str) -> list[Any]:
        values = self._get(key)
        if not isinstance(values, list):
            raise self.refuse(f'"{key}" must be a list in square brackets', key)
        if not values:
            raise self.refuse(f'"{key}" is empty', key)
        return values

    def _different(self, key: str, values: list[Any]) -> tuple[Any, ...]:
        for number, value in enumerate(values):
            if value in values[:number]:
                raise self.refuse(f'"{value}" is twice in "{key}"', key, number)
        return tuple(values)


def _is_whole(value: Any) -> bool:
    return type(value) is int
