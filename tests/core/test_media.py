"""Videos and sounds that go in: what a file is, how long, what a model takes, what it costs."""

from __future__ import annotations

import struct
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import BadCatalogue, parse
from sora_desktop.core.inputs import Input, Role, from_fields, to_fields
from sora_desktop.core.media import (
    Media,
    MediaFlaw,
    MediaKind,
    MediaRefused,
    check_upload,
    link_flaw,
    media_in,
    media_kind,
    misfit,
)
from sora_desktop.core.mode import Kind, MediaLimits, Mode, Slot
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.price_list import amount_behind
from sora_desktop.core.problem import PictureLinkFlaw
from sora_desktop.core.request import Flaw, VideoRequest, check, fitted, flaws_of
from sora_desktop.resources import resource
from sora_desktop.simulator.clips import ClipSpec, box_clip
from tests.core.makers import an_input

CATALOGUE = parse(resource("models.toml").read_text(encoding="utf-8"))
REF, VIDEO, SOUND = Role.REFERENCE, Role.REFERENCE_VIDEO, Role.REFERENCE_SOUND
PNG = b"\x89PNG\r\n\x1a\n"
VIDEOS = Slot(
    role=VIDEO,
    wire="video_urls",
    kind=Kind.VIDEO,
    listed=True,
    most=3,
    formats=("mp4", "mov"),
    most_seconds=Fraction("15.4"),
)
SOUNDS = replace(VIDEOS, role=SOUND, kind=Kind.SOUND, formats=("mp3", "wav"))


def mp4(seconds: int = 4, size: int = 20_000) -> bytes:
    """A clip of the simulator's: its index is at the beginning."""
    return box_clip(
        ClipSpec(
            task_id="t",
            number=1,
            prompt="x",
            width=64,
            height=36,
            seconds=seconds,
            model_name="m",
            sound=False,
        ),
        size,
    )


def wav(seconds: float = 2.0, rate: int = 8000) -> bytes:
    """A mono WAV of 8 bits."""
    data = bytes(round(seconds * rate))
    head = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, rate, 1, 8)
    body = b"WAVE" + head + struct.pack("<4sI", b"data", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body


def mp3(frames: int = 100, *, xing: bool = False, tag: int = 0) -> bytes:
    """An MP3 of layer III, version 1, 128 kbit/s, 44.1 kHz: 417 bytes a frame, 1152 samples."""
    frame = bytes.fromhex("fffb9000") + bytes(413)
    data = frame * frames
    if xing:
        said = b"Xing" + struct.pack(">II", 1, frames)
        data = frame[:36] + said + frame[36 + len(said) :] + data
    if tag:
        size = bytes((tag >> shift) & 127 for shift in (21, 14, 7, 0))
        data = b"ID3\x04\0\0" + size + bytes(tag) + data
    return data


def found(data: bytes) -> Media:
    """What the whole file is."""
    media = media_in(data, len(data))
    assert media is not None
    return media


@pytest.mark.parametrize(
    ("data", "kind", "milliseconds"),
    [
        (mp4(4), MediaKind.MP4, 4000),
        (mp4(15).replace(b"ftypisom", b"ftypqt  "), MediaKind.MOV, 15_000),
        (wav(2.0), MediaKind.WAV, 2000),
        (wav(0.5, 44_100), MediaKind.WAV, 500),
        (mp3(100), MediaKind.MP3, 2607),
        (mp3(100, xing=True), MediaKind.MP3, 2613),
        (mp3(100, tag=300), MediaKind.MP3, 2607),
    ],
)
def test_kind_and_length(data: bytes, kind: MediaKind, milliseconds: int) -> None:
    media = found(data)
    assert (media.kind, media.milliseconds, media.file_bytes) == (kind, milliseconds, len(data))
    assert media.kind is media_kind(data[:64])


def test_the_beginning_of_a_file_tells_it_where_its_index_is_there() -> None:
    """Behind a link not more than that is read."""
    data = mp4(7, 500_000)
    media = media_in(data[:2000], len(data))
    assert media == Media(kind=MediaKind.MP4, milliseconds=7000, file_bytes=500_000)
    late = data[:24] + data[len(data) - 10_000 :]
    assert media_in(late[:4000], len(late)) is None
    assert media_in(wav(9.0)[:60], len(wav(9.0))) == found(wav(9.0))
    assert media_in(mp3(400)[:200], len(mp3(400))) == found(mp3(400))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"x" * 3000,
        b"\x89PNG\r\n\x1a\n" + bytes(50),
        b"RIFF\0\0\0\0WEBP",
        wav(0.0),
        b"\xff" * 90,
    ],
)
def test_what_is_none(data: bytes) -> None:
    assert media_in(data, len(data)) is None


@pytest.mark.parametrize("whole", [mp4(4, 2000), wav(0.1), mp3(3, xing=True, tag=20)])
def test_no_beginning_raises(whole: bytes) -> None:
    """As little as a broken download has left, and as the first bytes of one."""
    for size in (*range(120), len(whole)):
        for media in (media_in(whole[:size], size), media_in(whole[:size], len(whole))):
            assert media is None or media.kind is found(whole).kind


@given(st.data())
def test_no_damage_raises(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([mp4(4, 2000), wav(0.1), mp3(3, xing=True, tag=20)]))
    at = data.draw(st.integers(0, len(whole)))
    broken = (
        whole[:at] + data.draw(st.binary(max_size=9)) + whole[at + data.draw(st.integers(0, 9)) :]
    )
    media = media_in(broken, data.draw(st.integers(0, 10**7)))
    assert media is None or 0 < media.milliseconds <= 3_600_000


@pytest.mark.parametrize(
    ("data", "slot", "flaw"),
    [
        (mp4(15), VIDEOS, None),
        (mp4(16), VIDEOS, MediaFlaw.TOO_LONG),
        (wav(15.0), SOUNDS, None),
        (wav(16.0), SOUNDS, MediaFlaw.TOO_LONG),
        (wav(), VIDEOS, MediaFlaw.WRONG_KIND),
        (mp4(), SOUNDS, MediaFlaw.WRONG_KIND),
        (mp4().replace(b"ftypisom", b"ftypqt  "), VIDEOS, MediaFlaw.NO_UPLOAD),
        (mp4(4, 10_000_001), VIDEOS, MediaFlaw.TOO_MANY_BYTES),
        (mp4(4, 10_000_000), VIDEOS, None),
        (b"no video at all", VIDEOS, MediaFlaw.NO_MEDIA),
        (mp4().replace(b"moov", b"free"), VIDEOS, MediaFlaw.NO_LENGTH),
        (mp4(3), replace(VIDEOS, media=MediaLimits(shortest=Fraction(4))), MediaFlaw.TOO_SHORT),
        (mp4(6), replace(VIDEOS, media=MediaLimits(longest=Fraction(5))), MediaFlaw.TOO_LONG),
    ],
)
def test_what_can_be_uploaded(data: bytes, slot: Slot, flaw: MediaFlaw | None) -> None:
    if flaw is None:
        assert check_upload(data, len(data), slot) == found(data)
        return
    with pytest.raises(MediaRefused) as caught:
        check_upload(data, len(data), slot)
    assert caught.value.flaw is flaw


def test_a_link_may_be_larger_and_a_mov() -> None:
    mov = Media(kind=MediaKind.MOV, milliseconds=4000, file_bytes=90_000_000)
    assert misfit(mov, VIDEOS) is None
    assert link_flaw(replace(mov, file_bytes=None), VIDEOS) is None
    for wrong, flaw in (
        (replace(mov, file_bytes=100_000_001), PictureLinkFlaw.TOO_LARGE),
        (replace(mov, milliseconds=15_401), PictureLinkFlaw.TOO_LONG),
        (replace(mov, kind=MediaKind.MP3), PictureLinkFlaw.WRONG_KIND),
    ):
        assert link_flaw(wrong, VIDEOS) is flaw


# --- in a request ---------------------------------------------------------------------------


def put(role: Role, seconds: str, place: int = 0) -> Input:
    """A video or sound of so many seconds."""
    return replace(an_input(role, place), milliseconds=int(Fraction(seconds) * 1000))


def asked(model_id: str, *inputs: Input, **changes: Any) -> VideoRequest:
    """A clip of these."""
    model = CATALOGUE.get(model_id)
    assert model is not None
    request = VideoRequest(model_id=model_id, prompt="a boat", options=Options(), inputs=inputs)
    chosen = fitted(request, model).options
    return replace(request, options=Options({**chosen, **changes}))


SD = {"resolution": "480p"}


# Section 4.5: four bills of August 2026 were 4 s with 4 s of reference at 0.064 = 0.384; today's
# rates are others. Seconds of the clip x rate + seconds of reference video x rate / 2.
@pytest.mark.parametrize(
    ("request_", "dollars"),
    [
        (asked("seedance-2-fast", put(VIDEO, "4"), seconds=4, resolution="480p"), "0.288"),
        (asked("seedance-2-fast", put(VIDEO, "4"), seconds=4, resolution="720p"), "0.576"),
        (asked("seedance-2-mini", put(VIDEO, "15.4"), seconds=15, resolution="480p"), "0.9534"),
        (asked("seedance-2", put(VIDEO, "2.5"), seconds=4, resolution="1080p"), "2.625"),
        (asked("seedance-2.5", put(VIDEO, "8"), seconds=8, resolution="720p"), "4.20"),
        (
            asked(
                "seedance-2.5", put(VIDEO, "3"), put(VIDEO, "5", 1), seconds=8, resolution="480p"
            ),
            "1.80",
        ),
        # Pictures and sounds are free.
        (
            asked("seedance-2.5", an_input(REF), put(SOUND, "15"), seconds=8, resolution="480p"),
            "1.20",
        ),
        # Of Kling 4 the seconds are added.
        (asked("kling-4.0-flash", put(VIDEO, "6"), seconds=6), "1.20"),
    ],
)
def test_seconds_of_reference_video_are_counted(request_: VideoRequest, dollars: str) -> None:
    estimate = check(request_, CATALOGUE).estimate
    assert estimate.amount == Money.from_dollars(dollars)
    if any(each.role is VIDEO for each in request_.inputs):
        assert not estimate.certain


def test_a_charge_with_reference_video_teaches_no_price() -> None:
    """Its seconds are in the charge, so that a second of the clip would seem to cost more."""
    request = asked("seedance-2-fast", put(VIDEO, "4"), seconds=4, resolution="480p")
    checked = check(request, CATALOGUE)
    rate, charged = checked.estimate.rate, checked.estimate.amount
    assert rate is not None
    assert amount_behind(charged, request, rate) is None
    alone = replace(request, inputs=(an_input(REF),))
    assert amount_behind(Money.from_dollars("0.192"), alone, rate) == Money.from_dollars("0.048")


def test_the_bills_of_august() -> None:
    """The rate of those days, as a person's own file has it."""
    text = resource("models.toml").read_text(encoding="utf-8").replace('"0.048"', '"0.064"')
    request = asked("seedance-2-fast", put(VIDEO, "4"), seconds=4, resolution="480p")
    assert check(request, parse(text)).estimate.amount == Money.from_dollars("0.384")


@pytest.mark.parametrize(
    ("inputs", "flaw"),
    [
        ((put(VIDEO, "15.4"),), None),
        ((put(VIDEO, "15.401"),), Flaw.TOO_LONG),
        ((put(VIDEO, "10"), put(VIDEO, "5.5", 1)), Flaw.TOO_LONG_TOGETHER),
        ((an_input(REF), put(SOUND, "15")), None),
        ((an_input(REF), put(SOUND, "16")), Flaw.TOO_LONG),
        ((an_input(REF), put(SOUND, "8"), put(SOUND, "8", 1)), Flaw.TOO_LONG_TOGETHER),
        ((put(SOUND, "4"),), Flaw.SOUND_ALONE),
        ((put(VIDEO, "4"), put(SOUND, "4")), None),
        (tuple(put(VIDEO, "1", n) for n in range(4)), Flaw.INPUTS),
        ((an_input(Role.FIRST_FRAME), put(VIDEO, "4")), Flaw.INPUTS),
        (tuple(an_input(REF, n) for n in range(10)), Flaw.INPUTS),
        ((*(an_input(REF, n) for n in range(9)), *(put(VIDEO, "1", n) for n in range(3))), None),
        (
            (
                *(an_input(REF, n) for n in range(9)),
                *(put(VIDEO, "1", n) for n in range(3)),
                put(SOUND, "1"),
            ),
            Flaw.INPUTS,
        ),
    ],
)
def test_limits_of_seedance_2_5(inputs: tuple[Input, ...], flaw: Flaw | None) -> None:
    request = asked("seedance-2.5", *inputs)
    found = flaws_of(request, CATALOGUE.get("seedance-2.5"))
    assert found[:1] == (() if flaw is None else (flaw,))


def test_seedance_2_takes_nine_of_all_kinds_together() -> None:
    """PiAPI's page says 12, one client was refused the tenth."""
    nine = (*(an_input(REF, n) for n in range(6)), *(put(VIDEO, "1", n) for n in range(3)))
    assert flaws_of(asked("seedance-2", *nine), CATALOGUE.get("seedance-2")) == ()
    ten = (*nine, put(SOUND, "1"))
    assert flaws_of(asked("seedance-2", *ten), CATALOGUE.get("seedance-2"))[0] is Flaw.INPUTS


def test_what_a_model_uses_of_it_and_what_it_leaves_out() -> None:
    model = CATALOGUE.get("seedance-2")
    assert model is not None
    ten = [an_input(REF, n) for n in range(9)] + [put(VIDEO, "1")]
    used, mode = model.usable(ten)
    assert (mode.id, len(used)) == ("references", 9)
    assert model.usable([an_input(Role.EXTEND)])[0] == ()
    flash = CATALOGUE.get("seedance-2.5-flash")
    assert flash is not None
    for role in (Role.EXTEND, Role.EDIT):
        found = flash.mode_for([role])
        assert isinstance(found, Mode)
        assert found.id == role.value
        assert not isinstance(flash.mode_for([role, role]), Mode)
        assert not isinstance(flash.mode_for([Role.EXTEND, Role.EDIT]), Mode)


def test_the_length_is_kept_with_what_is_put_in() -> None:
    inputs = [put(VIDEO, "4.2"), Input(role=VIDEO, link="https://x.example/a.mp4", milliseconds=9)]
    assert [*from_fields(to_fields(inputs))] == inputs
    for wrong in (True, "9", -1, 3_600_001, 1.5):
        fields = [{"role": "reference_video", "task": "t", "milliseconds": wrong}]
        with pytest.raises((TypeError, ValueError)):
            list(from_fields(fields))


OWN = """
[[model]]
id = "mine"
name = "Mine"
family = "Mine"
good_for = "Tests"
model = "m"
task_type = "t"
price_checked = 2026-11-30
seconds = { values = [4], default = 4 }
prices = [{ per_second = "0.10" }]
least_inputs = 1
most_inputs = 3
rules = [{ when = "reference_sound", needs = "reference", or = ["reference_video"] }]
[[model.inputs]]
role = "reference"
wire = "pictures"
list = true
least = 0
most = 9
[[model.inputs]]
role = "reference_video"
kind = "video"
wire = "videos"
list = true
least = 0
most = 2
shortest = "2"
longest = "7.5"
most_bytes = 50000000
[[model.inputs]]
role = "reference_sound"
kind = "sound"
wire = "sounds"
least = 0
"""


def test_a_file_says_every_limit() -> None:
    mode = own(OWN).modes[0]
    videos = mode.slot(VIDEO)
    assert videos is not None
    assert videos.media == MediaLimits(
        most_bytes=50_000_000, shortest=Fraction(2), longest=Fraction("7.5")
    )
    assert (mode.least_inputs, mode.most_inputs) == (1, 3)
    assert mode.lacks([]) == (REF,)
    assert mode.leaves_out([REF, REF, REF, VIDEO]) == (VIDEO,)


def own(text: str) -> Any:
    """The one model of the file."""
    catalogue: Catalogue = parse(text)
    return catalogue.models[0]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('shortest = "2"', 'shortest = "8"', '"shortest" must not be more than "longest"'),
        ('kind = "video"\n', "", "shortest"),
        ("least_inputs = 1", "least_inputs = 4", '"least_inputs" is more than can be put in'),
        ('or = ["reference_video"]', 'or = ["edit"]', 'the mode has no "edit"'),
        ('needs = "reference", or', 'excludes = "reference", or', "only what is needed"),
    ],
)
def test_slips_of_the_pen(old: str, new: str, reason: str) -> None:
    assert OWN.count(old) == 1
    with pytest.raises(BadCatalogue, match=reason):
        parse(OWN.replace(old, new))
