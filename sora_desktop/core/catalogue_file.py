"""The text of a ``models.toml`` as a Catalogue, or the line and the reason why it is none.

The format is described, with an example, in the head of ``resources/models.toml``. Reading the
file and showing a refusal is the caller's.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from itertools import product
from typing import Any

from sora_desktop.core.catalogue import (
    Catalogue,
    Choice,
    DurationWire,
    Model,
    Rate,
    Seconds,
    Wire,
)
from sora_desktop.core.money import Money
from sora_desktop.core.toml_lines import line_of, lines_of
from sora_desktop.core.toml_table import BadValue, Table

# Sanity bounds, all far beyond what any known model has: what exceeds them is a slip of the pen.
MOST_PER_SECOND = Money.from_dollars(100)
LONGEST_CLIP = 600
LONGEST_PROMPT_LIMIT = 20_000
LONGEST_FILE = 1_000_000

_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_WIRE_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_ANY = re.compile(r".+")
_RATIO = re.compile(r"[1-9][0-9]{0,2}:[1-9][0-9]{0,2}")
_TOML_PLACE = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)")
# What tomllib says, for the slips that are made most often.
_PLAIN = {
    "Cannot overwrite a value": "this is set twice",
    "Invalid value": "here should be a text in quotes, a number, a date, true, false or a list;"
    " or a bracket above is not closed",
    "Invalid statement": "this is neither a comment (#), nor [[model]], nor: name = value",
    "Expected '=' after a key in a key/value pair": "between a name and its value comes a =",
    "Expected newline or end of document after a statement": "what follows the value is too much",
    "Illegal character '\\n'": "the quotation mark at the end of a text is missing",
    "Unescaped '\\' in a string": "in a text in quotes, a backslash is written twice",
    "Unterminated string": "the quotation mark at the end of a text is missing",
    "Unclosed array": "the ] at the end of a list is missing",
    "Unclosed inline table": "the } at the end of a table is missing, or not on the same line",
}


class BadCatalogue(ValueError):
    """The text is no catalogue. `line` counts from 1; `reason` is plain English."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


def parse(text: str, known_ids: Collection[str] | None = None) -> Catalogue:
    """The catalogue that the text describes; BadCatalogue with the first thing that is wrong.

    With `known_ids` it is a person's own file, which is laid over a catalogue that has those ids:
    `replaced_by` may name them, and the file may be empty.
    """
    text = text.removeprefix("\ufeff")  # Windows' editor writes a BOM; it does no harm.
    document = Table(_toml(text))
    try:
        return _catalogue(document, known_ids)
    except BadValue as bad:
        raise BadCatalogue(line_of(lines_of(text), bad.path), bad.reason) from bad


def merge_user(builtin: Catalogue, user_text: str) -> Catalogue:
    """The built-in catalogue with a person's own entries added, or put in place of those of the
    same id. BadCatalogue as `parse`, and when no model would be left to pick."""
    own = parse(user_text, {model.id for model in builtin.models})
    merged = builtin.merged(own)
    if not merged.offered:
        raise BadCatalogue(1, "every model is retired, so that none is left to pick")
    return merged


def _toml(text: str) -> dict[str, Any]:
    """The text read as TOML."""
    if len(text) > LONGEST_FILE:
        raise BadCatalogue(1, f"the file is longer than {LONGEST_FILE} characters")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _TOML_PLACE.fullmatch(str(error))
        what = place["what"] if place else str(error)
        last = text.count("\n") + (not text.endswith("\n"))
        line = int(place["line"]) if place and place["line"] else last
        raise BadCatalogue(min(line, last), _PLAIN.get(what, what)) from error
    except (ValueError, RecursionError) as error:
        # A number of 5,000 digits; brackets within brackets a thousand deep.
        raise BadCatalogue(1, "a number or a nest of brackets in it has no end") from error


def _catalogue(document: Table, known_ids: Collection[str] | None) -> Catalogue:
    own_file = known_ids is not None
    tables = document.tables("model") if "model" in document or not own_file else []
    document.done()
    models: list[Model] = []
    for table in tables:
        model = _model(table)
        if any(model.id == other.id for other in models):
            raise table.refuse(f'the id "{model.id}" is taken by an entry above', "id")
        if model.default and any(other.default for other in models):
            raise table.refuse("only one model can be the default", "default")
        models.append(model)
    known = {model.id for model in models} | set(known_ids or ())
    for table, model in zip(tables, models, strict=True):
        if model.replaced_by is not None and model.replaced_by not in known - {model.id}:
            reason = f'there is no other model with the id "{model.replaced_by}"'
            raise table.refuse(reason, "replaced_by")
    if not own_file and all(model.retired for model in models):
        raise document.refuse("there is no model that can be picked")
    return Catalogue(models)


def _model(table: Table) -> Model:
    seconds = _seconds(table.table("seconds"))
    ratios = _choice(table, "aspect_ratio", _RATIO)
    resolutions = _choice(table, "resolution", _ANY)
    sound = _sound(table)
    model = Model(
        id=_shaped(table, "id", _ID, "small letters, digits, dots and dashes"),
        name=table.text("name", longest=60),
        family=table.text("family", longest=60),
        good_for=table.text("good_for", longest=120),
        model=table.text("model", longest=100),
        task_type=table.text("task_type", longest=100),
        seconds=seconds,
        aspect_ratio=ratios,
        resolution=resolutions,
        sound_default=sound,
        prompt_limit=_prompt_limit(table),
        wire=_wire(table.table("wire", {}), ratios, resolutions, seconds, sound is not None),
        rates=_rates(table, resolutions.values, sound is not None),
        price_checked=table.day("price_checked"),
        note=table.text("note", ""),
        retired=table.flag("retired", False),
        replaced_by=table.text("replaced_by") if "replaced_by" in table else None,
        default=table.flag("default", False),
        takes_first_frame=table.flag("takes_first_frame", False),
    )
    table.done()
    if model.retired and model.default:
        raise table.refuse("a retired model cannot be the default", "default")
    return model


def _shaped(table: Table, key: str, shape: re.Pattern[str], allowed: str) -> str:
    """A text that has the wanted shape as a whole."""
    value = table.text(key)
    if not shape.fullmatch(value):
        raise table.refuse(f'"{key}" may have only {allowed}', key)
    return value


def _prompt_limit(table: Table) -> int | None:
    if "prompt_limit" not in table:
        return None
    return table.whole("prompt_limit", 1, LONGEST_PROMPT_LIMIT)


def _sound(model: Table) -> bool | None:
    """Whether sound is on to begin with; None when it cannot be chosen."""
    if "sound" not in model:
        return None
    table = model.table("sound")
    default = table.flag("default")
    table.done()
    return default


def _seconds(table: Table) -> Seconds:
    """``{ values = [4, 8], default = 4 }`` or ``{ min = 3, max = 15, default = 5 }``."""
    continuous = "min" in table or "max" in table
    if continuous and "values" in table:
        raise table.refuse('write either "values", or "min" and "max"', "values")
    if continuous:
        low, high = (table.whole(key, 1, LONGEST_CLIP) for key in ("min", "max"))
        if high <= low:
            raise table.refuse('"max" must be more than "min"', "max")
        values = tuple(range(low, high + 1))
    else:
        values = tuple(sorted(table.wholes("values", 1, LONGEST_CLIP)))
    default = table.whole("default", 1, LONGEST_CLIP)
    if default not in values:
        raise table.refuse(f"the default {default} is not one of the allowed seconds", "default")
    table.done()
    return Seconds(values=values, default=default, continuous=continuous)


def _choice(model: Table, key: str, shape: re.Pattern[str]) -> Choice:
    """``{ values = ["16:9", "9:16"], default = "16:9" }``; no choice when the key is not there."""
    if key not in model:
        return Choice()
    table = model.table(key)
    values = table.texts("values")
    for number, value in enumerate(values):
        if not shape.fullmatch(value):
            raise table.refuse(f'"{value}" is not of the form 16:9', "values", number)
    default = table.text("default")
    if default not in values:
        raise table.refuse(f'the default "{default}" is not one of the values', "default")
    table.done()
    return Choice(values=values, default=default)


def _rates(model: Table, resolutions: Collection[str], with_sound: bool) -> tuple[Rate, ...]:
    """The price rows: one, and only one best, for every resolution with and without sound."""
    tables = model.tables("prices")
    rates = tuple(_rate(table, resolutions, with_sound) for table in tables)
    used: set[Rate] = set()
    for pair in product(resolutions or (None,), (True, False) if with_sound else (None,)):
        fitting = [rate for rate in rates if rate.fits(*pair)]
        best = max(map(_exactness, fitting), default=0)
        most_exact = [rate for rate in fitting if _exactness(rate) == best]
        if len(most_exact) != 1:
            count = "no price" if not most_exact else "more than one price"
            raise model.refuse(f"there is {count} for {_pair_text(*pair)}", "prices")
        used.update(most_exact)
    for table, rate in zip(tables, rates, strict=True):
        if rate not in used:
            raise table.refuse("this price is never used: other rows are more exact")
    return rates


def _exactness(rate: Rate) -> int:
    return (rate.resolution is not None) + (rate.sound is not None)


def _pair_text(resolution: str | None, sound: bool | None) -> str:
    words = {None: "", True: "with sound", False: "without sound"}[sound]
    return " ".join(filter(None, (resolution, words))) or "a second"


def _rate(table: Table, resolutions: Collection[str], with_sound: bool) -> Rate:
    resolution = table.text("resolution") if "resolution" in table else None
    if resolution is not None and resolution not in resolutions:
        raise table.refuse(f'the model has no resolution "{resolution}"', "resolution")
    sound = table.flag("sound") if "sound" in table else None
    if sound is not None and not with_sound:
        raise table.refuse('the model has no "sound" to choose', "sound")
    rate = Rate(
        per_second=table.price("per_second", MOST_PER_SECOND),
        resolution=resolution,
        sound=sound,
        certain=table.flag("certain", True),
    )
    table.done()
    return rate


def _wire(
    table: Table, ratios: Choice, resolutions: Choice, seconds: Seconds, with_sound: bool
) -> Wire:
    """How the fields are named in the request; what the model does not have is not sent."""
    wire = Wire(
        aspect_ratio=_field(table, "aspect_ratio", len(ratios.values)),
        resolution=_field(table, "resolution", len(resolutions.values)),
        duration=_field(table, "duration", len(seconds.values)),
        sound=_field(table, "sound", 2 * with_sound),
        duration_as=DurationWire(
            table.one_of("duration_as", [way.value for way in DurationWire], "number")
        ),
        resolution_words=_words(table.table("resolution_words", {}), resolutions.values),
        fixed=_fixed(table.table("fixed", {})),
    )
    table.done()
    taken = {"prompt", *wire.fixed}
    for key in ("aspect_ratio", "resolution", "duration", "sound"):
        name = getattr(wire, key)
        if name in taken:
            raise table.refuse(f'two fields would be sent as "{name}"', key)
        taken |= {name} - {None}
    return wire


def _field(table: Table, key: str, choices: int) -> str | None:
    """The name under which a field is sent; None when the model has no such field, or when it
    has one value only and the file says ``false``: then it is shown and not sent."""
    if not choices:
        if key in table:
            raise table.refuse(f'the model has no "{key}" that could be sent', key)
        return None
    if choices == 1 and table.is_false(key):
        return None
    if key == "sound" and key not in table:
        raise table.refuse('"sound" is missing: the name of the field that switches it')
    name = table.text(key, key)
    if not _WIRE_NAME.fullmatch(name):
        raise table.refuse(f'"{key}" must be the name of a field of the request', key)
    return name


def _words(table: Table, resolutions: Collection[str]) -> Mapping[str, str]:
    """What the API says for a resolution, where it has a word of its own."""
    words = {key: table.text(key) for key in table}
    for key, word in words.items():
        if key not in resolutions:
            raise table.refuse(f'the model has no resolution "{key}"', key)
        if list(words.values()).count(word) > 1:
            raise table.refuse(f'two resolutions would be sent as "{word}"', key)
    return words


def _fixed(table: Table) -> Mapping[str, str | int | bool]:
    """Fields that go along with every request of the model as they are."""
    fields: dict[str, str | int | bool] = {}
    for key in table:
        if not _WIRE_NAME.fullmatch(key) or key == "prompt":
            raise table.refuse(f'"{key}" is no name for a fixed field', key)
        fields[key] = table.scalar(key)
    return fields
