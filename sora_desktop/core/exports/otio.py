"""A timeline as OpenTimelineIO's own JSON (``.otio``), written without its library.

Clips are version 1 of their schema, which every release of OpenTimelineIO reads: those before 0.15
do not know version 2, and later ones convert version 1.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from sora_desktop.core.exports.timeline import (
    Item,
    Placed,
    Timeline,
    TimelineClip,
    TimelineGap,
    plain,
)

# The key of our part of the metadata, which the format asks every program to use.
SPACE = "sora_desktop"
_Json = Mapping[str, Any]


def otio(timeline: Timeline) -> bytes:
    """The timeline as UTF-8; ValueError without a clip.

    Clips are cut in frames of their own rate. The sound has a track of its own, unless no clip has
    any; there a gap marks a silent clip.
    """
    rate = 1 / timeline.facts.frame
    tracks = [_track("Video", [_item(each, rate) for each in timeline.placed])]
    if any(clip.facts.channels for clip in timeline.clips):
        tracks.append(_track("Audio", [_sound(each, rate) for each in timeline.placed]))
    document = {
        "OTIO_SCHEMA": "Timeline.1",
        "name": plain(timeline.title),
        "metadata": {},
        "global_start_time": _time(0, rate),
        "tracks": _composition("Stack.1", "tracks", tracks),
    }
    text = json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False)
    return f"{text}\n".encode()


def _track(kind: str, children: Sequence[_Json]) -> _Json:
    return {**_composition("Track.1", kind, children), "kind": kind}


def _composition(schema: str, name: str, children: Sequence[_Json]) -> _Json:
    return {**_named(schema, name, None, ""), "children": children}


def _item(placed: Placed, rate: Fraction) -> _Json:
    item = placed.item
    if isinstance(item, TimelineGap):
        return _gap(item, _range(0, placed.length, rate))
    return {**_named("Clip.1", item.name, _used(item), item.note), "media_reference": _media(item)}


def _sound(placed: Placed, rate: Fraction) -> _Json:
    item = placed.item
    if isinstance(item, TimelineClip) and not item.facts.channels:
        return _gap(item, _range(0, item.count, item.rate))
    return _item(placed, rate)


def _gap(item: Item, length: _Json) -> _Json:
    return _named("Gap.1", item.name, length, item.note)


def _named(schema: str, name: str, used: _Json | None, note: str) -> dict[str, Any]:
    return {
        "OTIO_SCHEMA": schema,
        "name": plain(name),
        "metadata": {SPACE: {"note": plain(note)}} if note else {},
        "source_range": used,
        "effects": [],
        "markers": [],
    }


def _media(clip: TimelineClip) -> _Json:
    facts = clip.facts
    facts_given = {"width": facts.width, "height": facts.height, "channels": facts.channels}
    return {
        "OTIO_SCHEMA": "ExternalReference.1",
        "name": "",
        "metadata": {SPACE: facts_given},
        "available_range": _range(0, clip.media_count, clip.rate),
        "target_url": clip.url,
    }


def _used(clip: TimelineClip) -> _Json:
    return _range(clip.start, clip.count, clip.rate)


def _range(start: int, count: int, rate: Fraction) -> _Json:
    return {
        "OTIO_SCHEMA": "TimeRange.1",
        "start_time": _time(start, rate),
        "duration": _time(count, rate),
    }


def _time(frames: int, rate: Fraction) -> _Json:
    return {"OTIO_SCHEMA": "RationalTime.1", "rate": float(rate), "value": float(frames)}
