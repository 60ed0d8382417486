"""Takes copied into a folder for an editing program, with a timeline and a table of them.

The clips of the library are only read. Nothing in the folder is ever written over.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path

from sora_desktop.core.clip_facts import ClipFacts, clip_facts
from sora_desktop.core.exports import TimelineClip, clip_sheet, fcpxml
from sora_desktop.core.options import ASPECT_RATIO, RESOLUTION, SECONDS, SOUND, Value
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import Take
from sora_desktop.store.disk import Stopped, copy_new, problem_of, write_new

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
# The columns of the options that most models have; the rest bear the labels of the catalogue.
_OPTION_COLUMNS = {
    ASPECT_RATIO: "Shape",
    RESOLUTION: "Resolution",
    SECONDS: "Seconds",
    SOUND: "Sound",
}
Told = Callable[[int, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What came of it: how many clips were copied, those that were not and why, the timeline and
    the table where they were written, and how many clips are not in the timeline because their
    length could not be read. `stopped`: it was given up when asked."""

    copied: int = 0
    problems: tuple[Problem, ...] = ()
    timeline: Path | None = None
    table: Path | None = None
    untimed: int = 0
    stopped: bool = False


@dataclass(slots=True)
class _Done:
    copies: list[tuple[Take, Path, ClipFacts | None]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


class Export:
    """One export. `run` blocks and is called in a thread; `stop` may be called from any.

    `told` hears the place of the clip being copied, from 1, how many there are, and how many per
    cent of all bytes are there.
    """

    def __init__(
        self,
        clips: Sequence[tuple[Take, Path]],
        folder: Path,
        title: str,
        *,
        model_name: Callable[[str], str],
        labels: Mapping[str, str],
        always_sound: Callable[[Take], bool] = lambda _take: False,
        zone: tzinfo | None = None,
        told: Told = lambda place, count, percent: None,
    ) -> None:
        self._clips = tuple(clips)
        self._folder = folder
        self._title = title
        self._model_name = model_name
        self._labels, self._always_sound = labels, always_sound
        self._zone = zone
        self._told = told
        self._stop = threading.Event()
        self._bytes = 0
        self._last = (0, 0, 0)

    def stop(self) -> None:
        """Gives it up: copies that are whole stay, and nothing else is left."""
        self._stop.set()

    def run(self) -> Exported:
        """Copies the clips, then writes the timeline and the table. Never raises for the disk."""
        total = sum(_size(path) for _, path in self._clips)
        lacking = self._no_room(total)
        if lacking is not None:
            return Exported(problems=(lacking,))
        done = _Done()
        for place, (take, path) in enumerate(self._clips):
            try:
                copy = copy_new(path, self._folder, self._counter(place, total), self._stop.is_set)
                done.copies.append((take, copy, _facts(copy)))
            except Stopped:
                return Exported(copied=len(done.copies), stopped=True)
            except OSError as error:
                done.problems.append(problem_of(error, path))
                if done.problems[-1].category is Category.DISK_FULL:
                    break
        return self._described(done)

    def _counter(self, place: int, total: int) -> Callable[[int], None]:
        def count(size: int) -> None:
            self._bytes += size
            now = (place + 1, len(self._clips), min(100 * self._bytes // max(total, 1), 100))
            if now != self._last:
                self._last = now
                self._told(*now)

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

    def _described(self, done: _Done) -> Exported:
        timed = [
            TimelineClip(
                name=copy.stem, url=copy.absolute().as_uri(), note=take.request.prompt, facts=facts
            )
            for take, copy, facts in done.copies
            if facts is not None
        ]
        rows = [self._row(take, copy, facts) for take, copy, facts in done.copies]
        timeline = table = None
        base = self._folder / self._title
        try:
            if timed:
                timeline = write_new(
                    base.with_name(f"{base.name}.fcpxml"), fcpxml(timed, self._title)
                )
            if rows:
                table = write_new(
                    base.with_name(f"{base.name}.csv"), clip_sheet(self._columns(), rows)
                )
        except OSError as error:
            done.problems.append(problem_of(error, self._folder))
        return Exported(
            copied=len(done.copies),
            problems=tuple(done.problems),
            timeline=timeline,
            table=table,
            untimed=len(done.copies) - len(timed),
        )

    def _columns(self) -> tuple[str, ...]:
        """The usual columns, and those of the options that these clips have besides."""
        further = {name for take, _ in self._clips for name in take.request.options.further}
        place = COLUMNS.index("Sound") + 1
        return (*COLUMNS[:place], *sorted(map(self._column, further)), *COLUMNS[place:])

    def _column(self, name: str) -> str:
        return _OPTION_COLUMNS.get(name) or self._labels.get(name, name)

    def _row(self, take: Take, copy: Path, facts: ClipFacts | None) -> Mapping[str, str]:
        asked = take.request
        made = take.created_at.astimezone(self._zone)
        row = {
            "File": copy.name,
            "Number": str(take.number),
            "Prompt": asked.prompt,
            "Model": self._model_name(asked.model_id),
            **{self._column(name): _cell(value) for name, value in asked.options.items()},
            "Made": f"{made:%Y-%m-%d %H:%M:%S}",
            "Cost in USD": f"{take.cost.dollars:.4f}",
            "Task ID": take.remote_id or "",
            "Star": "yes" if take.starred else "",
            "Tags": ", ".join(take.tags),
            "Note": take.note,
        }
        if self._always_sound(take):
            row["Sound"] = _cell(True)
        if facts is not None:
            row["Width"], row["Height"] = str(facts.width), str(facts.height)
            row["Frames per second"] = f"{float(1 / facts.frame):.3f}".rstrip("0").rstrip(".")
        return row


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _facts(path: Path) -> ClipFacts | None:
    with path.open("rb") as file:
        return clip_facts(file, os.fstat(file.fileno()).st_size)


def _cell(value: Value) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
