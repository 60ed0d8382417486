"""The timeline for editing programs, read back by a real parser.

Apple's document type definition is not ours to ship. The same documents were checked against
FCPXMLv1_10.dtd and FCPXMLv1_11.dtd; here the rules of it that concern us are written out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.exports.fcpxml import fcpxml, seconds
from sora_desktop.core.exports.timeline import Item
from tests.core.exports.films import CLIP, FACTS, FILM, GAP, NTSC, SILENT, clip_at, film

# Children in their order, with which of them may be there how often; then the attributes, of
# which those with a mark are required.
RULES: Mapping[str, tuple[str, str]] = {
    "fcpxml": ("resources,event,", "version!"),
    "resources": ("(format,)*(asset,)*", ""),
    "format": ("", "id! name frameDuration width height"),
    "asset": (
        "media-rep,",
        "id! name start duration hasVideo format hasAudio videoSources audioSources audioChannels"
        " audioRate",
    ),
    "media-rep": ("", "kind src!"),
    "event": ("project,", "name"),
    "project": ("sequence,", "name"),
    "sequence": ("spine,", "format! duration tcStart tcFormat audioLayout audioRate"),
    "spine": ("((asset-clip|gap),)*", ""),
    "asset-clip": ("(note,)?(conform-rate,)?", "ref! offset name start duration! format tcFormat"),
    "conform-rate": ("", "scaleEnabled srcFrameRate"),
    "gap": ("(note,)?", "offset name start duration!"),
    "note": ("", ""),
}
_TIME = re.compile(r"(\d+)(?:/(\d+))?s")


# What the definition allows where it has a list.
WORDS: Mapping[str, str] = {
    "audioLayout": "mono stereo surround",
    "audioRate": "32k 44.1k 48k 88.2k 96k 176.4k 192k",
    "scaleEnabled": "0 1",
    "srcFrameRate": "23.98 24 25 29.97 30 60 47.95 48 50 59.94",
    "tcFormat": "DF NDF",
}


def parsed(*items: Item) -> Element:
    """The document, walked by the rules."""
    data = fcpxml(film(*items, title="Sora Desktop 2026-11-22"))
    assert data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n')
    root = fromstring(data)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for element in root.iter():
        obeys(element)
        for name in ("ref", "format"):
            assert element.get(name, ids[0]) in ids
    return root


def obeys(element: Element) -> None:
    """Whether one element has the children and attributes that it may have."""
    children, attributes = RULES[element.tag]
    assert re.fullmatch(children, "".join(f"{child.tag}," for child in element))
    allowed = {name.rstrip("!"): name.endswith("!") for name in attributes.split()}
    assert set(element.attrib) <= set(allowed)
    assert {name for name, needed in allowed.items() if needed} <= set(element.attrib)
    for name in WORDS.keys() & set(element.attrib):
        # Of an asset it is a number of its own.
        if (element.tag, name) != ("asset", "audioRate"):
            assert element.get(name) in WORDS[name].split()


def time_of(text: str | None) -> Fraction:
    """A time of the document."""
    found = _TIME.fullmatch(text or "")
    assert found is not None, text
    return Fraction(int(found[1]), int(found[2] or 1))


def test_clips_follow_each_other_in_whole_frames() -> None:
    root = parsed(CLIP, SILENT, CLIP)
    assert root.get("version") == "1.10"
    frame, at = FACTS.frame, Fraction(0)
    clips = root.findall(".//asset-clip")
    assert [clip.get("ref") for clip in clips] == ["a1", "a2", "a3"]
    for clip in clips:
        assert time_of(clip.get("offset")) == at
        length = time_of(clip.get("duration"))
        assert (length / frame).denominator == 1
        at += length
    sequence = root.find(".//sequence")
    assert sequence is not None
    assert time_of(sequence.get("duration")) == at
    assert (sequence.get("audioRate"), sequence.get("format")) == ("48k", "r1")
    assert [f.get("frameDuration") for f in root.iter("format")] == ["1001/30000s", "1/24s"]
    assert [(f.get("width"), f.get("height")) for f in root.iter("format")] == [
        ("1280", "720"),
        ("720", "1280"),
    ]
    first, second, _ = root.iter("asset")
    assert (first.get("hasAudio"), first.get("audioRate")) == ("1", "48000")
    assert second.get("hasAudio") is None
    assert [rep.get("src") for rep in root.iter("media-rep")] == [CLIP.url, SILENT.url, CLIP.url]
    assert [note.text for note in root.iter("note")] == ["a boat"] * 2


@pytest.mark.parametrize(
    ("rate", "word"), [(44100, "44.1k"), (22050, "48k"), (0, "48k"), (96000, "96k")]
)
def test_the_rate_of_the_sound(rate: int, word: str) -> None:
    facts = replace(FACTS, sample_rate=rate, channels=2 if rate else 0)
    sequence = parsed(replace(CLIP, facts=facts)).find(".//sequence")
    assert sequence is not None
    assert sequence.get("audioRate") == word


@given(st.text(), st.text())
def test_every_prompt_can_be_read_back(name: str, note: str) -> None:
    """Also marks of XML, what it cannot hold, and half characters."""
    root = parsed(replace(CLIP, name=f"<&\"'>{name}\0", note=f"]]><x>{note}\x0b\ufffe"))
    found = root.find(".//note")
    assert found is not None
    assert visible((found.text or "")[6:]) == visible(note)


def visible(text: str) -> str:
    """The letters and signs of a text."""
    return "".join(c for c in text if c.isprintable() and c not in " \ufffe\uffff")


def test_times() -> None:
    assert seconds(Fraction(10, 2)) == "5s"
    assert seconds(Fraction(2002, 60000)) == "1001/30000s"


def test_a_part_of_a_clip() -> None:
    """From frame 24 to frame 71, both included, is two seconds."""
    root = parsed(replace(SILENT, first=24, last=71))
    (item,) = root.iter("asset-clip")
    (asset,) = root.iter("asset")
    assert (item.get("start"), item.get("duration")) == ("1s", "2s")
    assert (asset.get("start"), asset.get("duration")) == ("0s", "193/24s")


def test_a_shot_without_a_clip_keeps_its_place() -> None:
    root = parsed(GAP, CLIP, GAP)
    spine = root.find(".//spine")
    assert spine is not None
    assert [item.tag for item in spine] == ["gap", "asset-clip", "gap"]
    assert [item.get("name") for item in spine] == ["no take", "a boat", "no take"]
    offsets = [time_of(item.get("offset")) for item in spine]
    assert offsets == [0, 89 * NTSC, 328 * NTSC]
    assert time_of(spine[2].get("duration")) == 89 * NTSC
    assert [note.text for note in root.iter("note")] == ["a dog barks", "a boat", "a dog barks"]
    assert [asset.get("id") for asset in root.iter("asset")] == ["a1"]


@pytest.mark.parametrize(
    ("rate", "word"),
    [
        (Fraction(24000, 1001), "23.98"),
        (Fraction(25), "25"),
        (Fraction(30), "30"),
        (Fraction(30000, 1001), "29.97"),
        (Fraction(60000, 1001), "59.94"),
        # Of a clip whose frames differ in length: about 30.
        (Fraction(3003, 100), "30"),
        (Fraction(16), None),
        (Fraction(120), None),
    ],
)
def test_a_clip_of_another_rate_keeps_its_speed(rate: Fraction, word: str | None) -> None:
    root = parsed(replace(SILENT, first=0, last=23), clip_at(rate), replace(SILENT, first=1))
    first, other, last = root.iter("asset-clip")
    assert first.find("conform-rate") is None
    assert last.find("conform-rate") is None
    conform = other.find("conform-rate")
    assert conform is not None
    assert (conform.get("scaleEnabled"), conform.get("srcFrameRate")) == ("0", word)
    length = time_of(other.get("duration"))
    assert 8 - 2 * FILM < length <= 8
    assert time_of(last.get("offset")) == 1 + length


@pytest.mark.parametrize(
    ("channels", "layout"), [(0, "stereo"), (1, "stereo"), (2, "stereo"), (6, "surround")]
)
def test_the_channels_of_the_sound(channels: int, layout: str) -> None:
    root = parsed(CLIP, replace(CLIP, facts=replace(FACTS, channels=channels)))
    sequence = root.find(".//sequence")
    assert sequence is not None
    assert sequence.get("audioLayout") == layout
    _, asset = root.iter("asset")
    assert asset.get("audioChannels", "0") == str(channels)
