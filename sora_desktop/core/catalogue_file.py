"""The text of a ``models.toml`` as a Catalogue, or the line and the reason why it is none.

The format is described, with an example, in the head of ``resources/models.toml``. Reading the
file and showing a refusal is the caller's.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from typing import Any

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.catalogue_modes import mode_of
from sora_desktop.core.mode import TEXT_MODE, Mode
from sora_desktop.core.toml_table import BadValue, Table, line_of, lines_of

LONGEST_FILE = 1_000_000

_LONGEST_RENDER = 3600
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_TOML_PLACE = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)")
# What tomllib says, for the slips that are made most often.
_PLAIN = {
    "Cannot overwrite a value": "this is set twice",
    "Invalid value": "use a text in quotes, a number, a date, true, false or a list,"
    " or close the bracket above",
    "Invalid statement": "use a comment (#), [[model]], or name = value",
    "Expected '=' after a key in a key/value pair": "put a = between a name and its value",
    "Expected newline or end of document after a statement": "remove what follows the value",
    "Illegal character '\\n'": "add the closing quotation mark",
    "Unescaped '\\' in a string": "in a text in quotes, write a backslash twice",
    "Unterminated string": "add the closing quotation mark",
    "Unclosed array": "add the ] at the end of the list",
    "Unclosed inline table": "add the } at the end of the table, on the same line",
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
        raise BadCatalogue(1, "every model is retired, so none can be picked")
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
        raise BadCatalogue(1, "a number or a bracket never ends") from error


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
            reason = f'no other model has the id "{model.replaced_by}"'
            raise table.refuse(reason, "replaced_by")
    if not own_file and not any(model.offered for model in models):
        raise document.refuse("no model can be picked")
    return Catalogue(models)


def _model(table: Table) -> Model:
    model = Model(
        id=_shaped(table, "id", _ID, "small letters, digits, dots and dashes"),
        name=table.text("name", longest=60),
        family=table.text("family", longest=60),
        good_for=table.text("good_for", longest=120),
        note=table.text("note", ""),
        retired=table.flag("retired", False),
        replaced_by=table.text("replaced_by") if "replaced_by" in table else None,
        default=table.flag("default", False),
        render_seconds=_render_seconds(table),
        modes=_modes(table),
    )
    table.done()
    if model.default and not model.offered:
        raise table.refuse("a retired model cannot be the default", "default")
    return model


def _render_seconds(table: Table) -> int:
    known = "render_seconds" in table
    return table.whole("render_seconds", 1, _LONGEST_RENDER) if known else 0


def _modes(table: Table) -> tuple[Mode, ...]:
    """The modes, each of which says only what the model does not say for all; a model without a
    list of them has one, for text."""
    # Said by files of older versions, and of no use.
    table.flag("takes_first_frame", False)
    if "modes" not in table:
        return (mode_of(table, TEXT_MODE),)
    modes: list[Mode] = []
    for own in table.tables("modes"):
        mode_id = _shaped(own, "id", _ID, "small letters, digits, dots and dashes")
        if any(mode_id == mode.id for mode in modes):
            raise own.refuse(f'the id "{mode_id}" is taken by a mode above', "id")
        layered = own.over(table)
        layered.ask("id")
        modes.append(mode_of(layered, mode_id))
    if not modes:
        raise table.refuse('"modes" is empty', "modes")
    return tuple(modes)


def _shaped(table: Table, key: str, shape: re.Pattern[str], allowed: str) -> str:
    """A text that has the wanted shape as a whole."""
    value = table.text(key)
    if not shape.fullmatch(value):
        raise table.refuse(f'"{key}" may have only {allowed}', key)
    return value
