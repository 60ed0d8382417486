"""What a clip says about its picture and sound, exactly, for the player and for an editing program:
an MP4, a QuickTime file, a WebM or a Matroska file.

ISO/IEC 14496-12: `mdhd` has the time scale of a track (8.4.2), `hdlr` its kind (8.4.3), `stsd` how
its sound is stored (12.2). `picture_shape` reads the size of the picture.
"""

from __future__ import annotations

import struct
from bisect import bisect
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice, pairwise
from typing import BinaryIO, NamedTuple

from sora_desktop.core.clips.containers import Box, inside, outermost, scale_and_length
from sora_desktop.core.clips.matroska import EBML, MatroskaFacts, matroska_facts
from sora_desktop.core.clips.picture_shape import shown_size


class Bits:
    """`take` raises EOFError when there are fewer bits left."""

    def __init__(self, data: bytes) -> None:
        self._value = int.from_bytes(data, "big")
        self._left = 8 * len(data)

    def take(self, count: int) -> int:
        """The next so many bits as a number."""
        if count > self._left:
            raise EOFError
        self._left -= count
        return (self._value >> self._left) & ((1 << count) - 1)


# ISO/IEC 14496-3, table 1.19: channels by the channel configuration.
_AAC = {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 8, 11: 7, 12: 8, 13: 24, 14: 8}
# ETSI TS 102 366: full channels by acmod, and of each location that a dependent stream adds.
_AC3 = (2, 1, 2, 3, 3, 4, 4, 5)
_ADDED = (1, 2, 1, 2, 2, 2, 1, 1, 2)  # From the lowest bit of chan_loc on.
_ENTRY, _PARAMETRIC_STEREO = 28, 29
_FASTEST_SOUND = 2**20
# QuickTime's sample entries of version 1 and 2 are longer.
_LONGER = {1: 16, 2: 36}


def channels_of(descriptions: bytes) -> int:
    """The channels of the first way in which a track's sound is stored, by the contents of its
    `stsd`; 0 when that is not given."""
    entry = next(inside(descriptions[8:]), (b"", b""))[1]
    if len(entry) < _ENTRY:
        return 0
    boxes = dict(_configurations(entry))
    for kind, read in _READERS.items():
        if kind in boxes:
            try:
                found = read(boxes[kind])
            except (EOFError, IndexError):
                continue
            if found:
                return found
    version = int.from_bytes(entry[8:10], "big")
    # QuickTime's version 2 says three in the usual place, whatever there is.
    return int.from_bytes(entry[40:44] if version == 2 else entry[16:18], "big")


def sample_rate_of(descriptions: bytes) -> int:
    """The samples in a second by the first sample entry; 0 where it doesn't say it. A place of 16
    bits can't hold the highest ones: then the time scale of the track has it."""
    entry = next(inside(descriptions[8:]), (b"", b""))[1]
    if len(entry) < _ENTRY:
        return 0
    if entry[8:10] == b"\0\2" and len(entry) >= _ENTRY + _LONGER[2]:
        rate = float(struct.unpack_from(">d", entry, 32)[0])
        return round(rate) if 0 < rate < _FASTEST_SOUND else 0
    return int.from_bytes(entry[24:26], "big")


def _configurations(entry: bytes) -> list[tuple[bytes, bytes]]:
    """The boxes in a sample entry; QuickTime has a part of them in a box of their own."""
    longer = _LONGER.get(int.from_bytes(entry[8:10], "big"), 0)
    boxes = [*inside(entry[_ENTRY:]), *inside(entry[_ENTRY + longer :])]
    return [*boxes, *(each for kind, body in boxes if kind == b"wave" for each in inside(body))]


def _aac(body: bytes) -> int:
    """By the AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1) inside the descriptors of `esds`."""
    bits = Bits(decoder_of(body[4:])[1])
    kind = aac_kind(bits)
    if bits.take(4) == 15:
        bits.take(24)
    channels = _AAC.get(bits.take(4), 0)
    return 2 if kind == _PARAMETRIC_STEREO and channels == 1 else channels


def aac_kind(bits: Bits) -> int:
    """The kind of AAC, with which an AudioSpecificConfig begins; 2 is plain AAC (LC)."""
    kind = bits.take(5)
    return 32 + bits.take(6) if kind == 31 else kind


def decoder_of(data: bytes) -> tuple[int, bytes]:
    """What is decoded, and how, by the descriptors of an `esds`: the kind in the decoder's
    descriptor (tag 4), and the contents of its own one (tag 5), through those around it.
    IndexError when they are cut."""
    at = kind = 0
    while at < len(data):
        tag, at = data[at], at + 1
        length = 0
        for _ in range(4):
            more, at = data[at], at + 1
            length = length << 7 | more & 0x7F
            if not more & 0x80:
                break
        if tag == 5:
            return kind, data[at : at + length]
        if tag == 4:
            kind = data[at]
        # ES descriptor: id and flags, and what the flags say. Decoder: 13 bytes. Else: past it.
        at += _es_header(data[at:]) if tag == 3 else 13 if tag == 4 else length
    return kind, b""


def _es_header(data: bytes) -> int:
    flags, length = data[2], 3
    length += 2 * bool(flags & 0x80)
    length += 1 + data[length] if flags & 0x40 else 0
    return length + 2 * bool(flags & 0x20)


def _ac3(body: bytes) -> int:
    bits = Bits(body)
    bits.take(2 + 5 + 3)
    return _AC3[bits.take(3)] + bits.take(1)


def _enhanced_ac3(body: bytes) -> int:
    """Of the first independent stream with the channels that dependent ones add."""
    bits = Bits(body)
    bits.take(13 + 3 + 2 + 5 + 1 + 1 + 3)
    channels = _AC3[bits.take(3)] + bits.take(1)
    bits.take(3)
    if not bits.take(4):
        return channels
    added = bits.take(9)
    return channels + sum(count for place, count in enumerate(_ADDED) if added >> place & 1)


def _flac(body: bytes) -> int:
    bits = Bits(body[8 + 10 :])
    bits.take(20)
    return bits.take(3) + 1


_READERS: Mapping[bytes, Callable[[bytes], int]] = {
    b"esds": _aac,
    b"dac3": _ac3,
    b"dec3": _enhanced_ac3,
    b"dOps": lambda body: body[1],
    b"dfLa": _flac,
    b"alac": lambda body: body[4 + 9],
}


# More than two hours at 24 frames in a second.
_MOST = 200_000
_MOST_EDITS = 100
_HAS_OFFSET, _HAS_FLAGS = 0x1, 0x4
_DURATION, _SIZE, _SAMPLE_FLAGS, _COMPOSITION = 0x100, 0x200, 0x400, 0x800
_BASE, _DESCRIPTION, _USUAL_DURATION = 0x1, 0x2, 0x8


@dataclass(frozen=True, slots=True)
class Sample:
    """One frame: it begins at that tick, and lasts so many. `shift` is how much later than decoded
    it begins, as a fragment says it."""

    begins: int
    ticks: int
    shift: int = 0


class FrameTimes(NamedTuple):
    """The frames in the order in which they are shown: the usual length of one in ticks, when each
    begins, counted from the first, and when the last one ends."""

    usual: Fraction
    begins: tuple[int, ...]
    end: int


def frame_times(samples: Sequence[Sample]) -> FrameTimes | None:
    """The times of these frames; None for none, or when they last no time at all."""
    shown = sorted(samples, key=lambda sample: sample.begins)
    end = max((sample.begins + sample.ticks for sample in shown), default=0)
    first = shown[0].begins if shown else 0
    if end <= first:
        return None
    return FrameTimes(
        usual=_usual([sample.ticks for sample in shown if sample.ticks] or [end - first]),
        begins=tuple(sample.begins - first for sample in shown),
        end=end - first,
    )


def _usual(lengths: Sequence[int]) -> Fraction:
    """What nine of ten frames last, or else what those last on average that differ from the most
    frequent length by rounding only; where they are few, all of them."""
    most, count = Counter(lengths).most_common(1)[0]
    if 10 * count >= 9 * len(lengths):
        return Fraction(most)
    near = [each for each in lengths if abs(each - most) <= 1]
    alike = near if 2 * len(near) > len(lengths) else lengths
    return Fraction(sum(alike), len(alike))


def samples_in_table(durations: bytes, offsets: bytes) -> list[Sample]:
    """The frames in the index, by the contents of its `stts` and its `ctts` (empty without)."""
    shifts = _each(offsets, ">Ii" if offsets[:1] == b"\1" else ">II")
    samples, at = [], 0
    for ticks in islice(_each(durations, ">II"), _MOST):
        samples.append(Sample(at + next(shifts, 0), ticks))
        at += ticks
    return samples


def _each(body: bytes, shape: str) -> Iterator[int]:
    """The values of a table of runs, one for each frame."""
    rows = min(int.from_bytes(body[4:8], "big"), max(len(body) - 8, 0) // 8)
    for count, value in struct.iter_unpack(shape, body[8 : 8 + 8 * rows]):
        for _ in range(min(count, _MOST)):
            yield value


def usual_ticks(extension: bytes, track: int) -> int:
    """What a frame of the track usually lasts in a fragment, by the contents of an `mvex`."""
    for kind, body in inside(extension):
        if kind == b"trex" and len(body) >= 16:
            _, number, _, ticks = struct.unpack_from(">IIII", body)
            if number == track:
                return int(ticks)
    return 0


def samples_in_fragment(
    fragment: bytes, track: int, usual: int, at: int
) -> tuple[list[Sample], int]:
    """The frames of a track in a fragment, by the contents of a `moof`, and when the next one is
    decoded. `usual` is what they usually last, and `at` when the first is decoded where the
    fragment does not say it."""
    found: list[Sample] = []
    for kind, body in inside(fragment):
        boxes = list(inside(body)) if kind == b"traf" else []
        header = next((each for name, each in boxes if name == b"tfhd"), b"")
        if int.from_bytes(header[4:8], "big") != track:
            continue
        lasting = _usual_in_fragment(header, usual)
        for name, each in boxes:
            if name == b"tfdt" and len(each) >= 8:
                at = int.from_bytes(each[4 : 12 if each[0] == 1 else 8], "big")
            elif name == b"trun":
                for shift, ticks in islice(_run(each, lasting), _MOST - len(found)):
                    found.append(Sample(at + shift, ticks, shift))
                    at += ticks
    return found, at


def _usual_in_fragment(header: bytes, usual: int) -> int:
    flags = int.from_bytes(header[1:4], "big")
    at = 8 + 8 * bool(flags & _BASE) + 4 * bool(flags & _DESCRIPTION)
    given = flags & _USUAL_DURATION and len(header) >= at + 4
    return int.from_bytes(header[at : at + 4], "big") if given else usual


def _run(body: bytes, usual: int) -> Iterator[tuple[int, int]]:
    """The frames of a `trun`: how much later than decoded each begins, and how long it lasts."""
    if len(body) < 8:
        return
    flags, count = int.from_bytes(body[1:4], "big"), int.from_bytes(body[4:8], "big")
    place = 8 + 4 * bool(flags & _HAS_OFFSET) + 4 * bool(flags & _HAS_FLAGS)
    signed = body[0] == 1
    width = 4 * sum(bool(flags & each) for each in (_DURATION, _SIZE, _SAMPLE_FLAGS, _COMPOSITION))
    for _ in range(count):
        row = body[place : place + width]
        if len(row) < width:
            return
        ticks = int.from_bytes(row[:4], "big") if flags & _DURATION else usual
        shift = int.from_bytes(row[-4:], "big", signed=signed) if flags & _COMPOSITION else 0
        yield shift, ticks
        place += width


_LARGEST_INDEX = 16 * 2**20
_MOST_FRAMES = 200_000
# Nanoseconds of a frame's length, as a share of it.
_ROUNDED = Fraction(1, 100_000)
# So far into a frame a player is sent that is to show it. FFmpeg rounds to the ticks of the file:
# where a tick is as long as a frame, the middle of one is taken for the beginning of the next, and
# a key frame there is shown instead (measured with 25 frames a second).
WITHIN = Fraction(2, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipFacts:
    """A picture, shown at `width` x `height` pixels, whose frames usually last `frame` seconds
    each, `length` seconds in all. `begins` is when each frame begins, in seconds; empty where that
    is not given: all last `frame` then. `start` is how long after the sound the first one begins,
    in seconds; `begins` and `length` count from there. `channels` is 0 without sound,
    `sample_rate` in Hz."""

    width: int
    height: int
    frame: Fraction
    length: Fraction
    begins: tuple[float, ...] = ()
    start: float = 0.0
    channels: int = 0
    sample_rate: int = 0

    @property
    def last_frame(self) -> int:
        """The number of the last frame, counted from 0."""
        if self.begins:
            return len(self.begins) - 1
        return max(0, round(self.length / self.frame) - 1)

    def frame_at(self, seconds: float) -> int:
        """The number of the frame that begins about then."""
        if not self.begins:
            return round(seconds / self.frame)
        after = bisect(self.begins, seconds)
        if after == 0:
            return 0
        if after < len(self.begins):
            nearer = self.begins[after] - seconds < seconds - self.begins[after - 1]
            return after if nearer else after - 1
        return after - 1

    def moment_in(self, frame: int) -> float:
        """Seconds from the beginning to a moment well within that frame (`WITHIN` of it); never
        past the last one."""
        frame = min(max(frame, 0), self.last_frame)
        if not self.begins:
            return float((frame + WITHIN) * self.frame)
        begins, ends = self.begins[frame], (self.begins[frame + 1 :][:1] or (float(self.length),))
        return begins + float(WITHIN) * (ends[0] - begins)


@dataclass(frozen=True, slots=True)
class _Track:
    kind: bytes
    scale: int
    number: int
    samples: list[Sample]
    size: tuple[int, int]
    channels: int
    sample_rate: int
    edits: bytes

    def edited(self, movie_scale: int) -> list[Sample]:
        """What its edit list leaves of its frames; none where that can't be told."""
        ticks = Fraction(self.scale, movie_scale) if movie_scale else Fraction(0)
        return edited(self.samples, self.edits, ticks)

    def start(self, samples: Sequence[Sample], movie_scale: int) -> Fraction:
        """When a player begins with these, in seconds, by the edit list."""
        waits, skipped = first_edit(self.edits)
        waited = Fraction(waits, movie_scale) if movie_scale else Fraction(0)
        first = min((each.begins for each in samples), default=0)
        # FFmpeg shows a frame of a fragment no earlier than it decodes it, and all of them later.
        first -= min((each.shift for each in samples if each.shift < 0), default=0)
        return max(Fraction(0), waited + Fraction(first - skipped, self.scale))


def edits_in(body: bytes) -> Iterator[tuple[int, int]]:
    """The rows of an `elst`, by its contents: how long each part is shown, in ticks of the movie,
    and at which tick of the track it begins; -1: nothing is shown."""
    shape = ">QqI" if body[:1] == b"\1" else ">IiI"
    width = struct.calcsize(shape)
    for row in range(min(int.from_bytes(body[4:8], "big"), max(len(body) - 8, 0) // width)):
        length, begins, _ = struct.unpack_from(shape, body, 8 + row * width)
        yield length, begins


def first_edit(body: bytes) -> tuple[int, int]:
    """By the contents of an `elst`: how long nothing is shown at first, in ticks of the movie, and
    at which tick of the track it begins then."""
    waits = 0
    for length, begins in edits_in(body):
        if begins >= 0:
            return waits, begins
        waits += length
    return waits, 0


def edited(samples: Sequence[Sample], edits: bytes, ticks: Fraction) -> list[Sample]:
    """The frames that the edit list (`edits` is an `elst`) leaves of a clip without fragments, at
    the times of the presentation; none where it has no list, or one that can't be followed. One
    tick of the movie is so many `ticks` of the track.

    As FFmpeg does: a frame is shown when it begins within a part, and nothing waits before the
    first one of a part (measured).
    """
    found: list[Sample] = []
    at = Fraction(0)
    rows = list(islice(edits_in(edits), _MOST_EDITS + 1))
    if len(rows) > _MOST_EDITS:
        return []
    for length, begins in rows:
        lasts = length * ticks
        if begins >= 0:
            part = [each for each in samples if begins <= each.begins < begins + lasts]
            if not part or len(found) + len(part) > _MOST:
                return []
            first = min(each.begins for each in part)
            found += [replace(each, begins=round(at) + each.begins - first) for each in part]
        at += lasts
    return found


def clip_facts(reader: BinaryIO, size: int) -> ClipFacts | None:
    """The facts of a whole clip; None when it does not tell them. OSError of the reader."""
    reader.seek(0)
    if reader.read(4) == EBML.to_bytes(4, "big"):
        found = matroska_facts(reader, size)
        return None if found is None else _as_clip_facts(found)
    outer = outermost(reader, size)
    index = next((box for box in outer if box.kind == b"moov"), None)
    if index is None or index.end - index.start > _LARGEST_INDEX:
        return None
    boxes = list(inside(_content(reader, index)))
    tracks = [_track(body) for kind, body in boxes if kind == b"trak"]
    picture = next((t for t in tracks if t.kind == b"vide" and t.scale and all(t.size)), None)
    if picture is None:
        return None
    extension = next((body for kind, body in boxes if kind == b"mvex"), b"")
    movie_scale = next((scale_and_length(body)[0] for kind, body in boxes if kind == b"mvhd"), 0)
    samples = [*picture.samples, *_in_fragments(reader, outer, picture, extension)]
    shown = [] if extension else picture.edited(movie_scale)
    times = frame_times(shown or samples)
    if times is None:
        return None
    sound = next((t for t in tracks if t.kind == b"soun" and t.scale), None)
    start = Fraction(0)
    if sound is not None:
        heard = [*sound.samples, *_in_fragments(reader, outer, sound, extension)]
        if shown:
            start = Fraction(first_edit(picture.edits)[0], movie_scale)
        else:
            start = picture.start(samples, movie_scale)
        start -= sound.start(heard, movie_scale)
    return ClipFacts(
        width=picture.size[0],
        height=picture.size[1],
        frame=times.usual / picture.scale,
        length=Fraction(times.end, picture.scale),
        begins=tuple(ticks / picture.scale for ticks in times.begins),
        start=max(float(start), 0.0),
        channels=(sound.channels or 2) if sound is not None else 0,
        sample_rate=sound.sample_rate if sound is not None else 0,
    )


def _as_clip_facts(found: MatroskaFacts) -> ClipFacts | None:
    begins = found.begins
    samples = [Sample(before, after - before) for before, after in pairwise(begins)]
    times = frame_times([*samples, Sample(begins[-1], found.last_ticks)])
    if times is None:
        return None
    sound_begins = begins[0] if found.sound_begins is None else found.sound_begins
    return ClipFacts(
        width=found.size[0],
        height=found.size[1],
        frame=_usual_rate(found.frame or times.usual * found.tick, Fraction(1, times.end)),
        length=times.end * found.tick,
        begins=tuple(float(ticks * found.tick) for ticks in times.begins),
        start=max(float((begins[0] - sound_begins) * found.tick), 0.0),
        channels=found.channels,
        sample_rate=found.sample_rate,
    )


def _usual_rate(frame: Fraction, unsure: Fraction) -> Fraction:
    """How long a frame lasts at the usual rate that is nearest, if the difference is no more than
    rounding: times are whole milliseconds there, and `unsure` is that share of the whole length."""
    rate = 1 / frame
    whole = max(round(rate), 1)
    usual = min(Fraction(whole), Fraction(whole * 1000, 1001), key=lambda each: abs(each - rate))
    return 1 / usual if abs(usual - rate) <= max(2 * unsure, _ROUNDED) * rate else frame


def _in_fragments(
    reader: BinaryIO, outer: tuple[Box, ...], track: _Track, extension: bytes
) -> list[Sample]:
    usual = usual_ticks(extension, track.number)
    found: list[Sample] = []
    at = sum(sample.ticks for sample in track.samples)
    room = _LARGEST_INDEX
    for box in outer:
        if box.kind != b"moof" or len(found) >= _MOST_FRAMES:
            continue
        room -= box.end - box.start
        if room < 0:
            break
        content = _content(reader, box)
        more, at = samples_in_fragment(content, track.number, usual, at)
        found += more
    return found


def _content(reader: BinaryIO, box: Box) -> bytes:
    reader.seek(box.start)
    return reader.read(box.end - box.start)


def _track(data: bytes) -> _Track:
    boxes = list(inside(data))
    media = list(_under(boxes, b"mdia"))
    table = dict(_under(list(_under(media, b"minf")), b"stbl"))
    handler = next((body for kind, body in media if kind == b"hdlr"), b"")
    header = next((body for kind, body in boxes if kind == b"tkhd"), b"")
    scale = next((scale_and_length(body)[0] for kind, body in media if kind == b"mdhd"), 0)
    kind, described = handler[8:12], table.get(b"stsd", b"")
    return _Track(
        kind=kind,
        scale=scale,
        number=_number(header),
        samples=samples_in_table(table.get(b"stts", b""), table.get(b"ctts", b"")),
        size=shown_size(header, described),
        channels=channels_of(described) if kind == b"soun" else 0,
        sample_rate=(sample_rate_of(described) or scale) if kind == b"soun" else 0,
        edits=next((body for kind, body in _under(boxes, b"edts") if kind == b"elst"), b""),
    )


def _number(header: bytes) -> int:
    at = 20 if header[:1] == b"\x01" else 12
    return int.from_bytes(header[at : at + 4], "big")


def _under(boxes: list[tuple[bytes, bytes]], wanted: bytes) -> Iterator[tuple[bytes, bytes]]:
    for kind, body in boxes:
        if kind == wanted:
            yield from inside(body)
