"""What the beginning of a file says of a picture behind a link, and what a model takes of it."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest
from PySide6.QtGui import QImage

from sora_desktop.core.inputs import Role
from sora_desktop.core.mode import Slot
from sora_desktop.core.pictures import (
    HEAD_BYTES,
    LinkedPicture,
    PictureKind,
    PictureLimits,
    Size,
    is_readable,
    picture_in,
)
from sora_desktop.core.problem import PictureLinkFlaw
from tests.ui.media.pictures import encoded, halves, turned_jpeg, turned_png, turned_webp

F, K = PictureLinkFlaw, PictureKind
APP1 = b"\xff\xe1\xff\xff" + bytes(65533)


@pytest.mark.parametrize(
    ("name", "kind"), [("png", K.PNG), ("jpeg", K.JPEG), ("webp", K.WEBP), ("bmp", K.BMP)]
)
def test_kind_and_size_of_what_programs_write(name: str, kind: PictureKind) -> None:
    data = encoded(halves(637, 361), name)
    assert picture_in(data) == (kind, Size(637, 361))
    assert picture_in(data[:8]) is None
    assert picture_in(data[:400] if kind is K.JPEG else data[:40]) in ((kind, Size(637, 361)), None)


def test_every_kind_of_webp() -> None:
    head = b"RIFF\0\0\0\0WEBP"
    extended = head + b"VP8X" + bytes(8) + (799).to_bytes(3, "little") + (449).to_bytes(3, "little")
    lossless = head + b"VP8L" + bytes(4) + b"\x2f" + (799 | 449 << 14).to_bytes(4, "little")
    lossy = head + b"VP8 " + bytes(10) + (800).to_bytes(2, "little") + (450).to_bytes(2, "little")
    for data in (extended, lossless, lossy):
        assert picture_in(data) == (K.WEBP, Size(800, 450))
        assert picture_in(data[:-1]) is None


def test_a_size_behind_a_large_profile() -> None:
    data = encoded(halves(637, 361), "jpeg")
    later = data[:2] + APP1 * 3 + data[2:]
    assert picture_in(later[:150_000]) is None
    assert is_readable(later[:150_000])
    assert picture_in(later) == (K.JPEG, Size(637, 361))
    assert not is_readable(data[:2] + APP1 * 16)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<!doctype html>",
        b"GIF89a" + bytes(50),
        b"II*\0" + bytes(50),
        b"\x89PNG\r\n\x1a\n" + bytes(50),
        b"\xff\xd8\xff\xe0\0\0" + bytes(50),
    ],
)
def test_what_is_no_picture_of_a_size(data: bytes) -> None:
    assert picture_in(data) is None


LIMITS = PictureLimits(
    least_side=300, most_side=2000, ratio=(Fraction(1, 2), Fraction(2)), most_bytes=1000
)


@pytest.mark.parametrize(
    ("kind", "size", "flaw"),
    [
        (K.JPEG, (300, 300), None),
        (K.PNG, (2000, 1000), None),
        (K.WEBP, (800, 450), F.WRONG_KIND),
        (K.BMP, (800, 450), F.WRONG_KIND),
        (K.PNG, (400, 299), F.TOO_SMALL),
        (K.PNG, (2001, 1500), F.TOO_MANY_PIXELS),
        (K.PNG, (399, 800), F.TOO_NARROW),
        (K.PNG, (801, 400), F.TOO_NARROW),
    ],
)
def test_what_an_input_takes(
    kind: PictureKind, size: tuple[int, int], flaw: PictureLinkFlaw | None
) -> None:
    slot = Slot(
        role=Role.FIRST_FRAME,
        wire="a",
        formats=("jpeg", "png"),
        limits=LIMITS,
        most_linked_side=LIMITS.most_side,
    )
    assert slot.link_flaw(LinkedPicture(kind=kind, size=Size(*size))) is flaw


def test_too_many_bytes() -> None:
    slot = Slot(role=Role.FIRST_FRAME, wire="a", limits=LIMITS)
    for length, flaw in ((1000, None), (1001, F.TOO_LARGE)):
        picture = LinkedPicture(kind=K.WEBP, size=Size(800, 450), file_bytes=length)
        assert slot.link_flaw(picture) is flaw


@pytest.mark.parametrize(
    ("size", "flaw"),
    [
        ((300, 750), None),
        ((4096, 1639), None),
        ((299, 700), F.TOO_SMALL),
        ((1, 8000), F.TOO_SMALL),
        ((4097, 2000), F.TOO_MANY_PIXELS),
        ((300, 751), F.TOO_NARROW),
    ],
)
def test_where_nobody_states_a_limit_the_usual_one_holds(
    size: tuple[int, int], flaw: PictureLinkFlaw | None
) -> None:
    slot = Slot(role=Role.FIRST_FRAME, wire="a")
    assert slot.link_flaw(LinkedPicture(kind=K.WEBP, size=Size(*size))) is flaw
    assert slot.linked_kinds == (K.JPEG, K.PNG, K.WEBP)


def test_a_model_that_takes_more_than_we_make() -> None:
    slot = Slot(role=Role.FIRST_FRAME, wire="a", most_linked_side=6000)
    assert slot.link_flaw(LinkedPicture(kind=K.PNG, size=Size(6000, 4000))) is None
    assert slot.link_flaw(LinkedPicture(kind=K.PNG, size=Size(6001, 4000))) is F.TOO_MANY_PIXELS


@pytest.mark.parametrize("turned", [turned_jpeg, turned_png, turned_webp])
@pytest.mark.parametrize("orientation", [1, 3, 5, 6, 8])
def test_the_size_is_that_of_the_upright_picture(
    turned: Callable[[QImage, int], bytes], orientation: int
) -> None:
    data = turned(halves(640, 360), orientation)
    found = picture_in(data)
    assert found is not None
    assert found[1] == ((360, 640) if orientation > 4 else (640, 360))
    # Of each beginning it is known whether more of it would tell more.
    heads = (data[:length] for length in range(HEAD_BYTES, len(data), 7))
    assert all(picture_in(head) == found for head in heads if not is_readable(head))
    assert not is_readable(data)


def test_a_picture_whose_exif_is_damaged() -> None:
    data = turned_png(halves(640, 360), 6)
    at = data.index(b"eXIf")
    for broken in (data[: at + 4] + b"XX" + data[at + 6 :], data[:33] + data[at + 50 :]):
        assert picture_in(broken) == (K.PNG, Size(640, 360))
        assert not is_readable(broken)
