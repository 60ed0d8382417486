"""Every price that is known: one row for each row of a price table, of each mode of each model."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.mode import Mode
from sora_desktop.core.money import Money
from sora_desktop.core.options import Choice, Draft, Options, Seconds, Switch
from sora_desktop.core.price import Per, Rate
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import Take


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRow:
    """One price. Without a `rate` nobody knows it. `own` is of the person's own file."""

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
    """The price that a take goes by today; None where its model or mode is another one by now, or
    nobody knows the price."""
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


def amount_behind(charged: Money, request: VideoRequest, rate: Rate) -> Money | None:
    """What a second, or a clip, must have cost for this charge; None where it is no whole unit, or
    where reference video is in it: what that costs is not sure enough to tell the rest."""
    if rate.reference_share and any(each.milliseconds for each in request.inputs):
        return None
    count = request.seconds if rate.per is Per.SECOND else 1
    if count < 1 or charged.units % count:
        return None
    return Money(charged.units // count)


def priced_options(request: VideoRequest, mode: Mode) -> Options:
    """What is chosen of the options that a price can depend on, without the length."""
    names = {
        option.name
        for option in mode.options
        if isinstance(option, Choice | Switch | Draft) and not isinstance(option, Seconds)
    }
    return Options({n: value for n, value in request.options.items() if n in names})
