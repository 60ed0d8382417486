"""What the simulator sells: its models, what each takes in a request, and prices.

Kept apart from the program's own catalogue on purpose: the two must agree because both are right
about the API, not because one is made from the other. Names and prices are those of the public
pages in November 2026; a row marked "ours" has no published price.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from sora_desktop.simulator.declarations import (
    Billing,
    Field,
    MediaField,
    Price,
    PriceTable,
    Product,
    Shape,
    Type,
)

_BOTH = ("720p", "1080p")
_WIDE = ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")
_SQUARE = ("16:9", "9:16", "1:1")
_MODES: Mapping[str | int, str] = {"std": "720p", "pro": "1080p"}


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
    # Other lengths pass the check, and are not rendered.
    usual: dict[str, Any] = {
        "model": "sora2",
        "seconds": (4, 8, 12),
        "let_in_seconds": range(1, 21),
        "default_seconds": 4,
        "billing": Billing.AT_ONCE,
    }
    pro = Product(
        **usual,
        task_type="sora2-pro-video",
        name="Sora 2 Pro",
        resolutions=_BOTH,
        # The 1080p price is ours: no page has a row for it, and resellers ask five thirds.
        prices=_by_resolution(p720="0.24", p1080="0.40"),
    )
    plain = Product(
        **usual, task_type="sora2-video", name="Sora 2", prices=(Price(dollars="0.08"),)
    )
    return [plain, pro]


# Lengths and prices.
_SEEDANCE = {
    "seedance-2.5": (range(4, 31), _by_resolution(p480="0.15", p720="0.35", p1080="0.80")),
    "seedance-2": (range(4, 16), _by_resolution(p480="0.10", p720="0.20", p1080="0.50")),
    "seedance-2-fast": (range(4, 16), _by_resolution(p480="0.048", p720="0.096")),
    "seedance-2-mini": (range(4, 16), _by_resolution(p480="0.042", p720="0.084")),
}


def _seedance() -> list[Product]:
    products = []
    for task_type, (seconds, prices) in _SEEDANCE.items():
        usual: dict[str, Any] = {
            "model": "seedance",
            "task_type": task_type,
            "name": "Seedance " + task_type.removeprefix("seedance-"),
            "seconds": seconds,
            "resolutions": tuple(price.resolution or "" for price in prices),
            "sound_field": "audio",
            "longest_prompt": 4000,
            "prices": prices,
            "render_seconds": (45.0, 9.0),
        }
        text = Product(
            **usual, selected_by={"mode": ("text_to_video", "")}, ratios=_WIDE, fields=_SEED
        )
        frames = Product(
            **usual,
            selected_by={"mode": ("first_last_frames",)},
            ratios=("auto",),
            fields=_SEEDANCE_FRAMES | _SEED,
            first=("image_urls", 0),
            last=("image_urls", 1),
            shape_of_first=True,
        )
        references = Product(
            **usual,
            selected_by={"mode": ("omni_reference",)},
            ratios=_WIDE,
            fields=_SEEDANCE_LINKS | _SEED,
            references="image_urls",
            media=_SEEDANCE_MEDIA,
            # 400 from ten on, by one client; the page of 2.5 has twelve.
            most_links=12 if task_type == "seedance-2.5" else 9,
        )
        made = [text, frames, references]
        if task_type == "seedance-2.5":
            made = [*map(_with_draft, made), _final(usual)]
        products += made
    return [*products, *_seedance_flash()]


_SEED = {"seed": Field(type=Type.WHOLE)}
_SEEDANCE_FRAMES = {"image_urls": Field(type=Type.LINKS, required=True, least=1, most=2)}
_SEEDANCE_LINKS = {
    "image_urls": Field(type=Type.LINKS, least=1, most=9),
    "video_urls": Field(type=Type.LINKS, least=1, most=3),
    "audio_urls": Field(type=Type.LINKS, least=1, most=3),
}
_SEEDANCE_MEDIA = (
    MediaField(
        name="video_urls", endings=("mp4", "mov"), seconds=Fraction("15.4"), share=Fraction(1, 2)
    ),
    MediaField(name="audio_urls", endings=("mp3", "wav"), seconds=Fraction(15)),
)


def _with_draft(product: Product) -> Product:
    fields = {**product.fields, "draft": Field(type=Type.FLAG)}
    return replace(product, fields=fields, draft_prices=_by_resolution(p480="0.15"))


def _final(usual: Mapping[str, Any]) -> Product:
    """What else is allowed beside the id of the draft is not known; anything but the resolution is
    refused here."""
    own = {"resolutions": ("1080p",), "prices": _by_resolution(p1080="0.80"), "sound_field": ""}
    return Product(**{**usual, **own}, final=True)


def _seedance_flash() -> list[Product]:
    usual: dict[str, Any] = {
        "model": "seedance",
        "task_type": "seedance-2.5-flash",
        "name": "Seedance 2.5 flash",
        "seconds": range(4, 31),
        "resolutions": ("480p", "720p"),
        "sound_field": "audio",
        "longest_prompt": 4000,
        # The price is ours: no page has one.
        "prices": _by_resolution(p480="0.09", p720="0.18"),
        "render_seconds": (25.0, 5.0),
    }
    kinds = ("reference", "auto", "edit", "extend")
    references = {"omni_reference_task_type": Field(values=kinds), **_SEEDANCE_LINKS}
    return [
        Product(**usual, selected_by={"mode": ("text_to_video", "")}, ratios=_WIDE),
        Product(
            **usual,
            selected_by={"mode": ("first_last_frames",)},
            ratios=("auto",),
            fields=_SEEDANCE_FRAMES,
            first=("image_urls", 0),
            last=("image_urls", 1),
            shape_of_first=True,
        ),
        Product(
            **usual,
            selected_by={"mode": ("omni_reference",)},
            ratios=_WIDE,
            fields=references,
            references="image_urls",
            # Whether reference video is charged isn't known either.
            media=tuple(replace(each, share=Fraction(0)) for each in _SEEDANCE_MEDIA),
            most_links=12,
        ),
    ]


def _veo() -> list[Product]:
    kinds = (("", "0.12", "0.24", 45.0), ("-fast", "0.06", "0.09", 25.0))
    frames = {
        "image_url": Field(type=Type.LINK),
        "tail_image_url": Field(type=Type.LINK, needs="image_url"),
    }
    products = []
    for ending, silent, sound, fixed in kinds:
        usual: dict[str, Any] = {
            "model": "veo3.1",
            "task_type": f"veo3.1-video{ending}",
            "name": "Veo 3.1" + ending.replace("-", " "),
            "default_seconds": 8,
            "resolutions": _BOTH,
            "sound_field": "generate_audio",
            "duration_text": True,
            "prices": _with_sound(None, silent, sound),
            "render_seconds": (fixed, 4.0),
        }
        pictures = Field(type=Type.LINKS, required=True, least=1, most=3)
        references = Product(
            **usual,
            seconds=(8,),
            ratios=("16:9",),
            fields={"negative_prompt": Field(), "reference_image_urls": pictures},
            references="reference_image_urls",
        )
        plain = Product(
            **usual,
            seconds=(4, 6, 8),
            fields={"negative_prompt": Field(), **frames},
            first=("image_url", 0),
            last=("tail_image_url", 0),
        )
        products += [references, plain]
    return products


_SHOT = {
    "prompt": Field(required=True, least=1, most=2500),
    "duration": Field(type=Type.WHOLE, values=range(1, 15)),
}
_SHOTS = Field(type=Type.OBJECTS, least=1, most=6, inside=_SHOT)


def _kling() -> list[Product]:
    frames = {
        "image_url": Field(type=Type.LINK),
        "image_tail_url": Field(type=Type.LINK, needs="image_url"),
    }
    three = Product(
        model="kling",
        task_type="video_generation",
        name="Kling 3.0",
        selected_by={"version": ("3.0",)},
        fields={
            "prefer_multi_shots": Field(type=Type.FLAG),
            "multi_shots": replace(_SHOTS, needs="prefer_multi_shots"),
            **frames,
        },
        shots="multi_shots",
        first=("image_url", 0),
        last=("image_tail_url", 0),
        shape_of_first=True,
        picture_sides=(301, 100_000),
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
    return [three, *_kling_omni(), _kling_2(), *_kling_4()]


def _kling_omni() -> list[Product]:
    usual: dict[str, Any] = {
        "model": "kling",
        "task_type": "omni_video_generation",
        "name": "Kling 3.0 omni",
        "selected_by": {"version": ("3.0",)},
        "seconds": range(3, 16),
        "ratios": _SQUARE,
        "resolutions": _BOTH,
        "sound_field": "enable_audio",
        "sound_default": False,
        "prices": _with_sound("720p", "0.10", "0.15") + _with_sound("1080p", "0.15", "0.20"),
        "render_seconds": (80.0, 8.0),
    }
    images = {"images": Field(type=Type.LINKS, least=1, most=7), "video": Field(type=Type.LINK)}
    # No page has a price for the seconds of a video.
    video = MediaField(name="video", endings=("mp4",), pictures=4)
    return [
        Product(
            **usual,
            fields={"multi_shots": _SHOTS, **images},
            shots="multi_shots",
            references="images",
            media=(video,),
        ),
        Product(**usual, fields={"multi_shots": _SHOTS}, shots="multi_shots"),
    ]


def _kling_2() -> Product:
    return Product(
        model="kling",
        task_type="video_generation",
        name="Kling 2",
        selected_by={"version": ("", "1.5", "1.6", "2.0", "2.1", "2.5", "2.6")},
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


def _kling_4() -> list[Product]:
    kinds = (("4.0", range(3, 31), "0.1667"), ("4.0-flash", range(3, 21), "0.10"))
    products = []
    for version, seconds, dollars in kinds:
        usual: dict[str, Any] = {
            "model": "kling",
            "name": "Kling " + version,
            "selected_by": {"version": (version,)},
            "seconds": seconds,
            "needs_service_mode": True,
            "prices": (Price(dollars=dollars),),
            # Only 720p is confirmed; flash makes nothing else and takes no field for it.
            "resolution_field": "mode" if version == "4.0" else "",
            "resolution_words": {"std": "720p"},
            "render_seconds": (70.0, 8.0),
        }
        text = Product(**usual, task_type="text_to_video", ratios=("16:9",))
        frame = Product(
            **usual,
            task_type="image_to_video",
            ratios=(),
            fields={"image_url": Field(type=Type.LINK, required=True)},
            first=("image_url", 0),
            shape_of_first=True,
        )
        products += [text, frame]
        if version == "4.0-flash":
            images = Field(type=Type.LINKS, least=1, most=10)
            products.append(
                Product(
                    **usual,
                    task_type="omni_video_generation",
                    ratios=("16:9",),
                    fields={"images": images, "video": Field(type=Type.LINK)},
                    references="images",
                    media=(MediaField(name="video", endings=("mp4",), share=Fraction(1)),),
                )
            )
    return products


def _wan() -> list[Product]:
    usual: dict[str, Any] = {
        "model": "Wan",
        "name": "Wan 2.6",
        "seconds": (5, 10, 15),
        "resolutions": _BOTH,
        "prices": _by_resolution(p720="0.08", p1080="0.12"),
    }
    fields = {
        "negative_prompt": Field(),
        "prompt_extend": Field(type=Type.FLAG),
        "watermark": Field(type=Type.FLAG),
    }
    text = Product(
        **usual, task_type="wan26-txt2video", fields=fields, ratios=(*_SQUARE, "4:3", "3:4")
    )
    frame = Product(
        **usual,
        task_type="wan26-img2video",
        fields=fields | {"image": Field(type=Type.LINK, required=True)},
        ratios=(),
        first=("image", 0),
        shape_of_first=True,
    )
    return [text, frame]


def _others() -> list[Product]:
    hailuo = Product(
        model="hailuo",
        task_type="video_generation",
        name="Hailuo 2.3",
        selected_by={"model": ("v2.3",)},
        fields={"image_url": Field(type=Type.LINK), "expand_prompt": Field(type=Type.FLAG)},
        first=("image_url", 0),
        shape_of_first=True,
        picture_sides=(300, 4096),
        seconds=(6, 10),
        default_seconds=6,
        longest_prompt=2000,
        ratios=(),
        resolutions=("768p", "1080p"),
        resolution_words={768: "768p", 1080: "1080p"},
        # There is no 1080p of ten seconds.
        prices=_per_clip("768p", {6: "0.23", 10: "0.45"}) + _per_clip("1080p", {6: "0.40"}),
    )
    minimax = Product(
        model="Qubico/minimax-h3",
        task_type="txt2video",
        name="MiniMax H3",
        seconds=range(5, 16),
        ratios=_SQUARE,
        resolutions=("480p", "768p", "1080p"),
        prices=_by_resolution(p480="0.03", p768="0.05", p1080="0.07"),
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
    return [hailuo, minimax, luma]


def price_table() -> PriceTable:
    """The products of November 2026."""
    return PriceTable([*_sora(), *_seedance(), *_veo(), *_kling(), *_wan(), *_others()])
