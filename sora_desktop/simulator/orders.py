"""Reads a create's body as the real service is known to: what it accepts, and its refusals."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sora_desktop.core.money import Money
from sora_desktop.simulator.fields import Refusal, check_fields
from sora_desktop.simulator.products import PriceTable, Product

LARGEST_BODY = 1_000_000
_SHOT_SECONDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An accepted create: the product, the ``input`` and ``config`` as sent, and their meaning.

    `sellable` is False for a length that is accepted but can't be rendered. `first` and `last` are
    links to the pictures that the clip begins and ends with, `references` to those in it, `videos`
    to clips, and `media` has the links of each field of videos and sounds. `draft_id` is the task
    of the draft that this is the final of; `marks` describe the rest.
    """

    product: Product
    input: Mapping[str, Any]
    config: Mapping[str, Any]
    prompt: str
    aspect_ratio: str
    resolution: str
    seconds: int
    sound: bool
    price: Money
    sellable: bool
    first: str = ""
    last: str = ""
    references: tuple[str, ...] = ()
    videos: tuple[str, ...] = ()
    media: tuple[tuple[str, ...], ...] = ()
    draft_id: str = ""
    marks: tuple[str, ...] = ()


def json_object(body: bytes, largest: int = LARGEST_BODY) -> Mapping[str, Any]:
    """The JSON object in a body; Refusal when it is none, or more than `largest` bytes."""
    if len(body) > largest:
        raise Refusal(400, "task input too large")
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, "invalid request body: not JSON") from error
    if not isinstance(value, dict):
        raise Refusal(400, "invalid request body: not an object")
    return value


def prompt_in(body: bytes) -> str:
    """The prompt of a create's body, "" when none can be found: for matching faults only."""
    try:
        prompt = json_object(body).get("input", {}).get("prompt")
    except (Refusal, AttributeError):
        return ""
    return prompt if isinstance(prompt, str) else ""


def read_order(body: bytes, prices: PriceTable) -> Order:
    """The order in a create's body; Refusal as the service would answer."""
    request = json_object(body)
    wanted, config = request.get("input"), request.get("config") or {}
    model, task_type = request.get("model"), request.get("task_type")
    if not isinstance(model, str) or not prices.has_model(model):
        raise Refusal(400, "invalid model")
    product = prices.find(model, task_type, wanted if isinstance(wanted, dict) else {})
    if product is None:
        raise Refusal(400, "invalid task type")
    if not isinstance(wanted, dict):
        raise Refusal(400, "input is required")
    _check_config(config, product)
    if not product.final and not str(wanted.get("prompt", "")).strip():
        raise Refusal(400, "prompt is required")
    check_fields(wanted, product.all_fields)
    _check_links(wanted, product)
    seconds, resolution = _seconds(wanted, product), _resolution(wanted, product)
    sound = bool(wanted.get(product.sound_field, product.sound_default))
    draft = wanted.get("draft") is True
    return Order(
        product=product,
        input=wanted,
        config=config,
        prompt=wanted.get("prompt", ""),
        aspect_ratio=wanted.get("aspect_ratio", (product.ratios or ("16:9",))[0]),
        resolution=resolution,
        seconds=seconds,
        sound=sound,
        price=_price(product, resolution, sound, seconds, draft=draft),
        sellable=seconds in product.seconds,
        first=_link(wanted, product.first),
        last=_link(wanted, product.last),
        references=tuple(wanted.get(product.references, ())),
        videos=_videos(wanted, product),
        media=tuple(_links(wanted, each.name) for each in product.media),
        draft_id=wanted.get("draft_task_id", ""),
        marks=_marks(wanted, draft),
    )


def _videos(wanted: Mapping[str, Any], product: Product) -> tuple[str, ...]:
    fields = (each.name for each in product.media if each.word == "video")
    return tuple(link for name in fields for link in _links(wanted, name))


def _price(product: Product, resolution: str, sound: bool, seconds: int, *, draft: bool) -> Money:
    """What the clip costs; Refusal where the table has no row for it. A length that cannot be
    rendered costs as much as the default one."""
    price_of = product.draft_price if draft else product.price
    known = seconds if seconds in product.seconds else product.default_seconds
    try:
        return price_of(resolution, sound, known)
    except KeyError as error:
        what = "resolution for draft" if draft else f"duration for {resolution}"
        raise Refusal(400, f"invalid {what}") from error


def _check_links(wanted: Mapping[str, Any], product: Product) -> None:
    """Checks the counts of references of all kinds together, and which kinds need others."""
    if not product.references:
        return
    kinds = [_links(wanted, name) for name in (product.references, *_names_of(product))]
    count = sum(map(len, kinds))
    if not 1 <= count <= product.most_links:
        raise Refusal(400, f"{count} references given, at most {product.most_links}")
    for field, given in zip(product.media, kinds[1:], strict=True):
        if given and len(kinds[0]) > field.pictures:
            raise Refusal(400, f"{product.references}: at most {field.pictures} with {field.name}")
    sounds = kinds[2] if len(kinds) > 2 else ()
    if sounds and len(sounds) == count:
        raise Refusal(400, "audio_urls needs image_urls or video_urls")
    if wanted.get("omni_reference_task_type") in ("edit", "extend") and not kinds[1]:
        raise Refusal(400, f"{wanted['omni_reference_task_type']} needs video_urls")


def _names_of(product: Product) -> tuple[str, ...]:
    return tuple(each.name for each in product.media)


def _links(wanted: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """The links in a field: one, or a list of them."""
    given = wanted.get(name, ())
    return (given,) if isinstance(given, str) else tuple(given)


def _marks(wanted: Mapping[str, Any], draft: bool) -> tuple[str, ...]:
    """What a clip shows of how it was ordered."""
    how = {"edit": "Edits", "extend": "Extends"}.get(wanted.get("omni_reference_task_type", ""), "")
    return tuple(filter(None, ("Draft" if draft else "", how)))


def _check_config(config: Any, product: Product) -> None:
    if not isinstance(config, dict):
        raise Refusal(400, "cannot unmarshal field config")
    for name in config:
        if name not in ("service_mode", "webhook_config"):
            raise Refusal(400, f"unknown field config.{name}")
    if product.needs_service_mode and not config.get("service_mode"):
        raise Refusal(400, "config.service_mode is required for this model")


def _seconds(wanted: Mapping[str, Any], product: Product) -> int:
    shots = wanted.get(product.shots)
    if shots:
        if "prefer_multi_shots" in product.fields and not wanted.get("prefer_multi_shots"):
            raise Refusal(400, "multi_shots needs prefer_multi_shots")
        total = sum(int(shot.get("duration", _SHOT_SECONDS)) for shot in shots)
        if total not in product.seconds:
            raise Refusal(400, f"invalid multi_shots: {total} s in all")
        return total
    given = wanted.get("duration", product.default_seconds)
    return int(str(given).removesuffix("s"))


def _resolution(wanted: Mapping[str, Any], product: Product) -> str:
    given = wanted.get(product.resolution_field)
    if given is None:
        return product.resolutions[0]
    return product.resolution_words.get(given, str(given))


def _link(wanted: Mapping[str, Any], where: tuple[str, int] | None) -> str:
    """The link of a frame; empty when there is none."""
    if where is None:
        return ""
    name, place = where
    given = wanted.get(name, "")
    links = given if isinstance(given, list) else [given]
    return str(links[place]) if place < len(links) else ""
