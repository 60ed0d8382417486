"""What the list of takes can be asked to show: kinds of takes, filters, orders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from sora_desktop.core.fold import fold
from sora_desktop.core.task import IN_FLIGHT, Task, TaskId, TaskState
from sora_desktop.ui.task_columns import DISMISSED, GONE, IN_BIN

_MOVING = IN_FLIGHT | {TaskState.SUBMITTING, TaskState.DOWNLOADING}


class StateFilter(Enum):
    """The kinds of takes that can be looked at."""

    ALL = "all"
    IN_PROGRESS = "in_progress"
    READY = "ready"
    NEEDS_YOU = "needs_you"
    FAILED = "failed"
    STARRED = "starred"
    DISMISSED = "dismissed"


class SortOrder(Enum):
    """The orders of the list; price and length begin with the most."""

    NEWEST = "newest"
    OLDEST = "oldest"
    PRICE = "price"
    LENGTH = "length"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskQuery:
    """What the list shows: takes that fit in all of this. None, empty and False ask for nothing.

    Every word of `text` must occur. `since` and `until` are days in the person's own zone, both
    included, of the making of the take. `press_id` shows the takes of one press, `lineage_of` the
    whole family of a take: what it was made from, and all that was made from any of these.
    `in_bin` shows the bin, and nothing that is not in it.
    """

    text: str = ""
    state: StateFilter = StateFilter.ALL
    model_id: str | None = None
    aspect_ratio: str | None = None
    starred: bool = False
    tag: str = ""
    since: date | None = None
    until: date | None = None
    press_id: str = ""
    lineage_of: TaskId | None = None
    in_bin: bool = False
    sort: SortOrder = SortOrder.NEWEST

    @property
    def words(self) -> list[str]:
        """The words to look for, folded as `core.fold` does."""
        return fold(self.text).split()

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out of the library, or of the bin when that is shown."""
        plain = TaskQuery(in_bin=self.in_bin, sort=self.sort)
        return replace(self, text=self.text.strip()) != plain

    @property
    def goes_over_all(self) -> bool:
        """Whether what was taken back is shown as well: a search goes over every prompt ever
        written, and a family is shown whole."""
        anyhow = self.text.strip() or self.press_id or self.in_bin or self.lineage_of is not None
        return self.state is StateFilter.DISMISSED or bool(anyhow)

    def tests(self) -> Sequence[Callable[[Task], bool]]:
        """What a take must pass besides words, lineage and `flags`: one after the other over all
        takes, which is twice as fast as all of them over each (measured)."""
        fits = [] if self.state is StateFilter.ALL else [_FITS[self.state]]
        return [*self._own_tests(), *fits]

    @property
    def flags(self) -> tuple[int, int]:
        """Which of the flags of `task_columns` must be as they are in the second figure."""
        if self.in_bin:
            return GONE, IN_BIN
        return (GONE if self.goes_over_all else GONE | DISMISSED), 0

    def _own_tests(self) -> list[Callable[[Task], bool]]:
        tests: list[Callable[[Task], bool]] = []
        if self.model_id is not None:
            tests.append(lambda task: task.request.model_id == self.model_id)
        if self.aspect_ratio is not None:
            tests.append(lambda task: task.request.aspect_ratio == self.aspect_ratio)
        if self.starred:
            tests.append(lambda task: task.starred)
        if self.tag:
            tag = self.tag.casefold()
            tests.append(lambda task: any(tag == own.casefold() for own in task.tags))
        if self.press_id:
            tests.append(lambda task: task.press_id == self.press_id)
        if self.since is not None:
            first = _begin_of(self.since)
            tests.append(lambda task: task.created_at >= first)
        if self.until is not None:
            end = _begin_of(self.until + timedelta(days=1))
            tests.append(lambda task: task.created_at < end)
        return tests


def needs_you(task: Task) -> bool:
    """Whether nothing goes on with this take until the person decides."""
    if task.state is TaskState.DRAFT:
        return task.held
    if task.state is TaskState.COMPLETED:
        error = task.last_error
        return task.link_dead or (error is not None and error.retry_at is None)
    return task.state in (TaskState.UNCONFIRMED, TaskState.FAILED)


def in_progress(task: Task) -> bool:
    """Whether it moves on by itself."""
    waits = task.state in (TaskState.DRAFT, TaskState.COMPLETED) and not needs_you(task)
    return waits or task.state in _MOVING


def _begin_of(day: date) -> datetime:
    """The first moment of a day in the system's own zone, as UTC: moments compare faster so."""
    return datetime.combine(day, time.min).astimezone().astimezone(UTC)


_FITS: dict[StateFilter, Callable[[Task], bool]] = {
    StateFilter.IN_PROGRESS: in_progress,
    StateFilter.READY: lambda task: task.state is TaskState.READY,
    StateFilter.NEEDS_YOU: needs_you,
    StateFilter.FAILED: lambda task: task.state is TaskState.FAILED,
    StateFilter.STARRED: lambda task: task.starred,
    StateFilter.DISMISSED: lambda task: task.state is TaskState.DISMISSED,
}
