"""What the index of an MP4 says about its picture and sound, exactly, for an editing program.

ISO/IEC 14496-12: `mdhd` has the time scale of a track (8.4.2), `hdlr` its kind (8.4.3), `stts` the
length of each frame (8.6.1), `stsd` the channels of the sound (12.2), and `trex` the usual length
of a frame where the frames are in fragments (8.8.3).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import BinaryIO

from sora_desktop.core.boxes import inside, outermost, scale_and_length, track_size

_LARGEST_INDEX = 16 * 2**20
_MOST_RUNS = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipFacts:
    """A picture of `width` x `height` pixels whose frames last `frame` seconds each, `length`
    seconds in all. `channels` is 0 without sound, `sample_rate` in Hz."""

    width: int
    height: int
    frame: Fraction
    length: Fraction
    channels: int = 0
    sample_rate: int = 0


@dataclass(frozen=True, slots=True)
class _Track:
    kind: bytes
    scale: int
    length: int
    number: int
    runs: tuple[tuple[int, int], ...]  # frames, ticks of each
    size: tuple[int, int]
    channels: int


def clip_facts(reader: BinaryIO, size: int) -> ClipFacts | None:
    """The facts of a whole clip; None when its index does not tell them. OSError of the reader."""
    index = next((box for box in outermost(reader, size) if box.kind == b"moov"), None)
    if index is None or index.end - index.start > _LARGEST_INDEX:
        return None
    reader.seek(index.start)
    boxes = list(inside(reader.read(index.end - index.start)))
    tracks = [_track(body) for kind, body in boxes if kind == b"trak"]
    picture = next((t for t in tracks if t.kind == b"vide" and t.scale and all(t.size)), None)
    if picture is None:
        return None
    frame, length = _times(picture, _usual_ticks(boxes, picture.number), _whole_length(boxes))
    if not frame or not length:
        return None
    sound = next((t for t in tracks if t.kind == b"soun" and t.scale), None)
    return ClipFacts(
        width=picture.size[0],
        height=picture.size[1],
        frame=frame,
        length=length,
        channels=(sound.channels or 2) if sound is not None else 0,
        sample_rate=sound.scale if sound is not None else 0,
    )


def _times(track: _Track, usual: int, whole: Fraction) -> tuple[Fraction, Fraction]:
    """The length of a frame and of all of them; the last frame may be longer or shorter."""
    frames = sum(count for count, _ in track.runs)
    ticks = sum(count * each for count, each in track.runs)
    if frames and ticks:
        most = max(track.runs)[1]
        each = most if most and max(track.runs)[0] * 2 > frames else Fraction(ticks, frames)
        return Fraction(each, track.scale), Fraction(ticks, track.scale)
    return Fraction(usual, track.scale), Fraction(track.length, track.scale) or whole


def _usual_ticks(boxes: list[tuple[bytes, bytes]], track: int) -> int:
    for kind, body in _under(boxes, b"mvex"):
        if kind == b"trex" and len(body) >= 16:
            _, number, _, ticks = struct.unpack_from(">IIII", body)
            if number == track:
                return int(ticks)
    return 0


def _whole_length(boxes: list[tuple[bytes, bytes]]) -> Fraction:
    """By the extended header of a fragmented clip (8.8.2), in the scale of the movie."""
    scale = next((scale_and_length(body)[0] for kind, body in boxes if kind == b"mvhd"), 0)
    for kind, body in _under(boxes, b"mvex"):
        if kind == b"mehd" and scale and len(body) >= 8:
            shape = ">Q" if body[0] == 1 and len(body) >= 12 else ">I"
            return Fraction(struct.unpack_from(shape, body, 4)[0], scale)
    return Fraction(0)


def _track(data: bytes) -> _Track:
    boxes = list(inside(data))
    header = next((body for kind, body in boxes if kind == b"tkhd"), b"")
    media = list(_under(boxes, b"mdia"))
    table = list(_under(list(_under(media, b"minf")), b"stbl"))
    handler = next((body for kind, body in media if kind == b"hdlr"), b"")
    scale, length = next(
        (scale_and_length(body) for kind, body in media if kind == b"mdhd"), (0, 0)
    )
    kind = handler[8:12]
    return _Track(
        kind=kind,
        scale=scale,
        length=length,
        number=_number(header),
        runs=next((_runs(body) for name, body in table if name == b"stts"), ()),
        size=track_size(header) or (0, 0),
        channels=next((_channels(body) for name, body in table if name == b"stsd"), 0),
    )


def _number(header: bytes) -> int:
    at = 20 if header[:1] == b"\x01" else 12
    return int.from_bytes(header[at : at + 4], "big")


def _runs(body: bytes) -> tuple[tuple[int, int], ...]:
    if len(body) < 8:
        return ()
    count = min(int.from_bytes(body[4:8], "big"), (len(body) - 8) // 8, _MOST_RUNS)
    return tuple(struct.iter_unpack(">II", body[8 : 8 + 8 * count]))


def _channels(body: bytes) -> int:
    """Of the first way in which the sound is stored."""
    return int.from_bytes(body[32:34], "big") if len(body) >= 34 else 0


def _under(boxes: list[tuple[bytes, bytes]], wanted: bytes) -> Iterator[tuple[bytes, bytes]]:
    for kind, body in boxes:
        if kind == wanted:
            yield from inside(body)
