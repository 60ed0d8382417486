"""How a product is declared: the fields of its requests (type, values, counts and lengths), its
inputs, and its prices. The products themselves are in `products`.

The simulator is stricter than a service has to be: an unknown field is refused, so that a mistake
of ours can't pass for an option.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from typing import Any

from sora_desktop.core.money import Money

_LONGEST = 20_000


class Refusal(Exception):
    """A request that is answered with an HTTP error of that status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


class Type(Enum):
    """The type of a field, as Go's decoder names it."""

    TEXT = "string"
    WHOLE = "int"
    NUMBER = "float64"
    FLAG = "bool"
    LINK = "url"
    LINKS = "[]string"
    OBJECTS = "[]struct"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field. `values` are the allowed ones (None: any); `most` is how many links or objects, or
    how long a text; one that `needs` another is refused without it. `inside` are the fields of each
    object."""

    type: Type = Type.TEXT
    values: Collection[Any] | None = None
    required: bool = False
    least: int = 0
    most: int = _LONGEST
    needs: str = ""
    inside: Mapping[str, Field] | None = None

    def check(self, name: str, given: Any, others: Collection[str]) -> None:
        """Refusal of a value that the service would not take."""
        if not self._is_typed(given):
            kind = _kind(given)
            raise Refusal(400, f"cannot unmarshal {kind} into field {name} of type {self._word}")
        if self.values is not None and given not in self.values:
            raise Refusal(400, f"invalid {name}")
        if isinstance(given, str | list) and not self.least <= len(given) <= self.most:
            raise Refusal(400, f"invalid {name}: {len(given)} given, at most {self.most}")
        if self.type is Type.OBJECTS:
            for each in given:
                check_fields(each, self.inside or {})
        for link in given if isinstance(given, list) else [given]:
            if self.type in (Type.LINK, Type.LINKS) and not link.startswith(
                ("https://", "http://")
            ):
                raise Refusal(400, f"invalid {name}: not a link")
        if self.needs and self.needs not in others:
            raise Refusal(400, f"{name} needs {self.needs}")

    @property
    def _word(self) -> str:
        return "string" if self.type is Type.LINK else self.type.value

    def _is_typed(self, given: Any) -> bool:
        if self.type is Type.LINKS:
            return isinstance(given, list) and all(isinstance(each, str) for each in given)
        if self.type is Type.OBJECTS:
            return isinstance(given, list) and all(isinstance(each, dict) for each in given)
        kinds: dict[Type, tuple[type, ...]] = {
            Type.WHOLE: (int,),
            Type.NUMBER: (int, float),
            Type.FLAG: (bool,),
        }
        return type(given) in kinds.get(self.type, (str,))


def check_fields(wanted: Mapping[str, Any], fields: Mapping[str, Field]) -> None:
    """Refusal of the first field that is unknown, missing or wrong."""
    for name in wanted:
        if name not in fields:
            raise Refusal(400, f"unknown field {name}")
    for name, each in fields.items():
        if name in wanted:
            each.check(name, wanted[name], wanted)
        elif each.required:
            raise Refusal(400, f"{name} is required")


def _kind(given: Any) -> str:
    if isinstance(given, bool):
        return "bool"
    return {str: "string", int: "number", float: "number", list: "array"}.get(type(given), "object")


class Billing(Enum):
    """When ``usage`` names the sum: Sora's `consume` is set while the task is pending, Kling's
    sum is `frozen` first and `consume` at the end."""

    AT_ONCE = "llm"
    HELD = "point"


class Shape(Enum):
    """Where the link is in ``output``."""

    VIDEO = "video"
    WORKS = "works"
    NESTED = "nested"


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """US dollars for a second, or for a whole clip of `clip_seconds`. None matches everything."""

    dollars: str
    resolution: str | None = None
    sound: bool | None = None
    clip_seconds: int | None = None

    def applies_to(self, resolution: str, sound: bool, seconds: int) -> bool:
        """Whether the row applies to such a clip."""
        return (
            self.resolution in (None, resolution)
            and self.sound in (None, sound)
            and self.clip_seconds in (None, seconds)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaField:
    """A field for links to videos or sounds: the accepted suffixes, and the seconds of all
    together. `share` is the price of one of its seconds, as a part of a second of the clip. Beside
    it there are at most so many `pictures`."""

    name: str
    endings: tuple[str, ...]
    seconds: Fraction = Fraction(3600)
    share: Fraction = Fraction(0)
    pictures: int = 100

    @property
    def word(self) -> str:
        """What it is for."""
        return "sound" if "audio" in self.name else "video"


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """One model and task type, or one of the ways to order it.

    `render_seconds` is a fixed part and one for each second of clip. `selected_by` are the fields,
    with their words, that select the product. `fields` has every other one that it takes, besides
    the prompt. `resolution_words` translates the request's word into one like "720p"; `sound_field`
    is the switch for sound, "" when there is none. The links of `first` and `last` are what the
    clip begins and ends with: a field, or a field and a place in its list. With `shape_of_first`
    the clip has the shape of that picture. A length in `let_in_seconds` is accepted, but can't be
    rendered. The seconds of the objects in `shots` make the length where it is given. A product
    with the pictures of `references` or the fields of `media` is selected only when there are some,
    `most_links` of all kinds together; the last of `media` are sounds, which need a picture or a
    video. `draft_prices` are those of a draft, in its only resolution. The `final` of a draft takes
    its task and no prompt.
    """

    model: str
    task_type: str
    name: str
    seconds: Collection[int]
    prices: tuple[Price, ...]
    fields: Mapping[str, Field] = field(default_factory=dict)
    selected_by: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ratios: tuple[str, ...] = ("16:9", "9:16")
    resolutions: tuple[str, ...] = ("720p",)
    resolution_field: str = "resolution"
    resolution_words: Mapping[str | int, str] = field(default_factory=dict)
    sound_field: str = ""
    sound_default: bool = True
    duration_text: bool = False
    default_seconds: int = 5
    let_in_seconds: Collection[int] = ()
    longest_prompt: int = 20_000
    needs_service_mode: bool = False
    first: tuple[str, int] | None = None
    last: tuple[str, int] | None = None
    shape_of_first: bool = False
    shots: str = ""
    references: str = ""
    media: tuple[MediaField, ...] = ()
    most_links: int = 100
    draft_prices: tuple[Price, ...] = ()
    final: bool = False
    picture_sides: tuple[int, int] = (1, 100_000)
    billing: Billing = Billing.HELD
    shape: Shape = Shape.VIDEO
    render_seconds: tuple[float, float] = (60.0, 7.5)

    @property
    def all_fields(self) -> Mapping[str, Field]:
        """Everything that ``input`` may have."""
        if self.final:
            return {
                "draft_task_id": Field(required=True, least=1, most=100),
                "resolution": Field(values=self.resolutions),
            }
        lengths = [*self.seconds, *self.let_in_seconds]
        duration = Field(type=Type.WHOLE, values=lengths)
        if self.duration_text:
            duration = Field(values=[word for n in lengths for word in (f"{n}s", f"{n}")])
        words = self.resolution_words or dict.fromkeys(self.resolutions)
        whole = any(isinstance(word, int) for word in words)
        found: dict[str, Field] = {
            "prompt": Field(required=True, least=1, most=self.longest_prompt),
            "duration": duration,
            **{name: Field(values=values) for name, values in self.selected_by.items()},
        }
        if self.ratios:
            found["aspect_ratio"] = Field(values=self.ratios)
        if self.resolution_field:
            kind = Type.WHOLE if whole else Type.TEXT
            found[self.resolution_field] = Field(type=kind, values=list(words))
        if self.sound_field:
            found[self.sound_field] = Field(type=Type.FLAG)
        return {**found, **self.fields}

    def is_meant(self, model: Any, task_type: Any, wanted: Mapping[str, Any]) -> bool:
        """Whether such a request selects this product."""
        if (model, task_type) != (self.model, self.task_type):
            return False
        if self.final is not ("draft_task_id" in wanted):
            return False
        links = [self.references, *(each.name for each in self.media)]
        if self.references and not self.selected_by.get("mode") and not {*links} & {*wanted}:
            return False
        return all(wanted.get(name, "") in words for name, words in self.selected_by.items())

    def price(self, resolution: str, sound: bool, seconds: int) -> Money:
        """The charge for one clip; KeyError when the table has no row for it."""
        return self._price(self.prices, resolution, sound, seconds)

    def draft_price(self, resolution: str, sound: bool, seconds: int) -> Money:
        """The charge for a draft; KeyError when there is none of that resolution."""
        return self._price(self.draft_prices, resolution, sound, seconds)

    def _price(
        self, prices: Collection[Price], resolution: str, sound: bool, seconds: int
    ) -> Money:
        for row in prices:
            if row.applies_to(resolution, sound, seconds):
                amount = Money.from_dollars(row.dollars)
                return amount if row.clip_seconds else amount * seconds
        raise KeyError((self.task_type, resolution, sound, seconds))


class PriceTable:
    """Every product that is sold."""

    def __init__(self, products: Collection[Product]) -> None:
        self.products = tuple(products)

    def has_model(self, model: str) -> bool:
        """Whether any product has that ``model``."""
        return any(product.model == model for product in self.products)

    def find(self, model: Any, task_type: Any, wanted: Mapping[str, Any]) -> Product | None:
        """The product that such a request selects; None when there is none."""
        for product in self.products:
            if product.is_meant(model, task_type, wanted):
                return product
        return None
