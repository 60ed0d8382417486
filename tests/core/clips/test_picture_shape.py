"""Pictures whose pixels are no squares, or that the matrix of their track turns or stretches."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.clips.picture_shape import can_be_shown, shown_size
from tests.core.clips.test_containers_mp4 import FTYP, MDAT, box
from tests.core.clips.test_matroska import clip as matroska
from tests.core.clips.test_matroska import number, picture

ONE = 1 << 16
UPRIGHT = (ONE, 0, 0, ONE)
WIDTH, HEIGHT = 320, 180


def header(matrix: tuple[int, ...] = UPRIGHT, version: int = 0) -> bytes:
    """The contents of a track header."""
    across, down, up, along = matrix
    numbers = struct.pack(">9i", across, down, 0, up, along, 0, 0, 0, 1 << 30)
    before = bytes([version]) + bytes(51 if version else 39)
    return before + numbers + struct.pack(">II", WIDTH << 16, HEIGHT << 16)


def described(pixels: tuple[int, int] | None = None) -> bytes:
    """The contents of a sample description."""
    shape = box(b"pasp", struct.pack(">II", *pixels)) if pixels is not None else b""
    entry = bytes(24) + struct.pack(">HH", WIDTH, HEIGHT) + bytes(50) + box(b"avcC", b"x") + shape
    return struct.pack(">II", 0, 1) + box(b"avc1", entry)


def clip(head: bytes, table: bytes, movie: bytes = b"") -> bytes:
    """A file with one track."""
    media = box(b"mdia", box(b"minf", box(b"stbl", box(b"stsd", table))))
    whole = box(b"mvhd", movie) if movie else b""
    return FTYP + box(b"moov", whole + box(b"trak", box(b"tkhd", head) + media)) + MDAT


def is_shown(data: bytes) -> bool:
    return can_be_shown(io.BytesIO(data), len(data))


@pytest.mark.parametrize("version", [0, 1])
@pytest.mark.parametrize(
    ("matrix", "size"),
    [
        (UPRIGHT, (320, 180)),
        ((2 * ONE, 0, 0, ONE), (640, 180)),
        ((87381, 0, 0, ONE), (427, 180)),
        ((-2 * ONE, 0, 0, ONE), (640, 180)),
        ((ONE, 0, 0, 2 * ONE), (160, 180)),
        ((2 * ONE, 0, 0, 2 * ONE), (320, 180)),
        # So little is nothing to a player.
        ((ONE + 66, 0, 0, ONE), (320, 180)),
        ((0, ONE, -ONE, 0), (180, 320)),
        ((0, 0, 0, 0), (320, 180)),
    ],
)
def test_a_matrix_may_stretch(matrix: tuple[int, ...], size: tuple[int, int], version: int) -> None:
    assert shown_size(header(matrix, version), described()) == size


def test_the_pixels_count_before_the_matrix() -> None:
    assert shown_size(header((2 * ONE, 0, 0, ONE)), described((4, 3))) == (427, 180)
    for nothing in ((0, 0), (2**32 - 1, 1), (1, 2**32 - 1)):
        assert shown_size(header(), described(nothing)) == (320, 180)


@pytest.mark.parametrize(
    "pixels",
    [None, (1, 1), (4, 3), (3, 4), (100, 1), (1_000_000_000, 500_000_000), (6_710_886, 6_700_000),
     (2**30, 2**30), (2**32 - 1, 1), (0, 0)],
)  # fmt: skip
def test_pixels_that_a_player_can_show(pixels: tuple[int, int] | None) -> None:
    assert is_shown(clip(header(), described(pixels)))


@pytest.mark.parametrize(
    "pixels",
    [(1_000_000_007, 999_999_937), (2**31 - 1, 2**31 - 2), (6_710_887, 6_700_000),
     (6_700_001, 11_930_466), (10_000_019, 7), (7, 10_000_019), (200, 1), (1, 200)],
)  # fmt: skip
def test_pixels_at_which_a_player_ends_the_process(pixels: tuple[int, int]) -> None:
    """The numbers overflow, or the picture would take all memory. Wherever the index is."""
    whole = clip(header(), described(pixels))
    assert not is_shown(whole)
    assert not is_shown(FTYP + MDAT + whole[len(FTYP) : -len(MDAT)])


@pytest.mark.parametrize(
    ("matrix", "shown"),
    [
        (UPRIGHT, True),
        ((0, ONE, -ONE, 0), True),
        ((46341, 46341, -46341, 46341), True),
        ((2 * ONE, 0, 0, ONE), True),
        ((0, 2 * ONE, -ONE, 0), True),
        ((0, 0, 0, 0), True),
        ((ONE, 0, ONE // 2, ONE), False),
        ((ONE, ONE // 2, 0, ONE), False),
        ((2**31 - 1, 0, 0, 2**31 - 2**26), False),
        ((0, 2**31 - 1, 2**31 - 2**26, 0), False),
    ],
)
def test_matrices(matrix: tuple[int, ...], shown: bool) -> None:
    for version in (0, 1):
        assert is_shown(clip(header(matrix, version), described())) is shown


@pytest.mark.parametrize(
    ("track", "movie", "shown"),
    [
        (UPRIGHT, UPRIGHT, True),
        ((0, ONE, -ONE, 0), (0, ONE, -ONE, 0), True),
        ((2 * ONE, 0, 0, ONE), (ONE // 2, 0, 0, ONE), True),
        (UPRIGHT, (ONE, 0, ONE // 2, ONE), False),
        ((0, ONE, -ONE, 0), (ONE, ONE // 2, 0, ONE), False),
        # One takes back what the other does.
        ((ONE, 0, ONE // 2, ONE), (ONE, 0, -ONE // 2, ONE), True),
    ],
)
def test_the_movie_has_a_matrix_too(
    track: tuple[int, ...], movie: tuple[int, ...], shown: bool
) -> None:
    for version, before in ((0, 36), (1, 48)):
        across, down, up, along = movie
        numbers = struct.pack(">9i", across, down, 0, up, along, 0, 0, 0, 1 << 30)
        head = bytes([version]) + bytes(before - 1) + numbers + bytes(28)
        assert is_shown(clip(header(track), described(), head)) is shown


@pytest.mark.parametrize(
    ("sides", "shown"),
    [
        (None, True),
        ((640, 360), True),
        ((853, 360), True),
        ((16, 9), True),
        ((1_000_000_007, 999_999_937), False),
        ((2_000_000_011, 7), False),
        ((7, 2_000_000_011), False),
        ((0, 5), True),
    ],
)
def test_a_matroska_file_says_in_which_size_it_is_shown(
    sides: tuple[int, int] | None, shown: bool
) -> None:
    more = [number("54b0", sides[0]), number("54ba", sides[1])] if sides else []
    assert is_shown(matroska(picture(*more))) is shown
    # Only the head is read.
    cut = matroska(picture(*more), endless=True)[:-40]
    assert is_shown(cut) is shown


def test_damage_beside_the_matrix_hides_it_from_nobody() -> None:
    """Players read on where a box is too long, or where nothing says what is stored."""
    sheared = header((ONE, 0, ONE // 2, ONE))
    whole = clip(sheared, described())
    at = whole.index(b"stsd") - 4
    for place in (at, whole.index(b"trak") - 4, whole.index(b"mdia") - 4):
        for length in (b"\x7f\xff\xff\xff", b"\0\0\0\0"):
            assert not is_shown(whole[:place] + length + whole[place + 4 :])
    assert not is_shown(clip(sheared, b""))
    assert is_shown(clip(header(), b""))


def test_other_files_are_the_players_to_refuse() -> None:
    for data in (b"", b"\x1aE\xdf\xa3" * 9, FTYP + MDAT, FTYP + box(b"moov", b"x") + MDAT):
        assert is_shown(data)


@given(st.binary(max_size=120), st.binary(max_size=160))
def test_nothing_in_an_index_does_harm(head: bytes, table: bytes) -> None:
    is_shown(clip(head, table))
    is_shown(clip(head, described()))
    is_shown(clip(header(), table))
    is_shown(clip(header(), described(), head))
    wide, high = shown_size(head, table)
    assert wide >= 0
    assert high >= 0
