"""A strict and friendly look into a table of a settings file that people write by hand.

Every question names the type that it wants, every refusal says in plain words what to write
instead, and `done` refuses whatever was not asked for.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from sora_desktop.core.money import Money
from sora_desktop.core.toml_lines import Path

_LONGEST_TEXT = 500
_PRICE = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,7})?")


class BadValue(ValueError):
    """Something in the table that is not taken; `path` leads to it from the document's root."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(reason)
        self.path = path
        self.reason = reason


class Table:
    """One table, and the way to it. Every method raises BadValue."""

    def __init__(self, values: Mapping[str, Any], path: Path = ()) -> None:
        self._values = values
        self._path = path
        self._asked: set[str] = set()

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __contains__(self, key: str) -> bool:
        return self._values.get(key) is not None

    def refuse(self, reason: str, *keys: str | int) -> BadValue:
        """The refusal of something below this table, or of the table itself; to be raised."""
        return BadValue(self._path + keys, reason)

    def done(self) -> None:
        """Refuses the first key that nobody asked for: a slip of the pen must not be silent."""
        for key in self._values:
            if key not in self._asked:
                near = difflib.get_close_matches(key, self._asked, 1)
                hint = f'; did you mean "{near[0]}"?' if near else ""
                raise self.refuse(f'there is no setting "{key}" here{hint}', key)

    def text(self, key: str, default: str | None = None, *, longest: int = _LONGEST_TEXT) -> str:
        """A text on one line; without a default it must be there and hold something."""
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

    def whole(self, key: str, lowest: int, highest: int) -> int:
        """A whole number within bounds."""
        value = self._get(key)
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

    def price(self, key: str, most: Money) -> Money:
        """An exact amount of dollars, more than nothing; a float is none."""
        value = self._get(key)
        if not isinstance(value, str) or not _PRICE.fullmatch(value):
            raise self.refuse(
                f'"{key}" must be dollars as plain digits in quotes, such as "0.24"', key
            )
        amount = Money.from_dollars(value)
        if not Money(0) < amount <= most:
            raise self.refuse(f'"{key}" must be more than $0 and at most {most}', key)
        return amount

    def one_of(self, key: str, words: Collection[str], default: str) -> str:
        """One of the given words."""
        value = self.text(key, default)
        if value not in words:
            raise self.refuse(f'"{key}" must be one of: {", ".join(words)}', key)
        return value

    def table(self, key: str, default: Mapping[str, Any] | None = None) -> Table:
        """The table of that name; without a default it must be there."""
        value = self._get(key, default)
        if not isinstance(value, Mapping):
            raise self.refuse(f'"{key}" must be a table: {{ name = value, ... }}', key)
        return Table(value, (*self._path, key))

    def tables(self, key: str) -> list[Table]:
        """The tables of a list, which must be there; it may be empty."""
        value = self._get(key)
        if not isinstance(value, list):
            raise self.refuse(f'"{key}" must be a list of tables', key)
        for number, row in enumerate(value):
            if not isinstance(row, dict):
                raise self.refuse(f'every row of "{key}" must be {{ ... }}', key, number)
        return [Table(row, (*self._path, key, number)) for number, row in enumerate(value)]

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
        self._asked.add(key)
        return self._values.get(key) is False

    def scalar(self, key: str) -> str | int | bool:
        """A text, a whole number, or true or false."""
        value = self._get(key)
        if isinstance(value, bool):
            return value
        return self.whole(key, -(2**53), 2**53) if _is_whole(value) else self.text(key)

    def _get(self, key: str, default: Any = None) -> Any:
        self._asked.add(key)
        value = self._values.get(key, default)
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
