"""What a filter asks of every take, by place, in columns of their own.

A look at 100,000 takes themselves takes 30 ms and more, most of it waiting for memory; at a column
of bytes it takes one (measured).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sora_desktop.core.task import Task, TaskState

# A key is -((value << 24) | place): it sorts by value, the highest first, and gives back the place.
PLACE_BITS = 24
# What hides a take: where it is, and that it was taken back.
IN_BIN, ERASED, DISMISSED = 1, 2, 4
GONE = IN_BIN | ERASED


class TaskColumns:
    """`moments` is the Unix second in which each take was made (none before 1970); `newest`,
    `prices` and `lengths` its keys in these orders; `flags` what hides it; `lost` the places of
    those that may have been charged unseen. `presses` counts the takes of each press."""

    def __init__(self) -> None:
        self.moments: list[int] = []
        self.newest: list[int] = []
        self.prices: list[int] = []
        self.lengths: list[int] = []
        self.flags = bytearray()
        self.lost: set[int] = set()
        self.in_bin = self.outside = 0
        self.presses: Counter[str] = Counter()
        self._in_state: Counter[TaskState] = Counter()
        self._tags: Counter[str] = Counter()
        self._ratios: Counter[str] = Counter()

    def add(self, tasks: Iterable[Task]) -> None:
        """Takes in what comes behind the last place."""
        for place, task in enumerate(tasks, len(self.flags)):
            self.moments.append(0)
            self.newest.append(0)
            self.prices.append(0)
            self.lengths.append(0)
            self.flags.append(0)
            self._put(place, task)

    def change(self, place: int, before: Task, after: Task) -> None:
        """Another take stands at a place."""
        self._count(before, -1)
        self._put(place, after)

    def count_in(self, state: TaskState) -> int:
        """How many takes are in a state, without those in the bin."""
        return self._in_state[state]

    def tags(self) -> list[str]:
        """The tags that takes have, in the order of the alphabet."""
        return sorted((tag for tag, count in self._tags.items() if count > 0), key=str.casefold)

    def ratios(self) -> list[str]:
        """The shapes that takes have, the most frequent first."""
        return [ratio for ratio, count in self._ratios.most_common() if ratio and count > 0]

    def _put(self, place: int, task: Task) -> None:
        moment = max(int(task.created_at.timestamp()), 0)
        self.moments[place] = moment
        self.newest[place] = -((moment << PLACE_BITS) | place)
        self.prices[place] = -((((task.cost.units << 32) | moment) << PLACE_BITS) | place)
        self.lengths[place] = -((((task.request.seconds << 32) | moment) << PLACE_BITS) | place)
        self.flags[place] = flags_of(task)
        lost = task.state is TaskState.UNCONFIRMED
        (self.lost.add if lost else self.lost.discard)(place)
        self._count(task, 1)

    def _count(self, task: Task, step: int) -> None:
        flags = flags_of(task)
        if flags & ERASED:
            return
        for tag in task.tags:
            self._tags[tag] += step
        self._ratios[task.request.aspect_ratio or ""] += step
        self.presses[task.press_id] += step
        if flags & IN_BIN:
            self.in_bin += step
        else:
            self.outside += step
            self._in_state[task.state] += step


def flags_of(task: Task) -> int:
    """What hides a take, as bits."""
    flags = DISMISSED if task.state is TaskState.DISMISSED else 0
    if task.binned_at is not None:
        flags |= IN_BIN
    return flags | ERASED if task.erased_at is not None else flags
