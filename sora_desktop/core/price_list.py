"""Every price of the catalogue as rows of a list, and what charges teach about them.

Charges that differ from a price three times in a row suggest a correction. It replaces one number
in the text of a person's own ``models.toml``; the rest of that text stays to the last letter.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.catalogue_file import MOST_MONEY, merge_user, parse
from sora_desktop.core.inputs import VIDEO_ROLES
from sora_desktop.core.mode import TEXT_MODE, Mode, Per, Rate
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.options import Choice, Draft, Options, Seconds, Switch
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import RENDERED, Take
from sora_desktop.core.toml_table import Path, line_of, lines_of, spans_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRow:
    """One price. Without a `rate` nobody knows it. `own` is from the person's own file."""

    model: Model
    mode: Mode
    rate: Rate | None
    own: bool = False

    @property
    def offered(self) -> bool:
        """Whether it can be chosen today."""
        return self.mode.offered and not self.model.retired


def price_rows(catalogue: Catalogue, own: Collection[str]) -> tuple[PriceRow, ...]:
    """Every price in the order of the catalogue; `own` are the ids of the person's models."""
    return tuple(
        PriceRow(model=model, mode=mode, rate=rate, own=model.id in own)
        for model in catalogue.models
        for mode in model.modes
        for rate in mode.rates or (None,)
    )


def row_of(take: Take, catalogue: Catalogue) -> PriceRow | None:
    """The price that applies to a take today; None where its model or mode has changed, or nobody
    knows the price."""
    model = catalogue.get(take.request.model_id)
    if model is None:
        return None
    mode = next(
        (
            each
            for each in model.modes
            if (each.model, each.task_type) == (take.wire_model, take.task_type)
            and not each.leaves_out(take.request.roles)
            and not each.lacks(take.request.roles)
        ),
        None,
    )
    rate = None if mode is None else mode.rate(take.request.options)
    if mode is None or rate is None:
        return None
    return PriceRow(model=model, mode=mode, rate=rate)


def has_reference_video(request: VideoRequest, rate: Rate) -> bool:
    """Whether a part of the charge is for the seconds of a video that was put in."""
    return bool(rate.reference_share) and not set(VIDEO_ROLES).isdisjoint(request.roles)


def amount_behind(charged: Money, request: VideoRequest, rate: Rate) -> Money | None:
    """The price per second, or per clip, behind this charge; None where it is no whole unit, or for
    reference video: its price is not sure enough to tell the rest."""
    if has_reference_video(request, rate):
        return None
    count = request.seconds if rate.per is Per.SECOND else 1
    if count < 1 or charged.units % count:
        return None
    return Money(charged.units // count)


def priced_options(request: VideoRequest, mode: Mode) -> Options:
    """The chosen options that a price can depend on, without the length."""
    names = {
        option.name
        for option in mode.options
        if isinstance(option, Choice | Switch | Draft) and not isinstance(option, Seconds)
    }
    return Options({n: value for n, value in request.options.items() if n in names})


IN_A_ROW = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """`amount` replaces that of a price row of a model. `modes` are those that were charged so, and
    `takes` the last ones that were, the newest first."""

    model: Model
    modes: tuple[Mode, ...]
    rate: Rate
    amount: Money
    takes: tuple[Take, ...]

    @property
    def key(self) -> tuple[str, Rate, Money]:
        """Identifies a correction, whichever takes it is based on."""
        return self.model.id, self.rate, self.amount


@dataclass(slots=True)
class _Evidence:
    """What is known of one price row: the takes that it last applied to, and what each mode was
    last charged with each choice of options."""

    model: Model
    rate: Rate
    takes: list[Take] = field(default_factory=list)
    amounts: list[Money | None] = field(default_factory=list)
    modes: dict[str, Mode] = field(default_factory=dict)
    latest: dict[tuple[str, Options], Money | None] = field(default_factory=dict)

    @property
    def amount(self) -> Money | None:
        """The price that all of it agrees on; None where there is too little, or it disagrees."""
        found = {*self.amounts, *self.latest.values()}
        amount = found.pop() if len(found) == 1 else None
        if len(self.takes) < IN_A_ROW or amount is None or amount == self.rate.amount:
            return None
        return amount if NOTHING < amount <= MOST_MONEY else None


def corrections(takes: Iterable[Take], catalogue: Catalogue) -> tuple[Correction, ...]:
    """The corrections that the charges of these takes suggest, the newest take being the first.

    A charge that equals our price, or another price row, ends a series; so does the last charge of
    other options with the same price. Imported takes don't count: another account may have other
    prices.
    """
    rows: dict[tuple[str, Rate], _Evidence] = {}
    for take in takes:
        charged = take.charged
        if not charged or take.imported or take.state not in RENDERED:
            continue
        found = row_of(take, catalogue)
        if found is None or found.rate is None:
            continue
        if has_reference_video(take.request, found.rate) and charged != take.estimate:
            # Nobody can tell which of its two prices is another one.
            continue
        row = rows.setdefault((found.model.id, found.rate), _Evidence(found.model, found.rate))
        amount = amount_behind(charged, take.request, found.rate)
        if charged == take.estimate:
            amount = None
        row.latest.setdefault((found.mode.id, priced_options(take.request, found.mode)), amount)
        if len(row.takes) < IN_A_ROW:
            row.takes.append(take)
            row.amounts.append(amount)
            row.modes.setdefault(found.mode.id, found.mode)
    return tuple(
        Correction(
            model=row.model,
            modes=tuple(row.modes.values()),
            rate=row.rate,
            amount=amount,
            takes=tuple(row.takes),
        )
        for row in rows.values()
        if (amount := row.amount) is not None
    )


_BESIDE = frozenset({*Per, "certain", "reference_share"})
_DEFAULT = re.compile(r"^[ \t]*default[ \t]*=.*\n?", re.MULTILINE)


class NotCorrected(ValueError):
    """The price is not where it was looked for: the file has changed."""


def corrected(own: str, builtin: str, correction: Correction, today: date) -> str:
    """The text of the person's own file with the price corrected.

    A model that is only among the built-in ones is copied to its end. BadCatalogue as `merge_user`:
    there is a mistake in the person's file. NotCorrected.
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
    """The entry of a built-in model, to be added after all of a person's own ones."""
    place, lines = _place_of(model_id, _models(builtin)), builtin.splitlines()
    if place is None:
        raise NotCorrected(f"no model has the id {model_id}")
    known = lines_of(builtin)
    first = line_of(known, ("model", place)) - 1
    last = known.get(("model", place + 1), len(lines) + 1) - 1
    block = lines[first:last]
    # A comment above the next entry is about that one.
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
    """The paths to the amounts of that price row: in the mode's own table, or in the model's."""
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
