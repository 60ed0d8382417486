"""The blanks of a prompt: ``{subject}`` stands where a person is still to write something."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST_NAME = 40
# A letter first, then letters, digits, blanks, hyphens: what models take as JSON has quotation
# marks and colons between its braces, and is no blank.
_BLANK = re.compile(r"\{([^\W\d_][\w \-]{0,39})\}")


@dataclass(frozen=True, slots=True)
class Blank:
    """One blank: the name between the braces, and where it stands, braces included."""

    name: str
    start: int
    end: int


def blanks(text: str) -> tuple[Blank, ...]:
    """The blanks of a text from left to right."""
    return tuple(Blank(m[1].strip(), m.start(), m.end()) for m in _BLANK.finditer(text))


def blank_names(text: str) -> tuple[str, ...]:
    """What the blanks of a text ask for, each once, in their order."""
    return tuple(dict.fromkeys(blank.name for blank in blanks(text)))
