"""So much of JSON Schema as the schema of the catalogue uses, to read the schema with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

Schema = Mapping[str, Any]
_TYPES: Mapping[str, type] = {
    "string": str,
    "integer": int,
    "boolean": bool,
    "array": list,
    "object": dict,
}
# Every word that is understood below, and those that check nothing.
_WORDS = {
    *("$ref", "type", "enum", "const", "anyOf", "oneOf", "if", "then", "not"),
    *("properties", "required", "additionalProperties", "propertyNames"),
    *("minProperties", "maxProperties", "items", "minItems", "uniqueItems"),
    *("minLength", "maxLength", "pattern", "minimum", "maximum"),
    *("$schema", "$defs", "title", "description", "format"),
}


class Checker:
    """Checks values against the schema."""

    def __init__(self, schema: Schema) -> None:
        self._root = schema

    def flaws(self, value: Any, schema: Schema | None = None) -> list[str]:
        """What is wrong with the value; dates count as texts."""
        found = self._root if schema is None else schema
        unknown = found.keys() - _WORDS
        assert not unknown, f"the checker does not know {unknown}"
        return list(self._flaws(value.isoformat() if isinstance(value, date) else value, found))

    def _flaws(self, value: Any, schema: Schema) -> Iterator[str]:
        if "$ref" in schema:
            yield from self.flaws(value, self._root["$defs"][schema["$ref"].split("/")[-1]])
        types = schema.get("type", ())
        names = [types] if isinstance(types, str) else types
        if names and type(value) not in [_TYPES[name] for name in names]:
            yield f"{value!r} is no {names}"
            return
        if "const" in schema and (value is not schema["const"] and value != schema["const"]):
            yield f"{value!r} is not {schema['const']!r}"
        if "enum" in schema and value not in schema["enum"]:
            yield f"{value!r} is none of {schema['enum']}"
        yield from self._combined(value, schema)
        if isinstance(value, str):
            yield from self._text(value, schema)
        elif isinstance(value, list):
            yield from self._list(value, schema)
        elif isinstance(value, dict):
            yield from self._object(value, schema)
        elif type(value) is int:
            yield from self._number(value, schema)

    def _combined(self, value: Any, schema: Schema) -> Iterator[str]:
        for word, least in (("anyOf", range(1, 99)), ("oneOf", range(1, 2))):
            fitting = sum(not self.flaws(value, each) for each in schema.get(word, ()))
            if word in schema and fitting not in least:
                yield f"{value!r} fits {fitting} of {word}"
        if "not" in schema and not self.flaws(value, schema["not"]):
            yield f"{value!r} is what it must not be"
        if "if" in schema and not self.flaws(value, schema["if"]):
            yield from self.flaws(value, schema["then"])

    def _text(self, value: str, schema: Schema) -> Iterator[str]:
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 10**9):
            yield f"{value!r} is too short or too long"
        if not re.search(schema.get("pattern", ""), value):
            yield f"{value!r} does not match {schema['pattern']}"

    def _number(self, value: int, schema: Schema) -> Iterator[str]:
        if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            yield f"{value} is out of bounds"

    def _list(self, value: list[Any], schema: Schema) -> Iterator[str]:
        if len(value) < schema.get("minItems", 0):
            yield "the list is too short"
        if schema.get("uniqueItems") and len({repr(each) for each in value}) != len(value):
            yield "something is twice in the list"
        for each in value:
            yield from self.flaws(each, schema.get("items", {}))

    def _object(self, value: dict[str, Any], schema: Schema) -> Iterator[str]:
        if not schema.get("minProperties", 0) <= len(value) <= schema.get("maxProperties", 10**9):
            yield "too few or too many entries"
        yield from (
            f"{name} is missing" for name in schema.get("required", ()) if name not in value
        )
        properties, others = schema.get("properties", {}), schema.get("additionalProperties", {})
        for name, each in value.items():
            yield from self.flaws(name, schema.get("propertyNames", {}))
            if name in properties:
                yield from self.flaws(each, properties[name])
            elif others is False:
                yield f"{name} is not known"
            else:
                yield from self.flaws(each, others)
