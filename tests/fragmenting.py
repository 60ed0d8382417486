"""Turns the picture of a plain clip into a fragmented one, whose first frame lasts longer."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from sora_desktop.core.clips.containers import inside
from tests.core.clips.test_containers_mp4 import box

FIRST, TICKS = 798, 512
_KEY, _OTHER = 0x02000000, 0x01010000


def fragmented(clip: bytes, per_fragment: int = 20) -> bytes:
    """The clip without its sound, so many frames in a fragment."""
    top = dict(inside(clip))
    index = list(inside(top[b"moov"]))
    track = next(body for kind, body in index if kind == b"trak")
    table = dict(inside(_within(track, b"mdia", b"minf", b"stbl")))
    frames = list(zip(_offsets(table), _sizes(table), _shifts(table), strict=True))
    head = dict(index)[b"mvhd"]
    empty = bytes(8)
    bare = b"".join(
        [
            box(b"stsd", table[b"stsd"]),
            box(b"stts", empty),
            box(b"stsc", empty),
            box(b"stsz", bytes(12)),
            box(b"stco", empty),
        ]
    )
    usual = box(b"mvex", box(b"trex", struct.pack(">6I", 0, 1, 1, TICKS, 0, _OTHER)))
    moov = box(b"mvhd", head) + _without_table(track, bare) + usual
    whole = box(b"ftyp", top[b"ftyp"]) + box(b"moov", moov)
    for first in range(0, len(frames), per_fragment):
        whole += _fragment(clip, frames[first : first + per_fragment], first, frames[0][2])
    return whole


def _fragment(clip: bytes, frames: list[tuple[int, int, int]], first: int, least: int) -> bytes:
    rows = b""
    for place, (_, size, shift) in enumerate(frames):
        number = first + place
        ticks, flags = (TICKS, _OTHER) if number else (FIRST, _KEY)
        rows += struct.pack(">IIIi", ticks, size, flags, shift - least)
    begins = first * TICKS + (FIRST - TICKS if first else 0)

    def moof(offset: int) -> bytes:
        run = struct.pack(">III", 1 << 24 | 0xF01, len(frames), offset) + rows
        reported = box(b"tfhd", struct.pack(">II", 0x20000, 1))
        reported += box(b"tfdt", struct.pack(">IQ", 1 << 24, begins)) + box(b"trun", run)
        return box(b"moof", box(b"mfhd", struct.pack(">II", 0, first + 1)) + box(b"traf", reported))

    pictures = b"".join(clip[at : at + size] for at, size, _ in frames)
    return moof(len(moof(0)) + 8) + box(b"mdat", pictures)


def _within(data: bytes, *path: bytes) -> bytes:
    for name in path:
        data = next(body for kind, body in inside(data) if kind == name)
    return data


def _without_table(data: bytes, table: bytes, kind: bytes = b"trak") -> bytes:
    """The track with this in place of its table, and without its edit list."""
    if kind == b"stbl":
        return box(kind, table)
    if kind not in (b"trak", b"mdia", b"minf"):
        return box(kind, data)
    parts = (_without_table(b, table, k) for k, b in inside(data) if k != b"edts")
    return box(kind, b"".join(parts))


def _sizes(table: dict[bytes, bytes]) -> list[int]:
    return [size for (size,) in struct.iter_unpack(">I", table[b"stsz"][12:])]


def _shifts(table: dict[bytes, bytes]) -> list[int]:
    rows = struct.iter_unpack(">II", table[b"ctts"][8:])
    return [shift for count, shift in rows for _ in range(count)]


def _offsets(table: dict[bytes, bytes]) -> Iterator[int]:
    chunks = [at for (at,) in struct.iter_unpack(">I", table[b"stco"][8:])]
    runs = list(struct.iter_unpack(">III", table[b"stsc"][8:]))
    sizes = iter(_sizes(table))
    for number, at in enumerate(chunks, 1):
        count = next(count for first, count, _ in reversed(runs) if first <= number)
        for _ in range(count):
            yield at
            at += next(sizes)
