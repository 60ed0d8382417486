"""Reads a create's body as the real service is known to: what it accepts, and its refusals; its
pictures, videos, sounds and drafts are checked and charged as the service would."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

from sora_desktop.core.media import Media, media_in
from sora_desktop.core.money import Money
from sora_desktop.simulator.clips import ClipSpec
from sora_desktop.simulator.declarations import (
    MediaField,
    PriceTable,
    Product,
    Refusal,
    check_fields,
)
from sora_desktop.simulator.tasks import SimTask, Stage

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


# The file behind a link, None for a link of somebody else's or an expired one.
Find = Callable[[str], Path | None]

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
# The segments of a JPEG that hold its size: start of frame, except tables in between.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def with_frames(order: Order, find: Find, is_own: Callable[[str], bool]) -> Order:
    """The order in the shape of its first picture, if the model follows that; Refusal of a picture
    that the service would not take. `is_own` is whether a link is of this simulator."""
    shape = order.aspect_ratio
    for link in filter(None, (order.first, order.last, *order.references)):
        path = find(link)
        if path is None:
            if is_own(link):
                raise Refusal(400, "failed to fetch the image: 404")
            continue
        width, height = picture_size(path.read_bytes())
        least, most = order.product.picture_sides
        if min(width, height) < least or max(width, height) > most:
            raise Refusal(400, f"invalid image: {width}x{height}, sides must be {least} to {most}")
        if link == order.first and order.product.shape_of_first:
            shape = f"{width}:{height}"
    return replace(order, aspect_ratio=shape)


def drawn_with(task: SimTask, find: Find) -> ClipSpec:
    """The clip with the pictures behind the task's links."""
    begin, end = (find(link) if link else None for link in (task.first, task.last))
    files = map(find, (*task.references, *task.videos))
    references = tuple(file for file in files if file is not None)
    return replace(task.spec, first=begin, last=end, references=references)


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG; Refusal of anything else."""
    if data.startswith(_PNG) and len(data) >= 24:
        width, height = struct.unpack_from(">II", data, 16)
        return width, height
    place = 2 if data.startswith(_JPEG) else len(data)
    while place + 9 <= len(data):
        _, kind, length = struct.unpack_from(">BBH", data, place)
        if kind in _FRAMES:
            height, width = struct.unpack_from(">HH", data, place + 5)
            return width, height
        place += 2 + length
    raise Refusal(400, "invalid image: the format is not supported")


DRAFT_DAYS = 7


def with_media(order: Order, find: Find, is_own: Callable[[str], bool]) -> Order:
    """The order with the price of the seconds of its reference videos; Refusal of a file that the
    service would not take."""
    units, marks = order.price.units, list(order.marks)
    for field, links in zip(order.product.media, order.media, strict=True):
        lengths = [media.seconds for link in links if (media := _opened(link, field, find, is_own))]
        if sum(lengths) > field.seconds:
            most = float(field.seconds)
            raise Refusal(
                400, f"invalid {field.name}: {float(sum(lengths)):g} s in all, at most {most:g}"
            )
        if field.share and lengths:
            second = order.product.price(order.resolution, order.sound, 1).units
            units += round(second * field.share * sum(lengths, Fraction(0)))
        marks += [f"{field.word}{at} {float(each):.1f} s" for at, each in enumerate(lengths, 1)]
    return replace(order, price=Money(units), marks=tuple(marks))


def _opened(
    link: str, field: MediaField, find: Find, is_own: Callable[[str], bool]
) -> Media | None:
    path = find(link)
    if path is None:
        if is_own(link):
            raise Refusal(400, f"failed to fetch {field.name}: 404")
        return None
    data = path.read_bytes()
    media = media_in(data, len(data))
    if media is None or media.kind.value not in field.endings:
        raise Refusal(400, f"invalid {field.name}: the format is not supported")
    return media


def with_draft(order: Order, find: Callable[[str], SimTask | None], now: datetime) -> Order:
    """The final of the draft that the order names: its prompt, length, shape, sound and pictures,
    at the final's price. Refusal of a draft that is unknown, not finished, or too old."""
    if not order.product.final:
        return order
    draft = find(order.draft_id)
    if draft is None:
        raise Refusal(400, "draft task not found")
    if draft.input.get("draft") is not True:
        raise Refusal(400, "task is not a draft")
    if draft.stage is not Stage.COMPLETED:
        raise Refusal(400, "draft task is not completed")
    if now - draft.created_at > timedelta(days=DRAFT_DAYS):
        raise Refusal(400, f"draft task has expired: drafts are kept for {DRAFT_DAYS} days")
    return replace(
        order,
        prompt=draft.prompt,
        aspect_ratio=draft.aspect_ratio,
        seconds=draft.seconds,
        sound=draft.sound,
        price=order.product.price(order.resolution, draft.sound, draft.seconds),
        first=draft.first,
        last=draft.last,
        references=draft.references,
        videos=draft.videos,
        marks=(f"Final of take {draft.number}", *(m for m in draft.marks if m != "Draft")),
    )
