"""Videos and sounds as inputs: what a file is by its content, how long it is, and whether an input
takes it.

They are sent as they are, so nothing can be made to fit. An MP3 tells its length in its first frame
(Xing, Info), else by the size and the bit rate of that frame (ISO/IEC 11172-3, 2.4.2.3); a WAV by
the sizes of its chunks.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from io import BytesIO

from sora_desktop.core.clips.containers import inside, scale_and_length
from sora_desktop.core.inputs import LONGEST_MILLISECONDS
from sora_desktop.core.mode import Kind, Slot
from sora_desktop.core.pictures import MOST_SENT_BYTES, PictureKind, kind_of
from sora_desktop.core.problem import PictureLinkFlaw

# An ID3 tag may hold a picture before the first frame of an MP3.
_MOST_TAG = 16_000_000
_LARGEST_INDEX = 16 * 2**20
_QUICKTIME = b"qt  "


class MediaKind(Enum):
    """The known kinds; the values are file suffixes."""

    MP4 = "mp4"
    MOV = "mov"
    MP3 = "mp3"
    WAV = "wav"

    @property
    def uploads(self) -> bool:
        """Whether PiAPI takes such a file as an upload; QuickTime works only by a link."""
        return self is not MediaKind.MOV

    @property
    def kind(self) -> Kind:
        """What it is as an input."""
        return Kind.VIDEO if self in (MediaKind.MP4, MediaKind.MOV) else Kind.SOUND


# The kinds of inputs that the library stores: prepared pictures, and files that can be uploaded.
KeptKind = PictureKind | MediaKind
KEPT_KINDS: Mapping[str, KeptKind] = {
    kind.value: kind
    for kind in (PictureKind.JPEG, PictureKind.PNG, MediaKind.MP4, MediaKind.MP3, MediaKind.WAV)
}


def kept_kind(head: bytes) -> KeptKind | None:
    """The kind of a file of the library by its beginning; None for anything else."""
    kind = kind_of(head) or media_kind(head)
    return kind if kind is not None and kind.value in KEPT_KINDS else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """What is known of a video or sound; `file_bytes` is None where a host doesn't tell."""

    kind: MediaKind
    milliseconds: int
    file_bytes: int | None = None

    @property
    def seconds(self) -> Fraction:
        """The length."""
        return Fraction(self.milliseconds, 1000)


class MediaFlaw(Enum):
    """Why a file can't be used; the window has a sentence for each."""

    GONE = "gone"
    UNREADABLE = "unreadable"
    NO_MEDIA = "no_media"
    NO_LENGTH = "no_length"
    WRONG_KIND = "wrong_kind"
    NO_UPLOAD = "no_upload"
    TOO_MANY_BYTES = "too_many_bytes"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"


class MediaRefused(ValueError):
    """A video or sound that can't be used: the flaw, its role, and what is known."""

    def __init__(
        self, flaw: MediaFlaw, slot: Slot, *, media: Media | None = None, file_bytes: int = 0
    ) -> None:
        super().__init__(flaw.value)
        self.flaw, self.slot, self.media, self.file_bytes = flaw, slot, media, file_bytes


_LINK_FLAWS = {
    MediaFlaw.WRONG_KIND: PictureLinkFlaw.WRONG_KIND,
    MediaFlaw.TOO_MANY_BYTES: PictureLinkFlaw.TOO_LARGE,
    MediaFlaw.TOO_SHORT: PictureLinkFlaw.TOO_SHORT,
    MediaFlaw.TOO_LONG: PictureLinkFlaw.TOO_LONG,
}


def media_kind(head: bytes | bytearray) -> MediaKind | None:
    """The kind of a file by its beginning, whatever its name says; None for no video or sound."""
    if head[4:8] == b"ftyp":
        return MediaKind.MOV if head[8:12] == _QUICKTIME else MediaKind.MP4
    if head[4:8] in (b"moov", b"mdat", b"wide") and len(head) >= 12:
        return MediaKind.MOV
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return MediaKind.WAV
    is_mp3 = head[:3] == b"ID3" or _frame(head, 0) is not None
    return MediaKind.MP3 if is_mp3 else None


def media_in(head: bytes, size: int) -> Media | None:
    """What a file of `size` bytes is, by as much of its beginning as there is; None for no video or
    sound, or while that doesn't include its length."""
    kind = media_kind(head)
    if kind is None:
        return None
    read = {MediaKind.MP3: _mp3_length, MediaKind.WAV: _wav_length}.get(kind, _movie_length)
    try:
        length = read(head, size)
    except (struct.error, IndexError, ZeroDivisionError):
        return None
    # Rounded up: a length must not be less than what is charged.
    milliseconds = math.ceil(length * 1000) if length is not None else 0
    if not 0 < milliseconds <= LONGEST_MILLISECONDS:
        return None
    return Media(kind=kind, milliseconds=milliseconds, file_bytes=size)


def misfit(media: Media, slot: Slot) -> MediaFlaw | None:
    """Why the input doesn't take the file; None when it does."""
    if media.kind.kind is not slot.kind or (slot.formats and media.kind.value not in slot.formats):
        return MediaFlaw.WRONG_KIND
    if media.file_bytes is not None and media.file_bytes > slot.media.most_bytes:
        return MediaFlaw.TOO_MANY_BYTES
    if slot.media.shortest is not None and media.seconds < slot.media.shortest:
        return MediaFlaw.TOO_SHORT
    longest = longest_of(slot)
    return MediaFlaw.TOO_LONG if longest is not None and media.seconds > longest else None


def longest_of(slot: Slot) -> Fraction | None:
    """The most seconds that one file can have; the limit for all together applies to each."""
    return min(filter(None, (slot.media.longest, slot.most_seconds)), default=None)


def check_upload(head: bytes, size: int, slot: Slot) -> Media:
    """A file of `size` bytes that is uploaded as an input; MediaRefused when it can't be. `head` is
    the whole of it, unless it is too large anyway."""
    media = media_in(head, size)
    if media is None:
        unknown = MediaFlaw.NO_LENGTH if media_kind(head) else MediaFlaw.NO_MEDIA
        # Of a file that is too large anyway, only the beginning is read.
        large = unknown is MediaFlaw.NO_LENGTH and size > MOST_SENT_BYTES
        raise MediaRefused(MediaFlaw.TOO_MANY_BYTES if large else unknown, slot, file_bytes=size)
    flaw = misfit(media, slot)
    if flaw is None and not media.kind.uploads:
        flaw = MediaFlaw.NO_UPLOAD
    if flaw is None and size > MOST_SENT_BYTES:
        flaw = MediaFlaw.TOO_MANY_BYTES
    if flaw is not None:
        raise MediaRefused(flaw, slot, media=media, file_bytes=size)
    return media


def link_flaw(media: Media, slot: Slot) -> PictureLinkFlaw | None:
    """Why the input doesn't take the file behind a link; None when it does."""
    flaw = misfit(media, slot)
    return None if flaw is None else _LINK_FLAWS[flaw]


def _movie_length(head: bytes, size: int) -> Fraction | None:
    """The length of the picture of a complete file; while only the beginning is there, that of the
    longest track, which the index tells unless the file is in fragments."""
    if len(head) >= size:
        # Only complete files need it, and no start does.
        from sora_desktop.core.clips.clip_facts import clip_facts

        facts = clip_facts(BytesIO(head), size)
        return facts.length if facts is not None else None
    return max(_lengths(_index(head)), default=None)


def _index(head: bytes) -> bytes:
    """The contents of ``moov``; empty while it is incomplete."""
    at = 0
    while at + 16 <= len(head):
        length, name, long = struct.unpack_from(">I4sQ", head, at)
        begin = at + (16 if length == 1 else 8)
        end = at + (long if length == 1 else length)
        if name == b"moov":
            return head[begin:end] if end <= min(len(head), begin + _LARGEST_INDEX) else b""
        if end < begin:
            break
        at = end
    return b""


def _lengths(index: bytes) -> list[Fraction]:
    found = []
    for kind, body in inside(index):
        headers = [body] if kind == b"mvhd" else []
        if kind == b"trak":
            media = [inner for name, inner in inside(body) if name == b"mdia"]
            headers = [h for each in media for name, h in inside(each) if name == b"mdhd"]
        for header in headers:
            scale, length = scale_and_length(header)
            if scale and length:
                found.append(Fraction(length, scale))
    return found


def _wav_length(head: bytes, size: int) -> Fraction | None:
    at, rate = 12, 0
    while at + 8 <= len(head):
        name, length = struct.unpack_from("<4sI", head, at)
        if name == b"fmt ":
            (rate,) = struct.unpack_from("<I", head, at + 16)
        elif name == b"data":
            # An interrupted writer, or a stream, claims more than there is.
            return Fraction(min(length, size - at - 8), rate)
        at += 8 + length + length % 2
    return None


_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
# Kilobits a second of layer III, of version 1 and of the other two.
_KBITS = {
    True: (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    False: (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}


@dataclass(frozen=True, slots=True)
class _Frame:
    version: int
    mono: bool
    rate: int
    bits: int

    @property
    def samples(self) -> int:
        return 1152 if self.version == 3 else 576

    @property
    def tag(self) -> int:
        """Where a Xing or Info header would be, after the side information."""
        if self.version == 3:
            return 4 + (17 if self.mono else 32)
        return 4 + (9 if self.mono else 17)


def _frame(data: bytes | bytearray, at: int) -> _Frame | None:
    """The header of a frame of layer III."""
    if at + 4 > len(data):
        return None
    (word,) = struct.unpack_from(">I", data, at)
    version, layer = word >> 19 & 3, word >> 17 & 3
    bits, rate = word >> 12 & 15, word >> 10 & 3
    if word >> 21 != 0x7FF or layer != 1 or version == 1 or bits in (0, 15) or rate == 3:
        return None
    kbits = _KBITS[version == 3][bits - 1]
    return _Frame(version, word >> 6 & 3 == 3, _RATES[version][rate], kbits * 1000)


def _mp3_length(head: bytes, size: int) -> Fraction | None:
    at = 0
    if head[:3] == b"ID3":
        parts = head[6:10]
        if len(parts) < 4:
            return None
        length = sum(
            (part & 127) << shift for part, shift in zip(parts, (21, 14, 7, 0), strict=True)
        )
        at = 10 + length + (10 if head[5] & 0x10 else 0)
        if at > _MOST_TAG:
            return None
    frame = _frame(head, at)
    if frame is None:
        return None
    tag = at + frame.tag
    if head[tag : tag + 4] in (b"Xing", b"Info") and head[tag + 7] & 1:
        (count,) = struct.unpack_from(">I", head, tag + 8)
        return Fraction(int(count) * frame.samples, frame.rate)
    return Fraction((size - at) * 8, frame.bits)
