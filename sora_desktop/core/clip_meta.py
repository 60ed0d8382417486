"""The recipe inside an MP4: two boxes after everything else, so that no other byte moves.

Nothing of the file is written over: pictures, sound, index and every offset in it (`stco`, `co64`,
fragments) stay as they are, wherever the index stands. The first of the two is a `meta` box with
the usual fields (title, description, tool, date), as other programs read them; the second is a
`uuid` box of our own (ISO/IEC 14496-12, 11.1) with the whole recipe and the length of both, by
which they are found again and can be taken away.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

from sora_desktop.core.boxes import Box, outermost
from sora_desktop.core.recipe import LARGEST, NoRecipe, Recipe, from_json, to_json

# Drawn once, ours for good.
_OURS = bytes.fromhex("5c0ad35e41d94e0b9b7a52f3c1c0de77")
_FRONT = struct.Struct(">16sI")
# Fields of other programs are short texts; the whole prompt is in the recipe.
_LONGEST_TITLE, _LONGEST_TEXT = 80, 4000
_UTF8 = 1


@dataclass(frozen=True, slots=True)
class Written:
    """A recipe found in a clip. `begin` is the byte at which what was appended begins, which is
    where the clip itself ends."""

    recipe: bytes
    begin: int


def appendix(recipe: Recipe) -> bytes:
    """The bytes to be appended to a clip. ValueError when the recipe is too large for one."""
    fields, text = _fields(recipe), to_json(recipe)
    whole = len(fields) + 8 + _FRONT.size + len(text)
    return fields + _box(b"uuid", _FRONT.pack(_OURS, whole) + text)


def can_append(reader: BinaryIO, size: int) -> bool:
    """Whether boxes can follow the file: it is whole, and its last box says where it ends."""
    boxes = outermost(reader, size)
    return bool(boxes) and not boxes[-1].endless


def written_in(reader: BinaryIO, size: int) -> Written | None:
    """What `appendix` has put at the end of a whole file; None when nothing is there.

    Reads headers and the last box only. An OSError of the reader goes through.
    """
    boxes = outermost(reader, size)
    if not boxes or not _FRONT.size <= (length := _length(boxes[-1])) <= LARGEST + _FRONT.size:
        return None
    last = boxes[-1]
    reader.seek(last.start)
    body = reader.read(length)
    if last.kind != b"uuid" or len(body) < length:
        return None
    mark, whole = _FRONT.unpack_from(body)
    begin = last.end - whole
    if mark != _OURS or not any(box.at == begin for box in boxes[1:]):
        return None
    return Written(body[_FRONT.size :], begin)


def recipe_in(reader: BinaryIO, size: int) -> Recipe:
    """The recipe in a clip; NoRecipe says why there is none. OSError of the reader."""
    found = written_in(reader, size)
    if found is None:
        raise NoRecipe("nothing is written in it")
    return from_json(found.recipe)


def _length(box: Box) -> int:
    return box.end - box.start


def _box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), kind) + body


def _fields(recipe: Recipe) -> bytes:
    """A `meta` box with a list of texts in the way of iTunes, which most programs read."""
    prompt = recipe.request.prompt
    title = prompt.strip().splitlines()[0].strip() if prompt.strip() else ""
    texts = (
        (b"\xa9nam", title[:_LONGEST_TITLE]),
        (b"desc", prompt[:_LONGEST_TEXT]),
        (b"\xa9too", recipe.program),
        (b"\xa9day", recipe.created_at.date().isoformat() if recipe.created_at else ""),
    )
    items = b"".join(_item(kind, text) for kind, text in texts if text)
    handler = _box(b"hdlr", bytes(8) + b"mdirappl" + bytes(9))
    return _box(b"meta", bytes(4) + handler + _box(b"ilst", items))


def _item(kind: bytes, text: str) -> bytes:
    return _box(kind, _box(b"data", struct.pack(">II", _UTF8, 0) + text.encode()))
