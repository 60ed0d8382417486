"""Clips copied into a folder for an editing program, with timelines and tables of them.

`ExportItem` says what is exported of one take. The clips of the library are only read. Nothing in
the folder is ever written over.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from enum import Enum
from fractions import Fraction
from pathlib import Path

from sora_desktop.core.clips.clip_facts import ClipFacts, clip_facts
from sora_desktop.core.clips.clip_names import slug
from sora_desktop.core.exports.edl import ascii_line, items_in_edl
from sora_desktop.core.exports.formats import FORMATS, Format
from sora_desktop.core.exports.table import clip_sheet
from sora_desktop.core.exports.timeline import Item, Timeline, TimelineClip, TimelineGap
from sora_desktop.core.options import ASPECT_RATIO, RESOLUTION, SECONDS, SOUND, Value
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.prompt import unescaped
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import USUAL_SECONDS, CutShot
from sora_desktop.core.take import Take
from sora_desktop.engine.joiner import JoinFile, JoinPlan, Refusal, plan_join, write_join
from sora_desktop.store.disk import Stopped, copy_new, problem_of, write_new

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
        if self.take is not None:
            return self.take.request.prompt
        request = self.cut.shot.request if self.cut is not None else None
        return "" if request is None else unescaped(request.prompt)

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


COLUMNS = (
    "File",
    "Number",
    "Prompt",
    "Model",
    "Shape",
    "Resolution",
    "Seconds",
    "Sound",
    "Width",
    "Height",
    "Frames per second",
    "Made",
    "Cost in USD",
    "Task ID",
    "Star",
    "Tags",
    "Note",
)
# In and out are the first and the last frame used, counted from 0. "Take" is the take's number in
# the shot, "Chosen" whether a person chose it: else it is the first with a clip.
CUT_COLUMNS = (
    "Order",
    "Shot",
    "Title",
    "Take",
    "Chosen",
    "Prompt",
    "File",
    "In frame",
    "Out frame",
    "Seconds",
    "Model",
    "Options",
    "Cost in USD",
)
# The columns of the options that most models have; the rest have the labels of the catalogue.
_OPTION_COLUMNS = {
    ASPECT_RATIO: "Shape",
    RESOLUTION: "Resolution",
    SECONDS: "Seconds",
    SOUND: "Sound",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """Writes the tables. `labels` are those of the options, `always_sound` says of a take whether
    its model always makes sound, and dates are in `zone`, None for the system's."""

    model_name: Callable[[str], str]
    labels: Mapping[str, str]
    always_sound: Callable[[Take], bool]
    zone: tzinfo | None = None

    def of_takes(self, exported: Sequence[ExportedItem]) -> bytes:
        """A row for each copy, with the columns of all options that these takes have."""
        copies = [(each, each.item.take) for each in exported if each.copy is not None]
        takes = [(each, take) for each, take in copies if take is not None]
        further = {name for _, take in takes for name in take.request.options.further}
        place = COLUMNS.index("Sound") + 1
        added = sorted(map(self._column, further))
        columns = (*COLUMNS[:place], *added, *COLUMNS[place:])
        return clip_sheet(columns, [self._take_row(each, take) for each, take in takes])

    def of_cut(self, exported: Sequence[ExportedItem]) -> bytes:
        """A row for each shot of the film, with a clip or without."""
        rows = [self._cut_row(place, each) for place, each in enumerate(exported, 1)]
        return clip_sheet(CUT_COLUMNS, rows)

    def _column(self, name: str) -> str:
        return _OPTION_COLUMNS.get(name) or self.labels.get(name, name)

    def _take_row(self, each: ExportedItem, take: Take) -> Mapping[str, str]:
        asked = take.request
        made = take.created_at.astimezone(self.zone)
        row = {
            "File": each.copy.name if each.copy is not None else "",
            "Number": str(take.number),
            "Prompt": asked.prompt,
            "Model": self.model_name(asked.model_id),
            **{self._column(name): _cell(value) for name, value in asked.options.items()},
            "Made": f"{made:%Y-%m-%d %H:%M:%S}",
            "Cost in USD": f"{take.cost.dollars:.4f}",
            "Task ID": take.remote_id or "",
            "Star": "yes" if take.starred else "",
            "Tags": ", ".join(take.tags),
            "Note": take.note,
        }
        if self.always_sound(take):
            row["Sound"] = _cell(True)
        return row | _facts_cells(each.facts)

    def _cut_row(self, place: int, each: ExportedItem) -> Mapping[str, str]:
        item, cut = each.item, each.item.cut
        take, on_timeline = item.take, each.on_timeline
        request = take.request if take is not None else cut.shot.request if cut else None
        row = {
            "Order": str(place),
            "Shot": str(item.number),
            "Title": cut.title if cut is not None else "",
            "Take": str(take.shot_number) if take is not None else "",
            "Chosen": "yes" if take is not None and cut is not None and cut.chosen else "",
            "Prompt": item.prompt,
            "File": each.copy.name if each.copy is not None else "",
            "Seconds": decimal(Fraction(item.seconds)),
            "Cost in USD": f"{take.cost.dollars:.4f}" if take is not None else "",
        }
        if isinstance(on_timeline, TimelineClip):
            row["Seconds"] = decimal(on_timeline.count * on_timeline.facts.frame)
            row["In frame"], row["Out frame"] = map(str, on_timeline.used)
        return row | self._request_cells(request)

    def _request_cells(self, request: VideoRequest | None) -> dict[str, str]:
        if request is None:
            return {}
        options = (f"{self._column(name)}: {_cell(v)}" for name, v in request.options.items())
        return {"Model": self.model_name(request.model_id), "Options": "; ".join(options)}


def _facts_cells(facts: ClipFacts | None) -> dict[str, str]:
    if facts is None:
        return {}
    return {
        "Width": str(facts.width),
        "Height": str(facts.height),
        "Frames per second": rate_text(facts),
    }


def _cell(value: Value) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


OnProgress = Callable[[int, int, int], None]
_LONGEST_NAME = 100


class Export:
    """One export. `run` blocks and is called in a thread; `stop` may be called from any thread.
    `on_progress` gets the place of the clip being copied, from 1, how many there are, and the
    percentage of all bytes that is there."""

    def __init__(
        self,
        items: Sequence[ExportItem],
        folder: Path,
        title: str,
        formats: Collection[Format],
        tables: Tables,
        *,
        on_progress: OnProgress = lambda place, count, percent: None,
    ) -> None:
        self._items = tuple(items)
        self._folder = folder
        self._title = title
        self._formats = [each for each in Format if each in formats]
        self._tables = tables
        self._on_progress = on_progress
        self._stop = threading.Event()
        self._count = sum(item.path is not None for item in items)
        self._bytes = 0
        self._last = (0, 0, 0)

    def stop(self) -> None:
        """Cancels it: complete copies stay, and nothing else is left."""
        self._stop.set()

    def run(self) -> Exported:
        """Copies the clips, then writes what was asked for. Never raises for the disk."""
        total = sum(_size(item.path) for item in self._items if item.path is not None)
        lacking = self._no_room(total)
        if lacking is not None:
            return Exported(problems=(lacking,))
        done: list[ExportedItem] = []
        place, full = 0, None
        for item in self._items:
            place += item.path is not None
            if item.path is None or full is not None:
                done.append(ExportedItem(item=item, problem=full if item.path else None))
                continue
            try:
                done.append(self._copied(item, item.path, self._counter(place, total)))
            except Stopped:
                return Exported(copied=_copies(done), stopped=True)
            problem = done[-1].problem
            if problem is not None and problem.category is Category.DISK_FULL:
                full = problem
        return self._described(done)

    def _copied(
        self, item: ExportItem, path: Path, on_percent: Callable[[int], None]
    ) -> ExportedItem:
        try:
            copy = copy_new(path, self._folder / item.name, on_percent, self._stop.is_set)
            return ExportedItem(item=item, copy=copy, facts=_facts(copy))
        except OSError as error:
            return ExportedItem(item=item, problem=problem_of(error, path))

    def _counter(self, place: int, total: int) -> Callable[[int], None]:
        def count(size: int) -> None:
            self._bytes += size
            now = (place, self._count, min(100 * self._bytes // max(total, 1), 100))
            if now != self._last:
                self._last = now
                self._on_progress(*now)

        return count

    def _no_room(self, total: int) -> Problem | None:
        try:
            free = shutil.disk_usage(self._folder).free
        except OSError as error:
            return problem_of(error, self._folder)
        if free >= total:
            return None
        text = f"{-(-(total - free) // 10**6)} MB more space needed on the disk of {self._folder}."
        return Problem(category=Category.DISK_FULL, text=text)

    def _described(self, done: Sequence[ExportedItem]) -> Exported:
        timeline = Timeline(title=self._title, items=tuple(each.on_timeline for each in done))
        problems = list(dict.fromkeys(each.problem for each in done if each.problem is not None))
        files: dict[Format, Path] = {}
        unjoined: tuple[Refusal, ...] = ()
        try:
            for kind in self._formats:
                target = self._folder / f"{slug(self._title, _LONGEST_NAME)}.{kind.value}"
                if kind is Format.MP4:
                    unjoined = self._joined(target, done, files)
                elif content := self._content(kind, timeline, done):
                    files[kind] = write_new(target, content)
        except Stopped:
            return Exported(copied=_copies(done), files=files, stopped=True)
        except OSError as error:
            problems.append(problem_of(error, self._folder))
        return Exported(
            unjoined=unjoined,
            copied=_copies(done),
            problems=tuple(problems),
            files=files,
            remarks=remarks_on(done, timeline, files),
        )

    def _joined(
        self, target: Path, done: Sequence[ExportedItem], files: dict[Format, Path]
    ) -> tuple[Refusal, ...]:
        """Writes the clips as one file, if there are any; gives why that is not possible."""
        parts = [
            JoinFile(
                number=each.item.number,
                path=each.copy,
                in_frame=take.in_frame,
                out_frame=take.out_frame,
            )
            for each in done
            if each.copy is not None and (take := each.item.take) is not None
        ]
        plan = plan_join(parts) if parts else ()
        if isinstance(plan, JoinPlan):
            files[Format.MP4] = write_join(plan, target, stopped=self._stop.is_set)
            return ()
        return plan

    def _content(self, kind: Format, timeline: Timeline, done: Sequence[ExportedItem]) -> bytes:
        """The content of that format; nothing where there is nothing to say."""
        write = FORMATS[kind].write
        if write is not None:
            return write(timeline) if timeline.clips else b""
        if any(each.item.cut is not None for each in done):
            return self._tables.of_cut(done)
        return self._tables.of_takes(done) if _copies(done) else b""


def _copies(done: Sequence[ExportedItem]) -> int:
    return sum(each.copy is not None for each in done)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _facts(path: Path) -> ClipFacts | None:
    """None where they can't be read: the copy is there all the same."""
    try:
        with path.open("rb") as file:
            return clip_facts(file, os.fstat(file.fileno()).st_size)
    except OSError:
        return None
