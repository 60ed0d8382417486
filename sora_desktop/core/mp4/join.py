"""Clips one after the other in one MP4, without encoding anything: their samples are copied, and
only the index is new.

The picture of each clip begins exactly when the one before ends.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, count, islice, pairwise
from math import gcd, lcm
from typing import BinaryIO

from sora_desktop.core.clips.clip_facts import Bits, aac_kind, decoder_of
from sora_desktop.core.clips.containers import inside
from sora_desktop.core.mp4.tracks import (
    DIFFERENT,
    MOST_SAMPLES,
    PICTURE_ENTRY,
    SOUND_ENTRY,
    JoinRefusal,
    PictureFormat,
    Track,
    Tracks,
    Unjoinable,
    picture_format,
    read_tracks,
    sound_format,
    starts_anew,
    without_rate,
)
from sora_desktop.core.mp4.writing import NewMovie, NewTrack, Piece, new_movie

# Key frames that are searched for the one nearest to an in point.
_MOST_LOOKS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinClip:
    """The part of a clip that is joined: the samples from `first` up to and without `end`, which
    are shown from the tick `opens` on for `shown` ticks."""

    tracks: Tracks
    first: int
    end: int
    opens: int
    shown: int


def read_clip(reader: BinaryIO, size: int, first: int | None, last: int | None) -> JoinClip:
    """The frames from `first` to `last` of a clip of `size` bytes, counted from 0 in the order in
    which they are shown; None is the clip's own first and last. Unjoinable; OSError of the
    reader."""
    tracks = read_tracks(reader, size)
    picture = tracks.picture
    times = [at + shift for at, shift in zip(picture.begins, picture.shifts, strict=True)]
    order = sorted(range(len(times)), key=times.__getitem__)
    shown = [times[sample] for sample in order]
    shown.append(shown[-1] + picture.ticks[order[-1]])
    if any(after <= before for before, after in pairwise(shown)):
        raise Unjoinable(JoinRefusal.UNEVEN)
    _check_edit(picture, shown)
    first, last = first or 0, len(order) - 1 if last is None else last
    if not 0 <= first <= last < len(order):
        raise Unjoinable(JoinRefusal.RANGE)
    begin = _begin(reader, picture, times, order, first)
    end = begin + last - first + 1
    ends = _ends(order, begin, first)
    if last not in ends:
        place = bisect_left(ends, last)
        raise Unjoinable(JoinRefusal.OUT_POINT, tuple(ends[max(place - 1, 0) : place + 1]))
    return JoinClip(
        tracks=tracks,
        first=begin,
        end=end,
        opens=shown[first],
        shown=shown[last + 1] - shown[first],
    )


def _ends(order: Sequence[int], begin: int, first: int) -> list[int]:
    """The frames that can be the last: all samples up to there are those of the frames up to
    there. Of the others some refer to frames shown later, which would have to be hidden. Edit
    lists could, but players get lost in them (FFmpeg repeats or drops whole clips; measured)."""
    frame_of = sorted(range(len(order)), key=order.__getitem__)
    latest = accumulate(frame_of[begin:], max)
    return [frame for frame, counted in zip(latest, count(first), strict=False) if frame == counted]


def _check_edit(picture: Track, shown: Sequence[int]) -> None:
    """An edit list that leaves frames out counts them otherwise than the player does."""
    late = Fraction(shown[-2] - picture.shown_from, picture.scale)
    if picture.shown_from > shown[0] or (picture.shown is not None and late >= picture.shown):
        raise Unjoinable(JoinRefusal.EDITED)


def _begin(
    reader: BinaryIO, picture: Track, times: Sequence[int], order: Sequence[int], first: int
) -> int:
    """The sample with which that frame begins; IN_POINT when it needs those before it."""
    # Nothing that is decoded later may be shown earlier.
    earliest = list(accumulate(reversed(times), min))[::-1]
    starts = [
        frame
        for frame, sample in enumerate(order)
        if times[sample] == earliest[sample] and sample in picture.keys
    ]
    place = bisect_left(starts, first)
    if first in starts[place : place + 1] and starts_anew(reader, picture, order[first]):
        return order[first]
    if not first and starts_anew(reader, picture, 0):
        return 0

    def nearest(frames: Iterator[int]) -> tuple[int, ...]:
        looked = islice(frames, _MOST_LOOKS)
        found = (frame for frame in looked if starts_anew(reader, picture, order[frame]))
        return tuple(islice(found, 1))

    after = (frame for frame in starts[place:] if frame != first)
    raise Unjoinable(JoinRefusal.IN_POINT, nearest(reversed(starts[:place])) + nearest(after))


class AtClip(Exception):
    """The clip at `place` is in the way."""

    def __init__(self, place: int, reason: JoinRefusal) -> None:
        super().__init__(reason.value)
        self.place, self.why = place, Unjoinable(reason)


# The number of no file: its bytes are those of a frame of silence.
SILENCE = -1
_AAC = 0x40
_SILENT = {1: bytes.fromhex("00000007"), 2: bytes.fromhex("21000000001c")}


def silence(sound: Track | None) -> bytes:
    """A frame of silence; empty where none is known. In plain AAC it is an element whose spectrum
    has no bands (ISO/IEC 14496-3, 4.4.2.1), and the end."""
    boxes = () if sound is None else inside(sound.entry[SOUND_ENTRY:])
    kind, settings = decoder_of(dict(boxes).get(b"esds", b"")[4:])
    bits = Bits(settings)
    try:
        plain = kind == _AAC and aac_kind(bits) == 2 and bits.take(4) != 15
        channels = bits.take(4) if plain else 0
        short_frames = bits.take(1) if plain else 0
    except EOFError:
        return b""
    return _SILENT.get(channels, b"") if not short_frames else b""


@dataclass(slots=True)
class SoundRow:
    """The row of sound frames. `zero` is the tick that is heard when the film begins."""

    track: NewTrack
    usual: int
    silence: bytes
    zero: int | None = None
    at: int = 0

    def append(self, piece: Piece, ticks: int) -> None:
        self.track.pieces.append(piece)
        self.track.ticks.append(ticks)
        self.track.shifts.append(0)
        self.at += ticks

    def fill(self, gap: Fraction) -> bool:
        """Goes on so many ticks later; whether that was possible."""
        count = round(gap / self.usual)
        if self.silence and count <= MOST_SAMPLES:
            for _ in range(count):
                self.append(Piece(SILENCE, 0, len(self.silence)), self.usual)
            return True
        # A frame that claims to last longer is followed by silence.
        if not self.track.ticks or gap > self.track.scale:
            return False
        self.track.ticks[-1] += round(gap)
        self.at += round(gap)
        return True


@dataclass(frozen=True, slots=True)
class _SoundSource:
    """The sound of the clip at `place`. Its tick 0 is at `origin` in the film, in the ticks of the
    row, of which one of its own has `factor`. It goes on from its frame `first`."""

    place: int
    sound: Track
    factor: int
    origin: Fraction
    first: int

    def begins(self, sample: int) -> Fraction:
        return self.sound.begins[sample] * self.factor + self.origin

    def ticks(self, sample: int) -> int:
        return self.sound.ticks[sample] * self.factor

    @property
    def ends(self) -> Fraction:
        """When the edit list ends it, or it ends itself."""
        sound = self.sound
        last = Fraction(sound.begins[-1] + sound.ticks[-1])
        if sound.shown is not None:
            last = min(last, sound.shown_from + sound.shown * sound.scale)
        return last * self.factor + self.origin


def joined_sound(clips: Sequence[JoinClip], starts: Sequence[Fraction]) -> SoundRow | None:
    """The sound of all clips; None without any."""
    heard = [(place, clip.tracks.sound) for place, clip in enumerate(clips)]
    sounds = [(place, sound) for place, sound in heard if sound is not None]
    if not sounds:
        return None
    first = sounds[0][1]
    scale = lcm(*(sound.scale for _, sound in sounds))
    usual = Counter(first.ticks).most_common(1)[0][0] * (scale // first.scale)
    longest = max(max(sound.ticks) * (scale // sound.scale) for _, sound in sounds)
    if scale > _LARGEST or not 0 < usual <= longest <= _LARGEST:
        raise AtClip(sounds[0][0], JoinRefusal.SOUND)
    track = NewTrack(
        handler=b"soun",
        scale=scale,
        codec=first.codec,
        entry=without_rate(first.entry, SOUND_ENTRY),
    )
    row = SoundRow(track, usual, silence(first))
    placed = (_source_at(clips[place], place, starts[place], scale) for place, _ in sounds)
    # Sound that ends before the in point is none.
    voices = {each.place: each for each in placed if each.ends > starts[each.place] * scale}
    for place, voice in voices.items():
        until = starts[place + 1] * scale
        after = voices.get(place + 1)
        if after is not None:
            until = min(until, after.begins(after.first))
        if place == len(clips) - 1:
            until += Fraction(usual, 2)
        _take_from(row, voice, starts[place] * scale, until)
    track.shown_from = row.zero or 0
    track.shown = min(row.at - track.shown_from, round(starts[-1] * scale))
    return row if track.pieces else None


def _source_at(clip: JoinClip, place: int, start: Fraction, scale: int) -> _SoundSource:
    picture, sound = clip.tracks.picture, clip.tracks.sound
    assert sound is not None
    factor = scale // sound.scale
    # Seconds after the clip's own beginning at which its part begins.
    moment = picture.delay + Fraction(clip.opens - picture.shown_from, picture.scale)
    tick = sound.shown_from + (moment - sound.delay) * sound.scale
    whole = Fraction(start * scale) - tick * factor
    ends = (at + ticks for at, ticks in zip(sound.begins, sound.ticks, strict=True))
    heard = next((n for n, end in enumerate(ends) if end > tick), len(sound.begins) - 1)
    # A frame of sound is whole only after the one before it was decoded.
    return _SoundSource(place, sound, factor, whole, max(heard - 1, 0))


def _take_from(row: SoundRow, voice: _SoundSource, start: Fraction, until: Fraction) -> None:
    """Adds the frames of a clip which begins at `start`, up to the nearest one to `until`."""
    begins = voice.begins(voice.first)
    half = Fraction(row.usual, 2)
    if row.zero is None:
        row.zero = max(round(-begins), 0)
    gap = begins + row.zero - row.at
    if gap > half and not row.fill(gap):
        late = begins > start + half
        raise AtClip(voice.place - (not late), JoinRefusal.SOUND_GAP)
    until = min(until, voice.ends + half) + row.zero
    last = len(voice.sound.sizes) - 1
    for sample in range(voice.first, last + 1):
        # What a last frame is short of was cut off behind it; it is decoded whole.
        ticks = voice.ticks(sample) if sample < last else max(voice.ticks(sample), row.usual)
        if voice.begins(sample) + row.zero + half < row.at:
            continue
        if row.at + Fraction(ticks, 2) >= until:
            break
        offset, size = voice.sound.offsets[sample], voice.sound.sizes[sample]
        row.append(Piece(voice.place, offset, size), ticks)


_LARGEST = 2**31 - 1
_LEAST_SCALE = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedClips:
    """What is written: the pieces of `movie` are numbered like the clips, or `SILENCE`: then the
    bytes of `silence` are. `frames` are shown, in so many `seconds`."""

    movie: NewMovie
    silence: bytes
    frames: int
    seconds: Fraction


def join(clips: Sequence[JoinClip]) -> JoinedClips | dict[int, Unjoinable]:
    """The clips in one file, or the places of those that are in the way, and why."""
    refused = _refused(clips)
    if refused:
        return refused
    try:
        picture, starts = _picture(clips)
        row = joined_sound(clips, starts)
    except AtClip as flaw:
        return {flaw.place: flaw.why}
    tracks = [picture] if row is None else [picture, row.track]
    return JoinedClips(
        movie=new_movie(tracks),
        silence=b"" if row is None else row.silence,
        frames=sum(clip.end - clip.first for clip in clips),
        seconds=starts[-1],
    )


def _refused(clips: Sequence[JoinClip]) -> dict[int, Unjoinable]:
    """The clips that don't fit to most of the others."""
    refused: dict[int, Unjoinable] = {}
    formats: dict[int, PictureFormat] = {}
    sound_formats: dict[int, tuple[object, ...]] = {}
    for place, clip in enumerate(clips):
        try:
            formats[place] = picture_format(clip.tracks.picture)
            if clip.tracks.sound is not None:
                sound_formats[place] = sound_format(clip.tracks.sound)
        except Unjoinable as flaw:
            refused[place] = flaw
    usual = Counter(formats.values()).most_common(1)[0][0] if formats else None
    heard = Counter(sound_formats.values()).most_common(1)[0][0] if sound_formats else None
    silent = heard is not None and not silence(clips[_first(sound_formats, heard)].tracks.sound)
    for place, look in formats.items():
        for reason, own, wanted in zip(DIFFERENT, look, usual or (), strict=True):
            if own != wanted:
                refused.setdefault(place, Unjoinable(reason))
        if place in sound_formats and sound_formats[place] != heard:
            refused.setdefault(place, Unjoinable(JoinRefusal.SOUND))
        elif place not in sound_formats and silent:
            refused.setdefault(place, Unjoinable(JoinRefusal.NO_SOUND))
    return refused


def _first(values: Mapping[int, object], wanted: object) -> int:
    return next(place for place, value in values.items() if value == wanted)


def _scale(clips: Sequence[JoinClip]) -> int:
    """Ticks in a second in which every time of every picture is a whole number."""
    scale = 1
    for place, clip in enumerate(clips):
        picture, part = clip.tracks.picture, slice(clip.first, clip.end)
        steps = gcd(picture.scale, clip.shown, *picture.ticks[part])
        steps = gcd(
            steps,
            *(
                at + shift - clip.opens
                for at, shift in zip(picture.begins[part], picture.shifts[part], strict=True)
            ),
        )
        scale = lcm(scale, picture.scale // steps)
        if scale > _LARGEST:
            raise AtClip(place, JoinRefusal.UNEVEN)
    while scale < _LEAST_SCALE:
        scale *= 2
    return scale


def _picture(clips: Sequence[JoinClip]) -> tuple[NewTrack, list[Fraction]]:
    """The pictures, and when each clip begins and the last one ends, in seconds."""
    scale = _scale(clips)
    first = clips[0].tracks.picture
    track = NewTrack(
        handler=b"vide",
        scale=scale,
        codec=first.codec,
        entry=without_rate(first.entry, PICTURE_ENTRY),
        matrix=first.matrix,
        size=first.size,
        keys=[],
    )
    # All are decoded as long before they are shown as the one of them that needs it most.
    lead = max(_lead(clip, scale) for clip in clips)
    begins: list[int] = []
    starts, media = [Fraction(0)], lead
    for place, clip in enumerate(clips):
        _append(track, begins, clip, place, media, lead)
        media += clip.shown * scale // clip.tracks.picture.scale
        starts.append(Fraction(media - lead, scale))
        if begins[-1] >= media - lead:
            raise AtClip(place, JoinRefusal.UNEVEN)
    track.shown_from, track.shown = lead, media - lead
    begins.append(media - lead)
    track.ticks.extend(after - before for before, after in pairwise(begins))
    if max(track.ticks) > _LARGEST or max(track.shifts) > _LARGEST:
        raise AtClip(0, JoinRefusal.UNEVEN)
    return track, starts


def _lead(clip: JoinClip, scale: int) -> int:
    """How long before it is shown the clip's first sample is decoded, at least."""
    picture = clip.tracks.picture
    origin = picture.begins[clip.first] - clip.opens
    # A sample is decoded so long after the first, and shown so long after the first is shown.
    least = min(picture.shifts[clip.first : clip.end])
    return (-origin - least) * scale // picture.scale


def _append(
    track: NewTrack, begins: list[int], clip: JoinClip, place: int, media: int, lead: int
) -> None:
    """Adds the samples of a clip, whose first frame is shown at that tick."""
    picture = clip.tracks.picture
    scale, own = track.scale, picture.scale
    for sample in range(clip.first, clip.end):
        decoded = picture.begins[sample] - picture.begins[clip.first]
        shown = picture.begins[sample] + picture.shifts[sample] - clip.opens
        begins.append(media - lead + decoded * scale // own)
        track.shifts.append(media + shown * scale // own - begins[-1])
        if sample in picture.keys and track.keys is not None:
            track.keys.append(len(track.pieces))
        track.pieces.append(Piece(place, picture.offsets[sample], picture.sizes[sample]))
