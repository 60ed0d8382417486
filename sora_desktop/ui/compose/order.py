"""The order behind a press on Generate or Draft, and its price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.catalogue import Model
from sora_desktop.core.mode import Estimate
from sora_desktop.core.money import Money
from sora_desktop.core.options import RESOLUTION, SECONDS, SOUND, Options
from sora_desktop.core.references import NO_SHELF
from sora_desktop.core.request import VideoRequest, naming
from sora_desktop.ui.compose.chips import ShotTarget
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.text.take_text import option_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An order: `count` takes of each of the prompts, in that shot or in a new one, which may
    continue another. The prompt of `request` is as it was written."""

    request: VideoRequest
    prompts: tuple[str, ...]
    count: int
    target: ShotTarget | None = None
    continued: ShotTarget | None = None

    @property
    def requests(self) -> tuple[VideoRequest, ...]:
        """One request for each prompt that the choices make."""
        return tuple(replace(self.request, prompt=prompt) for prompt in self.prompts)


def own_requests(request: VideoRequest, prompts: Sequence[str]) -> list[VideoRequest]:
    """The request for each prompt: with exactly the inputs that it names, and those without a
    name."""
    return [naming(replace(request, prompt=prompt), NO_SHELF) for prompt in prompts]


def price_of(request: VideoRequest, model: Model) -> Estimate:
    """What one clip costs, the seconds of its reference video included."""
    used, mode = model.usable(request.inputs)
    return mode.price(request.options, reference_seconds=mode.reference_seconds(used))


def cost_of(
    request: VideoRequest, model: Model, prompts: Sequence[str], takes: int
) -> tuple[Estimate, Money]:
    """What one clip costs with all inputs, and what that many takes of these prompts cost: each
    prompt pays only for the reference videos that it names."""
    estimate = price_of(request, model)
    if len(prompts) < 2 or not any(each.milliseconds for each in request.inputs):
        return estimate, estimate.amount * takes
    total = Money.total(price_of(own, model).amount for own in own_requests(request, prompts))
    return estimate, total * (takes // len(prompts))


def price_caption(chosen: Options) -> str:
    """What the prices in the list of models are for."""
    words = [option_text(name, chosen.get(name)) for name in (SECONDS, RESOLUTION)]
    if chosen.get(SOUND):
        words.append(translate("Composer", "sound"))
    text = ", ".join(filter(None, words))
    return fill(translate("Composer", "Price for {settings}"), settings=text)
