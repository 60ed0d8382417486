"""The text of a prompt: names of its inputs, and what a person leaves open.

``@mara`` names an input; nothing here knows pictures or models. ``{subject}`` is a blank to be
filled in before it is sent, and ``{red|blue}`` a choice, of which each alternative becomes a prompt
of its own. Choices may hold blanks and other choices, and an alternative may be empty. A backslash
before a brace or bar takes it as it stands: ``\\{red\\|blue\\}`` is sent as ``{red|blue}``. Objects
that some models take as JSON are neither: they begin with a name in quotation marks and a colon.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

LONGEST_NAME = 40
# Input methods of Japanese and Chinese write the wide one.
SIGNS = "@\uff20"
# The runs of letters, digits and dashes in a name; between them are marks of letters (`_is_mark`).
_RUN = re.compile(r"[\w-]*")
# From here on in Unicode are the scripts that are written without spaces, and Korean, which has
# particles behind a name. Hebrew, Arabic and those of India come before.
_UNSPACED = "\u0e00"
# What the models call their inputs themselves: such a name would mean two things.
_RESERVED = re.compile(r"(?:image|video|audio)(?:_?\d+)?", re.IGNORECASE)
# A mail address is no mention: it has letters before its sign, which are no mention themselves.
_SIGN = re.compile(r"(?P<apart>(?<![A-Za-z0-9_.@-]))?[@\uff20](?=\w)")


class NameFlaw(Enum):
    """Why something can't be called so; the window has a sentence for each."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    SIGNS = "signs"
    RESERVED = "reserved"
    TAKEN = "taken"


class Mention(NamedTuple):
    """A name in a text, from the sign at `start` up to `end`."""

    start: int
    end: int
    name: str


def name_key(name: str) -> str:
    """What two names have in common that differ in case or in the way they are composed only."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def clean(text: str) -> str:
    """The name that is meant by a text: without the sign before it and white space round it."""
    return unicodedata.normalize("NFC", text.strip().lstrip(SIGNS)).strip()


def flaw_of(name: str, taken: Collection[str] = ()) -> NameFlaw | None:
    """Why nothing can get this name, None when it can; `taken` are keys of others."""
    if not name:
        return NameFlaw.EMPTY
    if len(name) > LONGEST_NAME:
        return NameFlaw.TOO_LONG
    if name[0] == "-" or _is_mark(name[0]) or _end_of(name, 0) < len(name):
        return NameFlaw.SIGNS
    if _RESERVED.fullmatch(name):
        return NameFlaw.RESERVED
    return NameFlaw.TAKEN if name_key(name) in taken else None


def suggested(text: str, taken: Collection[str] = (), fallback: str = "picture") -> str:
    """A name that is free, made of any text, as the name of a file is one."""
    composed = unicodedata.normalize("NFC", text)
    words = "".join(each if _is_part(each) else " " for each in composed).split()
    name = "_".join(words).strip("_-")[: LONGEST_NAME - 4].strip("_-")
    if flaw_of(name) is not None:
        name = fallback
    others = (f"{name}_{n}" for n in range(2, len(taken) + 3))
    return next(each for each in (name, *others) if flaw_of(each, taken) is None)


def mentions(text: str, known: Collection[str] = ()) -> list[Mention]:
    """The names in a text in their order. `known` are keys: of a run of letters without spaces,
    as Japanese and Chinese are written, the longest of them is the name."""
    found: list[Mention] = []
    for match in _SIGN.finditer(text):
        behind = found and found[-1].end == match.start()
        if match["apart"] is None and not behind:
            continue
        name = _name_in(text[match.end() : _end_of(text, match.end())], known)
        found.append(Mention(match.start(), match.start() + 1 + len(name), name))
    return found


def _end_of(text: str, start: int) -> int:
    """Where the letters, digits, dashes and marks end that begin there."""
    end = start
    while True:
        run = _RUN.match(text, end)
        end = run.end() if run is not None else end
        if end == len(text) or not _is_mark(text[end]):
            return end
        end += 1


def _is_mark(character: str) -> bool:
    """Whether it belongs to the letter before, as an accent does, or a vowel of Hindi and Thai."""
    return unicodedata.category(character).startswith("M")


def _is_part(character: str) -> bool:
    """Whether a name may have it behind its first letter."""
    return character.isalnum() or character in "_-" or _is_mark(character)


def _name_in(run: str, known: Collection[str]) -> str:
    lengths = range(len(run), 0, -1)
    ends = (n for n in lengths if name_key(run[:n]) in known and _ends_at(run, n))
    return run[: next(ends, len(run))]


def _ends_at(run: str, place: int) -> bool:
    """Whether a name may end there: at the end, before a dash ("@mara-like"), and where letters
    follow that are written without spaces."""
    following = run[place : place + 1]
    if following in ("", "-"):
        return True
    return following >= _UNSPACED and unicodedata.category(following) == "Lo"


def names_in(texts: Iterable[str], known: Collection[str] = ()) -> tuple[str, ...]:
    """The names in these texts in the order of their first mention, each once; what is a model's
    own word for an input ("@image1") is none."""
    found: dict[str, str] = {}
    for text in texts:
        for each in mentions(text, known):
            if not is_reserved(each.name):
                found.setdefault(name_key(each.name), each.name)
    return tuple(found.values())


def is_reserved(name: str) -> bool:
    """Whether a model itself calls an input so."""
    return _RESERVED.fullmatch(name) is not None


def replaced(text: str, known: Collection[str], word: Callable[[str], str | None]) -> str:
    """The text with `word` in place of each mention; None leaves it as it is."""
    parts, end = [], 0
    for each in mentions(text, known):
        new = word(each.name)
        if new is not None:
            parts += [text[end : each.start], new]
            end = each.end
    return "".join([*parts, text[end:]])


def begun(text: str, place: int) -> Mention | None:
    """The mention that is being written at the cursor, maybe still without a letter; None where
    none is."""
    start = place
    while start > 0 and _is_part(text[start - 1]):
        start -= 1
    if start == 0 or text[start - 1] not in SIGNS:
        return None
    before = text[start - 2 : start - 1]
    if before and (before in "_.@-" or (before.isascii() and before.isalnum())):
        earlier = mentions(text[: start - 1])
        if not earlier or earlier[-1].end < start - 1:
            return None
    return Mention(start - 1, place, text[start:place])


# A prompt may stand for more prompts than anybody could pay for: so many are written out, which is
# more than one order takes; beyond them they are only counted.
MOST_EXPANDED = 64
# A letter first, then letters, digits, blanks, hyphens.
_BLANK = re.compile(r"\s*([^\W\d_][\w \-]{0,39})\s*")
_JSON = re.compile(r'\s*"[^"]*"\s*:')
_SPECIAL = re.compile(r"(\\*)([{}|])")
# Replaces an empty alternative, so that no two spaces stay where it was.
_NOTHING = "\0"
_NOTHINGS = re.compile(r"(?:(?<=\s)|^)\0+\s|\s\0+(?=[\s,.;:!?]|$)|\0")


class Blank(NamedTuple):
    """One blank: its name, and where it stands, braces included."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What a prompt says: its blanks, where its choices stand (the outermost ones), and the prompts
    that it means.

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


def unescaped(text: str) -> str:
    """The text as a title shows it: choices as they are written, and nothing before the braces and
    bars that stand for themselves."""
    return _SPECIAL.sub(lambda found: found[1][: len(found[1]) // 2] + found[2], text)


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
