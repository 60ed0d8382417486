"""The sound of joined clips: one row of frames without a gap.

At each join it goes on with the frame whose own time is nearest, so it is never more than half a
frame (11 ms) off, and never drifts. Where a clip's sound is too short, frames of silence fill the
row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from sora_desktop.core.clips.boxes import inside
from sora_desktop.core.clips.clip_facts import Bits, aac_kind, decoder_of
from sora_desktop.core.mp4.cut import AtClip, JoinClip
from sora_desktop.core.mp4.tracks import MOST_SAMPLES, SOUND_ENTRY, JoinRefusal, Track, without_rate
from sora_desktop.core.mp4.writing import NewTrack, Piece

# The number of no file: its bytes are those of a frame of silence.
SILENCE = -1
_LARGEST = 2**31 - 1
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
        # A frame that is said to last longer is followed by silence.
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
