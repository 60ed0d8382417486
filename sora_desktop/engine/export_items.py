"""What is exported, clip by clip, and what a person has to know about it afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from pathlib import Path

from sora_desktop.core.clips.clip_facts import ClipFacts
from sora_desktop.core.clips.clip_names import slug
from sora_desktop.core.exports.edl import ascii_line, items_in_edl
from sora_desktop.core.exports.formats import Format
from sora_desktop.core.exports.timeline import Item, Timeline, TimelineClip, TimelineGap
from sora_desktop.core.problem import Problem
from sora_desktop.core.shot import USUAL_SECONDS, CutShot
from sora_desktop.core.take import Take
from sora_desktop.engine.joiner import Refusal

_LONGEST_TITLE = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportItem:
    """A clip to copy, or without `path` a gap in the film. The copy is called `name`, and the
    timeline says `label`. `cut` is the shot of the film that it stands for, None for separate
    takes."""

    take: Take | None
    path: Path | None
    name: str
    label: str
    cut: CutShot | None = None

    @property
    def number(self) -> int:
        """The number by which the person knows it: of the shot, else of the take."""
        if self.cut is not None:
            return self.cut.shot.number
        return 0 if self.take is None else self.take.number

    @property
    def undecided(self) -> bool:
        """Whether its take is in the film only because nobody has chosen one."""
        return self.cut is not None and self.cut.undecided

    @property
    def prompt(self) -> str:
        """What was asked for: of the take, else of the shot."""
        request = self.take.request if self.take is not None else None
        if request is None and self.cut is not None:
            request = self.cut.shot.request
        return "" if request is None else request.prompt

    @property
    def seconds(self) -> int:
        """How long it is meant to be."""
        asked = self.take.request.seconds if self.take is not None else 0
        return asked or (self.cut.seconds if self.cut is not None else 0) or USUAL_SECONDS


def takes_to_export(clips: Iterable[tuple[Take, Path]]) -> tuple[ExportItem, ...]:
    """Takes with their files, which keep their names."""
    return tuple(
        ExportItem(take=take, path=path, name=path.name, label=path.stem) for take, path in clips
    )


def cut_to_export(
    cut: Sequence[CutShot], files: Callable[[Take], Path | None]
) -> tuple[ExportItem, ...]:
    """The shots of a film. The copies are named so that they sort in film order, and in ASCII so
    that programs find them by the EDL. Their names have no spaces, because OpenShot takes words in
    a name for an event of the EDL."""
    digits = max(3, len(str(len(cut))))
    items = []
    for place, each in enumerate(cut, 1):
        start = f"{place:0{digits}d}_shot{each.shot.number}"
        path = None if each.take is None else files(each.take)
        # Editing programs go by the suffix, and a clip may be a WebM or a MOV.
        suffix = ".mp4" if path is None else path.suffix
        items.append(
            ExportItem(
                take=each.take,
                path=path,
                name=f"{start}{_ending(ascii_line(each.title, ' '))}{suffix}",
                label=f"{start}{_ending(each.title)}",
                cut=each,
            )
        )
    return tuple(items)


def _ending(title: str) -> str:
    """The end of a name; empty where nothing in the title can stand in one."""
    if not any(c.isalnum() for c in title):
        return ""
    return f"_{slug(title, _LONGEST_TITLE).replace(' ', '-')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedItem:
    """The result for one item. `copy` is None where there is none, with `problem` if copying
    failed; `facts` are None where the copy could not be read."""

    item: ExportItem
    copy: Path | None = None
    facts: ClipFacts | None = None
    problem: Problem | None = None

    @property
    def on_timeline(self) -> Item:
        """Its clip, or a gap that keeps its place."""
        item, take = self.item, self.item.take
        name = item.label
        if self.copy is None or self.facts is None:
            return TimelineGap(name=name, seconds=Fraction(item.seconds), note=item.prompt)
        return TimelineClip(
            name=name,
            url=self.copy.absolute().as_uri(),
            note=item.prompt,
            facts=self.facts,
            first=None if take is None else take.in_frame,
            last=None if take is None else take.out_frame,
        )


class Remark(Enum):
    """What a person has to know about one item."""

    NO_TAKE = "no take"
    UNDECIDED = "undecided"
    FILE_GONE = "file gone"
    NOT_COPIED = "not copied"
    UNTIMED = "untimed"
    SAME_NUMBER = "same number"
    OTHER_RATE = "other rate"
    OTHER_SIZE = "other size"
    BEYOND_EDL = "beyond the EDL"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRemark:
    """A remark on the item in that `line` of the export, counted from 1. `number` is that of the
    shot if it is `of_cut`, else of the take. `detail` is its rate or size and that of the timeline,
    or its take and how many there are, and `problem` why it was not copied."""

    kind: Remark
    line: int
    number: int
    of_cut: bool
    detail: tuple[str, str] = ("", "")
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """The result: how many clips were copied, what failed and why, and the files that were written
    beside them. `unjoined` is why the clips could not become one file. `stopped`: the person
    cancelled it."""

    copied: int = 0
    problems: tuple[Problem, ...] = ()
    files: Mapping[Format, Path] = field(default_factory=dict)
    remarks: tuple[ItemRemark, ...] = ()
    unjoined: tuple[Refusal, ...] = ()
    stopped: bool = False


def remarks_on(
    exported: Sequence[ExportedItem], timeline: Timeline, formats: Iterable[Format]
) -> tuple[ItemRemark, ...]:
    """Every remark, in the order of the lines."""
    in_edl = len(exported)
    if Format.EDL in formats and timeline.clips:
        in_edl = items_in_edl(timeline)
    first = timeline.facts if timeline.clips else None
    seen: set[int] = set()
    found = []
    for line, each in enumerate(exported, 1):
        item = each.item
        kinds = [*_on_copy(each), *_undecided(item), *_beside_first(each.facts, first)]
        if item.cut is not None and item.number in seen:
            kinds.append((Remark.SAME_NUMBER, ("", "")))
        seen.add(item.number)
        if line > in_edl:
            kinds.append((Remark.BEYOND_EDL, ("", "")))
        found += [
            ItemRemark(
                kind=kind,
                line=line,
                number=item.number,
                of_cut=item.cut is not None,
                detail=detail,
                problem=each.problem,
            )
            for kind, detail in kinds
        ]
    return tuple(found)


_Found = tuple[Remark, tuple[str, str]]


def _on_copy(each: ExportedItem) -> list[_Found]:
    if each.copy is not None:
        return [] if each.facts is not None else [(Remark.UNTIMED, ("", ""))]
    if each.item.take is None:
        return [(Remark.NO_TAKE, ("", ""))]
    kind = Remark.FILE_GONE if each.problem is None else Remark.NOT_COPIED
    return [(kind, ("", ""))]


def _undecided(item: ExportItem) -> list[_Found]:
    """The number of its take, and of how many it is one, where nobody has chosen one."""
    take, cut = item.take, item.cut
    if take is None or cut is None or not item.undecided:
        return []
    return [(Remark.UNDECIDED, (str(take.shot_number), str(cut.takes)))]


def _beside_first(facts: ClipFacts | None, first: ClipFacts | None) -> list[_Found]:
    if facts is None or first is None:
        return []
    found = []
    if facts.frame != first.frame:
        found.append((Remark.OTHER_RATE, (rate_text(facts), rate_text(first))))
    if (facts.width, facts.height) != (first.width, first.height):
        found.append((Remark.OTHER_SIZE, (_size_text(facts), _size_text(first))))
    return found


def rate_text(facts: ClipFacts) -> str:
    """The frames in a second: ``24``, ``29.97``."""
    return decimal(1 / facts.frame)


def decimal(value: Fraction) -> str:
    """The figure with at most three decimals."""
    return f"{float(value):.3f}".rstrip("0").rstrip(".")


def _size_text(facts: ClipFacts) -> str:
    return f"{facts.width} x {facts.height}"
