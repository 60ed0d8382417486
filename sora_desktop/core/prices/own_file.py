"""A corrected price in the text of a person's own ``models.toml``: one number is replaced, and all
the rest of the text stays to the last letter."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sora_desktop.core.catalogue_file import merge_user, parse
from sora_desktop.core.mode import TEXT_MODE
from sora_desktop.core.money import Money
from sora_desktop.core.price import Per, Rate
from sora_desktop.core.prices.corrections import Correction
from sora_desktop.core.toml_table import Path, line_of, lines_of, spans_of

_BESIDE = frozenset({*Per, "certain", "reference_share"})
_DEFAULT = re.compile(r"^[ \t]*default[ \t]*=.*\n?", re.MULTILINE)


class NotCorrected(ValueError):
    """The price is not where it was looked for: the file is another one by now."""


def corrected(own: str, builtin: str, correction: Correction, today: date) -> str:
    """The text of the person's own file with the price corrected. A model that is only among the
    built-in ones is copied to its end.

    BadCatalogue as `merge_user`: there is a mistake in the person's file. NotCorrected.
    """
    shipped = parse(builtin)
    merge_user(shipped, own)
    text = own
    if _place_of(correction.model.id, _models(own)) is None:
        text = own + _copied(own, builtin, correction.model.id, today)
    text = _with_price(text, correction)
    found = merge_user(shipped, text).get(correction.model.id)
    amounts = {
        rate.amount
        for mode in (found.modes if found is not None else ())
        for rate in mode.rates
        if mode.id in {each.id for each in correction.modes}
        and (rate.when, rate.per) == (correction.rate.when, correction.rate.per)
    }
    if amounts != {correction.amount}:
        raise NotCorrected(f"the price of {correction.model.id} did not become what it should")
    return text


def own_ids(own: str) -> frozenset[str]:
    """The ids of the models in a person's own file."""
    return frozenset(str(model.get("id")) for model in _models(own))


def _models(text: str) -> Sequence[Mapping[str, Any]]:
    try:
        found = tomllib.loads(text.removeprefix("\ufeff")).get("model", [])
    except tomllib.TOMLDecodeError:
        return ()
    tables = found if isinstance(found, list) else ()
    return [table for table in tables if isinstance(table, dict)]


def _place_of(model_id: str, models: Sequence[Mapping[str, Any]]) -> int | None:
    return next((n for n, model in enumerate(models) if model.get("id") == model_id), None)


def _copied(own: str, builtin: str, model_id: str, today: date) -> str:
    """The entry of a built-in model, to stand behind all of a person's own ones."""
    place, lines = _place_of(model_id, _models(builtin)), builtin.splitlines()
    if place is None:
        raise NotCorrected(f"no model has the id {model_id}")
    known = lines_of(builtin)
    first = line_of(known, ("model", place)) - 1
    last = known.get(("model", place + 1), len(lines) + 1) - 1
    block = lines[first:last]
    # What stands above the next entry is about that one.
    while block and (not block[-1].strip() or block[-1].lstrip().startswith("#")):
        block.pop()
    text = "\n".join(block) + "\n"
    if any(model.get("default") for model in _models(own)):
        text = _DEFAULT.sub("", text, count=1)
    note = f"# Copied from the built-in models on {today}, with the price that PiAPI charges.\n"
    gap = "" if not own else "\n" if own.endswith("\n") else "\n\n"
    text = f"{gap}{note}{text}"
    return text.replace("\n", "\r\n") if "\r\n" in own else text


def _with_price(text: str, correction: Correction) -> str:
    bare = text.removeprefix("\ufeff")
    models = _models(bare)
    place = _place_of(correction.model.id, models)
    if place is None:
        raise NotCorrected(f"no model has the id {correction.model.id}")
    spans = spans_of(bare)
    wanted = {
        path
        for mode in correction.modes
        for path in _rows(place, models[place], mode.id, correction.rate)
    }
    if not wanted:
        raise NotCorrected(f"no such price of {correction.model.id}")
    for start, end in sorted((spans[path] for path in wanted), reverse=True):
        bare = f'{bare[:start]}"{_dollars(correction.amount)}"{bare[end:]}'
    return text[: len(text) - len(text.removeprefix("\ufeff"))] + bare


def _rows(place: int, model: Mapping[str, Any], mode_id: str, rate: Rate) -> Iterator[Path]:
    """The ways to the amounts of that price row: of the mode's own table, or of the model's."""
    path: Path = ("model", place)
    table = model
    for number, mode in enumerate(model.get("modes", ())):
        if mode.get("id", TEXT_MODE) == mode_id and "prices" in mode:
            path, table = (*path, "modes", number), mode
    prices = table.get("prices")
    for number, row in enumerate(prices if isinstance(prices, list) else ()):
        when = {name: value for name, value in row.items() if name not in _BESIDE}
        amount = row.get(rate.per.value)
        same = isinstance(amount, str) and Money.from_dollars(amount) == rate.amount
        if same and when == dict(rate.when):
            yield (*path, "prices", number, rate.per.value)


def _dollars(amount: Money) -> str:
    """``0.24``: as many digits as it has."""
    return amount.precise.removeprefix("$").replace(",", "")
