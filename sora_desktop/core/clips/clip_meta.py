"""The recipe inside an MP4: one `free` box after everything else, so that no other byte moves.

Nothing of the file is written over: pictures, sound, index and every offset in it (`stco`, `co64`,
fragments) stay as they are, wherever the index stands. Players skip a `free` box, and most
signatures leave it out (`content_credentials`). In it lies a `uuid` box of our own (ISO/IEC
14496-12, 11.1) with the whole recipe.

Earlier versions wrote a `meta` and a `uuid` box at the top level, which breaks a signature. Such
clips are still read.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

from sora_desktop.core.clips.boxes import Box, inside, outermost
from sora_desktop.core.recipe import LARGEST, NoRecipe, Recipe, from_json, to_json

# Drawn once, ours for good.
_OURS = bytes.fromhex("5c0ad35e41d94e0b9b7a52f3c1c0de77")
# The mark, and how many bytes lie in the `free` box. In the earlier form: how many were added.
_FRONT = struct.Struct(">16sI")
# Beside the recipe there may be some short texts, which the earlier form had for other programs.
_LARGEST_BOX = LARGEST + 2**15


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A recipe found in a clip. What was added for it lies from byte `begin` up to byte `end`.
    `earlier_form`: at the top level, where it breaks a signature."""

    recipe: bytes
    begin: int
    end: int
    earlier_form: bool = False


def appendix(recipe: Recipe) -> bytes:
    """The bytes to be appended to a clip. ValueError when the recipe is too large for one."""
    return boxed(to_json(recipe))


def boxed(recipe: bytes) -> bytes:
    """The same for a recipe that is a text already."""
    length = 8 + _FRONT.size + len(recipe)
    return _box(b"free", _box(b"uuid", _FRONT.pack(_OURS, length) + recipe))


def can_append(reader: BinaryIO, size: int) -> bool:
    """Whether boxes can follow the file: it is whole, and its last box says where it ends."""
    boxes = outermost(reader, size)
    return bool(boxes) and not boxes[-1].endless


def written_in(reader: BinaryIO, size: int) -> Written | None:
    """The last recipe in a whole file; None when there is none.

    Reads headers and small boxes only. An OSError of the reader goes through.
    """
    boxes = outermost(reader, size)
    earlier = _earlier_form(reader, boxes)
    if earlier is not None:
        return earlier
    for box in reversed(boxes):
        if box.kind == b"free" and _length(box) <= _LARGEST_BOX:
            for kind, body in inside(_content(reader, box)):
                if kind == b"uuid" and body.startswith(_OURS) and len(body) >= _FRONT.size:
                    return Written(recipe=body[_FRONT.size :], begin=box.at, end=box.end)
    return None


def recipe_in(reader: BinaryIO, size: int) -> Recipe:
    """The recipe in a clip; NoRecipe says why there is none. OSError of the reader."""
    found = written_in(reader, size)
    if found is None:
        raise NoRecipe("nothing is written in it")
    return from_json(found.recipe)


def _earlier_form(reader: BinaryIO, boxes: tuple[Box, ...]) -> Written | None:
    """What earlier versions put at the end of the file. Where it begins is believed only when a
    box begins there."""
    last = boxes[-1] if boxes else None
    if last is None or last.kind != b"uuid" or not _FRONT.size <= _length(last) <= _LARGEST_BOX:
        return None
    body = _content(reader, last)
    if len(body) < _FRONT.size:
        return None
    mark, whole = _FRONT.unpack_from(body)
    begin = last.end - whole
    if mark != _OURS or not any(box.at == begin for box in boxes[1:]):
        return None
    return Written(recipe=body[_FRONT.size :], begin=begin, end=last.end, earlier_form=True)


def _content(reader: BinaryIO, box: Box) -> bytes:
    reader.seek(box.start)
    return reader.read(_length(box))


def _length(box: Box) -> int:
    return box.end - box.start


def _box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), kind) + body
