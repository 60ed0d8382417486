"""What a person leaves open in a prompt: ``{subject}`` is a blank to be filled in before it is
sent, and ``{red|blue}`` a choice, of which each alternative becomes a prompt of its own.

Choices may hold blanks and other choices, and an alternative may be empty. A backslash before a
brace or bar takes it as it stands: ``\\{red\\|blue\\}`` is sent as ``{red|blue}``. Objects that
some models take as JSON are neither: they begin with a name in quotation marks and a colon.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

LONGEST_NAME = 40
# A prompt may stand for more prompts than anybody could pay for: so many are written out, which is
# more than one order takes; beyond them they are only counted.
MOST_EXPANDED = 64
# A letter first, then letters, digits, blanks, hyphens.
_BLANK = re.compile(r"\s*([^\W\d_][\w \-]{0,39})\s*")
_JSON = re.compile(r'\s*"[^"]*"\s*:')
_SPECIAL = re.compile(r"(\\*)([{}|])")
# Stands for an alternative that is empty, so that no two spaces stay where it was.
_NOTHING = "\0"
_NOTHINGS = re.compile(r"(?:(?<=\s)|^)\0+\s|\s\0+(?=[\s,.;:!?]|$)|\0")


@dataclass(frozen=True, slots=True)
class Blank:
    """One blank: its name, and where it stands, braces included."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What a prompt says: its blanks, where its choices stand (the outermost ones), and the prompts
    that it stands for.

    `count` is how many prompts those are. `prompts` has all of them, each once, or the first
    `MOST_EXPANDED` where there are more.
    """

    blanks: tuple[Blank, ...]
    choices: tuple[tuple[int, int], ...]
    prompts: tuple[str, ...]
    count: int

    @property
    def names(self) -> tuple[str, ...]:
        """What the blanks ask for, each once."""
        return tuple(dict.fromkeys(blank.name for blank in self.blanks))


@dataclass(slots=True)
class _Text:
    """A piece of the prompt with everything that it can stand for."""

    texts: list[str] = field(default_factory=lambda: [""])
    count: int = 1

    def add(self, piece: _Text) -> None:
        """Puts a piece behind this one: each of its texts behind each of ours."""
        self.texts = [one + other for one in self.texts for other in piece.texts][:MOST_EXPANDED]
        self.count *= piece.count

    def write(self, text: str) -> None:
        self.texts = [one + text for one in self.texts]


@dataclass(slots=True)
class _Open:
    """An open brace: where it stands, its alternatives so far, and what was found inside."""

    start: int
    parts: list[_Text] = field(default_factory=lambda: [_Text()])
    blanks: list[Blank] = field(default_factory=list)
    choices: list[tuple[int, int]] = field(default_factory=list)

    def as_written(self, end: str) -> _Text:
        """The braces and bars as they stand, around what is between them."""
        whole = _Text()
        for index, part in enumerate(self.parts):
            whole.write("|" if index else "{")
            whole.add(part)
        whole.write(end)
        return whole

    def as_choice(self) -> _Text:
        """One of the alternatives, without white space around it."""
        texts = [text.strip() or _NOTHING for part in self.parts for text in part.texts]
        return _Text(texts[:MOST_EXPANDED], sum(part.count for part in self.parts))


def read(text: str) -> Reading:
    """Finds the blanks and choices of a prompt, and writes out what it stands for."""
    if _NOTHING in text or not _SPECIAL.search(text):
        return Reading((), (), (text,), 1)
    ground, stack, at = _Open(-1), list[_Open](), 0
    for found in _SPECIAL.finditer(text):
        innermost = stack[-1] if stack else ground
        slashes = len(found[1])
        innermost.parts[-1].write(text[at : found.start()] + "\\" * (slashes // 2))
        at, sign = found.end(), found[2]
        if slashes % 2 or (sign != "{" and not stack):
            innermost.parts[-1].write(sign)
        elif sign == "{":
            stack.append(_Open(at - 1))
        elif sign == "|":
            innermost.parts.append(_Text())
        else:
            stack.pop()
            _close(text, innermost, at, stack[-1] if stack else ground)
    (stack[-1] if stack else ground).parts[-1].write(text[at:])
    while stack:
        left = stack.pop()
        _add(stack[-1] if stack else ground, left, left.as_written(""))
    return _reading(ground)


def escaped(text: str) -> str:
    """The text so that `read` finds neither blank nor choice in it, and gives it back as it is."""
    return _SPECIAL.sub(lambda found: found[1] * 2 + "\\" + found[2], text)


def _close(text: str, ended: _Open, end: int, outer: _Open) -> None:
    inner = text[ended.start + 1 : end - 1]
    name = _BLANK.fullmatch(inner)
    if name is not None and "\n" not in inner:
        outer.blanks.append(Blank(name[1].strip(), ended.start, end))
        outer.parts[-1].write(text[ended.start : end])
    elif len(ended.parts) > 1 and not _JSON.match(inner):
        ended.choices = [(ended.start, end)]
        _add(outer, ended, ended.as_choice())
    else:
        _add(outer, ended, ended.as_written("}"))


def _add(outer: _Open, inner: _Open, text: _Text) -> None:
    outer.blanks += inner.blanks
    outer.choices += inner.choices
    outer.parts[-1].add(text)


def _reading(ground: _Open) -> Reading:
    whole = ground.parts[0]
    prompts = tuple(dict.fromkeys(_NOTHINGS.sub("", text) for text in whole.texts))
    count = whole.count if whole.count > MOST_EXPANDED else len(prompts)
    return Reading(tuple(ground.blanks), tuple(ground.choices), prompts, count)
