"""Which takes were made from which."""

from __future__ import annotations

from collections.abc import Iterable

from sora_desktop.core.task import Task, TaskId


def family_of(task_id: TaskId, tasks: Iterable[Task]) -> set[TaskId]:
    """The take, what it was made from, and everything that was made from any of these.

    A parent that is not among the takes ends the line; a ring (a damaged row) does no harm.
    """
    parents = {task.id: task.parent_id for task in tasks if task.parent_id is not None}
    children: dict[TaskId, list[TaskId]] = {}
    for child, parent in parents.items():
        children.setdefault(parent, []).append(child)
    first, seen = task_id, {task_id}
    while (parent_id := parents.get(first)) is not None and parent_id not in seen:
        seen.add(parent_id)
        first = parent_id
    family, found = {first}, [first]
    while found:
        for child in children.get(found.pop(), ()):
            if child not in family:
                family.add(child)
                found.append(child)
    return family
