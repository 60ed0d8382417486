"""A timeline of clips and gaps one after the other, which each format writes in its own way.

All times are exact: a clip is cut at frames of its own rate, and placed at whole frames of the
timeline, whose rate is that of its first clip.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from sora_desktop.core.clips.clip_facts import ClipFacts

# What XML 1.0 can't hold, not even as a reference; other formats have no use for it either.
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineClip:
    """A clip: `url` is the ``file:`` address of its file, `note` the prompt that made it.

    Its frames from `first` to `last` are used, both included and counted from 0; None means the
    clip's own first or last. Frames beyond the clip are ignored.
    """

    name: str
    url: str
    note: str
    facts: ClipFacts
    first: int | None = None
    last: int | None = None

    @property
    def used(self) -> tuple[int, int]:
        """The first and the last frame that are used, within the clip."""
        final = self.facts.last_frame
        first = min(max(self.first or 0, 0), final)
        return first, final if self.last is None else min(max(self.last, first), final)

    @property
    def start(self) -> int:
        """Where the used part begins, in frames of the clip's rate."""
        return min(self._begins(self.used[0]), self.media_count - 1)

    @property
    def count(self) -> int:
        """How long the used part is, in frames of the clip's rate; one at least."""
        last = self.used[1]
        whole = last == self.facts.last_frame
        end = self.media_count if whole else min(self._begins(last + 1), self.media_count)
        return max(end - self.start, 1)

    @property
    def media_count(self) -> int:
        """How long the whole clip is, in frames of its rate; one at least."""
        return max(self.facts.length // self.facts.frame, 1)

    @property
    def rate(self) -> Fraction:
        """Its frames in a second."""
        return 1 / self.facts.frame

    def _begins(self, frame: int) -> int:
        """When a frame begins; another number than its own only where frames differ in length."""
        begins = self.facts.begins
        return round(begins[frame] / float(self.facts.frame)) if begins else frame


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineGap:
    """A gap in the film without a clip, in seconds."""

    name: str
    seconds: Fraction
    note: str = ""


Item = TimelineClip | TimelineGap


class Placed(NamedTuple):
    """Where an item is on the timeline and how long, in frames of the timeline."""

    item: Item
    at: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Items in the order of the film."""

    title: str
    items: tuple[Item, ...]

    @property
    def clips(self) -> tuple[TimelineClip, ...]:
        """The items that are clips."""
        return tuple(item for item in self.items if isinstance(item, TimelineClip))

    @property
    def facts(self) -> ClipFacts:
        """Those of the first clip, whose size and rate the timeline has; ValueError without one."""
        if not self.clips:
            raise ValueError("a timeline has at least one clip")
        return self.clips[0].facts

    @property
    def placed(self) -> tuple[Placed, ...]:
        """The items with their places; nothing is shown that a clip does not have."""
        frame, at, found = self.facts.frame, 0, []
        for item in self.items:
            length = max(_seconds_of(item) // frame, 1)
            found.append(Placed(item, at, length))
            at += length
        return tuple(found)


def _seconds_of(item: Item) -> Fraction:
    if isinstance(item, TimelineGap):
        return item.seconds
    return item.count * item.facts.frame


def plain(text: str) -> str:
    """The text with a space for each character that no format can hold."""
    return _UNWRITABLE.sub(" ", text)
