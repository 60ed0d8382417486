"""Clips copied into a folder for an editing program, with timelines and a table of them.

The clips of the library are only read. Nothing in the folder is ever written over.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from sora_desktop.core.clips.clip_facts import ClipFacts, clip_facts
from sora_desktop.core.clips.clip_names import slug
from sora_desktop.core.exports.formats import FORMATS, Format
from sora_desktop.core.exports.timeline import Timeline
from sora_desktop.core.problem import Category, Problem
from sora_desktop.engine.export_items import Exported, ExportedItem, ExportItem, remarks_on
from sora_desktop.engine.export_tables import Tables
from sora_desktop.engine.joiner import JoinFile, JoinPlan, Refusal, plan_join, write_join
from sora_desktop.store.disk import Stopped, copy_new, problem_of, write_new

OnProgress = Callable[[int, int, int], None]
_LONGEST_NAME = 100


class Export:
    """One export. `run` blocks and is called in a thread; `stop` may be called from any.

    `on_progress` gets the place of the clip being copied, from 1, how many there are, and how many
    per cent of all bytes are there.
    """

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
        """Gives it up: copies that are whole stay, and nothing else is left."""
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
        """Writes the clips as one, as far as there are any; gives why that is not possible."""
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
        """What is written in that format; nothing where there is nothing to say."""
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
    """None where they cannot be read: the copy is there all the same."""
    try:
        with path.open("rb") as file:
            return clip_facts(file, os.fstat(file.fileno()).st_size)
    except OSError:
        return None
