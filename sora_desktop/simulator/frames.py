"""The pictures that a clip begins and ends with: found behind their links, and looked at.

Only what was uploaded here can be opened. A link of somebody else's is taken as it stands: the clip
is drawn without its picture.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sora_desktop.simulator.clips import ClipSpec
from sora_desktop.simulator.fields import Refusal
from sora_desktop.simulator.orders import Order
from sora_desktop.simulator.tasks import SimTask

# The file behind a link, None for a link of somebody else's or one that is dead.
Find = Callable[[str], Path | None]

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
# The segments of a JPEG that tell its size: start of frame, but for tables in between.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def with_frames(order: Order, find: Find, ours: Callable[[str], bool]) -> Order:
    """The order in the shape of its first picture, where the model goes by that; Refusal of a
    picture that the service would not take. `ours` are the links of this stand-in."""
    shape = order.aspect_ratio
    for link in filter(None, (order.first, order.last, *order.references)):
        path = find(link)
        if path is None:
            if ours(link):
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
    references = tuple(file for file in map(find, task.references) if file is not None)
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
