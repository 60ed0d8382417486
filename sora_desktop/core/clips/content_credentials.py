"""Whether a clip is signed (C2PA Content Credentials), and what may be added without breaking that.

The manifest lies in a top-level `uuid` box as JUMBF boxes. Its hard binding, the assertion
``c2pa.hash.bmff``, names the top-level boxes that the signature does not cover. Nothing is verified
here. What is not understood counts as a signature that allows nothing.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from enum import Enum
from typing import Any, BinaryIO

from sora_desktop.core.clips.containers import Box, outermost

_DEEPEST = 32
_FLOATS = {25: ">e", 26: ">f", 27: ">d"}
_SIMPLE = {20: False, 21: True, 22: None, 23: None}
_BREAK = 0xFF


class BadCbor(ValueError):
    """What was read is not CBOR, or not the part of it that is understood here."""


def decode(data: bytes) -> Any:
    """The one value that the bytes hold: None, a bool, number, text, bytes, list or dict. A tag is
    left out, its content stays. BadCbor."""
    reader = _Reader(data)
    try:
        value = reader.value(0)
    except (IndexError, struct.error, UnicodeDecodeError, TypeError) as error:
        raise BadCbor(str(error)) from error
    if reader.at != len(data):
        raise BadCbor("something follows the value")
    return value


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self.at = 0

    def value(self, depth: int) -> Any:
        if depth > _DEEPEST:
            raise BadCbor("too deep")
        first = self._take(1)[0]
        major, info = first >> 5, first & 31
        if major == 7:
            return self._simple(info)
        if info == 31:
            return self._endless(major, depth)
        number = self._number(info)
        if major == 0:
            return number
        if major == 1:
            return -1 - number
        if major in (2, 3):
            content = self._take(number)
            return content.decode() if major == 3 else content
        if major == 4:
            return [self.value(depth + 1) for _ in range(number)]
        if major == 5:
            return _map_of([(self.value(depth + 1), self.value(depth + 1)) for _ in range(number)])
        return self.value(depth + 1)  # A tag.

    def _take(self, count: int) -> bytes:
        if count > len(self._data) - self.at:
            raise BadCbor("it is cut off")
        self.at += count
        return self._data[self.at - count : self.at]

    def _number(self, info: int) -> int:
        if info < 24:
            return info
        if info > 27:
            raise BadCbor("an unknown length")
        return int.from_bytes(self._take(1 << (info - 24)), "big")

    def _simple(self, info: int) -> Any:
        if info in _FLOATS:
            shape = _FLOATS[info]
            return struct.unpack(shape, self._take(struct.calcsize(shape)))[0]
        if info not in _SIMPLE:
            raise BadCbor("an unknown simple value")
        return _SIMPLE[info]

    def _endless(self, major: int, depth: int) -> Any:
        """A list or map that ends with a mark; texts in pieces are not understood."""
        if major not in (4, 5):
            raise BadCbor("a text in pieces")
        values = []
        while self._data[self.at] != _BREAK:
            values.append(self.value(depth + 1))
        self.at += 1
        if major == 4:
            return values
        if len(values) % 2:
            raise BadCbor("a key without a value")
        return _map_of(list(zip(values[::2], values[1::2], strict=True)))


def _map_of(pairs: list[tuple[Any, Any]]) -> dict[Any, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadCbor("a key twice")
    return found


_C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
# A manifest with a thumbnail or two is some hundred kilobytes.
_LARGEST = 16 * 2**20
# Version and flags, the purpose, and where the first Merkle box is: 0 without one.
_HEAD = bytes(4) + b"manifest\0"
_OFFSET = 8
_BINDING = re.compile(r"c2pa\.hash\.bmff(\.v[23])?(__\d+)?")
_LABELLED = 2
_JumbfBox = tuple[bytes, bytes]  # kind, contents


class Signature(Enum):
    """What a clip's signature says about a `free` box added to it.

    ALLOWS_FREE: the signature stays valid. FIXED: it does not, or that cannot be told.
    """

    NONE = "none"
    ALLOWS_FREE = "allows_free"
    FIXED = "fixed"


class _NotUnderstoodError(Exception):
    """The manifest, or where it is, is not what we know how to read."""


def signature_of(reader: BinaryIO, size: int) -> Signature:
    """What the manifest of a whole clip says; an OSError of the reader goes through."""
    manifests = []
    for box in outermost(reader, size):
        content = _marked(reader, box, (_C2PA, _XMP))
        if content.startswith(_C2PA):
            manifests.append(content[len(_C2PA) :])
        elif content and (len(content) > _LARGEST or b"provenance" in content):
            return Signature.FIXED  # The manifest may be somewhere else.
    if not manifests:
        return Signature.NONE
    try:
        if len(manifests) == 1 and _allows_free(manifests[0]):
            return Signature.ALLOWS_FREE
    except (_NotUnderstoodError, BadCbor, UnicodeDecodeError):
        pass
    return Signature.FIXED


def _marked(reader: BinaryIO, box: Box, marks: tuple[bytes, ...]) -> bytes:
    """The contents of a `uuid` box with one of these marks, empty for any other box."""
    if box.kind != b"uuid":
        return b""
    reader.seek(box.start)
    mark = reader.read(16)
    if mark not in marks:
        return b""
    return mark + reader.read(min(box.end - box.start - 16, _LARGEST + 1))


def _allows_free(manifest: bytes) -> bool:
    """Whether every hard binding of the active manifest leaves all `free` boxes out."""
    if not manifest.startswith(_HEAD) or len(manifest) > _LARGEST:
        raise _NotUnderstoodError
    stores = list(_boxes(manifest[len(_HEAD) + _OFFSET :]))
    if len(stores) != 1:
        raise _NotUnderstoodError
    label, manifests = _superbox(stores[0])
    if label != "c2pa" or not manifests:
        raise _NotUnderstoodError
    # The last manifest of the store is the active one.
    bindings = list(_bindings(manifests[-1]))
    return bool(bindings) and all(map(_leaves_free_out, bindings))


def _bindings(manifest: _JumbfBox) -> Iterator[Any]:
    """The hard bindings of a manifest."""
    for part in _superbox(manifest)[1]:
        label, assertions = _superbox(part)
        if label != "c2pa.assertions":
            continue
        for assertion in assertions:
            name, content = _superbox(assertion)
            if not name.startswith("c2pa.hash."):
                continue
            if not _BINDING.fullmatch(name) or [kind for kind, _ in content] != [b"cbor"]:
                raise _NotUnderstoodError
            yield decode(content[0][1])


def _leaves_free_out(binding: Any) -> bool:
    exclusions = binding.get("exclusions") if isinstance(binding, dict) else None
    if not isinstance(exclusions, list):
        raise _NotUnderstoodError
    return any(
        isinstance(each, dict)
        and each.get("xpath") == "/free"
        # With a condition only some boxes are left out.
        and all(value is None for name, value in each.items() if name != "xpath")
        for each in exclusions
    )


def _superbox(box: _JumbfBox) -> tuple[str, list[_JumbfBox]]:
    """The label of a JUMBF superbox (ISO/IEC 19566-5), empty without one, and what is in it."""
    kind, body = box
    boxes = list(_boxes(body))
    if kind != b"jumb" or not boxes or boxes[0][0] != b"jumd":
        raise _NotUnderstoodError
    description = boxes[0][1]
    if len(description) < 17:
        raise _NotUnderstoodError
    if not description[16] & _LABELLED:
        return "", boxes[1:]
    label, end, _ = description[17:].partition(b"\0")
    if not end:
        raise _NotUnderstoodError
    return label.decode(), boxes[1:]


def _boxes(data: bytes) -> Iterator[_JumbfBox]:
    """Kind and contents of the boxes that the bytes are made of, without a gap."""
    at = 0
    while at < len(data):
        if len(data) - at < 8:
            raise _NotUnderstoodError
        length, kind = struct.unpack_from(">I4s", data, at)
        if length < 8 or at + length > len(data):
            raise _NotUnderstoodError
        yield kind, data[at + 8 : at + length]
        at += length
