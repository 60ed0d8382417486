"""The pictures, videos, sounds and drafts of an order: checked as the service would, and charged.

Only what was uploaded here can be opened. A link of somebody else's is accepted as it is, and
nothing is charged for its seconds.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction
from pathlib import Path

from sora_desktop.core.media import Media, media_in
from sora_desktop.core.money import Money
from sora_desktop.simulator.clips import ClipSpec
from sora_desktop.simulator.fields import Refusal
from sora_desktop.simulator.orders import Order
from sora_desktop.simulator.products import MediaField
from sora_desktop.simulator.tasks import SimTask, Stage

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
