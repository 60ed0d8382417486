"""What the stand-in sells: the models it knows, what it takes from each request and its prices.

Kept apart from the program's own catalogue on purpose: the two must agree because both tell the
truth about the API, not because one is made from the other. Names and prices are those of the
public pages in November 2026; a row marked "ours" has no published price.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum

from sora_desktop.core.money import Money


class Billing(Enum):
    """When ``usage`` names the sum: Sora's `consume` is set while the task is pending, Kling's
    sum is `frozen` first and `consume` at the end."""

    AT_ONCE = "llm"
    HELD = "point"


class Shape(Enum):
    """Where the link stands in ``output``."""

    VIDEO = "video"
    WORKS = "works"
    NESTED = "nested"


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """US dollars for a second, or for a whole clip of `clip_seconds`. None fits everything."""

    dollars: str
    resolution: str | None = None
    sound: bool | None = None
    clip_seconds: int | None = None

    def fits(self, resolution: str, sound: bool, seconds: int) -> bool:
        """Whether the row is for such a clip."""
        return (
            self.resolution in (None, resolution)
            and self.sound in (None, sound)
            and self.clip_seconds in (None, seconds)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """One model and task type. `render_seconds` is a fixed part and one for each second of clip.

    `resolution_words` translates the request's word into one like "720p"; `sound_field` is the
    switch for sound, "" when there is none. `versions` limits the row to those ``version`` words.
    """

    model: str
    task_type: str
    name: str
    seconds: Collection[int]
    prices: tuple[Price, ...]
    ratios: tuple[str, ...] = ("16:9", "9:16")
    resolutions: tuple[str, ...] = ("720p",)
    resolution_field: str = "resolution"
    resolution_words: Mapping[str, str] = field(default_factory=dict)
    sound_field: str = ""
    sound_default: bool = True
    duration_text: bool = False
    default_seconds: int = 5
    billing: Billing = Billing.HELD
    shape: Shape = Shape.VIDEO
    versions: tuple[str, ...] = ()
    render_seconds: tuple[float, float] = (60.0, 7.5)

    def price(self, resolution: str, sound: bool, seconds: int) -> Money:
        """The charge for one clip; KeyError when the table has no row for it."""
        for row in self.prices:
            if row.fits(resolution, sound, seconds):
                amount = Money.from_dollars(row.dollars)
                return amount if row.clip_seconds else amount * seconds
        raise KeyError((self.task_type, resolution, sound, seconds))


class PriceBook:
    """Every product that is sold."""

    def __init__(self, products: Collection[Product]) -> None:
        self.products = tuple(products)

    def has_model(self, model: str) -> bool:
        """Whether any product has that ``model``."""
        return any(product.model == model for product in self.products)

    def find(self, model: str, task_type: str, version: str) -> Product | None:
        """The product of those words; None when there is none."""
        for product in self.products:
            if (product.model, product.task_type) != (model, task_type):
                continue
            if not product.versions or version in product.versions:
                return product
        return None


_BOTH = ("720p", "1080p")
_WIDE = ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")
_SQUARE = ("16:9", "9:16", "1:1")
_MODES = {"std": "720p", "pro": "1080p"}


def _by_resolution(**dollars: str) -> tuple[Price, ...]:
    return tuple(Price(dollars=d, resolution=name.lstrip("p") + "p") for name, d in dollars.items())


def _with_sound(resolution: str | None, silent: str, sound: str) -> tuple[Price, ...]:
    return (
        Price(dollars=silent, resolution=resolution, sound=False),
        Price(dollars=sound, resolution=resolution, sound=True),
    )


def _per_clip(resolution: str, rows: Mapping[int, str]) -> tuple[Price, ...]:
    return tuple(
        Price(dollars=dollars, resolution=resolution, clip_seconds=seconds)
        for seconds, dollars in rows.items()
    )


def _sora() -> list[Product]:
    pro = Product(
        model="sora2",
        task_type="sora2-pro-video",
        name="Sora 2 Pro",
        seconds=(4, 8, 12),
        default_seconds=4,
        resolutions=_BOTH,
        billing=Billing.AT_ONCE,
        # The 1080p price is ours: no page has a row for it, and resellers ask five thirds.
        prices=_by_resolution(p720="0.24", p1080="0.40"),
    )
    plain = Product(
        model="sora2",
        task_type="sora2-video",
        name="Sora 2",
        seconds=(4, 8, 12),
        default_seconds=4,
        billing=Billing.AT_ONCE,
        prices=(Price(dollars="0.08"),),
    )
    return [plain, pro]


def _seedance() -> list[Product]:
    tables = {
        "seedance-2.5": (range(1, 31), _by_resolution(p480="0.15", p720="0.35", p1080="0.80")),
        # 480p and the whole of mini are ours.
        "seedance-2": (range(4, 16), _by_resolution(p480="0.10", p720="0.20", p1080="0.50")),
        "seedance-2-fast": (range(4, 16), _by_resolution(p480="0.08", p720="0.16")),
        "seedance-2-mini": (range(4, 16), _by_resolution(p480="0.05", p720="0.10")),
    }
    return [
        Product(
            model="seedance",
            task_type=name + ending,
            name="Seedance " + name.removeprefix("seedance-"),
            seconds=seconds,
            ratios=_WIDE,
            resolutions=tuple(price.resolution or "" for price in prices),
            sound_field="audio",
            prices=prices,
            render_seconds=(45.0, 9.0),
        )
        for name, (seconds, prices) in tables.items()
        for ending in ("", "-less-restriction")
    ]


def _veo() -> list[Product]:
    kinds = (("", "0.12", "0.24", 45.0), ("-fast", "0.06", "0.09", 25.0))
    return [
        Product(
            model=model,
            task_type=f"{model}-video{ending}",
            name=name + ending.replace("-", " "),
            seconds=(4, 6, 8),
            default_seconds=8,
            resolutions=_BOTH,
            sound_field="generate_audio",
            duration_text=True,
            prices=_with_sound(None, silent, sound),
            render_seconds=(fixed, 4.0),
        )
        for model, name in (("veo3.1", "Veo 3.1"), ("veo3", "Veo 3"))
        for ending, silent, sound, fixed in kinds
    ]


def _kling() -> list[Product]:
    three = Product(
        model="kling",
        task_type="video_generation",
        name="Kling 3.0",
        versions=("3.0",),
        seconds=range(3, 16),
        ratios=_SQUARE,
        resolutions=_BOTH,
        resolution_field="mode",
        resolution_words=_MODES,
        sound_field="enable_audio",
        sound_default=False,
        prices=_with_sound("720p", "0.10", "0.15") + _with_sound("1080p", "0.15", "0.20"),
        render_seconds=(80.0, 8.0),
    )
    older = Product(
        model="kling",
        task_type="video_generation",
        name="Kling 2",
        versions=("", "1.5", "1.6", "2.0", "2.1", "2.5", "2.6"),
        seconds=(5, 10),
        ratios=_SQUARE,
        resolutions=_BOTH,
        resolution_field="mode",
        resolution_words=_MODES,
        shape=Shape.WORKS,
        prices=_per_clip("720p", {5: "0.20", 10: "0.40"})
        + _per_clip("1080p", {5: "0.33", 10: "0.66"}),
        render_seconds=(90.0, 9.0),
    )
    return [three, older, *_kling_others()]


def _kling_others() -> list[Product]:
    omni = Product(
        model="kling",
        task_type="omni_video_generation",
        name="Kling omni",
        versions=("3.0", "o1"),
        seconds=range(3, 16),
        ratios=_SQUARE,
        resolutions=_BOTH,
        sound_field="enable_audio",
        sound_default=False,
        # 1080p is ours.
        prices=_by_resolution(p720="0.078", p1080="0.104"),
        render_seconds=(80.0, 8.0),
    )
    turbo = Product(
        model="kling-turbo",
        task_type="video_generation",
        name="Kling turbo",
        seconds=range(3, 16),
        ratios=_SQUARE,
        prices=(Price(dollars="0.056"),),
        render_seconds=(30.0, 4.0),
    )
    return [omni, turbo]


def _others() -> list[Product]:
    wan = Product(
        model="Wan",
        task_type="wan26-txt2video",
        name="Wan 2.6",
        seconds=(5, 10, 15),
        ratios=(*_SQUARE, "4:3", "3:4"),
        resolutions=_BOTH,
        # Both prices are ours.
        prices=_by_resolution(p720="0.10", p1080="0.15"),
    )
    hailuo = Product(
        model="hailuo",
        task_type="video_generation",
        name="Hailuo 2.3",
        seconds=(6, 10),
        default_seconds=6,
        ratios=("16:9",),
        resolutions=("768p", "1080p"),
        resolution_words={"768": "768p", "1080": "1080p"},
        # 1080p of ten seconds is ours.
        prices=_per_clip("768p", {6: "0.23", 10: "0.45"})
        + _per_clip("1080p", {6: "0.40", 10: "0.80"}),
    )
    luma = Product(
        model="luma",
        task_type="video_generation",
        name="Luma",
        seconds=(5, 9, 10),
        ratios=_WIDE,
        shape=Shape.NESTED,
        # The price is ours.
        prices=(Price(dollars="0.08"),),
    )
    return [wan, hailuo, luma]


def price_book() -> PriceBook:
    """The products of November 2026."""
    return PriceBook([*_sora(), *_seedance(), *_veo(), *_kling(), *_others()])
