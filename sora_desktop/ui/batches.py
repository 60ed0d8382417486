"""When the takes of one press have all come to an end: the one moment worth a notice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sora_desktop.core.signal import Signal
from sora_desktop.core.task import IN_FLIGHT, Task, TaskChange, TaskId, TaskState
from sora_desktop.engine.library_scan import clip_gone
from sora_desktop.store.tasks import TaskStore

_S = TaskState
_MOVING = IN_FLIGHT | {_S.DRAFT, _S.SUBMITTING, _S.COMPLETED, _S.DOWNLOADING}


def is_moving(task: Task) -> bool:
    """Whether something will still happen to the take by itself."""
    stuck = task.held or (task.state is _S.COMPLETED and task.link_dead) or clip_gone(task)
    return task.state in _MOVING and not stuck


@dataclass(frozen=True, slots=True)
class Batch:
    """The takes of one press that have come to an end, in the order in which they did."""

    takes: tuple[Task, ...]

    @property
    def ready(self) -> tuple[Task, ...]:
        """Those that can be played."""
        return tuple(task for task in self.takes if task.state is _S.READY)

    @property
    def failed(self) -> int:
        """How many came to nothing."""
        return sum(task.state in (_S.FAILED, _S.COMPLETED) for task in self.takes)

    @property
    def unconfirmed(self) -> int:
        """How many had their answer lost; they may still turn up."""
        return sum(task.state is _S.UNCONFIRMED for task in self.takes)


class BatchWatch:
    """`finished` tells a press whose last take has come to an end, once.

    Takes that were under way when the program began count with what is left of their press. One
    that was taken back is not told.
    """

    def __init__(self, tasks: TaskStore) -> None:
        self.finished: Signal[Batch] = Signal()
        self._tasks = tasks
        self._moving: dict[str, set[TaskId]] = {}
        self._ended: dict[str, dict[TaskId, Task]] = {}

    def start(self) -> Callable[[], None]:
        """Begins to watch; gives what ends it."""
        for task in self.under_way():
            self._moving.setdefault(_press(task), set()).add(task.id)
        return self._tasks.changed.connect(self._changed)

    def under_way(self) -> list[Task]:
        """The takes to which something will still happen by itself, oldest first."""
        return [task for task in self._tasks.in_state(*_MOVING) if is_moving(task)]

    def _changed(self, change: TaskChange) -> None:
        task, press = change.after, _press(change.after)
        if is_moving(task):
            self._moving.setdefault(press, set()).add(task.id)
            self._ended.get(press, {}).pop(task.id, None)
            return
        moving = self._moving.get(press)
        if moving is None or task.id not in moving:
            return
        moving.discard(task.id)
        ended = self._ended.setdefault(press, {})
        if task.state is not _S.DISMISSED and not task.held:
            ended[task.id] = task
        if not moving:
            del self._moving[press], self._ended[press]
            if ended:
                self.finished.emit(Batch(tuple(ended.values())))


def _press(task: Task) -> str:
    return task.press_id or task.id
