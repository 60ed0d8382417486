"""What the simulator accepts in the fields of a request: type, values, counts and lengths.

It is stricter than a service has to be: an unknown field is refused, so that a mistake of ours
can't pass for an option.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

_LONGEST = 20_000


class Refusal(Exception):
    """A request that is answered with an HTTP error of that status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


class Type(Enum):
    """The type of a field, as Go's decoder names it."""

    TEXT = "string"
    WHOLE = "int"
    NUMBER = "float64"
    FLAG = "bool"
    LINK = "url"
    LINKS = "[]string"
    OBJECTS = "[]struct"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field. `values` are the allowed ones (None: any); `most` is how many links or objects, or
    how long a text; one that `needs` another is refused without it. `inside` are the fields of each
    object."""

    type: Type = Type.TEXT
    values: Collection[Any] | None = None
    required: bool = False
    least: int = 0
    most: int = _LONGEST
    needs: str = ""
    inside: Mapping[str, Field] | None = None

    def check(self, name: str, given: Any, others: Collection[str]) -> None:
        """Refusal of a value that the service would not take."""
        if not self._is_typed(given):
            kind = _kind(given)
            raise Refusal(400, f"cannot unmarshal {kind} into field {name} of type {self._word}")
        if self.values is not None and given not in self.values:
            raise Refusal(400, f"invalid {name}")
        if isinstance(given, str | list) and not self.least <= len(given) <= self.most:
            raise Refusal(400, f"invalid {name}: {len(given)} given, at most {self.most}")
        if self.type is Type.OBJECTS:
            for each in given:
                check_fields(each, self.inside or {})
        for link in given if isinstance(given, list) else [given]:
            if self.type in (Type.LINK, Type.LINKS) and not link.startswith(
                ("https://", "http://")
            ):
                raise Refusal(400, f"invalid {name}: not a link")
        if self.needs and self.needs not in others:
            raise Refusal(400, f"{name} needs {self.needs}")

    @property
    def _word(self) -> str:
        return "string" if self.type is Type.LINK else self.type.value

    def _is_typed(self, given: Any) -> bool:
        if self.type is Type.LINKS:
            return isinstance(given, list) and all(isinstance(each, str) for each in given)
        if self.type is Type.OBJECTS:
            return isinstance(given, list) and all(isinstance(each, dict) for each in given)
        kinds: dict[Type, tuple[type, ...]] = {
            Type.WHOLE: (int,),
            Type.NUMBER: (int, float),
            Type.FLAG: (bool,),
        }
        return type(given) in kinds.get(self.type, (str,))


def check_fields(wanted: Mapping[str, Any], fields: Mapping[str, Field]) -> None:
    """Refusal of the first field that is unknown, missing or wrong."""
    for name in wanted:
        if name not in fields:
            raise Refusal(400, f"unknown field {name}")
    for name, each in fields.items():
        if name in wanted:
            each.check(name, wanted[name], wanted)
        elif each.required:
            raise Refusal(400, f"{name} is required")


def _kind(given: Any) -> str:
    if isinstance(given, bool):
        return "bool"
    return {str: "string", int: "number", float: "number", list: "array"}.get(type(given), "object")
