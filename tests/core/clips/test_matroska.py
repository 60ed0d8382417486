"""Frame times, size and sound by the elements of a Matroska or WebM file."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.clips.clip_facts import ClipFacts, clip_facts

CLIPS = Path(__file__).parents[2] / "clips"
HEAD = bytes.fromhex("1a45dfa3 87 4282 84 7765626d".replace(" ", ""))
INFO, TRACKS, CLUSTER, SEGMENT = "1549a966", "1654ae6b", "1f43b675", "18538067"
PICTURE, SOUND, OTHER = 1, 2, 17
UNEVEN = (0, 40, 81, 120, 160, 205, 240, 333)


def element(kind: str, *body: bytes, endless: bool = False) -> bytes:
    """An element whose length is eight bytes wide, or not told."""
    content = b"".join(body)
    length = b"\xff" if endless else b"\x01" + len(content).to_bytes(7, "big")
    return bytes.fromhex(kind) + length + content


def number(kind: str, value: int) -> bytes:
    return element(kind, value.to_bytes(max((value.bit_length() + 7) // 8, 1), "big"))


def picture(*more: bytes, lasts: int = 0, codec: bytes = b"V_VP9") -> bytes:
    """A picture of 640 x 360, and what else is said of it."""
    sides = element("e0", number("b0", 640), number("ba", 360), *more)
    lasting = number("23e383", lasts) if lasts else b""
    named = element("86", codec)
    return element("ae", number("d7", PICTURE), number("83", PICTURE), named, lasting, sides)


def sound(channels: int = 6, rate: float = 48000.0, delay: int = 0) -> bytes:
    heard = element("e1", number("9f", channels), element("b5", struct.pack(">d", rate)))
    return element("ae", number("d7", SOUND), number("83", SOUND), number("56aa", delay), heard)


def block(track: int, since: int, flags: int = 0x80, content: bytes = b"\x10data") -> bytes:
    return bytes([0x80 | track]) + struct.pack(">hB", since, flags) + content


def clip(
    tracks: bytes,
    times: Sequence[int] = UNEVEN,
    *,
    heard: Sequence[int] = (),
    scale: int = 1_000_000,
    more: bytes = b"",
    endless: bool = False,
) -> bytes:
    """A file with a cluster for each five frames, and each frame last to first within it."""
    clusters = []
    for at in range(0, len(times), 5):
        some, begin = times[at : at + 5], times[at]
        blocks = [element("a3", block(PICTURE, each - begin)) for each in reversed(some)]
        blocks += [element("a3", block(SOUND, each - begin)) for each in heard if at == 0]
        clusters.append(element(CLUSTER, number("e7", begin), *blocks, endless=endless))
    info = element(INFO, number("2ad7b1", scale))
    body = (info, element(TRACKS, tracks), *clusters, more)
    return HEAD + element(SEGMENT, *body, endless=endless)


def facts(data: bytes) -> ClipFacts | None:
    return clip_facts(io.BytesIO(data), len(data))


@pytest.mark.parametrize("endless", [False, True])
def test_uneven_frames_begin_when_their_blocks_do(endless: bool) -> None:
    found = facts(clip(picture() + sound(), heard=[0, 21], endless=endless))
    assert found is not None
    assert found.begins == tuple(each / 1000 for each in UNEVEN)
    assert (found.width, found.height) == (640, 360)
    assert (found.channels, found.sample_rate, found.start) == (6, 48000, 0.0)
    # The last one lasts as long as most do.
    assert found.length == Fraction(333 + 40, 1000)


@pytest.mark.parametrize(
    ("rate", "lasts"),
    [
        (Fraction(24000, 1001), 41_708_333),
        (Fraction(24), 41_666_666),
        (Fraction(24), 0),
        (Fraction(25), 40_000_000),
        (Fraction(30000, 1001), 33_366_667),
        (Fraction(30000, 1001), 0),
        (Fraction(60000, 1001), 0),
        (Fraction(60), 16_666_667),
        (Fraction(120), 0),
        (Fraction(10), 0),
    ],
)
def test_a_usual_rate_is_exact_although_times_are_rounded(rate: Fraction, lasts: int) -> None:
    found = facts(clip(picture(lasts=lasts), [round(n * 1000 / rate) for n in range(200)]))
    assert found is not None
    assert 1 / found.frame == rate
    assert found.last_frame == 199


def test_an_odd_rate_stays_odd() -> None:
    found = facts(clip(picture(lasts=50_990_000), [51 * n for n in range(40)]))
    assert found is not None
    assert found.frame == Fraction(50_990_000, 10**9)


def test_the_run_up_of_a_decoder_comes_before_the_picture() -> None:
    """Players begin with it: 6.5 ms of Opus are 7 of the file's ticks."""
    found = facts(clip(picture() + sound(delay=6_500_000), heard=[0]))
    assert found is not None
    assert found.start == 0.007
    late = facts(clip(picture() + sound(), [each + 80 for each in UNEVEN], heard=[0]))
    assert late is not None
    assert late.start == 0.08
    assert late.begins == tuple(each / 1000 for each in UNEVEN)


@pytest.mark.parametrize(
    ("more", "size"),
    [
        ((number("54b0", 1280), number("54ba", 360)), (1280, 360)),
        ((number("54b0", 16), number("54ba", 9), number("54b2", 3)), (640, 360)),
        ((number("54aa", 10), number("54bb", 10), number("54cc", 40)), (600, 340)),
        ((element("7670", element("7675", struct.pack(">f", -90.0))),), (360, 640)),
        ((element("7670", element("7675", struct.pack(">f", 180.0))),), (640, 360)),
    ],
)
def test_the_size_is_that_in_which_it_is_shown(
    more: tuple[bytes, ...], size: tuple[int, int]
) -> None:
    found = facts(clip(picture(*more)))
    assert found is not None
    assert (found.width, found.height) == size


def test_what_is_not_shown_is_no_frame() -> None:
    """A mark of the block says it, or the first byte of VP8."""
    hidden = element("a3", block(PICTURE, 345, flags=0x08))
    unseen = element("a3", block(PICTURE, 346, content=b"\x00data"))
    other = element("a3", block(OTHER, 347))
    more = element(CLUSTER, number("e7", 0), hidden, unseen, other)
    for codec, count in ((b"V_VP8", 8), (b"V_VP9", 9)):
        found = facts(clip(picture(codec=codec), more=more))
        assert found is not None
        assert found.last_frame + 1 == count


def test_a_last_frame_may_say_how_long_it_lasts() -> None:
    group = element("a0", element("a1", block(PICTURE, 400)), number("9b", 500))
    found = facts(clip(picture(), more=element(CLUSTER, number("e7", 0), group)))
    assert found is not None
    assert found.length == Fraction(900, 1000)


@pytest.mark.parametrize(
    "data",
    [
        clip(sound()),
        clip(picture(), []),
        clip(picture(), more=element(CLUSTER, element("a3", block(PICTURE, 400, flags=0x02)))),
        clip(element("ae", number("d7", PICTURE), number("83", PICTURE))),
        clip(picture(), [7]),
        clip(picture())[:-3],
        HEAD,
        b"\x1a\x45\xdf\xa3",
    ],
)
def test_what_does_not_tell(data: bytes) -> None:
    assert facts(data) is None


@given(st.integers(0), st.binary(min_size=1, max_size=6))
def test_no_bytes_do_harm(at: int, junk: bytes) -> None:
    data = bytearray(clip(picture() + sound(delay=6_500_000), heard=[0, 21]))
    at %= len(data)
    data[at : at + len(junk)] = junk
    found = facts(bytes(data))
    assert found is None or found.last_frame >= 0


@pytest.mark.parametrize(
    ("name", "last", "size", "channels"),
    [
        ("uneven.webm", 23, (320, 180), 1),
        ("uneven_b_frames.mkv", 23, (320, 180), 0),
        ("no_length.webm", 23, (160, 90), 0),
    ],
)
def test_real_clips(name: str, last: int, size: tuple[int, int], channels: int) -> None:
    found = facts((CLIPS / name).read_bytes())
    assert found is not None
    assert (found.last_frame, (found.width, found.height)) == (last, size)
    assert found.channels == channels
