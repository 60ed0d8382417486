"""The inputs of a clip besides the prompt, and the role of each.

The roles decide which of a model's modes makes the clip: nobody picks a mode.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from sora_desktop.core.prompt import flaw_of

LONGEST_LINK = 2048
# More than any model takes.
MOST_INPUTS = 20
LONGEST_MILLISECONDS = 3_600_000
_TASK = re.compile(r"[A-Za-z0-9_-]{1,100}")
_CONTENT = re.compile(r"[0-9a-f]{64}")
_LINK = re.compile(r"https?://[^\s\x00-\x20\x7f\ud800-\udfff/?#][^\s\x00-\x20\x7f\ud800-\udfff]*")


class Role(StrEnum):
    """What an input is for; the values are what journals and recipes keep."""

    FIRST_FRAME = "first_frame"
    LAST_FRAME = "last_frame"
    REFERENCE = "reference"
    REFERENCE_VIDEO = "reference_video"
    REFERENCE_SOUND = "reference_sound"
    DRAFT = "draft"
    EXTEND = "extend"
    EDIT = "edit"


_ORDER = tuple(Role)
# Roles of videos, by what is done with each; one video may take another of them instead.
VIDEO_ROLES = (Role.REFERENCE_VIDEO, Role.EXTEND, Role.EDIT)
# Roles that share one place on the screen, one after the other.
REFERENCES = frozenset({Role.REFERENCE, Role.REFERENCE_SOUND, *VIDEO_ROLES})
_TEXTS = ("content", "link", "task", "name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One input: a picture, video or sound of the library, a person's own link, or an earlier task
    of the account.

    `content` is the SHA-256 of the file's bytes in hexadecimal digits, `task` the id that PiAPI
    gave; ValueError unless exactly one of the three is set. `milliseconds` is the length of a video
    or sound, on which the price depends. `name` is what the prompt calls it (``@mara``), empty for
    nothing.
    """

    role: Role
    content: str = ""
    link: str = ""
    task: str = ""
    milliseconds: int = 0
    name: str = ""

    def __post_init__(self) -> None:
        if [bool(each) for each in (self.content, self.link, self.task)].count(True) != 1:
            raise ValueError("an input is either a picture, a link or a task")
        if self.task and not _TASK.fullmatch(self.task):
            raise ValueError("not the id of a task")
        if self.content and not _CONTENT.fullmatch(self.content):
            raise ValueError("not the SHA-256 of a picture")
        if self.link and (len(self.link) > LONGEST_LINK or not _LINK.fullmatch(self.link)):
            raise ValueError("not a link that can be put in")
        if not 0 <= self.milliseconds <= LONGEST_MILLISECONDS:
            raise ValueError("not the length of anything that can be put in")
        if self.name and flaw_of(self.name) is not None:
            raise ValueError("not a name that a prompt can use")

    @property
    def seconds(self) -> Fraction:
        """The length of a video or sound, exactly; 0 for a picture, or where it is not known."""
        return Fraction(self.milliseconds, 1000)

    @property
    def stand_in(self) -> str:
        """The placeholder in a request until there is a link; a link and a task id are their own
        placeholders."""
        return self.link or self.task or f"sha256:{self.content}"


def as_link(text: str) -> str | None:
    """The text as a usable link, its scheme in lower case; None when it is none."""
    scheme, colon, rest = text.strip().partition(":")
    link = f"{scheme.lower()}{colon}{rest}"
    return link if len(link) <= LONGEST_LINK and _LINK.fullmatch(link) else None


def in_order(inputs: Iterable[Input]) -> tuple[Input, ...]:
    """First frame, last frame, references in their order, and the rest."""
    return tuple(sorted(inputs, key=lambda each: _ORDER.index(each.role)))


def to_fields(inputs: Iterable[Input]) -> list[dict[str, str | int]]:
    """The inputs as JSON values."""
    return [
        {"role": each.role.value}
        | {name: value for name in _TEXTS if (value := getattr(each, name))}
        | ({"milliseconds": each.milliseconds} if each.milliseconds else {})
        for each in inputs
    ]


def from_fields(fields: Iterable[Mapping[str, Any]]) -> Iterator[Input]:
    """The inputs of such a list; ValueError, TypeError or KeyError at the first invalid one."""
    for each in fields:
        given = {name: each.get(name, "") for name in _TEXTS}
        length = each.get("milliseconds", 0)
        if type(length) is not int or not all(isinstance(text, str) for text in given.values()):
            raise TypeError("an input is described by texts and its length")
        yield Input(role=Role(each["role"]), milliseconds=length, **given)
