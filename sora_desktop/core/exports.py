"""A timeline of clips as FCPXML 1.10, which Final Cut Pro, DaVinci Resolve and others import.

The elements and their order follow Apple's document type definition. All times are exact: rational
seconds (``1001/30000s``), and on the timeline whole frames of its own rate.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from sora_desktop.core.clip_facts import ClipFacts

VERSION = "1.10"
_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n\n'
# What XML 1.0 cannot hold, not even as a reference.
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Words of the definition for the rate of a sequence's sound.
_RATES = {32000: "32k", 44100: "44.1k", 48000: "48k", 88200: "88.2k", 96000: "96k"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineClip:
    """A clip: `url` is the ``file:`` address of its file, `note` the words that made it."""

    name: str
    url: str
    note: str
    facts: ClipFacts


def fcpxml(clips: Sequence[TimelineClip], title: str) -> bytes:
    """The clips one after the other, as a UTF-8 document; ValueError without any.

    The timeline has the size and the rate of the first clip.
    """
    if not clips:
        raise ValueError("a timeline has at least one clip")
    root = Element("fcpxml", version=VERSION)
    resources = SubElement(root, "resources")
    formats = _formats(resources, clips)
    for place, clip in enumerate(clips):
        _asset(resources, f"a{place + 1}", clip, formats[_shape(clip.facts)])
    event = SubElement(root, "event", name=_words(title))
    project = SubElement(event, "project", name=_words(title))
    _sequence(project, clips, formats)
    indent(root)
    text: str = tostring(root, encoding="unicode")
    return _HEAD + text.encode() + b"\n"


def seconds(value: Fraction) -> str:
    """A time in the way of FCPXML: ``5s``, ``1001/30000s``."""
    if value.denominator == 1:
        return f"{value.numerator}s"
    return f"{value.numerator}/{value.denominator}s"


def whole_frames(length: Fraction, frame: Fraction) -> Fraction:
    """The length in whole frames, one at least: nothing is shown that the clip does not have."""
    return max(length // frame, 1) * frame


_Shape = tuple[int, int, Fraction]


def _shape(facts: ClipFacts) -> _Shape:
    return facts.width, facts.height, facts.frame


def _formats(resources: Element, clips: Sequence[TimelineClip]) -> dict[_Shape, str]:
    ids: dict[_Shape, str] = {}
    for clip in clips:
        shape = _shape(clip.facts)
        if shape not in ids:
            ids[shape] = f"r{len(ids) + 1}"
            width, height, frame = shape
            SubElement(
                resources,
                "format",
                id=ids[shape],
                frameDuration=seconds(frame),
                width=str(width),
                height=str(height),
            )
    return ids


def _asset(resources: Element, name: str, clip: TimelineClip, shape: str) -> None:
    facts = clip.facts
    asset = SubElement(
        resources,
        "asset",
        id=name,
        name=_words(clip.name),
        start="0s",
        duration=seconds(whole_frames(facts.length, facts.frame)),
        hasVideo="1",
        format=shape,
        videoSources="1",
    )
    if facts.channels:
        asset.set("hasAudio", "1")
        asset.set("audioSources", "1")
        asset.set("audioChannels", str(facts.channels))
        asset.set("audioRate", str(facts.sample_rate))
    SubElement(asset, "media-rep", kind="original-media", src=clip.url)


def _sequence(project: Element, clips: Sequence[TimelineClip], formats: dict[_Shape, str]) -> None:
    first = clips[0].facts
    sequence = SubElement(
        project, "sequence", format=formats[_shape(first)], tcStart="0s", tcFormat="NDF"
    )
    rate = next((_RATES.get(c.facts.sample_rate) for c in clips if c.facts.channels), None)
    sequence.set("audioLayout", "stereo")
    sequence.set("audioRate", rate or "48k")
    spine, at = SubElement(sequence, "spine"), Fraction(0)
    for place, clip in enumerate(clips):
        length = whole_frames(clip.facts.length, first.frame)
        item = SubElement(
            spine,
            "asset-clip",
            ref=f"a{place + 1}",
            offset=seconds(at),
            name=_words(clip.name),
            start="0s",
            duration=seconds(length),
            format=formats[_shape(clip.facts)],
            tcFormat="NDF",
        )
        if clip.note:
            SubElement(item, "note").text = _words(clip.note)
        at += length
    sequence.set("duration", seconds(at))


def _words(text: str) -> str:
    return _UNWRITABLE.sub(" ", text)


_MARK = "\ufeff"
# OWASP, "CSV injection": with these a cell begins to be a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def clip_sheet(columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> bytes:
    """The table, one line of names first; a row without a column has an empty cell there."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_harmless(row.get(column, "")) for column in columns])
    return (_MARK + text.getvalue()).encode("utf-8", "replace")


def _harmless(cell: str) -> str:
    cell = cell.replace("\0", "")
    return f"'{cell}" if _is_formula(cell) else cell


def plain_cell(cell: str) -> str:
    """What a cell of such a table said before it was made harmless."""
    return cell[1:] if cell.startswith("'") and _is_formula(cell[1:]) else cell


def _is_formula(cell: str) -> bool:
    """Apostrophes before it count too: then each is taken away again that was put there."""
    return cell.lstrip(" '").startswith(_FORMULA)
