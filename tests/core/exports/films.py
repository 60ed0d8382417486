"""Clips and timelines for the tests of every format."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from sora_desktop.core.clips.clip_facts import ClipFacts
from sora_desktop.core.exports.timeline import Item, Timeline, TimelineClip, TimelineGap

NTSC = Fraction(1001, 30000)
FILM = Fraction(1, 24)
FACTS = ClipFacts(
    width=1280,
    height=720,
    frame=NTSC,
    length=Fraction(8),
    channels=2,
    sample_rate=48000,
)
CLIP = TimelineClip(name="a boat", url="file:///clips/a%20boat.mp4", note="a boat", facts=FACTS)
# High, silent, and of another rate: 193 frames.
SILENT = replace(
    CLIP,
    name="a cat",
    url="file:///clips/a%20cat.mp4",
    facts=ClipFacts(width=720, height=1280, frame=FILM, length=Fraction(193, 24)),
    note="",
)
GAP = TimelineGap(name="no take", seconds=Fraction(3), note="a dog barks")


def clip_at(rate: Fraction, length: Fraction = Fraction(8)) -> TimelineClip:
    """A clip with so many frames in a second."""
    return replace(CLIP, facts=replace(FACTS, frame=1 / rate, length=length))


def film(*items: Item, title: str = "The boat") -> Timeline:
    """A timeline of these."""
    return Timeline(title=title, items=items)
