"""What a cell says, in the terms of the catalogue: a model, or the value of an option.

A cell is only ever read as text. What it says is taken exactly or not at all: nothing is rounded
to the nearest value that a model has, because that would order another clip.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import SequenceMatcher

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.fold import fold
from sora_desktop.core.options import (
    Choice,
    Draft,
    Number,
    Option,
    Seconds,
    Switch,
    Text,
    Value,
)

_MOST_NEAR, _NEAR_ENOUGH = 3, 0.6
# 8, 8 s, 8.0 sec, 8秒; and 0:08 or 0:00:08.
_SECONDS = re.compile(r"(\d{1,6})(?:[.,]0+)?\s*(?:s\w{0,8}\.?|\u79d2)?", re.IGNORECASE)
_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)")
_WHOLE = re.compile(r"[+-]?\d{1,18}")
# A spreadsheet takes 16:9 for a time of the day, and writes 16:09 or 16:09:00.
_RATIO = re.compile(r"0*(\d{1,3})\s*[:x\u00d7/]\s*0*(\d{1,3})(?::00)?", re.IGNORECASE)
_ON = frozenset(
    {"yes", "y", "true", "on", "1", "x", "ja", "oui", "vrai", "si", "sim", "verdadero"}
    | {"verdadeiro", "はい", "有", "是", "开"}
)
_OFF = frozenset(
    {"no", "n", "false", "off", "0", "nein", "non", "faux", "nao", "falso", "falsch"}
    | {"いいえ", "无", "否", "关"}
)


def value_of(option: Option, text: str) -> Value | None:
    """The value that a cell names; None where the option has no such value."""
    read = _READ.get(type(option))
    value = read(option, text) if read is not None else None
    return value if option.allows(value) else None


def _choice(option: Option, text: str) -> Value | None:
    assert isinstance(option, Choice)
    keys = _ways(text)
    return next((value for value in option.values if keys & _ways(value)), None)


def _ways(text: str) -> set[str]:
    """Every way to write a word of a model: ``1080`` for ``1080p``, ``16x9`` for ``16:9``."""
    word = "".join(fold(text).split())
    ratio = _RATIO.fullmatch(word)
    return {word, f"{ratio[1]}:{ratio[2]}" if ratio else word, re.sub(r"(?<=\d)p$", "", word)}


def _seconds(_option: Option, text: str) -> Value | None:
    whole, clock = _SECONDS.fullmatch(text.strip()), _CLOCK.fullmatch(text.strip())
    if whole is not None:
        return int(whole[1])
    if clock is not None:
        return int(clock[1] or 0) * 3600 + int(clock[2]) * 60 + int(clock[3])
    return None


def _switch(_option: Option, text: str) -> Value | None:
    return switched(text)


def _number(_option: Option, text: str) -> Value | None:
    return int(text) if _WHOLE.fullmatch(text.strip()) else None


def _text(_option: Option, text: str) -> Value | None:
    return text


_READ: dict[type[Option], Callable[[Option, str], Value | None]] = {
    Choice: _choice,
    Seconds: _seconds,
    Switch: _switch,
    Draft: _switch,
    Number: _number,
    Text: _text,
}


def written(value: Value) -> str:
    """The value as a cell says it."""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def switched(text: str) -> bool | None:
    """Yes or no in one of the languages of the window; None for anything else."""
    word = fold(text).strip(" .")
    return True if word in _ON else False if word in _OFF else None


def choices(option: Option) -> tuple[str, ...]:
    """What there is to choose, as it may be written; empty where there is no list of it."""
    if isinstance(option, Seconds) and option.continuous:
        return (f"{option.values[0]}\u2013{option.values[-1]}",)
    if isinstance(option, Number):
        return (f"{option.least}\u2013{option.most}",)
    if isinstance(option, Choice | Seconds | Switch | Draft):
        return tuple(map(written, option.values))
    return ()


def _key(name: str) -> str:
    return "".join(c for c in fold(name) if c.isalnum())


def find_model(catalogue: Catalogue, text: str) -> Model | None:
    """The model of that id or that name, in any case and spacing; one that is offered first."""
    exact = catalogue.get(text.strip())
    if exact is not None:
        return exact
    models, wanted = (*catalogue.offered, *catalogue.models), _key(text)
    named = (each for each in models if wanted in (_key(each.name), _key(each.id)))
    return next(named, None)


def near_models(catalogue: Catalogue, text: str) -> tuple[str, ...]:
    """The names of the offered models that may have been meant, the nearest first."""
    wanted = _key(text)[:80]

    def nearness(model: Model) -> float:
        name = _key(model.name)
        inside = bool(wanted) and (wanted in name or name in wanted)
        return SequenceMatcher(None, wanted, name).ratio() + inside

    near = [(nearness(model), model.name) for model in catalogue.offered]
    found = sorted((each for each in near if each[0] >= _NEAR_ENOUGH), key=lambda each: -each[0])
    return tuple(name for _, name in found[:_MOST_NEAR])
