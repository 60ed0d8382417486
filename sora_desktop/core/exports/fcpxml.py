"""A timeline as FCPXML 1.10, which Final Cut Pro, DaVinci Resolve and others import.

The elements and their order follow Apple's document type definition. All times are exact: rational
seconds (``1001/30000s``), and on the timeline whole frames of its own rate.
"""

from __future__ import annotations

from fractions import Fraction
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from sora_desktop.core.clips.clip_facts import ClipFacts
from sora_desktop.core.exports.timeline import Placed, Timeline, TimelineClip, plain

VERSION = "1.10"
_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n\n'
# Words of the definition for the rate of a sequence's sound, and for the rates of clips.
_RATES = {32000: "32k", 44100: "44.1k", 48000: "48k", 88200: "88.2k", 96000: "96k"}
_FRAME_RATES = {
    Fraction(24000, 1001): "23.98",
    Fraction(24): "24",
    Fraction(25): "25",
    Fraction(30000, 1001): "29.97",
    Fraction(30): "30",
    Fraction(48000, 1001): "47.95",
    Fraction(48): "48",
    Fraction(50): "50",
    Fraction(60000, 1001): "59.94",
    Fraction(60): "60",
}
# The definition has no word for a rate that differs more than this from all of them.
_NEAR = Fraction(1, 200)


def fcpxml(timeline: Timeline) -> bytes:
    """The timeline as a UTF-8 document; ValueError without a clip.

    A clip of another rate keeps its speed (``conform-rate``), and one without sound has none. A
    rotated clip has the size in which it is shown, because programs rotate it by the file itself.
    """
    placed = timeline.placed
    root = Element("fcpxml", version=VERSION)
    resources = SubElement(root, "resources")
    formats = _formats(resources, timeline.clips)
    ids: dict[int, str] = {}
    for place, (item, _, _) in enumerate(placed):
        if isinstance(item, TimelineClip):
            ids[place] = f"a{len(ids) + 1}"
            _asset(resources, ids[place], item, formats[_shape(item.facts)])
    event = SubElement(root, "event", name=plain(timeline.title))
    project = SubElement(event, "project", name=plain(timeline.title))
    spine = _sequence(project, timeline, formats)
    for place, each in enumerate(placed):
        if isinstance(each.item, TimelineClip):
            shape = formats[_shape(each.item.facts)]
            _clip(spine, each.item, ids[place], shape, each, timeline.facts.frame)
        else:
            _gap(spine, each, timeline.facts.frame)
    indent(root)
    text: str = tostring(root, encoding="unicode")
    return _HEAD + text.encode() + b"\n"


def seconds(value: Fraction) -> str:
    """A time in FCPXML's notation: ``5s``, ``1001/30000s``."""
    if value.denominator == 1:
        return f"{value.numerator}s"
    return f"{value.numerator}/{value.denominator}s"


_Shape = tuple[int, int, Fraction]


def _shape(facts: ClipFacts) -> _Shape:
    return facts.width, facts.height, facts.frame


def _formats(resources: Element, clips: tuple[TimelineClip, ...]) -> dict[_Shape, str]:
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
        name=plain(clip.name),
        start="0s",
        duration=seconds(clip.media_count * facts.frame),
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


def _sequence(project: Element, timeline: Timeline, formats: dict[_Shape, str]) -> Element:
    """The spine of a new sequence. Its sound is surround as soon as that of one clip is."""
    sounds = [clip.facts for clip in timeline.clips if clip.facts.channels]
    rate = next((_RATES.get(facts.sample_rate) for facts in sounds), None)
    surround = any(facts.channels > 2 for facts in sounds)
    last = timeline.placed[-1]
    sequence = SubElement(
        project,
        "sequence",
        format=formats[_shape(timeline.facts)],
        duration=seconds((last.at + last.length) * timeline.facts.frame),
        tcStart="0s",
        tcFormat="NDF",
        audioLayout="surround" if surround else "stereo",
        audioRate=rate or "48k",
    )
    return SubElement(sequence, "spine")


def _clip(
    spine: Element, clip: TimelineClip, ref: str, shape: str, placed: Placed, frame: Fraction
) -> None:
    element = SubElement(
        spine,
        "asset-clip",
        ref=ref,
        offset=seconds(placed.at * frame),
        name=plain(clip.name),
        start=seconds(clip.start * clip.facts.frame),
        duration=seconds(placed.length * frame),
        format=shape,
        tcFormat="NDF",
    )
    _note(element, clip.note)
    if clip.facts.frame != frame:
        # Without scaling it keeps its speed; with it, the program may make it faster or slower.
        conform = SubElement(element, "conform-rate", scaleEnabled="0")
        rate = min(_FRAME_RATES, key=lambda each: abs(each - clip.rate))
        if abs(rate - clip.rate) <= _NEAR * rate:
            conform.set("srcFrameRate", _FRAME_RATES[rate])


def _gap(spine: Element, placed: Placed, frame: Fraction) -> None:
    element = SubElement(
        spine,
        "gap",
        name=plain(placed.item.name),
        offset=seconds(placed.at * frame),
        start="0s",
        duration=seconds(placed.length * frame),
    )
    _note(element, placed.item.note)


def _note(element: Element, note: str) -> None:
    if note:
        SubElement(element, "note").text = plain(note)
