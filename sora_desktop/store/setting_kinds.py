"""The kinds of settings: what a value may be, and how it is read from the file and written. The
dialog has a field for each kind that a person can set.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from sora_desktop.core.inputs import MOST_INPUTS, Input, from_fields, in_order, to_fields
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options, Value

# The longest text in the settings is a prompt.
_LONGEST_TEXT = 100_000


class Kind:
    """What a setting holds. `read` raises ValueError for what the file may not have."""

    def read(self, value: Any) -> Any:
        """The value for what the file has."""
        raise NotImplementedError

    def write(self, value: Any) -> Any:
        """What JSON has for the value."""
        return value


@dataclass(frozen=True, slots=True)
class Switch(Kind):
    """On or off; `text` stands beside the box in the dialog."""

    text: str = ""

    def read(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise ValueError("true or false is expected")
        return value


@dataclass(frozen=True, slots=True)
class Number(Kind):
    """A whole number from `lowest` to `highest`. With `offered` the dialog lists those, each with
    `text` around it."""

    lowest: int
    highest: int
    offered: tuple[int, ...] = ()
    text: str = "{n}"

    def read(self, value: Any) -> int:
        if type(value) is not int or not self.lowest <= value <= self.highest:
            raise ValueError(f"a whole number from {self.lowest} to {self.highest} is expected")
        return value


class Share(Kind):
    """A part of a whole: 0 to 1."""

    def read(self, value: Any) -> float:
        if type(value) not in (int, float) or not math.isfinite(value) or not 0 <= value <= 1:
            raise ValueError("a number from 0 to 1 is expected")
        return float(value)


class Limit(Kind):
    """An amount of money; None is no limit."""

    def read(self, value: Any) -> Money | None:
        if value is None:
            return None
        if type(value) is not int or value < 0:
            raise ValueError("an amount is expected")
        return Money(value)

    def write(self, value: Money | None) -> int | None:
        return None if value is None else value.units


@dataclass(frozen=True, slots=True)
class Text(Kind):
    """A text. `check` gives it in its stored form, or raises ValueError. With `offered` the dialog
    lists those values by their names; any other value stays as it is."""

    check: Callable[[str], str] = str
    offered: Mapping[str, str] = field(default_factory=dict)
    placeholder: str = ""

    def read(self, value: Any) -> str:
        return self.check(_text(value))


@dataclass(frozen=True, slots=True)
class Choice(Kind):
    """One member of an enum, each with its name. `in_line` shows all of them side by side."""

    names: Mapping[Enum, str]
    in_line: bool = False

    def read(self, value: Any) -> Enum:
        for member in self.names:
            if member.value == value:
                return member
        raise ValueError("one of the choices is expected")

    def write(self, value: Enum) -> Any:
        return value.value


class Texts(Kind):
    """Several texts in their order."""

    def read(self, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise ValueError("a list is expected")
        return tuple(_text(each) for each in value)


class TextsByName(Kind):
    """Texts, each with a name."""

    def read(self, value: Any) -> dict[str, str]:
        if not isinstance(value, dict):
            raise ValueError("texts with names are expected")
        return {_text(name): _text(each) for name, each in value.items()}

    def write(self, value: Mapping[str, str]) -> dict[str, str]:
        return dict(value)


class OptionValues(Kind):
    """The options chosen for a clip. Whether a model allows them is checked when they are used."""

    def read(self, value: Any) -> Options:
        if not isinstance(value, dict):
            raise ValueError("options with names are expected")
        return Options({_text(name): _option(each) for name, each in value.items()})

    def write(self, value: Options) -> dict[str, Value]:
        return dict(value)


class Inputs(Kind):
    """The inputs of a clip besides the prompt. Whether they are still there is checked when they
    are used."""

    def read(self, value: Any) -> tuple[Input, ...]:
        if not isinstance(value, list) or len(value) > MOST_INPUTS:
            raise ValueError("a list of inputs is expected")
        try:
            return in_order(from_fields(value))
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError("inputs with their roles are expected") from error

    def write(self, value: tuple[Input, ...]) -> list[dict[str, str | int]]:
        return to_fields(value)


@dataclass(frozen=True, slots=True)
class OrNone(Kind):
    """A value of another kind, or none."""

    kind: Kind

    def read(self, value: Any) -> Any:
        return None if value is None else self.kind.read(value)

    def write(self, value: Any) -> Any:
        return None if value is None else self.kind.write(value)


def _option(value: Any) -> Value:
    if isinstance(value, bool):
        return value
    return Number(-(2**53), 2**53).read(value) if isinstance(value, int) else _text(value)


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or "\0" in value:
        raise ValueError("a text is expected")
    return value
