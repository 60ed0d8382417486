"""Programs that are wrong on purpose, in the usual ways: the harness must find each of them out.

A variant names the parts that are put in place of the real ones.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sora_desktop.api.client import CreateConfig
from sora_desktop.api.errors import Unconfirmed
from sora_desktop.core.remote import RemoteTask
from sora_desktop.core.request import WireRequest
from sora_desktop.core.task import Task, TaskId, TaskState
from sora_desktop.engine.reconciler import Reconciler, Search
from sora_desktop.engine.submitter import Submitter
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.part_file import PartFile
from sora_desktop.store.tasks import TaskStore
from tests.kill.steps import SteppedClient


class PostsFirst(Submitter):
    """Sends the paid request, and saves the row when the answer has come."""

    def _begun(self, task_id: TaskId) -> WireRequest | None:
        return self._wire_of(self._store.get(task_id))

    def _accepted(self, task_id: TaskId, remote: RemoteTask, evidence: str) -> None:
        self._store.move(task_id, TaskState.SUBMITTING, sent_at=self._clock.now())
        super()._accepted(task_id, remote, evidence)


class RetriesCreates(SteppedClient):
    """Sends a paid request again when its answer is lost."""

    async def create(
        self,
        wire: WireRequest,
        config: CreateConfig,
        *,
        on_evidence: Callable[[str], None] | None = None,
    ) -> RemoteTask:
        """Tries three times."""
        for _ in range(2):
            try:
                return await super().create(wire, config, on_evidence=on_evidence)
            except Unconfirmed:
                continue
        return await super().create(wire, config, on_evidence=on_evidence)


class WritesToFinalName(ClipLibrary):
    """Writes a clip under its final name from the first byte on."""

    def part_path(self, task_id: TaskId) -> Path:
        """The clip itself."""
        return self.folder / f"{task_id}.mp4"

    def publish(self, task: Task, part: PartFile, named: Collection[str] = ()) -> str:
        """Nothing is left to do."""
        part.close()
        return part.path.name

    def adopt(self, task: Task, named: Collection[str] = ()) -> str | None:
        """Nothing is ever found."""
        return None


class SendsAgain(TaskStore):
    """After a crash sends once more what was being sent."""

    def recover(self, now: datetime) -> tuple[Task, ...]:
        """Puts everything back in line."""
        sent = [task.id for task in self.in_state(TaskState.SUBMITTING)]
        again = tuple(self.move(task_id, TaskState.DRAFT, sent_at=None) for task_id in sent)
        for task in self.in_state(TaskState.DOWNLOADING):
            self.move(task.id, TaskState.COMPLETED)
        return again


class ForgetsDrafts(TaskStore):
    """Throws away at a start what was not sent."""

    def recover(self, now: datetime) -> tuple[Task, ...]:
        """Deletes the rows."""
        connection = self._journal._connection
        for task in self.in_state(TaskState.DRAFT):
            connection.execute("DELETE FROM transition WHERE task_id = ?", (task.id,))
            connection.execute("DELETE FROM task WHERE id = ?", (task.id,))
        return super().recover(now)


class AbsentIsFailed(Reconciler):
    """Takes it for proof that a take is not in the account's list."""

    def __init__(self, store: TaskStore, *others: Any, **named: Any) -> None:
        super().__init__(store, *others, **named)
        self.changed.connect(self._give_up)

    def _give_up(self, search: Search) -> None:
        if search.tries and not search.looking:
            self._store.move(search.task_id, TaskState.DISMISSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """The parts of a program."""

    submitter: type[Submitter] = Submitter
    reconciler: type[Reconciler] = Reconciler
    client: type[SteppedClient] = SteppedClient
    library: type[ClipLibrary] = ClipLibrary
    store: type[TaskStore] = TaskStore


RIGHT = "right"
VARIANTS: Mapping[str, Variant] = {
    RIGHT: Variant(),
    "posts first": Variant(submitter=PostsFirst),
    "retries creates": Variant(client=RetriesCreates),
    "writes to the final name": Variant(library=WritesToFinalName),
    "sends again": Variant(store=SendsAgain),
    "forgets drafts": Variant(store=ForgetsDrafts),
    "absent is failed": Variant(reconciler=AbsentIsFailed),
}
