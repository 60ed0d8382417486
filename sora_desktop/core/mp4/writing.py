"""The index of a new MP4 whose samples are copied from elsewhere (ISO/IEC 14496-12)."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import accumulate, groupby

# How much of the picture stands together before the sound of the same time follows.
_INTERLEAVED = Fraction(1, 2)
_UPRIGHT = struct.pack(">9i", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
_UNDETERMINED = 0x55C4  # The language "und".
_ENABLED = 3
_BRANDS = b"isom" + struct.pack(">I", 0x200) + b"isomiso2mp41"
_LARGEST_SHORT = 2**32 - 1


@dataclass(frozen=True, slots=True)
class Piece:
    """Bytes that are copied: so many from there on in the file of that number."""

    file: int
    at: int
    size: int


@dataclass(slots=True, kw_only=True)
class NewTrack:
    """Samples in the order of decoding: where they come from, how long they last, how much later
    they are shown. `keys` are the places of those at which decoding can begin, None for all.
    What is shown begins at the tick `shown_from` and lasts `shown`. All in ticks of 1/`scale` s."""

    handler: bytes
    scale: int
    codec: bytes
    entry: bytes
    matrix: bytes = _UPRIGHT
    size: bytes = bytes(8)
    pieces: list[Piece] = field(default_factory=list)
    ticks: list[int] = field(default_factory=list)
    shifts: list[int] = field(default_factory=list)
    keys: list[int] | None = None
    shown_from: int = 0
    shown: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMovie:
    """A file: `head`, then the pieces in their order, `size` bytes in all."""

    head: bytes
    pieces: tuple[Piece, ...]
    size: int


def new_movie(tracks: Sequence[NewTrack]) -> NewMovie:
    """A file with these tracks; the first one's scale is that of the file."""
    chunks = list(_interleaved(tracks))
    lengths = [sum(piece.size for piece in chunk.pieces) for chunk in chunks]
    content = sum(lengths)
    long = content > _LARGEST_SHORT // 2
    media = struct.pack(">I4sQ", 1, b"mdat", content + 16) if long else _head(b"mdat", content)
    before = _box(b"ftyp", _BRANDS)
    # The index is as long whatever the places in it are.
    start = len(before + _index(tracks, chunks, [0] * len(chunks), long) + media)
    places = [start + at for at in accumulate(lengths[:-1], initial=0)]
    head = before + _index(tracks, chunks, places, long) + media
    pieces = tuple(_merged(piece for chunk in chunks for piece in chunk.pieces))
    return NewMovie(head=head, pieces=pieces, size=len(head) + content)


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Samples of a track that stand together."""

    track: int
    pieces: list[Piece]


def _interleaved(tracks: Sequence[NewTrack]) -> Iterator[_Chunk]:
    """The samples of all tracks by their time; those of one track stay in their order."""
    chunks = []
    for number, track in enumerate(tracks):
        begins = accumulate(track.ticks[:-1], initial=0)
        times = (Fraction(at - track.shown_from, track.scale) // _INTERLEAVED for at in begins)
        samples = zip(times, track.pieces, strict=True)
        for time, group in groupby(samples, key=lambda sample: sample[0]):
            chunks.append((time, number, [piece for _, piece in group]))
    for _, number, pieces in sorted(chunks, key=lambda chunk: chunk[:2]):
        yield _Chunk(number, pieces)


def _merged(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """The same bytes in as few pieces as they make."""
    last: Piece | None = None
    for piece in pieces:
        if last is not None and (last.file, last.at + last.size) == (piece.file, piece.at):
            last = Piece(last.file, last.at, last.size + piece.size)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last


# --- Boxes ------------------------------------------------------------------------------------


def _head(kind: bytes, length: int) -> bytes:
    return struct.pack(">I4s", length + 8, kind)


def _box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return _head(kind, len(body)) + body


def _full(kind: bytes, *parts: bytes, version: int = 0, flags: int = 0) -> bytes:
    return _box(kind, struct.pack(">I", version << 24 | flags), *parts)


def _table(kind: bytes, rows: Sequence[bytes], version: int = 0) -> bytes:
    return _full(kind, struct.pack(">I", len(rows)), *rows, version=version)


def _index(
    tracks: Sequence[NewTrack], chunks: Sequence[_Chunk], places: Sequence[int], long: bool
) -> bytes:
    scale = tracks[0].scale
    lengths = [round(Fraction(track.shown * scale, track.scale)) for track in tracks]
    parts = [_movie_header(scale, max(lengths), len(tracks))]
    for number, (track, length) in enumerate(zip(tracks, lengths, strict=True)):
        own = [at for chunk, at in zip(chunks, places, strict=True) if chunk.track == number]
        counts = [len(chunk.pieces) for chunk in chunks if chunk.track == number]
        table = _sample_table(track, counts, own, long)
        parts.append(_track(track, number + 1, length, table))
    return _box(b"moov", *parts)


def _times(scale: int, length: int) -> tuple[int, bytes]:
    """Version, and making, change, scale and length, of a header. No time of making is given: the
    same clips give the same file."""
    if length > _LARGEST_SHORT:
        return 1, struct.pack(">QQIQ", 0, 0, scale, length)
    return 0, struct.pack(">IIII", 0, 0, scale, length)


def _movie_header(scale: int, length: int, tracks: int) -> bytes:
    version, times = _times(scale, length)
    volume = struct.pack(">IH10x", 1 << 16, 1 << 8)
    return _full(
        b"mvhd", times, volume, _UPRIGHT, bytes(24), struct.pack(">I", tracks + 1), version=version
    )


def _track(track: NewTrack, number: int, length: int, table: bytes) -> bytes:
    sound = track.handler == b"soun"
    long = length > _LARGEST_SHORT
    times = struct.pack(">QQIIQ" if long else ">IIIII", 0, 0, number, 0, length)
    loud = struct.pack(">8xHHHH", 0, int(sound), (1 << 8) * sound, 0)
    header = _full(
        b"tkhd", times, loud, track.matrix, track.size, version=int(long), flags=_ENABLED
    )
    kind = _full(b"smhd", bytes(4)) if sound else _full(b"vmhd", bytes(8), flags=1)
    here = _box(b"dinf", _table(b"dref", [_full(b"url ", flags=1)]))
    name = b"SoundHandler\0" if sound else b"VideoHandler\0"
    version, times = _times(track.scale, sum(track.ticks))
    media = _box(
        b"mdia",
        _full(b"mdhd", times, struct.pack(">HH", _UNDETERMINED, 0), version=version),
        _full(b"hdlr", bytes(4), track.handler, bytes(12), name),
        _box(b"minf", kind, here, table),
    )
    return _box(b"trak", header, _edit_list(length, track.shown_from), media)


def _edit_list(length: int, first: int) -> bytes:
    """The one part that is shown; `length` in ticks of the file, `first` in those of the track."""
    long = length > _LARGEST_SHORT or first > _LARGEST_SHORT // 2
    row = struct.pack(">QqI" if long else ">IiI", length, first, 1 << 16)
    return _box(b"edts", _table(b"elst", [row], version=int(long)))


def _sample_table(
    track: NewTrack, counts: Sequence[int], places: Sequence[int], long: bool
) -> bytes:
    parts = [_table(b"stsd", [_box(track.codec, track.entry)])]
    parts.append(_table(b"stts", _runs(track.ticks)))
    if track.keys is not None:
        parts.append(_table(b"stss", [struct.pack(">I", key + 1) for key in track.keys]))
    if any(track.shifts):
        parts.append(_table(b"ctts", _runs(track.shifts)))
    parts.append(_table(b"stsc", list(_chunk_runs(counts))))
    sizes = struct.pack(f">II{len(track.pieces)}I", 0, len(track.pieces), *_sizes(track))
    parts.append(_full(b"stsz", sizes))
    shape, kind = (">Q", b"co64") if long else (">I", b"stco")
    parts.append(_table(kind, [struct.pack(shape, at) for at in places]))
    return _box(b"stbl", *parts)


def _sizes(track: NewTrack) -> list[int]:
    return [piece.size for piece in track.pieces]


def _runs(values: Sequence[int]) -> list[bytes]:
    return [struct.pack(">II", len(list(group)), value) for value, group in groupby(values)]


def _chunk_runs(counts: Sequence[int]) -> Iterator[bytes]:
    first = 1
    for count, group in groupby(counts):
        yield struct.pack(">III", first, count, 1)
        first += len(list(group))
