"""A timeline as an edit decision list in the CMX 3600 format (``.edl``).

The format is of 1990: ASCII, 999 events, no rate of its own, and names of files only in comments.
Every source is ``AX``, the reel of anything that was never on tape; programs find it by the comment
with the name of its file. Picture and sound are separate events, because OpenShot knows no others.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from fractions import Fraction
from urllib.parse import unquote

from sora_desktop.core.exports.timeline import Placed, Timeline, TimelineClip

MOST_EVENTS = 999
_FILE_REEL, _BLACK_REEL = "AX", "BL"
_LONGEST_TITLE = 70
# Two digits for the frames in a second, and programs count up to sixty of them.
_FASTEST = 60


def edl(timeline: Timeline) -> bytes:
    """The list as ASCII with the line ends of the format; ValueError without a clip. It ends at the
    format's limit: `items_in_edl` says after how many items.

    Record and source times are non-drop timecodes at the rate of the timeline. Where that is no
    whole number, frames are counted at the next one, and a comment says so.
    """
    lines = [f"TITLE: {ascii_line(timeline.title)[:_LONGEST_TITLE]}", "FCM: NON-DROP FRAME", ""]
    number, frame = 1, _counted(timeline.facts.frame)
    for placed in timeline.placed[: items_in_edl(timeline)]:
        for event, comment in _events(placed, timeline.facts.frame, frame):
            lines += [f"{number:03d}  {event}", f"* {comment}"]
            number += 1
        if placed.at == 0:
            lines += _rate_comment(frame)
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")


def items_in_edl(timeline: Timeline) -> int:
    """How many items of the timeline fit into the events of the format."""
    events = 0
    for place, item in enumerate(timeline.items):
        events += 2 if isinstance(item, TimelineClip) and item.facts.channels else 1
        if events > MOST_EVENTS:
            return place
    return len(timeline.items)


def ascii_line(text: str, other: str = "_") -> str:
    """The text on one line: letters without their accents, and `other` for anything that is not
    ASCII."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    line = " ".join(bare.split())
    return "".join(c if " " <= c <= "~" else other for c in line)


def _events(placed: Placed, own: Fraction, frame: Fraction) -> Iterator[tuple[str, str]]:
    """The events of an item, each with its comment. `own` is the frame of the timeline,
    `frame` the one that is counted."""
    item, at = placed.item, placed.at * own // frame
    length = max((placed.at + placed.length) * own // frame - at, 1)
    if isinstance(item, TimelineClip):
        start = item.start * item.facts.frame // frame
        for channel in ("V", "A") if item.facts.channels else ("V",):
            event = _event(_FILE_REEL, channel, start, at, length, frame)
            yield event, f"FROM CLIP NAME: {ascii_line(unquote(item.url.rpartition('/')[2]))}"
    else:
        event = _event(_BLACK_REEL, "V", 0, at, length, frame)
        yield event, f"COMMENT: {ascii_line(item.name)}"


def _event(reel: str, channel: str, start: int, at: int, length: int, frame: Fraction) -> str:
    times = (start, start + length, at, at + length)
    codes = " ".join(_timecode(each, round(1 / frame)) for each in times)
    return f"{reel:<8} {channel:<5} C        {codes}"


def _counted(frame: Fraction) -> Fraction:
    """The frame in the format's count: of a faster timeline every second one, or fewer."""
    while round(1 / frame) > _FASTEST:
        frame *= 2
    return frame


def _rate_comment(frame: Fraction) -> list[str]:
    rate = 1 / frame
    if rate.denominator == 1:
        return []
    return [f"* COMMENT: {float(rate):.3f} FPS, COUNTED AS {round(rate)} WITHOUT DROPPED FRAMES"]


def _timecode(frames: int, rate: int) -> str:
    minutes, seconds = divmod(frames // rate, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours % 24:02d}:{minutes:02d}:{seconds:02d}:{frames % rate:02d}"
