"""What an answer about a task does to the take: the one place where a remote status moves a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteStatus, RemoteTask
from sora_desktop.core.task import IN_FLIGHT, Task, TaskState, Transfer
from sora_desktop.store.tasks import TaskStore

_STATE_OF = {
    RemoteStatus.WAITING: TaskState.PENDING,
    RemoteStatus.RUNNING: TaskState.PROCESSING,
    RemoteStatus.UNKNOWN: TaskState.UNKNOWN,
    RemoteStatus.COMPLETED: TaskState.COMPLETED,
    RemoteStatus.FAILED: TaskState.FAILED,
    RemoteStatus.CANCELLED: TaskState.FAILED,
}


class Answers:
    """Applies answers to takes. A terminal state is sticky: a late "processing" undoes nothing."""

    def __init__(self, store: TaskStore, problem_of: Callable[[RemoteTask], Problem]) -> None:
        self._store = store
        self._problem_of = problem_of

    def apply(self, task: Task, remote: RemoteTask, at: datetime) -> Task:
        """The take after this answer; JournalError when it cannot be kept.

        An answer about another task changes nothing.
        """
        if remote.id != task.remote_id:
            return task
        if task.state not in IN_FLIGHT:
            return self._refreshed(task, remote)
        changes = self._changes(task, remote, at)
        state = _STATE_OF[remote.status]
        if state is task.state:
            return self._store.revise(task.id, **changes)
        return self._store.move(task.id, state, **changes)

    def _changes(self, task: Task, remote: RemoteTask, at: datetime) -> dict[str, Any]:
        changes: dict[str, Any] = {"answer": remote, "last_error": None}
        quoted = remote.usage.quoted
        if quoted is not None:
            changes["quoted"] = quoted
        if remote.status is RemoteStatus.COMPLETED:
            changes |= self._completed(remote, at)
            changes["charged"] = quoted if quoted is not None else task.quoted
        elif remote.status in (RemoteStatus.FAILED, RemoteStatus.CANCELLED):
            changes["last_error"] = self._problem_of(remote)
            changes["charged"] = remote.usage.consume or Money(0)
        if _STATE_OF[remote.status] is not task.state or task.last_error is not None:
            changes["last_contact"] = at
        return changes

    def _refreshed(self, task: Task, remote: RemoteTask) -> Task:
        """A finished render read once more: only a fresh link is of use."""
        if task.state is not TaskState.COMPLETED or remote.video_url is None:
            return task
        return self._store.revise(
            task.id, answer=remote, transfer=_transfer(task, remote.video_url), link_dead=False
        )

    @staticmethod
    def _completed(remote: RemoteTask, at: datetime) -> dict[str, Any]:
        if remote.video_url is not None:
            return {"transfer": Transfer(url=remote.video_url)}
        return {"last_error": Problem(category=Category.NO_LINK, raw=remote.output, at=at)}


def _transfer(task: Task, url: str) -> Transfer:
    """The link to fetch from; what was learnt of the file stays with it while it is the same."""
    known = task.transfer
    same = known is not None and known.url.split("?")[0] == url.split("?")[0]
    # A fresh link differs in its signature only: what is here can still be resumed.
    return replace(known, url=url) if known is not None and same else Transfer(url=url)
