"""Whether a clip is signed, and whether a `free` box leaves the signature valid."""

from __future__ import annotations

import contextlib
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.clips.content_credentials import BadCbor, Signature, decode, signature_of
from sora_desktop.core.recipe import Recipe, appendix
from sora_desktop.resources import resource
from tests.core.cbor_writer import encode
from tests.core.clips.test_containers_mp4 import FTYP, MDAT, MOOV, box
from tests.core.makers import a_request, earlier_appendix
from tests.signing import signed, verdict

_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**64), 2**64 - 1)
    | st.text(max_size=30)
    | st.binary(max_size=300),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(_values)
def test_what_was_written_is_read(value: Any) -> None:
    assert decode(encode(value)) == value


# RFC 8949, appendix A.
@pytest.mark.parametrize(
    ("data", "value"),
    [
        ("00", 0),
        ("1bffffffffffffffff", 2**64 - 1),
        ("3903e7", -1000),
        ("f93c00", 1.0),
        ("fa47c35000", 100000.0),
        ("fb3ff199999999999a", 1.1),
        ("f5", True),
        ("f6", None),
        ("c074323031332d30332d32315432303a30343a30305a", "2013-03-21T20:04:00Z"),
        ("4401020304", b"\1\2\3\4"),
        ("62c3bc", "ü"),
        ("83010203", [1, 2, 3]),
        ("9f0102ff", [1, 2]),
        ("bf6161016162f4ff", {"a": 1, "b": False}),
    ],
)
def test_the_examples_of_its_standard(data: str, value: object) -> None:
    assert decode(bytes.fromhex(data)) == value


@pytest.mark.parametrize(
    "data",
    [
        "",
        "0000",
        "18",
        "1c",
        "61",
        "61ff",
        "5f4101ff",
        "81",
        "9f01",
        "9b7fffffffffffffff",
        "a16161",
        "bf6161ff",
        "a2616101616102",
        "a1a00000",
        "f820",
        "ff",
        "81" * 40 + "00",
    ],
)
def test_everything_else_is_refused(data: str) -> None:
    with pytest.raises(BadCbor):
        decode(bytes.fromhex(data))


@given(st.binary(max_size=200))
def test_no_bytes_do_harm(data: bytes) -> None:
    with contextlib.suppress(BadCbor):
        decode(data)


C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
RECIPE = Recipe(request=a_request())
UUID = {"xpath": "/uuid", "data": [{"offset": 8, "value": C2PA}]}
FREE = {"xpath": "/free"}


def jumb(label: str, *content: bytes) -> bytes:
    """A JUMBF superbox."""
    described = box(b"jumd", bytes(16) + b"\x03" + label.encode() + b"\0")
    return box(b"jumb", described + b"".join(content))


def binding(*exclusions: object, label: str = "c2pa.hash.bmff.v3") -> bytes:
    """A hard binding that leaves these out."""
    content = {"exclusions": list(exclusions), "alg": "sha256", "hash": bytes(32)}
    return jumb(label, box(b"cbor", encode(content)))


def manifest(*assertions: bytes) -> bytes:
    """A manifest with these assertions."""
    store = jumb("c2pa.assertions", *assertions)
    return jumb("urn:c2pa:1", store, jumb("c2pa.claim", box(b"cbor", b"\xa0")))


def carried(*manifests: bytes, purpose: bytes = b"manifest", store: str = "c2pa") -> bytes:
    """The box that carries the manifests."""
    return box(b"uuid", C2PA + bytes(4) + purpose + bytes(9) + jumb(store, *manifests))


def found(*boxes: bytes) -> Signature:
    """What is said of a clip with these boxes."""
    data = FTYP + b"".join(boxes) + MOOV + MDAT
    return signature_of(io.BytesIO(data), len(data))


def said(data: bytes) -> Signature:
    """What is said of these bytes."""
    return signature_of(io.BytesIO(data), len(data))


def test_a_really_signed_clip_stays_valid_with_a_free_box_only() -> None:
    plain = resource("demo", "sample_h264.mp4").read_bytes()
    assert said(plain) is Signature.NONE
    clip = signed(plain)
    assert verdict(clip) == "Valid"
    assert said(clip) is Signature.ALLOWS_FREE
    assert verdict(clip + appendix(RECIPE)) == "Valid"
    assert said(clip + appendix(RECIPE)) is Signature.ALLOWS_FREE
    assert verdict(clip + earlier_appendix(RECIPE)) == "Invalid"


ACTIONS = jumb("c2pa.actions.v2", box(b"cbor", encode({"actions": []})))
OLD = manifest(binding(UUID))


@pytest.mark.parametrize(
    "boxes",
    [
        [carried(manifest(ACTIONS, binding(UUID, FREE)))],
        [carried(manifest(binding(FREE, label="c2pa.hash.bmff")))],
        [
            carried(
                manifest(
                    binding({**FREE, "length": None, "flags": None}, label="c2pa.hash.bmff.v2__1")
                )
            )
        ],
        [carried(OLD, manifest(binding(FREE)))],
        [box(b"uuid", XMP + b"<x:xmpmeta/>"), carried(manifest(binding(FREE)))],
    ],
)
def test_free_boxes_are_left_out(boxes: list[bytes]) -> None:
    assert found(*boxes) is Signature.ALLOWS_FREE


GOOD = carried(manifest(binding(FREE)))


@pytest.mark.parametrize(
    "boxes",
    [
        [carried(OLD)],
        [carried(manifest(binding({"xpath": "/free", "length": 8})))],
        [carried(manifest(binding({"xpath": "/free", "data": [{"offset": 8, "value": b"x"}]})))],
        [carried(manifest(binding({"xpath": "/free", "subset": [{"offset": 8, "length": 1}]})))],
        [carried(manifest(binding({"xpath": "/moov/free"})))],
        [carried(manifest(binding("/free")))],
        [carried(manifest(binding(FREE), binding(UUID, label="c2pa.hash.bmff.v3__1")))],
        [carried(manifest(binding(FREE), binding(FREE, label="c2pa.hash.data")))],
        [carried(manifest(binding(FREE, label="c2pa.hash.bmff.v9")))],
        [carried(manifest(binding(FREE)), OLD)],
        [carried(manifest(binding(FREE)), manifest(ACTIONS))],
        [carried(manifest(binding(FREE)), box(b"brob", b"packed"))],
        [carried(manifest(ACTIONS))],
        [carried(manifest(jumb("c2pa.hash.bmff.v3", box(b"json", b"{}"))))],
        [carried(manifest(jumb("c2pa.hash.bmff.v3", box(b"cbor", b"\xa1"))))],
        [carried(manifest(jumb("c2pa.hash.bmff.v3", box(b"cbor", encode({})))))],
        [carried(manifest(jumb("c2pa.hash.bmff.v3", box(b"cbor", encode([])))))],
        [carried()],
        [carried(manifest(binding(FREE)), store="else")],
        [carried(manifest(binding(FREE)), purpose=b"update")],
        [GOOD, GOOD],
        [box(b"uuid", C2PA)],
        [box(b"uuid", C2PA + bytes(4) + b"manifest" + bytes(9) + b"junk")],
        [box(b"uuid", C2PA + bytes(4) + b"manifest" + bytes(9) + box(b"jumb", b""))],
        [box(b"uuid", XMP + b'<x dcterms:provenance="address of a manifest"/>')],
        [GOOD, box(b"uuid", XMP + b'<x dcterms:provenance="address of a manifest"/>')],
    ],
)
def test_when_in_doubt_nothing_may_be_added(boxes: list[bytes]) -> None:
    assert found(*boxes) is Signature.FIXED


@pytest.mark.parametrize("boxes", [[], [box(b"uuid", XMP + b"<x/>")], [box(b"uuid", bytes(40))]])
def test_unsigned(boxes: list[bytes]) -> None:
    assert found(*boxes) is Signature.NONE


@given(st.binary(max_size=120), st.integers(0, len(GOOD)))
def test_no_manifest_does_harm(junk: bytes, at: int) -> None:
    assert found(box(b"uuid", C2PA + junk)) is not Signature.NONE
    content = GOOD[24:at] + junk
    assert found(box(b"uuid", C2PA + content)) is not Signature.NONE
