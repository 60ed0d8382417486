"""What a person asks for, checked against the model; and the same in the words of the wire."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from sora_desktop.core.catalogue import Catalogue, DurationWire, Model
from sora_desktop.core.money import Money

# No limit is published for most models; a text beyond this is a mistake of the clipboard.
LONGEST_PROMPT = 20_000
MOST_TAKES = 20

# A lone surrogate can be neither sent nor stored (measured), and NUL ends a text elsewhere.
_UNREADABLE = re.compile("[\0\ud800-\udfff]")

JsonScalar = str | int | bool


class Flaw(Enum):
    """Why a request cannot be made; the window has a sentence for each."""

    UNKNOWN_MODEL = "unknown_model"
    RETIRED_MODEL = "retired_model"
    EMPTY_PROMPT = "empty_prompt"
    LONG_PROMPT = "long_prompt"
    UNREADABLE_PROMPT = "unreadable_prompt"
    ASPECT_RATIO = "aspect_ratio"
    RESOLUTION = "resolution"
    SECONDS = "seconds"
    SOUND = "sound"
    COUNT = "count"


class InvalidRequest(ValueError):
    """The catalogue does not allow the request; `flaws` says why, worst first."""

    def __init__(self, flaws: tuple[Flaw, ...]) -> None:
        super().__init__("not a request that can be made: " + ", ".join(f.value for f in flaws))
        self.flaws = flaws


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoRequest:
    """One clip as a person asks for it. None where the model has no such field."""

    model_id: str
    prompt: str
    seconds: int
    aspect_ratio: str | None = None
    resolution: str | None = None
    sound: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What a clip should cost by the catalogue; not `certain` is shown as "from"."""

    amount: Money
    per_second: Money
    seconds: int
    certain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WireRequest:
    """A request in the words of the API: names of model and task, and the ``input`` object."""

    model: str
    task_type: str
    input: Mapping[str, JsonScalar]

    @property
    def input_json(self) -> str:
        """The ``input`` as JSON text, as the journal keeps it."""
        return json.dumps(dict(self.input), ensure_ascii=False)


def flaws_of(request: VideoRequest, model: Model | None) -> tuple[Flaw, ...]:
    """Everything that keeps the request from being made, worst first; empty when it is fine."""
    if model is None or model.id != request.model_id:
        return (Flaw.UNKNOWN_MODEL,)
    found = [Flaw.RETIRED_MODEL] if model.retired else []
    found += _prompt_flaws(request.prompt, model.prompt_limit or LONGEST_PROMPT)
    if not _allowed(request.aspect_ratio, model.aspect_ratio.values):
        found.append(Flaw.ASPECT_RATIO)
    if not _allowed(request.resolution, model.resolution.values):
        found.append(Flaw.RESOLUTION)
    if type(request.seconds) is not int or request.seconds not in model.seconds.values:
        found.append(Flaw.SECONDS)
    if (request.sound is None) != (model.sound_default is None):
        found.append(Flaw.SOUND)
    return tuple(found)


def _prompt_flaws(prompt: str, limit: int) -> list[Flaw]:
    if not prompt.strip():
        return [Flaw.EMPTY_PROMPT]
    found = [Flaw.LONG_PROMPT] if len(prompt) > limit else []
    if _UNREADABLE.search(prompt):
        found.append(Flaw.UNREADABLE_PROMPT)
    return found


def _allowed(value: str | None, values: tuple[str, ...]) -> bool:
    return value in values if values else value is None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRequest:
    """A request that the catalogue allows: there is no other way to make one.

    Raises InvalidRequest when request and model do not fit, so that whatever takes a
    CheckedRequest can never be handed one that the model does not accept.
    """

    request: VideoRequest
    model: Model

    def __post_init__(self) -> None:
        flaws = flaws_of(self.request, self.model)
        if flaws:
            raise InvalidRequest(flaws)

    @property
    def estimate(self) -> Estimate:
        """What it should cost by the catalogue."""
        rate = self.model.rate(self.request.resolution, self.request.sound)
        return Estimate(
            amount=rate.per_second * self.request.seconds,
            per_second=rate.per_second,
            seconds=self.request.seconds,
            certain=rate.certain,
        )

    @property
    def wire(self) -> WireRequest:
        """The request in the API's words (field names and types from the catalogue)."""
        names, asked = self.model.wire, self.request
        fields: dict[str, JsonScalar] = {"prompt": asked.prompt, **names.fixed}
        if names.aspect_ratio and asked.aspect_ratio is not None:
            fields[names.aspect_ratio] = asked.aspect_ratio
        if names.resolution and asked.resolution is not None:
            word = names.resolution_words.get(asked.resolution, asked.resolution)
            fields[names.resolution] = word
        if names.duration:
            as_text = names.duration_as is DurationWire.TEXT
            fields[names.duration] = f"{asked.seconds}s" if as_text else asked.seconds
        if names.sound and asked.sound is not None:
            fields[names.sound] = asked.sound
        return WireRequest(model=self.model.model, task_type=self.model.task_type, input=fields)


def check(request: VideoRequest, catalogue: Catalogue) -> CheckedRequest:
    """The request as one that may be sent; InvalidRequest says why it may not."""
    model = catalogue.get(request.model_id)
    if model is None:
        raise InvalidRequest((Flaw.UNKNOWN_MODEL,))
    return CheckedRequest(request=request, model=model)


def fitted(request: VideoRequest, model: Model) -> VideoRequest:
    """The same request for another model: every choice that still fits is kept, the rest are
    the new model's defaults or nearest values."""
    sound = model.sound_default
    if sound is not None and request.sound is not None:
        sound = request.sound
    return replace(
        request,
        model_id=model.id,
        seconds=model.seconds.nearest(request.seconds),
        aspect_ratio=model.aspect_ratio.nearest(request.aspect_ratio),
        resolution=model.resolution.nearest(request.resolution),
        sound=sound,
    )
