"""A stand-in for the store of tasks, and many takes for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QApplication

from sora_desktop.core.signal import Signal
from sora_desktop.core.task import Progress, Task, TaskChange, TaskId, TaskState
from sora_desktop.ui.theme import Mode, Theme
from tests.ui.samples import request, take


def many(count: int, state: TaskState = TaskState.READY, **changes: Any) -> list[Task]:
    """So many takes with prompts of their own, oldest first."""
    return [numbered(n, state, **changes) for n in range(count)]


def numbered(n: int, state: TaskState = TaskState.READY, **changes: Any) -> Task:
    """The take of that number; `prompt`, `model_id` and `seconds` go into its request."""
    asked = {
        name: changes.pop(name) for name in ("prompt", "model_id", "seconds") if name in changes
    }
    wanted = request(**({"prompt": f"Take number {n}"} | asked))
    whole: dict[str, Any] = {"id": task_id(n), "number": n, "request": wanted}
    return take(state, **(whole | changes))


def task_id(n: int) -> TaskId:
    """The id of the take of that number."""
    return TaskId(f"{n:032x}")


class FakeSource:
    """Holds takes and tells of changes, as the store does."""

    def __init__(self, tasks: Sequence[Task]) -> None:
        self.arrived: Signal[Sequence[Task]] = Signal()
        self.changed: Signal[TaskChange] = Signal()
        self.progressed: Signal[Progress] = Signal()
        self._tasks = {task.id: task for task in tasks}

    def all(self) -> Sequence[Task]:
        """Every take, oldest first."""
        return tuple(self._tasks.values())

    def put(self, task: Task) -> None:
        """Adds or changes a take."""
        before = self._tasks.get(task.id)
        self._tasks[task.id] = task
        self.changed.emit(TaskChange(before, task))

    def read(self, tasks: Sequence[Task]) -> None:
        """Older takes come in behind the first ones."""
        self._tasks = {task.id: task for task in tasks} | self._tasks
        self.arrived.emit(tasks)

    def revise(self, n: int, **changes: Any) -> None:
        """Changes fields of the take of that number."""
        self.put(replace(self._tasks[task_id(n)], **changes))


def dark_theme() -> Theme:
    """The dark theme, on an application that has a style sheet: putting one on every time takes
    seconds once many tests have left widgets behind."""
    theme = Theme(Mode.DARK)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if not app.styleSheet():
        theme.apply(app)
    return theme


def plain_line(task: Task, progress: Progress | None) -> str:
    """A state in words that tests can look for."""
    return f"{task.state.value} {progress.received}" if progress else task.state.value
