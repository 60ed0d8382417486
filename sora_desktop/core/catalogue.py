"""The models as data: what each takes, what it costs, and how its fields go on the wire.

`catalogue_file.parse` reads them from the text of a ``models.toml``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from sora_desktop.core.money import Money


class DurationWire(Enum):
    """How a model wants its seconds: Sora and Kling the number 8, Veo the text ``"8s"``."""

    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The allowed words and the one to begin with; empty when the model has no such field."""

    values: tuple[str, ...] = ()
    default: str | None = None

    def nearest(self, wanted: str | None) -> str | None:
        """The wanted word when it is allowed, else the default."""
        return wanted if wanted in self.values else self.default


@dataclass(frozen=True, slots=True, kw_only=True)
class Seconds:
    """The allowed lengths of a clip in whole seconds, ascending; a range when `continuous`."""

    values: tuple[int, ...]
    default: int
    continuous: bool = False

    def nearest(self, wanted: int) -> int:
        """The allowed length closest to the wanted one; of two, the shorter (it costs less)."""
        return min(self.values, key=lambda value: (abs(value - wanted), value))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """One row of a price table. None for resolution or sound stands for every one."""

    per_second: Money
    resolution: str | None = None
    sound: bool | None = None
    certain: bool = True

    def fits(self, resolution: str | None, sound: bool | None) -> bool:
        """Whether the row is for this resolution and sound."""
        return self.resolution in (None, resolution) and self.sound in (None, sound)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """The names that a model's fields have in the request's ``input``.

    A name of None means that the field is not sent. `resolution_words` translates values (Kling
    says ``mode: std`` for 720p); `fixed` goes along unchanged.
    """

    aspect_ratio: str | None = "aspect_ratio"
    resolution: str | None = "resolution"
    duration: str | None = "duration"
    sound: str | None = None
    duration_as: DurationWire = DurationWire.NUMBER
    resolution_words: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, str | int | bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One entry of the catalogue."""

    id: str
    name: str
    family: str
    good_for: str
    model: str
    task_type: str
    seconds: Seconds
    aspect_ratio: Choice = Choice()
    resolution: Choice = Choice()
    sound_default: bool | None = None
    prompt_limit: int | None = None
    wire: Wire = Wire()
    rates: tuple[Rate, ...]
    price_checked: date
    note: str = ""
    retired: bool = False
    replaced_by: str | None = None
    default: bool = False
    takes_first_frame: bool = False

    def rate(self, resolution: str | None, sound: bool | None) -> Rate:
        """The price row for these settings: the most exact one that fits, else KeyError."""
        fitting = [rate for rate in self.rates if rate.fits(resolution, sound)]
        if not fitting:
            raise KeyError((self.id, resolution, sound))
        return max(fitting, key=lambda r: (r.resolution is not None) + (r.sound is not None))

    @property
    def cheapest(self) -> Money:
        """The lowest price of a second, for "from $x a second"."""
        return min(rate.per_second for rate in self.rates)


class Catalogue:
    """The models by id, in the order in which they are shown."""

    def __init__(self, models: Iterable[Model]) -> None:
        self._models = {model.id: model for model in models}

    @property
    def models(self) -> tuple[Model, ...]:
        """Every entry, retired ones too."""
        return tuple(self._models.values())

    @property
    def offered(self) -> tuple[Model, ...]:
        """The entries that can be picked."""
        return tuple(model for model in self.models if not model.retired)

    @property
    def default(self) -> Model:
        """The model to begin with: the one so marked, else the first that is offered.

        LookupError when none is offered; `catalogue_file` lets no such catalogue in.
        """
        marked = [model for model in self.offered if model.default]
        return (marked or list(self.offered))[0]

    def get(self, model_id: str) -> Model | None:
        """The entry of that id, also a retired one; None when there is none."""
        return self._models.get(model_id)

    def replacement(self, model_id: str) -> Model | None:
        """The live model to offer in place of this one: following `replaced_by`, else None."""
        seen = {model_id}
        model = self.get(model_id)
        while model is not None and model.replaced_by is not None and model.replaced_by not in seen:
            seen.add(model.replaced_by)
            model = self.get(model.replaced_by)
            if model is not None and not model.retired:
                return model
        return None

    def merged(self, other: Catalogue) -> Catalogue:
        """This catalogue with the other's entries added, or put in place of those of the same id.

        A default of the other's is the only one: it is the person's own.
        """
        if any(model.default for model in other.models):
            kept = {key: replace(model, default=False) for key, model in self._models.items()}
        else:
            kept = self._models
        return Catalogue((kept | other._models).values())
