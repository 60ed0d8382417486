"""What a person reads of a take: the line in the list and the message behind it."""

from __future__ import annotations

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.problem import Problem
from sora_desktop.core.task import Task, TaskId
from sora_desktop.ui.messages import problem_message
from sora_desktop.ui.words import state_line
from tests.engine.bench import SORA, Bench


def message(problem: Problem | None, task: Task | None = None) -> str:
    """All the words of a problem, in one text."""
    assert problem is not None, "nothing is told"
    said = problem_message(problem, task, Catalogue([SORA]))
    return f"{said.headline}. {said.body} {said.next_step}"


def told(bench: Bench, task_id: TaskId) -> str:
    """The line of the take and, where it has a problem, its message."""
    task = bench.task(task_id)
    line = state_line(task, bench.clock.now(), None, None)
    return line if task.last_error is None else f"{line} | {message(task.last_error, task)}"


def line_told(bench: Bench) -> str:
    """The message about the line to the service."""
    return message(bench.engine.status.problem)
