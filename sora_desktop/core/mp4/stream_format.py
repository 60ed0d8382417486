"""How a clip is stored, without what differs from clip to clip."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sora_desktop.core.clips.boxes import inside
from sora_desktop.core.clips.clip_facts import decoder_of
from sora_desktop.core.mp4.tracks import (
    PICTURE_ENTRY,
    SOUND_ENTRY,
    JoinRefusal,
    Track,
    Unjoinable,
)


class PictureFormat(NamedTuple):
    """How a picture is stored; alike in all clips of a file."""

    codec: bytes
    size: bytes
    matrix: bytes
    settings: tuple[tuple[bytes, object], ...]


# What is said where one of them differs.
DIFFERENT = (JoinRefusal.CODEC, JoinRefusal.SIZE, JoinRefusal.TURNED, JoinRefusal.SETTINGS)
_SHAPE = b"pasp"
_BIT_RATE = b"btrt"


def picture_format(picture: Track) -> PictureFormat:
    """How its picture is stored."""
    if len(picture.entry) < PICTURE_ENTRY:
        raise Unjoinable(JoinRefusal.DAMAGED)
    boxes = list(inside(picture.entry[PICTURE_ENTRY:]))
    shape = b"".join(body for kind, body in boxes if kind == _SHAPE)
    return PictureFormat(
        codec=picture.codec,
        size=picture.entry[24:28] + shape,
        matrix=picture.matrix,
        settings=_settings([each for each in boxes if each[0] != _SHAPE]),
    )


def _settings(boxes: Sequence[tuple[bytes, bytes]]) -> tuple[tuple[bytes, object], ...]:
    """What a decoder is given, without the bit rates, which differ in every clip."""
    settings: list[tuple[bytes, object]] = []
    for kind, body in boxes:
        if kind == b"esds":
            try:
                settings.append((kind, decoder_of(body[4:])))
            except IndexError:
                raise Unjoinable(JoinRefusal.DAMAGED) from None
        elif kind != _BIT_RATE:
            settings.append((kind, body))
    return tuple(sorted(settings, key=lambda each: each[0]))


def sound_format(sound: Track) -> tuple[object, ...]:
    """How sound is stored; alike in all clips of a file."""
    # QuickTime's longer entries have no place in an MP4.
    if len(sound.entry) < SOUND_ENTRY or sound.entry[8:10] != bytes(2) or any(sound.shifts):
        raise Unjoinable(JoinRefusal.SOUND)
    settings = _settings(list(inside(sound.entry[SOUND_ENTRY:])))
    return sound.codec, sound.entry[16:SOUND_ENTRY], settings


def without_rate(entry: bytes, head: int) -> bytes:
    """A sample entry without the bit rate, which is that of one clip."""
    boxes = (
        (8 + len(body)).to_bytes(4, "big") + kind + body
        for kind, body in inside(entry[head:])
        if kind != _BIT_RATE
    )
    return entry[:head] + b"".join(boxes)
