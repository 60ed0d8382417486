"""Clips made for the tests of joining, and the joined file as bytes."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from typing import Any

from sora_desktop.core.clips.containers import outermost
from sora_desktop.core.mp4.join import SILENCE, JoinedClips, join, read_clip
from sora_desktop.core.mp4.tracks import JoinRefusal, Track, Tracks, Unjoinable, read_tracks
from sora_desktop.core.mp4.writing import NewTrack, Piece, new_movie
from tests.core.clips.test_containers_mp4 import box

Part = tuple[int | None, int | None]
WHOLE: Part = (None, None)
# AAC LC, 48 kHz, two channels.
ESDS = bytes.fromhex("00000000 0316 000200 0411 4015") + bytes(11) + bytes.fromhex("0502 1190")


def picture_entry(size: tuple[int, int] = (640, 360), *boxes: bytes) -> bytes:
    """How a picture of that size is stored."""
    return bytes(24) + struct.pack(">HH", *size) + bytes(50) + b"".join(boxes)


def sound_entry(channels: int = 2, esds: bytes = ESDS) -> bytes:
    """How sound at 48 kHz is stored."""
    head = bytes(16) + struct.pack(">HHIHH", channels, 16, 0, 48_000, 0)
    return head + (box(b"esds", esds) if esds else b"")


def a_picture(frames: int = 24, scale: int = 24_000, ticks: int = 1000, **changes: Any) -> NewTrack:
    """Frames without B-frames, of which every twelfth is a key frame."""
    reported: dict[str, Any] = {
        "codec": b"mp4v",
        "entry": picture_entry(),
        "size": struct.pack(">II", 640 << 16, 360 << 16),
        "shifts": [0] * frames,
        "keys": list(range(0, frames, 12)),
        "shown": frames * ticks,
    } | changes
    return NewTrack(handler=b"vide", scale=scale, ticks=[ticks] * frames, **reported)


def a_sound(frames: int = 48, primed: bool = True, **changes: Any) -> NewTrack:
    """Frames of AAC; the first is not heard."""
    reported: dict[str, Any] = {
        "codec": b"mp4a",
        "entry": sound_entry(),
        "shifts": [0] * frames,
        "ticks": [1024] * frames,
        "shown_from": 1024 * primed,
        "shown": 1024 * (frames - primed),
    } | changes
    return NewTrack(handler=b"soun", scale=48_000, **reported)


def clip(*tracks: NewTrack, mark: int = 0) -> bytes:
    """A file with these tracks. No two samples are alike, nor those of clips of other marks."""
    content, number = b"", 0
    for track in tracks:
        for _ in track.ticks:
            number += 1
            sample = struct.pack(">HH", mark, number) * (1 + number % 3)
            track.pieces.append(Piece(0, len(content), len(sample)))
            content += sample
    movie = new_movie(tracks)
    return movie.head + b"".join(content[p.at : p.at + p.size] for p in movie.pieces)


def planned(
    files: Sequence[bytes], parts: Sequence[Part] = ()
) -> JoinedClips | dict[int, Unjoinable]:
    """What is planned for these parts of the files; all of them without."""
    parts = parts or [WHOLE] * len(files)
    return join(
        [
            read_clip(io.BytesIO(data), len(data), *part)
            for data, part in zip(files, parts, strict=True)
        ]
    )


def joined(files: Sequence[bytes], parts: Sequence[Part] = ()) -> bytes:
    """The joined file."""
    plan = planned(files, parts)
    assert isinstance(plan, JoinedClips)
    bodies = {SILENCE: plan.silence, **dict(enumerate(files))}
    pieces = (bodies[p.file][p.at : p.at + p.size] for p in plan.movie.pieces)
    data = plan.movie.head + b"".join(pieces)
    assert len(data) == plan.movie.size
    assert outermost(io.BytesIO(data), len(data))
    return data


def tracks(data: bytes) -> Tracks:
    """What is in a file."""
    return read_tracks(io.BytesIO(data), len(data))


def samples(data: bytes, track: Track) -> list[bytes]:
    """The bytes of its samples, in the order of decoding."""
    places = zip(track.offsets, track.sizes, strict=True)
    return [data[at : at + size] for at, size in places]


def reasons(files: Sequence[bytes], parts: Sequence[Part] = ()) -> dict[int, JoinRefusal]:
    """The places of the clips that are in the way, and why."""
    plan = planned(files, parts)
    assert not isinstance(plan, JoinedClips)
    return {place: flaw.reason for place, flaw in plan.items()}
