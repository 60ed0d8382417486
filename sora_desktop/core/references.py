"""What the names in a prompt refer to, and how each model is told.

A request keeps the prompt as it was written (``@mara waits``), and with each input the name that it
had then: so a take can be made again although the shelf has changed. On the wire the names are the
mode's own (``ReferenceSyntax``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from sora_desktop.core.inputs import REFERENCES, Input
from sora_desktop.core.mode import Kind, Mode, ReferenceSyntax
from sora_desktop.core.prompt import LONGEST_NAME, mentions, name_key, names_in, replaced

NO_SHELF: Mapping[str, Input] = MappingProxyType({})
# The words in prompts for models without a syntax of their own: models read English best.
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth"),
)
_WORDS = {Kind.PICTURE: "image", Kind.VIDEO: "video", Kind.SOUND: "sound", Kind.TASK: "clip"}
_SIGNS = {Kind.PICTURE: "image", Kind.VIDEO: "video", Kind.SOUND: "audio", Kind.TASK: "video"}


class Reference(NamedTuple):
    """A named input in its place: the `number`-th of its kind, from 1, of how many in all."""

    name: str
    kind: Kind
    number: int
    of: int


def known_names(inputs: Iterable[Input]) -> Mapping[str, Input]:
    """The named inputs by their keys; of two with the same name the first."""
    found: dict[str, Input] = {}
    for each in inputs:
        if each.name:
            found.setdefault(name_key(each.name), each)
    return found


def unknown_names(texts: Iterable[str], inputs: Iterable[Input]) -> tuple[str, ...]:
    """The names in these texts that refer to no input, each once."""
    known = known_names(inputs)
    return tuple(name for name in names_in(texts, known) if name_key(name) not in known)


def names_twice(inputs: Iterable[Input]) -> tuple[str, ...]:
    """The names that refer to several different inputs, each once."""
    things: dict[str, set[str]] = {}
    names: dict[str, str] = {}
    for each in inputs:
        if each.name:
            names.setdefault(name_key(each.name), each.name)
            things.setdefault(name_key(each.name), set()).add(each.stand_in)
    return tuple(names[key] for key, several in things.items() if len(several) > 1)


def with_named(
    texts: Iterable[str], inputs: Collection[Input], shelf: Mapping[str, Input]
) -> tuple[Input, ...]:
    """The inputs without those whose name is in none of the texts, followed by what the texts name
    of the `shelf` (by its key) that isn't there yet under that name. An input that has the name
    already stays, whatever the shelf has by now."""
    known = known_names(inputs)
    wanted = {name_key(name): None for name in names_in(texts, {*known, *shelf})}
    kept = (each for each in inputs if not each.name or name_key(each.name) in wanted)
    return (*kept, *(shelf[key] for key in wanted if key not in known and key in shelf))


def references_of(mode: Mode, inputs: Iterable[Input]) -> tuple[Reference, ...]:
    """The named references in the order in which the request lists them. Unnamed ones count too."""
    kinds = [(each, mode.kind_of(each.role)) for each in inputs if each.role in REFERENCES]
    counts = Counter(kind for _, kind in kinds)
    numbers: Counter[Kind] = Counter()
    found = []
    for each, kind in kinds:
        if kind is None:
            continue
        numbers[kind] += 1
        if each.name:
            number, of = numbers[kind], counts[kind]
            found.append(Reference(name=each.name, kind=kind, number=number, of=of))
    return tuple(found)


def translator(mode: Mode, inputs: Iterable[Input]) -> Callable[[str], str]:
    """Turns a text that was written with names into the one that is sent."""
    references: dict[str, Reference] = {}
    for each in references_of(mode, inputs):
        references.setdefault(name_key(each.name), each)

    def translated(text: str) -> str:
        told: set[str] = set()

        def word(name: str) -> str | None:
            key = name_key(name)
            reference = references.get(key)
            if reference is None:
                return None
            again = key in told
            told.add(key)
            return _word(mode.reference_syntax, reference, again)

        return replaced(text, references, word)

    return translated


def may_be_sent_as(written: str, inputs: Iterable[Input], sent: str) -> bool:
    """Whether a text that names some of the inputs could have been sent as that one: the same
    words, and something short in place of each name."""
    known = known_names(inputs)
    parts, end = [], 0
    for each in mentions(written, known):
        if name_key(each.name) in known:
            parts.append(re.escape(written[end : each.start]))
            end = each.end
    parts.append(re.escape(written[end:]))
    between = f".{{1,{2 * LONGEST_NAME}}}"
    return bool(end) and re.fullmatch(between.join(parts), sent) is not None


def _word(syntax: ReferenceSyntax, reference: Reference, again: bool) -> str:
    """What replaces a reference in the prompt; in plain words it says once which one it is."""
    sign, number = _SIGNS[reference.kind], reference.number
    if syntax is ReferenceSyntax.NUMBERED:
        return f"@{sign}{number}"
    if syntax is ReferenceSyntax.UNDERLINED:
        # Kling takes one video, which has no number.
        return "@video" if sign == "video" else f"@{sign}_{number}"
    name = reference.name.replace("_", " ")
    if again:
        return name
    place = "" if reference.of == 1 else f"{_ordinal(number)} "
    return f"{name} (the {place}reference {_WORDS[reference.kind]})"


def _ordinal(number: int) -> str:
    return _ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}th"
