"""The models as data: what each takes, what it costs, and how its fields go on the wire.

`catalogue_file.parse` reads them from the text of a ``models.toml``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Mode, Rate
from sora_desktop.core.options import Option


class Misfit(NamedTuple):
    """Why no mode of a model takes the inputs: it `leaves_out` some of them, or `lacks` one that it
    needs. `mode` is the closest one that lacks nothing."""

    mode: Mode | None
    leaves_out: tuple[Role, ...] = ()
    lacks: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One entry of the catalogue.

    `render_seconds` is about how long a clip takes, 0 where nobody knows.
    """

    id: str
    name: str
    family: str
    good_for: str
    modes: tuple[Mode, ...]
    note: str = ""
    retired: bool = False
    replaced_by: str | None = None
    default: bool = False
    render_seconds: int = 0

    @property
    def offered(self) -> bool:
        """Whether it can be picked."""
        return not self.retired and any(mode.offered for mode in self.modes)

    @property
    def first(self) -> Mode:
        """The mode to start with: the first that is offered, else the first."""
        return next((mode for mode in self.modes if mode.offered), self.modes[0])

    def mode_for(self, roles: Collection[Role]) -> Mode | Misfit:
        """The mode that takes exactly this, or why there is none."""
        misfits: list[Misfit] = []
        for mode in self._choosable:
            left, lacks = mode.leaves_out(roles), mode.lacks(roles)
            if not left and not lacks:
                return mode
            misfits.append(Misfit(mode=None if lacks else mode, leaves_out=left, lacks=lacks))
        return min(misfits, key=lambda each: (len(each.lacks), len(each.leaves_out)))

    def usable(self, inputs: Sequence[Input]) -> tuple[tuple[Input, ...], Mode]:
        """The inputs that the model would use, and the mode for them."""
        mode = self.mode_for([each.role for each in inputs])
        if isinstance(mode, Mode):
            return tuple(inputs), mode
        if mode.mode is None:
            return (), self.first
        left = list(mode.leaves_out)
        used: list[Input] = []
        for each in reversed(inputs):
            # Of several references the last ones are those that don't fit.
            if each.role in left:
                left.remove(each.role)
            else:
                used.insert(0, each)
        return tuple(used), mode.mode

    @property
    def _choosable(self) -> tuple[Mode, ...]:
        """Options that are not offered still exist for takes that were made with them."""
        return tuple(mode for mode in self.modes if mode.offered) or self.modes[:1]

    @property
    def roles(self) -> frozenset[Role]:
        """The roles of inputs in any of its modes."""
        return frozenset(slot.role for mode in self._choosable for slot in mode.slots)

    @property
    def options(self) -> tuple[Option, ...]:
        """The options of all modes, each kind once."""
        found = {(type(o), o.name): o for mode in self.modes for o in mode.options}
        return tuple(found.values())

    @property
    def cheapest(self) -> Rate | None:
        """The lowest price of any mode, for "from $x a second"; None when nobody knows one."""
        rates = [mode.cheapest for mode in self._choosable]
        return min(filter(None, rates), key=lambda rate: rate.amount, default=None)


class Catalogue:
    """The models by id, in the order in which they are shown. A program has one, which is changed
    in place when a price is corrected."""

    def __init__(self, models: Iterable[Model]) -> None:
        self._models = {model.id: model for model in models}

    @property
    def models(self) -> tuple[Model, ...]:
        """Every entry, retired ones too."""
        return tuple(self._models.values())

    @property
    def offered(self) -> tuple[Model, ...]:
        """The entries that can be picked."""
        return tuple(model for model in self.models if model.offered)

    @property
    def default(self) -> Model:
        """The model to start with: the one marked as default, else the first that is offered.

        LookupError when none is offered; `catalogue_file` accepts no such catalogue.
        """
        marked = [model for model in self.offered if model.default]
        return (marked or list(self.offered))[0]

    @property
    def labels(self) -> Mapping[str, str]:
        """The labels of options that only some models have, by their names."""
        options = (option for model in self.models for option in model.options)
        return {option.name: option.label for option in options if option.label}

    def get(self, model_id: str) -> Model | None:
        """The entry of that id, also a retired one; None when there is none."""
        return self._models.get(model_id)

    def always_sound(self, model_id: str, inputs: Sequence[Input]) -> bool:
        """Whether such a clip always comes with sound."""
        model = self.get(model_id)
        return model is not None and model.usable(inputs)[1].always_sound

    def replacement(self, model_id: str) -> Model | None:
        """The live model to offer in place of this one: following `replaced_by`, else None."""
        seen = {model_id}
        model = self.get(model_id)
        while model is not None and model.replaced_by is not None and model.replaced_by not in seen:
            seen.add(model.replaced_by)
            model = self.get(model.replaced_by)
            if model is not None and model.offered:
                return model
        return None

    def take_over(self, other: Catalogue) -> None:
        """Replaces its entries by the other's: whoever holds this catalogue sees them."""
        self._models = dict(other._models)

    def merged(self, other: Catalogue) -> Catalogue:
        """This catalogue with the other's entries added, or in place of those of the same id.

        A default in the other one is the only one: it is the person's own.
        """
        if any(model.default for model in other.models):
            kept = {key: replace(model, default=False) for key, model in self._models.items()}
        else:
            kept = self._models
        return Catalogue((kept | other._models).values())
