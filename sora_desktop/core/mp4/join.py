"""Clips one after the other in one MP4, without encoding anything: their samples are copied, and
only the index is new.

The picture of each clip begins exactly when the one before ends.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import gcd, lcm

from sora_desktop.core.mp4.cut import AtClip, JoinClip
from sora_desktop.core.mp4.sound import joined_sound, silence
from sora_desktop.core.mp4.tracks import (
    DIFFERENT,
    PICTURE_ENTRY,
    JoinRefusal,
    PictureFormat,
    Unjoinable,
    picture_format,
    sound_format,
    without_rate,
)
from sora_desktop.core.mp4.writing import NewMovie, NewTrack, Piece, new_movie

_LARGEST = 2**31 - 1
_LEAST_SCALE = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinPlan:
    """What is written: the pieces of `movie` are numbered like the clips, or `SILENCE`: then the
    bytes of `silence` are. `frames` are shown, in so many `seconds`."""

    movie: NewMovie
    silence: bytes
    frames: int
    seconds: Fraction


def join(clips: Sequence[JoinClip]) -> JoinPlan | dict[int, Unjoinable]:
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
    return JoinPlan(
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
