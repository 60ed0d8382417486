"""The timeline for editing programs, read back by a real parser.

Apple's document type definition is not ours to ship. The same documents were checked against
FCPXMLv1_10.dtd and FCPXMLv1_11.dtd; here the rules of it that concern us are written out.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.clip_facts import ClipFacts
from sora_desktop.core.exports import TimelineClip, clip_sheet, fcpxml, seconds, whole_frames

FACTS = ClipFacts(
    width=1280,
    height=720,
    frame=Fraction(1001, 30000),
    length=Fraction(8),
    channels=2,
    sample_rate=48000,
)
CLIP = TimelineClip(name="a boat", url="file:///clips/a%20boat.mp4", note="a boat", facts=FACTS)
SILENT = replace(
    CLIP,
    facts=ClipFacts(width=720, height=1280, frame=Fraction(1, 24), length=Fraction(193, 24)),
    note="",
)
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
    "spine": ("(asset-clip,)*", ""),
    "asset-clip": ("(note,)?", "ref! offset name start duration! format tcFormat"),
    "note": ("", ""),
}
_TIME = re.compile(r"(\d+)(?:/(\d+))?s")


def parsed(*clips: TimelineClip) -> Element:
    """The document, walked by the rules."""
    data = fcpxml(clips, "Sora Desktop 2026-11-22")
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
    assert [rep.get("src") for rep in root.iter("media-rep")] == [CLIP.url] * 3
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
    assert whole_frames(Fraction(1, 100), Fraction(1, 24)) == Fraction(1, 24)
    assert whole_frames(Fraction(8), Fraction(1001, 30000)) == 239 * Fraction(1001, 30000)
    with pytest.raises(ValueError, match="at least one"):
        fcpxml([], "none")


def read(data: bytes) -> list[list[str]]:
    """The cells, as a spreadsheet has them."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    "cell",
    ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "=cmd|' /C calc'!A0"],
)
def test_no_cell_is_a_formula(cell: str) -> None:
    data = clip_sheet(["Prompt"], [{"Prompt": cell}])
    assert data.startswith(b"\xef\xbb\xbfPrompt\r\n")
    assert read(data)[1] == [f"'{cell}"]


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=30), min_size=2, max_size=2))
def test_every_text_comes_back(cells: list[str]) -> None:
    rows = read(clip_sheet(["A", "B", "C"], [dict(zip("AB", cells, strict=True))]))
    assert rows[0] == ["A", "B", "C"]
    for cell, found in zip(cells, rows[1], strict=False):
        bare = cell.replace("\0", "")
        assert found in (bare, f"'{bare}")
        assert not found.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert rows[1][2] == ""


def test_half_a_character_does_not_stop_it() -> None:
    assert read(clip_sheet(["A"], [{"A": "a\ud800"}]))[1] == ["a?"]
