"""What goes into a clip besides the prompt, and the part that each thing has in it.

The roles that are put in decide which of a model's modes makes the clip: nobody picks a mode.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

LONGEST_LINK = 2048
# More than any model takes.
MOST_INPUTS = 20
_CONTENT = re.compile(r"[0-9a-f]{64}")
_LINK = re.compile(r"https?://[^\s\x00-\x20\x7f\ud800-\udfff/?#][^\s\x00-\x20\x7f\ud800-\udfff]*")


class Role(StrEnum):
    """What an input is for; the values are what journals and recipes keep."""

    FIRST_FRAME = "first_frame"
    LAST_FRAME = "last_frame"
    REFERENCE = "reference"


_ORDER = tuple(Role)


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One thing that is put in: a prepared picture of the library, or a link of the person's own.

    `content` is the SHA-256 of the picture's bytes in hexadecimal digits. ValueError unless it is
    one of the two.
    """

    role: Role
    content: str = ""
    link: str = ""

    def __post_init__(self) -> None:
        if bool(self.content) == bool(self.link):
            raise ValueError("an input is either a picture or a link")
        if self.content and not _CONTENT.fullmatch(self.content):
            raise ValueError("not the SHA-256 of a picture")
        if self.link and (len(self.link) > LONGEST_LINK or not _LINK.fullmatch(self.link)):
            raise ValueError("not a link that can be put in")

    @property
    def stand_in(self) -> str:
        """What stands in a request for its link until there is one: a link stands for itself."""
        return self.link or f"sha256:{self.content}"


def as_link(text: str) -> str | None:
    """The text as a link that can be put in, its scheme in small letters; None when it is none."""
    scheme, colon, rest = text.strip().partition(":")
    link = f"{scheme.lower()}{colon}{rest}"
    return link if len(link) <= LONGEST_LINK and _LINK.fullmatch(link) else None


def in_order(inputs: Iterable[Input]) -> tuple[Input, ...]:
    """First frame, last frame, then references in the order that they were put in."""
    return tuple(sorted(inputs, key=lambda each: _ORDER.index(each.role)))


def to_fields(inputs: Iterable[Input]) -> list[dict[str, str]]:
    """The inputs as they stand in a file of JSON."""
    fields = ({"role": i.role.value, "content": i.content, "link": i.link} for i in inputs)
    return [{name: value for name, value in each.items() if value} for each in fields]


def from_fields(fields: Iterable[Mapping[str, Any]]) -> Iterator[Input]:
    """The inputs of such a list; ValueError, TypeError or KeyError at the first that is none."""
    for each in fields:
        content, link = each.get("content", ""), each.get("link", "")
        if not isinstance(content, str) or not isinstance(link, str):
            raise TypeError("an input is described by texts")
        yield Input(role=Role(each["role"]), content=content, link=link)
