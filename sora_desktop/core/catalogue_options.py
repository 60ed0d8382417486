"""The options of a mode as a ``models.toml`` describes them, with their names on the wire."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from sora_desktop.core.inputs import Role
from sora_desktop.core.mode import Per
from sora_desktop.core.options import (
    ASPECT_RATIO,
    LONGEST_TEXT,
    RESOLUTION,
    SECONDS,
    SOUND,
    WELL_KNOWN,
    Choice,
    Draft,
    Number,
    Option,
    Rows,
    Seconds,
    Sure,
    Switch,
    Text,
    Value,
)
from sora_desktop.core.remote import PROMPT
from sora_desktop.core.toml_table import Table

LONGEST_CLIP = 600
MOST_ROWS = 20
WIRE_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_OPTION_NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")
# A request or a price row could not tell an option of such a name apart.
_NOT_FOR_OPTIONS = {
    *WELL_KNOWN,
    PROMPT,
    *Role,
    *Per,
    "certain",
    "reference_share",
}
_ANY = re.compile(r".+")
_RATIO = re.compile(r"[1-9][0-9]{0,2}:[1-9][0-9]{0,2}")
# What [model.wire] calls the options that every file may have, in the order in which they are sent.
_WIRE_KEYS = {
    "aspect_ratio": ASPECT_RATIO,
    "resolution": RESOLUTION,
    "duration": SECONDS,
    "sound": SOUND,
}
_LARGEST_NUMBER = 2**53


def options_of(table: Table) -> tuple[tuple[Option, ...], Mapping[str, Value]]:
    """The options of a mode, and the fields that every request of it carries."""
    found = (
        _choice(table, ASPECT_RATIO, _RATIO),
        _choice(table, RESOLUTION, _ANY),
        _seconds(table.table(SECONDS)),
        _switch(table),
    )
    options, fixed = _with_wire(table, [option for option in found if option is not None])
    return options + _further(table.layered("options"), options, fixed), fixed


def _switch(model: Table) -> Switch | None:
    """Whether sound is on by default; None when it can't be chosen."""
    if SOUND not in model or model.is_false(SOUND):
        return None
    table = model.table(SOUND)
    switch = Switch(name=SOUND, default=table.flag("default"))
    table.done()
    return switch


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


def _choice(model: Table, key: str, shape: re.Pattern[str]) -> Choice | None:
    """``{ values = ["16:9", "9:16"], default = "16:9" }``; None when the key is missing, or false
    in a mode without such a choice."""
    if key not in model or model.is_false(key):
        return None
    table = model.table(key)
    values, default = _values(table, shape)
    table.done()
    return Choice(name=key, values=values, default=default)


def _values(table: Table, shape: re.Pattern[str]) -> tuple[tuple[str, ...], str]:
    values = table.texts("values")
    for number, value in enumerate(values):
        if not shape.fullmatch(value):
            raise table.refuse(f'"{value}" is not of the form 16:9', "values", number)
    default = table.text("default")
    if default not in values:
        raise table.refuse(f'the default "{default}" is not one of the values', "default")
    return values, default


def _further(
    tables: Table, others: Sequence[Option], fixed: Mapping[str, Value]
) -> tuple[Option, ...]:
    """``[model.options.seed]``: the options that only some models have."""
    taken = {PROMPT, *fixed, *(option.wire for option in others)}
    found: list[Option] = []
    for name in tables:
        if not _OPTION_NAME.fullmatch(name) or name in _NOT_FOR_OPTIONS:
            raise tables.refuse(f'"{name}" is not a valid name for an option', name)
        if tables.is_false(name):
            continue
        option = _option(tables.table(name), name)
        if option.wire in taken:
            raise tables.refuse(f'two fields would be sent as "{option.wire}"', name)
        if isinstance(option, Draft) and any(isinstance(each, Draft) for each in found):
            raise tables.refuse("a mode has one kind of draft", name)
        taken.add(option.wire)
        found.append(option)
    return tuple(found)


def _option(table: Table, name: str) -> Option:
    """One option that only some models have."""
    label = table.text("label", longest=40)
    wire = table.text("wire", name)
    if not WIRE_NAME.fullmatch(wire):
        raise table.refuse('"wire" must be the name of a field of the request', "wire")
    kind = table.one_of("kind", ("choice", "switch", "draft", "number", "text", "list"))
    option: Option
    if kind == "choice":
        values, default = _values(table, _ANY)
        words = _words(table.table("words", {}), "value", values)
        option = Choice(
            name=name, label=label, wire=wire, words=words, values=values, default=default
        )
    elif kind == "switch":
        option = Switch(name=name, label=label, wire=wire, default=table.flag("default"))
    elif kind == "draft":
        option = Draft(name=name, label=label, wire=wire)
    elif kind == "list":
        option = _rows(table, name, label, wire)
    else:
        option = _entry(table, kind, name, label, wire)
    option = replace(option, sure=Sure(table.one_of("sure", tuple(Sure), Sure.DOCUMENTED)))
    table.done()
    return option


def _entry(table: Table, kind: str, name: str, label: str, wire: str) -> Number | Text:
    if kind == "number":
        least, most = (table.whole(key, 0, _LARGEST_NUMBER) for key in ("min", "max"))
        if most <= least:
            raise table.refuse('"max" must be more than "min"', "max")
        return Number(name=name, label=label, wire=wire, least=least, most=most)
    longest = table.whole("longest", 1, LONGEST_TEXT, LONGEST_TEXT)
    return Text(name=name, label=label, wire=wire, longest=longest)


def _rows(table: Table, name: str, label: str, wire: str) -> Rows:
    """``{ kind = "list", most = 6, columns = [{ name = "prompt", kind = "text" }] }``"""
    columns = tuple(_columns(table))
    most = table.whole("most", 1, MOST_ROWS)
    least = table.whole("least", 1, MOST_ROWS, 1)
    if least > most:
        raise table.refuse('"least" must not be more than "most"', "least")
    seconds = table.text("seconds", "")
    if seconds and not any(isinstance(c, Number) and c.name == seconds for c in columns):
        raise table.refuse('"seconds" must name a column of numbers', "seconds")
    along = _fixed(table.table("along", {}))
    return Rows(
        name=name,
        label=label,
        wire=wire,
        columns=columns,
        least=least,
        most=most,
        seconds=seconds,
        along=along,
    )


def _columns(rows: Table) -> Iterator[Number | Text]:
    names: set[str] = set()
    for table in rows.tables("columns"):
        name = table.text("name")
        if not _OPTION_NAME.fullmatch(name) or name in names:
            raise table.refuse(f'"{name}" is not a valid name for a column', "name")
        names.add(name)
        label, wire = table.text("label", longest=40), table.text("wire", name)
        if not WIRE_NAME.fullmatch(wire):
            raise table.refuse('"wire" must be the name of a field of the request', "wire")
        kind = table.one_of("kind", ("number", "text"))
        column = _entry(table, kind, name, label, wire)
        table.done()
        yield column


def _with_wire(
    model: Table, found: Sequence[Option]
) -> tuple[tuple[Option, ...], Mapping[str, Value]]:
    """The options with their names and words in the request, and the fixed fields."""
    table = model.layered("wire")
    by_name = {option.name: option for option in found}
    fields = {key: _field(table, key, by_name.get(name)) for key, name in _WIRE_KEYS.items()}
    as_text = table.one_of("duration_as", ("number", "text"), "number") == "text"
    resolution = by_name.get(RESOLUTION)
    allowed = resolution.values if isinstance(resolution, Choice) else ()
    resolution_words = _words(table.table("resolution_words", {}), RESOLUTION, allowed)
    fixed = _fixed(table.layered("fixed"))
    table.done()
    taken = {PROMPT, *fixed}
    for key, wire in fields.items():
        if wire in taken:
            raise table.refuse(f'two fields would be sent as "{wire}"', key)
        if wire is not None:
            taken.add(wire)
    words: dict[str, Mapping[Value, Value]] = {RESOLUTION: resolution_words}
    if as_text:
        lengths = (n for option in found if isinstance(option, Seconds) for n in option.values)
        words[SECONDS] = {n: f"{n}s" for n in lengths}
    options = (
        replace(by_name[name], wire=fields[key], words=words.get(name, {}))
        for key, name in _WIRE_KEYS.items()
        if name in by_name
    )
    return tuple(options), fixed


def _field(table: Table, key: str, option: Option | None) -> str | None:
    """The name under which a field is sent; None when the model has no such field, or when it has
    only one value and the file says ``false``: then it is shown and not sent."""
    if option is None:
        if key in table and table.owns(key):
            raise table.refuse(f'the model has no "{key}" that could be sent', key)
        table.ask(key)
        return None
    single = isinstance(option, Choice | Seconds) and len(option.values) == 1
    if single and table.is_false(key):
        return None
    if isinstance(option, Switch) and key not in table:
        raise table.refuse(f'"{key}" is missing: the name of the field that switches it')
    name = table.text(key, key)
    if not WIRE_NAME.fullmatch(name):
        raise table.refuse(f'"{key}" must be the name of a field of the request', key)
    return name


def _words(table: Table, what: str, values: Collection[str]) -> Mapping[Value, Value]:
    """What the API says for a value, where it has a word of its own."""
    words: dict[Value, Value] = {}
    for key in table:
        if key not in values:
            raise table.refuse(f'the model has no {what} "{key}"', key)
        word = table.scalar(key)
        if word in words.values():
            raise table.refuse(f'two {what}s would be sent as "{word}"', key)
        words[key] = word
    return words


def _fixed(table: Table) -> Mapping[str, Value]:
    """Fixed fields of every request of the model."""
    fields: dict[str, Value] = {}
    for key in table:
        if not WIRE_NAME.fullmatch(key) or key == PROMPT:
            raise table.refuse(f'"{key}" is not a valid name for a fixed field', key)
        fields[key] = table.scalar(key)
    return fields
